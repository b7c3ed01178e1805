/// How arrays are shown: what a program says with `jnp.set_printoptions`.
package struct PrintOptions {
  /// How many digits stand behind the point.
  package enum FloatMode: String, Sendable {
    /// As many as `precision` says.
    case fixed
    /// As many as tell each element from its neighbours.
    case unique
    /// The same, but at most as `precision` says.
    case maxprec
    /// The same for all elements.
    case equalPrecision = "maxprec_equal"
  }

  package var precision = 8
  /// An array of more elements is summarised.
  package var threshold = NDArray.Element.int(1000)
  /// How many elements a summary shows at each end of an axis.
  package var edgeItems = 3
  package var lineWidth = 75
  /// Whether small floats are shown as zeros, and never with exponents.
  package var suppressesSmall = false
  package var nanText = "nan"
  package var infinityText = "inf"
  package var floatMode = FloatMode.maxprec

  package init() {}

  /// Those of the session at work.
  nonisolated(unsafe) package static var current = PrintOptions()

  func summarises(_ count: Int) -> Bool {
    switch threshold {
    case .bool(let truth): count > (truth ? 1 : 0)
    case .int(let number): count > number
    case .float(let number): Double(count) > number
    }
  }

  /// How many places a float has at most; `nil` for all that it needs.
  var places: Int? { floatMode == .unique ? nil : precision }

  func nonFiniteText(_ value: Double) -> String {
    value.isNaN ? nanText : value < 0 ? "-" + infinityText : infinityText
  }

  /// The length of the longest text among `nan` and the infinities.
  func longestNonFinite(isNegative: Bool) -> Int {
    max(nanText.utf8.count, infinityText.utf8.count + (isNegative ? 1 : 0))
  }
}
