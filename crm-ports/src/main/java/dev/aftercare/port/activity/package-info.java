/** Where states of activity are kept, and what they rest on. */
@NullMarked
package dev.aftercare.port.activity;

import org.jspecify.annotations.NullMarked;
