package org.precis.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** Whether words of a source say a number, and nothing else with the same digits. */
class QuotesAgreeTest {

  private static final Wording WORDING =
      new Wording('.', List.of("de", "fr", "es", "ru", "el", "ar", "he", "hi", "it", "pt", "pl"));

  /** The value, what its label and its unit say, and the quote. */
  private static final String TRUE_QUOTES =
      """
      40 | Arrests, people | 40 people were arrested
      40 | Arrests, people | Of 100 suspects, 40 were arrested
      40 | Arrests, people | arrests fell from 50 to 40
      40 | Arrests, people | arrests fell to 40
      40 | Arrests, people | nobody denied that 40 people were arrested
      40 | Arrests, people | arrests rose by 5 to 40
      40 | Arrests, people | 40 arrests, down from 50
      40 | Arrests, people | 40 arrests, up 5 percent
      40 | Arrests, people | not only gangs but 40 men were held
      40 | Arrests, people | police had not given up: 40 were held
      40 | Arrests, people | the mayor denied wrongdoing. 40 people were arrested
      40 | Arrests, people | as part of a plan, police arrested 40 people
      40 | Districts, districts | crime fell in 40 districts
      40 | Charges dropped, charges | prosecutors dropped 40 charges
      40 | Plants, plants | they were growing 40 plants
      40 | Target for 2025, tonnes | the target of 40 tonnes was missed
      40 | Suspects denied bail | the court denied bail to 40 suspects
      5 | Fall in thefts, % | thefts fell by 5 percent
      -5 | Thefts, % change | thefts fell by 5 percent
      -5 | Thefts, % change | 5 percent fewer than a year before
      5 | Thefts, % change | thefts rose by 5 percent
      5 | Change in thefts | 5 percent more, a rise of 5 percent
      50 | Rate, per 1,000 people | 50 per 1,000 people
      50 | Rate, ‰ | 50 per 1000 births
      50 | Share, % | 50 per 100 of them
      50 | Cases, cases | 50 cases per month were filed
      50 | Tests, tests | 50 out of 1000 tests were positive
      40 | Fold increase, times as many | 40 times as many
      12000 | Euros | 12 thousand euros
      12000000 | Loss | 12 M€
      12000 | Loss | 12 T€
      12000000 | Loss | 12 (million)
      12000 | Loss, people | 12 (in thousands)
      12000000 | Loss | 12 Mio. € Schaden
      >40 | Arrests | 40-plus people
      >40 | Arrests | 40-odd people
      40 | Arrests per day | an average of 40 arrests per day
      40 | Arrests | on the average day, police in five towns made 40 arrests
      ~40 | Arrests | more or less 40 people
      ~40 | Arrests | 40-ish people
      <40 | Arrests | fell short of 40
      >40 | Arrests | arrests topped 40
      ~40 | Festnahmen | an die 40 Personen
      ~40 | personnes | à peu près 40 personnes
      ~40 | personas | en torno a 40 personas
      ~40 | человек | более или менее 40 человек
      ~40 | άτομα | γύρω στα 40 άτομα
      ~40 | أشخاص | ما يناهز 40 شخصا
      ~40 | אנשים | כ־40 אנשים
      >40 | אנשים | יותר מ־40 אנשים
      ~40 | लोग | 40 के करीब
      >40 | लोग | 40 से ऊपर
      <40 | คน | ยังไม่ถึง 40 คน
      >=40 | 人 | 不下40人
      ~40 | 人 | 差不多40人
      <200 | Arrests | fewer people than 200
      >200 | Arrests | more arrests than 200
      80 | Years | 80 years of age
      40 | Arrests, people | another 40 people were arrested
      40 | Arrests, people | apart from 40 arrests, cars were seized
      40 | Arrests, people | 40 people were arrested a week ago
      40 | Thefts, 2026 | 40 thefts in 2026, 5 more than in 2025
      40 | Thefts, 2026 | In 2025 and 2026 there were 40 thefts
      40 | Thefts in 2025, 2026 | In 2025 there were 40 thefts
      40 | Thefts, 2026 | 40 thefts, up from 30 in 2025
      40 | Injured | 12 were killed and 40 more were injured
      40 | Pairs of shoes | 40 pairs of shoes
      40 | People not found | police did not find 40 people
      40 | Thefts | Last year, 40 thefts were recorded
      0.5 | Change of the rate, % | the rate rose 0.5 points
      40 | Festnahmen | 40 Personen wurden festgenommen
      40 | Festnahmen | noch 40 Personen sind in Haft
      40 | Festnahmen | die Zahl sank von 50 auf 40
      40 | Festnahmen | die Zahl fiel um 10 auf 40
      40 | Casos | o número caiu de 50 para 40
      50 | Casos | o número subiu de 40 para 50
      40 | Detidos | foram detidas pelo menos duas mulheres e 40 homens
      40 | Furti | i furti sono scesi da 50 a 40
      40 | Arresti | non solo bande, ma 40 uomini
      40 | Kradzieże | liczba kradzieży spadła z 50 do 40
      -5 | Veränderung, Prozent | ein Rückgang um 5 Prozent
      5 | Rückgang der Fälle, Prozent | ein Rückgang um 5 Prozent
      <200 | Festnahmen | weniger Personen als 200
      40 | Festnahmen | nicht nur Banden, sondern 40 Männer
      50 | Rate je 1.000 Einwohner | 50 je 1000 Einwohner
      40 | Zielwert | das Ziel von 40 wurde verfehlt
      40 | Interpellations | 40 personnes ont été arrêtées
      40 | Interpellations | en mai, 40 personnes ont été arrêtées par jour
      40 | Sale | the sale of 40 flats
      40 | Arresti | sono state arrestate 40 persone
      40 | Arresti | gli arresti sono scesi da 50 a 40
      >40 | Arresti | sono state arrestate più di 40 persone
      >=40 | Arresti | almeno 40 arresti
      ~40 | Arresti | circa 40 arresti
      1500000 | Danno, EUR | il danno ammonta a 1,5 milioni di euro
      -5 | Furti, variazione % | i furti sono diminuiti del 5 %
      40 | Detenções | foram detidas 40 pessoas
      40 | Detenções | as detenções diminuíram para 40
      >40 | Detenções | foram detidas mais de 40 pessoas
      >=40 | Detenções | pelo menos 40 detenções
      ~40 | Detenções | cerca de 40 detenções
      1500000 | Prejuízo, EUR | o prejuízo foi de 1,5 milhões de euros
      -5 | Furtos, variação % | os furtos diminuíram 5 %
      40 | Zatrzymania | zatrzymano 40 osób
      40 | Zatrzymania | liczba zatrzymań spadła z 50 do 40
      >40 | Zatrzymania | zatrzymano ponad 40 osób
      >=40 | Zatrzymania | co najmniej 40 zatrzymań
      ~40 | Zatrzymania | około 40 zatrzymań
      1500000 | Straty, PLN | straty oszacowano na 1,5 mln zł
      -5 | Kradzieże, zmiana w % | liczba kradzieży spadła o 5 %
      40 | Interpellations | le nombre est passé de 50 à 40
      40 | Interpellations | à la fois 40 hommes et des femmes
      -5 | Évolution, % | une baisse de 5 %
      5 | Baisse des vols, % | une baisse de 5 %
      <200 | Interpellations | moins de personnes que 200
      50 | Taux pour 1 000 habitants | 50 pour 1 000 habitants
      40 | Detenidos | 40 personas fueron detenidas
      40 | Detenidos | a veces 40 personas
      40 | Detenidos | bajó de 50 a 40
      40 | Detenidos | más de 100 policías y 40 detenidos
      -5 | Variación, % | una caída del 5 %
      5 | Descenso, % | una caída del 5 %
      <200 | Detenidos | menos personas que 200
      40 | Задержаны | задержаны 40 человек
      40 | Задержаны | не только, но и 40 мужчин
      -5 | Изменение, % | снижение на 5 %
      5 | Снижение краж, % | кражи снизились на 5 %
      50 | На 1000 человек | 50 на 1000 человек
      40 | Συλλήψεις | συνελήφθησαν 40 άτομα
      40 | Συλλήψεις | μειώθηκαν από 50 σε 40
      -5 | Μεταβολή, % | μείωση κατά 5%
      5 | Μείωση κλοπών, % | μείωση κατά 5%
      40 | الموقوفون | أوقفت الشرطة 40 شخصا
      40 | الموقوفون | انخفض العدد من 50 إلى 40
      -5 | التغير, % | انخفض بنسبة 5 في المائة
      40 | עצורים | נעצרו 40 חשודים
      40 | עצורים | המספר ירד מ-50 ל-40
      -5 | שינוי, % | ירידה של 5 אחוזים
      40 | गिरफ़्तार | 40 लोग गिरफ़्तार हुए
      40 | मामले | 40 घटनाओं की सूचना मिली
      -5 | परिवर्तन, % | 5% की गिरावट
      40 | ผู้ถูกจับกุม | จับกุมผู้ต้องหา 40 คน
      40 | เว็บไซต์ที่ลบ | ลบ 40 เว็บไซต์
      -5 | การเปลี่ยนแปลง, % | ลดลงร้อยละ 5
      40 | 抓获 | 抓获40人
      40 | 抓获 | 人数由50人降至40人
      40 | 抓获 | 网上抓获40人，未成年2人
      -5 | 变化, % | 同比下降5%
      5 | 降幅, % | 降幅为5%
      50 | 每千人, 每1000人 | 每1000人中有50例
      40 | 目标 | 目标为40家
      """;

  private static final String OTHER_QUOTES =
      """
      40 | Arrests, people | three times 40 people
      40 | Arrests, people | there could be 40 arrests
      40 | Arrests, people | arrests are expected to reach 40
      40 | Festnahmen | es dürften 40 Festnahmen werden
      14 | Guns found, guns | The police did not find 14 guns
      0.5 | Clear-up rate, % | rate was 4.5 percent, up 0.5 points
      0.5 | Clear-up rate, % | The rate rose 0.5 percentage points to 4.5 percent
      40 | Thefts, cases | Thefts went up 40 to 400
      40 | Thefts, cases | The target is 40 thefts
      40 | Thefts, cases | 40 thefts per day
      40 | Thefts, cases | Every day 40 thefts
      40 | Thefts, cases | one in 40 thefts
      40 | Thefts, cases | every 40th theft
      40 | Thefts, cases | Of 60 thefts, all but 40 were solved
      40 | Thefts, cases | excluding 40
      40 | Gloves | 40 pairs of gloves
      40 | Thefts, cases | came to 400 (last year 40)
      40 | Thefts, 2026 | In 2025 there were 40 thefts
      120 | Arrests | Arrests fell from 120 to 90
      120 | Festnahmen | Die Zahl sank von 120 auf 90
      50 | Casos | o número caiu de 50 para 40
      40 | Casos | menos 40 casos do que no ano anterior
      40 | Detidos | não foram detidas 40 pessoas
      40 | Casos | a meta é de 40 casos
      50 | Furti | i furti sono scesi da 50 a 40
      40 | Arresti | non sono state arrestate 40 persone
      50 | Furti | 40 furti, contro 50 dell'anno precedente
      40 | Detenidos | no fueron detenidas 40 personas
      40 | Personnes | n'ont pas été arrêtées 40 personnes
      50 | Kradzieże | liczba kradzieży spadła z 50 do 40
      40 | Kradzieże | cel to 40 kradzieży
      40 | Zatrzymani | nie zatrzymano 40 osób
      40 | Diebstähle | täglich 40 Diebstähle
      40 | Diebstähle | 40 Diebstähle pro Tag
      40 | Diebstähle, 2026 | Im Jahr 2025 gab es 40 Diebstähle
      120 | Interpellations | le nombre est passé de 120 à 90
      40 | Vols | chaque jour 40 vols
      40 | Vols | L'objectif est de 40 vols
      40 | Robos | 40 robos al día
      14 | Armas | La policía no encontró 14 armas
      40 | Кражи | ежедневно 40 краж
      120 | Кражи | Число краж снизилось с 120 до 90
      14 | Оружие | Полиция не нашла 14 единиц оружия
      120 | 抓获 | 人数由120人降至90人
      40 | 盗窃 | 每天40起盗窃
      40 | 盗窃 | 盗窃400起（上年40起）
      14 | 枪支 | 警方未发现14支枪
      5 | Thefts, % change | thefts fell by 5 percent
      5 | Thefts, % change | thefts fell 5 percent
      5 | Thefts, % change | a drop of 5 percent
      5 | Thefts, % change | 5 percent fewer than a year before
      5 | Thefts, cases | thefts rose by 5 to 40
      5 | Thefts, cases | an increase of 5
      50 | Share, % | 50 per 1000 people
      50 | People, people | 50 per 1000 people
      50 | Share, % | 50 in every 1000 people
      50 | People | 50 per 100,000 people
      200 | People | fewer people than 200
      200 | People | more women than 200
      40 | People | 40 odd thousand
      40 | People | 40 (million)
      40 | People | 40 (in thousands)
      40 | Euros, EUR | 40 T€
      40 | Euros, EUR | 40 M€
      40 | People | 40-plus people
      40 | People | half of 40 people
      40 | People | twice 40 people
      40 | People | two thirds of 40 people
      40 | People | hardly 40 people
      40 | People | barely 40 people
      40 | People | 40 times as many
      40 | People | a 40-fold rise
      40 | People | 40 dozen
      40 | Arrests | the target of 40 was missed
      40 | Arrests | a goal of 40 arrests
      40 | Arrests | the planned 40 arrests
      40 | People | short of 40 people
      40 | Arrests | an average of 40 arrests
      40 | Arrests | 40 more than last year
      40 | Arrests | 40 or 50 people
      40 | Arrests | 40 odd people
      40 | People | perhaps 40 people
      40 | People | 40-ish people
      40 | Festnahmen | durchschnittlich 40 Festnahmen
      40 | Festnahmen | 40 oder 50 Personen
      40 | Festnahmen | nicht ganz 40 Personen
      40 | personnes | en moyenne 40 personnes
      40 | personnes | 40 ou 50 personnes
      40 | personas | un promedio de 40 personas
      40 | personas | 40 o 50 personas
      40 | personas | no llegan a 40 personas
      40 | человек | в среднем 40 человек
      40 | человек | 40 или 50 человек
      40 | άτομα | κατά μέσο όρο 40 άτομα
      40 | άτομα | 40 ή 50 άτομα
      40 | أشخاص | بمتوسط 40 شخصا
      40 | أشخاص | 40 أو 50 شخصا
      40 | אנשים | בממוצע 40 אנשים
      40 | אנשים | 40 או 50 אנשים
      40 | लोग | औसतन 40 लोग
      40 | लोग | 40 या 50 लोग
      40 | คน | เฉลี่ย 40 คน
      40 | คน | 40 หรือ 50 คน
      40 | 人 | 平均40人
      40 | 人 | 40或50人
      100 | People | not 100 people
      100 | People | no 100 people came
      100 | People | not over 100 people
      30 | Fled | police denied that 30 fled
      30 | Fled | it is not true that 30 fled
      30 | Fled | there is no evidence that 30 fled
      40 | People | instead of 40 people, two came
      100 | 人 | 上百人
      1000 | 人 | 上千人
      10000 | 人 | 成万人
      40 | Personen | keine 40 Personen
      40 | Personen | nicht 40 Personen
      40 | Personen | kaum 40 Personen
      40 | Personen | die Hälfte von 40 Personen
      40 | Personen | doppelt 40
      40 | Personen | 40-mal so viele
      40 | Personen | 40 Dutzend
      200 | Personen | weniger Personen als 200
      5 | Diebstähle, % Veränderung | ein Rückgang um 5 Prozent
      5 | Diebstähle, % Veränderung | Diebstähle sanken um 5 %
      5 | Diebstähle, Fälle | die Zahl stieg um 5 auf 40
      50 | Anteil, % | 50 je 1000 Einwohner
      40 | Festnahmen | das Ziel von 40 Festnahmen
      40 | Festnahmen | statt 40 kamen zwei
      30 | Geflohene | die Polizei dementierte, dass 30 geflohen seien
      40 | personnes | pas 40 personnes
      40 | personnes | à peine 40 personnes
      40 | personnes | la moitié de 40
      40 | persone | la metà di 40
      5 | Furti, casi | i furti sono diminuiti di 5
      120 | Arresti | gli arresti sono passati da 120 a 90
      50 | Casi, casi | 50 casi al giorno
      40 | pessoas | metade de 40
      5 | Furtos, casos | os furtos diminuíram em 5
      120 | Detenções | as detenções passaram de 120 para 90
      50 | Casos, casos | 50 casos por dia
      40 | osób | połowa z 40
      5 | Kradzieże, spraw | liczba kradzieży spadła o 5
      120 | Zatrzymania | liczba zatrzymań spadła ze 120 do 90
      50 | Przypadki, przypadków | 50 przypadków dziennie
      40 | personnes | deux fois 40
      40 | personnes | 40 fois plus
      40 | personnes | 40 dizaines
      200 | personnes | moins de personnes que 200
      5 | Vols, variation en % | une baisse de 5 %
      5 | Vols, variation en % | les vols ont baissé de 5 %
      5 | Vols, cas | une hausse de 5 cas
      50 | Part, % | 50 pour 1 000 habitants
      40 | Arrestations | l’objectif de 40 arrestations
      30 | Évadés | la police dément que 30 personnes se soient évadées
      40 | personas | no 40 personas
      40 | personas | apenas 40 personas
      40 | personas | la mitad de 40
      40 | personas | el doble de 40
      40 | personas | 40 veces más
      40 | personas | 40 docenas
      200 | personas | menos personas que 200
      5 | Robos, variación en % | una caída del 5 %
      5 | Robos, casos | un aumento de 5 casos
      50 | Cuota, % | 50 por 1000 habitantes
      40 | Detenciones | el objetivo de 40 detenciones
      30 | Fugados | la policía desmintió que 30 huyeran
      40 | человек | не 40 человек
      40 | человек | едва 40 человек
      40 | человек | половина от 40
      40 | человек | дважды 40
      40 | человек | в 40 раз больше
      40 | человек | 40 дюжин
      200 | человек | меньше людей, чем 200
      5 | Кражи, изменение в % | снижение на 5 %
      5 | Кражи, дел | рост на 5 дел
      50 | Доля, % | 50 на 1000 человек
      40 | Задержания | план 40 задержаний
      30 | Бежали | полиция опровергла, что 30 бежали
      40 | άτομα | ούτε 40 άτομα
      40 | άτομα | όχι 40 άτομα
      40 | άτομα | τα μισά από 40
      40 | άτομα | το διπλάσιο των 40
      40 | άτομα | 40 φορές περισσότερα
      5 | Κλοπές, μεταβολή % | μείωση κατά 5%
      5 | Κλοπές, περιπτώσεις | αύξηση κατά 5
      40 | Συλλήψεις | στόχος 40 συλλήψεις
      30 | Διέφυγαν | η αστυνομία διέψευσε ότι 30 διέφυγαν
      40 | أشخاص | ليس 40 شخصا
      40 | أشخاص | بالكاد 40 شخصا
      40 | أشخاص | نصف 40
      40 | أشخاص | ضعف 40
      40 | أشخاص | 40 ضعفا
      5 | السرقات, التغير % | انخفاض بنسبة 5 في المائة
      5 | السرقات, قضايا | ارتفع بمقدار 5
      50 | حصة, % | 50 لكل 1000 شخص
      40 | الاعتقالات | الهدف 40 اعتقالا
      30 | فروا | نفت الشرطة أن 30 فروا
      40 | אנשים | לא 40 אנשים
      40 | אנשים | בקושי 40 אנשים
      40 | אנשים | חצי מ-40
      40 | אנשים | פי 40 יותר
      5 | גניבות, שינוי % | ירידה של 5 אחוזים
      5 | גניבות, מקרים | עלייה של 5
      50 | חלק, % | 50 לכל 1000 תושבים
      40 | מעצרים | יעד של 40 מעצרים
      30 | נמלטו | המשטרה הכחישה ש-30 נמלטו
      40 | लोग | 40 का आधा
      40 | लोग | 40 गुना
      40 | लोग | मुश्किल से 40 लोग
      5 | चोरी, परिवर्तन % | 5% की गिरावट
      50 | हिस्सा, % | 50 प्रति 1000 लोग
      40 | गिरफ़्तारियाँ | 40 का लक्ष्य
      30 | भागे | पुलिस ने 30 लोगों के भागने का खंडन किया
      40 | คน | ครึ่งหนึ่งของ 40 คน
      40 | คน | 40 เท่า
      40 | คน | ไม่ใช่ 40 คน
      5 | ลักทรัพย์, การเปลี่ยนแปลง % | ลดลงร้อยละ 5
      50 | สัดส่วน, % | 50 ต่อ 1000 คน
      40 | จับกุม | เป้าหมาย 40 คน
      30 | หลบหนี | ตำรวจปฏิเสธว่า 30 คนหลบหนี
      40 | 人 | 未达40人
      40 | 人 | 未達40人
      40 | 人 | 不是40人
      40 | 人 | 没有40人
      40 | 人 | 40人的一半
      40 | 人 | 40倍
      40 | 人 | 勉强40人
      5 | 盗窃, 变化 % | 同比下降5%
      5 | 盗窃, 起 | 增加了5起
      50 | 占比, % | 每1000人中有50人
      40 | 抓获 | 目标40人
      30 | 逃跑 | 警方否认有30人逃跑
      """;

  @TestFactory
  Stream<DynamicTest> theseSayTheNumber() {
    return tests(TRUE_QUOTES, true);
  }

  @TestFactory
  Stream<DynamicTest> theseSaySomethingElse() {
    return tests(OTHER_QUOTES, false);
  }

  private static Stream<DynamicTest> tests(String lines, boolean agrees) {
    return lines
        .lines()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      String[] parts = line.split(" \\| ");
                      Verdict verdict =
                          QuotedWords.alone(parts[2]).of(value(parts[0]), parts[1], WORDING);
                      assertEquals(agrees, verdict.agrees(), verdict.toString());
                    }));
  }

  private static Interval value(String written) {
    BigDecimal number = new BigDecimal(written.replaceAll("[<>=~]", ""));
    Quantity quantity =
        switch (written.charAt(0)) {
          case '<' -> Quantity.fewerThan(number);
          case '>' ->
              written.charAt(1) == '=' ? Quantity.atLeast(number) : Quantity.moreThan(number);
          case '~' -> Quantity.about(number);
          default -> Quantity.exactly(number);
        };
    return (Interval) quantity;
  }
}
