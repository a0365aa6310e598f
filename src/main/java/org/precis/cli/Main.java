package org.precis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.FaultyInputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    setUp();
    Terminal terminal = Terminal.ofProcess();
    System.exit(printed(run(terminal, args), terminal).number());
  }

  /** Half a report on a full disk must not pass for a whole one. */
  private static ExitCode printed(ExitCode exitCode, Terminal terminal) {
    if (!terminal.isCutOff()) {
      return exitCode;
    }
    terminal.err().println("precis: cannot write all of the output; is the disk full?");
    return exitCode.or(ExitCode.IO_ERROR);
  }

  /** Says what libraries would otherwise look for: a screen, and by name in all jars. */
  static void setUp() {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
  }

  /** Runs one command. The only place that catches what went wrong. */
  static ExitCode run(Terminal terminal, String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    try {
      return command(terminal, args);
    } catch (FaultyInputException faulty) {
      terminal.show(faulty.diagnostics());
      return ExitCode.of(faulty.diagnostics());
    } catch (Throwable thrown) {
      return terminal.report(thrown, debug);
    }
  }

  private static ExitCode command(Terminal terminal, String... args) throws Exception {
    ParseResult parsed = parse(args);
    if (help(parsed, terminal)) {
      return ExitCode.OK;
    }
    if (!parsed.hasSubcommand()) {
      throw new WrongUsageException("no command given (see 'precis --help')");
    }
    return Commands.run(parsed.subcommand(), terminal);
  }

  private static boolean help(ParseResult parsed, Terminal terminal) {
    for (CommandLine command : parsed.asCommandLineList()) {
      if (command.isUsageHelpRequested()) {
        command.usage(terminal.out(), CommandLine.Help.Ansi.OFF);
        return true;
      }
      if (command.isVersionHelpRequested()) {
        command.printVersionHelp(terminal.out(), CommandLine.Help.Ansi.OFF);
        return true;
      }
    }
    return false;
  }

  private static ParseResult parse(String... args) {
    try {
      return Commands.of(args).parseArgs(args);
    } catch (UnmatchedArgumentException e) {
      throw new WrongUsageException(unmatched(e) + hint(e));
    } catch (ParameterException e) {
      String message = e.getMessage();
      throw new WrongUsageException(
          message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + hint(e));
    }
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String what = e.getUnmatched().get(0);
    String kind = e.isUnknownOption() ? "option" : "command";
    List<String> near = e.getSuggestions();
    String nearest = near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?";
    return "unknown " + kind + " '" + what + "'" + nearest;
  }

  private static String hint(ParameterException e) {
    return " (see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help')";
  }
}
