package org.precis.input.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.precis.claim.Totals;
import org.precis.fixture.Editions;
import org.precis.fixture.Intervals;
import org.precis.fixture.Packs;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;

/** A quantity goes through the machine form and a literal, and comes back as it was. */
class MachineValueProperties {

  @Property(tries = 50)
  void comesBackAsItWas(@ForAll("quantities") List<Quantity> quantities) throws IOException {
    Editions editions = new Editions();
    for (int i = 0; i < quantities.size(); i++) {
      // Each has a unit of its own: an open lower end beside a number below zero is an error.
      editions.statistic("s" + i, quantities.get(i), "people " + i);
    }
    Edition edition = editions.edition();
    Path file = Files.createTempFile("briefing", ".json");
    try {
      Files.writeString(file, BriefingJson.write(edition, Totals.of(edition)));
      assertEquals(edition.statistics(), Packs.read(file).get(0).statistics());
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<Quantity>> quantities() {
    Arbitrary<Quantity> stated =
        Intervals.all().filter(MachineValueProperties::canBeWritten).map(interval -> interval);
    return Arbitraries.oneOf(List.of(stated, Arbitraries.of(Absent.values()).map(a -> a)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  /** A source says neither a derived estimate nor an end of a range that is not included. */
  private static boolean canBeWritten(Interval interval) {
    return switch (interval.qualifier()) {
      case ABOUT_BETWEEN, ABOUT_OR_FEWER, ABOUT_OR_MORE -> false;
      case BETWEEN -> interval.lowerClosed() && interval.upperClosed();
      case NEARLY -> interval.upper().signum() > 0;
      default -> interval.qualifier() != Qualifier.NOT_STATED;
    };
  }
}
