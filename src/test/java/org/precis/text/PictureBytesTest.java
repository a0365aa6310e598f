package org.precis.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureBytesTest {

  private static byte[] picture(String form) throws IOException {
    BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      image.setRGB(i % 200, i / 200, random.nextInt());
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, form, file);
    return file.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aPictureIsWholeOnlyWithItsEnd(String form) throws IOException {
    byte[] whole = picture(form);
    assertTrue(PictureBytes.isWhole(whole));
    assertTrue(PictureBytes.isWhole(Arrays.copyOf(whole, whole.length + 9)), "what follows it");
    for (int length = 0; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertFalse(PictureBytes.isWhole(cut), length + " bytes");
      assertFalse(PictureBytes.isWhole(Arrays.copyOf(cut, whole.length)), length + ", then zeros");
    }
  }

  /** A camera puts a small picture before the pixels, which ends as a file does. */
  @Test
  void theEndOfASmallPictureIsNotThatOfTheFile() throws IOException {
    byte[] whole = picture("jpg");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(whole, 0, 2);
    file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 4, (byte) 0xFF, (byte) 0xD9});
    file.write(whole, 2, whole.length - 2);
    assertTrue(PictureBytes.isWhole(file.toByteArray()));
    assertFalse(PictureBytes.isWhole(Arrays.copyOf(file.toByteArray(), whole.length / 2)));
  }
}
