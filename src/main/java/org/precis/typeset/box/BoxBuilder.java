package org.precis.typeset.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.precis.shaping.LetterCase;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Text;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.TextTransform;
import org.precis.typeset.value.WhiteSpace;

/** Makes the boxes of a document (CSS Display 3; CSS 2.2, 9.2 and 17.2). */
public final class BoxBuilder {

  private final Styles styles;

  /** The number of the page, and of all; 0 where what is built flows from page to page. */
  private final int page;

  private final int pages;

  /** The index of the last element that is built. */
  private final int last;

  /** The numbers of footnotes, by the numbers of their elements; null until asked. */
  private Map<Integer, Integer> footnotes;

  /** Those of the document; null until asked. */
  private Counters counters;

  /** Whether what is built is in a footnote. */
  private boolean inFootnote;

  private final Openings openings;

  private BoxBuilder(Styles styles, int page, int pages, int last) {
    this.styles = styles;
    openings = new Openings(styles);
    this.page = page;
    this.pages = pages;
    this.last = last;
  }

  /** Builds what flows from page to page. */
  public static BoxBuilder ofFlow(Styles styles) {
    return new BoxBuilder(styles, 0, 0, Integer.MAX_VALUE);
  }

  /**
   * Builds what flows from page to page, as far as an element.
   *
   * @param last the index of the last element that is built
   */
  public static BoxBuilder ofFlowTo(int last, Styles styles) {
    return new BoxBuilder(styles, 0, 0, last);
  }

  /** Builds what stands on one page, where its number is known. */
  public static BoxBuilder ofPage(Styles styles, int page, int pages) {
    return new BoxBuilder(styles, page, pages, Integer.MAX_VALUE);
  }

  /** The box of an element and all in it. */
  public Box build(Element element) {
    return box(element, styles.of(element));
  }

  /**
   * A box that holds generated content alone, such as a margin box of a page.
   *
   * @param running the elements that run on its page; null where there is none
   */
  public Box generated(
      Element element,
      Style style,
      List<Content> content,
      Function<Content.Running, Element> running) {
    Box box = new Box(element, style, true);
    Filler filler = new Filler(box);
    for (Content part : content) {
      if (part instanceof Content.Running asked) {
        Element source = running.apply(asked);
        if (source != null) {
          Box inner = box(source, styles.of(source));
          filler.block(inner);
        }
      } else {
        filler.content(element, style, part);
      }
    }
    filler.finish();
    return box;
  }

  /**
   * What stands above the head of a table on each further page, as its caption says ({@code
   * -precis-continued}), in the style of the caption and of the first element in it.
   *
   * @param caption the element {@code caption}
   */
  public Box continuation(Element caption) {
    Style style = styles.of(caption);
    Style inner =
        caption.children().stream()
            .filter(Element.class::isInstance)
            .findFirst()
            .map(first -> styles.of((Element) first))
            .orElse(style);
    Box box = new Box(caption, styles.anonymous(style, Display.BLOCK), true);
    Box outer = new Box(caption, style, true);
    Box line = new Box(caption, inner, true);
    Filler filler = new Filler(line);
    style.continued().forEach(part -> filler.content(caption, inner, part));
    filler.finish();
    outer.add(line);
    box.add(outer);
    return box;
  }

  /**
   * The texts of footnotes, one after the other in the same lines.
   *
   * @param root the outermost element of the document
   */
  public Box footnotes(List<Element> footnotes, Element root) {
    Style first = styles.of(footnotes.get(0));
    Filler filler = new Filler(new Box(root, styles.anonymous(first, Display.BLOCK), true));
    inFootnote = true;
    Element last = footnotes.get(footnotes.size() - 1);
    for (Element footnote : footnotes) {
      Style style = styles.of(footnote);
      filler.pending.add(new Inline.Open(footnote, style));
      filler.text = style;
      filler.textOfFootnote(footnote);
      filler.pending.add(new Inline.Close(footnote, style));
      if (footnote != last) {
        filler.words(footnote, style, " ");
      }
    }
    filler.finish();
    inFootnote = false;
    return filler.container;
  }

  private Box box(Element element, Style style) {
    if (isReplaced(element)) {
      return new Picture(element, style);
    }
    Box box = new Box(element, style, false);
    if (style.display() == Display.LIST_ITEM) {
      marker(box, element);
    }
    if (style.isContainer()) {
      box.contents =
          new Box.Contents(
              width -> {
                styles.contain(element, width);
                box.empty();
                box.inlines = null;
                box.firstLine = null;
                fill(box, element);
              });
    } else {
      fill(box, element);
    }
    return box;
  }

  /** What the style sheet says of the marker of a list item. */
  private void marker(Box box, Element element) {
    Marker marker = new Marker();
    box.marker = marker;
    marker.text = box.style.markerText();
    Style style = styles.marker(element);
    if (style == null) {
      return;
    }
    marker.style = style;
    if (style.content() != null) {
      List<Content> content =
          Counters.areIn(style.content()) ? counters().marker(element) : style.content();
      StringBuilder text = new StringBuilder();
      for (Content part : content) {
        if (part instanceof Content.Literal literal) {
          text.append(literal.text());
        } else if (part instanceof Content.Attribute attribute && element.has(attribute.name())) {
          text.append(element.attribute(attribute.name()));
        }
      }
      marker.text = text.toString();
    }
  }

  private void fill(Box box, Element element) {
    switch (box.style.display()) {
      case TABLE, INLINE_TABLE -> table(box, element);
      case TABLE_HEADER_GROUP, TABLE_ROW_GROUP, TABLE_FOOTER_GROUP -> rows(box, element);
      case TABLE_ROW -> cells(box, element);
      case GRID, INLINE_GRID, FLEX, INLINE_FLEX -> items(box, element);
      default -> {
        Filler filler = new Filler(box);
        if (box.style.display() == Display.LIST_ITEM && box.style.hasMarkerInside()) {
          filler.label(element);
        }
        filler.all(element);
        filler.finish();
        if (box.style.hasColumns()) {
          columns(box);
        }
      }
    }
    if (styles.hasFirstLetter(element) || styles.hasFirstLine(element)) {
      openings.open(box, element);
    }
  }

  /** Puts what is in a box into columns, but for what stands across them. */
  private void columns(Box box) {
    Style style = styles.anonymous(box.style, Display.FLOW_ROOT);
    List<Box> content = new ArrayList<>(box.children);
    box.empty();
    ColumnSet set = null;
    if (box.inlines != null) {
      set = new ColumnSet(box, style);
      set.content.inlines = box.inlines;
      box.inlines = null;
      box.add(set);
    }
    List<Part> parts = new ArrayList<>(content.size());
    Set<Box> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    content.forEach(child -> findSpanners(child, holders));
    content.forEach(child -> divide(child, holders, parts));
    for (Part part : parts) {
      Box child = part.box;
      if (part.spans) {
        box.add(child);
        set = null;
        continue;
      }
      if (set == null) {
        set = new ColumnSet(box, style);
        box.add(set);
      }
      set.content.add(child);
    }
    if (set != null) {
      set.alone = box.children.size() == 1;
    }
  }

  /**
   * Something in columns.
   *
   * @param spans whether it stands across them
   */
  private record Part(Box box, boolean spans) {}

  /** Divides a box where something in it stands across the columns around it. */
  private void divide(Box box, Set<Box> holders, List<Part> parts) {
    if (box.style.spansColumns() && box.isInFlow()) {
      parts.add(new Part(box, true));
      return;
    }
    if (!holders.contains(box)) {
      parts.add(new Part(box, false));
      return;
    }
    List<Part> inner = new ArrayList<>();
    box.children.forEach(child -> divide(child, holders, inner));
    List<List<Part>> groups = new ArrayList<>();
    for (Part part : inner) {
      List<Part> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (part.spans || last.isEmpty() || last.get(0).spans) {
        last = new ArrayList<>();
        groups.add(last);
      }
      last.add(part);
    }
    // An edge needs a part of its own where what spans the columns is at that end
    if (groups.get(0).get(0).spans && hasEdge(box, Side.TOP)) {
      groups.add(0, List.of());
    }
    if (groups.get(groups.size() - 1).get(0).spans && hasEdge(box, Side.BOTTOM)) {
      groups.add(List.of());
    }
    Style across = styles.anonymous(box.style, Display.BLOCK);
    Style middle = box.style.part(false, false);
    for (int i = 0; i < groups.size(); i++) {
      List<Part> group = groups.get(i);
      boolean spans = !group.isEmpty() && group.get(0).spans;
      boolean begins = i == 0;
      boolean ends = i == groups.size() - 1;
      Style own = begins || ends ? box.style.part(begins, ends) : middle;
      Box part = box.part(spans ? across : own);
      group.forEach(one -> part.add(one.box));
      part.across = spans;
      part.goesOn = !spans && i < groups.size() - 1 && !hasEdge(box, Side.BOTTOM);
      parts.add(new Part(part, spans));
    }
  }

  private static boolean hasEdge(Box box, Side side) {
    return box.style.border(side).width() > 0 || !isNone(box.style.padding(side));
  }

  private static boolean isNone(Length length) {
    return !length.isRelative() && length.of(0) == 0;
  }

  /** Finds the blocks that have something in them that stands across the columns around them. */
  private static boolean findSpanners(Box box, Set<Box> holders) {
    Style style = box.style;
    if (style.display() != Display.BLOCK
        || !box.isInFlow()
        || box.contents != null
        || style.clipsOverflow()
        || style.hasColumns()) {
      return false;
    }
    boolean holds = false;
    for (Box child : box.children) {
      holds |= child.style.spansColumns() && child.isInFlow() || findSpanners(child, holders);
    }
    if (holds) {
      holders.add(box);
    }
    return holds;
  }

  /** Whether neither it nor anything in it has a box. */
  private static boolean isHidden(Element element, Style style) {
    return style.display() == Display.NONE
        || style.display() == Display.CONTENTS
            && (isReplaced(element) || element.name().equals("br"));
  }

  static boolean isReplaced(Element element) {
    return element.name().equals("svg") || element.name().equals("img");
  }

  private List<Node> nodes(Element element) {
    List<Node> nodes = element.children();
    return element.last() == null || element.last().index() <= last
        ? nodes
        : nodes.stream().filter(node -> !(node instanceof Element e) || e.index() <= last).toList();
  }

  private boolean hasNoBox(Node node) {
    return node instanceof Element element && styles.of(element).display() == Display.CONTENTS;
  }

  // ----------------------------------------------------------------- tables

  private void table(Box table, Element element) {
    Wrapper loose = new Wrapper(table, Display.TABLE_ROW, BoxBuilder::isPartOfTable);
    parts(element, loose);
    loose.end();
  }

  private static boolean isPartOfTable(Display display) {
    return switch (display) {
      case TABLE_CAPTION,
          TABLE_COLUMN_GROUP,
          TABLE_COLUMN,
          TABLE_HEADER_GROUP,
          TABLE_ROW_GROUP,
          TABLE_FOOTER_GROUP,
          TABLE_ROW ->
          true;
      default -> false;
    };
  }

  private void rows(Box group, Element element) {
    Wrapper loose = new Wrapper(group, Display.TABLE_ROW, kind -> kind == Display.TABLE_ROW);
    parts(element, loose);
    loose.end();
  }

  private void cells(Box row, Element element) {
    Wrapper loose = new Wrapper(row, Display.TABLE_CELL, kind -> kind == Display.TABLE_CELL);
    parts(element, loose);
    loose.end();
  }

  /** Adds what is in a table or a part of it, also through elements that have no box. */
  private void parts(Element element, Wrapper to) {
    to.generated(element, styles.before(element), false);
    for (Node node : nodes(element)) {
      if (hasNoBox(node)) {
        parts((Element) node, to);
      } else {
        to.add(node, element);
      }
    }
    to.generated(element, styles.after(element), true);
  }

  /**
   * The boxes in a table or a part of it, with anonymous rows and cells around what is not part of
   * a table (CSS 2.2, 17.2.1).
   */
  private final class Wrapper {
    private final Box parent;
    private final Display kind;
    private final Predicate<Display> fits;
    private Box row;
    private Filler cell;

    /**
     * As above.
     *
     * @param kind what it makes: rows, with cells in them, or cells
     * @param fits whether a box of this kind stands in the parent as it is
     */
    Wrapper(Box parent, Display kind, Predicate<Display> fits) {
      this.parent = parent;
      this.kind = kind;
      this.fits = fits;
    }

    /**
     * Adds a node.
     *
     * @param around the element that it is in, which may have no box
     */
    void add(Node node, Element around) {
      Style style = node instanceof Element child ? styles.of(child) : null;
      if (style == null) {
        if (cell != null || !((Text) node).data().isBlank()) {
          loose(around).within(around, filler -> filler.node(node, around));
        }
      } else if (fits.test(style.display())) {
        end();
        parent.add(box((Element) node, style));
      } else if (style.display() == Display.TABLE_CELL) {
        cell(box((Element) node, style));
      } else if (style.display() != Display.NONE) {
        loose(around).within(around, filler -> filler.node(node, around));
      }
    }

    /** Adds what a style sheet generates in an element. */
    void generated(Element around, Style style, boolean after) {
      if (style == null || style.display() == Display.NONE) {
        return;
      }
      if (style.display() != Display.TABLE_CELL) {
        loose(around).within(around, filler -> filler.generated(around, style, after));
      } else if (kind == Display.TABLE_CELL) {
        end();
        parent.add(generatedBox(around, style, after));
      } else {
        cell(generatedBox(around, style, after));
      }
    }

    private void cell(Box box) {
      row();
      endCell();
      row.add(box);
    }

    private void row() {
      if (row == null) {
        row =
            kind == Display.TABLE_ROW
                ? new Box(parent.element, styles.anonymous(parent.style, kind), true)
                : parent;
      }
    }

    /** The anonymous cell for what comes next, which belongs to the element that it begins with. */
    private Filler loose(Element around) {
      row();
      if (cell == null) {
        Style anonymous = styles.anonymous(row.style, Display.TABLE_CELL);
        cell = new Filler(new Box(around, anonymous, true));
      }
      return cell;
    }

    private void endCell() {
      if (cell != null) {
        cell.finish();
        row.add(cell.container);
        cell = null;
      }
    }

    void end() {
      endCell();
      if (row != null && row != parent) {
        parent.add(row);
      }
      row = null;
    }
  }

  // ----------------------------------------------------------- grid and flex

  /** Each element is an item, and each stretch of text (CSS Flexbox 1, 4; CSS Grid 2, 6). */
  private void items(Box container, Element element) {
    items(container, element, container.style);
    container.children.forEach(item -> item.item = true);
  }

  /**
   * The items that an element has in a container.
   *
   * @param around the style of its text
   */
  private void items(Box container, Element element, Style around) {
    generatedItem(container, element, styles.before(element), false);
    for (Node node : nodes(element)) {
      if (node instanceof Element child) {
        Style style = styles.of(child);
        if (style.display() == Display.CONTENTS && !isReplaced(child)) {
          items(container, child, style);
        } else if (!isHidden(child, style) && !runs(style)) {
          container.add(box(child, style));
        }
      } else if (node instanceof Text text && !text.data().isBlank()) {
        Style style = styles.anonymous(around, Display.BLOCK);
        Filler filler = new Filler(new Box(element, style, true));
        filler.node(text, element);
        filler.finish();
        container.add(filler.container);
      }
    }
    generatedItem(container, element, styles.after(element), true);
  }

  private void generatedItem(Box container, Element element, Style style, boolean after) {
    if (style != null && style.display() != Display.NONE) {
      container.add(generatedBox(element, style, after));
    }
  }

  /** What is generated before or after an element, with the numbers of counters. */
  private List<Content> contentOf(Element element, Style style, boolean after) {
    if (!Counters.areIn(style.content())) {
      return style.content();
    }
    return after ? counters().after(element) : counters().before(element);
  }

  private Counters counters() {
    if (counters == null) {
      counters = Counters.of(styles);
    }
    return counters;
  }

  private Box generatedBox(Element element, Style style, boolean after) {
    Filler filler = new Filler(new Box(element, style, true));
    for (Content part : contentOf(element, style, after)) {
      filler.content(element, style, part);
    }
    filler.finish();
    return filler.container;
  }

  /** The number of a footnote in the order of the document, from 1. */
  private int number(Element footnote) {
    if (footnotes == null) {
      footnotes = new LinkedHashMap<>();
      for (Element element : styles.document().elements()) {
        if (styles.of(element).floating() == Floating.FOOTNOTE && isShown(element)) {
          footnotes.put(element.index(), footnotes.size() + 1);
        }
      }
    }
    return footnotes.getOrDefault(footnote.index(), 0);
  }

  /** Whether it is not hidden with what is around it, nor in another footnote. */
  private boolean isShown(Element footnote) {
    Element at = footnote;
    while (at != null && styles.of(at).display() != Display.NONE) {
      at = at.parent();
      if (at != null && styles.of(at).floating() == Floating.FOOTNOTE) {
        return false;
      }
    }
    return at == null;
  }

  /** Whether an element is taken out of the flow; on a page, a margin box puts it in its place. */
  private boolean runs(Style style) {
    return page == 0 && style.position() == Position.RUNNING;
  }

  /** Fills a block container with boxes or with inline content (CSS 2.2, 9.2.1). */
  private final class Filler {
    private final Box container;
    private List<Inline> pending = new ArrayList<>();
    private boolean hasBlocks;
    private final Deque<Inline.Open> open = new ArrayDeque<>();

    /** The element that the inline content belongs to; null if there is none that is seen. */
    private Element owner;

    /** The element without a box that the next is in, or that of the container. */
    private Element place;

    /** The style of the text that comes next. */
    private Style text;

    Filler(Box container) {
      this.container = container;
      place = container.element;
      text = container.style;
    }

    /** Notes that something is seen of the inline content. */
    private void shows() {
      Element common = owner == null ? place : owner;
      while (common != place && !isIn(place, common)) {
        common = common.parent();
      }
      owner = common;
    }

    void all(Element element) {
      generated(element, styles.before(element), false);
      for (Node node : nodes(element)) {
        node(node, element);
      }
      generated(element, styles.after(element), true);
    }

    /** The marker of a list item as the start of its text. */
    void label(Element item) {
      ListStyle kind = container.style.listStyle();
      Marker own = container.marker;
      boolean given = own.text != null;
      if (given ? own.text.isEmpty() : kind == ListStyle.NONE) {
        return;
      }
      Style marker = own.style == null ? container.style : own.style;
      Box label = new Box(item, styles.label(marker), true);
      label.label = true;
      if (given || kind.counts()) {
        String text = given ? own.text : ListMarkers.of(item, kind) + " ";
        label.inlines = List.of(new Inline.Words(item, label.style, text));
      }
      container.marker = null;
      // Around a bullet too, its line is as high as its text would be
      Style around = styles.anonymous(marker, Display.INLINE);
      pending.add(new Inline.Open(item, around));
      inset(label);
      pending.add(new Inline.Close(item, around));
    }

    void node(Node node, Element parent) {
      if (node instanceof Text words) {
        words(parent, text, words.data());
      } else {
        element((Element) node);
      }
    }

    private void words(Element element, Style style, String text) {
      if (keepsBlanks(style) || !isBlank(text)) {
        shows();
      }
      pending.add(new Inline.Words(element, style, transformed(element, style, text), text));
    }

    private String transformed(Element element, Style style, String text) {
      boolean inWord = style.textTransform() == TextTransform.CAPITALIZE && isInWord();
      return Openings.transformed(element, style, text, inWord);
    }

    /** Whether what was added last goes on with a word, through the edges of elements. */
    private boolean isInWord() {
      for (int i = pending.size() - 1; i >= 0; i--) {
        if (pending.get(i) instanceof Inline.Words words && !words.text().isEmpty()) {
          return LetterCase.isInWord(words.text().codePointBefore(words.text().length()));
        }
        if (!(pending.get(i) instanceof Inline.Open || pending.get(i) instanceof Inline.Close)) {
          return false;
        }
      }
      return false;
    }

    private void element(Element element) {
      Style style = styles.of(element);
      if (isHidden(element, style) || runs(style)) {
        return;
      }
      if (style.floating() == Floating.FOOTNOTE) {
        if (page == 0 && !inFootnote) {
          footnote(element, style);
        } else {
          inline(element, style);
        }
        return;
      }
      if (style.floating() != Floating.NONE || style.position() == Position.ABSOLUTE) {
        pending.add(new Inline.Away(box(element, style)));
        return;
      }
      switch (style.display()) {
        case INLINE -> {
          if (element.name().equals("br")) {
            pending.add(new Inline.NewLine(element, style));
            shows();
          } else if (isReplaced(element)) {
            inset(box(element, style));
          } else {
            inline(element, style);
          }
        }
        case INLINE_BLOCK, INLINE_TABLE, INLINE_GRID, INLINE_FLEX -> inset(box(element, style));
        case CONTENTS -> within(element, filler -> filler.all(element));
        default -> block(box(element, style));
      }
    }

    /** Leaves the call of a footnote, which stands elsewhere. */
    private void footnote(Element element, Style style) {
      Style call = styles.footnoteCall(element);
      if (call != null) {
        Inline.Open start = new Inline.Open(element.parent(), call);
        pending.add(start);
        for (Content part : call.content()) {
          content(element.parent(), call, numbered(part, element));
        }
        pending.add(new Inline.Close(element.parent(), call));
      }
      inFootnote = true;
      Box box = new Box(element, style, false);
      Filler filler = new Filler(box);
      filler.textOfFootnote(element);
      filler.finish();
      inFootnote = false;
      pending.add(new Inline.Away(box));
      shows();
    }

    /** Adds the number of a footnote, and what is in it. */
    private void textOfFootnote(Element footnote) {
      Style marker = styles.footnoteMarker(footnote);
      if (marker != null) {
        pending.add(new Inline.Open(footnote, marker));
        for (Content part : marker.content()) {
          content(footnote, marker, numbered(part, footnote));
        }
        pending.add(new Inline.Close(footnote, marker));
      }
      all(footnote);
    }

    private Content numbered(Content part, Element footnote) {
      return part instanceof Content.Counter counter && counter.name().equals("footnote")
          ? new Content.Literal(counter.style().of(number(footnote)))
          : part;
    }

    private void inset(Box box) {
      pending.add(new Inline.Inset(box));
      shows();
    }

    private void inline(Element element, Style style) {
      Inline.Open start = new Inline.Open(element, style);
      pending.add(start);
      open.push(start);
      Style around = text;
      text = style;
      all(element);
      text = around;
      open.pop();
      pending.add(new Inline.Close(element, style));
    }

    /** Adds what is in an element without a box, which gives text in it its style. */
    void within(Element element, Consumer<Filler> content) {
      if (element == container.element) {
        content.accept(this);
        return;
      }
      Style outerText = text;
      Element outerPlace = place;
      text = styles.of(element);
      place = element;
      content.accept(this);
      text = outerText;
      place = outerPlace;
    }

    private void generated(Element element, Style style, boolean after) {
      if (style == null || style.display() == Display.NONE) {
        return;
      }
      if (style.floating() != Floating.NONE || style.position() == Position.ABSOLUTE) {
        pending.add(new Inline.Away(generatedBox(element, style, after)));
      } else if (style.display() == Display.INLINE) {
        pending.add(new Inline.Open(element, style));
        for (Content part : contentOf(element, style, after)) {
          content(element, style, part);
        }
        pending.add(new Inline.Close(element, style));
      } else if (style.display() == Display.INLINE_BLOCK) {
        inset(generatedBox(element, style, after));
      } else {
        block(generatedBox(element, style, after));
      }
    }

    void content(Element element, Style style, Content part) {
      if (part instanceof Content.Literal literal) {
        words(element, style, literal.text());
      } else if (part instanceof Content.Attribute attribute) {
        String value = element.attribute(attribute.name());
        words(element, style, value == null ? "" : value);
      } else if (part instanceof Content.Counter counter) {
        String value =
            switch (counter.name()) {
              case "page" -> page == 0 ? "" : counter.style().of(page);
              case "pages" -> pages == 0 ? "" : counter.style().of(pages);
              default -> "";
            };
        words(element, style, value);
      } else if (part instanceof Content.Leader leader) {
        tail(new Tail(element, style, leader.pattern(), "", ListStyle.DECIMAL));
      } else if (part instanceof Content.TargetPage target) {
        String to = element.attribute(target.attribute());
        String id = to == null ? "" : to.replaceFirst("#", "");
        int last = pending.size() - 1;
        boolean led = last >= 0 && pending.get(last) instanceof Inline.End;
        String pattern = led ? ((Inline.End) pending.remove(last)).tail().pattern : "";
        tail(new Tail(element, style, pattern, id, target.style()));
      }
    }

    private void tail(Tail tail) {
      pending.add(new Inline.End(tail));
      shows();
    }

    /** A block ends the inline content before it; inline elements around it go on after it. */
    void block(Box box) {
      List<Inline.Open> around = new ArrayList<>(open);
      for (Inline.Open inline : around) {
        pending.add(new Inline.Close(inline.element(), inline.style()));
      }
      flush();
      container.add(box);
      hasBlocks = true;
      for (int i = around.size() - 1; i >= 0; i--) {
        pending.add(around.get(i));
      }
    }

    private void flush() {
      if (owner != null) {
        // Only a first line is indented (CSS Text 3, 8.1)
        boolean indents = hasBlocks && !isNone(container.style.textIndent());
        Style style =
            indents
                ? styles.unindented(container.style)
                : styles.anonymous(container.style, Display.BLOCK);
        Box anonymous = new Box(owner, style, true);
        anonymous.inlines = pending;
        container.add(anonymous);
      } else {
        for (Inline inline : pending) {
          if (inline instanceof Inline.Away away) {
            container.add(away.box());
          }
        }
      }
      pending = new ArrayList<>();
      owner = null;
    }

    void finish() {
      if (!hasBlocks && owner != null) {
        container.inlines = pending;
      } else {
        flush();
      }
    }
  }

  private static boolean isIn(Element inner, Element outer) {
    Element at = inner;
    while (at != null && at != outer) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean keepsBlanks(Style style) {
    WhiteSpace space = style.whiteSpace();
    return space == WhiteSpace.PRE || space == WhiteSpace.PRE_WRAP;
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is white space that may collapse (CSS Text 3, 4.1). */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
