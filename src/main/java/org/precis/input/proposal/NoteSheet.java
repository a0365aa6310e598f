package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered notes on a sheet of their own, to which the titles, headings and labels of tables
 * refer, as in <em>Robbery [note 2]</em>.
 */
final class NoteSheet {

  private static final String WORD =
      "(?:foot)?notes?|fu(?:ß|ss)noten?|anm(?:erkung(?:en)?|\\.)?|remarques?|notas?|прим(?:ечани[ея]|\\.)?"
          + "|[备備]?注释?|註";

  private static final Pattern NAME = Pattern.compile("(?iu)(?:" + WORD + ")(?:\\b.*)?");

  /** The number before a note, in a cell of its own or not. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[\\[(]?(?:(?:" + WORD + ")\\s*)?([0-9]{1,3})\\s*(?:[])]|[.:])?(?:\\s+(.*))?");

  private static final Pattern REFERENCE =
      Pattern.compile("(?iu)\\[\\s*(?:" + WORD + ")\\s*([^\\]]*[0-9][^\\]]*)\\]");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  private NoteSheet() {}

  /** The notes of a sheet by their numbers; none if it is no sheet of notes. */
  static Map<String, String> of(SheetCells sheet) {
    Map<String, String> notes = new LinkedHashMap<>();
    if (sheet.rows().isEmpty() || sheet.hidden()) {
      return notes;
    }
    List<String> names = List.of(sheet.name(), first(sheet, sheet.rows().get(0)));
    if (names.stream().noneMatch(name -> NAME.matcher(name).matches())) {
      return notes;
    }
    for (int row : sheet.rows()) {
      Matcher number = NUMBER.matcher(first(sheet, row));
      if (number.matches()) {
        List<Integer> filled = sheet.columns(row, 1, Integer.MAX_VALUE);
        String own = number.group(2) == null ? "" : number.group(2).strip();
        String text = own.isEmpty() && filled.size() > 1 ? sheet.text(row, filled.get(1)) : own;
        if (text.codePoints().anyMatch(Character::isLetter)) {
          notes.putIfAbsent(number.group(1), text);
        }
      }
    }
    return notes;
  }

  private static String first(SheetCells sheet, int row) {
    return sheet.text(row, sheet.columns(row, 1, Integer.MAX_VALUE).get(0));
  }

  /** The numbers of the notes to which texts refer, in order. */
  static Set<String> references(List<String> texts) {
    Set<String> numbers = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher reference = REFERENCE.matcher(text);
      while (reference.find()) {
        Matcher digits = DIGITS.matcher(reference.group(1));
        while (digits.find()) {
          numbers.add(digits.group());
        }
      }
    }
    return numbers;
  }

  /**
   * Adds to tables the notes to which they refer, before their own.
   *
   * @return what was done, in a line
   */
  static String add(Map<String, String> notes, List<FoundTable> tables) {
    Set<String> left = new LinkedHashSet<>(notes.keySet());
    for (FoundTable table : tables) {
      List<String> lines = new ArrayList<>();
      for (String number : table.references) {
        if (notes.containsKey(number)) {
          lines.add("[note " + number + "] " + notes.get(number));
          left.remove(number);
        }
      }
      table.notes.addAll(0, lines);
    }
    String rest =
        left.isEmpty()
            ? ""
            : "; left out, because no table refers to it: " + String.join(", ", left);
    return notes.size() == left.size()
        ? "no table refers to its notes, so left out"
        : "notes, printed below the tables that refer to them" + rest;
  }
}
