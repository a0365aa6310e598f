package org.precis.input.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.MachineKeys;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;
import org.precis.quantity.Absent;
import org.precis.quantity.Currencies;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** Reads values: a literal or its long form, with the unit and marks beside it. */
public final class Values {

  private static final List<String> MACHINE_FORM = machineForm();
  public static final List<String> LONG_FORM = List.of("value", "qualifier", "unit", "marks");

  private final Reading reading;
  private final Report report;
  private final LiteralReader texts;
  private final LiteralReader numbers;

  private static List<String> machineForm() {
    List<String> keys = new ArrayList<>(MachineKeys.OF_VALUE);
    keys.addAll(List.of("unit", MachineKeys.UNIT_NAME, "marks"));
    return List.copyOf(keys);
  }

  public Values(Reading reading) {
    this.reading = reading;
    this.report = reading.report();
    this.texts = LiteralReader.ofTexts(reading);
    this.numbers = LiteralReader.ofNumbers(reading.notation());
  }

  /**
   * The value of a field; "not stated" if it cannot be read, which is reported.
   *
   * @param unit the unit it must be in; none allows any
   */
  public Value value(Node node, Unit unit) {
    return value(node, unit, List.of(), List.of());
  }

  /**
   * The same where a long form may have further keys.
   *
   * @param beside further keys of a long form
   * @param texts further keys of printed texts
   */
  public Value value(Node node, Unit unit, List<String> beside, List<String> texts) {
    report.time().check();
    return node == null
        ? Value.NOT_STATED.withUnit(unit)
        : inUnit(read(node, beside, texts), unit, node.place());
  }

  /** The same for a value without quotes, or its confidential replacement. */
  public Value published(Node node, Unit unit) {
    Value value = value(node, unit);
    return node == null ? value : reading.published(value, node.place());
  }

  /** The value as written, in its own unit. */
  private Value read(Node node, List<String> beside, List<String> texts) {
    if (node instanceof Node.Scalar scalar) {
      return value(literal(scalar));
    }
    if (node instanceof Node.Mapping mapping) {
      Fields fields = new Fields(mapping, reading);
      List<String> known = new ArrayList<>(reading.machine() ? MACHINE_FORM : LONG_FORM);
      known.addAll(beside);
      List<String> printed = new ArrayList<>(texts);
      printed.add("unit");
      fields.only(known, printed);
      return longForm(fields);
    }
    report.add(Fault.EXPECTED_TEXT, node.place(), "value", node.kind());
    unreadable(node.place());
    return Value.NOT_STATED;
  }

  private Value value(Literal literal) {
    return new Value(literal.quantity(), reading.naming().unit(literal.unit()), literal.marks());
  }

  private Literal literal(Node.Scalar scalar) {
    if (scalar.block() && (scalar.isBlank() || indents(scalar))) {
      report.add(Fault.QUANTITY_BLOCK, scalar.place());
      unreadable(scalar.place());
      return Literal.NOT_STATED;
    }
    try {
      return (scalar.number() ? numbers : texts).read(scalar.text());
    } catch (LiteralException e) {
      e.report(report, scalar.place());
      unreadable(scalar.place());
      return Literal.NOT_STATED;
    }
  }

  private void unreadable(Place value) {
    report.unreadable(value);
  }

  /** Whether YAML took the first digit of the number for an indentation indicator. */
  private static boolean indents(Node.Scalar block) {
    String text = block.place().source().text();
    int second = block.place().start() + 1;
    return second < text.length() && Character.isDigit(text.charAt(second));
  }

  private Value longForm(Fields fields) {
    Literal literal = reading.machine() ? bounds(fields) : qualified(literal(fields), fields);
    Value value = inUnit(value(literal), UnitReader.of(fields), fields.placeOf("value"));
    return new Value(value.quantity(), value.counted(), marks(literal.marks(), fields));
  }

  private Literal literal(Fields fields) {
    Node node = fields.get("value");
    if (node != null && !(node instanceof Node.Scalar)) {
      report.add(Fault.EXPECTED_TEXT, node.place(), "value", node.kind());
      unreadable(node.place());
    }
    return node instanceof Node.Scalar scalar ? literal(scalar) : Literal.NOT_STATED;
  }

  /** In the machine form a quantity has bounds in place of a literal. */
  private Literal bounds(Fields fields) {
    return literal(new Node.Scalar(Bounds.literal(fields), fields.place(), false));
  }

  /** The literal with the {@code qualifier} beside it applied. */
  public Literal qualified(Literal literal, Fields fields) {
    String name = fields.word("qualifier");
    if (name.isEmpty()) {
      return literal;
    }
    if (name.matches("(?i)not[ _-]stated|unstated|\\?")) {
      return new Literal(Absent.NOT_STATED, literal.unit(), literal.marks());
    }
    if (name.matches("(?i)n/a|not[ _-]applicable")) {
      return new Literal(Absent.NOT_APPLICABLE, literal.unit(), literal.marks());
    }
    Optional<Qualification> said = Qualification.named(name);
    boolean between = name.equalsIgnoreCase("between");
    if (said.isEmpty() && !between) {
      report.add(
          Fault.UNKNOWN_WORD,
          fields.placeOf("qualifier"),
          name,
          "qualifier",
          NearestName.hint(name, QUALIFIERS));
      unreadable(fields.placeOf("value"));
      return literal;
    }
    if (between || !(literal.quantity() instanceof Interval interval)) {
      return literal;
    }
    try {
      if (!interval.exact()) {
        return sameOrTwo(literal, said.get(), interval, name);
      }
      String text = interval.number().toPlainString();
      return new Literal(
          LiteralReader.quantity(said.get(), interval.number(), text),
          literal.unit(),
          literal.marks());
    } catch (LiteralException e) {
      e.report(report, fields.placeOf("qualifier"));
      unreadable(fields.placeOf("value"));
      return literal;
    }
  }

  private static final List<String> QUALIFIERS =
      List.of(
          "exact",
          "more than",
          "at least",
          "fewer than",
          "up to",
          "about",
          "nearly",
          "between",
          "not stated",
          "n/a");

  private static Literal sameOrTwo(
      Literal literal, Qualification said, Interval interval, String name) throws LiteralException {
    if (!said.of(interval.number()).equals(interval)) {
      throw LiteralException.of(Fault.TWO_QUALIFIERS, name);
    }
    return literal;
  }

  /** The marks of the literal and those beside it, without duplicates. */
  public List<Mark> marks(List<Mark> ofLiteral, Fields fields) {
    Set<Mark> marks = new LinkedHashSet<>(ofLiteral);
    for (Node.Scalar scalar : fields.scalars("marks")) {
      for (String letters : scalar.text().replaceAll("[\\[\\],;]", " ").strip().split("\\s+")) {
        try {
          marks.add(LiteralReader.mark(letters));
        } catch (LiteralException e) {
          e.report(report, scalar.place());
        }
      }
    }
    return new ArrayList<>(marks);
  }

  private Value inUnit(Value value, Unit field, Place place) {
    String own = value.unit();
    String unit = field.text();
    boolean ofEach = Currencies.isCode(own) && unit.startsWith(own + " ");
    if (own.isEmpty() || own.equals(unit) || ofEach || isFormOf(own, unit)) {
      return value.withUnit(field);
    }
    if (unit.isEmpty()) {
      return value;
    }
    if (Currencies.isCode(own) && Currencies.isCode(unit)) {
      report.add(
          Fault.MIXED_CURRENCIES, place.find(own, 0), own, unit, "a row, a column or a measure");
    } else {
      report.addHinted(Fault.UNIT_DIFFERS, place, hint(own, unit), own, unit);
    }
    return value.withUnit(field);
  }

  /** What letters after a number may be that is not in a unit of theirs; "" leaves the usual. */
  private static String hint(String own, String unit) {
    String word = Currencies.isCode(unit) ? Amount.magnitude(own) : "";
    if (!word.isEmpty()) {
      return "if '" + own + "' stands for " + word + ", write it in full, as in 2 " + word;
    }
    return own.matches("[a-z](?:[,/] ?[a-z])*")
        ? "remove one, or make them the same; letters that refer to notes are listed under 'numbers', as in"
            + " {marks: {a: note}}"
        : "";
  }

  /** Whether a unit is a plural form of another, such as person and people. */
  private boolean isFormOf(String own, String unit) {
    return reading.words().units().getOrDefault(unit, Map.of()).containsValue(own)
        || reading.naming().unit(own).equals(unit);
  }
}
