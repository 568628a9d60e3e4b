package io.bangka.attempts;

import java.util.Set;

/// What reports may name: the ids of procedures, and the values of the vocabulary.
public record Known(
    Set<String> procedures, Set<String> countries, Set<String> documents, Set<String> networks) {
  public Known {
    procedures = Set.copyOf(procedures);
    countries = Set.copyOf(countries);
    documents = Set.copyOf(documents);
    networks = Set.copyOf(networks);
  }
}
