package org.precis.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.shaping.Shaper.Setting;

class ShaperTest {

  private static final Path WORDS = Path.of("src/test/resources/shaping/words.txt");

  static List<String> words() throws IOException {
    return Files.readAllLines(WORDS).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static String shaped(String line) throws IOException {
    String[] parts = line.split("\\|");
    Shaper shaper = new Shaper(Files.readAllBytes(Path.of(parts[0])));
    Setting setting = new Setting(parts[1], parts[3].equals("rtl"), parts[2], true, true);
    return text(shaper.shape(parts[4], setting));
  }

  private static String text(Shaped shaped) {
    List<String> glyphs = new ArrayList<>();
    for (int i = 0; i < shaped.glyphs().length; i++) {
      int x = shaped.shiftsX()[i];
      int y = shaped.shiftsY()[i];
      glyphs.add(
          shaped.glyphs()[i]
              + "="
              + shaped.clusters()[i]
              + (x == 0 && y == 0 ? "" : "@" + x + "," + y)
              + "+"
              + shaped.advances()[i]);
    }
    return String.join(" ", glyphs);
  }

  @ParameterizedTest
  @MethodSource("words")
  void theGlyphsAreThoseOfTheNativeLibrary(String line) throws IOException {
    assertEquals(line.substring(line.lastIndexOf('|') + 1), shaped(line));
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(
            () -> {
              for (String line : words()) {
                theGlyphsAreThoseOfTheNativeLibrary(line);
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void manyFontsDoNotFillItsMemory() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/test/resources/fonts/NotoSansHebrew.ttf"));
    Setting setting = new Setting("Hebr", true, "he", true, true);
    String expected = text(new Shaper(file).shape("שלום", setting));
    for (int i = 0; i < 200; i++) {
      byte[] other = java.util.Arrays.copyOf(file, file.length + 1 + i);
      assertEquals(expected, text(new Shaper(other).shape("שלום", setting)));
    }
  }

  @Test
  void kerningAndLigaturesCanBeSwitchedOff() throws IOException {
    byte[] file =
        Files.readAllBytes(Path.of("src/main/resources/org/precis/fonts/NotoSans-Regular.ttf"));
    Shaper shaper = new Shaper(file);
    String kerned = text(shaper.shape("AV", new Setting("Latn", false, "en", true, true)));
    String plain = text(shaper.shape("AV", new Setting("Latn", false, "en", false, false)));
    assertEquals(
        Stream.of("+599", "+639").toList(),
        Stream.of(kerned, plain).map(t -> t.substring(t.indexOf('+'), t.indexOf(' '))).toList());
  }

  @Test
  void textThatIsNoTextHasGlyphsAllTheSame() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/test/resources/fonts/NotoSansHebrew.ttf"));
    Setting setting = new Setting("Zyyy", false, "", true, true);
    assertEquals("0=0+500", text(new Shaper(file).shape("\uD800", setting)));
    assertEquals("", text(new Shaper(file).shape("", setting)));
  }
}
