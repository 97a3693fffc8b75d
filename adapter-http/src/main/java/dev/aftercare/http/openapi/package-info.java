/** The description of the API, made from the table of routes. */
@NullMarked
package dev.aftercare.http.openapi;

import org.jspecify.annotations.NullMarked;
