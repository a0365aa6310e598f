package org.precis.distribute;

import org.apache.spark.api.java.function.PairFunction;
import org.precis.workspace.Workspace;
import scala.Tuple2;

/** Pairs the path of a pack with the id that it seems to have; with itself where none is seen. */
record LikelyId(JobContext job) implements PairFunction<String, String, String> {

  @Override
  public Tuple2<String, String> call(String path) throws Exception {
    try (LocalFolder local = new LocalFolder(job.hadoop())) {
      String id = local.glance(path).likelyId(Workspace.bundled());
      return new Tuple2<>(id.isEmpty() ? path : id, path);
    }
  }
}
