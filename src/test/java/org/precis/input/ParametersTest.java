package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.claim.Totals;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.model.Parameter;
import org.precis.quantity.Interval;

/** One pack serves each month: what changes from one to the next is a parameter. */
@Tag("slow")
class ParametersTest {

  @TempDir Path pack;

  private Edition read(String... values) {
    TreeMap<String, String> given = new TreeMap<>();
    for (int i = 0; i < values.length; i += 2) {
      given.put(values[i], values[i + 1]);
    }
    Choices choices = new Choices("", "", "", "", given);
    return EditionReader.read(Pack.of(pack), Packs.WORKSPACE, choices).editions().get(0);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(pack.resolve(file), text);
  }

  private void declare(String declaration) throws IOException {
    write(
        "briefing.yaml", "id: parcels\ntitle: Parcels\nparameters:\n  one: " + declaration + "\n");
    write("statistics.csv", "id,label,value,unit\nparcels,Parcels,12,parcels\n");
  }

  @ParameterizedTest
  @CsvSource({
    "text, a b, a b",
    "integer, -12, -12",
    "number, 12.50, 12.50",
    "date, 2024-02-29, 2024-02-29",
    "period, 2024, 2024",
    "period, 2024-05/2024-06, 2024-05/2024-06",
    "period, ' 2024-05 ', 2024-05",
    "period, 2024-Q2, 2024-Q2"
  })
  void aValueIsTakenAsItIs(String type, String given, String value) throws IOException {
    declare("{type: " + type + "}");
    assertEquals(value, read("one", given).parameter("one").orElseThrow().value());
  }

  @ParameterizedTest
  @CsvSource({
    "text, ''",
    "integer, 1.0",
    "integer, 1e3",
    "integer, 007",
    "integer, 12345678901234567890",
    "number, .5",
    "number, NaN",
    "number, '1,5'",
    "date, 2023-02-29",
    "date, 2024-02",
    "date, 2024-02-01/2024-02-02",
    "period, May",
    "period, 2024-06/2024-05",
    "period, 2024-05/2024-06/2024-07"
  })
  void aValueOfAnotherTypeIsAFaultAtItsDeclaration(String type, String given) throws IOException {
    declare("{type: " + type + "}");
    Diagnostic fault = fault("one", given);
    assertEquals(Fault.PARAMETER_VALUE, fault.fault());
    assertEquals(4, fault.location().line());
  }

  private Diagnostic fault(String... given) {
    FaultyInputException faulty = assertThrows(FaultyInputException.class, () -> read(given));
    assertEquals(1, faulty.diagnostics().size(), faulty.diagnostics()::toString);
    return faulty.diagnostics().get(0);
  }

  @Test
  void aTextHasOneLine() throws IOException {
    declare("{type: text}");
    assertEquals(Fault.PARAMETER_VALUE, fault("one", "a\nb").fault());
  }

  @Test
  void aTextIsCheckedAsAnyOther() throws IOException {
    declare("{type: text}");
    assertEquals(Fault.SCRIPT, fault("one", "\u0F40").fault());
  }

  @Test
  void aDefaultGivesWay() throws IOException {
    declare("{type: choice, choices: [north, south], default: north}");
    assertEquals("north", read().parameter("one").orElseThrow().value());
    assertEquals("south", read("one", "south").parameter("one").orElseThrow().value());
    assertEquals(Fault.PARAMETER_VALUE, fault("one", "east").fault());
  }

  @Test
  void filesIdAndPeriodAreNamedByIt() throws IOException {
    write(
        "briefing.yaml",
        """
        id: parcels-{month}
        title: "Parcels in {{parameter.month}}"
        parameters:
          month: {type: period}
        period: "{month}"
        statistics: parcels-{month}.csv
        """);
    write("parcels-2024-05.csv", "id,label,value,unit\nparcels,Parcels,12,parcels\n");
    write("parcels-2024-06--2024-07.csv", "id,label,value,unit\nparcels,Parcels,14,parcels\n");
    write("parcels-2024-q3.csv", "id,label,value,unit\nparcels,Parcels,15,parcels\n");
    assertEquals("12", number(read("month", "2024-05")));
    assertEquals("parcels-2024-q3", read("month", "2024-Q3").masthead().id());
    assertTrue(read("month", "2024-Q3").masthead().scope().quarters());
    Edition edition = read("month", "2024-06/2024-07");
    assertEquals("14", number(edition));
    assertEquals("parcels-2024-06--2024-07", edition.masthead().id());
    assertEquals("2024-06/2024-07", edition.masthead().period().toString());
    assertEquals(Fault.MISSING_FILE, fault("month", "2024-08").fault());
  }

  private static String number(Edition edition) {
    return ((Interval) edition.statistics().get(0).value().quantity()).lower().toString();
  }

  @Test
  void theMachineFormHasTheValuesAndTakesNoOthers() throws IOException {
    declare("{type: period, label: Month}");
    Edition edition = read("one", "2024-05");
    String json = BriefingJson.write(edition, Totals.of(edition));
    Edition again =
        EditionReader.read(json, "parcels.json", Packs.WORKSPACE, Choices.NONE).editions().get(0);
    Parameter period = new Parameter("one", Parameter.Type.PERIOD, "Month", "2024-05");
    assertEquals(List.of(period), again.selection().parameters());
    TreeMap<String, String> given = new TreeMap<>();
    given.put("one", "2024-06");
    Choices other = new Choices("", "", "", "", given);
    FaultyInputException faulty =
        assertThrows(
            FaultyInputException.class,
            () -> EditionReader.read(json, "parcels.json", Packs.WORKSPACE, other));
    assertEquals(Fault.UNKNOWN_PARAMETER, faulty.diagnostics().get(0).fault());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where month = {month}",
        "where month = /* not '{month}' */ {month}",
        "where month = {month} and month <> {other}",
        "where day between {month.start} and {month.end}",
        "where count >= {least}"
      })
  void aQueryIsGivenTheValuesApart(String condition) throws IOException {
    query(condition);
    Edition edition = read("month", "2024-05");
    assertEquals(1, edition.statistics().size());
    assertEquals("12", number(edition));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x' or '1' = '1", "2024-05'; drop table parcels; --", "{month}", "?"})
  void aValueIsNeverAPartOfTheQuery(String value) throws IOException {
    query("where month = {other} or month = {month}");
    assertEquals(1, read("month", "2024-05", "other", value).statistics().size());
  }

  private void query(String condition) throws IOException {
    write(
        "briefing.yaml",
        """
        id: parcels
        title: Parcels
        parameters:
          month: {type: period}
          least: {type: integer, default: 12}
          other: {type: text, default: 2024-06}
        statistics:
          jdbc: "jdbc:duckdb:"
          query: |
            select id, label, count as value, unit
            from read_csv('parcels.csv', types = {'month': 'VARCHAR'})
            %s order by day limit 1
        """
            .formatted(condition));
    write(
        "parcels.csv",
        """
        id,label,count,unit,month,day
        parcels,Parcels,11,parcels,2024-04,2024-04-30
        parcels,Parcels,12,parcels,2024-05,2024-05-31
        parcels,Parcels,14,parcels,2024-06,2024-06-01
        """);
  }
}
