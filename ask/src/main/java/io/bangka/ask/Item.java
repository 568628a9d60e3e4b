package io.bangka.ask;

/// A part of a clause: a thing, or a piece that is none.
sealed interface Item {
  int from();

  int to();

  record Thing(Phrase phrase) implements Item {
    @Override
    public int from() {
      return phrase.from();
    }

    @Override
    public int to() {
      return phrase.to();
    }
  }

  record Word(Piece piece) implements Item {
    @Override
    public int from() {
      return piece.from();
    }

    @Override
    public int to() {
      return piece.to();
    }
  }
}
