package dev.aftercare.testkit.storage;

/** Cars and their registrations at dealers (VEH-1). */
public interface VehicleContract extends OnStorage {}
