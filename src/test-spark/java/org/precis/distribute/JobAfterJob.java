package org.precis.distribute;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.apache.spark.SparkUserAppException;

/**
 * A main class for {@code spark-submit} that runs one job after another: a driver takes longer to
 * start than a small job takes in one that is warm. A line of its input has the arguments of a job,
 * parted by tabs; after what the job says comes a line with its exit code.
 */
public final class JobAfterJob {

  /** What the line with the exit code begins with. */
  static final String ENDED = "job ended with ";

  private JobAfterJob() {}

  public static void main(String[] none) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(ENDED + exitCode(line.split("\t")));
    }
  }

  private static int exitCode(String... arguments) throws IOException {
    try {
      Main.main(arguments);
      return 0;
    } catch (SparkUserAppException ended) {
      return ended.exitCode();
    }
  }
}
