package dev.aftercare.examples.importing;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a dealer by the code that people know it by. */
final class Dealers {

    private static final int SHOWN = 20;

    private Dealers() {}

    /** The dealer; throws {@link IllegalArgumentException} that names the codes there are. */
    static Dealer named(Crm crm, String code) {
        List<String> codes = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Dealer> page = crm.network().dealers(administrator(), new PageOf(cursor, PageRequest.MOST));
            for (Dealer dealer : page.items()) {
                if (dealer.code().equals(code)) {
                    return dealer;
                }
                codes.add(dealer.code());
            }
            cursor = page.next().map(Cursor::text).orElse(null);
        } while (cursor != null);
        throw new IllegalArgumentException("--dealer is '" + code + "', " + known(codes));
    }

    private static String known(List<String> codes) {
        return codes.isEmpty()
                ? "and there is no dealer here. Maybe --data is another folder, or the first dealer has to be opened."
                : "known are " + String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size()))) + ".";
    }

    private static Call administrator() {
        return Call.inNetwork(new Actor("import-program", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of()));
    }
}
