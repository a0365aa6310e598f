package org.precis.html.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers find on a page, whoever wrote it. */
class HtmlFileTest {

  @Test
  void aLineBreakPartsWords() {
    List<HtmlBlock> blocks = HtmlFile.parse("<p>Reports<br>received</p>").blocks();
    assertEquals(List.of("Reports received"), blocks.stream().map(HtmlBlock::text).toList());
  }
}
