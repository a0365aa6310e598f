package org.precis.input;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.CollectedWords;
import org.precis.input.field.Confidentiality;
import org.precis.input.field.DataFiles;
import org.precis.input.field.Fields;
import org.precis.input.field.Languages;
import org.precis.input.field.NotationReader;
import org.precis.input.field.Reading;
import org.precis.input.field.SliceRows;
import org.precis.input.field.UnitNames;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.machine.MachineForm;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.model.Parameter;
import org.precis.workspace.TemplateFiles;
import org.precis.workspace.Workspace;

/** The settings that decide how a briefing is read: languages, decimal mark, template. */
public final class Settings {

  private static final String USUAL_LANGUAGE = "en";
  private static final String USUAL_TEMPLATE = "standard";

  /** What is wrong with texts if a language is not one. */
  private static final String NO_TEMPLATE =
      "' has no extends.txt: write the name of the template into it whose"
          + " files it changes, such as standard";

  private static final Set<Fault> OF_LANGUAGES =
      EnumSet.of(Fault.NO_TEXT_IN_LANGUAGE, Fault.NOT_IN_LANGUAGES);

  private final DataFiles files;
  private final Workspace workspace;
  private final Choices choices;
  private final Report report;
  private final UnitNames naming;
  private final Map<String, Optional<TemplateFiles>> templates = new TreeMap<>();

  public Settings(DataFiles files, Workspace workspace, Choices choices, Report report) {
    this(files, workspace, choices, report, UnitNames.NONE);
  }

  /**
   * Settings of a pack that may be compared with another.
   *
   * @param naming by which names that one compares units, if the pack has its language
   */
  Settings(DataFiles files, Workspace workspace, Choices choices, Report report, UnitNames naming) {
    this.naming = naming;
    this.files = files;
    this.workspace = workspace;
    this.choices = choices;
    this.report = report;
  }

  /** The briefing, ready to be read with its own settings. */
  public Fields read(Node.Mapping briefing) {
    return read(briefing, false, List.of());
  }

  /** The same with the values of its parameters in their places. */
  public Fields read(Node.Mapping filled, List<Parameter> parameters) {
    return read(filled, false, parameters);
  }

  /** The briefing of a machine form, ready to be read with its own settings. */
  public Fields read(MachineForm form) {
    return read(form.written(), true, List.of());
  }

  private Fields read(Node.Mapping briefing, boolean machine, List<Parameter> parameters) {
    Fields fields =
        new Fields(
            briefing,
            reading(
                machine,
                List.of(USUAL_LANGUAGE),
                Notation.POINT,
                Confidentiality.UNDECIDED,
                UnitNames.NONE,
                parameters));
    Confidentiality confidentiality = confidentiality(fields, machine);
    return new Fields(
        briefing,
        reading(
            machine,
            languages(fields),
            NotationReader.of(fields),
            confidentiality,
            machine ? UnitNames.NONE : naming.and(briefing),
            parameters));
  }

  private Reading reading(
      boolean machine,
      List<String> languages,
      Notation notation,
      Confidentiality confidentiality,
      UnitNames names,
      List<Parameter> parameters) {
    String first = languages.get(0);
    return new Reading(
        files,
        report,
        machine,
        first,
        languages,
        notation,
        confidentiality,
        Optional.empty(),
        names.in(languages.contains(naming.language()) ? naming.language() : first),
        new CollectedWords(),
        SliceRows.NONE,
        parameters);
  }

  /** The languages of the pack; texts without a language tag are in the first. */
  private List<String> languages(Fields fields) {
    Set<String> languages = new LinkedHashSet<>();
    for (String key : List.of("language", "languages")) {
      for (Node.Scalar tag : fields.scalars(key)) {
        Languages.checkDeclared(tag.text().strip(), tag.place(), fields.report());
        languages.add(tag.text().strip());
      }
    }
    return languages.isEmpty() ? List.of(USUAL_LANGUAGE) : List.copyOf(languages);
  }

  /**
   * What the pack does with confidential numbers. A machine form has only numbers that may be
   * published.
   */
  private Confidentiality confidentiality(Fields fields, boolean machine) {
    String word = machine ? "print" : fields.word("confidential");
    return switch (word) {
      case "" -> Confidentiality.UNDECIDED;
      case "suppress" -> Confidentiality.SUPPRESS;
      case "print" -> Confidentiality.PRINT;
      default -> {
        String hint = NearestName.hint(word, List.of("suppress", "print"));
        Place place = fields.placeOf("confidential");
        report.add(Fault.UNKNOWN_WORD, place, word, "value of 'confidential'", hint);
        yield Confidentiality.SUPPRESS;
      }
    };
  }

  /** The languages to make editions in. */
  List<String> chosenLanguages(Fields fields) {
    List<String> languages = fields.reading().languages();
    String language = choices.language();
    if (language.isEmpty()) {
      return fields.filled("languages") ? languages : languages.subList(0, 1);
    }
    if (languages.contains(language)) {
      return List.of(language);
    }
    Languages.reportAsked(language, fields.file(), fields.reading().languages(), fields.report());
    return languages.subList(0, 1);
  }

  /**
   * Checks that the template has words for the chosen languages, and that the title is translated.
   */
  void checkLanguages(Fields fields) {
    List<String> languages = chosenLanguages(fields);
    String template = template(fields);
    List<String> tags = languages.stream().filter(Languages::isTag).toList();
    boolean known = tags.size() == languages.size();
    Optional<TemplateFiles> found = filesOf(template);
    if (found.filter(files -> files.lacking().isEmpty()).isPresent()) {
      known &= checkWords(tags, template, new TemplateWords(found), fields);
    }
    boolean fit = !known || areOfTitle(fields);
    if (!fit) {
      report.ignore(Set.of(Fault.NOT_A_LANGUAGE, Fault.FIGURE_WITHOUT_DATA));
    }
    if (!known || !fit) {
      report.ignore(OF_LANGUAGES);
    }
    checkTranslated(languages, fields);
  }

  /**
   * Whether the title is in the languages of the pack. If it lacks one and has another, the pack
   * names a wrong one, and every text would be reported.
   */
  private boolean areOfTitle(Fields fields) {
    if (!(fields.get("title") instanceof Node.Mapping title)) {
      return true;
    }
    List<String> languages = languages(fields);
    List<String> others =
        title.entries().keySet().stream()
            .filter(tag -> Languages.isTag(tag) && !languages.contains(tag))
            .toList();
    boolean fits = true;
    for (String key : List.of("language", "languages")) {
      for (Node.Scalar declared : fields.scalars(key)) {
        String tag = declared.text().strip();
        if (!others.isEmpty() && !title.entries().containsKey(tag)) {
          fits = false;
          String hint =
              Languages.meant(tag, others)
                  .map(NearestName::question)
                  .orElse("name the languages of the texts, such as " + others.get(0));
          report.addHinted(Fault.NO_TEXT_IN_LANGUAGE, declared.place(), hint, "title", tag);
        }
      }
    }
    return fits;
  }

  /** Warns of an untranslated title where there are several languages. */
  private void checkTranslated(List<String> languages, Fields fields) {
    boolean plain = fields.get("title") instanceof Node.Scalar title && !title.isBlank();
    boolean translated = languages.stream().anyMatch(tag -> fields.filled("title@" + tag));
    if (languages.size() > 1 && plain && !translated) {
      report.add(
          Fault.SAME_TEXT_IN_ALL_LANGUAGES,
          fields.placeOf("title"),
          String.join(", ", languages),
          languages.get(0),
          languages.get(1));
    }
  }

  /** The files of a template, if there is one of this name; looked for once. */
  Optional<TemplateFiles> filesOf(String template) {
    return templates.computeIfAbsent(template, workspace::template);
  }

  /** The template: the override, or the one the briefing names, or the default. */
  String template(Fields fields) {
    String asked = choices.template().isEmpty() ? fields.word("template") : choices.template();
    String name = asked.isEmpty() ? USUAL_TEMPLATE : asked;
    Optional<TemplateFiles> found = filesOf(name);
    if (found.isEmpty()) {
      String hint =
          workspace.hasFolder(name)
              ? "the folder 'templates/" + name + NO_TEMPLATE
              : NearestName.hint(name, workspace.templateNames());
      report.add(Fault.UNKNOWN_TEMPLATE, fields.placeOf("template"), name, hint);
    }
    found
        .flatMap(TemplateFiles::lacking)
        .ifPresent(
            base -> {
              List<String> known = workspace.templateNames();
              String hint =
                  base.isEmpty()
                      ? "write the name of the template that this one extends, such as standard"
                      : NearestName.hint(
                          base, known.stream().filter(n -> !n.equals(name)).toList());
              String file = "templates/" + name + "/extends.txt";
              if (known.contains(base)) {
                report.addFile(Fault.TEMPLATE_OF_ITSELF, file, base);
              } else {
                report.addFile(Fault.UNKNOWN_TEMPLATE, file, base, hint);
              }
            });
    workspace
        .shadowed(name)
        .ifPresent(
            folder ->
                report.add(
                    Fault.SHADOWED_TEMPLATE,
                    fields.placeOf("template"),
                    "templates/" + name,
                    name));
    return name;
  }

  /** Reports each language of the briefing that the template has no words for; false if any. */
  private static boolean checkWords(
      List<String> languages, String template, TemplateWords words, Fields briefing) {
    boolean all = true;
    for (String language : languages) {
      if (!words.speaks(language)) {
        String known = String.join(", ", words.tags());
        String hint = Languages.meant(language, words.tags()).map(NearestName::question).orElse("");
        briefing
            .report()
            .addHinted(
                Fault.TEMPLATE_LANGUAGE,
                place(language, briefing),
                hint,
                template,
                language,
                known,
                language);
        all = false;
      }
    }
    return all;
  }

  private static Place place(String language, Fields briefing) {
    return Stream.of("language", "languages")
        .flatMap(key -> briefing.scalars(key).stream())
        .filter(tag -> tag.text().strip().equals(language))
        .map(Node.Scalar::place)
        .findFirst()
        .orElse(briefing.place());
  }
}
