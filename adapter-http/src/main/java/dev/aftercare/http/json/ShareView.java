package dev.aftercare.http.json;

import dev.aftercare.domain.quality.Share;

/** So many of so many; of none there is no percentage. */
public record ShareView(long part, long whole) {

    static ShareView of(Share share) {
        return new ShareView(share.part(), share.whole());
    }
}
