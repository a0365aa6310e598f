package org.precis.input.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;

/** The words and signs that qualify the number in a literal. */
public enum Qualification {
  AT_LEAST(
      Qualifier.AT_LEAST,
      ">=",
      "≥",
      "at least",
      "mindestens",
      "au moins",
      "al menos",
      "не менее",
      "τουλάχιστον",
      "至少"),
  UP_TO(
      Qualifier.UP_TO,
      "<=",
      "≤",
      "up to",
      "bis zu",
      "höchstens",
      "jusqu’à",
      "jusqu'à",
      "hasta",
      "до",
      "έως",
      "不超过",
      "不超過"),
  MORE_THAN(
      Qualifier.MORE_THAN,
      ">",
      "more than",
      "over",
      "mehr als",
      "über",
      "plus de",
      "más de",
      "более",
      "свыше",
      "πάνω από",
      "περισσότερα από",
      "超过",
      "超過"),
  FEWER_THAN(
      Qualifier.FEWER_THAN,
      "<",
      "fewer than",
      "less than",
      "weniger als",
      "unter",
      "moins de",
      "menos de",
      "менее",
      "λιγότερα από",
      "不足"),
  ABOUT(
      Qualifier.ABOUT,
      "~",
      "≈",
      "约",
      "約",
      "about",
      "around",
      "approximately",
      "approx.",
      "approx",
      "circa",
      "ca.",
      "ca",
      "c.",
      "etwa",
      "rund",
      "environ",
      "env.",
      "aprox.",
      "около",
      "περίπου"),
  NEARLY(Qualifier.NEARLY, "近", "nearly", "fast", "knapp", "près de", "casi", "почти", "σχεδόν"),
  EXACT(Qualifier.EXACT, "exactly");

  private final Qualifier qualifier;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> forms;

  /** How literals begin with them: there is a space after a word. */
  @SuppressWarnings("ImmutableEnumChecker") // Stream.toList is
  private final List<String> starts;

  Qualification(Qualifier qualifier, String... forms) {
    this.qualifier = qualifier;
    this.forms = List.of(forms);
    this.starts = this.forms.stream().map(Qualification::start).toList();
  }

  private static String start(String form) {
    boolean word = Character.isAlphabetic(form.charAt(form.length() - 1)) && !isHan(form);
    return word ? form + " " : form;
  }

  /** The qualification that a literal begins with. */
  public static Optional<Qualification> startOf(String literal) {
    if (literal.isEmpty() || Character.isDigit(literal.charAt(0))) {
      return Optional.empty(); // as most are
    }
    String lower = literal.toLowerCase(Locale.ROOT);
    for (Qualification qualification : values()) {
      if (qualification.starts.stream().anyMatch(lower::startsWith)) {
        return Optional.of(qualification);
      }
    }
    return Optional.empty();
  }

  /** The rest of the literal after the qualification. */
  String rest(String literal) {
    String lower = literal.toLowerCase(Locale.ROOT);
    String start = starts.stream().filter(lower::startsWith).findFirst().orElseThrow();
    return literal.substring(start.length()).strip();
  }

  private static boolean isHan(String form) {
    return Character.UnicodeScript.of(form.charAt(0)) == Character.UnicodeScript.HAN;
  }

  /** The qualification named by {@code qualifier} in a long form. */
  static Optional<Qualification> named(String name) {
    String words = name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    for (Qualification qualification : values()) {
      for (String form : qualification.forms) {
        if (form.equals(words)) {
          return Optional.of(qualification);
        }
      }
    }
    return words.equals("exact") ? Optional.of(EXACT) : Optional.empty();
  }

  boolean bounds(BigDecimal number) {
    boolean onlyAbove = this == FEWER_THAN || this == UP_TO || this == NEARLY;
    return !onlyAbove || number.signum() > 0;
  }

  Quantity of(BigDecimal number) {
    return switch (qualifier) {
      case AT_LEAST -> Quantity.atLeast(number);
      case UP_TO -> Quantity.upTo(number);
      case MORE_THAN -> Quantity.moreThan(number);
      case FEWER_THAN -> Quantity.fewerThan(number);
      case ABOUT -> Quantity.about(number);
      case NEARLY -> Quantity.nearly(number);
      default -> Quantity.exactly(number);
    };
  }
}
