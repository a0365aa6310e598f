package org.precis.distribute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.DistributedFileSystem;
import org.precis.distribute.SparkProcesses.Ended;

/** An HDFS on the loopback address: a NameNode and DataNodes, each a process. */
record HdfsProcesses(DistributedFileSystem files, List<Process> dataNodes) {

  private static final int MOST_TRIES = 1000;
  private static final String PACKAGE = "org.apache.hadoop.hdfs.server.";

  /** Starts it; {@link SparkProcesses#close} ends it. */
  static HdfsProcesses start(SparkProcesses processes, Path folder, int dataNodes)
      throws IOException, InterruptedException {
    int port = SparkProcesses.freePort();
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Configuration site = new Configuration(false);
    Map.of(
            "dfs.namenode.rpc-address", "127.0.0.1:" + port,
            "dfs.namenode.http-address", "127.0.0.1:0",
            "dfs.namenode.name.dir", folder.resolve("name").toUri().toString(),
            "dfs.namenode.safemode.extension", "0",
            "dfs.namenode.edits.noeditlogchannelflush", "true", // no test cuts the power
            "dfs.datanode.address", "127.0.0.1:0",
            "dfs.datanode.http.address", "127.0.0.1:0",
            "dfs.datanode.ipc.address", "127.0.0.1:0",
            "dfs.replication", String.valueOf(dataNodes))
        .forEach(site::set);
    site.set("fs.defaultFS", "hdfs://127.0.0.1:" + port);
    write(site, settings.resolve("core-site.xml"));
    write(site, settings.resolve("hdfs-site.xml"));
    // Their pages, which nobody looks at, would be unpacked from a jar of 50 MB, read through for it.
    for (String pages : List.of("hdfs", "datanode")) {
      Files.createDirectories(settings.resolve("webapps").resolve(pages));
    }
    String nameNode = PACKAGE + "namenode.NameNode";
    Ended formatted =
        processes.await(processes.hadoop("format", settings, nameNode, "-format"), "format");
    if (formatted.exitCode() != 0) {
      throw new IllegalStateException(formatted.said());
    }
    processes.hadoop("name-node", settings, nameNode);
    List<Process> nodes = new ArrayList<>();
    for (int i = 1; i <= dataNodes; i++) {
      String data = "-Ddfs.datanode.data.dir=" + folder.resolve("data-" + i).toUri();
      nodes.add(
          processes.hadoop("data-node-" + i, settings, PACKAGE + "datanode.DataNode", data));
    }
    SparkProcesses.await(port);
    Configuration client = new Configuration();
    client.setInt("dfs.replication", dataNodes);
    FileSystem files =
        FileSystem.newInstance(java.net.URI.create("hdfs://127.0.0.1:" + port), client);
    DistributedFileSystem hdfs = (DistributedFileSystem) files;
    for (int tries = 0; hdfs.getDataNodeStats().length < dataNodes; tries++) {
      if (tries == MOST_TRIES) {
        throw new IllegalStateException("the DataNodes do not come");
      }
      Thread.sleep(100);
    }
    return new HdfsProcesses(hdfs, List.copyOf(nodes));
  }

  private static void write(Configuration site, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      site.writeXml(out);
    }
  }

  /** A path in it, with its address. */
  String path(String path) {
    return files.getUri() + path;
  }
}
