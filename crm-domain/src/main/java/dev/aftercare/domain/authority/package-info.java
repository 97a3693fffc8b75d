/** Up to which amount somebody decides alone (授权, NET-6). */
@NullMarked
package dev.aftercare.domain.authority;

import org.jspecify.annotations.NullMarked;
