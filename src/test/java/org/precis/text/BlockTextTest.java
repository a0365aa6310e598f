package org.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a block on one line. */
class BlockTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n\t ",
        "\u00A0",
        "\u2000",
        "\u2009",
        "\u200A",
        "\u202F",
        "\u205F",
        " \u00A0 "
      })
  void whiteSpaceIsASingleSpace(String space) {
    assertEquals("a b", BlockText.normalized(space + "a" + space + "b" + space));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\uFEFF"})
  void anInvisibleCharacterIsLeftOut(String unseen) {
    assertEquals("ab", BlockText.normalized("a" + unseen + "b"));
  }

  @Test
  void theCellsOfARowArePartedByABarAndEmptyOnesLeftOut() {
    BlockText text = new BlockText();
    List<String> row = new ArrayList<>();
    for (String cell : List.of("Reports", " ", "22,000")) {
      text.append(cell);
      text.endCell(row);
    }
    text.endRow(row);
    assertEquals("Reports | 22,000", text.take());
    assertEquals("", text.take());
  }
}
