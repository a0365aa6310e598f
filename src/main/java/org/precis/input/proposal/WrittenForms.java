package org.precis.input.proposal;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.input.proposal.FoundTable.Meaning;
import org.precis.input.tree.Notation;
import org.precis.quantity.Magnitudes;
import org.precis.quantity.Mark;

/**
 * What offices write around numbers that are texts: brackets for a number below zero, and signs
 * after a number, which a legend explains as a status mark or which refer to a note.
 *
 * @param bracketed a number in brackets, if brackets stand for a minus
 * @param leftAlone why they are not taken for a minus, if there are any and they are not
 * @param marks the signs, and the letters of their marks, or that they refer to a note
 */
record WrittenForms(
    Optional<String> bracketed, Optional<String> leftAlone, SortedMap<String, String> marks) {

  private static final String MARKED = "(?:\\s?(?:%|\\p{L}|\\*|\\([^)]{1,2}\\)|\\[[^\\]]{1,8}]))*";

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\(\\s*[−–+-]?(?:\\p{Sc}\\s?)?[0-9][0-9.,'’\\s\\u00a0\\u202f]*\\s?%?\\s*\\)" + MARKED);

  /** A number without brackets, with what may be marked on it; zero has no sign. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[−–+-]?\\s*(?:\\p{Sc}\\s?)?(?=[^1-9]*[1-9])[0-9][0-9.,'’\\s\\u00a0\\u202f]*" + MARKED);

  private static final Pattern ZERO = Pattern.compile("[0.,\\s]*0[0.,\\s]*%?");

  private static final Pattern HEADING = Pattern.compile("(?s).*\\p{L}{2}.*|[0-9].*");

  private static final Pattern NUMBER_OF_NOTE =
      Pattern.compile("(?iu)(?:^|[;,.:\\n]\\s*|notes? )[(\\[]?([0-9]{1,2})[)\\].:]{0,2}\\s*\\p{L}");

  private static final Pattern LETTER_OF_NOTE =
      Pattern.compile("(?:[Nn]otes?:?\\s*)?\\(?(\\p{Ll}{1,2})[).:]?\\s+(?=\\p{Lu})|([A-Z]) = ");

  private static final Pattern SHORT = Pattern.compile("\\(\\s*([0-9]{1,2})\\s*\\)");

  private static final Pattern OF_BRACKETS =
      Pattern.compile(
          "(?iu)\\(\\s*\\)|bracket|parenthes|klammer|parenthès|paréntesis|скобк|παρ[εέ]νθεσ|括号|括號|括弧|วงเล็บ|eingeschränkt");

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?iu)negativ|négativ|minus|below zero|deficit|loss|défici|verlust|отрицательн|αρνητικ|负|負|ติดลบ|سالب");

  private static final Pattern SIGN =
      Pattern.compile(
          "\\s?(\\(\\p{Ll}{1,2}\\)|[\\p{Ll}A-Z]|\\*+|[†‡§#]+|[¹²³⁰⁴-⁹]+|\\([0-9]{1,2}(?:, [0-9]{1,2})*\\)|\\[(?i:notes? ?)?[0-9]{1,2}(?:, [0-9]{1,2})*])");

  private static final Pattern SIGNS_AFTER_NUMBER =
      Pattern.compile(
          "[^\\p{L}(]*[\\p{Nd}%](" + SIGN + "(?:(?:(?<=[)\\]*†‡§#])|[,/])" + SIGN + ")*)");

  /** A count with what may be its share, or the number of a note: 46 (2). */
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("[^\\p{L}(]*[\\p{Nd}%]\\s?\\(([0-9][0-9.,]*)%?\\)");

  /** What a letter after a number means if it is the number that it multiplies. */
  private static final Pattern MAGNITUDE =
      Stream.concat(Magnitudes.inFull().keySet().stream(), Magnitudes.inShort().keySet().stream())
          .map(Pattern::quote)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining("|", "(?iu)\\P{L}*(?:", ")s?(?!\\p{L}).*"), Pattern::compile));

  /** A sign that refers to a note, also if there is none: it can be nothing else. */
  private static final Pattern OF_A_NOTE = Pattern.compile("[*†‡§#¹²³⁰⁴-⁹]+");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}[^0-9]*");

  /** What may stand before such a word, as in <em>données provisoires</em>. */
  private static final String OF_DATA =
      "(?:(?:the |this )?(?:data|figures?|values?|numbers?|eurostat|données?|chiffres?|valeurs?|datos?|valor(?:es)?|dati|zahl(?:en)?|werte?|данные|значени[ея])(?: (?:is|are|ist|sind|est|sont))?(?: an?)?)";

  /** A mark in a cell of its own, beside a number or in a legend. */
  private static final Pattern FLAG = Pattern.compile("\\p{Ll}{1,2}|[A-Z]");

  /** A sign in a cell of its own, with what it means in the next. */
  private static final Pattern IN_LEGEND =
      Pattern.compile(FLAG + "|\\(\\p{Ll}{1,2}\\)|[(\\[]?(?i:note ?)?[0-9]{1,2}[)\\].:]?");

  private static final Map<Mark, Pattern> MEANINGS = new LinkedHashMap<>();

  static {
    meaning(
        Mark.PROVISIONAL,
        "provisional|preliminary|provisoire|vorläufig|provisori[oa]|предварительн|προσωριν|مؤقت|أولي|ארעי|זמני"
            + "|初步|暂|暫|เบื้องต้น|अनंतिम");
    meaning(
        Mark.ESTIMATED,
        "estimate|estim[ée]|geschätzt|schätz|estimad|оценк|оценочн|εκτίμηση|εκτιμ|تقدير|אומדן|估计|估計|ประมาณ|अनुमान");
    meaning(
        Mark.REVISED,
        "revised|révis|revidiert|berichtigt|revisad|пересмотр|αναθεωρ|منقح|修订|修訂|修正|ปรับปรุง");
    meaning(Mark.BREAK, "break in|rupture de|bruch|ruptura|разрыв");
    meaning(
        Mark.LOW_RELIABILITY,
        "low(?:er)? reliability|(?:un|less )reliable|use with caution|peu fiable|fiabilité (?:faible|réduite)|unsicher"
            + "|eingeschränkte[rn]? aussage|poco fiable|baja fiabilidad");
    meaning(
        Mark.FORECAST, "forecast|projected|projection|prévision|prognose|previsión|прогноз|预测|預測");
    meaning(
        Mark.DIFFERENT_DEFINITION,
        "(?:different|other) definition|definition differs|définition différente|abweichende definition|definición (?:diferente|distinta)");
  }

  private static void meaning(Mark mark, String words) {
    MEANINGS.put(mark, Pattern.compile("(?iu)(?:" + OF_DATA + " )?(?:" + words + ").*"));
  }

  /**
   * Those of the cells. Brackets may also mean that a number is uncertain: where no legend says
   * that they stand for a minus, they are taken so in English only, if none says otherwise, no
   * column or row has nothing else, as standard errors are written, and none is so short that it
   * may be the number of a note. If a note explains such a number, nothing is taken for a minus.
   *
   * @param sheets those that are shown
   * @param texts all texts, among them legends
   */
  static WrittenForms of(List<SheetCells> sheets, List<String> texts) {
    List<String> cells =
        sheets.stream().flatMap(sheet -> sheet.textsBesideLabels().stream()).toList();
    List<String> said = texts.stream().filter(text -> OF_BRACKETS.matcher(text).find()).toList();
    Optional<String> why = whyLeftAlone(sheets, cells, said, texts);
    Optional<String> inBrackets =
        cells.stream()
            .filter(text -> IN_BRACKETS.matcher(text).matches())
            .max(Comparator.comparingInt(String::length));
    Optional<String> bracketed = why.isEmpty() ? inBrackets : Optional.empty();
    SortedMap<String, String> marks = new TreeMap<>();
    List<String> legends = new ArrayList<>(texts);
    sheets.forEach(sheet -> legends.addAll(legendsInTwoCells(sheet.shownByRow())));
    List<String> plain = plain(legends);
    for (String cell : cells) {
      Matcher matcher = SIGNS_AFTER_NUMBER.matcher(cell);
      if (matcher.matches() && !YEAR.matcher(cell).matches()) {
        SIGN.matcher(matcher.group(1))
            .results()
            .map(found -> found.group(1))
            .forEach(
                sign ->
                    letters(sign, legends, plain).ifPresent(letters -> marks.put(sign, letters)));
      } else if (FLAG.matcher(cell).matches() && Mark.of(cell).isEmpty()) {
        mark(cell, legends).ifPresent(mark -> marks.put(cell, mark.letters()));
      }
    }
    if (cells.stream().anyMatch(cell -> isTwoNumbers(cell, plain))) {
      marks.keySet().removeIf(sign -> SHORT.matcher(sign).matches());
    }
    return new WrittenForms(
        bracketed,
        inBrackets.flatMap(
            text -> why.map(reason -> "'" + text + "', left as they are: " + reason)),
        marks);
  }

  /** What a sign after a number stands for: the letters of a mark, or that it refers to a note. */
  private static Optional<String> letters(String sign, List<String> legends, List<String> plain) {
    return mark(sign, legends)
        .map(Mark::letters)
        .or(() -> refersToNote(sign, plain) ? Optional.of(Notation.NOTE) : Optional.empty());
  }

  /** Rows of a legend, with a sign in one cell and what it means in the next. */
  private static List<String> legendsInTwoCells(List<NavigableMap<Integer, String>> rows) {
    return rows.stream()
        .filter(row -> row.size() == 2)
        .map(row -> List.copyOf(row.values()))
        .filter(cells -> IN_LEGEND.matcher(cells.get(0)).matches())
        .map(
            cells ->
                cells.get(0) + (FLAG.matcher(cells.get(0)).matches() ? " = " : " ") + cells.get(1))
        .toList();
  }

  private static Optional<String> first(List<String> cells, Pattern form) {
    return cells.stream().filter(text -> form.matcher(text).matches()).findFirst();
  }

  /** Why numbers in brackets are not taken to be below zero; empty if they are. */
  private static Optional<String> whyLeftAlone(
      List<SheetCells> sheets, List<String> cells, List<String> said, List<String> texts) {
    Optional<String> note = numberOfNote(cells, texts);
    if (note.isPresent()) {
      return Optional.of("'" + note.get() + "' is the number of a note");
    }
    if (said.stream().anyMatch(text -> NEGATIVE.matcher(text).find())) {
      return Optional.empty();
    }
    if (!said.isEmpty()) {
      return Optional.of("'" + TableWords.shortened(said.get(0)) + "' says something else of them");
    }
    if (sheets.stream().anyMatch(sheet -> hasLineInBrackets(sheet.shownByRow()))) {
      return Optional.of("a whole row or column has them, as standard errors are written");
    }
    Optional<String> brief = first(cells, SHORT);
    if (brief.isPresent()) {
      return Optional.of("'" + brief.get() + "' may be the number of a note");
    }
    return TextLanguage.of(texts).equals("en")
        ? Optional.empty()
        : Optional.of("no note says that they are below zero");
  }

  /** A number in brackets that is that of a note: (1) in a cell, and "(1) Not collected". */
  private static Optional<String> numberOfNote(List<String> cells, List<String> texts) {
    List<String> plain = plain(texts);
    return cells.stream()
        .distinct()
        .filter(cell -> SHORT.matcher(cell).matches())
        .filter(cell -> isNumbered(SHORT.matcher(cell).replaceFirst("$1"), plain))
        .findFirst();
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(text -> Normalizer2.getNFKCInstance().normalize(text)).toList();
  }

  /** Whether a note begins with a number: 1, (1) or 1). */
  private static boolean isNumbered(String number, List<String> plain) {
    return plain.stream()
        .flatMap(text -> NUMBER_OF_NOTE.matcher(text).results())
        .anyMatch(found -> found.group(1).equals(number));
  }

  /** Whether a cell has a number in brackets after another, and it is not that of a note. */
  private static boolean isTwoNumbers(String cell, List<String> plain) {
    Matcher two = TWO_NUMBERS.matcher(cell);
    return two.matches() && !isNumbered(two.group(1), plain);
  }

  /**
   * Whether what stands after a number refers to a note; a letter or a number needs that note. None
   * does that a legend says stands in place of a number, or for millions.
   */
  private static boolean refersToNote(String sign, List<String> plain) {
    if (OF_A_NOTE.matcher(sign).matches()) {
      return SignLegend.meaning(sign, plain) == Meaning.NOT_STATED;
    }
    String name = sign.replaceAll("(?i)[()\\[\\]]|notes? ?", "");
    return name.matches("[0-9, ]+")
        ? Stream.of(name.split(", ")).allMatch(number -> isNumbered(number, plain))
        : plain.stream()
            .anyMatch(
                text -> {
                  Matcher note = LETTER_OF_NOTE.matcher(text);
                  return note.lookingAt()
                      && (name.equals(note.group(1)) || name.equals(note.group(2)))
                      && !MAGNITUDE.matcher(text.substring(note.end())).matches();
                });
  }

  /**
   * Whether all numbers of a column below a heading, or of a row without a label, are bracketed.
   */
  private static boolean hasLineInBrackets(List<NavigableMap<Integer, String>> rows) {
    SortedMap<Integer, Boolean> inBrackets = new TreeMap<>();
    boolean found = false;
    for (NavigableMap<Integer, String> row : rows) {
      found |= row.values().stream().allMatch(text -> IN_BRACKETS.matcher(text).matches());
      for (Map.Entry<Integer, String> cell : row.entrySet()) {
        int column = cell.getKey();
        String text = cell.getValue();
        if (column == row.firstKey() || ZERO.matcher(text).matches()) {
          continue;
        }
        if (IN_BRACKETS.matcher(text).matches()) {
          inBrackets.putIfAbsent(column, true);
        } else if (!PLAIN.matcher(text).matches() || YEAR.matcher(text).matches()) {
          // such as a heading: another table may begin here
          if (HEADING.matcher(text).matches()) {
            found |= Boolean.TRUE.equals(inBrackets.remove(column));
          }
        } else {
          inBrackets.put(column, false);
        }
      }
    }
    return found || inBrackets.containsValue(true);
  }

  /** What a legend says that a sign means, if that is a status mark. */
  private static Optional<Mark> mark(String sign, List<String> texts) {
    Pattern legend =
        Pattern.compile(
            "(?:^|[;,.:：。\\n]\\s*)"
                + Pattern.quote(sign)
                + "\\s*[=:：–-]?\\s*(?=\\p{L})(?<means>.*)");
    return texts.stream()
        .flatMap(text -> Stream.of(legend.matcher(text)).filter(Matcher::find))
        .map(found -> found.group("means"))
        .flatMap(
            means ->
                MEANINGS.entrySet().stream()
                    .filter(meaning -> meaning.getValue().matcher(means).lookingAt())
                    .map(Map.Entry::getKey))
        .findFirst();
  }

  boolean isNone() {
    return bracketed.isEmpty() && marks.isEmpty();
  }

  /** What they are taken for. */
  List<String> said() {
    List<String> said = new ArrayList<>();
    bracketed.ifPresent(
        text -> said.add("numbers in brackets, such as '" + text + "', read as below zero"));
    leftAlone.ifPresent(
        why ->
            said.add(
                "numbers in brackets, such as "
                    + why
                    + "; if all are below zero, add numbers: {negative: brackets}"));
    marks.forEach(
        (sign, letters) ->
            said.add(
                "'"
                    + sign
                    + "' after a number read as "
                    + (letters.equals(Notation.NOTE)
                        ? "a reference to a note; the notes say where it stands"
                        : "the mark [" + letters + "]")));
    return said;
  }
}
