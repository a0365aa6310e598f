package org.precis.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.precis.workspace.Credentials;
import org.precis.workspace.Workspace;

/**
 * What surrounds a command.
 *
 * @param out for results
 * @param err for everything else
 * @param colour whether {@code err} is looked at by a person who wants colour
 * @param colourOut the same of {@code out}
 * @param interactive whether {@code err} is looked at by a person, so that a line may be
 *     overwritten
 * @param workspace what briefings are made with
 * @param keystorePassword from the environment, for who signs
 * @param interruption what the signals to end do
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    boolean colour,
    boolean colourOut,
    boolean interactive,
    Workspace workspace,
    Optional<Secret> keystorePassword,
    Interruption interruption) {

  /** A terminal whose process no signal ends. */
  public Terminal(
      PrintStream out,
      PrintStream err,
      boolean colour,
      boolean colourOut,
      boolean interactive,
      Workspace workspace,
      Optional<Secret> keystorePassword) {
    this(
        out, err, colour, colourOut, interactive, workspace, keystorePassword, Interruption.none());
  }

  /** A terminal whose two streams are looked at alike. */
  public Terminal(
      PrintStream out, PrintStream err, boolean colour, boolean interactive, Workspace workspace) {
    this(out, err, colour, colour, interactive, workspace, Optional.empty());
  }

  /**
   * The streams of the process, in UTF-8 whatever the locale; the rest as the launcher found it.
   */
  public static Terminal ofProcess() {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.getProperty("precis.colour") != null,
        System.getProperty("precis.colour.out") != null,
        System.getProperty("precis.interactive") != null,
        Workspace.of(Path.of(""), Path.of(System.getProperty("precis.home", "")))
            .with(Credentials.of(System.getenv())),
        Optional.ofNullable(System.getenv("PRECIS_KEYSTORE_PASSWORD")).map(Secret::new),
        Interruption.ofProcess());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
