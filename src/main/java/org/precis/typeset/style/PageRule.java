package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precis.diagnostic.NearestName;
import org.precis.typeset.css.Declaration;
import org.precis.typeset.css.Rule;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.css.Token;
import org.precis.typeset.value.Content;

/**
 * A rule {@code @page} (CSS Paged Media 3, 4).
 *
 * @param size width and height in points, or null
 * @param leeway the shares of {@link Leeway}, by descriptor
 * @param block what it says of the margins of the page, and what its margin boxes inherit
 * @param boxes what it says of margin boxes and of the area of footnotes, by name
 */
record PageRule(
    Pages pages, double[] size, Map<String, Double> leeway, Block block, Map<String, Block> boxes) {

  private static final Set<String> PSEUDOS = Set.of("first", "left", "right", "blank");

  /** The area of footnotes (CSS GCPM 3, 2.2). */
  static final String FOOTNOTE = "footnote";

  private static final Set<String> BOXES =
      Set.of(
          FOOTNOTE,
          "top-left-corner",
          "top-left",
          "top-center",
          "top-right",
          "top-right-corner",
          "right-top",
          "right-middle",
          "right-bottom",
          "bottom-right-corner",
          "bottom-right",
          "bottom-center",
          "bottom-left",
          "bottom-left-corner",
          "left-bottom",
          "left-middle",
          "left-top");

  private static final Set<Property> MARGINS =
      EnumSet.range(Property.MARGIN_TOP, Property.MARGIN_LEFT);

  /** Of a page in a PDF, in points (ISO 19005-3, 6.1.13). */
  private static final double LEAST_SIZE = 3;

  private static final double GREATEST_SIZE = 14_400;

  private static final double MM = 72 / 25.4;

  /**
   * The pages that a rule is for.
   *
   * @param name of these; empty for any
   * @param first whether it is for the first page only
   * @param blank whether it is for pages only that nothing stands on
   * @param side {@code "left"} or {@code "right"} for those pages only, or empty
   */
  record Pages(String name, boolean first, boolean blank, String side) {

    /** What a prelude selects; null where it is a problem of the sheet. */
    private static Pages read(Sheet sheet, List<Token> prelude) {
      boolean named = !prelude.isEmpty() && prelude.get(0).is(Token.Kind.IDENT);
      boolean first = false;
      boolean blank = false;
      String side = "";
      for (int i = named ? 1 : 0; i < prelude.size(); i += 2) {
        String name = i + 1 < prelude.size() ? prelude.get(i + 1).word() : "";
        if (!prelude.get(i).is(':') || !PSEUDOS.contains(name)) {
          sheet.problem(
              prelude.get(i).start(),
              prelude.get(prelude.size() - 1).end(),
              "unknown selector of pages",
              "write @page, or after it a name, :first, :left, :right or :blank");
          return null;
        }
        first |= name.equals("first");
        blank |= name.equals("blank");
        side = name.equals("left") || name.equals("right") ? name : side;
      }
      return new Pages(named ? prelude.get(0).text() : "", first, blank, side);
    }

    /** CSS Paged Media 3, 4.4. */
    int specificity() {
      int pseudo = (first ? 10 : 0) + (blank ? 10 : 0) + (side.isEmpty() ? 0 : 1);
      return (name.isEmpty() ? 0 : 100) + pseudo;
    }

    /** Pages with odd numbers are right ones. */
    boolean include(int number, String page, boolean empty) {
      return (name.isEmpty() || name.equals(page))
          && (!first || number == 1)
          && (!blank || empty)
          && (side.isEmpty() || side.equals(number % 2 == 1 ? "right" : "left"));
    }
  }

  /** The rule, or null where its selector is a problem of the sheet. */
  static PageRule read(Sheet sheet, Rule rule) {
    Pages pages = Pages.read(sheet, rule.prelude());
    if (pages == null) {
      return null;
    }
    double[] size = null;
    Map<String, Double> leeway = new LinkedHashMap<>();
    List<Declaration> others = new ArrayList<>(rule.declarations().size());
    for (Declaration declaration : rule.declarations()) {
      String name = declaration.name().toLowerCase(Locale.ROOT);
      if (Leeway.DESCRIPTORS.contains(name)) {
        Double share = share(sheet, declaration);
        if (share != null) {
          leeway.put(name, share);
        }
      } else if (name.equals("size")) {
        size = size(sheet, declaration);
      } else if (applies(name)) {
        others.add(declaration);
      } else {
        sheet.problem(
            declaration.start(),
            declaration.start() + name.length(),
            "'" + name + "' does not apply to a page",
            "write size, margin, or an inherited property such as font-size for the margin boxes;"
                + " other properties belong to a margin box or an element");
      }
    }
    Block block = Block.of(sheet, others);
    return new PageRule(pages, size, leeway, block, boxes(sheet, rule));
  }

  /** What is said of margin boxes, by their names. */
  private static Map<String, Block> boxes(Sheet sheet, Rule rule) {
    Map<String, Block> boxes = new LinkedHashMap<>();
    for (Rule box : rule.rules()) {
      if (BOXES.contains(box.at())) {
        boxes.put(box.at(), Block.of(sheet, box.declarations()));
        box.declarations().forEach(declaration -> counters(sheet, declaration));
      } else {
        sheet.problem(
            box.start(),
            box.start() + box.at().length() + 1,
            "unknown margin box '@" + box.at() + "'",
            () ->
                NearestName.to(box.at(), new TreeSet<>(BOXES))
                    .map(NearestName::question)
                    .orElse(""));
      }
    }
    return boxes;
  }

  /**
   * Whether a property of a page changes anything: a margin does, and what margin boxes inherit. A
   * name that is not known is the {@linkplain Block block's} to tell.
   */
  private static boolean applies(String name) {
    Declarable declared = Names.of(name);
    return declared == null || declared.longhands().stream().anyMatch(PageRule::applies);
  }

  private static boolean applies(Property property) {
    Property own = property.in(false);
    return own.isInherited() || MARGINS.contains(own);
  }

  /** Counters of the document are counted where elements are, and not on pages. */
  private static void counters(Sheet sheet, Declaration declaration) {
    boolean content = declaration.name().equalsIgnoreCase("content");
    Object[] read = content ? Block.read(Property.CONTENT, declaration.value()) : null;
    List<?> parts = read != null && read[0] instanceof List<?> list ? list : List.of();
    if (parts.stream().anyMatch(Content.Quote.class::isInstance)) {
      sheet.problem(
          declaration.start(),
          declaration.end(),
          "a quotation mark of the document in the margin of a page",
          "write the mark itself");
    } else if (parts.stream().anyMatch(part -> part instanceof Content one && one.isCounted())) {
      sheet.problem(
          declaration.start(),
          declaration.end(),
          "a counter of the document in the margin of a page",
          "put it into a running element");
    }
  }

  /** What margin boxes are like unless a sheet says otherwise (CSS Paged Media 3, 5.3). */
  static Block usual(String box) {
    String align = "center";
    String vertical = "middle";
    switch (box) {
      case FOOTNOTE -> {
        align = "start";
        vertical = "baseline";
      }
      case "top-left-corner", "bottom-left-corner", "top-right", "bottom-right" -> align = "right";
      case "top-right-corner", "bottom-right-corner", "top-left", "bottom-left" -> align = "left";
      case "left-top", "right-top" -> vertical = "top";
      case "left-bottom", "right-bottom" -> vertical = "bottom";
      default -> {
        // In the middle both ways
      }
    }
    Sheet sheet = new Sheet("", "text-align: " + align + "; vertical-align: " + vertical);
    return Block.of(sheet, sheet.declarations());
  }

  /** From 0 to 1; null where it is a problem of the sheet. */
  private static Double share(Sheet sheet, Declaration declaration) {
    Double share = share(new Values(declaration.value()));
    if (share == null) {
      sheet.problem(
          declaration.start(),
          declaration.end(),
          "'" + declaration.name() + "' is not a share",
          "write a percentage from 0% to 100%");
    }
    return share;
  }

  private static Double share(Values values) {
    SpecifiedLength length = Lengths.specified(values, true, false);
    if (length == null || !length.isFixed() || !length.hasShare() || !values.done()) {
      return null;
    }
    double share = length.compute(null).of(1);
    return share <= 1 ? share : null;
  }

  /** Width and height; null where they are a problem of the sheet. */
  private static double[] size(Sheet sheet, Declaration declaration) {
    double[] size = size(new Values(declaration.value()));
    if (size == null) {
      sheet.problem(
          declaration.start(),
          declaration.end(),
          "unknown size of a page",
          "write a size such as A4, 'A4 landscape' or '210mm 297mm'");
    }
    return size;
  }

  private static double[] size(Values values) {
    double[] size = null;
    String orientation = "";
    while (!values.done()) {
      if (values.peek().is("portrait") || values.peek().is("landscape")) {
        orientation = values.next().word();
      } else if (size == null) {
        size = values.word() == null ? measured(values) : named(values.next().word());
        if (size == null) {
          return null;
        }
      } else {
        return null;
      }
    }
    size = size == null && !orientation.isEmpty() ? named("a4") : size;
    if (size == null
        || Math.min(size[0], size[1]) < LEAST_SIZE
        || Math.max(size[0], size[1]) > GREATEST_SIZE) {
      return null;
    }
    boolean turned =
        orientation.equals("landscape") && size[0] < size[1]
            || orientation.equals("portrait") && size[0] > size[1];
    return turned ? new double[] {size[1], size[0]} : size;
  }

  private static double[] measured(Values values) {
    SpecifiedLength width = Lengths.specified(values, false, false);
    SpecifiedLength height = values.done() ? width : Lengths.specified(values, false, false);
    return width != null && height != null && width.isFixed() && height.isFixed()
        ? new double[] {width.compute(null).of(0), height.compute(null).of(0)}
        : null;
  }

  private static double[] named(String name) {
    return switch (name) {
      case "a3" -> new double[] {297 * MM, 420 * MM};
      case "a4", "auto" -> new double[] {210 * MM, 297 * MM};
      case "a5" -> new double[] {148 * MM, 210 * MM};
      case "b4" -> new double[] {250 * MM, 353 * MM};
      case "b5" -> new double[] {176 * MM, 250 * MM};
      case "jis-b4" -> new double[] {257 * MM, 364 * MM};
      case "jis-b5" -> new double[] {182 * MM, 257 * MM};
      case "letter" -> new double[] {612, 792};
      case "legal" -> new double[] {612, 1008};
      case "ledger" -> new double[] {792, 1224};
      default -> null;
    };
  }
}
