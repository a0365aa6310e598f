package org.precis.html.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A page is what was written, however long it is and in whatever pieces. */
class PageWriterTest {

  @Test
  void pageIsWhatWasWritten() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      StringBuilder expected = new StringBuilder();
      PageWriter writer = seed % 2 == 0 ? new PageWriter() : new PageWriter(seed);
      while (expected.length() < 400_000) {
        String text = "a中".repeat(1 + random.nextInt(seed < 10 ? 50 : 90_000)) + "b";
        int from = random.nextInt(text.length());
        int length = random.nextInt(text.length() - from + 1);
        switch (random.nextInt(3)) {
          case 0 -> writer.write(text, from, length);
          case 1 -> writer.write(text.toCharArray(), from, length);
          default -> {
            writer.write(text.charAt(from));
            length = 1;
          }
        }
        expected.append(text, from, from + length);
      }
      assertEquals(expected.toString(), writer.text());
    }
  }
}
