/** The desk at which customers who are one are merged, and parted again (CUS-4b). */
@NullMarked
package dev.aftercare.usecase.merge;

import org.jspecify.annotations.NullMarked;
