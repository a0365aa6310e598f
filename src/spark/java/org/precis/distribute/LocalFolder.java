package org.precis.distribute;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkFiles;
import org.precis.cli.batch.PackSet;
import org.precis.input.House;
import org.precis.input.Pack;

/**
 * A folder on the disk of an executor, for packs that are fetched and briefings that are built,
 * until it is closed. It is in the folder of the application, which Spark removes with it.
 */
final class LocalFolder implements AutoCloseable {

  /** Where a pack names another beside it. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:compare-with|previous-edition|next-edition)[\"']?[ \\t]*:"
              + "[ \\t]*[\"']?\\.\\./+([^/\"'#\\r\\n]+)");

  /** The files that a style names, in quotes or not. */
  private static final Pattern OF_STYLE =
      Pattern.compile(
          "\"([^\"\\r\\n]+\\.(?:png|svg|ttf))\"|'([^'\\r\\n]+\\.(?:png|svg|ttf))'"
              + "|([^\\s,\"'\\[\\]{}]+\\.(?:png|svg|ttf))");

  private final Path folder;
  private final Configuration hadoop;
  private final List<org.apache.hadoop.fs.Path> parents = new ArrayList<>();

  LocalFolder(Configuration hadoop) throws IOException {
    this.hadoop = hadoop;
    this.folder = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "precis-");
  }

  /** Where briefings are built. */
  Path output() {
    return folder.resolve("output");
  }

  /** A copy of a pack, of the packs beside it that it names, and of the style above them. */
  Pack fetch(String path) throws IOException {
    org.apache.hadoop.fs.Path remote = new org.apache.hadoop.fs.Path(path);
    Path local = place(remote);
    copy(remote, local);
    Path briefing = local.resolve(PackPaths.BRIEFING);
    if (Files.isRegularFile(briefing)) {
      Matcher beside = BESIDE.matcher(new String(Files.readAllBytes(briefing), UTF_8));
      while (beside.find()) {
        String name = beside.group(1).strip();
        if (!Files.exists(local.resolveSibling(name))) {
          copy(new org.apache.hadoop.fs.Path(remote.getParent(), name), local.resolveSibling(name));
        }
      }
      fetchHouse(remote.getParent(), local.getParent());
    }
    return new Pack(local, path);
  }

  /** The style of all packs in a folder, and the files that it names. */
  private void fetchHouse(org.apache.hadoop.fs.Path remote, Path local) throws IOException {
    Path house = local.resolve(House.FILE);
    if (Files.exists(house)) {
      return;
    }
    copy(new org.apache.hadoop.fs.Path(remote, House.FILE), house);
    if (!Files.exists(house)) {
      return;
    }
    Matcher files = OF_STYLE.matcher(new String(Files.readAllBytes(house), UTF_8));
    while (files.find()) {
      String name = Stream.of(1, 2, 3).map(files::group).filter(Objects::nonNull).findFirst().get();
      Path file = local.resolve(name).normalize();
      if (file.startsWith(local) && !Files.exists(file)) {
        Files.createDirectories(file.getParent());
        copy(new org.apache.hadoop.fs.Path(remote, name), file);
      }
    }
  }

  /** So much of a pack as its id is seen from. */
  PackSet glance(String path) throws IOException {
    org.apache.hadoop.fs.Path remote = new org.apache.hadoop.fs.Path(path);
    Path local = place(remote);
    if (PackPaths.isMachineForm(remote)) {
      copy(remote, local);
    } else {
      Files.createDirectories(local);
      copy(
          new org.apache.hadoop.fs.Path(remote, PackPaths.BRIEFING),
          local.resolve(PackPaths.BRIEFING));
    }
    return PackSet.of(List.of(new Pack(local, path)));
  }

  /** Packs of one folder are beside each other here too. */
  private Path place(org.apache.hadoop.fs.Path remote) throws IOException {
    org.apache.hadoop.fs.Path parent = remote.getParent();
    if (!parents.contains(parent)) {
      parents.add(parent);
    }
    Path beside = folder.resolve("packs-" + parents.indexOf(parent));
    Files.createDirectories(beside);
    return beside.resolve(remote.getName());
  }

  /** Nothing where there is nothing, which the reader of the pack reports. */
  private void copy(org.apache.hadoop.fs.Path remote, Path local) throws IOException {
    FileSystem files = remote.getFileSystem(hadoop);
    boolean pack =
        files.exists(remote)
            && (files.getFileStatus(remote).isFile()
                || files.exists(new org.apache.hadoop.fs.Path(remote, PackPaths.BRIEFING)));
    if (pack) {
      // without the checksums that Hadoop keeps beside local files
      files.copyToLocalFile(false, remote, new org.apache.hadoop.fs.Path(local.toString()), true);
    }
  }

  /** Removes what was built. */
  void clearOutput() throws IOException {
    if (Files.exists(output())) {
      delete(output());
    }
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
