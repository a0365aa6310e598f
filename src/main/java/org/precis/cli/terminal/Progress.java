package org.precis.cli.terminal;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import org.precis.diagnostic.Glyphs;

/**
 * The progress line of a build: how many briefings are done, how fast, how long the rest will take,
 * and what is being done now. It is the last line of a terminal, rewritten in place and erased
 * before anything else is printed; where there is no terminal there is no line.
 */
public final class Progress {

  private static final int BAR = 20;
  private static final String ERASE = "\r\u001b[K";

  /** Milliseconds between two lines; what is over before the first is not worth a line. */
  private static final int PERIOD = 100;

  private static final int FIRST = 500;

  /** The pace is that of the latest seconds: what is up to date is done much faster. */
  private static final long PACE_SECONDS = 20;

  private static final double SECOND = 1e9;

  private record Count(long time, int done) {}

  private final PrintStream err;
  private final int columns;
  private final LongSupplier clock;
  private final Optional<Timer> timer;
  private final Deque<Count> counts = new ArrayDeque<>();

  /** The step that each unfinished briefing is at, longest begun first. */
  private final Map<String, String> steps = new LinkedHashMap<>();

  private final long begun;
  private int done;
  private int all;
  private boolean shown;
  private boolean ended;

  /**
   * Shown only when asked to.
   *
   * @param columns of the terminal; 0 for no line
   * @param clock in nanoseconds
   * @param timer that asks; stopped at the end
   */
  Progress(PrintStream err, int columns, LongSupplier clock, Optional<Timer> timer) {
    this.err = err;
    this.columns = columns;
    this.clock = clock;
    this.timer = timer;
    this.begun = clock.getAsLong();
  }

  /** No line. */
  public static Progress none() {
    return new Progress(System.err, 0, System::nanoTime, Optional.empty());
  }

  /** A line on a terminal, and none elsewhere. */
  public static Progress on(Terminal terminal) {
    if (terminal.columns() == 0) {
      return none();
    }
    Timer timer = new Timer("progress", true);
    Progress progress =
        new Progress(terminal.err(), terminal.columns(), System::nanoTime, Optional.of(timer));
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            progress.show();
          }
        },
        FIRST,
        PERIOD);
    return progress;
  }

  /** There is so much to do; packs that are not read yet count as one briefing each. */
  public synchronized void of(int briefings) {
    all = briefings;
  }

  /** A briefing, or the reading of a pack, has come to a step. */
  public synchronized void at(String what, String step) {
    if (columns > 0) {
      steps.put(what, step);
    }
  }

  /** A briefing is made, or a pack read, or not. */
  public synchronized void over(String what) {
    steps.remove(what);
  }

  /** A number of briefings are done, well or not. */
  public synchronized void done(int briefings) {
    done += briefings;
  }

  /** Erases the line, and prints something in its place. */
  public synchronized void print(Runnable message) {
    erase();
    message.run();
  }

  /** Erases the line for good. */
  public synchronized void end() {
    ended = true;
    timer.ifPresent(Timer::cancel);
    erase();
  }

  synchronized void show() {
    if (columns > 0 && !ended) {
      err.print(ERASE + cut(line()));
      err.flush();
      shown = true;
    }
  }

  private void erase() {
    if (shown) {
      err.print(ERASE);
      err.flush();
      shown = false;
    }
  }

  private String line() {
    long now = clock.getAsLong();
    String step =
        steps.entrySet().stream()
            .findFirst()
            .map(one -> Glyphs.shown(one.getKey()).replace('\t', ' ') + ": " + one.getValue())
            .orElse("");
    if (all <= 1) {
      return step + (step.isEmpty() ? "" : ", ") + time((now - begun) / SECOND);
    }
    int full = (int) ((long) BAR * done / all);
    String bar = "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] ";
    String count = done + " of " + all + " briefings" + pace(now);
    String told = count + (step.isEmpty() ? "" : "; " + step);
    return Glyphs.width(bar + told) < columns ? bar + told : told;
  }

  /** The rate and what it promises, once there is something to tell them by. */
  private String pace(long now) {
    counts.add(new Count(now, done));
    while (counts.size() > 2 && now - counts.element().time() > PACE_SECONDS * SECOND) {
      counts.remove();
    }
    Count first = counts.element();
    double seconds = (now - first.time()) / SECOND;
    int recently = done - first.done();
    if (recently == 0 || seconds < 1) {
      return "";
    }
    double rate = recently / seconds;
    String told =
        rate >= 1
            ? String.format(Locale.ROOT, "%.1f a second", rate)
            : String.format(Locale.ROOT, "%.1f a minute", rate * 60);
    return ", " + told + ", " + time((all - done) / rate) + " left";
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }

  /** One line at most: a longer one would wrap, and only its last line be erased. */
  private String cut(String line) {
    int most = columns - 1;
    int width = 0;
    int end = 0;
    while (end < line.length()) {
      int character = line.codePointAt(end);
      width += Glyphs.width(character);
      if (width > most) {
        break;
      }
      end += Character.charCount(character);
    }
    return line.substring(0, end);
  }
}
