package dev.aftercare.domain.quality;

import dev.aftercare.domain.customer.CustomerField;

/**
 * How often a field was found wrong (CUS-3c).
 *
 * @param notices how many correction notices name it, 1 or more
 */
public record WrongField(CustomerField field, long notices) {}
