package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.precis.diagnostic.Location;
import org.precis.geometry.Box;
import org.precis.geometry.Legibility;
import org.precis.geometry.PrintedPage;
import org.precis.geometry.PrintedText;
import org.precis.pdf.laws.TaggedPdf.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;

/**
 * What holds on every page of every briefing of the standard template, measured on the glyphs of
 * the finished PDF.
 */
public final class GeometryLaws {

  /** The margins of a page, in millimetres; the first page has a top of its own. */
  private static final double LEFT = 20;

  private static final double RIGHT = 190;
  private static final double FIRST_TOP = 16;
  private static final double TOP = 25;
  private static final double BOTTOM = 277;

  private static final double MM = 25.4 / 72;
  private static final Box WHOLE_PAGE = new Box(0, 0, 210 / MM, 297 / MM);

  private static final double TOLERANCE = 0.3;

  /** How far browsers pull glyphs of one word together that they paint apart, in em. */
  private static final double KERNED = 0.15;

  /** Browsers lay out in pixels. */
  private static final double A_PIXEL = 0.55;

  private static final double SMALLEST_POINTS = 7.5;
  private static final double SMALLEST_IN_CHARTS = 7;
  private static final double FULL = 0.58;
  private static final int LAST_PAGE_LINES = 5;

  /** As many as a box of a few lines has. */
  private static final int FEW_RUNS = 20;

  private final List<String> broken = new ArrayList<>();
  private final TaggedPdf pdf;

  /** The type of element that each run belongs to where it must not end a page. */
  private final Map<Run, String> leading = new HashMap<>();

  /** What is said in drawings, each with the box of its drawing. */
  private final Map<Run, Box> drawn = new HashMap<>();

  /** All content in reading order. */
  private final List<Run> reading;

  private GeometryLaws(TaggedPdf pdf) {
    this.pdf = pdf;
    this.reading = TaggedPdf.runs(pdf.document());
    mark(pdf.document(), "");
  }

  /** Each law that is broken, with page and text; empty where all hold. */
  public static List<String> broken(TaggedPdf pdf) {
    GeometryLaws laws = new GeometryLaws(pdf);
    for (int page = 1; page <= pdf.pages(); page++) {
      laws.page(page);
    }
    return laws.broken;
  }

  /** What stands alone on the last page, after a briefing that does not end with a long table. */
  public static List<String> leftover(TaggedPdf pdf) {
    GeometryLaws laws = new GeometryLaws(pdf);
    if (pdf.pages() > 1) {
      laws.lastPageHasCompany(
          pdf.runs().stream()
              .filter(run -> run.page() == pdf.pages() && !run.isBlank() && isInBody(run))
              .toList());
    }
    return laws.broken;
  }

  /** Those that hold for pages of a browser too: margins, and nothing that leads nowhere. */
  public static List<String> ofAnotherRenderer(TaggedPdf pdf) {
    GeometryLaws laws = new GeometryLaws(pdf);
    for (int page = 1; page <= pdf.pages(); page++) {
      int number = page;
      List<Run> content =
          pdf.runs().stream()
              .filter(run -> run.page() == number && !run.isBlank() && isInBody(run))
              .toList();
      laws.legible(page, content.stream().map(GeometryLaws::unkerned).toList(), A_PIXEL);
      if (content.isEmpty()) {
        laws.broken.add("page " + page + " is empty");
      } else {
        laws.nothingLeadsNowhere(page, content);
      }
    }
    return laws.broken;
  }

  private static Run unkerned(Run run) {
    double right = run.right() - KERNED * run.points() * MM;
    return new Run(
        run.page(),
        run.paper(),
        run.mcid(),
        run.artifact(),
        run.text(),
        run.left(),
        run.top(),
        Math.max(run.left(), right),
        run.bottom(),
        run.points(),
        run.blankLeft(),
        run.blankRight());
  }

  private void mark(Element element, String around) {
    if (element.type().equals("Figure")) {
      TaggedPdf.runs(element).forEach(run -> drawn.put(run, box(element)));
    }
    String type =
        element.isHeading() || element.type().equals("THead")
            ? element.type()
            : around.isEmpty() && isGroupHead(element) ? "group head" : around;
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below) {
        // A caption stands over its table; that of a figure stands beside it
        boolean leads = below.type().equals("Caption") && element.type().equals("Table");
        mark(below, leads ? "caption" : type);
      } else if (!type.isEmpty()) {
        TaggedPdf.runs(kid).forEach(run -> leading.put(run, type));
      }
    }
  }

  /** Of a figure; PDF counts upwards. */
  private static Box box(Element figure) {
    if (!(figure.attribute("BBox") instanceof COSArray box)) {
      return WHOLE_PAGE;
    }
    float[] ends = box.toFloatArray();
    double bottom = WHOLE_PAGE.bottom();
    return new Box(ends[0], bottom - ends[3], ends[2], bottom - ends[1]);
  }

  /** A row that only names the rows after it. */
  private static boolean isGroupHead(Element element) {
    return element.type().equals("TR")
        && element.kids().size() == 1
        && element.kids().get(0) instanceof Element cell
        && cell.type().equals("TH");
  }

  private void page(int page) {
    List<Run> runs =
        pdf.runs().stream().filter(run -> run.page() == page && !run.isBlank()).toList();
    List<Run> content = runs.stream().filter(GeometryLaws::isInBody).toList();
    legible(page, runs, TOLERANCE);
    runs.forEach(this::largeEnough);
    if (content.isEmpty()) {
      broken.add("page " + page + " is empty");
      return;
    }
    nothingLeadsNowhere(page, content);
    full(page, content);
  }

  private static boolean isInBody(Run run) {
    return run.isContent() || run.artifact().equals("Pagination");
  }

  /** The checks of every build once more, on what is read back from the finished file. */
  private void legible(int page, List<Run> runs, double tolerance) {
    double top = page == 1 ? FIRST_TOP : TOP;
    Box content = points(LEFT - tolerance, top - tolerance, RIGHT + tolerance, BOTTOM + tolerance);
    List<PrintedText> texts =
        runs.stream()
            .map(
                run -> {
                  Box box = points(run.inkLeft(), run.top(), run.inkRight(), run.bottom());
                  return new PrintedText(
                      run.text(),
                      run.points(),
                      box,
                      List.of(box),
                      drawn.getOrDefault(run, WHOLE_PAGE),
                      !isInBody(run),
                      PrintedText.Visibility.CLEAR,
                      Location.ofFile("page"),
                      null);
                })
            .toList();
    Legibility legibility = new Legibility(() -> {});
    legibility.check(new PrintedPage(page, WHOLE_PAGE, content, texts, List.of()));
    legibility.faults().forEach(fault -> broken.add(fault.message()));
  }

  private static Box points(double left, double top, double right, double bottom) {
    return new Box(left / MM, top / MM, right / MM, bottom / MM);
  }

  private void largeEnough(Run run) {
    boolean replaced = run.mcid() < 0 && run.artifact().isEmpty();
    if (replaced) {
      return; // by the text of its word (ActualText), which is a run of the same size
    }
    double smallest = drawn.containsKey(run) ? SMALLEST_IN_CHARTS : SMALLEST_POINTS;
    if (run.points() < smallest - 0.01) {
      broken.add("smaller than " + smallest + " pt: " + describe(run));
    }
  }

  /** What stands lowest on a page leads to nothing that is read on the next page only. */
  private void nothingLeadsNowhere(int page, List<Run> content) {
    Run lowest = content.stream().max(Comparator.comparingDouble(Run::bottom)).orElseThrow();
    if (!lowest.isContent()) {
      broken.add("page " + page + " ends with a repeated table head: " + describe(lowest));
      return;
    }
    String type = leading.getOrDefault(lowest, "");
    if (!type.isEmpty() && isReadOnLater(lowest)) {
      broken.add("page " + page + " ends with a " + type + ": " + describe(lowest));
    }
  }

  private boolean isReadOnLater(Run head) {
    for (int i = reading.indexOf(head); i < reading.size(); i++) {
      if (!leading.containsKey(reading.get(i))) {
        return reading.get(i).page() > head.page();
      }
    }
    return true;
  }

  /** The last box alone would be read as a leftover. */
  private void lastPageHasCompany(List<Run> content) {
    double top = content.stream().mapToDouble(Run::top).min().orElse(0);
    long blocks =
        content.stream().filter(run -> leading.getOrDefault(run, "").matches("H[1-6]")).count();
    boolean begins =
        content.stream()
            .anyMatch(
                run -> run.top() < top + 1 && leading.getOrDefault(run, "").matches("H[3-6]"));
    if (begins && blocks == 1 && content.size() < FEW_RUNS) {
      broken.add("the last page holds nothing but " + describe(content.get(0)));
    }
  }

  private void full(int page, List<Run> content) {
    double top = page == 1 ? FIRST_TOP : TOP;
    double lowest = content.stream().mapToDouble(Run::bottom).max().orElse(top);
    double filled = (lowest - top) / (BOTTOM - top);
    if (page < pdf.pages() && filled < FULL) {
      broken.add(String.format(Locale.ROOT, "page %d is only %.0f %% full", page, 100 * filled));
    }
    long lines = content.stream().mapToLong(run -> Math.round(run.bottom())).distinct().count();
    if (page > 1 && page == pdf.pages() && lines < LAST_PAGE_LINES) {
      broken.add("the last page has only " + lines + " lines");
    }
  }

  private static String describe(Run run) {
    return String.format(
        Locale.ROOT,
        "p%d x%.1f–%.1f y%.1f–%.1f %.1fpt '%s'",
        run.page(),
        run.left(),
        run.right(),
        run.top(),
        run.bottom(),
        run.points(),
        run.text());
  }
}
