package org.precis.html.page;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precis.fixture.ExpectedText;

/** The list of all that a template may name is made from the code, and is as it is stored. */
class TemplateNamesTest {

  private static final Path STORED = Path.of("docs/template-names.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/precis/html/page/BriefingView.java");
  private static final Path STANDARD = Path.of("templates/standard");

  private static final Map<String, String> KINDS =
      Map.of(
          "String", "text",
          "Phrase", "words",
          "Content", "content",
          "Markup", "code",
          "boolean", "yes or no",
          "int", "number");

  private static final Pattern FRAGMENT =
      Pattern.compile("th:fragment=\"([a-z-]+)(?:\\(([a-z, ]+)\\))?\"");

  private static final String INTRODUCTION =
      """
      # What a template may name

      A page is made from `b`. Its names are those of the first table; what they hold has names of its own, in the
      tables below: `${b.head.title}`, or `th:each="c : ${b.heroes}"` and then `${c.label}`. *Text* is
      written with `th:text`. *Words* are texts that may name numbers: `th:text="${c.label}"` with
      `th:data-ref="${c.label.refs}"`. *Content* and *code* are written with `th:utext`. See [templates.md](templates.md)
      for the tokens and classes.
      """;

  @Test
  void areAsTheyAreListed() throws IOException {
    String source = Files.readString(SOURCE);
    StringBuilder list = new StringBuilder(INTRODUCTION);
    Deque<Class<?>> waiting = new ArrayDeque<>(List.of(BriefingView.class));
    Set<Class<?>> listed = new LinkedHashSet<>();
    while (!waiting.isEmpty()) {
      Class<?> type = waiting.remove();
      if (listed.add(type)) {
        list.append(table(type, source, waiting));
      }
    }
    list.append(fragments());
    ExpectedText.same(STORED, list.toString());
  }

  private static String table(Class<?> type, String source, Deque<Class<?>> below) {
    String comment = comment(type.getSimpleName(), source);
    StringBuilder table = new StringBuilder();
    boolean page = type.equals(BriefingView.class);
    table.append("\n## ").append(page ? "The page" : type.getSimpleName()).append("\n\n");
    String first = sentence(comment.split("(?m)^ *@param", 2)[0]);
    if (!page && !first.isEmpty()) {
      table.append(first).append("\n\n");
    }
    table.append("| name | holds | |\n|---|---|---|\n");
    String before = page ? "b." : "";
    for (RecordComponent component : type.getRecordComponents()) {
      String says = parameter(component.getName(), comment);
      String kind = kind(component.getGenericType(), below);
      row(table, before + component.getName(), kind, says);
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> isName(method, type))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            method ->
                row(
                    table,
                    before + method.getName() + "()",
                    kind(method.getGenericReturnType(), below),
                    ofMethod(method.getName(), source)));
    return table.toString();
  }

  private static void row(StringBuilder table, String name, String kind, String says) {
    table.append("| `").append(name).append("` | ").append(kind).append(" | ");
    table.append(says.replace("|", "\\|")).append(" |\n");
  }

  private static boolean isName(Method method, Class<?> type) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && Stream.of(type.getRecordComponents())
            .noneMatch(component -> component.getName().equals(method.getName()))
        && !List.of("toString", "hashCode").contains(method.getName());
  }

  private static String kind(Type type, Deque<Class<?>> below) {
    if (type instanceof ParameterizedType list) {
      return "list of " + kind(list.getActualTypeArguments()[0], below);
    }
    Class<?> one = (Class<?>) type;
    String known = KINDS.get(one.getSimpleName());
    if (known != null) {
      return known;
    }
    if (!one.isRecord()) {
      return one.getSimpleName();
    }
    below.add(one);
    return "[" + one.getSimpleName() + "](#" + one.getSimpleName().toLowerCase(Locale.ROOT) + ")";
  }

  /** The comment above a record, without its stars; "" if it has none. */
  private static String comment(String record, String source) {
    Matcher found =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record " + record + "\\b", Pattern.DOTALL)
            .matcher(source);
    return found.find() ? plain(found.group(1)) : "";
  }

  private static String ofMethod(String method, String source) {
    Matcher found =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public [\\w<>]+ " + method + "\\(\\)",
                Pattern.DOTALL)
            .matcher(source);
    return found.find() ? sentence(plain(found.group(1))) : "";
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^ *\\* ?", "")
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .strip();
  }

  private static String sentence(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String parameter(String name, String comment) {
    Matcher found =
        Pattern.compile("(?ms)^@param " + name + " (.*?)(?=^@param|\\z)").matcher(comment);
    return found.find() ? sentence(found.group(1)) : "";
  }

  private static String fragments() throws IOException {
    StringBuilder table = new StringBuilder("\n## Fragments of the standard template\n\n");
    table.append("`th:replace=\"~{figure :: figure(${f})}\"` prints one.\n\n");
    table.append("| file | fragment | takes |\n|---|---|---|\n");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(STANDARD)) {
      files.addAll(all.filter(file -> file.toString().endsWith(".html")).sorted().toList());
    }
    for (Path file : files) {
      String rows =
          FRAGMENT
              .matcher(Files.readString(file))
              .results()
              .map(
                  found -> {
                    String takes = found.group(2) == null ? "" : "`" + found.group(2) + "`";
                    return "| `"
                        + file.getFileName()
                        + "` | `"
                        + found.group(1)
                        + "` | "
                        + takes
                        + " |\n";
                  })
              .collect(Collectors.joining());
      table.append(rows);
    }
    return table.toString();
  }
}
