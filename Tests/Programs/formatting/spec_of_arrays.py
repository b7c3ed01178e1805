x = array([1.5, -2.25])
print(f"{x[0]:.2f} {x[1]:8.3f} {x.sum():+.1f} {array(3):03d} {array(True)} {x} {x[0]:>8}|", "{:.1f}".format(x[1]))
# expect: 1.50   -2.250 -0.8 003 True [ 1.5  -2.25]      1.5| -2.2
f"{x:.2f}"
# expect error: TypeError: unsupported format string passed to numpy.ndarray.__format__
