package org.precis.input.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.quantity.Mark;

/** Reads the key {@code numbers} of a pack or of a table: how its numbers are written. */
public final class NotationReader {

  private static final String KEY = "numbers";
  private static final String NOT_STATED = "not-stated";
  private static final String NOT_APPLICABLE = "not-applicable";
  private static final String ZERO = "zero";
  private static final String CONFIDENTIAL = "confidential";
  private static final String TWICE = "it is given twice";
  private static final String NEGATIVE = "negative";
  private static final String BRACKETS = "brackets";
  private static final String MARKS = "marks";
  private static final String FORM = "write {decimal: \",\", not-stated: [\"..\"]}";

  private static final String OF_MARKS = "name a sign that stands after numbers, such as \"(p)\"";

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

  /** A digit of any script, or what means "more than" or "per cent" after digits. */
  private static final Pattern OF_A_NUMBER = Pattern.compile("[+%٪％]|\\p{Nd}");

  private NotationReader() {}

  /** The notation of an entry: what it does not say is as around it. */
  public static Notation of(Fields fields) {
    Notation usual = fields.reading().notation();
    Optional<Fields> numbers = fields.thing(KEY, FORM);
    if (numbers.isEmpty()) {
      return usual;
    }
    Fields own = numbers.get();
    own.only(
        List.of("decimal", NOT_STATED, NOT_APPLICABLE, ZERO, CONFIDENTIAL, NEGATIVE, MARKS),
        List.of());
    Set<String> seen = new LinkedHashSet<>();
    return new Notation(
        decimal(own, usual.decimal()),
        usual.stated() || own.has("decimal"),
        words(own, NOT_STATED, usual.notStated(), seen),
        words(own, NOT_APPLICABLE, usual.notApplicable(), seen),
        words(own, ZERO, usual.zero(), seen),
        words(own, CONFIDENTIAL, usual.confidential(), seen),
        brackets(own, usual.brackets()),
        marks(own, usual.marks()));
  }

  private static boolean brackets(Fields own, boolean usual) {
    String form = own.word(NEGATIVE);
    if (!form.isEmpty() && !form.equals(BRACKETS) && !form.equals("sign")) {
      Place place = own.placeOf(NEGATIVE);
      String known = "write brackets or sign";
      own.report().add(Fault.UNKNOWN_WORD, place, form, "form of numbers below zero", known);
    }
    return form.isEmpty() ? usual : form.equals(BRACKETS);
  }

  private static SortedMap<String, String> marks(Fields own, SortedMap<String, String> usual) {
    Optional<Fields> said = own.thing(MARKS, "write {\"(p)\": p}");
    if (said.isEmpty()) {
      return usual;
    }
    SortedMap<String, String> marks = new TreeMap<>();
    for (String key : said.get().keys()) {
      String text = key.strip();
      String letters = said.get().word(key).strip();
      Place place = said.get().placeOfKey(key);
      boolean number = OF_A_NUMBER.matcher(IN_BRACKETS.matcher(text).replaceAll("")).find();
      if (text.isEmpty() || number || marks.containsKey(text)) {
        String why = number ? "numbers may end with it" : text.isEmpty() ? "it is empty" : TWICE;
        own.report().addHinted(Fault.NUMBER_WORD, place, OF_MARKS, text, MARKS, why);
      } else if (Mark.of(letters).isEmpty() && !letters.equals(Notation.NOTE)) {
        String known = Mark.allInWords() + "; note, if it refers to a note";
        own.report().add(Fault.UNKNOWN_MARK, said.get().placeOf(key), letters, known);
      } else {
        marks.put(text, letters);
      }
    }
    return marks;
  }

  private static char decimal(Fields own, char usual) {
    String mark = own.word("decimal");
    if (!mark.isEmpty() && !mark.equals(",") && !mark.equals(".")) {
      Place place = own.placeOf("decimal");
      own.report().add(Fault.UNKNOWN_WORD, place, mark, "decimal mark", "write \",\" or \".\"");
      return usual;
    }
    return mark.isEmpty() ? usual : mark.charAt(0);
  }

  private static Set<String> words(Fields own, String key, Set<String> usual, Set<String> seen) {
    if (!own.has(key)) {
      Set<String> rest = new LinkedHashSet<>(usual);
      rest.removeAll(seen);
      return rest;
    }
    List<String> words = new ArrayList<>();
    for (Node.Scalar word : own.scalars(key)) {
      String text = word.text().strip();
      boolean number = text.matches("[+-]?[0-9][0-9., ]*");
      if (text.isEmpty() || number || !seen.add(text)) {
        String why = number ? "it is a number" : text.isEmpty() ? "it is empty" : TWICE;
        own.report().add(Fault.NUMBER_WORD, word.place(), text, key, why);
      } else {
        words.add(text);
      }
    }
    return new LinkedHashSet<>(words);
  }
}
