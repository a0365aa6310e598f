package org.precis.review;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers in a printed text, each with its separators as printed. */
public final class PrintedNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:[.,\u00A0\u202F\u2009']\\p{Nd}+)*");

  private PrintedNumbers() {}

  public static List<String> of(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The words around the numbers. */
  public static String without(String text) {
    return NUMBER.matcher(text).replaceAll("#");
  }
}
