package org.precis.sheet;

/** A file is no workbook that can be read, or is not one to be trusted. */
public final class UnreadableWorkbookException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is the matter with a file. */
  public enum Reason {
    PASSWORD,
    /** The binary workbook of Excel 97 to 2003. */
    XLS,
    /** The binary workbook of later versions. */
    XLSB,
    /** Something else altogether. */
    NO_WORKBOOK,
    /** A ZIP archive that is cut off or changed. */
    ARCHIVE,
    /** A part of the archive that is missing or is not as the standard has it. */
    PART,
    /** A part has a document type: no spreadsheet writes one, and it may name other files. */
    DOCUMENT_TYPE,
    TOO_LARGE,
    /** Merged cells that have cells in common. */
    OVERLAP
  }

  private final Reason reason;

  UnreadableWorkbookException(Reason reason, String part) {
    super(part);
    this.reason = reason;
  }

  UnreadableWorkbookException(Reason reason, String part, Throwable cause) {
    super(part, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The part of the archive or "", what there is too much of, or which cells overlap. */
  public String part() {
    return getMessage();
  }
}
