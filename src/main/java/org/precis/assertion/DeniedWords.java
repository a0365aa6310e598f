package org.precis.assertion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.assertion.Sentence.Span;
import org.precis.claim.Derivation;
import org.precis.claim.Derivation.Derived;
import org.precis.claim.Difference;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Observation;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.language.Vocabulary.Found;
import org.precis.quantity.Interval;
import org.precis.quantity.NumberType;

/** Finds words of sentences that the numbers beside them deny. */
public final class DeniedWords {

  /** By what part a multiple or a portion may differ from its word: 1.8 is "doubled". */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  /** The same of "nearly" and "about". */
  private static final BigDecimal ABOUT = new BigDecimal("0.25");

  /** What may stand beside a superlative that is said of a number. */
  private static final List<Sense> BESIDE =
      List.of(Sense.QUANTITY, Sense.FUNCTION, Sense.TO, Sense.FROM, Sense.CLAUSE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
  private static final Pattern OPEN = Pattern.compile("\\s*[(（]\\s*");
  private static final Pattern CLOSED = Pattern.compile("\\s*[)）]\\s*(?:\\p{L}+\\s+)?");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final MathContext DIGITS = new MathContext(12);

  private final Sentence sentence;
  private final Relations relations;
  private final List<DeniedWord> denied = new ArrayList<>();

  private DeniedWords(Sentence sentence, Relations relations) {
    this.sentence = sentence;
    this.relations = relations;
  }

  /**
   * Those of a text.
   *
   * @param text with {@link Sentence#NUMBER} in place of each reference
   * @param words of its language
   */
  public static List<DeniedWord> in(
      String text, List<Mention> mentions, Vocabulary words, Relations relations) {
    return Sentence.of(text, mentions, words).stream()
        .filter(sentence -> !sentence.mentions().isEmpty())
        .flatMap(sentence -> new DeniedWords(sentence, relations).read().stream())
        .toList();
  }

  private List<DeniedWord> read() {
    sentence.all(Sense.GREATEST).forEach(word -> superlative(word, true));
    sentence.all(Sense.LEAST).forEach(word -> superlative(word, false));
    sentence.all(Sense.RISE).forEach(word -> change(word, Direction.RISE));
    sentence.all(Sense.FALL).forEach(word -> change(word, Direction.FALL));
    sentence.all(Sense.UNCHANGED).forEach(word -> change(word, Direction.NONE));
    sentence.all(Sense.MULTIPLE).forEach(word -> multiple(word, false));
    sentence.all(Sense.TIMES_AS).forEach(word -> multiple(word, true));
    sentence.all(Sense.PORTION).forEach(this::portion);
    return denied;
  }

  /** Unless its clause denies the word itself: has not fallen. */
  private void deny(Found word, Stream<Named> numbers) {
    int from = sentence.offset();
    Span before = new Span(sentence.clause(word.start(), word.end()).start(), word.start());
    if (!sentence.words().has(Sense.ALTERS, sentence.of(before))) {
      List<Named> all = numbers.distinct().toList();
      denied.add(new DeniedWord(from + word.start(), from + word.end(), all));
    }
  }

  // numbers

  private Optional<Named> number(Mention mention) {
    return relations.find(base(mention));
  }

  private static String base(Mention mention) {
    String reference = mention.reference();
    return Derivation.isAsked(reference) ? Derivation.base(reference) : reference;
  }

  private Kin kin(Mention mention) {
    return relations.of(base(mention));
  }

  /** The numbers that a clause speaks of: its own, or one right beside it, or one that it names. */
  private List<Mention> of(Span clause) {
    return Stream.of(
            sentence.in(clause),
            sentence.appended(clause, Sentence.ANY_MARK, Sense.TO, Sense.BY, Sense.FUNCTION),
            sentence.prepended(clause),
            sentence.mentions().stream()
                .filter(mention -> sentence.names(clause, kin(mention).names()))
                .toList())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  // largest, smallest

  private void superlative(Found word, boolean most) {
    Span clause = sentence.clause(word.start(), word.end());
    List<Mention> spoken = of(clause).stream().filter(one -> number(one).isPresent()).toList();
    if (spoken.isEmpty()
        || sentence.words().has(Sense.EXEMPTS, sentence.of(clause))
        || isQualifier(word)
        || isOfThose(word)
        || !isKnown(new Span(word.end(), Math.min(clause.end(), nextNumber(word))), spoken)
        || isLimited(new Span(clause.start(), word.start()), spoken)
        || spoken.stream().noneMatch(one -> isOfNumber(word, kin(one).names()))) {
      return;
    }
    List<Named> rivals = new ArrayList<>();
    for (Mention mention : spoken) {
      Named own = number(mention).orElseThrow();
      Optional<Named> rival = rival(own, kin(mention).siblings(), most);
      List<Named> earlier = kin(mention).earlier();
      boolean ofTime = !earlier.isEmpty() && rival(own, earlier, most).isEmpty();
      if (rival.isEmpty() || ofTime) {
        return;
      }
      rivals.add(own);
      rivals.add(rival.get());
    }
    deny(word, rivals.stream());
  }

  /** "At most 5" is 最多5 in Chinese. */
  private boolean isQualifier(Found word) {
    int number = nextNumber(word);
    return sentence.text().substring(word.end(), number).isBlank()
        && (sentence.isBefore(Sense.UP_TO, number) || sentence.isBefore(Sense.AT_LEAST, number));
  }

  /** "The highest of the 5 fines": these are counted, and one of them is the highest. */
  private boolean isOfThose(Found word) {
    String gap = sentence.text().substring(word.end(), nextNumber(word));
    String of = sentence.wordAfter(word.end());
    return sentence.is(Sense.BY, of)
        && !sentence.is(Sense.TO, of)
        && sentence.isOf(gap, Sense.BY, Sense.FUNCTION);
  }

  private int nextNumber(Found word) {
    return sentence.mentions().stream()
        .mapToInt(Mention::at)
        .filter(at -> at >= word.end())
        .findFirst()
        .orElse(sentence.text().length());
  }

  /** Whether words name no place or time that the superlative may be limited to: in the north. */
  private boolean isKnown(Span span, List<Mention> spoken) {
    List<String> names = namesOf(spoken);
    String text = sentence.of(span);
    return years(text).stream().allMatch(relations.year()::equals)
        && WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .allMatch(word -> isOfNumber(word, true, names));
  }

  /** Whether a place or the like stands before the superlative: in the north. */
  private boolean isLimited(Span span, List<Mention> spoken) {
    List<String> names = namesOf(spoken);
    String before = "";
    for (MatchResult word : WORD.matcher(sentence.of(span)).results().toList()) {
      if (sentence.is(Sense.FUNCTION, before) && !isOfNumber(word.group(), true, names)) {
        return true;
      }
      before = word.group();
    }
    return false;
  }

  private List<String> namesOf(List<Mention> spoken) {
    return spoken.stream().flatMap(one -> kin(one).names().stream()).toList();
  }

  private static List<String> years(String text) {
    return YEAR.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Those of the years that a sentence names besides that of the edition, where it names any. */
  private List<Named> ofYears(List<Named> earlier) {
    List<String> years = new ArrayList<>(years(sentence.text()));
    years.removeIf(relations.year()::equals);
    return years.isEmpty()
        ? earlier
        : earlier.stream().filter(one -> years.contains(one.year())).toList();
  }

  /** The one that goes farthest beyond a number. */
  private static Optional<Named> rival(Named own, List<Named> others, boolean most) {
    return others.stream()
        .filter(other -> most ? other.isAbove(own) : own.isAbove(other))
        .reduce((one, other) -> (most ? other.isAbove(one) : one.isAbove(other)) ? other : one);
  }

  /** Whether a superlative is said of the number, and not of a thing such as the largest city. */
  private boolean isOfNumber(Found word, List<String> names) {
    String after = sentence.wordAfter(word.end());
    boolean noun = is(after, true, List.of(Sense.QUANTITY)) || Sentence.names(after, names);
    return noun
        || isOfNumber(after, true, names)
            && isOfNumber(sentence.wordBefore(word.start()), false, names);
  }

  private boolean isOfNumber(String beside, boolean after, List<String> names) {
    return beside.isEmpty() || is(beside, after, BESIDE) || Sentence.names(beside, names);
  }

  /** Whether a word has one of some senses; a run of letters without spaces begins or ends so. */
  private boolean is(String word, boolean begins, List<Sense> senses) {
    if (word.isEmpty() || !Sentence.isUnspaced(word)) {
      return senses.stream().anyMatch(sense -> sentence.is(sense, word));
    }
    return senses.stream()
        .flatMap(sense -> sentence.words().all(sense, word).stream())
        .anyMatch(one -> begins ? one.start() == 0 : one.end() == word.length());
  }

  // rose, fell, unchanged

  private void change(Found word, Direction said) {
    Span clause = sentence.clause(word.start(), word.end());
    List<Mention> all =
        Stream.concat(
                sentence.in(clause).stream(),
                sentence.appended(clause, Sentence.ANY_MARK, Sense.TO, Sense.BY).stream())
            .toList();
    boolean last = all.stream().anyMatch(one -> isRightBefore(one, word));
    List<Mention> spoken = all.stream().filter(one -> one.at() > word.start() || last).toList();
    for (Mention mention : spoken) {
      change(mention).ifPresent(derived -> by(word, said, mention, derived));
    }
    if (said != Direction.NONE && spoken.stream().anyMatch(one -> isLevel(word, one, clause))) {
      return;
    }
    Optional<Mention> from =
        spoken.stream().filter(one -> sentence.isBefore(Sense.FROM, one.at())).findFirst();
    Optional<Mention> to =
        spoken.stream()
            .filter(one -> change(one).isEmpty())
            .filter(
                one ->
                    sentence.isBefore(Sense.TO, one.at())
                        || isMark(word, one, said)
                        || isTo(sentence.text().substring(one.at() + 1)))
            .filter(one -> from.isEmpty() || one.at() != from.get().at())
            .filter(one -> isSubject(new Span(clause.start(), one.at()), word, kin(one).names()))
            .findFirst();
    Optional<Mention> now =
        to.or(
            () ->
                from.isPresent()
                    ? sentence.prepended(clause).stream().findFirst()
                    : bracketed(word, clause).or(() -> before(word, clause)));
    Optional<Named> own = now.flatMap(this::number);
    if (own.isEmpty() || Sentence.names(word(word), kin(now.get()).names())) {
      return;
    }
    List<Named> before =
        from.flatMap(this::number)
            .filter(one -> one.isInUnitOf(own.get()))
            .map(List::of)
            .orElseGet(() -> from.isEmpty() ? ofYears(kin(now.get()).earlier()) : List.of());
    Optional<Named> revised = kin(now.get()).revised();
    if (before.isEmpty()
        && from.isEmpty()
        && years(sentence.text()).stream().allMatch(relations.year()::equals)
        && revised.filter(old -> isRevision(old, own.get(), said)).isPresent()) {
      deny(word, Stream.concat(Stream.of(own.get()), revised.stream()));
    }
    Optional<BigDecimal> tolerance =
        word.size().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(word.size()));
    if (!before.isEmpty()
        && before.stream().allMatch(old -> denies(old, own.get(), said, tolerance))) {
      deny(word, Stream.concat(Stream.of(own.get()), before.stream()));
    }
  }

  /** "Rose to 5" where only the last edition said less, and of the same period. */
  private static boolean isRevision(Named old, Named own, Direction said) {
    Difference difference = Difference.of(old.value(), own.value());
    return said != Direction.NONE && difference.isCertain() && difference.direction() == said;
  }

  /** "Rose by 5" where that is what it came to, and no change: reported. */
  private boolean isLevel(Found word, Mention number, Span clause) {
    Optional<Named> own = number(number).filter(one -> change(number).isEmpty());
    List<String> names = kin(number).names();
    List<Named> earlier = kin(number).earlier();
    boolean level =
        isBy(word, number, names)
            && !isOfChange(names)
            && isSubject(new Span(clause.start(), number.at()), word, names)
            && own.isPresent()
            && !earlier.isEmpty()
            && earlier.stream().allMatch(old -> isNoChange(old, own.get()));
    if (level) {
      Stream<Named> said =
          own.stream().map(one -> new Named(one.name() + " (no change)", one.number()));
      deny(word, Stream.concat(said, earlier.stream()));
    }
    return level;
  }

  /** Whether a word says that a number is a change: rose 5, rose by 5; not: rose from 5, to 5. */
  private boolean isBy(Found word, Mention number, List<String> names) {
    String gap = gap(word, number);
    int at = number.at();
    boolean after = at < word.start();
    boolean from = sentence.isBefore(Sense.FROM, at) && sentence.mentions().size() > 1;
    boolean by = after ? sentence.is(Sense.BY, gap.strip()) : sentence.isBefore(Sense.BY, at);
    return gap.isBlank()
        ? !after
        : by
            && !from
            && !sentence.isBefore(Sense.TO, at)
            && WORD.matcher(gap)
                .results()
                .map(MatchResult::group)
                .allMatch(one -> sentence.is(Sense.BY, one) || isOfNumber(one, true, names));
  }

  /**
   * Whether a number is certainly not by what it changed: it was neither zero nor twice as much.
   */
  private static boolean isNoChange(Named old, Named own) {
    Optional<Interval> ratio = ratio(own, old);
    return ratio.filter(one -> one.least().signum() > 0).isPresent() && isOutside(ratio, TWO, TWO);
  }

  /** Whether a number is called a change itself. */
  private boolean isOfChange(List<String> names) {
    String all = String.join("\n", names);
    return Stream.of(Sense.RISE, Sense.FALL, Sense.CHANGE)
        .anyMatch(sense -> sentence.words().has(sense, all));
  }

  /** Whether a unit, "by" and "to" are all between a number and a word after it: um 5 gestiegen. */
  private boolean isRightBefore(Mention number, Found word) {
    String gap = number.at() < word.start() ? gap(word, number) : "?";
    List<Found> to = sentence.words().after(Sense.TO, gap);
    return !gap.contains("?")
        && WORD.matcher(gap)
            .results()
            .allMatch(
                one ->
                    Sentence.names(one.group(), List.of(unit(number)))
                        || sentence.is(Sense.BY, one.group())
                        || to.stream().anyMatch(found -> found.start() == one.start()));
  }

  private String unit(Mention number) {
    return number(number).map(one -> one.value().unit()).orElse("");
  }

  /** What stands between a word and a number. */
  private String gap(Found word, Mention number) {
    return number.at() < word.start()
        ? sentence.text().substring(number.at() + 1, word.start())
        : sentence.text().substring(word.end(), number.at());
  }

  private String word(Found word) {
    return sentence.text().substring(word.start(), word.end());
  }

  /**
   * Whether a colon leads from a word to its number, or a space: unchanged 5, a fall in thefts: 5.
   */
  private boolean isMark(Found word, Mention number, Direction said) {
    String gap = gap(word, number).strip();
    if (gap.isEmpty()) {
      return said == Direction.NONE;
    }
    int last = gap.length() - 1;
    return Sentence.COLON.indexOf(gap.charAt(last)) >= 0
        && (last == 0
            || number.at() > word.end()
                && isOfWhat(word)
                && isKnown(new Span(word.end(), number.at()), List.of(number)));
  }

  /** "A fall in thefts", also where "in" is the first letter of a word; but not "more thefts". */
  private boolean isOfWhat(Found word) {
    String after = sentence.wordAfter(word.end());
    return !after.isEmpty()
        && !Sentence.isUnspaced(after)
        && (sentence.is(Sense.FUNCTION, after)
            || sentence.is(Sense.BY, after)
            || sentence.is(Sense.BY, after.substring(0, 1)));
  }

  /** The number before a clause that says no more than its word: 5 thefts, a fall on 2025. */
  private Optional<Mention> before(Found word, Span clause) {
    String led = sentence.of(new Span(clause.start(), word.start()));
    String rest = sentence.of(new Span(word.end(), clause.end()));
    return sentence.isOf(led, Sense.FUNCTION)
            && sentence.isOf(rest, Sense.FUNCTION, Sense.BY, Sense.TO, Sense.FROM, Sense.CHANGE)
        ? sentence.prepended(clause).stream().findFirst()
        : Optional.empty();
  }

  /** A number in brackets before a word with which its clause ends: thefts (5) fell. */
  private Optional<Mention> bracketed(Found word, Span clause) {
    String rest = sentence.text().substring(clause.end());
    return sentence.in(clause).stream()
        .filter(one -> one.at() < word.start())
        .filter(one -> !WORD.matcher(rest).lookingAt())
        .filter(
            one ->
                CLOSED.matcher(sentence.text().substring(one.at() + 1, word.start())).matches()
                    && isKnown(new Span(word.end(), clause.end()), List.of(one))
                    && isSubject(new Span(clause.start(), one.at()), word, kin(one).names()))
        .findFirst();
  }

  /** Whether a word after a number says that it came to it. */
  private boolean isTo(String after) {
    return sentence.words().after(Sense.TO, after).stream().anyMatch(to -> to.start() <= 1);
  }

  /** "Rose by 5" where that is a fall, or was revised. */
  private void by(Found word, Direction said, Mention mention, Derived derived) {
    boolean revised = derived.kind() == Derivation.Kind.REVISION;
    boolean other = derived.direction().isOneWay() && (revised || derived.direction() != said);
    String gap = gap(word, mention).strip();
    if (other && (gap.isEmpty() || sentence.is(Sense.BY, gap) || isRightBefore(mention, word))) {
      boolean fall = derived.direction() == Direction.FALL;
      String what = revised ? " (a revision)" : fall ? " (a fall)" : " (a rise)";
      Observation size = new Observation("", derived.value(), NumberType.UNSAID);
      deny(word, Stream.of(new Named("{{" + mention.reference() + "}}" + what, size)));
    }
  }

  /** The change that a reference asks for. */
  private Optional<Derived> change(Mention mention) {
    return Derivation.isAsked(mention.reference())
            && Derivation.of(mention.reference(), relations.numbers()) instanceof Derived derived
            && derived.direction() != Direction.EITHER
        ? Optional.of(derived)
        : Optional.empty();
  }

  /**
   * Whether words before a number speak of it, and not of what it came from: more patrols led to.
   */
  private boolean isSubject(Span before, Found word, List<String> names) {
    Span own = new Span(before.start(), Math.min(word.start(), before.end()));
    boolean relative =
        sentence.of(own).isBlank() && sentence.isBefore(Sense.CLAUSE, before.start());
    Span led = relative ? sentence.before(before.start()) : own; // thefts, which rose
    Span between = new Span(Math.min(word.end(), before.end()), before.end());
    return Stream.of(led, between)
        .anyMatch(
            span ->
                sentence.names(span, names)
                    || sentence.words().has(Sense.QUANTITY, sentence.of(span)));
  }

  private static boolean denies(
      Named old, Named own, Direction said, Optional<BigDecimal> tolerance) {
    Difference difference = Difference.of(old.value(), own.value());
    if (said == Direction.NONE) {
      return tolerance.isPresent()
          ? isOutside(
              ratio(old, own), BigDecimal.ONE.divide(tolerance.get(), DIGITS), tolerance.get())
          : difference.isCertain();
    }
    boolean none = difference.direction() == Direction.NONE;
    return none || difference.isCertain() && difference.direction() != said;
  }

  // doubled, halved

  /**
   * A multiple.
   *
   * @param other whether it is of another number of the sentence, and not of what it was
   */
  private void multiple(Found word, boolean other) {
    Span clause = sentence.clause(word.start(), word.end());
    List<Mention> spoken = of(clause).stream().filter(one -> number(one).isPresent()).toList();
    if (spoken.isEmpty()) {
      return;
    }
    Mention mention = spoken.get(0);
    int reach = Math.min(clause.end(), Math.max(mention.at(), word.start()));
    boolean beside = !sentence.in(clause).contains(mention);
    if (!beside && !isSubject(new Span(clause.start(), reach), word, kin(mention).names())) {
      return;
    }
    Named own = number(mention).orElseThrow();
    List<Named> others =
        sentence.mentions().stream()
            .filter(one -> one.at() != mention.at())
            .filter(one -> other || sentence.isBefore(Sense.FROM, one.at()))
            .flatMap(one -> number(one).stream())
            .filter(one -> one.isInUnitOf(own) && !one.equals(own))
            .toList();
    List<Named> before = ofYears(kin(mention).earlier());
    List<Named> compared =
        other
            ? Stream.concat(others.stream(), before.stream()).toList()
            : others.isEmpty() ? before : others;
    BigDecimal factor = new BigDecimal(word.size());
    boolean none =
        compared.stream()
            .allMatch(
                one ->
                    isOutside(word, factor, ratio(one, own))
                        && (!other || isOutside(word, factor, ratio(own, one))));
    if (!compared.isEmpty() && none) {
      deny(word, Stream.concat(Stream.of(own), compared.stream()));
    }
  }

  /** Whether a ratio is certainly not what a word says, with what stands before it: nearly half. */
  private boolean isOutside(Found word, BigDecimal factor, Optional<Interval> ratio) {
    boolean more = sentence.isBefore(Sense.MORE_THAN, word.start());
    boolean less = sentence.isBefore(Sense.FEWER_THAN, word.start());
    boolean grows = factor.compareTo(BigDecimal.ONE) >= 0;
    if (more || less) {
      boolean above = more == grows;
      return ratio.isPresent()
          && (above
              ? ratio.get().most() != null && ratio.get().most().compareTo(factor) <= 0
              : ratio.get().least().compareTo(factor) >= 0);
    }
    BigDecimal part = isHedged(word) ? ABOUT : NEAR;
    return isOutside(
        ratio,
        factor.multiply(BigDecimal.ONE.subtract(part)),
        factor.multiply(BigDecimal.ONE.add(part)));
  }

  /** Whether "nearly" or "about" stands before a word. */
  private boolean isHedged(Found word) {
    return sentence.isBefore(Sense.ABOUT, word.start())
        || sentence.isBefore(Sense.NEARLY, word.start());
  }

  private static boolean isOutside(Optional<Interval> ratio, BigDecimal least, BigDecimal most) {
    return ratio.isPresent()
        && (ratio.get().least().compareTo(most) > 0
            || ratio.get().most() != null && ratio.get().most().compareTo(least) < 0);
  }

  /** How many times one number another is, as far as their bounds say. */
  private static Optional<Interval> ratio(Named of, Named own) {
    Optional<Interval> whole = of.interval().filter(one -> one.least().signum() > 0);
    Optional<Interval> part = own.interval().filter(one -> one.least().signum() >= 0);
    if (whole.isEmpty() || part.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal above = whole.get().most();
    BigDecimal most = part.get().most();
    BigDecimal least = above == null ? BigDecimal.ZERO : part.get().least().divide(above, DIGITS);
    BigDecimal upper = most == null ? null : most.divide(whole.get().least(), DIGITS);
    return Optional.of(new Interval(least, true, upper, upper != null, false));
  }

  // half, most, all

  private void portion(Found word) {
    Span clause = sentence.clause(word.start(), word.end());
    int start = word.start();
    if (sentence.isBefore(Sense.BY, start) && !sentence.isBefore(Sense.TO, start)) {
      return; // 5 of all, fell by half
    }
    boolean all = word.size().equals("1") || word.size().equals("0");
    Optional<Mention> whole = wholeAfter(word, clause, all);
    List<Mention> parts =
        whole.isPresent()
            ? parts(word, clause, whole.get(), all)
            : bracket(word).or(() -> of(clause).stream().findFirst()).stream()
                .filter(one -> !all)
                .toList();
    for (Mention part : parts) {
      Optional<Named> own = number(part);
      Optional<Named> of =
          whole.isPresent()
              ? whole.flatMap(this::number)
              : others(part).findFirst().or(() -> kin(part).whole());
      Optional<Interval> share =
          own.filter(one -> one.value().unit().startsWith("%")).flatMap(Named::interval).isPresent()
              ? own.flatMap(Named::interval).map(DeniedWords::ofHundred)
              : own.flatMap(one -> of.filter(one::isInUnitOf).flatMap(that -> ratio(that, one)));
      if (isOutside(word, share)) {
        deny(word, Stream.concat(own.stream(), of.stream()));
      }
    }
  }

  /** The number of which a part is told: half of the 30 boats. */
  private Optional<Mention> wholeAfter(Found word, Span clause, boolean all) {
    return sentence.in(clause).stream()
        .filter(one -> one.at() >= word.end())
        .findFirst()
        .filter(
            one ->
                isPlain(word, one, all)
                    || sentence.names(new Span(word.end(), one.at()), kin(one).names()));
  }

  /** Whether the number is beside its word: half of the 30; but 一半30 is no half of them. */
  private boolean isPlain(Found word, Mention number, boolean all) {
    String gap = gap(word, number);
    boolean joined = gap.isBlank() && Sentence.isUnspaced(word(word));
    return (all || !joined)
        && !OPEN.matcher(gap).find()
        && sentence.isOf(gap, Sense.BY, Sense.FUNCTION);
  }

  /** The number in brackets right after a word. */
  private Optional<Mention> bracket(Found word) {
    return sentence.mentions().stream()
        .filter(one -> one.at() > word.end())
        .filter(one -> OPEN.matcher(gap(word, one)).matches())
        .findFirst();
  }

  /** What may be a part: in brackets, or after a colon; after a comma, others may be told. */
  private List<Mention> parts(Found word, Span clause, Mention whole, boolean all) {
    boolean plain = isPlain(word, whole, all);
    return Stream.concat(
            sentence.in(clause).stream()
                .filter(one -> one.at() > whole.at())
                .filter(one -> !plain || "(（".indexOf(sentence.text().charAt(one.at() - 1)) >= 0),
            sentence
                .appended(clause, all ? Sentence.COLON : Sentence.ANY_MARK, Sense.FUNCTION)
                .stream())
        .filter(one -> !one.reference().equals(whole.reference()))
        .filter(one -> plain || kin(one).whole().equals(number(whole)))
        .toList();
  }

  private Stream<Named> others(Mention part) {
    Named own = number(part).orElse(null);
    return sentence.mentions().stream()
        .filter(one -> one.at() != part.at())
        .flatMap(one -> number(one).stream())
        .filter(one -> own != null && one.isInUnitOf(own) && one.isAbove(own));
  }

  private static Interval ofHundred(Interval percent) {
    BigDecimal most = percent.most() == null ? null : percent.most().movePointLeft(2);
    return new Interval(percent.least().movePointLeft(2), true, most, most != null, false);
  }

  private boolean isOutside(Found word, Optional<Interval> share) {
    String size = word.size();
    if (share.isEmpty()) {
      return false;
    }
    BigDecimal most = share.get().most();
    BigDecimal part = new BigDecimal(size.replaceAll("[+-]", ""));
    if (size.endsWith("+")) {
      return most != null && most.compareTo(part) <= 0;
    }
    if (size.endsWith("-")) {
      return share.get().least().compareTo(part) >= 0;
    }
    if (part.signum() == 0) {
      return share.get().least().signum() > 0;
    }
    return part.compareTo(BigDecimal.ONE) == 0 && !isHedged(word)
        ? most != null && most.compareTo(BigDecimal.ONE) < 0
        : isOutside(word, part, share);
  }
}
