package dev.aftercare.domain.specialhours;

import dev.aftercare.domain.segment.SegmentId;
import java.util.Optional;

/**
 * What is told of special hours, and to whom beside those whom they concern (CARE-11).
 *
 * @param reason why, as customers are told
 * @param words the dealer's own to its customers, empty where there are none; never in events
 * @param nearby the segment that is told besides who has an appointment or a car in the house
 */
public record HoursNotice(SpecialHoursReason reason, String words, Optional<SegmentId> nearby) {}
