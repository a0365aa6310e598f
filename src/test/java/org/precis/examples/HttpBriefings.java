package org.precis.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.Result;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.model.Edition;

/** A service on the JDK's own server: POST a pack as a ZIP archive, get its briefing as a PDF. */
public final class HttpBriefings {

  private static final Precis PRECIS = Precis.open();

  private HttpBriefings() {}

  /** Starts the service on a port of this machine; 0 takes a free one. */
  public static HttpServer start(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newFixedThreadPool(2));
    server.createContext("/briefings", HttpBriefings::answer);
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Result<List<Edition>> read = PRECIS.readZip("pack", exchange.getRequestBody());
      if (read.value().isEmpty()) {
        send(exchange, 422, "text/plain", text(read.diagnostics()));
        return;
      }
      Result<Publication> made = PRECIS.produce(read.orElseThrow().get(0), Format.PDF);
      if (made.value().isEmpty()) {
        send(exchange, 422, "text/plain", text(made.diagnostics()));
        return;
      }
      send(exchange, 200, "application/pdf", made.orElseThrow().bytes(Format.PDF));
    }
  }

  private static byte[] text(List<Diagnostic> diagnostics) {
    return DiagnosticPrinter.print(diagnostics).getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
