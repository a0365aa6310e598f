package org.precis.input.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of each language that say what a number is. */
class NonAdditiveKindTest {

  @ParameterizedTest
  @CsvSource({
    "en, a percentage, %;‰;％;percent;percentage;percentages;per cent;percentage point;"
        + "percentage points",
    "de, a percentage, Prozent;Prozentpunkt;Prozentpunkte",
    "fr, a percentage, pourcentage;pourcentages;pour cent",
    "es, a percentage, porcentaje;porcentajes;por ciento",
    "ru, a percentage, процент;процентов",
    "el, a percentage, ποσοστό;ποσοστά;ποσοστών;τοις εκατό",
    "en, an average, average;averages;mean;median;medians",
    "zh-Hans, an average, 平均;均值;人均;中位数;中位數",
    "de, an average, Durchschnitt;Jahresdurchschnitt;durchschnittlich;Mittelwert;Mittelwerte",
    "fr, an average, moyenne;moyennes;médiane;médianes;médian",
    "es, an average, media;medias;promedio;promedios;mediana;medianas",
    "ru, an average, среднее;медиана",
    "el, an average, μέσος;μέση;διάμεσος",
    "en, a rate, rate;rates;per 100 000 people;per 1000;per;每",
    "zh-Hans, a rate, 破案率",
    "de, a rate, Quote;Quoten;Aufklärungsquote;Rate;Geburtenrate;Raten;pro Kopf;je Tag",
    "fr, a rate, taux",
    "es, a rate, tasa;tasas",
    "ru, a rate, коэффициент;на 100 000 человек",
    "el, a rate, ανά 1000 κατοίκους;ανά κάτοικο",
    "en, a share, share;shares;proportion;proportions;ratio;ratios",
    "zh-Hans, a share, 占比",
    "de, a share, Anteil;Marktanteile",
    "fr, a share, part;parts;proportion;proportions",
    "es, a share, proporción;proporciones;cuota;cuotas",
    "ru, a share, доля;доли;долей;удельный вес",
    "el, a share, μερίδιο;αναλογία",
    "en, an index, index;indices;indexes",
    "zh-Hans, an index, 指数;指數",
    "de, an index, Index;Preisindex;Indizes",
    "fr, an index, indice;indices",
    "es, an index, índice;índices",
    "ru, an index, индекс;индексы",
    "el, an index, δείκτης",
    "en, a score, score;scores",
    "zh-Hans, a score, 得分;评分;評分",
    "de, a score, Punktzahl;Punktzahlen",
    "es, a score, puntuación;puntuaciones;puntaje;puntajes",
    "ru, a score, балл;баллов",
    "el, a score, βαθμολογία"
  })
  void everyWordTells(String language, String nature, String words) {
    for (String word : words.split(";")) {
      assertEquals(nature, of(word, language), word);
      assertEquals(nature, of("(" + word + ")", language), word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, an age, Age;Age of the youngest victim;Oldest age;Victim's age;Ages at death;40 years old",
    "zh-Hans, an age, 受害人年龄;年龄",
    "de, an age, Alter des Opfers",
    "fr, an age, Âge de la victime",
    "es, an age, Edad",
    "ru, an age, Возраст",
    "el, an age, Ηλικία του θύματος",
    "en, a year, Year;Year built;Year of birth",
    "zh-Hans, a year, 建成年份",
    "de, a year, Baujahr",
    "fr, a year, Année de construction",
    "es, a year, Año de construcción",
    "en, a price, Price;Prices of eggs;Selling price",
    "zh-Hans, a price, 单价;销售价格",
    "de, a price, Strompreis;Preis",
    "fr, a price, Prix de vente",
    "es, a price, Precio de venta",
    "en, a rank, Rank;Severity rank;Ranking of towns",
    "zh-Hans, a rank, 排名",
    "en, a measurement, °C;Temperature;Water temperatures at noon;Magnitude;dB(A);ppm;hPa;Wind speed",
    "en, a measurement, Response time;Population density;degrees Celsius",
    "zh-Hans, a measurement, 气温;风速;震级",
    "de, a measurement, Temperatur;Höchstgeschwindigkeit;Wartezeit",
    "fr, a measurement, Vitesse du vent;Temps de réponse",
    "es, a measurement, Velocidad;Tiempo de espera",
    "en, a rate, km/h;EUR/MWh;people/km²;€/kg;µg/m³;元/吨",
    "zh-Hans, a rate, 人/平方公里"
  })
  void whatIsMeasuredIsNoCount(String language, String nature, String texts) {
    for (String text : texts.split(";")) {
      assertEquals(nature, of(text, language), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children of school age",
        "Victims aged 60 or over",
        "Old-age homes",
        "Pressure groups closed",
        "Speed cameras installed",
        "Price-fixing cases",
        "Years of prison",
        "Baggage",
        "12/24 hours",
        "Rank-and-file members",
        "Temperature alarms",
        "degrees awarded",
        "km",
        "drivers and/or owners",
        "2023/2024",
        "hours"
      })
  void whatIsCountedBesideSuchAWordIsAdded(String text) {
    assertEquals("", of(text, "en"));
  }

  @Test
  void aWordTellsAlsoInTheLanguageOfARegionAndInNoOtherLanguage() {
    assertEquals("a score", of("Puntajes", "es-MX"));
    assertEquals("", of("puntajes", "fr"));
    assertEquals("", of("puntajes", "est"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, persons",
    "en, meantime",
    "en, shareholders",
    "de, projekte",
    "de, jener",
    "fr, partis",
    "es, mediadores",
    "zh-Hans, 率先",
    "zh-Hans, 比赛",
    "el, Μέση Ανατολή"
  })
  void aLongerWordIsAnother(String language, String word) {
    assertEquals("", of(word, language));
  }

  private static String of(String text, String language) {
    return NonAdditiveKind.of(List.of(text), List.of(language))
        .map(NonAdditiveKind::singular)
        .orElse("");
  }
}
