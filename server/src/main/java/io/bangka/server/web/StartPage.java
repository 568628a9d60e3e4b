package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;

import java.util.ArrayList;
import java.util.List;

/// Where somebody comes to a page without having said anything yet.
record StartPage(View view) {
  private static final List<String> CHINESE =
      List.of("我拿德国护照，怎样在中国的商店付款？", "中国公民住在塞浦路斯，怎样绑定微信支付？", "外国人怎样在中国开立银行账户？");
  private static final List<String> ENGLISH =
      List.of(
          "I have a German passport. How can I pay in shops in China?",
          "I am Chinese and live in Cyprus. How can I link a card to WeChat Pay?",
          "How can a foreigner open a bank account in mainland China?");

  List<Node> routes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What can you do?", "可以怎么办？")));
    nodes.add(
        el(
                "p",
                view.say(
                    "Say what you have and what you want to do. You get the cheapest, the fastest and the"
                        + " surest way, step by step, to print or to save.",
                    "说说你手里有什么、想做什么。这里给出最省钱、最快和最稳妥的途径，逐步列出，可打印、可保存。"))
            .cls("lead"));
    var field =
        el("textarea")
            .with("id", "q")
            .with("name", "q")
            .with("rows", "2")
            .with("maxlength", "2000")
            .with("required", "")
            .with("placeholder", view.say("In your own words …", "用自己的话说……"));
    nodes.add(
        el(
                "form",
                el("label", view.say("What you have and want", "你有什么，想做什么")).with("for", "q"),
                el("div", field, el("button", view.say("Show", "查看")).cls("primary")).cls("box"))
            .cls("ask")
            .with("method", "get")
            .with("action", "/" + view.lang() + "/route"));
    var list = new ArrayList<Node>();
    for (String example : view.lang().equals("zh") ? CHINESE : ENGLISH) {
      var address = Address.page(view.language(), "route").with("q", example);
      list.add(el("li", link(address.toString(), example)));
    }
    nodes.add(el("div", el("p", view.say("For example", "例如")), el("ul", list)).cls("examples"));
    nodes.add(
        el(
            "p",
            link(
                view.to("interview"),
                view.say("Or be asked, one question at a time", "也可以由我们逐题提问"))));
    return List.of(el("section", nodes).cls("hero"));
  }
}
