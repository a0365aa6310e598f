package org.precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a power cut leaves depends on what was synced before what. No test can cut the power, so
 * this one looks at the order of the steps.
 */
class OrderOfStepsTest {

  @TempDir Path work;

  private final FailingDisk disk = FailingDisk.never();

  @BeforeEach
  void exchange() throws IOException {
    Path folder = work.resolve("net-2018");
    AllOrNoneTest.publish(folder, FailingDisk.never(), Map.of("a.html", "old"));
    AllOrNoneTest.publish(folder, disk, Map.of("a.html", "new", "b/c.pdf", "added"));
  }

  /** A reader who finds the manifest finds all that it lists. */
  @Test
  void theManifestIsExchangedLast() {
    assertEquals(
        List.of("move 0.new a.html", "move 1.new c.pdf", "move 2.new manifest.json"),
        all("move .*"));
  }

  /** A name that lasts and bytes that do not are a file of nothing. */
  @Test
  void theBytesOfEachFileLastBeforeItHasItsName() {
    for (String file : List.of("0.new", "1.new", "2.new")) {
      assertBefore("write " + file, "sync " + file);
      assertBefore("sync " + file, "move " + file + " .*");
    }
  }

  /** Without the journal and what it needs, a half exchange cannot be undone. */
  @Test
  void theWayBackLastsBeforeTheFirstExchange() {
    assertBefore("keep a.html 0.old", "sync folder area");
    assertBefore("write journal", "sync journal");
    assertBefore("sync journal", "sync folder area");
    assertBefore("sync folder area", "sync folder net-2018");
    assertBefore("sync folder net-2018", "move 0.new a.html");
  }

  /** Until the new names last, they can be undone; the last of them may be in a new folder. */
  @Test
  void theNewNamesLastBeforeTheJournalGoes() {
    int last = last("move .*");
    int gone = last("delete journal");
    List<String> between = disk.calls().subList(last, gone);
    assertTrue(between.containsAll(List.of("sync folder net-2018", "sync folder b")), "" + between);
  }

  /** A new folder of a briefing lasts with what is in it. */
  @Test
  void theNameOfTheFolderLasts() {
    assertBefore("move 2.new manifest.json", "sync folder " + work.getFileName());
  }

  /** A journal that came back without what it needs would lose the earlier files. */
  @Test
  void theJournalIsGoneForGoodBeforeWhatItNeedsGoes() {
    int gone = last("delete journal");
    assertEquals("sync folder area", disk.calls().get(gone + 1));
    assertTrue(gone + 1 < last("delete 0.old"));
  }

  /** Two processes that exchange at once would make a mix. */
  @Test
  void othersAreKeptOutOfAnExchange() {
    int held = disk.calls().lastIndexOf("hold .precis-lock");
    int given = disk.calls().lastIndexOf("delete .precis-lock");
    assertTrue(held >= 0 && held < disk.calls().indexOf("keep a.html 0.old"), "" + disk.calls());
    assertTrue(given > last("delete journal"), "" + disk.calls());
  }

  /** What is removed last is that by which a staging area is known. */
  @Test
  void theAreaIsKnownAsOursUntilItIsEmpty() {
    assertBefore("delete 0.old", "delete .owner");
    assertBefore("delete .owner", "delete area");
  }

  private void assertBefore(String earlier, String later) {
    int first = all(earlier).isEmpty() ? -1 : disk.calls().indexOf(all(earlier).get(0));
    assertTrue(first >= 0 && first < last(later), () -> earlier + ", " + later + disk.calls());
  }

  private List<String> all(String pattern) {
    return new ArrayList<>(disk.calls().stream().filter(call -> call.matches(pattern)).toList());
  }

  private int last(String pattern) {
    List<String> found = all(pattern);
    return disk.calls().lastIndexOf(found.get(found.size() - 1));
  }
}
