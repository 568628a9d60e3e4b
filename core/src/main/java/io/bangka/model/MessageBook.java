package io.bangka.model;

import java.util.List;

/// What platforms say when something fails, of all packs, in their order.
public record MessageBook(List<Message> messages) {
  public static final MessageBook EMPTY = new MessageBook(List.of());

  public MessageBook {
    messages = List.copyOf(messages);
  }
}
