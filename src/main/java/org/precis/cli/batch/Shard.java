package org.precis.cli.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.cli.terminal.WrongUsageException;

/**
 * One of several equal parts of a batch, one for each machine.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

  public static Shard parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches() || number(parts, 1) > number(parts, 2)) {
      throw new WrongUsageException(
          "invalid shard '" + written + "'; write the second of four as 2/4");
    }
    return new Shard(number(parts, 1), number(parts, 2));
  }

  /**
   * What this part has of a pack, counted from 0; empty if it has nothing of it. Packs are dealt
   * round-robin, so that no part reads the packs of another. If there are fewer packs than parts,
   * each is shared by several.
   */
  public Optional<Share> share(int pack, int packs) {
    int part = number - 1;
    if (packs >= of) {
      return pack % of == part ? Optional.of(Share.WHOLE) : Optional.empty();
    }
    int sharing = (of - pack + packs - 1) / packs;
    return part % packs == pack
        ? Optional.of(new Share(part / packs + 1, sharing))
        : Optional.empty();
  }

  /** Whether there are others. */
  boolean isPart() {
    return of > 1;
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
