package org.precis.input.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;

/** The lines of a file, the places in it, and how many faults of it are told. */
class SourceTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void aLineEndsHoweverItIsWritten(String end) {
    SourceText source = new SourceText("a.csv", "ab" + end + end + "cd", false);
    assertEquals(3, source.lines());
    assertEquals("ab", source.line(1));
    assertEquals("", source.line(2));
    assertEquals("cd", source.line(3));
    assertEquals(1, source.lineAt(1));
    assertEquals(2, source.lineAt(2 + end.length()));
    assertEquals(3, source.lineAt(2 + 2 * end.length()));
    assertEquals("ab\n\ncd", source.withLineFeeds().text());
  }

  @Test
  void aFileMayHaveAnyNumberOfLines() {
    for (int lines : new int[] {16, 17, 33}) {
      SourceText source = new SourceText("a.csv", "x\n".repeat(lines - 1), false);
      assertEquals(lines, source.lines());
      assertEquals("x", source.line(lines - 1));
    }
  }

  @Test
  void theNthOfEqualWordsIsFoundInItsPlaceOnly() {
    SourceText source = new SourceText("a.csv", "5 5 5", false);
    Place all = new TextSpan(source, 0, 3);
    assertEquals(new TextSpan(source, 0, 1), all.find("5", 0));
    assertEquals(new TextSpan(source, 2, 3), all.find("5", 1));
    assertEquals(all, all.find("5", 2));
    assertEquals(all, all.find("6", 0));
  }

  @Test
  void aPlaceIsCountedInCharactersAndEndsWithItsLine() {
    SourceText source = new SourceText("a.csv", "a\n😀bcd\ne", false);
    assertEquals(new Location("a.csv", 2, 2, 3), new TextSpan(source, 4, 9).location());
    assertEquals(new Location("a.csv", 2, 2, 1), new TextSpan(source, 4, 4).location());
    assertEquals("a.csv, line 2", new TextSpan(source, 4, 5).named());
  }

  @Test
  void aThousandFaultsAreToldAndThenThatThereAreMore() {
    assertEquals(1000, reported(1000).size());
    List<Diagnostic> more = reported(1002);
    assertEquals(1001, more.size());
    assertTrue(more.stream().anyMatch(one -> one.fault() == Fault.TOO_MANY_FAULTS));
  }

  private static List<Diagnostic> reported(int count) {
    Report report = new Report();
    SourceText source = new SourceText("a.csv", "x\n".repeat(count), false);
    for (int i = 0; i < count; i++) {
      report.add(Fault.DATE, new TextSpan(source, 2 * i, 2 * i + 1), "x", "");
    }
    return report.diagnostics().sorted();
  }

  @Test
  void aFileWithMoreThanFiveLinesThatAreNotUtf8IsNotRead() {
    assertEquals(5, damaged(5, true));
    assertEquals(1, damaged(6, false));
  }

  private static int damaged(int lines, boolean text) {
    byte[] bytes = "?äöü\n".repeat(lines).getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i += bytes.length / lines) {
      bytes[i] = (byte) 0xFF;
    }
    Report report = new Report();
    Optional<SourceText> source = Utf8.decode("a.csv", bytes, report);
    assertEquals(text, source.isPresent());
    return report.diagnostics().size();
  }

  @Test
  void aByteOrderMarkIsNoText() {
    Report report = new Report();
    assertEquals("a", decoded(report, 0xEF, 0xBB, 0xBF, 'a'));
    assertEquals("", decoded(report, 0xEF, 0xBB, 0xBF));
    assertEquals(0, report.diagnostics().size());
    assertEquals("ä\uFDD0", decoded(report, 0xC3, 0xA4, 0xEF, 0xBB));
  }

  private static String decoded(Report report, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Utf8.decode("a.csv", bytes, report).map(SourceText::text).orElse("?");
  }
}
