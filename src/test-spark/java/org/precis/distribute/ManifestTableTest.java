package org.precis.distribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.WrongUsageException;

/** A job replaces the manifest of an earlier one, and deletes nothing else. */
class ManifestTableTest {

  private static final String OURS = "message spark_schema {required binary pack (STRING); required binary id (STRING); required binary state (STRING);}";
  private static final String OTHER = "message spark_schema {required binary pack (STRING); required binary customer (STRING);}";

  @TempDir Path work;
  private Path output;
  private Path manifest;

  @BeforeEach
  void folders() throws IOException {
    output = Files.createDirectory(work.resolve("out"));
    Files.createDirectory(output.resolve("april"));
    Files.writeString(output.resolve("april/april.html"), "April");
    manifest = work.resolve("manifest");
  }

  private ManifestTable table(Path folder) throws IOException {
    return ManifestTable.of(
        folder.toString(), path(output), "job-1", new Configuration());
  }

  private static org.apache.hadoop.fs.Path path(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri());
  }

  private static void write(Path folder, String schema) throws IOException {
    Files.createDirectories(folder);
    MessageType type = MessageTypeParser.parseMessageType(schema);
    try (var writer =
        ExampleParquetWriter.builder(path(folder.resolve("part-00000-a.snappy.parquet")))
            .withType(type)
            .build()) {
      SimpleGroup row = new SimpleGroup(type);
      type.getFields().forEach(field -> row.add(field.getName(), "x"));
      writer.write(row);
    }
    Files.writeString(folder.resolve("_SUCCESS"), "");
  }

  private void isRefused(Path folder, String why) throws IOException {
    Map<String, byte[]> before = Outputs.files(work);
    String said = assertThrows(WrongUsageException.class, () -> table(folder)).getMessage();
    assertTrue(said.contains(why), said);
    Outputs.assertSame(before, Outputs.files(work));
  }

  @Test
  void folderWithAnythingElseIsRefused() throws IOException {
    Files.createDirectories(manifest.resolve("reports"));
    Files.writeString(manifest.resolve("reports/other.txt"), "other");
    isRefused(manifest, "has 'reports', which is not of a manifest");
    Path readme = Files.createDirectory(work.resolve("notes"));
    Files.writeString(readme.resolve("readme.txt"), "notes");
    isRefused(readme, "has 'readme.txt', which is not of a manifest");
    isRefused(readme.resolve("readme.txt"), "which is not of a manifest");
    isRefused(output.resolve("april"), "has 'april.html'");
    Path table = work.resolve("mixed");
    write(table, OURS);
    Files.writeString(table.resolve("readme.txt"), "notes");
    isRefused(table, "has 'readme.txt'");
  }

  @Test
  void tableOfSomebodyElseIsRefused() throws IOException {
    write(manifest, OTHER);
    isRefused(manifest, "has 'part-00000-a.snappy.parquet', which is not of a manifest");
    Path text = Files.createDirectory(work.resolve("text"));
    Files.writeString(text.resolve("part-0.parquet"), "no table");
    Files.writeString(text.resolve("_SUCCESS"), "");
    isRefused(text, "which is not of a manifest");
  }

  @Test
  void tableThatIsNotWholeIsRefused() throws IOException {
    write(manifest, OURS);
    Files.delete(manifest.resolve("_SUCCESS"));
    isRefused(manifest, "is not a whole manifest");
    Path empty = Files.createDirectory(work.resolve("done"));
    Files.writeString(empty.resolve("_SUCCESS"), "");
    isRefused(empty, "is not a whole manifest");
  }

  @Test
  void outputAndWhatItIsInAreRefused() throws IOException {
    isRefused(output, "contains the output");
    isRefused(work, "contains the output");
    isRefused(Path.of("/"), "is a whole file system");
    isRefused(work.resolve("x/../out"), "contains the output");
    Path link = Files.createSymbolicLink(work.resolve("link"), output);
    isRefused(link, "contains the output");
    isRefused(link.resolve("../out"), "contains the output");
    // also where neither is there yet
    output = work.resolve("later/out");
    isRefused(output, "contains the output");
    isRefused(work.resolve("later"), "contains the output");
  }

  @Test
  void newOrEmptyFolderAndAnEarlierManifestAreReplaced() throws IOException {
    for (int run = 0; run < 2; run++) {
      ManifestTable table = table(manifest);
      write(Path.of(table.unfinished().toUri()), OURS);
      Files.writeString(Path.of(table.unfinished().toUri()).resolve("_SUCCESS"), "run " + run);
      table.replace();
      table.clear();
      assertEquals("run " + run, Files.readString(manifest.resolve("_SUCCESS")));
      assertEquals(2, children());
    }
    Path inside = output.resolve("briefings.parquet");
    Files.createDirectory(inside);
    table(inside);
  }

  /** The output and the manifest, and nothing unfinished. */
  private int children() throws IOException {
    try (var all = Files.list(work)) {
      return (int) all.count();
    }
  }

  @Test
  void earlierManifestSurvivesAJobThatFails() throws IOException {
    write(manifest, OURS);
    Map<String, byte[]> before = Outputs.files(work);
    ManifestTable table = table(manifest);
    Files.createDirectories(Path.of(table.unfinished().toUri()).resolve("_temporary/0"));
    table.clear();
    Outputs.assertSame(before, Outputs.files(work));
    // the new one cannot be put in place
    assertThrows(IOException.class, table::replace);
    Outputs.assertSame(before, Outputs.files(work));
  }

  @Test
  void whatIsPutIntoTheFolderMeanwhileStays() throws IOException {
    ManifestTable table = table(manifest);
    write(Path.of(table.unfinished().toUri()), OURS);
    Files.createDirectory(manifest);
    Files.writeString(manifest.resolve("readme.txt"), "notes");
    assertThrows(WrongUsageException.class, table::replace);
    assertEquals("notes", Files.readString(manifest.resolve("readme.txt")));
  }
}
