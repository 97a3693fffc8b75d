package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.ProspectCard;
import java.util.Optional;

/**
 * An A card, and who answers for it today (CUS-4a).
 *
 * @param answering the consultant, who stands in for them, or the head of the department (NET-5); empty where there is nobody
 */
public record OpenCard(ProspectCard card, Optional<StaffId> answering) {}
