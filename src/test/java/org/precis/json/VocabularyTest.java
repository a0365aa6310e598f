package org.precis.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.claim.Totals;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.field.MachineKeys;
import org.precis.model.Edition;

/** The keys of {@code briefing.json} are those of a pack, and whatever is written is read. */
@Tag("slow")
class VocabularyTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/org/precis/schema");

  /** Numbers keep their decimals. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Objects whose keys are names that an author chooses. */
  private static final String FREE =
      "(/(?:measures|values|dimensions|names|words|units|glossary|was|periods|breaks))/[^/]+";

  /** Each part of the machine form with the part of a pack that it is, in the schemas of a pack. */
  private static final Map<String, String> PARTS = new TreeMap<>();

  static {
    PARTS.put("edition", "pack");
    PARTS.put("head", "pack");
    PARTS.put("source", "pack/$defs/source");
    PARTS.put("group", "pack/$defs/group");
    PARTS.put("section", "pack/$defs/section");
    PARTS.put("statistic", "statistics/$defs/statistic");
    PARTS.put("measure", "pack/$defs/measure");
    PARTS.put("dimension", "pack/$defs/dimension");
    PARTS.put("case", "cases/$defs/fields");
    PARTS.put("table", "pack/$defs/table");
    PARTS.put("column", "pack/$defs/table/properties/columns/additionalProperties");
    PARTS.put("figure", "pack/$defs/figure");
    PARTS.put("notAdded", "pack/$defs/notAdded");
    PARTS.put("correction", "pack/$defs/correction");
    PARTS.put("value", "statistics/$defs/quantity/anyOf/1");
    PARTS.put("reported", "statistics/$defs/reported/anyOf/1");
  }

  @Test
  void aKeyIsThatOfAPackOrOfTheMachineFormAlone() throws IOException {
    Set<String> own = new TreeSet<>(MachineKeys.OF_VALUE);
    own.addAll(MachineKeys.ABOUT);
    own.addAll(
        List.of(
            MachineKeys.HEAD,
            MachineKeys.PREVIOUS,
            MachineKeys.SLICE,
            MachineKeys.SHA256,
            MachineKeys.UNIT_NAME,
            MachineKeys.DIMENSIONS,
            MachineKeys.MEASURES,
            MachineKeys.IMAGES));
    // a list has the ids that are the keys of a mapping in a pack
    own.add("id");
    JsonNode definitions = schema("briefing").get("$defs");
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      Set<String> ofPack = names(properties(part.getValue()));
      for (String key : names(definitions.get(part.getKey()).get("properties"))) {
        if (!ofPack.contains(key)) {
          assertTrue(own.contains(key), part.getKey() + "." + key + " is no key of a pack");
          assertEquals(Optional.empty(), alike(key, ofPack), part.getKey());
          found.add(key);
        }
      }
    }
    own.removeAll(MachineKeys.ABOUT);
    assertEquals(own, found, "keys of the machine form alone");
  }

  /** The same word in another spelling. */
  private static Optional<String> alike(String key, Set<String> others) {
    return others.stream().filter(other -> plain(other).equals(plain(key))).findFirst();
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** A row of a table has its label, its role, its level and, apart, what is its own in a pack. */
  @Test
  void aRowHasItsValuesApart() throws IOException {
    assertEquals(
        Set.of("label", "role", "level", MachineKeys.VALUES),
        names(schema("briefing").at("/$defs/row/properties")));
  }

  /** In every pack, a key with another name is a fault, or says something else. */
  @Test
  void everyKeyThatIsWrittenIsRead() throws IOException {
    List<String> ignored = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Edition edition : editions()) {
      JsonNode file = json(edition);
      assertEquals(Optional.of(edition), read(file));
      for (String object : objects("", file)) {
        for (String key : names(file.at(object))) {
          String kind = kind(object + "/" + key);
          if (!kind.matches("/engine|/totals.*|.*/[*]") && seen.add(kind)) {
            ObjectNode changed = file.deepCopy();
            ObjectNode own = (ObjectNode) changed.at(object);
            own.set(key + "x", own.remove(key));
            if (read(changed).filter(edition::equals).isPresent()) {
              ignored.add(kind);
            }
          }
        }
      }
    }
    assertEquals(List.of(), ignored);
    Set<String> keys = new TreeSet<>();
    seen.forEach(kind -> keys.add(kind.substring(kind.lastIndexOf('/') + 1)));
    assertTrue(keys.containsAll(MachineKeys.OF_VALUE), keys.toString());
    assertTrue(keys.containsAll(List.of("part_of", "not-added", "short", "unitName")), "");
  }

  /** The schema has no key that is never written. */
  @Test
  void everyKeyOfTheSchemaIsWritten() throws IOException {
    Set<String> written = new TreeSet<>();
    for (Edition edition : editions()) {
      collect(json(edition), written);
    }
    Set<String> known = new TreeSet<>();
    keysOf(schema("briefing"), known);
    known.removeAll(written);
    assertEquals(Set.of(), known);
  }

  /** The place of a key, the same for all entries of a list, and for all names that are chosen. */
  private static String kind(String pointer) {
    return pointer
        .replaceAll("^((/previous)*/(measures|dimensions))/[0-9]+", "$1[]")
        .replaceAll(FREE, "$1/*")
        .replaceAll("/[0-9]+", "");
  }

  private static List<Edition> editions() {
    List<Edition> editions = new ArrayList<>();
    Packs.all().values().forEach(pack -> editions.addAll(Packs.read(pack)));
    return editions;
  }

  private static JsonNode json(Edition edition) throws IOException {
    return JSON.readTree(BriefingJson.write(edition, Totals.of(edition)));
  }

  private static void collect(JsonNode node, Set<String> keys) {
    node.properties().forEach(entry -> keys.add(entry.getKey()));
    node.forEach(child -> collect(child, keys));
  }

  private static void keysOf(JsonNode schema, Set<String> keys) {
    if (schema.path("properties").isObject() && !schema.has("then") || schema.has("required")) {
      schema.path("properties").properties().forEach(entry -> keys.add(entry.getKey()));
    }
    schema.forEach(child -> keysOf(child, keys));
  }

  /** Pointers (RFC 6901) to all objects. */
  private static List<String> objects(String path, JsonNode node) {
    List<String> all = new ArrayList<>(node.isObject() ? List.of(path) : List.of());
    node.properties()
        .forEach(
            entry -> {
              String key = entry.getKey().replace("~", "~0").replace("/", "~1");
              all.addAll(objects(path + "/" + key, entry.getValue()));
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      all.addAll(objects(path + "/" + i, node.get(i)));
    }
    return all;
  }

  private static Optional<Edition> read(JsonNode file) throws IOException {
    try {
      String json = JSON.writeValueAsString(file);
      return Optional.of(
          EditionReader.read(json, "renamed", Packs.WORKSPACE, Choices.NONE).editions().get(0));
    } catch (FaultyInputException refused) {
      return Optional.empty();
    }
  }

  private static JsonNode properties(String place) throws IOException {
    int slash = place.indexOf('/');
    JsonNode schema = schema(slash < 0 ? place : place.substring(0, slash));
    JsonNode part = slash < 0 ? schema : schema.at(place.substring(slash));
    return part.get("properties");
  }

  private static JsonNode schema(String name) throws IOException {
    return JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.properties().forEach(entry -> names.add(entry.getKey()));
    return names;
  }
}
