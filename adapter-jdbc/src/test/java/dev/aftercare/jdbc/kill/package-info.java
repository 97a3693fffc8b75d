/** No acknowledged write is lost when a process is killed; and the check that says so catches storages that lose some. */
@NullMarked
package dev.aftercare.jdbc.kill;

import org.jspecify.annotations.NullMarked;
