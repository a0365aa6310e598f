package org.precis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.precis.claim.Slugs;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.publish.NewFolders;

/** {@code precis new DIR}: writes a pack to start from. */
record NewPack(Path folder, Terminal terminal) {

  private static final List<String> STARTER =
      List.of("briefing.yaml", "statistics.csv", "cases.yaml", "sources/report.txt");

  /** The schema of {@code briefing.yaml}, by which editors complete it. */
  static final String PACK_SCHEMA = "schema/pack.schema.json";

  private static final List<String> SCHEMAS =
      List.of(PACK_SCHEMA, "schema/statistics.schema.json", "schema/cases.schema.json");

  ExitCode run() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : STARTER) {
      files.put(name, resource("packs/starter/" + name));
    }
    files.computeIfPresent("briefing.yaml", (name, bytes) -> named(bytes));
    for (String name : SCHEMAS) {
      files.put(name, resource(name));
    }
    NewFolders.put(folder, files);
    files.keySet().forEach(name -> terminal.out().println(folder.resolve(name)));
    String style = EditionReader.read(Pack.of(folder), terminal.workspace()).style().inWords();
    if (!style.isEmpty()) {
      terminal.err().println("style: " + style);
    }
    terminal.err().println("next step: precis build " + typed(folder.toString()));
    return ExitCode.OK;
  }

  /** Quoted, if needed, so that a shell reads it as one word. */
  static String typed(String path) {
    return path.matches("[\\p{L}\\p{Nd}/\\\\:._-]+")
        ? path
        : "'" + path.replace("'", "'\\''") + "'";
  }

  /** The briefing with an id from the folder's name, if that can be one. */
  private byte[] named(byte[] briefing) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    String id = Slugs.of(name);
    if (id.isEmpty()) {
      throw new WrongUsageException(
          "'" + folder + "' cannot be turned into an id; choose a name with letters or digits");
    }
    return id.equals(name)
        ? briefing
        : new String(briefing, StandardCharsets.UTF_8)
            .replaceFirst("(?m)^# id: .*$", "id: " + id)
            .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = NewPack.class.getResourceAsStream("/org/precis/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
