package org.precis.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.workspace.Credentials;
import org.precis.workspace.Workspace;

/**
 * The environment of a command.
 *
 * @param out for results
 * @param err for everything else
 * @param colour whether to colour {@code err}
 * @param colourOut whether to colour {@code out}
 * @param columns of the terminal that {@code err} is; 0 if it is none whose lines can be rewritten
 * @param columnsOut to which text on {@code out} is wrapped; 0 for lines of any length
 * @param workspace with templates and fonts
 * @param keystorePassword from the environment, for signing
 * @param interruption of the process by a signal
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    boolean colour,
    boolean colourOut,
    int columns,
    int columnsOut,
    Workspace workspace,
    Optional<Secret> keystorePassword,
    Interruption interruption) {

  private static final int USUAL_COLUMNS = 80;

  /** Of text on a terminal of unknown width. */
  private static final int USUAL_COLUMNS_OUT = 100;

  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String PLAIN = "\u001b[0m";

  /** A terminal for a command inside another process. */
  public Terminal(
      PrintStream out,
      PrintStream err,
      boolean colour,
      boolean colourOut,
      boolean interactive,
      Workspace workspace,
      Optional<Secret> keystorePassword) {
    this(
        out,
        err,
        colour,
        colourOut,
        interactive ? USUAL_COLUMNS : 0,
        0,
        workspace,
        keystorePassword);
  }

  /**
   * A terminal for a command inside another process, of known widths.
   *
   * @param columns of the progress line, or 0
   * @param columnsOut to which text is wrapped, or 0
   */
  public Terminal(
      PrintStream out,
      PrintStream err,
      boolean colour,
      boolean colourOut,
      int columns,
      int columnsOut,
      Workspace workspace,
      Optional<Secret> keystorePassword) {
    this(
        out,
        err,
        colour,
        colourOut,
        columns,
        columnsOut,
        workspace,
        keystorePassword,
        Interruption.none());
  }

  /** A terminal whose two streams have the same colour setting. */
  public Terminal(
      PrintStream out, PrintStream err, boolean colour, boolean interactive, Workspace workspace) {
    this(out, err, colour, colour, interactive, workspace, Optional.empty());
  }

  /**
   * The terminal of this process: its streams in UTF-8 whatever the locale, and settings from the
   * launcher.
   */
  public static Terminal ofProcess() {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.getProperty("precis.colour") != null,
        System.getProperty("precis.colour.out") != null,
        columns("precis.columns", USUAL_COLUMNS),
        columns("precis.columns.out", USUAL_COLUMNS_OUT),
        Workspace.of(Path.of(""), Path.of(System.getProperty("precis.home", "")))
            .with(Credentials.of(System.getenv())),
        Optional.ofNullable(System.getenv("PRECIS_KEYSTORE_PASSWORD")).map(Secret::new),
        Interruption.ofProcess());
  }

  /** Unknown is as usual: some terminals say that they have 0. */
  private static int columns(String property, int usual) {
    String given = System.getProperty(property);
    if (given == null) {
      return 0;
    }
    return given.matches("[1-9]\\d{0,3}") ? Integer.parseInt(given) : usual;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Whether a file that this process prints to lacks some of what was printed. What reads from a
   * pipe may leave when it has enough.
   */
  public boolean isCutOff() {
    return isCutOff(out, "/dev/stdout") || isCutOff(err, "/dev/stderr");
  }

  private static boolean isCutOff(PrintStream stream, String place) {
    return stream.checkError() && Files.isRegularFile(Path.of(place));
  }

  /** Prints faults as a compiler does, their severity in colour if the terminal has colour. */
  public void show(List<Diagnostic> faults) {
    faults.forEach(fault -> err.print(coloured(fault)));
  }

  /**
   * Prints the faults of an input that is no readable briefing: those of a pack are its author's to
   * correct; a file that is no briefing is an I/O error.
   */
  public ExitCode showUnreadable(FaultyInputException faulty, String name) {
    show(faulty.diagnostics());
    return Files.isDirectory(Path.of(name)) ? ExitCode.FINDINGS : ExitCode.IO_ERROR;
  }

  /** Prints why a command failed, in one sentence. */
  public ExitCode report(Throwable thrown, boolean debug) {
    Failure failure = Failure.of(thrown);
    err.println("precis: " + Glyphs.shown(failure.sentence()));
    if (debug) {
      thrown.printStackTrace(err);
    }
    return failure.exitCode();
  }

  private String coloured(Diagnostic diagnostic) {
    String text = DiagnosticPrinter.print(diagnostic);
    if (!colour) {
      return text;
    }
    String word = diagnostic.isError() ? ": error: " : ": warning: ";
    int at = text.indexOf(word) + 2;
    int end = at + word.length() - 3;
    String paint = diagnostic.isError() ? RED : YELLOW;
    return text.substring(0, at) + paint + text.substring(at, end) + PLAIN + text.substring(end);
  }
}
