package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;

/** The Nu HTML Checker finds neither an error nor a warning in any briefing. */
@Tag("slow")
class NuTest {

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void findsNothing(String pack) throws Exception {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      assertEquals(
          "", String.join("\n", NuValidator.faults(briefing.html().orElseThrow().markup())));
    }
  }

  /** The second time, too: of a style, only that nothing is wrong with it is remembered. */
  @RepeatedTest(2)
  void findsAnErrorAWarningAndAFaultOfTheStyle() throws Exception {
    List<String> found =
        NuValidator.faults(
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>T</title><style>p { colour: red; }</style></head>
            <body><section><p>No heading</p></section><ul><p>No item</p></ul></body></html>
            """);
    assertTrue(found.stream().anyMatch(fault -> fault.contains("colour")), found::toString);
    assertTrue(found.stream().anyMatch(fault -> fault.contains("warning: ")), found::toString);
    assertTrue(found.stream().anyMatch(fault -> fault.contains("child of")), found::toString);
  }
}
