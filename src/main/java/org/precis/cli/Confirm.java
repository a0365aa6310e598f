package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.precis.cli.batch.Packs;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Glyphs;
import org.precis.diagnostic.Question;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis confirm}: writes into packs that what their sheets are read as is right.
 *
 * @param packs as typed
 */
record Confirm(List<String> packs, Choices choices, Terminal terminal) {

  static CommandSpec spec() {
    CommandSpec spec = Options.command("confirm");
    spec.addPositional(
        Options.packs().toBuilder().description("A folder with a briefing.yaml.").build());
    spec.addOption(Parameters.spec());
    spec.usageMessage()
        .description(
            "Confirms what the sheets of packs are read as.",
            "Prints each question that 'precis check' asks, and writes into the key 'reading' of the pack that",
            "all are answered with yes. Nothing else in the file changes. Until then every page says that it is",
            "a draft. If a later sheet has another heading, unit, sign or kind of row, that is asked again.",
            "A pack with errors is not confirmed, nor is a total that its rows deny.")
        .footer("", "Example:", "  precis confirm data/fraud-2026-09");
    return spec;
  }

  static Confirm of(ParseResult parsed, Terminal terminal) {
    List<String> packs = parsed.matchedPositionalValue(0, List.of());
    if (packs.isEmpty()) {
      throw new WrongUsageException("no pack given (see 'precis confirm --help')");
    }
    return new Confirm(packs, new Choices("", "", "", "", Parameters.of(parsed)), terminal);
  }

  ExitCode run() throws IOException {
    ExitCode exitCode = ExitCode.OK;
    for (Pack pack : Packs.find(packs)) {
      exitCode = exitCode.or(confirm(pack));
    }
    return exitCode;
  }

  private ExitCode confirm(Pack pack) throws IOException {
    ReadResult read = EditionReader.read(pack, terminal.workspace(), choices);
    String name = Glyphs.shown(pack.name());
    if (read.questions().isEmpty()) {
      terminal.out().println(name + ": nothing to confirm");
      return ExitCode.OK;
    }
    List<Question> denied =
        read.questions().stream().filter(one -> !one.objection().isEmpty()).toList();
    if (!denied.isEmpty()) {
      terminal.err().println(name + ": not confirmed, since the sheet says otherwise:");
      terminal.err().print(Question.print(denied));
      terminal
          .err()
          .println(
              "mend the sheet; or name in 'columns' beside 'stated' what adds up, and say why");
      return ExitCode.FINDINGS;
    }
    write(pack.path().resolve("briefing.yaml"), read.confirmed());
    terminal.out().println(name + ": confirmed");
    terminal.out().print(Question.print(read.questions()));
    return ExitCode.OK;
  }

  /** Replaces a file at once, so that nobody reads half of it. */
  private static void write(Path file, String text) throws IOException {
    String before = Files.readString(file);
    String mark = before.startsWith("\ufeff") && !text.startsWith("\ufeff") ? "\ufeff" : "";
    Path target = file.toRealPath();
    Path half = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.copy(target, half, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(half, (mark + text).getBytes(UTF_8));
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
