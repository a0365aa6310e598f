package org.precis.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.precis.diagnostic.Diagnostic;

/** Reports the progress of a build. */
public sealed interface Log permits TextLog, JsonLog {

  /** The faults of a pack. */
  void faults(String pack, List<Diagnostic> diagnostics);

  /** The number of warnings of a pack that is up to date, which its build reported in full. */
  void earlierWarnings(String pack, int warnings);

  /**
   * A failure not caused by the data.
   *
   * @param pack empty if it does not concern one pack
   * @param sentence what went wrong
   * @param trace the stack trace; empty unless asked for
   */
  void failure(String pack, String sentence, String trace);

  /**
   * The outcome of the briefings of a pack.
   *
   * @param files all files in place, the manifest last; none if it failed
   */
  void pack(List<Outcome> briefings, List<Path> files);

  /** A pack that would be built. */
  void planned(Plan plan);

  /** The dry run has ended. */
  void planned(int toBuild, int upToDate, Duration time);

  /** The batch has ended. */
  void done(Tally tally, Duration time);

  /** The batch was interrupted. */
  void interrupted(Tally tally, Duration time);
}
