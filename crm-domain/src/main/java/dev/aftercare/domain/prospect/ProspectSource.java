package dev.aftercare.domain.prospect;

/**
 * What brought a prospect to the dealer (获客渠道, CUS-4a). A closed list, so that the figures of all dealers of a network can be compared; what it
 * was in the dealer's own words is in the note.
 */
public enum ProspectSource {
    /** Press, radio, posters. */
    ADVERTISING,
    /** Websites and networks, the manufacturer's own too. */
    ONLINE_MEDIA,
    /** A fair or another event. */
    EXHIBITION,
    /** 转介绍: an owner or a friend advised it. */
    REFERRAL,
    /** 自然到店: they passed by. */
    PASSING_BY,
    /** 增换购: they own a car of the network, and want another. */
    EXISTING_OWNER,
    /** A list or a call of the manufacturer's. */
    MANUFACTURER,
    OTHER
}
