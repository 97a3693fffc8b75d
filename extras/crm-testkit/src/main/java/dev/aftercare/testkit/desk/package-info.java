/** The contract of the CRM over a storage: stories and rules told through the desks, as a program calls them. */
@NullMarked
package dev.aftercare.testkit.desk;

import org.jspecify.annotations.NullMarked;
