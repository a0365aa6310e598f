package org.precis.cli;

import java.util.List;
import org.precis.cli.terminal.Terminal;

/**
 * Runs typical commands once, so that the launcher can archive the classes they load (class data
 * sharing). Their output is discarded.
 */
public final class ClassArchiveTraining {

  private ClassArchiveTraining() {}

  /**
   * Runs the commands.
   *
   * @param args the folder with the sample packs, and one for output
   */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    Terminal terminal = Terminal.ofProcess();
    String sample = args[0] + "/net-2018";
    String earlier = args[0] + "/net-2018-april";
    List.of(
            List.of("build", sample, "--format", "html,pdf,json", "-o", args[1]),
            List.of("check", sample),
            List.of("diff", earlier, sample),
            List.of("diff", earlier, sample, "--format", "json"))
        .forEach(command -> Main.run(terminal, command.toArray(String[]::new)));
  }
}
