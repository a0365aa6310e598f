package org.precis.input.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/**
 * Finds words that mix letters of different scripts which look alike. Readers cannot see the
 * difference, and a search does not find the word.
 */
public final class LookalikeLettersCheck {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");
  private static final Set<Integer> ALIKE = Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK);

  private final Report report;
  private SpoofChecker lookalikes;

  private LookalikeLettersCheck(Report report) {
    this.report = report;
  }

  public static void run(Reading reading) {
    LookalikeLettersCheck check = new LookalikeLettersCheck(reading.report());
    reading.words().texts().forEach(written -> check.text(written.text()));
  }

  private void text(Node.Scalar text) {
    if (text.text().chars().allMatch(c -> c < 0x370)) {
      return;
    }
    Matcher words = WORD.matcher(text.text());
    while (words.find()) {
      word(words.group(), text);
    }
  }

  private void word(String word, Node.Scalar text) {
    int main = script(word.codePointAt(0));
    boolean mixed =
        word.codePoints()
                .map(LookalikeLettersCheck::script)
                .filter(ALIKE::contains)
                .distinct()
                .count()
            > 1;
    if (!mixed) {
      return;
    }
    // the word belongs to the script of most of its letters
    long own = word.codePoints().filter(c -> script(c) == main).count();
    boolean first = own * 2 > word.codePointCount(0, word.length());
    int[] foreign = word.codePoints().filter(c -> (script(c) == main) != first).toArray();
    for (int c : foreign) {
      if (!ALIKE.contains(script(c)) || !looksOtherwise(c)) {
        return;
      }
    }
    report.add(Fault.LOOKALIKE_LETTERS, text.place().find(word, 0), word, named(foreign[0]));
  }

  private static int script(int c) {
    return UScript.getScript(c);
  }

  /** Whether a letter can be mistaken for one of the other scripts. */
  private boolean looksOtherwise(int c) {
    lookalikes = lookalikes == null ? new SpoofChecker.Builder().build() : lookalikes;
    String letter = Character.toString(c);
    String skeleton = lookalikes.getSkeleton(letter);
    boolean other = script(skeleton.codePointAt(0)) != script(c);
    // skeletons are Latin, so a Latin letter is ambiguous if some other letter has it as its
    // skeleton
    return other || script(c) == UScript.LATIN && LATIN.indexOf(c) >= 0;
  }

  /** Latin letters that some Cyrillic or Greek letter looks like. */
  private static final String LATIN = "ABCEHIJKMNOPSTXYZaceijopsxyvu";

  private static String named(int c) {
    return String.format(
        Locale.ROOT, "'%s' (U+%04X %s)", Character.toString(c), c, UCharacter.getName(c));
  }
}
