package org.precis.typeset.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Text that is shaped, and text from right to left, on pages. */
@Tag("slow")
class ScriptsTest {

  private static final List<String> FONTS =
      List.of(
          "src/main/resources/org/precis/fonts/NotoSans-Regular.ttf",
          "src/test/resources/fonts/NotoSansArabic.ttf",
          "src/test/resources/fonts/NotoSansHebrew.ttf",
          "src/test/resources/fonts/NotoSansThai.ttf",
          "src/test/resources/fonts/NotoSansDevanagari.ttf");

  private static final String EVERYTHING =
      """
      <h1 lang="ar" dir="rtl">الإسلام والسلام لكم</h1>
      <p lang="ar" dir="rtl">في عام 2018 حلّت الشرطة أكثر من 22,000 قضية جنائية (net). مُحَمَّد قال: «مرحبا» ١٢٫٥٪</p>
      <p lang="he" dir="rtl">שָׁלוֹם עולם, בשנת 2018 נתפסו <b>יותר מ־33,000</b> חשודים (net).</p>
      <p lang="th">น้ำที่ปิ่นทำงานได้ดีมาก 22,000 คดี</p>
      <p lang="hi">पुलिस ने 22,000 से अधिक संदिग्धों को क्षत्रिय हिन्दी</p>
      <p>Zu\u0308rich e\u0301te\u0301 with <span lang="ar" dir="rtl">العربية</span> and <span lang="he">עברית</span>.</p>
      """;

  static String html(String body) {
    StringBuilder css = new StringBuilder();
    StringBuilder families = new StringBuilder();
    for (int i = 0; i < FONTS.size(); i++) {
      css.append("@font-face{font-family:F").append(i).append(";src:url(\"data:font/ttf;base64,");
      css.append(Base64.getEncoder().encodeToString(bytes(FONTS.get(i)))).append("\")}");
      families.append(i == 0 ? "F" : ",F").append(i);
    }
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>T</title><style>"
        + css
        + "@page{size:A5;margin:10mm}body{margin:0;font-family:"
        + families
        + "}</style></head><body>"
        + body
        + "</body></html>";
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is read of a page: each block a line. */
  private static String expected(String body) {
    return body.replaceAll("<[^>]*>", "")
        .lines()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static byte[] pdf(String body) {
    return PdfWriter.write(html(body), "document", Documents.LIMITS).bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p lang='ar' dir='rtl'>الإسلام، والسلام لكم</p>",
        "<p lang='ar' dir='rtl'>أكثر من 22,000 قضية (net). مُحَمَّد</p>",
        "<p lang='he' dir='rtl'>שָׁלוֹם עולם, (net).</p>",
        "<p lang='th'>น้ำที่ปิ่นทำงาน ผู้ต้องสงสัย</p>",
        "<p lang='hi'>क्षत्रिय संदिग्धों हिन्दी</p>",
        "<p>A <span lang='ar'>العربية</span> and 5 <span dir='rtl'>עברית, (b)</span>.</p>"
      })
  void textIsReadInItsOrder(String body) {
    assertEquals(expected(body), Documents.text(pdf(body)));
  }

  @Test
  void filesConform() throws Exception {
    assertEquals(List.of(), VeraPdf.faults(pdf(EVERYTHING)));
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertArrayEquals(pdf(EVERYTHING), pdf(EVERYTHING));
  }

  /** Poppler sets lines of mixed direction by its own rules, so that words are compared. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p lang='ar' dir='rtl'>الإسلام والسلام لكم مُحَمَّد قضيّة أكثر شرطة</p>",
        "<p lang='he' dir='rtl'>שָׁלוֹם עולם בשנת נתפסו</p>",
        "<p lang='th'>น้ำที่ปิ่นทำงาน ผู้ต้องสงสัย คดี</p>",
        "<p lang='hi'>क्षत्रिय संदिग्धों हिन्दी</p>"
      })
  void popplerReadsTheTextInItsOrder(String body, @TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "Poppler is not installed");
    Path file = Files.write(folder.resolve("a.pdf"), pdf(body));
    Process process =
        new ProcessBuilder("/usr/bin/pdftotext", file.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(words(expected(body)), words(read));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.replaceAll("[\\u202A-\\u202E\\f]", "").split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
