package org.precis.input.file;

/** A stretch of a file. */
public record Span(SourceText source, int start, int end) implements Place {

  /** The first line of a file, for what is wrong with the file as a whole. */
  public static Span firstLine(SourceText source) {
    return new Span(source, 0, source.endOf(1));
  }
}
