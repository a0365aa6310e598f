package org.precis.distribute;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.Format;
import org.precis.cli.batch.BuildFlag;
import org.precis.cli.batch.BuildOptions;
import org.precis.cli.batch.Shard;
import org.precis.input.Choices;

/**
 * How briefings are made, as it travels to the executors.
 *
 * @param language the one language to make; "" for all of the pack
 * @param each the dimension to split packs by; "" as the pack has it
 * @param template the template to use; "" as the pack has it
 * @param templates name of the archive with further templates; "" for none
 * @param strict whether warnings are errors
 * @param keystore the path of the keystore that signs PDFs; "" for none
 * @param force whether briefings that are up to date are made anyway
 */
record Making(
    List<Format> formats,
    String language,
    String each,
    String template,
    String templates,
    String keystore,
    boolean strict,
    boolean force)
    implements Serializable {

  /**
   * The options of a build on one machine that makes the same.
   *
   * @param slice the slug of the one value to build; "" for all
   */
  BuildOptions into(Path folder, String slice) {
    return new BuildOptions(
        List.of(),
        folder,
        EnumSet.copyOf(formats),
        new Choices(language, each, slice, template),
        "",
        1,
        flags(),
        Optional.empty(),
        Shard.parse("1/1"),
        false,
        false);
  }

  private Set<BuildFlag> flags() {
    Set<BuildFlag> flags = EnumSet.of(BuildFlag.KEEP_GOING, BuildFlag.QUIET);
    if (strict) {
      flags.add(BuildFlag.STRICT);
    }
    if (force) {
      flags.add(BuildFlag.FORCE);
    }
    return flags;
  }
}
