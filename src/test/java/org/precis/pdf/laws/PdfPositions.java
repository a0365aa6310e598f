package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.precis.pdf.laws.TaggedPdf.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;

/**
 * The facet of the positions: page and box in millimetres, from the left upper corner, of every
 * heading, table, figure, case and repeated table head; of the last what its first line says.
 */
public final class PdfPositions {

  private static final Set<String> PLACED = Set.of("Table", "Caption", "Art", "Figure", "TOC");

  private static final double MM = 25.4 / 72;

  private static final double PAPER = 297;

  private final StringBuilder out = new StringBuilder();

  private PdfPositions() {}

  public static String of(TaggedPdf pdf) {
    PdfPositions facet = new PdfPositions();
    facet.element(pdf.document());
    facet.repeatedHeads(pdf.runs());
    return facet.out.toString();
  }

  private void element(Element element) {
    if (element.isHeading() || PLACED.contains(element.type())) {
      String name = element.type().equals("Table") ? "" : TaggedPdf.text(element);
      if (element.type().equals("Figure")) {
        figure(element);
      } else {
        boxes(TaggedPdf.runs(element), element.type(), name);
      }
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below) {
        element(below);
      }
    }
  }

  private void figure(Element figure) {
    float[] box = ((COSArray) figure.attribute("BBox")).toFloatArray();
    int page = TaggedPdf.runs(figure).stream().mapToInt(Run::page).findFirst().orElse(0);
    line(
        page,
        new double[] {MM * box[0], PAPER - MM * box[3], MM * box[2], PAPER - MM * box[1]},
        "Figure",
        figure.text(COSName.ALT));
  }

  private void repeatedHeads(List<Run> runs) {
    Map<Integer, List<Run>> heads = new TreeMap<>();
    for (Run run : runs) {
      if (run.artifact().equals("Pagination") && !run.isBlank()) {
        heads.computeIfAbsent(run.page(), page -> new ArrayList<>()).add(run);
      }
    }
    heads.values().forEach(head -> boxes(head, "repeated-head", firstLine(head)));
  }

  private static String firstLine(List<Run> head) {
    double top = head.stream().mapToDouble(Run::top).min().orElse(0);
    return head.stream()
        .filter(run -> run.top() < top + 1)
        .map(Run::text)
        .collect(Collectors.joining(" "));
  }

  private void boxes(List<Run> runs, String type, String name) {
    Map<Integer, double[]> boxes = new TreeMap<>();
    for (Run run : runs) {
      if (!run.isBlank()) {
        boxes.merge(
            run.page(),
            new double[] {run.left(), run.top(), run.right(), run.bottom()},
            PdfPositions::union);
      }
    }
    new LinkedHashMap<>(boxes).forEach((page, box) -> line(page, box, type, name));
  }

  private static double[] union(double[] a, double[] b) {
    return new double[] {
      Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])
    };
  }

  /** What a line of the facet has of a longer text. */
  public static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private void line(int page, double[] box, String type, String name) {
    out.append(
        String.format(
                Locale.ROOT,
                "p%d x%.1f y%.1f w%.1f h%.1f %s %s",
                page,
                box[0],
                box[1],
                box[2] - box[0],
                box[3] - box[1],
                type,
                shortened(name))
            .strip());
    out.append('\n');
  }
}
