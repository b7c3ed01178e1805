x = array([1.5, 2.5])
print("%s %d %.2f %5.1f|" % (x, x[1], x.sum(), x[0]), "%s" % x, "%x" % array(255))
# expect: [1.5 2.5] 2 4.00   1.5| [1.5 2.5] ff
"%d" % x
# expect error: TypeError: %d format: a real number is required, not jaxlib._jax.ArrayImpl
