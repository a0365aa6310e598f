package org.precis.input.field;

import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.input.tree.Node;

/**
 * Reads texts, which may be maps from language to text, and collects them for the checks of prose.
 */
public final class Texts {

  private Texts() {}

  public static String of(String key, Node node, Reading reading) {
    if (node instanceof Node.Scalar scalar) {
      reading.words().add(new TextWithReferences(key, scalar));
      return scalar.text().strip();
    }
    if (node instanceof Node.Mapping languages) {
      return ofLanguages(key, languages, reading);
    }
    if (node != null) {
      reading.report().add(Fault.EXPECTED_TEXT, node.place(), key, node.kind());
    }
    return "";
  }

  private static String ofLanguages(String key, Node.Mapping languages, Reading reading) {
    Languages.check(languages, reading.languages(), reading.report());
    Node own = languages.get(reading.language());
    if (own == null) {
      String language = reading.language();
      reading.report().add(Fault.NO_TEXT_IN_LANGUAGE, languages.place(), key, language, language);
      return "";
    }
    if (own instanceof Node.Scalar) {
      return of(key, own, reading);
    }
    reading.report().add(Fault.EXPECTED_TEXT, own.place(), key, own.kind());
    return "";
  }

  /** A Markdown text that may also be written as a list of points. */
  public static String points(String key, Node node, Reading reading) {
    Node own = inLanguage(node, reading);
    if (!(own instanceof Node.Sequence points)) {
      return of(key, node, reading);
    }
    StringBuilder markdown = new StringBuilder();
    for (Node point : points.items()) {
      String text = of(key, point, reading).replace("\n", "\n  ");
      markdown.append("- ").append(text).append('\n');
    }
    return markdown.toString().strip();
  }

  /** The value for the current language if the node is a map of languages, else the node. */
  public static Node inLanguage(Node node, Reading reading) {
    if (!(node instanceof Node.Mapping mapping) || !isOfLanguages(mapping, reading.languages())) {
      return node;
    }
    Languages.check(mapping, reading.languages(), reading.report());
    Node own = mapping.get(reading.language());
    return own == null ? node : own;
  }

  /**
   * Whether the keys are languages, one of them at least of the pack. A plain text below the tag of
   * another language may be that of a term, as those of a glossary are.
   */
  private static boolean isOfLanguages(Node.Mapping mapping, List<String> languages) {
    return mapping.entries().keySet().stream().anyMatch(languages::contains)
        && mapping.entries().entrySet().stream()
            .allMatch(
                entry ->
                    languages.contains(entry.getKey())
                        || Languages.isTag(entry.getKey())
                            && !(entry.getValue().value() instanceof Node.Scalar));
  }
}
