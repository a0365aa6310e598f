package org.precis.preview;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.workspace.Workspace;

/** What a writer and a browser have of the preview, and what nobody else has. */
@Tag("slow")
class PreviewServerTest {

  @TempDir Path parent;
  private WrittenPack pack;

  @BeforeEach
  void start() throws IOException {
    pack = new WrittenPack(parent);
  }

  @AfterEach
  void end() {
    pack.close();
  }

  @Test
  void aSaveIsShown() throws Exception {
    Shown first = pack.await(1, Shown::current);
    assertTrue(pack.get("0.html").body().contains("1,284"));
    pack.save(
        "statistics.csv", "\"1,284\",thefts,,report,\"recorded 1,284 thefts\"", "7777,thefts,,,");
    pack.await(first.number() + 1, Shown::current);
    assertTrue(pack.get("0.html").body().contains("7,777"));
    assertTrue(pack.get("0.pdf").headers().firstValue("Content-Type").get().contains("pdf"));
    assertTrue(pack.get("0/explain?thefts").body().contains("7,777"));
    assertTrue(pack.get("0/ids").body().lines().anyMatch("thefts"::equals));
    assertTrue(pack.get("0/1.png").headers().firstValue("Content-Type").get().contains("png"));
  }

  @Test
  void thePageIsShownBeforeItsPdf() throws Exception {
    Shown first = pack.await(1, Shown::current);
    assertEquals(1, first.briefings().get(0).build());
    assertEquals(2, first.number(), "once with the HTML, once with the PDF as well");
    pack.save("statistics.csv", "1,284", "1,285");
    Shown second = pack.await(first.number() + 1, Shown::current);
    assertEquals(2, second.briefings().get(0).build());
    assertEquals(4, second.number());
  }

  @Test
  void theLanguageThatIsLookedAtIsMadeFirst() throws Exception {
    Shown both = inTwoLanguages();
    assertEquals(404, pack.get("2.html").statusCode());
    assertEquals(200, pack.get("1.html").statusCode());
    pack.save("briefing.yaml", "title: \"Bicycle", "title: \"Motorcycle");
    pack.await(both.number() + 1, shown -> shown.current() && buildOf(shown, 0) == 3);
    assertEquals(List.of("2p 3", "3 3", "3p 3p"), shownAfter(both));
    assertTrue(pack.get("1.html").body().contains("Motorcycle"));
  }

  @Test
  void thePdfThatIsLookedAtIsMadeBeforeOtherLanguages() throws Exception {
    Shown both = inTwoLanguages();
    assertEquals(200, pack.get("1/1.png").statusCode());
    pack.save("briefing.yaml", "title: \"Bicycle", "title: \"Motorcycle");
    pack.await(both.number() + 1, shown -> shown.current() && buildOf(shown, 0) == 3);
    assertEquals(List.of("2p 3", "2p 3p", "3 3p", "3p 3p"), shownAfter(both));
  }

  @Test
  void whereThereAreOtherBriefingsThanBeforeAllPagesAreAwaited() throws Exception {
    Shown first = pack.await(1, Shown::current);
    inTwoLanguages();
    assertEquals(List.of("2 2", "2p 2p"), shownAfter(first));
  }

  private Shown inTwoLanguages() throws Exception {
    Shown first = pack.await(1, Shown::current);
    pack.save("briefing.yaml", "language: en", "languages: [en, fr]");
    return pack.await(first.number() + 1, shown -> shown.briefings().size() == 2);
  }

  private static int buildOf(Shown shown, int position) {
    return shown.briefings().get(position).build();
  }

  /** The number of the build that each briefing was of, and whether its PDF was there. */
  private List<String> shownAfter(Shown last) {
    return pack.screen.stream()
        .filter(shown -> shown.number() > last.number())
        .map(
            shown ->
                shown.briefings().stream()
                    .map(one -> one.build() + (one.isWhole() ? "p" : ""))
                    .collect(joining(" ")))
        .toList();
  }

  @Test
  void aFaultIsSaidWhileTheLastGoodPageStays() throws Exception {
    Shown first = pack.await(1, Shown::current);
    String page = pack.get("0.html").body();
    pack.save("briefing.yaml", "title:", "titel:");
    Shown failed = pack.await(first.number() + 1, shown -> !shown.current());
    assertTrue(pack.get("state.json").body().contains("unknown key 'titel'"));
    assertEquals(page, pack.get("0.html").body());
    pack.save("briefing.yaml", "titel:", "title:");
    pack.await(failed.number() + 1, Shown::current);
  }

  @Test
  void theStyleAboveThePackIsWatched() throws Exception {
    Shown first = pack.await(1, Shown::current);
    assertFalse(pack.get("0.html").body().contains("--accent: #7A1F4B"));
    Path house = parent.resolve("house.yaml");
    Files.writeString(house, "acent: 7A1F4B\n");
    Shown failed = pack.await(first.number() + 1, shown -> !shown.current());
    assertTrue(pack.get("state.json").body().contains("unknown key 'acent'"));
    Files.writeString(house, "accent: 7A1F4B\n");
    pack.await(failed.number() + 1, Shown::current);
    assertTrue(pack.get("0.html").body().contains("--accent: #7A1F4B"));
  }

  @Test
  void aTextIsFoundWhereItWasWritten() throws Exception {
    pack.await(1, Shown::current);
    Path briefing = pack.folder.resolve("briefing.yaml");
    List<String> lines = Files.readAllLines(briefing);
    int title = 0;
    while (!lines.get(title).startsWith("title:")) {
      title++;
    }
    String asked = lines.get(title).substring("title:".length()).strip();
    String told =
        pack.get("place?" + URLEncoder.encode(asked, StandardCharsets.UTF_8).replace("+", "%20"))
            .body();
    assertEquals("briefing.yaml:" + (title + 1) + "\n\n" + lines.get(title) + "\n", told);
    assertEquals(404, pack.get("place?words%20that%20nobody%20wrote").statusCode());
    assertEquals(404, pack.get("place").statusCode());
  }

  @Test
  void whatThePdfDoesWithoutIsSaid() throws Exception {
    Path ours = Files.createDirectories(parent.resolve("templates/ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    String print = Files.readString(Path.of("templates/standard/print.css"));
    Files.writeString(ours.resolve("print.css"), print + ".card { filter: blur(1pt); }\n");
    pack.close();
    pack =
        new WrittenPack(
            parent.resolve("packs"),
            Workspace.bundled().withTemplates(parent.resolve("templates")));
    pack.await(1, Shown::current);
    pack.save("briefing.yaml", "template: standard", "template: ours");
    pack.await(3, Shown::current);
    assertTrue(pack.get("state.json").body().contains("filter"));
  }

  @Test
  void aFolderThatIsDeletedAndMadeAgainIsShownAgain() throws Exception {
    Shown first = pack.await(1, Shown::current);
    pack.delete();
    // Halfway through, a file may vanish while it is read, which is a failure without a fault
    Shown gone =
        pack.await(first.number() + 1, shown -> !shown.current() && !shown.faults().isEmpty());
    pack.copy();
    pack.await(gone.number() + 1, Shown::current);
  }

  @Test
  void aFailureOfTheEngineIsSaid() throws Exception {
    Shown failed = new Shown(1, List.of(), false, "", List.of(), "cannot build 'x': why", 1);
    assertTrue(PreviewServer.state("x", failed).contains("\"failure\":\"cannot build 'x': why\""));
    pack.await(1, Shown::current);
    assertTrue(pack.get("state.json").body().contains("\"failure\":\"\""));
  }

  @Test
  void browsersHearOfEachBuild() throws Exception {
    Shown first = pack.await(1, Shown::current);
    URI address = URI.create(pack.server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      String host = address.getHost() + ":" + address.getPort();
      out.write(
          ("GET " + address.getPath() + "builds HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      heard(in, first.number());
      Files.writeString(pack.folder.resolve("note.txt"), "new");
      heard(in, first.number() + 1);
    }
  }

  /** A browser that is slow hears of the newest only. */
  private static void heard(BufferedReader in, int number) throws IOException {
    int told = -1;
    while (told < number) {
      String line = in.readLine();
      told = line.startsWith("data: ") ? Integer.parseInt(line.substring("data: ".length())) : told;
    }
  }

  @Test
  void otherPlacesAreRefused() throws Exception {
    pack.await(1, Shown::current);
    assertEquals(200, pack.get("").statusCode());
    assertEquals(403, pack.get("0.html", "Origin", "http://evil.example").statusCode());
    assertEquals(403, pack.get("0.html", "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(200, pack.get("0.html", "Sec-Fetch-Site", "same-origin").statusCode());
    String page = "GET " + URI.create(pack.server.address()).getPath() + "0.html HTTP/1.";
    assertTrue(answer(page + "1\r\nHost: evil.example\r\n\r\n").contains(" 403 "));
    assertTrue(answer(page + "0\r\n\r\n").contains(" 403 "));
  }

  /** Other users of the machine, who see the port but not the address. */
  @ParameterizedTest
  @ValueSource(strings = {"", "0.html", "0.pdf", "0/1.png", "state.json", "builds", "preview.css"})
  void whoDoesNotKnowTheAddressIsRefused(String path) throws Exception {
    pack.await(1, Shown::current);
    URI address = URI.create(pack.server.address());
    String root = address.getPath();
    String host = " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
    String other = root.replace(root.charAt(1), root.charAt(1) == '0' ? '1' : '0');
    for (String guess : List.of("/", root.substring(0, root.length() - 2) + "/", other)) {
      assertTrue(answer("GET " + guess + path + host).contains(" 403 "), guess + path);
    }
    assertEquals(34, root.length(), "128 random bits");
    try (PreviewServer again = new PreviewServer(pack.preview, 0)) {
      assertNotEquals(root, URI.create(again.address()).getPath());
    }
  }

  @Test
  void whatBeginsToAskAndStopsIsLeft() throws Exception {
    pack.await(1, Shown::current);
    try (PreviewServer hasty = new PreviewServer(pack.preview, 0, Duration.ofMillis(300))) {
      URI address = URI.create(hasty.address());
      String ask = "GET " + address.getPath() + "builds HTTP/1.1\r\n";
      String host = "Host: " + address.getAuthority() + "\r\n\r\n";
      List<Socket> halves = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        halves.add(new Socket(address.getHost(), address.getPort()));
        halves.get(i).getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
        halves.get(i).setSoTimeout((int) WrittenPack.PATIENCE_MILLIS);
      }
      try (Socket whole = new Socket(address.getHost(), address.getPort())) {
        whole.getOutputStream().write((ask + host).getBytes(StandardCharsets.US_ASCII));
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(whole.getInputStream(), StandardCharsets.UTF_8));
        heard(in, 1);
        for (Socket half : halves) {
          assertEquals(-1, half.getInputStream().read());
          half.close();
        }
        Files.writeString(pack.folder.resolve("note.txt"), "new");
        heard(in, pack.preview.shown().number() + 1);
      }
    }
  }

  /** The first line of what a request is answered with, as no client would send it. */
  private String answer(String request) throws IOException {
    URI address = URI.create(pack.server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    pack.await(1, Shown::current);
    URI address = URI.create(pack.server.address());
    HttpRequest.Builder post = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString("x"));
    assertEquals(405, pack.send(post).statusCode());
    assertEquals(405, pack.send(HttpRequest.newBuilder(address).DELETE()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../briefing.yaml",
        "..%2fbriefing.yaml",
        "0/../../briefing.yaml",
        "briefing.yaml",
        "1.html",
        "-1.html",
        "99999999999.html",
        "0.txt",
        "0/explain",
        "0/0.png",
        "0/99.png",
        "0/explain?nothing",
        "0/changes.html"
      })
  void onlyWhatIsShownIsThere(String path) throws Exception {
    pack.await(1, Shown::current);
    URI address = URI.create(pack.server.address());
    String asked = "GET " + address.getPath() + path + " HTTP/1.1\r\nHost: ";
    assertTrue(answer(asked + address.getAuthority() + "\r\n\r\n").contains(" 404 "));
  }
}
