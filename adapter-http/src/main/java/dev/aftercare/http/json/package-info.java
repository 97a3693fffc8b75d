/** JSON in as a plain tree, and out as small views made for the purpose. */
@NullMarked
package dev.aftercare.http.json;

import org.jspecify.annotations.NullMarked;
