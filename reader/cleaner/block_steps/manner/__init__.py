"""How a passage speaks: to whom, as whom and of what. A story tells; a publisher says "we" and "you" and speaks of itself, of money, of
letters and apps. Words by meaning, in many languages, and learned weights for what they say together.

This is for wordings that no phrase knows. The words are those of each language, and the weights have seen none of them, only meanings.
"""
