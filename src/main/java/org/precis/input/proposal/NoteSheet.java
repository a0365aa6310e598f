package org.precis.input.proposal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * The numbered notes on a sheet of their own, to which the titles, headings and labels of tables
 * refer, as in <em>Robbery [note 2]</em>.
 */
final class NoteSheet {

  private static final Pattern NUMBER =
      Pattern.compile("[\\[(]?\\D{0,12}?([0-9]{1,3})\\s*(?:[])]|[.:])?(?:\\s+(.*))?");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\s*\\p{L}{1,12}\\.?\\s*([^\\]]*[0-9][^\\]]*)\\]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  private NoteSheet() {}

  /** The notes of a sheet by their numbers; none if it is no sheet of notes. */
  static Map<String, String> of(Grid sheet, Vocabulary words) {
    Map<String, String> notes = new LinkedHashMap<>();
    if (sheet.rows().isEmpty()
        || sheet.hidden()
        || Stream.of(sheet.name(), sheet.first(sheet.rows().get(0)))
            .allMatch(name -> words.beginning(Sense.NOTE, name).isEmpty())) {
      return notes;
    }
    for (int row : sheet.rows()) {
      Matcher number = NUMBER.matcher(sheet.first(row));
      if (number.matches()) {
        List<Integer> filled = sheet.columns(row);
        String own = number.group(2) == null ? "" : number.group(2).strip();
        String text = own.isEmpty() && filled.size() > 1 ? sheet.text(row, filled.get(1)) : own;
        if (text.codePoints().anyMatch(Character::isLetter)) {
          notes.putIfAbsent(number.group(1), text);
        }
      }
    }
    return notes;
  }

  /** The numbers of the notes to which texts refer, in order. */
  static Set<String> references(List<String> texts) {
    Set<String> numbers = new LinkedHashSet<>();
    for (String text : texts) {
      REFERENCE
          .matcher(text)
          .results()
          .flatMap(found -> DIGITS.matcher(found.group(1)).results())
          .forEach(digits -> numbers.add(digits.group()));
    }
    return numbers;
  }
}
