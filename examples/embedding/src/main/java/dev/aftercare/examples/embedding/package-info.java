/** Aftercare inside a plain Java program; the samples of the README are regions of these files. */
@NullMarked
package dev.aftercare.examples.embedding;

import org.jspecify.annotations.NullMarked;
