package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.fixture.Packs;

/** What reads the words of authors must not cry wolf: every sound pack is sound to it. */
@Tag("slow")
class NoFalseAlarmsTest {

  private static final Set<Fault> READERS =
      EnumSet.of(
          Fault.QUOTE_NUMBER,
          Fault.QUOTE_STANDING,
          Fault.JOINED_NUMBER,
          Fault.CHANGED_NUMBER,
          Fault.UNIT_NUMBER,
          Fault.UNIT_CHANGES_NUMBER,
          Fault.LABEL_CHANGES_NUMBER,
          Fault.TYPED_NUMBER,
          Fault.DENIED_WORD,
          Fault.LETTERS_IN_NUMBER,
          Fault.PICTURE,
          Fault.MARKDOWN_TABLE,
          Fault.FOOTNOTE,
          Fault.HTML_IN_TEXT,
          Fault.UNUSED_LINK,
          Fault.NAME_OF_A_FILE,
          Fault.LOOKALIKE_LETTERS,
          Fault.NOT_READ,
          Fault.FIGURE_WITHOUT_DATA,
          Fault.STALE_PERIOD,
          Fault.STALE_REFERENCE,
          Fault.STALE_NUMBERS,
          Fault.STALE_FACT,
          Fault.UNLIKE_PERIODS,
          Fault.PERIOD_UNKNOWN);

  /**
   * Without the pack of hostile texts, which are made to look like what they are not, and the one
   * whose labels are qualifiers.
   */
  static Set<String> packs() {
    Set<String> packs = new TreeSet<>(Packs.all().keySet());
    packs.removeAll(Set.of("hostile-text", "every-quantity"));
    return packs;
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aSoundPackIsSound(String pack) {
    List<Diagnostic> said =
        EditionReader.read(Pack.of(Packs.all().get(pack)), Packs.WORKSPACE).warnings();
    assertEquals(List.of(), said.stream().filter(one -> READERS.contains(one.fault())).toList());
  }
}
