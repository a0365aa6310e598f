package org.precis.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word may mean beside a number, or of a time: the keys of a language's file. */
public enum Sense {
  /** A row that is called a total. */
  TOTAL,
  /** A row that is called an average of the others. */
  AVERAGE,
  /** A row or column that is called a part of the one before it. */
  PART,
  /** A row that is called the rest of the others. */
  REST,
  /** Numbers that are values per unit, such as rates, averages and prices, and so are not added. */
  RATE,
  /** Numbers that are a state at a moment, and so are not added over time. */
  STOCK,
  /**
   * A number that is exactly what is written; this and the next six have the names of qualifiers.
   */
  EXACT,
  MORE_THAN,
  AT_LEAST,
  FEWER_THAN,
  UP_TO,
  ABOUT,
  NEARLY,
  /** What multiplies the digits before it and means nothing else; its size is the zeros. */
  MAGNITUDE,
  /** The same of words that may also be a unit, such as the Spanish mil. */
  MAGNITUDE_SHORT,
  /** The same in short, without a full stop at the end. */
  MAGNITUDE_ABBREVIATION,
  /** Letters that multiply an amount of money, and are units of other numbers. */
  MAGNITUDE_LETTER,
  /** What makes another number of the one beside it: half of, not, hardly, times as many. */
  ALTERS,
  /** What says that the number beside it is not what is counted: all but, did not find. */
  EXCLUDES,
  /** A per cent. */
  PERCENT,
  /** Points of per cent, in which only changes are told. */
  POINTS,
  /** Before the number that a rate is told of: per 1,000. */
  PER,
  /** Before a round number that counts nothing: one in, out of, rounded to. */
  OUT_OF,
  /** A number in a word; its size is which. */
  SMALL_NUMBER,
  /** A word that multiplies the numbers in words before it; its size is the zeros. */
  POWER,
  /** What stands for the mark before the decimals of a number in words. */
  DECIMAL,
  /** A word that makes a small number before it part of another: two thirds, deux cents. */
  NUMBER_PART,
  /** A word that makes eleven or twelve of the ten after it. */
  BEFORE_TEN,
  /** What stands right before a number that is many times as much: several hundred. */
  SEVERAL,
  /** What stands right before a number that is below zero. */
  MINUS,
  /** What stands right behind digits and says that there are some more. */
  ODD,
  /** The same in a word that means many where it does not join digits and what they count. */
  MANY,
  /** What stands between digits and a classifier and says that they are about right. */
  ROUGHLY,
  /** What stands between a number and the thing that it counts, and is no unit. */
  CLASSIFIER,
  /** What may stand between a qualifier and its number: more than <em>a total of</em> 5. */
  TOTAL_OF,
  /** What stands between a comparison and what it compares with: more than. */
  THAN,
  /** What every share, or every change of one, may be called. */
  SHARE,
  /** A unit that begins as a magnitude does and is none. */
  METRIC,
  /** A word that large numbers in words have: hundred, tausend. */
  NUMERAL,
  /** What may stand between a word and its number: fell by 5, a target of 40. */
  BY,
  /** Before what a number came to: fell to 5. */
  TO,
  /** Before what a number was: fell from 9. */
  FROM,
  /** What a label or a unit is told in, besides magnitudes: in thousands; its size is the zeros. */
  SCALE,
  /** Qualifiers that a label may end with and not mean: servers taken over. */
  LABEL_END,
  RISE,
  FALL,
  /** A change, or what it is counted from. */
  CHANGE,
  /** That a number became a multiple of what it was: doubled; its size is which. */
  MULTIPLE,
  /** That a number is a multiple of another: twice as many. */
  TIMES_AS,
  /** That a number is the greatest of some. */
  GREATEST,
  LEAST,
  /** That a number is what it was; its size is by what factor it may differ. */
  UNCHANGED,
  /** What part of a whole a number is: half; + and - behind its size are more and less than it. */
  PORTION,
  /** The first word of another clause. */
  CLAUSE,
  /** What may stand for the name of a number: the figure, it. */
  QUANTITY,
  /** A word that may follow what is said of a number, and is no other thing that it is said of. */
  FUNCTION,
  /** What limits a superlative to some of the numbers: one of the largest, since. */
  EXEMPTS,
  /** That what is said is not so. */
  DENIES,
  /** That a number is wanted or foreseen. */
  PLANNED,
  /** The scripts that only this language has, of all that are read (ISO 15924). */
  SCRIPT,
  /** What only texts in this language have, of all in Latin letters. */
  COMMON,
  /** The letters that only they have, but for words they borrow. */
  LETTER,
  /** That a number is told of a day or of one of many, and not of all: every day, one in 40. */
  EACH,
  /** That a number is of an earlier period than those around it: (last year 40). */
  EARLIER,
  /** What joins two numbers or the parts of one: between 5 and 9. */
  AND,
  /** What stands between the ends of a quantity: 5 to 9. */
  RANGE,
  /** What stands before the lower of these. */
  BETWEEN,
  /** What adds half of the number before it. */
  AND_HALF,
  /** What multiplies by twelve. */
  DOZEN,
  /** What a number that counts nothing names: Table 3. */
  LABEL,
  /** What stands before a year in a sentence: since 2018. */
  IN_YEAR,
  /** What stands right before a year of any era, and not in a word of its own. */
  ERA,
  /** A classification whose editions have years: SIC 2007. */
  CLASSIFICATION,
  /** What stands right behind the digits of a year. */
  YEAR_SIGN,
  /** What stands right behind the number of a month. */
  MONTH_SIGN,
  /** What stands right behind the number of a day. */
  DAY_SIGN,
  /** What stands right before the number of an ordinal. */
  ORDER,
  /** A letter that is a preposition, joined to the next word. */
  PROCLITIC,
  /** A letter that is the word for "and", joined to the next word. */
  AND_JOINED,
  /** What stands before an age. */
  AGED,
  /** What follows the digits of an ordinal. */
  ORDINAL,
  /** What follows the digits of a decade. */
  DECADE,
  /** How long or old something is, in a word that describes it: a 5-day course. */
  LONG,
  /** A month with its number from 1. */
  MONTH,
  /** The same in short, without a full stop at the end. */
  MONTH_SHORT,
  /** A quarter of a year with its number from 1. */
  QUARTER,
  /** The first half of a year. */
  FIRST_HALF,
  /** The second half of a year. */
  SECOND_HALF,
  /** What stands between the first and the last of a period: January to June. */
  UNTIL,
  /** What joins two years that are both meant: 2024 and 2025. */
  AND_YEAR,
  /** What joins a month or a quarter to its year: March of 2024. */
  OF_YEAR,
  /** What stands behind the digits of a year: 2024 года. */
  AFTER_YEAR,
  /** What stands before the years with which a title ends. */
  BEFORE_YEARS,
  /** What stands before the last day of a week. */
  WEEK_ENDING,
  /** What stands before the last of some months; its size is how many. */
  MONTHS_ENDING,
  /** A year that begins in one calendar year and ends in the next. */
  FINANCIAL_YEAR,
  /** The fiscal year of Thailand, from October. */
  FISCAL_YEAR,
  /** What stands before a year of the Buddhist era. */
  BUDDHIST_ERA,
  /** What stands before a year of the Republic of China. */
  MINGUO,
  /** What stands with a colon before a period. */
  PERIOD,
  /** A week before its number. */
  WEEK,
  /** A part of a year behind its number: 1st quarter. */
  PART_OF_YEAR,
  /** That numbers are told beside those of another period. */
  COMPARES,
  /** Numbers that are indices: of a year, 100. */
  INDEX,

  // Units
  /** What units and headings are multiplied by; its size is the zeros. */
  UNIT_MAGNITUDE,
  PERCENT_UNIT,
  /** Numbers that count things, and are in no unit. */
  COUNT,
  /** Units of measurement. */
  MEASURE,
  /** Units of time and size in the labels of the steps of a scale. */
  STEP,
  /** Things that are counted. */
  COUNTED,
  /** Words that are certainly in the plural; empty where the form of a word does not tell. */
  PLURAL,
  /** What a plural adds to a word; * where both forms have endings of their own. */
  PLURAL_ENDING,
  /** What a heading ends with after the word for things that are counted. */
  COUNT_END,
  /** What stands between a unit and what it is for: <em>per</em> week. */
  PER_UNIT,
  /** What stands between a magnitude and its unit: millions <em>of</em> euros. */
  OF,
  /** What a unit follows: <em>in</em>, <em>unit</em>. */
  UNIT,
  /** What takes back what is said of a unit: thousands <em>unless</em> stated. */
  UNLESS,

  // What a legend says of a sign in place of a number
  /** What an author writes in place of a number, whole: that it is not stated. */
  CELL_NOT_STATED,
  /** That it has no meaning. */
  CELL_NOT_APPLICABLE,
  /** That it must not be published. */
  CELL_CONFIDENTIAL,
  NIL,
  NOT_APPLICABLE,
  NOT_AVAILABLE,
  SUPPRESSED,

  // What a legend says of a sign after a number
  PROVISIONAL,
  REVISED,
  ESTIMATED,
  BREAK,
  UNRELIABLE,
  FORECAST,
  REDEFINED,

  /** The signs in which numbers below zero may be written. */
  BRACKETS,
  /** Numbers below zero. */
  NEGATIVE,
  /** Numbers that are rounded. */
  ROUNDING,

  // Lines beside a table
  SOURCE,
  NOTE,
  TABLE,
  /** The title of a list of the tables of a workbook, and of its cover. */
  CONTENTS,
  /** What is said of a sheet and not of its numbers. */
  SHEET,
  /** Who may see a sheet. */
  MARKING,

  /** What the rows of a table are called where its sheet does not say. */
  ROW,

  // Headings of columns that are not numbers
  CODE,
  YEAR,
  /** Columns of signs that belong to the numbers on their left. */
  FLAG,

  // Headings of the columns of cases
  REFERENCE,
  TITLE,
  DATE,
  START,
  END,
  PLACE;

  /** The senses that say how firm a number is. */
  public static final Set<Sense> QUALIFIERS =
      Collections.unmodifiableSet(EnumSet.range(EXACT, NEARLY));

  /** Its key in the files: {@code of-which}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
