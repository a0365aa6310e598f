package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.fixture.Looks;
import org.precis.golden.SvgMarks.Box;
import org.precis.golden.SvgMarks.Words;
import org.precis.quantity.Qualifier;

/** Every stored chart can be read by weak eyes, by colour-blind ones, and from a grey copy. */
class ChartColoursTest {

  private static final Path CHARTS = Path.of("src/test/resources/chart");
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private static final Pattern DASHED =
      Pattern.compile(
          "<line x1=\"([0-9.]+)\" y1=\"([0-9.]+)\" x2=\"([0-9.]+)\" y2=\"[0-9.]+\""
              + "[^>]*stroke-width=\"0.9\" stroke-dasharray");

  static List<Path> charts() throws IOException {
    try (Stream<Path> files = Files.walk(CHARTS)) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void onlyThePaletteOccurs(Path chart) throws IOException {
    String svg = Files.readString(chart);
    assertEquals(Set.of(), colours(svg), "colours beside those of the tokens");
    assertFalse(Looks.coloured(svg).contains("var("), "no such token");
    assertTrue(Palette.ALL.containsAll(colours(Looks.coloured(svg))));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyTextCanBeRead(Path chart) {
    SvgMarks marks = SvgMarks.read(chart);
    for (Words words : marks.words()) {
      for (String ground : marks.grounds(words)) {
        double contrast = Contrast.of(words.colour(), ground);
        assertTrue(contrast >= 4.5, words + " on " + ground + ": " + contrast);
      }
    }
  }

  /** A tint without an outline has a line through it, from one end to the other. */
  @ParameterizedTest
  @MethodSource("charts")
  void everyMarkCanBeSeen(Path chart) {
    boolean area = chart.getParent().getFileName().toString().startsWith("areas-");
    SvgMarks marks = SvgMarks.read(chart);
    for (Box mark : marks.boxes()) {
      if (mark.isGround() || mark.isDecoration()) {
        continue;
      }
      if (area && mark.ink().equals(Palette.TINT)) {
        continue; // its upper edge is a line
      }
      if (mark.ink().equals(Palette.TINT)) {
        assertTrue(marks.boxes().stream().anyMatch(line -> isInk(line) && line.spans(mark)));
      } else {
        assertTrue(isInk(mark), mark::toString);
      }
    }
  }

  private static boolean isInk(Box mark) {
    return Palette.GROUNDS.stream().allMatch(ground -> Contrast.of(mark.ink(), ground) >= 3);
  }

  /** Where two colours are too close in grey, each mark has words of its own beside or above it. */
  @ParameterizedTest
  @MethodSource("charts")
  void marksDifferInGreyOrByTheirWords(Path chart) {
    if (chart.getParent().getFileName().toString().startsWith("change-")) {
      return; // the editions are named over their dots, and each number stands at its own
    }
    if (chart.getParent().getFileName().toString().startsWith("multiples-")) {
      return; // the one column in full colour is the highest, and its number stands over it
    }
    if (chart.getParent().getFileName().toString().startsWith("stacked-")) {
      return; // the parts of each bar are in the order of the words over them
    }
    boolean series = chart.getParent().getFileName().toString().startsWith("series-");
    SvgMarks marks = SvgMarks.read(chart);
    List<Box> bars =
        marks.boxes().stream()
            .filter(mark -> Palette.MARKS.contains(mark.ink()) && mark.height() > 0)
            .toList();
    for (Box one : bars) {
      for (Box other : bars) {
        if (!one.ink().equals(other.ink()) && Contrast.of(one.ink(), other.ink()) < 3) {
          if (series) {
            assertTrue(isBetween(chart, one, other), one + " and " + other + " without a break");
            continue;
          }
          assertTrue(marks.labelled(one), one + " is told from " + other + " by colour alone");
          assertNotEquals(marks.label(one), marks.label(other));
        }
      }
    }
  }

  /** Whether the dashed line of a break, which has words, stands between two columns or bars. */
  private static boolean isBetween(Path chart, Box one, Box other) {
    return DASHED
        .matcher(svg(chart))
        .results()
        .anyMatch(
            line -> {
              double x = Double.parseDouble(line.group(1));
              double y = Double.parseDouble(line.group(2));
              boolean upright = line.group(1).equals(line.group(3));
              return upright ? one.x() < x != other.x() < x : one.y() < y != other.y() < y;
            });
  }

  private static String svg(Path chart) {
    try {
      return Files.readString(chart);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glyphs of the key differ in shape or pattern: all inks are made one. */
  @Test
  void glyphsOfTheKeyDifferWithoutColour() throws IOException {
    List<String> glyphs = new ArrayList<>();
    for (Path glyph : charts()) {
      if (glyph.startsWith(CHARTS.resolve("key"))) {
        glyphs.add(
            COLOUR
                .matcher(Looks.coloured(Files.readString(glyph)))
                .replaceAll(ink -> Contrast.of(ink.group(), Palette.WHITE) < 3 ? "pale" : "ink"));
      }
    }
    assertEquals(Qualifier.values().length, glyphs.size());
    assertEquals(glyphs.size(), new TreeSet<>(glyphs).size());
  }

  private static Set<String> colours(String svg) {
    Set<String> colours = new TreeSet<>();
    COLOUR.matcher(svg).results().forEach(found -> colours.add(found.group()));
    return colours;
  }
}
