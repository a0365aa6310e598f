package org.precis.input.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.input.tree.Node;

/** Writes cases as Markdown files, with their fields as front matter and their text as the body. */
final class CaseFiles {

  private static final String BODY = "text";

  private CaseFiles() {}

  /**
   * The contents of the files by path. File names begin with a number, which keeps the cases in
   * order.
   */
  static SortedMap<String, String> of(List<Node.Mapping> cases, String folder) {
    SortedMap<String, String> files = new TreeMap<>();
    int digits = String.valueOf(cases.size()).length();
    for (Node.Mapping one : cases) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d", files.size() + 1);
      String id = one.get("id") instanceof Node.Scalar scalar ? scalar.text().strip() : "";
      String name = id.equals(number) ? id : number + "-" + id;
      files.put(folder + "/" + name + ".md", text(one));
    }
    return files;
  }

  private static String text(Node.Mapping one) {
    Map<String, Node.Entry> fields = new LinkedHashMap<>(one.entries());
    String body = "";
    if (one.get(BODY) instanceof Node.Scalar text) {
      fields.remove(BODY);
      body = text.text().strip();
    }
    String front = YamlText.of(new Node.Mapping(fields, one.place(), false));
    return "---\n" + front + "---\n" + (body.isEmpty() ? "" : "\n" + body + "\n");
  }
}
