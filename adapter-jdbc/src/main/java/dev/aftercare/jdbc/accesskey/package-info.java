/** Access keys and sessions in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.accesskey;

import org.jspecify.annotations.NullMarked;
