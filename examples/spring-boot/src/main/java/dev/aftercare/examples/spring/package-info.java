/** Aftercare inside a Spring Boot program, in the host's own transactions. */
@NullMarked
package dev.aftercare.examples.spring;

import org.jspecify.annotations.NullMarked;
