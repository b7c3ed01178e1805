/// The functions of `jax.numpy`: compositions of primitives, with its rules of promotion and broadcasting.
///
/// A Python number comes as a weakly typed value of rank 0.
package enum NumPy {}
