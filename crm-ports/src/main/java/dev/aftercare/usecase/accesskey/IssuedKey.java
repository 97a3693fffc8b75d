package dev.aftercare.usecase.accesskey;

import dev.aftercare.domain.access.AccessKey;

/**
 * A key that was just issued, with its secret: the only time that it can be seen. Its text form does not show it.
 *
 * @param secret what the holder sends as {@code Authorization: Bearer}
 */
public record IssuedKey(AccessKey key, String secret) {

    @Override
    public String toString() {
        return "IssuedKey[" + key.id() + "]";
    }
}
