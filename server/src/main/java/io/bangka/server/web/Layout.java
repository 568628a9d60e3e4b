package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Language;
import io.bangka.server.http.Response;
import java.util.ArrayList;
import java.util.List;

/// What surrounds every page.
final class Layout {
  /// Nothing from elsewhere, no script or style in the page itself.
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String HTMX =
      "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,"
          + "\"selfRequestsOnly\":true,\"scrollIntoViewOnBoost\":false,\"historyCacheSize\":0}";

  private final View view;
  private final Assets assets;

  Layout(View view, Assets assets) {
    this.view = view;
    this.assets = assets;
  }

  /// @param here which entry of the navigation this is
  Response page(int status, String title, String here, List<Node> main) {
    var html =
        el("html", head(title), body(here, main))
            .with("lang", view.language() == Language.ZH ? "zh-Hans" : "en");
    return Response.of(status, Response.HTML, "<!doctype html>\n" + Node.written(html) + "\n")
        .with("Content-Security-Policy", POLICY)
        .with("Content-Language", view.lang());
  }

  private Node head(String title) {
    var name = view.say("Bangka", "绑卡");
    return el(
        "head",
        el("meta").with("charset", "utf-8"),
        el("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        el("meta").with("name", "color-scheme").with("content", "light dark"),
        el("meta").with("name", "htmx-config").with("content", HTMX),
        el("title", title.isEmpty() ? name : title + " · " + name),
        el("link")
            .with("rel", "icon")
            .with("type", "image/svg+xml")
            .with("href", assets.at("icon.svg")),
        el("link").with("rel", "stylesheet").with("href", assets.at("bangka.css")),
        el("link")
            .with("rel", "alternate")
            .with("hreflang", view.language() == Language.ZH ? "en" : "zh")
            .with("href", view.otherLanguage()),
        el("script").with("src", assets.at("htmx.min.js")).with("defer", ""),
        el("script").with("src", assets.at("print.js")).with("defer", ""));
  }

  private Node body(String here, List<Node> main) {
    return el(
        "body",
        link("#main", view.say("To the content", "跳到正文")).cls("skip"),
        header(here),
        el("main", main).with("id", "main").with("tabindex", "-1"),
        footer());
  }

  private Node header(String here) {
    var entries = new ArrayList<Node>();
    entry(entries, here, "", view.say("Ask", "提问"));
    entry(entries, here, "interview", view.say("Be asked", "问答"));
    entry(entries, here, "route", view.say("Ways", "途径"));
    entry(entries, here, "cost", view.say("Costs", "费用"));
    entry(entries, here, "knowledge", view.say("Knowledge", "知识"));
    entry(entries, here, "attempts", view.say("Reports", "实际经历"));
    entry(entries, here, "messages", view.say("Messages", "提示"));
    entry(entries, here, "workbench", view.say("Workbench", "工作台"));
    entry(entries, here, "api", view.say("API", "接口"));
    var brand =
        el("a", el("span", "绑卡").cls("zh").with("lang", "zh-Hans"), el("span", "Bangka"))
            .cls("brand")
            .with("href", view.to(""));
    var other = link(view.otherLanguage(), view.language() == Language.ZH ? "English" : "中文");
    var code = view.language() == Language.ZH ? "en" : "zh-Hans";
    return el(
            "header",
            el(
                    "div",
                    brand,
                    el("nav", el("ul", entries)).with("aria-label", view.say("Main", "主导航")),
                    other.cls("language").with("lang", code).with("hreflang", code))
                .cls("bar"))
        .cls("top");
  }

  private void entry(List<Node> entries, String here, String rest, String name) {
    var link = link(view.to(rest), name);
    entries.add(el("li", rest.equals(here) ? link.with("aria-current", "page") : link));
  }

  private Node footer() {
    String version = view.bangka().knowledge().version();
    int colon = version.indexOf(':') + 1;
    return el(
        "footer",
        el(
            "p",
            view.say(
                "No source, no claim. What is said here follows from the sources that are named,"
                    + " as of the day that is named; it is no legal advice.",
                "没有来源，就不下结论。本页内容依据所列来源和所注日期得出，不构成法律意见。")),
        el(
            "p",
            text(view.say("Knowledge ", "知识版本 ")),
            el("code", version.substring(colon, Math.min(version.length(), colon + 12))),
            text(view.say(" · as of ", " · 截至 ") + view.day())));
  }
}
