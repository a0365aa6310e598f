package org.precis.html.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.claim.Totals;
import org.precis.fixture.Packs;
import org.precis.html.page.Beside;
import org.precis.html.page.Beside.OtherEdition;
import org.precis.html.page.Beside.OtherLanguage;
import org.precis.html.page.HtmlDocument;
import org.precis.html.page.NoRoom;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;

/** What is beside a page changes its links to it, and nothing that is said. */
class FilesBesideTest {

  private static final Beside ALL =
      new Beside(
          Optional.of("a.pdf"),
          Optional.of("a.json"),
          List.of(new OtherLanguage("zh", "zh", "a.zh.html")),
          Optional.of(new OtherEdition("b", "en", "", "b.html")),
          Optional.empty());

  @Test
  void pagesMadeTogetherAreThoseMadeOneByOne() {
    BriefingTemplate template = new BriefingTemplate("standard", Packs.WORKSPACE);
    for (Edition edition : Packs.read(Path.of("data/net-2018"))) {
      Totals totals = Totals.of(edition);
      String data = BriefingJson.write(edition, totals);
      HtmlDocument alone =
          template.render(edition, totals, data, NoRoom.NONE, List.of(Beside.NOTHING)).get(0);
      HtmlDocument linked =
          template.render(edition, totals, data, NoRoom.NONE, List.of(ALL)).get(0);
      assertNotEquals(alone, linked);
      assertEquals(
          List.of(linked, alone, linked),
          template.render(edition, totals, data, NoRoom.NONE, List.of(ALL, Beside.NOTHING, ALL)));
    }
  }
}
