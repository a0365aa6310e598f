package org.precis.pdf.css;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.impl.FSNoOpCacheStore;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.FSFont;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of a document. A face with a {@code unicode-range} supplements the face of its family
 * and weight that has none (CSS Fonts 4, 5.2). openhtmltopdf knows one face for each weight, so
 * such faces become families of their own, which are tried wherever the family is named.
 */
public final class CompositeFonts extends PdfBoxFontResolver {

  private static final Pattern PART =
      Pattern.compile(
          "@font-face\\{font-family:\"([^\"]+)\";font-weight:(\\d+);([^}]*?);unicode-range:[^}]*\\}");

  private static final String MARK = " part ";

  private final Map<String, Set<String>> parts = new LinkedHashMap<>();

  public CompositeFonts(SharedContext context, PDDocument pdf) {
    super(context, pdf, FSNoOpCacheStore.INSTANCE, PdfAConformance.PDFA_3_A, true);
  }

  /** The style sheet with a family of its own for each face that supplements another. */
  static String named(String css) {
    if (!css.contains("unicode-range")) {
      return css;
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    return PART.matcher(css)
        .replaceAll(
            face -> {
              int number = numbers.merge(face.group(1) + " " + face.group(2), 1, Integer::sum);
              String family = face.group(1) + MARK + number;
              return Matcher.quoteReplacement(
                  "@font-face{font-family:\""
                      + family
                      + "\";font-weight:"
                      + face.group(2)
                      + ";"
                      + face.group(3)
                      + "}");
            });
  }

  @Override
  public void importFontFaces(List<FontFaceRule> rules) {
    super.importFontFaces(rules);
    for (FontFaceRule rule : rules) {
      if (rule.hasFontFamily()) {
        String family = rule.getCalculatedStyle().valueByName(CSSName.FONT_FAMILY).asString();
        int mark = family.lastIndexOf(MARK);
        if (mark >= 0) {
          String whole = family.substring(0, mark);
          parts.computeIfAbsent(whole, first -> new LinkedHashSet<>()).add(family);
        }
      }
    }
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification asked) {
    if (parts.isEmpty() || asked.families == null) {
      return super.resolveFont(context, asked);
    }
    List<String> families = new ArrayList<>();
    for (String family : asked.families) {
      families.add(family);
      families.addAll(parts.getOrDefault(family.replace("\"", ""), Set.of()));
    }
    FontSpecification whole = new FontSpecification();
    whole.families = families.toArray(new String[0]);
    whole.size = asked.size;
    whole.fontWeight = asked.fontWeight;
    whole.fontStyle = asked.fontStyle;
    whole.variant = asked.variant;
    return super.resolveFont(context, whole);
  }
}
