package io.bangka.route;

/// What a route should have little of, in order: each measure counts only between routes that are
/// equal in those before it. They are packed into one number, the first in its highest digits.
///
/// First of all, in every order, come fewer decisions by somebody who mostly refuses, and fewer
/// guesses at what the person means to do: such a route is the last resort. Then, fewer points that
/// nobody can look up: somebody decides, no source says, or sources dispute. But what is decided at
/// the till, and the like, can be tried: nobody needs another card for the sake of a shop that may
/// take theirs, so unless certainty is asked for it counts after the measure. So does what the
/// person has not said, since it can be asked.
public enum Criterion {
  /// Money, with an estimate where no source gives it; then what can be tried, what is assumed of
  /// the person, what is given up, weak sources and hazards, unknown figures, procedures.
  COST {
    @Override
    long weight(Burden burden) {
      return packed(burden, burden.untried(), burden.cost(), burden.tried(), burden.doubts());
    }
  },

  /// The time until the goal is reached, before all else; between equally quick routes as [#COST],
  /// without money.
  TIME {
    @Override
    long weight(Burden burden) {
      return packed(burden, burden.untried(), 0, burden.tried(), burden.doubts());
    }
  },

  /// Weak sources and hazards, or what people report in place of the hazards ([Risks]); what is
  /// assumed of the person; what is given up; unknown figures, procedures.
  CERTAINTY {
    @Override
    long weight(Burden burden) {
      return packed(burden, burden.unsettled(), burden.risk(), 0, 0);
    }
  };

  private static final int DIGIT = 4;

  /// The binary digits of the first measure: more than a hundred thousand in the home currency.
  private static final int MONEY = 24;

  private static final long MOST = (1L << MONEY) - 1;

  private static final int LOWER = MONEY + 6 * DIGIT;

  abstract long weight(Burden burden);

  /// The part of a weight that counts before time: what makes a route a last resort, and what
  /// nobody can look up.
  static long doubtful(long weight) {
    return weight >>> LOWER;
  }

  private static long packed(Burden burden, int unsettled, long first, int tried, int doubts) {
    long packed = (long) burden.refused() << DIGIT | unsettled;
    packed = packed << MONEY | Math.min(first, MOST);
    packed = packed << DIGIT | tried;
    packed = packed << DIGIT | burden.assumed();
    packed = packed << DIGIT | burden.losing();
    packed = packed << DIGIT | doubts;
    packed = packed << DIGIT | burden.unknown();
    return packed << DIGIT | burden.procedures();
  }
}
