package org.precis.input.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.query.Addresses;

/** Takes down every fault of a pack at its place. */
public final class Report {

  private static final int MOST = 1000;

  private final Diagnostics diagnostics = new Diagnostics();
  private final Set<List<Object>> saidOnce = new LinkedHashSet<>();
  private final Set<Place> unreadable = new LinkedHashSet<>();

  /**
   * A fault at a place.
   *
   * @param things what the message, then what the hint, says it of
   */
  public void add(Fault fault, Place place, Object... things) {
    if (!isFull()) {
      add(at(fault, place, things));
    }
  }

  /** Slices and languages say the same once, though their hints may know different names. */
  private void add(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    List<Object> said = List.of(diagnostic.fault(), location, diagnostic.message());
    if (hasRoom(location) && saidOnce.add(said)) {
      diagnostics.add(diagnostic);
    }
  }

  private static Diagnostic at(Fault fault, Place place, Object... things) {
    return fault.at(place.location(), Addresses.withoutSecrets(place.sourceLine()), hidden(things));
  }

  /** No diagnostic repeats a password that an author has put into an address. */
  private static Object[] hidden(Object... things) {
    Object[] hidden = new Object[things.length];
    for (int i = 0; i < things.length; i++) {
      hidden[i] = Addresses.withoutSecrets(String.valueOf(things[i]));
    }
    return hidden;
  }

  /** The same with a hint that knows more than the usual one. */
  public void addHinted(Fault fault, Place place, String hint, Object... things) {
    if (!isFull()) {
      add(at(fault, place, things).withHint(hint));
    }
  }

  /** A fault of a file as a whole. */
  public void addFile(Fault fault, String file, Object... things) {
    add(fault.at(Location.ofFile(file), "", things));
  }

  /** Finding a place takes time, which is not spent on what will not be shown. */
  private boolean isFull() {
    return diagnostics.size() > MOST;
  }

  private boolean hasRoom(Location location) {
    if (diagnostics.size() == MOST) {
      diagnostics.add(Fault.TOO_MANY_FAULTS.at(Location.ofFile(location.file()), "", MOST));
    }
    return diagnostics.size() < MOST;
  }

  /** Whether one of these faults was found. */
  public boolean hasAny(Set<Fault> faults) {
    return diagnostics.hasAny(faults);
  }

  /** Notes a value that has a fault of its own, so that no words can prove or disprove it. */
  public void unreadable(Place value) {
    unreadable.add(value);
  }

  public boolean isUnreadable(Place value) {
    return unreadable.contains(value);
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }
}
