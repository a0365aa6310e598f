package org.precis.pdf.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.style.Rules;

/**
 * Finds tokens with values that make a declaration invalid in which they stand: CSS says nothing of
 * it, and the page has another look. What no declaration has, the engine reads: such a token must
 * be of the kind that it is in the templates that come with the engine.
 */
final class TokenValues {

  private static final Pattern DECLARED =
      Pattern.compile("(?<![\\w-])(--[\\w-]+)\\s*:\\s*([^;{}]*)");
  private static final Pattern USED =
      Pattern.compile("(?<=[{;\\s])([a-z][a-z-]*)\\s*:\\s*([^;{}]*var\\([^;{}]*)");
  private static final Pattern REFERENCE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)");

  /** Of a colour, a length, a number, a length that may be below zero, and a list of faces. */
  private static final List<String> KINDS =
      List.of("color", "padding-left", "flex-grow", "letter-spacing", "font-family");

  /** References in references. */
  private static final int DEEPEST = 16;

  /**
   * A value of a token in a template.
   *
   * @param at where it begins in the sheet
   */
  private record Own(String file, int at, String token, String value) {}

  /**
   * A declaration that a token decides.
   *
   * @param ours with the value of the template
   * @param usual with that of the standard template, or the same if it has none
   */
  private record Trial(Own own, String ours, String usual) {}

  private final Map<String, String> sheets;

  /** The values of tokens: those of the engine's templates first. */
  private final Map<String, Set<String>> values = new TreeMap<>();

  /** The tokens that the engine's templates have. */
  private final Set<String> usual;

  private final List<Own> owns = new ArrayList<>();

  TokenValues(Map<String, String> sheets, Map<String, String> bundled) {
    this.sheets = sheets;
    bundled.values().forEach(this::collect);
    usual = new TreeSet<>(values.keySet());
    Map<String, Set<String>> known = new TreeMap<>();
    values.forEach((token, all) -> known.put(token, Set.copyOf(all)));
    sheets.forEach(
        (file, css) -> {
          if (!bundled.containsKey(file)) {
            Matcher declared = DECLARED.matcher(TokenLint.withoutComments(css));
            while (declared.find()) {
              String value = declared.group(2).strip();
              if (!known.getOrDefault(declared.group(1), Set.of()).contains(value)) {
                owns.add(new Own(file, declared.start(2), declared.group(1), value));
              }
            }
            collect(css);
          }
        });
  }

  private void collect(String css) {
    DECLARED
        .matcher(TokenLint.withoutComments(css))
        .results()
        .forEach(
            found ->
                values
                    .computeIfAbsent(found.group(1), token -> new LinkedHashSet<>())
                    .add(found.group(2).strip()));
  }

  /** A warning for each of them, where its author wrote it. */
  List<Diagnostic> warnings() {
    List<Trial> trials = owns.stream().flatMap(this::trials).toList();
    Set<String> refused =
        refused(trials.stream().flatMap(trial -> Stream.of(trial.ours, trial.usual)));
    Map<Own, Trial> faults = new LinkedHashMap<>();
    for (Trial trial : trials) {
      boolean always = !trial.usual.equals(trial.ours) && refused.contains(trial.usual);
      if (refused.contains(trial.ours) && !always) {
        faults.putIfAbsent(trial.own, trial);
      }
    }
    return faults.values().stream().map(this::warning).toList();
  }

  private Diagnostic warning(Trial trial) {
    Own own = trial.own;
    String css = sheets.get(own.file);
    int length = Math.max(1, own.value.codePointCount(0, own.value.length()));
    String hint =
        usual.contains(own.token)
            ? "for example: " + values.get(own.token).iterator().next()
            : "'" + trial.ours + "' is not accepted";
    return Fault.TOKEN_VALUE.at(
        Location.of(own.file, css, own.at, length),
        Location.lineOf(css, own.at),
        own.value,
        own.token,
        hint);
  }

  /** The declarations that a token decides; if there are none, one of its kind. */
  private Stream<Trial> trials(Own own) {
    List<Trial> trials = new ArrayList<>();
    for (String css : sheets.values()) {
      Matcher used = USED.matcher(TokenLint.withoutComments(css));
      while (used.find()) {
        if (mentions(used.group(2), own.token, 0)) {
          trials.add(trial(own, used.group(1), used.group(2).strip()));
        }
      }
    }
    if (trials.isEmpty() && usual.contains(own.token)) {
      String reference = "var(" + own.token + ")";
      KINDS.stream()
          .map(property -> trial(own, property, reference))
          .filter(trial -> refused(Stream.of(trial.usual)).isEmpty())
          .findFirst()
          .ifPresent(trials::add);
    }
    return trials.stream();
  }

  private Trial trial(Own own, String property, String value) {
    String ours = property + ": " + replaced(value, own.token, own.value, 0);
    return usual.contains(own.token)
        ? new Trial(own, ours, property + ": " + replaced(value, own.token, null, 0))
        : new Trial(own, ours, ours);
  }

  private boolean mentions(String value, String token, int depth) {
    return depth < DEEPEST
        && REFERENCE
            .matcher(value)
            .results()
            .map(found -> found.group(1))
            .anyMatch(
                name ->
                    name.equals(token)
                        || values.getOrDefault(name, Set.of()).stream()
                            .anyMatch(other -> mentions(other, token, depth + 1)));
  }

  /** A value with what its references stand for: a token's as asked for, and the usual others. */
  private String replaced(String value, String token, String asked, int depth) {
    if (depth > DEEPEST) {
      return value;
    }
    return REFERENCE
        .matcher(value)
        .replaceAll(
            found -> {
              String name = found.group(1);
              Set<String> all = values.get(name);
              String other =
                  name.equals(token) && asked != null
                      ? asked
                      : all == null ? found.group() : all.iterator().next();
              return Matcher.quoteReplacement(
                  other.equals(found.group()) ? other : replaced(other, token, asked, depth + 1));
            });
  }

  /** Which of these declarations the typesetter refuses. */
  private static Set<String> refused(Stream<String> declarations) {
    Set<String> refused = new TreeSet<>();
    List<String> tried = new ArrayList<>();
    declarations
        .distinct()
        .forEach(declaration -> (isClosed(declaration) ? tried : refused).add(declaration));
    String sheet =
        tried.stream()
            .map(declaration -> "x { " + declaration.replaceAll("\\s+", " ") + " }\n")
            .collect(Collectors.joining());
    for (Problem problem : Rules.of(List.of(new Sheet("", sheet))).problems()) {
      refused.add(tried.get(problem.line() - 1));
    }
    return refused;
  }

  /** Whether what a value opens is closed in it, so that it leaves the others alone. */
  private static boolean isClosed(String line) {
    int open = 0;
    for (int i = 0; i < line.length() && open >= 0; i++) {
      open += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
    }
    long quotes = line.chars().filter(c -> c == '"').count();
    return open == 0 && quotes % 2 == 0 && line.indexOf('\\') < 0;
  }
}
