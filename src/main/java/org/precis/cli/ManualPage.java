package org.precis.cli;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.precis.model.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page: what {@code --help} says of all commands, in the macros of man(7).
 *
 * @param precis the commands
 * @param end the sections after those of the commands, in the same macros
 */
record ManualPage(CommandLine precis, String end) {

  String roff() {
    StringBuilder page = new StringBuilder();
    CommandSpec all = precis.getCommandSpec();
    page.append(".TH PRECIS 1 \"\" \"Precis ").append(Version.NUMBER).append("\"\n");
    page.append(".SH NAME\nprecis \\- build statistical briefings in HTML and PDF\n");
    page.append(".SH SYNOPSIS\n.nf\n");
    for (CommandLine command : precis.getSubcommands().values()) {
      page.append(".B precis ").append(escaped(command.getCommandName())).append('\n');
    }
    page.append(".fi\n.SH DESCRIPTION\n");
    lines(all.usageMessage().description(), page);
    page.append(".SH OPTIONS\nEvery command has these options.\n");
    all.options().forEach(option -> option(option, page));
    page.append(".SH COMMANDS\n");
    precis.getSubcommands().values().forEach(command -> command(command, page));
    return page.append(end).toString();
  }

  private void command(CommandLine command, StringBuilder page) {
    CommandSpec spec = command.getCommandSpec();
    page.append(".SS precis ").append(escaped(spec.name())).append('\n');
    lines(spec.usageMessage().description(), page);
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      page.append(".TP\n.I ").append(escaped(parameter.paramLabel())).append('\n');
      lines(parameter.description(), page);
    }
    List<String> common =
        precis.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
    spec.options().stream()
        .filter(option -> !option.hidden() && !common.contains(option.longestName()))
        .forEach(option -> option(option, page));
    page.append(".PP\n");
    lines(spec.usageMessage().footer(), page);
  }

  private static void option(OptionSpec option, StringBuilder page) {
    String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
    List<String> names =
        Stream.of(option.names()).map(name -> "\\fB" + escaped(name) + "\\fR" + value).toList();
    page.append(".TP\n").append(String.join(", ", names)).append('\n');
    lines(option.description(), page);
  }

  /** Lines of a help text, of which those that are set in are examples. */
  private static void lines(String[] lines, StringBuilder page) {
    for (String line : lines) {
      if (line.startsWith(" ")) {
        page.append(".RS 4\n.nf\n").append(escaped(line.strip())).append("\n.fi\n.RE\n");
      } else {
        page.append(line.isEmpty() ? ".PP" : escaped(line)).append('\n');
      }
    }
  }

  /** Text that no roff reads as anything else, in ASCII. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("%%", "%")
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '.' -> escaped.append(escaped.isEmpty() ? "\\&." : ".");
                default -> escaped.append(point < 128 ? Character.toString(point) : code(point));
              }
            });
    return escaped.toString();
  }

  private static String code(int point) {
    return "\\[u" + HexFormat.of().withUpperCase().toHexDigits(point, point > 0xffff ? 6 : 4) + "]";
  }
}
