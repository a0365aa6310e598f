/** The tree of an HTML document in XML syntax, and how it is read. */
package org.precis.typeset.document;
