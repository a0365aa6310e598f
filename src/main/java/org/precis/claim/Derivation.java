package org.precis.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.claim.Difference.Direction;
import org.precis.model.Comparability;
import org.precis.model.Reference;
import org.precis.quantity.Currencies;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * A number that a text has formed of others: {@code suspects | share of total}, {@code suspects |
 * change since last edition}, {@code suspects | rounded to 1000}, or written in words: {@code cases
 * | in words}. It is formed only where the bounds of the others prove it: what share "more than
 * 1,200" has in "more than 3,300" nobody can say.
 */
public sealed interface Derivation {

  /**
   * A number that is formed.
   *
   * @param id as {@code explain} takes it, without spaces: {@code suspects|share-of-total}
   * @param kind how it is formed
   * @param value the number; of a change its size
   * @param direction which way a change went, and for all others {@link Direction#EITHER}
   * @param from the numbers that it is formed of, that of now first; what only the previous edition
   *     states has no id
   */
  record Derived(String id, Kind kind, Value value, Direction direction, List<Observation> from)
      implements Derivation {

    public Derived {
      from = List.copyOf(from);
    }
  }

  /** None can be formed, why, and what to do. */
  record Refused(String why, String hint) implements Derivation {

    private Refused(String why) {
      this(why, "refer to the numbers themselves");
    }
  }

  /** How a number is formed. */
  enum Kind {
    SHARE,
    CHANGE,
    /** A change of what was stated of the same period. */
    REVISION,
    ROUNDED,
    /** The number itself, see {@link NumberWords}. */
    IN_WORDS
  }

  /** All forms, for a hint. */
  String FORMS =
      "write 'share of total', 'share of ID', 'change since last edition', 'change since PERIOD'"
          + " (both also with 'in per cent'), 'rounded to 1000' or 'in words'";

  /** Whether a reference asks for a number to be formed. */
  static boolean isAsked(String reference) {
    return reference.indexOf('|') >= 0;
  }

  /** The id of the number that is named first. */
  static String base(String reference) {
    return unescaped(reference).substring(0, unescaped(reference).indexOf('|')).strip();
  }

  /** In a table in Markdown, the stroke is written with a backslash. */
  private static String unescaped(String reference) {
    return reference.replace("\\|", "|");
  }

  /** Forms the number that a reference asks for. */
  static Derivation of(String reference, NamedValues numbers) {
    return new Former(unescaped(reference), numbers).formed();
  }

  /** Forms one number. */
  final class Former {

    private static final Pattern SHARE = Pattern.compile("share of (\\S+)");
    private static final Pattern CHANGE =
        Pattern.compile("change since (last edition|\\S+)( in per ?cent)?");
    private static final Pattern ROUNDED = Pattern.compile("rounded to ([1-9][0-9,]{0,15})");

    private static final String IN_WORDS = "in words";
    private static final String PERCENT = "%";
    private static final String TYPES =
        "write 'types: flow' for the pack, or its 'type'; see data/README.md, Types";
    private static final String COMPARED =
        "equally long periods are compared; write 'comparison: cumulative' if both editions count"
            + " from one day, 'comparison: unequal' to compare them all the same";

    private final NamedValues numbers;
    private final String base;
    private final String form;
    private final String id;

    private Former(String reference, NamedValues numbers) {
      this.numbers = numbers;
      this.base = base(reference);
      String written = reference.substring(reference.indexOf('|') + 1).strip();
      this.id = base + "|" + written.replaceAll("\\s+", "-");
      this.form = words(written.replaceAll("\\s+", " "));
    }

    /** A form as it is written in a text, also where its spaces are hyphens. */
    private static String words(String written) {
      return written
          .replaceFirst("^share-of-", "share of ")
          .replaceFirst("^change-since-last-edition", "change since last edition")
          .replaceFirst("^change-since-", "change since ")
          .replaceFirst("-in-per-?cent$", " in per cent")
          .replaceFirst("^rounded-to-", "rounded to ")
          .replaceFirst("^in-words$", IN_WORDS);
    }

    private Derivation formed() {
      Optional<Value> value = numbers.find(base);
      Matcher share = SHARE.matcher(form);
      Matcher change = CHANGE.matcher(form);
      Matcher rounded = ROUNDED.matcher(form);
      if (numbers.isCount(base)) {
        return new Refused("'" + base + "' is a count of cases or rows, which has no forms");
      }
      if (value.isEmpty()) {
        return new Refused("the briefing has no number '" + base + "'");
      }
      if (!value.get().stated()) {
        return new Refused("'" + base + "' has no number");
      }
      if (share.matches()) {
        return share(value.get(), share.group(1));
      }
      if (change.matches()) {
        return change(value.get(), change.group(1), change.group(2) != null);
      }
      if (form.equals(IN_WORDS)) {
        return inWords(value.get());
      }
      return rounded.matches()
          ? rounded(value.get(), new BigDecimal(rounded.group(1).replace(",", "")))
          : new Refused("'" + form + "' is not a form of a number", FORMS);
    }

    private Derivation share(Value part, String named) {
      boolean total = named.equals("total");
      Optional<String> id = total ? numbers.wholeOf(base) : Optional.of(named);
      if (id.isEmpty()) {
        return new Refused("'" + base + "' is part of no total; name it: 'share of ID'");
      }
      Optional<Value> whole = numbers.find(id.get());
      if (whole.isEmpty()) {
        return new Refused("the briefing has no number '" + id.get() + "'");
      }
      if (!whole.get().stated()) {
        return new Refused("'" + id.get() + "' has no number");
      }
      if (!isSameUnit(part, whole.get())) {
        return new Refused("'" + base + "' and '" + id.get() + "' are in different units");
      }
      if (!numbers.isWhole(id.get())) {
        return new Refused(
            "'" + id.get() + "' is not the sum of its parts, or one of them is below zero");
      }
      Interval one = (Interval) part.quantity();
      Interval other = (Interval) whole.get().quantity();
      if (other.number().signum() <= 0 || one.number().signum() < 0) {
        return new Refused("a share is formed of numbers above zero");
      }
      if (one.isAlwaysAbove(other)) {
        return new Refused("'" + base + "' is greater than '" + id.get() + "'");
      }
      Observation asked = numbers.observe(base).orElseThrow();
      Observation of = numbers.observe(id.get()).orElseThrow();
      Observation all = of.with(part.counted());
      Share share =
          numbers.isRounded(base)
              ? Share.of(asked.estimated(), all.estimated())
              : Share.of(asked, all);
      return switch (share.refusal()) {
        case NONE ->
            derived(
                Kind.SHARE, share.percent().orElseThrow(), Direction.EITHER, List.of(asked, of));
        case TYPE_UNSAID ->
            asked.type().isSaid() && !asked.type().isAdded()
                ? new Refused(
                    "'"
                        + base
                        + "' is of type '"
                        + asked.type().word()
                        + "', and shares are formed of what is added up")
                : new Refused("'" + base + "' is not of a type that has shares", TYPES);
        case PERIODS_DIFFER ->
            new Refused("'" + base + "' and '" + id.get() + "' are about different periods");
        case NOT_STATED ->
            new Refused(
                "'"
                    + (numbers.isPartial(id.get()) ? id.get() : base)
                    + "' may be more than the numbers that are stated of it");
        default ->
            new Refused("the bounds of '" + base + "' and '" + id.get() + "' allow any share");
      };
    }

    /** A total has its unit in the language of the briefing only. */
    private static boolean isSameUnit(Value one, Value other) {
      return one.counted().isSame(other.counted()) || one.unit().equals(other.unit());
    }

    private Derivation change(Value now, String since, boolean inPercent) {
      boolean edition = since.equals("last edition");
      if (edition && numbers.edition().previous().isEmpty()) {
        return new Refused("there is no last edition: write 'compare-with: …'");
      }
      Optional<Observation> then =
          edition ? numbers.inLastEdition(base) : numbers.observe(Reference.id(base + "@" + since));
      if (then.isEmpty()) {
        String where = edition ? "the last edition" : "the values of '" + base + "'";
        return new Refused("'" + since + "' is not in " + where);
      }
      if (now.unit().startsWith(PERCENT)) {
        return new Refused(
            "the change of a percentage is in points, which no form of a reference says");
      }
      Comparability said =
          edition ? numbers.edition().masthead().scope().comparability() : Comparability.ALIKE;
      Change change = Change.between(then.get(), numbers.observe(base).orElseThrow(), said);
      Difference difference = change.difference();
      if (difference.reason() == Refusal.TYPE_UNSAID) {
        return new Refused("nothing says what kind of number '" + base + "' is", TYPES);
      }
      if (difference.reason() == Refusal.PERIODS_DIFFER) {
        return new Refused("the two numbers are about periods that cannot be compared", COMPARED);
      }
      if (!difference.saysHowMuch() || difference.direction() == Direction.EITHER) {
        String open = difference.isCertain() ? "by any amount" : "it may be a rise or a fall";
        String why =
            difference.reason() == Refusal.NONE
                ? open
                : difference.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Refused("the two numbers do not say how much changed (" + why + ")");
      }
      List<Observation> from = List.of(change.now(), change.then());
      Kind kind = change.isRevision() ? Kind.REVISION : Kind.CHANGE;
      if (!inPercent) {
        Value size = now.withQuantity(difference.amount().get());
        return new Derived(id, kind, unmarked(size), difference.direction(), from);
      }
      return change
          .percent()
          .filter(Interval::exact)
          .<Derivation>map(
              growth ->
                  derived(
                      kind, Percent.rounded(growth.lower().abs()), difference.direction(), from))
          .orElseGet(
              () -> new Refused("per cent are formed of exact numbers, and of counts from 20 on"));
    }

    private Derivation inWords(Value value) {
      Interval number = (Interval) value.quantity();
      String unit = value.unit();
      if (!number.exact() || !NumberWords.isSmall(number.number())) {
        return new Refused(
            "only whole exact numbers from zero to " + NumberWords.MOST + " are written in words");
      }
      if (unit.startsWith(PERCENT) || Currencies.isCode(unit)) {
        return new Refused("the sign of '" + unit + "' stands beside digits");
      }
      String language = numbers.edition().masthead().language();
      return NumberWords.of(number.number(), language).isPresent()
          ? new Derived(id, Kind.IN_WORDS, unmarked(value), Direction.EITHER, own())
          : new Refused(
              "in the language '"
                  + language
                  + "' the word for "
                  + number.number().toPlainString()
                  + " depends on the noun");
    }

    private Derivation rounded(Value value, BigDecimal to) {
      Interval number = (Interval) value.quantity();
      Optional<Quantity> rounded = rounded(number, to);
      if (rounded.filter(one -> ((Interval) one).number().signum() != 0).isEmpty()) {
        return new Refused("'" + base + "' cannot be rounded to " + to.toPlainString());
      }
      Value formed = unmarked(value.withQuantity(rounded.get()));
      return new Derived(id, Kind.ROUNDED, formed, Direction.EITHER, own());
    }

    /** An exact number and an estimate to the nearest, bounds outwards, so that they stay true. */
    private static Optional<Quantity> rounded(Interval number, BigDecimal to) {
      if (number.exact() || number.qualifier() == Qualifier.ABOUT) {
        BigDecimal nearest = to(number.lower(), to, RoundingMode.HALF_UP);
        boolean same = nearest.compareTo(number.lower()) == 0;
        return Optional.of(same ? number : Quantity.about(nearest));
      }
      if (number.estimate()) {
        return Optional.empty();
      }
      BigDecimal lower = number.lower() == null ? null : to(number.lower(), to, RoundingMode.FLOOR);
      BigDecimal upper =
          number.upper() == null ? null : to(number.upper(), to, RoundingMode.CEILING);
      boolean both = lower != null && upper != null;
      boolean sameLower = lower != null && lower.compareTo(number.lower()) == 0;
      boolean sameUpper = upper != null && upper.compareTo(number.upper()) == 0;
      return Optional.of(
          new Interval(
              lower,
              lower != null && (both || sameLower && number.lowerClosed()),
              upper,
              upper != null && (both || sameUpper && number.upperClosed()),
              false));
    }

    private static BigDecimal to(BigDecimal number, BigDecimal step, RoundingMode rounding) {
      return number.divide(step, 0, rounding).multiply(step);
    }

    private Derived derived(
        Kind kind, Quantity percent, Direction direction, List<Observation> from) {
      return new Derived(id, kind, new Value(percent, PERCENT, List.of()), direction, from);
    }

    private List<Observation> own() {
      return numbers.observe(base).stream().toList();
    }

    private static Value unmarked(Value value) {
      return new Value(value.quantity(), value.counted(), List.of());
    }
  }
}
