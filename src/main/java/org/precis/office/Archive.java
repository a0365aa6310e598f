package org.precis.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document as a ZIP archive whose bytes depend on its parts alone. */
final class Archive {

  /**
   * A time that a ZIP archive can say. The first one, two seconds before it, would make Java add
   * another, which depends on the zone, to a field that the first part of a text may not have.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  void add(String name, byte[] part) {
    add(new ZipEntry(name), part);
  }

  /** A part that is not compressed, so that its content says what the file is. */
  void store(String name, byte[] part) {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(part);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.length);
    entry.setCrc(sum.getValue());
    add(entry, part);
  }

  private void add(ZipEntry entry, byte[] part) {
    entry.setTimeLocal(NO_TIME);
    try {
      zip.putNextEntry(entry);
      zip.write(part);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
