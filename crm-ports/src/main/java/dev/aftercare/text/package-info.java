/** Texts for people in every language, apart from the code that decides. */
@NullMarked
package dev.aftercare.text;

import org.jspecify.annotations.NullMarked;
