package org.precis.text;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON whatever would end a script element, or is markup or forbidden in XML, so that
 * the JSON can be embedded in either as it is.
 */
final class MarkupEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
  private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");
  private static final SerializedString REVERSED_MARK = new SerializedString("\\uFFFE");
  private static final SerializedString NO_CHARACTER = new SerializedString("\\uFFFF");

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['<'] = ESCAPE_STANDARD;
    codes['>'] = ESCAPE_STANDARD;
    codes['&'] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case 0x2028 -> LINE_SEPARATOR;
      case 0x2029 -> PARAGRAPH_SEPARATOR;
      case 0xFFFE -> REVERSED_MARK;
      case 0xFFFF -> NO_CHARACTER;
      default -> null;
    };
  }
}
