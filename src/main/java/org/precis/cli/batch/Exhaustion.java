package org.precis.cli.batch;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInput;
import org.precis.diagnostic.Location;

/** A pack that uses up the stack or the memory is at fault, and the others of a batch are not. */
public final class Exhaustion {

  private Exhaustion() {}

  /** What ran out as a fault of the pack; anything else as it is. */
  public static Throwable of(Throwable thrown, String pack) {
    return thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError
        ? new FaultyInput(faults(thrown, pack))
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
