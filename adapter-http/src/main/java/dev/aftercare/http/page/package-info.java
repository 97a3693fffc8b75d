/** Pages for people, made on the server. */
@NullMarked
package dev.aftercare.http.page;

import org.jspecify.annotations.NullMarked;
