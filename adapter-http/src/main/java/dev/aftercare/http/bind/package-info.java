/** Plain trees become commands, with all faults at once. */
@NullMarked
package dev.aftercare.http.bind;

import org.jspecify.annotations.NullMarked;
