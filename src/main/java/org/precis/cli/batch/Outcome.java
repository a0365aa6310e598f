package org.precis.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.publish.Placed;

/**
 * The outcome of one briefing.
 *
 * @param pack as typed
 * @param language empty if the pack could not be read
 * @param slice the value of a burst as a file name; empty without a burst
 * @param time to make it, without reading its pack
 * @param bytes of all its files
 * @param pages of its PDF; 0 if there is none
 * @param warnings of its pack
 * @param files in order of path; none if it failed
 */
public record Outcome(
    String pack,
    String language,
    String slice,
    State state,
    Duration time,
    long bytes,
    int pages,
    int warnings,
    List<Path> files) {

  /** What became of it. */
  public enum State {
    BUILT,
    UP_TO_DATE,
    FAILED;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Outcome {
    files = List.copyOf(files);
  }

  /** The outcome of a briefing that was built, whose files are in place. */
  static Outcome of(
      String pack, Edition edition, BuiltBriefing built, int warnings, List<Placed> files) {
    return new Outcome(
        pack,
        edition.masthead().language(),
        slice(edition),
        State.BUILT,
        built.time(),
        files.stream().mapToLong(Placed::size).sum(),
        built.pages(),
        warnings,
        files.stream().map(Placed::path).toList());
  }

  static Outcome failed(String pack, Edition edition) {
    return failed(pack, edition.masthead().language(), slice(edition));
  }

  /** The outcome of a pack that could not be read, which counts as one briefing. */
  static Outcome failed(String pack) {
    return failed(pack, "", "");
  }

  private static Outcome failed(String pack, String language, String slice) {
    return new Outcome(pack, language, slice, State.FAILED, Duration.ZERO, 0, 0, 0, List.of());
  }

  /** The value of a burst as a file name; "" without a burst. */
  static String slice(Edition edition) {
    return edition.selection().slice().map(Slice::slug).orElse("");
  }
}
