package dev.aftercare.usecase.portal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Issues a link by which a customer serves themselves (CUS-11). */
public record IssueLink(@NotNull UUID customer) {}
