extension Renderer {
  /// The column of line numbers, as wide as the largest number of a diagnostic.
  struct Gutter {
    let width: Int

    init(_ labels: [Label]) {
      // The last place of each file has the largest number: finding a line means to go through the file.
      var last: [ObjectIdentifier: Label] = [:]
      for label in labels {
        let source = ObjectIdentifier(label.source)
        if label.span.end >= last[source]?.span.end ?? 0 { last[source] = label }
      }
      width = last.values.flatMap { Place.parts($0, isPrimary: false) }.reduce(1) {
        max($0, "\($1.line)".count)
      }
    }

    var blank: String { String(repeating: " ", count: width) }

    /// `11 | `, or blanks for a row that is not of the source.
    func head(_ line: Int? = nil) -> Piece {
      let number = line.map { String($0) } ?? ""
      return Piece(
        text: String(repeating: " ", count: width - number.count) + number + " | ", style: .gutter)
    }
  }

  /// Where a label stands in one line: the line, and the bytes of the line that it marks.
  struct Place {
    let label: Label
    /// What stands beside the mark; of a label over several lines it stands in the last.
    private(set) var text: String
    private(set) var isPrimary = false
    let line: Int
    /// Without the line end.
    let lineRange: Range<Int>
    let marked: Range<Int>

    init(_ label: Label) {
      let map = LineMap(label.source)
      let bytes = label.source.bytes
      let start = Self.visible(Int(label.span.start), bytes)
      var range = map.range(ofLine: map.line(of: start))
      while let last = bytes[range].last, last == 0x0A || last == 0x0D { range = range.dropLast() }
      self.label = label
      text = label.text
      line = map.line(of: start)
      lineRange = range
      let first = min(start, range.upperBound)
      marked = first..<max(first, min(Int(label.span.end), range.upperBound))
    }

    /// The place in each line that a label marks; of many lines the first two and the last.
    static func parts(_ label: Label, isPrimary: Bool) -> [Place] {
      let (source, map) = (label.source, LineMap(label.source))
      let first = Place(label)
      let last = map.line(of: max(Int(label.span.start), min(Int(label.span.end), source.bytes.count) - 1))
      var parts = [first]
      if last > first.line {
        for line in first.line + 1...last
        where line <= first.line + 1 || line == last || last <= first.line + 3 {
          let range = map.range(ofLine: line)
          let inside = range.lowerBound..<min(range.upperBound, Int(label.span.end))
          guard let start = inside.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[$0]) })
          else { continue }
          parts.append(Place(Label(source, Span(start, inside.upperBound), label.text)))
        }
      }
      for i in parts.indices {
        parts[i].isPrimary = isPrimary
        if i < parts.count - 1 { parts[i].text = "" }
      }
      return parts
    }

    /// The end of the text is shown on its last line that is not blank.
    private static func visible(_ start: Int, _ bytes: [UInt8]) -> Int {
      guard start >= bytes.count else { return start }
      var end = bytes.count
      while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
      return end
    }

    /// `predict.py:11:7`, lines and characters counted from one.
    var name: String {
      let before = label.source.bytes[lineRange.lowerBound..<marked.lowerBound]
      let column = before.count { $0 & 0xC0 != 0x80 } + 1
      return DisplayText.clipped(DisplayText.escaped(label.source.name), to: 200) + ":\(line):\(column)"
    }
  }

  /// The lines that labels mark, file by file, the primary label's first.
  mutating func addExcerpts(_ labels: [Label], primary: Label?, _ gutter: Gutter) {
    var sources: [SourceFile] = []
    for label in labels where !sources.contains(where: { $0 === label.source }) {
      sources.append(label.source)
    }
    for source in sources {
      let labels = labels.filter { $0.source === source }
      lines.append([
        Piece(text: gutter.blank + "--> ", style: .gutter), Piece(text: Place(labels[0]).name, style: .plain),
      ])
      addRows(of: labels, hasPrimary: source === primary?.source, gutter)
    }
  }

  /// The first label is the primary one, if there is one.
  mutating func addRows(of labels: [Label], hasPrimary: Bool, _ gutter: Gutter) {
    let places = labels.enumerated().flatMap { Place.parts($1, isPrimary: hasPrimary && $0 == 0) }
    lines.append([gutter.head()])
    var last: Int?
    for line in Set(places.map(\.line)).sorted() {
      if let last, line > last + 1 { self.line(gutter.blank + "…", .gutter) }
      last = line
      addLine(places.filter { $0.line == line }, gutter)
    }
  }

  /// A line of the source, and the marks under it.
  private mutating func addLine(_ places: [Place], _ gutter: Gutter) {
    let line = SourceLine(
      places[0].label.source.bytes, line: places[0].lineRange, marks: places.map(\.marked),
      width: appearance.columns(beside: gutter.width + 3), isASCII: appearance.isASCII)
    lines.append([gutter.head(places[0].line), Piece(text: line.text, style: .plain)])
    var secondaries = 0
    var marks = places.map { place in
      if !place.isPrimary { secondaries += 1 }
      return Mark(place, in: line, sign: place.isPrimary ? "^" : secondaries % 2 == 1 ? "-" : "~")
    }
    marks.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    addMarks(marks, gutter)
  }

  // MARK: Marks

  /// A mark under a line, and its text.
  private struct Mark {
    let start: Int
    let end: Int
    let sign: Character
    let text: String

    init(_ place: Place, in line: SourceLine, sign: Character) {
      start = line.column(of: place.marked.lowerBound)
      end = max(start + 1, line.column(of: place.marked.upperBound))
      self.sign = sign
      text = DisplayText.clipped(DisplayText.escaped(place.text), to: 300)
    }

    var isPrimary: Bool { sign == "^" }
    var style: Style { isPrimary ? .primary : .secondary }
    var length: Int { end - start }
    var width: Int { DisplayText.width(of: text) }
  }

  /// One row of marks, with the text of the last; then a row for each other text, from right to left:
  ///
  ///     -----  ^^^^^ the last mark's text
  ///     |      |
  ///     |      (not here: its text stands above)
  ///     the first mark's text
  private mutating func addMarks(_ marks: [Mark], _ gutter: Gutter) {
    let columns = appearance.width == nil ? Int.max : appearance.columns(beside: gutter.width + 3)
    var row = Row()
    // What lies inside of another mark is seen upon it.
    for mark in marks.sorted(by: { ($0.length, $1.isPrimary ? 1 : 0) > ($1.length, $0.isPrimary ? 1 : 0) }) {
      row.draw(mark)
    }
    var waiting = marks.filter { !$0.text.isEmpty }
    if let last = waiting.last, marks.allSatisfy({ $0.end <= last.end }), last.end + 1 + last.width <= columns
    {
      row.write(" " + last.text, at: last.end, last.style)
      waiting.removeLast()
    }
    lines.append([gutter.head()] + row.pieces)
    while let last = waiting.popLast() {
      let column = max(0, min(last.start, columns - last.width))
      for text in last.width <= columns ? [last.text] : DisplayText.wrapped(last.text, to: columns) {
        var row = Row()
        for mark in waiting where mark.start < column { row.write("|", at: mark.start, mark.style) }
        row.write(text, at: column, last.style)
        lines.append([gutter.head()] + row.pieces)
      }
    }
  }

  /// A row of signs under a line, column by column.
  private struct Row {
    private var cells: [(sign: Character, style: Style)] = []
    private var tail: Piece?

    mutating func draw(_ mark: Mark) {
      pad(to: mark.end)
      for column in mark.start..<mark.end { cells[column] = (mark.sign, mark.style) }
    }

    /// Text stands last in its row, but for single signs.
    mutating func write(_ text: String, at column: Int, _ style: Style) {
      if text.count == 1, let sign = text.first {
        pad(to: column + 1)
        cells[column] = (sign, style)
      } else {
        pad(to: column)
        cells.removeLast(cells.count - column)
        tail = Piece(text: text, style: style)
      }
    }

    private mutating func pad(to width: Int) {
      while cells.count < width { cells.append((" ", .plain)) }
    }

    /// Neighbours of one style are one piece.
    var pieces: [Piece] {
      var result: [Piece] = []
      for cell in cells {
        if let last = result.last, last.style == cell.style {
          result[result.count - 1].text.append(cell.sign)
        } else {
          result.append(Piece(text: String(cell.sign), style: cell.style))
        }
      }
      return result + [tail].compactMap(\.self)
    }
  }
}
