package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;

/** The addresses of sources and contacts are links in both forms, and nothing else is one. */
class ExternalLinksTest {

  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^#\"][^\"]*)\"");
  private static final Pattern OUTWARD = Pattern.compile("(https?://|mailto:)[!-~]+");

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void paperHasTheLinksOfThePage(String pack) throws IOException {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Set<String> page = page(briefing);
      assertEquals(page, paper(briefing));
      page.forEach(link -> assertTrue(OUTWARD.matcher(link).matches(), link));
    }
  }

  @Test
  void aMailboxInAContactIsALinkAndAScriptIsNot() {
    Publication hostile = Briefings.of(Packs.all().get("hostile-text")).values().iterator().next();
    Set<String> links = page(hostile);
    assertTrue(links.contains("mailto:desk@example.org"), links.toString());
    assertTrue(links.contains("https://example.org/a'b?x=1&y=2#../../z"), links.toString());
    assertEquals(2, links.size(), links.toString());
  }

  @Test
  void eachAddressOfTheSampleIsALink() {
    Publication sample = Briefings.of(Packs.all().get("net-2018")).values().iterator().next();
    Set<String> links = page(sample);
    sample.edition().sources().stream()
        .map(source -> source.address())
        .filter(address -> !address.isEmpty())
        .forEach(address -> assertTrue(links.contains(address), address));
    assertTrue(links.size() > 1, links.toString());
  }

  private static Set<String> page(Publication briefing) {
    Set<String> found = new TreeSet<>();
    LINK.matcher(Facets.page(briefing.html().orElseThrow().markup()))
        .results()
        .map(match -> match.group(1).replace("&quot;", "\"").replace("&amp;", "&"))
        .filter(link -> !link.startsWith("data:"))
        .forEach(found::add);
    return found;
  }

  private static Set<String> paper(Publication briefing) throws IOException {
    Set<String> found = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(briefing.pdf().orElseThrow().bytes())) {
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            found.add(action.getURI());
          }
        }
      }
    }
    return found;
  }
}
