package io.bangka.service;

import java.util.List;

/// The ways to one goal by each measure, to be held beside each other.
///
/// @param goal what is wanted, as a clause: "pay merchants in mainland China"
/// @param query the same for machines, to be asked again
/// @param by the routes by each measure: cheapest, fastest, surest
public record RoutesTo(String goal, Shape.Fields query, List<RouteReply> by) {
  public RoutesTo {
    by = List.copyOf(by);
  }
}
