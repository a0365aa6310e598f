package org.precis.typeset.style;

import java.util.BitSet;
import org.precis.typeset.css.Selector;

/** The properties that apply to the first letter or line of a text (CSS Pseudo-Elements 4, 2). */
final class FirstProperties {

  private static final BitSet OF_LINES = new BitSet();
  private static final BitSet OF_LETTERS = new BitSet();

  static {
    add(OF_LINES, Property.FONT_FAMILY, Property.LINE_HEIGHT);
    add(OF_LINES, Property.COLOR, Property.COLOR);
    add(OF_LINES, Property.FONT_KERNING, Property.FONT_FEATURE_SETTINGS);
    add(OF_LINES, Property.LETTER_SPACING, Property.LETTER_SPACING);
    add(OF_LINES, Property.WORD_SPACING, Property.WORD_SPACING);
    add(OF_LINES, Property.TEXT_TRANSFORM, Property.TEXT_TRANSFORM);
    add(OF_LINES, Property.TEXT_DECORATION, Property.TEXT_DECORATION_THICKNESS);
    add(OF_LINES, Property.TEXT_UNDERLINE_OFFSET, Property.TEXT_UNDERLINE_OFFSET);
    add(OF_LINES, Property.BACKGROUND_COLOR, Property.BACKGROUND_COLOR);
    add(OF_LINES, Property.BACKGROUND_IMAGE, Property.BACKGROUND_REPEAT);
    OF_LETTERS.or(OF_LINES);
    add(OF_LETTERS, Property.MARGIN_TOP, Property.PADDING_LEFT);
    add(OF_LETTERS, Property.BORDER_TOP_WIDTH, Property.BORDER_LEFT_COLOR);
    add(OF_LETTERS, Property.BORDER_TOP_LEFT_RADIUS, Property.BOX_SHADOW);
    add(OF_LETTERS, Property.FLOAT, Property.FLOAT);
    add(OF_LETTERS, Property.VERTICAL_ALIGN, Property.VERTICAL_ALIGN);
  }

  private FirstProperties() {}

  private static void add(BitSet all, Property first, Property last) {
    all.set(first.ordinal(), last.ordinal() + 1);
  }

  /** What of a block applies to a part of an element. */
  static Block of(Block block, Selector.Pseudo pseudo) {
    return switch (pseudo) {
      case FIRST_LETTER -> block.only(OF_LETTERS);
      case FIRST_LINE -> block.only(OF_LINES);
      default -> block;
    };
  }
}
