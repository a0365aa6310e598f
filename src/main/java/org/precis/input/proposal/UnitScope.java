package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.precis.input.proposal.FoundTable.Column;

/**
 * Decides for which columns the unit holds that a sheet states for its table. A heading that names
 * another thing, such as a rate or a number of people in a table of money, is not in that unit.
 */
final class UnitScope {

  private static final Pattern RATE =
      words(
          "rates?|ratios?|averages?|mean|median|index|indices|per|percent(?:age)?|shares?|proportions?"
              + "|growth|changes?|rank|\\p{L}*quoten?|raten?|durchschnitt\\p{L}*|mittelwerte?|anteile?"
              + "|je|pro|veränderung\\p{L}*|\\p{L}*wachstum|taux|part(?![ -]time)|parts|moyen(?:ne)?s?"
              + "|médianes?|indices?|par|évolution|variation|tasas?|promedio|índices?|por|variación"
              + "|porcentaje|crecimiento|дол[яи]|средн\\p{L}*|индекс\\p{L}*|темп\\p{L}*|изменени[ея]",
          "%|‰|率|比|平均|指数|指數|人均|增长|增幅");

  /** A heading that says no more than whose numbers these are, in tables of men, women and all. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?iu)(?:all )?(?:persons|people|employees|workers|households|customers|patients|pupils|students)"
              + "|personen|haushalte|beschäftigte|personnes|salariés|ménages|personas|empleados|hogares|человек|人口");

  private static final Pattern COUNT =
      words(
          "staff|people|persons?|employees?|workers?|headcount|fte|members|households|customers|users"
              + "|visitors|population|numbers?|no\\.|counts?|cases|incidents|offences|victims|patients"
              + "|pupils|students|schools|deaths|births|jobs|hours|days|age|anzahl|zahl|personen"
              + "|beschäftigte|mitarbeiter\\p{L}*|fälle|einwohner|stellen|haushalte|tage|stunden"
              + "|nombre|effectifs?|personnes|salariés|emplois|cas|jours|heures|habitants|número"
              + "|personas|empleados|casos|días|horas|habitantes|числ[оа]|количество|человек"
              + "|сотрудник\\p{L}*|дней",
          "人数|人數|人员|数量|數量|件数|件數|天数|户数|人口");
  private static final Pattern MONEY =
      words(
          "values?|budgets?|actuals?|spend(?:ing)?|expenditure|sales|turnover|revenues?|income|loss(?:es)?"
              + "|amounts?|costs?|fees?|exports?|imports?|profits?|earnings|funding|balances?|variances?|surplus(?:es)?|deficits?|wert|saldo|betr[aä]ge?"
              + "|betrag|umsatz|umsätze|ausgaben|einnahmen|kosten|schaden|montants?|dépenses"
              + "|recettes|valeurs?|coûts?|soldes?|importe|gastos?|valor|ingresos|сумм[аы]|ущерб"
              + "|расход\\p{L}*|доход\\p{L}*|сальдо",
          "金额|金額|收入|支出|产值|差额|差額");
  private static final Pattern PERIOD =
      Pattern.compile("(?iu).*(?:(?:19|20)[0-9]{2}|\\bQ[1-4]\\b).*");
  private static final int SHORTEST_WORD = 4;

  private UnitScope() {}

  private static Pattern words(String spaced, String ideographs) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + spaced + ")(?!\\p{L})|" + ideographs);
  }

  /**
   * Gives the unit of the table to the columns for which it holds, unless it holds for all.
   *
   * @return the columns for which it does not hold, or not surely
   */
  static List<Column> narrow(FoundTable table) {
    UnitNote unit = table.unit;
    List<Column> open = table.columns.stream().filter(c -> c.unit().unit().isEmpty()).toList();
    // in a table of rates such columns are those whose rate it is
    boolean rates = unit.unit().equals("%") && RATE.matcher(table.title).find();
    List<Column> left =
        new ArrayList<>(
            open.stream()
                .filter(c -> isOther(c, unit) && !(rates && WHOSE.matcher(c.name()).matches()))
                .toList());
    boolean certain =
        unit.isMoney()
            && !table.ratesInPercent
            && open.stream().anyMatch(c -> !left.contains(c) && isCertain(c, table));
    if (certain) {
      open.stream().filter(c -> !left.contains(c) && !isCertain(c, table)).forEach(left::add);
    }
    if (unit.unit().isEmpty() && unit.scale().isEmpty() || left.isEmpty()) {
      return List.of();
    }
    table.columns.replaceAll(
        column ->
            open.contains(column) && !left.contains(column)
                ? new Column(
                    column.number(), column.name(), of(column.unit(), unit), column.percent())
                : column);
    table.unit = UnitNote.NONE;
    if (table.ratesInPercent) {
      table.columns.replaceAll(
          column ->
              left.contains(column) && isRate(column)
                  ? new Column(
                      column.number(), column.name(), column.unit().inPercent(), column.percent())
                  : column);
      left.removeIf(UnitScope::isRate);
    }
    left.removeIf(Column::percent);
    return left;
  }

  private static UnitNote of(UnitNote column, UnitNote table) {
    String scale = column.scale().isEmpty() ? table.scale() : column.scale();
    return new UnitNote(column.label(), table.unit(), scale, table.assumed());
  }

  private static boolean isOther(Column column, UnitNote unit) {
    boolean rate = isRate(column);
    boolean counts = !unit.unit().isEmpty() && unit.isMeasure();
    return unit.unit().equals("%")
        ? !rate && COUNT.matcher(column.name()).find()
        : rate || counts && COUNT.matcher(column.name()).find();
  }

  /** Whether the numbers of a column are rates, shares, changes or averages. */
  static boolean isRate(Column column) {
    return column.percent() || RATE.matcher(column.name()).find();
  }

  /** Whether a heading says that its numbers are money, or only whose numbers of the title. */
  private static boolean isCertain(Column column, FoundTable table) {
    String name = column.name().toLowerCase(Locale.ROOT);
    List<String> words = List.of(table.title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return PERIOD.matcher(name).matches()
        || RowWords.isTotal(name)
        || MONEY.matcher(name).find()
        || List.of(name.split("[^\\p{L}]+")).stream()
            .anyMatch(word -> word.length() >= SHORTEST_WORD && words.contains(word));
  }
}
