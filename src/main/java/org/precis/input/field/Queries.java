package org.precis.input.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.QueryCell;
import org.precis.input.file.ReadingTime;
import org.precis.input.file.Report;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.model.DateSpan;
import org.precis.model.Parameter;
import org.precis.query.Bound;
import org.precis.query.Database;
import org.precis.query.Query;
import org.precis.query.QueryException;
import org.precis.query.QueryResult;
import org.precis.query.QueryResult.Column;
import org.precis.query.QueryResult.Kind;
import org.precis.query.QueryRunner;
import org.precis.workspace.Credentials;

/** The results of the pack's database queries as rows with places. Each query runs once. */
final class Queries implements AutoCloseable {

  private static final List<String> KEYS = List.of("jdbc", "query", "seconds");
  private static final String CAST = "cast it in the query: CAST(… AS VARCHAR)";
  private static final String CAST_MOMENT =
      "choose a time zone for the date: CAST(… AT TIME ZONE 'Europe/Berlin' AS DATE)";
  private static final int USUAL_SECONDS = 30;
  private static final int MOST_SECONDS = 3600;

  private static final String ONE_FILE =
      "name one file for all languages, with the other languages in columns such as state@fr";

  private final PackFiles files;
  private final Characters characters;
  private final Credentials credentials;
  private final QueryRunner runner = new QueryRunner();
  private final Map<Node.Mapping, Optional<Node>> trees = new LinkedHashMap<>();

  Queries(PackFiles files, Characters characters, Credentials credentials) {
    this.files = files;
    this.characters = characters;
    this.credentials = credentials;
  }

  /** The rows; empty if the query fails, which is reported. */
  Optional<Node> tree(Node.Mapping written, Reading reading) {
    if (!trees.containsKey(written)) {
      trees.put(
          written,
          isOfLanguages(written) ? refused(written, reading) : asked(new Fields(written, reading)));
    }
    return trees.get(written);
  }

  @Override
  public void close() {
    runner.close();
  }

  private static boolean isOfLanguages(Node.Mapping written) {
    return !written.entries().isEmpty()
        && written.entries().keySet().stream().allMatch(Languages::isTag);
  }

  private static Optional<Node> refused(Node.Mapping written, Reading reading) {
    reading
        .report()
        .addHinted(Fault.EXPECTED_TEXT, written.place(), ONE_FILE, "file", written.kind());
    return Optional.empty();
  }

  private Optional<Node> asked(Fields fields) {
    fields.only(KEYS, List.of());
    String address =
        fields.requiredWord("jdbc", "write jdbc: \"jdbc:duckdb:\" for files of the pack");
    String sql = fields.requiredWord("query", "write query: \"select … from 'statistics.csv'\"");
    int seconds = fields.count("seconds", 1, MOST_SECONDS, USUAL_SECONDS);
    if (address.isEmpty() || sql.isEmpty()) {
      return Optional.empty();
    }
    try {
      return question(Database.of(address), sql, seconds, fields)
          .flatMap(question -> rows(question, fields));
    } catch (QueryException e) {
      report(e, fields);
      return Optional.empty();
    }
  }

  private Optional<Query> question(Database database, String sql, int seconds, Fields fields) {
    Optional<Path> file = Optional.empty();
    if (!database.file().isEmpty()) {
      file = files.path(database.file(), fields.placeOf("jdbc"));
      if (file.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Query(database, sql, seconds, folder(), file, credentials, bounds(fields)));
  }

  /** The parameters; of a period also its first and its last day. */
  private static List<Bound> bounds(Fields fields) {
    List<Bound> bounds = new ArrayList<>();
    for (Parameter parameter : fields.reading().parameters()) {
      Bound.Kind kind =
          switch (parameter.type()) {
            case INTEGER -> Bound.Kind.INTEGER;
            case NUMBER -> Bound.Kind.NUMBER;
            case DATE -> Bound.Kind.DATE;
            case TEXT, CHOICE, PERIOD -> Bound.Kind.TEXT;
          };
      bounds.add(new Bound(parameter.id(), kind, parameter.value()));
      if (parameter.type() == Parameter.Type.PERIOD) {
        DateSpan span = DateSpan.of(parameter.value());
        bounds.add(day(parameter.id() + ".start", span.from().firstDay()));
        bounds.add(day(parameter.id() + ".end", span.to().lastDay()));
      }
    }
    return bounds;
  }

  private static Bound day(String name, LocalDate day) {
    return new Bound(name, Bound.Kind.DATE, day.toString());
  }

  private Path folder() {
    try {
      return files.folder().toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Node> rows(Query question, Fields fields) {
    try {
      QueryResult answer = answer(question, fields.report().time());
      return table(placeOf(fields), answer, fields.reading());
    } catch (QueryException e) {
      report(e, fields);
      return Optional.empty();
    }
  }

  /** A query has a limit of its own. */
  private QueryResult answer(Query question, ReadingTime time) throws QueryException {
    time.pause();
    try {
      return runner.result(question);
    } finally {
      time.resume();
    }
  }

  private static void report(QueryException unanswered, Fields fields) {
    boolean address = unanswered.part() == QueryException.Part.ADDRESS;
    Place place =
        address
            ? fields.placeOf("jdbc")
            : part(unanswered, fields.word("query"), fields.placeOf("query"), placeOf(fields));
    fields.report().addHinted(unanswered.fault(), place, unanswered.hint(), unanswered.things());
  }

  /** The place of the query: its first line, if YAML has a block indicator before it. */
  private static Place placeOf(Fields fields) {
    Place all = fields.placeOf("query");
    boolean block = fields.get("query") instanceof Node.Scalar scalar && scalar.block();
    return block ? all.find(fields.word("query").split("\\R", 2)[0], 0) : all;
  }

  /** The place of a part of the query, whose lines YAML may have folded. */
  private static Place part(QueryException unanswered, String sql, Place all, Place whole) {
    if (unanswered.start() == unanswered.end()) {
      return whole;
    }
    String text = sql.substring(unanswered.start(), unanswered.end()).split("\\R", 2)[0];
    int before = 0;
    for (int at = sql.indexOf(text); at < unanswered.start(); at = sql.indexOf(text, at + 1)) {
      before++;
    }
    return text.isEmpty() ? whole : all.find(text, before);
  }

  /** The rows as mappings from column name to cell; empty if there are none. */
  private Optional<Node> table(Place query, QueryResult answer, Reading reading) {
    Report report = reading.report();
    if (answer.rows().isEmpty()) {
      report.add(Fault.QUERY_NO_ROWS, query);
      return Optional.empty();
    }
    if (!answer.ordered() && answer.rows().size() > 1) {
      report.add(Fault.QUERY_ORDER, query);
    }
    List<Node.Scalar> head = head(query, answer, report);
    List<Node> rows = new ArrayList<>(answer.rows().size());
    for (int row = 0; row < answer.rows().size(); row++) {
      rows.add(row(query, answer, row, head, reading.decimal()));
    }
    return Optional.of(new Node.Sequence(rows, query));
  }

  private static List<Node.Scalar> head(Place query, QueryResult answer, Report report) {
    List<Node.Scalar> head = new ArrayList<>();
    for (int i = 0; i < answer.columns().size(); i++) {
      Column column = answer.columns().get(i);
      QueryCell place = QueryCell.head(query, answer, i);
      if (column.kind() == Kind.OTHER || column.kind() == Kind.MOMENT) {
        String hint = column.kind() == Kind.OTHER ? CAST : CAST_MOMENT;
        report.add(Fault.QUERY_TYPE, place, column.name(), column.type(), hint);
      }
      head.add(new Node.Scalar(column.name(), place, false));
    }
    return head;
  }

  private Node row(Place query, QueryResult answer, int row, List<Node.Scalar> head, char decimal) {
    Map<String, Node.Entry> cells = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      QueryCell place = QueryCell.of(query, answer, row, i);
      String given = answer.rows().get(row).get(i);
      boolean number = answer.columns().get(i).kind() == Kind.NUMBER;
      String text = characters.checked(number ? given.replace('.', decimal) : given, place);
      Node.Scalar cell = new Node.Scalar(text.strip(), place, false, number);
      cells.put(head.get(i).text(), new Node.Entry(head.get(i), cell));
    }
    return new Node.Mapping(cells, QueryCell.of(query, answer, row, 0), true);
  }
}
