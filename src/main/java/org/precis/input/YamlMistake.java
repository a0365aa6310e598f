package org.precis.input;

import java.util.Locale;
import java.util.function.Function;
import org.precis.diagnostic.Fault;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what a YAML parser met, in words for one who does not know YAML. */
final class YamlMistake {

  private YamlMistake() {}

  static void report(
      MarkedYamlEngineException e, Function<Mark, ? extends Place> places, Report report) {
    String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
    String hint = hint(problem, String.valueOf(e.getContext()));
    Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
    if (problem.contains("end of stream") && e.getContextMark().isPresent()) {
      // the place of interest is where the thing begins that never ends
      mark = e.getContextMark().get();
    }
    Place place = places.apply(mark);
    if (hint.isEmpty()) {
      report.add(Fault.YAML, place, problem.toLowerCase(Locale.ROOT));
    } else {
      report.addHinted(Fault.YAML, place, hint, problem);
    }
  }

  private static String hint(String problem, String context) {
    if (problem.contains("mapping values are not allowed")) {
      return "put a text that has a colon and a space in it in quotes";
    }
    if (problem.contains("chomping or indentation")) {
      return "put a value that begins with > or | in quotes: '>22000'";
    }
    if (problem.contains("'\\t") || problem.contains("TAB")) {
      return "indent with spaces, not with tabs";
    }
    if (problem.contains("cannot start any token")) {
      return "put a text that begins with this character in quotes";
    }
    if (problem.contains("end of stream") && context.contains("quoted scalar")) {
      return "close the quote that is opened here";
    }
    if (problem.contains("could not find expected ':'")) {
      return "write 'key: value', or put a text of several lines in quotes";
    }
    return "";
  }
}
