package org.precis.input.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.query.Database;
import org.precis.query.Query;
import org.precis.query.QueryException;
import org.precis.query.QueryResult;
import org.precis.query.QueryRunner;
import org.precis.workspace.Credentials;

/** What the queries of a pack give, as rows with places; each query is asked once. */
final class Queries {

  private static final List<String> KEYS = List.of("jdbc", "query", "seconds");
  private static final int USUAL_SECONDS = 30;
  private static final int MOST_SECONDS = 3600;

  private final PackFiles files;
  private final Characters characters;
  private final Credentials credentials;
  private final Map<Node.Mapping, Optional<Node>> trees = new LinkedHashMap<>();

  Queries(PackFiles files, Characters characters, Credentials credentials) {
    this.files = files;
    this.characters = characters;
    this.credentials = credentials;
  }

  /** The rows; empty where there are none to be had, which is reported. */
  Optional<Node> tree(Node.Mapping written, Reading reading) {
    if (!trees.containsKey(written)) {
      trees.put(written, asked(new Fields(written, reading)));
    }
    return trees.get(written);
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
    return Optional.of(new Query(database, sql, seconds, folder(), file, credentials));
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
      QueryResult answer = QueryRunner.of(question);
      return new QueryRows(placeOf(fields), answer).tree(characters, fields.reading());
    } catch (QueryException e) {
      report(e, fields);
      return Optional.empty();
    }
  }

  private static void report(QueryException unanswered, Fields fields) {
    boolean address = unanswered.part() == QueryException.Part.ADDRESS;
    Place place =
        address
            ? fields.placeOf("jdbc")
            : part(unanswered, fields.word("query"), fields.placeOf("query"), placeOf(fields));
    Report report = fields.reading().report();
    if (unanswered.hint().isEmpty()) {
      report.add(unanswered.fault(), place, unanswered.things());
    } else {
      report.addHinted(unanswered.fault(), place, unanswered.hint(), unanswered.things());
    }
  }

  /** Where the query stands: its first line, where YAML has a sign of its own before it. */
  private static Place placeOf(Fields fields) {
    Place all = fields.placeOf("query");
    boolean block = fields.get("query") instanceof Node.Scalar scalar && scalar.block();
    return block ? all.find(fields.word("query").split("\\R", 2)[0], 0) : all;
  }

  /** A part of the query where the author wrote it, which YAML may have folded. */
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
}
