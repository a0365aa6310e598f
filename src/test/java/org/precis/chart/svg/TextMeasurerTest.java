package org.precis.chart.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.fixture.Looks;
import org.precis.workspace.Fonts;

/** Where the lines of labels end. */
class TextMeasurerTest {

  @ParameterizedTest
  @CsvSource({
    "de, 60, Donaudampfschifffahrt, Donaudampf-|schifffahrt",
    "de, 60, Q-19-Donaudampfschifffahrt, Q-19-|Donaudampf-|schifffahrt",
    "de, 60, 19Donaudampfschifffahrt, 19Donaudampf|schifffahrt",
    "de, 110, Seenplatten-Verwaltungsgemeinschaft Nord, Seenplatten-|Verwaltungsgemeinschaft|Nord",
    "zh, 60, Donaudampfschifffahrt, Donaudampfsc|hifffahrt",
    "de, 60, a_Donaudampfschifffahrt, a_Donaudampf|schifffahrt",
    "th, 70, ผู้ป่วยโรคไข้เลือดออกทั้งหมด, ผู้ป่วยโรคไข้เลือดออก|ทั้งหมด",
    "hi, 60, नामक्क्क्क्क्क्क्क्क्क्षत्र्यम्, नामक्क्क्क्क्क्क्क्क्क्ष|त्र्यम्",
    "en, 20, 22\u00a0000, 22|000",
    "en, 60, more than 22\u00a0000, more than|22\u00a0000",
  })
  void aLineEndsWhereItsScriptLetsIt(String language, double width, String text, String lines) {
    TextMeasurer measurer = new TextMeasurer(Fonts.bundled(), ChartStyle.of(Looks.of(language)));
    List<TextLine> wrapped = measurer.wrap(Span.label(text), width);
    assertEquals(
        lines,
        wrapped.stream()
            .map(line -> line.spans().stream().map(Span::text).collect(Collectors.joining()))
            .collect(Collectors.joining("|")));
  }
}
