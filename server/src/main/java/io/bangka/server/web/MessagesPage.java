package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;

import io.bangka.service.MessageReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a platform's message means.
record MessagesPage(View view, String words, Optional<MessageReply> answered) {
  private static final List<String> EXAMPLES =
      List.of("该卡暂不支持", "账户存在异常", "ISSUER_DECLINED", "account frozen");

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What does this message mean?", "这条提示是什么意思？")));
    nodes.add(
        el(
                "p",
                view.say(
                    "Type what the screen says, as far as you remember it, or an error code.",
                    "输入屏幕上的提示，记得多少写多少；也可以写错误代码。"))
            .cls("lead"));
    nodes.add(form());
    if (answered.isPresent()) {
      var note = new NoteView(view, answered.get().note());
      nodes.add(el("div", note.meanings()).add(note.body()).with("id", "answer"));
    } else {
      nodes.add(examples());
    }
    return nodes;
  }

  private Node form() {
    var field = el("textarea", words).with("id", "q").with("name", "q").with("rows", "2");
    return el(
            "form",
            el("label", view.say("The message", "提示内容")).with("for", "q"),
            el(
                    "div",
                    field.with("maxlength", "2000").with("required", ""),
                    el("button", view.say("Explain", "解释")).cls("primary"))
                .cls("box"))
        .cls("ask")
        .with("method", "get")
        .with("action", "/" + view.lang() + "/messages");
  }

  private Node examples() {
    var list = new ArrayList<Node>();
    for (String example : EXAMPLES) {
      var address = Address.page(view.language(), "messages").with("q", example);
      list.add(el("li", link(address.toString(), example)));
    }
    return el("div", el("p", view.say("For example", "例如")), el("ul", list)).cls("examples");
  }
}
