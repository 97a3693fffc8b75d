/** Insurance of cars: compulsory (交强险) and commercial (商业险) policies, which belong to the owner (VEH-5). */
@NullMarked
package dev.aftercare.domain.insurance;

import org.jspecify.annotations.NullMarked;
