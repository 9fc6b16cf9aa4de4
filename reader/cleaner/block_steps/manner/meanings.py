"""What words are told apart by."""

MEANINGS = "we you do give pay mail press free period now net share rights more hint ad house".split()
"""we, you: pronouns. do: what a reader is told to do. give: donations. pay: subscriptions. mail: newsletters. press: papers and what
they write. free, period, now: what appeals promise. net: apps and networks. share: buttons. rights: copyright. more: other stories. hint:
letters to the desk. ad: advertisements, consent, players. house: shop, events, games."""

STRING = "~"
"""Stands before what is looked for anywhere in a text, in languages whose words run together or take what follows on to
themselves."""

JOINT = "_"
"""Stands between the words of what says something only together: "sign up", and nearly all that Vietnamese says."""
