package org.precis.input.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;

/** The grammar of quantity literals, one line of {@code literals.txt} for each form. */
class LiteralsTest {

  private static final Path TABLE = Path.of("src/test/resources/literals/literals.txt");

  static Stream<List<String>> forms() throws IOException {
    List<List<String>> forms = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        forms.add(Stream.of(line.split("\\|", -1)).map(LiteralsTest::field).toList());
      }
    }
    return forms.stream();
  }

  private static String field(String text) {
    return text.replaceAll("^ | $", "")
        .replace("\\u00a0", "\u00a0")
        .replace("\\u202f", "\u202f")
        .replace("\\u2009", "\u2009");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormMeansWhatTheTableSays(List<String> form) throws LiteralException {
    Literal literal = new LiteralReader(form.get(0).charAt(0)).read(form.get(1));
    assertEquals(form.get(2).strip(), words(literal.quantity()));
    assertEquals(form.get(3).strip(), literal.unit());
    assertEquals(
        form.get(4).strip(),
        literal.marks().stream().map(Mark::letters).collect(Collectors.joining(" ")));
  }

  static Stream<Path> languages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/standard"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("words_"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatPagesPrintForNoNumberMayBeWritten(Path language) throws Exception {
    Properties words = new Properties();
    words.load(new StringReader(Files.readString(language)));
    LiteralReader reader = new LiteralReader('.');
    Literal notStated = reader.read(words.getProperty("qualifier.not-stated"));
    Literal notApplicable = reader.read(words.getProperty("qualifier.not-applicable"));
    Literal confidential = reader.read(words.getProperty("qualifier.confidential"));
    assertEquals(Absent.NOT_STATED, notStated.quantity());
    assertEquals(Absent.NOT_APPLICABLE, notApplicable.quantity());
    assertEquals(List.of(Mark.CONFIDENTIAL), confidential.marks());
  }

  private static String words(Quantity quantity) {
    if (quantity instanceof Interval interval) {
      return Literal.of(interval);
    }
    return quantity == Absent.NOT_APPLICABLE ? "n/a" : "?";
  }
}
