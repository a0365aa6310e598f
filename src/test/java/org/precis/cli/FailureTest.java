package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Failure;

class FailureTest {

  @Test
  void aFaultOfOursIsOneLineThatSaysWhatToReport() {
    Failure trouble = Failure.of(new IllegalStateException("two\n  lines"));
    assertEquals(ExitCode.INTERNAL, trouble.exitCode());
    assertTrue(
        trouble
            .sentence()
            .matches(
                "internal error: java.lang.IllegalStateException: two lines at org\\.precis\\.cli\\.FailureTest\\..*;"
                    + " please report this line, with the pack"),
        trouble.sentence());
  }

  @Test
  void errorsOfTheMachineAreNoFaultsOfThePack() {
    assertEquals(ExitCode.INTERNAL, Failure.of(new NoClassDefFoundError("x")).exitCode());
    assertTrue(Failure.of(new OutOfMemoryError()).sentence().startsWith("out of memory"));
  }

  @Test
  void aLackOfFileHandlesIsSaidWhateverItBroke() {
    Throwable cause = new FileNotFoundException("/lib/tzdb.dat (Too many open files)");
    assertEquals(
        new Failure("too many open files; allow more with 'ulimit -n 256'", ExitCode.IO_ERROR),
        Failure.of(new ExceptionInInitializerError(new IllegalStateException(cause))));
  }

  @Test
  void filesThatCannotBeReadAreNamed() {
    assertEquals(
        new Failure("'a/b': no such file or folder", ExitCode.IO_ERROR),
        Failure.of(new NoSuchFileException("a/b")));
    assertEquals(
        new Failure("'a/b': permission denied", ExitCode.IO_ERROR),
        Failure.of(new UncheckedIOException(new AccessDeniedException("a/b"))));
    assertEquals(
        new Failure("No space left on device", ExitCode.IO_ERROR),
        Failure.of(new IOException("No space left on device")));
  }
}
