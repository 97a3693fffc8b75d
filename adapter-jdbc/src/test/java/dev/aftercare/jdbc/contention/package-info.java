/** Nothing is booked twice and no place is lost, however many contend and whoever of them is killed (APT-2); and the checks that say so catch broken bookings. */
@NullMarked
package dev.aftercare.jdbc.contention;

import org.jspecify.annotations.NullMarked;
