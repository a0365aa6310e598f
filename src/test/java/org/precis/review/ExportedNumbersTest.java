package org.precis.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.claim.Totals;
import org.precis.export.ExportFormat;
import org.precis.export.ExportSource;
import org.precis.fixture.Packs;
import org.precis.golden.Briefings;
import org.precis.html.data.DataNumber;
import org.precis.quantity.Value;

/** The id of an exported number leads {@code explain} to that number. */
@Tag("slow")
class ExportedNumbersTest {

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void areThoseThatAreExplained(String pack) {
    List<String> others = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Numbers numbers = Numbers.of(briefing.edition(), Totals.of(briefing.edition()));
      for (NamedCsvRecord line : lines(briefing)) {
        String id = line.getField("id");
        Optional<List<String>> explained =
            numbers.find(id).map(Map.Entry::getValue).map(found -> fields(found.value()));
        if (!id.isEmpty() && !explained.equals(Optional.of(fields(line)))) {
          others.add(id + ": " + explained + " is exported as " + fields(line));
        }
      }
    }
    assertEquals(List.of(), others);
  }

  private static List<String> fields(Value value) {
    DataNumber number = DataNumber.of("", "", value, "", unnamed -> "");
    return List.of(
        number.number().map(BigDecimal::toPlainString).orElse(""),
        number.lower().map(BigDecimal::toPlainString).orElse(""),
        number.upper().map(BigDecimal::toPlainString).orElse(""),
        String.join(" ", number.marks()));
  }

  private static List<String> fields(NamedCsvRecord line) {
    return List.of(
        line.getField("number"),
        line.getField("lower"),
        line.getField("upper"),
        line.getField("mark"));
  }

  private static List<NamedCsvRecord> lines(Publication briefing) {
    ExportSource source = Packs.EXPORTER.source(briefing.edition(), "briefing");
    return ExportFormat.CSV.files(source).stream()
        .filter(file -> file.ending().endsWith(".csv"))
        .map(file -> new String(file.bytes(), UTF_8).substring(1))
        .flatMap(csv -> CsvReader.builder().ofNamedCsvRecord(csv).stream())
        .toList();
  }
}
