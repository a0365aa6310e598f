package org.precis.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void noLineBeginsWithAChineseStop() {
    assertEquals(
        List.of("抓", "获", "（2018年）", "嫌", "疑", "人，", "共", "10起。"),
        parts(new LineBreaks(), "抓获（2018年）嫌疑人，共10起。"));
  }

  @Test
  void aQuantityHoldsTogether() {
    assertEquals(
        List.of("more ", "than\u00A022,000\u00A0cases ", "and ", "1.56\u00A0million"),
        parts(new LineBreaks(), "more than\u00A022,000\u00A0cases and 1.56\u00A0million"));
  }

  @Test
  void aChineseNumberKeepsItsMeasureWord() {
    assertEquals(
        List.of("侦", "破", "2.2万余起，", "冻", "结", "3.11亿余元，", "自", "6月14日", "至", "7月"),
        parts(new LineBreaks(), "侦破2.2万余起，冻结3.11亿余元，自6月14日至7月"));
  }

  @Test
  void aChineseDateStaysWhole() {
    assertEquals(
        List.of("由", "2021年第3季", "至", "2025年10月28日，", "見", "第15段，", "2022年", "16起"),
        parts(new LineBreaks(), "由2021年第3季至2025年10月28日，見第15段，2022年16起"));
  }

  @Test
  void aChineseWordMayStayWhole() {
    LineBreaks rules = new LineBreaks();
    String text = "案件数增至上期12倍以上，more cases";
    boolean[] breaks = rules.betweenWords(text, rules.of(text));
    assertEquals(
        List.of("案件", "数", "增", "至上", "期", "12倍", "以上，", "more ", "cases"), parts(text, breaks));
  }

  @Test
  void theRulesAreThoseThatIcuHandsOut() {
    String text = "A “quoted” word, http://example.org/path?x=1 and 净网2018，公安部（北京）。";
    BreakIterator icu = BreakIterator.getLineInstance(ULocale.ROOT);
    icu.setText(text);
    List<String> expected = new ArrayList<>();
    int start = 0;
    for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
      expected.add(text.substring(start, end));
      start = end;
    }
    assertEquals(expected, parts(new LineBreaks(), text));
  }

  private static List<String> parts(LineBreaks rules, String text) {
    return parts(text, rules.of(text));
  }

  private static List<String> parts(String text, boolean[] breaks) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (breaks[end]) {
        parts.add(text.substring(start, end));
        start = end;
      }
    }
    return parts;
  }
}
