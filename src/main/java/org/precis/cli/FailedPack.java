package org.precis.cli;

import java.nio.file.Path;
import java.util.List;
import org.precis.diagnostic.Diagnostic;

/**
 * A pack that could not begin. Says so when its turn has come, so that messages keep their order.
 */
record FailedPack(Throwable thrown) implements PackBuild {

  @Override
  public int size() {
    return 1;
  }

  @Override
  public List<Diagnostic> await() throws Exception {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (Exception) thrown;
  }

  @Override
  public List<Path> publish(List<Diagnostic> warnings) {
    return List.of();
  }

  @Override
  public void close() {}
}
