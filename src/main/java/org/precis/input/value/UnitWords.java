package org.precis.input.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.input.tree.Extent;
import org.precis.input.value.UnitPhrase.Kind;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Currencies;

/** Finds what headings, labels and lines say of the unit of numbers, in some languages. */
public final class UnitWords {

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]");

  /** Letters that are a magnitude only beside a currency: m is metres as well. */
  private static final Pattern LETTER = Pattern.compile("(?i)[mkbnt]");

  /** A letter for a magnitude right before a currency: M€, TEUR. */
  private static final Pattern BEFORE_CODE =
      Pattern.compile("^([TtKkMm])(?=\\p{Sc}|(?:EUR|USD|GBP|CHF|CNY|RUB|JPY)\\b)");

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}(?![A-Z])");

  private static final Pattern NOUN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}²³.’'-]*(?: [\\p{L}\\p{M}²³.’'-]+){0,3}");

  /** As Swiss offices write it. */
  private static final Pattern ONE_THOUSAND = Pattern.compile("1['’‘]000(?![0-9'’‘])");

  private static final Pattern TIMES = Pattern.compile("[x×]\\s?(?=10)");

  private static final Pattern LEAD_END = Pattern.compile("\\s*[:：]\\s*|\\s+|(?<=\\p{IsHan})");

  /** What parts a line, where full stops of short forms may do so as well. */
  private static final String PARTS = "(?<=[^0-9])[,;.](?=\\s|$)|[(（\\[)）\\]]";

  private static final Pattern COMMA = Pattern.compile("[,，](?![0-9])|\\s[–—]\\s|[:：]");

  /**
   * A heading or a label with what it says of its unit.
   *
   * @param label the text without it
   */
  public record Said(String label, UnitPhrase unit) {}

  private final Vocabulary words;

  public UnitWords(Vocabulary words) {
    this.words = words;
  }

  /** What a phrase says of a unit, if it says nothing else. */
  public Optional<UnitPhrase> phrase(String text) {
    String inner = inner(text);
    String said = withoutLead(inner);
    if (said.isEmpty() || said.length() > 60) {
      return Optional.empty();
    }
    return amount(said)
        .filter(one -> one.kind() == Kind.SCALE)
        .or(() -> plainUnit(said))
        .or(() -> amount(said))
        .or(() -> rate(said))
        .or(() -> said.equals(inner) || !isNamed(inner) ? Optional.empty() : things(said));
  }

  /** A text without brackets around all of it. */
  private static String inner(String text) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    Matcher brackets = BRACKETS.matcher(plain);
    return brackets.matches() ? brackets.group(1).strip() : plain;
  }

  /** Without words that lead to a unit: <em>Unit: tonnes</em>, <em>in £m</em>. */
  private String withoutLead(String text) {
    String rest = text;
    if (TIMES.matcher(rest).lookingAt()) {
      return rest.substring(1).strip();
    }
    for (int i = 0; i < 2; i++) {
      String lead = words.beginning(Sense.UNIT, rest);
      Matcher end = LEAD_END.matcher(rest).region(lead.length(), rest.length());
      if (lead.isEmpty() || lead.length() == rest.length() || !end.lookingAt()) {
        return rest;
      }
      rest = rest.substring(end.end()).strip();
    }
    return rest;
  }

  /** Whether a heading says that its numbers count things; in Han script its last word does. */
  public boolean counts(String heading) {
    String said = heading.strip();
    String plain =
        Vocabulary.ofAll()
            .ending(Sense.COUNT_END, said)
            .map(end -> said.substring(0, end.start()))
            .orElse(said);
    int last = plain.isEmpty() ? 0 : plain.codePointBefore(plain.length());
    if (!Character.isIdeographic(last)) {
      return words.has(Sense.COUNTED, heading) || words.is(Sense.COUNT, heading);
    }
    String end = plain.substring(Math.max(0, plain.length() - 2));
    return words.isWhole(Sense.COUNTED, end)
        || words.isWhole(Sense.COUNTED, Character.toString(last))
        || words.is(Sense.COUNT, heading);
  }

  /** Whether a text says of itself that it names a unit: with a colon. */
  public boolean isNamed(String text) {
    String plain = inner(text);
    String lead = words.beginning(Sense.UNIT, plain);
    return !lead.isEmpty() && plain.substring(lead.length()).strip().matches("[:：].*|\\p{IsHan}.*");
  }

  private Optional<UnitPhrase> plainUnit(String said) {
    String percent = words.beginning(Sense.PERCENT_UNIT, said);
    if (!percent.isEmpty()) {
      String rest = said.substring(percent.length()).strip();
      boolean ofSomething = !words.beginning(Sense.OF, rest).isEmpty();
      return rest.isEmpty() || ofSomething
          ? Optional.of(UnitPhrase.of(Kind.PERCENT, "%"))
          : Optional.empty();
    }
    if (words.isWhole(Sense.COUNT, said)) {
      return Optional.of(UnitPhrase.of(Kind.COUNT, ""));
    }
    if (words.isWhole(Sense.MEASURE, said)) {
      return Optional.of(UnitPhrase.of(Kind.MEASURE, said));
    }
    return words.isWhole(Sense.COUNTED, said) ? things(said) : Optional.empty();
  }

  private static Optional<UnitPhrase> things(String said) {
    return NOUN.matcher(said).matches()
        ? Optional.of(UnitPhrase.of(Kind.THINGS, said))
        : Optional.empty();
  }

  /** A currency, a magnitude or both, in either order, or a magnitude of things. */
  private Optional<UnitPhrase> amount(String said) {
    String spaced = BEFORE_CODE.matcher(said).replaceFirst("$1 ");
    Taken first = money(spaced).or(() -> magnitude(spaced, !spaced.equals(said))).orElse(null);
    if (first == null) {
      return Optional.empty();
    }
    boolean money = !first.unit.isEmpty();
    String rest = withoutLead(without(Sense.OF, first.rest));
    Optional<Taken> second = money ? magnitude(rest, true) : money(rest);
    String end = second.map(taken -> taken.rest).orElse(rest).strip();
    String unit = money ? first.unit : second.map(taken -> taken.unit).orElse("");
    String sign = money ? first.sign : second.map(taken -> taken.sign).orElse("");
    int zeros = money ? second.map(taken -> taken.zeros).orElse(0) : first.zeros;
    if (end.isEmpty() || isTakenBack(end)) {
      boolean alone = unit.isEmpty();
      return alone && LETTER.matcher(said).matches()
          ? Optional.empty()
          : Optional.of(new UnitPhrase(alone ? Kind.SCALE : Kind.MONEY, unit, zeros, sign));
    }
    if (!unit.isEmpty()) {
      return words.beginning(Sense.PER_UNIT, end).isEmpty() || zeros > 0
          ? Optional.empty()
          : Optional.of(new UnitPhrase(Kind.RATE, (unit + joint(first.rest) + end), 0, sign));
    }
    boolean parted = first.rest.startsWith(" ") || Character.isIdeographic(end.codePointAt(0));
    return parted && NOUN.matcher(end).matches()
        ? Optional.of(new UnitPhrase(Kind.THINGS, end, zeros, ""))
        : Optional.empty();
  }

  private static String joint(String rest) {
    return rest.startsWith(" ") ? " " : "";
  }

  private boolean isTakenBack(String end) {
    return !words.beginning(Sense.UNLESS, end.replaceFirst("^[,;(]\\s*", "")).isEmpty();
  }

  private String without(Sense sense, String text) {
    String plain = text.strip();
    return plain.substring(words.beginning(sense, plain).length()).strip();
  }

  /** So much for each: <em>per 100,000 people</em>, <em>hours per week</em>, <em>km/h</em>. */
  private Optional<UnitPhrase> rate(String said) {
    String per = words.beginning(Sense.PER_UNIT, said);
    if (!per.isEmpty() && said.substring(per.length()).strip().matches("[0-9].*|\\p{L}.*")) {
      return said.substring(per.length()).matches(".*[0-9].*")
          ? Optional.of(UnitPhrase.of(Kind.RATE, said))
          : Optional.empty();
    }
    String measure = words.beginning(Sense.MEASURE, said);
    String rest = measure.isEmpty() ? "" : said.substring(measure.length()).strip();
    return !rest.isEmpty() && !words.beginning(Sense.PER_UNIT, rest).isEmpty()
        ? Optional.of(UnitPhrase.of(Kind.RATE, said))
        : Optional.empty();
  }

  /** What a text begins with, and the rest of it. */
  private record Taken(String unit, String sign, int zeros, String rest) {}

  private Optional<Taken> money(String text) {
    String sign = Shorthand.sign(text);
    if (!sign.isEmpty()) {
      return Optional.of(new Taken(Shorthand.code(sign), "", 0, text.substring(sign.length())));
    }
    if (text.startsWith("$")) {
      return Optional.of(new Taken("USD", "$", 0, text.substring(1)));
    }
    if (text.startsWith("¥") || text.startsWith("￥")) {
      return Optional.of(new Taken("JPY", "¥", 0, text.substring(1)));
    }
    Matcher code = CODE.matcher(text);
    if (code.lookingAt() && Currencies.isCode(code.group())) {
      return Optional.of(new Taken(code.group(), "", 0, text.substring(3)));
    }
    return words
        .currency(text)
        .map(name -> new Taken(name.getKey(), "", 0, text.substring(name.getValue().length())));
  }

  private Optional<Taken> magnitude(String text, boolean letters) {
    Matcher digits = ONE_THOUSAND.matcher(text);
    if (digits.lookingAt()) {
      return Optional.of(new Taken("", "", 3, text.substring(digits.end())));
    }
    String word = words.beginning(Sense.UNIT_MAGNITUDE, text);
    boolean certain = letters || !LETTER.matcher(word).matches() || word.length() == text.length();
    return word.isEmpty() || !certain
        ? Optional.empty()
        : Optional.of(
            new Taken(
                "",
                "",
                Integer.parseInt(words.sizeOfBeginning(Sense.UNIT_MAGNITUDE, text)),
                text.substring(word.length())));
  }

  /**
   * What a heading says of its unit: in brackets, as one of its parts, or at its end.
   *
   * @param heading its parts in several rows joined as a pack has them
   */
  public Optional<Said> heading(String heading) {
    return inBrackets(heading)
        .or(() -> inParts(heading))
        .or(() -> afterInOfPart(heading))
        .or(() -> atEnd(heading));
  }

  private Optional<Said> inBrackets(String heading) {
    List<MatchResult> groups = BRACKETS.matcher(heading).results().toList();
    for (int i = groups.size() - 1; i >= 0; i--) {
      MatchResult group = groups.get(i);
      String rest = heading.substring(0, group.start()) + heading.substring(group.end());
      Optional<UnitPhrase> unit = phrase(group.group(1));
      if (unit.isPresent() && !rest.isBlank()) {
        return Optional.of(new Said(rest.strip(), unit.get()));
      }
    }
    return Optional.empty();
  }

  /** A part that says nothing else; among others, a word for things is a heading. */
  private Optional<Said> inParts(String heading) {
    List<String> parts = new ArrayList<>(List.of(heading.split(Extent.JOINT)));
    for (int i = parts.size() - 1; i >= 0; i--) {
      Optional<UnitPhrase> unit = phrase(parts.get(i));
      boolean last = i == parts.size() - 1;
      if (unit.isPresent() && (last || unit.get().kind() != Kind.THINGS)) {
        String whole = parts.remove(i);
        boolean none = parts.isEmpty();
        if (none && unit.get().kind() != Kind.PERCENT && unit.get().kind() != Kind.COUNT) {
          return unit.filter(said -> said.kind() == Kind.MONEY).map(said -> new Said(whole, said));
        }
        return Optional.of(new Said(none ? whole : String.join(Extent.JOINT, parts), unit.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Said> afterInOfPart(String heading) {
    List<String> parts = new ArrayList<>(List.of(heading.split(Extent.JOINT)));
    for (int i = parts.size() - 1; i >= 0; i--) {
      Optional<Said> said = afterIn(parts.get(i));
      if (said.isPresent()) {
        parts.set(i, said.get().label());
        return Optional.of(new Said(String.join(Extent.JOINT, parts), said.get().unit()));
      }
    }
    return Optional.empty();
  }

  /** What follows the last word for <em>in</em>: a measure, money or a magnitude. */
  private Optional<Said> afterIn(String heading) {
    for (int at = heading.lastIndexOf(' '); at > 0; at = heading.lastIndexOf(' ', at - 1)) {
      String rest = heading.substring(at + 1);
      if (!withoutLead(rest).equals(rest)) {
        Optional<UnitPhrase> unit =
            phrase(rest).filter(one -> one.kind() != Kind.COUNT && !isBareThings(one));
        if (unit.isPresent()) {
          String label = heading.substring(0, at).replaceFirst("[\\s,–—:]+$", "");
          return Optional.of(new Said(label, unit.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBareThings(UnitPhrase unit) {
    return unit.kind() == Kind.THINGS && unit.zeros() == 0;
  }

  /** Money or per cent without brackets, or after a comma: <em>Spending £000</em>. */
  private Optional<Said> atEnd(String heading) {
    for (int at = heading.indexOf(' '); at > 0; at = heading.indexOf(' ', at + 1)) {
      String before = heading.substring(0, at).strip();
      boolean parted = COMMA.matcher(before.substring(before.length() - 1)).matches();
      String end = heading.substring(at + 1);
      Optional<UnitPhrase> unit =
          phrase(end)
              .filter(
                  one ->
                      parted && one.kind() != Kind.THINGS
                          || one.kind() == Kind.MONEY && hasSign(end) && isWord(before)
                          || one.kind() == Kind.PERCENT && heading.matches(".*[%％٪]")
                          || one.kind() == Kind.SCALE && heading.matches(".*['’‘]0+s?"));
      if (unit.isPresent()) {
        return Optional.of(new Said(before.replaceFirst("[\\s,–—:]+$", ""), unit.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String text) {
    return text.matches("(?s).*[\\p{L}\\p{N}）)]");
  }

  private static boolean hasSign(String text) {
    return text.matches("\\p{Sc}.*|[A-Z]{1,2}\\$.*|[A-Z]{3}.*");
  }

  /**
   * What a line above a table says of the unit of all its numbers: the whole line, or one part of
   * it beside others, <em>Seasonally adjusted, £ million</em>.
   */
  public Optional<Said> line(String line) {
    if (!several(line).isEmpty()) {
      return Optional.empty();
    }
    boolean bare = NOUN.matcher(line.strip()).matches();
    Optional<UnitPhrase> whole =
        phrase(line).filter(one -> one.kind() != Kind.RATE && !(bare && isBareThings(one)));
    return whole.isPresent()
        ? whole.map(unit -> new Said("", unit))
        : Stream.of("[(（\\[)）\\]]", "(?<=[^0-9])[,;](?=\\s)|[(（\\[)）\\]]", PARTS)
            .flatMap(parts -> Stream.of(line.split(parts)))
            .map(String::strip)
            .flatMap(
                part ->
                    phrase(part)
                        .or(() -> afterIn(part).map(Said::unit))
                        .filter(one -> one.isScaled() || one.kind() == Kind.MONEY)
                        .map(unit -> new Said(part, unit))
                        .stream())
            .findFirst();
  }

  /** The units that a line names beside one another, as in <em>Number / kg</em>; else none. */
  public List<UnitPhrase> several(String line) {
    if (phrase(line).filter(one -> one.kind() == Kind.RATE).isPresent()) {
      return List.of();
    }
    List<Optional<UnitPhrase>> units =
        Stream.of(withoutLead(inner(line)).split("\\s*[、，,;；/]\\s*|\\s+\\p{L}{1,3}\\s+"))
            .map(this::phrase)
            .toList();
    List<UnitPhrase> all = units.stream().flatMap(Optional::stream).toList();
    long kinds = all.stream().map(UnitPhrase::kind).map(UnitWords::whole).distinct().count();
    boolean shares = all.stream().anyMatch(unit -> unit.kind() == Kind.PERCENT);
    boolean scaled = all.stream().anyMatch(unit -> unit.kind() == Kind.SCALE);
    return all.size() == units.size() && kinds > (scaled && !shares ? 2 : 1) ? all : List.of();
  }

  /** The kind without that of a number of things, which may say the things as well. */
  private static Kind whole(Kind kind) {
    return kind == Kind.COUNT ? Kind.THINGS : kind;
  }

  /**
   * The magnitude that a unit has in it, as it is written; "" if none, or only for each of such.
   */
  public String magnitudeIn(String unit) {
    for (String part : unit.split("[\\s()（）\\[\\]]+")) {
      if (!words.beginning(Sense.PER_UNIT, part).isEmpty()) {
        return "";
      }
      if (phrase(part).filter(UnitPhrase::isScaled).isPresent()) {
        return part;
      }
    }
    return phrase(unit).filter(UnitPhrase::isScaled).map(said -> unit).orElse("");
  }
}
