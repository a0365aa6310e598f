package org.precis.input.tree;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.file.Utf8;
import org.precis.text.Nfc;
import org.precis.workspace.Scripts;

/** Checks that every character can be seen by every reader of the briefing. */
public final class Characters {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int MOST_REPORTED = 20;

  /** Faults reported once for a run of characters. */
  private static final List<Fault> RUNS = Arrays.asList(Fault.NO_FONT, Fault.SCRIPT);

  private final PackFonts fonts;
  private final Report report;

  /** The scripts that cannot be printed and have been reported, in each file once. */
  private final Set<String> reported = new TreeSet<>();

  public Characters(PackFonts fonts, Report report) {
    this.fonts = fonts;
    this.report = report;
  }

  public PackFonts fonts() {
    return fonts;
  }

  /**
   * The file with control characters replaced, offsets unchanged, so that the rest can still be
   * parsed.
   */
  public SourceText withoutControls(SourceText source) {
    String text = source.text();
    StringBuilder clean = null;
    int reported = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean refused = source.damaged() && text.charAt(i) == Utf8.LOST;
      Fault fault = refused ? null : structural(text, i);
      if (fault != null) {
        int c = text.codePointAt(i);
        if (reported++ < MOST_REPORTED) {
          report(fault, new TextSpan(source, i, i + Character.charCount(c)), c);
        }
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, Utf8.LOST);
      }
    }
    return clean == null ? source : new SourceText(source.file(), clean.toString(), true);
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
    // a noncharacter outside the BMP is reported at its high surrogate
    boolean second =
        Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    return !second && isNoncharacter(text.codePointAt(i)) ? Fault.NONCHARACTER : null;
  }

  private static boolean isNoncharacter(int c) {
    return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }

  /**
   * The text in NFC without invisible or rejected characters. Characters that cannot be printed are
   * reported.
   */
  public String checked(String written, Place place) {
    String text = Nfc.of(written);
    StringBuilder seen = new StringBuilder(text.length());
    int runStart = 0;
    Fault run = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean refused = c == Utf8.LOST && place.source().damaged();
      Fault fault = isPlain(c) || refused ? null : printing(c);
      if (run != null && fault != run) {
        report(run, text, runStart, i, place);
      }
      runStart = fault == run ? runStart : i;
      run = RUNS.contains(fault) ? fault : null;
      if (fault != null && run == null) {
        report(fault, text, i, i + Character.charCount(c), place);
      }
      if (fault != Fault.INVISIBLE && !refused) {
        seen.appendCodePoint(c);
      }
    }
    if (run != null) {
      report(run, text, runStart, text.length(), place);
    }
    return seen.length() == text.length() ? text : seen.toString();
  }

  private static boolean isPlain(int c) {
    return c >= 0x20 && c < 0x7F;
  }

  private void report(Fault fault, String text, int start, int end, Place place) {
    String characters = text.substring(start, end);
    int script = UScript.getScript(text.codePointAt(start));
    boolean ofLetters = script > UScript.INHERITED;
    String file = place.location().file();
    if (RUNS.contains(fault) && ofLetters && !reported.add(script + " " + file)) {
      return;
    }
    report(
        fault,
        place.find(characters, occurrence(text, start, characters)),
        text.codePointAt(start),
        characters);
  }

  private static int occurrence(String text, int offset, String character) {
    int n = 0;
    for (int at = text.indexOf(character); at < offset; at = text.indexOf(character, at + 1)) {
      n++;
    }
    return n;
  }

  private Fault printing(int c) {
    if (c == '\n' || c == '\t' || c == '\r') {
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
    if (c == REPLACEMENT) {
      return Fault.LOST_CHARACTER;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL) && c > 0x200F) {
      return Fault.DIRECTION_CONTROL;
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return c == '\uFEFF' ? Fault.BYTE_ORDER_MARK : Fault.INVISIBLE;
    }
    if (fonts.bundled().covers(c) || Character.isSpaceChar(c)) {
      return null;
    }
    if (Scripts.refusal(c).isPresent()) {
      return Fault.SCRIPT;
    }
    if (fonts.needs(c)) {
      return null;
    }
    return fonts.drawsOutside(c) ? Fault.FONT_OUTLINES : Fault.NO_FONT;
  }

  private void report(Fault fault, Place place, int c) {
    report(fault, place, c, Character.toString(c));
  }

  private void report(Fault fault, Place place, int c, String characters) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    String name = UCharacter.getName(c);
    String named = name == null ? code : code + " " + name;
    if (fault == Fault.NO_FONT || fault == Fault.FONT_OUTLINES) {
      report.add(fault, place, characters, named);
    } else if (fault == Fault.SCRIPT) {
      report.add(fault, place, characters, named, Scripts.refusal(c).orElse(""));
    } else {
      report.add(fault, place, named);
    }
  }
}
