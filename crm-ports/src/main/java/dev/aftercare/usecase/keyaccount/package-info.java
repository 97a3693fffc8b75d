/** The care for key accounts (CUS-10). */
@NullMarked
package dev.aftercare.usecase.keyaccount;

import org.jspecify.annotations.NullMarked;
