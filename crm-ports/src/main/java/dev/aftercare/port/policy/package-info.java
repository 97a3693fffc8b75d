/** Storage of policies. */
@NullMarked
package dev.aftercare.port.policy;

import org.jspecify.annotations.NullMarked;
