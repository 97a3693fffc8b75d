/** What customers are told of their appointments before they come, and when (APT-5a, APT-5c). */
@NullMarked
package dev.aftercare.domain.notice;

import org.jspecify.annotations.NullMarked;
