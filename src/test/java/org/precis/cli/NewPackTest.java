package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.workspace.Workspace;

/** The id of a pack that is named after its folder. */
class NewPackTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "bicycle-thefts, # id: ",
    "Übersicht, id: ubersicht",
    "Mein Bericht, id: mein-bericht",
    "举报, id: jubao"
  })
  void isTheFoldersNameInLatinLetters(String name, String line) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    Workspace workspace = Workspace.of(Path.of(""), Path.of(""));
    Terminal terminal = new Terminal(out, out, false, false, false, workspace, Optional.empty());
    Path pack = folder.resolve(name);
    assertEquals(ExitCode.OK, Main.run(terminal, "new", pack.toString()), said.toString(UTF_8));
    String briefing = Files.readString(pack.resolve("briefing.yaml"));
    assertTrue(briefing.lines().anyMatch(one -> one.startsWith(line)), briefing);
  }
}
