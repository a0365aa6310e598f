package org.precis.workspace;

import java.nio.file.Path;

/**
 * What a briefing is made with, besides its pack.
 *
 * @param templates the folder that holds {@code <name>/briefing.html} and what goes with it
 * @param fonts the faces that text may be set in
 */
public record Workspace(Path templates, Fonts fonts) {

  /** The workspace of a checkout or an installed archive: {@code <home>/templates}. */
  public static Workspace in(Path home) {
    return new Workspace(home.resolve("templates"), Fonts.bundled());
  }
}
