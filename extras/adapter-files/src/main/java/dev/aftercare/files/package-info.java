/** Reads and writes files of people: policies as JSON, tables as CSV. */
@NullMarked
package dev.aftercare.files;

import org.jspecify.annotations.NullMarked;
