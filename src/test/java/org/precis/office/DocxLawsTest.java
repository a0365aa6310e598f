package org.precis.office;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.golden.Briefings;
import org.precis.html.page.HtmlDocument;
import org.precis.html.read.HtmlFile;
import org.w3c.dom.Element;

/** What holds for the Word document of every golden pack. */
@Tag("slow")
class DocxLawsTest {

  private static final Pattern ITEM = Pattern.compile("^(\\p{Nd}+)\\. ");

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  /** The pages of a pack. */
  static List<String> pages(String pack) {
    return Briefings.of(Packs.all().get(pack)).values().stream()
        .map(Publication::html)
        .map(html -> html.map(HtmlDocument::markup).orElseThrow())
        .toList();
  }

  private static byte[] docx(String page) {
    return DocxFile.of(OfficeDocument.of("page", page));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void itIsThePageAndValid(String pack) throws IOException {
    for (String page : pages(pack)) {
      byte[] docx = docx(page);
      Map<String, byte[]> parts = DocxText.parts(docx);
      Element body = DocxText.xml(parts.get("word/document.xml")).getDocumentElement();
      assertAll(
          () -> itsTextIsThatOfThePage(docx, page),
          () -> itIsValid(parts),
          () -> noMarkOfANoteIsDivided(body, page),
          () -> everyNameIsOneAndEveryLinkLeadsSomewhere(body),
          () -> whiteLettersHaveAGround(body),
          () -> picturesAreWhole(parts));
    }
  }

  private static final Pattern NOTE_MARK =
      Pattern.compile("class=\"note-mark\"[^>]*>([^<]* [^<]*)<");

  /** Word has no style that keeps words on one line. */
  private static void noMarkOfANoteIsDivided(Element body, String page) {
    String text = body.getTextContent();
    NOTE_MARK
        .matcher(page)
        .results()
        .map(mark -> mark.group(1).replace(' ', '\u00A0'))
        .forEach(mark -> assertTrue(text.contains(mark), mark));
  }

  /** With the face of the template for other scripts, and for machines that lack its own. */
  @Test
  void theFaceOfAHouseHasItsOwnName() throws IOException {
    List<String> pages = pages("house-style");
    for (int i = 0; i < 2; i++) {
      Map<String, byte[]> parts = DocxText.parts(docx(pages.get(i)));
      String others = List.of("Noto Sans", "Noto Sans SC").get(i);
      String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
      String fonts = new String(parts.get("word/fontTable.xml"), StandardCharsets.UTF_8);
      assertTrue(
          styles.contains(
              "<w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" w:eastAsia=\""
                  + others
                  + "\" w:cs=\""
                  + others
                  + "\"/>"),
          styles);
      assertTrue(
          fonts.contains(
              "<w:font w:name=\"Liberation Serif\"><w:altName w:val=\"" + others + "\"/>"),
          fonts);
    }
  }

  /** From right to left, where both begin after the longest qualifier. */
  @Test
  void aNumberStandsBelowTheHeadOfItsColumn() throws IOException {
    String body =
        new String(
            DocxText.parts(docx(pages("arabic").get(0))).get("word/document.xml"),
            StandardCharsets.UTF_8);
    double head = indent(body, "العدد", "w:left");
    assertTrue(head > 0);
    assertEquals(head, indent(body, "٣٣٬١٢٠", "w:firstLine"), 5);
  }

  /** In twentieths of a point, of the last paragraph that begins with a text. */
  private static int indent(String body, String text, String attribute) {
    String paragraph = body.substring(0, body.lastIndexOf(">" + text + "<"));
    String look = paragraph.substring(paragraph.lastIndexOf("<w:pPr>"));
    Matcher indent = Pattern.compile(attribute + "=\"(\\d+)\"").matcher(look);
    return indent.find() ? Integer.parseInt(indent.group(1)) : 0;
  }

  private static void itsTextIsThatOfThePage(byte[] docx, String page) throws IOException {
    List<String> expected =
        HtmlFile.parse(page).blocks().stream().map(block -> numbered(block.text())).toList();
    assertEquals(String.join("\n", expected), String.join("\n", DocxText.of(docx)));
  }

  /** The file counts the items of a list; Word chooses the digits of Arabic ones by itself. */
  private static String numbered(String block) {
    return ITEM.matcher(block).replaceFirst(item -> Integer.valueOf(item.group(1)) + ". ");
  }

  private static void itIsValid(Map<String, byte[]> parts) throws XmlException {
    List<String> errors = new ArrayList<>();
    for (String name : parts.keySet()) {
      if (name.startsWith("word/") && name.endsWith(".xml")) {
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        List<XmlError> found = new ArrayList<>();
        parsed(name, xml).validate(new XmlOptions().setErrorListener(found));
        found.forEach(error -> errors.add(name + ": " + error.getMessage()));
      }
    }
    assertEquals(List.of(), errors);
  }

  private static void everyNameIsOneAndEveryLinkLeadsSomewhere(Element body) {
    List<String> bookmarks =
        DocxText.named(body, "w:bookmarkStart").stream()
            .map(mark -> mark.getAttribute("w:name"))
            .toList();
    assertEquals(
        new LinkedHashSet<>(bookmarks).size(), bookmarks.size(), () -> "twice: " + bookmarks);
    List<String> lost =
        DocxText.named(body, "w:hyperlink").stream()
            .map(link -> link.getAttribute("w:anchor"))
            .filter(anchor -> !anchor.isEmpty() && !bookmarks.contains(anchor))
            .toList();
    assertEquals(List.of(), lost);
  }

  private static void whiteLettersHaveAGround(Element body) {
    List<String> unseen =
        DocxText.named(body, "w:r").stream()
            .filter(run -> hasOwn(run, "w:color", "w:val", "FFFFFF"))
            .filter(run -> DocxText.named(run, "w:shd").isEmpty())
            .map(Element::getTextContent)
            .toList();
    assertEquals(List.of(), unseen);
  }

  private static boolean hasOwn(Element run, String name, String attribute, String value) {
    return DocxText.named(run, name).stream()
        .anyMatch(e -> e.getAttribute(attribute).equals(value));
  }

  /** Nothing of a drawing but the ground around a label lies outside of its frame. */
  private static void picturesAreWhole(Map<String, byte[]> parts) throws IOException {
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().endsWith(".svg")) {
        Element svg = DocxText.xml(part.getValue()).getDocumentElement();
        String[] frame = svg.getAttribute("viewBox").split(" ");
        for (Element path : DocxText.named(svg, "path")) {
          String[] numbers =
              path.getAttribute("d").replaceAll("[MLQCZ]", " ").strip().split("\\s+");
          for (int i = 0; i < numbers.length; i++) {
            double most = Double.parseDouble(frame[2 + i % 2]);
            double at = Double.parseDouble(numbers[i]);
            assertTrue(at > -4 && at < most + 4, part.getKey() + ": " + at + " of " + most);
          }
        }
      }
    }
  }

  @Test
  void theValidatorFindsFaults() throws XmlException {
    List<XmlError> found = new ArrayList<>();
    String paragraph = "<w:p><w:pPr><w:jc w:val='left'/><w:keepNext/></w:pPr></w:p>";
    String xml =
        "<w:document xmlns:w='"
            + DocxStyles.WORD
            + "'><w:body>"
            + paragraph
            + "</w:body></w:document>";
    parsed("word/document.xml", xml).validate(new XmlOptions().setErrorListener(found));
    assertEquals(1, found.size());
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    String page = pages("net-2018").get(0);
    assertArrayEquals(docx(page), docx(page));
  }

  private static XmlObject parsed(String part, String xml) throws XmlException {
    return switch (part) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
      case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
      case "word/numbering.xml" -> NumberingDocument.Factory.parse(xml);
      case "word/fontTable.xml" -> FontsDocument.Factory.parse(xml);
      case "word/header.xml" -> HdrDocument.Factory.parse(xml);
      case "word/footer.xml" -> FtrDocument.Factory.parse(xml);
      default -> throw new IllegalStateException(part);
    };
  }
}
