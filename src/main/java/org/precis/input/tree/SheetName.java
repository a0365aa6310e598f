package org.precis.input.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a spreadsheet file.
 *
 * @param sheet the sheet after {@code #}, or "" if none is named
 */
public record SheetName(String file, String sheet) {

  private static final Pattern WITH_SHEET = Pattern.compile("(?i)(.*?\\.xlsx)#(.+)");

  public static SheetName of(String name) {
    Matcher matcher = WITH_SHEET.matcher(name);
    return matcher.matches()
        ? new SheetName(matcher.group(1), matcher.group(2).strip())
        : new SheetName(name, "");
  }
}
