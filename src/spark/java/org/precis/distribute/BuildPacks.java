package org.precis.distribute;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.precis.cli.batch.PackSet;
import org.precis.input.Pack;
import scala.Tuple2;

/**
 * Builds packs that are grouped by the id that they seem to have. Machine forms with one id are built
 * together; of other packs with one id the first is built, and the rest is refused.
 */
record BuildPacks(JobContext job)
    implements FlatMapFunction<Iterator<Tuple2<String, Iterable<String>>>, Row> {

  @Override
  public Iterator<Row> call(Iterator<Tuple2<String, Iterable<String>>> groups) throws Exception {
    PackBuilder builder = new PackBuilder(job);
    List<Row> rows = new ArrayList<>();
    while (groups.hasNext()) {
      Tuple2<String, Iterable<String>> group = groups.next();
      List<String> paths = new ArrayList<>();
      group._2().forEach(paths::add);
      paths.sort(null);
      rows.addAll(build(group._1(), paths, builder));
    }
    return rows.iterator();
  }

  private List<Row> build(String id, List<String> paths, PackBuilder builder) throws Exception {
    boolean forms = isMachineForm(paths.get(0));
    List<String> together =
        forms ? paths.stream().filter(BuildPacks::isMachineForm).toList() : paths.subList(0, 1);
    List<Row> rows = new ArrayList<>();
    try (LocalFolder local = new LocalFolder(job.hadoop())) {
      List<Pack> packs = new ArrayList<>();
      for (String path : together) {
        packs.add(local.fetch(path));
      }
      rows.addAll(builder.build(PackSet.of(packs), id, local));
    }
    for (String path : paths) {
      if (!together.contains(path)) {
        String fault = "'" + paths.get(0) + "' and '" + path + "' have the same id '" + id + "'";
        rows.add(BriefingRow.failed(path, id, "", "", List.of(fault)));
      }
    }
    return rows;
  }

  private static boolean isMachineForm(String path) {
    return PackPaths.isMachineForm(new Path(path));
  }
}
