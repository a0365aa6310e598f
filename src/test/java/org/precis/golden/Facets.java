package org.precis.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.Publication;
import org.precis.export.ExportFormat;
import org.precis.export.ExportSource;
import org.precis.fixture.Packs;
import org.precis.pdf.laws.PdfFonts;
import org.precis.pdf.laws.PdfOutline;
import org.precis.pdf.laws.PdfPositions;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.read.PdfFile;
import org.precis.text.Sha256;

/**
 * What a briefing is, as text that can be read and compared: a file for each facet. The hashes of
 * the template and of the data are left out: what a change of either does to a page is what the
 * facets show.
 */
final class Facets {

  /** Hashes change with every word of the template and every key, and say nothing of a page. */
  private static final Pattern TEMPLATE_HASH = Pattern.compile("(, template \\S+ )[0-9a-f]{12}");

  private Facets() {}

  /** The facets of all briefings of a pack, by the file that they are stored in. */
  static Map<String, String> of(Path pack) {
    Map<String, String> files = new TreeMap<>();
    Briefings.of(pack).forEach((folder, briefing) -> put(files, folder, briefing));
    return files;
  }

  private static void put(Map<String, String> files, String folder, Publication briefing) {
    byte[] pdf = briefing.pdf().orElseThrow().bytes();
    TaggedPdf tagged = Briefings.tagged(briefing);
    String template = briefing.templateHash().substring(0, 12);
    UnaryOperator<String> unhashed =
        text -> text.replace(template, "…").replace(Sha256.hex(briefing.json()), "…");
    files.put(folder + "page.html", unhashed.apply(page(briefing.html().orElseThrow().markup())));
    files.put(folder + "text.txt", unhashed.apply(text(pdf)));
    files.put(folder + "outline.txt", PdfOutline.of(pdf));
    files.put(folder + "tags.txt", unhashed.apply(PdfTagTree.of(tagged)));
    files.put(folder + "positions.txt", PdfPositions.of(tagged));
    files.put(folder + "fonts.txt", PdfFonts.of(pdf));
    files.put(folder + "numbers.csv", numbers(briefing));
    files.replaceAll((file, text) -> TEMPLATE_HASH.matcher(text).replaceAll("$1…"));
  }

  /** The tables and figures as they are exported, one after another. */
  private static String numbers(Publication briefing) {
    ExportSource source = Packs.EXPORTER.source(briefing.edition(), "briefing");
    return ExportFormat.CSV.files(source).stream()
        .filter(file -> file.ending().endsWith(".csv"))
        .map(file -> file.ending() + "\n" + new String(file.bytes(), UTF_8).replace("\r", ""))
        .collect(Collectors.joining("\n"))
        .replace("\uFEFF", "");
  }

  /** What the PDF reads aloud, a block a line. */
  private static String text(byte[] bytes) {
    try (PdfFile pdf = PdfFile.open("briefing.pdf", bytes)) {
      return pdf.blocks().stream().map(block -> block.text() + "\n").collect(Collectors.joining());
    }
  }

  /** The HTML without its style sheet, fonts and data, which are compared elsewhere. */
  static String page(String html) {
    StringBuilder page = new StringBuilder(html);
    cut(page, "<style", "</style>");
    cut(page, "<script", "</script>");
    return page.toString();
  }

  private static void cut(StringBuilder page, String start, String end) {
    int at = page.indexOf(start);
    while (at >= 0) {
      int open = page.indexOf(">", at) + 1;
      page.replace(open, page.indexOf(end, open), "…");
      at = page.indexOf(start, open);
    }
  }
}
