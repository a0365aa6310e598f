package org.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Characters that JSON writes as escapes where they would harm what it stands in. */
class JsonTextTest {

  @Test
  void nothingInEmbeddedJsonIsMarkupOrForbiddenInIt() {
    String json =
        JsonWriter.embeddable(to -> to.string("a", "</script> & \u2028\u2029\uFFFE\uFFFF\uFFFD"));
    assertEquals(
        "{\n  \"a\": \"\\u003C/script\\u003E \\u0026 \\u2028\\u2029\\uFFFE\\uFFFF\uFFFD\"\n}\n",
        json);
  }

  @Test
  void noCharacterOfATextSteersTheTerminal() {
    assertEquals("~\u00A0é", TerminalJson.harmless("~\u00A0é"));
    assertEquals("\\u007f\\u0080\\u009f", TerminalJson.harmless("\u007F\u0080\u009F"));
    assertEquals("\\u2028\\u2029", TerminalJson.harmless("\u2028\u2029"));
    assertEquals("\\u00ad\\u202e", TerminalJson.harmless("\u00AD\u202E"));
    assertEquals("\\udb40\\udc01", TerminalJson.harmless(Character.toString(0xE0001)));
  }
}
