/** The customer journal: contacts of a customer with dealers, of every kind (CUS-5). */
@NullMarked
package dev.aftercare.domain.contact;

import org.jspecify.annotations.NullMarked;
