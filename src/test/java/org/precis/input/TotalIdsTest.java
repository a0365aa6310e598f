package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.totals.Totals;

/** A text may name exactly the totals that there are: the reader knows them without adding. */
class TotalIdsTest {

  @TempDir Path folder;

  @Test
  void theyAreThoseOfEveryPack() {
    for (Path pack : Packs.all().values()) {
      Packs.read(pack).forEach(TotalIdsTest::assertSame);
    }
  }

  private static void assertSame(Edition edition) {
    Set<String> expected = new TreeSet<>();
    Totals.of(edition).all().forEach(total -> expected.add(total.id()));
    assertEquals(expected, new TreeSet<>(TotalIds.of(edition)), edition.masthead().id());
  }

  @Test
  void whatHasNoSumHasNoId() throws IOException {
    Files.writeString(
        folder.resolve("briefing.yaml"),
        "id: sums\n"
            + "title: Sums\n"
            + "measures:\n"
            + "  share: {label: Share, unit: '%'}\n"
            + "  rate: {label: Rate, unit: cases per day}\n"
            + "  goods: {label: Goods}\n"
            + "  none: {label: None}\n"
            + "  not: {label: Not}\n"
            + "groups:\n"
            + "  - {id: a, title: A, total: true}\n"
            + "  - {id: b, title: B, total: true}\n"
            + "  - {id: c, title: C, total: true}\n"
            + "  - {id: d, title: D, total: true}\n"
            + "not-added: [{of: [c1, c2], why: overlap}]\n"
            + "tables: [{id: t, title: T, file: t.csv, top: 1}]\n");
    Files.writeString(
        folder.resolve("statistics.csv"),
        "id,group,label,value,unit,part_of\na1,a,A,5,x,\na2,a,A,3,x,a1\nb1,b,B,5,x,\nb2,b,B,5,y,\n"
            + "c1,c,C,1,x,\nc2,c,C,1,x,\n");
    Files.writeString(
        folder.resolve("cases.csv"),
        "id,title,place.province,place.crime,agency,opened,share,rate,goods,none,not\n"
            + "1,One,陕西,Fraud,Desk,2018-05-01/2018-07,5,3,3 kg,?,n/a\n"
            + "2,Two,山西,,Desk,2018,5,3,3 t,,?\n"
            + "3,Three,,Theft,,,5,3,,,n/a\n"
            + "4,Four,??,Theft,,2018-05,,,,,\n");
    Files.writeString(
        folder.resolve("t.csv"), "name,n,share,mixed\na,1,5 %,3 kg\nb,2,6 %,4 t\nc,3,7 %,?\n");
    Packs.read(folder).forEach(TotalIdsTest::assertSame);
  }
}
