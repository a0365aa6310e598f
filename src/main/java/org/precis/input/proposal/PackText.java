package org.precis.input.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.claim.Slugs;
import org.precis.input.field.Questions;
import org.precis.input.field.Suggestion;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Notation;
import org.precis.input.value.PeriodWords;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/** Writes the {@code briefing.yaml} of a proposal. */
final class PackText {

  private static final int LONGEST_ID = 40;

  private static final Pattern OF_YEARS = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");

  private final String file;
  private final List<ProposedTable> tables;
  private final Optional<CaseProposal> cases;
  private final Optional<String> cover;
  private final Map<String, String> notes;
  private final String language;
  private final Optional<DateSpan> period;
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Map<String, String>> roles = new TreeMap<>();
  private final Set<String> rounded = new TreeSet<>();

  /**
   * The text of a pack.
   *
   * @param cover the title on a sheet of its own
   * @param notes on a sheet of their own, by their numbers
   * @param language that the texts seem to be in
   */
  PackText(
      String file,
      List<ProposedTable> tables,
      Optional<CaseProposal> cases,
      Optional<String> cover,
      Map<String, String> notes,
      String language) {
    this.file = file;
    this.tables = tables;
    this.cases = cases;
    this.cover = cover;
    this.notes = notes;
    this.language = language;
    this.period = period();
    Slugs slugs = new Slugs();
    tables.forEach(table -> ids.add(id(slugs, table)));
  }

  private static String id(Slugs ids, ProposedTable table) {
    String slug = Slugs.of(titleOf(table));
    String shorter = slug.length() > LONGEST_ID ? slug.substring(0, LONGEST_ID) : slug;
    return ids.next(shorter.replaceFirst("(?<=.)-[^-]*$", slug.length() > LONGEST_ID ? "" : "$0"));
  }

  /** Takes in what the reader says that tables lack; false if that is nothing new. */
  boolean add(List<Suggestion> suggestions) {
    boolean some = false;
    for (Suggestion one : suggestions) {
      switch (one.kind()) {
        case ROLE -> {
          Map<String, String> ofTable =
              roles.computeIfAbsent(one.subject(), unused -> new LinkedHashMap<>());
          some |= ofTable.putIfAbsent(one.name(), one.value()) == null;
        }
        case ROUNDING -> some |= rounded.add(one.subject());
        case TYPE -> {} // which a proposal says of each column
      }
    }
    return some;
  }

  /**
   * The text.
   *
   * @param id of the pack, or "" if it is the name of its folder
   * @param template the language of the pack: that of the texts, if the template has words for it
   * @param charts whether the style of the folder lets charts be drawn
   */
  byte[] bytes(String id, String template, Notation notation, boolean charts) {
    Map<String, String> sources = sources();
    StringBuilder out = new StringBuilder(head(id, template, notation, sources));
    cases.map(CaseProposal::text).ifPresent(out::append);
    tables(out, charts, sources);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The keys of the pack as a whole. */
  private String head(String id, String template, Notation notation, Map<String, String> sources) {
    Map<String, String> titles = new LinkedHashMap<>();
    sources.forEach((title, key) -> titles.put(key, "{title: " + quoted(title) + "}"));
    String subject =
        cover.isEmpty() && tables.size() > 1 && heading().isEmpty()
            ? "   # the title of the first table: what is the briefing about?"
            : "";
    String other =
        language.equals(template)
            ? ""
            : "   # the texts seem to be in '"
                + language
                + "', for which the template has no words";
    return String.format(
        Locale.ROOT,
        """
            # yaml-language-server: $schema=schema/pack.schema.json
            #
            # Proposed for %s. Check what it says, then run:
            #   precis check FOLDER      lists errors, warnings and what to confirm
            #   precis confirm FOLDER    confirms what the sheets are read as
            # The format manual is data/README.md of Precis.

            title: %s
            %s# issuer: %s
            language: %s
            %s
            # published: 2026-07-15      # the document's only date
            status: draft                # draft, interim, final or corrected
            types: flow                  # numbers that add up, but where another type is said
            %s: %s                # what is confirmed of the reading: precis confirm writes it
            %s
            # The main points, at most six. Do not type numbers: refer to them.
            # summary: |
            #   - …
            %s""",
        file,
        quoted(title()) + subject,
        id.isEmpty() ? "" : "id: " + id + "\n",
        issuer(),
        template + other,
        ofOtherYears()
            .or(() -> period.map(found -> "period: " + found))
            .orElse("# period: 2026-01/2026-06"),
        Questions.KEY,
        Questions.NONE,
        numbers(notation),
        mapping("sources", titles));
  }

  private void tables(StringBuilder out, boolean charts, Map<String, String> sources) {
    StringBuilder figures = new StringBuilder();
    out.append(tables.isEmpty() ? "" : "\ntables:\n");
    int lines = 0;
    for (int i = 0; i < tables.size(); i++) {
      ProposedTable table = tables.get(i);
      TableText text =
          new TableText(
              table,
              ids.get(i),
              file,
              sources.getOrDefault(table.read().source(), ""),
              roles.getOrDefault(ids.get(i), Map.of()),
              rounded.contains(ids.get(i)),
              charts);
      out.append(text.text(titleOf(table))).append(notes(table));
      if (charts && text.isOverTime()) {
        String id = "over-time" + (++lines == 1 ? "" : "-" + lines);
        figures.append("  - {id: " + id + ", chart: lines, of: " + text.drawn() + "}\n");
      }
    }
    out.append(lines == 0 ? "" : "\nfigures:\n" + figures);
  }

  private static String titleOf(ProposedTable table) {
    return table.title().isEmpty() ? table.area().grid().name() : table.title();
  }

  /** What is printed below a table, but for what only says the period of the pack. */
  private String notes(ProposedTable table) {
    String printed =
        table.read().notes(notes, table.rows()).stream()
            .filter(note -> period.isEmpty() || !PeriodWords.alone(note).equals(period))
            .map(note -> "      " + markdown(note) + "\n")
            .collect(Collectors.joining("\n"));
    return printed.isEmpty() ? "" : "    note: |\n" + printed;
  }

  /** A key with keys below it, after an empty line; nothing if there are none. */
  static String mapping(String name, Map<String, String> keys) {
    return keys.isEmpty()
        ? ""
        : keys.entrySet().stream()
            .map(entry -> "  " + entry.getKey() + ": " + entry.getValue() + "\n")
            .collect(Collectors.joining("", "\n" + name + ":\n", ""));
  }

  /** A list on one line. */
  static String listed(Collection<String> all) {
    return "[" + String.join(", ", all) + "]";
  }

  /** How the numbers are written, if not as in every pack. */
  private static String numbers(Notation notation) {
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
    return parts.isEmpty() ? "" : "numbers: {" + String.join(", ", parts) + "}\n";
  }

  /** What to complete if the period is known by years only that are no calendar years. */
  private Optional<String> ofOtherYears() {
    Matcher years = OF_YEARS.matcher(period.map(DateSpan::toString).orElse(""));
    Stream<String> naming =
        tables.stream()
            .flatMap(
                table ->
                    Stream.of(
                            titles().stream(),
                            Stream.of(table.area().grid().name()),
                            table.columns().stream().map(ProposedTable.Column::heading),
                            table.rows().stream())
                        .flatMap(texts -> texts));
    if (!years.matches()
        || naming
            .filter(PeriodWords::isFinancial)
            .noneMatch(
                text ->
                    PeriodWords.in(titles()).isEmpty()
                        || PeriodWords.in(List.of(text)).equals(period))) {
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    boolean several = years.group(2) != null;
    String months = several ? first + "-04/" + years.group(2) : (first - 1) + "-04/" + first;
    return Optional.of(
        "# period: "
            + months
            + "-03   # no calendar years: which are their first and last months?");
  }

  private Optional<DateSpan> period() {
    List<String> sheets = tables.stream().map(table -> table.area().grid().name()).toList();
    return PeriodWords.in(titles())
        .or(() -> subtitles().map(PeriodWords::alone).flatMap(Optional::stream).findFirst())
        .or(() -> subtitles().map(PeriodWords::ended).flatMap(Optional::stream).findFirst())
        .or(() -> PeriodWords.in(sheets))
        .or(() -> tables.stream().map(this::periodOf).flatMap(Optional::stream).findFirst());
  }

  /** From the first to the last of the periods that the columns of a table are, or its rows. */
  private Optional<DateSpan> periodOf(ProposedTable table) {
    List<String> columns = table.columns().stream().map(ProposedTable.Column::heading).toList();
    return span(columns, PackText::dateAtEnd)
        .or(() -> span(table.rows(), PackText::dateAtEnd))
        .or(() -> span(columns, PackText::dateWithin))
        .or(() -> span(table.rows(), PackText::dateWithin));
  }

  private static Optional<DateSpan> span(
      List<String> names, Function<String, Optional<DateSpan>> date) {
    List<DateSpan> periods = names.stream().flatMap(name -> date.apply(name).stream()).toList();
    if (periods.size() < 2) {
      return Optional.empty();
    }
    PartialDate first =
        periods.stream().map(DateSpan::from).min(Comparator.naturalOrder()).orElseThrow();
    PartialDate last =
        periods.stream().map(DateSpan::to).max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(new DateSpan(first, last));
  }

  /** The period that a heading of several rows is or ends with, if any. */
  private static Optional<DateSpan> dateAtEnd(String heading) {
    return PeriodWords.period(heading)
        .or(
            () ->
                PeriodWords.period(
                    heading.substring(heading.lastIndexOf(Extent.JOINT) + 1).strip()));
  }

  private static Optional<DateSpan> dateWithin(String heading) {
    return Stream.of(heading.split(Extent.JOINT))
        .flatMap(part -> PeriodWords.period(part).stream())
        .findFirst();
  }

  private Stream<String> subtitles() {
    return tables.stream().flatMap(table -> table.read().above().subtitles().stream());
  }

  /** What stands above the title of the first table, and is most often the office. */
  private String heading() {
    return tables.isEmpty() ? "" : tables.get(0).read().above().heading();
  }

  /** The title of the workbook, or that of its first table. */
  private String title() {
    Optional<String> ofTable =
        tables.stream().map(ProposedTable::title).filter(title -> !title.isEmpty()).findFirst();
    Optional<String> ofFirst = tables.size() == 1 ? ofTable : Optional.of(heading());
    return cover
        .or(() -> cases.map(CaseProposal::title).filter(title -> !title.isEmpty()))
        .or(() -> ofFirst.filter(title -> !title.isEmpty()))
        .or(() -> ofTable)
        .orElseGet(() -> file.replaceFirst("\\.[^.]+$", "").replaceAll("[-_]+", " "));
  }

  private String issuer() {
    return heading().isEmpty() || heading().equals(title())
        ? "who publishes it"
        : quoted(heading()) + "   # who publishes it?";
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    cover.ifPresent(titles::add);
    cases.map(CaseProposal::title).ifPresent(titles::add);
    tables.forEach(table -> titles.add(table.read().above().heading()));
    tables.forEach(table -> titles.add(table.title()));
    return titles;
  }

  private Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (ProposedTable table : tables) {
      if (!table.read().source().isEmpty()) {
        sources.putIfAbsent(table.read().source(), "source-" + (sources.size() + 1));
      }
    }
    return sources;
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

  static String inQuotes(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
