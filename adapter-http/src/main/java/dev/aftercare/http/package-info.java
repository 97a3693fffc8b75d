/** The REST interface, sign-in and the web console, on Javalin. */
@NullMarked
package dev.aftercare.http;

import org.jspecify.annotations.NullMarked;
