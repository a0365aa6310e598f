package org.precis.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.compare.Entry;
import org.precis.html.template.BriefingTemplate;
import org.precis.html.template.PrintedTexts;
import org.precis.html.words.UnitForms;
import org.precis.model.Dimension;
import org.precis.model.Edition;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Value;

/** The texts, numbers and names of an edition as its readers know them. */
final class EditionWords {

  private final Edition edition;
  private final Totals totals;
  private final PrintedTexts texts;
  private final TotalNames totalNames;
  private final UnitForms units;
  private final EnglishDates dates;

  EditionWords(Edition edition, BriefingTemplate template) {
    this.edition = edition;
    this.totals = Totals.of(edition);
    this.texts = template.texts(edition, totals);
    this.totalNames = new TotalNames(edition, texts::line);
    this.units = UnitForms.of(edition);
    this.dates = EnglishDates.of(edition);
  }

  /** A date or a period of ISO 8601 in English; any other text as it is. */
  String date(String text) {
    return dates.say(text);
  }

  /** A title or a label, on one line. */
  String line(String text) {
    return texts.line(text);
  }

  /** The paragraphs and points of a text, each on one line. */
  List<String> items(String markdown) {
    return texts.items(markdown);
  }

  /**
   * A number with its qualifier, the form of its unit, and its marks.
   *
   * @param field of the entry that has the number
   */
  String number(Entry entry, String field, Value value) {
    String unit = value.unit().isEmpty() ? unit(entry, field) : value.unit();
    String form = units.of(unit, value.quantity()).orElse(unit);
    return DiffWords.of(value.withUnit(form));
  }

  /** The unit that a number shares with others of its measure, its column or its total. */
  private String unit(Entry entry, String field) {
    return switch (entry.part()) {
      case CASE -> edition.measure(field).map(Measure::unit).orElse("");
      case ROW -> column(entry.within(), field, Table.Column::unit).orElse("");
      case TOTAL -> found(entry.id()).map(total -> total.value().unit()).orElse("");
      default -> "";
    };
  }

  Optional<String> statistic(String id) {
    return edition.statistic(id).map(Statistic::label).map(this::line);
  }

  Optional<String> measure(String id) {
    return edition.measure(id).map(Measure::label).map(this::line);
  }

  /** The label of a dimension; one that the template has a word for is called as in the pack. */
  Optional<String> dimension(String id) {
    return edition
        .dimension(id)
        .map(Dimension::label)
        .map(label -> label.isEmpty() ? capital(id) : line(label));
  }

  Optional<String> table(String id) {
    return of(id, Table::title);
  }

  Optional<String> column(String table, String id) {
    return column(table, id, Table.Column::label);
  }

  private Optional<String> column(String table, String id, Function<Table.Column, String> text) {
    return of(
        table,
        found ->
            found.columns().stream()
                .filter(column -> column.id().equals(id))
                .map(text)
                .findFirst()
                .orElse(""));
  }

  private Optional<String> of(String id, Function<Table, String> text) {
    return edition.tables().stream()
        .filter(table -> table.id().equals(id))
        .map(text)
        .filter(found -> !found.isEmpty())
        .map(this::line)
        .findFirst();
  }

  Optional<String> total(String id) {
    return found(id).map(totalNames::of);
  }

  /** What is added up in a total, in the singular. */
  Optional<String> summed(String id) {
    return found(id).map(totalNames::summed);
  }

  private Optional<Total> found(String id) {
    return totals.all().stream().filter(total -> total.id().equals(id)).findFirst();
  }

  /** A key of a pack as a word: "chat-groups" is "Chat groups". */
  static String capital(String key) {
    String words = key.replaceAll("[-_.]+", " ").strip();
    return initial(words.isEmpty() ? key : words);
  }

  /** A label with the capital that begins a line. */
  static String initial(String label) {
    if (label.isEmpty()) {
      return label;
    }
    int rest = label.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(label.codePointAt(0))) + label.substring(rest);
  }
}
