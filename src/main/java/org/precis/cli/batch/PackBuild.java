package org.precis.cli.batch;

import java.io.IOException;
import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.publish.Placed;

/** One pack of a batch, not yet finished. */
public sealed interface PackBuild extends AutoCloseable permits PackJob, UpToDatePack, FailedPack {

  /** The pack as typed. */
  String name();

  /** How many briefings it has. */
  int size();

  /** Starts to make them. */
  void start();

  /**
   * Waits until all are made; their warnings.
   *
   * @throws Exception with all faults of the pack, or any other failure
   */
  List<Diagnostic> await() throws Exception;

  /** How many warnings an earlier build reported that still hold, and are not repeated. */
  default int earlierWarnings() {
    return 0;
  }

  /** Puts the files in place, all or none, with these warnings in the manifest. */
  List<Placed> publish(List<Diagnostic> warnings) throws IOException;

  /** The outcome of each briefing, given the files in place; there are none if it failed. */
  List<Outcome> outcomes(List<Placed> placed);

  /** Removes files that were not put in place. */
  @Override
  void close() throws IOException;
}
