package org.precis.publish;

/**
 * One of the briefings that a manifest lists the files of.
 *
 * @param name the path of its files, without extension
 * @param language BCP 47
 * @param slice the value of a burst as a file name; "" without a burst
 * @param pages of its PDF; 0 if there is none
 */
public record PublishedBriefing(String name, String language, String slice, int pages) {

  PublishedBriefing in(String folder) {
    return new PublishedBriefing(name.substring(folder.length()), language, slice, pages);
  }

  PublishedBriefing outOf(String folder) {
    return new PublishedBriefing(folder + name, language, slice, pages);
  }

  /** Whether a file is a form of this briefing. */
  public boolean has(PublishedFile file) {
    String path = file.path();
    return path.startsWith(name + ".") && path.indexOf('.', name.length() + 1) < 0;
  }
}
