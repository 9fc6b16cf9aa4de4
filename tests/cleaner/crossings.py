"""A story of a ferry in two languages, sentence by sentence: nobody in it asks for anything."""

ENGLISH = [
    "The ferry left the northern pier at half past five on Tuesday, and forty people stood at the rail in blankets when it did.",
    "It had been repaired for six weeks, which was two weeks longer than the yard at Westhaven had promised the council in March.",
    "Captain Ada Osei had waited on the bridge since four, because she wanted to see the lamps on the mole go out one by one.",
    "The harbour office counted sixty-two tickets, eleven of which had been sold to a school that was on its way to the island.",
    "A fisherman brought a crate of herring to the jetty, as his father had done whenever the boat came home from the yard.",
    "By noon the first sheep of the year were on board, and the crew had found out which of the new doors does not close.",
]
GERMAN = [
    "Die Fähre legte am Dienstag um halb sechs vom Nordkai ab, und vierzig Menschen standen in Decken an der Reling.",
    "Sie war sechs Wochen lang repariert worden, zwei Wochen länger, als die Werft dem Rat im März versprochen hatte.",
    "Der Kapitän hatte seit vier auf der Brücke gewartet, weil er die Lampen auf der Mole ausgehen sehen wollte.",
    "Das Hafenamt zählte zweiundsechzig Karten, von denen elf an eine Schule auf dem Weg zur Insel verkauft waren.",
    "Ein Fischer brachte eine Kiste Heringe an den Steg, wie es sein Vater getan hatte, wenn das Boot von der Werft kam.",
    "Am Mittag waren die ersten Schafe des Jahres an Bord, und es stand fest, welche der neuen Türen nicht schließt.",
]
