/** Follow-up calls: when customers are called, by whom, and what came of it (FUP-1a, FUP-3). */
@NullMarked
package dev.aftercare.domain.followup;

import org.jspecify.annotations.NullMarked;
