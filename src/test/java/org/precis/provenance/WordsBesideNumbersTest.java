package org.precis.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.language.Vocabulary;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;

/** The words of each language that say how firm, how large and of what a number is. */
class WordsBesideNumbersTest {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "ru", "el", "ar", "he", "hi", "th", "zh");

  private static final Wording PLAIN = new Wording('.', List.of());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "MORE_THAN, more than;over;above;exceeding;exceeds;exceeded;in excess of;upwards of",
        "MORE_THAN, upward of;greater than;well over;just over;well above;just above;>",
        "AT_LEAST, at least;not less than;no less than;not fewer than;no fewer than",
        "AT_LEAST, a minimum of;minimum of;>=;≥",
        "FEWER_THAN, fewer than;less than;under;below;<;well under;well below",
        "UP_TO, up to;at most;not more than;no more than;as many as;as much as",
        "UP_TO, a maximum of;maximum of;<=;≤",
        "ABOUT, about;around;some;roughly;approximately;approx;approx.;circa;ca;ca.;c;c.",
        "ABOUT, an estimated;estimated;~;≈",
        "NEARLY, nearly;almost;close to;just under;just below;just short of;not quite;approaching",
        "EXACT, exactly;precisely",
        "MORE_THAN, mehr als;über;gut",
        "AT_LEAST, mindestens;wenigstens;nicht weniger als",
        "FEWER_THAN, weniger als;unter",
        "UP_TO, bis zu;höchstens;maximal;nicht mehr als",
        "ABOUT, rund;etwa;ungefähr;zirka",
        "NEARLY, knapp;fast;beinahe;nahezu",
        "MORE_THAN, plus de;plus d';plus d’;supérieur à",
        "AT_LEAST, au moins;pas moins de;au minimum",
        "FEWER_THAN, moins de;moins d';moins d’",
        "UP_TO, jusqu'à;jusqu’à;au plus;au maximum",
        "ABOUT, environ;quelque;autour de",
        "NEARLY, près de;presque",
        "MORE_THAN, más de",
        "AT_LEAST, al menos;por lo menos;como mínimo;no menos de",
        "FEWER_THAN, menos de",
        "UP_TO, hasta;como máximo;no más de",
        "ABOUT, unos;unas;alrededor de;cerca de;aproximadamente",
        "NEARLY, casi",
        "MORE_THAN, более;больше;свыше;более чем;больше чем",
        "AT_LEAST, не менее;не меньше;по меньшей мере;минимум",
        "FEWER_THAN, менее;меньше;менее чем",
        "UP_TO, до;не более;не больше;максимум",
        "ABOUT, около;примерно;порядка;приблизительно",
        "NEARLY, почти",
        "MORE_THAN, περισσότερα από;περισσότεροι από;περισσότερες από;πάνω από;άνω των",
        "AT_LEAST, τουλάχιστον",
        "FEWER_THAN, λιγότερα από;λιγότεροι από;λιγότερες από;κάτω από",
        "UP_TO, έως;μέχρι;το πολύ",
        "ABOUT, περίπου",
        "NEARLY, σχεδόν",
        "MORE_THAN, أكثر من;ما يزيد على;ما يزيد عن;يزيد على;تزيد على;يزيد عن;تجاوز;يتجاوز;تتجاوز",
        "AT_LEAST, ما لا يقل عن;لا يقل عن;لا تقل عن;على الأقل",
        "FEWER_THAN, أقل من;دون;ما يقل عن",
        "UP_TO, ما لا يزيد على;ما لا يزيد عن;لا يتجاوز;ما يصل إلى;بحد أقصى",
        "ABOUT, نحو;حوالي;حوالى;قرابة;زهاء;ما يقارب;تقريبا",
        "NEARLY, ما يقرب من;يقرب من",
        "MORE_THAN, יותר מ;יותר מ-;למעלה מ;למעלה מ-;מעל",
        "AT_LEAST, לפחות;לא פחות מ;לא פחות מ-",
        "FEWER_THAN, פחות מ;פחות מ-;מתחת ל;מתחת ל-",
        "UP_TO, עד;לכל היותר;לא יותר מ;לא יותר מ-",
        "ABOUT, כ;כ-;בערך;בסביבות",
        "NEARLY, כמעט;קרוב ל;קרוב ל-",
        "MORE_THAN, มากกว่า;กว่า;เกินกว่า;เกิน;สูงกว่า",
        "AT_LEAST, อย่างน้อย;ไม่น้อยกว่า;ไม่ต่ำกว่า",
        "FEWER_THAN, น้อยกว่า;ต่ำกว่า;ไม่ถึง",
        "UP_TO, ไม่เกิน;สูงสุด;ไม่มากกว่า",
        "ABOUT, ประมาณ;ราว;ราวๆ",
        "NEARLY, เกือบ;ใกล้เคียง",
        "AT_LEAST, कम से कम;न्यूनतम",
        "UP_TO, अधिकतम;अधिक से अधिक",
        "ABOUT, लगभग;करीब;क़रीब;तकरीबन",
        "MORE_THAN, 超过;逾;超;多于;高于;大于;突破;超過;多於;高於;大於",
        "AT_LEAST, 至少;不少于;不低于;最少;不少於;不低於",
        "FEWER_THAN, 少于;不到;不足;低于;未满;小于;少於;低於;未滿;未達;小於",
        "UP_TO, 最多;至多;不超过;不多于;不高于;不超過;不多於;不高於",
        "ABOUT, 约;大约;约为;大概;約;大約;約為",
        "NEARLY, 近;将近;接近;几近;將近;幾近"
      })
  void aWordBeforeANumberSaysHowFirmItIs(Qualifier qualifier, String words) {
    for (String word : words.split(";")) {
      String text = "- " + word + " 7";
      Optional<QualifierWords.Found> found =
          QualifierWords.before(Vocabulary.ofAll(), text, text.length() - 1);
      assertEquals(Optional.of(new QualifierWords.Found(qualifier, 2)), found, word);
      String money = "- " + word + " US$7";
      assertEquals(
          found, QualifierWords.before(Vocabulary.ofAll(), money, money.length() - 1), money);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, '人以上;以上;或以上; or more; or above; or over; and over; dens or more; at least'",
    "AT_LEAST, ' years and over made up; people or above.; officers or more came'",
    "UP_TO, ' or leſs; OR LESS; people or under, or 8'",
    "ABOUT, ' ENVİRON; CıRCA'",
    "AT_LEAST, ' oder mehr; ou plus; o más; и более; или более'",
    "UP_TO, '人以下;以下;以内;之内;以內;之內; or fewer; or less; at most'",
    "ABOUT, '人左右;左右;上下'",
    "MORE_THAN, ' से अधिक; मामलों से अधिक; से ज़्यादा'",
    "FEWER_THAN, ' से कम'",
    "MORE_THAN, ' +;+;余;餘;多人'"
  })
  void aWordAfterANumberSaysHowFirmItIs(Qualifier qualifier, String words) {
    for (String word : words.split(";")) {
      assertEquals(
          Optional.of(qualifier),
          QualifierWords.after(Vocabulary.ofAll(), "7" + word, 1)
              .map(QualifierWords.Found::qualifier),
          word);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " people detained or under investigation",
        " drivers or below average riders",
        " personnes ou moins de la moitié",
        " personnes blessées et plus de trois cents évacuées"
      })
  void aWordOfAnotherPhraseSaysNothingOfTheNumber(String rest) {
    assertEquals(Optional.empty(), QualifierWords.after(Vocabulary.ofAll(), "7" + rest, 1), rest);
  }

  @ParameterizedTest
  @CsvSource({
    "100, hundred;hundert;cent",
    "12, dozen;dutzend",
    "1000, thousand;tausend;tsd;mille;mil;тыс;тысяч;тысячи;тысяча;χιλιάδες;χιλ",
    "100000, lakh;lakhs",
    "1000000, million;millions;Millionen;mio;millón;millones;млн;миллион;миллиона;миллионов",
    "1000000, εκατομμύρια;εκατομμύριο;εκατ",
    "10000000, crore;crores",
    "1000000000, billion;Milliarde;Milliarden;mrd;milliard;milliards;млрд;миллиард;миллиарда",
    "1000000000, миллиардов;δισεκατομμύρια;δισεκατομμύριο;δισ",
    "1000, ألف;آلاف;ألفا;אלף;אלפים;พัน;हजार;हज़ार",
    "100000, แสน;लाख",
    "1000000, مليون;ملايين;مليونا;מיליון;מיליונים;ล้าน",
    "10000000, करोड़;करोड",
    "1000000000, مليار;مليارات;مليارا;מיליארד;מיליארדים;พันล้าน;अरब",
    "1000000000000, trillion;Billionen;billones;триллиона;трлн;تريليون;טריליון;ล้านล้าน"
  })
  void aWordAfterDigitsMultipliesThem(BigDecimal factor, String words) {
    BigDecimal sevenfold = factor.multiply(BigDecimal.valueOf(7));
    for (String word : words.split(";")) {
      for (String text : List.of("7 " + word, "7-" + word + ".")) {
        assertEquals(0, sevenfold.compareTo(Magnitude.after(seven(), text).number()), text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"k, 7000", "m, 7000000", "mn, 7000000", "bn, 7000000000", "tn, 7000000000000"})
  void aShortWordMultipliesOnlyTheDigitsItTouches(String word, BigDecimal number) {
    assertEquals(0, number.compareTo(Magnitude.after(seven(), "7" + word).number()));
    assertEquals(seven(), Magnitude.after(seven(), "7 " + word));
    assertEquals(seven(), Magnitude.after(seven(), "7" + word + "2"));
  }

  private static Core seven() {
    return new Core(BigDecimal.valueOf(7), 0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
        "Januar Februar März Mai Juni Juli Oktober Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου",
        "Οκτωβρίου Νοεμβρίου Δεκεμβρίου"
      })
  void theDayAndTheYearBesideAMonthCountNothing(String months) {
    for (String month : months.split(" ")) {
      String date = "7 " + month + " 2018";
      assertEquals(List.of(new Asides.Stretch(0, date.length())), Asides.of(date), date);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no;No.;nr;n°;№;case;table;figure;fig;article;art;section;sec;chapter;page;p;phase",
        "paragraph;para.;note;item;step;level;class;category;version;question;annex;part",
        "fall;tabelle;seite;artikel;abschnitt;cas;caso;tableau;tabla;página;статья;случай",
        "案例;案件;例;表;图;圖;注;註;附件;第;¶;§;#"
      })
  void theNumberAfterALabelCountsNothing(String labels) {
    for (String label : labels.split(";")) {
      String text = label + " 17";
      assertEquals(List.of(new Asides.Stretch(0, text.length())), Asides.of(text), text);
    }
  }

  @Test
  void aNumberAfterAnyOtherWordCounts() {
    assertEquals(List.of(), Asides.of("gangs 17"));
    assertEquals(List.of(), Asides.of("7 dens, 2018 gangs"));
    assertEquals(List.of(), Asides.of("showcase 17"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Servers taken over",
        "People aged 18 and over",
        "Loss, estimated",
        "Vitamin C",
        "Beschwerden unter",
        "Deaths per 100 thousand",
        "Cities above one million people",
        "Multi-million frauds",
        "Temperature, °C",
        "Height, m",
        "Loss, EUR",
        "百分点",
        "千克",
        "Profit (+/−)",
        "PM 10",
        "Families with under 5"
      })
  void aLabelMayHaveAWordThatChangesNoNumber(String label) {
    assertEquals(Optional.empty(), LabelWords.inLabel(label, LANGUAGES));
  }

  @ParameterizedTest
  @CsvSource({
    "JOINS, 1 #;1\u202f#;33\u00a0#;33\u2009#;12 345\u2007#;# 212;# #;#٠;#零;#〇;零#;十#;上百#;#O;O#;#О;I#;#５;٥#",
    "MULTIPLIES, #十;#万;M#;k#;# K;# M;# bn;# myriad;# dozen;# (million);# (in thousands);# M€;#億",
    "MULTIPLIES, # Tsd.;# Mio. Euro;# mil;# тыс.;# χιλιάδες;# ألف;# אלף;# लाख;# ล้าน",
    "ALTERS, half of #;twice #;minus #;not #;no #;hardly #;a third of #;perhaps #;dozens of #;# times as many",
    "ALTERS, die Hälfte von #;nicht #;keine #;kaum #;doppelt #;minus #;vielleicht #;# mal so viele",
    "ALTERS, la moitié de #;pas #;à peine #;deux fois #;# fois plus;la mitad de #;no #;apenas #;# veces más",
    "ALTERS, половина от #;не #;едва #;дважды #;минус #;# раз больше;τα μισά από #;όχι #;μείον #;# φορές περισσότερα",
    "ALTERS, نصف #;ليس #;ضعف #;# ضعفا;חצי מ-#;לא #;פי #;मुश्किल से #;# का आधा;# गुना;ครึ่งหนึ่งของ #;ไม่ใช่ #;# เท่า",
    "ALTERS, 不是#;没有#;勉强#;#人的一半;#倍;负#",
    "QUALIFIES, fewer people than #;more or less #;#-odd;# or so;north of #;knapp #;à peu près #;en torno a #;不下#",
    "MEASURES, # percent;# Prozent;# pour cent;# por ciento;# процентов;# τοις εκατό;# في المائة;# אחוזים;# प्रतिशत;ร้อยละ #"
  })
  void whatStandsBesideANumberMayMakeAnotherOfIt(Beside.Effect effect, String texts) {
    for (String text : texts.split(";")) {
      String seen = Folding.folded("a " + text.replace('#', Beside.NUMBER) + " b");
      int at = seen.lastIndexOf(Beside.NUMBER);
      assertEquals(
          Optional.of(effect),
          Beside.number(seen, at, Vocabulary.ofAll()).map(Beside::effect),
          text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 2024 #",
        "Q3 #",
        "#-day",
        "(1) #",
        "one of #",
        "of #",
        "# l",
        "# m",
        "# km",
        "l’#",
        "12, #",
        "at times #",
        "a veces #",
        "à la fois #",
        "noch #",
        "# people",
        "抓获#一起",
        "周三，#",
        "# times",
        "à #",
        "за #",
        "από #",
        "ب#",
        "ל#",
        "में #",
        "# percentage points",
        "# + 4",
        "#+4"
      })
  void mostWordsBesideANumberChangeNothing(String text) {
    String seen = "a " + text.replace('#', Beside.NUMBER) + " b";
    assertEquals(
        Optional.empty(), Beside.number(seen, seen.indexOf(Beside.NUMBER), Vocabulary.ofAll()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Gangs of more than, more than",
        "Suspects about, about",
        "Suspects: fewer than, fewer than",
        "Suspects −, −",
        "Suspects in millions, millions",
        "Suspects '000, '000",
        "Suspects not, not",
        "Loss (£m), £m",
        "`Loss, million USD`, million",
        "Loss in Mio. EUR, Mio",
        "Verluste in Tausend, Tausend",
        "Pertes (milliers d’euros), milliers",
        "Pérdidas en millones, millones",
        "`Ущерб, тыс. руб.`, тыс",
        "`Ζημίες, χιλ. ευρώ`, χιλ",
        "الخسائر بالملايين, بالملايين",
        "הפסדים במיליוני ש״ח, במיליוני",
        "नुकसान (लाख रुपये), लाख",
        "ความเสียหาย (ล้านบาท), ล้าน",
        "损失（万元）, 万",
        "損失（億元）, 億"
      })
  void aLabelMayChangeItsNumber(String label, String found) {
    assertEquals(
        Optional.of(found),
        LabelWords.inLabel(label, LANGUAGES)
            .map(beside -> label.substring(beside.start(), beside.end())));
  }

  @ParameterizedTest
  @CsvSource({
    "million people, million",
    "USD million, million",
    "people million, million",
    "people (thousands), thousands",
    "in thousands, thousands",
    "M€, M",
    "€m, €m",
    "USDm, USDm",
    "TEUR, T",
    "people 000, 000",
    "(000) people, (000)",
    "% of 10, 10",
    "ten people, ten",
    "dozen eggs, dozen",
    "Tsd. Tonnen, Tsd",
    "k€, k",
    "milliers de tonnes, milliers",
    "miles de personas, miles",
    "тыс. человек, тыс",
    "εκατ. ευρώ, εκατ",
    "万元, 万",
    "万人, 万",
    "千元, 千",
    "ล้านบาท, ล้าน",
    "करोड़ रुपये, करोड़",
    "אלפי טונות, אלפי",
    "ألف طن, ألف"
  })
  void aUnitMayChangeItsNumber(String unit, String found) {
    assertEquals(
        Optional.of(found),
        LabelWords.inUnit(unit, LANGUAGES)
            .map(beside -> unit.substring(beside.start(), beside.end()).strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people",
        "per 1,000 people",
        "per 100 thousand",
        "m",
        "km",
        "m³",
        "m3",
        "CO2",
        "µg/m3",
        "cent",
        "%",
        "% change",
        "百分点",
        "千瓦时",
        "千克",
        "兆瓦",
        "一次性用品",
        "two-wheelers",
        "one-way trips",
        "points out of 10",
        "litres per 100 km",
        "mm",
        "t",
        "倍",
        "times as many"
      })
  void aUnitMayMeasureItsNumber(String unit) {
    assertEquals(Optional.empty(), LabelWords.inUnit(unit, LANGUAGES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Suspects 2024",
        "Covid-19",
        "Ages 45–64",
        "Women 15-49",
        "Table 9",
        "Arrests in District 9",
        "Deaths per 1000",
        "Unleaded95",
        "Under 18"
      })
  void aLabelMayEndWithDigits(String label) {
    assertEquals(Optional.empty(), LabelWords.digitsAtEnd(label));
  }

  @Test
  void aNumberAtTheEndOfALabelIsReadWithTheNumberBesideIt() {
    for (String label : List.of("Suspects 9", "Suspects: 99,", "Suspects 12,000")) {
      assertTrue(LabelWords.digitsAtEnd(label).isPresent(), label);
    }
  }

  @Test
  void moneyOfSeveralCountriesHasOneSign() {
    String dollars =
        "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD"
            + " ZWL ARS BRL CLP COP CUC CUP DOP MOP MXN NIO TOP UYU WST";
    contradictsAllBut("$", dollars);
    contradictsAllBut("dollars", dollars);
    contradictsAllBut("£", "GBP EGP FKP GIP LBP SDG SHP SSP SYP");
    contradictsAllBut("pounds", "GBP EGP FKP GIP LBP SDG SHP SSP SYP");
    contradictsAllBut("元", "CNY HKD MOP TWD");
    contradictsAllBut("yuan", "CNY HKD MOP TWD");
    contradictsAllBut("RMB", "CNY HKD MOP TWD");
    contradictsAllBut("renminbi", "CNY HKD MOP TWD");
    contradictsAllBut("€", "EUR");
    contradictsAllBut("euros", "EUR");
    contradictsAllBut("per cent", "");
  }

  private static void contradictsAllBut(String words, String codes) {
    List<String> same = List.of(codes.split(" "));
    for (String code : List.of("EUR CHF NOK".concat(" " + codes).strip().split(" "))) {
      boolean contradicts = new QuotedUnit(words).contradicts(code, "en");
      assertEquals(!same.contains(code), contradicts, words + " in " + code);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "de-AT", "fr", "es", "it", "nl", "pt", "zh", "zh-Hans-CN"})
  void aPerCentIsNoCountOfThingsInALanguageThatIsKnown(String language) {
    assertTrue(new QuotedUnit("%").contradicts("Xyz", language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "el", "den"})
  void inAnotherLanguageTheWordMayBeAShare(String language) {
    assertFalse(new QuotedUnit("%").contradicts("Xyz", language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "‰",
        "成",
        "合格率",
        "占比",
        "百分点",
        "Prozentpunkte",
        "per cent",
        "percent",
        "procent",
        "Prozent",
        "pour cent",
        "por cento",
        "p.p.",
        "Anteil",
        "pp",
        "pct",
        "point",
        "points",
        "punti",
        "punto",
        "puntos",
        "ponto",
        "pontos",
        "share",
        "shares",
        "rate",
        "rates",
        "ratio",
        "ratios",
        "Quote",
        "Quoten",
        "part",
        "parts",
        "cuota",
        "tasa",
        "taxa",
        "taux"
      })
  void aPerCentMayBeAShareBySomeName(String unit) {
    assertFalse(new QuotedUnit("%").contradicts(unit, "en"));
  }

  @Test
  void whatIsNotMoneyContradictsOnlyThePerCentSign() {
    assertTrue(new QuotedUnit("€").contradicts("%", "en"));
    assertFalse(new QuotedUnit("€").contradicts("people", "en"));
    assertFalse(new QuotedUnit("").contradicts("EUR", "en"));
    assertFalse(new QuotedUnit("%").contradicts(" ", "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "falling;fell;a drop of;declined;a decrease of;down;lower by;reduced by;minus",
        "fewer by;less by;ein Rückgang um;gesunken um;eine Abnahme um;weniger um",
        "en baisse;un recul;une diminution;moins;un descenso;una caída;menos",
        "снижение на;снизилось на;сократилось на;падение на;уменьшилось на;μείωση;μειώθηκε",
        "减少;下降;下跌;下滑"
      })
  void aFallIsWrittenWithoutItsSign(String words) {
    Interval fall = Quantity.exactly(-5);
    for (String word : words.split(";")) {
      QuotedWords quote = QuotedWords.alone(word + " 5 %");
      assertEquals(Verdict.Finding.AGREES, quote.of(fall, "", PLAIN).finding(), word);
    }
    Verdict rise = QuotedWords.alone("rose by 5 %").of(fall, "", PLAIN);
    assertEquals(Verdict.Finding.OTHER_NUMBER, rise.finding());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 patients fell ill",
        "5 people falling for it",
        "5 fell victim",
        "5 downloads",
        "5 wireless sets",
        "5 dropouts",
        "5 waterfalls"
      })
  void whatIsNoFallIsNotBelowZero(String words) {
    Interval below = Quantity.exactly(-5);
    Verdict verdict = QuotedWords.alone(words).of(below, "", PLAIN);
    assertEquals(Verdict.Finding.OTHER_NUMBER, verdict.finding());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 to 5;3 bis 5;3 à 5;3 a 5;3 до 5;3 έως 5;3 ως 5;3-5;3–5;3 — 5;3~5;3至5;3到5;3..5",
        "between 3 and 5;zwischen 3 und 5;entre 3 et 5;entre 3 y 5;между 3 и 5;μεταξύ 3 και 5",
        "from 3 to 5;von 3 bis 5;de 3 à 5;от 3 до 5;从3到5;自3至5"
      })
  void twoNumbersAreTheEndsOfARange(String texts) {
    for (String text : texts.split(";")) {
      List<QuotedNumber> numbers = QuotedNumbers.in(Folding.folded(text), PLAIN);
      assertEquals(1, numbers.size(), text);
      assertEquals(
          Quantity.between(BigDecimal.valueOf(3), BigDecimal.valueOf(5)),
          numbers.get(0).quantity(),
          text);
      assertEquals(0, numbers.get(0).start(), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rose from 3 to 5;risen from 3 to 5;growing from 3 to 5;grew from 3 to 5",
        "increased from 3 to 5;went up from 3 to 5;up from 3 to 5;3 and 5"
      })
  void theEndsOfAChangeAreTwoNumbers(String texts) {
    for (String text : texts.split(";")) {
      assertEquals(2, QuotedNumbers.in(text, PLAIN).size(), text);
    }
  }
}
