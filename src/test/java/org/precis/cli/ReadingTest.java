package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;

/**
 * A sheet whose reading its author confirms, and those of the next months: the same shape asks
 * nothing, and each change asks its own question alone.
 */
class ReadingTest {

  private static final Pattern QUESTION =
      Pattern.compile("(?m)^  .*  (?:yes: [0-9a-f]{6}|the rows .*)$");

  private static final String JUNE =
      """
      Fraud by county, June 2026;;;
      County;Reports (number);Loss (£000);June 2026 (%)
      Avon;1204;310.5;41.2
      Esk;980;x;38.0
      Other;120;14.0;20.8
      All counties;2304;324.5;100.0
      x = not available;;;
      """;

  @TempDir private Path folder;
  private Path pack;

  @BeforeEach
  void propose() throws IOException {
    propose("fraud-2026-06", JUNE);
  }

  private void propose(String name, String rows) throws IOException {
    pack = folder.resolve(name);
    Path sheet = Files.writeString(folder.resolve("fraud.csv"), rows);
    run("new", "--from", sheet.toString(), pack.toString(), "-o", folder.resolve("out").toString())
        .ends(ExitCode.OK);
  }

  private static Said run(String... args) {
    return Said.run(args);
  }

  private Said check() {
    return run("check", pack.toString());
  }

  private Said strict() {
    return run("build", "--strict", pack.toString(), "-o", folder.resolve("out").toString());
  }

  private List<String> asked() {
    return QUESTION.matcher(check().all()).results().map(MatchResult::group).toList();
  }

  private String text() throws IOException {
    String out = folder.resolve("out").toString();
    run("build", pack.toString(), "-o", out).ends(ExitCode.OK);
    return run("text", out + "/fraud-2026-06/fraud-2026-06.html").all();
  }

  private void next(String sheet) throws IOException {
    Files.writeString(pack.resolve("fraud.csv"), sheet);
  }

  @Test
  void everyDecisionIsAskedAboutUntilConfirmed() throws IOException {
    check()
        .ends(ExitCode.OK)
        .says(
            "'Reports (number)': no unit, a flow?",
            "'Loss (£000)': GBP × 1 thousand, a flow?",
            "'June 2026 (%)': %, a rate?",
            "'Other': the rest, beside the others?",
            "'All counties': the total of the others?",
            "'x': not stated?",
            "a line below the table?",
            "precis confirm");
    strict().ends(ExitCode.FINDINGS);
    assertTrue(text().contains("Draft, reading not confirmed"), text());
  }

  @Test
  void confirmedItIsAskedNoMore() throws IOException {
    String before = Files.readString(pack.resolve("briefing.yaml"));
    run("confirm", pack.toString()).ends(ExitCode.OK).says("'All counties': the total");
    String after = Files.readString(pack.resolve("briefing.yaml"));
    assertEquals(
        before.replaceAll("(?m)^reading: none +#", "reading: #"),
        after.replaceAll("(?m)^reading: [0-9a-f-]+ +#", "reading: #"));
    check().ends(ExitCode.OK).saysNothingOf("yes: ", "reading-open");
    assertTrue(!text().contains("not confirmed"), text());
    run("confirm", pack.toString()).ends(ExitCode.OK).says("nothing to confirm");
  }

  @Test
  void theNextMonthOfTheSameShapeAsksNothing() throws IOException {
    run("confirm", pack.toString()).ends(ExitCode.OK);
    next(
        JUNE.replace("June 2026", "July 2026")
            .replace("Esk;980;x", "Esk;990;12.5;20.0\nBute;0;x")
            .replace("2304;324.5", "2314;337.0"));
    String yaml = Files.readString(pack.resolve("briefing.yaml"));
    Files.writeString(
        pack.resolve("briefing.yaml"), yaml.replace("June 2026 (%)", "July 2026 (%)"));
    check().ends(ExitCode.OK).saysNothingOf("yes: ", "reading-open");
  }

  /** What is asked after a change of the sheet, and of the pack if it needs one. */
  private void asks(String question, String was, String becomes, String... edits)
      throws IOException {
    run("confirm", pack.toString()).ends(ExitCode.OK);
    assertTrue(JUNE.contains(was));
    next(JUNE.replace(was, becomes));
    String yaml = Files.readString(pack.resolve("briefing.yaml"));
    for (int i = 0; i < edits.length; i += 2) {
      assertTrue(yaml.contains(edits[i]), yaml);
      yaml = yaml.replace(edits[i], edits[i + 1]);
    }
    Files.writeString(pack.resolve("briefing.yaml"), yaml);
    List<String> asked = asked();
    assertEquals(1, asked.size(), check().all());
    assertTrue(asked.get(0).contains(question), asked.get(0));
  }

  @Test
  void aNewSignIsAskedAbout() throws IOException {
    asks("'..': not stated?", "Esk;980;x", "Esk;980;..", "[\"x\"]", "[\"x\", \"..\"]");
  }

  @Test
  void aNewMeaningOfASignIsAskedAbout() throws IOException {
    asks("'x': confidential?", "x = not", "x = not", "{not-stated: [", "{confidential: [");
  }

  @Test
  void anotherTypeIsAskedAbout() throws IOException {
    asks(
        "(number)': no unit, a stock?",
        "",
        "",
        "{label: Reports}",
        "{label: Reports, type: stock}");
  }

  @Test
  void aNewColumnIsAskedAbout() throws IOException {
    asks(
        "'Closed': no unit, a flow?",
        JUNE,
        JUNE.replace("(%)\n", "(%);Closed\n")
            .replace(".2\n", ".2;1\n")
            .replace("8.0\n", "8.0;2\n")
            .replace("0.8\n", "0.8;3\n")
            .replace("100.0\n", "100.0;6\n"));
  }

  @Test
  void aNewKindOfRowIsAskedAbout() throws IOException {
    asks(
        "'of which online': a part of the row above it?",
        "Esk;980;x;38.0\n",
        "Esk;980;x;38.0\nof which online;12;1.5;0.4\n",
        "Other: other",
        "Other: other\n      of which online: part");
  }

  @Test
  void aNewTotalIsAskedAbout() throws IOException {
    asks(
        "'All of them': the total of the others?",
        "All counties",
        "All of them",
        "All counties",
        "All of them");
  }

  @Test
  void anotherLineBelowTheTableIsAskedAbout() throws IOException {
    asks(
        "'Provisional': a line below the table?",
        "x = not",
        "Provisional;;;\nx = not",
        "x = not available\"",
        "Provisional\"");
  }

  @Test
  void rowsBelowTheEndOfTheTableAreAskedAbout() throws IOException {
    asks(
        "row 8, 'Bute': left out, below the end of the table?",
        "x = not available;;;\n",
        "x = not available;;;\nBute;12;1.5;0.4\n");
  }

  @Test
  void theLineThatSaysTheUnitIsAskedAboutWhenItChanges() throws IOException {
    String sheet = "Fraud by county\n£ thousand\nCounty;Loss\nAvon;310.5\nEsk;14.0\nBute;2.5\n";
    propose("loss", sheet);
    run("confirm", pack.toString()).ends(ExitCode.OK);
    assertTrue(asked().isEmpty(), check().all());
    for (String line : List.of("", "Number", "Persons", "£ thousand, 2020 prices", "€ thousand")) {
      next(sheet.replace("£ thousand", line));
      check().says("'Loss': GBP × 1 thousand, a flow?");
    }
    check().says("'€ thousand': said of none of its columns, read as GBP × 1 thousand?");
  }

  @Test
  void aSheetOfAnotherPeriodIsAWarning() throws IOException {
    next(JUNE.replace("county, June", "county, August"));
    check().ends(ExitCode.OK).says("'Fraud by county, August 2026'", "[sheet-period]");
  }

  @Test
  void noOldScaleIsCarriedToANewHeading() throws IOException {
    run("confirm", pack.toString()).ends(ExitCode.OK);
    next(JUNE.replace("Loss (£000)", "Loss (£m)"));
    check()
        .ends(ExitCode.FINDINGS)
        .says("'Loss (£000)'", "the sheet has 'Loss (£m)', which says GBP × 1 million");
  }

  @Test
  void aTotalThatItsRowsDenyIsNoReading() throws IOException {
    next(JUNE.replace("2304", "2403"));
    check().ends(ExitCode.OK).says("the rows come to 2304, it says 2403");
    assertTrue(text().contains("the rows add up to 2,304"), text());
    run("confirm", pack.toString()).ends(ExitCode.FINDINGS).says("not confirmed");
    next(JUNE);
    run("confirm", pack.toString()).ends(ExitCode.OK);
    next(JUNE.replace("2304", "2403"));
    check().ends(ExitCode.FINDINGS).says("[total-disagrees]");
  }

  @Test
  void aPackWithErrorsIsNotConfirmed() throws IOException {
    next(JUNE.replace("Avon;1204", "Avon;1 2 0 4"));
    String before = Files.readString(pack.resolve("briefing.yaml"));
    run("confirm", pack.toString()).ends(ExitCode.FINDINGS);
    assertEquals(before, Files.readString(pack.resolve("briefing.yaml")));
  }
}
