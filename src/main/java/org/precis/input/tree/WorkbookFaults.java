package org.precis.input.tree;

import java.util.Locale;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.sheet.UnreadableWorkbookException;

/** Says why a workbook cannot be read. */
public final class WorkbookFaults {

  private static final String DESPITE_EXTENSION = ", despite its extension";

  private WorkbookFaults() {}

  /**
   * Reports a workbook that cannot be read.
   *
   * @param file its name
   * @param at where it is named
   */
  public static void report(
      UnreadableWorkbookException unreadable, String file, Place at, Report report) {
    String part = unreadable.part();
    switch (unreadable.reason()) {
      case PASSWORD -> report.add(Fault.WORKBOOK_PASSWORD, at, file);
      case XLS -> reportKind(file, "an Excel 97–2003 workbook", ".xls", at, report);
      case XLSB -> reportKind(file, "a binary workbook", ".xlsb", at, report);
      case NO_WORKBOOK ->
          report.add(Fault.WORKBOOK_KIND, at, file, "not a workbook" + DESPITE_EXTENSION);
      case ARCHIVE -> report.add(Fault.WORKBOOK_DAMAGED, at, file, "its ZIP archive is damaged");
      case PART ->
          report.add(
              Fault.WORKBOOK_DAMAGED, at, file, "its part '" + part + "' is missing or damaged");
      case DOCUMENT_TYPE -> report.add(Fault.WORKBOOK_ENTITIES, at, file, part);
      case OVERLAP ->
          report.add(Fault.WORKBOOK_DAMAGED, at, file, "its merged cells " + part + " overlap");
      case TOO_LARGE -> report.add(Fault.WORKBOOK_SIZE, at, file, part);
    }
  }

  private static void reportKind(
      String file, String kind, String extension, Place at, Report report) {
    boolean said = file.toLowerCase(Locale.ROOT).endsWith(extension);
    String what = kind + " (" + extension + ")" + (said ? "" : DESPITE_EXTENSION);
    report.add(Fault.WORKBOOK_KIND, at, file, what);
  }
}
