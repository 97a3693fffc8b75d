/** What customers said of how they want to be contacted (CUS-2), and the journal of each contact there was (CUS-5). */
@NullMarked
package dev.aftercare.usecase.contact;

import org.jspecify.annotations.NullMarked;
