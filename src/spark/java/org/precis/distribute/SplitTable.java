package org.precis.distribute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;

/**
 * The table that a pack is split by, in a total order: by the columns asked for, then by all
 * others, as SQL compares them. So every attempt of every task finds the same rows in the same
 * order.
 *
 * @param columns their names
 * @param rows in this order, kept by the executors
 */
record SplitTable(List<String> columns, JavaRDD<TableRow> rows) {

  /**
   * How many rows travel to every task: those without a value, and those by which it is known that
   * an id exists elsewhere.
   */
  static final int MOST_SHARED = 1000;

  private static final Set<DataType> AS_THEY_ARE =
      Set.of(
          DataTypes.StringType,
          DataTypes.BooleanType,
          DataTypes.ByteType,
          DataTypes.ShortType,
          DataTypes.IntegerType,
          DataTypes.LongType);

  /** What the JDBC source of Spark tells of a column. */
  private static final String SCALE = "scale";

  private static final Set<DataType> FRACTIONS = Set.of(DataTypes.FloatType, DataTypes.DoubleType);

  /**
   * The rows of a table, for a pack.
   *
   * @param each the dimension
   * @param otherMark whether numbers of the pack may have a decimal comma
   * @throws WrongUsageException if it has no column that is asked for
   * @throws FaultyInputException if columns have types that cells of a pack cannot have
   */
  static SplitTable of(Dataset<Row> table, TableOptions options, String each, boolean otherMark) {
    List<String> columns = List.of(table.columns());
    String value = valueColumn(columns, options.column(), each);
    check(table.schema(), Location.ofFile(options.pack() + "/" + options.file()), otherMark);
    List<Column> cells = new ArrayList<>();
    for (StructField field : table.schema().fields()) {
      Column cell = column(field.name());
      boolean day = field.dataType().equals(DataTypes.DateType);
      cells.add(day ? cell.cast(DataTypes.StringType).as(field.name()) : cell);
    }
    Set<String> order = new LinkedHashSet<>();
    for (String name : options.order()) {
      order.add(known(name, columns));
    }
    order.addAll(columns);
    Column[] sorting = order.stream().map(SplitTable::column).toArray(Column[]::new);
    JavaRDD<TableRow> rows =
        table
            .orderBy(sorting)
            .select(cells.toArray(Column[]::new))
            .javaRDD()
            .zipWithIndex()
            .map(new RowText(columns.indexOf(value)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return new SplitTable(columns, rows);
  }

  private static Column column(String name) {
    return functions.col("`" + name.replace("`", "``") + "`");
  }

  private static String valueColumn(List<String> columns, String asked, String each) {
    if (!asked.isEmpty()) {
      return known(asked, columns);
    }
    for (String usual : List.of(each, "place." + each)) {
      if (columns.contains(usual)) {
        return usual;
      }
    }
    throw new WrongUsageException(
        "the table has no column '" + each + "'; give the column of its values with --value-column");
  }

  private static String known(String name, List<String> columns) {
    if (!columns.contains(name)) {
      throw new WrongUsageException(
          "the table has no column '" + name + "'; it has " + String.join(", ", columns));
    }
    return name;
  }

  private static void check(StructType schema, Location place, boolean otherMark) {
    Diagnostics faults = new Diagnostics();
    for (StructField field : schema.fields()) {
      String hint = hint(field, otherMark);
      if (!hint.isEmpty()) {
        String type = field.dataType().sql().toLowerCase(Locale.ROOT);
        faults.add(Fault.QUERY_TYPE.at(place, "", field.name(), type, hint));
      }
    }
    faults.throwIfErrors();
  }

  /** What to do about a column whose values cannot be cells; "" if they can. */
  private static String hint(StructField field, boolean otherMark) {
    DataType type = field.dataType();
    boolean fraction = FRACTIONS.contains(type) || type instanceof DecimalType;
    if (!AS_THEY_ARE.contains(type) && !type.equals(DataTypes.DateType) && !fraction) {
      return "cast it to a string, or to a date";
    }
    if (fraction && otherMark) {
      return "the pack has 'numbers': cast it to a string with its decimal mark";
    }
    return type instanceof DecimalType decimal && isOther(decimal, field.metadata())
        ? "the database keeps other digits of it: cast it to a string, or to a decimal type"
            + " with a precision, in --rows-option query=…"
        : "";
  }

  /** Spark cuts or fills the digits of a number that a database keeps without a limit. */
  private static boolean isOther(DecimalType type, Metadata ofDatabase) {
    return ofDatabase.contains(SCALE) && ofDatabase.getLong(SCALE) != type.scale();
  }

  /**
   * The rows that every task needs: those that belong to every briefing, and the first of each id,
   * by which a briefing tells what others have from what does not exist.
   */
  List<TableRow> shared() {
    List<TableRow> ofAll = rows.filter(row -> row.slug().isEmpty()).take(MOST_SHARED + 1);
    if (ofAll.size() > MOST_SHARED) {
      throw new WrongUsageException(
          "more than " + MOST_SHARED + " rows have no value; each briefing would have them all");
    }
    List<TableRow> shared = new ArrayList<>(ofAll);
    int id = columns.indexOf("id");
    if (id >= 0) {
      shared.addAll(
          rows.mapToPair(row -> new scala.Tuple2<>(row.cells().get(id), row))
              .reduceByKey((one, other) -> one.number() <= other.number() ? one : other)
              .values()
              .takeOrdered(MOST_SHARED, new ByNumber()));
    }
    return shared;
  }
}
