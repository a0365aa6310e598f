package org.precis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each field of a pack is to a reader whom its change is told. */
class KindTest {

  @ParameterizedTest
  @CsvSource({
    "RELABELLED, label;short;title;term;columns.n.label;periods.2017;units.cases;words.title",
    "REWORDED, note;text;summary;quality;message;subtitle;cases-text;what;why;meaning",
    "REWORDED, cases-title;statistics-title;kind;contact;columns.n.note;breaks.2017",
    "RESOURCED, source;quote;quote-place;says;publisher;file;file-content;address;suspects.quote",
    "MOVED, group;position",
    "UNIT, unit",
    "RENAMED, id",
    "TEMPLATE, template;fonts;limits.pdf",
    "CHANGED, opened;published;columns.n.unit"
  })
  void aFieldIsOfOneKind(Kind kind, String fields) {
    for (String field : fields.split(";")) {
      assertEquals(kind, Kind.of(Part.STATISTIC, field), field);
    }
  }

  @Test
  void whatElseIsSaidOfASourceIsASourceToo() {
    assertEquals(Kind.RESOURCED, Kind.of(Part.SOURCE, "published"));
    assertEquals(Kind.RELABELLED, Kind.of(Part.SOURCE, "title"));
    assertEquals(Kind.REWORDED, Kind.of(Part.SOURCE, "note"));
  }
}
