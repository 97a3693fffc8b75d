/** Customers in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.customer;

import org.jspecify.annotations.NullMarked;
