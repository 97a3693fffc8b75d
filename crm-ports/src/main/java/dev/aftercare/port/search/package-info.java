/** Storage of the words by which customers and cars are found. */
@NullMarked
package dev.aftercare.port.search;

import org.jspecify.annotations.NullMarked;
