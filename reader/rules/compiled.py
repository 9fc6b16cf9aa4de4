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
en.newsletter.start	newsletter	start	en	among	22
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
en.related.more	related	whole	en	lead-in	0
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
# bình luận	687
# comentarii	564
# comentario	190
# comentarios	190
# comentário	542
# comentários	542
# comment	152
# commentaire	265
# commentaires	265
# commenti	376
# commento	376
# comments	152
# hozzászólás	327
# komentar	347
# komentarze	511
# komentarzy	511
# komentářů	32
# komment	327
# kommentar	58	92	482	619
# kommentare	92
# kommentarer	58	482	619
# kommentti	235
# kommenttia	235
# min de lectura	195
# min de leitura	547
# min di lettura	381
# min leestijd	459
# min. lesezeit	97
# příspěvků	32
# reactie	454
# reacties	454
# wochen im probeabo	77
# yorum	644
# σχόλια	116
# коментарі	667
# коментарів	667
# комментариев	591
# комментарий	591
# комментария	591
# תגובות	288
# تعليقات	10
# نظر	212
# कमेंट	307
#件のコメント	404
#則留言	711
#条评论	711
a cikk a hirdetés után folytatódik	325
a hirdetés után folytatjuk	325
a lire aussi	267
a lire également	267
a rovat további cikkei	328
aanbevolen	456
aanbevolen artikelen	456
aanbevolen voor jou	456
aangeboden door	450
aanmelden	441
aanmelden nieuwsbrief	443
aanmelden voor de nieuwsbrief	443
aanraders	456
abbonamenti	363
abbonamento	363
abbonati	363
abbonati ora	363
abbonati subito	363
ablehnen	90
abmelden	77
abo	77
abo abschließen	77
abo bestellen	77
abo verwalten	77
abonament	557
abonamente	557
abonare	557
abonați-vă	557
abone ol	635	635
abone olun	635
abonează-te	557
abonelere özel	635
abonelik	635
abonnee worden	441
abonneer	441
abonneer nu	441
abonnement	47	77	251	441	471
abonnementen	441
abonnements	77	251
abonner	47	471
abonner nå	471
abonner på nyhetsbrevet	473
abonneren	441
abonnez-vous	251
abonnez-vous à notre newsletter	254
abonnieren	77
abonnér	47
abonnér nu	47
abonnés	251
about sharing	141
about us	159
abrir menu	547
abrir menú	195
abspielen	97
acasă	567
accede	176
acceder	176
accedi	363
accept	150
accept all	150
accept all cookies	150
accept and close	150
accept and continue	150
accept cookies	150
accepted payment methods	132
accepteer	452
accepteer alle cookies	452
accepter	56	263
accepter alle	56
accepter alle cookies	56
accepter et continuer	263
accepter et fermer	263
accepter les cookies	263
accepter tout	263
acceptera	617
acceptera alla	617
accepteren	452
acceptér	56
acceso	176
accetta	374
accetta e continua	374
accetta i cookie	374
accetta tutti	374
accetta tutto	374
account aanmaken	441
accueil	270
accéder à l'article	251
aceitar	540
aceitar cookies	540
aceitar e continuar	540
aceitar todos	540
aceitar tudo	540
aceptar	188
aceptar cookies	188
aceptar todas	188
aceptar todo	188
aceptar y continuar	188
actualités	267
ad	147	400	424	424	708
ad choices	147
ad feedback	147
adaugă un comentariu	564
adchoices	147
add a comment	152
add as a preferred source on google	144
add as preferred source	144
add to bookmarks	141
add to my topics	144
add us as a preferred source on google	144
addebito diretto	362
además	192
adhérer	247
administrer samtykke	480
adomány	318
adományozok	318
adományozás	318
adres e-mail	501
adresse e-mail	254
ads	147
advert	147
advertentie	450	450
advertenties	450
advertise with us	147
advertisement	147	345	372	641
advertisement - scroll to continue	147
advertisement - story continues below	147
advertisement feature	147
advertisement. scroll to continue reading	147
advertisements	147
advertising	147
advertorial	87	114	562	641
afdrukken	447
afficher la suite	270
afficher le contenu	263
afficher les commentaires	265
afficher plus	270
affiliate	147
affiliate disclosure	147
affiliate-link	87
afmelden	441
afspelen	459
afspil	63
after ad	147
after newsletter promotion	136
afvis	56
afvis alle	56
agb	90
aggiungi ai preferiti	369
aggiungi un commento	376
agora não	525
agrandir	270
agrandir l'image	270
agree	150
agree and continue	150
ahora en portada	192
ahora no	171
ai deja cont	557
ai deja un cont	557
ai observat o greșeală	564
ai uitat parola	557
aidez-nous	247
aiheeseen liittyvää	236
aiheesta lisää	236
aiheet	236
ailleurs sur le web	267
aiutaci	359
ajouter aux favoris	258
ajouter un commentaire	265
ajouter à mes favoris	258
ajouter à vos sélections	258
ajánlataink	328
ajánljuk	328
ajánlott	328
ajánlott cikkek	328
ajánló	328
akceptuj	509
akceptuj wszystkie	509
akceptuję	509
akkoord	452
akkurat nå	484
aksepter alle	480
aktuell	94
aktuelle artikel	94
aktuelle nachrichten	94
aktuelles	94
aktuálně	33
akun saya	339
akzeptieren	90
al abonnee	441
al abonnee? inloggen	441
al abonnee? log in	441
al een account	441
algemene voorwaarden	452
all comments	152
all news	159
alla kommentarer	619
alle ablehnen	90
alle akzeptieren	90
alle anzeigen	97
alle artikel anzeigen	97
alle bilder	97
alle cookies accepteren	452
alle cookies akzeptieren	90
alle kommentare	92
alle kommentare anzeigen	92
alle kommentarer	58	482
alle newsletter	80
alle reacties	454
alleen voor abonnees	441
aller au contenu	270
aller au contenu principal	270
allerede abonnent	47	471
allerede abonnent? log ind	47
allerede abonnent? logg inn	471
alles accepteren	452
alles akzeptieren	90
alles anzeigen	97
alles bekijken	459
alles weigeren	452
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
also	157
also in the news	154
also on	154
also read	154
alte articole	565
alte știri	565
altre notizie	378
altri articoli	378
altro	381
altro importo	362
always active	150
am meisten gelesen	94
amintește-mi mai târziu	555
amount	128
ampliar	195	547
ampliar imagen	195
ana sayfa	647
anasayfa	647
anbefalede artikler	60
anbefales	484
anbefalet	60
anbefalt	484
anbefalte saker	484
ander bedrag	440
andere lasen auch	94
anderen lazen ook	456
anderer betrag	76
andra läser	621
andra läste även	621
andre leser	484
andre leste også	484
andre læser	60
andre læste også	60
angebot sichern	77
angebote unserer partner	87
anhören	84
anmelden	77
anmeldung zum newsletter	80
anmäl dig	610
anmäl dig till nyhetsbrevet	610
anna palautetta	235
annonce	55	55	261
annoncer	55
annonces	261
annoncørbetalt indhold	55
annons	616	616
annonse	479	479
annonser	479	616
annonsinnehåll	616
annonslänk	616
annonsörsinnehåll	616
annonsørinnhold	479
annual	128
annulla risposta	376
annunci	372
annuncio	372
anterior	195	547	567
antworten	92
antworten abbrechen	92
anulează răspunsul	564
anuluj odpowiedź	511
anuncio	186
anuncios	186
användarvillkor	617
anzeige	87
anzeige anzeige	87
anzeige scrollen, um weiterzulesen	87
anzeigen	87
anúncio	538
anúncios	538
apoie	526
apoie nosso trabalho	526
apoie o jornalismo independente	526
apoie-nos	526
aportar	172
apoya el periodismo independiente	172
apoya nuestro periodismo	172
apoya nuestro trabajo	172
approfondimenti	378
approfondisci	378
apri menu	381
après la publicité	261
após a publicidade	538
apóyanos	172
apúntate	179
apúntate a nuestra newsletter	179
ara	647
archivado en	190
archivo	192
argomenti	378
argomenti trattati	378
around the web	154
article abonné	251
article ajouté à vos sélections	258
article content	147
article continues after advertisement	147
article continues below	147
article continues below advertisement	147
article précédent	267
article réservé aux abonnés	251
article suivant	267
articles associés	267
articles connexes	267
articles les plus lus	267
articles liés	267
articles recommandés	267
articles récents	267
articles similaires	267
articole asemănătoare	565
articole recente	565
articole recomandate	565
articole similare	565
articole înrudite	565
articoli correlati	378
articolo correlato	378
articolo precedente	378
articolo riservato agli abbonati	363
articolo successivo	378
articolul anterior	565
articolul continuă după reclamă	562
articolul continuă mai jos	562
articolul următor	565
artigo anterior	544
artigos relacionados	544
artikel anhören	84
artikel delen	447
artikel drucken	84
artikel freischalten	77
artikel gaat verder na advertentie	450
artikel lainnya	348
artikel lesen	97
artikel merken	84
artikel sebelumnya	348
artikel selanjutnya	348
artikel speichern	84
artikel teilen	84
artikel terkait	348
artikel verschenken	77
artikel versenden	84
artikel wird nach der anzeige fortgesetzt	87
artikeln fortsätter efter annonsen	616
artikeln fortsätter under annonsen	616
artikkelen fortsetter etter annonsen	479
artikkelen fortsetter under	479
artikkelen fortsetter under annonsen	479
artikkeli jatkuu mainoksen jälkeen	232
artiklen fortsætter efter annoncen	55
artiklen fortsætter under annoncen	55
artiklen fortsætter under billedet	55
artykuł dla subskrybentów	499
artykuł sponsorowany	508
artykuły na e-mail	501
artículo anterior	192
artículo relacionado	192
artículos relacionados	192
as + lidas	544
as mais lidas	544
ascolta	369
ascolta l'articolo	369
ascultă	560
asetukset	233
asiasanat	236
ask me later	127
assinar	529
assinatura	529
assinaturas	529
assine	529
assine a newsletter	531
assine agora	529
assine já	529
assine nossa newsletter	531
assuntos	544
attiva l'abbonamento	363
attiva ora	363
auch interessant	94
auch lesenswert	94
auch spannend	94
aucun commentaire	265
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
autentificare	557
automatische incasso	440
autoriser	263
autre montant	250
autres articles	267
avaa koko juttu	225
avainsanat	236
aviso legal	188
avvis	480
avvis alle	480
avvisa	617
avvisa alla	617
aydinlatma metni	642
ayrica okuyun	645
añadir a favoritos	183
añadir comentario	190
añadir usuario	176
aún no te has registrado	176
baca juga	348	348
baca selengkapnya	350
back to top	159
bagikan	343
bagikan artikel	343
bagikan berita ini	343
bagikan ke	343
bagikan ke facebook	343
bagikan ke whatsapp	343
balas	347
bank transfer	132
bankeinzug	76
bankoverschrijving	440
banküberweisung	76
bağiş yap	634
bağiş yapin	634
bağlantiyi kopyala	639
başa dön	647
be the first to comment	152
beantwoorden	454
become a friend	129
become a member	129
become a paid subscriber	129
become a patron	129
become a sponsor	129
become a subscriber	133
become a supporter	129
bedankt voor je inschrijving	443
bei facebook teilen	84
bei twitter teilen	84
bei whatsapp teilen	84
bei x teilen	84
beitrag teilen	84
bejelentkezés	320
bekijk aanbieding	441
bekijk alle abonnementen	441
bekijk alles	459
bekijk de aanbiedingen	441
bekijk foto's	459
bekijk meer	459
bekijk ook	456
bekijk reacties	454
beliebt	94
beliebte artikel	94
beliebteste artikel	94
belki daha sonra	633
belépés	320
ben je al abonnee	441
benzer haberler	645
beranda	350
berdonasi	338
bereits abonnent	77
bereits registriert	77
bereits registriert? anmelden	77
beri komentar	347
berikutnya	350
berita lainnya	348
berita pilihan	348
berita populer	348
berita terbaru	348
berita terkait	348
berita terkini	348
berita utama	348
berlangganan	339
berlangganan sekarang	339
best gelezen	456
besuchen sie uns auf facebook	85
betaalmethode	440
betaalmethoden	440
betaalmethodes	440
betrag eingeben	76
betrag wählen	76
bewaar	447
bewaar artikel	447
bewaren	447
bezahlter inhalt	87
bezárás	317
bidra	469	606
bidrag	45
bienvenido	176
bild vergrößern	97
bilder anzeigen	97
bildergalerie	94
bize destek olun	634
bize ulaşin	644
bleiben sie informiert	80
bli abonnent	471
bli medlem	469	606
bli månadsgivare	606
bli prenumerant	608
bli støttemedlem	469
blijf op de hoogte	443
bliv abonnent	47
bliv medlem	45
bliv støttemedlem	45
bluesky	142
boletim	531
boletines	179
boleto	528
boletín	179
bonifico	362
bonifico bancario	362
bookmark	141
bookmark this	141
bookmark this article	141
brak komentarzy	511
branded content	186
brought to you by	147
browse all	159
brukervilkår	480
bu haberi paylaş	639
buat akun	339
buffer	142
bugün değil	633
bunlar da ilginizi çekebilir	645
buscar	195	547
buy me a coffee	129
buy us a coffee	129
buďte v obraze	25
bài khác	688
bài liên quan	688
bài tiếp theo	688
bài viết liên quan	688
bài viết tiếp tục sau quảng cáo	685
báo lỗi	687
bình luận	687
bình luận (#	687
búsqueda	195
büyüt	647
bądź na bieżąco	501
bővebben	330
bạn có thể quan tâm	688
bạn đã có tài khoản	680
bỏ qua	678
cadastrar	529
cadastre-se	529
cadastre-se grátis	529
cadeau-artikel	441
cancel	128
cancel reply	152
cancelar resposta	542
cancelar respuesta	190
cargar contenido	188
cargar más	195
cari	350
carica altri	381
carregar mais	547
carta di credito	362
carte bancaire	250
carte de crédit	250
cartão de crédito	528
categorias	544
categorie	378
categories	154
categorieën	456
categorii	565
categorías	192
caută	567
cele mai citite	565
cele mai noi	565
cele mai noi știri	565
cele mai populare	565
celý článek	35
cerca	381
cerrar	171
cerrar menú	195
cerrar sesión	176
cet article est réservé aux abonnés	251
cetak	343
cevapla	644
cgu	263
cgv	263
charger plus	270
chci podpořit	22
chia sẻ	683
chia sẻ bài	683
chia sẻ bài viết	683
chia sẻ facebook	683
chia sẻ lên facebook	683
chia sẻ ý kiến của bạn	687
chiudi	358
chiudi menu	381
choisissez un montant	250
choose an amount	132
choose your payment method	132
choose your plan	133
chuyên mục	688
chỉ dành cho thành viên	680
chủ đề	688
chủ đề liên quan	688
citeşte şi	565
citește mai departe	565	567
citește mai mult	565	567
citește și	565
citiți și	565
ciąg dalszy artykułu pod reklamą	508
clasificados	186
click here	159
click to enlarge	159
click to share	141
cliquer ici pour partager	258
close	128
close extra sharing options	141
close menu	159
close share panel	141
close this message	127
codes promo	261
colabora	172
collapse	159
comenta	190
comentar	190	542
comentarii	564
comentario	190
comentarios	190
comentariu	564
comente	542
comentează	564
comentário	542
comentários	542
comment	142	152
comment ne plus voir ce message	246
comment policy	152
commenta	376
commenta l'articolo	376
commentaire	265
commentaires	265
commenter	258	265
commenter l'article	265
commenti	376
commento	376
comments	152
comments are closed	152
comments closed	152
community guidelines	152
community rules	152
compare plans	133
comparte	183
comparte esta noticia	183
comparte este artículo	183
compartilhar	535
compartilhar no facebook	535
compartilhar no linkedin	535
compartilhar no twitter	535
compartilhar no whatsapp	535
compartilhar no x	535
compartilhar por e-mail	535
compartilhar via	535
compartilhe	535
compartilhe esta notícia	535
compartilhe este artigo	535
compartilhe isso	535
compartir	183	183
compartir artículo	183
compartir en	183
compartir en bluesky	183
compartir en facebook	183
compartir en linkedin	183	183
compartir en telegram	183
compartir en twitter	183
compartir en whatsapp	183	183
compartir en x	183
compartir por correo	183
compartir por email	183
complete coverage	154
comunicar erro	542
concordo	540
condiciones de uso	188
condiciones generales	188
conditions d'utilisation	263
conditions générales	263
condividi	369
condividi articolo	369
condividi l'articolo	369
condividi questo articolo	369
condividi su	369
condividi su facebook	369
condividi su linkedin	369
condividi su telegram	369
condividi su twitter	369
condividi su whatsapp	369
condividi su x	369
condividi via email	369
condivisioni	369
condizioni d'uso	374
conectare	557
confidentialité	263
configuración	188
configuración de cookies	188
configurar cookies	188
configurações de cookies	540
connect with us	144
connectez-vous	251
connexion	251
consigliati	378
consigliati per te	378
consulter	270
cont nou	557
contact	159	265	454	564
contact us	152
contactez-nous	265
contacto	190
contactos	542
contato	542
contattaci	376
contatti	376
contenido de marca	186
contenido de nuestros socios	192
contenido exclusivo	176
contenido exclusivo para suscriptores	176
contenido ofrecido por	186
contenido para suscriptores	176
contenido patrocinado	186
contenido promocionado	186
contenido relacionado	192
contenidos relacionados	192
contenu partenaire	261
contenu réservé aux abonnés	251
contenu sponsorisé	261
contenus partenaires	261
contenus sponsorisés	261	267
contenuti correlati	378
contenuti sponsorizzati	372
contenuto per abbonati	363
contenuto riservato	363
contenuto riservato agli abbonati	363
contenuto sponsorizzato	372
conteúdo de marca	538
conteúdo exclusivo	529
conteúdo exclusivo para assinantes	529
conteúdo para assinantes	529
conteúdo patrocinado	538
conteúdo relacionado	544
continua a leggere	381
continua a leggere dopo la pubblicità	372
continua após a publicidade	538
continua depois da publicidade	538
continua dopo la pubblicità	372
continua senza accettare	374
continua senza sostenere	358
continuar a ler	547
continuar e fechar	540
continuar lendo	547
continuar leyendo	195
continuar leyendo aquí	176
continuar sem apoiar	525
continuar sin donar	171
continue	128
continue a ler	544
continue lendo	529
continue lendo após a publicidade	538
continue reading	154	159
continue reading below	147
continue reading the main story	147
continue reading with a subscription	133
continue to article	127
continue to the article	127
continue without accepting	150
continue without donating	127
continue without supporting	127
continuer après la publicité	261
continuer la lecture	251
continuer sans accepter	263
continuer sans donner	246
continuă după publicitate	562
continúa abajo	186
continúa después de la publicidad	186
contribua	526
contribuer	247
contribuez	265
contribuir	526
contribuisci	359
contribute now	129
contribute with google	129
contribuye	172
contul meu	557
contáctanos	190
conținut pentru abonați	557
conținut sponsorizat	562
cookie notice	150
cookie policy	150	374
cookie preferences	150
cookie settings	150
cookie-einstellungen	90
cookie-instellingen	452
cookiebeleid	452
cookieindstillinger	56
cookieinställningar	617
cookiepolicy	617
cookiepolitik	56
cookies	30	56	452	480	617
cookies akzeptieren	90
cookies instellen	452
cookies policy	150
cookieの設定	402
cookie設定	402	709
cookie设置	709
copia il link	369
copia link	369
copiar el enlace	183
copiar enlace	183
copiar link	183	535
copiar o link	535
copiază link	560
copiază linkul	560
copied	141
copier l'url	258
copier le lien	258
copy	142
copy link	141	343	683
copy link copied	141
copy link to clipboard	141
copy this link	141
copy url	141
correlati	378
correo electrónico	179
count me in	136
crea un account	363
crear cuenta	176
crear una cuenta	176
create a free account	133
create account	133
create an account	133
create free account	133
credit card	132
credit or debit card	132
creditcard	440
creează cont	557
criar conta	529
créer mon compte	251
créer un compte	251
csak előfizetőknek	320
custom amount	128
czas czytania # min	516
czytaj całość	516
czytaj dalej	516
czytaj dalej za	499
czytaj również	513
czytaj także	513
czytaj też	513
czytaj więcej	513	516
czytaj więcej o	513
các tin khác	688
címkék	328
címlap	328
címlapról ajánljuk	328
có lẽ để sau	678
có thể bạn quan tâm	688
cùng chuyên mục	688
d'autres articles	267
da non perdere	378
da non perdere in edicola	372
daftar	339
daha fazla	647
daha fazla göster	647
daha sonra	633
daha sonra hatirlat	633
daily newsletter	136
dal web	378
dalej	513
dalsza część artykułu pod materiałem wideo	508
dalsza część artykułu pod reklamą	508
dalsza część artykułu pod wideo	508
dalsza część tekstu pod reklamą	508
dalsza część tekstu pod wideo	508
další	35
další strana	35
další z rubriky	33
další zprávy	33
další článek	33
další články	33
dans cet article	267
dans la même catégorie	267
dans la même rubrique	267
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
de tekst gaat verder onder de foto	450
debat: skriv	58
debatt: si din mening	482
debatte	92
deconectare	557
deel	447	447
deel artikel	447
deel dit	447
deel dit artikel	447
deel dit bericht	447
deel op facebook	447
deel op twitter	447
deel op x	447
deel via e-mail	447
deel via whatsapp	447
deine e-mail-adresse	80
deine meinung	92
deixar um comentário	542
deixe seu comentário	542
deixe um comentário	542
deixe uma resposta	542
deja tu comentario	190
deja un comentario	190
deja una respuesta	190
dejar un comentario	190
del	52	476
del artikel	52
del artikkel	476
del artikkelen	476
del artiklen	52
del artiklen gratis	47
del med	52	476
del på e-post	476
del på facebook	52	476
del på mail	52
del på twitter	52	476
del på x	52	476
del saken	476
del saken gratis	471
del via e-mail	52
del via e-post	476
dela	613
dela artikel	613
dela artikeln	613
dela artikeln gratis	608
dela med	613
dela på facebook	613
dela på twitter	613
dela på x	613
dela via e-post	613
dela via mejl	613
delen	447
delen op facebook	447
delen via e-mail	447
delen via facebook	447
delen via twitter	447
delen via whatsapp	447
delivered to you	136
delivered to your inbox	136
dengarkan	343
der artikel geht nach der anzeige weiter	87
derniers articles	267
dernière minute	267
dernières actualités	267
dernières infos	267
dernières nouvelles	267
descuentos	186
desplegar redes sociales	183
destacadas	192
destacados	192
destaques	544
destek ol	634
destek olun	634
devamini oku	647
devenez membre	247
devenir membre	247
did you find this article helpful	152
die meistgelesenen artikel	94
diesen artikel teilen	84
digg	142
digital subscription	133
digital-abo	77
digitalabo	77
digitale krant	441
digite seu e-mail	531
dimensione testo	369
din aceeași categorie	565
din e-mail	49
din e-mailadresse	49
din e-post	473	610
din e-postadress	610
din e-postadresse	473
dinle	639
direct debit	132
direct verder lezen	441
discussie	454
diskuse	32
diskuter	482
diskutera	619
diskutieren sie mit	92	92
diskuze	32
dismiss	128
dismiss this message	127
distribuie	560
distribuie articolul	560
distribuie pe facebook	560
distribuiți	560
dit vind je misschien ook leuk	456
diventa socio	359
diventa sostenitore	359
diğer haberler	645
dla subskrybentów	499
dnes ne	21
do góry	516
do mesmo autor	544
do not sell my personal information	150
do not sell or share my personal information	150
doar	526
doar pentru abonați	557
doação mensal	526
doação única	526
doba čtení # min	35
dodaj komentarz	511
doe	526
doe agora	526
doe een donatie	438
domiciliación bancaria	175
domů	35
don mensuel	247
don ponctuel	247
don't miss	154
don't miss out	136
don't want to see this? remove ads	147
dona	172	359
dona adesso	359
dona ahora	172
dona ora	359
donación mensual	172
donación única	172
donar	172
donar ahora	172
donasi	338
donasi sekarang	338
donate	129
donate become	129
donate here	129
donate monthly	129
donate now	129
donate today	129
donazione mensile	359
donazione singola	359
donați	556
donează	556
donează acum	556
donează lunar	556
doneer	438
doneer nu	438
doner	45	469
doner nå	469
donera	606
donera nu	606
doneren	438
donner	247
données personnelles	263
donér	45
donér nu	45
doorsturen	447
doporučené	33
doporučené články	33
doporučujeme	33
dossier	94	267	378	456
dossiers	94	267	456
dołącz do nas	497
dołącz do newslettera	501
drucken	84
drukuj	505
du kanske också gillar	621
du vil kanskje også like	484
dukung jurnalisme independen	338
dukung kami	338
dyskusja	511
dành cho bạn	688
dành cho thuê bao	680
dárkovat článek	23
débloquer l'article	251
déconnexion	251
découvrez nos offres	251
découvrir l'offre	251
déjà abonné	251	251
déjà abonné ? connectez-vous	251
déjà abonné ? se connecter	251
déjà inscrit	251
déjà inscrit ? se connecter	251
e-avis	47	471
e-edition	159
e-gazete	635
e-mail	25	49	80	142	501	531	581
e-mail eingeben	80
e-mail teilen	84
e-mail-adresse	80
e-mail-adresse eingeben	80
e-mailadres	443
e-mailadresse	49
e-mailen	447
e-mailová adresa	25
e-paper	77	159
e-post	473	610
e-posta gönder	639
e-postadress	610
e-postadresse	473
e-tidning	608
e-wydanie	499
eavis	471
edellinen	238
edellinen juttu	236
edición digital	176
edición impresa	176
editor's choice	154
editor's pick	117	154
editor's picks	154
editors' choice	154
editors' picks	154
editörün seçtikleri	645
edizione digitale	363
edição impressa	529
eenmalig	438
egyszeri támogatás	318
ehkä myöhemmin	223
ei kiitos	223
ei nyt	223
ei tänään	223
ei, kiitos	223
einklappen	97
einloggen	77
einmalig	73
einmalig spenden	73
einstellungen	90
einwilligung	90
elders op het web	456
elfelejtett jelszó	320
elige una cantidad	175
elküldöm	323
elolvasom	330
elsewhere on the web	154
előfizetek	320
előfizetés	320
előfizetőknek	320
előző	330
előző cikk	328
em alta	544
em destaque	544
email	136	142	581
email (required	136
email address	136
email article	141
email this	141
email this article	141
email to a friend	141
emlékeztess később	317
emneord	484
emner	60	484
empfehlen	84
empfehlungen	94
empfehlungen der redaktion	94
empfohlene artikel	94
empfohlener externer inhalt	90
empfohlener redaktioneller inhalt	90
en ce moment	267
en continu	267
en directo	192
en este artículo	192
en otros medios	192
en portada	192
en savoir plus	263	270
en çok okunan	645
en çok okunan haberler	645
en çok okunanlar	645
encontraste un error	190
encontrou um erro	542
endast för prenumeranter	608
engangsbeløb	45
engangsgave	469
engångsgåva	606
enlace copiado	183
enlarge image	159
enlarge this image	159
enregistrer	258
enter amount	132
enter your email	136
enter your email address	136
entra	363
entradas relacionadas	192
entrar	176	529
entre	529
enviar comentário	542
enviar corrección	190
enviar por correo	183
enviar por e-mail	535
enviar por email	183
enviar por whatsapp	183
envoyer par e-mail	258
envoyer par email	258
envoyer par mail	258
envoyer à un ami	258
epaper	159
er du allerede abonnent	47	471
erinnern sie mich später	72
esci	363
escolha do editor	544
escolha um valor	528
escreva um comentário	542
escribe un comentario	190
escuchar	183
escuchar artículo	183
espace commentaires	265
espace partenaire	261
especiais	544
esqueceu a senha	529
esqueci minha senha	529
essai gratuit	251
esta funcionalidad es solo para suscriptores	176
esta funcionalidad es sólo para registrados	176
esta funcionalidad es sólo para suscriptores	176
etichete	565
etiketler	645
etiquetas	192	544
etusivu	236	238
etusivulle	236
evästeasetukset	233
evästeet	233
exclusief voor abonnees	441
exclusive content	133
exclusivo assinantes	529
exclusivo para assinantes	529
exclusivo para suscriptores	176
exklusiv für abonnenten	77
expand	159
explore	157
explore more	154
explore more on these topics	154
external links	141
externe inhalte	90
externe inhalte anzeigen	90
externe inhalte erlauben	90
externen inhalt anzeigen	90
externen inhalt laden	90
externer inhalt	90
ez is érdekelhet	328
ez is érdekelheti	328
ezt is olvassa el	328
ești deja abonat	557
facebook	142
facebook messenger	142
facebook twitter	141
facebook twitter email	141
facebook twitter linkedin email	141
facebook twitter whatsapp	141
facebook x	141
facebook'ta paylaş	639
facebookでシェア	397
facebookでシェアする	397
fai una donazione	359
faire un don	247
faites un don	247
fale conosco	542
fandt du en fejl	58
fant du en feil	482
favoris	258
fazer login	529
faça login	529
faça uma doação	526
featured articles	154
featured content	154
featured stories	154
fechar	525	547
feedback	92	152	454
feedback geben	92
fehler gefunden	92
fehler melden	92
fermer	246
fermer le menu	270
fetching more	159
fil info	267
filed under	154
find out more	159
find us on facebook	144
fique por dentro	531
first name	136
fizetett tartalom	325
fiók létrehozása	320
fiókom	320
flecha	176
fler	621
fler artiklar	621
fler nyheter	621
flere artikler	60	484
flere nyheder	60
flere nyheter	484
flere saker	484
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
for abonnenter	47	471
for subscribers	133
for subscribers only	133
forgot password	133
forgot your password	133
forma de pagamento	528
forma de pago	175
formas de pagamento	528
formas de pago	175
forrige	63	487
forrige artikel	60
forrige artikkel	484
forse in seguito	358
forsiden	60	484
forstør billede	63
forstørr bilde	487
fortsett uten å støtte	468
fortsätt läsa efter annonsen	616
fortsätt utan att stödja	605
fortsæt med at læse	55
fortsæt uden at støtte	44
fortsætter efter annoncen	55
foto	348
foto galeri	645
fotogalería	192
fotostrecke	94
fout gespot	454
fout gezien	454
free daily newsletter	136
free newsletter	136
free weekly newsletter	136
friss	328
friss hírek	328
from around the web	154
from our partners	154
from the web	154
fuldskærm	63
full coverage	154
fullscreen	159
fullskjerm	487
further reading on this site	154
få adgang	47
få tilgang	471
följ	614
följ oss	614
följ oss på facebook	614
följ oss på instagram	614
följ skribent	614
följ ämnet	614
för prenumeranter	608
förderer werden	73
fördermitglied werden	73
föregående	624
föregående artikel	621
förstora	624
følg	53	477
følg emne	53
følg os	53
følg os på facebook	53
følg os på instagram	53
følg oss	477
følg oss på facebook	477
følg oss på instagram	477
følg tema	477
für abonnenten	77
für den newsletter anmelden	80
fă o donație	556
ga akkoord	452
ga naar inhoud	459
galeriyi aç	647
gallery	378
ganzen artikel lesen	97
ge bort artikeln	608
ge en gåva	606
gebruiksvoorwaarden	452
geef dit artikel cadeau	441
geef een reactie	454
gem	52
gem artikel	52
gerade nicht	72
gerelateerd	456
gerelateerd nieuws	456
gerelateerde artikelen	456
gerelateerde onderwerpen	456
gerir cookies	540
gesponsert	87
gesponserter inhalt	87
gesponsord	450
gesponsorde inhoud	450
gestion des cookies	263
gestionar cookies	188
gestisci i cookie	374
gestisci preferenze	374
get alerts	144
get digital access	133
get email updates	136
get our newsletter	136
get started	133
get the daily email	136
get the newsletter	136
get unlimited access	133
gi bort artikkelen	471
gi en gave	469
gift a subscription	133
gift article	133
gift this article	133
giriş	635
giriş yap	635
giriş yapin	635
giv et bidrag	45
give a gift	133
give a gift subscription	129
give feedback	152
give monthly	129
give now	129
give today	129
gizlilik	642
gizlilik politikasi	642
già abbonato	363
già registrato	363
glemt adgangskode	47
glemt passord	471
glömt lösenord	608
go to top	159
godkjenn	480
godkjenn alle	480
godkänn	617
godkänn alla	617
godta	480
godta alle	480
google	142
google news	142
google plus	142
gorące tematy	513
got it	150
gracias por suscribirte	179
gratis proberen	441
grazie per l'iscrizione	366
guarda anche	378
guarda la gallery	381
guardar	183	535
guardar artículo	183
guides d'achat	267
gulir untuk lanjut membaca	345
gå ikke glip af	60
gå ikke glip af noget	49
gå ikke glipp av noe	473
gå til indhold	63
gérer les cookies	263
gérer mes choix	263
góp ý	687
gündem	645
günün haberleri	645
günün özeti	645
gợi ý	688
gửi	687
gửi bình luận	687
gửi email	683
gửi ý kiến	687
haberi dinle	639
haberi paylaş	639
haberin devami	641	647
haberin devami reklamdan sonra	641
haberin tamami	647
hacker news	142
hae	238
hai già un abbonamento	363
hai già un account	363
haku	238
halaman berikutnya	350
halaman selanjutnya	350
halaman: #	350
handelsbetingelser	56
hantera cookies	617
har du allerede en konto	47	471
har du redan ett konto	608
hata bildir	644
haut de page	270
have an account	133
have an account? sign in	133
have your say	152
havi támogatás	318
hayir teşekkürler	633
hayir, teşekkürler	633
haz tu donación	172
haz una donación	172
hazte miembro	172
hazte socia	172
hazte socio	172
hazte socio/a	172
heb je al een account	441
hela artikeln fortsätter nedan	616
help mee	438
hem	624
hemeroteca	176
hepsini gör	647
hepsini kabul et	642
herinner me later	437
hesabim	635
hesabiniz var mi	635
hesap oluştur	635
het artikel gaat hieronder verder	450
het laatste nieuws	456
hibát talált	327
hide ad	147
hide caption	159
hide comments	152
hide this message	127
hier anmelden	77
hier einloggen	77
hilfe	92
hinweis schließen	72
hinweis zum datenschutz	90
hirdetés	325	325
hittade du ett fel	619
hjem	63	487
hlasovat	32
hlavní zprávy	33
hledat	35
ho già donato	358
hoje não	525
hold deg oppdatert	473
hold dig opdateret	49
home	159	381	459
hopp til innhold	487
hopp til innholdet	487
hoppa till innehåll	624
house rules	152
hoy no	171
hozzászólok	327
hozzászólás	327
hozzászólások	327
hubungi kami	347
hylkää	233
hylkää kaikki	233
hyväksy	233
hyväksy evästeet	233
hyväksy kaikki	233
håll dig uppdaterad	610
hírfolyam	328
i accept	150
i agree	150
i already donated	127
i already gave	127
i più commentati	378
i più letti	378
i più visti	378
i samarbeid med	479
i samarbejde med	55
i samarbete med	616
i'll do it later	127
i'm in	136
i've already donated	127
ich bin schon dabei	72
ich habe schon gespendet	72
ich stimme zu	90
ich unterstütze schon	72
icymi	154
ideal	440
identifiez-vous	251
ihr kommentar	92
ihre e-mail-adresse	80
ihre meinung	92
ik heb al gedoneerd	437
ik steun al	437
ikke gå glipp av	484
ikke i dag	44	468
ikke nu	44
ikke nå	468
iklan	345	345
il mio account	363
il tuo indirizzo email	366
ilan	641
iletişim	644
ilgili haber	645
ilgili haberler	645
ilgili içerikler	645
ilgili konular	645
ilginizi çekebilecek haberler	645
ilginizi çekebilir	645
ilmoita virheestä	235
ilmoitus	232
im trend	94
immer informiert	80
impostazioni cookie	374
impressum	90
imprimer	258
imprimer l'article	258
imprimir	183	535
in	683
in bài	683
in bài viết	683
in case you missed it	154
in diesem artikel	94
in evidenza	378
in het nieuws	456
in other news	154
in partnership with	147
in primo piano	378
in this section	154
in zwischenablage kopieren	84
indeks	348
indirizzo email	366
indlæs flere	63
indstillinger	56
infolettre	254
infolettres	254
informasjonskapsler	480
informativa sulla privacy	374
ingatkan saya nanti	337
ingrandisci	381
ingresar	176
inhalt	97
inhalt anzeigen	90
inhalt laden	87
inhalt teilen	84
inhalte anzeigen	90
inhaltsverzeichnis	97
inhoudsopgave	459
inicia sesión	176
iniciar sesión	176
iniciar sessão	529
inicie sesión	176
inicio	195
inloggen	441
inne artykuły	513
innhold fra annonsør	479
innstillinger	480
inschrijven	443
inscreva-se	531
inscreva-se na newsletter	531
inscription	251
inscription à la newsletter	254
inscrivez-vous à la newsletter	254
inscrivez-vous à notre newsletter	254
inserisci la tua email	366
inserisci qui il tuo commento	376
instagram	142
instagram-inhalte erlauben	90
instellingen	452
inställningar	617
inte idag	605
inte nu	605
integritetspolicy	617
introduce tu email	179
intră în cont	557
invalid email	136
invia commento	376
invia per email	369
invia via email	369
invítanos a un café	172
inzerce	29
início	547
ir a los comentarios	190
ir al contenido	195
ir arriba	195
ir para o conteúdo	547
iscriviti	366
iscriviti alla newsletter	366
iscriviti alla nostra newsletter	366
iscriviti ora	366
içeriğe geç	647
j'accepte	263
j'ai déjà donné	246
j'en profite	251
ja, ich will	73
jaa	230
jaa artikkeli	230
jaa facebookissa	230
jaa juttu	230
jaa twitterissä	230
jaa whatsappissa	230
jaa x:ssä	230
jag förstår	617
jag stödjer redan	605
jangan lewatkan	348
jatka lukemista	225
je donne	247
je e-mailadres	443
je fais un don	247
je gère mes cookies	263
je m'abonne	251
je m'inscris	254
je soutiens	247
je soutiens déjà	246
je teste	251
jednorazowo	497
jednorázově	22
jeg forstår	480
jeg støtter allerede	44	468
jelentkezzen be	320
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
jouw e-mailadres	443
jump to content	159
just nu	621
juttu jatkuu alla	232
juttu jatkuu kuvan jälkeen	232
juttu jatkuu mainoksen jälkeen	232
juuri nyt	236
już wspieram	496
já doei	525
já sou apoiador	525
já sou assinante	529
já tem conta	529
já tem uma conta	529
já é assinante	529
já é assinante? faça login	529
jätä kommentti	235
kabul ediyorum	642
kabul et	642
kanske senare	605
kanskje senere	468
kapat	633
kapcsolat	327
kapcsolódó	328
kapcsolódó cikk	328
kapcsolódó cikkek	328
kapcsolódó tartalom	328
kapcsolódó témák	328
karte laden	90
kategori	348
kategoriat	236
kategorie	33	513
kategorien	94
kategorier	60	484	621
kategoriler	645
kategóriák	328
katkida bulun	634
kaupallinen yhteistyö	232
kaydet	639
kaydol	635
kayit ol	635
keep reading	154
keluar	339
kembali ke atas	350
keresés	330
kertalahjoitus	224
keskustele	235
keskustelu	235
keuze van de redactie	456
kezdőlap	330
khusus pelanggan	339
không phải bây giờ	678
không, cảm ơn	678
kiemelt	328
kies een bedrag	440
kijelentkezés	320
kiosque	251
kipróbálom	320
kirim	343
kirim komentar	347
kirjaudu	225
kirjaudu sisään	225
kirjaudu ulos	225
kirjoita kommentti	235
kjøp abonnement	471
kjøp tilgang	471
klarna	76
kleinanzeigen	87
klíčová slova	33
kokeile maksutta	225
kokeile nyt	225
komentar	347
komentarz	511
komentarze	511
komentář	32
komentáře	32
komerční sdělení	29
komment	327
kommentar	92
kommentar schreiben	92
kommentar verfassen	92
kommentare	92
kommentare ansehen	92
kommentare anzeigen	92
kommentare lesen	92
kommentarer	58	482	619
kommentarregeln	92
kommentek	327
kommenter	58	482
kommentera	619
kommentieren	92
kommentit	235
kommentoi	235
kommentér	58
kommercielt samarbejde	55
kommersielt samarbeid	479
koniec reklamy	508
kontakt	32	58	92	511
kontakt os	58
kontakt oss	482
kontakta oss	619
konten bersponsor	345
konten premium	339
konten sponsor	345
konto erstellen	77
konular	645
kopieer de link	447
kopieer link	447
kopier lenke	476
kopier lenken	476
kopier link	52
kopiera länk	613
kopieren	84
kopioi linkki	230
kopiuj link	505
kopiér link	52
kopyala	639
kopírovat odkaz	27
kostenlos abonnieren	80
kostenlos registrieren	77
kostenlos testen	77
koupit předplatné	23
krant	441
kreditkarte	76
kreditkarte / klarna	76
kullanim koşullari	642
kun for abonnenter	47	471
kup dostęp	499
kup subskrypcję	499
kuukausilahjoitus	224
kuuntele	230
kuuntele juttu	230
kvkk	642
käyttöehdot	233
később	317
köp	608
köszönöm, nem	317
következő	330
következő cikk	328
køb abonnement	47
køb adgang	47
küldés	323
küldés e-mailben	323
künye	642
l'actu en direct	267
l'article continue ci-dessous	261
l'articolo continua dopo la pubblicità	372
l'essentiel	267
la newsletter	254	366
la nota continúa después del anuncio	186
la redazione consiglia	378
la rédaction vous conseille	267
la suite après cette publicité	261
la suite de votre contenu après cette annonce	261
la suite est réservée aux abonnés	251
la suite est réservée à nos abonnés	251
la sélection de la rédaction	267
la tua e-mail	366
la tua email	366
laad meer	459
laatste nieuws	456
ladda fler	624
lagre	476
lagre artikkel	476
lahjoita	224
lahjoita nyt	224
lain kali	337
lainnya	348
laisser un commentaire	265
laissez un commentaire	265
langganan	339
lanjut baca di bawah	345
lanjutkan dengan konten	345
lanjutkan membaca	350
laporkan	347
las más leídas	192
lascia un commento	376
last flere	487
last name	136
lastschrift	76
lasă un comentariu	564
lataa lisää	238
later	437
latest	154
latest articles	154
latest edition	159
latest headlines	154
latest news	154
latest posts	154
latest stories	154
latest updates	154
latest videos	154
latest videos from	154
le choix de la rédaction	267
le direct	267
le fil	267
le journal du jour	251
le journal numérique	251
le nostre newsletter	366
le più lette	378
le plus lu	267
le puede interesar	192
le recomendamos	192
le ultime notizie	378
lea también	192
learn more	159
learn more about cookies	150
leave a comment	152
leave a reply	152
leave a tip	129
lecture # min	270
lee también	192
leer artículo completo	195
leer más	195
leer noticia completa	195
leer también	192
lees de reacties	454
lees meer	456	459
lees meer over	456
lees ook	456
lees verder	441	456	459
lees verder na de advertentie	450
lees verder onder de advertentie	450
lees verder onder de afbeelding	450
lees verder onder de foto	450
leestijd	459
leestijd # min	459
legfrissebb	328
legfrissebb hírek	328
legg igjen en kommentar	482
leggi anche	378
leggi di più	381
leggi i commenti	376
leggi il giornale	363
leggi l'articolo	381
leggi l'articolo completo	381
leggi tutto	381
leggi tutto con un abbonamento	363
leggi tutto su	378
legnépszerűbb	328
legolvasottabb	328
legolvasottabbak	328
leia mais	544	547
leia também	544
lembrar mais tarde	525
lembre-me mais tarde	525
lenke kopiert	476
ler mais	547
les choix de la rédaction	267
les derniers articles	267
les flere	484
les hele saken	487
les kommentarer	482
les mer	484	487
les mer om	484
les også	484
les plus commentés	267
les plus lues	267
les plus lus	267
les plus partagés	267
les tops	267
les videre	471
lesedauer	97
lesedauer: # minuten	97
lesen sie auch	94
lesen sie dazu	94
lesen sie hier	94
lesen sie mehr	94
leserbrief schreiben	92
leserbriefe	92
leserkommentare	92
lesetid # min	487
lesetipp	94
lesetipps	94
lesezeit: # min	97
lesezeit: # minuten	97
letters to the editor	152
lettre d'information	254
lien copié	258
lige nu	60
lihat juga	348
lihat komentar	347
lihat lainnya	350
lihat selengkapnya	350
lihat semua	350
liity jäseneksi	224
like loading	141
like this	141
like us on facebook	144
limited time offer	133
line	142
lineでシェア	397
lineで送る	397
link	142
link copiado	535
link copiato	369
link copied	141
link copied bookmark	141
link copied to clipboard	141
link gekopieerd	447
link kopieren	84
link kopieret	52
link kopiert	84
link kopiëren	447
link kopyalandi	639
link másolása	323
link zum inhalt	90
link zum youtube-inhalt	90
linkedin	142
linki kopyala	639
linkki kopioitu	230
links	94
lire aussi	267
lire l'article	270
lire l'article complet	270
lire la suite	270
lire la suite pour #€	251
lire la vidéo	270
lire les commentaires	265
lire plus	267	270
lire plus tard	258
lire également	267
listen	141
listen to this article	141
lisää aiheesta	236
live	94
live tv	154
liên hệ	687
liên quan	688
lo + leído	192
lo + visto	192
lo más comentado	192
lo más compartido	192
lo más leído	192
lo más popular	192
lo más visto	192
lo último	192
load comments	152
load content	150
load more	159
load more articles	159
load more comments	152
load more stories	159
loading	141
loading ad	147
loading more	159
log in	133	441
log in / register	133
log in om te reageren	454
log in or sign up	133
log in to comment	152
log in to leave a comment	152
log in to reply	152
log ind	47
log ind for at kommentere	58
log out	133
log ud	47
logare	557
logg inn	471
logg inn for å kommentere	482
logg ut	471
logga in	608
logga ut	608
login	77	133	339	363	529	557
login / register	133
login to comment	152
logout	133
lubię to	505
lue koko juttu	225	238
lue kommentit	235
lue lisää	236
lue lisää aiheesta	236
lue myös	236
luetuimmat	236
luetuimmat jutut	236
luister	447
luister naar dit artikel	447
luk	44
lukk	468
lukuaika # min	238
luo tunnus	225
lupa kata sandi	339
lupa password	339
lyssna	613
lyt	52
lyt til artiklen	52
lytt	476
lytt til saken	476
lähetä sähköpostilla	230
lämna en kommentar	619
länk kopierad	613
läs hela artikeln	624
läs kommentarer	619
läs mer	621	624
läs mer om	621
läs också	621
läs vidare	608	621
läs även	621
lästid	624
lästid # min	624
lås op	47
lås opp artikkelen	471
læs hele artiklen	63
læs kommentarer	58
læs mere	60	63
læs mere om	60
læs også	60
læs videre	47	60
læsetid # min	63
lên đầu trang	690
lưu	683
lưu bài	683
lưu bài viết	683
m'abonner	251
m'inscrire	254
maak een account	441
maak een gratis account	441
maandelijks	438
magari più tardi	358
mai mult	567
mai multe	567
mai târziu	555
mail	142	447
mailen	84
mainokset	232
mainos	232	232
mainos alkaa	232
mainos päättyy	232
mais	547
mais artigos	544
mais comentadas	544
mais lidas	544
mais lidos	544
mais notícias	544
mais populares	544
mais tarde	525
mais vistas	544
mais vistos	544
make a donation	129
make us preferred on google	144
manage consent	150
manage cookies	150
manage my account	133
manage options	150
manage preferences	150
manage settings	150
manage subscription	133
mantente informado	179
manşetler	645
mastodon	142
masuk	339
masuk / daftar	339
masz już konto	499
masz już konto? zaloguj się	499
masz już subskrypcję	499
masz już subskrypcję? zaloguj się	499
materiał partnera	508
materiał promocyjny	508
materiał sponsorowany	508
matérias relacionadas	544
max	585
maybe later	127
me connecter	251
me le rappeler plus tard	246
media caption	159
media społecznościowe	506
meer	456
meer artikelen	456
meer informatie	452
meer laden	459
meer lezen	456
meer nieuws	456
meer over	456
meer over dit onderwerp	456
meer tonen	459
meest bekeken	456
meest gedeeld	456
meest gelezen	456
meghallgatom	323
megnézem	330
megosztom	323
megosztás	323
megosztás a facebookon	323
megosztás facebookon	323
megosztás twitteren	323
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
mejla	613
meld deg på	473
meld deg på nyhetsbrev	473
meld deg på nyhetsbrevet	473
meld een fout	454
meld fra om feil	482
meld je aan	443
meld je aan voor de nieuwsbrief	443
members only	133
meniu	567
mentions légales	263
mentés	323
menu	35	63	159	270	350	381	459	516	547	690
meny	487	624
menú	195
menü	97	330	647
menü schließen	97
menü öffnen	97
mer fra	484
mer från	621
mer läsning	621
mer nyheter	621
mer om	484	621
merci de votre inscription	254
mere fra	60
mere om	60
merken	77	84
merkliste	77
message	142
messenger	142
mest delat	621
mest delt	484
mest delte	60
mest lest	484
mest leste	484
mest läst	621
mest lästa	621
mest læst	60
mest læste	60
metodi di pagamento	362
metodo di pagamento	362
mettre en favori	258
mi cuenta	176
mijn account	441
mijn profiel	441
min konto	47
min side	47	471
minha conta	529
minn meg på det senere	468
mis niets	443
missa inget	610
missa inte	621
misschien later	437
misschien ook interessant	456
mit plus weiterlesen	77
mitdiskutieren	92
mitglied werden	73
mitt konto	608
modalità di pagamento	362
mode de paiement	250
modes de paiement	250
mogą cię zainteresować	513
mohlo by se vám líbit	33
mohlo by vás zajímat	33
moje konto	499
mon compte	251
mon espace	251
monatlich	73
monatlich spenden	73
montant libre	250
monthly	128
monthly contribution	132
more	157
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
most nem	317
most popular	154
most read	154
most recent	154
most shared	154
most viewed	154
most watched	154
mostra altro	381
mostra contenuto	374
mostra di più	381
mostra i commenti	376
mostrar comentarios	190
mostrar mais	547
mostrar menos	195
mostrar más	195
mot de passe oublié	251
mots clés	267
mots-clés	267
moyen de paiement	250
moyens de paiement	250
może cię zainteresować	513
może później	496
možná později	21
muat lainnya	350
muistuta myöhemmin	223
mungkin lain kali	337
must read	154
must reads	154
must-read	154
mutass többet	330
mute	159
muut lukivat myös	236
my account	133
myöhemmin	223
már előfizető	320
más	195
más artículos	192
más en	192
más historias	192
más información	192
más leídas	192
más leído	192
más leídos	192
más noticias	192
más opciones	188
más sobre este tema	192
más tarde	171
más vistas	192
más vistos	192
másolás	323
máte již účet	23
máte předplatné? přihlaste se	23
månadsgåva	606
månedlig gave	469
månedligt bidrag	45
måske senere	44
måske vil du også kunne lide	60
método de pago	175
métodos de pagamento	528
métodos de pago	175
můj účet	23
mới nhất	688
mở rộng	690
na czasie	513
naar boven	459
naar de aanbiedingen	441
naar de inhoud	459
nach anzeige weiterlesen	87
nach der werbung weiterlesen	87
nach oben	97
nahlásit chybu	32
nahoru	35
najchętniej czytane	513
najczęściej czytane	513
najczęściej czytane artykuły	513
najnowsze	513
najnowsze artykuły	513
najnowsze informacje	513
najnowsze wiadomości	513
najpopularniejsze	513
nanti	337
nanti saja	337
napisz do nas	511
napisz komentarz	511
napsat komentář	32
nastavení	30
nastavení cookies	30
następna strona	516
następny	516
następny artykuł	513
načíst další	35
našli jste chybu	32
našli jste v článku chybu	32
ne děkuji	21
ne manquez rien	254
ne most	317
ne plus afficher	246
ne, děkuji	21
nee bedankt	437
nee, bedankt	437
neem een abonnement	441
nei takk	468
nei, takk	468
nein danke	72
nein, danke	72
nej tack	605
nej tak	44
nej, tack	605
nej, tak	44
nejdiskutovanější	33
nejnovější	33
nejnovější zprávy	33
nejnovější články	33
nejčtenější	33
nejčtenější články	33
nem, köszönöm	317
nenhum comentário	542
nessun commento	376
neste	487
neste artikkel	484
net binnen	456
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
newsletter	25	80	136	179	254	366	501	531
newsletter abonnieren	80
newsletter bestellen	80
newsletter e alert	378
newsletter kostenlos abonnieren	80
newsletter recomendada	192
newsletter sign up	136
newsletter sign-up	136
newsletter signup	136
newsletter-anmeldung	80
newsletters	136	159	179	254	531
newslettery	25	501
newsticker	94
next	128
next article	154
next page	159
next post	159
next story	154
next up	154
nghe	683
nghe đọc bài	683
nhắc tôi sau	678
nicht jetzt	72
nicht mehr anzeigen	72
nichts mehr verpassen	80
nie dziękuję	496
nie dziś	496
nie masz konta	499
nie pamiętasz hasła	499
nie teraz	496
nie, dziękuję	496
niet nu	437
niet te missen	456
nieuwsbrief	443
nieuwsbrieven	443
no comments	152
no comments yet	152
no gracias	171
no grazie	358
no te pierdas	192
no thank you	127
no thanks	127
no, gracias	171
no, grazie	358
no, thanks	127
noch kein abonnent	77
noch kein konto	77
noch keine kommentare	92
nog geen abonnee	441
nog geen account	441
nog geen reacties	454
non merci	246
non oggi	358
non ora	358
non sei abbonato	363
non, merci	246
normas	190
normas de participación	190
nos derniers articles	267
nos newsletters	254
nos offres	251
nos recommandations	267
not a subscriber yet	133
not now	127
not ready to donate	127
not ready to give today	127
not ready to subscribe	127
not ready to support today	127
not today	127
note legali	374
noteで書く	397
noticia relacionada	192
noticia relacionadas	192
noticias de hoy	192
noticias relacionada	192
noticias relacionadas	192
notizie correlate	378
notizie del giorno	378
notre sélection	267
notícias relacionadas	544
nous contacter	265
nous soutenir	247
nous suivre	259
nous vous recommandons	267
now playing	159
nu acum	555
nu in het nieuws	456
nu mulțumesc	555
nu niet	437
nu, mulțumesc	555
nur für abonnenten	77
nutzungsbedingungen	90
nyhedsbrev	49
nyhedsbreve	49
nyhetsbrev	473	610
nyhetsbrevet	473	610
nyhetsdygnet	621
nyhetsdøgnet	484
nyomtatás	323
não perca	544
não, obrigada	525
não, obrigado	525
nächste seite	97
nächster artikel	94
näköislehti	225
nästa	624
nästa artikel	621
näytä kaikki	238
näytä kommentit	235
näytä lisää	238
näytä sisältö	233
næste	63
næste artikel	60
népszerű	328
nøgleord	60
nổi bật	688
nội dung tài trợ	685
o seu email	531
obrigado por se inscrever	531
obserwuj	506
obserwuj nas	506
obserwuj nas w google news	506
oceń artykuł	511
ochrana osobních údajů	30
odebírat	25
odebírat newsletter	25
odemknout článek	23
odhlásit se	23
odkaz zkopírován	27
odmítnout	30
odmítnout vše	30
odpovědět	32
odpowiedz	511
odrzuć	509
odrzuć wszystkie	509
odtwórz	516
oferecer artigo	529
oferecido por	538
oferta especial	176
ofertas	186
offer	147
offerte	372
offre partenaire	261
offre spéciale	251
offrez-nous un café	247
offrici un caffè	359
offrir cet article	251
offrir l'article	251
ogłoszenie	508
ohne spende weiterlesen	72
ok	128
okuma süresi # dk	647
okumaya devam et	635
oldest first	152
oletko jo tilaaja	225
oletko jo tilaaja? kirjaudu	225
olvasd el ezt is	328
olvassa el ezt is	328
olvasta már	328
olvastad már	328
olvidaste tu contraseña	176
om cookies	617
oma tili	225
once	128
onderwerpen	456
one time donation	129
one-time	128
one-time donation	129
onko sinulla jo tunnus	225
ook interessant	456
open image in gallery	159
open menu	159
opina	190
opprett konto	471
opret bruger	47
opret en konto	47
opret konto	47
opslaan	447
opublikuj komentarz	511
ossza meg	323
ostatnie artykuły	513
ostatnie wpisy	513
oszd meg	323
ota yhteyttä	235
other amount	132
other articles	154
other news	154
other stories	154
others also read	154
otra cantidad	175
otras noticias	192
otro importe	175
otros artículos	192
our newsletters	136
our partners	147
our social media	144
outras notícias	544
outro valor	528
ouvir	535
ouvir artigo	535
ouvrir le menu	270
ouça este conteúdo	535
overschrijving	440
oynat	647
p	562
pagamento seguro	528
pagamento sicuro	362
page précédente	270
page suivante	270
pagina successiva	381
pagina următoare	567
pago seguro	175
pague um café	526
paid content	147
paid for by	147
paid post	147
paiement sécurisé	250
paiment methods	132
palaute	235
paling banyak dibaca	348
para seguir leyendo	176
paramètres des cookies	263
paramétrer	263
paramétrer les cookies	263
pariwara	345
partage	258
partager	258	258
partager cet article	258
partager l'article	258
partager par e-mail	258
partager par email	258
partager par mail	258
partager sur	258
partager sur bluesky	258
partager sur facebook	258
partager sur linkedin	258	258
partager sur messenger	258
partager sur telegram	258
partager sur twitter	258
partager sur whatsapp	258	258
partager sur x	258
partager via facebook	258
partager via messenger	258
partager via twitter	258
partager via whatsapp	258
partages	258
partagez	258
partagez cet article	258
partajează	560
partenaire	261
parteneri	562
partenerii noștri	565
participa	190
partilhar	535
partilhar artigo	535
partilhar no facebook	535
partilhe	535
partilhe este artigo	535
partner	450
partner content	147
partner offers	147
partnerangebot	87
partnerangebote	87
partnercontent	450
partnernieuws	456
pas aujourd'hui	246
pas de commentaire	265
pas encore abonné	251
pas encore inscrit	251
pas maintenant	246
passend zum thema	94
passende artikel	94
passer cette annonce	261
passer la publicité	261
password dimenticata	363
passwort vergessen	77
patrocinado	186	538
patrocinado por	186
paylaş	639
paylaşin	639
payment method	132
payment methods	132
payment options	132
paypal	76
pelo mundo	544
people also read	154
per e-mail teilen	84
per e-mail versenden	84
per mail teilen	84
per mail versenden	84
per whatsapp teilen	84
persondatapolitik	56
personuppgiftspolicy	617
personvern	480
personvernerklæring	480
personverninnstillinger	480
pesquisar	547
petites annonces	261
peut-être plus tard	246
photos	270
pilihan editor	348
pilihan redaksi	348
pin it	141
pinterest	142
pix	528
più lette	378
più letti	378
più tardi	358
plaats een reactie	454
plaats reactie	454
placená inzerce	29
plan du site	263
play now	159
play video	159
please donate	129
please enter a valid email address	136
pledge your support	129
plein écran	270
plus	47	270	441	608
plus d'actualités	267
plus d'articles	267
plus d'infos	267
plus lus	267
plus tard	246
plus-artikel	77
plusartikel	441
pluss	471
plussak	471
poate mai târziu	555
pocket	142	397
podaj e-mail	501
podaruj artykuł	499
podcast	33	60	94	192	378	513	645
podcastit	236
podcasts	60	94	456	544
podcasty	33	513
podd	621
poddar	621
pode interessar	544
podkast	484
podkaster	484
podmínky použití	30
podmínky užití	30
podobne	513
podobne artykuły	513
podobné články	33
podpořit	22
podpořte naši práci	22
podpořte nás	22
podziel się	505
podziel się artykułem	505
podziel się na facebooku	505
pokaż komentarze	511
pokaż mniej	516
pokaż treść	509
pokaż więcej	516
pokaż wszystkie	516
pokračovat bez podpory	21
pokračování pod reklamou	29
polecamy	513
polecane	513
polecane artykuły	513
polecane dla ciebie	513
politique de confidentialité	263
polityka cookies	509
polityka prywatności	509
polub nas na facebooku	506
política de cookies	188	540
política de privacidad	188
política de privacidade	540
poprzedni	516
poprzedni artykuł	513
populair	456
populaire	267
populaire artikelen	456
populaires	267
popular articles	154
popular now	154
popular posts	154
popular stories	154
popular topics	154
populare	565
popularne	513
populer	348
populární	33
populära artiklar	621
populärt	621
populære artikler	60
populære saker	484
populært	60	484
popüler	645
popüler haberler	645
popüler konular	645
por qué estás viendo esto	176
portada	195
poslat	27
poslat e-mailem	27
poslechnout	27
poslechnout článek	27
post a comment	152
post comment	152
post on x	141
postaw kawę	497
postaw nam kawę	497
poster un commentaire	265
posts relacionados	544
posłuchaj	505
posłuchaj artykułu	505
potrebbe interessarti	378
potrebbe interessarti anche	378
potrebbero interessarti	378
pour aller plus loin	267
pouze pro předplatitele	23
powiązane	513
powiązane artykuły	513
powiązane tematy	513
powiększ	516
powiększ zdjęcie	516
powrót do góry	516
později	21
pozostała część artykułu pod materiałem wideo	508
pr	325	400	400	400	424
praat mee	454
precedente	381
preferenze cookie	374
premium	23	47	109	133	176	251	339	363	441	471	499	529	557	608	635	680
premium content	133
premium-artikel	77
prenumerata	499
prenumeration	608
prenumerera	608
prenumerera nu	608
prenumerera på vårt nyhetsbrev	610
prenumeruj	499
presented by	147
previous article	154
previous page	159
previous post	159
primo piano	378
print	52	142	447
print article	141
print subscription	133
print this	141
print this article	141
print this page	141
printează	560
printen	447
privacidad	188
privacy	374	452
privacy center	90
privacy notice	136
privacy policy	150	374
privacy preference center	150
privacy preferences	150
privacy settings	150
privacy statement	150
privacybeleid	452
privacyverklaring	452
privatlivspolitik	56
privatsphäre-einstellungen	90
pro předplatitele	23
probeabo	77
probeer nu	441
produktempfehlung	87
profil	77
profilo	363
profiter de l'offre	251
promo	372
promocja	508
promoted	147
promoted content	147
promoted links	147
promoted stories	154
promotie	450
promotion	147
promóció	325
propaganda	538
prosseguir	540
prova gratis	363	608
prova nu	608
prueba gratis	176
prywatność	509
przeczytaj również	513
przeczytaj także	513
przeczytaj też	513
przejdź bez wsparcia	496
przejdź do serwisu	509
przejdź do treści	516
przekaż darowiznę	497
przypomnij mi później	496
právě se děje	33
précédent	270
préférences cookies	263
prélèvement	250
prémium	320
próxima	547
próxima página	547
próximo artigo	544
prøv gratis	47	471
prøv nu	47
prøv nå	471
pub	261	538	538
pubblicità	372	372
publi-rédactionnel	261
publicar comentario	190
publicidad	186	186
publicidade	538	538
publicitate	562	562
publicité	261	261
publicité - la suite ci-dessous	261
publicités	261
publier un commentaire	265
publireportage	261
publirreportaje	186
pular para o conteúdo	547
pysy ajan tasalla	227
página siguiente	195
pääuutiset	236
påmind mig senere	44
påminn mig senare	605
później	496
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
quero assinar	529
quieres añadir otro usuario a tu suscripción	176
quiero suscribirme	176
quizás más tarde	171
quizás te interese	192
quyên góp	679
quyên góp ngay	679
quên mật khẩu	680
quảng cáo	685	685
raccomandato da	372
rao vặt	685
rapporter feil	482
rapportera fel	619
rapportér fejl	58
rate this article	152
reactie	454
reactie annuleren	454
reacties	454
read also	154
read article	159
read comments	152
read full article	159
read full story	159
read in app	159
read more	159
read more about	154
read more about sharing	141
read more articles	159
read more here	159
read more on	154
read more on these topics	154
read next	154
read original article	159
read our complete coverage	154
read story	159
read the article	159
read the full article	159
read the full story	159
readers also read	154
reageer	454
reageren	454
receba nossa newsletter	531
recent	154
recent articles	154
recent news	154
recent posts	154
recent stories	154
recevoir la newsletter	254
rechazar	188
rechazar todas	188
rechazar todo	188
recherche	270
rechercher	270
recibe nuestra newsletter	179
recibe nuestro boletín	179
reclame	450
reclamă	562
recomandate	565
recomandări	565
recomandările redacției	565
recomendaciones	192
recomendadas	192	544
recomendado	192
recomendado para ti	192
recomendado para você	544
recomendados	192	544
recomendamos	544
recommandé	267
recommandé pour vous	267
recommandés	267
recommended	154
recommended articles	154
recommended for you	154
recommended reading	154
recommended stories	154
recommended videos	154
recordar más tarde	171
recusar	540
recuérdamelo más tarde	171
redakcja poleca	513
redaksjonen anbefaler	484
redaktionen anbefaler	60
redaktionen rekommenderar	621
redaktionsempfehlung	94
redan prenumerant	608
redan prenumerant? logga in	608
reddet	642
reddit	142
redes sociais	536
redes sociales	183
redirecționează #%	556
refuser	263
regala este artículo	176
regala questo articolo	363
regalar artículo	176
registar	529
registe-se	529
register	133
register for free	133
register now	133
registo	529
registrace	23
registrarme	176
registrarme en la newsletter	179
registrarse	176
registrasi	339
registrati	363
registrati gratis	363
registreer	441
registreer gratis	441
registrer deg	471
registrera dig	608
registreren	441
registrieren	77
registro	176
registrovat se	23
regisztráció	320
regisztrálok	320
regulamin	509
regístrate	176
regístrate gratis	176
reject all	150
reject all cookies	150
rejeitar	540
rejeitar todos	540
rejoignez notre chaîne whatsapp	259
rekisteröidy	225
reklam	616	641	641
reklama	29	29	508	508
reklame	55	479
reklami geç	641
reklamlar	641
reklamy	508
reklám	325
rekomendasi	348
rekomendasi untuk anda	348
rekomendasi untukmu	348
rekommenderade artiklar	621
rekommenderas	621
rekommenderat	621
relacionadas	192	544
relacionado	192
relacionados	192	544
related	154	157
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
relaterade artiklar	621
relaterade nyheter	621
relaterade ämnen	621
relaterat	621
relaterede artikler	60
relaterede emner	60
relateret	60
relatert	484
relaterte artikler	484
relaterte emner	484
relaterte saker	484
remember me	133
remind me in #	127
remind me in may	127
remind me later	127
remind me next month	127
remind me tomorrow	127
remove ad	147
remove ads	147
replay	159
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
reportar	190
reportar erro	542
reportar error	190
reportar un error	190
reproducir	195
reproduzir	547
request a correction	152
reset password	133
responder	190	542
resta aggiornato	366
restez informé	254
restez informés	254
retour	258
retour en haut	270
retrouvez-nous sur facebook	259
return to top	159
ricevi la newsletter	366
ricordamelo più tardi	358
rifiuta	374
rifiuta tutto	374
rimani aggiornato	366
rimani informato	366
riproduci	381
riservato agli abbonati	363
rispondi	376
rozwiń	516
rss	142
rubriken	94
rubriques	267
rätta	619
rättelse	619
réactions	265
réagir	258	265
réagir à cet article	265
répondre	265
réseaux sociaux	259
réservé aux abonnés	251
réservé aux inscrits	251
réservé à nos abonnés	251
răspunde	564
s'abonner	251
s'abonner à partir de #€	251
s'identifier	251
s'inscrire	251
s'inscrire gratuitement	251
s'inscrire à la newsletter	254
s-ar putea să-ți placă	565
saber más	195
sadece abonelere özel	635
saiba mais	544
sair	529
saken fortsetter etter annonsen	479
saken fortsetter under	479
saken fortsetter under annonsen	479
saken fortsetter under bildet	479
salin link	343
salin tautan	343
saltar al contenido	195
saltar anúncio	538
saltar publicidad	186
salva	369
salva articolo	369
salvar	535
salvar artigo	535
salvează	560
samtykke	56	480
sao chép liên kết	683
sari la conținut	567
sauvegarder	258
save	141
save article	141
save for later	141
save preferences	150
save story	141
save this article	141
saved	141
scegli un importo	362
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
schrijf een reactie	454
schrijf je in	443
schrijf je in voor de nieuwsbrief	443
schrijf je in voor onze nieuwsbrief	443
scopri	381
scopri di più	363
scopri le offerte	363
scrie un comentariu	564
scrivi un commento	376
scroll down to continue reading	147
scroll for more	147
scroll ke bawah untuk melanjutkan	345
scroll to continue	147
scroll to continue with content	147	345
scroll to top	159
scroll untuk membaca	345
scrolle weiter	87
scrollen sie weiter	87
sdílejte	27
sdílet	27
sdílet na facebooku	27
sdílet na twitteru	27
sdílet na x	27
sdílet článek	27
se alla	624
se alle	63	487
se connecter	251
se connecter et réagir	265
se déconnecter	251
se erbjudanden	608
se tilbud	47	471
se tilbudene	471
search	159
sebelumnya	350
secciones	192
sections	159
secure checkout	132
secure payment	132
secure transaction	132
see all	159
see all newsletters	136
see also	154
see comments	152
see more	159
see subscription options	133
segnala	376
segnala un errore	376
segui	370
seguici	370
seguici su	370
seguici su facebook	370
seguici su google news	370
seguici su whatsapp	370
seguici sui social	370
seguir	184	536
seguir leyendo	176	195
seguir leyendo en	184
seguir sin apoyar	171
sei già abbonato	363
sei già abbonato? accedi	363
seite #	97
seite drucken	84
seite teilen	84
seja apoiador	526
seja assinante	529
seja um apoiador	526
selanjutnya	350
selección de la redacción	192
select an amount	132
select payment method	132
selengkapnya	350
semnalează o eroare	564
semua komentar	347
senare	605
senaste	621
senaste nyheterna	621
senaste nytt	621
send email	141
send feedback	152
send på e-post	476
send til en ven	52
send to a friend	141
senere	44	468
seneste	60
seneste nyheder	60
seneste nyt	60
sepa-lastschrift	76
services partenaires	261
servicios	192
seu e-mail	531
seu email	531
seuraa	231
seuraa aihetta	231
seuraa meitä	231
seuraa meitä facebookissa	231
seuraa meitä instagramissa	231
seuraava	238
seuraava juttu	236
sezioni	378
seções	544
sfoglia gallery	381
sfoglia il giornale	363
share	112	141	343	560
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
show all	159
show caption	159
show comments	152
show external content	150
show less	159
show more	159
show more sharing options	141
si din mening	482
sie haben bereits ein abo	77
sie sind bereits abonnent	77
siehe auch	94
siga	536
siga nas redes sociais	536
siga nosso canal	536
siga-nos	536
siga-nos no facebook	536
siga-nos no google news	536
siga-nos no instagram	536
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
signaler	265
signaler un problème	265
signaler une erreur	265
sigue leyendo	192
sigue leyendo debajo	186
siguiendo	184
siguiente	195
siguiente artículo	192
siguiente noticia	192
siirry sisältöön	238
simak juga	348
similar articles	154
similar posts	154
similar stories	154
simpan	343
sin comentarios	190
single contribution	132
sinua voisi kiinnostaa	236
siste	484
siste nyheter	484
siste nytt	484
site map	159
sitemap	159
sizin için öneriler	645
skapa ett konto	608
skapa konto	608
skip ad	127
skip ads	147
skip advertisement	147	147
skip for now	127
skip past newsletter promotion	136
skip this	127
skip to content	159
skip to footer	159
skip to main content	159
skip to navigation	159
skomentuj	505	511
skopiowano link	505
skopiuj link	505
skriv en kommentar	58	482	619
skriv kommentar	58
skriv ut	476	613
skype	142
sla advertentie over	450
sluit	459
sluiten	437
sms	142
snapchat	142
snsをフォロー	398
sobre el autor	192
sobre la firma	192
social	370
social media	85	144
sociala medier	614
sociale media	448
sociale medier	53
sofortüberweisung	76
solo para suscriptores	176
solo per abbonati	363
something went wrong. please try again later	136
sommaire	270
son dakika	645
son dakika haberleri	645
son haberler	645
sono già sostenitore	358
sonraki	647
sonraki haber	645
sonraki sayfa	647
sorotan	348
sort by	152
sosiaalinen media	231
sosiale medier	477
sostieni	359
sostieni il giornalismo indipendente	359
sostieni il nostro lavoro	359
sostienici	359
souhlasím	30
soutenez le journalisme indépendant	247
soutenez notre rédaction	247
soutenez notre travail	247
soutenez-nous	247
soutenez-nous dès maintenant	247
soutenir	247
související	33
související témata	33
související články	33
soziale medien	85
spannend	94
spara	613
spara artikel	613
special offer	133
speichern	84
spela upp	624
spende	73
spende jetzt	73
spenden	73
spenden sie	73
spill av	487
spis treści	516
sponset	479
sponset innhold	479
sponsored	87	147
sponsored by	147
sponsored content	147
sponsored links	147
sponsored post	147
sponsored stories	154
sponsoreret	55
sponsoreret indhold	55
sponsorisé	261
sponsorizzato	372
sponsorlu	641
sponsorlu içerik	641
sponsoroitu	232
sponsoroitu sisältö	232
sponsrat	616
sponsrat innehåll	616
sponzorovaný obsah	29
sponzorováno	29
spotify	142
sprawdź ofertę	499
sprijină-ne	556
später	72
später erinnern	72
stampa	369
stampa articolo	369
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
steun onafhankelijke journalistiek	438
steun ons	438
steun onze journalistiek	438
stichworte	94
stichwörter	94
stikkord	484
stories for you	154
story continues	147
story continues below	147
story continues below advertisement	147
story continues below this ad	147
strictly necessary cookies	150
strona główna	513
stumbleupon	142
stäng	605	624
stöd oss	606
stöd vår journalistik	606
støt os	45
støt vores journalistik	45
støtt oss	469
støtt vår journalistikk	469
subiecte	565
submit	128
submit a correction	152
submit comment	152
subscreva a newsletter	531
subscrever	531
subscrever newsletter	531
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
subskrybuj	499
successivo	381
suche	97
suchen	97
sudah berlangganan	339
sudah punya akun	339
sugestões	544
suggest a correction	152
suggested	154
suggested articles	154
suite de l'article après la publicité	261
suivant	270
suivez nous	259
suivez-nous	259
suivez-nous sur facebook	259
suivez-nous sur google news	259
suivez-nous sur whatsapp	259
suivi	259
suivre	259
suivre ce sujet	259
suivre cet auteur	259
sujets	267
sulje	223
sullo stesso argomento	378
sullo stesso tema	378
sumbang	338
suositellut	236
suosittelemme	236
suosituimmat	236
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
sur ce sujet	267
sur le même sujet	267
sur le même thème	267
sur le web	267
suscribete	176
suscribirme	176
suscribirse	176
suscripciones	176
suscripción	176
suscríbase	176
suscríbete	176
suscríbete a nuestra newsletter	179
suscríbete a nuestro boletín	179
suscríbete ahora	176
suscríbete al boletín	179
susține	556
susține-ne	556
susțineți-ne	556
suurenna kuva	238
svar	58	482
svara	619
swisha en slant	606
szponzorált tartalom	325
szukaj	516
szólj hozzá	327
szóljon hozzá	327
sähköposti	227
sähköpostiosoite	227
sähköpostiosoitteesi	227
sé parte	172
sélections	258
síganos	184
síguenos	184
síguenos en	184
síguenos en facebook	184
síguenos en google news	184
síguenos en redes	184
síguenos en redes sociales	184
síguenos en whatsapp	184
só para assinantes	529
sólo para suscriptores	176
sök	624
søg	63
søk	487
súmate	172
słowa kluczowe	513
tag	348	378	688
tag-uri	565
taggar	621
tagged	154
tagger	484
tagi	513
tags	60	94	117	154	192	267	348	378	456	544	688
taguri	565
taille du texte	258
takaisin ylös	238
tallenna	230
talvez mais tarde	525
talán később	317
tamanho da fonte	535
tamaño de letra	183
también te puede gustar	192
también te puede interesar	192
tampilkan lebih banyak	350
tarjeta de crédito	175
tarjeta de débito	175
tartalom	330
tautan disalin	343
te puede gustar	192
te puede interesar	192
te recomendamos	192
te-ar putea interesa	565
tee lahjoitus	224
teile diesen artikel	84
teilen	84
teilen auf	84
teilen sie diesen artikel	84
teilen und weiterempfehlen	84
tek seferlik	634
tekst loopt door onder de advertentie	450
tekstgrootte	447
telegram	142	585
teljes cikk	330
tema	484
temaer	484
temas	192	544
temas del día	192
temas relacionados	192
tematy	513
temi	378
tempo de leitura	547
tempo di lettura	381
temps de lecture	270
temps de lecture : # min	270
tendances	267
tendencias	192
tendenze	378
terbaru	348
terkait	348
terkini	348
termini e condizioni	374
termos de uso	540
termos e condições	540
terms	150
terms & conditions	150
terms and conditions	150
terms of service	150
terms of use	150
terpopuler	348
terug naar boven	459
teste grátis	529
testen	77
testez gratuitement	251
tetszik	323
text pokračuje pod reklamou	29
text size	141
text version	159
teď ne	21
thank you	128
thank you for signing up	136
thanks for signing up	136
thanks for subscribing	136
thanks for your feedback	152
thema	94
thema's	456
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
thu gọn	690
thèmes	267
thématiques	267
thích	683
thông tin doanh nghiệp	685
thẻ	688
ti consigliamo	378
ti potrebbe interessare	378
ti potrebbero interessare	378
ticker	94
tidak terima kasih	337
tidak, terima kasih	337
tiempo de lectura	195
tietosuoja	233
tietosuojaseloste	233
tiktok	142
til forsiden	60	484
til toppen	63	487
tilaa	225
tilaa nyt	225
tilaa uutiskirje	227
tilaa uutiskirjeemme	227
tilaajalle	225
tilaajille	225
tilaukset	225
till erbjudandet	608
till startsidan	621
till toppen	624
tilmeld	49
tilmeld dig	49
tilmeld dig nyhedsbrevet	49
tilmeld nyhedsbrev	49
timp de citire # min	567
tin cùng chuyên mục	688
tin khác	688
tin liên quan	688
tin mới	688
tin mới nhất	688
tin nổi bật	688
tin sau	688
tin trước	688
tin tài trợ	688
tin tức liên quan	688
tin đọc nhiều	688
tinggalkan komentar	347
tip os	58
tip us	129
tips en venn	476
tips oss	482
tips van de redactie	456
tipsa	613
tipsa oss	619
tipărește	560
tisk	27
tiêu điểm	688
tiếp theo	690
to może cię zainteresować	513
today's paper	159
today's top stories	154
todos los comentarios	190
todos os comentários	542
toestemming	452
toggle	159
toggle caption	159
toimitus suosittelee	236
toista	238
toon inhoud	452
toon meer	459
toon minder	459
toon reacties	454
top articles	154
top artikel	94
top comments	152
top headlines	154
top news	154
top stories	154
top-artikel	94
top-news	94
top-themen	94
tophistorier	60
topics	154
topik	348
topik terkait	348
toppnyheter	621
toppsaker	484
topthemen	94
torna all'inizio	381
torna su	381
torne-se assinante	526
torne-se membro	526
tous les commentaires	265
tout accepter	263
tout refuser	263
tout voir	270
toute l'actu	267
toute l'actualité	267
toutes les photos	270
toutes nos newsletters	254
tovább	330
tovább a rovatra	328
tovább olvasom	330
további cikkek	328
további hírek	328
továbbiak betöltése	330
trakteer ons op koffie	438
trang chủ	690
trang sau	690
transferencia bancaria	175
transferência bancária	528
trefwoorden	456
trend	645
trending	94	154	348	456	544
trending deals	147
trending now	154
trending stories	154
trending today	154
trending topics	154
treść sponsorowana	508
treść tylko dla subskrybentów	499
trimite	560
trimite pe email	560
trimite pe whatsapp	560
try it free	133
trước	690
trả lời	687
trở lại	690
tu correo electrónico	179
tu e-mail	179
tu email	179
tu suscripción se está usando en otro dispositivo	176
tudo sobre	544
tue meitä	224
tue riippumatonta journalismia	224
tuitar	535
tuitear	183
tulis komentar	347
tulosta	230
tumblr	142
tuoreimmat	236
tuoreimmat uutiset	236
tutti i commenti	376
tutup	337
tweet	141	343	369
tweet this	141
tweeta	613
tweeter	258
tweetle	639
tweetnij	505
tweetnout	27
twitter	142
twitter'da paylaş	639
twitter-inhalte erlauben	90
twittern	84
twój adres e-mail	501
twój e-mail	501
tyck till	619
tylko dla subskrybentów	499
tylko w serwisie	513
type your email	136
tài khoản của tôi	680
tài trợ	685
támogasd munkánkat	318
támogass minket	318
támogasson minket	318
támogatom	318
támogatott tartalom	325
támogatás	318
témata	33
témák	328
términos de uso	188
términos y condiciones	188
tìm kiếm	690
tópicos	544
tópicos relacionados	544
több	330
tüm haberler	645
tüm yorumlar	644
tümünü gör	647
tümünü kabul et	642
tümünü reddet	642
tạo tài khoản	680
tải thêm	690
từ khóa	688
udostępnij	505
udostępnij artykuł	505
udostępnij na facebooku	505
udostępnij na twitterze	505
udostępnij na whatsapp	505
udostępnij na x	505
udskriv	52
udvalgt	60
uitgelicht	456
uitloggen	441
uložit	27
uložit na později	27
ultim'ora	378
ultima oră	565
ultime news	378
ultime notizie	378
ultimele articole	565
ultimele știri	565
ultimi articoli	378
unfollow	144
unisciti al nostro canale	370
unlock this article	133
unohditko salasanan	225
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
url 복사	422
urlをコピー	397
url복사	422
următorul	567
ustawienia	509
ustawienia cookies	509
ustawienia plików cookie	509
utiles	263
utvalgt	484
utvalt	621
uusimmat	236
uutiskirje	227
uutiskirjeet	227
uw e-mailadres	443
uzyskaj dostęp	499
už máte předplatné	23
už podporuji	21
vai al contenuto	381
vain tilaajille	225
valikko	238
valorar	190
van már fiókja	320
van onze partners	456
vandaag	456
vandaag niet	437
vastaa	235
ve zkratce	33
vedi anche	378
vedi i commenti	376
vedi tutte	381
vedi tutti	381
vedi tutto	381
veilig betalen	440
veja também	544
ver # comentarios	190
ver comentarios	190
ver comentários	542
ver contenido	188
ver fotos	195
ver galeria	547
ver galería	195
ver los comentarios	190
ver mais	547
ver más	195
ver ofertas	176	529
ver también	192
ver também	544
ver todas	195	547
ver todo	195
ver todos	195	547
ver tudo	547
ver vídeo	195
verder zonder te steunen	437
vergroot	459
vergroot afbeelding	459
verlagsangebot	87
verschicken	84
versenden	84
vertrag kündigen	90
verträge hier kündigen	90
verwandte artikel	94
verwandte beiträge	94
verwandte themen	94
verwante artikelen	456
vezi comentariile	564
vezi mai mult	567
vezi toate	567
vezi și	565
viber	142	585
videa	33
video	33	60	348	378	484	565	621	645	688
video ad	147
video laden	90
video terkait	348
video's	456
videolar	645
videos	94	192
videot	236
videó	328
videók	328
vidéo	270
vielen dank für ihre anmeldung	80
vielleicht später	72
view all	159
view all newsletters	136
view comment	152
view comments	152	159
view full size	159
view gallery	159
view image	159
view image in fullscreen	159
view more	159
view on instagram	141
view plans	133
view subscription options	133
vilkår	56	480
vipps et beløp	469
virement	250
virement bancaire	250
vis alle	63	487
vis bildetekst	487
vis flere	63	487
vis færre	63	487
vis indhold	56
vis innhold	480
vis kommentarer	58	482
vis mer	487
vis mere	63
visa alla	624
visa bilden i helskärm	624
visa fler	624
visa färre	624
visa innehåll	617
visa kommentarer	619
visa mer	624
vissza a tetejére	330
visszajelzés	327
viết bình luận	687
vk	142
você pode gostar	544
você pode se interessar	544
você também pode gostar	544
voir aussi	267
voir le contenu	263
voir le diaporama	270
voir les commentaires	265
voir les offres	251
voir les photos	270
voir moins	270
voir plus	270
voir plus de commentaires	265
voir tout	270
volg	448
volg dit onderwerp	448
volg ons	448
volg ons op facebook	448
volg ons op instagram	448
volg ons op whatsapp	448
volgen	448
volgend artikel	456
volgende	459
volgende pagina	459
vollbild	97
voltar ao topo	547
volver arriba	195
voor abonnees	441
vores nyhedsbreve	49
vorherige seite	97
vorheriger artikel	94
vorig artikel	456
vorige	459
vorlesen	84
vorteile sichern	77
vos réactions	265
votre adresse e-mail	254
votre adresse email	254
votre commentaire	265
votre e-mail	254
votre email	254
vous aimerez aussi	267
vous aimerez peut-être	267
vous avez déjà un compte	251
vous possédez déjà un compte	251
vous pourriez aimer	267
vous pourriez aussi aimer	267
vous pourriez être intéressé	267
vous êtes déjà abonné	251
vstoupit do diskuse	32
vstoupit do galerie	35
vytisknout	27
vytvořit účet	23
vyzkoušet	23
válasz	327
váš e-mail	25
våra nyhetsbrev	610
våre nyhetsbrev	473
více	33
více o tématu	33
vídeos	192	544
výběr redakce	33
về đầu trang	690
w tym artykule	513
wachtwoord vergeten	441
war dieser artikel hilfreich	92
warto przeczytać	513
was andere lesen	94
was this article helpful	152
was this helpful	152
was this page helpful	152
watch more	154
watch next	154
watch video	159
we care about your privacy	150
we recommend	154
we value your privacy	150
weekly newsletter	136
weigeren	452
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
wesprzyj	497
wesprzyj nas	497
what do you think	152
what to read next	154
whatsapp	142	142	585
whatsapp'ta paylaş	639
wideo	513
więcej	513
więcej artykułów	513
więcej informacji	513
więcej na ten temat	513
więcej o	513
więcej z	513
word abonnee	441
word lid	438
word supporter	438
word vriend	438
wpłać	497
wpłać teraz	497
write a comment	152
write a review	152
wspieraj	497
wspieraj nas	497
wspieram	497
wszystkie	516
wszystkie komentarze	511
wunschbetrag	76
wybrane dla ciebie	513
wydarzenia	513
wydrukuj	505
wyloguj	499
wypróbuj	499
wyszukaj	516
wyślij e-mailem	505
wyślij znajomemu	505
x	142	325
x (twitter	142
x facebook	141
x'te paylaş	639
x.com	142
xem bình luận	687
xem nhiều	688
xem nhiều nhất	688
xem thêm	688	690
xem thêm bình luận	687
xem tiếp	690
xem toàn bộ	690
xem tất cả	690
xing	142
xでシェア	397
xでポスト	397
ya eres suscriptor	176
ya eres suscriptor? inicia sesión	176
ya he donado	171
ya soy socio	171
ya soy suscriptor	176
ya te has registrado	176
ya tengo cuenta	176
ya tengo una suscripción	176
ya tienes cuenta	176
ya tienes una cuenta	176
yanitla	644
yazdir	639
yazi boyutu	639
yearly	128
yes	152
yorum	644
yorum gönder	644
yorum yap	644
yorum yaz	644
yorum yazin	644
yorumlar	644
yorumlari gör	644
yorumlari oku	644
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
yukari	647
z ostatniej chwili	513
z titulní strany	33
zaakceptuj wszystko	509
zadejte e-mail	25
zahl ich	73
zahlungsart	76
zahlungsart wählen	76
zahlungsarten	76
zahlungsmethode	76
zahlungsmethoden	76
zalo	683
zaloguj	499
zaloguj się	499
zamknij	496
zapisz	505
zapisz na później	505
zapisz się	501
zapisz się do newslettera	501
zapisz się na newsletter	501
zapomenuté heslo	23
zaregistrovat se	23
zarejestruj	499
zarejestruj się	499
zarządzaj zgodami	509
zaten abone misiniz	635
zaten üye misiniz	635
zavřít	21
załaduj więcej	516
załóż konto	499
zgadzam się	509
zgłoś	511
zgłoś błąd	511
zie ook	456
zip code	136
zkopírovat odkaz	27
znajdź nas na facebooku	506
zobacz galerię	516
zobacz komentarze	511
zobacz również	513
zobacz także	513
zobacz też	513
zobacz więcej	513
zobacz wszystkie	516
zobrazit diskusi	32
zobrazit galerii	35
zobrazit obsah	30
zobrazit více	35
zobrazit vše	35
zoek	459
zoeken	459
zoom	159
zostań patronem	497
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
zwiń	516
zásady ochrany osobních údajů	30
à découvrir	267
à la une	267
à lire	267
à lire aussi	267
à lire ensuite	267
à lire également	267
à ne pas manquer	267
à voir	267
à voir aussi	267
ähnliche artikel	94
ähnliche beiträge	94
ähnliche themen	94
älä missaa mitään	227
ämnen	621
ämnen i artikeln	621
är du redan prenumerant	608
çerez ayarlari	642
çerez politikasi	642
çerezler	642
çikiş yap	635
çok okunanlar	645
écouter	258
écouter l'article	258
écouter le podcast	270
édition du jour	267
înapoi sus	567
încarcă mai multe	567
închide	555
înregistrare	557
înregistrează-te	557
öffnen	97
önceki	647
önceki haber	645
öne çikan haberler	645
öne çikanlar	645
önerilen haberler	645
önerilenler	645
összes	330
új hozzászólás	327
última hora	192
últimas	544
últimas entradas	192
últimas noticias	192
últimas notícias	544	544
últimos artículos	192
únete	172
únete a la conversación	190
únete a nuestro canal de whatsapp	184
überweisung	76
ücretsiz dene	635
üye girişi	635
üye ol	634	635
ý kiến	687
ý kiến bạn đọc	687
ý kiến của bạn	687
článek pokračuje pod reklamou	29
článek pokračuje za reklamou	29
čtěte dále	33
čtěte i	33
čtěte také	33
číst dál	35
číst dál s předplatným	23
číst více	35
đáng chú ý	688
đã có tài khoản	680
đã sao chép	683
đóng	678
đóng góp	679
đăng ký	680
đăng ký ngay	680
đăng nhập	680
đăng nhập / đăng ký	680
đăng xuất	680
được tài trợ	685
đặt báo	680
đề xuất	688
để sau	678
đọc nhiều	688
đọc nhiều nhất	688
đọc thêm	688	690
đọc tiếp	690
đừng bỏ lỡ	688
śledź nas	506
śledź nas w google news	506
şifremi unuttum	635
şimdi değil	633
şurada paylaş	639
štítky	33
știri recomandate	565
știri similare	565
știrile zilei	565
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
авторизация	579
авторизоваться	579
актуальне	669
архив	593
банковская карта	578
банковский перевод	578
безопасный платеж	578
больше	593
больше новостей	593
будьте в курсе	581
більше новин	669
більше по темі	669
в избранное	584
в тренде	593
важливо	669
вам будет интересно	593
вам може сподобатися	669
вам может быть интересно	593
вас може зацікавити	669
вас может заинтересовать	593
ваш e-mail	581
ваш email	581
введите email	581
версия для печати	584
вже зареєстровані	658
вже є акаунт	658
вибір редакції	669
видео	593
вийти	658
вконтакте	585	585
во весь экран	596
войти	579
войти в аккаунт	579
воспроизвести	596
время на чтение	596
время чтения # мин	596
все	596
все комментарии	591
всі новини	671
вход	579
вхід	658
выберите сумму	578
выбор редакции	593
выйти	579
відео	669
відповісти	667
відхилити	665
главная	596
главное	593
главное за день	593
главные новости	593
головна	671
головне	669
головне за день	669
головні новини	669
далее	596
далі	671
детальніше	671
дзен	585
дивіться також	669
для подписчиков	579
добавить комментарий	591
додати коментар	667
докладніше	671
другая сумма	578
другие материалы	593
другие новости	593
другие статьи	593
друк	662
единоразово	576
ежемесячно	576
еще новости	593
еще по теме	593
ещё	593
ещё по теме	593
за темою	669
забули пароль	658
забыли пароль	579
завантажити ще	671
загрузить еще	596
загрузить ещё	596
задонатити	656
задонатить	576
закрити	655
закрыть	575
залишити коментар	667
зарегистрироваться	579
зареєструватися	658
зберегти	662
збільшити	671
зміст	671
знайшли помилку	667
зробити внесок	656
зрозуміло	665
интересное	593
к началу	596
категории	593
категорії	669
коментар	667
коментарі	667
коментувати	667
комментарии	591
комментарии отсутствуют	591
комментарий	591
комментировать	591
контакти	667
контакты	591
конфиденциальность	589
копировать ссылку	584
копіювати посилання	662
купить подписку	579
лента новостей	593
личный кабинет	579
материал доступен только подписчикам	579
материалы партнеров	588
материалы по теме	593
матеріали за темою	669
матеріали по темі	669
меню	596	671
метки	593
может быть, позже	575
может позже	575
можливо, пізніше	655
мой профиль	579
мы в telegram	586
мы в социальных сетях	586
мы в соцсетях	586
мы вконтакте	586
мій профіль	658
мітки	669
на главную	596
на правах реклами	664
на правах рекламы	588
наверх	596	671
нагадати пізніше	655
надіслати	662
назад	596	671
найпопулярніше	669
найти	596
найчитаніше	669
налаштування	665
написати коментар	667
написать комментарий	591
напомнить позже	575
настройки	589
настройки cookie	589
наступна	671
наступна стаття	669
наш telegram-канал	586
нашли опечатку	591
нашли ошибку	591
не зараз	655
не пропустите	593
не пропустіть	669
не сегодня	575
не сейчас	575
не сьогодні	655
нет комментариев	591
нет, спасибо	575
новини	669
новини партнерів	664
новости	593
новости партнеров	588
новости партнёров	588
новости по теме	593
ні, дякую	655
обговорити	667
обратная связь	591
обсудить	591
обсуждение	591
одноклассники	585
одноразово	656
оставить комментарий	591
останні новини	669
ответить	591
отказаться	589
отклонить	589
отменить ответ	591
отправить по почте	584
оформити підписку	658
оформить подписку	579
партнерский материал	588
партнерський матеріал	664
партнерський проєкт	664
партнёрский материал	588
передплата	658
передплатити	658
перейти к содержанию	596
печать	584
по теме	593
повідомити про помилку	667
погоджуюсь	665
погоджуюся	665
подарить статью	579
поддержать	576
поддержать нас	576
поддержать проект	576
поддержать редакцию	576
поддержите нас	576
поддержите нашу работу	576
поделитесь	584
поделиться	584	584
поделиться в facebook	584
поделиться в telegram	584
поделиться в twitter	584
поделиться в whatsapp	584
поделиться в одноклассниках	584
поделиться вконтакте	584
поделиться с друзьями	584
подкасти	669
подкасты	593
подписаться	579
подписаться на новости	581
подписаться на рассылку	581
подписка	579
подписывайтесь	586
подписывайтесь на нас	586
подписывайтесь на наш telegram	586
подпишитесь на нашу рассылку	581
подпишитесь на рассылку	581
подробнее	596
подробнее по теме	593
поділитись	662
поділитися	662
поділитися в telegram	662
поділитися у facebook	662
поділіться	662
пожертвовать	576
пожертвувати	656
позже	575
поиск	596
показати більше	671
показати коментарі	667
показати ще	671
показать больше	596
показать еще	596
показать ещё	596
показать комментарии	591
политика конфиденциальности	589
пользовательское соглашение	589
політика конфіденційності	665
помочь	576
помочь нам	576
помочь проекту	576
понятно	589
попередня	671
попередня стаття	669
попробовать бесплатно	579
популярне	669
популярное	593
популярные	593
популярные новости	593
популярные статьи	593
популярні новини	669
посилання скопійовано	662
последнее	593
последние новости	593
похожие материалы	593
похожие статьи	593
поширити	662
поширити у facebook	662
пошук	671
правила использования	589
предыдущая	596
предыдущая статья	593
премиум	579
преміум	658
прийняти	665
прийняти всі	665
принять	589
принять все	589
принять всё	589
прислать новость	591
приєднатися	656
продолжение после рекламы	588
продолжение статьи после рекламы	588
продолжить без поддержки	575
промо	588	664
прослушать	584
підписатись	658
підписатися	658
підписка	658
підтримайте нас	656
підтримати	656
підтримати нас	656
підтримати редакцію	656
пізніше	655
развернуть	596
разово	576
распечатать	584
рассказать друзьям	584
рассылка	581
рассылки	581
регистрация	579
редакция рекомендует	593
реклама	588	588	664	664
рекомендуем	593
рекомендуемое	593
рекомендуємо	669
реєстрація	658
роздрукувати	662
рубрики	593	669
самое важное	593
самое популярное	593
самое читаемое	593
свежее	593
свежие новости	593
свернуть	596
связаться с нами	591
сделать пожертвование	576
сейчас читают	593
скасувати відповідь	667
скопировать ссылку	584
скопіювати посилання	662
следите за нами	586
следующая	596
следующая статья	593
слухати	662
слушать	584
см. также	593
смотреть все	596
смотри также	593
смотрите также	593
согласен	589
согласиться	589
содержание	596
создать аккаунт	579
сообщить об ошибке	591
сохранить	584
социальные сети	586
спецпроект	588
спецпроєкт	664
способ оплаты	578
способы оплаты	578
ссылка скопирована	584
стати частиною спільноти	656
стать патроном	576
стать спонсором	576
створити акаунт	658
стрічка новин	669
схожі матеріали	669
схожі статті	669
сюжет	593
сюжеты	593
твитнуть	584
твиттер	585
твітнути	662
теги	593	669
телеграм	585
тема дня	593
теми	669
темы	593
только для подписчиков	579
тільки для передплатників	658
тільки для підписників	658
увеличить	596
увійти	658
уже есть аккаунт	579
уже есть подписка	579
уже зарегистрированы	579
уже зареєструвалися	658
уже подписаны	579
умови використання	665
усі новини	671
фейсбук	585
фото	593
фоторепортаж	593
хорошо	589
час читання # хв	671
читайте еще	593
читайте ещё	593
читайте нас в telegram	586
читайте ниже	588
читайте также	593
читайте також	669
читати далі	671
читати повністю	671
читати також	669
читать далее	596
читать дальше	596
читать ещё	596
читать комментарии	591
читать по подписке	579
читать полностью	596
читать также	593
ще новини	669
щомісяця	656
электронная почта	581
я вже підтримую	655
я уже поддерживаю	575
яндекс.дзен	585
інші новини	669
אולי גם יעניין אותך	289
אולי יעניין אותך	289
אולי יעניין אתכם	289
אולי מאוחר יותר	279
אינציקלופדיית ynet	289
בשיתוף	286
דווח על טעות	288
דלג לתוכן	291
דף הבית	291
האזינו	284
הבא	291
הגב	288
הדפס	284
הדפסה	284
הוסיפו תגובה	288
הוסף תגובה	288
הוספת תגובה	288
הזכירו לי מאוחר יותר	279
החשבון שלי	281
הירשם	281
הכי נצפים	289
הכי נקרא	289
הכי נקראות	289
הכתבה הבאה	289
הכתבה הקודמת	289
המלצות	289
המשך לקרוא	291
המשך קריאה	291
הנקראות ביותר	289
העתק קישור	284
העתקת קישור	284
הצג עוד	291
הצטרפו	280
הצטרפו אלינו	280
הקודם	291
הרשמה	281
השב	288
התחבר	281
התחברות	281
ווטסאפ	284
וידאו	289
חדשות אחרונות	289
חזרה למעלה	291
חיפוש	291
טוויטר	284
טלגרם	284
טען עוד	291
יציאה	281
כבר מנוי	281
כבר מנויים? התחברו	281
כבר נרשמת	281
כותרות אחרונות	289
כניסה	281
כניסה למנויים	281
כתבו תגובה	288
כתבות אחרונות	289
כתבות מומלצות	289
כתבות נוספות	289
כתבות קשורות	289
לא כעת	279
לא עכשיו	279
לא תודה	279
לא, תודה	279
להמשך קריאה	281
להרשמה	281
לכל הכתבות	291
לכל התגובות	288
למנויים בלבד	281
לרכישת מינוי	281
לתרום	280
לתרומה	280
מבזקים	289
מודעה	286
מומלצים	289
ממומן	286
מצאתם טעות	288
נושאים	289
נושאים קשורים	289
סגור	279
סגירה	279
עוד	291
עוד בנושא	289
עוד בערוץ	289
עוד חדשות	289
עוד כתבות	289
פייסבוק	284
פרסום	286
פרסומת	286
צור חשבון	281
צור קשר	288
קרא גם	289
קרא עוד	291
קראו גם	289
קראו עוד	291
רכשו מינוי	281
שיתוף	284
שיתוף בווטסאפ	284
שיתוף בטוויטר	284
שיתוף בפייסבוק	284
שכחתי סיסמה	281
שלח לחבר	284
שליחה במייל	284
שמירה	284
שתף	284
שתפו	284
שתפו את הכתבה	284
שתפו בפייסבוק	284
תגובה	288
תגובות	288
תגיות	289
תוכן למנויים	281
תוכן ממומן	286
תוכן מקודם	286
תוכן שיווקי	286
תמכו בנו	280
תפריט	291
תרומה	280
תרמו	280
תרמו עכשיו	280
آخر الأخبار	11
آخرین اخبار	213
آگهی	210
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
اخبار مرتبط	213
اخترنا لك	11
ادامه	215
ادامه مطلب	215
ادعم الصحافة المستقلة	1
ادعمنا	1
ارسال	208
ارسال به دوستان	208
ارسال نظر	212
از ما حمایت کنید	205
استمع	6
اشتراك	2
اشتراک	206
اشتراک گذاری	208
اشتراکگذاری	208
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
الان نه	204
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
ایجاد حساب	206
بازگشت به بالا	215
بحث	13
برعاية	8
برچسب ها	213
برچسبها	213
بستن	204
بعداً یادآوری کن	204
بعدی	215
به اشتراک بگذارید	208
بیشتر	213	215
بیشتر بخوانید	213
تازهترینها	213
تبرع	1
تبرع الآن	1
تبلیغ	210
تبلیغات	210
تحميل المزيد	13
تسجيل	2
تسجيل الخروج	2
تسجيل الدخول	2
تسجيل دخول	2
تعليق	10
تعليقات	10
تلغرام	6
تلگرام	208
تماس با ما	212
تويتر	6
توییتر	208
تيليجرام	6
ثبت نام	206
ثبت نظر	212
ثبتنام	206
جدیدترین اخبار	213
جستجو	215
جميع التعليقات	10
حالا نه	204
حجم الخط	6
حساب کاربری	206
حسابي	2
حصري للمشتركين	2
حفظ	6
حمایت مالی	205
حمایت کنید	205
خانه	215
خبرهای مرتبط	213
خروج	206
دستهبندی	213
دیدگاه	212
دیدگاهها	212
ذات صلة	11
ذخیره	208
ذكرني لاحقا	0
ربما لاحقا	0
ربما لاحقاً	0
رد	10
رمز عبور را فراموش کردهاید	206
رپورتاژ	210
رپورتاژ آگهی	210
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
شاید بعدا	204
شاید بعداً	204
صفحه اصلی	215
طباعة	6
عرض الكل	13
عرض المزيد	13
عضویت	206
عکس	213
غرّد	6
فقط برای مشترکان	206
فيديو	11
فيسبوك	6
فیسبوک	208
قبلی	215
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
لینک کوتاه	208
مادة إعلانية	8
محتوای تبلیغاتی	210
محتوى ممول	8
مختارات	11
مستخدم جديد	2
مشاركة	6
مشاركة عبر واتساب	6
مشاركة على تويتر	6
مشاركة على فيسبوك	6
مشاهده بیشتر	215
مشاهده همه	215
مشترک شوید	206
مطالب مرتبط	213
مقالات ذات صلة	11
مقالات مرتبط	213
منو	215
مهمترین اخبار	213
مواضيع ذات صلة	11
موضوعات ذات صلة	11
نسخ الرابط	6
نسيت كلمة المرور	2
نظر	212
نظر خود را بنویسید	212
نظر شما	212
نظرات	212
نمایش بیشتر	215
ننصح بقراءة	11
نه ممنون	204
هل لديك حساب	2
همرسانی	208
همچنین بخوانید	213
واتساب	6
واتساپ	208
ورود	206
ورود / ثبت نام	206
وسوم	11
ویدیو	213
ویژه مشترکان	206
يستمر المقال بعد الإعلان	8
پاسخ	212
پربازدیدترین	213
پربازدیدترینها	213
پربازدیدها	213
پربحثترینها	213
پیشنهاد سردبیر	213
پیشنهاد ما	213
چاپ	208
کلیدواژهها	213
کمک مالی	205
کمک کنید	205
کپی لینک	208
گزارش خطا	212
अगला	310
अगली खबर	308
अन्य खबरें	308
अपनी राय दें	307
अभी दान करें	299
अभी नहीं	298
आगे पढ़ें	310
आपके लिए	308
इसे भी पढ़ें	308
ई-पेपर	300
ऊपर जाएं	310
और खबरें	308
और देखें	310
और पढ़ें	308	310
कमेंट	307
कमेंट करें	307
कमेंट्स	307
केवल सदस्यों के लिए	300
कॉपी लिंक	303
खाता बनाएं	300
खोजें	310
जवाब दें	307
टिप्पणियां	307
टिप्पणी	307
टिप्पणी करें	307
टैग्स	308
टॉप न्यूज़	308
ट्रेंडिंग	308
ट्विटर	303
ताज़ा ख़बरें	308
ताजा खबरें	308
ताजा समाचार	308
दान करें	299
नहीं धन्यवाद	298
नहीं, धन्यवाद	298
पिछला	310
पिछली खबर	308
पूरी खबर पढ़ें	310
प्रचार	305
प्रतिक्रिया दें	307
प्रायोजित	305
प्रिंट करें	303
प्रीमियम	300
फेसबुक	303
फेसबुक पर शेयर करें	303
फोटो	308
बंद करें	298
बड़ी खबरें	308
बाद में	298
बाद में याद दिलाएं	298
मुख्य समाचार	308
मेन्यू	310
मेरा खाता	300
यह भी पढ़ें	308
ये भी पढ़ें	308
रजिस्टर करें	300
लिंक कॉपी करें	303
लॉग इन	300
लॉग इन करें	300
लॉगआउट	300
लॉगिन	300
लोकप्रिय	308
विज्ञापन	305
विज्ञापन के बाद जारी	305
विषय	308
वीडियो	308
व्हाट्सएप	303
शायद बाद में	298
शेयर	303
शेयर करें	303
संपर्क करें	307
संबंधित खबरें	308
संबंधित ख़बरें	308
संबंधित लेख	308
संबंधित समाचार	308
सदस्य बनें	299
सबसे ज्यादा पढ़ी गई	308
सब्सक्राइब	300
सब्सक्राइब करें	300
सभी देखें	310
समर्थन करें	299
सहयोग करें	299
साइन अप	300
साइन इन	300
साझा करें	303
सेव करें	303
स्पॉन्सर्ड	305
हमारा समर्थन करें	299
होम	310
ủng hộ	679
ủng hộ chúng tôi	679
あとで	389
あとで読む	397
あなたにおすすめ	406
あなたにおすすめの記事	406
あなたへのおすすめ	406
あわせて読みたい	406
いいえ、結構です	389
いいね	397	397
いいね！してニュースをチェック	398
おすすめ	406
おすすめの記事	406
おすすめ情報pr	400
おすすめ記事	406
お問い合わせ	402
お気に入り	397
お気に入りに追加	397
お申し込み	392
こちらもおすすめ	406
この著者の記事	406
この記事のタグ	406
この記事は会員限定です	392
この記事は有料会員限定です	392
この記事は有料記事です	392
この記事をシェア	397
この記事をシェアする	397
この記者の記事一覧	406
この連載の記事	406
ご意見	404
ご意見・ご感想	404
ご支援のお願い	390
ご購読の申し込み	392
さらに読み込む	408
すべて受け入れる	402
すべて見る	408
すべて許可	402
その他の記事	406
はてなブックマーク	397
はてブ	397
また後で	389
みんなのコメント	404
もっと見る	408
もっと読む	406
もどる	408
よく読まれている記事	406
よく読まれている記事ランキング	406
アクセスランキング	406
オススメ記事	406
カテゴリ	406
カテゴリー	406
キーワード	406
クッキー	402
クッキー設定	402
クリップ	397
クリップする	397
コピーしました	397
コメント	404
コメント#件	404
コメントする	404
コメントはまだありません	404
コメントをもっと見る	404
コメントを投稿	404
コメントを書く	404
コメントを残す	404
コメントを見る	404
コメント一覧	404
コメント（#	404
サイトポリシー	402
サイトマップ	402
サインイン	392
サポートする	390
シェア	397
シェアしよう	397
シェアする	397
スキップ	389
スクラップ	397
スクラップする	397
スポンサー	400
スポンサードリンク	400
スポンサーリンク	400
タイアップ	400
タグ	406
チップを送る	390
チャンネル登録	398
ツイート	397
ツイートする	397
トップ	408
トップへ戻る	408
トップニュース	406
トップページ	408
トピックス	406
ドネーション	390
ニュースを読む	408
ニュースレター	394
ニュースレターに登録	394
ニュースレターを購読	394
ニュースレター登録	394
バックナンバー	406
パスワードを忘れた方	392
ピックアップ	406
フォロー	398
フォローしてね	398
フォローしました	398
フォローする	398
フォロー中	398
ブックマーク	397
ブックマークする	397
プライバシーポリシー	402
プレゼント	392
プレミアム	392
ヘルプ	402
ページの先頭へ	408
ページトップ	408
ページトップへ	408
ホーム	408
ポスト	397
ポストする	397
マイページ	392
メニュー	408
メルマガ	394
メルマガに登録する	394
メルマガ登録	394
メールで送る	397
メールで送信	397
メールアドレス	394
メールアドレスを入力	394
メールマガジン	394
メールマガジン登録	394
ランキング	406
リンクをコピー	397
ログアウト	392
ログイン	392
ログイン/会員登録	392
ログインして続きを読む	392
ログイン・会員登録	392
一覧	408
一覧へ	408
一覧を見る	408
上一篇	712
上一頁	714
上一页	714
下一篇	712
下一頁	714
下一页	714
下次再說	697
下次再说	697
不用了	697
不，謝謝	697
不，谢谢	697
专题	712
个人中心	700
为你推荐	712
为您推荐	712
主要ニュース	406
举报	711
人気の記事	406
人気ランキング	406
人気記事	406
人気記事ランキング	406
今、あなたにオススメ	406
今はしない	389
今はやめておく	389
今回はしない	389
今日の注目	406
今日热点	712
今日焦点	712
他の記事も読む	406
付費閱讀	700
付费内容	700
付费阅读	700
以后再说	697
会员专享	700
会员专属	700
会员中心	700
会员登录	700
会員の方はこちら	392
会員の方はログイン	392
会員登録	392
会員登録する	392
会員登録はこちら	392
会員限定	392
会員限定記事	392
你可能也喜欢	712
你可能也喜歡	712
你可能感兴趣	712
使用条款	709
使用條款	709
保存	397
保存する	397
個人情報保護方針	402
元記事を読む	408
免責聲明	709
免費訂閱	702
免費註冊	700
免費試讀	700
免责声明	709
免费注册	700
免费订阅	702
免费试读	700
全文を読む	408
全文表示	408
全部接受	709
全部评论	711
公众号	706
公式sns	398
公式twitter	398
公式x	398
共有	397
共有する	397
关于我们	709
关注	706
关注我们	706
关键词	712
关闭	697
其他新聞	712
其他新闻	712
再生	408
写真を見る	408
写真特集	406
写评论	711
分享	705
分享到	705
分享到微信	705
分享到微博	705
分享到朋友圈	705
分享文章	705
分享本文	705
分享至	705
分享至facebook	705
分类	712
分類	712
列印	705
初割で無料体験する	392
初割で無料体験する無料会員に登録するログインする	392
利用規約	402
前のページ	408
前の記事	406
前の記事へ	406
前へ	408
加入line好友	706
加入会员	700
加入書籤	705
加入會員	700
加载更多	714
動画	406
動画を見る	408
单次捐款	698
印刷	397
印刷する	397
即时新闻	712
即時新聞	712
参与评论	711
反馈	711
发表留言	711
发表评论	711
合わせて読みたい	406
同じカテゴリの記事	406
同意	709
同意しない	402
同意する	402
听新闻	705
單次捐款	698
回到頂部	714
回复	711
回覆	711
回頂端	714
回首頁	714
复制成功	705
复制链接	705
大字	705
大家还在看	712
大家都在看	712
头条	712
字体大小	705
字号	705
字級	705
字體大小	705
官方微信	706
官方微博	706
定期定額	698
寄付	390
寄付する	390
寄付のお願い	390
寄付をする	390
專題	712
小字	705
小編推薦	712
展开	714
展开全文	714
展開	714
已关注	706
已是会员	700
已有帐号	700
已經是會員	700
已經是會員？登入	700
已经是会员？登录	700
广告	708
广告 请继续往下阅读	708
広告	400
広告の後に続きます	400
広告をスキップ	400
広告を閉じる	400
広告企画	400
廣告	708
廣告 請繼續往下閱讀	708
延伸閱讀	712
延伸阅读	712
开通会员	700
影音	712
後で	389
微信	705
微信公众号	706
微博	705
忘記密碼	700
忘记密码	700
応援する	390
您可能也喜歡	712
您可能感兴趣	712
您的邮箱	702
您的電郵	702
意见反馈	711
感想を送る	404
成为会员	698
成為會員	698
我同意	709
我的帐户	700
我的帳戶	700
我知道了	709
我要留言	711
我要纠错	711
我要评论	711
戻る	408
所有留言	711
打印	705
打赏	698
投稿する	404
拒絕	709
拒绝	709
拡大	397
拡大する	408
按讚	706
捐款	698
捐贈	698
捐赠	698
排行榜	712
接受	709
接受全部	709
接受所有	709
推广	708
推广内容	708
推廣	708
推荐	712
推荐文章	712
推荐阅读	712
推薦	712
推薦文章	712
推薦閱讀	712
提供	400
搜尋	714
搜索	714
播放	714
支持我们	698
支持我們	698
支援する	390
收听	705
收藏	705
收藏文章	705
收起	714
文字の大きさ	397
文字サイズ	397
新着	406
新着ニュース	406
新着記事	406
新規会員登録	392
新規登録	392
新闻简报	702
显示更多	714
暂不	697
暫不	697
更多	712
更多内容	712
更多報導	712
更多报道	712
更多文章	712
更多新聞	712
更多新闻	712
最新ニュース	406
最新文章	712
最新新聞	712
最新新闻	712
最新消息	712
最新記事	406
會員中心	700
會員專享	700
會員專屬	700
會員登入	700
有料会員になると	392
有料会員登録	392
有料会員限定	392
有料会員限定記事	392
有料登録	392
有料記事	392
朋友圈	705
服务条款	709
服務條款	709
朝刊・夕刊	392
本文へ	408
本文へ移動	408
查看全部	714
查看原图	714
查看更多	714
查看留言	711
查看评论	711
标签	712
検索	408
業配	708
標籤	712
檢舉	711
次のページ	408
次の記事	406
次の記事へ	406
次へ	408
次ページ	408
残り#文字	392
每月捐款	698
注册	700
注目の記事	406
注目キーワード	406
注目ワード	406
注目記事	406
点击排行	712
点击查看大图	714
点赞	705
為您推薦	712
热点	712
热点推荐	712
热门	712
热门排行	712
热门文章	712
热门新闻	712
無料で体験する	392
無料で読む	392
無料会員に登録する	392
無料会員登録	392
無料会員限定	392
無料体験	392
無料登録	392
焦點新聞	712
熱門	712
熱門排行	712
熱門文章	712
熱門新聞	712
熱門話題	712
特定商取引法に基づく表記	402
特集	406
猜你喜欢	712
猜你喜歡	712
申し込む	392
电子报	702
电子邮箱	702
画像を拡大	408
画像を見る	408
留言	711
留言(#	711
登入	700
登入/註冊	700
登出	700
登录	700
登录/注册	700
登錄	700
登録	392
登録して続きを読む	392
登録する	392
發表留言	711
發表評論	711
目录	714
目次	408
目錄	714
相关主题	712
相关报道	712
相关推荐	712
相关文章	712
相关新闻	712
相关标签	712
相关阅读	712
相關主題	712
相關報導	712
相關推薦	712
相關文章	712
相關新聞	712
相關標籤	712
相關閱讀	712
看了这篇文章的人也看	712
看更多	712
稍后再说	697
稍后提醒我	697
稍後再說	697
稍後提醒我	697
立即捐款	698
立即訂閱	700
立即订阅	700
粉絲團	706
精选	712
紙面ビューアー	392
続きをみる	408
続きを読む	392
網友留言	711
編輯推薦	712
編輯精選	712
編集部おすすめ	406
編集部のおすすめ	406
縮小	397
繼續閱讀	714
纠错	711
继续浏览内容	714
继续阅读	714
编辑推荐	712
编辑精选	712
网友评论	711
联系我们	709
聯絡我們	709
聽新聞	705
菜单	714
著作権	402
複製連結	705
视频	712
訂閱	700
訂閱我們的電子報	702
訂閱會員	700
訂閱郵件	702
訂閱電子報	702
記事は広告の後に続きます	400
記事へのご意見	404
記事をサポートする	390
記事をシェア	397
記事をプレゼント	392
記事を保存	397
記事を印刷する	397
記事を読む	408
記事ランキング	406
記事一覧	408
記事全文を読む	408
許可する	402
註冊	700
評論	711
話題の記事	406
読まれている記事	406
請繼續往下閱讀	708	708
請輸入電子郵件	702
讚	705
讚賞支持	698
订阅	700
订阅会员	700
订阅我们的电子报	702
订阅电子报	702
订阅邮件	702
评论	711
评论(#	711
话题	712
请继续往下阅读	708
请输入邮箱	702
購読	392
購読する	392
購読のお申し込み	392
購読申し込み	392
贊助	698
贊助內容	708
贊助商	708
贊助我們	698
赞助	698
赞助内容	708
赞助商链接	708
赞赏	698
跳到主要內容	714
載入更多	714
轉發	705
转发	705
返信	404
返信する	404
返回顶部	714
返回首页	714
追蹤	706
追蹤我們	706
通報する	404
速報	406
連載	406
運営会社	402
違反報告	404
選單	714
邮箱	702
閉じる	389	408
開通會員	700
関連	406
関連する記事	406
関連キーワード	406
関連タグ	406
関連トピックス	406
関連ニュース	406
関連リンク	406
関連動画	406
関連情報	406
関連記事	406
閱讀全文	714
閱讀更多	714
關於我們	709
關注	706
關注我們	706
關鍵字	712
關閉	697
阅读全文	714
阅读更多	714
隐私政策	709
隐私权政策	709
隱私政策	709
隱私權政策	709
電子信箱	702
電子報	702
電子版	392
音声で聞く	397
頭條	712
顯示更多	714
首頁	714
首页	714
가	422
가입하기	418
가장 많이 본 뉴스	427
개인정보 처리방침	425
개인정보처리방침	425
거부	425
검색	429
계속 읽기	418
고객센터	425
공유	422
공유하기	422
관련 기사	427
관련 뉴스	427
관련 태그	427
관련기사	427
관련뉴스	427
관련키워드	427
광고	424
광고 닫기	424
광고 후 이어집니다	424
괜찮습니다	415
구독	418
구독 신청	418
구독 전용	418
구독 중	418
구독신청	418
구독자 전용	418
구독하기	418
글씨크기	422
글자 크기	422
글자크기	422
기부하기	416
기사 공유	422
기사 공유하기	422
기사 듣기	422
기사 본문	429
기사 후원하기	416
기사에 대한 의견	426
기사원문	429
기사저장	422
기자의 다른기사	427
나중에	415
나중에 하기	415
내 정보	418
네이버 블로그	422
다른 공유 찾기	422
다른 기사	427
다른기사	427
다른기사 보기	427
다시 보지 않기	415
다음	429
다음 기사	427
다음 페이지	429
다음기사	427
다음에	415
닫기	415
답글	426
답글쓰기	426
당신이 좋아할 만한	427
댓글	426
댓글 #	426
댓글 #개	426
댓글 보기	426
댓글 쓰기	426
댓글보기	426
댓글쓰기	426
댓글을 입력해주세요	426
더 보기	429
더보기	427	429
동영상	427
동의	425
동의합니다	425
등록	426
라인	422
랭킹	427
랭킹뉴스	427
로그아웃	418
로그인	418
로그인/회원가입	418
링크 복사	422
마이페이지	418
많이 본 기사	427
많이 본 뉴스	427
많이 읽은 기사	427
많이본 기사	427
많이본 뉴스	427
맨 위로	429
맨위로	429
메뉴	429
메뉴 닫기	429
메일	422
모두 동의	425
목록	429
목록보기	429
무료 체험 시작하기	418
무료 회원가입	418
문의	426
바로가기	422
밴드	422
베스트	427
복사하기	422
본문 글씨 줄이기	422
본문 글씨 키우기	422
본문 바로가기	429
본문으로 바로가기	429
북마크	422
비밀번호 찾기	418
사이트맵	425
사진 확대	429
속보	427
스크랩	422
스폰서	424
신고	426
신문구독	418
실시간 뉴스	427
에디터 추천	427
연관기사	427
영상	427
오늘 하루 보지 않기	415
오늘은 그만 보기	415
오늘의 추천	427
오류 신고	426
요약	429
원문보기	429
위로	429
유료 회원 전용	418
음성으로 듣기	422
응원하기	416
의견 쓰기	426
이 기사는 광고 후 이어집니다	424
이 시각 주요뉴스	427
이 시각 추천뉴스	427
이메일	422
이메일무단수집거부	425
이미 구독 중이신가요	418
이미 회원이신가요	418
이미지 크게 보기	429
이미지 확대	429
이슈	427
이용약관	425
이전	429
이전 기사	427
이전기사	427
인기 기사	427
인기기사	427
인기뉴스	427
인쇄	422
인쇄하기	422
일시후원	416
재생	429
저작권규약	425
저장	422
전체 댓글	426
전체 보기	429
전체메뉴	429
전체보기	429
접기	429
정기 후원하기	416
정기구독	418
정기후원	416
제보	426
제보하기	426
좋아요	422
좋은 기사 후원하기	416
주소복사	422
주요 기사	427
주요 뉴스	427
주요기사	427
주요뉴스	427
지면보기	418
청소년보호정책	425
최신 기사	427
최신 뉴스	427
최신기사	427
최신뉴스	427
추천 기사	427
추천기사	427
추천뉴스	427
카카오스토리	422
카카오톡	422
카카오톡 공유	422
카테고리	427
쿠키 설정	425
키워드	427
태그	427
트위터	422
트위터 공유	422
페이스북	422
페이스북 공유	422
펼치기	429
포토	427
폰트 크기	422
프리미엄	418
프린트	422
함께 보면 좋은 기사	427
함께 읽으면 좋은	427
핫뉴스	427
핫이슈	427
헤드라인	427
협찬	424
홈	429
화제의 뉴스	427
회사소개	425
회원 전용	418
회원가입	418
후원	416
후원 안내	416
후원 하기	416
후원하기	416
후원회원 가입	416
"""

START = """\
#	164 © #
a	269 a lire aussi	269 a lire également
abbonati	361 abbonati a
abonnez	249 abonnez-vous à
abonnieren	75 abonnieren sie
about	160 about the author	160 about the authors	160 about the writer
aktuelle	95 aktuelle nachrichten aus
alla	622 alla artiklar om	625 alla artiklar av
alle	61 alle artikler om	64 alle artikler af	95 alle artikel zu	95 alle artikel von	96 alle infos:	96 alle news:	98 alle artikel von	457 alle artikelen over	460 alle artikelen van	485 alle saker om	488 alle artikler av
alles	95 alles zum thema	95 alles zu	457 alles over
also	155 also in	156 also read	156 also read
alt	61 alt om	485 alt om
altre	379 altre notizie su
altri	379 altri articoli su	382 altri articoli di
altro	379 altro su
apoya	174 apoya	174 apoya a
approfondimento	380 approfondimento:
approfondisci	380 approfondisci
articles	160 articles by
artykuły	517 artykuły autora
ascolta	380 ascolta:
ascultă	566 ascultă:
assista	546 assista:
auch	96 auch interessant	96 auch interessant:	96 auch lesenswert
author	160 author bio
ayrica	646 ayrica okuyun	646 ayrica bakin
baca	349 baca juga	349 baca juga:	349 baca juga	349 baca juga:	349 baca:	349 baca selengkapnya
bakiniz	646 bakiniz:
become	131 become a member of
bekijk	458 bekijk ook	458 bekijk:	458 bekijk hier	460 bekijk alle artikelen van
bildergalerie	96 bildergalerie:
bővebben	329 bővebben:
c	164 (c) #
citeşte	566 citeşte şi	566 citeşte şi:	566 citeşte şi
citește	566 citește și	566 citește și:	566 citește:	566 citește mai mult	566 citește aici	566 citește și
citiți	566 citiți și
clicca	380 clicca qui
clique	546 clique aqui
cliquez	269 cliquez ici
confira	546 confira:	546 confira também
consulta	194 consulta aquí
contact	160 contact the author	160 contact the reporter	160 contact:	160 contact this reporter
contacta	196 contacta con
contacte	196 contacte con
contacter	271 contacter l'auteur
contactez	271 contactez l'auteur	271 contactez-nous
contate	548 contate o autor
contatta	382 contatta l'autore
copyright	100 copyright	164 copyright ©	164 copyright #	164 copyright:	164 copyright by	164 © copyright
czytaj	514 czytaj więcej o	515 czytaj także	515 czytaj także:	515 czytaj też	515 czytaj też:	515 czytaj również	515 czytaj więcej	515 czytaj:	515 czytaj także	515 czytaj też	515 czytaj więcej
daha	646 daha fazlasi:
další	36 další články autora
das	95 das beste aus	96 das könnte sie auch interessieren	96 das könnte dich auch interessieren
dazu	96 dazu auch:
dengarkan	349 dengarkan:
dernières	268 dernières actualités
detaylar	646 detaylar için
direkt	623 direkt:
direkte	486 direkte:
disclaimer	164 disclaimer:
do	160 do you have a story	160 do you know more	160 do you have information
don	138 don't miss	156 don't miss:
dona	174 dona a	361 dona a
donate	131 donate to
dossier	269 dossier :
dowiedz	515 dowiedz się więcej
dpa	100 © dpa	100 (dpa
découvrez	269 découvrez aussi
editing	164 (editing by	164 editing by
editor	156 editor's picks:
email	160 email the author	160 email us
en	194 en vídeo:	194 en directo	269 en savoir plus	269 en direct
enjoying	138 enjoying this article
entenda	546 entenda:
erről	329 erről bővebben
escríbenos	196 escríbenos
faites	249 faites un don à
fale	548 fale com o autor
fler	622 fler artiklar om	625 fler artiklar av
flere	61 flere artikler om	64 flere artikler af	485 flere saker om	485 flere saker fra	488 flere saker av
follow	146 follow us	146 follow @	146 follow all the latest	146 follow the latest	146 follow our
fotostrecke	96 fotostrecke:
full	156 full story:	156 full coverage:
further	156 further reading:
gambas	349 [gambas:video
get	138 get the latest	138 get breaking news
got	160 got a tip	160 got a story
guarda	380 guarda anche	380 guarda:	380 guarda il video
haben	98 haben sie hinweise
haberin	646 haberin devami için
har	64 har du et tip	488 har du et tips
have	160 have a tip	160 have a story
haz	194 haz clic aquí
hazte	174 hazte socio de
heb	460 heb je een tip
heeft	460 heeft u een tip
het	457 het beste van
hier	96 hier lesen sie	96 hier geht es zu	96 hier geht's zu
hør	62 hør også	486 hør også
i	379 i più letti di
ilgili	646 ilgili haber
ilginizi	646 ilginizi çekebilir	646 ilginizi çekebilir:
im	96 im video:
image	164 image copyright	164 image source,	164 image credit:
izle	646 izle:
izleyin	646 izleyin:
join	131 join	146 join the conversation on	146 join us on
kapcsolódó	329 kapcsolódó	329 kapcsolódó:
katso	237 katso myös	237 katso:	237 katso video
keep	138 keep up with
kijk	458 kijk ook	458 kijk hier
klicka	623 klicka här
klik	62 klik her	458 klik hier
klikk	486 klikk her
kliknij	515 kliknij tutaj
klikněte	34 klikněte zde
kontakt	36 kontakt na autora	64 kontakt journalisten	98 kontakt:	488 kontakt journalisten
kontakta	625 kontakta reportern
kuuntele	237 kuuntele:	237 kuuntele myös
l	271 l'auteur	382 l'autore
laatste	457 laatste nieuws over
latest	155 latest from	155 latest in	155 latest videos from
le	194 le puede interesar	268 le meilleur de
lea	194 lea también	194 lea aquí	194 lea además	194 lea más	194 lea:	194 lea también
lee	194 lee también	194 lee más	194 lee:	194 lee también
leer	194 leer también	194 leer más
lees	457 lees meer over	458 lees ook	458 lees ook:	458 lees meer	458 lees meer:	458 lees verder	458 lees hier	458 lees:	458 lees ook	458 lees meer
leggi	379 leggi tutte le notizie	380 leggi anche	380 leggi anche:	380 leggi qui	380 leggi tutto	380 leggi:	380 leggi anche
leia	545 leia mais sobre	546 leia também	546 leia também:	546 leia mais	546 leia:	546 leia aqui	546 leia também	546 leia mais
ler	546 ler também	546 ler mais
les	268 les plus lus	485 les mer om	486 les også	486 les også:	486 les mer	486 les mer:	486 les:	486 les hele saken	486 les om	486 les her	486 les også	486 les mer	486 - les også
lesen	95 lesen sie mehr zu	95 lesen sie mehr zum	96 lesen sie auch	96 lesen sie mehr	96 lesen sie hier	96 lesen sie dazu	96 lesen sie jetzt	96 lesen sie außerdem	96 lesen sie mehr zum thema
lesetipp	96 lesetipp	96 lesetipp:
lest	96 lest auch
lies	96 lies auch	96 lies mehr	96 lies dazu
lihat	349 lihat juga	349 lihat juga:
like	138 like what you're reading	146 like and follow
lire	268 lire tous nos articles	269 lire aussi	269 lire également	269 lire	269 lire notre	269 lire l'article	269 lire plus	269 >> lire
listen	156 listen |
live	62 live:	96 live-ticker:
liveblog	458 liveblog:
lo	193 lo más leído en	193 lo más visto en	193 lo último en
lue	237 lue myös	237 lue myös:	237 lue lisää	237 lue lisää:	237 lue:	237 lue myös	237 lue lisää
luister	458 luister ook	458 luister:
lyssna	623 lyssna	623 lyssna:
lyt	62 lyt til
lytt	486 lytt til
lásd	329 lásd még
läs	622 läs mer om	623 läs också	623 läs också:	623 läs även	623 läs mer	623 läs mer:	623 läs:	623 läs här	623 läs också	623 läs mer	623 läs även
læs	61 læs mere om	62 læs også	62 læs også:	62 læs mere	62 læs mere:	62 læs:	62 læs her	62 læs hele	62 læs også	62 læs mere
mai	566 mai multe detalii
mail	460 mail de auteur
mais	545 mais lidas em	545 mais de	545 mais sobre	545 mais notícias de	545 mais notícias sobre	548 mais artigos de
masz	517 masz temat
meer	457 meer over	457 meer uit	457 meer van	457 meer nieuws over	460 meer van deze auteur
meest	457 meest gelezen in
meet	160 meet the author
mehr	95 mehr zum thema	95 mehr aus	95 mehr von	95 mehr zu	95 mehr lesen über	95 mehr über	96 mehr zum thema	96 mehr dazu	96 mehr dazu:	96 mehr lesen:	98 mehr vom autor	98 mehr von der autorin	98 mehr artikel von
meistgelesen	95 meistgelesen in
mer	485 mer om	485 mer fra	622 mer om	622 mer från	625 mer av
mere	61 mere om	61 mere fra
mest	622 mest läst i
mira	194 mira también	194 mira:	194 mira también
mit	100 mit material von
mohlo	34 mohlo by vás zajímat:
more	155 more from	155 more on	156 more from	156 more on this	160 more by
most	155 most read in	155 most read on	155 most viewed in	155 most popular in	155 most popular on
must	156 must read:
más	193 más noticias de	193 más noticias sobre	193 más sobre	193 más en	193 más de	194 más información	194 más información:	194 más información	196 más artículos de
máte	36 máte tip
mời	689 mời xem	689 mời bạn đọc	689 mời độc giả
najnowsze	514 najnowsze z
najpopularniejsze	514 najpopularniejsze w
neueste	95 neueste artikel aus
newsblog	96 newsblog:
nghe	689 nghe:
no	194 no te pierdas:
noticias	193 noticias de
notre	269 notre dossier
now	156 now read:
nézd	329 nézd meg
nézze	329 nézze meg
o	36 o autorovi	36 o autorce	517 o autorze	517 o autorce
okuyun	646 okuyun:
olvasd	329 olvasd el	329 olvasd el:
olvassa	329 olvassa el	329 olvassa el:	329 olvassa el ezt is
om	64 om forfatteren	64 om skribenten	488 om forfatteren	488 om skribenten	625 om skribenten	625 om författaren
on	156 on our site:
ouça	546 ouça:
over	460 over de auteur
passend	96 passend dazu	96 passend dazu:
per	380 per approfondire
plus	268 plus d'articles sur	268 plus d'infos sur
polecamy	515 polecamy:
popular	155 popular in
poslechněte	34 poslechněte si
posłuchaj	515 posłuchaj:
potrebbe	380 potrebbe interessarti:
pour	269 pour aller plus loin
privacy	138 privacy notice:
przeczytaj	515 przeczytaj także	515 przeczytaj też	515 przeczytaj:
puedes	194 puedes leer también
přečtěte	34 přečtěte si také	34 přečtěte si
quelle	100 quelle: dpa	100 quelle:
quellen	100 quellen:
reach	160 reach the reporter	160 reach the author
read	155 read more on these	155 read more about	155 read more from	156 read more	156 read more:	156 read also	156 read next	156 read:	156 read |	156 read more	156 read all about it	160 read more by
recomendamos	194 recomendamos:
regarder	269 regarder :
relacionado	194 relacionado:	546 relacionado:
related	156 related:	156 related |	156 related story:	156 related stories:	156 related article:	156 related reading:	156 related video:
relire	269 relire
reporting	164 reporting by	164 (reporting by
retrouvez	269 retrouvez	269 retrouvez ici
saiba	546 saiba mais
saksikan	349 saksikan juga
schlagworte	95 schlagworte zu
schreiben	98 schreiben sie unserem autor	98 schreiben sie der autorin	98 schreiben sie uns
scrivi	382 scrivi all'autore
se	62 se også	62 se video	486 se også	486 se video	623 se också	623 se även
see	155 see more from	156 see also	156 see more	156 see more:	160 see all posts by	160 see author archive
senaste	622 senaste nytt om
send	160 send us your	160 send tips to	160 send your tips	160 send feedback to
seneste	61 seneste nyt om
ses	271 ses derniers articles
sie	98 sie erreichen die autorin	98 sie erreichen den autor
siehe	96 siehe auch
sign	138 sign up to	138 sign up for	138 sign up here	138 sign up (it's
sigue	194 sigue leyendo:
simak	349 simak juga	349 simak juga:	349 simak:	349 simak video
siste	485 siste nytt om
skontaktuj	517 skontaktuj się z autorem
sledujte	34 sledujte:
sobre	196 sobre el autor	196 sobre la autora	196 sobre la firma	548 sobre o autor	548 sobre a autora
sollten	98 sollten ihnen fehler
sostieni	361 sostieni	361 sostieni il	361 sostieni la
soutenez	249 soutenez	249 soutenez le
soutenir	249 soutenir
spende	75 spende für
spenden	75 spenden für
sprawdź	515 sprawdź:
stay	138 stay up to date with
subscribe	131 subscribe to	138 subscribe to
sull	382 sull'autore
support	131 support	131 support the
sur	269 sur le même sujet
suscríbete	174 suscríbete a
también	194 también puedes leer
te	194 te puede interesar	194 te puede interesar:	194 te recomendamos:
terms	164 terms and conditions apply
the	138 the latest news directly	155 the latest in	155 the latest from
tienes	196 ¿tienes una historia
tiklayin	646 tiklayin
tin	689 tin liên quan:
tip	460 tip de redactie	460 tip ons
todas	193 todas las noticias de
todos	196 todos los artículos de	548 todos os artigos de
tonton	349 tonton juga	349 tonton:
top	155 top stories in	155 top stories from
tous	268 tous les articles de	271 tous les articles de
toute	268 toute l'actualité de	268 toute l'actu
további	329 további részletek
trending	155 trending in
tudo	545 tudo sobre
tutte	379 tutte le notizie su
tutti	382 tutti gli articoli di
ultime	379 ultime notizie di
une	271 une information à nous transmettre
unsere	96 unsere leseempfehlung
unterstütze	75 unterstütze
unterstützen	75 unterstützen sie	75 unterstützen sie die
up	156 up next:
vea	194 vea también
vedi	380 vedi anche	382 vedi tutti gli articoli di
veja	545 veja mais em	546 veja também	546 veja mais	546 veja:	546 veja também
ver	194 ver también	196 ver todos los artículos de	548 ver todos os artigos de
vezi	566 vezi și	566 vezi și:	566 vezi:	566 vezi și
view	160 view all posts by	160 view all articles by
voir	268 voir tous les articles	269 voir aussi	269 voir la vidéo	271 voir tous les articles de
vous	271 vous avez une information
více	34 více zde
všechny	36 všechny články autora
watch	146 watch us on	156 watch |	156 watch now:	156 watch more:	156 watch the video:	156 watch the latest
weitere	95 weitere artikel zu	95 weitere artikel aus	95 weitere themen aus	98 weitere artikel von
weiterlesen	96 weiterlesen:
what	155 what others are reading
więcej	514 więcej o	514 więcej na temat	514 więcej z	517 więcej artykułów autora
wszystkie	514 wszystkie artykuły o	517 wszystkie artykuły autora
xem	689 xem thêm	689 xem thêm:	689 xem:	689 xem video	689 >> xem
you	156 you may also like:	156 you might also like:
zie	458 zie ook
zobacz	514 zobacz więcej z	515 zobacz też	515 zobacz też:	515 zobacz także	515 zobacz:	515 zobacz też	515 zobacz także
zum	96 zum thema:	98 zum autor
zur	98 zur person	98 zur autorin
©	164 ©
à	269 à lire aussi	269 à lire également	269 à lire :	269 à lire sur	269 à voir aussi	269 à écouter	269 à relire	269 à découvrir	271 à propos de l'auteur	271 à propos de l'autrice
écouter	269 écouter aussi
últimas	193 últimas noticias de	545 últimas de	545 últimas notícias de
über	98 über die autorin	98 über den autor	98 über die autor:in	98 über die autoren	98 über die autor:innen
čtěte	34 čtěte také	34 čtěte také:	34 čtěte i	34 čtěte více	34 čtěte:	34 čtěte také
đọc	689 đọc thêm	689 đọc thêm:	689 đọc:	689 đọc tiếp:
ακούστε	118 ακούστε:
βίντεο	118 βίντεο:
δείτε	118 δείτε επίσης	118 δείτε:	118 δείτε το βίντεο	118 δείτε εδώ
δειτε	118 δειτε επισης
διαβάστε	118 διαβάστε επίσης	118 διαβάστε επίσης:	118 διαβάστε ακόμη	118 διαβάστε ακόμη:	118 διαβάστε ακόμα	118 διαβάστε:	118 διαβάστε εδώ	118 διαβάστε περισσότερα
διαβαστε	118 διαβαστε επισης
больше	594 больше новостей
більше	670 більше по темі:
все	594 все новости на тему	594 все материалы	594 все новости	594 все статьи	597 все статьи автора	597 все материалы автора
детальніше	670 детальніше:
дивіться	670 дивіться також	670 дивіться:
другие	597 другие материалы автора
есть	597 есть новость
ещё	594 ещё больше
лучшее	594 лучшее за
материал	595 материал по теме:
новости	594 новости партнеров
об	597 об авторе
по	595 по теме:
подробнее	595 подробнее:	595 подробнее в материале	595 подробнее - в
последние	594 последние новости о
пришлите	597 пришлите новость
рекомендуем	595 рекомендуем:
связаться	597 связаться с автором
слухайте	670 слухайте:
слушайте	595 слушайте:
см	595 см. также:
смотрите	595 смотрите также	595 смотрите:	595 смотрите
читайте	595 читайте также	595 читайте также:	595 читайте:	595 читайте подробнее	595 читайте еще	595 читайте также	670 читайте також	670 читайте також:	670 читайте:	670 читайте ще	670 читайте також
читать	595 читать также	595 читать также
האזינו	290 האזינו:
לכתבה	290 לכתבה המלאה
לקריאה	290 לקריאה נוספת
עוד	290 עוד בנושא:
צפו	290 צפו:	290 צפו גם
קרא	290 קרא גם	290 קרא גם:
קראו	290 קראו גם	290 קראו גם:	290 קראו עוד
إقرأ	12 إقرأ أيضا	12 إقرأ أيضاً
اقرأ	12 اقرأ أيضا	12 اقرأ أيضاً	12 اقرأ أيضا:	12 اقرأ أيضاً:	12 اقرأ ايضا	12 اقرأ المزيد:	12 اقرأ:	12 اقرأ المزيد
ببینید	214 ببینید:
بخوانید	214 بخوانید:
بیشتر	214 بیشتر بخوانید	214 بیشتر بخوانید:	214 بیشتر ببینید
در	214 در این باره بخوانید
شاهد	12 شاهد أيضا	12 شاهد أيضاً	12 شاهد:
قد	12 قد يهمك:
للمزيد	12 للمزيد:
همچنین	214 همچنین بخوانید	214 همچنین بخوانید:
इस	309 इसे भी पढ़ें	309 इसे भी पढ़ें:
और	309 और पढ़ें:
द	309 देखें:	309 देखें वीडियो
पढ	309 पढ़ें:
य	309 ये भी पढ़ें	309 ये भी पढ़ें:
यह	309 यह भी पढ़ें	309 यह भी पढ़ें:
あわ	407 あわせて読みたい	407 【あわせて読みたい】
こち	407 こちらもおすすめ
もっ	407 もっと見る：
你可	713 你可能會喜歡：
写真	407 【写真】	407 写真：
動画	407 【動画】
另请	713 另请参阅
延伸	713 延伸閱讀	713 延伸阅读	713 延伸閱讀：	713 【延伸閱讀】
推荐	713 推荐阅读
更多	713 更多：	713 更多新聞：	713 更多內容：	713 【更多新聞】	713 更多相關
点击	713 点击查看
画像	407 【画像】
相关	713 相关阅读	713 相关新闻	713 相关报道：
相關	713 相關新聞	713 相關報導	713 【相關新聞】
看更	713 看更多：
詳し	407 詳しくはこちら
関連	407 関連記事	407 関連記事：	407 【関連記事】	407 関連：	407 【関連】
閱讀	713 閱讀更多
阅读	713 阅读更多
點擊	713 點擊查看
관련	428 관련 기사:
관련기사	428 관련기사	428 관련기사:	428 [관련기사]
더보기	428 [더보기]	428 더보기:
영상	428 [영상]
화보	428 [화보]
"""

CONTAINS = """\
abbestellen	81 jederzeit abbestellen
abbiamo	357 abbiamo bisogno di te	384 abbiamo bisogno di te	384 abbiamo bisogno del tuo
abbonamenti	388 abbonamenti
abbonamento	364 hai già un abbonamento	388 abbonamento
abbonati	364 abbonati per	364 abbonati a soli	384 abbonati a	385 i nostri abbonati	388 abbonati
abbonato	364 sei già abbonato
abilitare	373 devi abilitare
abmeldung	81 abmeldung jederzeit
abonament	573 abonament
abonat	558 ești deja abonat
abonați	558 doar pentru abonați	569 abonați-vă la	573 abonați
abonații	570 abonații noștri
abone	636 abone olun ve	649 abone olun
abonează	558 abonează-te pentru	561 abonează-te pe youtube	569 abonează-te la
aboneler	653 aboneler
abonelere	636 abonelere özel
abonelerimiz	650 abonelerimiz
abonelik	653 abonelik
abonne	274 je m'abonne
abonnee	442 al abonnee	442 word abonnee	442 nog geen abonnee	442 als abonnee	462 word abonnee
abonneer	462 abonneer je
abonnees	442 alleen voor abonnees	442 dit artikel is voor abonnees	463 onze abonnees	466 abonnees
abonnement	48 kræver abonnement	70 abonnement	106 abonnement	252 avec votre abonnement	278 abonnement	442 neem een abonnement	466 abonnement	494 abonnement
abonnementen	466 abonnementen
abonnements	278 abonnements
abonnent	48 bliv abonnent	48 som abonnent	66 bliv abonnent	78 als abonnent	78 sie sind noch kein abonnent	78 bereits abonnent	472 bli abonnent	472 som abonnent	490 bli abonnent
abonnenten	78 nur für abonnenten	78 exklusiv für abonnenten	106 abonnenten
abonnenter	48 kun for abonnenter	48 artiklen er for abonnenter	67 vores abonnenter	70 abonnenter	472 kun for abonnenter	472 denne saken er for abonnenter	491 våre abonnenter	494 abonnenter
abonnentin	78 als abonnentin
abonner	48 abonner for at	66 abonner på	274 s'abonner	472 abonner for å	490 abonner på
abonnez	252 abonnez-vous pour	252 abonnez-vous à partir	274 abonnez-vous	274 abonnez vous
abonniere	102 abonniere unseren
abonnieren	86 abonnieren sie unseren kanal	102 jetzt abonnieren	102 abonnieren sie
abonné	252 déjà abonné	252 en tant qu'abonné
abonnés	275 nos abonnés	278 abonnés
abrir	181 abrir en la app	533 abrir no app
abyste	24 abyste mohli číst dál
accedi	364 accedi per
accept	563 accept toate
acceptant	264 en acceptant les cookies
accepteer	453 accepteer de cookies
accepter	264 accepter les cookies
accepteren	453 cookies te accepteren	453 cookies accepteren
according	168 according to
account	134 create a free account to	134 sign in to your account	166 hold power to account	442 maak een gratis account
accéder	252 pour accéder à l'article
acrescentou	553 acrescentou
actualité	260 suivez l'actualité	260 suivez toute l'actualité
adatkezelési	326 adatkezelési tájékoztató
adatvédelmi	326 adatvédelmi tájékoztató
adblock	57 slå adblock fra	481 slå av adblock	510 wyłącz adblock	618 stäng av adblock
adblocker	89 adblocker erkannt	89 adblocker aktiv	89 nutzen einen adblocker	89 trotz adblocker	106 adblocker	149 disable your adblocker	149 you are using an adblocker	149 adblocker detected	451 schakel je adblocker uit	451 adblocker uit
added	168 added
adgang	48 få adgang til
adomány	336 adomány
adományoddal	332 adományoddal
adományok	336 adományok
adres	502 twój adres e-mail
adresa	559 adresa de email	559 adresa de e-mail
adresiniz	637 e-posta adresiniz
adresse	255 votre adresse e-mail	255 votre adresse email	266 votre adresse e-mail ne sera pas publiée
advertisement	148 this advertisement has not loaded
adó	319 adó #%
adăugat	572 a adăugat
affermato	387 ha affermato
afficher	264 pour afficher ce contenu
affichera	252 ce message s'affichera sur
affiliate	88 affiliate-links	148 this post contains affiliate links	148 this article contains affiliate links	148 contains affiliate links
affirme	277 affirme
affirmé	277 a affirmé
afirma	202 afirma	553 afirma
afirmou	553 afirmou
afirmó	202 afirmó
afmelde	50 afmelde dig når
aggiornamenti	371 segui tutti gli aggiornamenti
aggiunto	387 ha aggiunto
agora	550 doe agora
agree	151 agree to our terms of	151 agree to our terms and	151 agree to the terms
agregó	202 agregó
ahora	199 dona ahora
ai	430 ai 학습 및 활용 금지
aidez	274 aidez-nous
aiutaci	384 aiutaci a
ajoute	277 ajoute
ajouté	277 a ajouté
ajude	550 ajude-nos
ajutorul	569 avem nevoie de ajutorul tău
ajută	569 ajută-ne
aktivieren	89 bitte aktivieren sie javascript	89 aktivieren sie javascript
akzeptieren	91 cookies akzeptieren
alamat	341 alamat email
aldus	465 aldus
alertas	182 recibe alertas	182 activa las alertas	534 receba alertas
alertes	257 alertes info
alkalmazás	324 töltsd le az alkalmazás
alkalmazásunk	333 alkalmazásunk
alkalmazásunkat	324 töltse le alkalmazásunkat
allerede	48 allerede abonnent	472 allerede abonnent
allow	149 allow ads on
als	82 als app
andare	357 prima di andare via
android	82 für android und ios	445 app voor android
angezeigt	91 inhalte angezeigt werden
anlatti	652 anlatti
anmelden	102 jetzt anmelden	102 hier anmelden
anmeldung	81 mit meiner anmeldung	81 mit der anmeldung	81 mit ihrer anmeldung
anmäl	627 anmäl dig till
anno	386 all'anno
annonsblockerare	618 stäng av annonsblockerare
annonseblokkering	481 slå av annonseblokkering
antes	170 antes de irte	170 antes de que te vayas	524 antes de sair
anvender	57 vi anvender cookies
använder	618 vi använder cookies	618 använder kakor
anytime	134 cancel anytime	167 cancel anytime
anzeige	88 nach der anzeige weiter
anzeigen	91 mit einem klick anzeigen lassen
aplicación	181 descarga la aplicación	181 descarga nuestra aplicación
aplicativo	533 baixe o aplicativo	533 baixe nosso aplicativo	551 nosso aplicativo
aplicația	561 descarcă aplicația	570 aplicația noastră
aplikace	39 naše aplikace
aplikaci	28 v naší aplikaci
aplikacja	520 nasza aplikacja
aplikacji	503 w naszej aplikacji	503 otwórz w aplikacji
aplikację	503 pobierz aplikację	503 pobierz naszą aplikację
aplikasi	342 unduh aplikasi	342 aplikasi kami	352 unduh aplikasi	353 aplikasi kami
apoiador	527 torne-se apoiador	550 torne-se apoiador
apoie	527 apoie nosso	527 apoie o nosso	550 apoie nosso	550 apoie o nosso
apoio	527 seu apoio é	550 o seu apoio	550 seu apoio
aporte	199 tu aporte
apoyo	173 con tu apoyo	173 tu apoyo es	199 tu apoyo	199 su apoyo
app	445 in de app	704 app内阅读	704 在app中打开	704 在app中	704 app看更多
appareil	252 un seul appareil à la fois
appeared	163 first appeared on
appel	278 appel aux dons
appen	51 hent appen	51 åbn i appen	475 last ned appen	475 hent appen	475 åpne i appen
application	256 dans l'application	256 avec l'application	256 sur l'application	256 ouvrir dans l'application	256 notre application	275 notre application
applications	256 nos applications mobiles
apri	368 apri nell'app
apóyanos	199 apóyanos
apóyenos	199 apóyenos
apúntate	180 apúntate a nuestra	180 apúntate gratis	199 apúntate a
arbeid	491 vårt arbeid
arbeitet	101 arbeitet als
arbejde	67 vores arbejde
arbete	628 vårt arbete
argued	168 argued
arrivato	357 se sei arrivato fin qui
article	134 to unlock this article	135 you've read your last free article	135 you have read your last free article	135 this is your last free article	143 share this article on	148 links in this article may	245 vous avez aimé cet article	245 cet article vous a plu	252 cet article est offert	252 cet article vous a été offert	253 de cet article à lire	272 cet article est paru dans	272 cet article a été publié
articles	126 you've read # articles	134 access to all our articles	135 free articles left	135 articles left this month	135 you've used all your free articles	135 # of # free articles	253 articles gratuits restants	253 il vous reste # articles
articoli	364 tutti gli articoli senza limiti	365 articoli gratuiti rimasti	365 ti restano # articoli
articolo	364 per leggere l'articolo completo	365 ultimo articolo gratuito
articolul	558 pentru a citi articolul
artikel	78 lesen sie diesen artikel mit	78 um diesen artikel zu lesen	78 dieser artikel ist nur für	78 alle artikel lesen	79 freie artikel übrig	79 artikel frei	442 om dit artikel te lezen	455 fout in dit artikel
artikelen	442 toegang tot alle artikelen
artikeln	78 zugang zu allen artikeln	604 gillade du artikeln	609 läs hela artikeln med	609 lås upp artikeln
artikkelen	472 artikkelen er for abonnenter
artikkeli	226 tämä artikkeli on vain
artiklen	43 kunne du lide artiklen
artykuł	495 podoba ci się ten artykuł
artículo	170 te ha gustado este artículo	178 último artículo gratis	178 te queda # artículo
artículos	178 artículos gratis este mes	178 te quedan # artículos	178 artículos gratuitos restantes
arvioi	243 arvioi
asegura	202 asegura
aseguró	202 aseguró
asked	168 asked
asks	168 asks
assinante	530 já é assinante	550 torne-se assinante
assinantes	530 exclusivo para assinantes	551 nossos assinantes	554 assinantes
assinatura	554 assinatura
assinaturas	554 assinaturas
assine	530 assine para	530 assine por	530 assine e tenha	550 assine a	550 assine o
assistant	162 is an assistant professor
associate	148 as an amazon associate	162 is an associate professor	162 is an associate
aufgefallen	93 fehler aufgefallen
ausblenden	91 und wieder ausblenden
autentifică	558 autentifică-te pentru
auteur	273 est l'auteur
author	162 is the author of	162 is an author
automatisch	78 das abo endet automatisch	78 endet automatisch
autor	101 ist autor	198 es autor de
autora	198 es autora de
autorin	101 ist autorin	101 ist freie autorin
autorská	37 autorská práva
autrice	273 est l'autrice
available	139 available on the app store	139 available on google play
avec	272 avec afp
avsluta	629 avsluta när du vill
ayda	651 ayda
aydinlatma	643 aydinlatma metni
aylik	651 aylik
ayúdanos	199 ayúdanos a
açikladi	652 açikladi
añadió	202 añadió
año	201 al año
baixe	533 baixe o app	533 baixe nosso app	550 baixe o
bandeau	278 bandeau cookies
banners	169 cookie banners
bantu	352 bantu kami
bağiş	649 bağiş yapin	649 bağiş yap	653 bağiş
bağişiniz	649 bağişiniz
become	130 become a patron of	165 become a member
becoming	165 becoming a member
befindet	91 an dieser stelle befindet sich
before	126 before you go	126 before you move on
begging	169 begging
behöver	607 vi behöver ditt stöd	627 vi behöver din hjälp
bekapcsolása	324 értesítések bekapcsolása
belirtti	652 belirtti
benachrichtigungen	83 benachrichtigungen aktivieren	83 push-benachrichtigungen
benadrukt	465 benadrukt
bereits	78 sie haben bereits ein abo
bergabunglah	352 bergabunglah
berichten	103 wir berichten
berichtet	101 berichtet für	101 berichtet über
berichtete	105 berichtete
berita	344 ikuti berita
berlangganan	340 sudah berlangganan	341 berlangganan newsletter	352 berlangganan sekarang
berättar	630 berättar
besoin	245 nous avons besoin de vous	274 nous avons besoin de vous
bestellen	102 jetzt bestellen
bestätigen	81 bestätigen sie ihre
bestätigungsmail	81 bestätigungsmail
betaalmuur	466 betaalmuur
betalingsmur	70 betalingsmur	494 betalingsmur
betalvägg	631 betalvägg
betonte	105 betonte
bevor	71 bevor sie gehen
bezahlschranke	106 bezahlschranke
bidrag	46 dit bidrag	46 giv et bidrag	66 dit bidrag	66 giv et bidrag	70 bidrag	470 ditt bidrag	490 ditt bidrag
bijdrage	439 jouw bijdrage
bildirimlere	638 bildirimlere izin ver
bildirimleri	638 bildirimleri aç
binding	48 ingen binding	68 ingen binding
bindingstid	472 ingen bindingstid	492 ingen bindingstid
bindningstid	609 ingen bindningstid	629 ingen bindningstid
bitte	71 eine bitte an sie
biết	695 cho biết
blocker	149 turn off your ad blocker	149 using an ad blocker
blokování	31 blokování reklam
bloqueador	187 bloqueador de anuncios	187 bloqueador de publicidad	203 bloqueador de anuncios	539 bloqueador de anúncios
bloqueurs	262 bloqueurs de publicité
boletín	180 recibe el boletín	180 boletín diario	180 boletín semanal	199 recibe el boletín	203 boletín
brauchen	102 wir brauchen ihre hilfe	102 wir brauchen deine hilfe
breaking	140 get breaking news alerts
browser	149 your browser does not support	149 your browser is out of date	539 o seu browser não suporta
bulan	354 per bulan
buletin	341 buletin kami	353 buletin kami	356 buletin
buzón	180 en tu buzón
báo	693 báo chí độc lập
bønn	467 vi har en bønn til deg
bülten	637 e-bülten	653 bülten
bültene	637 bültene abone	637 bültene kayit	637 bültene kaydol
bülteni	637 haber bülteni
bültenimiz	650 bültenimiz
bültenimize	637 bültenimize	649 bültenimize	650 bültenimize
bản	696 bản tin
cadastre	530 cadastre-se para	550 cadastre-se
canal	537 siga o canal
canalul	570 canalul nostru
cancel	134 cancel at any time	167 cancel any time	167 cancel at any time
cancela	177 cancela cuando quieras	201 cancela cuando quieras
cancele	530 cancele quando quiser	552 cancele quando quiser
casella	367 nella tua casella
catedrática	198 es catedrática
catedrático	198 es catedrático
celého	24 pro čtení celého
chaque	255 par e-mail chaque	255 par mail chaque
check	137 check your inbox to
chegou	524 se você chegou até aqui
chercheur	273 est chercheur
chercheuse	273 est chercheuse
chia	695 chia sẻ
chiederti	357 un piccolo favore da chiederti
chief	162 is chief
chip	165 chip in
cho	695 cho hay
chép	691 cấm sao chép
chính	686 chính sách bảo mật	686 chính sách quyền riêng tư
chúng	682 bản tin của chúng tôi	684 theo dõi chúng tôi	692 ủng hộ chúng tôi	692 chúng tôi cần sự giúp đỡ	692 giúp chúng tôi	692 theo dõi chúng tôi	693 nền báo chí của chúng tôi	693 độc giả của chúng tôi	693 công việc của chúng tôi	693 bản tin của chúng tôi	693 kênh của chúng tôi
chấp	686 chấp nhận tất cả
ciebie	495 mamy do ciebie prośbę
cipta	351 hak cipta
cititorii	570 cititorii noștri
click	143 click to share on	143 click to email	143 click to print
codziennie	502 otrzymuj codziennie
coffee	130 buy me a coffee
columnist	162 is a columnist
comentar	191 para comentar	543 para comentar
comentario	191 déjanos tu comentario
comentarios	191 en los comentarios
comentários	543 nos comentários	543 os comentários não representam
comment	153 log in to comment	153 sign in to comment	153 be the first to comment	153 in the comment section	153 leave a comment below	153 leave your comment	153 this comment has been removed	153 please read our comment policy	153 our comment policy
commentaires	266 dans les commentaires	266 charte des commentaires	266 espace commentaires
commentare	377 per commentare
commenter	266 pour commenter
commenti	377 nei commenti	377 i commenti saranno
comments	153 in the comments below	153 in the comments section	153 let us know in the comments	153 comments powered by	153 comments have been closed	153 all comments are subject to	165 let us know in the comments
commission	148 may earn an affiliate commission	148 may earn a commission	148 may earn a small commission	148 we may receive a commission
community	103 unsere community	153 abide by our community	165 join our community of	377 regole della community
compartir	177 compartir tu cuenta, cambia	199 si quieres compartir tu cuenta
compensation	148 receive compensation from
completa	530 para ler a matéria completa
comunique	543 comunique um erro
condiciones	189 términos y condiciones
condiții	563 termeni și condiții
confidentialité	264 politique de confidentialité
confidențialitate	563 politica de confidențialitate
confirm	137 check your email to confirm
conférences	273 est maître de conférences
connect	145 connect with us on
connectez	252 connectez-vous pour
connecté	266 vous devez être connecté
consent	151 we need your consent to load
consentiti	377 non sono consentiti commenti
consider	130 consider making a donation	130 if you liked this article, consider	165 please consider donating	165 please consider becoming	165 consider becoming	165 consider making	165 consider a donation	165 consider donating
contact	137 contact me with news and offers	165 contact us at
contacted	161 can be contacted at
contenido	177 accede a todo el contenido	177 este contenido es exclusivo	189 contenido externo de	189 para ver este contenido
content	151 to view this content, you	151 to view this content please	151 third-party content	151 this content is hosted by a third party
contenu	264 ce contenu est hébergé par	264 ce contenu n'a pas pu être	264 contenu bloqué
contenus	275 nos contenus
contenuto	375 contenuto esterno
conteúdo	530 acesse todo o conteúdo
continua	558 pentru a continua lectura
continuar	530 para continuar lendo	530 para continuar a ler
continuare	364 per continuare a leggere	558 pentru a citi în continuare
continue	134 to continue reading this article	134 log in to continue	134 sign in to continue	165 help us continue
continuer	252 pour continuer à lire
contou	553 contou
contribuição	527 com a sua contribuição
contributing	162 is a contributing	165 by contributing to
contribution	165 your contribution	165 make a contribution	165 making a contribution
contributo	360 con il tuo contributo	384 il tuo contributo
contributor	162 is a contributor
contó	202 contó
conversation	153 to join the conversation	153 join the conversation with
cookie	106 cookie-banner	151 our cookie policy	169 cookie banner	287 קובצי cookie	403 cookieを使用	403 cookie（クッキー）	403 cookieの使用	403 cookieを利用	510 pliki cookie	590 файлы cookie	666 файли cookie	686 sử dụng cookie
cookies	57 vi bruger cookies	57 bruger cookies til	151 we use cookies	151 this site uses cookies	151 our site uses cookies	151 uses cookies to	151 accept all cookies	151 accept cookies	151 use of cookies	151 our use of cookies	189 usamos cookies	189 uso de cookies	481 vi bruker cookies	510 plików cookies	541 usamos cookies	541 este site usa cookies	541 uso de cookies	618 cookies på
correo	180 en tu correo	180 en su correo
correspondant	273 est correspondant
correspondante	273 est correspondante
correspondent	162 is a correspondent
corresponsal	198 es corresponsal
coverage	166 our coverage
covers	162 covers the
creative	163 under a creative commons license
crowdfunding	169 crowdfunding
cuenta	177 crea tu cuenta gratis
cuéntanos	191 cuéntanos en
czekamy	512 czekamy na wasze
czytać	500 aby czytać dalej	500 żeby czytać dalej
czytelnicy	520 nasi czytelnicy
czytelników	520 naszych czytelników
dagelijks	444 ontvang dagelijks
daily	137 sign up for our daily
dapatkan	344 dapatkan update berita
dar	42 dar
darowizna	519 twoja darowizna	523 darowizna
darowizny	523 darowizny
darowiznę	498 przekaż darowiznę	519 przekaż darowiznę
darte	180 darte de baja
dary	42 dary
data	162 is a data
datenschutzbestimmungen	91 datenschutzbestimmungen
datenschutzerklärung	91 in unserer datenschutzerklärung	91 unserer datenschutzerklärung	103 unserer datenschutzerklärung	103 unsere datenschutzerklärung
datenschutzhinweise	91 unsere datenschutzhinweise	91 datenschutzhinweise
deaktiviere	89 deaktiviere deinen adblocker
deaktivieren	89 deaktivieren sie ihren adblocker	89 deaktivieren sie ihren werbeblocker	89 adblocker deaktivieren	89 ad-blocker deaktivieren
deaktiviert	89 javascript ist deaktiviert
declarat	572 a declarat
declarou	553 declarou
declaró	202 declaró
dedi	652 dedi
dedicated	166 our dedicated team
delivered	137 delivered to your inbox	137 delivered to your email	137 get the latest news delivered
demander	245 une faveur à vous demander	245 un petit service à vous demander
depend	166 we depend on
deputy	162 is the deputy editor
der	105 so der
dernier	253 dernier article gratuit
desactiva	187 desactiva adblock
desactivar	187 desactivar adblock
desative	539 desative o adblock
descarcă	569 descarcă
descarga	181 descarga la app	181 descarga nuestra app	199 descarga nuestra
descarregue	533 descarregue a app
descárgate	181 descárgate la app
destek	649 bize destek	649 destek olun	649 destek ol
desteğiniz	649 desteğiniz
desteğinize	649 desteğinize ihtiyacimiz
detected	149 ad blocker detected	149 adblock detected
detto	387 ha detto
devamini	636 devamini okumak için
devenez	274 devenez membre
dice	202 dice	387 dice
dichiarato	387 ha dichiarato
die	105 so die
dieser	78 dieser inhalt ist nur für
dijo	202 dijo
dilarang	351 dilarang mengutip
dilindungi	351 hak cipta dilindungi
direct	137 direct to your inbox
directement	255 directement dans votre
directly	137 directly in your inbox
directo	185 sigue en directo
disabilita	373 disabilita adblock
disable	149 disable your ad blocker	149 disable ad blocker
disattiva	373 disattiva adblock	373 disattiva l'ad blocker
disdici	364 disdici quando vuoi	386 disdici quando vuoi
disiscriverti	367 disiscriverti in qualsiasi
diskutieren	93 diskutieren sie mit
disponibile	368 disponibile su app store
disponible	181 disponible en google play	256 disponible sur l'app store
disponível	533 disponível no google play
dispositivo	177 se está usando en otro dispositivo	177 si continúas leyendo en este dispositivo	177 en otro dispositivo
disse	553 disse
dit	277 a dit	277 dit-il
dites	266 dites-le nous en
ditt	607 med ditt stöd	627 ditt stöd
diventa	384 diventa socio
diz	553 diz
doação	527 faça uma doação	550 sua doação	550 a sua doação	550 faça uma doação	554 doação
doações	554 doações
dodal	41 dodal
dodala	41 dodala
dodał	522 dodał
dodała	522 dodała
don	278 don
donaciones	203 donaciones
donación	173 haz una donación	173 haz tu donación	173 tu donación	199 tu donación	199 haz una donación	199 haz tu donación	203 donación
donasi	352 donasi anda	356 donasi
donate	165 donate today	165 donate now	169 donate
donatie	439 doe een donatie	439 jouw donatie	462 jouw donatie	462 uw donatie	462 doe een donatie	466 donatie
donaties	466 donaties
donation	165 your donation	165 make a donation	169 donation
donations	169 donations
donazione	360 fai una donazione	384 la tua donazione	384 fai una donazione	384 fai una donazione a	388 donazione
donazioni	388 donazioni
donația	569 donația ta
donație	569 fă o donație	573 donație
donații	573 donații
donează	569 donează acum
doneer	462 doneer nu
donnez	266 donnez votre avis
dons	274 vos dons	278 dons
dostęp	500 dostęp do treści	500 pełny dostęp do	519 kup dostęp
dostępny	500 artykuł dostępny tylko
download	51 download appen	51 download vores app	139 download our app	139 download our free app	139 download the app	139 download on the app store	165 download our	342 download aplikasi	445 download de app	445 download onze app	445 download de gratis app	462 download de
dołącz	507 dołącz do nas na	519 dołącz do nas	519 dołącz do grona
drepturile	568 toate drepturile rezervate
drittplattformen	91 drittplattformen
dukung	352 dukung kami
dukungan	352 dukungan anda
dziennikarstwo	498 wesprzyj niezależne dziennikarstwo	520 nasze dziennikarstwo	520 niezależne dziennikarstwo
dziennikarze	520 nasi dziennikarze
déclare	277 déclare
déclaré	277 a déclaré
déductible	248 déductible des impôts	248 déductible à #
désabonner	255 vous désabonner à tout moment
désactiver	262 désactiver adblock
désactivez	262 désactivez adblock
désinscrire	255 vous désinscrire à tout moment
dùng	694 dùng thử miễn phí
dụng	684 tải ứng dụng	692 tải ứng dụng
editor	162 is an editor	162 is the editor
editors	166 we, the editors
eerste	464 eerste maand	464 de eerste maand
eftertryck	626 eftertryck förbjudet
eigener	71 eine bitte in eigener sache	71 in eigener sache	103 in eigener sache
eilmeldungen	83 eilmeldungen aufs
einem	78 mit einem abo
einverstanden	81 ich bin damit einverstanden, dass
einwilligung	91 einwilligung jederzeit
eksternt	57 eksternt indhold	481 eksternt innhold
electrónico	180 tu correo electrónico	191 tu dirección de correo electrónico no será publicada
elfogadom	326 elfogadom a
elle	277 dit-elle
elmondta	335 elmondta
elolvasásához	321 a teljes cikk elolvasásához
előfizetés	336 előfizetés
előfizető	321 már előfizető	332 legyen előfizető
előfizetőink	321 előfizetőink olvashatják	333 előfizetőink
előfizetők	336 előfizetők
előfizetőknek	321 csak előfizetőknek
email	111 στο email σας	153 save my name, email	161 email your story to	165 email us at	180 en tu email	341 ke email anda	367 la tua email	532 no seu email	559 pe email	582 ваш email	660 ваш email	682 địa chỉ email	682 email của bạn	682 nhận tin qua email
emailing	161 get in touch by emailing
embora	524 antes de ir embora
encore	252 pas encore abonné
endereço	543 seu endereço de email não será
engagement	252 sans engagement	276 sans engagement
engedélyezze	326 engedélyezze a javascript
engelleyici	643 reklam engelleyici
engelleyicinizi	643 reklam engelleyicinizi
enjoyed	126 we hope you enjoyed this
enligt	630 enligt
ensimmäinen	242 ensimmäinen kuukausi
enter	137 enter your email	592 ctrl+enter	668 ctrl+enter
entering	137 by entering your email
entlang	102 hier entlang
entrada	532 na sua caixa de entrada
entre	550 entre no canal
erforderliche	93 erforderliche felder sind
erklärt	105 erklärt
erklärte	105 erklärte
erschien	99 dieser text erschien zuerst	99 dieser artikel erschien zuerst	99 dieser artikel erschien zunächst	99 dieser beitrag erschien zuerst
erschienen	99 zuerst erschienen auf
erzählt	105 erzählt
erzählte	105 erzählte
escreveu	553 escreveu
escribe	198 escribe sobre
escribió	202 escribió
escritor	198 es escritor
escritora	198 es escritora
escríbenos	191 escríbenos a	199 escríbenos
está	524 já que está aqui
estás	170 ya que estás aquí	170 ya que estás por aquí
etkinleştir	643 javascript'i etkinleştir
ettertrykk	489 ettertrykk forbudt
euro	104 ab # euro
every	167 every month
evästeitä	234 käytämme evästeitä	234 evästeitä
exclusief	442 exclusief voor abonnees	442 dit artikel is exclusief
exclusively	134 exclusively for subscribers
exclusivo	177 este artículo es exclusivo	530 este conteúdo é exclusivo	530 este artigo é exclusivo
explained	168 explained
explica	202 explica	553 explica
explicat	572 a explicat
explicou	553 explicou
explicó	202 explicó
explique	277 explique
expliqué	277 a expliqué
external	151 external content from
externe	91 externe inhalte	453 externe inhoud
externen	91 externen inhalt von	91 externen inhalt
externer	91 externer inhalt von
facebook	54 på facebook og twitter	113 στο facebook και	143 share on facebook	145 on facebook and twitter	145 on facebook, twitter	145 on twitter and facebook	145 like us on facebook	145 find us on facebook	185 en facebook y twitter	185 en facebook, twitter	185 en facebook y x	260 sur facebook et twitter	260 sur facebook, twitter	371 su facebook e twitter	449 op facebook en twitter	449 op facebook, twitter	478 på facebook og twitter	537 no facebook e no	537 no facebook, no	615 på facebook och twitter	707 在facebook上
facebooku	28 na facebooku a twitteru	507 na facebooku i twitterze
faire	274 faire un don
fais	274 je fais un don
faisant	248 en faisant un don
faites	248 faites un don	274 faites un don
favor	126 a favor to ask of you	126 we have a favor to ask
favour	126 small favour to ask	126 we have a favour to ask	169 small favour
fehler	93 haben sie einen fehler
fehlerhinweis	93 fehlerhinweis
felhasználási	326 felhasználási feltételek
feliratkozom	322 feliratkozom a hírlevélre
feliratkozás	322 feliratkozás a hírlevélre	322 hírlevél feliratkozás
fellow	162 is a fellow
fenntartva	331 minden jog fenntartva
finanzieren	74 wir finanzieren uns durch spenden	103 wir finanzieren uns
first	134 for the first month
fizess	332 fizess elő
fizessen	321 fizessen elő	332 fizessen elő
folge	86 folge uns	102 folge uns
folgen	86 folgen sie uns	102 folgen sie uns
folgt	86 folgt uns
follow	145 follow us on	145 follow us at	145 follow me on	145 follow on google news	145 follow our live	145 follow on x	165 follow us on
folosește	563 folosește cookie
folosim	563 folosim cookie
folytatásához	321 a cikk folytatásához
forklarer	69 forklarer	493 forklarer
forteller	493 forteller
fortgesetzt	88 wird nach der anzeige fortgesetzt
fortæller	69 fortæller
founder	162 is the founder
fragte	105 fragte
free	137 get our free
freelance	161 is a freelance writer	162 is a freelance
freiartikel	79 freiartikel
freier	101 ist freier autor
ft	334 ft/hó
fundraising	169 fundraising
följ	615 följ oss på	627 följ oss
förklarar	630 förklarar
følg	54 følg os på	66 følg os	478 følg oss på	490 følg oss
før	43 før du går	467 før du går
første	68 første måned	492 første måned
független	319 támogasd a független	333 független újságírás	333 független sajtó
gabung	344 gabung di kanal	352 gabung
gave	470 gi en gave	490 gi en gave	494 gave
gazetecilerimiz	650 gazetecilerimiz
gazetecilik	650 bağimsiz gazetecilik
gazeteciliği	650 bağimsiz gazeteciliği
gazeteciliğimiz	650 gazeteciliğimiz
gebruik	453 gebruik van cookies
gebruiken	453 wij gebruiken cookies	453 we gebruiken cookies
gebruikt	453 deze website gebruikt cookies	453 deze site gebruikt cookies
gedetecteerd	451 adblocker gedetecteerd
gefallen	71 ihnen hat dieser artikel gefallen	71 hat ihnen dieser artikel gefallen	71 hat dir dieser artikel gefallen
gefunden	93 fehler im text gefunden
gefällt	71 dir gefällt dieser artikel
gekennzeichnete	88 mit einem symbol gekennzeichnete
geladen	91 nicht geladen werden
gelmişken	632 buraya kadar gelmişken
genehmigung	99 ohne genehmigung
generosity	165 your generosity
gengives	65 må ikke gengives
genossenschaft	103 unsere genossenschaft	103 unserer genossenschaft
gepubliceerd	455 je e-mailadres wordt niet gepubliceerd
geschlossen	93 kommentare sind geschlossen
get	139 get our app	139 get the app
giornalismo	360 sostieni il giornalismo	384 sostieni il giornalismo	385 il nostro giornalismo
giornalisti	385 i nostri giornalisti
gitmeden	632 gitmeden önce
già	357 già che sei qui
gjengis	489 kan ikke gjengis
google	86 auf google news	113 στο google news και μάθετε	113 στο google news	139 get it on google play	344 di google news	507 google news	561 pe google news	640 google news'te	684 trên google news
gostou	524 gostou deste artigo
gratis	354 gratis	442 krijg je ook gratis
gratuita	386 prova gratuita
gratuitement	252 inscrivez-vous gratuitement	255 recevez gratuitement
grátis	552 teste grátis
grâce	248 grâce à vos dons
gåva	607 din gåva	607 ge en gåva	627 din gåva	627 ge en gåva	631 gåva
göre	652 göre
gösterilmeden	648 kaynak gösterilmeden
haben	71 haben wir eine bitte	71 wir haben eine bitte
haftalik	651 haftalik
har	43 vi har en bøn til dig	59 har du et tip
használ	326 cookie-kat használ
használat	326 sütik használat
have	135 you have # free	153 have your say in	166 we don't have ads
havi	334 havi #
havonta	334 havonta
hazte	173 hazte socio	199 hazte socio	199 hazte socia
hebben	436 hebben we een gunst te vragen	462 wij hebben je hulp nodig	462 we hebben je steun nodig
help	130 help fund our	165 help us keep	165 help keep our	462 help ons
herunterladen	82 app herunterladen
hetente	334 hetente
hier	436 nu je hier toch bent
historien	273 est historien
historienne	273 est historienne
hjelp	490 hjelp oss
hjälp	627 hjälp oss
hjælp	66 vi har brug for din hjælp	66 hjælp os
hozzátette	335 hozzátette
hvor	43 nu hvor du er her
hãy	692 hãy ủng hộ
hämta	612 hämta appen
hírekben	324 a google hírekben
hírlevelünk	333 hírlevelünk
hírlevelünkre	322 hírlevelünkre	333 hírlevelünkre
hírlevél	336 hírlevél
hónap	334 első hónap
hộp	682 hộp thư của bạn
identifiez	252 identifiez-vous pour
ifade	652 ifade etti
ifølge	69 ifølge	493 ifølge
ikuti	344 ikuti kami	344 ikuti kanal	352 ikuti kami
ilimitado	177 acceso ilimitado	530 acesso ilimitado
ilk	651 ilk ay
illimitato	364 accesso illimitato
illimité	252 en illimité	252 accès illimité
ilmainen	229 lataa ilmainen sovellus
inbox	111 στο inbox σας	137 in your inbox every	137 sent to your inbox	137 into your inbox	165 your inbox	444 in je inbox	559 în inbox
indbakke	50 i din indbakke
indbakken	50 i indbakken
independence	166 our editorial independence
independencia	200 nuestra independencia
independent	130 support independent journalism	165 support independent journalism	166 independent journalism	570 jurnalism independent
independente	551 jornalismo independente
independiente	200 periodismo independiente
indipendente	385 giornalismo indipendente
indipendenza	385 la nostra indipendenza
indiqué	277 a indiqué
indépendance	275 notre indépendance
indépendant	275 média indépendant
indépendante	275 presse indépendante
infocom	99 dpa-infocom	99 dpa-infocom, dpa:#
información	185 sigue toda la información	185 siga toda la información
informasjonskapsler	481 vi bruker informasjonskapsler	481 bruker informasjonskapsler
information	151 to store and/or access information on a device	151 for more information see our privacy
informations	260 suivez les informations sur
informativa	375 informativa sulla privacy
informazione	385 informazione indipendente
inhalte	91 inhalte von youtube
inhoud	453 inhoud van derden	453 om deze inhoud te
inicia	177 inicia sesión para
initialement	272 article publié initialement
inkorg	611 i din inkorg	611 till din inkorg
inloggen	462 je moet nog even inloggen
innan	604 innan du går
innboksen	474 i innboksen	474 rett i innboksen
innehåll	618 externt innehåll
inschakelen	446 meldingen inschakelen	451 javascript inschakelen
inscreva	532 inscreva-se na nossa	532 inscreva-se em nossa	550 inscreva-se
inscrever	532 ao se inscrever
inscrit	252 déjà inscrit
inscrivant	255 en vous inscrivant
inscrivez	255 inscrivez-vous à notre	274 inscrivez-vous
inscrição	532 cancelar a inscrição
insisted	168 insisted
instagram	54 på facebook og instagram	86 auf facebook, instagram	86 auf instagram, facebook	86 auf facebook und instagram	86 auf facebook oder instagram	86 ob whatsapp, instagram	145 on instagram, facebook	145 on instagram and facebook	260 sur facebook et instagram	371 su facebook e instagram	449 op facebook en instagram	449 op facebook, instagram	478 på facebook og instagram	615 på facebook och instagram
instagramie	507 na facebooku i instagramie
instagramu	28 na facebooku a instagramu
instale	533 instale a app
install	139 install our app
integritetspolicy	618 integritetspolicy
investigador	198 es investigador
investigadora	198 es investigadora
investigative	162 is an investigative
iratkozz	322 iratkozz fel hírlevel	322 iratkozz fel	332 iratkozz fel
iratkozzon	322 iratkozzon fel hírlevel	322 iratkozzon fel	332 iratkozzon fel
iscrivendoti	367 iscrivendoti
iscriviti	367 iscriviti alla nostra	367 iscriviti gratis	367 iscriviti al nostro	384 iscriviti alla	384 iscriviti al
iscrizione	367 annullare l'iscrizione
istediğiniz	636 istediğiniz zaman iptal	651 istediğiniz zaman iptal
jaar	464 per jaar
jadilah	352 jadilah anggota
jahr	104 im jahr	104 pro jahr
javascript	31 povolte javascript	31 zapněte javascript	57 aktivér javascript	57 slå javascript til	89 javascript aktivieren	89 javascript in ihrem browser	89 javascript benötigt	149 please enable javascript	149 requires javascript	149 javascript is disabled	149 javascript is required	149 turn on javascript	149 javascript is not available	149 enable javascript in your browser	149 javascript must be enabled	149 needs javascript	187 activa javascript	187 habilita javascript	187 habilitar javascript	187 activar javascript	234 salli javascript	234 ota javascript käyttöön	262 activer javascript	262 activez javascript	262 javascript est désactivé	262 nécessite javascript	287 אפשרו javascript	346 aktifkan javascript	373 abilitare javascript	373 abilita javascript	373 attiva javascript	373 attivare javascript	401 javascriptを有効	401 javascriptが無効	401 javascript を有効	451 schakel javascript in	481 aktiver javascript	481 slå på javascript	510 włącz javascript	510 włącz obsługę javascript	539 ative o javascript	539 habilite o javascript	539 ativar javascript	563 activați javascript	590 включите javascript	618 aktivera javascript	618 slå på javascript	666 увімкніть javascript	686 bật javascript
jederzeit	78 jederzeit kündbar	81 widerruf jederzeit	81 jederzeit abmelden	104 jederzeit kündbar
jelas	355 jelas
jelentkezzen	321 jelentkezzen be a
jesteś	495 skoro już tu jesteś	495 skoro tu jesteś
jetzt	78 jetzt im abo
join	165 join us on
jornalismo	527 apoie o jornalismo	550 apoie o jornalismo	551 nosso jornalismo	551 o nosso jornalismo
jornalistas	551 nossos jornalistas
journal	275 notre journal
journalism	130 support our journalism	130 support the journalism you rely on	165 support quality journalism	165 support local journalism	165 support our journalism	166 our journalism	166 keep our journalism	166 fearless journalism
journalisme	248 soutenez le journalisme indépendant	248 soutenez un journalisme	274 soutenez le journalisme	275 journalisme indépendant
journalismimme	241 journalismimme
journalismus	74 für unseren journalismus	103 unser journalismus	103 unseren journalismus	103 gut gemachten journalismus	103 gut gemachtem journalismus
journalist	101 ist freier journalist	101 ist journalist	161 is a freelance journalist	162 is a journalist
journaliste	273 est journaliste
journalisten	463 onze journalisten
journalister	67 vores journalister	491 våre journalister	628 våra journalister
journalistes	275 nos journalistes
journalistiek	439 steun onze journalistiek	463 onze journalistiek
journalistik	46 støt vores journalistik	46 støt uafhængig journalistik	67 vores journalistik	67 uafhængig journalistik	607 stöd vår journalistik	607 stöd oberoende journalistik	628 vår journalistik	628 oberoende journalistik
journalistikk	470 støtt vår journalistikk	470 støtt uavhengig journalistikk	491 vår journalistikk	491 uavhengig journalistikk
journalistin	101 ist freie journalistin	101 ist journalistin
journalists	166 our journalists	166 we, the journalists
jurnalis	353 jurnalis kami
jurnalisme	353 jurnalisme kami	353 jurnalisme independen
jurnalismul	569 susține jurnalismul	570 jurnalismul nostru	570 jurnalismul independent
jurnaliștii	570 jurnaliștii noștri
jäseneksi	240 liity jäseneksi
kanal	353 kanal kami
kanalimiza	640 kanalimiza abone
karya	353 karya kami
kata	355 kata
katanya	355 katanya
kaydolun	649 kaydolun
kdykoli	40 zrušit kdykoli
když	20 když už jste tady
kebijakan	346 kebijakan privasi	346 kebijakan cookie
kerran	222 kun kerran olet täällä
kertoi	243 kertoi
kertoo	243 kertoo
ketentuan	346 syarat dan ketentuan
khoản	681 bạn đã có tài khoản	686 điều khoản sử dụng
không	691 không sao chép
khẳng	695 khẳng định
kirjoitti	243 kirjoitti
kk	242 /kk
kleine	71 haben wir eine kleine bitte
kolumnist	101 ist kolumnist
kolumnistin	101 ist kolumnistin
komentarz	512 aby dodać komentarz
komentarzach	512 w komentarzach
komentować	512 aby komentować
kommentare	93 um kommentare zu
kommentaren	93 in den kommentaren
kommentarerna	620 i kommentarerna
kommentarfeltet	59 i kommentarfeltet	483 i kommentarfeltet
kommentarfunktion	93 kommentarfunktion
kommentera	620 för att kommentera
kommentere	59 for at kommentere	483 for å kommentere
kommentieren	93 um zu kommentieren	93 probleme beim kommentieren
kontingent	79 haben ihr kontingent
kopiowanie	518 kopiowanie zabronione
korrespondent	101 ist korrespondent
korrespondentin	101 ist korrespondentin
korzystamy	510 korzystamy z plików cookie
kostenlos	78 wochen kostenlos	78 monat kostenlos	104 kostenlos testen
kostenlose	79 kostenlose artikel übrig
kostenlosen	81 kostenlosen newsletter
kostenpflichtig	78 dieser artikel ist kostenpflichtig
kotak	341 kotak masuk anda
kr	68 kr/md
kullan	643 çerez kullan
kullanilamaz	648 izinsiz kullanilamaz
kullanilmaktadir	643 çerez kullanilmaktadir	643 çerezler kullanilmaktadir
kullaniyoruz	643 çerezleri kullaniyoruz	643 çerezler kullaniyoruz
kumppanimme	234 me ja kumppanimme
kutunuza	637 e-posta kutunuza	637 posta kutunuza
kuukaudessa	242 kuukaudessa
können	102 können sie uns	102 können sie unsere
kövess	324 kövess minket	332 kövess minket
kövesse	324 kövesse a
kövessen	324 kövessen minket	332 kövessen minket
közölte	335 közölte
laatste	449 volg het laatste nieuws
ladda	612 ladda ner appen	612 ladda ner vår app	612 ladda ned appen	627 ladda ner
lade	82 lade die app
laden	82 app laden	82 laden sie die app
lahjoituksesi	240 lahjoituksesi
lahjoitus	240 tee lahjoitus	244 lahjoitus
langganan	352 langganan sekarang	356 langganan
last	475 last ned vår app	490 last ned
laut	105 laut
lecteurs	275 nos lecteurs
lectrices	275 nos lectrices
lecturer	162 is a senior lecturer	162 is a lecturer
leden	463 onze leden
left	135 # % left to read
leiter	101 ist leiter
leiterin	101 ist leiterin
leitores	551 nossos leitores	551 os nossos leitores
lese	472 for å lese hele
lesen	78 im abo lesen	79 % noch zu lesen	82 in der app lesen
leserbrief	93 schreiben sie uns einen leserbrief
leserbriefe	93 leserbriefe an
lesere	491 våre lesere
leserfinanziert	103 leserfinanziert
leserinnen	103 unsere leserinnen	103 unseren leserinnen
lettori	385 i nostri lettori
lettrici	385 le nostre lettrici
letzter	79 ihr letzter freier artikel
leyendo	177 para seguir leyendo
lezers	463 onze lezers
likte	467 likte du denne saken
listen	145 listen back here	145 listen to us live
llegado	170 si has llegado hasta aquí
log	48 log ind for at	442 log in om	442 log in of	462 log in om
logg	472 logg inn for å
logga	609 logga in för att
logged	134 you must be logged in to	153 you must be logged in to
login	530 faça login para
long	126 as long as you're here
lukeaksesi	226 lukeaksesi koko	226 kirjaudu sisään lukeaksesi
lukemista	226 jatka lukemista tilaajana
lukijamme	241 lukijamme
lunar	571 lunar
lună	571 pe lună
lájkolj	324 lájkolj minket
lähdet	222 ennen kuin lähdet
läsa	609 för att läsa hela
läsare	628 våra läsare
læse	48 for at læse hele
læsere	67 vores læsere
lòng	681 vui lòng đăng nhập
maand	464 per maand
maandelijks	442 maandelijks opzegbaar	464 maandelijks
made	126 if you've made it this far
mail	26 váš e-mail	81 per mail	322 e-mail cím	462 mail ons	532 no seu e-mail	582 ваш e-mail	660 ваш e-mail
mailadres	444 je e-mailadres
mailadresse	50 din e-mailadresse	59 din e-mailadresse vil ikke
mailbox	444 in je mailbox	444 in uw mailbox	444 in jouw mailbox
mailul	559 pe e-mailul tău
mainosten	234 mainosten esto
maksumuuri	244 maksumuuri
manage	151 manage your cookie
masukkan	341 masukkan email
material	99 mit material der dpa	99 mit material von dpa	163 this material may not be
medlem	66 bliv medlem	490 bli medlem	627 bli medlem
meinen	93 was meinen sie dazu
meint	105 meint
meinte	105 meinte
meinung	93 sagen sie uns ihre meinung
meitä	240 tue meitä	240 auta meitä
mejl	611 i din mejl
mejla	627 mejla oss
melanjutkan	340 untuk melanjutkan membaca
meld	444 meld je aan voor	462 meld je aan	474 meld deg på vårt	490 meld deg på
melde	102 melde dich an	474 melde deg av når
melden	78 melden sie sich an, um	78 bitte melden sie sich an	102 melden sie sich an
meldingen	446 schakel meldingen in	446 zet meldingen aan	446 ontvang meldingen
members	166 our members
membro	550 torne-se membro
membutuhkan	352 kami membutuhkan dukungan
menar	630 menar
mener	69 mener	493 mener
menggunakan	346 menggunakan cookie
mensais	552 mensais
mensuales	201 mensuales
menurut	355 menurut
menyatakan	355 menyatakan
merci	274 merci de nous
merkezimiz	650 haber merkezimiz
mes	201 al mes
mese	386 al mese
message	126 a message from our editor
messagerie	266 votre adresse de messagerie ne sera pas
miembro	199 hazte miembro
miesiąc	521 za miesiąc
miesięcznie	521 miesięcznie
minggu	354 per minggu
misiniz	636 zaten abone misiniz
mission	166 our mission
mitglied	102 werden sie mitglied	102 werde mitglied	102 jetzt mitglied werden
mitteilungen	83 push-mitteilungen
mnd	492 kr/mnd
mobile	139 on your mobile app	139 our mobile app
modalidad	201 modalidad premium
moderated	153 comments are moderated
mois	276 par mois
monat	104 im monat	104 pro monat
monatlich	104 monatlich
mondta	335 mondta
month	167 a month	167 per month	167 each month
monthly	167 monthly
mostrará	177 este mensaje se mostrará en
mukaan	243 mukaan
munkánk	333 munkánk
munkánkat	319 támogasd munkánkat	332 támogasd munkánkat	333 munkánkat
muro	203 muro de pago
másodközlés	331 másodközlés
mån	629 kr/mån
månad	629 per månad
månaden	629 i månaden	629 första månaden
månadsgivare	627 bli månadsgivare
måned	68 pr. måned	492 per måned
måneden	68 om måneden	492 i måneden
mês	552 ao mês
mówi	522 mówi
měsíc	40 za měsíc
měsíčně	40 měsíčně
mỗi	694 mỗi năm
mời	692 mời bạn đọc
nachdruck	99 nachdruck verboten
nachrichten	82 nachrichten-app	82 aktuelle nachrichten aufs handy	83 push-nachrichten
najnowsze	502 otrzymuj najnowsze
napisał	522 napisał
napisała	522 napisała
napisz	512 napisz do nas	519 napisz do nas
napište	38 napište nám
napsal	41 napsal
napsala	41 napsala
nasza	520 nasza praca
naszym	507 na naszym kanale
naszą	520 naszą pracę
navegador	187 tu navegador no soporta	187 su navegador no soporta	539 seu navegador não suporta
navigateur	262 votre navigateur ne supporte pas	262 votre navigateur n'est pas
necesitamos	170 necesitamos pedirte	173 necesitamos tu apoyo	199 necesitamos tu ayuda	199 necesitamos tu apoyo
need	165 we need your help
nekünk	332 írjon nekünk
nella	367 nella tua mail
neomezený	24 neomezený přístup
netiquette	377 netiquette
nettstedet	481 dette nettstedet bruker
neuen	82 hier geht es zur neuen
news	82 news-app	139 news app for	162 is a news
newsletter	26 náš newsletter	39 náš newsletter	42 newsletter	81 unseren newsletter	81 unserem newsletter	81 unserer newsletter	81 den newsletter abonnieren	81 zum newsletter	81 newsletter abonnieren	81 newsletter bestellen	81 newsletter an	81 täglichen newsletter	81 newsletter richtig	81 newsletter von	102 newsletter an	103 unser newsletter	103 unseren newsletter	103 unserem newsletter	106 newsletter	111 εγγραφή στο newsletter	111 το newsletter μας	111 γραφτείτε στο newsletter	122 το newsletter μας	125 newsletter	137 sign up for our newsletter	137 sign up to our newsletter	137 sign up for the newsletter	137 subscribe to our newsletter	137 join our newsletter	137 get our newsletter	137 our newsletter here	137 receive our newsletter	137 our daily newsletter	137 our weekly newsletter	137 our morning newsletter	166 our newsletter	169 newsletter	180 recibe nuestra newsletter	180 apúntate a la newsletter	180 nuestra newsletter	200 nuestra newsletter	203 newsletter	255 inscrivez-vous à la newsletter	255 abonnez-vous à notre newsletter	255 abonnez-vous à la newsletter	255 recevez notre newsletter	255 notre newsletter	275 notre newsletter	278 newsletter	341 newsletter kami	341 langganan newsletter	367 iscriviti alla newsletter	367 ricevi la nostra newsletter	367 la nostra newsletter	385 la nostra newsletter	388 newsletter	502 zapisz się na newsletter	502 nasz newsletter	520 nasz newsletter	523 newsletter	532 assine a newsletter	532 assine nossa newsletter	532 receba nossa newsletter	532 receba a nossa newsletter	532 nossa newsletter	551 nossa newsletter	551 a nossa newsletter	554 newsletter	559 abonează-te la newsletter	559 abonați-vă la newsletter	559 înscrie-te la newsletter	573 newsletter
newslettera	502 zapisz się do newslettera	502 naszego newslettera	520 naszego newslettera
newsletterem	520 naszym newsletterem
newsletters	137 newsletters may contain info about	166 our newsletters	169 newsletters	255 recevez nos newsletters	255 nos newsletters	255 recevoir les newsletters	275 nos newsletters	278 newsletters
newsletterul	559 newsletterul nostru	570 newsletterul nostru
newspaper	166 our newspaper
newsroom	166 our newsroom	166 non-profit newsroom
nezávislou	38 podpořte nezávislou
nezávislá	39 nezávislá média
nieograniczony	500 nieograniczony dostęp
niets	461 niets uit deze
nieuws	445 nieuws-app
nieuwsbrief	444 onze nieuwsbrief	444 de nieuwsbrief	444 dagelijkse nieuwsbrief	444 wekelijkse nieuwsbrief	463 onze nieuwsbrief	466 nieuwsbrief
nieuwsbrieven	444 onze nieuwsbrieven	463 onze nieuwsbrieven	466 nieuwsbrieven
niezależne	519 wesprzyj niezależne	519 wspieraj niezależne	520 niezależne media
niezależność	520 niezależność
noastră	570 munca noastră
nonprofit	166 nonprofit newsroom	166 nonprofit news outlet
nosotros	189 nosotros y nuestros socios
nosso	533 no nosso app	537 siga nosso canal	550 siga o nosso	551 nosso canal
nostra	368 nella nostra app	385 la nostra app
nostri	371 sui nostri canali
nostro	385 il nostro lavoro	385 il nostro canale
notificaciones	182 activa las notificaciones	182 activar notificaciones	182 recibir notificaciones
notifications	140 turn on notifications	140 turn on desktop notifications	140 enable notifications	140 would like to send you notifications	140 allow notifications	140 notifications from this site	140 receive notifications	257 activer les notifications	257 activez les notifications	257 autoriser les notifications
notificações	534 ative as notificações	534 ativar notificações	534 receba notificações
notificările	561 activează notificările
notified	140 get notified about
notifikasi	342 aktifkan notifikasi	342 dapatkan notifikasi
notify	140 notify me of	140 notify me when	153 notify me of new posts	153 notify me of follow-up
notícias	532 receba as notícias	532 receba notícias	537 siga as últimas notícias
novináři	39 naši novináři
nuestra	181 en nuestra app	199 únete a nuestra	200 nuestra app
nuestras	200 nuestras lectoras
nuestro	173 apoya nuestro	173 si te gusta nuestro trabajo	180 recibe nuestro boletín	180 nuestro boletín	185 únete a nuestro canal	199 apoya nuestro	199 únete a nuestro	199 recibe nuestro	200 nuestro trabajo	200 nuestro boletín	200 nuestro canal
nuestros	189 nuestros socios	200 nuestros lectores	200 nuestros socios
nyhedsbrev	50 vores nyhedsbrev	50 tilmeld dig nyhedsbrev	67 vores nyhedsbrev	70 nyhedsbrev
nyhedsbreve	50 vores nyhedsbreve	67 vores nyhedsbreve
nyhedsbrevet	50 få nyhedsbrevet
nyheterna	615 följ nyheterna
nyhetsbrev	474 vårt nyhetsbrev	474 våre nyhetsbrev	474 meld deg på nyhetsbrev	474 abonner på nyhetsbrev	491 vårt nyhetsbrev	491 våre nyhetsbrev	494 nyhetsbrev	611 vårt nyhetsbrev	611 våra nyhetsbrev	611 anmäl dig till nyhetsbrev	611 få vårt nyhetsbrev	628 vårt nyhetsbrev	628 våra nyhetsbrev	631 nyhetsbrev
nyhetsbrevet	474 få nyhetsbrevet
nyilatkozta	335 nyilatkozta
nói	695 nói
obbligatori	377 i campi obbligatori
obegränsad	609 obegränsad tillgång
oberoende	627 stöd oberoende
obligatoires	266 les champs obligatoires
obligatori	377 i campi obligatori
obligatorios	191 los campos obligatorios
obligatoriska	620 obligatoriska fält
obligatoriske	483 obligatoriske felt
obrigatórios	543 campos obrigatórios são
obserwuj	507 obserwuj nas na	507 obserwuj nas w	519 obserwuj nas
odebírejte	26 odebírejte náš	38 odebírejte
odejdete	20 než odejdete
odemkněte	24 odemkněte si
odhlásit	26 odhlásit se můžete kdykoli
offert	252 vous est offert	276 mois offert
offre	276 offre d'essai
okumaya	636 okumaya devam etmek için
okurlarimiz	650 okurlarimiz
okurlarimizin	650 okurlarimizin
olarak	636 abone olarak
olun	649 üye olun
olvasóink	333 olvasóink
onafhankelijke	439 steun onafhankelijke journalistiek	462 steun onafhankelijke	463 onafhankelijke journalistiek
onafhankelijkheid	463 onze onafhankelijkheid
onbeperkt	442 lees onbeperkt	442 onbeperkt toegang	442 onbeperkt lezen
ondersteunt	451 je browser ondersteunt	451 uw browser ondersteunt
ontdek	442 ontdek nu gratis	462 ontdek nu
ontvang	444 ontvang elke	444 ontvang onze
onze	445 onze app	463 onze app
open	139 open in app	139 open in the app	445 open in app
ophavsretten	65 ophavsretten tilhører
opinion	153 have an opinion on this
oplyser	69 oplyser
opplyser	493 opplyser
opprett	472 opprett en konto for
opret	48 opret en konto for
opublikowany	512 twój adres e-mail nie zostanie opublikowany
opzegbaar	464 opzegbaar
original	163 read the original article
originally	163 this article was originally published on	163 this story was originally published on	163 this story originally appeared	163 this article originally appeared
originalmente	197 este artículo fue publicado originalmente	197 publicado originalmente en	549 publicado originalmente em
originariamente	383 articolo pubblicato originariamente
ortaklarimiz	643 biz ve ortaklarimiz
osobních	31 ochrany osobních údajů
our	139 in our app	165 our app
overname	461 overname zonder
par	276 par an
parceiros	541 nós e os nossos parceiros	551 nossos parceiros
part	163 no part of this
parteispende	106 parteispende
partenaires	264 nos partenaires et nous	264 nous et nos partenaires	275 nos partenaires
participación	191 normas de participación
participar	191 para participar
partir	245 avant de partir
partner	91 wir und unsere partner	375 noi e i nostri partner	375 i nostri partner	618 vi och våra partner
partnere	57 vi og vores partnere	481 vi og våre partnere
partners	151 we and our partners	166 our partners	453 wij en onze partners	463 onze partners
partnerzy	510 my i nasi partnerzy	510 nasi zaufani partnerzy
partneři	31 my a naši partneři
patronem	519 zostań patronem
paywall	103 ohne paywall	106 paywall	166 we have no paywall	166 we do not have a paywall	169 paywall	278 paywall	388 paywall	554 paywall
paywalls	169 paywalls
pe	571 pe an
pelanggan	340 khusus pelanggan	353 pelanggan kami	356 pelanggan
pembaca	353 pembaca kami
pequeno	524 um pequeno favor a pedir
per	492 per år	629 per år
percent	135 # percent left to read
perfil	537 siga nosso perfil
periodismo	173 apoya el periodismo	199 apoya el periodismo	200 nuestro periodismo	200 periodismo de calidad
periodista	198 es periodista
periodistas	200 nuestros periodistas
permanencia	201 sin permanencia
personale	563 datele tale personale
personales	189 datos personales serán
persondatapolitik	57 persondatapolitik
personenbezogene	91 personenbezogene daten
personnelles	264 vos données personnelles
personoplysninger	57 dine personoplysninger
personopplysninger	481 personopplysninger
personuppgifter	618 dina personuppgifter
personvernerklæring	481 personvernerklæring
pertama	354 bulan pertama
peruuttaa	228 voit peruuttaa tilauksen
phone	145 news to your phone
phóng	693 phóng viên của chúng tôi
piaciuto	357 ti è piaciuto questo articolo
pidätetään	239 kaikki oikeudet pidätetään
pierwszy	521 pierwszy miesiąc
plakaten	489 vær varsom-plakaten
please	134 please log in to	149 to view this video please enable
plusartikelen	463 plusartikelen
plusartikels	442 gratis plusartikels	463 plusartikels
pobierz	519 pobierz naszą
podkreśla	522 podkreśla
podle	41 podle
podpora	38 vaše podpora
podpořte	38 podpořte nás	38 podpořte naši
pokračujte	24 pokračujte ve čtení s
politica	563 politica de cookie
political	162 is a political	162 is the political editor
politika	643 çerez politika
politikasi	643 gizlilik politikasi
politikwissenschaftler	101 ist politikwissenschaftler
politologue	273 est politologue
polub	507 polub nas na
política	189 política de cookies	541 política de cookies
pomozte	38 pomozte nám
pomóż	519 pomóż nam
pop	169 pop-ups
por	201 por mes	552 por mês	552 por ano
postadress	611 din e-postadress	620 din e-postadress kommer inte
postadresse	474 din e-postadresse	483 din e-postadresse vil ikke
postafiókjába	322 postafiókjába
postfach	81 in ihrem postfach	81 in dein postfach	81 in ihr postfach	81 in deinem postfach	81 direkt ins postfach
potrivit	572 potrivit
potrzebujemy	498 potrzebujemy twojego wsparcia	519 potrzebujemy twojej pomocy	519 potrzebujemy twojego wsparcia
potřebujeme	38 potřebujeme vaši pomoc	38 potřebujeme vaši podporu
poursuivez	252 poursuivez votre lecture
poursuivre	252 poursuivre votre lecture
používá	31 tento web používá
používáme	31 používáme soubory cookie	31 používáme cookies
powerful	166 hold the powerful to account
powiadomienia	504 włącz powiadomienia	504 powiadomienia push	504 chcesz otrzymywać powiadomienia
powiedział	522 powiedział
powiedziała	522 powiedziała
pozostało	500 pozostało # %	500 pozostało #%
precisamos	524 precisamos da sua ajuda	527 precisamos do seu apoio	550 precisamos da sua ajuda	550 precisamos do seu apoio
precizat	572 a precizat
preferences	151 your cookie preferences
preferita	371 fonte preferita su google
preferred	145 preferred source on google
preluarea	568 preluarea
premier	252 le premier mois	276 le premier mois
prenumerant	609 bli prenumerant	609 redan prenumerant	609 som prenumerant	627 bli prenumerant
prenumeranter	609 endast för prenumeranter	628 våra prenumeranter	631 prenumeranter
prenumeration	631 prenumeration
prenumerationen	611 avsluta prenumerationen när
prenumeratorów	500 tylko dla prenumeratorów
prenumerera	609 prenumerera för att	611 prenumerera på nyhetsbrev	627 prenumerera på vårt
preventing	149 browser extension is preventing
prima	571 prima lună
primeiro	552 primeiro mês
primer	201 el primer mes
primo	386 il primo mese
principles	163 the thomson reuters trust principles
privacidad	189 política de privacidad	200 nuestra política de privacidad
privacidade	541 política de privacidade
privacy	151 see our privacy policy	151 to our privacy policy and terms	151 and the google privacy policy	166 our privacy policy
privacybeleid	453 ons privacybeleid
privacyverklaring	453 privacyverklaring
privatlivspolitik	57 privatlivspolitik
probeabo	78 wochen im probeabo	102 probeabo
probeer	462 probeer nu
proberen	464 gratis proberen
processing	151 consent to the processing
profesor	198 es profesor
profesora	198 es profesora
professeur	273 est professeur
professeure	273 est professeure
professor	101 ist professor	162 is a professor
professorin	101 ist professorin
profitez	252 profitez de nos offres	274 profitez de
prohibida	197 queda prohibida
proibida	549 é proibida a
promise	165 promise never to
prosbu	20 máme na vás prosbu	20 máme malou prosbu
proseguire	364 per proseguire la lettura
protected	137 protected by recaptcha
provide	151 we use your sign-up to provide content
provided	151 content provided by a third party
provision	88 erhalten wir eine provision	88 eine kleine provision
provisions	88 provisions-links
prośbę	495 mamy małą prośbę
prueba	201 prueba gratis
první	40 první měsíc
prywatności	510 polityka prywatności	510 polityce prywatności
przeczytać	500 aby przeczytać cały	500 aby przeczytać ten artykuł
przekaż	498 przekaż #% podatku	498 przekaż nam #%
przetwarzanie	510 przetwarzanie danych osobowych
práci	39 naši práci
pubblicare	377 prima di pubblicare un commento
pubblicato	377 il tuo indirizzo email non sarà pubblicato
pubblicità	373 blocco della pubblicità
publicado	543 o seu endereço de e-mail não será publicado
publication	130 is a reader-supported publication
publicité	262 bloqueur de publicité
publicités	262 bloqueur de publicités
publikování	37 publikování nebo šíření
published	153 your email address will not be published	163 may not be published, broadcast, rewritten
puedes	185 puedes seguir a
puisque	245 puisque vous êtes là
purchase	148 purchase through links on our site
pushmeldingen	446 pushmeldingen
pyyntö	222 pieni pyyntö
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
quan	684 quan tâm zalo
queremos	170 queremos pedirte un favor
questo	375 questo sito usa i cookie
quitter	245 avant de nous quitter
quyên	692 quyên góp ngay	696 quyên góp
quyền	691 bản quyền thuộc	691 giữ bản quyền
raccolta	388 raccolta fondi
racconta	387 racconta
raccontato	387 ha raccontato
raconte	277 raconte
rajaton	226 rajaton pääsy
reach	161 reach him at	161 reach her at	161 reach them at
reached	135 you've reached your limit of free	135 reached your article limit	161 can be reached at
reacties	455 in de reacties
reader	166 reader-funded
readers	126 we're asking readers	165 readers like you	166 our readers	169 appeal for readers	169 readers pay
reading	134 keep reading for just
reageren	455 om te reageren
recalled	168 recalled
receba	532 receba no seu	532 receba todos os dias	550 receba as	550 receba no seu
receive	137 sign up to receive	137 receive email from us on behalf of	137 receive emails from	151 agree to receive emails	165 to receive new posts
recevez	255 recevez chaque	255 recevez tous les	257 recevez les alertes	274 recevez chaque	274 recevez notre
recevoir	257 recevoir les alertes
recibe	180 recibe cada	180 recibe todas las	180 recibe gratis	199 recibe cada	199 recibe gratis
redacción	200 nuestra redacción
redactie	455 mail de redactie	463 onze redactie
redactor	198 es redactor
redactora	198 es redactora
redacția	570 redacția noastră
redakce	39 naše redakce
redakci	39 naši redakci
redakcja	520 nasza redakcja
redakcji	520 naszej redakcji
redaksi	353 redaksi kami
redaksjon	491 vår redaksjon
redakteur	101 ist redakteur
redakteurin	101 ist redakteurin
redaktion	67 vores redaktion	103 unsere redaktion	628 vår redaktion
redaktionelle	91 externe redaktionelle inhalte
redaktionen	59 skriv til redaktionen	620 mejla redaktionen
redazione	385 la nostra redazione
redação	551 nossa redação
registe	530 registe-se para
register	134 register to continue	134 register for free to
registrarte	180 al registrarte
registrati	364 registrati per	384 registrati per
registreer	442 registreer je
registrieren	78 registrieren sie sich
regístrate	177 regístrate para	177 regístrate gratis
rejoignez	260 rejoignez-nous sur	274 rejoignez-nous	274 rejoignez notre
relatou	553 relatou
rely	166 we rely on
remaining	135 free articles remaining	135 free article remaining	135 articles remaining this month
remind	169 remind me later
replied	168 replied
reporter	101 ist reporter	161 is a reporter at	162 is a reporter	162 is a senior reporter	273 est reporter
reportera	198 es reportera
reporterin	101 ist reporterin
reportero	198 es reportero
reporters	166 our reporters	166 we, the reporters
reporting	153 why are you reporting this	166 our reporting
reproducción	197 prohibida su reproducción	197 prohibida la reproducción
reproduced	163 may not be reproduced
reproducerea	568 reproducerea integrală
reproduction	163 reproduction without permission	272 reproduction interdite	272 toute reproduction	272 droits de reproduction
reprodução	549 proibida a reprodução	549 reprodução proibida
republish	163 republish our articles	163 republish this article
republished	163 republished with permission
republié	272 republié avec
required	153 required fields are marked
research	162 is a research fellow
researcher	162 is a senior researcher	162 is a researcher
reservados	197 todos los derechos reservados	197 derechos reservados	549 todos os direitos reservados
reserved	120 all rights reserved	134 article is reserved for	163 all rights reserved	409 all rights reserved
responsabilidade	543 os comentários são de responsabilidade
reste	253 il vous reste #%	253 il vous reste # %
retrouvez	260 retrouvez-nous sur	260 retrouvez toute l'actualité	274 retrouvez-nous
rettigheder	65 alle rettigheder forbeholdes
rettigheter	489 alle rettigheter forbeholdt
ricamiz	632 küçük bir ricamiz var	632 sizden bir ricamiz var
ricevi	367 ricevi ogni	384 ricevi ogni	384 ricevi la
right	137 right to your inbox
riippumaton	241 riippumaton journalismi
riippumatonta	240 tue riippumatonta	241 riippumatonta journalismia
riproduzione	383 riproduzione riservata	383 © riproduzione
riservati	383 tutti i diritti riservati
riservato	364 riservato agli abbonati	364 riservato ai nostri abbonati
rocznie	521 rocznie
roundup	137 get a weekly roundup
rozpowszechnianie	518 rozpowszechnianie artykułu
ročně	40 ročně
rättigheter	626 alla rättigheter förbehållna
réagir	266 pour réagir
rédacteur	273 est rédacteur
rédaction	275 notre rédaction
rédactrice	273 est rédactrice
réservé	252 réservé aux abonnés	252 réservé à nos abonnés
réservée	252 réservée aux abonnés	252 réservée à nos abonnés	252 la suite est réservée
réservés	252 réservés aux abonnés	272 tous droits réservés
résiliable	276 résiliable à tout moment
sa	493 sa	630 sa
sade	630 sade
sagde	69 sagde
sagt	105 sagt
sagte	105 sagte
sagten	105 sagten
said	168 said
saklidir	648 tüm haklari saklidir	648 her hakki saklidir
sanoi	243 sanoi
sanoo	243 sanoo
says	168 says
sbírka	42 sbírka
scarica	368 scarica l'app	368 scarica la app	368 scarica la nostra app	384 scarica la nostra
schicken	102 schicken sie uns
schließen	78 schließen sie ein abo	102 schließen sie ein abo
schon	71 wenn sie schon hier sind	71 wo sie schon hier sind
schreef	465 schreef
schreib	102 schreib uns
schreiben	93 schreiben sie uns ihre meinung	102 schreiben sie uns
schreibt	101 schreibt über	101 schreibt für	105 schreibt
schrieb	105 schrieb
schrijf	444 schrijf je in voor	444 schrijf je gratis in	462 schrijf je in	462 schrijf u in
schrijft	465 schrijft
schránky	26 do vaší schránky
scrie	569 scrie-ne
scris	572 a scris
scritto	387 ha scritto
scrivici	384 scrivici
secondo	387 secondo
seguici	371 seguici su	371 seguici anche su	384 seguici su
seguir	185 puede seguir a
segundo	553 segundo
segíts	332 segíts nekünk
segítségedre	332 szükségünk van a segítségedre
según	202 según
sekarang	352 donasi sekarang	352 daftar sekarang
selengkapnya	340 untuk membaca selengkapnya
selon	277 selon
semaine	276 par semaine
semana	201 a la semana	552 por semana
send	137 we'll send you	483 send inn	490 send oss
senior	161 is a senior writer at	162 is a senior writer	162 is a senior editor	162 is a senior fellow
setiap	354 setiap bulan
settimana	386 alla settimana
settings	151 cookie settings
seuraa	240 seuraa meitä
señaló	202 señaló
share	143 share this story on	143 share this with	143 share this post on	143 share via email
sier	493 sier
siga	537 siga-nos no	537 siga-nos nas	550 siga-nos
siger	69 siger
sign	137 sign up for our free	137 sign up to our free	137 sign up to get	165 sign up for our	165 sign up to our	165 sign up here
signaler	266 signaler une erreur
signing	137 thanks for signing up	137 thank you for signing up	137 by signing up, i agree	137 by signing up, you agree	137 by signing up you agree
silakan	340 silakan login	340 silakan masuk
silenced	166 refuse to be silenced
since	126 since you're here
sinirsiz	636 sinirsiz erişim
sinulle	222 meillä on sinulle pyyntö
sisältö	226 tämä sisältö on vain
sivusto	234 tämä sivusto käyttää
skapa	609 skapa ett konto för
skriv	66 skriv til os	611 skriv upp dig	627 skriv upp dig
skriver	69 skriver	493 skriver	630 skriver
skrzynce	502 w twojej skrzynce
skrzynkę	502 na twoją skrzynkę	502 na swoją skrzynkę
sledujte	28 sledujte nás	28 sledujte nás na	38 sledujte nás
small	126 small favor to ask	169 small favor
social	86 auch bei social media
sociologue	273 est sociologue
som	467 nå som du er her
sostegno	360 il tuo sostegno ci	360 abbiamo bisogno del tuo sostegno	384 il tuo sostegno
sostenerci	360 puoi sostenerci
sostenitore	384 diventa sostenitore
sostenitori	385 i nostri sostenitori
sostieni	360 sostieni il nostro	360 sostieni la nostra	384 sostieni il	384 sostieni la
sostienici	384 sostienici
sottolinea	387 sottolinea
soubory	31 soubory cookie
souhlasu	37 bez souhlasu
souligne	277 souligne
soutenez	248 soutenez notre	274 soutenez-nous	274 soutenez notre
soutenir	248 pour nous soutenir	274 soutenir notre	274 nous soutenir
soutien	248 votre soutien est	248 a besoin de votre soutien	274 votre soutien	274 besoin de votre soutien
soutiens	274 je soutiens
sovelluksemme	229 lataa sovelluksemme	241 sovelluksemme
sovelluksessa	229 avaa sovelluksessa
sovellus	229 lataa sovellus	240 lataa sovellus
spelregels	455 spelregels
spende	74 deine spende für	74 ihre spende hilft	74 deine spende hilft	102 ihre spende	102 deine spende	102 eure spende	102 mit einer spende	102 spende jetzt	106 spende
spenden	102 spenden sie	102 jetzt spenden	106 spenden
spendenaufruf	106 spendenaufruf
spendenaufrufe	106 spendenaufrufe
spiega	387 spiega
spiegato	387 ha spiegato
sprijiniți	569 sprijiniți
sprijinul	569 sprijinul tău	569 avem nevoie de sprijinul
sprijină	569 sprijină-ne
spune	572 spune
spus	572 a spus
standards	163 our standards: the
start	134 start your free trial	165 start your free trial
staňte	38 staňte se členem
steun	439 met jouw steun	439 met uw steun	439 steun ons met	462 steun ons	462 steun onze	462 jouw steun	462 uw steun
stories	161 for more stories like this
story	134 to read the full story	139 read this story in the app	161 if you have a story to tell
straight	137 straight to your inbox
strona	510 ta strona używa
stáhněte	28 stáhněte si aplikaci	28 stáhněte si naši aplikaci	38 stáhněte si
stöd	627 stöd oss	627 stöd vår
støt	66 støt os
støtt	490 støtt oss	490 støtt vår
støtte	46 med din støtte	46 vi har brug for din støtte	66 din støtte	66 vi har brug for din støtte	470 med din støtte	490 din støtte
støttemedlem	490 bli støttemedlem
submitting	137 by submitting your email
subscreva	532 subscreva a nossa	532 subscreva as
subscribe	134 subscribe to continue reading	134 subscribe to read the full	134 to continue reading, subscribe	134 to keep reading, subscribe	134 subscribe to get access	134 subscribe for full access	137 subscribe to our free	137 subscribe to our weekly	137 subscribe to our daily	145 subscribe to our channel	145 subscribe to our podcast	165 subscribe to our	165 subscribe today	165 subscribe now	165 subscribe to get
subscriber	134 already a subscriber	134 this is a subscriber-only	165 become a subscriber	165 becoming a paid subscriber	165 free or paid subscriber
subscribers	134 this article is for subscribers	134 this article is for premium subscribers	134 this content is for subscribers	134 for subscribers only	134 is exclusive to subscribers	166 our subscribers	169 subscribers
subscribing	134 by subscribing to our	137 by subscribing, you agree	165 please consider subscribing	165 consider subscribing
subscription	134 off annual subscription	134 off an annual subscription	134 your subscription helps	134 subscription is being used on another	134 upgrade your subscription	167 annual subscription	169 subscription
subscriptions	169 subscriptions
subskrybenci	520 nasi subskrybenci	523 subskrybenci
subskrybentów	500 tylko dla subskrybentów
subskrypcja	523 subskrypcja
subskrypcje	523 subskrypcje
subskrypcję	500 kup subskrypcję	500 masz już subskrypcję	519 kup subskrypcję
substack	169 substack
substacks	169 substacks
sudah	340 sudah punya akun
suite	252 pour lire la suite
suivez	260 suivez-nous sur	260 suivez en direct	274 suivez-nous
support	130 please support us	130 your support, no matter how small	130 support our work by	130 to support my work	130 you can support us	165 support us	165 support our	165 support my work	165 support this work	165 your support	165 need your support	165 we ask you to support
supporta	373 il tuo browser non supporta
supported	149 your browser is not supported	166 reader-supported	166 reader supported
supporter	165 become a supporter
supporting	130 please consider supporting	165 please consider supporting	165 consider supporting
suscribirte	180 al suscribirte
suscripciones	203 suscripciones
suscripción	177 ya tengo una suscripción	199 cambia tu suscripción	203 suscripción
suscriptor	177 ya soy suscriptor	177 ya eres suscriptor
suscriptores	177 exclusivo para suscriptores	177 sólo para suscriptores	177 solo para suscriptores	200 nuestros suscriptores	203 suscriptores
suscríbete	177 suscríbete para seguir leyendo	177 suscríbete para	177 suscríbete por	177 suscríbete en	180 suscríbete a nuestra newsletter	180 suscríbete a nuestro boletín	180 suscríbete a la newsletter	180 suscríbete al boletín
sustaining	165 sustaining member
susține	569 susține-ne
susținerea	569 susținerea ta
susțineți	569 susțineți-ne
swisha	607 swisha valfri summa	627 swisha
szerint	335 szerint
szerkesztőségünk	333 szerkesztőségünk
säger	630 säger
sähköpostiin	228 suoraan sähköpostiin
sähköpostiisi	228 sähköpostiisi
sähköpostiosoitteesi	228 sähköpostiosoitteesi
sélections	252 ajouter l'article à vos sélections
síganos	185 síganos en
síguenos	185 síguenos en	199 síguenos
söyledi	652 söyledi
sütiket	326 sütiket használ
săptămână	571 pe săptămână
taalfout	455 taalfout
tahun	354 per tahun
takip	640 bizi takip edin	640 takip et	640 takip edin	649 bizi takip edin
tarvitsemme	240 tarvitsemme apuasi	240 tarvitsemme tukeasi
teilte	105 teilte mit
telegram	86 unseren telegram-kanal	145 join our telegram	145 our telegram channel	185 canal de telegram	344 channel telegram	371 canale telegram	537 canal no telegram	587 мы в telegram	587 наш telegram-канал	587 в нашем telegram	587 новости в telegram	640 telegram kanali	663 ми в telegram	663 наш telegram-канал	663 у нашому telegram
tenemos	170 tenemos un favor que pedirte
terima	346 terima semua
termos	541 termos de uso
testen	102 jetzt testen
that	126 now that you're here
theo	684 theo dõi báo	684 theo dõi trên	695 theo
think	153 let us know what you think
thoughts	153 share your thoughts	165 share your thoughts
thuê	696 thuê bao
thành	681 chỉ dành cho thành viên	692 trở thành thành viên
tháng	694 mỗi tháng	694 hàng tháng	694 tháng đầu
thông	684 bật thông báo	684 nhận thông báo
tietosuojaseloste	234 tietosuojaseloste
tilaa	240 tilaa nyt
tilaaja	226 oletko jo tilaaja
tilaajamme	241 tilaajamme
tilaajana	226 tilaajana pääset	226 tilaajana voit
tilaajat	244 tilaajat
tilaajille	226 vain tilaajille
tilaus	244 tilaus
till	604 vi har en bön till dig
tilmeld	50 tilmeld dig vores	66 tilmeld dig
tip	59 tip os
tips	483 tips oss	483 har du et tips	490 tips oss	620 har du ett tips	620 har du tips
tiếp	681 để tiếp tục đọc
tjeneste	43 en lille tjeneste at bede	467 en liten tjeneste å be
tjänst	604 en liten tjänst att be
toestemming	453 toestemming te geven
toimittajamme	241 toimittajamme
toimituksemme	241 toimituksemme
told	168 told
toteaa	243 toteaa
touch	161 get in touch with our	165 get in touch
továbbolvasáshoz	321 a továbbolvasáshoz
toàn	681 để đọc toàn bộ
trabalho	551 nosso trabalho
traitement	264 traitement de vos données
transferred	151 personal data may be transferred
transparenzhinweis	99 transparenzhinweis
tratamento	541 tratamento dos seus dados
tratamiento	189 tratamiento de tus datos
trattamento	375 trattamento dei dati
travail	275 notre travail
trenger	470 vi trenger din støtte	490 vi trenger din hjelp	490 vi trenger din støtte
trial	134 your free trial	167 free trial
tukesi	240 tukesi
tulis	355 tulis
tutur	355 tutur
tuần	694 mỗi tuần
tweeted	168 tweeted
twitter	143 share on twitter	145 follow him on twitter	145 follow her on twitter	145 follow them on twitter	145 follow on twitter
tygodniowo	521 tygodniowo
työmme	241 työmme
támogasd	319 támogasd a
támogass	332 támogass minket
támogassa	319 támogassa munkánkat	319 támogassa a független	332 támogassa munkánkat
támogasson	332 támogasson minket
támogatása	332 az ön támogatása
támogatásod	332 a te támogatásod
télécharger	256 télécharger l'application
téléchargez	256 téléchargez l'application	256 téléchargez notre application	274 téléchargez
töltsd	332 töltsd le
týdně	40 týdně
tłumaczy	522 tłumaczy
tải	684 tải app
ubegrenset	472 ubegrenset tilgang
ubegrænset	48 ubegrænset adgang
udfyldes	59 skal udfyldes
ugen	68 om ugen
uitgeschakeld	451 javascript is uitgeschakeld
uitschrijven	444 op elk moment uitschrijven
ujar	355 ujar
ujarnya	355 ujarnya
uken	492 i uken
unabhängig	103 wir sind unabhängig
unabhängigen	74 unterstütze unabhängigen journalismus	103 unabhängigen journalismus
unabhängiger	103 unabhängiger journalismus
unavailable	149 video unavailable
unblock	149 unblock scripts
ungkap	355 ungkap
unisciti	384 unisciti a
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
urmărește	561 urmărește-ne pe	561 urmărește-ne și pe	561 urmărește știrile	569 urmărește-ne
urmăriți	561 urmăriți-ne pe	569 urmăriți-ne
use	139 use our app
usiamo	375 usiamo i cookie
utilisation	264 utilisation de cookies	264 utilisation des cookies	264 conditions générales d'utilisation
utilise	264 ce site utilise des cookies	264 utilise des cookies
utilisons	264 nous utilisons des cookies
utiliza	189 este sitio utiliza cookies	189 esta web utiliza cookies	541 este site utiliza cookies
utilizamos	189 utilizamos cookies	541 utilizamos cookies
utilização	541 utilização de cookies
utilizează	563 utilizează cookie
utilizza	375 questo sito utilizza i cookie	375 utilizza cookie
utilizziamo	375 utilizziamo i cookie
utilizăm	563 utilizăm cookie
utánközlés	331 utánközlés
uutiskirje	228 tilaa uutiskirje	240 tilaa uutiskirje	244 uutiskirje
uutiskirjeemme	228 uutiskirjeemme	241 uutiskirjeemme
uvedl	41 uvedl
uvedla	41 uvedla
uygulama	638 mobil uygulama
uygulamamiz	650 uygulamamiz
uygulamamizi	638 uygulamamizi indirin	638 uygulamamizi indir	649 uygulamamizi indir
uygulamayi	638 uygulamayi indir	638 uygulamayi indirin
używamy	510 używamy plików cookie	510 używamy cookies
valgfritt	470 vipps et valgfritt
vašeho	26 do vašeho e-mailu
veckan	629 i veckan
veraltet	89 ihr browser ist veraltet
verder	436 voor je verder gaat	442 lees verder met	442 om verder te lezen
vereiste	455 vereiste velden
verhindert	91 ein skript verhindert
verileriniz	643 kişisel verileriniz
verklaarde	465 verklaarde
verouderd	451 je browser is verouderd
verscheen	461 dit artikel verscheen eerder
vertelde	465 vertelde
vertelt	465 vertelt
vervielfältigung	99 vervielfältigung nur mit
verwenden	89 verwenden einen adblocker	91 wir verwenden cookies
verwendest	89 verwendest einen adblocker
verwendet	91 diese website verwendet cookies	91 diese webseite verwendet cookies
verzoek	436 een klein verzoek
veröffentlicht	93 deine e-mail-adresse wird nicht veröffentlicht	93 ihre e-mail-adresse wird nicht veröffentlicht
vidare	609 för att läsa vidare
videre	48 for at læse videre	472 for å lese videre
view	139 view in app
viikossa	242 viikossa
vincoli	386 senza vincoli
vipps	490 vipps
visto	357 visto che sei qui
visualizzare	375 per visualizzare questo contenuto
viết	695 viết
você	524 já que você está aqui
voice	166 our voice
volg	449 volg ons op	449 volg ons via	462 volg ons
volgens	465 volgens
voorbehouden	461 alle rechten voorbehouden
voordat	436 voordat je gaat
vorbehalten	99 alle rechte vorbehalten
vores	51 hent vores app	51 i vores app	66 støt vores	66 hent vores	67 vores app
votre	248 votre don nous	255 dans votre boîte mail	255 dans votre boîte e-mail	274 votre don
vriend	462 word vriend
vuodessa	242 vuodessa
vurguladi	652 vurguladi
vyhrazena	37 všechna práva vyhrazena
vypněte	31 vypněte adblock
vysvětluje	41 vysvětluje
váš	38 váš dar
vår	475 i vår app	491 vår app	612 i vår app	628 vår app
waardevol	436 vond je dit artikel waardevol
washington	162 is a washington
webbplats	618 denna webbplats använder cookies
website	57 dette website bruger	151 this website uses cookies	166 our website
według	522 według
week	167 a week	167 per week	464 per week
weekly	137 sign up for our weekly
weiterlesen	78 weiterlesen mit	78 jetzt weiterlesen	78 diesen artikel weiterlesen	78 kostenlos weiterlesen	78 mit plus weiterlesen	89 mit werbung weiterlesen
weiterzulesen	78 um weiterzulesen
werbefrei	103 werbefrei
werbevereinbarung	81 stimme ich der werbevereinbarung zu
werk	463 ons werk
wesprzyj	498 wesprzyj nasze	519 wesprzyj nas	519 wesprzyj nasze
weten	455 laat het ons weten	465 laat weten
whatsapp	82 whatsapp-kanal der	86 whatsapp-kanal	143 share on whatsapp	145 join our whatsapp	145 join us on whatsapp	145 our whatsapp channel	145 updates on whatsapp	185 canal de whatsapp	260 chaîne whatsapp	260 canal whatsapp	344 saluran whatsapp	344 kanal whatsapp	344 channel whatsapp	371 canale whatsapp	449 whatsapp-kanaal	507 kanał na whatsapp	537 canal no whatsapp	537 canal do whatsapp	537 grupo do whatsapp	561 canalul de whatsapp	640 whatsapp kanali
when	165 when you sign up
while	126 while you're here
whitelist	149 whitelist our site	149 whitelist this site
widerrufen	81 jederzeit widerrufen
willen	436 we willen je iets vragen
window	143 opens in new window	143 opens in a new window
winning	162 is an award-winning
withdraw	151 withdraw your consent
woche	104 pro woche
wochen	104 wochen gratis	104 wochen lang
word	439 word lid en	462 word lid
work	166 our work
wpłata	519 twoja wpłata
write	153 write to us at
writer	161 is a staff writer for	162 is a staff writer	162 is a writer
writes	162 writes about	168 writes
written	162 has written for
wrote	168 wrote
wsparcie	498 twoje wsparcie	519 twoje wsparcie
wsparciu	498 dzięki twojemu wsparciu
wspieraj	519 wspieraj nas
wspierającym	519 zostań wspierającym
wyjaśnia	522 wyjaśnia
wyjdziesz	495 zanim wyjdziesz
wymagane	512 pola są wymagane
wypisać	502 wypisać się w każdej chwili
wyrażam	502 wyrażam zgodę na
wöchentlichen	81 wöchentlichen newsletter
yaparak	636 giriş yaparak
yapilamaz	648 alinti yapilamaz
yardiminiza	649 yardiminiza ihtiyacimiz
yazdi	652 yazdi
year	167 a year	167 per year
yillik	651 yillik
your	165 your gift
youtube	145 on youtube for more	145 on youtube for the	684 kênh youtube của
zainstaluj	503 zainstaluj aplikację
zaloguj	500 zaloguj się, aby	500 zaloguj się aby
zamkniesz	495 zanim zamkniesz
zapisz	502 zapisz się na nasz	519 zapisz się na	519 zapisz się do
zarejestruj	500 zarejestruj się, aby	519 zarejestruj się
zastrzeżone	518 wszelkie prawa zastrzeżone	518 wszystkie prawa zastrzeżone
zbiórka	523 zbiórka
zbývá	24 zbývá vám # %
zegt	465 zegt
zei	465 zei
zewnętrzne	510 treści zewnętrzne
zostanie	512 twój adres email nie zostanie
zpracováním	26 souhlasím se zpracováním	31 zpracováním osobních údajů
zrezygnuj	500 zrezygnuj w każdej chwili	521 zrezygnuj w każdej chwili
zugeschickt	81 per e-mail zugeschickt
zugriff	78 zugriff auf alle artikel
zustimmung	91 zustimmung jederzeit	91 mit ihrer zustimmung	91 ihre zustimmung
ändå	604 nu när du ändå är här
året	68 om året
återges	626 får inte återges
çalişmalarimiz	650 çalişmalarimiz
çerezler	643 çerezler kullan
çerezleri	643 çerezleri kullan
écrit	277 a écrit
écrivain	273 est écrivain
écrivez	274 écrivez-nous
électronique	255 dans votre boîte aux lettres électronique
évente	334 évente
írta	335 írta
înscrie	569 înscrie-te la
öffnen	82 in der app öffnen	82 app öffnen
öppna	612 öppna i appen
újságírásunk	333 újságírásunk
újságíróink	333 újságíróink
última	185 siga la última hora	185 sigue la última hora
únete	185 únete al canal
článek	20 líbil se vám článek
čtenáři	39 naši čtenáři
čtenářů	39 našich čtenářů
đóng	692 đóng góp của bạn
đăng	681 đăng nhập để	682 đăng ký nhận bản tin	682 đăng ký nhận tin	692 đăng ký ngay	692 đăng ký nhận
řekl	41 řekl
řekla	41 řekla
říká	41 říká
śledź	507 śledź nas na	519 śledź nas
šíření	37 další šíření obsahu
źródło	518 źródło: pap
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
безлимитный	580 безлимитный доступ
блокировщик	590 отключите блокировщик	590 блокировщик рекламы
блокувальник	666 блокувальник реклами
браузер	590 ваш браузер
виділіть	668 виділіть
використанні	672 при використанні матеріалів
використовує	666 використовує cookie
використовуємо	666 використовуємо файли cookie	666 використовуємо cookie
внесок	673 ваш внесок
войдите	580 войдите, чтобы
встановіть	661 встановіть додаток
выделите	592 выделите ее	592 выделите текст
гиперссылка	598 гиперссылка обязательна
год	601 в год
гіперпосилання	672 гіперпосилання обов
добавьте	587 добавьте нас в
донат	599 ваш донат	673 ваш донат	677 донат
донати	677 донати
донаты	603 донаты
допоможіть	673 допоможіть нам
дочитали	574 вы дочитали до конца	654 ви дочитали до кінця
ежедневную	582 ежедневную рассылку
ежемесячно	601 ежемесячно
еженедельную	582 еженедельную рассылку
журналистика	600 независимая журналистика
журналистики	600 независимой журналистики
журналистику	600 независимую журналистику
журналисты	600 наши журналисты
журналісти	674 наші журналісти
журналістика	674 незалежна журналістика
журналістику	674 незалежну журналістику	674 якісну журналістику
завантажити	661 завантажити застосунок
завантажте	661 завантажте застосунок	661 завантажте додаток
зазначив	676 зазначив
заметили	592 заметили ошибку
зарегистрированы	580 уже зарегистрированы
зарегистрируйтесь	580 зарегистрируйтесь, чтобы
зареєструйтесь	659 зареєструйтесь, щоб
застосунок	661 мобільний застосунок
захищено	672 усі права захищено
захищені	672 усі права захищені	672 всі права захищені
защищены	598 все права защищены
заявив	676 заявив
заявил	602 заявил
заявила	602 заявила	676 заявила
здесь	574 раз уж вы здесь
знайшли	668 знайшли помилку
зробіть	657 зробіть внесок	673 зробіть внесок
иностранного	598 выполняющим функции иностранного агента
иностранным	600 иностранным агентом
информация	598 настоящий материал (информация) произведен
использовании	598 при использовании материалов
используем	590 используем cookie	590 мы используем
использует	590 использует cookie
канал	600 наш канал	674 наш канал
коментарях	668 у коментарях
комментарий	592 чтобы оставить комментарий
комментариях	592 в комментариях
конфиденциальности	590 политикой конфиденциальности	590 политика конфиденциальности
конфіденційності	666 політикою конфіденційності
месяц	601 в месяц	601 руб. в месяц
місяць	675 на місяць
нажмите	592 нажмите ctrl
написав	676 написав
написал	602 написал
написала	602 написала	676 написала
напишите	599 напишите нам
напишіть	673 напишіть нам
нашего	600 нашего канала
нашого	674 нашого каналу
небольшая	574 небольшая просьба
невелике	654 невелике прохання
неделю	601 в неделю
независимую	577 поддержите независимую	599 поддержите независимую
обязательные	592 обязательные поля
опечатку	592 нашли опечатку
оприлюднюватиметься	668 ваша e-mail адреса не оприлюднюватиметься
опубликован	592 ваш адрес email не будет опубликован
отменить	601 отменить в любой момент
отметил	602 отметил
отписаться	582 отписаться в любой момент
оформите	580 оформите подписку	599 оформите подписку
оформить	580 оформить подписку
оформіть	659 оформіть підписку	673 оформіть підписку
ошибку	592 нашли ошибку
партнеры	590 мы и наши партнеры
патроном	599 станьте патроном
первый	601 первый месяц
передплатникам	659 доступний лише передплатникам
передплатників	659 тільки для передплатників
передрук	672 передрук
перепечатка	598 перепечатка
персональних	666 персональних даних
персональных	590 персональных данных
перш	654 перш ніж піти
перший	675 перший місяць
пишите	599 пишите нам
повний	659 повний доступ
повідомив	676 повідомив
повідомила	676 повідомила
поддержать	599 поддержать нас	599 поддержать редакцию
поддержите	577 поддержите нашу	577 поддержите нас	599 поддержите нас	599 поддержите нашу
поддержка	577 нам нужна ваша поддержка	577 ваша поддержка	599 ваша поддержка	599 нам нужна ваша поддержка
поддержки	600 без вашей поддержки
подписка	603 подписка
подписки	603 подписки
подписчикам	580 доступен только подписчикам	580 доступна только подписчикам
подписчики	603 подписчики
подписчиков	580 только для подписчиков
подписчиком	599 станьте подписчиком
подписывайтесь	582 подписывайтесь на рассылку	587 подписывайтесь на нас	587 подписывайтесь на наш	587 подписывайтесь на канал	587 подписывайтесь на telegram	599 подписывайтесь на
подпишитесь	577 подпишитесь на регулярное	582 подпишитесь на рассылку	582 подпишитесь на нашу рассылку	587 подпишитесь на наш	587 подпишитесь на канал	599 подпишитесь на
подчеркнул	602 подчеркнул
пожертвование	577 сделайте пожертвование	577 оформите пожертвование	599 ваше пожертвование	599 сделайте пожертвование	603 пожертвование
пожертвования	603 пожертвования
полный	580 полный доступ
помогите	599 помогите нам
помощь	577 нужна ваша помощь	599 нам нужна ваша помощь
помітили	668 якщо ви помітили
потрібна	673 нам потрібна ваша допомога
почту	582 на вашу почту	582 вам на почту
пошту	660 на вашу пошту
пояснив	676 пояснив
пояснил	602 пояснил
прежде	574 прежде чем вы уйдете
приложение	583 скачать приложение	583 скачайте приложение	583 мобильное приложение	599 скачайте приложение
приложении	583 открыть в приложении	583 в нашем приложении
присоединяйтесь	599 присоединяйтесь к
приєднуйтесь	673 приєднуйтесь до спільноти
продовжити	659 щоб продовжити читання
продолжить	580 чтобы продолжить чтение
просьба	574 у нас к вам просьба	574 у нас есть просьба
прохання	654 маємо до вас прохання
прочитать	580 чтобы прочитать полностью	580 осталось прочитать
підписатися	660 підписатися на розсилку
підписка	677 підписка
підписники	677 підписники
підписників	659 тільки для підписників
підписуйтесь	663 підписуйтесь на нас	663 підписуйтесь на наш	673 підписуйтесь на
підписуйтеся	663 підписуйтеся на наш
підпишіться	660 підпишіться на розсилку	660 підпишіться на нашу розсилку	663 підпишіться на наш	673 підпишіться на
підтримайте	657 підтримайте нашу	657 підтримайте незалежну	657 підтримайте нас	673 підтримайте нас	673 підтримайте нашу	673 підтримайте незалежну
підтримати	673 підтримати нас
підтримка	657 потрібна ваша підтримка	657 ваша підтримка	673 ваша підтримка	673 нам потрібна ваша підтримка
работа	600 наша работа
работу	600 нашу работу
рассказал	602 рассказал
рассказала	602 рассказала
рассылка	600 наша рассылка	603 рассылка
рассылку	582 нашу рассылку	582 рассылку самых	600 нашу рассылку
редакции	600 нашей редакции
редакция	600 наша редакция
редакція	674 наша редакція
редакції	674 нашої редакції
робота	674 наша робота
роботу	674 нашу роботу
розповів	676 розповів
розповіла	676 розповіла
розсилка	674 наша розсилка	677 розсилка
розсилку	660 нашу розсилку	660 щоденну розсилку	674 нашу розсилку
рік	675 на рік
сказав	676 сказав
сказал	602 сказал
сказала	602 сказала	676 сказала
следите	587 следите за нами
словам	602 по словам
словами	676 за словами
слідкуйте	663 слідкуйте за нами
сообщение	598 данное сообщение (материал) создано
сообщил	602 сообщил
сообщила	602 сообщила
сповіщення	661 увімкнути сповіщення	661 увімкніть сповіщення
сподобалась	654 якщо вам сподобалась стаття
спільноти	657 стань частиною спільноти	674 спільноти підтримки
стежте	663 стежте за нами
телеграм	587 наш телеграм-канал	587 в нашем телеграм	600 наш телеграм	663 наш телеграм-канал
тиждень	675 на тиждень
уведомления	583 включите уведомления	583 включить уведомления	583 разрешить уведомления
увійдіть	659 увійдіть, щоб
установите	583 установите приложение
файлов	590 файлов cookie
цитировании	598 при цитировании
частиною	673 станьте частиною
читай	663 читай нас
читайте	587 читайте нас в	663 читайте нас у	663 читайте нас в
читателей	600 наших читателей
читатели	574 дорогие читатели	600 наши читатели
читати	659 щоб читати далі
читать	580 чтобы читать дальше
читачі	674 наші читачі
читачів	674 наших читачів
щомісяця	675 щомісяця
щомісячно	675 щомісячно
щотижневу	660 щотижневу розсилку
язкові	668 обов'язкові поля
якщо	654 якщо ви вже тут
אחרינו	285 עקבו אחרינו	293 עקבו אחרינו
אלקטרוני	283 דואר אלקטרוני
אמר	296 אמר
אמרה	296 אמרה
בחודש	295 בחודש
בעוגיות	287 שימוש בעוגיות
בפייסבוק	285 בפייסבוק ובטוויטר
בקובצי	287 משתמש בקובצי
בשבוע	295 בשבוע
האפליקציה	285 הורידו את האפליקציה	294 האפליקציה שלנו
הווטסאפ	285 לקבוצת הווטסאפ
הוסיף	296 הוסיף
הוסיפה	296 הוסיפה
הזכויות	292 כל הזכויות שמורות
הטלגרם	285 לערוץ הטלגרם
הירשמו	293 הירשמו ל
המנויים	294 המנויים שלנו
הניוזלטר	283 הניוזלטר היומי	294 הניוזלטר שלנו
הסביר	296 הסביר
העבודה	294 העבודה שלנו
העיתונאים	294 העיתונאים שלנו
העיתונות	294 העיתונות שלנו
הצטרפו	285 הצטרפו לערוץ	293 הצטרפו אלינו	293 הצטרפו ל
הקוראים	294 הקוראים שלנו
השימוש	287 תנאי השימוש
התרומה	293 התרומה שלכם
כמנויים	282 הצטרפו כמנויים
כתב	296 כתב
כתבה	296 כתבה
כתבו	293 כתבו לנו
כתובת	283 כתובת המייל
לדברי	296 לדברי
להמשיך	282 כדי להמשיך לקרוא
להמשך	282 להמשך קריאת הכתבה
להעתיק	292 אין להעתיק
לחודש	295 לחודש
למנויים	282 למנויים בלבד
לניוזלטר	283 הירשמו לניוזלטר	283 הרשמה לניוזלטר	283 לניוזלטר שלנו
לעזרתכם	293 אנחנו זקוקים לעזרתכם
לשנה	295 לשנה
לתיבת	283 לתיבת המייל
מדיניות	287 מדיניות הפרטיות
מינוי	282 רכשו מינוי	297 מינוי
מנוי	282 כבר מנוי
מנויים	297 מנויים
מסר	296 מסר
ניוזלטר	297 ניוזלטר
עיתונות	294 עיתונות עצמאית
עכשיו	293 תרמו עכשיו
ראשון	295 חודש ראשון
תמיכתכם	293 תמיכתכם
תמכו	293 תמכו בנו
תרומה	297 תרומה
תרומות	297 תרומות
أسبوعيا	17 أسبوعيا
أضاف	18 أضاف
أضافت	18 أضافت
أكد	18 أكد
أوضح	18 أوضح
إعادة	14 يمنع إعادة
إلينا	15 انضم إلينا
ادعمنا	15 ادعمنا
ادعموا	15 ادعموا
استفاده	211 شرایط استفاده	216 استفاده از مطالب
اشتراك	19 اشتراك
اشتراک	221 اشتراک
اشترك	3 اشترك الآن	15 اشترك الآن	15 اشترك في
اعلام	220 اعلام کرد
افزود	220 افزود
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
ایمیل	207 ایمیل خود را	207 آدرس ایمیل	207 به ایمیل شما
اینستاگرام	209 در اینستاگرام دنبال
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
تلگرام	209 ما را در تلگرام	209 در تلگرام دنبال	209 کانال تلگرام ما
تمامی	216 تمامی حقوق
توضیح	220 توضیح داد
جاوااسکریپت	211 جاوااسکریپت را فعال
حمایت	217 از ما حمایت کنید	217 حمایت شما
خبرنامه	207 خبرنامه ما	207 عضویت در خبرنامه	207 اشتراک خبرنامه	207 در خبرنامه	218 خبرنامه ما	221 خبرنامه
خبرنگاران	218 خبرنگاران ما
خصوصی	211 حریم خصوصی
خوانندگان	218 خوانندگان ما
دعمك	15 دعمك
دعمكم	15 دعمكم
دنبال	209 ما را دنبال کنید	217 ما را دنبال کنید	217 دنبال کنید
راسلنا	15 راسلنا
روزنامهنگاری	218 روزنامهنگاری مستقل
سالانه	219 سالانه
ساهم	15 ساهم معنا
سنويا	17 سنويا	17 سنوياً
شهريا	17 شهريا	17 شهرياً
شوید	217 عضو شوید
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
مالی	217 کمک مالی شما	221 کمک مالی
ماه	219 در ماه	219 ماه اول
ماهانه	219 ماهانه
محفوظ	216 حقوق محفوظ است
محفوظة	14 حقوق النشر محفوظة
مستقلة	16 صحافة مستقلة
مشترک	217 مشترک شوید
نحتاج	15 نحتاج إلى دعمكم	15 نحتاج دعمك
نستخدم	9 نستخدم ملفات
نشرتنا	4 اشترك في نشرتنا	16 نشرتنا
نوشت	220 نوشت
وفقا	18 وفقا
کار	218 کار ما
کانال	209 به کانال ما	218 کانال ما
کلیه	216 کلیه حقوق
کنید	217 به ما کمک کنید	217 ثبت نام کنید
کوکی	211 از کوکی
کوکیها	211 کوکیها
گفت	220 گفت
گفته	220 گفته است	220 به گفته
अन	315 के अनुसार
आपक	301 आपके इनबॉक्स	312 आपका सहयोग	312 आपका दान
इट	311 कॉपीराइट
ईम	301 ईमेल दर्ज करें
उनल	302 ऐप डाउनलोड करें	312 डाउनलोड करें
उपय	306 कुकीज़ का उपयोग	306 कुकीज का उपयोग
ऐप	302 ऐप इंस्टॉल करें	302 ऐप में पढ़ें
कर	304 फॉलो करें	312 फॉलो करें
कह	315 कहा
गल	304 गूगल न्यूज पर
ज	306 जावास्क्रिप्ट
जल	301 न्यूजलेटर के लिए
टर	301 न्यूज़लेटर	316 न्यूज़लेटर
द	316 दान
नल	304 चैनल से जुड़ें	304 चैनल को सब्सक्राइब	304 टेलीग्राम चैनल
प	315 पूछा
पन	306 गोपनीयता नीति
बत	315 बताया
म	315 मुताबिक
मदद	312 हमारी मदद करें
यम	306 नियम और शर्तें
रत	314 प्रति माह	314 प्रति वर्ष	314 प्रति सप्ताह
ल	315 लिखा
वत	313 स्वतंत्र पत्रकारिता
शन	302 नोटिफिकेशन चालू करें
सएप	304 व्हाट्सएप चैनल
सदस	312 सदस्य बनें
सब	312 सब्सक्राइब करें	316 सब्सक्रिप्शन
समर	312 हमारा समर्थन करें	312 समर्थन करें
सर	311 सर्वाधिकार सुरक्षित
हम	301 हमारे न्यूजलेटर	302 हमारा ऐप	304 हमें फॉलो करें	313 हमारी पत्रकारिता	313 हमारे पाठक	313 हमारे पत्रकार	313 हमारा काम	313 हमारे चैनल
हमस	312 हमसे जुड़ें
हर	314 हर महीने
ủng	692 sự ủng hộ của bạn
お使	401 お使いのブラウザ
お申	410 お申し込みください
か月	393 か月無料	412 か月無料
ここ	393 ここから先は	393 ここからは有料
この	393 この記事は有料	393 この記事は会員
ご利	401 ご利用のブラウザ
ご寄	391 ご寄付をお願い	410 ご寄付
ご支	391 ご支援をお願い	410 ご支援
ご登	410 ご登録ください
ご購	410 ご購読
すべ	393 すべての記事が
と強	413 と強調
と書	413 と書い
と話	413 と話し	413 と話す
と語	413 と語っ	413 と語る
と説	413 と説明
と述	413 と述べ
によ	413 によると
をフ	399 をフォローする	399 をフォローしよう
アプ	396 アプリで開く	396 アプリで読む	396 アプリを開く	396 アプリをダウンロード	396 アプリのダウンロード	396 アプリをインストール	396 アプリはこちら
カ月	393 カ月無料	412 カ月無料
クッ	403 クッキーを使用	403 クッキーを利用
コメ	405 コメントを投稿するには	405 コメントするには	405 コメント欄で	405 コメントをお寄せ
サポ	391 サポートをお願いします	410 サポートをお願い
ダウ	410 ダウンロードしてください
チャ	399 チャンネル登録を
ニュ	395 ニュースレターに登録	395 ニュースレターを	414 ニュースレター
フォ	399 フォローして最新	410 フォローしてください
プッ	396 プッシュ通知
プラ	403 プライバシーポリシーに
プレ	393 プレミアム会員
メル	395 メルマガに登録	395 メルマガで
メー	395 メールマガジンで	395 メールマガジンに登録	395 メールマガジンを	395 メールでお届け	405 メールアドレスが公開されることはありません	414 メールマガジン
ログ	393 ログインして続きを	393 ログインしてください	393 ログインが必要
ヶ月	393 ヶ月無料	412 ヶ月無料
下載	704 下載客戶端	704 下載app	704 下載應用程式
下载	704 下载客户端	704 下载app	704 下载应用	716 下载客户端
不代	715 不代表本站
不得	715 不得转载	715 不得轉載
仅代	715 仅代表作者
付費	701 付費後	720 付費牆
付费	701 付费后	720 付费墙
会员	701 会员专享
会員	393 会員限定です	393 会員限定の記事	393 会員登録すると	393 会員登録が必要	393 会員登録できます	410 会員登録	411 会員の方
你的	699 你的支持	716 你的支持
使用	710 使用cookie	710 使用 cookie
侵权	715 侵权
個人	403 個人情報の取り扱い
免費	718 免費試用
免费	718 免费试用
全文	393 全文を読むには	393 全文をお読み
公众	707 公众号：
公式	396 公式アプリ	399 公式アカウントを
关注	707 关注我们的	716 关注我们
写道	719 写道
初割	412 初割
初月	412 初月無料
利用	403 利用規約に同意
剩余	701 剩余#%
剩餘	701 剩餘#%
加入	707 加入line	716 加入会员	716 加入會員
包月	718 包月
友だ	399 友だち追加
发送	703 发送到您的邮箱
受信	395 受信トレイに
告訴	719 告訴
告诉	719 告诉
官方	707 官方微信
寄付	410 寄付をお願い	414 寄付
寄到	703 寄到您的信箱
寫道	719 寫道
已是	701 已是會員
已经	701 已经是会员
年額	412 年額
广告	710 广告拦截
広告	401 広告ブロック
廣告	710 廣告攔截
开启	704 开启通知
当サ	411 当サイト
当社	411 当社の
微信	704 微信扫	707 微信公众号
応援	391 応援をお願いします	410 応援をお願い
您的	699 您的支持	716 您的支持	716 您的捐款
成为	701 成为会员即可	716 成为会员
成為	701 成為會員即可	716 成為會員
我们	717 我们的报道	717 我们的记者	717 我们的读者
我們	717 我們的報導	717 我們的記者	717 我們的讀者
手机	704 手机客户端
打开	704 打开app	704 打开微信
打開	704 打開app
扫一	704 扫一扫
扫描	704 扫描二维码
投资	715 投资有风险
指出	719 指出
捐款	720 捐款
掃一	704 掃一掃
掃描	704 掃描 qr
支持	699 支持我们的	699 支持我們的	699 支持獨立媒體	699 支持独立媒体	716 支持我们	716 支持我們
支援	410 支援をお願い
文章	715 文章来源：
最新	395 最新情報をお届け
會員	701 會員專享
月額	393 月額#円	412 月額
有料	393 有料会員限定	393 有料会員になる	393 有料会員の方	414 有料会員
未經	715 未經授權
未经	715 未经授权
本报	717 本报读者
本文	715 本文来源
本網	710 本網站使用
本网	710 本网站使用
欢迎	707 欢迎关注	716 欢迎加入
歡迎	707 歡迎追蹤	716 歡迎加入
残り	393 残り#文字	393 残り: #文字
每年	718 每年
每日	703 每日简报	703 每日電子報
每月	718 每月	718 每月只需
浏览	710 浏览器版本
無料	393 無料で会員登録	393 無料会員に登録	410 無料会員に登録	412 無料体験
無断	409 無断転載	409 無断複製
版权	715 版权所有	715 版权归
版權	715 版權所有
独立	411 独立したジャーナリズム	717 独立新闻	717 独立媒体
獨立	717 獨立新聞	717 獨立媒體
电子	720 电子报
登入	701 登入後繼續	701 登入會員
登录	701 登录后继续	701 登录后查看
登録	410 登録してください
禁止	715 禁止转载
禁無	409 禁無断
私た	411 私たちの取材	411 私たちのジャーナリズム
称	719 称
稱	719 稱
立即	716 立即订阅	716 立即訂閱
紙の	411 紙の新聞の定期購読者
続き	393 続きを読むには	393 続きをお読みになる
編集	411 編集部では
繼續	701 繼續閱讀請
继续	701 继续阅读请
著作	409 著作権は
表示	719 表示
訂閱	701 訂閱即可	701 訂閱後繼續	703 訂閱我們的	703 訂閱電子報	716 訂閱我們	720 訂閱費
記事	393 記事が読み放題
認為	719 認為
說道	719 說道
読み	393 読み放題
読者	411 読者の皆様	411 読者の皆さま
請啟	710 請啟用javascript
請捐	716 請捐款
請支	699 請支持我們
订阅	701 订阅即可	701 订阅后继续	703 订阅我们的	703 订阅电子报	716 订阅我们	720 订阅费
认为	719 认为
说道	719 说道
请启	710 请启用javascript
请捐	716 请捐款
请支	699 请支持我们
責任	715 責任編輯
購読	393 購読者の方は	393 購読すると	410 購読してください	411 購読者の方	414 購読料
贊助	699 贊助我們	716 贊助我們
责任	715 责任编辑
赞助	699 赞助我们	716 赞助我们
転載	409 転載を禁じ
轉載	715 轉載請註明
转载	715 转载请注明
追蹤	707 追蹤我們的	716 追蹤我們
通知	396 通知を受け取る	396 通知をオン
開啟	704 開啟通知
閱讀	701 閱讀全文請
關注	707 關注我們的	716 關注我們
阅读	701 阅读全文请
隐私	710 隐私政策
隱私	710 隱私權政策	710 隱私政策
電子	720 電子報
首月	718 首月
가입하세요	431 가입하세요
강조했다	434 강조했다
구독	419 구독 후 이용
구독료	435 구독료
구독자	419 구독자 전용
구독하고	423 구독하고
구독하세요	431 구독하세요
구독하시면	419 구독하시면
구독해	423 구독해 주세요	431 구독해 주세요
구독해주세요	423 구독해주세요
기사를	419 전체 기사를 보려면
네이버에서	423 네이버에서 구독
뉴스레터	420 뉴스레터 구독	420 뉴스레터 신청	432 저희 뉴스레터	435 뉴스레터
뉴스레터로	420 뉴스레터로 받아
뉴스레터를	420 뉴스레터를 구독	420 뉴스레터를 받아
뉴스에서	423 구글 뉴스에서
다운로드	421 앱 다운로드	421 앱을 다운로드
다운로드하세요	431 다운로드하세요
당신의	432 당신의 후원
덧붙였다	434 덧붙였다
독립	432 독립 언론
독자님의	417 독자님의 후원
로그인	419 로그인 후 이용
로그인이	419 로그인이 필요
로그인하시면	419 로그인하시면
말했다	434 말했다
매월	433 매월
메인에서	423 네이버 메인에서
메일함으로	420 메일함으로
무단	430 무단 전재	430 무단 복제
무단전재	430 무단전재
무료	433 무료 체험
밝혔다	434 밝혔다
본지는	432 본지는
부탁드립니다	417 후원을 부탁드립니다
설명했다	434 설명했다
설치	421 앱 설치
알림	421 알림 받기	421 알림 설정
앱에서	421 앱에서 보기	421 앱에서 열기
앱으로	421 앱으로 보기
여러분	432 독자 여러분
여러분의	431 여러분의 후원	431 독자 여러분의
우리	432 우리 기자
월	433 월 #원
유튜브	423 유튜브 구독
응원해	417 응원해 주세요	431 응원해 주세요
이메일	420 이메일 주소
이메일을	420 이메일을 입력
읽으려면	419 계속 읽으려면
재배포	430 재배포 금지
재배포금지	430 재배포금지
저작권법	430 저작권법
저작권자	430 저작권자
저희는	432 저희는
적었다	434 적었다
전했다	434 전했다
정기후원	433 정기후원
제보해	431 제보해 주세요
채널	423 채널 추가
첫	433 첫 달
카카오톡	423 카카오톡 채널 추가
팔로우하기	423 팔로우하기
팔로우하세요	431 팔로우하세요
필요합니다	417 후원이 필요합니다
회원	419 회원 전용
회원가입	419 회원가입 후	431 회원가입
회원만	419 회원만 볼 수
후원금	435 후원금
후원을	431 후원을 부탁
후원이	417 후원이 큰 힘이
후원해	417 후원해 주세요	431 후원해 주세요
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 158),)

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
