package org.precis.distribute;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CommonPathCapabilities;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * The output of a job, as one attempt of a task fills it. A file is there under its name whole, or
 * not at all: it is written under a name of the attempt and renamed, or, in an object store, appears
 * when its upload is complete. As every attempt makes the same bytes, it does not matter which of
 * several is the last.
 */
final class OutputFolder {

  private static final int BUFFER = 1 << 16;

  private final Path root;
  private final Path temporary;
  private final String attempt;
  private final Configuration hadoop;
  private final FileSystem files;
  private final boolean appearsWhole;
  private int written;

  /**
   * The output for one attempt.
   *
   * @param temporary the folder that the driver made for unfinished files of this job
   * @param attempt a name that no other attempt of the job has
   */
  OutputFolder(Path root, Path temporary, String attempt, Configuration hadoop) throws IOException {
    this.root = root;
    this.temporary = temporary;
    this.attempt = attempt;
    this.hadoop = hadoop;
    this.files = fileSystem(root, hadoop);
    // Spark tells by this too whether a checkpoint can do without a rename
    this.appearsWhole = files.hasPathCapability(root, CommonPathCapabilities.ABORTABLE_STREAM);
  }

  /** The file system of a path; a local one without the checksums that Hadoop keeps beside files. */
  static FileSystem fileSystem(Path path, Configuration hadoop) throws IOException {
    FileSystem found = path.getFileSystem(hadoop);
    return found instanceof LocalFileSystem local ? local.getRaw() : found;
  }

  /**
   * Puts a file in place, unless it is there with these bytes.
   *
   * @param name relative to the output, with {@code /}
   */
  void put(String name, byte[] bytes) throws IOException {
    Path place = new Path(root, name);
    if (has(place, bytes)) {
      return;
    }
    // What an attempt writes after the end of the job must fail: the folder is not made anew, and
    // createNonRecursive of a local file system would do that.
    files.getFileStatus(temporary);
    files.mkdirs(place.getParent());
    if (appearsWhole) {
      upload(place, bytes);
    } else {
      Path unfinished = new Path(temporary, attempt + "-" + written++);
      try (FSDataOutputStream out = files.createNonRecursive(unfinished, true, BUFFER,
          files.getDefaultReplication(unfinished), files.getDefaultBlockSize(unfinished), null)) {
        out.write(bytes);
      }
      rename(unfinished, place);
    }
  }

  /**
   * Copies a file to a local one.
   *
   * @return whether there is one
   */
  boolean copy(String name, java.nio.file.Path local) throws IOException {
    try (FSDataInputStream in = files.open(new Path(root, name))) {
      Files.createDirectories(local.getParent());
      Files.copy(in, local, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  /** Removes a file that does not have these bytes. */
  void removeOther(String name, byte[] bytes) throws IOException {
    Path place = new Path(root, name);
    if (!has(place, bytes)) {
      files.delete(place, false);
    }
  }

  private void upload(Path place, byte[] bytes) throws IOException {
    FSDataOutputStream out = files.create(place, true);
    try {
      out.write(bytes);
    } catch (IOException | RuntimeException e) {
      out.abort();
      throw e;
    }
    out.close();
  }

  private void rename(Path unfinished, Path place) throws IOException {
    if (!(files instanceof RawLocalFileSystem)) {
      FileContext.getFileContext(hadoop).rename(unfinished, place, Options.Rename.OVERWRITE);
    } else if (!files.rename(unfinished, place)) {
      // The rename of POSIX; that of FileContext would first delete a local file in its place
      throw new IOException("cannot rename " + unfinished + " to " + place);
    }
  }

  private boolean has(Path place, byte[] bytes) throws IOException {
    try {
      FileStatus there = files.getFileStatus(place);
      if (!there.isFile() || there.getLen() != bytes.length) {
        return false;
      }
      try (FSDataInputStream in = files.open(place)) {
        return Arrays.equals(in.readAllBytes(), bytes);
      }
    } catch (FileNotFoundException e) {
      return false;
    }
  }
}
