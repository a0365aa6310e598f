package org.precis.input.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.MachineKeys;
import org.precis.input.file.InputRecord;
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
   * @param inputs records the file
   */
  public static Optional<MachineForm> read(
      Path path, String name, Characters characters, Report report, InputRecord inputs) {
    Path file = path.toAbsolutePath();
    PackFiles files = new PackFiles(file.getParent(), folder(name), report);
    TextSpan nowhere = new TextSpan(new SourceText(name, "", false), 0, 0);
    Optional<SourceText> text = files.read(file.getFileName().toString(), nowhere);
    inputs.addAll("", files.record());
    return text.flatMap(words -> read(words, characters, report));
  }

  /** The briefing in a text; empty if it cannot be read, which is reported. */
  public static Optional<MachineForm> read(SourceText text, Characters characters, Report report) {
    return JsonTree.read(text, (words, place) -> words, report)
        .flatMap(tree -> form(tree, characters, report));
  }

  private static String folder(String name) {
    int slash = name.lastIndexOf('/');
    String folder = slash < 0 ? "." : name.substring(0, slash + 1);
    return folder.replaceFirst("(?<=.)/+$", "");
  }

  private static Optional<MachineForm> form(Node tree, Characters characters, Report report) {
    if (!(tree instanceof Node.Mapping file)) {
      report.add(Fault.EXPECTED_MAPPING, tree.place(), "briefing", tree.kind(), "write { … }");
      return Optional.empty();
    }
    // the fonts decide which characters can be printed
    characters.fonts().take(file.get("fonts"), Optional.empty());
    return MachineForm.of((Node.Mapping) checked(file, characters), report);
  }

  /** The tree with every text checked. */
  private static Node checked(Node node, Characters characters) {
    if (node instanceof Node.Scalar scalar) {
      return checked(scalar, characters);
    }
    if (node instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>(list.items());
      items.replaceAll(item -> checked(item, characters));
      return new Node.Sequence(items, list.place());
    }
    Node.Mapping mapping = (Node.Mapping) node;
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              Node.Scalar key = checked(entry.key(), characters);
              Node value = checked(entry.value(), characters);
              entries.put(key.text(), new Node.Entry(key, value));
            });
    return new Node.Mapping(entries, mapping.place(), mapping.row());
  }

  private static Node.Scalar checked(Node.Scalar scalar, Characters characters) {
    String text = characters.checked(scalar.text(), scalar.place());
    return new Node.Scalar(text, scalar.place(), false);
  }

  /** The slice that a briefing covers. */
  public static List<Optional<Slice>> slice(Fields fields) {
    fields.only(MachineKeys.OF_SLICE, List.of());
    String hint = "write \"slice\": {\"dimension\": …, \"value\": …, \"slug\": …}";
    String slug = fields.requiredWord("slug", hint);
    if (!slug.isEmpty() && !slug.matches("[a-z0-9][a-z0-9-]*")) {
      fields
          .report()
          .add(Fault.BAD_ID, fields.placeOf("slug"), slug, "write a to z, 0 to 9 and hyphens");
    }
    String dimension = fields.requiredWord("dimension", hint);
    String value = fields.requiredWord("value", hint);
    return List.of(Optional.of(new Slice(dimension, value, slug)));
  }
}
