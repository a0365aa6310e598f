import com.dylibso.chicory.build.time.compiler.Config;
import com.dylibso.chicory.build.time.compiler.Generator;
import com.dylibso.chicory.compiler.InterpreterFallback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles harfbuzz.wasm to classes in the package org.precis.shaping; run by Maven. */
public final class Compile {

  private Compile() {}

  /**
   * Writes the classes, and what else the module holds as a resource beside them.
   *
   * @param args the module and the folder of classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    Files.createDirectories(classes);
    Generator generator =
        new Generator(
            Config.builder()
                .withWasmFile(Path.of(args[0]))
                .withName("org.precis.shaping.HarfBuzzCode")
                .withTargetClassFolder(classes)
                .withTargetSourceFolder(classes)
                .withTargetWasmFolder(classes)
                .withInterpreterFallback(InterpreterFallback.FAIL)
                .build());
    generator.generateMetaWasm(generator.generateResources());
  }
}
