package org.precis.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** The parts of a workbook: a ZIP archive by the Open Packaging Conventions. */
final class Archive implements Closeable {

  private final ZipFile zip;

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  static Archive open(Path file) throws IOException, UnreadableWorkbookException {
    try {
      return new Archive(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException | EOFException | IllegalArgumentException damaged) {
      throw new UnreadableWorkbookException(Reason.ARCHIVE, "", damaged);
    }
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  /** The XML of a part that must be there. */
  Xml part(String name) throws IOException, UnreadableWorkbookException {
    ZipEntry entry =
        entry(name).orElseThrow(() -> new UnreadableWorkbookException(Reason.PART, name));
    try {
      return new Xml(name, new Unpacked(zip.getInputStream(entry), entry.getCompressedSize()));
    } catch (ZipException | EOFException damaged) {
      throw new UnreadableWorkbookException(Reason.ARCHIVE, name, damaged);
    }
  }

  /** Names of parts are compared without regard to case (ISO/IEC 29500-2, 6.2.2). */
  private Optional<? extends ZipEntry> entry(String name) {
    ZipEntry exact = zip.getEntry(name);
    return exact != null
        ? Optional.of(exact)
        : zip.stream().filter(entry -> entry.getName().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
