package org.precis.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.language.Vocabulary.Found;

/**
 * A sentence with references to numbers, and its clauses.
 *
 * @param text with {@link #NUMBER} in place of each reference
 * @param offset where it begins in the whole text
 * @param mentions in their order, at their offsets in the sentence
 */
record Sentence(
    String text, int offset, List<Mention> mentions, Vocabulary words, List<Span> ends) {

  /** Stands for a reference. */
  static final char NUMBER = '\uE000';

  /** A stretch of the text. */
  record Span(int start, int end) {}

  private static final Pattern END =
      Pattern.compile("[.!?]['\"”’)]*\\s+(?=[\\p{Lu}\\p{Lo}'\"“„«" + NUMBER + "])|[。！？।]|\\n+");

  /** A number in brackets belongs to the words before it. */
  private static final Pattern END_OF_CLAUSE =
      Pattern.compile(
          "[(（](?!\\s*"
              + NUMBER
              + "[^()（）]{0,20}[)）])|(?<!"
              + NUMBER
              + "[^()（）]{0,20})[)）]"
              + "|(?<![0-9])[,，](?![0-9])|[;:—；：、،؛]|\\s[–-]\\s");

  private static final String DASHES = "—–";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern RUN =
      Pattern.compile("\\p{IsHan}+|\\p{IsThai}+|[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsThai}]]+");
  private static final int SHORTEST_STEM = 4;
  private static final int ENDING = 2;

  /** Hebrew and Arabic join articles and prepositions to a word. */
  private static final int FIRST_WITH_PREFIXES = 0x0590;

  /** In brackets, or after a colon. */
  static final String COLON = ":：(（";

  static final String ANY_MARK = COLON + ",，،—–-";

  /** The sentences of a text. */
  static List<Sentence> of(String text, List<Mention> mentions, Vocabulary words) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    List<MatchResult> ends = END.matcher(text).results().toList();
    for (int i = 0; i <= ends.size(); i++) {
      int end = i < ends.size() ? ends.get(i).end() : text.length();
      sentences.add(of(text, mentions, start, end, words));
      start = end;
    }
    return sentences;
  }

  private static Sentence of(
      String text, List<Mention> mentions, int start, int end, Vocabulary words) {
    String own = text.substring(start, end);
    List<Mention> inside =
        mentions.stream()
            .filter(one -> start <= one.at() && one.at() < end)
            .map(one -> new Mention(one.at() - start, one.reference()))
            .toList();
    List<Span> ends = new ArrayList<>();
    END_OF_CLAUSE
        .matcher(own)
        .results()
        .forEach(mark -> ends.add(new Span(mark.start(), mark.end())));
    words.all(Sense.CLAUSE, own).forEach(word -> ends.add(new Span(word.start(), word.end())));
    return new Sentence(own, start, inside, words, ends);
  }

  List<Found> all(Sense sense) {
    return words.all(sense, text);
  }

  /** The clause that a word stands in. */
  Span clause(int start, int end) {
    int from = ends.stream().map(Span::end).filter(at -> at <= start).reduce(0, Math::max);
    int to =
        ends.stream().map(Span::start).filter(at -> at >= end).reduce(text.length(), Math::min);
    boolean alone = text.substring(from, start).isBlank() && text.substring(end, to).isBlank();
    boolean topic = alone && to < text.length() && DASHES.indexOf(text.charAt(to)) >= 0;
    // "Most — women": the dash stands for a verb
    return topic ? new Span(from, clause(to + 1, to + 1).end()) : new Span(from, to);
  }

  /** The clause before one that begins with a word such as "which". */
  Span before(int start) {
    int word =
        ends.stream().filter(one -> one.end() == start).map(Span::start).reduce(start, Math::min);
    int mark =
        ends.stream()
            .map(Span::start)
            .filter(at -> at < word && text.substring(at + 1, word).isBlank())
            .reduce(word, Math::min);
    return new Span(clause(mark, mark).start(), mark);
  }

  List<Mention> in(Span clause) {
    return mentions.stream()
        .filter(one -> clause.start() <= one.at() && one.at() < clause.end())
        .toList();
  }

  String of(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The number that follows a clause as what it says: "the largest: 5", "fell, to 5". */
  List<Mention> appended(Span clause, String marks, Sense... between) {
    Pattern form = Pattern.compile("\\s*[" + marks + "]\\s*((?:\\p{L}+[\\s־-]*){0,2})" + NUMBER);
    var found = form.matcher(text).region(clause.end(), text.length());
    if (!found.lookingAt() || !isOf(found.group(1), between)) {
      return List.of();
    }
    return at(found.end() - 1);
  }

  /** The number before a clause that speaks of it: "5, the largest". */
  List<Mention> prepended(Span clause) {
    Pattern form = Pattern.compile(NUMBER + "(?:\\s+\\p{L}+){0,3}\\s*[,，:：—–]\\s*$");
    var found = form.matcher(text.substring(0, clause.start()));
    return found.find() ? at(found.start()) : List.of();
  }

  private List<Mention> at(int offset) {
    return mentions.stream().filter(one -> one.at() == offset).toList();
  }

  /** Whether all words of a stretch have one of some senses. */
  boolean isOf(String between, Sense... senses) {
    return WORD.matcher(between)
        .results()
        .allMatch(word -> Stream.of(senses).anyMatch(sense -> is(sense, word.group())));
  }

  /** Whether a word has a sense. */
  boolean is(Sense sense, String word) {
    return words.all(sense, word).stream()
        .anyMatch(found -> found.start() == 0 && found.end() == word.length());
  }

  /** Whether a word of a sense ends right before an offset. */
  boolean isBefore(Sense sense, int at) {
    return words.ending(sense, text.substring(0, at)).isPresent();
  }

  /** Whether a stretch has a word of what a number is called, whatever the ending of the word. */
  boolean names(Span span, List<String> names) {
    return names(of(span), names);
  }

  static boolean names(String text, List<String> names) {
    String own = text.toLowerCase(Locale.ROOT);
    return names.stream()
        .flatMap(name -> WORD.matcher(name.toLowerCase(Locale.ROOT)).results())
        .map(MatchResult::group)
        .anyMatch(name -> isIn(own, name));
  }

  private static boolean isIn(String text, String name) {
    if (isUnspaced(name)) {
      return text.contains(name);
    }
    int length = Math.max(Math.min(SHORTEST_STEM, name.length()), name.length() - ENDING);
    String stem = name.substring(0, length);
    if (name.codePointAt(0) >= FIRST_WITH_PREFIXES) {
      return text.contains(stem);
    }
    return name.length() >= SHORTEST_STEM - 1
        && WORD.matcher(text).results().anyMatch(word -> word.group().startsWith(stem));
  }

  static boolean isUnspaced(String word) {
    int c = word.codePointAt(0);
    return Character.isIdeographic(c) || c >= 0x0E00 && c <= 0x0E7F;
  }

  /** The word right after an offset, or all letters there in a script without spaces; or "". */
  String wordAfter(int at) {
    var word = RUN.matcher(text).region(at, text.length());
    return word.find() && text.substring(at, word.start()).isBlank() ? word.group() : "";
  }

  /** The word right before an offset; or "". */
  String wordBefore(int at) {
    String last = "";
    int end = 0;
    for (MatchResult word : RUN.matcher(text.substring(0, at)).results().toList()) {
      last = word.group();
      end = word.end();
    }
    return text.substring(end, at).isBlank() ? last : "";
  }
}
