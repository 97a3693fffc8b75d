/** JSON of files, read strictly. */
@NullMarked
package dev.aftercare.files.json;

import org.jspecify.annotations.NullMarked;
