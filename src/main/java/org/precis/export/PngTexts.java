package org.precis.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Texts inside a picture, by the keywords of PNG (PNG, third edition, 11.3.3.4: iTXt). */
final class PngTexts {

  /** The signature, and the first chunk, which says the size of the picture. */
  private static final int HEAD = 8 + 4 + 4 + 13 + 4;

  private final String language;
  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  /** Texts in a language (BCP 47). */
  PngTexts(String language) {
    this.language = language;
  }

  /** Adds a text under a keyword of ASCII. */
  PngTexts add(String keyword, String text) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes("iTXt".getBytes(ISO_8859_1));
    data.writeBytes(keyword.getBytes(ISO_8859_1));
    // not compressed; then the language, and no other form of the keyword
    data.writeBytes(new byte[] {0, 0, 0});
    data.writeBytes(language.getBytes(ISO_8859_1));
    data.writeBytes(new byte[] {0, 0});
    data.writeBytes(text.getBytes(UTF_8));
    byte[] chunk = data.toByteArray();
    CRC32 sum = new CRC32();
    sum.update(chunk);
    chunks.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
    chunks.writeBytes(chunk);
    chunks.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return this;
  }

  /** The picture with these texts. */
  byte[] in(byte[] png) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(png, 0, HEAD);
    all.writeBytes(chunks.toByteArray());
    all.write(png, HEAD, png.length - HEAD);
    return all.toByteArray();
  }
}
