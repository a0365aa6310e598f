package org.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

class NfcTest {

  private static final Normalizer2 NORMALIZER = Normalizer2.getNFCInstance();

  @Test
  void charactersTakenForComposedAreSoInUnicode() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Nfc.isComposed(c)) {
        String code = Integer.toHexString(c);
        assertEquals(Normalizer.YES, NORMALIZER.quickCheck(Character.toString(c)), code);
        assertEquals(
            0, UCharacter.getIntPropertyValue(c, UProperty.CANONICAL_COMBINING_CLASS), code);
      }
    }
  }

  @Test
  void lettersAreComposedInEveryScript() {
    assertEquals("é", Nfc.of("é"));
    assertEquals("й", Nfc.of("и\u0306"));
    assertEquals("が", Nfc.of("か\u3099"));
    assertEquals("Ω", Nfc.of("\u2126"));
    assertEquals("が，网", Nfc.of("か\u3099，网"));
  }

  @Test
  void composedTextStaysTheSame() {
    String text = "Größe, дом：“网络”";
    assertSame(text, Nfc.of(text));
  }
}
