package org.precis.input.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Explains errors of the YAML parser to people who do not know YAML. */
final class YamlProblem {

  /** Part of a parser message, what is reported instead, and the hint. */
  private record Words(String ofParser, String said, String hint) {}

  private static final Words UNCLOSED = new Words("", "unclosed quote", "close the quote");
  private static final Words UNCLOSED_BRACKET =
      new Words("", "unclosed bracket", "close the bracket");
  private static final Words AFTER_QUOTE =
      new Words(
          "",
          "text after the closing quote",
          "put the whole text in quotes, and write '' for a quote inside '…', or \\\" inside \"…\"");

  private static final Words TYPOGRAPHIC_QUOTES =
      new Words(
          "",
          "unexpected ':'",
          "write straight quotes: \"…\" or '…'; “…” and the like are part of the text in YAML");

  /** A text that begins with what only people take for a quote. */
  private static final Pattern TYPOGRAPHIC = Pattern.compile("[^:]*(?::\\s+|-\\s+)[“”„‟«»‘’‚].*");

  private static final Words DASH_WITHOUT_SPACE =
      new Words(
          "", "no space after '-'", "put a space after the '-' that begins an item of a list");

  private static final Pattern ITEM_WITHOUT_SPACE = Pattern.compile("\\s*-[\\p{L}{\\[\"'].*");

  private static final Pattern KEY = Pattern.compile("\\s*(?:- )?[\\p{L}\\p{N}@._-]+:");

  /** A line that says nothing. */
  private static final Pattern EMPTY = Pattern.compile("\\s*(?:#.*)?");

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
          new Words(
              "sequence entries are not allowed",
              "'-' begins an item of a list",
              "put a lone - in quotes, or write ? where the source gives no number; begin each item of a"
                  + " list on a line of its own"),
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
              "expected the node content",
              "no value before this character",
              "write the value, or put text that begins with a bracket or a comma in quotes"),
          new Words(
              "expected <block end>",
              "line does not fit the lines above",
              "indent keys of one level by the same amount, and put text that begins with a quote,"
                  + " a bracket or * in quotes"));

  private final SourceText source;
  private final Optional<TextSpan> lastQuoted;
  private final Optional<TextSpan> openBracket;
  private final Report report;

  /**
   * @param lastQuoted the last text in quotes before the error
   * @param openBracket the innermost bracket that is open there
   */
  YamlProblem(
      SourceText source,
      Optional<TextSpan> lastQuoted,
      Optional<TextSpan> openBracket,
      Report report) {
    this.source = source;
    this.lastQuoted = lastQuoted;
    this.openBracket = openBracket;
    this.report = report;
  }

  void report(MarkedYamlEngineException e, Function<Mark, TextSpan> places) {
    String problem = Optional.ofNullable(e.getProblem()).orElse(e.getContext());
    TextSpan place = places.apply(e.getProblemMark().or(e::getContextMark).orElseThrow());
    Optional<TextSpan> context = e.getContextMark().map(places);
    Optional<TextSpan> odd = OddSpace.near(source, place.line());
    Optional<TextSpan> quoted = lastQuoted.filter(text -> text.end() == place.start());
    if (odd.isPresent()) {
      report.addHinted(Fault.YAML, odd.get(), OddSpace.HINT, OddSpace.said(odd.get()));
    } else if (problem.contains("end of stream") && context.isPresent()) {
      report(UNCLOSED, context.get());
    } else if (quoted.isPresent()) {
      // a quote closed on a later line has been closed by the opening quote of another text
      boolean open = quoted.get().line() < place.line();
      report(open ? UNCLOSED : AFTER_QUOTE, open ? start(quoted.get()) : place);
    } else if (problem.contains("<stream end>") && openBracket.isPresent()) {
      report(UNCLOSED_BRACKET, start(openBracket.get()));
    } else if (problem.startsWith("expected ',' or") && context.isPresent()) {
      String hint = "close the bracket opened on line " + context.get().line();
      report.addHinted(Fault.YAML, place, hint, "unclosed bracket, or missing comma");
    } else if (problem.contains("mapping values are not allowed")
        && TYPOGRAPHIC.matcher(source.line(place.line())).matches()) {
      report(TYPOGRAPHIC_QUOTES, place);
    } else if (problem.contains("mapping values are not allowed") && isDashWithoutSpace(place)) {
      int dash = source.line(place.line()).indexOf('-');
      int start = source.startOf(place.line()) + dash;
      report(DASH_WITHOUT_SPACE, new TextSpan(source, start, start + 1));
    } else if (problem.contains("mapping values are not allowed") && !indents(place).isEmpty()) {
      report.addHinted(Fault.YAML, place, indents(place), "unexpected ':'");
    } else {
      boolean key = problem.contains("expected ':'") && context.isPresent();
      report(problem, key ? context.get() : place);
    }
  }

  private boolean isDashWithoutSpace(TextSpan place) {
    return ITEM_WITHOUT_SPACE.matcher(source.line(place.line())).matches();
  }

  /** How a key is indented, and the line above it, if these differ; else "". */
  private String indents(TextSpan place) {
    int own = indent(place.line());
    Matcher key = KEY.matcher(source.line(place.line()));
    boolean first =
        key.lookingAt() && source.startOf(place.line()) + key.end() - 1 == place.start();
    int above = place.line() - 1;
    while (above > 0 && EMPTY.matcher(source.line(above)).matches()) {
      above--;
    }
    if (!first
        || above == 0
        || !KEY.matcher(source.line(above)).lookingAt()
        || indent(above) == own) {
      return "";
    }
    return "indent keys of one level by the same amount: line "
        + above
        + " begins with "
        + spaces(indent(above))
        + ", this one with "
        + spaces(own)
        + "; or put text that contains ': ' in quotes";
  }

  private int indent(int line) {
    String text = source.line(line);
    return text.length() - text.stripLeading().length();
  }

  private static String spaces(int count) {
    return count == 1 ? "1 space" : count + " spaces";
  }

  private TextSpan start(TextSpan text) {
    return new TextSpan(source, text.start(), text.start() + 1);
  }

  private void report(String problem, Place place) {
    WORDS.stream()
        .filter(words -> problem.contains(words.ofParser))
        .findFirst()
        .ifPresentOrElse(
            words -> report(words, place), () -> report.add(Fault.YAML, place, problem));
  }

  private void report(Words words, Place place) {
    report.addHinted(Fault.YAML, place, words.hint, words.said);
  }
}
