package org.precis.input;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Fonts;

/** Which characters may stand in a pack: those that every reader of the briefing can see. */
final class Characters {

  private final Fonts fonts;
  private final Report report;

  Characters(Fonts fonts, Report report) {
    this.fonts = fonts;
    this.report = report;
  }

  /**
   * The file with what no parser may see replaced, offsets unchanged, so that the rest of it is
   * still checked.
   */
  SourceText withoutControls(SourceText source) {
    String text = source.text();
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      Fault fault = structural(text, i);
      if (fault != null) {
        report(
            fault,
            new Span(source, i, i + Character.charCount(text.codePointAt(i))),
            text.codePointAt(i));
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, Utf8.LOST);
      }
    }
    return clean == null ? source : new SourceText(source.file(), clean.toString());
  }

  private static Fault structural(String text, int i) {
    char c = text.charAt(i);
    if (c >= 0x20 && c < 0x7F || c == '\n' || c == '\t' || c == '\r') {
      return null;
    }
    if (c < 0xA0 || c == '\u2028' || c == '\u2029') {
      return Fault.CONTROL_CHARACTER;
    }
    if (c == '\uFEFF') {
      return Fault.BYTE_ORDER_MARK;
    }
    // a half of a pair that is no character is reported at the first half
    boolean second =
        Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    return !second && isNoncharacter(text.codePointAt(i)) ? Fault.NONCHARACTER : null;
  }

  private static boolean isNoncharacter(int c) {
    return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }

  /** The text without what cannot be seen; what cannot be printed is reported. */
  String checked(String text, Place place) {
    StringBuilder seen = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      Fault fault = c >= 0x20 && c < 0x7F ? null : printing(c);
      if (fault != null) {
        String character = Character.toString(c);
        report(fault, place.find(character, occurrence(text, i, character)), c);
      }
      if (fault == Fault.INVISIBLE && seen == null) {
        seen = new StringBuilder(text.substring(0, i));
      } else if (fault != Fault.INVISIBLE && seen != null) {
        seen.appendCodePoint(c);
      }
    }
    return seen == null ? text : seen.toString();
  }

  private static int occurrence(String text, int offset, String character) {
    int n = 0;
    for (int at = text.indexOf(character); at < offset; at = text.indexOf(character, at + 1)) {
      n++;
    }
    return n;
  }

  private Fault printing(int c) {
    if (c == '\n' || c == '\t' || c == '\r' || c == Utf8.LOST) {
      // a character that was lost has been reported where the file was read
      return null;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Fault.CONTROL_CHARACTER;
      case Character.SURROGATE -> Fault.LONE_SURROGATE;
      case Character.PRIVATE_USE -> Fault.PRIVATE_USE;
      default -> visible(c);
    };
  }

  private Fault visible(int c) {
    if (isNoncharacter(c)) {
      return Fault.NONCHARACTER;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL) && c > 0x200F) {
      return Fault.DIRECTION_CONTROL;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return c == '\uFEFF' ? Fault.BYTE_ORDER_MARK : Fault.INVISIBLE;
    }
    return fonts.covers(c) || Character.isSpaceChar(c) ? null : Fault.NO_FONT;
  }

  private void report(Fault fault, Place place, int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    String name = UCharacter.getName(c);
    String named = name == null ? code : code + " " + name;
    if (fault == Fault.NO_FONT) {
      report.add(fault, place, Character.toString(c), named);
    } else {
      report.add(fault, place, named);
    }
  }
}
