/** The table of routes and the one way of a request through it. */
@NullMarked
package dev.aftercare.http.route;

import org.jspecify.annotations.NullMarked;
