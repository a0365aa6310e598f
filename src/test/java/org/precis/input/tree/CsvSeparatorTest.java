package org.precis.input.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.input.file.SourceText;

class CsvSeparatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "a,b/x,1 => ,",
        "a;b/x;1,5 => ;",
        "'Region;Losses, total;Cases/North;12;3/South;7;1' => ;",
        "'Region,\"Cases; total\",Losses/North,12,3' => ,",
        "'Region|Cases/North|1,200/South|1,300' => |",
        "only/one => ,"
      })
  void theOneInTheHeadThatCutsTheRowsAlike(String lines, char separator) {
    assertEquals(separator, CsvSeparator.of(text(lines), Optional.of(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "'Losses, by region, 2025//Region;2024;2025/North;1,5;2,5/South;3,5;4,5' => ;",
        "'Cases; losses; rates/Region,2024,2025/North,1,2/South,3,4' => ,",
        "'Title/Region;2025/North;1,234,567/South;2,345,678' => ;"
      })
  void withoutAKnownHeadTheOneThatCutsTheLongestRunOfRowsAlike(String lines, char separator) {
    assertEquals(separator, CsvSeparator.of(text(lines), Optional.empty()));
  }

  private static SourceText text(String lines) {
    return new SourceText("a.csv", lines.replace('/', '\n'), false);
  }
}
