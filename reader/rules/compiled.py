"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit.

Tables are lines of text, tab between the columns: a module of many small constants takes ten times as long to import.
"""

# fmt: off

# id, first letter of match and number of kind, language, role, most, groups of words beside it
PHRASES = """\
ar.later	w0	ar	closer	0
ar.button	w0	ar		0
ar.wall	w2	ar		0
ar.wall-line	c2	ar		24
ar.letter	c4	ar		24
ar.app	c5	ar		18
ar.share	w10	ar		0
ar.follow	c13	ar		20
ar.ad	w9	ar		0
ar.consent	c7	ar		50
ar.comments	w12	ar		0
ar.related	w11	ar	heading	0
ar.lead-in	s11	ar	lead-in	28
ar.furniture	w11	ar		0
ar.copyright	c15	ar		24
ar.asks	c0	ar	asks	0
ar.voice	c0	ar	voice	0
ar.price	c0	ar	price	0
ar.speech	c0	ar	speech	0
ar.about	c0	ar	about	0
cs.opener	c0	cs	opener	0
cs.later	w0	cs	closer	0
cs.button	w0	cs		0
cs.wall	w2	cs		0
cs.wall-line	c2	cs		0
cs.letter	w4	cs		0
cs.letter-line	c4	cs		0
cs.share	w10	cs		0
cs.follow	c13	cs		22
cs.ad	w9	cs		0
cs.consent	w7	cs		0
cs.consent-line	c7	cs		80
cs.comments	w12	cs		0
cs.related	w11	cs	heading	0
cs.lead-in	s11	cs	lead-in	34
cs.furniture	w11	cs		0
cs.author	s14	cs		36
cs.copyright	c15	cs		36
cs.asks	c0	cs	asks	0
cs.voice	c0	cs	voice	0
cs.price	c0	cs	price	0
cs.speech	c0	cs	speech	0
cs.about	c0	cs	about	0
da.opener	c0	da	opener	0
da.later	w0	da	closer	0
da.button	w0	da		0
da.ask	c0	da		40
da.wall	w2	da		0
da.wall-line	c2	da		0
da.letter	w4	da		0
da.letter-line	c4	da		0
da.app	c5	da		22
da.share	w10	da		0
da.follow	w13	da		0
da.follow-line	c13	da		24
da.ad	w9	da		0
da.consent	w7	da		0
da.consent-line	c7	da		80
da.comments	w12	da		0
da.comments-line	c12	da		36
da.related	w11	da	heading	0
da.related-headed	s11	da	heading	9
da.lead-in	s11	da	lead-in	34
da.furniture	w11	da		0
da.author	s14	da		36
da.copyright	c15	da		36
da.ad-story	w9	da	lead-in	0
da.asks	c0	da	asks	0
da.voice	c0	da	voice	0
da.price	c0	da	price	0
da.speech	c0	da	speech	0
da.about	c0	da	about	0
de.opener	c0	de	opener	0
de.later	w0	de	closer	0
de.button	w0	de		0
de.ask	c0	de		40
de.name	s0	de	name	10
de.payment	w1	de		0
de.wall	w2	de		0
de.wall-line	c2	de		0
de.meter	c3	de		0
de.letter	w4	de		0
de.letter-line	c4	de		0
de.app	c5	de		24
de.push	c6	de		20
de.share	w10	de		0
de.follow	w13	de		0
de.follow-line	c13	de		28
de.ad	w9	de		0
de.ad-line	c9	de		40
de.adblock	c8	de		24
de.consent	w7	de		0
de.consent-line	c7	de		90
de.comments	w12	de		0
de.comments-line	c12	de		40
de.related	w11	de	heading	0
de.related-headed	s11	de	heading	9
de.lead-in	s11	de	lead-in	34
de.furniture	w11	de		0
de.author	s14	de		45
de.copyright	c15	de		50
de.copyright-start	s15	de		14
de.bio	c14	de	bio	60
de.asks	c0	de	asks	0
de.voice	c0	de	voice	0
de.price	c0	de	price	0
de.speech	c0	de	speech	0
de.about	c0	de	about	0
el.later	w0	el	closer	0
el.button	w0	el		0
el.wall	w2	el		0
el.wall-line	c2	el		26
el.letter	c4	el		22
el.share	w10	el		0
el.follow	c13	el		22
el.ad	w9	el		0
el.consent	c7	el		50
el.comments	w12	el		0
el.related	w11	el	heading	0
el.lead-in	s11	el	lead-in	30
el.furniture	w11	el		0
el.copyright	c15	el		30
el.asks	c0	el	asks	0
el.voice	c0	el	voice	0
el.price	c0	el	price	0
el.speech	c0	el	speech	0
el.about	c0	el	about	0
en.donation.opener	c0	en	opener	0
en.later	w0	en	closer	0
en.continue	w0	en	among	0
en.donation.button	w0	en		0
en.donation.price	p0	en		0
en.donation.line	c0	en		40
en.donation.name	s0	en	name	10
en.payment	w1	en		0
en.payment.list	s1	en		0
en.paywall.label	w2	en		0
en.paywall.line	c2	en		0
en.meter	c3	en		0
en.newsletter.label	w4	en		0
en.newsletter.line	c4	en		0
en.newsletter.start	s4	en	among	22
en.app	c5	en		22
en.push	c6	en		20
en.share.label	w10	en		0
en.share.network	w10	en	among	0
en.share.line	c10	en		14
en.follow.label	w13	en		0
en.follow.line	c13	en		28
en.follow.start	s13	en		24
en.ad	w9	en		0
en.ad.line	c9	en		34
en.adblock	c8	en		30
en.consent.label	w7	en		0
en.consent.line	c7	en		90
en.comments.label	w12	en		0
en.comments.line	c12	en		40
en.related.heading	w11	en	heading	0
en.related.headed	s11	en	heading	9
en.related.lead-in	s11	en	lead-in	32
en.related.more	w11	en	lead-in	0
en.related.on-site	p11	en	lead-in	32
en.related.label	w11	en		0
en.author	s14	en		45
en.author.line	c14	en		40
en.author.bio	c14	en	bio	70
en.copyright	c15	en		60
en.copyright.start	s15	en		40
en.asks	c0	en	asks	0
en.voice	c0	en	voice	0
en.price	c0	en	price	0
en.speech	c0	en	speech	0
en.about	c0	en	about	0
es.opener	c0	es	opener	0
es.later	w0	es	closer	0
es.button	w0	es		0
es.ask	c0	es		40
es.name	s0	es	name	10
es.payment	w1	es		0
es.wall	w2	es		0
es.wall-line	c2	es		70
es.meter	c3	es		0
es.letter	w4	es		0
es.letter-line	c4	es		0
es.app	c5	es		22
es.push	c6	es		20
es.share	w10	es		0
es.follow	w13	es		0
es.follow-line	c13	es		28
es.ad	w9	es		0
es.adblock	c8	es		24
es.consent	w7	es		0
es.consent-line	c7	es		90
es.comments	w12	es		0
es.comments-line	c12	es		40
es.related	w11	es	heading	0
es.related-headed	s11	es	heading	9
es.lead-in	s11	es	lead-in	34
es.furniture	w11	es		0
es.author	s14	es		40
es.copyright	c15	es		50
es.bio	c14	es	bio	60
es.asks	c0	es	asks	0
es.voice	c0	es	voice	0
es.price	c0	es	price	0
es.speech	c0	es	speech	0
es.about	c0	es	about	0
fa.later	w0	fa	closer	0
fa.button	w0	fa		0
fa.wall	w2	fa		0
fa.letter	c4	fa		20
fa.share	w10	fa		0
fa.follow	c13	fa		20
fa.ad	w9	fa		0
fa.consent	c7	fa		40
fa.comments	w12	fa		0
fa.related	w11	fa	heading	0
fa.lead-in	s11	fa	lead-in	28
fa.furniture	w11	fa		0
fa.copyright	c15	fa		24
fa.asks	c0	fa	asks	0
fa.voice	c0	fa	voice	0
fa.price	c0	fa	price	0
fa.speech	c0	fa	speech	0
fa.about	c0	fa	about	0
fi.opener	c0	fi	opener	0
fi.later	w0	fi	closer	0
fi.button	w0	fi		0
fi.wall	w2	fi		0
fi.wall-line	c2	fi		0
fi.letter	w4	fi		0
fi.letter-line	c4	fi		0
fi.app	c5	fi		20
fi.share	w10	fi		0
fi.follow	w13	fi		0
fi.ad	w9	fi		0
fi.consent	w7	fi		0
fi.consent-line	c7	fi		70
fi.comments	w12	fi		0
fi.related	w11	fi	heading	0
fi.lead-in	s11	fi	lead-in	34
fi.furniture	w11	fi		0
fi.copyright	c15	fi		30
fi.asks	c0	fi	asks	0
fi.voice	c0	fi	voice	0
fi.price	c0	fi	price	0
fi.speech	c0	fi	speech	0
fi.about	c0	fi	about	0
fr.opener	c0	fr	opener	0
fr.later	w0	fr	closer	0
fr.button	w0	fr		0
fr.ask	c0	fr		40
fr.name	s0	fr	name	10
fr.payment	w1	fr		0
fr.wall	w2	fr		0
fr.wall-line	c2	fr		0
fr.meter	c3	fr		0
fr.letter	w4	fr		0
fr.letter-line	c4	fr		0
fr.app	c5	fr		24
fr.push	c6	fr		20
fr.share	w10	fr		0
fr.follow	w13	fr		0
fr.follow-line	c13	fr		26
fr.ad	w9	fr		0
fr.adblock	c8	fr		24
fr.consent	w7	fr		0
fr.consent-line	c7	fr		90
fr.comments	w12	fr		0
fr.comments-line	c12	fr		40
fr.related	w11	fr	heading	0
fr.related-headed	s11	fr	heading	9
fr.lead-in	s11	fr	lead-in	34
fr.furniture	w11	fr		0
fr.author	s14	fr		40
fr.copyright	c15	fr		50
fr.bio	c14	fr	bio	60
fr.asks	c0	fr	asks	0
fr.voice	c0	fr	voice	0
fr.price	c0	fr	price	0
fr.speech	c0	fr	speech	0
fr.about	c0	fr	about	0
he.later	w0	he	closer	0
he.button	w0	he		0
he.wall	w2	he		0
he.wall-line	c2	he		24
he.letter	c4	he		20
he.share	w10	he		0
he.follow	c13	he		18
he.ad	w9	he		0
he.consent	c7	he		40
he.comments	w12	he		0
he.related	w11	he	heading	0
he.lead-in	s11	he	lead-in	28
he.furniture	w11	he		0
he.copyright	c15	he		24
he.asks	c0	he	asks	0
he.voice	c0	he	voice	0
he.price	c0	he	price	0
he.speech	c0	he	speech	0
he.about	c0	he	about	0
hi.later	w0	hi	closer	0
hi.button	w0	hi		0
hi.wall	w2	hi		0
hi.letter	c4	hi		20
hi.app	c5	hi		18
hi.share	w10	hi		0
hi.follow	c13	hi		20
hi.ad	w9	hi		0
hi.consent	c7	hi		40
hi.comments	w12	hi		0
hi.related	w11	hi	heading	0
hi.lead-in	s11	hi	lead-in	30
hi.furniture	w11	hi		0
hi.copyright	c15	hi		20
hi.asks	c0	hi	asks	0
hi.voice	c0	hi	voice	0
hi.price	c0	hi	price	0
hi.speech	c0	hi	speech	0
hi.about	c0	hi	about	0
hu.later	w0	hu	closer	0
hu.button	w0	hu		0
hu.ask	c0	hu		40
hu.wall	w2	hu		0
hu.wall-line	c2	hu		26
hu.letter	c4	hu		22
hu.share	w10	hu		0
hu.follow	c13	hu		20
hu.ad	w9	hu		0
hu.consent	c7	hu		50
hu.comments	w12	hu		0
hu.related	w11	hu	heading	0
hu.lead-in	s11	hu	lead-in	30
hu.furniture	w11	hu		0
hu.copyright	c15	hu		30
hu.asks	c0	hu	asks	0
hu.voice	c0	hu	voice	0
hu.price	c0	hu	price	0
hu.speech	c0	hu	speech	0
hu.about	c0	hu	about	0
id.later	w0	id	closer	0
id.button	w0	id		0
id.wall	w2	id		0
id.wall-line	c2	id		24
id.letter	c4	id		22
id.app	c5	id		20
id.share	w10	id		0
id.follow	c13	id		22
id.ad	w9	id		0
id.consent	c7	id		40
id.comments	w12	id		0
id.related	w11	id	heading	0
id.lead-in	s11	id	lead-in	30
id.furniture	w11	id		0
id.copyright	c15	id		30
id.asks	c0	id	asks	0
id.voice	c0	id	voice	0
id.price	c0	id	price	0
id.speech	c0	id	speech	0
id.about	c0	id	about	0
it.opener	c0	it	opener	0
it.later	w0	it	closer	0
it.button	w0	it		0
it.ask	c0	it		40
it.name	s0	it	name	10
it.payment	w1	it		0
it.wall	w2	it		0
it.wall-line	c2	it		0
it.meter	c3	it		0
it.letter	w4	it		0
it.letter-line	c4	it		0
it.app	c5	it		22
it.share	w10	it		0
it.follow	w13	it		0
it.follow-line	c13	it		26
it.ad	w9	it		0
it.adblock	c8	it		24
it.consent	w7	it		0
it.consent-line	c7	it		90
it.comments	w12	it		0
it.comments-line	c12	it		60
it.related	w11	it	heading	0
it.related-headed	s11	it	heading	9
it.lead-in	s11	it	lead-in	34
it.furniture	w11	it		0
it.author	s14	it		40
it.copyright	c15	it		40
it.asks	c0	it	asks	0
it.voice	c0	it	voice	0
it.price	c0	it	price	0
it.speech	c0	it	speech	0
it.about	c0	it	about	0
ja.later	w0	ja	closer	0
ja.button	w0	ja		0
ja.ask	c0	ja		60
ja.wall	w2	ja		0
ja.wall-line	c2	ja		60
ja.letter	w4	ja		0
ja.letter-line	c4	ja		40
ja.app	c5	ja		24
ja.share	w10	ja		0
ja.follow	w13	ja		0
ja.follow-line	c13	ja		28
ja.ad	w9	ja		0
ja.adblock	c8	ja		40
ja.consent	w7	ja		0
ja.consent-line	c7	ja		60
ja.comments	w12	ja		0
ja.comments-line	c12	ja		40
ja.related	w11	ja	heading	0
ja.lead-in	s11	ja	lead-in	40
ja.furniture	w11	ja		0
ja.copyright	c15	ja		50
ja.asks	c0	ja	asks	0
ja.voice	c0	ja	voice	0
ja.price	c0	ja	price	0
ja.speech	c0	ja	speech	0
ja.about	c0	ja	about	0
ko.later	w0	ko	closer	0
ko.button	w0	ko		0
ko.ask	c0	ko		24
ko.wall	w2	ko		0
ko.wall-line	c2	ko		24
ko.letter	c4	ko		20
ko.app	c5	ko		16
ko.share	w10	ko		0
ko.follow	c13	ko		16
ko.ad	w9	ko		0
ko.consent	w7	ko		0
ko.comments	w12	ko		0
ko.related	w11	ko	heading	0
ko.lead-in	s11	ko	lead-in	30
ko.furniture	w11	ko		0
ko.copyright	c15	ko		24
ko.asks	c0	ko	asks	0
ko.voice	c0	ko	voice	0
ko.price	c0	ko	price	0
ko.speech	c0	ko	speech	0
ko.about	c0	ko	about	0
nl.opener	c0	nl	opener	0
nl.later	w0	nl	closer	0
nl.button	w0	nl		0
nl.ask	c0	nl		40
nl.payment	w1	nl		0
nl.wall	w2	nl		0
nl.wall-line	c2	nl		45
nl.letter	w4	nl		0
nl.letter-line	c4	nl		0
nl.app	c5	nl		24
nl.push	c6	nl		20
nl.share	w10	nl		0
nl.follow	w13	nl		0
nl.follow-line	c13	nl		26
nl.ad	w9	nl		0
nl.adblock	c8	nl		24
nl.consent	w7	nl		0
nl.consent-line	c7	nl		90
nl.comments	w12	nl		0
nl.comments-line	c12	nl		40
nl.related	w11	nl	heading	0
nl.related-headed	s11	nl	heading	9
nl.lead-in	s11	nl	lead-in	34
nl.furniture	w11	nl		0
nl.author	s14	nl		40
nl.copyright	c15	nl		40
nl.asks	c0	nl	asks	0
nl.voice	c0	nl	voice	0
nl.price	c0	nl	price	0
nl.speech	c0	nl	speech	0
nl.about	c0	nl	about	0
no.opener	c0	no	opener	0
no.later	w0	no	closer	0
no.button	w0	no		0
no.ask	c0	no		40
no.wall	w2	no		0
no.wall-line	c2	no		0
no.letter	w4	no		0
no.letter-line	c4	no		0
no.app	c5	no		22
no.share	w10	no		0
no.follow	w13	no		0
no.follow-line	c13	no		24
no.ad	w9	no		0
no.consent	w7	no		0
no.consent-line	c7	no		80
no.comments	w12	no		0
no.comments-line	c12	no		36
no.related	w11	no	heading	0
no.related-headed	s11	no	heading	9
no.lead-in	s11	no	lead-in	34
no.furniture	w11	no		0
no.author	s14	no		36
no.copyright	c15	no		36
no.ad-story	w9	no	lead-in	0
no.asks	c0	no	asks	0
no.voice	c0	no	voice	0
no.price	c0	no	price	0
no.speech	c0	no	speech	0
no.about	c0	no	about	0
pl.opener	c0	pl	opener	0
pl.later	w0	pl	closer	0
pl.button	w0	pl		0
pl.ask	c0	pl		40
pl.wall	w2	pl		0
pl.wall-line	c2	pl		0
pl.letter	w4	pl		0
pl.letter-line	c4	pl		0
pl.app	c5	pl		20
pl.push	c6	pl		18
pl.share	w10	pl		0
pl.follow	w13	pl		0
pl.follow-line	c13	pl		24
pl.ad	w9	pl		0
pl.consent	w7	pl		0
pl.consent-line	c7	pl		90
pl.comments	w12	pl		0
pl.comments-line	c12	pl		36
pl.related	w11	pl	heading	0
pl.related-headed	s11	pl	heading	9
pl.lead-in	s11	pl	lead-in	34
pl.furniture	w11	pl		0
pl.author	s14	pl		36
pl.copyright	c15	pl		36
pl.asks	c0	pl	asks	0
pl.voice	c0	pl	voice	0
pl.price	c0	pl	price	0
pl.speech	c0	pl	speech	0
pl.about	c0	pl	about	0
pt.opener	c0	pt	opener	0
pt.later	w0	pt	closer	0
pt.button	w0	pt		0
pt.ask	c0	pt		40
pt.payment	w1	pt		0
pt.wall	w2	pt		0
pt.wall-line	c2	pt		0
pt.letter	w4	pt		0
pt.letter-line	c4	pt		0
pt.app	c5	pt		22
pt.push	c6	pt		20
pt.share	w10	pt		0
pt.follow	w13	pt		0
pt.follow-line	c13	pt		26
pt.ad	w9	pt		0
pt.adblock	c8	pt		24
pt.consent	w7	pt		0
pt.consent-line	c7	pt		90
pt.comments	w12	pt		0
pt.comments-line	c12	pt		40
pt.related	w11	pt	heading	0
pt.related-headed	s11	pt	heading	9
pt.lead-in	s11	pt	lead-in	34
pt.furniture	w11	pt		0
pt.author	s14	pt		40
pt.copyright	c15	pt		40
pt.asks	c0	pt	asks	0
pt.voice	c0	pt	voice	0
pt.price	c0	pt	price	0
pt.speech	c0	pt	speech	0
pt.about	c0	pt	about	0
ro.later	w0	ro	closer	0
ro.button	w0	ro		0
ro.wall	w2	ro		0
ro.wall-line	c2	ro		26
ro.letter	c4	ro		22
ro.share	w10	ro		0
ro.follow	c13	ro		22
ro.ad	w9	ro		0
ro.consent	c7	ro		50
ro.comments	w12	ro		0
ro.related	w11	ro	heading	0
ro.lead-in	s11	ro	lead-in	30
ro.furniture	w11	ro		0
ro.copyright	c15	ro		30
ro.asks	c0	ro	asks	0
ro.voice	c0	ro	voice	0
ro.price	c0	ro	price	0
ro.speech	c0	ro	speech	0
ro.about	c0	ro	about	0
ru.opener	c0	ru	opener	0
ru.later	w0	ru	closer	0
ru.button	w0	ru		0
ru.ask	c0	ru		40
ru.payment	w1	ru		0
ru.wall	w2	ru		0
ru.wall-line	c2	ru		0
ru.letter	w4	ru		0
ru.letter-line	c4	ru		0
ru.app	c5	ru		20
ru.share	w10	ru		0
ru.share-network	w10	ru	among	0
ru.follow	w13	ru		0
ru.follow-line	c13	ru		28
ru.ad	w9	ru		0
ru.consent	w7	ru		0
ru.consent-line	c7	ru		80
ru.comments	w12	ru		0
ru.comments-line	c12	ru		36
ru.related	w11	ru	heading	0
ru.related-headed	s11	ru	heading	9
ru.lead-in	s11	ru	lead-in	34
ru.furniture	w11	ru		0
ru.author	s14	ru		36
ru.copyright	c15	ru		40
ru.asks	c0	ru	asks	0
ru.voice	c0	ru	voice	0
ru.price	c0	ru	price	0
ru.speech	c0	ru	speech	0
ru.about	c0	ru	about	0
sv.opener	c0	sv	opener	0
sv.later	w0	sv	closer	0
sv.button	w0	sv		0
sv.ask	c0	sv		40
sv.wall	w2	sv		0
sv.wall-line	c2	sv		0
sv.letter	w4	sv		0
sv.letter-line	c4	sv		0
sv.app	c5	sv		22
sv.share	w10	sv		0
sv.follow	w13	sv		0
sv.follow-line	c13	sv		24
sv.ad	w9	sv		0
sv.consent	w7	sv		0
sv.consent-line	c7	sv		80
sv.comments	w12	sv		0
sv.comments-line	c12	sv		36
sv.related	w11	sv	heading	0
sv.related-headed	s11	sv	heading	9
sv.lead-in	s11	sv	lead-in	34
sv.furniture	w11	sv		0
sv.author	s14	sv		36
sv.copyright	c15	sv		36
sv.ad-story	w9	sv	lead-in	0
sv.asks	c0	sv	asks	0
sv.voice	c0	sv	voice	0
sv.price	c0	sv	price	0
sv.speech	c0	sv	speech	0
sv.about	c0	sv	about	0
tr.opener	c0	tr	opener	0
tr.later	w0	tr	closer	0
tr.button	w0	tr		0
tr.wall	w2	tr		0
tr.wall-line	c2	tr		0
tr.letter	c4	tr		26
tr.app	c5	tr		18
tr.share	w10	tr		0
tr.follow	c13	tr		20
tr.ad	w9	tr		0
tr.consent	w7	tr		0
tr.consent-line	c7	tr		80
tr.comments	w12	tr		0
tr.related	w11	tr	heading	0
tr.lead-in	s11	tr	lead-in	30
tr.furniture	w11	tr		0
tr.copyright	c15	tr		36
tr.asks	c0	tr	asks	0
tr.voice	c0	tr	voice	0
tr.price	c0	tr	price	0
tr.speech	c0	tr	speech	0
tr.about	c0	tr	about	0
uk.opener	c0	uk	opener	0
uk.later	w0	uk	closer	0
uk.button	w0	uk		0
uk.ask	c0	uk		40
uk.wall	w2	uk		0
uk.wall-line	c2	uk		0
uk.letter	c4	uk		24
uk.app	c5	uk		20
uk.share	w10	uk		0
uk.follow	c13	uk		24
uk.ad	w9	uk		0
uk.consent	w7	uk		0
uk.consent-line	c7	uk		70
uk.comments	w12	uk		0
uk.comments-line	c12	uk		30
uk.related	w11	uk	heading	0
uk.lead-in	s11	uk	lead-in	30
uk.furniture	w11	uk		0
uk.copyright	c15	uk		36
uk.asks	c0	uk	asks	0
uk.voice	c0	uk	voice	0
uk.price	c0	uk	price	0
uk.speech	c0	uk	speech	0
uk.about	c0	uk	about	0
vi.later	w0	vi	closer	0
vi.button	w0	vi		0
vi.wall	w2	vi		0
vi.wall-line	c2	vi		26
vi.letter	c4	vi		24
vi.share	w10	vi		0
vi.follow	c13	vi		22
vi.ad	w9	vi		0
vi.consent	c7	vi		40
vi.comments	w12	vi		0
vi.related	w11	vi	heading	0
vi.lead-in	s11	vi	lead-in	30
vi.furniture	w11	vi		0
vi.copyright	c15	vi		30
vi.asks	c0	vi	asks	0
vi.voice	c0	vi	voice	0
vi.price	c0	vi	price	0
vi.speech	c0	vi	speech	0
vi.about	c0	vi	about	0
zh.later	w0	zh	closer	0
zh.button	w0	zh		0
zh.ask	c0	zh		50
zh.wall	w2	zh		0
zh.wall-line	c2	zh		50
zh.letter	w4	zh		0
zh.letter-line	c4	zh		40
zh.app	c5	zh		24
zh.share	w10	zh		0
zh.follow	w13	zh		0
zh.follow-line	c13	zh		30
zh.ad	w9	zh		0
zh.consent	w7	zh		0
zh.consent-line	c7	zh		60
zh.comments	w12	zh		0
zh.related	w11	zh	heading	0
zh.lead-in	s11	zh	lead-in	40
zh.furniture	w11	zh		0
zh.copyright	c15	zh		50
zh.asks	c0	zh	asks	0
zh.voice	c0	zh	voice	0
zh.price	c0	zh	price	0
zh.speech	c0	zh	speech	0
zh.about	c0	zh	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	568
# comentario	193
# comentarios	193
# comment	155
# commentaire	268
# commentaires	268
# commenti	379
# commento	379
# comments	155
# komentar	350
# komentarze	515
# komentarzy	515
# komment	330
# kommentar	58	93	485	623
# kommentare	93
# kommentarer	58	485	623
# kommentti	238
# kommenttia	238
# min de lectura	198
# min de leitura	551
# min di lettura	384
# min leestijd	462
# min. lesezeit	98
# reactie	457
# reacties	457
# wochen im probeabo	78
# yorum	649
""", 'a ': """
a lire aussi	270
""", 'aa': """
aanbevolen	459
aanbevolen artikelen	459
aanbevolen voor jou	459
aangeboden door	453
aanmelden	444
aanmelden nieuwsbrief	446
aanmelden voor de nieuwsbrief	446
aanraders	459
""", 'ab': """
abbonamenti	366
abbonamento	366
abbonati	366
abbonati ora	366
abbonati subito	366
ablehnen	91
abmelden	78
abo	78
abo bestellen	78
abo verwalten	78
abonament	561
abonamente	561
abonare	561
abone ol	640	640
abone olun	640
abonelik	640
abonnee worden	444
abonneer	444
abonneer nu	444
abonnement	47	78	254	444	474
abonnementen	444
abonnements	78	254
abonner	47	474
abonneren	444
abonnez-vous	254
abonnieren	78
about sharing	144
about us	162
abrir menu	551
abspielen	98
""", 'ac': """
accede	179
acceder	179
accedi	366
accept	153
accept all	153
accept all cookies	153
accept and close	153
accept and continue	153
accept cookies	153
accepted payment methods	134
accepteer	455
accepteer alle cookies	455
accepter	56	266
accepter alle	56
accepter alle cookies	56
accepter et continuer	266
accepter et fermer	266
accepter les cookies	266
accepter tout	266
acceptera	621
acceptera alla	621
accepteren	455
acceso	179
accetta	377
accetta e continua	377
accetta i cookie	377
accetta tutti	377
accetta tutto	377
account aanmaken	444
accueil	273
aceitar	544
aceitar cookies	544
aceitar e continuar	544
aceitar todos	544
aceitar tudo	544
aceptar	191
aceptar cookies	191
aceptar todas	191
aceptar todo	191
aceptar y continuar	191
""", 'ad': """
ad	150	403	427	427	713
ad choices	150
ad feedback	150
adchoices	150
add a comment	155
add as a preferred source on google	147
add as preferred source	147
add to bookmarks	144
add to my topics	147
add us as a preferred source on google	147
addebito diretto	365
administrer samtykke	483
adres e-mail	505
adresse e-mail	257
ads	150
advert	150
advertentie	453	453
advertenties	453
advertise with us	150
advertisement	150	348	375	646
advertisement - scroll to continue	150
advertisement - story continues below	150
advertisement feature	150
advertisement. scroll to continue reading	150
advertisements	150
advertising	150
advertorial	88	115	566	646
""", 'af': """
afdrukken	450
afficher la suite	273
afficher le contenu	266
afficher les commentaires	268
afficher plus	273
affiliate	150
affiliate disclosure	150
affiliate-link	88
afmelden	444
afspelen	462
afspil	63
after ad	150
after newsletter promotion	139
afvis	56
afvis alle	56
""", 'ag': """
agb	91
aggiungi ai preferiti	372
aggiungi un commento	379
agrandir	273
agrandir l'image	273
agree	153
agree and continue	153
""", 'ah': """
ahora en portada	195
ahora no	174
""", 'ai': """
ai deja cont	561
ai deja un cont	561
ai uitat parola	561
aidez-nous	250
aiheet	239
ailleurs sur le web	270
aiutaci	362
""", 'aj': """
ajouter aux favoris	261
ajouter un commentaire	268
""", 'ak': """
akceptuj	513
akceptuj wszystkie	513
akkoord	455
aksepter alle	483
aktuell	95
aktuelle artikel	95
aktuelle nachrichten	95
aktuelles	95
akun saya	342
akzeptieren	91
""", 'al': """
al abonnee	444
al abonnee? inloggen	444
al abonnee? log in	444
al een account	444
algemene voorwaarden	455
all comments	155
all news	162
alla kommentarer	623
alle ablehnen	91
alle akzeptieren	91
alle anzeigen	98
alle artikel anzeigen	98
alle bilder	98
alle cookies accepteren	455
alle cookies akzeptieren	91
alle kommentare	93
alle kommentare anzeigen	93
alle kommentarer	58	485
alle newsletter	81
alle reacties	457
alleen voor abonnees	444
aller au contenu	273
aller au contenu principal	273
allerede abonnent	47	474
allerede abonnent? log ind	47
allerede abonnent? logg inn	474
alles accepteren	455
alles akzeptieren	91
alles anzeigen	98
alles bekijken	462
alles weigeren	455
allow content	153
allow cookies	153
already a member	136
already a member? log in	136
already a subscriber	136
already a subscriber? log in	136
already a subscriber? sign in	136
already a supporter	128
already have an account	136
already have an account? log in	136
already have an account? sign in	136
als e-mail versenden	85
also	160
also in the news	157
also on	157
also read	157
alte articole	569
altre notizie	381
altri articoli	381
altro	384
altro importo	365
always active	153
""", 'am': """
am meisten gelesen	95
amount	129
ampliar	198	551
ampliar imagen	198
""", 'an': """
ana sayfa	652
anasayfa	652
anbefalede artikler	60
anbefales	487
anbefalet	60
anbefalt	487
anbefalte saker	487
ander bedrag	443
andere lasen auch	95
anderen lazen ook	459
anderer betrag	77
andre leser	487
angebot sichern	78
angebote unserer partner	88
anmelden	78
anmeldung zum newsletter	81
anna palautetta	238
annonce	55	55	264
annoncer	55
annonces	264
annons	620	620
annonse	482	482
annonser	482	620
annonssamarbete	631
annual	129
annulla risposta	379
annunci	375
annuncio	375
anterior	198	551	571
antworten	93
antworten abbrechen	93
anuncio	189
anuncios	189
anzeige	88
anzeige anzeige	88
anzeige scrollen, um weiterzulesen	88
anzeigen	88
""", 'ap': """
apoie	530
apoie nosso trabalho	530
apoie o jornalismo independente	530
apoie-nos	530
aportar	175
apoya el periodismo independiente	175
apoya nuestro periodismo	175
apoya nuestro trabajo	175
approfondimenti	381
approfondisci	381
apri menu	384
""", 'ar': """
ara	652
archivado en	193
archivo	195
argomenti	381
argomenti trattati	381
around the web	157
article content	150
article continues after advertisement	150
article continues below	150
article continues below advertisement	150
article suivant	270
articles connexes	270
articles les plus lus	270
articles similaires	270
articole recente	569
articole recomandate	569
articole similare	569
articoli correlati	381
articolo correlato	381
articolo precedente	381
articolo riservato agli abbonati	366
articolo successivo	381
articolul anterior	569
artigo anterior	548
artigos relacionados	548
artikel delen	450
artikel drucken	85
artikel freischalten	78
artikel gaat verder na advertentie	453
artikel lainnya	351
artikel lesen	98
artikel merken	85
artikel sebelumnya	351
artikel selanjutnya	351
artikel speichern	85
artikel teilen	85
artikel terkait	351
artikel verschenken	78
artikel versenden	85
artikel wird nach der anzeige fortgesetzt	88
artikkelen fortsetter etter annonsen	482
artikkelen fortsetter under	482
artikkelen fortsetter under annonsen	482
""", 'as': """
as + lidas	548
as mais lidas	548
ascolta	372
ascolta l'articolo	372
asetukset	236
asiasanat	239
ask me later	128
assinar	533
assinatura	533
assinaturas	533
assine	533
assine a newsletter	535
assine agora	533
assine nossa newsletter	535
assuntos	548
""", 'at': """
attiva l'abbonamento	366
attiva ora	366
""", 'au': """
auch interessant	95
auch lesenswert	95
auch spannend	95
aucun commentaire	268
auf bluesky teilen	85
auf einer seite lesen	95
auf facebook posten	85
auf facebook teilen	85
auf google news folgen	86
auf linkedin teilen	85
auf mastodon teilen	85
auf telegram teilen	85
auf twitter teilen	85
auf whatsapp teilen	85
auf x teilen	85
auf xing teilen	85
aus der redaktion	95
ausklappen	98
autentificare	561
automatische incasso	443
autoriser	266
autre montant	253
autres articles	270
""", 'av': """
avaa koko juttu	228
avainsanat	239
aviso legal	191
avvis	483
avvis alle	483
avvisa	621
avvisa alla	621
""", 'ay': """
aydinlatma metni	647
ayrica okuyun	650
""", 'ba': """
baca juga	351	351
baca selengkapnya	353
back to top	162
bagikan	346
bagikan artikel	346
bagikan berita ini	346
bagikan ke	346
bagikan ke facebook	346
bagikan ke whatsapp	346
balas	350
bank transfer	134
bankeinzug	77
bankoverschrijving	443
""", 'be': """
be the first to comment	155
beantwoorden	457
become a friend	130
become a member	130
become a paid subscriber	130
become a patron	130
become a sponsor	130
become a subscriber	136
become a supporter	130
bedankt voor je inschrijving	446
bei facebook teilen	85
bei twitter teilen	85
bei whatsapp teilen	85
bei x teilen	85
beitrag teilen	85
bekijk aanbieding	444
bekijk alle abonnementen	444
bekijk alles	462
bekijk de aanbiedingen	444
bekijk foto's	462
bekijk meer	462
bekijk ook	459
bekijk reacties	457
beliebt	95
beliebte artikel	95
beliebteste artikel	95
belki daha sonra	638
ben je al abonnee	444
benzer haberler	650
beranda	353
berdonasi	341
bereits abonnent	78
bereits registriert	78
bereits registriert? anmelden	78
beri komentar	350
berikutnya	353
berita lainnya	351
berita pilihan	351
berita populer	351
berita terbaru	351
berita terkait	351
berita terkini	351
berita utama	351
berlangganan	342
berlangganan sekarang	342
best gelezen	459
besuchen sie uns auf facebook	86
betaalmethode	443
betaalmethoden	443
betaalmethodes	443
betrag eingeben	77
bewaar	450
bewaar artikel	450
bewaren	450
bezahlter inhalt	88
""", 'bi': """
bidra	472	610
bidrag	45
bienvenido	179
bilder anzeigen	98
bildergalerie	95
bize destek olun	639
""", 'bl': """
bleiben sie informiert	81
bli abonnent	474
bli medlem	472	610
bli prenumerant	612
blijf op de hoogte	446
bliv abonnent	47
bliv medlem	45
bluesky	145
""", 'bo': """
boletim	535
boletines	182
boleto	532
bonifico	365
bonifico bancario	365
bookmark	144
bookmark this	144
bookmark this article	144
""", 'br': """
brak komentarzy	515
branded content	189
brought to you by	150
browse all	162
""", 'bu': """
buat akun	342
buffer	145
buscar	198	551
buy me a coffee	130
buy us a coffee	130
""", 'ca': """
cadastrar	533
cadastre-se	533
cadeau-artikel	444
cancel	129
cancel reply	155
cancelar resposta	546
cancelar respuesta	193
cargar contenido	191
cari	353
carica altri	384
carregar mais	551
carta di credito	365
carte bancaire	253
categorias	548
categorie	381
categories	157
categorii	569
""", 'ce': """
cele mai citite	569
cele mai noi	569
cele mai populare	569
cerca	384
cerrar	174
cetak	346
cevapla	649
""", 'cg': """
cgu	266
cgv	266
""", 'ch': """
charger plus	273
chiudi	361
chiudi menu	384
choisissez un montant	253
choose an amount	134
choose your payment method	134
choose your plan	136
""", 'cl': """
clasificados	189
click here	162
click to enlarge	162
click to share	144
cliquer ici pour partager	261
close	129
close extra sharing options	144
close menu	162
close share panel	144
close this message	128
""", 'co': """
codes promo	264
colabora	175
collapse	162
comenta	193
comentar	193	546
comentarii	568
comentario	193
comentarios	193
comentariu	568
comente	546
comment	145	155
comment ne plus voir ce message	249
comment policy	155
commenta	379
commenta l'articolo	379
commentaire	268
commentaires	268
commenter	261	268
commenter l'article	268
commenti	379
commento	379
comments	155
comments are closed	155
comments closed	155
community guidelines	155
community rules	155
compare plans	136
comparte	186
comparte esta noticia	186
compartilhar	539
compartilhar no facebook	539
compartilhar no linkedin	539
compartilhar no twitter	539
compartilhar no whatsapp	539
compartilhar no x	539
compartilhar por e-mail	539
compartilhar via	539
compartilhe	539
compartilhe este artigo	539
compartilhe isso	539
compartir	186	186
compartir en	186
compartir en bluesky	186
compartir en facebook	186
compartir en linkedin	186	186
compartir en telegram	186
compartir en twitter	186
compartir en whatsapp	186	186
compartir en x	186
compartir por correo	186
compartir por email	186
complete coverage	157
comunicar erro	546
concordo	544
condiciones de uso	191
condiciones generales	191
conditions d'utilisation	266
condividi	372
condividi articolo	372
condividi l'articolo	372
condividi questo articolo	372
condividi su	372
condividi su facebook	372
condividi su linkedin	372
condividi su telegram	372
condividi su twitter	372
condividi su whatsapp	372
condividi su x	372
condividi via email	372
condivisioni	372
condizioni d'uso	377
conectare	561
configurar cookies	191
connect with us	147
connectez-vous	254
connexion	254
consigliati	381
consigliati per te	381
consulter	273
cont nou	561
contact	162	268	457	568
contact us	155
contactez-nous	268
contacto	193
contactos	546
contato	546
contattaci	379
contatti	379
contenido de marca	189
contenido de nuestros socios	195
contenido exclusivo	179
contenido exclusivo para suscriptores	179
contenido ofrecido por	189
contenido para suscriptores	179
contenido patrocinado	189
contenido promocionado	189
contenido relacionado	195
contenidos relacionados	195
contenu partenaire	264
contenus partenaires	264
contenuti correlati	381
contenuti sponsorizzati	375
contenuto per abbonati	366
contenuto riservato	366
contenuto riservato agli abbonati	366
contenuto sponsorizzato	375
continua a leggere	384
continua depois da publicidade	542
continua senza accettare	377
continua senza sostenere	361
continuar a ler	551
continuar e fechar	544
continuar lendo	551
continuar leyendo	198
continuar sem apoiar	529
continuar sin donar	174
continue	129
continue a ler	548
continue lendo	533
continue reading	157	162
continue reading below	150
continue reading the main story	150
continue reading with a subscription	136
continue to article	128
continue to the article	128
continue without accepting	153
continue without donating	128
continue without supporting	128
continuer la lecture	254
continuer sans accepter	266
continuer sans donner	249
contribua	530
contribuer	250
contribuez	268
contribuir	530
contribuisci	362
contribute now	130
contribute with google	130
contribuye	175
contul meu	561
cookie notice	153
cookie policy	153	377
cookie preferences	153
cookie settings	153
cookie-einstellungen	91
cookie-instellingen	455
cookiebeleid	455
cookieindstillinger	56
cookiepolicy	621
cookiepolitik	56
cookies	30	56	455	483	621
cookies akzeptieren	91
cookies instellen	455
cookies policy	153
copia il link	372
copia link	372
copiar el enlace	186
copiar enlace	186
copiar link	186	539
copiar o link	539
copied	144
copier l'url	261
copier le lien	261
copy	145
copy link	144	346	688
copy link copied	144
copy link to clipboard	144
copy this link	144
copy url	144
correlati	381
count me in	139
""", 'cr': """
crea un account	366
crear cuenta	179
crear una cuenta	179
create a free account	136
create account	136
create an account	136
create free account	136
credit card	134
credit or debit card	134
creditcard	443
criar conta	533
""", 'cu': """
custom amount	129
""", 'cz': """
czas czytania # min	520
czytaj dalej	520
czytaj dalej za	503
""", "d'": """
d'autres articles	270
""", 'da': """
da non perdere	381
da non perdere in edicola	375
daftar	342
daha fazla	652
daha sonra	638
daha sonra hatirlat	638
daily newsletter	139
dal web	381
dalej	517
dans cet article	270
darovat	22
daruj	22
das interessiert andere leser	95
das neueste	95
datenschutz	91
datenschutz-einstellungen	91
datenschutzeinstellungen	91
dauerauftrag	74
""", 'de': """
de tekst gaat verder onder de foto	453
debat: skriv	58
debatt: si din mening	485
debatte	93
deconectare	561
deel	450	450
deel artikel	450
deel dit	450
deel dit artikel	450
deel dit bericht	450
deel op facebook	450
deel op twitter	450
deel op x	450
deel via e-mail	450
deel via whatsapp	450
deine e-mail-adresse	81
deine meinung	93
deixe uma resposta	546
deja tu comentario	193
deja un comentario	193
deja una respuesta	193
dejar un comentario	193
del	52	479
del artikel	52
del artikkel	479
del artikkelen	479
del artiklen	52
del artiklen gratis	47
del med	52	479
del saken	479
del saken gratis	474
del via e-mail	52
del via e-post	479
dela	617
dela artikel	617
dela artikeln	617
dela artikeln gratis	612
dela med	617
dela via e-post	617
dela via mejl	617
delen	450
delen op facebook	450
delen via e-mail	450
delen via facebook	450
delen via twitter	450
delen via whatsapp	450
delivered to you	139
delivered to your inbox	139
dengarkan	346
der artikel geht nach der anzeige weiter	88
derniers articles	270
descuentos	189
desplegar redes sociales	186
destacadas	195
destacados	195
destaques	548
destek ol	639
destek olun	639
devamini oku	652
devenez membre	250
devenir membre	250
""", 'di': """
did you find this article helpful	155
die meistgelesenen artikel	95
diesen artikel teilen	85
digg	145
digital subscription	136
digital-abo	78
digitalabo	78
digitale krant	444
digite seu e-mail	535
dimensione testo	372
din e-mail	49
din e-mailadresse	49
din e-post	476	614
din e-postadress	614
din e-postadresse	476
dinle	644
direct debit	134
direct verder lezen	444
discussie	457
diskuse	32
diskuter	485
diskutera	623
diskutieren sie mit	93	93
diskuze	32
dismiss	129
dismiss this message	128
distribuie	564
distribuie articolul	564
distribuie pe facebook	564
dit vind je misschien ook leuk	459
diventa socio	362
diventa sostenitore	362
""", 'dn': """
dnes ne	21
""", 'do': """
do mesmo autor	548
do not sell my personal information	153
do not sell or share my personal information	153
doar	530
dodaj komentarz	515
doe	530
doe agora	530
doe een donatie	441
don mensuel	250
don ponctuel	250
don't miss	157
don't miss out	139
don't want to see this? remove ads	150
dona	175	362
dona adesso	362
dona ahora	175
dona ora	362
donar	175
donar ahora	175
donasi	341
donasi sekarang	341
donate	130
donate become	130
donate here	130
donate monthly	130
donate now	130
donate today	130
donazione mensile	362
donazione singola	362
doneer	441
doneer nu	441
doner	45	472
donera	610
donera nu	610
doneren	441
donner	250
doorsturen	450
dossier	95	270	381	459
dossiers	95	270	459
""", 'dr': """
drucken	85
drukuj	509
""", 'du': """
dukung jurnalisme independen	341
dukung kami	341
""", 'dy': """
dyskusja	515
""", 'e-': """
e-avis	47	474
e-edition	162
e-gazete	640
e-mail	25	49	81	145	505	535	585
e-mail eingeben	81
e-mail teilen	85
e-mail-adresse	81
e-mail-adresse eingeben	81
e-mailadres	446
e-mailadresse	49
e-mailen	450
e-paper	78	162
e-post	476	614
e-postadress	614
e-postadresse	476
e-tidning	612
e-wydanie	503
""", 'ea': """
eavis	474
""", 'ed': """
edellinen	241
edellinen juttu	239
editor's choice	157
editor's pick	118	157
editor's picks	157
editors' choice	157
editors' picks	157
edizione digitale	366
""", 'ee': """
eenmalig	441
""", 'ei': """
ei kiitos	226
ei nyt	226
ei, kiitos	226
einklappen	98
einloggen	78
einmalig	74
einmalig spenden	74
einstellungen	91
einwilligung	91
""", 'el': """
elders op het web	459
elige una cantidad	178
elolvasom	333
elsewhere on the web	157
""", 'em': """
em alta	548
em destaque	548
email	139	145	585
email (required	139
email address	139
email article	144
email this	144
email this article	144
email to a friend	144
emneord	487
emner	60	487
empfehlen	85
empfehlungen	95
empfehlungen der redaktion	95
empfohlene artikel	95
empfohlener externer inhalt	91
empfohlener redaktioneller inhalt	91
""", 'en': """
en ce moment	270
en continu	270
en directo	195
en otros medios	195
en portada	195
en savoir plus	266	273
encontraste un error	193
encontrou um erro	546
engangsgave	472
enlace copiado	186
enlarge image	162
enlarge this image	162
enregistrer	261
enter amount	134
enter your email	139
enter your email address	139
entra	366
entradas relacionadas	195
entrar	179	533
entre	533
enviar por correo	186
enviar por e-mail	539
enviar por email	186
enviar por whatsapp	186
envoyer par e-mail	261
envoyer par email	261
envoyer par mail	261
""", 'ep': """
epaper	162
""", 'er': """
er du allerede abonnent	47	474
""", 'es': """
esci	366
escolha do editor	548
escolha um valor	532
escribe un comentario	193
escuchar	186
espace commentaires	268
espace partenaire	264
especiais	548
esqueceu a senha	533
esqueci minha senha	533
essai gratuit	254
esta funcionalidad es solo para suscriptores	179
""", 'et': """
etichete	569
etiketler	650
etiquetas	195	548
etusivu	239	241
etusivulle	239
""", 'ex': """
exclusief voor abonnees	444
exclusive content	136
exclusivo assinantes	533
exclusivo para assinantes	533
exclusivo para suscriptores	179
expand	162
explore	160
explore more	157
explore more on these topics	157
external links	144
externe inhalte	91
externe inhalte anzeigen	91
externe inhalte erlauben	91
externen inhalt anzeigen	91
externen inhalt laden	91
externer inhalt	91
""", 'ez': """
ezt is olvassa el	331
""", 'fa': """
facebook	145
facebook messenger	145
facebook twitter	144
facebook twitter email	144
facebook twitter linkedin email	144
facebook twitter whatsapp	144
facebook x	144
fai una donazione	362
faire un don	250
faites un don	250
fale conosco	546
fandt du en fejl	58
fant du en feil	485
favoris	261
fazer login	533
""", 'fe': """
featured articles	157
featured content	157
featured stories	157
fechar	529	551
feedback	93	155	457
feedback geben	93
fehler gefunden	93
fehler melden	93
fermer	249
fermer le menu	273
fetching more	162
""", 'fi': """
fil info	270
filed under	157
find out more	162
find us on facebook	147
fique por dentro	535
first name	139
fizetett tartalom	328
""", 'fl': """
flecha	179
fler	625
fler artiklar	625
fler nyheter	625
flere artikler	60	487
flere nyheder	60
flere nyheter	487
flere saker	487
flipboard	145
""", 'fo': """
folge uns	86
folge uns auf instagram	86
folgen	86
folgen sie uns	86
folgen sie uns auf facebook	86
folgen sie uns auf google news	86
folgen sie uns auf whatsapp	86
follow	147
follow author	147
follow live	147
follow me on twitter	147
follow on google news	147
follow on twitter	147
follow on x	147
follow this author	147
follow this topic	147
follow topic	147
follow us	147
follow us on	147
follow us on facebook	147
follow us on google news	147
follow us on instagram	147
follow us on twitter	147
follow us on whatsapp	147
follow us on x	147
following	147
font size	144
for abonnenter	47	474
for subscribers	136
for subscribers only	136
forgot password	136
forgot your password	136
forma de pagamento	532
forma de pago	178
formas de pagamento	532
formas de pago	178
forrige	63	490
forrige artikel	60
forrige artikkel	487
forse in seguito	361
forsiden	60	487
foto	351
foto galeri	650
fotostrecke	95
fout gespot	457
fout gezien	457
""", 'fr': """
free daily newsletter	139
free newsletter	139
free weekly newsletter	139
friss	331
from around the web	157
from our partners	157
from the web	157
""", 'fu': """
full coverage	157
fullscreen	162
fullskjerm	490
further reading on this site	157
""", 'ga': """
ga akkoord	455
ga naar inhoud	462
gallery	381
ganzen artikel lesen	98
""", 'ge': """
ge bort artikeln	612
gebruiksvoorwaarden	455
geef dit artikel cadeau	444
geef een reactie	457
gem	52
gem artikel	52
gerade nicht	73
gerelateerd	459
gerelateerd nieuws	459
gerelateerde artikelen	459
gerelateerde onderwerpen	459
gerir cookies	544
gesponsert	88
gesponserter inhalt	88
gesponsord	453
gesponsorde inhoud	453
gestion des cookies	266
gestionar cookies	191
gestisci i cookie	377
gestisci preferenze	377
get alerts	147
get digital access	136
get email updates	139
get our newsletter	139
get started	136
get the daily email	139
get the newsletter	139
get unlimited access	136
""", 'gi': """
gi bort artikkelen	474
gi en gave	472
gift a subscription	136
gift article	136
gift this article	136
giv et bidrag	45
give a gift	136
give a gift subscription	130
give feedback	155
give monthly	130
give now	130
give today	130
gizlilik	647
gizlilik politikasi	647
""", 'gl': """
glemt adgangskode	47
glemt passord	474
""", 'go': """
go to top	162
godkjenn	483
godkjenn alle	483
godta	483
godta alle	483
google	145
google news	145
google plus	145
got it	153
""", 'gr': """
gracias por suscribirte	182
gratis proberen	444
grazie per l'iscrizione	369
""", 'gu': """
guarda anche	381
guarda la gallery	384
guardar	186	539
guides d'achat	270
gulir untuk lanjut membaca	348
""", 'ha': """
haberi dinle	644
haberin devami	646	652
haberin devami reklamdan sonra	646
haberin tamami	652
hacker news	145
hae	241
haku	241
halaman berikutnya	353
halaman selanjutnya	353
halaman: #	353
handelsbetingelser	56
hantera cookies	621
har du allerede en konto	47	474
har du redan ett konto	612
hata bildir	649
haut de page	273
have an account	136
have an account? sign in	136
have your say	155
hazte miembro	175
hazte socia	175
hazte socio	175
hazte socio/a	175
""", 'he': """
heb je al een account	444
help mee	441
hem	628
hemeroteca	179
hepsini kabul et	647
herinner me later	440
hesabim	640
hesabiniz var mi	640
het artikel gaat hieronder verder	453
het laatste nieuws	459
""", 'hi': """
hide ad	150
hide caption	162
hide comments	155
hide this message	128
hier anmelden	78
hier einloggen	78
hilfe	93
hinweis zum datenschutz	91
hittade du ett fel	623
""", 'hj': """
hjem	63	490
""", 'hl': """
hlasovat	32
hledat	35
""", 'ho': """
hold deg oppdatert	476
hold dig opdateret	49
home	162	384	462
hopp til innhold	490
hopp til innholdet	490
house rules	155
hoy no	174
""", 'hu': """
hubungi kami	350
""", 'i ': """
i accept	153
i agree	153
i already donated	128
i already gave	128
i samarbeid med	482
i samarbejde med	55
i samarbete med	620
""", "i'": """
i'll do it later	128
i'm in	139
i've already donated	128
""", 'ic': """
ich bin schon dabei	73
ich habe schon gespendet	73
ich stimme zu	91
icymi	157
""", 'id': """
ideal	443
identifiez-vous	254
""", 'ih': """
ihr kommentar	93
ihre e-mail-adresse	81
ihre meinung	93
""", 'ik': """
ik heb al gedoneerd	440
ik steun al	440
ikke i dag	44	471
ikke nu	44
iklan	348	348
""", 'il': """
il mio account	366
il tuo indirizzo email	369
ilan	646
ilgili haber	650
ilgili haberler	650
ilgili konular	650
ilmoitus	235
""", 'im': """
im trend	95
immer informiert	81
impostazioni cookie	377
impressum	91
imprimer	261
imprimer l'article	261
imprimir	186	539
""", 'in': """
in	688
in case you missed it	157
in diesem artikel	95
in evidenza	381
in het nieuws	459
in other news	157
in partnership with	150
in primo piano	381
in this section	157
in zwischenablage kopieren	85
indeks	351
indirizzo email	369
indstillinger	56
infolettre	257
infolettres	257
informasjonskapsler	483
informativa sulla privacy	377
ingatkan saya nanti	340
ingrandisci	384
ingresar	179
inhalt	98
inhalt anzeigen	91
inhalt laden	88
inhalt teilen	85
inhalte anzeigen	91
inhaltsverzeichnis	98
inhoudsopgave	462
inicio	198
inloggen	444
innstillinger	483
inschrijven	446
inscreva-se	535
inscreva-se na newsletter	535
inscription	254
inserisci la tua email	369
inserisci qui il tuo commento	379
instagram	145
instagram-inhalte erlauben	91
instellingen	455
inte idag	609
inte nu	609
integritetspolicy	621
introduce tu email	182
invalid email	139
invia commento	379
invia per email	372
invia via email	372
inzerce	29
""", 'ir': """
ir a los comentarios	193
ir al contenido	198
ir arriba	198
""", 'is': """
iscriviti	369
iscriviti alla newsletter	369
iscriviti alla nostra newsletter	369
iscriviti ora	369
""", "j'": """
j'accepte	266
j'en profite	254
""", 'ja': """
ja, ich will	74
jaa	233
jaa artikkeli	233
jaa facebookissa	233
jaa juttu	233
jaa whatsappissa	233
jangan lewatkan	351
jatka lukemista	228
""", 'je': """
je donne	250
je e-mailadres	446
je fais un don	250
je m'abonne	254
je m'inscris	257
je soutiens	250
je teste	254
jednorazowo	501
jelentkezzen be	323
jetzt abonnent werden	78
jetzt abonnieren	78
jetzt anmelden	81
jetzt bestellen	78
jetzt einloggen	78
jetzt freischalten	78
jetzt helfen	74
jetzt im tv	95
jetzt kommentieren	93
jetzt kostenlos anmelden	81
jetzt kostenlos testen	78
jetzt mitglied werden	74
jetzt newsletter abonnieren	81
jetzt nicht	73
jetzt registrieren	78
jetzt spenden	74
jetzt testen	78	78
jetzt weiterlesen	78
jetzt zustimmen	91
""", 'jo': """
join now	130
join our mailing list	139
join our newsletter	139
join our telegram channel	147
join our whatsapp channel	147
join the conversation	155
join the debate	155
join the discussion	155
join the discussion on discord	147
join us	130
join us on whatsapp	147
jouw e-mailadres	446
""", 'ju': """
jump to content	162
just nu	625
juttu jatkuu alla	235
juuri nyt	239
""", 'ka': """
kabul ediyorum	647
kabul et	647
kanske senare	609
kanskje senere	471
kapat	638
kapcsolat	330
karte laden	91
kategori	351
kategoriat	239
kategorie	33	517
kategorien	95
kategorier	60	487	625
kategoriler	650
katkida bulun	639
kaydet	644
kaydol	640
kayit ol	640
""", 'ke': """
keep reading	157
keluar	342
kembali ke atas	353
kertalahjoitus	227
keskustele	238
keskustelu	238
keuze van de redactie	459
""", 'kh': """
khusus pelanggan	342
""", 'ki': """
kiemelt	331
kies een bedrag	443
kiosque	254
kirim	346
kirim komentar	350
kirjaudu	228
kirjaudu ulos	228
kirjoita kommentti	238
""", 'kl': """
klarna	77
kleinanzeigen	88
""", 'ko': """
kokeile maksutta	228
kokeile nyt	228
komentar	350
komentarz	515
komentarze	515
komment	330
kommentar	93
kommentar schreiben	93
kommentar verfassen	93
kommentare	93
kommentare ansehen	93
kommentare anzeigen	93
kommentare lesen	93
kommentarer	58	485	623
kommentarregeln	93
kommentek	330
kommenter	58	485
kommentera	623
kommentieren	93
kommentit	238
kommentoi	238
kommercielt indhold	66
kommercielt samarbejde	55
kommersielt innhold	493
kommersielt samarbeid	482
koniec reklamy	512
kontakt	32	58	93	515
kontakt os	58
kontakt oss	485
kontakta oss	623
konten bersponsor	348
konten premium	342
konten sponsor	348
konto erstellen	78
konular	650
kopieer de link	450
kopieer link	450
kopier lenke	479
kopier lenken	479
kopier link	52
kopieren	85
kopioi linkki	233
kopiuj link	509
kopyala	644
kostenlos abonnieren	81
kostenlos registrieren	78
kostenlos testen	78
""", 'kr': """
krant	444
kreditkarte	77
kreditkarte / klarna	77
""", 'ku': """
kun for abonnenter	47	474
kuukausilahjoitus	227
kuuntele	233
kuuntele juttu	233
""", 'kv': """
kvkk	647
""", "l'": """
l'actu en direct	270
l'article continue ci-dessous	264
l'essentiel	270
""", 'la': """
la newsletter	257	369
la redazione consiglia	381
la tua e-mail	369
la tua email	369
laad meer	462
laatste nieuws	459
ladda fler	628
lagre	479
lagre artikkel	479
lahjoita	227
lahjoita nyt	227
lain kali	340
lainnya	351
laisser un commentaire	268
laissez un commentaire	268
langganan	342
lanjut baca di bawah	348
lanjutkan dengan konten	348
lanjutkan membaca	353
laporkan	350
lascia un commento	379
last flere	490
last name	139
lastschrift	77
later	440
latest	157
latest articles	157
latest edition	162
latest headlines	157
latest news	157
latest posts	157
latest stories	157
latest updates	157
latest videos	157
latest videos from	157
""", 'le': """
le direct	270
le fil	270
le journal du jour	254
le nostre newsletter	369
le plus lu	270
le puede interesar	195
le recomendamos	195
le ultime notizie	381
learn more	162
learn more about cookies	153
leave a comment	155
leave a reply	155
leave a tip	130
lecture # min	273
leer noticia completa	198
lees de reacties	457
lees meer	459	462
lees meer over	459
lees ook	459
lees verder	444	459	462
lees verder na de advertentie	453
lees verder onder de advertentie	453
lees verder onder de afbeelding	453
lees verder onder de foto	453
leestijd	462
leestijd # min	462
legfrissebb	331
legg igjen en kommentar	485
leggi anche	381
leggi i commenti	379
leggi il giornale	366
leggi l'articolo	384
leggi l'articolo completo	384
leggi tutto	384
leggi tutto con un abbonamento	366
leggi tutto su	381
legolvasottabb	331
legolvasottabbak	331
leia mais	548	551
lembrar mais tarde	529
lembre-me mais tarde	529
lenke kopiert	479
ler mais	551
les derniers articles	270
les flere	487
les hele saken	490
les kommentarer	485
les mer	487	490
les mer om	487
les plus lues	270
les plus lus	270
les tops	270
les videre	474
lesedauer	98
lesedauer: # minuten	98
lesen sie auch	95
lesen sie dazu	95
lesen sie hier	95
lesen sie mehr	95
leserbrief schreiben	93
leserbriefe	93
leserkommentare	93
lesetid # min	490
lesetipp	95
lesetipps	95
lesezeit: # min	98
lesezeit: # minuten	98
letters to the editor	155
lettre d'information	257
""", 'li': """
lige nu	60
lihat juga	351
lihat komentar	350
lihat lainnya	353
lihat selengkapnya	353
lihat semua	353
like loading	144
like this	144
like us on facebook	147
limited time offer	136
line	145
link	145
link copiado	539
link copiato	372
link copied	144
link copied bookmark	144
link copied to clipboard	144
link gekopieerd	450
link kopieren	85
link kopieret	52
link kopiert	85
link kopyalandi	644
link zum inhalt	91
link zum youtube-inhalt	91
linkedin	145
linki kopyala	644
linkki kopioitu	233
links	95
lire aussi	270
lire l'article	273
lire l'article complet	273
lire la suite	273
lire les commentaires	268
lire plus	270	273
lire plus tard	261
listen	144
listen to this article	144
live	95
live tv	157
""", 'lo': """
lo + visto	195
load comments	155
load content	153
load more	162
load more articles	162
load more comments	155
load more stories	162
loading	144
loading ad	150
loading more	162
log in	136	444
log in / register	136
log in om te reageren	457
log in or sign up	136
log in to comment	155
log in to leave a comment	155
log in to reply	155
log ind	47
log ind for at kommentere	58
log out	136
log ud	47
logare	561
logg inn	474
logg ut	474
logga in	612
logga ut	612
login	78	136	342	366	533	561
login / register	136
login to comment	155
logout	136
""", 'lu': """
lue koko juttu	228	241
lue kommentit	238
luetuimmat	239
luetuimmat jutut	239
luister	450
luister naar dit artikel	450
luk	44
lukk	471
lukuaika # min	241
luo tunnus	228
lupa kata sandi	342
lupa password	342
""", 'ly': """
lyssna	617
lyt	52
lyt til artiklen	52
lytt	479
lytt til saken	479
""", "m'": """
m'abonner	254
m'inscrire	257
""", 'ma': """
maak een account	444
maak een gratis account	444
maandelijks	441
mai mult	571
mai multe	571
mail	145	450
mailen	85
mainokset	235
mainos	235	235
mainos alkaa	235
mais	551
mais artigos	548
mais comentadas	548
mais lidas	548
mais lidos	548
mais populares	548
mais tarde	529
mais vistas	548
mais vistos	548
make a donation	130
make us preferred on google	147
manage consent	153
manage cookies	153
manage my account	136
manage options	153
manage preferences	153
manage settings	153
manage subscription	136
mantente informado	182
mastodon	145
masuk	342
masuk / daftar	342
max	589
maybe later	128
""", 'me': """
me connecter	254
me le rappeler plus tard	249
media caption	162
meer	459
meer artikelen	459
meer informatie	455
meer laden	462
meer lezen	459
meer nieuws	459
meer over	459
meer over dit onderwerp	459
meer tonen	462
meest bekeken	459
meest gedeeld	459
meest gelezen	459
meghallgatom	326
megosztom	326
mehr anzeigen	98
mehr artikel	95
mehr aus	95
mehr aus dem ressort	95
mehr erfahren	91
mehr informationen	95
mehr laden	93	98
mehr lesen	95	98
mehr nach dieser anzeige	88
mehr news	95
mehr themen	95
mehr von diesem autor	95
mehr von uns	95
mehr zu diesem thema	95
mehr zum artikel	95
mehr zum thema	95
mein konto	78
meist gelesen	95
meistgeklickt	95
meistgelesen	95
meistgelesene artikel	95
meistkommentiert	95
mejla	617
meld een fout	457
meld fra om feil	485
meld je aan	446
meld je aan voor de nieuwsbrief	446
members only	136
meniu	571
menu	35	63	162	273	353	384	462	520	551	695
meny	490	628
mer fra	487
mer nyheter	625
mer om	487	625
merci de votre inscription	257
mere fra	60
mere om	60
merken	78	85
merkliste	78
message	145
messenger	145
mest delat	625
mest delt	487
mest delte	60
mest lest	487
mest leste	487
metodi di pagamento	365
metodo di pagamento	365
mettre en favori	261
""", 'mi': """
mi cuenta	179
mijn account	444
mijn profiel	444
min konto	47
min side	47	474
minha conta	533
mis niets	446
missa inget	614
missa inte	625
misschien later	440
misschien ook interessant	459
mit plus weiterlesen	78
mitdiskutieren	93
mitglied werden	74
mitt konto	612
""", 'mo': """
mode de paiement	253
modes de paiement	253
moje konto	503
mon compte	254
mon espace	254
monatlich	74
monatlich spenden	74
montant libre	253
monthly	129
monthly contribution	134
more	160
more articles	157
more coverage	157
more from	157
more from this author	157
more headlines	157
more in this series	157
more like this	157
more news	157
more on this story	157
more on this topic	157
more options	153
more sharing options	144
more stories	157
more stories like this	157
more to explore	157
more to read	157
more top stories	157
most commented	157
most discussed	157
most emailed	157
most liked	155
most nem	320
most popular	157
most read	157
most recent	157
most shared	157
most viewed	157
most watched	157
mostra altro	384
mostra contenuto	377
mostra i commenti	379
mostrar comentarios	193
mostrar mais	551
mostrar menos	198
moyen de paiement	253
moyens de paiement	253
""", 'mu': """
muat lainnya	353
mungkin lain kali	340
must read	157
must reads	157
must-read	157
mute	162
""", 'my': """
my account	136
""", 'na': """
na czasie	517
naar boven	462
naar de aanbiedingen	444
naar de inhoud	462
nach anzeige weiterlesen	88
nach der werbung weiterlesen	88
nach oben	98
nahoru	35
najnowsze	517
najnowsze informacje	517
najpopularniejsze	517
nanti	340
nanti saja	340
napisz do nas	515
napisz komentarz	515
""", 'ne': """
ne manquez rien	257
ne most	320
ne plus afficher	249
nee bedankt	440
nee, bedankt	440
neem een abonnement	444
nei takk	471
nei, takk	471
nein danke	73
nein, danke	73
nej tack	609
nej tak	44
nej, tack	609
nej, tak	44
nessun commento	379
neste	490
neste artikkel	487
net binnen	459
netiquette	93
neueste artikel	95
neueste meldungen	95
neueste nachrichten	95
neueste videos	95
never miss a story	139
never miss an update	139
new here	136
newest first	155
newsletter	25	81	139	182	257	369	505	535
newsletter abonnieren	81
newsletter bestellen	81
newsletter e alert	381
newsletter kostenlos abonnieren	81
newsletter recomendada	195
newsletter sign up	139
newsletter sign-up	139
newsletter signup	139
newsletter-anmeldung	81
newsletters	139	162	182	257	535
newslettery	25	505
newsticker	95
next	129
next article	157
next page	162
next post	162
next story	157
next up	157
""", 'ng': """
nghe	688
""", 'ni': """
nicht jetzt	73
nicht mehr anzeigen	73
nichts mehr verpassen	81
nie masz konta	503
nie teraz	500
niet nu	440
niet te missen	459
nieuwsbrief	446
nieuwsbrieven	446
""", 'no': """
no comments	155
no comments yet	155
no gracias	174
no grazie	361
no te pierdas	195
no thank you	128
no thanks	128
no, gracias	174
no, grazie	361
no, thanks	128
noch kein abonnent	78
noch kein konto	78
noch keine kommentare	93
nog geen abonnee	444
nog geen account	444
nog geen reacties	457
non merci	249
non oggi	361
non ora	361
non sei abbonato	366
non, merci	249
normas	193
nos derniers articles	270
nos newsletters	257
nos offres	254
nos recommandations	270
not a subscriber yet	136
not now	128
not ready to donate	128
not ready to give today	128
not ready to subscribe	128
not ready to support today	128
not today	128
note legali	377
noticia relacionada	195
noticia relacionadas	195
noticias de hoy	195
noticias relacionada	195
noticias relacionadas	195
notizie correlate	381
notizie del giorno	381
nous contacter	268
nous soutenir	250
nous suivre	262
nous vous recommandons	270
now playing	162
""", 'nu': """
nu acum	559
nu in het nieuws	459
nu niet	440
nutzungsbedingungen	91
""", 'ny': """
nyhedsbrev	49
nyhedsbreve	49
nyhetsbrev	476	614
nyhetsbrevet	476	614
nyhetsdygnet	625
""", 'o ': """
o seu email	535
""", 'ob': """
obrigado por se inscrever	535
obserwuj	510
obserwuj nas	510
obserwuj nas w google news	510
""", 'od': """
odpowiedz	515
""", 'of': """
oferecer artigo	533
oferecido por	542
oferta especial	179
ofertas	189
offer	150
offerte	375
offre partenaire	264
offrir cet article	254
offrir l'article	254
""", 'oh': """
ohne spende weiterlesen	73
""", 'ok': """
ok	129
okumaya devam et	640
""", 'ol': """
oldest first	155
oletko jo tilaaja	228
oletko jo tilaaja? kirjaudu	228
olvasd el ezt is	331
olvassa el ezt is	331
""", 'om': """
om cookies	621
oma tili	228
""", 'on': """
once	129
onderwerpen	459
one time donation	130
one-time	129
one-time donation	130
onko sinulla jo tunnus	228
""", 'oo': """
ook interessant	459
""", 'op': """
open image in gallery	162
open menu	162
opina	193
opprett konto	474
opret bruger	47
opret en konto	47
opret konto	47
opslaan	450
opublikuj komentarz	515
""", 'os': """
ossza meg	326
ostatnie wpisy	517
oszd meg	326
""", 'ot': """
other amount	134
other articles	157
other news	157
other stories	157
others also read	157
otra cantidad	178
otras noticias	195
otro importe	178
""", 'ou': """
our newsletters	139
our partners	150
our social media	147
outro valor	532
ouvir	539
ouvir artigo	539
ouvrir le menu	273
""", 'ov': """
overschrijving	443
""", 'oy': """
oynat	652
""", 'p': """
p	566
""", 'pa': """
pagamento seguro	532
pagamento sicuro	365
page suivante	273
pagina successiva	384
pago seguro	178
paid content	150
paid for by	150
paid post	150
paiment methods	134
palaute	238
paling banyak dibaca	351
para seguir leyendo	179
pariwara	348
partage	261
partager	261	261
partager cet article	261
partager l'article	261
partager par e-mail	261
partager par email	261
partager par mail	261
partager sur	261
partager sur bluesky	261
partager sur facebook	261
partager sur linkedin	261	261
partager sur messenger	261
partager sur telegram	261
partager sur twitter	261
partager sur whatsapp	261	261
partager sur x	261
partager via facebook	261
partager via messenger	261
partager via twitter	261
partager via whatsapp	261
partages	261
partagez	261
partagez cet article	261
partenaire	264
parteneri	566
participa	193
partilhar	539
partilhar artigo	539
partilhar no facebook	539
partilhe	539
partilhe este artigo	539
partner	453
partner content	150
partner offers	150
partnerangebot	88
partnerangebote	88
partnercontent	453
partnernieuws	459
pas aujourd'hui	249
pas de commentaire	268
pas encore inscrit	254
pas maintenant	249
passend zum thema	95
passende artikel	95
passer cette annonce	264
password dimenticata	366
passwort vergessen	78
patrocinado	189	542
patrocinado por	189
payment method	134
payment methods	134
payment options	134
paypal	77
""", 'pe': """
pelo mundo	548
people also read	157
per e-mail teilen	85
per e-mail versenden	85
per mail teilen	85
per mail versenden	85
per whatsapp teilen	85
persondatapolitik	56
personuppgiftspolicy	621
personvern	483
personverninnstillinger	483
pesquisar	551
petites annonces	264
""", 'ph': """
photos	273
""", 'pi': """
pilihan editor	351
pilihan redaksi	351
pin it	144
pinterest	145
pix	532
""", 'pl': """
plaats een reactie	457
plaats reactie	457
plan du site	266
play now	162
play video	162
please donate	130
please enter a valid email address	139
pledge your support	130
plus	47	273	444	612
plus d'articles	270
plus d'infos	270
plus lus	270
plus tard	249
plus-artikel	78
plusartikel	444
pluss	474
plussak	474
""", 'po': """
pocket	145	400
podaj e-mail	505
podcast	33	60	95	195	381	517	650
podcastit	239
podcasts	60	95	459	548
podcasty	33	517
podd	625
poddar	625
pode interessar	548
podkast	487
podkaster	487
podobne	517
polecamy	517
polecane	517
polecane dla ciebie	517
polityka cookies	513
polub nas na facebooku	510
poprzedni	520
populair	459
populaire	270
populaire artikelen	459
populaires	270
popular articles	157
popular now	157
popular posts	157
popular stories	157
popular topics	157
populare	569
popularne	517
populer	351
portada	198
poslat	27
poslat e-mailem	27
poslechnout	27
post a comment	155
post comment	155
post on x	144
poster un commentaire	268
posts relacionados	548
potrebbe interessarti	381
potrebbe interessarti anche	381
potrebbero interessarti	381
pour aller plus loin	270
""", 'pr': """
pr	328	403	403	403	427
praat mee	457
precedente	384
preferenze cookie	377
premium	23	47	110	136	179	254	342	366	444	474	503	533	561	612	640	685
premium content	136
premium-artikel	78
prenumerata	503
prenumeration	612
prenumerera	612
prenumerera nu	612
prenumeruj	503
presented by	150
previous article	157
previous page	162
previous post	162
primo piano	381
print	52	145	450
print article	144
print subscription	136
print this	144
print this article	144
print this page	144
printen	450
privacidad	191
privacy	377	455
privacy center	91
privacy notice	139
privacy policy	153	377
privacy preference center	153
privacy preferences	153
privacy settings	153
privacy statement	153
privacybeleid	455
privacyverklaring	455
privatlivspolitik	56
probeabo	78
probeer nu	444
produktempfehlung	88
profil	78
profilo	366
profiter de l'offre	254
promo	375
promocja	512
promoted	150
promoted content	150
promoted links	150
promoted stories	157
promotie	453
promotion	150
propaganda	542
prosseguir	544
prova gratis	366	612
prova nu	612
prueba gratis	179
""", 'pu': """
pub	264	542	542
publicar comentario	193
publicidad	189	189
publicidade	542	542
publicitate	566	566
publier un commentaire	268
publireportage	264
publirreportaje	189
""", 'py': """
pysy ajan tasalla	230
""", 'qu': """
quero assinar	533
quiero suscribirme	179
""", 'ra': """
raccomandato da	375
rapporter feil	485
rapportera fel	623
rate this article	155
""", 're': """
reactie	457
reactie annuleren	457
reacties	457
read also	157
read article	162
read comments	155
read full article	162
read full story	162
read in app	162
read more	162
read more about	157
read more about sharing	144
read more articles	162
read more here	162
read more on	157
read more on these topics	157
read next	157
read original article	162
read our complete coverage	157
read story	162
read the article	162
read the full article	162
read the full story	162
readers also read	157
reageer	457
reageren	457
receba nossa newsletter	535
recent	157
recent articles	157
recent news	157
recent posts	157
recent stories	157
recevoir la newsletter	257
rechazar	191
rechazar todas	191
rechazar todo	191
recherche	273
rechercher	273
recibe nuestra newsletter	182
reclame	453
recomandate	569
recomendaciones	195
recomendadas	195	548
recomendado	195
recomendado para ti	195
recomendados	195	548
recomendamos	548
recommended	157
recommended articles	157
recommended for you	157
recommended reading	157
recommended stories	157
recommended videos	157
recusar	544
redakcja poleca	517
redaksjonen anbefaler	487
redaktionen anbefaler	60
redaktionen rekommenderar	625
redaktionsempfehlung	95
redan prenumerant	612
redan prenumerant? logga in	612
reddet	647
reddit	145
redes sociais	540
redes sociales	186
refuser	266
regala questo articolo	366
registar	533
registe-se	533
register	136
register for free	136
register now	136
registo	533
registrace	23
registrarme	179
registrarme en la newsletter	182
registrarse	179
registrasi	342
registrati	366
registrati gratis	366
registreer	444
registreer gratis	444
registrer deg	474
registrera dig	612
registreren	444
registrieren	78
registro	179
registrovat se	23
regulamin	513
reject all	153
reject all cookies	153
rejeitar	544
rejeitar todos	544
reklam	620	646	646
reklama	29	29	512	512
reklame	55	482
reklamlar	646
reklamy	512
rekomendasi	351
rekomendasi untuk anda	351
rekomendasi untukmu	351
rekommenderade artiklar	625
rekommenderas	625
rekommenderat	625
relacionadas	195	548
relacionado	195
relacionados	195	548
related	157	160
related article	157
related articles	157
related content	157
related coverage	157
related items	157
related links	157
related news	157
related posts	157
related reading	157
related stories	157
related story	157
related tags	157	157
related to this story	157
related topics	157
related videos	157
relaterade artiklar	625
relaterade nyheter	625
relaterat	625
relaterede artikler	60
relaterede emner	60
relateret	60
relatert	487
relaterte artikler	487
relaterte emner	487
relaterte saker	487
remember me	136
remind me in #	128
remind me in may	128
remind me later	128
remind me next month	128
remind me tomorrow	128
remove ad	150
remove ads	150
replay	162
replies	155
reply	155
report	145
report a problem	155
report a typo	155
report abuse	155
report ad	150
report an error	155
report comment	155
report this ad	150
reportar	193
reportar erro	546
reportar error	193
reportar un error	193
reproducir	198
reproduzir	551
request a correction	155
reset password	136
responder	193	546
resta aggiornato	369
retour	261
retour en haut	273
retrouvez-nous sur facebook	262
return to top	162
""", 'ri': """
ricevi la newsletter	369
rifiuta	377
rifiuta tutto	377
rimani aggiornato	369
rimani informato	369
riproduci	384
riservato agli abbonati	366
rispondi	379
""", 'rs': """
rss	145
""", 'ru': """
rubriken	95
rubriques	270
""", "s'": """
s'abonner	254
s'identifier	254
s'inscrire	254
s'inscrire gratuitement	254
""", 'sa': """
saiba mais	548
sair	533
saken fortsetter etter annonsen	482
saken fortsetter under	482
saken fortsetter under annonsen	482
saken fortsetter under bildet	482
salin link	346
salin tautan	346
saltar al contenido	198
saltar publicidad	189
salva	372
salva articolo	372
salvar	539
salvar artigo	539
samtykke	56	483
sauvegarder	261
save	144
save article	144
save for later	144
save preferences	153
save story	144
save this article	144
saved	144
""", 'sc': """
scegli un importo	365
schlagworte	95
schlagworte zum thema	95
schon abonnent	78
schon dabei	73
schreibe einen kommentar	93
schreiben sie einen kommentar	93
schrift verkleinern	85
schrijf een reactie	457
schrijf je in	446
schrijf je in voor de nieuwsbrief	446
schrijf je in voor onze nieuwsbrief	446
scopri	384
scopri le offerte	366
scrie un comentariu	568
scrivi un commento	379
scroll down to continue reading	150
scroll for more	150
scroll ke bawah untuk melanjutkan	348
scroll to continue	150
scroll to continue with content	150	348
scroll to top	162
scroll untuk membaca	348
scrolle weiter	88
scrollen sie weiter	88
""", 'se': """
se alla	628
se alle	63	490
se connecter	254
se erbjudanden	612
se tilbud	47	474
se tilbudene	474
search	162
sebelumnya	353
secciones	195
sections	162
secure checkout	134
secure payment	134
secure transaction	134
see all	162
see all newsletters	139
see also	157
see comments	155
see more	162
see subscription options	136
segnala	379
segnala un errore	379
segui	373
seguici	373
seguici su	373
seguici su facebook	373
seguici su google news	373
seguici su whatsapp	373
seguici sui social	373
seguir	187	540
seguir leyendo	179	198
seguir leyendo en	187
seguir sin apoyar	174
seite #	98
seite drucken	85
seite teilen	85
seja apoiador	530
seja assinante	533
seja um apoiador	530
selanjutnya	353
select an amount	134
select payment method	134
selengkapnya	353
semua komentar	350
senare	609
senaste	625
senaste nyheterna	625
senaste nytt	625
send email	144
send feedback	155
send til en ven	52
send to a friend	144
senere	44	471
seneste	60
seneste nyheder	60
seneste nyt	60
sepa-lastschrift	77
services partenaires	264
servicios	195
seu e-mail	535
seu email	535
seuraa	234
seuraa aihetta	234
seuraava	241
seuraava juttu	239
sezioni	381
""", 'sf': """
sfoglia gallery	384
sfoglia il giornale	366
""", 'sh': """
share	113	144	346	564
share article	144
share by email	144
share full article	144
share link	144
share on	144
share on bluesky	144
share on facebook	144
share on flipboard	144
share on linkedin	144
share on pinterest	144
share on reddit	144
share on telegram	144
share on threads	144
share on twitter	144
share on whatsapp	144
share on x	144
share on x (twitter	144
share options	144
share save	144
share share	144
share story	144
share this	144	144
share this article	144
share this article: share	144
share this on	144
share this page	144
share this post	144
share this story	144
share this story about sharing	144
share this with	144
share this with email	144
share this with facebook	144
share this with linkedin	144
share this with messenger	144
share this with pinterest	144
share this with twitter	144
share this with whatsapp	144
share to facebook	144
share tweet	144
share via	144
share via email	144
share via facebook	144
share via twitter	144
share with email	144
share with your friends	144
share your thoughts	155
sharing	144
show all	162
show caption	162
show comments	155
show external content	153
show less	162
show more	162
show more sharing options	144
""", 'si': """
si din mening	485
sie haben bereits ein abo	78
sie sind bereits abonnent	78
siehe auch	95
siga	540
siga nas redes sociais	540
siga nosso canal	540
siga-nos	540
siga-nos no facebook	540
siga-nos no google news	540
siga-nos no instagram	540
sign in	136
sign in / register	136
sign in or sign up	136
sign in to comment	155
sign me up	139
sign out	136
sign up	136
sign up for free	136
sign up for our newsletter	139
sign up here	139
sign up now	136
sign up to our newsletter	139
signaler	268
signaler une erreur	268
sigue leyendo	195
sigue leyendo debajo	189
siguiendo	187
siguiente	198
siguiente noticia	195
simak juga	351
similar articles	157
similar posts	157
similar stories	157
simpan	346
sin comentarios	193
single contribution	134
sinua voisi kiinnostaa	239
siste	487
siste nyheter	487
siste nytt	487
site map	162
sitemap	162
""", 'sk': """
skapa ett konto	612
skapa konto	612
skip ad	128
skip ads	150
skip advertisement	150	150
skip for now	128
skip past newsletter promotion	139
skip this	128
skip to content	162
skip to footer	162
skip to main content	162
skip to navigation	162
skomentuj	509	515
skopiowano link	509
skopiuj link	509
skriv en kommentar	58	485	623
skriv kommentar	58
skriv ut	479	617
skype	145
""", 'sl': """
sla advertentie over	453
sluit	462
sluiten	440
""", 'sm': """
sms	145
""", 'sn': """
snapchat	145
""", 'so': """
sobre el autor	195
sobre la firma	195
social	373
social media	86	147
sociala medier	618
sociale media	451
sociale medier	53
solo para suscriptores	179
solo per abbonati	366
something went wrong. please try again later	139
sommaire	273
son dakika	650
son dakika haberleri	650
son haberler	650
sonraki	652
sonraki haber	650
sonraki sayfa	652
sorotan	351
sort by	155
sosiaalinen media	234
sosiale medier	480
sostieni	362
sostieni il giornalismo indipendente	362
sostieni il nostro lavoro	362
sostienici	362
soutenez notre travail	250
soutenez-nous	250
soutenir	250
soziale medien	86
""", 'sp': """
spannend	95
spara	617
spara artikel	617
special offer	136
speichern	85
spela upp	628
spende	74
spende jetzt	74
spenden	74
spenden sie	74
spill av	490
sponset	482
sponset innhold	482
sponsored	88	150
sponsored by	150
sponsored content	150
sponsored links	150
sponsored post	150
sponsored stories	157
sponsoreret	55
sponsoreret indhold	55
sponsorizzato	375
sponsorlu	646
sponsoroitu	235
sponsrat	620
spotify	145
""", 'st': """
stampa	372
stampa articolo	372
start free trial	136
start subscription	136
start your free trial	136
startseite	95	98
stay connected	139
stay in the know	139
stay informed	139
stay up to date	139
steady	74
steun onafhankelijke journalistiek	441
steun ons	441
steun onze journalistiek	441
stichworte	95
stikkord	487
stories for you	157
story continues	150
story continues below	150
story continues below advertisement	150
story continues below this ad	150
strictly necessary cookies	153
stumbleupon	145
""", 'su': """
subiecte	569
submit	129
submit a correction	155
submit comment	155
subscreva a newsletter	535
subscrever	535
subscrever newsletter	535
subscribe	136
subscribe by email	139
subscribe for free	136
subscribe here	136
subscribe now	136
subscribe to continue	136
subscribe to continue reading	136
subscribe to keep reading	136
subscribe to our newsletter	139
subscribe to our newsletters	139
subscribe to our youtube channel	147
subscribe to read	136
subscribe today	136
subscribe via email	139
subscriber only	136
subscriber-only	136
subscribers only	136
subscription options	136
subskrybuj	503
successivo	384
suche	98
suchen	98
sudah berlangganan	342
sudah punya akun	342
suggest a correction	155
suggested	157
suggested articles	157
suivant	273
suivez nous	262
suivez-nous	262
suivez-nous sur facebook	262
suivez-nous sur google news	262
suivez-nous sur whatsapp	262
suivi	262
suivre	262
suivre ce sujet	262
suivre cet auteur	262
sujets	270
sulje	226
sullo stesso argomento	381
sullo stesso tema	381
sumbang	341
suositellut	239
suosittelemme	239
suosituimmat	239
support independent journalism	130
support local journalism	130
support our journalism	130
support our work	130
support quality journalism	130
support the author	130
support this site	130
support us	130
support us on patreon	130
support us today	130
supported by	150
sur ce sujet	270
sur le web	270
suscribete	179
suscribirme	179
suscribirse	179
suscripciones	179
suurenna kuva	241
""", 'sv': """
svar	58	485
svara	623
""", 'sw': """
swisha en slant	610
""", 'sz': """
szukaj	520
""", 'ta': """
tag	351	381	693
tag-uri	569
taggar	625
tagged	157
tagger	487
tagi	517
tags	60	95	118	157	195	270	351	381	459	548	693
taguri	569
taille du texte	261
tallenna	233
talvez mais tarde	529
tamanho da fonte	539
tampilkan lebih banyak	353
tartalom	333
tautan disalin	346
""", 'te': """
te puede gustar	195
te puede interesar	195
te recomendamos	195
te-ar putea interesa	569
tee lahjoitus	227
teile diesen artikel	85
teilen	85
teilen auf	85
teilen sie diesen artikel	85
teilen und weiterempfehlen	85
tek seferlik	639
tekst loopt door onder de advertentie	453
tekstgrootte	450
telegram	145	589
teljes cikk	333
tema	487
temaer	487
temas	195	548
temas relacionados	195
tematy	517
temi	381
tempo de leitura	551
tempo di lettura	384
temps de lecture	273
temps de lecture : # min	273
tendances	270
tendencias	195
tendenze	381
terbaru	351
terkait	351
terkini	351
termini e condizioni	377
termos de uso	544
terms	153
terms & conditions	153
terms and conditions	153
terms of service	153
terms of use	153
terpopuler	351
terug naar boven	462
testen	78
testez gratuitement	254
tetszik	326
text size	144
text version	162
""", 'th': """
thank you	129
thank you for signing up	139
thanks for signing up	139
thanks for subscribing	139
thanks for your feedback	155
thema	95
thema's	459
themen	95
there are no comments yet	155
these are external links and will open in a new window	144
this advertisement has not loaded yet	150
this advertisement has not loaded yet, but your article continues below	150
this article is for subscribers	136
this article is for subscribers only	136
this content is for subscribers only	136
this post is for paid subscribers	136
this post is for subscribers	136
threads	145
""", 'ti': """
ti consigliamo	381
ti potrebbe interessare	381
ti potrebbero interessare	381
ticker	95
tidak terima kasih	340
tidak, terima kasih	340
tiempo de lectura	198
tietosuoja	236
tietosuojaseloste	236
tiktok	145
til forsiden	60	487
til toppen	63	490
tilaa	228
tilaa nyt	228
tilaa uutiskirje	230
tilaa uutiskirjeemme	230
tilaajalle	228
tilaajille	228
tilaukset	228
till erbjudandet	612
till startsidan	625
till toppen	628
tilmeld	49
tilmeld dig	49
tilmeld dig nyhedsbrevet	49
tilmeld nyhedsbrev	49
timp de citire # min	571
tin sau	693
tinggalkan komentar	350
tip os	58
tip us	130
tips en venn	479
tips oss	485
tips van de redactie	459
tipsa	617
tipsa oss	623
tisk	27
""", 'to': """
today's paper	162
today's top stories	157
todos los comentarios	193
toestemming	455
toggle	162
toggle caption	162
toimitus suosittelee	239
toista	241
toon inhoud	455
toon meer	462
toon minder	462
toon reacties	457
top articles	157
top artikel	95
top comments	155
top headlines	157
top news	157
top stories	157
top-artikel	95
top-news	95
top-themen	95
tophistorier	60
topics	157
topik	351
topik terkait	351
toppnyheter	625
toppsaker	487
topthemen	95
torna all'inizio	384
torna su	384
torne-se assinante	530
torne-se membro	530
tous les commentaires	268
tout accepter	266
tout refuser	266
tout voir	273
toute l'actu	270
toutes les photos	273
toutes nos newsletters	257
""", 'tr': """
trakteer ons op koffie	441
trang sau	695
transferencia bancaria	178
trefwoorden	459
trend	650
trending	95	157	351	459	548
trending deals	150
trending now	157
trending stories	157
trending today	157
trending topics	157
trimite	564
trimite pe email	564
trimite pe whatsapp	564
try it free	136
""", 'tu': """
tu e-mail	182
tu email	182
tudo sobre	548
tue riippumatonta journalismia	227
tuitar	539
tuitear	186
tulis komentar	350
tulosta	233
tumblr	145
tuoreimmat	239
tuoreimmat uutiset	239
tutti i commenti	379
tutup	340
""", 'tw': """
tweet	144	346	372
tweet this	144
tweeta	617
tweeter	261
tweetle	644
tweetnij	509
tweetnout	27
twitter	145
twitter-inhalte erlauben	91
twittern	85
""", 'ty': """
tyck till	623
tylko w serwisie	517
type your email	139
""", 'ud': """
udskriv	52
udvalgt	60
""", 'ui': """
uitgelicht	459
uitloggen	444
""", 'ul': """
ultim'ora	381
ultime news	381
ultime notizie	381
ultimele articole	569
ultimi articoli	381
""", 'un': """
unfollow	147
unisciti al nostro canale	373
unlock this article	136
unohditko salasanan	228
uns folgen	86
unser newsletter	81
unsere empfehlung	95
unsere empfehlungen	95
unsere newsletter	81
""", 'up': """
up next	157
upgrade now	136
upgrade to paid	130
""", 'us': """
ustawienia	513
ustawienia cookies	513
""", 'ut': """
utiles	266
utvalgt	487
utvalt	625
""", 'uu': """
uusimmat	239
uutiskirje	230
uutiskirjeet	230
""", 'uw': """
uw e-mailadres	446
""", 'va': """
vai al contenuto	384
vain tilaajille	228
valikko	241
valorar	193
van onze partners	459
vandaag	459
vandaag niet	440
vastaa	238
""", 've': """
ve zkratce	33
vedi anche	381
vedi i commenti	379
vedi tutte	384
vedi tutti	384
vedi tutto	384
veilig betalen	443
ver # comentarios	193
ver comentarios	193
ver contenido	191
ver fotos	198
ver galeria	551
ver los comentarios	193
ver mais	551
ver ofertas	179	533
ver todas	198	551
ver todo	198
ver todos	198	551
ver tudo	551
verder zonder te steunen	440
vergroot	462
vergroot afbeelding	462
verlagsangebot	88
verschicken	85
versenden	85
verwandte artikel	95
verwandte themen	95
verwante artikelen	459
vezi comentariile	568
vezi mai mult	571
vezi toate	571
""", 'vi': """
viber	145	589
videa	33
video	33	60	351	381	487	569	625	650	693
video ad	150
video laden	91
video terkait	351
video's	459
videolar	650
videos	95	195
videot	239
view all	162
view all newsletters	139
view comment	155
view comments	155	162
view full size	162
view gallery	162
view image	162
view image in fullscreen	162
view more	162
view on instagram	144
view plans	136
view subscription options	136
virement	253
virement bancaire	253
vis alle	63	490
vis bildetekst	490
vis flere	63	490
vis indhold	56
vis innhold	483
vis kommentarer	58	485
vis mer	490
vis mere	63
visa alla	628
visa fler	628
visa kommentarer	623
visa mer	628
""", 'vk': """
vk	145
""", 'vo': """
voir aussi	270
voir le contenu	266
voir le diaporama	273
voir les commentaires	268
voir les offres	254
voir les photos	273
voir moins	273
voir plus	273
voir plus de commentaires	268
voir tout	273
volg	451
volg dit onderwerp	451
volg ons	451
volg ons op facebook	451
volg ons op instagram	451
volg ons op whatsapp	451
volgen	451
volgend artikel	459
volgende	462
volgende pagina	462
vollbild	98
voltar ao topo	551
volver arriba	198
voor abonnees	444
vores nyhedsbreve	49
vorherige seite	98
vorheriger artikel	95
vorig artikel	459
vorige	462
vorlesen	85
vorteile sichern	78
votre adresse e-mail	257
votre adresse email	257
votre commentaire	268
votre e-mail	257
votre email	257
vous aimerez aussi	270
vous pourriez aimer	270
vous pourriez aussi aimer	270
""", 'vs': """
vstoupit do diskuse	32
vstoupit do galerie	35
""", 'vy': """
vytisknout	27
""", 'w ': """
w tym artykule	517
""", 'wa': """
wachtwoord vergeten	444
war dieser artikel hilfreich	93
was andere lesen	95
was this article helpful	155
was this helpful	155
was this page helpful	155
watch more	157
watch next	157
watch video	162
""", 'we': """
we care about your privacy	153
we recommend	157
we value your privacy	153
weekly newsletter	139
weigeren	455
weiter zum artikel	73
weitere artikel	95
weitere links	95
weitere meldungen	95
weitere nachrichten	95
weitere news	95
weitere podcasts	95
weitere themen	95
weitere videos	95
weiterempfehlen	85
weiteres	95
weiterlesen	98
weiterlesen mit abo	78
weiterlesen nach der anzeige	88
weniger anzeigen	98
werbeanzeige	88
werbung	88
werde mitglied	74
werden sie mitglied	74
wesprzyj	501
wesprzyj nas	501
""", 'wh': """
what do you think	155
what to read next	157
whatsapp	145	145	589
""", 'wi': """
wideo	517
""", 'wo': """
word abonnee	444
word lid	441
word supporter	441
word vriend	441
""", 'wr': """
write a comment	155
write a review	155
""", 'ws': """
wspieraj	501
wspieraj nas	501
wspieram	501
wszystkie	520
wszystkie komentarze	515
""", 'wu': """
wunschbetrag	77
""", 'wy': """
wybrane dla ciebie	517
wydarzenia	517
wydrukuj	509
wyloguj	503
wyszukaj	520
""", 'x': """
x	145	328
""", 'x ': """
x (twitter	145
x facebook	144
""", 'x.': """
x.com	145
""", 'xi': """
xing	145
""", 'ya': """
ya eres suscriptor	179
ya he donado	174
ya soy socio	174
ya soy suscriptor	179
ya te has registrado	179
ya tengo cuenta	179
ya tienes cuenta	179
ya tienes una cuenta	179
yanitla	649
yazdir	644
yazi boyutu	644
""", 'ye': """
yearly	129
yes	155
""", 'yo': """
yorum	649
yorum yap	649
yorum yaz	649
yorum yazin	649
yorumlar	649
yorumlari oku	649
you can change how much you give or cancel your contributions at any time	130
you have # seconds	150
you may also be interested in	157
you may also like	157
you may have missed	157
you may like	157
you might also be interested in	157
you might also like	157
you might like	157
you must be logged in to post a comment	155
you're in	139
your account	136
your comment	155
your email	139
your email address	139
your privacy choices	153
your privacy is important to us	153
youtube	145
youtube-inhalte erlauben	91
""", 'yu': """
yukari	652
""", 'z ': """
z ostatniej chwili	517
""", 'za': """
zaakceptuj wszystko	513
zadejte e-mail	25
zahl ich	74
zahlungsart	77
zahlungsarten	77
zahlungsmethode	77
zahlungsmethoden	77
zalo	688
zaloguj	503
zamknij	500
zapisz	509
zaregistrovat se	23
zarejestruj	503
zaten abone misiniz	640
""", 'zi': """
zie ook	459
zip code	139
""", 'zo': """
zobacz komentarze	515
zobacz wszystkie	520
zobrazit diskusi	32
zobrazit galerii	35
zobrazit obsah	30
zoek	462
zoeken	462
zoom	162
""", 'zu': """
zu den abo-angeboten	78
zu den kommentaren	93
zugang freischalten	78
zum abo	78
zum angebot	78
zum artikel	98
zum inhalt	98
zum inhalt springen	98
zum kommentieren anmelden	93
zum newsletter	81
zum newsletter anmelden	81
zum seitenanfang	98
zum thema	95	98
zur bildergalerie	98
zur diskussion	93
zur fotostrecke	98
zur navigation	98
zur newsletter-anmeldung	81
zur startseite	95
zur themenseite	98
zustimmen	91
zustimmen und weiter	91
"""}

START = {'#': """
#	167 © K
""", 'a': """
a	272 K lire aussi	272 K lire également
""", 'ab': """
abbonati	364 K a
abonnez	252 K-vous à
abonnieren	76 K sie
about	163 K the author	163 K the authors	163 K the writer
""", 'ac': """
accepted	135 K payment methods:	135 K cards:
""", 'ak': """
aktuelle	96 K nachrichten aus
""", 'al': """
alla	626 K artiklar om	629 K artiklar av
alle	61 K artikler om	64 K artikler af	96 K artikel zu	96 K artikel von	97 K infos:	97 K news:	99 K artikel von	460 K artikelen over	463 K artikelen van	488 K saker om	491 K artikler av
alles	96 K zum thema	96 K zu	460 K over
also	158 K in	159 K read	159 K read
alt	61 K om	488 K om
altre	382 K notizie su
altri	382 K articoli su	385 K articoli di
altro	382 K su
""", 'ap': """
apoya	177 K	177 K a
approfondimento	383 K:
approfondisci	383 K
""", 'ar': """
articles	163 K by
""", 'as': """
ascolta	383 K:
assista	550 K:
""", 'au': """
auch	97 K interessant	97 K interessant:	97 K lesenswert
author	163 K bio
""", 'ay': """
ayrica	651 K okuyun	651 K bakin
""", 'ba': """
baca	352 K juga	352 K juga:	352 K juga	352 K juga:	352 K:	352 K selengkapnya
bakiniz	651 K:
""", 'be': """
become	133 K a member of
bekijk	461 K ook	461 K:	461 K hier	463 K alle artikelen van
""", 'bi': """
bildergalerie	97 K:
""", 'c': """
c	167 (K) #
""", 'cl': """
clicca	383 K qui
clique	550 K aqui
cliquez	272 K ici
""", 'co': """
confira	550 K:	550 K também
consulta	197 K aquí
contact	163 K the author	163 K the reporter	163 K:	163 K this reporter
contacta	199 K con
contacte	199 K con
contacter	274 K l'auteur
contactez	274 K l'auteur	274 K-nous
contate	552 K o autor
contatta	385 K l'autore
copyright	101 K	167 K ©	167 K #	167 K:	167 K by	167 © K
""", 'cz': """
czytaj	518 K więcej o	519 K także	519 K także:	519 K też	519 K też:	519 K również	519 K więcej	519 K:	519 K także	519 K też	519 K więcej
""", 'da': """
daha	651 K fazlasi:
das	96 K beste aus	97 K könnte sie auch interessieren	97 K könnte dich auch interessieren
dazu	97 K auch:
""", 'de': """
dengarkan	352 K:
detaylar	651 K için
""", 'di': """
direkt	627 K:
direkte	489 K:
disclaimer	167 K:
""", 'do': """
do	163 K you have a story	163 K you know more	163 K you have information
don	141 K't miss	159 K't miss:
dona	177 K a	364 K a
donate	133 K to
dossier	272 K :
dowiedz	519 K się więcej
""", 'dp': """
dpa	101 © K	101 (K
""", 'ed': """
editing	167 (K by	167 K by
editor	159 K's picks:
""", 'em': """
email	163 K the author	163 K us
""", 'en': """
en	197 K vídeo:	197 K directo	272 K savoir plus	272 K direct
enjoying	141 K this article
entenda	550 K:
""", 'fa': """
faites	252 K un don à
fale	552 K com o autor
""", 'fl': """
fler	626 K artiklar om	629 K artiklar av
flere	61 K artikler om	64 K artikler af	488 K saker om	488 K saker fra	491 K saker av
""", 'fo': """
follow	149 K us	149 K @	149 K all the latest	149 K the latest	149 K our
fotostrecke	97 K:
""", 'fu': """
full	159 K story:	159 K coverage:
further	159 K reading:
""", 'ga': """
gambas	352 [K:video
""", 'ge': """
get	141 K the latest	141 K breaking news
""", 'go': """
got	163 K a tip	163 K a story
""", 'gu': """
guarda	383 K anche	383 K:	383 K il video
""", 'ha': """
haben	99 K sie hinweise
haberin	651 K devami için
har	64 K du et tip	491 K du et tips
have	163 K a tip	163 K a story
haz	197 K clic aquí
hazte	177 K socio de
""", 'he': """
heb	463 K je een tip
heeft	463 K u een tip
het	460 K beste van
""", 'hi': """
hier	97 K lesen sie	97 K geht es zu	97 K geht's zu
""", 'i': """
i	382 K più letti di
""", 'il': """
ilgili	651 K haber
ilginizi	651 K çekebilir	651 K çekebilir:
""", 'im': """
im	97 K video:
image	167 K copyright	167 K source,	167 K credit:
""", 'iz': """
izle	651 K:
izleyin	651 K:
""", 'jo': """
join	133 K	149 K the conversation on	149 K us on
""", 'ka': """
katso	240 K myös	240 K:	240 K video
""", 'ke': """
keep	141 K up with
""", 'ki': """
kijk	461 K ook	461 K hier
""", 'kl': """
klicka	627 K här
klik	62 K her	461 K hier
klikk	489 K her
kliknij	519 K tutaj
""", 'ko': """
kontakt	36 K na autora	64 K journalisten	99 K:	491 K journalisten
kontakta	629 K reportern
""", 'ku': """
kuuntele	240 K:	240 K myös
""", 'l': """
l	274 K'auteur	385 K'autore
""", 'la': """
laatste	460 K nieuws over
latest	158 K from	158 K in	158 K videos from
""", 'le': """
le	197 K puede interesar	271 K meilleur de
lea	197 K también	197 K aquí	197 K además	197 K más	197 K:	197 K también
lee	197 K también	197 K más	197 K:	197 K también
leer	197 K también	197 K más
lees	460 K meer over	461 K ook	461 K ook:	461 K meer	461 K meer:	461 K verder	461 K hier	461 K:	461 K ook	461 K meer
leggi	382 K tutte le notizie	383 K anche	383 K anche:	383 K qui	383 K tutto	383 K:	383 K anche
leia	549 K mais sobre	550 K também	550 K também:	550 K mais	550 K:	550 K aqui	550 K também	550 K mais
ler	550 K também	550 K mais
les	271 K plus lus	488 K mer om	489 K også	489 K også:	489 K mer	489 K mer:	489 K:	489 K hele saken	489 K om	489 K her	489 K også	489 K mer	489 - K også
lesen	96 K sie mehr zu	96 K sie mehr zum	97 K sie auch	97 K sie mehr	97 K sie hier	97 K sie dazu	97 K sie jetzt	97 K sie außerdem	97 K sie mehr zum thema
lesetipp	97 K	97 K:
lest	97 K auch
""", 'li': """
lies	97 K auch	97 K mehr	97 K dazu
lihat	352 K juga	352 K juga:
like	141 K what you're reading	149 K and follow
lire	271 K tous nos articles	272 K aussi	272 K également	272 K	272 K notre	272 K l'article	272 K plus	272 >> K
listen	159 K |
live	62 K:	97 K-ticker:
liveblog	461 K:
""", 'lo': """
lo	196 K más leído en	196 K más visto en	196 K último en
""", 'lu': """
lue	240 K myös	240 K myös:	240 K lisää	240 K lisää:	240 K:	240 K myös	240 K lisää
luister	461 K ook	461 K:
""", 'ly': """
lyssna	627 K	627 K:
lyt	62 K til
lytt	489 K til
""", 'ma': """
mai	570 K multe detalii
mail	463 K de auteur
mais	549 K lidas em	549 K de	549 K sobre	549 K notícias de	549 K notícias sobre	552 K artigos de
masz	521 K temat
""", 'me': """
meer	460 K over	460 K uit	460 K van	460 K nieuws over	463 K van deze auteur
meest	460 K gelezen in
meet	163 K the author
mehr	96 K zum thema	96 K aus	96 K von	96 K zu	96 K lesen über	96 K über	97 K zum thema	97 K dazu	97 K dazu:	97 K lesen:	99 K vom autor	99 K von der autorin	99 K artikel von
meistgelesen	96 K in
mer	488 K om	488 K fra	626 K om	626 K från	629 K av
mere	61 K om	61 K fra
mest	626 K läst i
""", 'mi': """
mira	197 K también	197 K:	197 K también
mit	101 K material von
""", 'mo': """
mohlo	34 K by vás zajímat:
more	158 K from	158 K on	159 K from	159 K on this	163 K by
most	158 K read in	158 K read on	158 K viewed in	158 K popular in	158 K popular on
""", 'mu': """
must	159 K read:
""", 'na': """
najnowsze	518 K z
najpopularniejsze	518 K w
""", 'ne': """
neueste	96 K artikel aus
newsblog	97 K:
""", 'ng': """
nghe	694 K:
""", 'no': """
no	197 K te pierdas:
noticias	196 K de
notre	272 K dossier
now	159 K read:
""", 'o': """
o	36 K autorovi	36 K autorce	521 K autorze	521 K autorce
""", 'ok': """
okuyun	651 K:
""", 'ol': """
olvasd	332 K el	332 K el:
olvassa	332 K el	332 K el:	332 K el ezt is
""", 'om': """
om	64 K forfatteren	64 K skribenten	491 K forfatteren	491 K skribenten	629 K skribenten	629 K författaren
""", 'on': """
on	159 K our site:
""", 'ov': """
over	463 K de auteur
""", 'pa': """
passend	97 K dazu	97 K dazu:
payment	135 K methods:
""", 'pe': """
per	383 K approfondire
""", 'pl': """
plus	271 K d'articles sur	271 K d'infos sur
""", 'po': """
polecamy	519 K:
popular	158 K in
potrebbe	383 K interessarti:
pour	272 K aller plus loin
""", 'pr': """
privacy	141 K notice:
przeczytaj	519 K także	519 K też	519 K:
""", 'pu': """
puedes	197 K leer también
""", 'qu': """
quelle	101 K: dpa	101 K:
quellen	101 K:
""", 're': """
reach	163 K the reporter	163 K the author
read	158 K more on these	158 K more about	158 K more from	159 K more	159 K more:	159 K also	159 K next	159 K:	159 K |	159 K more	159 K all about it	163 K more by
recomendamos	197 K:
regarder	272 K :
relacionado	197 K:	550 K:
related	159 K:	159 K |	159 K story:	159 K stories:	159 K article:	159 K reading:	159 K video:
relire	272 K
reporting	167 K by	167 (K by
retrouvez	272 K	272 K ici
""", 'sa': """
saiba	550 K mais
saksikan	352 K juga
""", 'sc': """
schlagworte	96 K zu
schreiben	99 K sie unserem autor	99 K sie der autorin	99 K sie uns
scrivi	385 K all'autore
""", 'se': """
se	62 K også	62 K video	489 K også	489 K video	627 K också	627 K även
see	158 K more from	159 K also	159 K more	159 K more:	163 K all posts by	163 K author archive
senaste	626 K nytt om
send	163 K us your	163 K tips to	163 K your tips	163 K feedback to
seneste	61 K nyt om
ses	274 K derniers articles
""", 'si': """
sie	99 K erreichen die autorin	99 K erreichen den autor
siehe	97 K auch
sign	141 K up to	141 K up for	141 K up here	141 K up (it's
sigue	197 K leyendo:
simak	352 K juga	352 K juga:	352 K:	352 K video
siste	488 K nytt om
""", 'sk': """
skontaktuj	521 K się z autorem
""", 'sl': """
sledujte	34 K:
""", 'so': """
sobre	199 K el autor	199 K la autora	199 K la firma	552 K o autor	552 K a autora
sollten	99 K ihnen fehler
sostieni	364 K	364 K il	364 K la
soutenez	252 K	252 K le
soutenir	252 K
""", 'sp': """
spende	76 K für
spenden	76 K für
""", 'st': """
stay	141 K up to date with
""", 'su': """
subscribe	133 K to	141 K to
sull	385 K'autore
support	133 K	133 K the
sur	272 K le même sujet
""", 'te': """
te	197 K puede interesar	197 K puede interesar:	197 K recomendamos:
terms	167 K and conditions apply
""", 'th': """
the	141 K latest news directly	158 K latest in	158 K latest from
""", 'ti': """
tienes	199 ¿K una historia
tiklayin	651 K
tin	694 K liên quan:
tip	463 K de redactie	463 K ons
""", 'to': """
todas	196 K las noticias de
todos	199 K los artículos de	552 K os artigos de
tonton	352 K juga	352 K:
top	158 K stories in	158 K stories from
tous	271 K les articles de	274 K les articles de
toute	271 K l'actualité de	271 K l'actu
""", 'tr': """
trending	158 K in
""", 'tu': """
tudo	549 K sobre
tutte	382 K le notizie su
tutti	385 K gli articoli di
""", 'ul': """
ultime	382 K notizie di
""", 'un': """
une	274 K information à nous transmettre
unsere	97 K leseempfehlung
""", 'up': """
up	159 K next:
""", 've': """
vea	197 K también
vedi	383 K anche	385 K tutti gli articoli di
veja	549 K mais em	550 K também	550 K mais	550 K:	550 K também
ver	197 K también	199 K todos los artículos de	552 K todos os artigos de
vezi	570 K și	570 K și:	570 K:	570 K și
""", 'vi': """
view	163 K all posts by	163 K all articles by
""", 'vo': """
voir	271 K tous les articles	272 K aussi	272 K la vidéo	274 K tous les articles de
vous	274 K avez une information
""", 'wa': """
watch	149 K us on	159 K |	159 K now:	159 K more:	159 K the video:	159 K the latest
""", 'we': """
we	135 K accept:	135 K accept visa	135 K accept paypal
weitere	96 K artikel zu	96 K artikel aus	96 K themen aus	99 K artikel von
weiterlesen	97 K:
""", 'wh': """
what	158 K others are reading
""", 'ws': """
wszystkie	518 K artykuły o	521 K artykuły autora
""", 'xe': """
xem	694 K thêm	694 K thêm:	694 K:	694 K video	694 >> K
""", 'yo': """
you	159 K may also like:	159 K might also like:
""", 'zi': """
zie	461 K ook
""", 'zo': """
zobacz	518 K więcej z	519 K też	519 K też:	519 K także	519 K:	519 K też	519 K także
""", 'zu': """
zum	97 K thema:	99 K autor
zur	99 K person	99 K autorin
"""}

CONTAINS = {'ab': """
abbestellen	82 jederzeit K
abbonamenti	391 K
abbonamento	367 hai già un K	391 K
abbonati	367 K per	367 K a soli	387 K a	388 i nostri K	391 K
abbonato	367 sei già K
abilitare	376 devi K
abonament	577 K
abonat	562 ești deja K
abone	641 K olun ve	654 K olun
aboneler	658 K
abonelere	641 K özel
abonelerimiz	655 K
abonelik	658 K
abonne	277 je m'K
abonnee	445 al K	445 word K	445 nog geen K	445 als K	465 word K
abonneer	465 K je
abonnees	445 alleen voor K	445 dit artikel is voor K	466 onze K	469 K
abonnement	48 kræver K	71 K	107 K	255 avec votre K	281 K	445 neem een K	469 K	498 K
abonnementen	469 K
abonnements	281 K
abonnent	48 bliv K	48 allerede K	48 som K	67 bliv K	79 als K	79 sie sind noch kein K	79 bereits K	475 bli K	475 allerede K	475 som K	494 bli K
abonnenten	79 nur für K	79 exklusiv für K	107 K
abonnenter	48 kun for K	48 artiklen er for K	68 vores K	71 K	475 kun for K	475 denne saken er for K	475 artikkelen er for K	495 våre K	498 K
abonnentin	79 als K
abonner	48 K for at	67 K på	277 s'K	475 K for å	494 K på
abonnez	255 K-vous pour	255 K-vous à partir	277 K-vous	277 K vous
abonniere	103 K unseren
abonnieren	82 den newsletter K	82 newsletter K	87 K sie unseren kanal	103 jetzt K	103 K sie
abrir	184 K en la app	537 K no app
abyste	24 K mohli číst dál
""", 'ac': """
accedi	367 K per
accept	567 K toate
acceptant	267 en K les cookies
accepteer	456 K de cookies
accepter	267 K les cookies
accepteren	456 cookies te K	456 cookies K
according	171 K to
account	137 create a free K to	137 sign in to your K	169 hold power to K	445 maak een gratis K
acrescentou	557 K
""", 'ad': """
adblock	31 vypněte K	57 slå K fra	484 slå av K	514 wyłącz K	622 stäng av K
adblocker	90 K erkannt	90 K aktiv	90 nutzen einen K	90 verwenden einen K	90 trotz K	107 K	152 disable your K	152 you are using an K	152 K detected	454 schakel je K uit	454 K uit
added	171 K
adgang	48 få K til
adres	506 twój K e-mail
adresa	563 K de email	563 K de e-mail
adresiniz	642 e-posta K
adresse	258 votre K e-mail	258 votre K email
advertisement	151 this K has not loaded
""", 'af': """
affermato	390 ha K
afficher	267 pour K ce contenu
affichera	255 ce message s'K sur
affiliate	89 K-links	151 this post contains K links	151 this article contains K links	151 contains K links
affirme	280 K
afirma	205 K	557 K
afirmou	557 K
afmelde	50 K dig når
""", 'ag': """
aggiornamenti	374 segui tutti gli K
aggiunto	390 ha K
agora	554 doe K
""", 'ah': """
ahora	202 dona K
""", 'ai': """
aidez	277 K-nous
aiutaci	387 K a
""", 'aj': """
ajoute	280 K
ajude	554 K-nos
ajutorul	573 avem nevoie de K tău
""", 'ak': """
aktivieren	90 javascript K
akzeptieren	92 cookies K
""", 'al': """
alamat	344 K email
aldus	468 K
alertas	185 recibe K	185 activa las K	538 receba K
alertes	260 recevez les K	260 K info
allow	152 K ads on
""", 'an': """
an	575 pe K
andare	360 prima di K via
android	83 für K und ios	448 app voor K
angezeigt	92 inhalte K werden
anggota	355 jadilah K
anlatti	657 K
anmelden	103 jetzt K	103 hier K
anmeldung	82 mit meiner K	82 mit der K	82 mit ihrer K
anno	389 all'K
annonsblockerare	622 stäng av K
annonseblokkering	484 slå av K
ano	556 por K
antes	173 K de irte	528 K de sair
anvender	57 vi K cookies
anytime	137 cancel K	170 cancel K
anzeige	89 nach der K weiter
anzeigen	92 mit einem klick K lassen
""", 'ap': """
aplicativo	537 baixe o K	537 baixe nosso K	555 nosso K
aplikace	39 naše K
aplikaci	28 stáhněte si K	28 stáhněte si naši K	28 v naší K
aplikacja	524 nasza K
aplikacji	507 w naszej K	507 otwórz w K
aplikasi	345 unduh K	345 download K	345 K kami	355 unduh K	356 K kami
apoiador	531 torne-se K	554 torne-se K
apoio	531 seu K é	554 o seu K	554 seu K
aporte	202 tu K
apoyo	176 con tu K	176 tu K es	202 tu K	202 su K
app	83 als K	142 get our K	142 get the K	142 in our K	142 use our K	168 our K	448 in de K	478 i vår K	495 vår K	616 i vår K	633 vår K	689 tải K	709 K内阅读	709 在K中打开	709 在K中	709 K看更多
appareil	255 un seul K à la fois
appeared	166 first K on
appel	281 K aux dons
appen	51 hent K	51 åbn i K	478 last ned K	478 hent K	478 åpne i K	616 ladda ner K	616 ladda ned K	616 hämta K	616 öppna i K
application	259 téléchargez l'K	259 télécharger l'K	259 téléchargez notre K	259 dans l'K	259 avec l'K	259 sur l'K	259 ouvrir dans l'K	259 notre K	278 notre K
applications	259 nos K mobiles
""", 'aq': """
aqui	528 já que você está K	528 já que está K
""", 'ar': """
arbeid	495 vårt K
arbeit	104 unsere K
arbeitet	102 K als
arbejde	68 vores K
arbete	633 vårt K
argued	171 K
arrivato	360 se sei K fin qui
article	137 to unlock this K	138 you've read your last free K	138 you have read your last free K	138 this is your last free K	138 reached your K limit	146 share this K on	151 links in this K may	248 vous avez aimé cet K	248 cet K vous a plu	255 pour accéder à l'K	255 cet K est offert	255 cet K vous a été offert	256 de cet K à lire	275 cet K est paru dans	275 cet K a été publié
articles	127 you've read # K	137 access to all our K	138 free K left	138 K left this month	138 you've used all your free K	138 # of # free K	256 il vous reste # K
articoli	367 tutti gli K senza limiti	368 ti restano # K
articolo	360 ti è piaciuto questo K
articolul	562 pentru a citi K
artigo	528 gostou deste K
artikel	72 dir gefällt dieser K	79 lesen sie diesen K mit	79 um diesen K zu lesen	79 dieser K ist nur für	79 zugriff auf alle K	79 alle K lesen	80 freie K übrig	80 K frei	80 ihr letzter freier K	445 om dit K te lezen	458 fout in dit K
artikelen	445 toegang tot alle K
artikeln	79 zugang zu allen K	608 gillade du K	613 läs hela K med	613 lås upp K
artikkeli	229 tämä K on vain
artiklen	43 kunne du lide K
arvioi	246 K
""", 'as': """
asegura	205 K
asked	171 K
asks	171 K
assinante	534 já é K	554 torne-se K
assinantes	534 exclusivo para K	555 nossos K	558 K
assinatura	558 K
assinaturas	558 K
assine	534 K para	534 K por	534 K e tenha	554 K a	554 K o
associate	151 as an amazon K	165 is an K
""", 'au': """
aufgefallen	94 fehler K
ausblenden	92 und wieder K
auteur	276 est l'K
author	165 is the K of	165 is an K
automatisch	79 das abo endet K	79 endet K
autor	102 ist K	201 es K de
autora	201 es K de
autorin	102 ist K	102 ist freie K
autrice	276 est l'K
""", 'av': """
available	142 K on the app store	142 K on google play
avec	275 K afp
avsluta	634 K när du vill
""", 'ay': """
ayda	656 K
aydinlatma	648 K metni
aylik	656 K
""", 'ba': """
baixe	537 K o app	554 K o
banner	107 cookie-K	172 cookie K
banners	172 cookie K
bantu	355 K kami
""", 'be': """
becoming	168 please consider K	168 consider K	168 K a member
befindet	92 an dieser stelle K sich
before	127 K you go	127 K you move on
begging	172 K
belirtti	657 K
benachrichtigungen	84 K aktivieren	84 push-K
benadrukt	468 K
bent	439 nu je hier toch K
bereits	79 sie haben K ein abo
bergabunglah	355 K
berichten	104 wir K
berichtet	102 K für	102 K über
berichtete	106 K
berita	347 ikuti K
berlangganan	343 sudah K	344 K newsletter	355 K sekarang
besoin	248 nous avons K de vous	277 nous avons K de vous
bestellen	103 jetzt K
betaalmuur	469 K
betalingsmur	71 K	498 K
betonte	106 K
bezahlschranke	107 K
""", 'bi': """
bidrag	46 dit K	46 giv et K	67 dit K	67 giv et K	71 K	473 ditt K	494 ditt K
bijdrage	442 jouw K
bildirimlere	643 K izin ver
bildirimleri	643 K aç
binding	48 ingen K	69 ingen K
bindingstid	475 ingen K	496 ingen K
bindningstid	613 ingen K	634 ingen K
bisogno	360 abbiamo K di te	387 abbiamo K di te	387 abbiamo K del tuo
bitte	72 haben wir eine K	72 eine K an sie	72 wir haben eine K
""", 'bl': """
blocker	152 disable your ad K	152 disable ad K	152 turn off your ad K	152 using an ad K
bloqueador	190 K de anuncios	206 K de anuncios	543 K de anúncios
""", 'br': """
brauchen	103 wir K ihre hilfe	103 wir K deine hilfe
breaking	143 get K news alerts
browser	152 your K is out of date	152 upgrade to a modern K
""", 'bu': """
bulan	357 per K
buletin	344 K kami	356 K kami	359 K
""", 'ca': """
cadastre	534 K-se para	554 K-se
canal	188 únete al K	541 siga nosso K	541 siga o K	554 entre no K	555 nosso K
canale	388 il nostro K
canali	374 sui nostri K
canalul	574 K nostru
cancel	137 K at any time	170 K any time	170 K at any time
cancele	534 K quando quiser	556 K quando quiser
casella	370 nella tua K
""", 'ch': """
chaque	258 par e-mail K	258 par mail K
chegou	528 se você K até aqui
chercheur	276 est K
chercheuse	276 est K
chia	700 K sẻ
chiederti	360 un piccolo favore da K
chief	165 is K
chip	168 K in
""", 'ci': """
cipta	354 hak K
cititorii	574 K noștri
""", 'co': """
codziennie	506 otrzymuj K
coffee	132 buy me a K
columnist	165 is a K
comentar	194 para K	547 para K
comentario	194 déjanos tu K
comentarios	194 en los K
comment	156 log in to K	156 sign in to K	156 be the first to K	156 leave a K below	156 leave your K	156 please read our K policy	156 our K policy
commentaires	269 dans les K	269 charte des K	269 espace K
commentare	380 per K
commenter	269 pour K
commenti	380 nei K	380 i K saranno
comments	156 in the K below	156 in the K section	156 let us know in the K	156 K powered by	156 K have been closed	156 all K are subject to	168 let us know in the K
commission	151 may earn an affiliate K	151 may earn a K	151 may earn a small K	151 we may receive a K
community	104 unsere K	156 abide by our K	168 join our K of	380 regole della K
compartir	180 K tu cuenta, cambia	202 si quieres K tu cuenta
compensation	151 receive K from
completa	534 para ler a matéria K
completo	367 per leggere l'articolo K
comunique	547 K um erro
condiciones	192 términos y K
confirm	140 check your email to K
connect	148 K with us on
connectez	255 K-vous pour
consent	154 we need your K to load
consentiti	380 non sono K commenti
consider	132 if you liked this article, K	168 K making
contact	140 K me with news and offers	168 K us at
contacted	164 can be K at
contenido	180 accede a todo el K	192 K externo de	192 para ver este K
content	154 to view this K, you	154 to view this K please	154 third-party K	154 this K is hosted by a third party	154 we use your sign-up to provide K
contenu	267 ce K n'a pas pu être	267 K bloqué
contenus	278 nos K
contenuto	378 K esterno
continua	562 pentru a K lectura
continuar	534 para K lendo	534 para K a ler
continuare	367 per K a leggere	562 pentru a citi în K
continue	137 to K reading this article	137 log in to K	137 sign in to K	137 register to K	168 help us K
continuer	255 pour K à lire
contou	557 K
contributing	165 is a K	168 by K to
contribution	168 your K	168 make a K	168 making a K
contributo	363 con il tuo K	387 il tuo K
contributor	165 is a K
conversation	156 to join the K	156 join the K with
cookie	154 manage your K	290 קובצי K	378 usiamo i K	378 questo sito usa i K	406 Kを使用	406 K（クッキー）	406 Kの使用	406 Kを利用	514 pliki K	594 файлы K	594 файлов K	671 файли K	691 sử dụng K
cookies	57 vi bruger K	57 bruger K til	116 αποδοχή K	154 we use K	154 this site uses K	154 this website uses K	154 our site uses K	154 uses K to	154 accept all K	154 accept K	154 use of K	154 our use of K	192 usamos K	192 este sitio utiliza K	192 esta web utiliza K	192 uso de K	267 ce site utilise des K	267 utilise des K	281 bandeau K	456 gebruik van K	484 vi bruker K	514 używamy K	514 plików K	545 usamos K	545 este site utiliza K	545 este site usa K	545 uso de K	622 K på
correo	183 en tu K	183 en su K
correspondant	276 est K
correspondante	276 est K
correspondent	165 is a K
corresponsal	201 es K
coverage	169 our K
covers	165 K the
""", 'cr': """
creative	166 under a K commons license
crowdfunding	172 K
""", 'cz': """
czekamy	516 K na wasze
czytelnicy	524 nasi K
""", 'da': """
dagelijks	447 ontvang K
daily	140 sign up for our K
dapatkan	347 K update berita
dar	38 váš K	42 K
darowizna	523 twoja K	527 K
darowizny	527 K
darte	183 K de baja
dary	42 K
data	165 is a K
datenschutzbestimmungen	92 K
datenschutzhinweise	92 unsere K	92 K
""", 'de': """
deaktiviere	90 K deinen adblocker
deaktivieren	90 K sie ihren adblocker	90 adblocker K	90 ad-blocker K
deaktiviert	90 javascript ist K
declarat	576 a K
declarou	557 K
dedi	657 K
dedicated	169 our K team
delivered	140 K to your inbox	140 K to your email	140 get the latest news K
demander	248 une faveur à vous K	248 un petit service à vous K
depend	169 we K on
der	106 so K
derden	456 inhoud van K
desactiva	190 K adblock
desactivar	190 K adblock
desative	543 K o adblock
descarga	184 K la app	184 K nuestra app	202 K nuestra
descarregue	537 K a app
destek	654 bize K	654 K olun	654 K ol
detected	152 ad blocker K	152 adblock K
detto	390 ha K
devamini	641 K okumak için
devenez	277 K membre
""", 'di': """
dice	205 K	390 K
dichiarato	390 ha K
die	106 so K
dig	43 vi har en bøn til K
dijo	205 K
dilindungi	354 hak cipta K
direct	140 K to your inbox	263 suivez en K
directement	258 K dans votre
directly	140 K in your inbox
directo	188 sigue en K
disabilita	376 K adblock
disattiva	376 K adblock	376 K l'ad blocker
disdici	367 K quando vuoi	389 K quando vuoi
disiscriverti	370 K in qualsiasi
diskutieren	94 K sie mit
disponibile	371 K su app store
disponible	184 K en google play	259 K sur l'app store
dispositivo	180 se está usando en otro K	180 si continúas leyendo en este K	180 en otro K
disse	557 K
dit	280 a K	280 K-il
dites	269 K-le nous en
diventa	387 K socio
diz	557 K
""", 'do': """
dodal	41 K
dodala	41 K
don	281 K
donaciones	206 K
donasi	355 K anda	359 K
donate	168 K today	168 K now	172 K
donatie	442 doe een K	442 jouw K	465 jouw K	465 uw K	465 doe een K	469 K
donaties	469 K
donating	168 please consider K	168 consider K
donation	132 consider making a K	168 your K	168 consider a K	168 make a K	172 K
donations	172 K
donazione	363 fai una K	387 la tua K	387 fai una K	387 fai una K a	391 K
donazioni	391 K
doneer	465 K nu
donnez	269 K votre avis
dons	277 vos K	281 K
download	51 K appen	51 K vores app	142 K our app	142 K our free app	142 K the app	142 K on the app store	168 K our	448 K de app	448 K onze app	448 K de gratis app	465 K de
""", 'dr': """
drepturile	572 toate K rezervate
drittplattformen	92 K
""", 'du': """
dukung	355 K kami
dukungan	355 K anda
""", 'dz': """
dziennikarstwo	502 wesprzyj niezależne K	524 nasze K	524 niezależne K
dziennikarze	524 nasi K
""", 'ed': """
editor	165 is a senior K	165 is an K	165 is the K	165 is the deputy K
editors	169 we, the K
""", 'ee': """
eerste	467 K maand	467 de K maand
""", 'ef': """
eftertryck	630 K förbjudet
""", 'ei': """
eigener	72 eine bitte in K sache	72 in K sache	104 in K sache
eilmeldungen	84 K aufs
einem	79 mit K abo
einverstanden	82 ich bin damit K, dass
einwilligung	92 K jederzeit
""", 'ek': """
eksternt	57 K indhold	484 K innhold
""", 'el': """
elfogadom	329 K a
elle	280 dit-K
elmondta	338 K
""", 'em': """
email	112 στο K σας	140 enter your K	146 click to K	146 share via K	156 save my name, K	168 K us at	183 en tu K	344 ke K anda	370 la tua K	536 no seu K	563 pe K	586 ваш K	665 ваш K	687 địa chỉ K	687 K của bạn	687 nhận tin qua K
emailing	164 get in touch by K
embora	528 antes de ir K
""", 'en': """
enable	152 to view this video please K
engagement	255 sans K	279 sans K
engelleyici	648 reklam K
engelleyicinizi	648 reklam K
enjoyed	127 we hope you K this
enligt	635 K
enter	596 ctrl+K	673 ctrl+K
entering	140 by K your email
entlang	103 hier K
entrada	536 na sua caixa de K
""", 'er': """
erforderliche	94 K felder sind
erschien	100 dieser text K zuerst	100 dieser artikel K zuerst	100 dieser beitrag K zuerst
erschienen	100 zuerst K auf
""", 'es': """
escreveu	557 K
escribe	201 K sobre
escritor	201 es K
escritora	201 es K
essai	279 offre d'K
""", 'et': """
ettertrykk	492 K forbudt
""", 'eu': """
euro	105 ab # K
""", 'ev': """
every	140 in your inbox K
""", 'ex': """
exclusief	445 K voor abonnees	445 dit artikel is K
exclusivo	180 este artículo es K	180 este contenido es K	534 este conteúdo é K	534 este artigo é K
explained	171 K
explica	205 K	557 K
explicat	576 a K
explicou	557 K
explique	280 K
external	154 K content from
externe	456 K inhoud
externen	92 K inhalt von	92 K inhalt
externer	92 K inhalt von
""", 'fa': """
facebook	54 på K og twitter	114 στο K και	146 share on K	148 on K and twitter	148 on K, twitter	148 on twitter and K	148 like us on K	148 find us on K	188 en K y twitter	188 en K, twitter	188 en K y x	263 sur K et twitter	263 sur K, twitter	374 su K e twitter	452 op K en twitter	452 op K, twitter	481 på K og twitter	541 no K e no	541 no K, no	619 på K och twitter	712 在K上
facebooku	28 na K a twitteru
faire	277 K un don
fais	277 je K un don
faisant	251 en K un don
faites	251 K un don	277 K un don
favor	127 small K to ask	127 a K to ask of you	127 we have a K to ask	172 small K
favour	127 small K to ask	127 we have a K to ask	172 small K
""", 'fe': """
fehler	94 haben sie einen K
fehlerhinweis	94 K
feliratkozom	325 K a hírlevélre
fellow	165 is a senior K	165 is a K
fenntartva	334 minden jog K
""", 'fi': """
finanzieren	75 wir K uns durch spenden	104 wir K uns
fizess	335 K elő
fizessen	324 K elő	335 K elő
""", 'fo': """
folge	87 K uns	103 K uns
folgen	87 K sie uns	103 K sie uns
folgt	87 K uns
follow	148 K us on	148 K us at	148 K me on	148 K our live	148 K on x	156 notify me of K-up	168 K us on
folosim	567 K cookie
for	48 log ind K at
forbeholdes	65 alle rettigheder K
forklarer	70 K	497 K
forteller	497 K
fortgesetzt	89 wird nach der anzeige K
founder	165 is the K
""", 'fr': """
fragte	106 K
free	138 you have # K	140 sign up for our K	140 sign up to our K	140 get our K
freelance	164 is a K writer	165 is a K
freiartikel	80 K
freier	102 ist K autor
""", 'fu': """
fund	132 help K our
funded	169 reader-K
fundraising	172 K
""", 'ga': """
gabung	347 K di kanal	355 K
gave	473 gi en K	494 gi en K	498 K
gazetecilerimiz	655 K
gazetecilik	655 bağimsiz K
""", 'ge': """
gebruiken	456 wij K cookies	456 we K cookies
gebruikt	456 deze website K cookies	456 deze site K cookies
gedetecteerd	454 adblocker K
gefallen	72 ihnen hat dieser artikel K	72 hat ihnen dieser artikel K	72 hat dir dieser artikel K
gefunden	94 fehler im text K
gehen	72 bevor sie K
gekennzeichnete	89 mit einem symbol K
geladen	92 nicht K werden
genehmigung	100 ohne K
generosity	168 your K
gengives	65 må ikke K
genossenschaft	104 unsere K	104 unserer K
gepubliceerd	458 je e-mailadres wordt niet K
geschlossen	94 kommentare sind K
""", 'gi': """
gift	168 your K
giornalismo	363 sostieni il K	387 sostieni il K	388 il nostro K
giornalisti	388 i nostri K
gitmeden	637 K önce
""", 'gj': """
gjengis	492 kan ikke K
""", 'go': """
google	87 auf K news	114 στο K news	142 get it on K play	148 follow on K news	347 di K news	511 K news	565 pe K news	645 K news'te	689 trên K news
""", 'gr': """
gratis	105 wochen K	180 crea tu cuenta K	183 recibe K	202 recibe K	204 prueba K	357 K	445 ontdek nu K	445 krijg je ook K
gratuit	256 dernier article K
gratuita	389 prova K
gratuitement	255 inscrivez-vous K	258 recevez K
gratuiti	368 articoli K rimasti
gratuito	368 ultimo articolo K
""", 'ha': """
haftalik	656 K
have	169 we don't K ads
havi	337 K #
havonta	337 K
hay	700 cho K
""", 'he': """
hebben	465 wij K je hulp nodig	465 we K je steun nodig
hela	613 för att läsa K
hele	48 for at læse K	475 for å lese K
help	168 we need your K	465 K ons
her	470 nå som du er K
here	127 as long as you're K	127 now that you're K	168 sign up K
herunterladen	83 app K
hetente	337 K
""", 'hi': """
historien	276 est K
historienne	276 est K
""", 'hj': """
hjelp	494 K oss
""", 'hv': """
hvor	43 nu K du er her
""", 'id': """
identifiez	255 K-vous pour
""", 'if': """
ifade	657 K etti
""", 'ih': """
ihtiyacimiz	654 yardiminiza K	654 desteğinize K
""", 'ik': """
ikuti	347 K kami	355 K kami
""", 'il': """
ilimitado	180 acceso K	534 acesso K
ilk	656 K ay
illimitato	367 accesso K
""", 'in': """
inbox	112 στο K σας	140 sent to your K	140 right to your K	140 into your K	140 check your K to	168 your K	447 in je K	563 în K
indbakke	50 i din K
indbakken	50 i K
independen	356 jurnalisme K
independence	169 our editorial K
independencia	203 nuestra K
independent	132 support K journalism	168 support K journalism	169 K journalism	574 jurnalism K	574 jurnalismul K
independente	555 jornalismo K
independiente	203 periodismo K
indipendente	388 giornalismo K	388 informazione K
indipendenza	388 la nostra K
infocom	100 dpa-K	100 dpa-K, dpa:#
informasjonskapsler	484 vi bruker K	484 bruker K
information	154 to store and/or access K on a device	154 for more K see our privacy
informations	263 suivez les K sur
informativa	378 K sulla privacy
inhalt	79 dieser K ist nur für
inhalte	92 externe K
inhoud	456 om deze K te
initialement	275 article publié K
inkorg	615 i din K	615 till din K
inloggen	465 je moet nog even K
innan	608 K du går
innboksen	477 i K	477 rett i K
inschakelen	449 meldingen K	454 javascript K
inscreva	536 K-se na nossa	536 K-se em nossa	554 K-se
inscrever	536 ao se K
inscrit	255 déjà K
inscrivant	258 en vous K
inscrivez	258 K-vous à notre	277 K-vous
insisted	171 K
instagram	54 på facebook og K	87 auf facebook, K	87 auf K, facebook	87 auf facebook und K	87 auf facebook oder K	87 ob whatsapp, K	148 on K, facebook	148 on K and facebook	263 sur facebook et K	374 su facebook e K	452 op facebook en K	452 op facebook, K	481 på facebook og K	619 på facebook och K
instagramie	511 na facebooku i K
instagramu	28 na facebooku a K
instale	537 K a app
install	142 K our app
integritetspolicy	622 K
investigador	201 es K
investigadora	201 es K
investigative	165 is an K
""", 'ir': """
iratkozz	325 K fel	335 K fel
iratkozzon	325 K fel hírlevel	325 K fel	335 K fel
""", 'is': """
iscrivendoti	370 K
iscriviti	370 K alla nostra	370 K gratis	370 K al nostro	387 K alla	387 K al
iscrizione	370 annullare l'K
""", 'ja': """
jaar	467 per K
jahr	105 im K	105 pro K
javascript	31 povolte K	31 zapněte K	57 aktivér K	57 slå K til	90 K in ihrem browser	90 bitte aktivieren sie K	90 aktivieren sie K	90 K benötigt	152 please enable K	152 requires K	152 K is disabled	152 K is required	152 turn on K	152 K is not available	152 enable K in your browser	152 K must be enabled	152 needs K	190 activa K	190 habilita K	190 habilitar K	190 activar K	237 salli K	237 ota K käyttöön	265 activer K	265 activez K	265 K est désactivé	265 nécessite K	290 אפשרו K	349 aktifkan K	376 abilitare K	376 abilita K	376 attiva K	376 attivare K	404 Kを有効	404 Kが無効	404 K を有効	454 schakel K in	484 aktiver K	484 slå på K	514 włącz K	514 włącz obsługę K	543 ative o K	543 habilite o K	543 ativar K	567 activați K	594 включите K	622 aktivera K	622 slå på K	671 увімкніть K	691 bật K
""", 'je': """
jederzeit	79 K kündbar	82 widerruf K	82 K abmelden	82 abmeldung K	105 K kündbar
jelas	358 K
jelentkezzen	324 K be a
jetzt	79 K im abo
""", 'jo': """
join	168 K us on
jornalismo	531 apoie o K	554 apoie o K	555 nosso K	555 o nosso K
jornalistas	555 nossos K
journal	278 notre K
journalism	132 support our K	132 support the K you rely on	168 support quality K	168 support local K	168 support our K	169 our K	169 keep our K	169 fearless K
journalisme	251 soutenez un K	277 soutenez le K
journalismi	244 riippumaton K
journalismimme	244 K
journalismus	75 unterstützen sie unabhängigen K	75 unterstütze unabhängigen K	75 für unseren K	104 unser K	104 unseren K	104 unabhängigen K	104 unabhängiger K	104 gut gemachten K	104 gut gemachtem K	104 frei zugänglichen K	104 frei zugänglicher K	104 guten K	104 freien K
journalist	102 ist freier K	102 ist K	164 is a freelance K	165 is a K
journaliste	276 est K
journalisten	466 onze K
journalister	68 vores K	495 våre K	633 våra K
journalistes	278 nos K
journalistiek	442 steun onze K	466 onze K
journalistik	46 støt vores K	46 støt uafhængig K	68 vores K	68 uafhængig K	611 stöd vår K	611 stöd oberoende K	633 vår K	633 oberoende K
journalistikk	473 støtt vår K	473 støtt uavhengig K	495 vår K	495 uavhengig K
journalistin	102 ist freie K	102 ist K
journalists	169 our K	169 we, the K
""", 'ju': """
jurnalis	356 K kami
jurnalisme	356 K kami
jurnalismul	573 susține K	574 K nostru
""", 'ka': """
kanal	347 ikuti K	356 K kami
kanale	511 na naszym K
kanalimiza	645 K abone
karya	356 K kami
kata	358 K
katanya	358 K
kaydolun	654 K
""", 'kd': """
kdykoli	40 zrušit K
""", 'ke': """
kebijakan	349 K privasi	349 K cookie
keep	168 help us K	168 help K our
kertoi	246 K
kertoo	246 K
ketentuan	349 syarat dan K
""", 'ki': """
kirjoitti	246 K
""", 'kk': """
kk	245 /K
""", 'kl': """
kleine	72 haben wir eine K bitte
""", 'ko': """
kolumnist	102 ist K
kolumnistin	102 ist K
komentarz	516 aby dodać K
komentarzach	516 w K
kommentare	94 um K zu
kommentaren	94 in den K
kommentarerna	624 i K
kommentarfeltet	59 i K	486 i K
kommentarfunktion	94 K
kommentera	624 för att K
kommentere	59 for at K	486 for å K
kommentieren	94 um zu K	94 probleme beim K
kontingent	80 haben ihr K
konto	48 opret en K for	613 skapa ett K för
korrespondent	102 ist K
korrespondentin	102 ist K
korzystamy	514 K z plików cookie
kostenlos	79 wochen K	79 monat K	105 K testen
kostenlose	80 K artikel übrig
kostenlosen	82 K newsletter
kostenpflichtig	79 dieser artikel ist K
""", 'ku': """
kullan	648 çerez K
kullanilamaz	653 izinsiz K
kullanilmaktadir	648 çerez K	648 çerezler K
kullaniyoruz	648 çerezleri K	648 çerezler K
kumppanimme	237 me ja K
kutunuza	642 e-posta K	642 posta K
kuukaudessa	245 K
""", 'la': """
laatste	452 volg het K nieuws
ladda	616 K ner vår app	632 K ner
lade	83 K die app
laden	83 app K	83 K sie die app
lahjoituksesi	243 K
lahjoitus	243 tee K	247 K
langganan	355 K sekarang	359 K
last	478 K ned vår app	494 K ned
laut	106 K
lavoro	388 il nostro K
""", 'le': """
lecteurs	278 nos K
lectoras	203 nuestras K
lectores	203 nuestros K
lectrices	278 nos K
lecturer	165 is a senior K	165 is a K
leden	466 onze K
leiter	102 ist K
leiterin	102 ist K
leitores	555 nossos K	555 os nossos K
lesen	79 im abo K	80 % noch zu K	83 in der app K
leserbrief	94 schreiben sie uns einen K
leserbriefe	94 K an
lesere	495 våre K
leserfinanziert	104 K
leserinnen	104 unsere K	104 unseren K
lettori	388 i nostri K
lettrici	388 le nostre K
leyendo	180 para seguir K
lezers	466 onze K
""", 'li': """
listen	148 K back here	148 K to us live
""", 'll': """
llegado	173 si has K hasta aquí
""", 'lo': """
log	445 K in om	445 K in of	465 K in om
logg	475 K inn for å
logga	613 K in för att
logged	137 you must be K in to	156 you must be K in to
login	534 faça K para
""", 'lu': """
lukeaksesi	229 K koko	229 kirjaudu sisään K
lukijamme	244 K
lunar	575 K
""", 'ma': """
maand	467 per K
maandelijks	445 K opzegbaar	467 K
mail	26 váš e-K	82 per K	325 e-K cím	465 K ons	536 no seu e-K	586 ваш e-K	665 ваш e-K
mailadres	447 je e-K
mailadresse	50 din e-K	59 din e-K vil ikke
mailbox	447 in je K	447 in uw K	447 in jouw K
mailu	26 přímo do e-K
mailul	563 pe e-K tău
mainosten	237 K esto
maksumuuri	247 K
masuk	344 kotak K anda
masukkan	344 K email
material	100 mit K der dpa	100 mit K von dpa	166 this K may not be
""", 'md': """
md	69 kr/K
""", 'me': """
medlem	67 bliv K	494 bli K	632 bli K
meinen	94 was K sie dazu
meint	106 K
meinte	106 K
meinung	94 sagen sie uns ihre K
mejl	615 i din K
mejla	632 K oss
melanjutkan	343 untuk K membaca
meld	465 K je aan	494 K deg på
melde	103 K dich an	477 K deg av når
melden	79 K sie sich an, um	79 bitte K sie sich an	103 K sie sich an
meldingen	449 schakel K in	449 zet K aan	449 ontvang K
member	168 become a K
members	169 our K
membro	554 torne-se K
membutuhkan	355 kami K dukungan
menar	635 K
mener	70 K	497 K
menggunakan	349 K cookie
mengutip	354 dilarang K
mensais	556 K
mensuales	204 K
menurut	358 K
menyatakan	358 K
merci	277 K de nous
merkezimiz	655 haber K
mes	204 al K	204 por K
mese	389 al K
message	127 a K from our editor
messagerie	269 votre adresse de K ne sera pas
""", 'mi': """
miembro	202 hazte K
minggu	357 per K
minket	327 kövess K	335 kövess K
misiniz	641 zaten abone K
mission	169 our K
mitglied	103 werden sie K	103 werde K	103 jetzt K werden
mitteilungen	84 push-K
""", 'mn': """
mnd	496 kr/K
""", 'mo': """
mobile	142 on your K app	142 our K app
modalidad	204 K premium
moderador	547 não serão aprovados pelo K
moderados	547 serão K antes
moderated	156 comments are K
mois	279 par K
monat	105 im K	105 pro K
monatlich	105 K
mondta	338 K
month	137 for the first K	170 a K	170 per K	170 every K	170 each K
monthly	170 K
""", 'mu': """
mukaan	246 K
""", 'na': """
nachdruck	100 K verboten
nachrichten	83 K-app	83 aktuelle K aufs handy	84 push-K
najnowsze	506 otrzymuj K
napisz	516 K do nas	523 K do nas
napsal	41 K
napsala	41 K
navegador	190 tu K no soporta	190 su K no soporta	543 seu K não suporta
navigateur	265 votre K ne supporte pas	265 votre K n'est pas
""", 'ne': """
necesitamos	173 K pedirte	176 K tu apoyo	202 K tu ayuda	202 K tu apoyo
nell	371 apri K'app
nella	370 K tua mail
netiquette	380 K
nettstedet	484 dette K bruker
neuen	83 hier geht es zur K
news	83 K-app	142 K app for	165 is a K
newsletter	26 náš K	39 náš K	42 K	82 unseren K	82 unserem K	82 unserer K	82 zum K	82 K bestellen	82 K an	82 täglichen K	82 K richtig	82 K von	103 K an	104 unser K	104 unseren K	104 unserem K	107 K	112 εγγραφείτε στο K	112 εγγραφή στο K	112 το K μας	112 γραφτείτε στο K	123 το K μας	126 K	140 sign up for our K	140 sign up to our K	140 sign up for the K	140 subscribe to our K	140 join our K	140 get our K	140 our K here	140 receive our K	140 our daily K	140 our weekly K	140 our morning K	169 our K	172 K	183 suscríbete a nuestra K	183 suscríbete a la K	183 recibe nuestra K	183 apúntate a la K	183 nuestra K	203 nuestra K	206 K	258 inscrivez-vous à la K	258 abonnez-vous à notre K	258 abonnez-vous à la K	258 recevez notre K	258 notre K	278 notre K	281 K	344 K kami	344 langganan K	370 iscriviti alla K	370 ricevi la nostra K	370 la nostra K	388 la nostra K	391 K	506 zapisz się na K	506 nasz K	524 nasz K	527 K	536 assine a K	536 assine nossa K	536 receba nossa K	536 receba a nossa K	536 nossa K	555 nossa K	555 a nossa K	558 K	563 abonează-te la K	563 abonați-vă la K	563 înscrie-te la K	577 K
newslettera	506 zapisz się do K	506 naszego K	524 naszego K
newsletterem	524 naszym K
newsletters	140 K may contain info about	169 our K	172 K	258 recevez nos K	258 nos K	258 recevoir les K	278 nos K	281 K
newsletterul	563 K nostru	574 K nostru
newspaper	169 our K
newsroom	169 our K	169 non-profit K
""", 'ng': """
ngay	697 đăng ký K
""", 'ni': """
nieograniczony	504 K dostęp
niets	464 K uit deze
nieuws	448 K-app
nieuwsbrief	447 onze K	447 de K	447 dagelijkse K	447 wekelijkse K	466 onze K	469 K
nieuwsbrieven	447 onze K	466 onze K	469 K
""", 'no': """
nonprofit	169 K newsroom	169 K news outlet
nosso	531 apoie K	531 apoie o K	537 baixe K app	537 no K app	554 apoie K	554 apoie o K	554 siga o K
nostra	371 nella K app	388 la K app
notificaciones	185 activa las K	185 activar K	185 recibir K
notifications	143 turn on K	143 turn on desktop K	143 enable K	143 would like to send you K	143 allow K	143 K from this site	143 receive K	260 activer les K	260 activez les K	260 autoriser les K
notified	143 get K about
notifikasi	345 aktifkan K	345 dapatkan K
notify	143 K me of	143 K me when	156 K me of new posts
""", 'nu': """
nuestra	184 en K app	202 únete a K	203 K app
nuestro	176 apoya K	188 únete a K canal	202 apoya K	202 únete a K	202 recibe K	203 K canal
nuestros	192 nosotros y K socios	192 K socios	203 K socios
""", 'ny': """
nyhedsbrev	50 vores K	50 tilmeld dig K	68 vores K	71 K
nyhedsbreve	50 vores K	68 vores K
nyhedsbrevet	50 få K
nyheterna	619 följ K
nyhetsbrev	477 vårt K	477 våre K	477 meld deg på K	477 abonner på K	495 vårt K	495 våre K	498 K	615 vårt K	615 våra K	615 anmäl dig till K	615 få vårt K	633 vårt K	633 våra K	636 K
nyhetsbrevet	477 få K
nyilatkozta	338 K
""", 'ob': """
obbligatori	380 i campi K
oberoende	632 stöd K
obligatoires	269 les champs K
obligatori	380 i campi K
obligatorios	194 los campos K
obligatoriska	624 K fält
obligatoriske	486 K felt
obsahu	37 další šíření K
obserwuj	511 K nas na	511 K nas w	523 K nas
""", 'od': """
odejdete	20 než K
""", 'of': """
offert	255 vous est K	279 mois K
""", 'ok': """
okumaya	641 K devam etmek için
okurlarimiz	655 K
okurlarimizin	655 K
""", 'ol': """
olarak	641 abone K
olun	654 üye K
""", 'on': """
onafhankelijke	442 steun K journalistiek	465 steun K	466 K journalistiek
onafhankelijkheid	466 onze K
onbeperkt	445 lees K	445 K toegang	445 K lezen
ondersteunt	454 je browser K	454 uw browser K
ontdek	465 K nu
ontvang	447 K elke	447 K onze
onze	448 K app	466 K app
""", 'op': """
open	142 K in app	142 K in the app	448 K in app
ophavsretten	65 K tilhører
opinion	156 have an K on this
oplyser	70 K
opplyser	497 K
opprett	475 K en konto for
opublikowany	516 twój adres e-mail nie zostanie K
opzegbaar	467 K
""", 'or': """
original	166 read the K article
originally	166 this article was K published on	166 this story was K published on	166 this story K appeared	166 this article K appeared
originalmente	200 este artículo fue publicado K	200 publicado K en	553 publicado K em
originariamente	386 articolo pubblicato K
ortaklarimiz	648 biz ve K
""", 'ov': """
overname	464 K zonder
""", 'pa': """
pago	206 muro de K
par	279 K an
parceiros	545 nós e os nossos K	555 nossos K
parteispende	107 K
partenaires	267 nos K et nous	267 nous et nos K	278 nos K
participar	194 para K
partir	248 avant de K
partner	92 wir und unsere K	378 noi e i nostri K	378 i nostri K	622 vi och våra K
partnere	57 vi og vores K	484 vi og våre K
partners	154 we and our K	169 our K	456 wij en onze K	466 onze K
partnerzy	514 my i nasi K	514 nasi zaufani K
patron	132 become a K of
patronem	523 zostań K
paywall	104 ohne K	107 K	169 we have no K	169 we do not have a K	172 K	281 K	391 K	558 K
paywalls	172 K
""", 'pe': """
pedirte	173 tenemos un favor que K
pelanggan	343 khusus K	356 K kami	359 K
pembaca	356 K kami
pequeno	528 um K favor a pedir
per	496 K år	634 K år
percent	138 # K left to read
perfil	541 siga nosso K
periodismo	176 apoya el K	202 apoya el K	203 nuestro K	203 K de calidad
periodista	201 es K
periodistas	203 nuestros K
permanencia	204 sin K
personale	567 datele tale K
personales	192 datos K serán
persondatapolitik	57 K
personenbezogene	92 K daten
personnelles	267 vos données K
personoplysninger	57 dine K
personopplysninger	484 K
personuppgifter	622 dina K
pertama	357 bulan K
""", 'ph': """
phone	148 news to your K
""", 'pi': """
pierwszy	525 K miesiąc
""", 'pl': """
plakaten	492 vær varsom-K
please	137 K log in to
plusartikelen	466 K
plusartikels	445 gratis K	466 K
""", 'po': """
pobierz	523 K naszą
podatku	502 przekaż #% K
podle	41 K
podpora	38 vaše K
policy	154 our cookie K
politica	567 K de cookie
political	165 is a K	165 is the K editor
politika	648 çerez K
politikasi	648 gizlilik K
politikwissenschaftler	102 ist K
politologue	276 est K
polub	511 K nas na
pomozte	38 K nám
postadress	615 din e-K	624 din e-K kommer inte
postadresse	477 din e-K	486 din e-K vil ikke
postfach	82 in ihrem K	82 in dein K	82 in ihr K	82 in deinem K	82 direkt ins K
potrivit	576 K
potrzebujemy	502 K twojego wsparcia	523 K twojej pomocy	523 K twojego wsparcia
poursuivez	255 K votre lecture
poursuivre	255 K votre lecture
powerful	169 hold the K to account
powiadomienia	508 włącz K	508 K push	508 chcesz otrzymywać K
""", 'pr': """
praca	524 nasza K
precisamos	528 K da sua ajuda	531 K do seu apoio	554 K da sua ajuda	554 K do seu apoio
precizat	576 a K
preferences	154 your cookie K
preferita	374 fonte K su google
preferred	148 K source on google
preluarea	572 K
premier	255 le K mois	279 le K mois
prenumerant	613 bli K	613 redan K	613 som K	632 bli K
prenumeranter	613 endast för K	633 våra K	636 K
prenumeration	636 K
prenumerationen	615 avsluta K när
prenumerera	613 K för att	615 K på nyhetsbrev	632 K på vårt
preventing	152 browser extension is K
prima	575 K lună
primeiro	556 K mês
primer	204 el K mes
primo	389 il K mese
principles	166 the thomson reuters trust K
print	146 click to K
privacidad	192 política de K	203 nuestra política de K
privacidade	545 política de K
privacy	154 see our K policy	154 to our K policy and terms	154 and the google K policy	169 our K policy
privacybeleid	456 ons K
privacyverklaring	456 K
privatlivspolitik	57 K
probeabo	79 wochen im K	103 K
probeer	465 K nu
proberen	467 gratis K
processing	154 consent to the K
profesor	201 es K
profesora	201 es K
professeur	276 est K
professeure	276 est K
professor	102 ist K	165 is a K	165 is an associate K	165 is an assistant K
professorin	102 ist K
profitez	255 K de nos offres	277 K de
prohibida	200 queda K
proibida	553 é K a
promise	168 K never to
prosbu	20 máme na vás K	20 máme malou K
proseguire	367 per K la lettura
provided	154 content K by a third party
provision	89 erhalten wir eine K	89 eine kleine K
provisions	89 K-links
przetwarzanie	514 K danych osobowych
""", 'pu': """
pubblicare	380 prima di K un commento
pubblicato	380 il tuo indirizzo email non sarà K
publicado	547 o seu endereço de e-mail não será K
publication	132 is a reader-supported K
publicidad	190 bloqueador de K
published	156 your email address will not be K
puisque	248 K vous êtes là
punya	343 sudah K akun
purchase	151 K through links on our site
pushmeldingen	449 K
""", 'qu': """
queremos	173 K pedirte un favor
qui	360 già che sei K
quieras	180 cancela cuando K	204 cancela cuando K
quitter	248 avant de nous K
""", 'ra': """
raccolta	391 K fondi
racconta	390 K
raccontato	390 ha K
raconte	280 K
rajaton	229 K pääsy
""", 're': """
reach	164 K him at	164 K her at	164 K them at
reached	138 you've K your limit of free	164 can be K at
reacties	458 in de K
read	138 # % left to K
readers	127 we're asking K	168 K like you	169 our K	172 appeal for K	172 K pay
reading	137 keep K for just
reageren	458 om te K
recalled	171 K
recaptcha	140 protected by K
receba	536 K no seu	536 K todos os dias	554 K as	554 K no seu
receive	140 sign up to K	140 K email from us on behalf of	140 K emails from	154 agree to K emails	168 to K new posts
recevez	258 K chaque	258 K tous les	277 K chaque	277 K notre
recevoir	260 K les alertes
recibe	183 K cada	183 K todas las	202 K cada
redactie	458 mail de K	466 onze K
redactor	201 es K
redactora	201 es K
redakce	39 naše K
redakci	39 naši K
redakcja	524 nasza K
redakcji	524 naszej K
redaksi	356 K kami
redaksjon	495 vår K
redakteur	102 ist K
redakteurin	102 ist K
redaktion	68 vores K	104 unsere K	633 vår K
redaktionelle	92 externe K inhalte
redaktionen	59 skriv til K	624 mejla K
redazione	388 la nostra K
registe	534 K-se para
register	137 K for free to
registrarte	183 al K
registrati	367 K per	387 K per
registreer	445 K je
registrieren	79 K sie sich
rejoignez	263 K-nous sur	277 K-nous	277 K notre
relatou	557 K
rely	169 we K on
remaining	138 free articles K	138 free article K	138 articles K this month
remind	172 K me later
removed	156 this comment has been K
replied	171 K
reporter	102 ist K	164 is a K at	165 is a K	165 is a senior K	276 est K
reportera	201 es K
reporterin	102 ist K
reportero	201 es K
reporters	169 our K	169 we, the K
reporting	156 why are you K this	169 our K
representam	547 os comentários não K
reproduced	166 may not be K
reproducerea	572 K integrală
reproduction	166 K without permission	275 K interdite	275 toute K	275 droits de K
republish	166 K our articles	166 K this article
republished	166 K with permission
required	156 K fields are marked
research	165 is a K fellow
researcher	165 is a senior K	165 is a K
reservados	200 todos los derechos K	200 derechos K	553 todos os direitos K
reserved	121 all rights K	137 article is K for	166 all rights K	412 all rights K
responsabilidade	547 os comentários são de K
restantes	181 artículos gratuitos K
restants	256 articles gratuits K
reste	256 il vous K #%	256 il vous K # %
retrouvez	263 K-nous sur	277 K-nous
rettigheter	492 alle K forbeholdt
rewritten	166 may not be published, broadcast, K
""", 'ri': """
ricamiz	637 küçük bir K var	637 sizden bir K var
ricevi	370 K ogni	387 K ogni	387 K la
riippumatonta	243 tue K	244 K journalismia
riproduzione	386 K riservata	386 © K
riservati	386 tutti i diritti K
riservato	367 K agli abbonati	367 K ai nostri abbonati
""", 'ro': """
rocznie	525 K
roundup	140 get a weekly K
rozpowszechnianie	522 K artykułu
""", 'sa': """
sa	497 K	635 K
sade	635 K
sagde	70 K
sagt	106 K
sagte	106 K
sagten	106 K
said	171 K
saken	470 likte du denne K
saklidir	653 tüm haklari K	653 her hakki K
sanoi	246 K
sanoo	246 K
says	171 K
""", 'sc': """
scarica	371 K l'app	371 K la app	371 K la nostra app	387 K la nostra
schicken	103 K sie uns
schon	72 wenn sie K hier sind	72 wo sie K hier sind
schreef	468 K
schreib	103 K uns
schreiben	94 K sie uns ihre meinung	103 K sie uns
schreibt	102 K über	102 K für	106 K
schrieb	106 K
schrijf	447 K je in voor	447 K je gratis in	465 K je in	465 K u in
schrijft	468 K
scrie	573 K-ne
scripts	152 unblock K
scris	576 a K
scritto	390 ha K
scrivici	387 K
""", 'se': """
secondo	390 K
section	156 in the comment K
seguici	374 K su	374 K anche su	387 K su
seguir	188 puedes K a	188 puede K a
segundo	557 K
sekarang	355 donasi K	355 daftar K
selengkapnya	343 untuk membaca K
selon	280 K
semaine	279 par K
semana	204 a la K	556 por K
semanal	183 boletín K
send	140 we'll K you	486 K inn	494 K oss
setiap	357 K bulan
settimana	389 alla K
settings	154 cookie K
seuraa	243 K meitä
""", 'sh': """
share	146 click to K on	146 K this with	146 K this post on
""", 'si': """
sier	497 K
siga	541 K-nos no	541 K-nos nas	554 K-nos
siger	70 K
sign	140 K up to get	168 K up for our	168 K up to our	168 when you K up
signaler	269 K une erreur
signing	140 thanks for K up	140 thank you for K up	140 by K up, i agree	140 by K up, you agree	140 by K up you agree
silakan	343 K login	343 K masuk
silenced	169 refuse to be K
since	127 K you're here
sinirsiz	641 K erişim
sinulle	225 meillä on K pyyntö
""", 'sk': """
skriv	67 K til os	615 K upp dig	632 K upp dig
skriver	70 K	497 K	635 K
skrzynce	506 w twojej K
""", 'sl': """
sledujte	28 K nás	28 K nás na	38 K nás
""", 'so': """
socia	202 hazte K
social	87 auch bei K media
socio	176 hazte K	202 hazte K
sociologue	276 est K
sostegno	363 il tuo K ci	363 abbiamo bisogno del tuo K	387 il tuo K
sostenerci	363 puoi K
sostenitore	387 diventa K
sostenitori	388 i nostri K
sostieni	363 K il nostro	363 K la nostra	387 K il	387 K la
sostienici	387 K
sottolinea	390 K
soubory	31 K cookie
souhlasu	37 bez K
souligne	280 K
soutenez	251 K notre	277 K-nous	277 K notre
soutenir	251 pour nous K	277 K notre	277 nous K
soutien	251 votre K est	251 a besoin de votre K	277 votre K	277 besoin de votre K
soutiens	277 je K
sovelluksemme	232 lataa K	244 K
sovelluksessa	232 avaa K
sovellus	232 lataa K	232 lataa ilmainen K	243 lataa K
""", 'sp': """
spelregels	458 K
spende	75 deine K für	75 ihre K hilft	75 deine K hilft	75 jede K hilft	75 jede kleine K hilft	75 jede K zählt	103 ihre K	103 deine K	103 eure K	103 mit einer K	103 K jetzt	107 K
spenden	103 K sie	103 jetzt K	107 K
spendenaufruf	107 K
spendenaufrufe	107 K
spiega	390 K
spiegato	390 ha K
sprijinul	573 K tău	573 avem nevoie de K
spune	576 K
spus	576 a K
""", 'st': """
standards	166 our K: the
steun	442 met jouw K	442 met uw K	442 K ons met	465 K ons	465 K onze	465 jouw K	465 uw K
stories	164 for more K like this
story	137 to read the full K	142 read this K in the app	146 share this K on	164 if you have a K to tell	164 email your K to
straight	140 K to your inbox
strona	514 ta K używa
""", 'su': """
submitting	140 by K your email
subscreva	536 K a nossa	536 K as
subscribe	137 K to continue reading	137 K to read the full	137 to continue reading, K	137 to keep reading, K	137 K to get access	137 K for full access	140 K to our free	140 K to our weekly	140 K to our daily	148 K to our channel	148 K to our podcast	168 K to our	168 K today	168 K now	168 K to get
subscriber	137 already a K	137 this is a K-only	168 become a K	168 becoming a paid K	168 free or paid K
subscribers	137 this article is for K	137 this article is for premium K	137 this content is for K	137 for K only	137 exclusively for K	137 is exclusive to K	169 our K	172 K
subscribing	137 by K to our	140 by K, you agree	168 please consider K	168 consider K
subscription	137 off annual K	137 off an annual K	137 your K helps	137 K is being used on another	137 upgrade your K	170 annual K	172 K
subscriptions	172 K
subskrybenci	524 nasi K	527 K
subskrypcja	527 K
subskrypcje	527 K
substack	172 K
substacks	172 K
suite	255 pour lire la K
suivez	263 K-nous sur	277 K-nous
suporta	543 o seu browser não K
support	132 please K us	132 your K, no matter how small	132 K our work by	132 to K my work	132 you can K us	152 your browser does not K	168 K us	168 K our	168 K my work	168 K this work	168 your K	168 need your K	168 we ask you to K
supporta	376 il tuo browser non K
supported	152 your browser is not K	169 reader-K	169 reader K
supporter	168 become a K
supporting	132 please consider K	168 please consider K	168 consider K
suscribirte	183 al K
suscripciones	206 K
suscriptor	180 ya soy K	180 ya eres K
suscriptores	180 exclusivo para K	180 sólo para K	180 solo para K	203 nuestros K	206 K
sustaining	168 K member
""", 'sw': """
swisha	632 K
""", 'sz': """
szerint	338 K
""", 'ta': """
taalfout	458 K
tady	20 když už jste K
tahun	357 per K
takip	645 bizi K edin	645 K et	645 K edin	654 bizi K edin
tarvitsemme	243 K apuasi	243 K tukeasi
""", 'te': """
teilte	106 K mit
telegram	87 unseren K-kanal	148 join our K	148 our K channel	188 canal de K	347 channel K	374 canale K	541 canal no K	591 мы в K	591 наш K-канал	591 в нашем K	591 новости в K	645 K kanali	668 ми в K	668 наш K-канал	668 у нашому K
terima	349 K semua
termos	545 K de uso
terms	154 agree to our K of	154 agree to our K and	154 agree to the K
testen	103 jetzt K
""", 'th': """
theo	689 K dõi báo	700 K
think	156 let us know what you K
this	127 if you've made it K far	166 no part of K
thoughts	156 share your K	168 share your K
""", 'ti': """
tietosuojaseloste	237 K
tilaa	243 K nyt
tilaaja	229 oletko jo K
tilaajamme	244 K
tilaajana	229 jatka lukemista K	229 K pääset	229 K voit
tilaajat	247 K
tilaajille	229 vain K
tilauksen	231 voit peruuttaa K
tilaus	247 K
till	608 vi har en bön K dig
tilmeld	50 K dig vores	67 K dig
tin	701 bản K
tip	59 K os	59 har du et K
tips	486 K oss	486 har du et K	494 K oss	624 har du ett K	624 har du K
""", 'tj': """
tjeneste	43 en lille K at bede	470 en liten K å be
""", 'to': """
toestemming	456 K te geven
toimittajamme	244 K
toimituksemme	244 K
told	171 K
toteaa	246 K
touch	164 get in K with our	168 get in K
""", 'tr': """
trabajo	176 si te gusta nuestro K	203 nuestro K
trabalho	555 nosso K
traitement	267 K de vos données
transferred	154 personal data may be K
transparenzhinweis	100 K
tratamento	545 K dos seus dados
tratamiento	192 K de tus datos
trattamento	378 K dei dati
travail	278 notre K
trenger	473 vi K din støtte	494 vi K din hjelp	494 vi K din støtte
trial	137 start your free K	137 your free K	168 start your free K	170 free K
""", 'tu': """
tukesi	243 K
tulis	358 K
tutur	358 K
""", 'tw': """
tweeted	171 K
twitter	146 share on K	148 follow him on K	148 follow her on K	148 follow them on K	148 follow on K
twitterze	511 na facebooku i K
""", 'ty': """
tygodniowo	525 K
""", 'ub': """
ubegrenset	475 K tilgang
""", 'ud': """
udfyldes	59 skal K
""", 'ug': """
ugen	69 om K
""", 'ui': """
uitgeschakeld	454 javascript is K
uitschrijven	447 op elk moment K
""", 'uj': """
ujar	358 K
ujarnya	358 K
""", 'uk': """
uken	496 i K
""", 'un': """
unavailable	152 video K
ungkap	358 K
unisciti	387 K a
unlimited	137 get K access	137 K digital access
unser	104 K ziel
unsere	83 laden sie K app	83 lade K app	83 K app	103 können sie K	104 K leser
unseren	104 K lesern
unserer	83 in K app	104 K arbeit
unsubscribe	140 you can K at any time	140 K at any time	140 K anytime
""", 'up': """
ups	172 pop-K
""", 'ut': """
utilisation	267 K de cookies	267 K des cookies	267 conditions générales d'K
utilisons	267 nous K des cookies
utilizamos	192 K cookies	545 K cookies
utilizza	378 questo sito K i cookie	378 K cookie
utilizziamo	378 K i cookie
""", 'uu': """
uutiskirje	231 tilaa K	243 tilaa K	247 K
uutiskirjeemme	231 K	244 K
""", 'uv': """
uvedl	41 K
uvedla	41 K
""", 'uy': """
uygulama	643 mobil K
uygulamamiz	655 K
uygulamamizi	643 K indirin	643 K indir	654 K indir
uygulamayi	643 K indir	643 K indirin
""", 'va': """
valfri	611 swisha K summa
valgfritt	473 vipps et K
vayas	173 antes de que te K
""", 've': """
veckan	634 i K
veraltet	90 ihr browser ist K
verder	439 voor je K gaat	445 lees K met	445 om K te lezen
vereiste	458 K velden
verhindert	92 ein skript K
verileriniz	648 kişisel K
verklaarde	468 K
verouderd	454 je browser is K
verscheen	464 dit artikel K eerder
vertelde	468 K
vertelt	468 K
verwenden	92 wir K cookies
verwendest	90 K einen adblocker
verwendet	92 diese website K cookies	92 diese webseite K cookies
verzoek	439 een klein K
""", 'vi': """
vidare	613 för att läsa K
videre	48 for at læse K	475 for å lese K
view	142 K in app
viikossa	245 K
vincoli	389 senza K
vipps	494 K
visto	360 K che sei qui
visualizzare	378 per K questo contenuto
""", 'vo': """
voice	169 our K
volg	452 K ons op	452 K ons via	465 K ons
volgens	468 K
voor	447 meld je aan K
voorbehouden	464 alle rechten K
voordat	439 K je gaat
vorbehalten	100 alle rechte K
vores	51 hent K app	51 i K app	67 støt K	67 hent K	68 K app
votre	251 K don nous	277 K don
""", 'vr': """
vragen	439 hebben we een gunst te K	439 we willen je iets K
vriend	465 word K
""", 'vu': """
vuodessa	245 K
vurguladi	657 K
""", 'vy': """
vyhrazena	37 všechna práva K
""", 'wa': """
waardevol	439 vond je dit artikel K
washington	165 is a K
""", 'we': """
webbplats	622 denna K använder cookies
website	57 dette K bruger	169 our K
week	170 a K	170 per K	467 per K
weekly	140 sign up for our K
weiterlesen	79 K mit	79 jetzt K	79 diesen artikel K	79 kostenlos K	79 mit plus K	90 mit werbung K
weiterzulesen	79 um K
werbeblocker	90 deaktivieren sie ihren K
werbefrei	104 K
werbevereinbarung	82 stimme ich der K zu
werk	466 ons K
wesprzyj	502 K nasze	523 K nas	523 K nasze
weten	458 laat het ons K	468 laat K
""", 'wh': """
whatsapp	83 K-kanal der	87 K-kanal	146 share on K	148 join our K	148 join us on K	148 our K channel	148 updates on K	188 canal de K	263 chaîne K	263 canal K	347 saluran K	347 kanal K	347 channel K	374 canale K	452 K-kanaal	511 kanał na K	541 canal no K	541 canal do K	541 grupo do K	565 canalul de K	645 K kanali
while	127 K you're here
whitelist	152 K our site	152 K this site
""", 'wi': """
widerrufen	82 jederzeit K
window	146 opens in new K	146 opens in a new K
winning	165 is an award-K
withdraw	154 K your consent
""", 'wo': """
woche	105 pro K
wochen	105 K lang
word	442 K lid en	465 K lid
work	169 our K
""", 'wr': """
write	156 K to us at
writer	164 is a staff K for	164 is a senior K at	165 is a staff K	165 is a senior K	165 is a K
writes	165 K about	171 K
written	165 has K for
wrote	171 K
""", 'ws': """
wsparcie	502 twoje K	523 twoje K
wsparciu	502 dzięki twojemu K
wspieraj	523 K nas
""", 'wy': """
wyjdziesz	499 zanim K
wymagane	516 pola są K
""", 'ya': """
yaparak	641 giriş K
yapilamaz	653 alinti K
yapin	654 bağiş K
yazdi	657 K
""", 'ye': """
year	170 a K	170 per K
""", 'yi': """
yillik	656 K
""", 'yo': """
your	156 have K say in
youtube	92 inhalte von K	148 on K for more	148 on K for the	689 kênh K của
""", 'za': """
zabronione	522 kopiowanie K
zainstaluj	507 K aplikację
zalo	689 quan tâm K
zaloguj	504 K się, aby	504 K się aby
zamkniesz	499 zanim K
zapisz	506 K się na nasz	523 K się na	523 K się do
zarejestruj	504 K się, aby	523 K się
""", 'ze': """
zegt	468 K
zei	468 K
""", 'zo': """
zostanie	516 twój adres email nie K
""", 'zr': """
zrezygnuj	504 K w każdej chwili	525 K w każdej chwili
""", 'zu': """
zugeschickt	82 per e-mail K
zustimmung	92 K jederzeit	92 mit ihrer K	92 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
abbestellen
abbonamenti
abbonamento
abbonati
abbonato
abilitare
abonament
abonat
abonați
abonații
abone
abonează
aboneler
abonelere
abonelerimiz
abonelik
abonne
abonnee
abonneer
abonnees
abonnement
abonnementen
abonnements
abonnent
abonnenten
abonnenter
abonnentin
abonner
abonnez
abonniere
abonnieren
abonné
abonnés
abrir
abyste
accedi
accept
acceptant
accepteer
accepter
accepteren
according
account
acrescentou
actualité
adatkezelési
adblock
adblocker
added
adgang
adomány
adományoddal
adományok
adres
adresa
adresiniz
adresse
advertisement
adó
adăugat
affermato
afficher
affichera
affiliate
affirme
affirmé
afirma
afirmou
afirmó
afmelde
aggiornamenti
aggiunto
agora
agregó
ahora
aidez
aiutaci
ajoute
ajouté
ajude
ajutorul
ajută
aktivieren
akzeptieren
alamat
aldus
alertas
alertes
alkalmazás
alkalmazásunk
alkalmazásunkat
allow
an
andare
android
angezeigt
anggota
anlatti
anmelden
anmeldung
anmäl
anno
annonsblockerare
annonseblokkering
ano
antes
anvender
använder
anytime
anzeige
anzeigen
aplicación
aplicativo
aplicația
aplikace
aplikaci
aplikacja
aplikacji
aplikację
aplikasi
apoiador
apoio
aporte
apoyo
app
appareil
appeared
appel
appen
application
applications
apóyanos
apóyenos
apúntate
aqui
arbeid
arbeit
arbeitet
arbejde
arbete
argued
arrivato
article
articles
articoli
articolo
articolul
artigo
artikel
artikelen
artikeln
artikkeli
artiklen
artykuł
artículo
artículos
arvioi
asegura
aseguró
asked
asks
assinante
assinantes
assinatura
assinaturas
assine
associate
aufgefallen
ausblenden
autentifică
auteur
author
automatisch
autor
autora
autorin
autorská
autrice
available
avec
avsluta
ayda
aydinlatma
aylik
ayúdanos
açikladi
añadió
año
baixe
banner
banners
bantu
bağiş
bağişiniz
becoming
befindet
before
begging
behöver
bekapcsolása
belirtti
benachrichtigungen
benadrukt
bent
bereits
bergabunglah
berichten
berichtet
berichtete
berita
berlangganan
berättar
besoin
bestellen
bestätigen
bestätigungsmail
betaalmuur
betalingsmur
betalvägg
betonte
bezahlschranke
bidrag
bijdrage
bildirimlere
bildirimleri
binding
bindingstid
bindningstid
bisogno
bitte
biết
blocker
blokování
bloqueador
boletín
boîte
brauchen
breaking
browser
bulan
buletin
buzón
bønn
bülten
bültene
bülteni
bültenimiz
bültenimize
bạn
cadastre
canal
canale
canali
canalul
cancel
cancele
casella
catedrática
catedrático
celého
chaque
chegou
chercheur
chercheuse
chia
chiederti
chief
chip
chép
chính
chúng
cipta
cititorii
codziennie
coffee
columnist
comentar
comentario
comentarios
comentários
comment
commentaires
commentare
commenter
commenti
comments
commission
community
compartir
compensation
completa
completo
comunique
condiciones
condiții
confidentialité
confidențialitate
confirm
conférences
connect
connectez
connecté
consent
consentiti
consider
contact
contacted
contenido
content
contenu
contenus
contenuto
conteúdo
continua
continuar
continuare
continue
continuer
contou
contribuição
contributing
contribution
contributo
contributor
contó
conversation
cookie
cookies
correo
correspondant
correspondante
correspondent
corresponsal
coverage
covers
creative
crowdfunding
cuéntanos
czekamy
czytać
czytelnicy
czytelników
dagelijks
daily
dapatkan
dar
darowizna
darowizny
darowiznę
darte
dary
data
datenschutzbestimmungen
datenschutzerklärung
datenschutzhinweise
deaktiviere
deaktivieren
deaktiviert
declarat
declarou
declaró
dedi
dedicated
delivered
demander
depend
der
derden
desactiva
desactivar
desative
descarcă
descarga
descarregue
descárgate
destek
desteğiniz
detected
detto
devamini
devenez
dice
dichiarato
die
dig
dijo
dilindungi
direct
directement
directly
directo
disabilita
disattiva
disdici
disiscriverti
diskutieren
disponibile
disponible
disponível
dispositivo
disse
dit
dites
diventa
diz
doação
doações
dodal
dodala
dodał
dodała
don
donaciones
donación
donasi
donate
donatie
donaties
donating
donation
donations
donazione
donazioni
donația
donație
donații
donează
doneer
donnez
dons
dostęp
dostępny
download
dołącz
drepturile
drittplattformen
dukung
dukungan
dziennikarstwo
dziennikarze
déclare
déclaré
déductible
désabonner
désactiver
désactivez
désinscrire
dụng
editor
editors
eerste
eftertryck
eigener
eilmeldungen
einem
einverstanden
einwilligung
eksternt
electrónico
elfogadom
elle
elmondta
elolvasásához
előfizetés
előfizető
előfizetőink
előfizetők
előfizetőknek
email
emailing
embora
enable
endereço
engagement
engedélyezze
engelleyici
engelleyicinizi
enjoyed
enligt
ensimmäinen
enter
entering
entlang
entrada
erforderliche
erklärt
erklärte
erschien
erschienen
erzählt
erzählte
escreveu
escribe
escribió
escritor
escritora
escríbenos
essai
estás
etkinleştir
ettertrykk
euro
every
evästeitä
exclusief
exclusivo
explained
explica
explicat
explicou
explicó
explique
expliqué
external
externe
externen
externer
facebook
facebooku
faire
fais
faisant
faites
favor
favour
fehler
fehlerhinweis
felhasználási
feliratkozom
feliratkozás
fellow
fenntartva
finanzieren
fizess
fizessen
folge
folgen
folgt
follow
folosește
folosim
folytatásához
for
forbeholdes
forklarer
forteller
fortgesetzt
fortæller
founder
fragte
free
freelance
freiartikel
freier
fund
funded
fundraising
följ
förbehållna
förklarar
følg
første
független
gabung
gave
gazetecilerimiz
gazetecilik
gazeteciliği
gazeteciliğimiz
gebruiken
gebruikt
gedetecteerd
gefallen
gefunden
gehen
gekennzeichnete
geladen
gelmişken
genehmigung
generosity
gengives
genossenschaft
gepubliceerd
geschlossen
gift
giornalismo
giornalisti
gitmeden
gjengis
google
gratis
gratuit
gratuita
gratuitement
gratuiti
gratuito
grátis
grâce
går
gåva
göre
gösterilmeden
haftalik
használ
használat
have
havi
havonta
hay
hebben
hela
hele
help
her
here
herunterladen
hetente
historien
historienne
hjelp
hjälp
hjælp
hozzátette
hvor
hébergé
hírekben
hírlevel
hírlevelünk
hírlevelünkre
hírlevél
hó
hónap
identifiez
ifade
ifølge
ihtiyacimiz
ikuti
ilimitado
ilk
illimitato
illimité
inbox
indbakke
indbakken
independen
independence
independencia
independent
independente
independiente
indipendente
indipendenza
indiqué
indépendance
indépendant
indépendante
infocom
información
informasjonskapsler
information
informations
informativa
inhalt
inhalte
inhoud
initialement
inkorg
inloggen
innan
innboksen
innehåll
inschakelen
inscreva
inscrever
inscrit
inscrivant
inscrivez
inscrição
insisted
instagram
instagramie
instagramu
instale
install
integritetspolicy
investigador
investigadora
investigative
iratkozz
iratkozzon
iscrivendoti
iscriviti
iscrizione
istediğiniz
jaar
jahr
javascript
jederzeit
jelas
jelentkezzen
jesteś
jetzt
join
jornalismo
jornalistas
journal
journalism
journalisme
journalismi
journalismimme
journalismus
journalist
journaliste
journalisten
journalister
journalistes
journalistiek
journalistik
journalistikk
journalistin
journalists
jurnalis
jurnalisme
jurnalismul
jurnaliștii
jäseneksi
kanal
kanale
kanalimiza
karya
kata
katanya
kaydolun
kdykoli
kebijakan
keep
kertoi
kertoo
ketentuan
khoản
không
khẳng
kirjoitti
kk
kleine
kolumnist
kolumnistin
komentarz
komentarzach
komentować
kommentare
kommentaren
kommentarerna
kommentarfeltet
kommentarfunktion
kommentera
kommentere
kommentieren
kontingent
konto
korrespondent
korrespondentin
korzystamy
kostenlos
kostenlose
kostenlosen
kostenpflichtig
kullan
kullanilamaz
kullanilmaktadir
kullaniyoruz
kumppanimme
kutunuza
kuukaudessa
käyttää
können
kövesse
kövessen
közölte
laatste
ladda
lade
laden
lahjoituksesi
lahjoitus
langganan
last
laut
lavoro
lecteurs
lectoras
lectores
lectrices
lecturer
leden
leiter
leiterin
leitores
lesen
leserbrief
leserbriefe
lesere
leserfinanziert
leserinnen
lettori
lettrici
leyendo
lezers
listen
llegado
log
logg
logga
logged
login
lukeaksesi
lukijamme
lunar
lună
lájkolj
lähdet
läsare
læsere
lập
maand
maandelijks
mail
mailadres
mailadresse
mailbox
mailu
mailul
mainosten
maksumuuri
masuk
masukkan
material
md
medlem
meinen
meint
meinte
meinung
meitä
mejl
mejla
melanjutkan
meld
melde
melden
meldingen
member
members
membro
membutuhkan
menar
mener
menggunakan
mengutip
mensais
mensuales
menurut
menyatakan
merci
merkezimiz
mes
mese
message
messagerie
miembro
miesiąc
miesięcznie
minggu
minket
misiniz
mission
mitglied
mitteilungen
miễn
mnd
mobile
modalidad
moderador
moderados
moderated
mois
monat
monatlich
mondta
month
monthly
mostrará
mukaan
munkánk
munkánkat
másodközlés
mån
månad
månaden
månadsgivare
måned
måneden
mês
mówi
měsíc
měsíčně
nachdruck
nachrichten
najnowsze
napisał
napisała
napisz
napište
napsal
napsala
navegador
navigateur
necesitamos
nekünk
nell
nella
neomezený
netiquette
nettstedet
neuen
news
newsletter
newslettera
newsletterem
newsletters
newsletterul
newspaper
newsroom
nezávislou
nezávislá
ngay
nhận
nhập
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
niezależne
niezależność
noastră
nonprofit
nosso
nostra
notificaciones
notifications
notificações
notificările
notified
notifikasi
notify
notícias
novináři
nuestra
nuestro
nuestros
nyhedsbrev
nyhedsbreve
nyhedsbrevet
nyheterna
nyhetsbrev
nyhetsbrevet
nyilatkozta
nói
năm
obbligatori
obegränsad
oberoende
obligatoires
obligatori
obligatorios
obligatoriska
obligatoriske
obrigatórios
obsahu
obserwuj
odebírejte
odejdete
odemkněte
odhlásit
offert
okumaya
okurlarimiz
okurlarimizin
olarak
olun
olvasóink
onafhankelijke
onafhankelijkheid
onbeperkt
ondersteunt
ontdek
ontvang
onze
open
ophavsretten
opinion
oplyser
opplyser
opprett
opublikowany
opzegbaar
original
originally
originalmente
originariamente
ortaklarimiz
osobních
overname
pago
par
parceiros
parteispende
partenaires
participación
participar
partir
partner
partnere
partners
partnerzy
partneři
patron
patronem
paywall
paywalls
pedirte
pelanggan
pembaca
pequeno
per
percent
perfil
periodismo
periodista
periodistas
permanencia
personale
personales
persondatapolitik
personenbezogene
personnelles
personoplysninger
personopplysninger
personuppgifter
personvernerklæring
pertama
phone
pidätetään
pierwszy
plakaten
please
plusartikelen
plusartikels
pobierz
podatku
podkreśla
podle
podpora
podpořte
pokračujte
policy
politica
political
politika
politikasi
politikwissenschaftler
politologue
polub
política
pomozte
pomóż
postadress
postadresse
postafiókjába
postfach
potrivit
potrzebujemy
potřebujeme
poursuivez
poursuivre
používá
používáme
powerful
powiadomienia
powiedział
powiedziała
pozostało
praca
pracę
precisamos
precizat
preferences
preferita
preferred
preluarea
premier
prenumerant
prenumeranter
prenumeration
prenumerationen
prenumeratorów
prenumerera
preventing
prima
primeiro
primer
primo
principles
print
privacidad
privacidade
privacy
privacybeleid
privacyverklaring
privatlivspolitik
probeabo
probeer
proberen
processing
profesor
profesora
professeur
professeure
professor
professorin
profitez
prohibida
proibida
promise
prosbu
proseguire
provided
provision
provisions
prośbę
prywatności
przeczytać
przekaż
przetwarzanie
práci
pubblicare
pubblicato
pubblicità
publicado
publication
publicidad
publicité
publicités
publikování
published
publiée
puisque
punya
purchase
pushmeldingen
pyyntö
přebírání
předplatitele
předplatitelem
předplatitelé
předplatné
předplaťte
přečíst
přihlaste
přispějte
příspěvek
queremos
qui
quieras
quitter
quyên
quyền
raccolta
racconta
raccontato
raconte
rajaton
reach
reached
reacties
read
readers
reading
reageren
recalled
recaptcha
receba
receive
recevez
recevoir
recibe
redacción
redactie
redactor
redactora
redacția
redakce
redakci
redakcja
redakcji
redaksi
redaksjon
redakteur
redakteurin
redaktion
redaktionelle
redaktionen
redazione
redação
registe
register
registrarte
registrati
registreer
registrieren
regístrate
rejoignez
relatou
rely
remaining
remind
removed
replied
reporter
reportera
reporterin
reportero
reporters
reporting
representam
reproducción
reproduced
reproducerea
reproduction
reprodução
republish
republished
republié
required
research
researcher
reservados
reserved
responsabilidade
restantes
restants
reste
retrouvez
rettigheter
rewritten
ricamiz
ricevi
riippumatonta
riproduzione
riservati
riservato
riêng
rocznie
roundup
rozpowszechnianie
ročně
réagir
rédacteur
rédaction
rédactrice
réservée
réservés
résiliable
sa
sade
sagde
sagt
sagte
sagten
said
saken
saklidir
sanoi
sanoo
says
sbírka
scarica
schicken
schließen
schon
schreef
schreib
schreiben
schreibt
schrieb
schrijf
schrijft
schránky
scrie
scripts
scris
scritto
scrivici
secondo
section
seguici
seguir
segundo
segítségedre
según
sekarang
selengkapnya
selon
semaine
semana
semanal
send
sesión
setiap
settimana
settings
seuraa
señaló
share
sier
siga
siger
sign
signaler
signing
silakan
silenced
since
sinirsiz
sinulle
sisältö
skriv
skriver
skrzynce
skrzynkę
sledujte
socia
social
socio
sociologue
sostegno
sostenerci
sostenitore
sostenitori
sostieni
sostienici
sottolinea
soubory
souhlasu
souligne
soutenez
soutenir
soutien
soutiens
sovelluksemme
sovelluksessa
sovellus
spelregels
spende
spenden
spendenaufruf
spendenaufrufe
spiega
spiegato
sprijiniți
sprijinul
sprijină
spune
spus
standards
steun
stories
story
straight
strona
stáhněte
stöd
støt
støtt
støtte
støttemedlem
submitting
subscreva
subscribe
subscriber
subscribers
subscribing
subscription
subscriptions
subskrybenci
subskrybentów
subskrypcja
subskrypcje
subskrypcję
substack
substacks
suite
suivez
suporta
support
supporta
supported
supporter
supporting
suscribirte
suscripciones
suscripción
suscriptor
suscriptores
suscríbete
sustaining
susține
susținerea
susțineți
swisha
szerint
szerkesztőségünk
säger
sähköpostiin
sähköpostiisi
sähköpostiosoitteesi
sélections
síganos
síguenos
söyledi
săptămână
taalfout
tady
tahun
takip
tarvitsemme
teilte
telegram
terima
termos
terms
testen
theo
think
this
thoughts
thuê
thuộc
thành
tháng
thông
tietosuojaseloste
tilaa
tilaaja
tilaajamme
tilaajana
tilaajat
tilaajille
tilauksen
tilaus
till
tilmeld
tin
tip
tips
tiếp
tjeneste
tjänst
toestemming
toimittajamme
toimituksemme
told
toteaa
touch
továbbolvasáshoz
toàn
trabajo
trabalho
traitement
transferred
transparenzhinweis
tratamento
tratamiento
trattamento
travail
trenger
treści
trial
trên
tukesi
tulis
tutur
tuần
tweeted
twitter
twitterze
tygodniowo
työmme
tájékoztató
támogasd
támogass
támogasson
támogatása
támogatásod
täällä
téléchargez
töltsd
týdně
tłumaczy
ubegrenset
ubegrænset
udfyldes
ugen
uitgeschakeld
uitschrijven
ujar
ujarnya
uken
unabhängig
unavailable
ungkap
unisciti
unlimited
unser
unsere
unseren
unserer
unsubscribe
unterstütze
unterstützen
unterstützt
unterstützung
upozornění
ups
urmărește
urmăriți
utilisation
utilisons
utilizamos
utilização
utilizează
utilizza
utilizziamo
utilizăm
utánközlés
uutiskirje
uutiskirjeemme
uvedl
uvedla
uygulama
uygulamamiz
uygulamamizi
uygulamayi
używamy
valfri
valgfritt
vayas
vašeho
veckan
veraltet
verder
vereiste
verhindert
verileriniz
verklaarde
verouderd
verscheen
vertelde
vertelt
vervielfältigung
verwenden
verwendest
verwendet
verzoek
veröffentlicht
vidare
videre
view
viikossa
vincoli
vipps
visto
visualizzare
viết
voice
volg
volgens
voor
voorbehouden
voordat
vorbehalten
vores
votre
vragen
vriend
vuodessa
vurguladi
vyhrazena
vysvětluje
vårt
waardevol
washington
webbplats
website
według
week
weekly
weiterlesen
weiterzulesen
werbeblocker
werbefrei
werbevereinbarung
werk
wesprzyj
weten
whatsapp
while
whitelist
widerrufen
window
winning
withdraw
woche
wochen
word
work
wpłata
write
writer
writes
written
wrote
wsparcie
wsparciu
wspieraj
wspierającym
wyjaśnia
wyjdziesz
wymagane
wypisać
wyrażam
wöchentlichen
yaparak
yapilamaz
yapin
yazdi
year
yillik
your
youtube
zabronione
zainstaluj
zalo
zaloguj
zamkniesz
zapisz
zarejestruj
zastrzeżone
zbiórka
zbývá
zegt
zei
zewnętrzne
zostanie
zpracováním
zrezygnuj
zugeschickt
zunächst
zustimmung
ändå
året
återges
çalişmalarimiz
çerezler
çerezleri
écrit
écrivain
écrivez
électronique
évente
írta
înscrie
öffnen
újságírás
újságírásunk
újságíróink
última
členem
článek
čtenáři
čtenářů
đóng
đọc
řekl
řekla
říká
śledź
źródło
žurnalistika
žurnalistiku
έγραψε
ακολουθήστε
ακολουθείστε
ανέφερε
αναγνώστες
αναδημοσίευση
απορρήτου
βοηθήστε
βρείτε
γίνετε
γράψτε
δήλωσε
δημοσιογράφοι
δημοσιογραφία
διαβάσετε
διεύθυνση
δικαιώματος
δουλειά
δωρεά
δωρεές
είπε
εβδομάδα
εγγραφείτε
ενεργοποιήστε
ενημερωτικό
εξήγησε
κανάλι
κατεβάστε
μάθετε
μήνα
πολιτική
προσωπικών
πρόσθεσε
πρώτος
στήριξέ
στήριξή
στηρίξτε
συνδεθείτε
συνδρομή
συνδρομητές
συνδρομητής
συνεχίσετε
σύμφωνα
τόνισε
χρήσης
χρειαζόμαστε
χρησιμοποιεί
χρησιμοποιούμε
χρόνο
безлимитный
блокировщик
блокувальник
браузер
виділіть
використанні
використовує
використовуємо
внесок
войдите
встановіть
выделите
год
гіперпосилання
дальше
добавьте
донат
донати
донаты
допомога
допоможіть
доступ
дочитали
ежедневную
ежемесячно
еженедельную
журналистика
журналистики
журналистику
журналисты
журналісти
журналістика
журналістику
завантажити
завантажте
зазначив
заметили
зарегистрированы
зарегистрируйтесь
зареєструйтесь
застосунок
захищено
захищені
защищены
заявив
заявил
заявила
здесь
зробіть
иностранного
иностранным
использовании
используем
использует
канал
канала
каналу
коментарях
комментарий
комментариях
конфиденциальности
конфіденційності
месяц
місяць
нажмите
написав
написал
написала
напишите
напишіть
небольшая
неделю
независимую
обязательна
обязательные
опечатку
оприлюднюватиметься
опубликован
отменить
отметил
отписаться
ошибку
партнеры
патроном
первый
передплатникам
передплатників
передрук
перепечатка
персональних
персональных
пишите
повідомив
повідомила
поддержать
поддержите
поддержка
поддержки
подписка
подписки
подписку
подписчикам
подписчики
подписчиков
подписчиком
подписывайтесь
подпишитесь
подчеркнул
пожертвование
пожертвования
полностью
помилку
помогите
помощь
помітили
почту
пошту
пояснив
пояснил
приложение
приложении
присоединяйтесь
приєднуйтесь
продовжити
продолжить
произведен
просьба
прохання
прочитать
підписатися
підписка
підписку
підписники
підписників
підписуйтесь
підписуйтеся
підпишіться
підтримайте
підтримати
підтримка
підтримки
піти
работа
работу
рассказал
рассказала
рассылка
рассылку
редакции
редакция
редакція
редакції
робота
роботу
розповів
розповіла
розсилка
розсилку
рік
сказав
сказал
сказала
следите
словам
словами
слідкуйте
сообщение
сообщил
сообщила
сповіщення
сподобалась
спільноти
стежте
телеграм
тиждень
уведомления
увійдіть
уйдете
цитировании
частиною
читай
читайте
читателей
читатели
читати
читачі
читачів
щомісяця
щомісячно
щотижневу
язкові
якщо
אחרינו
אלקטרוני
אמר
אמרה
בחודש
בעוגיות
בקובצי
בשבוע
האפליקציה
הווטסאפ
הוסיף
הוסיפה
הזכויות
הטלגרם
הירשמו
הכתבה
המייל
המנויים
הניוזלטר
הסביר
העבודה
העיתונאים
העיתונות
הפרטיות
הצטרפו
הקוראים
השימוש
התרומה
ובטוויטר
כמנויים
כתב
כתבה
כתבו
לדברי
להמשיך
להעתיק
לחודש
למנויים
לניוזלטר
לעזרתכם
לשנה
מינוי
מנוי
מנויים
מסר
ניוזלטר
עיתונות
עכשיו
ראשון
תמיכתכם
תמכו
תרומה
תרומות
أسبوعيا
أضاف
أضافت
أكد
أوضح
إعادة
إلينا
ادعمنا
ادعموا
استفاده
اشتراك
اشتراک
اشترك
اعلام
افزود
الآن
الأول
الإخبارية
الإشعارات
الإعلانات
الإلكتروني
الارتباط
الاستخدام
البريدية
التطبيق
الخصوصية
الدخول
الشهر
القراءة
الكوكيز
المحتوى
المستقلة
المقال
النشرة
اول
ایمیل
اینستاگرام
بحسب
بريدك
تابعنا
تابعوا
تابعونا
تبرع
تبرعات
تبرعك
تبرعكم
تطبيقنا
تفعيل
تلگرام
تمامی
توضیح
جاوااسکریپت
حساب
حقوق
حمایت
خبرنامه
خبرنگاران
خصوصی
خوانندگان
دعمك
دعمكم
دنبال
راسلنا
روزنامهنگاری
سالانه
سنويا
شهريا
شوید
صحافتنا
صحفيينا
صرح
عملنا
قال
قالت
قراءنا
قرائنا
قناتنا
كتب
كتبت
للمشتركين
مالی
ماه
ماهانه
محفوظ
محفوظة
مستقلة
مشترک
معنا
نحتاج
نستخدم
نشرتنا
نوشت
وتويتر
وفقا
کار
کانال
کنید
کوکی
کوکیها
گفت
گفته
अन
आपक
इट
इनब
इब
उनल
उपय
ऐप
क
कर
कह
ख
छ
ट
टर
ठक
न
नल
पढ
पर
बत
मदद
मह
यत
रक
रत
वर
शन
शर
सएप
सदस
सप
समर
सहय
हम
हमस
ủng
お使
お申
か月
ここ
この
ご利
ご寄
ご支
ご登
ご購
すべ
と強
と書
と話
と語
と説
と述
によ
をフ
アプ
カ月
クッ
コメ
サポ
ダウ
チャ
ニュ
フォ
プッ
プラ
プレ
メル
メー
ログ
ヶ月
下載
下载
不代
不得
仅代
付費
付费
会员
会員
你的
使用
侵权
個人
免費
免费
全文
公众
公式
关注
写道
初割
初月
利用
剩余
剩餘
加入
包月
友だ
发送
受信
告訴
告诉
官方
寄付
寄到
寫道
已是
已经
年額
广告
広告
廣告
开启
当サ
当社
微信
応援
您的
成为
成為
我们
我們
手机
打开
打開
扫一
扫描
投资
指出
捐款
掃一
掃描
支持
支援
文章
最新
會員
月額
有料
未經
未经
本报
本文
本網
本网
欢迎
歡迎
残り
每年
每日
每月
浏览
無料
無断
版权
版權
独立
獨立
电子
登入
登录
登録
禁止
禁無
私た
称
稱
立即
紙の
続き
編集
繼續
继续
著作
表示
訂閱
記事
認為
說道
読み
読者
請啟
請捐
請支
订阅
认为
说道
请启
请捐
请支
責任
購読
贊助
责任
赞助
転載
轉載
转载
追蹤
通知
開啟
閱讀
關注
阅读
隐私
隱私
電子
首月
가입하세요
강조했다
구독료
구독자
구독하고
구독하세요
구독하시면
구독해주세요
금지
기자
네이버에서
뉴스레터
뉴스레터로
뉴스레터를
뉴스에서
다운로드
다운로드하세요
달
당신의
덧붙였다
독자님의
로그인
로그인이
로그인하시면
말했다
매월
메인에서
메일함으로
무단전재
받기
밝혔다
보려면
복제
본지는
부탁드립니다
설명했다
설정
설치
앱에서
앱으로
언론
여러분
여러분의
원
유튜브
이메일
이메일을
이용
읽으려면
재배포
재배포금지
저작권법
저작권자
저희는
적었다
전용
전재
전했다
정기후원
주세요
체험
추가
카카오톡
팔로우하기
팔로우하세요
필요합니다
회원가입
회원만
후원금
후원을
후원이
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  131),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 161))

LINKS: list[tuple[str, str, tuple[str, ...]]] = [('link.share', 'share',
  ('facebook.com/sharer', 'facebook.com/share.php', 'facebook.com/dialog', 'm.facebook.com/sharer', 'twitter.com/intent',
   'twitter.com/share', 'twitter.com/home?status', 'x.com/intent', 'x.com/share', 'linkedin.com/sharearticle', 'linkedin.com/sharing',
   'linkedin.com/cws/share', 'api.whatsapp.com/send', 'wa.me/?text', 'web.whatsapp.com/send', 't.me/share', 'telegram.me/share',
   'pinterest.com/pin/create', 'reddit.com/submit', 'share.flipboard.com', 'getpocket.com/save', 'getpocket.com/edit',
   'bsky.app/intent', 'threads.net/intent', 'vk.com/share', 'connect.ok.ru/offer', 'news.ycombinator.com/submitlink',
   'tumblr.com/share', 'tumblr.com/widgets/share', 'xing.com/spi/shares', 'xing.com/app/user?op=share', 'b.hatena.ne.jp/add',
   'b.hatena.ne.jp/entry', 'social-plugins.line.me', 'line.me/r/msg', 'timeline.line.me/social-plugin', 'service.weibo.com/share',
   'addtoany.com', 'addthis.com', 'sharethis.com', 'share.naver.com', 'mix.com/add', 'buffer.com/add', 'digg.com/submit',
   'viber.com/forward')),
 ('link.till', 'donation',
  ('patreon.com/', 'ko-fi.com/', 'buymeacoffee.com/', 'paypal.com/donate', 'paypal.me/', 'paypal.com/paypalme', 'donorbox.org/',
   'givebutter.com/', 'steadyhq.com/', 'opencollective.com/', 'liberapay.com/', 'github.com/sponsors/', 'support.theguardian.com/',
   'flattr.com/', 'boosty.to/', 'tipeee.com/', 'helloasso.com/', 'cafecito.app/', '/donate', '/donation', '/donations', '/support-us',
   '/supportus', '/spenden', '/faire-un-don', '/don', '/dona', '/apoyanos', '/sostienici', '/steun', '/doneer', '/podderzhat',
   '/contribute')),
 ('link.subscribe', 'paywall',
  ('/subscribe', '/subscription', '/subscriptions', '/membership', '/become-a-member', '/abo', '/abonnement', '/abonnements',
   '/abonnieren', '/suscripcion', '/suscribete', '/suscripciones', '/assine', '/abbonati', '/abonneren', '/prenumerera', '/abonner',
   '/subskrypcja', '/register', '/signup', '/sign-up')),
 ('link.newsletter', 'newsletter',
  ('/newsletter', '/newsletters', '/nieuwsbrief', '/nieuwsbrieven', '/nyhetsbrev', '/nyhedsbrev', '/infolettre', '/boletin',
   '/boletines', '/e-mail-newsletter')),
 ('link.app', 'app',
  ('apps.apple.com/', 'itunes.apple.com/app', 'itunes.apple.com/us/app', 'play.google.com/store/apps', 'appgallery.huawei.com',
   'app.adjust.com', 'onelink.me')),
 ('link.follow', 'follow',
  ('news.google.com/publications', 'news.google.com/app', 'google.com/preferences/source', 'flipboard.com/@', 'whatsapp.com/channel',
   'profile.google.com/cp', 'facebook.com/tr', 'podcasts.apple.com/', 'open.spotify.com/show'))]

SELECTORS: list[tuple[str, str, tuple[str, ...]]] = []
