/** What has to be kept of erasures beside the database (CUS-9). */
@NullMarked
package dev.aftercare.port.rights;

import org.jspecify.annotations.NullMarked;
