package org.precis.cli;

import static org.precis.cli.Options.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.precis.cli.batch.PackSet;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Glyphs;
import org.precis.input.Choices;
import org.precis.input.Pack;
import org.precis.preview.Preview;
import org.precis.preview.PreviewServer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis serve}: shows a pack in the browser while it is written.
 *
 * @param pack as typed; "" for the only one under {@code data/}
 */
record Serve(String pack, int port, Choices choices, Terminal terminal) {

  private static final String PORT = "8180";

  static CommandSpec spec() {
    CommandSpec spec = Options.command("serve");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("PACK")
            .description("A folder with a briefing.yaml (default: the only pack under data/).")
            .build());
    spec.addOption(
        option(
            "--port",
            "N",
            "Port on this machine, or 0 for any that is free (default: " + PORT + ")."));
    spec.addOption(
        option(
            "--template", "NAME", "Use templates/NAME instead of the template named in the pack."));
    spec.addOption(option("--language", "TAG", "Show only this language (BCP 47 tag)."));
    spec.addOption(Parameters.spec());
    spec.usageMessage()
        .description(
            "Shows a pack in the browser while it is written.",
            "Whenever one of its files is saved, it is built again.",
            "The page keeps its place, and numbers that changed light up. Errors are shown over the last good",
            "build, with file, line and hint. A click on a number shows where it comes from, as 'precis explain'.",
            "The pages of the PDF, the changes since the previous edition, and checks are views of their own.",
            "Only this machine can open the preview, with the address that is printed. Nothing is written.",
            "Ctrl+C ends it.")
        .footer("", "Example:", "  precis serve data/net-2018");
    return spec;
  }

  static Serve of(ParseResult parsed, Terminal terminal) {
    return new Serve(
        parsed.matchedPositionalValue(0, ""),
        port(parsed.matchedOptionValue("--port", PORT)),
        new Choices(
            parsed.matchedOptionValue("--language", ""),
            "",
            "",
            parsed.matchedOptionValue("--template", ""),
            Parameters.of(parsed)),
        terminal);
  }

  private static int port(String number) {
    if (!number.matches("\\d{1,5}") || Integer.parseInt(number) > 65_535) {
      throw new WrongUsageException(
          "invalid port '" + number + "'; give a whole number from 0 to 65535");
    }
    return Integer.parseInt(number);
  }

  ExitCode run() throws Exception {
    Pack shown = chosen();
    try (Preview preview = new Preview(shown, choices, terminal.workspace(), this::say);
        PreviewServer server = server(preview)) {
      say("preview of '" + shown.name() + "' at " + server.address() + " (Ctrl+C ends it)");
      new CountDownLatch(1).await();
      return ExitCode.OK;
    }
  }

  private PreviewServer server(Preview preview) {
    try {
      return new PreviewServer(preview, port);
    } catch (IOException taken) {
      throw new WrongUsageException(
          "cannot listen at port " + port + "; is it taken? Choose another with --port");
    }
  }

  private void say(String sentence) {
    terminal.err().println("precis: " + Glyphs.shown(sentence));
  }

  private Pack chosen() throws IOException {
    if (!pack.isEmpty()) {
      if (!Files.exists(Path.of(pack))) {
        throw new WrongUsageException("no such pack: '" + pack + "'");
      }
      return Pack.of(Path.of(pack));
    }
    List<PackSet> all = PackSet.of(List.of(), false);
    if (all.size() != 1) {
      throw new WrongUsageException(
          "there are " + all.size() + " packs under data/; name the one to show");
    }
    return all.get(0).packs().get(0);
  }
}
