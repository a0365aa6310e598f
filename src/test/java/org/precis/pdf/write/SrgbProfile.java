package org.precis.pdf.write;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the colour profile of the PDFs, so that where it comes from is plain: sRGB (IEC 61966-2-1)
 * as an ICC.1:2010 (version 4) display profile of three primaries and one parametric curve.
 */
final class SrgbProfile {

  private static final int HEADER = 128;

  private SrgbProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB IEC61966-2.1"));
    tags.put("cprt", text("Made for Precis; free to use, Apache-2.0"));
    tags.put("wtpt", xyz(0xF6D6, 0x10000, 0xD32D));
    tags.put("chad", chromaticAdaptation());
    tags.put("rXYZ", xyz(0x6FA2, 0x38F5, 0x0390));
    tags.put("gXYZ", xyz(0x6299, 0xB785, 0x18DA));
    tags.put("bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    int start = HEADER + 4 + 12 * tags.size();
    ByteBuffer table = ByteBuffer.allocate(start - HEADER).putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    IdentityHashMap<byte[], Integer> places = new IdentityHashMap<>();
    tags.forEach(
        (name, bytes) -> {
          int place = places.computeIfAbsent(bytes, b -> start + append(data, b));
          table.put(ascii(name)).putInt(place).putInt(bytes.length);
        });
    return ByteBuffer.allocate(start + data.size())
        .put(header(start + data.size()))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static int append(ByteArrayOutputStream data, byte[] bytes) {
    int place = data.size();
    data.writeBytes(bytes);
    while (data.size() % 4 != 0) {
      data.write(0);
    }
    return place;
  }

  private static byte[] header(int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(0x04200000);
    header.put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2018, 9, 7, 0, 0, 0}) {
      header.putShort((short) part);
    }
    header.put(ascii("acsp"));
    // The illuminant of the profile connection space is D50 (7.2.16)
    return header.position(68).putInt(0xF6D6).putInt(0x10000).putInt(0xD32D).array();
  }

  private static byte[] text(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate(28 + utf16.length)
        .put(ascii("mluc"))
        .putInt(0)
        .putInt(1)
        .putInt(12)
        .put(ascii("enUS"))
        .putInt(utf16.length)
        .putInt(28)
        .put(utf16)
        .array();
  }

  private static byte[] xyz(int x, int y, int z) {
    return ByteBuffer.allocate(20)
        .put(ascii("XYZ "))
        .putInt(0)
        .putInt(x)
        .putInt(y)
        .putInt(z)
        .array();
  }

  private static byte[] chromaticAdaptation() {
    double[] bradford = {
      1.04788208, 0.02291870, -0.05021667,
      0.02958679, 0.99047852, -0.01707458,
      -0.00924683, 0.01507568, 0.75167847
    };
    return fixed("sf32", 8, bradford);
  }

  private static byte[] curve() {
    // Function type 3 (10.16): Y = (aX + b)^g above d, cX below it
    return fixed("para", 12, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
  }

  private static byte[] fixed(String type, int start, double... numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(start + 4 * numbers.length).put(ascii(type)).putInt(0);
    if (start == 12) {
      buffer.putShort((short) 3);
    }
    buffer.position(start);
    for (double number : numbers) {
      buffer.putInt((int) Math.round(number * 65536));
    }
    return buffer.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
