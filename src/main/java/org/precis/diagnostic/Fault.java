package org.precis.diagnostic;

import static org.precis.diagnostic.Diagnostic.Severity.UNPROVEN;
import static org.precis.diagnostic.Diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import org.precis.diagnostic.Diagnostic.Severity;

/**
 * Every fault that an author can make: what is said of it and how it is mended; an error unless it
 * is called a warning. {@code %s} stands for the thing in question. A new fault is one line here
 * and one folder of the broken goldens.
 */
public enum Fault {
  // documents
  MALFORMED_HTML(
      "the document is not well-formed XML: %s",
      "close every element of the template, quote every attribute, write &#160; for &nbsp;"),
  ACCESSIBILITY("%s (PDF/UA-1, %s)", "mend the template: a briefing is read aloud too"),
  NESTING(
      "elements are nested more than %s deep",
      "write lists and quotes within one another on fewer levels"),
  PAGES(
      "the document takes more than %s pages",
      "make a briefing for each part of the data, or raise the limit"),
  SIZE(
      "the document takes more than %s bytes",
      "make a briefing for each part of the data, or raise the limit"),
  DEADLINE(
      "the document is not made within %s seconds",
      "make a briefing for each part of the data, or raise the limit"),
  // what is printed and cannot be read
  PAGE_EDGE(
      "%s runs off the %s edge of page %s%s",
      "make it smaller, let it wrap, enlarge the page in @page, or shorten it in the pack"),
  PAGE_MARGIN(
      "%s runs into the %s margin of page %s%s",
      "make it smaller, let it wrap, narrow the margins in @page, or shorten it in the pack"),
  CLIPPED(
      "%s is cut off at the %s of its box on page %s%s",
      "make it smaller, let it wrap, enlarge the box, or shorten it in the pack"),
  OVERLAP(
      "%s overlaps %s on page %s%s",
      "make one of them smaller, give them more room, or shorten them in the pack"),
  ON_NO_PAGE(
      "%s does not appear on any page: it lies outside the page or its box%s",
      "give it more room, make what is beside or above it smaller, or shorten it in the pack"),
  MORE_UNREADABLE(
      "text cannot be read here and in %s other places", "fix the errors listed above first"),
  // finished briefings
  NOT_A_BRIEFING("'%s' is not a briefing: %s", "%s"),
  BRIEFING_SIZE(
      "'%s' has more than %s MB, and no briefing has",
      "hand over the briefing itself, or its pack"),
  NOT_REGULAR("'%s' is not a regular file", "name an ordinary file, not a pipe or a device"),
  BRIEFING_BOUNDS(
      "stopped reading '%s': %s, which no briefing needs", "supply the briefing as it was built"),
  READING_DEADLINE("reading '%s' took longer than %s s", "supply the briefing as it was built"),
  READING_MEMORY(
      "reading '%s' needs more memory than is available",
      "if you trust its origin, allow more with PRECIS_JAVA_OPTS=-Xmx2g"),
  PDF_LOCKED("'%s' is encrypted", "hand over the file without a password, as it was made"),
  PDF_DAMAGED(
      "'%s' is a damaged PDF", "hand over the whole file: it may be cut off, or changed by hand"),
  // what a finished briefing says, beside what is made of the data inside it
  DATA_ONLY("'%s' is data alone: nothing is printed", "verify the HTML or the PDF"),
  A_PACK("'%s' is a pack: nothing is printed yet", "build it, then verify what was made"),
  DATA_UNREADABLE("the data inside cannot be read as a briefing: %s", "ask for the original file"),
  OTHER_ENGINE(
      "made by %s, and this is %s, so it cannot be made again byte for byte",
      "verify it with the version that made it"),
  OTHER_TEMPLATE(
      "made with another state of the template '%s', so it cannot be made again byte for byte",
      "verify it where the template is as it was; the page names the state of its template"),
  TEXT_CHANGED("%s says '%s', and the data inside makes '%s'", ""),
  TEXT_ADDED("%s says '%s', which the data inside does not make", ""),
  TEXT_MISSING("%s does not say '%s', which the data inside makes", ""),
  NUMBER_ADDED("%s says '%s', a number that the data inside does not make", ""),
  MARKUP_CHANGED("differs from what the data inside makes: %s", ""),
  DRAWING_CHANGED("page %s is drawn otherwise than the data inside makes it", ""),
  PAGE_ADDED("page %s is not made of the data inside", ""),
  PAGE_MISSING("page %s that the data inside makes is missing", ""),
  PART_CHANGED("%s: not as the data inside makes it", ""),
  CHANGED_LATER("was changed after it was made: %s added at its end", ""),
  IMPRINT_MISSING("the imprint, which names the engine and its template, is missing", ""),
  SECOND_DATA("contains more than one briefing.json", "ask for the original file"),
  CUT_OFF("is truncated: %s missing at its end", "ask for the complete file"),
  WRITTEN_AGAIN(
      "the bytes differ, but this comparison found no difference",
      "another program may have saved it again: ask for the original file"),
  OTHER_NAME(
      WARNING,
      "the file name says '%s', but the briefing inside is '%s'",
      "it was renamed: check that it is the one you mean"),
  FOREIGN_TEMPLATE(
      WARNING,
      "built with the template '%s' (%s), which is not part of Precis",
      "what it shows is not proven: read the pages, or compare the hash with the issuer's"),
  FOREIGN_FONT(
      WARNING,
      "uses the font '%s' (%s), which is not part of Precis",
      "what it draws is not proven: read the pages, or compare the hash with the issuer's"),
  MORE_DIFFERENCES("and %s more differences", ""),
  SIGNATURE_BROKEN("the signature of %s does not hold: %s", "ask the signer for the signed file"),
  SIGNATURE_WEAK(
      "the signature of %s is too weak to prove anything: %s",
      "ask the signer to use RSA with at least 2048 bits and SHA-256"),
  SIGNATURE_ROOM("the space reserved for the signature holds something else: %s", ""),
  SIGNED_THEN_CHANGED("was changed after it was signed: %s bytes were added at its end", ""),
  SIGNED_OTHER("what is signed is not what the data inside makes", ""),
  SIGNED_OTHERWISE("more than a signature was added to sign it", ""),
  CERTIFICATE_DATES(
      WARNING,
      "the certificate of %s is valid from %s to %s, and the briefing is dated %s",
      "a reader's program may refuse the signature: sign with one that is valid on that day"),
  DATA_DIFFERS("holds other data than '%s', of the same briefing", ""),
  TEXTS_DIFFER("says '%s', and '%s' says '%s'", ""),
  MANIFEST_HASH("is not the file that '%s' names: its SHA-256 is another", ""),
  NOT_IN_MANIFEST(
      WARNING, "the manifest beside it, '%s', does not name it", "it is of an earlier build"),
  MANIFEST_ORIGIN("made %s %s, but '%s' says %s", ""),
  NOT_A_MANIFEST("'%s' is not a manifest: %s", "name the manifest.json that build wrote"),
  MANIFEST_FLAW("is not a valid manifest: %s", "ask for the original manifest"),
  MANIFEST_BESIDE(
      WARNING, "is not a valid manifest: %s", "the files beside it cannot be compared with it"),
  MANIFEST_FILE("the manifest names '%s', and there is no such file", ""),
  // files
  NO_BRIEFING("'%s' has no briefing.yaml", "%s"),
  MISSING_FILE("there is no file '%s' in the pack", ""),
  OUTSIDE_PACK(
      "'%s' lies outside the pack", "copy the file into the pack and name it by its path in there"),
  FILE_NAME("'%s' is no name of a file in the pack", "write it with '/' between folders"),
  SOURCE_UNREADABLE("'%s' cannot be read as a %s: %s", "%s"),
  SOURCE_WITHOUT_WORDS(
      WARNING, "'%s' has no words", "it may hold pictures of words: give them as a .txt file"),
  DEAD_LINK("'%s' is a broken link", "replace it with the file itself, or remove it"),
  LETTER_CASE(
      "'%s' is not read: by default only '%s' is", "rename it, or name it in briefing.yaml"),
  NOT_READ(
      WARNING,
      "'%s' is not read because '%s' is",
      "remove one of them, or name the one you mean in briefing.yaml"),
  NOT_A_FILE("'%s' is not a file", "name a file; for the Markdown files of a folder cases/*.md"),
  TOO_LARGE("'%s' has %s MB; at most %s are read", "split it, or leave out what is not printed"),
  PACK_SIZE("the files of the pack exceed %s MB", "leave out what is not printed or quoted"),
  PACK_DEPTH(
      "something in the pack is nested too deeply",
      "write lists, quotes and brackets within one another on fewer levels"),
  PACK_MEMORY(
      "the pack needs more memory than the %s MB that there are",
      "raise them, as with PRECIS_JAVA_OPTS=-Xmx2g, or make fewer at once: --jobs 1"),
  TOO_MANY_FAULTS("more than %s faults; the others are not shown", "mend these first"),
  TOO_MANY_VALUES("the file has more than %s", "a briefing is for readers: sum up before"),
  TOO_MANY_ROWS("more than %s rows", "a briefing is for readers: sum up before"),
  WORKBOOK_PASSWORD("'%s' is protected by a password", "take the password off and save it again"),
  WORKBOOK_KIND("'%s' is %s, whatever it is called", "save it as 'Excel Workbook (.xlsx)'"),
  WORKBOOK_DAMAGED("'%s' cannot be read: %s", "open it in a spreadsheet and save it again"),
  WORKBOOK_ENTITIES(
      "'%s' has a document type in %s, which may name other files",
      "no spreadsheet writes one: ask where the file comes from"),
  WORKBOOK_SIZE("'%s' unpacks to more than %s", "leave out what is not printed"),
  NO_SHEET("'%s' has no sheet %s", "%s"),
  CELL_ERROR("the formula comes to '%s'", "mend the formula, or write what is meant"),
  CELL_WITHOUT_RESULT(
      "the result of the formula '%s' is not in the file",
      "open it in a spreadsheet, calculate and save it; or write the number itself"),
  CELLS_MERGED("the cells %s are merged", "%s"),
  LOSSY("%s would not be the same as %s", "choose yaml or json: they keep every form of a text"),
  FORMAT("'%s' is of no kind that is read here", "%s"),
  NOT_UTF_8(
      "byte %s of the file is not UTF-8 (%s)",
      "save the file as UTF-8; in a spreadsheet: 'CSV UTF-8'"),
  // characters
  CONTROL_CHARACTER("%s is a control character", "delete it"),
  LOST_CHARACTER("%s stands where another character was lost", "write the character that is meant"),
  NONCHARACTER("%s is no character", "delete it"),
  BYTE_ORDER_MARK(
      "%s stands inside the text",
      "delete it: it cannot be seen, and belongs at a file's start only"),
  LONE_SURROGATE("%s is half a character", "write the character itself in place of its escape"),
  PRIVATE_USE("%s means nothing outside one program", "write a character of Unicode"),
  DIRECTION_CONTROL("%s changes the order in which text is read", "delete it"),
  INVISIBLE(WARNING, "%s cannot be seen and is left out", "delete it"),
  NO_FONT(
      "no font has '%s' (%s)",
      "use Latin, Greek, Cyrillic, kana or common Chinese characters, or name a font that has it"
          + " under 'fonts'"),
  SCRIPT(
      "'%s' (%s) cannot be set here: %s",
      "a page would show it wrongly: write it in Latin letters, as a passport does"),
  // syntax
  YAML(
      "this is not YAML: %s",
      "check the quotes and the indentation of this line and the one above"),
  EMPTY_FILE("the file says nothing", "write at least one line, or take the file away"),
  YAML_TAG("'%s' is a tag, and tags are not read", "delete it"),
  YAML_ALIAS("'*%s' names nothing above it", "put the text in quotes if it begins with a star"),
  YAML_EXPANSION("aliases make this file more than %s times as long", "write out what is meant"),
  YAML_DEPTH(
      "more than %s things stand inside one another",
      "a pack is never so deep: check the brackets"),
  YAML_DOCUMENTS("a second document begins here", "delete the line '---': a file holds one"),
  YAML_KEY("a key is a single text", "check the brackets and the question marks"),
  DUPLICATE_KEY("'%s' is written twice", "delete one; the first is in %s"),
  SCHEMA_VERSION(
      "the machine form is of version '%s', and this engine reads versions 1 to %s",
      "make it again from its pack, or use the engine that wrote it"),
  JSON("this is not JSON: %s", "check the commas, quotes and brackets before this place"),
  FRONT_MATTER(
      "the file has no front matter", "write its fields at the top, between two lines of '---'"),
  NO_FILES("no file is called '%s'", "add one, or take the line away"),
  CSV_QUOTE(
      "a quote is opened and not closed", "close it, or write \"\" for a quote that is meant"),
  CSV_AFTER_QUOTE(
      "something stands after the closing quote", "write %s if the quotes are meant to be printed"),
  CSV_ROW("this row has %s fields, the header has %s", "%s"),
  NO_ROWS(WARNING, "there are no rows", "add some, or remove the line that names the file"),
  CSV_HEAD("column %s has values and no name", "name it in the first line"),
  // queries
  JDBC_ADDRESS(
      "this is no address of a database that is read here",
      "write jdbc:duckdb: for files of the pack, or jdbc:postgresql://host:port/database"),
  JDBC_SECRET(
      "the address holds a user or a password",
      "take it out, and set PRECIS_JDBC_USER and PRECIS_JDBC_PASSWORD in the environment"),
  JDBC_OPTION("'%s' is no option that an address may have", "take it out; known: %s"),
  JDBC_DRIVER(
      "there is no driver for '%s'",
      "name its jar in the environment: PRECIS_CLASSPATH=driver.jar (see data/README.md, Queries)"),
  DATABASE_AWAY("'%s' cannot be reached: %s", "check the address, and whether the database runs"),
  DATABASE_LOGIN(
      "'%s' does not let us in",
      "set PRECIS_JDBC_USER and PRECIS_JDBC_PASSWORD in the environment, and check them"),
  DATABASE_METHOD(
      "'%s' asks for the password in an unsafe way",
      "let the server use scram-sha-256, or add ?sslmode=verify-full to the address"),
  QUERY_DEADLINE(
      "the query has no answer after %s s",
      "let it do less, or give it more time: {jdbc: …, query: …, seconds: %s}"),
  QUERY_STATEMENT(
      "a query is one statement that reads, and this %s",
      "write one statement that begins with SELECT, WITH, VALUES or TABLE"),
  QUERY_OF_MACHINE(
      "'%s' depends on the machine, and a briefing must not", "query only the files of the pack"),
  QUERY("the database says: %s", "try the query in the database's own console"),
  QUERY_SIZE("the query gives more than %s", "sum up in the query: a briefing is for readers"),
  QUERY_BREAKDOWN(
      "the database failed while running the query",
      "simplify the query: what it holds at once must fit in memory"),
  QUERY_NO_ROWS("the query gives no rows", "check its conditions"),
  QUERY_COLUMN("column '%s' is twice in what the query gives", "call each by its name with AS"),
  QUERY_TYPE("column '%s' is of type %s: no text, number or day", "%s"),
  QUERY_ORDER(
      WARNING,
      "the query leaves the order of its rows open",
      "end it with ORDER BY, so that every run gives the same briefing"),
  // shape
  UNKNOWN_KEY("'%s' is not a key that is known here", "%s"),
  UNKNOWN_COLUMN("'%s' is not a column that is known here", "%s"),
  MISSING_KEY("'%s' is not given", "%s"),
  EXPECTED_TEXT("'%s' is a text, not %s", "put a text that begins with a bracket in quotes"),
  EXPECTED_LIST("'%s' is a list, not %s", "begin each of its lines with '- '"),
  EXPECTED_MAPPING("%s is written with keys of its own, not as %s", "%s"),
  NO_TEXT_IN_LANGUAGE("'%s' has no text in '%s'", "add '%s: …' to it"),
  SAME_TEXT_IN_ALL_LANGUAGES(
      WARNING,
      "the title is one text, which stands in every language: %s",
      "write a title for each, as in 'title: {%s: …, %s: …}', and so with the other texts"),
  NOT_YES_NO("'%s' is neither true nor false", "write true or false"),
  NOT_A_COUNT("'%s' is not a whole number from %s to %s", "write digits only"),
  // fonts
  FONT_FORMAT("'%s' is %s; text is set in TrueType fonts", "name the font's .ttf file"),
  FONT_BROKEN("'%s' is damaged: %s", "fetch the font anew from where it comes from"),
  FONT_OUTLINES(
      "the pack's font draws '%s' (%s) over what stands beside it",
      "take a font that draws it within its own width"),
  FONT_FORBIDDEN(
      "the maker of '%s' does not allow %s (OS/2 fsType)",
      "take a font under an open licence, such as one of Noto"),
  TOO_MANY_FONTS("more than %s fonts, or more than %s MB of them", "name those that are needed"),
  FONT_NOT_NEEDED(
      WARNING,
      "no text of the pack needs '%s'",
      "take it away: it is used only for characters that no other font has"),
  // names
  DUPLICATE_ID("the id '%s' is given twice", "the first is in %s"),
  BAD_ID("'%s' is not an id", "%s"),
  DIMENSION_ID("'%s' cannot be the id of a dimension: %s", "choose another id"),
  RESERVED_ID("'%s' cannot be an id: {{%s}} prints something else", "choose another word"),
  UNKNOWN_GROUP("there is no group '%s'", "%s"),
  UNKNOWN_SOURCE("there is no source '%s'", "%s"),
  UNKNOWN_WHOLE("there is no statistic '%s'", "%s"),
  UNKNOWN_STATISTIC("there is no statistic '%s'", "%s"),
  UNKNOWN_REFERENCE("{{%s}} names nothing", "%s"),
  NOT_IN_SLICE(
      "{{%s}} is not in every briefing of the burst",
      "say it in a main point or a figure, which is left out there, or name what each of them has"),
  LEFT_OUT(
      WARNING,
      "%s is left out of the briefings that have no '%s'",
      "well where that is meant; else name what each of them has"),
  OPEN_REFERENCE("'%s' has no partner", "write {{id}} with two braces on each side"),
  UNKNOWN_SUBJECT("there is nothing '%s' to draw", "%s"),
  SUBJECT_KIND("'%s' cannot be drawn as '%s'", "%s"),
  FIGURE_WITHOUT_DATA(
      WARNING, "the figure '%s' has no data: %s", "supply the data, or remove the figure"),
  NOT_IN_SERIES("the series has no %s for '%s'", "%s"),
  UNKNOWN_WORD("'%s' is not a %s", "%s"),
  UNKNOWN_TEMPLATE("there is no template '%s'", "%s"),
  UNKNOWN_TEMPLATE_WORD("the template has no word '%s' in '%s'", "%s"),
  FIXED_WORD(
      "the word '%s' cannot be changed: numbers, dates and lists are written with it",
      "leave it out"),
  WORD_ARGUMENTS("the word '%s' must hold %s", "the template has: %s"),
  UNKNOWN_DIMENSION("nothing has a '%s'", "%s"),
  NOT_A_LANGUAGE("'%s' is not a language", "write a tag of BCP 47, such as en or zh-Hans"),
  NOT_IN_LANGUAGES("the pack has no '%s'", "its languages are %s"),
  COMPARED_PACK("there is no pack '%s' beside this one", "%s"),
  // quantities
  QUANTITY(
      "'%s' is not a quantity",
      "write digits, with > before them for 'more than' (see data/README.md, Quantity literals)"),
  AMBIGUOUS_NUMBER("'%s' can be read in two ways", "%s"),
  TWO_QUALIFIERS("'%s' has two qualifiers", "leave one"),
  QUANTITY_BLOCK(
      "'>' begins a block of text here, and the number is lost",
      "put the quantity in quotes: '>5'"),
  RANGE_ORDER("%s is not below %s", "write the smaller number first"),
  NOT_BELOW("'%s' leaves no number that can be counted", "write both ends, as in -10..-5"),
  NEGATIVE(
      WARNING,
      "'%s' is below zero and is not called a change",
      "name the change in the unit, as in 'percentage points'"),
  CURRENCY_SYMBOL(
      "'%s' may be the money of several countries", "write the ISO 4217 code, as in %s"),
  UNKNOWN_CURRENCY("'%s' is not an ISO 4217 currency", "%s"),
  UNKNOWN_MARK("[%s] is not a mark", "%s"),
  UNIT_DIFFERS(
      "the value is in '%s' and its unit is '%s'", "write one of them, or the same in both"),
  UNIT_FORMS("the unit '%s' is '%s' here in its form '%s', and '%s' before", "write one of them"),
  UNIT_NUMBER(
      "'%s' is not a unit: it begins with '%s'",
      "begin it with a letter, %% or a currency; if a comma parts a number here, put the number in"
          + " double quotes"),
  UNIT_CHANGES_NUMBER(
      WARNING,
      "the unit '%s' contains '%s', which changes the number before it",
      "write it in the value, as in '1.2 million' or '>500'"),
  LABEL_QUALIFIES(
      WARNING,
      "the label ends with '%s', which qualifies the number beside it",
      "write it in the value, as in '<500'"),
  MIXED_CURRENCIES(
      "'%s' stands among amounts in '%s'",
      "give each currency %s of its own: they are never added"),
  CONFIDENTIAL(
      "this number is marked as confidential but would be published",
      "write 'confidential: suppress' in briefing.yaml to leave such numbers out, or 'confidential:"
          + " print' to publish them"),
  CONFIDENTIAL_SAID(
      WARNING,
      "this text gives '%s', but the number beside it is confidential",
      "remove the number from the text: texts are printed as written"),
  CONFIDENTIAL_DERIVED(
      WARNING,
      "'%s' is the only confidential part of '%s' and can be found by subtraction",
      "mark a second part, or the whole, as confidential too"),
  // dates
  DATE("'%s' is not a date", "%s"),
  NO_SUCH_DAY("'%s' is on no calendar", "check the month and the day"),
  DAY_NEEDED("'%s' names no day", "write year, month and day, as in 2018-09-07"),
  INTERVAL_END("'%s' shortens the end of the interval", "write both ends in full, as in %s"),
  INTERVAL_ORDER("'%s' ends before it begins", "write the earlier date first"),
  PERIOD("'%s' is not a period", "write value@2017, value@2017-02 or value@2017-02/2017-08"),
  AFTER_PUBLISHED("%s is after the edition was published, %s", "check both dates"),
  CLOSED_BEFORE_OPENED("closed %s, before it was opened, %s", "check both dates"),
  // wholes and parts
  PART_CYCLE("'%s' is part of itself: %s", "take one part_of away"),
  PART_ABOVE_WHOLE(
      "'%s' (%s) is greater than '%s' (%s), of which it is a part",
      "check both numbers, or take part_of away"),
  PART_SEEMS_ABOVE_WHOLE(
      WARNING,
      "'%s' (%s) seems greater than '%s' (%s), of which it is a part",
      "check both numbers"),
  PARTS_ABOVE_WHOLE(
      "'%s' add up to %s, more than '%s' (%s), of which they are parts",
      "check the numbers, or name the parts under 'not-added' if they overlap"),
  PARTS_SEEM_ABOVE_WHOLE(
      WARNING,
      "'%s' seem to add up to more (%s) than '%s' (%s), of which they are parts",
      "check the numbers, or name the parts under 'not-added' if they overlap"),
  PART_UNIT(
      "'%s' is in '%s', and '%s', of which it is a part, in '%s'",
      "a part is counted in the unit of its whole"),
  PART_SEEMS_OF_ANOTHER_UNIT(
      WARNING,
      "'%s' is in '%s', and '%s', of which it is a part, in '%s'",
      "count both in one unit, or take part_of away"),
  TOTAL_DISAGREES("the stated total is %s, and the rows make %s", "check the rows, or the total"),
  TOTAL_ROW(
      WARNING,
      "row '%s' is treated as a total: %s",
      "write '%s' with the table, or 'total: false' if it is a row like the others"),
  NOTE_ROW(
      WARNING,
      "'%s' is a note below the table, not a row of it",
      "move it to 'note' or 'source' of the table"),
  NOT_ADDITIVE("'%s' is %s, and %s are not added up", "say why they are"),
  SEEMS_NOT_ADDITIVE(
      WARNING,
      "'%s' looks like %s and is not added up",
      "write 'add: false' to confirm, or '%s' if it can be added up"),
  SHARE_AS_FRACTION(
      WARNING,
      "'%s' is in per cent, beside numbers above 1",
      "write %s if it is a fraction of one"),
  SHARES_OF_ONE(
      WARNING,
      "the percentages in '%s' add up to 1, not to 100",
      "write %s for %s, and likewise for the others"),
  SEVERAL_UNITS(
      "'%s' is in %s, and different units are not added up",
      "give each unit numbers of its own, or leave it out of the total"),
  TABLE_LENGTH(
      "the table '%s' would show %s rows, and a briefing shows at most %s",
      "write 'top: 50' to show the largest rows and add up the others"),
  NO_TOTAL_ROW("the table has no row '%s'", "%s"),
  // texts
  TITLE("%s has no title", "write 'title: …'"),
  SUMMARY_LENGTH(
      "the summary has %s points; a reader keeps six", "leave out the least, or join two"),
  MESSAGE_LENGTH(
      WARNING,
      "the message has %s words; ten are read at a glance",
      "shorten it, and put the rest into the subtitle"),
  PICTURE(
      WARNING,
      "a picture is not printed, only its description",
      "describe what it shows, or draw a figure from the data"),
  MARKDOWN_TABLE(
      WARNING,
      "a table in a text is printed as plain text",
      "put it in a file, and name the file under 'tables'"),
  FOOTNOTE(
      WARNING,
      "'%s' is printed as written: footnotes are not supported",
      "use the key 'note' of the number, or say it in the text"),
  HTML_IN_TEXT(
      WARNING,
      "'%s' is printed as written: HTML is not supported",
      "use Markdown (**strong**, *emphasis*, lists, links), or `…` for code"),
  UNUSED_LINK(
      WARNING,
      "'%s' is not printed: no link in the text refers to it",
      "write [words](address) where the link should stand"),
  NAME_OF_A_FILE(
      WARNING,
      "the text is only the name of a file, '%s', whose content is not printed",
      "write the text itself here"),
  LOOKALIKE_LETTERS(
      WARNING,
      "'%s' mixes letters of two scripts that look alike, such as %s",
      "retype the word in the letters of one script"),
  // numbers and their sources
  QUOTE_NOT_FOUND(
      UNPROVEN,
      "these words are not in '%s'",
      "copy them from the source, letter by letter; nothing there is like them"),
  QUOTE_ELSEWHERE(
      UNPROVEN,
      "these words are not in '%s'; they are in '%s', %s",
      "write 'source: %s', or quote the words of '%s'"),
  QUOTE_TWICE(
      WARNING,
      "these words stand more than once in '%s': %s and %s",
      "quote a word more, so that a reader finds the place that is meant"),
  QUOTE_NUMBER(UNPROVEN, "the value is %s, and the quoted words say %s", ""),
  QUOTE_QUALIFIER(
      UNPROVEN, "the value is %s, and the quoted words say %s: the same number, %s", ""),
  QUOTE_BROKEN_OFF(UNPROVEN, "the quote breaks off within '%s', and the value is %s", ""),
  QUOTE_WITHOUT_NUMBER(UNPROVEN, "the value is %s, and the quoted words have no number", ""),
  QUOTE_STATES(
      UNPROVEN,
      "the value is not stated, and the quoted words say %s",
      "write the number, or quote words that do not state it"),
  QUOTE_UNIT(
      UNPROVEN,
      "the value is in '%s', and the quoted words say '%s'",
      "write the unit of the words, or quote the words that have this one"),
  SAYS_FORM(
      "'%s' does not tell how the words are read",
      "write the quantity as the words have it, several with + between, or words = quantity"),
  SAYS_NOT_QUOTED(
      UNPROVEN, "'says' has '%s', and the quoted words do not", "take it from the quote"),
  SAYS_NUMBER(
      UNPROVEN,
      "'%s' is said to mean %s",
      "a note can explain another qualifier, but not another number"),
  SAYS_OTHER(
      UNPROVEN, "the value is %s, and 'says' makes %s", "they are the same: change one of them"),
  SAYS_WITHOUT_NOTE(
      UNPROVEN,
      "the quoted words do not plainly say the value, and no note tells why",
      "add a 'note' for the reader, who sees the number beside the words"),
  SAYS_NEEDLESS(WARNING, "the quoted words plainly say the value", "delete 'says'"),
  SAYS_WITHOUT_QUOTE("'says' tells how a quote is read, and there is none", "add the quote"),
  JOINED_NUMBER("'%s' beside {{%s}} makes it another number", "%s"),
  CHANGED_NUMBER(
      WARNING,
      "'%s' beside {{%s}} changes its meaning",
      "remove it: a number is printed with its own qualifier, scale and unit; or write {{=%s}}"
          + " if it is meant"),
  TYPED_NUMBER(
      WARNING,
      "%s is typed, and not taken from the data",
      "%s, or {{=%s}} where it is typed on purpose"),
  LETTERS_IN_NUMBER(
      WARNING,
      "'%s' looks like a number, but some of its digits are letters",
      "name the number in double braces, or retype it in digits"),
  STALE_NUMBER(
      WARNING,
      "'%s' was the value of '%s' in the previous edition; it is now %s",
      "write {{%s}}, which always prints the current value"),
  CORRECTED(
      WARNING,
      "the status is 'corrected' and no correction is named",
      "say under 'corrections' what was wrong"),
  NO_SUCH_FONT(
      "a style sheet of the template sets text in a font that is not there",
      "name \"Noto Sans\", \"Noto Sans SC\" or a font of the pack in each font and font-family"),
  TEMPLATE("the template cannot be filled: %s", "mend the expression or the tag at this place"),
  PRINT_CSS(WARNING, "the PDF does without '%s'", ""),
  RENDERER(WARNING, "the PDF's renderer says: %s", "mend the template or the text at that place"),
  TEMPLATE_FILE("the template has no file '%s'", "add it, or choose another template or language"),
  SHADOWED_TEMPLATE(
      WARNING,
      "'%s' is ignored: '%s' always means the template that comes with Precis",
      "give it another name, as 'precis new --template NAME' does"),
  TEMPLATE_LANGUAGE(
      "the template '%s' does not speak '%s'",
      "choose one of its languages (%s), or add the file words_%s.properties to it"),
  INVALID_WORD("'%s' is not a valid '%s'", ""),
  MISSING_WORD("there is no word '%s'", "add it to the file: %s=…"),
  NO_FOLDER_ID(
      "the folder's name '%s' cannot be the id", "write 'id: …' with a to z, 0 to 9 and hyphens");

  private final Severity severity;
  private final String message;
  private final String hint;

  Fault(String message, String hint) {
    this(Severity.ERROR, message, hint);
  }

  Fault(Severity severity, String message, String hint) {
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  /** The word in square brackets at the end of the message: the name of the fault. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /**
   * The fault said of these things: first those of the message, then those of the hint.
   *
   * @param sourceLine the author's line, or "" where the whole file is meant
   */
  public Diagnostic at(Location location, String sourceLine, Object... things) {
    Sentence said = new Sentence(message);
    int split = Math.min(said.places(), things.length);
    String usual = new Sentence(hint).ofAll(Arrays.copyOfRange(things, split, things.length));
    String what = said.ofShort(Arrays.copyOf(things, split));
    return new Diagnostic(this, what, location, sourceLine, usual);
  }
}
