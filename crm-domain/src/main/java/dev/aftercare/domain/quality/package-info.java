/** How good the data is that dealers keep of their customers, month by month (CUS-3c). */
@NullMarked
package dev.aftercare.domain.quality;

import org.jspecify.annotations.NullMarked;
