package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about errors lists all of them: {@code -Dupdate=true} writes it anew. */
class FaultTextTest {

  private static final Path PAGE = Path.of("docs/diagnostics.md");

  @Test
  void pageIsThatOfTheCode() throws IOException {
    String page = page();
    if (Boolean.getBoolean("update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void nothingOfTheMachineryIsShown(Fault fault) {
    assertFalse(FaultText.of(fault).contains("%s"), FaultText.of(fault));
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Errors and warnings

            Each message ends with its code in square brackets. `precis explain error CODE` prints the same as this table, which
            `FaultTextTest` writes from the code. An ellipsis stands for what differs from one message to the next; the hint
            below a message is often more exact than the last column.

            | code | kind | what it says | what to do |
            |---|---|---|---|
            """);
    for (String code : FaultText.codes()) {
      Fault fault = FaultText.fault(code).orElseThrow();
      page.append(
          String.join(
              "",
              "| `" + code + "` | ",
              FaultText.severity(fault) + " | ",
              cell(FaultText.cause(fault)) + " | ",
              cell(FaultText.remedy(fault)) + " |\n"));
    }
    return page.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("[", "\\[")
        .replace("_", "\\_");
  }
}
