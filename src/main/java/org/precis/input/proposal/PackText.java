package org.precis.input.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.claim.Slugs;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Notation;
import org.precis.input.value.PeriodWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/** Writes the {@code briefing.yaml} of a proposal, with a comment wherever its author must look. */
final class PackText {

  private static final int FEWEST_BARS = 3;
  private static final int MOST_BARS = 25;
  private static final int FEWEST_PERIODS = 7;
  private static final int MOST_LINES = 5;
  private static final int LONGEST_ID = 40;

  private static final Pattern OF_YEARS = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");

  private final String file;
  private final String id;
  private final String language;
  private final String texts;
  private final Notation notation;
  private final List<FoundTable> tables;
  private final Optional<String> cover;
  private final boolean charts;
  private final PeriodWords words;
  private final Optional<String> period;

  /**
   * @param id of the pack, or "" if it is the name of its folder
   * @param language of the pack
   * @param texts the language that the texts seem to be in, if the template has no words for it
   * @param charts whether the style of the folder lets charts be drawn
   */
  PackText(
      String file,
      String id,
      String language,
      String texts,
      Notation notation,
      List<FoundTable> tables,
      Optional<String> cover,
      boolean charts) {
    this.file = file;
    this.id = id;
    this.language = language;
    this.texts = texts;
    this.notation = notation;
    this.tables = tables;
    this.cover = cover;
    this.charts = charts;
    tables.stream()
        .filter(table -> table.labelMissing)
        .forEach(table -> table.label = RowNames.of(table.title, texts));
    words = new PeriodWords(texts);
    period = period();
    tables.forEach(
        table -> table.notes.removeIf(note -> table.subtitles.contains(note) && isPeriod(note)));
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    out.append("# yaml-language-server: $schema=schema/pack.schema.json\n#\n");
    out.append("# Proposed for ").append(file).append(". Check what it says, then run:\n");
    out.append("#   precis check FOLDER    lists errors and warnings\n");
    out.append("#   precis build FOLDER    builds the briefing\n");
    out.append("# The format manual is data/README.md of Precis.\n\n");
    out.append("title: ").append(quoted(title()));
    if (hasTitleOfTable()) {
      out.append("   # the title of the first table: what is the briefing about?");
    }
    out.append('\n');
    out.append(id.isEmpty() ? "" : "id: " + id + "\n");
    out.append("# issuer: ").append(issuer()).append('\n');
    out.append("language: ").append(language);
    if (!texts.equals(language)) {
      out.append("   # the texts seem to be in '")
          .append(texts)
          .append("', which the template lacks");
    }
    out.append('\n');
    out.append(period.map(found -> "period: " + found).orElse("# period: 2026-01/2026-06"));
    out.append(ofOtherYears().map(what -> "   # " + what).orElse("")).append('\n');
    out.append("# published: 2026-07-15      # the document's only date\n");
    out.append("status: draft                # draft, interim, final or corrected\n");
    numbers(out);
    out.append("\n# The main points, at most six. Do not type numbers: refer to them.\n");
    example().ifPresent(line -> out.append(line));
    Map<String, String> sources = sources();
    if (!sources.isEmpty()) {
      out.append("\nsources:\n");
      sources.forEach(
          (source, id) ->
              out.append("  ")
                  .append(id)
                  .append(": {title: ")
                  .append(quoted(source))
                  .append("}\n"));
    }
    out.append("\ntables:\n");
    Slugs ids = new Slugs();
    List<String> lines = new ArrayList<>();
    for (FoundTable table : tables) {
      String id = id(ids, table);
      append(out, table, id, sources);
      if (charts && isOverTime(table)) {
        String own = "over-time" + (lines.isEmpty() ? "" : "-" + (lines.size() + 1));
        lines.add("  - {id: " + own + ", chart: lines, of: " + drawn(table, id) + "}\n");
      }
    }
    if (!lines.isEmpty()) {
      out.append("\nfigures:\n");
      lines.forEach(out::append);
    }
    return out.toString();
  }

  /** How the numbers are written, if not as in every pack. */
  private void numbers(StringBuilder out) {
    List<String> parts = new ArrayList<>();
    if (notation.stated()) {
      parts.add("decimal: \"" + notation.decimal() + "\"");
    }
    if (notation.brackets()) {
      parts.add("negative: brackets");
    }
    if (!notation.marks().isEmpty()) {
      List<String> marks = new ArrayList<>();
      notation.marks().forEach((sign, mark) -> marks.add(inQuotes(sign) + ": " + mark));
      parts.add("marks: {" + String.join(", ", marks) + "}");
    }
    if (!parts.isEmpty()) {
      out.append("numbers: {").append(String.join(", ", parts)).append("}\n");
    }
  }

  /** What the head of the pack was taken to be, in a line. */
  String said() {
    String found = period.map(years -> "period " + years).orElse("no period found");
    String said = found + ofOtherYears().map(what -> " (" + what + ")").orElse("");
    String whose = hasTitleOfTable() ? " (that of the first table)" : "";
    String why =
        texts.equals(language)
            ? ""
            : " (the texts seem to be in '"
                + texts
                + "', for which the template has no words; a template of your own may have them in words_"
                + texts
                + ".properties)";
    return "title '" + title() + "'" + whose + ", language " + language + why + ", " + said;
  }

  /** What to write if the period is known by years only that are no calendar years. */
  private Optional<String> ofOtherYears() {
    List<String> naming =
        Stream.concat(titles().stream(), subtitles()).collect(Collectors.toList());
    tables.forEach(table -> naming.add(table.sheet));
    naming.removeIf(text -> words.in(List.of(text)).isEmpty());
    if (naming.isEmpty()) {
      for (FoundTable table : tables) {
        table.columns.forEach(column -> naming.add(column.name()));
        naming.addAll(table.labelsOfRows);
      }
    }
    Matcher years = OF_YEARS.matcher(period.orElse(""));
    boolean other =
        naming.stream()
            .filter(PeriodWords::isFinancial)
            .anyMatch(
                text -> words.in(List.of(text)).equals(period) || words.in(titles()).isEmpty());
    if (!years.matches() || !other) {
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    boolean several = years.group(2) != null;
    String months = several ? first + "-04/" + years.group(2) : (first - 1) + "-04/" + first;
    return Optional.of(
        "no calendar years: write the first and the last month, such as " + months + "-03");
  }

  private Optional<String> period() {
    List<String> sheets = tables.stream().map(table -> table.sheet).toList();
    return words
        .in(titles())
        .or(() -> subtitles().map(words::alone).flatMap(Optional::stream).findFirst())
        .or(() -> subtitles().map(words::ended).flatMap(Optional::stream).findFirst())
        .or(() -> words.in(sheets))
        .or(() -> tables.stream().map(this::periodOf).flatMap(Optional::stream).findFirst());
  }

  /**
   * From the first to the last of the periods that the columns of a table are, or its rows, or that
   * parts of these are.
   */
  private Optional<String> periodOf(FoundTable table) {
    List<String> columns = table.columns.stream().map(FoundTable.Column::name).toList();
    return span(columns, this::dateAtEnd)
        .or(() -> span(table.labelsOfRows, this::dateAtEnd))
        .or(() -> span(columns, this::dateWithin))
        .or(() -> span(table.labelsOfRows, this::dateWithin));
  }

  private static Optional<String> span(
      List<String> names, Function<String, Optional<String>> date) {
    List<DateSpan> periods =
        names.stream().flatMap(name -> date.apply(name).stream()).map(DateSpan::of).toList();
    if (periods.size() < 2) {
      return Optional.empty();
    }
    PartialDate first =
        periods.stream().map(DateSpan::from).min(Comparator.naturalOrder()).orElseThrow();
    PartialDate last =
        periods.stream().map(DateSpan::to).max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(first.equals(last) ? first.toString() : first + "/" + last);
  }

  /** The period that a heading or a label is, in the form of a pack. */
  private Optional<String> date(String name) {
    return words.period(name).map(DateSpan::toString);
  }

  /** The same of what a heading of several rows ends with. */
  private Optional<String> dateAtEnd(String heading) {
    return date(heading)
        .or(() -> date(heading.substring(heading.lastIndexOf(Extent.JOINT) + 1).strip()));
  }

  /** The same of one of its parts. */
  private Optional<String> dateWithin(String heading) {
    return Stream.of(heading.split(Extent.JOINT)).flatMap(part -> date(part).stream()).findFirst();
  }

  /** A heading whose last part, a month in words, is written as a date. */
  private String withDate(String heading) {
    int joint = heading.lastIndexOf(Extent.JOINT);
    int last = joint < 0 ? 0 : joint + Extent.JOINT.length();
    return heading.substring(0, last)
        + words.month(heading.substring(last)).orElse(heading.substring(last));
  }

  /** Whether a note only says what the pack says. */
  private boolean isPeriod(String note) {
    return period.isPresent() && words.alone(note).equals(period);
  }

  private Stream<String> subtitles() {
    return tables.stream().flatMap(table -> table.subtitles.stream());
  }

  /** The title of the workbook; if it has none, what the titles of its tables have in common. */
  private String title() {
    String heading = tables.get(0).heading;
    String ofTable = tables.size() == 1 ? tables.get(0).title : "";
    return Stream.of(cover.orElse(""), ofTable, heading, TitleStart.of(tableTitles()))
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElseGet(() -> tableTitles().stream().findFirst().orElseGet(this::stem));
  }

  /** What stands above the title of the only table, and is most often the office. */
  private String issuer() {
    String heading = tables.get(0).heading;
    return tables.size() > 1 || heading.isEmpty() || heading.equals(title())
        ? "who publishes it"
        : quoted(heading) + "   # who publishes it?";
  }

  private String stem() {
    return file.replaceFirst("\\.[^.]+$", "").replaceAll("[-_]+", " ");
  }

  private List<String> tableTitles() {
    return tables.stream().map(table -> table.title).filter(title -> !title.isEmpty()).toList();
  }

  /** Whether the title is that of the first of several tables, for want of another. */
  private boolean hasTitleOfTable() {
    boolean none = cover.isEmpty() && tables.get(0).heading.isEmpty();
    return none && tables.size() > 1 && title().equals(tables.get(0).title);
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    cover.ifPresent(titles::add);
    tables.forEach(table -> titles.add(table.heading));
    tables.forEach(table -> titles.add(table.title));
    return titles;
  }

  private static String id(Slugs ids, FoundTable table) {
    String slug = Slugs.of(table.title.isEmpty() ? table.sheet : table.title);
    String shorter = slug.length() > LONGEST_ID ? slug.substring(0, LONGEST_ID) : slug;
    return ids.next(shorter.replaceFirst("(?<=.)-[^-]*$", slug.length() > LONGEST_ID ? "" : "$0"));
  }

  private Optional<String> example() {
    return tables.isEmpty() ? Optional.empty() : Optional.of("# summary: |\n#   - …\n");
  }

  private Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (FoundTable table : tables) {
      if (!table.source.isEmpty()) {
        sources.putIfAbsent(table.source, "source-" + (sources.size() + 1));
      }
    }
    return sources;
  }

  private void append(StringBuilder out, FoundTable table, String id, Map<String, String> sources) {
    out.append("  - id: ").append(id).append('\n');
    key(out, "title", quoted(titleOf(table)));
    key(out, "file", quoted(file + reference(table)));
    boolean headless = table.head.first() == table.rows.first();
    if (!headless || table.inLines) {
      key(out, "head", table.head.toString());
    }
    List<String> skip = new ArrayList<>(table.skip);
    skip.addAll(table.around);
    if (table.hidden) {
      skip.add("hidden");
    }
    if (!skip.isEmpty()) {
      String why = table.leftOut.isEmpty() ? "" : "   # " + String.join("; ", table.leftOut);
      key(out, "skip", "[" + String.join(", ", skip) + "]" + why);
    }
    if (!table.markColumns.isEmpty()) {
      key(out, "marks", "[" + String.join(", ", table.markColumns) + "]");
    }
    if (!table.until.isEmpty() && (!table.inRange || table.inLines)) {
      key(out, "until", quoted(table.until) + "   # the table ends above the row that begins so");
    }
    signs(out, table);
    if (table.labelMissing) {
      key(out, "label", quoted(table.label) + "   # there is no heading here: what are the rows?");
    } else if (table.labels().size() > 1) {
      List<String> labels = table.labels().stream().map(PackText::quoted).toList();
      key(out, "label", "[" + String.join(", ", labels) + "]");
    } else if (!table.label.isEmpty()) {
      key(out, "label", quoted(table.label));
    }
    unit(out, table.unit);
    columns(out, table);
    if (charts && isCharted(table) && !isOverTime(table)) {
      key(out, "chart", "bar");
    }
    if (table.isLong()) {
      key(out, "top", "50   # the largest rows; the others are added up");
    }
    total(out, table);
    if (!table.source.isEmpty()) {
      key(out, "source", sources.get(table.source));
    }
    if (!table.notesToPrint().isEmpty()) {
      out.append("    note: |\n");
      table
          .notesToPrint()
          .forEach(note -> out.append("      ").append(markdown(note)).append("\n\n"));
      out.setLength(out.length() - 1);
    }
  }

  private String titleOf(FoundTable table) {
    String name = table.inLines ? stem() : table.sheet;
    return table.title.isEmpty() ? name : table.title;
  }

  private static void key(StringBuilder out, String key, String value) {
    out.append("    ").append(key).append(": ").append(value).append('\n');
  }

  private static String reference(FoundTable table) {
    String range = table.inRange ? "!" + table.rowsArea() : "";
    return table.inLines ? "" : "#" + table.sheet + range;
  }

  private static void signs(StringBuilder out, FoundTable table) {
    List<String> parts = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (FoundTable.Meaning meaning : FoundTable.Meaning.values()) {
      List<String> signs =
          table.signs.entrySet().stream()
              .filter(sign -> sign.getValue() == meaning)
              .map(sign -> inQuotes(sign.getKey()))
              .toList();
      if (signs.isEmpty()) {
        others.add(meaning.key());
      } else {
        parts.add(meaning.key() + ": [" + String.join(", ", signs) + "]");
      }
    }
    if (!parts.isEmpty()) {
      String also = others.isEmpty() ? "" : "   # also: " + String.join(", ", others);
      key(out, "numbers", "{" + String.join(", ", parts) + "}" + also);
    }
  }

  private static void unit(StringBuilder out, UnitNote unit) {
    if (!unit.unit().isEmpty()) {
      String why = unit.assumed().isEmpty() ? "" : "   # assumed: " + unit.assumed();
      key(out, "unit", quoted(unit.unit()) + why);
    }
    if (!unit.scale().isEmpty()) {
      key(out, "scale", unit.scale());
    }
  }

  private void columns(StringBuilder out, FoundTable table) {
    List<String> lines = new ArrayList<>();
    for (FoundTable.Column column : table.columns) {
      UnitNote unit = column.unit();
      List<String> parts = new ArrayList<>();
      String label = words.month(unit.label()).orElseGet(() -> withDate(unit.label()));
      if (!label.equals(column.name())) {
        parts.add("label: " + quoted(Extent.printed(label)));
      }
      if (!unit.unit().isEmpty()) {
        parts.add("unit: " + quoted(unit.unit()));
      }
      if (!unit.scale().isEmpty()) {
        parts.add("scale: " + unit.scale());
      } else if (!table.unit.scale().isEmpty()
          && !unit.unit().isEmpty()
          && !unit.unit().equals("%")) {
        parts.add("scale: 1");
      }
      if (!parts.isEmpty() && !column.name().isEmpty()) {
        lines.add("      " + quoted(column.name()) + ": {" + String.join(", ", parts) + "}\n");
      }
    }
    for (FoundTable.Column column : table.notInUnit) {
      String why = "   # the heading names something other than " + table.stated.words();
      lines.add("      # " + quoted(column.name()) + ": {unit: …, scale: …}" + why + "\n");
    }
    if (lines.size() > table.notInUnit.size()) {
      out.append("    columns:\n");
    }
    lines.forEach(out::append);
  }

  /** Whether bars of the first column of numbers would be readable, and comparable. */
  private static boolean isCharted(FoundTable table) {
    int rows = table.rows.last() - table.rows.first() + 1 - table.totals.size() - table.skip.size();
    return !table.columns.isEmpty()
        && rows >= FEWEST_BARS
        && rows <= MOST_BARS
        && !table.rowsInUnits
        && !table.onLevels
        && table.groupColumns.size() < 2;
  }

  /** Whether the rows are so many periods, one after another, that a line shows them best. */
  private boolean isOverTime(FoundTable table) {
    List<String> labels = new ArrayList<>(table.labelsOfRows);
    labels.removeAll(table.totals);
    if (table.columns.isEmpty()
        || table.rowsInUnits
        || table.onLevels
        || labels.size() < FEWEST_PERIODS
        || labels.stream().anyMatch(label -> date(label).isEmpty())) {
      return false;
    }
    List<String> periods = labels.stream().flatMap(label -> date(label).stream()).toList();
    return IntStream.range(0, periods.size())
        .allMatch(
            i ->
                periods.get(i).length() == periods.get(0).length()
                    && (i == 0 || periods.get(i - 1).compareTo(periods.get(i)) < 0));
  }

  /** The columns of a table that are in the unit of the first, as the subject of a figure. */
  private String drawn(FoundTable table, String id) {
    FoundTable.Column first = table.columns.get(0);
    List<FoundTable.Column> alike =
        table.columns.stream()
            .filter(column -> isInUnitOf(column, first))
            .filter(column -> isAdded(column, table) == isAdded(first, table))
            .limit(MOST_LINES)
            .toList();
    List<String> names = alike.stream().map(column -> quoted(id + "." + column.name())).toList();
    if (alike.size() == table.columns.size()) {
      return id;
    }
    boolean several = names.size() > 1 && alike.stream().noneMatch(c -> c.name().contains(","));
    return several ? "[" + String.join(", ", names) + "]" : names.get(0);
  }

  private static boolean isInUnitOf(FoundTable.Column column, FoundTable.Column first) {
    return column.unit().unit().equals(first.unit().unit()) && column.percent() == first.percent();
  }

  private void total(StringBuilder out, FoundTable table) {
    List<FoundTable.Column> added =
        table.columns.stream()
            .filter(column -> !column.name().isEmpty() && isAdded(column, table))
            .toList();
    if (table.totals.isEmpty() && table.totalLeftOut && !added.isEmpty()) {
      List<String> names = added.stream().map(column -> quoted(column.name())).toList();
      key(out, "total", "{sum: [" + String.join(", ", names) + "]}");
    } else if (!table.totals.isEmpty()) {
      List<String> names = table.totals.stream().map(PackText::quoted).toList();
      String rows = names.size() == 1 ? names.get(0) : "[" + String.join(", ", names) + "]";
      List<String> equal =
          added.stream()
              .filter(column -> !table.unequal.contains(column.number()))
              .map(column -> quoted(column.name()))
              .toList();
      boolean compared = table.unequal.isEmpty();
      String columns = compared ? "" : ", columns: [" + String.join(", ", equal) + "]";
      boolean rounded = table.rounding && (compared || !equal.isEmpty());
      String how = columns + (rounded ? ", rounding: true" : "");
      String where = equal.isEmpty() ? "" : "in the other columns ";
      String why = "   # " + where + "not the sum of the rows: not compared with them";
      key(out, "total", "{stated: " + rows + how + "}" + (compared ? "" : why));
    }
  }

  private boolean isAdded(FoundTable.Column column, FoundTable table) {
    List<String> texts = List.of(column.name(), column.unit().unit(), table.unit.unit());
    Vocabulary words = Vocabulary.of(List.of(language));
    return texts.stream().noneMatch(text -> words.has(Sense.RATE, text));
  }

  /** A line of a sheet as Markdown that prints it as it is. */
  private static String markdown(String line) {
    return line.replaceAll("([\\\\*_`\\[\\]<>#|])", "\\\\$1")
        .replaceFirst("^([0-9]+)([.)])(?=\\s)", "$1\\\\$2")
        .replaceFirst("^([-+=~])(?=\\s|$)", "\\\\$1")
        .replace("{{", "{\\{");
  }

  /** A scalar of YAML, in quotes where it needs them. */
  static String quoted(String text) {
    boolean plain =
        text.matches("\\p{L}[\\p{L}\\p{N} .()/’'–—-]*")
            && !text.endsWith(" ")
            && !text.matches("(?i)true|false|null|yes|no|on|off");
    return plain ? text : inQuotes(text);
  }

  private static String inQuotes(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
