package org.precis.input.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.claim.Derivation;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.part.Draft;
import org.precis.input.part.KnownReferences;
import org.precis.input.part.UnslicedPack;
import org.precis.input.tree.Node;
import org.precis.model.Reference;

/** Checks that every {@code {{id}}} in a text refers to something. */
public final class ReferenceCheck {

  private static final Pattern SINGLE = Pattern.compile("(?<!\\{)\\{([^{}]+)}(?!})");

  private final KnownReferences known;
  private final Draft draft;
  private final Map<String, String> undrawn;
  private final Reading reading;
  private final UnslicedPack unsliced;

  private ReferenceCheck(
      KnownReferences known,
      Draft draft,
      Map<String, String> undrawn,
      Reading reading,
      UnslicedPack unsliced) {
    this.known = known;
    this.draft = draft;
    this.undrawn = undrawn;
    this.reading = reading;
    this.unsliced = unsliced;
  }

  /**
   * Checks all texts of a briefing.
   *
   * @param undrawn why figures are not drawn, by the references to them
   */
  public static void run(
      KnownReferences known,
      Draft draft,
      Map<String, String> undrawn,
      Reading reading,
      UnslicedPack unsliced) {
    List<Node.Scalar> texts =
        reading.words().texts().stream()
            .map(TextWithReferences::text)
            .filter(text -> text.text().contains("{"))
            .toList();
    if (!texts.isEmpty()) {
      ReferenceCheck check = new ReferenceCheck(known, draft, undrawn, reading, unsliced);
      texts.forEach(check::text);
    }
  }

  private void text(Node.Scalar text) {
    Matcher references = Reference.PATTERN.matcher(text.text());
    StringBuilder rest = new StringBuilder();
    while (references.find()) {
      references.appendReplacement(rest, "");
      String id = references.group(1);
      Place place = text.place().find(references.group(), 0);
      if (Derivation.isAsked(id) && known.has(Derivation.base(id))) {
        if (known.derivation(id) instanceof Derivation.Refused refused) {
          reading.report().add(Fault.NOT_DERIVED, place, id, refused.why(), refused.hint());
        }
      } else if (undrawn.containsKey(id)) {
        reading.report().add(Fault.UNDRAWN_FIGURE, place, id, undrawn.get(id));
      } else if (!known.has(id)) {
        unknown(Derivation.isAsked(id) ? Derivation.base(id) : id, place);
      }
    }
    references.appendTail(rest);
    singleBraces(text);
    if (rest.indexOf("{{") >= 0) {
      reading.report().add(Fault.OPEN_REFERENCE, text.place().find("{{", openAt(text)), "{{");
    }
  }

  /** What is known and would be a number with two braces on each side. */
  private void singleBraces(Node.Scalar text) {
    Matcher single = SINGLE.matcher(text.text());
    while (single.find()) {
      String id = single.group(1).strip();
      if (known.has(id)) {
        Place place = text.placeOf(single.group(), text.text(), single.start());
        reading.report().add(Fault.SINGLE_BRACES, place, id, id);
      }
    }
  }

  /** How many pairs of braces precede the unclosed one. */
  private static int openAt(Node.Scalar text) {
    String masked = Reference.PATTERN.matcher(text.text()).replaceAll("{|");
    String before = masked.substring(0, masked.indexOf("{{"));
    return before.split("\\{\\|", -1).length - 1;
  }

  private void unknown(String id, Place place) {
    if (id.strip().equals("=")) {
      String hint = "write the number after the equals sign: {{=120}}";
      reading.report().add(Fault.UNKNOWN_REFERENCE, place, id, hint);
    } else if (unsliced.knows(id)) {
      reading.report().add(Fault.NOT_IN_SLICE, place, id);
    } else if (!draft.lacksRows(id, "{{" + id + "}}", reading.report())) {
      reading.report().add(Fault.UNKNOWN_REFERENCE, place, id, known.hint(id));
    }
  }
}
