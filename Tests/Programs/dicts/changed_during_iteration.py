d = {1: 1}
for k in d:
    d[k + 1] = k
# expect error: RuntimeError: dictionary changed size during iteration
