/** The desk for who answers for what: accounts, leaving and handing over (NET-3). */
@NullMarked
package dev.aftercare.usecase.staff;

import org.jspecify.annotations.NullMarked;
