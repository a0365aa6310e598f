/**
 * The one door to the outside: templates, fonts and where they lie. No stage opens a path that it
 * was not given. Start at {@link org.precis.workspace.Workspace}.
 */
package org.precis.workspace;
