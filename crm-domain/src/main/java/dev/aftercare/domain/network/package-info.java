/** The manufacturer, its dealers, their workshops and staff (NET-1, NET-4). */
@NullMarked
package dev.aftercare.domain.network;

import org.jspecify.annotations.NullMarked;
