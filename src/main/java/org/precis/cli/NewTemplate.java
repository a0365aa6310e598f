package org.precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.publish.NewFolders;
import org.precis.workspace.TemplateFiles;

/** {@code precis new --template}: copies the standard template, to be changed. */
record NewTemplate(Path folder, Terminal terminal) {

  private static final String STANDARD = "standard";

  ExitCode run() throws IOException {
    String called = folder.normalize().getFileName().toString();
    if (terminal.workspace().isBundled(called)) {
      throw new WrongUsageException(
          "'" + called + "' is a template that comes with Precis; choose another name");
    }
    TemplateFiles standard =
        terminal.workspace().template(STANDARD).orElseThrow(NewTemplate::isMissing);
    Map<String, byte[]> files = new TreeMap<>();
    standard.names().forEach(name -> files.put(name, standard.bytes(name).orElseThrow()));
    NewFolders.put(folder, files);
    files.keySet().forEach(name -> terminal.out().println(folder.resolve(name)));
    terminal.err().println("next step: write 'template: " + folder.getFileName() + "' in a pack");
    return ExitCode.OK;
  }

  private static WrongUsageException isMissing() {
    return new WrongUsageException(
        "the standard template is missing from the installation of Precis");
  }
}
