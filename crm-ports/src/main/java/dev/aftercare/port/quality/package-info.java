/** What figures on the quality of data rest on, and where those of closed months are kept. */
@NullMarked
package dev.aftercare.port.quality;

import org.jspecify.annotations.NullMarked;
