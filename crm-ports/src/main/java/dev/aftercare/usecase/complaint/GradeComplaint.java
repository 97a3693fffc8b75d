package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.complaint.ComplaintSeverity;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Weighs a complaint otherwise; what its clock has counted and waited stays. */
public record GradeComplaint(
        @NotNull UUID complaint, @NotNull ComplaintSeverity severity) {}
