package org.precis.distribute;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.precis.cli.batch.Outcome;

/** A row of the job's manifest: one briefing, or one pack that could not be read. */
final class BriefingRow {

  private static final StructType FILE =
      new StructType()
          .add("path", DataTypes.StringType, false)
          .add("sha256", DataTypes.StringType, false)
          .add("bytes", DataTypes.LongType, false);

  /**
   * The columns. {@code slice} is "" without a burst, and {@code language} where the pack could not
   * be read; {@code milliseconds} is the time to make it; paths are relative to the output.
   */
  static final StructType COLUMNS =
      new StructType()
          .add("pack", DataTypes.StringType, false)
          .add("id", DataTypes.StringType, false)
          .add("language", DataTypes.StringType, false)
          .add("slice", DataTypes.StringType, false)
          .add("state", DataTypes.StringType, false)
          .add("pages", DataTypes.IntegerType, false)
          .add("milliseconds", DataTypes.LongType, false)
          .add("files", DataTypes.createArrayType(FILE, false), false)
          .add("warnings", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("faults", DataTypes.createArrayType(DataTypes.StringType, false), false);

  private BriefingRow() {}

  /** A briefing whose files are in place, made now or before. */
  static Row inPlace(Outcome outcome, String id, List<Row> files, List<String> warnings) {
    return RowFactory.create(
        outcome.pack(),
        id,
        outcome.language(),
        outcome.slice(),
        outcome.state().word(),
        outcome.pages(),
        outcome.time().toMillis(),
        files.toArray(),
        warnings.toArray(String[]::new),
        new String[0]);
  }

  /** A briefing that was not built, or all of a pack or of a value. */
  static Row failed(
      String pack, String id, String language, String slice, List<String> faults) {
    return RowFactory.create(
        pack,
        id,
        language,
        slice,
        Outcome.State.FAILED.word(),
        0,
        0L,
        List.<Row>of().toArray(),
        new String[0],
        faults.toArray(String[]::new));
  }

  static Row file(String path, String sha256, long bytes) {
    return RowFactory.create(path, sha256, bytes);
  }
}
