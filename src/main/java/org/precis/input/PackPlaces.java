package org.precis.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.TextSpan;
import org.precis.input.tree.Node;
import org.precis.model.Edition;

/**
 * Where a pack says, or could say, what may turn out to be a fault only when its pages are made.
 */
public final class PackPlaces {

  private static final Set<Fault> OF_LIMITS = EnumSet.of(Fault.PAGES, Fault.SIZE, Fault.DEADLINE);

  /** How a message begins that is of an image; group 1 is what it shows, or the first of that. */
  private static final Pattern IMAGE = Pattern.compile("^the image '(.*?)…?' ");

  private static final String OF_IMAGES =
      "crop the image, or split it into several: each has to fit on a page";

  private final Fields briefing;

  PackPlaces(Fields briefing) {
    this.briefing = briefing;
  }

  /** The text of the briefing with another value of a key that it has. */
  String with(String key, String value) {
    Place place = briefing.placeOf(key);
    String text = place.source().text();
    return text.substring(0, place.start()) + value + text.substring(place.end());
  }

  /** A fault of a briefing made from the pack, where its author can mend it. */
  Diagnostic placed(Diagnostic one, List<Edition> editions) {
    Matcher image = IMAGE.matcher(one.message());
    if (one.fault() == Fault.PAGE_EDGE && image.find()) {
      return image(image.group(1)).map(p -> at(one, p).withHint(OF_IMAGES)).orElse(one);
    }
    return place(one, editions).map(place -> at(one, place)).orElse(one);
  }

  private static Diagnostic at(Diagnostic one, Place place) {
    return one.at(place.location(), place.sourceLine());
  }

  private Optional<Place> place(Diagnostic one, List<Edition> editions) {
    if (one.fault() == Fault.TEMPLATE_PAGES) {
      return Optional.of(briefing.placeOf("template"));
    }
    if (one.fault() == Fault.PARAMETER_IN_OUTPUT) {
      return Optional.of(briefing.placeOf("parameters"));
    }
    if (OF_LIMITS.contains(one.fault())) {
      return Optional.of(briefing.placeOf("limits"));
    }
    if (one.fault() != Fault.PAGE_EDGE) {
      return Optional.empty();
    }
    // these stand in a margin of every page but the first
    return editions.stream()
        .map(Edition::masthead)
        .map(
            said ->
                begins(one, said.title()) ? "title" : begins(one, said.issuer()) ? "issuer" : null)
        .filter(Objects::nonNull)
        .findFirst()
        .map(briefing::placeOf);
  }

  /** Where the sections of the author show an image, here or in files of their own. */
  private Optional<Place> image(String shown) {
    Place sections = briefing.placeOf("sections");
    return Stream.concat(Stream.of(sections), files())
        .map(place -> place.find(shown, 0))
        .filter(found -> found.end() - found.start() == shown.length())
        .findFirst();
  }

  private Stream<Place> files() {
    PackFiles files = briefing.reading().files().files();
    return briefing.list("sections", "").stream()
        .flatMap(section -> texts(section, "file"))
        .filter(file -> file.text().endsWith(".md"))
        .flatMap(file -> files.read(file.text().strip(), file.place()).stream())
        .map(source -> new TextSpan(source, 0, source.text().length()));
  }

  /** What a key says, in each language. */
  private static Stream<Node.Scalar> texts(Fields fields, String key) {
    return fields.mapping().entries().entrySet().stream()
        .filter(entry -> entry.getKey().equals(key) || entry.getKey().startsWith(key + "@"))
        .map(entry -> entry.getValue().value())
        .flatMap(
            value ->
                value instanceof Node.Mapping byLanguage
                    ? byLanguage.entries().values().stream().map(Node.Entry::value)
                    : Stream.of(value))
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast);
  }

  /** Whether a fault is of a text that begins so and is too long to be quoted whole. */
  private static boolean begins(Diagnostic one, String text) {
    int cut = one.message().indexOf("…'");
    return cut > 0 && text.startsWith(one.message().substring(1, cut));
  }
}
