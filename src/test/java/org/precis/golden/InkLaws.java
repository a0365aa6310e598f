package org.precis.golden;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.precis.pdf.laws.Paint;
import org.precis.pdf.laws.Paint.Kind;
import org.precis.pdf.laws.Paint.Painted;

/** The colours of a finished PDF: those of the palette, and every text can be read. */
final class InkLaws {

  private static final double LEGIBLE = 4.5;

  private InkLaws() {}

  /** Each law that is broken; empty where all hold. */
  static Set<String> broken(byte[] pdf) {
    List<Painted> all = Paint.of(pdf);
    Set<String> broken = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      Painted one = all.get(i);
      if (!Palette.ALL.contains(one.colour())) {
        broken.add("page " + one.page() + ": " + one.colour() + " is not of the palette");
      }
      String ground = one.kind() == Kind.GLYPH ? Paint.ground(all, i) : "";
      if (!ground.isEmpty() && Contrast.of(one.colour(), ground) < LEGIBLE) {
        broken.add(
            String.format(
                Locale.ROOT,
                "page %d: %s on %s: '%s'",
                one.page(),
                one.colour(),
                ground,
                one.glyph()));
      }
    }
    return broken;
  }
}
