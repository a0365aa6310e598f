package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.FaultyInputException;
import org.precis.typeset.style.RulesCache;

/**
 * No document, whatever is in it, ends otherwise than as a PDF or with faults that name what is
 * wrong; and in a PDF no text lies over another. {@code -Ddocuments=100000} tries so many, {@code
 * -Ddocuments.first=N} others. A quarter as many are of what flows from page to page.
 */
@Tag("slow")
class HostileDocumentsTest {

  private static final int COUNT = Integer.getInteger("documents", 150);
  private static final long FIRST = Long.getLong("documents.first", 0);

  /** What a document may take, and how soon after that it has to end. */
  private static final PdfLimits LIMITS = new PdfLimits(300, 20_000_000, Duration.ofSeconds(5));

  private static final long HANGS = 60;

  private static final int MOST_SHOWN = 5;

  private enum End {
    MADE,
    REFUSED,
    BAD
  }

  @Test
  void endAsPdfOrWithFaults() throws InterruptedException {
    String frame = frame();
    Map<End, Integer> ends = ends(COUNT, seed -> document(frame, seed));
    // The generator is of use only as long as it makes both
    assertTrue(ends.getOrDefault(End.MADE, 0) > COUNT / 10, ends::toString);
    assertTrue(ends.getOrDefault(End.REFUSED, 0) > COUNT / 10, ends::toString);
  }

  /**
   * Footnotes, lists, columns and floats, in sizes that authors write. Most that are refused have
   * no room in width: narrow columns in columns, floats and items, and words that no break divides.
   */
  @Test
  void flowingOnesEndAsPdfOrWithFaults() throws InterruptedException {
    String frame = frame();
    Map<End, Integer> ends =
        ends(
            COUNT / 4,
            seed -> {
              HostileDocuments.Parts parts = new FlowingDocuments(seed).next();
              return frame.replace("/*style*/", parts.style()).replace("<!--body-->", parts.body());
            });
    assertTrue(ends.getOrDefault(End.MADE, 0) > COUNT / 12, ends::toString);
  }

  /** How documents end, of which none may end badly. */
  private static Map<End, Integer> ends(int count, LongFunction<String> documents)
      throws InterruptedException {
    Map<End, Integer> ends = new EnumMap<>(End.class);
    List<String> bad = new ArrayList<>();
    ExecutorService worker = Executors.newSingleThreadExecutor();
    RulesCache looks = new RulesCache(1);
    for (long seed = FIRST; seed < FIRST + count && bad.size() < MOST_SHOWN; seed++) {
      String html = documents.apply(seed);
      Future<String> ending = worker.submit(() -> wrong(html, looks));
      String wrong;
      try {
        wrong = ending.get(HANGS, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        wrong = shown(e.getCause());
      } catch (TimeoutException e) {
        wrong = "hangs";
        worker.shutdownNow();
        worker = Executors.newSingleThreadExecutor();
      }
      End end = wrong == null ? End.MADE : wrong.isEmpty() ? End.REFUSED : End.BAD;
      ends.merge(end, 1, Integer::sum);
      if (end == End.BAD) {
        bad.add("seed " + seed + ": " + wrong);
      }
    }
    worker.shutdownNow();
    assertEquals(List.of(), bad, () -> String.join("\n", bad));
    return ends;
  }

  /**
   * Documents with ten thousands of texts on a page, which end by what is wrong, not by the time.
   */
  @ParameterizedTest
  @ValueSource(longs = {12_797, 15_339, 17_132})
  void crowdedPagesEndInTime(long seed) {
    List<String> messages = messages(seed);
    assertTrue(messages.stream().noneMatch(text -> text.contains("limit")), messages::toString);
  }

  /** Documents with very many parts side by side, which end by the number of their pages. */
  @ParameterizedTest
  @ValueSource(longs = {1_180, 1_207, 1_293})
  void manyPartsSideBySideEndInTime(long seed) {
    List<String> messages = messages(seed);
    assertTrue(messages.stream().noneMatch(text -> text.contains("time")), messages::toString);
  }

  private static List<String> messages(long seed) {
    PdfLimits limits = new PdfLimits(LIMITS.pages(), LIMITS.bytes(), Duration.ofSeconds(20));
    String html = document(frame(), seed);
    List<String> messages = new ArrayList<>();
    try {
      PdfWriter.of(html.toCharArray(), "doc.html", limits, new RulesCache(1), step -> {}).write();
    } catch (FaultyInputException e) {
      e.diagnostics().forEach(fault -> messages.add(fault.message()));
    }
    return messages;
  }

  /**
   * Documents that needed too much of a thread, in stack or time, or had numbers beyond readers.
   */
  @ParameterizedTest
  @ValueSource(longs = {2_318, 9_943, 19_511, 39_864, 48_266, 49_856, 58_341})
  void deepAndFarOnesEndLikeOthers(long seed) throws Exception {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    String html = document(frame(), seed);
    String wrong = worker.submit(() -> wrong(html, new RulesCache(1))).get(HANGS, TimeUnit.SECONDS);
    worker.shutdownNow();
    assertTrue(wrong == null || wrong.isEmpty(), wrong);
  }

  /** Letters that are hardly seen may lie over each other, by their colour or by their group. */
  @ParameterizedTest
  @ValueSource(strings = {"color: transparent", "opacity: 0.1"})
  void whatIsHardlySeenIsNotCounted(String faint) {
    String css =
        "b { position: absolute; left: 0; top: 0; SEEN } p { position: relative; margin: 0 }";
    String body = "<p>office <b>office</b></p>";
    RulesCache looks = new RulesCache(1);
    assertNull(wrong(Documents.of(css.replace("SEEN", faint), body), looks));
    assertEquals("", wrong(Documents.of(css.replace("SEEN", "color: red"), body), looks));
  }

  /** A document whose fonts have all letters. */
  static String frame() {
    String letters = HostileDocuments.letters();
    return Documents.of("/*style*/", "<!--body--><!--" + letters.replace("-", "") + "-->");
  }

  static String document(String frame, long seed) {
    HostileDocuments documents = new HostileDocuments(seed);
    HostileDocuments.Parts parts = documents.next();
    String html = frame.replace("/*style*/", parts.style()).replace("<!--body-->", parts.body());
    return documents.chance(10) ? documents.broken(html, html.indexOf("</style>") + 8) : html;
  }

  /** What is wrong with the way a document ends; empty if it is refused, null if it is made. */
  private static String wrong(String html, RulesCache looks) {
    Pdf pdf;
    try {
      pdf = PdfWriter.of(html.toCharArray(), "doc.html", LIMITS, looks, step -> {}).write();
    } catch (FaultyInputException e) {
      assertTrue(!e.diagnostics().isEmpty());
      return "";
    }
    List<String> overlaps = PrintedGlyphs.overlaps(pdf.bytes());
    return overlaps.isEmpty() ? null : "not reported: " + overlaps;
  }

  private static String shown(Throwable thrown) {
    StringBuilder shown = new StringBuilder(thrown.toString());
    StackTraceElement[] trace = thrown.getStackTrace();
    for (int i = 0; i < Math.min(8, trace.length); i++) {
      shown.append("\n    ").append(trace[i]);
    }
    return shown.toString();
  }
}
