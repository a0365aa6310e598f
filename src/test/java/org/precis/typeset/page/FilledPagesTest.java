package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.golden.Briefings;
import org.precis.shaping.LineBreaks;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.BoxBuilder;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.flow.Flow;
import org.precis.typeset.style.Styles;
import org.precis.typeset.text.Fonts;

/**
 * Pages are filled by 70 %, the last by 35 %, as far as what may not be divided lets them. Filled
 * is a page down to the lowest thing on it.
 */
@Tag("slow")
class FilledPagesTest {

  /** Less a hair's breadth: gaps grow to just that. */
  private static final double FILLED = 0.70 - 1e-9;

  private static final double LAST_FILLED = 0.35;

  /** A break that costs more leaves a line or a few rows alone, or divides what stays whole. */
  private static final double MOST_COST = 150;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noPageIsWhiterThanItsBlocksMakeIt(String pack) {
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, Publication> briefing : Briefings.of(Packs.all().get(pack)).entrySet()) {
      String html = briefing.getValue().html().orElseThrow().markup();
      for (String law : new Law(html).broken()) {
        broken.add(briefing.getKey() + " " + law);
      }
    }
    assertEquals("", String.join("\n", broken));
  }

  private static final class Law {
    private final Paginator paginator;
    private final Paginator.Cut cut;
    private final List<Strip> strips;
    private final List<Integer> starts;
    private final List<String> broken = new ArrayList<>();

    Law(String html) {
      HtmlDocument document = HtmlReader.read("briefing.html", html);
      Styles styles = Styles.of(document);
      Fonts fonts = new Fonts(styles.fontFaces());
      Flow flow = new Flow(fonts, new LineBreaks(), Paginator.wider(styles), () -> {});
      Box galley = BoxBuilder.ofFlow(styles).build(document.root());
      flow.layOut(galley, Paginator.textWidth(styles));
      paginator = new Paginator(styles, flow, document);
      cut = paginator.cut(galley);
      strips = cut.strips();
      starts = cut.starts().stream().map(Breaks.Start::strip).toList();
    }

    List<String> broken() {
      for (int page = 0; page < starts.size(); page++) {
        double filled = filled(start(page), start(page + 1));
        boolean last = page + 1 == starts.size();
        if (last) {
          if (page > 0 && filled < LAST_FILLED && mayGetMore(page)) {
            tell(page, "the page before could give it more", filled);
          }
        } else if (filled < FILLED
            && !strips.get(start(page + 1)).isForced()
            && mayTakeMore(page)) {
          tell(page, "has room for what follows", filled);
        }
        if (page > 0 && !mayBreak(start(page)) && endsWell(page - 1)) {
          tell(page, "a table or a paragraph is divided badly, and need not be", filled);
        }
      }
      return broken;
    }

    private void tell(int page, String law, double filled) {
      broken.add(
          String.format(Locale.ROOT, "page %d, filled %.0f %%: %s", page + 1, 100 * filled, law));
    }

    /** The number of the strip that a page begins with. */
    private int start(int page) {
      return page < starts.size() ? starts.get(page) : strips.size();
    }

    private boolean mayBreak(int strip) {
      return strip == strips.size()
          || strips.get(strip).isForced()
          || strips.get(strip).cost() <= MOST_COST;
    }

    /** How much of a page is filled by some strips; above 1 if it has no room for them. */
    private double filled(int from, int to) {
      Breaks.Page page = new Breaks.Page(cut.gaps(), from, cut.fill());
      for (int i = from; i < to; i++) {
        page.add();
      }
      double room = paginator.room(strips, strips.get(from));
      return page.fits(room) ? page.filled(room) : 2;
    }

    /** Whether more could stand on a page, so that enough is left for the next. */
    private boolean mayTakeMore(int page) {
      int end = start(page + 2);
      double least = end == strips.size() ? LAST_FILLED : FILLED;
      for (int next = start(page + 1) + 1; next <= end; next++) {
        if (mayBreak(next)) {
          if (filled(start(page), next) > 1) {
            return false;
          }
          if (next == end || filled(next, end) >= least) {
            return true;
          }
        }
      }
      return false;
    }

    /** Whether the last page could begin earlier. */
    private boolean mayGetMore(int page) {
      for (int first = start(page) - 1; first > start(page - 1); first--) {
        if (mayBreak(first)
            && filled(start(page - 1), first) >= FILLED
            && filled(first, strips.size()) <= 1) {
          return true;
        }
      }
      return false;
    }

    /** Whether a page could have ended earlier, and the next have had room for the rest. */
    private boolean endsWell(int page) {
      for (int end = start(page + 1) - 1; end > start(page); end--) {
        if (mayBreak(end)
            && filled(start(page), end) >= FILLED
            && filled(end, start(page + 2)) <= 1) {
          return true;
        }
      }
      return false;
    }
  }
}
