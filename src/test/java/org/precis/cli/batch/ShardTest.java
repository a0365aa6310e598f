package org.precis.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.cli.terminal.WrongUsageException;

/** The part of a batch that one machine builds. */
class ShardTest {

  @ParameterizedTest
  @ValueSource(strings = {"1/1", "4/4", "999999/999999"})
  void aPartIsCountedUpToTheLast(String written) {
    String[] numbers = written.split("/");
    Shard shard = new Shard(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    assertEquals(shard, Shard.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0/1", "5/4", "1/0", "1000000/1000000", "1", "1/", "-1/2", "01/2", "1/2/3"})
  void thereIsNoOther(String written) {
    assertThrows(WrongUsageException.class, () -> Shard.parse(written));
  }

  @Property
  void everyBriefingOfEveryPackIsInOnePart(
      @ForAll @IntRange(min = 1, max = 40) int parts,
      @ForAll @IntRange(min = 1, max = 60) int packs,
      @ForAll @IntRange(min = 1, max = 50) int briefings) {
    int[][] made = new int[packs][briefings];
    for (int part = 1; part <= parts; part++) {
      Shard shard = new Shard(part, parts);
      for (int pack = 0; pack < packs; pack++) {
        Optional<Share> share = shard.share(pack, packs);
        for (int briefing = 0; briefing < briefings; briefing++) {
          made[pack][briefing] += share.isPresent() && share.get().has(briefing) ? 1 : 0;
        }
      }
    }
    for (int[] pack : made) {
      assertTrue(Arrays.stream(pack).allMatch(times -> times == 1));
    }
  }

  @Property
  void noPartHasMuchMoreThanAnother(
      @ForAll @IntRange(min = 1, max = 40) int parts,
      @ForAll @IntRange(min = 1, max = 60) int packs) {
    IntSummaryStatistics read = new IntSummaryStatistics();
    for (int part = 1; part <= parts; part++) {
      Shard shard = new Shard(part, parts);
      read.accept(
          (int) IntStream.range(0, packs).filter(p -> shard.share(p, packs).isPresent()).count());
    }
    assertTrue(read.getMin() >= 1 || packs == 0);
    assertTrue(read.getMax() - read.getMin() <= 1);
  }

  @Property
  void sharesOfAPackHaveManifestsOfTheirOwn(
      @ForAll @IntRange(min = 1, max = 40) int parts,
      @ForAll @IntRange(min = 1, max = 60) int packs) {
    for (int pack = 0; pack < packs; pack++) {
      Set<String> manifests = new TreeSet<>();
      for (int part = 1; part <= parts; part++) {
        new Shard(part, parts)
            .share(pack, packs)
            .ifPresent(share -> assertTrue(manifests.add(share.manifest())));
      }
      assertTrue(manifests.size() == 1 == manifests.contains("manifest.json"));
    }
  }

  @Test
  void theManifestOfAShareNamesIt() {
    assertEquals("manifest.json", Share.WHOLE.manifest());
    assertEquals("manifest.2-of-3.json", new Share(2, 3).manifest());
  }
}
