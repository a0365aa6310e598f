package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.Fault;
import org.precis.fixture.Mutator;
import org.precis.fixture.Packs;
import org.precis.fixture.Scratch;
import org.precis.fixture.SeedPacks;

/**
 * What {@code check} passes, {@code build} makes; what {@code check} refuses, but for a number that
 * is not proven, is not built. Each pack is made from its number:
 *
 * <pre>mvn test -Dtest=AgreementTest -Dagreement=20000
 * mvn test -Dtest=AgreementTest -Dagreement=1 -Dagreement.first=4711</pre>
 */
@Tag("slow")
class AgreementTest {

  private static final int COUNT = Integer.getInteger("agreement", 100);
  private static final int FIRST = Integer.getInteger("agreement.first", 0);

  /** Packs in a row that are made from one. */
  private static final int BLOCK = 10;

  private static final Pattern ERROR = Pattern.compile("(?m)^\\S.*?: error: .*\\[([a-z0-9-]+)]$");

  @TempDir Path folder;

  private record Said(ExitCode exitCode, String lines) {
    Set<String> errors() {
      return ERROR
          .matcher(lines)
          .results()
          .map(error -> error.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void whatCheckPassesBuildMakes() throws Exception {
    SeedPacks packs = new SeedPacks();
    Scratch scratch = new Scratch(Files.createDirectories(folder.resolve("pack")));
    int passed = 0;
    List<String> disagreements = new ArrayList<>();
    for (int i = FIRST; i < FIRST + COUNT; i++) {
      Map<String, byte[]> whole = packs.small(random(i / BLOCK));
      Random random = random(i);
      Path pack = scratch.with(new Mutator(random).gently(whole));
      Said checked = run("check", pack.toString());
      Said built =
          run(
              "build",
              pack.toString(),
              "--format",
              "html,pdf,json",
              "-o",
              folder.resolve("out").toString());
      passed += checked.exitCode() == ExitCode.OK ? 1 : 0;
      if (!agree(checked, built)) {
        disagreements.add("-Dagreement.first=" + i + "\n" + checked + "\n" + built);
      }
    }
    System.out.println("agreement: " + COUNT + " packs, " + passed + " of them passed by check");
    assertEquals(List.of(), disagreements);
    assertTrue(COUNT < 100 || passed > COUNT / 10, "too few are passed: " + passed);
  }

  private static boolean agree(Said checked, Said built) {
    if (checked.exitCode() == ExitCode.INTERNAL || built.exitCode() == ExitCode.INTERNAL) {
      return false;
    }
    if (checked.exitCode() == ExitCode.OK) {
      return built.exitCode() == ExitCode.OK;
    }
    // what is an error to check alone is a warning to build
    boolean refused = built.exitCode() != ExitCode.OK;
    return refused == checked.errors().stream().anyMatch(AgreementTest::stops);
  }

  private static boolean stops(String code) {
    return !Fault.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'))
        .severity()
        .name()
        .equals("UNPROVEN");
  }

  private static Random random(long number) {
    return new Random(number * 0x9E3779B97F4A7C15L + 1);
  }

  private static Said run(String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, false, Packs.WORKSPACE);
    ExitCode exitCode = Main.run(terminal, args);
    return new Said(exitCode, said.toString(UTF_8));
  }
}
