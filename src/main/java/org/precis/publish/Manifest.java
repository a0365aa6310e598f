package org.precis.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.precis.text.JsonWriter;

/**
 * What lies in a folder of finished files, and what it was made from: {@code manifest.json}. Keys
 * are in a fixed order, files by path; nothing in it says when or where it was made.
 */
record Manifest(Origin origin, List<PublishedFile> files) {

  byte[] json() {
    return JsonWriter.indented(this::write).getBytes(StandardCharsets.UTF_8);
  }

  private void write(JsonWriter out) {
    out.string("engine", origin.engine());
    out.string("data", origin.data());
    out.string("template", origin.template());
    out.array(
        "files",
        files,
        file -> {
          out.string("path", file.path());
          out.number("size", file.size());
          out.string("sha256", file.sha256());
        });
    out.list("warnings", origin.warnings());
  }
}
