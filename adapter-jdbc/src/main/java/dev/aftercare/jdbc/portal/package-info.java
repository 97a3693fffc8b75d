/** Links of customers in SQL. */
@NullMarked
package dev.aftercare.jdbc.portal;

import org.jspecify.annotations.NullMarked;
