package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.DiagnosticPrinter;

/** All CSS that the PDF ignores is found, and nothing else. */
class PrintLintTest {

  private static final Path TRAPS = Path.of("src/test/resources/print-lint");

  @Test
  void everyTrapIsTold() throws IOException {
    String css = Files.readString(TRAPS.resolve("print.css"));
    String told = DiagnosticPrinter.print(PrintLint.warnings("templates/traps/print.css", css));
    if (Boolean.getBoolean("update")) {
      Files.writeString(TRAPS.resolve("expected.txt"), told);
    }
    assertEquals(Files.readString(TRAPS.resolve("expected.txt")), told);
  }

  @Test
  void aSheetThatEndsInTheMiddleIsReadAsFarAsItGoes() {
    for (String css : List.of("", "/*", "a {", "a { b", "a, { c: \"", "@media print { a { b: (")) {
      PrintLint.warnings("x.css", css);
    }
  }
}
