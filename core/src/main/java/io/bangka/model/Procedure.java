package io.bangka.model;

import java.util.List;
import java.util.Optional;

/// Something a provider lets a person do: what it requires, what it yields, and which acts it then
/// allows and denies.
///
/// @param id `provider.what-it-does`
/// @param acts `allows` and `denies` as rows over the kind `act`; what neither lists is unsourced
/// @param gaps what is not known of it, though it was searched for
/// @param givesUp what performing it loses, in words; empty for nothing
public record Procedure(
    String id,
    LocalText title,
    String provider,
    List<Offer> offered,
    List<Requirement> requires,
    List<Yield> yields,
    List<Row> acts,
    List<Limit> limits,
    List<Fee> fees,
    List<Cost> costs,
    List<Takes> takes,
    List<Hazard> hazards,
    List<Hint> hints,
    List<Upkeep> upkeep,
    List<Lasts> lasts,
    List<Gap> gaps,
    Optional<LocalText> givesUp,
    Optional<Unlawful> unlawful) {
  public Procedure {
    offered = List.copyOf(offered);
    requires = List.copyOf(requires);
    yields = List.copyOf(yields);
    acts = List.copyOf(acts);
    limits = Limit.joined(limits);
    fees = List.copyOf(fees);
    costs = List.copyOf(costs);
    takes = List.copyOf(takes);
    hazards = List.copyOf(hazards);
    hints = List.copyOf(hints);
    upkeep = List.copyOf(upkeep);
    lasts = List.copyOf(lasts);
    gaps = List.copyOf(gaps);
  }

  /// By id alone, which differs wherever procedures do: cheap, as procedures are looked up a lot.
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
