package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.precis.text.Sha256;
import picocli.CommandLine;

/**
 * The files that only a release has: the manual page, the scripts for tab completion, and the list
 * of jars with their digest, by which the launcher knows an archive of other jars.
 */
final class ReleaseFiles {

  private static final String MATERIALS = "precis.cdx.json";

  private ReleaseFiles() {}

  /**
   * Writes the files, and says on standard error if the release has no bill of materials, which is
   * made before.
   *
   * @param args the folder with the jars and their list, the release's folder, and the file with
   *     the last sections of the manual page
   */
  public static void main(String[] args) throws IOException {
    Path lib = Path.of(args[0]);
    Path release = Path.of(args[1]);
    write(release.resolve("lib/jars"), jars(lib));
    CommandLine all = Commands.all();
    Path share = release.resolve("share");
    write(
        share.resolve("man/man1/precis.1"),
        new ManualPage(all, Files.readString(Path.of(args[2]))).roff());
    write(share.resolve("bash-completion/completions/precis"), BashCompletion.script(all));
    write(share.resolve("zsh/site-functions/_precis"), BashCompletion.zshFile(all));
    write(share.resolve("fish/vendor_completions.d/precis.fish"), FishCompletion.script(all));
    if (!Files.exists(release.resolve(MATERIALS))) {
      System.err.println(
          "precis: the release has no bill of materials ("
              + MATERIALS
              + "): Maven makes it only online, without -o");
    }
  }

  private static String jars(Path lib) throws IOException {
    String jars = Files.readAllLines(lib.resolve("jars")).get(0);
    MessageDigest digest = Sha256.digest();
    for (String jar : ("lib/precis.jar:" + jars).split(":")) {
      digest.update(Files.readAllBytes(lib.resolveSibling(jar)));
    }
    return jars + "\n" + HexFormat.of().formatHex(digest.digest()) + "\n";
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content.getBytes(UTF_8));
  }
}
