package org.precis.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.input.tree.PackFonts;
import org.precis.input.tree.YamlTree;
import org.precis.workspace.Workspace;

/** The id of a pack, seen at a glance. */
public final class PackId {

  private static final Pattern KEY =
      Pattern.compile("(?m)^id:[ \\t]+([\"']?)([a-z0-9][a-z0-9-]*)\\1[ \\t]*(?:#.*)?\\r?$");

  /** How a line may begin in which the id is stated in another way. */
  private static final Pattern OTHERWISE =
      Pattern.compile("(?m)^(?:--- *)?(?:[{?]|id\\b|\"id\"|'id')");

  private PackId() {}

  /**
   * What the id of a pack is in all likelihood: its {@code briefing.yaml} is searched, and only
   * read if that is not enough; "" if it is impossible.
   */
  public static String likely(Path folder, Workspace workspace) {
    try {
      String text = Files.readString(folder.resolve(PackFiles.BRIEFING));
      Matcher key = KEY.matcher(text);
      if (key.find()) {
        return key.group(2);
      }
      String id = OTHERWISE.matcher(text).find() ? read(text, workspace) : "";
      return id.isEmpty() ? name(folder) : id;
    } catch (IOException e) {
      return "";
    }
  }

  private static String read(String text, Workspace workspace) {
    Report unheard = new Report();
    Characters characters = new Characters(new PackFonts(workspace.fonts(), unheard), unheard);
    return YamlTree.read(new SourceText("", text, false), characters, unheard)
        .filter(Node.Mapping.class::isInstance)
        .map(tree -> ((Node.Mapping) tree).get("id"))
        .filter(Node.Scalar.class::isInstance)
        .map(id -> ((Node.Scalar) id).text().strip())
        .orElse("");
  }

  /** The id of a pack that does not state one. */
  private static String name(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }
}
