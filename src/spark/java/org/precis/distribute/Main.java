package org.precis.distribute;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.sql.SparkSession;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Failure;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.FaultyInputException;
import org.precis.workspace.Credentials;

/** A batch of briefings as a Spark job: the main class for {@code spark-submit}. */
public final class Main {

  private Main() {}

  /**
   * Runs the job.
   *
   * @throws SparkUserAppException with the exit code of {@code precis build}, if the arguments make
   *     no sense, the table cannot be split or, with {@code --fail-on-faults}, a briefing was not
   *     built
   */
  public static void main(String[] arguments) throws IOException, SparkUserAppException {
    if (SubmitCommand.isHelp(arguments)) {
      return;
    }
    try {
      JobOptions options = SubmitCommand.options(arguments);
      SparkSession spark =
          SparkSession.builder().appName("precis").config(settings()).getOrCreate();
      try {
        Credentials credentials = Credentials.of(System.getenv());
        end(new BriefingJob(spark, options, credentials).run(), options);
      } finally {
        spark.stop();
      }
    } catch (WrongUsageException | FileSystemException failed) {
      Failure failure = Failure.of(failed);
      System.err.println("precis: " + failure.sentence());
      throw new SparkUserAppException(failure.exitCode().number(), null);
    } catch (FaultyInputException faulty) {
      System.err.print(DiagnosticPrinter.print(faulty.diagnostics()));
      throw new SparkUserAppException(ExitCode.of(faulty.diagnostics()).number(), null);
    }
  }

  /** What executors need to make the bytes of {@code precis build}, unless the submitter decides. */
  private static SparkConf settings() {
    return new SparkConf()
        // the ICU of Precis before that of Spark
        .setIfMissing("spark.executor.userClassPathFirst", "true")
        // names of files outside ASCII
        .setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8");
  }

  private static void end(BriefingJob.Tally tally, JobOptions options)
      throws SparkUserAppException {
    long all = tally.built() + tally.upToDate() + tally.failed();
    String upToDate = tally.upToDate() == 0 ? "" : ", " + tally.upToDate() + " up to date";
    System.out.println(
        tally.built() + " of " + all + " briefings built" + upToDate + "; see " + options.manifest());
    if (options.failOnFaults() && tally.failed() > 0) {
      throw new SparkUserAppException(ExitCode.FINDINGS.number(), null);
    }
  }
}
