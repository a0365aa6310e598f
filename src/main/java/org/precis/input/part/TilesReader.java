package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.model.Dimension;

/** Reads where the values of a dimension lie on a map of tiles. */
final class TilesReader {

  private static final String KEY = "tiles";
  private static final String SHAPE = "write 'rows: …' and 'names: …'";
  private static final String NAMES = "write a name for each code of the rows";

  private TilesReader() {}

  static Optional<Dimension.Tiles> read(Fields dimension) {
    return dimension.thing(KEY, SHAPE).map(TilesReader::tiles);
  }

  private static Dimension.Tiles tiles(Fields fields) {
    fields.only(List.of("rows", "names", "codes"), List.of());
    fields.required("rows", SHAPE);
    fields.required("names", SHAPE);
    Map<String, Place> placed = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (Node.Scalar row : fields.scalars("rows")) {
      rows.add(row.text().strip());
      place(row, placed, fields);
    }
    if (rows.size() > Dimension.Tiles.MOST_ROWS) {
      report(fields, Fault.GRID_SIZE, fields.placeOf("rows"), "rows", Dimension.Tiles.MOST_ROWS);
    }
    Map<String, String> names = texts(fields, "names", placed, true);
    return new Dimension.Tiles(rows, names, texts(fields, "codes", placed, false));
  }

  /** Keeps where the codes of a row are, each of which may occur once. */
  private static void place(Node.Scalar row, Map<String, Place> placed, Fields fields) {
    List<String> cells = Dimension.Tiles.cells(row.text());
    if (cells.size() > Dimension.Tiles.MOST_COLUMNS) {
      report(fields, Fault.GRID_SIZE, row.place(), "columns", Dimension.Tiles.MOST_COLUMNS);
    }
    for (String code : cells) {
      Place place = row.place().find(code, 0);
      if (!code.equals(Dimension.Tiles.EMPTY)) {
        Place first = placed.putIfAbsent(code, place);
        if (first != null) {
          fields.report().add(Fault.SECOND_TILE, place, code, first.named());
        }
      }
    }
  }

  private static void report(Fields fields, Fault fault, Place place, String what, int most) {
    fields.report().add(fault, place, what, most);
  }

  /** The texts of the codes; a name is that of one code only. */
  private static Map<String, String> texts(
      Fields fields, String key, Map<String, Place> placed, boolean names) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<Fields> written = fields.thing(key, NAMES);
    if (written.isEmpty()) {
      return texts;
    }
    Fields all = written.get();
    all.only(List.of(), placed.keySet());
    Set<String> used = new LinkedHashSet<>();
    placed.forEach(
        (code, place) -> {
          String text = all.text(code);
          if (!text.isEmpty()) {
            texts.put(code, text);
          } else if (names && all.keysInAnyLanguage().stream().noneMatch(code::equals)) {
            String hint = NearestName.hint(code, all.keys(), "add it to 'names'");
            fields.report().add(Fault.UNKNOWN_TILE, place, code, hint);
          }
          if (!text.isEmpty() && names && !used.add(text)) {
            fields.report().add(Fault.SECOND_NAME, all.placeOf(code), text);
          }
          boolean shown = !names || !fields.has("codes");
          String printed = names ? code : text;
          if (shown && printed.codePointCount(0, printed.length()) > Dimension.Tiles.LONGEST) {
            Place where = names ? place : all.placeOf(code);
            fields.report().add(Fault.LONG_CODE, where, printed, Dimension.Tiles.LONGEST);
          }
        });
    return texts;
  }
}
