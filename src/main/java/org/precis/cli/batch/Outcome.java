package org.precis.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.publish.Placed;

/**
 * The outcome of one briefing.
 *
 * @param pack as typed
 * @param language empty if the pack could not be read
 * @param slice the value of a burst as a file name; empty without a burst
 * @param time to build it, without reading its pack
 * @param bytes of all its files
 * @param pages of its PDF; 0 if there is none
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
    List<Path> files) {

  enum State {
    BUILT,
    UNCHANGED,
    FAILED
  }

  public Outcome {
    files = List.copyOf(files);
  }

  /** The outcome of a briefing whose files are in place. */
  static Outcome of(String pack, Edition edition, BuiltBriefing built, List<Placed> files) {
    boolean changed = files.stream().anyMatch(Placed::changed);
    return new Outcome(
        pack,
        edition.masthead().language(),
        slice(edition),
        changed ? State.BUILT : State.UNCHANGED,
        built.time(),
        files.stream().mapToLong(Placed::size).sum(),
        built.pages(),
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
    return new Outcome(pack, language, slice, State.FAILED, Duration.ZERO, 0, 0, List.of());
  }

  private static String slice(Edition edition) {
    return edition.slice().map(Slice::slug).orElse("");
  }
}
