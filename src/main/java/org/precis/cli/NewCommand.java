package org.precis.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis new}. */
final class NewCommand {

  private NewCommand() {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("new"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .type(String.class)
            .paramLabel("DIR")
            .required(true)
            .description("The folder to make; its name names the briefing.")
            .build());
    spec.usageMessage()
        .description("Makes a pack to start from: small, commented, and a briefing as it is.")
        .footer("", "Example:", "  precis new data/my-briefing && precis build data/my-briefing");
    return spec;
  }

  static Path folder(ParseResult parsed) {
    return Path.of(parsed.matchedPositionalValue(0, ""));
  }
}
