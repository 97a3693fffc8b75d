package dev.aftercare.domain.customer;

/** The name of a person or of a company (CUS-1). */
public sealed interface CustomerName {

    /** A person's family and given name; one of the two may be empty, as half a name is often all one is told. */
    record Person(String family, String given) implements CustomerName {
        public Person {
            if (family.isBlank() && given.isBlank()) {
                throw new IllegalArgumentException("customer name: both family and given name are blank");
            }
        }

        @Override
        public CustomerKind kind() {
            return CustomerKind.PERSON;
        }

        /** Chinese names family first without a space; others given name first. */
        @Override
        public String display() {
            if (family.isEmpty() || given.isEmpty()) {
                return family + given;
            }
            boolean han = family.codePoints().allMatch(Character::isIdeographic);
            return han ? family + given : given + " " + family;
        }
    }

    /** A company, as it is registered. */
    record Company(String name) implements CustomerName {
        public Company {
            if (name.isBlank()) {
                throw new IllegalArgumentException("customer name: the company's name is blank");
            }
        }

        @Override
        public CustomerKind kind() {
            return CustomerKind.COMPANY;
        }

        @Override
        public String display() {
            return name;
        }
    }

    /** What is left of a name that was erased (CUS-9): whether it was a person's or a company's. */
    record Erased(CustomerKind kind) implements CustomerName {

        /** A dash, in every language. */
        @Override
        public String display() {
            return "—";
        }
    }

    /** The name as people read it. */
    String display();

    /** Whose name it is: a person's or a company's. */
    CustomerKind kind();
}
