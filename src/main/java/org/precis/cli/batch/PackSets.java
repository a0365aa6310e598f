package org.precis.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.Pack;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Groups machine forms by id; every other pack is a set of its own. */
public final class PackSets {

  private static final JsonFactory JSON = new JsonFactory();

  private PackSets() {}

  /**
   * The sets, each at the position of its first pack.
   *
   * @param named as typed; none means all under {@code data/}
   * @param keepGoing whether a missing pack fails by itself, in its turn
   */
  public static List<PackSet> of(List<String> named, boolean keepGoing) throws IOException {
    if (named.isEmpty()) {
      return Packs.find(named).stream().map(pack -> PackSet.of(List.of(pack))).toList();
    }
    Map<Object, List<Pack>> together = new LinkedHashMap<>();
    Map<Object, PackSet> missing = new LinkedHashMap<>();
    for (String name : named) {
      try {
        Pack pack = Packs.named(name);
        together.computeIfAbsent(key(pack), first -> new ArrayList<>()).add(pack);
      } catch (IOException | InvalidPathException e) {
        if (!keepGoing) {
          throw e;
        }
        Object key = new Object();
        together.put(key, List.of());
        missing.put(key, PackSet.missing(name, e));
      }
    }
    List<PackSet> sets = new ArrayList<>();
    together.forEach((key, packs) -> sets.add(missing.getOrDefault(key, PackSet.of(packs))));
    return sets;
  }

  /** Anything but a machine form is alone in its set, even if it is named twice. */
  private static Object key(Pack pack) {
    String id = idOfMachineForm(pack.path());
    return id.isEmpty() ? new Object() : id;
  }

  /** The id at the start of a machine form; "" if there is none, which its reader will report. */
  private static String idOfMachineForm(Path path) {
    if (!PackSet.isMachineForm(path)) {
      return "";
    }
    try (InputStream bytes = Files.newInputStream(path);
        JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return in.nextToken() == JsonToken.START_OBJECT && goTo("briefing", in) ? id(in) : "";
    } catch (IOException | JacksonException e) {
      return "";
    }
  }

  private static String id(JsonParser in) {
    return in.currentToken() == JsonToken.START_OBJECT && goTo("id", in)
        ? in.getValueAsString("")
        : "";
  }

  /** Moves to the value of a key in the current object. */
  private static boolean goTo(String key, JsonParser in) {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = in.currentName().equals(key);
      in.nextToken();
      if (found) {
        return true;
      }
      in.skipChildren();
    }
    return false;
  }
}
