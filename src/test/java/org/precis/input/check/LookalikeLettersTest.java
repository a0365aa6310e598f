package org.precis.input.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Fault;
import org.precis.fixture.Packs;
import org.precis.input.EditionReader;
import org.precis.input.Pack;

/** Letters of one script in a word of another that a reader cannot tell apart. */
class LookalikeLettersTest {

  @TempDir Path folder;

  private long found(String language, String words) throws IOException {
    String briefing = "id: a\ntitle: T\nlanguage: " + language + "\nsummary: " + words + "\n";
    Files.writeString(folder.resolve("briefing.yaml"), briefing);
    return EditionReader.read(new Pack(folder, "pack"), Packs.WORKSPACE).warnings().stream()
        .filter(one -> one.fault() == Fault.LOOKALIKE_LETTERS)
        .count();
  }

  private static String within(String word, String letters) {
    return letters.replaceAll("\\p{L}", word + "$0" + word + " ").strip();
  }

  @Test
  void aLatinLetterIsFoundWhereItLooksLikeAnother() throws IOException {
    String alike = "ABCEHIJKMNOPSTXYZaceijopsxyvu";
    assertEquals(alike.length(), found("ru", within("дд", alike)));
    assertEquals(0, found("ru", within("дд", "DFGLQRUWdfghklmqtwz")));
  }

  @Test
  void aLetterOfAnotherScriptIsFoundInALatinWord() throws IOException {
    assertEquals(7, found("en", within("dd", "асеорху")));
    assertEquals(0, found("en", within("dd", "дж")));
  }

  @Test
  void aWordBelongsToTheScriptOfMoreThanHalfOfItsLetters() throws IOException {
    assertEquals(1, found("en", "oдд"));
    assertEquals(1, found("en", "paдд"));
    assertEquals(0, found("en", "дом"));
  }
}
