package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Fault;

/** What an address of a database may hold, and what of it is shown. */
class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user",
        "username",
        "userid",
        "uid",
        "login",
        "password",
        "passwd",
        "passphrase",
        "passcode",
        "pass",
        "pwd",
        "secret",
        "token",
        "private_key",
        "privatekey",
        "access_key",
        "accesskey",
        "api_key",
        "apiKey",
        "sslpassword",
        "trustStorePassword",
        "key_store_password"
      })
  void aSecretIsHiddenWhateverItIsCalled(String name) {
    for (String mark : new String[] {"?", "&", ";", "?a=b&"}) {
      String start = "jdbc:db://host/counts" + mark + name + " = ";
      assertEquals(start + "****;x=1", Addresses.withoutSecrets(start + "abcd;x=1"));
    }
  }

  @Test
  void aLoginBeforeAHostIsHidden() {
    assertEquals(
        "jdbc:mysql://********@host/counts",
        Addresses.withoutSecrets("jdbc:mysql://me:abcde@host/counts"));
    assertEquals(
        "jdbc:oracle:thin:*****@host", Addresses.withoutSecrets("jdbc:oracle:thin:me/ab@host"));
  }

  @Test
  void aLineWithoutAnAddressIsShownAsItIs() {
    assertEquals("a; token=abcd", Addresses.withoutSecrets("a; token=abcd"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"database", "databaseName", "catalog", "schema", "encrypt", "ssl", "sslmode"})
  void anAddressMayNameItsDatabaseAndAskForEncryption(String option) throws QueryException {
    String address = "jdbc:mysql://host:3306/counts?" + option + "=a&SSL=true";
    assertEquals(new OtherDatabase(address, "jdbc:mysql:"), OtherDatabase.of(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"allowLoadLocalInfile", "init", "socketFactory", "ssl.key"})
  void noOtherOptionIsHandedToADriver(String option) {
    QueryException refused =
        assertThrows(
            QueryException.class,
            () -> OtherDatabase.of("jdbc:mysql://host/counts?" + option + "=a"));
    assertEquals(Fault.JDBC_OPTION, refused.fault());
  }
}
