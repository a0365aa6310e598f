package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets have the palette's colours and no other, and every text can be read. */
class StyleColoursTest {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9A-Fa-f]+\\b|\\b(rgb|hsl|hwb|lab|lch|color|color-mix)a?\\(");

  /** Colours by name, where a value of a property that takes one begins or goes on with it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(color|background|border[a-z-]*|outline|fill|stroke):[^;]*\\b"
              + "(black|white|gr[ae]y|red|blue|green|silver|navy|teal|orange|transparent)\\b");

  @ParameterizedTest
  @ValueSource(strings = {"base.css", "print.css", "screen.css"})
  void onlyThePaletteOccurs(String file) throws IOException {
    String css = css(file);
    List<String> foreign = new ArrayList<>();
    COLOUR.matcher(css).results().map(found -> found.group()).forEach(foreign::add);
    foreign.removeAll(Palette.ALL);
    NAMED.matcher(css).results().map(found -> found.group()).forEach(foreign::add);
    assertEquals(List.of(), foreign);
  }

  /** On white and on the paper tint, or on the ground that the same rule lays. */
  @ParameterizedTest
  @ValueSource(strings = {"base.css", "print.css", "screen.css"})
  void everyTextCanBeRead(String file) throws IOException {
    Matcher rule = RULE.matcher(css(file));
    while (rule.find()) {
      String selector = rule.group(1).strip();
      for (String colour : values(rule.group(2), "color")) {
        List<String> own = values(rule.group(2), "background(?:-color)?");
        for (String ground : own.isEmpty() ? Palette.GROUNDS : own) {
          double contrast = Contrast.of(colour, ground);
          assertTrue(contrast >= 4.5, selector + ": " + colour + " on " + ground + ": " + contrast);
        }
      }
    }
  }

  private static List<String> values(String declarations, String property) {
    return Pattern.compile("(?:^|;|\\s)" + property + ":\\s*(#[0-9A-Fa-f]{6})")
        .matcher(declarations)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String css(String file) throws IOException {
    String css = Files.readString(Path.of("templates/standard").resolve(file));
    return css.replaceAll("(?s)/\\*.*?\\*/", "");
  }
}
