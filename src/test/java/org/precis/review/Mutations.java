package org.precis.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.compare.Kind;
import org.precis.compare.Part;

/** Every single change that can be made to a briefing's machine form by rule. */
final class Mutations {

  /**
   * Texts: where they stand in the machine form, what a pack calls them, what a change of them is.
   */
  private static final Map<String, List<Object>> TEXTS = new LinkedHashMap<>();

  private static final Map<String, Part> PARTS =
      Map.of(
          "statistics", Part.STATISTIC,
          "cases", Part.CASE,
          "tables", Part.TABLE,
          "groups", Part.GROUP,
          "measures", Part.MEASURE,
          "figures", Part.FIGURE,
          "sources", Part.SOURCE,
          "not-added", Part.NOT_ADDED,
          "corrections", Part.CORRECTION);

  static {
    text("briefing title title", Kind.RELABELLED);
    text("briefing subtitle subtitle", Kind.REWORDED);
    text("briefing kind kind", Kind.REWORDED);
    text("briefing issuer issuer", Kind.CHANGED);
    text("briefing contact contact", Kind.REWORDED);
    text("briefing next next", Kind.CHANGED);
    text("briefing edition edition", Kind.CHANGED);
    text("briefing summary summary", Kind.REWORDED);
    text("briefing quality quality", Kind.REWORDED);
    text("briefing cases-title cases-title", Kind.REWORDED);
    text("briefing cases-text cases-text", Kind.REWORDED);
    text("briefing statistics-title statistics-title", Kind.REWORDED);
    text("statistics label label", Kind.RELABELLED);
    text("statistics short short", Kind.RELABELLED);
    text("statistics quote quote", Kind.RESOURCED);
    text("statistics note note", Kind.REWORDED);
    text("cases title title", Kind.RELABELLED);
    text("cases short short", Kind.RELABELLED);
    text("cases agency agency", Kind.CHANGED);
    text("cases crime crime", Kind.CHANGED);
    text("cases text text", Kind.REWORDED);
    text("cases note note", Kind.REWORDED);
    text("cases quote quote", Kind.RESOURCED);
    text("tables title title", Kind.RELABELLED);
    text("tables label label", Kind.RELABELLED);
    text("tables note note", Kind.REWORDED);
    text("groups title title", Kind.RELABELLED);
    text("groups text text", Kind.REWORDED);
    text("groups note note", Kind.REWORDED);
    text("measures label label", Kind.RELABELLED);
    text("measures note note", Kind.REWORDED);
    text("figures message message", Kind.REWORDED);
    text("figures subtitle subtitle", Kind.REWORDED);
    text("figures note note", Kind.REWORDED);
    text("sources title title", Kind.RELABELLED);
    text("sources publisher publisher", Kind.RESOURCED);
    text("sources address address", Kind.RESOURCED);
    text("sources note note", Kind.REWORDED);
    text("sources sha256 file-content", Kind.RESOURCED);
    text("not-added what what", Kind.REWORDED);
    text("not-added why why", Kind.REWORDED);
    text("corrections what what", Kind.REWORDED);
    text("corrections why why", Kind.REWORDED);
  }

  private final ObjectNode briefing;
  private final List<Mutation> all = new ArrayList<>();

  private Mutations(ObjectNode briefing) {
    this.briefing = briefing;
  }

  private static void text(String place, Kind kind) {
    List<Object> said = new ArrayList<>(List.of((Object[]) place.split(" ")));
    said.add(kind);
    TEXTS.put(place, said);
  }

  static List<Mutation> of(ObjectNode briefing) {
    Mutations mutations = new Mutations(briefing);
    mutations.texts();
    mutations.numbers("statistics", Part.STATISTIC, "value", "value");
    mutations.measures();
    mutations.cells();
    mutations.lists();
    mutations.choices();
    return mutations.all;
  }

  private void texts() {
    for (List<Object> said : TEXTS.values()) {
      String list = (String) said.get(0);
      String key = (String) said.get(1);
      JsonNode things = briefing.path(list);
      int count = things.isArray() ? things.size() : 1;
      for (int i = 0; i < count; i++) {
        JsonNode thing = things.isArray() ? things.get(i) : things;
        if (words(thing, key).path(last(thing, key)).isTextual()) {
          int at = i;
          Part part = PARTS.getOrDefault(list, Part.BRIEFING);
          add(
              list + "[" + i + "]." + key,
              part,
              (String) said.get(2),
              (Kind) said.get(3),
              root -> {
                ObjectNode own =
                    (ObjectNode)
                        (root.get(list).isArray() ? root.get(list).get(at) : root.get(list));
                ObjectNode words = (ObjectNode) words(own, key);
                String last = last(own, key);
                words.put(last, words.get(last).asText() + " indeed");
              });
        }
      }
    }
  }

  /** Where a text stands: a quote with its place is an object with words. */
  private static JsonNode words(JsonNode thing, String key) {
    return thing.path(key).isObject() ? thing.get(key) : thing;
  }

  private static String last(JsonNode thing, String key) {
    return thing.path(key).isObject() ? "words" : key;
  }

  private void add(
      String name,
      Part part,
      String field,
      Kind kind,
      java.util.function.Consumer<ObjectNode> change) {
    all.add(new Mutation(name, part, field, kind, change));
  }

  private void numbers(String list, Part part, String key, String field) {
    for (int i = 0; i < briefing.path(list).size(); i++) {
      int at = i;
      Values.of(
          briefing.get(list).get(i).get(key),
          (name, kind, change) ->
              add(
                  list + "[" + at + "]." + key + " " + name,
                  part,
                  field,
                  kind,
                  root -> change.accept((ObjectNode) root.get(list).get(at).get(key))));
    }
  }

  private void measures() {
    for (int i = 0; i < briefing.path("cases").size(); i++) {
      int at = i;
      JsonNode measures = briefing.get("cases").get(i).path("measures");
      measures
          .fieldNames()
          .forEachRemaining(
              measure ->
                  Values.of(
                      measures.get(measure),
                      (name, kind, change) ->
                          add(
                              "cases[" + at + "]." + measure + " " + name,
                              Part.CASE,
                              measure,
                              kind,
                              root ->
                                  change.accept(
                                      (ObjectNode)
                                          root.get("cases")
                                              .get(at)
                                              .get("measures")
                                              .get(measure)))));
    }
  }

  private void cells() {
    for (int t = 0; t < briefing.path("tables").size(); t++) {
      for (int r = 0; r < briefing.get("tables").get(t).get("rows").size(); r++) {
        int table = t;
        int row = r;
        JsonNode values = briefing.get("tables").get(t).get("rows").get(r).get("values");
        String column = values.fieldNames().next();
        Values.of(
            values.get(column),
            (name, kind, change) ->
                add(
                    "tables[" + table + "].rows[" + row + "]." + column + " " + name,
                    Part.ROW,
                    column,
                    kind,
                    root ->
                        change.accept(
                            (ObjectNode)
                                root.get("tables")
                                    .get(table)
                                    .get("rows")
                                    .get(row)
                                    .get("values")
                                    .get(column))));
      }
    }
  }

  /** Things that are gone, things that are new, and neighbours that change places. */
  private void lists() {
    PARTS.forEach(
        (list, part) -> {
          for (int i = 0; i < briefing.path(list).size(); i++) {
            int at = i;
            add(list + "[" + i + "] gone", part, "", null, root -> array(root, list).remove(at));
            if (briefing.get(list).get(i).has("id")) {
              add(list + "[" + i + "] new", part, "", null, root -> twice(array(root, list), at));
            }
            if (i > 0) {
              add(
                  list + "[" + i + "] moved",
                  part,
                  "position",
                  Kind.MOVED,
                  root -> array(root, list).insert(at - 1, array(root, list).remove(at)));
            }
          }
        });
  }

  private static ArrayNode array(ObjectNode root, String list) {
    return (ArrayNode) root.get(list);
  }

  private static void twice(ArrayNode list, int at) {
    ObjectNode copy = list.get(at).deepCopy();
    copy.put("id", copy.get("id").asText() + "-again");
    list.insert(at + 1, copy);
  }

  /** Dates, ids and names of other things. */
  private void choices() {
    JsonNode cases = briefing.path("cases");
    for (int i = 0; i < cases.size(); i++) {
      int at = i;
      add(
          "cases[" + i + "] renamed",
          Part.CASE,
          "id",
          Kind.RENAMED,
          root -> ((ObjectNode) root.get("cases").get(at)).put("id", "known-otherwise"));
      if (cases.get(i).path("opened").isTextual()) {
        add(
            "cases[" + i + "].opened",
            Part.CASE,
            "opened",
            Kind.CHANGED,
            root -> ((ObjectNode) root.get("cases").get(at)).put("opened", "2001"));
      }
    }
    add(
        "briefing.limits",
        Part.BRIEFING,
        "limits.pages",
        Kind.TEMPLATE,
        root -> ((ObjectNode) root.get("briefing").get("limits")).put("pages", 1999));
    add(
        "briefing.status",
        Part.BRIEFING,
        "status",
        Kind.CHANGED,
        root ->
            ((ObjectNode) root.get("briefing"))
                .put(
                    "status",
                    root.get("briefing").get("status").asText().equals("draft")
                        ? "final"
                        : "draft"));
  }
}
