package org.precis.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The script by which fish completes commands, options and their values, and says what they do. */
final class FishCompletion {

  private static final String NAMES =
      """
      # Tab completion of Precis for fish.

      # Names that only Precis knows.
      function __precis_names
          precis completion --names (commandline -cp | string collect) 2>/dev/null
      end

      """;

  private static final String ASKED = "'(__precis_names)'";

  private FishCompletion() {}

  static String script(CommandLine all) {
    List<String> lines = new ArrayList<>();
    add(all.getCommandSpec(), "__fish_use_subcommand", lines);
    for (CommandLine one : all.getSubcommands().values()) {
      CommandSpec command = one.getCommandSpec();
      lines.add(
          line("__fish_use_subcommand", "-f -a " + command.name())
              + described(command.usageMessage().description()));
    }
    for (CommandLine one : all.getSubcommands().values()) {
      CommandSpec command = one.getCommandSpec();
      String typed = "__fish_seen_subcommand_from " + command.name();
      add(command, typed, lines);
      for (PositionalParamSpec argument : command.positionalParameters()) {
        if (argument.completionCandidates() != null) {
          lines.add(line(typed, "-f -a " + list(argument.completionCandidates())));
        }
      }
      if (CompletionNames.areArguments(command)) {
        String second = typed + "; and test (count (commandline -opc)) -gt 2";
        lines.add(line(second, "-f -a " + ASKED));
      }
    }
    return NAMES + String.join("\n", lines) + "\n";
  }

  private static void add(CommandSpec command, String typed, List<String> lines) {
    for (OptionSpec option : BashCompletion.shown(command).toList()) {
      StringBuilder how = new StringBuilder();
      for (String name : option.names()) {
        how.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      if (CompletionNames.areFor(command, option)) {
        how.append(" -x -a ").append(ASKED);
      } else if (option.completionCandidates() != null) {
        how.append(" -x -a ").append(list(option.completionCandidates()));
      } else if (option.arity().max() > 0) {
        how.append(" -r");
      }
      lines.add(line(typed, how.toString().strip()) + described(option.description()));
    }
  }

  private static String line(String typed, String how) {
    return "complete -c precis -n '" + typed + "' " + how;
  }

  private static String list(Iterable<String> words) {
    return quoted(String.join(" ", words));
  }

  /** The first sentence of a description. */
  private static String described(String... description) {
    return description.length == 0
        ? ""
        : " -d " + quoted(description[0].replaceFirst("(?<=\\w)[.;] .*|\\.$", ""));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
