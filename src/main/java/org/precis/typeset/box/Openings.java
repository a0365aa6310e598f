package org.precis.typeset.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.precis.shaping.LetterCase;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;

/**
 * How texts begin where a sheet says so: with a letter or a line of another look (CSS
 * Pseudo-Elements 4, 2).
 */
final class Openings {

  private final Styles styles;

  /** By the box whose lines they begin. */
  private final Map<Box, Opening> openings = new IdentityHashMap<>();

  Openings(Styles styles) {
    this.styles = styles;
  }

  /**
   * The beginning of a text.
   *
   * @param plain its content without any of this
   * @param lines the elements whose first line it has, the outermost first
   * @param letters the same of their first letter
   */
  private record Opening(List<Inline> plain, List<Element> lines, List<Element> letters) {}

  /** Gives a box, which has its content, the first letter and line that its element asks for. */
  void open(Box box, Element element) {
    if (!holdsLines(box.style.display())) {
      return;
    }
    Box first = firstText(box);
    if (first == null || first.inlines == null) {
      return;
    }
    Opening opening =
        openings.computeIfAbsent(
            first, key -> new Opening(key.inlines, new ArrayList<>(1), new ArrayList<>(1)));
    if (styles.hasFirstLine(element)) {
      opening.lines.add(0, element);
    }
    if (styles.hasFirstLetter(element)) {
      opening.letters.add(0, element);
    }
    if (!opening.lines.isEmpty()) {
      Style style = styles.firstLine(opening.lines, first.style);
      List<Inline> content = onFirstLine(opening.plain, style, first.element);
      first.firstLine = new FirstLine(style, lettered(content, style, opening.letters, first));
    }
    first.inlines = lettered(opening.plain, first.style, opening.letters, first);
  }

  private static boolean holdsLines(Display display) {
    return switch (display) {
      case BLOCK, LIST_ITEM, FLOW_ROOT, INLINE_BLOCK, TABLE_CELL, TABLE_CAPTION -> true;
      default -> false;
    };
  }

  /** The box with the first line; one without lines if something else comes first; or null. */
  private static Box firstText(Box box) {
    if (box.inlines != null) {
      return box;
    }
    for (Box child : box.children) {
      if (child.style.floating() != Floating.NONE || !child.isInFlow()) {
        continue;
      }
      boolean passes =
          switch (child.style.display()) {
            case BLOCK, LIST_ITEM, FLOW_ROOT -> child.contents == null && !child.isReplaced();
            default -> false;
          };
      if (!passes) {
        return child;
      }
      Box first = firstText(child instanceof ColumnSet set ? set.content : child);
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  // --------------------------------------------------------------- the first line

  /** The same content in the styles that it has on the first line. */
  private List<Inline> onFirstLine(List<Inline> plain, Style line, Element element) {
    List<Inline> all = new ArrayList<>(plain.size() + 2);
    Deque<Style> around = new ArrayDeque<>();
    around.push(line);
    if (line.hasBackground()) {
      all.add(new Inline.Open(element, line));
    }
    for (Inline inline : plain) {
      if (inline instanceof Inline.Open open) {
        around.push(styles.within(around.element(), open.element(), open.style()));
        all.add(new Inline.Open(open.element(), around.element()));
      } else if (inline instanceof Inline.Close close) {
        all.add(new Inline.Close(close.element(), around.pop()));
      } else if (inline instanceof Inline.Words words) {
        Style style = around.element();
        String text = words.text();
        if (style.textTransform() != words.style().textTransform()) {
          boolean asLong = words.written().length() == text.length();
          text = asLong(asLong ? words.written() : text, words.element(), style);
        }
        all.add(new Inline.Words(words.element(), style, text, words.written()));
      } else if (inline instanceof Inline.NewLine end) {
        Style style = styles.within(around.element(), end.element(), end.style());
        all.add(new Inline.NewLine(end.element(), style));
      } else {
        all.add(inline);
      }
    }
    if (line.hasBackground()) {
      all.add(new Inline.Close(element, line));
    }
    return all;
  }

  /** A text with other capitals, but for those that would make it longer or shorter. */
  private static String asLong(String text, Element element, Style style) {
    String whole = transformed(element, style, text, false);
    if (whole.length() == text.length()) {
      return whole;
    }
    StringBuilder same = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      String letter = Character.toString(text.codePointAt(at));
      boolean inWord = at > 0 && LetterCase.isInWord(text.codePointBefore(at));
      String other = transformed(element, style, letter, inWord);
      same.append(other.length() == letter.length() ? other : letter);
      at += letter.length();
    }
    return same.toString();
  }

  /** A text in the capitals that a style asks for. */
  static String transformed(Element element, Style style, String text, boolean inWord) {
    return switch (style.textTransform()) {
      case NONE -> text;
      case UPPERCASE -> LetterCase.upper(text, element.language());
      case LOWERCASE -> LetterCase.lower(text, element.language());
      case CAPITALIZE -> LetterCase.capitalized(text, inWord);
    };
  }

  // ------------------------------------------------------------- the first letter

  /** The same content with its first letter apart. */
  private List<Inline> lettered(
      List<Inline> content, Style outermost, List<Element> letters, Box box) {
    if (letters.isEmpty()) {
      return content;
    }
    Deque<Style> around = new ArrayDeque<>();
    around.push(outermost);
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.Open open) {
        around.push(open.style());
      } else if (inline instanceof Inline.Close) {
        around.pop();
      } else if (inline instanceof Inline.Words words) {
        int start = firstLetter(words.text());
        if (start < words.text().length()) {
          int end = endOfLetter(words.text(), start);
          return end == start ? content : lettered(content, i, start, end, around, letters, box);
        }
      } else if (!(inline instanceof Inline.Away)
          && !(inline instanceof Inline.Inset inset && inset.box().label)) {
        // Something else comes first
        return content;
      }
    }
    return content;
  }

  private List<Inline> lettered(
      List<Inline> content,
      int at,
      int start,
      int end,
      Deque<Style> around,
      List<Element> letters,
      Box box) {
    Inline.Words words = (Inline.Words) content.get(at);
    Style style = styles.firstLetter(letters, around.element());
    Inline.Words letter =
        style.textTransform() == words.style().textTransform()
            ? new Inline.Words(words.element(), style, words.text().substring(start, end))
            : asWritten(words, start, end, style);
    List<Inline> all = new ArrayList<>(content.size() + 4);
    all.addAll(content.subList(0, at));
    if (start > 0) {
      all.add(new Inline.Words(words.element(), words.style(), words.text().substring(0, start)));
    }
    if (style.floating() == Floating.LEFT || style.floating() == Floating.RIGHT) {
      Box apart = new Box(box.element, style, true);
      apart.opens = true;
      apart.inlines = List.of(letter);
      all.add(new Inline.Away(apart));
    } else {
      all.add(new Inline.Open(box.element, style));
      all.add(letter);
      all.add(new Inline.Close(box.element, style));
    }
    all.add(new Inline.Words(words.element(), words.style(), words.text().substring(end)));
    all.addAll(content.subList(at + 1, content.size()));
    return all;
  }

  /** A letter with the capitals that its own style asks for. */
  private static Inline.Words asWritten(Inline.Words words, int start, int end, Style style) {
    String written = words.written();
    int begin = firstLetter(written);
    String letter = written.substring(begin, endOfLetter(written, begin));
    boolean same =
        transformed(words.element(), words.style(), letter, false).length() == end - start;
    String text = same ? letter : words.text().substring(start, end);
    return new Inline.Words(
        words.element(), style, transformed(words.element(), style, text, false));
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && BoxBuilder.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of a letter and the punctuation around it; where it began if there is no letter. */
  private static int endOfLetter(String text, int start) {
    int at = afterPunctuation(text, start);
    if (at == text.length() || BoxBuilder.isBlank(text.charAt(at))) {
      return start;
    }
    do {
      at += Character.charCount(text.codePointAt(at));
    } while (at < text.length() && isMark(text.codePointAt(at)));
    return afterPunctuation(text, at);
  }

  private static int afterPunctuation(String text, int start) {
    int at = start;
    while (at < text.length() && isPunctuation(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** All but dashes and what connects words. */
  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
