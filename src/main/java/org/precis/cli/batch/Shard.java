package org.precis.cli.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.publish.Staging;

/**
 * One of several equal parts of a batch, one for each machine.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

  static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

  public static Shard parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches() || number(parts, 1) > number(parts, 2)) {
      throw new WrongUsageException(
          "invalid shard '" + written + "'; write the second of four as 2/4");
    }
    return new Shard(number(parts, 1), number(parts, 2));
  }

  /** Whether the briefing is in this part; briefings are distributed round-robin. */
  public boolean has(int briefing) {
    return briefing % of == number - 1;
  }

  /**
   * The name of the manifest for a pack. If a pack is split, each part has its own manifest, so
   * that none overwrites another.
   *
   * @param whole whether all briefings of the pack are in this part
   */
  public String manifest(boolean whole) {
    return whole ? Staging.MANIFEST : "manifest." + number + "-of-" + of + ".json";
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
