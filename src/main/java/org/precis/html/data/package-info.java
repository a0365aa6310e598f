/**
 * What a page prints, as data: its tables and charts with exact numbers beside the words that are
 * printed for them. Start at {@link org.precis.html.data.PageData}.
 */
package org.precis.html.data;
