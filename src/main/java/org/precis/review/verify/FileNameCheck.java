package org.precis.review.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.model.Edition;
import org.precis.model.Slice;

/** Whether the name of a finished file matches the briefing in it, which proves nothing. */
final class FileNameCheck {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private FileNameCheck() {}

  /** A warning for each part of the name with another id or language. */
  public static List<Diagnostic> warnings(String file, Edition edition) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    List<String> parts = List.of(name.split("\\."));
    List<Diagnostic> warnings = new ArrayList<>();
    String id = edition.masthead().id();
    if (!parts.isEmpty() && !parts.get(0).equals(id)) {
      warnings.add(Fault.OTHER_NAME.at(Location.ofFile(file), "", parts.get(0), id));
    }
    String language = edition.masthead().language();
    String slice = edition.slice().map(Slice::slug).orElse("");
    for (int i = 1; i < parts.size() - 1; i++) {
      String part = parts.get(i);
      if (isLanguage(part) && !part.equals(language) && !part.equals(slice)) {
        warnings.add(Fault.OTHER_NAME.at(Location.ofFile(file), "", part, language));
      }
    }
    return warnings;
  }

  private static boolean isLanguage(String part) {
    return part.matches("[a-z]{2}(-[A-Za-z0-9]{2,8})*") && LANGUAGES.contains(part.split("-")[0]);
  }
}
