package org.precis.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive that is written part by part; nothing in it tells when or where. */
public final class ZipParts {

  /**
   * A time that a ZIP archive can say. The first one, two seconds before it, would make Java add
   * another, which depends on the zone of the machine, to a field that the first part of an
   * OpenDocument file may not have.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  public ZipParts() {
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** Adds a part. */
  public ZipParts add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part. */
  public ZipParts add(String name, byte[] part) {
    return add(new ZipEntry(name), part);
  }

  /** Adds a part that is not compressed, by which programs know the file. */
  public ZipParts addStored(String name, String text) {
    byte[] part = text.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(part);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.length);
    entry.setCrc(sum.getValue());
    return add(entry, part);
  }

  private ZipParts add(ZipEntry entry, byte[] part) {
    try {
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      zip.write(part);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The whole archive. */
  public byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
