/** What libraries and published facts know, handed to the domain as functions and values. */
@NullMarked
package dev.aftercare.knowledge;

import org.jspecify.annotations.NullMarked;
