package org.precis.typeset.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * An image of pixels (ISO 32000-1, 8.9.5).
 *
 * @param name its name in the resources of pages
 * @param data the colours of each pixel, by rows from the top; or a JPEG file
 * @param jpeg whether it is one
 * @param colours how many each pixel has: 1 for grey, 3 for red, green and blue
 * @param profile the ICC profile of the colours; null for sRGB
 * @param opacities of each pixel, from 0 to 255; null if all are opaque
 */
public record Image(
    String name,
    int width,
    int height,
    byte[] data,
    boolean jpeg,
    int colours,
    byte[] profile,
    byte[] opacities) {

  /** A page of A4 at 600 dots per inch has 35 million. */
  private static final int MOST_PIXELS = 40_000_000;

  /**
   * Reads the image of a {@code data:} address (RFC 2397).
   *
   * @throws IllegalArgumentException if it is none, or not in base 64, or of no known format
   */
  static Image read(String address, String name) {
    int comma = address.indexOf(',');
    if (comma < 0 || !address.startsWith(";base64", comma - 7)) {
      throw new IllegalArgumentException("an image needs a data: address in base 64");
    }
    byte[] file = Base64.getMimeDecoder().decode(address.substring(comma + 1));
    Jpeg jpeg = Jpeg.of(file).orElse(null);
    if (jpeg != null) {
      check(jpeg.width(), jpeg.height());
      return new Image(
          name, jpeg.width(), jpeg.height(), file, true, jpeg.colours(), jpeg.profile(), null);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IllegalArgumentException("unknown image format");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        check(reader.getWidth(0), reader.getHeight(0));
        return of(reader.read(0), name);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      throw e instanceof IllegalArgumentException wrong
          ? wrong
          : new IllegalArgumentException("damaged image: " + e.getMessage(), e);
    }
  }

  private static void check(int width, int height) {
    if ((long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException("an image has more than " + MOST_PIXELS + " pixels");
    }
  }

  private static Image of(BufferedImage image, String name) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] colors = new byte[pixels.length * 3];
    byte[] opacities = new byte[pixels.length];
    boolean opaque = true;
    for (int i = 0; i < pixels.length; i++) {
      colors[3 * i] = (byte) (pixels[i] >> 16);
      colors[3 * i + 1] = (byte) (pixels[i] >> 8);
      colors[3 * i + 2] = (byte) pixels[i];
      opacities[i] = (byte) (pixels[i] >>> 24);
      opaque &= pixels[i] >>> 24 == 255;
    }
    return new Image(name, width, height, colors, false, 3, null, opaque ? null : opacities);
  }
}
