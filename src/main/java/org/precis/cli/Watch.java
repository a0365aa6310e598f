package org.precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.precis.cli.batch.BuildOptions;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.FaultyInputException;
import org.precis.input.House;
import org.precis.preview.Watched;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis watch}: builds packs whenever one of their files is saved. */
record Watch(BuildOptions options, Terminal terminal) {

  static CommandSpec spec() {
    CommandSpec spec = BuildCommand.spec("watch");
    spec.usageMessage()
        .description(
            "Builds packs whenever one of their files is saved.",
            "If no PACK is given, builds every pack under data/. What is up to date is not built again. A pack with",
            "errors is built once they are corrected. Files outside of the packs and templates are not watched",
            "but for house.yaml, nor is a file beyond the first 20,000.",
            "Ctrl+C ends it; 'precis serve' shows a pack in the browser.")
        .footer("", "Example:", "  precis watch data/net-2018 --format html");
    return spec;
  }

  static Watch of(ParseResult parsed, Terminal terminal) {
    return new Watch(BuildCommand.options(parsed), terminal);
  }

  ExitCode run() throws Exception {
    Watched watched = new Watched();
    watched.add(places());
    do {
      build();
    } while (watched.await(() -> false));
    return ExitCode.OK;
  }

  /** What is wrong is said, and the next save is the next chance. */
  private void build() {
    try {
      new Build(options, terminal).run();
    } catch (FaultyInputException faulty) {
      terminal.show(faulty.diagnostics());
    } catch (Exception failed) {
      terminal.report(failed, options.debug());
    }
  }

  /** The packs, their house styles and the templates. */
  private List<Path> places() throws IOException {
    List<Path> places = new ArrayList<>(terminal.workspace().templates());
    terminal.workspace().home().ifPresent(places::add);
    List<String> named = options.packs().isEmpty() ? List.of("data") : options.packs();
    for (String pack : named) {
      places.add(Path.of(pack));
      places.addAll(House.files(Path.of(pack)));
    }
    return places;
  }
}
