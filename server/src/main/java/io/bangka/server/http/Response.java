package io.bangka.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/// What is sent back.
///
/// @param type of the content; blank if there is none
public record Response(int status, String type, Map<String, String> headers, Content content) {
  public static final String JSON = "application/json";
  public static final String HTML = "text/html; charset=utf-8";
  public static final String TEXT = "text/plain; charset=utf-8";

  public Response {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /// What stands in it.
  public sealed interface Content {
    /// All at once.
    @SuppressWarnings("ArrayRecordComponent") // made once, written once
    record Whole(byte[] bytes) implements Content {}

    /// As it comes.
    record Streamed(Writer writer) implements Content {}

    /// Nothing, where there would be so many bytes.
    ///
    /// @param length empty where nobody knows before it is made
    record Left(OptionalLong length) implements Content {}
  }

  /// Writes content as it comes.
  public interface Writer {
    void to(OutputStream out) throws IOException;
  }

  public static Response of(int status, String type, String text) {
    return of(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Response of(int status, String type, byte[] bytes) {
    return new Response(status, type, Map.of(), new Content.Whole(bytes));
  }

  public static Response streamed(String type, Writer writer) {
    return new Response(200, type, Map.of(), new Content.Streamed(writer));
  }

  public static Response empty(int status) {
    return of(status, "", new byte[0]);
  }

  /// To another page, which is then asked for with GET.
  public static Response seeOther(String address) {
    return empty(303).with("Location", address);
  }

  public Response with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, type, more, content);
  }

  /// The same with other content.
  Response with(byte[] bytes) {
    return new Response(status, type, headers, new Content.Whole(bytes));
  }

  /// The same, without its content: to a HEAD, which is told the length of what a GET gets (RFC
  /// 9110, 9.3.2).
  Response head() {
    var length =
        switch (content) {
          case Content.Whole(var bytes) -> OptionalLong.of(bytes.length);
          case Content.Streamed _ -> OptionalLong.empty();
          case Content.Left(var known) -> known;
        };
    return new Response(status, type, headers, new Content.Left(length));
  }
}
