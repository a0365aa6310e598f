package org.precis.input.picture;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.precis.diagnostic.Fault;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;

/**
 * A drawing (SVG 1.1) written anew with paths in plain colours alone, 100 units high. Whatever
 * could run, move, lead out of the file or look different elsewhere is reported at its line, and so
 * is what the PDF cannot draw: nothing is left out silently but what is not seen.
 */
public final class Drawing {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final double HEIGHT = 100;
  private static final int MOST_CHARACTERS = 1 << 18;
  private static final int MOST_DEPTH = 100;
  private static final int MOST_FAULTS = 20;

  private static final String OUTLINES = "in Inkscape: Path, Object to Path";
  private static final String PLAIN =
      "draw it with plain fills and lines, or save the picture as PNG";
  private static final String REMOVE = "remove it";

  /** Elements that are not seen themselves; what they define is refused where it is used. */
  private static final Set<String> UNSEEN =
      Set.of(
          "title",
          "desc",
          "metadata",
          "defs",
          "style",
          "linearGradient",
          "radialGradient",
          "clipPath",
          "mask",
          "pattern",
          "filter",
          "marker",
          "symbol");

  private static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

  private static final Pattern GEOMETRY =
      Pattern.compile("d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|pathLength");

  private static final Pattern NOT_DRAWN =
      Pattern.compile(
          "id|class|style|version|baseProfile|viewBox|preserveAspectRatio|space|lang|role|focusable"
              + "|tabindex|type|media|contentScriptType|contentStyleType|zoomAndPan"
              + "|(aria|data)-.*");

  private final SourceText file;
  private final String name;
  private final boolean sized;
  private final Report report;
  private final DrawingStyles styles = new DrawingStyles();
  private final StringBuilder paths = new StringBuilder();
  private double width;

  /** In pixels of CSS. */
  private double ownWidth;

  private int faults;

  private Drawing(SourceText file, String name, boolean sized, Report report) {
    this.file = file;
    this.name = name;
    this.sized = sized;
    this.report = report;
  }

  /**
   * The drawing; empty if anything in it is reported.
   *
   * @param name of the file, as its user wrote it
   * @param sized whether it says how wide it is, as the file does
   */
  public static Optional<String> of(SourceText file, String name, boolean sized, Report report) {
    return new Drawing(file, name, sized, report).read();
  }

  /**
   * The bytes of the same of a file in a pack; empty if it cannot be read or drawn, which is
   * reported.
   */
  public static Optional<byte[]> in(
      PackFiles files, String name, Place place, boolean sized, Report report) {
    return files
        .read(name, place)
        .flatMap(drawing -> of(drawing, name, sized, report))
        .map(drawing -> drawing.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a file is what {@link #of} wrote, so that there is nothing else in it. */
  public static boolean isWritten(byte[] bytes, String name, boolean sized) {
    String written = new String(bytes, StandardCharsets.UTF_8);
    return written.startsWith("<")
        && of(new SourceText(name, written, false), name, sized, new Report())
            .filter(written::equals)
            .isPresent();
  }

  private Optional<String> read() {
    try {
      readStyles();
      XMLStreamReader xml = reader();
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // what is before the root
      }
      if (!xml.getLocalName().equals("svg")) {
        broken(placeOf(xml), "it begins with '" + xml.getLocalName() + "'");
        return Optional.empty();
      }
      view(xml).ifPresent(view -> children(xml, view));
      if (faults == 0 && paths.length() == 0) {
        broken(placeOf(xml), "nothing is drawn in it");
      } else if (paths.length() > MOST_CHARACTERS) {
        broken(placeOf(xml), "it is too large once written out");
      }
    } catch (XMLStreamException e) {
      broken(placeOf(e.getLocation()), "it is not XML");
    }
    return faults > 0 ? Optional.empty() : Optional.of(written());
  }

  private String written() {
    return "<svg xmlns=\""
        + SVG
        + "\" viewBox=\"0 0 "
        + PathData.number(width)
        + (sized ? " 100\" width=\"" + PathData.number(ownWidth) + "\">" : " 100\">")
        + paths
        + "</svg>";
  }

  private XMLStreamReader reader() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(file.text()));
  }

  private void readStyles() throws XMLStreamException {
    XMLStreamReader xml = reader();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && isOfSvg(xml, "style")) {
        Place place = placeOf(xml);
        try {
          styles.add(xml.getElementText());
        } catch (IllegalArgumentException e) {
          refuse(place, "style", "it has '" + shortened(e.getMessage()) + "'", PLAIN);
        }
      }
    }
  }

  private static boolean isOfSvg(XMLStreamReader xml, String name) {
    return isOfSvg(xml) && xml.getLocalName().equals(name);
  }

  /** Old editors leave the namespace out; those of editors themselves are not drawn. */
  private static boolean isOfSvg(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace == null || namespace.isEmpty() || namespace.equals(SVG);
  }

  /** The transform that makes the drawing 100 units high. */
  private Optional<Transform> view(XMLStreamReader svg) {
    try {
      double[] box = box(svg);
      double scale = HEIGHT / box[3];
      width = box[2] * scale;
      ownWidth = ownWidth(svg, box);
      return Optional.of(new Transform(scale, 0, 0, scale, -box[0] * scale, -box[1] * scale));
    } catch (IllegalArgumentException e) {
      broken(placeOf(svg), "it has no 'viewBox' that says how large it is");
      return Optional.empty();
    }
  }

  /** How wide the file says that it is; a unit of the drawing is a pixel where it does not. */
  private static double ownWidth(XMLStreamReader svg, double[] box) {
    double width = Paint.pixels(attribute(svg, "width"));
    double height = Paint.pixels(attribute(svg, "height"));
    if (width > 0) {
      return width;
    }
    return height > 0 ? height * box[2] / box[3] : box[2];
  }

  private static double[] box(XMLStreamReader svg) {
    String viewBox = attribute(svg, "viewBox");
    String[] parts = viewBox.strip().split("[\\s,]+");
    double[] box =
        viewBox.isBlank()
            ? new double[] {
              0, 0, Paint.length(attribute(svg, "width")), Paint.length(attribute(svg, "height"))
            }
            : new double[parts.length];
    for (int i = 0; !viewBox.isBlank() && i < parts.length; i++) {
      box[i] = Double.parseDouble(parts[i]);
    }
    if (box.length != 4 || !(box[2] > 0) || !(box[3] > 0)) {
      throw new IllegalArgumentException(viewBox);
    }
    PathData.number(box[0] * HEIGHT / box[3]);
    PathData.number(box[1] * HEIGHT / box[3]);
    PathData.number(box[2] * HEIGHT / box[3]);
    return box;
  }

  private void children(XMLStreamReader root, Transform view) {
    try {
      attributes(root);
      group(root, view, Paint.INITIAL.with(properties(root)), 0);
    } catch (IllegalArgumentException e) {
      refuse(placeOf(root), "svg", "it has '" + shortened(e.getMessage()) + "'", PLAIN);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // all of it was read for its styles
    }
  }

  /** What is in the element that has been started; goes on to its end. */
  private void group(XMLStreamReader xml, Transform around, Paint paint, int depth)
      throws XMLStreamException {
    if (depth > MOST_DEPTH) {
      throw new IllegalArgumentException("more than " + MOST_DEPTH + " groups in each other");
    }
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        element(xml, around, paint, depth);
      }
    }
  }

  private void element(XMLStreamReader xml, Transform around, Paint outer, int depth)
      throws XMLStreamException {
    String element = xml.getLocalName();
    Place place = placeOf(xml);
    if (!isOfSvg(xml) || UNSEEN.contains(element)) {
      pass(xml);
      return;
    }
    boolean shape = SHAPES.contains(element);
    if (!shape && !element.equals("g")) {
      refuse(element, place);
      pass(xml);
      return;
    }
    try {
      attributes(xml);
      Paint paint = outer.with(properties(xml));
      Transform inner = around.times(Transform.of(attribute(xml, "transform")));
      if (paint.hidden) {
        pass(xml);
      } else if (shape) {
        draw(Shapes.path(element, name -> attribute(xml, name)), inner, paint);
        inShape(xml);
      } else {
        group(xml, inner, paint, depth + 1);
      }
    } catch (IllegalArgumentException e) {
      refuse(place, element, "it has '" + shortened(e.getMessage()) + "'", PLAIN);
      pass(xml);
    }
  }

  /** A shape may be described, and nothing else. */
  private void inShape(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        if (isOfSvg(xml) && !UNSEEN.contains(xml.getLocalName())) {
          refuse(xml.getLocalName(), placeOf(xml));
        }
        pass(xml);
      }
    }
  }

  /** Goes on to the end of an element. */
  private static void pass(XMLStreamReader xml) throws XMLStreamException {
    int depth = xml.getEventType() == XMLStreamConstants.END_ELEMENT ? 0 : 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private void draw(String data, Transform transform, Paint paint) {
    String path = PathData.of(data, transform);
    boolean lined = !paint.stroke.equals("none") && paint.width > 0;
    if (path.isEmpty() || paint.fill.equals("none") && !lined || tooMuch()) {
      return;
    }
    paths.append("<path d=\"").append(path).append("\" fill=\"").append(paint.fill).append('"');
    if (paint.evenOdd && !paint.fill.equals("none")) {
      paths.append(" fill-rule=\"evenodd\"");
    }
    if (lined) {
      if (!transform.isEven()) {
        throw new IllegalArgumentException("a line that is not as wide everywhere");
      }
      double scale = transform.scale();
      write("stroke", paint.stroke);
      write("stroke-width", PathData.number(paint.width * scale));
      write("stroke-linecap", paint.cap);
      write("stroke-linejoin", paint.join);
      StringBuilder dashes = new StringBuilder();
      for (double dash : Paint.lengths(paint.dash)) {
        dashes.append(dashes.length() == 0 ? "" : " ").append(PathData.number(dash * scale));
      }
      if (dashes.length() > 0) {
        write("stroke-dasharray", dashes.toString());
      }
    }
    paths.append("/>");
  }

  private boolean tooMuch() {
    return paths.length() > MOST_CHARACTERS;
  }

  private void write(String attribute, String value) {
    paths.append(' ').append(attribute).append("=\"").append(value).append('"');
  }

  /** What the style sheets, the attributes and the style attribute say, the last above all. */
  private Map<String, String> properties(XMLStreamReader xml) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      boolean own = xml.getAttributePrefix(i) == null || xml.getAttributePrefix(i).isEmpty();
      if (own
          && !GEOMETRY.matcher(attribute).matches()
          && !NOT_DRAWN.matcher(attribute).matches()) {
        all.put(attribute, xml.getAttributeValue(i).strip());
      }
    }
    all.putAll(styles.of(xml.getLocalName(), attribute(xml, "class"), attribute(xml, "id")));
    all.putAll(DrawingStyles.declarations(attribute(xml, "style")));
    return all;
  }

  private static void attributes(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      if (attribute.startsWith("on")) {
        throw new IllegalArgumentException(attribute);
      }
    }
  }

  private void refuse(String element, Place place) {
    switch (element) {
      case "script" -> refuse(place, element, "it runs a program", REMOVE);
      case "text", "tspan", "textPath" ->
          refuse(
              place,
              element,
              "its letters need a font that readers may lack",
              "turn it into outlines (" + OUTLINES + ")");
      case "image" ->
          refuse(place, element, "it is not a drawing", "trace it, or save the picture as PNG");
      case "a" -> refuse(place, element, "it leads out of the page", REMOVE);
      case "use" ->
          refuse(
              place,
              element,
              "it only points to a drawing",
              "draw it here (in Inkscape: Edit, Clone, Unlink Clone)");
      case "animate", "animateTransform", "animateMotion", "set" ->
          refuse(place, element, "it moves", REMOVE);
      default -> refuse(place, element, "it is not an outline", PLAIN);
    }
  }

  private void refuse(Place place, String what, String why, String hint) {
    if (faults++ < MOST_FAULTS) {
      report.add(Fault.DRAWING_PART, place, what, why, hint);
    }
  }

  private void broken(Place place, String why) {
    faults++;
    report.add(Fault.DRAWING_BROKEN, place, name, why);
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      if (xml.getAttributeLocalName(i).equals(name) && (prefix == null || prefix.isEmpty())) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Where the parser stopped, to the end of the line. */
  private Place placeOf(Location stopped) {
    int line = Math.max(1, Math.min(stopped.getLineNumber(), file.lines()));
    int end = file.endOf(line);
    int start = file.startOf(line);
    return new TextSpan(
        file, Math.max(start, Math.min(start + stopped.getColumnNumber(), end) - 1), end);
  }

  /** Where an element begins: the parser knows where its tag ends. */
  private Place placeOf(XMLStreamReader xml) {
    int line = Math.max(1, Math.min(xml.getLocation().getLineNumber(), file.lines()));
    int end =
        Math.min(file.text().length(), file.startOf(line) + xml.getLocation().getColumnNumber());
    String prefix = xml.getPrefix();
    String tag = prefix == null || prefix.isEmpty() ? "<" : "<" + prefix + ":";
    int start = Math.max(0, file.text().lastIndexOf(tag + xml.getLocalName(), end));
    return new TextSpan(
        file, start, Math.min(end, start + tag.length() + xml.getLocalName().length()));
  }
}
