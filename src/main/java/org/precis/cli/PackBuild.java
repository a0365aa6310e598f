package org.precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.precis.diagnostic.Diagnostic;

/** One pack of a batch, begun and not yet finished. */
sealed interface PackBuild extends AutoCloseable permits BegunPack, FailedPack {

  /** How many briefings it takes. */
  int size();

  /**
   * Waits until all are made, and tells what to look at in them.
   *
   * @throws Exception all that is wrong with the pack, or what else went wrong
   */
  List<Diagnostic> await() throws Exception;

  /** Puts the files in place, all or none, with these warnings in the manifest. */
  List<Path> publish(List<Diagnostic> warnings) throws IOException;

  /** Removes what is not in place. */
  @Override
  void close() throws IOException;
}
