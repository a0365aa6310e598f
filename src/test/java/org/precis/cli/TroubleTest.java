package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void aFaultOfOursIsOneLineThatSaysWhatToReport() {
    Trouble trouble = Trouble.of(new IllegalStateException("two\n  lines"));
    assertEquals(ExitCode.INTERNAL, trouble.exitCode());
    assertTrue(
        trouble
            .sentence()
            .matches(
                "internal error: java.lang.IllegalStateException: two lines at org\\.precis\\.cli\\.TroubleTest\\..*;"
                    + " please report this line, with the pack"),
        trouble.sentence());
  }

  @Test
  void errorsOfTheMachineAreNoFaultsOfThePack() {
    assertEquals(ExitCode.INTERNAL, Trouble.of(new NoClassDefFoundError("x")).exitCode());
    assertTrue(Trouble.of(new OutOfMemoryError()).sentence().startsWith("out of memory"));
  }

  @Test
  void filesThatCannotBeReadAreNamed() {
    assertEquals(
        new Trouble("'a/b': no such file or folder", ExitCode.FILES),
        Trouble.of(new NoSuchFileException("a/b")));
    assertEquals(
        new Trouble("'a/b': permission denied", ExitCode.FILES),
        Trouble.of(new UncheckedIOException(new AccessDeniedException("a/b"))));
    assertEquals(
        new Trouble("No space left on device", ExitCode.FILES),
        Trouble.of(new IOException("No space left on device")));
  }
}
