package org.precis.input.field;

import java.util.List;
import java.util.Optional;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Notation;
import org.precis.model.Parameter;
import org.precis.model.Slice;
import org.precis.quantity.Value;

/**
 * The context in which fields are read: one language and one slice of a pack.
 *
 * @param machine whether this is the machine form, which has no source texts
 * @param languages all languages of the pack; plain texts are in the first
 * @param notation how its numbers are written
 * @param confidentiality what to do with confidential numbers
 * @param slice the slice to read; rows of other slices are skipped
 * @param naming by which names units are compared
 * @param words words collected from the edition while it is read
 * @param rows the rows by slice
 * @param parameters of the pack, with their values
 */
public record Reading(
    DataFiles files,
    Report report,
    boolean machine,
    String language,
    List<String> languages,
    Notation notation,
    Confidentiality confidentiality,
    Optional<Slice> slice,
    UnitNames naming,
    CollectedWords words,
    SliceRows rows,
    List<Parameter> parameters) {

  /** The context for reading another language and slice. */
  public Reading of(String otherLanguage, Optional<Slice> otherSlice, SliceRows otherRows) {
    return new Reading(
        files,
        report,
        machine,
        otherLanguage,
        languages,
        notation,
        confidentiality,
        otherSlice,
        naming,
        new CollectedWords(),
        otherRows,
        parameters);
  }

  /**
   * The same context for all slices together, without reporting: each slice reports its own faults.
   */
  public Reading quiet() {
    return new Reading(
        files,
        new Report(),
        machine,
        language,
        languages,
        notation,
        confidentiality,
        Optional.empty(),
        naming,
        new CollectedWords(),
        rows,
        parameters);
  }

  /** The same context without reporting. */
  public Reading unreported() {
    return new Reading(
        files,
        new Report(),
        machine,
        language,
        languages,
        notation,
        confidentiality,
        slice,
        naming,
        words,
        rows,
        parameters);
  }

  /** The same context with words of its own, for a part that may be left out of the edition. */
  public Reading apart() {
    return new Reading(
        files,
        report,
        machine,
        language,
        languages,
        notation,
        confidentiality,
        slice,
        naming,
        new CollectedWords(),
        rows,
        parameters);
  }

  /** The same context for a table that writes numbers in another way. */
  public Reading with(Notation other) {
    return new Reading(
        files,
        report,
        machine,
        language,
        languages,
        other,
        confidentiality,
        slice,
        naming,
        words,
        rows,
        parameters);
  }

  /** The same context for what is in the files of another folder. */
  public Reading in(DataFiles others) {
    return new Reading(
        others,
        report,
        machine,
        language,
        languages,
        notation,
        confidentiality,
        slice,
        naming,
        words,
        rows,
        parameters);
  }

  /** The decimal mark of its numbers. */
  public char decimal() {
    return notation.decimal();
  }

  /** The value, or its confidential replacement if it must not be published. */
  public Value published(Value value, Place place) {
    Value published = confidentiality.published(value, place, report);
    if (value.stated() && !published.stated()) {
      // with the digest of its file, a suppressed number could be found by trying
      files.files().record().makeUnrepeatable("suppresses confidential numbers");
    }
    return published;
  }
}
