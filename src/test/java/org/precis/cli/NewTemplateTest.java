package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.workspace.Workspace;

/** A template of one's own is used beside those that Precis brings along. */
class NewTemplateTest {

  @TempDir Path folder;

  @Test
  void aCopyMakesBriefingsAtOnceAndItsChangesShow() throws Exception {
    Path copy = folder.resolve("templates/ours");
    assertEquals(ExitCode.OK, new NewTemplate(copy, "standard", terminal()).run());
    Path words = copy.resolve("words_en.properties");
    String changed =
        Files.readString(words).replaceFirst("(?m)^main-points=.*", "main-points=In short");
    Files.writeString(words, changed);

    assertTrue(page("ours").contains("In short"), "the changed word does not show");
    assertTrue(page("standard").contains("Main points"), "the standard template is gone");
  }

  @Test
  void whatLiesThereStays() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("templates/ours"));
    Path own = Files.writeString(copy.resolve("briefing.html"), "mine");
    assertThrows(IOException.class, () -> new NewTemplate(copy, "standard", terminal()).run());
    assertEquals("mine", Files.readString(own));
  }

  @Test
  void ofATemplateThatExtendsAnotherTheFilesThatDifferAreCopied() throws Exception {
    Path copy = folder.resolve("templates/leaflet");
    assertEquals(ExitCode.OK, new NewTemplate(copy, "one-page", terminal()).run());
    assertEquals("standard", Files.readString(copy.resolve("extends.txt")).strip());
    assertFalse(Files.exists(copy.resolve("tokens.css")));
    Path rules = copy.resolve("own.css");
    Files.writeString(rules, Files.readString(rules) + ".below { letter-spacing: 0.2pt; }\n");
    assertTrue(page("leaflet").contains("letter-spacing: 0.2pt"));
    assertFalse(page("one-page").contains("letter-spacing: 0.2pt"));
  }

  private String page(String template) throws IOException {
    Path out = folder.resolve("out-" + template);
    String pack = "src/main/resources/org/precis/packs/starter";
    ExitCode exitCode =
        Main.run(
            terminal(), "build", pack, "--template", template, "--format", "html", "-o", "" + out);
    assertEquals(ExitCode.OK, exitCode);
    return Files.readString(out.resolve("starter/starter.html"));
  }

  private Terminal terminal() {
    PrintStream stream = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return new Terminal(stream, stream, false, false, Workspace.of(folder, Path.of("")));
  }
}
