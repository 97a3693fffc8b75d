/** States of activity of customers and cars: seen, listed, counted, and kept right (CUS-6). */
@NullMarked
package dev.aftercare.usecase.activity;

import org.jspecify.annotations.NullMarked;
