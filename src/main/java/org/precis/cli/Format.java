package org.precis.cli;

/** A kind of file that a briefing is made as, by its ending. */
enum Format {
  HTML,
  PDF,
  JSON;

  String ending() {
    return switch (this) {
      case HTML -> "html";
      case PDF -> "pdf";
      case JSON -> "json";
    };
  }
}
