/** Storage of customers. */
@NullMarked
package dev.aftercare.port.customer;

import org.jspecify.annotations.NullMarked;
