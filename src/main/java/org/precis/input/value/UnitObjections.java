package org.precis.input.value;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.value.UnitPhrase.Kind;
import org.precis.language.Vocabulary;

/** Objects where headings and labels say another unit or magnitude than the keys of a pack. */
public final class UnitObjections {

  private final UnitWords words;
  private final Reading reading;

  public UnitObjections(Reading reading) {
    this.words = new UnitWords(Vocabulary.of(reading.languages()));
    this.reading = reading;
  }

  /**
   * Compares what a label says of its numbers, whose magnitude is theirs.
   *
   * @param labels in all languages
   * @param unit of the numbers, or ""
   */
  public void label(Collection<String> labels, String unit, Place place) {
    for (String label : labels) {
      Optional<UnitWords.Said> said = said(label);
      if (said.filter(one -> one.unit().isScaled()).isPresent()) {
        String word = said.get().unit().scale();
        String example = ("5 " + word + " " + unit).strip();
        reading.report().add(Fault.LABEL_SCALED, place, label, word, said.get().label(), example);
        return;
      }
      if (said.filter(one -> denies(one.unit(), unit)).isPresent()) {
        reportUnit(said.get(), label, unit, place);
        return;
      }
    }
  }

  /** Whether a heading says that its numbers are percentages. */
  public boolean isPercent(String heading) {
    return said(heading).filter(one -> one.unit().kind() == Kind.PERCENT).isPresent();
  }

  private Optional<UnitWords.Said> said(String text) {
    return reading.machine() ? Optional.empty() : words.heading(text);
  }

  /** Whether a unit that is said in words is not that of the numbers, which have one. */
  private boolean denies(UnitPhrase said, String unit) {
    if (unit.isEmpty()) {
      return false;
    }
    Optional<UnitPhrase> own = words.phrase(unit);
    if (said.isCompatible(unit) && said.kind() != Kind.MEASURE
        || own.filter(one -> one.kind() == Kind.MONEY && said.isCompatible(one.unit()))
            .isPresent()) {
      return false;
    }
    return said.kind() != Kind.MEASURE
        || !said.isCompatible(unit)
        || !said.unit().equalsIgnoreCase(unit)
            && own.filter(one -> one.kind() == Kind.MEASURE).isPresent();
  }

  private void reportUnit(UnitWords.Said said, String text, String unit, Place place) {
    reading.report().add(Fault.HEADING_UNIT, place, text, what(said.unit()), unit);
  }

  private static String what(UnitPhrase unit) {
    return unit.kind() == Kind.COUNT ? "a number of things" : unit.inWords();
  }

  /** What the label of a row says of its unit. */
  public Optional<UnitPhrase> unit(String label) {
    return said(label).map(UnitWords.Said::unit);
  }

  /**
   * Compares what the label of a row says with a number in it that is no percentage, which may be
   * of anything.
   *
   * @param unit of the number, or ""
   * @return whether they differ, which is reported
   */
  public boolean row(String label, UnitPhrase said, String unit, Scale scale, Place place) {
    boolean differs = differs(said, unit, scale.zeros());
    if (differs) {
      String read = (unit + " " + scale.times()).strip();
      reading.report().add(Fault.ROW_UNIT, place, label, what(said), read);
    }
    return differs;
  }

  private boolean differs(UnitPhrase said, String unit, int zeros) {
    boolean multiplied = zeros > 0 && said.zeros() != zeros;
    return !unit.equals("%")
        && (denies(said, unit) || multiplied && (said.isScaled() || said.kind() != Kind.THINGS));
  }

  /**
   * Compares what the heading of a column says with the keys of its table, and with what is printed
   * above the numbers.
   *
   * @param heading as the sheet has it
   * @param printed as it is printed
   * @param unit of the numbers, or ""
   * @param own whether the scale is said of the column, and not of its table
   */
  public void column(
      String heading, String printed, String unit, Scale scale, boolean own, Place place) {
    boolean asWritten = own && scale.zeros() == 0;
    boolean scaled = said(heading).filter(one -> one.unit().isScaled()).isPresent();
    for (String text : new LinkedHashSet<>(List.of(heading, printed))) {
      Optional<UnitWords.Said> said = said(text);
      if (said.filter(one -> denies(one.unit(), unit)).isPresent()) {
        reportUnit(said.get(), text, unit, place);
        return;
      }
      boolean plain =
          !(scaled && text.equals(printed))
              && said.filter(one -> isPlain(one.unit(), own)).isPresent();
      int zeros = said.map(one -> one.unit().zeros()).orElse(0);
      if (!asWritten && zeros != scale.zeros() && (zeros > 0 || plain)) {
        String word = plain ? "a plain number" : new Scale(zeros).times();
        String read = scale.zeros() == 0 ? "read as they are" : "multiplied by 1 " + scale.word();
        String line = line(heading, said.get(), unit);
        String other = plain ? line : line + "; 'scale: 1' if they are as they are written";
        reading.report().add(Fault.HEADING_SCALE, place, text, word, read, other);
        return;
      }
    }
    said(printed)
        .filter(one -> !asWritten && one.unit().isScaled())
        .ifPresent(
            one ->
                reading
                    .report()
                    .add(
                        Fault.HEADING_PRINTED,
                        place,
                        printed,
                        one.unit().scale(),
                        line(heading, one, unit)));
  }

  /**
   * Compares what a line above a table says of a unit with a column that is multiplied, and whose
   * own heading names no unit.
   *
   * @return whether they differ, which is reported
   */
  public boolean line(String line, String heading, String unit, Scale scale, Place place) {
    Optional<UnitPhrase> said =
        reading.machine() || scale.zeros() == 0 || words.heading(heading).isPresent()
            ? Optional.empty()
            : words.line(line).or(() -> words.heading(line)).map(UnitWords.Said::unit);
    boolean differs =
        said.filter(one -> one.zeros() != scale.zeros())
            .filter(one -> one.unit().isEmpty() ? one.isScaled() : one.unit().equals(unit))
            .isPresent();
    if (differs) {
      boolean plain = !said.get().isScaled();
      String says = plain ? "plain " + unit : new Scale(said.get().zeros()).times();
      String keys = "\"" + heading + "\": {unit: " + unit + ", scale: ";
      String write = keys + (plain ? "1" : said.get().scale()) + "}";
      String read = "multiplied by 1 " + scale.word();
      reading.report().add(Fault.HEADING_SCALE, place, line, says, read, write);
    }
    return differs;
  }

  /**
   * Whether a heading names a unit and no magnitude: then the scale of its table is not of it, and
   * none at all if it says that it counts things.
   */
  private static boolean isPlain(UnitPhrase unit, boolean own) {
    return switch (unit.kind()) {
      case COUNT -> true;
      case THINGS, MEASURE, MONEY -> !own && !unit.isScaled();
      case PERCENT, RATE, SCALE -> false;
    };
  }

  /** The line that says what a heading says. */
  private static String line(String heading, UnitWords.Said said, String unit) {
    String own = said.unit().kind() == Kind.MONEY ? said.unit().unit() : unit;
    String parts =
        "label: "
            + said.label()
            + (own.isEmpty() ? "" : ", unit: " + own)
            + ", scale: "
            + (said.unit().isScaled() ? said.unit().scale() : "1");
    return "\"" + heading.replace("\"", "\\\"") + "\": {" + parts + "}";
  }

  /**
   * A hint for a heading that a sheet no longer has, and that is like one that it has: what the two
   * say of their numbers, if that differs.
   */
  public Optional<String> difference(String before, String now) {
    Optional<UnitPhrase> was = said(before).map(UnitWords.Said::unit);
    Optional<UnitWords.Said> is = said(now);
    Optional<UnitPhrase> then = is.map(UnitWords.Said::unit);
    return was.equals(then)
        ? Optional.empty()
        : Optional.of(
            "the sheet has '"
                + now
                + "', which says "
                + then.map(UnitPhrase::inWords).filter(words -> !words.isEmpty()).orElse("no unit")
                + " and not "
                + was.map(UnitPhrase::inWords).filter(words -> !words.isEmpty()).orElse("none")
                + is.map(said -> ": write " + line(now, said, "")).orElse(""));
  }
}
