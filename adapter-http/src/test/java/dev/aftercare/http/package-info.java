/** Tests of the edge: a real server on a free port, real storage in memory, the JDK's HTTP client. */
@NullMarked
package dev.aftercare.http;

import org.jspecify.annotations.NullMarked;
