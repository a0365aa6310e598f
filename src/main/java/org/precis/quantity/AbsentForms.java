package org.precis.quantity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How authors say that there is no number, in the languages of the words: what pages print for it,
 * and what offices write besides.
 */
public final class AbsentForms {

  /** In lower case. */
  private static final Map<String, Absent> FORMS = new LinkedHashMap<>();

  static {
    add(Absent.NOT_STATED, "", "?", "not stated", "not published", "not available");
    add(Absent.NOT_APPLICABLE, "n/a", "not applicable");
    add(Absent.CONFIDENTIAL, "confidential");
    // German
    add(Absent.NOT_STATED, "nicht angegeben", "keine angabe");
    add(Absent.NOT_APPLICABLE, "nicht zutreffend");
    add(Absent.CONFIDENTIAL, "vertraulich");
    // French
    add(Absent.NOT_STATED, "non précisé", "non disponible");
    add(Absent.NOT_APPLICABLE, "sans objet");
    add(Absent.CONFIDENTIAL, "confidentiel");
    // Spanish
    add(Absent.NOT_STATED, "no consta", "no disponible");
    add(Absent.NOT_APPLICABLE, "no procede");
    add(Absent.CONFIDENTIAL, "confidencial");
    // Russian
    add(Absent.NOT_STATED, "не указано", "нет данных");
    add(Absent.NOT_APPLICABLE, "неприменимо");
    add(Absent.CONFIDENTIAL, "конфиденциально");
    // Greek
    add(Absent.NOT_STATED, "δεν αναφέρεται");
    add(Absent.NOT_APPLICABLE, "δεν εφαρμόζεται");
    add(Absent.CONFIDENTIAL, "εμπιστευτικό");
    // Arabic
    add(Absent.NOT_STATED, "غير متوفر");
    add(Absent.NOT_APPLICABLE, "لا ينطبق");
    add(Absent.CONFIDENTIAL, "بيان سري");
    // Hebrew
    add(Absent.NOT_STATED, "לא פורסם");
    add(Absent.NOT_APPLICABLE, "לא רלוונטי");
    add(Absent.CONFIDENTIAL, "חסוי");
    // Thai
    add(Absent.NOT_STATED, "ไม่มีข้อมูล");
    add(Absent.NOT_APPLICABLE, "ไม่เกี่ยวข้อง");
    add(Absent.CONFIDENTIAL, "ข้อมูลปกปิด");
    // Hindi
    add(Absent.NOT_STATED, "उपलब्ध नहीं");
    add(Absent.NOT_APPLICABLE, "लागू नहीं");
    add(Absent.CONFIDENTIAL, "गोपनीय");
    // Chinese
    add(Absent.NOT_STATED, "未公布", "未公佈", "未说明", "未說明", "不详", "不詳");
    add(Absent.NOT_APPLICABLE, "不适用", "不適用");
    add(Absent.CONFIDENTIAL, "保密");
  }

  private AbsentForms() {}

  private static void add(Absent absent, String... forms) {
    for (String form : forms) {
      FORMS.put(form, absent);
    }
  }

  /** What a text without spaces around it says in place of a number, in any case. */
  public static Optional<Absent> of(String text) {
    return Optional.ofNullable(FORMS.get(text.toLowerCase(Locale.ROOT)));
  }
}
