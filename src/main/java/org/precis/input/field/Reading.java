package org.precis.input.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.model.Slice;
import org.precis.model.Value;

/**
 * The context in which fields are read: one language and one slice of a pack.
 *
 * @param machine whether this is the machine form, which has no source texts
 * @param languages all languages of the pack; plain texts are in the first
 * @param decimal the decimal mark of its numbers
 * @param confidentiality what to do with confidential numbers
 * @param slice the slice to read; rows of other slices are skipped
 * @param names dimension values in this language mapped to the first one, collected while reading
 * @param units plural forms by unit, collected while reading
 * @param naming the language for names of units: the first of the pack, also for the edition it is
 *     compared with
 * @param texts texts that may contain references, collected while reading
 * @param rows the rows by slice
 */
public record Reading(
    DataFiles files,
    Report report,
    boolean machine,
    String language,
    List<String> languages,
    char decimal,
    Confidentiality confidentiality,
    Optional<Slice> slice,
    Map<String, String> names,
    Map<String, Map<String, String>> units,
    String naming,
    List<TextWithReferences> texts,
    SliceRows rows) {

  public Reading of(String otherLanguage, Optional<Slice> otherSlice, SliceRows otherRows) {
    return new Reading(
        files,
        report,
        machine,
        otherLanguage,
        languages,
        decimal,
        confidentiality,
        otherSlice,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        naming,
        new ArrayList<>(),
        otherRows);
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
        decimal,
        confidentiality,
        Optional.empty(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        naming,
        new ArrayList<>(),
        rows);
  }

  /** The value, or its confidential replacement if it must not be published. */
  public Value published(Value value, Place place) {
    return confidentiality.published(value, place, report);
  }
}
