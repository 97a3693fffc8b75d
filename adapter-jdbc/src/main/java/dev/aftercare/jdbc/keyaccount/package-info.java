/** Key accounts in SQL. */
@NullMarked
package dev.aftercare.jdbc.keyaccount;

import org.jspecify.annotations.NullMarked;
