package io.bangka.server.http;

import io.bangka.model.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request, whatever server took it.
///
/// @param path decoded, without the query
/// @param variables what stood in the place of `{name}` in the route's path
/// @param query decoded parameters, each with all its values in order
/// @param headers by name in small letters; of several with one name, joined by a comma
/// @param address of whoever asks, for limits; never logged
/// @param body read when somebody asks for it, once
public record Call(
    String method,
    String path,
    Map<String, String> variables,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String address,
    Body body) {
  public Call {
    variables = Map.copyOf(variables);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /// The body of a request.
  public interface Body {
    /// All of it.
    ///
    /// @throws Refused if it is larger than the server takes, or comes too slowly
    /// @throws IOException if the connection breaks
    byte[] bytes() throws Refused, IOException;
  }

  Call with(Map<String, String> found) {
    return new Call(method, path, found, query, headers, address, body);
  }

  /// The same with other parameters.
  public Call asking(Map<String, List<String>> parameters) {
    return new Call(method, path, variables, parameters, headers, address, body);
  }

  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /// The first value of a parameter; empty if it is absent or blank.
  public Optional<String> query(String name) {
    return all(name).stream().findFirst().filter(value -> !value.isBlank());
  }

  public List<String> all(String name) {
    return query.getOrDefault(name, List.of());
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// The language that whoever asks likes best: English if they name neither.
  public Language language() {
    return header("accept-language").flatMap(Accepted::language).orElse(Language.EN);
  }

  /// Lets no form through that a page of another site sends from somebody's browser, which says so
  /// ([Fetch Metadata](https://www.w3.org/TR/fetch-metadata/)).
  ///
  /// @throws Refused if it does
  public void refuseForeign() throws Refused {
    if (header("sec-fetch-site").filter(s -> s.equals("cross-site")).isPresent()) {
      throw new Refused(Problem.foreign());
    }
  }

  /// The type of the body without its parameters, in small letters; blank if it is not said.
  public String type() {
    String type = header("content-type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
  }
}
