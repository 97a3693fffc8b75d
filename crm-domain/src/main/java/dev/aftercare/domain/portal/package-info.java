/** The links by which customers serve themselves (客户自助, CUS-11). */
@NullMarked
package dev.aftercare.domain.portal;

import org.jspecify.annotations.NullMarked;
