/** The report which test proves which rule. */
@NullMarked
package dev.aftercare.testkit.report;

import org.jspecify.annotations.NullMarked;
