package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.Publication;
import org.precis.fixture.Folders;
import org.precis.fixture.Packs;
import org.precis.pdf.laws.FootRules;
import org.precis.pdf.laws.GeometryLaws;
import org.precis.pdf.laws.KeptWholeLaws;
import org.precis.pdf.laws.Paint;
import org.precis.pdf.laws.TaggedPdf;

/** A briefing that grows line by line, so that the end of a page falls into every part of it. */
@Tag("slow")
class PageEndsTest {

  private static final int LONGEST = 30;
  private static final String LINE =
      "  One line of remarks on how the numbers were counted, and by whom they were.\n\n";

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(strings = {"plain-ids", "ten-countries", "chinese"})
  void everyPageIsWellMadeWhereverItEnds(String name) throws IOException {
    List<String> broken = new ArrayList<>();
    for (int lines = 1; lines <= LONGEST; lines += 2) {
      for (Publication made : Briefings.make(grown(name, lines)).values()) {
        for (String law : broken(made.pdf().orElseThrow().bytes())) {
          broken.add(lines + " lines: " + law);
        }
      }
    }
    assertEquals("", String.join("\n", broken));
  }

  private Path grown(String name, int lines) throws IOException {
    Path pack = Packs.all().get(name);
    Path copy = work.resolve(name + "-" + lines);
    Folders.copy(pack, copy);
    Files.writeString(
        copy.resolve("briefing.yaml"),
        "\nquality: |\n" + LINE.repeat(lines),
        StandardOpenOption.APPEND);
    return copy;
  }

  private static List<String> broken(byte[] pdf) {
    TaggedPdf tagged = TaggedPdf.of(pdf);
    List<String> broken = new ArrayList<>(GeometryLaws.broken(tagged));
    broken.addAll(GeometryLaws.leftover(tagged));
    broken.addAll(KeptWholeLaws.broken(tagged));
    broken.addAll(FootRules.broken(tagged, Paint.of(pdf)));
    return broken;
  }
}
