/** The administrator's desk: network, dealers, staff (NET-1, NET-4). */
@NullMarked
package dev.aftercare.usecase.network;

import org.jspecify.annotations.NullMarked;
