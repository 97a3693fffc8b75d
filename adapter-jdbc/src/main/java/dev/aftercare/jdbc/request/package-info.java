/** Request keys, short numbers and external references in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.request;

import org.jspecify.annotations.NullMarked;
