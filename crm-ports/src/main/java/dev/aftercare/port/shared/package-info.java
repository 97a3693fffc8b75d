/** What all storage ports share: paging, and the few failures a storage may throw. */
@NullMarked
package dev.aftercare.port.shared;

import org.jspecify.annotations.NullMarked;
