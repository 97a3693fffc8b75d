/** The report on how good the data is that dealers keep of their customers (CUS-3c). */
@NullMarked
package dev.aftercare.usecase.quality;

import org.jspecify.annotations.NullMarked;
