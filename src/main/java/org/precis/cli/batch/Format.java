package org.precis.cli.batch;

/** An output format, by its file extension. */
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
