package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostic.Severity;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.workspace.Workspace;

/**
 * A digit, a qualifier or a quote of the sample that is changed is found. In each round the next
 * change is made to every number and every quote at once, and looked for at the place of each.
 */
@Tag("slow")
class MutationTest {

  private static final Path SAMPLE = Path.of("data/net-2018");
  private static final Workspace WORKSPACE = Workspace.of(Path.of(""), Path.of(""));
  private static final Pattern LITERAL =
      Pattern.compile("(>=|<=|>|<|~|nearly )?([0-9][0-9.,]*)(.*)");
  private static final List<String> QUALIFIERS = List.of("", ">", ">=", "<", "<=", "~", "nearly ");

  /**
   * Something that is changed.
   *
   * @param file of the pack
   * @param line from 0
   * @param forms what may stand in its place, each of them wrong
   * @param lines those at which the fault may be reported, from 1
   */
  private record Target(
      String file, int line, int start, int end, List<String> forms, Set<Integer> lines) {}

  @TempDir Path folder;

  @Test
  void everyChangedValueIsFound() throws IOException {
    List<Target> targets = new ArrayList<>();
    targets.addAll(ofStatistics("value", MutationTest::otherValues));
    targets.addAll(ofCases("value", MutationTest::otherValues));
    assertEquals(23 + 30, targets.size());
    assertAllFound(targets);
  }

  @Test
  void everyChangedQuoteIsFound() throws IOException {
    List<Target> targets = new ArrayList<>();
    targets.addAll(ofStatistics("quote", MutationTest::otherQuotes));
    targets.addAll(ofCases("quote", MutationTest::otherQuotes));
    assertEquals(23 + 30, targets.size());
    assertAllFound(targets);
  }

  /** Each digit changed in turn, then each qualifier, then no number at all. */
  private static List<String> otherValues(String value) {
    Matcher literal = LITERAL.matcher(value);
    if (!literal.matches()) {
      return List.of("3", ">10");
    }
    String qualifier = literal.group(1) == null ? "" : literal.group(1);
    String number = literal.group(2);
    List<String> others = new ArrayList<>();
    for (String changed : otherDigits(number)) {
      others.add(qualifier + changed + literal.group(3));
    }
    for (String other : QUALIFIERS) {
      if (!other.equals(qualifier)) {
        others.add(other + number + literal.group(3));
      }
    }
    others.add("?");
    return others;
  }

  /** Each digit changed in turn, then each word. */
  private static List<String> otherQuotes(String quote) {
    List<String> others = new ArrayList<>(otherDigits(quote));
    Matcher words = Pattern.compile("\\p{L}+").matcher(quote);
    while (words.find()) {
      others.add(quote.substring(0, words.end()) + "x" + quote.substring(words.end()));
    }
    return others;
  }

  private static List<String> otherDigits(String text) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        others.add(text.substring(0, i) + (char) ('1' + (c - '0') % 9) + text.substring(i + 1));
      }
    }
    return others;
  }

  private void assertAllFound(List<Target> targets) throws IOException {
    copySample();
    int rounds = targets.stream().mapToInt(target -> target.forms.size()).max().orElseThrow();
    assertTrue(rounds > 3, "too few changes");
    List<String> missed = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (String file : List.of("statistics.csv", "cases.yaml")) {
        write(file, targets, round);
      }
      Set<String> found = found();
      for (Target target : targets) {
        boolean changed = round < target.forms.size();
        if (changed
            && target.lines.stream().noneMatch(n -> found.contains(target.file + ":" + n))) {
          missed.add(target.file + ":" + (target.line + 1) + " " + target.forms.get(round));
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  /** File and line of every number that is not proven. */
  private Set<String> found() {
    Set<String> found = new TreeSet<>();
    for (Diagnostic diagnostic : diagnostics()) {
      if (diagnostic.severity() == Severity.UNPROVEN) {
        String file = diagnostic.location().file();
        found.add(file.substring(file.lastIndexOf('/') + 1) + ":" + diagnostic.location().line());
      }
    }
    return found;
  }

  private List<Diagnostic> diagnostics() {
    try {
      return EditionReader.read(new Pack(folder, "pack"), WORKSPACE).warnings();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics();
    }
  }

  private void copySample() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        String text = Files.readString(file);
        // the edition before it is another pack
        Files.writeString(copy, Packs.alone(text));
      }
    }
    assertEquals(Set.of(), found(), "the sample itself is proven");
  }

  private void write(String file, List<Target> targets, int round) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLE.resolve(file)));
    for (Target target : targets) {
      if (target.file.equals(file) && round < target.forms.size()) {
        String line = lines.get(target.line);
        lines.set(
            target.line,
            line.substring(0, target.start) + target.forms.get(round) + line.substring(target.end));
      }
    }
    Files.write(folder.resolve(file), lines);
  }

  private interface Others {
    List<String> of(String text);
  }

  /** The fields of a column of the statistics, each row on a line of its own. */
  private static List<Target> ofStatistics(String column, Others others) throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE.resolve("statistics.csv"));
    int index = List.of(lines.get(0).split(",")).indexOf(column);
    List<Target> targets = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Matcher field =
          Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)").matcher(lines.get(i));
      for (int n = 0; n <= index; n++) {
        assertTrue(field.find());
      }
      int group = field.group(1) == null ? 2 : 1;
      List<String> forms = others.of(field.group(group));
      targets.add(
          new Target(
              "statistics.csv", i, field.start(group), field.end(group), forms, Set.of(i + 1)));
    }
    return targets;
  }

  /** The values or quotes of the cases' measures, each on a line of its own. */
  private static List<Target> ofCases(String key, Others others) throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE.resolve("cases.yaml"));
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher field = Pattern.compile("    " + key + ": (\"?)(.*?)\\1").matcher(lines.get(i));
      if (field.matches()) {
        boolean quoted = !field.group(1).isEmpty();
        List<String> forms =
            others.of(field.group(2)).stream()
                .map(form -> quoted ? form : key.equals("value") ? "\"" + form + "\"" : form)
                .toList();
        int value = key.equals("value") ? i + 1 : i;
        targets.add(
            new Target(
                "cases.yaml", i, field.start(2), field.end(2), forms, Set.of(value, value + 1)));
      }
    }
    return targets;
  }
}
