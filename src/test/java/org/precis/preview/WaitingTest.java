package org.precis.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the preview waits, for files that change and for briefings that are made elsewhere. */
class WaitingTest {

  @Test
  void aSlowDiskDoesNotDelayWhatIsShown() {
    assertEquals(10, Watched.pause(0));
    assertEquals(100, Watched.pause(5));
    assertEquals(250, Watched.pause(3_000));
  }

  @Test
  void whatGoesWrongElsewhereIsSaidAsItIs() {
    for (Throwable why :
        Stream.of(new IllegalStateException("x"), new StackOverflowError()).toList()) {
      CompletableFuture<String> elsewhere = new CompletableFuture<>();
      CompletableFuture<String> after = elsewhere.thenApply(made -> made);
      elsewhere.completeExceptionally(why);
      assertThrows(CompletionException.class, after::join);
      assertSame(why, assertThrows(why.getClass(), () -> Making.joined(after)));
    }
  }

  @Test
  void oneSlowLookDelaysNoSave() {
    Watched watched = new Watched();
    for (int i = 0; i < 8; i++) {
      watched.pauseAfter(1);
    }
    assertEquals(20, watched.pauseAfter(92));
    for (int i = 0; i < 8; i++) {
      watched.pauseAfter(5);
    }
    assertEquals(100, watched.pauseAfter(5));
  }
}
