package org.precis.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.precis.diagnostic.Diagnostic;

/** What a build tells while it runs. */
sealed interface Log permits TextLog, JsonLog {

  /** What is wrong with a pack. */
  void faults(List<Diagnostic> diagnostics);

  /** One sentence on what went wrong besides the packs. */
  void trouble(String sentence);

  /** A file lies in its place. */
  void made(Path file);

  /** So many packs of the batch are done. */
  void progress(int done, int packs);

  void done(int briefings, int files, Duration time);
}
