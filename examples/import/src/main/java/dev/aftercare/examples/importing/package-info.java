/** The import program: a dealer's file through the ordinary commands, from the command line. */
@NullMarked
package dev.aftercare.examples.importing;

import org.jspecify.annotations.NullMarked;
