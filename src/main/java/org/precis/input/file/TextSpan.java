package org.precis.input.file;

/** A range of characters in a file. */
public record TextSpan(SourceText source, int start, int end) implements Place {

  // By hand, as in CsvField
  @Override
  public boolean equals(Object other) {
    return other instanceof TextSpan span
        && start == span.start
        && end == span.end
        && source.equals(span.source);
  }

  @Override
  public int hashCode() {
    return (source.hashCode() * 31 + start) * 31 + end;
  }

  /** The first line of a file, where faults of the whole file are reported. */
  public static TextSpan firstLine(SourceText source) {
    return new TextSpan(source, 0, source.endOf(1));
  }
}
