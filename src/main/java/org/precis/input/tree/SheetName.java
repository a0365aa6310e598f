package org.precis.input.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.sheet.Area;

/**
 * A reference to a spreadsheet file, as in {@code tables.xlsx#By state!A4:F11}.
 *
 * @param sheet the sheet after {@code #}, or "" if none is named
 * @param area the cells after {@code !}; without them, all of the sheet
 */
public record SheetName(String file, String sheet, Area area) {

  private static final Pattern WITH_SHEET = Pattern.compile("(?i)(.*?\\.(?:xlsx|ods))#(.+)");
  private static final Pattern WITH_AREA = Pattern.compile("(?:(.*)!)?([^!]+)");
  private static final Pattern QUOTED = Pattern.compile("'(.*)'");

  public static SheetName of(String name) {
    Matcher matcher = WITH_SHEET.matcher(name);
    if (!matcher.matches()) {
      return new SheetName(name, "", Area.ALL);
    }
    String rest = matcher.group(2).strip();
    Matcher parts = WITH_AREA.matcher(rest);
    Optional<Area> area = parts.matches() ? Area.ofCells(parts.group(2).strip()) : Optional.empty();
    if (area.isEmpty()) {
      return new SheetName(matcher.group(1), sheet(rest), Area.ALL);
    }
    String sheet = parts.group(1) == null ? "" : sheet(parts.group(1).strip());
    return new SheetName(matcher.group(1), sheet, area.get());
  }

  /** A name as formulas write it, in quotes if it has spaces, or as it is. */
  private static String sheet(String name) {
    Matcher quoted = QUOTED.matcher(name);
    return quoted.matches() ? quoted.group(1).replace("''", "'") : name;
  }
}
