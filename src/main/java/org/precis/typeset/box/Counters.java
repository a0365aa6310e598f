package org.precis.typeset.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.precis.shaping.QuotationMarks;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Counting;
import org.precis.typeset.value.Display;

/**
 * The values of counters and the depth of quotations where generated content asks for them (CSS
 * Lists 3, 4).
 */
final class Counters {

  /** Numbers beyond are not counted. */
  private static final int MOST = 1_000_000_000;

  /** The counter of items of lists. */
  private static final String ITEM = "list-item";

  private final Styles styles;

  /** The values of each counter that is known at a place, the outermost first. */
  private final Map<String, Deque<Integer>> values = new LinkedHashMap<>();

  /** The counters that elements of a parent made, for each element that is open. */
  private final Deque<TreeSet<String>> scopes = new ArrayDeque<>();

  /** What is generated before and after elements, with numbers in place of counters. */
  private final Map<Integer, List<Content>> before = new LinkedHashMap<>();

  private final Map<Integer, List<Content>> after = new LinkedHashMap<>();

  private final Map<Integer, List<Content>> markers = new LinkedHashMap<>();

  /** How many quotations are open. */
  private int quoted;

  private Counters(Styles styles) {
    this.styles = styles;
  }

  /** Counts through a document, in its order. */
  static Counters of(Styles styles) {
    Counters counters = new Counters(styles);
    counters.scopes.push(new TreeSet<>());
    counters.element(styles.document().root());
    return counters;
  }

  /** Whether some of what is generated depends on counters of the document. */
  static boolean areIn(List<Content> content) {
    return content.stream().anyMatch(Content::isCounted);
  }

  /** What {@code ::before} generates. */
  List<Content> before(Element element) {
    return before.getOrDefault(element.index(), List.of());
  }

  /** What {@code ::after} generates. */
  List<Content> after(Element element) {
    return after.getOrDefault(element.index(), List.of());
  }

  /** What {@code ::marker} says. */
  List<Content> marker(Element element) {
    return markers.getOrDefault(element.index(), List.of());
  }

  private void element(Element element) {
    Style style = styles.of(element);
    if (style.display() == Display.NONE) {
      return;
    }
    listed(element, style);
    count(style);
    Style marker = styles.marker(element);
    if (marker != null && marker.content() != null && areIn(marker.content())) {
      markers.put(element.index(), counted(element, marker));
    }
    scopes.push(new TreeSet<>());
    generated(element, styles.before(element), before);
    for (Node node : element.children()) {
      if (node instanceof Element child) {
        element(child);
      }
    }
    generated(element, styles.after(element), after);
    scopes.pop().forEach(name -> values.get(name).removeLast());
  }

  /** Lists number their items without being asked (CSS Lists 3, 4.6; HTML, 4.4.8). */
  private void listed(Element element, Style style) {
    if (isList(element)) {
      create(ITEM, integer(element.attribute("start"), 1) - 1);
    }
    if (style.display() == Display.LIST_ITEM
        && style.counterIncrement().stream().noneMatch(added -> added.name().equals(ITEM))) {
      set(ITEM, integer(element.attribute("value"), of(ITEM) + 1));
    }
  }

  private static boolean isList(Element element) {
    return switch (element.name()) {
      case "ol", "ul", "menu" -> true;
      default -> false;
    };
  }

  private static int integer(String value, int otherwise) {
    return value == null || !value.strip().matches("-?\\d{1,8}")
        ? otherwise
        : Integer.parseInt(value.strip());
  }

  private void generated(Element element, Style style, Map<Integer, List<Content>> all) {
    if (style == null || style.display() == Display.NONE) {
      return;
    }
    count(style);
    if (areIn(style.content())) {
      all.put(element.index(), counted(element, style));
    }
  }

  private void count(Style style) {
    for (Counting reset : style.counterReset()) {
      create(reset.name(), reset.value());
    }
    for (Counting added : style.counterIncrement()) {
      set(added.name(), (long) of(added.name()) + added.value());
    }
    for (Counting set : style.counterSet()) {
      set(set.name(), set.value());
    }
  }

  /** A new counter, in place of that of a sibling before. */
  private void create(String name, int value) {
    Deque<Integer> known = values.computeIfAbsent(name, first -> new ArrayDeque<>());
    if (!scopes.element().add(name)) {
      known.removeLast();
    }
    known.addLast(value);
  }

  /** The mark of a quotation; nothing closes what was not opened (CSS Content 3, 2.4.2). */
  private String mark(Element element, Style style, Content.Quote quote) {
    if (!quote.opens() && quoted == 0) {
      return "";
    }
    quoted -= quote.opens() ? 0 : 1;
    List<String> marks = style.quotes().marks();
    if (marks == null) {
      marks = QuotationMarks.of(element.language());
    }
    int pair = Math.min(quoted, marks.size() / 2 - 1);
    quoted += quote.opens() ? 1 : 0;
    return quote.shown() && pair >= 0 ? marks.get(2 * pair + (quote.opens() ? 0 : 1)) : "";
  }

  private int of(String name) {
    Deque<Integer> known = values.get(name);
    return known == null || known.isEmpty() ? 0 : known.getLast();
  }

  private void set(String name, long value) {
    Deque<Integer> known = values.get(name);
    if (known == null || known.isEmpty()) {
      create(name, 0);
    }
    Deque<Integer> all = Objects.requireNonNull(values.get(name));
    all.removeLast();
    all.addLast((int) Math.max(-MOST, Math.min(value, MOST)));
  }

  private List<Content> counted(Element element, Style style) {
    return style.content().stream().map(part -> counted(element, style, part)).toList();
  }

  private Content counted(Element element, Style style, Content part) {
    if (part instanceof Content.Quote quote) {
      return new Content.Literal(mark(element, style, quote));
    }
    if (part instanceof Content.Counter counter && counter.isCounted()) {
      return new Content.Literal(counter.style().of(of(counter.name())));
    }
    if (part instanceof Content.Counters counters) {
      Deque<Integer> known = values.get(counters.name());
      List<Integer> all =
          known == null || known.isEmpty() ? Collections.singletonList(0) : new ArrayList<>(known);
      return new Content.Literal(
          all.stream().map(counters.style()::of).collect(Collectors.joining(counters.separator())));
    }
    return part;
  }
}
