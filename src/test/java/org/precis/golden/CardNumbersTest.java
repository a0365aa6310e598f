package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;

/** The style sheet finds the size in which a number has room in its card. */
class CardNumbersTest {

  /** In points: the least sizes of the tokens. */
  private static final double LEAST_LARGE = 16;

  private static final double LEAST_SMALL = 9;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void eachStandsOnOneLineAtOneHeightWithItsNeighbours(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      HtmlDocument page = HtmlReader.read(pack, briefing.html().orElseThrow().markup());
      List<Box> rows = new ArrayList<>();
      find(Typesetter.layOut(page, Styles.of(page), () -> {}).galley(), "cards", rows);
      for (Box row : rows) {
        List<Box> cards = new ArrayList<>();
        find(row, "card-value", cards);
        assertTrue(!cards.isEmpty(), pack);
        Set<Long> heights = new LinkedHashSet<>();
        cards.forEach(card -> heights.add(Math.round(baseline(card, pack) * 10)));
        assertEquals(1, heights.size(), () -> pack + ": " + heights);
      }
    }
  }

  private static double baseline(Box card, String pack) {
    List<Line> lines = new ArrayList<>();
    double size = 0;
    String text = "";
    for (Line line : card.lines) {
      for (Piece piece : line.pieces) {
        if (piece instanceof Glyphs glyphs
            && glyphs.element.name().equals("b")
            && !glyphs.text.isBlank()) {
          size = glyphs.size();
          text += glyphs.text;
          if (!lines.contains(line)) {
            lines.add(line);
          }
          assertTrue(glyphs.x + glyphs.width <= card.x + card.width + 0.1, pack + ": " + text);
        }
      }
    }
    boolean least = size == LEAST_LARGE || size == LEAST_SMALL;
    assertTrue(lines.size() == 1 || least, pack + ": " + text + " in " + size + " points");
    return lines.get(0).baseline;
  }

  private static void find(Box box, String name, List<Box> found) {
    if (!box.anonymous && box.element.classes().contains(name)) {
      found.add(box);
      return;
    }
    box.children.forEach(child -> find(child, name, found));
  }
}
