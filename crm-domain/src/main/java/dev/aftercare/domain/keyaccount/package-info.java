/** Key accounts (大客户, CUS-10). */
@NullMarked
package dev.aftercare.domain.keyaccount;

import org.jspecify.annotations.NullMarked;
