package org.precis.input.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.tree.Characters;
import org.precis.input.tree.JsonTree;
import org.precis.input.tree.Node;
import org.precis.model.Slice;

/** Reads the machine form of a briefing, from a file or a text. */
public final class MachineFile {

  private MachineFile() {}

  public static boolean is(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".json") && !Files.isDirectory(path);
  }

  /**
   * The briefing in a file; empty if it cannot be read, which is reported.
   *
   * @param name the path as the user typed it
   */
  public static Optional<MachineForm> read(
      Path path, String name, Characters characters, Report report) {
    Path file = path.toAbsolutePath();
    PackFiles files = new PackFiles(file.getParent(), folder(name), report);
    TextSpan nowhere = new TextSpan(new SourceText(name, "", false), 0, 0);
    return files
        .read(file.getFileName().toString(), nowhere)
        .flatMap(text -> read(text, characters, report));
  }

  /** The briefing in a text; empty if it cannot be read, which is reported. */
  public static Optional<MachineForm> read(SourceText text, Characters characters, Report report) {
    return JsonTree.read(text, (words, place) -> words, report)
        .flatMap(tree -> form(tree, report))
        .map(form -> withFonts(form, characters));
  }

  private static String folder(String name) {
    int slash = name.lastIndexOf('/');
    String folder = slash < 0 ? "." : name.substring(0, slash + 1);
    return folder.replaceFirst("(?<=.)/+$", "");
  }

  private static Optional<MachineForm> form(Node tree, Report report) {
    if (tree instanceof Node.Mapping file) {
      return MachineForm.of(file, report);
    }
    report.add(Fault.EXPECTED_MAPPING, tree.place(), "briefing", tree.kind(), "write { … }");
    return Optional.empty();
  }

  private static MachineForm withFonts(MachineForm form, Characters characters) {
    characters.fonts().take(form.written().get("fonts"), Optional.empty());
    return checked(form, characters);
  }

  private static MachineForm checked(MachineForm form, Characters characters) {
    UnaryOperator<Node> check = node -> checked(node, characters);
    return new MachineForm(
        each(
            form.written(),
            (key, node) -> key.equals("sources") ? sources(node, check) : check.apply(node)),
        form.slice().map(slice -> each(slice, (key, node) -> check.apply(node))),
        form.previous().map(previous -> checked(previous, characters)));
  }

  /** Sources with every field checked except the source text, which is not printed. */
  private static Node sources(Node sources, UnaryOperator<Node> check) {
    return eachIn(
        sources,
        (id, source) ->
            eachIn(source, (key, node) -> key.equals("text") ? node : check.apply(node)));
  }

  private static Node checked(Node node, Characters characters) {
    if (node instanceof Node.Scalar scalar) {
      String text = characters.checked(scalar.text(), scalar.place());
      return new Node.Scalar(text, scalar.place(), false);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = sequence.items().stream().map(item -> checked(item, characters)).toList();
      return new Node.Sequence(items, sequence.place());
    }
    return eachIn(node, (key, value) -> checked(value, characters));
  }

  private static Node eachIn(Node node, BiFunction<String, Node, Node> form) {
    return node instanceof Node.Mapping mapping ? each(mapping, form) : node;
  }

  private static Node.Mapping each(Node.Mapping mapping, BiFunction<String, Node, Node> form) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, entry) ->
                entries.put(key, new Node.Entry(entry.key(), form.apply(key, entry.value()))));
    return new Node.Mapping(entries, mapping.place(), mapping.row());
  }

  /** The slice that a briefing covers. */
  public static List<Optional<Slice>> slice(Fields fields) {
    fields.only(List.of("dimension", "value", "slug"), List.of());
    String hint = "write \"slice\": {\"dimension\": …, \"value\": …, \"slug\": …}";
    String slug = fields.requiredWord("slug", hint);
    if (!slug.isEmpty() && !slug.matches("[a-z0-9][a-z0-9-]*")) {
      fields
          .reading()
          .report()
          .add(Fault.BAD_ID, fields.placeOf("slug"), slug, "write a to z, 0 to 9 and hyphens");
    }
    String dimension = fields.requiredWord("dimension", hint);
    String value = fields.requiredWord("value", hint);
    return List.of(Optional.of(new Slice(dimension, value, slug)));
  }
}
