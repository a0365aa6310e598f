package org.precis.html.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.look.Look;
import org.precis.shaping.Hyphenation;
import org.precis.shaping.LineBreaks;
import org.precis.workspace.Fonts;

/**
 * Which columns of a table of values are side by side. If not all fit in the smallest type with
 * each cell on one line, qualifiers are above their numbers; if they still do not fit, the table
 * continues in another block. How wide a column is and how large the type, the style sheet decides.
 *
 * @param stacked whether qualifiers are above their numbers
 * @param slim whether the columns are so narrow that they are side by side on a phone too
 * @param ems the width of the cells of a row, one of each column, in ems
 * @param label how much of the width of the table the longest label needs and the numbers leave,
 *     from 0 to 1
 */
record TableFit(boolean stacked, boolean slim, double ems, double label, List<Block> blocks) {

  /** A range of columns, the end exclusive. */
  record Block(int from, int to) {
    int columns() {
      return to - from;
    }
  }

  /** The widest cell of a column, in ems. */
  private static final class Widest {

    /** A cell of which all may stand anywhere. */
    private double cell;

    /** What stands before the last numbers of cells in which these have the same room. */
    private double before;

    private double number;

    void widen(double width, double ofNumber) {
      if (ofNumber == 0) {
        cell = Math.max(cell, width);
      } else {
        before = Math.max(before, width - ofNumber);
        number = Math.max(number, ofNumber);
      }
    }

    double width() {
      return Math.max(cell, before + number);
    }
  }

  /** A column with each cell on one line, and with qualifiers above their numbers. */
  private record Column(Widest line, Widest stacked) {

    double width(boolean isStacked) {
      return (isStacked ? stacked : line).width();
    }
  }

  static final class Builder {

    private final Fonts fonts;
    private final Look look;
    private final UnitsDigits digits;
    private final LineBreaks lineBreaks = new LineBreaks();
    private final Hyphenation hyphenation;
    private final List<Column> columns = new ArrayList<>();
    private double longest;

    Builder(Fonts fonts, Look look, UnitsDigits digits) {
      this.fonts = fonts;
      this.look = look;
      this.digits = digits;
      this.hyphenation = Hyphenation.of(look.language());
    }

    /** Adds the label of a row, of a total or another. */
    void label(String words, boolean total) {
      longest = Math.max(longest, fonts.width(total ? look.semibold() : look.regular(), words));
    }

    /** Begins a column with its head, which may wrap and is set smaller. */
    void column(String head) {
      columns.add(new Column(new Widest(), new Widest()));
      double size = look.points("table-head") / look.points("table");
      boolean[] ends = lineBreaks.of(head);
      int start = 0;
      for (int end = 1; end <= head.length(); end++) {
        if (end == head.length() || ends[end]) {
          for (String part : parts(head.substring(start, end).strip())) {
            double width = fonts.width(look.semibold(), part) * size;
            widen(width, width, 0);
          }
          start = end;
        }
      }
    }

    /** The parts of a word between which a line may end, with their hyphens. */
    private List<String> parts(String word) {
      int length = word.length();
      if (hyphenation == null
          || length < look.number("head-word")
          || !word.chars().allMatch(Character::isLetter)) {
        return List.of(word);
      }
      int part = (int) look.number("word-part");
      boolean[] places = hyphenation.places(word, part, part);
      List<String> parts = new ArrayList<>();
      int start = 0;
      for (int i = 1; i < length; i++) {
        if (places[i]) {
          parts.add(word.substring(start, i) + "-");
          start = i;
        }
      }
      parts.add(word.substring(start));
      return parts;
    }

    /**
     * Adds a cell to the column begun last.
     *
     * @param marks for how many marks it has room beside its number
     */
    void cell(QuantityText phrase, int marks) {
      double before = regular(phrase.before() + QuantityText.gap(phrase.before(), phrase.number()));
      double after = regular(QuantityText.gap(phrase.number(), phrase.after()) + phrase.after());
      String written = phrase.number().isEmpty() ? "" : phrase.number() + " [m]".repeat(marks);
      double number = fonts.width(look.semibold(), written);
      widen(
          before + number + after,
          stacked(phrase, before, number, after),
          digits.width(phrase.number()));
    }

    private void widen(double line, double stacked, double ofNumber) {
      Column column = columns.get(columns.size() - 1);
      column.line.widen(line, ofNumber);
      column.stacked.widen(stacked, ofNumber);
    }

    /** The widest unbreakable part; plain words wrap at each space. */
    private double stacked(QuantityText phrase, double before, double number, double after) {
      if (phrase.number().isEmpty()) {
        return widest(phrase.before());
      }
      boolean aboveApart = !QuantityText.gap(phrase.before(), phrase.number()).isEmpty();
      boolean belowApart = !QuantityText.gap(phrase.number(), phrase.after()).isEmpty();
      double middle = number + (aboveApart ? 0 : before) + (belowApart ? 0 : after);
      double above = aboveApart ? regular(phrase.before()) : 0;
      double below = belowApart ? widest(phrase.after()) : 0;
      return Math.max(middle, Math.max(above, below));
    }

    private double widest(String words) {
      return Arrays.stream(words.split(" ", -1)).mapToDouble(this::regular).max().orElse(0);
    }

    private double regular(String text) {
      return fonts.width(look.regular(), text);
    }

    TableFit build() {
      double room = look.measure() - look.points("names-least");
      double gap = look.points("cell-gap");
      List<Block> all = List.of(new Block(0, columns.size()));
      for (boolean stacked : List.of(false, true)) {
        double ems = ems(stacked, all.get(0));
        if (ems * look.points("table-least") + columns.size() * gap <= room) {
          boolean slim = !stacked && ems + columns.size() <= look.number("slim-table");
          return new TableFit(stacked, slim, ems, label(ems, columns.size()), all);
        }
      }
      return Stream.of(false, true)
          .map(stacked -> inBlocks(stacked, room, gap))
          .min(Comparator.comparingInt(fit -> fit.blocks().size()))
          .orElseThrow();
    }

    private TableFit inBlocks(boolean stacked, double room, double gap) {
      double widest = columns.stream().mapToDouble(column -> column.width(stacked)).max().orElse(0);
      double each = widest * look.points("table") + gap;
      List<Block> blocks = blocks(columns.size(), Math.max(1, (int) (room / each)));
      double ems = blocks.stream().mapToDouble(block -> ems(stacked, block)).max().orElse(0);
      return new TableFit(stacked, false, ems, label(ems, blocks.get(0).columns()), blocks);
    }

    /** The gaps are counted twice, so that numbers do not crowd each other for a label. */
    private double label(double ems, int beside) {
      double type = look.points("table");
      double gap = look.points("cell-gap");
      double wanted = longest * type + gap;
      double left = look.measure() - ems * type - 2 * beside * gap;
      return Math.max(0, Math.min(wanted, left) / look.measure());
    }

    private double ems(boolean stacked, Block block) {
      return columns.subList(block.from, block.to).stream()
          .mapToDouble(column -> column.width(stacked))
          .sum();
    }
  }

  /** The classes for the style sheet. */
  String classes() {
    return stacked ? "values stacked" : slim ? "values slim" : "values";
  }

  /** What the style sheet has to know of a block. */
  String facts(Block block) {
    return String.format(
        Locale.ROOT,
        "--columns: %d; --ems: %.2f; --label: %.1f%%",
        block.columns(),
        ems,
        100 * label);
  }

  /** As few blocks as fit all columns, as equal as possible. */
  private static List<Block> blocks(int columns, int together) {
    int count = (columns + together - 1) / together;
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(new Block(columns * i / count, columns * (i + 1) / count));
    }
    return List.copyOf(blocks);
  }
}
