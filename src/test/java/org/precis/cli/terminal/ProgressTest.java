package org.precis.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The progress line, at times that the test sets. */
class ProgressTest {

  private static final String ERASE = "\r\u001b[K";
  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, UTF_8);
  private long now;

  private Progress progress(int columns) {
    return new Progress(err, columns, () -> now, Optional.empty());
  }

  /** What was printed since the last call. */
  private String printed() {
    String printed = bytes.toString(UTF_8);
    bytes.reset();
    return printed;
  }

  private String shown(Progress progress) {
    progress.show();
    return printed();
  }

  @Test
  void aBatchHasABarARateAndARemainingTime() {
    Progress progress = progress(120);
    progress.of(120);
    assertEquals(ERASE + "[                    ] 0 of 120 briefings", shown(progress));
    now = 5 * SECOND;
    progress.at("net-7.en", "painting page 3 of 12");
    progress.at("net-8.en", "making the HTML");
    progress.done(6);
    assertEquals(
        ERASE
            + "[=                   ] 6 of 120 briefings, 1.2 a second, 1 min 35 s left; net-7.en:"
            + " painting page 3 of 12",
        shown(progress));
    progress.over("net-7.en");
    assertEquals(
        ERASE
            + "[=                   ] 6 of 120 briefings, 1.2 a second, 1 min 35 s left; net-8.en:"
            + " making the HTML",
        shown(progress));
  }

  @Test
  void thePaceIsThatOfTheLastSeconds() {
    Progress progress = progress(120);
    progress.of(10_000);
    progress.show();
    now = SECOND;
    progress.done(5_000);
    progress.show();
    for (int i = 0; i < 100; i++) {
      now += SECOND;
      progress.done(i % 5 == 0 ? 1 : 0);
      progress.show();
    }
    assertEquals(
        ERASE + "[==========          ] 5020 of 10000 briefings, 12.0 a minute, 6 h 55 min left",
        printed().replaceFirst("(?s).*(?=\r)", ""));
  }

  @Test
  void oneBriefingHasItsStepAndTime() {
    Progress progress = progress(80);
    progress.of(1);
    progress.at("data/large", "reading");
    now = 3 * SECOND;
    assertEquals(ERASE + "data/large: reading, 3 s", shown(progress));
    progress.over("data/large");
    progress.at("large", "laying out page 412");
    now = 75 * SECOND;
    assertEquals(ERASE + "large: laying out page 412, 1 min 15 s", shown(progress));
  }

  @Test
  void theLineIsErasedBeforeAMessageAndForGoodAtTheEnd() {
    Progress progress = progress(80);
    progress.of(2);
    progress.print(() -> err.print("nothing to erase\n"));
    assertEquals("nothing to erase\n", printed());
    progress.show();
    printed();
    progress.print(() -> err.print("a message\n"));
    assertEquals(ERASE + "a message\n", printed());
    progress.show();
    printed();
    progress.end();
    assertEquals(ERASE, printed());
    assertEquals("", shown(progress));
    progress.print(() -> err.print("a message\n"));
    assertEquals("a message\n", printed());
  }

  @Test
  void theLineFitsIntoTheTerminal() {
    Progress progress = progress(30);
    progress.of(1);
    progress.at("data/净网二〇一八", "reading");
    assertEquals(ERASE + "data/净网二〇一八: reading, 0", shown(progress));
    progress.at("data/净网二〇一八", "\u001b[31m\treading");
    progress.over("data/净网二〇一八");
    progress.at("\u001b\tname", "reading");
    assertEquals(ERASE + "␛ name: reading, 0 s", shown(progress));
  }

  @Test
  void aNarrowTerminalHasNoBar() {
    Progress progress = progress(40);
    progress.of(120);
    progress.at("net-7", "reading");
    assertEquals(ERASE + "0 of 120 briefings; net-7: reading", shown(progress));
  }

  @Test
  void whereThereIsNoTerminalThereIsNoLine() {
    Progress progress = progress(0);
    progress.of(2);
    progress.at("one", "reading");
    assertEquals("", shown(progress));
  }
}
