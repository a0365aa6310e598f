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
 * One reading of a pack: in one language, of one slice.
 *
 * @param machine whether it is the machine form that is read, which has no texts of sources
 * @param languages all languages of the pack, the one of plain texts first
 * @param decimal the decimal mark of its numbers
 * @param confidentiality what becomes of confidential numbers
 * @param slice what the edition is about; rows of other slices are left out
 * @param names values of dimensions in this language to what they are in the first one, as they are
 *     met
 * @param units plural forms by the words of a unit, as they are met
 * @param naming the language in which units have their names: the first of the pack, for the
 *     edition that it is compared with too
 * @param texts what may hold references, as it is met
 * @param rows of each slice
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
    List<Written> texts,
    RowIndex rows) {

  public Reading of(String otherLanguage, Optional<Slice> otherSlice, RowIndex otherRows) {
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

  /** The same of all slices, its faults being those of each slice. */
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

  /** A value as it may be published. */
  public Value published(Value value, Place place) {
    return confidentiality.published(value, place, report);
  }
}
