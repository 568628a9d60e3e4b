package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;

import io.bangka.model.LocalText;
import java.util.ArrayList;
import java.util.List;

/// What it is about: the most frequent wishes, each a tap, and any other.
record InterviewStart(View view) {
  private record Wish(LocalText says, String purpose, String in, String platform) {}

  private static final List<Wish> WISHES =
      List.of(
          new Wish(
              new LocalText("Pay in shops in mainland China", "在中国内地的商店付款"),
              "merchant-payment",
              "CN",
              ""),
          new Wish(
              new LocalText("Link a card to WeChat Pay", "把银行卡绑定到微信支付"), "link", "", "wechat-pay"),
          new Wish(new LocalText("Link a card to Alipay", "把银行卡绑定到支付宝"), "link", "", "alipay"),
          new Wish(
              new LocalText("Open a bank account in mainland China", "在中国内地开银行账户"),
              "open-account",
              "",
              "cn-bank-account"),
          new Wish(
              new LocalText("Send money to somebody in China", "给中国的人转账"),
              "transfer-to-person",
              "CN",
              ""),
          new Wish(
              new LocalText("Take buses and the metro in China", "在中国坐公交、地铁"), "transit", "CN", ""),
          new Wish(new LocalText("Draw cash in China", "在中国取现金"), "cash-withdrawal", "CN", ""));

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What do you want to do?", "你想做什么？")));
    nodes.add(
        el(
                "p",
                view.say(
                    "You are asked one question at a time, no more than the answer needs. “I don’t know”"
                        + " is an answer, too. No names, no numbers; nothing is kept.",
                    "每次只问一个问题，够得出答案就不再问；「不知道」也是回答。不问姓名和号码，也不保存任何内容。"))
            .cls("lead"));
    var items = new ArrayList<Node>();
    for (Wish wish : WISHES) {
      if (view.bangka().knowledge().vocabulary().purposes().containsKey(wish.purpose())) {
        var address =
            Address.page(view.language(), "interview")
                .with("purpose", wish.purpose())
                .with("in", wish.in())
                .with("platform", wish.platform());
        items.add(el("li", link(address.toString(), view.voice().say(wish.says()))));
      }
    }
    nodes.add(el("ul", items).cls("choices"));
    nodes.add(other());
    return List.of(el("section", nodes).cls("hero"));
  }

  private Node other() {
    var knowledge = view.bangka().knowledge();
    var purposes = new ArrayList<Node>();
    knowledge
        .vocabulary()
        .purposes()
        .forEach((id, purpose) ->
            purposes.add(
                el("option", view.voice().say(purpose.names().title())).with("value", id)));
    var platforms = new ArrayList<Node>();
    platforms.add(el("option", view.say("whichever works", "哪个都行")).with("value", ""));
    knowledge
        .providers()
        .forEach((id, provider) ->
            platforms.add(
                el("option", view.voice().say(provider.names().title())).with("value", id)));
    return el(
            "details",
            el("summary", view.say("Something else", "其他")),
            el(
                    "form",
                    el(
                        "label",
                        el("span", view.say("I want to", "我想")),
                        el("select", purposes).with("name", "purpose")),
                    el(
                        "label",
                        el("span", view.say("With", "通过")),
                        el("select", platforms).with("name", "platform")),
                    el("button", view.say("Begin", "开始")).cls("primary"))
                .cls("query")
                .with("method", "get")
                .with("action", "/" + view.lang() + "/interview"))
        .cls("options");
  }
}
