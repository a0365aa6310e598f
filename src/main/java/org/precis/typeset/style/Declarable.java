package org.precis.typeset.style;

import java.util.List;

/** What declarations name: a property, or a shorthand that stands for several. */
interface Declarable {

  /** Its name in style sheets. */
  String css();

  /** The properties that a declaration of it sets. */
  List<Property> longhands();

  /** The values of the longhands, where null stands for the initial one; null if not accepted. */
  Object[] read(Values values);

  /**
   * The values that are accepted, in the notation of CSS; empty where these are too many to tell.
   */
  String accepted();
}
