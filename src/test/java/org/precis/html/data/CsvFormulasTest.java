package org.precis.html.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.html.data.DataColumn.Kind;

/** What a spreadsheet would calculate is a text in a CSV file, and a number stays one. */
class CsvFormulasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "＝1+1", "＋1", "－1+1", "＠SUM(1)", "+49 30 1", "-2+3", "@a", "\t=1"})
  void aTextBeginsWithAnApostrophe(String text) {
    assertEquals("'" + text, field(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+ 1,481", "+12.5%", "-1'234.5", "−5", "49 30 1", "a=1", "人＋1"})
  void otherTextsAndNumbersAreAsTheyAre(String text) {
    assertEquals(text, field(text));
  }

  private static String field(String text) {
    List<DataColumn> columns =
        List.of(new DataColumn(text, Kind.TEXT, new DataColumn.More("", "", "", "", "")));
    String csv =
        new String(CsvFile.of(new DataTable("t", "", "", "", columns, List.of(), "")), UTF_8);
    String field = csv.strip().substring(csv.strip().indexOf("printed,") + "printed,".length());
    return field.startsWith("\"") ? field.substring(1, field.length() - 1) : field;
  }
}
