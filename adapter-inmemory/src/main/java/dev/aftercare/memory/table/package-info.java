/** Inside of the storage in memory: sorted tables with indexes, buffered writes, row locks; no API. */
@NullMarked
package dev.aftercare.memory.table;

import org.jspecify.annotations.NullMarked;
