vmap(lambda a: 1 if a > 0 else 0)(ones(2))
# expect error: TracerBoolConversionError: Attempted boolean conversion of traced array with shape bool[].
