/**
 * Isolation as a matrix (NET-2): every use case of every desk against own ids, another dealer's, unknown and merged-away
 * ones, and against the scope of another. An adapter extends {@link dev.aftercare.testkit.isolation.IsolationMatrix}.
 */
@NullMarked
package dev.aftercare.testkit.isolation;

import org.jspecify.annotations.NullMarked;
