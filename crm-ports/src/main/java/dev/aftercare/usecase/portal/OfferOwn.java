package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A customer asks for the slots of a wished day (CUS-11, APT-3). */
public record OfferOwn(
        @NotNull @ShortCode String service, @NotNull LocalDate wished) {}
