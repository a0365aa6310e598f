package org.precis.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all database addresses (JDBC URLs) share. */
public final class Addresses {

  private static final String SECRET_NAME =
      "(?:user(?:name|id)?|uid|login|password|passwd|passphrase|passcode|pass|pwd|secret|token"
          + "|private_?key|access_?key|api_?key|(?:ssl|trust|key)[a-z_]*password)";

  /** The value after a name such as password, and user:password@ before a host. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(?<=[?&;:,({])\\s*"
              + SECRET_NAME
              + "\\s*=\\s*(?<value>[^?&;,)}\"'\\s]*)"
              + "|//(?<login>[^\\s\"']+)@"
              + "|jdbc:[a-z0-9:]+?:(?<thin>[^/:@\\s\"']+/[^@\\s\"']+)@");

  private static final Pattern JDBC = Pattern.compile("(?i)jdbc:\\S*");

  private Addresses() {}

  static boolean hasSecret(String address) {
    return SECRET.matcher(address).find();
  }

  /** A line of a pack with credentials in addresses masked at equal length. */
  public static String withoutSecrets(String line) {
    if (!JDBC.matcher(line).find()) {
      return line;
    }
    StringBuilder hidden = new StringBuilder(line);
    Matcher matcher = SECRET.matcher(line);
    while (matcher.find()) {
      for (String group : new String[] {"value", "login", "thin"}) {
        for (int i = matcher.start(group); i >= 0 && i < matcher.end(group); i++) {
          hidden.setCharAt(i, '*');
        }
      }
    }
    return hidden.toString();
  }
}
