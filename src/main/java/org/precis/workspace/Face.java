package org.precis.workspace;

/** The closed list of bundled font faces (SIL Open Font License 1.1). */
public enum Face {
  SANS_REGULAR("Noto Sans", 400, "NotoSans-Regular.ttf"),
  SANS_SEMIBOLD("Noto Sans", 600, "NotoSans-SemiBold.ttf"),
  SC_REGULAR("Noto Sans SC", 400, "NotoSansSC-Regular.ttf"),
  SC_SEMIBOLD("Noto Sans SC", 600, "NotoSansSC-SemiBold.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Face(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  /** The family as CSS names it. */
  public String family() {
    return family;
  }

  /** The weight as CSS numbers it (CSS Fonts 4, 2.2). */
  public int weight() {
    return weight;
  }

  /** The face of the same weight for what this one lacks. */
  public Face other() {
    return switch (this) {
      case SANS_REGULAR -> SC_REGULAR;
      case SANS_SEMIBOLD -> SC_SEMIBOLD;
      case SC_REGULAR -> SANS_REGULAR;
      case SC_SEMIBOLD -> SANS_SEMIBOLD;
    };
  }

  /** Name of the file among the bundled fonts. */
  public String file() {
    return file;
  }
}
