package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.html.read.HtmlFile;
import org.precis.text.Sha256;
import org.precis.workspace.Workspace;

/**
 * From the machine forms of a briefing the same files are made as from its pack, by the same names.
 */
class MachineFormBuildTest {

  @TempDir Path work;

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void severalLanguagesMakeOneSet() throws IOException {
    sameFromMachineForms("src/test/resources/golden/two-languages/pack");
  }

  @Test
  void oneLanguageHasNoLanguageInItsName() throws IOException {
    sameFromMachineForms("src/test/resources/cli-packs/one");
  }

  @Test
  void theSlicesOfABurstMakeOneSet() throws IOException {
    sameFromMachineForms("src/test/resources/cli-packs/burst", "--each", "desk");
  }

  @Test
  void oneOfSeveralLanguagesKeepsItInItsName() throws IOException {
    build("pack", List.of("src/test/resources/golden/two-languages/pack"));
    Path english =
        machineForms().stream()
            .filter(path -> path.toString().endsWith(".en.json"))
            .findFirst()
            .get();
    build("one", List.of(english.toString()));
    SortedMap<String, String> all = digestsApartFromLinks("pack");
    SortedMap<String, String> one = digestsApartFromLinks("one");
    one.remove(one.firstKey().replaceFirst("/.*", "/manifest.json"));
    assertEquals(3, one.size());
    one.forEach((path, digest) -> assertEquals(digest, all.get(path), path));
  }

  /** As the attachment of a PDF is called, whatever pack it is of. */
  @Test
  void aMachineFormOfAnotherNameHasItsLanguageInTheNames() throws IOException {
    build("pack", List.of("src/test/resources/cli-packs/one"));
    Path attached = Files.copy(machineForms().get(0), work.resolve("briefing.json"));
    build("attached", List.of(attached.toString()));
    SortedMap<String, String> named = new TreeMap<>();
    digestsApartFromLinks("pack")
        .forEach((path, digest) -> named.put(path.replace("one.", "one.en."), digest));
    SortedMap<String, String> made = digestsApartFromLinks("attached");
    named.remove("one/manifest.json");
    made.remove("one/manifest.json");
    assertEquals(named, made);
  }

  @Test
  void theSameBriefingTwiceIsRefused() throws IOException {
    build("pack", List.of("src/test/resources/cli-packs/one"));
    String form = machineForms().get(0).toString();
    assertEquals(ExitCode.USAGE, run("again", List.of(form, form)));
    assertTrue(errors.toString(StandardCharsets.UTF_8).contains("the same briefing of 'one'"));
  }

  private void sameFromMachineForms(String pack, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(pack);
    build("pack", arguments);
    List<String> forms = new ArrayList<>(machineForms().stream().map(Path::toString).toList());
    build("forms", forms);
    assertEquals(digests("pack"), digests("forms"));
    Collections.reverse(forms);
    build("reversed", forms);
    assertEquals(digests("pack"), digests("reversed"));
  }

  private void build(String name, List<String> arguments) {
    assertEquals(ExitCode.OK, run(name, arguments), () -> errors.toString(StandardCharsets.UTF_8));
  }

  private ExitCode run(String name, List<String> arguments) {
    PrintStream stream = new PrintStream(errors, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(stream, stream, false, false, Workspace.of(Path.of(""), Path.of("")));
    List<String> all = new ArrayList<>(List.of("build", "-o", work.resolve(name).toString()));
    all.addAll(List.of("--format", "html,pdf,json"));
    all.addAll(arguments);
    return Main.run(terminal, all.toArray(String[]::new));
  }

  private List<Path> machineForms() throws IOException {
    try (Stream<Path> all = Files.walk(work.resolve("pack"))) {
      List<Path> forms =
          all.filter(path -> path.toString().endsWith(".json"))
              .filter(path -> !path.endsWith("manifest.json"))
              .sorted()
              .toList();
      assertFalse(forms.isEmpty());
      return forms;
    }
  }

  private SortedMap<String, String> digests(String name) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    Path root = work.resolve(name);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        digests.put(root.relativize(file).toString(), Sha256.hex(content(file)));
      }
    }
    return digests;
  }

  /** A page links to the files made with it, so its text and data stand for it. */
  private SortedMap<String, String> digestsApartFromLinks(String name) throws IOException {
    SortedMap<String, String> digests = digests(name);
    for (String path : List.copyOf(digests.keySet())) {
      if (path.endsWith(".html")) {
        HtmlFile page = HtmlFile.parse(Files.readString(work.resolve(name).resolve(path)));
        digests.put(path, Sha256.hex(page.data().orElseThrow() + page.blocks()));
      }
    }
    return digests;
  }

  /**
   * A manifest without what it was made from, which is another thing, and without warnings: what a
   * pack's author is warned of is not said again of what was made of it.
   */
  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return file.endsWith("manifest.json")
        ? new String(bytes, StandardCharsets.UTF_8)
            .replaceFirst("(?s)\"inputs\": \\{.*?\n  \\},", "")
            .replaceFirst("(?s)\"warnings\".*", "")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
