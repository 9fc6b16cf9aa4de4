"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit.

Tables are lines of text, tab between the columns: a module of many small constants takes ten times as long to import.
"""

# fmt: off

# id, kind, match, language, role, most
PHRASES = """\
ar.later	donation	whole	ar	closer	0
ar.button	donation	whole	ar		0
ar.wall	paywall	whole	ar		0
ar.wall-line	paywall	contains	ar		24
ar.letter	newsletter	contains	ar		24
ar.app	app	contains	ar		18
ar.share	share	whole	ar		0
ar.follow	follow	contains	ar		20
ar.ad	advertisement	whole	ar		0
ar.consent	consent	contains	ar		50
ar.comments	comments	whole	ar		0
ar.related	related	whole	ar	heading	0
ar.lead-in	related	start	ar	lead-in	28
ar.furniture	related	whole	ar		0
ar.copyright	copyright	contains	ar		24
ar.asks	donation	contains	ar	asks	0
ar.voice	donation	contains	ar	voice	0
ar.price	donation	contains	ar	price	0
ar.speech	donation	contains	ar	speech	0
ar.about	donation	contains	ar	about	0
cs.opener	donation	contains	cs	opener	0
cs.later	donation	whole	cs	closer	0
cs.button	donation	whole	cs		0
cs.wall	paywall	whole	cs		0
cs.wall-line	paywall	contains	cs		0
cs.letter	newsletter	whole	cs		0
cs.letter-line	newsletter	contains	cs		0
cs.share	share	whole	cs		0
cs.follow	follow	contains	cs		22
cs.ad	advertisement	whole	cs		0
cs.consent	consent	whole	cs		0
cs.consent-line	consent	contains	cs		80
cs.comments	comments	whole	cs		0
cs.related	related	whole	cs	heading	0
cs.lead-in	related	start	cs	lead-in	34
cs.furniture	related	whole	cs		0
cs.author	author-bio	start	cs		36
cs.copyright	copyright	contains	cs		36
cs.asks	donation	contains	cs	asks	0
cs.voice	donation	contains	cs	voice	0
cs.price	donation	contains	cs	price	0
cs.speech	donation	contains	cs	speech	0
cs.about	donation	contains	cs	about	0
da.opener	donation	contains	da	opener	0
da.later	donation	whole	da	closer	0
da.button	donation	whole	da		0
da.ask	donation	contains	da		40
da.wall	paywall	whole	da		0
da.wall-line	paywall	contains	da		0
da.letter	newsletter	whole	da		0
da.letter-line	newsletter	contains	da		0
da.app	app	contains	da		22
da.share	share	whole	da		0
da.follow	follow	whole	da		0
da.follow-line	follow	contains	da		24
da.ad	advertisement	whole	da		0
da.consent	consent	whole	da		0
da.consent-line	consent	contains	da		80
da.comments	comments	whole	da		0
da.comments-line	comments	contains	da		36
da.related	related	whole	da	heading	0
da.related-headed	related	start	da	heading	9
da.lead-in	related	start	da	lead-in	34
da.furniture	related	whole	da		0
da.author	author-bio	start	da		36
da.copyright	copyright	contains	da		36
da.asks	donation	contains	da	asks	0
da.voice	donation	contains	da	voice	0
da.price	donation	contains	da	price	0
da.speech	donation	contains	da	speech	0
da.about	donation	contains	da	about	0
de.opener	donation	contains	de	opener	0
de.later	donation	whole	de	closer	0
de.button	donation	whole	de		0
de.ask	donation	contains	de		40
de.name	donation	start	de	name	10
de.payment	payment	whole	de		0
de.wall	paywall	whole	de		0
de.wall-line	paywall	contains	de		0
de.meter	meter	contains	de		0
de.letter	newsletter	whole	de		0
de.letter-line	newsletter	contains	de		0
de.app	app	contains	de		24
de.push	push	contains	de		20
de.share	share	whole	de		0
de.follow	follow	whole	de		0
de.follow-line	follow	contains	de		28
de.ad	advertisement	whole	de		0
de.ad-line	advertisement	contains	de		40
de.adblock	adblock	contains	de		50
de.consent	consent	whole	de		0
de.consent-line	consent	contains	de		90
de.comments	comments	whole	de		0
de.comments-line	comments	contains	de		40
de.related	related	whole	de	heading	0
de.related-headed	related	start	de	heading	9
de.lead-in	related	start	de	lead-in	34
de.furniture	related	whole	de		0
de.author	author-bio	start	de		45
de.copyright	copyright	contains	de		50
de.copyright-start	copyright	start	de		14
de.asks	donation	contains	de	asks	0
de.voice	donation	contains	de	voice	0
de.price	donation	contains	de	price	0
de.speech	donation	contains	de	speech	0
de.about	donation	contains	de	about	0
el.later	donation	whole	el	closer	0
el.button	donation	whole	el		0
el.wall	paywall	whole	el		0
el.wall-line	paywall	contains	el		26
el.letter	newsletter	contains	el		22
el.share	share	whole	el		0
el.follow	follow	contains	el		22
el.ad	advertisement	whole	el		0
el.consent	consent	contains	el		50
el.comments	comments	whole	el		0
el.related	related	whole	el	heading	0
el.lead-in	related	start	el	lead-in	30
el.furniture	related	whole	el		0
el.copyright	copyright	contains	el		30
el.asks	donation	contains	el	asks	0
el.voice	donation	contains	el	voice	0
el.price	donation	contains	el	price	0
el.speech	donation	contains	el	speech	0
el.about	donation	contains	el	about	0
en.donation.opener	donation	contains	en	opener	0
en.later	donation	whole	en	closer	0
en.continue	donation	whole	en	among	0
en.donation.button	donation	whole	en		0
en.donation.line	donation	contains	en		40
en.donation.name	donation	start	en	name	10
en.payment	payment	whole	en		0
en.paywall.label	paywall	whole	en		0
en.paywall.line	paywall	contains	en		0
en.meter	meter	contains	en		0
en.newsletter.label	newsletter	whole	en		0
en.newsletter.line	newsletter	contains	en		0
en.newsletter.start	newsletter	start	en		22
en.app	app	contains	en		22
en.push	push	contains	en		20
en.share.label	share	whole	en		0
en.share.network	share	whole	en	among	0
en.share.line	share	contains	en		14
en.follow.label	follow	whole	en		0
en.follow.line	follow	contains	en		28
en.follow.start	follow	start	en		24
en.ad	advertisement	whole	en		0
en.ad.line	advertisement	contains	en		34
en.adblock	adblock	contains	en		50
en.consent.label	consent	whole	en		0
en.consent.line	consent	contains	en		90
en.comments.label	comments	whole	en		0
en.comments.line	comments	contains	en		40
en.related.heading	related	whole	en	heading	0
en.related.headed	related	start	en	heading	9
en.related.lead-in	related	start	en	lead-in	32
en.related.label	related	whole	en		0
en.author	author-bio	start	en		45
en.author.line	author-bio	contains	en		40
en.copyright	copyright	contains	en		60
en.copyright.start	copyright	start	en		40
en.asks	donation	contains	en	asks	0
en.voice	donation	contains	en	voice	0
en.price	donation	contains	en	price	0
en.speech	donation	contains	en	speech	0
en.about	donation	contains	en	about	0
es.opener	donation	contains	es	opener	0
es.later	donation	whole	es	closer	0
es.button	donation	whole	es		0
es.ask	donation	contains	es		40
es.name	donation	start	es	name	10
es.payment	payment	whole	es		0
es.wall	paywall	whole	es		0
es.wall-line	paywall	contains	es		70
es.meter	meter	contains	es		0
es.letter	newsletter	whole	es		0
es.letter-line	newsletter	contains	es		0
es.app	app	contains	es		22
es.push	push	contains	es		20
es.share	share	whole	es		0
es.follow	follow	whole	es		0
es.follow-line	follow	contains	es		28
es.ad	advertisement	whole	es		0
es.adblock	adblock	contains	es		50
es.consent	consent	whole	es		0
es.consent-line	consent	contains	es		90
es.comments	comments	whole	es		0
es.comments-line	comments	contains	es		40
es.related	related	whole	es	heading	0
es.related-headed	related	start	es	heading	9
es.lead-in	related	start	es	lead-in	34
es.furniture	related	whole	es		0
es.author	author-bio	start	es		40
es.copyright	copyright	contains	es		50
es.asks	donation	contains	es	asks	0
es.voice	donation	contains	es	voice	0
es.price	donation	contains	es	price	0
es.speech	donation	contains	es	speech	0
es.about	donation	contains	es	about	0
fa.later	donation	whole	fa	closer	0
fa.button	donation	whole	fa		0
fa.wall	paywall	whole	fa		0
fa.letter	newsletter	contains	fa		20
fa.share	share	whole	fa		0
fa.follow	follow	contains	fa		20
fa.ad	advertisement	whole	fa		0
fa.consent	consent	contains	fa		40
fa.comments	comments	whole	fa		0
fa.related	related	whole	fa	heading	0
fa.lead-in	related	start	fa	lead-in	28
fa.furniture	related	whole	fa		0
fa.copyright	copyright	contains	fa		24
fa.asks	donation	contains	fa	asks	0
fa.voice	donation	contains	fa	voice	0
fa.price	donation	contains	fa	price	0
fa.speech	donation	contains	fa	speech	0
fa.about	donation	contains	fa	about	0
fi.opener	donation	contains	fi	opener	0
fi.later	donation	whole	fi	closer	0
fi.button	donation	whole	fi		0
fi.wall	paywall	whole	fi		0
fi.wall-line	paywall	contains	fi		0
fi.letter	newsletter	whole	fi		0
fi.letter-line	newsletter	contains	fi		0
fi.app	app	contains	fi		20
fi.share	share	whole	fi		0
fi.follow	follow	whole	fi		0
fi.ad	advertisement	whole	fi		0
fi.consent	consent	whole	fi		0
fi.consent-line	consent	contains	fi		70
fi.comments	comments	whole	fi		0
fi.related	related	whole	fi	heading	0
fi.lead-in	related	start	fi	lead-in	34
fi.furniture	related	whole	fi		0
fi.copyright	copyright	contains	fi		30
fi.asks	donation	contains	fi	asks	0
fi.voice	donation	contains	fi	voice	0
fi.price	donation	contains	fi	price	0
fi.speech	donation	contains	fi	speech	0
fi.about	donation	contains	fi	about	0
fr.opener	donation	contains	fr	opener	0
fr.later	donation	whole	fr	closer	0
fr.button	donation	whole	fr		0
fr.ask	donation	contains	fr		40
fr.name	donation	start	fr	name	10
fr.payment	payment	whole	fr		0
fr.wall	paywall	whole	fr		0
fr.wall-line	paywall	contains	fr		0
fr.meter	meter	contains	fr		0
fr.letter	newsletter	whole	fr		0
fr.letter-line	newsletter	contains	fr		0
fr.app	app	contains	fr		24
fr.push	push	contains	fr		20
fr.share	share	whole	fr		0
fr.follow	follow	whole	fr		0
fr.follow-line	follow	contains	fr		26
fr.ad	advertisement	whole	fr		0
fr.adblock	adblock	contains	fr		50
fr.consent	consent	whole	fr		0
fr.consent-line	consent	contains	fr		90
fr.comments	comments	whole	fr		0
fr.comments-line	comments	contains	fr		40
fr.related	related	whole	fr	heading	0
fr.related-headed	related	start	fr	heading	9
fr.lead-in	related	start	fr	lead-in	34
fr.furniture	related	whole	fr		0
fr.author	author-bio	start	fr		40
fr.copyright	copyright	contains	fr		50
fr.asks	donation	contains	fr	asks	0
fr.voice	donation	contains	fr	voice	0
fr.price	donation	contains	fr	price	0
fr.speech	donation	contains	fr	speech	0
fr.about	donation	contains	fr	about	0
he.later	donation	whole	he	closer	0
he.button	donation	whole	he		0
he.wall	paywall	whole	he		0
he.wall-line	paywall	contains	he		24
he.letter	newsletter	contains	he		20
he.share	share	whole	he		0
he.follow	follow	contains	he		18
he.ad	advertisement	whole	he		0
he.consent	consent	contains	he		40
he.comments	comments	whole	he		0
he.related	related	whole	he	heading	0
he.lead-in	related	start	he	lead-in	28
he.furniture	related	whole	he		0
he.copyright	copyright	contains	he		24
he.asks	donation	contains	he	asks	0
he.voice	donation	contains	he	voice	0
he.price	donation	contains	he	price	0
he.speech	donation	contains	he	speech	0
he.about	donation	contains	he	about	0
hi.later	donation	whole	hi	closer	0
hi.button	donation	whole	hi		0
hi.wall	paywall	whole	hi		0
hi.letter	newsletter	contains	hi		20
hi.app	app	contains	hi		18
hi.share	share	whole	hi		0
hi.follow	follow	contains	hi		20
hi.ad	advertisement	whole	hi		0
hi.consent	consent	contains	hi		40
hi.comments	comments	whole	hi		0
hi.related	related	whole	hi	heading	0
hi.lead-in	related	start	hi	lead-in	30
hi.furniture	related	whole	hi		0
hi.copyright	copyright	contains	hi		20
hi.asks	donation	contains	hi	asks	0
hi.voice	donation	contains	hi	voice	0
hi.price	donation	contains	hi	price	0
hi.speech	donation	contains	hi	speech	0
hi.about	donation	contains	hi	about	0
hu.later	donation	whole	hu	closer	0
hu.button	donation	whole	hu		0
hu.ask	donation	contains	hu		40
hu.wall	paywall	whole	hu		0
hu.wall-line	paywall	contains	hu		26
hu.letter	newsletter	contains	hu		22
hu.share	share	whole	hu		0
hu.follow	follow	contains	hu		20
hu.ad	advertisement	whole	hu		0
hu.consent	consent	contains	hu		50
hu.comments	comments	whole	hu		0
hu.related	related	whole	hu	heading	0
hu.lead-in	related	start	hu	lead-in	30
hu.furniture	related	whole	hu		0
hu.copyright	copyright	contains	hu		30
hu.asks	donation	contains	hu	asks	0
hu.voice	donation	contains	hu	voice	0
hu.price	donation	contains	hu	price	0
hu.speech	donation	contains	hu	speech	0
hu.about	donation	contains	hu	about	0
id.later	donation	whole	id	closer	0
id.button	donation	whole	id		0
id.wall	paywall	whole	id		0
id.wall-line	paywall	contains	id		24
id.letter	newsletter	contains	id		22
id.app	app	contains	id		20
id.share	share	whole	id		0
id.follow	follow	contains	id		22
id.ad	advertisement	whole	id		0
id.consent	consent	contains	id		40
id.comments	comments	whole	id		0
id.related	related	whole	id	heading	0
id.lead-in	related	start	id	lead-in	30
id.furniture	related	whole	id		0
id.copyright	copyright	contains	id		30
id.asks	donation	contains	id	asks	0
id.voice	donation	contains	id	voice	0
id.price	donation	contains	id	price	0
id.speech	donation	contains	id	speech	0
id.about	donation	contains	id	about	0
it.opener	donation	contains	it	opener	0
it.later	donation	whole	it	closer	0
it.button	donation	whole	it		0
it.ask	donation	contains	it		40
it.name	donation	start	it	name	10
it.payment	payment	whole	it		0
it.wall	paywall	whole	it		0
it.wall-line	paywall	contains	it		0
it.meter	meter	contains	it		0
it.letter	newsletter	whole	it		0
it.letter-line	newsletter	contains	it		0
it.app	app	contains	it		22
it.share	share	whole	it		0
it.follow	follow	whole	it		0
it.follow-line	follow	contains	it		26
it.ad	advertisement	whole	it		0
it.adblock	adblock	contains	it		50
it.consent	consent	whole	it		0
it.consent-line	consent	contains	it		90
it.comments	comments	whole	it		0
it.comments-line	comments	contains	it		60
it.related	related	whole	it	heading	0
it.related-headed	related	start	it	heading	9
it.lead-in	related	start	it	lead-in	34
it.furniture	related	whole	it		0
it.author	author-bio	start	it		40
it.copyright	copyright	contains	it		40
it.asks	donation	contains	it	asks	0
it.voice	donation	contains	it	voice	0
it.price	donation	contains	it	price	0
it.speech	donation	contains	it	speech	0
it.about	donation	contains	it	about	0
ja.later	donation	whole	ja	closer	0
ja.button	donation	whole	ja		0
ja.ask	donation	contains	ja		60
ja.wall	paywall	whole	ja		0
ja.wall-line	paywall	contains	ja		60
ja.letter	newsletter	whole	ja		0
ja.letter-line	newsletter	contains	ja		40
ja.app	app	contains	ja		24
ja.share	share	whole	ja		0
ja.follow	follow	whole	ja		0
ja.follow-line	follow	contains	ja		28
ja.ad	advertisement	whole	ja		0
ja.adblock	adblock	contains	ja		40
ja.consent	consent	whole	ja		0
ja.consent-line	consent	contains	ja		60
ja.comments	comments	whole	ja		0
ja.comments-line	comments	contains	ja		40
ja.related	related	whole	ja	heading	0
ja.lead-in	related	start	ja	lead-in	40
ja.furniture	related	whole	ja		0
ja.copyright	copyright	contains	ja		50
ja.asks	donation	contains	ja	asks	0
ja.voice	donation	contains	ja	voice	0
ja.price	donation	contains	ja	price	0
ja.speech	donation	contains	ja	speech	0
ja.about	donation	contains	ja	about	0
ko.later	donation	whole	ko	closer	0
ko.button	donation	whole	ko		0
ko.ask	donation	contains	ko		24
ko.wall	paywall	whole	ko		0
ko.wall-line	paywall	contains	ko		24
ko.letter	newsletter	contains	ko		20
ko.app	app	contains	ko		16
ko.share	share	whole	ko		0
ko.follow	follow	contains	ko		16
ko.ad	advertisement	whole	ko		0
ko.consent	consent	whole	ko		0
ko.comments	comments	whole	ko		0
ko.related	related	whole	ko	heading	0
ko.lead-in	related	start	ko	lead-in	30
ko.furniture	related	whole	ko		0
ko.copyright	copyright	contains	ko		24
ko.asks	donation	contains	ko	asks	0
ko.voice	donation	contains	ko	voice	0
ko.price	donation	contains	ko	price	0
ko.speech	donation	contains	ko	speech	0
ko.about	donation	contains	ko	about	0
nl.opener	donation	contains	nl	opener	0
nl.later	donation	whole	nl	closer	0
nl.button	donation	whole	nl		0
nl.ask	donation	contains	nl		40
nl.payment	payment	whole	nl		0
nl.wall	paywall	whole	nl		0
nl.wall-line	paywall	contains	nl		45
nl.letter	newsletter	whole	nl		0
nl.letter-line	newsletter	contains	nl		0
nl.app	app	contains	nl		24
nl.push	push	contains	nl		20
nl.share	share	whole	nl		0
nl.follow	follow	whole	nl		0
nl.follow-line	follow	contains	nl		26
nl.ad	advertisement	whole	nl		0
nl.adblock	adblock	contains	nl		50
nl.consent	consent	whole	nl		0
nl.consent-line	consent	contains	nl		90
nl.comments	comments	whole	nl		0
nl.comments-line	comments	contains	nl		40
nl.related	related	whole	nl	heading	0
nl.related-headed	related	start	nl	heading	9
nl.lead-in	related	start	nl	lead-in	34
nl.furniture	related	whole	nl		0
nl.author	author-bio	start	nl		40
nl.copyright	copyright	contains	nl		40
nl.asks	donation	contains	nl	asks	0
nl.voice	donation	contains	nl	voice	0
nl.price	donation	contains	nl	price	0
nl.speech	donation	contains	nl	speech	0
nl.about	donation	contains	nl	about	0
no.opener	donation	contains	no	opener	0
no.later	donation	whole	no	closer	0
no.button	donation	whole	no		0
no.ask	donation	contains	no		40
no.wall	paywall	whole	no		0
no.wall-line	paywall	contains	no		0
no.letter	newsletter	whole	no		0
no.letter-line	newsletter	contains	no		0
no.app	app	contains	no		22
no.share	share	whole	no		0
no.follow	follow	whole	no		0
no.follow-line	follow	contains	no		24
no.ad	advertisement	whole	no		0
no.consent	consent	whole	no		0
no.consent-line	consent	contains	no		80
no.comments	comments	whole	no		0
no.comments-line	comments	contains	no		36
no.related	related	whole	no	heading	0
no.related-headed	related	start	no	heading	9
no.lead-in	related	start	no	lead-in	34
no.furniture	related	whole	no		0
no.author	author-bio	start	no		36
no.copyright	copyright	contains	no		36
no.asks	donation	contains	no	asks	0
no.voice	donation	contains	no	voice	0
no.price	donation	contains	no	price	0
no.speech	donation	contains	no	speech	0
no.about	donation	contains	no	about	0
pl.opener	donation	contains	pl	opener	0
pl.later	donation	whole	pl	closer	0
pl.button	donation	whole	pl		0
pl.ask	donation	contains	pl		40
pl.wall	paywall	whole	pl		0
pl.wall-line	paywall	contains	pl		0
pl.letter	newsletter	whole	pl		0
pl.letter-line	newsletter	contains	pl		0
pl.app	app	contains	pl		20
pl.push	push	contains	pl		18
pl.share	share	whole	pl		0
pl.follow	follow	whole	pl		0
pl.follow-line	follow	contains	pl		24
pl.ad	advertisement	whole	pl		0
pl.consent	consent	whole	pl		0
pl.consent-line	consent	contains	pl		90
pl.comments	comments	whole	pl		0
pl.comments-line	comments	contains	pl		36
pl.related	related	whole	pl	heading	0
pl.related-headed	related	start	pl	heading	9
pl.lead-in	related	start	pl	lead-in	34
pl.furniture	related	whole	pl		0
pl.author	author-bio	start	pl		36
pl.copyright	copyright	contains	pl		36
pl.asks	donation	contains	pl	asks	0
pl.voice	donation	contains	pl	voice	0
pl.price	donation	contains	pl	price	0
pl.speech	donation	contains	pl	speech	0
pl.about	donation	contains	pl	about	0
pt.opener	donation	contains	pt	opener	0
pt.later	donation	whole	pt	closer	0
pt.button	donation	whole	pt		0
pt.ask	donation	contains	pt		40
pt.payment	payment	whole	pt		0
pt.wall	paywall	whole	pt		0
pt.wall-line	paywall	contains	pt		0
pt.letter	newsletter	whole	pt		0
pt.letter-line	newsletter	contains	pt		0
pt.app	app	contains	pt		22
pt.push	push	contains	pt		20
pt.share	share	whole	pt		0
pt.follow	follow	whole	pt		0
pt.follow-line	follow	contains	pt		26
pt.ad	advertisement	whole	pt		0
pt.adblock	adblock	contains	pt		50
pt.consent	consent	whole	pt		0
pt.consent-line	consent	contains	pt		90
pt.comments	comments	whole	pt		0
pt.comments-line	comments	contains	pt		40
pt.related	related	whole	pt	heading	0
pt.related-headed	related	start	pt	heading	9
pt.lead-in	related	start	pt	lead-in	34
pt.furniture	related	whole	pt		0
pt.author	author-bio	start	pt		40
pt.copyright	copyright	contains	pt		40
pt.asks	donation	contains	pt	asks	0
pt.voice	donation	contains	pt	voice	0
pt.price	donation	contains	pt	price	0
pt.speech	donation	contains	pt	speech	0
pt.about	donation	contains	pt	about	0
ro.later	donation	whole	ro	closer	0
ro.button	donation	whole	ro		0
ro.wall	paywall	whole	ro		0
ro.wall-line	paywall	contains	ro		26
ro.letter	newsletter	contains	ro		22
ro.share	share	whole	ro		0
ro.follow	follow	contains	ro		22
ro.ad	advertisement	whole	ro		0
ro.consent	consent	contains	ro		50
ro.comments	comments	whole	ro		0
ro.related	related	whole	ro	heading	0
ro.lead-in	related	start	ro	lead-in	30
ro.furniture	related	whole	ro		0
ro.copyright	copyright	contains	ro		30
ro.asks	donation	contains	ro	asks	0
ro.voice	donation	contains	ro	voice	0
ro.price	donation	contains	ro	price	0
ro.speech	donation	contains	ro	speech	0
ro.about	donation	contains	ro	about	0
ru.opener	donation	contains	ru	opener	0
ru.later	donation	whole	ru	closer	0
ru.button	donation	whole	ru		0
ru.ask	donation	contains	ru		40
ru.payment	payment	whole	ru		0
ru.wall	paywall	whole	ru		0
ru.wall-line	paywall	contains	ru		0
ru.letter	newsletter	whole	ru		0
ru.letter-line	newsletter	contains	ru		0
ru.app	app	contains	ru		20
ru.share	share	whole	ru		0
ru.share-network	share	whole	ru	among	0
ru.follow	follow	whole	ru		0
ru.follow-line	follow	contains	ru		28
ru.ad	advertisement	whole	ru		0
ru.consent	consent	whole	ru		0
ru.consent-line	consent	contains	ru		80
ru.comments	comments	whole	ru		0
ru.comments-line	comments	contains	ru		36
ru.related	related	whole	ru	heading	0
ru.related-headed	related	start	ru	heading	9
ru.lead-in	related	start	ru	lead-in	34
ru.furniture	related	whole	ru		0
ru.author	author-bio	start	ru		36
ru.copyright	copyright	contains	ru		40
ru.asks	donation	contains	ru	asks	0
ru.voice	donation	contains	ru	voice	0
ru.price	donation	contains	ru	price	0
ru.speech	donation	contains	ru	speech	0
ru.about	donation	contains	ru	about	0
sv.opener	donation	contains	sv	opener	0
sv.later	donation	whole	sv	closer	0
sv.button	donation	whole	sv		0
sv.ask	donation	contains	sv		40
sv.wall	paywall	whole	sv		0
sv.wall-line	paywall	contains	sv		0
sv.letter	newsletter	whole	sv		0
sv.letter-line	newsletter	contains	sv		0
sv.app	app	contains	sv		22
sv.share	share	whole	sv		0
sv.follow	follow	whole	sv		0
sv.follow-line	follow	contains	sv		24
sv.ad	advertisement	whole	sv		0
sv.consent	consent	whole	sv		0
sv.consent-line	consent	contains	sv		80
sv.comments	comments	whole	sv		0
sv.comments-line	comments	contains	sv		36
sv.related	related	whole	sv	heading	0
sv.related-headed	related	start	sv	heading	9
sv.lead-in	related	start	sv	lead-in	34
sv.furniture	related	whole	sv		0
sv.author	author-bio	start	sv		36
sv.copyright	copyright	contains	sv		36
sv.asks	donation	contains	sv	asks	0
sv.voice	donation	contains	sv	voice	0
sv.price	donation	contains	sv	price	0
sv.speech	donation	contains	sv	speech	0
sv.about	donation	contains	sv	about	0
tr.opener	donation	contains	tr	opener	0
tr.later	donation	whole	tr	closer	0
tr.button	donation	whole	tr		0
tr.wall	paywall	whole	tr		0
tr.wall-line	paywall	contains	tr		0
tr.letter	newsletter	contains	tr		26
tr.app	app	contains	tr		18
tr.share	share	whole	tr		0
tr.follow	follow	contains	tr		20
tr.ad	advertisement	whole	tr		0
tr.consent	consent	whole	tr		0
tr.consent-line	consent	contains	tr		80
tr.comments	comments	whole	tr		0
tr.related	related	whole	tr	heading	0
tr.lead-in	related	start	tr	lead-in	30
tr.furniture	related	whole	tr		0
tr.copyright	copyright	contains	tr		36
tr.asks	donation	contains	tr	asks	0
tr.voice	donation	contains	tr	voice	0
tr.price	donation	contains	tr	price	0
tr.speech	donation	contains	tr	speech	0
tr.about	donation	contains	tr	about	0
uk.opener	donation	contains	uk	opener	0
uk.later	donation	whole	uk	closer	0
uk.button	donation	whole	uk		0
uk.ask	donation	contains	uk		40
uk.wall	paywall	whole	uk		0
uk.wall-line	paywall	contains	uk		0
uk.letter	newsletter	contains	uk		24
uk.app	app	contains	uk		20
uk.share	share	whole	uk		0
uk.follow	follow	contains	uk		24
uk.ad	advertisement	whole	uk		0
uk.consent	consent	whole	uk		0
uk.consent-line	consent	contains	uk		70
uk.comments	comments	whole	uk		0
uk.comments-line	comments	contains	uk		30
uk.related	related	whole	uk	heading	0
uk.lead-in	related	start	uk	lead-in	30
uk.furniture	related	whole	uk		0
uk.copyright	copyright	contains	uk		36
uk.asks	donation	contains	uk	asks	0
uk.voice	donation	contains	uk	voice	0
uk.price	donation	contains	uk	price	0
uk.speech	donation	contains	uk	speech	0
uk.about	donation	contains	uk	about	0
vi.later	donation	whole	vi	closer	0
vi.button	donation	whole	vi		0
vi.wall	paywall	whole	vi		0
vi.wall-line	paywall	contains	vi		26
vi.letter	newsletter	contains	vi		24
vi.share	share	whole	vi		0
vi.follow	follow	contains	vi		22
vi.ad	advertisement	whole	vi		0
vi.consent	consent	contains	vi		40
vi.comments	comments	whole	vi		0
vi.related	related	whole	vi	heading	0
vi.lead-in	related	start	vi	lead-in	30
vi.furniture	related	whole	vi		0
vi.copyright	copyright	contains	vi		30
vi.asks	donation	contains	vi	asks	0
vi.voice	donation	contains	vi	voice	0
vi.price	donation	contains	vi	price	0
vi.speech	donation	contains	vi	speech	0
vi.about	donation	contains	vi	about	0
zh.later	donation	whole	zh	closer	0
zh.button	donation	whole	zh		0
zh.ask	donation	contains	zh		50
zh.wall	paywall	whole	zh		0
zh.wall-line	paywall	contains	zh		50
zh.letter	newsletter	whole	zh		0
zh.letter-line	newsletter	contains	zh		40
zh.app	app	contains	zh		24
zh.share	share	whole	zh		0
zh.follow	follow	whole	zh		0
zh.follow-line	follow	contains	zh		30
zh.ad	advertisement	whole	zh		0
zh.consent	consent	whole	zh		0
zh.consent-line	consent	contains	zh		60
zh.comments	comments	whole	zh		0
zh.related	related	whole	zh	heading	0
zh.lead-in	related	start	zh	lead-in	40
zh.furniture	related	whole	zh		0
zh.copyright	copyright	contains	zh		50
zh.asks	donation	contains	zh	asks	0
zh.voice	donation	contains	zh	voice	0
zh.price	donation	contains	zh	price	0
zh.speech	donation	contains	zh	speech	0
zh.about	donation	contains	zh	about	0
"""

# key, then each phrase behind its number in PHRASES
WHOLE = """\
# bình luận	681
# comentarii	558
# comentario	186
# comentarios	186
# comentário	536
# comentários	536
# comment	151
# commentaire	260
# commentaires	260
# commenti	370
# commento	370
# comments	151
# hozzászólás	321
# komentar	341
# komentarze	505
# komentarzy	505
# komentářů	32
# komment	321
# kommentar	58	92	476	613
# kommentare	92
# kommentarer	58	476	613
# kommentti	230
# kommenttia	230
# min de lectura	191
# min de leitura	541
# min di lettura	375
# min leestijd	453
# min. lesezeit	97
# příspěvků	32
# reactie	448
# reacties	448
# wochen im probeabo	77
# yorum	638
# σχόλια	115
# коментарі	661
# коментарів	661
# комментариев	585
# комментарий	585
# комментария	585
# תגובות	282
# تعليقات	10
# نظر	207
# कमेंट	301
#件のコメント	398
#則留言	705
#条评论	705
a cikk a hirdetés után folytatódik	319
a hirdetés után folytatjuk	319
a lire aussi	262
a lire également	262
a rovat további cikkei	322
aanbevolen	450
aanbevolen artikelen	450
aanbevolen voor jou	450
aangeboden door	444
aanmelden	435
aanmelden nieuwsbrief	437
aanmelden voor de nieuwsbrief	437
aanraders	450
abbonamenti	357
abbonamento	357
abbonati	357
abbonati ora	357
abbonati subito	357
ablehnen	90
abmelden	77
abo	77
abo abschließen	77
abo bestellen	77
abo verwalten	77
abonament	551
abonamente	551
abonare	551
abonați-vă	551
abone ol	629	629
abone olun	629
abonează-te	551
abonelere özel	629
abonelik	629
abonnee worden	435
abonneer	435
abonneer nu	435
abonnement	47	77	246	435	465
abonnementen	435
abonnements	77	246
abonner	47	465
abonner nå	465
abonner på nyhetsbrevet	467
abonneren	435
abonnez-vous	246
abonnez-vous à notre newsletter	249
abonnieren	77
abonnér	47
abonnér nu	47
abonnés	246
about	156
about sharing	140
about us	156
abrir menu	541
abrir menú	191
abspielen	97
acasă	561
accede	172
acceder	172
accedi	357
accept	149
accept all	149
accept all cookies	149
accept and close	149
accept and continue	149
accept cookies	149
accepted payment methods	131
accepteer	446
accepteer alle cookies	446
accepter	56	258
accepter alle	56
accepter alle cookies	56
accepter et continuer	258
accepter et fermer	258
accepter les cookies	258
accepter tout	258
acceptera	611
acceptera alla	611
accepteren	446
acceptér	56
acceso	172
accetta	368
accetta e continua	368
accetta i cookie	368
accetta tutti	368
accetta tutto	368
account aanmaken	435
accueil	265
accéder à l'article	246
aceitar	534
aceitar cookies	534
aceitar e continuar	534
aceitar todos	534
aceitar tudo	534
aceptar	184
aceptar cookies	184
aceptar todas	184
aceptar todo	184
aceptar y continuar	184
actualités	262
ad	146	394	418	418	702
ad choices	146
ad feedback	146
adaugă un comentariu	558
adchoices	146
add a comment	151
add as a preferred source on google	143
add as preferred source	143
add to bookmarks	140
add to my topics	143
add us as a preferred source on google	143
addebito diretto	356
además	188
adhérer	242
administrer samtykke	474
adomány	312
adományozok	312
adományozás	312
adres e-mail	495
adresse e-mail	249
ads	146
advert	146
advertentie	444	444
advertenties	444
advertise with us	146
advertisement	146	339	366	635
advertisement - scroll to continue	146
advertisement - story continues below	146
advertisement feature	146
advertisement. scroll to continue reading	146
advertisements	146
advertising	146
advertorial	87	113	556	635
afdrukken	441
afficher la suite	265
afficher le contenu	258
afficher les commentaires	260
afficher plus	265
affiliate	146
affiliate disclosure	146
affiliate-link	87
afmelden	435
afspelen	453
afspil	63
after ad	146
after newsletter promotion	135
afvis	56
afvis alle	56
agb	90
aggiungi ai preferiti	363
aggiungi un commento	370
agora não	519
agrandir	265
agrandir l'image	265
agree	149
agree and continue	149
ahora en portada	188
ahora no	167
ai deja cont	551
ai deja un cont	551
ai observat o greșeală	558
ai uitat parola	551
aidez-nous	242
aiheeseen liittyvää	231
aiheesta lisää	231
aiheet	231
ailleurs sur le web	262
aiutaci	353
ajouter aux favoris	253
ajouter un commentaire	260
ajouter à mes favoris	253
ajouter à vos sélections	253
ajánlataink	322
ajánljuk	322
ajánlott	322
ajánlott cikkek	322
ajánló	322
akceptuj	503
akceptuj wszystkie	503
akceptuję	503
akkoord	446
akkurat nå	478
aksepter alle	474
aktuell	94
aktuelle artikel	94
aktuelle nachrichten	94
aktuelles	94
aktuálně	33
akun saya	333
akzeptieren	90
al abonnee	435
al abonnee? inloggen	435
al abonnee? log in	435
al een account	435
algemene voorwaarden	446
all comments	151
all news	156
alla kommentarer	613
alle ablehnen	90
alle akzeptieren	90
alle anzeigen	97
alle artikel anzeigen	97
alle bilder	97
alle cookies accepteren	446
alle cookies akzeptieren	90
alle kommentare	92
alle kommentare anzeigen	92
alle kommentarer	58	476
alle newsletter	80
alle reacties	448
alleen voor abonnees	435
aller au contenu	265
aller au contenu principal	265
allerede abonnent	47	465
allerede abonnent? log ind	47
allerede abonnent? logg inn	465
alles accepteren	446
alles akzeptieren	90
alles anzeigen	97
alles bekijken	453
alles weigeren	446
allow content	149
allow cookies	149
already a member	132
already a member? log in	132
already a subscriber	132
already a subscriber? log in	132
already a subscriber? sign in	132
already a supporter	126
already have an account	132
already have an account? log in	132
already have an account? sign in	132
als e-mail versenden	84
also in the news	153
also on	153
also read	153
alte articole	559
alte știri	559
altre notizie	372
altri articoli	372
altro	375
altro importo	356
always active	149
am meisten gelesen	94
amintește-mi mai târziu	549
amount	127
ampliar	191	541
ampliar imagen	191
ana sayfa	641
anasayfa	641
anbefalede artikler	60
anbefales	478
anbefalet	60
anbefalt	478
anbefalte saker	478
ander bedrag	434
andere lasen auch	94
anderen lazen ook	450
anderer betrag	76
andra läser	615
andra läste även	615
andre leser	478
andre leste også	478
andre læser	60
andre læste også	60
angebot sichern	77
angebote unserer partner	87
anhören	84
anmelden	77
anmeldung zum newsletter	80
anmäl dig	604
anmäl dig till nyhetsbrevet	604
anna palautetta	230
annonce	55	55	256
annoncer	55
annonces	256
annoncørbetalt indhold	55
annons	610	610
annonse	473	473
annonser	473	610
annonsinnehåll	610
annonslänk	610
annonsörsinnehåll	610
annonsørinnhold	473
annual	127
annulla risposta	370
annunci	366
annuncio	366
anterior	191	541	561
antworten	92
antworten abbrechen	92
anulează răspunsul	558
anuluj odpowiedź	505
anuncio	182
anuncios	182
användarvillkor	611
anzeige	87
anzeige anzeige	87
anzeige scrollen, um weiterzulesen	87
anzeigen	87
anúncio	532
anúncios	532
apoie	520
apoie nosso trabalho	520
apoie o jornalismo independente	520
apoie-nos	520
aportar	168
apoya el periodismo independiente	168
apoya nuestro periodismo	168
apoya nuestro trabajo	168
approfondimenti	372
approfondisci	372
apri menu	375
après la publicité	256
após a publicidade	532
apóyanos	168
apúntate	175
apúntate a nuestra newsletter	175
ara	641
archivado en	186
archives	153
archivo	188
argomenti	372
argomenti trattati	372
around the web	153
article abonné	246
article ajouté à vos sélections	253
article content	146
article continues after advertisement	146
article continues below	146
article continues below advertisement	146
article précédent	262
article réservé aux abonnés	246
article suivant	262
articles associés	262
articles connexes	262
articles les plus lus	262
articles liés	262
articles recommandés	262
articles récents	262
articles similaires	262
articole asemănătoare	559
articole recente	559
articole recomandate	559
articole similare	559
articole înrudite	559
articoli correlati	372
articolo correlato	372
articolo precedente	372
articolo riservato agli abbonati	357
articolo successivo	372
articolul anterior	559
articolul continuă după reclamă	556
articolul continuă mai jos	556
articolul următor	559
artigo anterior	538
artigos relacionados	538
artikel anhören	84
artikel delen	441
artikel drucken	84
artikel freischalten	77
artikel gaat verder na advertentie	444
artikel lainnya	342
artikel lesen	97
artikel merken	84
artikel sebelumnya	342
artikel selanjutnya	342
artikel speichern	84
artikel teilen	84
artikel terkait	342
artikel verschenken	77
artikel versenden	84
artikel wird nach der anzeige fortgesetzt	87
artikeln fortsätter efter annonsen	610
artikeln fortsätter under annonsen	610
artikkelen fortsetter etter annonsen	473
artikkelen fortsetter under	473
artikkelen fortsetter under annonsen	473
artikkeli jatkuu mainoksen jälkeen	227
artiklen fortsætter efter annoncen	55
artiklen fortsætter under annoncen	55
artiklen fortsætter under billedet	55
artykuł dla subskrybentów	493
artykuł sponsorowany	502
artykuły na e-mail	495
artículo anterior	188
artículo relacionado	188
artículos relacionados	188
as + lidas	538
as mais lidas	538
ascolta	363
ascolta l'articolo	363
ascultă	554
asetukset	228
asiasanat	231
ask me later	126
assinar	523
assinatura	523
assinaturas	523
assine	523
assine a newsletter	525
assine agora	523
assine já	523
assine nossa newsletter	525
assuntos	538
attiva l'abbonamento	357
attiva ora	357
auch interessant	94
auch lesenswert	94
auch spannend	94
aucun commentaire	260
auf bluesky teilen	84
auf einer seite lesen	94
auf facebook posten	84
auf facebook teilen	84
auf google news folgen	85
auf linkedin teilen	84
auf mastodon teilen	84
auf telegram teilen	84
auf twitter teilen	84
auf whatsapp teilen	84
auf x teilen	84
auf xing teilen	84
aus der redaktion	94
ausklappen	97
autentificare	551
automatische incasso	434
autoriser	258
autre montant	245
autres articles	262
avaa koko juttu	220
avainsanat	231
aviso legal	184
avvis	474
avvis alle	474
avvisa	611
avvisa alla	611
aydinlatma metni	636
ayrica okuyun	639
añadir a favoritos	179
añadir comentario	186
añadir usuario	172
aún no te has registrado	172
baca juga	342	342
baca selengkapnya	344
back to top	156
bagikan	337
bagikan artikel	337
bagikan berita ini	337
bagikan ke	337
bagikan ke facebook	337
bagikan ke whatsapp	337
balas	341
bank transfer	131
bankeinzug	76
bankoverschrijving	434
banküberweisung	76
bağiş yap	628
bağiş yapin	628
bağlantiyi kopyala	633
başa dön	641
be the first to comment	151
beantwoorden	448
become a friend	128
become a member	128
become a paid subscriber	128
become a patron	128
become a sponsor	128
become a subscriber	132
become a supporter	128
bedankt voor je inschrijving	437
bei facebook teilen	84
bei twitter teilen	84
bei whatsapp teilen	84
bei x teilen	84
beitrag teilen	84
bejelentkezés	314
bekijk aanbieding	435
bekijk alle abonnementen	435
bekijk alles	453
bekijk de aanbiedingen	435
bekijk foto's	453
bekijk meer	453
bekijk ook	450
bekijk reacties	448
beliebt	94
beliebte artikel	94
beliebteste artikel	94
belki daha sonra	627
belépés	314
ben je al abonnee	435
benzer haberler	639
beranda	344
berdonasi	332
bereits abonnent	77
bereits registriert	77
bereits registriert? anmelden	77
beri komentar	341
berikutnya	344
berita lainnya	342
berita pilihan	342
berita populer	342
berita terbaru	342
berita terkait	342
berita terkini	342
berita utama	342
berlangganan	333
berlangganan sekarang	333
best gelezen	450
best of	153
besuchen sie uns auf facebook	85
betaalmethode	434
betaalmethoden	434
betaalmethodes	434
betrag eingeben	76
betrag wählen	76
bewaar	441
bewaar artikel	441
bewaren	441
bezahlter inhalt	87
bezárás	311
bidra	463	600
bidrag	45
bienvenido	172
bild vergrößern	97
bilder anzeigen	97
bildergalerie	94
bize destek olun	628
bize ulaşin	638
bleiben sie informiert	80
bli abonnent	465
bli medlem	463	600
bli månadsgivare	600
bli prenumerant	602
bli støttemedlem	463
blijf op de hoogte	437
bliv abonnent	47
bliv medlem	45
bliv støttemedlem	45
bluesky	141
boletim	525
boletines	175
boleto	522
boletín	175
bonifico	356
bonifico bancario	356
bookmark	140
bookmark this	140
bookmark this article	140
brak komentarzy	505
branded content	182
breaking news	153
brought to you by	146
browse	153
browse all	156
brukervilkår	474
bu haberi paylaş	633
buat akun	333
buffer	141
bugün değil	627
bunlar da ilginizi çekebilir	639
buscar	191	541
buy me a coffee	128
buy us a coffee	128
buďte v obraze	25
bài khác	682
bài liên quan	682
bài tiếp theo	682
bài viết liên quan	682
bài viết tiếp tục sau quảng cáo	679
báo lỗi	681
bình luận	681
bình luận (#	681
búsqueda	191
büyüt	641
bądź na bieżąco	495
bővebben	324
bạn có thể quan tâm	682
bạn đã có tài khoản	674
bỏ qua	672
cadastrar	523
cadastre-se	523
cadastre-se grátis	523
cadeau-artikel	435
cancel	127
cancel reply	151
cancelar resposta	536
cancelar respuesta	186
careers	156
cargar contenido	184
cargar más	191
cari	344
carica altri	375
carregar mais	541
carta di credito	356
carte bancaire	245
carte de crédit	245
cartão de crédito	522
categorias	538
categorie	372
categories	153
categorieën	450
categorii	559
categorías	188
caută	561
cele mai citite	559
cele mai noi	559
cele mai noi știri	559
cele mai populare	559
celý článek	35
cerca	375
cerrar	167
cerrar menú	191
cerrar sesión	172
cet article est réservé aux abonnés	246
cetak	337
cevapla	638
cgu	258
cgv	258
charger plus	265
chci podpořit	22
chia sẻ	677
chia sẻ bài	677
chia sẻ bài viết	677
chia sẻ facebook	677
chia sẻ lên facebook	677
chia sẻ ý kiến của bạn	681
chiudi	352
chiudi menu	375
choisissez un montant	245
choose an amount	131
choose your payment method	131
choose your plan	132
chuyên mục	682
chỉ dành cho thành viên	674
chủ đề	682
chủ đề liên quan	682
citeşte şi	559
citește mai departe	559	561
citește mai mult	559	561
citește și	559
citiți și	559
ciąg dalszy artykułu pod reklamą	502
clasificados	182
click here	156
click to enlarge	156
click to share	140
cliquer ici pour partager	253
close	127
close extra sharing options	140
close menu	156
close share panel	140
close this message	126
codes promo	256
colabora	168
collapse	156
comenta	186
comentar	186	536
comentarii	558
comentario	186
comentarios	186
comentariu	558
comente	536
comentează	558
comentário	536
comentários	536
comment	141	151
comment ne plus voir ce message	241
comment policy	151
commenta	370
commenta l'articolo	370
commentaire	260
commentaires	260
commenter	253	260
commenter l'article	260
commenti	370
commento	370
comments	151
comments are closed	151
comments closed	151
community guidelines	151
community rules	151
compare plans	132
comparte	179
comparte esta noticia	179
comparte este artículo	179
compartilhar	529
compartilhar no facebook	529
compartilhar no linkedin	529
compartilhar no twitter	529
compartilhar no whatsapp	529
compartilhar no x	529
compartilhar por e-mail	529
compartilhar via	529
compartilhe	529
compartilhe esta notícia	529
compartilhe este artigo	529
compartilhe isso	529
compartir	179	179
compartir artículo	179
compartir en	179
compartir en bluesky	179
compartir en facebook	179
compartir en linkedin	179	179
compartir en telegram	179
compartir en twitter	179
compartir en whatsapp	179	179
compartir en x	179
compartir por correo	179
compartir por email	179
complete coverage	153
comunicar erro	536
concordo	534
condiciones de uso	184
condiciones generales	184
conditions d'utilisation	258
conditions générales	258
condividi	363
condividi articolo	363
condividi l'articolo	363
condividi questo articolo	363
condividi su	363
condividi su facebook	363
condividi su linkedin	363
condividi su telegram	363
condividi su twitter	363
condividi su whatsapp	363
condividi su x	363
condividi via email	363
condivisioni	363
condizioni d'uso	368
conectare	551
confidentialité	258
configuración	184
configuración de cookies	184
configurar cookies	184
configurações de cookies	534
connect with us	143
connectez-vous	246
connexion	246
consigliati	372
consigliati per te	372
consulter	265
cont nou	551
contact	156	260	448	558
contact us	151
contactez-nous	260
contacto	186
contactos	536
contato	536
contattaci	370
contatti	370
contenido de marca	182
contenido de nuestros socios	188
contenido exclusivo	172
contenido exclusivo para suscriptores	172
contenido ofrecido por	182
contenido para suscriptores	172
contenido patrocinado	182
contenido promocionado	182
contenido relacionado	188
contenidos relacionados	188
contents	156
contenu partenaire	256
contenu réservé aux abonnés	246
contenu sponsorisé	256
contenus partenaires	256
contenus sponsorisés	256	262
contenuti correlati	372
contenuti sponsorizzati	366
contenuto per abbonati	357
contenuto riservato	357
contenuto riservato agli abbonati	357
contenuto sponsorizzato	366
conteúdo de marca	532
conteúdo exclusivo	523
conteúdo exclusivo para assinantes	523
conteúdo para assinantes	523
conteúdo patrocinado	532
conteúdo relacionado	538
continua a leggere	375
continua a leggere dopo la pubblicità	366
continua após a publicidade	532
continua depois da publicidade	532
continua dopo la pubblicità	366
continua senza accettare	368
continua senza sostenere	352
continuar a ler	541
continuar e fechar	534
continuar lendo	541
continuar leyendo	191
continuar leyendo aquí	172
continuar sem apoiar	519
continuar sin donar	167
continue	127
continue a ler	538
continue lendo	523
continue lendo após a publicidade	532
continue reading	153	156
continue reading below	146
continue reading the main story	146
continue reading with a subscription	132
continue to article	126
continue to the article	126
continue without accepting	149
continue without donating	126
continue without supporting	126
continuer après la publicité	256
continuer la lecture	246
continuer sans accepter	258
continuer sans donner	241
continuă după publicitate	556
continúa abajo	182
continúa después de la publicidad	182
contribua	520
contribuer	242
contribuez	260
contribuir	520
contribuisci	353
contribute now	128
contribute with google	128
contribuye	168
contul meu	551
contáctanos	186
conținut pentru abonați	551
conținut sponsorizat	556
cookie notice	149
cookie policy	149	368
cookie preferences	149
cookie settings	149
cookie-einstellungen	90
cookie-instellingen	446
cookiebeleid	446
cookieindstillinger	56
cookieinställningar	611
cookiepolicy	611
cookiepolitik	56
cookies	30	56	446	474	611
cookies akzeptieren	90
cookies instellen	446
cookies policy	149
cookieの設定	396
cookie設定	396	703
cookie设置	703
copia il link	363
copia link	363
copiar el enlace	179
copiar enlace	179
copiar link	179	529
copiar o link	529
copiază link	554
copiază linkul	554
copied	140
copier l'url	253
copier le lien	253
copy	141
copy link	140	337	677
copy link copied	140
copy link to clipboard	140
copy this link	140
copy url	140
correlati	372
correo electrónico	175
count me in	135
crea un account	357
crear cuenta	172
crear una cuenta	172
create a free account	132
create account	132
create an account	132
create free account	132
credit card	131
credit or debit card	131
creditcard	434
creează cont	551
criar conta	523
crossword	156
créer mon compte	246
créer un compte	246
csak előfizetőknek	314
custom amount	127
czas czytania # min	510
czytaj całość	510
czytaj dalej	510
czytaj dalej za	493
czytaj również	507
czytaj także	507
czytaj też	507
czytaj więcej	507	510
czytaj więcej o	507
các tin khác	682
címkék	322
címlap	322
címlapról ajánljuk	322
có lẽ để sau	672
có thể bạn quan tâm	682
cùng chuyên mục	682
d'autres articles	262
da non perdere	372
da non perdere in edicola	366
daftar	333
daha fazla	641
daha fazla göster	641
daha sonra	627
daha sonra hatirlat	627
daily newsletter	135
dal web	372
dalej	507
dalsza część artykułu pod materiałem wideo	502
dalsza część artykułu pod reklamą	502
dalsza część artykułu pod wideo	502
dalsza część tekstu pod reklamą	502
dalsza część tekstu pod wideo	502
další	35
další strana	35
další z rubriky	33
další zprávy	33
další článek	33
další články	33
dans cet article	262
dans la même catégorie	262
dans la même rubrique	262
darovat	22
daruj	22
das interessiert andere leser	94
das könnte dich auch interessieren	94
das könnte ihnen auch gefallen	94
das könnte sie auch interessieren	94
das könnte sie interessieren	94
das neueste	94
datenschutz	90
datenschutz-einstellungen	90
datenschutzeinstellungen	90
datenschutzerklärung	90
dauerauftrag	73
de tekst gaat verder onder de foto	444
debat: skriv	58
debatt: si din mening	476
debatte	92
deconectare	551
deel	441	441
deel artikel	441
deel dit	441
deel dit artikel	441
deel dit bericht	441
deel op facebook	441
deel op twitter	441
deel op x	441
deel via e-mail	441
deel via whatsapp	441
deine e-mail-adresse	80
deine meinung	92
deine spende für digitale freiheitsrechte	73
deixar um comentário	536
deixe seu comentário	536
deixe um comentário	536
deixe uma resposta	536
deja tu comentario	186
deja un comentario	186
deja una respuesta	186
dejar un comentario	186
del	52	470
del artikel	52
del artikkel	470
del artikkelen	470
del artiklen	52
del artiklen gratis	47
del med	52	470
del på e-post	470
del på facebook	52	470
del på mail	52
del på twitter	52	470
del på x	52	470
del saken	470
del saken gratis	465
del via e-mail	52
del via e-post	470
dela	607
dela artikel	607
dela artikeln	607
dela artikeln gratis	602
dela med	607
dela på facebook	607
dela på twitter	607
dela på x	607
dela via e-post	607
dela via mejl	607
delen	441
delen op facebook	441
delen via e-mail	441
delen via facebook	441
delen via twitter	441
delen via whatsapp	441
delivered to you	135
delivered to your inbox	135
dengarkan	337
der artikel geht nach der anzeige weiter	87
derniers articles	262
dernière minute	262
dernières actualités	262
dernières infos	262
dernières nouvelles	262
descuentos	182
desplegar redes sociales	179
destacadas	188
destacados	188
destaques	538
destek ol	628
destek olun	628
devamini oku	641
devenez membre	242
devenir membre	242
did you find this article helpful	151
die meistgelesenen artikel	94
diesen artikel teilen	84
digg	141
digital subscription	132
digital-abo	77
digitalabo	77
digitale krant	435
digite seu e-mail	525
dimensione testo	363
din aceeași categorie	559
din e-mail	49
din e-mailadresse	49
din e-post	467	604
din e-postadress	604
din e-postadresse	467
dinle	633
direct debit	131
direct verder lezen	435
discussie	448
discussion	151
diskuse	32
diskuter	476
diskutera	613
diskutieren sie mit	92	92
diskuze	32
dismiss	127
dismiss this message	126
distribuie	554
distribuie articolul	554
distribuie pe facebook	554
distribuiți	554
dit vind je misschien ook leuk	450
diventa socio	353
diventa sostenitore	353
diğer haberler	639
dla subskrybentów	493
dnes ne	21
do góry	510
do mesmo autor	538
do not sell my personal information	149
do not sell or share my personal information	149
doar	520
doar pentru abonați	551
doação mensal	520
doação única	520
doba čtení # min	35
dodaj komentarz	505
doe	520
doe agora	520
doe een donatie	432
domiciliación bancaria	171
domů	35
don mensuel	242
don ponctuel	242
don't miss	153
don't miss out	135
don't want to see this? remove ads	146
dona	168	353
dona adesso	353
dona ahora	168
dona ora	353
donación mensual	168
donación única	168
donar	168
donar ahora	168
donasi	332
donasi sekarang	332
donate	128
donate become	128
donate here	128
donate monthly	128
donate now	128
donate today	128
donazione mensile	353
donazione singola	353
donați	550
donează	550
donează acum	550
donează lunar	550
doneer	432
doneer nu	432
doner	45	463
doner nå	463
donera	600
donera nu	600
doneren	432
donner	242
données personnelles	258
donér	45
donér nu	45
doorsturen	441
doporučené	33
doporučené články	33
doporučujeme	33
dossier	94	262	372	450
dossiers	94	262	450
dołącz do nas	491
dołącz do newslettera	495
drucken	84
drukuj	499
du kanske också gillar	615
du vil kanskje også like	478
dukung jurnalisme independen	332
dukung kami	332
dyskusja	505
dành cho bạn	682
dành cho thuê bao	674
dárkovat článek	23
débloquer l'article	246
déconnexion	246
découvrez nos offres	246
découvrir l'offre	246
déjà abonné	246	246
déjà abonné ? connectez-vous	246
déjà abonné ? se connecter	246
déjà inscrit	246
déjà inscrit ? se connecter	246
e-avis	47	465
e-edition	156
e-gazete	629
e-mail	25	49	80	141	495	525	575
e-mail eingeben	80
e-mail teilen	84
e-mail-adresse	80
e-mail-adresse eingeben	80
e-mailadres	437
e-mailadresse	49
e-mailen	441
e-mailová adresa	25
e-paper	77	156
e-post	467	604
e-posta gönder	633
e-postadress	604
e-postadresse	467
e-tidning	602
e-wydanie	493
eavis	465
edellinen	233
edellinen juttu	231
edición digital	172
edición impresa	172
editions	156
editor's choice	153
editor's pick	116	153
editor's picks	153
editors' choice	153
editors' picks	153
editörün seçtikleri	639
edizione digitale	357
edição impressa	523
eenmalig	432
egyszeri támogatás	312
ehkä myöhemmin	218
ei kiitos	218
ei nyt	218
ei tänään	218
ei, kiitos	218
ein funke liebe	80
einklappen	97
einloggen	77
einmalig	73
einmalig spenden	73
einstellungen	90
einwilligung	90
elders op het web	450
elfelejtett jelszó	314
elige una cantidad	171
elküldöm	317
elolvasom	324
elsewhere on the web	153
előfizetek	314
előfizetés	314
előfizetőknek	314
előző	324
előző cikk	322
em alta	538
em destaque	538
email	135	141	575
email (required	135
email address	135
email article	140
email this	140
email this article	140
email to a friend	140
emlékeztess később	311
emneord	478
emner	60	478
empfehlen	84
empfehlungen	94
empfehlungen der redaktion	94
empfohlene artikel	94
empfohlener externer inhalt	90
empfohlener redaktioneller inhalt	90
en ce moment	262
en continu	262
en directo	188
en este artículo	188
en otros medios	188
en portada	188
en savoir plus	258	265
en çok okunan	639
en çok okunan haberler	639
en çok okunanlar	639
encontraste un error	186
encontrou um erro	536
endast för prenumeranter	602
engangsbeløb	45
engangsgave	463
engångsgåva	600
enlace copiado	179
enlarge image	156
enlarge this image	156
enregistrer	253
enter amount	131
enter your email	135
enter your email address	135
entra	357
entradas relacionadas	188
entrar	172	523
entre	523
enviar comentário	536
enviar corrección	186
enviar por correo	179
enviar por e-mail	529
enviar por email	179
enviar por whatsapp	179
envoyer par e-mail	253
envoyer par email	253
envoyer par mail	253
envoyer à un ami	253
epaper	156
er du allerede abonnent	47	465
erinnern sie mich später	72
esci	357
escolha do editor	538
escolha um valor	522
escreva um comentário	536
escribe un comentario	186
escuchar	179
escuchar artículo	179
espace commentaires	260
espace partenaire	256
especiais	538
esqueceu a senha	523
esqueci minha senha	523
essai gratuit	246
esta funcionalidad es solo para suscriptores	172
esta funcionalidad es sólo para registrados	172
esta funcionalidad es sólo para suscriptores	172
etichete	559
etiketler	639
etiquetas	188	538
etusivu	231	233
etusivulle	231
evästeasetukset	228
evästeet	228
exclusief voor abonnees	435
exclusive content	132
exclusivo assinantes	523
exclusivo para assinantes	523
exclusivo para suscriptores	172
exklusiv für abonnenten	77
expand	156
explore	153
explore more	153
explore more on these topics	153
external links	140
externe inhalte	90
externe inhalte anzeigen	90
externe inhalte erlauben	90
externen inhalt anzeigen	90
externen inhalt laden	90
externer inhalt	90
ez is érdekelhet	322
ez is érdekelheti	322
ezt is olvassa el	322
ești deja abonat	551
facebook	141
facebook messenger	141
facebook twitter	140
facebook twitter email	140
facebook twitter linkedin email	140
facebook twitter whatsapp	140
facebook x	140
facebook'ta paylaş	633
facebookでシェア	391
facebookでシェアする	391
fai una donazione	353
faire un don	242
faites un don	242
fale conosco	536
fandt du en fejl	58
fant du en feil	476
faq	156
favoris	253
fazer login	523
faça login	523
faça uma doação	520
featured	153
featured articles	153
featured content	153
featured stories	153
fechar	519	541
feedback	92	151	448
feedback geben	92
fehler gefunden	92
fehler melden	92
fermer	241
fermer le menu	265
fetching more	156
fil info	262
filed under	153
find out more	156
find us on facebook	143
fique por dentro	525
first name	135
fizetett tartalom	319
fiók létrehozása	314
fiókom	314
flecha	172
fler	615
fler artiklar	615
fler nyheter	615
flere artikler	60	478
flere nyheder	60
flere nyheter	478
flere saker	478
flipboard	141
folge uns	85
folge uns auf instagram	85
folgen	85
folgen sie uns	85
folgen sie uns auf facebook	85
folgen sie uns auf google news	85
folgen sie uns auf whatsapp	85
follow	143
follow author	143
follow live	143
follow me on twitter	143
follow on google news	143
follow on twitter	143
follow on x	143
follow this author	143
follow this topic	143
follow topic	143
follow us	143
follow us on	143
follow us on facebook	143
follow us on google news	143
follow us on instagram	143
follow us on twitter	143
follow us on whatsapp	143
follow us on x	143
following	143
font size	140
for abonnenter	47	465
for subscribers	132
for subscribers only	132
forgot password	132
forgot your password	132
forma de pagamento	522
forma de pago	171
formas de pagamento	522
formas de pago	171
forrige	63	481
forrige artikel	60
forrige artikkel	478
forse in seguito	352
forsiden	60	478
forstør billede	63
forstørr bilde	481
fortsett uten å støtte	462
fortsätt läsa efter annonsen	610
fortsätt utan att stödja	599
fortsæt med at læse	55
fortsæt uden at støtte	44
fortsætter efter annoncen	55
foto	342
foto galeri	639
fotogalería	188
fotostrecke	94
fout gespot	448
fout gezien	448
free daily newsletter	135
free newsletter	135
free weekly newsletter	135
friss	322
friss hírek	322
from around the web	153
from our partners	153
from the web	153
fuldskærm	63
full coverage	153
fullscreen	156
fullskjerm	481
further reading on this site	153
få adgang	47
få tilgang	465
följ	608
följ oss	608
följ oss på facebook	608
följ oss på instagram	608
följ skribent	608
följ ämnet	608
för prenumeranter	602
förderer werden	73
fördermitglied werden	73
föregående	618
föregående artikel	615
förstora	618
følg	53	471
følg emne	53
følg os	53
følg os på facebook	53
følg os på instagram	53
følg oss	471
følg oss på facebook	471
følg oss på instagram	471
følg tema	471
für abonnenten	77
für den newsletter anmelden	80
fă o donație	550
ga akkoord	446
ga naar inhoud	453
galeriyi aç	641
gallery	372
games	156
ganzen artikel lesen	97
ge bort artikeln	602
ge en gåva	600
gebruiksvoorwaarden	446
geef dit artikel cadeau	435
geef een reactie	448
gem	52
gem artikel	52
gerade nicht	72
gerelateerd	450
gerelateerd nieuws	450
gerelateerde artikelen	450
gerelateerde onderwerpen	450
gerir cookies	534
gesponsert	87
gesponserter inhalt	87
gesponsord	444
gesponsorde inhoud	444
gestion des cookies	258
gestionar cookies	184
gestisci i cookie	368
gestisci preferenze	368
get alerts	143
get digital access	132
get email updates	135
get our newsletter	135
get started	132
get the daily email	135
get the newsletter	135
get unlimited access	132
gi bort artikkelen	465
gi en gave	463
gift a subscription	132
gift article	132
gift this article	132
giriş	629
giriş yap	629
giriş yapin	629
giv et bidrag	45
give a gift	132
give a gift subscription	128
give feedback	151
give monthly	128
give now	128
give today	128
gizlilik	636
gizlilik politikasi	636
già abbonato	357
già registrato	357
glemt adgangskode	47
glemt passord	465
glömt lösenord	602
go to top	156
godkjenn	474
godkjenn alle	474
godkänn	611
godkänn alla	611
godta	474
godta alle	474
google	141
google news	141
google plus	141
gorące tematy	507
got it	149
gracias por suscribirte	175
gratis proberen	435
grazie per l'iscrizione	360
guarda anche	372
guarda la gallery	375
guardar	179	529
guardar artículo	179
guides d'achat	262
gulir untuk lanjut membaca	339
gå ikke glip af	60
gå ikke glip af noget	49
gå ikke glipp av noe	467
gå til indhold	63
gérer les cookies	258
gérer mes choix	258
góp ý	681
gündem	639
günün haberleri	639
günün özeti	639
gợi ý	682
gửi	681
gửi bình luận	681
gửi email	677
gửi ý kiến	681
haberi dinle	633
haberi paylaş	633
haberin devami	635	641
haberin devami reklamdan sonra	635
haberin tamami	641
hacker news	141
hae	233
hai già un abbonamento	357
hai già un account	357
haku	233
halaman berikutnya	344
halaman selanjutnya	344
halaman: #	344
handelsbetingelser	56
hantera cookies	611
har du allerede en konto	47	465
har du redan ett konto	602
hata bildir	638
haut de page	265
have an account	132
have an account? sign in	132
have your say	151
havi támogatás	312
hayir teşekkürler	627
hayir, teşekkürler	627
haz tu donación	168
haz una donación	168
hazte miembro	168
hazte socia	168
hazte socio	168
hazte socio/a	168
heb je al een account	435
hela artikeln fortsätter nedan	610
help	156
help mee	432
hem	618
hemeroteca	172
hepsini gör	641
hepsini kabul et	636
herinner me later	431
hesabim	629
hesabiniz var mi	629
hesap oluştur	629
het artikel gaat hieronder verder	444
het laatste nieuws	450
hibát talált	321
hide ad	146
hide caption	156
hide comments	151
hide this message	126
hier anmelden	77
hier einloggen	77
hilfe	92
hinweis schließen	72
hinweis zum datenschutz	90
hirdetés	319	319
hittade du ett fel	613
hjem	63	481
hlasovat	32
hlavní zprávy	33
hledat	35
ho già donato	352
hoje não	519
hold deg oppdatert	467
hold dig opdateret	49
home	156	375	453
hopp til innhold	481
hopp til innholdet	481
hoppa till innehåll	618
hot topics	153
house rules	151
hoy no	167
hozzászólok	321
hozzászólás	321
hozzászólások	321
hubungi kami	341
hylkää	228
hylkää kaikki	228
hyväksy	228
hyväksy evästeet	228
hyväksy kaikki	228
håll dig uppdaterad	604
hírfolyam	322
i accept	149
i agree	149
i already donated	126
i already gave	126
i più commentati	372
i più letti	372
i più visti	372
i samarbeid med	473
i samarbejde med	55
i samarbete med	610
i'll do it later	126
i'm in	135
i've already donated	126
ich bin schon dabei	72
ich habe schon gespendet	72
ich stimme zu	90
ich unterstütze schon	72
icymi	153
ideal	434
identifiez-vous	246
ihr kommentar	92
ihre e-mail-adresse	80
ihre meinung	92
ik heb al gedoneerd	431
ik steun al	431
ikke gå glipp av	478
ikke i dag	44	462
ikke nu	44
ikke nå	462
iklan	339	339
il mio account	357
il tuo indirizzo email	360
ilan	635
iletişim	638
ilgili haber	639
ilgili haberler	639
ilgili içerikler	639
ilgili konular	639
ilginizi çekebilecek haberler	639
ilginizi çekebilir	639
ilmoita virheestä	230
ilmoitus	227
im trend	94
image caption	156
immer informiert	80
impostazioni cookie	368
impressum	90
imprimer	253
imprimer l'article	253
imprimir	179	529
in	677
in bài	677
in bài viết	677
in case you missed it	153
in diesem artikel	94
in evidenza	372
in het nieuws	450
in other news	153
in partnership with	146
in primo piano	372
in this article	153
in this section	153
in this story	153
in zwischenablage kopieren	84
indeks	342
indirizzo email	360
indlæs flere	63
indstillinger	56
infolettre	249
infolettres	249
informasjonskapsler	474
informativa sulla privacy	368
ingatkan saya nanti	331
ingrandisci	375
ingresar	172
inhalt	97
inhalt anzeigen	90
inhalt laden	87
inhalt teilen	84
inhalte anzeigen	90
inhaltsverzeichnis	97
inhoudsopgave	453
inicia sesión	172
iniciar sesión	172
iniciar sessão	523
inicie sesión	172
inicio	191
inloggen	435
inne artykuły	507
innhold fra annonsør	473
innstillinger	474
inschrijven	437
inscreva-se	525
inscreva-se na newsletter	525
inscription	246
inscription à la newsletter	249
inscrivez-vous à la newsletter	249
inscrivez-vous à notre newsletter	249
inserisci la tua email	360
inserisci qui il tuo commento	370
instagram	141
instagram-inhalte erlauben	90
instellingen	446
inställningar	611
inte idag	599
inte nu	599
integritetspolicy	611
introduce tu email	175
intră în cont	551
invalid email	135
invia commento	370
invia per email	363
invia via email	363
invítanos a un café	168
inzerce	29
início	541
ir a los comentarios	186
ir al contenido	191
ir arriba	191
ir para o conteúdo	541
iscriviti	360
iscriviti alla newsletter	360
iscriviti alla nostra newsletter	360
iscriviti ora	360
içeriğe geç	641
j'accepte	258
j'ai déjà donné	241
j'en profite	246
ja, ich will	73
jaa	225
jaa artikkeli	225
jaa facebookissa	225
jaa juttu	225
jaa twitterissä	225
jaa whatsappissa	225
jaa x:ssä	225
jag förstår	611
jag stödjer redan	599
jangan lewatkan	342
jatka lukemista	220
je donne	242
je e-mailadres	437
je fais un don	242
je gère mes cookies	258
je m'abonne	246
je m'inscris	249
je soutiens	242
je soutiens déjà	241
je teste	246
jednorazowo	491
jednorázově	22
jeg forstår	474
jeg støtter allerede	44	462
jelentkezzen be	314
jen pro předplatitele	23
jetzt abonnent werden	77
jetzt abonnieren	77
jetzt anmelden	80
jetzt bestellen	77
jetzt einloggen	77
jetzt freischalten	77
jetzt helfen	73
jetzt im tv	94
jetzt kommentieren	92
jetzt kostenlos anmelden	80
jetzt kostenlos testen	77
jetzt mitglied werden	73
jetzt newsletter abonnieren	80
jetzt nicht	72
jetzt registrieren	77
jetzt spenden	73
jetzt testen	77	77
jetzt unterstützen	73
jetzt weiterlesen	77
jetzt zustimmen	90
již mám předplatné	23
join now	128
join our mailing list	135
join our newsletter	135
join our telegram channel	143
join our whatsapp channel	143
join the conversation	151
join the debate	151
join the discussion	151
join the discussion on discord	143
join us	128
join us on whatsapp	143
jouw e-mailadres	437
jump to content	156
just in	153
just nu	615
juttu jatkuu alla	227
juttu jatkuu kuvan jälkeen	227
juttu jatkuu mainoksen jälkeen	227
juuri nyt	231
już wspieram	490
já doei	519
já sou apoiador	519
já sou assinante	523
já tem conta	523
já tem uma conta	523
já é assinante	523
já é assinante? faça login	523
jätä kommentti	230
kabul ediyorum	636
kabul et	636
kanske senare	599
kanskje senere	462
kapat	627
kapcsolat	321
kapcsolódó	322
kapcsolódó cikk	322
kapcsolódó cikkek	322
kapcsolódó tartalom	322
kapcsolódó témák	322
karte laden	90
kategori	342
kategoriat	231
kategorie	33	507
kategorien	94
kategorier	60	478	615
kategoriler	639
kategóriák	322
katkida bulun	628
kaupallinen yhteistyö	227
kaydet	633
kaydol	629
kayit ol	629
keep reading	153
keluar	333
kembali ke atas	344
keresés	324
kertalahjoitus	219
keskustele	230
keskustelu	230
keuze van de redactie	450
kezdőlap	324
khusus pelanggan	333
không phải bây giờ	672
không, cảm ơn	672
kiemelt	322
kies een bedrag	434
kijelentkezés	314
kiosque	246
kipróbálom	314
kirim	337
kirim komentar	341
kirjaudu	220
kirjaudu sisään	220
kirjaudu ulos	220
kirjoita kommentti	230
kjøp abonnement	465
kjøp tilgang	465
klarna	76
kleinanzeigen	87
klíčová slova	33
kokeile maksutta	220
kokeile nyt	220
komentar	341
komentarz	505
komentarze	505
komentář	32
komentáře	32
komerční sdělení	29
komment	321
kommentar	92
kommentar schreiben	92
kommentar verfassen	92
kommentare	92
kommentare ansehen	92
kommentare anzeigen	92
kommentare lesen	92
kommentarer	58	476	613
kommentarregeln	92
kommentek	321
kommenter	58	476
kommentera	613
kommentieren	92
kommentit	230
kommentoi	230
kommentér	58
kommercielt samarbejde	55
kommersielt samarbeid	473
koniec reklamy	502
kontakt	32	58	92	505
kontakt os	58
kontakt oss	476
kontakta oss	613
konten bersponsor	339
konten premium	333
konten sponsor	339
konto erstellen	77
konular	639
kopieer de link	441
kopieer link	441
kopier lenke	470
kopier lenken	470
kopier link	52
kopiera länk	607
kopieren	84
kopioi linkki	225
kopiuj link	499
kopiér link	52
kopyala	633
kopírovat odkaz	27
kostenlos abonnieren	80
kostenlos registrieren	77
kostenlos testen	77
koupit předplatné	23
krant	435
kreditkarte	76
kreditkarte / klarna	76
kullanim koşullari	636
kun for abonnenter	47	465
kup dostęp	493
kup subskrypcję	493
kuukausilahjoitus	219
kuuntele	225
kuuntele juttu	225
kvkk	636
käyttöehdot	228
később	311
köp	602
köszönöm, nem	311
következő	324
következő cikk	322
køb abonnement	47
køb adgang	47
küldés	317
küldés e-mailben	317
künye	636
l'actu en direct	262
l'article continue ci-dessous	256
l'articolo continua dopo la pubblicità	366
l'essentiel	262
la newsletter	249	360
la nota continúa después del anuncio	182
la redazione consiglia	372
la rédaction vous conseille	262
la suite après cette publicité	256
la suite de votre contenu après cette annonce	256
la suite est réservée aux abonnés	246
la suite est réservée à nos abonnés	246
la sélection de la rédaction	262
la tua e-mail	360
la tua email	360
laad meer	453
laatste nieuws	450
ladda fler	618
lagre	470
lagre artikkel	470
lahjoita	219
lahjoita nyt	219
lain kali	331
lainnya	342
laisser un commentaire	260
laissez un commentaire	260
langganan	333
lanjut baca di bawah	339
lanjutkan dengan konten	339
lanjutkan membaca	344
laporkan	341
las más leídas	188
lascia un commento	370
last flere	481
last name	135
lastschrift	76
lasă un comentariu	558
lataa lisää	233
later	431
latest	153
latest articles	153
latest edition	156
latest episodes	153
latest headlines	153
latest news	153
latest posts	153
latest stories	153
latest updates	153
latest videos	153
latest videos from	153
le choix de la rédaction	262
le direct	262
le fil	262
le journal du jour	246
le journal numérique	246
le nostre newsletter	360
le più lette	372
le plus lu	262
le puede interesar	188
le recomendamos	188
le ultime notizie	372
lea también	188
learn more	156
learn more about cookies	149
leave a comment	151
leave a reply	151
leave a tip	128
lecture # min	265
lee también	188
leer artículo completo	191
leer más	191
leer noticia completa	191
leer también	188
lees de reacties	448
lees meer	450	453
lees meer over	450
lees ook	450
lees verder	435	450	453
lees verder na de advertentie	444
lees verder onder de advertentie	444
lees verder onder de afbeelding	444
lees verder onder de foto	444
leestijd	453
leestijd # min	453
legfrissebb	322
legfrissebb hírek	322
legg igjen en kommentar	476
leggi anche	372
leggi di più	375
leggi i commenti	370
leggi il giornale	357
leggi l'articolo	375
leggi l'articolo completo	375
leggi tutto	375
leggi tutto con un abbonamento	357
leggi tutto su	372
legnépszerűbb	322
legolvasottabb	322
legolvasottabbak	322
leia mais	538	541
leia também	538
lembrar mais tarde	519
lembre-me mais tarde	519
lenke kopiert	470
ler mais	541
les choix de la rédaction	262
les derniers articles	262
les flere	478
les hele saken	481
les kommentarer	476
les mer	478	481
les mer om	478
les også	478
les plus commentés	262
les plus lues	262
les plus lus	262
les plus partagés	262
les tops	262
les videre	465
lesedauer	97
lesedauer: # minuten	97
lesen sie auch	94
lesen sie dazu	94
lesen sie hier	94
lesen sie mehr	94
leserbrief schreiben	92
leserbriefe	92
leserkommentare	92
lesetid # min	481
lesetipp	94
lesetipps	94
lesezeit: # min	97
lesezeit: # minuten	97
letters to the editor	151
lettre d'information	249
lien copié	253
lige nu	60
lihat juga	342
lihat komentar	341
lihat lainnya	344
lihat selengkapnya	344
lihat semua	344
liity jäseneksi	219
like loading	140
like this	140
like us on facebook	143
limited time offer	132
line	141
lineでシェア	391
lineで送る	391
link	141
link copiado	529
link copiato	363
link copied	140
link copied bookmark	140
link copied to clipboard	140
link gekopieerd	441
link kopieren	84
link kopieret	52
link kopiert	84
link kopiëren	441
link kopyalandi	633
link másolása	317
link zum inhalt	90
link zum youtube-inhalt	90
linkedin	141
linki kopyala	633
linkki kopioitu	225
links	94
lire aussi	262
lire l'article	265
lire l'article complet	265
lire la suite	265
lire la suite pour #€	246
lire la vidéo	265
lire les commentaires	260
lire plus	262	265
lire plus tard	253
lire également	262
listen	140
listen to this article	140
lisää aiheesta	231
live	94	153
live tv	153
liên hệ	681
liên quan	682
lo + leído	188
lo + visto	188
lo más comentado	188
lo más compartido	188
lo más leído	188
lo más popular	188
lo más visto	188
lo último	188
load comments	151
load content	149
load more	156
load more articles	156
load more comments	151
load more stories	156
loading	140
loading ad	146
loading more	156
log in	132	435
log in / register	132
log in om te reageren	448
log in or sign up	132
log in to comment	151
log in to leave a comment	151
log in to reply	151
log ind	47
log ind for at kommentere	58
log out	132
log ud	47
logare	551
logg inn	465
logg inn for å kommentere	476
logg ut	465
logga in	602
logga ut	602
login	77	132	333	357	523	551
login / register	132
login to comment	151
logout	132
lubię to	499
lue koko juttu	220	233
lue kommentit	230
lue lisää	231
lue lisää aiheesta	231
lue myös	231
luetuimmat	231
luetuimmat jutut	231
luister	441
luister naar dit artikel	441
luk	44
lukk	462
lukuaika # min	233
luo tunnus	220
lupa kata sandi	333
lupa password	333
lyssna	607
lyt	52
lyt til artiklen	52
lytt	470
lytt til saken	470
lähetä sähköpostilla	225
lämna en kommentar	613
länk kopierad	607
läs hela artikeln	618
läs kommentarer	613
läs mer	615	618
läs mer om	615
läs också	615
läs vidare	602	615
läs även	615
lästid	618
lästid # min	618
lås op	47
lås opp artikkelen	465
læs hele artiklen	63
læs kommentarer	58
læs mere	60	63
læs mere om	60
læs også	60
læs videre	47	60
læsetid # min	63
lên đầu trang	684
lưu	677
lưu bài	677
lưu bài viết	677
m'abonner	246
m'inscrire	249
maak een account	435
maak een gratis account	435
maandelijks	432
magari più tardi	352
mai mult	561
mai multe	561
mai târziu	549
mail	141	441
mailen	84
mainokset	227
mainos	227	227
mainos alkaa	227
mainos päättyy	227
mais	541
mais artigos	538
mais comentadas	538
mais lidas	538
mais lidos	538
mais notícias	538
mais populares	538
mais tarde	519
mais vistas	538
mais vistos	538
make a donation	128
make us preferred on google	143
manage consent	149
manage cookies	149
manage my account	132
manage options	149
manage preferences	149
manage settings	149
manage subscription	132
mantente informado	175
manşetler	639
mastodon	141
masuk	333
masuk / daftar	333
masz już konto	493
masz już konto? zaloguj się	493
masz już subskrypcję	493
masz już subskrypcję? zaloguj się	493
materiał partnera	502
materiał promocyjny	502
materiał sponsorowany	502
matérias relacionadas	538
max	579
maybe later	126
me connecter	246
me le rappeler plus tard	241
media caption	156
media społecznościowe	500
meer	450
meer artikelen	450
meer informatie	446
meer laden	453
meer lezen	450
meer nieuws	450
meer over	450
meer over dit onderwerp	450
meer tonen	453
meest bekeken	450
meest gedeeld	450
meest gelezen	450
meghallgatom	317
megnézem	324
megosztom	317
megosztás	317
megosztás a facebookon	317
megosztás facebookon	317
megosztás twitteren	317
mehr anzeigen	97
mehr artikel	94
mehr aus	94
mehr aus dem ressort	94
mehr erfahren	90
mehr informationen	94
mehr laden	92	97
mehr lesen	94	97
mehr nach dieser anzeige	87
mehr news	94
mehr themen	94
mehr von diesem autor	94
mehr von uns	94
mehr zu diesem thema	94
mehr zum artikel	94
mehr zum thema	94
mein konto	77
meist gelesen	94
meistgeklickt	94
meistgelesen	94
meistgelesene artikel	94
meistkommentiert	94
mejla	607
meld deg på	467
meld deg på nyhetsbrev	467
meld deg på nyhetsbrevet	467
meld een fout	448
meld fra om feil	476
meld je aan	437
meld je aan voor de nieuwsbrief	437
members only	132
meniu	561
mentions légales	258
mentés	317
menu	35	63	156	265	344	375	453	510	541	684
meny	481	618
menú	191
menü	97	324	641
menü schließen	97
menü öffnen	97
mer fra	478
mer från	615
mer läsning	615
mer nyheter	615
mer om	478	615
merci de votre inscription	249
mere fra	60
mere om	60
merken	77	84
merkliste	77
message	141
messenger	141
mest delat	615
mest delt	478
mest delte	60
mest lest	478
mest leste	478
mest läst	615
mest lästa	615
mest læst	60
mest læste	60
metodi di pagamento	356
metodo di pagamento	356
mettre en favori	253
mi cuenta	172
mijn account	435
mijn profiel	435
min konto	47
min side	47	465
minha conta	523
minn meg på det senere	462
mis niets	437
missa inget	604
missa inte	615
misschien later	431
misschien ook interessant	450
mit plus weiterlesen	77
mitdiskutieren	92
mitglied werden	73
mitt konto	602
modalità di pagamento	356
mode de paiement	245
modes de paiement	245
mogą cię zainteresować	507
mohlo by se vám líbit	33
mohlo by vás zajímat	33
moje konto	493
mon compte	246
mon espace	246
monatlich	73
monatlich spenden	73
montant libre	245
monthly	127
monthly contribution	131
more	156
more articles	153
more coverage	153
more from	153
more from this author	153
more headlines	153
more in this series	153
more like this	153
more news	153
more on this story	153
more on this topic	153
more options	149
more sharing options	140
more stories	153
more stories like this	153
more to explore	153
more to read	153
more top stories	153
most commented	153
most discussed	153
most emailed	153
most liked	151
most nem	311
most popular	153
most read	153
most recent	153
most shared	153
most viewed	153
most watched	153
mostra altro	375
mostra contenuto	368
mostra di più	375
mostra i commenti	370
mostrar comentarios	186
mostrar mais	541
mostrar menos	191
mostrar más	191
mot de passe oublié	246
mots clés	262
mots-clés	262
moyen de paiement	245
moyens de paiement	245
może cię zainteresować	507
może później	490
možná později	21
muat lainnya	344
muistuta myöhemmin	218
mungkin lain kali	331
must read	153
must reads	153
must-read	153
mutass többet	324
mute	156
muut lukivat myös	231
my account	132
myöhemmin	218
már előfizető	314
más	191
más artículos	188
más en	188
más historias	188
más información	188
más leídas	188
más leído	188
más leídos	188
más noticias	188
más opciones	184
más sobre este tema	188
más tarde	167
más vistas	188
más vistos	188
másolás	317
máte již účet	23
máte předplatné? přihlaste se	23
månadsgåva	600
månedlig gave	463
månedligt bidrag	45
måske senere	44
måske vil du også kunne lide	60
método de pago	171
métodos de pagamento	522
métodos de pago	171
můj účet	23
mới nhất	682
mở rộng	684
na czasie	507
naar boven	453
naar de aanbiedingen	435
naar de inhoud	453
nach anzeige weiterlesen	87
nach der werbung weiterlesen	87
nach oben	97
nahlásit chybu	32
nahoru	35
najchętniej czytane	507
najczęściej czytane	507
najczęściej czytane artykuły	507
najnowsze	507
najnowsze artykuły	507
najnowsze informacje	507
najnowsze wiadomości	507
najpopularniejsze	507
nanti	331
nanti saja	331
napisz do nas	505
napisz komentarz	505
napsat komentář	32
nastavení	30
nastavení cookies	30
następna strona	510
następny	510
następny artykuł	507
načíst další	35
našli jste chybu	32
našli jste v článku chybu	32
ne děkuji	21
ne manquez rien	249
ne most	311
ne plus afficher	241
ne, děkuji	21
nee bedankt	431
nee, bedankt	431
neem een abonnement	435
nei takk	462
nei, takk	462
nein danke	72
nein, danke	72
nej tack	599
nej tak	44
nej, tack	599
nej, tak	44
nejdiskutovanější	33
nejnovější	33
nejnovější zprávy	33
nejnovější články	33
nejčtenější	33
nejčtenější články	33
nem, köszönöm	311
nenhum comentário	536
nessun commento	370
neste	481
neste artikkel	478
net binnen	450
netiquette	92
neueste artikel	94
neueste beiträge	94
neueste meldungen	94
neueste nachrichten	94
neueste videos	94
never miss a story	135
never miss an update	135
new here	132
newest first	151
newsletter	25	80	135	175	249	360	495	525
newsletter abonnieren	80
newsletter bestellen	80
newsletter e alert	372
newsletter kostenlos abonnieren	80
newsletter recomendada	188
newsletter sign up	135
newsletter sign-up	135
newsletter signup	135
newsletter-anmeldung	80
newsletters	135	156	175	249	525
newslettery	25	495
newsticker	94
next	127
next article	153
next page	156
next post	156
next story	153
next up	153
nghe	677
nghe đọc bài	677
nhắc tôi sau	672
nicht jetzt	72
nicht mehr anzeigen	72
nichts mehr verpassen	80
nie dziękuję	490
nie dziś	490
nie masz konta	493
nie pamiętasz hasła	493
nie teraz	490
nie, dziękuję	490
niet nu	431
niet te missen	450
nieuwsbrief	437
nieuwsbrieven	437
no comments	151
no comments yet	151
no gracias	167
no grazie	352
no te pierdas	188
no thank you	126
no thanks	126
no, gracias	167
no, grazie	352
no, thanks	126
noch kein abonnent	77
noch kein konto	77
noch keine kommentare	92
nog geen abonnee	435
nog geen account	435
nog geen reacties	448
non merci	241
non oggi	352
non ora	352
non sei abbonato	357
non, merci	241
normas	186
normas de participación	186
nos derniers articles	262
nos newsletters	249
nos offres	246
nos recommandations	262
not a subscriber yet	132
not now	126
not ready to donate	126
not ready to give today	126
not ready to subscribe	126
not ready to support today	126
not today	126
note legali	368
noteで書く	391
noticia relacionada	188
noticia relacionadas	188
noticias de hoy	188
noticias relacionada	188
noticias relacionadas	188
notizie correlate	372
notizie del giorno	372
notre sélection	262
notícias relacionadas	538
nous contacter	260
nous soutenir	242
nous suivre	254
nous vous recommandons	262
now playing	156
nu acum	549
nu in het nieuws	450
nu mulțumesc	549
nu niet	431
nu, mulțumesc	549
nur für abonnenten	77
nutzungsbedingungen	90
nyhedsbrev	49
nyhedsbreve	49
nyhetsbrev	467	604
nyhetsbrevet	467	604
nyhetsdygnet	615
nyhetsdøgnet	478
nyomtatás	317
não perca	538
não, obrigada	519
não, obrigado	519
nächste seite	97
nächster artikel	94
näköislehti	220
nästa	618
nästa artikel	615
näytä kaikki	233
näytä kommentit	230
näytä lisää	233
näytä sisältö	228
næste	63
næste artikel	60
népszerű	322
nøgleord	60
nổi bật	682
nội dung tài trợ	679
o seu email	525
obrigado por se inscrever	525
obserwuj	500
obserwuj nas	500
obserwuj nas w google news	500
oceń artykuł	505
ochrana osobních údajů	30
odebírat	25
odebírat newsletter	25
odemknout článek	23
odhlásit se	23
odkaz zkopírován	27
odmítnout	30
odmítnout vše	30
odpovědět	32
odpowiedz	505
odrzuć	503
odrzuć wszystkie	503
odtwórz	510
oferecer artigo	523
oferecido por	532
oferta especial	172
ofertas	182
offer	146
offerte	366
offre partenaire	256
offre spéciale	246
offrez-nous un café	242
offrici un caffè	353
offrir cet article	246
offrir l'article	246
ogłoszenie	502
ohne spende weiterlesen	72
ok	127
okuma süresi # dk	641
okumaya devam et	629
oldest first	151
oletko jo tilaaja	220
oletko jo tilaaja? kirjaudu	220
olvasd el ezt is	322
olvassa el ezt is	322
olvasta már	322
olvastad már	322
olvidaste tu contraseña	172
om cookies	611
oma tili	220
once	127
onderwerpen	450
one time donation	128
one-time	127
one-time donation	128
onko sinulla jo tunnus	220
ook interessant	450
open image in gallery	156
open menu	156
opina	186
opprett konto	465
opret bruger	47
opret en konto	47
opret konto	47
opslaan	441
opublikuj komentarz	505
original reporting. fearless journalism. delivered to you	135
ossza meg	317
ostatnie artykuły	507
ostatnie wpisy	507
oszd meg	317
ota yhteyttä	230
other amount	131
other articles	153
other news	153
other stories	153
others also read	153
otra cantidad	171
otras noticias	188
otro importe	171
otros artículos	188
our newsletters	135
our partners	146
our social media	143
outras notícias	538
outro valor	522
ouvir	529
ouvir artigo	529
ouvrir le menu	265
ouça este conteúdo	529
overschrijving	434
oynat	641
p	556
pagamento seguro	522
pagamento sicuro	356
page précédente	265
page suivante	265
pagina successiva	375
pagina următoare	561
pago seguro	171
pague um café	520
paid content	146
paid for by	146
paid post	146
paiement sécurisé	245
paiment methods	131
palaute	230
paling banyak dibaca	342
para seguir leyendo	172
paramètres des cookies	258
paramétrer	258
paramétrer les cookies	258
pariwara	339
partage	253
partager	253	253
partager cet article	253
partager l'article	253
partager par e-mail	253
partager par email	253
partager par mail	253
partager sur	253
partager sur bluesky	253
partager sur facebook	253
partager sur linkedin	253	253
partager sur messenger	253
partager sur telegram	253
partager sur twitter	253
partager sur whatsapp	253	253
partager sur x	253
partager via facebook	253
partager via messenger	253
partager via twitter	253
partager via whatsapp	253
partages	253
partagez	253
partagez cet article	253
partajează	554
partenaire	256
parteneri	556
partenerii noștri	559
participa	186
partilhar	529
partilhar artigo	529
partilhar no facebook	529
partilhe	529
partilhe este artigo	529
partner	444
partner content	146
partner offers	146
partnerangebot	87
partnerangebote	87
partnercontent	444
partnernieuws	450
pas aujourd'hui	241
pas de commentaire	260
pas encore abonné	246
pas encore inscrit	246
pas maintenant	241
passend zum thema	94
passende artikel	94
passer cette annonce	256
passer la publicité	256
password dimenticata	357
passwort vergessen	77
patrocinado	182	532
patrocinado por	182
pause	156
paylaş	633
paylaşin	633
payment method	131
payment methods	131
payment options	131
paypal	76
pelo mundo	538
people also read	153
per e-mail teilen	84
per e-mail versenden	84
per mail teilen	84
per mail versenden	84
per whatsapp teilen	84
persondatapolitik	56
personuppgiftspolicy	611
personvern	474
personvernerklæring	474
personverninnstillinger	474
pesquisar	541
petites annonces	256
peut-être plus tard	241
photos	156	265
pilihan editor	342
pilihan redaksi	342
pin it	140
pinterest	141
pix	522
più lette	372
più letti	372
più tardi	352
plaats een reactie	448
plaats reactie	448
placená inzerce	29
plan du site	258
play	156
play now	156
play video	156
please donate	128
please enter a valid email address	135
pledge your support	128
plein écran	265
plus	47	265	435	602
plus d'actualités	262
plus d'articles	262
plus d'infos	262
plus lus	262
plus tard	241
plus-artikel	77
plusartikel	435
pluss	465
plussak	465
poate mai târziu	549
pocket	141	391
podaj e-mail	495
podaruj artykuł	493
podcast	33	60	94	188	372	507	639
podcastit	231
podcasts	60	94	156	262	450	538
podcasty	33	507
podd	615
poddar	615
pode interessar	538
podkast	478
podkaster	478
podmínky použití	30
podmínky užití	30
podobne	507
podobne artykuły	507
podobné články	33
podpořit	22
podpořte naši práci	22
podpořte nás	22
podziel się	499
podziel się artykułem	499
podziel się na facebooku	499
pokaż komentarze	505
pokaż mniej	510
pokaż treść	503
pokaż więcej	510
pokaż wszystkie	510
pokračovat bez podpory	21
pokračování pod reklamou	29
polecamy	507
polecane	507
polecane artykuły	507
polecane dla ciebie	507
politique de confidentialité	258
polityka cookies	503
polityka prywatności	503
polub nas na facebooku	500
política de cookies	184	534
política de privacidad	184
política de privacidade	534
poprzedni	510
poprzedni artykuł	507
populair	450
populaire	262
populaire artikelen	450
populaires	262
popular	153
popular articles	153
popular now	153
popular posts	153
popular stories	153
popular topics	153
populare	559
popularne	507
populer	342
populární	33
populära artiklar	615
populärt	615
populære artikler	60
populære saker	478
populært	60	478
popüler	639
popüler haberler	639
popüler konular	639
por qué estás viendo esto	172
portada	191
poslat	27
poslat e-mailem	27
poslechnout	27
poslechnout článek	27
post a comment	151
post comment	151
post on x	140
postaw kawę	491
postaw nam kawę	491
poster un commentaire	260
posts relacionados	538
posłuchaj	499
posłuchaj artykułu	499
potrebbe interessarti	372
potrebbe interessarti anche	372
potrebbero interessarti	372
pour aller plus loin	262
pouze pro předplatitele	23
powiązane	507
powiązane artykuły	507
powiązane tematy	507
powiększ	510
powiększ zdjęcie	510
powrót do góry	510
později	21
pozostała część artykułu pod materiałem wideo	502
pr	319	394	394	394	418
praat mee	448
precedente	375
preferenze cookie	368
premium	23	47	108	132	172	246	333	357	435	465	493	523	551	602	629	674
premium content	132
premium-artikel	77
prenumerata	493
prenumeration	602
prenumerera	602
prenumerera nu	602
prenumerera på vårt nyhetsbrev	604
prenumeruj	493
presented by	146
previous article	153
previous page	156
previous post	156
primo piano	372
print	52	141	441
print article	140
print subscription	132
print this	140
print this article	140
print this page	140
printează	554
printen	441
privacidad	184
privacy	149	368	446
privacy center	90
privacy notice	135
privacy policy	149	368
privacy preference center	149
privacy preferences	149
privacy settings	149
privacy statement	149
privacybeleid	446
privacyverklaring	446
privatlivspolitik	56
privatsphäre-einstellungen	90
pro předplatitele	23
probeabo	77
probeer nu	435
produktempfehlung	87
profil	77
profilo	357
profiter de l'offre	246
promo	366
promocja	502
promoted	146
promoted content	146
promoted links	146
promoted stories	153
promotie	444
promotion	146
promóció	319
propaganda	532
prosseguir	534
prova gratis	357	602
prova nu	602
prueba gratis	172
prywatność	503
przeczytaj również	507
przeczytaj także	507
przeczytaj też	507
przejdź bez wsparcia	490
przejdź do serwisu	503
przejdź do treści	510
przekaż darowiznę	491
przypomnij mi później	490
právě se děje	33
précédent	265
préférences cookies	258
prélèvement	245
prémium	314
próxima	541
próxima página	541
próximo artigo	538
prøv gratis	47	465
prøv nu	47
prøv nå	465
pub	256	532	532
pubblicità	366	366
publi-rédactionnel	256
publicar comentario	186
publicidad	182	182
publicidade	532	532
publicitate	556	556
publicité	256	256
publicité - la suite ci-dessous	256
publicités	256
publier un commentaire	260
publireportage	256
publirreportaje	182
pular para o conteúdo	541
puzzles	156
pysy ajan tasalla	222
página siguiente	191
pääuutiset	231
påmind mig senere	44
påminn mig senare	599
później	490
předchozí	35
předchozí článek	33
předplatit	23
předplatné	23
předplaťte si	23
přehrát	35
přejít k obsahu	35
přejít na obsah	35
přečtěte si	33
přečtěte si také	33
přidat komentář	32
přidejte názor	32
přihlaste se k odběru	25
přihlaste se k odběru newsletteru	25
přihlásit	23
přihlásit k odběru	25
přihlásit se	23
přihlášení	23
přijmout	30
přijmout vše	30
připomenout později	21
přispějte	22
přispět	22
quellen und weiterführende links	94
quero assinar	523
quieres añadir otro usuario a tu suscripción	172
quiero suscribirme	172
quizás más tarde	167
quizás te interese	188
quyên góp	673
quyên góp ngay	673
quên mật khẩu	674
quảng cáo	679	679
raccomandato da	366
rao vặt	679
rapporter feil	476
rapportera fel	613
rapportér fejl	58
rate this article	151
reactie	448
reactie annuleren	448
reacties	448
read also	153
read article	156
read comments	151
read full article	156
read full story	156
read in app	156
read more	156
read more about	153
read more about sharing	140
read more articles	156
read more here	156
read more on	153
read more on these topics	153
read next	153
read original article	156
read our complete coverage	153
read story	156
read the article	156
read the full article	156
read the full story	156
readers also read	153
reageer	448
reageren	448
receba nossa newsletter	525
recent	153
recent articles	153
recent news	153
recent posts	153
recent stories	153
recevoir la newsletter	249
rechazar	184
rechazar todas	184
rechazar todo	184
recherche	265
rechercher	265
recibe nuestra newsletter	175
recibe nuestro boletín	175
reclame	444
reclamă	556
recomandate	559
recomandări	559
recomandările redacției	559
recomendaciones	188
recomendadas	188	538
recomendado	188
recomendado para ti	188
recomendado para você	538
recomendados	188	538
recomendamos	538
recommandé	262
recommandé pour vous	262
recommandés	262
recommended	153
recommended articles	153
recommended for you	153
recommended reading	153
recommended stories	153
recommended videos	153
recordar más tarde	167
recusar	534
recuérdamelo más tarde	167
redakcja poleca	507
redaksjonen anbefaler	478
redaktionen anbefaler	60
redaktionen rekommenderar	615
redaktionsempfehlung	94
redan prenumerant	602
redan prenumerant? logga in	602
reddet	636
reddit	141
redes sociais	530
redes sociales	179
redirecționează #%	550
refuser	258
regala este artículo	172
regala questo articolo	357
regalar artículo	172
registar	523
registe-se	523
register	132
register for free	132
register now	132
registo	523
registrace	23
registrarme	172
registrarme en la newsletter	175
registrarse	172
registrasi	333
registrati	357
registrati gratis	357
registreer	435
registreer gratis	435
registrer deg	465
registrera dig	602
registreren	435
registrieren	77
registro	172
registrovat se	23
regisztráció	314
regisztrálok	314
regulamin	503
regístrate	172
regístrate gratis	172
reject all	149
reject all cookies	149
rejeitar	534
rejeitar todos	534
rejoignez notre chaîne whatsapp	254
rekisteröidy	220
reklam	610	635	635
reklama	29	29	502	502
reklame	55	473
reklami geç	635
reklamlar	635
reklamy	502
reklám	319
rekomendasi	342
rekomendasi untuk anda	342
rekomendasi untukmu	342
rekommenderade artiklar	615
rekommenderas	615
rekommenderat	615
relacionadas	188	538
relacionado	188
relacionados	188	538
related	153
related article	153
related articles	153
related content	153
related coverage	153
related items	153
related links	153
related news	153
related posts	153
related reading	153
related stories	153
related story	153
related tags	153	153
related to this story	153
related topics	153
related videos	153
relaterade artiklar	615
relaterade nyheter	615
relaterade ämnen	615
relaterat	615
relaterede artikler	60
relaterede emner	60
relateret	60
relatert	478
relaterte artikler	478
relaterte emner	478
relaterte saker	478
remember me	132
remind me in #	126
remind me in may	126
remind me later	126
remind me next month	126
remind me tomorrow	126
remove ad	146
remove ads	146
replay	156
replies	151
reply	151
report	141
report a problem	151
report a typo	151
report abuse	151
report ad	146
report an error	151
report comment	151
report this ad	146
reportar	186
reportar erro	536
reportar error	186
reportar un error	186
reproducir	191
reproduzir	541
request a correction	151
reset password	132
responder	186	536
resta aggiornato	360
restez informé	249
restez informés	249
retour	253
retour en haut	265
retrouvez-nous sur facebook	254
return to top	156
ricevi la newsletter	360
ricordamelo più tardi	352
rifiuta	368
rifiuta tutto	368
rimani aggiornato	360
rimani informato	360
riproduci	375
riservato agli abbonati	357
rispondi	370
rozwiń	510
rss	141
rubriken	94
rubriques	262
rätta	613
rättelse	613
réactions	260
réagir	253	260
réagir à cet article	260
répondre	260
réseaux sociaux	254
réservé aux abonnés	246
réservé aux inscrits	246
réservé à nos abonnés	246
răspunde	558
s'abonner	246
s'abonner à partir de #€	246
s'identifier	246
s'inscrire	246
s'inscrire gratuitement	246
s'inscrire à la newsletter	249
s-ar putea să-ți placă	559
saber más	191
sadece abonelere özel	629
saiba mais	538
sair	523
saken fortsetter etter annonsen	473
saken fortsetter under	473
saken fortsetter under annonsen	473
saken fortsetter under bildet	473
salin link	337
salin tautan	337
saltar al contenido	191
saltar anúncio	532
saltar publicidad	182
salva	363
salva articolo	363
salvar	529
salvar artigo	529
salvează	554
samtykke	56	474
sao chép liên kết	677
sari la conținut	561
sauvegarder	253
save	140
save article	140
save for later	140
save preferences	149
save story	140
save this article	140
saved	140
scegli un importo	356
schlagworte	94
schlagworte zum thema	94
schlagwörter	94
schließen	97
schon abonnent	77
schon dabei	72
schreibe einen kommentar	92
schreiben sie einen kommentar	92
schrift vergrößern	84
schrift verkleinern	84
schriftgröße	84
schrijf een reactie	448
schrijf je in	437
schrijf je in voor de nieuwsbrief	437
schrijf je in voor onze nieuwsbrief	437
scopri	375
scopri di più	357
scopri le offerte	357
scrie un comentariu	558
scrivi un commento	370
scroll down to continue reading	146
scroll for more	146
scroll ke bawah untuk melanjutkan	339
scroll to continue	146
scroll to continue with content	146	339
scroll to top	156
scroll untuk membaca	339
scrolle weiter	87
scrollen sie weiter	87
sdílejte	27
sdílet	27
sdílet na facebooku	27
sdílet na twitteru	27
sdílet na x	27
sdílet článek	27
se alla	618
se alle	63	481
se connecter	246
se connecter et réagir	260
se déconnecter	246
se erbjudanden	602
se tilbud	47	465
se tilbudene	465
search	156
sebelumnya	344
secciones	188
sections	156
secure checkout	131
secure payment	131
secure transaction	131
see all	156
see all newsletters	135
see also	153
see comments	151
see more	156
see subscription options	132
segnala	370
segnala un errore	370
segui	364
seguici	364
seguici su	364
seguici su facebook	364
seguici su google news	364
seguici su whatsapp	364
seguici sui social	364
seguir	180	530
seguir leyendo	172	191
seguir leyendo en	180
seguir sin apoyar	167
sei già abbonato	357
sei già abbonato? accedi	357
seite #	97
seite drucken	84
seite teilen	84
seja apoiador	520
seja assinante	523
seja um apoiador	520
selanjutnya	344
selección de la redacción	188
select an amount	131
select payment method	131
selengkapnya	344
semnalează o eroare	558
semua komentar	341
senare	599
senaste	615
senaste nyheterna	615
senaste nytt	615
send email	140
send feedback	151
send på e-post	470
send til en ven	52
send to a friend	140
senere	44	462
seneste	60
seneste nyheder	60
seneste nyt	60
sepa-lastschrift	76
services	262
services partenaires	256
servicios	188
seu e-mail	525
seu email	525
seuraa	226
seuraa aihetta	226
seuraa meitä	226
seuraa meitä facebookissa	226
seuraa meitä instagramissa	226
seuraava	233
seuraava juttu	231
sezioni	372
seções	538
sfoglia gallery	375
sfoglia il giornale	357
share	111	140	337	554
share article	140
share by email	140
share full article	140
share link	140
share on	140
share on bluesky	140
share on facebook	140
share on flipboard	140
share on linkedin	140
share on pinterest	140
share on reddit	140
share on telegram	140
share on threads	140
share on twitter	140
share on whatsapp	140
share on x	140
share on x (twitter	140
share options	140
share save	140
share share	140
share story	140
share this	140	140
share this article	140
share this article: share	140
share this on	140
share this page	140
share this post	140
share this story	140
share this story about sharing	140
share this with	140
share this with email	140
share this with facebook	140
share this with linkedin	140
share this with messenger	140
share this with pinterest	140
share this with twitter	140
share this with whatsapp	140
share to facebook	140
share tweet	140
share via	140
share via email	140
share via facebook	140
share via twitter	140
share with email	140
share with your friends	140
share your thoughts	151
sharing	140
show all	156
show caption	156
show comments	151
show external content	149
show less	156
show more	156
show more sharing options	140
si din mening	476
sie haben bereits ein abo	77
sie sind bereits abonnent	77
siehe auch	94
siga	530
siga nas redes sociais	530
siga nosso canal	530
siga-nos	530
siga-nos no facebook	530
siga-nos no google news	530
siga-nos no instagram	530
sign in	132
sign in / register	132
sign in or sign up	132
sign in to comment	151
sign me up	135
sign out	132
sign up	132
sign up for free	132
sign up for our newsletter	135
sign up here	135
sign up now	132
sign up to our newsletter	135
signaler	260
signaler un problème	260
signaler une erreur	260
sigue leyendo	188
sigue leyendo debajo	182
siguiendo	180
siguiente	191
siguiente artículo	188
siguiente noticia	188
siirry sisältöön	233
simak juga	342
similar articles	153
similar posts	153
similar stories	153
simpan	337
sin comentarios	186
single contribution	131
sinua voisi kiinnostaa	231
siste	478
siste nyheter	478
siste nytt	478
site map	156
sitemap	156
sizin için öneriler	639
skapa ett konto	602
skapa konto	602
skip ad	126
skip ads	146
skip advertisement	146	146
skip for now	126
skip past newsletter promotion	135
skip this	126
skip to content	156
skip to footer	156
skip to main content	156
skip to navigation	156
skomentuj	499	505
skopiowano link	499
skopiuj link	499
skriv en kommentar	58	476	613
skriv kommentar	58
skriv ut	470	607
skype	141
sla advertentie over	444
sluit	453
sluiten	431
sms	141
snapchat	141
snsをフォロー	392
sobre el autor	188
sobre la firma	188
social	364
social media	85	143
sociala medier	608
sociale media	442
sociale medier	53
sofortüberweisung	76
solo para suscriptores	172
solo per abbonati	357
something went wrong. please try again later	135
sommaire	265
son dakika	639
son dakika haberleri	639
son haberler	639
sono già sostenitore	352
sonraki	641
sonraki haber	639
sonraki sayfa	641
sorotan	342
sort by	151
sosiaalinen media	226
sosiale medier	471
sostieni	353
sostieni il giornalismo indipendente	353
sostieni il nostro lavoro	353
sostienici	353
souhlasím	30
soutenez le journalisme indépendant	242
soutenez notre rédaction	242
soutenez notre travail	242
soutenez-nous	242
soutenez-nous dès maintenant	242
soutenir	242
související	33
související témata	33
související články	33
soziale medien	85
spannend	94
spara	607
spara artikel	607
special offer	132
speichern	84
spela upp	618
spende	73
spende jetzt	73
spenden	73
spenden sie	73
spill av	481
spis treści	510
sponset	473
sponset innhold	473
sponsored	87	146
sponsored by	146
sponsored content	146
sponsored links	146
sponsored post	146
sponsored stories	153
sponsoreret	55
sponsoreret indhold	55
sponsorisé	256
sponsorizzato	366
sponsorlu	635
sponsorlu içerik	635
sponsoroitu	227
sponsoroitu sisältö	227
sponsrat	610
sponsrat innehåll	610
sponzorovaný obsah	29
sponzorováno	29
spotify	141
sprawdź ofertę	493
sprijină-ne	550
später	72
später erinnern	72
stampa	363
stampa articolo	363
start free trial	132
start subscription	132
start your free trial	132
startseite	94	97
stay connected	135
stay in the know	135
stay informed	135
stay up to date	135
staňte se členem	22
steady	73
steun onafhankelijke journalistiek	432
steun ons	432
steun onze journalistiek	432
stichworte	94
stichwörter	94
stikkord	478
stories for you	153
story continues	146
story continues below	146
story continues below advertisement	146
story continues below this ad	146
strictly necessary cookies	149
strona główna	507
stumbleupon	141
stäng	599	618
stöd oss	600
stöd vår journalistik	600
støt os	45
støt vores journalistik	45
støtt oss	463
støtt vår journalistikk	463
subiecte	559
submit	127
submit a correction	151
submit comment	151
subscreva a newsletter	525
subscrever	525
subscrever newsletter	525
subscribe	132
subscribe and win	132
subscribe by email	135
subscribe for free	132
subscribe here	132
subscribe now	132
subscribe to continue	132
subscribe to continue reading	132
subscribe to keep reading	132
subscribe to our newsletter	135
subscribe to our newsletters	135
subscribe to our youtube channel	143
subscribe to read	132
subscribe today	132
subscribe via email	135
subscriber only	132
subscriber-only	132
subscribers only	132
subscription options	132
subskrybuj	493
successivo	375
suche	97
suchen	97
sudah berlangganan	333
sudah punya akun	333
sugestões	538
suggest a correction	151
suggested	153
suggested articles	153
suggested reading	153
suite de l'article après la publicité	256
suivant	265
suivez nous	254
suivez-nous	254
suivez-nous sur facebook	254
suivez-nous sur google news	254
suivez-nous sur whatsapp	254
suivi	254
suivre	254
suivre ce sujet	254
suivre cet auteur	254
sujets	262
sulje	218
sullo stesso argomento	372
sullo stesso tema	372
sumbang	332
suositellut	231
suosittelemme	231
suosituimmat	231
support independent journalism	128
support local journalism	128
support our journalism	128
support our work	128
support quality journalism	128
support the author	128
support this site	128
support us	128
support us on patreon	128
support us today	128
supported by	146
sur ce sujet	262
sur le même sujet	262
sur le même thème	262
sur le web	262
suscribete	172
suscribirme	172
suscribirse	172
suscripciones	172
suscripción	172
suscríbase	172
suscríbete	172
suscríbete a nuestra newsletter	175
suscríbete a nuestro boletín	175
suscríbete ahora	172
suscríbete al boletín	175
suscríbete en el país para participar	186
susține	550
susține-ne	550
susțineți-ne	550
suurenna kuva	233
svar	58	476
svara	613
swisha en slant	600
szponzorált tartalom	319
szukaj	510
szólj hozzá	321
szóljon hozzá	321
sähköposti	222
sähköpostiosoite	222
sähköpostiosoitteesi	222
sé parte	168
sélections	253
síganos	180
síguenos	180
síguenos en	180
síguenos en facebook	180
síguenos en google news	180
síguenos en redes	180
síguenos en redes sociales	180
síguenos en whatsapp	180
só para assinantes	523
sólo para suscriptores	172
sök	618
søg	63
søk	481
súmate	168
słowa kluczowe	507
table of contents	156
tag	342	372	682
tag-uri	559
taggar	615
tagged	153
tagger	478
tagi	507
tags	60	94	116	153	188	262	342	372	450	538	682
taguri	559
taille du texte	253
takaisin ylös	233
tallenna	225
talvez mais tarde	519
talán később	311
tamanho da fonte	529
tamaño de letra	179
también te puede gustar	188
también te puede interesar	188
tampilkan lebih banyak	344
tarjeta de crédito	171
tarjeta de débito	171
tartalom	324
tautan disalin	337
taz zahl ich	73
te puede gustar	188
te puede interesar	188
te recomendamos	188
te-ar putea interesa	559
tee lahjoitus	219
teile diesen artikel	84
teilen	84
teilen auf	84
teilen sie diesen artikel	84
teilen und weiterempfehlen	84
tek seferlik	628
tekst loopt door onder de advertentie	444
tekstgrootte	441
telegram	141	579
teljes cikk	324
tema	478
temaer	478
temas	188	538
temas del día	188
temas relacionados	188
tematy	507
temi	372
tempo de leitura	541
tempo di lettura	375
temps de lecture	265
temps de lecture : # min	265
tendances	262
tendencias	188
tendenze	372
terbaru	342
terkait	342
terkini	342
termini e condizioni	368
termos de uso	534
termos e condições	534
terms	149
terms & conditions	149
terms and conditions	149
terms of service	149
terms of use	149
terpopuler	342
terug naar boven	453
teste grátis	523
testen	77
testez gratuitement	246
tetszik	317
text pokračuje pod reklamou	29
text size	140
text version	156
teď ne	21
thank you	127
thank you for signing up	135
thanks for signing up	135
thanks for subscribing	135
thanks for your feedback	151
the latest	153
thema	94
thema's	450
themen	94
there are no comments yet	151
these are external links and will open in a new window	140
this advertisement has not loaded yet	146
this advertisement has not loaded yet, but your article continues below	146
this article is for subscribers	132
this article is for subscribers only	132
this content is for subscribers only	132
this post is for paid subscribers	132
this post is for subscribers	132
threads	141
thu gọn	684
thèmes	262
thématiques	262
thích	677
thông tin doanh nghiệp	679
thẻ	682
ti consigliamo	372
ti potrebbe interessare	372
ti potrebbero interessare	372
ticker	94
tidak terima kasih	331
tidak, terima kasih	331
tiempo de lectura	191
tietosuoja	228
tietosuojaseloste	228
tiktok	141
til forsiden	60	478
til toppen	63	481
tilaa	220
tilaa nyt	220
tilaa uutiskirje	222
tilaa uutiskirjeemme	222
tilaajalle	220
tilaajille	220
tilaukset	220
till erbjudandet	602
till startsidan	615
till toppen	618
tilmeld	49
tilmeld dig	49
tilmeld dig nyhedsbrevet	49
tilmeld nyhedsbrev	49
timp de citire # min	561
tin cùng chuyên mục	682
tin khác	682
tin liên quan	682
tin mới	682
tin mới nhất	682
tin nổi bật	682
tin sau	682
tin trước	682
tin tài trợ	682
tin tức liên quan	682
tin đọc nhiều	682
tinggalkan komentar	341
tip os	58
tip us	128
tips en venn	470
tips oss	476
tips van de redactie	450
tipsa	607
tipsa oss	613
tipărește	554
tisk	27
tiêu điểm	682
tiếp theo	684
to może cię zainteresować	507
today's paper	156
today's top stories	153
todos los comentarios	186
todos os comentários	536
toestemming	446
toggle	156
toggle caption	156
toimitus suosittelee	231
toista	233
toon inhoud	446
toon meer	453
toon minder	453
toon reacties	448
top articles	153
top artikel	94
top comments	151
top headlines	153
top news	153
top picks	153
top reads	153
top stories	153
top videos	153
top-artikel	94
top-news	94
top-themen	94
tophistorier	60
topics	153	156
topik	342
topik terkait	342
toppnyheter	615
toppsaker	478
topthemen	94
torna all'inizio	375
torna su	375
torne-se assinante	520
torne-se membro	520
tous les commentaires	260
tout accepter	258
tout refuser	258
tout voir	265
toute l'actu	262
toute l'actualité	262
toutes les photos	265
toutes nos newsletters	249
tovább	324
tovább a rovatra	322
tovább olvasom	324
további cikkek	322
további hírek	322
továbbiak betöltése	324
trakteer ons op koffie	432
trang chủ	684
trang sau	684
transferencia bancaria	171
transferência bancária	522
trefwoorden	450
trend	639
trending	94	153	342	450	538
trending deals	146
trending now	153
trending stories	153
trending today	153
trending topics	153
treść sponsorowana	502
treść tylko dla subskrybentów	493
trimite	554
trimite pe email	554
trimite pe whatsapp	554
try it free	132
trước	684
trả lời	681
trở lại	684
tu correo electrónico	175
tu e-mail	175
tu email	175
tu suscripción se está usando en otro dispositivo	172
tudo sobre	538
tue meitä	219
tue riippumatonta journalismia	219
tuitar	529
tuitear	179
tulis komentar	341
tulosta	225
tumblr	141
tuoreimmat	231
tuoreimmat uutiset	231
tutti i commenti	370
tutup	331
tweet	140	337	363
tweet this	140
tweeta	607
tweeter	253
tweetle	633
tweetnij	499
tweetnout	27
twitter	141
twitter'da paylaş	633
twitter-inhalte erlauben	90
twittern	84
twój adres e-mail	495
twój e-mail	495
tyck till	613
tylko dla subskrybentów	493
tylko w serwisie	507
type your email	135
tài khoản của tôi	674
tài trợ	679
támogasd munkánkat	312
támogass minket	312
támogasson minket	312
támogatom	312
támogatott tartalom	319
támogatás	312
témata	33
témák	322
términos de uso	184
términos y condiciones	184
tìm kiếm	684
tópicos	538
tópicos relacionados	538
több	324
tüm haberler	639
tüm yorumlar	638
tümünü gör	641
tümünü kabul et	636
tümünü reddet	636
tạo tài khoản	674
tải thêm	684
từ khóa	682
udostępnij	499
udostępnij artykuł	499
udostępnij na facebooku	499
udostępnij na twitterze	499
udostępnij na whatsapp	499
udostępnij na x	499
udskriv	52
udvalgt	60
uitgelicht	450
uitloggen	435
uložit	27
uložit na později	27
ultim'ora	372
ultima oră	559
ultime news	372
ultime notizie	372
ultimele articole	559
ultimele știri	559
ultimi articoli	372
unfollow	143
unisciti al nostro canale	364
unlock this article	132
unohditko salasanan	220
uns folgen	85
unser newsletter	80
unsere empfehlung	94
unsere empfehlungen	94
unsere newsletter	80
unterstütze uns	73
unterstütze unsere arbeit	73
unterstützen	73
unterstützen sie uns	73
unterstützen sie unsere arbeit	73
up next	153
upgrade now	132
upgrade to paid	128
url 복사	416
urlをコピー	391
url복사	416
următorul	561
ustawienia	503
ustawienia cookies	503
ustawienia plików cookie	503
utiles	258
utvalgt	478
utvalt	615
uusimmat	231
uutiskirje	222
uutiskirjeet	222
uw e-mailadres	437
uzyskaj dostęp	493
už máte předplatné	23
už podporuji	21
vai al contenuto	375
vain tilaajille	220
valikko	233
valorar	186
van már fiókja	314
van onze partners	450
vandaag	450
vandaag niet	431
vastaa	230
ve zkratce	33
vedi anche	372
vedi i commenti	370
vedi tutte	375
vedi tutti	375
vedi tutto	375
veilig betalen	434
veja também	538
ver # comentarios	186
ver comentarios	186
ver comentários	536
ver contenido	184
ver fotos	191
ver galeria	541
ver galería	191
ver los comentarios	186
ver mais	541
ver más	191
ver ofertas	172	523
ver también	188
ver também	538
ver todas	191	541
ver todo	191
ver todos	191	541
ver tudo	541
ver vídeo	191
verder zonder te steunen	431
vergroot	453
vergroot afbeelding	453
verlagsangebot	87
verschicken	84
versenden	84
vertrag kündigen	90
verträge hier kündigen	90
verwandte artikel	94
verwandte beiträge	94
verwandte themen	94
verwante artikelen	450
vezi comentariile	558
vezi mai mult	561
vezi toate	561
vezi și	559
viber	141	579
videa	33
video	33	60	156	342	372	478	559	615	639	682
video ad	146
video laden	90
video terkait	342
video's	450
videolar	639
videos	94	153	188
videot	231
videó	322
videók	322
vidéo	265
vidéos	262
vielen dank für ihre anmeldung	80
vielleicht später	72
view all	156
view all newsletters	135
view comment	151
view comments	151	156
view full size	156
view gallery	156
view image	156
view image in fullscreen	156
view more	156
view on instagram	140
view plans	132
view subscription options	132
vilkår	56	474
vipps et beløp	463
virement	245
virement bancaire	245
vis alle	63	481
vis bildetekst	481
vis flere	63	481
vis færre	63	481
vis indhold	56
vis innhold	474
vis kommentarer	58	476
vis mer	481
vis mere	63
visa alla	618
visa bilden i helskärm	618
visa fler	618
visa färre	618
visa innehåll	611
visa kommentarer	613
visa mer	618
vissza a tetejére	324
visszajelzés	321
viết bình luận	681
vk	141
você pode gostar	538
você pode se interessar	538
você também pode gostar	538
voir aussi	262
voir le contenu	258
voir le diaporama	265
voir les commentaires	260
voir les offres	246
voir les photos	265
voir moins	265
voir plus	265
voir plus de commentaires	260
voir tout	265
volg	442
volg dit onderwerp	442
volg ons	442
volg ons op facebook	442
volg ons op instagram	442
volg ons op whatsapp	442
volgen	442
volgend artikel	450
volgende	453
volgende pagina	453
vollbild	97
voltar ao topo	541
volver arriba	191
voor abonnees	435
vores nyhedsbreve	49
vorherige seite	97
vorheriger artikel	94
vorig artikel	450
vorige	453
vorlesen	84
vorteile sichern	77
vos réactions	260
votre adresse e-mail	249
votre adresse email	249
votre commentaire	260
votre e-mail	249
votre email	249
vous aimerez aussi	262
vous aimerez peut-être	262
vous avez déjà un compte	246
vous possédez déjà un compte	246
vous pourriez aimer	262
vous pourriez aussi aimer	262
vous pourriez être intéressé	262
vous êtes déjà abonné	246
vstoupit do diskuse	32
vstoupit do galerie	35
vytisknout	27
vytvořit účet	23
vyzkoušet	23
válasz	321
váš e-mail	25
våra nyhetsbrev	604
våre nyhetsbrev	467
více	33
více o tématu	33
vídeos	188	538
výběr redakce	33
về đầu trang	684
w tym artykule	507
wachtwoord vergeten	435
war dieser artikel hilfreich	92
warto przeczytać	507
was andere lesen	94
was this article helpful	151
was this helpful	151
was this page helpful	151
watch more	153
watch next	153
watch now	153
watch video	156
we care about your privacy	149
we recommend	153
we value your privacy	149
weather	156
weekly newsletter	135
weigeren	446
weiter zum artikel	72
weitere artikel	94
weitere beiträge	94
weitere links	94
weitere meldungen	94
weitere nachrichten	94
weitere news	94
weitere podcasts	94
weitere themen	94
weitere videos	94
weiterempfehlen	84
weiteres	94
weiterlesen	97
weiterlesen mit abo	77
weiterlesen nach der anzeige	87
weniger anzeigen	97
werbeanzeige	87
werbung	87
werbung überspringen	87
werde mitglied	73
werden sie mitglied	73
wesprzyj	491
wesprzyj nas	491
what do you think	151
what to read next	153
whatsapp	141	141	579
whatsapp'ta paylaş	633
wideo	507
więcej	507
więcej artykułów	507
więcej informacji	507
więcej na ten temat	507
więcej o	507
więcej z	507
word abonnee	435
word lid	432
word supporter	432
word vriend	432
wpłać	491
wpłać teraz	491
write a comment	151
write a review	151
wspieraj	491
wspieraj nas	491
wspieram	491
wszystkie	510
wszystkie komentarze	505
wunschbetrag	76
wybrane dla ciebie	507
wydarzenia	507
wydrukuj	499
wyloguj	493
wypróbuj	493
wyszukaj	510
wyślij e-mailem	499
wyślij znajomemu	499
x	141	319
x (twitter	141
x facebook	140
x'te paylaş	633
x.com	141
xem bình luận	681
xem nhiều	682
xem nhiều nhất	682
xem thêm	682	684
xem thêm bình luận	681
xem tiếp	684
xem toàn bộ	684
xem tất cả	684
xing	141
xでシェア	391
xでポスト	391
ya eres suscriptor	172
ya eres suscriptor? inicia sesión	172
ya he donado	167
ya soy socio	167
ya soy suscriptor	172
ya te has registrado	172
ya tengo cuenta	172
ya tengo una suscripción	172
ya tienes cuenta	172
ya tienes una cuenta	172
yanitla	638
yazdir	633
yazi boyutu	633
yearly	127
yes	151
yorum	638
yorum gönder	638
yorum yap	638
yorum yaz	638
yorum yazin	638
yorumlar	638
yorumlari gör	638
yorumlari oku	638
you can change how much you give or cancel your contributions at any time	128
you have # seconds	146
you may also be interested in	153
you may also like	153
you may have missed	153
you may like	153
you might also be interested in	153
you might also like	153
you might like	153
you must be logged in to post a comment	151
you're in	135
your account	132
your comment	151
your email	135
your email address	135
your privacy choices	149
your privacy is important to us	149
youtube	141
youtube-inhalte erlauben	90
yukari	641
z ostatniej chwili	507
z titulní strany	33
zaakceptuj wszystko	503
zadejte e-mail	25
zahl ich	73
zahlungsart	76
zahlungsart wählen	76
zahlungsarten	76
zahlungsmethode	76
zahlungsmethoden	76
zalo	677
zaloguj	493
zaloguj się	493
zamknij	490
zapisz	499
zapisz na później	499
zapisz się	495
zapisz się do newslettera	495
zapisz się na newsletter	495
zapomenuté heslo	23
zaregistrovat se	23
zarejestruj	493
zarejestruj się	493
zarządzaj zgodami	503
zaten abone misiniz	629
zaten üye misiniz	629
zavřít	21
załaduj więcej	510
załóż konto	493
zgadzam się	503
zgłoś	505
zgłoś błąd	505
zie ook	450
zip code	135
zkopírovat odkaz	27
znajdź nas na facebooku	500
zobacz galerię	510
zobacz komentarze	505
zobacz również	507
zobacz także	507
zobacz też	507
zobacz więcej	507
zobacz wszystkie	510
zobrazit diskusi	32
zobrazit galerii	35
zobrazit obsah	30
zobrazit více	35
zobrazit vše	35
zoek	453
zoeken	453
zoom	156
zostań patronem	491
zpět nahoru	35
zrušit odpověď	32
zu den abo-angeboten	77
zu den kommentaren	92
zugang freischalten	77
zum abo	77
zum angebot	77
zum artikel	97
zum inhalt	97
zum inhalt springen	97
zum kommentieren anmelden	92
zum newsletter	80
zum newsletter anmelden	80
zum seitenanfang	97
zum thema	94	97
zur bildergalerie	97
zur diskussion	92
zur fotostrecke	97
zur merkliste hinzufügen	84
zur navigation	97
zur newsletter-anmeldung	80
zur startseite	94
zur themenseite	97
zur übersicht	97
zurück	92
zurück nach oben	97
zustimmen	90
zustimmen und weiter	90
zvětšit	35
zwiń	510
zásady ochrany osobních údajů	30
à découvrir	262
à la une	262
à lire	262
à lire aussi	262
à lire ensuite	262
à lire également	262
à ne pas manquer	262
à voir	262
à voir aussi	262
ähnliche artikel	94
ähnliche beiträge	94
ähnliche themen	94
älä missaa mitään	222
ämnen	615
ämnen i artikeln	615
är du redan prenumerant	602
çerez ayarlari	636
çerez politikasi	636
çerezler	636
çikiş yap	629
çok okunanlar	639
écouter	253
écouter l'article	253
écouter le podcast	265
édition du jour	262
înapoi sus	561
încarcă mai multe	561
închide	549
înregistrare	551
înregistrează-te	551
öffnen	97
önceki	641
önceki haber	639
öne çikan haberler	639
öne çikanlar	639
önerilen haberler	639
önerilenler	639
összes	324
új hozzászólás	321
última hora	188
últimas	538
últimas entradas	188
últimas noticias	188
últimas notícias	538	538
últimos artículos	188
únete	168
únete a la conversación	186
únete a nuestro canal de whatsapp	180
überweisung	76
ücretsiz dene	629
üye girişi	629
üye ol	628	629
ý kiến	681
ý kiến bạn đọc	681
ý kiến của bạn	681
článek pokračuje pod reklamou	29
článek pokračuje za reklamou	29
čtěte dále	33
čtěte i	33
čtěte také	33
číst dál	35
číst dál s předplatným	23
číst více	35
đáng chú ý	682
đã có tài khoản	674
đã sao chép	677
đóng	672
đóng góp	673
đăng ký	674
đăng ký ngay	674
đăng nhập	674
đăng nhập / đăng ký	674
đăng xuất	674
được tài trợ	679
đặt báo	674
đề xuất	682
để sau	672
đọc nhiều	682
đọc nhiều nhất	682
đọc thêm	682	684
đọc tiếp	684
đừng bỏ lỡ	682
śledź nas	500
śledź nas w google news	500
şifremi unuttum	629
şimdi değil	627
şurada paylaş	633
štítky	33
știri recomandate	559
știri similare	559
știrile zilei	559
έχετε ήδη λογαριασμό	108
ίσως αργότερα	106
ίσως σας ενδιαφέρει	116
ακούστε	111
ακύρωση απάντησης	115
αναζήτηση	118
αντιγραφή συνδέσμου	111
απάντηση	115
αποθήκευση	111
αποστολή με email	111
αποσύνδεση	108
αργότερα	106
αρχική	118
αφήστε σχόλιο	115
βίντεο	116
γίνε συνδρομητής	108
γίνετε μέλος	107
γίνετε συνδρομητής	108
γράψτε σχόλιο	115
δείτε περισσότερα	118
δείτε τα σχόλια	115
δείτε όλα	118
δημιουργία λογαριασμού	108
δημοφιλέστερα	116
δημοφιλή	116
διαβάστε ακόμα	116
διαβάστε ακόμη	116
διαβάστε επίσης	116
διαβάστε περισσότερα	116	118
διαφήμιση	113
διαφημίσεις	113
διαφημιση	113
δωρήστε	107
δωρεά	107
είσοδος	108
είστε ήδη συνδρομητής	108
εγγραφή	108
ειδήσεις σήμερα	116
εκτύπωση	111
επικοινωνία	115
επιστροφή στην κορυφή	118
επόμενο	118
επόμενο άρθρο	116
ετικέτες	116
η συνέχεια μετά τη διαφήμιση	113
θέματα	116
κάντε δωρεά	107
κάντε μια δωρεά	107
κατηγορίες	116
κλείσιμο	106
κοινοποίησε	111
κοινοποίηση	111
κοινοποίηση στο facebook	111
κοινοποίηση στο twitter	111
μενού	118
μην χάσετε	116
μοιραστείτε	111
μοιραστείτε το	111
μοιραστείτε το άρθρο	111
μπορεί να σας αρέσει	116
μόνο για συνδρομητές	108
ξεχάσατε τον κωδικό	108
ο λογαριασμός μου	108
περισσότερα	116	118
περισσότερες ειδήσεις	116
προηγούμενο	118
προηγούμενο άρθρο	116
προσθήκη σχολίου	115
προτεινόμενα	116
ροή ειδήσεων	116
στηρίξτε μας	107
συνέχεια ανάγνωσης	118
συνδεθείτε	108
συνδρομή	108
συνδρομητές	108
σχετικά	116
σχετικά άρθρα	116
σχετικά θέματα	116
σχετικές ειδήσεις	116
σχόλια	115
σχόλιο	115
σύνδεση	108
τα πιο δημοφιλή	116
τελευταία άρθρα	116
τελευταία νέα	116
τελευταίες ειδήσεις	116
υπενθύμιση αργότερα	106
υποβολή σχολίου	115
υποστηρίξτε μας	107
φόρτωση περισσότερων	118
χορηγούμενο	113
χορηγούμενο περιεχόμενο	113
όχι ευχαριστώ	106
όχι τώρα	106
όχι, ευχαριστώ	106
авторизация	573
авторизоваться	573
актуальне	663
архив	587
банковская карта	572
банковский перевод	572
безопасный платеж	572
больше	587
больше новостей	587
будьте в курсе	575
більше новин	663
більше по темі	663
в избранное	578
в тренде	587
важливо	663
вам будет интересно	587
вам може сподобатися	663
вам может быть интересно	587
вас може зацікавити	663
вас может заинтересовать	587
ваш e-mail	575
ваш email	575
введите email	575
версия для печати	578
вже зареєстровані	652
вже є акаунт	652
вибір редакції	663
видео	587
вийти	652
вконтакте	579	579
во весь экран	590
войти	573
войти в аккаунт	573
воспроизвести	590
время на чтение	590
время чтения # мин	590
все	590
все комментарии	585
всі новини	665
вход	573
вхід	652
выберите сумму	572
выбор редакции	587
выйти	573
відео	663
відповісти	661
відхилити	659
главная	590
главное	587
главное за день	587
главные новости	587
головна	665
головне	663
головне за день	663
головні новини	663
далее	590
далі	665
детальніше	665
дзен	579
дивіться також	663
для подписчиков	573
добавить комментарий	585
додати коментар	661
докладніше	665
другая сумма	572
другие материалы	587
другие новости	587
другие статьи	587
друк	656
единоразово	570
ежемесячно	570
еще новости	587
еще по теме	587
ещё	587
ещё по теме	587
за темою	663
забули пароль	652
забыли пароль	573
завантажити ще	665
загрузить еще	590
загрузить ещё	590
задонатити	650
задонатить	570
закрити	649
закрыть	569
залишити коментар	661
зарегистрироваться	573
зареєструватися	652
зберегти	656
збільшити	665
зміст	665
знайшли помилку	661
зробити внесок	650
зрозуміло	659
интересное	587
к началу	590
категории	587
категорії	663
коментар	661
коментарі	661
коментувати	661
комментарии	585
комментарии отсутствуют	585
комментарий	585
комментировать	585
контакти	661
контакты	585
конфиденциальность	583
копировать ссылку	578
копіювати посилання	656
купить подписку	573
лента новостей	587
личный кабинет	573
материал доступен только подписчикам	573
материалы партнеров	582
материалы по теме	587
матеріали за темою	663
матеріали по темі	663
меню	590	665
метки	587
может быть, позже	569
может позже	569
можливо, пізніше	649
мой профиль	573
мы в telegram	580
мы в социальных сетях	580
мы в соцсетях	580
мы вконтакте	580
мій профіль	652
мітки	663
на главную	590
на правах реклами	658
на правах рекламы	582
наверх	590	665
нагадати пізніше	649
надіслати	656
назад	590	665
найпопулярніше	663
найти	590
найчитаніше	663
налаштування	659
написати коментар	661
написать комментарий	585
напомнить позже	569
настройки	583
настройки cookie	583
наступна	665
наступна стаття	663
наш telegram-канал	580
нашли опечатку	585
нашли ошибку	585
не зараз	649
не пропустите	587
не пропустіть	663
не сегодня	569
не сейчас	569
не сьогодні	649
нет комментариев	585
нет, спасибо	569
новини	663
новини партнерів	658
новости	587
новости партнеров	582
новости партнёров	582
новости по теме	587
ні, дякую	649
обговорити	661
обратная связь	585
обсудить	585
обсуждение	585
одноклассники	579
одноразово	650
оставить комментарий	585
останні новини	663
ответить	585
отказаться	583
отклонить	583
отменить ответ	585
отправить по почте	578
оформити підписку	652
оформить подписку	573
партнерский материал	582
партнерський матеріал	658
партнерський проєкт	658
партнёрский материал	582
передплата	652
передплатити	652
перейти к содержанию	590
печать	578
по теме	587
повідомити про помилку	661
погоджуюсь	659
погоджуюся	659
подарить статью	573
поддержать	570
поддержать нас	570
поддержать проект	570
поддержать редакцию	570
поддержите нас	570
поддержите нашу работу	570
поделитесь	578
поделиться	578	578
поделиться в facebook	578
поделиться в telegram	578
поделиться в twitter	578
поделиться в whatsapp	578
поделиться в одноклассниках	578
поделиться вконтакте	578
поделиться с друзьями	578
подкасти	663
подкасты	587
подписаться	573
подписаться на новости	575
подписаться на рассылку	575
подписка	573
подписывайтесь	580
подписывайтесь на нас	580
подписывайтесь на наш telegram	580
подпишитесь на нашу рассылку	575
подпишитесь на рассылку	575
подробнее	590
подробнее по теме	587
поділитись	656
поділитися	656
поділитися в telegram	656
поділитися у facebook	656
поділіться	656
пожертвовать	570
пожертвувати	650
позже	569
поиск	590
показати більше	665
показати коментарі	661
показати ще	665
показать больше	590
показать еще	590
показать ещё	590
показать комментарии	585
политика конфиденциальности	583
пользовательское соглашение	583
політика конфіденційності	659
помочь	570
помочь нам	570
помочь проекту	570
понятно	583
попередня	665
попередня стаття	663
попробовать бесплатно	573
популярне	663
популярное	587
популярные	587
популярные новости	587
популярные статьи	587
популярні новини	663
посилання скопійовано	656
последнее	587
последние новости	587
похожие материалы	587
похожие статьи	587
поширити	656
поширити у facebook	656
пошук	665
правила использования	583
предыдущая	590
предыдущая статья	587
премиум	573
преміум	652
прийняти	659
прийняти всі	659
принять	583
принять все	583
принять всё	583
прислать новость	585
приєднатися	650
продолжение после рекламы	582
продолжение статьи после рекламы	582
продолжить без поддержки	569
промо	582	658
прослушать	578
підписатись	652
підписатися	652
підписка	652
підтримайте нас	650
підтримати	650
підтримати нас	650
підтримати редакцію	650
пізніше	649
развернуть	590
разово	570
распечатать	578
рассказать друзьям	578
рассылка	575
рассылки	575
регистрация	573
редакция рекомендует	587
реклама	582	582	658	658
рекомендуем	587
рекомендуемое	587
рекомендуємо	663
реєстрація	652
роздрукувати	656
рубрики	587	663
самое важное	587
самое популярное	587
самое читаемое	587
свежее	587
свежие новости	587
свернуть	590
связаться с нами	585
сделать пожертвование	570
сейчас читают	587
скасувати відповідь	661
скопировать ссылку	578
скопіювати посилання	656
следите за нами	580
следующая	590
следующая статья	587
слухати	656
слушать	578
см. также	587
смотреть все	590
смотри также	587
смотрите также	587
согласен	583
согласиться	583
содержание	590
создать аккаунт	573
сообщить об ошибке	585
сохранить	578
социальные сети	580
спецпроект	582
спецпроєкт	658
способ оплаты	572
способы оплаты	572
ссылка скопирована	578
стати частиною спільноти	650
стать патроном	570
стать спонсором	570
створити акаунт	652
стрічка новин	663
схожі матеріали	663
схожі статті	663
сюжет	587
сюжеты	587
твитнуть	578
твиттер	579
твітнути	656
теги	587	663
телеграм	579
тема дня	587
теми	663
темы	587
только для подписчиков	573
тільки для передплатників	652
тільки для підписників	652
увеличить	590
увійти	652
уже есть аккаунт	573
уже есть подписка	573
уже зарегистрированы	573
уже зареєструвалися	652
уже подписаны	573
умови використання	659
усі новини	665
фейсбук	579
фото	587
фоторепортаж	587
хорошо	583
час читання # хв	665
читайте еще	587
читайте ещё	587
читайте нас в telegram	580
читайте ниже	582
читайте также	587
читайте також	663
читати далі	665
читати повністю	665
читати також	663
читать далее	590
читать дальше	590
читать ещё	590
читать комментарии	585
читать по подписке	573
читать полностью	590
читать также	587
ще новини	663
щомісяця	650
электронная почта	575
я вже підтримую	649
я уже поддерживаю	569
яндекс.дзен	579
інші новини	663
אולי גם יעניין אותך	283
אולי יעניין אותך	283
אולי יעניין אתכם	283
אולי מאוחר יותר	273
אינציקלופדיית ynet	283
בשיתוף	280
דווח על טעות	282
דלג לתוכן	285
דף הבית	285
האזינו	278
הבא	285
הגב	282
הדפס	278
הדפסה	278
הוסיפו תגובה	282
הוסף תגובה	282
הוספת תגובה	282
הזכירו לי מאוחר יותר	273
החשבון שלי	275
הירשם	275
הכי נצפים	283
הכי נקרא	283
הכי נקראות	283
הכתבה הבאה	283
הכתבה הקודמת	283
המלצות	283
המשך לקרוא	285
המשך קריאה	285
הנקראות ביותר	283
העתק קישור	278
העתקת קישור	278
הצג עוד	285
הצטרפו	274
הצטרפו אלינו	274
הקודם	285
הרשמה	275
השב	282
התחבר	275
התחברות	275
ווטסאפ	278
וידאו	283
חדשות אחרונות	283
חזרה למעלה	285
חיפוש	285
טוויטר	278
טלגרם	278
טען עוד	285
יציאה	275
כבר מנוי	275
כבר מנויים? התחברו	275
כבר נרשמת	275
כותרות אחרונות	283
כניסה	275
כניסה למנויים	275
כתבו תגובה	282
כתבות אחרונות	283
כתבות מומלצות	283
כתבות נוספות	283
כתבות קשורות	283
לא כעת	273
לא עכשיו	273
לא תודה	273
לא, תודה	273
להמשך קריאה	275
להרשמה	275
לכל הכתבות	285
לכל התגובות	282
למנויים בלבד	275
לרכישת מינוי	275
לתרום	274
לתרומה	274
מבזקים	283
מודעה	280
מומלצים	283
ממומן	280
מצאתם טעות	282
נושאים	283
נושאים קשורים	283
סגור	273
סגירה	273
עוד	285
עוד בנושא	283
עוד בערוץ	283
עוד חדשות	283
עוד כתבות	283
פייסבוק	278
פרסום	280
פרסומת	280
צור חשבון	275
צור קשר	282
קרא גם	283
קרא עוד	285
קראו גם	283
קראו עוד	285
רכשו מינוי	275
שיתוף	278
שיתוף בווטסאפ	278
שיתוף בטוויטר	278
שיתוף בפייסבוק	278
שכחתי סיסמה	275
שלח לחבר	278
שליחה במייל	278
שמירה	278
שתף	278
שתפו	278
שתפו את הכתבה	278
שתפו בפייסבוק	278
תגובה	282
תגובות	282
תגיות	283
תוכן למנויים	275
תוכן ממומן	280
תוכן מקודם	280
תוכן שיווקי	280
תמכו בנו	274
תפריט	285
תרומה	274
תרמו	274
תרמו עכשיו	274
آخر الأخبار	11
آخرین اخبار	208
آگهی	205
أحدث الأخبار	11
أخبار ذات صلة	11
أخبار متعلقة	11
أضف تعليق	10
أضف تعليقا	10
أهم الأخبار	11
إرسال	6
إعلان	8
إعلان ممول	8
إعلانات	8
إغلاق	0
إقرأ أيضا	11
إلى الأعلى	13
إنشاء حساب	2
اترك تعليقا	10
اترك تعليقاً	10
اتصل بنا	10
اخبار مرتبط	208
اخترنا لك	11
ادامه	210
ادامه مطلب	210
ادعم الصحافة المستقلة	1
ادعمنا	1
ارسال	203
ارسال به دوستان	203
ارسال نظر	207
از ما حمایت کنید	200
استمع	6
اشتراك	2
اشتراک	201
اشتراک گذاری	203
اشتراکگذاری	203
اشترك	2
اشترك الآن	2
اطبع	6
اقرأ أيضا	11
اقرأ أيضاً	11
اقرأ المزيد	13
اقرأ ايضا	11
اكتب تعليقا	10
الأخبار	11
الأقسام	11
الأكثر تداولا	11
الأكثر قراءة	11
الأكثر قراءةً	11
الأكثر مشاهدة	11
الإعلانات	8
الاشتراك	2
الان نه	199
البحث	13
التالي	13
التعليقات	10
الدخول	2
الرئيسية	13
السابق	13
الصفحة التالية	13
الصفحة الرئيسية	13
القائمة	13
المزيد	11	13
المزيد من الأخبار	11
المقال التالي	11
المقال السابق	11
الوسوم	11
انسخ الرابط	6
انشر	6
ایجاد حساب	201
بازگشت به بالا	210
بحث	13
برعاية	8
برچسب ها	208
برچسبها	208
بستن	199
بعداً یادآوری کن	199
بعدی	210
به اشتراک بگذارید	203
بیشتر	208	210
بیشتر بخوانید	208
تازهترینها	208
تبرع	1
تبرع الآن	1
تبلیغ	205
تبلیغات	205
تحميل المزيد	13
تسجيل	2
تسجيل الخروج	2
تسجيل الدخول	2
تسجيل دخول	2
تعليق	10
تعليقات	10
تلغرام	6
تلگرام	203
تماس با ما	207
تويتر	6
توییتر	203
تيليجرام	6
ثبت نام	201
ثبت نظر	207
ثبتنام	201
جدیدترین اخبار	208
جستجو	210
جميع التعليقات	10
حالا نه	199
حجم الخط	6
حساب کاربری	201
حسابي	2
حصري للمشتركين	2
حفظ	6
حمایت مالی	200
حمایت کنید	200
خانه	210
خبرهای مرتبط	208
خروج	201
دستهبندی	208
دیدگاه	207
دیدگاهها	207
ذات صلة	11
ذخیره	203
ذكرني لاحقا	0
ربما لاحقا	0
ربما لاحقاً	0
رد	10
رمز عبور را فراموش کردهاید	201
رپورتاژ	205
رپورتاژ آگهی	205
ساهم	1
ساهم الآن	1
شارك	6
شارك الخبر	6
شارك المقال	6
شارك على	6
شارك هذا الموضوع	6
شاركنا رأيك	10
شاهد أيضا	11
شاهد أيضاً	11
شاید بعدا	199
شاید بعداً	199
صفحه اصلی	210
طباعة	6
عرض الكل	13
عرض المزيد	13
عضویت	201
عکس	208
غرّد	6
فقط برای مشترکان	201
فيديو	11
فيسبوك	6
فیسبوک	203
قبلی	210
قد يعجبك	11
قد يعجبك أيضا	11
قد يهمك	11
قد يهمك أيضا	11
قراءة المزيد	13
كلمات دلالية	11
كلمات مفتاحية	11
كن داعما	1
لا شكرا	0
لا شكرًا	0
لا، شكرا	0
لاحقا	0
للمشتركين فقط	2
ليس الآن	0
لینک کوتاه	203
مادة إعلانية	8
محتوای تبلیغاتی	205
محتوى ممول	8
مختارات	11
مستخدم جديد	2
مشاركة	6
مشاركة عبر واتساب	6
مشاركة على تويتر	6
مشاركة على فيسبوك	6
مشاهده بیشتر	210
مشاهده همه	210
مشترک شوید	201
مطالب مرتبط	208
مقالات ذات صلة	11
مقالات مرتبط	208
منو	210
مهمترین اخبار	208
مواضيع ذات صلة	11
موضوعات ذات صلة	11
نسخ الرابط	6
نسيت كلمة المرور	2
نظر	207
نظر خود را بنویسید	207
نظر شما	207
نظرات	207
نمایش بیشتر	210
ننصح بقراءة	11
نه ممنون	199
هل لديك حساب	2
همرسانی	203
همچنین بخوانید	208
واتساب	6
واتساپ	203
ورود	201
ورود / ثبت نام	201
وسوم	11
ویدیو	208
ویژه مشترکان	201
يستمر المقال بعد الإعلان	8
پاسخ	207
پربازدیدترین	208
پربازدیدترینها	208
پربازدیدها	208
پربحثترینها	208
پیشنهاد سردبیر	208
پیشنهاد ما	208
چاپ	203
کلیدواژهها	208
کمک مالی	200
کمک کنید	200
کپی لینک	203
گزارش خطا	207
अगला	304
अगली खबर	302
अन्य खबरें	302
अपनी राय दें	301
अभी दान करें	293
अभी नहीं	292
आगे पढ़ें	304
आपके लिए	302
इसे भी पढ़ें	302
ई-पेपर	294
ऊपर जाएं	304
और खबरें	302
और देखें	304
और पढ़ें	302	304
कमेंट	301
कमेंट करें	301
कमेंट्स	301
केवल सदस्यों के लिए	294
कॉपी लिंक	297
खाता बनाएं	294
खोजें	304
जवाब दें	301
टिप्पणियां	301
टिप्पणी	301
टिप्पणी करें	301
टैग्स	302
टॉप न्यूज़	302
ट्रेंडिंग	302
ट्विटर	297
ताज़ा ख़बरें	302
ताजा खबरें	302
ताजा समाचार	302
दान करें	293
नहीं धन्यवाद	292
नहीं, धन्यवाद	292
पिछला	304
पिछली खबर	302
पूरी खबर पढ़ें	304
प्रचार	299
प्रतिक्रिया दें	301
प्रायोजित	299
प्रिंट करें	297
प्रीमियम	294
फेसबुक	297
फेसबुक पर शेयर करें	297
फोटो	302
बंद करें	292
बड़ी खबरें	302
बाद में	292
बाद में याद दिलाएं	292
मुख्य समाचार	302
मेन्यू	304
मेरा खाता	294
यह भी पढ़ें	302
ये भी पढ़ें	302
रजिस्टर करें	294
लिंक कॉपी करें	297
लॉग इन	294
लॉग इन करें	294
लॉगआउट	294
लॉगिन	294
लोकप्रिय	302
विज्ञापन	299
विज्ञापन के बाद जारी	299
विषय	302
वीडियो	302
व्हाट्सएप	297
शायद बाद में	292
शेयर	297
शेयर करें	297
संपर्क करें	301
संबंधित खबरें	302
संबंधित ख़बरें	302
संबंधित लेख	302
संबंधित समाचार	302
सदस्य बनें	293
सबसे ज्यादा पढ़ी गई	302
सब्सक्राइब	294
सब्सक्राइब करें	294
सभी देखें	304
समर्थन करें	293
सहयोग करें	293
साइन अप	294
साइन इन	294
साझा करें	297
सेव करें	297
स्पॉन्सर्ड	299
हमारा समर्थन करें	293
होम	304
ủng hộ	673
ủng hộ chúng tôi	673
あとで	383
あとで読む	391
あなたにおすすめ	400
あなたにおすすめの記事	400
あなたへのおすすめ	400
あわせて読みたい	400
いいえ、結構です	383
いいね	391	391
いいね！してニュースをチェック	392
おすすめ	400
おすすめの記事	400
おすすめ情報pr	394
おすすめ記事	400
お問い合わせ	396
お気に入り	391
お気に入りに追加	391
お申し込み	386
こちらもおすすめ	400
この著者の記事	400
この記事のタグ	400
この記事は会員限定です	386
この記事は有料会員限定です	386
この記事は有料記事です	386
この記事をシェア	391
この記事をシェアする	391
この記者の記事一覧	400
この連載の記事	400
ご意見	398
ご意見・ご感想	398
ご支援のお願い	384
ご購読の申し込み	386
さらに読み込む	402
すべて受け入れる	396
すべて見る	402
すべて許可	396
その他の記事	400
はてなブックマーク	391
はてブ	391
また後で	383
みんなのコメント	398
もっと見る	402
もっと読む	400
もどる	402
よく読まれている記事	400
よく読まれている記事ランキング	400
アクセスランキング	400
オススメ記事	400
カテゴリ	400
カテゴリー	400
キーワード	400
クッキー	396
クッキー設定	396
クリップ	391
クリップする	391
コピーしました	391
コメント	398
コメント#件	398
コメントする	398
コメントはまだありません	398
コメントをもっと見る	398
コメントを投稿	398
コメントを書く	398
コメントを残す	398
コメントを見る	398
コメント一覧	398
コメント（#	398
サイトポリシー	396
サイトマップ	396
サインイン	386
サポートする	384
シェア	391
シェアしよう	391
シェアする	391
スキップ	383
スクラップ	391
スクラップする	391
スポンサー	394
スポンサードリンク	394
スポンサーリンク	394
タイアップ	394
タグ	400
チップを送る	384
チャンネル登録	392
ツイート	391
ツイートする	391
トップ	402
トップへ戻る	402
トップニュース	400
トップページ	402
トピックス	400
ドネーション	384
ニュースを読む	402
ニュースレター	388
ニュースレターに登録	388
ニュースレターを購読	388
ニュースレター登録	388
バックナンバー	400
パスワードを忘れた方	386
ピックアップ	400
フォロー	392
フォローしてね	392
フォローしました	392
フォローする	392
フォロー中	392
ブックマーク	391
ブックマークする	391
プライバシーポリシー	396
プレゼント	386
プレミアム	386
ヘルプ	396
ページの先頭へ	402
ページトップ	402
ページトップへ	402
ホーム	402
ポスト	391
ポストする	391
マイページ	386
メニュー	402
メルマガ	388
メルマガに登録する	388
メルマガ登録	388
メールで送る	391
メールで送信	391
メールアドレス	388
メールアドレスを入力	388
メールマガジン	388
メールマガジン登録	388
ランキング	400
リンクをコピー	391
ログアウト	386
ログイン	386
ログイン/会員登録	386
ログインして続きを読む	386
ログイン・会員登録	386
一覧	402
一覧へ	402
一覧を見る	402
上一篇	706
上一頁	708
上一页	708
下一篇	706
下一頁	708
下一页	708
下次再說	691
下次再说	691
不用了	691
不，謝謝	691
不，谢谢	691
专题	706
个人中心	694
为你推荐	706
为您推荐	706
主要ニュース	400
举报	705
人気の記事	400
人気ランキング	400
人気記事	400
人気記事ランキング	400
今、あなたにオススメ	400
今はしない	383
今はやめておく	383
今回はしない	383
今日の注目	400
今日热点	706
今日焦点	706
他の記事も読む	400
付費閱讀	694
付费内容	694
付费阅读	694
以后再说	691
会员专享	694
会员专属	694
会员中心	694
会员登录	694
会員の方はこちら	386
会員の方はログイン	386
会員登録	386
会員登録する	386
会員登録はこちら	386
会員限定	386
会員限定記事	386
你可能也喜欢	706
你可能也喜歡	706
你可能感兴趣	706
使用条款	703
使用條款	703
保存	391
保存する	391
個人情報保護方針	396
元記事を読む	402
免責聲明	703
免費訂閱	696
免費註冊	694
免費試讀	694
免责声明	703
免费注册	694
免费订阅	696
免费试读	694
全文を読む	402
全文表示	402
全部接受	703
全部评论	705
公众号	700
公式sns	392
公式twitter	392
公式x	392
共有	391
共有する	391
关于我们	703
关注	700
关注我们	700
关键词	706
关闭	691
其他新聞	706
其他新闻	706
再生	402
写真を見る	402
写真特集	400
写评论	705
分享	699
分享到	699
分享到微信	699
分享到微博	699
分享到朋友圈	699
分享文章	699
分享本文	699
分享至	699
分享至facebook	699
分类	706
分類	706
列印	699
初割で無料体験する	386
初割で無料体験する無料会員に登録するログインする	386
利用規約	396
前のページ	402
前の記事	400
前の記事へ	400
前へ	402
加入line好友	700
加入会员	694
加入書籤	699
加入會員	694
加载更多	708
動画	400
動画を見る	402
单次捐款	692
印刷	391
印刷する	391
即时新闻	706
即時新聞	706
参与评论	705
反馈	705
发表留言	705
发表评论	705
合わせて読みたい	400
同じカテゴリの記事	400
同意	703
同意しない	396
同意する	396
听新闻	699
單次捐款	692
回到頂部	708
回复	705
回覆	705
回頂端	708
回首頁	708
复制成功	699
复制链接	699
大字	699
大家还在看	706
大家都在看	706
头条	706
字体大小	699
字号	699
字級	699
字體大小	699
官方微信	700
官方微博	700
定期定額	692
寄付	384
寄付する	384
寄付のお願い	384
寄付をする	384
專題	706
小字	699
小編推薦	706
展开	708
展开全文	708
展開	708
已关注	700
已是会员	694
已有帐号	694
已經是會員	694
已經是會員？登入	694
已经是会员？登录	694
广告	702
广告 请继续往下阅读	702
広告	394
広告の後に続きます	394
広告をスキップ	394
広告を閉じる	394
広告企画	394
廣告	702
廣告 請繼續往下閱讀	702
延伸閱讀	706
延伸阅读	706
开通会员	694
影音	706
後で	383
微信	699
微信公众号	700
微博	699
忘記密碼	694
忘记密码	694
応援する	384
您可能也喜歡	706
您可能感兴趣	706
您的邮箱	696
您的電郵	696
意见反馈	705
感想を送る	398
成为会员	692
成為會員	692
我同意	703
我的帐户	694
我的帳戶	694
我知道了	703
我要留言	705
我要纠错	705
我要评论	705
戻る	402
所有留言	705
打印	699
打赏	692
投稿する	398
拒絕	703
拒绝	703
拡大	391
拡大する	402
按讚	700
捐款	692
捐贈	692
捐赠	692
排行榜	706
接受	703
接受全部	703
接受所有	703
推广	702
推广内容	702
推廣	702
推荐	706
推荐文章	706
推荐阅读	706
推薦	706
推薦文章	706
推薦閱讀	706
提供	394
搜尋	708
搜索	708
播放	708
支持我们	692
支持我們	692
支援する	384
收听	699
收藏	699
收藏文章	699
收起	708
文字の大きさ	391
文字サイズ	391
新着	400
新着ニュース	400
新着記事	400
新規会員登録	386
新規登録	386
新闻简报	696
显示更多	708
暂不	691
暫不	691
更多	706
更多内容	706
更多報導	706
更多报道	706
更多文章	706
更多新聞	706
更多新闻	706
最新ニュース	400
最新文章	706
最新新聞	706
最新新闻	706
最新消息	706
最新記事	400
會員中心	694
會員專享	694
會員專屬	694
會員登入	694
有料会員になると	386
有料会員登録	386
有料会員限定	386
有料会員限定記事	386
有料登録	386
有料記事	386
朋友圈	699
服务条款	703
服務條款	703
朝刊・夕刊	386
本文へ	402
本文へ移動	402
查看全部	708
查看原图	708
查看更多	708
查看留言	705
查看评论	705
标签	706
検索	402
業配	702
標籤	706
檢舉	705
次のページ	402
次の記事	400
次の記事へ	400
次へ	402
次ページ	402
残り#文字	386
每月捐款	692
注册	694
注目の記事	400
注目キーワード	400
注目ワード	400
注目記事	400
点击排行	706
点击查看大图	708
点赞	699
為您推薦	706
热点	706
热点推荐	706
热门	706
热门排行	706
热门文章	706
热门新闻	706
無料で体験する	386
無料で読む	386
無料会員に登録する	386
無料会員登録	386
無料会員限定	386
無料体験	386
無料登録	386
焦點新聞	706
熱門	706
熱門排行	706
熱門文章	706
熱門新聞	706
熱門話題	706
特定商取引法に基づく表記	396
特集	400
猜你喜欢	706
猜你喜歡	706
申し込む	386
电子报	696
电子邮箱	696
画像を拡大	402
画像を見る	402
留言	705
留言(#	705
登入	694
登入/註冊	694
登出	694
登录	694
登录/注册	694
登錄	694
登録	386
登録して続きを読む	386
登録する	386
發表留言	705
發表評論	705
目录	708
目次	402
目錄	708
相关主题	706
相关报道	706
相关推荐	706
相关文章	706
相关新闻	706
相关标签	706
相关阅读	706
相關主題	706
相關報導	706
相關推薦	706
相關文章	706
相關新聞	706
相關標籤	706
相關閱讀	706
看了这篇文章的人也看	706
看更多	706
稍后再说	691
稍后提醒我	691
稍後再說	691
稍後提醒我	691
立即捐款	692
立即訂閱	694
立即订阅	694
粉絲團	700
精选	706
紙面ビューアー	386
続きをみる	402
続きを読む	386
網友留言	705
編輯推薦	706
編輯精選	706
編集部おすすめ	400
編集部のおすすめ	400
縮小	391
繼續閱讀	708
纠错	705
继续浏览内容	708
继续阅读	708
编辑推荐	706
编辑精选	706
网友评论	705
联系我们	703
聯絡我們	703
聽新聞	699
菜单	708
著作権	396
複製連結	699
视频	706
訂閱	694
訂閱我們的電子報	696
訂閱會員	694
訂閱郵件	696
訂閱電子報	696
記事は広告の後に続きます	394
記事へのご意見	398
記事をサポートする	384
記事をシェア	391
記事をプレゼント	386
記事を保存	391
記事を印刷する	391
記事を読む	402
記事ランキング	400
記事一覧	402
記事全文を読む	402
許可する	396
註冊	694
評論	705
話題の記事	400
読まれている記事	400
請繼續往下閱讀	702	702
請輸入電子郵件	696
讚	699
讚賞支持	692
订阅	694
订阅会员	694
订阅我们的电子报	696
订阅电子报	696
订阅邮件	696
评论	705
评论(#	705
话题	706
请继续往下阅读	702
请输入邮箱	696
購読	386
購読する	386
購読のお申し込み	386
購読申し込み	386
贊助	692
贊助內容	702
贊助商	702
贊助我們	692
赞助	692
赞助内容	702
赞助商链接	702
赞赏	692
跳到主要內容	708
載入更多	708
轉發	699
转发	699
返信	398
返信する	398
返回顶部	708
返回首页	708
追蹤	700
追蹤我們	700
通報する	398
速報	400
連載	400
運営会社	396
違反報告	398
選單	708
邮箱	696
閉じる	383	402
開通會員	694
関連	400
関連する記事	400
関連キーワード	400
関連タグ	400
関連トピックス	400
関連ニュース	400
関連リンク	400
関連動画	400
関連情報	400
関連記事	400
閱讀全文	708
閱讀更多	708
關於我們	703
關注	700
關注我們	700
關鍵字	706
關閉	691
阅读全文	708
阅读更多	708
隐私政策	703
隐私权政策	703
隱私政策	703
隱私權政策	703
電子信箱	696
電子報	696
電子版	386
音声で聞く	391
頭條	706
顯示更多	708
首頁	708
首页	708
가	416
가입하기	412
가장 많이 본 뉴스	421
개인정보 처리방침	419
개인정보처리방침	419
거부	419
검색	423
계속 읽기	412
고객센터	419
공유	416
공유하기	416
관련 기사	421
관련 뉴스	421
관련 태그	421
관련기사	421
관련뉴스	421
관련키워드	421
광고	418
광고 닫기	418
광고 후 이어집니다	418
괜찮습니다	409
구독	412
구독 신청	412
구독 전용	412
구독 중	412
구독신청	412
구독자 전용	412
구독하기	412
글씨크기	416
글자 크기	416
글자크기	416
기부하기	410
기사 공유	416
기사 공유하기	416
기사 듣기	416
기사 본문	423
기사 후원하기	410
기사에 대한 의견	420
기사원문	423
기사저장	416
기자의 다른기사	421
나중에	409
나중에 하기	409
내 정보	412
네이버 블로그	416
다른 공유 찾기	416
다른 기사	421
다른기사	421
다른기사 보기	421
다시 보지 않기	409
다음	423
다음 기사	421
다음 페이지	423
다음기사	421
다음에	409
닫기	409
답글	420
답글쓰기	420
당신이 좋아할 만한	421
댓글	420
댓글 #	420
댓글 #개	420
댓글 보기	420
댓글 쓰기	420
댓글보기	420
댓글쓰기	420
댓글을 입력해주세요	420
더 보기	423
더보기	421	423
동영상	421
동의	419
동의합니다	419
등록	420
라인	416
랭킹	421
랭킹뉴스	421
로그아웃	412
로그인	412
로그인/회원가입	412
링크 복사	416
마이페이지	412
많이 본 기사	421
많이 본 뉴스	421
많이 읽은 기사	421
많이본 기사	421
많이본 뉴스	421
맨 위로	423
맨위로	423
메뉴	423
메뉴 닫기	423
메일	416
모두 동의	419
목록	423
목록보기	423
무료 체험 시작하기	412
무료 회원가입	412
문의	420
바로가기	416
밴드	416
베스트	421
복사하기	416
본문 글씨 줄이기	416
본문 글씨 키우기	416
본문 바로가기	423
본문으로 바로가기	423
북마크	416
비밀번호 찾기	412
사이트맵	419
사진 확대	423
속보	421
스크랩	416
스폰서	418
신고	420
신문구독	412
실시간 뉴스	421
에디터 추천	421
연관기사	421
영상	421
오늘 하루 보지 않기	409
오늘은 그만 보기	409
오늘의 추천	421
오류 신고	420
요약	423
원문보기	423
위로	423
유료 회원 전용	412
음성으로 듣기	416
응원하기	410
의견 쓰기	420
이 기사는 광고 후 이어집니다	418
이 시각 주요뉴스	421
이 시각 추천뉴스	421
이메일	416
이메일무단수집거부	419
이미 구독 중이신가요	412
이미 회원이신가요	412
이미지 크게 보기	423
이미지 확대	423
이슈	421
이용약관	419
이전	423
이전 기사	421
이전기사	421
인기 기사	421
인기기사	421
인기뉴스	421
인쇄	416
인쇄하기	416
일시후원	410
재생	423
저작권규약	419
저장	416
전체 댓글	420
전체 보기	423
전체메뉴	423
전체보기	423
접기	423
정기 후원하기	410
정기구독	412
정기후원	410
제보	420
제보하기	420
좋아요	416
좋은 기사 후원하기	410
주소복사	416
주요 기사	421
주요 뉴스	421
주요기사	421
주요뉴스	421
지면보기	412
청소년보호정책	419
최신 기사	421
최신 뉴스	421
최신기사	421
최신뉴스	421
추천 기사	421
추천기사	421
추천뉴스	421
카카오스토리	416
카카오톡	416
카카오톡 공유	416
카테고리	421
쿠키 설정	419
키워드	421
태그	421
트위터	416
트위터 공유	416
페이스북	416
페이스북 공유	416
펼치기	423
포토	421
폰트 크기	416
프리미엄	412
프린트	416
함께 보면 좋은 기사	421
함께 읽으면 좋은	421
핫뉴스	421
핫이슈	421
헤드라인	421
협찬	418
홈	423
화제의 뉴스	421
회사소개	419
회원 전용	412
회원가입	412
후원	410
후원 안내	410
후원 하기	410
후원하기	410
후원회원 가입	410
"""

START = """\
#	160 © #
>>	374 >>
a	264 a lire aussi	264 a lire également
abbonati	355 abbonati a
abonnez	244 abonnez-vous à
abonnieren	75 abonnieren sie
about	157 about the author	157 about the authors	157 about the writer
achtergrond	452 achtergrond:
además	190 además:
aktuelle	95 aktuelle nachrichten aus
alla	616 alla artiklar om	619 alla artiklar av
alle	61 alle artikler om	64 alle artikler af	95 alle artikel zu	95 alle artikel von	96 alle infos:	96 alle news:	98 alle artikel von	451 alle artikelen over	454 alle artikelen van	479 alle saker om	482 alle artikler av
alles	95 alles zum thema	95 alles zu	451 alles over
also	154 also in	155 also read	155 also read
alt	61 alt om	479 alt om
altre	373 altre notizie su
altri	373 altri articoli su	376 altri articoli di
altro	373 altro su
analys	617 analys:
analyse	62 analyse:	96 analyse:	264 analyse	452 analyse:
analysis	155 analysis:
análise	540 análise:
análisis	190 análisis:
apoya	170 apoya	170 apoya a
approfondimento	374 approfondimento:
approfondisci	374 approfondisci
archäologie	96 archäologie:
articles	157 articles by
artykuły	511 artykuły autora
ascolta	374 ascolta:
ascultă	560 ascultă:
assista	540 assista:
auch	96 auch interessant	96 auch interessant:	96 auch lesenswert
author	157 author bio
ayrica	640 ayrica okuyun	640 ayrica bakin	640 ayrica:
baca	343 baca juga	343 baca juga:	343 baca juga	343 baca juga:	343 baca:	343 baca selengkapnya
background	155 background:
bakiniz	640 bakiniz:
become	130 become a member of
bekijk	452 bekijk ook	452 bekijk:	452 bekijk hier	454 bekijk alle artikelen van
best	154 best of
bildergalerie	96 bildergalerie:
bővebben	323 bővebben:
c	160 (c) #
check	155 check out
citeşte	560 citeşte şi	560 citeşte şi:	560 citeşte şi
citește	560 citește și	560 citește și:	560 citește:	560 citește mai mult	560 citește aici	560 citește și
citiți	560 citiți și
clicca	374 clicca qui
click	155 click here
clique	540 clique aqui
cliquez	264 cliquez ici
commentaar	452 commentaar:
confira	540 confira:	540 confira também
consulta	190 consulta aquí
contact	157 contact the author	157 contact the reporter	157 contact:	157 contact this reporter
contacta	192 contacta con
contacte	192 contacte con
contacter	266 contacter l'auteur
contactez	266 contactez l'auteur	266 contactez-nous
contate	542 contate o autor
contatta	376 contatta l'autore
copyright	100 copyright	160 copyright ©	160 copyright #	160 © copyright
czytaj	508 czytaj więcej o	509 czytaj także	509 czytaj także:	509 czytaj też	509 czytaj też:	509 czytaj również	509 czytaj więcej	509 czytaj:	509 czytaj także	509 czytaj też	509 czytaj więcej
daha	640 daha fazlasi:
další	36 další články autora
das	95 das beste aus	96 das könnte sie auch interessieren	96 das könnte dich auch interessieren
dazu	96 dazu auch:
dengarkan	343 dengarkan:
dernières	263 dernières actualités
detaylar	640 detaylar için
dig	155 dig deeper:
direkt	617 direkt:
direkte	480 direkte:
disclaimer	160 disclaimer:
discover	154 discover more
do	157 do you have a story	157 do you know more	157 do you have information
don	137 don't miss	155 don't miss:
dona	170 dona a	355 dona a
donate	130 donate to
dossier	264 dossier :
dowiedz	509 dowiedz się więcej
dpa	100 © dpa	100 (dpa
duell	96 duell der
découvrez	264 découvrez aussi
décryptage	264 décryptage	264 décryptage :
earlier	155 earlier:
editor	155 editor's picks:
email	157 email the author	157 email us
en	190 en vídeo:	190 en directo	264 en savoir plus	264 en images	264 en images :	264 en direct
enjoying	137 enjoying this article
entenda	540 entenda:
entretien	264 entretien :
entrevista	190 entrevista:
erről	323 erről bővebben
escríbenos	192 escríbenos
exklusiv	96 exklusiv:
explained	155 explained:
explainer	155 explainer:
explore	155 explore:
fact	155 fact check:
faites	244 faites un don à
fale	542 fale com o autor
find	155 find out more
fler	616 fler artiklar om	619 fler artiklar av
flere	61 flere artikler om	64 flere artikler af	479 flere saker om	479 flere saker fra	482 flere saker av
follow	145 follow us	145 follow @	145 follow all the latest	145 follow the latest	145 follow our
foto	374 foto:	560 foto:
fotos	190 fotos:
fotostrecke	96 fotostrecke:
from	155 from the archive:
full	155 full story:	155 full coverage:
further	155 further reading:
gallery	155 gallery:
gambas	343 [gambas:video
get	137 get the latest	137 get breaking news
go	155 go deeper:
got	157 got a tip	157 got a story
guarda	374 guarda anche	374 guarda:	374 guarda il video
haben	98 haben sie hinweise
haberin	640 haberin devami için
har	64 har du et tip	482 har du et tips
have	157 have a tip	157 have a story
haz	190 haz clic aquí
hazte	170 hazte socio de
heb	454 heb je een tip
heeft	454 heeft u een tip
het	451 het beste van
hier	96 hier lesen sie	96 hier geht es zu	96 hier geht's zu
hintergrund	96 hintergrund:
hør	62 hør også	480 hør også
i	373 i più letti di
il	374 il commento:
ilgili	640 ilgili haber
ilginizi	640 ilginizi çekebilir	640 ilginizi çekebilir:
im	96 im video:
image	160 image copyright	160 image source,	160 image credit:
in	155 in pictures:	155 in pics:
interview	96 interview:	452 interview:
intervista	374 intervista:
izle	640 izle:
izleyin	640 izleyin:
join	130 join	145 join the conversation on	145 join us on
kapcsolódó	323 kapcsolódó	323 kapcsolódó:
katso	232 katso myös	232 katso:	232 katso video
keep	137 keep up with
kijk	452 kijk ook	452 kijk hier
klicka	617 klicka här
klik	62 klik her	452 klik hier
klikk	480 klikk her
kliknij	509 kliknij tutaj
klikněte	34 klikněte zde
kolumni	232 kolumni:
komentář	34 komentář:
kommentar	96 kommentar:	480 kommentar:
kontakt	36 kontakt na autora	64 kontakt journalisten	98 kontakt:	482 kontakt journalisten
kontakta	619 kontakta reportern
krönika	617 krönika:
kuuntele	232 kuuntele:	232 kuuntele myös
l	266 l'auteur	374 l'intervista:	376 l'autore
laatste	451 laatste nieuws over
latest	154 latest from	154 latest in	154 latest videos from
le	190 le puede interesar	263 le meilleur de
lea	190 lea también	190 lea aquí	190 lea además	190 lea más	190 lea:	190 lea también
learn	155 learn more
lee	190 lee también	190 lee más	190 lee:	190 lee también
leer	190 leer también	190 leer más
lees	451 lees meer over	452 lees ook	452 lees ook:	452 lees meer	452 lees meer:	452 lees verder	452 lees hier	452 lees:	452 lees ook	452 lees meer
leggi	373 leggi tutte le notizie	374 leggi anche	374 leggi anche:	374 leggi qui	374 leggi tutto	374 leggi:	374 leggi anche
leia	539 leia mais sobre	540 leia também	540 leia também:	540 leia mais	540 leia:	540 leia aqui	540 leia também	540 leia mais
leitartikel	96 leitartikel:
ler	540 ler também	540 ler mais
les	263 les plus lus	479 les mer om	480 les også	480 les også:	480 les mer	480 les mer:	480 les:	480 les hele saken	480 les om	480 les her	480 les også	480 les mer	480 - les også
lesen	95 lesen sie mehr zu	95 lesen sie mehr zum	96 lesen sie auch	96 lesen sie mehr	96 lesen sie hier	96 lesen sie dazu	96 lesen sie jetzt	96 lesen sie außerdem	96 lesen sie mehr zum thema
lesetipp	96 lesetipp	96 lesetipp:
lest	96 lest auch
lies	96 lies auch	96 lies mehr	96 lies dazu
lihat	343 lihat juga	343 lihat juga:
like	137 like what you're reading	145 like and follow
lire	263 lire tous nos articles	264 lire aussi	264 lire également	264 lire	264 lire notre	264 lire l'article	264 lire plus	264 >> lire
listen	145 listen to newsbeat	155 listen:	155 listen |
live	62 live:	96 live-ticker:	155 live:	155 live updates:
liveblog	452 liveblog:
lo	189 lo más leído en	189 lo más visto en	189 lo último en
lue	232 lue myös	232 lue myös:	232 lue lisää	232 lue lisää:	232 lue:	232 lue myös	232 lue lisää
luister	452 luister ook	452 luister:
lyssna	617 lyssna	617 lyssna:
lyt	62 lyt til
lytt	480 lytt til
lásd	323 lásd még
läs	616 läs mer om	617 läs också	617 läs också:	617 läs även	617 läs mer	617 läs mer:	617 läs:	617 läs här	617 läs också	617 läs mer	617 läs även
læs	61 læs mere om	62 læs også	62 læs også:	62 læs mere	62 læs mere:	62 læs:	62 læs her	62 læs hele	62 læs også	62 læs mere
mai	560 mai multe detalii
mail	454 mail de auteur
mais	539 mais lidas em	539 mais de	539 mais sobre	539 mais notícias de	539 mais notícias sobre	542 mais artigos de
masz	511 masz temat
meer	451 meer over	451 meer uit	451 meer van	451 meer nieuws over	452 meer:	454 meer van deze auteur
meest	451 meest gelezen in
meet	157 meet the author
mehr	95 mehr zum thema	95 mehr aus	95 mehr von	95 mehr zu	95 mehr lesen über	95 mehr über	96 mehr zum thema	96 mehr dazu	96 mehr dazu:	96 mehr:	96 mehr lesen:	98 mehr vom autor	98 mehr von der autorin	98 mehr artikel von
meistgelesen	95 meistgelesen in
mer	479 mer om	479 mer fra	616 mer om	616 mer från	619 mer av
mere	61 mere om	61 mere fra
mest	616 mest läst i
mira	190 mira también	190 mira:	190 mira también
mit	100 mit material von
mohlo	34 mohlo by vás zajímat:
more	154 more from	154 more in	154 more on	154 more about	155 more:	155 more |	155 more from	155 more on this	155 more:	157 more by
most	154 most read in	154 most read on	154 most viewed in	154 most popular in	154 most popular on
must	155 must read:
más	189 más noticias de	189 más noticias sobre	189 más sobre	189 más en	189 más de	190 más información	190 más información:	190 más información	192 más artículos de
máte	36 máte tip
mời	683 mời xem	683 mời bạn đọc	683 mời độc giả
najnowsze	508 najnowsze z
najpopularniejsze	508 najpopularniejsze w
neueste	95 neueste artikel aus
newsblog	96 newsblog:
next	155 next:
nghe	683 nghe:
no	190 no te pierdas:
noticias	189 noticias de
notre	264 notre dossier
now	155 now read:
nézd	323 nézd meg
nézze	323 nézze meg
o	36 o autorovi	36 o autorce	511 o autorze	511 o autorce
okuyun	640 okuyun:
olvasd	323 olvasd el	323 olvasd el:
olvassa	323 olvassa el	323 olvassa el:	323 olvassa el ezt is
om	64 om forfatteren	64 om skribenten	482 om forfatteren	482 om skribenten	619 om skribenten	619 om författaren
on	155 on our site:
opinie	452 opinie:
opinion	155 opinion:
opinião	540 opinião:
opinión	190 opinión:
our	154 our picks
ouça	540 ouça:
over	454 over de auteur
passend	96 passend dazu	96 passend dazu:
per	374 per approfondire
photos	155 photos:
plus	263 plus d'articles sur	263 plus d'infos sur
podcast	34 podcast:	62 podcast:	96 podcast:	155 podcast:	190 podcast:	264 podcast	264 podcast :	323 podcast:	374 podcast:	452 podcast:	509 podcast:	540 podcast:	640 podcast:
podd	617 podd:
podkast	480 podkast:
polecamy	509 polecamy:
popular	154 popular in
portrait	264 portrait :
porträt	96 porträt:
poslechněte	34 poslechněte si
posłuchaj	509 posłuchaj:
potrebbe	374 potrebbe interessarti:
pour	264 pour aller plus loin
previously	155 previously:
privacy	137 privacy notice:
przeczytaj	509 przeczytaj także	509 przeczytaj też	509 przeczytaj:
puedes	190 puedes leer también
přečtěte	34 přečtěte si také	34 přečtěte si
quelle	100 quelle: dpa	100 quelle:
quellen	100 quellen:
quiz	96 quiz:
reach	157 reach the reporter	157 reach the author
read	154 read more on these	154 read more about	154 read more from	155 read more	155 read more:	155 read also	155 read next	155 read:	155 read |	155 read more	155 read all about it	157 read more by
recomendamos	190 recomendamos:
recommended	154 recommended by	155 recommended:
regarder	264 regarder :
relacionado	190 relacionado:	540 relacionado:
related	154 related to	155 related:	155 related |	155 related story:	155 related stories:	155 related article:	155 related reading:	155 related video:
relire	264 relire
reportage	96 reportage:	264 reportage :
retrouvez	264 retrouvez	264 retrouvez ici
rozhovor	34 rozhovor:
saiba	540 saiba mais
saksikan	343 saksikan juga
schlagworte	95 schlagworte zu
schreiben	98 schreiben sie unserem autor	98 schreiben sie der autorin	98 schreiben sie uns
scrivi	376 scrivi all'autore
se	62 se også	62 se video	480 se også	480 se video	617 se också	617 se även
see	154 see more from	155 see also	155 see more	155 see more:	157 see all posts by	157 see author archive
senaste	616 senaste nytt om
send	157 send us your	157 send tips to	157 send your tips	157 send feedback to
seneste	61 seneste nyt om
ses	266 ses derniers articles
sie	98 sie erreichen die autorin	98 sie erreichen den autor
siehe	96 siehe auch
sign	137 sign up to	137 sign up for	137 sign up here	137 sign up (it's
sigue	190 sigue leyendo:
simak	343 simak juga	343 simak juga:	343 simak:	343 simak video
siste	479 siste nytt om
skontaktuj	511 skontaktuj się z autorem
sledujte	34 sledujte:
sobre	192 sobre el autor	192 sobre la autora	192 sobre la firma	542 sobre o autor	542 sobre a autora
sollten	98 sollten ihnen fehler
sostieni	355 sostieni	355 sostieni il	355 sostieni la
soutenez	244 soutenez	244 soutenez le
soutenir	244 soutenir
spende	75 spende für
spenden	75 spenden für
sprawdź	509 sprawdź:
stay	137 stay up to date with
subscribe	130 subscribe to	137 subscribe to
sull	376 sull'autore
support	130 support	130 support the
sur	264 sur le même sujet
suscríbete	170 suscríbete a
también	190 también puedes leer
te	190 te puede interesar	190 te puede interesar:	190 te recomendamos:
terms	160 terms and conditions apply
the	137 the latest news directly	154 the latest in	154 the latest from	154 the best of
tienes	192 ¿tienes una historia
tiklayin	640 tiklayin
tin	683 tin liên quan:
tip	452 tip	452 tip:	454 tip de redactie	454 tip ons
todas	189 todas las noticias de
todos	192 todos los artículos de	542 todos os artigos de
tonton	343 tonton juga	343 tonton:
top	154 top stories in	154 top stories from
tous	263 tous les articles de	266 tous les articles de
toute	263 toute l'actualité de	263 toute l'actu
további	323 további részletek
trending	154 trending in	155 trending:
tribune	264 tribune :
tudo	539 tudo sobre
tutte	373 tutte le notizie su
tutti	376 tutti gli articoli di
tv	617 tv:
ultime	373 ultime notizie di
une	266 une information à nous transmettre
unsere	96 unsere leseempfehlung
unterstütze	75 unterstütze
unterstützen	75 unterstützen sie	75 unterstützen sie die
up	155 up next:
vea	190 vea también
vedi	374 vedi anche	376 vedi tutti gli articoli di
veja	539 veja mais em	540 veja também	540 veja mais	540 veja:	540 veja também
ver	190 ver también	192 ver todos los artículos de	542 ver todos os artigos de
vezi	560 vezi și	560 vezi și:	560 vezi:	560 vezi și
video	34 video:	62 video:	96 video:	155 video:	190 video:	232 video:	374 video:	452 video:	480 video:	560 video:	560 video	617 video:	640 video:	683 video:
videó	323 videó:
vidéo	264 vidéo	264 vidéo :
view	157 view all posts by	157 view all articles by
voir	263 voir tous les articles	264 voir aussi	264 voir la vidéo	266 voir tous les articles de
vous	266 vous avez une information
více	34 více zde	34 více:
vídeo	190 vídeo:	540 vídeo:
všechny	36 všechny články autora
want	137 want more
watch	145 watch us on	155 watch:	155 watch |	155 watch now:	155 watch more:	155 watch the video:	155 watch the latest
weitere	95 weitere artikel zu	95 weitere artikel aus	95 weitere themen aus	98 weitere artikel von
weiterlesen	96 weiterlesen:
what	154 what others are reading
wideo	509 wideo:
więcej	508 więcej o	508 więcej na temat	508 więcej z	509 więcej:	511 więcej artykułów autora
wszystkie	508 wszystkie artykuły o	511 wszystkie artykuły autora
xem	683 xem thêm	683 xem thêm:	683 xem:	683 xem video	683 >> xem
you	155 you may also like:	155 you might also like:
zie	452 zie ook
zobacz	508 zobacz więcej z	509 zobacz też	509 zobacz też:	509 zobacz także	509 zobacz:	509 zobacz też	509 zobacz także
zum	96 zum thema:	98 zum autor
zur	98 zur person	98 zur autorin
©	160 ©
à	264 à lire aussi	264 à lire également	264 à lire :	264 à lire sur	264 à voir aussi	264 à écouter	264 à relire	264 à découvrir	266 à propos de l'auteur	266 à propos de l'autrice
écouter	264 écouter aussi
éditorial	264 éditorial :
últimas	189 últimas noticias de	539 últimas de	539 últimas notícias de
über	98 über die autorin	98 über den autor	98 über die autor:in	98 über die autoren	98 über die autor:innen
čtěte	34 čtěte také	34 čtěte také:	34 čtěte i	34 čtěte více	34 čtěte:	34 čtěte také
đọc	683 đọc thêm	683 đọc thêm:	683 đọc:	683 đọc tiếp:
ακούστε	117 ακούστε:
βίντεο	117 βίντεο:
δείτε	117 δείτε επίσης	117 δείτε:	117 δείτε το βίντεο	117 δείτε εδώ
δειτε	117 δειτε επισης
διαβάστε	117 διαβάστε επίσης	117 διαβάστε επίσης:	117 διαβάστε ακόμη	117 διαβάστε ακόμη:	117 διαβάστε ακόμα	117 διαβάστε:	117 διαβάστε εδώ	117 διαβάστε περισσότερα
διαβαστε	117 διαβαστε επισης
больше	588 больше новостей	589 больше:
більше	664 більше по темі:	664 більше:
видео	589 видео:
все	588 все новости на тему	588 все материалы	588 все новости	588 все статьи	591 все статьи автора	591 все материалы автора
відео	664 відео:
детальніше	664 детальніше:
дивіться	664 дивіться також	664 дивіться:
другие	591 другие материалы автора
есть	591 есть новость
ещё	588 ещё больше
интервью	589 интервью:
лучшее	588 лучшее за
материал	589 материал по теме:
нагадаємо	664 нагадаємо:
новости	588 новости партнеров
об	591 об авторе
по	589 по теме:
подкаст	589 подкаст:	664 подкаст:
подробнее	589 подробнее:	589 подробнее в материале	589 подробнее - в
последние	588 последние новости о
пришлите	591 пришлите новость
ранее	589 ранее:
раніше	664 раніше:
рекомендуем	589 рекомендуем:
связаться	591 связаться с автором
слухайте	664 слухайте:
слушайте	589 слушайте:
см	589 см. также:
смотрите	589 смотрите также	589 смотрите:	589 смотрите
читайте	589 читайте также	589 читайте также:	589 читайте:	589 читайте подробнее	589 читайте еще	589 читайте также	664 читайте також	664 читайте також:	664 читайте:	664 читайте ще	664 читайте також
читать	589 читать также	589 читать также
האזינו	284 האזינו:
לכתבה	284 לכתבה המלאה
לקריאה	284 לקריאה נוספת
עוד	284 עוד בנושא:
צפו	284 צפו:	284 צפו גם
קרא	284 קרא גם	284 קרא גם:
קראו	284 קראו גם	284 קראו גם:	284 קראו עוד
إقرأ	12 إقرأ أيضا	12 إقرأ أيضاً
اقرأ	12 اقرأ أيضا	12 اقرأ أيضاً	12 اقرأ أيضا:	12 اقرأ أيضاً:	12 اقرأ ايضا	12 اقرأ المزيد:	12 اقرأ:	12 اقرأ المزيد
ببینید	209 ببینید:
بخوانید	209 بخوانید:
بیشتر	209 بیشتر بخوانید	209 بیشتر بخوانید:	209 بیشتر ببینید
در	209 در این باره بخوانید
شاهد	12 شاهد أيضا	12 شاهد أيضاً	12 شاهد:
قد	12 قد يهمك:
للمزيد	12 للمزيد:
همچنین	209 همچنین بخوانید	209 همچنین بخوانید:
इस	303 इसे भी पढ़ें	303 इसे भी पढ़ें:
और	303 और पढ़ें:
द	303 देखें:	303 देखें वीडियो
पढ	303 पढ़ें:
य	303 ये भी पढ़ें	303 ये भी पढ़ें:
यह	303 यह भी पढ़ें	303 यह भी पढ़ें:
あわ	401 あわせて読みたい	401 【あわせて読みたい】
こち	401 こちらもおすすめ
もっ	401 もっと見る：
你可	707 你可能會喜歡：
写真	401 【写真】	401 写真：
動画	401 【動画】
另请	707 另请参阅
延伸	707 延伸閱讀	707 延伸阅读	707 延伸閱讀：	707 【延伸閱讀】
推荐	707 推荐阅读
更多	707 更多：	707 更多新聞：	707 更多內容：	707 【更多新聞】	707 更多相關
点击	707 点击查看
画像	401 【画像】
相关	707 相关阅读	707 相关新闻	707 相关报道：
相關	707 相關新聞	707 相關報導	707 【相關新聞】
看更	707 看更多：
詳し	401 詳しくはこちら
関連	401 関連記事	401 関連記事：	401 【関連記事】	401 関連：	401 【関連】
閱讀	707 閱讀更多
阅读	707 阅读更多
點擊	707 點擊查看
관련	422 관련 기사:
관련기사	422 관련기사	422 관련기사:	422 [관련기사]
더보기	422 [더보기]	422 더보기:
영상	422 [영상]
화보	422 [화보]
"""

CONTAINS = """\
abbestellen	81 jederzeit abbestellen
abbiamo	351 abbiamo bisogno di te	378 abbiamo bisogno di te	378 abbiamo bisogno del tuo
abbonamenti	382 abbonamenti
abbonamento	358 hai già un abbonamento	382 abbonamento
abbonati	358 abbonati per	358 abbonati a soli	378 abbonati a	379 i nostri abbonati	382 abbonati
abbonato	358 sei già abbonato
abilitare	367 devi abilitare
abmeldung	81 abmeldung jederzeit
abonament	567 abonament
abonat	552 ești deja abonat
abonați	552 doar pentru abonați	563 abonați-vă la	567 abonați
abonații	564 abonații noștri
abone	630 abone olun ve	643 abone olun
abonează	552 abonează-te pentru	555 abonează-te pe youtube	563 abonează-te la
aboneler	647 aboneler
abonelere	630 abonelere özel
abonelerimiz	644 abonelerimiz
abonelik	647 abonelik
abonne	268 je m'abonne
abonnee	436 al abonnee	436 word abonnee	436 nog geen abonnee	436 als abonnee	456 word abonnee
abonneer	456 abonneer je
abonnees	436 alleen voor abonnees	436 dit artikel is voor abonnees	457 onze abonnees	460 abonnees
abonnement	48 kræver abonnement	70 abonnement	105 abonnement	247 avec votre abonnement	272 abonnement	436 neem een abonnement	460 abonnement	488 abonnement
abonnementen	460 abonnementen
abonnements	272 abonnements
abonnent	48 bliv abonnent	48 som abonnent	66 bliv abonnent	78 als abonnent	78 sie sind noch kein abonnent	78 bereits abonnent	466 bli abonnent	466 som abonnent	484 bli abonnent
abonnenten	78 nur für abonnenten	78 exklusiv für abonnenten	105 abonnenten
abonnenter	48 kun for abonnenter	48 artiklen er for abonnenter	67 vores abonnenter	70 abonnenter	466 kun for abonnenter	466 denne saken er for abonnenter	485 våre abonnenter	488 abonnenter
abonnentin	78 als abonnentin
abonner	48 abonner for at	66 abonner på	268 s'abonner	466 abonner for å	484 abonner på
abonnez	247 abonnez-vous pour	247 abonnez-vous à partir	268 abonnez-vous	268 abonnez vous
abonniere	101 abonniere unseren
abonnieren	74 junge welt abonnieren	86 abonnieren sie unseren kanal	101 jetzt abonnieren	101 abonnieren sie
abonné	247 déjà abonné	247 en tant qu'abonné
abonnés	269 nos abonnés	272 abonnés
abrir	177 abrir en la app	527 abrir no app
abyste	24 abyste mohli číst dál
accedi	358 accedi per
accept	557 accept toate
acceptant	259 en acceptant les cookies
accepteer	447 accepteer de cookies
accepter	259 accepter les cookies
accepteren	447 cookies te accepteren	447 cookies accepteren
according	164 according to
account	133 create a free account to	133 sign in to your account	162 hold power to account	436 maak een gratis account
accéder	247 pour accéder à l'article
acrescentou	547 acrescentou
actualité	255 suivez l'actualité	255 suivez toute l'actualité
adatkezelési	320 adatkezelési tájékoztató
adatvédelmi	320 adatvédelmi tájékoztató
adblock	57 adblock	183 adblock	257 adblock	367 adblock	445 adblock	475 adblock	504 wyłącz adblock	533 adblock	612 adblock
adblocka	504 adblocka
adblocker	89 adblocker	105 adblocker	148 disable your adblocker	148 you are using an adblocker	148 adblocker detected	445 adblocker
added	164 added
adgang	48 få adgang til
adomány	330 adomány
adományoddal	326 adományoddal
adományok	330 adományok
adres	496 twój adres e-mail
adresa	553 adresa de email	553 adresa de e-mail
adresiniz	631 e-posta adresiniz
adresse	250 votre adresse e-mail	250 votre adresse email	261 votre adresse e-mail ne sera pas publiée
advertisement	147 this advertisement has not loaded
adó	313 adó #%
adăugat	566 a adăugat
affermato	381 ha affermato
afficher	259 pour afficher ce contenu
affichera	247 ce message s'affichera sur
affiliate	88 affiliate-links	147 this post contains affiliate links	147 this article contains affiliate links	147 contains affiliate links
affirme	271 affirme
affirmé	271 a affirmé
afirma	197 afirma	547 afirma
afirmou	547 afirmou
afirmó	197 afirmó
afmelde	50 afmelde dig når
aggiornamenti	365 segui tutti gli aggiornamenti
aggiunto	381 ha aggiunto
agora	544 doe agora
agree	150 agree to our terms of	150 agree to our terms and	150 agree to the terms
agregó	197 agregó
ahora	194 dona ahora
ai	424 ai 학습 및 활용 금지
aidez	268 aidez-nous
aiutaci	378 aiutaci a
ajoute	271 ajoute
ajouté	271 a ajouté
ajude	544 ajude-nos
ajutorul	563 avem nevoie de ajutorul tău
ajută	563 ajută-ne
aktivieren	89 bitte aktivieren sie javascript	89 aktivieren sie javascript
akzeptieren	91 cookies akzeptieren
alamat	335 alamat email
aldus	459 aldus
alertas	178 recibe alertas	178 activa las alertas	528 receba alertas
alertes	252 alertes info
alkalmazás	318 töltsd le az alkalmazás
alkalmazásunk	327 alkalmazásunk
alkalmazásunkat	318 töltse le alkalmazásunkat
allerede	48 allerede abonnent	466 allerede abonnent
allow	148 allow ads on
als	82 als app
andare	351 prima di andare via
android	82 für android und ios	439 app voor android
angezeigt	91 inhalte angezeigt werden
anlatti	646 anlatti
anmelden	101 jetzt anmelden	101 hier anmelden
anmeldung	81 mit meiner anmeldung	81 mit der anmeldung	81 mit ihrer anmeldung
anmäl	621 anmäl dig till
anno	380 all'anno
annonsblockerare	612 annonsblockerare
annonseblokkering	475 annonseblokkering
antes	166 antes de irte	166 antes de que te vayas	518 antes de sair
anvender	57 vi anvender cookies
använder	612 vi använder cookies	612 använder kakor
anytime	133 cancel anytime	163 cancel anytime
anzeige	88 nach der anzeige weiter
anzeigen	91 mit einem klick anzeigen lassen
aplicación	177 descarga la aplicación	177 descarga nuestra aplicación
aplicativo	527 baixe o aplicativo	527 baixe nosso aplicativo	545 nosso aplicativo
aplicația	555 descarcă aplicația	564 aplicația noastră
aplikace	39 naše aplikace
aplikaci	28 v naší aplikaci
aplikacja	514 nasza aplikacja
aplikacji	497 w naszej aplikacji	497 otwórz w aplikacji
aplikację	497 pobierz aplikację	497 pobierz naszą aplikację
aplikasi	336 unduh aplikasi	336 aplikasi kami	346 unduh aplikasi	347 aplikasi kami
apoiador	521 torne-se apoiador	544 torne-se apoiador
apoie	521 apoie nosso	521 apoie o nosso	544 apoie nosso	544 apoie o nosso
apoio	521 seu apoio é	544 o seu apoio	544 seu apoio
aporte	194 tu aporte
apoyo	169 con tu apoyo	169 tu apoyo es	194 tu apoyo	194 su apoyo
app	439 in de app	698 app内阅读	698 在app中打开	698 在app中	698 app看更多
appareil	247 lecture du monde en cours sur un autre appareil	247 un seul appareil à la fois
appeared	159 first appeared on
appel	272 appel aux dons
appen	51 hent appen	51 åbn i appen	469 last ned appen	469 hent appen	469 åpne i appen
application	251 dans l'application	251 avec l'application	251 sur l'application	251 ouvrir dans l'application	251 notre application	269 notre application
applications	251 nos applications mobiles
apri	362 apri nell'app
apóyanos	194 apóyanos
apóyenos	194 apóyenos
apúntate	176 apúntate a nuestra	176 apúntate gratis	194 apúntate a
arbeid	485 vårt arbeid
arbejde	67 vores arbejde
arbete	622 vårt arbete
argued	164 argued
arrivato	351 se sei arrivato fin qui
article	133 to unlock this article	134 you've read your last free article	134 you have read your last free article	134 this is your last free article	142 share this article on	147 links in this article may	240 vous avez aimé cet article	240 cet article vous a plu	247 cet article est offert	247 cet article vous a été offert	248 de cet article à lire	267 cet article est paru dans	267 cet article a été publié
articles	125 you've read # articles	133 access to all our articles	134 free articles left	134 articles left this month	134 you've used all your free articles	134 # of # free articles	248 articles gratuits restants	248 il vous reste # articles
articoli	358 tutti gli articoli senza limiti	359 articoli gratuiti rimasti	359 ti restano # articoli
articolo	358 per leggere l'articolo completo	359 ultimo articolo gratuito
articolul	552 pentru a citi articolul
artikel	78 lesen sie diesen artikel mit	78 um diesen artikel zu lesen	78 dieser artikel ist nur für	78 alle artikel lesen	79 freie artikel übrig	79 artikel frei	436 om dit artikel te lezen	449 fout in dit artikel
artikelen	436 toegang tot alle artikelen
artikeln	78 zugang zu allen artikeln	598 gillade du artikeln	603 läs hela artikeln med	603 lås upp artikeln
artikkelen	466 artikkelen er for abonnenter
artikkeli	221 tämä artikkeli on vain
artiklen	43 kunne du lide artiklen
artykuł	489 podoba ci się ten artykuł
artículo	166 te ha gustado este artículo	174 último artículo gratis	174 te queda # artículo
artículos	174 artículos gratis este mes	174 te quedan # artículos	174 artículos gratuitos restantes
arvioi	238 arvioi
asegura	197 asegura
aseguró	197 aseguró
asked	164 asked
asks	164 asks
assinante	524 já é assinante	544 torne-se assinante
assinantes	524 exclusivo para assinantes	545 nossos assinantes	548 assinantes
assinatura	548 assinatura
assinaturas	548 assinaturas
assine	524 assine para	524 assine por	524 assine e tenha	544 assine a	544 assine o
associate	147 as an amazon associate
aufgefallen	93 fehler aufgefallen
ausblenden	91 und wieder ausblenden
autentifică	552 autentifică-te pentru
automatisch	78 das abo endet automatisch	78 endet automatisch
autorská	37 autorská práva
available	138 available on the app store	138 available on google play
avec	267 avec afp
avsluta	623 avsluta när du vill
ayda	645 ayda
aydinlatma	637 aydinlatma metni
aylik	645 aylik
ayúdanos	194 ayúdanos a
açikladi	646 açikladi
añadió	197 añadió
año	196 al año
baixe	527 baixe o app	527 baixe nosso app	544 baixe o
bandeau	272 bandeau cookies
banners	165 cookie banners
bantu	346 bantu kami
bağiş	643 bağiş yapin	643 bağiş yap	647 bağiş
bağişiniz	643 bağişiniz
become	129 become a patron of	161 become a member
becoming	161 becoming a member
befindet	91 an dieser stelle befindet sich
before	125 before you go	125 before you move on
begging	165 begging
behöver	601 vi behöver ditt stöd	621 vi behöver din hjälp
bekapcsolása	318 értesítések bekapcsolása
belirtti	646 belirtti
benachrichtigungen	83 benachrichtigungen aktivieren	83 push-benachrichtigungen
benadrukt	459 benadrukt
bereits	78 sie haben bereits ein abo
bergabunglah	346 bergabunglah
berichten	102 wir berichten
berichtete	104 berichtete
berita	338 ikuti berita
berlangganan	334 sudah berlangganan	335 berlangganan newsletter	346 berlangganan sekarang
berättar	624 berättar
besoin	240 nous avons besoin de vous	268 nous avons besoin de vous
bestellen	101 jetzt bestellen
bestätigen	81 bestätigen sie ihre
bestätigungsmail	81 bestätigungsmail
betaalmuur	460 betaalmuur
betalingsmur	70 betalingsmur	488 betalingsmur
betalvägg	625 betalvägg
betonte	104 betonte
bevor	71 bevor sie gehen
bezahlschranke	105 bezahlschranke
bidrag	46 dit bidrag	46 giv et bidrag	66 dit bidrag	66 giv et bidrag	70 bidrag	464 ditt bidrag	484 ditt bidrag
bijdrage	433 jouw bijdrage
bildirimlere	632 bildirimlere izin ver
bildirimleri	632 bildirimleri aç
binding	48 ingen binding	68 ingen binding
bindingstid	466 ingen bindingstid	486 ingen bindingstid
bindningstid	603 ingen bindningstid	623 ingen bindningstid
bitte	71 eine bitte an sie
biết	689 cho biết
blocker	89 ad-blocker	148 turn off your ad blocker	148 using an ad blocker	367 ad blocker
blokování	31 blokování reklam
bloqueador	183 bloqueador de anuncios	183 bloqueador de publicidad	198 bloqueador de anuncios	533 bloqueador de anúncios
bloqueurs	257 bloqueurs de publicité
boletín	176 recibe el boletín	176 boletín diario	176 boletín semanal	194 recibe el boletín	198 boletín
brauchen	101 wir brauchen ihre hilfe	101 wir brauchen deine hilfe
breaking	139 get breaking news alerts
browser	148 your browser does not support	148 your browser is out of date	533 o seu browser não suporta
bulan	348 per bulan
buletin	335 buletin kami	347 buletin kami	350 buletin
buzón	176 en tu buzón
báo	687 báo chí độc lập
bønn	461 vi har en bønn til deg
bülten	631 e-bülten	647 bülten
bültene	631 bültene abone	631 bültene kayit	631 bültene kaydol
bülteni	631 haber bülteni
bültenimiz	644 bültenimiz
bültenimize	631 bültenimize	643 bültenimize	644 bültenimize
bản	690 bản tin
cadastre	524 cadastre-se para	544 cadastre-se
canal	531 siga o canal
canalul	564 canalul nostru
cancel	133 cancel at any time	163 cancel any time	163 cancel at any time
cancela	173 cancela cuando quieras	196 cancela cuando quieras
cancele	524 cancele quando quiser	546 cancele quando quiser
casella	361 nella tua casella
celého	24 pro čtení celého
chaque	250 par e-mail chaque	250 par mail chaque
check	136 check your inbox to
chegou	518 se você chegou até aqui
chia	689 chia sẻ
chiederti	351 un piccolo favore da chiederti
chip	161 chip in
cho	689 cho hay
chép	685 cấm sao chép
chính	680 chính sách bảo mật	680 chính sách quyền riêng tư
chúng	676 bản tin của chúng tôi	678 theo dõi chúng tôi	686 ủng hộ chúng tôi	686 chúng tôi cần sự giúp đỡ	686 giúp chúng tôi	686 theo dõi chúng tôi	687 nền báo chí của chúng tôi	687 độc giả của chúng tôi	687 công việc của chúng tôi	687 bản tin của chúng tôi	687 kênh của chúng tôi
chấp	680 chấp nhận tất cả
ciebie	489 mamy do ciebie prośbę
cipta	345 hak cipta
cititorii	564 cititorii noștri
click	142 click to share on	142 click to email	142 click to print
codziennie	496 otrzymuj codziennie
coffee	129 buy me a coffee
comentar	187 para comentar	537 para comentar
comentario	187 déjanos tu comentario
comentarios	187 en los comentarios
comentários	537 nos comentários	537 os comentários não representam
comment	152 log in to comment	152 sign in to comment	152 be the first to comment	152 in the comment section	152 leave a comment below	152 leave your comment	152 this comment has been removed	152 please read our comment policy	152 our comment policy
commentaires	261 dans les commentaires	261 charte des commentaires	261 espace commentaires
commentare	371 per commentare
commenter	261 pour commenter
commenti	371 nei commenti	371 i commenti saranno
comments	152 in the comments below	152 in the comments section	152 let us know in the comments	152 comments powered by	152 comments have been closed	152 all comments are subject to	161 let us know in the comments
commission	147 may earn an affiliate commission	147 may earn a commission	147 may earn a small commission	147 we may receive a commission	147 earn a commission
community	102 unsere community	152 abide by our community	152 our community members are treated to	161 join our community of	371 regole della community
compartir	173 compartir tu cuenta, cambia	194 si quieres compartir tu cuenta
compensation	147 receive compensation from
completa	524 para ler a matéria completa
comunique	537 comunique um erro
condiciones	185 términos y condiciones
condiții	557 termeni și condiții
confidentialité	259 politique de confidentialité
confidențialitate	557 politica de confidențialitate
confirm	136 check your email to confirm
connect	144 connect with us on
connectez	247 connectez-vous pour
connecté	261 vous devez être connecté
consent	150 we need your consent to load
consentiti	371 non sono consentiti commenti
consider	129 consider making a donation	129 if you liked this article, consider	161 please consider	161 consider becoming	161 consider making	161 consider a donation	161 consider donating
contact	136 contact me with news and offers	161 contact us at
contacted	158 can be contacted at
contenido	173 accede a todo el contenido	173 este contenido es exclusivo	185 contenido externo de	185 para ver este contenido
content	150 to view this content, you	150 to view this content please	150 third-party content	150 this content is hosted by a third party
contenu	259 ce contenu est hébergé par	259 ce contenu n'a pas pu être	259 contenu bloqué
contenus	269 nos contenus
contenuto	369 contenuto esterno
conteúdo	524 acesse todo o conteúdo
continua	552 pentru a continua lectura
continuar	524 para continuar lendo	524 para continuar a ler
continuare	358 per continuare a leggere	552 pentru a citi în continuare
continue	133 to continue reading this article	133 log in to continue	133 sign in to continue	161 help us continue
continuer	247 pour continuer à lire
contou	547 contou
contribuição	521 com a sua contribuição
contribution	161 your contribution	161 make a contribution
contributo	354 con il tuo contributo	378 il tuo contributo
contó	197 contó
conversation	152 to join the conversation	152 join the conversation with
cookie	105 cookie-banner	150 our cookie policy	165 cookie banner	281 קובצי cookie	397 cookieを使用	397 cookie（クッキー）	397 cookieの使用	397 cookieを利用	504 pliki cookie	584 файлы cookie	660 файли cookie	680 sử dụng cookie
cookies	57 vi bruger cookies	57 bruger cookies til	150 we use cookies	150 this site uses cookies	150 our site uses cookies	150 uses cookies to	150 accept all cookies	150 accept cookies	150 use of cookies	150 our use of cookies	185 usamos cookies	185 uso de cookies	475 vi bruker cookies	504 plików cookies	535 usamos cookies	535 este site usa cookies	535 uso de cookies	612 cookies på
correo	176 en tu correo	176 en su correo
coverage	162 our coverage
creative	159 under a creative commons license
crowdfunding	165 crowdfunding
cuenta	173 crea tu cuenta gratis
cuéntanos	187 cuéntanos en
czekamy	506 czekamy na wasze
czytać	494 aby czytać dalej	494 żeby czytać dalej
czytelnicy	514 nasi czytelnicy
czytelników	514 naszych czytelników
dagelijks	438 ontvang dagelijks
daily	136 sign up for our daily
dapatkan	338 dapatkan update berita
dar	42 dar
darowizna	513 twoja darowizna	517 darowizna
darowizny	517 darowizny
darowiznę	492 przekaż darowiznę	513 przekaż darowiznę
darte	176 darte de baja
dary	42 dary
datenschutzbestimmungen	91 datenschutzbestimmungen
datenschutzerklärung	91 in unserer datenschutzerklärung	91 unserer datenschutzerklärung	102 unserer datenschutzerklärung	102 unsere datenschutzerklärung
datenschutzhinweise	91 unsere datenschutzhinweise	91 datenschutzhinweise
deaktiviert	89 javascript ist deaktiviert
declarat	566 a declarat
declarou	547 declarou
declaró	197 declaró
dedi	646 dedi
dedicated	162 our dedicated team
delivered	136 delivered to your inbox	136 delivered to your email	136 get the latest news delivered
demander	240 une faveur à vous demander	240 un petit service à vous demander
depend	162 we depend on
der	104 so der
dernier	248 dernier article gratuit
descarcă	563 descarcă
descarga	177 descarga la app	177 descarga nuestra app	194 descarga nuestra
descarregue	527 descarregue a app
descárgate	177 descárgate la app
destek	643 bize destek	643 destek olun	643 destek ol
desteğiniz	643 desteğiniz
desteğinize	643 desteğinize ihtiyacimiz
detected	148 ad blocker detected	148 adblock detected
detto	381 ha detto
devamini	630 devamini okumak için
devenez	268 devenez membre
dice	197 dice	381 dice
dichiarato	381 ha dichiarato
die	104 so die
dieser	78 dieser inhalt ist nur für
dijo	197 dijo
dilarang	345 dilarang mengutip
dilindungi	345 hak cipta dilindungi
direct	136 direct to your inbox
directement	250 directement dans votre
directly	136 directly in your inbox
directo	181 sigue en directo
disable	148 disable your ad blocker	148 disable ad blocker
disdici	358 disdici quando vuoi	380 disdici quando vuoi
disiscriverti	361 disiscriverti in qualsiasi
diskutieren	93 diskutieren sie mit
disponibile	362 disponibile su app store
disponible	177 disponible en google play	251 disponible sur l'app store
disponível	527 disponível no google play
dispositivo	173 se está usando en otro dispositivo	173 acceder a el país desde un dispositivo	173 si continúas leyendo en este dispositivo	173 en otro dispositivo
disse	547 disse
dit	271 a dit	271 dit-il
dites	261 dites-le nous en
ditt	601 med ditt stöd	621 ditt stöd
diventa	378 diventa socio
diz	547 diz
doação	521 faça uma doação	544 sua doação	544 a sua doação	544 faça uma doação	548 doação
doações	548 doações
dodal	41 dodal
dodala	41 dodala
dodał	516 dodał
dodała	516 dodała
don	272 don
donaciones	198 donaciones
donación	169 haz una donación	169 haz tu donación	169 tu donación	194 tu donación	194 haz una donación	194 haz tu donación	198 donación
donasi	346 donasi anda	350 donasi
donate	161 donate today	161 donate now	165 donate
donatie	433 doe een donatie	433 jouw donatie	456 jouw donatie	456 uw donatie	456 doe een donatie	460 donatie
donaties	460 donaties
donation	161 your donation	161 make a donation	165 donation
donations	165 donations
donazione	354 fai una donazione	378 la tua donazione	378 fai una donazione	378 fai una donazione a	382 donazione
donazioni	382 donazioni
donația	563 donația ta
donație	563 fă o donație	567 donație
donații	567 donații
donează	563 donează acum
doneer	456 doneer nu
donnez	261 donnez votre avis
dons	268 vos dons	272 dons
dostęp	494 dostęp do treści	494 pełny dostęp do	513 kup dostęp
dostępny	494 artykuł dostępny tylko
download	51 download appen	51 download vores app	138 download our app	138 download our free app	138 download the app	138 download on the app store	161 download our	336 download aplikasi	439 download de app	439 download onze app	439 download de gratis app	456 download de
dołącz	501 dołącz do nas na	513 dołącz do nas	513 dołącz do grona
drepturile	562 toate drepturile rezervate
drittplattformen	91 drittplattformen
dukung	346 dukung kami
dukungan	346 dukungan anda
dziennikarstwo	492 wesprzyj niezależne dziennikarstwo	514 nasze dziennikarstwo	514 niezależne dziennikarstwo
dziennikarze	514 nasi dziennikarze
déclare	271 déclare
déclaré	271 a déclaré
déductible	243 déductible des impôts	243 déductible à #
désabonner	250 vous désabonner à tout moment
désinscrire	250 vous désinscrire à tout moment
dùng	688 dùng thử miễn phí
dụng	678 tải ứng dụng	686 tải ứng dụng
editing	159 editing by
editors	162 we, the editors
eerste	458 eerste maand	458 de eerste maand
eftertryck	620 eftertryck förbjudet
eigener	71 eine bitte in eigener sache	71 in eigener sache	102 in eigener sache
eilmeldungen	83 eilmeldungen aufs
einem	78 mit einem abo
einverstanden	81 ich bin damit einverstanden, dass
einwilligung	91 einwilligung jederzeit
eksternt	57 eksternt indhold	475 eksternt innhold
electrónico	176 tu correo electrónico	187 tu dirección de correo electrónico no será publicada
elfogadom	320 elfogadom a
elle	271 dit-elle
elmondta	329 elmondta
elolvasásához	315 a teljes cikk elolvasásához
előfizetés	330 előfizetés
előfizető	315 már előfizető	326 legyen előfizető
előfizetőink	315 előfizetőink olvashatják	327 előfizetőink
előfizetők	330 előfizetők
előfizetőknek	315 csak előfizetőknek
email	110 στο email σας	152 save my name, email	158 email your story to	161 email us at	176 en tu email	335 ke email anda	361 la tua email	526 no seu email	553 pe email	576 ваш email	654 ваш email	676 địa chỉ email	676 email của bạn	676 nhận tin qua email
emailing	158 get in touch by emailing
embora	518 antes de ir embora
encore	247 pas encore abonné
endereço	537 seu endereço de email não será
engagement	247 sans engagement	270 sans engagement
engedélyezze	320 engedélyezze a javascript
engelleyici	637 reklam engelleyici
engelleyicinizi	637 reklam engelleyicinizi
enjoyed	125 we hope you enjoyed this
enligt	624 enligt
ensimmäinen	237 ensimmäinen kuukausi
enter	136 enter your email	586 ctrl+enter	662 ctrl+enter
entering	136 by entering your email
entlang	101 hier entlang
entrada	526 na sua caixa de entrada
entre	544 entre no canal
erforderliche	93 erforderliche felder sind
erklärt	104 erklärt
erklärte	104 erklärte
erschien	99 dieser text erschien zuerst	99 dieser artikel erschien zuerst	99 dieser artikel erschien zunächst	99 dieser beitrag erschien zuerst
erschienen	99 zuerst erschienen auf
erzählt	104 erzählt
erzählte	104 erzählte
escreveu	547 escreveu
escribió	197 escribió
escríbenos	187 escríbenos a	194 escríbenos
está	518 já que está aqui
estás	166 ya que estás aquí	166 ya que estás por aquí
etkinleştir	637 javascript'i etkinleştir
ettertrykk	483 ettertrykk forbudt
euro	103 ab # euro
every	163 every month
evästeitä	229 käytämme evästeitä	229 evästeitä
exclusief	436 exclusief voor abonnees	436 dit artikel is exclusief
exclusively	133 exclusively for subscribers
exclusivo	173 este artículo es exclusivo	524 este conteúdo é exclusivo	524 este artigo é exclusivo
explained	164 explained
explica	197 explica	547 explica
explicat	566 a explicat
explicou	547 explicou
explicó	197 explicó
explique	271 explique
expliqué	271 a expliqué
external	150 external content from
externe	91 externe inhalte	447 externe inhoud
externen	91 externen inhalt von	91 externen inhalt
externer	91 externer inhalt von
facebook	54 på facebook og twitter	112 στο facebook και	142 share on facebook	144 on facebook and twitter	144 on facebook, twitter	144 on twitter and facebook	144 like us on facebook	144 find us on facebook	181 en facebook y twitter	181 en facebook, twitter	181 en facebook y x	255 sur facebook et twitter	255 sur facebook, twitter	365 su facebook e twitter	443 op facebook en twitter	443 op facebook, twitter	472 på facebook og twitter	531 no facebook e no	531 no facebook, no	609 på facebook och twitter	701 在facebook上
facebooku	28 na facebooku a twitteru	501 na facebooku i twitterze
faire	268 faire un don
fais	268 je fais un don
faisant	243 en faisant un don
faites	243 faites un don	268 faites un don
favor	125 a favor to ask of you	125 we have a favor to ask
favour	125 small favour to ask	125 we have a favour to ask	165 small favour
fehler	93 haben sie einen fehler
fehlerhinweis	93 fehlerhinweis
felhasználási	320 felhasználási feltételek
feliratkozom	316 feliratkozom a hírlevélre
feliratkozás	316 feliratkozás a hírlevélre	316 hírlevél feliratkozás
fenntartva	325 minden jog fenntartva
finanzieren	74 wir finanzieren uns durch spenden	102 wir finanzieren uns
first	133 for the first month
fizess	326 fizess elő
fizessen	315 fizessen elő	326 fizessen elő
folge	86 folge uns	101 folge uns
folgen	86 folgen sie uns	101 folgen sie uns
folgt	86 folgt uns
follow	144 follow us on	144 follow us at	144 follow me on	144 follow on google news	144 follow our live	144 follow on x	144 you can follow	161 follow us on
folosește	557 folosește cookie
folosim	557 folosim cookie
folytatásához	315 a cikk folytatásához
forklarer	69 forklarer	487 forklarer
forteller	487 forteller
fortgesetzt	88 wird nach der anzeige fortgesetzt
fortæller	69 fortæller
fragte	104 fragte
free	136 get our free
freelance	158 is a freelance writer
freiartikel	79 freiartikel
ft	328 ft/hó
fundraising	165 fundraising
följ	609 följ oss på	621 följ oss
förklarar	624 förklarar
følg	54 følg os på	66 følg os	472 følg oss på	484 følg oss
før	43 før du går	461 før du går
første	68 første måned	486 første måned
független	313 támogasd a független	327 független újságírás	327 független sajtó
gabung	338 gabung di kanal	346 gabung
gave	464 gi en gave	484 gi en gave	488 gave
gazetecilerimiz	644 gazetecilerimiz
gazetecilik	644 bağimsiz gazetecilik
gazeteciliği	644 bağimsiz gazeteciliği
gazeteciliğimiz	644 gazeteciliğimiz
gebruik	447 gebruik van cookies
gebruiken	447 wij gebruiken cookies	447 we gebruiken cookies
gebruikt	447 deze website gebruikt cookies	447 deze site gebruikt cookies
gefallen	71 ihnen hat dieser artikel gefallen	71 hat ihnen dieser artikel gefallen	71 hat dir dieser artikel gefallen
gefunden	93 fehler im text gefunden
gefällt	71 dir gefällt dieser artikel
gekennzeichnete	88 mit einem symbol gekennzeichnete
geladen	91 nicht geladen werden
gelmişken	626 buraya kadar gelmişken
genehmigung	99 ohne genehmigung
generosity	161 your generosity
gengives	65 må ikke gengives
genossenschaft	102 unsere genossenschaft	102 unserer genossenschaft
gepubliceerd	449 je e-mailadres wordt niet gepubliceerd
geschlossen	93 kommentare sind geschlossen
get	138 get our app	138 get the app
giornalismo	354 sostieni il giornalismo	378 sostieni il giornalismo	379 il nostro giornalismo
giornalisti	379 i nostri giornalisti
gitmeden	626 gitmeden önce
già	351 già che sei qui
gjengis	483 kan ikke gjengis
google	86 auf google news	112 στο google news και μάθετε	112 στο google news	138 get it on google play	338 di google news	501 google news	555 pe google news	634 google news'te	678 trên google news
gostou	518 gostou deste artigo
gratis	348 gratis	436 krijg je ook gratis
gratuita	380 prova gratuita
gratuitement	247 inscrivez-vous gratuitement	250 recevez gratuitement
grátis	546 teste grátis
grâce	243 grâce à vos dons
gåva	601 din gåva	601 ge en gåva	621 din gåva	621 ge en gåva	625 gåva
göre	646 göre
gösterilmeden	642 kaynak gösterilmeden
haben	71 haben wir eine bitte	71 wir haben eine bitte
haftalik	645 haftalik
har	43 vi har en bøn til dig	59 har du et tip
használ	320 cookie-kat használ
használat	320 sütik használat
have	134 you have # free	152 have your say in	162 we don't have ads
havi	328 havi #
havonta	328 havonta
hazte	169 hazte socio	194 hazte socio	194 hazte socia
hebben	430 hebben we een gunst te vragen	456 wij hebben je hulp nodig	456 we hebben je steun nodig
help	129 help fund our	161 help us keep	161 help keep our	456 help ons
herunterladen	82 app herunterladen
hetente	328 hetente
hier	430 nu je hier toch bent
hjelp	484 hjelp oss
hjälp	621 hjälp oss
hjælp	66 vi har brug for din hjælp	66 hjælp os
hozzátette	329 hozzátette
hvor	43 nu hvor du er her
hãy	686 hãy ủng hộ
hämta	606 hämta appen
hírekben	318 a google hírekben
hírlevelünk	327 hírlevelünk
hírlevelünkre	316 hírlevelünkre	327 hírlevelünkre
hírlevél	330 hírlevél
hónap	328 első hónap
hộp	676 hộp thư của bạn
identifiez	247 identifiez-vous pour
ifade	646 ifade etti
ifølge	69 ifølge	487 ifølge
ikuti	338 ikuti kami	338 ikuti kanal	346 ikuti kami
ilimitado	173 acceso ilimitado	524 acesso ilimitado
ilk	645 ilk ay
illimitato	358 accesso illimitato
illimité	247 en illimité	247 accès illimité
ilmainen	224 lataa ilmainen sovellus
inbox	110 στο inbox σας	136 in your inbox every	136 sent to your inbox	136 into your inbox	161 your inbox	438 in je inbox	553 în inbox
indbakke	50 i din indbakke
indbakken	50 i indbakken
independence	162 our editorial independence
independencia	195 nuestra independencia
independent	129 support independent journalism	161 support independent journalism	162 independent journalism	564 jurnalism independent
independente	545 jornalismo independente
independiente	195 periodismo independiente
indipendente	379 giornalismo indipendente
indipendenza	379 la nostra indipendenza
indiqué	271 a indiqué
indépendance	269 notre indépendance
indépendant	269 média indépendant
indépendante	269 presse indépendante
infocom	99 dpa-infocom	99 dpa-infocom, dpa:#
información	181 sigue toda la información	181 siga toda la información
informasjonskapsler	475 vi bruker informasjonskapsler	475 bruker informasjonskapsler
information	150 to store and/or access information on a device	150 for more information see our privacy
informations	255 suivez les informations sur
informativa	369 informativa sulla privacy
informazione	379 informazione indipendente
inhalte	91 inhalte von youtube
inhoud	447 inhoud van derden	447 om deze inhoud te
inicia	173 inicia sesión para
initialement	267 article publié initialement
inkorg	605 i din inkorg	605 till din inkorg
inloggen	456 je moet nog even inloggen
innan	598 innan du går
innboksen	468 i innboksen	468 rett i innboksen
innehåll	612 externt innehåll
inschakelen	440 meldingen inschakelen	445 javascript inschakelen
inscreva	526 inscreva-se na nossa	526 inscreva-se em nossa	544 inscreva-se
inscrever	526 ao se inscrever
inscrit	247 déjà inscrit
inscrivant	250 en vous inscrivant
inscrivez	250 inscrivez-vous à notre	268 inscrivez-vous
inscrição	526 cancelar a inscrição
insisted	164 insisted
instagram	54 på facebook og instagram	86 auf facebook, instagram	86 auf instagram, facebook	86 auf facebook und instagram	86 auf facebook oder instagram	86 ob whatsapp, instagram	144 on instagram, facebook	144 on instagram and facebook	255 sur facebook et instagram	365 su facebook e instagram	443 op facebook en instagram	443 op facebook, instagram	472 på facebook og instagram	609 på facebook och instagram
instagramie	501 na facebooku i instagramie
instagramu	28 na facebooku a instagramu
instale	527 instale a app
install	138 install our app
integritetspolicy	612 integritetspolicy
iratkozz	316 iratkozz fel hírlevel	316 iratkozz fel	326 iratkozz fel
iratkozzon	316 iratkozzon fel hírlevel	316 iratkozzon fel	326 iratkozzon fel
iscrivendoti	361 iscrivendoti
iscriviti	361 iscriviti alla nostra	361 iscriviti gratis	361 iscriviti al nostro	378 iscriviti alla	378 iscriviti al
iscrizione	361 annullare l'iscrizione
istediğiniz	630 istediğiniz zaman iptal	645 istediğiniz zaman iptal
jaar	458 per jaar
jadilah	346 jadilah anggota
jahr	103 im jahr	103 pro jahr
javascript	31 povolte javascript	31 zapněte javascript	57 aktivér javascript	57 slå javascript til	89 javascript aktivieren	89 javascript in ihrem browser	89 javascript benötigt	148 please enable javascript	148 requires javascript	148 javascript is disabled	148 javascript is required	148 turn on javascript	148 javascript is not available	148 enable javascript in your browser	148 javascript must be enabled	148 needs javascript	183 activa javascript	183 habilita javascript	183 habilitar javascript	183 activar javascript	229 salli javascript	229 ota javascript käyttöön	257 activer javascript	257 activez javascript	257 javascript est désactivé	257 nécessite javascript	281 אפשרו javascript	340 aktifkan javascript	367 abilitare javascript	367 abilita javascript	367 attiva javascript	367 attivare javascript	395 javascriptを有効	395 javascriptが無効	395 javascript を有効	445 schakel javascript in	475 aktiver javascript	475 slå på javascript	504 włącz javascript	504 włącz obsługę javascript	533 ative o javascript	533 habilite o javascript	533 ativar javascript	557 activați javascript	584 включите javascript	612 aktivera javascript	612 slå på javascript	660 увімкніть javascript	680 bật javascript
jederzeit	78 jederzeit kündbar	81 widerruf jederzeit	81 jederzeit abmelden	103 jederzeit kündbar
jelas	349 jelas
jelentkezzen	315 jelentkezzen be a
jesteś	489 skoro już tu jesteś	489 skoro tu jesteś
jetzt	78 jetzt im abo
join	161 join us on
jornalismo	521 apoie o jornalismo	544 apoie o jornalismo	545 nosso jornalismo	545 o nosso jornalismo
jornalistas	545 nossos jornalistas
journal	269 notre journal
journalism	129 support our journalism	129 support the journalism you rely on	161 support quality journalism	161 support local journalism	161 support our journalism	162 our journalism	162 keep our journalism	162 fearless journalism
journalisme	243 soutenez le journalisme indépendant	243 soutenez un journalisme	268 soutenez le journalisme	269 journalisme indépendant
journalismimme	236 journalismimme
journalismus	74 für unseren journalismus	102 unser journalismus	102 unseren journalismus	102 gut gemachten journalismus	102 gut gemachtem journalismus
journalist	158 is a freelance journalist
journalisten	457 onze journalisten
journalister	67 vores journalister	485 våre journalister	622 våra journalister
journalistes	269 nos journalistes
journalistiek	433 steun onze journalistiek	457 onze journalistiek
journalistik	46 støt vores journalistik	46 støt uafhængig journalistik	67 vores journalistik	67 uafhængig journalistik	601 stöd vår journalistik	601 stöd oberoende journalistik	622 vår journalistik	622 oberoende journalistik
journalistikk	464 støtt vår journalistikk	464 støtt uavhengig journalistikk	485 vår journalistikk	485 uavhengig journalistikk
journalists	162 our journalists	162 we, the journalists
jurnalis	347 jurnalis kami
jurnalisme	347 jurnalisme kami	347 jurnalisme independen
jurnalismul	563 susține jurnalismul	564 jurnalismul nostru	564 jurnalismul independent
jurnaliștii	564 jurnaliștii noștri
jäseneksi	235 liity jäseneksi
kanal	347 kanal kami
kanalimiza	634 kanalimiza abone
karya	347 karya kami
kata	349 kata
katanya	349 katanya
kaydolun	643 kaydolun
kdykoli	40 zrušit kdykoli
když	20 když už jste tady
kebijakan	340 kebijakan privasi	340 kebijakan cookie
kerran	217 kun kerran olet täällä
kertoi	238 kertoi
kertoo	238 kertoo
ketentuan	340 syarat dan ketentuan
khoản	675 bạn đã có tài khoản	680 điều khoản sử dụng
không	685 không sao chép
khẳng	689 khẳng định
kirjoitti	238 kirjoitti
kk	237 /kk
kleine	71 haben wir eine kleine bitte
komentarz	506 aby dodać komentarz
komentarzach	506 w komentarzach
komentować	506 aby komentować
kommentare	93 um kommentare zu
kommentaren	93 in den kommentaren
kommentarerna	614 i kommentarerna
kommentarfeltet	59 i kommentarfeltet	477 i kommentarfeltet
kommentarfunktion	93 kommentarfunktion
kommentera	614 för att kommentera
kommentere	59 for at kommentere	477 for å kommentere
kommentieren	93 um zu kommentieren
kontingent	79 haben ihr kontingent
kopiowanie	512 kopiowanie zabronione
korzystamy	504 korzystamy z plików cookie
kostenlos	78 wochen kostenlos	78 monat kostenlos	103 kostenlos testen
kostenlose	79 kostenlose artikel übrig
kostenlosen	81 kostenlosen newsletter
kostenpflichtig	78 dieser artikel ist kostenpflichtig
kotak	335 kotak masuk anda
kr	68 kr/md
kullan	637 çerez kullan
kullanilamaz	642 izinsiz kullanilamaz
kullanilmaktadir	637 çerez kullanilmaktadir	637 çerezler kullanilmaktadir
kullaniyoruz	637 çerezleri kullaniyoruz	637 çerezler kullaniyoruz
kumppanimme	229 me ja kumppanimme
kutunuza	631 e-posta kutunuza	631 posta kutunuza
kuukaudessa	237 kuukaudessa
können	101 können sie uns	101 können sie unsere
kövess	318 kövess minket	326 kövess minket
kövesse	318 kövesse a
kövessen	318 kövessen minket	326 kövessen minket
közölte	329 közölte
laatste	443 volg het laatste nieuws
ladda	606 ladda ner appen	606 ladda ner vår app	606 ladda ned appen	621 ladda ner
lade	82 lade die app
laden	82 app laden	82 laden sie die app
lahjoituksesi	235 lahjoituksesi
lahjoitus	235 tee lahjoitus	239 lahjoitus
langganan	346 langganan sekarang	350 langganan
last	469 last ned vår app	484 last ned
laut	104 laut
lecteurs	269 nos lecteurs
lectrices	269 nos lectrices
leden	457 onze leden
left	134 # % left to read
leitores	545 nossos leitores	545 os nossos leitores
lese	466 for å lese hele
lesen	78 im abo lesen	79 % noch zu lesen	82 in der app lesen
leserbrief	93 schreiben sie uns einen leserbrief
leserbriefe	93 leserbriefe an
lesere	485 våre lesere
leserfinanziert	102 leserfinanziert
leserinnen	102 unsere leserinnen	102 unseren leserinnen
lettori	379 i nostri lettori
lettrici	379 le nostre lettrici
letzter	79 ihr letzter freier artikel
leyendo	173 para seguir leyendo
lezers	457 onze lezers
likte	461 likte du denne saken
listen	144 listen back here	144 listen to us live
llegado	166 si has llegado hasta aquí
log	48 log ind for at	436 log in om	436 log in of	456 log in om
logg	466 logg inn for å
logga	603 logga in för att
logged	133 you must be logged in to	152 you must be logged in to
login	524 faça login para
long	125 as long as you're here
lukeaksesi	221 lukeaksesi koko	221 kirjaudu sisään lukeaksesi
lukemista	221 jatka lukemista tilaajana
lukijamme	236 lukijamme
lunar	565 lunar
lună	565 pe lună
lájkolj	318 lájkolj minket
lähdet	217 ennen kuin lähdet
läsa	603 för att läsa hela
läsare	622 våra läsare
læse	48 for at læse hele
læsere	67 vores læsere
lòng	675 vui lòng đăng nhập
maand	458 per maand
maandelijks	436 maandelijks opzegbaar	458 maandelijks
made	125 if you've made it this far
mail	26 váš e-mail	81 per mail	316 e-mail cím	456 mail ons	526 no seu e-mail	576 ваш e-mail	654 ваш e-mail
mailadres	438 je e-mailadres
mailadresse	50 din e-mailadresse	59 din e-mailadresse vil ikke
mailbox	438 in je mailbox	438 in uw mailbox	438 in jouw mailbox
mailul	553 pe e-mailul tău
mainosten	229 mainosten esto
maksumuuri	239 maksumuuri
manage	150 manage your cookie
masukkan	335 masukkan email
material	99 mit material der dpa	99 mit material von dpa	159 this material may not be
medlem	66 bliv medlem	484 bli medlem	621 bli medlem
meinen	93 was meinen sie dazu
meint	104 meint
meinte	104 meinte
meinung	93 sagen sie uns ihre meinung
meitä	235 tue meitä	235 auta meitä
mejl	605 i din mejl
mejla	621 mejla oss
melanjutkan	334 untuk melanjutkan membaca
meld	438 meld je aan voor	456 meld je aan	468 meld deg på vårt	484 meld deg på
melde	101 melde dich an	468 melde deg av når
melden	78 melden sie sich an, um	78 bitte melden sie sich an	101 melden sie sich an
meldingen	440 schakel meldingen in	440 zet meldingen aan	440 ontvang meldingen
members	162 our members
membro	544 torne-se membro
membutuhkan	346 kami membutuhkan dukungan
menar	624 menar
mener	69 mener	487 mener
menggunakan	340 menggunakan cookie
mensais	546 mensais
mensuales	196 mensuales
menurut	349 menurut
menyatakan	349 menyatakan
merci	268 merci de nous
merkezimiz	644 haber merkezimiz
mes	196 al mes
mese	380 al mese
message	125 a message from our editor
messagerie	261 votre adresse de messagerie ne sera pas
miembro	194 hazte miembro
miesiąc	515 za miesiąc
miesięcznie	515 miesięcznie
minggu	348 per minggu
misiniz	630 zaten abone misiniz
mission	162 our mission
mitglied	101 werden sie mitglied	101 werde mitglied	101 jetzt mitglied werden
mitteilungen	83 push-mitteilungen
mnd	486 kr/mnd
mobile	138 on your mobile app	138 our mobile app
modalidad	196 modalidad premium
moderated	152 comments are moderated
mois	270 par mois
monat	103 im monat	103 pro monat
monatlich	103 monatlich
monde	247 lire le monde sur
mondta	329 mondta
month	163 a month	163 per month	163 each month
monthly	163 monthly
mostrará	173 este mensaje se mostrará en
mukaan	238 mukaan
munkánk	327 munkánk
munkánkat	313 támogasd munkánkat	326 támogasd munkánkat	327 munkánkat
muro	198 muro de pago
másodközlés	325 másodközlés
mån	623 kr/mån
månad	623 per månad
månaden	623 i månaden	623 första månaden
månadsgivare	621 bli månadsgivare
måned	68 pr. måned	486 per måned
måneden	68 om måneden	486 i måneden
mês	546 ao mês
mówi	516 mówi
měsíc	40 za měsíc
měsíčně	40 měsíčně
mỗi	688 mỗi năm
mời	686 mời bạn đọc
nachdruck	99 nachdruck verboten
nachrichten	82 nachrichten-app	82 aktuelle nachrichten aufs handy	83 push-nachrichten
najnowsze	496 otrzymuj najnowsze
napisał	516 napisał
napisała	516 napisała
napisz	506 napisz do nas	513 napisz do nas
napište	38 napište nám
napsal	41 napsal
napsala	41 napsala
nasza	514 nasza praca
naszym	501 na naszym kanale
naszą	514 naszą pracę
navegador	183 tu navegador no soporta	183 su navegador no soporta	533 seu navegador não suporta
navigateur	257 votre navigateur ne supporte pas	257 votre navigateur n'est pas
necesitamos	166 necesitamos pedirte	169 necesitamos tu apoyo	194 necesitamos tu ayuda	194 necesitamos tu apoyo
need	161 we need your help
nekünk	326 írjon nekünk
nella	361 nella tua mail
neomezený	24 neomezený přístup
netiquette	371 netiquette
nettstedet	475 dette nettstedet bruker
neuen	82 hier geht es zur neuen
news	82 news-app	138 news app for
newsletter	26 náš newsletter	39 náš newsletter	42 newsletter	81 unseren newsletter	81 unserem newsletter	81 unserer newsletter	81 den newsletter abonnieren	81 zum newsletter	81 newsletter abonnieren	81 newsletter bestellen	81 newsletter an	81 täglichen newsletter	81 newsletter richtig	81 newsletter von	101 newsletter an	102 unser newsletter	102 unseren newsletter	102 unserem newsletter	105 newsletter	110 εγγραφή στο newsletter	110 το newsletter μας	110 γραφτείτε στο newsletter	121 το newsletter μας	124 newsletter	136 sign up for our newsletter	136 sign up to our newsletter	136 sign up for the newsletter	136 subscribe to our newsletter	136 join our newsletter	136 get our newsletter	136 our newsletter here	136 receive our newsletter	136 our daily newsletter	136 our weekly newsletter	136 our morning newsletter	162 our newsletter	165 newsletter	176 recibe nuestra newsletter	176 apúntate a la newsletter	176 nuestra newsletter	195 nuestra newsletter	198 newsletter	250 inscrivez-vous à la newsletter	250 abonnez-vous à notre newsletter	250 abonnez-vous à la newsletter	250 recevez notre newsletter	250 notre newsletter	269 notre newsletter	272 newsletter	335 newsletter kami	335 langganan newsletter	361 iscriviti alla newsletter	361 ricevi la nostra newsletter	361 la nostra newsletter	379 la nostra newsletter	382 newsletter	496 zapisz się na newsletter	496 nasz newsletter	514 nasz newsletter	517 newsletter	526 assine a newsletter	526 assine nossa newsletter	526 receba nossa newsletter	526 receba a nossa newsletter	526 nossa newsletter	545 nossa newsletter	545 a nossa newsletter	548 newsletter	553 abonează-te la newsletter	553 abonați-vă la newsletter	553 înscrie-te la newsletter	567 newsletter
newslettera	496 zapisz się do newslettera	496 naszego newslettera	514 naszego newslettera
newsletterem	514 naszym newsletterem
newsletters	136 newsletters may contain info about	162 our newsletters	165 newsletters	250 recevez nos newsletters	250 nos newsletters	250 recevoir les newsletters	269 nos newsletters	272 newsletters
newsletterul	553 newsletterul nostru	564 newsletterul nostru
newspaper	162 our newspaper
newsroom	162 our newsroom	162 non-profit newsroom
nezávislou	38 podpořte nezávislou
nezávislá	39 nezávislá média
nieograniczony	494 nieograniczony dostęp
niets	455 niets uit deze
nieuws	439 nieuws-app
nieuwsbrief	438 onze nieuwsbrief	438 de nieuwsbrief	438 dagelijkse nieuwsbrief	438 wekelijkse nieuwsbrief	457 onze nieuwsbrief	460 nieuwsbrief
nieuwsbrieven	438 onze nieuwsbrieven	457 onze nieuwsbrieven	460 nieuwsbrieven
niezależne	513 wesprzyj niezależne	513 wspieraj niezależne	514 niezależne media
niezależność	514 niezależność
noastră	564 munca noastră
nonprofit	162 nonprofit newsroom	162 nonprofit news outlet
nosotros	185 nosotros y nuestros socios
nosso	527 no nosso app	531 siga nosso canal	544 siga o nosso	545 nosso canal
nostra	362 nella nostra app	379 la nostra app
nostri	365 sui nostri canali
nostro	379 il nostro lavoro	379 il nostro canale
notificaciones	178 activa las notificaciones	178 activar notificaciones	178 recibir notificaciones
notifications	139 turn on notifications	139 turn on desktop notifications	139 enable notifications	139 would like to send you notifications	139 allow notifications	139 notifications from this site	139 receive notifications	252 activer les notifications	252 activez les notifications	252 autoriser les notifications
notificações	528 ative as notificações	528 ativar notificações	528 receba notificações
notificările	555 activează notificările
notified	139 get notified about
notifikasi	336 aktifkan notifikasi	336 dapatkan notifikasi
notify	139 notify me of	139 notify me when	152 notify me of new posts	152 notify me of follow-up
notícias	526 receba as notícias	526 receba notícias	531 siga as últimas notícias
novináři	39 naši novináři
nuestra	177 en nuestra app	194 únete a nuestra	195 nuestra app
nuestras	195 nuestras lectoras
nuestro	169 apoya nuestro	169 si te gusta nuestro trabajo	176 recibe nuestro boletín	176 nuestro boletín	181 únete a nuestro canal	194 apoya nuestro	194 únete a nuestro	194 recibe nuestro	195 nuestro trabajo	195 nuestro boletín	195 nuestro canal
nuestros	185 nuestros socios	195 nuestros lectores	195 nuestros socios
nyhedsbrev	50 vores nyhedsbrev	50 tilmeld dig nyhedsbrev	67 vores nyhedsbrev	70 nyhedsbrev
nyhedsbreve	50 vores nyhedsbreve	67 vores nyhedsbreve
nyhedsbrevet	50 få nyhedsbrevet
nyheterna	609 följ nyheterna
nyhetsbrev	468 vårt nyhetsbrev	468 våre nyhetsbrev	468 meld deg på nyhetsbrev	468 abonner på nyhetsbrev	485 vårt nyhetsbrev	485 våre nyhetsbrev	488 nyhetsbrev	605 vårt nyhetsbrev	605 våra nyhetsbrev	605 anmäl dig till nyhetsbrev	605 få vårt nyhetsbrev	622 vårt nyhetsbrev	622 våra nyhetsbrev	625 nyhetsbrev
nyhetsbrevet	468 få nyhetsbrevet
nyilatkozta	329 nyilatkozta
nói	689 nói
obbligatori	371 i campi obbligatori
obegränsad	603 obegränsad tillgång
oberoende	621 stöd oberoende
obligatoires	261 les champs obligatoires
obligatori	371 i campi obligatori
obligatorios	187 los campos obligatorios
obligatoriska	614 obligatoriska fält
obligatoriske	477 obligatoriske felt
obrigatórios	537 campos obrigatórios são
obserwuj	501 obserwuj nas na	501 obserwuj nas w	513 obserwuj nas
odebírejte	26 odebírejte náš	38 odebírejte
odejdete	20 než odejdete
odemkněte	24 odemkněte si
odhlásit	26 odhlásit se můžete kdykoli
offert	247 vous est offert	270 mois offert
offre	270 offre d'essai
okumaya	630 okumaya devam etmek için
okurlarimiz	644 okurlarimiz
okurlarimizin	644 okurlarimizin
olarak	630 abone olarak
olun	643 üye olun
olvasóink	327 olvasóink
onafhankelijke	433 steun onafhankelijke journalistiek	456 steun onafhankelijke	457 onafhankelijke journalistiek
onafhankelijkheid	457 onze onafhankelijkheid
onbeperkt	436 lees onbeperkt	436 onbeperkt toegang	436 onbeperkt lezen
ondersteunt	445 je browser ondersteunt	445 uw browser ondersteunt
ontdek	436 ontdek nu gratis	456 ontdek nu
ontvang	438 ontvang elke	438 ontvang onze
onze	439 onze app	457 onze app
open	138 open in app	138 open in the app	439 open in app
ophavsretten	65 ophavsretten tilhører
opinion	152 have an opinion on this
oplyser	69 oplyser
opplyser	487 opplyser
opprett	466 opprett en konto for
opret	48 opret en konto for
opublikowany	506 twój adres e-mail nie zostanie opublikowany
opzegbaar	458 opzegbaar
original	159 read the original article
originally	159 this article was originally published on	159 this story was originally published on	159 this story originally appeared	159 this article originally appeared
originalmente	193 este artículo fue publicado originalmente	193 publicado originalmente en	543 publicado originalmente em
originariamente	377 articolo pubblicato originariamente
ortaklarimiz	637 biz ve ortaklarimiz
osobních	31 ochrany osobních údajů
our	138 in our app	161 our app
overname	455 overname zonder
par	270 par an
parceiros	535 nós e os nossos parceiros	545 nossos parceiros
part	159 no part of this
parteispende	105 parteispende
partenaires	259 nos partenaires et nous	259 nous et nos partenaires	269 nos partenaires
participación	187 normas de participación
participar	187 para participar
partir	240 avant de partir
partner	91 wir und unsere partner	369 noi e i nostri partner	369 i nostri partner	612 vi och våra partner
partnere	57 vi og vores partnere	475 vi og våre partnere
partners	150 we and our partners	150 adverts from us and our partners	162 our partners	447 wij en onze partners	457 onze partners
partnerzy	504 my i nasi partnerzy	504 nasi zaufani partnerzy
partneři	31 my a naši partneři
patronem	513 zostań patronem
paywall	102 ohne paywall	105 paywall	162 we have no paywall	162 we do not have a paywall	165 paywall	272 paywall	382 paywall	548 paywall
paywalls	165 paywalls
pe	565 pe an
pelanggan	334 khusus pelanggan	347 pelanggan kami	350 pelanggan
pembaca	347 pembaca kami
pequeno	518 um pequeno favor a pedir
per	486 per år	623 per år
percent	134 # percent left to read
perfil	531 siga nosso perfil
periodismo	169 apoya el periodismo	194 apoya el periodismo	195 nuestro periodismo	195 periodismo de calidad
periodistas	195 nuestros periodistas
permanencia	196 sin permanencia
personale	557 datele tale personale
personales	185 datos personales serán
persondatapolitik	57 persondatapolitik
personenbezogene	91 personenbezogene daten
personnelles	259 vos données personnelles
personoplysninger	57 dine personoplysninger
personopplysninger	475 personopplysninger
personuppgifter	612 dina personuppgifter
personvernerklæring	475 personvernerklæring
pertama	348 bulan pertama
peruuttaa	223 voit peruuttaa tilauksen
phone	144 news to your phone
phóng	687 phóng viên của chúng tôi
piaciuto	351 ti è piaciuto questo articolo
pidätetään	234 kaikki oikeudet pidätetään
pierwszy	515 pierwszy miesiąc
plakaten	483 vær varsom-plakaten
please	133 please log in to	148 to view this video please enable
plusartikelen	457 plusartikelen
plusartikels	436 gratis plusartikels	457 plusartikels
pobierz	513 pobierz naszą
podkreśla	516 podkreśla
podle	41 podle
podpora	38 vaše podpora
podpořte	38 podpořte nás	38 podpořte naši
pokračujte	24 pokračujte ve čtení s
politica	557 politica de cookie
politika	637 çerez politika
politikasi	637 gizlilik politikasi
polub	501 polub nas na
política	185 política de cookies	535 política de cookies
pomozte	38 pomozte nám
pomóż	513 pomóż nam
pop	165 pop-ups
por	196 por mes	546 por mês	546 por ano
postadress	605 din e-postadress	614 din e-postadress kommer inte
postadresse	468 din e-postadresse	477 din e-postadresse vil ikke
postafiókjába	316 postafiókjába
postfach	81 in ihrem postfach	81 in dein postfach	81 in ihr postfach	81 in deinem postfach	81 direkt ins postfach
potrivit	566 potrivit
potrzebujemy	492 potrzebujemy twojego wsparcia	513 potrzebujemy twojej pomocy	513 potrzebujemy twojego wsparcia
potřebujeme	38 potřebujeme vaši pomoc	38 potřebujeme vaši podporu
poursuivez	247 poursuivez votre lecture
poursuivre	247 poursuivre votre lecture
používá	31 tento web používá
používáme	31 používáme soubory cookie	31 používáme cookies
powerful	162 hold the powerful to account
powiadomienia	498 włącz powiadomienia	498 powiadomienia push	498 chcesz otrzymywać powiadomienia
powiedział	516 powiedział
powiedziała	516 powiedziała
pozostało	494 pozostało # %	494 pozostało #%
precisamos	518 precisamos da sua ajuda	521 precisamos do seu apoio	544 precisamos da sua ajuda	544 precisamos do seu apoio
precizat	566 a precizat
preferences	150 your cookie preferences
preferita	365 fonte preferita su google
preferred	144 preferred source on google
preluarea	562 preluarea
premier	247 le premier mois	270 le premier mois
prenumerant	603 bli prenumerant	603 redan prenumerant	603 som prenumerant	621 bli prenumerant
prenumeranter	603 endast för prenumeranter	622 våra prenumeranter	625 prenumeranter
prenumeration	625 prenumeration
prenumerationen	605 avsluta prenumerationen när
prenumeratorów	494 tylko dla prenumeratorów
prenumerera	603 prenumerera för att	605 prenumerera på nyhetsbrev	621 prenumerera på vårt
preventing	148 browser extension is preventing
prima	565 prima lună
primeiro	546 primeiro mês
primer	196 el primer mes
primo	380 il primo mese
principles	159 the thomson reuters trust principles
privacidad	185 política de privacidad	195 nuestra política de privacidad
privacidade	535 política de privacidade
privacy	150 see our privacy policy	150 to our privacy policy and terms	150 and the google privacy policy	162 our privacy policy	369 privacy policy
privacybeleid	447 ons privacybeleid
privacyverklaring	447 privacyverklaring
privatlivspolitik	57 privatlivspolitik
probeabo	78 wochen im probeabo	101 probeabo
probeer	456 probeer nu
proberen	458 gratis proberen
processing	150 consent to the processing
profitez	247 profitez de nos offres	268 profitez de
prohibida	193 queda prohibida
proibida	543 é proibida a
prosbu	20 máme na vás prosbu	20 máme malou prosbu
proseguire	358 per proseguire la lettura
protected	136 protected by recaptcha
provide	150 we use your sign-up to provide content
provided	150 content provided by a third party
provision	88 erhalten wir eine provision	88 eine kleine provision
provisions	88 provisions-links
prośbę	489 mamy małą prośbę
prueba	196 prueba gratis
první	40 první měsíc
prywatności	504 polityka prywatności	504 polityce prywatności
przeczytać	494 aby przeczytać cały	494 aby przeczytać ten artykuł
przekaż	492 przekaż #% podatku	492 przekaż nam #%
przetwarzanie	504 przetwarzanie danych osobowych
práci	39 naši práci
pubblicare	371 prima di pubblicare un commento
pubblicato	371 il tuo indirizzo email non sarà pubblicato
pubblicità	367 blocco della pubblicità
publicado	537 o seu endereço de e-mail não será publicado
publication	129 is a reader-supported publication
publicité	257 bloqueur de publicité
publicités	257 bloqueur de publicités
publikování	37 publikování nebo šíření
published	152 your email address will not be published	159 may not be published, broadcast, rewritten
puedes	181 puedes seguir a
puisque	240 puisque vous êtes là
purchase	147 purchase through links on our site
pushmeldingen	440 pushmeldingen
pyyntö	217 pieni pyyntö
přebírání	37 přebírání článků
předplatitele	24 pro předplatitele
předplatitelem	38 staňte se předplatitelem
předplatitelé	39 naši předplatitelé	42 předplatitelé
předplatné	24 už máte předplatné	24 koupit předplatné	42 předplatné
předplaťte	24 předplaťte si	38 předplaťte si
přečíst	24 zbývá vám přečíst
přihlaste	24 přihlaste se a čtěte	26 přihlaste se k odběru	38 přihlaste se k odběru
přispějte	38 přispějte
přímo	26 přímo do e-mailu
příspěvek	38 váš příspěvek
quan	678 quan tâm zalo
queremos	166 queremos pedirte un favor
questo	369 questo sito usa i cookie
quitter	240 avant de nous quitter
quyên	686 quyên góp ngay	690 quyên góp
quyền	685 bản quyền thuộc	685 giữ bản quyền
raccolta	382 raccolta fondi
racconta	381 racconta
raccontato	381 ha raccontato
raconte	271 raconte
rajaton	221 rajaton pääsy
reach	158 reach him at	158 reach her at	158 reach them at
reached	134 you've reached your limit of free	134 reached your article limit	158 can be reached at
reacties	449 in de reacties
reader	162 reader-funded
readers	125 we're asking readers	161 readers like you	162 our readers	165 appeal for readers	165 readers pay
reading	133 keep reading for just
reageren	449 om te reageren
recalled	164 recalled
receba	526 receba no seu	526 receba todos os dias	544 receba as	544 receba no seu
receive	136 sign up to receive	136 receive email from us on behalf of	136 receive emails from	150 agree to receive emails	161 to receive new posts
recevez	250 recevez chaque	250 recevez tous les	252 recevez les alertes	268 recevez chaque	268 recevez notre
recevoir	252 recevoir les alertes
recibe	176 recibe cada	176 recibe todas las	176 recibe gratis	194 recibe cada	194 recibe gratis
redacción	195 nuestra redacción
redactie	449 mail de redactie	457 onze redactie
redacția	564 redacția noastră
redakce	39 naše redakce
redakci	39 naši redakci
redakcja	514 nasza redakcja
redakcji	514 naszej redakcji
redaksi	347 redaksi kami
redaksjon	485 vår redaksjon
redaktion	67 vores redaktion	102 unsere redaktion	622 vår redaktion
redaktionelle	91 externe redaktionelle inhalte
redaktionen	59 skriv til redaktionen	614 mejla redaktionen
redazione	379 la nostra redazione
redação	545 nossa redação
registe	524 registe-se para
register	133 register to continue	133 register for free to
registrarte	176 al registrarte
registrati	358 registrati per	378 registrati per
registreer	436 registreer je
registrieren	78 registrieren sie sich
regístrate	173 regístrate para	173 regístrate gratis
rejoignez	255 rejoignez-nous sur	268 rejoignez-nous	268 rejoignez notre
relatou	547 relatou
rely	162 we rely on
remaining	134 free articles remaining	134 free article remaining	134 articles remaining this month
remind	165 remind me later
replied	164 replied
reporter	158 is a reporter at
reporters	162 our reporters	162 we, the reporters
reporting	152 why are you reporting this	159 reporting by	162 our reporting
reproducción	193 prohibida su reproducción	193 prohibida la reproducción
reproduced	159 may not be reproduced
reproducerea	562 reproducerea integrală
reproduction	159 reproduction without permission	267 reproduction interdite	267 toute reproduction	267 droits de reproduction
reprodução	543 proibida a reprodução	543 reprodução proibida
republish	159 republish our articles	159 republish this article
republished	159 republished with permission
republié	267 republié avec
required	152 required fields are marked
reservados	193 todos los derechos reservados	193 derechos reservados	543 todos os direitos reservados
reserved	119 all rights reserved	133 article is reserved for	159 all rights reserved	403 all rights reserved
responsabilidade	537 os comentários são de responsabilidade
reste	248 il vous reste #%	248 il vous reste # %
retrouvez	255 retrouvez-nous sur	255 retrouvez toute l'actualité	268 retrouvez-nous
rettigheder	65 alle rettigheder forbeholdes
rettigheter	483 alle rettigheter forbeholdt
ricamiz	626 küçük bir ricamiz var	626 sizden bir ricamiz var
ricevi	361 ricevi ogni	378 ricevi ogni	378 ricevi la
right	136 right to your inbox
riippumaton	236 riippumaton journalismi
riippumatonta	235 tue riippumatonta	236 riippumatonta journalismia
riproduzione	377 riproduzione riservata	377 © riproduzione
riservati	377 tutti i diritti riservati
riservato	358 riservato agli abbonati	358 riservato ai nostri abbonati
rocznie	515 rocznie
roundup	136 get a weekly roundup
rozpowszechnianie	512 rozpowszechnianie artykułu
ročně	40 ročně
rättigheter	620 alla rättigheter förbehållna
réagir	261 pour réagir
rédaction	269 notre rédaction
réservé	247 réservé aux abonnés	247 réservé à nos abonnés
réservée	247 réservée aux abonnés	247 réservée à nos abonnés	247 la suite est réservée
réservés	247 réservés aux abonnés	267 tous droits réservés
résiliable	270 résiliable à tout moment
sa	487 sa	624 sa
sade	624 sade
sagde	69 sagde
sagt	104 sagt
sagte	104 sagte
sagten	104 sagten
said	164 said
saklidir	642 tüm haklari saklidir	642 her hakki saklidir
sanoi	238 sanoi
sanoo	238 sanoo
says	164 says
sbírka	42 sbírka
scarica	362 scarica l'app	362 scarica la app	362 scarica la nostra app	378 scarica la nostra
schicken	101 schicken sie uns
schließen	78 schließen sie ein abo	101 schließen sie ein abo
schon	71 wenn sie schon hier sind	71 wo sie schon hier sind
schreef	459 schreef
schreib	101 schreib uns
schreiben	93 schreiben sie uns ihre meinung	101 schreiben sie uns
schreibt	104 schreibt
schrieb	104 schrieb
schrijf	438 schrijf je in voor	438 schrijf je gratis in	456 schrijf je in	456 schrijf u in
schrijft	459 schrijft
schránky	26 do vaší schránky
scrie	563 scrie-ne
scris	566 a scris
scritto	381 ha scritto
scrivici	378 scrivici
secondo	381 secondo
seguici	365 seguici su	365 seguici anche su	378 seguici su
seguir	181 puede seguir a
segundo	547 segundo
segíts	326 segíts nekünk
segítségedre	326 szükségünk van a segítségedre
según	197 según
sekarang	346 donasi sekarang	346 daftar sekarang
selengkapnya	334 untuk membaca selengkapnya
selon	271 selon
semaine	270 par semaine
semana	196 a la semana	546 por semana
send	136 we'll send you	477 send inn	484 send oss
senior	158 is a senior writer at
setiap	348 setiap bulan
settimana	380 alla settimana
settings	150 cookie settings
seuraa	235 seuraa meitä
señaló	197 señaló
share	142 share this story on	142 share this with	142 share this post on	142 share via email
sier	487 sier
siga	531 siga-nos no	531 siga-nos nas	544 siga-nos
siger	69 siger
sign	136 sign up for our free	136 sign up to our free	136 sign up to get	161 sign up for our	161 sign up to our	161 sign up for a free	161 sign up here
signaler	261 signaler une erreur
signing	136 thanks for signing up	136 thank you for signing up	136 by signing up, i agree	136 by signing up, you agree	136 by signing up you agree
silakan	334 silakan login	334 silakan masuk
silenced	162 refuse to be silenced
since	125 since you're here
sinirsiz	630 sinirsiz erişim
sinulle	217 meillä on sinulle pyyntö
sisältö	221 tämä sisältö on vain
sivusto	229 tämä sivusto käyttää
skapa	603 skapa ett konto för
skriv	66 skriv til os	605 skriv upp dig	621 skriv upp dig
skriver	69 skriver	487 skriver	624 skriver
skrzynce	496 w twojej skrzynce
skrzynkę	496 na twoją skrzynkę	496 na swoją skrzynkę
sledujte	28 sledujte nás	28 sledujte nás na	38 sledujte nás
small	125 small favor to ask	165 small favor
social	86 auch bei social media
som	461 nå som du er her
sostegno	354 il tuo sostegno ci	354 abbiamo bisogno del tuo sostegno	378 il tuo sostegno
sostenerci	354 puoi sostenerci
sostenitore	378 diventa sostenitore
sostenitori	379 i nostri sostenitori
sostieni	354 sostieni il nostro	354 sostieni la nostra	378 sostieni il	378 sostieni la
sostienici	378 sostienici
sottolinea	381 sottolinea
soubory	31 soubory cookie
souhlasu	37 bez souhlasu
souligne	271 souligne
soutenez	243 soutenez notre	268 soutenez-nous	268 soutenez notre
soutenir	243 pour nous soutenir	268 soutenir notre	268 nous soutenir
soutien	243 votre soutien est	243 a besoin de votre soutien	268 votre soutien	268 besoin de votre soutien
soutiens	268 je soutiens
sovelluksemme	224 lataa sovelluksemme	236 sovelluksemme
sovelluksessa	224 avaa sovelluksessa
sovellus	224 lataa sovellus	235 lataa sovellus
spelregels	449 spelregels
spende	74 deine spende für	74 ihre spende hilft	74 deine spende hilft	101 ihre spende	101 deine spende	101 eure spende	101 mit einer spende	101 spende jetzt	105 spende
spenden	101 spenden sie	101 jetzt spenden	105 spenden
spendenaufruf	105 spendenaufruf
spendenaufrufe	105 spendenaufrufe
spiega	381 spiega
spiegato	381 ha spiegato
sprijiniți	563 sprijiniți
sprijinul	563 sprijinul tău	563 avem nevoie de sprijinul
sprijină	563 sprijină-ne
spune	566 spune
spus	566 a spus
standards	159 our standards: the
start	133 start your free trial	161 start your free trial
staňte	38 staňte se členem
steun	433 met jouw steun	433 met uw steun	433 steun ons met	456 steun ons	456 steun onze	456 jouw steun	456 uw steun
stories	158 for more stories like this
story	133 to read the full story	138 read this story in the app	158 if you have a story to tell
straight	136 straight to your inbox
strona	504 ta strona używa
stáhněte	28 stáhněte si aplikaci	28 stáhněte si naši aplikaci	38 stáhněte si
stöd	621 stöd oss	621 stöd vår
støt	66 støt os
støtt	484 støtt oss	484 støtt vår
støtte	46 med din støtte	46 vi har brug for din støtte	66 din støtte	66 vi har brug for din støtte	464 med din støtte	484 din støtte
støttemedlem	484 bli støttemedlem
submitting	136 by submitting your email
subscreva	526 subscreva a nossa	526 subscreva as
subscribe	133 subscribe to continue reading	133 subscribe to read the full	133 to continue reading, subscribe	133 to keep reading, subscribe	133 subscribe to get access	133 subscribe and you could win	133 subscribe for full access	136 subscribe to our free	136 subscribe to our weekly	136 subscribe to our daily	144 subscribe to our channel	144 subscribe to our podcast	161 subscribe to our	161 subscribe today	161 subscribe now	161 subscribe to get
subscriber	133 already a subscriber	133 this is a subscriber-only	161 become a subscriber	161 becoming a paid subscriber	161 free or paid subscriber
subscribers	133 this article is for subscribers	133 this article is for premium subscribers	133 this content is for subscribers	133 for subscribers only	133 is exclusive to subscribers	162 our subscribers	165 subscribers
subscribing	133 by subscribing to our	136 by subscribing, you agree	161 consider subscribing
subscription	133 off annual subscription	133 off an annual subscription	133 your subscription helps	133 subscription is being used on another	133 upgrade your subscription	163 annual subscription	165 subscription
subscriptions	165 subscriptions
subskrybenci	514 nasi subskrybenci	517 subskrybenci
subskrybentów	494 tylko dla subskrybentów
subskrypcja	517 subskrypcja
subskrypcje	517 subskrypcje
subskrypcję	494 kup subskrypcję	494 masz już subskrypcję	513 kup subskrypcję
sudah	334 sudah punya akun
suite	247 pour lire la suite
suivez	255 suivez-nous sur	255 suivez en direct	268 suivez-nous
support	129 please support us	129 your support, no matter how small	129 support our work by	129 to support my work	129 you can support us	161 support us	161 support our	161 support my work	161 support this work	161 your support	161 need your support
supporta	367 il tuo browser non supporta
supported	148 your browser is not supported	162 reader-supported	162 reader supported
supporter	161 become a supporter
supporting	129 please consider supporting	161 consider supporting
suscribirte	176 al suscribirte
suscripciones	198 suscripciones
suscripción	173 ya tengo una suscripción	194 cambia tu suscripción	198 suscripción
suscriptor	173 ya soy suscriptor	173 ya eres suscriptor
suscriptores	173 exclusivo para suscriptores	173 sólo para suscriptores	173 solo para suscriptores	195 nuestros suscriptores	198 suscriptores
suscríbete	173 suscríbete para seguir leyendo	173 suscríbete para	173 suscríbete por	173 suscríbete en	176 suscríbete a nuestra newsletter	176 suscríbete a nuestro boletín	176 suscríbete a la newsletter	176 suscríbete al boletín
sustaining	161 sustaining member
susține	563 susține-ne
susținerea	563 susținerea ta
susțineți	563 susțineți-ne
swisha	601 swisha valfri summa	621 swisha
szerint	329 szerint
szerkesztőségünk	327 szerkesztőségünk
säger	624 säger
sähköpostiin	223 suoraan sähköpostiin
sähköpostiisi	223 sähköpostiisi
sähköpostiosoitteesi	223 sähköpostiosoitteesi
sélections	247 ajouter l'article à vos sélections
síganos	181 síganos en
síguenos	181 síguenos en	194 síguenos
söyledi	646 söyledi
sütiket	320 sütiket használ
săptămână	565 pe săptămână
taalfout	449 taalfout
tahun	348 per tahun
takip	634 bizi takip edin	634 takip et	634 takip edin	643 bizi takip edin
tarvitsemme	235 tarvitsemme apuasi	235 tarvitsemme tukeasi
teilte	104 teilte mit
telegram	86 unseren telegram-kanal	144 join our telegram	144 our telegram channel	181 canal de telegram	338 channel telegram	365 canale telegram	531 canal no telegram	581 мы в telegram	581 наш telegram-канал	581 в нашем telegram	581 новости в telegram	634 telegram kanali	657 ми в telegram	657 наш telegram-канал	657 у нашому telegram
tenemos	166 tenemos un favor que pedirte
terima	340 terima semua
termos	535 termos de uso
testen	101 jetzt testen
that	125 now that you're here
theo	678 theo dõi báo	678 theo dõi trên	689 theo
think	152 let us know what you think
thoughts	152 share your thoughts	161 share your thoughts
thuê	690 thuê bao
thành	675 chỉ dành cho thành viên	686 trở thành thành viên
tháng	688 mỗi tháng	688 hàng tháng	688 tháng đầu
thông	678 bật thông báo	678 nhận thông báo
tietosuojaseloste	229 tietosuojaseloste
tilaa	235 tilaa nyt
tilaaja	221 oletko jo tilaaja
tilaajamme	236 tilaajamme
tilaajana	221 tilaajana pääset	221 tilaajana voit
tilaajat	239 tilaajat
tilaajille	221 vain tilaajille
tilaus	239 tilaus
till	598 vi har en bön till dig
tilmeld	50 tilmeld dig vores	66 tilmeld dig
tip	59 tip os
tips	477 tips oss	477 har du et tips	484 tips oss	614 har du ett tips	614 har du tips
tiếp	675 để tiếp tục đọc
tjeneste	43 en lille tjeneste at bede	461 en liten tjeneste å be
tjänst	598 en liten tjänst att be
toestemming	447 toestemming te geven
toimittajamme	236 toimittajamme
toimituksemme	236 toimituksemme
told	164 told
toteaa	238 toteaa
touch	158 get in touch with our	161 get in touch
továbbolvasáshoz	315 a továbbolvasáshoz
toàn	675 để đọc toàn bộ
trabalho	545 nosso trabalho
traitement	259 traitement de vos données
transferred	150 personal data may be transferred
transparenzhinweis	99 transparenzhinweis
tratamento	535 tratamento dos seus dados
tratamiento	185 tratamiento de tus datos
trattamento	369 trattamento dei dati
travail	269 notre travail
trenger	464 vi trenger din støtte	484 vi trenger din hjelp	484 vi trenger din støtte
trial	133 your free trial	163 free trial
tukesi	235 tukesi
tulis	349 tulis
tutur	349 tutur
tuần	688 mỗi tuần
tweeted	164 tweeted
twitter	142 share on twitter	144 follow him on twitter	144 follow her on twitter	144 follow them on twitter	144 follow on twitter
tygodniowo	515 tygodniowo
työmme	236 työmme
támogasd	313 támogasd a
támogass	326 támogass minket
támogassa	313 támogassa munkánkat	313 támogassa a független	326 támogassa munkánkat
támogasson	326 támogasson minket
támogatása	326 az ön támogatása
támogatásod	326 a te támogatásod
télécharger	251 télécharger l'application
téléchargez	251 téléchargez l'application	251 téléchargez notre application	268 téléchargez
töltsd	326 töltsd le
týdně	40 týdně
tłumaczy	516 tłumaczy
tải	678 tải app
ubegrenset	466 ubegrenset tilgang
ubegrænset	48 ubegrænset adgang
udfyldes	59 skal udfyldes
ugen	68 om ugen
uitgeschakeld	445 javascript is uitgeschakeld
uitschrijven	438 op elk moment uitschrijven
ujar	349 ujar
ujarnya	349 ujarnya
uken	486 i uken
unabhängig	102 wir sind unabhängig
unabhängigen	74 unterstütze unabhängigen journalismus	102 unabhängigen journalismus
unabhängiger	102 unabhängiger journalismus
unavailable	148 video unavailable
unblock	148 unblock scripts
ungkap	349 ungkap
unisciti	378 unisciti a
unlimited	133 get unlimited access	133 unlimited digital access
unser	102 unser ziel
unsere	82 laden sie unsere app	82 lade unsere app	82 unsere app	102 unsere arbeit	102 unsere leser
unseren	102 unseren lesern
unserer	82 in unserer app	102 unserer arbeit
unsubscribe	136 you can unsubscribe at any time	136 unsubscribe at any time	136 unsubscribe anytime
unterstütze	74 unterstütze unsere arbeit	74 unterstütze uns mit	101 unterstütze uns	101 unterstütze unsere
unterstützen	74 unterstützen sie unsere arbeit	74 unterstützen sie unabhängigen journalismus	74 unterstützen sie uns mit	74 mit einer spende unterstützen	74 können sie uns unterstützen	101 unterstützen sie uns	101 unterstützen sie unsere	101 sie können das unterstützen	101 freiwillig unterstützen
unterstützt	89 ihr browser unterstützt	101 unterstützt uns
unterstützung	101 mit ihrer unterstützung	101 mit deiner unterstützung	101 ihre unterstützung	101 deine unterstützung	101 eure unterstützung
upgrade	148 upgrade to a modern browser
upozornění	28 zapněte si upozornění
urmărește	555 urmărește-ne pe	555 urmărește-ne și pe	555 urmărește știrile	563 urmărește-ne
urmăriți	555 urmăriți-ne pe	563 urmăriți-ne
use	138 use our app
usiamo	369 usiamo i cookie
utilisation	259 utilisation de cookies	259 utilisation des cookies	259 conditions générales d'utilisation
utilise	259 ce site utilise des cookies	259 utilise des cookies
utilisons	259 nous utilisons des cookies
utiliza	185 este sitio utiliza cookies	185 esta web utiliza cookies	535 este site utiliza cookies
utilizamos	185 utilizamos cookies	535 utilizamos cookies
utilização	535 utilização de cookies
utilizează	557 utilizează cookie
utilizza	369 questo sito utilizza i cookie	369 utilizza cookie
utilizziamo	369 utilizziamo i cookie
utilizăm	557 utilizăm cookie
utánközlés	325 utánközlés
uutiskirje	223 tilaa uutiskirje	235 tilaa uutiskirje	239 uutiskirje
uutiskirjeemme	223 uutiskirjeemme	236 uutiskirjeemme
uvedl	41 uvedl
uvedla	41 uvedla
uygulama	632 mobil uygulama
uygulamamiz	644 uygulamamiz
uygulamamizi	632 uygulamamizi indirin	632 uygulamamizi indir	643 uygulamamizi indir
uygulamayi	632 uygulamayi indir	632 uygulamayi indirin
używamy	504 używamy plików cookie	504 używamy cookies
valgfritt	464 vipps et valgfritt
vašeho	26 do vašeho e-mailu
veckan	623 i veckan
veraltet	89 ihr browser ist veraltet
verder	430 voor je verder gaat	436 lees verder met	436 om verder te lezen
vereiste	449 vereiste velden
verhindert	91 ein skript verhindert
verileriniz	637 kişisel verileriniz
verklaarde	459 verklaarde
verouderd	445 je browser is verouderd
verscheen	455 dit artikel verscheen eerder
vertelde	459 vertelde
vertelt	459 vertelt
vervielfältigung	99 vervielfältigung nur mit
verwenden	91 wir verwenden cookies
verwendet	91 diese website verwendet cookies	91 diese webseite verwendet cookies
verzoek	430 een klein verzoek
veröffentlicht	93 deine e-mail-adresse wird nicht veröffentlicht	93 ihre e-mail-adresse wird nicht veröffentlicht
vidare	603 för att läsa vidare
videre	48 for at læse videre	466 for å lese videre
view	138 view in app
viikossa	237 viikossa
vincoli	380 senza vincoli
vipps	484 vipps
visto	351 visto che sei qui
visualizzare	369 per visualizzare questo contenuto
viết	689 viết
você	518 já que você está aqui
voice	162 our voice
volg	443 volg ons op	443 volg ons via	456 volg ons
volgens	459 volgens
voorbehouden	455 alle rechten voorbehouden
voordat	430 voordat je gaat
vorbehalten	99 alle rechte vorbehalten
vores	51 hent vores app	51 i vores app	66 støt vores	66 hent vores	67 vores app
votre	243 votre don nous	250 dans votre boîte mail	250 dans votre boîte e-mail	268 votre don
vriend	456 word vriend
vuodessa	237 vuodessa
vurguladi	646 vurguladi
vyhrazena	37 všechna práva vyhrazena
vypněte	31 vypněte adblock
vysvětluje	41 vysvětluje
váš	38 váš dar
vår	469 i vår app	485 vår app	606 i vår app	622 vår app
waardevol	430 vond je dit artikel waardevol
webbplats	612 denna webbplats använder cookies
website	57 dette website bruger	150 this website uses cookies	162 our website
według	516 według
week	163 a week	163 per week	458 per week
weekly	136 sign up for our weekly
weiterlesen	78 weiterlesen mit	78 jetzt weiterlesen	78 diesen artikel weiterlesen	78 kostenlos weiterlesen	78 mit plus weiterlesen	89 mit werbung weiterlesen
weiterzulesen	78 um weiterzulesen
werbeblocker	89 werbeblocker
werbefrei	102 werbefrei
werbevereinbarung	81 stimme ich der werbevereinbarung zu
werk	457 ons werk
wesprzyj	492 wesprzyj nasze	513 wesprzyj nas	513 wesprzyj nasze
weten	449 laat het ons weten	459 laat weten
whatsapp	82 whatsapp-kanal der	86 whatsapp-kanal	142 share on whatsapp	144 join our whatsapp	144 join us on whatsapp	144 our whatsapp channel	144 updates on whatsapp	181 canal de whatsapp	255 chaîne whatsapp	255 canal whatsapp	338 saluran whatsapp	338 kanal whatsapp	338 channel whatsapp	365 canale whatsapp	443 whatsapp-kanaal	501 kanał na whatsapp	531 canal no whatsapp	531 canal do whatsapp	531 grupo do whatsapp	555 canalul de whatsapp	634 whatsapp kanali
while	125 while you're here
whitelist	148 whitelist our site	148 whitelist this site
widerrufen	81 jederzeit widerrufen
willen	430 we willen je iets vragen
window	142 opens in new window	142 opens in a new window
withdraw	150 withdraw your consent
woche	103 pro woche
wochen	103 wochen gratis	103 wochen lang
word	433 word lid en	456 word lid
work	162 our work
wpłata	513 twoja wpłata
write	152 write to us at
writer	158 is a staff writer for
writes	164 writes
wrote	164 wrote
wsparcie	492 twoje wsparcie	513 twoje wsparcie
wsparciu	492 dzięki twojemu wsparciu
wspieraj	513 wspieraj nas
wspierającym	513 zostań wspierającym
wyjaśnia	516 wyjaśnia
wyjdziesz	489 zanim wyjdziesz
wymagane	506 pola są wymagane
wypisać	496 wypisać się w każdej chwili
wyrażam	496 wyrażam zgodę na
wöchentlichen	81 wöchentlichen newsletter
yaparak	630 giriş yaparak
yapilamaz	642 alinti yapilamaz
yardiminiza	643 yardiminiza ihtiyacimiz
yazdi	646 yazdi
year	163 a year	163 per year
yillik	645 yillik
your	161 your gift
youtube	678 kênh youtube của
zainstaluj	497 zainstaluj aplikację
zaloguj	494 zaloguj się, aby	494 zaloguj się aby
zamkniesz	489 zanim zamkniesz
zapisz	496 zapisz się na nasz	513 zapisz się na	513 zapisz się do
zarejestruj	494 zarejestruj się, aby	513 zarejestruj się
zastrzeżone	512 wszelkie prawa zastrzeżone	512 wszystkie prawa zastrzeżone
zbiórka	517 zbiórka
zbývá	24 zbývá vám # %
zegt	459 zegt
zei	459 zei
zewnętrzne	504 treści zewnętrzne
zostanie	506 twój adres email nie zostanie
zpracováním	26 souhlasím se zpracováním	31 zpracováním osobních údajů
zrezygnuj	494 zrezygnuj w każdej chwili	515 zrezygnuj w każdej chwili
zugeschickt	81 per e-mail zugeschickt
zugriff	78 zugriff auf alle artikel
zustimmung	91 zustimmung jederzeit	91 mit ihrer zustimmung	91 ihre zustimmung
ändå	598 nu när du ändå är här
året	68 om året
återges	620 får inte återges
çalişmalarimiz	644 çalişmalarimiz
çerezler	637 çerezler kullan
çerezleri	637 çerezleri kullan
écrit	271 a écrit
écrivez	268 écrivez-nous
électronique	250 dans votre boîte aux lettres électronique
évente	328 évente
írta	329 írta
înscrie	563 înscrie-te la
öffnen	82 in der app öffnen	82 app öffnen
öppna	606 öppna i appen
újságírásunk	327 újságírásunk
újságíróink	327 újságíróink
última	181 siga la última hora	181 sigue la última hora
únete	181 únete al canal
článek	20 líbil se vám článek
čtenáři	39 naši čtenáři
čtenářů	39 našich čtenářů
đóng	686 đóng góp của bạn
đăng	675 đăng nhập để	676 đăng ký nhận bản tin	676 đăng ký nhận tin	686 đăng ký ngay	686 đăng ký nhận
řekl	41 řekl
řekla	41 řekla
říká	41 říká
śledź	501 śledź nas na	513 śledź nas
šíření	37 další šíření obsahu
źródło	512 źródło: pap
žurnalistika	39 naše žurnalistika	39 nezávislá žurnalistika
žurnalistiku	39 nezávislou žurnalistiku
έγραψε	123 έγραψε
ακολουθήστε	112 ακολουθήστε μας	112 ακολουθήστε το	120 ακολουθήστε μας
ακολουθείστε	112 ακολουθείστε μας
ανέφερε	123 ανέφερε
αναγνώστες	121 οι αναγνώστες μας
αναδημοσίευση	119 απαγορεύεται η αναδημοσίευση
αποδοχή	114 αποδοχή cookies
απορρήτου	114 πολιτική απορρήτου
βοηθήστε	120 βοηθήστε μας
βρείτε	112 βρείτε μας στο
γίνετε	120 γίνετε μέλος
γράψτε	120 γράψτε μας
δήλωσε	123 δήλωσε
δημοσιογράφοι	121 οι δημοσιογράφοι μας
δημοσιογραφία	121 η δημοσιογραφία μας	121 ανεξάρτητη δημοσιογραφία
διαβάσετε	109 για να διαβάσετε ολόκληρο
διεύθυνση	110 η διεύθυνση email
δικαιώματος	119 με επιφύλαξη παντός δικαιώματος
δουλειά	121 η δουλειά μας
δωρεά	120 η δωρεά σας	124 δωρεά
δωρεές	124 δωρεές
είπε	123 είπε
εβδομάδα	122 την εβδομάδα
εγγραφείτε	109 εγγραφείτε για να	110 εγγραφείτε στο newsletter	120 εγγραφείτε στο
ενεργοποιήστε	112 ενεργοποιήστε τις ειδοποιήσεις	114 ενεργοποιήστε τη javascript
ενημερωτικό	110 ενημερωτικό δελτίο
εξήγησε	123 εξήγησε
κάντε	120 κάντε μια δωρεά
κανάλι	121 το κανάλι μας
κατεβάστε	112 κατεβάστε την εφαρμογή
μήνα	122 τον μήνα	122 το μήνα	122 ανά μήνα
πολιτική	114 πολιτική cookies
προσωπικών	114 προσωπικών δεδομένων
πρόσθεσε	123 πρόσθεσε
πρώτος	122 πρώτος μήνας
στήριξέ	120 στήριξέ μας
στήριξή	120 η στήριξή σας
στηρίξτε	120 στηρίξτε μας	120 στηρίξτε την
συνδεθείτε	109 συνδεθείτε για να
συνδρομή	124 συνδρομή
συνδρομητές	109 μόνο για συνδρομητές	121 οι συνδρομητές μας	124 συνδρομητές
συνδρομητής	109 είστε ήδη συνδρομητής	120 γίνετε συνδρομητής
συνεχίσετε	109 για να συνεχίσετε την ανάγνωση
σύμφωνα	123 σύμφωνα
τόνισε	123 τόνισε
χρήσης	114 όροι χρήσης
χρειαζόμαστε	120 χρειαζόμαστε τη βοήθειά σας
χρησιμοποιεί	114 χρησιμοποιεί cookies
χρησιμοποιούμε	114 χρησιμοποιούμε cookies
χρόνο	122 τον χρόνο
безлимитный	574 безлимитный доступ
блокировщик	584 отключите блокировщик	584 блокировщик рекламы
блокувальник	660 блокувальник реклами
браузер	584 ваш браузер
виділіть	662 виділіть
використанні	666 при використанні матеріалів
використовує	660 використовує cookie
використовуємо	660 використовуємо файли cookie	660 використовуємо cookie
внесок	667 ваш внесок
войдите	574 войдите, чтобы
встановіть	655 встановіть додаток
выделите	586 выделите ее	586 выделите текст
гиперссылка	592 гиперссылка обязательна
год	595 в год
гіперпосилання	666 гіперпосилання обов
добавьте	581 добавьте нас в
донат	593 ваш донат	667 ваш донат	671 донат
донати	671 донати
донаты	597 донаты
допоможіть	667 допоможіть нам
дочитали	568 вы дочитали до конца	648 ви дочитали до кінця
ежедневную	576 ежедневную рассылку
ежемесячно	595 ежемесячно
еженедельную	576 еженедельную рассылку
журналистика	594 независимая журналистика
журналистики	594 независимой журналистики
журналистику	594 независимую журналистику
журналисты	594 наши журналисты
журналісти	668 наші журналісти
журналістика	668 незалежна журналістика
журналістику	668 незалежну журналістику	668 якісну журналістику
завантажити	655 завантажити застосунок
завантажте	655 завантажте застосунок	655 завантажте додаток
зазначив	670 зазначив
заметили	586 заметили ошибку
зарегистрированы	574 уже зарегистрированы
зарегистрируйтесь	574 зарегистрируйтесь, чтобы
зареєструйтесь	653 зареєструйтесь, щоб
застосунок	655 мобільний застосунок
захищено	666 усі права захищено
захищені	666 усі права захищені	666 всі права захищені
защищены	592 все права защищены
заявив	670 заявив
заявил	596 заявил
заявила	596 заявила	670 заявила
здесь	568 раз уж вы здесь
знайшли	662 знайшли помилку
зробіть	651 зробіть внесок	667 зробіть внесок
иностранного	592 выполняющим функции иностранного агента
иностранным	594 иностранным агентом
информация	592 настоящий материал (информация) произведен
использовании	592 при использовании материалов
используем	584 используем cookie	584 мы используем
использует	584 использует cookie
канал	594 наш канал	668 наш канал
коментарях	662 у коментарях
комментарий	586 чтобы оставить комментарий
комментариях	586 в комментариях
конфиденциальности	584 политикой конфиденциальности	584 политика конфиденциальности
конфіденційності	660 політикою конфіденційності
месяц	595 в месяц	595 руб. в месяц
місяць	669 на місяць
нажмите	586 нажмите ctrl
написав	670 написав
написал	596 написал
написала	596 написала	670 написала
напишите	593 напишите нам
напишіть	667 напишіть нам
нашего	594 нашего канала
нашого	668 нашого каналу
небольшая	568 небольшая просьба
невелике	648 невелике прохання
неделю	595 в неделю
независимую	571 поддержите независимую	593 поддержите независимую
обязательные	586 обязательные поля
опечатку	586 нашли опечатку
оприлюднюватиметься	662 ваша e-mail адреса не оприлюднюватиметься
опубликован	586 ваш адрес email не будет опубликован
отменить	595 отменить в любой момент
отметил	596 отметил
отписаться	576 отписаться в любой момент
оформите	574 оформите подписку	593 оформите подписку
оформить	574 оформить подписку
оформіть	653 оформіть підписку	667 оформіть підписку
ошибку	586 нашли ошибку
партнеры	584 мы и наши партнеры
патроном	593 станьте патроном
первый	595 первый месяц
передплатникам	653 доступний лише передплатникам
передплатників	653 тільки для передплатників
передрук	666 передрук
перепечатка	592 перепечатка
персональних	660 персональних даних
персональных	584 персональных данных
перш	648 перш ніж піти
перший	669 перший місяць
пишите	593 пишите нам
повний	653 повний доступ
повідомив	670 повідомив
повідомила	670 повідомила
поддержать	593 поддержать нас	593 поддержать редакцию
поддержите	571 поддержите нашу	571 поддержите нас	593 поддержите нас	593 поддержите нашу
поддержка	571 нам нужна ваша поддержка	571 ваша поддержка	593 ваша поддержка	593 нам нужна ваша поддержка
поддержки	594 без вашей поддержки
подписка	597 подписка
подписки	597 подписки
подписчикам	574 доступен только подписчикам	574 доступна только подписчикам
подписчики	597 подписчики
подписчиков	574 только для подписчиков
подписчиком	593 станьте подписчиком
подписывайтесь	576 подписывайтесь на рассылку	581 подписывайтесь на нас	581 подписывайтесь на наш	581 подписывайтесь на канал	581 подписывайтесь на telegram	593 подписывайтесь на
подпишитесь	571 подпишитесь на регулярное	576 подпишитесь на рассылку	576 подпишитесь на нашу рассылку	581 подпишитесь на наш	581 подпишитесь на канал	593 подпишитесь на
подчеркнул	596 подчеркнул
пожертвование	571 сделайте пожертвование	571 оформите пожертвование	593 ваше пожертвование	593 сделайте пожертвование	597 пожертвование
пожертвования	597 пожертвования
полный	574 полный доступ
помогите	593 помогите нам
помощь	571 нужна ваша помощь	593 нам нужна ваша помощь
помітили	662 якщо ви помітили
потрібна	667 нам потрібна ваша допомога
почту	576 на вашу почту	576 вам на почту
пошту	654 на вашу пошту
пояснив	670 пояснив
пояснил	596 пояснил
прежде	568 прежде чем вы уйдете
приложение	577 скачать приложение	577 скачайте приложение	577 мобильное приложение	593 скачайте приложение
приложении	577 открыть в приложении	577 в нашем приложении
присоединяйтесь	593 присоединяйтесь к
приєднуйтесь	667 приєднуйтесь до спільноти
продовжити	653 щоб продовжити читання
продолжить	574 чтобы продолжить чтение
просьба	568 у нас к вам просьба	568 у нас есть просьба
прохання	648 маємо до вас прохання
прочитать	574 чтобы прочитать полностью	574 осталось прочитать
підписатися	654 підписатися на розсилку
підписка	671 підписка
підписники	671 підписники
підписників	653 тільки для підписників
підписуйтесь	657 підписуйтесь на нас	657 підписуйтесь на наш	667 підписуйтесь на
підписуйтеся	657 підписуйтеся на наш
підпишіться	654 підпишіться на розсилку	654 підпишіться на нашу розсилку	657 підпишіться на наш	667 підпишіться на
підтримайте	651 підтримайте нашу	651 підтримайте незалежну	651 підтримайте нас	667 підтримайте нас	667 підтримайте нашу	667 підтримайте незалежну
підтримати	667 підтримати нас
підтримка	651 потрібна ваша підтримка	651 ваша підтримка	667 ваша підтримка	667 нам потрібна ваша підтримка
работа	594 наша работа
работу	594 нашу работу
рассказал	596 рассказал
рассказала	596 рассказала
рассылка	594 наша рассылка	597 рассылка
рассылку	576 нашу рассылку	576 рассылку самых	594 нашу рассылку
редакции	594 нашей редакции
редакция	594 наша редакция
редакція	668 наша редакція
редакції	668 нашої редакції
робота	668 наша робота
роботу	668 нашу роботу
розповів	670 розповів
розповіла	670 розповіла
розсилка	668 наша розсилка	671 розсилка
розсилку	654 нашу розсилку	654 щоденну розсилку	668 нашу розсилку
рік	669 на рік
сказав	670 сказав
сказал	596 сказал
сказала	596 сказала	670 сказала
следите	581 следите за нами
словам	596 по словам
словами	670 за словами
слідкуйте	657 слідкуйте за нами
сообщение	592 данное сообщение (материал) создано
сообщил	596 сообщил
сообщила	596 сообщила
сповіщення	655 увімкнути сповіщення	655 увімкніть сповіщення
сподобалась	648 якщо вам сподобалась стаття
спільноти	651 стань частиною спільноти	668 спільноти підтримки
стежте	657 стежте за нами
телеграм	581 наш телеграм-канал	581 в нашем телеграм	594 наш телеграм	657 наш телеграм-канал
тиждень	669 на тиждень
уведомления	577 включите уведомления	577 включить уведомления	577 разрешить уведомления
увійдіть	653 увійдіть, щоб
установите	577 установите приложение
файлов	584 файлов cookie
цитировании	592 при цитировании
частиною	667 станьте частиною
читай	657 читай нас
читайте	581 читайте нас в	657 читайте нас у	657 читайте нас в
читателей	594 наших читателей
читатели	568 дорогие читатели	594 наши читатели
читати	653 щоб читати далі
читать	574 чтобы читать дальше
читачі	668 наші читачі
читачів	668 наших читачів
щомісяця	669 щомісяця
щомісячно	669 щомісячно
щотижневу	654 щотижневу розсилку
язкові	662 обов'язкові поля
якщо	648 якщо ви вже тут
אחרינו	279 עקבו אחרינו	287 עקבו אחרינו
אלקטרוני	277 דואר אלקטרוני
אמר	290 אמר
אמרה	290 אמרה
בחודש	289 בחודש
בעוגיות	281 שימוש בעוגיות
בפייסבוק	279 בפייסבוק ובטוויטר
בקובצי	281 משתמש בקובצי
בשבוע	289 בשבוע
האפליקציה	279 הורידו את האפליקציה	288 האפליקציה שלנו
הווטסאפ	279 לקבוצת הווטסאפ
הוסיף	290 הוסיף
הוסיפה	290 הוסיפה
הזכויות	286 כל הזכויות שמורות
הטלגרם	279 לערוץ הטלגרם
הירשמו	287 הירשמו ל
המנויים	288 המנויים שלנו
הניוזלטר	277 הניוזלטר היומי	288 הניוזלטר שלנו
הסביר	290 הסביר
העבודה	288 העבודה שלנו
העיתונאים	288 העיתונאים שלנו
העיתונות	288 העיתונות שלנו
הצטרפו	279 הצטרפו לערוץ	287 הצטרפו אלינו	287 הצטרפו ל
הקוראים	288 הקוראים שלנו
השימוש	281 תנאי השימוש
התרומה	287 התרומה שלכם
כמנויים	276 הצטרפו כמנויים
כתב	290 כתב
כתבה	290 כתבה
כתבו	287 כתבו לנו
כתובת	277 כתובת המייל
לדברי	290 לדברי
להמשיך	276 כדי להמשיך לקרוא
להמשך	276 להמשך קריאת הכתבה
להעתיק	286 אין להעתיק
לחודש	289 לחודש
למנויים	276 למנויים בלבד
לניוזלטר	277 הירשמו לניוזלטר	277 הרשמה לניוזלטר	277 לניוזלטר שלנו
לעזרתכם	287 אנחנו זקוקים לעזרתכם
לשנה	289 לשנה
לתיבת	277 לתיבת המייל
מדיניות	281 מדיניות הפרטיות
מינוי	276 רכשו מינוי	291 מינוי
מנוי	276 כבר מנוי
מנויים	291 מנויים
מסר	290 מסר
ניוזלטר	291 ניוזלטר
עיתונות	288 עיתונות עצמאית
עכשיו	287 תרמו עכשיו
ראשון	289 חודש ראשון
תמיכתכם	287 תמיכתכם
תמכו	287 תמכו בנו
תרומה	291 תרומה
תרומות	291 תרומות
أسبوعيا	17 أسبوعيا
أضاف	18 أضاف
أضافت	18 أضافت
أكد	18 أكد
أوضح	18 أوضح
إعادة	14 يمنع إعادة
إلينا	15 انضم إلينا
ادعمنا	15 ادعمنا
ادعموا	15 ادعموا
استفاده	206 شرایط استفاده	211 استفاده از مطالب
اشتراك	19 اشتراك
اشتراک	216 اشتراک
اشترك	3 اشترك الآن	15 اشترك الآن	15 اشترك في
اعلام	215 اعلام کرد
افزود	215 افزود
الآن	15 سجل الآن
الإخبارية	4 النشرة الإخبارية
الإشعارات	5 تفعيل الإشعارات	5 فعل الإشعارات
الإعلانات	9 حاجب الإعلانات
الإلكتروني	4 بريدك الإلكتروني	4 البريد الإلكتروني
الارتباط	9 ملفات تعريف الارتباط
الاستخدام	9 شروط الاستخدام
البريدية	4 النشرة البريدية	4 نشرتنا البريدية	19 النشرة البريدية
التطبيق	5 حمل التطبيق	5 حمّل التطبيق	5 تحميل التطبيق	5 نزل التطبيق
الحقوق	14 جميع الحقوق محفوظة
الخصوصية	9 سياسة الخصوصية
الدخول	3 سجل الدخول
الشهر	17 في الشهر	17 الشهر الأول
الكوكيز	9 الكوكيز
المحتوى	3 هذا المحتوى متاح
المستقلة	16 الصحافة المستقلة
النشرة	4 اشترك في النشرة
ایمیل	202 ایمیل خود را	202 آدرس ایمیل	202 به ایمیل شما
اینستاگرام	204 در اینستاگرام دنبال
بحسب	18 بحسب
بريدك	4 إلى بريدك
تابعنا	7 تابعنا على	7 تابعنا عبر	15 تابعنا على
تابعوا	7 تابعوا أخبار
تابعونا	7 تابعونا على	7 تابعونا عبر	15 تابعونا على
تبرع	15 تبرع الآن	19 تبرع
تبرعات	19 تبرعات
تبرعك	15 تبرعك
تبرعكم	15 تبرعكم
تطبيقنا	16 تطبيقنا
تفعيل	9 تفعيل جافا
تلگرام	204 ما را در تلگرام	204 در تلگرام دنبال	204 کانال تلگرام ما
تمامی	211 تمامی حقوق
توضیح	215 توضیح داد
جاوااسکریپت	206 جاوااسکریپت را فعال
حمایت	212 از ما حمایت کنید	212 حمایت شما
خبرنامه	202 خبرنامه ما	202 عضویت در خبرنامه	202 اشتراک خبرنامه	202 در خبرنامه	213 خبرنامه ما	216 خبرنامه
خبرنگاران	213 خبرنگاران ما
خصوصی	206 حریم خصوصی
خوانندگان	213 خوانندگان ما
دعمك	15 دعمك
دعمكم	15 دعمكم
دنبال	204 ما را دنبال کنید	212 ما را دنبال کنید	212 دنبال کنید
راسلنا	15 راسلنا
روزنامهنگاری	213 روزنامهنگاری مستقل
سالانه	214 سالانه
ساهم	15 ساهم معنا
سنويا	17 سنويا	17 سنوياً
شهريا	17 شهريا	17 شهرياً
شوید	212 عضو شوید
صحافتنا	16 صحافتنا
صحفيينا	16 صحفيينا
صرح	18 صرح
عملنا	16 عملنا
فيسبوك	7 على فيسبوك وتويتر
قال	18 قال
قالت	18 قالت
قراءنا	16 قراءنا
قرائنا	16 قرائنا
قناتنا	7 قناتنا على	7 انضم إلى قناتنا	16 قناتنا
كتب	18 كتب
كتبت	18 كتبت
لديك	3 هل لديك حساب
لقراءة	3 لقراءة المقال كاملا
للمشتركين	3 للمشتركين فقط
لمتابعة	3 لمتابعة القراءة
مالی	212 کمک مالی شما	216 کمک مالی
ماه	214 در ماه	214 ماه اول
ماهانه	214 ماهانه
محفوظ	211 حقوق محفوظ است
محفوظة	14 حقوق النشر محفوظة
مستقلة	16 صحافة مستقلة
مشترک	212 مشترک شوید
نحتاج	15 نحتاج إلى دعمكم	15 نحتاج دعمك
نستخدم	9 نستخدم ملفات
نشرتنا	4 اشترك في نشرتنا	16 نشرتنا
نوشت	215 نوشت
وفقا	18 وفقا
کار	213 کار ما
کانال	204 به کانال ما	213 کانال ما
کلیه	211 کلیه حقوق
کنید	212 به ما کمک کنید	212 ثبت نام کنید
کوکی	206 از کوکی
کوکیها	206 کوکیها
گفت	215 گفت
گفته	215 گفته است	215 به گفته
अन	309 के अनुसार
आपक	295 आपके इनबॉक्स	306 आपका सहयोग	306 आपका दान
इट	305 कॉपीराइट
ईम	295 ईमेल दर्ज करें
उनल	296 ऐप डाउनलोड करें	306 डाउनलोड करें
उपय	300 कुकीज़ का उपयोग	300 कुकीज का उपयोग
ऐप	296 ऐप इंस्टॉल करें	296 ऐप में पढ़ें
कर	298 फॉलो करें	306 फॉलो करें
कह	309 कहा
गल	298 गूगल न्यूज पर
ज	300 जावास्क्रिप्ट
जल	295 न्यूजलेटर के लिए
टर	295 न्यूज़लेटर	310 न्यूज़लेटर
द	310 दान
नल	298 चैनल से जुड़ें	298 चैनल को सब्सक्राइब	298 टेलीग्राम चैनल
प	309 पूछा
पन	300 गोपनीयता नीति
बत	309 बताया
म	309 मुताबिक
मदद	306 हमारी मदद करें
यम	300 नियम और शर्तें
रत	308 प्रति माह	308 प्रति वर्ष	308 प्रति सप्ताह
ल	309 लिखा
वत	307 स्वतंत्र पत्रकारिता
शन	296 नोटिफिकेशन चालू करें
सएप	298 व्हाट्सएप चैनल
सदस	306 सदस्य बनें
सब	306 सब्सक्राइब करें	310 सब्सक्रिप्शन
समर	306 हमारा समर्थन करें	306 समर्थन करें
सर	305 सर्वाधिकार सुरक्षित
हम	295 हमारे न्यूजलेटर	296 हमारा ऐप	298 हमें फॉलो करें	307 हमारी पत्रकारिता	307 हमारे पाठक	307 हमारे पत्रकार	307 हमारा काम	307 हमारे चैनल
हमस	306 हमसे जुड़ें
हर	308 हर महीने
ủng	686 sự ủng hộ của bạn
お使	395 お使いのブラウザ
お申	404 お申し込みください
か月	387 か月無料	406 か月無料
ここ	387 ここから先は	387 ここからは有料
この	387 この記事は有料	387 この記事は会員
ご利	395 ご利用のブラウザ
ご寄	385 ご寄付をお願い	404 ご寄付
ご支	385 ご支援をお願い	404 ご支援
ご登	404 ご登録ください
ご購	404 ご購読
すべ	387 すべての記事が
と強	407 と強調
と書	407 と書い
と話	407 と話し	407 と話す
と語	407 と語っ	407 と語る
と説	407 と説明
と述	407 と述べ
によ	407 によると
をフ	393 をフォローする	393 をフォローしよう
アプ	390 アプリで開く	390 アプリで読む	390 アプリを開く	390 アプリをダウンロード	390 アプリのダウンロード	390 アプリをインストール	390 アプリはこちら
カ月	387 カ月無料	406 カ月無料
クッ	397 クッキーを使用	397 クッキーを利用
コメ	399 コメントを投稿するには	399 コメントするには	399 コメント欄で	399 コメントをお寄せ
サポ	385 サポートをお願いします	404 サポートをお願い
ダウ	404 ダウンロードしてください
チャ	393 チャンネル登録を
ニュ	389 ニュースレターに登録	389 ニュースレターを	408 ニュースレター
フォ	393 フォローして最新	404 フォローしてください
プッ	390 プッシュ通知
プラ	397 プライバシーポリシーに
プレ	387 プレミアム会員
メル	389 メルマガに登録	389 メルマガで
メー	389 メールマガジンで	389 メールマガジンに登録	389 メールマガジンを	389 メールでお届け	399 メールアドレスが公開されることはありません	408 メールマガジン
ログ	387 ログインして続きを	387 ログインしてください	387 ログインが必要
ヶ月	387 ヶ月無料	406 ヶ月無料
下載	698 下載客戶端	698 下載app	698 下載應用程式
下载	698 下载客户端	698 下载app	698 下载应用	710 下载客户端
不代	709 不代表本站
不得	709 不得转载	709 不得轉載
仅代	709 仅代表作者
付費	695 付費後	714 付費牆
付费	695 付费后	714 付费墙
会员	695 会员专享
会員	387 会員限定です	387 会員限定の記事	387 会員登録すると	387 会員登録が必要	387 会員登録できます	404 会員登録	405 会員の方
你的	693 你的支持	710 你的支持
使用	704 使用cookie	704 使用 cookie
侵权	709 侵权
個人	397 個人情報の取り扱い
免費	712 免費試用
免费	712 免费试用
全文	387 全文を読むには	387 全文をお読み
公众	701 公众号：
公式	390 公式アプリ	393 公式アカウントを
关注	701 关注我们的	710 关注我们
写道	713 写道
初割	406 初割
初月	406 初月無料
利用	397 利用規約に同意
剩余	695 剩余#%
剩餘	695 剩餘#%
加入	701 加入line	710 加入会员	710 加入會員
包月	712 包月
友だ	393 友だち追加
发送	697 发送到您的邮箱
受信	389 受信トレイに
告訴	713 告訴
告诉	713 告诉
官方	701 官方微信
寄付	404 寄付をお願い	408 寄付
寄到	697 寄到您的信箱
寫道	713 寫道
已是	695 已是會員
已经	695 已经是会员
年額	406 年額
广告	704 广告拦截
広告	395 広告ブロック
廣告	704 廣告攔截
开启	698 开启通知
当サ	405 当サイト
当社	405 当社の
微信	698 微信扫	701 微信公众号
応援	385 応援をお願いします	404 応援をお願い
您的	693 您的支持	710 您的支持	710 您的捐款
成为	695 成为会员即可	710 成为会员
成為	695 成為會員即可	710 成為會員
我们	711 我们的报道	711 我们的记者	711 我们的读者
我們	711 我們的報導	711 我們的記者	711 我們的讀者
手机	698 手机客户端
打开	698 打开app	698 打开微信
打開	698 打開app
扫一	698 扫一扫
扫描	698 扫描二维码
投资	709 投资有风险
指出	713 指出
捐款	714 捐款
掃一	698 掃一掃
掃描	698 掃描 qr
支持	693 支持我们的	693 支持我們的	693 支持獨立媒體	693 支持独立媒体	710 支持我们	710 支持我們
支援	404 支援をお願い
文章	709 文章来源：
最新	389 最新情報をお届け
會員	695 會員專享
月額	387 月額#円	406 月額
有料	387 有料会員限定	387 有料会員になる	387 有料会員の方	408 有料会員
未經	709 未經授權
未经	709 未经授权
本报	711 本报读者
本文	709 本文来源
本網	704 本網站使用
本网	704 本网站使用
欢迎	701 欢迎关注	710 欢迎加入
歡迎	701 歡迎追蹤	710 歡迎加入
残り	387 残り#文字	387 残り: #文字
每年	712 每年
每日	697 每日简报	697 每日電子報
每月	712 每月	712 每月只需
浏览	704 浏览器版本
無料	387 無料で会員登録	387 無料会員に登録	404 無料会員に登録	406 無料体験
無断	403 無断転載	403 無断複製
版权	709 版权所有	709 版权归
版權	709 版權所有
独立	405 独立したジャーナリズム	711 独立新闻	711 独立媒体
獨立	711 獨立新聞	711 獨立媒體
电子	714 电子报
登入	695 登入後繼續	695 登入會員
登录	695 登录后继续	695 登录后查看
登録	404 登録してください
禁止	709 禁止转载
禁無	403 禁無断
私た	405 私たちの取材	405 私たちのジャーナリズム
称	713 称
稱	713 稱
立即	710 立即订阅	710 立即訂閱
紙の	405 紙の新聞の定期購読者
続き	387 続きを読むには	387 続きをお読みになる
編集	405 編集部では
繼續	695 繼續閱讀請
继续	695 继续阅读请
著作	403 著作権は
表示	713 表示
訂閱	695 訂閱即可	695 訂閱後繼續	697 訂閱我們的	697 訂閱電子報	710 訂閱我們	714 訂閱費
記事	387 記事が読み放題
認為	713 認為
說道	713 說道
読み	387 読み放題
読者	405 読者の皆様	405 読者の皆さま
請啟	704 請啟用javascript
請捐	710 請捐款
請支	693 請支持我們
订阅	695 订阅即可	695 订阅后继续	697 订阅我们的	697 订阅电子报	710 订阅我们	714 订阅费
认为	713 认为
说道	713 说道
请启	704 请启用javascript
请捐	710 请捐款
请支	693 请支持我们
責任	709 責任編輯
購読	387 購読者の方は	387 購読すると	404 購読してください	405 購読者の方	408 購読料
贊助	693 贊助我們	710 贊助我們
责任	709 责任编辑
赞助	693 赞助我们	710 赞助我们
転載	403 転載を禁じ
轉載	709 轉載請註明
转载	709 转载请注明
追蹤	701 追蹤我們的	710 追蹤我們
通知	390 通知を受け取る	390 通知をオン
開啟	698 開啟通知
閱讀	695 閱讀全文請
關注	701 關注我們的	710 關注我們
阅读	695 阅读全文请
隐私	704 隐私政策
隱私	704 隱私權政策	704 隱私政策
電子	714 電子報
首月	712 首月
가입하세요	425 가입하세요
강조했다	428 강조했다
구독	413 구독 후 이용
구독료	429 구독료
구독자	413 구독자 전용
구독하고	417 구독하고
구독하세요	425 구독하세요
구독하시면	413 구독하시면
구독해	417 구독해 주세요	425 구독해 주세요
구독해주세요	417 구독해주세요
기사를	413 전체 기사를 보려면
네이버에서	417 네이버에서 구독
뉴스레터	414 뉴스레터 구독	414 뉴스레터 신청	426 저희 뉴스레터	429 뉴스레터
뉴스레터로	414 뉴스레터로 받아
뉴스레터를	414 뉴스레터를 구독	414 뉴스레터를 받아
뉴스에서	417 구글 뉴스에서
다운로드	415 앱 다운로드	415 앱을 다운로드
다운로드하세요	425 다운로드하세요
당신의	426 당신의 후원
덧붙였다	428 덧붙였다
독립	426 독립 언론
독자님의	411 독자님의 후원
로그인	413 로그인 후 이용
로그인이	413 로그인이 필요
로그인하시면	413 로그인하시면
말했다	428 말했다
매월	427 매월
메인에서	417 네이버 메인에서
메일함으로	414 메일함으로
무단	424 무단 전재	424 무단 복제
무단전재	424 무단전재
무료	427 무료 체험
밝혔다	428 밝혔다
본지는	426 본지는
부탁드립니다	411 후원을 부탁드립니다
설명했다	428 설명했다
설치	415 앱 설치
알림	415 알림 받기	415 알림 설정
앱에서	415 앱에서 보기	415 앱에서 열기
앱으로	415 앱으로 보기
여러분	426 독자 여러분
여러분의	425 여러분의 후원	425 독자 여러분의
우리	426 우리 기자
월	427 월 #원
유튜브	417 유튜브 구독
응원해	411 응원해 주세요	425 응원해 주세요
이메일	414 이메일 주소
이메일을	414 이메일을 입력
읽으려면	413 계속 읽으려면
재배포	424 재배포 금지
재배포금지	424 재배포금지
저작권법	424 저작권법
저작권자	424 저작권자
저희는	426 저희는
적었다	428 적었다
전했다	428 전했다
정기후원	427 정기후원
제보해	425 제보해 주세요
채널	417 채널 추가
첫	427 첫 달
카카오톡	417 카카오톡 채널 추가
팔로우하기	417 팔로우하기
팔로우하세요	425 팔로우하세요
필요합니다	411 후원이 필요합니다
회원	413 회원 전용
회원가입	413 회원가입 후	425 회원가입
회원만	413 회원만 볼 수
후원금	429 후원금
후원을	425 후원을 부탁
후원이	411 후원이 큰 힘이
후원해	411 후원해 주세요	425 후원해 주세요
"""

PATTERNS: tuple[tuple[str, int], ...] = ()

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
   'flattr.com/', 'betterplace.org/', 'gofundme.com/', 'boosty.to/', 'tipeee.com/', 'helloasso.com/', 'cafecito.app/', '/donate',
   '/donation', '/donations', '/support-us', '/supportus', '/spenden', '/faire-un-don', '/don', '/dona', '/apoyanos', '/sostienici',
   '/steun', '/doneer', '/podderzhat', '/contribute')),
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
