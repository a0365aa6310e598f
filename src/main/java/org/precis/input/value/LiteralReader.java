package org.precis.input.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Languages;
import org.precis.input.field.Reading;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.quantity.Absent;
import org.precis.quantity.AbsentForms;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Qualifier;
import org.precis.quantity.QualifierForms;
import org.precis.quantity.Quantity;

/** Parses quantity literals, with one grammar for every cell and field of a pack. */
public final class LiteralReader {

  private static final int LONGEST = 200;
  private static final Pattern MARKED = Pattern.compile("(?s)(.*?)((?:\\s*\\[[^\\[\\]]*])*)\\s*");
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern BETWEEN = Pattern.compile("(?i)between (.+) and (.+)");
  private static final Pattern RANGE = Pattern.compile("(.*[^.])\\.\\.([^.].*)");

  /** What offices write after a number, or after its unit: 46 approx., 500 or more, 5000人以上. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)(?<amount>.*?[^ (]) ?(?:(?<form>(?<= )(?:"
              + QualifierForms.after(form -> !isIdeographic(form))
              + ")|"
              + QualifierForms.after(LiteralReader::isIdeographic)
              + ")\\.?|\\((?<aside>"
              + QualifierForms.after(form -> QualifierForms.after().get(form) == Qualifier.ABOUT)
              + ")\\.?\\))");

  private static final Map<Qualifier, String> SIGNS =
      Map.of(
          Qualifier.ABOUT, "~",
          Qualifier.AT_LEAST, ">=",
          Qualifier.UP_TO, "<=",
          Qualifier.MORE_THAN, ">",
          Qualifier.FEWER_THAN, "<");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\( ?((?:[A-Z]{3} ?)?[0-9][^()]*?) ?\\)( ?%?)");

  private static final String ONLY_EXACT =
      "brackets stand for a minus here, which only an exact number can have: write it without them";

  /** A minus sign, or a dash in place of one: with a number before it, it would be a range. */
  private static final Pattern FALLEN = Pattern.compile("[–‐‑-] ?(?=[0-9])");

  /** Between thousands, as in Switzerland. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=[0-9])['’](?=[0-9]{3}(?![0-9]))");

  private static final Pattern RISEN = Pattern.compile("\\+ ?(?=[0-9])");

  private final NumberReader numbers;
  private final Notation notation;

  /** A reader of quantities as every pack may write them, with this decimal mark. */
  public LiteralReader(char decimal) {
    this(Notation.of(decimal));
  }

  public LiteralReader(Notation notation) {
    this(notation, new NumberReader(notation.decimal(), () -> notation.decimal() == ','));
  }

  private LiteralReader(Notation notation, NumberReader numbers) {
    this.numbers = numbers;
    this.notation = notation;
  }

  /** A reader of what the author of a pack writes. */
  static LiteralReader ofTexts(Reading reading) {
    Notation notation = reading.notation();
    if (notation.stated()) {
      return new LiteralReader(notation);
    }
    BooleanSupplier doubtful =
        () -> !reading.machine() && Languages.writesDecimalComma(reading.language());
    return new LiteralReader(notation, new NumberReader(notation.decimal(), doubtful));
  }

  /** A reader of numbers whose decimal mark is certain. */
  static LiteralReader ofNumbers(Notation notation) {
    return new LiteralReader(notation, new NumberReader(notation.decimal(), () -> false));
  }

  public Literal read(String text) throws LiteralException {
    if (notation.isWord(text)) {
      return word(text.strip());
    }
    if (text.length() > LONGEST) {
      throw LiteralException.of(Fault.QUANTITY, text);
    }
    List<Mark> signed = new ArrayList<>();
    // a sign may be in square brackets as well, as marks are
    Matcher marked = MARKED.matcher(withoutSigns(text.strip(), signed));
    if (!marked.matches()) {
      throw LiteralException.of(Fault.QUANTITY, text);
    }
    List<Mark> marks = marks(marked.group(2));
    String unmarked = marked.group(1).strip();
    if (!marks.isEmpty() && notation.isWord(unmarked)) {
      return marked(word(unmarked), marks);
    }
    unmarked = withoutSigns(unmarked, signed);
    signed.addAll(marks);
    return marked(unmarked(withSign(folded(unmarked))), signed);
  }

  /** A literal with these marks after its own. */
  private static Literal marked(Literal literal, List<Mark> marks) {
    List<Mark> all = Stream.concat(literal.marks().stream(), marks.stream()).distinct().toList();
    return new Literal(literal.quantity(), literal.unit(), all);
  }

  /** Whether a text is a number as programs shorten it, such as 1.2E6, whose digits may be lost. */
  public static boolean isShortened(String text) {
    return Lookalikes.SHORTENED.matcher(text).matches();
  }

  /**
   * A text without what stands at its end in place of marks.
   *
   * @param marks gets these marks, in their order before those it has
   */
  private String withoutSigns(String text, List<Mark> marks) throws LiteralException {
    EndSigns ends = EndSigns.of(text, notation.marks().keySet());
    List<Mark> found = new ArrayList<>();
    for (String sign : ends.signs()) {
      String letters = notation.marks().get(sign);
      if (!letters.equals(Notation.NOTE)) {
        found.add(mark(letters));
      }
    }
    marks.addAll(0, found);
    return ends.rest();
  }

  /** Whether a cell has a number with a magnitude of its own: 5 million, £5m, 5万, or by format. */
  public static boolean isScaled(Node.Scalar cell) {
    return cell.scaled() || Amount.isScaled(cell.text());
  }

  /** What stands after a number and refers to notes, in its order. */
  public List<String> references(String text) {
    return EndSigns.of(text.strip(), notation.marks().keySet()).signs().stream()
        .filter(sign -> notation.marks().get(sign).equals(Notation.NOTE))
        .toList();
  }

  /**
   * With a minus in place of brackets, where the notation says that they stand for it. A minus
   * before a bound would turn it round, so that only an exact number may be in brackets.
   */
  private String withSign(String text) throws LiteralException {
    Matcher below = IN_BRACKETS.matcher(text);
    if (!notation.brackets() || !below.matches()) {
      return text;
    }
    Quantity inside = unmarked(below.group(1) + below.group(2)).quantity();
    if (inside.interval().filter(Interval::exact).isEmpty()) {
      throw LiteralException.hinted(Fault.QUANTITY, ONLY_EXACT, text);
    }
    return "-" + below.group(1) + below.group(2);
  }

  /** What a word of the notation stands for. */
  private Literal word(String word) {
    if (notation.zero().contains(word)) {
      return new Literal(Quantity.exactly(BigDecimal.ZERO), "", List.of());
    }
    if (notation.confidential().contains(word)) {
      return without(Absent.CONFIDENTIAL);
    }
    return without(notation.notStated().contains(word) ? Absent.NOT_STATED : Absent.NOT_APPLICABLE);
  }

  /** Marks in square brackets, without duplicates. */
  static List<Mark> marks(String text) throws LiteralException {
    LinkedHashSet<Mark> marks = new LinkedHashSet<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      for (String letters : matcher.group(1).strip().split("\\s*,\\s*")) {
        marks.add(mark(letters));
      }
    }
    return new ArrayList<>(marks);
  }

  static Mark mark(String letters) throws LiteralException {
    Optional<Mark> mark = Mark.of(letters);
    if (mark.isEmpty()) {
      throw LiteralException.of(Fault.UNKNOWN_MARK, letters, Mark.allInWords());
    }
    return mark.get();
  }

  private Literal unmarked(String written) throws LiteralException {
    Matcher fallen = FALLEN.matcher(written);
    String text = fallen.lookingAt() ? "-" + written.substring(fallen.end()) : written;
    Optional<Absent> absent = AbsentForms.of(text);
    return absent.isPresent() ? without(absent.get()) : number(text);
  }

  private static Literal without(Absent number) {
    return switch (number) {
      case NOT_STATED -> Literal.NOT_STATED;
      case NOT_APPLICABLE -> new Literal(number, "", List.of());
      case CONFIDENTIAL -> new Literal(Absent.NOT_STATED, "", List.of(Mark.CONFIDENTIAL));
    };
  }

  private Literal number(String written) throws LiteralException {
    String text = ledByQualifier(written);
    Matcher range = BETWEEN.matcher(text);
    boolean isRange = range.matches();
    range = isRange ? range : RANGE.matcher(text);
    if (isRange || range.matches()) {
      return between(end(range.group(1), written), end(range.group(2), written), written);
    }
    Optional<Qualification> qualification = Qualification.startOf(text);
    String rest = qualification.isPresent() ? Qualification.rest(text) : text;
    if (qualification.isPresent() && Qualification.startOf(rest).isPresent()) {
      throw LiteralException.of(Fault.TWO_QUALIFIERS, written);
    }
    Amount amount = readAmount(qualification.isEmpty() ? risen(rest) : rest, written);
    if (qualification.isPresent() && amount.more()) {
      throw LiteralException.of(Fault.TWO_QUALIFIERS, written);
    }
    if (Mark.of(amount.unit()).isPresent()) {
      throw Lookalikes.notAQuantity(written);
    }
    Qualification said =
        qualification.orElse(amount.more() ? Qualification.MORE_THAN : Qualification.EXACT);
    return new Literal(quantity(said, amount.number(), written), amount.unit(), List.of());
  }

  private static boolean isIdeographic(String form) {
    return Character.isIdeographic(form.codePointAt(0));
  }

  /** With the words that qualify its number before it. */
  private static String ledByQualifier(String text) throws LiteralException {
    Matcher after = AFTER.matcher(text);
    if (!after.matches()) {
      return text;
    }
    String amount = after.group("amount");
    if (AFTER.matcher(amount).matches()) {
      throw LiteralException.of(Fault.TWO_QUALIFIERS, text);
    }
    String form = after.group("form") == null ? after.group("aside") : after.group("form");
    return SIGNS.get(QualifierForms.after(form)) + amount;
  }

  /** A positive change may have a sign: +5 % is 5 %. */
  private static String risen(String text) {
    Matcher risen = RISEN.matcher(text);
    return risen.lookingAt() ? text.substring(risen.end()) : text;
  }

  /** Reads a number; faults quote the whole literal as written. */
  private Amount readAmount(String rest, String text) throws LiteralException {
    try {
      return Amount.read(rest, numbers);
    } catch (LiteralException e) {
      if (e.fault() == Fault.QUANTITY || Lookalikes.isDate(text)) {
        LiteralException whole = Lookalikes.notAQuantity(text);
        throw whole.isHinted() ? whole : e.of(text);
      }
      throw e.fault() == Fault.AMBIGUOUS_NUMBER ? e.of(text) : e;
    }
  }

  private Amount end(String end, String text) throws LiteralException {
    if (Qualification.startOf(end.strip()).isPresent()) {
      throw LiteralException.of(Fault.TWO_QUALIFIERS, text);
    }
    return readAmount(end.strip(), text);
  }

  static Quantity quantity(Qualification said, BigDecimal number, String text)
      throws LiteralException {
    if (!said.bounds(number)) {
      throw LiteralException.of(Fault.NOT_BELOW, text);
    }
    return said.of(number);
  }

  private static Literal between(Amount lower, Amount upper, String text) throws LiteralException {
    if (lower.more() || upper.more()) {
      throw LiteralException.of(Fault.TWO_QUALIFIERS, text);
    }
    if (upper.magnitude() && !lower.magnitude()) {
      throw LiteralException.of(
          Fault.AMBIGUOUS_NUMBER,
          text,
          "repeat the magnitude after both numbers: 1 million..2 million");
    }
    if (lower.number().compareTo(upper.number()) >= 0) {
      throw LiteralException.of(
          Fault.RANGE_ORDER, lower.number().toPlainString(), upper.number().toPlainString());
    }
    if (!lower.unit().isEmpty() && !upper.unit().isEmpty() && !lower.unit().equals(upper.unit())) {
      throw LiteralException.hinted(Fault.QUANTITY, "give both ends the same unit", text);
    }
    String unit = upper.unit().isEmpty() ? lower.unit() : upper.unit();
    return new Literal(Quantity.between(lower.number(), upper.number()), unit, List.of());
  }

  /**
   * A literal with single spaces, ASCII for full-width characters and for the digits of any script,
   * and a hyphen for the minus sign.
   */
  private String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (!space) {
        folded.append(plain(c));
      } else if (!afterSpace) {
        folded.append(' ');
      }
      afterSpace = space;
    }
    int length = folded.length();
    folded.setLength(length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length);
    return APOSTROPHE.matcher(folded).replaceAll(" ");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '−' -> '-';
      case '٫' -> notation.decimal();
      case '٬' -> notation.decimal() == ',' ? '.' : ',';
      default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    };
  }
}
