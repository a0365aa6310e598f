package org.precis.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file system whose calls fail from one on, once or for good, and that writes down all calls. A
 * write that fails has written half. Nothing is synced, so that a test takes no time.
 */
class FailingDisk extends Disk {

  private final List<String> calls = new ArrayList<>();
  private final int first;
  private final boolean forGood;
  private final String failing;

  private FailingDisk(int first, boolean forGood, String failing) {
    this.first = first;
    this.forGood = forGood;
    this.failing = failing;
  }

  static FailingDisk never() {
    return new FailingDisk(Integer.MAX_VALUE, false, "");
  }

  /** As an error that passes. */
  static FailingDisk once(int call) {
    return new FailingDisk(call, false, "");
  }

  /** As if the process, or the machine, ended there. */
  static FailingDisk from(int call) {
    return new FailingDisk(call, true, "");
  }

  /** As a folder in which names can be removed and no longer changed. */
  static FailingDisk movesFrom(int call) {
    return new FailingDisk(call, true, "move ");
  }

  /** As where calls that begin like this always fail. */
  static FailingDisk failing(String call) {
    return new FailingDisk(0, true, call);
  }

  boolean isForGood() {
    return forGood;
  }

  List<String> calls() {
    return calls;
  }

  private boolean fails(String call, Path... paths) {
    StringBuilder line = new StringBuilder(call);
    for (Path path : paths) {
      line.append(' ').append(path.getFileName());
    }
    calls.add(line.toString().replaceAll("\\.precis-\\d+(\\.\\d+)?", "area"));
    return line.indexOf(failing) == 0 && (forGood ? calls.size() >= first : calls.size() == first);
  }

  private void step(String call, Path... paths) throws IOException {
    if (fails(call, paths)) {
      throw new IOException("call " + calls.size() + " fails: " + call);
    }
  }

  @Override
  Optional<State> state(Path path) throws IOException {
    step("state", path);
    return super.state(path);
  }

  @Override
  byte[] read(Path file) throws IOException {
    step("read", file);
    return super.read(file);
  }

  @Override
  List<Path> list(Path folder) throws IOException {
    step("list", folder);
    return super.list(folder);
  }

  @Override
  boolean makeFolder(Path folder) throws IOException {
    step("make folder", folder);
    return super.makeFolder(folder);
  }

  @Override
  void makeFolders(Path folder) throws IOException {
    step("make folders", folder);
    super.makeFolders(folder);
  }

  @Override
  void makeEmpty(Path file) throws IOException {
    step("make", file);
    super.makeEmpty(file);
  }

  @Override
  void write(Path file, byte[] bytes) throws IOException {
    if (fails("write", file)) {
      super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      throw new IOException("no space left");
    }
    super.write(file, bytes);
  }

  @Override
  void force(Path file) throws IOException {
    step("sync", file);
  }

  @Override
  void forceFolder(Path folder) throws IOException {
    step("sync folder", folder);
  }

  @Override
  void keep(Path file, Path second) throws IOException {
    step("keep", file, second);
    super.keep(file, second);
  }

  @Override
  void move(Path from, Path to) throws IOException {
    step("move", from, to);
    super.move(from, to);
  }

  @Override
  void delete(Path path) throws IOException {
    step("delete", path);
    super.delete(path);
  }

  @Override
  Optional<Held> hold(Path file) throws IOException {
    step("hold", file);
    return super.hold(file);
  }
}
