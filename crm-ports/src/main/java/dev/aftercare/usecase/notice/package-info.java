/** Telling customers of their appointments before they come: confirmation, reminders, and the call before arrival (APT-5a, APT-5c). */
@NullMarked
package dev.aftercare.usecase.notice;

import org.jspecify.annotations.NullMarked;
