package org.precis.model;

import java.util.List;
import org.precis.quantity.Value;

/**
 * A value with its origin: which source, in which words.
 *
 * @param source id of a {@link Source}, or ""
 * @param quotes the exact words of the source; empty where none are given
 * @param says how the author reads the words, where they do not plainly say the value; or ""
 * @param note what a reader must know beside the number, Markdown, or ""
 */
public record Reported(Value value, String source, List<Quote> quotes, String says, String note) {

  public Reported {
    quotes = List.copyOf(quotes);
  }

  /** A value that its words say plainly. */
  public Reported(Value value, String source, List<Quote> quotes, String note) {
    this(value, source, quotes, "", note);
  }
}
