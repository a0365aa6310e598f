package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;

/** Every link within a briefing leads to a place that is there. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");
  private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]*)\"");

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noLinkLeadsNowhere(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      String page = Facets.page(briefing.html().orElseThrow().markup());
      Set<String> lost = all(LINK, page);
      lost.removeAll(all(PLACE, page));
      assertEquals(Set.of(), lost);
    }
  }

  private static Set<String> all(Pattern pattern, String page) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(page).results().forEach(match -> found.add(match.group(1)));
    return found;
  }
}
