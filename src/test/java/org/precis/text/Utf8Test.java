package org.precis.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long texts are coded in parts that divide no character. */
class Utf8Test {

  private static final int LONG = 2_500_000;
  private static final String[] SIGNS = {"a", "é", "€", "中", "\uFFFD", "😀", "𝄞"};

  @Test
  void partsAreThoseOfTheWhole() {
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(LONG + 2);
      while (text.length() < LONG) {
        text.append(SIGNS[random.nextInt(seed == 0 ? 1 : SIGNS.length)]);
      }
      int from = Character.isLowSurrogate(text.charAt(seed)) ? seed + 1 : seed;
      List<Utf8> parts = Utf8.parts(text.toString(), from, text.length());
      assertTrue(parts.size() > 1);
      String rest = text.substring(from);
      byte[] whole = rest.getBytes(UTF_8);
      assertArrayEquals(whole, Utf8.bytes(parts));
      assertEquals(parts, Utf8.parts(rest, 0, rest.length()));
      assertArrayEquals(rest.toCharArray(), Utf8.characters(parts));
      assertEquals(whole.length, Utf8.length(rest.toCharArray()));
    }
  }

  /** While a very long page waits for its PDF, it takes a fraction of its size. */
  @Test
  void veryLongTextsAreCompressed() {
    String text = "<td class=\"n\">10–20 €</td>\n".repeat(400_000);
    List<Utf8> parts = Utf8.parts(text, 0, text.length());
    assertTrue(parts.stream().mapToInt(Utf8::kept).sum() < text.length() / 10);
    assertArrayEquals(text.getBytes(UTF_8), Utf8.bytes(parts));
    assertArrayEquals(text.toCharArray(), Utf8.characters(parts));
    Utf8 first = Utf8.of(parts.get(0).toString());
    assertEquals(first, parts.get(0));
    assertEquals(first.hashCode(), parts.get(0).hashCode());
  }

  /** Parts that end within pairs, and a last one that would be longer if it were compressed. */
  @Test
  void veryLongTextsComeBackAsTheyWere() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() <= 8 << 20) {
      text.appendCodePoint(
          random.nextInt(8) == 0
              ? 0x10000 + random.nextInt(0xF0000)
              : 0xE000 + random.nextInt(0x1000));
    }
    List<Utf8> parts = Utf8.parts(text.toString(), 0, text.length());
    assertArrayEquals(text.toString().getBytes(UTF_8), Utf8.bytes(parts));
    assertArrayEquals(text.toString().toCharArray(), Utf8.characters(parts));
  }

  @Test
  void nothingHasNoParts() {
    assertEquals(List.of(), Utf8.parts("abc", 2, 2));
    assertEquals(0, Utf8.characters(List.of()).length);
  }
}
