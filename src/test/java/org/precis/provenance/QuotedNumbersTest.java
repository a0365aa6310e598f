package org.precis.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is read in words as releases write them. */
class QuotedNumbersTest {

  private static final Wording ALL =
      new Wording('.', List.of("de", "fr", "es", "ru", "el", "ar", "he", "hi"));

  /** Words, and the quantities in them; in brackets what counts nothing. */
  private static final String[][] READINGS = {
    {"breaking more than 22000 criminal cases", ">22000"},
    {"侦破案件2.2万余起", ">22000"},
    {"受理案件2萬3456件", "23456"},
    {"受理案件1萬2,345件", "12345"},
    {"受理案件1萬802件", "10802"},
    {"查獲近3億4,500萬元", "nearly 345000000"},
    {"未達12萬人", "<120000"},
    {"أكثر من ٢٢٬٠٠٠ قضية ونحو ١٫٥ مليون صفحة", ">22000 ~1500000"},
    {"ما لا يقل عن 12 شخصا وما لا يزيد على 20", ">=12 <=20"},
    {"في ٦ أغسطس ٢٠٢٤ أوقف ١٢ شخصا", "(6) (2024) 12"},
    {"נפתחו יותר מ-22,000 תיקים וכ-1,200 נותרו", ">22000 ~1200"},
    {"לפחות 12 חשודים ולכל היותר 20", ">=12 <=20"},
    {"בספטמבר 2024 נעצרו 12", "(2024) 12"},
    {"أوقف 12 شخصا بسبتمبر 2024", "12 (2024)"},
    {"в сентябре 2024 задержаны 12 человек, к маю 2025 ещё 13", "(2024) 12 (2025) 13"},
    {"τον Σεπτέμβριο 2024 συνελήφθησαν 12", "(2024) 12"},
    {"ב-6 באוגוסט 2024 נעצרו 12", "(6) (2024) 12"},
    {"รับแจ้งมากกว่า 22,000 คดี ประมาณ 1.5 ล้านบาท", ">22000 ~1500000"},
    {"ไม่น้อยกว่า 12 คน ไม่เกิน 20 คน", ">=12 <=20"},
    {"เมื่อวันที่ 6 สิงหาคม 2567 จับกุม 12 คน", "(6) (2567) 12"},
    {"ในปี 2567 จับกุม 2567 คน", "(2567) 2567"},
    {"22,000 से अधिक मामले और लगभग 1.5 करोड़ रुपये", ">22000 ~15000000"},
    {"कम से कम 12 व्यक्ति और 12,34,567 पृष्ठ", ">=12 1234567"},
    {"500 से कम फ़ोन", "<500"},
    {"6 अगस्त 2024 को 12 गिरफ़्तार", "(6) (2024) 12"},
    {"२२,००० मामले", "22000"},
    {"22,000余名", ">22000"},
    {"arrested three suspects including Wang Mou", "3"},
    {"clear more than 1.56 million pieces", ">1560000"},
    {"other illegal app5400", "5400"},
    {"seized more than 1000 mobile phones and 60 computers", ">1000 60"},
    {"over £3.9m was lost in 2018", ">3900000 (2018)"},
    {"nearly 40 % of them", "nearly 40"},
    {"about 955000 yuan", "~955000"},
    {"some 1,200 people", "~1200"},
    {"not less than 12 and no more than 20", ">=12 <=20"},
    {"between 100 and 150 people", "100..150"},
    {"between one and two million pages", "1000000..2000000"},
    {"100–150 people", "100..150"},
    {"from 12 to 15 sites", "12..15"},
    {"rose from 100 to 150 sites", "100 150"},
    {"From June 14 to July 15, 29 gangs", "(14) (15) 29"},
    {"On August 6, 2018, police arrested 12 suspects", "(6) (2018) 12"},
    {"In May 2018, 53 suspects were caught", "(2018) 53"},
    {"No. 9 of 2018: 60 cases", "(9) (2018) 60"},
    {"in case 4 on page 12 there were 29 gangs", "(4) (12) 29"},
    {"for the 3rd time, 40 dens", "(3) 40"},
    {"the \"5.30\" case: 400 suspects", "(5.3) 400"},
    {"2018年6月14日抓获嫌疑人53名", "(2018) (6) (14) 53"},
    {"第三批共120家", "(3) 120"},
    {"六个月抓获3.3万余人", "6 >33000"},
    {"三十多名", ">30"},
    {"十余万条", ">100000"},
    {"约一百二十人", "~120"},
    {"签约120家", "120"},
    {"簽約約120家", "~120"},
    {"ใช้งบประมาณ 102 ล้านบาท", "102000000"},
    {"ใช้งบประมาณประมาณ 102 ล้านบาท", "~102000000"},
    {"近3000万元", "nearly 30000000"},
    {"超过1亿3千万元", ">130000000"},
    {"100人以上", ">=100"},
    {"不到500起", "<500"},
    {"500起左右", "~500"},
    {"100至150家", "100..150"},
    {"两万五千人", "25000"},
    {"二〇一八年", "(2018)"},
    {"40 or more dens", ">=40"},
    {"40 dens or more", ">=40"},
    {"500+ phones", ">500"},
    {"a hundred and five people", "105"},
    {"half a million pages and two dozen sites", "500000 24"},
    {"twenty-five of the forty", "25 40"},
    {"mehr als 22.000 Fälle und rund 1,5 Mio. Seiten", ">22000 >22 ~1500000"},
    {"zwischen 100 und 150 Fälle", "100..150"},
    {"plus de 22 000 affaires", ">22000"},
    {"más de 2,5 millones de páginas", ">2500000"},
    {"более 22 тыс. дел, не менее 12 групп", ">22000 >=12"},
    {"περισσότερα από 1.200 και περίπου 40", ">1200 >1.2 ~40"},
    {"CNY 2 million and more than US$3 billion", "2000000 >3000000000"},
    {"at about 10:30 there were tens of thousands of reports", "(~10) (30)"},
    {"约100余人", "about 100 or more"},
    {"a number of reports", ""},
    {"40 dens, and more than 300 sites", "40 >300"},
    {"2 sites and over 300 pages", "2 >300"},
    {"up to £12 million", "<=12000000"},
    {"ca. 500 reports, twenty ten years ago", "~500 20 10"},
    {"fell to minus 4 degrees, then -5.2 %, (−6) and -€7 million", "-4 -5.2 -6 -7000000"},
    {"a balance of –3.9 per cent", "3.9 -3.9"},
    {"the gang - 12 men, of the 10-man crew", "12 10"},
    {"零下4度，增长率为负5%，胜负12场", "-4 -5 12"},
    {"from -5 to -3 points", "-5 -3"},
    {"COVID-19 killed 12, and H1N1 and G20 none", "(19) 12 (1) (20)"},
    {"patrols ran 24/7 and stopped 88 lorries with 80s music", "(24) (7) 88 (80)"},
    {"a 10-day sweep for 5-year-old bonds held 12", "(10) (5) 12"},
    {"a 12-member gang, aged 16 to 18", "12 (16) (18)"},
    {"80-odd were sent home, not even 70 came back", ">80 <70"},
    {"100 or so, 200 und mehr, 300 environ", "~100 >=200 ~300"},
    {"数百名嫌犯，几十人受伤，三百名获救", "300"},
    {"300来人，500来自各地", "~300 500"},
    {"จับกุม 100 กว่าคน", ">100"},
    {"doubled from 2 to 4 dogs, climbed from 5 to 7", "2 4 5 7"},
    {"est passé de 450 à 600, a augmenté de 5 à 7", "450 600 5 7"},
    {"pasó de 450 a 600, aumentaron de 5 a 7", "450 600 5 7"},
    {"two thirds of 90 pupils, one-quarter of the three, two quarters", "90 3 2"},
    {"eine Million Euro, un million, un millón; un homme, 12 der eine", "1000000 12"},
    {"zwei Festnahmen, rund zwölf Fälle, Dreieck, dreihundert", "2 ~12"},
    {"zwei Drittel der drei Millionen Seiten in zwei Dutzend", "3000000 24"},
    {"trois suspects, plus de deux cents sites, quatre-vingts", "3"},
    {"vingt et deux, trente deux, deux tiers, sept millions d'euros", "7000000"},
    {"dos detenidos, treinta y dos, dos mil, tres cuartas partes", "2 2000"},
    {"двух подозреваемых, двадцать два, более пяти млн, три тысячи", "2 >5000000 3000"},
    {"δύο άτομα, είκοσι δύο, τρεις συλλήψεις, τρία εκατομμύρια", "2 3 3000000"},
    {"ثلاثة أشخاص، ثلاثة عشر، خمسة وعشرون، خمسة آلاف", "3 5000"},
    {"שלושה חשודים, שלושה עשר, ארבע מאות", "3"},
    {"तीन लोग, दो सौ, दो करोड़", "3 20000000"},
    {"साढ़े तीन लाख, पाँच", "5"},
    {"אחת עשרה נשים, שנים עשר גברים, שתים עשרה, שלוש שנים, עשר", "3 10"},
    {"שני נעצרו ביום שני בבאר שבע", "2"},
    {"أحد عشر شخصا، اثنتا عشرة، ثلاثة ومئة، عشرة أشخاص", "10"},
    {"tres millones y medio, dos mil quinientos, dos y media docena", "3500000 2"},
    {"deux millions et demi, trois et demi", "2500000 3.5"},
    {"два с половиной миллиона, три с половиной", "2500000 3.5"},
    {
      "zwei Millionen dreihunderttausend, 2 Millionen, drei und eine halbe Million",
      "2000000 3500000"
    },
    {"3 and a half million, three and a half, 12 and a half", "3500000 12.5"},
    {"N500 million and P4 labs", "500000000 (4)"}
  };

  @TestFactory
  Stream<DynamicTest> theNumbersOfRunningWords() {
    return Stream.of(READINGS)
        .map(
            reading ->
                DynamicTest.dynamicTest(
                    reading[0], () -> assertEquals(reading[1], read(reading[0]))));
  }

  private static String read(String words) {
    List<QuotedNumber> numbers = QuotedNumbers.in(Folding.folded(words), ALL);
    return numbers.stream()
        .map(one -> one.aside() ? "(" + said(one) + ")" : said(one))
        .distinct()
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static String said(QuotedNumber one) {
    var interval = one.quantity();
    String number = interval.number().toPlainString();
    return switch (interval.qualifier()) {
      case EXACT -> number;
      case MORE_THAN -> ">" + number;
      case AT_LEAST -> ">=" + number;
      case FEWER_THAN -> "<" + number;
      case UP_TO -> "<=" + number;
      case ABOUT -> "~" + number;
      case NEARLY -> "nearly " + number;
      case BETWEEN -> number + ".." + interval.upper().toPlainString();
      case ABOUT_OR_MORE -> "about " + number + " or more";
      default -> interval.toString();
    };
  }
}
