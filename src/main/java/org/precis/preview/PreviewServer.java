package org.precis.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.precis.Format;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.model.Edition;
import org.precis.pdf.diff.PagePictures;
import org.precis.preview.Making.Looked;
import org.precis.preview.Shown.Briefing;
import org.precis.review.DiffHtml;
import org.precis.review.DiffInput;
import org.precis.review.Differences;
import org.precis.review.Explainer;
import org.precis.review.ExplanationText;
import org.precis.text.JsonWriter;

/**
 * Shows a {@link Preview} to the browsers of this machine, over HTTP on the loopback interface. All
 * that it has can only be read, and comes from memory: no address leads to a file.
 *
 * <p>A page elsewhere that has the browser ask here, also by a name that it lets point to this
 * machine (DNS rebinding), is refused: the host must be this one by address, and the request must
 * come from a page of ours or from the address bar. Other users of this machine are refused as
 * well: all addresses begin with a word that nobody can guess.
 */
public final class PreviewServer implements AutoCloseable {

  private static final int MOST_LISTENERS = 32;
  private static final long BEAT_MILLIS = 10_000;

  /** A PDF that takes longer to make is not there yet. */
  private static final long PDF_MILLIS = 30_000;

  /** In which a browser asks. */
  private static final Duration TO_ASK = Duration.ofSeconds(10);

  private static final Duration TO_ANSWER = Duration.ofMillis(2 * PDF_MILLIS);

  private static final int WORD_BYTES = 16;
  private static final int EXPLANATION_COLUMNS = 72;

  private static final String OF_SHELL =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** What a published briefing may do, in a frame of ours. */
  private static final String OF_BRIEFINGS =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  private static final Set<String> OWN_SITES = Set.of("", "none", "same-origin");

  private final Preview preview;
  private final HttpServer server;
  private final RequestThreads threads;

  /** The path below which all is. */
  private final String root;

  private final Map<String, PagePictures> pictures = new ConcurrentHashMap<>();
  private final Semaphore listeners = new Semaphore(MOST_LISTENERS);
  private volatile boolean closed;

  /**
   * Begins to serve.
   *
   * @param port to listen at; 0 for any that is free
   * @throws IOException if the port is taken
   */
  public PreviewServer(Preview preview, int port) throws IOException {
    this(preview, port, TO_ASK);
  }

  PreviewServer(Preview preview, int port, Duration toAsk) throws IOException {
    this.preview = preview;
    this.server = HttpServer.create(new InetSocketAddress(loopback(), port), 0);
    this.threads = new RequestThreads(toAsk);
    byte[] word = new byte[WORD_BYTES];
    new SecureRandom().nextBytes(word);
    this.root = "/" + HexFormat.of().formatHex(word) + "/";
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
  }

  /** Where a browser finds it; who knows the address may read the preview. */
  public String address() {
    return "http://127.0.0.1:" + port() + root;
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    threads.allow(TO_ANSWER);
    try (exchange) {
      Headers asked = exchange.getRequestHeaders();
      String method = exchange.getRequestMethod();
      if (!isOurs(asked)) {
        send(exchange, 403, text("This preview is for this machine alone.\n"));
      } else if (!isBelowRoot(exchange.getRequestURI().getPath())) {
        send(exchange, 403, text("Open the address that 'precis serve' printed when it began.\n"));
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, text("The preview can only be read.\n"));
      } else if (exchange.getRequestURI().getPath().equals(root + "builds")) {
        tell(exchange);
      } else {
        Optional<Answer> answer = answer(exchange);
        send(exchange, answer.isPresent() ? 200 : 404, answer.orElse(text("Not found.\n")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOurs(Headers asked) {
    String host = Optional.ofNullable(asked.getFirst("Host")).orElse("");
    String origin = Optional.ofNullable(asked.getFirst("Origin")).orElse("");
    String site = Optional.ofNullable(asked.getFirst("Sec-Fetch-Site")).orElse("");
    List<String> hosts = List.of("127.0.0.1:" + port(), "localhost:" + port());
    return hosts.contains(host)
        && (origin.isEmpty() || origin.equals("http://" + host))
        && OWN_SITES.contains(site);
  }

  /** In the same time however much of the word is right, which could be measured. */
  private boolean isBelowRoot(String path) {
    String start = path.substring(0, Math.min(root.length(), path.length()));
    return MessageDigest.isEqual(
        start.getBytes(StandardCharsets.UTF_8), root.getBytes(StandardCharsets.UTF_8));
  }

  /** One thing that can be read. */
  private record Answer(String type, String policy, byte[] body) {}

  private static Answer text(String text) {
    return new Answer("text/plain; charset=utf-8", OF_SHELL, text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Answer> answer(HttpExchange exchange) throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath().substring(root.length());
    String position = path.split("[./]", 2)[0];
    boolean ofPdf = path.endsWith(".pdf") || path.endsWith(".png");
    Shown shown = ofPdf ? preview.withPdf(position, PDF_MILLIS) : preview.shown();
    switch (path) {
      case "":
        return Optional.of(ours("preview.html", "text/html"));
      case "preview.css":
        return Optional.of(ours("preview.css", "text/css"));
      case "preview.js":
        return Optional.of(ours("preview.js", "text/javascript"));
      case "icon.svg":
        return Optional.of(ours("icon.svg", "image/svg+xml"));
      case "state.json":
        byte[] state = state(preview.name(), shown).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Answer("application/json", OF_SHELL, state));
      case "place":
        return Optional.ofNullable(exchange.getRequestURI().getQuery())
            .flatMap(preview::place)
            .map(PreviewServer::text);
      default:
        String kind = path.substring(position.length());
        Optional<Publication> asked = shown.briefing(position).map(Briefing::made);
        if (asked.isPresent() && (ofPdf || kind.endsWith(".html"))) {
          preview.look(new Looked(Integer.parseInt(position), ofPdf));
        }
        return asked.flatMap(
            one ->
                kind.matches("/\\d{1,4}\\.png")
                    ? picture(one, position, Integer.parseInt(kind.substring(1, kind.length() - 4)))
                    : of(one, kind, exchange.getRequestURI().getQuery()));
    }
  }

  /** A page of its PDF. */
  private Optional<Answer> picture(Publication briefing, String position, int page) {
    PagePictures pages = pictures.computeIfAbsent(position, any -> new PagePictures());
    return briefing
        .pdf()
        .flatMap(pdf -> pages.png(pdf.bytes(), page))
        .map(png -> new Answer("image/png", OF_SHELL, png));
  }

  private Optional<Answer> of(Publication briefing, String kind, String query) {
    return switch (kind) {
      case ".html" -> Optional.of(briefing(briefing, Format.HTML, "text/html; charset=utf-8"));
      case ".pdf" -> briefing.pdf().map(pdf -> briefing(briefing, Format.PDF, "application/pdf"));
      case ".json" -> Optional.of(briefing(briefing, Format.JSON, "application/json"));
      case "/changes.html" -> changes(briefing.edition());
      case "/ids" -> ids(briefing.edition());
      case "/explain" -> explanation(briefing.edition(), query);
      default -> Optional.empty();
    };
  }

  private static Answer briefing(Publication briefing, Format format, String type) {
    return new Answer(type, OF_BRIEFINGS, briefing.bytes(format));
  }

  /** What changed since the previous edition, if the pack names one. */
  private Optional<Answer> changes(Edition edition) {
    return edition
        .previous()
        .map(
            previous ->
                Differences.between(
                    DiffInput.ofPack(previous.masthead().id(), List.of(previous)),
                    DiffInput.ofPack(edition.masthead().id(), List.of(edition))))
        .map(found -> DiffHtml.of(found, List.of(), preview.workspace()))
        .map(html -> html.getBytes(StandardCharsets.UTF_8))
        .map(html -> new Answer("text/html; charset=utf-8", OF_BRIEFINGS, html));
  }

  /** The ids of its numbers, one on a line. */
  private static Optional<Answer> ids(Edition edition) {
    return Optional.of(text(String.join("\n", new Explainer(edition).ids()) + "\n"));
  }

  /** Where a number comes from and goes to. */
  private Optional<Answer> explanation(Edition edition, String id) {
    return Optional.ofNullable(id)
        .flatMap(asked -> new Explainer(edition).of(asked, preview.workspace()))
        .map(told -> text(ExplanationText.of(told, EXPLANATION_COLUMNS)));
  }

  private static Answer ours(String name, String type) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      return new Answer(type + "; charset=utf-8", OF_SHELL, in.readAllBytes());
    }
  }

  static String state(String pack, Shown shown) {
    return JsonWriter.compact(
        out -> {
          out.number("builds", shown.number());
          out.string("pack", pack);
          out.flag("current", shown.current());
          out.number("millis", shown.millis());
          out.string("coverage", shown.coverage());
          out.string("faults", DiagnosticPrinter.print(shown.faults()));
          out.string("failure", shown.failure());
          out.number("errors", shown.faults().stream().filter(Diagnostic::isError).count());
          out.number("warnings", shown.faults().stream().filter(one -> !one.isError()).count());
          out.array(
              "briefings",
              shown.briefings(),
              briefing -> {
                Publication one = briefing.made();
                out.number("build", briefing.build());
                out.string("id", one.edition().masthead().id());
                out.string("language", one.edition().masthead().language());
                out.string("title", one.edition().masthead().title());
                out.number("pages", one.pdf().map(pdf -> pdf.pages()).orElse(0));
                out.flag("compared", one.edition().previous().isPresent());
              });
        });
  }

  /** Server-sent events: the number of each build, until the browser goes away. */
  private void tell(HttpExchange exchange) throws IOException, InterruptedException {
    if (!listeners.tryAcquire()) {
      send(exchange, 503, text("Too many pages show this preview.\n"));
      return;
    }
    try {
      // as long as its page is open, which there are few of
      threads.allowAll();
      head(exchange, "text/event-stream", OF_SHELL);
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      int told = -1;
      while (!closed) {
        int number = preview.after(told, BEAT_MILLIS).number();
        // A comment where there is nothing new, to find out whether anybody listens
        String event = number == told ? ":\n\n" : "data: " + number + "\n\n";
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
        told = number;
      }
    } finally {
      listeners.release();
    }
  }

  private static void send(HttpExchange exchange, int status, Answer answer) throws IOException {
    head(exchange, answer.type(), answer.policy());
    boolean body = !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, body ? answer.body().length : -1);
    if (body) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static void head(HttpExchange exchange, String type, String policy) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
  }

  @Override
  public void close() {
    closed = true;
    preview.close();
    server.stop(0);
    threads.close();
  }
}
