/**
 * What each part of the page says, one class for each part. Start at {@link
 * org.precis.html.view.PageView}.
 */
package org.precis.html.view;
