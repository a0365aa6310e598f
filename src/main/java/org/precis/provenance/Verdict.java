package org.precis.provenance;

import java.util.List;
import java.util.Optional;

/**
 * What quoted words say of a value.
 *
 * @param said the numbers that the finding is about
 * @param standing what a number that is the value is said to be, other than what is counted
 */
public record Verdict(Finding finding, List<QuotedNumber> said, Optional<Standing> standing) {

  /** How a value and the quoted words stand to each other. */
  public enum Finding {
    /** A number of the words is the value, with its qualifier. */
    AGREES,
    /** A number of the words is the value, and the words say that it is something else. */
    OTHER_STANDING,
    /** A number of the words is that of the value, and is qualified otherwise. */
    OTHER_QUALIFIER,
    /** A number of the source agrees, and the quote breaks off within it. */
    BROKEN_OFF,
    /** The words have numbers, and none is that of the value. */
    OTHER_NUMBER,
    /** The words have no number. */
    NO_NUMBER
  }

  public Verdict {
    said = List.copyOf(said);
  }

  Verdict(Finding finding, List<QuotedNumber> said) {
    this(finding, said, Optional.empty());
  }

  public boolean agrees() {
    return finding == Finding.AGREES;
  }
}
