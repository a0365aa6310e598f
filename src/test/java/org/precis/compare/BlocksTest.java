package org.precis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of a text, of which each may move as a whole. */
class BlocksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\n\n", "\n \n ", "\n\n\n", "\n- ", "\n* ", "\n+ ", "\n  - ", "\n1. ", "\n12) "})
  void aBlankLineOrTheMarkOfAnItemBeginsABlock(String between) {
    List<String> blocks = Blocks.of(" a" + between + "b\n");
    String mark = between.strip();
    assertEquals(List.of("a", mark.isEmpty() ? "b" : mark + " b"), blocks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\n-b", "a\n12 b", "a\n1.5 b", "a - b"})
  void anyOtherLineGoesOn(String text) {
    assertEquals(List.of(text), Blocks.of(text));
  }

  private static boolean reordered(String old, String current) {
    return Blocks.reordered(new FieldValue.Words(old), new FieldValue.Words(current));
  }

  @Test
  void theSameBlocksInAnotherOrderHaveMoved() {
    assertTrue(reordered("a\n\nb", "b\n\na"));
    assertTrue(reordered("- a\n- b", "- b\n- a"));
    assertFalse(reordered("a\n\nb", "a\n\n\nb"));
    assertFalse(reordered("a\n\nb", "b\n\nc"));
    assertFalse(reordered("a\n\na\n\nb", "b\n\na"));
    assertFalse(Blocks.reordered(new FieldValue.Words("a"), null));
  }
}
