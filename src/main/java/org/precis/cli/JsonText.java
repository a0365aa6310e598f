package org.precis.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON being written, keys in the order of the calls. */
final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text);

  /** A nameless object: the whole, or an entry of an array. */
  JsonText object(Consumer<JsonText> content) {
    out.writeStartObject();
    content.accept(this);
    out.writeEndObject();
    return this;
  }

  JsonText object(String name, Consumer<JsonText> content) {
    out.writeName(name);
    return object(content);
  }

  /** A nameless array: the whole. */
  <T> JsonText array(List<T> entries, BiConsumer<JsonText, T> content) {
    out.writeStartArray();
    entries.forEach(entry -> object(json -> content.accept(json, entry)));
    out.writeEndArray();
    return this;
  }

  <T> JsonText array(String name, List<T> entries, BiConsumer<JsonText, T> content) {
    out.writeName(name);
    return array(entries, content);
  }

  JsonText string(String name, String value) {
    out.writeStringProperty(name, value);
    return this;
  }

  JsonText number(String name, long value) {
    out.writeNumberProperty(name, value);
    return this;
  }

  JsonText strings(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
    return this;
  }

  @Override
  public String toString() {
    out.flush();
    return harmless(text.toString());
  }

  /** JSON whose texts cannot steer the terminal that shows it; no program sees a difference. */
  static String harmless(String json) {
    StringBuilder plain = new StringBuilder();
    json.codePoints()
        .forEach(
            c -> {
              if (steers(c)) {
                Character.toString(c)
                    .chars()
                    .forEach(half -> plain.append(String.format(Locale.ROOT, "\\u%04x", half)));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static boolean steers(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || c >= 0x7F && c < 0xA0;
  }
}
