package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.tree.Node;
import org.precis.model.Colour;
import org.precis.model.Vision;

/** Reads the colours by which charts tell columns apart. */
final class PaletteReader {

  private static final String KEY = "palette";
  private static final int LEAST = 2;
  private static final int MOST = 6;

  /** Of what is drawn (WCAG 2.2, success criterion 1.4.11). */
  private static final double LEAST_CONTRAST = 3;

  private PaletteReader() {}

  /** The colours; none if anything is wrong with them. */
  static List<Colour> read(Fields style) {
    List<Node.Scalar> written = style.scalars(KEY);
    if (style.has(KEY) && (written.size() < LEAST || written.size() > MOST)) {
      style.report().add(Fault.PALETTE_SIZE, style.placeOf(KEY));
      return List.of();
    }
    List<Colour> palette = new ArrayList<>();
    boolean usable = true;
    for (Node.Scalar one : written) {
      String text = one.text().strip();
      Optional<Colour> colour = Colour.of(text);
      if (colour.isEmpty()) {
        style.report().add(Fault.COLOUR, one.place(), text);
        usable = false;
        continue;
      }
      usable &= canBeSeen(colour.get(), one, style) && isApart(colour.get(), one, palette, style);
      palette.add(colour.get());
    }
    return usable ? palette : List.of();
  }

  private static boolean canBeSeen(Colour colour, Node.Scalar written, Fields style) {
    double contrast = colour.contrast(Colour.WHITE);
    if (contrast < LEAST_CONTRAST) {
      String ratio = String.format(Locale.ROOT, "%.1f", Math.floor(10 * contrast) / 10);
      String text = written.text().strip();
      style.report().add(Fault.PALETTE_CONTRAST, written.place(), text, ratio);
    }
    return contrast >= LEAST_CONTRAST;
  }

  private static boolean isApart(
      Colour colour, Node.Scalar written, List<Colour> before, Fields style) {
    for (Colour other : before) {
      for (Vision eyes : Vision.values()) {
        if (eyes.distance(colour, other) < Colour.APART) {
          String text = written.text().strip();
          style
              .report()
              .add(
                  Fault.PALETTE_ALIKE,
                  written.place(),
                  other.toString().substring(1),
                  text,
                  eyes.words());
          return false;
        }
      }
    }
    return true;
  }
}
