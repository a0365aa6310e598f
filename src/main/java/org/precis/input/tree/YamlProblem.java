package org.precis.input.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Explains errors of the YAML parser to people who do not know YAML. */
final class YamlProblem {

  /** Part of a parser message, what is reported instead, and the hint. */
  private record Words(String ofParser, String said, String hint) {}

  private static final List<Words> WORDS =
      List.of(
          new Words(
              "mapping values are not allowed",
              "unexpected ':'",
              "put text that contains ': ' in quotes, and indent keys of one level by the same"
                  + " amount"),
          new Words(
              "chomping or indentation",
              "text after '>' or '|', which begin a block of text",
              "put a value that begins with > or | in quotes: '>22000'"),
          new Words(
              "mapping keys are not allowed",
              "'?' begins a key",
              "put the question mark in quotes, or leave the value empty"),
          new Words("TAB", "tab in the indentation", "indent with spaces, not tabs"),
          new Words(
              "that cannot start any token",
              "text cannot begin with this character",
              "put the text in quotes"),
          new Words(
              "could not find expected ':'",
              "no ': ' on this line",
              "write 'key: value', or put text that spans several lines in quotes"),
          new Words(
              "expected <block end>",
              "line does not fit the lines above",
              "indent keys of one level by the same amount, and put text that begins with a quote,"
                  + " a bracket or * in quotes"));

  private YamlProblem() {}

  static void report(
      MarkedYamlEngineException e, Function<Mark, ? extends Place> places, Report report) {
    String problem = Optional.ofNullable(e.getProblem()).orElse(e.getContext());
    Place place = places.apply(e.getProblemMark().or(e::getContextMark).orElseThrow());
    Optional<Place> context = e.getContextMark().map(places);
    if (problem.contains("end of stream") && context.isPresent()) {
      report.addHinted(Fault.YAML, context.get(), "close the quote", "unclosed quote");
    } else if (problem.startsWith("expected ',' or") && context.isPresent()) {
      String hint = "close the bracket opened on line " + context.get().line();
      report.addHinted(Fault.YAML, place, hint, "unclosed bracket, or missing comma");
    } else {
      boolean key = problem.contains("expected ':'") && context.isPresent();
      report(problem, key ? context.get() : place, report);
    }
  }

  private static void report(String problem, Place place, Report report) {
    for (Words words : WORDS) {
      if (problem.contains(words.ofParser)) {
        report.addHinted(Fault.YAML, place, words.hint, words.said);
        return;
      }
    }
    report.add(Fault.YAML, place, problem);
  }
}
