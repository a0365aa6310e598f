/**
 * What a template receives and gives: the parts of the page as content, already worded, and the
 * document made from them. Start at {@link org.precis.html.page.BriefingView}.
 */
package org.precis.html.page;
