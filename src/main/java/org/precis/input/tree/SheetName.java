package org.precis.input.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pack names when it names a spreadsheet.
 *
 * @param sheet the sheet after the sign {@code #}, or "" where none is named
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
