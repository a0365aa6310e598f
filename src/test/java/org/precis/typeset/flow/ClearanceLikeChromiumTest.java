package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Margins of what stands below floats touch none above it, as in Debian's Chromium. */
@Tag("slow")
class ClearanceLikeChromiumTest {

  private static BothLayouts layouts;

  @BeforeAll
  static void start() {
    layouts = new BothLayouts();
  }

  @AfterAll
  static void stop() {
    if (layouts != null) {
      layouts.close();
    }
  }

  private static void assertLaidOutAsByChromium(List<String> bodies) {
    List<String> cases =
        bodies.stream().map(body -> "<div class=\"case\">" + body + "</div>").toList();
    List<String> differences = layouts.differences(cases);
    for (int i = 0; i < cases.size(); i++) {
      assertEquals("", differences.get(i), cases.get(i));
    }
  }

  private static String block(String style, String content) {
    return "<div style=\"" + style + "\">" + content + "</div>";
  }

  @Test
  void clearedBlocksAreLaidOutAsByChromium() {
    List<String> cases = new ArrayList<>();
    for (String before : List.of("", "<p>x</p>", "<p style=\"margin: 4px\">x</p>")) {
      for (String high : List.of("0", "5px", "30px")) {
        for (String margin : List.of("10px 0", "40px 0 3px", "-6px 6px", "5px 0 10px")) {
          String floating = block("float: left; height: " + high, high.equals("0") ? "" : "a");
          for (String content : List.of("b", "")) {
            String cleared = block("clear: both; margin: " + margin, content);
            String after = block("margin: 8px", "c");
            cases.add(before + floating + block("", cleared) + after);
            cases.add(before + block("", floating + cleared) + after);
            cases.add(
                before + floating + block("margin-top: 5px", block("", cleared + after)) + after);
            cases.add(
                before
                    + floating
                    + block("margin: 3px", block("margin: 12px", "") + cleared)
                    + after);
            cases.add(
                before
                    + floating
                    + block("margin: 3px", cleared + block("margin: 17px", ""))
                    + after);
          }
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  @Test
  void whatHasNoRoomBesideFloatsIsLaidOutAsByChromium() {
    List<String> cases = new ArrayList<>();
    for (String around : List.of("", "padding: 0 9px", "margin: 5px auto; width: 390px")) {
      for (String style :
          List.of("overflow: hidden", "display: grid", "display: flex", "display: table")) {
        for (String margin : List.of("16px 0", "36px 0", "1em auto")) {
          for (String width : List.of("50px", "150px")) {
            cases.add(
                block("float: left; height: 30px; width: 300px", "a")
                    + block(
                        around,
                        block(
                            "", block(style + "; margin: " + margin + "; width: " + width, "b"))));
          }
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Floats in a block do not move it. */
  @Test
  void floatsInClearedBlocksAreLaidOutAsByChromium() {
    List<String> cases = new ArrayList<>();
    for (String before : List.of("", "<p>x</p>", block("height: 9px", ""))) {
      for (String side : List.of("left", "right")) {
        for (String clear : List.of("both", "left", "right")) {
          String floating = block("float: " + side + "; height: 30px", "b");
          String cleared = block("clear: " + clear, floating);
          cases.add(before + block("", cleared + "<p>c</p>"));
          cases.add(before + block("clear: both", cleared + "<p>c</p>"));
          cases.add(before + block("clear: both", block("clear: both", cleared) + "<p>c</p>"));
          cases.add(before + block("", cleared + block("clear: both; margin-top: 9px", "c")));
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  @Test
  void widthsOfFloatsBelowOneAnotherAreThoseOfChromium() {
    List<String> cases = new ArrayList<>();
    for (String around : List.of("float: left", "display: inline-block", "display: table")) {
      for (String first : List.of("left", "right")) {
        for (String second : List.of("left", "right")) {
          for (String clear : List.of("none", "left", "right", "both")) {
            String one = block("float: " + first + "; margin: 0 5px", "a");
            String two = block("float: " + second + "; clear: " + clear, "b c");
            String three = block("float: " + first, "d");
            cases.add(block(around, one + two));
            cases.add(block(around, one + three + two + three));
            cases.add(block(around, one + block("clear: " + clear, "e") + two));
            cases.add(block(around, one + block("", "e") + two));
          }
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }
}
