package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** By what name and password a database is asked, and that neither is printed. */
class CredentialsTest {

  private static final Credentials OF_POSTGRES =
      Credentials.of(Map.of("PGUSER", "clerk", "PGPASSWORD", "sesame"));

  @Test
  void whatIsMeantForPrecisIsTakenBeforeWhatPostgresTakes() {
    Credentials own =
        Credentials.of(
            Map.of(
                "PRECIS_JDBC_USER", "reader",
                "PRECIS_JDBC_PASSWORD", "open",
                "PGUSER", "clerk",
                "PGPASSWORD", "sesame"));
    assertEquals(new Credentials("reader", "open", "", ""), own.forPostgres());
    assertEquals(new Credentials("clerk", "sesame", "", ""), OF_POSTGRES.forPostgres());
    assertEquals("", OF_POSTGRES.user());
    assertEquals(Credentials.NONE, Credentials.of(Map.of()));
  }

  @Test
  void noneOfThemIsPrinted() {
    Credentials all = new Credentials("reader", "open", "clerk", "sesame");
    assertEquals("… or … with … or …", all.hiddenIn("reader or clerk with open or sesame"));
    assertEquals("no role", Credentials.NONE.hiddenIn("no role"));
    assertEquals("Credentials[…]", all.toString());
  }
}
