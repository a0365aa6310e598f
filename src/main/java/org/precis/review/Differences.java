package org.precis.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.compare.BriefingDiff;
import org.precis.compare.Entry;
import org.precis.compare.Part;
import org.precis.model.Edition;

/**
 * What differs between two briefings.
 *
 * @param entries item by item
 * @param templates names and versions of the two documents' templates, the earlier and the later,
 *     if they differ; else empty
 * @param lines blocks of two documents that differ though their data are the same
 */
public record Differences(
    DiffInput old,
    DiffInput current,
    List<Entry> entries,
    List<String> templates,
    List<LineChange> lines) {

  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

  public Differences {
    entries = List.copyOf(entries);
    templates = List.copyOf(templates);
    lines = List.copyOf(lines);
  }

  /** Compares two briefings, in their common languages if there are any. */
  public static Differences between(DiffInput old, DiffInput current) {
    List<Edition> then = common(old.editions(), current.editions(), old, current);
    List<Edition> now = common(current.editions(), old.editions(), current, old);
    List<Entry> entries = BriefingDiff.between(then, now);
    boolean documents = old.form().isDocument() && current.form().isDocument();
    List<String> templates = documents ? templates(old, current) : List.of();
    boolean sameData = entries.stream().noneMatch(entry -> !entry.isTemplate());
    List<LineChange> lines = documents && sameData ? lines(old, current) : List.of();
    return new Differences(old, current, entries, templates, lines);
  }

  /**
   * The editions to compare: for a pack and a document the edition of the document, if the pack has
   * it; for two packs all.
   */
  private static List<Edition> common(
      List<Edition> own, List<Edition> others, DiffInput side, DiffInput other) {
    if (side.form() != Form.PACK || other.form() == Form.PACK) {
      return own;
    }
    Map<String, Edition> byName = new LinkedHashMap<>();
    own.forEach(edition -> byName.put(name(edition), edition));
    Edition same = byName.get(name(others.get(0)));
    return List.of(same == null ? own.get(0) : same);
  }

  private static String name(Edition edition) {
    return edition.masthead().language()
        + edition.selection().slice().map(slice -> " " + slice.slug());
  }

  private static List<String> templates(DiffInput old, DiffInput current) {
    String then = old.builtBy().get().template();
    String now = current.builtBy().get().template();
    return then.equals(now) ? List.of() : List.of(then, now);
  }

  private static List<LineChange> lines(DiffInput old, DiffInput current) {
    return paired(LineDeltas.between(plain(old.lines().get()), plain(current.lines().get())));
  }

  /** Each line with that in its place. */
  static List<LineChange> paired(List<LineDeltas.Delta> deltas) {
    List<LineChange> changes = new ArrayList<>();
    for (LineDeltas.Delta delta : deltas) {
      List<String> then = delta.old();
      List<String> now = delta.current();
      for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
        changes.add(
            new LineChange(i < then.size() ? then.get(i) : "", i < now.size() ? now.get(i) : ""));
      }
    }
    return changes;
  }

  /** Without the digests, which say only that something differs. */
  private static List<String> plain(List<String> lines) {
    return lines.stream()
        .map(
            line -> BuiltBy.TEMPLATE.matcher(HASH.matcher(line).replaceAll("…")).replaceAll("$1 …"))
        .toList();
  }

  /** Whether the two have the same content, and nothing is known to show otherwise. */
  public boolean isEmpty() {
    return noneFound() && unlike().isEmpty();
  }

  private boolean noneFound() {
    return entries.isEmpty() && templates.isEmpty() && lines.isEmpty();
  }

  /** Those whose pages differ from their embedded data. */
  List<DiffInput> unlike() {
    return sides(Pages.OTHERWISE);
  }

  /** Those of which only the embedded data is compared. */
  List<DiffInput> unproven() {
    return sides(Pages.UNKNOWN);
  }

  private List<DiffInput> sides(Pages pages) {
    return Stream.of(old, current).filter(side -> side.pages() == pages).toList();
  }

  /** Whether a number printed on one is not at the same place on the other. */
  boolean printsOtherNumbers() {
    return lines.stream()
        .anyMatch(line -> !PrintedNumbers.of(line.old()).equals(PrintedNumbers.of(line.current())));
  }

  /** How many items differ in content, without totals that follow from them. */
  public long content() {
    return entries.stream().filter(entry -> !entry.follows() && !entry.isTemplate()).count();
  }

  /** How many totals differ because their addends do. */
  public long follows() {
    return entries.stream().filter(Entry::follows).count();
  }

  /** Whether only the template, the engine or a setting differs. */
  public boolean templateOnly() {
    return !noneFound() && content() == 0 && follows() == 0;
  }

  /** Whether the two have no language in common. */
  public boolean noCommonLanguage() {
    List<String> languages =
        old.editions().stream().map(edition -> edition.masthead().language()).toList();
    return current.editions().stream()
        .noneMatch(edition -> languages.contains(edition.masthead().language()));
  }

  /** Whether no item with an id is in both. */
  public boolean unrelated() {
    Edition one = old.editions().get(0);
    Edition other = current.editions().get(0);
    return !one.masthead().id().equals(other.masthead().id())
        && entries.stream().filter(entry -> entry.part() != Part.BRIEFING).count() > 0
        && one.statistics().stream().noneMatch(s -> other.statistic(s.id()).isPresent())
        && one.cases().stream()
            .noneMatch(c -> other.cases().stream().anyMatch(d -> d.id().equals(c.id())))
        && one.tables().stream()
            .noneMatch(t -> other.tables().stream().anyMatch(u -> u.id().equals(t.id())));
  }

  /**
   * A block of a finished document that differs though its data are the same: due to the template
   * or the engine.
   *
   * @param old "" if it was added
   * @param current "" if it was removed
   */
  public record LineChange(String old, String current) {}
}
