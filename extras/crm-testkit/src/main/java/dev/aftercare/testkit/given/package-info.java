/** Builders of domain values that read like speech, with sensible defaults and ids that are the same in every run. */
@NullMarked
package dev.aftercare.testkit.given;

import org.jspecify.annotations.NullMarked;
