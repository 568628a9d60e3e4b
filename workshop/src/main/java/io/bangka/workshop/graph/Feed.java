package io.bangka.workshop.graph;

import io.bangka.model.Procedure;
import io.bangka.model.Requirement;

/// An arrow: what one procedure yields goes towards a role of another.
record Feed(Procedure from, Requirement.Role role, Procedure to) {}
