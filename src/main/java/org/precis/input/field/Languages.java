package org.precis.input.field;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/** BCP 47 language tags, and the languages that the texts of a pack may be in. */
public final class Languages {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*");

  private static final String COMMA = "put a text that contains a comma in double quotes";

  private Languages() {}

  public static boolean isTag(String tag) {
    if (!TAG.matcher(tag).matches()) {
      return false;
    }
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** Reports an invalid tag where the pack says which languages it has. */
  public static void checkDeclared(String tag, Place place, Report report) {
    if (!isTag(tag)) {
      report.addHinted(Fault.NOT_A_LANGUAGE, place, tagOf(tag), tag);
    }
  }

  /** Asks for the tag of a language that is given by its name, in English or its own; else "". */
  private static String tagOf(String name) {
    for (String code : Locale.getISOLanguages()) {
      ULocale language = new ULocale(code);
      if (name.equalsIgnoreCase(language.getDisplayLanguage(ULocale.ENGLISH))
          || name.equalsIgnoreCase(language.getDisplayLanguage(language))) {
        return "write its BCP 47 tag: " + code;
      }
    }
    return "";
  }

  /** Reports the tag of a text that no page would print, as its language is not of the pack. */
  public static void check(String tag, Place place, List<String> languages, Report report) {
    if (languages.contains(tag)) {
      return;
    }
    if (!isTag(tag)) {
      report.add(Fault.NOT_A_LANGUAGE, place, tag);
    } else {
      report(tag, place, languages, report);
    }
  }

  /** The same for the keys of a mapping from language to text. */
  public static void check(Node.Mapping texts, List<String> languages, Report report) {
    texts
        .entries()
        .forEach(
            (tag, entry) -> {
              Place place = entry.key().place();
              if (!isTag(tag)
                  && entry.value() instanceof Node.Scalar text
                  && text.text().isEmpty()) {
                // What follows a comma in a text without quotes is another key
                report.addHinted(Fault.NOT_A_LANGUAGE, place, COMMA, tag);
              } else {
                check(tag, place, languages, report);
              }
            });
  }

  private static void report(String tag, Place place, List<String> languages, Report report) {
    String hint =
        meant(tag, languages)
            .map(NearestName::question)
            .orElse("add it to 'languages', or remove the text");
    report.add(Fault.NOT_IN_LANGUAGES, place, tag, String.join(", ", languages), hint);
  }

  /** Reports a language that the caller asks for and the pack does not have. */
  public static void reportAsked(String tag, String file, List<String> languages, Report report) {
    String hint =
        "--language asks for it; "
            + meant(tag, languages)
                .map(NearestName::question)
                .orElse("choose one of the languages of the pack");
    String known = String.join(", ", languages);
    report.addFile(Fault.NOT_IN_LANGUAGES, file, tag, known, hint);
  }

  /** A tag of the same language, or one spelt alike if the tag is of no language. */
  public static Optional<String> meant(String tag, Collection<String> languages) {
    String language = languageOf(tag);
    Optional<String> same =
        languages.stream().filter(other -> languageOf(other).equals(language)).findFirst();
    return same.isPresent() || KNOWN.contains(language) ? same : NearestName.to(tag, languages);
  }

  /** Whether numbers in a language have a decimal comma. */
  public static boolean writesDecimalComma(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
  }

  private static String languageOf(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
