package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.input.field.Placed;
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
 * @param emptyTables the ids of tables that have no rows
 * @param emptyStatistics whether there is a file of statistics, but without rows
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
    Set<String> emptyTables,
    boolean emptyStatistics,
    boolean complete) {

  /** The table of a reference to a cell or a total of it. */
  private static final Pattern TABLE = Pattern.compile("(?:total\\.)?table\\.([^.]+).*");

  /** Whether a reference would be known if a file had rows. */
  public boolean lacksRows(String reference) {
    Matcher table = TABLE.matcher(reference);
    return table.matches() ? emptyTables.contains(table.group(1)) : emptyStatistics;
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
