import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes packs of invented numbers: {@code java bench/LargePack.java CASES FOLDER}, or, with a number
 * of packs after that, so many in folders of FOLDER. A pack has 22 statistics in four groups and the
 * cases. The same arguments give the same packs.
 */
public class LargePack {

  private static final String[] PROVINCES = {
    "Aldland", "Brackmark", "Corve", "Dunmere", "Eskdale", "Fenland", "Garth", "Holm"
  };
  private static final String[] CRIMES = {"Card fraud", "False investment", "Data theft", "Extortion"};
  private static final String[] QUALIFIERS = {"", ">", "~", "<"};

  public static void main(String[] args) throws IOException {
    int cases = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    if (args.length < 3) {
      write(cases, "cases-" + cases, 0, folder);
      return;
    }
    for (int pack = 1; pack <= Integer.parseInt(args[2]); pack++) {
      write(cases, "office-" + pack, pack, folder.resolve("office-" + pack));
    }
  }

  private static void write(int cases, String id, int first, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("briefing.yaml"), briefing(cases, id));
    Files.writeString(folder.resolve("statistics.csv"), statistics(first));
    StringBuilder csv =
        new StringBuilder(
            "id,title,agency,place.province,place.city,crime,opened,closed,suspects,frozen,text\n");
    for (int number = 1; number <= cases; number++) {
      csv.append(line(first + number));
    }
    Files.writeString(folder.resolve("cases.csv"), csv);
  }

  private static String briefing(int cases, String id) {
    return """
        id: %s
        title: "%d cases: a case book of an invented country"
        issuer: Police Board
        language: en
        period: 2024
        published: 2025-01-20
        types: flow
        groups:
          - {id: police, title: Police}
          - {id: courts, title: Courts}
          - {id: sites, title: Sites}
          - {id: reports, title: Reports}
        measures:
          suspects: {label: Suspects caught, unit: people}
          frozen: {label: Money frozen, unit: EUR}
        statistics: statistics.csv
        cases: cases.csv
        limits: {pages: 20000, seconds: 600, megabytes: 400}
        """
        .formatted(id, cases);
  }

  private static String statistics(int first) {
    String[] groups = {"police", "courts", "sites", "reports"};
    StringBuilder csv = new StringBuilder("id,group,label,value,unit\n");
    for (int number = 1; number <= 22; number++) {
      int value = 40 + (first * 131 + number * 7919) % 30000;
      csv.append(
          "n-%d,%s,%s of kind %d,%s%d,%s\n"
              .formatted(
                  number,
                  groups[number % 4],
                  number % 2 == 0 ? "Offences" : "Messages",
                  number,
                  QUALIFIERS[number / 4 % 4],
                  value,
                  number % 2 == 0 ? "offences" : "messages"));
    }
    return csv.toString();
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
