package org.precis.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A finished file cannot be put in its place. The message names the place and says why. */
public final class CannotWriteException extends IOException {

  private static final long serialVersionUID = 1L;

  CannotWriteException(Path place, IOException cause) {
    super("cannot write '" + place + "': " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (!(cause instanceof FileSystemException file)) {
      return String.valueOf(cause.getMessage());
    }
    if (file.getReason() != null) {
      return file.getReason();
    }
    if (file instanceof AccessDeniedException) {
      return "permission denied for '" + StagingArea.outside(file.getFile()) + "'";
    }
    if (file instanceof NoSuchFileException) {
      return "the folder has been removed";
    }
    return file instanceof FileAlreadyExistsException
        ? "'" + StagingArea.outside(file.getFile()) + "' is not a folder"
        : "the folder cannot be created";
  }
}
