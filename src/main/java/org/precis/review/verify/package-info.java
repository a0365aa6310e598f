/**
 * Whether finished files are what their data makes: made again, compared, and checked against their
 * manifests and signatures. Start at {@link org.precis.review.verify.Verifier}.
 */
package org.precis.review.verify;
