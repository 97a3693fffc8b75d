/** The links by which customers serve themselves, and what they do with them (CUS-11). */
@NullMarked
package dev.aftercare.usecase.portal;

import org.jspecify.annotations.NullMarked;
