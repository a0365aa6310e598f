package org.precis.distribute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.security.alias.CredentialProvider;
import org.apache.hadoop.security.alias.CredentialProviderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.distribute.SparkProcesses.Cluster;
import org.precis.distribute.SparkProcesses.Ended;
import org.precis.fixture.Keystores;
import org.precis.fixture.Packs;

/** Jobs as they are submitted, on this machine and on a cluster that loses a worker. */
@Tag("slow")
@Tag("scale")
class SparkJobTest {

  private static final int PACKS = 24;
  private static final String LOCAL = "local[2]";

  private static final Path WORK = Path.of("target/spark").toAbsolutePath();

  private static SparkProcesses spark;

  @BeforeAll
  static void start() throws IOException {
    Outputs.clear(WORK);
    spark = new SparkProcesses(Files.createDirectory(WORK.resolve("spark")));
    Path packs = Files.createDirectory(WORK.resolve("packs"));
    for (String name : List.of("burst", "two-languages", "net-2018", "net-2018-april")) {
      Outputs.copy(Packs.all().get(name), packs.resolve(name));
    }
    Path small = Packs.GOLDEN.resolve("single-statistic/pack");
    for (int i = 1; i <= PACKS; i++) {
      Path copy = packs.resolve("small-" + i);
      Outputs.copy(small, copy);
      Path briefing = copy.resolve("briefing.yaml");
      String text = Files.readString(briefing).replaceAll("(?m)^id:.*\\R", "");
      Files.writeString(briefing, "id: small-" + i + "\n" + text);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  private static String[] packs() throws IOException {
    try (Stream<Path> all = Files.list(WORK.resolve("packs"))) {
      return all.map(Path::toString).sorted().toArray(String[]::new);
    }
  }

  private static org.apache.hadoop.fs.Path path(String path) {
    return new org.apache.hadoop.fs.Path(path);
  }

  private static long manifests(FileSystem files, String out) throws IOException {
    FileStatus[] found = files.globStatus(path(out + "/*/manifest.json"));
    return found == null ? 0 : found.length;
  }

  private static Map<String, byte[]> filesIn(FileSystem files, String out, Path copy)
      throws IOException {
    files.copyToLocalFile(false, path(out), path(copy.toString()), true);
    return Outputs.files(copy);
  }

  /** When each file was written that is not of a Parquet table. */
  private static Map<String, Long> times(FileSystem files, String out) throws IOException {
    Map<String, Long> times = new TreeMap<>();
    for (var all = files.listFiles(path(out), true); all.hasNext(); ) {
      LocatedFileStatus file = all.next();
      if (!file.getPath().toString().contains("/briefings.parquet/")) {
        times.put(file.getPath().toString(), file.getModificationTime());
      }
    }
    return times;
  }

  /** In HDFS, with one of two DataNodes and one of two workers killed; then once more. */
  @Test
  void clusterThatLosesMachineMakesTheBytesOfOneAndThenNothingTwice() throws Exception {
    Map<String, byte[]> expected = spark.plain(WORK.resolve("plain"), packs());
    HdfsProcesses hdfs = HdfsProcesses.start(spark, WORK.resolve("hdfs"), 2);
    FileSystem files = hdfs.files();
    files.copyFromLocalFile(path(WORK.resolve("packs").toString()), path("/packs"));
    Cluster cluster = spark.cluster(2);
    String[] arguments = {
      "--packs", hdfs.path("/packs/*"), "--output", hdfs.path("/briefings")
    };
    Process job = spark.submit("cluster", cluster.master(), arguments);
    while (manifests(files, "/briefings") < 4) {
      assertTrue(job.isAlive(), () -> "the job ended early");
      Thread.sleep(50);
    }
    assertTrue(cluster.workers().get(0).descendants().findAny().isPresent(), "no executor to lose");
    SparkProcesses.kill(hdfs.dataNodes().get(0));
    SparkProcesses.kill(cluster.workers().get(0));
    assertTrue(manifests(files, "/briefings") < PACKS, "killed too late to be missed");
    Ended ended = spark.await(job, "cluster");
    assertEquals(0, ended.exitCode(), ended.said());
    int briefings = briefings(expected);
    // what the lost executor put in place is up to date when its tasks are tried again
    assertEquals(briefings, inPlace(ended.said(), briefings), ended.said());
    Outputs.assertSame(expected, filesIn(files, "/briefings", WORK.resolve("of-cluster")));

    Map<String, Long> times = times(files, "/briefings");
    Path changed = WORK.resolve("packs/small-7");
    Path statistics = changed.resolve("statistics.csv");
    Files.writeString(statistics, Files.readString(statistics).replace("1", "2"));
    files.copyFromLocalFile(path(changed.toString()), path("/packs"));
    String damaged = "/briefings/two-languages/two-languages.en.html";
    files.setReplication(path(damaged), (short) 1);
    try (var out = files.create(path(damaged), true)) {
      out.writeBytes("damaged");
    }
    Ended again = spark.await(spark.submit("again", cluster.master(), arguments), "again");
    assertEquals(0, again.exitCode(), again.said());
    int upToDate = briefings - 3; // the damaged one has two languages
    assertTrue(
        again
            .said()
            .contains("3 of " + briefings + " briefings built, " + upToDate + " up to date;"),
        again.said());
    Map<String, byte[]> now = spark.plain(WORK.resolve("plain"), packs());
    Outputs.assertSame(now, filesIn(files, "/briefings", WORK.resolve("of-again")));
    Map<String, Long> untouched = times(files, "/briefings");
    untouched.keySet().removeIf(file -> file.contains("/small-7/") || file.endsWith(damaged));
    times.keySet().retainAll(untouched.keySet());
    assertEquals(times, untouched);
  }

  /** How many briefings a job says are built or up to date, of so many. */
  private static int inPlace(String said, int all) {
    String number = "(\\d+)";
    Matcher counts =
        Pattern.compile(number + " of " + all + " briefings built(?:, " + number + " up to date)?;")
            .matcher(said);
    assertTrue(counts.find(), said);
    int upToDate = counts.group(2) == null ? 0 : Integer.parseInt(counts.group(2));
    return Integer.parseInt(counts.group(1)) + upToDate;
  }

  private static int briefings(Map<String, byte[]> files) {
    return (int) files.keySet().stream().filter(name -> name.endsWith(".pdf")).count();
  }

  /** Also that machine forms of one id are built together, and that templates travel. */
  @Test
  void faultsAreRowsAndOtherPacksAreBuilt() throws Exception {
    Path some = Files.createDirectory(WORK.resolve("some"));
    for (String name : List.of("good", "same")) {
      Outputs.copy(Packs.all().get("two-languages"), some.resolve(name));
      Path briefing = some.resolve(name).resolve("briefing.yaml");
      String text = Files.readString(briefing).replaceAll("(?m)^id:.*\\R", "");
      Files.writeString(briefing, "id: one-id\ntemplate: ours\n" + text);
    }
    Files.createDirectory(some.resolve("no-pack"));
    Path bad = Files.createDirectory(some.resolve("bad"));
    Files.writeString(bad.resolve("briefing.yaml"), "titel: none\n");
    Path templates = Files.createDirectory(WORK.resolve("templates"));
    Outputs.copy(Path.of("templates/standard"), templates.resolve("ours"));
    Path css = templates.resolve("ours/base.css");
    Files.writeString(css, Files.readString(css) + "\nh1 { letter-spacing: 0.1pt }\n");
    Path archive = WORK.resolve("ours.zip");
    SparkProcesses.jar("--create", "--file", archive.toString(), "-C", templates.toString(), "ours");
    Path forms = WORK.resolve("forms");
    spark.plain(forms, "--format", "json", WORK.resolve("packs/two-languages").toString());
    Path out = WORK.resolve("of-some");
    Process job =
        spark.submit(
            "some",
            LOCAL,
            "--packs",
            some + "/*",
            "--packs",
            forms + "/*/two-languages*.json",
            "--templates",
            archive.toString(),
            "--output",
            out.toString(),
            "--fail-on-faults");
    Ended ended = spark.await(job, "some");
    assertEquals(1, ended.exitCode(), ended.said());
    assertTrue(ended.said().contains("4 of 7 briefings built"), ended.said());
    Map<String, byte[]> expected =
        spark.plain(
            WORK.resolve("plain-some"),
            some.resolve("good").toString(),
            forms.resolve("two-languages/two-languages.en.json").toString(),
            forms.resolve("two-languages/two-languages.zh-Hans.json").toString());
    Outputs.assertSame(expected, Outputs.files(out));
  }

  /** In a folder of its own; and then in one with the briefings of that job, which all stay. */
  @Test
  void manifestReplacesThatOfAnEarlierJobAndNothingElse() throws Exception {
    Path out = WORK.resolve("of-one");
    Path manifest = WORK.resolve("manifest-of-one");
    String pack = WORK.resolve("packs/small-1").toString();
    for (String told : List.of("1 of 1 briefings built", "1 up to date")) {
      Ended ended = one(pack, out, manifest);
      assertEquals(0, ended.exitCode(), ended.said());
      assertTrue(ended.said().contains(told), ended.said());
      assertTrue(Files.exists(manifest.resolve("_SUCCESS")));
    }
    Map<String, byte[]> made = Outputs.files(out);
    Map<String, byte[]> first = Outputs.files(manifest);
    assertEquals(3, made.size());
    Ended intoOutput = one(pack, out, out);
    assertEquals(2, intoOutput.exitCode(), intoOutput.said());
    assertTrue(intoOutput.said().contains("' contains the output '"), intoOutput.said());
    assertFalse(intoOutput.said().contains("\tat "), intoOutput.said());
    Path taken = Files.createDirectory(WORK.resolve("of-none"));
    Files.writeString(taken.resolve("small-1"), "a file in the place of the folder");
    Ended failed = one(pack, taken, manifest);
    assertTrue(failed.exitCode() != 0, failed.said());
    Outputs.assertSame(made, Outputs.files(out));
    Outputs.assertSame(first, Outputs.files(manifest));
    try (Stream<Path> beside = Files.list(WORK)) {
      assertTrue(beside.noneMatch(path -> path.getFileName().toString().startsWith("_")));
    }
  }

  private static Ended one(String pack, Path out, Path manifest) throws Exception {
    Process job =
        spark.submit(
            "one",
            LOCAL,
            "--packs",
            pack,
            "--output",
            out.toString(),
            "--manifest",
            manifest.toString());
    return spark.await(job, "one");
  }

  @Test
  void executorWithAnotherIcuIsRefusedInALine() throws Exception {
    Path out = WORK.resolve("of-other-icu");
    Process job =
        spark.submit(
            "icu",
            LOCAL,
            List.of("spark.executor.userClassPathFirst=false"),
            "--packs",
            WORK.resolve("packs/small-1").toString(),
            "--output",
            out.toString());
    Ended ended = spark.await(job, "icu");
    assertEquals(2, ended.exitCode(), ended.said());
    assertTrue(ended.said().contains("precis: an executor has ICU 78.3.0.0"), ended.said());
    assertFalse(ended.said().contains("\tat "), ended.said());
    assertFalse(Files.exists(out));
  }

  /** The password is on the machine of the executor, and nowhere in what Spark writes of a job. */
  @Test
  void pdfsAreSignedAndTheKeyStaysSecret() throws Exception {
    Path keystore = WORK.resolve("office.p12");
    byte[] key = Keystores.empty().key("Office", "RSA", "2020-01-01", "2030-12-31").bytes();
    Files.write(keystore, key);
    String pack = WORK.resolve("packs/two-languages").toString();
    spark.secret("PRECIS_KEYSTORE_PASSWORD", Keystores.PASSWORD);
    Map<String, byte[]> expected = spark.plain(WORK.resolve("plain-signed"), pack, "--sign", "office.p12");
    spark.secret("PRECIS_KEYSTORE_PASSWORD", "");
    String provider = "localjceks://file" + WORK.resolve("passwords.jceks");
    Configuration hadoop = new Configuration();
    hadoop.set(CredentialProviderFactory.CREDENTIAL_PROVIDER_PATH, provider);
    CredentialProvider passwords = CredentialProviderFactory.getProviders(hadoop).get(0);
    passwords.createCredentialEntry(JobKey.PASSWORD, Keystores.PASSWORD.toCharArray());
    passwords.flush();
    Path events = Files.createDirectory(WORK.resolve("events"));
    List<String> settings =
        List.of(
            "spark.eventLog.enabled=true",
            "spark.eventLog.dir=" + events.toUri(),
            "spark.hadoop." + CredentialProviderFactory.CREDENTIAL_PROVIDER_PATH + "=" + provider);
    Path out = WORK.resolve("of-signed");
    String[] arguments = {
      "--packs", pack, "--sign", keystore.toString(), "--output", out.toString()
    };

    Files.setPosixFilePermissions(keystore, PosixFilePermissions.fromString("rw-r--r--"));
    Ended open = spark.await(spark.submit("open", LOCAL, settings, arguments), "open");
    assertEquals(2, open.exitCode(), open.said());
    assertTrue(open.said().contains("office.p12' is open to everybody"), open.said());

    Files.setPosixFilePermissions(keystore, PosixFilePermissions.fromString("rw-------"));
    Ended ended = spark.await(spark.submit("signed", LOCAL, settings, arguments), "signed");
    assertEquals(0, ended.exitCode(), ended.said());
    Outputs.assertSame(expected, Outputs.files(out));
    assertFalse(ended.said().contains(Keystores.PASSWORD), ended.said());
    Map<String, byte[]> written = Outputs.files(events);
    assertFalse(written.isEmpty());
    written.forEach(
        (name, bytes) -> assertFalse(new String(bytes, UTF_8).contains(Keystores.PASSWORD), name));
  }
}
