/** Where ends and stages of cars are kept, and what stages rest on. */
@NullMarked
package dev.aftercare.port.lifecycle;

import org.jspecify.annotations.NullMarked;
