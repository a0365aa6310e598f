package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.Publication;
import org.precis.fixture.Packs;

/** A face is in a page, and so read from its file of up to megabytes, only for text of its own. */
class FacesOfPagesTest {

  private static final Pattern FAMILY = Pattern.compile("@font-face\\{font-family:\"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource({
    "single-statistic, Noto Sans",
    "starter, Noto Sans",
    "thai, Noto Sans;Noto Sans Thai",
    "chinese, Noto Sans;Noto Sans SC"
  })
  void eachHasThoseOfItsText(String pack, String families) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Set<String> found =
          FAMILY
              .matcher(briefing.html().orElseThrow().markup())
              .results()
              .map(face -> face.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(families, String.join(";", found));
    }
  }
}
