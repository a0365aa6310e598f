package org.precis.input.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.Utf8;

/** Decodes HTML files, which may name another charset than UTF-8 (HTML Standard, 13.2.3). */
final class HtmlCharset {

  private static final Pattern NAMED =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{1,40})");

  private static final int LOOKED_AT = 4096;

  private HtmlCharset() {}

  /** The file as a text; empty where its charset is not known, which is reported. */
  static Optional<SourceText> decode(
      String name, String file, byte[] bytes, Place at, Report report) {
    Matcher named =
        NAMED.matcher(
            new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
    String charset = named.find() ? named.group(1).toLowerCase(Locale.ROOT) : "utf-8";
    if (charset.equals("utf-8") || charset.equals("utf8") || charset.startsWith("utf-16")) {
      return Utf8.decode(file, bytes, report);
    }
    try {
      // pages that say GB 2312 use the characters of its successors
      Charset known = Charset.forName(charset.startsWith("gb") ? "GB18030" : charset);
      String text = known.decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new SourceText(file, text, false));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      String what = "its charset '" + charset + "' is unknown";
      report.add(Fault.SOURCE_UNREADABLE, at, name, "web page", what, "save it as UTF-8");
      return Optional.empty();
    }
  }
}
