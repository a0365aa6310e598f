/**
 * Which tables, figures and notes the page has ({@link org.precis.html.view.PagePlan}), and what
 * each part of it says, one class for each part. Start at {@link org.precis.html.view.PageView}.
 */
package org.precis.html.view;
