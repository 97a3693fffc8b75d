/** Who calls: access keys, browser sessions, the administrator's first key. */
@NullMarked
package dev.aftercare.http.signin;

import org.jspecify.annotations.NullMarked;
