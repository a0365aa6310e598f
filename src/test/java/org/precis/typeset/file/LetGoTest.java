package org.precis.typeset.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Location;
import org.precis.pdf.write.Documents;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;

/** A long document is not in memory as boxes and as a file: what is painted is let go. */
class LetGoTest {

  private static final String BODY =
      "<p>first</p><table><thead><tr><th>head</th></tr></thead><tbody>"
          + "<tr><td>cell</td></tr>".repeat(200)
          + "</tbody></table><p>last</p>";

  @Test
  void boxesGoPageByPageButForHeadsOfTables() {
    HtmlDocument document =
        HtmlReader.read("long", Documents.of("@page { size: 60mm 60mm; margin: 5mm }", BODY));
    Styles styles = Styles.of(document);
    Typesetter.Layout layout = Typesetter.layOut(document, styles, () -> {});
    List<Box> boxes = new ArrayList<>();
    collect(layout.galley(), boxes);
    List<Long> left = new ArrayList<>();
    List<Long> heads = new ArrayList<>();
    PdfFile file =
        PdfFile.of(
            document.root(),
            layout.pages(),
            layout.fonts(),
            page -> {
              left.add(boxes.stream().filter(LetGoTest::isFull).count());
              heads.add(page.texts().stream().filter(t -> t.text().equals("head")).count());
            },
            element -> Location.ofFile("long"));
    assertTrue(left.size() > 10, left.size() + " pages");
    for (int page = 1; page < left.size(); page++) {
      assertTrue(left.get(page) < left.get(page - 1), "page " + page + ": " + left);
    }
    // The root, the table's head with its row and cell, and the line of that
    assertTrue(left.get(left.size() - 1) < 8, left.toString());
    String text = Documents.text(file.bytes());
    assertEquals(200, text.split("cell", -1).length - 1);
    assertEquals(Collections.nCopies(left.size(), 1L), heads);
  }

  private static boolean isFull(Box box) {
    return !box.children.isEmpty() || !box.lines.isEmpty();
  }

  private static void collect(Box box, List<Box> boxes) {
    boxes.add(box);
    box.children.forEach(child -> collect(child, boxes));
  }
}
