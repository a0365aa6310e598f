package org.precis.input.file;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.query.Addresses;

/** Collects the faults of a pack, each with its place. */
public final class Report {

  /**
   * Faults by which rows of a file or numbers in them are lost, so that references to these and
   * totals over them are not at fault.
   */
  public static final Set<Fault> LOST_ROWS =
      Set.of(
          Fault.CSV_ROW,
          Fault.CSV_QUOTE,
          Fault.CSV_AFTER_QUOTE,
          Fault.CELL_ERROR,
          Fault.CELL_UNSEEN,
          Fault.CELL_WITHOUT_RESULT,
          Fault.COLUMN_WITHOUT_RESULTS);

  private static final int MOST = 1000;

  private final ReadingTime time;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Set<List<Object>> saidOnce = new LinkedHashSet<>();
  private final Map<String, Location> withoutRows = new LinkedHashMap<>();
  private final Map<Location, Set<String>> needingRows = new LinkedHashMap<>();
  private final Set<Place> unreadable = new LinkedHashSet<>();
  private final Set<Fault> ignored = EnumSet.noneOf(Fault.class);

  /** Of what is read without a limit. */
  public Report() {
    this(new ReadingTime());
  }

  public Report(ReadingTime time) {
    this.time = time;
  }

  public ReadingTime time() {
    return time;
  }

  /**
   * Adds a fault.
   *
   * @param things arguments of the message, then of the hint
   */
  public void add(Fault fault, Place place, Object... things) {
    if (!isFull()) {
      add(at(fault, place, things));
    }
  }

  /** Keeps one of equal diagnostics, which slices and languages repeat; their hints may differ. */
  private void add(Diagnostic diagnostic) {
    time.check();
    Location location = diagnostic.location();
    List<Object> said = List.of(diagnostic.fault(), location, diagnostic.message());
    if (!ignored.contains(diagnostic.fault()) && hasRoom(location) && saidOnce.add(said)) {
      diagnostics.add(diagnostic);
    }
  }

  private static Diagnostic at(Fault fault, Place place, Object... things) {
    return fault.at(place.location(), Addresses.withoutSecrets(place.sourceLine()), hidden(things));
  }

  /** The arguments without passwords from database addresses. */
  private static Object[] hidden(Object... things) {
    Object[] hidden = new Object[things.length];
    for (int i = 0; i < things.length; i++) {
      hidden[i] = Addresses.withoutSecrets(String.valueOf(things[i]));
    }
    return hidden;
  }

  /** Adds a fault with a more specific hint; "" leaves the usual one. */
  public void addHinted(Fault fault, Place place, String hint, Object... things) {
    if (!isFull()) {
      Diagnostic usual = at(fault, place, things);
      add(hint.isEmpty() ? usual : usual.withHint(hint));
    }
  }

  /** Adds a fault of a whole file. */
  public void addFile(Fault fault, String file, Object... things) {
    add(fault.at(Location.ofFile(file), "", things));
  }

  /** Adds the errors of another report. */
  public void addErrors(Report other) {
    other.diagnostics.sorted().stream().filter(Diagnostic::isError).forEach(this::add);
  }

  /** Whether no further diagnostic will be shown, so that its place need not be found. */
  private boolean isFull() {
    return diagnostics.size() > MOST;
  }

  private boolean hasRoom(Location location) {
    if (diagnostics.size() == MOST) {
      diagnostics.add(Fault.TOO_MANY_FAULTS.at(Location.ofFile(location.file()), "", MOST));
    }
    return diagnostics.size() < MOST;
  }

  /** Leaves out faults from now on that only follow from one that is reported. */
  public void ignore(Set<Fault> faults) {
    ignored.addAll(faults);
  }

  /** Whether any of these faults has been found. */
  public boolean hasAny(Set<Fault> faults) {
    return diagnostics.hasAny(faults);
  }

  /** Whether rows of a file or numbers in them are lost, so that its sums are not known. */
  public boolean hasLostRows(String file) {
    return diagnostics.hasAny(LOST_ROWS, file);
  }

  /**
   * Warns of data without rows.
   *
   * @param data their name, by which {@link #needsRows} asks for them
   * @param what they are: a file or a table
   */
  public void addNoRows(String data, Place place, String what) {
    withoutRows.put(data, place.location());
    add(Fault.NO_ROWS, place, what, what);
  }

  /**
   * Whether data have no rows, although something refers to them. That is then an error, which
   * names what does in its hint; this has no error of its own.
   */
  public boolean needsRows(String data, String what) {
    Location place = withoutRows.get(data);
    if (place == null) {
      return false;
    }
    Set<String> needing = needingRows.computeIfAbsent(place, unused -> new LinkedHashSet<>());
    needing.add(what);
    String all = String.join(", ", needing);
    String hint =
        needing.size() == 1
            ? "add rows, or remove " + all + ", which refers to rows that are not there"
            : "add rows, or remove what refers to rows that are not there: " + all;
    diagnostics.replace(Fault.NO_ROWS, place, fault -> fault.asError().withHint(hint));
    return true;
  }

  /** Marks a value that has a fault of its own and so cannot be compared with its quotes. */
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
