package org.precis.cli.batch;

import java.io.IOException;
import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.publish.Placed;

/** One pack of a batch, read and not yet finished. */
public sealed interface PackBuild extends AutoCloseable permits PackJob, FailedPack {

  /** The pack as typed. */
  String name();

  /** How many briefings it takes. */
  int size();

  /** Begins to make them. */
  void start();

  /**
   * Waits until all are made, and tells what to look at in them.
   *
   * @throws Exception all that is wrong with the pack, or what else went wrong
   */
  List<Diagnostic> await() throws Exception;

  /** Puts the files in place, all or none, with these warnings in the manifest. */
  List<Placed> publish(List<Diagnostic> warnings) throws IOException;

  /** What became of each briefing, where these files are in place; none are where it failed. */
  List<Outcome> outcomes(List<Placed> placed);

  /** Removes what is not in place. */
  @Override
  void close() throws IOException;
}
