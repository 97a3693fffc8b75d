/** Storage of the links of customers. */
@NullMarked
package dev.aftercare.port.portal;

import org.jspecify.annotations.NullMarked;
