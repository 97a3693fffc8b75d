package dev.aftercare.http.problem;

import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.RefusedException;
import dev.aftercare.http.json.OfferView;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.http.text.Wording;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.call.NoNetworkException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.RequestKeyConflictException;
import dev.aftercare.usecase.call.VersionMismatchException;
import java.util.List;
import java.util.Map;

/** The standard answers; each says the same for what is unknown and what is somebody else's. */
record StandardMapping(Wording wording) implements ProblemMapping {

    @Override
    public Problem map(RuntimeException failure, Language language) {
        EdgeTexts texts = EdgeTexts.of(language);
        if (failure instanceof RefusedException refused) {
            return refused(refused.refusal(), texts);
        }
        if (failure instanceof InvalidInputException invalid) {
            return invalid(invalid.faults(), texts);
        }
        if (failure instanceof EdgeException edge) {
            String detail = texts.get("problem." + edge.code(), edge.arguments());
            return new Problem(
                    edge.status(),
                    edge.code(),
                    title(edge.status(), texts),
                    detail,
                    null,
                    List.of(),
                    List.of(),
                    edge.headers());
        }
        if (failure instanceof ConflictException || failure instanceof StaleVersionException) {
            return simple(503, "busy", texts).with("Retry-After", "1");
        }
        return simple(status(failure), code(failure), texts);
    }

    private static int status(RuntimeException failure) {
        if (failure instanceof ForbiddenException) {
            return 403;
        }
        if (failure instanceof NotFoundException) {
            return 404;
        }
        if (failure instanceof VersionMismatchException) {
            return 412;
        }
        return failure instanceof RequestKeyConflictException || failure instanceof NoNetworkException ? 409 : 500;
    }

    private static String code(RuntimeException failure) {
        return switch (status(failure)) {
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 412 -> "stale";
            case 409 -> failure instanceof NoNetworkException ? "network.not-founded" : "request-key-used";
            default -> "internal";
        };
    }

    private Problem refused(Refusal refusal, EdgeTexts texts) {
        List<OfferView> offers = refusal.betterOffer()
                .filter(SlotOffers.class::isInstance)
                .map(SlotOffers.class::cast)
                .map(found -> OfferView.all(found, texts.language()))
                .orElse(List.of());
        return new Problem(
                409,
                refusal.code().code(),
                title(409, texts),
                wording.refusal(refusal, texts.language()),
                refusal.code().rule(),
                List.of(),
                offers,
                Map.of());
    }

    private Problem invalid(List<FieldFault> faults, EdgeTexts texts) {
        List<Problem.Fault> shown = faults.stream()
                .map(fault -> new Problem.Fault(
                        fault.field(),
                        fault.code(),
                        fault.value(),
                        wording.fault(fault, texts.language()),
                        fault.arguments()))
                .toList();
        String detail = texts.get("problem.invalid", Map.of("count", String.valueOf(shown.size())));
        return new Problem(422, "invalid", title(422, texts), detail, null, shown, List.of(), Map.of());
    }

    private static Problem simple(int status, String code, EdgeTexts texts) {
        return Problem.of(status, code, title(status, texts), texts.get("problem." + code));
    }

    private static String title(int status, EdgeTexts texts) {
        String key = "title." + status;
        return texts.get(texts.has(key) ? key : status < 500 ? "title.400" : "title.500");
    }
}
