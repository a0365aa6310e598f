package org.precis.distribute;

import java.io.IOException;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.sql.SparkSession;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.WrongUsageException;

/** A batch of briefings as a Spark job: the main class for {@code spark-submit}. */
public final class Main {

  private Main() {}

  /**
   * Runs the job.
   *
   * @throws SparkUserAppException with the exit code, if the arguments make no sense or, with {@code
   *     --fail-on-faults}, a briefing was not built
   */
  public static void main(String[] arguments) throws IOException, SparkUserAppException {
    if (SubmitCommand.isHelp(arguments)) {
      return;
    }
    try {
      JobOptions options = SubmitCommand.options(arguments);
      SparkSession spark = SparkSession.builder().appName("precis").getOrCreate();
      try {
        end(new BriefingJob(spark, options).run(), options);
      } finally {
        spark.stop();
      }
    } catch (WrongUsageException wrong) {
      System.err.println("precis: " + wrong.getMessage());
      throw new SparkUserAppException(ExitCode.USAGE.number(), null);
    }
  }

  private static void end(BriefingJob.Tally tally, JobOptions options)
      throws SparkUserAppException {
    System.out.println(
        tally.built()
            + " of "
            + (tally.built() + tally.failed())
            + " briefings built; see "
            + options.manifest());
    if (options.failOnFaults() && tally.failed() > 0) {
      throw new SparkUserAppException(ExitCode.FINDINGS.number(), null);
    }
  }
}
