package org.precis;

import java.util.Locale;

/** The forms in which a briefing is published. */
public enum Format {
  HTML,
  PDF,
  /** The briefing as data ({@code briefing.json}), of which the same bytes can be made again. */
  JSON;

  /** Its file extension, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
