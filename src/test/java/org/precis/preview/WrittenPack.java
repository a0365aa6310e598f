package org.precis.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.precis.fixture.Folders;
import org.precis.fixture.Packs;
import org.precis.input.Choices;
import org.precis.input.Pack;
import org.precis.workspace.Workspace;

/** A pack that somebody writes, and its preview. */
final class WrittenPack implements AutoCloseable {

  private static final Path STARTER = Path.of("src/main/resources/org/precis/packs/starter");

  /** Of a build on a busy machine. */
  static final long PATIENCE_MILLIS = 60_000;

  /** All that was shown, in order. */
  final List<Shown> screen = new CopyOnWriteArrayList<>();

  final Path folder;
  final Preview preview;
  final PreviewServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  WrittenPack(Path parent) throws IOException {
    this(parent, Packs.WORKSPACE);
  }

  WrittenPack(Path parent, Workspace workspace) throws IOException {
    folder = parent.resolve("office");
    copy();
    preview = new Preview(Pack.of(folder), Choices.NONE, workspace, said -> {}, screen::add);
    server = new PreviewServer(preview, 0);
  }

  void copy() throws IOException {
    Folders.copy(STARTER, folder);
  }

  void delete() throws IOException {
    Folders.delete(folder);
  }

  /** Replaces words in a file as an editor does that saves by renaming. */
  void save(String file, String before, String after) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(before), before);
    Path saved = folder.resolve("." + file + ".new");
    Files.writeString(saved, text.replace(before, after));
    Files.move(saved, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What is shown from a number on, when the PDFs are made and it is as it should be. */
  Shown await(int from, Predicate<Shown> wanted) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    Shown shown = preview.shown();
    while (shown.number() < from || !isWhole(shown) || !wanted.test(shown)) {
      assertTrue(System.currentTimeMillis() < end, "no such build: " + shown.faults());
      shown = preview.after(shown.number(), 1_000);
    }
    return shown;
  }

  private static boolean isWhole(Shown shown) {
    return shown.briefings().stream().allMatch(Shown.Briefing::isWhole);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    preview.close();
  }
}
