package org.precis.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTest {

  @TempDir Path pack;

  @Test
  void whatEditorsKeepBesideAFileIsNoChange() throws IOException {
    FolderState before = FolderState.of(List.of(pack));
    Files.writeString(pack.resolve(".briefing.yaml.swp"), "what an editor has not saved");
    Files.createDirectories(pack.resolve(".git/objects"));
    assertEquals(before, FolderState.of(List.of(pack)));
    Files.writeString(pack.resolve("briefing.yaml"), "title: Fires\n");
    assertNotEquals(before, FolderState.of(List.of(pack)));
  }

  @Test
  void aHiddenFileThatThePackReadsIsWatched() throws IOException {
    Path data = Files.writeString(pack.resolve(".data.csv"), "id,value\n");
    FolderState before = FolderState.of(List.of(pack, data));
    Files.writeString(data, "id,value\nfires,3\n");
    assertNotEquals(before, FolderState.of(List.of(pack, data)));
  }
}
