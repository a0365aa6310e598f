package org.precis.publish;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * What lies in a folder of finished files, and what it was made from: {@code manifest.json}. Keys
 * stand in a fixed order, files by path; nothing in it tells when or where it was made.
 */
record Manifest(Origin origin, List<PublishedFile> files) {

  private static final JsonFactory JSON = new JsonFactory();

  byte[] json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(new Indented(), bytes)) {
      write(out);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void write(JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("engine", origin.engine());
    out.writeStringProperty("data", origin.data());
    out.writeStringProperty("template", origin.template());
    out.writeArrayPropertyStart("files");
    files.forEach(file -> write(out, file));
    out.writeEndArray();
    out.writeArrayPropertyStart("warnings");
    origin.warnings().forEach(out::writeString);
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, PublishedFile file) {
    out.writeStartObject();
    out.writeStringProperty("path", file.path());
    out.writeNumberProperty("size", file.size());
    out.writeStringProperty("sha256", file.sha256());
    out.writeEndObject();
  }

  /** Two spaces and a line feed on every system, so that the bytes are the same everywhere. */
  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final Separators COLON_AND_SPACE =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withSeparators(COLON_AND_SPACE)
          .withArrayIndenter(TWO_SPACES)
          .withObjectIndenter(TWO_SPACES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
