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
de.adblock	adblock	contains	de		24
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
de.bio	author-bio	contains	de	bio	60
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
en.adblock	adblock	contains	en		30
en.consent.label	consent	whole	en		0
en.consent.line	consent	contains	en		90
en.comments.label	comments	whole	en		0
en.comments.line	comments	contains	en		40
en.related.heading	related	whole	en	heading	0
en.related.headed	related	start	en	heading	9
en.related.lead-in	related	start	en	lead-in	32
en.related.on-site	related	pattern	en	lead-in	32
en.related.label	related	whole	en		0
en.author	author-bio	start	en		45
en.author.line	author-bio	contains	en		40
en.author.bio	author-bio	contains	en	bio	70
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
es.adblock	adblock	contains	es		24
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
es.bio	author-bio	contains	es	bio	60
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
fr.adblock	adblock	contains	fr		24
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
fr.bio	author-bio	contains	fr	bio	60
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
it.adblock	adblock	contains	it		24
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
nl.adblock	adblock	contains	nl		24
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
pt.adblock	adblock	contains	pt		24
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
# bình luận	686
# comentarii	563
# comentario	189
# comentarios	189
# comentário	541
# comentários	541
# comment	152
# commentaire	264
# commentaires	264
# commenti	375
# commento	375
# comments	152
# hozzászólás	326
# komentar	346
# komentarze	510
# komentarzy	510
# komentářů	32
# komment	326
# kommentar	58	92	481	618
# kommentare	92
# kommentarer	58	481	618
# kommentti	234
# kommenttia	234
# min de lectura	194
# min de leitura	546
# min di lettura	380
# min leestijd	458
# min. lesezeit	97
# příspěvků	32
# reactie	453
# reacties	453
# wochen im probeabo	77
# yorum	643
# σχόλια	116
# коментарі	666
# коментарів	666
# комментариев	590
# комментарий	590
# комментария	590
# תגובות	287
# تعليقات	10
# نظر	211
# कमेंट	306
#件のコメント	403
#則留言	710
#条评论	710
a cikk a hirdetés után folytatódik	324
a hirdetés után folytatjuk	324
a lire aussi	266
a lire également	266
a rovat további cikkei	327
aanbevolen	455
aanbevolen artikelen	455
aanbevolen voor jou	455
aangeboden door	449
aanmelden	440
aanmelden nieuwsbrief	442
aanmelden voor de nieuwsbrief	442
aanraders	455
abbonamenti	362
abbonamento	362
abbonati	362
abbonati ora	362
abbonati subito	362
ablehnen	90
abmelden	77
abo	77
abo abschließen	77
abo bestellen	77
abo verwalten	77
abonament	556
abonamente	556
abonare	556
abonați-vă	556
abone ol	634	634
abone olun	634
abonează-te	556
abonelere özel	634
abonelik	634
abonnee worden	440
abonneer	440
abonneer nu	440
abonnement	47	77	250	440	470
abonnementen	440
abonnements	77	250
abonner	47	470
abonner nå	470
abonner på nyhetsbrevet	472
abonneren	440
abonnez-vous	250
abonnez-vous à notre newsletter	253
abonnieren	77
abonnér	47
abonnér nu	47
abonnés	250
about	158
about sharing	141
about us	158
abrir menu	546
abrir menú	194
abspielen	97
acasă	566
accede	175
acceder	175
accedi	362
accept	150
accept all	150
accept all cookies	150
accept and close	150
accept and continue	150
accept cookies	150
accepted payment methods	132
accepteer	451
accepteer alle cookies	451
accepter	56	262
accepter alle	56
accepter alle cookies	56
accepter et continuer	262
accepter et fermer	262
accepter les cookies	262
accepter tout	262
acceptera	616
acceptera alla	616
accepteren	451
acceptér	56
acceso	175
accetta	373
accetta e continua	373
accetta i cookie	373
accetta tutti	373
accetta tutto	373
account aanmaken	440
accueil	269
accéder à l'article	250
aceitar	539
aceitar cookies	539
aceitar e continuar	539
aceitar todos	539
aceitar tudo	539
aceptar	187
aceptar cookies	187
aceptar todas	187
aceptar todo	187
aceptar y continuar	187
actualités	266
ad	147	399	423	423	707
ad choices	147
ad feedback	147
adaugă un comentariu	563
adchoices	147
add a comment	152
add as a preferred source on google	144
add as preferred source	144
add to bookmarks	141
add to my topics	144
add us as a preferred source on google	144
addebito diretto	361
además	191
adhérer	246
administrer samtykke	479
adomány	317
adományozok	317
adományozás	317
adres e-mail	500
adresse e-mail	253
ads	147
advert	147
advertentie	449	449
advertenties	449
advertise with us	147
advertisement	147	344	371	640
advertisement - scroll to continue	147
advertisement - story continues below	147
advertisement feature	147
advertisement. scroll to continue reading	147
advertisements	147
advertising	147
advertorial	87	114	561	640
afdrukken	446
afficher la suite	269
afficher le contenu	262
afficher les commentaires	264
afficher plus	269
affiliate	147
affiliate disclosure	147
affiliate-link	87
afmelden	440
afspelen	458
afspil	63
after ad	147
after newsletter promotion	136
afvis	56
afvis alle	56
agb	90
aggiungi ai preferiti	368
aggiungi un commento	375
agora não	524
agrandir	269
agrandir l'image	269
agree	150
agree and continue	150
ahora en portada	191
ahora no	170
ai deja cont	556
ai deja un cont	556
ai observat o greșeală	563
ai uitat parola	556
aidez-nous	246
aiheeseen liittyvää	235
aiheesta lisää	235
aiheet	235
ailleurs sur le web	266
aiutaci	358
ajouter aux favoris	257
ajouter un commentaire	264
ajouter à mes favoris	257
ajouter à vos sélections	257
ajánlataink	327
ajánljuk	327
ajánlott	327
ajánlott cikkek	327
ajánló	327
akceptuj	508
akceptuj wszystkie	508
akceptuję	508
akkoord	451
akkurat nå	483
aksepter alle	479
aktuell	94
aktuelle artikel	94
aktuelle nachrichten	94
aktuelles	94
aktuálně	33
akun saya	338
akzeptieren	90
al abonnee	440
al abonnee? inloggen	440
al abonnee? log in	440
al een account	440
algemene voorwaarden	451
all comments	152
all news	158
alla kommentarer	618
alle ablehnen	90
alle akzeptieren	90
alle anzeigen	97
alle artikel anzeigen	97
alle bilder	97
alle cookies accepteren	451
alle cookies akzeptieren	90
alle kommentare	92
alle kommentare anzeigen	92
alle kommentarer	58	481
alle newsletter	80
alle reacties	453
alleen voor abonnees	440
aller au contenu	269
aller au contenu principal	269
allerede abonnent	47	470
allerede abonnent? log ind	47
allerede abonnent? logg inn	470
alles accepteren	451
alles akzeptieren	90
alles anzeigen	97
alles bekijken	458
alles weigeren	451
allow content	150
allow cookies	150
already a member	133
already a member? log in	133
already a subscriber	133
already a subscriber? log in	133
already a subscriber? sign in	133
already a supporter	127
already have an account	133
already have an account? log in	133
already have an account? sign in	133
als e-mail versenden	84
also in the news	154
also on	154
also read	154
alte articole	564
alte știri	564
altre notizie	377
altri articoli	377
altro	380
altro importo	361
always active	150
am meisten gelesen	94
amintește-mi mai târziu	554
amount	128
ampliar	194	546
ampliar imagen	194
ana sayfa	646
anasayfa	646
anbefalede artikler	60
anbefales	483
anbefalet	60
anbefalt	483
anbefalte saker	483
ander bedrag	439
andere lasen auch	94
anderen lazen ook	455
anderer betrag	76
andra läser	620
andra läste även	620
andre leser	483
andre leste også	483
andre læser	60
andre læste også	60
angebot sichern	77
angebote unserer partner	87
anhören	84
anmelden	77
anmeldung zum newsletter	80
anmäl dig	609
anmäl dig till nyhetsbrevet	609
anna palautetta	234
annonce	55	55	260
annoncer	55
annonces	260
annoncørbetalt indhold	55
annons	615	615
annonse	478	478
annonser	478	615
annonsinnehåll	615
annonslänk	615
annonsörsinnehåll	615
annonsørinnhold	478
annual	128
annulla risposta	375
annunci	371
annuncio	371
anterior	194	546	566
antworten	92
antworten abbrechen	92
anulează răspunsul	563
anuluj odpowiedź	510
anuncio	185
anuncios	185
användarvillkor	616
anzeige	87
anzeige anzeige	87
anzeige scrollen, um weiterzulesen	87
anzeigen	87
anúncio	537
anúncios	537
apoie	525
apoie nosso trabalho	525
apoie o jornalismo independente	525
apoie-nos	525
aportar	171
apoya el periodismo independiente	171
apoya nuestro periodismo	171
apoya nuestro trabajo	171
approfondimenti	377
approfondisci	377
apri menu	380
après la publicité	260
após a publicidade	537
apóyanos	171
apúntate	178
apúntate a nuestra newsletter	178
ara	646
archivado en	189
archives	154
archivo	191
argomenti	377
argomenti trattati	377
around the web	154
article abonné	250
article ajouté à vos sélections	257
article content	147
article continues after advertisement	147
article continues below	147
article continues below advertisement	147
article précédent	266
article réservé aux abonnés	250
article suivant	266
articles associés	266
articles connexes	266
articles les plus lus	266
articles liés	266
articles recommandés	266
articles récents	266
articles similaires	266
articole asemănătoare	564
articole recente	564
articole recomandate	564
articole similare	564
articole înrudite	564
articoli correlati	377
articolo correlato	377
articolo precedente	377
articolo riservato agli abbonati	362
articolo successivo	377
articolul anterior	564
articolul continuă după reclamă	561
articolul continuă mai jos	561
articolul următor	564
artigo anterior	543
artigos relacionados	543
artikel anhören	84
artikel delen	446
artikel drucken	84
artikel freischalten	77
artikel gaat verder na advertentie	449
artikel lainnya	347
artikel lesen	97
artikel merken	84
artikel sebelumnya	347
artikel selanjutnya	347
artikel speichern	84
artikel teilen	84
artikel terkait	347
artikel verschenken	77
artikel versenden	84
artikel wird nach der anzeige fortgesetzt	87
artikeln fortsätter efter annonsen	615
artikeln fortsätter under annonsen	615
artikkelen fortsetter etter annonsen	478
artikkelen fortsetter under	478
artikkelen fortsetter under annonsen	478
artikkeli jatkuu mainoksen jälkeen	231
artiklen fortsætter efter annoncen	55
artiklen fortsætter under annoncen	55
artiklen fortsætter under billedet	55
artykuł dla subskrybentów	498
artykuł sponsorowany	507
artykuły na e-mail	500
artículo anterior	191
artículo relacionado	191
artículos relacionados	191
as + lidas	543
as mais lidas	543
ascolta	368
ascolta l'articolo	368
ascultă	559
asetukset	232
asiasanat	235
ask me later	127
assinar	528
assinatura	528
assinaturas	528
assine	528
assine a newsletter	530
assine agora	528
assine já	528
assine nossa newsletter	530
assuntos	543
attiva l'abbonamento	362
attiva ora	362
auch interessant	94
auch lesenswert	94
auch spannend	94
aucun commentaire	264
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
autentificare	556
automatische incasso	439
autoriser	262
autre montant	249
autres articles	266
avaa koko juttu	224
avainsanat	235
aviso legal	187
avvis	479
avvis alle	479
avvisa	616
avvisa alla	616
aydinlatma metni	641
ayrica okuyun	644
añadir a favoritos	182
añadir comentario	189
añadir usuario	175
aún no te has registrado	175
baca juga	347	347
baca selengkapnya	349
back to top	158
bagikan	342
bagikan artikel	342
bagikan berita ini	342
bagikan ke	342
bagikan ke facebook	342
bagikan ke whatsapp	342
balas	346
bank transfer	132
bankeinzug	76
bankoverschrijving	439
banküberweisung	76
bağiş yap	633
bağiş yapin	633
bağlantiyi kopyala	638
başa dön	646
be the first to comment	152
beantwoorden	453
become a friend	129
become a member	129
become a paid subscriber	129
become a patron	129
become a sponsor	129
become a subscriber	133
become a supporter	129
bedankt voor je inschrijving	442
bei facebook teilen	84
bei twitter teilen	84
bei whatsapp teilen	84
bei x teilen	84
beitrag teilen	84
bejelentkezés	319
bekijk aanbieding	440
bekijk alle abonnementen	440
bekijk alles	458
bekijk de aanbiedingen	440
bekijk foto's	458
bekijk meer	458
bekijk ook	455
bekijk reacties	453
beliebt	94
beliebte artikel	94
beliebteste artikel	94
belki daha sonra	632
belépés	319
ben je al abonnee	440
benzer haberler	644
beranda	349
berdonasi	337
bereits abonnent	77
bereits registriert	77
bereits registriert? anmelden	77
beri komentar	346
berikutnya	349
berita lainnya	347
berita pilihan	347
berita populer	347
berita terbaru	347
berita terkait	347
berita terkini	347
berita utama	347
berlangganan	338
berlangganan sekarang	338
best gelezen	455
best of	154
besuchen sie uns auf facebook	85
betaalmethode	439
betaalmethoden	439
betaalmethodes	439
betrag eingeben	76
betrag wählen	76
bewaar	446
bewaar artikel	446
bewaren	446
bezahlter inhalt	87
bezárás	316
bidra	468	605
bidrag	45
bienvenido	175
bild vergrößern	97
bilder anzeigen	97
bildergalerie	94
bize destek olun	633
bize ulaşin	643
bleiben sie informiert	80
bli abonnent	470
bli medlem	468	605
bli månadsgivare	605
bli prenumerant	607
bli støttemedlem	468
blijf op de hoogte	442
bliv abonnent	47
bliv medlem	45
bliv støttemedlem	45
bluesky	142
boletim	530
boletines	178
boleto	527
boletín	178
bonifico	361
bonifico bancario	361
bookmark	141
bookmark this	141
bookmark this article	141
brak komentarzy	510
branded content	185
breaking news	154
brought to you by	147
browse	154
browse all	158
brukervilkår	479
bu haberi paylaş	638
buat akun	338
buffer	142
bugün değil	632
bunlar da ilginizi çekebilir	644
buscar	194	546
buy me a coffee	129
buy us a coffee	129
buďte v obraze	25
bài khác	687
bài liên quan	687
bài tiếp theo	687
bài viết liên quan	687
bài viết tiếp tục sau quảng cáo	684
báo lỗi	686
bình luận	686
bình luận (#	686
búsqueda	194
büyüt	646
bądź na bieżąco	500
bővebben	329
bạn có thể quan tâm	687
bạn đã có tài khoản	679
bỏ qua	677
cadastrar	528
cadastre-se	528
cadastre-se grátis	528
cadeau-artikel	440
cancel	128
cancel reply	152
cancelar resposta	541
cancelar respuesta	189
careers	158
cargar contenido	187
cargar más	194
cari	349
carica altri	380
carregar mais	546
carta di credito	361
carte bancaire	249
carte de crédit	249
cartão de crédito	527
categorias	543
categorie	377
categories	154
categorieën	455
categorii	564
categorías	191
caută	566
cele mai citite	564
cele mai noi	564
cele mai noi știri	564
cele mai populare	564
celý článek	35
cerca	380
cerrar	170
cerrar menú	194
cerrar sesión	175
cet article est réservé aux abonnés	250
cetak	342
cevapla	643
cgu	262
cgv	262
charger plus	269
chci podpořit	22
chia sẻ	682
chia sẻ bài	682
chia sẻ bài viết	682
chia sẻ facebook	682
chia sẻ lên facebook	682
chia sẻ ý kiến của bạn	686
chiudi	357
chiudi menu	380
choisissez un montant	249
choose an amount	132
choose your payment method	132
choose your plan	133
chuyên mục	687
chỉ dành cho thành viên	679
chủ đề	687
chủ đề liên quan	687
citeşte şi	564
citește mai departe	564	566
citește mai mult	564	566
citește și	564
citiți și	564
ciąg dalszy artykułu pod reklamą	507
clasificados	185
click here	158
click to enlarge	158
click to share	141
cliquer ici pour partager	257
close	128
close extra sharing options	141
close menu	158
close share panel	141
close this message	127
codes promo	260
colabora	171
collapse	158
comenta	189
comentar	189	541
comentarii	563
comentario	189
comentarios	189
comentariu	563
comente	541
comentează	563
comentário	541
comentários	541
comment	142	152
comment ne plus voir ce message	245
comment policy	152
commenta	375
commenta l'articolo	375
commentaire	264
commentaires	264
commenter	257	264
commenter l'article	264
commenti	375
commento	375
comments	152
comments are closed	152
comments closed	152
community guidelines	152
community rules	152
compare plans	133
comparte	182
comparte esta noticia	182
comparte este artículo	182
compartilhar	534
compartilhar no facebook	534
compartilhar no linkedin	534
compartilhar no twitter	534
compartilhar no whatsapp	534
compartilhar no x	534
compartilhar por e-mail	534
compartilhar via	534
compartilhe	534
compartilhe esta notícia	534
compartilhe este artigo	534
compartilhe isso	534
compartir	182	182
compartir artículo	182
compartir en	182
compartir en bluesky	182
compartir en facebook	182
compartir en linkedin	182	182
compartir en telegram	182
compartir en twitter	182
compartir en whatsapp	182	182
compartir en x	182
compartir por correo	182
compartir por email	182
complete coverage	154
comunicar erro	541
concordo	539
condiciones de uso	187
condiciones generales	187
conditions d'utilisation	262
conditions générales	262
condividi	368
condividi articolo	368
condividi l'articolo	368
condividi questo articolo	368
condividi su	368
condividi su facebook	368
condividi su linkedin	368
condividi su telegram	368
condividi su twitter	368
condividi su whatsapp	368
condividi su x	368
condividi via email	368
condivisioni	368
condizioni d'uso	373
conectare	556
confidentialité	262
configuración	187
configuración de cookies	187
configurar cookies	187
configurações de cookies	539
connect with us	144
connectez-vous	250
connexion	250
consigliati	377
consigliati per te	377
consulter	269
cont nou	556
contact	158	264	453	563
contact us	152
contactez-nous	264
contacto	189
contactos	541
contato	541
contattaci	375
contatti	375
contenido de marca	185
contenido de nuestros socios	191
contenido exclusivo	175
contenido exclusivo para suscriptores	175
contenido ofrecido por	185
contenido para suscriptores	175
contenido patrocinado	185
contenido promocionado	185
contenido relacionado	191
contenidos relacionados	191
contents	158
contenu partenaire	260
contenu réservé aux abonnés	250
contenu sponsorisé	260
contenus partenaires	260
contenus sponsorisés	260	266
contenuti correlati	377
contenuti sponsorizzati	371
contenuto per abbonati	362
contenuto riservato	362
contenuto riservato agli abbonati	362
contenuto sponsorizzato	371
conteúdo de marca	537
conteúdo exclusivo	528
conteúdo exclusivo para assinantes	528
conteúdo para assinantes	528
conteúdo patrocinado	537
conteúdo relacionado	543
continua a leggere	380
continua a leggere dopo la pubblicità	371
continua após a publicidade	537
continua depois da publicidade	537
continua dopo la pubblicità	371
continua senza accettare	373
continua senza sostenere	357
continuar a ler	546
continuar e fechar	539
continuar lendo	546
continuar leyendo	194
continuar leyendo aquí	175
continuar sem apoiar	524
continuar sin donar	170
continue	128
continue a ler	543
continue lendo	528
continue lendo após a publicidade	537
continue reading	154	158
continue reading below	147
continue reading the main story	147
continue reading with a subscription	133
continue to article	127
continue to the article	127
continue without accepting	150
continue without donating	127
continue without supporting	127
continuer après la publicité	260
continuer la lecture	250
continuer sans accepter	262
continuer sans donner	245
continuă după publicitate	561
continúa abajo	185
continúa después de la publicidad	185
contribua	525
contribuer	246
contribuez	264
contribuir	525
contribuisci	358
contribute now	129
contribute with google	129
contribuye	171
contul meu	556
contáctanos	189
conținut pentru abonați	556
conținut sponsorizat	561
cookie notice	150
cookie policy	150	373
cookie preferences	150
cookie settings	150
cookie-einstellungen	90
cookie-instellingen	451
cookiebeleid	451
cookieindstillinger	56
cookieinställningar	616
cookiepolicy	616
cookiepolitik	56
cookies	30	56	451	479	616
cookies akzeptieren	90
cookies instellen	451
cookies policy	150
cookieの設定	401
cookie設定	401	708
cookie设置	708
copia il link	368
copia link	368
copiar el enlace	182
copiar enlace	182
copiar link	182	534
copiar o link	534
copiază link	559
copiază linkul	559
copied	141
copier l'url	257
copier le lien	257
copy	142
copy link	141	342	682
copy link copied	141
copy link to clipboard	141
copy this link	141
copy url	141
correlati	377
correo electrónico	178
count me in	136
crea un account	362
crear cuenta	175
crear una cuenta	175
create a free account	133
create account	133
create an account	133
create free account	133
credit card	132
credit or debit card	132
creditcard	439
creează cont	556
criar conta	528
crossword	158
créer mon compte	250
créer un compte	250
csak előfizetőknek	319
custom amount	128
czas czytania # min	515
czytaj całość	515
czytaj dalej	515
czytaj dalej za	498
czytaj również	512
czytaj także	512
czytaj też	512
czytaj więcej	512	515
czytaj więcej o	512
các tin khác	687
címkék	327
címlap	327
címlapról ajánljuk	327
có lẽ để sau	677
có thể bạn quan tâm	687
cùng chuyên mục	687
d'autres articles	266
da non perdere	377
da non perdere in edicola	371
daftar	338
daha fazla	646
daha fazla göster	646
daha sonra	632
daha sonra hatirlat	632
daily newsletter	136
dal web	377
dalej	512
dalsza część artykułu pod materiałem wideo	507
dalsza część artykułu pod reklamą	507
dalsza część artykułu pod wideo	507
dalsza część tekstu pod reklamą	507
dalsza część tekstu pod wideo	507
další	35
další strana	35
další z rubriky	33
další zprávy	33
další článek	33
další články	33
dans cet article	266
dans la même catégorie	266
dans la même rubrique	266
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
de tekst gaat verder onder de foto	449
debat: skriv	58
debatt: si din mening	481
debatte	92
deconectare	556
deel	446	446
deel artikel	446
deel dit	446
deel dit artikel	446
deel dit bericht	446
deel op facebook	446
deel op twitter	446
deel op x	446
deel via e-mail	446
deel via whatsapp	446
deine e-mail-adresse	80
deine meinung	92
deixar um comentário	541
deixe seu comentário	541
deixe um comentário	541
deixe uma resposta	541
deja tu comentario	189
deja un comentario	189
deja una respuesta	189
dejar un comentario	189
del	52	475
del artikel	52
del artikkel	475
del artikkelen	475
del artiklen	52
del artiklen gratis	47
del med	52	475
del på e-post	475
del på facebook	52	475
del på mail	52
del på twitter	52	475
del på x	52	475
del saken	475
del saken gratis	470
del via e-mail	52
del via e-post	475
dela	612
dela artikel	612
dela artikeln	612
dela artikeln gratis	607
dela med	612
dela på facebook	612
dela på twitter	612
dela på x	612
dela via e-post	612
dela via mejl	612
delen	446
delen op facebook	446
delen via e-mail	446
delen via facebook	446
delen via twitter	446
delen via whatsapp	446
delivered to you	136
delivered to your inbox	136
dengarkan	342
der artikel geht nach der anzeige weiter	87
derniers articles	266
dernière minute	266
dernières actualités	266
dernières infos	266
dernières nouvelles	266
descuentos	185
desplegar redes sociales	182
destacadas	191
destacados	191
destaques	543
destek ol	633
destek olun	633
devamini oku	646
devenez membre	246
devenir membre	246
did you find this article helpful	152
die meistgelesenen artikel	94
diesen artikel teilen	84
digg	142
digital subscription	133
digital-abo	77
digitalabo	77
digitale krant	440
digite seu e-mail	530
dimensione testo	368
din aceeași categorie	564
din e-mail	49
din e-mailadresse	49
din e-post	472	609
din e-postadress	609
din e-postadresse	472
dinle	638
direct debit	132
direct verder lezen	440
discussie	453
discussion	152
diskuse	32
diskuter	481
diskutera	618
diskutieren sie mit	92	92
diskuze	32
dismiss	128
dismiss this message	127
distribuie	559
distribuie articolul	559
distribuie pe facebook	559
distribuiți	559
dit vind je misschien ook leuk	455
diventa socio	358
diventa sostenitore	358
diğer haberler	644
dla subskrybentów	498
dnes ne	21
do góry	515
do mesmo autor	543
do not sell my personal information	150
do not sell or share my personal information	150
doar	525
doar pentru abonați	556
doação mensal	525
doação única	525
doba čtení # min	35
dodaj komentarz	510
doe	525
doe agora	525
doe een donatie	437
domiciliación bancaria	174
domů	35
don mensuel	246
don ponctuel	246
don't miss	154
don't miss out	136
don't want to see this? remove ads	147
dona	171	358
dona adesso	358
dona ahora	171
dona ora	358
donación mensual	171
donación única	171
donar	171
donar ahora	171
donasi	337
donasi sekarang	337
donate	129
donate become	129
donate here	129
donate monthly	129
donate now	129
donate today	129
donazione mensile	358
donazione singola	358
donați	555
donează	555
donează acum	555
donează lunar	555
doneer	437
doneer nu	437
doner	45	468
doner nå	468
donera	605
donera nu	605
doneren	437
donner	246
données personnelles	262
donér	45
donér nu	45
doorsturen	446
doporučené	33
doporučené články	33
doporučujeme	33
dossier	94	266	377	455
dossiers	94	266	455
dołącz do nas	496
dołącz do newslettera	500
drucken	84
drukuj	504
du kanske också gillar	620
du vil kanskje også like	483
dukung jurnalisme independen	337
dukung kami	337
dyskusja	510
dành cho bạn	687
dành cho thuê bao	679
dárkovat článek	23
débloquer l'article	250
déconnexion	250
découvrez nos offres	250
découvrir l'offre	250
déjà abonné	250	250
déjà abonné ? connectez-vous	250
déjà abonné ? se connecter	250
déjà inscrit	250
déjà inscrit ? se connecter	250
e-avis	47	470
e-edition	158
e-gazete	634
e-mail	25	49	80	142	500	530	580
e-mail eingeben	80
e-mail teilen	84
e-mail-adresse	80
e-mail-adresse eingeben	80
e-mailadres	442
e-mailadresse	49
e-mailen	446
e-mailová adresa	25
e-paper	77	158
e-post	472	609
e-posta gönder	638
e-postadress	609
e-postadresse	472
e-tidning	607
e-wydanie	498
eavis	470
edellinen	237
edellinen juttu	235
edición digital	175
edición impresa	175
editions	158
editor's choice	154
editor's pick	117	154
editor's picks	154
editors' choice	154
editors' picks	154
editörün seçtikleri	644
edizione digitale	362
edição impressa	528
eenmalig	437
egyszeri támogatás	317
ehkä myöhemmin	222
ei kiitos	222
ei nyt	222
ei tänään	222
ei, kiitos	222
einklappen	97
einloggen	77
einmalig	73
einmalig spenden	73
einstellungen	90
einwilligung	90
elders op het web	455
elfelejtett jelszó	319
elige una cantidad	174
elküldöm	322
elolvasom	329
elsewhere on the web	154
előfizetek	319
előfizetés	319
előfizetőknek	319
előző	329
előző cikk	327
em alta	543
em destaque	543
email	136	142	580
email (required	136
email address	136
email article	141
email this	141
email this article	141
email to a friend	141
emlékeztess később	316
emneord	483
emner	60	483
empfehlen	84
empfehlungen	94
empfehlungen der redaktion	94
empfohlene artikel	94
empfohlener externer inhalt	90
empfohlener redaktioneller inhalt	90
en ce moment	266
en continu	266
en directo	191
en este artículo	191
en otros medios	191
en portada	191
en savoir plus	262	269
en çok okunan	644
en çok okunan haberler	644
en çok okunanlar	644
encontraste un error	189
encontrou um erro	541
endast för prenumeranter	607
engangsbeløb	45
engangsgave	468
engångsgåva	605
enlace copiado	182
enlarge image	158
enlarge this image	158
enregistrer	257
enter amount	132
enter your email	136
enter your email address	136
entra	362
entradas relacionadas	191
entrar	175	528
entre	528
enviar comentário	541
enviar corrección	189
enviar por correo	182
enviar por e-mail	534
enviar por email	182
enviar por whatsapp	182
envoyer par e-mail	257
envoyer par email	257
envoyer par mail	257
envoyer à un ami	257
epaper	158
er du allerede abonnent	47	470
erinnern sie mich später	72
esci	362
escolha do editor	543
escolha um valor	527
escreva um comentário	541
escribe un comentario	189
escuchar	182
escuchar artículo	182
espace commentaires	264
espace partenaire	260
especiais	543
esqueceu a senha	528
esqueci minha senha	528
essai gratuit	250
esta funcionalidad es solo para suscriptores	175
esta funcionalidad es sólo para registrados	175
esta funcionalidad es sólo para suscriptores	175
etichete	564
etiketler	644
etiquetas	191	543
etusivu	235	237
etusivulle	235
evästeasetukset	232
evästeet	232
exclusief voor abonnees	440
exclusive content	133
exclusivo assinantes	528
exclusivo para assinantes	528
exclusivo para suscriptores	175
exklusiv für abonnenten	77
expand	158
explore	154
explore more	154
explore more on these topics	154
external links	141
externe inhalte	90
externe inhalte anzeigen	90
externe inhalte erlauben	90
externen inhalt anzeigen	90
externen inhalt laden	90
externer inhalt	90
ez is érdekelhet	327
ez is érdekelheti	327
ezt is olvassa el	327
ești deja abonat	556
facebook	142
facebook messenger	142
facebook twitter	141
facebook twitter email	141
facebook twitter linkedin email	141
facebook twitter whatsapp	141
facebook x	141
facebook'ta paylaş	638
facebookでシェア	396
facebookでシェアする	396
fai una donazione	358
faire un don	246
faites un don	246
fale conosco	541
fandt du en fejl	58
fant du en feil	481
faq	158
favoris	257
fazer login	528
faça login	528
faça uma doação	525
featured	154
featured articles	154
featured content	154
featured stories	154
fechar	524	546
feedback	92	152	453
feedback geben	92
fehler gefunden	92
fehler melden	92
fermer	245
fermer le menu	269
fetching more	158
fil info	266
filed under	154
find out more	158
find us on facebook	144
fique por dentro	530
first name	136
fizetett tartalom	324
fiók létrehozása	319
fiókom	319
flecha	175
fler	620
fler artiklar	620
fler nyheter	620
flere artikler	60	483
flere nyheder	60
flere nyheter	483
flere saker	483
flipboard	142
folge uns	85
folge uns auf instagram	85
folgen	85
folgen sie uns	85
folgen sie uns auf facebook	85
folgen sie uns auf google news	85
folgen sie uns auf whatsapp	85
follow	144
follow author	144
follow live	144
follow me on twitter	144
follow on google news	144
follow on twitter	144
follow on x	144
follow this author	144
follow this topic	144
follow topic	144
follow us	144
follow us on	144
follow us on facebook	144
follow us on google news	144
follow us on instagram	144
follow us on twitter	144
follow us on whatsapp	144
follow us on x	144
following	144
font size	141
for abonnenter	47	470
for subscribers	133
for subscribers only	133
forgot password	133
forgot your password	133
forma de pagamento	527
forma de pago	174
formas de pagamento	527
formas de pago	174
forrige	63	486
forrige artikel	60
forrige artikkel	483
forse in seguito	357
forsiden	60	483
forstør billede	63
forstørr bilde	486
fortsett uten å støtte	467
fortsätt läsa efter annonsen	615
fortsätt utan att stödja	604
fortsæt med at læse	55
fortsæt uden at støtte	44
fortsætter efter annoncen	55
foto	347
foto galeri	644
fotogalería	191
fotostrecke	94
fout gespot	453
fout gezien	453
free daily newsletter	136
free newsletter	136
free weekly newsletter	136
friss	327
friss hírek	327
from around the web	154
from our partners	154
from the web	154
fuldskærm	63
full coverage	154
fullscreen	158
fullskjerm	486
further reading on this site	154
få adgang	47
få tilgang	470
följ	613
följ oss	613
följ oss på facebook	613
följ oss på instagram	613
följ skribent	613
följ ämnet	613
för prenumeranter	607
förderer werden	73
fördermitglied werden	73
föregående	623
föregående artikel	620
förstora	623
følg	53	476
følg emne	53
følg os	53
følg os på facebook	53
følg os på instagram	53
følg oss	476
følg oss på facebook	476
følg oss på instagram	476
følg tema	476
für abonnenten	77
für den newsletter anmelden	80
fă o donație	555
ga akkoord	451
ga naar inhoud	458
galeriyi aç	646
gallery	377
games	158
ganzen artikel lesen	97
ge bort artikeln	607
ge en gåva	605
gebruiksvoorwaarden	451
geef dit artikel cadeau	440
geef een reactie	453
gem	52
gem artikel	52
gerade nicht	72
gerelateerd	455
gerelateerd nieuws	455
gerelateerde artikelen	455
gerelateerde onderwerpen	455
gerir cookies	539
gesponsert	87
gesponserter inhalt	87
gesponsord	449
gesponsorde inhoud	449
gestion des cookies	262
gestionar cookies	187
gestisci i cookie	373
gestisci preferenze	373
get alerts	144
get digital access	133
get email updates	136
get our newsletter	136
get started	133
get the daily email	136
get the newsletter	136
get unlimited access	133
gi bort artikkelen	470
gi en gave	468
gift a subscription	133
gift article	133
gift this article	133
giriş	634
giriş yap	634
giriş yapin	634
giv et bidrag	45
give a gift	133
give a gift subscription	129
give feedback	152
give monthly	129
give now	129
give today	129
gizlilik	641
gizlilik politikasi	641
già abbonato	362
già registrato	362
glemt adgangskode	47
glemt passord	470
glömt lösenord	607
go to top	158
godkjenn	479
godkjenn alle	479
godkänn	616
godkänn alla	616
godta	479
godta alle	479
google	142
google news	142
google plus	142
gorące tematy	512
got it	150
gracias por suscribirte	178
gratis proberen	440
grazie per l'iscrizione	365
guarda anche	377
guarda la gallery	380
guardar	182	534
guardar artículo	182
guides d'achat	266
gulir untuk lanjut membaca	344
gå ikke glip af	60
gå ikke glip af noget	49
gå ikke glipp av noe	472
gå til indhold	63
gérer les cookies	262
gérer mes choix	262
góp ý	686
gündem	644
günün haberleri	644
günün özeti	644
gợi ý	687
gửi	686
gửi bình luận	686
gửi email	682
gửi ý kiến	686
haberi dinle	638
haberi paylaş	638
haberin devami	640	646
haberin devami reklamdan sonra	640
haberin tamami	646
hacker news	142
hae	237
hai già un abbonamento	362
hai già un account	362
haku	237
halaman berikutnya	349
halaman selanjutnya	349
halaman: #	349
handelsbetingelser	56
hantera cookies	616
har du allerede en konto	47	470
har du redan ett konto	607
hata bildir	643
haut de page	269
have an account	133
have an account? sign in	133
have your say	152
havi támogatás	317
hayir teşekkürler	632
hayir, teşekkürler	632
haz tu donación	171
haz una donación	171
hazte miembro	171
hazte socia	171
hazte socio	171
hazte socio/a	171
heb je al een account	440
hela artikeln fortsätter nedan	615
help	158
help mee	437
hem	623
hemeroteca	175
hepsini gör	646
hepsini kabul et	641
herinner me later	436
hesabim	634
hesabiniz var mi	634
hesap oluştur	634
het artikel gaat hieronder verder	449
het laatste nieuws	455
hibát talált	326
hide ad	147
hide caption	158
hide comments	152
hide this message	127
hier anmelden	77
hier einloggen	77
hilfe	92
hinweis schließen	72
hinweis zum datenschutz	90
hirdetés	324	324
hittade du ett fel	618
hjem	63	486
hlasovat	32
hlavní zprávy	33
hledat	35
ho già donato	357
hoje não	524
hold deg oppdatert	472
hold dig opdateret	49
home	158	380	458
hopp til innhold	486
hopp til innholdet	486
hoppa till innehåll	623
hot topics	154
house rules	152
hoy no	170
hozzászólok	326
hozzászólás	326
hozzászólások	326
hubungi kami	346
hylkää	232
hylkää kaikki	232
hyväksy	232
hyväksy evästeet	232
hyväksy kaikki	232
håll dig uppdaterad	609
hírfolyam	327
i accept	150
i agree	150
i already donated	127
i already gave	127
i più commentati	377
i più letti	377
i più visti	377
i samarbeid med	478
i samarbejde med	55
i samarbete med	615
i'll do it later	127
i'm in	136
i've already donated	127
ich bin schon dabei	72
ich habe schon gespendet	72
ich stimme zu	90
ich unterstütze schon	72
icymi	154
ideal	439
identifiez-vous	250
ihr kommentar	92
ihre e-mail-adresse	80
ihre meinung	92
ik heb al gedoneerd	436
ik steun al	436
ikke gå glipp av	483
ikke i dag	44	467
ikke nu	44
ikke nå	467
iklan	344	344
il mio account	362
il tuo indirizzo email	365
ilan	640
iletişim	643
ilgili haber	644
ilgili haberler	644
ilgili içerikler	644
ilgili konular	644
ilginizi çekebilecek haberler	644
ilginizi çekebilir	644
ilmoita virheestä	234
ilmoitus	231
im trend	94
image caption	158
immer informiert	80
impostazioni cookie	373
impressum	90
imprimer	257
imprimer l'article	257
imprimir	182	534
in	682
in bài	682
in bài viết	682
in case you missed it	154
in diesem artikel	94
in evidenza	377
in het nieuws	455
in other news	154
in partnership with	147
in primo piano	377
in this article	154
in this section	154
in this story	154
in zwischenablage kopieren	84
indeks	347
indirizzo email	365
indlæs flere	63
indstillinger	56
infolettre	253
infolettres	253
informasjonskapsler	479
informativa sulla privacy	373
ingatkan saya nanti	336
ingrandisci	380
ingresar	175
inhalt	97
inhalt anzeigen	90
inhalt laden	87
inhalt teilen	84
inhalte anzeigen	90
inhaltsverzeichnis	97
inhoudsopgave	458
inicia sesión	175
iniciar sesión	175
iniciar sessão	528
inicie sesión	175
inicio	194
inloggen	440
inne artykuły	512
innhold fra annonsør	478
innstillinger	479
inschrijven	442
inscreva-se	530
inscreva-se na newsletter	530
inscription	250
inscription à la newsletter	253
inscrivez-vous à la newsletter	253
inscrivez-vous à notre newsletter	253
inserisci la tua email	365
inserisci qui il tuo commento	375
instagram	142
instagram-inhalte erlauben	90
instellingen	451
inställningar	616
inte idag	604
inte nu	604
integritetspolicy	616
introduce tu email	178
intră în cont	556
invalid email	136
invia commento	375
invia per email	368
invia via email	368
invítanos a un café	171
inzerce	29
início	546
ir a los comentarios	189
ir al contenido	194
ir arriba	194
ir para o conteúdo	546
iscriviti	365
iscriviti alla newsletter	365
iscriviti alla nostra newsletter	365
iscriviti ora	365
içeriğe geç	646
j'accepte	262
j'ai déjà donné	245
j'en profite	250
ja, ich will	73
jaa	229
jaa artikkeli	229
jaa facebookissa	229
jaa juttu	229
jaa twitterissä	229
jaa whatsappissa	229
jaa x:ssä	229
jag förstår	616
jag stödjer redan	604
jangan lewatkan	347
jatka lukemista	224
je donne	246
je e-mailadres	442
je fais un don	246
je gère mes cookies	262
je m'abonne	250
je m'inscris	253
je soutiens	246
je soutiens déjà	245
je teste	250
jednorazowo	496
jednorázově	22
jeg forstår	479
jeg støtter allerede	44	467
jelentkezzen be	319
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
join now	129
join our mailing list	136
join our newsletter	136
join our telegram channel	144
join our whatsapp channel	144
join the conversation	152
join the debate	152
join the discussion	152
join the discussion on discord	144
join us	129
join us on whatsapp	144
jouw e-mailadres	442
jump to content	158
just in	154
just nu	620
juttu jatkuu alla	231
juttu jatkuu kuvan jälkeen	231
juttu jatkuu mainoksen jälkeen	231
juuri nyt	235
już wspieram	495
já doei	524
já sou apoiador	524
já sou assinante	528
já tem conta	528
já tem uma conta	528
já é assinante	528
já é assinante? faça login	528
jätä kommentti	234
kabul ediyorum	641
kabul et	641
kanske senare	604
kanskje senere	467
kapat	632
kapcsolat	326
kapcsolódó	327
kapcsolódó cikk	327
kapcsolódó cikkek	327
kapcsolódó tartalom	327
kapcsolódó témák	327
karte laden	90
kategori	347
kategoriat	235
kategorie	33	512
kategorien	94
kategorier	60	483	620
kategoriler	644
kategóriák	327
katkida bulun	633
kaupallinen yhteistyö	231
kaydet	638
kaydol	634
kayit ol	634
keep reading	154
keluar	338
kembali ke atas	349
keresés	329
kertalahjoitus	223
keskustele	234
keskustelu	234
keuze van de redactie	455
kezdőlap	329
khusus pelanggan	338
không phải bây giờ	677
không, cảm ơn	677
kiemelt	327
kies een bedrag	439
kijelentkezés	319
kiosque	250
kipróbálom	319
kirim	342
kirim komentar	346
kirjaudu	224
kirjaudu sisään	224
kirjaudu ulos	224
kirjoita kommentti	234
kjøp abonnement	470
kjøp tilgang	470
klarna	76
kleinanzeigen	87
klíčová slova	33
kokeile maksutta	224
kokeile nyt	224
komentar	346
komentarz	510
komentarze	510
komentář	32
komentáře	32
komerční sdělení	29
komment	326
kommentar	92
kommentar schreiben	92
kommentar verfassen	92
kommentare	92
kommentare ansehen	92
kommentare anzeigen	92
kommentare lesen	92
kommentarer	58	481	618
kommentarregeln	92
kommentek	326
kommenter	58	481
kommentera	618
kommentieren	92
kommentit	234
kommentoi	234
kommentér	58
kommercielt samarbejde	55
kommersielt samarbeid	478
koniec reklamy	507
kontakt	32	58	92	510
kontakt os	58
kontakt oss	481
kontakta oss	618
konten bersponsor	344
konten premium	338
konten sponsor	344
konto erstellen	77
konular	644
kopieer de link	446
kopieer link	446
kopier lenke	475
kopier lenken	475
kopier link	52
kopiera länk	612
kopieren	84
kopioi linkki	229
kopiuj link	504
kopiér link	52
kopyala	638
kopírovat odkaz	27
kostenlos abonnieren	80
kostenlos registrieren	77
kostenlos testen	77
koupit předplatné	23
krant	440
kreditkarte	76
kreditkarte / klarna	76
kullanim koşullari	641
kun for abonnenter	47	470
kup dostęp	498
kup subskrypcję	498
kuukausilahjoitus	223
kuuntele	229
kuuntele juttu	229
kvkk	641
käyttöehdot	232
később	316
köp	607
köszönöm, nem	316
következő	329
következő cikk	327
køb abonnement	47
køb adgang	47
küldés	322
küldés e-mailben	322
künye	641
l'actu en direct	266
l'article continue ci-dessous	260
l'articolo continua dopo la pubblicità	371
l'essentiel	266
la newsletter	253	365
la nota continúa después del anuncio	185
la redazione consiglia	377
la rédaction vous conseille	266
la suite après cette publicité	260
la suite de votre contenu après cette annonce	260
la suite est réservée aux abonnés	250
la suite est réservée à nos abonnés	250
la sélection de la rédaction	266
la tua e-mail	365
la tua email	365
laad meer	458
laatste nieuws	455
ladda fler	623
lagre	475
lagre artikkel	475
lahjoita	223
lahjoita nyt	223
lain kali	336
lainnya	347
laisser un commentaire	264
laissez un commentaire	264
langganan	338
lanjut baca di bawah	344
lanjutkan dengan konten	344
lanjutkan membaca	349
laporkan	346
las más leídas	191
lascia un commento	375
last flere	486
last name	136
lastschrift	76
lasă un comentariu	563
lataa lisää	237
later	436
latest	154
latest articles	154
latest edition	158
latest episodes	154
latest headlines	154
latest news	154
latest posts	154
latest stories	154
latest updates	154
latest videos	154
latest videos from	154
le choix de la rédaction	266
le direct	266
le fil	266
le journal du jour	250
le journal numérique	250
le nostre newsletter	365
le più lette	377
le plus lu	266
le puede interesar	191
le recomendamos	191
le ultime notizie	377
lea también	191
learn more	158
learn more about cookies	150
leave a comment	152
leave a reply	152
leave a tip	129
lecture # min	269
lee también	191
leer artículo completo	194
leer más	194
leer noticia completa	194
leer también	191
lees de reacties	453
lees meer	455	458
lees meer over	455
lees ook	455
lees verder	440	455	458
lees verder na de advertentie	449
lees verder onder de advertentie	449
lees verder onder de afbeelding	449
lees verder onder de foto	449
leestijd	458
leestijd # min	458
legfrissebb	327
legfrissebb hírek	327
legg igjen en kommentar	481
leggi anche	377
leggi di più	380
leggi i commenti	375
leggi il giornale	362
leggi l'articolo	380
leggi l'articolo completo	380
leggi tutto	380
leggi tutto con un abbonamento	362
leggi tutto su	377
legnépszerűbb	327
legolvasottabb	327
legolvasottabbak	327
leia mais	543	546
leia também	543
lembrar mais tarde	524
lembre-me mais tarde	524
lenke kopiert	475
ler mais	546
les choix de la rédaction	266
les derniers articles	266
les flere	483
les hele saken	486
les kommentarer	481
les mer	483	486
les mer om	483
les også	483
les plus commentés	266
les plus lues	266
les plus lus	266
les plus partagés	266
les tops	266
les videre	470
lesedauer	97
lesedauer: # minuten	97
lesen sie auch	94
lesen sie dazu	94
lesen sie hier	94
lesen sie mehr	94
leserbrief schreiben	92
leserbriefe	92
leserkommentare	92
lesetid # min	486
lesetipp	94
lesetipps	94
lesezeit: # min	97
lesezeit: # minuten	97
letters to the editor	152
lettre d'information	253
lien copié	257
lige nu	60
lihat juga	347
lihat komentar	346
lihat lainnya	349
lihat selengkapnya	349
lihat semua	349
liity jäseneksi	223
like loading	141
like this	141
like us on facebook	144
limited time offer	133
line	142
lineでシェア	396
lineで送る	396
link	142
link copiado	534
link copiato	368
link copied	141
link copied bookmark	141
link copied to clipboard	141
link gekopieerd	446
link kopieren	84
link kopieret	52
link kopiert	84
link kopiëren	446
link kopyalandi	638
link másolása	322
link zum inhalt	90
link zum youtube-inhalt	90
linkedin	142
linki kopyala	638
linkki kopioitu	229
links	94
lire aussi	266
lire l'article	269
lire l'article complet	269
lire la suite	269
lire la suite pour #€	250
lire la vidéo	269
lire les commentaires	264
lire plus	266	269
lire plus tard	257
lire également	266
listen	141
listen to this article	141
lisää aiheesta	235
live	94	154
live tv	154
liên hệ	686
liên quan	687
lo + leído	191
lo + visto	191
lo más comentado	191
lo más compartido	191
lo más leído	191
lo más popular	191
lo más visto	191
lo último	191
load comments	152
load content	150
load more	158
load more articles	158
load more comments	152
load more stories	158
loading	141
loading ad	147
loading more	158
log in	133	440
log in / register	133
log in om te reageren	453
log in or sign up	133
log in to comment	152
log in to leave a comment	152
log in to reply	152
log ind	47
log ind for at kommentere	58
log out	133
log ud	47
logare	556
logg inn	470
logg inn for å kommentere	481
logg ut	470
logga in	607
logga ut	607
login	77	133	338	362	528	556
login / register	133
login to comment	152
logout	133
lubię to	504
lue koko juttu	224	237
lue kommentit	234
lue lisää	235
lue lisää aiheesta	235
lue myös	235
luetuimmat	235
luetuimmat jutut	235
luister	446
luister naar dit artikel	446
luk	44
lukk	467
lukuaika # min	237
luo tunnus	224
lupa kata sandi	338
lupa password	338
lyssna	612
lyt	52
lyt til artiklen	52
lytt	475
lytt til saken	475
lähetä sähköpostilla	229
lämna en kommentar	618
länk kopierad	612
läs hela artikeln	623
läs kommentarer	618
läs mer	620	623
läs mer om	620
läs också	620
läs vidare	607	620
läs även	620
lästid	623
lästid # min	623
lås op	47
lås opp artikkelen	470
læs hele artiklen	63
læs kommentarer	58
læs mere	60	63
læs mere om	60
læs også	60
læs videre	47	60
læsetid # min	63
lên đầu trang	689
lưu	682
lưu bài	682
lưu bài viết	682
m'abonner	250
m'inscrire	253
maak een account	440
maak een gratis account	440
maandelijks	437
magari più tardi	357
mai mult	566
mai multe	566
mai târziu	554
mail	142	446
mailen	84
mainokset	231
mainos	231	231
mainos alkaa	231
mainos päättyy	231
mais	546
mais artigos	543
mais comentadas	543
mais lidas	543
mais lidos	543
mais notícias	543
mais populares	543
mais tarde	524
mais vistas	543
mais vistos	543
make a donation	129
make us preferred on google	144
manage consent	150
manage cookies	150
manage my account	133
manage options	150
manage preferences	150
manage settings	150
manage subscription	133
mantente informado	178
manşetler	644
mastodon	142
masuk	338
masuk / daftar	338
masz już konto	498
masz już konto? zaloguj się	498
masz już subskrypcję	498
masz już subskrypcję? zaloguj się	498
materiał partnera	507
materiał promocyjny	507
materiał sponsorowany	507
matérias relacionadas	543
max	584
maybe later	127
me connecter	250
me le rappeler plus tard	245
media caption	158
media społecznościowe	505
meer	455
meer artikelen	455
meer informatie	451
meer laden	458
meer lezen	455
meer nieuws	455
meer over	455
meer over dit onderwerp	455
meer tonen	458
meest bekeken	455
meest gedeeld	455
meest gelezen	455
meghallgatom	322
megnézem	329
megosztom	322
megosztás	322
megosztás a facebookon	322
megosztás facebookon	322
megosztás twitteren	322
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
mejla	612
meld deg på	472
meld deg på nyhetsbrev	472
meld deg på nyhetsbrevet	472
meld een fout	453
meld fra om feil	481
meld je aan	442
meld je aan voor de nieuwsbrief	442
members only	133
meniu	566
mentions légales	262
mentés	322
menu	35	63	158	269	349	380	458	515	546	689
meny	486	623
menú	194
menü	97	329	646
menü schließen	97
menü öffnen	97
mer fra	483
mer från	620
mer läsning	620
mer nyheter	620
mer om	483	620
merci de votre inscription	253
mere fra	60
mere om	60
merken	77	84
merkliste	77
message	142
messenger	142
mest delat	620
mest delt	483
mest delte	60
mest lest	483
mest leste	483
mest läst	620
mest lästa	620
mest læst	60
mest læste	60
metodi di pagamento	361
metodo di pagamento	361
mettre en favori	257
mi cuenta	175
mijn account	440
mijn profiel	440
min konto	47
min side	47	470
minha conta	528
minn meg på det senere	467
mis niets	442
missa inget	609
missa inte	620
misschien later	436
misschien ook interessant	455
mit plus weiterlesen	77
mitdiskutieren	92
mitglied werden	73
mitt konto	607
modalità di pagamento	361
mode de paiement	249
modes de paiement	249
mogą cię zainteresować	512
mohlo by se vám líbit	33
mohlo by vás zajímat	33
moje konto	498
mon compte	250
mon espace	250
monatlich	73
monatlich spenden	73
montant libre	249
monthly	128
monthly contribution	132
more	158
more articles	154
more coverage	154
more from	154
more from this author	154
more headlines	154
more in this series	154
more like this	154
more news	154
more on this story	154
more on this topic	154
more options	150
more sharing options	141
more stories	154
more stories like this	154
more to explore	154
more to read	154
more top stories	154
most commented	154
most discussed	154
most emailed	154
most liked	152
most nem	316
most popular	154
most read	154
most recent	154
most shared	154
most viewed	154
most watched	154
mostra altro	380
mostra contenuto	373
mostra di più	380
mostra i commenti	375
mostrar comentarios	189
mostrar mais	546
mostrar menos	194
mostrar más	194
mot de passe oublié	250
mots clés	266
mots-clés	266
moyen de paiement	249
moyens de paiement	249
może cię zainteresować	512
może później	495
možná později	21
muat lainnya	349
muistuta myöhemmin	222
mungkin lain kali	336
must read	154
must reads	154
must-read	154
mutass többet	329
mute	158
muut lukivat myös	235
my account	133
myöhemmin	222
már előfizető	319
más	194
más artículos	191
más en	191
más historias	191
más información	191
más leídas	191
más leído	191
más leídos	191
más noticias	191
más opciones	187
más sobre este tema	191
más tarde	170
más vistas	191
más vistos	191
másolás	322
máte již účet	23
máte předplatné? přihlaste se	23
månadsgåva	605
månedlig gave	468
månedligt bidrag	45
måske senere	44
måske vil du også kunne lide	60
método de pago	174
métodos de pagamento	527
métodos de pago	174
můj účet	23
mới nhất	687
mở rộng	689
na czasie	512
naar boven	458
naar de aanbiedingen	440
naar de inhoud	458
nach anzeige weiterlesen	87
nach der werbung weiterlesen	87
nach oben	97
nahlásit chybu	32
nahoru	35
najchętniej czytane	512
najczęściej czytane	512
najczęściej czytane artykuły	512
najnowsze	512
najnowsze artykuły	512
najnowsze informacje	512
najnowsze wiadomości	512
najpopularniejsze	512
nanti	336
nanti saja	336
napisz do nas	510
napisz komentarz	510
napsat komentář	32
nastavení	30
nastavení cookies	30
następna strona	515
następny	515
następny artykuł	512
načíst další	35
našli jste chybu	32
našli jste v článku chybu	32
ne děkuji	21
ne manquez rien	253
ne most	316
ne plus afficher	245
ne, děkuji	21
nee bedankt	436
nee, bedankt	436
neem een abonnement	440
nei takk	467
nei, takk	467
nein danke	72
nein, danke	72
nej tack	604
nej tak	44
nej, tack	604
nej, tak	44
nejdiskutovanější	33
nejnovější	33
nejnovější zprávy	33
nejnovější články	33
nejčtenější	33
nejčtenější články	33
nem, köszönöm	316
nenhum comentário	541
nessun commento	375
neste	486
neste artikkel	483
net binnen	455
netiquette	92
neueste artikel	94
neueste beiträge	94
neueste meldungen	94
neueste nachrichten	94
neueste videos	94
never miss a story	136
never miss an update	136
new here	133
newest first	152
newsletter	25	80	136	178	253	365	500	530
newsletter abonnieren	80
newsletter bestellen	80
newsletter e alert	377
newsletter kostenlos abonnieren	80
newsletter recomendada	191
newsletter sign up	136
newsletter sign-up	136
newsletter signup	136
newsletter-anmeldung	80
newsletters	136	158	178	253	530
newslettery	25	500
newsticker	94
next	128
next article	154
next page	158
next post	158
next story	154
next up	154
nghe	682
nghe đọc bài	682
nhắc tôi sau	677
nicht jetzt	72
nicht mehr anzeigen	72
nichts mehr verpassen	80
nie dziękuję	495
nie dziś	495
nie masz konta	498
nie pamiętasz hasła	498
nie teraz	495
nie, dziękuję	495
niet nu	436
niet te missen	455
nieuwsbrief	442
nieuwsbrieven	442
no comments	152
no comments yet	152
no gracias	170
no grazie	357
no te pierdas	191
no thank you	127
no thanks	127
no, gracias	170
no, grazie	357
no, thanks	127
noch kein abonnent	77
noch kein konto	77
noch keine kommentare	92
nog geen abonnee	440
nog geen account	440
nog geen reacties	453
non merci	245
non oggi	357
non ora	357
non sei abbonato	362
non, merci	245
normas	189
normas de participación	189
nos derniers articles	266
nos newsletters	253
nos offres	250
nos recommandations	266
not a subscriber yet	133
not now	127
not ready to donate	127
not ready to give today	127
not ready to subscribe	127
not ready to support today	127
not today	127
note legali	373
noteで書く	396
noticia relacionada	191
noticia relacionadas	191
noticias de hoy	191
noticias relacionada	191
noticias relacionadas	191
notizie correlate	377
notizie del giorno	377
notre sélection	266
notícias relacionadas	543
nous contacter	264
nous soutenir	246
nous suivre	258
nous vous recommandons	266
now playing	158
nu acum	554
nu in het nieuws	455
nu mulțumesc	554
nu niet	436
nu, mulțumesc	554
nur für abonnenten	77
nutzungsbedingungen	90
nyhedsbrev	49
nyhedsbreve	49
nyhetsbrev	472	609
nyhetsbrevet	472	609
nyhetsdygnet	620
nyhetsdøgnet	483
nyomtatás	322
não perca	543
não, obrigada	524
não, obrigado	524
nächste seite	97
nächster artikel	94
näköislehti	224
nästa	623
nästa artikel	620
näytä kaikki	237
näytä kommentit	234
näytä lisää	237
näytä sisältö	232
næste	63
næste artikel	60
népszerű	327
nøgleord	60
nổi bật	687
nội dung tài trợ	684
o seu email	530
obrigado por se inscrever	530
obserwuj	505
obserwuj nas	505
obserwuj nas w google news	505
oceń artykuł	510
ochrana osobních údajů	30
odebírat	25
odebírat newsletter	25
odemknout článek	23
odhlásit se	23
odkaz zkopírován	27
odmítnout	30
odmítnout vše	30
odpovědět	32
odpowiedz	510
odrzuć	508
odrzuć wszystkie	508
odtwórz	515
oferecer artigo	528
oferecido por	537
oferta especial	175
ofertas	185
offer	147
offerte	371
offre partenaire	260
offre spéciale	250
offrez-nous un café	246
offrici un caffè	358
offrir cet article	250
offrir l'article	250
ogłoszenie	507
ohne spende weiterlesen	72
ok	128
okuma süresi # dk	646
okumaya devam et	634
oldest first	152
oletko jo tilaaja	224
oletko jo tilaaja? kirjaudu	224
olvasd el ezt is	327
olvassa el ezt is	327
olvasta már	327
olvastad már	327
olvidaste tu contraseña	175
om cookies	616
oma tili	224
once	128
onderwerpen	455
one time donation	129
one-time	128
one-time donation	129
onko sinulla jo tunnus	224
ook interessant	455
open image in gallery	158
open menu	158
opina	189
opprett konto	470
opret bruger	47
opret en konto	47
opret konto	47
opslaan	446
opublikuj komentarz	510
ossza meg	322
ostatnie artykuły	512
ostatnie wpisy	512
oszd meg	322
ota yhteyttä	234
other amount	132
other articles	154
other news	154
other stories	154
others also read	154
otra cantidad	174
otras noticias	191
otro importe	174
otros artículos	191
our newsletters	136
our partners	147
our social media	144
outras notícias	543
outro valor	527
ouvir	534
ouvir artigo	534
ouvrir le menu	269
ouça este conteúdo	534
overschrijving	439
oynat	646
p	561
pagamento seguro	527
pagamento sicuro	361
page précédente	269
page suivante	269
pagina successiva	380
pagina următoare	566
pago seguro	174
pague um café	525
paid content	147
paid for by	147
paid post	147
paiement sécurisé	249
paiment methods	132
palaute	234
paling banyak dibaca	347
para seguir leyendo	175
paramètres des cookies	262
paramétrer	262
paramétrer les cookies	262
pariwara	344
partage	257
partager	257	257
partager cet article	257
partager l'article	257
partager par e-mail	257
partager par email	257
partager par mail	257
partager sur	257
partager sur bluesky	257
partager sur facebook	257
partager sur linkedin	257	257
partager sur messenger	257
partager sur telegram	257
partager sur twitter	257
partager sur whatsapp	257	257
partager sur x	257
partager via facebook	257
partager via messenger	257
partager via twitter	257
partager via whatsapp	257
partages	257
partagez	257
partagez cet article	257
partajează	559
partenaire	260
parteneri	561
partenerii noștri	564
participa	189
partilhar	534
partilhar artigo	534
partilhar no facebook	534
partilhe	534
partilhe este artigo	534
partner	449
partner content	147
partner offers	147
partnerangebot	87
partnerangebote	87
partnercontent	449
partnernieuws	455
pas aujourd'hui	245
pas de commentaire	264
pas encore abonné	250
pas encore inscrit	250
pas maintenant	245
passend zum thema	94
passende artikel	94
passer cette annonce	260
passer la publicité	260
password dimenticata	362
passwort vergessen	77
patrocinado	185	537
patrocinado por	185
pause	158
paylaş	638
paylaşin	638
payment method	132
payment methods	132
payment options	132
paypal	76
pelo mundo	543
people also read	154
per e-mail teilen	84
per e-mail versenden	84
per mail teilen	84
per mail versenden	84
per whatsapp teilen	84
persondatapolitik	56
personuppgiftspolicy	616
personvern	479
personvernerklæring	479
personverninnstillinger	479
pesquisar	546
petites annonces	260
peut-être plus tard	245
photos	158	269
pilihan editor	347
pilihan redaksi	347
pin it	141
pinterest	142
pix	527
più lette	377
più letti	377
più tardi	357
plaats een reactie	453
plaats reactie	453
placená inzerce	29
plan du site	262
play	158
play now	158
play video	158
please donate	129
please enter a valid email address	136
pledge your support	129
plein écran	269
plus	47	269	440	607
plus d'actualités	266
plus d'articles	266
plus d'infos	266
plus lus	266
plus tard	245
plus-artikel	77
plusartikel	440
pluss	470
plussak	470
poate mai târziu	554
pocket	142	396
podaj e-mail	500
podaruj artykuł	498
podcast	33	60	94	191	377	512	644
podcastit	235
podcasts	60	94	158	266	455	543
podcasty	33	512
podd	620
poddar	620
pode interessar	543
podkast	483
podkaster	483
podmínky použití	30
podmínky užití	30
podobne	512
podobne artykuły	512
podobné články	33
podpořit	22
podpořte naši práci	22
podpořte nás	22
podziel się	504
podziel się artykułem	504
podziel się na facebooku	504
pokaż komentarze	510
pokaż mniej	515
pokaż treść	508
pokaż więcej	515
pokaż wszystkie	515
pokračovat bez podpory	21
pokračování pod reklamou	29
polecamy	512
polecane	512
polecane artykuły	512
polecane dla ciebie	512
politique de confidentialité	262
polityka cookies	508
polityka prywatności	508
polub nas na facebooku	505
política de cookies	187	539
política de privacidad	187
política de privacidade	539
poprzedni	515
poprzedni artykuł	512
populair	455
populaire	266
populaire artikelen	455
populaires	266
popular	154
popular articles	154
popular now	154
popular posts	154
popular stories	154
popular topics	154
populare	564
popularne	512
populer	347
populární	33
populära artiklar	620
populärt	620
populære artikler	60
populære saker	483
populært	60	483
popüler	644
popüler haberler	644
popüler konular	644
por qué estás viendo esto	175
portada	194
poslat	27
poslat e-mailem	27
poslechnout	27
poslechnout článek	27
post a comment	152
post comment	152
post on x	141
postaw kawę	496
postaw nam kawę	496
poster un commentaire	264
posts relacionados	543
posłuchaj	504
posłuchaj artykułu	504
potrebbe interessarti	377
potrebbe interessarti anche	377
potrebbero interessarti	377
pour aller plus loin	266
pouze pro předplatitele	23
powiązane	512
powiązane artykuły	512
powiązane tematy	512
powiększ	515
powiększ zdjęcie	515
powrót do góry	515
později	21
pozostała część artykułu pod materiałem wideo	507
pr	324	399	399	399	423
praat mee	453
precedente	380
preferenze cookie	373
premium	23	47	109	133	175	250	338	362	440	470	498	528	556	607	634	679
premium content	133
premium-artikel	77
prenumerata	498
prenumeration	607
prenumerera	607
prenumerera nu	607
prenumerera på vårt nyhetsbrev	609
prenumeruj	498
presented by	147
previous article	154
previous page	158
previous post	158
primo piano	377
print	52	142	446
print article	141
print subscription	133
print this	141
print this article	141
print this page	141
printează	559
printen	446
privacidad	187
privacy	150	373	451
privacy center	90
privacy notice	136
privacy policy	150	373
privacy preference center	150
privacy preferences	150
privacy settings	150
privacy statement	150
privacybeleid	451
privacyverklaring	451
privatlivspolitik	56
privatsphäre-einstellungen	90
pro předplatitele	23
probeabo	77
probeer nu	440
produktempfehlung	87
profil	77
profilo	362
profiter de l'offre	250
promo	371
promocja	507
promoted	147
promoted content	147
promoted links	147
promoted stories	154
promotie	449
promotion	147
promóció	324
propaganda	537
prosseguir	539
prova gratis	362	607
prova nu	607
prueba gratis	175
prywatność	508
przeczytaj również	512
przeczytaj także	512
przeczytaj też	512
przejdź bez wsparcia	495
przejdź do serwisu	508
przejdź do treści	515
przekaż darowiznę	496
przypomnij mi później	495
právě se děje	33
précédent	269
préférences cookies	262
prélèvement	249
prémium	319
próxima	546
próxima página	546
próximo artigo	543
prøv gratis	47	470
prøv nu	47
prøv nå	470
pub	260	537	537
pubblicità	371	371
publi-rédactionnel	260
publicar comentario	189
publicidad	185	185
publicidade	537	537
publicitate	561	561
publicité	260	260
publicité - la suite ci-dessous	260
publicités	260
publier un commentaire	264
publireportage	260
publirreportaje	185
pular para o conteúdo	546
puzzles	158
pysy ajan tasalla	226
página siguiente	194
pääuutiset	235
påmind mig senere	44
påminn mig senare	604
później	495
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
quero assinar	528
quieres añadir otro usuario a tu suscripción	175
quiero suscribirme	175
quizás más tarde	170
quizás te interese	191
quyên góp	678
quyên góp ngay	678
quên mật khẩu	679
quảng cáo	684	684
raccomandato da	371
rao vặt	684
rapporter feil	481
rapportera fel	618
rapportér fejl	58
rate this article	152
reactie	453
reactie annuleren	453
reacties	453
read also	154
read article	158
read comments	152
read full article	158
read full story	158
read in app	158
read more	158
read more about	154
read more about sharing	141
read more articles	158
read more here	158
read more on	154
read more on these topics	154
read next	154
read original article	158
read our complete coverage	154
read story	158
read the article	158
read the full article	158
read the full story	158
readers also read	154
reageer	453
reageren	453
receba nossa newsletter	530
recent	154
recent articles	154
recent news	154
recent posts	154
recent stories	154
recevoir la newsletter	253
rechazar	187
rechazar todas	187
rechazar todo	187
recherche	269
rechercher	269
recibe nuestra newsletter	178
recibe nuestro boletín	178
reclame	449
reclamă	561
recomandate	564
recomandări	564
recomandările redacției	564
recomendaciones	191
recomendadas	191	543
recomendado	191
recomendado para ti	191
recomendado para você	543
recomendados	191	543
recomendamos	543
recommandé	266
recommandé pour vous	266
recommandés	266
recommended	154
recommended articles	154
recommended for you	154
recommended reading	154
recommended stories	154
recommended videos	154
recordar más tarde	170
recusar	539
recuérdamelo más tarde	170
redakcja poleca	512
redaksjonen anbefaler	483
redaktionen anbefaler	60
redaktionen rekommenderar	620
redaktionsempfehlung	94
redan prenumerant	607
redan prenumerant? logga in	607
reddet	641
reddit	142
redes sociais	535
redes sociales	182
redirecționează #%	555
refuser	262
regala este artículo	175
regala questo articolo	362
regalar artículo	175
registar	528
registe-se	528
register	133
register for free	133
register now	133
registo	528
registrace	23
registrarme	175
registrarme en la newsletter	178
registrarse	175
registrasi	338
registrati	362
registrati gratis	362
registreer	440
registreer gratis	440
registrer deg	470
registrera dig	607
registreren	440
registrieren	77
registro	175
registrovat se	23
regisztráció	319
regisztrálok	319
regulamin	508
regístrate	175
regístrate gratis	175
reject all	150
reject all cookies	150
rejeitar	539
rejeitar todos	539
rejoignez notre chaîne whatsapp	258
rekisteröidy	224
reklam	615	640	640
reklama	29	29	507	507
reklame	55	478
reklami geç	640
reklamlar	640
reklamy	507
reklám	324
rekomendasi	347
rekomendasi untuk anda	347
rekomendasi untukmu	347
rekommenderade artiklar	620
rekommenderas	620
rekommenderat	620
relacionadas	191	543
relacionado	191
relacionados	191	543
related	154
related article	154
related articles	154
related content	154
related coverage	154
related items	154
related links	154
related news	154
related posts	154
related reading	154
related stories	154
related story	154
related tags	154	154
related to this story	154
related topics	154
related videos	154
relaterade artiklar	620
relaterade nyheter	620
relaterade ämnen	620
relaterat	620
relaterede artikler	60
relaterede emner	60
relateret	60
relatert	483
relaterte artikler	483
relaterte emner	483
relaterte saker	483
remember me	133
remind me in #	127
remind me in may	127
remind me later	127
remind me next month	127
remind me tomorrow	127
remove ad	147
remove ads	147
replay	158
replies	152
reply	152
report	142
report a problem	152
report a typo	152
report abuse	152
report ad	147
report an error	152
report comment	152
report this ad	147
reportar	189
reportar erro	541
reportar error	189
reportar un error	189
reproducir	194
reproduzir	546
request a correction	152
reset password	133
responder	189	541
resta aggiornato	365
restez informé	253
restez informés	253
retour	257
retour en haut	269
retrouvez-nous sur facebook	258
return to top	158
ricevi la newsletter	365
ricordamelo più tardi	357
rifiuta	373
rifiuta tutto	373
rimani aggiornato	365
rimani informato	365
riproduci	380
riservato agli abbonati	362
rispondi	375
rozwiń	515
rss	142
rubriken	94
rubriques	266
rätta	618
rättelse	618
réactions	264
réagir	257	264
réagir à cet article	264
répondre	264
réseaux sociaux	258
réservé aux abonnés	250
réservé aux inscrits	250
réservé à nos abonnés	250
răspunde	563
s'abonner	250
s'abonner à partir de #€	250
s'identifier	250
s'inscrire	250
s'inscrire gratuitement	250
s'inscrire à la newsletter	253
s-ar putea să-ți placă	564
saber más	194
sadece abonelere özel	634
saiba mais	543
sair	528
saken fortsetter etter annonsen	478
saken fortsetter under	478
saken fortsetter under annonsen	478
saken fortsetter under bildet	478
salin link	342
salin tautan	342
saltar al contenido	194
saltar anúncio	537
saltar publicidad	185
salva	368
salva articolo	368
salvar	534
salvar artigo	534
salvează	559
samtykke	56	479
sao chép liên kết	682
sari la conținut	566
sauvegarder	257
save	141
save article	141
save for later	141
save preferences	150
save story	141
save this article	141
saved	141
scegli un importo	361
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
schrijf een reactie	453
schrijf je in	442
schrijf je in voor de nieuwsbrief	442
schrijf je in voor onze nieuwsbrief	442
scopri	380
scopri di più	362
scopri le offerte	362
scrie un comentariu	563
scrivi un commento	375
scroll down to continue reading	147
scroll for more	147
scroll ke bawah untuk melanjutkan	344
scroll to continue	147
scroll to continue with content	147	344
scroll to top	158
scroll untuk membaca	344
scrolle weiter	87
scrollen sie weiter	87
sdílejte	27
sdílet	27
sdílet na facebooku	27
sdílet na twitteru	27
sdílet na x	27
sdílet článek	27
se alla	623
se alle	63	486
se connecter	250
se connecter et réagir	264
se déconnecter	250
se erbjudanden	607
se tilbud	47	470
se tilbudene	470
search	158
sebelumnya	349
secciones	191
sections	158
secure checkout	132
secure payment	132
secure transaction	132
see all	158
see all newsletters	136
see also	154
see comments	152
see more	158
see subscription options	133
segnala	375
segnala un errore	375
segui	369
seguici	369
seguici su	369
seguici su facebook	369
seguici su google news	369
seguici su whatsapp	369
seguici sui social	369
seguir	183	535
seguir leyendo	175	194
seguir leyendo en	183
seguir sin apoyar	170
sei già abbonato	362
sei già abbonato? accedi	362
seite #	97
seite drucken	84
seite teilen	84
seja apoiador	525
seja assinante	528
seja um apoiador	525
selanjutnya	349
selección de la redacción	191
select an amount	132
select payment method	132
selengkapnya	349
semnalează o eroare	563
semua komentar	346
senare	604
senaste	620
senaste nyheterna	620
senaste nytt	620
send email	141
send feedback	152
send på e-post	475
send til en ven	52
send to a friend	141
senere	44	467
seneste	60
seneste nyheder	60
seneste nyt	60
sepa-lastschrift	76
services	266
services partenaires	260
servicios	191
seu e-mail	530
seu email	530
seuraa	230
seuraa aihetta	230
seuraa meitä	230
seuraa meitä facebookissa	230
seuraa meitä instagramissa	230
seuraava	237
seuraava juttu	235
sezioni	377
seções	543
sfoglia gallery	380
sfoglia il giornale	362
share	112	141	342	559
share article	141
share by email	141
share full article	141
share link	141
share on	141
share on bluesky	141
share on facebook	141
share on flipboard	141
share on linkedin	141
share on pinterest	141
share on reddit	141
share on telegram	141
share on threads	141
share on twitter	141
share on whatsapp	141
share on x	141
share on x (twitter	141
share options	141
share save	141
share share	141
share story	141
share this	141	141
share this article	141
share this article: share	141
share this on	141
share this page	141
share this post	141
share this story	141
share this story about sharing	141
share this with	141
share this with email	141
share this with facebook	141
share this with linkedin	141
share this with messenger	141
share this with pinterest	141
share this with twitter	141
share this with whatsapp	141
share to facebook	141
share tweet	141
share via	141
share via email	141
share via facebook	141
share via twitter	141
share with email	141
share with your friends	141
share your thoughts	152
sharing	141
show all	158
show caption	158
show comments	152
show external content	150
show less	158
show more	158
show more sharing options	141
si din mening	481
sie haben bereits ein abo	77
sie sind bereits abonnent	77
siehe auch	94
siga	535
siga nas redes sociais	535
siga nosso canal	535
siga-nos	535
siga-nos no facebook	535
siga-nos no google news	535
siga-nos no instagram	535
sign in	133
sign in / register	133
sign in or sign up	133
sign in to comment	152
sign me up	136
sign out	133
sign up	133
sign up for free	133
sign up for our newsletter	136
sign up here	136
sign up now	133
sign up to our newsletter	136
signaler	264
signaler un problème	264
signaler une erreur	264
sigue leyendo	191
sigue leyendo debajo	185
siguiendo	183
siguiente	194
siguiente artículo	191
siguiente noticia	191
siirry sisältöön	237
simak juga	347
similar articles	154
similar posts	154
similar stories	154
simpan	342
sin comentarios	189
single contribution	132
sinua voisi kiinnostaa	235
siste	483
siste nyheter	483
siste nytt	483
site map	158
sitemap	158
sizin için öneriler	644
skapa ett konto	607
skapa konto	607
skip ad	127
skip ads	147
skip advertisement	147	147
skip for now	127
skip past newsletter promotion	136
skip this	127
skip to content	158
skip to footer	158
skip to main content	158
skip to navigation	158
skomentuj	504	510
skopiowano link	504
skopiuj link	504
skriv en kommentar	58	481	618
skriv kommentar	58
skriv ut	475	612
skype	142
sla advertentie over	449
sluit	458
sluiten	436
sms	142
snapchat	142
snsをフォロー	397
sobre el autor	191
sobre la firma	191
social	369
social media	85	144
sociala medier	613
sociale media	447
sociale medier	53
sofortüberweisung	76
solo para suscriptores	175
solo per abbonati	362
something went wrong. please try again later	136
sommaire	269
son dakika	644
son dakika haberleri	644
son haberler	644
sono già sostenitore	357
sonraki	646
sonraki haber	644
sonraki sayfa	646
sorotan	347
sort by	152
sosiaalinen media	230
sosiale medier	476
sostieni	358
sostieni il giornalismo indipendente	358
sostieni il nostro lavoro	358
sostienici	358
souhlasím	30
soutenez le journalisme indépendant	246
soutenez notre rédaction	246
soutenez notre travail	246
soutenez-nous	246
soutenez-nous dès maintenant	246
soutenir	246
související	33
související témata	33
související články	33
soziale medien	85
spannend	94
spara	612
spara artikel	612
special offer	133
speichern	84
spela upp	623
spende	73
spende jetzt	73
spenden	73
spenden sie	73
spill av	486
spis treści	515
sponset	478
sponset innhold	478
sponsored	87	147
sponsored by	147
sponsored content	147
sponsored links	147
sponsored post	147
sponsored stories	154
sponsoreret	55
sponsoreret indhold	55
sponsorisé	260
sponsorizzato	371
sponsorlu	640
sponsorlu içerik	640
sponsoroitu	231
sponsoroitu sisältö	231
sponsrat	615
sponsrat innehåll	615
sponzorovaný obsah	29
sponzorováno	29
spotify	142
sprawdź ofertę	498
sprijină-ne	555
später	72
später erinnern	72
stampa	368
stampa articolo	368
start free trial	133
start subscription	133
start your free trial	133
startseite	94	97
stay connected	136
stay in the know	136
stay informed	136
stay up to date	136
staňte se členem	22
steady	73
steun onafhankelijke journalistiek	437
steun ons	437
steun onze journalistiek	437
stichworte	94
stichwörter	94
stikkord	483
stories for you	154
story continues	147
story continues below	147
story continues below advertisement	147
story continues below this ad	147
strictly necessary cookies	150
strona główna	512
stumbleupon	142
stäng	604	623
stöd oss	605
stöd vår journalistik	605
støt os	45
støt vores journalistik	45
støtt oss	468
støtt vår journalistikk	468
subiecte	564
submit	128
submit a correction	152
submit comment	152
subscreva a newsletter	530
subscrever	530
subscrever newsletter	530
subscribe	133
subscribe by email	136
subscribe for free	133
subscribe here	133
subscribe now	133
subscribe to continue	133
subscribe to continue reading	133
subscribe to keep reading	133
subscribe to our newsletter	136
subscribe to our newsletters	136
subscribe to our youtube channel	144
subscribe to read	133
subscribe today	133
subscribe via email	136
subscriber only	133
subscriber-only	133
subscribers only	133
subscription options	133
subskrybuj	498
successivo	380
suche	97
suchen	97
sudah berlangganan	338
sudah punya akun	338
sugestões	543
suggest a correction	152
suggested	154
suggested articles	154
suggested reading	154
suite de l'article après la publicité	260
suivant	269
suivez nous	258
suivez-nous	258
suivez-nous sur facebook	258
suivez-nous sur google news	258
suivez-nous sur whatsapp	258
suivi	258
suivre	258
suivre ce sujet	258
suivre cet auteur	258
sujets	266
sulje	222
sullo stesso argomento	377
sullo stesso tema	377
sumbang	337
suositellut	235
suosittelemme	235
suosituimmat	235
support independent journalism	129
support local journalism	129
support our journalism	129
support our work	129
support quality journalism	129
support the author	129
support this site	129
support us	129
support us on patreon	129
support us today	129
supported by	147
sur ce sujet	266
sur le même sujet	266
sur le même thème	266
sur le web	266
suscribete	175
suscribirme	175
suscribirse	175
suscripciones	175
suscripción	175
suscríbase	175
suscríbete	175
suscríbete a nuestra newsletter	178
suscríbete a nuestro boletín	178
suscríbete ahora	175
suscríbete al boletín	178
susține	555
susține-ne	555
susțineți-ne	555
suurenna kuva	237
svar	58	481
svara	618
swisha en slant	605
szponzorált tartalom	324
szukaj	515
szólj hozzá	326
szóljon hozzá	326
sähköposti	226
sähköpostiosoite	226
sähköpostiosoitteesi	226
sé parte	171
sélections	257
síganos	183
síguenos	183
síguenos en	183
síguenos en facebook	183
síguenos en google news	183
síguenos en redes	183
síguenos en redes sociales	183
síguenos en whatsapp	183
só para assinantes	528
sólo para suscriptores	175
sök	623
søg	63
søk	486
súmate	171
słowa kluczowe	512
table of contents	158
tag	347	377	687
tag-uri	564
taggar	620
tagged	154
tagger	483
tagi	512
tags	60	94	117	154	191	266	347	377	455	543	687
taguri	564
taille du texte	257
takaisin ylös	237
tallenna	229
talvez mais tarde	524
talán később	316
tamanho da fonte	534
tamaño de letra	182
también te puede gustar	191
también te puede interesar	191
tampilkan lebih banyak	349
tarjeta de crédito	174
tarjeta de débito	174
tartalom	329
tautan disalin	342
te puede gustar	191
te puede interesar	191
te recomendamos	191
te-ar putea interesa	564
tee lahjoitus	223
teile diesen artikel	84
teilen	84
teilen auf	84
teilen sie diesen artikel	84
teilen und weiterempfehlen	84
tek seferlik	633
tekst loopt door onder de advertentie	449
tekstgrootte	446
telegram	142	584
teljes cikk	329
tema	483
temaer	483
temas	191	543
temas del día	191
temas relacionados	191
tematy	512
temi	377
tempo de leitura	546
tempo di lettura	380
temps de lecture	269
temps de lecture : # min	269
tendances	266
tendencias	191
tendenze	377
terbaru	347
terkait	347
terkini	347
termini e condizioni	373
termos de uso	539
termos e condições	539
terms	150
terms & conditions	150
terms and conditions	150
terms of service	150
terms of use	150
terpopuler	347
terug naar boven	458
teste grátis	528
testen	77
testez gratuitement	250
tetszik	322
text pokračuje pod reklamou	29
text size	141
text version	158
teď ne	21
thank you	128
thank you for signing up	136
thanks for signing up	136
thanks for subscribing	136
thanks for your feedback	152
the latest	154
thema	94
thema's	455
themen	94
there are no comments yet	152
these are external links and will open in a new window	141
this advertisement has not loaded yet	147
this advertisement has not loaded yet, but your article continues below	147
this article is for subscribers	133
this article is for subscribers only	133
this content is for subscribers only	133
this post is for paid subscribers	133
this post is for subscribers	133
threads	142
thu gọn	689
thèmes	266
thématiques	266
thích	682
thông tin doanh nghiệp	684
thẻ	687
ti consigliamo	377
ti potrebbe interessare	377
ti potrebbero interessare	377
ticker	94
tidak terima kasih	336
tidak, terima kasih	336
tiempo de lectura	194
tietosuoja	232
tietosuojaseloste	232
tiktok	142
til forsiden	60	483
til toppen	63	486
tilaa	224
tilaa nyt	224
tilaa uutiskirje	226
tilaa uutiskirjeemme	226
tilaajalle	224
tilaajille	224
tilaukset	224
till erbjudandet	607
till startsidan	620
till toppen	623
tilmeld	49
tilmeld dig	49
tilmeld dig nyhedsbrevet	49
tilmeld nyhedsbrev	49
timp de citire # min	566
tin cùng chuyên mục	687
tin khác	687
tin liên quan	687
tin mới	687
tin mới nhất	687
tin nổi bật	687
tin sau	687
tin trước	687
tin tài trợ	687
tin tức liên quan	687
tin đọc nhiều	687
tinggalkan komentar	346
tip os	58
tip us	129
tips en venn	475
tips oss	481
tips van de redactie	455
tipsa	612
tipsa oss	618
tipărește	559
tisk	27
tiêu điểm	687
tiếp theo	689
to może cię zainteresować	512
today's paper	158
today's top stories	154
todos los comentarios	189
todos os comentários	541
toestemming	451
toggle	158
toggle caption	158
toimitus suosittelee	235
toista	237
toon inhoud	451
toon meer	458
toon minder	458
toon reacties	453
top articles	154
top artikel	94
top comments	152
top headlines	154
top news	154
top picks	154
top reads	154
top stories	154
top videos	154
top-artikel	94
top-news	94
top-themen	94
tophistorier	60
topics	154	158
topik	347
topik terkait	347
toppnyheter	620
toppsaker	483
topthemen	94
torna all'inizio	380
torna su	380
torne-se assinante	525
torne-se membro	525
tous les commentaires	264
tout accepter	262
tout refuser	262
tout voir	269
toute l'actu	266
toute l'actualité	266
toutes les photos	269
toutes nos newsletters	253
tovább	329
tovább a rovatra	327
tovább olvasom	329
további cikkek	327
további hírek	327
továbbiak betöltése	329
trakteer ons op koffie	437
trang chủ	689
trang sau	689
transferencia bancaria	174
transferência bancária	527
trefwoorden	455
trend	644
trending	94	154	347	455	543
trending deals	147
trending now	154
trending stories	154
trending today	154
trending topics	154
treść sponsorowana	507
treść tylko dla subskrybentów	498
trimite	559
trimite pe email	559
trimite pe whatsapp	559
try it free	133
trước	689
trả lời	686
trở lại	689
tu correo electrónico	178
tu e-mail	178
tu email	178
tu suscripción se está usando en otro dispositivo	175
tudo sobre	543
tue meitä	223
tue riippumatonta journalismia	223
tuitar	534
tuitear	182
tulis komentar	346
tulosta	229
tumblr	142
tuoreimmat	235
tuoreimmat uutiset	235
tutti i commenti	375
tutup	336
tweet	141	342	368
tweet this	141
tweeta	612
tweeter	257
tweetle	638
tweetnij	504
tweetnout	27
twitter	142
twitter'da paylaş	638
twitter-inhalte erlauben	90
twittern	84
twój adres e-mail	500
twój e-mail	500
tyck till	618
tylko dla subskrybentów	498
tylko w serwisie	512
type your email	136
tài khoản của tôi	679
tài trợ	684
támogasd munkánkat	317
támogass minket	317
támogasson minket	317
támogatom	317
támogatott tartalom	324
támogatás	317
témata	33
témák	327
términos de uso	187
términos y condiciones	187
tìm kiếm	689
tópicos	543
tópicos relacionados	543
több	329
tüm haberler	644
tüm yorumlar	643
tümünü gör	646
tümünü kabul et	641
tümünü reddet	641
tạo tài khoản	679
tải thêm	689
từ khóa	687
udostępnij	504
udostępnij artykuł	504
udostępnij na facebooku	504
udostępnij na twitterze	504
udostępnij na whatsapp	504
udostępnij na x	504
udskriv	52
udvalgt	60
uitgelicht	455
uitloggen	440
uložit	27
uložit na později	27
ultim'ora	377
ultima oră	564
ultime news	377
ultime notizie	377
ultimele articole	564
ultimele știri	564
ultimi articoli	377
unfollow	144
unisciti al nostro canale	369
unlock this article	133
unohditko salasanan	224
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
up next	154
upgrade now	133
upgrade to paid	129
url 복사	421
urlをコピー	396
url복사	421
următorul	566
ustawienia	508
ustawienia cookies	508
ustawienia plików cookie	508
utiles	262
utvalgt	483
utvalt	620
uusimmat	235
uutiskirje	226
uutiskirjeet	226
uw e-mailadres	442
uzyskaj dostęp	498
už máte předplatné	23
už podporuji	21
vai al contenuto	380
vain tilaajille	224
valikko	237
valorar	189
van már fiókja	319
van onze partners	455
vandaag	455
vandaag niet	436
vastaa	234
ve zkratce	33
vedi anche	377
vedi i commenti	375
vedi tutte	380
vedi tutti	380
vedi tutto	380
veilig betalen	439
veja também	543
ver # comentarios	189
ver comentarios	189
ver comentários	541
ver contenido	187
ver fotos	194
ver galeria	546
ver galería	194
ver los comentarios	189
ver mais	546
ver más	194
ver ofertas	175	528
ver también	191
ver também	543
ver todas	194	546
ver todo	194
ver todos	194	546
ver tudo	546
ver vídeo	194
verder zonder te steunen	436
vergroot	458
vergroot afbeelding	458
verlagsangebot	87
verschicken	84
versenden	84
vertrag kündigen	90
verträge hier kündigen	90
verwandte artikel	94
verwandte beiträge	94
verwandte themen	94
verwante artikelen	455
vezi comentariile	563
vezi mai mult	566
vezi toate	566
vezi și	564
viber	142	584
videa	33
video	33	60	158	347	377	483	564	620	644	687
video ad	147
video laden	90
video terkait	347
video's	455
videolar	644
videos	94	154	191
videot	235
videó	327
videók	327
vidéo	269
vidéos	266
vielen dank für ihre anmeldung	80
vielleicht später	72
view all	158
view all newsletters	136
view comment	152
view comments	152	158
view full size	158
view gallery	158
view image	158
view image in fullscreen	158
view more	158
view on instagram	141
view plans	133
view subscription options	133
vilkår	56	479
vipps et beløp	468
virement	249
virement bancaire	249
vis alle	63	486
vis bildetekst	486
vis flere	63	486
vis færre	63	486
vis indhold	56
vis innhold	479
vis kommentarer	58	481
vis mer	486
vis mere	63
visa alla	623
visa bilden i helskärm	623
visa fler	623
visa färre	623
visa innehåll	616
visa kommentarer	618
visa mer	623
vissza a tetejére	329
visszajelzés	326
viết bình luận	686
vk	142
você pode gostar	543
você pode se interessar	543
você também pode gostar	543
voir aussi	266
voir le contenu	262
voir le diaporama	269
voir les commentaires	264
voir les offres	250
voir les photos	269
voir moins	269
voir plus	269
voir plus de commentaires	264
voir tout	269
volg	447
volg dit onderwerp	447
volg ons	447
volg ons op facebook	447
volg ons op instagram	447
volg ons op whatsapp	447
volgen	447
volgend artikel	455
volgende	458
volgende pagina	458
vollbild	97
voltar ao topo	546
volver arriba	194
voor abonnees	440
vores nyhedsbreve	49
vorherige seite	97
vorheriger artikel	94
vorig artikel	455
vorige	458
vorlesen	84
vorteile sichern	77
vos réactions	264
votre adresse e-mail	253
votre adresse email	253
votre commentaire	264
votre e-mail	253
votre email	253
vous aimerez aussi	266
vous aimerez peut-être	266
vous avez déjà un compte	250
vous possédez déjà un compte	250
vous pourriez aimer	266
vous pourriez aussi aimer	266
vous pourriez être intéressé	266
vous êtes déjà abonné	250
vstoupit do diskuse	32
vstoupit do galerie	35
vytisknout	27
vytvořit účet	23
vyzkoušet	23
válasz	326
váš e-mail	25
våra nyhetsbrev	609
våre nyhetsbrev	472
více	33
více o tématu	33
vídeos	191	543
výběr redakce	33
về đầu trang	689
w tym artykule	512
wachtwoord vergeten	440
war dieser artikel hilfreich	92
warto przeczytać	512
was andere lesen	94
was this article helpful	152
was this helpful	152
was this page helpful	152
watch more	154
watch next	154
watch now	154
watch video	158
we care about your privacy	150
we recommend	154
we value your privacy	150
weather	158
weekly newsletter	136
weigeren	451
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
wesprzyj	496
wesprzyj nas	496
what do you think	152
what to read next	154
whatsapp	142	142	584
whatsapp'ta paylaş	638
wideo	512
więcej	512
więcej artykułów	512
więcej informacji	512
więcej na ten temat	512
więcej o	512
więcej z	512
word abonnee	440
word lid	437
word supporter	437
word vriend	437
wpłać	496
wpłać teraz	496
write a comment	152
write a review	152
wspieraj	496
wspieraj nas	496
wspieram	496
wszystkie	515
wszystkie komentarze	510
wunschbetrag	76
wybrane dla ciebie	512
wydarzenia	512
wydrukuj	504
wyloguj	498
wypróbuj	498
wyszukaj	515
wyślij e-mailem	504
wyślij znajomemu	504
x	142	324
x (twitter	142
x facebook	141
x'te paylaş	638
x.com	142
xem bình luận	686
xem nhiều	687
xem nhiều nhất	687
xem thêm	687	689
xem thêm bình luận	686
xem tiếp	689
xem toàn bộ	689
xem tất cả	689
xing	142
xでシェア	396
xでポスト	396
ya eres suscriptor	175
ya eres suscriptor? inicia sesión	175
ya he donado	170
ya soy socio	170
ya soy suscriptor	175
ya te has registrado	175
ya tengo cuenta	175
ya tengo una suscripción	175
ya tienes cuenta	175
ya tienes una cuenta	175
yanitla	643
yazdir	638
yazi boyutu	638
yearly	128
yes	152
yorum	643
yorum gönder	643
yorum yap	643
yorum yaz	643
yorum yazin	643
yorumlar	643
yorumlari gör	643
yorumlari oku	643
you can change how much you give or cancel your contributions at any time	129
you have # seconds	147
you may also be interested in	154
you may also like	154
you may have missed	154
you may like	154
you might also be interested in	154
you might also like	154
you might like	154
you must be logged in to post a comment	152
you're in	136
your account	133
your comment	152
your email	136
your email address	136
your privacy choices	150
your privacy is important to us	150
youtube	142
youtube-inhalte erlauben	90
yukari	646
z ostatniej chwili	512
z titulní strany	33
zaakceptuj wszystko	508
zadejte e-mail	25
zahl ich	73
zahlungsart	76
zahlungsart wählen	76
zahlungsarten	76
zahlungsmethode	76
zahlungsmethoden	76
zalo	682
zaloguj	498
zaloguj się	498
zamknij	495
zapisz	504
zapisz na później	504
zapisz się	500
zapisz się do newslettera	500
zapisz się na newsletter	500
zapomenuté heslo	23
zaregistrovat se	23
zarejestruj	498
zarejestruj się	498
zarządzaj zgodami	508
zaten abone misiniz	634
zaten üye misiniz	634
zavřít	21
załaduj więcej	515
załóż konto	498
zgadzam się	508
zgłoś	510
zgłoś błąd	510
zie ook	455
zip code	136
zkopírovat odkaz	27
znajdź nas na facebooku	505
zobacz galerię	515
zobacz komentarze	510
zobacz również	512
zobacz także	512
zobacz też	512
zobacz więcej	512
zobacz wszystkie	515
zobrazit diskusi	32
zobrazit galerii	35
zobrazit obsah	30
zobrazit více	35
zobrazit vše	35
zoek	458
zoeken	458
zoom	158
zostań patronem	496
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
zwiń	515
zásady ochrany osobních údajů	30
à découvrir	266
à la une	266
à lire	266
à lire aussi	266
à lire ensuite	266
à lire également	266
à ne pas manquer	266
à voir	266
à voir aussi	266
ähnliche artikel	94
ähnliche beiträge	94
ähnliche themen	94
älä missaa mitään	226
ämnen	620
ämnen i artikeln	620
är du redan prenumerant	607
çerez ayarlari	641
çerez politikasi	641
çerezler	641
çikiş yap	634
çok okunanlar	644
écouter	257
écouter l'article	257
écouter le podcast	269
édition du jour	266
înapoi sus	566
încarcă mai multe	566
închide	554
înregistrare	556
înregistrează-te	556
öffnen	97
önceki	646
önceki haber	644
öne çikan haberler	644
öne çikanlar	644
önerilen haberler	644
önerilenler	644
összes	329
új hozzászólás	326
última hora	191
últimas	543
últimas entradas	191
últimas noticias	191
últimas notícias	543	543
últimos artículos	191
únete	171
únete a la conversación	189
únete a nuestro canal de whatsapp	183
überweisung	76
ücretsiz dene	634
üye girişi	634
üye ol	633	634
ý kiến	686
ý kiến bạn đọc	686
ý kiến của bạn	686
článek pokračuje pod reklamou	29
článek pokračuje za reklamou	29
čtěte dále	33
čtěte i	33
čtěte také	33
číst dál	35
číst dál s předplatným	23
číst více	35
đáng chú ý	687
đã có tài khoản	679
đã sao chép	682
đóng	677
đóng góp	678
đăng ký	679
đăng ký ngay	679
đăng nhập	679
đăng nhập / đăng ký	679
đăng xuất	679
được tài trợ	684
đặt báo	679
đề xuất	687
để sau	677
đọc nhiều	687
đọc nhiều nhất	687
đọc thêm	687	689
đọc tiếp	689
đừng bỏ lỡ	687
śledź nas	505
śledź nas w google news	505
şifremi unuttum	634
şimdi değil	632
şurada paylaş	638
štítky	33
știri recomandate	564
știri similare	564
știrile zilei	564
έχετε ήδη λογαριασμό	109
ίσως αργότερα	107
ίσως σας ενδιαφέρει	117
ακούστε	112
ακύρωση απάντησης	116
αναζήτηση	119
αντιγραφή συνδέσμου	112
απάντηση	116
αποθήκευση	112
αποστολή με email	112
αποσύνδεση	109
αργότερα	107
αρχική	119
αφήστε σχόλιο	116
βίντεο	117
γίνε συνδρομητής	109
γίνετε μέλος	108
γίνετε συνδρομητής	109
γράψτε σχόλιο	116
δείτε περισσότερα	119
δείτε τα σχόλια	116
δείτε όλα	119
δημιουργία λογαριασμού	109
δημοφιλέστερα	117
δημοφιλή	117
διαβάστε ακόμα	117
διαβάστε ακόμη	117
διαβάστε επίσης	117
διαβάστε περισσότερα	117	119
διαφήμιση	114
διαφημίσεις	114
διαφημιση	114
δωρήστε	108
δωρεά	108
είσοδος	109
είστε ήδη συνδρομητής	109
εγγραφή	109
ειδήσεις σήμερα	117
εκτύπωση	112
επικοινωνία	116
επιστροφή στην κορυφή	119
επόμενο	119
επόμενο άρθρο	117
ετικέτες	117
η συνέχεια μετά τη διαφήμιση	114
θέματα	117
κάντε δωρεά	108
κάντε μια δωρεά	108
κατηγορίες	117
κλείσιμο	107
κοινοποίησε	112
κοινοποίηση	112
κοινοποίηση στο facebook	112
κοινοποίηση στο twitter	112
μενού	119
μην χάσετε	117
μοιραστείτε	112
μοιραστείτε το	112
μοιραστείτε το άρθρο	112
μπορεί να σας αρέσει	117
μόνο για συνδρομητές	109
ξεχάσατε τον κωδικό	109
ο λογαριασμός μου	109
περισσότερα	117	119
περισσότερες ειδήσεις	117
προηγούμενο	119
προηγούμενο άρθρο	117
προσθήκη σχολίου	116
προτεινόμενα	117
ροή ειδήσεων	117
στηρίξτε μας	108
συνέχεια ανάγνωσης	119
συνδεθείτε	109
συνδρομή	109
συνδρομητές	109
σχετικά	117
σχετικά άρθρα	117
σχετικά θέματα	117
σχετικές ειδήσεις	117
σχόλια	116
σχόλιο	116
σύνδεση	109
τα πιο δημοφιλή	117
τελευταία άρθρα	117
τελευταία νέα	117
τελευταίες ειδήσεις	117
υπενθύμιση αργότερα	107
υποβολή σχολίου	116
υποστηρίξτε μας	108
φόρτωση περισσότερων	119
χορηγούμενο	114
χορηγούμενο περιεχόμενο	114
όχι ευχαριστώ	107
όχι τώρα	107
όχι, ευχαριστώ	107
авторизация	578
авторизоваться	578
актуальне	668
архив	592
банковская карта	577
банковский перевод	577
безопасный платеж	577
больше	592
больше новостей	592
будьте в курсе	580
більше новин	668
більше по темі	668
в избранное	583
в тренде	592
важливо	668
вам будет интересно	592
вам може сподобатися	668
вам может быть интересно	592
вас може зацікавити	668
вас может заинтересовать	592
ваш e-mail	580
ваш email	580
введите email	580
версия для печати	583
вже зареєстровані	657
вже є акаунт	657
вибір редакції	668
видео	592
вийти	657
вконтакте	584	584
во весь экран	595
войти	578
войти в аккаунт	578
воспроизвести	595
время на чтение	595
время чтения # мин	595
все	595
все комментарии	590
всі новини	670
вход	578
вхід	657
выберите сумму	577
выбор редакции	592
выйти	578
відео	668
відповісти	666
відхилити	664
главная	595
главное	592
главное за день	592
главные новости	592
головна	670
головне	668
головне за день	668
головні новини	668
далее	595
далі	670
детальніше	670
дзен	584
дивіться також	668
для подписчиков	578
добавить комментарий	590
додати коментар	666
докладніше	670
другая сумма	577
другие материалы	592
другие новости	592
другие статьи	592
друк	661
единоразово	575
ежемесячно	575
еще новости	592
еще по теме	592
ещё	592
ещё по теме	592
за темою	668
забули пароль	657
забыли пароль	578
завантажити ще	670
загрузить еще	595
загрузить ещё	595
задонатити	655
задонатить	575
закрити	654
закрыть	574
залишити коментар	666
зарегистрироваться	578
зареєструватися	657
зберегти	661
збільшити	670
зміст	670
знайшли помилку	666
зробити внесок	655
зрозуміло	664
интересное	592
к началу	595
категории	592
категорії	668
коментар	666
коментарі	666
коментувати	666
комментарии	590
комментарии отсутствуют	590
комментарий	590
комментировать	590
контакти	666
контакты	590
конфиденциальность	588
копировать ссылку	583
копіювати посилання	661
купить подписку	578
лента новостей	592
личный кабинет	578
материал доступен только подписчикам	578
материалы партнеров	587
материалы по теме	592
матеріали за темою	668
матеріали по темі	668
меню	595	670
метки	592
может быть, позже	574
может позже	574
можливо, пізніше	654
мой профиль	578
мы в telegram	585
мы в социальных сетях	585
мы в соцсетях	585
мы вконтакте	585
мій профіль	657
мітки	668
на главную	595
на правах реклами	663
на правах рекламы	587
наверх	595	670
нагадати пізніше	654
надіслати	661
назад	595	670
найпопулярніше	668
найти	595
найчитаніше	668
налаштування	664
написати коментар	666
написать комментарий	590
напомнить позже	574
настройки	588
настройки cookie	588
наступна	670
наступна стаття	668
наш telegram-канал	585
нашли опечатку	590
нашли ошибку	590
не зараз	654
не пропустите	592
не пропустіть	668
не сегодня	574
не сейчас	574
не сьогодні	654
нет комментариев	590
нет, спасибо	574
новини	668
новини партнерів	663
новости	592
новости партнеров	587
новости партнёров	587
новости по теме	592
ні, дякую	654
обговорити	666
обратная связь	590
обсудить	590
обсуждение	590
одноклассники	584
одноразово	655
оставить комментарий	590
останні новини	668
ответить	590
отказаться	588
отклонить	588
отменить ответ	590
отправить по почте	583
оформити підписку	657
оформить подписку	578
партнерский материал	587
партнерський матеріал	663
партнерський проєкт	663
партнёрский материал	587
передплата	657
передплатити	657
перейти к содержанию	595
печать	583
по теме	592
повідомити про помилку	666
погоджуюсь	664
погоджуюся	664
подарить статью	578
поддержать	575
поддержать нас	575
поддержать проект	575
поддержать редакцию	575
поддержите нас	575
поддержите нашу работу	575
поделитесь	583
поделиться	583	583
поделиться в facebook	583
поделиться в telegram	583
поделиться в twitter	583
поделиться в whatsapp	583
поделиться в одноклассниках	583
поделиться вконтакте	583
поделиться с друзьями	583
подкасти	668
подкасты	592
подписаться	578
подписаться на новости	580
подписаться на рассылку	580
подписка	578
подписывайтесь	585
подписывайтесь на нас	585
подписывайтесь на наш telegram	585
подпишитесь на нашу рассылку	580
подпишитесь на рассылку	580
подробнее	595
подробнее по теме	592
поділитись	661
поділитися	661
поділитися в telegram	661
поділитися у facebook	661
поділіться	661
пожертвовать	575
пожертвувати	655
позже	574
поиск	595
показати більше	670
показати коментарі	666
показати ще	670
показать больше	595
показать еще	595
показать ещё	595
показать комментарии	590
политика конфиденциальности	588
пользовательское соглашение	588
політика конфіденційності	664
помочь	575
помочь нам	575
помочь проекту	575
понятно	588
попередня	670
попередня стаття	668
попробовать бесплатно	578
популярне	668
популярное	592
популярные	592
популярные новости	592
популярные статьи	592
популярні новини	668
посилання скопійовано	661
последнее	592
последние новости	592
похожие материалы	592
похожие статьи	592
поширити	661
поширити у facebook	661
пошук	670
правила использования	588
предыдущая	595
предыдущая статья	592
премиум	578
преміум	657
прийняти	664
прийняти всі	664
принять	588
принять все	588
принять всё	588
прислать новость	590
приєднатися	655
продолжение после рекламы	587
продолжение статьи после рекламы	587
продолжить без поддержки	574
промо	587	663
прослушать	583
підписатись	657
підписатися	657
підписка	657
підтримайте нас	655
підтримати	655
підтримати нас	655
підтримати редакцію	655
пізніше	654
развернуть	595
разово	575
распечатать	583
рассказать друзьям	583
рассылка	580
рассылки	580
регистрация	578
редакция рекомендует	592
реклама	587	587	663	663
рекомендуем	592
рекомендуемое	592
рекомендуємо	668
реєстрація	657
роздрукувати	661
рубрики	592	668
самое важное	592
самое популярное	592
самое читаемое	592
свежее	592
свежие новости	592
свернуть	595
связаться с нами	590
сделать пожертвование	575
сейчас читают	592
скасувати відповідь	666
скопировать ссылку	583
скопіювати посилання	661
следите за нами	585
следующая	595
следующая статья	592
слухати	661
слушать	583
см. также	592
смотреть все	595
смотри также	592
смотрите также	592
согласен	588
согласиться	588
содержание	595
создать аккаунт	578
сообщить об ошибке	590
сохранить	583
социальные сети	585
спецпроект	587
спецпроєкт	663
способ оплаты	577
способы оплаты	577
ссылка скопирована	583
стати частиною спільноти	655
стать патроном	575
стать спонсором	575
створити акаунт	657
стрічка новин	668
схожі матеріали	668
схожі статті	668
сюжет	592
сюжеты	592
твитнуть	583
твиттер	584
твітнути	661
теги	592	668
телеграм	584
тема дня	592
теми	668
темы	592
только для подписчиков	578
тільки для передплатників	657
тільки для підписників	657
увеличить	595
увійти	657
уже есть аккаунт	578
уже есть подписка	578
уже зарегистрированы	578
уже зареєструвалися	657
уже подписаны	578
умови використання	664
усі новини	670
фейсбук	584
фото	592
фоторепортаж	592
хорошо	588
час читання # хв	670
читайте еще	592
читайте ещё	592
читайте нас в telegram	585
читайте ниже	587
читайте также	592
читайте також	668
читати далі	670
читати повністю	670
читати також	668
читать далее	595
читать дальше	595
читать ещё	595
читать комментарии	590
читать по подписке	578
читать полностью	595
читать также	592
ще новини	668
щомісяця	655
электронная почта	580
я вже підтримую	654
я уже поддерживаю	574
яндекс.дзен	584
інші новини	668
אולי גם יעניין אותך	288
אולי יעניין אותך	288
אולי יעניין אתכם	288
אולי מאוחר יותר	278
אינציקלופדיית ynet	288
בשיתוף	285
דווח על טעות	287
דלג לתוכן	290
דף הבית	290
האזינו	283
הבא	290
הגב	287
הדפס	283
הדפסה	283
הוסיפו תגובה	287
הוסף תגובה	287
הוספת תגובה	287
הזכירו לי מאוחר יותר	278
החשבון שלי	280
הירשם	280
הכי נצפים	288
הכי נקרא	288
הכי נקראות	288
הכתבה הבאה	288
הכתבה הקודמת	288
המלצות	288
המשך לקרוא	290
המשך קריאה	290
הנקראות ביותר	288
העתק קישור	283
העתקת קישור	283
הצג עוד	290
הצטרפו	279
הצטרפו אלינו	279
הקודם	290
הרשמה	280
השב	287
התחבר	280
התחברות	280
ווטסאפ	283
וידאו	288
חדשות אחרונות	288
חזרה למעלה	290
חיפוש	290
טוויטר	283
טלגרם	283
טען עוד	290
יציאה	280
כבר מנוי	280
כבר מנויים? התחברו	280
כבר נרשמת	280
כותרות אחרונות	288
כניסה	280
כניסה למנויים	280
כתבו תגובה	287
כתבות אחרונות	288
כתבות מומלצות	288
כתבות נוספות	288
כתבות קשורות	288
לא כעת	278
לא עכשיו	278
לא תודה	278
לא, תודה	278
להמשך קריאה	280
להרשמה	280
לכל הכתבות	290
לכל התגובות	287
למנויים בלבד	280
לרכישת מינוי	280
לתרום	279
לתרומה	279
מבזקים	288
מודעה	285
מומלצים	288
ממומן	285
מצאתם טעות	287
נושאים	288
נושאים קשורים	288
סגור	278
סגירה	278
עוד	290
עוד בנושא	288
עוד בערוץ	288
עוד חדשות	288
עוד כתבות	288
פייסבוק	283
פרסום	285
פרסומת	285
צור חשבון	280
צור קשר	287
קרא גם	288
קרא עוד	290
קראו גם	288
קראו עוד	290
רכשו מינוי	280
שיתוף	283
שיתוף בווטסאפ	283
שיתוף בטוויטר	283
שיתוף בפייסבוק	283
שכחתי סיסמה	280
שלח לחבר	283
שליחה במייל	283
שמירה	283
שתף	283
שתפו	283
שתפו את הכתבה	283
שתפו בפייסבוק	283
תגובה	287
תגובות	287
תגיות	288
תוכן למנויים	280
תוכן ממומן	285
תוכן מקודם	285
תוכן שיווקי	285
תמכו בנו	279
תפריט	290
תרומה	279
תרמו	279
תרמו עכשיו	279
آخر الأخبار	11
آخرین اخبار	212
آگهی	209
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
اخبار مرتبط	212
اخترنا لك	11
ادامه	214
ادامه مطلب	214
ادعم الصحافة المستقلة	1
ادعمنا	1
ارسال	207
ارسال به دوستان	207
ارسال نظر	211
از ما حمایت کنید	204
استمع	6
اشتراك	2
اشتراک	205
اشتراک گذاری	207
اشتراکگذاری	207
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
الان نه	203
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
ایجاد حساب	205
بازگشت به بالا	214
بحث	13
برعاية	8
برچسب ها	212
برچسبها	212
بستن	203
بعداً یادآوری کن	203
بعدی	214
به اشتراک بگذارید	207
بیشتر	212	214
بیشتر بخوانید	212
تازهترینها	212
تبرع	1
تبرع الآن	1
تبلیغ	209
تبلیغات	209
تحميل المزيد	13
تسجيل	2
تسجيل الخروج	2
تسجيل الدخول	2
تسجيل دخول	2
تعليق	10
تعليقات	10
تلغرام	6
تلگرام	207
تماس با ما	211
تويتر	6
توییتر	207
تيليجرام	6
ثبت نام	205
ثبت نظر	211
ثبتنام	205
جدیدترین اخبار	212
جستجو	214
جميع التعليقات	10
حالا نه	203
حجم الخط	6
حساب کاربری	205
حسابي	2
حصري للمشتركين	2
حفظ	6
حمایت مالی	204
حمایت کنید	204
خانه	214
خبرهای مرتبط	212
خروج	205
دستهبندی	212
دیدگاه	211
دیدگاهها	211
ذات صلة	11
ذخیره	207
ذكرني لاحقا	0
ربما لاحقا	0
ربما لاحقاً	0
رد	10
رمز عبور را فراموش کردهاید	205
رپورتاژ	209
رپورتاژ آگهی	209
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
شاید بعدا	203
شاید بعداً	203
صفحه اصلی	214
طباعة	6
عرض الكل	13
عرض المزيد	13
عضویت	205
عکس	212
غرّد	6
فقط برای مشترکان	205
فيديو	11
فيسبوك	6
فیسبوک	207
قبلی	214
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
لینک کوتاه	207
مادة إعلانية	8
محتوای تبلیغاتی	209
محتوى ممول	8
مختارات	11
مستخدم جديد	2
مشاركة	6
مشاركة عبر واتساب	6
مشاركة على تويتر	6
مشاركة على فيسبوك	6
مشاهده بیشتر	214
مشاهده همه	214
مشترک شوید	205
مطالب مرتبط	212
مقالات ذات صلة	11
مقالات مرتبط	212
منو	214
مهمترین اخبار	212
مواضيع ذات صلة	11
موضوعات ذات صلة	11
نسخ الرابط	6
نسيت كلمة المرور	2
نظر	211
نظر خود را بنویسید	211
نظر شما	211
نظرات	211
نمایش بیشتر	214
ننصح بقراءة	11
نه ممنون	203
هل لديك حساب	2
همرسانی	207
همچنین بخوانید	212
واتساب	6
واتساپ	207
ورود	205
ورود / ثبت نام	205
وسوم	11
ویدیو	212
ویژه مشترکان	205
يستمر المقال بعد الإعلان	8
پاسخ	211
پربازدیدترین	212
پربازدیدترینها	212
پربازدیدها	212
پربحثترینها	212
پیشنهاد سردبیر	212
پیشنهاد ما	212
چاپ	207
کلیدواژهها	212
کمک مالی	204
کمک کنید	204
کپی لینک	207
گزارش خطا	211
अगला	309
अगली खबर	307
अन्य खबरें	307
अपनी राय दें	306
अभी दान करें	298
अभी नहीं	297
आगे पढ़ें	309
आपके लिए	307
इसे भी पढ़ें	307
ई-पेपर	299
ऊपर जाएं	309
और खबरें	307
और देखें	309
और पढ़ें	307	309
कमेंट	306
कमेंट करें	306
कमेंट्स	306
केवल सदस्यों के लिए	299
कॉपी लिंक	302
खाता बनाएं	299
खोजें	309
जवाब दें	306
टिप्पणियां	306
टिप्पणी	306
टिप्पणी करें	306
टैग्स	307
टॉप न्यूज़	307
ट्रेंडिंग	307
ट्विटर	302
ताज़ा ख़बरें	307
ताजा खबरें	307
ताजा समाचार	307
दान करें	298
नहीं धन्यवाद	297
नहीं, धन्यवाद	297
पिछला	309
पिछली खबर	307
पूरी खबर पढ़ें	309
प्रचार	304
प्रतिक्रिया दें	306
प्रायोजित	304
प्रिंट करें	302
प्रीमियम	299
फेसबुक	302
फेसबुक पर शेयर करें	302
फोटो	307
बंद करें	297
बड़ी खबरें	307
बाद में	297
बाद में याद दिलाएं	297
मुख्य समाचार	307
मेन्यू	309
मेरा खाता	299
यह भी पढ़ें	307
ये भी पढ़ें	307
रजिस्टर करें	299
लिंक कॉपी करें	302
लॉग इन	299
लॉग इन करें	299
लॉगआउट	299
लॉगिन	299
लोकप्रिय	307
विज्ञापन	304
विज्ञापन के बाद जारी	304
विषय	307
वीडियो	307
व्हाट्सएप	302
शायद बाद में	297
शेयर	302
शेयर करें	302
संपर्क करें	306
संबंधित खबरें	307
संबंधित ख़बरें	307
संबंधित लेख	307
संबंधित समाचार	307
सदस्य बनें	298
सबसे ज्यादा पढ़ी गई	307
सब्सक्राइब	299
सब्सक्राइब करें	299
सभी देखें	309
समर्थन करें	298
सहयोग करें	298
साइन अप	299
साइन इन	299
साझा करें	302
सेव करें	302
स्पॉन्सर्ड	304
हमारा समर्थन करें	298
होम	309
ủng hộ	678
ủng hộ chúng tôi	678
あとで	388
あとで読む	396
あなたにおすすめ	405
あなたにおすすめの記事	405
あなたへのおすすめ	405
あわせて読みたい	405
いいえ、結構です	388
いいね	396	396
いいね！してニュースをチェック	397
おすすめ	405
おすすめの記事	405
おすすめ情報pr	399
おすすめ記事	405
お問い合わせ	401
お気に入り	396
お気に入りに追加	396
お申し込み	391
こちらもおすすめ	405
この著者の記事	405
この記事のタグ	405
この記事は会員限定です	391
この記事は有料会員限定です	391
この記事は有料記事です	391
この記事をシェア	396
この記事をシェアする	396
この記者の記事一覧	405
この連載の記事	405
ご意見	403
ご意見・ご感想	403
ご支援のお願い	389
ご購読の申し込み	391
さらに読み込む	407
すべて受け入れる	401
すべて見る	407
すべて許可	401
その他の記事	405
はてなブックマーク	396
はてブ	396
また後で	388
みんなのコメント	403
もっと見る	407
もっと読む	405
もどる	407
よく読まれている記事	405
よく読まれている記事ランキング	405
アクセスランキング	405
オススメ記事	405
カテゴリ	405
カテゴリー	405
キーワード	405
クッキー	401
クッキー設定	401
クリップ	396
クリップする	396
コピーしました	396
コメント	403
コメント#件	403
コメントする	403
コメントはまだありません	403
コメントをもっと見る	403
コメントを投稿	403
コメントを書く	403
コメントを残す	403
コメントを見る	403
コメント一覧	403
コメント（#	403
サイトポリシー	401
サイトマップ	401
サインイン	391
サポートする	389
シェア	396
シェアしよう	396
シェアする	396
スキップ	388
スクラップ	396
スクラップする	396
スポンサー	399
スポンサードリンク	399
スポンサーリンク	399
タイアップ	399
タグ	405
チップを送る	389
チャンネル登録	397
ツイート	396
ツイートする	396
トップ	407
トップへ戻る	407
トップニュース	405
トップページ	407
トピックス	405
ドネーション	389
ニュースを読む	407
ニュースレター	393
ニュースレターに登録	393
ニュースレターを購読	393
ニュースレター登録	393
バックナンバー	405
パスワードを忘れた方	391
ピックアップ	405
フォロー	397
フォローしてね	397
フォローしました	397
フォローする	397
フォロー中	397
ブックマーク	396
ブックマークする	396
プライバシーポリシー	401
プレゼント	391
プレミアム	391
ヘルプ	401
ページの先頭へ	407
ページトップ	407
ページトップへ	407
ホーム	407
ポスト	396
ポストする	396
マイページ	391
メニュー	407
メルマガ	393
メルマガに登録する	393
メルマガ登録	393
メールで送る	396
メールで送信	396
メールアドレス	393
メールアドレスを入力	393
メールマガジン	393
メールマガジン登録	393
ランキング	405
リンクをコピー	396
ログアウト	391
ログイン	391
ログイン/会員登録	391
ログインして続きを読む	391
ログイン・会員登録	391
一覧	407
一覧へ	407
一覧を見る	407
上一篇	711
上一頁	713
上一页	713
下一篇	711
下一頁	713
下一页	713
下次再說	696
下次再说	696
不用了	696
不，謝謝	696
不，谢谢	696
专题	711
个人中心	699
为你推荐	711
为您推荐	711
主要ニュース	405
举报	710
人気の記事	405
人気ランキング	405
人気記事	405
人気記事ランキング	405
今、あなたにオススメ	405
今はしない	388
今はやめておく	388
今回はしない	388
今日の注目	405
今日热点	711
今日焦点	711
他の記事も読む	405
付費閱讀	699
付费内容	699
付费阅读	699
以后再说	696
会员专享	699
会员专属	699
会员中心	699
会员登录	699
会員の方はこちら	391
会員の方はログイン	391
会員登録	391
会員登録する	391
会員登録はこちら	391
会員限定	391
会員限定記事	391
你可能也喜欢	711
你可能也喜歡	711
你可能感兴趣	711
使用条款	708
使用條款	708
保存	396
保存する	396
個人情報保護方針	401
元記事を読む	407
免責聲明	708
免費訂閱	701
免費註冊	699
免費試讀	699
免责声明	708
免费注册	699
免费订阅	701
免费试读	699
全文を読む	407
全文表示	407
全部接受	708
全部评论	710
公众号	705
公式sns	397
公式twitter	397
公式x	397
共有	396
共有する	396
关于我们	708
关注	705
关注我们	705
关键词	711
关闭	696
其他新聞	711
其他新闻	711
再生	407
写真を見る	407
写真特集	405
写评论	710
分享	704
分享到	704
分享到微信	704
分享到微博	704
分享到朋友圈	704
分享文章	704
分享本文	704
分享至	704
分享至facebook	704
分类	711
分類	711
列印	704
初割で無料体験する	391
初割で無料体験する無料会員に登録するログインする	391
利用規約	401
前のページ	407
前の記事	405
前の記事へ	405
前へ	407
加入line好友	705
加入会员	699
加入書籤	704
加入會員	699
加载更多	713
動画	405
動画を見る	407
单次捐款	697
印刷	396
印刷する	396
即时新闻	711
即時新聞	711
参与评论	710
反馈	710
发表留言	710
发表评论	710
合わせて読みたい	405
同じカテゴリの記事	405
同意	708
同意しない	401
同意する	401
听新闻	704
單次捐款	697
回到頂部	713
回复	710
回覆	710
回頂端	713
回首頁	713
复制成功	704
复制链接	704
大字	704
大家还在看	711
大家都在看	711
头条	711
字体大小	704
字号	704
字級	704
字體大小	704
官方微信	705
官方微博	705
定期定額	697
寄付	389
寄付する	389
寄付のお願い	389
寄付をする	389
專題	711
小字	704
小編推薦	711
展开	713
展开全文	713
展開	713
已关注	705
已是会员	699
已有帐号	699
已經是會員	699
已經是會員？登入	699
已经是会员？登录	699
广告	707
广告 请继续往下阅读	707
広告	399
広告の後に続きます	399
広告をスキップ	399
広告を閉じる	399
広告企画	399
廣告	707
廣告 請繼續往下閱讀	707
延伸閱讀	711
延伸阅读	711
开通会员	699
影音	711
後で	388
微信	704
微信公众号	705
微博	704
忘記密碼	699
忘记密码	699
応援する	389
您可能也喜歡	711
您可能感兴趣	711
您的邮箱	701
您的電郵	701
意见反馈	710
感想を送る	403
成为会员	697
成為會員	697
我同意	708
我的帐户	699
我的帳戶	699
我知道了	708
我要留言	710
我要纠错	710
我要评论	710
戻る	407
所有留言	710
打印	704
打赏	697
投稿する	403
拒絕	708
拒绝	708
拡大	396
拡大する	407
按讚	705
捐款	697
捐贈	697
捐赠	697
排行榜	711
接受	708
接受全部	708
接受所有	708
推广	707
推广内容	707
推廣	707
推荐	711
推荐文章	711
推荐阅读	711
推薦	711
推薦文章	711
推薦閱讀	711
提供	399
搜尋	713
搜索	713
播放	713
支持我们	697
支持我們	697
支援する	389
收听	704
收藏	704
收藏文章	704
收起	713
文字の大きさ	396
文字サイズ	396
新着	405
新着ニュース	405
新着記事	405
新規会員登録	391
新規登録	391
新闻简报	701
显示更多	713
暂不	696
暫不	696
更多	711
更多内容	711
更多報導	711
更多报道	711
更多文章	711
更多新聞	711
更多新闻	711
最新ニュース	405
最新文章	711
最新新聞	711
最新新闻	711
最新消息	711
最新記事	405
會員中心	699
會員專享	699
會員專屬	699
會員登入	699
有料会員になると	391
有料会員登録	391
有料会員限定	391
有料会員限定記事	391
有料登録	391
有料記事	391
朋友圈	704
服务条款	708
服務條款	708
朝刊・夕刊	391
本文へ	407
本文へ移動	407
查看全部	713
查看原图	713
查看更多	713
查看留言	710
查看评论	710
标签	711
検索	407
業配	707
標籤	711
檢舉	710
次のページ	407
次の記事	405
次の記事へ	405
次へ	407
次ページ	407
残り#文字	391
每月捐款	697
注册	699
注目の記事	405
注目キーワード	405
注目ワード	405
注目記事	405
点击排行	711
点击查看大图	713
点赞	704
為您推薦	711
热点	711
热点推荐	711
热门	711
热门排行	711
热门文章	711
热门新闻	711
無料で体験する	391
無料で読む	391
無料会員に登録する	391
無料会員登録	391
無料会員限定	391
無料体験	391
無料登録	391
焦點新聞	711
熱門	711
熱門排行	711
熱門文章	711
熱門新聞	711
熱門話題	711
特定商取引法に基づく表記	401
特集	405
猜你喜欢	711
猜你喜歡	711
申し込む	391
电子报	701
电子邮箱	701
画像を拡大	407
画像を見る	407
留言	710
留言(#	710
登入	699
登入/註冊	699
登出	699
登录	699
登录/注册	699
登錄	699
登録	391
登録して続きを読む	391
登録する	391
發表留言	710
發表評論	710
目录	713
目次	407
目錄	713
相关主题	711
相关报道	711
相关推荐	711
相关文章	711
相关新闻	711
相关标签	711
相关阅读	711
相關主題	711
相關報導	711
相關推薦	711
相關文章	711
相關新聞	711
相關標籤	711
相關閱讀	711
看了这篇文章的人也看	711
看更多	711
稍后再说	696
稍后提醒我	696
稍後再說	696
稍後提醒我	696
立即捐款	697
立即訂閱	699
立即订阅	699
粉絲團	705
精选	711
紙面ビューアー	391
続きをみる	407
続きを読む	391
網友留言	710
編輯推薦	711
編輯精選	711
編集部おすすめ	405
編集部のおすすめ	405
縮小	396
繼續閱讀	713
纠错	710
继续浏览内容	713
继续阅读	713
编辑推荐	711
编辑精选	711
网友评论	710
联系我们	708
聯絡我們	708
聽新聞	704
菜单	713
著作権	401
複製連結	704
视频	711
訂閱	699
訂閱我們的電子報	701
訂閱會員	699
訂閱郵件	701
訂閱電子報	701
記事は広告の後に続きます	399
記事へのご意見	403
記事をサポートする	389
記事をシェア	396
記事をプレゼント	391
記事を保存	396
記事を印刷する	396
記事を読む	407
記事ランキング	405
記事一覧	407
記事全文を読む	407
許可する	401
註冊	699
評論	710
話題の記事	405
読まれている記事	405
請繼續往下閱讀	707	707
請輸入電子郵件	701
讚	704
讚賞支持	697
订阅	699
订阅会员	699
订阅我们的电子报	701
订阅电子报	701
订阅邮件	701
评论	710
评论(#	710
话题	711
请继续往下阅读	707
请输入邮箱	701
購読	391
購読する	391
購読のお申し込み	391
購読申し込み	391
贊助	697
贊助內容	707
贊助商	707
贊助我們	697
赞助	697
赞助内容	707
赞助商链接	707
赞赏	697
跳到主要內容	713
載入更多	713
轉發	704
转发	704
返信	403
返信する	403
返回顶部	713
返回首页	713
追蹤	705
追蹤我們	705
通報する	403
速報	405
連載	405
運営会社	401
違反報告	403
選單	713
邮箱	701
閉じる	388	407
開通會員	699
関連	405
関連する記事	405
関連キーワード	405
関連タグ	405
関連トピックス	405
関連ニュース	405
関連リンク	405
関連動画	405
関連情報	405
関連記事	405
閱讀全文	713
閱讀更多	713
關於我們	708
關注	705
關注我們	705
關鍵字	711
關閉	696
阅读全文	713
阅读更多	713
隐私政策	708
隐私权政策	708
隱私政策	708
隱私權政策	708
電子信箱	701
電子報	701
電子版	391
音声で聞く	396
頭條	711
顯示更多	713
首頁	713
首页	713
가	421
가입하기	417
가장 많이 본 뉴스	426
개인정보 처리방침	424
개인정보처리방침	424
거부	424
검색	428
계속 읽기	417
고객센터	424
공유	421
공유하기	421
관련 기사	426
관련 뉴스	426
관련 태그	426
관련기사	426
관련뉴스	426
관련키워드	426
광고	423
광고 닫기	423
광고 후 이어집니다	423
괜찮습니다	414
구독	417
구독 신청	417
구독 전용	417
구독 중	417
구독신청	417
구독자 전용	417
구독하기	417
글씨크기	421
글자 크기	421
글자크기	421
기부하기	415
기사 공유	421
기사 공유하기	421
기사 듣기	421
기사 본문	428
기사 후원하기	415
기사에 대한 의견	425
기사원문	428
기사저장	421
기자의 다른기사	426
나중에	414
나중에 하기	414
내 정보	417
네이버 블로그	421
다른 공유 찾기	421
다른 기사	426
다른기사	426
다른기사 보기	426
다시 보지 않기	414
다음	428
다음 기사	426
다음 페이지	428
다음기사	426
다음에	414
닫기	414
답글	425
답글쓰기	425
당신이 좋아할 만한	426
댓글	425
댓글 #	425
댓글 #개	425
댓글 보기	425
댓글 쓰기	425
댓글보기	425
댓글쓰기	425
댓글을 입력해주세요	425
더 보기	428
더보기	426	428
동영상	426
동의	424
동의합니다	424
등록	425
라인	421
랭킹	426
랭킹뉴스	426
로그아웃	417
로그인	417
로그인/회원가입	417
링크 복사	421
마이페이지	417
많이 본 기사	426
많이 본 뉴스	426
많이 읽은 기사	426
많이본 기사	426
많이본 뉴스	426
맨 위로	428
맨위로	428
메뉴	428
메뉴 닫기	428
메일	421
모두 동의	424
목록	428
목록보기	428
무료 체험 시작하기	417
무료 회원가입	417
문의	425
바로가기	421
밴드	421
베스트	426
복사하기	421
본문 글씨 줄이기	421
본문 글씨 키우기	421
본문 바로가기	428
본문으로 바로가기	428
북마크	421
비밀번호 찾기	417
사이트맵	424
사진 확대	428
속보	426
스크랩	421
스폰서	423
신고	425
신문구독	417
실시간 뉴스	426
에디터 추천	426
연관기사	426
영상	426
오늘 하루 보지 않기	414
오늘은 그만 보기	414
오늘의 추천	426
오류 신고	425
요약	428
원문보기	428
위로	428
유료 회원 전용	417
음성으로 듣기	421
응원하기	415
의견 쓰기	425
이 기사는 광고 후 이어집니다	423
이 시각 주요뉴스	426
이 시각 추천뉴스	426
이메일	421
이메일무단수집거부	424
이미 구독 중이신가요	417
이미 회원이신가요	417
이미지 크게 보기	428
이미지 확대	428
이슈	426
이용약관	424
이전	428
이전 기사	426
이전기사	426
인기 기사	426
인기기사	426
인기뉴스	426
인쇄	421
인쇄하기	421
일시후원	415
재생	428
저작권규약	424
저장	421
전체 댓글	425
전체 보기	428
전체메뉴	428
전체보기	428
접기	428
정기 후원하기	415
정기구독	417
정기후원	415
제보	425
제보하기	425
좋아요	421
좋은 기사 후원하기	415
주소복사	421
주요 기사	426
주요 뉴스	426
주요기사	426
주요뉴스	426
지면보기	417
청소년보호정책	424
최신 기사	426
최신 뉴스	426
최신기사	426
최신뉴스	426
추천 기사	426
추천기사	426
추천뉴스	426
카카오스토리	421
카카오톡	421
카카오톡 공유	421
카테고리	426
쿠키 설정	424
키워드	426
태그	426
트위터	421
트위터 공유	421
페이스북	421
페이스북 공유	421
펼치기	428
포토	426
폰트 크기	421
프리미엄	417
프린트	421
함께 보면 좋은 기사	426
함께 읽으면 좋은	426
핫뉴스	426
핫이슈	426
헤드라인	426
협찬	423
홈	428
화제의 뉴스	426
회사소개	424
회원 전용	417
회원가입	417
후원	415
후원 안내	415
후원 하기	415
후원하기	415
후원회원 가입	415
"""

START = """\
#	163 © #
>>	379 >>
a	268 a lire aussi	268 a lire également
abbonati	360 abbonati a
abonnez	248 abonnez-vous à
abonnieren	75 abonnieren sie
about	159 about the author	159 about the authors	159 about the writer
achtergrond	457 achtergrond:
además	193 además:
aktuelle	95 aktuelle nachrichten aus
alla	621 alla artiklar om	624 alla artiklar av
alle	61 alle artikler om	64 alle artikler af	95 alle artikel zu	95 alle artikel von	96 alle infos:	96 alle news:	98 alle artikel von	456 alle artikelen over	459 alle artikelen van	484 alle saker om	487 alle artikler av
alles	95 alles zum thema	95 alles zu	456 alles over
also	155 also in	156 also read	156 also read
alt	61 alt om	484 alt om
altre	378 altre notizie su
altri	378 altri articoli su	381 altri articoli di
altro	378 altro su
analys	622 analys:
analyse	62 analyse:	96 analyse:	268 analyse	457 analyse:
analysis	156 analysis:
análise	545 análise:
análisis	193 análisis:
apoya	173 apoya	173 apoya a
approfondimento	379 approfondimento:
approfondisci	379 approfondisci
articles	159 articles by
artykuły	516 artykuły autora
ascolta	379 ascolta:
ascultă	565 ascultă:
assista	545 assista:
auch	96 auch interessant	96 auch interessant:	96 auch lesenswert
author	159 author bio
ayrica	645 ayrica okuyun	645 ayrica bakin	645 ayrica:
baca	348 baca juga	348 baca juga:	348 baca juga	348 baca juga:	348 baca:	348 baca selengkapnya
background	156 background:
bakiniz	645 bakiniz:
become	131 become a member of
bekijk	457 bekijk ook	457 bekijk:	457 bekijk hier	459 bekijk alle artikelen van
best	155 best of
bildergalerie	96 bildergalerie:
bővebben	328 bővebben:
c	163 (c) #
check	156 check out
citeşte	565 citeşte şi	565 citeşte şi:	565 citeşte şi
citește	565 citește și	565 citește și:	565 citește:	565 citește mai mult	565 citește aici	565 citește și
citiți	565 citiți și
clicca	379 clicca qui
click	156 click here
clique	545 clique aqui
cliquez	268 cliquez ici
commentaar	457 commentaar:
confira	545 confira:	545 confira também
consulta	193 consulta aquí
contact	159 contact the author	159 contact the reporter	159 contact:	159 contact this reporter
contacta	195 contacta con
contacte	195 contacte con
contacter	270 contacter l'auteur
contactez	270 contactez l'auteur	270 contactez-nous
contate	547 contate o autor
contatta	381 contatta l'autore
copyright	100 copyright	163 copyright ©	163 copyright #	163 copyright:	163 copyright by	163 © copyright
czytaj	513 czytaj więcej o	514 czytaj także	514 czytaj także:	514 czytaj też	514 czytaj też:	514 czytaj również	514 czytaj więcej	514 czytaj:	514 czytaj także	514 czytaj też	514 czytaj więcej
daha	645 daha fazlasi:
další	36 další články autora
das	95 das beste aus	96 das könnte sie auch interessieren	96 das könnte dich auch interessieren
dazu	96 dazu auch:
dengarkan	348 dengarkan:
dernières	267 dernières actualités
detaylar	645 detaylar için
dig	156 dig deeper:
direkt	622 direkt:
direkte	485 direkte:
disclaimer	163 disclaimer:
discover	155 discover more
do	159 do you have a story	159 do you know more	159 do you have information
don	138 don't miss	156 don't miss:
dona	173 dona a	360 dona a
donate	131 donate to
dossier	268 dossier :
dowiedz	514 dowiedz się więcej
dpa	100 © dpa	100 (dpa
découvrez	268 découvrez aussi
décryptage	268 décryptage	268 décryptage :
earlier	156 earlier:
editor	156 editor's picks:
email	159 email the author	159 email us
en	193 en vídeo:	193 en directo	268 en savoir plus	268 en images	268 en images :	268 en direct
enjoying	138 enjoying this article
entenda	545 entenda:
entretien	268 entretien :
entrevista	193 entrevista:
erről	328 erről bővebben
escríbenos	195 escríbenos
exklusiv	96 exklusiv:
explained	156 explained:
explainer	156 explainer:
explore	156 explore:
fact	156 fact check:
faites	248 faites un don à
fale	547 fale com o autor
find	156 find out more
fler	621 fler artiklar om	624 fler artiklar av
flere	61 flere artikler om	64 flere artikler af	484 flere saker om	484 flere saker fra	487 flere saker av
follow	146 follow us	146 follow @	146 follow all the latest	146 follow the latest	146 follow our
foto	379 foto:	565 foto:
fotos	193 fotos:
fotostrecke	96 fotostrecke:
from	156 from the archive:
full	156 full story:	156 full coverage:
further	156 further reading:
gallery	156 gallery:
gambas	348 [gambas:video
get	138 get the latest	138 get breaking news
go	156 go deeper:
got	159 got a tip	159 got a story
guarda	379 guarda anche	379 guarda:	379 guarda il video
haben	98 haben sie hinweise
haberin	645 haberin devami için
har	64 har du et tip	487 har du et tips
have	159 have a tip	159 have a story
haz	193 haz clic aquí
hazte	173 hazte socio de
heb	459 heb je een tip
heeft	459 heeft u een tip
het	456 het beste van
hier	96 hier lesen sie	96 hier geht es zu	96 hier geht's zu
hintergrund	96 hintergrund:
hør	62 hør også	485 hør også
i	378 i più letti di
il	379 il commento:
ilgili	645 ilgili haber
ilginizi	645 ilginizi çekebilir	645 ilginizi çekebilir:
im	96 im video:
image	163 image copyright	163 image source,	163 image credit:
in	156 in pictures:	156 in pics:
interview	96 interview:	457 interview:
intervista	379 intervista:
izle	645 izle:
izleyin	645 izleyin:
join	131 join	146 join the conversation on	146 join us on
kapcsolódó	328 kapcsolódó	328 kapcsolódó:
katso	236 katso myös	236 katso:	236 katso video
keep	138 keep up with
kijk	457 kijk ook	457 kijk hier
klicka	622 klicka här
klik	62 klik her	457 klik hier
klikk	485 klikk her
kliknij	514 kliknij tutaj
klikněte	34 klikněte zde
kolumni	236 kolumni:
komentář	34 komentář:
kommentar	96 kommentar:	485 kommentar:
kontakt	36 kontakt na autora	64 kontakt journalisten	98 kontakt:	487 kontakt journalisten
kontakta	624 kontakta reportern
krönika	622 krönika:
kuuntele	236 kuuntele:	236 kuuntele myös
l	270 l'auteur	379 l'intervista:	381 l'autore
laatste	456 laatste nieuws over
latest	155 latest from	155 latest in	155 latest videos from
le	193 le puede interesar	267 le meilleur de
lea	193 lea también	193 lea aquí	193 lea además	193 lea más	193 lea:	193 lea también
learn	156 learn more
lee	193 lee también	193 lee más	193 lee:	193 lee también
leer	193 leer también	193 leer más
lees	456 lees meer over	457 lees ook	457 lees ook:	457 lees meer	457 lees meer:	457 lees verder	457 lees hier	457 lees:	457 lees ook	457 lees meer
leggi	378 leggi tutte le notizie	379 leggi anche	379 leggi anche:	379 leggi qui	379 leggi tutto	379 leggi:	379 leggi anche
leia	544 leia mais sobre	545 leia também	545 leia também:	545 leia mais	545 leia:	545 leia aqui	545 leia também	545 leia mais
leitartikel	96 leitartikel:
ler	545 ler também	545 ler mais
les	267 les plus lus	484 les mer om	485 les også	485 les også:	485 les mer	485 les mer:	485 les:	485 les hele saken	485 les om	485 les her	485 les også	485 les mer	485 - les også
lesen	95 lesen sie mehr zu	95 lesen sie mehr zum	96 lesen sie auch	96 lesen sie mehr	96 lesen sie hier	96 lesen sie dazu	96 lesen sie jetzt	96 lesen sie außerdem	96 lesen sie mehr zum thema
lesetipp	96 lesetipp	96 lesetipp:
lest	96 lest auch
lies	96 lies auch	96 lies mehr	96 lies dazu
lihat	348 lihat juga	348 lihat juga:
like	138 like what you're reading	146 like and follow
lire	267 lire tous nos articles	268 lire aussi	268 lire également	268 lire	268 lire notre	268 lire l'article	268 lire plus	268 >> lire
listen	156 listen:	156 listen |
live	62 live:	96 live-ticker:	156 live:	156 live updates:
liveblog	457 liveblog:
lo	192 lo más leído en	192 lo más visto en	192 lo último en
lue	236 lue myös	236 lue myös:	236 lue lisää	236 lue lisää:	236 lue:	236 lue myös	236 lue lisää
luister	457 luister ook	457 luister:
lyssna	622 lyssna	622 lyssna:
lyt	62 lyt til
lytt	485 lytt til
lásd	328 lásd még
läs	621 läs mer om	622 läs också	622 läs också:	622 läs även	622 läs mer	622 läs mer:	622 läs:	622 läs här	622 läs också	622 läs mer	622 läs även
læs	61 læs mere om	62 læs også	62 læs også:	62 læs mere	62 læs mere:	62 læs:	62 læs her	62 læs hele	62 læs også	62 læs mere
mai	565 mai multe detalii
mail	459 mail de auteur
mais	544 mais lidas em	544 mais de	544 mais sobre	544 mais notícias de	544 mais notícias sobre	547 mais artigos de
masz	516 masz temat
meer	456 meer over	456 meer uit	456 meer van	456 meer nieuws over	457 meer:	459 meer van deze auteur
meest	456 meest gelezen in
meet	159 meet the author
mehr	95 mehr zum thema	95 mehr aus	95 mehr von	95 mehr zu	95 mehr lesen über	95 mehr über	96 mehr zum thema	96 mehr dazu	96 mehr dazu:	96 mehr:	96 mehr lesen:	98 mehr vom autor	98 mehr von der autorin	98 mehr artikel von
meistgelesen	95 meistgelesen in
mer	484 mer om	484 mer fra	621 mer om	621 mer från	624 mer av
mere	61 mere om	61 mere fra
mest	621 mest läst i
mira	193 mira también	193 mira:	193 mira también
mit	100 mit material von
mohlo	34 mohlo by vás zajímat:
more	155 more from	155 more in	155 more on	155 more about	156 more:	156 more |	156 more from	156 more on this	156 more:	159 more by
most	155 most read in	155 most read on	155 most viewed in	155 most popular in	155 most popular on
must	156 must read:
más	192 más noticias de	192 más noticias sobre	192 más sobre	192 más en	192 más de	193 más información	193 más información:	193 más información	195 más artículos de
máte	36 máte tip
mời	688 mời xem	688 mời bạn đọc	688 mời độc giả
najnowsze	513 najnowsze z
najpopularniejsze	513 najpopularniejsze w
neueste	95 neueste artikel aus
newsblog	96 newsblog:
next	156 next:
nghe	688 nghe:
no	193 no te pierdas:
noticias	192 noticias de
notre	268 notre dossier
now	156 now read:
nézd	328 nézd meg
nézze	328 nézze meg
o	36 o autorovi	36 o autorce	516 o autorze	516 o autorce
okuyun	645 okuyun:
olvasd	328 olvasd el	328 olvasd el:
olvassa	328 olvassa el	328 olvassa el:	328 olvassa el ezt is
om	64 om forfatteren	64 om skribenten	487 om forfatteren	487 om skribenten	624 om skribenten	624 om författaren
on	156 on our site:
opinie	457 opinie:
opinion	156 opinion:
opinião	545 opinião:
opinión	193 opinión:
our	155 our picks
ouça	545 ouça:
over	459 over de auteur
passend	96 passend dazu	96 passend dazu:
per	379 per approfondire
photos	156 photos:
plus	267 plus d'articles sur	267 plus d'infos sur
podcast	34 podcast:	62 podcast:	96 podcast:	156 podcast:	193 podcast:	268 podcast	268 podcast :	328 podcast:	379 podcast:	457 podcast:	514 podcast:	545 podcast:	645 podcast:
podd	622 podd:
podkast	485 podkast:
polecamy	514 polecamy:
popular	155 popular in
portrait	268 portrait :
porträt	96 porträt:
poslechněte	34 poslechněte si
posłuchaj	514 posłuchaj:
potrebbe	379 potrebbe interessarti:
pour	268 pour aller plus loin
previously	156 previously:
privacy	138 privacy notice:
przeczytaj	514 przeczytaj także	514 przeczytaj też	514 przeczytaj:
puedes	193 puedes leer también
přečtěte	34 přečtěte si také	34 přečtěte si
quelle	100 quelle: dpa	100 quelle:
quellen	100 quellen:
quiz	96 quiz:
reach	159 reach the reporter	159 reach the author
read	155 read more on these	155 read more about	155 read more from	156 read more	156 read more:	156 read also	156 read next	156 read:	156 read |	156 read more	156 read all about it	159 read more by
recomendamos	193 recomendamos:
recommended	155 recommended by	156 recommended:
regarder	268 regarder :
relacionado	193 relacionado:	545 relacionado:
related	155 related to	156 related:	156 related |	156 related story:	156 related stories:	156 related article:	156 related reading:	156 related video:
relire	268 relire
reportage	96 reportage:	268 reportage :
retrouvez	268 retrouvez	268 retrouvez ici
rozhovor	34 rozhovor:
saiba	545 saiba mais
saksikan	348 saksikan juga
schlagworte	95 schlagworte zu
schreiben	98 schreiben sie unserem autor	98 schreiben sie der autorin	98 schreiben sie uns
scrivi	381 scrivi all'autore
se	62 se også	62 se video	485 se også	485 se video	622 se också	622 se även
see	155 see more from	156 see also	156 see more	156 see more:	159 see all posts by	159 see author archive
senaste	621 senaste nytt om
send	159 send us your	159 send tips to	159 send your tips	159 send feedback to
seneste	61 seneste nyt om
ses	270 ses derniers articles
sie	98 sie erreichen die autorin	98 sie erreichen den autor
siehe	96 siehe auch
sign	138 sign up to	138 sign up for	138 sign up here	138 sign up (it's
sigue	193 sigue leyendo:
simak	348 simak juga	348 simak juga:	348 simak:	348 simak video
siste	484 siste nytt om
skontaktuj	516 skontaktuj się z autorem
sledujte	34 sledujte:
sobre	195 sobre el autor	195 sobre la autora	195 sobre la firma	547 sobre o autor	547 sobre a autora
sollten	98 sollten ihnen fehler
sostieni	360 sostieni	360 sostieni il	360 sostieni la
soutenez	248 soutenez	248 soutenez le
soutenir	248 soutenir
spende	75 spende für
spenden	75 spenden für
sprawdź	514 sprawdź:
stay	138 stay up to date with
subscribe	131 subscribe to	138 subscribe to
sull	381 sull'autore
support	131 support	131 support the
sur	268 sur le même sujet
suscríbete	173 suscríbete a
también	193 también puedes leer
te	193 te puede interesar	193 te puede interesar:	193 te recomendamos:
terms	163 terms and conditions apply
the	138 the latest news directly	155 the latest in	155 the latest from	155 the best of
tienes	195 ¿tienes una historia
tiklayin	645 tiklayin
tin	688 tin liên quan:
tip	457 tip	457 tip:	459 tip de redactie	459 tip ons
todas	192 todas las noticias de
todos	195 todos los artículos de	547 todos os artigos de
tonton	348 tonton juga	348 tonton:
top	155 top stories in	155 top stories from
tous	267 tous les articles de	270 tous les articles de
toute	267 toute l'actualité de	267 toute l'actu
további	328 további részletek
trending	155 trending in	156 trending:
tribune	268 tribune :
tudo	544 tudo sobre
tutte	378 tutte le notizie su
tutti	381 tutti gli articoli di
tv	622 tv:
ultime	378 ultime notizie di
une	270 une information à nous transmettre
unsere	96 unsere leseempfehlung
unterstütze	75 unterstütze
unterstützen	75 unterstützen sie	75 unterstützen sie die
up	156 up next:
vea	193 vea también
vedi	379 vedi anche	381 vedi tutti gli articoli di
veja	544 veja mais em	545 veja também	545 veja mais	545 veja:	545 veja também
ver	193 ver también	195 ver todos los artículos de	547 ver todos os artigos de
vezi	565 vezi și	565 vezi și:	565 vezi:	565 vezi și
video	34 video:	62 video:	96 video:	156 video:	193 video:	236 video:	379 video:	457 video:	485 video:	565 video:	565 video	622 video:	645 video:	688 video:
videó	328 videó:
vidéo	268 vidéo	268 vidéo :
view	159 view all posts by	159 view all articles by
voir	267 voir tous les articles	268 voir aussi	268 voir la vidéo	270 voir tous les articles de
vous	270 vous avez une information
více	34 více zde	34 více:
vídeo	193 vídeo:	545 vídeo:
všechny	36 všechny články autora
want	138 want more
watch	146 watch us on	156 watch:	156 watch |	156 watch now:	156 watch more:	156 watch the video:	156 watch the latest
weitere	95 weitere artikel zu	95 weitere artikel aus	95 weitere themen aus	98 weitere artikel von
weiterlesen	96 weiterlesen:
what	155 what others are reading
wideo	514 wideo:
więcej	513 więcej o	513 więcej na temat	513 więcej z	514 więcej:	516 więcej artykułów autora
wszystkie	513 wszystkie artykuły o	516 wszystkie artykuły autora
xem	688 xem thêm	688 xem thêm:	688 xem:	688 xem video	688 >> xem
you	156 you may also like:	156 you might also like:
zie	457 zie ook
zobacz	513 zobacz więcej z	514 zobacz też	514 zobacz też:	514 zobacz także	514 zobacz:	514 zobacz też	514 zobacz także
zum	96 zum thema:	98 zum autor
zur	98 zur person	98 zur autorin
©	163 ©
à	268 à lire aussi	268 à lire également	268 à lire :	268 à lire sur	268 à voir aussi	268 à écouter	268 à relire	268 à découvrir	270 à propos de l'auteur	270 à propos de l'autrice
écouter	268 écouter aussi
éditorial	268 éditorial :
últimas	192 últimas noticias de	544 últimas de	544 últimas notícias de
über	98 über die autorin	98 über den autor	98 über die autor:in	98 über die autoren	98 über die autor:innen
čtěte	34 čtěte také	34 čtěte také:	34 čtěte i	34 čtěte více	34 čtěte:	34 čtěte také
đọc	688 đọc thêm	688 đọc thêm:	688 đọc:	688 đọc tiếp:
ακούστε	118 ακούστε:
βίντεο	118 βίντεο:
δείτε	118 δείτε επίσης	118 δείτε:	118 δείτε το βίντεο	118 δείτε εδώ
δειτε	118 δειτε επισης
διαβάστε	118 διαβάστε επίσης	118 διαβάστε επίσης:	118 διαβάστε ακόμη	118 διαβάστε ακόμη:	118 διαβάστε ακόμα	118 διαβάστε:	118 διαβάστε εδώ	118 διαβάστε περισσότερα
διαβαστε	118 διαβαστε επισης
больше	593 больше новостей	594 больше:
більше	669 більше по темі:	669 більше:
видео	594 видео:
все	593 все новости на тему	593 все материалы	593 все новости	593 все статьи	596 все статьи автора	596 все материалы автора
відео	669 відео:
детальніше	669 детальніше:
дивіться	669 дивіться також	669 дивіться:
другие	596 другие материалы автора
есть	596 есть новость
ещё	593 ещё больше
интервью	594 интервью:
лучшее	593 лучшее за
материал	594 материал по теме:
нагадаємо	669 нагадаємо:
новости	593 новости партнеров
об	596 об авторе
по	594 по теме:
подкаст	594 подкаст:	669 подкаст:
подробнее	594 подробнее:	594 подробнее в материале	594 подробнее - в
последние	593 последние новости о
пришлите	596 пришлите новость
ранее	594 ранее:
раніше	669 раніше:
рекомендуем	594 рекомендуем:
связаться	596 связаться с автором
слухайте	669 слухайте:
слушайте	594 слушайте:
см	594 см. также:
смотрите	594 смотрите также	594 смотрите:	594 смотрите
читайте	594 читайте также	594 читайте также:	594 читайте:	594 читайте подробнее	594 читайте еще	594 читайте также	669 читайте також	669 читайте також:	669 читайте:	669 читайте ще	669 читайте також
читать	594 читать также	594 читать также
האזינו	289 האזינו:
לכתבה	289 לכתבה המלאה
לקריאה	289 לקריאה נוספת
עוד	289 עוד בנושא:
צפו	289 צפו:	289 צפו גם
קרא	289 קרא גם	289 קרא גם:
קראו	289 קראו גם	289 קראו גם:	289 קראו עוד
إقرأ	12 إقرأ أيضا	12 إقرأ أيضاً
اقرأ	12 اقرأ أيضا	12 اقرأ أيضاً	12 اقرأ أيضا:	12 اقرأ أيضاً:	12 اقرأ ايضا	12 اقرأ المزيد:	12 اقرأ:	12 اقرأ المزيد
ببینید	213 ببینید:
بخوانید	213 بخوانید:
بیشتر	213 بیشتر بخوانید	213 بیشتر بخوانید:	213 بیشتر ببینید
در	213 در این باره بخوانید
شاهد	12 شاهد أيضا	12 شاهد أيضاً	12 شاهد:
قد	12 قد يهمك:
للمزيد	12 للمزيد:
همچنین	213 همچنین بخوانید	213 همچنین بخوانید:
इस	308 इसे भी पढ़ें	308 इसे भी पढ़ें:
और	308 और पढ़ें:
द	308 देखें:	308 देखें वीडियो
पढ	308 पढ़ें:
य	308 ये भी पढ़ें	308 ये भी पढ़ें:
यह	308 यह भी पढ़ें	308 यह भी पढ़ें:
あわ	406 あわせて読みたい	406 【あわせて読みたい】
こち	406 こちらもおすすめ
もっ	406 もっと見る：
你可	712 你可能會喜歡：
写真	406 【写真】	406 写真：
動画	406 【動画】
另请	712 另请参阅
延伸	712 延伸閱讀	712 延伸阅读	712 延伸閱讀：	712 【延伸閱讀】
推荐	712 推荐阅读
更多	712 更多：	712 更多新聞：	712 更多內容：	712 【更多新聞】	712 更多相關
点击	712 点击查看
画像	406 【画像】
相关	712 相关阅读	712 相关新闻	712 相关报道：
相關	712 相關新聞	712 相關報導	712 【相關新聞】
看更	712 看更多：
詳し	406 詳しくはこちら
関連	406 関連記事	406 関連記事：	406 【関連記事】	406 関連：	406 【関連】
閱讀	712 閱讀更多
阅读	712 阅读更多
點擊	712 點擊查看
관련	427 관련 기사:
관련기사	427 관련기사	427 관련기사:	427 [관련기사]
더보기	427 [더보기]	427 더보기:
영상	427 [영상]
화보	427 [화보]
"""

CONTAINS = """\
abbestellen	81 jederzeit abbestellen
abbiamo	356 abbiamo bisogno di te	383 abbiamo bisogno di te	383 abbiamo bisogno del tuo
abbonamenti	387 abbonamenti
abbonamento	363 hai già un abbonamento	387 abbonamento
abbonati	363 abbonati per	363 abbonati a soli	383 abbonati a	384 i nostri abbonati	387 abbonati
abbonato	363 sei già abbonato
abilitare	372 devi abilitare
abmeldung	81 abmeldung jederzeit
abonament	572 abonament
abonat	557 ești deja abonat
abonați	557 doar pentru abonați	568 abonați-vă la	572 abonați
abonații	569 abonații noștri
abone	635 abone olun ve	648 abone olun
abonează	557 abonează-te pentru	560 abonează-te pe youtube	568 abonează-te la
aboneler	652 aboneler
abonelere	635 abonelere özel
abonelerimiz	649 abonelerimiz
abonelik	652 abonelik
abonne	273 je m'abonne
abonnee	441 al abonnee	441 word abonnee	441 nog geen abonnee	441 als abonnee	461 word abonnee
abonneer	461 abonneer je
abonnees	441 alleen voor abonnees	441 dit artikel is voor abonnees	462 onze abonnees	465 abonnees
abonnement	48 kræver abonnement	70 abonnement	106 abonnement	251 avec votre abonnement	277 abonnement	441 neem een abonnement	465 abonnement	493 abonnement
abonnementen	465 abonnementen
abonnements	277 abonnements
abonnent	48 bliv abonnent	48 som abonnent	66 bliv abonnent	78 als abonnent	78 sie sind noch kein abonnent	78 bereits abonnent	471 bli abonnent	471 som abonnent	489 bli abonnent
abonnenten	78 nur für abonnenten	78 exklusiv für abonnenten	106 abonnenten
abonnenter	48 kun for abonnenter	48 artiklen er for abonnenter	67 vores abonnenter	70 abonnenter	471 kun for abonnenter	471 denne saken er for abonnenter	490 våre abonnenter	493 abonnenter
abonnentin	78 als abonnentin
abonner	48 abonner for at	66 abonner på	273 s'abonner	471 abonner for å	489 abonner på
abonnez	251 abonnez-vous pour	251 abonnez-vous à partir	273 abonnez-vous	273 abonnez vous
abonniere	102 abonniere unseren
abonnieren	86 abonnieren sie unseren kanal	102 jetzt abonnieren	102 abonnieren sie
abonné	251 déjà abonné	251 en tant qu'abonné
abonnés	274 nos abonnés	277 abonnés
abrir	180 abrir en la app	532 abrir no app
abyste	24 abyste mohli číst dál
accedi	363 accedi per
accept	562 accept toate
acceptant	263 en acceptant les cookies
accepteer	452 accepteer de cookies
accepter	263 accepter les cookies
accepteren	452 cookies te accepteren	452 cookies accepteren
according	167 according to
account	134 create a free account to	134 sign in to your account	165 hold power to account	441 maak een gratis account
accéder	251 pour accéder à l'article
acrescentou	552 acrescentou
actualité	259 suivez l'actualité	259 suivez toute l'actualité
adatkezelési	325 adatkezelési tájékoztató
adatvédelmi	325 adatvédelmi tájékoztató
adblock	57 slå adblock fra	480 slå av adblock	509 wyłącz adblock	617 stäng av adblock
adblocker	89 adblocker erkannt	89 adblocker aktiv	89 nutzen einen adblocker	89 trotz adblocker	106 adblocker	149 disable your adblocker	149 you are using an adblocker	149 adblocker detected	450 schakel je adblocker uit	450 adblocker uit
added	167 added
adgang	48 få adgang til
adomány	335 adomány
adományoddal	331 adományoddal
adományok	335 adományok
adres	501 twój adres e-mail
adresa	558 adresa de email	558 adresa de e-mail
adresiniz	636 e-posta adresiniz
adresse	254 votre adresse e-mail	254 votre adresse email	265 votre adresse e-mail ne sera pas publiée
advertisement	148 this advertisement has not loaded
adó	318 adó #%
adăugat	571 a adăugat
affermato	386 ha affermato
afficher	263 pour afficher ce contenu
affichera	251 ce message s'affichera sur
affiliate	88 affiliate-links	148 this post contains affiliate links	148 this article contains affiliate links	148 contains affiliate links
affirme	276 affirme
affirmé	276 a affirmé
afirma	201 afirma	552 afirma
afirmou	552 afirmou
afirmó	201 afirmó
afmelde	50 afmelde dig når
aggiornamenti	370 segui tutti gli aggiornamenti
aggiunto	386 ha aggiunto
agora	549 doe agora
agree	151 agree to our terms of	151 agree to our terms and	151 agree to the terms
agregó	201 agregó
ahora	198 dona ahora
ai	429 ai 학습 및 활용 금지
aidez	273 aidez-nous
aiutaci	383 aiutaci a
ajoute	276 ajoute
ajouté	276 a ajouté
ajude	549 ajude-nos
ajutorul	568 avem nevoie de ajutorul tău
ajută	568 ajută-ne
aktivieren	89 bitte aktivieren sie javascript	89 aktivieren sie javascript
akzeptieren	91 cookies akzeptieren
alamat	340 alamat email
aldus	464 aldus
alertas	181 recibe alertas	181 activa las alertas	533 receba alertas
alertes	256 alertes info
alkalmazás	323 töltsd le az alkalmazás
alkalmazásunk	332 alkalmazásunk
alkalmazásunkat	323 töltse le alkalmazásunkat
allerede	48 allerede abonnent	471 allerede abonnent
allow	149 allow ads on
als	82 als app
andare	356 prima di andare via
android	82 für android und ios	444 app voor android
angezeigt	91 inhalte angezeigt werden
anlatti	651 anlatti
anmelden	102 jetzt anmelden	102 hier anmelden
anmeldung	81 mit meiner anmeldung	81 mit der anmeldung	81 mit ihrer anmeldung
anmäl	626 anmäl dig till
anno	385 all'anno
annonsblockerare	617 stäng av annonsblockerare
annonseblokkering	480 slå av annonseblokkering
antes	169 antes de irte	169 antes de que te vayas	523 antes de sair
anvender	57 vi anvender cookies
använder	617 vi använder cookies	617 använder kakor
anytime	134 cancel anytime	166 cancel anytime
anzeige	88 nach der anzeige weiter
anzeigen	91 mit einem klick anzeigen lassen
aplicación	180 descarga la aplicación	180 descarga nuestra aplicación
aplicativo	532 baixe o aplicativo	532 baixe nosso aplicativo	550 nosso aplicativo
aplicația	560 descarcă aplicația	569 aplicația noastră
aplikace	39 naše aplikace
aplikaci	28 v naší aplikaci
aplikacja	519 nasza aplikacja
aplikacji	502 w naszej aplikacji	502 otwórz w aplikacji
aplikację	502 pobierz aplikację	502 pobierz naszą aplikację
aplikasi	341 unduh aplikasi	341 aplikasi kami	351 unduh aplikasi	352 aplikasi kami
apoiador	526 torne-se apoiador	549 torne-se apoiador
apoie	526 apoie nosso	526 apoie o nosso	549 apoie nosso	549 apoie o nosso
apoio	526 seu apoio é	549 o seu apoio	549 seu apoio
aporte	198 tu aporte
apoyo	172 con tu apoyo	172 tu apoyo es	198 tu apoyo	198 su apoyo
app	444 in de app	703 app内阅读	703 在app中打开	703 在app中	703 app看更多
appareil	251 un seul appareil à la fois
appeared	162 first appeared on
appel	277 appel aux dons
appen	51 hent appen	51 åbn i appen	474 last ned appen	474 hent appen	474 åpne i appen
application	255 dans l'application	255 avec l'application	255 sur l'application	255 ouvrir dans l'application	255 notre application	274 notre application
applications	255 nos applications mobiles
apri	367 apri nell'app
apóyanos	198 apóyanos
apóyenos	198 apóyenos
apúntate	179 apúntate a nuestra	179 apúntate gratis	198 apúntate a
arbeid	490 vårt arbeid
arbeitet	101 arbeitet als
arbejde	67 vores arbejde
arbete	627 vårt arbete
argued	167 argued
arrivato	356 se sei arrivato fin qui
article	134 to unlock this article	135 you've read your last free article	135 you have read your last free article	135 this is your last free article	143 share this article on	148 links in this article may	244 vous avez aimé cet article	244 cet article vous a plu	251 cet article est offert	251 cet article vous a été offert	252 de cet article à lire	271 cet article est paru dans	271 cet article a été publié
articles	126 you've read # articles	134 access to all our articles	135 free articles left	135 articles left this month	135 you've used all your free articles	135 # of # free articles	252 articles gratuits restants	252 il vous reste # articles
articoli	363 tutti gli articoli senza limiti	364 articoli gratuiti rimasti	364 ti restano # articoli
articolo	363 per leggere l'articolo completo	364 ultimo articolo gratuito
articolul	557 pentru a citi articolul
artikel	78 lesen sie diesen artikel mit	78 um diesen artikel zu lesen	78 dieser artikel ist nur für	78 alle artikel lesen	79 freie artikel übrig	79 artikel frei	441 om dit artikel te lezen	454 fout in dit artikel
artikelen	441 toegang tot alle artikelen
artikeln	78 zugang zu allen artikeln	603 gillade du artikeln	608 läs hela artikeln med	608 lås upp artikeln
artikkelen	471 artikkelen er for abonnenter
artikkeli	225 tämä artikkeli on vain
artiklen	43 kunne du lide artiklen
artykuł	494 podoba ci się ten artykuł
artículo	169 te ha gustado este artículo	177 último artículo gratis	177 te queda # artículo
artículos	177 artículos gratis este mes	177 te quedan # artículos	177 artículos gratuitos restantes
arvioi	242 arvioi
asegura	201 asegura
aseguró	201 aseguró
asked	167 asked
asks	167 asks
assinante	529 já é assinante	549 torne-se assinante
assinantes	529 exclusivo para assinantes	550 nossos assinantes	553 assinantes
assinatura	553 assinatura
assinaturas	553 assinaturas
assine	529 assine para	529 assine por	529 assine e tenha	549 assine a	549 assine o
assistant	161 is an assistant professor
associate	148 as an amazon associate	161 is an associate professor	161 is an associate
aufgefallen	93 fehler aufgefallen
ausblenden	91 und wieder ausblenden
autentifică	557 autentifică-te pentru
auteur	272 est l'auteur
author	161 is the author of	161 is an author
automatisch	78 das abo endet automatisch	78 endet automatisch
autor	101 ist autor	197 es autor de
autora	197 es autora de
autorin	101 ist autorin	101 ist freie autorin
autorská	37 autorská práva
autrice	272 est l'autrice
available	139 available on the app store	139 available on google play
avec	271 avec afp
avsluta	628 avsluta när du vill
ayda	650 ayda
aydinlatma	642 aydinlatma metni
aylik	650 aylik
ayúdanos	198 ayúdanos a
açikladi	651 açikladi
añadió	201 añadió
año	200 al año
baixe	532 baixe o app	532 baixe nosso app	549 baixe o
bandeau	277 bandeau cookies
banners	168 cookie banners
bantu	351 bantu kami
bağiş	648 bağiş yapin	648 bağiş yap	652 bağiş
bağişiniz	648 bağişiniz
become	130 become a patron of	164 become a member
becoming	164 becoming a member
befindet	91 an dieser stelle befindet sich
before	126 before you go	126 before you move on
begging	168 begging
behöver	606 vi behöver ditt stöd	626 vi behöver din hjälp
bekapcsolása	323 értesítések bekapcsolása
belirtti	651 belirtti
benachrichtigungen	83 benachrichtigungen aktivieren	83 push-benachrichtigungen
benadrukt	464 benadrukt
bereits	78 sie haben bereits ein abo
bergabunglah	351 bergabunglah
berichten	103 wir berichten
berichtet	101 berichtet für	101 berichtet über
berichtete	105 berichtete
berita	343 ikuti berita
berlangganan	339 sudah berlangganan	340 berlangganan newsletter	351 berlangganan sekarang
berättar	629 berättar
besoin	244 nous avons besoin de vous	273 nous avons besoin de vous
bestellen	102 jetzt bestellen
bestätigen	81 bestätigen sie ihre
bestätigungsmail	81 bestätigungsmail
betaalmuur	465 betaalmuur
betalingsmur	70 betalingsmur	493 betalingsmur
betalvägg	630 betalvägg
betonte	105 betonte
bevor	71 bevor sie gehen
bezahlschranke	106 bezahlschranke
bidrag	46 dit bidrag	46 giv et bidrag	66 dit bidrag	66 giv et bidrag	70 bidrag	469 ditt bidrag	489 ditt bidrag
bijdrage	438 jouw bijdrage
bildirimlere	637 bildirimlere izin ver
bildirimleri	637 bildirimleri aç
binding	48 ingen binding	68 ingen binding
bindingstid	471 ingen bindingstid	491 ingen bindingstid
bindningstid	608 ingen bindningstid	628 ingen bindningstid
bitte	71 eine bitte an sie
biết	694 cho biết
blocker	149 turn off your ad blocker	149 using an ad blocker
blokování	31 blokování reklam
bloqueador	186 bloqueador de anuncios	186 bloqueador de publicidad	202 bloqueador de anuncios	538 bloqueador de anúncios
bloqueurs	261 bloqueurs de publicité
boletín	179 recibe el boletín	179 boletín diario	179 boletín semanal	198 recibe el boletín	202 boletín
brauchen	102 wir brauchen ihre hilfe	102 wir brauchen deine hilfe
breaking	140 get breaking news alerts
browser	149 your browser does not support	149 your browser is out of date	538 o seu browser não suporta
bulan	353 per bulan
buletin	340 buletin kami	352 buletin kami	355 buletin
buzón	179 en tu buzón
báo	692 báo chí độc lập
bønn	466 vi har en bønn til deg
bülten	636 e-bülten	652 bülten
bültene	636 bültene abone	636 bültene kayit	636 bültene kaydol
bülteni	636 haber bülteni
bültenimiz	649 bültenimiz
bültenimize	636 bültenimize	648 bültenimize	649 bültenimize
bản	695 bản tin
cadastre	529 cadastre-se para	549 cadastre-se
canal	536 siga o canal
canalul	569 canalul nostru
cancel	134 cancel at any time	166 cancel any time	166 cancel at any time
cancela	176 cancela cuando quieras	200 cancela cuando quieras
cancele	529 cancele quando quiser	551 cancele quando quiser
casella	366 nella tua casella
catedrática	197 es catedrática
catedrático	197 es catedrático
celého	24 pro čtení celého
chaque	254 par e-mail chaque	254 par mail chaque
check	137 check your inbox to
chegou	523 se você chegou até aqui
chercheur	272 est chercheur
chercheuse	272 est chercheuse
chia	694 chia sẻ
chiederti	356 un piccolo favore da chiederti
chief	161 is chief
chip	164 chip in
cho	694 cho hay
chép	690 cấm sao chép
chính	685 chính sách bảo mật	685 chính sách quyền riêng tư
chúng	681 bản tin của chúng tôi	683 theo dõi chúng tôi	691 ủng hộ chúng tôi	691 chúng tôi cần sự giúp đỡ	691 giúp chúng tôi	691 theo dõi chúng tôi	692 nền báo chí của chúng tôi	692 độc giả của chúng tôi	692 công việc của chúng tôi	692 bản tin của chúng tôi	692 kênh của chúng tôi
chấp	685 chấp nhận tất cả
ciebie	494 mamy do ciebie prośbę
cipta	350 hak cipta
cititorii	569 cititorii noștri
click	143 click to share on	143 click to email	143 click to print
codziennie	501 otrzymuj codziennie
coffee	130 buy me a coffee
columnist	161 is a columnist
comentar	190 para comentar	542 para comentar
comentario	190 déjanos tu comentario
comentarios	190 en los comentarios
comentários	542 nos comentários	542 os comentários não representam
comment	153 log in to comment	153 sign in to comment	153 be the first to comment	153 in the comment section	153 leave a comment below	153 leave your comment	153 this comment has been removed	153 please read our comment policy	153 our comment policy
commentaires	265 dans les commentaires	265 charte des commentaires	265 espace commentaires
commentare	376 per commentare
commenter	265 pour commenter
commenti	376 nei commenti	376 i commenti saranno
comments	153 in the comments below	153 in the comments section	153 let us know in the comments	153 comments powered by	153 comments have been closed	153 all comments are subject to	164 let us know in the comments
commission	148 may earn an affiliate commission	148 may earn a commission	148 may earn a small commission	148 we may receive a commission	148 earn a commission
community	103 unsere community	153 abide by our community	164 join our community of	376 regole della community
compartir	176 compartir tu cuenta, cambia	198 si quieres compartir tu cuenta
compensation	148 receive compensation from
completa	529 para ler a matéria completa
comunique	542 comunique um erro
condiciones	188 términos y condiciones
condiții	562 termeni și condiții
confidentialité	263 politique de confidentialité
confidențialitate	562 politica de confidențialitate
confirm	137 check your email to confirm
conférences	272 est maître de conférences
connect	145 connect with us on
connectez	251 connectez-vous pour
connecté	265 vous devez être connecté
consent	151 we need your consent to load
consentiti	376 non sono consentiti commenti
consider	130 consider making a donation	130 if you liked this article, consider	164 please consider	164 consider becoming	164 consider making	164 consider a donation	164 consider donating
contact	137 contact me with news and offers	164 contact us at
contacted	160 can be contacted at
contenido	176 accede a todo el contenido	176 este contenido es exclusivo	188 contenido externo de	188 para ver este contenido
content	151 to view this content, you	151 to view this content please	151 third-party content	151 this content is hosted by a third party
contenu	263 ce contenu est hébergé par	263 ce contenu n'a pas pu être	263 contenu bloqué
contenus	274 nos contenus
contenuto	374 contenuto esterno
conteúdo	529 acesse todo o conteúdo
continua	557 pentru a continua lectura
continuar	529 para continuar lendo	529 para continuar a ler
continuare	363 per continuare a leggere	557 pentru a citi în continuare
continue	134 to continue reading this article	134 log in to continue	134 sign in to continue	164 help us continue
continuer	251 pour continuer à lire
contou	552 contou
contribuição	526 com a sua contribuição
contributing	161 is a contributing	164 by contributing to
contribution	164 your contribution	164 make a contribution	164 making a contribution
contributo	359 con il tuo contributo	383 il tuo contributo
contributor	161 is a contributor
contó	201 contó
conversation	153 to join the conversation	153 join the conversation with
cookie	106 cookie-banner	151 our cookie policy	168 cookie banner	286 קובצי cookie	402 cookieを使用	402 cookie（クッキー）	402 cookieの使用	402 cookieを利用	509 pliki cookie	589 файлы cookie	665 файли cookie	685 sử dụng cookie
cookies	57 vi bruger cookies	57 bruger cookies til	151 we use cookies	151 this site uses cookies	151 our site uses cookies	151 uses cookies to	151 accept all cookies	151 accept cookies	151 use of cookies	151 our use of cookies	188 usamos cookies	188 uso de cookies	480 vi bruker cookies	509 plików cookies	540 usamos cookies	540 este site usa cookies	540 uso de cookies	617 cookies på
correo	179 en tu correo	179 en su correo
correspondant	272 est correspondant
correspondante	272 est correspondante
correspondent	161 is a correspondent
corresponsal	197 es corresponsal
coverage	165 our coverage
covers	161 covers the
creative	162 under a creative commons license
crowdfunding	168 crowdfunding
cuenta	176 crea tu cuenta gratis
cuéntanos	190 cuéntanos en
czekamy	511 czekamy na wasze
czytać	499 aby czytać dalej	499 żeby czytać dalej
czytelnicy	519 nasi czytelnicy
czytelników	519 naszych czytelników
dagelijks	443 ontvang dagelijks
daily	137 sign up for our daily
dapatkan	343 dapatkan update berita
dar	42 dar
darowizna	518 twoja darowizna	522 darowizna
darowizny	522 darowizny
darowiznę	497 przekaż darowiznę	518 przekaż darowiznę
darte	179 darte de baja
dary	42 dary
data	161 is a data
datenschutzbestimmungen	91 datenschutzbestimmungen
datenschutzerklärung	91 in unserer datenschutzerklärung	91 unserer datenschutzerklärung	103 unserer datenschutzerklärung	103 unsere datenschutzerklärung
datenschutzhinweise	91 unsere datenschutzhinweise	91 datenschutzhinweise
deaktiviere	89 deaktiviere deinen adblocker
deaktivieren	89 deaktivieren sie ihren adblocker	89 deaktivieren sie ihren werbeblocker	89 adblocker deaktivieren	89 ad-blocker deaktivieren
deaktiviert	89 javascript ist deaktiviert
declarat	571 a declarat
declarou	552 declarou
declaró	201 declaró
dedi	651 dedi
dedicated	165 our dedicated team
delivered	137 delivered to your inbox	137 delivered to your email	137 get the latest news delivered
demander	244 une faveur à vous demander	244 un petit service à vous demander
depend	165 we depend on
deputy	161 is the deputy editor
der	105 so der
dernier	252 dernier article gratuit
desactiva	186 desactiva adblock
desactivar	186 desactivar adblock
desative	538 desative o adblock
descarcă	568 descarcă
descarga	180 descarga la app	180 descarga nuestra app	198 descarga nuestra
descarregue	532 descarregue a app
descárgate	180 descárgate la app
destek	648 bize destek	648 destek olun	648 destek ol
desteğiniz	648 desteğiniz
desteğinize	648 desteğinize ihtiyacimiz
detected	149 ad blocker detected	149 adblock detected
detto	386 ha detto
devamini	635 devamini okumak için
devenez	273 devenez membre
dice	201 dice	386 dice
dichiarato	386 ha dichiarato
die	105 so die
dieser	78 dieser inhalt ist nur für
dijo	201 dijo
dilarang	350 dilarang mengutip
dilindungi	350 hak cipta dilindungi
direct	137 direct to your inbox
directement	254 directement dans votre
directly	137 directly in your inbox
directo	184 sigue en directo
disabilita	372 disabilita adblock
disable	149 disable your ad blocker	149 disable ad blocker
disattiva	372 disattiva adblock	372 disattiva l'ad blocker
disdici	363 disdici quando vuoi	385 disdici quando vuoi
disiscriverti	366 disiscriverti in qualsiasi
diskutieren	93 diskutieren sie mit
disponibile	367 disponibile su app store
disponible	180 disponible en google play	255 disponible sur l'app store
disponível	532 disponível no google play
dispositivo	176 se está usando en otro dispositivo	176 si continúas leyendo en este dispositivo	176 en otro dispositivo
disse	552 disse
dit	276 a dit	276 dit-il
dites	265 dites-le nous en
ditt	606 med ditt stöd	626 ditt stöd
diventa	383 diventa socio
diz	552 diz
doação	526 faça uma doação	549 sua doação	549 a sua doação	549 faça uma doação	553 doação
doações	553 doações
dodal	41 dodal
dodala	41 dodala
dodał	521 dodał
dodała	521 dodała
don	277 don
donaciones	202 donaciones
donación	172 haz una donación	172 haz tu donación	172 tu donación	198 tu donación	198 haz una donación	198 haz tu donación	202 donación
donasi	351 donasi anda	355 donasi
donate	164 donate today	164 donate now	168 donate
donatie	438 doe een donatie	438 jouw donatie	461 jouw donatie	461 uw donatie	461 doe een donatie	465 donatie
donaties	465 donaties
donation	164 your donation	164 make a donation	168 donation
donations	168 donations
donazione	359 fai una donazione	383 la tua donazione	383 fai una donazione	383 fai una donazione a	387 donazione
donazioni	387 donazioni
donația	568 donația ta
donație	568 fă o donație	572 donație
donații	572 donații
donează	568 donează acum
doneer	461 doneer nu
donnez	265 donnez votre avis
dons	273 vos dons	277 dons
dostęp	499 dostęp do treści	499 pełny dostęp do	518 kup dostęp
dostępny	499 artykuł dostępny tylko
download	51 download appen	51 download vores app	139 download our app	139 download our free app	139 download the app	139 download on the app store	164 download our	341 download aplikasi	444 download de app	444 download onze app	444 download de gratis app	461 download de
dołącz	506 dołącz do nas na	518 dołącz do nas	518 dołącz do grona
drepturile	567 toate drepturile rezervate
drittplattformen	91 drittplattformen
dukung	351 dukung kami
dukungan	351 dukungan anda
dziennikarstwo	497 wesprzyj niezależne dziennikarstwo	519 nasze dziennikarstwo	519 niezależne dziennikarstwo
dziennikarze	519 nasi dziennikarze
déclare	276 déclare
déclaré	276 a déclaré
déductible	247 déductible des impôts	247 déductible à #
désabonner	254 vous désabonner à tout moment
désactiver	261 désactiver adblock
désactivez	261 désactivez adblock
désinscrire	254 vous désinscrire à tout moment
dùng	693 dùng thử miễn phí
dụng	683 tải ứng dụng	691 tải ứng dụng
editing	162 editing by
editor	161 is an editor	161 is the editor
editors	165 we, the editors
eerste	463 eerste maand	463 de eerste maand
eftertryck	625 eftertryck förbjudet
eigener	71 eine bitte in eigener sache	71 in eigener sache	103 in eigener sache
eilmeldungen	83 eilmeldungen aufs
einem	78 mit einem abo
einverstanden	81 ich bin damit einverstanden, dass
einwilligung	91 einwilligung jederzeit
eksternt	57 eksternt indhold	480 eksternt innhold
electrónico	179 tu correo electrónico	190 tu dirección de correo electrónico no será publicada
elfogadom	325 elfogadom a
elle	276 dit-elle
elmondta	334 elmondta
elolvasásához	320 a teljes cikk elolvasásához
előfizetés	335 előfizetés
előfizető	320 már előfizető	331 legyen előfizető
előfizetőink	320 előfizetőink olvashatják	332 előfizetőink
előfizetők	335 előfizetők
előfizetőknek	320 csak előfizetőknek
email	111 στο email σας	153 save my name, email	160 email your story to	164 email us at	179 en tu email	340 ke email anda	366 la tua email	531 no seu email	558 pe email	581 ваш email	659 ваш email	681 địa chỉ email	681 email của bạn	681 nhận tin qua email
emailing	160 get in touch by emailing
embora	523 antes de ir embora
encore	251 pas encore abonné
endereço	542 seu endereço de email não será
engagement	251 sans engagement	275 sans engagement
engedélyezze	325 engedélyezze a javascript
engelleyici	642 reklam engelleyici
engelleyicinizi	642 reklam engelleyicinizi
enjoyed	126 we hope you enjoyed this
enligt	629 enligt
ensimmäinen	241 ensimmäinen kuukausi
enter	137 enter your email	591 ctrl+enter	667 ctrl+enter
entering	137 by entering your email
entlang	102 hier entlang
entrada	531 na sua caixa de entrada
entre	549 entre no canal
erforderliche	93 erforderliche felder sind
erklärt	105 erklärt
erklärte	105 erklärte
erschien	99 dieser text erschien zuerst	99 dieser artikel erschien zuerst	99 dieser artikel erschien zunächst	99 dieser beitrag erschien zuerst
erschienen	99 zuerst erschienen auf
erzählt	105 erzählt
erzählte	105 erzählte
escreveu	552 escreveu
escribe	197 escribe sobre
escribió	201 escribió
escritor	197 es escritor
escritora	197 es escritora
escríbenos	190 escríbenos a	198 escríbenos
está	523 já que está aqui
estás	169 ya que estás aquí	169 ya que estás por aquí
etkinleştir	642 javascript'i etkinleştir
ettertrykk	488 ettertrykk forbudt
euro	104 ab # euro
every	166 every month
evästeitä	233 käytämme evästeitä	233 evästeitä
exclusief	441 exclusief voor abonnees	441 dit artikel is exclusief
exclusively	134 exclusively for subscribers
exclusivo	176 este artículo es exclusivo	529 este conteúdo é exclusivo	529 este artigo é exclusivo
explained	167 explained
explica	201 explica	552 explica
explicat	571 a explicat
explicou	552 explicou
explicó	201 explicó
explique	276 explique
expliqué	276 a expliqué
external	151 external content from
externe	91 externe inhalte	452 externe inhoud
externen	91 externen inhalt von	91 externen inhalt
externer	91 externer inhalt von
facebook	54 på facebook og twitter	113 στο facebook και	143 share on facebook	145 on facebook and twitter	145 on facebook, twitter	145 on twitter and facebook	145 like us on facebook	145 find us on facebook	184 en facebook y twitter	184 en facebook, twitter	184 en facebook y x	259 sur facebook et twitter	259 sur facebook, twitter	370 su facebook e twitter	448 op facebook en twitter	448 op facebook, twitter	477 på facebook og twitter	536 no facebook e no	536 no facebook, no	614 på facebook och twitter	706 在facebook上
facebooku	28 na facebooku a twitteru	506 na facebooku i twitterze
faire	273 faire un don
fais	273 je fais un don
faisant	247 en faisant un don
faites	247 faites un don	273 faites un don
favor	126 a favor to ask of you	126 we have a favor to ask
favour	126 small favour to ask	126 we have a favour to ask	168 small favour
fehler	93 haben sie einen fehler
fehlerhinweis	93 fehlerhinweis
felhasználási	325 felhasználási feltételek
feliratkozom	321 feliratkozom a hírlevélre
feliratkozás	321 feliratkozás a hírlevélre	321 hírlevél feliratkozás
fellow	161 is a fellow
fenntartva	330 minden jog fenntartva
finanzieren	74 wir finanzieren uns durch spenden	103 wir finanzieren uns
first	134 for the first month
fizess	331 fizess elő
fizessen	320 fizessen elő	331 fizessen elő
folge	86 folge uns	102 folge uns
folgen	86 folgen sie uns	102 folgen sie uns
folgt	86 folgt uns
follow	145 follow us on	145 follow us at	145 follow me on	145 follow on google news	145 follow our live	145 follow on x	145 you can follow	164 follow us on
folosește	562 folosește cookie
folosim	562 folosim cookie
folytatásához	320 a cikk folytatásához
forklarer	69 forklarer	492 forklarer
forteller	492 forteller
fortgesetzt	88 wird nach der anzeige fortgesetzt
fortæller	69 fortæller
founder	161 is the founder
fragte	105 fragte
free	137 get our free
freelance	160 is a freelance writer	161 is a freelance
freiartikel	79 freiartikel
freier	101 ist freier autor
ft	333 ft/hó
fundraising	168 fundraising
följ	614 följ oss på	626 följ oss
förklarar	629 förklarar
følg	54 følg os på	66 følg os	477 følg oss på	489 følg oss
før	43 før du går	466 før du går
første	68 første måned	491 første måned
független	318 támogasd a független	332 független újságírás	332 független sajtó
gabung	343 gabung di kanal	351 gabung
gave	469 gi en gave	489 gi en gave	493 gave
gazetecilerimiz	649 gazetecilerimiz
gazetecilik	649 bağimsiz gazetecilik
gazeteciliği	649 bağimsiz gazeteciliği
gazeteciliğimiz	649 gazeteciliğimiz
gebruik	452 gebruik van cookies
gebruiken	452 wij gebruiken cookies	452 we gebruiken cookies
gebruikt	452 deze website gebruikt cookies	452 deze site gebruikt cookies
gedetecteerd	450 adblocker gedetecteerd
gefallen	71 ihnen hat dieser artikel gefallen	71 hat ihnen dieser artikel gefallen	71 hat dir dieser artikel gefallen
gefunden	93 fehler im text gefunden
gefällt	71 dir gefällt dieser artikel
gekennzeichnete	88 mit einem symbol gekennzeichnete
geladen	91 nicht geladen werden
gelmişken	631 buraya kadar gelmişken
genehmigung	99 ohne genehmigung
generosity	164 your generosity
gengives	65 må ikke gengives
genossenschaft	103 unsere genossenschaft	103 unserer genossenschaft
gepubliceerd	454 je e-mailadres wordt niet gepubliceerd
geschlossen	93 kommentare sind geschlossen
get	139 get our app	139 get the app
giornalismo	359 sostieni il giornalismo	383 sostieni il giornalismo	384 il nostro giornalismo
giornalisti	384 i nostri giornalisti
gitmeden	631 gitmeden önce
già	356 già che sei qui
gjengis	488 kan ikke gjengis
google	86 auf google news	113 στο google news και μάθετε	113 στο google news	139 get it on google play	343 di google news	506 google news	560 pe google news	639 google news'te	683 trên google news
gostou	523 gostou deste artigo
gratis	353 gratis	441 krijg je ook gratis
gratuita	385 prova gratuita
gratuitement	251 inscrivez-vous gratuitement	254 recevez gratuitement
grátis	551 teste grátis
grâce	247 grâce à vos dons
gåva	606 din gåva	606 ge en gåva	626 din gåva	626 ge en gåva	630 gåva
göre	651 göre
gösterilmeden	647 kaynak gösterilmeden
haben	71 haben wir eine bitte	71 wir haben eine bitte
haftalik	650 haftalik
har	43 vi har en bøn til dig	59 har du et tip
használ	325 cookie-kat használ
használat	325 sütik használat
have	135 you have # free	153 have your say in	165 we don't have ads
havi	333 havi #
havonta	333 havonta
hazte	172 hazte socio	198 hazte socio	198 hazte socia
hebben	435 hebben we een gunst te vragen	461 wij hebben je hulp nodig	461 we hebben je steun nodig
help	130 help fund our	164 help us keep	164 help keep our	461 help ons
herunterladen	82 app herunterladen
hetente	333 hetente
hier	435 nu je hier toch bent
historien	272 est historien
historienne	272 est historienne
hjelp	489 hjelp oss
hjälp	626 hjälp oss
hjælp	66 vi har brug for din hjælp	66 hjælp os
hozzátette	334 hozzátette
hvor	43 nu hvor du er her
hãy	691 hãy ủng hộ
hämta	611 hämta appen
hírekben	323 a google hírekben
hírlevelünk	332 hírlevelünk
hírlevelünkre	321 hírlevelünkre	332 hírlevelünkre
hírlevél	335 hírlevél
hónap	333 első hónap
hộp	681 hộp thư của bạn
identifiez	251 identifiez-vous pour
ifade	651 ifade etti
ifølge	69 ifølge	492 ifølge
ikuti	343 ikuti kami	343 ikuti kanal	351 ikuti kami
ilimitado	176 acceso ilimitado	529 acesso ilimitado
ilk	650 ilk ay
illimitato	363 accesso illimitato
illimité	251 en illimité	251 accès illimité
ilmainen	228 lataa ilmainen sovellus
inbox	111 στο inbox σας	137 in your inbox every	137 sent to your inbox	137 into your inbox	164 your inbox	443 in je inbox	558 în inbox
indbakke	50 i din indbakke
indbakken	50 i indbakken
independence	165 our editorial independence
independencia	199 nuestra independencia
independent	130 support independent journalism	164 support independent journalism	165 independent journalism	569 jurnalism independent
independente	550 jornalismo independente
independiente	199 periodismo independiente
indipendente	384 giornalismo indipendente
indipendenza	384 la nostra indipendenza
indiqué	276 a indiqué
indépendance	274 notre indépendance
indépendant	274 média indépendant
indépendante	274 presse indépendante
infocom	99 dpa-infocom	99 dpa-infocom, dpa:#
información	184 sigue toda la información	184 siga toda la información
informasjonskapsler	480 vi bruker informasjonskapsler	480 bruker informasjonskapsler
information	151 to store and/or access information on a device	151 for more information see our privacy
informations	259 suivez les informations sur
informativa	374 informativa sulla privacy
informazione	384 informazione indipendente
inhalte	91 inhalte von youtube
inhoud	452 inhoud van derden	452 om deze inhoud te
inicia	176 inicia sesión para
initialement	271 article publié initialement
inkorg	610 i din inkorg	610 till din inkorg
inloggen	461 je moet nog even inloggen
innan	603 innan du går
innboksen	473 i innboksen	473 rett i innboksen
innehåll	617 externt innehåll
inschakelen	445 meldingen inschakelen	450 javascript inschakelen
inscreva	531 inscreva-se na nossa	531 inscreva-se em nossa	549 inscreva-se
inscrever	531 ao se inscrever
inscrit	251 déjà inscrit
inscrivant	254 en vous inscrivant
inscrivez	254 inscrivez-vous à notre	273 inscrivez-vous
inscrição	531 cancelar a inscrição
insisted	167 insisted
instagram	54 på facebook og instagram	86 auf facebook, instagram	86 auf instagram, facebook	86 auf facebook und instagram	86 auf facebook oder instagram	86 ob whatsapp, instagram	145 on instagram, facebook	145 on instagram and facebook	259 sur facebook et instagram	370 su facebook e instagram	448 op facebook en instagram	448 op facebook, instagram	477 på facebook og instagram	614 på facebook och instagram
instagramie	506 na facebooku i instagramie
instagramu	28 na facebooku a instagramu
instale	532 instale a app
install	139 install our app
integritetspolicy	617 integritetspolicy
investigador	197 es investigador
investigadora	197 es investigadora
investigative	161 is an investigative
iratkozz	321 iratkozz fel hírlevel	321 iratkozz fel	331 iratkozz fel
iratkozzon	321 iratkozzon fel hírlevel	321 iratkozzon fel	331 iratkozzon fel
iscrivendoti	366 iscrivendoti
iscriviti	366 iscriviti alla nostra	366 iscriviti gratis	366 iscriviti al nostro	383 iscriviti alla	383 iscriviti al
iscrizione	366 annullare l'iscrizione
istediğiniz	635 istediğiniz zaman iptal	650 istediğiniz zaman iptal
jaar	463 per jaar
jadilah	351 jadilah anggota
jahr	104 im jahr	104 pro jahr
javascript	31 povolte javascript	31 zapněte javascript	57 aktivér javascript	57 slå javascript til	89 javascript aktivieren	89 javascript in ihrem browser	89 javascript benötigt	149 please enable javascript	149 requires javascript	149 javascript is disabled	149 javascript is required	149 turn on javascript	149 javascript is not available	149 enable javascript in your browser	149 javascript must be enabled	149 needs javascript	186 activa javascript	186 habilita javascript	186 habilitar javascript	186 activar javascript	233 salli javascript	233 ota javascript käyttöön	261 activer javascript	261 activez javascript	261 javascript est désactivé	261 nécessite javascript	286 אפשרו javascript	345 aktifkan javascript	372 abilitare javascript	372 abilita javascript	372 attiva javascript	372 attivare javascript	400 javascriptを有効	400 javascriptが無効	400 javascript を有効	450 schakel javascript in	480 aktiver javascript	480 slå på javascript	509 włącz javascript	509 włącz obsługę javascript	538 ative o javascript	538 habilite o javascript	538 ativar javascript	562 activați javascript	589 включите javascript	617 aktivera javascript	617 slå på javascript	665 увімкніть javascript	685 bật javascript
jederzeit	78 jederzeit kündbar	81 widerruf jederzeit	81 jederzeit abmelden	104 jederzeit kündbar
jelas	354 jelas
jelentkezzen	320 jelentkezzen be a
jesteś	494 skoro już tu jesteś	494 skoro tu jesteś
jetzt	78 jetzt im abo
join	164 join us on
jornalismo	526 apoie o jornalismo	549 apoie o jornalismo	550 nosso jornalismo	550 o nosso jornalismo
jornalistas	550 nossos jornalistas
journal	274 notre journal
journalism	130 support our journalism	130 support the journalism you rely on	164 support quality journalism	164 support local journalism	164 support our journalism	165 our journalism	165 keep our journalism	165 fearless journalism
journalisme	247 soutenez le journalisme indépendant	247 soutenez un journalisme	273 soutenez le journalisme	274 journalisme indépendant
journalismimme	240 journalismimme
journalismus	74 für unseren journalismus	103 unser journalismus	103 unseren journalismus	103 gut gemachten journalismus	103 gut gemachtem journalismus
journalist	101 ist freier journalist	101 ist journalist	160 is a freelance journalist	161 is a journalist
journaliste	272 est journaliste
journalisten	462 onze journalisten
journalister	67 vores journalister	490 våre journalister	627 våra journalister
journalistes	274 nos journalistes
journalistiek	438 steun onze journalistiek	462 onze journalistiek
journalistik	46 støt vores journalistik	46 støt uafhængig journalistik	67 vores journalistik	67 uafhængig journalistik	606 stöd vår journalistik	606 stöd oberoende journalistik	627 vår journalistik	627 oberoende journalistik
journalistikk	469 støtt vår journalistikk	469 støtt uavhengig journalistikk	490 vår journalistikk	490 uavhengig journalistikk
journalistin	101 ist freie journalistin	101 ist journalistin
journalists	165 our journalists	165 we, the journalists
jurnalis	352 jurnalis kami
jurnalisme	352 jurnalisme kami	352 jurnalisme independen
jurnalismul	568 susține jurnalismul	569 jurnalismul nostru	569 jurnalismul independent
jurnaliștii	569 jurnaliștii noștri
jäseneksi	239 liity jäseneksi
kanal	352 kanal kami
kanalimiza	639 kanalimiza abone
karya	352 karya kami
kata	354 kata
katanya	354 katanya
kaydolun	648 kaydolun
kdykoli	40 zrušit kdykoli
když	20 když už jste tady
kebijakan	345 kebijakan privasi	345 kebijakan cookie
kerran	221 kun kerran olet täällä
kertoi	242 kertoi
kertoo	242 kertoo
ketentuan	345 syarat dan ketentuan
khoản	680 bạn đã có tài khoản	685 điều khoản sử dụng
không	690 không sao chép
khẳng	694 khẳng định
kirjoitti	242 kirjoitti
kk	241 /kk
kleine	71 haben wir eine kleine bitte
kolumnist	101 ist kolumnist
kolumnistin	101 ist kolumnistin
komentarz	511 aby dodać komentarz
komentarzach	511 w komentarzach
komentować	511 aby komentować
kommentare	93 um kommentare zu
kommentaren	93 in den kommentaren
kommentarerna	619 i kommentarerna
kommentarfeltet	59 i kommentarfeltet	482 i kommentarfeltet
kommentarfunktion	93 kommentarfunktion
kommentera	619 för att kommentera
kommentere	59 for at kommentere	482 for å kommentere
kommentieren	93 um zu kommentieren
kontingent	79 haben ihr kontingent
kopiowanie	517 kopiowanie zabronione
korrespondent	101 ist korrespondent
korrespondentin	101 ist korrespondentin
korzystamy	509 korzystamy z plików cookie
kostenlos	78 wochen kostenlos	78 monat kostenlos	104 kostenlos testen
kostenlose	79 kostenlose artikel übrig
kostenlosen	81 kostenlosen newsletter
kostenpflichtig	78 dieser artikel ist kostenpflichtig
kotak	340 kotak masuk anda
kr	68 kr/md
kullan	642 çerez kullan
kullanilamaz	647 izinsiz kullanilamaz
kullanilmaktadir	642 çerez kullanilmaktadir	642 çerezler kullanilmaktadir
kullaniyoruz	642 çerezleri kullaniyoruz	642 çerezler kullaniyoruz
kumppanimme	233 me ja kumppanimme
kutunuza	636 e-posta kutunuza	636 posta kutunuza
kuukaudessa	241 kuukaudessa
können	102 können sie uns	102 können sie unsere
kövess	323 kövess minket	331 kövess minket
kövesse	323 kövesse a
kövessen	323 kövessen minket	331 kövessen minket
közölte	334 közölte
laatste	448 volg het laatste nieuws
ladda	611 ladda ner appen	611 ladda ner vår app	611 ladda ned appen	626 ladda ner
lade	82 lade die app
laden	82 app laden	82 laden sie die app
lahjoituksesi	239 lahjoituksesi
lahjoitus	239 tee lahjoitus	243 lahjoitus
langganan	351 langganan sekarang	355 langganan
last	474 last ned vår app	489 last ned
laut	105 laut
lecteurs	274 nos lecteurs
lectrices	274 nos lectrices
lecturer	161 is a senior lecturer	161 is a lecturer
leden	462 onze leden
left	135 # % left to read
leiter	101 ist leiter
leiterin	101 ist leiterin
leitores	550 nossos leitores	550 os nossos leitores
lese	471 for å lese hele
lesen	78 im abo lesen	79 % noch zu lesen	82 in der app lesen
leserbrief	93 schreiben sie uns einen leserbrief
leserbriefe	93 leserbriefe an
lesere	490 våre lesere
leserfinanziert	103 leserfinanziert
leserinnen	103 unsere leserinnen	103 unseren leserinnen
lettori	384 i nostri lettori
lettrici	384 le nostre lettrici
letzter	79 ihr letzter freier artikel
leyendo	176 para seguir leyendo
lezers	462 onze lezers
likte	466 likte du denne saken
listen	145 listen back here	145 listen to us live
llegado	169 si has llegado hasta aquí
log	48 log ind for at	441 log in om	441 log in of	461 log in om
logg	471 logg inn for å
logga	608 logga in för att
logged	134 you must be logged in to	153 you must be logged in to
login	529 faça login para
long	126 as long as you're here
lukeaksesi	225 lukeaksesi koko	225 kirjaudu sisään lukeaksesi
lukemista	225 jatka lukemista tilaajana
lukijamme	240 lukijamme
lunar	570 lunar
lună	570 pe lună
lájkolj	323 lájkolj minket
lähdet	221 ennen kuin lähdet
läsa	608 för att läsa hela
läsare	627 våra läsare
læse	48 for at læse hele
læsere	67 vores læsere
lòng	680 vui lòng đăng nhập
maand	463 per maand
maandelijks	441 maandelijks opzegbaar	463 maandelijks
made	126 if you've made it this far
mail	26 váš e-mail	81 per mail	321 e-mail cím	461 mail ons	531 no seu e-mail	581 ваш e-mail	659 ваш e-mail
mailadres	443 je e-mailadres
mailadresse	50 din e-mailadresse	59 din e-mailadresse vil ikke
mailbox	443 in je mailbox	443 in uw mailbox	443 in jouw mailbox
mailul	558 pe e-mailul tău
mainosten	233 mainosten esto
maksumuuri	243 maksumuuri
manage	151 manage your cookie
masukkan	340 masukkan email
material	99 mit material der dpa	99 mit material von dpa	162 this material may not be
medlem	66 bliv medlem	489 bli medlem	626 bli medlem
meinen	93 was meinen sie dazu
meint	105 meint
meinte	105 meinte
meinung	93 sagen sie uns ihre meinung
meitä	239 tue meitä	239 auta meitä
mejl	610 i din mejl
mejla	626 mejla oss
melanjutkan	339 untuk melanjutkan membaca
meld	443 meld je aan voor	461 meld je aan	473 meld deg på vårt	489 meld deg på
melde	102 melde dich an	473 melde deg av når
melden	78 melden sie sich an, um	78 bitte melden sie sich an	102 melden sie sich an
meldingen	445 schakel meldingen in	445 zet meldingen aan	445 ontvang meldingen
members	165 our members
membro	549 torne-se membro
membutuhkan	351 kami membutuhkan dukungan
menar	629 menar
mener	69 mener	492 mener
menggunakan	345 menggunakan cookie
mensais	551 mensais
mensuales	200 mensuales
menurut	354 menurut
menyatakan	354 menyatakan
merci	273 merci de nous
merkezimiz	649 haber merkezimiz
mes	200 al mes
mese	385 al mese
message	126 a message from our editor
messagerie	265 votre adresse de messagerie ne sera pas
miembro	198 hazte miembro
miesiąc	520 za miesiąc
miesięcznie	520 miesięcznie
minggu	353 per minggu
misiniz	635 zaten abone misiniz
mission	165 our mission
mitglied	102 werden sie mitglied	102 werde mitglied	102 jetzt mitglied werden
mitteilungen	83 push-mitteilungen
mnd	491 kr/mnd
mobile	139 on your mobile app	139 our mobile app
modalidad	200 modalidad premium
moderated	153 comments are moderated
mois	275 par mois
monat	104 im monat	104 pro monat
monatlich	104 monatlich
mondta	334 mondta
month	166 a month	166 per month	166 each month
monthly	166 monthly
mostrará	176 este mensaje se mostrará en
mukaan	242 mukaan
munkánk	332 munkánk
munkánkat	318 támogasd munkánkat	331 támogasd munkánkat	332 munkánkat
muro	202 muro de pago
másodközlés	330 másodközlés
mån	628 kr/mån
månad	628 per månad
månaden	628 i månaden	628 första månaden
månadsgivare	626 bli månadsgivare
måned	68 pr. måned	491 per måned
måneden	68 om måneden	491 i måneden
mês	551 ao mês
mówi	521 mówi
měsíc	40 za měsíc
měsíčně	40 měsíčně
mỗi	693 mỗi năm
mời	691 mời bạn đọc
nachdruck	99 nachdruck verboten
nachrichten	82 nachrichten-app	82 aktuelle nachrichten aufs handy	83 push-nachrichten
najnowsze	501 otrzymuj najnowsze
napisał	521 napisał
napisała	521 napisała
napisz	511 napisz do nas	518 napisz do nas
napište	38 napište nám
napsal	41 napsal
napsala	41 napsala
nasza	519 nasza praca
naszym	506 na naszym kanale
naszą	519 naszą pracę
navegador	186 tu navegador no soporta	186 su navegador no soporta	538 seu navegador não suporta
navigateur	261 votre navigateur ne supporte pas	261 votre navigateur n'est pas
necesitamos	169 necesitamos pedirte	172 necesitamos tu apoyo	198 necesitamos tu ayuda	198 necesitamos tu apoyo
need	164 we need your help
nekünk	331 írjon nekünk
nella	366 nella tua mail
neomezený	24 neomezený přístup
netiquette	376 netiquette
nettstedet	480 dette nettstedet bruker
neuen	82 hier geht es zur neuen
news	82 news-app	139 news app for	161 is a news
newsletter	26 náš newsletter	39 náš newsletter	42 newsletter	81 unseren newsletter	81 unserem newsletter	81 unserer newsletter	81 den newsletter abonnieren	81 zum newsletter	81 newsletter abonnieren	81 newsletter bestellen	81 newsletter an	81 täglichen newsletter	81 newsletter richtig	81 newsletter von	102 newsletter an	103 unser newsletter	103 unseren newsletter	103 unserem newsletter	106 newsletter	111 εγγραφή στο newsletter	111 το newsletter μας	111 γραφτείτε στο newsletter	122 το newsletter μας	125 newsletter	137 sign up for our newsletter	137 sign up to our newsletter	137 sign up for the newsletter	137 subscribe to our newsletter	137 join our newsletter	137 get our newsletter	137 our newsletter here	137 receive our newsletter	137 our daily newsletter	137 our weekly newsletter	137 our morning newsletter	165 our newsletter	168 newsletter	179 recibe nuestra newsletter	179 apúntate a la newsletter	179 nuestra newsletter	199 nuestra newsletter	202 newsletter	254 inscrivez-vous à la newsletter	254 abonnez-vous à notre newsletter	254 abonnez-vous à la newsletter	254 recevez notre newsletter	254 notre newsletter	274 notre newsletter	277 newsletter	340 newsletter kami	340 langganan newsletter	366 iscriviti alla newsletter	366 ricevi la nostra newsletter	366 la nostra newsletter	384 la nostra newsletter	387 newsletter	501 zapisz się na newsletter	501 nasz newsletter	519 nasz newsletter	522 newsletter	531 assine a newsletter	531 assine nossa newsletter	531 receba nossa newsletter	531 receba a nossa newsletter	531 nossa newsletter	550 nossa newsletter	550 a nossa newsletter	553 newsletter	558 abonează-te la newsletter	558 abonați-vă la newsletter	558 înscrie-te la newsletter	572 newsletter
newslettera	501 zapisz się do newslettera	501 naszego newslettera	519 naszego newslettera
newsletterem	519 naszym newsletterem
newsletters	137 newsletters may contain info about	165 our newsletters	168 newsletters	254 recevez nos newsletters	254 nos newsletters	254 recevoir les newsletters	274 nos newsletters	277 newsletters
newsletterul	558 newsletterul nostru	569 newsletterul nostru
newspaper	165 our newspaper
newsroom	165 our newsroom	165 non-profit newsroom
nezávislou	38 podpořte nezávislou
nezávislá	39 nezávislá média
nieograniczony	499 nieograniczony dostęp
niets	460 niets uit deze
nieuws	444 nieuws-app
nieuwsbrief	443 onze nieuwsbrief	443 de nieuwsbrief	443 dagelijkse nieuwsbrief	443 wekelijkse nieuwsbrief	462 onze nieuwsbrief	465 nieuwsbrief
nieuwsbrieven	443 onze nieuwsbrieven	462 onze nieuwsbrieven	465 nieuwsbrieven
niezależne	518 wesprzyj niezależne	518 wspieraj niezależne	519 niezależne media
niezależność	519 niezależność
noastră	569 munca noastră
nonprofit	165 nonprofit newsroom	165 nonprofit news outlet
nosotros	188 nosotros y nuestros socios
nosso	532 no nosso app	536 siga nosso canal	549 siga o nosso	550 nosso canal
nostra	367 nella nostra app	384 la nostra app
nostri	370 sui nostri canali
nostro	384 il nostro lavoro	384 il nostro canale
notificaciones	181 activa las notificaciones	181 activar notificaciones	181 recibir notificaciones
notifications	140 turn on notifications	140 turn on desktop notifications	140 enable notifications	140 would like to send you notifications	140 allow notifications	140 notifications from this site	140 receive notifications	256 activer les notifications	256 activez les notifications	256 autoriser les notifications
notificações	533 ative as notificações	533 ativar notificações	533 receba notificações
notificările	560 activează notificările
notified	140 get notified about
notifikasi	341 aktifkan notifikasi	341 dapatkan notifikasi
notify	140 notify me of	140 notify me when	153 notify me of new posts	153 notify me of follow-up
notícias	531 receba as notícias	531 receba notícias	536 siga as últimas notícias
novináři	39 naši novináři
nuestra	180 en nuestra app	198 únete a nuestra	199 nuestra app
nuestras	199 nuestras lectoras
nuestro	172 apoya nuestro	172 si te gusta nuestro trabajo	179 recibe nuestro boletín	179 nuestro boletín	184 únete a nuestro canal	198 apoya nuestro	198 únete a nuestro	198 recibe nuestro	199 nuestro trabajo	199 nuestro boletín	199 nuestro canal
nuestros	188 nuestros socios	199 nuestros lectores	199 nuestros socios
nyhedsbrev	50 vores nyhedsbrev	50 tilmeld dig nyhedsbrev	67 vores nyhedsbrev	70 nyhedsbrev
nyhedsbreve	50 vores nyhedsbreve	67 vores nyhedsbreve
nyhedsbrevet	50 få nyhedsbrevet
nyheterna	614 följ nyheterna
nyhetsbrev	473 vårt nyhetsbrev	473 våre nyhetsbrev	473 meld deg på nyhetsbrev	473 abonner på nyhetsbrev	490 vårt nyhetsbrev	490 våre nyhetsbrev	493 nyhetsbrev	610 vårt nyhetsbrev	610 våra nyhetsbrev	610 anmäl dig till nyhetsbrev	610 få vårt nyhetsbrev	627 vårt nyhetsbrev	627 våra nyhetsbrev	630 nyhetsbrev
nyhetsbrevet	473 få nyhetsbrevet
nyilatkozta	334 nyilatkozta
nói	694 nói
obbligatori	376 i campi obbligatori
obegränsad	608 obegränsad tillgång
oberoende	626 stöd oberoende
obligatoires	265 les champs obligatoires
obligatori	376 i campi obligatori
obligatorios	190 los campos obligatorios
obligatoriska	619 obligatoriska fält
obligatoriske	482 obligatoriske felt
obrigatórios	542 campos obrigatórios são
obserwuj	506 obserwuj nas na	506 obserwuj nas w	518 obserwuj nas
odebírejte	26 odebírejte náš	38 odebírejte
odejdete	20 než odejdete
odemkněte	24 odemkněte si
odhlásit	26 odhlásit se můžete kdykoli
offert	251 vous est offert	275 mois offert
offre	275 offre d'essai
okumaya	635 okumaya devam etmek için
okurlarimiz	649 okurlarimiz
okurlarimizin	649 okurlarimizin
olarak	635 abone olarak
olun	648 üye olun
olvasóink	332 olvasóink
onafhankelijke	438 steun onafhankelijke journalistiek	461 steun onafhankelijke	462 onafhankelijke journalistiek
onafhankelijkheid	462 onze onafhankelijkheid
onbeperkt	441 lees onbeperkt	441 onbeperkt toegang	441 onbeperkt lezen
ondersteunt	450 je browser ondersteunt	450 uw browser ondersteunt
ontdek	441 ontdek nu gratis	461 ontdek nu
ontvang	443 ontvang elke	443 ontvang onze
onze	444 onze app	462 onze app
open	139 open in app	139 open in the app	444 open in app
ophavsretten	65 ophavsretten tilhører
opinion	153 have an opinion on this
oplyser	69 oplyser
opplyser	492 opplyser
opprett	471 opprett en konto for
opret	48 opret en konto for
opublikowany	511 twój adres e-mail nie zostanie opublikowany
opzegbaar	463 opzegbaar
original	162 read the original article
originally	162 this article was originally published on	162 this story was originally published on	162 this story originally appeared	162 this article originally appeared
originalmente	196 este artículo fue publicado originalmente	196 publicado originalmente en	548 publicado originalmente em
originariamente	382 articolo pubblicato originariamente
ortaklarimiz	642 biz ve ortaklarimiz
osobních	31 ochrany osobních údajů
our	139 in our app	164 our app
overname	460 overname zonder
par	275 par an
parceiros	540 nós e os nossos parceiros	550 nossos parceiros
part	162 no part of this
parteispende	106 parteispende
partenaires	263 nos partenaires et nous	263 nous et nos partenaires	274 nos partenaires
participación	190 normas de participación
participar	190 para participar
partir	244 avant de partir
partner	91 wir und unsere partner	374 noi e i nostri partner	374 i nostri partner	617 vi och våra partner
partnere	57 vi og vores partnere	480 vi og våre partnere
partners	151 we and our partners	165 our partners	452 wij en onze partners	462 onze partners
partnerzy	509 my i nasi partnerzy	509 nasi zaufani partnerzy
partneři	31 my a naši partneři
patronem	518 zostań patronem
paywall	103 ohne paywall	106 paywall	165 we have no paywall	165 we do not have a paywall	168 paywall	277 paywall	387 paywall	553 paywall
paywalls	168 paywalls
pe	570 pe an
pelanggan	339 khusus pelanggan	352 pelanggan kami	355 pelanggan
pembaca	352 pembaca kami
pequeno	523 um pequeno favor a pedir
per	491 per år	628 per år
percent	135 # percent left to read
perfil	536 siga nosso perfil
periodismo	172 apoya el periodismo	198 apoya el periodismo	199 nuestro periodismo	199 periodismo de calidad
periodista	197 es periodista
periodistas	199 nuestros periodistas
permanencia	200 sin permanencia
personale	562 datele tale personale
personales	188 datos personales serán
persondatapolitik	57 persondatapolitik
personenbezogene	91 personenbezogene daten
personnelles	263 vos données personnelles
personoplysninger	57 dine personoplysninger
personopplysninger	480 personopplysninger
personuppgifter	617 dina personuppgifter
personvernerklæring	480 personvernerklæring
pertama	353 bulan pertama
peruuttaa	227 voit peruuttaa tilauksen
phone	145 news to your phone
phóng	692 phóng viên của chúng tôi
piaciuto	356 ti è piaciuto questo articolo
pidätetään	238 kaikki oikeudet pidätetään
pierwszy	520 pierwszy miesiąc
plakaten	488 vær varsom-plakaten
please	134 please log in to	149 to view this video please enable
plusartikelen	462 plusartikelen
plusartikels	441 gratis plusartikels	462 plusartikels
pobierz	518 pobierz naszą
podkreśla	521 podkreśla
podle	41 podle
podpora	38 vaše podpora
podpořte	38 podpořte nás	38 podpořte naši
pokračujte	24 pokračujte ve čtení s
politica	562 politica de cookie
political	161 is a political	161 is the political editor
politika	642 çerez politika
politikasi	642 gizlilik politikasi
politikwissenschaftler	101 ist politikwissenschaftler
politologue	272 est politologue
polub	506 polub nas na
política	188 política de cookies	540 política de cookies
pomozte	38 pomozte nám
pomóż	518 pomóż nam
pop	168 pop-ups
por	200 por mes	551 por mês	551 por ano
postadress	610 din e-postadress	619 din e-postadress kommer inte
postadresse	473 din e-postadresse	482 din e-postadresse vil ikke
postafiókjába	321 postafiókjába
postfach	81 in ihrem postfach	81 in dein postfach	81 in ihr postfach	81 in deinem postfach	81 direkt ins postfach
potrivit	571 potrivit
potrzebujemy	497 potrzebujemy twojego wsparcia	518 potrzebujemy twojej pomocy	518 potrzebujemy twojego wsparcia
potřebujeme	38 potřebujeme vaši pomoc	38 potřebujeme vaši podporu
poursuivez	251 poursuivez votre lecture
poursuivre	251 poursuivre votre lecture
používá	31 tento web používá
používáme	31 používáme soubory cookie	31 používáme cookies
powerful	165 hold the powerful to account
powiadomienia	503 włącz powiadomienia	503 powiadomienia push	503 chcesz otrzymywać powiadomienia
powiedział	521 powiedział
powiedziała	521 powiedziała
pozostało	499 pozostało # %	499 pozostało #%
precisamos	523 precisamos da sua ajuda	526 precisamos do seu apoio	549 precisamos da sua ajuda	549 precisamos do seu apoio
precizat	571 a precizat
preferences	151 your cookie preferences
preferita	370 fonte preferita su google
preferred	145 preferred source on google
preluarea	567 preluarea
premier	251 le premier mois	275 le premier mois
prenumerant	608 bli prenumerant	608 redan prenumerant	608 som prenumerant	626 bli prenumerant
prenumeranter	608 endast för prenumeranter	627 våra prenumeranter	630 prenumeranter
prenumeration	630 prenumeration
prenumerationen	610 avsluta prenumerationen när
prenumeratorów	499 tylko dla prenumeratorów
prenumerera	608 prenumerera för att	610 prenumerera på nyhetsbrev	626 prenumerera på vårt
preventing	149 browser extension is preventing
prima	570 prima lună
primeiro	551 primeiro mês
primer	200 el primer mes
primo	385 il primo mese
principles	162 the thomson reuters trust principles
privacidad	188 política de privacidad	199 nuestra política de privacidad
privacidade	540 política de privacidade
privacy	151 see our privacy policy	151 to our privacy policy and terms	151 and the google privacy policy	165 our privacy policy
privacybeleid	452 ons privacybeleid
privacyverklaring	452 privacyverklaring
privatlivspolitik	57 privatlivspolitik
probeabo	78 wochen im probeabo	102 probeabo
probeer	461 probeer nu
proberen	463 gratis proberen
processing	151 consent to the processing
profesor	197 es profesor
profesora	197 es profesora
professeur	272 est professeur
professeure	272 est professeure
professor	101 ist professor	161 is a professor
professorin	101 ist professorin
profitez	251 profitez de nos offres	273 profitez de
prohibida	196 queda prohibida
proibida	548 é proibida a
promise	164 promise never to
prosbu	20 máme na vás prosbu	20 máme malou prosbu
proseguire	363 per proseguire la lettura
protected	137 protected by recaptcha
provide	151 we use your sign-up to provide content
provided	151 content provided by a third party
provision	88 erhalten wir eine provision	88 eine kleine provision
provisions	88 provisions-links
prośbę	494 mamy małą prośbę
prueba	200 prueba gratis
první	40 první měsíc
prywatności	509 polityka prywatności	509 polityce prywatności
przeczytać	499 aby przeczytać cały	499 aby przeczytać ten artykuł
przekaż	497 przekaż #% podatku	497 przekaż nam #%
przetwarzanie	509 przetwarzanie danych osobowych
práci	39 naši práci
pubblicare	376 prima di pubblicare un commento
pubblicato	376 il tuo indirizzo email non sarà pubblicato
pubblicità	372 blocco della pubblicità
publicado	542 o seu endereço de e-mail não será publicado
publication	130 is a reader-supported publication
publicité	261 bloqueur de publicité
publicités	261 bloqueur de publicités
publikování	37 publikování nebo šíření
published	153 your email address will not be published	162 may not be published, broadcast, rewritten
puedes	184 puedes seguir a
puisque	244 puisque vous êtes là
purchase	148 purchase through links on our site
pushmeldingen	445 pushmeldingen
pyyntö	221 pieni pyyntö
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
quan	683 quan tâm zalo
queremos	169 queremos pedirte un favor
questo	374 questo sito usa i cookie
quitter	244 avant de nous quitter
quyên	691 quyên góp ngay	695 quyên góp
quyền	690 bản quyền thuộc	690 giữ bản quyền
raccolta	387 raccolta fondi
racconta	386 racconta
raccontato	386 ha raccontato
raconte	276 raconte
rajaton	225 rajaton pääsy
reach	160 reach him at	160 reach her at	160 reach them at
reached	135 you've reached your limit of free	135 reached your article limit	160 can be reached at
reacties	454 in de reacties
reader	165 reader-funded
readers	126 we're asking readers	164 readers like you	165 our readers	168 appeal for readers	168 readers pay
reading	134 keep reading for just
reageren	454 om te reageren
recalled	167 recalled
receba	531 receba no seu	531 receba todos os dias	549 receba as	549 receba no seu
receive	137 sign up to receive	137 receive email from us on behalf of	137 receive emails from	151 agree to receive emails	164 to receive new posts
recevez	254 recevez chaque	254 recevez tous les	256 recevez les alertes	273 recevez chaque	273 recevez notre
recevoir	256 recevoir les alertes
recibe	179 recibe cada	179 recibe todas las	179 recibe gratis	198 recibe cada	198 recibe gratis
redacción	199 nuestra redacción
redactie	454 mail de redactie	462 onze redactie
redactor	197 es redactor
redactora	197 es redactora
redacția	569 redacția noastră
redakce	39 naše redakce
redakci	39 naši redakci
redakcja	519 nasza redakcja
redakcji	519 naszej redakcji
redaksi	352 redaksi kami
redaksjon	490 vår redaksjon
redakteur	101 ist redakteur
redakteurin	101 ist redakteurin
redaktion	67 vores redaktion	103 unsere redaktion	627 vår redaktion
redaktionelle	91 externe redaktionelle inhalte
redaktionen	59 skriv til redaktionen	619 mejla redaktionen
redazione	384 la nostra redazione
redação	550 nossa redação
registe	529 registe-se para
register	134 register to continue	134 register for free to
registrarte	179 al registrarte
registrati	363 registrati per	383 registrati per
registreer	441 registreer je
registrieren	78 registrieren sie sich
regístrate	176 regístrate para	176 regístrate gratis
rejoignez	259 rejoignez-nous sur	273 rejoignez-nous	273 rejoignez notre
relatou	552 relatou
rely	165 we rely on
remaining	135 free articles remaining	135 free article remaining	135 articles remaining this month
remind	168 remind me later
replied	167 replied
reporter	101 ist reporter	160 is a reporter at	161 is a reporter	161 is a senior reporter	272 est reporter
reportera	197 es reportera
reporterin	101 ist reporterin
reportero	197 es reportero
reporters	165 our reporters	165 we, the reporters
reporting	153 why are you reporting this	162 reporting by	165 our reporting
reproducción	196 prohibida su reproducción	196 prohibida la reproducción
reproduced	162 may not be reproduced
reproducerea	567 reproducerea integrală
reproduction	162 reproduction without permission	271 reproduction interdite	271 toute reproduction	271 droits de reproduction
reprodução	548 proibida a reprodução	548 reprodução proibida
republish	162 republish our articles	162 republish this article
republished	162 republished with permission
republié	271 republié avec
required	153 required fields are marked
research	161 is a research fellow
researcher	161 is a senior researcher	161 is a researcher
reservados	196 todos los derechos reservados	196 derechos reservados	548 todos os direitos reservados
reserved	120 all rights reserved	134 article is reserved for	162 all rights reserved	408 all rights reserved
responsabilidade	542 os comentários são de responsabilidade
reste	252 il vous reste #%	252 il vous reste # %
retrouvez	259 retrouvez-nous sur	259 retrouvez toute l'actualité	273 retrouvez-nous
rettigheder	65 alle rettigheder forbeholdes
rettigheter	488 alle rettigheter forbeholdt
ricamiz	631 küçük bir ricamiz var	631 sizden bir ricamiz var
ricevi	366 ricevi ogni	383 ricevi ogni	383 ricevi la
right	137 right to your inbox
riippumaton	240 riippumaton journalismi
riippumatonta	239 tue riippumatonta	240 riippumatonta journalismia
riproduzione	382 riproduzione riservata	382 © riproduzione
riservati	382 tutti i diritti riservati
riservato	363 riservato agli abbonati	363 riservato ai nostri abbonati
rocznie	520 rocznie
roundup	137 get a weekly roundup
rozpowszechnianie	517 rozpowszechnianie artykułu
ročně	40 ročně
rättigheter	625 alla rättigheter förbehållna
réagir	265 pour réagir
rédacteur	272 est rédacteur
rédaction	274 notre rédaction
rédactrice	272 est rédactrice
réservé	251 réservé aux abonnés	251 réservé à nos abonnés
réservée	251 réservée aux abonnés	251 réservée à nos abonnés	251 la suite est réservée
réservés	251 réservés aux abonnés	271 tous droits réservés
résiliable	275 résiliable à tout moment
sa	492 sa	629 sa
sade	629 sade
sagde	69 sagde
sagt	105 sagt
sagte	105 sagte
sagten	105 sagten
said	167 said
saklidir	647 tüm haklari saklidir	647 her hakki saklidir
sanoi	242 sanoi
sanoo	242 sanoo
says	167 says
sbírka	42 sbírka
scarica	367 scarica l'app	367 scarica la app	367 scarica la nostra app	383 scarica la nostra
schicken	102 schicken sie uns
schließen	78 schließen sie ein abo	102 schließen sie ein abo
schon	71 wenn sie schon hier sind	71 wo sie schon hier sind
schreef	464 schreef
schreib	102 schreib uns
schreiben	93 schreiben sie uns ihre meinung	102 schreiben sie uns
schreibt	101 schreibt über	101 schreibt für	105 schreibt
schrieb	105 schrieb
schrijf	443 schrijf je in voor	443 schrijf je gratis in	461 schrijf je in	461 schrijf u in
schrijft	464 schrijft
schránky	26 do vaší schránky
scrie	568 scrie-ne
scris	571 a scris
scritto	386 ha scritto
scrivici	383 scrivici
secondo	386 secondo
seguici	370 seguici su	370 seguici anche su	383 seguici su
seguir	184 puede seguir a
segundo	552 segundo
segíts	331 segíts nekünk
segítségedre	331 szükségünk van a segítségedre
según	201 según
sekarang	351 donasi sekarang	351 daftar sekarang
selengkapnya	339 untuk membaca selengkapnya
selon	276 selon
semaine	275 par semaine
semana	200 a la semana	551 por semana
send	137 we'll send you	482 send inn	489 send oss
senior	160 is a senior writer at	161 is a senior writer	161 is a senior editor	161 is a senior fellow
setiap	353 setiap bulan
settimana	385 alla settimana
settings	151 cookie settings
seuraa	239 seuraa meitä
señaló	201 señaló
share	143 share this story on	143 share this with	143 share this post on	143 share via email
sier	492 sier
siga	536 siga-nos no	536 siga-nos nas	549 siga-nos
siger	69 siger
sign	137 sign up for our free	137 sign up to our free	137 sign up to get	164 sign up for our	164 sign up to our	164 sign up for a free	164 sign up here
signaler	265 signaler une erreur
signing	137 thanks for signing up	137 thank you for signing up	137 by signing up, i agree	137 by signing up, you agree	137 by signing up you agree
silakan	339 silakan login	339 silakan masuk
silenced	165 refuse to be silenced
since	126 since you're here
sinirsiz	635 sinirsiz erişim
sinulle	221 meillä on sinulle pyyntö
sisältö	225 tämä sisältö on vain
sivusto	233 tämä sivusto käyttää
skapa	608 skapa ett konto för
skriv	66 skriv til os	610 skriv upp dig	626 skriv upp dig
skriver	69 skriver	492 skriver	629 skriver
skrzynce	501 w twojej skrzynce
skrzynkę	501 na twoją skrzynkę	501 na swoją skrzynkę
sledujte	28 sledujte nás	28 sledujte nás na	38 sledujte nás
small	126 small favor to ask	168 small favor
social	86 auch bei social media
sociologue	272 est sociologue
som	466 nå som du er her
sostegno	359 il tuo sostegno ci	359 abbiamo bisogno del tuo sostegno	383 il tuo sostegno
sostenerci	359 puoi sostenerci
sostenitore	383 diventa sostenitore
sostenitori	384 i nostri sostenitori
sostieni	359 sostieni il nostro	359 sostieni la nostra	383 sostieni il	383 sostieni la
sostienici	383 sostienici
sottolinea	386 sottolinea
soubory	31 soubory cookie
souhlasu	37 bez souhlasu
souligne	276 souligne
soutenez	247 soutenez notre	273 soutenez-nous	273 soutenez notre
soutenir	247 pour nous soutenir	273 soutenir notre	273 nous soutenir
soutien	247 votre soutien est	247 a besoin de votre soutien	273 votre soutien	273 besoin de votre soutien
soutiens	273 je soutiens
sovelluksemme	228 lataa sovelluksemme	240 sovelluksemme
sovelluksessa	228 avaa sovelluksessa
sovellus	228 lataa sovellus	239 lataa sovellus
spelregels	454 spelregels
spende	74 deine spende für	74 ihre spende hilft	74 deine spende hilft	102 ihre spende	102 deine spende	102 eure spende	102 mit einer spende	102 spende jetzt	106 spende
spenden	102 spenden sie	102 jetzt spenden	106 spenden
spendenaufruf	106 spendenaufruf
spendenaufrufe	106 spendenaufrufe
spiega	386 spiega
spiegato	386 ha spiegato
sprijiniți	568 sprijiniți
sprijinul	568 sprijinul tău	568 avem nevoie de sprijinul
sprijină	568 sprijină-ne
spune	571 spune
spus	571 a spus
standards	162 our standards: the
start	134 start your free trial	164 start your free trial
staňte	38 staňte se členem
steun	438 met jouw steun	438 met uw steun	438 steun ons met	461 steun ons	461 steun onze	461 jouw steun	461 uw steun
stories	160 for more stories like this
story	134 to read the full story	139 read this story in the app	160 if you have a story to tell
straight	137 straight to your inbox
strona	509 ta strona używa
stáhněte	28 stáhněte si aplikaci	28 stáhněte si naši aplikaci	38 stáhněte si
stöd	626 stöd oss	626 stöd vår
støt	66 støt os
støtt	489 støtt oss	489 støtt vår
støtte	46 med din støtte	46 vi har brug for din støtte	66 din støtte	66 vi har brug for din støtte	469 med din støtte	489 din støtte
støttemedlem	489 bli støttemedlem
submitting	137 by submitting your email
subscreva	531 subscreva a nossa	531 subscreva as
subscribe	134 subscribe to continue reading	134 subscribe to read the full	134 to continue reading, subscribe	134 to keep reading, subscribe	134 subscribe to get access	134 subscribe for full access	137 subscribe to our free	137 subscribe to our weekly	137 subscribe to our daily	145 subscribe to our channel	145 subscribe to our podcast	164 subscribe to our	164 subscribe today	164 subscribe now	164 subscribe to get
subscriber	134 already a subscriber	134 this is a subscriber-only	164 become a subscriber	164 becoming a paid subscriber	164 free or paid subscriber
subscribers	134 this article is for subscribers	134 this article is for premium subscribers	134 this content is for subscribers	134 for subscribers only	134 is exclusive to subscribers	165 our subscribers	168 subscribers
subscribing	134 by subscribing to our	137 by subscribing, you agree	164 consider subscribing
subscription	134 off annual subscription	134 off an annual subscription	134 your subscription helps	134 subscription is being used on another	134 upgrade your subscription	166 annual subscription	168 subscription
subscriptions	168 subscriptions
subskrybenci	519 nasi subskrybenci	522 subskrybenci
subskrybentów	499 tylko dla subskrybentów
subskrypcja	522 subskrypcja
subskrypcje	522 subskrypcje
subskrypcję	499 kup subskrypcję	499 masz już subskrypcję	518 kup subskrypcję
sudah	339 sudah punya akun
suite	251 pour lire la suite
suivez	259 suivez-nous sur	259 suivez en direct	273 suivez-nous
support	130 please support us	130 your support, no matter how small	130 support our work by	130 to support my work	130 you can support us	164 support us	164 support our	164 support my work	164 support this work	164 your support	164 need your support	164 we ask you to support
supporta	372 il tuo browser non supporta
supported	149 your browser is not supported	165 reader-supported	165 reader supported
supporter	164 become a supporter
supporting	130 please consider supporting	164 consider supporting
suscribirte	179 al suscribirte
suscripciones	202 suscripciones
suscripción	176 ya tengo una suscripción	198 cambia tu suscripción	202 suscripción
suscriptor	176 ya soy suscriptor	176 ya eres suscriptor
suscriptores	176 exclusivo para suscriptores	176 sólo para suscriptores	176 solo para suscriptores	199 nuestros suscriptores	202 suscriptores
suscríbete	176 suscríbete para seguir leyendo	176 suscríbete para	176 suscríbete por	176 suscríbete en	179 suscríbete a nuestra newsletter	179 suscríbete a nuestro boletín	179 suscríbete a la newsletter	179 suscríbete al boletín
sustaining	164 sustaining member
susține	568 susține-ne
susținerea	568 susținerea ta
susțineți	568 susțineți-ne
swisha	606 swisha valfri summa	626 swisha
szerint	334 szerint
szerkesztőségünk	332 szerkesztőségünk
säger	629 säger
sähköpostiin	227 suoraan sähköpostiin
sähköpostiisi	227 sähköpostiisi
sähköpostiosoitteesi	227 sähköpostiosoitteesi
sélections	251 ajouter l'article à vos sélections
síganos	184 síganos en
síguenos	184 síguenos en	198 síguenos
söyledi	651 söyledi
sütiket	325 sütiket használ
săptămână	570 pe săptămână
taalfout	454 taalfout
tahun	353 per tahun
takip	639 bizi takip edin	639 takip et	639 takip edin	648 bizi takip edin
tarvitsemme	239 tarvitsemme apuasi	239 tarvitsemme tukeasi
teilte	105 teilte mit
telegram	86 unseren telegram-kanal	145 join our telegram	145 our telegram channel	184 canal de telegram	343 channel telegram	370 canale telegram	536 canal no telegram	586 мы в telegram	586 наш telegram-канал	586 в нашем telegram	586 новости в telegram	639 telegram kanali	662 ми в telegram	662 наш telegram-канал	662 у нашому telegram
tenemos	169 tenemos un favor que pedirte
terima	345 terima semua
termos	540 termos de uso
testen	102 jetzt testen
that	126 now that you're here
theo	683 theo dõi báo	683 theo dõi trên	694 theo
think	153 let us know what you think
thoughts	153 share your thoughts	164 share your thoughts
thuê	695 thuê bao
thành	680 chỉ dành cho thành viên	691 trở thành thành viên
tháng	693 mỗi tháng	693 hàng tháng	693 tháng đầu
thông	683 bật thông báo	683 nhận thông báo
tietosuojaseloste	233 tietosuojaseloste
tilaa	239 tilaa nyt
tilaaja	225 oletko jo tilaaja
tilaajamme	240 tilaajamme
tilaajana	225 tilaajana pääset	225 tilaajana voit
tilaajat	243 tilaajat
tilaajille	225 vain tilaajille
tilaus	243 tilaus
till	603 vi har en bön till dig
tilmeld	50 tilmeld dig vores	66 tilmeld dig
tip	59 tip os
tips	482 tips oss	482 har du et tips	489 tips oss	619 har du ett tips	619 har du tips
tiếp	680 để tiếp tục đọc
tjeneste	43 en lille tjeneste at bede	466 en liten tjeneste å be
tjänst	603 en liten tjänst att be
toestemming	452 toestemming te geven
toimittajamme	240 toimittajamme
toimituksemme	240 toimituksemme
told	167 told
toteaa	242 toteaa
touch	160 get in touch with our	164 get in touch
továbbolvasáshoz	320 a továbbolvasáshoz
toàn	680 để đọc toàn bộ
trabalho	550 nosso trabalho
traitement	263 traitement de vos données
transferred	151 personal data may be transferred
transparenzhinweis	99 transparenzhinweis
tratamento	540 tratamento dos seus dados
tratamiento	188 tratamiento de tus datos
trattamento	374 trattamento dei dati
travail	274 notre travail
trenger	469 vi trenger din støtte	489 vi trenger din hjelp	489 vi trenger din støtte
trial	134 your free trial	166 free trial
tukesi	239 tukesi
tulis	354 tulis
tutur	354 tutur
tuần	693 mỗi tuần
tweeted	167 tweeted
twitter	143 share on twitter	145 follow him on twitter	145 follow her on twitter	145 follow them on twitter	145 follow on twitter
tygodniowo	520 tygodniowo
työmme	240 työmme
támogasd	318 támogasd a
támogass	331 támogass minket
támogassa	318 támogassa munkánkat	318 támogassa a független	331 támogassa munkánkat
támogasson	331 támogasson minket
támogatása	331 az ön támogatása
támogatásod	331 a te támogatásod
télécharger	255 télécharger l'application
téléchargez	255 téléchargez l'application	255 téléchargez notre application	273 téléchargez
töltsd	331 töltsd le
týdně	40 týdně
tłumaczy	521 tłumaczy
tải	683 tải app
ubegrenset	471 ubegrenset tilgang
ubegrænset	48 ubegrænset adgang
udfyldes	59 skal udfyldes
ugen	68 om ugen
uitgeschakeld	450 javascript is uitgeschakeld
uitschrijven	443 op elk moment uitschrijven
ujar	354 ujar
ujarnya	354 ujarnya
uken	491 i uken
unabhängig	103 wir sind unabhängig
unabhängigen	74 unterstütze unabhängigen journalismus	103 unabhängigen journalismus
unabhängiger	103 unabhängiger journalismus
unavailable	149 video unavailable
unblock	149 unblock scripts
ungkap	354 ungkap
unisciti	383 unisciti a
unlimited	134 get unlimited access	134 unlimited digital access
unser	103 unser ziel
unsere	82 laden sie unsere app	82 lade unsere app	82 unsere app	103 unsere arbeit	103 unsere leser
unseren	103 unseren lesern
unserer	82 in unserer app	103 unserer arbeit
unsubscribe	137 you can unsubscribe at any time	137 unsubscribe at any time	137 unsubscribe anytime
unterstütze	74 unterstütze unsere arbeit	74 unterstütze uns mit	102 unterstütze uns	102 unterstütze unsere
unterstützen	74 unterstützen sie unsere arbeit	74 unterstützen sie unabhängigen journalismus	74 unterstützen sie uns mit	74 mit einer spende unterstützen	74 können sie uns unterstützen	102 unterstützen sie uns	102 unterstützen sie unsere	102 sie können das unterstützen	102 freiwillig unterstützen
unterstützt	89 ihr browser unterstützt	102 unterstützt uns
unterstützung	102 mit ihrer unterstützung	102 mit deiner unterstützung	102 ihre unterstützung	102 deine unterstützung	102 eure unterstützung
upgrade	149 upgrade to a modern browser
upozornění	28 zapněte si upozornění
urmărește	560 urmărește-ne pe	560 urmărește-ne și pe	560 urmărește știrile	568 urmărește-ne
urmăriți	560 urmăriți-ne pe	568 urmăriți-ne
use	139 use our app
usiamo	374 usiamo i cookie
utilisation	263 utilisation de cookies	263 utilisation des cookies	263 conditions générales d'utilisation
utilise	263 ce site utilise des cookies	263 utilise des cookies
utilisons	263 nous utilisons des cookies
utiliza	188 este sitio utiliza cookies	188 esta web utiliza cookies	540 este site utiliza cookies
utilizamos	188 utilizamos cookies	540 utilizamos cookies
utilização	540 utilização de cookies
utilizează	562 utilizează cookie
utilizza	374 questo sito utilizza i cookie	374 utilizza cookie
utilizziamo	374 utilizziamo i cookie
utilizăm	562 utilizăm cookie
utánközlés	330 utánközlés
uutiskirje	227 tilaa uutiskirje	239 tilaa uutiskirje	243 uutiskirje
uutiskirjeemme	227 uutiskirjeemme	240 uutiskirjeemme
uvedl	41 uvedl
uvedla	41 uvedla
uygulama	637 mobil uygulama
uygulamamiz	649 uygulamamiz
uygulamamizi	637 uygulamamizi indirin	637 uygulamamizi indir	648 uygulamamizi indir
uygulamayi	637 uygulamayi indir	637 uygulamayi indirin
używamy	509 używamy plików cookie	509 używamy cookies
valgfritt	469 vipps et valgfritt
vašeho	26 do vašeho e-mailu
veckan	628 i veckan
veraltet	89 ihr browser ist veraltet
verder	435 voor je verder gaat	441 lees verder met	441 om verder te lezen
vereiste	454 vereiste velden
verhindert	91 ein skript verhindert
verileriniz	642 kişisel verileriniz
verklaarde	464 verklaarde
verouderd	450 je browser is verouderd
verscheen	460 dit artikel verscheen eerder
vertelde	464 vertelde
vertelt	464 vertelt
vervielfältigung	99 vervielfältigung nur mit
verwenden	89 verwenden einen adblocker	91 wir verwenden cookies
verwendest	89 verwendest einen adblocker
verwendet	91 diese website verwendet cookies	91 diese webseite verwendet cookies
verzoek	435 een klein verzoek
veröffentlicht	93 deine e-mail-adresse wird nicht veröffentlicht	93 ihre e-mail-adresse wird nicht veröffentlicht
vidare	608 för att läsa vidare
videre	48 for at læse videre	471 for å lese videre
view	139 view in app
viikossa	241 viikossa
vincoli	385 senza vincoli
vipps	489 vipps
visto	356 visto che sei qui
visualizzare	374 per visualizzare questo contenuto
viết	694 viết
você	523 já que você está aqui
voice	165 our voice
volg	448 volg ons op	448 volg ons via	461 volg ons
volgens	464 volgens
voorbehouden	460 alle rechten voorbehouden
voordat	435 voordat je gaat
vorbehalten	99 alle rechte vorbehalten
vores	51 hent vores app	51 i vores app	66 støt vores	66 hent vores	67 vores app
votre	247 votre don nous	254 dans votre boîte mail	254 dans votre boîte e-mail	273 votre don
vriend	461 word vriend
vuodessa	241 vuodessa
vurguladi	651 vurguladi
vyhrazena	37 všechna práva vyhrazena
vypněte	31 vypněte adblock
vysvětluje	41 vysvětluje
váš	38 váš dar
vår	474 i vår app	490 vår app	611 i vår app	627 vår app
waardevol	435 vond je dit artikel waardevol
washington	161 is a washington
webbplats	617 denna webbplats använder cookies
website	57 dette website bruger	151 this website uses cookies	165 our website
według	521 według
week	166 a week	166 per week	463 per week
weekly	137 sign up for our weekly
weiterlesen	78 weiterlesen mit	78 jetzt weiterlesen	78 diesen artikel weiterlesen	78 kostenlos weiterlesen	78 mit plus weiterlesen	89 mit werbung weiterlesen
weiterzulesen	78 um weiterzulesen
werbefrei	103 werbefrei
werbevereinbarung	81 stimme ich der werbevereinbarung zu
werk	462 ons werk
wesprzyj	497 wesprzyj nasze	518 wesprzyj nas	518 wesprzyj nasze
weten	454 laat het ons weten	464 laat weten
whatsapp	82 whatsapp-kanal der	86 whatsapp-kanal	143 share on whatsapp	145 join our whatsapp	145 join us on whatsapp	145 our whatsapp channel	145 updates on whatsapp	184 canal de whatsapp	259 chaîne whatsapp	259 canal whatsapp	343 saluran whatsapp	343 kanal whatsapp	343 channel whatsapp	370 canale whatsapp	448 whatsapp-kanaal	506 kanał na whatsapp	536 canal no whatsapp	536 canal do whatsapp	536 grupo do whatsapp	560 canalul de whatsapp	639 whatsapp kanali
when	164 when you sign up
while	126 while you're here
whitelist	149 whitelist our site	149 whitelist this site
widerrufen	81 jederzeit widerrufen
willen	435 we willen je iets vragen
window	143 opens in new window	143 opens in a new window
winning	161 is an award-winning
withdraw	151 withdraw your consent
woche	104 pro woche
wochen	104 wochen gratis	104 wochen lang
word	438 word lid en	461 word lid
work	165 our work
wpłata	518 twoja wpłata
write	153 write to us at
writer	160 is a staff writer for	161 is a staff writer	161 is a writer
writes	161 writes about	167 writes
written	161 has written for
wrote	167 wrote
wsparcie	497 twoje wsparcie	518 twoje wsparcie
wsparciu	497 dzięki twojemu wsparciu
wspieraj	518 wspieraj nas
wspierającym	518 zostań wspierającym
wyjaśnia	521 wyjaśnia
wyjdziesz	494 zanim wyjdziesz
wymagane	511 pola są wymagane
wypisać	501 wypisać się w każdej chwili
wyrażam	501 wyrażam zgodę na
wöchentlichen	81 wöchentlichen newsletter
yaparak	635 giriş yaparak
yapilamaz	647 alinti yapilamaz
yardiminiza	648 yardiminiza ihtiyacimiz
yazdi	651 yazdi
year	166 a year	166 per year
yillik	650 yillik
your	164 your gift
youtube	683 kênh youtube của
zainstaluj	502 zainstaluj aplikację
zaloguj	499 zaloguj się, aby	499 zaloguj się aby
zamkniesz	494 zanim zamkniesz
zapisz	501 zapisz się na nasz	518 zapisz się na	518 zapisz się do
zarejestruj	499 zarejestruj się, aby	518 zarejestruj się
zastrzeżone	517 wszelkie prawa zastrzeżone	517 wszystkie prawa zastrzeżone
zbiórka	522 zbiórka
zbývá	24 zbývá vám # %
zegt	464 zegt
zei	464 zei
zewnętrzne	509 treści zewnętrzne
zostanie	511 twój adres email nie zostanie
zpracováním	26 souhlasím se zpracováním	31 zpracováním osobních údajů
zrezygnuj	499 zrezygnuj w każdej chwili	520 zrezygnuj w każdej chwili
zugeschickt	81 per e-mail zugeschickt
zugriff	78 zugriff auf alle artikel
zustimmung	91 zustimmung jederzeit	91 mit ihrer zustimmung	91 ihre zustimmung
ändå	603 nu när du ändå är här
året	68 om året
återges	625 får inte återges
çalişmalarimiz	649 çalişmalarimiz
çerezler	642 çerezler kullan
çerezleri	642 çerezleri kullan
écrit	276 a écrit
écrivain	272 est écrivain
écrivez	273 écrivez-nous
électronique	254 dans votre boîte aux lettres électronique
évente	333 évente
írta	334 írta
înscrie	568 înscrie-te la
öffnen	82 in der app öffnen	82 app öffnen
öppna	611 öppna i appen
újságírásunk	332 újságírásunk
újságíróink	332 újságíróink
última	184 siga la última hora	184 sigue la última hora
únete	184 únete al canal
článek	20 líbil se vám článek
čtenáři	39 naši čtenáři
čtenářů	39 našich čtenářů
đóng	691 đóng góp của bạn
đăng	680 đăng nhập để	681 đăng ký nhận bản tin	681 đăng ký nhận tin	691 đăng ký ngay	691 đăng ký nhận
řekl	41 řekl
řekla	41 řekla
říká	41 říká
śledź	506 śledź nas na	518 śledź nas
šíření	37 další šíření obsahu
źródło	517 źródło: pap
žurnalistika	39 naše žurnalistika	39 nezávislá žurnalistika
žurnalistiku	39 nezávislou žurnalistiku
έγραψε	124 έγραψε
ακολουθήστε	113 ακολουθήστε μας	113 ακολουθήστε το	121 ακολουθήστε μας
ακολουθείστε	113 ακολουθείστε μας
ανέφερε	124 ανέφερε
αναγνώστες	122 οι αναγνώστες μας
αναδημοσίευση	120 απαγορεύεται η αναδημοσίευση
αποδοχή	115 αποδοχή cookies
απορρήτου	115 πολιτική απορρήτου
βοηθήστε	121 βοηθήστε μας
βρείτε	113 βρείτε μας στο
γίνετε	121 γίνετε μέλος
γράψτε	121 γράψτε μας
δήλωσε	124 δήλωσε
δημοσιογράφοι	122 οι δημοσιογράφοι μας
δημοσιογραφία	122 η δημοσιογραφία μας	122 ανεξάρτητη δημοσιογραφία
διαβάσετε	110 για να διαβάσετε ολόκληρο
διεύθυνση	111 η διεύθυνση email
δικαιώματος	120 με επιφύλαξη παντός δικαιώματος
δουλειά	122 η δουλειά μας
δωρεά	121 η δωρεά σας	125 δωρεά
δωρεές	125 δωρεές
είπε	124 είπε
εβδομάδα	123 την εβδομάδα
εγγραφείτε	110 εγγραφείτε για να	111 εγγραφείτε στο newsletter	121 εγγραφείτε στο
ενεργοποιήστε	113 ενεργοποιήστε τις ειδοποιήσεις	115 ενεργοποιήστε τη javascript
ενημερωτικό	111 ενημερωτικό δελτίο
εξήγησε	124 εξήγησε
κάντε	121 κάντε μια δωρεά
κανάλι	122 το κανάλι μας
κατεβάστε	113 κατεβάστε την εφαρμογή
μήνα	123 τον μήνα	123 το μήνα	123 ανά μήνα
πολιτική	115 πολιτική cookies
προσωπικών	115 προσωπικών δεδομένων
πρόσθεσε	124 πρόσθεσε
πρώτος	123 πρώτος μήνας
στήριξέ	121 στήριξέ μας
στήριξή	121 η στήριξή σας
στηρίξτε	121 στηρίξτε μας	121 στηρίξτε την
συνδεθείτε	110 συνδεθείτε για να
συνδρομή	125 συνδρομή
συνδρομητές	110 μόνο για συνδρομητές	122 οι συνδρομητές μας	125 συνδρομητές
συνδρομητής	110 είστε ήδη συνδρομητής	121 γίνετε συνδρομητής
συνεχίσετε	110 για να συνεχίσετε την ανάγνωση
σύμφωνα	124 σύμφωνα
τόνισε	124 τόνισε
χρήσης	115 όροι χρήσης
χρειαζόμαστε	121 χρειαζόμαστε τη βοήθειά σας
χρησιμοποιεί	115 χρησιμοποιεί cookies
χρησιμοποιούμε	115 χρησιμοποιούμε cookies
χρόνο	123 τον χρόνο
безлимитный	579 безлимитный доступ
блокировщик	589 отключите блокировщик	589 блокировщик рекламы
блокувальник	665 блокувальник реклами
браузер	589 ваш браузер
виділіть	667 виділіть
використанні	671 при використанні матеріалів
використовує	665 використовує cookie
використовуємо	665 використовуємо файли cookie	665 використовуємо cookie
внесок	672 ваш внесок
войдите	579 войдите, чтобы
встановіть	660 встановіть додаток
выделите	591 выделите ее	591 выделите текст
гиперссылка	597 гиперссылка обязательна
год	600 в год
гіперпосилання	671 гіперпосилання обов
добавьте	586 добавьте нас в
донат	598 ваш донат	672 ваш донат	676 донат
донати	676 донати
донаты	602 донаты
допоможіть	672 допоможіть нам
дочитали	573 вы дочитали до конца	653 ви дочитали до кінця
ежедневную	581 ежедневную рассылку
ежемесячно	600 ежемесячно
еженедельную	581 еженедельную рассылку
журналистика	599 независимая журналистика
журналистики	599 независимой журналистики
журналистику	599 независимую журналистику
журналисты	599 наши журналисты
журналісти	673 наші журналісти
журналістика	673 незалежна журналістика
журналістику	673 незалежну журналістику	673 якісну журналістику
завантажити	660 завантажити застосунок
завантажте	660 завантажте застосунок	660 завантажте додаток
зазначив	675 зазначив
заметили	591 заметили ошибку
зарегистрированы	579 уже зарегистрированы
зарегистрируйтесь	579 зарегистрируйтесь, чтобы
зареєструйтесь	658 зареєструйтесь, щоб
застосунок	660 мобільний застосунок
захищено	671 усі права захищено
захищені	671 усі права захищені	671 всі права захищені
защищены	597 все права защищены
заявив	675 заявив
заявил	601 заявил
заявила	601 заявила	675 заявила
здесь	573 раз уж вы здесь
знайшли	667 знайшли помилку
зробіть	656 зробіть внесок	672 зробіть внесок
иностранного	597 выполняющим функции иностранного агента
иностранным	599 иностранным агентом
информация	597 настоящий материал (информация) произведен
использовании	597 при использовании материалов
используем	589 используем cookie	589 мы используем
использует	589 использует cookie
канал	599 наш канал	673 наш канал
коментарях	667 у коментарях
комментарий	591 чтобы оставить комментарий
комментариях	591 в комментариях
конфиденциальности	589 политикой конфиденциальности	589 политика конфиденциальности
конфіденційності	665 політикою конфіденційності
месяц	600 в месяц	600 руб. в месяц
місяць	674 на місяць
нажмите	591 нажмите ctrl
написав	675 написав
написал	601 написал
написала	601 написала	675 написала
напишите	598 напишите нам
напишіть	672 напишіть нам
нашего	599 нашего канала
нашого	673 нашого каналу
небольшая	573 небольшая просьба
невелике	653 невелике прохання
неделю	600 в неделю
независимую	576 поддержите независимую	598 поддержите независимую
обязательные	591 обязательные поля
опечатку	591 нашли опечатку
оприлюднюватиметься	667 ваша e-mail адреса не оприлюднюватиметься
опубликован	591 ваш адрес email не будет опубликован
отменить	600 отменить в любой момент
отметил	601 отметил
отписаться	581 отписаться в любой момент
оформите	579 оформите подписку	598 оформите подписку
оформить	579 оформить подписку
оформіть	658 оформіть підписку	672 оформіть підписку
ошибку	591 нашли ошибку
партнеры	589 мы и наши партнеры
патроном	598 станьте патроном
первый	600 первый месяц
передплатникам	658 доступний лише передплатникам
передплатників	658 тільки для передплатників
передрук	671 передрук
перепечатка	597 перепечатка
персональних	665 персональних даних
персональных	589 персональных данных
перш	653 перш ніж піти
перший	674 перший місяць
пишите	598 пишите нам
повний	658 повний доступ
повідомив	675 повідомив
повідомила	675 повідомила
поддержать	598 поддержать нас	598 поддержать редакцию
поддержите	576 поддержите нашу	576 поддержите нас	598 поддержите нас	598 поддержите нашу
поддержка	576 нам нужна ваша поддержка	576 ваша поддержка	598 ваша поддержка	598 нам нужна ваша поддержка
поддержки	599 без вашей поддержки
подписка	602 подписка
подписки	602 подписки
подписчикам	579 доступен только подписчикам	579 доступна только подписчикам
подписчики	602 подписчики
подписчиков	579 только для подписчиков
подписчиком	598 станьте подписчиком
подписывайтесь	581 подписывайтесь на рассылку	586 подписывайтесь на нас	586 подписывайтесь на наш	586 подписывайтесь на канал	586 подписывайтесь на telegram	598 подписывайтесь на
подпишитесь	576 подпишитесь на регулярное	581 подпишитесь на рассылку	581 подпишитесь на нашу рассылку	586 подпишитесь на наш	586 подпишитесь на канал	598 подпишитесь на
подчеркнул	601 подчеркнул
пожертвование	576 сделайте пожертвование	576 оформите пожертвование	598 ваше пожертвование	598 сделайте пожертвование	602 пожертвование
пожертвования	602 пожертвования
полный	579 полный доступ
помогите	598 помогите нам
помощь	576 нужна ваша помощь	598 нам нужна ваша помощь
помітили	667 якщо ви помітили
потрібна	672 нам потрібна ваша допомога
почту	581 на вашу почту	581 вам на почту
пошту	659 на вашу пошту
пояснив	675 пояснив
пояснил	601 пояснил
прежде	573 прежде чем вы уйдете
приложение	582 скачать приложение	582 скачайте приложение	582 мобильное приложение	598 скачайте приложение
приложении	582 открыть в приложении	582 в нашем приложении
присоединяйтесь	598 присоединяйтесь к
приєднуйтесь	672 приєднуйтесь до спільноти
продовжити	658 щоб продовжити читання
продолжить	579 чтобы продолжить чтение
просьба	573 у нас к вам просьба	573 у нас есть просьба
прохання	653 маємо до вас прохання
прочитать	579 чтобы прочитать полностью	579 осталось прочитать
підписатися	659 підписатися на розсилку
підписка	676 підписка
підписники	676 підписники
підписників	658 тільки для підписників
підписуйтесь	662 підписуйтесь на нас	662 підписуйтесь на наш	672 підписуйтесь на
підписуйтеся	662 підписуйтеся на наш
підпишіться	659 підпишіться на розсилку	659 підпишіться на нашу розсилку	662 підпишіться на наш	672 підпишіться на
підтримайте	656 підтримайте нашу	656 підтримайте незалежну	656 підтримайте нас	672 підтримайте нас	672 підтримайте нашу	672 підтримайте незалежну
підтримати	672 підтримати нас
підтримка	656 потрібна ваша підтримка	656 ваша підтримка	672 ваша підтримка	672 нам потрібна ваша підтримка
работа	599 наша работа
работу	599 нашу работу
рассказал	601 рассказал
рассказала	601 рассказала
рассылка	599 наша рассылка	602 рассылка
рассылку	581 нашу рассылку	581 рассылку самых	599 нашу рассылку
редакции	599 нашей редакции
редакция	599 наша редакция
редакція	673 наша редакція
редакції	673 нашої редакції
робота	673 наша робота
роботу	673 нашу роботу
розповів	675 розповів
розповіла	675 розповіла
розсилка	673 наша розсилка	676 розсилка
розсилку	659 нашу розсилку	659 щоденну розсилку	673 нашу розсилку
рік	674 на рік
сказав	675 сказав
сказал	601 сказал
сказала	601 сказала	675 сказала
следите	586 следите за нами
словам	601 по словам
словами	675 за словами
слідкуйте	662 слідкуйте за нами
сообщение	597 данное сообщение (материал) создано
сообщил	601 сообщил
сообщила	601 сообщила
сповіщення	660 увімкнути сповіщення	660 увімкніть сповіщення
сподобалась	653 якщо вам сподобалась стаття
спільноти	656 стань частиною спільноти	673 спільноти підтримки
стежте	662 стежте за нами
телеграм	586 наш телеграм-канал	586 в нашем телеграм	599 наш телеграм	662 наш телеграм-канал
тиждень	674 на тиждень
уведомления	582 включите уведомления	582 включить уведомления	582 разрешить уведомления
увійдіть	658 увійдіть, щоб
установите	582 установите приложение
файлов	589 файлов cookie
цитировании	597 при цитировании
частиною	672 станьте частиною
читай	662 читай нас
читайте	586 читайте нас в	662 читайте нас у	662 читайте нас в
читателей	599 наших читателей
читатели	573 дорогие читатели	599 наши читатели
читати	658 щоб читати далі
читать	579 чтобы читать дальше
читачі	673 наші читачі
читачів	673 наших читачів
щомісяця	674 щомісяця
щомісячно	674 щомісячно
щотижневу	659 щотижневу розсилку
язкові	667 обов'язкові поля
якщо	653 якщо ви вже тут
אחרינו	284 עקבו אחרינו	292 עקבו אחרינו
אלקטרוני	282 דואר אלקטרוני
אמר	295 אמר
אמרה	295 אמרה
בחודש	294 בחודש
בעוגיות	286 שימוש בעוגיות
בפייסבוק	284 בפייסבוק ובטוויטר
בקובצי	286 משתמש בקובצי
בשבוע	294 בשבוע
האפליקציה	284 הורידו את האפליקציה	293 האפליקציה שלנו
הווטסאפ	284 לקבוצת הווטסאפ
הוסיף	295 הוסיף
הוסיפה	295 הוסיפה
הזכויות	291 כל הזכויות שמורות
הטלגרם	284 לערוץ הטלגרם
הירשמו	292 הירשמו ל
המנויים	293 המנויים שלנו
הניוזלטר	282 הניוזלטר היומי	293 הניוזלטר שלנו
הסביר	295 הסביר
העבודה	293 העבודה שלנו
העיתונאים	293 העיתונאים שלנו
העיתונות	293 העיתונות שלנו
הצטרפו	284 הצטרפו לערוץ	292 הצטרפו אלינו	292 הצטרפו ל
הקוראים	293 הקוראים שלנו
השימוש	286 תנאי השימוש
התרומה	292 התרומה שלכם
כמנויים	281 הצטרפו כמנויים
כתב	295 כתב
כתבה	295 כתבה
כתבו	292 כתבו לנו
כתובת	282 כתובת המייל
לדברי	295 לדברי
להמשיך	281 כדי להמשיך לקרוא
להמשך	281 להמשך קריאת הכתבה
להעתיק	291 אין להעתיק
לחודש	294 לחודש
למנויים	281 למנויים בלבד
לניוזלטר	282 הירשמו לניוזלטר	282 הרשמה לניוזלטר	282 לניוזלטר שלנו
לעזרתכם	292 אנחנו זקוקים לעזרתכם
לשנה	294 לשנה
לתיבת	282 לתיבת המייל
מדיניות	286 מדיניות הפרטיות
מינוי	281 רכשו מינוי	296 מינוי
מנוי	281 כבר מנוי
מנויים	296 מנויים
מסר	295 מסר
ניוזלטר	296 ניוזלטר
עיתונות	293 עיתונות עצמאית
עכשיו	292 תרמו עכשיו
ראשון	294 חודש ראשון
תמיכתכם	292 תמיכתכם
תמכו	292 תמכו בנו
תרומה	296 תרומה
תרומות	296 תרומות
أسبوعيا	17 أسبوعيا
أضاف	18 أضاف
أضافت	18 أضافت
أكد	18 أكد
أوضح	18 أوضح
إعادة	14 يمنع إعادة
إلينا	15 انضم إلينا
ادعمنا	15 ادعمنا
ادعموا	15 ادعموا
استفاده	210 شرایط استفاده	215 استفاده از مطالب
اشتراك	19 اشتراك
اشتراک	220 اشتراک
اشترك	3 اشترك الآن	15 اشترك الآن	15 اشترك في
اعلام	219 اعلام کرد
افزود	219 افزود
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
ایمیل	206 ایمیل خود را	206 آدرس ایمیل	206 به ایمیل شما
اینستاگرام	208 در اینستاگرام دنبال
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
تلگرام	208 ما را در تلگرام	208 در تلگرام دنبال	208 کانال تلگرام ما
تمامی	215 تمامی حقوق
توضیح	219 توضیح داد
جاوااسکریپت	210 جاوااسکریپت را فعال
حمایت	216 از ما حمایت کنید	216 حمایت شما
خبرنامه	206 خبرنامه ما	206 عضویت در خبرنامه	206 اشتراک خبرنامه	206 در خبرنامه	217 خبرنامه ما	220 خبرنامه
خبرنگاران	217 خبرنگاران ما
خصوصی	210 حریم خصوصی
خوانندگان	217 خوانندگان ما
دعمك	15 دعمك
دعمكم	15 دعمكم
دنبال	208 ما را دنبال کنید	216 ما را دنبال کنید	216 دنبال کنید
راسلنا	15 راسلنا
روزنامهنگاری	217 روزنامهنگاری مستقل
سالانه	218 سالانه
ساهم	15 ساهم معنا
سنويا	17 سنويا	17 سنوياً
شهريا	17 شهريا	17 شهرياً
شوید	216 عضو شوید
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
مالی	216 کمک مالی شما	220 کمک مالی
ماه	218 در ماه	218 ماه اول
ماهانه	218 ماهانه
محفوظ	215 حقوق محفوظ است
محفوظة	14 حقوق النشر محفوظة
مستقلة	16 صحافة مستقلة
مشترک	216 مشترک شوید
نحتاج	15 نحتاج إلى دعمكم	15 نحتاج دعمك
نستخدم	9 نستخدم ملفات
نشرتنا	4 اشترك في نشرتنا	16 نشرتنا
نوشت	219 نوشت
وفقا	18 وفقا
کار	217 کار ما
کانال	208 به کانال ما	217 کانال ما
کلیه	215 کلیه حقوق
کنید	216 به ما کمک کنید	216 ثبت نام کنید
کوکی	210 از کوکی
کوکیها	210 کوکیها
گفت	219 گفت
گفته	219 گفته است	219 به گفته
अन	314 के अनुसार
आपक	300 आपके इनबॉक्स	311 आपका सहयोग	311 आपका दान
इट	310 कॉपीराइट
ईम	300 ईमेल दर्ज करें
उनल	301 ऐप डाउनलोड करें	311 डाउनलोड करें
उपय	305 कुकीज़ का उपयोग	305 कुकीज का उपयोग
ऐप	301 ऐप इंस्टॉल करें	301 ऐप में पढ़ें
कर	303 फॉलो करें	311 फॉलो करें
कह	314 कहा
गल	303 गूगल न्यूज पर
ज	305 जावास्क्रिप्ट
जल	300 न्यूजलेटर के लिए
टर	300 न्यूज़लेटर	315 न्यूज़लेटर
द	315 दान
नल	303 चैनल से जुड़ें	303 चैनल को सब्सक्राइब	303 टेलीग्राम चैनल
प	314 पूछा
पन	305 गोपनीयता नीति
बत	314 बताया
म	314 मुताबिक
मदद	311 हमारी मदद करें
यम	305 नियम और शर्तें
रत	313 प्रति माह	313 प्रति वर्ष	313 प्रति सप्ताह
ल	314 लिखा
वत	312 स्वतंत्र पत्रकारिता
शन	301 नोटिफिकेशन चालू करें
सएप	303 व्हाट्सएप चैनल
सदस	311 सदस्य बनें
सब	311 सब्सक्राइब करें	315 सब्सक्रिप्शन
समर	311 हमारा समर्थन करें	311 समर्थन करें
सर	310 सर्वाधिकार सुरक्षित
हम	300 हमारे न्यूजलेटर	301 हमारा ऐप	303 हमें फॉलो करें	312 हमारी पत्रकारिता	312 हमारे पाठक	312 हमारे पत्रकार	312 हमारा काम	312 हमारे चैनल
हमस	311 हमसे जुड़ें
हर	313 हर महीने
ủng	691 sự ủng hộ của bạn
お使	400 お使いのブラウザ
お申	409 お申し込みください
か月	392 か月無料	411 か月無料
ここ	392 ここから先は	392 ここからは有料
この	392 この記事は有料	392 この記事は会員
ご利	400 ご利用のブラウザ
ご寄	390 ご寄付をお願い	409 ご寄付
ご支	390 ご支援をお願い	409 ご支援
ご登	409 ご登録ください
ご購	409 ご購読
すべ	392 すべての記事が
と強	412 と強調
と書	412 と書い
と話	412 と話し	412 と話す
と語	412 と語っ	412 と語る
と説	412 と説明
と述	412 と述べ
によ	412 によると
をフ	398 をフォローする	398 をフォローしよう
アプ	395 アプリで開く	395 アプリで読む	395 アプリを開く	395 アプリをダウンロード	395 アプリのダウンロード	395 アプリをインストール	395 アプリはこちら
カ月	392 カ月無料	411 カ月無料
クッ	402 クッキーを使用	402 クッキーを利用
コメ	404 コメントを投稿するには	404 コメントするには	404 コメント欄で	404 コメントをお寄せ
サポ	390 サポートをお願いします	409 サポートをお願い
ダウ	409 ダウンロードしてください
チャ	398 チャンネル登録を
ニュ	394 ニュースレターに登録	394 ニュースレターを	413 ニュースレター
フォ	398 フォローして最新	409 フォローしてください
プッ	395 プッシュ通知
プラ	402 プライバシーポリシーに
プレ	392 プレミアム会員
メル	394 メルマガに登録	394 メルマガで
メー	394 メールマガジンで	394 メールマガジンに登録	394 メールマガジンを	394 メールでお届け	404 メールアドレスが公開されることはありません	413 メールマガジン
ログ	392 ログインして続きを	392 ログインしてください	392 ログインが必要
ヶ月	392 ヶ月無料	411 ヶ月無料
下載	703 下載客戶端	703 下載app	703 下載應用程式
下载	703 下载客户端	703 下载app	703 下载应用	715 下载客户端
不代	714 不代表本站
不得	714 不得转载	714 不得轉載
仅代	714 仅代表作者
付費	700 付費後	719 付費牆
付费	700 付费后	719 付费墙
会员	700 会员专享
会員	392 会員限定です	392 会員限定の記事	392 会員登録すると	392 会員登録が必要	392 会員登録できます	409 会員登録	410 会員の方
你的	698 你的支持	715 你的支持
使用	709 使用cookie	709 使用 cookie
侵权	714 侵权
個人	402 個人情報の取り扱い
免費	717 免費試用
免费	717 免费试用
全文	392 全文を読むには	392 全文をお読み
公众	706 公众号：
公式	395 公式アプリ	398 公式アカウントを
关注	706 关注我们的	715 关注我们
写道	718 写道
初割	411 初割
初月	411 初月無料
利用	402 利用規約に同意
剩余	700 剩余#%
剩餘	700 剩餘#%
加入	706 加入line	715 加入会员	715 加入會員
包月	717 包月
友だ	398 友だち追加
发送	702 发送到您的邮箱
受信	394 受信トレイに
告訴	718 告訴
告诉	718 告诉
官方	706 官方微信
寄付	409 寄付をお願い	413 寄付
寄到	702 寄到您的信箱
寫道	718 寫道
已是	700 已是會員
已经	700 已经是会员
年額	411 年額
广告	709 广告拦截
広告	400 広告ブロック
廣告	709 廣告攔截
开启	703 开启通知
当サ	410 当サイト
当社	410 当社の
微信	703 微信扫	706 微信公众号
応援	390 応援をお願いします	409 応援をお願い
您的	698 您的支持	715 您的支持	715 您的捐款
成为	700 成为会员即可	715 成为会员
成為	700 成為會員即可	715 成為會員
我们	716 我们的报道	716 我们的记者	716 我们的读者
我們	716 我們的報導	716 我們的記者	716 我們的讀者
手机	703 手机客户端
打开	703 打开app	703 打开微信
打開	703 打開app
扫一	703 扫一扫
扫描	703 扫描二维码
投资	714 投资有风险
指出	718 指出
捐款	719 捐款
掃一	703 掃一掃
掃描	703 掃描 qr
支持	698 支持我们的	698 支持我們的	698 支持獨立媒體	698 支持独立媒体	715 支持我们	715 支持我們
支援	409 支援をお願い
文章	714 文章来源：
最新	394 最新情報をお届け
會員	700 會員專享
月額	392 月額#円	411 月額
有料	392 有料会員限定	392 有料会員になる	392 有料会員の方	413 有料会員
未經	714 未經授權
未经	714 未经授权
本报	716 本报读者
本文	714 本文来源
本網	709 本網站使用
本网	709 本网站使用
欢迎	706 欢迎关注	715 欢迎加入
歡迎	706 歡迎追蹤	715 歡迎加入
残り	392 残り#文字	392 残り: #文字
每年	717 每年
每日	702 每日简报	702 每日電子報
每月	717 每月	717 每月只需
浏览	709 浏览器版本
無料	392 無料で会員登録	392 無料会員に登録	409 無料会員に登録	411 無料体験
無断	408 無断転載	408 無断複製
版权	714 版权所有	714 版权归
版權	714 版權所有
独立	410 独立したジャーナリズム	716 独立新闻	716 独立媒体
獨立	716 獨立新聞	716 獨立媒體
电子	719 电子报
登入	700 登入後繼續	700 登入會員
登录	700 登录后继续	700 登录后查看
登録	409 登録してください
禁止	714 禁止转载
禁無	408 禁無断
私た	410 私たちの取材	410 私たちのジャーナリズム
称	718 称
稱	718 稱
立即	715 立即订阅	715 立即訂閱
紙の	410 紙の新聞の定期購読者
続き	392 続きを読むには	392 続きをお読みになる
編集	410 編集部では
繼續	700 繼續閱讀請
继续	700 继续阅读请
著作	408 著作権は
表示	718 表示
訂閱	700 訂閱即可	700 訂閱後繼續	702 訂閱我們的	702 訂閱電子報	715 訂閱我們	719 訂閱費
記事	392 記事が読み放題
認為	718 認為
說道	718 說道
読み	392 読み放題
読者	410 読者の皆様	410 読者の皆さま
請啟	709 請啟用javascript
請捐	715 請捐款
請支	698 請支持我們
订阅	700 订阅即可	700 订阅后继续	702 订阅我们的	702 订阅电子报	715 订阅我们	719 订阅费
认为	718 认为
说道	718 说道
请启	709 请启用javascript
请捐	715 请捐款
请支	698 请支持我们
責任	714 責任編輯
購読	392 購読者の方は	392 購読すると	409 購読してください	410 購読者の方	413 購読料
贊助	698 贊助我們	715 贊助我們
责任	714 责任编辑
赞助	698 赞助我们	715 赞助我们
転載	408 転載を禁じ
轉載	714 轉載請註明
转载	714 转载请注明
追蹤	706 追蹤我們的	715 追蹤我們
通知	395 通知を受け取る	395 通知をオン
開啟	703 開啟通知
閱讀	700 閱讀全文請
關注	706 關注我們的	715 關注我們
阅读	700 阅读全文请
隐私	709 隐私政策
隱私	709 隱私權政策	709 隱私政策
電子	719 電子報
首月	717 首月
가입하세요	430 가입하세요
강조했다	433 강조했다
구독	418 구독 후 이용
구독료	434 구독료
구독자	418 구독자 전용
구독하고	422 구독하고
구독하세요	430 구독하세요
구독하시면	418 구독하시면
구독해	422 구독해 주세요	430 구독해 주세요
구독해주세요	422 구독해주세요
기사를	418 전체 기사를 보려면
네이버에서	422 네이버에서 구독
뉴스레터	419 뉴스레터 구독	419 뉴스레터 신청	431 저희 뉴스레터	434 뉴스레터
뉴스레터로	419 뉴스레터로 받아
뉴스레터를	419 뉴스레터를 구독	419 뉴스레터를 받아
뉴스에서	422 구글 뉴스에서
다운로드	420 앱 다운로드	420 앱을 다운로드
다운로드하세요	430 다운로드하세요
당신의	431 당신의 후원
덧붙였다	433 덧붙였다
독립	431 독립 언론
독자님의	416 독자님의 후원
로그인	418 로그인 후 이용
로그인이	418 로그인이 필요
로그인하시면	418 로그인하시면
말했다	433 말했다
매월	432 매월
메인에서	422 네이버 메인에서
메일함으로	419 메일함으로
무단	429 무단 전재	429 무단 복제
무단전재	429 무단전재
무료	432 무료 체험
밝혔다	433 밝혔다
본지는	431 본지는
부탁드립니다	416 후원을 부탁드립니다
설명했다	433 설명했다
설치	420 앱 설치
알림	420 알림 받기	420 알림 설정
앱에서	420 앱에서 보기	420 앱에서 열기
앱으로	420 앱으로 보기
여러분	431 독자 여러분
여러분의	430 여러분의 후원	430 독자 여러분의
우리	431 우리 기자
월	432 월 #원
유튜브	422 유튜브 구독
응원해	416 응원해 주세요	430 응원해 주세요
이메일	419 이메일 주소
이메일을	419 이메일을 입력
읽으려면	418 계속 읽으려면
재배포	429 재배포 금지
재배포금지	429 재배포금지
저작권법	429 저작권법
저작권자	429 저작권자
저희는	431 저희는
적었다	433 적었다
전했다	433 전했다
정기후원	432 정기후원
제보해	430 제보해 주세요
채널	422 채널 추가
첫	432 첫 달
카카오톡	422 카카오톡 채널 추가
팔로우하기	422 팔로우하기
팔로우하세요	430 팔로우하세요
필요합니다	416 후원이 필요합니다
회원	418 회원 전용
회원가입	418 회원가입 후	430 회원가입
회원만	418 회원만 볼 수
후원금	434 후원금
후원을	430 후원을 부탁
후원이	416 후원이 큰 힘이
후원해	416 후원해 주세요	430 후원해 주세요
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 157),)

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
