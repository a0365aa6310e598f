package org.precis.cli.batch;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;

/**
 * Turns exhausted stack or memory into a fault of the pack, so that other packs of a batch are
 * still made.
 */
public final class Exhaustion {

  private Exhaustion() {}

  /** Exhaustion as a fault of the pack; anything else unchanged. */
  public static Throwable of(Throwable thrown, String pack) {
    return thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError
        ? new FaultyInputException(faults(thrown, pack))
        : thrown;
  }

  public static List<Diagnostic> faults(Throwable exhausted, String pack) {
    Location place = Location.ofFile(pack);
    long most = Runtime.getRuntime().maxMemory() >> 20;
    return List.of(
        exhausted instanceof StackOverflowError
            ? Fault.PACK_DEPTH.at(place, "")
            : Fault.PACK_MEMORY.at(place, "", most));
  }
}
