package io.bangka.workshop.statement;

import io.bangka.model.Citation;
import io.bangka.model.Force;

/// One thing that a procedure or a rule says.
///
/// @param owner the id of the procedure or the rule
public record Statement(String owner, Content content, Force force, Citation citation) {}
