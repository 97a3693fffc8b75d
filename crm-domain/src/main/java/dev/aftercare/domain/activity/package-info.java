/** Activity states of customers and cars (CUS-6). */
@NullMarked
package dev.aftercare.domain.activity;

import org.jspecify.annotations.NullMarked;
