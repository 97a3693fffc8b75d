/** Where follow-up calls are kept. */
@NullMarked
package dev.aftercare.port.followup;

import org.jspecify.annotations.NullMarked;
