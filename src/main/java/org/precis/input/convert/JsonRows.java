package org.precis.input.convert;

import java.io.StringWriter;
import org.precis.input.tree.Node;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a tree as JSON, every value as a string. */
final class JsonRows {

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private JsonRows() {}

  static String of(Node tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), text)) {
      write(out, tree);
    }
    return text + "\n";
  }

  private static void write(JsonGenerator out, Node node) {
    if (node instanceof Node.Scalar scalar) {
      out.writeString(scalar.text());
    } else if (node instanceof Node.Sequence list) {
      out.writeStartArray();
      list.items().forEach(item -> write(out, item));
      out.writeEndArray();
    } else if (node instanceof Node.Mapping thing) {
      out.writeStartObject();
      thing
          .entries()
          .forEach(
              (key, entry) -> {
                out.writeName(key);
                write(out, entry.value());
              });
      out.writeEndObject();
    }
  }
}
