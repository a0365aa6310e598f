package org.precis.distribute;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.precis.cli.batch.PackSet;
import org.precis.input.Pack;
import org.precis.workspace.Workspace;
import scala.Tuple2;

/**
 * Builds the briefings of values whose rows are together: the pack is fetched once for a task, and
 * has the rows of one value after the other as one of its files.
 *
 * @param pack its path
 * @param file the name of that file
 * @param shared rows that every value needs
 */
record BuildValues(
    JobContext job,
    String pack,
    String file,
    List<String> columns,
    Broadcast<List<TableRow>> shared)
    implements FlatMapFunction<Iterator<Tuple2<String, Iterable<TableRow>>>, Row> {

  @Override
  public Iterator<Row> call(Iterator<Tuple2<String, Iterable<TableRow>>> values) throws Exception {
    PackBuilder builder = new PackBuilder(job);
    List<Row> built = new ArrayList<>();
    if (!values.hasNext()) {
      return built.iterator();
    }
    try (LocalFolder local = new LocalFolder(job.hadoop())) {
      Pack fetched = local.fetch(pack);
      PackSet set = PackSet.of(List.of(fetched));
      String id = set.likelyId(Workspace.bundled());
      while (values.hasNext()) {
        Tuple2<String, Iterable<TableRow>> value = values.next();
        SortedMap<Long, TableRow> rows = new TreeMap<>();
        value._2().forEach(row -> rows.put(row.number(), row));
        List<String> names = rows.values().stream().map(TableRow::value).distinct().toList();
        if (names.size() > 1) {
          built.add(BriefingRow.failed(pack, id, "", value._1(), sameName(names, value._1())));
          continue;
        }
        shared.value().forEach(row -> rows.put(row.number(), row));
        ValueFile own = new ValueFile(fetched.name() + "/" + file, columns, rows.values());
        Path place = fetched.path().resolve(file);
        Files.createDirectories(place.getParent());
        Files.write(place, own.text().getBytes(UTF_8));
        built.addAll(builder.build(set, id, value._1(), local, own::inTable));
      }
    }
    return built.iterator();
  }

  private static List<String> sameName(List<String> values, String slug) {
    return List.of("the values '"
        + String.join("', '", values)
        + "' have the same file name '"
        + slug
        + "': give one of them another name");
  }
}
