/** What every storage adapter must do, as JUnit classes to extend: begin with {@code StorageContract}. */
@NullMarked
package dev.aftercare.testkit.storage;

import org.jspecify.annotations.NullMarked;
