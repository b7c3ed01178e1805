from math import squareroot
# expect error: ImportError: cannot import name 'squareroot' from 'math'
