package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What keeps a file readable at one sitting: short methods, few parameters, and no large circle of
 * files that need each other.
 */
class HouseTest {

  private static final Path SOURCES = Path.of("src/main/java/org/precis");

  private static final int LONGEST_METHOD = 60;
  private static final int MOST_PARAMETERS = 12;

  /** Files of a package that reach each other by the names of their types. */
  private static final int LARGEST_CIRCLE = 8;

  /** What templates read by name; each is made in one place. */
  private static final Path OF_TEMPLATES = Path.of("html/page/BriefingView.java");

  private static final List<String> longMethods = new ArrayList<>();
  private static final List<String> manyParameters = new ArrayList<>();
  private static final Map<Path, Map<String, Set<String>>> namesByFolder = new TreeMap<>();

  @BeforeAll
  static void readSources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        read(unit, positions);
      }
    }
  }

  private static void read(CompilationUnitTree unit, SourcePositions positions) {
    Path file = SOURCES.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
    String name = file.getFileName().toString().replaceAll("\\.java$", "");
    Set<String> names = new TreeSet<>();
    LineMap lines = unit.getLineMap();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        long start = positions.getStartPosition(unit, method);
        // A record's canonical constructor, which javac makes, has no place of its own.
        if (start >= 0 && method.getBody() != null) {
          long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
          long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
          if (last - first + 1 > LONGEST_METHOD) {
            longMethods.add(file + " " + method.getName() + " " + (last - first + 1));
          }
        }
        if (method.getParameters().size() > MOST_PARAMETERS) {
          manyParameters.add(file + " " + method.getName() + " " + method.getParameters().size());
        }
        return super.visitMethod(method, null);
      }

      private void addIfMany(Name name, long parameters) {
        if (parameters > MOST_PARAMETERS && !file.equals(OF_TEMPLATES)) {
          manyParameters.add(file + " " + name + " " + parameters);
        }
      }

      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        if (type.getKind() == Tree.Kind.RECORD) {
          long components =
              type.getMembers().stream()
                  .filter(
                      member ->
                          member instanceof VariableTree field
                              && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                  .count();
          addIfMany(type.getSimpleName(), components);
        }
        return super.visitClass(type, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        names.add(identifier.getName().toString());
        return null;
      }
    }.scan(unit, null);
    namesByFolder
        .computeIfAbsent(
            file.getParent() == null ? Path.of("") : file.getParent(), folder -> new TreeMap<>())
        .put(name, names);
  }

  @Test
  void methodsAreSeenAtOnce() {
    assertEquals(List.of(), longMethods, "methods over " + LONGEST_METHOD + " lines");
  }

  @Test
  void valuesAreNotToldApartByTheirPlaceAlone() {
    assertEquals(List.of(), manyParameters, "more than " + MOST_PARAMETERS + " parameters");
  }

  @Test
  void noLargeCircleOfFiles() {
    List<String> circles = new ArrayList<>();
    namesByFolder.forEach(
        (folder, names) ->
            circles(names).stream()
                .filter(circle -> circle.size() > LARGEST_CIRCLE)
                .forEach(circle -> circles.add(folder + " " + circle.size() + " " + circle)));
    assertEquals(List.of(), circles, "files that reach each other by names");
  }

  /** The sets of files of which each reaches each other one. */
  private static Collection<Set<String>> circles(Map<String, Set<String>> names) {
    Map<String, Set<String>> reached = new TreeMap<>();
    for (String file : names.keySet()) {
      reached.put(file, reached(file, names));
    }
    Map<String, Set<String>> circles = new TreeMap<>();
    for (String file : names.keySet()) {
      Set<String> circle = new TreeSet<>();
      circle.add(file);
      for (String other : reached.get(file)) {
        if (reached.get(other).contains(file)) {
          circle.add(other);
        }
      }
      circles.putIfAbsent(circle.iterator().next(), circle);
    }
    return circles.values();
  }

  private static Set<String> reached(String file, Map<String, Set<String>> names) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      for (String name : names.get(open.pop())) {
        if (names.containsKey(name) && reached.add(name)) {
          open.push(name);
        }
      }
    }
    return reached;
  }
}
