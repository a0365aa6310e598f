package org.precis.input.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.TemporaryPack;
import org.precis.input.field.Suggestion;
import org.precis.input.file.CsvField;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.workspace.Workspace;

/**
 * A copy of a pack of an earlier version with the lines that it now needs: the type of its numbers
 * and the roles of rows, where words or units say them. All else stays as it is written.
 */
public final class CurrentPack {

  private static final String TYPE = "type";
  private static final Pattern TYPES = Pattern.compile("(?m)^types:");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?m)(?:^#.*\\R)*^(?:summary|groups|statistics|measures|dimensions|cases|tables):");

  /** What only its author can decide. */
  private static final Set<Fault> OPEN =
      Set.of(Fault.TYPE_DOUBTED, Fault.ROW_DOUBTED, Fault.CASE_DOUBTED, Fault.STATISTIC_DOUBTED);

  private final Pack pack;
  private final Workspace workspace;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Set<String> tried = new LinkedHashSet<>();
  private EditionReader.Look look;

  private CurrentPack(Pack pack, Workspace workspace) {
    this.pack = pack;
    this.workspace = workspace;
    PackFiles all = new PackFiles(pack.path(), pack.name(), new Report());
    all.all().forEach(name -> files.put(name, all.whole(name)));
    this.look = look(files);
  }

  /** Adds to a pack what is certain. */
  public static CurrentPack of(Pack pack, Workspace workspace) {
    CurrentPack current = new CurrentPack(pack, workspace);
    current.addTypes();
    boolean more = true;
    while (more) {
      more = current.addNext();
    }
    return current;
  }

  /** The files of the copy by path. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  /** The errors of the copy, and what is not certain, with the lines to write. */
  public List<Diagnostic> open() {
    return look.faults().stream()
        .filter(one -> one.isError() || OPEN.contains(one.fault()))
        .toList();
  }

  private EditionReader.Look look(SortedMap<String, byte[]> now) {
    try (TemporaryPack copy = TemporaryPack.of(pack.name(), now)) {
      Pack read = new Pack(copy.pack().path(), pack.name(), pack.place());
      return EditionReader.look(read, workspace);
    }
  }

  private String text(String file) {
    return new String(files.get(file), UTF_8);
  }

  private void addTypes() {
    String text = text(PackFiles.BRIEFING);
    var first = NUMBERS.matcher(text);
    if (!TYPES.matcher(text).find() && first.find()) {
      String line = "types: flow" + ending(text) + ending(text);
      put(
          PackFiles.BRIEFING,
          text.substring(0, first.start()) + line + text.substring(first.start()));
    }
  }

  private static String ending(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Takes over a text, unless it has more errors than what it replaces. */
  private void put(String file, String text) {
    SortedMap<String, byte[]> now = new TreeMap<>(files);
    now.put(file, text.getBytes(UTF_8));
    EditionReader.Look next = look(now);
    if (errors(next) <= errors(look)) {
      files.put(file, now.get(file));
      look = next;
    }
  }

  private static long errors(EditionReader.Look look) {
    return look.faults().stream().filter(Diagnostic::isError).count();
  }

  /** Writes the next thing that is certain; false if there is none. */
  private boolean addNext() {
    Optional<Suggestion> next =
        look.suggestions().stream()
            .filter(Suggestion::certain)
            .filter(one -> one.kind() != Suggestion.Kind.ROUNDING && isSaid(one))
            .filter(one -> tried.add(id(one)))
            .findFirst();
    next.ifPresent(
        one -> {
          String file = file(one.owner());
          if (files.containsKey(file) && text(file).equals(one.owner().source().text())) {
            with(one).ifPresent(text -> put(file, text));
          }
        });
    return next.isPresent();
  }

  private static boolean isSaid(Suggestion one) {
    return one.kind() == Suggestion.Kind.ROLE || !one.value().equals("flow");
  }

  private static String id(Suggestion one) {
    String where = one.subject().isEmpty() ? one.owner().sourceLine() : one.subject();
    return String.join("\n", one.kind().name(), where, one.name());
  }

  private String file(Place place) {
    String named = place.source().file();
    return files.keySet().stream()
        .filter(name -> named.equals(name) || named.endsWith("/" + name))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> with(Suggestion one) {
    if (one.owner() instanceof CsvField row) {
      return inLines(row, one.value());
    }
    YamlEdit text = new YamlEdit(one.owner().source().text());
    int at = one.owner().start();
    if (one.subject().isEmpty()) {
      return text.with(at, List.of(), TYPE, one.value());
    }
    return one.kind() == Suggestion.Kind.ROLE
        ? text.with(at, List.of("rows"), one.name(), one.value())
        : text.with(at, List.of("columns", one.name()), TYPE, one.value());
  }

  /** The type of a row in a last column of a file of lines; none if a field has several lines. */
  private static Optional<String> inLines(CsvField row, String type) {
    String text = row.source().text();
    String mark = String.valueOf(row.separator());
    List<String> lines = new ArrayList<>(text.lines().toList());
    boolean whole =
        lines.stream().allMatch(line -> line.chars().filter(one -> one == '"').count() % 2 == 0);
    if (!whole || lines.isEmpty()) {
      return Optional.empty();
    }
    if (!lines.get(0).endsWith(mark + TYPE)) {
      if (Stream.of(lines.get(0).split(Pattern.quote(mark))).anyMatch(TYPE::equals)) {
        return Optional.empty();
      }
      lines.replaceAll(line -> line.isEmpty() ? line : line + mark);
      lines.set(0, lines.get(0) + TYPE);
    }
    int at = row.recordLine() - 1;
    lines.set(at, lines.get(at) + type);
    boolean ends = text.endsWith("\n");
    return Optional.of(String.join(ending(text), lines) + (ends ? ending(text) : ""));
  }
}
