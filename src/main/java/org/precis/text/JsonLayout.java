package org.precis.text;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out for people and for {@code git diff}: each entry of what is opened is on a line of
 * its own, everything else on one line.
 */
final class JsonLayout implements PrettyPrinter {

  private final Deque<Boolean> open = new ArrayDeque<>();
  private final boolean always;
  private boolean next;
  private int depth;

  /**
   * @param always whether every object and array is opened, or only what {@link #openNext}
   *     announces
   */
  JsonLayout(boolean always) {
    this.always = always;
    this.next = always;
  }

  /** Opens the next object or array: its entries are on lines of their own. */
  void openNext() {
    next = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) {
    generator.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator generator) {
    start(generator, '{');
  }

  @Override
  public void writeStartArray(JsonGenerator generator) {
    start(generator, '[');
  }

  private void start(JsonGenerator generator, char bracket) {
    generator.writeRaw(bracket);
    open.push(next);
    depth += next ? 1 : 0;
    next = always;
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) {
    end(generator, entries, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) {
    end(generator, values, ']');
  }

  private void end(JsonGenerator generator, int entries, char bracket) {
    boolean wasOpen = open.pop();
    depth -= wasOpen ? 1 : 0;
    if (wasOpen && entries > 0) {
      newLine(generator);
    }
    generator.writeRaw(bracket);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) {
    beforeEntries(generator);
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) {
    beforeEntries(generator);
  }

  private void beforeEntries(JsonGenerator generator) {
    if (open.peek()) {
      newLine(generator);
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) {
    separate(generator);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) {
    separate(generator);
  }

  private void separate(JsonGenerator generator) {
    generator.writeRaw(',');
    if (open.peek()) {
      newLine(generator);
    } else {
      generator.writeRaw(' ');
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator generator) {
    generator.writeRaw(": ");
  }

  private void newLine(JsonGenerator generator) {
    generator.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      generator.writeRaw("  ");
    }
  }
}
