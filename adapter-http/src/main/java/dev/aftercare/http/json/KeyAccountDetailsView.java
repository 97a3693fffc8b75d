package dev.aftercare.http.json;

import dev.aftercare.usecase.keyaccount.AccountDetails;
import java.util.List;

/** A key account with its cars and drivers. */
public record KeyAccountDetailsView(
        KeyAccountView account, List<VehicleView> cars, List<String> drivers, List<DrivingView> driven, long version)
        implements Versioned {

    /** The view of {@code details}. */
    public static KeyAccountDetailsView of(AccountDetails details) {
        return new KeyAccountDetailsView(
                KeyAccountView.of(details.account()),
                details.cars().stream().map(VehicleView::of).toList(),
                details.drivers().stream()
                        .map(relation -> relation.customer().toString())
                        .toList(),
                details.driven().stream().map(DrivingView::of).toList(),
                details.account().version());
    }
}
