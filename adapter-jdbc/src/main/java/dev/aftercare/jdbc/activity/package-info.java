/** States of activity on JDBC. */
@NullMarked
package dev.aftercare.jdbc.activity;

import org.jspecify.annotations.NullMarked;
