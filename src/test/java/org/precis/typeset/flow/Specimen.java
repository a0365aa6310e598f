package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An element of a generated document: its tag, attributes, declarations and content. */
final class Specimen {

  final String tag;
  final List<String> attributes = new ArrayList<>();
  final List<String> declarations = new ArrayList<>();

  /** Each a specimen or a string. */
  final List<Object> content = new ArrayList<>();

  Specimen(String tag) {
    this.tag = tag;
  }

  Specimen with(String... more) {
    declarations.addAll(List.of(more));
    return this;
  }

  Specimen add(Object child) {
    content.add(child);
    return this;
  }

  String html() {
    StringBuilder html = new StringBuilder();
    write(html);
    return html.toString();
  }

  private void write(StringBuilder html) {
    html.append('<').append(tag);
    attributes.forEach(attribute -> html.append(' ').append(attribute));
    if (!declarations.isEmpty()) {
      html.append(" style=\"").append(String.join("; ", declarations)).append('"');
    }
    html.append('>');
    for (Object child : content) {
      if (child instanceof Specimen specimen) {
        specimen.write(html);
      } else {
        html.append(child);
      }
    }
    html.append("</").append(tag).append('>');
  }

  private Specimen copy() {
    Specimen copy = new Specimen(tag);
    copy.attributes.addAll(attributes);
    copy.declarations.addAll(declarations);
    content.forEach(child -> copy.add(child instanceof Specimen s ? s.copy() : child));
    return copy;
  }

  private void each(Consumer<Specimen> visitor) {
    visitor.accept(this);
    for (Object child : List.copyOf(content)) {
      if (child instanceof Specimen specimen) {
        specimen.each(visitor);
      }
    }
  }

  /** The same with one thing less, in every way that Chromium has no rules of its own for. */
  List<Specimen> simpler() {
    return withOneThingLess().stream().filter(one -> !one.holds(Specimen::beginsEmpty)).toList();
  }

  private boolean holds(Predicate<Specimen> condition) {
    List<Specimen> elements = new ArrayList<>();
    each(elements::add);
    return elements.stream().anyMatch(condition);
  }

  /**
   * Whether a list begins with an item that begins with an empty block: Chromium then has the upper
   * margin of the list twice, above the first item and above the second.
   */
  private static boolean beginsEmpty(Specimen list) {
    Object first = list;
    while (first instanceof Specimen inner && !inner.content.isEmpty()) {
      first = inner.content.get(0);
    }
    return list.tag.matches("[ou]l") && first instanceof Specimen inner && inner.tag.equals("div");
  }

  private List<Specimen> withOneThingLess() {
    List<Specimen> all = new ArrayList<>();
    List<Specimen> elements = new ArrayList<>();
    each(elements::add);
    for (int e = 0; e < elements.size(); e++) {
      Specimen element = elements.get(e);
      for (int i = 0; i < element.content.size(); i++) {
        Object child = element.content.get(i);
        int at = i;
        // An element of a line without text is another matter, and so is a table without a cell
        boolean ofTable = child instanceof Specimen inner && inner.tag.matches("tbody|tr|t[dh]");
        if (!ofTable && (element.content.size() > 1 || element.tag.equals("div"))) {
          all.add(changed(e, s -> s.content.remove(at)));
        }
        if (child instanceof String text && text.indexOf(' ', 1) > 0) {
          String first = text.substring(0, text.indexOf(' ', 1));
          String half = text.substring(0, text.length() / 2);
          all.add(changed(e, s -> s.content.set(at, first)));
          all.add(changed(e, s -> s.content.set(at, half)));
        }
      }
    }
    for (int e = 0; e < elements.size(); e++) {
      for (int i = 0; i < elements.get(e).declarations.size(); i++) {
        int at = i;
        all.add(changed(e, s -> s.declarations.remove(at)));
      }
      for (int i = 0; e > 0 && i < elements.get(e).attributes.size(); i++) {
        int at = i;
        all.add(changed(e, s -> s.attributes.remove(at)));
      }
    }
    return all;
  }

  private Specimen changed(int element, Consumer<Specimen> change) {
    Specimen copy = copy();
    List<Specimen> elements = new ArrayList<>();
    copy.each(elements::add);
    change.accept(elements.get(element));
    return copy;
  }
}
