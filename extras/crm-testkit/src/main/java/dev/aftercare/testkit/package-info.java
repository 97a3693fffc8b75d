/** Contract tests: what every storage adapter must do, as JUnit classes to extend. */
@NullMarked
package dev.aftercare.testkit;

import org.jspecify.annotations.NullMarked;
