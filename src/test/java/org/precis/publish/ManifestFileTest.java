package org.precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that calls itself a manifest is not read whatever its size. */
class ManifestFileTest {

  @TempDir Path folder;

  private String refused(long bytes) throws IOException {
    Path manifest = folder.resolve(Staging.MANIFEST);
    try (RandomAccessFile file = new RandomAccessFile(manifest.toFile(), "rw")) {
      file.setLength(bytes);
    }
    return assertThrows(NotAManifestException.class, () -> ManifestFile.read(manifest))
        .getMessage();
  }

  @Test
  void aFileThatIsTooLargeIsNoManifest() throws IOException {
    assertEquals("it is not JSON", refused(16 << 20));
    assertEquals("it has more than 16 MB", refused((16 << 20) + 1));
  }
}
