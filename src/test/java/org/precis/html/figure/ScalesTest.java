package org.precis.html.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

  @ParameterizedTest
  @CsvSource({
    "true, Under 5|5 to 14|15 and over",
    "true, 15 and over|5 to 14|Under 5",
    "true, 0–14 ετών|15–24 ετών|25 ετών και άνω",
    "true, до 1 га|от 1 до 5 га|от 5 до 25 га|свыше 2000 га",
    "true, less than 2.5 kg|2.5 to 3.9 kg|4.0 kg and more",
    "true, 'under 1,000|1,000 to 4,999|5,000 and more'",
    "true, less than 6 months|6 to 12 months|1 to 2 years|2 years and longer",
    "true, moins de 3 mois|3 à 12 mois|1 à 2 ans|plus de 2 ans",
    "true, 1 person|2 persons|3 persons|4 or more",
    "true, 5 (very good)|4 (good)|3 (satisfactory)|2 (poor)",
    "true, 0|1|2|3+",
    "true, ١–٥|٦–١٠|١١–٢٠",
    "true, up to half a year|half a year to one year|one year to two years|longer",
    "true, עד חצי שנה|חצי שנה עד שנה|שנה עד שנתיים|שנתיים עד חמש שנים|יותר מחמש שנים",
    "false, Sections 18 to 20 wounding|Section 5 arson|Section 9 burglary|Section 1 theft",
    "false, North Kent|Kent East|East Sussex|Sussex West|West Yorkshire",
    "true, under 100 m|100 to 900 m|1 to 5 km|over 5 km",
    "true, 3个月以下|3至12个月|1至2年|2年以上",
    "false, East London|London Bridge|South Bank|North",
    "false, District 1|District 2|District 3",
    "false, 1 Theft|2 Fraud|3 Arson",
    "false, 01 Agriculture|02 Mining|03 Trade",
    "false, North|South|West",
    "false, 5 to 14|Under 5|15 and over",
    "false, Route 4 to 7|Route 1 to 3|Route 8 to 9",
    "false, 1 person|2 persons",
  })
  void tellsStepsFromNames(boolean steps, String labels) {
    assertEquals(steps, Scales.are(List.of(labels.split("\\|"))), labels);
  }
}
