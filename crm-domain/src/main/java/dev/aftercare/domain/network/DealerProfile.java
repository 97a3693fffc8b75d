package dev.aftercare.domain.network;

/** What a dealer is called and where it belongs: name, region (大区) and city, grade (NET-1). */
public record DealerProfile(String name, String region, String city, Grade grade) {}
