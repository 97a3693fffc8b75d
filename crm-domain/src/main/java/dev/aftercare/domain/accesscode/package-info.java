/** The person's one-time code (一次性验证码), by which they let a dealer see the history of their car (NET-2). */
@NullMarked
package dev.aftercare.domain.accesscode;

import org.jspecify.annotations.NullMarked;
