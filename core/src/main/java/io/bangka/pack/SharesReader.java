package io.bangka.pack;

import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads how frequent the values of an attribute are among the people who are asked: `{visa: 60,
/// mastercard: 30}`, of a hundred.
record SharesReader(Faults faults) {
  private static final int ALL = 100;

  SortedMap<String, Integer> read(Fields fields) {
    try (fields) {
      var shares = new TreeMap<String, Integer>();
      for (Written.Entry entry : fields.rest()) {
        int share = share(entry.value());
        if (share < 0) {
          refuse(entry);
        } else {
          shares.put(entry.key().text(), share);
        }
      }
      return shares;
    }
  }

  /// -1 if it is none.
  private static int share(Written written) {
    return written instanceof Written.Scalar scalar
            && scalar.text().matches("\\d{1,3}")
            && Integer.parseInt(scalar.text()) <= ALL
        ? Integer.parseInt(scalar.text())
        : -1;
  }

  private void refuse(Written.Entry entry) {
    faults.error(
        "bad-share",
        entry.value().place(),
        Wording.of(
            "The share of {} is no whole number from 0 to 100.",
            "{}的占比不是 0 到 100 的整数。",
            entry.key().text()));
  }
}
