package org.precis.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;

/** Of all faults of the data in a finished briefing, the one that says most is told. */
class UnreadableDataTest {

  private static String told(Diagnostic... faults) {
    BriefingFile file = BriefingFile.of("a.json", "{}".getBytes(UTF_8));
    List<Diagnostic> told =
        UnreadableData.faults(file, new FaultyInputException(List.of(faults)), file.builtBy());
    assertEquals(1, told.size(), told.toString());
    return told.get(0).message();
  }

  @Test
  void whatTheDataSaysIsToldBeforeHowItIsWritten() {
    Location place = Location.ofFile("a.json");
    Diagnostic shape = Fault.EXPECTED_TEXT.at(place, "", "x", "a list");
    Diagnostic total = Fault.TOTAL_DISAGREES.at(place, "", "5", "6");
    assertEquals(told(total), told(shape, total));
    assertEquals(told(shape), told(shape, shape));
  }
}
