import Glibc

// The gamma function by Lanczos' approximation with g = 6.0246…, the coefficients that Boost and CPython use.

extension MathModule {
  /// Γ(x). A pole is NaN at negative integers, and infinite at 0.
  static func gammaFunction(_ x: Double) -> Double {
    if x.isNaN || x == .infinity { return x }
    if x == -.infinity { return .nan }
    if x == x.rounded(.down) && x < 0 { return .nan }
    if x == x.rounded(.down) && x > 0 && x <= 23 { return (1..<Int(x)).reduce(1) { $0 * Double($1) } }
    let size = x.magnitude
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sineOfPiTimes(x) : .infinity }
    return lanczosGamma(x, size)
  }

  private static func lanczosGamma(_ x: Double, _ size: Double) -> Double {
    let y = size + gMinusHalf
    // What rounding took from `y`, which the powers below would magnify.
    let lost = size > gMinusHalf ? (y - size) - gMinusHalf : (y - gMinusHalf) - size
    let correction = lost * g / y
    if x < 0 {
      var result = -.pi / sineOfPiTimes(size) / size * exp(y) / lanczosSum(size)
      result -= correction * result
      if size < 140 { return result / pow(y, size - 0.5) }
      let root = pow(y, size / 2 - 0.25)
      return result / root / root
    }
    var result = lanczosSum(size) / exp(y)
    result += correction * result
    if size < 140 { return result * pow(y, size - 0.5) }
    let root = pow(y, size / 2 - 0.25)
    return result * root * root
  }

  /// log |Γ(x)|, infinite at the poles.
  static func logarithmOfGamma(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x.isInfinite { return .infinity }
    if x == x.rounded(.down) && x <= 2 { return x <= 0 ? .infinity : 0 }
    let size = x.magnitude
    if size < 1e-20 { return -log(size) }
    var result = log(lanczosSum(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    if x < 0 { result = logPi - log(abs(sineOfPiTimes(size))) - log(size) - result }
    return result
  }

  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375
  private static let logPi = 1.144729885849400174143427351353058711647

  private static let numerator = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786772,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  /// x (x+1) … (x+11).
  private static let denominator: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32670,
    1925,
    66, 1,
  ]

  /// The rational function, for large `x` in powers of `1/x`, so that it does not overflow.
  private static func lanczosSum(_ x: Double) -> Double {
    var (top, bottom) = (0.0, 0.0)
    if x < 5 {
      for i in numerator.indices.reversed() {
        top = top * x + numerator[i]
        bottom = bottom * x + denominator[i]
      }
    } else {
      for i in numerator.indices {
        top = top / x + numerator[i]
        bottom = bottom / x + denominator[i]
      }
    }
    return top / bottom
  }

  /// sin(πx), exact where x is whole or half.
  private static func sineOfPiTimes(_ x: Double) -> Double {
    let y = fmod(x.magnitude, 2)
    let sine =
      switch Int((2 * y).rounded()) {
      case 0: sin(.pi * y)
      case 1: cos(.pi * (y - 0.5))
      case 2: sin(.pi * (1 - y))
      case 3: -cos(.pi * (y - 1.5))
      default: sin(.pi * (y - 2))
      }
    return copysign(1, x) * sine
  }
}
