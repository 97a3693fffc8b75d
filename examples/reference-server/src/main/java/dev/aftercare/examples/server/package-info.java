/** The reference server: Aftercare for a dealer without software, on the embedded database or on PostgreSQL. */
@NullMarked
package dev.aftercare.examples.server;

import org.jspecify.annotations.NullMarked;
