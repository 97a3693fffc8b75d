package dev.aftercare.domain.network;

import java.util.Optional;

/**
 * A region or branch of the network (大区, 分公司, NET-1).
 *
 * @param code by which dealers and supervisors name it, unique in the network
 * @param parent the code of the one that it is part of; empty at the top
 */
public record Region(String code, String name, Optional<String> parent) {}
