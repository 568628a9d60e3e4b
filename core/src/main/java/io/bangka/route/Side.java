package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Something besides the weight that a plan must keep to.
sealed interface Side {
  /// The same, for the steps of a compacted graph.
  Of of(Compact graph);

  /// What a step counts in the measure that plans must keep to, whatever else is done.
  long counts(int step);

  /// The steps that a plan may have which keeps to it; perhaps some in vain.
  BitSet within(StepGraph graph, BitSet allowed, Budget budget);

  /// Asked while steps are included and excluded.
  interface Of {
    /// Whether some plan with these steps, and without the excluded ones, may keep to it. May say
    /// yes in vain, never no.
    boolean possible(BitSet included, Landmarks landmarks, Budget budget);

    boolean keeps(BitSet plan);

    /// A plan without excluded steps that keeps to this one, if it is easily had.
    Optional<BitSet> witness(Landmarks landmarks);
  }

  private static long[] numbered(Compact graph, long[] byOrigin) {
    return Arrays.stream(graph.origin).mapToLong(o -> o < 0 ? 0 : byOrigin[o]).toArray();
  }

  /// The sum of another measure has a cap.
  record Capped(Cap cap) implements Side {
    @Override
    public long counts(int step) {
      return cap.weights()[step];
    }

    @Override
    public BitSet within(StepGraph graph, BitSet allowed, Budget budget) {
      return Compact.of(graph, cap.weights(), allowed, false)
          .map(compact -> {
            var landmarks = new Landmarks(compact, compact.weight);
            long spare = cap.atMost() - landmarks.raise(cap.atMost() + 1, budget);
            landmarks.excludeDearer(spare + 1, new BitSet());
            var within = new BitSet();
            for (int step = 0; step < compact.last(); step++) {
              within.set(compact.origin[step], !landmarks.excluded(step));
            }
            return within;
          })
          .orElseGet(BitSet::new);
    }

    @Override
    public Of of(Compact graph) {
      var weights = numbered(graph, cap.weights());
      return new Of() {
        @Override
        public boolean possible(BitSet included, Landmarks landmarks, Budget budget) {
          long paid = included.stream().mapToLong(step -> weights[step]).sum();
          if (paid > cap.atMost()) {
            return false;
          }
          var left = weights.clone();
          Arrays.setAll(
              left,
              step ->
                  included.get(step)
                      ? 0
                      : landmarks.excluded(step) ? Landmarks.INFINITE : weights[step]);
          long spare = cap.atMost() - paid;
          return new Landmarks(graph, left).raise(spare + 1, budget) <= spare;
        }

        @Override
        public boolean keeps(BitSet plan) {
          return plan.stream().mapToLong(step -> weights[step]).sum() <= cap.atMost();
        }

        @Override
        public Optional<BitSet> witness(Landmarks landmarks) {
          return Optional.empty();
        }
      };
    }
  }

  /// All goals are reached in time.
  record Timely(Deadline deadline) implements Side {
    @Override
    public long counts(int step) {
      return deadline.takes()[step];
    }

    @Override
    public BitSet within(StepGraph graph, BitSet allowed, Budget budget) {
      return new Slack(graph, deadline.takes(), new AtLeast(graph, deadline.takes(), allowed))
          .within(allowed, deadline.atMost());
    }

    @Override
    public Of of(Compact graph) {
      var takes = numbered(graph, deadline.takes());
      return new Of() {
        @Override
        public boolean possible(BitSet included, Landmarks landmarks, Budget budget) {
          return earliest(landmarks).goal() <= deadline.atMost();
        }

        @Override
        public boolean keeps(BitSet plan) {
          return new Earliest(graph, plan::get, takes).goal() <= deadline.atMost();
        }

        @Override
        public Optional<BitSet> witness(Landmarks landmarks) {
          return Optional.of(earliest(landmarks).used());
        }

        private Earliest earliest(Landmarks landmarks) {
          return new Earliest(graph, step -> !landmarks.excluded(step), takes);
        }
      };
    }
  }
}
