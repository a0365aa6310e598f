package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Workspace;

/**
 * A text of an edition, and what it was in the last one: a name of the last period is out of date
 * if its sentence is otherwise the same, and not where it is compared with on purpose.
 */
class StaleTextsTest {

  private static final Pattern NAMED = Pattern.compile("'(.+)' names .*", Pattern.DOTALL);

  /**
   * A text in two editions.
   *
   * @param stale what is reported, parted by bars
   */
  private record Case(
      String language, String before, String period, String then, String now, String stale) {}

  private static Case month(String language, String then, String now, String stale) {
    return new Case(language, "2026-09", "2026-10", then, now, stale);
  }

  private static Case half(String language, String then, String stale) {
    return new Case(language, "2026-01/2026-06", "2026-07/2026-12", then, then, stale);
  }

  private static Case year(String language, String then, String now, String stale) {
    return new Case(language, "2025", "2026", then, now, stale);
  }

  private static List<Case> cases() {
    return List.of(
        month("en", "Reports in September 2026", "Reports in September 2026", "September 2026"),
        month("en", "September’s reports: {{a}}.", "September’s reports: {{a}}.", "September"),
        month("en", "In September {{a}} came.", "In October {{a}} came.", ""),
        month("en", "In September {{a}} came in.", "In September {{a}} had come in.", ""),
        month(
            "en",
            "In September there were more than in August.",
            "In October there were more than in September.",
            ""),
        month(
            "en",
            "In September there were more than in August.",
            "In October there were more than in August.",
            ""),
        month("en", "In August there were fewer.", "In August there were fewer.", "August"),
        month(
            "en", "More than in September 2025.", "More than in September 2025.", "September 2025"),
        month("en", "More than in September 2019.", "More than in September 2019.", ""),
        month("en", "{{a}} since {{=September 2026}}.", "{{a}} since {{=September 2026}}.", ""),
        month("en", "There were 12 in September.", "There were 15 in September.", "September"),
        month("en", "As of 2026-09-30, {{a}}.", "As of 2026-09-30, {{a}}.", "2026-09-30"),
        month(
            "en",
            "- In August: {{a}}\\n- In September: {{a}}",
            "- In September: {{a}}\\n- In October: {{a}}",
            ""),
        month(
            "en",
            "- In August: {{a}}\\n- In September: {{a}}",
            "- In August: {{a}}\\n- In September: {{a}}\\n- In October: {{a}}",
            ""),
        month("en", "“Since September” was said.", "“Since September” was said.", ""),
        month("en", "It may rise.", "It may rise.", ""),
        month("de", "Im September 2026: {{a}}", "Im September 2026: {{a}}", "September 2026"),
        month("de", "Bis zum 30. September.", "Bis zum 30. September.", "September"),
        month("de", "Der September-Bericht.", "Der September-Bericht.", "September"),
        month("fr", "En septembre 2026", "En septembre 2026", "septembre 2026"),
        month("fr", "Septembre 2026 : {{a}}", "Septembre 2026 : {{a}}", "Septembre 2026"),
        month("fr", "Moins qu’en août.", "Moins qu’en août.", "août"),
        month("es", "En septiembre de 2026", "En septiembre de 2026", "septiembre de 2026"),
        month("es", "En septiembre de 2026", "En octubre de 2026", ""),
        month("ru", "В сентябре 2026 года", "В сентябре 2026 года", "сентябре 2026"),
        month("ru", "К сентябрю {{a}}.", "К сентябрю {{a}}.", "сентябрю"),
        month("el", "Τον Σεπτέμβριο του 2026", "Τον Σεπτέμβριο του 2026", "Σεπτέμβριο του 2026"),
        month("el", "Τον Σεπτέμβριο του 2019", "Τον Σεπτέμβριο του 2019", ""),
        month("ar", "في سبتمبر 2026", "في سبتمبر 2026", "سبتمبر 2026"),
        month("ar", "أرقام لسبتمبر", "أرقام لسبتمبر", "لسبتمبر"),
        month("he", "בספטמבר 2026", "בספטמבר 2026", "בספטמבר 2026"),
        month("he", "בספטמבר 2026", "באוקטובר 2026", ""),
        month("hi", "सितंबर 2026 में {{a}}", "सितंबर 2026 में {{a}}", "सितंबर 2026"),
        month("hi", "सितम्बर में {{a}}", "सितम्बर में {{a}}", "सितम्बर"),
        month("th", "ในเดือนกันยายน 2569", "ในเดือนกันยายน 2569", "กันยายน 2569"),
        month("th", "กันยายน พ.ศ. 2562", "กันยายน พ.ศ. 2562", ""),
        month("zh-Hans", "2026年9月接报", "2026年9月接报", "2026年9月"),
        month("zh-Hans", "9月接报{{a}}起", "9月接报{{a}}起", "9月"),
        month("zh-Hans", "9月接报{{a}}起", "10月接报{{a}}起", ""),
        month("zh-Hans", "2019年9月起", "2019年9月起", ""),
        month("zh-Hant", "截至9月30日", "截至9月30日", "9月"),
        half("en", "In the first half of 2026", "first half of 2026"),
        half("de", "Im ersten Halbjahr 2026, im 1. Halbjahr", "ersten Halbjahr 2026|1. Halbjahr"),
        half("fr", "Au premier semestre 2026", "premier semestre 2026"),
        half("es", "En el primer semestre de 2026", "primer semestre de 2026"),
        half("ru", "В первом полугодии 2026 года", "первом полугодии 2026"),
        half("el", "Το πρώτο εξάμηνο του 2026", "πρώτο εξάμηνο του 2026"),
        half("ar", "في النصف الأول من 2026", "النصف الأول من 2026"),
        half("he", "במחצית הראשונה של 2026", "במחצית הראשונה של 2026"),
        half("hi", "2026 की पहली छमाही में", "पहली छमाही"),
        half("th", "ครึ่งปีแรก 2569", "ครึ่งปีแรก 2569"),
        half("zh-Hans", "2026年上半年", "2026年上半年"),
        year("en", "Report 2025", "Report 2025", "2025"),
        year("en", "Report 2025", "Report 2026", ""),
        year("ar", "تقرير ٢٠٢٥", "تقرير ٢٠٢٥", "٢٠٢٥"),
        year("hi", "रिपोर्ट २०२५", "रिपोर्ट २०२५", "२०२५"),
        year("th", "รายงานปี 2568", "รายงานปี 2568", "2568"),
        year("zh-Hans", "二〇二五年报告", "二〇二五年报告", "二〇二五年"));
  }

  @TestFactory
  Stream<DynamicTest> namesOfTheLastPeriodAreReportedWhereNothingElseChanged() {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.language + ": " + one.then + " → " + one.now,
                    () -> assertEquals(one.stale, String.join("|", stale(one)))));
  }

  private static List<String> stale(Case one) throws IOException {
    Path folder = Files.createTempDirectory("stale");
    pack(folder.resolve("before"), one.language, one.before, one.then, "a: 12");
    Path now = folder.resolve("now");
    pack(now, one.language, one.period, one.now, "a: 15");
    Files.writeString(
        now.resolve("briefing.yaml"),
        Files.readString(now.resolve("briefing.yaml")) + "compare-with: ../before\n");
    return EditionReader.read(Pack.of(now), Workspace.bundled()).warnings().stream()
        .filter(warning -> warning.fault() == Fault.STALE_PERIOD)
        .map(warning -> NAMED.matcher(warning.message()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
  }

  private static void pack(Path folder, String language, String period, String text, String value)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("briefing.yaml"),
        """
        title: Title
        language: %s
        period: %s
        quality: "%s"
        statistics:
          - {id: a, label: A, value: %s, unit: km}
        """
            .formatted(language, period, text, value.substring(3)));
  }
}
