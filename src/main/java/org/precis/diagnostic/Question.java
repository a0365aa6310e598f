package org.precis.diagnostic;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A decision about a sheet that its author is asked to confirm.
 *
 * @param location the cell that it rests on
 * @param shown what the sheet has there
 * @param readAs what it is read as
 * @param objection what the sheet says against it, so that it cannot be confirmed, or ""
 * @param fingerprint of all that it rests on, in hexadecimal digits
 */
public record Question(
    Location location, String shown, String readAs, String objection, String fingerprint) {

  /** As one of the warnings of a check. */
  public Diagnostic diagnostic() {
    return Fault.QUESTION.at(location, "", shown, readAs, answer());
  }

  private String answer() {
    return objection.isEmpty() ? "yes: " + fingerprint : objection;
  }

  /** The questions in lines, those about one sheet below its name. */
  public static String print(List<Question> questions) {
    return questions.stream()
        .collect(Collectors.groupingBy(Question::sheet, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(sheet -> Glyphs.shown(sheet.getKey()) + "\n" + lines(sheet.getValue()))
        .collect(Collectors.joining());
  }

  private static String lines(List<Question> questions) {
    int cells = questions.stream().mapToInt(one -> one.cell().length()).max().orElse(0);
    int words = questions.stream().mapToInt(one -> Glyphs.width(one.words())).max().orElse(0);
    return questions.stream()
        .map(one -> one.line(cells, Math.min(words, 72)))
        .collect(Collectors.joining());
  }

  private String line(int cells, int words) {
    String said = Glyphs.shown(words());
    String room = " ".repeat(Math.max(0, words - Glyphs.width(said)));
    String at = " ".repeat(cells - cell().length());
    return "  " + cell() + at + "  " + said + room + "  " + Glyphs.shown(answer()) + "\n";
  }

  private String words() {
    return shown + ": " + readAs + "?";
  }

  private String sheet() {
    String name = location.cell().map(Location.Cell::name).orElse("");
    int mark = name.lastIndexOf('!');
    return location.file() + (mark < 0 ? "" : ", sheet " + name.substring(0, mark));
  }

  private String cell() {
    String name = location.cell().map(Location.Cell::name).orElse("line " + location.line());
    return name.substring(name.lastIndexOf('!') + 1);
  }
}
