package org.precis.model;

import java.util.List;

/**
 * A value with its origin: which source, in which words.
 *
 * @param source id of a {@link Source}, or ""
 * @param quotes the exact words of the source; empty where none are given
 * @param note what a reader must know beside the number, Markdown, or ""
 */
public record Reported(Value value, String source, List<Quote> quotes, String note) {

  public Reported {
    quotes = List.copyOf(quotes);
  }
}
