package org.precis.pdf.layout;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.util.function.BiPredicate;

/** Resolves {@code data:} URIs (RFC 2397) and nothing else: no file, no network. */
final class DataOnly implements FSUriResolver, BiPredicate<String, ExternalResourceType> {

  @Override
  public String resolveURI(String base, String uri) {
    return isData(uri) ? uri : null;
  }

  @Override
  public boolean test(String uri, ExternalResourceType type) {
    return isData(uri) && type != ExternalResourceType.FILE_EMBED;
  }

  private static boolean isData(String uri) {
    return uri != null && uri.startsWith("data:");
  }
}
