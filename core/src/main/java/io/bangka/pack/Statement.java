package io.bangka.pack;

import io.bangka.model.Citation;
import io.bangka.model.Force;

/// What every statement carries: since when, and who said it.
record Statement(Force force, Citation citation) {}
