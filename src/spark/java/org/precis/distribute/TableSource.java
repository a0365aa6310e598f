package org.precis.distribute;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.query.Database;
import org.precis.query.Query;
import org.precis.query.QueryException;
import org.precis.workspace.Credentials;

/**
 * Where the table is that a pack is split by. A database is asked once, and what it said is kept in
 * the checkpoints of the job: a second answer might have other rows.
 *
 * @param credentials for a database, never from the arguments
 */
record TableSource(TableOptions options, Credentials credentials) {

  private static final String POSTGRES = "jdbc:postgresql:";

  /**
   * The table.
   *
   * @throws FaultyInputException if a database does not give it
   * @throws WrongUsageException if the source does not know what it is asked for
   */
  Dataset<Row> read(SparkSession spark, Configuration hadoop) throws IOException {
    boolean jdbc = options.format().equals("jdbc");
    Map<String, String> source = jdbc ? jdbc() : options.source();
    checkPath(hadoop);
    try {
      var reader = spark.read().format(options.format()).options(source);
      return options.path().isEmpty() ? reader.load().checkpoint() : reader.load(options.path());
    } catch (Exception e) {
      Optional<FaultyInputException> why = jdbc ? explained(e, source) : Optional.empty();
      if (why.isPresent()) {
        throw why.get();
      }
      if (e instanceof AnalysisException) {
        throw new WrongUsageException("cannot read the table: " + e.getMessage().split("\\R", 2)[0]);
      }
      throw e;
    }
  }

  private void checkPath(Configuration hadoop) throws IOException {
    if (options.path().isEmpty()) {
      return;
    }
    var path = new org.apache.hadoop.fs.Path(options.path());
    FileStatus[] found = path.getFileSystem(hadoop).globStatus(path);
    if (found == null || found.length == 0) {
      throw new NoSuchFileException(options.path());
    }
  }

  private Map<String, String> jdbc() {
    Map<String, String> source = new TreeMap<>(options.source());
    String url = url(source);
    Credentials own = url.startsWith(POSTGRES) ? credentials.forPostgres() : credentials;
    if (!own.user().isEmpty()) {
      source.putIfAbsent("user", own.user());
    }
    if (!own.password().isEmpty()) {
      source.put("password", own.password());
    }
    database(url);
    if (url.startsWith(POSTGRES)) {
      // DriverManager does not see drivers that come with a job
      source.putIfAbsent("driver", "org.postgresql.Driver");
      // a password, or its MD5, is sent only to a server that has proved its identity
      if (!url.endsWith("sslmode=verify-full")) {
        source.putIfAbsent("requireAuth", "scram-sha-256,none");
      }
    }
    return source;
  }

  private static String url(Map<String, String> source) {
    return source.getOrDefault("url", "");
  }

  /** The database; an address with a login is refused. */
  private static Database database(String url) {
    try {
      return Database.of(url);
    } catch (QueryException e) {
      throw fault(e, "--rows-option url");
    }
  }

  private Optional<FaultyInputException> explained(Throwable failure, Map<String, String> source) {
    Database database = database(url(source));
    String sql = source.getOrDefault("query", source.getOrDefault("dbtable", ""));
    Query query =
        new Query(database, sql, 0, Path.of(""), Optional.empty(), credentials, List.of());
    return database.explained(failure, query).map(why -> fault(why, database.address()));
  }

  private static FaultyInputException fault(QueryException why, String place) {
    Diagnostic fault = why.fault().at(Location.ofFile(place), "", why.things());
    return new FaultyInputException(
        List.of(why.hint().isEmpty() ? fault : fault.withHint(why.hint())));
  }
}
