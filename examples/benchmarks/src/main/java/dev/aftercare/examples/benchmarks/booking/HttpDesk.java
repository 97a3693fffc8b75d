package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.usecase.appointment.BookAppointment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A clerk who books over HTTP, with an access key and request keys, on a connection that stays open. */
final class HttpDesk {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int CREATED = 201;

    private final Bookings bookings;
    private final HttpRequest.Builder request;
    private int number;

    HttpDesk(String url, Bookings bookings) {
        this.bookings = bookings;
        String secret = Requests.issue(bookings.dealer().crm(), bookings.dealer());
        request = HttpRequest.newBuilder(URI.create(url + "/api/v1/appointments"))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json");
    }

    /** So many bookings, one after the other. */
    void book(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            BookAppointment wish = bookings.next();
            String body = "{\"vehicle\":\"" + wish.vehicle() + "\",\"customer\":\"" + wish.customer()
                    + "\",\"service\":\"" + wish.service() + "\",\"start\":\"" + wish.start() + "\"}";
            HttpResponse<String> answer = HTTP.send(
                    request.copy()
                            .header("Idempotency-Key", "booking-" + number++)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
    }
}
