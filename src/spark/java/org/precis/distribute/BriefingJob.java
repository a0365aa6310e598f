package org.precis.distribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.precis.cli.batch.Outcome;

/**
 * A job: finds the packs, has executors build them, and writes a row for each briefing. The driver
 * holds the paths of the packs and nothing of what is in them.
 */
final class BriefingJob {

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final JobOptions options;

  BriefingJob(SparkSession spark, JobOptions options) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.options = options;
  }

  /** How the briefings of a job ended. */
  record Tally(long built, long failed) {}

  Tally run() throws IOException {
    Configuration hadoop = context.hadoopConfiguration();
    Path output = new Path(options.output());
    FileSystem files = OutputFolder.fileSystem(output, hadoop);
    Path qualified = files.makeQualified(output);
    Path temporary = new Path(qualified, "_unfinished-" + context.sc().applicationId());
    files.mkdirs(temporary);
    try {
      if (!options.templates().isEmpty()) {
        context.sc().addArchive(options.templates());
      }
      write(
          new JobContext(
              options.making(),
              qualified.toString(),
              temporary.toString(),
              context.broadcast(new SerializableConfiguration(hadoop))));
    } finally {
      // also what attempts left that were lost with their executor
      files.delete(temporary, true);
    }
    return tally();
  }

  private void write(JobContext job) throws IOException {
    JavaRDD<String> packs = packs(job.hadoop());
    int tasks = packs.getNumPartitions();
    JavaRDD<Row> rows =
        packs.mapToPair(new LikelyId(job)).groupByKey(tasks).mapPartitions(new BuildPacks(job));
    spark
        .createDataFrame(rows, BriefingRow.COLUMNS)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(options.manifest());
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

  private Tally tally() {
    long all = 0;
    long built = 0;
    for (Row state :
        spark
            .read()
            .schema(BriefingRow.COLUMNS)
            .parquet(options.manifest())
            .groupBy("state")
            .count()
            .collectAsList()) {
      all += state.getLong(1);
      built += state.getString(0).equals(Outcome.State.BUILT.word()) ? state.getLong(1) : 0;
    }
    return new Tally(built, all - built);
  }
}
