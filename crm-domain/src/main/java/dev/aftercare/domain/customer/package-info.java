/** Persons and companies as a dealer knows them (CUS-1). */
@NullMarked
package dev.aftercare.domain.customer;

import org.jspecify.annotations.NullMarked;
