package org.precis.distribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.distribute.SparkProcesses.Ended;
import org.precis.fixture.PrivatePostgres;

/**
 * One pack split by the rows of a table: CSV; Parquet as DuckDB writes it; and PostgreSQL. The
 * briefings are those of a file with all rows, and so are the messages.
 */
@Tag("slow")
@Tag("scale")
class TableSourcesTest {

  private static final String LOCAL = "local[2]";
  private static final Path WORK = Path.of("target/spark-tables").toAbsolutePath();

  private static SparkProcesses spark;
  private static SparkProcesses.Driver driver;

  @BeforeAll
  static void start() throws IOException {
    Outputs.clear(WORK);
    spark = new SparkProcesses(Files.createDirectory(WORK.resolve("spark")));
    spark.secret("PRECIS_JDBC_USER", PrivatePostgres.USER);
    spark.secret("PRECIS_JDBC_PASSWORD", PrivatePostgres.PASSWORD);
    driver = spark.driver("driver", LOCAL);
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  /** Runs a job for a pack. */
  private static Ended split(String name, Path pack, String rowsAs, String... source)
      throws Exception {
    return driver.run(arguments(name, pack, rowsAs, source));
  }

  private static String[] arguments(String name, Path pack, String rowsAs, String... source) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--pack", pack.toString(), "--each", "province", "--rows-as", rowsAs));
    arguments.addAll(List.of("--output", WORK.resolve("of-" + name).toString()));
    arguments.add("--fail-on-faults");
    arguments.addAll(List.of(source));
    return arguments.toArray(String[]::new);
  }

  /** What a job made, but the manifest of each value. */
  private static Map<String, byte[]> made(String name) throws IOException {
    Map<String, byte[]> files = Outputs.files(WORK.resolve("of-" + name));
    assertTrue(files.keySet().removeIf(file -> file.endsWith("/manifest.json")));
    return files;
  }

  private static Path pack(String name, String briefing) throws IOException {
    Path pack = Files.createDirectory(WORK.resolve(name));
    Files.writeString(pack.resolve("briefing.yaml"), briefing);
    return pack;
  }

  /**
   * Ordered as the job orders rows: by all columns, an empty cell first. Only North has {@code
   * stopped}; the last two values have the same file name.
   */
  private static final String ROWS =
      """
      id,province,label,value,unit
      national,,Reports in the whole country,12000,reports
      reports,North,Reports made,3100,reports
      reports,South,Reports made,450,reports
      reports,陕西,Reports made,200,reports
      reports,广东,Reports made,8,reports
      stopped,North,Parcels stopped,94,parcels
      """;

  private static final String SAME_NAMES =
      """
      tally,Norrland Bay,Reports taken,7,reports
      tally,"Norrland, Bay",Reports taken,9,reports
      """;

  private static final String SPLIT =
      """
      id: desks
      title: "Reports from {{each}}"
      issuer: Office of the Commissioner
      period: 2024
      published: 2025-02-03
      each: province
      summary: |
        - The desk of {{each}} took {{reports}} reports; the whole country {{national}}.
        - Its courier checks stopped {{stopped}} parcels.
      """;

  @Test
  void rowsOfTableAreSplitAsThoseOfFile() throws Exception {
    Path plain = Files.createDirectory(WORK.resolve("desks"));
    Files.writeString(plain.resolve("briefing.yaml"), SPLIT);
    Files.writeString(plain.resolve("statistics.csv"), ROWS);
    Map<String, byte[]> expected = spark.plain(WORK.resolve("plain-desks"), plain.toString());
    expected.remove("desks/manifest.json");
    Path pack = Files.createDirectory(WORK.resolve("desks-without-rows"));
    Files.writeString(pack.resolve("briefing.yaml"), SPLIT);
    Path table = Files.createDirectory(WORK.resolve("rows"));
    Files.writeString(table.resolve("1.csv"), head() + SAME_NAMES);
    Files.writeString(table.resolve("2.csv"), ROWS);
    Path out = WORK.resolve("of-desks");
    Ended ended =
        driver.run(
            "--pack",
            pack.toString(),
            "--each",
            "province",
            "--rows",
            table.toString(),
            "--rows-format",
            "csv",
            "--rows-option",
            "inferSchema=true",
            "--rows-as",
            "statistics.csv",
            "--output",
            out.toString());
    assertEquals(0, ended.exitCode(), ended.said());
    assertTrue(ended.said().contains("4 of 5 briefings built"), ended.said());
    Map<String, byte[]> made = Outputs.files(out);
    List<String> verify = new ArrayList<>(List.of("verify"));
    for (String value : List.of("guangdong", "north", "shanxi", "south")) {
      Path manifest = out.resolve("desks/province/" + value + "/manifest.json");
      verify.add(manifest.toString());
      made.remove(WORK.resolve("of-desks").relativize(manifest).toString());
    }
    Process process = spark.precis("verify", verify.toArray(String[]::new));
    Ended verified = spark.await(process, "verify");
    assertEquals(0, verified.exitCode(), verified.said());
    Outputs.assertSame(expected, made);
  }

  private static String head() {
    return ROWS.substring(0, ROWS.indexOf('\n') + 1);
  }

  private static final String CASES =
      """
      title: "Cases of {{each}}"
      issuer: Office of the Commissioner
      period: 2024
      published: 2025-02-03
      each: province
      measures:
        victims: {label: Victims, unit: people}
        loss: {label: Losses, unit: GBP}
        weight: {label: Goods seized, unit: kg}
      """;

  /** In the order of the columns; what is empty is null in the table. */
  private static final String CASE_ROWS =
      """
      id,title,place.province,opened,victims,loss,weight,text
      c1,The parcel desk,North,2024-02-29,14,90071992547409.93,0.1,"Parcels, ""never"" sent."
      c2,海港信件 — Zoë’s letters,广东,2023-12-31,,1234.50,1.5,"Letters asked
      for a fee."
      c3,The caller,North,,9007199254740993,,,Calls came from abroad.
      """;

  private static final String CASES_TABLE =
      """
      CREATE TABLE cases (id varchar(8), title text, "place.province" varchar(40), opened date,
        victims bigint, loss decimal(18,2), weight double precision, text text);
      INSERT INTO cases VALUES
        ('c3', 'The caller', 'North', NULL, 9007199254740993, NULL, NULL, 'Calls came from abroad.'),
        ('c2', '海港信件 — Zoë’s letters', '广东', '2023-12-31', NULL, 1234.50, 1.5,
          'Letters asked' || chr(13) || chr(10) || 'for a fee.'),
        ('c1', 'The parcel desk', 'North', '2024-02-29', 14, 90071992547409.93, 0.1,
          'Parcels, "never" sent.');
      """;

  /** Numbers beyond those of a double, fractions that are none in binary, dates, nulls, Unicode. */
  @Test
  void valuesOfTypedColumnsAreThoseOfFile() throws Exception {
    Path plain = pack("cases", CASES);
    Files.writeString(plain.resolve("cases.csv"), CASE_ROWS.replace("\n", "\r\n"));
    Map<String, byte[]> expected = spark.plain(WORK.resolve("plain-cases"), plain.toString());
    expected.remove("cases/manifest.json");
    Path pack = pack("cases-without-rows", "id: cases\n" + CASES);
    Path parquet = WORK.resolve("cases.parquet");
    duckDb(CASES_TABLE, "COPY cases TO '" + parquet + "' (FORMAT parquet)");
    Ended ended = split("parquet", pack, "cases.csv", "--rows", parquet.toString());
    assertEquals(0, ended.exitCode(), ended.said());
    Outputs.assertSame(expected, made("parquet"));
    try (PrivatePostgres postgres = PrivatePostgres.start()) {
      postgres.execute(CASES_TABLE);
      String[] source = jdbc(postgres, "dbtable=cases");
      Ended asked = split("database", pack, "cases.csv", source);
      assertEquals(0, asked.exitCode(), asked.said());
      Outputs.assertSame(expected, made("database"));
      refusals(postgres, pack);
    }
  }

  private static String[] jdbc(PrivatePostgres postgres, String what) {
    return new String[] {
      "--rows-format", "jdbc", "--rows-option", "url=" + postgres.address(), "--rows-option", what
    };
  }

  /** What a database does not give, or gives in a type that would lose digits. */
  private static void refusals(PrivatePostgres postgres, Path pack) throws Exception {
    String[] source =
        jdbc(postgres, "query=SELECT *, 1.50::numeric AS n, now() AS t FROM cases");
    Ended types = split("types", pack, "cases.csv", source);
    assertEquals(1, types.exitCode(), types.said());
    String place = pack + "/cases.csv: error: column ";
    assertTrue(
        types.said().contains(place + "'n' has the unsupported type decimal(38,18) [query-type]"),
        types.said());
    assertTrue(
        types.said().contains(place + "'t' has the unsupported type timestamp [query-type]"),
        types.said());
    spark.secret("PRECIS_JDBC_PASSWORD", "wrong-secret");
    String[] login = arguments("login", pack, "cases.csv", jdbc(postgres, "dbtable=cases"));
    Ended refused = spark.await(spark.submit("login", LOCAL, login), "login");
    assertEquals(3, refused.exitCode(), refused.said());
    assertTrue(refused.said().contains("[database-login]"), refused.said());
    assertFalse(refused.said().contains("secret"), refused.said());
    assertFalse(refused.said().contains("\tat "), refused.said());
  }

  private static void duckDb(String... statements) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static final String FAULTY =
      """
      id,province,label,value,unit,remark
      arrests,North,Arrests,12x,people,
      parcels,North,Parcels stopped,94,parcels,
      parcels,South,Parcels stopped,9?4,parcels,
      """;

  private static final String WITHOUT_SUMMARY = SPLIT.substring(0, SPLIT.indexOf("summary"));

  /** Every value has the faults that concern it, in the lines that they have in a file. */
  @Test
  void faultsAreThoseOfFile() throws Exception {
    Path plain = pack("faulty", WITHOUT_SUMMARY);
    Files.writeString(plain.resolve("statistics.csv"), FAULTY);
    Ended built = spark.build(WORK.resolve("plain-faulty"), plain.toString());
    assertEquals(1, built.exitCode(), built.said());
    Path pack = pack("faulty-without-rows", WITHOUT_SUMMARY);
    Path parquet = WORK.resolve("faulty.parquet");
    String csv = "read_csv('" + plain.resolve("statistics.csv") + "', all_varchar=true)";
    duckDb("COPY (FROM " + csv + ") TO '" + parquet + "' (FORMAT parquet)");
    Ended ended = split("faulty", pack, "statistics.csv", "--rows", parquet.toString());
    assertEquals(1, ended.exitCode(), ended.said());
    assertTrue(ended.said().contains("0 of 2 briefings built"), ended.said());
    Map<String, String> places = Map.of("north", "2:23", "south", "4:31");
    for (String value : places.keySet()) {
      String faults = faults(WORK.resolve("of-faulty/briefings.parquet"), value);
      assertTrue(faults.contains("statistics.csv:1:30: error: unknown column"), faults);
      assertTrue(faults.contains("statistics.csv:" + places.get(value) + ": error: "), faults);
      for (String fault : faults.split("\\n(?=\\S)")) {
        String there = fault.replace("file:" + pack, plain.toString()).strip();
        assertTrue(built.said().contains(there), there + "\nis not in\n" + built.said());
      }
    }
  }

  private static String faults(Path manifest, String value) throws SQLException {
    String sql =
        "SELECT array_to_string(faults, chr(10)) FROM '"
            + manifest
            + "/*.parquet' WHERE slice = '"
            + value
            + "'";
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      assertTrue(found.next());
      return found.getString(1);
    }
  }
}
