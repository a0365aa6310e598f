package org.precis.input.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.input.value.PeriodNames;
import org.precis.model.DateSpan;
import org.precis.model.Reference;

/**
 * The sentences of texts with slots where they name a period or refer to a number: what is left is
 * the same in two editions whose sentences differ in nothing else.
 */
final class PeriodSlots {

  /** Where a slot is in the words of a sentence. */
  private static final char SLOT = '\uFFFC';

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,'’\u00a0\u202f ]\\p{Nd}+)*");

  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[。！？])|(?<=[.!?])(?=\\s)|\\n(?=\\s*(?:[-*+]\\s|#[.)]|\\n))");

  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+]|#[.)])\\s+");

  /**
   * A period that texts name.
   *
   * @param next what is named in its place in the next edition; empty where that is left open
   */
  record Period(Pattern names, DateSpan span, Optional<DateSpan> next) {}

  /**
   * The name of a period, or a reference.
   *
   * @param period the index of the period; -1 for a reference
   * @param said the name, or what is between the braces
   * @param start in the text
   */
  record Slot(int period, String said, int start) {

    boolean isReference() {
      return period < 0;
    }

    boolean isSame(Slot other) {
      return period == other.period && said.equalsIgnoreCase(other.said);
    }
  }

  /**
   * A sentence.
   *
   * @param words what it says beside its slots, whatever its numbers
   */
  record Sentence(String words, List<Slot> slots) {

    /** Whether it names a period in words. */
    boolean names(int period) {
      return slots.stream().anyMatch(slot -> slot.period == period);
    }

    boolean isSame(Sentence other) {
      for (int i = 0; i < slots.size(); i++) {
        if (!slots.get(i).isSame(other.slots.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** That of the edition itself, which is never out of date. */
  static final int OWN = 0;

  /** That of the last edition. */
  static final int LAST = 1;

  private final List<Period> periods = new ArrayList<>();

  /**
   * The periods that texts of an edition name, or named in the last.
   *
   * @param now of the edition
   * @param then of the last edition
   */
  PeriodSlots(DateSpan now, DateSpan then, String language) {
    add(PeriodNames.of(now, then, language), now, Optional.empty());
    add(PeriodNames.of(then, now, language), then, Optional.of(now));
    if (!then.overlaps(now)) {
      // with which the texts of the last edition compared it
      DateSpan before = then.moved(-1);
      add(PeriodNames.of(before, now, language), before, Optional.of(then));
    }
    if (then.from().hasMonth() && !then.isYear()) {
      DateSpan ago = then.movedByYears(-1);
      DateSpan agoNow = now.movedByYears(-1);
      add(PeriodNames.withYear(agoNow, ago, language), agoNow, Optional.empty());
      add(PeriodNames.withYear(ago, agoNow, language), ago, Optional.of(agoNow));
      DateSpan year = DateSpan.of(String.valueOf(now.to().year()));
      add(PeriodNames.years(then, now, language), then, Optional.of(year));
    }
  }

  private void add(Pattern names, DateSpan span, Optional<DateSpan> next) {
    periods.add(new Period(names, span, next));
  }

  Period period(int index) {
    return periods.get(index);
  }

  int size() {
    return periods.size();
  }

  /** The index of a period, however it is written; -1 if it is none of these. */
  int of(DateSpan span) {
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).span().isSameAs(span)) {
        return i;
      }
    }
    return -1;
  }

  /** The first period that a label names, or -1. */
  int named(String label) {
    return slots(label).stream()
        .mapToInt(Slot::period)
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** What a label says beside the periods that it names. */
  String words(String label) {
    return masked(label, slots(label));
  }

  List<Sentence> sentences(String text) {
    List<Slot> slots = slots(text);
    if (slots.isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String piece : BETWEEN.split(masked(text, slots))) {
      int count = (int) piece.chars().filter(c -> c == SLOT).count();
      String words = BULLET.matcher(piece).replaceFirst("").replaceAll("\\s+", " ").strip();
      if (count > 0) {
        sentences.add(new Sentence(words, List.copyOf(slots.subList(at, at + count))));
      }
      at += count;
    }
    return sentences;
  }

  private List<Slot> slots(String text) {
    List<Slot> found = new ArrayList<>();
    Matcher references = Reference.PATTERN.matcher(text);
    while (references.find()) {
      String id = references.group(1).replaceAll("\\s+", " ");
      found.add(new Slot(-1, id, references.start()));
    }
    String own = TypedNumberCheck.ours(text);
    for (int i = 0; i < periods.size(); i++) {
      Matcher names = periods.get(i).names().matcher(own);
      while (names.find()) {
        found.add(new Slot(i, text.substring(names.start(), names.end()), names.start()));
      }
    }
    // of two names at one place the longer, such as that with the year
    found.sort(
        Comparator.comparing(Slot::start)
            .thenComparing(slot -> -slot.said().length())
            .thenComparing(Slot::period));
    List<Slot> apart = new ArrayList<>();
    int end = 0;
    for (Slot slot : found) {
      if (slot.start() >= end) {
        apart.add(slot);
        end = end(slot, text);
      }
    }
    return apart;
  }

  private static int end(Slot slot, String text) {
    return slot.isReference()
        ? text.indexOf("}}", slot.start()) + 2
        : slot.start() + slot.said().length();
  }

  private static String masked(String text, List<Slot> slots) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Slot slot : slots) {
      masked.append(text, from, slot.start()).append(SLOT);
      from = end(slot, text);
    }
    masked.append(text, from, text.length());
    return NUMBER.matcher(masked).replaceAll("#");
  }
}
