package org.precis.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void everyBriefingIsInOnePart() {
    assertTrue(new Shard(1, 3).has(0));
    assertTrue(new Shard(3, 3).has(2));
    assertTrue(new Shard(1, 3).has(3));
    assertFalse(new Shard(2, 3).has(0));
  }

  @Test
  void theManifestOfAPartNamesIt() {
    assertEquals("manifest.json", new Shard(2, 3).manifest(true));
    assertEquals("manifest.2-of-3.json", new Shard(2, 3).manifest(false));
  }
}
