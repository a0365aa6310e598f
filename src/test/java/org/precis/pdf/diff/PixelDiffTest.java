package org.precis.pdf.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Where two images of a page differ, and what is noise. */
class PixelDiffTest {

  private static BufferedImage dotted(int dots) {
    BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
      image.setRGB(i % image.getWidth(), i / image.getWidth(), Color.WHITE.getRGB());
    }
    for (int i = 0; i < dots; i++) {
      image.setRGB(10 + 2 * i, 10, Color.BLACK.getRGB());
    }
    return image;
  }

  @Test
  void threePixelsOfASquareAreADifferenceAndTwoAreNoise() {
    assertEquals(0, PixelDiff.boxes(dotted(0), dotted(2)).size());
    assertEquals(1, PixelDiff.boxes(dotted(0), dotted(3)).size());
    assertEquals(1, PixelDiff.boxes(dotted(3), dotted(0)).size());
  }
}
