/** Storage of request keys, short numbers and external references. */
@NullMarked
package dev.aftercare.port.request;

import org.jspecify.annotations.NullMarked;
