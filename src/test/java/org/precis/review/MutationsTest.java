package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.claim.Totals;
import org.precis.compare.BriefingDiff;
import org.precis.compare.ChangeType;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.Kind;
import org.precis.compare.Part;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;

/**
 * Of every golden pack many single changes, drawn with a seed: each is told, as what it is, and
 * nothing else is but the sums that follow from it.
 */
@Tag("slow")
class MutationsTest {

  /** Numbers keep their decimals. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final int DRAWN = Integer.getInteger("mutations", 20);

  /** More are drawn until so many are changes: stacked charts refuse most of their numbers. */
  private static final int FEWEST_TOLD = 3;

  private static final long SEED = 20180907;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void eachIsToldAndNothingElse(String pack) throws IOException {
    int told = 0;
    for (Edition edition : Packs.read(Packs.all().get(pack))) {
      String json = BriefingJson.write(edition, Totals.of(edition));
      List<Mutation> mutations = new ArrayList<>(Mutations.of((ObjectNode) JSON.readTree(json)));
      Collections.shuffle(mutations, new Random(SEED));
      for (Mutation mutation : mutations.subList(0, Math.min(DRAWN, mutations.size()))) {
        told += check(edition, json, mutation) ? 1 : 0;
      }
    }
    assertTrue(told >= FEWEST_TOLD, "only " + told + " changes could be made");
  }

  /** Whether the changed briefing is one; what is told of it is as it must be. */
  private static boolean check(Edition old, String json, Mutation mutation) throws IOException {
    ObjectNode changed = (ObjectNode) JSON.readTree(json);
    mutation.change().accept(changed);
    Optional<Edition> current = read(JSON.writeValueAsString(changed));
    if (current.isEmpty() || current.get().equals(old)) {
      return false;
    }
    List<Entry> entries = BriefingDiff.between(List.of(old), List.of(current.get()));
    List<Entry> content = entries.stream().filter(entry -> !entry.follows()).toList();
    assertEquals(1, content.size(), mutation + ": " + content);
    Entry entry = content.get(0);
    assertEquals(mutation.part(), entry.part(), mutation.toString());
    if (mutation.kind() == null) {
      ChangeType change = mutation.name().endsWith("gone") ? ChangeType.REMOVED : ChangeType.ADDED;
      assertEquals(change, entry.change(), mutation.toString());
    } else {
      FieldChange field = entry.fields().get(0);
      assertEquals(1, entry.fields().size(), mutation + ": " + entry.fields());
      assertEquals(mutation.field(), field.field(), mutation.toString());
      assertEquals(mutation.kind(), field.kind(), mutation.toString());
    }
    return true;
  }

  /** Whatever key of the machine form says something else, and whichever keys there will be. */
  @ParameterizedTest
  @MethodSource("packs")
  void noKeyIsOverlooked(String pack) throws IOException {
    Edition edition = Packs.read(Packs.all().get(pack)).get(0);
    String json = BriefingJson.write(edition, Totals.of(edition));
    List<String> leaves = new ArrayList<>();
    leaves("", JSON.readTree(json), leaves);
    leaves.removeIf(leaf -> leaf.matches("/(engine|schema|totals).*|.*/text"));
    Collections.shuffle(leaves, new Random(SEED));
    int tried = 0;
    int told = 0;
    for (String leaf : leaves) {
      if (++tried > DRAWN && told >= FEWEST_TOLD) {
        break;
      }
      ObjectNode changed = (ObjectNode) JSON.readTree(json);
      change(changed, leaf);
      Optional<Edition> current = read(JSON.writeValueAsString(changed));
      if (current.isPresent() && !current.get().equals(edition)) {
        assertTrue(!BriefingDiff.between(List.of(edition), List.of(current.get())).isEmpty(), leaf);
        told++;
      }
    }
    assertTrue(told >= FEWEST_TOLD, "only " + told + " changes could be made");
  }

  private static void leaves(String path, JsonNode node, List<String> leaves) {
    if (node.isValueNode()) {
      leaves.add(path);
    }
    node.properties()
        .forEach(entry -> leaves(path + "/" + escaped(entry.getKey()), entry.getValue(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      leaves(path + "/" + i, node.get(i), leaves);
    }
  }

  /** As a part of a pointer (RFC 6901). */
  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static void change(ObjectNode root, String leaf) {
    int slash = leaf.lastIndexOf('/');
    JsonNode parent = root.at(leaf.substring(0, slash));
    String key = leaf.substring(slash + 1).replace("~1", "/").replace("~0", "~");
    JsonNode old = root.at(leaf);
    JsonNode current =
        old.isBoolean()
            ? BooleanNode.valueOf(!old.asBoolean())
            : old.isNumber()
                ? DecimalNode.valueOf(old.decimalValue().add(BigDecimal.ONE))
                : TextNode.valueOf(old.isNull() ? "x" : old.asText() + "x");
    if (parent instanceof ObjectNode object) {
      object.set(key, current);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(key), current);
    }
  }

  private static Optional<Edition> read(String json) {
    try {
      return Optional.of(
          EditionReader.read(json, "mutated", Packs.WORKSPACE, Choices.NONE).editions().get(0));
    } catch (FaultyInputException forbidden) {
      return Optional.empty();
    }
  }

  @Test
  void theSameIsNoDifference() {
    for (var pack : Packs.all().values()) {
      List<Edition> again = Packs.read(pack, Packs.WORKSPACE);
      assertEquals(List.of(), BriefingDiff.between(Packs.read(pack), again));
    }
  }

  @Test
  void aCaseRenamedAmongManyIsOneEntry() throws IOException {
    Edition edition = Packs.read(Packs.all().get("sixty-cases")).get(0);
    String json = BriefingJson.write(edition, Totals.of(edition));
    ObjectNode changed = (ObjectNode) JSON.readTree(json);
    ((ObjectNode) changed.get("cases").get(30)).put("title", "Another name");
    List<Entry> entries =
        BriefingDiff.between(
            List.of(edition), List.of(read(JSON.writeValueAsString(changed)).orElseThrow()));
    assertEquals(1, entries.size());
    assertEquals(Part.CASE, entries.get(0).part());
    assertEquals(Kind.RELABELLED, entries.get(0).fields().get(0).kind());
  }
}
