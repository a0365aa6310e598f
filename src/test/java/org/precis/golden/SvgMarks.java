package org.precis.golden;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.precis.fixture.Looks;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The texts and marks of a drawing in the order in which they are painted. */
record SvgMarks(List<Words> words, List<Box> boxes) {

  /** Words of one colour on one line; {@code painted} counts the boxes below them. */
  record Words(String text, String colour, double x, double y, double width, int painted) {}

  /** A mark, with the box around it; that of a path is not known, and of no size. */
  record Box(String fill, String stroke, double x, double y, double width, double height) {

    /** Of coordinates with two decimals, and of what is added to them. */
    private static final double ROUNDING = 0.011;

    /** White behind words and between layers, the paper tint behind a span of time. */
    boolean isGround() {
      return Palette.GROUNDS.contains(ink());
    }

    /** What makes the mark seen: its outline, or else its fill. */
    String ink() {
      return stroke.isEmpty() ? fill : stroke;
    }

    /** Gridlines, and rules between rows. */
    boolean isDecoration() {
      return Palette.LINES.contains(stroke);
    }

    /** Whether it goes through all of the other from left to right, or around it. */
    boolean spans(Box other) {
      return x <= other.x + ROUNDING
          && x + width >= other.x + other.width - ROUNDING
          && y >= other.y
          && y <= other.y + other.height;
    }

    boolean covers(double atX, double atY) {
      return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
  }

  static SvgMarks read(Path file) {
    try {
      Element svg =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(Looks.coloured(Files.readString(file)))))
              .getDocumentElement();
      SvgMarks marks = new SvgMarks(new ArrayList<>(), new ArrayList<>());
      marks.addAll(svg, svg);
      return marks;
    } catch (Exception e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private void addAll(Element group, Element svg) {
    for (Node kid = group.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element element) {
        add(element, svg);
      }
    }
  }

  private void add(Element element, Element svg) {
    switch (element.getLocalName()) {
      case "g" -> addAll(element, svg);
      case "title" -> {}
      case "text" -> addText(element, svg);
      case "rect" ->
          addBox(
              element,
              number(element, "x"),
              number(element, "y"),
              number(element, "width"),
              number(element, "height"));
      case "circle" -> {
        double r = number(element, "r");
        addBox(element, number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
      }
      case "line" -> {
        double x = number(element, "x1");
        double y = number(element, "y1");
        addBox(element, x, y, number(element, "x2") - x, number(element, "y2") - y);
      }
      default -> addBox(element, 0, 0, 0, 0);
    }
  }

  private void addBox(Element element, double x, double y, double width, double height) {
    boxes.add(
        new Box(element.getAttribute("fill"), element.getAttribute("stroke"), x, y, width, height));
  }

  private void addText(Element text, Element svg) {
    double x = number(text, "x");
    for (Node kid = text.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      Element styled = kid instanceof Element span ? span : text;
      double size = Double.parseDouble(first("font-size", styled, text, svg));
      boolean bold = first("font-weight", styled, text, svg).equals("600");
      Face face = bold ? Face.SANS_SEMIBOLD : Face.SANS_REGULAR;
      String said = kid.getTextContent();
      double width = Fonts.bundled().width(face, said) * size;
      String colour = first("fill", styled, text, svg);
      words.add(new Words(said, colour, x, number(text, "y"), width, boxes.size()));
      x += width;
    }
  }

  /** What lies below the start, the middle and the end of these words. */
  Set<String> grounds(Words said) {
    Set<String> grounds = new LinkedHashSet<>();
    for (double share : new double[] {0.02, 0.5, 0.98}) {
      double x = said.x() + share * said.width();
      String ground = Palette.WHITE;
      for (Box box : boxes.subList(0, said.painted())) {
        if (box.covers(x, said.y() - 2.5) && !box.fill().equals("none")) {
          ground = box.fill();
        }
      }
      grounds.add(ground);
    }
    return grounds;
  }

  boolean labelled(Box mark) {
    return !label(mark).isEmpty();
  }

  /** The words beside a mark or in the line above it. */
  List<String> label(Box mark) {
    return words.stream()
        .filter(said -> said.y() > mark.y() - 12 && said.y() < mark.y() + mark.height() + 3)
        .map(Words::text)
        .toList();
  }

  private static String first(String attribute, Element... elements) {
    return Stream.of(elements)
        .map(element -> element.getAttribute(attribute))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static double number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
