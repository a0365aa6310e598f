package org.precis.distribute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An installation of Spark, made of the jars on the class path of the tests, and its processes on
 * the loopback address: a master, workers, and what is submitted to them.
 */
final class SparkProcesses implements AutoCloseable {

  private static final int MOST_SECONDS = 300;

  /** Packages of the JDK that Spark reflects on. */
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  private static final Path BESIDE = Path.of("target/beside-spark").toAbsolutePath();

  /**
   * The quick collector and compiler; and Spark's ten thousand classes are those of its release: to
   * verify them takes a process longer than to make a briefing.
   */
  private static final List<String> QUICK =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-BytecodeVerificationRemote");

  private static final Pattern ENDED =
      Pattern.compile("^" + JobAfterJob.ENDED + "(\\d+)\\R", Pattern.MULTILINE);

  private final Path home;
  private final Path application;
  private final List<Path> libraries;
  private final List<Process> processes = new ArrayList<>();
  private final Map<String, String> secrets = new TreeMap<>();

  /** What a process printed, and how it ended. */
  record Ended(int exitCode, String said) {}

  SparkProcesses(Path home) throws IOException {
    this.home = home;
    Path jars = Files.createDirectories(home.resolve("jars"));
    List<Path> path = paths(System.getProperty("java.class.path"));
    // Maven lists dependencies in the order of the POM, those for tests after those of Precis.
    List<Path> own =
        path.subList(0, index(path, "junit-jupiter")).stream()
            .filter(jar -> jar.toString().endsWith(".jar"))
            .toList();
    paths(Files.readString(Path.of("target/spark-jars")).strip()).forEach(jar -> link(jars, jar));
    own.stream()
        .filter(jar -> isNamed(jar, "slf4j-api") || isNamed(jar, "javassist"))
        .forEach(jar -> link(jars, jar));
    link(jars, BESIDE.resolve("icu4j.jar")); // the older one that Spark brings
    this.libraries = own.stream().filter(jar -> !isNamed(jar, "duckdb")).toList();
    this.application = home.resolve("precis.jar");
    jar("--create", "--no-compress", "--file", application.toString(), "-C", "target/classes", ".");
  }

  /** Makes an archive with the tool of the JDK. */
  static void jar(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    if (ToolProvider.findFirst("jar").orElseThrow().run(out, out, arguments) != 0) {
      throw new IllegalStateException(said.toString());
    }
  }

  private static List<Path> paths(String list) {
    return Arrays.stream(list.split(File.pathSeparator)).map(Path::of).toList();
  }

  private static boolean isNamed(Path jar, String name) {
    return jar.getFileName().toString().startsWith(name);
  }

  private static int index(List<Path> path, String name) {
    for (int i = 0; i < path.size(); i++) {
      if (isNamed(path.get(i), name)) {
        return i;
      }
    }
    throw new IllegalStateException("no " + name + " on the class path");
  }

  private static void link(Path folder, Path jar) {
    try {
      Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cluster that runs. */
  record Cluster(String master, List<Process> workers) {}

  /** Starts a master and workers, each with one core. */
  Cluster cluster(int workers) throws IOException, InterruptedException {
    int port = freePort();
    spark("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port",
        String.valueOf(port), "--webui-port", String.valueOf(freePort()));
    await(port);
    String master = "spark://127.0.0.1:" + port;
    List<Process> started = new ArrayList<>();
    for (int i = 1; i <= workers; i++) {
      String name = "worker-" + i;
      started.add(
          spark(name, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores",
              "1", "--memory", "1g", "--webui-port", String.valueOf(freePort()), "-d",
              home.resolve(name).toString(), master));
    }
    return new Cluster(master, started);
  }

  /** Sets a variable of the environment of processes that are started from now on. */
  void secret(String variable, String value) {
    secrets.put(variable, value);
  }

  /** Submits a job. */
  Process submit(String name, String master, String... arguments) throws IOException {
    return submit(name, master, List.of(), arguments);
  }

  /** Submits a job with further settings of Spark. */
  Process submit(String name, String master, List<String> further, String... arguments)
      throws IOException {
    String libraries = joined(",", jar -> !isNamed(jar, "slf4j"));
    return submit(name, master, further, Main.class, libraries, application, arguments);
  }

  private Process submit(
      String name,
      String master,
      List<String> further,
      Class<?> main,
      String libraries,
      Path jar,
      String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("--master", master));
    List<String> settings =
        List.of(
            "spark.driver.host=127.0.0.1",
            "spark.ui.enabled=false",
            "spark.executor.memory=640m",
            "spark.executor.extraJavaOptions=" + String.join(" ", QUICK),
            "spark.hadoop.dfs.replication=2",
            // once a DataNode is lost, each file is asked for before it is closed: soon, and often
            "spark.hadoop.dfs.client.block.write.locateFollowingBlock.initial.delay.ms=10",
            "spark.hadoop.dfs.client.block.write.locateFollowingBlock.retries=12");
    Stream.concat(settings.stream(), further.stream()).forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.addAll(List.of("--jars", libraries, "--class", main.getName(), jar.toString()));
    command.addAll(List.of(arguments));
    return spark(name, "org.apache.spark.deploy.SparkSubmit", command.toArray(String[]::new));
  }

  /** A driver that runs jobs one after another, with the secrets of when it was submitted. */
  final class Driver {

    private final String name;
    private final Process process;
    private int read;

    private Driver(String name, Process process) {
      this.name = name;
      this.process = process;
    }

    /** Runs a job. */
    Ended run(String... arguments) throws IOException, InterruptedException {
      OutputStream jobs = process.getOutputStream();
      jobs.write((String.join("\t", arguments) + "\n").getBytes(UTF_8));
      jobs.flush();
      for (int tries = 0; ; tries++) {
        String said = said(name).substring(read);
        Matcher ended = ENDED.matcher(said);
        if (ended.find()) {
          read += ended.end();
          return new Ended(Integer.parseInt(ended.group(1)), said.substring(0, ended.start()));
        }
        if (!process.isAlive() || tries == MOST_SECONDS * 20) {
          throw new IllegalStateException(name + " does not end the job: " + said);
        }
        Thread.sleep(50);
      }
    }
  }

  /** Submits a driver that waits for jobs. */
  Driver driver(String name, String master) throws IOException {
    Path jar = home.resolve("jobs.jar");
    String file = JobAfterJob.class.getName().replace('.', '/') + ".class";
    jar("--create", "--file", jar.toString(), "-C", "target/test-classes", file);
    String libraries = joined(",", library -> !isNamed(library, "slf4j")) + "," + application;
    return new Driver(name, submit(name, master, List.of(), JobAfterJob.class, libraries, jar));
  }

  /** Starts Precis without Spark. */
  Process precis(String name, String... arguments) throws IOException {
    String path = application + File.pathSeparator + joined(File.pathSeparator, jar -> true);
    return java(name, path, "org.precis.cli.Main", arguments);
  }

  /** What {@code precis build} makes of packs. */
  Map<String, byte[]> plain(Path out, String... packs) throws Exception {
    Ended ended = build(out, packs);
    assertEquals(0, ended.exitCode(), ended.said());
    return Outputs.files(out);
  }

  /** How {@code precis build} of packs ends. */
  Ended build(Path out, String... packs) throws Exception {
    List<String> command = new ArrayList<>(List.of("build", "-o", out.toString()));
    command.addAll(List.of(packs));
    return await(precis("plain", command.toArray(String[]::new)), "plain");
  }

  private String joined(String separator, Predicate<Path> which) {
    return libraries.stream().filter(which).map(Path::toString).collect(Collectors.joining(separator));
  }

  /** Waits for the end of a process. */
  Ended await(Process process, String name) throws IOException, InterruptedException {
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(name + " takes too long: " + said(name));
    }
    return new Ended(process.exitValue(), said(name));
  }

  private String said(String name) throws IOException {
    return new String(Files.readAllBytes(home.resolve(name + ".log")), UTF_8);
  }

  private Process spark(String name, String main, String... arguments) throws IOException {
    return java(name, home.resolve("jars") + "/*", main, arguments);
  }

  /** Starts a daemon of Hadoop, with the settings in a folder. */
  Process hadoop(String name, Path settings, String main, String... arguments) throws IOException {
    String path =
        String.join(
            File.pathSeparator,
            settings.toString(),
            BESIDE.resolve("hadoop-daemons.jar").toString(),
            home.resolve("jars") + "/*");
    return java(name, path, main, arguments);
  }

  private Process java(String name, String path, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
    command.add("-Xmx640m");
    command.addAll(QUICK);
    command.addAll(List.of("-Dprecis.home=" + Path.of("").toAbsolutePath(), "-cp", path, main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = new TreeMap<>();
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("SPARK_HOME", home.toString());
    environment.put("SPARK_SCALA_VERSION", "2.13");
    environment.put("SPARK_LOCAL_IP", "127.0.0.1");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.putAll(secrets);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path log = home.resolve(name + ".log");
    Process process =
        builder.directory(home.getParent().toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    processes.add(process);
    return process;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void await(int port) throws IOException, InterruptedException {
    for (int tries = 0; ; tries++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        return;
      } catch (IOException e) {
        if (tries == MOST_SECONDS * 5) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  /** Kills a process and those that it started. */
  static void kill(Process process) {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() throws IOException {
    processes.sort(Comparator.comparing(Process::pid));
    for (Process process : processes) {
      kill(process);
      process.onExit().join();
    }
  }
}
