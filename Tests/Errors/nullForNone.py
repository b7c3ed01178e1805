result = null
