package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Boxes and lines are where Debian's Chromium has them, within half a CSS pixel. */
@Tag("slow")
class LikeChromiumLayoutTest {

  /** Documents that are generated. */
  private static final int COUNT = Integer.getInteger("layouts", 500);

  private static final long FIRST = Long.getLong("layouts.first", 0);

  /** Documents that are laid out together. */
  private static final int AT_ONCE = 250;

  private static final int MOST_SHOWN = Integer.getInteger("layouts.shown", 2);

  private static final String HAN =
      "<span style=\"font-family: Han\">" + BothLayouts.HAN + "</span>";

  /** 200 by 100 pixels of one colour. */
  private static final String PICTURE = picture();

  private static BothLayouts layouts;

  private static String picture() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
  }

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

  @Test
  void generatedDocumentsAreLaidOutAsByChromium() {
    assertSame(seed -> new Specimens(seed).document());
  }

  @Test
  void variedDocumentsAreLaidOutAsByChromium() {
    assertSame(seed -> new Specimens(seed).variedDocument());
  }

  @Test
  void columnsOfTextAreLaidOutAsByChromium() {
    assertSame(seed -> new Specimens(seed).columns());
  }

  private static void assertSame(LongFunction<Specimen> documents) {
    List<String> found = new ArrayList<>();
    List<Long> seeds = new ArrayList<>();
    for (long first = FIRST; first < FIRST + COUNT; first += AT_ONCE) {
      List<Specimen> specimens = new ArrayList<>();
      for (long seed = first; seed < Math.min(first + AT_ONCE, FIRST + COUNT); seed++) {
        specimens.add(documents.apply(seed));
      }
      List<String> differences = differences(specimens);
      for (int i = 0; i < differences.size(); i++) {
        if (!differences.get(i).isEmpty()) {
          seeds.add(first + i);
          if (found.size() < MOST_SHOWN) {
            found.add(
                "seed " + (first + i) + ": " + simplest(specimens.get(i), differences.get(i)));
          }
        }
      }
    }
    assertEquals(List.of(), seeds, () -> "of " + COUNT + " differ:\n" + String.join("\n", found));
  }

  /**
   * Lengths that refer to the width of a container, in blocks, grids, flex rows, one in another.
   */
  @Test
  void containersAreLaidOutAsByChromium() {
    String container = "<div style=\"container-type: inline-size; %s\">%s</div>";
    String digits =
        "<b style=\"font-size: clamp(10px, calc(100cqi / var(--digits) * 1.6), 60px)\">%s</b>";
    String cards = "";
    for (String number : List.of("7", "22,000", "1,234,567", "204,000,000,000")) {
      String card = digits.formatted(number) + " cases";
      cards +=
          container.formatted(
              "--digits: " + number.length() + "; padding: 1em; border: 2px solid", card);
    }
    String half = "<p style=\"width: 50cqi; margin: 0 10cqi\">one two three four five</p>";
    List<String> documents =
        List.of(
            container.formatted(
                "width: 50%", digits.formatted("33,000").replace("--digits", "--x")),
            container.formatted("--digits: 6; width: 50%", digits.formatted("33,000")),
            container.formatted("", half),
            container.formatted("padding: 0 30px; margin: 10px", half + half),
            container.formatted("width: 200px", container.formatted("margin: 0 20px", half)),
            "<div style=\"display: grid; grid-template-columns: 1fr 1fr; gap: 8px\">%s</div>"
                .formatted(cards),
            "<div style=\"display: grid; grid-template-columns: auto auto 1fr\">%s</div>"
                .formatted(cards),
            "<div style=\"display: flex\">%s</div>"
                .formatted(cards.replace("padding", "flex: 1; padding")),
            "<div style=\"display: flex; flex-wrap: wrap\">%s</div>"
                .formatted(cards.replace("padding", "width: 150px; padding")),
            container.formatted(
                "padding: 5px",
                "<div style=\"display: grid; grid-template-columns: 30cqi 1fr\">a "
                    + half
                    + "</div>"),
            container.formatted("", "<div style=\"display: flex; gap: 5cqi\">a " + half + "</div>"),
            container.formatted("display: grid; grid-template-columns: 3em 1fr", half + half),
            container.formatted("display: flex", half + half),
            "<p>a <span style=\"container-type: inline-size; display: inline-block; width: 80px\">"
                + "<b style=\"font-size: 30cqi\">bc</b></span> d</p>",
            "<div style=\"float: left; container-type: inline-size; width: 90px\">"
                + half
                + "</div>around it",
            container.formatted("margin: 20px 0", "<p style=\"margin: 9px 0\">a</p>"));
    List<String> cases =
        documents.stream().map(body -> "<div class=\"case\">" + body + "</div>").toList();
    assertLaidOutAsByChromium(cases);
  }

  /** Floats without width beside text, and boxes whose width has no room for their padding. */
  @Test
  void boxesThatAreTooNarrowAreLaidOutAsByChromium() {
    List<String> documents =
        List.of(
            "<div style=\"float: left; margin-top: 7px\"></div><p style=\"margin: 0 -7px\">a</p>",
            "<div style=\"float: right; margin-top: 7px\"></div>"
                + "<p style=\"margin: 0 -7px; text-align: right\">a</p>",
            "<div style=\"float: left; width: 10px; margin-left: -10px; height: 7px\"></div>"
                + "<p style=\"margin: 0 -7px\">a</p>",
            "<div style=\"float: left\"><div style=\"float: left; padding: 16px; width: 29px; "
                + "box-sizing: border-box\"></div><b>wide</b></div>",
            "<div style=\"float: left\"><div style=\"float: left; padding: 16px; max-width: 29px; "
                + "box-sizing: border-box\">a</div><b>wide</b></div>",
            "<div style=\"width: 33px\"><ol><li>a<div style=\"margin: 22px auto; padding-top: 5%\">"
                + "</div></li></ol></div>b",
            "<div style=\"width: 33px\"><ol><li><div style=\"margin: 22px auto; padding-top: 5%\">"
                + "</div>a</li></ol></div>b",
            "c<div style=\"width: 33px\"><ol><li style=\"margin-top: 30px; padding-top: 5%\">"
                + "<p style=\"margin: 22px 0\">a</p></li></ol></div>b",
            "c<div style=\"width: 33px\"><ol><li style=\"margin-bottom: 30px; padding-bottom: 5%\">"
                + "<p style=\"margin: 22px 0\">a</p></li></ol></div>b",
            "<div style=\"width: 33px\"><ol><li>a<div style=\"margin: 22px auto; padding-top: 5%\">"
                + "<p style=\"margin: 40px; padding: 2%\"></p></div></li></ol></div>b");
    assertLaidOutAsByChromium(
        documents.stream().map(body -> "<div class=\"case\">" + body + "</div>").toList());
  }

  /** Items of items share their rows: their heights, gaps and baselines. */
  @Test
  void subgridsAreLaidOutAsByChromium() {
    String card =
        "<div style=\"display: grid; grid-row: span 3; grid-template-rows: subgrid; %s\">"
            + "<b>%s</b><p style=\"margin: 0\">%s</p><i>%s</i></div>";
    String first = card.formatted("", "one", "two", "three four five");
    String second = card.formatted("%s", "one two three four five", "two", "three");
    String third = card.formatted("", "one", "<span style=\"font-size: 40px\">two</span>", "a");
    List<String> own =
        List.of(
            "",
            "row-gap: 0",
            "row-gap: 20px",
            "padding: 7px 3px 11px; border: 2px solid",
            "margin: 5px 0 9px; align-items: baseline",
            "align-items: end",
            "grid-row: span 2",
            "grid-template-columns: 1fr 1fr");
    List<String> around =
        List.of(
            "",
            "gap: 8px",
            "align-items: baseline",
            "grid-template-rows: 20px auto 1fr; height: 200px",
            "grid-auto-rows: minmax(30px, auto); min-height: 300px");
    List<String> cases = new ArrayList<>();
    for (String outer : around) {
      for (String inner : own) {
        cases.add(
            "<div class=\"case\"><div style=\"display: grid; grid-template-columns: repeat(3, 1fr); %s\">"
                    .formatted(outer)
                + first
                + second.formatted(inner)
                + third
                + third
                + "</div></div>");
      }
    }
    String nested =
        "<div class=\"case\"><div style=\"display: grid; grid-template-columns: 1fr 1fr; gap: 4px\">"
            + "<div style=\"display: grid; grid-row: span 3; grid-template-rows: subgrid; padding: 3px\">"
            + second.formatted("padding: 2px")
            + "</div>"
            + third
            + "</div></div>";
    cases.add(nested);
    assertLaidOutAsByChromium(cases);
  }

  /** Words are broken where there is no room for them, and so are ligatures; blanks hang. */
  @Test
  void wordsAreBrokenAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String width : List.of("6px", "9.7px", "16px", "20px", "41px")) {
      cases.add(
          "<div class=\"case\"><p style=\"overflow-wrap: anywhere; width: %s\">of the office a <b>fig </b> in</p></div>"
              .formatted(width));
    }
    cases.add(
        "<div class=\"case\"><p style=\"overflow-wrap: anywhere; width: 3px\"> on a <b>case </b> b </p></div>");
    assertLaidOutAsByChromium(cases);
  }

  /** Boxes as wide as their content, wherever they stand. */
  @Test
  void widthsByContentAreAsInChromium() {
    String text = "<b>one</b> two three four five six seven eight nine ten eleven twelve";
    List<String> cases = new ArrayList<>();
    for (String width : List.of("min-content", "max-content", "fit-content")) {
      for (String shape :
          List.of(
              "<div style=\"WIDTH\">TEXT</div>",
              "<div style=\"WIDTH; margin: 0 auto; padding: 5px\">one two</div>",
              "<div style=\"WIDTH; padding: 0 5%; border: 3px solid; box-sizing: border-box\">TEXT</div>",
              "<div style=\"float: left; WIDTH\">TEXT</div>",
              "a <span style=\"display: inline-block; WIDTH\">one two</span> b",
              "<div style=\"display: flex\"><p style=\"WIDTH; flex: none\">one two</p><p>TEXT</p></div>",
              "<div style=\"display: flex; flex-direction: column\"><p style=\"WIDTH\">one two</p><p>TEXT</p></div>",
              "<div style=\"display: grid; grid-template-columns: 1fr 2fr\"><p style=\"WIDTH\">one two</p><p>b</p></div>",
              "<div style=\"display: grid; grid-template-columns: auto auto\"><p style=\"WIDTH\">one two</p><p>b</p></div>",
              "<div style=\"float: right\"><p style=\"WIDTH\">one two three</p><p>b</p></div>",
              "<div style=\"position: relative; height: 90px\"><p style=\"position: absolute; left: 0; right: 0; WIDTH\">one two</p></div>",
              "<div style=\"WIDTH; min-width: 150px\">one</div>",
              "<div style=\"WIDTH; max-width: 150px\">TEXT</div>")) {
        cases.add(
            "<div class=\"case\">"
                + shape.replace("WIDTH", "width: " + width).replace("TEXT", text)
                + "</div>");
      }
    }
    for (String spacing : List.of("5px", "-2px", "0.5em")) {
      cases.add(
          "<div class=\"case\"><p style=\"word-spacing: %s; width: 200px\">%s</p></div>"
              .formatted(spacing, text));
      cases.add(
          "<div class=\"case\"><p style=\"word-spacing: %s; float: left\">one <i>two </i>three</p></div>"
              .formatted(spacing));
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Boxes that are as wide as their content at least or at most. */
  @Test
  void limitsByContentAreAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String word : List.of("min-content", "max-content", "fit-content")) {
      for (String limit : List.of("min-width: " + word, "max-width: " + word)) {
        for (String shape :
            List.of(
                "<div style=\"LIMIT; width: 60px\">one twenty three four five six seven eight nine ten eleven</div>",
                "<div style=\"LIMIT; width: 90%; padding: 0 6px; box-sizing: border-box\">one two</div>",
                "<div style=\"LIMIT; margin: 0 auto; border: 2px solid\">one two</div>",
                "<div style=\"float: left; LIMIT; width: 30px\">one twenty</div>",
                "<div style=\"float: left\"><p style=\"LIMIT; width: 30px\">one twenty</p></div>",
                "<div style=\"display: flex; width: 150px\"><p style=\"LIMIT; flex: 1\">one two three</p><p style=\"flex: 3\">two</p></div>",
                "<div style=\"display: flex; width: 50px\"><p style=\"LIMIT\">one two three</p><p>two</p></div>",
                "<div style=\"display: grid; grid-template-columns: 40px 1fr\"><p style=\"LIMIT\">one two</p><p>b</p></div>",
                "<div style=\"display: grid; grid-template-columns: auto 1fr\"><p style=\"LIMIT\">one two</p><p>b</p></div>",
                "<div style=\"position: relative; height: 90px\"><p style=\"position: absolute; left: 0; right: 0; LIMIT\">one two</p></div>",
                "<img alt=\"a\" style=\"LIMIT; width: 10px\" src=\"PICTURE\"/>",
                "<img alt=\"a\" style=\"LIMIT; width: 100%\" src=\"PICTURE\"/>")) {
          cases.add(
              "<div class=\"case\">"
                  + shape.replace("LIMIT", limit).replace("PICTURE", PICTURE)
                  + "</div>");
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** What is said of the start and the end of lines, and of the last. */
  @Test
  void sidesOfTextAreAsInChromium() {
    String text = "one two three four five six seven eight nine ten eleven twelve thirteen";
    List<String> cases = new ArrayList<>();
    for (String direction : List.of("ltr", "rtl")) {
      for (String side : List.of("inline-start", "inline-end")) {
        cases.add(
            ("<div class=\"case\"><div style=\"direction: %s\"><i style=\"float: %s; width: 50px;"
                    + " height: 30px\"></i><i style=\"float: left; height: 50px\">left</i>"
                    + "<p>%s</p><p style=\"clear: %s\">cleared</p></div></div>")
                .formatted(direction, side, text, side));
      }
      for (String last :
          List.of("auto", "start", "end", "left", "right", "center", "justify", "inherit")) {
        for (String align : List.of("start", "justify", "right")) {
          cases.add(
              ("<div class=\"case\"><p style=\"direction: %s; width: 170px; text-align: %s;"
                      + " text-align-last: %s\">%s<br/>a <b>broken</b> line and the last</p></div>")
                  .formatted(direction, align, last, text));
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** What is cut off in one direction alone, and where that begins a context of its own. */
  @Test
  void overflowIsAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String overflow :
        List.of(
            "overflow: hidden",
            "overflow: clip",
            "overflow: visible hidden",
            "overflow-x: hidden",
            "overflow-y: hidden",
            "overflow-x: clip",
            "overflow-y: clip",
            "overflow-x: visible; overflow-y: clip")) {
      cases.add(
          ("<div class=\"case\"><i style=\"float: left; height: 50px\">left</i>"
                  + "<div style=\"%s; width: 200px\"><p style=\"margin: 20px 0\">one</p></div>after</div>")
              .formatted(overflow));
      cases.add(
          "<div class=\"case\">a <span style=\"%s; display: inline-block\">one</span> b</div>"
              .formatted(overflow));
      cases.add(
          "<div class=\"case\"><div style=\"display: flex; width: 40px\"><p style=\"%s\">international</p><p>b</p></div></div>"
              .formatted(overflow));
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Rows whose height is given have that also where cells move down to the baseline of others. */
  @Test
  void cellsOnABaselineAreAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String high : List.of("", "height: 40px", "height: 90px", "height: 90px; padding: 5px")) {
      for (String other : List.of("", "height: 90px", "height: 20px")) {
        for (String row : List.of("", "height: 120px")) {
          cases.add(
              ("<div class=\"case\"><table><tr style=\"%s\"><td style=\"vertical-align: baseline; %s\">a"
                      + " <span style=\"font-size: 40px\">b</span></td><td style=\"vertical-align: baseline;"
                      + " %s\">c</td></tr></table></div>")
                  .formatted(row, high, other));
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Grids by one property, and tracks that fit their content up to a size. */
  @Test
  void gridsInOnePropertyAreAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String grid :
        List.of(
            "none",
            "20px 30px / 1fr 2fr",
            "auto / repeat(3, 1fr)",
            "'a a' 20px 'b c' 30px / 50px 1fr",
            "auto-flow / 1fr 2fr",
            "auto-flow 25px / 50px 60px",
            "dense auto-flow 25px 35px / 50px 60px",
            "20px 30px / auto-flow",
            "20px 30px / auto-flow dense 40px 1fr",
            "auto / fit-content(60px) 1fr",
            "auto / fit-content(20%) fit-content(300px) 1fr",
            "auto / fit-content(10px) auto",
            "auto / fit-content(5em) fit-content(50%)",
            "fit-content(40px) / auto",
            "auto / 1fr fit-content(80px)")) {
      for (String place : List.of("", "; float: left", "; width: 300px")) {
        cases.add(
            ("<div class=\"case\"><div style=\"display: grid; grid: "
                + grid
                + place
                + "\"><p>one two three</p><p>two</p><p style=\"grid-column: span 2\">three, four and five</p><p>four</p></div></div>"));
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Fonts without small capitals have those that browsers make of their capitals. */
  @Test
  void smallCapitalsAreLaidOutAsByChromium() {
    List<String> cases = new ArrayList<>();
    for (String look :
        List.of(
            "font-variant: small-caps",
            "font-variant-caps: all-small-caps",
            "font: small-caps 30px/1.1 Sans",
            "font-variant-caps: small-caps; line-height: normal; letter-spacing: 2px",
            "font-variant-caps: small-caps; width: 120px",
            "font-variant: small-caps; text-align: justify; width: 170px")) {
      cases.add(
          "<div class=\"case\"><p style=\"%s\"><u>Of</u> <b>the Straße</b> <i>22,000 AVATAR (Office)</i> mcDonald <u>in</u> the end</p></div>"
              .formatted(look));
    }
    assertLaidOutAsByChromium(cases);
  }

  /**
   * What begins a formatting context stands beside floats where its content has room, as narrow as
   * that is, or else below.
   */
  @Test
  void contextsStandBesideFloatsAsInChromium() {
    List<String> contexts =
        List.of("display: flex", "display: grid", "display: flow-root", "overflow: hidden");
    List<String> cases = new ArrayList<>();
    for (String context : contexts) {
      for (String own :
          List.of("", "margin: 8px 20px", "padding: 0 9%; border: 2px solid", "width: 250px")) {
        for (String side : List.of("left", "right")) {
          cases.add(
              "<div class=\"case\"><div style=\"float: %s; width: 160px\">one two three</div>"
                      .formatted(side)
                  + "<div style=\"%s; %s\"><p style=\"margin: 0\">one two three four five six</p>"
                      .formatted(context, own)
                  + "<p style=\"margin: 0\">seven</p></div></div>");
        }
      }
    }
    for (String margin : List.of("-5px auto", "-10px 0", "-30px 4px 0")) {
      for (String side : List.of("left", "right")) {
        cases.add(
            "<div class=\"case\"><div style=\"float: %s\">one two</div>".formatted(side)
                + "<table style=\"margin: %s\"><tbody><tr><td>three</td><td>four</td></tr>"
                    .formatted(margin)
                + "<tr><td>five</td><td>six</td></tr></tbody></table></div>");
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Blanks, and the space around ideographs, are wider where lines are to fill their room. */
  @Test
  void justifiedLinesAreAsInChromium() {
    List<String> texts =
        List.of(
            "one <b>two</b> three <i>four five</i> six seven eight nine <b>ten</b> eleven twelve",
            "one <b>two </b> three<br/>four <i>five</i> six seven eight nine ten eleven twelve",
            "one <b>two</b> three four five six seven <i style=\"padding: 0 4px; border: 1px"
                + " solid\">eight nine ten</i> eleven twelve thirteen",
            "one <b style=\"display: inline-block; width: 30px\">a</b> three <b>four</b> five six"
                + " <i>seven</i> eight nine ten",
            "<b>electroencephalographically</b> one two <i>three</i> four electroencephalogram five",
            HAN + "<b>22 000</b> " + HAN + " one <i>two</i> " + HAN);
    List<String> cases = new ArrayList<>();
    for (String text : texts) {
      for (String around :
          List.of(
              "width: 130px", "width: 171px; text-indent: 20px", "padding: 0 33%; margin: 9px")) {
        cases.add(
            "<div class=\"case\"><p style=\"text-align: justify; %s\">%s</p></div>"
                .formatted(around, text));
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Each word that is in no element in one of its own, so that its place is compared. */
  private static String words(String text) {
    return Pattern.compile("<(\\w).*?</\\1>|[^ <]+")
        .matcher(text)
        .replaceAll(
            word -> word.group().startsWith("<") ? word.group() : "<u>" + word.group() + "</u>");
  }

  /** Words, numbers and Latin keep their order where blanks are widened. */
  @Test
  void justifiedTextFromRightToLeftIsAsInChromium() {
    List<String> texts =
        List.of(
            "בשנת 2024 נפתחו <b>22,000 תיקים</b> חדשים, ונעצרו 33 חשודים (קטינים: 12%) בתל אביב",
            "תיקים נגד <b>Online Group Ltd</b> ו <i>Data 24 Centre</i> נפתחו בשנת 2024 בירושלים ובחיפה",
            "في عام 2024 سجلت <b>22,000 قضية</b> جديدة، وأوقف 33 شخصا (قاصرون: 12%) في المدينة",
            "قضايا ضد <b>Online Group Ltd</b> و <i>Data 24 Centre</i> سجلت في عام 2024 في المدينة والقرية");
    List<String> cases = new ArrayList<>();
    for (String text : texts) {
      String words = words(text);
      for (String direction : List.of("rtl", "ltr")) {
        for (String width : List.of("150px", "210px", "320px")) {
          cases.add(
              "<div class=\"case\"><p style=\"font-family: Hebrew, Arabic, Sans; text-align: justify;"
                  + " direction: %s; width: %s\">%s</p></div>".formatted(direction, width, words));
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /**
   * Punctuation of full width loses blanks beside other punctuation and at the start of lines. At
   * the end of lines Chromium trims it from time to time only.
   */
  @Test
  void chinesePunctuationIsTrimmedAsInChromium() {
    List<String> texts =
        List.of(
            "（公安机关）侦破，「网络」。公安：侦破《网络》",
            "公安，（侦破）、公安。“侦破‘网络’”，机关！《公安》",
            "公安<b>《机关》</b>，侦破<i>「网络」</i>《公安》。<b>机关，</b>（侦破）",
            "公安，<b style=\"padding: 0 3px; border: 1px solid\">《机关》</b>。侦破",
            "公安机关侦破网络（公安机关）侦破网络公安机关<br/>「公安」机关");
    List<String> cases = new ArrayList<>();
    for (String text : texts) {
      for (String trim : List.of("normal", "space-all", "space-first", "trim-start")) {
        cases.add(
            "<div class=\"case\"><p style=\"font-family: Han; float: left; text-spacing-trim: %s%s\">%s</p></div>"
                .formatted(trim, text.contains("<br/>") ? "; width: 140px" : "", text));
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Cells have least and greatest widths (CSS Tables 3, 3.8.1). */
  @Test
  void limitsOfCellsAreAsInChromium() {
    List<String> limits =
        List.of(
            "min-width: 150px",
            "max-width: 30px",
            "max-width: 60px",
            "min-width: 150px; width: 20px",
            "max-width: 50px; width: 120px",
            "min-width: 50%",
            "max-width: 50%",
            "min-width: 100px; width: 10%",
            "max-width: 20px; width: 50%",
            "min-width: 100px; box-sizing: border-box",
            "min-width: 300px; max-width: 100px");
    List<String> rows =
        List.of(
            "<tr><td style=\"%s\">one two three</td><td>four five</td><td>six</td></tr>",
            "<tr><td style=\"%s\">electroencephalogram</td><td>four five</td><td>six seven</td></tr>",
            "<tr><td colspan=\"2\" style=\"%s\">one two</td><td>three</td></tr>"
                + "<tr><td>four</td><td>five</td><td>six</td></tr>");
    List<String> cases = new ArrayList<>();
    for (String limit : limits) {
      for (String row : rows) {
        for (String table :
            List.of("width: 400px", "width: 60px", "", "border-collapse: collapse")) {
          cases.add(
              "<div class=\"case\"><table style=\"%s\"><tbody>%s</tbody></table></div>"
                  .formatted(table, row.formatted(limit)));
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Cells over as many columns share out what they need from the first column to the last. */
  @Test
  void cellsOverSeveralColumnsWidenThemAsInChromium() {
    List<String> tables =
        List.of(
            "<tr><td colspan=\"2\">thousand</td><td colspan=\"2\">a re</td></tr>"
                + "<tr><td>ca</td><td colspan=\"2\">internationally</td><td>in</td></tr>",
            "<tr><td>one</td><td colspan=\"3\">regulations of offices</td></tr>"
                + "<tr><td colspan=\"3\">internationally</td><td>in</td></tr>",
            "<tr><td rowspan=\"2\">one</td><td>in</td><td colspan=\"2\">thousand regulations</td></tr>"
                + "<tr><td colspan=\"2\">the</td><td>online</td></tr>"
                + "<tr><td>online</td><td colspan=\"2\">in</td><td>supervision</td></tr>");
    List<String> cases =
        tables.stream()
            .map(rows -> "<div class=\"case\"><table><tbody>" + rows + "</tbody></table></div>")
            .toList();
    assertLaidOutAsByChromium(cases);
  }

  /** Of a least width that depends on the column, the rest still counts for the column. */
  @Test
  void leastWidthsOfItemsAreAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String least : List.of("30%", "clamp(40px, 30%, 90px)", "calc(25px + 20%)")) {
      for (String own : List.of("", "; width: 50%", "; width: 50%; padding: 0 5px")) {
        cases.add(
            "<div class=\"case\"><div style=\"display: grid; width: 90px\"><div style=\"margin: 0 29px;"
                + " min-width: "
                + least
                + own
                + "\"></div></div></div>");
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Rows of items that may wrap ask for no more than the content of the widest. */
  @Test
  void rowsThatMayWrapAreAsWideAsInChromium() {
    List<String> items =
        List.of(
            "width: 130px; flex: 0 1 80px",
            "min-width: 33.3%; flex: 0 1 80px",
            "flex: 1 0 30px",
            "flex: 0 0 120px",
            "flex: 1 1 80px; padding: 3px");
    List<String> cases = new ArrayList<>();
    for (String around :
        List.of("display: flex", "display: grid; grid-template-columns: 1fr 90%", "float: left")) {
      for (String item : items) {
        for (String text : List.of("", "regulations of offices")) {
          String one = "<div style=\"" + item + "\">" + text + "</div>";
          cases.add(
              "<div class=\"case\"><div style=\""
                  + around
                  + "\"><div><div style=\"display: flex; flex-wrap: wrap\">"
                  + one
                  + one
                  + "</div></div></div></div>");
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Columns that are given more than all of a fixed table each get less. */
  @Test
  void sharesOfMoreThanAllOfATableAreAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String shares : List.of("30% 30% 30% 30%", "50% 60% 70% 0", "200% 10% 10% 10%")) {
      StringBuilder columns = new StringBuilder();
      for (String share : shares.split(" ")) {
        columns.append("<col style=\"width: ").append(share).append("\"></col>");
      }
      cases.add(
          "<div class=\"case\"><table style=\"width: 150px; table-layout: fixed\"><colgroup>"
              + columns
              + "</colgroup><tbody><tr><td>a</td><td></td><td>in</td><td>office</td></tr></tbody></table></div>");
    }
    assertLaidOutAsByChromium(cases);
  }

  /** What is taller than its content ends below the margin of its last child. */
  @Test
  void marginsInWhatHasALeastHeightAreAsInChromium() {
    String empty = "<div style=\"margin: 20px 0\"></div>";
    String text = "<p style=\"margin: 7px 0\">a</p>";
    List<String> cases = new ArrayList<>();
    for (String least : List.of("0", "10px", "26px", "100px")) {
      for (String own : List.of("", "; margin-bottom: 9px", "; padding-top: 9px")) {
        for (String content :
            List.of(
                empty,
                text,
                empty + text,
                text + empty,
                "<div style=\"float: left\">x</div>" + text,
                "<div style=\"min-height: 26px\">" + text + "</div>")) {
          cases.add(
              "<div class=\"case\"><div style=\"min-height: "
                  + least
                  + own
                  + "\">"
                  + content
                  + "</div><div>b</div></div>");
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Between two sides, by automatic margins, or where they would have stood. */
  @Test
  void positionedBoxesStandWhereChromiumHasThem() {
    List<String> boxes =
        List.of(
            "",
            "top: -6px; bottom: 20%",
            "top: 5px; bottom: 5px; left: 20%; right: 1em",
            "top: 20%; bottom: 1em; margin: auto; padding: 9px",
            "inset: 0; width: 50px; height: 10px; margin: auto",
            "inset: 0; width: 500px; margin: 0 auto",
            "left: 10px; right: 10px; width: 50px",
            "bottom: -6px",
            "right: -6px; margin: 3px");
    List<String> around =
        List.of(
            "height: 80px",
            "",
            "direction: rtl; height: 60px; padding: 5px 9px",
            "display: flex; justify-content: end; align-items: center; height: 50px",
            "display: flex; flex-direction: column; align-items: end; height: 50px; direction: rtl",
            "display: flex; justify-content: space-around",
            "display: grid; padding: 1em; align-items: end; justify-items: center",
            "display: grid; padding: 1em; height: 70px; direction: rtl");
    List<String> cases = new ArrayList<>();
    for (String outer : around) {
      for (String inner : boxes) {
        for (String position : List.of("static", "relative")) {
          cases.add(
              "<div class=\"case\"><div style=\"height: 10px\"></div><div style=\"position: %s; %s\">"
                      .formatted(position, outer)
                  + "<div style=\"position: absolute; %s\">one two</div></div></div>"
                      .formatted(inner));
        }
      }
    }
    // In the middle of a place that is not in that of what is around it
    for (String place : List.of("padding-left: 5%", "padding-right: 15%", "margin-left: 300px")) {
      cases.add(
          ("<div class=\"case\"><div style=\"display: flex; justify-content: center; %s\">"
                  + "<div style=\"position: absolute\">one two three four five six seven eight nine"
                  + " ten eleven twelve</div></div></div>")
              .formatted(place));
    }
    // What grows later
    cases.add(
        "<div class=\"case\"><div style=\"display: flex\"><div>one</div><div style=\"position: relative\">"
            + "<div style=\"position: absolute; bottom: -6px\">a</div></div></div></div>");
    assertLaidOutAsByChromium(cases);
  }

  /** They are known in items that stretch, and else are none. */
  @Test
  void sharesOfHeightsAreAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String outer :
        List.of(
            "height: 90px",
            "",
            "display: flex",
            "display: flex; align-items: start",
            "display: flex; min-height: 60px",
            "display: grid",
            "display: grid; align-items: start",
            "display: flex; flex-direction: column",
            "display: flex; flex-direction: column; height: 90px")) {
      for (String share :
          List.of(
              "height: 50%",
              "min-height: 100%", "max-height: 50%", "min-height: 50%; margin: 9px 0")) {
        String text = "<p style=\"margin: 7px 0\">one</p>";
        cases.add(
            "<div class=\"case\"><div style=\"%s\"><div><div style=\"%s\">%s</div></div></div><div>two</div></div>"
                .formatted(outer, share, text));
        cases.add(
            "<div class=\"case\"><div style=\"%s\"><div style=\"%s\"></div></div><div>two</div></div>"
                .formatted(outer, share));
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  @Test
  void itemsWithoutTextAreAsHighAsTheirMarker() {
    List<String> cases = new ArrayList<>();
    for (String item :
        List.of("<li></li>", "<li><div></div></li>", "<li>a</li><li></li><li>b</li>")) {
      for (String style : List.of("disc", "decimal", "none")) {
        cases.add(
            "<div class=\"case\"><ul style=\"list-style: %s\">%s</ul></div>"
                .formatted(style, item));
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  @Test
  void textWithoutRoomSticksOutWhereItEnds() {
    List<String> cases = new ArrayList<>();
    for (String direction : List.of("ltr", "rtl")) {
      for (String align : List.of("start", "end", "left", "right", "center")) {
        cases.add(
            "<div class=\"case\"><p style=\"width: 44px; direction: %s; text-align: %s\">a supervision</p></div>"
                .formatted(direction, align));
      }
    }
    // What is moved from right to left moves as it says
    cases.add(
        "<div class=\"case\"><div style=\"display: flex; direction: rtl\">"
            + "<div style=\"position: relative; left: 15px\">a</div><div>b</div></div></div>");
    assertLaidOutAsByChromium(cases);
  }

  /**
   * Items stand in the order that their styles ask for, those of one number in that of the
   * document.
   */
  @Test
  void itemsAreInTheirOrderAsInChromium() {
    List<String> containers =
        List.of(
            "display: flex",
            "display: flex; flex-wrap: wrap",
            "display: flex; flex-direction: row-reverse",
            "display: flex; flex-direction: column",
            "display: flex; direction: rtl",
            "display: grid; grid-template-columns: auto 1fr",
            "display: grid; grid-template-columns: 1fr 1fr; grid-auto-flow: dense");
    List<List<Integer>> orders =
        List.of(
            List.of(0, 0, 0, 0), List.of(1, 0, 0, -1), List.of(2, 1, 2, 1), List.of(0, 5, 0, -3));
    List<String> words = List.of("one", "two three four", "internationally", "five six");
    List<String> cases = new ArrayList<>();
    for (String container : containers) {
      for (List<Integer> order : orders) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
          items.append("<div style=\"order: ").append(order.get(i));
          items
              .append(i == 2 ? "; width: 60%" : "")
              .append("\">")
              .append(words.get(i))
              .append("</div>");
        }
        cases.add("<div class=\"case\"><div style=\"" + container + "\">" + items + "</div></div>");
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** The limits of one side of a picture count for the other. */
  @Test
  void picturesHaveTheSizesOfChromium() {
    List<String> sizes =
        List.of(
            "",
            "width: 60px",
            "height: 60px",
            "max-width: 100%",
            "max-height: 40px",
            "max-width: 50px; max-height: 40px",
            "max-width: 40px; max-height: 50px",
            "min-width: 300px",
            "min-height: 200px",
            "min-height: 200px; max-width: 150px",
            "min-width: 250px; min-height: 300px",
            "min-width: 250px; max-height: 30px",
            "height: 60px; max-width: 30px",
            "width: 60px; max-height: 20px",
            "width: 50%; height: auto",
            "aspect-ratio: 1",
            "aspect-ratio: 3 / 2; width: 90px",
            "aspect-ratio: auto 3 / 2; width: 90px",
            "aspect-ratio: 2; height: 40px",
            "aspect-ratio: 1; max-height: 40px",
            "box-sizing: border-box; padding: 10px; width: 80px",
            "box-sizing: border-box; border: 5px solid; height: 80px",
            "padding: 4px; max-height: 50px; box-sizing: border-box");
    List<String> cases = new ArrayList<>();
    for (String size : sizes) {
      String picture = "<img alt=\"\" src=\"" + PICTURE + "\" style=\"OWN; " + size + "\"/>";
      cases.add("<div class=\"case\">" + picture.replace("OWN", "display: block") + "</div>");
      cases.add("<div class=\"case\">one " + picture.replace("OWN", "") + " two</div>");
      cases.add("<div class=\"case\">" + picture.replace("OWN", "float: left") + " one two</div>");
      cases.add(
          "<div class=\"case\"><div style=\"float: left\">"
              + picture.replace("OWN", "")
              + "</div></div>");
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Boxes of a shape. */
  @Test
  void boxesHaveTheShapesOfChromium() {
    List<String> shapes =
        List.of(
            "aspect-ratio: 2",
            "aspect-ratio: 2 / 1; padding: 10px",
            "aspect-ratio: 2 / 1; padding: 10px; box-sizing: border-box",
            "aspect-ratio: auto 2 / 1; padding: 10px; box-sizing: border-box",
            "aspect-ratio: 40",
            "aspect-ratio: 40; min-height: 0",
            "aspect-ratio: 40; overflow: hidden",
            "aspect-ratio: 2; max-height: 50px",
            "aspect-ratio: 2; min-height: 150px; width: 100px",
            "aspect-ratio: 1 / 2; width: 50px",
            "aspect-ratio: 2; height: 40px",
            "aspect-ratio: 2; height: 40px; max-width: 60px",
            "aspect-ratio: 2; height: 40px; padding: 5px; box-sizing: border-box",
            "aspect-ratio: 2; height: 40px; width: 50px");
    List<String> contents =
        List.of("", "one two three", "<p style=\"margin: 0; height: 50%\">a</p>");
    List<String> cases = new ArrayList<>();
    for (String shape : shapes) {
      for (String content : contents) {
        String box = "<div style=\"OWN" + shape + "\">" + content + "</div>";
        for (String own :
            List.of("", "float: left; ", "display: inline-block; ", "position: absolute; ")) {
          cases.add("<div class=\"case\">" + box.replace("OWN", own) + " after</div>");
        }
        for (String around :
            List.of(
                "display: flex",
                "display: flex; align-items: start",
                "display: grid; grid-template-columns: 1fr 1fr",
                "display: grid; grid-template-columns: 150px 1fr; place-items: start",
                "display: grid; grid-template-columns: auto auto; align-items: start",
                "display: flex; flex-direction: column; align-items: start",
                "display: flex; flex-direction: column")) {
          boolean column = around.contains("column");
          if (!column || !shape.contains("40") && !content.contains("50%")) {
            cases.add(
                "<div class=\"case\"><div style=\""
                    + around
                    + "\">"
                    + box.replace("OWN", "")
                    + "<p>b</p></div></div>");
          }
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Blocks are divided where something in them stands across the columns. */
  @Test
  void whatSpansColumnsDividesTheBlocksAroundItAsInChromium() {
    String text = "<p style=\"margin: 4px 0\">one two three four five six seven eight nine ten</p>";
    String across =
        "<h2 style=\"column-span: all; margin: 6px 0; font-size: 20px\">across all</h2>";
    List<String> cases = new ArrayList<>();
    for (String section :
        List.of(
            "",
            "padding: 5px 8px; border: 2px solid",
            "margin: 10px 5px; border-left: 3px solid",
            "border: 1px solid; margin-bottom: 12px")) {
      String open = "<div style=\"" + section + "\">";
      for (String content :
          List.of(
              text + text + across + text + text,
              open + text + text + across + text + text + "</div>",
              open + text + across + text + "</div>",
              open + text + "<div>" + text + across + text + "</div>" + text + "</div>",
              text + open + text + across + text + across + text + "</div>" + text,
              open + text + across + text + "</div>" + open + text + across + text + "</div>")) {
        cases.add(
            "<div class=\"case\"><div class=\"lines\" style=\"columns: 2\">"
                + content
                + "</div>after</div>");
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** First letters and lines of another size, face or place, in blocks, lines and cells. */
  @Test
  void firstLettersAndLinesAreLaidOutAsByChromium() {
    String words = "one two three four five six seven eight nine ten ";
    String text = words + words + words;
    List<String> sheets =
        List.of(
            "%1$s::first-letter { font-size: 40px }",
            "%1$s:first-letter { float: left; font-size: 60px; line-height: 50px }",
            "%1$s::first-letter { float: left; font: bold 3em/1 Sans; margin: 4px 6px 0 0;"
                + " padding: 2px 5px; border: 2px solid }",
            "%1$s::first-letter { float: right; font-size: 3em }",
            "%1$s::first-letter { padding: 0 4px; border: 1px solid; margin-right: 5px }",
            "%1$s::first-letter { text-transform: uppercase; font-size: 2em; vertical-align: -5px;"
                + " position: absolute; width: 50px; display: block }",
            "%1$s { text-transform: uppercase }"
                + " %1$s::first-letter { text-transform: none; font-size: 2em }",
            "%1$s { text-transform: uppercase } %1$s::first-letter { text-transform: lowercase }"
                + " %1$s::first-line { font-size: 1.5em }",
            "%1$s { text-transform: capitalize }"
                + " %1$s::first-letter { text-transform: none; float: left; font-size: 2em }",
            "%1$s::first-line { font-size: 24px }",
            "%1$s:first-line { text-transform: uppercase; letter-spacing: 2px }",
            "%1$s::first-line { line-height: 40px; font-weight: bold; word-spacing: 4px }",
            "%1$s::first-line { font-size: 1.5em; margin: 9px; padding: 9px }",
            "%1$s::first-line { font-size: 10px; background: #ddd }"
                + " %1$s::first-letter { font-size: 3em; float: left; line-height: .9 }",
            "%1$s { text-align: justify }"
                + " %1$s::first-line { font-size: 20px } %1$s::first-letter { font-size: 2em }",
            "%1$s { font-size: 14px } %1$s::first-line { font-size: 2em }"
                + " .x%1$s p::first-line { font-size: 1.5em } %1$s em { font-size: 1.5em }");
    List<String> contents =
        List.of(
            text,
            "&quot;" + text,
            "(a) " + text,
            "\n  " + text,
            "<em>" + text + "</em>" + text,
            "<b><em>one</em> two</b> <sup>three</sup> " + text,
            "<p>" + text + "</p><p>" + text + "</p>",
            "<div style=\"float: left\">float</div>" + text,
            "<span style=\"display: inline-block; width: 30px; height: 40px\">a</span> " + text,
            text + "<span style=\"display: inline-block; width: 30px\">a</span> " + text,
            "one <br/>" + text,
            "<table><tr><td>" + text + "</td></tr></table>" + text,
            "<div style=\"display: flex\"><span>one</span></div>" + text,
            "a",
            "<span style=\"display: inline-block\">" + words + "</span>",
            "<span style=\"padding: 0 9px; border: 1px solid\">" + text + "eleven</span> a");
    List<String> cases = new ArrayList<>();
    for (String sheet : sheets) {
      for (String content : contents) {
        for (String tag : List.of("div", "td")) {
          String name = "x" + cases.size();
          boolean cell = tag.equals("td");
          cases.add(
              "<div class=\"case\"><style>"
                  + sheet.formatted("." + name)
                  + "</style>"
                  + (cell ? "<table><tr>" : "")
                  + "<%1$s class=\"%2$s\">%3$s</%1$s>".formatted(tag, name, content)
                  + (cell ? "</tr></table>" : "")
                  + "</div>");
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Markers that are the start of the text of their items. */
  @Test
  void markersInsideAreLaidOutAsByChromium() {
    String text = "one two three four five six seven eight nine ten one two three four five six";
    List<String> lists =
        List.of(
            "list-style: inside",
            "list-style: square inside; text-indent: -1em",
            "list-style: inside decimal; text-align: end",
            "list-style: inside upper-roman; font-size: 24px; text-indent: 2em",
            "list-style: inside '- '; text-align: center",
            "list-style: inside none",
            "list-style: circle inside; direction: rtl; text-transform: uppercase",
            "list-style: inside decimal; direction: rtl");
    List<String> cases = new ArrayList<>();
    for (String list : lists) {
      for (String item :
          List.of(
              text,
              "",
              "<p>" + text + "</p>" + text,
              "<b>" + text + "</b>",
              "<div style=\"display: inline-block\">a</div>",
              "a<ul><li>b</li></ul>")) {
        String name = "m" + cases.size();
        cases.add(
            ("<div class=\"case\"><style>.%1$s li::marker { color: red }"
                    + " .%1$s li:nth-child(2)::marker { font-size: 30px }"
                    + " .%1$s li:nth-child(2):not(:has(p))::first-letter { font-size: 2em }</style>"
                    + "<ol class=\"%1$s\" style=\"%2$s\"><li>%3$s</li><li>%3$s</li></ol></div>")
                .formatted(name, list, item));
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Elements without a box: what is in them is laid out as if it stood in their place. */
  @Test
  void elementsWithoutBoxesAreLaidOutAsByChromium() {
    String none = "<div style=\"display: contents; margin: 9px; border: 3px solid; %s\">%s</div>";
    String two = "<p>one two</p><p>three four five six</p>";
    List<String> contents =
        List.of(
            two,
            "text " + two + " more",
            "<b>bold</b> text",
            none.formatted("", two),
            "<span style=\"display: contents\">a " + two + " b</span>");
    List<String> around =
        List.of(
            "<div>%s</div>",
            "<div>before %s after</div>",
            "<div style=\"display: grid; grid-template-columns: 1fr 2fr; gap: 5px\">%s<i>a</i></div>",
            "<div style=\"display: flex; gap: 9px\"><i>a</i>%s</div>",
            "<div style=\"display: flex; flex-direction: column\"><div style=\"display: contents\">%s</div></div>",
            "<table>%s<tr><td>a</td></tr></table>");
    List<String> cases = new ArrayList<>();
    for (String outer : around) {
      for (String inner : contents) {
        for (String style :
            List.of("", "font-size: 24px; float: left", "position: absolute; padding: 9px")) {
          boolean table = outer.startsWith("<table");
          String content = table ? "<tr><td>" + inner + "</td><td>b</td></tr>" : inner;
          cases.add(
              "<div class=\"case\">" + outer.formatted(none.formatted(style, content)) + "</div>");
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Heights that limit columns of flex items, whose own height is not known. */
  @Test
  void boundsOfHeightsAreAsInChromium() {
    List<String> cases = new ArrayList<>();
    for (String bound : List.of("max-height: 54px", "min-height: 120px", "max-height: 30px")) {
      for (String item : List.of("", "min-height: 30%", "min-height: 0", "max-height: 50%")) {
        for (String inner : List.of("height: 70px", "padding: 8px", "")) {
          cases.add(
              "<div class=\"case\"><div style=\"display: flex; flex-direction: column; %s\">"
                      .formatted(bound)
                  + "<div style=\"padding: 3px; %s\"><div style=\"%s\">a</div></div></div></div>"
                      .formatted(item, inner));
        }
      }
    }
    for (String share : List.of("min-height: 50%", "max-height: 50%", "min-height: 150%")) {
      for (String inner :
          List.of("height: calc(100% - 8px)", "min-height: 80%", "display: grid; height: 90%")) {
        for (String align : List.of("center", "start", "stretch")) {
          cases.add(
              "<div class=\"case\"><div style=\"display: grid; align-items: %s\">".formatted(align)
                  + "<div style=\"%s\"><div style=\"%s\"><p>a</p></div></div></div></div>"
                      .formatted(share, inner));
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  /** Heights by the content, beside a height that is given or stretched. */
  @Test
  void heightsOfContentAreLaidOutAsByChromium() {
    List<String> cases = new ArrayList<>();
    for (String property : List.of("height", "min-height", "max-height")) {
      for (String word : List.of("min-content", "max-content", "fit-content")) {
        for (String more : List.of("", "height: 10px", "height: 200px", "padding: 9px")) {
          String box =
              "<div style=\"%s; %s: %s; border: 1px solid\">one two<p>three</p></div>"
                  .formatted(more, property, word);
          String beside = "<div style=\"height: 150px\">a</div>";
          for (String around :
              List.of(
                  "",
                  "display: flex",
                  "display: grid; grid-template-columns: 1fr 1fr",
                  "position: relative; height: 300px")) {
            cases.add(
                "<div class=\"case\"><div style=\"%s\">%s</div></div>"
                    .formatted(around, box + beside));
          }
        }
      }
    }
    assertLaidOutAsByChromium(cases);
  }

  private static void assertLaidOutAsByChromium(List<String> cases) {
    List<String> differences = layouts.differences(cases);
    for (int i = 0; i < cases.size(); i++) {
      assertEquals("", differences.get(i), cases.get(i));
    }
  }

  private static List<String> differences(List<Specimen> specimens) {
    return layouts.differences(specimens.stream().map(Specimen::html).toList());
  }

  /** The smallest document that is still laid out otherwise. */
  private static String simplest(Specimen specimen, String difference) {
    Specimen simplest = specimen;
    String shown = difference;
    while (true) {
      List<Specimen> simpler = simplest.simpler();
      List<String> differences = differences(simpler);
      Specimen next = null;
      for (int i = 0; i < simpler.size(); i++) {
        boolean smaller = next == null || simpler.get(i).html().length() < next.html().length();
        if (!differences.get(i).isEmpty() && smaller) {
          next = simpler.get(i);
          shown = differences.get(i);
        }
      }
      if (next == null) {
        return simplest.html() + "\n    " + shown;
      }
      simplest = next;
    }
  }
}
