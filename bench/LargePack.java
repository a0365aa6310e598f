import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a pack of many invented cases: {@code java bench/LargePack.java 2000 FOLDER}. The same number
 * gives the same pack.
 */
public class LargePack {

  private static final String[] PROVINCES = {
    "Aldland", "Brackmark", "Corve", "Dunmere", "Eskdale", "Fenland", "Garth", "Holm"
  };
  private static final String[] CRIMES = {"Card fraud", "False investment", "Data theft", "Extortion"};
  private static final String[] QUALIFIERS = {"", ">", "~", "<"};

  public static void main(String[] args) throws IOException {
    int cases = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    Files.writeString(folder.resolve("briefing.yaml"), briefing(cases));
    Files.writeString(
        folder.resolve("statistics.csv"), "id,label,value,unit\nsolved,Offences solved,>22000,offences\n");
    StringBuilder csv =
        new StringBuilder(
            "id,title,agency,place.province,place.city,crime,opened,closed,suspects,frozen,text\n");
    for (int number = 1; number <= cases; number++) {
      csv.append(line(number));
    }
    Files.writeString(folder.resolve("cases.csv"), csv);
  }

  private static String briefing(int cases) {
    return """
        id: cases-%d
        title: "%d cases: a case book of an invented country"
        issuer: Police Board
        language: en
        period: 2024
        published: 2025-01-20
        measures:
          suspects: {label: Suspects caught, unit: people}
          frozen: {label: Money frozen, unit: EUR}
        statistics: statistics.csv
        cases: cases.csv
        """
        .formatted(cases, cases);
  }

  private static String line(int number) {
    int spread = (int) (number * 2654435761L >>> 7 & 0xFFFF);
    String province = PROVINCES[spread % PROVINCES.length];
    String crime = CRIMES[spread / 8 % CRIMES.length];
    String suspects = spread % 10 == 0 ? "" : QUALIFIERS[spread / 3 % 4] + (2 + spread % 90);
    String frozen = spread % 3 == 0 ? "" : ">" + 1000 * (1 + spread % 700);
    return "case-%d,%s in %s (%d),%s police,%s,Town %d,%s,2024-%02d,2024-%02d-%02d,%s,%s,\"%s\"%n"
        .formatted(
            number, crime, province, number, province, province, spread % 40, crime,
            1 + spread % 6, 7 + spread % 6, 1 + spread % 28, suspects, frozen, text(number, province))
        .replace("\r\n", "\n");
  }

  private static String text(int number, String province) {
    return "Police in %s searched %d flats after reports from readers of a local paper. ".formatted(province, 1 + number % 9)
        + "The group had sold the same goods to several buyers, kept its accounts on paper and paid its "
        + "helpers by the day. Officers seized telephones and cards; the prosecutor has charged the main "
        + "suspects, and the banks have changed the way in which they check new customers.";
  }
}
