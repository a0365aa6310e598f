package org.precis.look;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.PageStyle;
import org.precis.typeset.style.Rules;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Length;
import org.precis.workspace.Face;

/**
 * The custom properties that a sheet of tokens gives the root of a document, as they hold on paper
 * (CSS Variables 1). Lengths are in points; a percentage is of the width of the text, and {@code
 * em} the size of the labels in charts.
 */
public final class Look {

  private static final int SECOND_PAGE = 2;
  private static final String PREFIX = "--";
  private static final int RGB = 0xFFFFFF;

  /** What a token that is no colour leaves its element with: so clear that no token is like it. */
  private static final String NO_COLOUR = "#01020301";

  private final Map<String, Style> probes = new LinkedHashMap<>();
  private final String language;
  private final int none;
  private final double measure;
  private final Face regular;
  private final Face semibold;

  /**
   * The look of a document.
   *
   * @param css the sheet of tokens
   * @param language the tag of the document's language
   * @param primary its first part, which is the class of the root
   * @throws UnusableTokenException if the token {@code --face} names no face that the engine has
   */
  public Look(String css, String language, String primary) {
    this.language = language;
    Rules rules = Rules.of(List.of(new Sheet("tokens.css", css)));
    Styles root = Styles.of(document(language, primary, List.of()), rules, List.of());
    List<String> names = List.copyOf(root.of(root.document().root()).customs().keySet());
    HtmlDocument document = document(language, primary, names);
    Styles styles = Styles.of(document, rules, List.of());
    for (Element element : document.elements()) {
      if (element.name().equals("i")) {
        probes.put(PREFIX + element.attribute("id"), styles.of(element));
      }
    }
    none =
        document.elements().stream()
            .filter(element -> element.name().equals("body"))
            .mapToInt(body -> styles.of(body).color())
            .findFirst()
            .orElseThrow();
    PageStyle page = styles.page(SECOND_PAGE);
    measure = page.width() - page.left() - page.right();
    List<String> families = style("face").fontFamilies();
    regular = face(families, "regular");
    semibold = face(families, "semibold");
  }

  /** A document with an element for each token, whose style is what the token can mean. */
  private static HtmlDocument document(String language, String primary, List<String> names) {
    StringBuilder html = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    html.append(language).append("\" class=\"").append(primary).append("\">");
    html.append("<body style=\"color: ").append(NO_COLOUR).append("\">");
    for (String name : names) {
      html.append("<i id=\"")
          .append(name.substring(PREFIX.length()))
          .append("\" style=\"font-size: var(--chart-label); width: var(")
          .append(name)
          .append("); flex-grow: var(")
          .append(name)
          .append("); font-weight: var(")
          .append(name)
          .append("); color: var(")
          .append(name)
          .append("); font-family: var(")
          .append(name)
          .append(")\"/>");
    }
    return HtmlReader.read("tokens.css", html.append("</body></html>").toString());
  }

  /**
   * The first face of these families that has a weight.
   *
   * @param token that of the weight
   */
  private Face face(List<String> families, String token) {
    int weight = style(token).fontWeight();
    List<Face> faces =
        families.stream()
            .flatMap(family -> Stream.of(Face.values()).filter(f -> f.family().equals(family)))
            .toList();
    Optional<Face> found = faces.stream().filter(face -> face.weight() == weight).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    if (!faces.isEmpty()) {
      String weights =
          faces.stream()
              .map(face -> String.valueOf(face.weight()))
              .distinct()
              .collect(Collectors.joining(" or "));
      throw new UnusableTokenException(token, "write a weight that the face has: " + weights);
    }
    String known = String.join(" or ", families());
    throw new UnusableTokenException("face", "name " + known + " first");
  }

  private static List<String> families() {
    return Arrays.stream(Face.values()).map(Face::family).distinct().toList();
  }

  private Style style(String token) {
    Style probe = probes.get(PREFIX + token);
    if (probe == null) {
      throw new UnusableTokenException(
          token, "add it to the root, as the standard template has it");
    }
    return probe;
  }

  /** The tag of the document's language. */
  public String language() {
    return language;
  }

  /** The face that text is set in first. */
  public Face regular() {
    return regular;
  }

  /** The same for what stands out. */
  public Face semibold() {
    return semibold;
  }

  /** The width of the text on a page. */
  public double measure() {
    return measure;
  }

  /**
   * A length.
   *
   * @param token its name without the hyphens
   * @throws UnusableTokenException if there is none
   */
  public double points(String token) {
    Length length = style(token).width();
    if (length.isAuto()) {
      throw new UnusableTokenException(token, "write a length, with its unit");
    }
    return length.of(measure);
  }

  /**
   * A length that has steps.
   *
   * @param step from 1: that of the token itself, then of those with {@code -2} and so on after it
   */
  public double points(String token, int step) {
    return points(step == 1 ? token : token + "-" + step);
  }

  /**
   * A colour: eight bits each of red, green and blue.
   *
   * @throws UnusableTokenException if there is none
   */
  public int colour(String token) {
    int colour = style(token).color();
    if (colour == none) {
      throw new UnusableTokenException(token, "write a colour, as the standard template has it");
    }
    return colour & RGB;
  }

  /** A number without a unit, not below zero. */
  public double number(String token) {
    return style(token).flexGrow();
  }

  /** The same, or another number if there is no such token. */
  public double numberOr(String token, double otherwise) {
    return probes.containsKey(PREFIX + token) ? number(token) : otherwise;
  }
}
