package org.precis.chart;

import org.precis.chart.svg.Mirror;
import org.precis.text.XmlText;

/**
 * A chart drawn.
 *
 * @param svg for the page, as wide as its main column
 * @param phoneSvg for a phone, names above their tracks
 * @param gridlineFactor how many times the one before each gridline is; 1 on a linear scale
 */
public record Drawing(String svg, String phoneSvg, long gridlineFactor) {

  /** The same as it is read from right to left. */
  public Drawing mirrored() {
    return new Drawing(Mirror.of(svg), Mirror.of(phoneSvg), gridlineFactor);
  }

  /** The same with an accessible name on both drawings (WAI-ARIA 1.2, role img). */
  public Drawing named(String alternative) {
    return new Drawing(named(svg, alternative), named(phoneSvg, alternative), gridlineFactor);
  }

  private static String named(String svg, String alternative) {
    String name = "<svg role=\"img\" aria-label=\"" + XmlText.escaped(alternative) + "\"";
    return name + svg.substring("<svg".length());
  }
}
