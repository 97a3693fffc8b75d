/** The desk for customers (CUS-1). */
@NullMarked
package dev.aftercare.usecase.customer;

import org.jspecify.annotations.NullMarked;
