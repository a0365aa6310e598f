package org.precis.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON in the order of the calls; "" is an absent text. */
public final class Out {

  private final Layout layout = new Layout();
  private final JsonGenerator json;

  private Out(StringWriter text) {
    json =
        JsonFactory.builder()
            .characterEscapes(new SafeEscapes())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .createGenerator(new LaidOut(layout), text);
  }

  /** The text of one object, laid out over lines, with a line feed at its end. */
  public static String object(Consumer<Out> content) {
    StringWriter text = new StringWriter();
    Out out = new Out(text);
    out.layout.openNext();
    out.json.writeStartObject();
    content.accept(out);
    out.json.writeEndObject();
    out.json.close();
    return text.append('\n').toString();
  }

  /** The generator, for numbers and nulls. */
  JsonGenerator json() {
    return json;
  }

  /** A whole number. */
  public void number(String name, long number) {
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

  /** A text, or null where it is absent. */
  public void text(String name, String text) {
    json.writeName(name);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  /** A text; nothing where it is absent. */
  public void optional(String name, String text) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  /** A thing's ISO or other plain form; nothing where it is null. */
  public void optional(String name, Object thing) {
    if (thing != null) {
      json.writeStringProperty(name, thing.toString());
    }
  }

  /** Texts as an array. */
  public void list(String name, List<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** An object on one line. */
  public void object(String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }

  /** An object with a line for each entry. */
  public void openObject(String name, Runnable content) {
    json.writeName(name);
    layout.openNext();
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  /** An array with a line for each object in it. */
  public <T> void lines(String name, List<T> things, Consumer<T> content) {
    json.writeName(name);
    layout.openNext();
    array(things, content);
  }

  /** An array of objects, all on one line. */
  public <T> void array(String name, List<T> things, Consumer<T> content) {
    json.writeName(name);
    array(things, content);
  }

  private <T> void array(List<T> things, Consumer<T> content) {
    json.writeStartArray();
    for (T thing : things) {
      json.writeStartObject();
      content.accept(thing);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Gives the generator its layout. */
  private static final class LaidOut extends ObjectWriteContext.Base {
    private final Layout layout;

    LaidOut(Layout layout) {
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
}
