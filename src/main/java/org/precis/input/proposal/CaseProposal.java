package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.precis.claim.Slugs;
import org.precis.input.value.Dates;
import org.precis.input.value.Literal;
import org.precis.input.value.Scale;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Currencies;

/**
 * A list of cases in a sheet: rows with a title, dates and numbers of their own.
 *
 * @param title what stands above it, or ""
 * @param text the keys of a pack that read it
 */
record CaseProposal(String title, String text) {

  private static final int FEWEST = 3;
  private static final int LONG_TEXT = 60;

  /** The keys of cases, which no measure or dimension can have as an id. */
  private static final String[] KEYS = {
    "id", "title", "short", "text", "note", "opened", "closed", "source", "quote", "place", "month"
  };

  /**
   * The list on a sheet, if there is one.
   *
   * @param file that has the sheet
   */
  static Optional<CaseProposal> of(SheetCells cells, String file) {
    return new Maker(cells, file).make();
  }

  private static final class Maker {

    private final SheetCells cells;
    private final String file;
    private final Grid grid;
    private final Vocabulary words;
    private final Slugs ids = new Slugs(KEYS);

    /** The keys of cases by headings. */
    private final Map<String, String> columns = new LinkedHashMap<>();

    private final Map<String, String> measures = new LinkedHashMap<>();
    private final Map<String, String> dimensions = new LinkedHashMap<>();
    private List<Integer> body = List.of();

    Maker(SheetCells cells, String file) {
      this.cells = cells;
      this.file = file;
      this.grid = cells.grid();
      this.words = cells.words();
    }

    Optional<CaseProposal> make() {
      List<Integer> rows = grid.rows().stream().filter(row -> !grid.isHidden(row)).toList();
      for (int i = 0; i < rows.size(); i++) {
        int head = rows.get(i);
        List<Integer> filled = grid.columns(head);
        if (filled.size() >= FEWEST && filled.stream().allMatch(at -> cells.isText(head, at))) {
          return list(rows, i, filled);
        }
      }
      return Optional.empty();
    }

    private Optional<CaseProposal> list(List<Integer> rows, int at, List<Integer> heads) {
      int head = rows.get(at);
      int end = at + 1;
      while (end < rows.size() && grid.columns(rows.get(end)).size() * 2 >= heads.size()) {
        end++;
      }
      body = rows.subList(at + 1, end);
      List<Integer> dates = heads.stream().filter(column -> most(column, this::isDate)).toList();
      List<Integer> texts =
          heads.stream()
              .filter(column -> !dates.contains(column))
              .filter(column -> most(column, text -> number(text).isEmpty() && !isDate(text)))
              .toList();
      Optional<Integer> title = title(head, texts);
      if (body.size() < 2 || dates.isEmpty() || title.isEmpty()) {
        return Optional.empty();
      }
      columns.put(grid.text(head, title.get()), "title");
      for (int column : heads) {
        String heading = grid.text(head, column);
        if (dates.contains(column)) {
          date(heading);
        } else if (texts.contains(column)) {
          text(heading, column);
        } else if (!isReference(heading) && most(column, text -> number(text).isPresent())) {
          measure(heading, column);
        }
      }
      String above = at == 0 ? "" : grid.first(rows.get(0));
      String below = end < rows.size() ? grid.first(rows.get(end)) : "";
      return Optional.of(new CaseProposal(above, text(head, TableLines.start(below))));
    }

    private String text(int head, String until) {
      Map<String, String> keys = new LinkedHashMap<>();
      keys.put("file", PackText.quoted(file + (grid.inLines() ? "" : "#" + grid.name())));
      keys.put("head", String.valueOf(head));
      if (until.codePoints().anyMatch(Character::isLetter)) {
        keys.put("until", PackText.quoted(until));
      }
      StringBuilder named = new StringBuilder("  columns:\n");
      columns.forEach(
          (heading, key) -> named.append("    " + PackText.quoted(heading) + ": " + key + "\n"));
      return PackText.mapping("dimensions", dimensions)
          + PackText.mapping("measures", measures)
          + PackText.mapping("cases", keys)
          + named;
    }

    private List<String> texts(int column) {
      return grid.texts(body, column);
    }

    private boolean most(int column, Predicate<String> trait) {
      List<String> texts = texts(column);
      return !texts.isEmpty() && texts.stream().filter(trait).count() * 2 > texts.size();
    }

    private boolean isDate(String text) {
      return number(text).isEmpty()
          && (Dates.certain(text, Optional.empty()).isPresent() || Dates.either(text).isPresent());
    }

    private Optional<Literal> number(String text) {
      return cells.literal(text);
    }

    private boolean isReference(String heading) {
      return words.isWhole(Sense.REFERENCE, heading) || words.isWhole(Sense.CODE, heading);
    }

    /** The column of titles: that which says so, or that of the longest texts. */
    private Optional<Integer> title(int head, List<Integer> texts) {
      List<Integer> others =
          texts.stream()
              .filter(
                  column ->
                      !isReference(grid.text(head, column))
                          || most(column, text -> text.matches("\\D+ \\D+")))
              .toList();
      return others.stream()
          .filter(column -> words.isWhole(Sense.TITLE, grid.text(head, column)))
          .findFirst()
          .or(
              () ->
                  others.stream()
                      .filter(column -> isToldApart(column) && average(column) < LONG_TEXT)
                      .reduce((one, next) -> average(next) > average(one) ? next : one));
    }

    private boolean isToldApart(int column) {
      List<String> texts = texts(column);
      return texts.size() == body.size() && new TreeSet<>(texts).size() == texts.size();
    }

    private double average(int column) {
      return texts(column).stream().mapToInt(String::length).average().orElse(0);
    }

    private void date(String heading) {
      boolean ends = words.has(Sense.END, heading) && !words.has(Sense.START, heading);
      String key = ends ? "closed" : "opened";
      if (!columns.containsValue(key)) {
        columns.putIfAbsent(heading, key);
      }
    }

    private void text(String heading, int column) {
      long values = texts(column).stream().distinct().count();
      if (columns.containsKey(heading) || isReference(heading)) {
        return;
      }
      boolean place = words.has(Sense.PLACE, heading);
      if (place || values * 2 <= body.size()) {
        String id = ids.next(heading);
        String level = place ? ", level: far" : "";
        dimensions.put(id, "{label: " + PackText.quoted(inSentence(heading)) + level + "}");
        columns.put(heading, id);
      } else if (average(column) >= LONG_TEXT && !columns.containsValue("text")) {
        columns.put(heading, "text");
      }
    }

    private static String inSentence(String heading) {
      return heading.matches("\\p{Lu}\\p{Ll}+( \\p{Ll}+)*")
          ? heading.toLowerCase(Locale.ROOT)
          : heading;
    }

    private void measure(String heading, int column) {
      Optional<UnitWords.Said> said = cells.units().heading(heading);
      String label = said.map(UnitWords.Said::label).orElse(heading);
      int zeros = said.map(one -> one.unit().zeros()).orElse(0);
      Set<String> units =
          texts(column).stream()
              .flatMap(text -> number(text).stream())
              .map(Literal::unit)
              .filter(Currencies::isCode)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      said.map(one -> one.unit().unit()).filter(unit -> !unit.isEmpty()).ifPresent(units::add);
      List<String> keys = new ArrayList<>();
      for (String unit : units.isEmpty() ? Set.of("") : units) {
        boolean one = units.size() < 2;
        String id = ids.next(one ? label : label + " " + unit);
        String name = one ? label : label + " (" + unit + ")";
        String unitKey = unit.isEmpty() ? "" : ", unit: " + PackText.quoted(unit);
        measures.put(id, "{label: " + PackText.quoted(name) + unitKey + "}");
        keys.add(id);
      }
      String key = keys.size() == 1 ? keys.get(0) : "[" + String.join(", ", keys) + "]";
      columns.put(
          heading,
          zeros == 0 ? key : "{measure: " + key + ", scale: " + new Scale(zeros).word() + "}");
    }
  }
}
