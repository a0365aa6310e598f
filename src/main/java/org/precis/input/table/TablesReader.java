package org.precis.input.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.claim.Ranking;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.Languages;
import org.precis.input.field.NotationReader;
import org.precis.input.field.Placed;
import org.precis.input.field.Questions;
import org.precis.input.field.Reading;
import org.precis.input.field.RowsReader;
import org.precis.input.field.SliceDimension;
import org.precis.input.field.Suggestion;
import org.precis.input.file.Place;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.input.tree.PlainLabel;
import org.precis.input.tree.SheetAround;
import org.precis.input.value.Asker;
import org.precis.input.value.NamedPeriods;
import org.precis.input.value.PeriodWords;
import org.precis.input.value.Shape;
import org.precis.input.value.ShareCheck;
import org.precis.input.value.TypeReader;
import org.precis.input.value.UnitObjections;
import org.precis.input.value.UnitPhrase;
import org.precis.input.value.UnitReader;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.Table;
import org.precis.model.Table.Role;
import org.precis.quantity.Currencies;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/** Reads the tables. */
public final class TablesReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "file",
          "rows",
          "head",
          "skip",
          "until",
          "marks",
          "numbers",
          "label",
          "chart",
          "top",
          "total",
          "source",
          "columns",
          "scale",
          TypeReader.KEY);
  private static final List<String> TEXTS = List.of("title", "unit", "note");

  /** The machine form refers to no file, and its {@code label} is a printed text. */
  private static final List<String> MACHINE_KEYS =
      List.of("id", "rows", "label", "chart", "top", "total", "source", "columns");

  private static final List<String> CHARTS = List.of("bar", "bars");

  /** What stands in notes, and seldom in labels. */
  private static final Pattern NOTE = Pattern.compile("(?s).*(?:[:：]|[.。]\\s*$).*");

  /** The most rows of a table that are printed. */
  public static final int MOST_SHOWN = 10_000;

  /** Far more than fit on any page. */
  private static final int MOST_COLUMNS = 1_000;

  private final Reading reading;
  private final SliceDimension dimension;
  private final NumberType ofPack;
  private final DateSpan edition;
  private final Map<String, String> names = new LinkedHashMap<>();
  private boolean complete = true;

  /**
   * A reader of the tables of a pack.
   *
   * @param ofPack the type of all numbers of the pack
   * @param edition the period of the edition, or null
   */
  public TablesReader(
      Reading reading, SliceDimension dimension, NumberType ofPack, DateSpan edition) {
    this.reading = reading;
    this.dimension = dimension;
    this.ofPack = ofPack;
    this.edition = edition;
  }

  public List<Placed<Table>> read(Fields briefing) {
    Ids ids = new Ids(reading.report());
    List<Placed<Table>> tables = new ArrayList<>();
    for (Fields fields : briefing.list("tables", "write 'id: …', 'title: …' and 'file: …'")) {
      fields.only(reading.machine() ? MACHINE_KEYS : KEYS, TEXTS);
      String id = ids.next(fields);
      fields.requiredTitle(id.isEmpty() ? "table" : "table '" + id + "'");
      table(id, fields).ifPresent(table -> tables.add(new Placed<>(table, fields)));
    }
    return tables;
  }

  /**
   * Whether every table could be read; one without rows is reported, and references to it are not.
   */
  public boolean complete() {
    return complete;
  }

  /** What the rows are called in the first language, if not the same. */
  public Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }

  /** The rows of a table. */
  public static Optional<List<Fields>> rows(Fields table, Reading reading) {
    if (reading.machine()) {
      return Optional.of(GroupedRows.of(table));
    }
    String key = table.filled("rows") && !hasRoles(table) ? "rows" : "file";
    if (!table.filled(key)) {
      return Optional.empty();
    }
    Node file = table.get(key);
    Notation notation = NotationReader.of(table);
    return ExtentReader.of(table, file, notation)
        .flatMap(
            extent ->
                RowsReader.of(file, key, dataOf(table.word("id")), reading.with(notation), extent));
  }

  /** What the rows of a table are called where they are missing: as in references to them. */
  private static String dataOf(String id) {
    return "table." + id;
  }

  /** Whether a table names its rows or columns in a file, which then holds more than the table. */
  public static boolean isPartOfFile(Fields table) {
    return ExtentReader.KEYS.stream().anyMatch(table::filled);
  }

  /** The file that the rows of a table are in; empty if it has none. */
  public static Optional<String> fileOf(Fields table) {
    return rows(table, table.reading()).stream()
        .flatMap(List::stream)
        .findFirst()
        .map(row -> row.place().location().file());
  }

  /**
   * The place of a cell in a stated total.
   *
   * @param total the label of its row, as it is printed; of several such rows the last counts
   */
  public static Place totalCell(Fields table, String total, String column) {
    return rows(table, table.reading()).orElse(List.of()).stream()
        .filter(row -> printedLabel(row, labelColumn(row, table)).equals(total))
        .reduce((one, next) -> next)
        .map(row -> row.placeOf(column))
        .orElseGet(() -> table.placeOf("total"));
  }

  /** Whether its author says that a row stands below those that are counted. */
  public static boolean isBelow(Fields row, Fields table) {
    Fields quiet = new Fields(table.mapping(), table.reading().quiet());
    List<String> labels = List.of(labelOf(row, table));
    RowRoles roles = RowRoles.of(quiet, AskedTotal.of(quiet, Set.of()), labels, false);
    return roles.all().get(0).isBelow();
  }

  private static String labelOf(Fields row, Fields table) {
    return labelOf(row, labelColumn(row, table));
  }

  private static String labelColumn(Fields row, Fields table) {
    String first = row.keys().stream().findFirst().orElse("");
    return askedLabel(table).flatMap(asked -> PlainLabel.in(row.keys(), asked)).orElse(first);
  }

  /** The column of labels that the author names; several are read as one. */
  private static Optional<String> askedLabel(Fields table) {
    if (table.reading().machine()) {
      return Optional.empty();
    }
    String asked =
        table.scalars("label").stream()
            .map(label -> label.text().strip())
            .collect(Collectors.joining(Extent.JOINT));
    return Optional.of(asked).filter(name -> !name.isEmpty());
  }

  /** The label of a row in the first language. */
  private static String labelOf(Fields row, String column) {
    return PlainLabel.of(
        row.get(column) instanceof Node.Scalar cell
            ? cell.text()
            : SliceDimension.plain(row, column, row.reading().languages().get(0)));
  }

  private static boolean hasRoles(Fields table) {
    return !table.reading().machine() && RowRoles.isGiven(table);
  }

  private Optional<Table> table(String id, Fields fields) {
    boolean inline = fields.filled("rows") && !hasRoles(fields);
    if (!fields.filled("file") && !inline && !reading.machine()) {
      fields.requiredWord("file", "give a .csv, .tsv, .xlsx, .yaml or .json file");
    }
    Optional<List<Fields>> read = rows(fields, reading);
    List<Fields> rows = read.orElse(List.of());
    if (rows.isEmpty()) {
      complete &= read.isPresent();
      if (fields.get("rows") instanceof Node.Sequence list && list.items().isEmpty()) {
        reading.report().addNoRows(dataOf(id), list.place(), "table");
      }
      return Optional.empty();
    }
    return table(id, fields, rows, inline);
  }

  private Optional<Table> table(String id, Fields fields, List<Fields> rows, boolean inline) {
    boolean cut = reading.slice().isPresent() && rows.get(0).has(dimension.name());
    String label = labelColumn(fields, rows);
    if (isMisread(fields, rows.get(0).keys()) || isTooWide(fields, id, rows)) {
      complete = false;
      return Optional.empty();
    }
    List<String> labels = labels(rows, label);
    List<ColumnReader.Cells> all = columns(fields, rows, label);
    if (all.isEmpty()) {
      reading.report().add(Fault.NO_COLUMNS, placeOf(fields), id);
      complete = false;
      return Optional.empty();
    }
    AskedTotal asked = AskedTotal.of(fields, ids(all));
    RowRoles roles = RowRoles.of(fields, asked, labels, !cut);
    List<Optional<DateSpan>> periods = NamedPeriods.of(labels, edition);
    TableBody body = TableBody.of(rows, label, labels, periods, roles, row -> isOfAll(row, cut));
    if (cut || dimension.name().isEmpty() || !rows.get(0).has(dimension.name())) {
      body.reportDuplicates(reading.report());
    }
    checkShares(all, body);
    warnOfNotes(body, all);
    checkUnits(body, all);
    if (cut && body.counted().isEmpty()) {
      return Optional.empty();
    }
    boolean doubted = isDoubtful(fields, body, all, asked, inline);
    asked.check(fields, all, body, doubted);
    List<ColumnReader.Cells> cells =
        doubted ? all.stream().map(ColumnReader.Cells::unsaid).toList() : all;
    List<Table.Column> columns = cells.stream().map(ColumnReader.Cells::column).toList();
    Table plain =
        new Table(
            id,
            fields.text("title", id),
            stub(fields, rows, label),
            chart(fields),
            fields.count("top", 0, MOST_SHOWN, 0),
            columns,
            rows(body, body.counted(), body.levels(), cells),
            asked.total(rows(body, body.below(), List.of(), cells), columns, body.isInTime()),
            fields.word("source"),
            fields.text("note"));
    List<StatedTotalCheck.Denial> denials =
        StatedTotalCheck.run(plain, fields).stream()
            .filter(denial -> !asked.denied().containsKey(columns.get(denial.column()).id()))
            .toList();
    if (fields.get("file") instanceof Node.Scalar file && ExtentReader.isOfRows(file)) {
      SheetAround around = around(fields, file);
      ask(fields, all, body, around, denials, asked);
      checkLinesAbove(around, all);
      checkPeriod(fields.text("title", ""), around, all, body);
    }
    Table table = withDenied(plain, fields, denials);
    WithheldRows.check(table, body, fields);
    checkChart(table, fields);
    checkLength(fields, id, Ranking.shown(table));
    return Optional.of(table);
  }

  /** Asks about a table that is in a file of rows that may be more than the table. */
  private void ask(
      Fields table,
      List<ColumnReader.Cells> columns,
      TableBody body,
      SheetAround around,
      List<StatedTotalCheck.Denial> denials,
      AskedTotal asked) {
    Questions questions = reading.files().questions();
    if (questions.areAsked()) {
      Vocabulary words = Vocabulary.of(reading.languages());
      Asker asker = new Asker(questions, table.word("id"));
      new TableQuestions(asker, columns, body, around, NotationReader.of(table), words)
          .ask(denials, asked);
    }
  }

  /** Compares what lines above a table say of its units with the first column that differs. */
  private void checkLinesAbove(SheetAround around, List<ColumnReader.Cells> columns) {
    UnitObjections objections = new UnitObjections(reading);
    for (Node.Scalar line : around.above()) {
      for (ColumnReader.Cells cells : columns) {
        String unit = cells.column().unit();
        if (objections.line(line.text(), cells.id(), unit, cells.scale(), line.place())) {
          break;
        }
      }
    }
  }

  /**
   * Warns of a title in the sheet that is of another period than the edition, and of the first
   * column after it whose numbers are no forecasts.
   */
  private void checkPeriod(
      String title, SheetAround around, List<ColumnReader.Cells> columns, TableBody body) {
    if (edition == null) {
      return;
    }
    String shape = Shape.of(title);
    for (Node.Scalar line : around.above()) {
      PeriodWords.in(List.of(line.text()))
          .filter(unused -> !shape.isEmpty() && Shape.of(line.text()).contains(shape))
          .filter(period -> isAfter(period) || !period.overlaps(edition))
          .ifPresent(period -> reportPeriod(line.place(), line.text()));
    }
    for (ColumnReader.Cells cells : columns) {
      boolean after = cells.column().period().filter(this::isAfter).isPresent();
      if (after && !cells.values().stream().allMatch(one -> one.isForecast() || !one.stated())) {
        reportPeriod(body.rows().get(0).placeOfKey(cells.id()), cells.id());
        return;
      }
    }
  }

  private boolean isAfter(DateSpan period) {
    return period.to().lastDay().isAfter(edition.to().lastDay());
  }

  /** Reports another period, but for a financial year, whose months nothing says. */
  private void reportPeriod(Place place, String text) {
    if (!PeriodWords.isFinancial(text)) {
      reading.report().add(Fault.SHEET_PERIOD, place, text, edition);
    }
  }

  private SheetAround around(Fields table, Node.Scalar file) {
    Notation notation = NotationReader.of(table);
    return ExtentReader.of(table, file, notation)
        .map(extent -> RowsReader.around(file, reading.with(notation), extent))
        .orElse(SheetAround.NONE);
  }

  /** Reports totals that the rows deny; in a draft the page says what they come to. */
  private Table withDenied(Table table, Fields fields, List<StatedTotalCheck.Denial> denials) {
    boolean draft = reading.files().questions().areOpen();
    Map<String, Value> denied = new LinkedHashMap<>();
    for (StatedTotalCheck.Denial denial : denials) {
      denial.report(draft, reading.report());
      if (denial.near()) {
        suggest(fields, Suggestion.Kind.ROUNDING, "", "true", false);
      }
      Table.Column column = table.columns().get(denial.column());
      denied.put(column.id(), new Value(denial.sum(), column.counted(), List.of()));
    }
    return draft && !denied.isEmpty()
        ? table.with(table.total().orElseThrow().with(denied))
        : table;
  }

  /**
   * Whether a row seems to overlap with others, which is reported where sums or ranks hang on it.
   */
  private boolean isDoubtful(
      Fields table,
      TableBody body,
      List<ColumnReader.Cells> columns,
      AskedTotal asked,
      boolean isInline) {
    boolean formed = columns.stream().anyMatch(one -> one.column().type().isSaid());
    if (reading.machine() || !formed || asked.form() == AskedTotal.Form.NONE) {
      return false;
    }
    body.onlyWhole().ifPresent(name -> suggest(table, Suggestion.Kind.ROLE, name, "total", true));
    Vocabulary words = Vocabulary.of(reading.languages());
    body.rests(words).forEach(name -> suggest(table, Suggestion.Kind.ROLE, name, "other", true));
    List<RowDoubts.Doubt> doubts = body.doubts(columns, words);
    for (RowDoubts.Doubt doubt : doubts) {
      String name = body.labels().get(doubt.row());
      Place place = body.place(doubt.row());
      String quoted = RowRoles.quoted(name);
      String hint =
          "write '"
              + (isInline ? "file: […], " : "")
              + ("rows: {" + quoted + ": " + doubt.likely().word() + "}' for the table, or ")
              + ("'rows: {" + quoted + ": row}' if it is like the others;")
              + " 'total: false' says so of all";
      suggest(table, Suggestion.Kind.ROLE, name, doubt.likely().word(), doubt.isByName());
      reading
          .report()
          .addHinted(Fault.ROW_DOUBTED, place, hint, name, doubt.suspicion(), doubt.why());
    }
    return !doubts.isEmpty();
  }

  private void suggest(
      Fields table, Suggestion.Kind kind, String name, String value, boolean certain) {
    String id = table.word("id");
    reading
        .files()
        .questions()
        .suggest(new Suggestion(table.place(), id, kind, name, value, certain));
  }

  /** Whether a row in a slice covers all slices together. */
  private boolean isOfAll(Fields row, boolean cut) {
    return cut && dimension.of(row).isEmpty();
  }

  /** Warns of rows at the end that have no numbers, and read like notes. */
  private void warnOfNotes(TableBody body, List<ColumnReader.Cells> columns) {
    for (int i = body.rows().size() - 1; i > 0; i--) {
      Fields row = body.rows().get(i);
      if (reading.machine() || columns.stream().anyMatch(one -> row.filled(one.id()))) {
        return;
      }
      if (NOTE.matcher(body.labels().get(i)).matches()) {
        reading.report().add(Fault.NOTE_ROW, body.place(i), body.labels().get(i));
      }
    }
  }

  /** Compares what the label of each row says of its unit with the first number that differs. */
  private void checkUnits(TableBody body, List<ColumnReader.Cells> columns) {
    UnitObjections objections = new UnitObjections(reading);
    for (int row = 0; row < body.rows().size(); row++) {
      String label = body.labels().get(row);
      Optional<UnitPhrase> said = objections.unit(label);
      for (ColumnReader.Cells cells : said.isPresent() ? columns : List.<ColumnReader.Cells>of()) {
        Value value = cells.values().get(row);
        String unit = value.unit().isEmpty() ? cells.column().unit() : value.unit();
        Place place = body.rows().get(row).placeOf(cells.id());
        if (value.quantity().stated()
            && objections.row(label, said.get(), unit, cells.scale(), place)) {
          break;
        }
      }
    }
  }

  private void checkShares(List<ColumnReader.Cells> columns, TableBody body) {
    UnitObjections headings = new UnitObjections(reading);
    for (ColumnReader.Cells column : columns) {
      ShareCheck check = new ShareCheck(column.id(), reading.report());
      String own = column.column().unit();
      String unit = own.isEmpty() && headings.isPercent(column.id()) ? "%" : own;
      for (int row : body.counted()) {
        Place place = body.rows().get(row).placeOf(column.id());
        check.add(column.values().get(row), unit, place);
      }
      check.run();
    }
  }

  private static Set<String> ids(List<ColumnReader.Cells> columns) {
    Set<String> ids = new LinkedHashSet<>();
    columns.forEach(column -> ids.add(column.id()));
    return ids;
  }

  private static List<String> labels(List<Fields> rows, String label) {
    return rows.stream().map(row -> labelOf(row, label)).toList();
  }

  private void checkLength(Fields fields, String id, int rows) {
    if (rows > MOST_SHOWN) {
      reading.report().add(Fault.TABLE_LENGTH, placeOf(fields), id, rows, MOST_SHOWN);
    }
  }

  private boolean isTooWide(Fields fields, String id, List<Fields> rows) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.addAll(row.keys()));
    if (names.size() > MOST_COLUMNS) {
      reading.report().add(Fault.TABLE_COLUMNS, placeOf(fields), id, names.size(), MOST_COLUMNS);
    }
    return names.size() > MOST_COLUMNS;
  }

  private static Place placeOf(Fields fields) {
    return fields.filled("file") ? fields.placeOf("file") : fields.place();
  }

  private String labelColumn(Fields fields, List<Fields> rows) {
    Set<String> names = rows.get(0).keys();
    String first = names.isEmpty() ? "" : names.iterator().next();
    String asked = askedLabel(fields).orElse(first);
    Optional<String> found = PlainLabel.in(names, asked);
    if (found.isPresent()) {
      return found.get();
    }
    reading
        .report()
        .add(Fault.UNKNOWN_COLUMN, fields.placeOf("label"), asked, NearestName.hint(asked, names));
    return first;
  }

  /** Whether the rows have no column like that of the labels, as if another row were the head. */
  private static boolean isMisread(Fields table, Set<String> names) {
    return askedLabel(table)
        .filter(asked -> PlainLabel.in(names, asked).isEmpty())
        .filter(asked -> NearestName.to(asked, names).isEmpty())
        .isPresent();
  }

  private static String stub(Fields fields, List<Fields> rows, String label) {
    String own =
        fields.reading().machine()
            ? fields.text("label")
            : heads(fields, label).map(head -> head.text("label")).orElse("");
    return own.isEmpty() ? Fields.printedKey(rows, label) : own;
  }

  private static Optional<Fields> heads(Fields fields, String column) {
    return fields
        .byId("columns", "write the name of a column, and below it 'label: …' or 'unit: …'")
        .flatMap(columns -> columns.named(column, "write 'label: …' or 'unit: …'"));
  }

  private List<ColumnReader.Cells> columns(Fields fields, List<Fields> rows, String label) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.addAll(row.keys()));
    names.removeIf(name -> isOfTexts(name, label, rows));
    checkHeads(fields, names, label);
    Reading own = reading.machine() ? reading : reading.with(NotationReader.of(fields));
    ColumnReader reader = new ColumnReader(rows, fields, own, ofPack);
    List<ColumnReader.Cells> columns = new ArrayList<>();
    names.forEach(name -> columns.add(reader.read(name, heads(fields, name))));
    warnOfHeadings(fields, rows.get(0), label, names);
    return dated(columns);
  }

  /** The same columns with the periods that their names or headings are. */
  private List<ColumnReader.Cells> dated(List<ColumnReader.Cells> columns) {
    List<Optional<DateSpan>> named =
        NamedPeriods.of(columns.stream().map(ColumnReader.Cells::id).toList(), edition);
    List<Optional<DateSpan>> headed =
        NamedPeriods.of(columns.stream().map(one -> one.column().label()).toList(), edition);
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).during(named.get(i).or(() -> headed.get(i))))
        .toList();
  }

  /** Warns of headings that stay in the first language, in a table that has others. */
  private void warnOfHeadings(Fields fields, Fields row, String label, Set<String> names) {
    boolean translated =
        fields.get("title") instanceof Node.Mapping || fields.isTranslated("title");
    if (reading.machine() || reading.languages().size() < 2 || !translated) {
      return;
    }
    List<String> all = new ArrayList<>(List.of(label));
    all.addAll(names);
    all.removeIf(name -> !row.has(name) || name.codePoints().noneMatch(Character::isLetter));
    all.removeIf(name -> heads(fields, name).filter(head -> head.has("label")).isPresent());
    for (String name : all) {
      Place place = row.placeOfKey(name);
      reading.report().add(Fault.HEADING_LANGUAGE, place, name, name + labels());
    }
  }

  /** How the label of a column is written in the languages of the pack. */
  private String labels() {
    return reading.languages().stream()
        .map(tag -> tag + ": …")
        .collect(Collectors.joining(", ", ": {label: {", "}}"));
  }

  /**
   * Whether a column is that of the labels or of the slices, in any language. A column of numbers
   * has no language, and one that has is reported and not read.
   */
  private boolean isOfTexts(String name, String label, List<Fields> rows) {
    String text = Fields.withoutLanguage(name);
    boolean tagged = !text.isEmpty() && !text.equals(name);
    boolean known =
        List.of(name, text).contains(label) || tagged && text.equals("label") || isOfSlices(text);
    if (!tagged || reading.machine()) {
      return known;
    }
    String tag = name.substring(text.length() + 1);
    if (known) {
      rows.stream()
          .filter(row -> row.has(name))
          .forEach(
              row ->
                  Languages.check(
                      tag, row.placeOfKey(name), reading.languages(), reading.report()));
    } else if (Languages.isTag(tag)) {
      reportNumbers(name, text, label, rows);
    }
    return known || Languages.isTag(tag);
  }

  private boolean isOfSlices(String column) {
    return !column.isEmpty() && column.equals(dimension.name());
  }

  private void reportNumbers(String name, String text, String label, List<Fields> rows) {
    String hint = hintOfNumbers(name, text, label);
    rows.stream()
        .filter(row -> row.has(name))
        .forEach(
            row ->
                reading.report().add(Fault.NUMBERS_IN_LANGUAGE, row.placeOfKey(name), name, hint));
  }

  private String hintOfNumbers(String name, String text, String label) {
    if (Fields.withoutLanguage(label).equals(text)) {
      return "rename the column '" + label + "' to '" + text + "', without a language";
    }
    if (NearestName.to(text, List.of(label)).isPresent()) {
      return "did you mean '" + label + name.substring(text.length()) + "'?";
    }
    String what = name.substring(text.length() + 1);
    if (Currencies.isCode(what)) {
      return "name the column '"
          + text
          + "', and write under 'columns': "
          + (text + ": {unit: " + what + "}");
    }
    return "remove it; to translate the heading, write under 'columns': " + text + labels();
  }

  private void checkHeads(Fields fields, Set<String> names, String label) {
    Optional<Fields> heads = fields.byId("columns", "write the name of a column");
    if (heads.isPresent()) {
      List<String> known = new ArrayList<>(names);
      known.add(label);
      heads.get().keys().stream()
          .filter(key -> PlainLabel.in(known, key).isPresent())
          .toList()
          .forEach(known::add);
      known.addAll(reportOtherUnits(heads.get(), known));
      heads.get().only(known, List.of());
      for (String name : heads.get().keys()) {
        heads
            .get()
            .thing(name, "write 'label: …'")
            .ifPresent(head -> head.only(headKeys(), List.of("label", "unit")));
      }
    }
  }

  /** Reports headings that the sheet has with another unit by now; no hint carries the old over. */
  private List<String> reportOtherUnits(Fields heads, List<String> known) {
    UnitObjections objections = new UnitObjections(reading);
    List<String> reported = new ArrayList<>();
    for (String name : heads.keys()) {
      NearestName.to(name, known)
          .filter(nearest -> !known.contains(name))
          .flatMap(nearest -> objections.difference(name, nearest))
          .ifPresent(
              why -> {
                reading.report().addHinted(Fault.UNKNOWN_KEY, heads.placeOfKey(name), why, name);
                reported.add(name);
              });
    }
    return reported;
  }

  private List<String> headKeys() {
    List<String> keys = new ArrayList<>(UnitReader.machineKeys(reading));
    keys.add(TypeReader.KEY);
    if (!reading.machine()) {
      keys.add("scale");
    }
    return keys;
  }

  private void checkChart(Table table, Fields fields) {
    boolean grouped = table.chart().equals("bars");
    List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
    List<Integer> drawn = grouped ? all : List.of(table.leading());
    Optional<String> lack = grouped ? GroupedColumns.lack(table, all) : Optional.empty();
    if (!table.chart().isEmpty() && !all.isEmpty()) {
      lack = lack.or(() -> DrawnPeriods.lack(table, drawn));
    }
    lack.ifPresent(
        why ->
            reading
                .report()
                .add(Fault.SUBJECT_KIND, fields.placeOf("chart"), table.id(), table.chart(), why));
  }

  private static final String OTHER_CHARTS =
      "; other charts of a table are figures: {id: …, chart: lines, of: <its id>}";

  private String chart(Fields fields) {
    String chart = fields.word("chart");
    if (!chart.isEmpty() && !CHARTS.contains(chart)) {
      String hint = NearestName.to(chart, CHARTS).isPresent() ? "" : OTHER_CHARTS;
      hint = NearestName.hint(chart, CHARTS) + hint;
      reading.report().add(Fault.UNKNOWN_WORD, fields.placeOf("chart"), chart, "table chart", hint);
    }
    return chart;
  }

  /**
   * Some rows of a table.
   *
   * @param levels of these rows; none if all are at the top
   */
  private List<Table.Row> rows(
      TableBody body, List<Integer> some, List<Integer> levels, List<ColumnReader.Cells> columns) {
    List<Table.Row> read = new ArrayList<>();
    for (int i : some) {
      read.add(row(body, i, levels.isEmpty() ? 0 : levels.get(read.size()), columns));
    }
    return read;
  }

  private Table.Row row(TableBody body, int index, int level, List<ColumnReader.Cells> columns) {
    Fields row = body.rows().get(index);
    String label = body.column();
    row.required(label, "fill in what the row counts");
    String own = printedLabel(row, label);
    String first = labelOf(row, label);
    if (!first.isEmpty() && !first.equals(PlainLabel.of(own))) {
      names.putIfAbsent(own, first);
    }
    List<Value> cells = columns.stream().map(column -> column.values().get(index)).toList();
    Role role = body.roles().all().get(index);
    Role kept = role == Role.PART ? Role.ROW : role;
    return new Table.Row(own, kept, level, body.periods().get(index), cells);
  }

  /** The label of a row in the language of the edition. */
  private static String printedLabel(Fields row, String column) {
    boolean apart =
        row.isTranslated("label") && !row.filled(column + "@" + row.reading().language());
    return PlainLabel.printed(row.translated(column, apart ? "label" : column));
  }
}
