package dev.aftercare.usecase.portal;

import dev.aftercare.domain.portal.PortalLink;

/**
 * A link that was just issued, with its token: the only time that it can be seen. Its text form does not show it.
 *
 * @param token what the customer sends as {@code Authorization: Bearer}, or opens as {@code /my/TOKEN}
 */
public record IssuedLink(PortalLink link, String token) {

    @Override
    public String toString() {
        return "IssuedLink[" + link.id() + "]";
    }
}
