package org.precis.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.compare.BriefingDiff;
import org.precis.compare.Entry;
import org.precis.compare.Part;
import org.precis.model.Edition;

/**
 * What differs between two briefings.
 *
 * @param entries thing by thing
 * @param templates names and versions of the templates of two documents, where these differ: the
 *     earlier and the later; else none
 * @param lines blocks of two documents that differ though their data are the same
 */
public record Differences(
    DiffInput old,
    DiffInput current,
    List<Entry> entries,
    List<String> templates,
    List<LineChange> lines) {

  /** How a document names its template in its last lines, in every language. */
  private static final Pattern TEMPLATE = Pattern.compile("(\\S+) ?([0-9a-f]{12})\\b");

  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

  public Differences {
    entries = List.copyOf(entries);
    templates = List.copyOf(templates);
    lines = List.copyOf(lines);
  }

  /** Compares two briefings, in the languages that both have where they have some in common. */
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
   * The editions that are compared: of a pack and a document the one that the document is, if the
   * pack has it; of two packs all.
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
    return edition.masthead().language() + edition.slice().map(slice -> " " + slice.slug());
  }

  private static List<String> templates(DiffInput old, DiffInput current) {
    String then = template(old.imprint().get());
    String now = template(current.imprint().get());
    return then.equals(now) ? List.of() : List.of(then, now);
  }

  private static String template(String imprint) {
    Matcher named = TEMPLATE.matcher(imprint);
    return named.find() ? named.group(1) + " " + named.group(2) : "";
  }

  private static List<LineChange> lines(DiffInput old, DiffInput current) {
    List<LineChange> changes = new ArrayList<>();
    List<String> one = plain(old.lines().get());
    List<String> other = plain(current.lines().get());
    for (LineDeltas.Delta delta : LineDeltas.between(one, other)) {
      List<String> then = delta.old();
      List<String> now = delta.current();
      for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
        changes.add(
            new LineChange(i < then.size() ? then.get(i) : "", i < now.size() ? now.get(i) : ""));
      }
    }
    return changes;
  }

  /** Without the hashes, which say only that something differs. */
  private static List<String> plain(List<String> lines) {
    return lines.stream()
        .map(line -> TEMPLATE.matcher(HASH.matcher(line).replaceAll("…")).replaceAll("$1 …"))
        .toList();
  }

  /** Whether the two say the same, and nothing is known to show something else. */
  public boolean isEmpty() {
    return noneFound() && unlike().isEmpty();
  }

  private boolean noneFound() {
    return entries.isEmpty() && templates.isEmpty() && lines.isEmpty();
  }

  /** Those of the two whose pages say something else than the data inside. */
  List<DiffInput> unlike() {
    return sides(Pages.OTHERWISE);
  }

  /** Those of the two of which only the data inside is compared. */
  List<DiffInput> unproven() {
    return sides(Pages.UNKNOWN);
  }

  private List<DiffInput> sides(Pages pages) {
    return Stream.of(old, current).filter(side -> side.pages() == pages).toList();
  }

  /** Whether a number is printed on the pages of one and not at that place of the other. */
  boolean printsOtherNumbers() {
    return lines.stream()
        .anyMatch(line -> !PrintedNumbers.of(line.old()).equals(PrintedNumbers.of(line.current())));
  }

  /** How many things differ in what they say, without the sums that follow from them. */
  public long content() {
    return entries.stream().filter(entry -> !entry.follows() && !entry.isTemplate()).count();
  }

  /** How many sums differ because what they add does. */
  public long follows() {
    return entries.stream().filter(Entry::follows).count();
  }

  /** Whether only the template, the engine or a setting differ. */
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

  /** Whether the two have nothing in common that has an id. */
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
}
