/** How well days are filled by what is offered, beside a desk that gives the first free time. */
@NullMarked
package dev.aftercare.examples.benchmarks.filling;

import org.jspecify.annotations.NullMarked;
