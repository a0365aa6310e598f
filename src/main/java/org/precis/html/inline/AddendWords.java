package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
import org.precis.claim.Addend;
import org.precis.claim.Total;
import org.precis.quantity.Qualifier;

/** The cases that a total adds, and those that state no number. */
public final class AddendWords {

  private static final int LISTED_CASES = 12;
  private static final int QUALIFIED_CASES = 4;

  private final RenderContext context;

  public AddendWords(RenderContext context) {
    this.context = context;
  }

  /** "cases 2–10; case 1 states none"; only counts if there are very many. */
  public String madeOf(Total total) {
    List<Addend> stated = total.addends().stream().filter(a -> a.quantity().stated()).toList();
    List<Addend> silent = total.silent();
    if (stated.isEmpty()) {
      return total.confidential() > 0 ? silence(silent) : context.words.get("cases.none-states");
    }
    // a few cases without a number are listed; many are counted at the foot of the overview
    boolean unsaid = silent.isEmpty() || silent.size() > 1 && silent.size() >= stated.size();
    return unsaid ? made(stated) : context.words.get("semicolon", made(stated), silence(silent));
  }

  /** "1 states none; 2 confidential, left out" of cases; "" if all state a number. */
  public static String silentCases(Total total, RenderContext context) {
    return silent(total, "cases.unstated", "cases.confidential", context);
  }

  /** The same of the rows of a table, or the statistics of a group. */
  public static String silentRows(Total total, RenderContext context) {
    return silent(total, "table.unstated", "table.confidential", context);
  }

  private static String silent(
      Total total, String unstatedKey, String confidentialKey, RenderContext context) {
    int unstated = total.unstated();
    int confidential = total.confidential();
    String none =
        unstated == 0
            ? ""
            : context.words.plural(unstatedKey, unstated, context.numbers.digits(unstated));
    if (confidential == 0) {
      return none;
    }
    String withheld =
        context.words.plural(confidentialKey, confidential, context.numbers.digits(confidential));
    return none.isEmpty() ? withheld : context.words.get("semicolon", none, withheld);
  }

  private String made(List<Addend> stated) {
    if (isMixed(stated)) {
      return context.words.plural("cases.made-of", stated.size(), qualified(stated));
    }
    return stated.size() > LISTED_CASES && !contiguous(stated)
        ? context.words.plural(
            "cases.made-of-count", stated.size(), context.numbers.digits(stated.size()))
        : context.words.plural("cases.made-of", stated.size(), ranges(stated));
  }

  private String silence(List<Addend> silent) {
    List<Addend> withheld = silent.stream().filter(Addend::confidential).toList();
    List<Addend> unstated = silent.stream().filter(one -> !one.confidential()).toList();
    if (withheld.isEmpty()) {
      return unstated(unstated);
    }
    String words =
        context.words.plural("cases.confidential-list", withheld.size(), ranges(withheld));
    return unstated.isEmpty() ? words : context.words.get("semicolon", unstated(unstated), words);
  }

  private String unstated(List<Addend> silent) {
    return silent.size() > LISTED_CASES
        ? context.words.plural(
            "cases.unstated-count", silent.size(), context.numbers.digits(silent.size()))
        : context.words.plural("cases.unstated-list", silent.size(), ranges(silent));
  }

  /** Whether a few numbers differ in qualifier, so that each must be shown. */
  private static boolean isMixed(List<Addend> addends) {
    long qualifiers =
        addends.stream().map(addend -> addend.quantity().qualifier()).distinct().count();
    return qualifiers > 1 && addends.size() <= QUALIFIED_CASES;
  }

  /** "5, 10 (more than)". */
  private String qualified(List<Addend> addends) {
    List<String> parts = new ArrayList<>();
    for (Addend addend : addends) {
      Qualifier qualifier = addend.quantity().qualifier();
      String number = context.numbers.digits(addend.ordinal());
      parts.add(
          qualifier == Qualifier.EXACT
              ? number
              : context.words.get(
                  "cases.made-of-qualified", number, context.quantities.name(qualifier)));
    }
    return context.enumeration(parts);
  }

  private static boolean contiguous(List<Addend> addends) {
    int first = addends.get(0).ordinal();
    return addends.get(addends.size() - 1).ordinal() - first == addends.size() - 1;
  }

  /** Ordinals with runs of three or more as ranges: 1, 4–6, 9. */
  private String ranges(List<Addend> addends) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < addends.size(); ) {
      int end = i;
      while (end + 1 < addends.size()
          && addends.get(end + 1).ordinal() == addends.get(end).ordinal() + 1) {
        end++;
      }
      if (end - i >= 2) {
        parts.add(context.words.get("range", addends.get(i).ordinal(), addends.get(end).ordinal()));
      } else {
        addends
            .subList(i, end + 1)
            .forEach(addend -> parts.add(context.numbers.digits(addend.ordinal())));
      }
      i = end + 1;
    }
    return context.enumeration(parts);
  }
}
