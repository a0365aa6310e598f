package org.precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That what is to last is synced: nothing else tells as long as the power is not cut. */
class DiskTest {

  private final List<String> synced = new ArrayList<>();
  private final Disk disk =
      new Disk() {
        @Override
        FileChannel open(Path path, OpenOption... how) {
          return new Channel(path, synced);
        }
      };

  @Test
  void theBytesOfAFileAreSynced() throws IOException {
    disk.force(Path.of("a"));
    assertEquals(List.of("a", "a closed"), synced);
  }

  @Test
  void theNamesInAFolderAreSynced() throws IOException {
    disk.forceFolder(Path.of("b"));
    assertEquals(List.of("b", "b closed"), synced);
  }

  /** A file of which it matters only whether it is synced and closed. */
  private static final class Channel extends FileChannel {

    private final Path path;
    private final List<String> synced;

    Channel(Path path, List<String> synced) {
      this.path = path;
      this.synced = synced;
    }

    @Override
    public void force(boolean metaData) {
      synced.add(path.toString());
    }

    @Override
    protected void implCloseChannel() {
      synced.add(path + " closed");
    }

    @Override
    public int read(ByteBuffer target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }
  }
}
