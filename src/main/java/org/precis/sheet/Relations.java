package org.precis.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts to which a part refers: by the id that it gives them, and by kind. */
record Relations(Map<String, String> byId, Map<String, String> byKind) {

  /** Those of a part; those of the archive where the name is "". */
  static Relations of(Archive archive, String part)
      throws IOException, UnreadableWorkbookException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Map<String, String> byId = new LinkedHashMap<>();
    Map<String, String> byKind = new LinkedHashMap<>();
    try (Xml xml = archive.part(name)) {
      while (xml.next()) {
        if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          String target = resolved(folder, xml.attribute("Target"));
          String type = xml.attribute("Type");
          byId.put(xml.attribute("Id"), target);
          byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
      }
    }
    return new Relations(byId, byKind);
  }

  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    String shorter = path.replace("/./", "/");
    while (!shorter.equals(path)) {
      path = shorter;
      shorter = path.replaceFirst("[^/]+/\\.\\./", "");
    }
    return path;
  }

  Optional<String> kind(String kind) {
    return Optional.ofNullable(byKind.get(kind));
  }
}
