package dev.aftercare.domain.network;

/** A department (部门) of a dealer; who heads it is told by their post (NET-1). */
public record Department(String code, String name) {}
