package org.precis.input.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Languages;
import org.precis.input.field.MachineKeys;
import org.precis.input.field.Reading;
import org.precis.input.field.Texts;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.quantity.Currencies;
import org.precis.quantity.Unit;

/**
 * Reads units: a word, or its plural forms ({@code {one: person, other: people}}, in a table the
 * columns {@code unit} and {@code unit.one}), in one language or in each.
 */
public final class UnitReader {

  /** The CLDR plural categories; every language has {@code other}. */
  public static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");

  /** The columns for plural forms in a table. */
  public static final List<String> FLAT_FORMS = FORMS.stream().map(form -> "unit." + form).toList();

  private static final String KEY = "unit";
  private static final String OTHER = "other";

  private final Fields fields;
  private final Reading reading;

  private UnitReader(Fields fields) {
    this.fields = fields;
    this.reading = fields.reading();
  }

  /** The unit of an entry; none if it is not given. */
  public static Unit of(Fields fields) {
    return new UnitReader(fields).read();
  }

  /** Further keys in the machine form. */
  public static List<String> machineKeys(Reading reading) {
    return reading.machine() ? List.of(MachineKeys.UNIT_NAME) : List.of();
  }

  private Unit read() {
    checkTranslated();
    Map<String, Node> forms = forms(reading.language(), true);
    Node other = forms.remove(OTHER);
    String text = Texts.of(KEY, other, reading);
    Currencies.meant(text)
        .ifPresent(
            code -> reading.report().add(Fault.UNIT_LIKE_CURRENCY, other.place(), text, code));
    forms.forEach((form, node) -> add(text, form, Texts.of(KEY, node, reading), node));
    if (reading.machine()) {
      return fields.filled(MachineKeys.UNIT_NAME)
          ? new Unit(text, fields.word(MachineKeys.UNIT_NAME))
          : Unit.of(text);
    }
    Node first = forms(reading.naming().language(), false).get(OTHER);
    String unit = reading.naming().unit(text);
    return first instanceof Node.Scalar name && !name.isBlank()
        ? new Unit(unit, reading.naming().unit(name.text().strip()))
        : Unit.of(unit);
  }

  private void add(String text, String form, String written, Node node) {
    reading
        .words()
        .addUnitForm(text, form, written)
        .filter(before -> !before.equals(written))
        .ifPresent(
            before ->
                reading.report().add(Fault.UNIT_FORMS, node.place(), text, written, form, before));
  }

  /** Reports a unit that is translated, but not into this language. */
  private void checkTranslated() {
    List<String> languages = reading.languages();
    boolean first = reading.language().equals(languages.get(0));
    boolean given = isGivenWith("@" + reading.language()) || first && isGivenWith("");
    boolean inAll = fields.get(KEY) instanceof Node.Mapping unit && !isForms(unit);
    if (!given && !inAll && languages.stream().anyMatch(tag -> isGivenWith("@" + tag))) {
      fields.reportUntranslated(KEY, KEY);
    }
  }

  /** Whether the unit or one of its forms is given with this tag. */
  private boolean isGivenWith(String tag) {
    return fields.filled(KEY + tag)
        || FORMS.stream().anyMatch(form -> fields.filled(KEY + "." + form + tag));
  }

  /** The forms in a language by plural category. */
  private Map<String, Node> forms(String language, boolean reports) {
    String tag = isGivenWith("@" + language) ? "@" + language : "";
    Map<String, Node> forms = new LinkedHashMap<>();
    Node node = fields.get(KEY + tag);
    if (node instanceof Node.Mapping languages && !isForms(languages)) {
      if (reports) {
        Languages.check(languages, reading.languages(), reading.report());
      }
      Node own = languages.get(language);
      node = own instanceof Node.Mapping || !reports ? own : node;
    }
    if (node instanceof Node.Mapping mapping && isForms(mapping)) {
      put(mapping, forms, reports);
    } else if (node != null && !(node instanceof Node.Scalar scalar && scalar.isBlank())) {
      forms.put(OTHER, node);
    }
    for (String form : FORMS) {
      String key = KEY + "." + form + tag;
      if (fields.filled(key)) {
        forms.put(form, fields.get(key));
      }
    }
    if (reports && !forms.isEmpty() && !forms.containsKey(OTHER)) {
      reportNoOther(forms.values().iterator().next().place(), KEY + tag);
    }
    return forms;
  }

  /** Reports plural forms without the general one, which is below them or in its own column. */
  private void reportNoOther(Place place, String column) {
    if (!fields.mapping().row()) {
      reading.report().add(Fault.MISSING_KEY, place, OTHER, "write 'other: …' beside it");
    } else {
      String todo = fields.has(column) ? "fill in" : "add";
      reading.report().add(Fault.MISSING_KEY, place, column, todo + " the column '" + column + "'");
    }
  }

  /** Whether the mapping holds plural forms and not languages. */
  private static boolean isForms(Node.Mapping mapping) {
    return mapping.has(OTHER) || FORMS.containsAll(mapping.entries().keySet());
  }

  private void put(Node.Mapping mapping, Map<String, Node> forms, boolean reports) {
    mapping
        .entries()
        .forEach(
            (form, entry) -> {
              if (FORMS.contains(form)) {
                forms.put(form, entry.value());
              } else if (reports) {
                String hint = NearestName.hint(form, FORMS);
                reading.report().add(Fault.UNKNOWN_KEY, entry.key().place(), form, hint);
              }
            });
  }
}
