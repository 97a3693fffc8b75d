/** What the edge says to people, in Chinese and English. */
@NullMarked
package dev.aftercare.http.text;

import org.jspecify.annotations.NullMarked;
