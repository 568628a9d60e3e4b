package io.bangka.model;

/// A stretch of time in which a procedure is offered. Before the first, it is not yet offered,
/// which is a `no`.
public record Offer(Force force, Citation citation) {}
