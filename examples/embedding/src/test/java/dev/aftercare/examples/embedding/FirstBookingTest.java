package dev.aftercare.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstBookingTest {

    @Test
    void theSampleOfTheReadmeBooksACar(@TempDir Path folder) {
        Appointment booked = FirstBooking.book(folder);
        assertThat(booked.progress().state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(booked.placement().holds()).hasSize(4);
    }
}
