/** The storage as a whole: units of work, own and lent, over all feature ports. */
@NullMarked
package dev.aftercare.port.storage;

import org.jspecify.annotations.NullMarked;
