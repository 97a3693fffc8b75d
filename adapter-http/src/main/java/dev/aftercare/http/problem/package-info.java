/** Everything that goes wrong as a problem document (RFC 9457). */
@NullMarked
package dev.aftercare.http.problem;

import org.jspecify.annotations.NullMarked;
