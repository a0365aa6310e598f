package org.precis.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** The parts of a workbook, which is a ZIP archive. */
final class Archive implements Closeable {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private final ZipFile zip;

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  static Archive open(Path file) throws IOException, UnreadableWorkbookException {
    try (InputStream bytes = Files.newInputStream(file)) {
      refuseOtherFiles(bytes);
    }
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

  /** Refuses what is no ZIP archive. */
  private static void refuseOtherFiles(InputStream file)
      throws IOException, UnreadableWorkbookException {
    byte[] head = file.readNBytes(OLE.length);
    if (Arrays.equals(head, OLE)) {
      byte[] rest = file.readAllBytes();
      // an encrypted workbook is a stream of this name (MS-OFFCRYPTO 2.3.4.4) in an OLE file
      boolean encrypted = has(rest, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
      throw new UnreadableWorkbookException(encrypted ? Reason.PASSWORD : Reason.XLS, "");
    }
    if (head.length < ZIP.length || !Arrays.equals(Arrays.copyOf(head, ZIP.length), ZIP)) {
      throw new UnreadableWorkbookException(Reason.NO_WORKBOOK, "");
    }
  }

  private static boolean has(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
