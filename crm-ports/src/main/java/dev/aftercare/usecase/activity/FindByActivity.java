package dev.aftercare.usecase.activity;

import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Lists the customers or cars that are in a state at present, by id (CUS-6). */
public record FindByActivity(
        @NotNull ActivityState state, @NotNull @Valid PageOf page) {}
