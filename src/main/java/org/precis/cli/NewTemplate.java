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

/**
 * {@code precis new --template}: copies a template, to be changed: of one that extends another, the
 * files that differ.
 *
 * @param from the name of the template that is copied
 */
record NewTemplate(Path folder, String from, Terminal terminal) {

  static final String STANDARD = "standard";

  ExitCode run() throws IOException {
    String called = folder.normalize().getFileName().toString();
    if (terminal.workspace().isBundled(called)) {
      throw new WrongUsageException(
          "'" + called + "' is a template that comes with Precis; choose another name");
    }
    TemplateFiles copied = terminal.workspace().template(from).orElseThrow(this::isMissing);
    Map<String, byte[]> files = new TreeMap<>();
    copied.names().stream()
        .filter(name -> !copied.owners().containsKey(name))
        .forEach(name -> files.put(name, copied.bytes(name).orElseThrow()));
    NewFolders.put(folder, files);
    files.keySet().forEach(name -> terminal.out().println(folder.resolve(name)));
    terminal.err().println("next step: write 'template: " + folder.getFileName() + "' in a pack");
    return ExitCode.OK;
  }

  private WrongUsageException isMissing() {
    if (from.equals(STANDARD)) {
      return new WrongUsageException(
          "the standard template is missing from the installation of Precis");
    }
    String known = String.join(", ", terminal.workspace().templateNames());
    return new WrongUsageException("unknown template '" + from + "'; there are: " + known);
  }
}
