/** Urgent requests (紧急维修), the response promised to them, and whether it was kept (APT-10). */
@NullMarked
package dev.aftercare.domain.urgent;

import org.jspecify.annotations.NullMarked;
