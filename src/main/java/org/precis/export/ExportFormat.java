package org.precis.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.precis.office.DocxFile;
import org.precis.office.OdtFile;
import org.precis.sheet.OdsWriter;
import org.precis.sheet.XlsxWriter;

/** A format that a briefing can be exported to. */
public enum ExportFormat {
  /** The numbers of each table and figure, with metadata beside them. */
  CSV("csv"),
  /** A workbook with a sheet for each table and figure. */
  XLSX("xlsx"),
  /** The same workbook in another format. */
  ODS("ods"),
  /** The whole briefing as a document of Word. */
  DOCX("docx"),
  /** The same as OpenDocument text. */
  ODT("odt"),
  /** The machine form, which is also a pack. */
  JSON("json"),
  /** Each chart as a vector graphic. */
  SVG("svg"),
  /** Each chart as a picture. */
  PNG("png");

  private final String word;

  ExportFormat(String word) {
    this.word = word;
  }

  /** All words for formats, in their order. */
  public static List<String> words() {
    return Stream.of(values()).map(ExportFormat::word).toList();
  }

  /** As the command line names it. */
  public String word() {
    return word;
  }

  /** The files of a briefing in this format: the same briefing gives the same bytes. */
  public List<ExportedFile> files(ExportSource source) {
    return switch (this) {
      case CSV -> CsvExport.files(source);
      case XLSX -> List.of(one(XlsxWriter.write(WorkbookExport.of(source.data()))));
      case ODS -> List.of(one(OdsWriter.write(WorkbookExport.of(source.data()))));
      case SVG -> ChartExport.svg(source);
      case PNG -> ChartExport.png(source);
      case DOCX -> List.of(one(DocxFile.of(source.document())));
      case ODT -> List.of(one(OdtFile.of(source.document())));
      case JSON -> List.of(one(source.machineForm().getBytes(UTF_8)));
    };
  }

  /** The only file of a briefing in this format. */
  private ExportedFile one(byte[] bytes) {
    return new ExportedFile("." + word, bytes);
  }
}
