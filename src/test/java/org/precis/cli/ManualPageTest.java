package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of all commands. */
class ManualPageTest {

  private static final List<String> MACROS =
      List.of("TH", "SH", "SS", "TP", "PP", "B", "I", "RS", "RE", "nf", "fi");

  private static final CommandLine PRECIS = Commands.all();

  private static final String PAGE = new ManualPage(PRECIS, ".SH END\n").roff();

  @Test
  void everyCommandHasASectionWithItsOptions() {
    for (CommandLine command : PRECIS.getSubcommands().values()) {
      String title = ".SS precis " + command.getCommandName() + "\n";
      int begin = PAGE.indexOf(title);
      assertTrue(begin > 0, title);
      String section = PAGE.substring(begin).split("\n\\.S[SH] ")[0];
      for (OptionSpec option : command.getCommandSpec().options()) {
        String name = option.longestName().replace("-", "\\-");
        boolean common = List.of("--help", "--version", "--debug").contains(option.longestName());
        boolean told = (common ? PAGE : section).contains("\\fB" + name + "\\fR");
        assertEquals(!option.hidden(), told, title + name);
      }
    }
    assertTrue(PAGE.endsWith(".SH END\n"));
  }

  /** A word of a help text at the beginning of a line is no request of roff's. */
  @Test
  void everyLineIsTextOrAKnownMacro() {
    Pattern request = Pattern.compile("^[.']\\s*(\\w*).*");
    for (String line : PAGE.lines().toList()) {
      assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 127), line);
      var macro = request.matcher(line);
      assertTrue(!macro.matches() || MACROS.contains(macro.group(1)), line);
    }
    assertEquals(1, PAGE.lines().filter(line -> line.startsWith(".TH")).count());
  }
}
