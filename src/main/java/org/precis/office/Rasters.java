package org.precis.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.pdf.read.PageShapes;
import org.precis.pdf.write.DrawingPdf;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;

/** Draws the vectors of a page as its PDF has them, for programs that know less of them. */
final class Rasters {

  /** Twice the resolution of a page on the screen. */
  private static final int DPI = 192;

  private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}");
  private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*>\\s*");

  private final String faces;
  private final String language;

  /** What was drawn already: two formats may have the same pictures. */
  private final Map<Picture, Drawn> known = new LinkedHashMap<>();

  Rasters(HtmlDocument page) {
    StringBuilder found = new StringBuilder();
    for (Element element : page.elements()) {
      if (element.name().equals("style")) {
        Matcher face = FACE.matcher(element.text());
        while (face.find()) {
          found.append(face.group()).append('\n');
        }
      }
    }
    faces = found.toString();
    language = page.root().language();
  }

  /** A drawing in points of the screen, and in lines and areas, letters too: it needs no faces. */
  record Drawn(byte[] png, byte[] svg) {}

  Drawn drawn(Picture drawing) {
    return known.computeIfAbsent(drawing, this::draw);
  }

  private Drawn draw(Picture drawing) {
    PageShapes shapes = PageShapes.of(pdf(drawing));
    return new Drawn(shapes.png(DPI), svg(drawing, shapes.svg()));
  }

  private byte[] pdf(Picture vector) {
    String svg = new String(vector.bytes(), StandardCharsets.UTF_8);
    String html =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
            + language
            + "\"><head><title>-</title><style>"
            + faces
            + "@page { size: "
            + vector.width()
            + "pt "
            + vector.height()
            + "pt; margin: 0 } body { margin: 0 } svg { display: block; width: "
            + vector.width()
            + "pt; height: "
            + vector.height()
            + "pt }</style></head><body>"
            + DECLARATION.matcher(svg).replaceFirst("")
            + "</body></html>";
    return DrawingPdf.write(html);
  }

  private static byte[] svg(Picture drawing, String shapes) {
    String svg =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
            + drawing.width()
            + "pt\" height=\""
            + drawing.height()
            + "pt\" viewBox=\"0 0 "
            + drawing.width()
            + " "
            + drawing.height()
            + "\">\n"
            + shapes
            + "</svg>\n";
    return svg.getBytes(StandardCharsets.UTF_8);
  }
}
