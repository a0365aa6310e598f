package org.precis.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.model.Edition;

/**
 * Where a pack says, or could say, what may turn out to be a fault only when its pages are made.
 *
 * @param title which stands in a margin of every page but the first
 * @param issuer which stands there too
 * @param sections those of the author, which have the images
 */
public record PackPlaces(Place template, Place limits, Place title, Place issuer, Place sections) {

  private static final Set<Fault> OF_LIMITS = EnumSet.of(Fault.PAGES, Fault.SIZE, Fault.DEADLINE);

  /** How a message begins that is of an image; group 1 is what it shows, or the first of that. */
  private static final Pattern IMAGE = Pattern.compile("^the image '(.*?)…?' runs off the ");

  static PackPlaces of(Fields briefing) {
    return new PackPlaces(
        briefing.placeOf("template"),
        briefing.placeOf("limits"),
        briefing.placeOf("title"),
        briefing.placeOf("issuer"),
        briefing.placeOf("sections"));
  }

  /** A fault of a briefing made from the pack, where its author can mend it. */
  Diagnostic placed(Diagnostic one, List<Edition> editions) {
    return place(one, editions)
        .map(place -> one.at(place.location(), place.sourceLine()))
        .orElse(one);
  }

  private Optional<Place> place(Diagnostic one, List<Edition> editions) {
    if (one.fault() == Fault.TEMPLATE_PAGES) {
      return Optional.of(template);
    }
    if (OF_LIMITS.contains(one.fault())) {
      return Optional.of(limits);
    }
    if (one.fault() != Fault.PAGE_EDGE) {
      return Optional.empty();
    }
    Matcher image = IMAGE.matcher(one.message());
    if (image.find()) {
      return Optional.of(sections.find(image.group(1), 0)).filter(found -> found != sections);
    }
    return editions.stream()
        .map(Edition::masthead)
        .map(said -> begins(one, said.title()) ? title : begins(one, said.issuer()) ? issuer : null)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Whether a fault is of a text that begins so and is too long to be quoted whole. */
  private static boolean begins(Diagnostic one, String text) {
    int cut = one.message().indexOf("…'");
    return cut > 0 && text.startsWith(one.message().substring(1, cut));
  }
}
