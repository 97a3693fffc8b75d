/** The desk for drivers of cars (CUS-1, CUS-10). */
@NullMarked
package dev.aftercare.usecase.driver;

import org.jspecify.annotations.NullMarked;
