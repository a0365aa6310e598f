package org.precis.office;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.Publication;
import org.precis.fixture.LibreOffice;
import org.precis.fixture.Packs;
import org.precis.golden.Briefings;
import org.precis.html.page.HtmlDocument;

/** LibreOffice opens what is written, finds all of its text, and makes a PDF of it. */
@Tag("slow")
class LibreOfficeTest {

  /** All scripts that take a face or a way of their own. */
  private static final List<String> PACKS =
      List.of("net-2018", "arabic", "chinese", "georgian-and-armenian", "hindi", "russian", "thai");

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}|]");

  @Test
  void itOpensConvertsAndSaysNothing(@TempDir Path folder)
      throws IOException, InterruptedException {
    LibreOffice.require();
    Map<Path, List<String>> written = new LinkedHashMap<>();
    for (String pack : PACKS) {
      Publication briefing = Briefings.of(Packs.all().get(pack)).values().iterator().next();
      String html = briefing.html().map(HtmlDocument::markup).orElseThrow();
      OfficeDocument document = OfficeDocument.of(pack, html);
      byte[] docx = DocxFile.of(document);
      byte[] odt = OdtFile.of(document);
      written.put(Files.write(folder.resolve(pack + "-word.docx"), docx), DocxText.of(docx));
      written.put(Files.write(folder.resolve(pack + "-open.odt"), odt), OdtText.of(odt));
    }
    LibreOffice.convert("pdf", folder, List.copyOf(written.keySet()));
    LibreOffice.convert("txt:Text (encoded):UTF8", folder, List.copyOf(written.keySet()));
    for (Map.Entry<Path, List<String>> document : written.entrySet()) {
      String name = document.getKey().getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      try (PDDocument pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
        assertTrue(pdf.getNumberOfPages() > 0);
      }
      String text = seen(Files.readString(folder.resolve(name + ".txt")));
      List<String> missing = new ArrayList<>();
      int at = 0;
      for (String block : document.getValue()) {
        String wanted = block.matches("\\[.*\\]") ? "" : seen(block);
        int found = text.indexOf(wanted, at);
        if (found < 0) {
          missing.add(block);
        } else {
          at = found + wanted.length();
        }
      }
      assertTrue(missing.isEmpty(), () -> name + ": " + missing);
    }
  }

  /** Without blanks and without what parts cells; alternative texts are no text here. */
  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }
}
