package org.precis.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, string or operator of SQL; white space and comments separate them. */
record SqlToken(String sql, Kind kind, int start, int end) {

  enum Kind {
    WORD,
    /** A string or a quoted name. */
    QUOTED,
    OPENING,
    CLOSING,
    SEMICOLON,
    SIGN,
    /** A nested comment, or a quote after a backslash: databases disagree on where it ends. */
    AMBIGUOUS,
    END
  }

  private static final Pattern BETWEEN = Pattern.compile("(?s)(?:\\s++|--[^\\n]*+|/\\*.*?\\*/)*+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*+");

  /** Strings of SQL; PostgreSQL strings with escapes or between dollars; quoted names. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?s)'[^']*+(?:''[^']*+)*+'|[eE]'[^'\\\\]*+(?:(?:\\\\.|'')[^'\\\\]*+)*+'"
              + "|\\$(?<tag>(?:\\p{L}\\w*)?)\\$.*?\\$\\k<tag>\\$"
              + "|\"[^\"]*+(?:\"\"[^\"]*+)*+\"|`[^`]*+`");

  static SqlToken first(String sql) {
    return at(sql, 0);
  }

  SqlToken next() {
    return at(sql, end);
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  boolean isAmbiguous() {
    return kind == Kind.AMBIGUOUS;
  }

  String text() {
    return sql.substring(start, end);
  }

  static SqlToken at(String sql, int from) {
    Matcher between = from(BETWEEN, sql, from);
    int start = between.lookingAt() ? between.end() : from;
    if (isNested(sql.substring(from, start))) {
      return new SqlToken(sql, Kind.AMBIGUOUS, from, start);
    }
    if (start == sql.length()) {
      return new SqlToken(sql, Kind.END, start, start);
    }
    Matcher quoted = from(QUOTED, sql, start);
    if (quoted.lookingAt()) {
      return quoted(sql, start, quoted.end());
    }
    Matcher word = from(WORD, sql, start);
    return word.lookingAt()
        ? new SqlToken(sql, Kind.WORD, start, word.end())
        : new SqlToken(sql, sign(sql, start), start, start + 1);
  }

  /** Whether a comment begins inside another. */
  private static boolean isNested(String comments) {
    for (int open = comments.indexOf("/*"); open >= 0; ) {
      int close = comments.indexOf("*/", open + 2);
      int inner = comments.indexOf("/*", open + 2);
      if (inner >= 0 && inner < close) {
        return true;
      }
      open = comments.indexOf("/*", close + 2);
    }
    return false;
  }

  private static SqlToken quoted(String sql, int start, int end) {
    boolean plain = sql.charAt(start) == '\'';
    boolean escaped = plain && sql.substring(start, end).contains("\\'");
    return new SqlToken(sql, escaped ? Kind.AMBIGUOUS : Kind.QUOTED, start, end);
  }

  private static Kind sign(String sql, int at) {
    return switch (sql.charAt(at)) {
      case '(' -> Kind.OPENING;
      case ')' -> Kind.CLOSING;
      case ';' -> Kind.SEMICOLON;
      // an unclosed quote
      case '\'', '"', '`' -> Kind.AMBIGUOUS;
      default -> sql.startsWith("/*", at) ? Kind.AMBIGUOUS : Kind.SIGN;
    };
  }

  private static Matcher from(Pattern pattern, String sql, int from) {
    return pattern.matcher(sql).region(from, sql.length());
  }
}
