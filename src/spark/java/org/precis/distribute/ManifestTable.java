package org.precis.distribute;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;
import org.precis.cli.terminal.WrongUsageException;

/**
 * The folder of a job's manifest. It is replaced once the job has made a new one, and only if it
 * holds nothing but the manifest of an earlier job.
 */
final class ManifestTable {

  private static final String DONE = "_SUCCESS";

  /** What Spark writes, and the checksums that Hadoop keeps beside it. */
  private static final Pattern PART = Pattern.compile("part-.*\\.parquet");

  private static final Pattern CHECKSUM = Pattern.compile("\\.(?:part-.*\\.parquet|_SUCCESS)\\.crc");

  private final Path place;
  private final Path unfinished;
  private final Path earlier;
  private final FileSystem files;
  private final Configuration hadoop;

  private ManifestTable(Path place, Path unfinished, Path earlier, Configuration hadoop)
      throws IOException {
    this.files = place.getFileSystem(hadoop);
    this.place = place;
    this.unfinished = unfinished;
    this.earlier = earlier;
    this.hadoop = hadoop;
  }

  /**
   * The folder of a job.
   *
   * @param job a name that no other job has
   * @throws WrongUsageException if replacing it would delete something else
   */
  static ManifestTable of(String folder, Path output, String job, Configuration hadoop)
      throws IOException {
    Path typed = new Path(folder);
    Path place = typed.getFileSystem(hadoop).makeQualified(typed);
    if (place.getParent() == null) {
      throw refused(place, "is a whole file system");
    }
    Path name = new Path(place.getParent(), "_unfinished-" + job + "-manifest");
    ManifestTable table = new ManifestTable(place, name, name.suffix("-before"), hadoop);
    table.check(output);
    return table;
  }

  private static WrongUsageException refused(Path place, String why) {
    return new WrongUsageException(
        "--manifest '" + place + "' " + why + "; give a folder that is new, empty or an earlier job's");
  }

  private void check(Path output) throws IOException {
    Path real = real(place);
    for (Path above = real(output); above != null; above = above.getParent()) {
      if (above.equals(real)) {
        throw refused(place, "contains the output '" + output + "'");
      }
    }
    checkContent();
  }

  /** Without links, as far as it is there. */
  private Path real(Path path) throws IOException {
    FileSystem system = path.getFileSystem(hadoop);
    Path whole = system.makeQualified(path);
    try {
      return system instanceof LocalFileSystem
          ? new Path("file", "", java.nio.file.Path.of(whole.toUri()).toRealPath().toString())
          : system.resolvePath(whole);
    } catch (FileNotFoundException | NoSuchFileException notYetThere) {
      Path parent = whole.getParent();
      return parent == null ? whole : new Path(real(parent), whole.getName());
    }
  }

  private void checkContent() throws IOException {
    FileStatus[] content;
    try {
      content = files.listStatus(place);
    } catch (FileNotFoundException notYetThere) {
      return;
    }
    boolean done = false;
    boolean part = false;
    for (FileStatus file : content) {
      String name = file.getPath().getName();
      if (file.isFile() && PART.matcher(name).matches() && isOurs(file)) {
        part = true;
      } else if (file.isFile() && name.equals(DONE) && !file.getPath().equals(place)) {
        done = true;
      } else if (!file.isFile() || !CHECKSUM.matcher(name).matches()) {
        throw refused(place, "has '" + name + "', which is not of a manifest");
      }
    }
    if (content.length > 0 && !(done && part)) {
      throw refused(place, "is not a whole manifest");
    }
  }

  /** Whether a Parquet file has columns of a manifest, and those that each manifest has. */
  private boolean isOurs(FileStatus file) throws IOException {
    List<String> known = Arrays.asList(BriefingRow.COLUMNS.fieldNames());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromStatus(file, hadoop))) {
      List<String> columns =
          reader.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
      return known.containsAll(columns) && columns.containsAll(List.of("pack", "id", "state"));
    } catch (RuntimeException notParquet) {
      return false;
    }
  }

  /** Where the manifest is written until all of it is. */
  Path unfinished() {
    return unfinished;
  }

  /** Puts the new manifest in the place of the earlier one, which stays if that fails. */
  void replace() throws IOException {
    checkContent();
    boolean there = files.exists(place);
    if (there) {
      rename(place, earlier);
    }
    try {
      rename(unfinished, place);
    } catch (IOException failed) {
      if (there) {
        files.rename(earlier, place);
      }
      throw failed;
    }
    files.delete(earlier, true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  /** Removes what a job left that failed. */
  void clear() throws IOException {
    files.delete(unfinished, true);
  }
}
