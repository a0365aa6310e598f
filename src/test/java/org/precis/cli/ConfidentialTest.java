package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Packs;

/** What a pack marks as confidential and suppresses is in no byte of what is made of it. */
class ConfidentialTest {

  private static final Path PACK = Packs.GOLDEN.resolve("confidential/pack");

  /** Every number of the pack that bears the mark, in digits and as charts and texts shorten it. */
  private static final List<String> SECRETS =
      List.of(
          "47153", "47,153", "4.7", "45162", "45,162", "4.5", "42847", "42,847", "4.2", "3716",
          "3,716", "8123", "8,123", "2951", "2,951", "18364", "18,364", "1.8", "29475", "29,475",
          "2.9");

  @TempDir Path output;

  @Test
  void noFileHasTheNumbers() throws IOException {
    run("build", PACK.toString(), "-o", output.toString(), "--format", "html,pdf,json");
    List<Path> files = files();
    assertEquals(7, files.size());
    for (Path file : files) {
      String all = Everything.in(file);
      SECRETS.stream()
          .filter(secret -> secret.length() > 3)
          .forEach(secret -> assertFalse(has(all, secret), file + " says " + secret));
    }
    for (Path file : files) {
      if (!file.getFileName().toString().startsWith("manifest")) {
        String text = run("text", file.toString());
        SECRETS.forEach(secret -> assertFalse(text.contains(secret), file + " prints " + secret));
      }
    }
  }

  /** As a number of its own, and not as decimals of a coordinate. */
  private static boolean has(String all, String secret) {
    for (int at = all.indexOf(secret); at >= 0; at = all.indexOf(secret, at + 1)) {
      int end = at + secret.length();
      boolean goesOn = end < all.length() && Character.isDigit(all.charAt(end));
      boolean begun =
          at > 0 && (Character.isDigit(all.charAt(at - 1)) || all.charAt(at - 1) == '.');
      if (!begun && !goesOn) {
        return true;
      }
    }
    return false;
  }

  @Test
  void noReviewSaysThem() {
    for (String id : List.of("north", "north@2023", "a.suspects", "table.towns.people.ash")) {
      String told = run("explain", PACK.toString(), id);
      SECRETS.forEach(secret -> assertFalse(told.contains(secret), told));
      assertTrue(told.contains("confidential"), told);
    }
    String diff = run("diff", PACK.resolve("earlier").toString(), PACK.toString());
    SECRETS.forEach(secret -> assertFalse(diff.contains(secret), diff));
  }

  @Test
  void aPackMayPrintThem() throws IOException {
    Path pack = copy();
    Path briefing = pack.resolve("briefing.yaml");
    Files.writeString(
        briefing,
        Files.readString(briefing).replace("confidential: suppress", "confidential: print"));
    run("build", pack.toString(), "-o", output.resolve("out").toString(), "--format", "json");
    Path json =
        files().stream()
            .filter(file -> file.toString().endsWith("en.json"))
            .findFirst()
            .orElseThrow();
    assertTrue(Files.readString(json).contains("47153"));
    assertTrue(Files.readString(json).contains("47153 of them in the north"));
    String again = run("check", json.toString());
    assertFalse(again.contains("[confidential]"), again);
  }

  private Path copy() throws IOException {
    Path pack = output.resolve("copy");
    try (Stream<Path> files = Files.walk(PACK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = pack.resolve(PACK.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return pack;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    Main.run(new Terminal(print, print, false, false, Packs.WORKSPACE), args);
    return out.toString(UTF_8);
  }
}
