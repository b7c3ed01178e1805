/// The version of this Axle, as `--version` and the greeting tell it.
package let version = "0.1.0"
