/** The desk for access keys. */
@NullMarked
package dev.aftercare.usecase.accesskey;

import org.jspecify.annotations.NullMarked;
