package org.precis.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;

/**
 * Looks at pages one after the other for what cannot be read: text and pictures that leave the
 * page, its content area or their box, text over text, and numbers that nothing is seen of.
 */
public final class Legibility {

  /** Where ink touches or is shaved by less, it can be read: 0.3 mm. */
  static final double TOUCH = 0.85;

  /** As much of the smaller font's size may two texts share: lines set tight touch now and then. */
  private static final double TIGHT = 0.1;

  /** As much of its size may a letter reach into the margin, as a J or an accent does. */
  private static final double OVERHANG = 0.15;

  /** Rounding of whoever laid the page out. */
  private static final double ROUNDING = 0.25;

  /** What is clipped to less is hidden on purpose: for those who hear the page. */
  private static final double HIDDEN = 1.6;

  /** The height of accents and commas, in em: they may stand under a letter. */
  private static final double LOW = 0.35;

  private static final double HALF = 0.5;

  /** A point. */
  private static final double MM = 25.4 / 72;

  /** From Hebrew to Khmer: scripts with marks, or with letters that join. */
  private static final int FIRST_JOINED = 0x590;

  private static final int LAST_JOINED = 0x18AF;

  private static final int MOST = 20;
  private static final int LONGEST = 60;

  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u202F]+");

  private final Runnable watch;
  private final Map<Place, Found> found = new LinkedHashMap<>();

  /**
   * What one element makes is one fault, however often; without a place, each is one.
   *
   * @param overlap whether it is text over text, which is mended in another way than the rest
   */
  private record Place(Location location, boolean overlap, int number) {}

  /** The first of such, and how many there are. */
  private static final class Found {

    private final Fault fault;
    private final List<Object> things;
    private int times;

    Found(Fault fault, Object... things) {
      this.fault = fault;
      this.things = List.of(things);
    }
  }

  /**
   * Has seen no page yet.
   *
   * @param watch asked again and again while pages are looked at; it throws to end it
   */
  public Legibility(Runnable watch) {
    this.watch = watch;
  }

  /** Looks at one page. */
  public void check(PrintedPage page) {
    List<PrintedText> texts = new ArrayList<>();
    for (PrintedText text : page.texts()) {
      if (text.clip().width() >= HIDDEN && text.clip().height() >= HIDDEN) {
        texts.add(text);
      }
    }
    for (PrintedText text : texts) {
      text(page, text);
      if (isCrowded(text)) {
        add(Fault.OVERLAP, text.place(), quoted(text.text()), "itself", page.number());
      }
    }
    page.pictures().forEach(picture -> picture(page, picture));
    texts.removeIf(text -> text.visibility() != PrintedText.Visibility.CLEAR);
    texts.sort(Comparator.comparingDouble(text -> text.ink().top()));
    overlaps(page, texts);
  }

  private void text(PrintedPage page, PrintedText text) {
    Box ink = text.ink();
    double overhang = Math.max(TOUCH, OVERHANG * text.size());
    if (text.visibility() == PrintedText.Visibility.LOST) {
      add(Fault.UNSEEN, text.place(), quoted(text.text()), page.number());
    } else if (!ink.isIn(page.paper(), ROUNDING, ROUNDING)) {
      crosses(Fault.PAGE_EDGE, text, page.paper(), page);
    } else if (!text.inMargin() && !ink.isIn(page.content(), overhang, overhang)) {
      crosses(Fault.PAGE_MARGIN, text, page.content(), page);
    } else if (!ink.isIn(text.clip(), TOUCH, TOUCH)) {
      crosses(Fault.CLIPPED, text, text.clip(), page);
    }
  }

  private void crosses(Fault fault, PrintedText text, Box edge, PrintedPage page) {
    add(fault, text.place(), quoted(text.text()), text.ink().sideCrossed(edge), page.number());
  }

  /** Whether its letters lie over each other, as with too little space between them. */
  private static boolean isCrowded(PrintedText text) {
    List<Box> glyphs = text.glyphs();
    for (int i = 1; i < glyphs.size(); i++) {
      Box last = glyphs.get(i - 1);
      Box glyph = glyphs.get(i);
      if (last.overlaps(glyph, 0)
          && Math.min(last.height(), glyph.height()) > LOW * text.size()
          && last.intersection(glyph).area() > HALF * Math.min(last.area(), glyph.area())) {
        return stacksNothing(text.text());
      }
    }
    return false;
  }

  /** Whether letters of its scripts stand beside each other, as they do in most. */
  private static boolean stacksNothing(String text) {
    return text.codePoints().allMatch(c -> c < FIRST_JOINED || c > LAST_JOINED);
  }

  private void picture(PrintedPage page, PrintedPicture picture) {
    Box box = picture.box();
    String name = picture.description();
    String what = name.isEmpty() ? "an image" : "the image " + quoted(name);
    if (!box.isIn(page.paper(), TOUCH, TOUCH)) {
      add(Fault.PAGE_EDGE, picture.place(), what, box.sideCrossed(page.paper()), page.number());
    } else if (!picture.inMargin() && !box.isIn(page.content(), TOUCH, TOUCH)) {
      add(Fault.PAGE_MARGIN, picture.place(), what, box.sideCrossed(page.content()), page.number());
    } else if (!box.isIn(picture.clip(), TOUCH, TOUCH)) {
      add(Fault.CLIPPED, picture.place(), what, box.sideCrossed(picture.clip()), page.number());
    }
  }

  /**
   * Text over text, from the top of the page to its foot. A text is compared with those that begin
   * above its foot in the same lanes; what lies under another is reported once, and then done with.
   * So each is compared with about as many as the square root of their number, also where they are
   * all on one line, or all in one place.
   */
  private void overlaps(PrintedPage page, List<PrintedText> byTop) {
    double[] lanes = lanes(byTop);
    List<List<PrintedText>> open = new ArrayList<>();
    for (int i = 0; i <= lanes.length; i++) {
      open.add(new ArrayList<>());
    }
    for (PrintedText text : byTop) {
      watch.run();
      int first = lane(text.ink().left(), lanes);
      int last = lane(text.ink().right(), lanes);
      for (int lane = first; lane <= last; lane++) {
        List<PrintedText> kept = new ArrayList<>();
        for (PrintedText one : open.get(lane)) {
          boolean ended = one.ink().bottom() < text.ink().top();
          boolean here = lane == Math.max(first, lane(one.ink().left(), lanes));
          if (!ended && here && overlap(one, text)) {
            overlap(one, text, page.number());
          } else if (!ended) {
            kept.add(one);
          }
        }
        kept.add(text);
        open.set(lane, kept);
      }
    }
  }

  private void overlap(PrintedText one, PrintedText other, int page) {
    PrintedText.TooWide table = one.tooWide() == null ? other.tooWide() : one.tooWide();
    if (table == null || Objects.equals(one.tooWide(), other.tooWide())) {
      add(Fault.OVERLAP, one.place(), quoted(one.text()), quoted(other.text()), page);
      return;
    }
    String inIt = quoted((one.tooWide() == null ? other : one).text());
    String beside = quoted((one.tooWide() == null ? one : other).text());
    long by = Math.max(1, Math.round(table.by() * MM));
    add(Fault.TABLE_WIDTH, table.place(), by, inIt, beside, page);
  }

  /**
   * Where one strip of the page ends and the next begins; about equally many texts begin in each.
   */
  private static double[] lanes(List<PrintedText> texts) {
    double[] lefts = texts.stream().mapToDouble(text -> text.ink().left()).sorted().toArray();
    int size = 1 + (int) Math.sqrt(lefts.length);
    return IntStream.range(1, lefts.length)
        .filter(i -> i % size == 0)
        .mapToDouble(i -> lefts[i])
        .distinct()
        .toArray();
  }

  private static int lane(double x, double[] lanes) {
    int at = Arrays.binarySearch(lanes, x);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** Whether a glyph of one lies over a glyph of the other. */
  private static boolean overlap(PrintedText one, PrintedText other) {
    double shared = Math.max(TOUCH, TIGHT * Math.min(one.size(), other.size()));
    if (!one.ink().overlaps(other.ink(), shared)) {
      return false;
    }
    return one.glyphs().stream()
        .filter(glyph -> glyph.overlaps(other.ink(), 0))
        .anyMatch(
            glyph -> other.glyphs().stream().anyMatch(under -> glyph.overlaps(under, shared)));
  }

  private void add(Fault fault, Location location, Object... things) {
    int number = location.line() == 0 ? found.size() : 0;
    Place here = new Place(location, fault == Fault.OVERLAP, number);
    found.computeIfAbsent(here, place -> new Found(fault, things)).times++;
  }

  private static String quoted(String text) {
    // A word that is hyphenated at the end of a line has a soft hyphen there
    String line = SPACE.matcher(text).replaceAll(" ").strip().replace('\u00AD', '-');
    return line.codePointCount(0, line.length()) <= LONGEST
        ? "'" + line + "'"
        : "'" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…'";
  }

  /** What was found, in the order of the pages; of very much only the first. */
  public List<Diagnostic> faults() {
    List<Diagnostic> faults = new ArrayList<>();
    for (Map.Entry<Place, Found> each : found.entrySet()) {
      if (faults.size() == MOST && found.size() > MOST + 1) {
        int others = found.size() - MOST - 1;
        faults.add(Fault.MORE_UNREADABLE.at(each.getKey().location(), "", others));
        break;
      }
      faults.add(diagnostic(each.getKey().location(), each.getValue()));
    }
    return faults;
  }

  private static Diagnostic diagnostic(Location place, Found found) {
    List<Object> things = new ArrayList<>(found.things);
    things.add(found.times == 1 ? "" : ", and " + (found.times - 1) + " more from this element");
    return found.fault.at(place, "", things.toArray());
  }
}
