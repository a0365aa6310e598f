package org.precis.pdf.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.precis.pdf.read.PdfFile;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/** The HTML documents of these tests, made self-contained with subsets of the bundled fonts. */
public final class Documents {

  public static final PdfLimits LIMITS = new PdfLimits(2_000, 100_000_000, Duration.ofMinutes(2));

  private Documents() {}

  /** A document with every part of a page; its table has that many rows. */
  static String sample(int rows) {
    StringBuilder table = new StringBuilder();
    for (int i = 1; i <= rows; i++) {
      table
          .append("<tr><th scope=\"row\">Statistic ")
          .append(i)
          .append(" of a long list</th><td class=\"number\">more than <b>")
          .append(i)
          .append(",000</b></td><td>cases</td></tr>\n");
    }
    return withFonts(resource("/pdf/sample.html").replace("<!--rows-->", table));
  }

  /** A document of that body and style. */
  public static String of(String style, String body) {
    return withFonts(
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>"
            + "<title>A test</title><style>/*fonts*/</style>"
            + "<style>body { font-family: \"Noto Sans\", \"Noto Sans SC\" } "
            + style
            + "</style></head><body>"
            + body
            + "</body></html>");
  }

  private static String withFonts(String html) {
    SortedSet<Integer> characters =
        html.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    StringBuilder rules = new StringBuilder();
    for (Face face : Face.values()) {
      rules
          .append("@font-face { font-family: \"")
          .append(face.family())
          .append("\"; font-weight: ")
          .append(face.weight())
          .append("; src: url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(Fonts.bundled().subset(face, characters)))
          .append("); }\n");
    }
    return html.replace("/*fonts*/", rules);
  }

  /** What a PDF reads aloud, a block a line. */
  public static String text(byte[] bytes) {
    try (PdfFile pdf = PdfFile.open("test", bytes)) {
      return pdf.blocks().stream().map(block -> block.text() + "\n").collect(Collectors.joining());
    }
  }

  static String resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
