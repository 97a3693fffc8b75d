/** What is needed of a storage for complaints. */
@NullMarked
package dev.aftercare.port.complaint;

import org.jspecify.annotations.NullMarked;
