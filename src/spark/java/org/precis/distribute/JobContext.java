package org.precis.distribute;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What every task of a job needs.
 *
 * @param outputFolder the folder for the briefings
 * @param temporary the folder for unfinished files
 */
record JobContext(
    Making making,
    String outputFolder,
    String temporary,
    Broadcast<SerializableConfiguration> configuration)
    implements Serializable {

  Configuration hadoop() {
    return configuration.value().value();
  }

  /** The output, for the attempt that runs in this thread. */
  OutputFolder output() throws IOException {
    return new OutputFolder(
        new Path(outputFolder),
        new Path(temporary),
        "attempt-" + TaskContext.get().taskAttemptId(),
        hadoop());
  }
}
