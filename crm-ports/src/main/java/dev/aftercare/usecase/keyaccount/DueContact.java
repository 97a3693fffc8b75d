package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.network.StaffId;
import java.util.Optional;

/**
 * A key account that is to be contacted (CUS-10).
 *
 * @param answering who contacts it today: its manager, or who stands in (NET-5); empty where nobody is there
 */
public record DueContact(KeyAccount account, Optional<StaffId> answering) {}
