package org.precis.html.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.precis.Format;
import org.precis.Precis;
import org.precis.fixture.Packs;

/** The numbers of a page as files to take away. */
class NumbersViewTest {

  @Test
  void theNumbersOfAComparisonAreUnderTheHeadsOfTheirColumns() {
    String page =
        Precis.open(Packs.WORKSPACE)
            .produce(Packs.read(Path.of("data/net-2018")).get(0), Format.HTML)
            .orElseThrow()
            .html()
            .orElseThrow()
            .markup();
    Element link = Jsoup.parse(page).selectFirst("#table-of-changes-of-statistics > a.csv");
    String address = link.attr("href");
    String csv =
        new String(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), UTF_8);
    assertTrue(
        csv.contains(
            "\r\n,,Criminal cases solved,28 April 2018,2018-02/2018-04-28,1791,1791,1791,exact,"),
        csv);
    assertTrue(
        csv.contains(
            "\r\ncases-solved,,Criminal cases solved,31 August 2018,2018-02/2018-08,22000,22000,,"),
        csv);
  }
}
