package org.precis.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.typeset.value.FontFace;
import org.precis.workspace.Fonts;

class FaceTest {

  /** As the tables of Noto Sans say it; a face without x has a share of its ascent. */
  @ParameterizedTest
  @CsvSource({"SANS_REGULAR, 0.536", "SANS_SEMIBOLD, 0.542"})
  void smallLettersAreAsHighAsTheirX(org.precis.workspace.Face face, double height) {
    byte[] file = Fonts.bundled().file(face);
    assertEquals(
        height, Face.of(new FontFace("Test", 400, false, file, c -> true)).xHeight(), 0.0005);
  }
}
