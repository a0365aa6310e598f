package org.precis.input.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.MachineKeys;
import org.precis.input.field.SliceDimension;
import org.precis.input.file.Place;
import org.precis.model.Dimension;
import org.precis.model.Dimension.Level;

/**
 * The dimensions that the cases and statistics of a pack may have: each is a key of theirs, and
 * those that are parts of a place may stand together in {@code place: {…}}.
 *
 * <p>Where the pack declares none, any other key of a place is a dimension too, and only those that
 * something has are those of the edition.
 */
final class Dimensions {

  private static final String PLACE = "place";
  private static final String IN_PLACE = "place.";

  private final Set<String> declared = new LinkedHashSet<>();
  private final Map<String, Dimension> known = new LinkedHashMap<>();
  private final Optional<Level> others;
  private final boolean apart;

  /** Those that something has, as they are met. */
  private final Set<String> met = new LinkedHashSet<>();

  private final Map<String, String> names = new LinkedHashMap<>();

  private Dimensions(List<Dimension> declared, Optional<Level> others, boolean apart) {
    for (Dimension dimension : declared) {
      this.declared.add(dimension.id());
      known.put(dimension.id(), dimension);
    }
    this.others = others;
    this.apart = apart;
  }

  /**
   * Those that a pack declares.
   *
   * @param apart whether a thing has all of them in a key of their own, as in the machine form
   */
  static Dimensions declared(List<Dimension> declared, boolean apart) {
    return new Dimensions(declared, Optional.empty(), apart);
  }

  /**
   * Those of a pack that declares none.
   *
   * @param others level of a key of a place that is not among them
   */
  static Dimensions usual(List<Dimension> usual, Level others) {
    return new Dimensions(usual, Optional.of(others), false);
  }

  /** Whether an id is that of another key of cases or statistics. */
  static boolean isKey(String id) {
    return isKeyOfCases(id)
        || StatisticsReader.KEYS.contains(id)
        || StatisticsReader.TEXTS.contains(id);
  }

  /** Whether cases have this key, whatever measures and dimensions the pack has. */
  static boolean isKeyOfCases(String id) {
    return id.equals(PLACE) || CasesReader.KEYS.contains(id) || CasesReader.TEXTS.contains(id);
  }

  /** Those of the edition, in order; without a declaration those that were met, places first. */
  List<Dimension> all() {
    if (others.isEmpty()) {
      return List.copyOf(known.values());
    }
    List<Dimension> all = new ArrayList<>();
    met.stream().map(known::get).filter(one -> one.level().isPlace()).forEach(all::add);
    known.values().stream()
        .filter(one -> !one.level().isPlace() && met.contains(one.id()))
        .forEach(all::add);
    return all;
  }

  /** What the values that something has are called in the first language, if not the same. */
  Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }

  /** What cases can be broken down by. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(known.keySet());
    ids.add(Dimension.MONTH);
    return ids;
  }

  /** Keys of a case that are no texts. */
  List<String> keysOfCases() {
    boolean places = others.isPresent() || !parts().isEmpty();
    return apart ? List.of(MachineKeys.DIMENSIONS) : places ? List.of(PLACE) : List.of();
  }

  /** Keys of a case that are texts. */
  List<String> textsOf(Fields caseItem) {
    if (apart) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(declared);
    parts().forEach(id -> texts.add(IN_PLACE + id));
    if (others.isPresent()) {
      caseItem.keysInAnyLanguage().stream().filter(this::isPartInPlace).forEach(texts::add);
    }
    return texts;
  }

  /** Keys of a statistic that are no texts. */
  Set<String> keysOfStatistics() {
    return apart ? Set.of(MachineKeys.DIMENSIONS) : Set.of();
  }

  /** Keys of a statistic that are texts. */
  Set<String> textsOfStatistics() {
    return apart ? Set.of() : known.keySet();
  }

  /** Takes a key of statistics that is what a pack is burst by, where it need not be declared. */
  void takeSlices(String id) {
    if (others.isPresent() && !id.isEmpty() && !isKey(id)) {
      known.putIfAbsent(id, new Dimension(id, "", others.get()));
    }
  }

  /** The values of a case, by dimension. */
  Map<String, String> ofCase(Fields caseItem) {
    if (apart) {
      return ofMachine(caseItem);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String key : caseItem.keysInAnyLanguage()) {
      if (declared.contains(key)) {
        add(values, key, caseItem, key);
      } else if (isInPlace(key)) {
        addPart(values, key.substring(IN_PLACE.length()), caseItem, key);
      } else if (key.equals(PLACE)) {
        caseItem
            .thing(PLACE, "write {" + example() + "}")
            .ifPresent(place -> addParts(values, place));
      }
    }
    return values;
  }

  /** The values of a statistic, by dimension. */
  Map<String, String> ofStatistic(Fields row) {
    if (apart) {
      return ofMachine(row);
    }
    Map<String, String> values = new LinkedHashMap<>();
    row.keysInAnyLanguage().stream()
        .filter(known::containsKey)
        .forEach(key -> add(values, key, row, key));
    return values;
  }

  private Map<String, String> ofMachine(Fields thing) {
    Map<String, String> values = new LinkedHashMap<>();
    thing
        .thing(MachineKeys.DIMENSIONS, "write { … }")
        .ifPresent(
            all -> {
              all.only(List.of(), known.keySet());
              all.keys().forEach(key -> add(values, key, all, key));
            });
    return values;
  }

  private void addParts(Map<String, String> values, Fields place) {
    Set<String> keys = place.keysInAnyLanguage();
    Set<String> texts = new LinkedHashSet<>(parts());
    keys.stream().filter(this::isPart).forEach(texts::add);
    place.only(List.of(), texts);
    keys.forEach(key -> addPart(values, key, place, key));
  }

  private void addPart(Map<String, String> values, String id, Fields fields, String key) {
    if (isPart(id)) {
      others.ifPresent(level -> known.putIfAbsent(id, new Dimension(id, "", level)));
      add(values, id, fields, key);
    }
  }

  /** Whether an id is that of a part of a place; any other key is, without a declaration. */
  private boolean isPart(String id) {
    Dimension dimension = known.get(id);
    return dimension == null ? others.isPresent() : dimension.level().isPlace();
  }

  private boolean isPartInPlace(String key) {
    return isInPlace(key) && isPart(key.substring(IN_PLACE.length()));
  }

  private void add(Map<String, String> values, String id, Fields fields, String key) {
    String value = fields.text(key);
    if (!value.isEmpty()) {
      name(value, fields, key);
      Optional.ofNullable(known.get(id))
          .flatMap(Dimension::tiles)
          .ifPresent(tiles -> checkTile(tiles, value, fields.placeOf(key), fields));
      values.putIfAbsent(id, value);
      met.add(id);
    }
  }

  /** A value without a tile is on no map. */
  private static void checkTile(Dimension.Tiles tiles, String value, Place place, Fields fields) {
    if (!tiles.names().containsValue(value)) {
      String hint = NearestName.hint(value, tiles.names().values(), "add it to 'tiles'");
      fields.report().add(Fault.NO_TILE, place, value, hint);
    }
  }

  /** Keeps what a value is called in the first language; the first name counts. */
  private void name(String value, Fields fields, String key) {
    String first = SliceDimension.plain(fields, key, fields.reading().languages().get(0));
    if (!first.isEmpty() && !first.equals(value)) {
      names.putIfAbsent(value, first);
    }
  }

  /** The ids of the parts of a place. */
  private List<String> parts() {
    return known.values().stream().filter(one -> one.level().isPlace()).map(Dimension::id).toList();
  }

  private String example() {
    return String.join(", ", parts().stream().map(id -> id + ": …").toList());
  }

  private static boolean isInPlace(String key) {
    return key.startsWith(IN_PLACE) && key.length() > IN_PLACE.length();
  }
}
