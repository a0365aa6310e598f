package org.precis.input.file;

/** A range of characters in a file. */
public record TextSpan(SourceText source, int start, int end) implements Place {

  /** The first line of a file, where faults of the whole file are reported. */
  public static TextSpan firstLine(SourceText source) {
    return new TextSpan(source, 0, source.endOf(1));
  }
}
