/** How far customers were told of their appointments. */
@NullMarked
package dev.aftercare.port.notice;

import org.jspecify.annotations.NullMarked;
