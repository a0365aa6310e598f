package org.precis.distribute;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.precis.cli.terminal.WrongUsageException;

/**
 * What prevents executors from working. One of them tells the driver in texts: with a local master,
 * the classes of executors are not those of the driver, even if they have the same names.
 *
 * @param why in words; "" if nothing does
 * @param file that cannot be used; "" if it is a matter of usage
 */
record Flaw(String why, String file) {

  /** Looks for it in this process: why, and the file. */
  static List<String> here(JobContext job) {
    String why = ExecutorEngine.flawOfProcess();
    if (!why.isEmpty()) {
      return List.of(why, "");
    }
    String keystore = job.making().keystore();
    try {
      JobKey.of(job.making(), job.hadoop());
      return List.of("", "");
    } catch (WrongUsageException e) {
      return List.of(e.getMessage(), "");
    } catch (NoSuchFileException e) {
      return List.of("no such file", keystore);
    } catch (IOException e) {
      return List.of(reason(String.valueOf(e.getMessage())), keystore);
    }
  }

  /** Without the name of the file, and with that of the password in a job. */
  private static String reason(String sentence) {
    return sentence
        .replaceFirst("^'[^']*': ", "")
        .replace("PRECIS_KEYSTORE_PASSWORD", JobKey.PASSWORD);
  }

  /** Ends the job, if there is one. */
  void raise() throws IOException {
    if (!file.isEmpty()) {
      throw new FileSystemException(file, null, why);
    }
    if (!why.isEmpty()) {
      throw new WrongUsageException(why);
    }
  }
}
