package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.input.field.Placed;
import org.precis.input.file.Report;
import org.precis.model.Case;
import org.precis.model.Dimension;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Table;

/**
 * The data of an edition, not yet checked as a whole.
 *
 * @param names what dimension values and rows of tables are called in the first language
 * @param complete whether every part could be read, so that an unknown name is certainly a fault
 */
public record Draft(
    List<Placed<Source>> sources,
    List<Placed<Group>> groups,
    Dimensions kinds,
    List<Placed<Measure>> measures,
    List<Placed<Statistic>> statistics,
    List<Placed<Case>> cases,
    List<Placed<Table>> tables,
    Map<String, String> names,
    boolean complete) {

  /** A reference to a table, or to a cell or a total of it. */
  private static final Pattern TABLE = Pattern.compile("(?:total\\.)?(table\\.[^.]+).*");

  /** A reference to a total over cases. */
  private static final Pattern TOTAL = Pattern.compile("total\\.([^.]+).*");

  /**
   * Whether a name would be known if the data that it is of had rows, which is then an error of
   * these.
   *
   * @param what in words, refers to it
   */
  public boolean lacksRows(String name, String what, Report report) {
    Matcher table = TABLE.matcher(name);
    Matcher total = TOTAL.matcher(name);
    if (table.matches()) {
      return report.needsRows(table.group(1), what);
    }
    if (total.matches()) {
      return measureIds().contains(total.group(1)) && report.needsRows("cases", what);
    }
    return name.indexOf('.') < 0 && report.needsRows("statistics", what);
  }

  public Optional<Statistic> statistic(String id) {
    return values(statistics).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public boolean hasGroup(String id) {
    return groupIds().contains(id);
  }

  public boolean hasTable(String id) {
    return values(tables).stream().anyMatch(table -> table.id().equals(id));
  }

  public List<String> groupIds() {
    return values(groups).stream().map(Group::id).toList();
  }

  public List<String> measureIds() {
    return values(measures).stream().map(Measure::id).toList();
  }

  public List<String> statisticIds() {
    return values(statistics).stream().map(Statistic::id).toList();
  }

  /** The dimensions by which cases can be broken down. */
  public Set<String> caseDimensions() {
    return kinds.ids();
  }

  /** The dimensions of the edition, in order. */
  public List<Dimension> dimensions() {
    return kinds.all();
  }

  public static <T> List<T> values(List<Placed<T>> placed) {
    List<T> values = new ArrayList<>(placed.size());
    placed.forEach(one -> values.add(one.value()));
    return values;
  }
}
