/** Who drives which car in which period, when that is not the owner (CUS-1, CUS-10). */
@NullMarked
package dev.aftercare.domain.driver;

import org.jspecify.annotations.NullMarked;
