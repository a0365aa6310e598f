package org.precis.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is read of a manifest, and what is wrong with it. */
final class ManifestReading {

  private static final int MOST_FILES = 100_000;

  /** The keys of one version; the version before has none of them. */
  private static final Set<String> SEALED = Set.of("inputs", "briefings", "seal");

  private final JsonParser in;
  private final Map<String, PublishedFile> files = new LinkedHashMap<>();
  private final List<PublishedBriefing> briefings = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> flaws = new ArrayList<>();
  private final Set<String> keys = new TreeSet<>();
  private String engine = "";
  private String data = "";
  private String template = "";
  private Optional<Inputs> inputs = Optional.empty();

  ManifestReading(JsonParser in) {
    this.in = in;
  }

  Origin origin() {
    return new Origin(engine, data, template, inputs, briefings, warnings);
  }

  List<PublishedFile> files() {
    return List.copyOf(files.values());
  }

  List<String> flaws() {
    return List.copyOf(flaws);
  }

  /** Whether it has a seal, as all have that say what their files were made from. */
  boolean isSealed() {
    return keys.stream().anyMatch(SEALED::contains);
  }

  void manifest() throws NotAManifestException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new NotAManifestException("it is not a JSON object");
    }
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      boolean again = !keys.add(key);
      if (again) {
        flaws.add("'" + key + "' is given twice");
      }
      JsonToken value = in.nextToken();
      if (again) {
        in.skipChildren();
      } else if (value == JsonToken.START_ARRAY) {
        array(key);
      } else if (value == JsonToken.START_OBJECT && key.equals("inputs")) {
        inputs = Optional.of(inputs());
      } else if (value == JsonToken.VALUE_STRING) {
        text(key, in.getValueAsString(""));
      } else {
        in.skipChildren();
      }
    }
    if (in.nextToken() != null) {
      flaws.add("it has content after its end");
    }
    if (!keys.contains("files")) {
      throw new NotAManifestException("it has no 'files'", true);
    }
    if (files.isEmpty()) {
      flaws.add("it lists no file");
    }
    for (PublishedBriefing briefing : briefings) {
      if (files.values().stream().noneMatch(briefing::has)) {
        flaws.add("it lists no file of '" + briefing.name() + "'");
      }
    }
  }

  private void text(String key, String value) {
    switch (key) {
      case "engine" -> engine = value;
      case "data" -> data = value;
      case "template" -> template = value;
      default -> {}
    }
  }

  private void array(String key) throws NotAManifestException {
    switch (key) {
      case "files" -> entries();
      case "briefings" -> briefings();
      case "warnings" -> warnings();
      default -> in.skipChildren();
    }
  }

  private void warnings() {
    for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
      warnings.add(in.getValueAsString(""));
      in.skipChildren();
    }
  }

  private void briefings() {
    for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
      if (next == JsonToken.START_OBJECT) {
        briefings.add(briefing());
      } else {
        in.skipChildren();
      }
    }
  }

  private PublishedBriefing briefing() {
    SortedMap<String, String> fields = texts();
    String pages = fields.getOrDefault("pages", "");
    return new PublishedBriefing(
        fields.getOrDefault("name", ""),
        fields.getOrDefault("language", ""),
        fields.getOrDefault("slice", ""),
        pages.matches("\\d{1,9}") ? Integer.parseInt(pages) : 0);
  }

  private Inputs inputs() {
    SortedMap<String, String> options = new TreeMap<>();
    SortedMap<String, String> digests = new TreeMap<>();
    SortedMap<String, String> texts = new TreeMap<>();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      boolean object = in.nextToken() == JsonToken.START_OBJECT;
      if (object && key.equals("options")) {
        options.putAll(texts());
      } else if (object && key.equals("files")) {
        digests.putAll(texts());
      } else {
        texts.put(key, in.getValueAsString(""));
        in.skipChildren();
      }
    }
    String unrepeatable = texts.getOrDefault("unrepeatable", "");
    return new Inputs(options, texts.getOrDefault("template", ""), digests, unrepeatable);
  }

  /** The plain values of the current object, by key. */
  private SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      in.nextToken();
      texts.put(key, in.getValueAsString(""));
      in.skipChildren();
    }
    return texts;
  }

  private void entries() throws NotAManifestException {
    int count = 0;
    for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
      if (++count > MOST_FILES) {
        throw new NotAManifestException("it lists more than " + MOST_FILES + " files");
      }
      if (next == JsonToken.START_OBJECT) {
        entry();
      } else {
        flaws.add("an entry of 'files' is not an object");
        in.skipChildren();
      }
    }
  }

  private void entry() {
    Set<String> seen = new TreeSet<>();
    String path = "";
    long size = -1;
    String sha256 = "";
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      in.nextToken();
      if (!seen.add(key)) {
        flaws.add("'" + key + "' is given twice in one entry");
      }
      switch (key) {
        case "path" -> path = in.getValueAsString("");
        case "size" -> size = in.getValueAsLong(-1);
        case "sha256" -> sha256 = in.getValueAsString("");
        default -> in.skipChildren();
      }
    }
    add(path, size, sha256);
  }

  private void add(String path, long size, String sha256) {
    Optional<String> below = below(path);
    if (below.isEmpty()) {
      flaws.add("'" + path + "' is not a path inside its folder");
    } else if (files.containsKey(below.get())) {
      flaws.add("'" + below.get() + "' is listed twice");
    } else {
      files.put(below.get(), new PublishedFile(below.get(), size, sha256));
    }
  }

  /** The path without detours; empty where it names no file below the folder. */
  private static Optional<String> below(String path) {
    if (path.startsWith("/") || path.endsWith("/") || path.matches("(?s).*[\\\\:\\x00].*")) {
      return Optional.empty();
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/")) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
  }
}
