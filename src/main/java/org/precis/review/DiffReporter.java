package org.precis.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.precis.compare.ChangeType;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.FieldValue;
import org.precis.compare.Kind;
import org.precis.compare.Part;
import org.precis.html.template.BriefingTemplate;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.review.DiffReport.Item;
import org.precis.review.DiffReport.Items;
import org.precis.review.DiffReport.Row;
import org.precis.review.DiffReport.Section;
import org.precis.review.Differences.LineChange;
import org.precis.workspace.Workspace;

/** Puts differences into the order and the words of a {@link DiffReport}. */
final class DiffReporter {

  /** The two editions that an entry is about. */
  private record Sides(EditionWords old, EditionWords current) {}

  private final Differences differences;
  private final Workspace workspace;
  private final Map<Edition, EditionWords> words = new IdentityHashMap<>();
  private final Map<String, BriefingTemplate> templates = new LinkedHashMap<>();
  private final Map<Topic, Map<ChangeType, List<Item>>> items = new EnumMap<>(Topic.class);

  /** The items counted, by what they are called in a sentence: each once. */
  private final Map<String, Map<ChangeType, Set<Object>>> counted = new LinkedHashMap<>();

  /** The items whose source changed alike, by all that tells what happened: told once. */
  private final Map<List<Object>, List<Entry>> resourced = new LinkedHashMap<>();

  private final boolean slices;

  DiffReporter(Differences differences, Workspace workspace) {
    this.differences = differences;
    this.workspace = workspace;
    this.slices =
        Stream.of(differences.old(), differences.current())
                .flatMap(side -> side.editions().stream())
                .map(DiffReporter::slice)
                .distinct()
                .count()
            > 1;
  }

  DiffReport report() {
    for (Entry entry : differences.entries()) {
      entry.fields().stream()
          .filter(field -> entry.change() == ChangeType.CHANGED && isSource(entry, field))
          .map(field -> source(entry, field))
          .forEach(key -> resourced.computeIfAbsent(key, of -> new ArrayList<>()).add(entry));
    }
    for (Entry entry : differences.entries()) {
      if (entry.change() == ChangeType.CHANGED) {
        changed(entry);
      } else if (entry.follows()) {
        count("total", entry.change(), List.of(entry.id(), entry.slice()));
      } else {
        whole(entry);
      }
    }
    pages();
    return new DiffReport(
        differences.current().title(),
        differences.old().title(),
        DiffWords.summaryOfPages(differences).orElseGet(() -> DiffWords.summary(counted)),
        DiffWords.notes(differences),
        sections());
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      Map<ChangeType, List<Item>> found = items.getOrDefault(topic, Map.of());
      List<Items> lists = new ArrayList<>();
      for (ChangeType change : List.of(ChangeType.CHANGED, ChangeType.ADDED, ChangeType.REMOVED)) {
        if (found.containsKey(change)) {
          lists.add(new Items(change, topic.word(change), topic.namesParts(), found.get(change)));
        }
      }
      String rest = topic == Topic.TOTALS ? DiffWords.otherTotals(differences.entries()) : "";
      if (!lists.isEmpty() || !rest.isEmpty()) {
        sections.add(new Section(topic.title(), topic.isOfNumbers(), lists, rest));
      }
    }
    return sections;
  }

  /** An item that only one of the two has. */
  private void whole(Entry entry) {
    Sides sides = sides(entry);
    boolean fresh = entry.change() == ChangeType.ADDED;
    List<Row> rows = new ArrayList<>();
    for (FieldChange field : entry.fields()) {
      if (field.current().or(field::old).orElseThrow() instanceof FieldValue.Amount amount) {
        EditionWords side = fresh ? sides.current() : sides.old();
        String number = side.number(entry, field.field(), amount.value());
        rows.add(row(name(entry, field.field(), sides), fresh, number));
      } else if (isAllThatIsSaid(entry.part(), field.field())) {
        rows.add(row("", fresh, line(field, sides)));
      }
    }
    Topic topic = Topic.of(entry);
    count(topic.noun(entry.part()), entry.change(), key(entry, ""));
    add(topic, entry.change(), item(entry, topic, sides, rows));
  }

  private static Row row(String name, boolean fresh, String text) {
    return new Row(name, fresh ? "" : text, fresh ? text : "", "", List.of());
  }

  /** The meaning of a term and the reason of a correction are what readers see of them. */
  private static boolean isAllThatIsSaid(Part part, String field) {
    return switch (part) {
      case TERM -> field.equals("meaning");
      case CORRECTION, NOT_ADDED -> field.equals("why");
      default -> false;
    };
  }

  private static String line(FieldChange field, Sides sides) {
    return field.current().isPresent()
        ? sides.current().line(words(field.current()))
        : sides.old().line(words(field.old()));
  }

  private void changed(Entry entry) {
    Sides sides = sides(entry);
    Map<String, List<FieldChange>> byName = new LinkedHashMap<>();
    entry
        .fields()
        .forEach(
            field -> byName.computeIfAbsent(field.field(), first -> new ArrayList<>()).add(field));
    Map<Topic, Map<ChangeType, List<Row>>> rows = new EnumMap<>(Topic.class);
    byName.forEach(
        (field, kinds) -> {
          FieldChange first = kinds.get(0);
          if (isSource(entry, first) && isTold(entry, first, sides)) {
            return;
          }
          String name = name(entry, field, sides);
          Topic topic = Topic.of(entry, first);
          List<Row> told =
              topic.isOfNumbers()
                  ? number(entry, name, kinds, sides)
                  : text(entry, name, first, sides);
          boolean same = told.isEmpty();
          Topic where = same ? Topic.SETTINGS : topic;
          ChangeType change = where.isOfNumbers() ? ChangeType.CHANGED : change(first);
          count(where.noun(entry.part()), change, key(entry, where.isOfNumbers() ? "" : field));
          rows.computeIfAbsent(where, of -> new EnumMap<>(ChangeType.class))
              .computeIfAbsent(change, of -> new ArrayList<>())
              .addAll(same ? List.of(written(name, first)) : told);
        });
    rows.forEach(
        (topic, changes) ->
            changes.forEach((change, told) -> add(topic, change, item(entry, topic, sides, told))));
  }

  private static boolean isSource(Entry entry, FieldChange field) {
    return entry.part() != Part.BRIEFING && field.field().equals("source");
  }

  private static List<Object> source(Entry entry, FieldChange field) {
    return List.of(
        entry.part(), entry.slice(), entry.language(), words(field.old()), words(field.current()));
  }

  /** Whether other items have the same new source, which then is told with the first of them. */
  private boolean isTold(Entry entry, FieldChange field, Sides sides) {
    List<Object> key = source(entry, field);
    List<Entry> alike = resourced.get(key);
    if (alike.size() == 1) {
      return false;
    }
    if (alike.get(0).equals(entry)) {
      String noun = DiffWords.of(entry.part()).toLowerCase(Locale.ROOT);
      String name = name(entry, "source", sides) + " of " + DiffWords.count(alike.size(), noun);
      Row row = new Row("", words(field.old()), words(field.current()), "", List.of());
      count(Topic.SOURCES.noun(entry.part()), change(field), key);
      add(Topic.SOURCES, change(field), new Item(name, "", note(entry), List.of(row)));
    }
    return true;
  }

  private static ChangeType change(FieldChange field) {
    if (field.old().isEmpty()) {
      return ChangeType.ADDED;
    }
    return field.current().isEmpty() ? ChangeType.REMOVED : ChangeType.CHANGED;
  }

  /** A number with everything that differs in it; a count of addends is one too. */
  private static List<Row> number(Entry entry, String name, List<FieldChange> kinds, Sides sides) {
    FieldChange field = kinds.get(0);
    return List.of(
        new Row(
            name,
            said(entry, field, field.old(), sides.old()),
            said(entry, field, field.current(), sides.current()),
            DiffWords.remark(kinds),
            List.of()));
  }

  private static String said(
      Entry entry, FieldChange field, Optional<FieldValue> value, EditionWords side) {
    return value.orElse(null) instanceof FieldValue.Amount amount
        ? side.number(entry, field.field(), amount.value())
        : words(value);
  }

  /**
   * What differs in a text as readers see it, paragraph by paragraph; none if it reads the same.
   */
  private static List<Row> text(Entry entry, String name, FieldChange field, Sides sides) {
    if (field.old().isPresent() && isNumber(field.old())
        || field.current().isPresent() && isNumber(field.current())) {
      return number(entry, name, List.of(field), sides);
    }
    if (field.kind() == Kind.MOVED && DiffWords.isText(field)) {
      return List.of(new Row(name, "", "", DiffWords.IN_ANOTHER_ORDER, List.of()));
    }
    if (!DiffWords.isText(field)) {
      String before = DiffWords.choice(field.field(), words(field.old()), sides.old());
      String after = DiffWords.choice(field.field(), words(field.current()), sides.current());
      return List.of(new Row(name, before, after, "", List.of()));
    }
    List<String> before = lines(field, field.old(), sides.old());
    List<String> after = lines(field, field.current(), sides.current());
    List<Row> rows = new ArrayList<>();
    for (LineChange change : Differences.paired(LineDeltas.between(before, after))) {
      rows.add(row(rows.isEmpty() ? name : "", change));
    }
    return rows;
  }

  private static List<String> lines(
      FieldChange field, Optional<FieldValue> text, EditionWords side) {
    if (text.isEmpty()) {
      return List.of();
    }
    return field.kind() == Kind.REWORDED
        ? side.items(words(text))
        : List.of(side.line(words(text)));
  }

  private static boolean isNumber(Optional<FieldValue> value) {
    return value.orElse(null) instanceof FieldValue.Amount;
  }

  private static Row row(String name, LineChange change) {
    boolean both = !change.old().isEmpty() && !change.current().isEmpty();
    return new Row(
        name,
        change.old(),
        change.current(),
        "",
        both ? WordDiff.of(change.old(), change.current()) : List.of());
  }

  /** A text that reads the same though it is written otherwise: with a reference, for example. */
  private static Row written(String name, FieldChange field) {
    String before = words(field.old());
    String after = words(field.current());
    return new Row(name, before, after, "reads the same", WordDiff.of(before, after));
  }

  private static String words(Optional<FieldValue> value) {
    return value.orElse(null) instanceof FieldValue.Words text ? text.text() : "";
  }

  private void pages() {
    if (!differences.templates().isEmpty()) {
      String then = differences.templates().get(0);
      Row row = new Row("", then, differences.templates().get(1), "", List.of());
      add(Topic.PAGES, ChangeType.CHANGED, new Item("Template", "", "", List.of(row)));
    }
    if (!differences.lines().isEmpty()) {
      List<Row> rows = differences.lines().stream().map(line -> row("", line)).toList();
      add(Topic.PAGES, ChangeType.CHANGED, new Item("Text on the pages", "", "", rows));
    }
  }

  private void count(String noun, ChangeType change, Object what) {
    counted
        .computeIfAbsent(noun, first -> new EnumMap<>(ChangeType.class))
        .computeIfAbsent(change, first -> new LinkedHashSet<>())
        .add(what);
  }

  /** Numbers are counted once for all languages, texts in each. */
  private static Object key(Entry entry, String field) {
    String language = field.isEmpty() ? "" : entry.language();
    return List.of(
        entry.part(), entry.within(), entry.id(), entry.ordinal(), entry.slice(), language, field);
  }

  private void add(Topic topic, ChangeType change, Item item) {
    items
        .computeIfAbsent(topic, first -> new EnumMap<>(ChangeType.class))
        .computeIfAbsent(change, first -> new ArrayList<>())
        .add(item);
  }

  private static String name(Entry entry, String field, Sides sides) {
    return EditionWords.initial(new FieldNames(sides.current(), sides.old()).of(entry, field));
  }

  private Item item(Entry entry, Topic topic, Sides sides, List<Row> rows) {
    String noun = topic.namesParts() ? DiffWords.of(entry.part()) : "";
    String title =
        entry.part() == Part.BRIEFING && entry.change() == ChangeType.CHANGED
            ? ""
            : EditionWords.initial(title(entry, sides));
    String name = noun.isEmpty() || title.isEmpty() ? noun + title : noun + ": " + title;
    return new Item(name, id(entry, title), note(entry), rows);
  }

  private static String title(Entry entry, Sides sides) {
    EditionWords side = entry.change() == ChangeType.REMOVED ? sides.old() : sides.current();
    String title = side.line(entry.title().isEmpty() ? entry.id() : entry.title());
    return switch (entry.part()) {
      case TOTAL -> side.total(entry.id()).orElse(title);
      case ROW, COLUMN -> title + ", " + side.table(entry.within()).orElse(entry.within());
      default -> title;
    };
  }

  /** The id that {@code explain} takes, or that tells items apart that have one title. */
  private static String id(Entry entry, String title) {
    return switch (entry.part()) {
      case BRIEFING, ROW, COLUMN, TERM, NOT_ADDED, CORRECTION -> "";
      default -> entry.id().equals(title) ? "" : entry.id();
    };
  }

  private String note(Entry entry) {
    String language = entry.language().isEmpty() && slices ? entry.slice() : entry.language();
    String match = DiffWords.match(entry);
    return language.isEmpty() || match.isEmpty() ? language + match : language + ", " + match;
  }

  private Sides sides(Entry entry) {
    List<Edition> then = differences.old().editions();
    List<Edition> now = differences.current().editions();
    Edition current =
        of(now, entry, then).or(() -> ofSlice(now, entry)).orElseGet(() -> now.get(0));
    String language = current.masthead().language();
    Edition old =
        then.stream()
            .filter(one -> slice(one).equals(entry.slice()))
            .filter(one -> one.masthead().language().equals(language))
            .findFirst()
            .or(() -> ofSlice(then, entry))
            .orElseGet(() -> then.get(0));
    return new Sides(words(old), words(current));
  }

  /** The edition that names the entry, or the first that has a counterpart. */
  private static Optional<Edition> of(List<Edition> editions, Entry entry, List<Edition> others) {
    return editions.stream()
        .filter(one -> slice(one).equals(entry.slice()))
        .filter(
            one ->
                entry.language().isEmpty()
                    ? others.stream().anyMatch(other -> isSame(one, other))
                    : entry.language().split(" ", 2)[0].equals(one.masthead().language()))
        .findFirst();
  }

  private static boolean isSame(Edition one, Edition other) {
    return slice(one).equals(slice(other))
        && one.masthead().language().equals(other.masthead().language());
  }

  private static Optional<Edition> ofSlice(List<Edition> editions, Entry entry) {
    return editions.stream().filter(one -> slice(one).equals(entry.slice())).findFirst();
  }

  private static String slice(Edition edition) {
    return edition.selection().slice().map(Slice::slug).orElse("");
  }

  private EditionWords words(Edition edition) {
    return words.computeIfAbsent(
        edition,
        one ->
            new EditionWords(
                one,
                templates.computeIfAbsent(
                    one.presentation().template(), name -> DiffHtml.template(name, workspace))));
  }
}
