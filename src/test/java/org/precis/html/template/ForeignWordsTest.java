package org.precis.html.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are of another script than the page; here in brackets behind their language. */
class ForeignWordsTest {

  @ParameterizedTest
  @CsvSource({
    "the 京, the 京",
    "the 東京, the [zh 東京]",
    "the 𠮷野, the [zh 𠮷野]",
    "the 野𠮷, the [zh 野𠮷]",
    "the カラ, the [ja カラ]",
    "the 净网2018, the [zh 净网2018]",
    "the 净网09a, the [zh 净网09]a",
    "the 净网/, the [zh 净网]/",
    "the 东京 和 北京, the [zh 东京 和 北京]",
    "the 东京 and 北京, the [zh 东京] and [zh 北京]",
    "the Да, the Да",
    "the Дом, the [ru Дом]",
    "the ДОМ, the ДОМ",
    "the Αθήνα, the [el Αθήνα]",
    "the สถิติ, the [th สถิติ]",
    "the दिल्ली, the [hi दिल्ली]",
    "the cafe\u0301 \u0301, the cafe\u0301 \u0301"
  })
  void inAPageOfLatinLetters(String text, String marked) {
    assertEquals(marked, mark("Latn", text));
  }

  @ParameterizedTest
  @CsvSource({
    "见ab, 见ab",
    "见abc, 见[en abc]",
    "见ABC, 见ABC",
    "见5 kbit, 见5 kbit",
    "见5 kbits, 见5 [en kbits]",
    "见x kbit, 见x [en kbit]",
    "见Dark Wave和, 见[en Dark Wave]和",
    "见@abc, 见@abc",
    "见abc@, 见abc@",
    "见abc/, 见abc/",
    "见abc.de, 见abc.de",
    "见abc., 见[en abc].",
    "见abc1, 见abc1",
    "见&abc;, 见&abc;",
    "见カラ, 见[ja カラ]",
    "𠮷野家, 𠮷野家"
  })
  void inAPageOfChinese(String text, String marked) {
    assertEquals(marked, mark("Hani", text));
  }

  @Test
  void languagesThatAreNotLookedUpAreThoseThatWouldBeFound() {
    ForeignWords.LANGUAGES.forEach(
        (script, language) -> assertEquals(ForeignWords.likelyLanguage(script), language));
  }

  private static String mark(String scripts, String text) {
    return new ForeignWords(scripts)
        .mark(text)
        .replaceAll("<span lang=\"(\\w+)\">([^<]*)</span>", "[$1 $2]");
  }
}
