/** A dealer network with its people, cars and habits, lived day by day through the use cases from one seed. */
@NullMarked
package dev.aftercare.examples.network;

import org.jspecify.annotations.NullMarked;
