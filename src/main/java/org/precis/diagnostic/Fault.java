package org.precis.diagnostic;

import static org.precis.diagnostic.Diagnostic.Severity.UNPROVEN;
import static org.precis.diagnostic.Diagnostic.Severity.WARNING;
import static org.precis.diagnostic.Hint.ALTERED;
import static org.precis.diagnostic.Hint.MISMATCH;
import static org.precis.diagnostic.Hint.NEAREST;
import static org.precis.diagnostic.Hint.VALUE_OR_QUOTE;
import static org.precis.diagnostic.Hint.given;
import static org.precis.diagnostic.Hint.none;

import java.util.Arrays;
import java.util.Locale;
import org.precis.diagnostic.Diagnostic.Severity;

/**
 * Every error and warning about input: its message and its hint. An error unless it says {@code
 * WARNING}. {@code %s} is an argument. A new fault is one line here and one folder of the broken
 * goldens.
 *
 * <p>Messages are in lower case without a full stop, and say what is wrong: {@code unknown key
 * 'titel'}. Names are in quotes. Hints say what to do.
 */
public enum Fault {
  // documents
  MALFORMED_HTML(
      "document is not well-formed XML: %s",
      "close every element of the template, quote every attribute, and write &#160; for &nbsp;"),
  ACCESSIBILITY("%s (PDF/UA-1, %s)", "fix the template: a briefing must be accessible"),
  NESTING(
      "elements are nested deeper than %s levels", "use fewer levels of nested lists and quotes"),
  PAGES(
      "document exceeds the page limit of %s",
      "split the data into several briefings, or raise 'pages' under 'limits'"),
  SIZE(
      "document exceeds the size limit of %s MB",
      "split the data into several briefings, or raise 'megabytes' under 'limits'"),
  DEADLINE(
      "document exceeds the time limit of %s s",
      "split the data into several briefings, or raise 'seconds' under 'limits'"),
  DRAWING("%s", "fix the drawing or the image; docs/typeset.md says what can be painted"),
  // printed but not legible
  PAGE_EDGE(
      "%s runs off the %s edge of page %s%s",
      "make it smaller, let it wrap, enlarge the page or its margin in @page, or shorten it in the pack"),
  PAGE_MARGIN(
      "%s runs into the %s margin of page %s%s",
      "make it smaller, let it wrap, narrow the margins in @page, or shorten it in the pack"),
  CLIPPED(
      "%s is cut off at the %s edge of its box on page %s%s",
      "make it smaller, let it wrap, enlarge the box, or shorten it in the pack"),
  OVERLAP(
      "%s overlaps %s on page %s%s",
      "make one of them smaller, give them more room, or shorten them in the pack"),
  TABLE_WIDTH(
      "a table is %s mm too wide: %s overlaps %s on page %s%s",
      "give it more room, let the words of its cells wrap, make its letters smaller, or leave out a column"),
  UNSEEN(
      "%s cannot be seen on page %s%s",
      "give it a higher 'opacity' or an opaque colour, or leave it out with 'display: none'"),
  MORE_UNREADABLE(
      "unreadable text here and elsewhere (%s more)", "fix the errors listed above first"),
  // finished briefings
  NOT_A_BRIEFING(
      "'%s' is not a briefing: %s",
      given("give the HTML, the PDF or the briefing.json that build wrote")),
  BRIEFING_SIZE(
      "'%s' exceeds the limit of %s MB for a briefing", "give the briefing itself, or its pack"),
  NOT_REGULAR("'%s' is not a regular file", "give an ordinary file, not a pipe or a device"),
  BRIEFING_BOUNDS(
      "stopped reading '%s': %s", "no briefing needs this: give the file as it was built"),
  READING_DEADLINE("reading '%s' took longer than %s s", "give the file as it was built"),
  PACK_DEADLINE(
      "reading '%s' took longer than %s s, at last %s",
      "aggregate the data, shorten the sources, or split the pack into several"),
  READING_MEMORY(
      "reading '%s' needs more memory than is available",
      "if you trust the file, allow more memory with PRECIS_JAVA_OPTS=-Xmx2g"),
  PDF_LOCKED("'%s' is encrypted", "give the file as it was built, without a password"),
  PDF_DAMAGED(
      "'%s' is a damaged PDF", "the file may be truncated or edited: give the original file"),
  // differences between a finished briefing and its rebuilt form
  DATA_ONLY("'%s' contains only data, no pages", "verify the HTML or the PDF instead"),
  A_PACK("'%s' is a pack, not a finished briefing", "build it, then verify the output"),
  DATA_UNREADABLE("embedded data cannot be read: %s", "ask the issuer for the original file"),
  OTHER_ENGINE(
      "built by %s; this is %s, so it cannot be rebuilt byte for byte",
      "verify it with the version of Precis that built it"),
  OTHER_TEMPLATE(
      "built with the template %s; this is %s, so it cannot be rebuilt byte for byte",
      "verify it with the version of Precis, or of the template, that built it"),
  OTHER_RULES(
      "built by %s; its data breaks a rule of this version, %s: %s",
      "verify it with the version of Precis that built it"),
  OTHER_NUMBERS(
      WARNING,
      "reads '%s', where this version prints '%s'",
      "the other version may have printed it so: verify it with that version"),
  TEXT_CHANGED("%s reads '%s', but the embedded data gives '%s'", ALTERED),
  TEXT_ADDED("%s reads '%s', which does not come from the embedded data", ALTERED),
  TEXT_MISSING("%s lacks '%s', which the embedded data gives", ALTERED),
  MARKUP_CHANGED("markup differs from the rebuilt page: %s", ALTERED),
  DRAWING_CHANGED("page %s is drawn differently from the rebuilt page", ALTERED),
  PAGE_ADDED("page %s is not in the rebuilt PDF", ALTERED),
  PAGE_MISSING("page %s of the rebuilt PDF is missing", ALTERED),
  PART_CHANGED("%s: not the same as in the rebuilt PDF", ALTERED),
  CHANGED_LATER("changed after it was built: %s appended", ALTERED),
  IMPRINT_MISSING("imprint is missing, so nothing names the engine and the template", ALTERED),
  SECOND_DATA("contains more than one briefing.json", "ask the issuer for the original file"),
  CUT_OFF("truncated: %s missing at the end", "ask the issuer for the complete file"),
  WRITTEN_AGAIN(
      "bytes differ, but no difference was found in the content",
      "another program may have saved it again: ask the issuer for the original file"),
  OTHER_NAME(
      WARNING,
      "file name says '%s', but the briefing inside is '%s'",
      "the file was renamed: check that it is the one you mean"),
  FOREIGN_TEMPLATE(
      WARNING,
      "built with the template '%s' (%s), which is not part of Precis",
      "what it displays is not proven: read the pages, or compare the hash with the issuer's"),
  FOREIGN_FONT(
      WARNING,
      "uses the font '%s' (%s), which is not part of Precis",
      "what it displays is not proven: read the pages, or compare the hash with the issuer's"),
  FOREIGN_LOGO(
      WARNING,
      "has the logo '%s' (%s), which is not part of Precis",
      "what it displays is not proven: look at it, or compare the hash with the issuer's"),
  FOREIGN_IMAGE(
      WARNING,
      "has the image '%s' (%s), which is not part of Precis",
      "what it displays is not proven: look at it, or compare the hash with the issuer's"),
  UNPROVEN_LINK(
      WARNING,
      "links to '%s', an edition that its data does not name",
      "the link is not proven: verify that page too"),
  MORE_DIFFERENCES(
      "further differences not shown: %s", none("look at the differences listed first")),
  SIGNATURE_BROKEN("invalid signature by %s: %s", "ask the signer for the signed file"),
  SIGNATURE_WEAK(
      "signature by %s is too weak to prove anything: %s",
      "ask the signer to use RSA with at least 2048 bits and SHA-256"),
  SIGNATURE_ROOM("space reserved for the signature contains something else: %s", ALTERED),
  SIGNED_THEN_CHANGED("changed after it was signed: %s appended", ALTERED),
  SIGNED_OTHER("signed content differs from the rebuilt PDF", ALTERED),
  SIGNED_OTHERWISE("signing added more than a signature", ALTERED),
  CERTIFICATE_DATES(
      WARNING,
      "certificate of %s is valid from %s to %s, but the briefing is dated %s",
      "PDF readers may reject the signature: sign with a certificate that is valid on that date"),
  DATA_DIFFERS("data differs from that in '%s', although both are of the same briefing", MISMATCH),
  TEXTS_DIFFER("reads '%s', but '%s' reads '%s'", MISMATCH),
  MANIFEST_HASH("does not match '%s': size or SHA-256 differs", MISMATCH),
  NOT_IN_MANIFEST(
      WARNING,
      "not listed in the manifest beside it, '%s'",
      "it may be left over from an earlier build: check whether it is still valid"),
  MANIFEST_ORIGIN("built %s %s, but '%s' says %s", MISMATCH),
  NOT_A_MANIFEST("'%s' is not a manifest: %s", "give the manifest.json that 'build' wrote"),
  MANIFEST_FLAW("invalid manifest: %s", "ask the issuer for the original manifest"),
  MANIFEST_BESIDE(
      WARNING,
      "invalid manifest: %s",
      "files beside it cannot be compared with it: ask the issuer for the original manifest"),
  MANIFEST_FILE("manifest lists '%s', which does not exist", MISMATCH),
  // files
  NO_BRIEFING(
      "'%s' has no briefing.yaml",
      given(
          "give the folder of a pack, or create a briefing.yaml in it, with at least 'title: …'")),
  MISSING_FILE("no file '%s' in the pack", none("correct the name, or put the file into the pack")),
  OUTSIDE_PACK(
      "'%s' is outside the pack", "copy the file into the pack and give its path within the pack"),
  HOUSE_FILE(
      "no file '%s' beside house.yaml",
      none("correct the name, or put the file into the folder of house.yaml")),
  OUTSIDE_HOUSE(
      "'%s' is outside the folder of house.yaml",
      "copy the file into that folder and give its path within it"),
  HOUSE_NAME(WARNING, "'%s' is not read", "rename it to 'house.yaml'"),
  FILE_NAME("'%s' is not a valid file name", "separate folders with '/'"),
  SOURCE_UNREADABLE(
      "'%s' cannot be read as a %s: %s", given("give its text as a .txt file in UTF-8")),
  SOURCE_WITHOUT_WORDS(
      WARNING, "'%s' contains no text", "it may be a scan: give its text as a .txt file"),
  DEAD_LINK("'%s' is a broken link", "replace it with the file itself, or remove it"),
  LETTER_CASE(
      "'%s' is not read: the default name is '%s'", "rename it, or name it in briefing.yaml"),
  NOT_READ(
      WARNING,
      "'%s' is ignored because '%s' is read",
      "remove one of them, or name the one you mean in briefing.yaml"),
  NOT_A_FILE("'%s' is not a file", "give a file; for a folder of Markdown cases write cases/*.md"),
  TOO_LARGE(
      "'%s' is %s MB; the limit is %s MB", "split it, or remove what the briefing does not need"),
  PACK_ARCHIVE("'%s' is not a pack: %s", "give a ZIP archive of a folder with a briefing.yaml"),
  PACK_SIZE("pack exceeds %s MB", "remove files that are neither printed nor quoted"),
  PACK_DEPTH(
      "pack contains something nested too deeply",
      "use fewer levels of nested lists, quotes and brackets"),
  PACK_MEMORY(
      "pack needs more than the available memory of %s MB",
      "allow more memory, as with PRECIS_JAVA_OPTS=-Xmx2g, or build with --jobs 1"),
  TOO_MANY_FAULTS("more than %s errors and warnings; the rest are not shown", "fix these first"),
  TOO_MANY_VALUES("file has more than %s", "aggregate the data: a briefing is for readers"),
  TOO_MANY_ROWS("more than %s rows", "aggregate the data: a briefing is for readers"),
  WORKBOOK_PASSWORD("'%s' is password-protected", "remove the password and save it again"),
  WORKBOOK_KIND("'%s' is %s", "save it as 'Excel Workbook (.xlsx)'"),
  WORKBOOK_DAMAGED("'%s' cannot be read: %s", "open it in a spreadsheet program and save it again"),
  WORKBOOK_ENTITIES(
      "'%s' has a document type declaration in %s, which may refer to other files",
      "check where the file comes from: spreadsheet programs do not write one"),
  WORKBOOK_SIZE("'%s' unpacks to more than %s", "remove what the briefing does not need"),
  NO_TABLE(
      "no table found: no rows have a label and numbers", "write the pack by hand: precis new DIR"),
  LIST_OF_NUMBERS(
      "no table found: each row of %s has one number and words that say what it is",
      "make a pivot table of it, with periods or groups as columns, and start from that"),
  NO_SHEET("'%s' has no %s", given("name a sheet that the workbook has, after #")),
  CELL_UNSEEN(
      "the number '%s' is %s in its sheet",
      "delete it, or show it as the other numbers are: readers of the sheet take it for withdrawn"),
  CELL_ERROR("formula evaluates to '%s'", "fix the formula, or enter the value"),
  CELL_WITHOUT_RESULT(
      "file has no saved result for the formula '%s'",
      "open and save it in Excel or LibreOffice, which calculate it, or enter the value"),
  COLUMN_WITHOUT_RESULTS(
      "column %s has %s formulas without saved results, the first of them '%s'",
      "open and save '%s' in Excel or LibreOffice, which calculate them; in a table, 'skip: [%s]'"
          + " leaves the column out"),
  CELLS_MERGED(
      "cells %s are merged",
      given(
          "name all rows of the head, as in head: 3-4; below it unmerge them, and repeat the value in each cell it applies to")),
  RANGE_OF_CELLS(
      "'%s' is not a range of cells",
      "write the cell at the upper left and the one at the lower right: A4:F11"),
  EMPTY_RANGE(
      "no cell in %s has any content", "check the range: rows are numbered as in the sheet"),
  HEAD_ELSEWHERE(
      "table has no head in %s: %s",
      given("name the rows of the headings, numbered as in the file: 'head: 4' or 'head: 4-5'")),
  NO_END_ROW(
      "no row begins with '%s', where the table is to end",
      "check 'until', or remove it if nothing follows the table"),
  HIDDEN_CELLS(
      WARNING,
      "hidden %s are read: %s",
      "write 'skip: hidden' for the table to leave them out, or unhide them"),
  ROW_NUMBERS(
      "'%s' is neither a row nor a column",
      "write rows as 3 or 3-4, numbered as in the file, and columns as C or C-D; or 'hidden'"),
  COLUMN_LETTERS("'%s' is not a column", "write the letters of the columns, as in [C, E]"),
  MARKS_ALONE(
      "column %s has marks, but no numbers are on its left",
      "name in 'marks' only columns to the right of numbers"),
  HEAD_ROWS(
      "'%s' is not a row or a range of rows", "write 3 or 3-4: rows are numbered as in the file"),
  NO_ROWS_OR_COLUMNS(
      "'%s' does not apply to '%s'", "it is for spreadsheets and CSV files: remove it"),
  LOSSY(
      "%s would change when written as %s", "choose yaml or json, which keep every text as it is"),
  FORMAT(
      "unsupported file type: '%s'",
      given(
          "save it in a type that can be read there, such as .csv, .xlsx, .ods, .yaml or .json for data")),
  NOT_TEXT(
      "the file is %s, not text",
      "save it as text (in a spreadsheet: 'CSV UTF-8'), or give it the extension of its kind,"
          + " such as .xlsx"),
  ANOTHER_ENCODING(
      "file is not in UTF-8, but seems to be in %s",
      "save it as UTF-8: in Excel as 'CSV UTF-8', in LibreOffice with the character set 'Unicode"
          + " (UTF-8)'"),
  NOT_UTF_8(
      "invalid UTF-8 at byte %s (%s)", "save the file as UTF-8; in a spreadsheet: 'CSV UTF-8'"),
  GIT_CONFLICT(
      "lines %s to %s are a conflict that Git could not merge",
      "keep one of the two versions, above or below =======, and delete the lines that begin with"
          + " <<<<<<<, ======= and >>>>>>>"),
  // characters
  CONTROL_CHARACTER("%s is a control character", "delete it"),
  LOST_CHARACTER("%s in place of a lost character", "type the intended character"),
  NONCHARACTER("%s is not a character", "delete it"),
  BYTE_ORDER_MARK(
      "%s inside the text", "delete it: it is invisible, and belongs at the start of a file only"),
  LONE_SURROGATE("%s is an unpaired surrogate", "write the character itself, not its escape"),
  PRIVATE_USE("%s is a private-use character", "use a standard Unicode character"),
  DIRECTION_CONTROL("%s changes the order in which text is read", "delete it"),
  INVISIBLE(WARNING, "%s is invisible and is not printed", "delete it"),
  NO_FONT(
      "no font has '%s' (%s)",
      "use a script of a bundled font, or add a font that has it" + " under 'fonts'"),
  SCRIPT("'%s' (%s) cannot be typeset: %s", "transliterate it into Latin letters"),
  // syntax
  YAML("invalid YAML: %s", "check the quotes and the indentation of this line and the one above"),
  UNQUOTED_COMMA("comma without quotes in '%s'", "put text that contains a comma in quotes"),
  EMPTY_FILE("file is empty", "add content, or remove the file"),
  YAML_TAG("unsupported YAML tag '%s'", "delete it"),
  YAML_ALIAS("undefined YAML alias '*%s'", "put text that begins with * in quotes"),
  YAML_EXPANSION(
      "aliases expand the file to more than %s times its size", "write the content out in full"),
  YAML_DEPTH("nested deeper than %s levels", "check the brackets"),
  YAML_DOCUMENTS(
      "second YAML document in one file", "delete the line '---': a file holds one document"),
  COMMENT_FOR_TEXT(
      WARNING,
      "'%s' is empty: what follows # is a comment",
      "put a text that begins with # in quotes, or a space after the # of a comment"),
  YAML_KEY("key is a list or a mapping", "check the brackets and the question marks"),
  DUPLICATE_KEY("'%s' is given twice", "delete one; the first is in %s"),
  SCHEMA_VERSION(
      "unsupported briefing.json version '%s' (supported: %s to %s)",
      "rebuild it from its pack, or use the version of Precis that wrote it"),
  JSON("invalid JSON: %s", "check the commas, quotes and brackets before this place"),
  FRONT_MATTER(
      "file has no front matter", "write the fields at the top, between two lines of '---'"),
  NO_FILES("no file matches '%s'", "add one, or delete this line"),
  CSV_QUOTE("unclosed quote", "close it, or write \"\" for a quote that is part of the text"),
  CSV_AFTER_QUOTE("text after the closing quote", "write %s if the quotes are part of the text"),
  CSV_ROW_IN_QUOTES(
      WARNING,
      "text in quotes contains a line that looks like a row",
      "close the quote where the text ends; ignore this if the text is complete"),
  CSV_ROW(
      "row has %s, but the header has %s",
      given(
          "write a comma for each empty field, and put a field that contains one in double quotes")),
  NO_COLUMNS(
      "table '%s' has no column of numbers",
      "add one; if its file has some, check how they are separated"),
  NO_ROWS(WARNING, "%s has no rows", "add rows, or remove the %s"),
  CSV_HEAD("column %s has values but no heading", "add a heading in the header row"),
  // queries
  JDBC_ADDRESS(
      "unsupported database address",
      "write jdbc:duckdb: for files of the pack, or jdbc:postgresql://host:port/database"),
  JDBC_SECRET(
      "database address contains a user name or a password",
      "remove it, and set PRECIS_JDBC_USER and PRECIS_JDBC_PASSWORD in the environment"),
  JDBC_OPTION("unsupported connection parameter '%s'", "remove it; allowed: %s"),
  JDBC_DRIVER(
      "no driver for '%s'",
      "name its jar in the environment: PRECIS_CLASSPATH=driver.jar (see data/README.md, Queries)"),
  DATABASE_AWAY(
      "cannot connect to '%s': %s", "check the address, and that the database is running"),
  DATABASE_LOGIN(
      "access denied by '%s'",
      "check PRECIS_JDBC_USER and PRECIS_JDBC_PASSWORD in the environment"),
  DATABASE_METHOD(
      "'%s' asks for the password in an unsafe way",
      "configure the server for scram-sha-256, or add ?sslmode=verify-full to the address"),
  QUERY_DEADLINE(
      "query timed out after %s s",
      "simplify it, or allow more time: {jdbc: …, query: …, seconds: %s}"),
  QUERY_STATEMENT(
      "query must be a single statement that only reads, but it %s",
      "write one statement that begins with SELECT, WITH, VALUES or TABLE"),
  QUERY_OF_MACHINE(
      "'%s' depends on the machine, but a briefing must not", "query only the files of the pack"),
  QUERY("database error: %s", "try the query in the database's own console"),
  QUERY_SIZE("query returns more than %s", "aggregate in the query: a briefing is for readers"),
  QUERY_BREAKDOWN(
      "database failed while running the query",
      "simplify the query, so that its data fits in memory"),
  QUERY_NO_ROWS("query returns no rows", "check its conditions"),
  QUERY_COLUMN("query returns the column '%s' twice", "give each column a name of its own with AS"),
  QUERY_TYPE(
      "column '%s' has the unsupported type %s", given("cast it in the query: CAST(… AS VARCHAR)")),
  QUERY_ORDER(
      WARNING, "query has no ORDER BY", "add ORDER BY, so that every run gives the same briefing"),
  // shape
  UNKNOWN_KEY("unknown key '%s'", NEAREST),
  UNKNOWN_COLUMN("unknown column '%s'", NEAREST),
  MISSING_KEY("'%s' is missing", given("add the key: data/README.md says what it has to hold")),
  EXPECTED_TEXT("'%s' must be text, not %s", "put text that begins with a bracket in quotes"),
  EXPECTED_LIST("'%s' must be a list, not %s", "begin each entry with '- '"),
  EXPECTED_MAPPING(
      "%s must be a mapping, not %s",
      given("write keys with values: one a line and indented, or as in {id: suspects}")),
  NO_TEXT_IN_LANGUAGE("'%s' has no text in language '%s'", "add '%s: …'"),
  SAME_TEXT_IN_ALL_LANGUAGES(
      WARNING,
      "title is the same in every language: %s",
      "write a title for each, as in 'title: {%s: …, %s: …}', and likewise for the other texts"),
  NOT_YES_NO("'%s' is neither true nor false", "write true or false"),
  NOT_A_COUNT(
      "'%s' is not a whole number from %s to %s", "write a number in this range, in digits only"),
  // fonts
  FONT_FORMAT("'%s' is %s; only TrueType is supported", "use a TrueType font (.ttf)"),
  FONT_BROKEN("'%s' is damaged: %s", "download the font again"),
  FONT_OUTLINES(
      "the pack's font draws '%s' (%s) over neighbouring text",
      "use a font that draws it within its own width"),
  FONT_FORBIDDEN(
      "'%s' does not permit %s (OS/2 fsType)", "use a font under an open licence, such as Noto"),
  TOO_MANY_FONTS(
      "more than %s fonts, or more than %s MB of fonts", "list only those that are needed"),
  FONT_NOT_NEEDED(
      WARNING,
      "font '%s' is not used",
      "remove it: a font of the pack is used only for characters that no other font has"),
  // style
  COLOUR(
      "'%s' is not a colour",
      "write six hexadecimal digits, as in 7A1F4B: two each of red, green, blue"),
  COLOUR_IS_COMMENT(
      "'%s' has no value: a # begins a comment in YAML",
      "leave the # out, or put the colour in quotes"),
  COLOUR_CONTRAST(
      "'%s' is too light to be read on paper: its contrast with white is %s",
      "choose a darker colour, with a contrast of at least 4.5"),
  PALETTE_SIZE(
      "a palette has two to six colours", "write 'palette: [12436D, 28A197, 801650]', for example"),
  PALETTE_CONTRAST(
      "'%s' is too light to be seen on paper: its contrast with white is %s",
      "choose a darker colour, with a contrast of at least 3"),
  PALETTE_ALIKE(
      "'%s' and '%s' look alike %s", "choose colours that differ more, in lightness as well"),
  MARGINS(
      "'margins' cannot be '%s'",
      "write one to four lengths from 10mm to 60mm, in mm, cm or in, such as '25mm 20mm': for top,"
          + " right, bottom and left"),
  SECTION_TWICE("'%s' appears twice in the order of sections", "delete one"),
  SECTION_MISSING(
      "the order of sections lacks %s",
      "name each section once; one that a briefing does not have takes no room"),
  TITLE_WITH_NUMBER(
      "a title in the style cannot contain the reference '%s'",
      "write the title without a number, or as 'statistics-title' or 'cases-title' of the pack"),
  FIGURES_OFF(
      WARNING,
      "figures are off in the style, so these are not drawn: %s",
      "write 'figures: on' under 'style', or delete them"),
  FACE_WEIGHTS(
      "a face is two fonts: a regular one, then a semi-bold or bold one",
      "write 'face: [fonts/Ours-Regular.ttf, fonts/Ours-Bold.ttf]'"),
  FACE_LACKS(
      "'%s' has no '%s', or draws it over its neighbours",
      "use a font with all Latin letters, digits and signs"),
  TEMPLATE_PAGES(
      "the briefing does not fit on the %s that the template '%s' is made for",
      "shorten main points, titles or labels, take a larger page or narrower margins, or another template"),
  LOGO_FORMAT(
      "'%s' is neither a PNG nor an SVG file, or is damaged", "save the logo as SVG or as PNG"),
  LOGO_SIZE("'%s' is larger than 1 MB or four million pixels", "save it smaller"),
  LOGO_TEXT(
      "nothing says in words whose logo '%s' is, for readers who do not see it",
      "add 'issuer: …' to the briefing, or write logo: {file: %s, text: …}"),
  DRAWING_PART(
      "'%s' cannot be part of an SVG picture: %s",
      given(
          "draw it with plain fills and lines, turn texts into outlines, or save the picture as PNG")),
  DRAWING_BROKEN("'%s' cannot be drawn: %s", "save it again as plain SVG, or as PNG"),
  STYLE_DATA("the data of '%s' is not Base64", "build the pack again"),
  // sections
  BOTH_KEYS("'%s' and '%s' exclude each other", "keep one of them"),
  IMAGE_PLACE(
      "image '%s' is within other text",
      "put it in a paragraph of its own, with an empty line before and after it"),
  IMAGE_WITHOUT_TEXT(
      "image '%s' says nothing to those who do not see it",
      "write what it shows between the brackets: ![…](%s)"),
  IMAGE_FORMAT(
      "'%s' is not an SVG, PNG or JPEG file in colour or grey, or is damaged",
      "save it as SVG, PNG or JPEG"),
  IMAGE_SIZE("'%s' is larger than 2 MB or four million pixels", "save it smaller"),
  IMAGE_TURNED(
      "'%s' is stored rotated or mirrored, and only its Exif orientation says so",
      "rotate it upright in an image editor and save it"),
  FOOTNOTE_UNKNOWN(
      "footnote '%s' is not written",
      "add a paragraph that begins with '%s: ', or remove the mark"),
  FOOTNOTE_TWICE("second footnote '%s'", "give it another name"),
  FOOTNOTE_UNUSED(
      WARNING,
      "footnote '%s' is not printed, as nothing refers to it",
      "write %s where it belongs"),
  TABLE_PLACE(
      WARNING,
      "table within a list or a quotation is left out",
      "put it between paragraphs, not indented"),
  // names
  DUPLICATE_ID("duplicate id '%s'", "rename one; the first is in %s"),
  DUPLICATE_ROW(
      WARNING,
      "second row labelled '%s'",
      "rename one, so that readers can tell them apart, or delete a copy; the first is in %s"),
  BAD_ID("invalid id '%s'", given("use a to z, 0 to 9 and hyphens, without spaces")),
  DIMENSION_ID("'%s' cannot be the id of a dimension: %s", "choose another id"),
  MEASURE_ID("'%s' cannot be the id of a measure: %s", "choose another id"),
  SECOND_TILE("second tile '%s'", "each has one place on the map; the first is in %s"),
  SECOND_NAME("second tile for '%s'", "each value of a dimension has one tile"),
  UNKNOWN_TILE(
      "no name for tile '%s'",
      given("give each area the name of a tile under 'tiles', or correct it")),
  LONG_CODE("'%s' is too long for a tile", "write at most %s characters under 'codes'"),
  GRID_SIZE("a map has too many %s", "write at most %s"),
  NO_TILE(
      WARNING,
      "no tile for '%s'",
      given("give each area the name of a tile under 'tiles', or correct it")),
  RESERVED_ID("reserved id '%s': {{%s}} has another meaning", "choose another id"),
  UNKNOWN_GROUP("unknown group '%s'", NEAREST),
  UNKNOWN_SOURCE("unknown source '%s'", NEAREST),
  UNKNOWN_WHOLE("unknown statistic '%s'", NEAREST),
  UNKNOWN_STATISTIC("unknown statistic '%s'", NEAREST),
  NOT_DERIVED(
      "no number can be formed for {{%s}}: %s",
      given(
          "refer to the numbers themselves: what they would form cannot be proved from their bounds")),
  UNKNOWN_REFERENCE(
      "unknown reference {{%s}}",
      given("correct the id: precis explain PACK ID finds those that are like it")),
  UNDRAWN_FIGURE(
      "{{%s}} refers to a figure that is not drawn: %s",
      "supply the data, or remove the reference"),
  NOT_IN_SLICE(
      "{{%s}} does not exist in every briefing of the burst",
      "move it to a main point or a figure, which can be left out, or refer to something that"
          + " every briefing has"),
  LEFT_OUT(
      WARNING,
      "%s is left out of the briefings that have no '%s'",
      "ignore this if it is intended; otherwise refer to something that every briefing has"),
  SINGLE_BRACES(WARNING, "'{%s}' is printed as written", "write {{%s}} to print the number"),
  OPEN_REFERENCE("unmatched '%s'", "write {{id}}, with two braces on each side"),
  UNKNOWN_SUBJECT("unknown subject '%s'", NEAREST),
  CHART_KEY(
      "'%s' does not apply to this figure",
      given("leave it out, or choose the chart that it is for: docs/guide/charts.md")),
  CHART_AXIS(
      "'%s' cannot be set",
      "leave it out: scales begin at zero, so that marks compare as their numbers do; 'dots' draws"
          + " numbers of very different size"),
  UNKNOWN_BAR("'%s' is not a bar of this figure", NEAREST),
  UNKNOWN_SERIES("'%s' is not a column, part or line of this figure", NEAREST),
  OTHERS_NOT_ADDED(
      "the bars that are not drawn cannot be added up",
      given("let the rows or statistics have a total, or leave 'others' out")),
  ANNOTATIONS("figure has %s annotations", "keep the three that readers need most"),
  ANNOTATION_LENGTH(
      "annotation is %s characters long", "use at most 60, and put the rest into the note"),
  COLOURS_TOO_FEW(
      "the palette has %s colours, and the figure needs %s",
      "give 'palette' in 'style' as many, or leave 'colours' out"),
  COLOUR_OUTSIDE_PALETTE(
      "'%s' is not a colour of the palette",
      given("name one of the palette in 'style', by its place or its value")),
  COLOUR_TWICE(
      "colour '%s' is used twice", "use another: columns, parts and lines are told apart by it"),
  SUBJECT_KIND(
      "'%s' cannot be drawn as '%s'",
      given("choose another chart, or numbers that this one can show: docs/guide/charts.md")),
  FIGURE_WITHOUT_DATA(
      WARNING, "figure '%s' has no data: %s", "supply the data, or remove the figure"),
  NOT_IN_SERIES("series has no %s for '%s'", given("name a period that the series has")),
  UNKNOWN_WORD("'%s' is not a valid %s", NEAREST),
  UNKNOWN_TEMPLATE("unknown template '%s'", NEAREST),
  TEMPLATE_OF_ITSELF("template '%s' extends itself", "name another, such as standard"),
  UNKNOWN_TEMPLATE_WORD("unknown template word '%s' in '%s'", NEAREST),
  FIXED_WORD(
      "template word '%s' cannot be changed: it says how numbers, dates or lists are to be read",
      "remove it"),
  DATE_WORDS(
      WARNING,
      "'%s' is replaced, but not all words for the dates of cases",
      "replace these too: %s"),
  WORD_ARGUMENTS("template word '%s' must contain %s", "the template has: %s"),
  UNKNOWN_DIMENSION("unknown dimension '%s'", NEAREST),
  NOT_A_LANGUAGE("'%s' is not a language tag", "write a BCP 47 tag, such as en or zh-Hans"),
  NOT_IN_LANGUAGES(
      "'%s' is not a language of the pack (%s)",
      given("add the language to 'languages', or remove the text")),
  HEADING_LANGUAGE(
      WARNING, "heading '%s' is the same in every language", "translate it under 'columns': %s"),
  NUMBERS_IN_LANGUAGE(
      "column of numbers '%s' cannot have a language",
      given("rename the column, without a language")),
  UNKNOWN_PARAMETER("unknown parameter '%s'", NEAREST),
  MISSING_PARAMETER("parameter '%s' has no value", "give it with -P %s=…, or write a default"),
  PARAMETER_VALUE(
      "'%s' is not a value of the parameter '%s'",
      given("give a value of the type that the pack declares under 'parameters'")),
  PARAMETER_IN_OUTPUT(
      "'%s', the value of the parameter '%s', cannot name a folder in the output '%s'",
      "give a name that has no / and no \\, and that Windows takes too"),
  PARAMETER_IN_QUOTES(
      "%s in quotes is text, not a parameter",
      "remove the quotes: the database gets the value beside the query"),
  COMPARED_PACK(
      "no pack '%s' beside this one",
      given("give the folder of an edition beside this one, as in ../net-2017")),
  EDITION_LINK(
      WARNING,
      "no link to '%s', as no such pack is beside this one",
      given("give the folder of an edition beside this one, as in ../net-2017")),
  // quantities
  QUANTITY(
      "'%s' is not a quantity",
      new Hint(
          "write digits, with > before them for 'more than' (see data/README.md, Quantity literals)",
          "write digits, as in 22,000, 12.5 % or -3; > or ~ before them for more than or about; ? for not stated, n/a for not applicable; marks in brackets, as in 22,000 [p]; or say what a sign means: numbers: {not-stated: [\"..\"]}")),
  AMBIGUOUS_NUMBER(
      "ambiguous number '%s'",
      given(
          "write thousands and decimals so that they differ, as in 22,000 and 12.34, or set numbers: {decimal: \",\"}")),
  NUMBER_WORD("'%s' cannot be a word for '%s': %s", "name a text that stands in place of numbers"),
  SCALE(
      "'%s' is not a scale",
      "write thousand, million, billion, trillion, 万, 亿, or a power of ten such as 1000"),
  TWO_QUALIFIERS("'%s' has two qualifiers", "keep one"),
  QUANTITY_BLOCK(
      "'>' begins a block of text in YAML, so the number is lost",
      "put the quantity in quotes: '>5'"),
  RANGE_ORDER("%s is not less than %s", "write the smaller number first"),
  NOT_BELOW("no count satisfies '%s'", "write both ends, as in -10..-5"),
  NO_FLOOR(
      "'%s' has no lower end, and numbers beside it are below zero",
      "write both ends, as in -10..5"),
  NEGATIVE(
      WARNING,
      "'%s' is below zero, but its unit does not name a change",
      "name the change in the unit, as in 'percentage points'"),
  CURRENCY_SYMBOL("'%s' is not a currency code", "write the ISO 4217 code, as in %s"),
  UNKNOWN_CURRENCY(
      "'%s' is not an ISO 4217 currency",
      given("write the ISO 4217 code, as in CNY, or a unit after the number")),
  UNKNOWN_MARK(
      "unknown mark [%s]", given("use a mark that exists: data/README.md, Marks, lists them")),
  UNIT_DIFFERS("value is in '%s', but its unit is '%s'", "remove one, or make them the same"),
  UNIT_LIKE_CURRENCY(
      WARNING, "'%s' is not a currency, and is printed as a unit", "did you mean '%s'?"),
  UNIT_FORMS(
      "unit '%s' has '%s' as its form '%s' here, but '%s' earlier", "use one of them throughout"),
  UNIT_SINGULAR(
      WARNING,
      "'%s' stands after a 1, but has no singular",
      "give it once for the pack, under 'units': {%s: {one: …}}; the same word if it has no other"
          + " form"),
  UNIT_FORM(
      WARNING,
      "'%s' stands after %s, but has no form '%s'",
      "give it once for the pack, under 'units': {%s: {%s: …}}; the same word if it has no other"
          + " form"),
  UNIT_TWO_FORMS(
      WARNING,
      "'%s' is in '%s', but %s in '%s': these seem to be forms of one unit, but count as two",
      "give the forms under 'units', as in 'people: {one: person}': then they are one unit"),
  UNIT_NUMBER(
      "'%s' is not a unit: it begins with '%s'",
      "begin a unit with a letter, %% or a currency; if a comma splits a number here, put the"
          + " number in double quotes"),
  UNIT_CHANGES_NUMBER(WARNING, "unit '%s' contains '%s', which changes the number before it", ""),
  LABEL_CHANGES_NUMBER(WARNING, "label contains '%s', which changes the number beside it", ""),
  UNIT_SCALED(
      "unit '%s' has the magnitude '%s' in it",
      "write it in the value, as in '1.2 million', or as the 'scale' of a table or column"),
  LABEL_SCALED(
      "label '%s' says that its number is × %s",
      "write 'label: %s' and the value in full, as in '%s'"),
  HEADING_UNIT("'%s' says %s, but the unit is '%s'", "make them the same, or leave one out"),
  ROW_UNIT(
      "row '%s' says %s, but its number is read as %s",
      "leave the row out under 'skip', or read all numbers as they stand: without 'unit', and with 'scale: 1'"),
  HEADING_SCALE("heading '%s' says %s, but its numbers are %s", "write under 'columns': %s"),
  HEADING_PRINTED(
      "heading '%s' is printed above numbers that are multiplied by 1 %s already",
      "write under 'columns': %s"),
  MIXED_SEPARATORS(
      "'%s' may be %s, as other numbers of its column have a mark between thousands",
      "write '%s', or '%s0' if it is a fraction"),
  CASE_COLUMN_TWICE("two headings are read as '%s'", "give each a key of its own"),
  CELL_SCALED(
      "'%s' has a magnitude of its own, but its column is multiplied by 1 %s",
      "write all numbers of the column in one way, with 'scale: 1' if each has its magnitude"),
  MIXED_CURRENCIES(
      "amount in '%s' among amounts in '%s'",
      "give each currency %s of its own: currencies are never added"),
  CONFIDENTIAL(
      "number is marked as confidential but would be published",
      "write 'confidential: suppress' in briefing.yaml to leave such numbers out, or 'confidential:"
          + " print' to publish them"),
  CONFIDENTIAL_SAID(
      WARNING,
      "text gives '%s', but the number beside it is confidential",
      "remove the number from the text: texts are printed as written"),
  CONFIDENTIAL_DERIVED(
      WARNING,
      "'%s' is the only confidential part of '%s' and can be found by subtraction",
      "mark a second part, or the whole, as confidential too"),
  // dates
  DATE(
      "'%s' is not a date",
      given("write 2018, 2018-Q2, 2018-06 or 2018-06-14, or two of a kind separated by /")),
  DATE_EITHER(
      "'%s' may be %s",
      "write 'dates: day-first' or 'dates: month-first' under 'cases' if all are so, or write this one"
          + " as one of the two"),
  NO_SUCH_DAY("no such date: '%s'", "check the month and the day"),
  DAY_NEEDED("'%s' has no day", "write year, month and day, as in 2018-09-07"),
  INTERVAL_END("interval '%s' has an abbreviated end", "write both ends in full, as in %s"),
  INTERVAL_ORDER("interval '%s' ends before it begins", "write the earlier date first"),
  PERIOD("'%s' is not a period", "%s"),
  FAR_PERIOD(
      "period %s is more than a century ahead",
      "write years of the Gregorian calendar, such as 2024 for the Buddhist year 2567"),
  AFTER_PUBLISHED("%s is after the date of publication, %s", "check both dates"),
  CASE_OUTSIDE(
      WARNING,
      "%s: the case %s the period of the edition, %s, in which it is counted",
      "check both dates, or remove the case"),
  AFTER_EDITION(
      WARNING,
      "value for %s is later than the period of the edition, %s",
      "mark it as a forecast, [f], or check both periods"),
  SHEET_PERIOD(
      WARNING,
      "the sheet says '%s', but the period of the edition is %s",
      "check that the sheet is the one for this edition, and that 'period' is right"),
  TWO_VALUES("'%s' has two values for %s", "keep one of them: 'value' is that of the edition"),
  NOT_CUMULATIVE(
      "'cumulative' is said of %s and %s, which do not begin on one day",
      "write 'comparison: unequal' if they are compared all the same, or remove it"),
  COUNTS_FROM_LATER(
      "'cumulative' says that '%s' counts from the beginning of %s, but with values for parts of it, 'value' is that of %s",
      "remove 'comparison', or the columns 'value@…' of parts of the period"),
  COUNT_SHRANK(
      WARNING,
      "'%s' is less than %s in '%s', though both count from the same day",
      "check both numbers; mark this one [r] if one was revised, [b] if the count began anew"),
  CORRECTED_OTHERWISE(
      WARNING,
      "'%s' is said to have been published, but '%s' says %s",
      "write the number that was published"),
  UNLIKE_PERIODS(
      WARNING, "what is counted over a period is not compared with '%s': %s and %s %s", "%s"),
  PERIOD_UNKNOWN(
      WARNING,
      "nothing is compared with '%s': %s, so that equal length cannot be checked",
      "write 'period', or 'comparison: unequal' to compare them all the same"),
  NOT_EARLIER(
      "'%s' is an edition of %s, which is not before %s",
      "name an earlier edition; of the same period, one that was published before this"),
  CLOSED_BEFORE_OPENED("closed (%s) before it was opened (%s)", "check both dates"),
  // the next edition
  PERIOD_STAYS(
      "period cannot be moved on: %s",
      given(
          "name the folder of the new edition by its period, as in fraud-2026-10, or set 'period' by hand")),
  STALE_PERIOD(
      WARNING,
      "'%s' names an earlier period, as in the last edition",
      "change it to %s, or write {{=%s}} if it is right"),
  STALE_REFERENCE(
      WARNING,
      "'%s' is of an earlier period, as in the last edition",
      "write %s, or say beside it of which period it is"),
  STALE_NUMBERS(WARNING, "all numbers of %s are those of the last edition", "replace them%s"),
  STALE_FACT(WARNING, "'%s' is that of the last edition: %s", "replace it"),
  STALE_TYPED(
      WARNING, "'%s' was typed for the last edition", "check it, or refer to the number instead"),
  // wholes and parts
  PART_CYCLE("'%s' is part of itself: %s", "remove one part_of"),
  PART_ABOVE_WHOLE(
      "'%s' (%s) is greater than '%s' (%s), of which it is a part",
      "check both numbers, or remove part_of"),
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
      "'%s' is in '%s', but '%s', of which it is a part, is in '%s'",
      "give a part the unit of its whole"),
  PART_SEEMS_OF_ANOTHER_UNIT(
      WARNING,
      "'%s' is in '%s', but '%s', of which it is a part, is in '%s'",
      "count both in one unit, or remove part_of"),
  TOTAL_DISAGREES(
      "stated total is %s, but the rows add up to %s",
      "check the rows and the total, or name in 'columns' beside 'stated' those that add up"),
  TOTAL_DENIED(
      WARNING,
      "stated total is %s, but the rows add up to %s: the page says so below the table",
      "check the rows and the total; once the reading is confirmed, this is an error"),
  QUESTION(WARNING, "%s is read as %s", "%s"),
  READING_OPEN(
      WARNING,
      "%s about how sheets are read: every page says that it is a draft",
      "answer each by 'precis check', then confirm all by 'precis confirm'"),
  READING(
      "'%s' is no fingerprint of a reading", "write 'reading: none', then run 'precis confirm'"),
  TOTAL_BELOW_PART(
      WARNING,
      "'%s' is %s, less than its part '%s' (%s)",
      "check both numbers; if the row is an average, write 'rows: {…: average}'; if the rows overlap, say so beside 'stated': 'because: …'"),
  ROLE_DENIED(
      WARNING,
      "'%s' cannot be %s of the rows: %s is %s",
      "check the numbers, or say under 'rows' what the row is"),
  NO_TYPES(
      WARNING,
      "nothing is formed of %s: their type is not said",
      "write 'types: flow' if they are counted over a period, 'types: stock' if they are a state at a moment; other types: rate, index, none"),
  TYPE_DOUBTED(
      WARNING,
      "nothing is formed of '%s': the word '%s' suggests a rate, not a %s",
      "write 'type: rate' for it, or 'type: %s' to confirm"),
  TYPE_OF_PERCENTAGE(
      "percentages are a rate, not a %s",
      "write 'type: rate'; where parts of one whole add up to 100 %%, say so with 'because'"),
  NOT_ADDED(
      "'%s' is of type %s, which is not added %s",
      "leave it out, or say why it can be added up: 'because: …'"),
  CASE_DOUBTED(
      WARNING,
      "nothing is formed of the cases: '%s' may be %s, as %s",
      "remove it, or say why all cases can be added up: 'add: {because: …}' for each measure"),
  STATISTIC_DOUBTED(
      WARNING,
      "group '%s' has no total: '%s' may be %s, as %s",
      "name its whole: 'part_of: …', or say why all can be added up: 'total: {because: …}' for the group"),
  OVERLAPPING_PERIODS(
      "the rows are added up, though their periods overlap: '%s' and '%s'",
      "say what the longer one is, as in 'rows: {…: subtotal}', or remove 'total'"),
  ROW_DOUBTED(
      WARNING,
      "nothing is formed of the table: row '%s' may be %s, as %s",
      "write 'rows: {…: %s}' for the table, or 'rows: {…: row}' if it is like the others; 'total: false' says so of all"),
  UNKNOWN_ROW("table has no row '%s'", "%s"),
  UNKNOWN_VALUE("no case is of the %s '%s'", "%s"),
  NOTE_ROW(
      WARNING,
      "'%s' is printed as a row of the table, but has no numbers",
      "if it is a note, end the table above it with 'until: …' and write it under 'note'; if it is a row, write ? in its cells"),
  TWO_ROLES("row '%s' is the total of the table, and %s under 'rows'", "remove one of the two"),
  SHARE_AS_FRACTION(
      "'%s' is a percentage below 1, beside others above 1",
      "write '%s %%' if it is a fraction of 1; otherwise write it with its sign, as in '%s %%'"),
  SHARE_WITHOUT_SIGN(
      "'%s' has no %% sign, beside percentages that have one",
      "write '%s %%' if it is a fraction of 1; otherwise '%s %%', or its own unit"),
  SHARES_OF_ONE(
      WARNING,
      "percentages in '%s' add up to 1, not to 100",
      "write %s for %s, and likewise for the others"),
  SEVERAL_UNITS(
      "'%s' is in %s, and different units are not added up",
      "separate the units, or leave it out of the total"),
  TABLE_LENGTH(
      "table '%s' would show %s rows; the limit is %s",
      "write 'top: 50' to show the largest rows and add up the others, and the type of its numbers"),
  TABLE_COLUMNS(
      "table '%s' has %s columns; the limit is %s",
      "aggregate the data: a briefing is for readers"),
  // texts
  TITLE("%s has no title", "write 'title: …'"),
  TEXT_LENGTH(
      "'%s' has %s characters; the limit is %s",
      "shorten it: it stands in the margin of each page"),
  SUMMARY_LENGTH(
      "summary has %s points; the limit is 6", "leave out the least important, or join two"),
  MESSAGE_LENGTH(
      WARNING,
      "message has %s words; at most 10 can be read at a glance",
      "shorten it, and move the rest to the subtitle"),
  PICTURE(
      WARNING,
      "image is not printed, only its description",
      "describe what it shows, draw a figure from the data, or put it into a section of your own"),
  MARKDOWN_TABLE(
      WARNING,
      "table in a text is printed as plain text",
      "put it in a file, and name the file under 'tables'; or write it in a section of your own"),
  FOOTNOTE(
      WARNING,
      "'%s' is printed as written: footnotes are not supported",
      "use the key 'note' of the number, say it in the text, or write a section of your own"),
  HTML_IN_TEXT(
      WARNING,
      "'%s' is printed as written: HTML is not supported",
      "use Markdown (**strong**, *emphasis*, lists, links), or `…` for code"),
  UNUSED_LINK(
      WARNING,
      "unused link definition '%s'",
      "write [words](address) where the link belongs, or remove it"),
  NAME_OF_A_FILE(
      WARNING,
      "text is only the name of a file, '%s', whose content is not printed",
      "write the text itself here"),
  LOOKALIKE_LETTERS(
      WARNING,
      "'%s' mixes letters of two scripts that look alike, such as %s",
      "retype the word in one script"),
  // numbers and their sources
  QUOTE_NOT_FOUND(
      UNPROVEN,
      "quote not found in '%s'",
      "copy the words exactly from the source; nothing there resembles them"),
  QUOTE_ELSEWHERE(
      UNPROVEN,
      "quote is not in '%s', but in '%s', %s",
      "write 'source: %s', or quote words from '%s'"),
  QUOTE_TWICE(
      WARNING,
      "quote occurs more than once in '%s': %s and %s",
      "quote more words, so that readers find the right place"),
  QUOTE_NUMBER(UNPROVEN, "value is %s, but the quote says %s", VALUE_OR_QUOTE),
  QUOTE_QUALIFIER(
      UNPROVEN, "value is %s, but the quote says %s: the same number, %s", VALUE_OR_QUOTE),
  QUOTE_STANDING(UNPROVEN, "value is %s, but the quote says '%s': %s", VALUE_OR_QUOTE),
  QUOTE_BROKEN_OFF(UNPROVEN, "quote breaks off inside '%s', but the value is %s", VALUE_OR_QUOTE),
  QUOTE_WITHOUT_NUMBER(UNPROVEN, "value is %s, but the quote contains no number", VALUE_OR_QUOTE),
  QUOTE_STATES(
      UNPROVEN,
      "value is not stated, but the quote says %s",
      "write the number, or quote words that do not state it"),
  QUOTE_UNIT(
      UNPROVEN,
      "value is in '%s', but the quote says '%s'",
      "write the unit of the quote, or quote words that have this unit"),
  SAYS_FORM(
      "'%s' does not explain how the quote is read",
      "write the quantity as it is quoted, several with + between them, or words = quantity"),
  SAYS_NOT_QUOTED(UNPROVEN, "'%s' in 'says' is not in the quote", "copy it from the quote"),
  SAYS_NUMBER(
      UNPROVEN,
      "'says' reads '%s' as %s, a different number",
      "'says' can explain a different qualifier, but not a different number"),
  SAYS_OTHER(UNPROVEN, "value is %s, but 'says' gives %s", "make them the same"),
  SAYS_WITHOUT_NOTE(
      UNPROVEN,
      "quote does not plainly state the value, and no note explains why",
      "add a 'note' for readers, who see the number beside the quote"),
  SAYS_NEEDLESS(WARNING, "'says' is not needed: the quote states the value", "delete 'says'"),
  SAYS_WITHOUT_QUOTE("'says' without a quote", "add the quote, or delete 'says'"),
  JOINED_NUMBER(
      "'%s' beside {{%s}} makes it another number",
      given("put a space between them, or have the sum or the product as a number of its own")),
  CHANGED_NUMBER(
      WARNING,
      "'%s' beside {{%s}} changes its meaning",
      "remove it: a number is printed with its own qualifier, scale and unit; or write {{=%s}}"
          + " if it is intended"),
  REFERENCE_IN_DATA(
      "'%s' stands in data, where no reference is filled in",
      "write it without braces; in a file of statistics or cases, references work under 'note' and"
          + " 'text'"),
  DENIED_WORD(
      WARNING,
      "'%s' is not what the numbers say: %s",
      "correct the words, or refer to the numbers that they are about; write {{=%s}} if it is"
          + " intended"),
  TYPED_NUMBER(
      WARNING, "%s is typed, not taken from the data", "%s, or {{=%s}} if it is typed on purpose"),
  LETTERS_IN_NUMBER(
      WARNING,
      "'%s' looks like a number, but some of its digits are letters",
      "write a reference in double braces, or retype it in digits"),
  STALE_NUMBER(
      WARNING,
      "'%s' was the value of '%s' in the previous edition; it is now %s",
      "write {{%s}}, which always prints the current value"),
  CORRECTED(
      WARNING,
      "status is 'corrected', but no correction is listed",
      "list under 'corrections' what was wrong"),
  NO_SUCH_FONT(
      "style sheet asks for the font %s, which is not available",
      "use \"Noto Sans\", a bundled companion of it or a font of the pack in each font and font-family"),
  TEMPLATE("template cannot be filled: %s", "fix the expression or the tag here"),
  PRINT_CSS(
      WARNING,
      "%s: ignored in the PDF",
      none("delete the declaration, or write what docs/css.md lists")),
  RENDERER(WARNING, "PDF renderer: %s", "fix the template or the text here"),
  TOKEN_VALUE(
      WARNING,
      "'%s' is not a value of the token '%s'",
      given("write a value like that of the standard template, with its unit")),
  UNUSED_TEMPLATE_FILE(
      WARNING,
      "template does not use the file '%s'",
      given("remove it, correct its name, or use it in another file")),
  TEMPLATE_ATTRIBUTE(WARNING, "'%s' does nothing: no such attribute", "%s"),
  TEMPLATE_FILE("template has no file '%s'", "add it, or choose another template or language"),
  SHADOWED_TEMPLATE(
      WARNING,
      "'%s' is ignored: '%s' always means the template that comes with Precis",
      "give it another name, as 'precis new --template NAME' does"),
  TEMPLATE_LANGUAGE(
      "template '%s' does not support the language '%s'",
      "choose one of its languages (%s), or add the file words_%s.properties to it"),
  INVALID_WORD(
      "'%s' is not a valid '%s'", none("write it as the words files of templates/standard do")),
  MISSING_WORD("missing word '%s'", "add it to the file: %s=…"),
  NO_FOLDER_ID(
      "folder name '%s' cannot be used as an id", "write 'id: …' with a to z, 0 to 9 and hyphens");

  private final Severity severity;
  private final String message;

  @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
  private final Hint hint;

  Fault(String message, String hint) {
    this(Severity.ERROR, message, hint);
  }

  Fault(Severity severity, String message, String hint) {
    this(severity, message, Hint.of(hint));
  }

  Fault(String message, Hint hint) {
    this(Severity.ERROR, message, hint);
  }

  Fault(Severity severity, String message, Hint hint) {
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  /** The name of the fault, printed in square brackets after the message. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  String message() {
    return message;
  }

  Hint hint() {
    return hint;
  }

  /**
   * The fault with its arguments: first those of the message, then those of the hint.
   *
   * @param sourceLine the line of the file, or "" if the whole file is meant
   */
  public Diagnostic at(Location location, String sourceLine, Object... things) {
    Sentence said = new Sentence(message);
    int split = Math.min(said.places(), things.length);
    String usual =
        new Sentence(hint.text()).ofAll(Arrays.copyOfRange(things, split, things.length));
    String what = said.ofShort(Arrays.copyOf(things, split));
    return new Diagnostic(this, what, location, sourceLine, usual);
  }
}
