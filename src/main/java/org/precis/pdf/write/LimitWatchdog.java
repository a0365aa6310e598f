package org.precis.pdf.write;

import java.util.List;
import java.util.function.Consumer;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.text.Utf8;

/**
 * Aborts a document that exceeds its limits, and says which page is being made. Layout asks it at
 * every box and page. It is the only reader of a clock here, and no byte of a document depends on
 * it.
 */
public final class LimitWatchdog {

  /** Bytes of a character of Java's at most. */
  private static final long LONGEST_IN_UTF_8 = 3;

  private final String name;
  private final PdfLimits limits;
  private final Consumer<String> step;
  private final long end;

  /**
   * A watchdog of one document.
   *
   * @param step hears which page is being made
   */
  public LimitWatchdog(String name, PdfLimits limits, Consumer<String> step) {
    this.name = name;
    this.limits = limits;
    this.step = step;
    this.end = System.nanoTime() + limits.deadline().toNanos();
  }

  /** Aborts if the deadline has passed. */
  void tick() {
    if (System.nanoTime() - end > 0) {
      throw fault(Fault.DEADLINE, limits.deadline().toSeconds());
    }
  }

  /** A page is painted; aborts if the deadline has passed. */
  void painting(int page, int pages) {
    tick();
    step.accept("painting page " + page + " of " + pages);
  }

  /** Aborts if the finished layout has too many pages. */
  void pages(int pages) {
    if (pages > limits.pages()) {
      throw fault(Fault.PAGES, limits.pages());
    }
  }

  /** The HTML, unless it is too large, which aborts; it is counted only where it may be. */
  char[] html(char[] html) {
    if (html.length * LONGEST_IN_UTF_8 > limits.bytes()) {
      bytes(Utf8.length(html));
    }
    return html;
  }

  /** Aborts if the PDF is too large. */
  public void bytes(long bytes) {
    if (bytes > limits.bytes()) {
      throw fault(Fault.SIZE, limits.bytes() >> 20);
    }
  }

  private FaultyInputException fault(Fault fault, long limit) {
    return new FaultyInputException(List.of(fault.at(Location.ofFile(name), "", limit)));
  }
}
