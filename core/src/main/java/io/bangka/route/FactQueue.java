package io.bangka.route;

import java.util.Arrays;

/// Facts by rising key, each at most once: a binary heap whose keys may be lowered.
final class FactQueue {
  private static final int ABSENT = -1;

  private final int[] heap;
  private final long[] keys;
  private final int[] place;
  private int size;

  FactQueue(int facts) {
    heap = new int[facts];
    keys = new long[facts];
    place = new int[facts];
    Arrays.fill(place, ABSENT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// Adds the fact, or lowers its key.
  void put(int fact, long key) {
    if (place[fact] == ABSENT) {
      keys[fact] = key;
      rise(size++, fact);
    } else if (key < keys[fact]) {
      keys[fact] = key;
      rise(place[fact], fact);
    }
  }

  int poll() {
    int least = heap[0];
    place[least] = ABSENT;
    size--;
    if (size > 0) {
      sink(heap[size]);
    }
    return least;
  }

  private void rise(int from, int fact) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >> 1;
      if (keys[heap[parent]] <= keys[fact]) {
        break;
      }
      set(at, heap[parent]);
      at = parent;
    }
    set(at, fact);
  }

  private void sink(int fact) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && keys[heap[child + 1]] < keys[heap[child]]) {
        child++;
      }
      if (keys[heap[child]] >= keys[fact]) {
        break;
      }
      set(at, heap[child]);
      at = child;
    }
    set(at, fact);
  }

  private void set(int at, int fact) {
    heap[at] = fact;
    place[fact] = at;
  }
}
