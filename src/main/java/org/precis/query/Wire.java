package org.precis.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.query.QueryException.Part;
import org.precis.query.QueryResult.Column;
import org.precis.query.QueryResult.Kind;
import org.precis.workspace.Credentials;

/** The protocol between the engine and the process that runs a query. */
final class Wire {

  /** The start of every reply: a crashing JVM writes something else. */
  private static final long REPLY = 0x5052454349533139L;

  private enum Reply {
    ANSWER,
    UNANSWERED,
    BUG
  }

  private Wire() {}

  static void write(Query query, DataOutputStream out) throws IOException {
    write(query.database().address(), out);
    write(query.sql(), out);
    out.writeInt(query.seconds());
    write(query.folder().toString(), out);
    write(query.file().map(Path::toString).orElse(""), out);
    Credentials credentials = query.credentials();
    write(credentials.user(), out);
    write(credentials.password(), out);
    write(credentials.postgresUser(), out);
    write(credentials.postgresPassword(), out);
    out.writeInt(query.bounds().size());
    for (Bound bound : query.bounds()) {
      write(bound.name(), out);
      write(bound.kind().name(), out);
      write(bound.value(), out);
      out.writeInt(bound.at());
    }
    out.flush();
  }

  static Query query(DataInputStream in) throws IOException, QueryException {
    return new Query(
        Database.of(text(in)),
        text(in),
        in.readInt(),
        Path.of(text(in)),
        Optional.of(text(in)).filter(file -> !file.isEmpty()).map(Path::of),
        new Credentials(text(in), text(in), text(in), text(in)),
        bounds(in));
  }

  private static List<Bound> bounds(DataInputStream in) throws IOException {
    List<Bound> bounds = new ArrayList<>();
    for (int count = in.readInt(); bounds.size() < count; ) {
      bounds.add(new Bound(text(in), Bound.Kind.valueOf(text(in)), text(in), in.readInt()));
    }
    return bounds;
  }

  static void write(QueryResult result, DataOutputStream out) throws IOException {
    begin(Reply.ANSWER, out);
    out.writeBoolean(result.ordered());
    out.writeInt(result.columns().size());
    for (Column column : result.columns()) {
      write(column.name(), out);
      write(column.type(), out);
      write(column.kind().name(), out);
    }
    out.writeInt(result.rows().size());
    for (List<String> row : result.rows()) {
      for (String cell : row) {
        write(cell, out);
      }
    }
    out.flush();
  }

  static void write(QueryException failure, DataOutputStream out) throws IOException {
    begin(Reply.UNANSWERED, out);
    write(failure.fault().name(), out);
    Object[] things = failure.things();
    out.writeInt(things.length);
    for (Object thing : things) {
      write(String.valueOf(thing), out);
    }
    write(failure.hint(), out);
    write(failure.part().name(), out);
    out.writeInt(failure.start());
    out.writeInt(failure.end());
    out.flush();
  }

  /** A bug in the engine. */
  static void writeBug(Throwable bug, DataOutputStream out) throws IOException {
    begin(Reply.BUG, out);
    write(bug + " " + Arrays.stream(bug.getStackTrace()).limit(3).toList(), out);
    out.flush();
  }

  private static void begin(Reply reply, DataOutputStream out) throws IOException {
    out.writeLong(REPLY);
    write(reply.name(), out);
  }

  /**
   * The result.
   *
   * @throws QueryException if there is none
   * @throws EOFException if the process ended without a reply
   */
  static QueryResult result(DataInputStream in) throws IOException, QueryException {
    if (in.readLong() != REPLY) {
      throw new EOFException("no reply");
    }
    return switch (Reply.valueOf(text(in))) {
      case ANSWER -> rows(in);
      case UNANSWERED -> throw failure(in);
      case BUG -> throw new IllegalStateException(text(in));
    };
  }

  private static QueryResult rows(DataInputStream in) throws IOException {
    boolean ordered = in.readBoolean();
    List<Column> columns = new ArrayList<>();
    for (int count = in.readInt(); columns.size() < count; ) {
      columns.add(new Column(text(in), text(in), Kind.valueOf(text(in))));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int count = in.readInt(); rows.size() < count; ) {
      String[] row = new String[columns.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = text(in);
      }
      rows.add(List.of(row));
    }
    return new QueryResult(columns, rows, ordered);
  }

  private static QueryException failure(DataInputStream in) throws IOException {
    Fault fault = Fault.valueOf(text(in));
    Object[] things = new Object[in.readInt()];
    for (int i = 0; i < things.length; i++) {
      things[i] = text(in);
    }
    String hint = text(in);
    Part part = Part.valueOf(text(in));
    return QueryException.of(fault, things, hint, part, in.readInt(), in.readInt());
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, UTF_8);
  }
}
