/** What customers said of how they want to be contacted, for whoever is about to (CUS-2). */
@NullMarked
package dev.aftercare.usecase.contact;

import org.jspecify.annotations.NullMarked;
