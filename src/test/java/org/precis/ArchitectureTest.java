package org.precis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.query.QueryProcess;
import org.precis.workspace.ChildJava;

/**
 * The page that shows the architecture, as rules: arrows one way, one library per package, bans.
 */
class ArchitectureTest {

  private static final JavaClasses PRECIS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // compiled from WebAssembly
          .withImportOption(location -> !location.contains("/HarfBuzzCode"))
          .importPackages("org.precis");

  /**
   * What each room takes from others: these and no more, and only from above it. {@code precis} is
   * the package of the engine itself.
   */
  private static final String ARROWS =
      """
      language:
      quantity: language
      model: quantity language
      text:
      markdown:
      diagnostic: text
      shaping:
      workspace: shaping
      sheet: text
      query: diagnostic workspace
      provenance: quantity language
      claim: quantity model
      assertion: language quantity model claim
      compare: quantity model claim
      look: workspace typeset.document typeset.css typeset.value typeset.style
      chart.svg: text shaping workspace look
      chart: quantity model text workspace claim chart.svg
      json: quantity model text claim
      publish: text
      input.file: text diagnostic sheet query
      input.tree: quantity model text diagnostic workspace sheet input.file
      input.picture: model text diagnostic input.file
      input.source: model text diagnostic provenance input.file
      input.field: quantity model diagnostic workspace query input.file input.tree input.source
      input.value: quantity model text language diagnostic input.file input.tree input.field
      input.quote: quantity model diagnostic provenance input.file input.tree input.source \
          input.field input.value
      input.table: quantity model language diagnostic provenance claim input.file input.tree input.field input.value
      input.part: quantity model text language markdown diagnostic claim input.file input.tree \
          input.source input.field input.value input.quote input.picture input.table
      input.figure: quantity model diagnostic claim input.file input.tree input.field input.value \
          input.table input.part
      input.check: quantity model language markdown diagnostic provenance claim assertion \
           input.file input.tree \
          input.field input.value input.table input.part input.figure
      input.machine: quantity model diagnostic input.file input.tree input.field
      input: model diagnostic workspace claim input.file input.tree input.field input.value \
          input.quote input.table input.part input.figure input.check input.machine
      input.convert: model text diagnostic workspace sheet input.file input.tree input.field \
          input.value input.table input.part input
      input.proposal: quantity model language diagnostic workspace claim sheet input.file \
          input.tree input.field input.value input
      html.words: quantity model
      html.content: text
      html.data: quantity
      html.page: text quantity model html.content
      html.inline: quantity model text markdown claim chart.svg chart look html.words html.content
      html.figure: quantity model language workspace claim compare chart.svg chart html.words html.content \
          html.page html.inline
      html.view: quantity model markdown shaping workspace claim compare chart.svg chart look \
          html.words html.content html.data html.page html.inline html.figure
      html.template: model text diagnostic workspace claim look html.words html.content html.data \
          html.page html.inline html.view
      html.read: text
      geometry: diagnostic
      typeset.document: text diagnostic
      typeset.css: diagnostic typeset.document
      typeset.value:
      typeset.style: diagnostic typeset.document typeset.css typeset.value
      typeset.text: shaping typeset.value typeset.style
      typeset.box: shaping typeset.document typeset.value typeset.style typeset.text
      typeset.cut: typeset.value typeset.style typeset.box
      typeset.flow: text shaping typeset.document typeset.value typeset.style typeset.text \
          typeset.box typeset.cut
      typeset.page: typeset.document typeset.value typeset.style typeset.box typeset.cut \
          typeset.flow
      typeset.paint: text diagnostic geometry typeset.document typeset.value typeset.style \
          typeset.text typeset.box typeset.page
      typeset.file: text diagnostic geometry typeset.document typeset.text typeset.page \
          typeset.paint
      typeset: shaping typeset.document typeset.style typeset.text typeset.box typeset.flow \
          typeset.page
      pdf.write: text diagnostic geometry typeset.document typeset.css typeset.style typeset.text \
          typeset.file typeset
      pdf.read: text diagnostic
      pdf.diff: text diagnostic pdf.read
      pdf.sign: text
      office: text pdf.write pdf.read typeset.document typeset.value typeset.style typeset.text \
          typeset.box typeset
      precis: model diagnostic workspace input claim json html.page html.template typeset.style \
          pdf.write
      review: quantity model text markdown diagnostic workspace claim compare json input html.words \
          html.page html.template html.read pdf.write pdf.read pdf.diff pdf.sign precis
      review.verify: model text diagnostic workspace publish input pdf.diff pdf.sign \
          precis review
      export: quantity model text workspace sheet office html.data html.page html.template \
          pdf.write pdf.read precis
      preview: model text diagnostic workspace input.quote input html.page pdf.write pdf.diff \
          precis review
      cli.terminal: diagnostic workspace
      cli.batch: model text diagnostic workspace publish input html.page pdf.write pdf.sign precis \
          review.verify cli.terminal
      cli: model text diagnostic workspace claim json publish input.quote input input.convert \
          input.proposal export html.page html.read pdf.write pdf.read pdf.diff precis review \
          review.verify preview cli.terminal cli.batch
      distribute: diagnostic workspace query claim publish input precis cli.terminal \
          cli.batch
      """;

  /** Functions whose results Java leaves to the processor within a unit in the last place. */
  private static final String[] CURVES = {
    "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10",
    "log1p", "pow", "sin", "sinh", "tan", "tanh"
  };

  @TestFactory
  Stream<DynamicTest> arrowsGoOneWay() {
    Stream<ArchRule> arrows = ARROWS.lines().map(ArchitectureTest::arrows);
    Stream<ArchRule> laws =
        Stream.of(
            classes()
                .that()
                .resideInAnyPackage(of("input.file input.tree input.source input.field"))
                .or()
                .resideInAnyPackage(
                    of(
                        "input.value input.table input.part input.figure input.check"
                            + " input.machine input.picture"))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("org.precis.input..")
                .because("whoever has a pack read asks the EditionReader"),
            classes()
                .should()
                .resideInAnyPackage(
                    ARROWS.lines().map(line -> room(line.split(":")[0])).toArray(String[]::new))
                .because("a room says what it takes"),
            slices()
                .matching("org.precis.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a stage takes only what the stages before it made"),
            slices()
                .matching("org.precis.(**)")
                .should()
                .beFreeOfCycles()
                .because("a room is read without those that use it"));
    return Stream.concat(arrows, laws).map(ArchitectureTest::test);
  }

  @Test
  void eachArrowIsUsed() {
    List<String> unused =
        ARROWS
            .lines()
            .flatMap(
                line -> {
                  String[] rooms = line.replace(":", "").split(" +");
                  Set<String> taken = takenBy(rooms[0]);
                  return Arrays.stream(rooms)
                      .skip(1)
                      // The quick build leaves out distribute.
                      .filter(room -> !taken.isEmpty() && !taken.contains(room(room)))
                      .map(room -> rooms[0] + ": " + room);
                })
            .toList();
    assertEquals(List.of(), unused);
  }

  private static Set<String> takenBy(String room) {
    return PRECIS.stream()
        .filter(type -> type.getPackageName().equals(room(room)))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getPackageName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsKnownToOnePackage() {
    return Stream.of(
            only("chart", "org.jfree..", "org.apache.xmlgraphics.."),
            only("pdf.sign", "org.bouncycastle.."),
            only(
                "pdf typeset.text typeset.file workspace input.source",
                "org.apache.pdfbox..",
                "org.apache.fontbox.."),
            only("shaping", "com.dylibso.."),
            only("typeset.file", "com.jcraft.."),
            only("html.template", "org.thymeleaf.."),
            only("markdown html.inline input.source input.part input.check", "org.commonmark.."),
            only("html.read input.source", "org.jsoup.."),
            only("input.tree input.convert", "org.snakeyaml..", "de.siegmar.."),
            only("text input.tree query publish cli.batch", "tools.jackson.."),
            noClasses()
                .that()
                .resideOutsideOfPackage("org.precis.text")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("tools.jackson.core.JsonGenerator")
                .because("JSON is written by JsonWriter alone"),
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.precis.text.Sha256")
                .should()
                .callMethodWhere(call("a digest", "getInstance").and(ofDigests()))
                .because("digests are made by Sha256 alone"),
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.precis.typeset.file.Deflate")
                .and() // compresses in memory only: no file has these bytes
                .doNotHaveFullyQualifiedName("org.precis.text.Utf8")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.zip.Deflater")
                .because("the zlib of a machine need not be the original"),
            only("query", "java.sql..", "org.duckdb..", "org.postgresql.."),
            only("cli distribute", "picocli.."),
            only("distribute", "org.apache.spark..", "org.apache.hadoop..", "scala.."),
            only("review pdf.diff", "com.github.difflib.."),
            only(
                "typeset.document html.template sheet input.picture office",
                "org.w3c.dom..",
                "org.xml.sax..",
                "javax.xml.."),
            only("pdf.read pdf.diff typeset.paint chart", "java.awt.."),
            only("pdf.read pdf.diff typeset.paint text", "javax.imageio.."),
            classes()
                .that()
                .resideInAPackage("org.precis.geometry..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.precis.geometry..", "org.precis.diagnostic..")
                .because("any engine that lays pages out can have them checked"),
            noClasses()
                .that()
                .resideOutsideOfPackage("org.precis.preview")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..")
                .because("nothing is fetched but what the drivers of databases are asked for"))
        .map(ArchitectureTest::test);
  }

  @TestFactory
  Stream<DynamicTest> theSameInputGivesTheSameBytes() {
    return Stream.of(
            noClasses()
                .should()
                .accessTargetWhere(
                    targetIn("java.text.")
                        // where ICU4J ends a number: an offset, without words
                        .and(DescribedPredicate.not(targetIn("java.text.ParsePosition"))))
                .because(
                    "its words and forms differ from one Java to the next: ICU4J's are pinned"),
            noClasses()
                .that()
                // A log and metrics tell when something happened.
                .doNotHaveFullyQualifiedName("org.precis.cli.batch.JsonLog")
                .and()
                .doNotHaveFullyQualifiedName("org.precis.cli.batch.Metrics")
                .should()
                .callMethodWhere(
                    call("the clock", "now", "currentTimeMillis", "systemUTC", "systemDefaultZone"))
                .orShould()
                .callConstructor(Date.class)
                .because("a document's only date is the one that its author wrote"),
            noClasses()
                .should()
                .callMethodWhere(call("a default", "getDefault", "systemDefault", "defaultCharset"))
                .because("the result must not hang on where it is made"),
            noClasses()
                .should()
                .callMethodWhere(withoutLocaleOrCharset())
                .because("what is not said is taken from the machine: say Locale.ROOT, say UTF_8"),
            noClasses()
                .should()
                .callMethodWhere(call("a curve", CURVES).and(ofMath()))
                .because("processors differ in the last digit: say StrictMath"),
            noClasses()
                .should()
                .callConstructorWhere(constructorOf("java.util.HashMap", "java.util.HashSet"))
                .orShould()
                .callMethodWhere(unorderedCollectors())
                .because("going through one has no order: take LinkedHashMap, TreeMap or a list"),
            noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethodWhere(call("chance", "random", "randomUUID"))
                .because("nothing is left to chance"),
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.precis.preview.PreviewServer")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .because("only the address of a preview must not be guessed"))
        .map(ArchitectureTest::test);
  }

  @TestFactory
  Stream<DynamicTest> theWorldIsBehindFewDoors() {
    return Stream.of(
            noClasses()
                .that()
                .resideOutsideOfPackage("org.precis.cli..")
                .and()
                .doNotBelongToAnyOf(ChildJava.class, QueryProcess.class)
                .and()
                // Named, as the quick build is without it
                .doNotHaveFullyQualifiedName("org.precis.distribute.Main")
                .should()
                .accessTargetWhere(processWide())
                .because(
                    "streams, properties and the end of the process are the command line's; a"
                        + " process of its own has some too"),
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    of("input sheet html.template publish workspace review preview cli distribute"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .because(
                    "a stage works on what it is given; packs, templates and results are files"),
            noClasses()
                .that()
                .resideOutsideOfPackage("org.precis.cli..")
                .should()
                .accessTargetWhere(targetIn("java.io.File"))
                .because("java.nio.file says what went wrong"),
            noClasses()
                .that()
                .resideInAPackage("org.precis.publish..")
                .and()
                .doNotHaveFullyQualifiedName("org.precis.publish.ManifestFile")
                .and()
                .haveNameNotMatching("org\\.precis\\.publish\\.Disk(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .because(
                    "what is tested to fail at every call of Disk fails at every call there is"),
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.precis.html.template.RecordMember")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .because("what is called can be found by searching for it, in templates as well"))
        .map(ArchitectureTest::test);
  }

  @TestFactory
  Stream<DynamicTest> theHouseStyleIsKept() {
    return Stream.of(
            fields()
                .that()
                .areStatic()
                .should()
                .beFinal()
                .because("a static that changes is an argument that nobody passes"),
            noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .because("such a name says nothing of what the class is"),
            classes()
                .that()
                .areInterfaces()
                .and(not(simpleName("package-info")))
                .and(not(functions()))
                .should(haveTwoKinds())
                .because("an interface with one implementation is a detour"))
        .map(ArchitectureTest::test);
  }

  /** What the page says is content; how HTML says it, its writer and the templates know. */
  @ParameterizedTest
  @ValueSource(strings = {"figure", "inline", "view", "words"})
  void noTagIsInAText(String room) throws IOException {
    Pattern tag = Pattern.compile("\"[^\"]*</?[a-z]+[ >/\\\\\"]");
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/precis/html", room))) {
      List<String> tags = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        Files.readString(file)
            .lines()
            .filter(line -> tag.matcher(line).find())
            .forEach(line -> tags.add(file.getFileName() + ": " + line.strip()));
      }
      assertEquals(List.of(), tags);
    }
  }

  private static DynamicTest test(ArchRule rule) {
    return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRECIS));
  }

  private static ArchRule arrows(String line) {
    String[] parts = line.split(": *", -1);
    String[] rooms = line.replace(":", "").split(" +");
    return classes()
        .that()
        .resideInAPackage(room(parts[0]))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.precis..")
                .or(
                    resideInAnyPackage(
                        Arrays.stream(rooms).map(ArchitectureTest::room).toArray(String[]::new))))
        // The quick build leaves out distribute.
        .allowEmptyShould(parts[0].equals("distribute"))
        .because(parts[0] + " takes only from " + (rooms.length == 1 ? "nothing" : parts[1]));
  }

  private static String room(String name) {
    return name.equals("precis") ? "org.precis" : "org.precis." + name;
  }

  private static ArchRule only(String packages, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(of(packages))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .because(
            "only " + packages + " knows " + String.join(", ", libraries) + ": it can be replaced");
  }

  private static String[] of(String packages) {
    return Arrays.stream(packages.split(" "))
        .map(name -> "org.precis." + name + "..")
        .toArray(String[]::new);
  }

  /** Calls to static methods of the JDK by one of these names. */
  private static DescribedPredicate<JavaCall<?>> call(String what, String... names) {
    return new Calls("asks for " + what) {
      @Override
      boolean matches(AccessTarget.CodeUnitCallTarget target) {
        return target.getOwner().getPackageName().startsWith("java.")
            && List.of(names).contains(target.getName());
      }
    };
  }

  private static DescribedPredicate<JavaCall<?>> ofMath() {
    return DescribedPredicate.describe(
        "of Math", call -> call.getTargetOwner().isEquivalentTo(Math.class));
  }

  private static DescribedPredicate<JavaCall<?>> ofDigests() {
    return DescribedPredicate.describe(
        "of digests", call -> call.getTargetOwner().isEquivalentTo(MessageDigest.class));
  }

  private static DescribedPredicate<JavaCall<?>> withoutLocaleOrCharset() {
    Set<String> methods =
        Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.io.ByteArrayOutputStream.toString()");
    return new Calls("leaves locale or charset open") {
      @Override
      boolean matches(AccessTarget.CodeUnitCallTarget target) {
        return methods.contains(target.getFullName());
      }
    };
  }

  private static DescribedPredicate<JavaCall<?>> unorderedCollectors() {
    return new Calls("collects without order") {
      @Override
      boolean matches(AccessTarget.CodeUnitCallTarget target) {
        int arguments = target.getRawParameterTypes().size();
        return target.getOwner().isEquivalentTo(Collectors.class)
            && (target.getName().equals("toSet")
                || target.getName().equals("groupingBy") && arguments < 3
                || target.getName().equals("toMap") && arguments < 4);
      }
    };
  }

  private static DescribedPredicate<JavaCall<?>> constructorOf(String... owners) {
    return new Calls("makes one") {
      @Override
      boolean matches(AccessTarget.CodeUnitCallTarget target) {
        return List.of(owners).contains(target.getOwner().getFullName());
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> processWide() {
    Set<String> harmless = Set.of("arraycopy", "identityHashCode", "nanoTime");
    return DescribedPredicate.describe(
        "a thing of the whole process",
        access ->
            access.getTargetOwner().isEquivalentTo(System.class)
                && !harmless.contains(access.getTarget().getName()));
  }

  /** Any access to what has a name that begins so. */
  private static DescribedPredicate<JavaAccess<?>> targetIn(String prefix) {
    return DescribedPredicate.describe(
        "it is in " + prefix, access -> access.getTargetOwner().getFullName().startsWith(prefix));
  }

  /** What lambdas implement. */
  private static DescribedPredicate<JavaClass> functions() {
    return DescribedPredicate.describe(
        "functions",
        type ->
            type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                    .count()
                == 1);
  }

  private static ArchCondition<JavaClass> haveTwoKinds() {
    return new ArchCondition<>("have two implementations") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean two =
            type.getAllSubclasses().stream()
                    .filter(kind -> !kind.getModifiers().contains(JavaModifier.ABSTRACT))
                    .count()
                > 1;
        events.add(new SimpleConditionEvent(type, two, type.getName() + " has fewer"));
      }
    };
  }

  private abstract static class Calls extends DescribedPredicate<JavaCall<?>> {

    Calls(String description) {
      super(description);
    }

    abstract boolean matches(AccessTarget.CodeUnitCallTarget target);

    @Override
    public boolean test(JavaCall<?> call) {
      return matches(call.getTarget());
    }
  }
}
