package org.precis.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;

/** What is ignored in a sheet is said, with its place. */
class ProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          p { colr: red }               | 1:5 unknown property 'colr' (did you mean 'color'?)
          p { color: rouge }            | 1:5 'color: rouge' is not accepted (accepted: <color>)
          p { width: -1mm }             | 1:5 'width: -1mm' is not accepted (accepted: auto / <length> / <percentage> / min-content / max-content / fit-content)
          p { margin: 1mm 2 3mm }       | 1:5 'margin: 1mm 2 3mm' is not accepted (accepted: auto / <length> / <percentage>)
          p { position: fixed }         | 1:5 'position: fixed' is not accepted (accepted: static / relative / absolute / running(<name>))
          p { text-wrap: avoid }        | 1:5 'text-wrap: avoid' is not accepted (accepted: wrap / nowrap; auto / balance / pretty)
          p { background: url(a.png) }  | 1:5 'background: url(a.png)' is not accepted (accepted: <color>; url() of PNG or JPEG as data:, with position, size after a slash and repeat)
          p { background: none url(data:image/png;base64,AA) } | 1:5 'background: none url(data:image/png;base64,AA)' is not accepted (accepted: <color>; url() of PNG or JPEG as data:, with position, size after a slash and repeat)
          p { background: linear-gradient(red, blue) } | 1:5 'background: linear-gradient(red, blue)' is not accepted (accepted: <color>; url() of PNG or JPEG as data:, with position, size after a slash and repeat)
          p { object-position: left right } | 1:5 'object-position: left right' is not accepted (accepted: left / center / right / top / bottom / <length> / <percentage>; one or two of these)
          p { background: none none } | 1:5 'background: none none' is not accepted (accepted: <color>; url() of PNG or JPEG as data:, with position, size after a slash and repeat)
          p { background: none rouge } | 1:5 'background: none rouge' is not accepted (accepted: <color>; url() of PNG or JPEG as data:, with position, size after a slash and repeat)
          @page { @top-left { content: counter(a) } } | 1:21 a counter of the document in the margin of a page (put it into a running element)
          p::first-letter { initial-letter: 3 } | 1:19 unknown property 'initial-letter' (write 'float: left' with font-size and line-height for ::first-letter)
          p { -precis-continued: 1mm }  | 1:5 '-precis-continued: 1mm' is not accepted (accepted: none / <string> and attr(): what stands above the head of the table of a caption on further pages)
          p { tab-size: 0 }             | 1:5 'tab-size: 0' is not accepted (accepted: <count> of blanks)
          p { orphans: 1.5 }            | 1:5 'orphans: 1.5' is not accepted (accepted: <count>)
          p { width: calc(1mm+2mm) }    | 1:5 'width: calc(1mm+2mm)' is not accepted (accepted: auto / <length> / <percentage> / min-content / max-content / fit-content)
          p { width: calc(1mm * 2mm) }  | 1:5 'width: calc(1mm * 2mm)' is not accepted (accepted: auto / <length> / <percentage> / min-content / max-content / fit-content)
          p { color: color(oklch 0.5 0.1 20) } | 1:5 'color: color(oklch 0.5 0.1 20)' is not accepted (accepted: <color>)
          p { color: color-mix(in srgb, red 150%, blue 50%) } | 1:5 'color: color-mix(in srgb, red 150%, blue 50%)' is not accepted (accepted: <color>)
          p { content-visibility: hidden } | 1:5 unknown property 'content-visibility'
          p { flex-grow: -1 }           | 1:5 'flex-grow: -1' is not accepted (accepted: <number>)
          p { color }                   | 1:5 not a declaration: 'color' (write 'property: value;')
          p { & b { colr: red } }       | 1:11 unknown property 'colr' (did you mean 'color'?)
          p { & b { } i:frist-child { } } | 1:14 unknown selector ':frist-child' (did you mean 'first-child'?)
          p { > > b { } }               | 1:7 unexpected '>'
          p { @page { } }               | 1:5 unknown rule '@page' (available: media, supports, layer)
          @layer a b { }                | 1:1 unusable name of a layer (write @layer name { … } or @layer one, two;)
          @layer a, b { }               | 1:1 unusable name of a layer (write @layer name { … } or @layer one, two;)
          p { color: color-mix(in foo, red, blue) } | 1:5 'color: color-mix(in foo, red, blue)' is not accepted (accepted: <color>)
          p:frist-child { }             | 1:2 unknown selector ':frist-child' (did you mean 'first-child'?)
          p::first-word { }             | 1:2 unknown selector '::first-word' (available: after, before, first-letter, first-line, footnote-call, footnote-marker, marker)
          p:had(b) { }                  | 1:2 unknown selector ':had()' (did you mean 'has'?)
          p:has(b:has(i)) { }           | 1:9 ':has()' inside ':has()'
          p:has(b::before) { }          | 1:3 a pseudo-element inside a selector
          p:nth-child(2 of) { }         | 1:17 unexpected ')'
          p:nth-of-type(2 of b) { }     | 1:3 '2 of b' is not a number, odd, even or such as '2n + 1'
          p:nth-child(x) { }            | 1:3 'x' is not a number, odd, even or such as '2n + 1'
          p > > b { }                   | 1:5 unexpected '>'
          p, { }                        | 1:3 a selector is missing
          [a=1] { }                     | 1:4 write the value of an attribute in quotes
          @import "a.css";              | 1:1 unknown rule '@import' (available: media, supports, layer, font-face, page, charset)
          @medai print { p { x: y } }   | 1:1 unknown rule '@medai' (did you mean 'media'?)
          @media (min-wdth: 1px) { }    | 1:9 unknown condition 'min-wdth'
          p { color: red                | 1:1 a block that is not closed (add '}')
          } p { }                       | 1:1 '}' closes nothing
          p                             | 1:1 a rule without a block
          @page :frist { }              | 1:7 unknown selector of pages (write @page, or after it a name, :first, :left, :right or :blank)
          @page { size: A44 }           | 1:9 unknown size of a page (write a size such as A4, 'A4 landscape' or '210mm 297mm')
          @page { -precis-gap-shrink: 5mm } | 1:9 '-precis-gap-shrink' is not a share (write a percentage from 0% to 100%)
          @page { -precis-picture-shrink: small } | 1:9 '-precis-picture-shrink' is not a share (write a percentage from 0% to 100%)
          p { text-decoration-style: none } | 1:5 'text-decoration-style: none' is not accepted (accepted: solid / double / dotted / dashed)
          @page { @top-lft { } }        | 1:9 unknown margin box '@top-lft' (did you mean 'top-left'?)
          @page { background: red; margin: 1mm } | 1:9 'background' does not apply to a page (write size, margin, or an inherited property such as font-size for the margin boxes; other properties belong to a margin box or an element)
          @page { margin: 1mm; Padding-inline-start: 0 } | 1:22 'padding-inline-start' does not apply to a page (write size, margin, or an inherited property such as font-size for the margin boxes; other properties belong to a margin box or an element)
          @page :first { break-inside: nowhere } | 1:16 'break-inside' does not apply to a page (write size, margin, or an inherited property such as font-size for the margin boxes; other properties belong to a margin box or an element)
          @page { bleed: 3mm }          | 1:9 unknown property 'bleed'
          @page { @top-left { content: 'a'; border: none; padding: 1mm 2 } } | 1:49 'padding: 1mm 2' is not accepted (accepted: <length> / <percentage>)
          @font-face { font-family: a } | 1:1 a font without a family or a file
          @font-face { src: url(a.ttf) } | 1:14 unusable 'src' of a font (write a TrueType file as url("data:…"))
          \\n\\n p { color: red; colr: red } | 3:18 unknown property 'colr' (did you mean 'color'?)
          /* a\\n */ p { colr: red }    | 2:9 unknown property 'colr' (did you mean 'color'?)
          @media print {\\n p { colr: red } } | 2:6 unknown property 'colr' (did you mean 'color'?)
          """)
  void problemsHaveTheirPlace(String css, String problem) {
    String found =
        problems(css.replace("\\n", "\n")).stream()
            .map(
                p ->
                    p.toString()
                        .substring("a.css:".length())
                        .replace(": ", " ")
                        .replace(" | ", " / "))
            .collect(Collectors.joining("; "));
    assertEquals(problem.replace(": ", " "), found);
  }

  /** Custom properties are those of the elements, so such a value is read for each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p { position: var(--q, fixed) } | a.css:1:5: 'position: fixed' is not accepted
          p { --c: red; background: url(x.svg) center var(--c) } | a.css:1:15: 'background: url(x.svg) center red' is not accepted
          html { --w: 1 } body, p { margin: 0 var(--w) } | a.css:1:27: 'margin: 0 1' is not accepted
          p::before { content: "a"; color: var(--c, rouge) } | a.css:1:27: 'color: rouge' is not accepted
          p { color: var(--none); width: var(--w, 1mm); margin: var(--m, unset) } |
          b { position: var(--q, fixed) } |
          """)
  void valuesAreReadOnceTheirReferencesAreReplaced(String css, String problem) {
    HtmlDocument document =
        HtmlReader.read("a.html", "<html lang='en'><body><p>1</p><p>2</p></body></html>");
    Rules rules = Rules.of(List.of(new Sheet("a.css", css)));
    List<String> expected = problem == null ? List.of() : List.of(problem);
    // The second time from what was kept
    for (int i = 0; i < 2; i++) {
      assertEquals(
          expected,
          Styles.of(document, rules, List.of()).problems().stream()
              .map(found -> found.toString().replaceAll(" \\(accepted: .*", ""))
              .toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p { --any: { [what] ever }; -webkit-hyphens: none; -moz-hyphens: none }
          p { print-color-adjust: exact; scroll-behavior: smooth; cursor: help }
          a:hover, a:focus-visible { color: red }
          @media screen { p { colr: red } }
          @supports not (display: grid) { p { colr: red } }
          @supports (display: ruby) or (colr: red) { p { colr: red } }
          @media (hover: hover) { p { colr: red } }
          @page { font: 8pt serif; color: red; --a: 1mm; margin-inline: 1mm 2mm; cursor: help; -weasy-x: 1 }
          @charset "utf-8";
          svg text { fill: red; stroke-width: 1px }
          p { color: var(--a, 1 2 3) }
          ::selection { color: red } input::placeholder { color: red }
          p { font-optical-sizing: auto; font-synthesis: none; scrollbar-width: thin; transition-duration: 1s }
          <!-- p { color: red } -->
          """)
  void whatIsNotForPaperIsNoProblem(String css) {
    assertEquals(List.of(), problems(css));
  }

  /** What a program wrote is not told line by line, which would take long. */
  @ParameterizedTest
  @ValueSource(strings = {"p { colr: red }", "@x { }", "p::foo { }", "@page { @top-lft { } }"})
  void ofVeryManyProblemsTheFirstAreTold(String rule) {
    List<Problem> found =
        assertTimeout(Duration.ofSeconds(3), () -> problems((rule + "\n").repeat(50_000)), rule);
    assertEquals(1_000, found.size());
    assertEquals("too many problems; those that follow are not listed", found.get(999).message());
    assertEquals(1_000, found.get(999).line());
  }

  @Test
  void attributesHaveTheLineOfTheirElement() {
    Styles styles =
        Styles.of(HtmlReader.read("a.html", "<html>\n<p style='colr: red'>a</p>\n</html>"));
    assertEquals(
        "[a.html:2:1: unknown property 'colr' (did you mean 'color'?)]",
        styles.problems().toString());
  }

  @Test
  void sheetsInADocumentHaveItsPlaces() {
    String html = "<html>\n<head><style>p { colr: red }\np { colr: red }</style></head></html>";
    assertEquals(
        "2:18 3:5",
        Styles.of(HtmlReader.read("a.html", html)).problems().stream()
            .map(problem -> problem.line() + ":" + problem.column())
            .collect(Collectors.joining(" ")));
  }

  private static List<Problem> problems(String css) {
    return Rules.of(List.of(new Sheet("a.css", css))).problems();
  }
}
