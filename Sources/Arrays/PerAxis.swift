import Synchronization

/// One integer for each axis: sizes, strides, or the places of axes.
///
/// Up to six of them live in the value itself, which is plain memory, so that working with shapes allocates and counts
/// nothing. Longer lists, which are rare, are kept for good: each exists once.
@usableFromInline package struct PerAxis: @unchecked Sendable {
  @usableFromInline static let inlineCapacity = 6

  @usableFromInline var few: InlineArray<6, Int>
  /// All elements, when there are more than `inlineCapacity`.
  @usableFromInline var many: UnsafePointer<Int>?
  @usableFromInline var storedCount: Int

  @usableFromInline @inlinable @inline(__always) package init() {
    few = InlineArray(repeating: 0)
    many = nil
    storedCount = 0
  }

  @usableFromInline @inlinable package init(repeating element: Int, count: Int) {
    guard count <= PerAxis.inlineCapacity else {
      self.init(keeping: Array(repeating: element, count: count))
      return
    }
    self.init()
    for i in 0..<count { few[unchecked: i] = element }
    storedCount = count
  }

  @usableFromInline @inlinable package init(_ elements: some Sequence<Int>) {
    self.init()
    for element in elements { append(element) }
  }

  @inlinable init(_ elements: UnsafePointer<Int>, count: Int) {
    guard count <= PerAxis.inlineCapacity else {
      self.init(keeping: Array(UnsafeBufferPointer(start: elements, count: count)))
      return
    }
    self.init()
    for i in 0..<count { few[unchecked: i] = elements[i] }
    storedCount = count
  }

  /// The list of more than `inlineCapacity` elements, which is made when it turns up first.
  @usableFromInline init(keeping elements: [Int]) {
    self.init()
    storedCount = elements.count
    many =
      PerAxis.longLists.withLock { lists in
        if let list = lists[elements] { return KeptList(start: list.start) }
        let start = UnsafeMutablePointer<Int>.allocate(capacity: elements.count)
        start.initialize(from: elements, count: elements.count)
        lists[elements] = KeptList(start: start)
        return KeptList(start: start)
      }.start
  }

  private struct KeptList: @unchecked Sendable { let start: UnsafePointer<Int> }
  private static let longLists = Mutex<[[Int]: KeptList]>([:])

  @usableFromInline @inlinable @inline(__always) package mutating func append(_ element: Int) {
    if storedCount < PerAxis.inlineCapacity {
      few[unchecked: storedCount] = element
      storedCount += 1
    } else {
      self = PerAxis(keeping: Array(self) + [element])
    }
  }

  @usableFromInline @inlinable package mutating func insert(_ element: Int, at place: Int) {
    append(element)
    var i = storedCount - 1
    while i > place {
      self[i] = self[i - 1]
      i -= 1
    }
    self[place] = element
  }

  @discardableResult
  @usableFromInline @inlinable package mutating func remove(at place: Int) -> Int {
    let removed = self[place]
    if storedCount > PerAxis.inlineCapacity {
      var elements = Array(self)
      elements.remove(at: place)
      self = PerAxis(elements)
    } else {
      for i in place..<storedCount - 1 { few[unchecked: i] = few[unchecked: i + 1] }
      storedCount -= 1
    }
    return removed
  }
}

extension PerAxis: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  @usableFromInline @inlinable @inline(__always) package var startIndex: Int { 0 }
  @usableFromInline @inlinable @inline(__always) package var endIndex: Int { storedCount }
  @usableFromInline @inlinable @inline(__always) package var count: Int { storedCount }

  @usableFromInline @inlinable package subscript(i: Int) -> Int {
    @inline(__always) get {
      precondition(i >= 0 && i < storedCount, "there is such an axis")
      return storedCount <= PerAxis.inlineCapacity ? few[unchecked: i] : many.unsafelyUnwrapped[i]
    }
    @inline(__always) set {
      precondition(i >= 0 && i < storedCount, "there is such an axis")
      if storedCount <= PerAxis.inlineCapacity { few[unchecked: i] = newValue } else { replace(i, newValue) }
    }
  }

  @usableFromInline mutating func replace(_ i: Int, _ element: Int) {
    var elements = Array(self)
    elements[i] = element
    self = PerAxis(keeping: elements)
  }

  @usableFromInline @inlinable package mutating func replaceSubrange(
    _ range: Range<Int>, with elements: some Collection<Int>
  ) {
    var result = PerAxis()
    for i in 0..<range.lowerBound { result.append(self[i]) }
    for element in elements { result.append(element) }
    for i in range.upperBound..<count { result.append(self[i]) }
    self = result
  }
}

extension PerAxis: Hashable, ExpressibleByArrayLiteral {
  @usableFromInline @inlinable package init(arrayLiteral elements: Int...) { self.init(elements) }

  @usableFromInline @inlinable package static func == (lhs: PerAxis, rhs: PerAxis) -> Bool {
    guard lhs.count == rhs.count else { return false }
    for i in 0..<lhs.count where lhs[i] != rhs[i] { return false }
    return true
  }

  @usableFromInline package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}

extension PerAxis {
  @inlinable @inline(__always) var isShort: Bool { storedCount <= PerAxis.inlineCapacity }

  /// All axes of an array, first to last.
  @usableFromInline @inlinable package static func axes(_ rank: Int) -> PerAxis {
    guard rank <= inlineCapacity else { return PerAxis(keeping: Array(0..<rank)) }
    var axes = PerAxis()
    axes.few = [0, 1, 2, 3, 4, 5]
    axes.storedCount = rank
    return axes
  }

  @usableFromInline @inlinable @inline(__always) package static func one(_ element: Int) -> PerAxis {
    var result = PerAxis()
    result.few[unchecked: 0] = element
    result.storedCount = 1
    return result
  }

  /// The product of sizes; `Int.max` where it does not fit.
  @usableFromInline @inlinable package var product: Int {
    var product = 1
    for i in 0..<storedCount { product = PerAxis.product(product, self[i]) }
    return product
  }

  /// The product of sizes; `Int.max` where it does not fit.
  @usableFromInline @inlinable @inline(__always) package static func product(_ count: Int, _ size: Int) -> Int
  {
    let (exact, overflows) = count.multipliedReportingOverflow(by: size)
    return overflows ? .max : exact
  }

  /// The sum of sizes; `Int.max` where it does not fit.
  @inline(__always)
  package static func sum(_ lhs: Int, _ rhs: Int) -> Int {
    let (exact, overflows) = lhs.addingReportingOverflow(rhs)
    return overflows ? .max : exact
  }

  @usableFromInline @inlinable package func mapped(_ transform: (Int) -> Int) -> PerAxis {
    guard isShort else { return PerAxis(map(transform)) }
    var result = self
    for i in 0..<storedCount { result.few[unchecked: i] = transform(few[unchecked: i]) }
    return result
  }

  /// The elements at `places`, in that order.
  @usableFromInline @inlinable package func picking(_ places: PerAxis) -> PerAxis {
    places.mapped { self[$0] }
  }

  /// The elements at other places than `places`.
  @usableFromInline @inlinable package func dropping(_ places: PerAxis) -> PerAxis {
    guard isShort && places.isShort else {
      return PerAxis(indices.filter { !places.has($0) }.map { self[$0] })
    }
    var isDropped: UInt = 0
    for i in 0..<places.storedCount { isDropped |= 1 << UInt(places.few[unchecked: i]) }
    var result = PerAxis()
    for i in 0..<storedCount where (isDropped >> UInt(i)) & 1 == 0 { result.append(few[unchecked: i]) }
    return result
  }

  @usableFromInline @inlinable package func joined(_ other: PerAxis) -> PerAxis {
    if other.storedCount == 0 { return self }
    if storedCount == 0 { return other }
    var result = self
    for i in 0..<other.storedCount { result.append(other[i]) }
    return result
  }

  @usableFromInline @inlinable package func has(_ element: Int) -> Bool {
    for i in 0..<storedCount where self[i] == element { return true }
    return false
  }

  /// Axes as they are called once another axis was put in at `axis`.
  @usableFromInline @inlinable package func stepping(around axis: Int) -> PerAxis {
    mapped { $0 < axis ? $0 : $0 + 1 }
  }

  @usableFromInline @inlinable package func inserting(_ element: Int, at place: Int) -> PerAxis {
    var result = self
    result.insert(element, at: place)
    return result
  }

  @usableFromInline @inlinable package func removing(at place: Int) -> PerAxis {
    var result = self
    result.remove(at: place)
    return result
  }
}

extension Sequence<Int> {
  /// The product of sizes; `Int.max` where it does not fit.
  package var product: Int { reduce(1) { PerAxis.product($0, $1) } }
}
