package org.precis.text;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON in the order of the calls. */
public final class JsonWriter {

  private static final JsonFactory PLAIN = new JsonFactory();

  private static final JsonFactory EMBEDDABLE =
      JsonFactory.builder()
          .characterEscapes(new MarkupEscapes())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final StringWriter text = new StringWriter();
  private final JsonLayout layout;
  private final JsonGenerator json;

  private JsonWriter(JsonFactory factory, JsonLayout layout, ObjectWriteContext context) {
    this.layout = layout;
    this.json = factory.createGenerator(context, text);
  }

  /**
   * One object for people and for {@code git diff}, with a line feed at its end; safe inside a
   * script element and in XML. Objects and arrays are on one line each, but for those that are
   * opened.
   */
  public static String embeddable(Consumer<JsonWriter> content) {
    JsonLayout layout = new JsonLayout(false);
    JsonWriter writer = new JsonWriter(EMBEDDABLE, layout, new LaidOut(layout));
    layout.openNext();
    writer.object(() -> content.accept(writer));
    return writer.end() + "\n";
  }

  /** One object with every entry on a line of its own, and a line feed at its end. */
  public static String indented(Consumer<JsonWriter> content) {
    JsonWriter writer = indented();
    writer.object(() -> content.accept(writer));
    return writer.end() + "\n";
  }

  /** The same of an array of objects. */
  public static <T> String indented(List<T> entries, BiConsumer<JsonWriter, T> content) {
    JsonWriter writer = indented();
    writer.objects(entries, entry -> content.accept(writer, entry));
    return writer.end() + "\n";
  }

  private static JsonWriter indented() {
    JsonLayout layout = new JsonLayout(true);
    return new JsonWriter(PLAIN, layout, new LaidOut(layout));
  }

  /** One object for a program that reads the terminal, without white space. */
  public static String compact(Consumer<JsonWriter> content) {
    JsonWriter writer = compact();
    writer.object(() -> content.accept(writer));
    return TerminalJson.harmless(writer.end());
  }

  /** The same of an array of objects. */
  public static <T> String compact(List<T> entries, BiConsumer<JsonWriter, T> content) {
    JsonWriter writer = compact();
    writer.objects(entries, entry -> content.accept(writer, entry));
    return TerminalJson.harmless(writer.end());
  }

  private static JsonWriter compact() {
    return new JsonWriter(PLAIN, new JsonLayout(false), ObjectWriteContext.empty());
  }

  private String end() {
    json.close();
    return text.toString();
  }

  /** A whole number. */
  public void number(String name, long number) {
    json.writeNumberProperty(name, number);
  }

  /** A number without an exponent. */
  public void number(String name, BigDecimal number) {
    json.writeNumberProperty(name, number);
  }

  /** True or false. */
  public void flag(String name, boolean flag) {
    json.writeBooleanProperty(name, flag);
  }

  /** A null. */
  public void nothing(String name) {
    json.writeNullProperty(name);
  }

  /** A text, also an empty one. */
  public void string(String name, String text) {
    json.writeStringProperty(name, text);
  }

  /** A text, or null if it is empty. */
  public void text(String name, String text) {
    if (text.isEmpty()) {
      nothing(name);
    } else {
      string(name, text);
    }
  }

  /** A text; nothing if it is empty. */
  public void optional(String name, String text) {
    if (!text.isEmpty()) {
      string(name, text);
    }
  }

  /** A value's ISO or other plain form; nothing if it is null. */
  public void optional(String name, Object value) {
    if (value != null) {
      string(name, value.toString());
    }
  }

  /** Texts as an array. */
  public void list(String name, List<String> texts) {
    values(name, texts, this::value);
  }

  /** An array of values of any kind. */
  public <T> void values(String name, List<T> values, Consumer<T> content) {
    json.writeName(name);
    values(values, content);
  }

  /** The same without a name: an element of an array. */
  public <T> void values(List<T> values, Consumer<T> content) {
    json.writeStartArray();
    values.forEach(content);
    json.writeEndArray();
  }

  /** An object on one line. */
  public void object(String name, Runnable content) {
    json.writeName(name);
    object(content);
  }

  /** An object with a line for each entry. */
  public void openObject(String name, Runnable content) {
    json.writeName(name);
    layout.openNext();
    object(content);
  }

  /** An array with a line for each object in it. */
  public <T> void lines(String name, List<T> entries, Consumer<T> content) {
    json.writeName(name);
    layout.openNext();
    objects(entries, content);
  }

  /** An array of objects, all on one line. */
  public <T> void array(String name, List<T> entries, Consumer<T> content) {
    json.writeName(name);
    objects(entries, content);
  }

  private <T> void objects(List<T> entries, Consumer<T> content) {
    json.writeStartArray();
    entries.forEach(entry -> object(() -> content.accept(entry)));
    json.writeEndArray();
  }

  /** The name of the value that is written next. */
  public void name(String name) {
    json.writeName(name);
  }

  /** A text without a name: an element of an array. */
  public void value(String text) {
    json.writeString(text);
  }

  /** An object without a name: an element of an array. */
  public void object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  /** Gives the generator its layout. */
  private static final class LaidOut extends ObjectWriteContext.Base {
    private final JsonLayout layout;

    LaidOut(JsonLayout layout) {
      this.layout = layout;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /**
   * Escapes in JSON whatever would end a script element, or is markup or forbidden in XML, so that
   * the JSON can be embedded in either as it is.
   */
  private static final class MarkupEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
    private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");
    private static final SerializedString REVERSED_MARK = new SerializedString("\\uFFFE");
    private static final SerializedString NO_CHARACTER = new SerializedString("\\uFFFF");

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case 0x2028 -> LINE_SEPARATOR;
        case 0x2029 -> PARAGRAPH_SEPARATOR;
        case 0xFFFE -> REVERSED_MARK;
        case 0xFFFF -> NO_CHARACTER;
        default -> null;
      };
    }
  }
}
