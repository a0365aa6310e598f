package org.precis.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Format;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.fixture.Schemas;
import org.precis.golden.Briefings;
import org.precis.html.data.DataFigure;

/** What holds for the exported files of every briefing. */
@Tag("slow")
class ExportLawsTest {

  /** What each briefing is exported to, made once for all the laws; found by identity. */
  private static final Map<Publication, Exported> MADE = new IdentityHashMap<>();

  /** A file of a table or a figure that a page holds. */
  private static final Pattern OFFERED =
      Pattern.compile(
          "class=\"csv screen-only\" href=\"data:text/csv;charset=utf-8;base64,([^\"]*)\"");

  private record Exported(ExportSource source, Map<ExportFormat, Map<String, byte[]>> files) {

    static Exported of(Publication briefing) {
      ExportSource source = Packs.EXPORTER.source(briefing.edition(), "briefing");
      Map<ExportFormat, Map<String, byte[]>> all = new EnumMap<>(ExportFormat.class);
      for (ExportFormat format : ExportFormat.values()) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        format.files(source).forEach(file -> files.put(file.ending(), file.bytes()));
        all.put(format, files);
      }
      return new Exported(source, all);
    }

    Map<String, byte[]> files(ExportFormat format) {
      return files.get(format);
    }
  }

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theSameBriefingGivesTheSameBytes(String pack) {
    for (Publication briefing : briefings(pack)) {
      Exported first = exported(briefing);
      Exported second = Exported.of(briefing);
      for (ExportFormat format : ExportFormat.values()) {
        Map<String, byte[]> again = second.files(format);
        assertEquals(List.copyOf(first.files(format).keySet()), List.copyOf(again.keySet()));
        first
            .files(format)
            .forEach((ending, bytes) -> assertArrayEquals(bytes, again.get(ending), ending));
      }
    }
  }

  /**
   * As a validating reader of CSV on the Web asks (Model for Tabular Data, 4.6 and 6; Metadata
   * Vocabulary, 5.1.3, 5.5 and 6.4).
   */
  @ParameterizedTest
  @MethodSource("packs")
  void eachFileIsAsItsMetadataSays(String pack) {
    for (Publication briefing : briefings(pack)) {
      Map<String, byte[]> files = exported(briefing).files(ExportFormat.CSV);
      files.forEach(
          (ending, bytes) -> {
            if (ending.endsWith(".csv")) {
              byte[] metadata = files.get(ending + "-metadata.json");
              check("briefing" + ending, text(bytes), text(metadata));
            }
          });
    }
  }

  /** The page has a file for each table and figure; for one that goes on, of each of its parts. */
  @ParameterizedTest
  @MethodSource("packs")
  void whatThePageOffersIsExported(String pack) {
    for (Publication briefing : briefings(pack)) {
      Map<String, byte[]> files = exported(briefing).files(ExportFormat.CSV);
      Set<String> lines = new TreeSet<>();
      files.values().forEach(bytes -> text(bytes).lines().forEach(lines::add));
      OFFERED
          .matcher(text(briefing.bytes(Format.HTML)))
          .results()
          .map(link -> decoded(link.group(1)))
          .flatMap(String::lines)
          .forEach(line -> assertTrue(lines.contains(line), line));
    }
  }

  private static String decoded(String base64) {
    return text(Base64.getDecoder().decode(base64));
  }

  private static void check(String name, String csv, String metadata) {
    Map<?, ?> table = (Map<?, ?>) Schemas.load(metadata);
    assertEquals("http://www.w3.org/ns/csvw", ((List<?>) table.get("@context")).get(0));
    assertEquals(name, URI.create((String) table.get("url")).getPath());
    List<?> columns = (List<?>) ((Map<?, ?>) table.get("tableSchema")).get("columns");
    Set<Object> names = new TreeSet<>();
    columns.forEach(column -> names.add(((Map<?, ?>) column).get("name")));
    assertEquals(columns.size(), names.size(), "names of columns differ");
    names.forEach(one -> assertTrue(one.toString().matches("[a-z0-9]+(-[a-z0-9]+)*"), name));
    String language = ((Map<?, ?>) ((List<?>) table.get("@context")).get(1)).get("@language") + "";
    assertEquals(language, table.get("lang"));
    List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    for (int at = 0; at < columns.size(); at++) {
      Map<?, ?> column = (Map<?, ?>) columns.get(at);
      Map<?, ?> titles = (Map<?, ?>) column.get("titles");
      assertTrue(Set.of("und", language).containsAll(titles.keySet()), "matching languages");
      String title = titles.values().iterator().next().toString();
      assertEquals(title, lines.get(0).getField(at), name);
      for (CsvRecord line : lines.subList(1, lines.size())) {
        assertEquals(columns.size(), line.getFieldCount(), name);
        if (column.get("datatype").equals("decimal") && !line.getField(at).isEmpty()) {
          assertEquals(line.getField(at), new BigDecimal(line.getField(at)).toPlainString());
        }
      }
    }
  }

  /** A chart as a file says what it shows, and needs no style sheet and no font. */
  @ParameterizedTest
  @MethodSource("packs")
  void chartsStandAlone(String pack) {
    for (Publication briefing : briefings(pack)) {
      Exported exported = exported(briefing);
      Map<String, byte[]> vectors = exported.files(ExportFormat.SVG);
      Map<String, byte[]> pictures = exported.files(ExportFormat.PNG);
      for (DataFigure figure : exported.source().data().figures()) {
        String svg = text(vectors.get("." + figure.numbers().id() + ".svg"));
        String said = figure.svg().replaceFirst("(?s)^.*?aria-label=\"([^\"]*)\".*$", "$1");
        assertTrue(svg.contains("<desc id=\"text\">" + said + "</desc>"), svg);
        for (String outside : List.of("var(", "<text", "font", "class=", "<image")) {
          assertFalse(svg.replaceAll("(?s)<(title|desc).*?</\\1>", "").contains(outside), outside);
        }
        byte[] png = pictures.get("." + figure.numbers().id() + ".png");
        String plain = said.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
        assertTrue(text(png).contains(plain.replace("&amp;", "&")), plain);
        double points =
            Double.parseDouble(svg.replaceFirst("(?s)^.*? width=\"([0-9.]+)pt.*$", "$1"));
        assertEquals(points * 192 / 72, ByteBuffer.wrap(png).getInt(16), 1);
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static List<Publication> briefings(String pack) {
    return List.copyOf(Briefings.of(Packs.all().get(pack)).values());
  }

  private static Exported exported(Publication briefing) {
    return MADE.computeIfAbsent(briefing, Exported::of);
  }
}
