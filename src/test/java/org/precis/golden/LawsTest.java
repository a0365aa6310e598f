package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.pdf.laws.EdgeLaws;
import org.precis.pdf.laws.FootRules;
import org.precis.pdf.laws.GeometryLaws;
import org.precis.pdf.laws.HeadLaws;
import org.precis.pdf.laws.KeptWholeLaws;
import org.precis.pdf.laws.Letters;
import org.precis.pdf.laws.LineEdges;
import org.precis.pdf.laws.Paint;
import org.precis.pdf.laws.PdfPositions;
import org.precis.pdf.laws.QuantityLines;
import org.precis.pdf.laws.StopLaws;
import org.precis.pdf.laws.UnitsLaws;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.read.PdfFile;
import org.precis.pdf.write.Pdf;

/** What holds for every briefing, whatever its pack says. */
@Tag("slow")
class LawsTest {

  private static final Pattern CONTINUED = Pattern.compile("data-continued=\"([^\"]*)\"");

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @TempDir Path work;

  /** All in the standard look, whose margins and palette the laws know. */
  static Set<String> packs() {
    Set<String> packs = new TreeSet<>(Packs.all().keySet());
    packs.removeAll(Set.of("house-above", "house-colours", "house-palette", "house-style"));
    return packs;
  }

  /**
   * The briefing is made a second time, with the line ends of another system. Only those of the
   * pack's text files: what lies elsewhere is found from the same place, and the files of sources
   * stay as they are, as the briefing has the hash of their bytes.
   */
  @ParameterizedTest
  @MethodSource("packs")
  void theSamePackMakesTheSameBytes(String pack) throws IOException {
    Path folder = Packs.all().get(pack);
    Path copy = work.resolve(pack).resolve(folder.getFileName());
    Set<Path> sources = Packs.sourcesIn(folder.getParent());
    try (Stream<Path> files = Files.walk(folder.getParent())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.getParent().resolve(folder.getParent().relativize(file));
        Files.createDirectories(target.getParent());
        if (!Packs.isText(file) || sources.contains(file)) {
          Files.copy(file, target);
        } else {
          Files.writeString(target, Files.readString(file).replace("\n", "\r\n"));
        }
      }
    }
    assertSame(Briefings.of(folder), Briefings.make(copy));
  }

  /** Files whose cells hold line ends are left as they are. */
  @ParameterizedTest
  @MethodSource("packs")
  void theOrderOfRowsChangesNoTotal(String pack) throws IOException {
    Path folder = Packs.all().get(pack);
    Path copy = work.resolve(pack).resolve(folder.getFileName());
    try (Stream<Path> files = Files.walk(folder.getParent())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.getParent().resolve(folder.getParent().relativize(file));
        Files.createDirectories(target.getParent());
        if (!Packs.isText(file)) {
          Files.copy(file, target);
        } else {
          Files.write(target, file.startsWith(folder) ? reversed(file) : Files.readAllLines(file));
        }
      }
    }
    List<Edition> editions =
        Briefings.of(folder).values().stream().map(Publication::edition).toList();
    assertEquals(totals(editions), totals(Packs.read(copy)));
  }

  private static List<String> reversed(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    boolean rows =
        file.toString().matches(".*(cases|statistics)\\.[ct]sv")
            && lines.stream().allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0);
    if (rows) {
      Collections.reverse(lines.subList(1, lines.size()));
    }
    return lines;
  }

  private static Set<String> totals(List<Edition> editions) {
    Set<String> totals = new TreeSet<>();
    for (Edition edition : editions) {
      for (Total total : Totals.of(edition).all()) {
        totals.add(
            total.measure()
                + " "
                + total.by()
                + " "
                + total.key()
                + ": "
                + total.quantity()
                + " "
                + total.unit()
                + " "
                + total.stated()
                + " "
                + total.unstated());
      }
    }
    return totals;
  }

  private static void assertSame(Map<String, Publication> ones, Map<String, Publication> others) {
    assertEquals(ones.keySet(), others.keySet());
    ones.forEach(
        (name, one) -> {
          String html = others.get(name).html().orElseThrow().markup();
          assertEquals(Facets.page(one.html().orElseThrow().markup()), Facets.page(html));
          assertTrue(one.html().orElseThrow().markup().equals(html), "style, fonts or data differ");
          assertArrayEquals(pdf(one).bytes(), pdf(others.get(name)).bytes());
        });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPdfKeepsWhatItClaims(String pack) throws Exception {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      assertEquals(List.of(), VeraPdf.faults(pdf(briefing).bytes()));
    }
  }

  /** Nothing is read before what it stands after; only what paper hides is left out. */
  @ParameterizedTest
  @MethodSource("packs")
  void thePdfReadsInTheOrderOfTheHtml(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      String html =
          VisibleText.of(briefing.html().orElseThrow().markup()).replaceAll("[\\s\u00A0]+", "");
      String read = read(briefing).replaceAll("[\\s\u00A0\u00AD]+", "");
      int at = 0;
      for (int i = 0; i < read.length(); i++) {
        int found = html.indexOf(read.charAt(i), at);
        assertTrue(found >= 0, "out of order: " + read.substring(Math.max(0, i - 80), i + 1));
        at = found + 1;
      }
    }
  }

  /** Lines from right to left are drawn from their left end, and turned round by who reads them. */
  private static String read(Publication briefing) {
    if (!isRightToLeft(briefing)) {
      return Briefings.tagged(briefing).text();
    }
    try (PdfFile read = PdfFile.open("briefing.pdf", pdf(briefing).bytes())) {
      return read.blocks().stream()
          .map(block -> block.text())
          .filter(text -> !text.startsWith("[")) // of drawings, which the HTML says in attributes
          .map(text -> text.replace(" | ", "")) // between the cells of a row
          .collect(Collectors.joining());
    }
  }

  private static boolean isRightToLeft(Publication briefing) {
    String language = briefing.edition().masthead().language();
    return WordsFile.of(language).getProperty("text.direction").equals("rtl");
  }

  /** The template fills all places of its words. */
  @ParameterizedTest
  @MethodSource("packs")
  void noWordHasAPlaceToFill(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      String page = Facets.page(briefing.html().orElseThrow().markup());
      assertEquals(List.of(), PLACE.matcher(page).results().map(MatchResult::group).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPageIsWellMade(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      List<String> broken = GeometryLaws.broken(Briefings.tagged(briefing));
      assertEquals("", String.join("\n", broken));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noPageEndsInsideACaseAFigureOrARow(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      List<String> broken = KeptWholeLaws.broken(Briefings.tagged(briefing));
      assertEquals("", String.join("\n", broken));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noRuleStandsAloneAtTheFootOfAPage(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      List<Paint.Painted> paint = Paint.of(pdf(briefing).bytes());
      assertEquals(List.of(), FootRules.broken(Briefings.tagged(briefing), paint));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void textBeginsAtTheEdgesOfTheGrid(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      List<String> broken = EdgeLaws.broken(Briefings.tagged(briefing), isRightToLeft(briefing));
      assertEquals("", String.join("\n", broken));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void unitsDigitsOfAColumnStandBelowOneAnother(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      if (isRightToLeft(briefing)) {
        String html = briefing.html().orElseThrow().markup();
        assertEquals(List.of(), UnitsLaws.broken(Briefings.tagged(briefing), html));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyInkIsOfThePaletteAndCanBeRead(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      assertEquals("", String.join("\n", InkLaws.broken(pdf(briefing).bytes())));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noLineEndsInsideAQuantity(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      QualifierWords words = QualifierWords.of(briefing.edition().masthead().language());
      List<String> broken =
          QuantityLines.broken(Briefings.tagged(briefing), words.before(), words.after());
      assertEquals("", String.join("\n", broken));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aStopIsInTheFontOfItsSentence(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      assertEquals("", String.join("\n", StopLaws.broken(pdf(briefing).bytes())));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void titlesAreBalancedAndHeadsOfColumnsAlike(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      assertEquals("", String.join("\n", HeadLaws.broken(Briefings.tagged(briefing))));
    }
  }

  /** The arrow back from a note leads nowhere on paper; the entries of a key are no sentence. */
  @ParameterizedTest
  @MethodSource("packs")
  void paperHasNoArrowsBackAndKeysNoSemicolons(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      assertFalse(Briefings.tagged(briefing).text().contains("↑"));
      for (Element key : Jsoup.parse(briefing.html().orElseThrow().markup()).select(".key")) {
        assertFalse(key.text().matches(".*[;；؛].*"), key.text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noLineBeginsWithAStopOrEndsWithABracket(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      String language = briefing.edition().masthead().language();
      assertEquals(List.of(), LineEdges.broken(Briefings.tagged(briefing), language));
    }
  }

  /** The page's number at every foot; the title at every head but the first. */
  @ParameterizedTest
  @MethodSource("packs")
  void everyPageHasItsRunningLines(String pack) throws IOException {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      try (PDDocument document = Loader.loadPDF(pdf(briefing).bytes())) {
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
          String text = text(document, page);
          String number = digits(briefing, page);
          String last = digits(briefing, pages);
          boolean turned = isRightToLeft(briefing) && text.contains(last + " / " + number);
          assertTrue(turned || text.contains(number + " / " + last), "no number on page " + page);
          String title = document.getDocumentInformation().getTitle();
          boolean head = isRightToLeft(briefing) ? hasLetters(text, title) : begins(text, title);
          assertEquals(page > 1, head, "title at the head of page " + page);
        }
      }
    }
  }

  private static String digits(Publication briefing, int number) {
    String language = briefing.edition().masthead().language();
    String digits = WordsFile.of(language).getProperty("number.digits");
    return Integer.toString(number)
        .chars()
        .mapToObj(c -> digits.substring(c - '0', c - '0' + 1))
        .collect(Collectors.joining());
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).strip();
  }

  /**
   * Whether the first line has all letters of the title, in whatever order the reader puts them.
   */
  private static boolean hasLetters(String text, String title) {
    List<Integer> line =
        text.lines().findFirst().orElse("").codePoints().boxed().collect(Collectors.toList());
    return title.codePoints().filter(Character::isLetter).boxed().allMatch(line::remove);
  }

  private static boolean begins(String text, String title) {
    String start = title.substring(0, Math.min(20, title.length())).replaceAll("\\s", "");
    return text.replaceAll("\\s", "").startsWith(start);
  }

  /** Above the repeated head of a table stands which table it is. */
  @ParameterizedTest
  @MethodSource("packs")
  void everyTableThatGoesOnSaysSo(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Set<String> said = new TreeSet<>();
      for (MatchResult words :
          CONTINUED.matcher(briefing.html().orElseThrow().markup()).results().toList()) {
        said.add(PdfPositions.shortened(VisibleText.of("<p>" + words.group(1) + "</p>")));
      }
      PdfPositions.of(Briefings.tagged(briefing))
          .lines()
          .filter(line -> line.contains(" repeated-head"))
          .map(line -> line.replaceAll(".* repeated-head ?", ""))
          .forEach(
              line -> assertTrue(said.stream().anyMatch(words -> Letters.hold(words, line)), line));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theRendererUnderstandsAllOfTheTemplate(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      assertEquals(List.of(), briefing.warnings());
    }
  }

  private static Pdf pdf(Publication briefing) {
    return briefing.pdf().orElseThrow();
  }
}
