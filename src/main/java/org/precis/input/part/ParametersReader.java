package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.input.value.Dates;
import org.precis.model.DateSpan;
import org.precis.model.Parameter;

/** Reads the parameters that a pack declares, with the values given for them. */
public final class ParametersReader {

  private static final String KEY = "parameters";
  private static final String HINT = "write its id and below it 'type: period'";
  private static final List<String> KEYS = List.of("type", "default", "choices");
  private static final List<String> MACHINE_KEYS = List.of("type", "value");
  private static final List<String> TEXTS = List.of("label");
  private static final int MOST_CHARACTERS = 500;

  private final Fields briefing;
  private final Map<String, String> given;
  private boolean complete = true;

  private ParametersReader(Fields briefing, Map<String, String> given) {
    this.briefing = briefing;
    this.given = given;
  }

  /**
   * The parameters in the order declared; empty if one has no value, or there is a value for none,
   * which is reported: what depends on it cannot be read.
   *
   * @param given values by id, which replace the defaults
   */
  public static Optional<List<Parameter>> read(Fields briefing, Map<String, String> given) {
    ParametersReader reader = new ParametersReader(briefing, given);
    List<Parameter> parameters = reader.read();
    return reader.complete ? Optional.of(parameters) : Optional.empty();
  }

  private List<Parameter> read() {
    Map<String, Fields> declared = SourcesReader.named(briefing, KEY, HINT);
    for (String id : given.keySet()) {
      boolean machine = briefing.reading().machine();
      if (machine || !declared.containsKey(id)) {
        String hint =
            machine
                ? "a briefing.json has its values: build its pack"
                : declared.isEmpty()
                    ? "the pack declares none: write them under 'parameters'"
                    : NearestName.hint(id, List.copyOf(declared.keySet()));
        briefing
            .report()
            .addFile(Fault.UNKNOWN_PARAMETER, briefing.file(), id, "-P gives it; " + hint);
        complete = false;
      }
    }
    List<Parameter> parameters = new ArrayList<>();
    declared.forEach((id, fields) -> parameter(id, fields).ifPresent(parameters::add));
    return parameters;
  }

  private void report(Fault fault, Place place, Object... things) {
    briefing.report().add(fault, place, things);
    complete = false;
  }

  private Optional<Parameter> parameter(String id, Fields fields) {
    boolean machine = briefing.reading().machine();
    fields.only(machine ? MACHINE_KEYS : KEYS, TEXTS);
    Optional<Parameter.Type> type = type(fields);
    String standard = machine ? "value" : "default";
    String written = given.getOrDefault(id, fields.word(standard));
    if (type.isEmpty()) {
      complete = false;
      return Optional.empty();
    }
    Place place = given.containsKey(id) ? fields.place() : fields.placeOf(standard);
    if (!given.containsKey(id) && !fields.filled(standard)) {
      report(Fault.MISSING_PARAMETER, place, id, id);
      return Optional.empty();
    }
    List<String> choices = fields.scalars("choices").stream().map(Node.Scalar::text).toList();
    if (type.get() == Parameter.Type.CHOICE && choices.isEmpty() && !machine) {
      report(Fault.MISSING_KEY, fields.place(), "choices", "write choices: [north, south]");
      return Optional.empty();
    }
    Optional<String> value = machine ? Optional.of(written) : value(type.get(), written, choices);
    if (value.isEmpty()) {
      report(Fault.PARAMETER_VALUE, place, written, id, hint(type.get(), written, choices));
      return Optional.empty();
    }
    String text = briefing.reading().files().characters().checked(value.get(), place);
    return Optional.of(new Parameter(id, type.get(), fields.text("label"), text));
  }

  private static Optional<Parameter.Type> type(Fields fields) {
    String word = fields.requiredWord("type", "write 'type: period', or another type");
    List<String> names = Stream.of(Parameter.Type.values()).map(ParametersReader::name).toList();
    if (!word.isEmpty() && !names.contains(word)) {
      fields
          .report()
          .add(
              Fault.UNKNOWN_WORD,
              fields.placeOf("type"),
              word,
              "type",
              NearestName.hint(word, names));
    }
    return Stream.of(Parameter.Type.values()).filter(type -> name(type).equals(word)).findFirst();
  }

  private static String name(Parameter.Type type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** The value in its plain form; empty if it is none of the type. */
  private static Optional<String> value(Parameter.Type type, String written, List<String> choices) {
    String text = written.strip();
    return switch (type) {
      case TEXT ->
          Optional.of(text)
              .filter(one -> one.length() <= MOST_CHARACTERS && one.lines().count() == 1);
      case INTEGER -> matching(text, "-?(0|[1-9]\\d{0,17})");
      case NUMBER -> matching(text, "-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");
      case DATE ->
          Dates.plain(text)
              .filter(span -> span.from().hasDay() && !span.isInterval())
              .map(DateSpan::toString);
      case PERIOD ->
          Dates.plain(text)
              .map(span -> DateSpan.isInQuarters(text) ? span.inQuarters() : span.toString());
      case CHOICE -> Optional.of(text).filter(choices::contains);
    };
  }

  private static Optional<String> matching(String text, String form) {
    return Optional.of(text).filter(one -> one.matches(form));
  }

  private static String hint(Parameter.Type type, String written, List<String> choices) {
    return switch (type) {
      case TEXT -> "give a text of one line, with at most " + MOST_CHARACTERS + " characters";
      case INTEGER -> "give a whole number without separators, such as 12000";
      case NUMBER -> "give a number without separators, such as 12.5";
      case DATE -> "give a day, such as 2018-09-07";
      case PERIOD ->
          "give a year, quarter, month or day, or two of a kind separated by /, such as 2018-06";
      case CHOICE -> NearestName.hint(written, choices);
    };
  }
}
