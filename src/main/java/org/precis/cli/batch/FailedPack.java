package org.precis.cli.batch;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.publish.Placed;

/** A pack that could not be read. It is reported in its turn, so that messages keep their order. */
public record FailedPack(String name, Throwable thrown) implements PackBuild {

  @Override
  public int size() {
    return 1;
  }

  @Override
  public void start() {}

  @Override
  public List<Diagnostic> await() throws Exception {
    Throwable told = Exhaustion.of(thrown, name);
    if (told instanceof Error error) {
      throw error;
    }
    throw (Exception) told;
  }

  @Override
  public List<Placed> publish(List<Diagnostic> warnings) {
    return List.of();
  }

  @Override
  public List<Outcome> outcomes(List<Placed> placed) {
    return List.of(Outcome.failed(name));
  }

  @Override
  public void close() {}
}
