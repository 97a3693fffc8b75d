/** The customer journal (CUS-5). */
@NullMarked
package dev.aftercare.usecase.contact;

import org.jspecify.annotations.NullMarked;
