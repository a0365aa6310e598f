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
    Main.setUp();
    Terminal terminal = Terminal.ofProcess();
    String sample = args[0] + "/net-2018";
    String earlier = args[0] + "/net-2018-april";
    String out = args[1];
    String started = out + "/started";
    String html = out + "/net-2018/net-2018.en.html";
    String pdf = out + "/net-2018/net-2018.en.pdf";
    List.of(
            List.of("--version"),
            List.of("build", "--help"),
            List.of("build", sample, "--format", "html", "-o", out),
            List.of("build", sample, "--format", "html,pdf,json", "-o", out),
            List.of("build", sample, "--format", "html,pdf,json", "-o", out, "--log", "json"),
            List.of("check", sample),
            List.of("check", out),
            List.of("diff", earlier, sample),
            List.of("diff", earlier, sample, "--format", "json"),
            List.of("diff", html, pdf),
            List.of("explain", sample, "suspects"),
            List.of("text", pdf),
            List.of("verify", html, pdf),
            List.of("new", started),
            List.of("convert", started, "--to", "xlsx", "-o", out + "/sheets"),
            List.of("build", out + "/sheets/started", "-o", out))
        .forEach(command -> Main.run(terminal, command.toArray(String[]::new)));
  }
}
