package org.precis.distribute;

import com.ibm.icu.util.VersionInfo;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;
import org.precis.Precis;
import org.precis.cli.batch.BuildContext;
import org.precis.cli.batch.Signing;
import org.precis.cli.terminal.Progress;
import org.precis.workspace.Workspace;

/**
 * The engine of an executor: made by its first task, and warm for all that follow. It is the only
 * thing that tasks share.
 */
record ExecutorEngine(Workspace workspace, Precis engine) {

  /** The version of ICU that Precis is tested with; another may sort, join or spell differently. */
  static final VersionInfo ICU = VersionInfo.getInstance(79, 1);

  private static final Map<String, ExecutorEngine> BY_TEMPLATES = new ConcurrentHashMap<>();

  /**
   * The engine for a job.
   *
   * @throws IllegalStateException if this process would make other bytes than {@code precis build}
   */
  static ExecutorEngine of(Making making) {
    String flaw = flawOfProcess();
    if (!flaw.isEmpty()) {
      throw new IllegalStateException(flaw);
    }
    String folder = making.templates().isEmpty() ? "" : SparkFiles.get(making.templates());
    return BY_TEMPLATES.computeIfAbsent(folder, ExecutorEngine::open);
  }

  private static ExecutorEngine open(String templates) {
    Workspace bundled = Workspace.bundled();
    Workspace workspace =
        templates.isEmpty() ? bundled : bundled.withTemplates(Path.of(templates));
    return new ExecutorEngine(workspace, Precis.open(workspace));
  }

  /** Why this process would make other bytes than {@code precis build}; "" if it would not. */
  static String flawOfProcess() {
    if (!VersionInfo.ICU_VERSION.equals(ICU)) {
      return "an executor has ICU "
          + VersionInfo.ICU_VERSION
          + " instead of "
          + ICU
          + ": submit with icu4j among --jars, and with --conf"
          + " spark.executor.userClassPathFirst=true or without that setting";
    }
    return canNameFiles()
        ? ""
        : "an executor cannot give files Chinese names: submit with --conf"
            + " spark.executorEnv.LC_ALL=C.UTF-8 or without that setting (with a local master,"
            + " set LC_ALL)";
  }

  private static boolean canNameFiles() {
    try {
      return !Path.of("统计").toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * What a build into a folder needs.
   *
   * @param slice the slug of the one value to build; "" for all
   */
  BuildContext context(Making making, Path folder, String slice, Optional<Signing> signing) {
    return new BuildContext(
        making.into(folder, slice),
        workspace,
        engine,
        signing,
        new SameThread(),
        Progress.none());
  }
}
