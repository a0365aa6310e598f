package org.precis.cli.command;

import static org.precis.cli.command.Commands.option;

import java.nio.file.Path;
import java.util.Optional;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis new}. */
public final class NewCommand {

  private NewCommand() {}

  /**
   * The arguments of {@code precis new}: one of the two.
   *
   * @param pack the folder of a pack
   * @param template the folder of a template
   */
  public record Options(Optional<Path> pack, Optional<Path> template) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("new"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("DIR")
            .description("Folder of the new pack; its name becomes the id of the briefing.")
            .build());
    spec.addOption(
        option("--template", "NAME", "Copy the standard template to templates/NAME instead."));
    spec.usageMessage()
        .description(
            "Creates a pack or a template to start from.",
            "The pack is small, commented and ready to build; the template is a copy of the standard one.")
        .footer(
            "",
            "Examples:",
            "  precis new data/my-briefing && precis build data/my-briefing",
            "  precis new --template ours");
    return spec;
  }

  public static Options options(ParseResult parsed) {
    Optional<String> template = Optional.ofNullable(parsed.matchedOptionValue("--template", null));
    Optional<Path> pack =
        Optional.<String>ofNullable(parsed.matchedPositionalValue(0, null)).map(Path::of);
    if (pack.isPresent() == template.isPresent()) {
      throw new WrongUsageException(
          "give a folder for the pack, or --template NAME (see 'precis new --help')");
    }
    template.filter(name -> !name.matches(Workspace.TEMPLATE_NAME)).ifPresent(NewCommand::refuse);
    return new Options(pack, template.map(Path.of("templates")::resolve));
  }

  private static void refuse(String name) {
    throw new WrongUsageException(
        "invalid template name '" + name + "'; use letters, digits, hyphens and underscores");
  }
}
