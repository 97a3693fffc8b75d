/** Segments and personas (客户画像, CUS-12). */
@NullMarked
package dev.aftercare.domain.segment;

import org.jspecify.annotations.NullMarked;
