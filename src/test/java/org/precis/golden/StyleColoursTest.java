package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours are in the tokens, those of the palette and no other, and every text can be read. */
class StyleColoursTest {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9A-Fa-f]+\\b|\\b(rgb|hsl|hwb|lab|lch|color|color-mix)a?\\(");

  /** Colours by name, where a value of a property that takes one begins or goes on with it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(color|background|border[a-z-]*|outline|fill|stroke):[^;]*\\b"
              + "(black|white|gr[ae]y|red|blue|green|silver|navy|teal|orange|transparent)\\b");

  private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*(#[0-9A-F]{6});");
  private static final String DARK = "prefers-color-scheme: dark";

  private static final Pattern REFERENCE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"base.css", "print.css", "screen.css"})
  void noOtherSheetHasAColour(String file) throws IOException {
    String css = css(file);
    List<String> foreign = new ArrayList<>();
    COLOUR.matcher(css).results().map(found -> found.group()).forEach(foreign::add);
    NAMED.matcher(css).results().map(found -> found.group()).forEach(foreign::add);
    assertEquals(List.of(), foreign);
  }

  /** On white and on the paper tint, or on the ground that the same rule lays. */
  @ParameterizedTest
  @ValueSource(strings = {"base.css", "print.css", "screen.css"})
  void everyTextCanBeRead(String file) throws IOException {
    canBeRead(file, tokens(false));
    canBeRead(file, tokens(true));
  }

  private static void canBeRead(String file, Map<String, String> tokens) throws IOException {
    List<String> grounds = List.of(tokens.get("--ground"), tokens.get("--paper"));
    String css =
        REFERENCE
            .matcher(css(file))
            .replaceAll(found -> tokens.getOrDefault(found.group(1), "other"));
    Matcher rule = RULE.matcher(css);
    int texts = 0;
    while (rule.find()) {
      String selector = rule.group(1).strip();
      for (String colour : values(rule.group(2), "color")) {
        texts++;
        List<String> own = values(rule.group(2), "background(?:-color)?");
        for (String ground : own.isEmpty() ? grounds : own) {
          double contrast = Contrast.of(colour, ground);
          assertTrue(contrast >= 4.5, selector + ": " + colour + " on " + ground + ": " + contrast);
        }
      }
    }
    assertTrue(texts > 2, "no colours of text in " + file);
  }

  /** What draws data differs from the ground by 3:1, on a dark screen too. */
  @Test
  void everyMarkCanBeSeen() throws IOException {
    for (boolean dark : List.of(false, true)) {
      Map<String, String> tokens = tokens(dark);
      for (String mark : List.of("--ink", "--ink-2", "--ink-3", "--accent", "--accent-2")) {
        double contrast = Contrast.of(tokens.get(mark), tokens.get("--ground"));
        assertTrue(contrast >= 3, mark + (dark ? " in the dark: " : ": ") + contrast);
      }
    }
  }

  /** Each colour of paper has one of its own on a dark screen. */
  @Test
  void theDarkHasEveryColour() throws IOException {
    assertEquals(tokens(false).keySet(), tokens(true).keySet());
    String dark = css("tokens.css").split(DARK, 2)[1];
    tokens(false).keySet().forEach(name -> assertTrue(dark.contains(name + ":"), name));
  }

  private static Map<String, String> tokens(boolean dark) throws IOException {
    Map<String, String> tokens = new TreeMap<>();
    String css = css("tokens.css");
    TOKEN
        .matcher(dark ? css : css.split(DARK, 2)[0])
        .results()
        .forEach(found -> tokens.put(found.group(1), found.group(2)));
    return tokens;
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
