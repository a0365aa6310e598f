package org.precis.model;

/** Where the quoted words of the sources are. */
public enum QuotesPlace {
  /** In an annex of the document. */
  ANNEX,

  /** Only in the data inside the files, and on screens under their numbers. */
  ATTACHMENT
}
