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
              "a ':' stands where no key can be",
              "put a text with ': ' in it in quotes, and let keys of one level begin in one"
                  + " column"),
          new Words(
              "chomping or indentation",
              "'>' or '|' begins a block of text, and something follows it",
              "put a value that begins with > or | in quotes: '>22000'"),
          new Words(
              "mapping keys are not allowed",
              "'?' begins a key",
              "put the question mark in quotes, or leave the value empty"),
          new Words(
              "TAB", "a tab stands where only spaces can", "indent with spaces, not with tabs"),
          new Words(
              "that cannot start any token",
              "this character cannot begin a text",
              "put the text in quotes"),
          new Words(
              "could not find expected ':'",
              "this line has no ': '",
              "write 'key: value', or put a text of several lines in quotes"),
          new Words(
              "expected <block end>",
              "this does not belong to the lines above it",
              "let keys of one level begin in one column, and put a text that begins with a quote,"
                  + " a bracket or * in quotes"));

  private YamlProblem() {}

  static void report(
      MarkedYamlEngineException e, Function<Mark, ? extends Place> places, Report report) {
    String problem = Optional.ofNullable(e.getProblem()).orElse(e.getContext());
    Place place = places.apply(e.getProblemMark().or(e::getContextMark).orElseThrow());
    Optional<Place> context = e.getContextMark().map(places);
    if (problem.contains("end of stream") && context.isPresent()) {
      report.addHinted(
          Fault.YAML, context.get(), "close the quote", "a quote is opened here and not closed");
    } else if (problem.startsWith("expected ',' or") && context.isPresent()) {
      String hint = "close the bracket that is opened on line " + context.get().line();
      report.addHinted(Fault.YAML, place, hint, "a bracket is not closed, or a comma is missing");
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
