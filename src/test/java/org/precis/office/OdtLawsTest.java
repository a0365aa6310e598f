package org.precis.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.fixture.OdfSchema;
import org.precis.fixture.Packs;
import org.precis.html.read.HtmlBlock;
import org.precis.html.read.HtmlFile;
import org.xml.sax.SAXException;

/** What holds for the OpenDocument text of every golden pack. */
@Tag("slow")
class OdtLawsTest {

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  private static byte[] odt(String page) {
    return OdtFile.of(OfficeDocument.of("page", page));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void itsTextIsThatOfThePageAndItIsValid(String pack) throws IOException, SAXException {
    for (String page : DocxLawsTest.pages(pack)) {
      byte[] odt = odt(page);
      List<String> expected = HtmlFile.parse(page).blocks().stream().map(HtmlBlock::text).toList();
      assertEquals(String.join("\n", expected), String.join("\n", OdtText.of(odt)));
      assertEquals(List.of(), errors(odt));
    }
  }

  private static List<String> errors(byte[] odt) throws IOException, SAXException {
    OdfSchema schema = OdfSchema.ofParts();
    Map<String, byte[]> parts = DocxText.parts(odt);
    List<String> errors = new ArrayList<>();
    for (String name : List.of("content.xml", "styles.xml", "meta.xml")) {
      schema.errors(parts.get(name)).forEach(error -> errors.add(name + ": " + error));
    }
    errors.addAll(OdfSchema.ofManifest().errors(parts.get("META-INF/manifest.xml")));
    return errors;
  }

  @Test
  void theSchemaFindsFaults() throws IOException, SAXException {
    String content =
        new String(
            DocxText.parts(odt(DocxLawsTest.pages("starter").get(0))).get("content.xml"),
            StandardCharsets.UTF_8);
    String broken = content.replaceFirst("<text:h ", "<text:h text:level=\"1\" ");
    assertEquals(1, OdfSchema.ofParts().errors(broken.getBytes(StandardCharsets.UTF_8)).size());
  }

  @Test
  void theFaceOfAHouseHasItsOwnName() throws IOException {
    byte[] odt = odt(DocxLawsTest.pages("house-style").get(0));
    String styles = new String(DocxText.parts(odt).get("styles.xml"), StandardCharsets.UTF_8);
    assertTrue(
        styles.contains(
            "<style:font-face style:name=\"Liberation Serif\""
                + " svg:font-family=\"'Liberation Serif', 'Noto Sans'\""),
        styles);
    assertTrue(
        styles.contains("style:font-name=\"Liberation Serif\" style:font-name-asian=\"Noto Sans\""),
        styles);
  }

  /** Links without a style of their own have the look that a program gives to links. */
  @Test
  void linksHaveAStyleThatSaysNothing() throws IOException {
    Map<String, byte[]> parts = DocxText.parts(odt(DocxLawsTest.pages("net-2018").get(0)));
    String styles = new String(parts.get("styles.xml"), StandardCharsets.UTF_8);
    String content = new String(parts.get("content.xml"), StandardCharsets.UTF_8);
    assertTrue(styles.contains("<style:style style:name=\"Link\" style:family=\"text\"/>"), styles);
    int links = content.split("<text:a ", -1).length - 1;
    int plain = content.split("text:style-name=\"Link\"", -1).length - 1;
    assertTrue(links > 50, content);
    assertEquals(links, plain);
  }

  /** Programs read the type of the file from its first bytes (OpenDocument 1.3, part 2, 3.3). */
  @Test
  void itBeginsWithItsType() {
    byte[] odt = odt(DocxLawsTest.pages("starter").get(0));
    String start = new String(odt, 0, 80, StandardCharsets.ISO_8859_1);
    assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", start.substring(30, 77));
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    String page = DocxLawsTest.pages("net-2018").get(0);
    assertArrayEquals(odt(page), odt(page));
  }
}
