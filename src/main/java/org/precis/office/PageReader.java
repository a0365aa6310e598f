package org.precis.office;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.precis.office.Block.Cell;
import org.precis.office.Block.Columns;
import org.precis.office.Block.Contents;
import org.precis.office.Block.Marker;
import org.precis.office.Block.Paragraph;
import org.precis.office.Block.Row;
import org.precis.office.Block.Table;
import org.precis.office.Inline.Run;
import org.precis.text.BlockText;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Text;
import org.precis.typeset.style.PageStyle;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.PageBreak;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.WhiteSpace;

/**
 * Reads the blocks of a page in the order of its elements, with the look and the widths that they
 * have on paper. What stands side by side there follows one another here, except for the cells of
 * tables and for lists that are set side by side, such as cards.
 */
final class PageReader {

  /** Elements that are one block, whatever they contain. */
  private static final Set<String> LEAVES = words("p h1 h2 h3 h4 h5 h6 li caption td th");

  private static final Set<String> LISTS = words("ul ol dl");

  /** Elements that begin on a line of their own (HTML, 15.3). */
  private static final Set<String> BOXES =
      words(
          "address article aside blockquote body dd details div dl dt figcaption figure footer header hr main nav ol pre section summary table tbody tfoot thead tr ul");

  private static final Set<String> UNSEEN = words("head script style template nav");
  private static final String CONTENTS = "TOC";

  private final HtmlDocument page;
  private final Styles styles;
  private final Map<Element, Box> boxes = new IdentityHashMap<>();
  private final boolean rightToLeft;
  private Squeeze squeeze = Squeeze.NONE;
  private final Looks looks;
  private final StyleSheet sheet;

  private Sequence sequence;
  private Draft draft;

  /** The nearest element that is one block, or null outside of any. */
  private Element leaf;

  private double start;
  private double end;
  private Frame frame = Frame.NONE;
  private int lists;

  /** The number of the list around it. */
  private int current;

  /** How the items of lists are numbered. */
  private ListStyle numbers = ListStyle.DECIMAL;

  private int depth;
  private boolean hasContents;

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  private PageReader(HtmlDocument page) {
    this.page = page;
    this.styles = Styles.of(page);
    Style root = styles.of(page.root());
    this.rightToLeft = root.rightToLeft();
    this.looks = new Looks(styles, rightToLeft);
    this.sheet = new StyleSheet(looks.paragraph(root));
    collect(Typesetter.layOut(page, styles, () -> {}).galley());
  }

  static OfficeDocument read(String name, String html) {
    return new PageReader(HtmlReader.read(name, html)).document();
  }

  private void collect(Box box) {
    if (!box.anonymous) {
      boxes.putIfAbsent(box.element, box);
    }
    box.children.forEach(this::collect);
    for (Line line : box.lines) {
      for (Piece piece : line.pieces) {
        if (piece instanceof Box inset) {
          collect(inset);
        }
      }
    }
  }

  private OfficeDocument document() {
    PageStyle paper = styles.page(2);
    sequence = new Sequence(paper.width() - paper.left() - paper.right());
    hasContents = page.elements().stream().anyMatch(PageReader::isContents);
    visit(named("body").get(0));
    flush();
    List<Block> blocks = ContentsEntries.in(sequence.blocks(rightToLeft));
    return new OfficeDocument(
        page.root().language(),
        rightToLeft,
        BlockText.normalized(named("title").stream().findFirst().map(Element::text).orElse("")),
        meta("author"),
        meta("description"),
        meta("dcterms.date"),
        new PaperReader(styles, styles.of(page.root()), looks).look(),
        sheet.styles(blocks),
        blocks,
        numbers,
        new Rasters(page));
  }

  private List<Element> named(String name) {
    return page.elements().stream().filter(element -> element.name().equals(name)).toList();
  }

  private String meta(String name) {
    return named("meta").stream()
        .filter(meta -> name.equals(meta.attribute("name")))
        .findFirst()
        .map(meta -> meta.attribute("content"))
        .orElse("");
  }

  // ----------------------------------------------------------------- blocks

  private boolean isUnseen(Element element) {
    return UNSEEN.contains(element.name())
        || styles.of(element).display() == Display.NONE
        || "true".equals(element.attribute("aria-hidden")) && !element.name().equals("svg");
  }

  private static boolean isContents(Element element) {
    return CONTENTS.equals(element.attribute("data-tag"));
  }

  private void visit(Node node) {
    if (node instanceof Text text) {
      write(text);
      return;
    }
    Element element = (Element) node;
    if (isUnseen(element)) {
      return;
    }
    switch (element.name()) {
      case "svg", "img" -> picture(element);
      case "br" -> {
        if (draft != null) {
          draft.lineEnd();
        }
      }
      case "table" -> table(element);
      default -> {
        if (isContents(element)) {
          contents(null);
        } else if (leaf == null && element.name().matches("dt|dd")) {
          term(element);
        } else if (isSideBySide(element)) {
          panel(element);
        } else if (styles.of(element).hasColumns()) {
          columns(element);
        } else if (BOXES.contains(element.name()) || LEAVES.contains(element.name())) {
          box(element);
        } else {
          inline(element);
        }
      }
    }
  }

  private void children(Element element) {
    element.children().forEach(this::visit);
  }

  /** An element on lines of its own: a block, or in a block. */
  private void box(Element element) {
    boolean list = LISTS.contains(element.name());
    if (leaf != null && !list) {
      if (draft != null) {
        draft.lineEnd();
      }
      children(element);
      if (draft != null) {
        draft.lineEnd();
      }
      return;
    }
    flush();
    Element outer = leaf;
    leaf = LEAVES.contains(element.name()) ? element : null;
    int outerList = current;
    if (list) {
      current = ++lists;
      depth++;
    }
    within(element, () -> children(element));
    if (list) {
      current = outerList;
      depth--;
    }
    leaf = outer;
    if (element.name().equals("header") && !hasContents) {
      hasContents = true;
      contents(element);
    }
  }

  /** A term, or its meaning, which stands below it in one block with it. */
  private void term(Element element) {
    if (draft != null && element.name().equals("dd")) {
      draft.lineEnd();
    } else {
      flush();
    }
    children(element);
    Element next = element.next();
    if (next == null || !next.name().equals("dd")) {
      flush();
      Style style = styles.of(element);
      double padding = of(style.padding(Side.BOTTOM));
      sequence.below(0, padding, Rule.NONE, of(style.margin(Side.BOTTOM)));
    }
  }

  /** Reads what is in an element, with its space, lines and indents around it. */
  private void within(Element element, Runnable content) {
    Style style = styles.of(element);
    double outerStart = start;
    double outerEnd = end;
    Frame outerFrame = frame;
    int since = sequence.size();
    anchor(element);
    boolean boxed = looks.isBoxed(style);
    sequence.space(of(style.margin(Side.TOP)));
    if (boxed) {
      frame = looks.frame(style, sequence.width);
    } else {
      sequence.rule(Looks.rule(style.border(Side.TOP), 0));
      sequence.space(of(style.padding(Side.TOP)));
    }
    start += inset(style, rightToLeft ? Side.RIGHT : Side.LEFT);
    end += inset(style, rightToLeft ? Side.LEFT : Side.RIGHT);
    content.run();
    flush();
    start = outerStart;
    end = outerEnd;
    frame = outerFrame;
    double padding = boxed ? 0 : of(style.padding(Side.BOTTOM));
    Rule rule = boxed ? Rule.NONE : Looks.rule(style.border(Side.BOTTOM), 0);
    sequence.below(since, padding, rule, of(style.margin(Side.BOTTOM)));
    if (style.keptWhole() && !element.classes().contains("front")) {
      sequence.keep(since);
    }
    boolean heading = element.name().matches("h[1-6]|figcaption|caption");
    if (heading || style.breakAfter() == PageBreak.AVOID) {
      sequence.keepWithNext(since);
    }
  }

  private double inset(Style style, Side side) {
    return Looks.inset(style, side, sequence.width);
  }

  private double of(Length length) {
    return Looks.points(length, sequence.width);
  }

  private void anchor(Element element) {
    if (element.has("id")) {
      if (draft == null) {
        sequence.anchor(element.attribute("id"));
      } else {
        draft.anchors.add(element.attribute("id"));
      }
    }
  }

  // ----------------------------------------------------------------- inline

  private void inline(Element element) {
    Style style = styles.of(element);
    if (element.children().isEmpty()) {
      // An empty element with a line decorates what follows it
      if (draft == null && style.border(Side.TOP).width() > 0) {
        sequence.rule(Looks.rule(style.border(Side.TOP), 0));
      }
      return;
    }
    anchor(element);
    Display around = styles.of(element.parent()).display();
    boolean placed = style.position() == Position.ABSOLUTE;
    boolean line = style.display() == Display.BLOCK || around == Display.GRID;
    if (draft != null) {
      if (around == Display.FLEX) {
        draft.tab();
      } else if (line) {
        draft.lineEnd();
      }
    }
    children(element);
    if (draft != null) {
      if (placed) {
        draft.tab();
      } else if (line && around != Display.FLEX) {
        draft.lineEnd();
      }
    }
  }

  private void write(Text text) {
    if (draft == null && text.data().isBlank()) {
      return;
    }
    Element parent = text.parent();
    Style style = styles.of(parent);
    open(parent);
    TextLook plain = looks.text(style).on(looks.behind(parent));
    TextLook look = plain.sized(plain.size() * squeeze.letters());
    Run like = new Run("", look, target(parent), parent.language(), style.rightToLeft());
    boolean kept =
        style.whiteSpace() == WhiteSpace.PRE || style.whiteSpace() == WhiteSpace.PRE_WRAP;
    draft.text(isOneWord(parent) ? text.data().replace(' ', '\u00A0') : text.data(), like, kept);
  }

  /** Whether an element keeps its own words together, not those of a cell that it is in. */
  private boolean isOneWord(Element inline) {
    return styles.of(inline).display() == Display.INLINE
        && styles.of(inline).whiteSpace() == WhiteSpace.NOWRAP
        && styles.of(inline.parent()).whiteSpace() != WhiteSpace.NOWRAP;
  }

  private static String target(Element element) {
    Element link = element.closest("a");
    String target = link == null ? null : link.attribute("href");
    return target == null || target.startsWith("data:") ? "" : target;
  }

  /** Begins a paragraph if there is none. */
  private void open(Element at) {
    if (draft != null) {
      return;
    }
    Element owner = leaf == null ? boxAround(at) : leaf;
    Style style = styles.of(owner);
    ParagraphLook own = looks.paragraph(style);
    int level =
        switch (owner.name()) {
          case "h2" -> 1;
          case "h3" -> 2;
          case "h4", "h5", "h6" -> 3;
          default -> 0;
        };
    boolean listed = isListed(owner);
    double first = hang(owner, listed) + before(at, owner);
    ParagraphLook look =
        new ParagraphLook(
            own.text(),
            own.alignment(),
            own.line(),
            0,
            0,
            start,
            end + shortened(owner, style),
            first,
            frame,
            false);
    draft = new Draft(sheet.name(owner, level, own, listed), level, look);
    if (listed) {
      boolean numbered = owner.parent().name().equals("ol");
      numbers = numbered ? style.listStyle() : numbers;
      draft.marker =
          new Marker(
              numbered ? Marker.Kind.NUMBER : Marker.Kind.BULLET,
              current,
              depth,
              numbered ? first(owner.parent()) : 1);
    }
    stop(owner, style);
    sequence.add(draft);
  }

  private static int first(Element list) {
    String start = list.attribute("start");
    return start != null && start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
  }

  private boolean isListed(Element owner) {
    return owner.name().equals("li")
        && styles.of(owner).display() == Display.LIST_ITEM
        && styles.of(owner).listStyle() != ListStyle.NONE;
  }

  /** How far the first line begins before the others: for a marker, or for what is placed there. */
  private double hang(Element owner, boolean listed) {
    Side first = rightToLeft ? Side.RIGHT : Side.LEFT;
    if (listed) {
      return -inset(styles.of(owner.parent()), first);
    }
    boolean placed =
        owner.name().equals("li")
            && owner.children().stream()
                .anyMatch(
                    child ->
                        child instanceof Element element
                            && styles.of(element).position() == Position.ABSOLUTE);
    return placed ? -of(styles.of(owner).padding(first)) : of(styles.of(owner).textIndent());
  }

  /** The room before the first text of a paragraph, as before a number below longer ones. */
  private double before(Element text, Element owner) {
    double room = 0;
    for (Element at = text;
        at != owner && styles.of(at).display() == Display.INLINE;
        at = at.parent()) {
      room += of(styles.of(at).padding(rightToLeft ? Side.RIGHT : Side.LEFT));
    }
    return room;
  }

  /**
   * What is pushed apart on paper stands at a stop: at the end of the line if that is where it
   * stands on paper, else after as much as all of it takes there, as names may be longer here.
   */
  private void stop(Element owner, Style style) {
    Box box = boxes.get(owner);
    if (style.display() == Display.FLEX && box != null) {
      draft.stopAtEnd = box.width > (sequence.width - start - end) / 2;
      draft.stop = start + Math.min(box.width, sequence.width - start - end);
    } else if (draft.look.first() < 0) {
      draft.stop = start;
    }
  }

  /** How far lines end before others, so that the rules of narrow boxes are not too long. */
  private double shortened(Element owner, Style style) {
    Box box = boxes.get(owner);
    boolean narrow = style.display() == Display.FLEX && box != null;
    return narrow ? Math.max(0, sequence.width - start - end - 2 * box.width) : 0;
  }

  private static Element boxAround(Element at) {
    Element element = at;
    while (!BOXES.contains(element.name()) && !LEAVES.contains(element.name())) {
      element = element.parent();
    }
    return element;
  }

  private void flush() {
    draft = null;
  }

  // --------------------------------------------------------------- pictures

  private void picture(Element element) {
    boolean decorates = "true".equals(element.attribute("aria-hidden"));
    if (!decorates && Picture.textOf(element).isEmpty()) {
      return;
    }
    Picture picture = Picture.of(element, boxes.get(element), styles);
    if (picture == null) {
      return;
    }
    if (decorates) {
      open(element.parent());
      draft.image(picture);
      if (styles.of(element).position() == Position.ABSOLUTE) {
        draft.tab();
      }
      return;
    }
    flush();
    open(element.parent());
    draft.image(picture);
    flush();
  }

  // ----------------------------------------------------------------- tables

  /**
   * Reads into a sequence of its own, and returns its blocks.
   *
   * @param width of the cell or the column
   * @param before how far its lines begin from the edge
   * @param after how far they end from it
   */
  private List<Block> apart(double width, double before, double after, Runnable content) {
    Sequence outer = sequence;
    double outerStart = start;
    double outerEnd = end;
    Frame outerFrame = frame;
    Element outerLeaf = leaf;
    flush();
    sequence = new Sequence(width);
    start = before;
    end = after;
    frame = Frame.NONE;
    content.run();
    flush();
    List<Block> blocks = sequence.blocks(rightToLeft);
    sequence = outer;
    start = outerStart;
    end = outerEnd;
    frame = outerFrame;
    leaf = outerLeaf;
    return blocks;
  }

  private void table(Element element) {
    flush();
    leaf = null;
    String name = "";
    List<Element> rows = new ArrayList<>();
    for (Element row : page.elements()) {
      if (row.closest("table") != element || isUnseen(row)) {
        continue;
      }
      if (row.name().equals("caption")) {
        visit(row);
        name = BlockText.normalized(row.text());
      } else if (row.name().equals("tr")) {
        rows.add(row);
      }
    }
    anchor(element);
    TableColumns columns = TableColumns.of(element, rows, boxes, rightToLeft, sequence.width);
    Squeeze outer = squeeze;
    squeeze = columns.squeeze();
    columns = columns.roomier();
    List<Row> read = new ArrayList<>();
    for (Element row : rows) {
      read.add(row(row, columns));
    }
    squeeze = outer;
    sequence.add(new Table(name, columns.widths(), read, true));
  }

  private Row row(Element element, TableColumns columns) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    boolean kept = styles.of(element).breakAfter() == PageBreak.AVOID;
    for (Element cell : TableColumns.cells(element)) {
      if (isUnseen(cell)) {
        continue;
      }
      int span = TableColumns.span(cell);
      double width = columns.width(column, span);
      cells.add(cell(cell, span, width, column == 0 ? element : null, kept));
      column += span;
    }
    return new Row(element.closest("thead") != null, kept, cells);
  }

  private Cell cell(Element element, int span, double width, Element row, boolean kept) {
    Style style = styles.of(element);
    Side first = rightToLeft ? Side.RIGHT : Side.LEFT;
    Side last = rightToLeft ? Side.LEFT : Side.RIGHT;
    List<Block> content =
        apart(
            width,
            of(style.padding(first)) * squeeze.insets(),
            of(style.padding(last)) * squeeze.insets(),
            () -> {
              if (row != null) {
                anchor(row);
              }
              anchor(element);
              leaf = element;
              children(element);
              if (sequence.size() == 0) {
                open(element);
              }
              if (kept) {
                sequence.keepWithNext(0);
              }
            });
    Frame lines =
        Frame.NONE
            .withTop(Looks.rule(style.border(Side.TOP), 0))
            .withBottom(Looks.rule(style.border(Side.BOTTOM), 0));
    boolean head = element.name().equals("th");
    double above = of(style.padding(Side.TOP));
    return new Cell(span, head, lines, above, of(style.padding(Side.BOTTOM)), content);
  }

  // --------------------------------------------------------- side by side

  /** Whether it sets blocks side by side: cards, or who publishes and what. */
  private boolean isSideBySide(Element element) {
    return leaf == null
        && styles.of(element).display() == Display.GRID
        && items(element).stream().allMatch(item -> LEAVES.contains(item.name()));
  }

  private List<Element> items(Element grid) {
    return grid.children().stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(item -> !isUnseen(item) && !item.name().equals("img"))
        .toList();
  }

  /** A list whose items stand side by side: a row of cells without heads. */
  private void panel(Element list) {
    flush();
    anchor(list);
    Style style = styles.of(list);
    Map<Long, List<Element>> rows = new TreeMap<>();
    Set<Long> starts = new TreeSet<>();
    Box around = boxes.get(list);
    for (Node node : list.children()) {
      if (node instanceof Element image && image.name().equals("img")) {
        picture(image);
      }
    }
    for (Element item : items(list)) {
      Box box = boxes.get(item);
      if (box != null) {
        rows.computeIfAbsent(Math.round(box.y), y -> new ArrayList<>()).add(box.element);
        starts.add(Math.round(fromStart(box, around)));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    List<Long> edges = new ArrayList<>(starts);
    edges.add(Math.round(around.width));
    List<Double> widths = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      widths.add((double) (edges.get(i) - edges.get(i - 1)));
    }
    List<Row> read = new ArrayList<>();
    for (List<Element> items : rows.values()) {
      List<Cell> cells = new ArrayList<>();
      for (Element item : items) {
        cells.add(item(item, widths.get(Math.min(cells.size(), widths.size() - 1))));
      }
      read.add(new Row(false, style.keptWhole(), cells));
    }
    sequence.add(new Table("", widths, read, false));
    sequence.space(of(style.padding(Side.BOTTOM)) + of(style.margin(Side.BOTTOM)));
  }

  private double fromStart(Box box, Box around) {
    return rightToLeft ? around.x + around.width - box.x - box.width : box.x - around.x;
  }

  private Cell item(Element item, double column) {
    Box box = boxes.get(item);
    List<Block> content =
        apart(
            column,
            0,
            Math.max(0, column - box.width),
            () -> {
              if (styles.of(item).display() == Display.GRID) {
                within(item, () -> parts(item));
              } else {
                box(item);
              }
              if (sequence.size() == 0) {
                open(item);
              }
            });
    return new Cell(1, false, Frame.NONE, 0, 0, content);
  }

  /** The parts of an item, each of which stands on its own. */
  private void parts(Element item) {
    for (Node node : item.children()) {
      if (node instanceof Element part && !isUnseen(part)) {
        leaf = null;
        if (part.children().isEmpty()) {
          inline(part);
        } else {
          leaf = part;
          within(part, () -> children(part));
        }
        flush();
      }
    }
  }

  private void columns(Element element) {
    Style style = styles.of(element);
    double gap = style.textColumnGap(sequence.width);
    int count = Math.max(1, style.columnCount());
    double width = (sequence.width - (count - 1) * gap) / count;
    List<Block> blocks = apart(width, 0, 0, () -> within(element, () -> children(element)));
    sequence.add(new Columns(count, gap, blocks));
  }

  // --------------------------------------------------------------- contents

  /**
   * The place of the list of contents.
   *
   * @param header the element that it follows, without a heading of its own on the page; or null
   */
  private void contents(Element header) {
    flush();
    Paragraph heading = null;
    double apart = 0;
    if (header != null) {
      apart = sequence.takeSpace();
      String title =
          named("nav").stream()
              .filter(nav -> nav.has("aria-label"))
              .findFirst()
              .map(nav -> nav.attribute("aria-label"))
              .orElse("");
      heading = title.isEmpty() ? null : titled(title, apart);
    }
    sheet.add(new NamedStyle(NamedStyle.CONTENTS, 0, looks.paragraph(styles.of(page.root()))));
    sequence.add(new Contents(heading, List.of()));
    sequence.space(apart);
  }

  private Paragraph titled(String title, double above) {
    ParagraphLook look =
        named("h3").stream()
            .findFirst()
            .map(h3 -> looks.paragraph(styles.of(h3)))
            .orElseGet(() -> looks.paragraph(styles.of(page.root())));
    sheet.add(new NamedStyle(NamedStyle.CONTENTS_HEADING, 0, look));
    ParagraphLook apart = look.withSpace(above, look.line() / 4, true);
    Run run = new Run(title, look.text(), "", page.root().language(), rightToLeft);
    return new Paragraph(
        NamedStyle.CONTENTS_HEADING, 0, apart, Marker.NONE, 0, false, List.of(), List.of(run));
  }
}
