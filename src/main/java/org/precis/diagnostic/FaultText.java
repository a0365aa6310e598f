package org.precis.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a kind of error or warning means and what to do about it, for those who look it up. */
public final class FaultText {

  /** Stands for what differs from one message to the next. */
  private static final String ANYTHING = "…";

  private FaultText() {}

  /** The fault with this code. */
  public static Optional<Fault> fault(String code) {
    return Arrays.stream(Fault.values()).filter(fault -> fault.code().equals(code)).findFirst();
  }

  /** All codes, in alphabetical order. */
  public static List<String> codes() {
    return Arrays.stream(Fault.values()).map(Fault::code).sorted().toList();
  }

  /** Whether it is an error, a warning, or a number that is not proven. */
  public static String severity(Fault fault) {
    return switch (fault.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case UNPROVEN -> "error in check, warning in build";
    };
  }

  /** Its message, with an ellipsis for what differs. */
  public static String cause(Fault fault) {
    return general(fault.message());
  }

  private static String general(String template) {
    return template.replaceAll("(%s)+", ANYTHING).replace("%%", "%");
  }

  /** What to do against all of its kind; else as the hint says it. */
  public static String remedy(Fault fault) {
    String hint = fault.hint();
    return switch (fault) {
      case TEXT_CHANGED,
          TEXT_ADDED,
          TEXT_MISSING,
          MARKUP_CHANGED,
          DRAWING_CHANGED,
          PAGE_ADDED,
          PAGE_MISSING,
          PART_CHANGED,
          CHANGED_LATER,
          IMPRINT_MISSING,
          SIGNATURE_ROOM,
          SIGNED_THEN_CHANGED,
          SIGNED_OTHER,
          SIGNED_OTHERWISE ->
          "do not rely on the file: ask its issuer for the original";
      case DATA_DIFFERS, TEXTS_DIFFER, MANIFEST_HASH, MANIFEST_ORIGIN, MANIFEST_FILE ->
          "build the briefing again, or put back the files as they were built";
      case MORE_DIFFERENCES -> "look at the differences listed first";
      case HOUSE_FILE -> "correct the name, or put the file into the folder of house.yaml";
      case MISSING_FILE -> "correct the name, or put the file into the pack";
      case QUOTE_NUMBER, QUOTE_QUALIFIER, QUOTE_STANDING, QUOTE_BROKEN_OFF, QUOTE_WITHOUT_NUMBER ->
          "correct the value or the quote, whichever is not as in the source";
      case TOKEN_VALUE -> "write a value like that of the standard template, with its unit";
      case UNUSED_TEMPLATE_FILE -> "remove it, correct its name, or use it in another file";
      case PRINT_CSS -> "delete the declaration, or write what docs/css.md lists";
      case INVALID_WORD -> "write it as the words files of templates/standard do";
      case AMBIGUOUS_NUMBER ->
          "write thousands and decimals so that they differ, as in 22,000 and 12.34, or set numbers: {decimal: \",\"}";
      case BAD_ID -> "use a to z, 0 to 9 and hyphens, without spaces";
      case CELLS_MERGED ->
          "name all rows of the head, as in head: 3-4; below it unmerge them, and repeat the value in each cell it applies to";
      case CHART_KEY -> "leave it out, or choose the chart that it is for: docs/guide/charts.md";
      case COLOUR_OUTSIDE_PALETTE ->
          "name one of the palette in 'style', by its place or its value";
      case COMPARED_PACK, EDITION_LINK ->
          "give the folder of an edition beside this one, as in ../net-2017";
      case CSV_ROW ->
          "write a comma for each empty field, and put a field that contains one in double quotes";
      case DATE -> "write 2018, 2018-Q2, 2018-06 or 2018-06-14, or two of a kind separated by /";
      case DRAWING_PART ->
          "draw it with plain fills and lines, turn texts into outlines, or save the picture as PNG";
      case EXPECTED_MAPPING ->
          "write keys with values: one a line and indented, or as in {id: suspects}";
      case FORMAT ->
          "save it in a type that can be read there, such as .csv, .xlsx, .ods, .yaml or .json for data";
      case HEAD_ELSEWHERE ->
          "name the rows of the headings, numbered as in the file: 'head: 4' or 'head: 4-5'";
      case JOINED_NUMBER ->
          "put a space between them, or have the sum or the product as a number of its own";
      case MISSING_KEY -> "add the key: data/README.md says what it has to hold";
      case NO_BRIEFING ->
          "give the folder of a pack, or create a briefing.yaml in it, with at least 'title: …'";
      case NO_SHEET -> "name a sheet that the workbook has, after #";
      case NO_TILE, UNKNOWN_TILE ->
          "give each area the name of a tile under 'tiles', or correct it";
      case NOT_A_BRIEFING -> "give the HTML, the PDF or the briefing.json that build wrote";
      case NOT_DERIVED ->
          "refer to the numbers themselves: what they would form cannot be proved from their bounds";
      case NOT_IN_LANGUAGES -> "add the language to 'languages', or remove the text";
      case NOT_IN_SERIES -> "name a period that the series has";
      case NUMBERS_IN_LANGUAGE -> "rename the column, without a language";
      case OTHERS_NOT_ADDED -> "let the rows or statistics have a total, or leave 'others' out";
      case PARAMETER_VALUE -> "give a value of the type that the pack declares under 'parameters'";
      case PERIOD_STAYS ->
          "name the folder of the new edition by its period, as in fraud-2026-10, or set 'period' by hand";
      case QUERY_TYPE -> "cast it in the query: CAST(… AS VARCHAR)";
      case SOURCE_UNREADABLE -> "give its text as a .txt file in UTF-8";
      case SUBJECT_KIND ->
          "choose another chart, or numbers that this one can show: docs/guide/charts.md";
      case QUANTITY ->
          "write digits, as in 22,000, 12.5 % or -3; > or ~ before them for more than or about; ? for not stated, n/a for not applicable; marks in brackets, as in 22,000 [p]; or say what a sign means: numbers: {not-stated: [\"..\"]}";
      case UNKNOWN_CURRENCY -> "write the ISO 4217 code, as in CNY, or a unit after the number";
      case UNKNOWN_BAR,
          UNKNOWN_COLUMN,
          UNKNOWN_DIMENSION,
          UNKNOWN_GROUP,
          UNKNOWN_KEY,
          UNKNOWN_PARAMETER,
          UNKNOWN_SERIES,
          UNKNOWN_SOURCE,
          UNKNOWN_STATISTIC,
          UNKNOWN_SUBJECT,
          UNKNOWN_TEMPLATE,
          UNKNOWN_TEMPLATE_WORD,
          UNKNOWN_WHOLE,
          UNKNOWN_WORD ->
          "correct the name: the hint below the message has the nearest that exists, or all";
      case UNKNOWN_MARK -> "use a mark that exists: data/README.md, Marks, lists them";
      case UNKNOWN_REFERENCE ->
          "correct the id: precis explain PACK ID finds those that are like it";
      default ->
          hint.isEmpty() || hint.equals("%s")
              ? "do as the hint below the message says"
              : general(hint);
    };
  }

  /** The fault in full, in three lines. */
  public static String of(Fault fault) {
    return String.format(
        Locale.ROOT,
        "%s (%s)\n  it says:    %s\n  what to do: %s\n",
        fault.code(),
        severity(fault),
        cause(fault),
        remedy(fault));
  }
}
