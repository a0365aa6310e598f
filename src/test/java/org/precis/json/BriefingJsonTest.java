package org.precis.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.precis.claim.Totals;
import org.precis.fixture.Editions;
import org.precis.fixture.TenCases;
import org.precis.model.Edition;

class BriefingJsonTest {

  @Test
  void putsEachCaseAndTotalOnALine() {
    String json = write(TenCases.edition());
    assertTrue(
        json.contains(
            """

                {"id": "total.suspects", "measure": "suspects", "by": null, "key": null, "unit": "people", \
            "value": {"text": "1,128", "lower": 1128, "upper": 1128, "lowerClosed": true, \
            "upperClosed": true, "estimate": false, "stated": true}, "stated": 9, "unstated": 1},
            """),
        json);
    assertTrue(json.contains("\"text\": \"about 2,955,000 or more\""), json);
  }

  @Test
  void isSafeInAScriptElementAndInXml() {
    String json =
        write(
            new Editions()
                .summary("</script><!-- & \" \\ \u2028 \u2029 \uFFFE \uFFFF ]]> é 中")
                .edition());
    for (String unsafe : new String[] {"<", ">", "&", "\u2028", "\u2029", "\uFFFE", "\uFFFF"}) {
      assertFalse(json.contains(unsafe), unsafe);
    }
    assertTrue(
        json.contains(
            "\\u003C/script\\u003E\\u003C!-- \\u0026 \\\" \\\\ \\u2028 \\u2029 \\uFFFE \\uFFFF ]]\\u003E é 中"),
        json);
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(write(TenCases.edition()), write(TenCases.edition()));
  }

  private static String write(Edition edition) {
    return BriefingJson.write(edition, Totals.of(edition));
  }
}
