package org.precis.html.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.claim.Totals;
import org.precis.fixture.Editions;
import org.precis.fixture.Looks;
import org.precis.html.words.Words;
import org.precis.model.Dimension;
import org.precis.model.Edition;

/** What a value of a dimension is called on its own and in a sentence. */
class DimensionWordsTest {

  @ParameterizedTest
  @CsvSource({
    "es, 2025-02, Feb. 2025, feb. 2025",
    "en, 2025-02, Feb 2025, Feb 2025",
    "en, '', not stated, not stated"
  })
  void months(String language, String key, String alone, String inSentence) throws IOException {
    Path file = Path.of("templates/standard/words_" + language + ".properties");
    Words words = Words.parse(language, file.toString(), Files.readString(file));
    Edition edition = new Editions().edition();
    DimensionWords dimensions =
        new DimensionWords(
            new RenderContext(edition, Totals.of(edition), words, Looks.of(language)));
    assertEquals(alone, dimensions.value(Dimension.MONTH, key));
    assertEquals(inSentence, dimensions.inSentence(Dimension.MONTH, key));
  }
}
