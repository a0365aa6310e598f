package org.precis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.model.Edition;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/**
 * A template of one's own, in a language and a script that the standard one does not have:
 * Georgian.
 */
class OwnTemplateTest {

  private static final Path FONTS = Packs.GOLDEN.resolve("georgian-and-armenian/pack/fonts");
  private static final String BRIEFING =
      """
      title: თაღლითობა
      issuer: პოლიცია
      language: ka
      template: own
      statistics: [{id: a, label: საქმე, value: 3}]
      """;

  private static final String SECTION =
      """
      title: Fraud
      issuer: Office of Tests
      language: en
      template: own
      statistics: [{id: a, label: Cases, value: 3}]
      sections: [{id: ask, title: Where to ask, text: At the press office.}]
      """;

  @TempDir Path folder;
  private Path own;

  @BeforeEach
  void copyStandard() throws IOException {
    own = Files.createDirectories(folder.resolve("templates/own"));
    try (Stream<Path> files = Files.list(Path.of("templates/standard"))) {
      for (Path file : files.toList()) {
        Files.copy(file, own.resolve(file.getFileName()));
      }
    }
    Files.createDirectories(folder.resolve("pack/fonts"));
    Files.copy(FONTS.resolve("NotoSansGeorgian-Regular.ttf"), folder.resolve("pack/fonts/ka.ttf"));
  }

  private void speakGeorgian() throws IOException {
    String words = Files.readString(own.resolve("words_en.properties"));
    Files.writeString(
        own.resolve("words_ka.properties"),
        words
            .replace("statistics.title=Statistics", "statistics.title=ციფრები")
            .replace("statistics.number=Number", "statistics.number=რაოდენობა"));
    Path page = own.resolve("briefing.html");
    String markup = Files.readString(page);
    Files.writeString(page, markup.replace("</main>", "<p>ჟურნალი</p></main>"));
  }

  private Publication make(String briefing) throws IOException {
    Files.writeString(folder.resolve("pack/briefing.yaml"), briefing);
    return make(Pack.of(folder.resolve("pack")));
  }

  private Publication make(Pack pack) {
    Workspace workspace = new Workspace(folder.resolve("templates"), Fonts.bundled());
    Edition edition = EditionReader.read(pack, workspace).editions().get(0);
    return Precis.open(workspace).produce(edition).orElseThrow();
  }

  private String faults(String briefing) {
    FaultyInputException faulty = assertThrows(FaultyInputException.class, () -> make(briefing));
    return DiagnosticPrinter.print(faulty.diagnostics()).replace(folder + "/", "");
  }

  @Test
  void theFontOfThePackSetsTheWordsOfTheTemplateToo() throws IOException {
    speakGeorgian();
    Publication made = make(BRIEFING + "fonts: fonts/ka.ttf\n");
    byte[] pdf = made.pdf().orElseThrow().bytes();
    String text = TaggedPdf.of(pdf).text();
    for (String word : List.of("ციფრები", "რაოდენობა", "ჟურნალი")) {
      assertTrue(text.contains(word), text);
    }
    Path json = Files.writeString(folder.resolve("briefing.json"), made.json());
    Publication again = make(Pack.of(json));
    assertEquals(made.html(), again.html());
    assertArrayEquals(pdf, again.pdf().orElseThrow().bytes());
  }

  @Test
  void aSentenceBeginsWithoutCapitalsWhereTheScriptHasNone() throws IOException {
    speakGeorgian();
    String html = make(BRIEFING + "fonts: fonts/ka.ttf\n").html().orElseThrow().markup();
    assertTrue(html.codePoints().noneMatch(c -> c >= 0x1C90 && c <= 0x1CBF));
  }

  @Test
  void anElementThatIsNotClosedIsToldInItsFile() throws IOException {
    Path section = own.resolve("section.html");
    Files.writeString(section, Files.readString(section).replace("</h2>", ""));
    String said = faults(SECTION);
    assertTrue(said.startsWith("templates/own/section.html:"), said);
    assertTrue(said.contains("The element type \"h2\" must be terminated"), said);
  }

  @Test
  void theWordOfAMarkIsTextAndNoMarkup() throws IOException {
    speakGeorgian();
    Path words = own.resolve("words_ka.properties");
    Files.writeString(
        words, Files.readString(words).replace("mark.p=provisional", "mark.p=\"first\" & <open>"));
    String table =
        "tables: [{id: t, title: T, rows: [{name: x, n: \"1 [p]\"}, {name: y, n: 2}]}]\n";
    String html = make(BRIEFING + "fonts: fonts/ka.ttf\n" + table).html().orElseThrow().markup();
    assertTrue(html.contains("<abbr title=\"&quot;first&quot; &amp; &lt;open&gt;\">"), html);
  }

  @Test
  void onlyWhatTheEngineMadeIsPrintedUnescaped() throws IOException {
    Path head = own.resolve("masthead.html");
    String printed = Files.readString(head);
    Files.writeString(
        head,
        printed
            .replace("th:text=\"${b.head.title}\"", "th:utext=\"${b.head.title}\"")
            .replace("th:text=\"${b.head.issuer}\"", "th:utext=\"${b.head.plainTitle}\"")
            .replace(
                "th:text=\"${b.head.kind}\"", "th:utext=\"#{masthead.kind(${b.head.title})}\""));
    Path words = own.resolve("words_en.properties");
    Files.writeString(words, Files.readString(words) + "masthead.kind=<i>{0}</i>\n");
    String briefing = "title: <b>A</b>\ntemplate: own\nstatistics: [{id: a, label: A, value: 3}]\n";
    Document page = Jsoup.parse(make(briefing).html().orElseThrow().markup());
    assertEquals("<b>A</b>", page.select("h1").text());
    assertEquals("<b>A</b>", page.select("p.issuer").text());
    assertEquals("<i><b>A</b></i>", page.select("p.kind").text());
  }

  @Test
  void aCharacterOfTheTemplateThatNoFontHasIsAnErrorAtItsPlace() throws IOException {
    speakGeorgian();
    String plain = BRIEFING.replaceAll("[\\p{IsGeorgian}]+", "x");
    List<String> lines = Files.readAllLines(own.resolve("words_ka.properties"));
    int line = lines.indexOf("statistics.title=ციფრები") + 1;
    String said = faults(plain);
    assertTrue(
        said.contains(
            "templates/own/words_ka.properties:"
                + line
                + ":18: error: no font has 'ც' (U+10EA GEORGIAN LETTER CAN) [no-font]"),
        said);
    assertTrue(said.contains("statistics.title=ციფრები"), said);
  }

  @Test
  void aTemplateInAScriptThatCannotBeSetIsRefusedByName() throws IOException {
    speakGeorgian();
    Path words = own.resolve("words_ka.properties");
    Files.writeString(words, Files.readString(words).replace("ციფრები", "ܡܢܝܢܐ"));
    String said = faults(BRIEFING + "fonts: fonts/ka.ttf\n");
    assertTrue(
        said.contains(
            ":18: error: 'ܡ' (U+0721 SYRIAC LETTER MIM) cannot be typeset:"
                + " Syriac is written from right to left [script]"),
        said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number.magnitudes=1000000:million | number.magnitudes=1000000 | 'number.magnitudes'
          number.magnitudes=1000000:million | number.magnitudes=1e6:million | 'number.magnitudes'
          number.magnitudes=1000000:million | number.magnitudes=10:a:x | 'number.magnitudes'
          """)
  void aWordThatIsNoValidSettingIsAnErrorInItsFile(String from, String to, String said)
      throws IOException {
    speakGeorgian();
    Path words = own.resolve("words_ka.properties");
    String text = Files.readString(words);
    assertTrue(text.contains(from));
    Files.writeString(words, text.replace(from, to));
    String faults = faults(BRIEFING + "fonts: fonts/ka.ttf\n");
    assertTrue(faults.startsWith("templates/own/words_ka.properties: error: "), faults);
    assertTrue(faults.contains(said) && faults.contains("[invalid-word]"), faults);
  }

  @Test
  void scriptsOfALanguageMayBeNamedTwice() throws IOException {
    speakGeorgian();
    Path words = own.resolve("words_ka.properties");
    Files.writeString(
        words, Files.readString(words).replaceFirst("text\\.scripts=(\\S+)", "text.scripts=$1 $1"));
    make(BRIEFING + "fonts: fonts/ka.ttf\n");
  }

  @Test
  void aLanguageThatTheTemplateDoesNotSpeakIsAnErrorThatNamesTheFileToAdd() {
    assertEquals(
        """
        pack/briefing.yaml:3:11: error: template 'own' does not support the language 'ka' [template-language]
          3 | language: ka
            |           ^^
          hint: choose one of its languages (ar, de, el, en, es, fr, he, hi, it, pl, pt, ru, th, zh, zh-Hant), or add the file words_ka.properties to it
        """,
        faults(BRIEFING + "fonts: fonts/ka.ttf\n"));
  }

  /**
   * Simplified characters do not serve Taiwan; with words for the script that is usual there, they
   * need not.
   */
  @Test
  void wordsOfAnotherScriptDoNotServeARegion() throws IOException {
    String taiwan = BRIEFING.replace("language: ka", "language: zh-TW").replaceAll("[ა-ჰ]+", "詐欺");
    make(taiwan);
    Files.delete(own.resolve("words_zh-Hant.properties"));
    assertEquals(
        """
        templates/own: error: template 'own' does not support the language 'zh-TW' [template-language]
          hint: choose one of its languages (ar, de, el, en, es, fr, he, hi, it, pl, pt, ru, th, zh), or add the file words_zh-TW.properties to it
        """,
        faults(taiwan));
  }

  @Test
  void aWordThatIsMissingIsAnErrorThatNamesItsFile() throws IOException {
    speakGeorgian();
    Path words = own.resolve("words_ka.properties");
    Files.writeString(
        words, Files.readString(words).replace("statistics.number=", "statistics.nomber="));
    assertEquals(
        """
        templates/own/words_ka.properties: error: missing word 'statistics.number' [missing-word]
          hint: add it to the file: statistics.number=…
        """,
        faults(BRIEFING + "fonts: fonts/ka.ttf\n"));
  }

  @Test
  void wordsThatAreNotUtf8AreAnErrorOfTheirFile() throws IOException {
    speakGeorgian();
    Files.write(own.resolve("words_ka.properties"), new byte[] {'a', '=', (byte) 0xE4, '\n'});
    assertEquals(
        """
        templates/own/words_ka.properties: error: invalid UTF-8 at byte 3 (E4) [not-utf-8]
          hint: save the file as UTF-8; in a spreadsheet: 'CSV UTF-8'
        """,
        faults(BRIEFING + "fonts: fonts/ka.ttf\n"));
  }

  @Test
  void anEscapeWithoutDigitsIsAnErrorOfItsFile() throws IOException {
    speakGeorgian();
    Path words = own.resolve("words_ka.properties");
    Files.writeString(words, Files.readString(words) + "last=C:\\users\n");
    String said = faults(BRIEFING + "fonts: fonts/ka.ttf\n");
    assertTrue(
        said.startsWith("templates/own/words_ka.properties: error: template cannot be filled:"),
        said);
  }

  @Test
  void aPageWithoutItsStyleSheetsIsAnError() throws IOException {
    speakGeorgian();
    Path page = own.resolve("head.html");
    Files.writeString(
        page, Files.readString(page).replace("<style th:utext=\"${b.style}\"></style>", ""));
    assertEquals(
        """
        templates/own/briefing.html: error: template cannot be filled: the page has no style element for the style sheets, and so no fonts [template]
          hint: write <style th:utext="${b.style}"></style> in the head
        """,
        faults(BRIEFING + "fonts: fonts/ka.ttf\n"));
  }

  /** As one that was copied before the standard template had this file. */
  @Test
  void aFileThatIsNotThereIsNamedWhereItIsUsed() throws IOException {
    Files.delete(own.resolve("section.html"));
    String said = faults(SECTION);
    assertTrue(
        said.matches("(?s)templates/own/briefing.html:[0-9]+:[0-9]+: error: template has no.*"),
        said);
    assertTrue(said.contains("template has no file 'section.html' [template-file]"), said);
    assertTrue(said.contains("name that in extends.txt"), said);
    Files.writeString(own.resolve("extends.txt"), "standard");
    Files.createDirectories(folder.resolve("templates/standard"));
    try (Stream<Path> files = Files.list(Path.of("templates/standard"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("templates/standard").resolve(file.getFileName()));
      }
    }
    assertTrue(make(SECTION).html().orElseThrow().markup().contains(">Where to ask</h2>"));
  }

  @Test
  void aFragmentThatIsNotThereIsNamedWhereItIsUsed() throws IOException {
    Path file = own.resolve("section.html");
    String renamed = Files.readString(file).replace("th:fragment=\"section(s)\"", "");
    Files.writeString(file, renamed);
    String said = faults(SECTION);
    assertTrue(said.startsWith("templates/own/briefing.html:"), said);
    assertTrue(said.contains("'section.html' has no fragment 'section' [template]"), said);
  }

  @Test
  void aSectionOfThePackIsPrintedOrCounted() throws IOException {
    Path page = own.resolve("briefing.html");
    String printed = Files.readString(page);
    Files.writeString(
        page,
        printed.replaceAll(
            "<th:block th:each=\"s : \\$\\{p.own}\">", "<th:block th:if=\"false\">"));
    assertEquals(
        """
        templates/own/briefing.html: error: template cannot be filled: the page does not print the section 'Where to ask' of the pack [template]
          hint: print ${b.parts} and ${b.own.last}, or ${b.brief.leftOut}, which counts it
        """,
        faults(SECTION));
    String counted = Files.readString(page);
    Files.writeString(
        page, counted.replace("</main>", "<p th:text=\"${b.brief.leftOut}\">Rest</p></main>"));
    assertTrue(make(SECTION).html().orElseThrow().markup().contains("sections of text (1)"));
  }

  @Test
  void aFontThatIsNotThereIsAnError() throws IOException {
    speakGeorgian();
    Path sheet = own.resolve("base.css");
    Files.writeString(sheet, Files.readString(sheet) + "h1 { font-family: serif }");
    String said = faults(BRIEFING + "fonts: fonts/ka.ttf\n");
    assertTrue(
        said.contains("asks for the font serif, which is not available [no-such-font]"), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --face: | --other: | the token --face is missing or has no usable value
          --chart-bar: 8.5pt | --chart-bar: wide | the token --chart-bar is missing or has no usable value
          --face: "Noto Sans", var(--further-faces) | --face: "Noto Serif", serif | the token --face is missing or has no usable value
          """)
  void aTokenThatIsMissingIsAnErrorOfItsSheet(String from, String to, String said)
      throws IOException {
    speakGeorgian();
    Path sheet = own.resolve("tokens.css");
    String tokens = Files.readString(sheet);
    assertTrue(tokens.contains(from));
    Files.writeString(sheet, tokens.replace(from, to));
    String faults = faults(BRIEFING + "fonts: fonts/ka.ttf\n");
    long line =
        1 + tokens.substring(0, tokens.indexOf(from)).chars().filter(c -> c == '\n').count();
    String place = to.equals("--other:") ? "" : ":" + line + ":1";
    assertTrue(faults.startsWith("templates/own/tokens.css" + place + ": error: "), faults);
    assertTrue(faults.contains(said), faults);
  }

  /** In the words of its author: nobody who writes a template knows what reads it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ${b.head.titel}                 | 11 | titel | 'b.head' has no 'titel' | did you mean 'title'?
          ${b.hed.title}                  | 6  | hed | 'b' has no 'hed' | did you mean 'head'?
          ${head.title}                   | 4  | head | unknown name 'head' | available: b
          ${title}                        | 4  | title | unknown name 'title' | available: b
          ${b.head.facts[7].label}        | 17 | 7 | 'b.head.facts' has no element 7: it has 1 | the first element is 0
          ${b.contents.title}             | 15 | title | 'b.contents' is a list, and has no 'title' | write th:each=
          ${b.lengthy} ? ${b.x} : ${b.yy} | 30 | yy | 'b' has no 'yy' | available:
          ${b.head.}                      | 4  | b.head. | 'b.head.' has no value | join names of
          ${foo(b.head)}                  | 4  | foo(b.head) | 'foo(b.head)' has no value | join names of
          ${b.head                        | 1  | | '${b.head' is no value of th:text | write ${…} around names
          #{contens}                      | 1  | | missing word 'contens' | did you mean 'contents'?
          """)
  void anExpressionWithoutAValueIsToldInItsAuthorsWords(
      String written, int column, String part, String message, String hint) throws IOException {
    Path file = own.resolve("masthead.html");
    String markup = Files.readString(file);
    String usual = "th:text=\"${b.head.kind}\"";
    Files.writeString(file, markup.replace(usual, "th:text=\"" + written + "\""));
    int at = markup.indexOf(usual);
    long line = 1 + markup.substring(0, at).chars().filter(c -> c == '\n').count();
    int first = at - markup.lastIndexOf('\n', at);
    boolean whole = part == null;
    int place = whole ? first : first + "th:text=\"".length() + column - 2;
    String said = faults(SECTION);
    assertTrue(
        said.startsWith("templates/own/masthead.html:" + line + ":" + place + ": error: "), said);
    assertTrue(said.contains(message + " ["), said);
    assertTrue(said.contains("\n  hint: " + hint), said);
    String marks = said.lines().filter(s -> s.matches(" +\\| +\\^+")).findFirst().orElseThrow();
    assertEquals(whole ? 1 : part.length(), marks.chars().filter(c -> c == '^').count(), said);
  }

  @Test
  void aFileOfATemplateIsOneOfBoundedSize() throws IOException {
    speakGeorgian();
    try (RandomAccessFile words = new RandomAccessFile(own.resolve("note.txt").toFile(), "rw")) {
      words.setLength(10L << 30);
    }
    assertEquals(
        """
        templates/own/note.txt: error: template cannot be filled: the file exceeds 8 MB [template]
          hint: remove it, or make it smaller
        """,
        faults(BRIEFING + "fonts: fonts/ka.ttf\n"));
    Files.delete(own.resolve("note.txt"));
    Files.delete(own.resolve("words_ka.properties"));
    Files.createSymbolicLink(own.resolve("words_ka.properties"), Path.of("/dev/zero"));
    assertTrue(faults(BRIEFING + "fonts: fonts/ka.ttf\n").contains("[template-language]"));
    Files.delete(own.resolve("words_ka.properties"));
  }
}
