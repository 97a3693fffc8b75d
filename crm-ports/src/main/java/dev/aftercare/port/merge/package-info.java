/** Storage of who is one with whom, and of who looks like it. */
@NullMarked
package dev.aftercare.port.merge;

import org.jspecify.annotations.NullMarked;
