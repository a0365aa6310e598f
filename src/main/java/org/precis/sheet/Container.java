package org.precis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** What a file is by its first bytes, whatever it is called. */
final class Container {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private Container() {}

  /** Refuses what is no ZIP archive. */
  static void check(InputStream file) throws IOException, UnreadableWorkbookException {
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
