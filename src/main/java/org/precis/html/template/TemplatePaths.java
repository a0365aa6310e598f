package org.precis.html.template;

import java.util.Map;

/**
 * The paths of the files of a template, as its author knows them: each stands in the folder of the
 * template that it is taken from.
 *
 * @param name of the template
 * @param owners the names of the templates that it extends, by the file that is taken from them
 */
record TemplatePaths(String name, Map<String, String> owners) {

  TemplatePaths {
    owners = Map.copyOf(owners);
  }

  String of(String file) {
    return "templates/" + owners.getOrDefault(file, name) + "/" + file;
  }
}
