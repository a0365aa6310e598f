package org.precis.pdf.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.diagnostic.NearestName;

/**
 * Finds tokens of a template's style sheets that are misspelt: rules with them would do nothing,
 * and CSS says nothing of it.
 */
public final class TokenLint {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern DECLARED = Pattern.compile("(?<![\\w-])(--[\\w-]+)\\s*:");
  private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*([,)])");

  /** What authors try for the size and the margins of the page. */
  private static final Pattern OF_PAGE = Pattern.compile("--(page|paper)(-.*)?|--margins?");

  private final Map<String, String> sheets;
  private final Set<String> declared;
  private final Set<String> ofEngine;
  private final Set<String> ofPage;

  private TokenLint(Map<String, String> sheets, Map<String, String> bundled) {
    this.sheets = sheets;
    this.declared = names(DECLARED, sheets);
    this.ofEngine = names(DECLARED, bundled);
    this.ofPage = names(USED, bundled);
    ofPage.removeAll(ofEngine);
  }

  /**
   * A warning for each use of a token that no sheet has, for each token of {@code own-tokens.css}
   * that nothing uses, and for each value that a token cannot have.
   *
   * @param sheets of a template, by file
   * @param bundled those of the templates that come with the engine: it reads their tokens, and
   *     gives those that they use and lack with the page
   */
  public static List<Diagnostic> warnings(Map<String, String> sheets, Map<String, String> bundled) {
    List<Diagnostic> warnings = new TokenLint(sheets, bundled).warnings();
    warnings.addAll(new TokenValues(sheets, bundled).warnings());
    return warnings;
  }

  private List<Diagnostic> warnings() {
    List<Diagnostic> warnings = new ArrayList<>();
    sheets.forEach(
        (file, css) -> {
          Matcher used = USED.matcher(withoutComments(css));
          while (used.find()) {
            String token = used.group(1);
            if (used.group(2).equals(")") && !declared.contains(token) && !ofPage.contains(token)) {
              warnings.add(unknown(token, file, css, used.start(1), declared));
            }
          }
          if (file.endsWith("/own-tokens.css")) {
            unused(file, css, warnings);
          }
        });
    return warnings;
  }

  private void unused(String file, String css, List<Diagnostic> warnings) {
    Map<String, String> others = new LinkedHashMap<>(sheets);
    others.remove(file);
    Set<String> known = names(DECLARED, others);
    known.addAll(ofEngine);
    Set<String> used = names(USED, sheets);
    Matcher own = DECLARED.matcher(withoutComments(css));
    while (own.find()) {
      String token = own.group(1);
      if (!known.contains(token) && !used.contains(token)) {
        warnings.add(unknown(token, file, css, own.start(1), known));
      }
    }
  }

  private static Diagnostic unknown(
      String token, String file, String css, int at, Set<String> known) {
    Diagnostic warning =
        Fault.PRINT_CSS.at(
            Location.of(file, css, at, token.length()),
            Location.lineOf(css, at),
            "unknown token '" + token + "'");
    String hint =
        OF_PAGE.matcher(token).matches()
            ? "the page has a rule of its own, as in @page { size: A5 }"
            : NearestName.to(token, known)
                .map(NearestName::question)
                .orElse("docs/templates.md lists the tokens");
    return warning.withHint(hint);
  }

  private static Set<String> names(Pattern pattern, Map<String, String> sheets) {
    return sheets.values().stream()
        .flatMap(css -> pattern.matcher(withoutComments(css)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** With blanks for comments, so that places stay. */
  static String withoutComments(String css) {
    return COMMENT.matcher(css).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
  }
}
