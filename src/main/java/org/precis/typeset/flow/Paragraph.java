package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.precis.shaping.Hyphenation;
import org.precis.shaping.LetterCase;
import org.precis.shaping.Ligatures;
import org.precis.shaping.LineBreaks;
import org.precis.shaping.Script;
import org.precis.shaping.Trimming;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.BoxBuilder;
import org.precis.typeset.box.Inline;
import org.precis.typeset.box.Tail;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Face;
import org.precis.typeset.text.FontChain;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.text.Levels;
import org.precis.typeset.text.Word;
import org.precis.typeset.value.Caps;
import org.precis.typeset.value.HyphenLimits;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.TextWrap;
import org.precis.typeset.value.VerticalAlign;
import org.precis.typeset.value.WhiteSpace;

/**
 * The inline content of a box, ready to be broken into lines: its characters after white space is
 * collapsed, the glyph and the width of each, and where lines may end. It is made once and does not
 * depend on the width of the lines.
 */
final class Paragraph {

  /** Stands for a box in the text (UAX #14 lets lines end on both sides of it). */
  static final char BOX = '\uFFFC';

  /** In em. */
  private static final double BLANK_AFTER_BULLET = 1;

  /** Text of one element. */
  static final class Run {
    final int start;
    int end;
    final Element element;
    final Style style;
    final FontChain fonts;

    /** Points above the baseline of the paragraph. */
    final double raise;

    /** Above and below the baseline, in points, with half of the leading on each side. */
    final double above;

    final double below;
    final boolean wraps;
    final boolean keepsBlanks;

    /** Whether a word may be broken anywhere. */
    final boolean anywhere;

    final boolean kerns;
    final boolean trims;

    Run(int start, Element element, Style style, FontChain fonts, double raise) {
      this(start, element, style, fonts, raise, null);
    }

    /**
     * As above.
     *
     * @param around the text that it is small capitals in, whose height it has; null if it is none
     */
    Run(int start, Element element, Style style, FontChain fonts, double raise, Run around) {
      this.start = start;
      this.end = start;
      this.element = element;
      this.style = style;
      this.fonts = fonts;
      this.raise = raise;
      Face face = fonts.first();
      double size = style.fontSize();
      double content = (face.ascent() + face.descent()) * size;
      double height = Double.isNaN(style.lineHeight()) ? content : style.lineHeight();
      this.above = around == null ? face.ascent() * size + (height - content) / 2 : around.above;
      this.below = around == null ? height - above : around.below;
      WhiteSpace space = style.whiteSpace();
      this.wraps =
          space != WhiteSpace.NOWRAP
              && space != WhiteSpace.PRE
              && style.textWrap() != TextWrap.NOWRAP;
      this.keepsBlanks = space == WhiteSpace.PRE || space == WhiteSpace.PRE_WRAP;
      this.anywhere = wraps && style.breaksAnywhere();
      this.kerns = style.kerns();
      this.trims = style.trims();
    }
  }

  /** Where an inline element begins or ends. */
  record Mark(int at, boolean opens, Element element, Style style, double extent, double raise) {}

  /** Letters that are one glyph. */
  record Joined(int start, int end) {}

  /** A box in the text, or one that floats or is positioned. */
  record Spot(int at, Box box, boolean away) {}

  final Style style;
  final String text;
  final List<Run> runs = new ArrayList<>(1);
  final List<Mark> marks = new ArrayList<>(0);
  final List<Spot> spots = new ArrayList<>(0);
  final Run strut;

  /**
   * By character; the second of a surrogate pair has glyph -1 and no width, and so have those in a
   * word whose glyphs belong to a character before them. {@link Ligatures#PART} is part of the
   * ligature before it.
   */
  final int[] glyphs;

  final byte[] faces;

  /**
   * Up to the next character of the run, kerning included, which is at the last character of a
   * glyph.
   */
  final double[] advances;

  /** What of the advance of each character is kerning with the next; null if nothing is. */
  private double[] kerns;

  /** Whether a line may end before a character. */
  final boolean[] breaks;

  /** The run of each character. */
  final int[] runOf;

  /**
   * The levels of embedding of the characters (UAX #9); null if all text runs from left to right.
   */
  final byte[] levels;

  /** The word that a character is in whose glyphs are not one for each; null if there is none. */
  private Word[] words;

  /**
   * By character, by how much the blank at the left of opening punctuation was left out beside
   * another element; null if none was.
   */
  private double[] leads;

  /** Letters of which lines may end in the middle if they must, by the place of the first. */
  private final TreeMap<Integer, Joined> ligatures = new TreeMap<>();

  /** Those in which a line ends. */
  private final List<Joined> torn = new ArrayList<>(0);

  private boolean tearing;

  /** Before which letters a line that ends there has a hyphen; null if before none. */
  private boolean[] hyphens;

  /** What its last line ends with once there are pages; null if nothing is added. */
  Tail tail;

  /** Null once all is collected. */
  private StringBuilder collected = new StringBuilder();

  private final Fonts fonts;
  private boolean afterBlank = true;

  /** The content of a box, in its own style or that of its first line. */
  Paragraph(Box box, Style style, List<Inline> inlines, Fonts fonts, LineBreaks rules) {
    this.style = style;
    this.fonts = fonts;
    this.strut = new Run(0, box.element, style, fonts.of(style), 0);
    collect(inlines);
    text = collected(inlines);
    int length = text.length();
    glyphs = new int[length];
    faces = new byte[length];
    advances = new double[length + 1];
    runOf = new int[length];
    breaks = length == 0 ? new boolean[1] : rules.of(text);
    levels = Levels.of(text, style.rightToLeft());
    for (int i = 0; i < runs.size(); i++) {
      measure(i, runs.get(i));
    }
    trim();
    for (int i = 1; i < length; i++) {
      if (breaks[i]) {
        Run before = runs.get(runOf[i - 1]);
        boolean hyphen = text.charAt(i - 1) == Hyphenation.SOFT_HYPHEN;
        boolean wraps = before.wraps || runs.get(runOf[i]).wraps;
        breaks[i] = wraps && (!hyphen || before.style.softHyphens());
      }
    }
    for (Run run : runs) {
      if (run.wraps && run.style.hyphenates()) {
        hyphenateLongWords(run);
      }
    }
  }

  /** Lets lines end in the words of a run that are long enough for it. */
  private void hyphenateLongWords(Run run) {
    int fewest = run.style.hyphenLimits().word();
    int start = run.start;
    for (int i = start + 1; i <= run.end; i++) {
      if (i == run.end || breaks[i]) {
        if (i - start >= fewest) {
          hyphenate(start, i, fewest, true);
        }
        start = i;
      }
    }
  }

  /** Finds where the words between two places may be hyphenated, however short they are. */
  void hyphenate(int start, int end) {
    if (runs.get(runOf[start]).style.hyphenates()) {
      hyphenate(start, end, 1, false);
    }
  }

  private void hyphenate(int start, int end, int fewest, boolean breaking) {
    int i = start;
    while (i < end) {
      int from = i++;
      if (Character.isLetter(text.charAt(from))) {
        from = Hyphenation.wordStart(text, from);
        i = Hyphenation.wordEnd(text, i);
        if (i - from >= fewest) {
          hyphenateWord(from, i, breaking);
        }
      }
    }
  }

  private void hyphenateWord(int from, int to, boolean breaking) {
    Run run = runs.get(runOf[from]);
    Hyphenation hyphenation = Hyphenation.of(run.element.language());
    boolean hasHyphen = run.fonts.glyph(faces[from], '-') != 0;
    if (hyphenation == null
        || !hasHyphen
        || !isOfOne(run, from, to)
        || word(from) != null
        || Hyphenation.isCode(text, from, to)) {
      return;
    }
    HyphenLimits limits = run.style.hyphenLimits();
    boolean[] places =
        hyphenation.places(text.substring(from, to), limits.before(), limits.after());
    for (int i = from + 1; i < to; i++) {
      if (places[i - from] && glyphs[i] >= 0) {
        hyphens = hyphens == null ? new boolean[text.length()] : hyphens;
        hyphens[i] = true;
        breaks[i] |= breaking;
      }
    }
  }

  /** Whether all of a text is of the same element as its first run, with its small capitals. */
  private boolean isOfOne(Run run, int from, int to) {
    for (int i = runOf[from] + 1; i <= runOf[to - 1]; i++) {
      if (runs.get(i).element != run.element) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line that ends before a character has a hyphen that is not in the text. */
  boolean hyphenates(int at) {
    return at > 0
        && at < text.length()
        && (text.charAt(at - 1) == Hyphenation.SOFT_HYPHEN || hyphens != null && hyphens[at]);
  }

  /** The width of that hyphen; 0 if there is none. */
  double hyphen(int at) {
    if (!hyphenates(at)) {
      return 0;
    }
    Run run = runs.get(runOf[at - 1]);
    int face = run.fonts.faceOf('-');
    return run.fonts.advance(face, run.fonts.glyph(face, '-'), '-') * run.style.fontSize();
  }

  private void collect(List<Inline> inlines) {
    List<Double> raises = new ArrayList<>(List.of(0.0));
    List<Style> styles = new ArrayList<>(List.of(style));
    for (Inline inline : inlines) {
      double raise = raises.get(raises.size() - 1);
      if (inline instanceof Inline.Words words) {
        words(words, raise);
      } else if (inline instanceof Inline.Open open) {
        Style own = open.style();
        double extent = edge(own, !own.rightToLeft());
        double risen = raise + raise(own, styles.get(styles.size() - 1));
        marks.add(new Mark(collected.length(), true, open.element(), own, extent, risen));
        raises.add(risen);
        styles.add(own);
        control(open.element(), own, own.unicodeBidi().begins(own.rightToLeft()), raise);
      } else if (inline instanceof Inline.Close close) {
        Style own = close.style();
        control(close.element(), own, own.unicodeBidi().ends(), raise);
        double extent = edge(own, own.rightToLeft());
        marks.add(new Mark(collected.length(), false, close.element(), own, extent, raise));
        raises.remove(raises.size() - 1);
        styles.remove(styles.size() - 1);
      } else if (inline instanceof Inline.NewLine line) {
        // A line break separates words; for screen readers and copying that takes a blank
        words(new Inline.Words(line.element(), line.style(), " "), raise);
        run(line.element(), line.style(), raise).end++;
        collected.append('\n');
        afterBlank = true;
      } else if (inline instanceof Inline.Inset inset) {
        spots.add(new Spot(collected.length(), inset.box(), false));
        if (inset.box().label && inset.box().inlines == null) {
          bullet(inset.box());
        }
        run(inset.box().element, style, raise).end++;
        collected.append(BOX);
        afterBlank = false;
      } else if (inline instanceof Inline.Away away) {
        spots.add(new Spot(collected.length(), away.box(), true));
      } else if (inline instanceof Inline.End end) {
        tail = end.tail();
      }
    }
  }

  /** The room that browsers give a bullet in a line, and the blank after it. */
  private void bullet(Box box) {
    double size = box.style.fontSize();
    box.minContent = size * (fonts.of(box.style).first().ascent() / 3 + BLANK_AFTER_BULLET);
    box.maxContent = box.minContent;
  }

  /**
   * Characters that say the direction of an element to the algorithm (CSS Writing Modes 4, 2.4).
   */
  private void control(Element element, Style own, String characters, double raise) {
    if (!characters.isEmpty()) {
      Run run = run(element, own, raise);
      collected.append(characters);
      run.end = collected.length();
    }
  }

  private static double edge(Style style, boolean left) {
    Side side = left ? Side.LEFT : Side.RIGHT;
    Length margin = style.margin(side);
    return (margin.isAuto() ? 0 : margin.of(0))
        + style.border(side).width()
        + style.padding(side).of(0);
  }

  /** How far an inline element stands above the baseline of the one around it. */
  private double raise(Style own, Style around) {
    VerticalAlign align = own.verticalAlign();
    return switch (align.to()) {
      case SUPER -> around.fontSize() / 3;
      case SUB -> -around.fontSize() / 5;
      case LENGTH -> align.raise();
      case MIDDLE, TEXT_TOP, TEXT_BOTTOM -> {
        Run inner = new Run(0, null, own, fonts.of(own), 0);
        yield aligned(align.to(), inner.above, inner.below, around, fonts);
      }
      default -> 0;
    };
  }

  /** How far what reaches so far up and down is raised to stand in the middle or at an edge. */
  static double aligned(
      VerticalAlign.To to, double above, double below, Style around, Fonts fonts) {
    Face face = fonts.of(around).first();
    double size = around.fontSize();
    return switch (to) {
      case MIDDLE -> face.xHeight() * size / 2 - (above - below) / 2;
      case TEXT_TOP -> face.ascent() * size - above;
      case TEXT_BOTTOM -> below - face.descent() * size;
      default -> 0;
    };
  }

  /** The text of the whole; most often it is that of the document, which is then used for both. */
  private String collected(List<Inline> inlines) {
    StringBuilder all = collected;
    collected = null;
    boolean only = inlines.size() == 1 && inlines.get(0) instanceof Inline.Words;
    String written = only ? ((Inline.Words) inlines.get(0)).text() : "";
    return written.contentEquals(all) ? written : all.toString();
  }

  private Run run(Element element, Style style, double raise) {
    Run run = new Run(collected.length(), element, style, fonts.of(style), raise);
    runs.add(run);
    return run;
  }

  private void words(Inline.Words words, double raise) {
    Style own = words.style();
    WhiteSpace space = own.whiteSpace();
    int start = collected.length();
    String data = words.text();
    if (space == WhiteSpace.PRE || space == WhiteSpace.PRE_WRAP) {
      for (int i = 0; i < data.length(); i++) {
        if (data.charAt(i) == '\n') {
          newLine();
        } else if (data.charAt(i) == '\t') {
          tab(own.tabSize());
        } else {
          collected.append(data.charAt(i));
        }
      }
      afterBlank = false;
    } else {
      for (int i = 0; i < data.length(); i++) {
        char c = data.charAt(i);
        if (!BoxBuilder.isBlank(c)) {
          collected.append(c);
          afterBlank = false;
        } else if (c == '\n' && space == WhiteSpace.PRE_LINE) {
          newLine();
          afterBlank = true;
        } else if (!afterBlank) {
          collected.append(' ');
          afterBlank = true;
        }
      }
    }
    if (collected.length() > start) {
      Run run = new Run(start, words.element(), own, fonts.of(own), raise);
      run.end = collected.length();
      if (own.caps() == Caps.NORMAL) {
        runs.add(run);
      } else {
        capitals(run);
      }
    }
  }

  /** Divides a text with small capitals where its font has none. */
  private void capitals(Run run) {
    Style small = run.style.smallCapitals();
    int start = run.start;
    boolean before = false;
    for (int i = run.start; i <= run.end; ) {
      int c = i < run.end ? collected.codePointAt(i) : 0;
      boolean same = i < run.end && i > start && Script.isComplex(c);
      boolean here = same ? before : i < run.end && isSmallCapital(run.style, run.fonts, c);
      if (i > start && (i == run.end || here != before)) {
        Style style = before ? small : run.style;
        Run part = new Run(start, run.element, style, fonts.of(style), run.raise, run);
        part.end = i;
        runs.add(part);
        start = i;
      }
      before = here;
      i += i < run.end ? Character.charCount(c) : 1;
    }
  }

  /** Whether a character is set as a small capital that its font does not have. */
  static boolean isSmallCapital(Style style, FontChain fonts, int c) {
    boolean all = style.caps() == Caps.ALL_SMALL_CAPS;
    return (all || LetterCase.hasCapital(c))
        && !(fonts.has(c, "smcp") && (!all || fonts.has(c, "c2sc")));
  }

  /**
   * A tab is as many blanks as lead to the next multiple of its size, in characters of the line.
   */
  private void tab(int size) {
    int begin = collected.lastIndexOf("\n") + 1;
    int characters = Character.codePointCount(collected, begin, collected.length());
    collected.append(" ".repeat(size - characters % size));
  }

  /** A line break in the text separates words as one between them does. */
  private void newLine() {
    int last = collected.length() - 1;
    if (last >= 0 && !BoxBuilder.isBlank(collected.charAt(last))) {
      collected.append(' ');
    }
    collected.append('\n');
  }

  private void measure(int number, Run run) {
    if (measure(number, run, run.start, run.end, run.start, run.end) || levels != null) {
      shape(run);
    }
  }

  /**
   * Finds the glyphs and widths between two places of a run.
   *
   * @param tear a place that no ligature reaches across
   * @param loose a place from which on there are none
   * @return whether any of them have to be shaped
   */
  private boolean measure(int number, Run run, int from, int to, int tear, int loose) {
    double size = run.style.fontSize();
    double spacing = run.style.letterSpacing();
    FontChain chain = run.fonts;
    String language = chain.capitals() ? run.element.language() : "";
    boolean joined = run.style.ligatures();
    boolean complex = false;
    // The place of the glyph before, and that of the last character it stands for
    int last = -1;
    int lastEnd = -1;
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      runOf[i] = number;
      if (c == '\n' || c == BOX || c == Hyphenation.SOFT_HYPHEN || Script.isControl(c)) {
        glyphs[i] = -1;
        last = c == Hyphenation.SOFT_HYPHEN ? last : -1;
      } else {
        boolean joins = Script.isComplex(c);
        complex |= joins;
        int face = joins && last >= 0 ? chain.faceAfter(faces[last], c) : chain.faceOf(c);
        complex |= chain.shapes(face, c, language);
        int glyph = chain.glyph(face, c);
        double advance = chain.advance(face, glyph, c);
        if (joined && i < loose) {
          int reach = i < tear ? tear : to;
          Ligatures.Ligature ligature = chain.ligature(face, glyph, text, end, reach);
          if (ligature != null) {
            glyph = ligature.glyph();
            advance = chain.face(face).advance(glyph);
            end = join(number, i, end, (byte) face, ligature);
          }
        }
        faces[i] = (byte) face;
        glyphs[i] = glyph;
        advances[i] = advance * size + spacing;
        if (c == ' ' || c == '\u00A0') {
          advances[i] += run.style.wordSpacing();
        }
        if (last >= 0 && faces[last] == face && !joins && isOneWay(last, i)) {
          kern(lastEnd, between(run, face, glyphs[last], glyph));
        }
        last = i;
        lastEnd = end - 1;
      }
      if (Character.isSupplementaryCodePoint(c)) {
        glyphs[i + 1] = -1;
        faces[i + 1] = faces[i];
        runOf[i + 1] = number;
        breaks[i + 1] = false;
      }
      i = end;
    }
    return complex;
  }

  /** What is added between two glyphs of a face. */
  private static double between(Run run, int face, int left, int right) {
    double kern = run.kerns ? run.fonts.kerning(face, left, right) : 0;
    if (run.trims) {
      Face own = run.fonts.face(face);
      kern += own.em(own.trimming().between(left, right));
    }
    return kern * run.style.fontSize();
  }

  /** Trims punctuation beside that of another element. */
  private void trim() {
    for (int i = 1; i < runs.size(); i++) {
      Run run = runs.get(i);
      int right = run.start;
      int left = right - 1;
      if (left < 0 || right == run.end || glyphs[left] < 0 || glyphs[right] < 0) {
        continue;
      }
      Run before = runs.get(runOf[left]);
      if (before.style.fontSize() != run.style.fontSize() || !isOneWay(left, right)) {
        continue;
      }
      Face faceLeft = before.fonts.face(faces[left]);
      Face faceRight = run.fonts.face(faces[right]);
      double trim =
          Trimming.between(faceLeft.trimming(), glyphs[left], faceRight.trimming(), glyphs[right]);
      if (trim == 0) {
        continue;
      }
      if (faceRight.trimming().opening(glyphs[right]) == 0) {
        kern(left, before.trims ? faceLeft.em((int) trim) * run.style.fontSize() : 0);
      } else if (run.trims) {
        leads = leads == null ? new double[text.length()] : leads;
        leads[right] = -faceRight.em((int) trim) * run.style.fontSize();
        advances[right] -= leads[right];
      }
    }
  }

  /** How much less a line takes that begins at a place than from there on in the paragraph. */
  double lead(int start) {
    return leadAt(start, true) - untrimmed(start);
  }

  /**
   * How far a character reaches to the left of its place.
   *
   * @param startsLine whether a line begins with it
   */
  double leadAt(int at, boolean startsLine) {
    if (!startsLine) {
      return untrimmed(at);
    }
    Run run = at < runOf.length && glyphs[at] >= 0 ? runs.get(runOf[at]) : null;
    if (run == null || !run.style.trimsStart(at == 0 || text.charAt(at - 1) == '\n')) {
      return 0;
    }
    Face face = run.fonts.face(faces[at]);
    return face.em(face.trimming().opening(glyphs[at])) * run.style.fontSize();
  }

  /** By how much the advance of a character lacks a blank at its left. */
  double untrimmed(int at) {
    return leads == null || at >= leads.length ? 0 : leads[at];
  }

  /** The blank of closing punctuation before a place, which may be left out where a line ends. */
  double closing(int end) {
    int last = end - 1;
    if (last < 0 || glyphs[last] < 0 || levels != null) {
      return 0;
    }
    Run run = runs.get(runOf[last]);
    Face face = run.fonts.face(faces[last]);
    return run.trims ? face.em(face.trimming().closing(glyphs[last])) * run.style.fontSize() : 0;
  }

  /** Makes the letters after the first parts of a ligature; returns the place after the last. */
  private int join(int number, int start, int next, byte face, Ligatures.Ligature ligature) {
    int end = text.offsetByCodePoints(next, ligature.parts().size() - 1);
    for (int i = next; i < end; i++) {
      glyphs[i] = Character.isLowSurrogate(text.charAt(i)) ? -1 : Ligatures.PART;
      faces[i] = face;
      runOf[i] = number;
      breaks[i] = false;
      advances[i] = 0;
    }
    if (!tearing) {
      ligatures.put(start, new Joined(start, end));
    }
    return end;
  }

  /** The ligature that a place is inside of; null if it is in none. */
  Joined around(int at) {
    Map.Entry<Integer, Joined> before = ligatures.lowerEntry(at);
    boolean inside = before != null && at < before.getValue().end() && word(at) == null;
    return inside ? before.getValue() : null;
  }

  /** Makes two of a ligature that a line breaks in; one if that is at its start. */
  void tear(Joined ligature, int at) {
    tear(ligature, at, runs.get(runOf[ligature.start()]).end);
  }

  /** Takes the letters of a ligature apart that several lines break in. */
  void loosen(Joined ligature) {
    tear(ligature, ligature.start(), ligature.start());
  }

  /** Makes all ligatures whole again. */
  void mend() {
    for (Joined ligature : List.copyOf(torn)) {
      tear(ligature, ligature.start());
    }
    torn.clear();
  }

  private void tear(Joined ligature, int at, int loose) {
    torn.add(ligature);
    Run run = runs.get(runOf[ligature.start()]);
    int from = ligature.start();
    while (from > run.start && word(from - 1) == null) {
      from--;
      if (glyphs[from] >= 0) {
        break;
      }
    }
    int end = ligature.end();
    for (int i = from; i < end; i++) {
      advances[i] = 0;
      if (kerns != null) {
        kerns[i] = 0;
      }
    }
    tearing = true;
    measure(runOf[from], run, from, end, at, loose);
    tearing = false;
    if (end < run.end && word(end) == null && glyphs[end] >= 0) {
      int last = end - 1;
      while (glyphs[last] < 0) {
        last--;
      }
      if (faces[last] == faces[end] && isOneWay(last, end)) {
        kern(end - 1, between(run, faces[end], glyphs[last], glyphs[end]));
      }
    }
  }

  private boolean isOneWay(int last, int at) {
    return levels == null || levels[last] == levels[at] && (levels[at] & 1) == 0;
  }

  /** Finds the words of a run that have to be shaped. */
  private void shape(Run run) {
    double size = run.style.fontSize();
    double spacing = run.style.letterSpacing();
    Word.Manner manner =
        new Word.Manner(run.element.language(), run.style.kerns(), run.style.ligatures());
    for (Word word : Word.of(text, run.start, run.end, run.fonts, faces, levels, manner)) {
      words = words == null ? new Word[text.length()] : words;
      double[] sizes = word.widths();
      if (word.start() > run.start && kerns != null) {
        kern(word.start() - 1, -kerns[word.start() - 1]);
      }
      for (int i = word.start(); i < word.end(); i++) {
        double wide = sizes[i - word.start()];
        boolean begins = !Double.isNaN(wide);
        words[i] = word;
        glyphs[i] = begins ? 0 : -1;
        advances[i] = begins ? wide * size + spacing : 0;
        breaks[i] &= begins;
        if (kerns != null) {
          kerns[i] = 0;
        }
      }
    }
  }

  /** The word whose glyphs are not one for each character; null if this is not in one. */
  Word word(int at) {
    return words == null ? null : words[at];
  }

  private void kern(int at, double kern) {
    if (kern != 0) {
      advances[at] += kern;
      kerns = kerns == null ? new double[text.length()] : kerns;
      kerns[at] = kern;
    }
  }

  /** How much more a line takes that ends at a place than up to there in the paragraph. */
  double unkerned(int end) {
    return kerns == null || end == 0 ? 0 : -kerns[end - 1];
  }

  /** Whether a word may be broken before a character, also where that makes a box narrower. */
  boolean breaksAnywhere(int at) {
    return at > 0 && at < text.length() && glyphs[at] >= 0 && runs.get(runOf[at - 1]).anywhere;
  }

  /** Whether a character is a blank that hangs at the end of a line (CSS Text 3, 4.1.3). */
  boolean hangs(int at) {
    char c = text.charAt(at);
    return c == '\n' || c == ' ' && (!runs.get(runOf[at]).keepsBlanks || isBeforeNewLine(at));
  }

  private boolean isBeforeNewLine(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  /**
   * The widths up to each place: what stands between two places a and b, with a line break at both,
   * is {@code w[b] - w[a]} wide, and what {@link #unkerned} says of b.
   *
   * @param boxes the width of each box in the text, by its place in {@link #spots}
   */
  double[] widths(double[] boxes) {
    int length = text.length();
    double[] widths = new double[length + 1];
    double sum = 0;
    int mark = 0;
    int spot = 0;
    for (int i = 0; i <= length; i++) {
      // An end belongs to the character before it, a beginning to the one after it
      double opens = 0;
      while (mark < marks.size() && marks.get(mark).at() == i) {
        Mark m = marks.get(mark++);
        if (m.opens()) {
          opens += m.extent();
        } else {
          sum += m.extent();
        }
      }
      widths[i] = sum;
      sum += opens;
      if (i < length) {
        sum += advances[i];
        while (spot < spots.size() && spots.get(spot).at() == i) {
          if (!spots.get(spot).away()) {
            sum += boxes[spot];
          }
          spot++;
        }
      }
    }
    return widths;
  }

  /** The edges of inline elements that end among the blanks that hang from here on. */
  double extents(double[] widths, int visible, int end) {
    double extents = widths[end] - widths[visible];
    for (int i = visible; i < end; i++) {
      extents -= advances[i];
    }
    return Math.max(0, extents);
  }
}
