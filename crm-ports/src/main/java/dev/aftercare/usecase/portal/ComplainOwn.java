package dev.aftercare.usecase.portal;

import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.complaint.ReceiveComplaint.Said;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer complains (CUS-11, CMP-1): by the web, ordinary until somebody grades it otherwise.
 *
 * @param vehicle a car of their own
 * @param kind a short code, such as {@code repair-quality}
 * @param words the complaint itself
 * @param wish what they want
 */
public record ComplainOwn(
        @Nullable UUID vehicle,
        @NotNull @ShortCode String kind,
        @Personal @NotBlank @Size(max = 4000) String words,
        @Personal @Nullable @Size(max = 1000) String wish) {

    ReceiveComplaint of(UUID customer) {
        return new ReceiveComplaint(
                customer,
                vehicle,
                new Said(words, wish),
                ComplaintChannel.WEB,
                kind,
                ComplaintSeverity.ORDINARY,
                null,
                null);
    }
}
