package org.precis.input.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;

/** Reads a Markdown file with YAML front matter. */
public final class FrontMatter {

  private static final Pattern FENCED =
      Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)?---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final String BODY = "text";

  private FrontMatter() {}

  /** The fields, with the body as {@code text}; empty if they cannot be read. */
  public static Optional<Node> read(SourceText source, Characters characters, Report report) {
    Matcher fenced = FENCED.matcher(source.text());
    if (!fenced.find()) {
      report.add(Fault.FRONT_MATTER, TextSpan.firstLine(source));
      return Optional.empty();
    }
    // the front matter as a document of its own, with the offsets of the file
    String front = source.text().substring(0, Math.max(fenced.end(1), 0));
    SourceText fields = new SourceText(source.file(), front, source.damaged());
    return YamlTree.read(fields, characters, report)
        .flatMap(tree -> withBody(tree, source, fenced.end(), characters, report));
  }

  private static Optional<Node> withBody(
      Node tree, SourceText source, int start, Characters characters, Report report) {
    if (!(tree instanceof Node.Mapping fields)) {
      String kind = tree.kind();
      report.add(Fault.EXPECTED_MAPPING, tree.place(), "front matter", kind, "write 'id: …'");
      return Optional.empty();
    }
    TextSpan place = new TextSpan(source, start, source.text().length());
    String written = SourceText.withLineFeeds(source.text().substring(start));
    String text = characters.checked(written, place);
    Map<String, Node.Entry> entries = new LinkedHashMap<>(fields.entries());
    if (!text.isBlank()) {
      Node.Scalar key = new Node.Scalar(BODY, place, false);
      Node.Entry body = new Node.Entry(key, new Node.Scalar(text, place, true));
      Node.Entry first = entries.putIfAbsent(BODY, body);
      if (first != null) {
        int line = first.key().place().line();
        report.addHinted(
            Fault.DUPLICATE_KEY,
            place,
            "delete it: the body is the text; the first is on line " + line,
            BODY);
      }
    }
    nameAfterFile(entries, source, fields.place());
    return Optional.of(new Node.Mapping(entries, fields.place(), false));
  }

  /** The default id is the name of the file. */
  private static void nameAfterFile(
      Map<String, Node.Entry> entries, SourceText source, Place place) {
    String name = source.file().substring(source.file().lastIndexOf('/') + 1);
    Node.Scalar key = new Node.Scalar("id", place, false);
    Node.Scalar id = new Node.Scalar(name.substring(0, name.lastIndexOf('.')), place, false);
    entries.putIfAbsent("id", new Node.Entry(key, id));
  }
}
