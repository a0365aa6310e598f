package org.precis.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Credentials;

/** A server that is not who it says gets no password, nor what one can be guessed from cheaply. */
@Tag("slow")
class FalsePostgresTest {

  private static final Credentials CLERK = new Credentials("clerk", "open-sesame", "", "");

  @AfterAll
  static void stop() {
    RUNNER.close();
  }

  /** How a server may ask who we are (Frontend/Backend Protocol, AuthenticationRequest). */
  private static final String CLEARTEXT = "00000003";

  private static final String MD5 = "00000005" + "01020304";
  private static final String SCRAM =
      "0000000A" + HexFormat.of().formatHex("SCRAM-SHA-256\0\0".getBytes(UTF_8));

  /** One process for all queries, as for those of a pack. */
  private static final QueryRunner RUNNER = new QueryRunner();

  @TempDir Path folder;

  /** What the server is told after its request, and what is said to the author. */
  private record Meeting(byte[] told, QueryException said) {}

  @ParameterizedTest
  @ValueSource(strings = {CLEARTEXT, MD5})
  void nothingIsToldToAServerThatAsksForMore(String request) throws Exception {
    for (String sslMode : new String[] {"", "?sslmode=disable", "?sslmode=prefer"}) {
      Meeting meeting = meet(request, sslMode);
      assertEquals("", new String(meeting.told(), UTF_8).replaceFirst("^X\0\0\0\u0004$", ""));
      assertEquals(Fault.DATABASE_METHOD, meeting.said().fault());
    }
  }

  @Test
  void aServerIsAskedToProveThatItKnowsThePassword() throws Exception {
    Meeting meeting = meet(SCRAM, "");
    String told = new String(meeting.told(), UTF_8);
    assertTrue(told.contains("SCRAM-SHA-256"), told);
    assertFalse(told.contains(CLERK.password()), told);
  }

  @Test
  void whoWantsAVerifiedServerTalksToNoOther() throws Exception {
    assertEquals(0, meet(MD5, "?sslmode=verify-full").told().length);
  }

  private Meeting meet(String request, String sslMode) throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<byte[]> serving =
          CompletableFuture.supplyAsync(() -> serve(socket, HexFormat.of().parseHex(request)));
      String address =
          "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/numbers" + sslMode;
      Query query =
          new Query(
              Database.of(address), "select 1", 20, folder, Optional.empty(), CLERK, List.of());
      QueryException said = assertThrows(QueryException.class, () -> RUNNER.result(query));
      return new Meeting(serving.get(20, TimeUnit.SECONDS), said);
    }
  }

  private static byte[] serve(ServerSocket server, byte[] request) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (Socket socket = server.accept()) {
      socket.setSoTimeout(5000);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      byte[] begun = in.readNBytes(in.readInt() - 4);
      if (begun.length == 4) {
        // the client asks for TLS; this server has none
        out.write('N');
        int length = in.read() << 24 | in.read() << 16 | in.read() << 8 | in.read();
        in.readNBytes(Math.max(length, 4) - 4);
      }
      out.write('R');
      out.writeInt(4 + request.length);
      out.write(request);
      out.flush();
      for (int octet = in.read(); octet >= 0 && told.size() < 1000; octet = in.read()) {
        told.write(octet);
        // its nonce: nothing more is said before we answer
        if (told.toString(UTF_8).contains(",r=")) {
          break;
        }
      }
    } catch (IOException gone) {
      // the client wants no more of this server
    }
    return told.toByteArray();
  }
}
