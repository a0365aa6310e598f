package org.precis.input.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.fixture.Packs;
import org.precis.fixture.Workbooks;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.quantity.Quantity;

/** What a spreadsheet holds as numbers and dates is read as such, whatever a text would need. */
class SheetTableTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".", ","})
  void aNumberIsReadWhateverTheDecimalMarkOfThePack(String mark) throws IOException {
    String rows =
        row(text("id"), text("label"), text("value"))
            + row(text("a"), text("A"), "<c><v>1234.5</v></c>")
            + row(text("b"), text("B"), "<c s=\"3\"><v>0.91</v></c>")
            + row(text("c"), text("C"), "<c><v>48.215</v></c>")
            + row()
            + row("<c s=\"1\"/>");
    Edition edition = read("numbers: {decimal: \"" + mark + "\"}\n", "statistics.xlsx", rows);
    List<Quantity> values = new ArrayList<>();
    edition.statistics().forEach(one -> values.add(one.reported().value().quantity()));
    assertEquals(
        List.of(
            Quantity.exactly(new BigDecimal("1234.5")),
            Quantity.exactly(91),
            Quantity.exactly(new BigDecimal("48.215"))),
        values);
  }

  /**
   * A spreadsheet makes a day of the month that is typed into it; its format says what is meant.
   */
  @Test
  void aDateIsAsPreciseAsItIsShown() throws IOException {
    String rows =
        row(text("id"), text("title"), text("opened"), text("suspects"))
            + row(text("a"), text("A"), "<c s=\"2\"><v>43252</v></c>", text("&gt;12"));
    Edition edition = read("measures: {suspects: {label: Suspects}}\n", "cases.xlsx", rows);
    Case one = edition.cases().get(0);
    assertEquals("2018-06", one.opened().toString());
    assertEquals(
        Quantity.moreThan(BigDecimal.valueOf(12)),
        one.measures().get("suspects").value().quantity());
  }

  private Edition read(String briefing, String file, String rows) throws IOException {
    Files.writeString(folder.resolve("briefing.yaml"), "title: T\nid: t\n" + briefing);
    Files.write(folder.resolve(file), Workbooks.withRows(rows));
    return Packs.read(folder).get(0);
  }

  private static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  private static String text(String text) {
    return "<c t=\"str\"><v>" + text + "</v></c>";
  }
}
