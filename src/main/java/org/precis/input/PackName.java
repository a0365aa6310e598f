package org.precis.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Report;
import org.precis.model.Parameter;
import org.precis.workspace.Workspace;

/** What the output of a pack is named by, seen without reading the pack. */
public record PackName(String id, List<Parameter> parameters) {

  private static final Pattern KEY =
      Pattern.compile("(?m)^id:[ \\t]+([\"']?)([a-z0-9][a-z0-9-]*)\\1[ \\t]*(?:#.*)?\\r?$");

  /** How a line may begin in which the id is stated in another way. */
  private static final Pattern OTHERWISE =
      Pattern.compile("(?m)^(?:--- *)?(?:[{?]|id\\b|\"id\"|'id')");

  /**
   * What a pack is named by in all likelihood; empty if that cannot be told. Its {@code
   * briefing.yaml} is searched, and only read if that is not enough.
   *
   * @param withParameters whether the values of parameters are wanted
   */
  public static Optional<PackName> likely(
      Pack pack, Workspace workspace, Choices choices, boolean withParameters) {
    try {
      String text = Files.readString(pack.path().resolve(PackFiles.BRIEFING));
      Matcher key = KEY.matcher(text);
      boolean stated = key.find();
      if (withParameters || !stated && OTHERWISE.matcher(text).find()) {
        try (PackReader reader = new PackReader(pack, workspace, choices, new Report())) {
          return reader.packName();
        }
      }
      return Optional.of(new PackName(stated ? key.group(2) : of(pack.path()), List.of()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The id of a pack that does not state one. */
  static String of(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }
}
