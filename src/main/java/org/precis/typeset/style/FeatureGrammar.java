package org.precis.typeset.style;

import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.Features;

/** Reads what is asked of the features of fonts (CSS Fonts 4, 6). */
final class FeatureGrammar {

  private static final int TAG = 4;

  /** Each with its tags; those of a row exclude one another. */
  static final Grammar NUMERIC =
      new Words(
          new String[][] {
            {"lining-nums", "lnum", "oldstyle-nums", "onum"},
            {"proportional-nums", "pnum", "tabular-nums", "tnum"},
            {"diagonal-fractions", "frac", "stacked-fractions", "afrc"},
            {"ordinal", "ordn"},
            {"slashed-zero", "zero"}
          });

  static final Grammar LIGATURES =
      new Words(
          new String[][] {
            {"common-ligatures", "liga clig", "no-common-ligatures", "-liga -clig"},
            {"discretionary-ligatures", "dlig", "no-discretionary-ligatures", "-dlig"},
            {"historical-ligatures", "hlig", "no-historical-ligatures", "-hlig"},
            {"contextual", "calt", "no-contextual", "-calt"}
          });

  static final Grammar SETTINGS = new Settings();

  private FeatureGrammar() {}

  private static void put(SortedMap<String, Integer> features, String tags) {
    for (String tag : tags.split(" ")) {
      boolean off = tag.startsWith("-");
      features.put(off ? tag.substring(1) : tag, off ? 0 : 1);
    }
  }

  /** At most one word of each row. */
  private static final class Words extends Grammar {
    private final String[][] rows;

    Words(String[][] rows) {
      this.rows = rows;
    }

    @Override
    Object read(Values values) {
      if (values.take("normal")) {
        return Features.NONE;
      }
      SortedMap<String, Integer> features = new TreeMap<>();
      if (this == LIGATURES && values.take("none")) {
        for (String[] row : rows) {
          put(features, row[3]);
        }
        return Features.of(features);
      }
      boolean[] taken = new boolean[rows.length];
      while (takeAny(values, features, taken)) {
        // One after the other
      }
      return features.isEmpty() ? null : Features.of(features);
    }

    private boolean takeAny(Values values, SortedMap<String, Integer> features, boolean[] taken) {
      for (int row = 0; row < rows.length; row++) {
        for (int i = 0; i < rows[row].length && !taken[row]; i += 2) {
          if (values.take(rows[row][i])) {
            put(features, rows[row][i + 1]);
            taken[row] = true;
            return true;
          }
        }
      }
      return false;
    }
  }

  private static final class Settings extends Grammar {
    @Override
    Object read(Values values) {
      if (values.take("normal")) {
        return Features.NONE;
      }
      SortedMap<String, Integer> features = new TreeMap<>();
      do {
        Token tag = values.next();
        if (!tag.is(Kind.STRING) || !isTag(tag.text())) {
          return null;
        }
        int value = 1;
        if (values.take("off")) {
          value = 0;
        } else if (!values.take("on") && !values.done() && !values.peek().is(',')) {
          double number = Lengths.number(values);
          if (!(number >= 0) || number != Math.rint(number)) {
            return null;
          }
          value = (int) number;
        }
        features.put(tag.text(), value);
      } while (values.take(','));
      return Features.of(features);
    }

    private static boolean isTag(String text) {
      return text.length() == TAG && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
  }
}
