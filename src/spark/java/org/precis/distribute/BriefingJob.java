package org.precis.distribute;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.precis.cli.batch.Outcome;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.workspace.Credentials;

/**
 * A job: finds the packs, has executors build them, and writes a row for each briefing. The driver
 * holds the paths of the packs and nothing of what is in them.
 */
final class BriefingJob {

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final JobOptions options;
  private final Credentials credentials;

  /**
   * A job that is not begun.
   *
   * @param credentials for the database with the table, if it is in one
   */
  BriefingJob(SparkSession spark, JobOptions options, Credentials credentials) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.options = options;
    this.credentials = credentials;
  }

  /** How the briefings of a job ended. */
  record Tally(long built, long upToDate, long failed) {}

  Tally run() throws IOException {
    checkSettings();
    Configuration hadoop = context.hadoopConfiguration();
    Path output = new Path(options.output());
    FileSystem files = OutputFolder.fileSystem(output, hadoop);
    Path qualified = files.makeQualified(output);
    String id = context.sc().applicationId();
    ManifestTable manifest = ManifestTable.of(options.manifest(), qualified, id, hadoop);
    Path temporary = new Path(qualified, "_unfinished-" + id);
    JobContext job =
        new JobContext(
            options.making(),
            qualified.toString(),
            temporary.toString(),
            context.broadcast(new SerializableConfiguration(hadoop)));
    checkExecutor(job);
    files.mkdirs(temporary);
    try {
      if (!options.templates().isEmpty()) {
        context.sc().addArchive(options.templates());
      }
      write(job, manifest.unfinished());
      Tally tally = tally(manifest.unfinished());
      manifest.replace();
      return tally;
    } finally {
      manifest.clear();
      // also what attempts left that were lost with their executor
      files.delete(temporary, true);
    }
  }

  /** Of what all executors have in common one tells, before any of them would have to fail. */
  private void checkExecutor(JobContext job) throws IOException {
    List<String> told = context.parallelize(List.of(job), 1).map(Flaw::here).first();
    new Flaw(told.get(0), told.get(1)).raise();
  }

  /** A password in the settings would be sent to every machine, and shown to many. */
  private void checkSettings() {
    for (String variable : List.of("PRECIS_KEYSTORE_PASSWORD", "HADOOP_CREDSTORE_PASSWORD")) {
      if (context.getConf().contains("spark.executorEnv." + variable)) {
        throw new WrongUsageException(
            "spark.executorEnv." + variable + " would show the password in the settings of the job;"
                + " see docs/spark.md, Signing");
      }
    }
  }

  private void write(JobContext job, Path manifest) throws IOException {
    JavaRDD<Row> rows =
        options.table().isPresent() ? values(job, options.table().get()) : packs(job);
    spark
        .createDataFrame(rows, BriefingRow.COLUMNS)
        .write()
        .parquet(manifest.toString());
  }

  private JavaRDD<Row> packs(JobContext job) throws IOException {
    JavaRDD<String> packs = packs(job.hadoop());
    int tasks = packs.getNumPartitions();
    return packs
        .mapToPair(new LikelyId(job))
        .groupByKey(tasks)
        .mapPartitions(new BuildPacks(job));
  }

  private JavaRDD<Row> values(JobContext job, TableOptions asked) throws IOException {
    Path pack = new Path(asked.pack());
    FileSystem files = pack.getFileSystem(job.hadoop());
    if (!files.exists(new Path(pack, PackPaths.BRIEFING))) {
      throw new WrongUsageException("'" + pack + "' is not a folder with a briefing.yaml");
    }
    if (files.exists(new Path(pack, asked.file()))) {
      throw new WrongUsageException(
          "the pack has a file '" + asked.file() + "', the name that the rows of the table are to have");
    }
    context.setCheckpointDir(job.temporary() + "/table");
    Dataset<Row> read =
        new TableSource(asked, credentials).read(spark, job.hadoop());
    SplitTable table =
        SplitTable.of(read, asked, options.making().each(), mayHaveDecimalComma(files, pack));
    long values = table.rows().map(TableRow::slug).distinct().count();
    BuildValues build =
        new BuildValues(
            job,
            files.makeQualified(pack).toString(),
            asked.file(),
            table.columns(),
            context.broadcast(table.shared()));
    return table
        .rows()
        .filter(row -> !row.slug().isEmpty())
        .groupBy(TableRow::slug, tasks(values))
        .mapPartitions(build);
  }

  /** Only with this key can a pack have one. */
  private static boolean mayHaveDecimalComma(FileSystem files, Path pack) throws IOException {
    try (FSDataInputStream in = files.open(new Path(pack, PackPaths.BRIEFING))) {
      return new String(in.readAllBytes(), UTF_8).contains("numbers");
    }
  }

  /** The paths of the packs, each once, in as many partitions as there are tasks. */
  private JavaRDD<String> packs(Configuration hadoop) throws IOException {
    List<String> matching = PackPaths.matching(options.packs(), hadoop);
    List<String> found = new ArrayList<>(matching.stream().distinct().toList());
    JavaRDD<String> named = context.parallelize(found, tasks(found.size()));
    if (options.lists().isEmpty()) {
      return named;
    }
    JavaRDD<String> listed =
        spark
            .read()
            .textFile(options.lists().toArray(String[]::new))
            .javaRDD()
            .map(String::strip)
            .filter(line -> !line.isEmpty());
    JavaRDD<String> all = named.union(listed);
    return all.distinct(tasks(all.count()));
  }

  /** Several for each core, so that none waits long for the last; more if there are many packs. */
  private int tasks(long packs) {
    long few = Math.min(packs, 4L * context.defaultParallelism());
    long many = (packs + options.packsPerTask() - 1) / options.packsPerTask();
    return Math.toIntExact(Math.max(1, Math.max(few, many)));
  }

  private Tally tally(Path manifest) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row state :
        spark
            .read()
            .schema(BriefingRow.COLUMNS)
            .parquet(manifest.toString())
            .groupBy("state")
            .count()
            .collectAsList()) {
      counts.put(state.getString(0), state.getLong(1));
    }
    return new Tally(
        counts.getOrDefault(Outcome.State.BUILT.word(), 0L),
        counts.getOrDefault(Outcome.State.UP_TO_DATE.word(), 0L),
        counts.getOrDefault(Outcome.State.FAILED.word(), 0L));
  }
}
