package org.precis.chart.svg;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/** A colour of {@link Palette} for JFreeChart, which hands it on to {@link SvgGraphics}. */
public record Ink(String colour) implements Paint {

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    throw new UnsupportedOperationException("nothing is drawn in pixels");
  }

  @Override
  public int getTransparency() {
    return Transparency.OPAQUE;
  }
}
