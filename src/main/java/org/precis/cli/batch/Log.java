package org.precis.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.precis.diagnostic.Diagnostic;

/** What a build tells while it runs. */
public sealed interface Log permits TextLog, JsonLog {

  /** What is wrong with a pack. */
  void faults(String pack, List<Diagnostic> diagnostics);

  /**
   * One sentence on what went wrong besides the data.
   *
   * @param pack empty where it is no matter of one pack
   * @param trace where it happened; empty where nobody asked
   */
  void failure(String pack, String sentence, String trace);

  /**
   * What became of the briefings of a pack.
   *
   * @param files all that lie in place, the manifest last; none where it failed
   */
  void pack(List<Outcome> briefings, List<Path> files);

  /** So many packs of the batch are done. */
  void progress(int done, int packs);

  /** The batch has ended. */
  void done(Tally tally, Duration time);

  /** The batch was ended from outside. */
  void interrupted(Tally tally, Duration time);
}
