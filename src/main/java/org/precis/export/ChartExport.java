package org.precis.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.html.data.DataFigure;
import org.precis.pdf.read.PageShapes;
import org.precis.pdf.write.DrawingPdf;

/**
 * The charts of a briefing as files: drawn as in its PDF, in the colours of paper, and the same in
 * programs that lack its faces.
 */
final class ChartExport {

  /** Twice the resolution of a page on the screen. */
  private static final int DPI = 192;

  /** What the page has at the beginning of a drawing. */
  private static final Pattern BEGIN =
      Pattern.compile(
          "^<svg role=\"img\" aria-label=\"([^\"]*)\"[^>]* width=\"([0-9.]+)pt\""
              + " height=\"([0-9.]+)pt\"[^>]* font-size=\"([0-9.]+)\"");

  private ChartExport() {}

  /**
   * A chart that is the only one of a page.
   *
   * @param alternative what it says, as an attribute of XML
   * @param width in points, with as much room on all sides as its letters are high
   * @param height in the same way
   * @param shapes what the page paints
   */
  record Chart(
      DataFigure figure, String alternative, String width, String height, PageShapes shapes) {

    static List<Chart> of(ExportSource source) {
      List<Chart> charts = new ArrayList<>();
      for (DataFigure figure : source.data().figures()) {
        Matcher begin = BEGIN.matcher(figure.svg());
        if (!begin.find()) {
          throw new IllegalStateException("a drawing without a size");
        }
        BigDecimal around = new BigDecimal(begin.group(4));
        BigDecimal both = around.add(around);
        String width = new BigDecimal(begin.group(2)).add(both).toPlainString();
        String height = new BigDecimal(begin.group(3)).add(both).toPlainString();
        String page = source.page(figure.svg(), width, height, around.toPlainString());
        PageShapes shapes = PageShapes.of(DrawingPdf.write(page));
        charts.add(new Chart(figure, begin.group(1), width, height, shapes));
      }
      return charts;
    }

    String title() {
      return figure.numbers().number() + ". " + figure.numbers().title();
    }

    ExportedFile file(String type, byte[] bytes) {
      return new ExportedFile("." + figure.numbers().id() + "." + type, bytes);
    }
  }

  /** Vectors (SVG 1.1), whose letters are outlines; the text is in the title and description. */
  static List<ExportedFile> svg(ExportSource source) {
    String language = source.data().language();
    return source.charts().stream()
        .map(chart -> chart.file("svg", svg(chart, language).getBytes(UTF_8)))
        .toList();
  }

  /** Pictures (PNG) with the same text inside. */
  static List<ExportedFile> png(ExportSource source) {
    List<ExportedFile> files = new ArrayList<>();
    for (Chart chart : source.charts()) {
      PngTexts texts =
          new PngTexts(source.data().language())
              .add("Title", chart.title())
              .add("Description", unescaped(chart.alternative()));
      files.add(chart.file("png", texts.in(chart.shapes().png(DPI))));
    }
    return files;
  }

  private static String svg(Chart chart, String language) {
    StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"").append(language);
    svg.append("\" role=\"img\" aria-labelledby=\"title text\" width=\"").append(chart.width());
    svg.append("pt\" height=\"").append(chart.height()).append("pt\" viewBox=\"0 0 ");
    svg.append(chart.width()).append(' ').append(chart.height());
    svg.append("\">\n<title id=\"title\">").append(escaped(chart.title()));
    svg.append("</title>\n<desc id=\"text\">").append(chart.alternative()).append("</desc>\n");
    return svg.append(chart.shapes().svg()).append("</svg>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String unescaped(String text) {
    return text.replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }
}
