package org.precis.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.precis.html.data.CsvFile;
import org.precis.html.data.DataFigure;
import org.precis.html.data.DataTable;
import org.precis.html.data.PageData;

/**
 * Each table, and the numbers of each figure, as a {@link CsvFile}, and beside it a file of
 * metadata (CSV on the Web).
 */
final class CsvExport {

  private CsvExport() {}

  static List<ExportedFile> files(ExportSource source) {
    PageData data = source.data();
    List<ExportedFile> files = new ArrayList<>();
    Stream.concat(data.tables().stream(), data.figures().stream().map(DataFigure::numbers))
        .filter(DataTable::hasNumbers)
        .forEach(
            table -> {
              String ending = "." + table.id() + ".csv";
              files.add(new ExportedFile(ending, CsvFile.of(table)));
              files.add(
                  new ExportedFile(
                      ending + "-metadata.json",
                      CsvMetadata.of(source.name() + ending, table, data).getBytes(UTF_8)));
            });
    return files;
  }
}
