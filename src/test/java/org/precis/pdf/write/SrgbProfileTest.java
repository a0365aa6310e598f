package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  @Test
  void theProfileInTheJarIsTheOneWrittenHere() throws Exception {
    try (InputStream in = PdfWriter.class.getResourceAsStream("srgb.icc")) {
      assertArrayEquals(SrgbProfile.bytes(), in.readAllBytes());
    }
  }

  @Test
  void theProfileIsTheSameSpaceAsThePlatformsSrgb() {
    ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    float[][] colours = {
      {0.055f, 0.29f, 0.357f}, {0.69f, 0.26f, 0.1f}, {1, 1, 1}, {0.5f, 0.5f, 0.5f}
    };
    for (float[] colour : colours) {
      float[] back = theirs.fromCIEXYZ(ours.toCIEXYZ(colour));
      for (int i = 0; i < 3; i++) {
        assertEquals(colour[i], back[i], 0.005);
      }
    }
  }
}
