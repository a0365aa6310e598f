package org.precis.input.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;
import org.precis.model.Parameter;

/**
 * Puts the values of parameters in the place of {@code {period}} and the like, in what a pack names
 * itself and its files by.
 */
public final class Placeholders {

  private static final Set<String> NAMES =
      Set.of("id", "compare-with", "previous-edition", "next-edition", "statistics", "cases");
  private static final Set<String> DATES = Set.of("period", "published");

  /** Lists or mappings of things that may be in a file. */
  private static final Set<String> WITH_FILES = Set.of("tables", "sources");

  private static final String FILE = "file";

  private final Map<String, Parameter> parameters;
  private final Report report;
  private boolean complete = true;

  private Placeholders(List<Parameter> parameters, Report report) {
    this.parameters =
        parameters.stream()
            .collect(Collectors.toMap(Parameter::id, one -> one, (a, b) -> a, LinkedHashMap::new));
    this.report = report;
  }

  /** The briefing with the values; empty if a placeholder has no parameter, which is reported. */
  public static Optional<Node.Mapping> filled(
      Node.Mapping briefing, List<Parameter> parameters, Report report) {
    Placeholders placeholders = new Placeholders(parameters, report);
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    briefing
        .entries()
        .forEach(
            (key, entry) ->
                entries.put(key, new Node.Entry(entry.key(), placeholders.of(key, entry.value()))));
    return placeholders.complete
        ? Optional.of(new Node.Mapping(entries, briefing.place(), briefing.row()))
        : Optional.empty();
  }

  /** Whether there is a placeholder in a text. */
  public static boolean isIn(String text) {
    return Parameter.PLACEHOLDER.matcher(text).find();
  }

  private Node of(String key, Node value) {
    if (NAMES.contains(key)) {
      return filled(value, true);
    }
    if (DATES.contains(key)) {
      return filled(value, false);
    }
    return WITH_FILES.contains(key) ? files(value) : value;
  }

  private Node files(Node node) {
    if (node instanceof Node.Sequence list) {
      return new Node.Sequence(list.items().stream().map(this::files).toList(), list.place());
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                boolean file = key.equals(FILE) && entry.value() instanceof Node.Scalar;
                Node value =
                    file
                        ? filled(entry.value(), true)
                        : DATES.contains(key) ? filled(entry.value(), false) : files(entry.value());
                entries.put(key, new Node.Entry(entry.key(), value));
              });
      return new Node.Mapping(entries, mapping.place(), mapping.row());
    }
    return node;
  }

  private Node filled(Node node, boolean path) {
    if (!(node instanceof Node.Scalar scalar) || scalar.text().indexOf('{') < 0) {
      return node;
    }
    Matcher found = Parameter.PLACEHOLDER.matcher(scalar.text());
    StringBuilder text = new StringBuilder();
    while (found.find()) {
      Parameter parameter = parameters.get(found.group(1));
      if (parameter == null) {
        complete = false;
        String hint =
            parameters.isEmpty()
                ? "declare it under 'parameters'"
                : NearestName.hint(found.group(1), new TreeSet<>(parameters.keySet()));
        report.add(
            Fault.UNKNOWN_PARAMETER, scalar.place().find(found.group(), 0), found.group(1), hint);
      }
      String value =
          parameter == null ? found.group() : path ? parameter.inPath() : parameter.value();
      found.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    return new Node.Scalar(found.appendTail(text).toString(), scalar.place(), scalar.block());
  }
}
