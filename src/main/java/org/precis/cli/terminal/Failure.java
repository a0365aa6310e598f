package org.precis.cli.terminal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/**
 * A failure that is no fault of a pack, in one sentence.
 *
 * @param sentence without a full stop
 */
public record Failure(String sentence, ExitCode exitCode) {

  /** As Linux and macOS say it. */
  private static final String TOO_MANY = "Too many open files";

  private static final char UNKNOWN_CHARACTER = '\uFFFD';

  public static Failure of(Throwable thrown) {
    if (thrown instanceof WrongUsageException) {
      return new Failure(thrown.getMessage(), ExitCode.USAGE);
    }
    if (thrown instanceof UncheckedIOException unchecked) {
      return of(unchecked.getCause());
    }
    if (thrown instanceof FileSystemException file) {
      return new Failure("'" + file.getFile() + "': " + reason(file), ExitCode.IO_ERROR);
    }
    if (thrown instanceof IOException) {
      return new Failure(String.valueOf(thrown.getMessage()), ExitCode.IO_ERROR);
    }
    if (thrown instanceof InvalidPathException path) {
      return new Failure("'" + path.getInput() + "': " + unnamable(), ExitCode.IO_ERROR);
    }
    if (thrown instanceof OutOfMemoryError) {
      return new Failure(
          "out of memory; allow more with PRECIS_JAVA_OPTS=-Xmx2g, or use --jobs 1",
          ExitCode.INTERNAL);
    }
    if (lacksFileHandles(thrown)) {
      return new Failure("too many open files; allow more with 'ulimit -n 256'", ExitCode.IO_ERROR);
    }
    return new Failure(
        "internal error: "
            + inALine(thrown)
            + place(thrown)
            + "; please report this line, with the pack",
        ExitCode.INTERNAL);
  }

  /**
   * Whether no further file can be opened. Libraries and Java itself tell this in many ways, such
   * as a class that is not there.
   */
  private static boolean lacksFileHandles(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains(TOO_MANY)) {
        return true;
      }
    }
    File one = new File(System.getProperty("java.home"), "release");
    try {
      new FileInputStream(one).close();
      return false;
    } catch (IOException e) {
      return one.canRead();
    }
  }

  private static String inALine(Throwable thrown) {
    return thrown.toString().strip().replaceAll("\\s+", " ");
  }

  private static String reason(FileSystemException file) {
    if (file.getReason() != null) {
      return file.getReason();
    }
    if (file instanceof NoSuchFileException) {
      // To Java, a folder whose name it cannot represent does not exist.
      return System.getProperty("user.dir", "").indexOf(UNKNOWN_CHARACTER) < 0
          ? "no such file or folder"
          : "no such file or folder; the path of the current folder is " + unnamable();
    }
    return file instanceof AccessDeniedException
        ? "permission denied"
        : "cannot be read or written";
  }

  /** Java represents file names in the character set of the locale in which it was started. */
  private static String unnamable() {
    String charset = System.getProperty("sun.jnu.encoding", "");
    return charset.equalsIgnoreCase("UTF-8")
        ? "not a valid file name"
        : "not a valid file name in the character set of the locale, "
            + charset
            + "; set LC_ALL to a UTF-8 locale, such as C.UTF-8";
  }

  private static String place(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
