package dev.aftercare.usecase.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The customer's answer to the last estimate: agreed and signed, it is the order (任务委托书); refused, the order before it stands (VIS-4). */
public record AnswerEstimate(@NotNull UUID visit, @NotNull Boolean agreed) {}
