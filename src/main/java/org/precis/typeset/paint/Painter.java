package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.geometry.PrintedPage;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.InlineBox;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Picture;
import org.precis.typeset.box.Piece;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Origins;
import org.precis.typeset.page.Page;
import org.precis.typeset.page.Region;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Color;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Side;

/**
 * Paints the pages of a document one after the other, and makes its structure tree meanwhile.
 * Backgrounds, borders, running lines and what is repeated of tables are artifacts (ISO 14289-1,
 * 7.1).
 */
public final class Painter {

  private static final Side[] SIDES = Side.values();
  private static final double FAR = 1e9;

  /** Edges closer than this are one, in points. */
  private static final double NEAR = 0.01;

  /** The least width of a line at text, as in browsers: a pixel. */
  private static final double THINNEST = 0.75;

  private static final int PAPER = 0xFFFFFFFF;

  /** The size of a bullet, and the height of its middle above the baseline, in em. */
  private static final double BULLET = 0.36;

  private static final double BULLET_HEIGHT = 0.33;

  /** In points; farther than any page is wide or high. */
  private static final double BEYOND = 15_000;

  /** The lists of groups have so many places in all; beyond, boxes are seen each by itself. */
  private static final int MOST_GAPS = 1_000_000;

  /** The place of an element that is on no page. */
  private static final int NOWHERE = -1;

  /** What the marked content that is open belongs to, where that is no tag. */
  private static final Object NOTHING = new Object();

  private static final Object ARTIFACT = new Object();
  private static final Object RUNNING = new Object();

  private final Origins origins;
  private final Set<Diagnostic> faults = new LinkedHashSet<>();

  /** Characters that no font has: where each stands first is told. */
  private final Set<Integer> missing = new TreeSet<>();

  private final Tags tags;
  private final Resources resources = new Resources();
  private final PdfBytes out = new PdfBytes(1 << 16);
  private final Canvas canvas = new Canvas(out, resources);
  private final Decoration decoration = new Decoration(canvas, resources);
  private final PrintedInk ink;
  private final Drawings drawings;

  /** Looked up, never iterated. */
  private final Map<Style, Look> looks = new IdentityHashMap<>();

  private Style lastStyle;
  private Look lastLook;

  /** Where each element begins, by its number. */
  private final int[] pageOf;

  private final double[] xOf;
  private final double[] yOf;

  private int page;
  private double pageWidth;
  private double pageHeight;
  private List<Tag> owners = new ArrayList<>();

  /** How many sequences of marked content the page has. */
  private int marks;

  /** The group that is painted into; -1 if it is the page. */
  private int group = -1;

  /** How many places in the lists of groups are empty. */
  private int gaps;

  /** How much is seen of what is in that. */
  private double seen = 1;

  /** Where the turned box that begins would be on the page otherwise. */
  private org.precis.geometry.Box unturned;

  private final List<Link> links = new ArrayList<>();

  /** The tag whose marked content is open, or one of the objects above. */
  private Object open = NOTHING;

  private double dx;
  private double dy;
  private double from;
  private double to;
  private boolean running;
  private String runningKind;

  /** How many heads of tables are around what is painted. */
  private int heads;

  /**
   * Paints a document.
   *
   * @param elements the number of its elements
   * @param looker takes each page, with all that can be read on it
   * @param origins where elements were written, and which must be seen
   */
  public Painter(
      Element root, int elements, Fonts fonts, Consumer<PrintedPage> looker, Origins origins) {
    this.origins = origins;
    tags = new Tags(root, elements);
    ink = new PrintedInk(looker, origins);
    drawings = new Drawings(canvas, resources, fonts, ink);
    pageOf = new int[elements];
    Arrays.fill(pageOf, NOWHERE);
    xOf = new double[elements];
    yOf = new double[elements];
  }

  public Tags tags() {
    return tags;
  }

  /** Pictures that could not be painted, and characters that no font has. */
  public List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  public Resources resources() {
    return resources;
  }

  /** The page on which an element begins, from 0; -1 if it is on none. */
  public int pageOf(Element element) {
    return pageOf[element.index()];
  }

  /** Where it begins on its page, in points from the left. */
  public double xOf(Element element) {
    return xOf[element.index()];
  }

  /** Where it begins on its page, in points from the bottom. */
  public double yOf(Element element) {
    return yOf[element.index()];
  }

  /**
   * The next page.
   *
   * @return its content, good until the next call
   */
  public PdfBytes paint(Page sheet) {
    page = sheet.number() - 1;
    pageWidth = sheet.width();
    pageHeight = sheet.height();
    owners = new ArrayList<>();
    marks = 0;
    links.clear();
    canvas.begin(pageHeight);
    ink.begin(sheet);
    open = NOTHING;
    for (Region region : sheet.regions()) {
      background(region);
    }
    for (Region region : sheet.regions()) {
      paint(region, sheet);
    }
    canvas.end();
    ink.end(sheet);
    return out;
  }

  /**
   * The tags of the marked content of the page painted last, by their identifiers; null in gaps.
   */
  public List<Tag> owners() {
    return owners;
  }

  /** The links on the page painted last. */
  public List<Link> links() {
    return List.copyOf(links);
  }

  /** The background of the root is that of the page (CSS Backgrounds 3, 2.11.1). */
  private void background(Region region) {
    Style style = region.box().style;
    int color = style.background();
    boolean isRoot = region.box().element.parent() == null && !region.box().anonymous;
    if (isRoot && style.hasBackground()) {
      running = false;
      artifact();
      if (color != PAPER) {
        canvas.fillRectangle(0, 0, pageWidth, pageHeight, color);
      }
      for (Side side : SIDES) {
        decoration.border(side, Border.NONE);
      }
      Decoration all = decoration.of(0, 0, pageWidth, pageHeight).within(-FAR, FAR);
      reporting(region.box().element, () -> all.images(look(style)));
    }
  }

  private void paint(Region region, Page sheet) {
    dx = region.dx();
    dy = region.dy();
    from = region.from();
    to = region.to();
    running = region.repeated();
    Tag around = null;
    if (running) {
      runningKind = kind(region.box().y + dy, sheet);
      open = NOTHING;
    } else {
      Element element = region.box().element;
      around = tags.around(element.parent() == null ? element : element.parent());
    }
    measure(region.box());
    box(region.box(), around, false);
  }

  // ----------------------------------------------------------------- what to skip

  /** Finds out once how far each box and what is in it reach. */
  private static void measure(Box box) {
    if (!Double.isNaN(box.inkTop)) {
      return;
    }
    double top = box.y;
    double bottom = belowTop(box.y, box.bottom());
    boolean stacked = true;
    double lastTop = -FAR;
    double lastBottom = -FAR;
    for (Box child : box.children) {
      measure(child);
      top = Math.min(top, child.inkTop);
      bottom = Math.max(bottom, child.inkBottom);
      stacked &= child.inkTop >= lastTop && child.inkBottom >= lastBottom;
      lastTop = child.inkTop;
      lastBottom = child.inkBottom;
    }
    for (Line line : box.lines) {
      top = Math.min(top, line.y);
      bottom = Math.max(bottom, belowTop(line.y, line.y + line.height));
    }
    box.inkTop = top;
    box.inkBottom = bottom;
    box.stacked = stacked;
  }

  /**
   * A bottom that is below the top also where there is no height: what stands where a page ends is
   * on the next one, and what it is in reaches there.
   */
  private static double belowTop(double top, double bottom) {
    return bottom > top ? bottom : Math.nextUp(top);
  }

  /** The first child that may reach below the upper end of the strip. */
  private int first(Box box) {
    if (!box.stacked || box.children.size() < 8) {
      return 0;
    }
    int low = 0;
    int high = box.children.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (box.children.get(middle).inkBottom < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // ---------------------------------------------------------------------- boxes

  /** Paints a box as a whole: behind all else its decorations and those in its flow. */
  private void box(Box box, Tag around, boolean atom) {
    Look look = look(box.style);
    if (look.opacity < Look.OPAQUE || isPartlySeen(box)) {
      group(box, around, look, atom);
    } else {
      whole(box, around, look, atom);
    }
  }

  /** A picture in a line is seen as much as the words beside it. */
  private static boolean isPartlySeen(Box box) {
    return box.isReplaced() && box.style.textOpacity() < 1;
  }

  /** Paints a box through which something shines as one. */
  private void group(Box box, Tag around, Look look, boolean atom) {
    double outerSeen = seen;
    int opacity = (int) Math.round(look.opacity * box.style.textOpacity());
    seen *= (double) opacity / Look.OPAQUE;
    if (gaps + marks > MOST_GAPS) {
      double before = canvas.dim((double) look.opacity / Look.OPAQUE);
      whole(box, around, look, atom);
      canvas.seen(before);
      seen = outerSeen;
      return;
    }
    List<Tag> outerOwners = owners;
    int outerGroup = group;
    group = resources.openGroup();
    int own = group;
    canvas.beginGroup();
    open = NOTHING;
    owners = new ArrayList<>();
    whole(box, around, look, atom);
    seen = outerSeen;
    resources.closeGroup(own, canvas.endGroup(Resources.groupName(own), opacity), owners);
    owners = outerOwners;
    group = outerGroup;
    open = NOTHING;
  }

  private void whole(Box box, Tag around, Look look, boolean atom) {
    if (look.turned) {
      unturned = onPage(box);
      canvas.save();
      Matrix m = Matrix.of(box.style.transform(), box.x + dx, box.y + dy, box.width, box.height);
      ink.save();
      boolean near = ink.transform(m) && m.isNear();
      canvas.transform(near ? m : Matrix.NOTHING);
    }
    decorate(box, look);
    if (look.clips) {
      clip(box, look);
    }
    decorations(box);
    content(box, around, look, atom);
    if (look.clips) {
      canvas.restore();
      ink.restore();
    }
    if (look.turned) {
      canvas.restore();
      ink.restore();
    }
  }

  /** Cuts off what does not fit in the border, at its round corners where that is on all sides. */
  private void clip(Box box, Look look) {
    double across = box.style.clipsAcross() ? 0 : BEYOND;
    double down = box.style.clipsDown() ? 0 : BEYOND;
    double t = box.edge(Side.TOP);
    double r = box.edge(Side.RIGHT);
    double b = box.edge(Side.BOTTOM);
    double l = box.edge(Side.LEFT);
    double left = box.x + dx + l - across;
    double top = box.y + dy + t - down;
    double right = box.x + box.width + dx - r + across;
    double bottom = box.bottom() + dy - b + down;
    boolean plain = look.radii == null || across + down > 0;
    canvas.save();
    canvas.rounded(
        left,
        top,
        right,
        bottom,
        plain ? Corners.NONE : Corners.of(look.radii, box.width, box.height).wider(-t, -r, -b, -l));
    canvas.clip();
    ink.save();
    ink.clip(left, top, right, bottom);
  }

  /** Paints the backgrounds and borders of the boxes in the flow of a box. */
  private void decorations(Box box) {
    int size = box.children.size();
    for (int i = first(box); i < size; i++) {
      Box child = box.children.get(i);
      if (child.inkTop >= to && box.stacked) {
        return;
      }
      Look look = look(child.style);
      if (reaches(child) && !look.apart) {
        decorate(child, look);
        decorations(child);
      }
    }
  }

  /** Paints what is in a box. */
  private void content(Box box, Tag around, Look look, boolean atom) {
    Tag tag = around;
    if (tag != null && !box.anonymous && tags.isHidden(box.element)) {
      tag = null;
    }
    boolean head = box.style.display() == Display.TABLE_HEADER_GROUP;
    if (head) {
      heads++;
    }
    if (!running && !box.anonymous) {
      place(box.element, box.x + dx, Math.max(box.y, from) + dy);
    }
    if (look.moved) {
      org.precis.geometry.Box here = onPage(box);
      ink.movedBegins(here, look.turned ? unturned : here, Shift.of(box));
    }
    if (box.excess > NEAR) {
      ink.tooWideBegins(box.element, box.excess);
    }
    if (box instanceof Picture picture) {
      picture(picture, look, tag);
    } else {
      content(box, tag == null ? null : tags.of(box, tag, atom, box.y < from || box.whole != box));
    }
    if (box.excess > NEAR) {
      ink.tooWideEnds();
    }
    if (look.moved) {
      ink.movedEnds();
    }
    // What is painted is let go, but for heads of tables, which are painted on further pages
    if (!running && heads == 0 && box.inkTop >= from && box.inkBottom <= to) {
      box.empty();
    }
    if (head) {
      heads--;
    }
  }

  private org.precis.geometry.Box onPage(Box box) {
    return ink.box(box.x + dx, box.y + dy, box.x + box.width + dx, box.bottom() + dy);
  }

  private Look look(Style style) {
    if (style != lastStyle) {
      lastStyle = style;
      lastLook = looks.get(style);
      if (lastLook == null) {
        lastLook = new Look(style);
        looks.put(style, lastLook);
      }
    }
    return lastLook;
  }

  private void place(Element element, double x, double y) {
    Element at = element;
    while (at != null && pageOf[at.index()] == NOWHERE) {
      pageOf[at.index()] = page;
      xOf[at.index()] = x;
      yOf[at.index()] = pageHeight - y;
      at = at.parent();
    }
  }

  private void decorate(Box box, Look look) {
    if (!look.decorated && box.borders == null) {
      return;
    }
    boolean isRoot = box.element.parent() == null && !box.anonymous;
    // A page begins a hair above its first strip: what ends there is on the page before
    boolean isHere = box.y < to && (box.bottom() > from + 2 * NEAR || box.y >= from);
    if (!look.visible || !isHere || isRoot) {
      return;
    }
    Border[] borders = box.borders == null ? look.borders : box.borders;
    boolean paints =
        Color.isVisible(look.background)
            || !look.images.isEmpty()
            || !look.shadows.isEmpty()
            || look.outline.width() > 0;
    for (Border border : borders) {
      paints |= border.width() > 0;
    }
    if (!paints) {
      return;
    }
    artifact();
    for (Side side : SIDES) {
      decoration.border(side, borders[side.ordinal()]);
    }
    double above = box.captions.above() - outside(box, Side.TOP);
    double below = box.captions.below() - outside(box, Side.BOTTOM);
    double left = -outside(box, Side.LEFT);
    double right = -outside(box, Side.RIGHT);
    // What is wholly on this page may stick out of the strip by half of a border
    boolean begins = box.y >= from - NEAR;
    boolean ends = box.bottom() <= to + NEAR;
    decoration
        .of(
            box.x + left + dx,
            box.y + above + dy,
            box.width - left - right,
            box.height - above - below)
        .within(begins ? -FAR : from + dy, ends ? FAR : to + dy);
    reporting(box.element, () -> decoration.paint(look));
    outline(look);
  }

  /** Paints something of an element; what cannot be painted is a fault. */
  private void reporting(Element element, Runnable painting) {
    try {
      painting.run();
    } catch (IllegalArgumentException e) {
      faults.add(Fault.DRAWING.at(origins.of(element), "", e.getMessage()));
    }
  }

  /** Paints the line around the border that was painted last. */
  private void outline(Look look) {
    if (look.outline.width() > 0) {
      double out = look.outlineOffset + look.outline.width();
      for (Side side : SIDES) {
        decoration.border(side, look.outline);
      }
      decoration.outline(out);
    }
  }

  /**
   * How far what is painted reaches out of a box: half of its border where borders collapse; less
   * than nothing where the border is that of the box beside it.
   */
  private static double outside(Box box, Side side) {
    if (box.halves == null) {
      return 0;
    }
    double width = box.border(side).width();
    return width > 0 ? width / 2 : -box.halves[side.ordinal()];
  }

  private void content(Box box, Tag tag) {
    boolean marked = box.marker != null && !box.marker.parts.isEmpty();
    if (marked && isHere(firstLine(box))) {
      marker(box, tag == null ? null : tags.marker(box.element));
    }
    boolean mixed = !box.lines.isEmpty() && !box.children.isEmpty();
    if (!mixed) {
      children(box, tag);
      lines(box, tag);
      return;
    }
    for (Box child : box.children) {
      if (Tags.isFirst(child)) {
        child(child, tag);
      }
    }
    lines(box, tag);
    for (Box child : box.children) {
      if (!Tags.isFirst(child)) {
        child(child, tag);
      }
    }
  }

  /** The top of the first line in a list item, beside which its marker stands; else its own. */
  private static double firstLine(Box box) {
    Box at = box;
    while (at.lines.isEmpty()) {
      Box next = null;
      for (Box child : at.children) {
        if (child.flows() && next == null) {
          next = child;
        }
      }
      if (next == null) {
        return box.y;
      }
      at = next;
    }
    return at.lines.get(0).y;
  }

  /** Paints the marker of a list item; a bullet is a drawing, which needs no glyph. */
  private void marker(Box item, Tag label) {
    Glyphs marker = item.marker.parts.get(0);
    ListStyle kind = item.style.listStyle();
    String text = item.marker.text;
    if (kind.counts() || text != null) {
      boolean turned = marker.shape != null && text == null;
      // A number and the stop to the left of it are read one after the other
      List<Glyphs> parts = turned ? marker.characters() : inOrder(item.marker.parts);
      parts.forEach(part -> glyphs(part, label, false));
      return;
    }
    double radius = marker.size() * BULLET / 2;
    double x = marker.style.rightToLeft() ? radius : marker.width - radius;
    bullet(kind, marker.style, label, marker.x + x, marker.baseline);
  }

  /** Paints a bullet around a place on the galley, above a baseline. */
  private void bullet(ListStyle kind, Style style, Tag label, double middle, double baseline) {
    if (!look(style).visible) {
      return;
    }
    mark(label);
    if (label != null) {
      // A drawing has no text of its own (32000-1, 14.9.4)
      label.spoken("\u2022");
    }
    double size = style.fontSize();
    double radius = size * BULLET / 2;
    double x = middle + dx;
    double y = baseline + dy - size * BULLET_HEIGHT;
    if (kind == ListStyle.SQUARE) {
      canvas.fillRectangle(x - radius, y - radius, x + radius, y + radius, style.color());
    } else if (kind == ListStyle.DISC) {
      canvas.fillWith(style.color());
      canvas.circle(x, y, radius);
      canvas.fill();
    } else {
      canvas.lines(Canvas.SOLID, 0, 0, 0);
      canvas.strokeWith(style.color(), size * BULLET / 8);
      canvas.circle(x, y, radius * 7 / 8);
      canvas.stroke();
    }
  }

  /** As they are read. */
  private static List<Glyphs> inOrder(List<Glyphs> parts) {
    if (!parts.get(0).style.rightToLeft()) {
      return parts;
    }
    List<Glyphs> turned = new ArrayList<>(parts);
    Collections.reverse(turned);
    return turned;
  }

  private void children(Box box, Tag tag) {
    int size = box.children.size();
    for (int i = first(box); i < size; i++) {
      Box child = box.children.get(i);
      if (child.inkTop >= to && box.stacked) {
        return;
      }
      child(child, tag);
    }
  }

  private void child(Box child, Tag tag) {
    if (reaches(child)) {
      Look look = look(child.style);
      if (look.apart) {
        box(child, tag, false);
      } else {
        content(child, tag, look, false);
      }
    }
  }

  /** Whether a box, or anything in it, may be in the strip. */
  private boolean reaches(Box box) {
    return box.inkTop < to && (box.inkBottom > from || box.inkTop >= from);
  }

  private boolean isHere(double top) {
    return top >= from && top < to;
  }

  // ---------------------------------------------------------------------- lines

  private void lines(Box box, Tag tag) {
    for (Line line : box.lines) {
      if (isHere(line.y)) {
        List<Piece> pieces = line.pieces;
        int last = pieces.size() - 1;
        for (int i = 0; i <= last; i++) {
          piece(pieces.get(i), box, tag, i == last);
        }
      }
    }
  }

  private void piece(Piece piece, Box box, Tag tag, boolean last) {
    if (piece instanceof Glyphs glyphs) {
      Tag own = null;
      if (tag != null && !tags.isUnread(glyphs.element) && !glyphs.leads) {
        own = tags.inline(glyphs.element, box.element, tag);
      }
      if (!running) {
        Element element = glyphs.element;
        double above = glyphs.face.ascent() * glyphs.size();
        place(element, glyphs.x + dx, glyphs.baseline - above + dy);
      }
      glyphs(glyphs, own, last);
    } else if (piece instanceof InlineBox inline) {
      if (tag != null && inline.style.floating() == Floating.FOOTNOTE) {
        tags.note(inline.element);
      }
      inline(inline);
    } else {
      atom((Box) piece, box, tag);
    }
  }

  /** A box in a line is whole where its line is. */
  private void atom(Box atom, Box box, Tag tag) {
    double upper = from;
    double lower = to;
    from = -FAR;
    to = FAR;
    measure(atom);
    Tag around = tag;
    if (tag != null && atom.element != box.element && atom.element.parent() != null) {
      around = tags.inline(atom.element.parent(), box.element, tag);
    }
    if (atom.label) {
      around = tag == null ? null : tags.marker(atom.element);
    }
    if (atom.label && atom.lines.isEmpty()) {
      double radius = atom.style.fontSize() * BULLET / 2;
      double x = atom.style.rightToLeft() ? atom.width - radius : radius;
      bullet(atom.style.listStyle(), atom.style, around, atom.x + x, atom.bottom());
    } else {
      box(atom, around, true);
    }
    from = upper;
    to = lower;
  }

  private void inline(InlineBox inline) {
    Look look = look(inline.style);
    if (!look.decorated) {
      return;
    }
    artifact();
    for (Side side : SIDES) {
      boolean leftwards = inline.style.rightToLeft();
      boolean begins = leftwards ? inline.ends : inline.begins;
      boolean ends = leftwards ? inline.begins : inline.ends;
      boolean cut = side == Side.LEFT && !begins || side == Side.RIGHT && !ends;
      decoration.border(side, cut ? Border.NONE : look.borders[side.ordinal()]);
    }
    decoration.of(inline.x + dx, inline.y + dy, inline.width, inline.height).within(-FAR, FAR);
    reporting(inline.element, () -> decoration.paint(look));
    outline(look);
  }

  /**
   * Paints text.
   *
   * @param last whether its line ends with it, so that blanks at its end hang (CSS Text 3, 4.1.3)
   */
  private void glyphs(Glyphs glyphs, Tag tag, boolean last) {
    Style style = glyphs.style;
    if (!look(style).visible) {
      return;
    }
    mark(tag);
    Font font = resources.font(glyphs.face);
    double size = style.fontSize();
    double x = glyphs.x + dx;
    double y = glyphs.baseline + dy;
    int color = look(style).color;
    ink.of(glyphs.element, running, seen * (color >>> 24) / Look.OPAQUE);
    if (glyphs.shape != null) {
      look(glyphs, glyphs.glyphs());
      ink.word(glyphs, size, x, y);
      canvas.word(font, size, color, x, y, glyphs);
    } else {
      int[] numbers = glyphs.glyphs();
      double[] advances = glyphs.advances(numbers);
      look(glyphs, numbers);
      ink.text(glyphs.face, size, x, y, glyphs.text, numbers, advances);
      canvas.text(font, size, color, x, y, glyphs.text, numbers, advances, style.letterSpacing());
    }
    double left = x + glyphs.lead;
    double right = x + glyphs.width;
    if (last && glyphs.text.endsWith(" ")) {
      right -= glyphs.lastAdvance();
    }
    double whole = style.decorationSize();
    if (style.underlined() || style.overlined() || style.struckThrough()) {
      linesAt(glyphs, left, right, y, whole);
    }
    if (tag != null && tag.link() != null) {
      double top = pageHeight - y + glyphs.face.ascent() * whole;
      double bottom = pageHeight - y - glyphs.face.descent() * whole;
      area(tag.link(), new Link.Area(left, bottom, right, top));
    }
  }

  /** Paints the lines under, over and through a text. */
  private void linesAt(Glyphs glyphs, double left, double right, double y, double size) {
    Style style = glyphs.style;
    double given = style.decorationThickness();
    double thick =
        Double.isNaN(given) ? glyphs.face.underlineWidth() * size : Math.max(given, THINNEST);
    if (style.underlined()) {
      double offset = style.underlineOffset();
      double middle =
          Double.isNaN(offset)
              // A thicker line begins where that of the font would
              ? y
                  - glyphs.face.underline() * size
                  + (thick - glyphs.face.underlineWidth() * size) / 2
              : y + offset + thick / 2;
      lineAt(style, left, right, middle, thick, 2);
    }
    if (style.overlined()) {
      lineAt(style, left, right, y - glyphs.face.ascent() * size - thick / 2, thick, -2);
    }
    if (style.struckThrough()) {
      // Where browsers draw it
      lineAt(style, left, right, y - glyphs.face.ascent() * size / 3, thick, 2);
    }
  }

  /**
   * Paints a line at a text.
   *
   * @param second where the second of a double line is, in widths of the first
   */
  private void lineAt(
      Style style, double left, double right, double middle, double thick, int second) {
    int color = Look.seen(style, style.decorationColor());
    Border.Line line = style.decorationLine();
    if (line == Border.Line.DOTTED || line == Border.Line.DASHED) {
      boolean dots = line == Border.Line.DOTTED;
      double mark = dots ? 0 : 2 * thick;
      canvas.lines(new double[] {mark, dots ? 2 * thick : thick}, 0, dots ? 1 : 0, 0);
      canvas.strokeWith(color, thick);
      canvas.moveTo(left + (dots ? thick / 2 : 0), middle);
      canvas.lineTo(right, middle);
      canvas.stroke();
      return;
    }
    canvas.fillRectangle(left, middle - thick / 2, right, middle + thick / 2, color);
    if (line == Border.Line.DOUBLE) {
      double other = middle + second * thick;
      canvas.fillRectangle(left, other - thick / 2, right, other + thick / 2, color);
    }
  }

  /** Looks for characters without a glyph. */
  private void look(Glyphs glyphs, int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == 0) {
        String text = glyphs.text;
        int at = glyphs.shape == null ? text.offsetByCodePoints(0, i) : glyphs.shape.clusters()[i];
        int c = text.codePointAt(at);
        if (!Character.isWhitespace(c) && missing.add(c)) {
          String name = String.format(Locale.ROOT, "U+%04X", c);
          Location place = origins.of(glyphs.element);
          faults.add(Fault.NO_FONT.at(place, "", Character.toString(c), name));
        }
      }
    }
  }

  private void area(Tag link, Link.Area area) {
    Link here = link.on(page);
    if (here.lines().isEmpty()) {
      links.add(here);
    }
    here.add(area);
  }

  // -------------------------------------------------------------- marked content

  /** What follows belongs to a tag, or is an artifact if that is null. */
  private void mark(Tag tag) {
    if (tag == null) {
      artifact();
    } else if (tag != open) {
      // Numbers are those of the page, also in groups
      canvas.mark(marks);
      tag.add(new Kid.Content(page, marks, group));
      while (owners.size() < marks) {
        owners.add(null);
        gaps++;
      }
      owners.add(tag);
      marks++;
      open = tag;
    }
  }

  /** In the margins stand running lines; what is repeated elsewhere is part of a table. */
  private static String kind(double y, Page sheet) {
    if (y < sheet.style().top() - 0.01) {
      return "/Type/Pagination/Subtype/Header";
    }
    boolean below = y > sheet.height() - sheet.style().bottom() - 0.01;
    return below ? "/Type/Pagination/Subtype/Footer" : "/Type/Pagination";
  }

  private void artifact() {
    Object wanted = running ? RUNNING : ARTIFACT;
    if (open != wanted) {
      canvas.markArtifact(running ? runningKind : null);
      open = wanted;
    }
  }

  // ------------------------------------------------------------------- pictures

  private void picture(Picture picture, Look look, Tag around) {
    boolean sized = picture.width > 0 && picture.height > 0;
    if (!look.visible || !sized || !isHere(picture.y)) {
      return;
    }
    Tag tag = around == null ? null : tags.of(picture, around, false, false);
    double left = picture.x + dx + edge(picture, Side.LEFT);
    double top = picture.y + dy + edge(picture, Side.TOP);
    double right = picture.x + dx + picture.width - edge(picture, Side.RIGHT);
    double bottom = picture.bottom() + dy - edge(picture, Side.BOTTOM);
    mark(tag);
    if (tag != null) {
      Link.Area area = new Link.Area(left, pageHeight - bottom, right, pageHeight - top);
      tag.area(area);
      if (tag.link() != null) {
        area(tag.link(), area);
      }
    }
    ink.of(picture.element, running, seen);
    ink.pictureBegins(Tags.alternative(picture.element), left, top, right, bottom);
    try {
      drawings.paint(picture, left, top, right, bottom);
    } catch (IllegalArgumentException e) {
      faults.add(Fault.DRAWING.at(origins.of(picture.element), "", e.getMessage()));
    }
    ink.pictureEnds();
  }

  private static double edge(Picture picture, Side side) {
    Length padding = picture.style.padding(side);
    return picture.border(side).width() + (padding.isRelative() ? 0 : padding.of(0));
  }
}
