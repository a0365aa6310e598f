package org.precis.cli.batch;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.publish.Placed;

/** A pack that could not be read. It is reported in its turn, so that messages keep their order. */
public record FailedPack(String name, Throwable thrown) implements PackBuild {

  /** The faults of what went wrong; another failure is thrown. */
  public static List<Diagnostic> faults(String name, Throwable failure) throws Exception {
    return failure instanceof FaultyInputException faulty
        ? faulty.diagnostics()
        : new FailedPack(name, failure).await();
  }

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
