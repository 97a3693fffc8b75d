/** How well and how fast duplicates are found, among made-up customers whose duplicates are known. */
@NullMarked
package dev.aftercare.examples.benchmarks.duplicate;

import org.jspecify.annotations.NullMarked;
