package org.precis.html.inline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.chart.QuantityText;
import org.precis.claim.Derivation;
import org.precis.claim.Derivation.Derived;
import org.precis.claim.NamedValues;
import org.precis.claim.NumberWords;
import org.precis.claim.TableCells;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.words.DateWords;
import org.precis.html.words.Numbers;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Parameter;
import org.precis.model.Reference;
import org.precis.model.Slice;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;
import org.precis.text.Nfc;

/** Resolves the references {@code {{id}}} in an author's text. */
final class References {

  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\n\\r\\t]\\s*");
  private static final String STATED = ".stated";
  private static final String UNSTATED = ".unstated";

  private final Edition edition;
  private final Totals totals;
  private final NamedValues named;
  private final QuantityWords quantities;
  private final Numbers numbers;
  private final DateWords dates;
  private final Map<String, Content.Link> places;
  private final DifferenceWords differences;

  References(
      Edition edition,
      Totals totals,
      TableCells cells,
      QuantityWords quantities,
      Numbers numbers,
      DateWords dates,
      Map<String, Content.Link> places) {
    this.edition = edition;
    this.totals = totals;
    this.named = new NamedValues(edition, totals, cells);
    this.quantities = quantities;
    this.numbers = numbers;
    this.dates = dates;
    this.places = places;
    this.differences = new DifferenceWords(quantities.words(), quantities);
  }

  /**
   * A link to a table, a figure or a section; before it is planned where these are, it says its own
   * id. Empty for the id of a number.
   */
  Optional<Content> place(String id) {
    Content.Link known = places.get(id);
    if (known == null && Reference.isPlace(id)) {
      known = new Content.Link(id, "", Content.Link.Target.PLACE);
    }
    return Optional.ofNullable(known);
  }

  /** The text for a reference. A literal number has no qualifier of its own. */
  QuantityText resolve(String id) {
    if (id.startsWith("=")) {
      return literal(id.substring(1).strip());
    }
    if (id.equals("each")) {
      return literal(edition.selection().slice().map(Slice::value).orElse(""));
    }
    if (id.startsWith(Parameter.REFERENCE)) {
      return edition
          .parameter(id.substring(Parameter.REFERENCE.length()))
          .map(parameter -> literal(words(parameter)))
          .orElseThrow(() -> unknown(id));
    }
    Optional<Content> place = place(id);
    if (place.isPresent()) {
      return literal(place.get().text());
    }
    if (Derivation.isAsked(id)) {
      return derived(id).map(this::words).orElseThrow(() -> unknown(id));
    }
    return value(id)
        .map(quantities::inProse)
        .or(() -> count(id))
        .or(() -> cases(id))
        .map(words -> words.of(Reference.id(id)))
        .orElseThrow(() -> unknown(id));
  }

  /**
   * The unit printed with a number, in a language that requires a counter: written by the author
   * directly after it, or omitted there before punctuation; else "".
   */
  String unit(String id, String rest) {
    if (quantities.mayStandAlone()) {
      return "";
    }
    String unit =
        value(id)
            .filter(value -> value.quantity().stated() && !quantities.hasUnitSign(value.unit()))
            .map(value -> phrase(value.unit()).text())
            .orElse("");
    boolean apart = !quantities.words().get("number.before-unit").isEmpty();
    String after = apart ? rest.stripLeading() : rest;
    boolean missing = after.isEmpty() || !Character.isLetterOrDigit(after.codePointAt(0));
    return missing || rest.startsWith(unit) ? unit : "";
  }

  /** A number with the unit that is printed with it, if any. */
  QuantityText withUnit(String id, String unit) {
    QuantityText number = resolve(id);
    return unit.isEmpty() ? number : quantities.withName(number, unit);
  }

  /**
   * The text with what a language has between a noun such as million and what is counted, where the
   * unit of a number follows it: a word in <i>5,4 millones de controles</i>, no space in Thai.
   */
  String joined(String text) {
    if (!quantities.joinsUnits() && quantities.mayStandAlone()) {
      return text;
    }
    Matcher matcher = Reference.PATTERN.matcher(text);
    StringBuilder out = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      String id = matcher.group(1);
      String unit = value(id).map(Value::unit).orElse("").split(" ")[0];
      boolean follows =
          !unit.isEmpty()
              && text.startsWith(" " + unit, matcher.end())
              && !quantities.hasUnitSign(unit);
      out.append(text, end, matcher.end());
      end = matcher.end();
      if (follows) {
        String number = resolve(id).number();
        out.append(TextForms.between(number, unit));
        out.append(quantities.afterMagnitude(number, unit));
        end += 1 + unit.length();
      }
    }
    return out.append(text, end, text.length()).toString();
  }

  private String words(Parameter parameter) {
    return switch (parameter.type()) {
      case TEXT, CHOICE -> parameter.value();
      case INTEGER, NUMBER -> numbers.digits(new BigDecimal(parameter.value()));
      case DATE, PERIOD -> dates.span(DateSpan.of(parameter.value()));
    };
  }

  private static QuantityText literal(String text) {
    return new QuantityText("", text, "");
  }

  private static IllegalStateException unknown(String id) {
    return new IllegalStateException("a reference that was not checked: '" + id + "'");
  }

  private Optional<Derived> derived(String id) {
    return Derivation.of(id, named) instanceof Derived derived
        ? Optional.of(derived)
        : Optional.empty();
  }

  /** A change has its sign. */
  private QuantityText words(Derived derived) {
    Value value = derived.value();
    if (derived.kind() == Derivation.Kind.IN_WORDS) {
      BigDecimal number = ((Interval) value.quantity()).number();
      String language = edition.masthead().language();
      return literal(NumberWords.of(number, language).orElseThrow()).of(derived.id());
    }
    boolean moved = derived.direction().isOneWay();
    QuantityText words =
        moved
            ? differences.signed(
                (Interval) value.quantity(), derived.direction(), value.unit(), numbers::compact)
            : quantities.inProse(value);
    return words.of(derived.id());
  }

  /**
   * The value of a statistic (of a period), of a total or of a cell of a table, or of what is
   * formed of them.
   */
  Optional<Value> value(String id) {
    return Derivation.isAsked(id) ? derived(id).map(Derived::value) : named.find(id);
  }

  /** How many cases there are. */
  private Optional<QuantityText> cases(String id) {
    return id.equals("cases")
        ? Optional.of(literal(numbers.digits(edition.cases().size())))
        : Optional.empty();
  }

  /** How many cases a total counts, or does not. */
  private Optional<QuantityText> count(String id) {
    if (id.endsWith(UNSTATED)) {
      return total(id, UNSTATED).map(total -> literal(numbers.digits(total.unstated())));
    }
    if (id.endsWith(STATED)) {
      return total(id, STATED).map(total -> literal(numbers.digits(total.stated())));
    }
    return Optional.empty();
  }

  private Optional<Total> total(String id, String suffix) {
    return totals.find(id.substring(0, id.length() - suffix.length()));
  }

  /**
   * Where a text goes on after a number: an abbreviation at its end has the full stop of the
   * sentence, as in <i>1,5 млрд руб.</i>, but an ellipsis is none.
   */
  static int afterStop(String number, String text, int end) {
    boolean stop = text.startsWith(".", end) && !text.startsWith("..", end);
    return number.endsWith(".") && stop ? end + 1 : end;
  }

  /** A plain text (a title, a label) on one line, with its references resolved. */
  Phrase phrase(String written) {
    String line = Nfc.of(LINE_BREAKS.matcher(written).replaceAll(" "));
    if (line.indexOf("{{") < 0) {
      return Phrase.of(line);
    }
    String text = joined(line);
    Matcher matcher = Reference.PATTERN.matcher(text);
    StringBuilder out = new StringBuilder();
    List<String> ids = new ArrayList<>();
    int end = 0;
    while (matcher.find()) {
      String rest = text.substring(matcher.end());
      String unit = unit(matcher.group(1), rest);
      QuantityText number = withUnit(matcher.group(1), unit);
      if (!number.ref().isEmpty()) {
        ids.add(number.ref());
      }
      out.append(text, end, matcher.start()).append(number.text());
      int beside = rest.startsWith(unit) ? unit.length() : 0;
      end = afterStop(number.text(), text, matcher.end() + beside);
    }
    return new Phrase(out.append(text, end, text.length()).toString(), ids);
  }
}
