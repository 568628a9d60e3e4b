package io.bangka.pack;

import io.bangka.model.Attribute;
import io.bangka.written.Written;

/// An attribute that was written, and what stands there about it.
record Mention(Attribute attribute, Written.Scalar key, Written value) {}
