package org.precis.cli.command;

/** A kind of file that a briefing is made as, by its ending. */
public enum Format {
  HTML,
  PDF,
  JSON;

  public String ending() {
    return switch (this) {
      case HTML -> "html";
      case PDF -> "pdf";
      case JSON -> "json";
    };
  }
}
