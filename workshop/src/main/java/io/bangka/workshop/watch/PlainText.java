package io.bangka.workshop.watch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a reader sees of an HTML page, so that new scripts, styles, tokens in attributes and line
/// breaks are no change. Dates and numbers stay: they may be what a statement rests on.
final class PlainText {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 2048;

  /// Elements whose content is not for reading.
  private static final String[] HIDDEN = {"script", "style", "noscript", "template", "svg"};

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private PlainText(String html) {
    this.html = html;
  }

  static String of(String html) {
    var text = new PlainText(html);
    text.read();
    return spaced(unescaped(text.out.toString()));
  }

  /// White space of any sort and length as one space.
  static String spaced(String text) {
    var out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /// As its header says, else as its head says, else UTF-8.
  ///
  /// @param type the header `Content-Type`; blank if there is none
  static String decoded(byte[] body, String type) {
    int head = Math.min(HEAD, body.length);
    var charset =
        charset(type)
            .or(() -> charset(new String(body, 0, head, StandardCharsets.ISO_8859_1)))
            .orElse(StandardCharsets.UTF_8);
    return new String(body, charset);
  }

  private static Optional<Charset> charset(String text) {
    var found = CHARSET.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(found.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /// Goes once from front to back, whatever is left open.
  private void read() {
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      if (tag < 0) {
        out.append(html, at, html.length());
        return;
      }
      out.append(html, at, tag);
      at = tag;
      if (html.startsWith("<!--", tag)) {
        skipPast("-->", tag + 4);
      } else if (isTag(tag + 1)) {
        skipTag(tag);
      } else {
        out.append('<');
        at = tag + 1;
      }
    }
  }

  private boolean isTag(int next) {
    return next < html.length()
        && (Character.isLetter(html.charAt(next)) || "/!?".indexOf(html.charAt(next)) >= 0);
  }

  private void skipTag(int tag) {
    String hidden = hidden(tag + 1);
    skipPast(">", tag);
    out.append(' ');
    while (!hidden.isEmpty() && at < html.length()) {
      int end = html.indexOf("</", at);
      at = end < 0 ? html.length() : end + 2;
      if (names(hidden, at)) {
        skipPast(">", at);
        return;
      }
    }
  }

  /// The name of the element that starts here, if its content is not for reading; else blank.
  private String hidden(int start) {
    for (String name : HIDDEN) {
      if (names(name, start)) {
        return name;
      }
    }
    return "";
  }

  private boolean names(String name, int start) {
    int end = start + name.length();
    return html.regionMatches(true, start, name, 0, name.length())
        && (end >= html.length() || !Character.isLetterOrDigit(html.charAt(end)));
  }

  private void skipPast(String mark, int from) {
    int found = html.indexOf(mark, from);
    at = found < 0 ? html.length() : found + mark.length();
  }

  /// The few names that editors switch between; the ampersand last, so that nothing is read twice.
  private static String unescaped(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&#160;", " ")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
