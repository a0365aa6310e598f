package org.precis.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.precis.typeset.text.Face;
import org.precis.typeset.value.FontFace;
import org.precis.workspace.Fonts;

/** A word that needs no HarfBuzz looks as HarfBuzz would set it. */
@Tag("slow")
class BothPathsTest {

  private static SortedSet<String> words() throws IOException {
    SortedSet<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      for (Path file : files.filter(path -> path.endsWith("page.html")).sorted().toList()) {
        String text = Files.readString(file).replaceAll("<style.*?</style>|<[^>]*>", " ");
        for (String word : text.split("[\\s\\u00A0]+")) {
          words.add(word);
        }
      }
    }
    return words;
  }

  @ParameterizedTest
  @EnumSource(org.precis.workspace.Face.class)
  void allWordsOfTheGoldenPacksAreSetAlike(org.precis.workspace.Face face) throws IOException {
    List<String> words = new ArrayList<>();
    NavigableSet<Integer> characters = new TreeSet<>();
    for (String word : words()) {
      boolean plain =
          word.codePoints()
              .allMatch(
                  c ->
                      Fonts.bundled().covers(face, c)
                          && !Script.isComplex(c)
                          && !Script.isControl(c));
      if (plain && !word.isEmpty()) {
        words.add(word);
        word.codePoints().forEach(characters::add);
      }
    }
    assertTrue(words.size() > 1000, words.size() + " words");
    if (characters.contains((int) 'f')) {
      words.addAll(List.of("office", "offline", "fjord", "ff", "fffi", "affix", "Wolf’s", "f.i"));
      "’.jWxn".codePoints().filter(c -> Fonts.bundled().covers(face, c)).forEach(characters::add);
    }
    byte[] file = Fonts.bundled().subset(face, characters);
    Face set = Face.of(new FontFace("Test", 400, false, file, c -> true));
    Shaper shaper = new Shaper(file);
    for (String word : words) {
      assertEquals(byHarfBuzz(shaper, word), byTables(set, word), word);
    }
  }

  private static String byTables(Face face, String word) {
    int[] glyphs = face.glyphs(word, true);
    double[] advances = face.advances(glyphs, 1, 0, true, false);
    List<String> placed = new ArrayList<>();
    double pen = 0;
    for (int i = 0; i < glyphs.length; i++) {
      if (glyphs[i] != Ligatures.PART) {
        placed.add(glyphs[i] + "@" + Math.round(pen * 1000));
      }
      pen += advances[i];
    }
    return placed.stream().collect(Collectors.joining(" ", "", " " + Math.round(pen * 1000)));
  }

  private static String byHarfBuzz(Shaper shaper, String word) {
    Shaped shaped = shaper.shape(word, new Shaper.Setting("Latn", false, "", true, true));
    List<String> placed = new ArrayList<>();
    int pen = 0;
    for (int i = 0; i < shaped.glyphs().length; i++) {
      placed.add(shaped.glyphs()[i] + "@" + (pen + shaped.shiftsX()[i]));
      pen += shaped.advances()[i];
    }
    return placed.stream().collect(Collectors.joining(" ", "", " " + pen));
  }
}
