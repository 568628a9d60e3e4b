package io.bangka.workshop.watch;

import io.bangka.workshop.page.Voice;

/// Why a page could not be reached, in words.
record Troubles(Voice voice) {
  String of(Trouble trouble) {
    return switch (trouble.kind()) {
      case ADDRESS -> voice.say("not an address of the web", "不是网页地址");
      case UNKNOWN_HOST -> voice.say("the host is not known", "找不到这个主机");
      case NO_CONNECTION -> voice.say("the host takes no connection", "无法连接");
      case NOT_SECURE -> voice.say("no secure connection (TLS)", "无法建立安全连接（TLS）");
      case TOO_SLOW -> voice.say("no whole answer in time", "超时");
      case TOO_LARGE -> voice.say("the answer is too large", "内容过大");
      case ROBOTS -> voice.say("robots.txt asks programs to stay away", "robots.txt 不允许程序访问");
      case REDIRECTS ->
          voice.say("it leads on and on, or to an open connection", "跳转过多，或跳转到不安全的地址");
      case STATUS -> voice.say("the server answers ", "服务器返回 ") + trouble.status().orElse(0);
      case BROKEN -> voice.say("the answer broke off", "响应中断");
    };
  }
}
