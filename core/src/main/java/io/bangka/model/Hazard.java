package io.bangka.model;

import java.util.Optional;

/// What may go wrong after everything was met: risk control, an issuer's decline. It accompanies a
/// `yes` and never turns it into a `no`. Reports from the community may stand here.
public record Hazard(LocalText what, Optional<LocalText> cure, Force force, Citation citation) {}
