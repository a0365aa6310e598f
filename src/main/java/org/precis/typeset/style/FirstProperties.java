package org.precis.typeset.style;

import java.util.EnumSet;
import java.util.Set;
import org.precis.typeset.css.Selector;

/** The properties that apply to the first letter or line of a text (CSS Pseudo-Elements 4, 2). */
final class FirstProperties {

  private static final Set<Property> OF_LINES =
      EnumSet.of(
          Property.COLOR,
          Property.LETTER_SPACING,
          Property.WORD_SPACING,
          Property.TEXT_TRANSFORM,
          Property.TEXT_UNDERLINE_OFFSET,
          Property.BACKGROUND_COLOR);

  private static final Set<Property> OF_LETTERS =
      EnumSet.of(Property.FLOAT, Property.VERTICAL_ALIGN);

  static {
    OF_LINES.addAll(EnumSet.range(Property.FONT_FAMILY, Property.LINE_HEIGHT));
    OF_LINES.addAll(EnumSet.range(Property.FONT_KERNING, Property.FONT_FEATURE_SETTINGS));
    OF_LINES.addAll(Shorthand.TEXT_DECORATION.longhands());
    OF_LINES.addAll(EnumSet.range(Property.BACKGROUND_IMAGE, Property.BACKGROUND_REPEAT));
    OF_LETTERS.addAll(OF_LINES);
    OF_LETTERS.addAll(EnumSet.range(Property.MARGIN_TOP, Property.PADDING_LEFT));
    OF_LETTERS.addAll(EnumSet.range(Property.BORDER_TOP_WIDTH, Property.BORDER_LEFT_COLOR));
    OF_LETTERS.addAll(EnumSet.range(Property.BORDER_TOP_LEFT_RADIUS, Property.BOX_SHADOW));
  }

  private FirstProperties() {}

  /** What of a block applies to a part of an element. */
  static Block of(Block block, Selector.Pseudo pseudo) {
    return switch (pseudo) {
      case FIRST_LETTER -> block.only(OF_LETTERS);
      case FIRST_LINE -> block.only(OF_LINES);
      default -> block;
    };
  }
}
