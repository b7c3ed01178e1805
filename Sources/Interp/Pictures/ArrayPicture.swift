import Arrays

/// What `show` draws of an array: matrices over its last two axes, one for each of the first indices along the others.
struct ArrayPicture {
  let array: NDArray
  let panels: [Panel]
  /// Where the smallest and the largest element stand that are drawn, in row-major order; nil where none is finite.
  private(set) var extremes: (lowest: Int, highest: Int)?
  /// How many matrices are left out.
  let omitted: Int

  /// What a picture may hold.
  struct Room {
    let panels: Int
    let rows: Int
    let columns: Int
  }

  /// - Parameter poll: called now and then, so that a large array can be interrupted.
  init(_ array: NDArray, _ room: Room, poll: () throws(ExceptionObject) -> Void) throws(ExceptionObject) {
    self.array = array
    let sizes = array.shape
    let leading = sizes.dropLast(2).reduce(1, *)
    let matrix = (sizes.dropLast().last ?? 1, sizes.last ?? 1)
    var panels: [Panel] = []
    for number in 0..<(matrix.0 * matrix.1 == 0 ? 0 : min(leading, room.panels)) {
      var panel = Panel(number, rows: matrix.0, columns: matrix.1, room)
      for row in 0..<matrix.0 {
        panel.add(row, of: array, &extremes)
        try poll()
      }
      panels.append(panel)
    }
    self.panels = panels
    omitted = leading - panels.count
  }

  /// How large an element is among those that are drawn, from 0 to 1; nil for NaN.
  func share(of value: Double) -> Double? {
    guard !value.isNaN else { return nil }
    guard let extremes, case let low = array.number(extremes.lowest),
      case let high = array.number(extremes.highest), low < high
    else { return 0.5 }
    return min(1, max(0, (value - low) / (high - low)))
  }

  /// `from 0.5 to 3.0`.
  var range: String? {
    guard let extremes else { return nil }
    let low = array.text(ofElement: extremes.lowest)
    let high = array.text(ofElement: extremes.highest)
    return low == high ? "all \(low)" : "from \(low) to \(high)"
  }

  /// The indices along the axes before the last two: `[1, :, :]`; nil where there are none.
  func position(of panel: Panel) -> String? {
    let leading = array.shape.dropLast(2)
    guard !leading.isEmpty else { return nil }
    var (rest, indices) = (panel.number, [Int]())
    for size in leading.reversed() {
      indices.insert(rest % size, at: 0)
      rest /= size
    }
    return "[" + indices.map { "\($0), " }.joined() + ":, :]"
  }

  /// The number of the axis that runs down, if there is one.
  var rowAxis: Int? { array.rank > 1 ? array.rank - 2 : nil }

  /// The number of the axis that runs across, if there is one.
  var columnAxis: Int? { array.rank > 0 ? array.rank - 1 : nil }
}

/// A matrix in so many cells as there is room for. A cell that stands for several elements has their mean.
struct Panel {
  /// Counted along the axes before the last two.
  let number: Int
  /// The rows, and the columns, that each cell stands for.
  let rows: [Range<Int>]
  let columns: [Range<Int>]
  private var sums: [Double]
  private let columnCount: Int
  private let rowCount: Int

  init(_ number: Int, rows: Int, columns: Int, _ room: ArrayPicture.Room) {
    self.number = number
    (rowCount, columnCount) = (rows, columns)
    self.rows = cut(rows, room.rows)
    self.columns = cut(columns, room.columns)
    sums = Array(repeating: 0, count: self.rows.count * self.columns.count)
  }

  /// Whether each cell is one element.
  var isWhole: Bool { rows.count == rowCount && columns.count == columnCount }

  func mean(_ row: Int, _ column: Int) -> Double {
    sums[row * columns.count + column] / Double(rows[row].count * columns[column].count)
  }

  /// Where an element stands in the array, in row-major order.
  func position(_ row: Int, _ column: Int) -> Int { (number * rowCount + row) * columnCount + column }

  mutating func add(_ row: Int, of array: NDArray, _ extremes: inout (lowest: Int, highest: Int)?) {
    let start = (row * rows.count / rowCount) * columns.count
    for (column, range) in columns.enumerated() {
      for place in range {
        let position = position(row, place)
        let value = array.number(position)
        sums[start + column] += value
        guard value.isFinite else { continue }
        guard let known = extremes else {
          extremes = (position, position)
          continue
        }
        if value < array.number(known.lowest) { extremes!.lowest = position }
        if value > array.number(known.highest) { extremes!.highest = position }
      }
    }
  }
}

/// The numbers below `count` in as many stretches as there is room for; index `i` is in stretch `i * stretches / count`.
private func cut(_ count: Int, _ room: Int) -> [Range<Int>] {
  let stretches = min(count, room)
  func start(_ stretch: Int) -> Int { (stretch * count + stretches - 1) / stretches }
  return (0..<stretches).map { start($0)..<start($0 + 1) }
}

extension NDArray {
  fileprivate func number(_ position: Int) -> Double {
    switch self[position] {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }
}
