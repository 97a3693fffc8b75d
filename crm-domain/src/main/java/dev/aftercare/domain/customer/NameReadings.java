package dev.aftercare.domain.customer;

import java.util.List;

/**
 * How Chinese names are read (拼音), as a function that a host hands in: a surname is often read otherwise than its character elsewhere
 * (单 Shan, 曾 Zeng, 仇 Qiu). {@code dev.aftercare.knowledge.Knowledge} has one.
 */
public interface NameReadings {

    /** The syllables of a surname, in small letters without tones; empty where nothing in it is a Chinese character. */
    List<String> ofSurname(String surname);

    /** The syllables of a given or a company's name, in the same way. */
    List<String> of(String name);
}
