package org.precis.typeset.flow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.golden.Chromium;
import org.precis.shaping.LineBreaks;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.BoxBuilder;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.InlineBox;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.flow.Measured.Part;
import org.precis.typeset.style.Styles;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.value.Display;
import org.precis.workspace.Face;

/** Lays documents out with the typesetter and with Chromium, without pages. */
final class BothLayouts implements AutoCloseable {

  private static final double POINTS_IN_PIXEL = 0.75;

  /** In pixels, as in the script. */
  private static final double SAME_TOP = 0.1;

  private static final String ADDRESS = "https://layouts.example/page.xhtml";

  /**
   * For each element in a document with the class {@code case}: its number, its rectangle, and the
   * lines of its own text, character by character.
   */
  private static final String MEASURE =
      """
      () => {
        const out = [];
        const range = document.createRange();
        [...document.querySelectorAll('*')].forEach((element, number) => {
          const around = element.parentElement && element.parentElement.closest('.case');
          if (!around || element.localName === 'style') return;
          const origin = around.getBoundingClientRect();
          const boxes = element.getClientRects();
          const box = element.getBoundingClientRect();
          const fields = [number, (box.left - origin.left) / 32, (box.top - origin.top) / 32,
            box.width / 32, box.height / 32, boxes.length];
          let last = null;
          for (const node of element.childNodes) {
            if (node.nodeType !== 3) continue;
            for (let i = 0; i < node.data.length; i++) {
              if (node.data[i].trim() === '') continue;
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const rect = range.getBoundingClientRect();
              const top = (rect.top - origin.top) / 32;
              if (!last || Math.abs(last.top - top) > 0.1) {
                last = { text: '', left: 1e9, right: -1e9, top: top };
                fields.push(last);
              }
              last.text += node.data[i];
              last.left = Math.min(last.left, (rect.left - origin.left) / 32);
              last.right = Math.max(last.right, (rect.right - origin.left) / 32);
            }
          }
          out.push(fields.map(f => typeof f === 'number' ? f
            : f.text + ' ' + f.left + ' ' + f.right + ' ' + f.top).join('\\t'));
        });
        return out.join('\\n');
      }""";

  private final Chromium chromium = Chromium.start();
  private final String head;

  /** Those of the present documents. */
  private Fonts fonts;

  /** The ideographs of the family {@code Han}. */
  static final String HAN = "\u516C\u5B89\u673A\u5173\u4FA6\u7834\u7F51\u7EDC";

  /** Of full width, in the family {@code Han}. */
  private static final String PUNCTUATION = "，。、：；！？（）《》「」“”‘’·";

  private static SortedSet<Integer> letters(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void face(
      StringBuilder css, String family, Face face, SortedSet<Integer> characters) {
    byte[] font = org.precis.workspace.Fonts.bundled().subset(face, characters);
    css.append("@font-face { font-family: ")
        .append(family)
        .append("; font-weight: ")
        .append(face.weight())
        .append("; src: url(\"data:font/ttf;base64,")
        .append(Base64.getEncoder().encodeToString(font))
        .append("\") }\n");
  }

  BothLayouts() {
    SortedSet<Integer> ascii =
        IntStream.range(' ', 127).boxed().collect(Collectors.toCollection(TreeSet::new));
    StringBuilder css = new StringBuilder();
    SortedSet<Integer> han =
        (HAN + PUNCTUATION).codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    face(css, "Sans", Face.SANS_REGULAR, ascii);
    face(css, "Sans", Face.SANS_SEMIBOLD, ascii);
    face(css, "Han", Face.SC_REGULAR, han);
    face(css, "Han", Face.SC_SEMIBOLD, han);
    face(css, "Hebrew", Face.HEBREW_REGULAR, letters(0x05D0, 0x05EA));
    face(css, "Arabic", Face.ARABIC_REGULAR, letters(0x0621, 0x0652));
    css.append(
        """
        @page { size: 800px 1000px; margin: 0 }
        body { margin: 0; font: 16px/1.25 Sans }
        .case { display: flow-root; position: relative; width: 400px }
        .lines { orphans: 1; widows: 1 }
        """);
    head =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>x</title><style>"
            + css
            + "</style></head><body>\n";
  }

  /** The first difference in each of the documents; empty where there is none. */
  List<String> differences(List<String> documents) {
    String html = head + String.join("\n", documents) + "</body></html>";
    HtmlDocument document = HtmlReader.read("page.xhtml", html);
    Styles styles = Styles.of(document);
    List<String> ignored =
        styles.problems().stream().map(Object::toString).collect(Collectors.toList());
    if (!ignored.isEmpty()) {
      throw new AssertionError(ignored.get(0));
    }
    Box galley = BoxBuilder.ofFlow(styles).build(document.root());
    fonts = new Fonts(styles.fontFaces());
    new Flow(fonts, new LineBreaks(), Map.of(), () -> {}).layOut(galley, 600);
    Map<Element, Measured> mine = new LinkedHashMap<>();
    measure(galley, mine);
    Map<Integer, Measured> theirs = chromium(html);
    List<String> differences = new ArrayList<>();
    for (Element element : document.elements()) {
      boolean isCase = element.classes().contains("case");
      if (isCase) {
        differences.add("");
      }
      Element around = element.parent() == null ? null : caseOf(element.parent());
      boolean isSheet = element.name().equals("style");
      if (around == null || isSheet || !differences.get(differences.size() - 1).isEmpty()) {
        continue;
      }
      Measured own = shifted(mine.get(element), mine.get(around).box);
      String difference = own.difference(theirs.get(element.index()));
      if (!difference.isEmpty()) {
        differences.set(differences.size() - 1, "<" + element.name() + ">: " + difference);
      }
    }
    return differences;
  }

  private static Element caseOf(Element element) {
    Element at = element;
    while (at != null && !at.classes().contains("case")) {
      at = at.parent();
    }
    return at;
  }

  private static Measured shifted(Measured measured, double[] origin) {
    Measured shifted = new Measured();
    if (measured == null) {
      return shifted;
    }
    if (measured.box != null) {
      shifted.box = measured.box.clone();
      shifted.box[0] -= origin[0];
      shifted.box[1] -= origin[1];
    }
    for (Part part : measured.parts) {
      Part own = new Part();
      own.text.append(part.text);
      own.left = part.left - origin[0];
      own.right = part.right - origin[0];
      own.top = part.top - origin[1];
      shifted.parts.add(own);
    }
    return shifted;
  }

  // ---------------------------------------------------------------- typesetter

  private void measure(Box box, Map<Element, Measured> all) {
    // Columns have no boxes here: nothing is painted of them
    boolean column =
        box.style.display() == Display.TABLE_COLUMN
            || box.style.display() == Display.TABLE_COLUMN_GROUP;
    if (!box.anonymous && !column && !box.across) {
      join(of(all, box.element), box.x, box.y, box.width, box.height);
    }
    // A first letter that floats is read before the others
    box.children.stream().filter(child -> child.opens).forEach(child -> measure(child, all));
    for (Line line : box.lines) {
      Map<Element, Part> parts = new LinkedHashMap<>();
      for (Piece piece : line.pieces) {
        if (piece instanceof Glyphs glyphs) {
          text(glyphs, parts, all);
        } else if (piece instanceof InlineBox inline && inline.element != box.element) {
          join(of(all, inline.element), inline.x, inline.y, inline.width, inline.height);
        } else if (piece instanceof Box inset && !inset.label) {
          measure(inset, all);
        }
      }
      parts.forEach((element, part) -> add(of(all, element).parts, part));
    }
    box.children.stream().filter(child -> !child.opens).forEach(child -> measure(child, all));
  }

  private void text(Glyphs glyphs, Map<Element, Part> parts, Map<Element, Measured> all) {
    String text = glyphs.text;
    if (text.isBlank()) {
      return;
    }
    double left = glyphs.x + glyphs.lead;
    double right = glyphs.x + glyphs.width;
    double[] advances = glyphs.advances(glyphs.glyphs());
    for (int i = 0; Character.isWhitespace(text.charAt(i)); i++) {
      left += advances[i];
    }
    int last = advances.length - 1;
    for (int i = text.length() - 1; Character.isWhitespace(text.charAt(i)); i--) {
      right -= advances[last--];
    }
    // Chromium measures from the first font of an element, whichever its letters are of
    double ascent = fonts.of(glyphs.style).first().ascent();
    double top = (glyphs.baseline - ascent * glyphs.style.decorationSize()) / POINTS_IN_PIXEL;
    Part part = parts.get(glyphs.element);
    if (part == null || Math.abs(part.top - top) > SAME_TOP) {
      if (part != null) {
        add(of(all, glyphs.element).parts, part);
      }
      part = new Part();
      parts.put(glyphs.element, part);
    }
    part.top = top;
    part.text.append(text.replaceAll("\\s", ""));
    part.left = Math.min(part.left, left / POINTS_IN_PIXEL);
    part.right = Math.max(part.right, right / POINTS_IN_PIXEL);
  }

  /** Lines at one height are measured as one, also in several columns. */
  private static void add(List<Part> parts, Part part) {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last == null || Math.abs(last.top - part.top) > SAME_TOP) {
      parts.add(part);
      return;
    }
    last.text.append(part.text);
    last.left = Math.min(last.left, part.left);
    last.right = Math.max(last.right, part.right);
  }

  private static Measured of(Map<Element, Measured> all, Element element) {
    return all.computeIfAbsent(element, e -> new Measured());
  }

  private static void join(Measured measured, double x, double y, double width, double height) {
    double[] box = {
      x / POINTS_IN_PIXEL, y / POINTS_IN_PIXEL, width / POINTS_IN_PIXEL, height / POINTS_IN_PIXEL
    };
    if (measured.box != null) {
      double[] old = measured.box;
      double left = Math.min(old[0], box[0]);
      double top = Math.min(old[1], box[1]);
      box[2] = Math.max(old[0] + old[2], box[0] + box[2]) - left;
      box[3] = Math.max(old[1] + old[3], box[1] + box[3]) - top;
      box[0] = left;
      box[1] = top;
    }
    measured.box = box;
  }

  // ------------------------------------------------------------------ Chromium

  private Map<Integer, Measured> chromium(String html) {
    // Chromium rounds borders, and what is above and below a baseline, to whole pixels
    String enlarged = html.replaceFirst("</style>", "html { zoom: 32 }</style>");
    try (Page page = chromium.page()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.route("**/*", route -> serve(route, enlarged));
      page.navigate(ADDRESS);
      page.evaluate("() => document.fonts.ready.then(() => 0)");
      Map<Integer, Measured> measured = new LinkedHashMap<>();
      for (String line : ((String) page.evaluate(MEASURE)).split("\n")) {
        if (line.isEmpty()) {
          continue;
        }
        String[] fields = line.split("\t");
        Measured element = new Measured();
        if (!fields[5].equals("0")) {
          element.box = numbers(fields, 1);
        }
        for (int i = 6; i < fields.length; i++) {
          String[] part = fields[i].split(" ");
          Part own = new Part();
          own.text.append(part[0]);
          own.left = Double.parseDouble(part[1]);
          own.right = Double.parseDouble(part[2]);
          own.top = Double.parseDouble(part[3]);
          element.parts.add(own);
        }
        measured.put(Integer.parseInt(fields[0]), element);
      }
      return measured;
    }
  }

  private static double[] numbers(String[] fields, int from) {
    double[] numbers = new double[4];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(fields[from + i]);
    }
    return numbers;
  }

  private static void serve(Route route, String html) {
    if (!route.request().url().equals(ADDRESS)) {
      route.abort();
      return;
    }
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/xhtml+xml; charset=utf-8")
            .setBody(html));
  }

  @Override
  public void close() {
    chromium.close();
  }
}
