package org.precis.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqueezeTest {

  private static final List<Need> NINE = Collections.nCopies(9, new Need(40, 10, 9));

  @Test
  void aTableWithRoomStaysAsItIs() {
    assertEquals(Squeeze.NONE, Squeeze.into(450, NINE));
  }

  @Test
  void theInsetsGiveWayFirst() {
    assertEquals(new Squeeze(0.5, 1), Squeeze.into(405, NINE));
  }

  @Test
  void thenTheLettersUntilAllColumnsFit() {
    Squeeze squeeze = Squeeze.into(360, NINE);
    assertTrue(squeeze.letters() < 1);
    assertEquals(360, NINE.stream().mapToDouble(squeeze::width).sum(), 1e-9);
  }

  @Test
  void lettersStayLegible() {
    assertEquals(6, 9 * Squeeze.into(90, NINE).letters(), 1e-9);
  }
}
