package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import java.util.ArrayList;
import java.util.List;

/// Draws a rail: for each row a piece of SVG with its station, and below it the lines that go on,
/// which stretch with the text beside them. All that they show stands in the text, too.
record RailView(Rail rail) {
  private static final int LANE = 26;
  private static final int HEIGHT = 36;
  private static final int MIDDLE = HEIGHT / 2;

  /// What a station looks like.
  enum Station {
    START,
    STEP,
    /// Nothing better than a guide stands behind it, or something may go wrong.
    WEAK,
    GOAL
  }

  /// @param number what stands in the station; blank for nothing
  Node row(int number, Station station, String sign) {
    var row = rail.rows().get(number);
    var lines = new ArrayList<Node>();
    row.past().forEach(lane -> lines.add(line(x(lane), 0, x(lane), HEIGHT)));
    row.from().forEach(lane -> lines.add(into(row, lane, station)));
    if (row.below().contains(row.lane())) {
      lines.add(line(x(row.lane()), MIDDLE, x(row.lane()), HEIGHT));
    }
    lines.add(
        el("circle")
            .with("cx", text(x(row.lane())))
            .with("cy", text(MIDDLE))
            .with("r", station == Station.START ? "7" : "12"));
    if (!sign.isEmpty()) {
      lines.add(
          el("text", sign)
              .with("x", text(x(row.lane())))
              .with("y", text(MIDDLE))
              .with("text-anchor", "middle")
              .with("dominant-baseline", "central"));
    }
    var joint =
        svg(lines, HEIGHT).cls("joint at-" + station.name().toLowerCase(java.util.Locale.ROOT));
    return el("div", joint, rest(row)).cls("rail");
  }

  private Node rest(Rail.Row row) {
    List<Node> lines =
        row.below().stream().<Node>map(lane -> line(x(lane), 0, x(lane), HEIGHT)).toList();
    return svg(lines, HEIGHT).cls("rest").with("preserveAspectRatio", "none");
  }

  private static Node into(Rail.Row row, int lane, Station station) {
    int from = x(lane);
    int to = x(row.lane());
    var path =
        from == to
            ? line(from, 0, to, MIDDLE)
            : el("path")
                .with("d", "M%d 0C%d %d %d 2 %d %d".formatted(from, from, MIDDLE, to, to, MIDDLE));
    return station == Station.WEAK ? path.cls("thin") : path;
  }

  private static Node.El line(int x1, int y1, int x2, int y2) {
    return el("path").with("d", "M%d %dL%d %d".formatted(x1, y1, x2, y2));
  }

  private Node.El svg(List<Node> inside, int height) {
    int width = Math.max(1, rail.lanes()) * LANE;
    return el("svg", inside)
        .with("viewBox", "0 0 %d %d".formatted(width, height))
        .with("width", text(width))
        .with("height", text(height))
        .with("aria-hidden", "true");
  }

  private static int x(int lane) {
    return lane * LANE + LANE / 2;
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
