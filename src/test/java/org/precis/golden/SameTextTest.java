package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.review.BriefingFile;

/**
 * The HTML and the PDF of a briefing say the same, block for block, each read in its own way: the
 * one by its elements, the other by its structure tree and the characters that are painted.
 */
@Tag("slow")
class SameTextTest {

  @TempDir Path work;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void htmlAndPdfHaveTheSameBlocks(String pack) throws Exception {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      byte[] html = briefing.html().orElseThrow().markup().getBytes(StandardCharsets.UTF_8);
      List<String> page = lines("page.html", html);
      List<String> paper = lines("paper.pdf", briefing.pdf().orElseThrow().bytes());
      for (int i = 0; i < Math.min(page.size(), paper.size()); i++) {
        assertEquals(page.get(i), paper.get(i), "block " + (i + 1));
      }
      assertEquals(page.size(), paper.size());
      assertTrue(page.size() > 10);
    }
  }

  private List<String> lines(String name, byte[] bytes) throws Exception {
    return BriefingFile.open(Files.write(work.resolve(name), bytes).toString()).lines();
  }
}
