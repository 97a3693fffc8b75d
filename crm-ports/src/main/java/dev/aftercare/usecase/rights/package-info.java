/** What a person may ask of those who keep something about them: to get it, and to have it erased (CUS-9). */
@NullMarked
package dev.aftercare.usecase.rights;

import org.jspecify.annotations.NullMarked;
