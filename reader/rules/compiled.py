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
da.ad-story	advertisement	whole	da	lead-in	0
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
no.ad-story	advertisement	whole	no	lead-in	0
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
sv.ad-story	advertisement	whole	sv	lead-in	0
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

# key, then each phrase behind its number in PHRASES; keys of plain ASCII first, then the others
WHOLE = ("""\
# comentarii	566
# comentario	191
# comentarios	191
# comment	153
# commentaire	266
# commentaires	266
# commenti	377
# commento	377
# comments	153
# komentar	348
# komentarze	513
# komentarzy	513
# komment	328
# kommentar	58	93	483	621
# kommentare	93
# kommentarer	58	483	621
# kommentti	236
# kommenttia	236
# min de lectura	196
# min de leitura	549
# min di lettura	382
# min leestijd	460
# min. lesezeit	98
# reactie	455
# reacties	455
# wochen im probeabo	78
# yorum	647
a lire aussi	268
aanbevolen	457
aanbevolen artikelen	457
aanbevolen voor jou	457
aangeboden door	451
aanmelden	442
aanmelden nieuwsbrief	444
aanmelden voor de nieuwsbrief	444
aanraders	457
abbonamenti	364
abbonamento	364
abbonati	364
abbonati ora	364
abbonati subito	364
ablehnen	91
abmelden	78
abo	78
abo bestellen	78
abo verwalten	78
abonament	559
abonamente	559
abonare	559
abone ol	638	638
abone olun	638
abonelik	638
abonnee worden	442
abonneer	442
abonneer nu	442
abonnement	47	78	252	442	472
abonnementen	442
abonnements	78	252
abonner	47	472
abonneren	442
abonnez-vous	252
abonnieren	78
about sharing	142
about us	160
abrir menu	549
abspielen	98
accede	177
acceder	177
accedi	364
accept	151
accept all	151
accept all cookies	151
accept and close	151
accept and continue	151
accept cookies	151
accepted payment methods	133
accepteer	453
accepteer alle cookies	453
accepter	56	264
accepter alle	56
accepter alle cookies	56
accepter et continuer	264
accepter et fermer	264
accepter les cookies	264
accepter tout	264
acceptera	619
acceptera alla	619
accepteren	453
acceso	177
accetta	375
accetta e continua	375
accetta i cookie	375
accetta tutti	375
accetta tutto	375
account aanmaken	442
accueil	271
aceitar	542
aceitar cookies	542
aceitar e continuar	542
aceitar todos	542
aceitar tudo	542
aceptar	189
aceptar cookies	189
aceptar todas	189
aceptar todo	189
aceptar y continuar	189
ad	148	401	425	425	711
ad choices	148
ad feedback	148
adchoices	148
add a comment	153
add as a preferred source on google	145
add as preferred source	145
add to bookmarks	142
add to my topics	145
add us as a preferred source on google	145
addebito diretto	363
administrer samtykke	481
adres e-mail	503
adresse e-mail	255
ads	148
advert	148
advertentie	451	451
advertenties	451
advertise with us	148
advertisement	148	346	373	644
advertisement - scroll to continue	148
advertisement - story continues below	148
advertisement feature	148
advertisement. scroll to continue reading	148
advertisements	148
advertising	148
advertorial	88	115	564	644
afdrukken	448
afficher la suite	271
afficher le contenu	264
afficher les commentaires	266
afficher plus	271
affiliate	148
affiliate disclosure	148
affiliate-link	88
afmelden	442
afspelen	460
afspil	63
after ad	148
after newsletter promotion	137
afvis	56
afvis alle	56
agb	91
aggiungi ai preferiti	370
aggiungi un commento	377
agrandir	271
agrandir l'image	271
agree	151
agree and continue	151
ahora en portada	193
ahora no	172
ai deja cont	559
ai deja un cont	559
ai uitat parola	559
aidez-nous	248
aiheet	237
ailleurs sur le web	268
aiutaci	360
ajouter aux favoris	259
ajouter un commentaire	266
akceptuj	511
akceptuj wszystkie	511
akkoord	453
aksepter alle	481
aktuell	95
aktuelle artikel	95
aktuelle nachrichten	95
aktuelles	95
akun saya	340
akzeptieren	91
al abonnee	442
al abonnee? inloggen	442
al abonnee? log in	442
al een account	442
algemene voorwaarden	453
all comments	153
all news	160
alla kommentarer	621
alle ablehnen	91
alle akzeptieren	91
alle anzeigen	98
alle artikel anzeigen	98
alle bilder	98
alle cookies accepteren	453
alle cookies akzeptieren	91
alle kommentare	93
alle kommentare anzeigen	93
alle kommentarer	58	483
alle newsletter	81
alle reacties	455
alleen voor abonnees	442
aller au contenu	271
aller au contenu principal	271
allerede abonnent	47	472
allerede abonnent? log ind	47
allerede abonnent? logg inn	472
alles accepteren	453
alles akzeptieren	91
alles anzeigen	98
alles bekijken	460
alles weigeren	453
allow content	151
allow cookies	151
already a member	134
already a member? log in	134
already a subscriber	134
already a subscriber? log in	134
already a subscriber? sign in	134
already a supporter	128
already have an account	134
already have an account? log in	134
already have an account? sign in	134
als e-mail versenden	85
also	158
also in the news	155
also on	155
also read	155
alte articole	567
altre notizie	379
altri articoli	379
altro	382
altro importo	363
always active	151
am meisten gelesen	95
amount	129
ampliar	196	549
ampliar imagen	196
ana sayfa	650
anasayfa	650
anbefalede artikler	60
anbefales	485
anbefalet	60
anbefalt	485
anbefalte saker	485
ander bedrag	441
andere lasen auch	95
anderen lazen ook	457
anderer betrag	77
andre leser	485
angebot sichern	78
angebote unserer partner	88
anmelden	78
anmeldung zum newsletter	81
anna palautetta	236
annonce	55	55	262
annoncer	55
annonces	262
annons	618	618
annonse	480	480
annonser	480	618
annonssamarbete	629
annual	129
annulla risposta	377
annunci	373
annuncio	373
anterior	196	549	569
antworten	93
antworten abbrechen	93
anuncio	187
anuncios	187
anzeige	88
anzeige anzeige	88
anzeige scrollen, um weiterzulesen	88
anzeigen	88
apoie	528
apoie nosso trabalho	528
apoie o jornalismo independente	528
apoie-nos	528
aportar	173
apoya el periodismo independiente	173
apoya nuestro periodismo	173
apoya nuestro trabajo	173
approfondimenti	379
approfondisci	379
apri menu	382
ara	650
archivado en	191
archivo	193
argomenti	379
argomenti trattati	379
around the web	155
article content	148
article continues after advertisement	148
article continues below	148
article continues below advertisement	148
article suivant	268
articles connexes	268
articles les plus lus	268
articles similaires	268
articole recente	567
articole recomandate	567
articole similare	567
articoli correlati	379
articolo correlato	379
articolo precedente	379
articolo riservato agli abbonati	364
articolo successivo	379
articolul anterior	567
artigo anterior	546
artigos relacionados	546
artikel delen	448
artikel drucken	85
artikel freischalten	78
artikel gaat verder na advertentie	451
artikel lainnya	349
artikel lesen	98
artikel merken	85
artikel sebelumnya	349
artikel selanjutnya	349
artikel speichern	85
artikel teilen	85
artikel terkait	349
artikel verschenken	78
artikel versenden	85
artikel wird nach der anzeige fortgesetzt	88
artikkelen fortsetter etter annonsen	480
artikkelen fortsetter under	480
artikkelen fortsetter under annonsen	480
as + lidas	546
as mais lidas	546
ascolta	370
ascolta l'articolo	370
asetukset	234
asiasanat	237
ask me later	128
assinar	531
assinatura	531
assinaturas	531
assine	531
assine a newsletter	533
assine agora	531
assine nossa newsletter	533
assuntos	546
attiva l'abbonamento	364
attiva ora	364
auch interessant	95
auch lesenswert	95
auch spannend	95
aucun commentaire	266
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
autentificare	559
automatische incasso	441
autoriser	264
autre montant	251
autres articles	268
avaa koko juttu	226
avainsanat	237
aviso legal	189
avvis	481
avvis alle	481
avvisa	619
avvisa alla	619
aydinlatma metni	645
ayrica okuyun	648
baca juga	349	349
baca selengkapnya	351
back to top	160
bagikan	344
bagikan artikel	344
bagikan berita ini	344
bagikan ke	344
bagikan ke facebook	344
bagikan ke whatsapp	344
balas	348
bank transfer	133
bankeinzug	77
bankoverschrijving	441
be the first to comment	153
beantwoorden	455
become a friend	130
become a member	130
become a paid subscriber	130
become a patron	130
become a sponsor	130
become a subscriber	134
become a supporter	130
bedankt voor je inschrijving	444
bei facebook teilen	85
bei twitter teilen	85
bei whatsapp teilen	85
bei x teilen	85
beitrag teilen	85
bekijk aanbieding	442
bekijk alle abonnementen	442
bekijk alles	460
bekijk de aanbiedingen	442
bekijk foto's	460
bekijk meer	460
bekijk ook	457
bekijk reacties	455
beliebt	95
beliebte artikel	95
beliebteste artikel	95
belki daha sonra	636
ben je al abonnee	442
benzer haberler	648
beranda	351
berdonasi	339
bereits abonnent	78
bereits registriert	78
bereits registriert? anmelden	78
beri komentar	348
berikutnya	351
berita lainnya	349
berita pilihan	349
berita populer	349
berita terbaru	349
berita terkait	349
berita terkini	349
berita utama	349
berlangganan	340
berlangganan sekarang	340
best gelezen	457
besuchen sie uns auf facebook	86
betaalmethode	441
betaalmethoden	441
betaalmethodes	441
betrag eingeben	77
bewaar	448
bewaar artikel	448
bewaren	448
bezahlter inhalt	88
bidra	470	608
bidrag	45
bienvenido	177
bilder anzeigen	98
bildergalerie	95
bize destek olun	637
bleiben sie informiert	81
bli abonnent	472
bli medlem	470	608
bli prenumerant	610
blijf op de hoogte	444
bliv abonnent	47
bliv medlem	45
bluesky	143
boletim	533
boletines	180
boleto	530
bonifico	363
bonifico bancario	363
bookmark	142
bookmark this	142
bookmark this article	142
brak komentarzy	513
branded content	187
brought to you by	148
browse all	160
buat akun	340
buffer	143
buscar	196	549
buy me a coffee	130
buy us a coffee	130
cadastrar	531
cadastre-se	531
cadeau-artikel	442
cancel	129
cancel reply	153
cancelar resposta	544
cancelar respuesta	191
cargar contenido	189
cari	351
carica altri	382
carregar mais	549
carta di credito	363
carte bancaire	251
categorias	546
categorie	379
categories	155
categorii	567
cele mai citite	567
cele mai noi	567
cele mai populare	567
cerca	382
cerrar	172
cetak	344
cevapla	647
cgu	264
cgv	264
charger plus	271
chiudi	359
chiudi menu	382
choisissez un montant	251
choose an amount	133
choose your payment method	133
choose your plan	134
clasificados	187
click here	160
click to enlarge	160
click to share	142
cliquer ici pour partager	259
close	129
close extra sharing options	142
close menu	160
close share panel	142
close this message	128
codes promo	262
colabora	173
collapse	160
comenta	191
comentar	191	544
comentarii	566
comentario	191
comentarios	191
comentariu	566
comente	544
comment	143	153
comment ne plus voir ce message	247
comment policy	153
commenta	377
commenta l'articolo	377
commentaire	266
commentaires	266
commenter	259	266
commenter l'article	266
commenti	377
commento	377
comments	153
comments are closed	153
comments closed	153
community guidelines	153
community rules	153
compare plans	134
comparte	184
comparte esta noticia	184
compartilhar	537
compartilhar no facebook	537
compartilhar no linkedin	537
compartilhar no twitter	537
compartilhar no whatsapp	537
compartilhar no x	537
compartilhar por e-mail	537
compartilhar via	537
compartilhe	537
compartilhe este artigo	537
compartilhe isso	537
compartir	184	184
compartir en	184
compartir en bluesky	184
compartir en facebook	184
compartir en linkedin	184	184
compartir en telegram	184
compartir en twitter	184
compartir en whatsapp	184	184
compartir en x	184
compartir por correo	184
compartir por email	184
complete coverage	155
comunicar erro	544
concordo	542
condiciones de uso	189
condiciones generales	189
conditions d'utilisation	264
condividi	370
condividi articolo	370
condividi l'articolo	370
condividi questo articolo	370
condividi su	370
condividi su facebook	370
condividi su linkedin	370
condividi su telegram	370
condividi su twitter	370
condividi su whatsapp	370
condividi su x	370
condividi via email	370
condivisioni	370
condizioni d'uso	375
conectare	559
configurar cookies	189
connect with us	145
connectez-vous	252
connexion	252
consigliati	379
consigliati per te	379
consulter	271
cont nou	559
contact	160	266	455	566
contact us	153
contactez-nous	266
contacto	191
contactos	544
contato	544
contattaci	377
contatti	377
contenido de marca	187
contenido de nuestros socios	193
contenido exclusivo	177
contenido exclusivo para suscriptores	177
contenido ofrecido por	187
contenido para suscriptores	177
contenido patrocinado	187
contenido promocionado	187
contenido relacionado	193
contenidos relacionados	193
contenu partenaire	262
contenus partenaires	262
contenuti correlati	379
contenuti sponsorizzati	373
contenuto per abbonati	364
contenuto riservato	364
contenuto riservato agli abbonati	364
contenuto sponsorizzato	373
continua a leggere	382
continua depois da publicidade	540
continua senza accettare	375
continua senza sostenere	359
continuar a ler	549
continuar e fechar	542
continuar lendo	549
continuar leyendo	196
continuar sem apoiar	527
continuar sin donar	172
continue	129
continue a ler	546
continue lendo	531
continue reading	155	160
continue reading below	148
continue reading the main story	148
continue reading with a subscription	134
continue to article	128
continue to the article	128
continue without accepting	151
continue without donating	128
continue without supporting	128
continuer la lecture	252
continuer sans accepter	264
continuer sans donner	247
contribua	528
contribuer	248
contribuez	266
contribuir	528
contribuisci	360
contribute now	130
contribute with google	130
contribuye	173
contul meu	559
cookie notice	151
cookie policy	151	375
cookie preferences	151
cookie settings	151
cookie-einstellungen	91
cookie-instellingen	453
cookiebeleid	453
cookieindstillinger	56
cookiepolicy	619
cookiepolitik	56
cookies	30	56	453	481	619
cookies akzeptieren	91
cookies instellen	453
cookies policy	151
copia il link	370
copia link	370
copiar el enlace	184
copiar enlace	184
copiar link	184	537
copiar o link	537
copied	142
copier l'url	259
copier le lien	259
copy	143
copy link	142	344	686
copy link copied	142
copy link to clipboard	142
copy this link	142
copy url	142
correlati	379
count me in	137
crea un account	364
crear cuenta	177
crear una cuenta	177
create a free account	134
create account	134
create an account	134
create free account	134
credit card	133
credit or debit card	133
creditcard	441
criar conta	531
custom amount	129
czas czytania # min	518
czytaj dalej	518
czytaj dalej za	501
d'autres articles	268
da non perdere	379
da non perdere in edicola	373
daftar	340
daha fazla	650
daha sonra	636
daha sonra hatirlat	636
daily newsletter	137
dal web	379
dalej	515
dans cet article	268
darovat	22
daruj	22
das interessiert andere leser	95
das neueste	95
datenschutz	91
datenschutz-einstellungen	91
datenschutzeinstellungen	91
dauerauftrag	74
de tekst gaat verder onder de foto	451
debat: skriv	58
debatt: si din mening	483
debatte	93
deconectare	559
deel	448	448
deel artikel	448
deel dit	448
deel dit artikel	448
deel dit bericht	448
deel op facebook	448
deel op twitter	448
deel op x	448
deel via e-mail	448
deel via whatsapp	448
deine e-mail-adresse	81
deine meinung	93
deixe uma resposta	544
deja tu comentario	191
deja un comentario	191
deja una respuesta	191
dejar un comentario	191
del	52	477
del artikel	52
del artikkel	477
del artikkelen	477
del artiklen	52
del artiklen gratis	47
del med	52	477
del saken	477
del saken gratis	472
del via e-mail	52
del via e-post	477
dela	615
dela artikel	615
dela artikeln	615
dela artikeln gratis	610
dela med	615
dela via e-post	615
dela via mejl	615
delen	448
delen op facebook	448
delen via e-mail	448
delen via facebook	448
delen via twitter	448
delen via whatsapp	448
delivered to you	137
delivered to your inbox	137
dengarkan	344
der artikel geht nach der anzeige weiter	88
derniers articles	268
descuentos	187
desplegar redes sociales	184
destacadas	193
destacados	193
destaques	546
destek ol	637
destek olun	637
devamini oku	650
devenez membre	248
devenir membre	248
did you find this article helpful	153
die meistgelesenen artikel	95
diesen artikel teilen	85
digg	143
digital subscription	134
digital-abo	78
digitalabo	78
digitale krant	442
digite seu e-mail	533
dimensione testo	370
din e-mail	49
din e-mailadresse	49
din e-post	474	612
din e-postadress	612
din e-postadresse	474
dinle	642
direct debit	133
direct verder lezen	442
discussie	455
diskuse	32
diskuter	483
diskutera	621
diskutieren sie mit	93	93
diskuze	32
dismiss	129
dismiss this message	128
distribuie	562
distribuie articolul	562
distribuie pe facebook	562
dit vind je misschien ook leuk	457
diventa socio	360
diventa sostenitore	360
dnes ne	21
do mesmo autor	546
do not sell my personal information	151
do not sell or share my personal information	151
doar	528
dodaj komentarz	513
doe	528
doe agora	528
doe een donatie	439
don mensuel	248
don ponctuel	248
don't miss	155
don't miss out	137
don't want to see this? remove ads	148
dona	173	360
dona adesso	360
dona ahora	173
dona ora	360
donar	173
donar ahora	173
donasi	339
donasi sekarang	339
donate	130
donate become	130
donate here	130
donate monthly	130
donate now	130
donate today	130
donazione mensile	360
donazione singola	360
doneer	439
doneer nu	439
doner	45	470
donera	608
donera nu	608
doneren	439
donner	248
doorsturen	448
dossier	95	268	379	457
dossiers	95	268	457
drucken	85
drukuj	507
dukung jurnalisme independen	339
dukung kami	339
dyskusja	513
e-avis	47	472
e-edition	160
e-gazete	638
e-mail	25	49	81	143	503	533	583
e-mail eingeben	81
e-mail teilen	85
e-mail-adresse	81
e-mail-adresse eingeben	81
e-mailadres	444
e-mailadresse	49
e-mailen	448
e-paper	78	160
e-post	474	612
e-postadress	612
e-postadresse	474
e-tidning	610
e-wydanie	501
eavis	472
edellinen	239
edellinen juttu	237
editor's choice	155
editor's pick	118	155
editor's picks	155
editors' choice	155
editors' picks	155
edizione digitale	364
eenmalig	439
ei kiitos	224
ei nyt	224
ei, kiitos	224
einklappen	98
einloggen	78
einmalig	74
einmalig spenden	74
einstellungen	91
einwilligung	91
elders op het web	457
elige una cantidad	176
elolvasom	331
elsewhere on the web	155
em alta	546
em destaque	546
email	137	143	583
email (required	137
email address	137
email article	142
email this	142
email this article	142
email to a friend	142
emneord	485
emner	60	485
empfehlen	85
empfehlungen	95
empfehlungen der redaktion	95
empfohlene artikel	95
empfohlener externer inhalt	91
empfohlener redaktioneller inhalt	91
en ce moment	268
en continu	268
en directo	193
en otros medios	193
en portada	193
en savoir plus	264	271
encontraste un error	191
encontrou um erro	544
engangsgave	470
enlace copiado	184
enlarge image	160
enlarge this image	160
enregistrer	259
enter amount	133
enter your email	137
enter your email address	137
entra	364
entradas relacionadas	193
entrar	177	531
entre	531
enviar por correo	184
enviar por e-mail	537
enviar por email	184
enviar por whatsapp	184
envoyer par e-mail	259
envoyer par email	259
envoyer par mail	259
epaper	160
er du allerede abonnent	47	472
esci	364
escolha do editor	546
escolha um valor	530
escribe un comentario	191
escuchar	184
espace commentaires	266
espace partenaire	262
especiais	546
esqueceu a senha	531
esqueci minha senha	531
essai gratuit	252
esta funcionalidad es solo para suscriptores	177
etichete	567
etiketler	648
etiquetas	193	546
etusivu	237	239
etusivulle	237
exclusief voor abonnees	442
exclusive content	134
exclusivo assinantes	531
exclusivo para assinantes	531
exclusivo para suscriptores	177
expand	160
explore	158
explore more	155
explore more on these topics	155
external links	142
externe inhalte	91
externe inhalte anzeigen	91
externe inhalte erlauben	91
externen inhalt anzeigen	91
externen inhalt laden	91
externer inhalt	91
ezt is olvassa el	329
facebook	143
facebook messenger	143
facebook twitter	142
facebook twitter email	142
facebook twitter linkedin email	142
facebook twitter whatsapp	142
facebook x	142
fai una donazione	360
faire un don	248
faites un don	248
fale conosco	544
fandt du en fejl	58
fant du en feil	483
favoris	259
fazer login	531
featured articles	155
featured content	155
featured stories	155
fechar	527	549
feedback	93	153	455
feedback geben	93
fehler gefunden	93
fehler melden	93
fermer	247
fermer le menu	271
fetching more	160
fil info	268
filed under	155
find out more	160
find us on facebook	145
fique por dentro	533
first name	137
fizetett tartalom	326
flecha	177
fler	623
fler artiklar	623
fler nyheter	623
flere artikler	60	485
flere nyheder	60
flere nyheter	485
flere saker	485
flipboard	143
folge uns	86
folge uns auf instagram	86
folgen	86
folgen sie uns	86
folgen sie uns auf facebook	86
folgen sie uns auf google news	86
folgen sie uns auf whatsapp	86
follow	145
follow author	145
follow live	145
follow me on twitter	145
follow on google news	145
follow on twitter	145
follow on x	145
follow this author	145
follow this topic	145
follow topic	145
follow us	145
follow us on	145
follow us on facebook	145
follow us on google news	145
follow us on instagram	145
follow us on twitter	145
follow us on whatsapp	145
follow us on x	145
following	145
font size	142
for abonnenter	47	472
for subscribers	134
for subscribers only	134
forgot password	134
forgot your password	134
forma de pagamento	530
forma de pago	176
formas de pagamento	530
formas de pago	176
forrige	63	488
forrige artikel	60
forrige artikkel	485
forse in seguito	359
forsiden	60	485
foto	349
foto galeri	648
fotostrecke	95
fout gespot	455
fout gezien	455
free daily newsletter	137
free newsletter	137
free weekly newsletter	137
friss	329
from around the web	155
from our partners	155
from the web	155
full coverage	155
fullscreen	160
fullskjerm	488
further reading on this site	155
ga akkoord	453
ga naar inhoud	460
gallery	379
ganzen artikel lesen	98
ge bort artikeln	610
gebruiksvoorwaarden	453
geef dit artikel cadeau	442
geef een reactie	455
gem	52
gem artikel	52
gerade nicht	73
gerelateerd	457
gerelateerd nieuws	457
gerelateerde artikelen	457
gerelateerde onderwerpen	457
gerir cookies	542
gesponsert	88
gesponserter inhalt	88
gesponsord	451
gesponsorde inhoud	451
gestion des cookies	264
gestionar cookies	189
gestisci i cookie	375
gestisci preferenze	375
get alerts	145
get digital access	134
get email updates	137
get our newsletter	137
get started	134
get the daily email	137
get the newsletter	137
get unlimited access	134
gi bort artikkelen	472
gi en gave	470
gift a subscription	134
gift article	134
gift this article	134
giv et bidrag	45
give a gift	134
give a gift subscription	130
give feedback	153
give monthly	130
give now	130
give today	130
gizlilik	645
gizlilik politikasi	645
glemt adgangskode	47
glemt passord	472
go to top	160
godkjenn	481
godkjenn alle	481
godta	481
godta alle	481
google	143
google news	143
google plus	143
got it	151
gracias por suscribirte	180
gratis proberen	442
grazie per l'iscrizione	367
guarda anche	379
guarda la gallery	382
guardar	184	537
guides d'achat	268
gulir untuk lanjut membaca	346
haberi dinle	642
haberin devami	644	650
haberin devami reklamdan sonra	644
haberin tamami	650
hacker news	143
hae	239
haku	239
halaman berikutnya	351
halaman selanjutnya	351
halaman: #	351
handelsbetingelser	56
hantera cookies	619
har du allerede en konto	47	472
har du redan ett konto	610
hata bildir	647
haut de page	271
have an account	134
have an account? sign in	134
have your say	153
hazte miembro	173
hazte socia	173
hazte socio	173
hazte socio/a	173
heb je al een account	442
help mee	439
hem	626
hemeroteca	177
hepsini kabul et	645
herinner me later	438
hesabim	638
hesabiniz var mi	638
het artikel gaat hieronder verder	451
het laatste nieuws	457
hide ad	148
hide caption	160
hide comments	153
hide this message	128
hier anmelden	78
hier einloggen	78
hilfe	93
hinweis zum datenschutz	91
hittade du ett fel	621
hjem	63	488
hlasovat	32
hledat	35
hold deg oppdatert	474
hold dig opdateret	49
home	160	382	460
hopp til innhold	488
hopp til innholdet	488
house rules	153
hoy no	172
hubungi kami	348
i accept	151
i agree	151
i already donated	128
i already gave	128
i samarbeid med	480
i samarbejde med	55
i samarbete med	618
i'll do it later	128
i'm in	137
i've already donated	128
ich bin schon dabei	73
ich habe schon gespendet	73
ich stimme zu	91
icymi	155
ideal	441
identifiez-vous	252
ihr kommentar	93
ihre e-mail-adresse	81
ihre meinung	93
ik heb al gedoneerd	438
ik steun al	438
ikke i dag	44	469
ikke nu	44
iklan	346	346
il mio account	364
il tuo indirizzo email	367
ilan	644
ilgili haber	648
ilgili haberler	648
ilgili konular	648
ilmoitus	233
im trend	95
immer informiert	81
impostazioni cookie	375
impressum	91
imprimer	259
imprimer l'article	259
imprimir	184	537
in	686
in case you missed it	155
in diesem artikel	95
in evidenza	379
in het nieuws	457
in other news	155
in partnership with	148
in primo piano	379
in this section	155
in zwischenablage kopieren	85
indeks	349
indirizzo email	367
indstillinger	56
infolettre	255
infolettres	255
informasjonskapsler	481
informativa sulla privacy	375
ingatkan saya nanti	338
ingrandisci	382
ingresar	177
inhalt	98
inhalt anzeigen	91
inhalt laden	88
inhalt teilen	85
inhalte anzeigen	91
inhaltsverzeichnis	98
inhoudsopgave	460
inicio	196
inloggen	442
innstillinger	481
inschrijven	444
inscreva-se	533
inscreva-se na newsletter	533
inscription	252
inserisci la tua email	367
inserisci qui il tuo commento	377
instagram	143
instagram-inhalte erlauben	91
instellingen	453
inte idag	607
inte nu	607
integritetspolicy	619
introduce tu email	180
invalid email	137
invia commento	377
invia per email	370
invia via email	370
inzerce	29
ir a los comentarios	191
ir al contenido	196
ir arriba	196
iscriviti	367
iscriviti alla newsletter	367
iscriviti alla nostra newsletter	367
iscriviti ora	367
j'accepte	264
j'en profite	252
ja, ich will	74
jaa	231
jaa artikkeli	231
jaa facebookissa	231
jaa juttu	231
jaa whatsappissa	231
jangan lewatkan	349
jatka lukemista	226
je donne	248
je e-mailadres	444
je fais un don	248
je m'abonne	252
je m'inscris	255
je soutiens	248
je teste	252
jednorazowo	499
jelentkezzen be	321
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
join now	130
join our mailing list	137
join our newsletter	137
join our telegram channel	145
join our whatsapp channel	145
join the conversation	153
join the debate	153
join the discussion	153
join the discussion on discord	145
join us	130
join us on whatsapp	145
jouw e-mailadres	444
jump to content	160
just nu	623
juttu jatkuu alla	233
juuri nyt	237
kabul ediyorum	645
kabul et	645
kanske senare	607
kanskje senere	469
kapat	636
kapcsolat	328
karte laden	91
kategori	349
kategoriat	237
kategorie	33	515
kategorien	95
kategorier	60	485	623
kategoriler	648
katkida bulun	637
kaydet	642
kaydol	638
kayit ol	638
keep reading	155
keluar	340
kembali ke atas	351
kertalahjoitus	225
keskustele	236
keskustelu	236
keuze van de redactie	457
khusus pelanggan	340
kiemelt	329
kies een bedrag	441
kiosque	252
kirim	344
kirim komentar	348
kirjaudu	226
kirjaudu ulos	226
kirjoita kommentti	236
klarna	77
kleinanzeigen	88
kokeile maksutta	226
kokeile nyt	226
komentar	348
komentarz	513
komentarze	513
komment	328
kommentar	93
kommentar schreiben	93
kommentar verfassen	93
kommentare	93
kommentare ansehen	93
kommentare anzeigen	93
kommentare lesen	93
kommentarer	58	483	621
kommentarregeln	93
kommentek	328
kommenter	58	483
kommentera	621
kommentieren	93
kommentit	236
kommentoi	236
kommercielt indhold	66
kommercielt samarbejde	55
kommersielt innhold	491
kommersielt samarbeid	480
koniec reklamy	510
kontakt	32	58	93	513
kontakt os	58
kontakt oss	483
kontakta oss	621
konten bersponsor	346
konten premium	340
konten sponsor	346
konto erstellen	78
konular	648
kopieer de link	448
kopieer link	448
kopier lenke	477
kopier lenken	477
kopier link	52
kopieren	85
kopioi linkki	231
kopiuj link	507
kopyala	642
kostenlos abonnieren	81
kostenlos registrieren	78
kostenlos testen	78
krant	442
kreditkarte	77
kreditkarte / klarna	77
kun for abonnenter	47	472
kuukausilahjoitus	225
kuuntele	231
kuuntele juttu	231
kvkk	645
l'actu en direct	268
l'article continue ci-dessous	262
l'essentiel	268
la newsletter	255	367
la redazione consiglia	379
la tua e-mail	367
la tua email	367
laad meer	460
laatste nieuws	457
ladda fler	626
lagre	477
lagre artikkel	477
lahjoita	225
lahjoita nyt	225
lain kali	338
lainnya	349
laisser un commentaire	266
laissez un commentaire	266
langganan	340
lanjut baca di bawah	346
lanjutkan dengan konten	346
lanjutkan membaca	351
laporkan	348
lascia un commento	377
last flere	488
last name	137
lastschrift	77
later	438
latest	155
latest articles	155
latest edition	160
latest headlines	155
latest news	155
latest posts	155
latest stories	155
latest updates	155
latest videos	155
latest videos from	155
le direct	268
le fil	268
le journal du jour	252
le nostre newsletter	367
le plus lu	268
le puede interesar	193
le recomendamos	193
le ultime notizie	379
learn more	160
learn more about cookies	151
leave a comment	153
leave a reply	153
leave a tip	130
lecture # min	271
leer noticia completa	196
lees de reacties	455
lees meer	457	460
lees meer over	457
lees ook	457
lees verder	442	457	460
lees verder na de advertentie	451
lees verder onder de advertentie	451
lees verder onder de afbeelding	451
lees verder onder de foto	451
leestijd	460
leestijd # min	460
legfrissebb	329
legg igjen en kommentar	483
leggi anche	379
leggi i commenti	377
leggi il giornale	364
leggi l'articolo	382
leggi l'articolo completo	382
leggi tutto	382
leggi tutto con un abbonamento	364
leggi tutto su	379
legolvasottabb	329
legolvasottabbak	329
leia mais	546	549
lembrar mais tarde	527
lembre-me mais tarde	527
lenke kopiert	477
ler mais	549
les derniers articles	268
les flere	485
les hele saken	488
les kommentarer	483
les mer	485	488
les mer om	485
les plus lues	268
les plus lus	268
les tops	268
les videre	472
lesedauer	98
lesedauer: # minuten	98
lesen sie auch	95
lesen sie dazu	95
lesen sie hier	95
lesen sie mehr	95
leserbrief schreiben	93
leserbriefe	93
leserkommentare	93
lesetid # min	488
lesetipp	95
lesetipps	95
lesezeit: # min	98
lesezeit: # minuten	98
letters to the editor	153
lettre d'information	255
lige nu	60
lihat juga	349
lihat komentar	348
lihat lainnya	351
lihat selengkapnya	351
lihat semua	351
like loading	142
like this	142
like us on facebook	145
limited time offer	134
line	143
link	143
link copiado	537
link copiato	370
link copied	142
link copied bookmark	142
link copied to clipboard	142
link gekopieerd	448
link kopieren	85
link kopieret	52
link kopiert	85
link kopyalandi	642
link zum inhalt	91
link zum youtube-inhalt	91
linkedin	143
linki kopyala	642
linkki kopioitu	231
links	95
lire aussi	268
lire l'article	271
lire l'article complet	271
lire la suite	271
lire les commentaires	266
lire plus	268	271
lire plus tard	259
listen	142
listen to this article	142
live	95
live tv	155
lo + visto	193
load comments	153
load content	151
load more	160
load more articles	160
load more comments	153
load more stories	160
loading	142
loading ad	148
loading more	160
log in	134	442
log in / register	134
log in om te reageren	455
log in or sign up	134
log in to comment	153
log in to leave a comment	153
log in to reply	153
log ind	47
log ind for at kommentere	58
log out	134
log ud	47
logare	559
logg inn	472
logg ut	472
logga in	610
logga ut	610
login	78	134	340	364	531	559
login / register	134
login to comment	153
logout	134
lue koko juttu	226	239
lue kommentit	236
luetuimmat	237
luetuimmat jutut	237
luister	448
luister naar dit artikel	448
luk	44
lukk	469
lukuaika # min	239
luo tunnus	226
lupa kata sandi	340
lupa password	340
lyssna	615
lyt	52
lyt til artiklen	52
lytt	477
lytt til saken	477
m'abonner	252
m'inscrire	255
maak een account	442
maak een gratis account	442
maandelijks	439
mai mult	569
mai multe	569
mail	143	448
mailen	85
mainokset	233
mainos	233	233
mainos alkaa	233
mais	549
mais artigos	546
mais comentadas	546
mais lidas	546
mais lidos	546
mais populares	546
mais tarde	527
mais vistas	546
mais vistos	546
make a donation	130
make us preferred on google	145
manage consent	151
manage cookies	151
manage my account	134
manage options	151
manage preferences	151
manage settings	151
manage subscription	134
mantente informado	180
mastodon	143
masuk	340
masuk / daftar	340
max	587
maybe later	128
me connecter	252
me le rappeler plus tard	247
media caption	160
meer	457
meer artikelen	457
meer informatie	453
meer laden	460
meer lezen	457
meer nieuws	457
meer over	457
meer over dit onderwerp	457
meer tonen	460
meest bekeken	457
meest gedeeld	457
meest gelezen	457
meghallgatom	324
megosztom	324
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
mejla	615
meld een fout	455
meld fra om feil	483
meld je aan	444
meld je aan voor de nieuwsbrief	444
members only	134
meniu	569
menu	35	63	160	271	351	382	460	518	549	693
meny	488	626
mer fra	485
mer nyheter	623
mer om	485	623
merci de votre inscription	255
mere fra	60
mere om	60
merken	78	85
merkliste	78
message	143
messenger	143
mest delat	623
mest delt	485
mest delte	60
mest lest	485
mest leste	485
metodi di pagamento	363
metodo di pagamento	363
mettre en favori	259
mi cuenta	177
mijn account	442
mijn profiel	442
min konto	47
min side	47	472
minha conta	531
mis niets	444
missa inget	612
missa inte	623
misschien later	438
misschien ook interessant	457
mit plus weiterlesen	78
mitdiskutieren	93
mitglied werden	74
mitt konto	610
mode de paiement	251
modes de paiement	251
moje konto	501
mon compte	252
mon espace	252
monatlich	74
monatlich spenden	74
montant libre	251
monthly	129
monthly contribution	133
more	158
more articles	155
more coverage	155
more from	155
more from this author	155
more headlines	155
more in this series	155
more like this	155
more news	155
more on this story	155
more on this topic	155
more options	151
more sharing options	142
more stories	155
more stories like this	155
more to explore	155
more to read	155
more top stories	155
most commented	155
most discussed	155
most emailed	155
most liked	153
most nem	318
most popular	155
most read	155
most recent	155
most shared	155
most viewed	155
most watched	155
mostra altro	382
mostra contenuto	375
mostra i commenti	377
mostrar comentarios	191
mostrar mais	549
mostrar menos	196
moyen de paiement	251
moyens de paiement	251
muat lainnya	351
mungkin lain kali	338
must read	155
must reads	155
must-read	155
mute	160
my account	134
na czasie	515
naar boven	460
naar de aanbiedingen	442
naar de inhoud	460
nach anzeige weiterlesen	88
nach der werbung weiterlesen	88
nach oben	98
nahoru	35
najnowsze	515
najnowsze informacje	515
najpopularniejsze	515
nanti	338
nanti saja	338
napisz do nas	513
napisz komentarz	513
ne manquez rien	255
ne most	318
ne plus afficher	247
nee bedankt	438
nee, bedankt	438
neem een abonnement	442
nei takk	469
nei, takk	469
nein danke	73
nein, danke	73
nej tack	607
nej tak	44
nej, tack	607
nej, tak	44
nessun commento	377
neste	488
neste artikkel	485
net binnen	457
netiquette	93
neueste artikel	95
neueste meldungen	95
neueste nachrichten	95
neueste videos	95
never miss a story	137
never miss an update	137
new here	134
newest first	153
newsletter	25	81	137	180	255	367	503	533
newsletter abonnieren	81
newsletter bestellen	81
newsletter e alert	379
newsletter kostenlos abonnieren	81
newsletter recomendada	193
newsletter sign up	137
newsletter sign-up	137
newsletter signup	137
newsletter-anmeldung	81
newsletters	137	160	180	255	533
newslettery	25	503
newsticker	95
next	129
next article	155
next page	160
next post	160
next story	155
next up	155
nghe	686
nicht jetzt	73
nicht mehr anzeigen	73
nichts mehr verpassen	81
nie masz konta	501
nie teraz	498
niet nu	438
niet te missen	457
nieuwsbrief	444
nieuwsbrieven	444
no comments	153
no comments yet	153
no gracias	172
no grazie	359
no te pierdas	193
no thank you	128
no thanks	128
no, gracias	172
no, grazie	359
no, thanks	128
noch kein abonnent	78
noch kein konto	78
noch keine kommentare	93
nog geen abonnee	442
nog geen account	442
nog geen reacties	455
non merci	247
non oggi	359
non ora	359
non sei abbonato	364
non, merci	247
normas	191
nos derniers articles	268
nos newsletters	255
nos offres	252
nos recommandations	268
not a subscriber yet	134
not now	128
not ready to donate	128
not ready to give today	128
not ready to subscribe	128
not ready to support today	128
not today	128
note legali	375
noticia relacionada	193
noticia relacionadas	193
noticias de hoy	193
noticias relacionada	193
noticias relacionadas	193
notizie correlate	379
notizie del giorno	379
nous contacter	266
nous soutenir	248
nous suivre	260
nous vous recommandons	268
now playing	160
nu acum	557
nu in het nieuws	457
nu niet	438
nutzungsbedingungen	91
nyhedsbrev	49
nyhedsbreve	49
nyhetsbrev	474	612
nyhetsbrevet	474	612
nyhetsdygnet	623
o seu email	533
obrigado por se inscrever	533
obserwuj	508
obserwuj nas	508
obserwuj nas w google news	508
odpowiedz	513
oferecer artigo	531
oferecido por	540
oferta especial	177
ofertas	187
offer	148
offerte	373
offre partenaire	262
offrir cet article	252
offrir l'article	252
ohne spende weiterlesen	73
ok	129
okumaya devam et	638
oldest first	153
oletko jo tilaaja	226
oletko jo tilaaja? kirjaudu	226
olvasd el ezt is	329
olvassa el ezt is	329
om cookies	619
oma tili	226
once	129
onderwerpen	457
one time donation	130
one-time	129
one-time donation	130
onko sinulla jo tunnus	226
ook interessant	457
open image in gallery	160
open menu	160
opina	191
opprett konto	472
opret bruger	47
opret en konto	47
opret konto	47
opslaan	448
opublikuj komentarz	513
ossza meg	324
ostatnie wpisy	515
oszd meg	324
other amount	133
other articles	155
other news	155
other stories	155
others also read	155
otra cantidad	176
otras noticias	193
otro importe	176
our newsletters	137
our partners	148
our social media	145
outro valor	530
ouvir	537
ouvir artigo	537
ouvrir le menu	271
overschrijving	441
oynat	650
p	564
pagamento seguro	530
pagamento sicuro	363
page suivante	271
pagina successiva	382
pago seguro	176
paid content	148
paid for by	148
paid post	148
paiment methods	133
palaute	236
paling banyak dibaca	349
para seguir leyendo	177
pariwara	346
partage	259
partager	259	259
partager cet article	259
partager l'article	259
partager par e-mail	259
partager par email	259
partager par mail	259
partager sur	259
partager sur bluesky	259
partager sur facebook	259
partager sur linkedin	259	259
partager sur messenger	259
partager sur telegram	259
partager sur twitter	259
partager sur whatsapp	259	259
partager sur x	259
partager via facebook	259
partager via messenger	259
partager via twitter	259
partager via whatsapp	259
partages	259
partagez	259
partagez cet article	259
partenaire	262
parteneri	564
participa	191
partilhar	537
partilhar artigo	537
partilhar no facebook	537
partilhe	537
partilhe este artigo	537
partner	451
partner content	148
partner offers	148
partnerangebot	88
partnerangebote	88
partnercontent	451
partnernieuws	457
pas aujourd'hui	247
pas de commentaire	266
pas encore inscrit	252
pas maintenant	247
passend zum thema	95
passende artikel	95
passer cette annonce	262
password dimenticata	364
passwort vergessen	78
patrocinado	187	540
patrocinado por	187
payment method	133
payment methods	133
payment options	133
paypal	77
pelo mundo	546
people also read	155
per e-mail teilen	85
per e-mail versenden	85
per mail teilen	85
per mail versenden	85
per whatsapp teilen	85
persondatapolitik	56
personuppgiftspolicy	619
personvern	481
personverninnstillinger	481
pesquisar	549
petites annonces	262
photos	271
pilihan editor	349
pilihan redaksi	349
pin it	142
pinterest	143
pix	530
plaats een reactie	455
plaats reactie	455
plan du site	264
play now	160
play video	160
please donate	130
please enter a valid email address	137
pledge your support	130
plus	47	271	442	610
plus d'articles	268
plus d'infos	268
plus lus	268
plus tard	247
plus-artikel	78
plusartikel	442
pluss	472
plussak	472
pocket	143	398
podaj e-mail	503
podcast	33	60	95	193	379	515	648
podcastit	237
podcasts	60	95	457	546
podcasty	33	515
podd	623
poddar	623
pode interessar	546
podkast	485
podkaster	485
podobne	515
polecamy	515
polecane	515
polecane dla ciebie	515
polityka cookies	511
polub nas na facebooku	508
poprzedni	518
populair	457
populaire	268
populaire artikelen	457
populaires	268
popular articles	155
popular now	155
popular posts	155
popular stories	155
popular topics	155
populare	567
popularne	515
populer	349
portada	196
poslat	27
poslat e-mailem	27
poslechnout	27
post a comment	153
post comment	153
post on x	142
poster un commentaire	266
posts relacionados	546
potrebbe interessarti	379
potrebbe interessarti anche	379
potrebbero interessarti	379
pour aller plus loin	268
pr	326	401	401	401	425
praat mee	455
precedente	382
preferenze cookie	375
premium	23	47	110	134	177	252	340	364	442	472	501	531	559	610	638	683
premium content	134
premium-artikel	78
prenumerata	501
prenumeration	610
prenumerera	610
prenumerera nu	610
prenumeruj	501
presented by	148
previous article	155
previous page	160
previous post	160
primo piano	379
print	52	143	448
print article	142
print subscription	134
print this	142
print this article	142
print this page	142
printen	448
privacidad	189
privacy	375	453
privacy center	91
privacy notice	137
privacy policy	151	375
privacy preference center	151
privacy preferences	151
privacy settings	151
privacy statement	151
privacybeleid	453
privacyverklaring	453
privatlivspolitik	56
probeabo	78
probeer nu	442
produktempfehlung	88
profil	78
profilo	364
profiter de l'offre	252
promo	373
promocja	510
promoted	148
promoted content	148
promoted links	148
promoted stories	155
promotie	451
promotion	148
propaganda	540
prosseguir	542
prova gratis	364	610
prova nu	610
prueba gratis	177
pub	262	540	540
publicar comentario	191
publicidad	187	187
publicidade	540	540
publicitate	564	564
publier un commentaire	266
publireportage	262
publirreportaje	187
pysy ajan tasalla	228
quero assinar	531
quiero suscribirme	177
raccomandato da	373
rapporter feil	483
rapportera fel	621
rate this article	153
reactie	455
reactie annuleren	455
reacties	455
read also	155
read article	160
read comments	153
read full article	160
read full story	160
read in app	160
read more	160
read more about	155
read more about sharing	142
read more articles	160
read more here	160
read more on	155
read more on these topics	155
read next	155
read original article	160
read our complete coverage	155
read story	160
read the article	160
read the full article	160
read the full story	160
readers also read	155
reageer	455
reageren	455
receba nossa newsletter	533
recent	155
recent articles	155
recent news	155
recent posts	155
recent stories	155
recevoir la newsletter	255
rechazar	189
rechazar todas	189
rechazar todo	189
recherche	271
rechercher	271
recibe nuestra newsletter	180
reclame	451
recomandate	567
recomendaciones	193
recomendadas	193	546
recomendado	193
recomendado para ti	193
recomendados	193	546
recomendamos	546
recommended	155
recommended articles	155
recommended for you	155
recommended reading	155
recommended stories	155
recommended videos	155
recusar	542
redakcja poleca	515
redaksjonen anbefaler	485
redaktionen anbefaler	60
redaktionen rekommenderar	623
redaktionsempfehlung	95
redan prenumerant	610
redan prenumerant? logga in	610
reddet	645
reddit	143
redes sociais	538
redes sociales	184
refuser	264
regala questo articolo	364
registar	531
registe-se	531
register	134
register for free	134
register now	134
registo	531
registrace	23
registrarme	177
registrarme en la newsletter	180
registrarse	177
registrasi	340
registrati	364
registrati gratis	364
registreer	442
registreer gratis	442
registrer deg	472
registrera dig	610
registreren	442
registrieren	78
registro	177
registrovat se	23
regulamin	511
reject all	151
reject all cookies	151
rejeitar	542
rejeitar todos	542
reklam	618	644	644
reklama	29	29	510	510
reklame	55	480
reklamlar	644
reklamy	510
rekomendasi	349
rekomendasi untuk anda	349
rekomendasi untukmu	349
rekommenderade artiklar	623
rekommenderas	623
rekommenderat	623
relacionadas	193	546
relacionado	193
relacionados	193	546
related	155	158
related article	155
related articles	155
related content	155
related coverage	155
related items	155
related links	155
related news	155
related posts	155
related reading	155
related stories	155
related story	155
related tags	155	155
related to this story	155
related topics	155
related videos	155
relaterade artiklar	623
relaterade nyheter	623
relaterat	623
relaterede artikler	60
relaterede emner	60
relateret	60
relatert	485
relaterte artikler	485
relaterte emner	485
relaterte saker	485
remember me	134
remind me in #	128
remind me in may	128
remind me later	128
remind me next month	128
remind me tomorrow	128
remove ad	148
remove ads	148
replay	160
replies	153
reply	153
report	143
report a problem	153
report a typo	153
report abuse	153
report ad	148
report an error	153
report comment	153
report this ad	148
reportar	191
reportar erro	544
reportar error	191
reportar un error	191
reproducir	196
reproduzir	549
request a correction	153
reset password	134
responder	191	544
resta aggiornato	367
retour	259
retour en haut	271
retrouvez-nous sur facebook	260
return to top	160
ricevi la newsletter	367
rifiuta	375
rifiuta tutto	375
rimani aggiornato	367
rimani informato	367
riproduci	382
riservato agli abbonati	364
rispondi	377
rss	143
rubriken	95
rubriques	268
s'abonner	252
s'identifier	252
s'inscrire	252
s'inscrire gratuitement	252
saiba mais	546
sair	531
saken fortsetter etter annonsen	480
saken fortsetter under	480
saken fortsetter under annonsen	480
saken fortsetter under bildet	480
salin link	344
salin tautan	344
saltar al contenido	196
saltar publicidad	187
salva	370
salva articolo	370
salvar	537
salvar artigo	537
samtykke	56	481
sauvegarder	259
save	142
save article	142
save for later	142
save preferences	151
save story	142
save this article	142
saved	142
scegli un importo	363
schlagworte	95
schlagworte zum thema	95
schon abonnent	78
schon dabei	73
schreibe einen kommentar	93
schreiben sie einen kommentar	93
schrift verkleinern	85
schrijf een reactie	455
schrijf je in	444
schrijf je in voor de nieuwsbrief	444
schrijf je in voor onze nieuwsbrief	444
scopri	382
scopri le offerte	364
scrie un comentariu	566
scrivi un commento	377
scroll down to continue reading	148
scroll for more	148
scroll ke bawah untuk melanjutkan	346
scroll to continue	148
scroll to continue with content	148	346
scroll to top	160
scroll untuk membaca	346
scrolle weiter	88
scrollen sie weiter	88
se alla	626
se alle	63	488
se connecter	252
se erbjudanden	610
se tilbud	47	472
se tilbudene	472
search	160
sebelumnya	351
secciones	193
sections	160
secure checkout	133
secure payment	133
secure transaction	133
see all	160
see all newsletters	137
see also	155
see comments	153
see more	160
see subscription options	134
segnala	377
segnala un errore	377
segui	371
seguici	371
seguici su	371
seguici su facebook	371
seguici su google news	371
seguici su whatsapp	371
seguici sui social	371
seguir	185	538
seguir leyendo	177	196
seguir leyendo en	185
seguir sin apoyar	172
seite #	98
seite drucken	85
seite teilen	85
seja apoiador	528
seja assinante	531
seja um apoiador	528
selanjutnya	351
select an amount	133
select payment method	133
selengkapnya	351
semua komentar	348
senare	607
senaste	623
senaste nyheterna	623
senaste nytt	623
send email	142
send feedback	153
send til en ven	52
send to a friend	142
senere	44	469
seneste	60
seneste nyheder	60
seneste nyt	60
sepa-lastschrift	77
services partenaires	262
servicios	193
seu e-mail	533
seu email	533
seuraa	232
seuraa aihetta	232
seuraava	239
seuraava juttu	237
sezioni	379
sfoglia gallery	382
sfoglia il giornale	364
share	113	142	344	562
share article	142
share by email	142
share full article	142
share link	142
share on	142
share on bluesky	142
share on facebook	142
share on flipboard	142
share on linkedin	142
share on pinterest	142
share on reddit	142
share on telegram	142
share on threads	142
share on twitter	142
share on whatsapp	142
share on x	142
share on x (twitter	142
share options	142
share save	142
share share	142
share story	142
share this	142	142
share this article	142
share this article: share	142
share this on	142
share this page	142
share this post	142
share this story	142
share this story about sharing	142
share this with	142
share this with email	142
share this with facebook	142
share this with linkedin	142
share this with messenger	142
share this with pinterest	142
share this with twitter	142
share this with whatsapp	142
share to facebook	142
share tweet	142
share via	142
share via email	142
share via facebook	142
share via twitter	142
share with email	142
share with your friends	142
share your thoughts	153
sharing	142
show all	160
show caption	160
show comments	153
show external content	151
show less	160
show more	160
show more sharing options	142
si din mening	483
sie haben bereits ein abo	78
sie sind bereits abonnent	78
siehe auch	95
siga	538
siga nas redes sociais	538
siga nosso canal	538
siga-nos	538
siga-nos no facebook	538
siga-nos no google news	538
siga-nos no instagram	538
sign in	134
sign in / register	134
sign in or sign up	134
sign in to comment	153
sign me up	137
sign out	134
sign up	134
sign up for free	134
sign up for our newsletter	137
sign up here	137
sign up now	134
sign up to our newsletter	137
signaler	266
signaler une erreur	266
sigue leyendo	193
sigue leyendo debajo	187
siguiendo	185
siguiente	196
siguiente noticia	193
simak juga	349
similar articles	155
similar posts	155
similar stories	155
simpan	344
sin comentarios	191
single contribution	133
sinua voisi kiinnostaa	237
siste	485
siste nyheter	485
siste nytt	485
site map	160
sitemap	160
skapa ett konto	610
skapa konto	610
skip ad	128
skip ads	148
skip advertisement	148	148
skip for now	128
skip past newsletter promotion	137
skip this	128
skip to content	160
skip to footer	160
skip to main content	160
skip to navigation	160
skomentuj	507	513
skopiowano link	507
skopiuj link	507
skriv en kommentar	58	483	621
skriv kommentar	58
skriv ut	477	615
skype	143
sla advertentie over	451
sluit	460
sluiten	438
sms	143
snapchat	143
sobre el autor	193
sobre la firma	193
social	371
social media	86	145
sociala medier	616
sociale media	449
sociale medier	53
solo para suscriptores	177
solo per abbonati	364
something went wrong. please try again later	137
sommaire	271
son dakika	648
son dakika haberleri	648
son haberler	648
sonraki	650
sonraki haber	648
sonraki sayfa	650
sorotan	349
sort by	153
sosiaalinen media	232
sosiale medier	478
sostieni	360
sostieni il giornalismo indipendente	360
sostieni il nostro lavoro	360
sostienici	360
soutenez notre travail	248
soutenez-nous	248
soutenir	248
soziale medien	86
spannend	95
spara	615
spara artikel	615
special offer	134
speichern	85
spela upp	626
spende	74
spende jetzt	74
spenden	74
spenden sie	74
spill av	488
sponset	480
sponset innhold	480
sponsored	88	148
sponsored by	148
sponsored content	148
sponsored links	148
sponsored post	148
sponsored stories	155
sponsoreret	55
sponsoreret indhold	55
sponsorizzato	373
sponsorlu	644
sponsoroitu	233
sponsrat	618
spotify	143
stampa	370
stampa articolo	370
start free trial	134
start subscription	134
start your free trial	134
startseite	95	98
stay connected	137
stay in the know	137
stay informed	137
stay up to date	137
steady	74
steun onafhankelijke journalistiek	439
steun ons	439
steun onze journalistiek	439
stichworte	95
stikkord	485
stories for you	155
story continues	148
story continues below	148
story continues below advertisement	148
story continues below this ad	148
strictly necessary cookies	151
stumbleupon	143
subiecte	567
submit	129
submit a correction	153
submit comment	153
subscreva a newsletter	533
subscrever	533
subscrever newsletter	533
subscribe	134
subscribe by email	137
subscribe for free	134
subscribe here	134
subscribe now	134
subscribe to continue	134
subscribe to continue reading	134
subscribe to keep reading	134
subscribe to our newsletter	137
subscribe to our newsletters	137
subscribe to our youtube channel	145
subscribe to read	134
subscribe today	134
subscribe via email	137
subscriber only	134
subscriber-only	134
subscribers only	134
subscription options	134
subskrybuj	501
successivo	382
suche	98
suchen	98
sudah berlangganan	340
sudah punya akun	340
suggest a correction	153
suggested	155
suggested articles	155
suivant	271
suivez nous	260
suivez-nous	260
suivez-nous sur facebook	260
suivez-nous sur google news	260
suivez-nous sur whatsapp	260
suivi	260
suivre	260
suivre ce sujet	260
suivre cet auteur	260
sujets	268
sulje	224
sullo stesso argomento	379
sullo stesso tema	379
sumbang	339
suositellut	237
suosittelemme	237
suosituimmat	237
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
supported by	148
sur ce sujet	268
sur le web	268
suscribete	177
suscribirme	177
suscribirse	177
suscripciones	177
suurenna kuva	239
svar	58	483
svara	621
swisha en slant	608
szukaj	518
tag	349	379	691
tag-uri	567
taggar	623
tagged	155
tagger	485
tagi	515
tags	60	95	118	155	193	268	349	379	457	546	691
taguri	567
taille du texte	259
tallenna	231
talvez mais tarde	527
tamanho da fonte	537
tampilkan lebih banyak	351
tartalom	331
tautan disalin	344
te puede gustar	193
te puede interesar	193
te recomendamos	193
te-ar putea interesa	567
tee lahjoitus	225
teile diesen artikel	85
teilen	85
teilen auf	85
teilen sie diesen artikel	85
teilen und weiterempfehlen	85
tek seferlik	637
tekst loopt door onder de advertentie	451
tekstgrootte	448
telegram	143	587
teljes cikk	331
tema	485
temaer	485
temas	193	546
temas relacionados	193
tematy	515
temi	379
tempo de leitura	549
tempo di lettura	382
temps de lecture	271
temps de lecture : # min	271
tendances	268
tendencias	193
tendenze	379
terbaru	349
terkait	349
terkini	349
termini e condizioni	375
termos de uso	542
terms	151
terms & conditions	151
terms and conditions	151
terms of service	151
terms of use	151
terpopuler	349
terug naar boven	460
testen	78
testez gratuitement	252
tetszik	324
text size	142
text version	160
thank you	129
thank you for signing up	137
thanks for signing up	137
thanks for subscribing	137
thanks for your feedback	153
thema	95
thema's	457
themen	95
there are no comments yet	153
these are external links and will open in a new window	142
this advertisement has not loaded yet	148
this advertisement has not loaded yet, but your article continues below	148
this article is for subscribers	134
this article is for subscribers only	134
this content is for subscribers only	134
this post is for paid subscribers	134
this post is for subscribers	134
threads	143
ti consigliamo	379
ti potrebbe interessare	379
ti potrebbero interessare	379
ticker	95
tidak terima kasih	338
tidak, terima kasih	338
tiempo de lectura	196
tietosuoja	234
tietosuojaseloste	234
tiktok	143
til forsiden	60	485
til toppen	63	488
tilaa	226
tilaa nyt	226
tilaa uutiskirje	228
tilaa uutiskirjeemme	228
tilaajalle	226
tilaajille	226
tilaukset	226
till erbjudandet	610
till startsidan	623
till toppen	626
tilmeld	49
tilmeld dig	49
tilmeld dig nyhedsbrevet	49
tilmeld nyhedsbrev	49
timp de citire # min	569
tin sau	691
tinggalkan komentar	348
tip os	58
tip us	130
tips en venn	477
tips oss	483
tips van de redactie	457
tipsa	615
tipsa oss	621
tisk	27
today's paper	160
today's top stories	155
todos los comentarios	191
toestemming	453
toggle	160
toggle caption	160
toimitus suosittelee	237
toista	239
toon inhoud	453
toon meer	460
toon minder	460
toon reacties	455
top articles	155
top artikel	95
top comments	153
top headlines	155
top news	155
top stories	155
top-artikel	95
top-news	95
top-themen	95
tophistorier	60
topics	155
topik	349
topik terkait	349
toppnyheter	623
toppsaker	485
topthemen	95
torna all'inizio	382
torna su	382
torne-se assinante	528
torne-se membro	528
tous les commentaires	266
tout accepter	264
tout refuser	264
tout voir	271
toute l'actu	268
toutes les photos	271
toutes nos newsletters	255
trakteer ons op koffie	439
trang sau	693
transferencia bancaria	176
trefwoorden	457
trend	648
trending	95	155	349	457	546
trending deals	148
trending now	155
trending stories	155
trending today	155
trending topics	155
trimite	562
trimite pe email	562
trimite pe whatsapp	562
try it free	134
tu e-mail	180
tu email	180
tudo sobre	546
tue riippumatonta journalismia	225
tuitar	537
tuitear	184
tulis komentar	348
tulosta	231
tumblr	143
tuoreimmat	237
tuoreimmat uutiset	237
tutti i commenti	377
tutup	338
tweet	142	344	370
tweet this	142
tweeta	615
tweeter	259
tweetle	642
tweetnij	507
tweetnout	27
twitter	143
twitter-inhalte erlauben	91
twittern	85
tyck till	621
tylko w serwisie	515
type your email	137
udskriv	52
udvalgt	60
uitgelicht	457
uitloggen	442
ultim'ora	379
ultime news	379
ultime notizie	379
ultimele articole	567
ultimi articoli	379
unfollow	145
unisciti al nostro canale	371
unlock this article	134
unohditko salasanan	226
uns folgen	86
unser newsletter	81
unsere empfehlung	95
unsere empfehlungen	95
unsere newsletter	81
up next	155
upgrade now	134
upgrade to paid	130
ustawienia	511
ustawienia cookies	511
utiles	264
utvalgt	485
utvalt	623
uusimmat	237
uutiskirje	228
uutiskirjeet	228
uw e-mailadres	444
vai al contenuto	382
vain tilaajille	226
valikko	239
valorar	191
van onze partners	457
vandaag	457
vandaag niet	438
vastaa	236
ve zkratce	33
vedi anche	379
vedi i commenti	377
vedi tutte	382
vedi tutti	382
vedi tutto	382
veilig betalen	441
ver # comentarios	191
ver comentarios	191
ver contenido	189
ver fotos	196
ver galeria	549
ver los comentarios	191
ver mais	549
ver ofertas	177	531
ver todas	196	549
ver todo	196
ver todos	196	549
ver tudo	549
verder zonder te steunen	438
vergroot	460
vergroot afbeelding	460
verlagsangebot	88
verschicken	85
versenden	85
verwandte artikel	95
verwandte themen	95
verwante artikelen	457
vezi comentariile	566
vezi mai mult	569
vezi toate	569
viber	143	587
videa	33
video	33	60	349	379	485	567	623	648	691
video ad	148
video laden	91
video terkait	349
video's	457
videolar	648
videos	95	193
videot	237
view all	160
view all newsletters	137
view comment	153
view comments	153	160
view full size	160
view gallery	160
view image	160
view image in fullscreen	160
view more	160
view on instagram	142
view plans	134
view subscription options	134
virement	251
virement bancaire	251
vis alle	63	488
vis bildetekst	488
vis flere	63	488
vis indhold	56
vis innhold	481
vis kommentarer	58	483
vis mer	488
vis mere	63
visa alla	626
visa fler	626
visa kommentarer	621
visa mer	626
vk	143
voir aussi	268
voir le contenu	264
voir le diaporama	271
voir les commentaires	266
voir les offres	252
voir les photos	271
voir moins	271
voir plus	271
voir plus de commentaires	266
voir tout	271
volg	449
volg dit onderwerp	449
volg ons	449
volg ons op facebook	449
volg ons op instagram	449
volg ons op whatsapp	449
volgen	449
volgend artikel	457
volgende	460
volgende pagina	460
vollbild	98
voltar ao topo	549
volver arriba	196
voor abonnees	442
vores nyhedsbreve	49
vorherige seite	98
vorheriger artikel	95
vorig artikel	457
vorige	460
vorlesen	85
vorteile sichern	78
votre adresse e-mail	255
votre adresse email	255
votre commentaire	266
votre e-mail	255
votre email	255
vous aimerez aussi	268
vous pourriez aimer	268
vous pourriez aussi aimer	268
vstoupit do diskuse	32
vstoupit do galerie	35
vytisknout	27
w tym artykule	515
wachtwoord vergeten	442
war dieser artikel hilfreich	93
was andere lesen	95
was this article helpful	153
was this helpful	153
was this page helpful	153
watch more	155
watch next	155
watch video	160
we care about your privacy	151
we recommend	155
we value your privacy	151
weekly newsletter	137
weigeren	453
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
wesprzyj	499
wesprzyj nas	499
what do you think	153
what to read next	155
whatsapp	143	143	587
wideo	515
word abonnee	442
word lid	439
word supporter	439
word vriend	439
write a comment	153
write a review	153
wspieraj	499
wspieraj nas	499
wspieram	499
wszystkie	518
wszystkie komentarze	513
wunschbetrag	77
wybrane dla ciebie	515
wydarzenia	515
wydrukuj	507
wyloguj	501
wyszukaj	518
x	143	326
x (twitter	143
x facebook	142
x.com	143
xing	143
ya eres suscriptor	177
ya he donado	172
ya soy socio	172
ya soy suscriptor	177
ya te has registrado	177
ya tengo cuenta	177
ya tienes cuenta	177
ya tienes una cuenta	177
yanitla	647
yazdir	642
yazi boyutu	642
yearly	129
yes	153
yorum	647
yorum yap	647
yorum yaz	647
yorum yazin	647
yorumlar	647
yorumlari oku	647
you can change how much you give or cancel your contributions at any time	130
you have # seconds	148
you may also be interested in	155
you may also like	155
you may have missed	155
you may like	155
you might also be interested in	155
you might also like	155
you might like	155
you must be logged in to post a comment	153
you're in	137
your account	134
your comment	153
your email	137
your email address	137
your privacy choices	151
your privacy is important to us	151
youtube	143
youtube-inhalte erlauben	91
yukari	650
z ostatniej chwili	515
zaakceptuj wszystko	511
zadejte e-mail	25
zahl ich	74
zahlungsart	77
zahlungsarten	77
zahlungsmethode	77
zahlungsmethoden	77
zalo	686
zaloguj	501
zamknij	498
zapisz	507
zaregistrovat se	23
zarejestruj	501
zaten abone misiniz	638
zie ook	457
zip code	137
zobacz komentarze	513
zobacz wszystkie	518
zobrazit diskusi	32
zobrazit galerii	35
zobrazit obsah	30
zoek	460
zoeken	460
zoom	160
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
""", """\
# bình luận	690
# comentário	544
# comentários	544
# hozzászólás	328
# komentářů	32
# příspěvků	32
# σχόλια	117
# коментарі	670
# коментарів	670
# комментариев	593
# комментарий	593
# комментария	593
# תגובות	289
# تعليقات	10
# نظر	213
# कमेंट	308
#件のコメント	405
#則留言	714
#条评论	714
a cikk a hirdetés után folytatódik	326
a hirdetés után folytatjuk	326
a lire également	268
a rovat további cikkei	329
abo abschließen	78
abonați-vă	559
abonează-te	559
abonelere özel	638
abonner nå	472
abonner på nyhetsbrevet	474
abonnez-vous à notre newsletter	255
abonnér	47
abonnér nu	47
abonnés	252
abrir menú	196
acasă	569
acceptér	56
accéder à l'article	252
actualités	268
adaugă un comentariu	566
además	193
adhérer	248
adomány	319
adományozok	319
adományozás	319
agora não	527
ai observat o greșeală	566
aiheeseen liittyvää	237
aiheesta lisää	237
ajouter à mes favoris	259
ajouter à vos sélections	259
ajánlataink	329
ajánljuk	329
ajánlott	329
ajánlott cikkek	329
ajánló	329
akceptuję	511
akkurat nå	485
aktuálně	33
alte știri	567
amintește-mi mai târziu	557
andra läser	623
andra läste även	623
andre leste også	485
andre læser	60
andre læste også	60
anhören	85
anmäl dig	612
anmäl dig till nyhetsbrevet	612
annoncørbetalt indhold	66
annonsinnehåll	629
annonslänk	618
annonsörsinnehåll	629
annonsørinnhold	491
anulează răspunsul	566
anuluj odpowiedź	513
användarvillkor	619
anúncio	540
anúncios	540
après la publicité	262
após a publicidade	540
apóyanos	173
apúntate	180
apúntate a nuestra newsletter	180
article abonné	252
article ajouté à vos sélections	259
article précédent	268
article réservé aux abonnés	252
articles associés	268
articles liés	268
articles recommandés	268
articles récents	268
articole asemănătoare	567
articole înrudite	567
articolul continuă după reclamă	564
articolul continuă mai jos	564
articolul următor	567
artikel anhören	85
artikeln fortsätter efter annonsen	618
artikeln fortsätter under annonsen	618
artikkeli jatkuu mainoksen jälkeen	233
artiklen fortsætter efter annoncen	55
artiklen fortsætter under annoncen	55
artiklen fortsætter under billedet	55
artykuł dla subskrybentów	501
artykuł sponsorowany	510
artykuły na e-mail	503
artículo anterior	193
artículo relacionado	193
artículos relacionados	193
ascultă	562
assine já	531
añadir a favoritos	184
añadir comentario	191
añadir usuario	177
aún no te has registrado	177
banküberweisung	77
bağiş yap	637
bağiş yapin	637
bağlantiyi kopyala	642
başa dön	650
bejelentkezés	321
belépés	321
betrag wählen	77
bezárás	318
bild vergrößern	98
bize ulaşin	647
bli månadsgivare	608
bli støttemedlem	470
bliv støttemedlem	45
boletín	180
brukervilkår	481
bu haberi paylaş	642
bugün değil	636
bunlar da ilginizi çekebilir	648
buďte v obraze	25
bài khác	691
bài liên quan	691
bài tiếp theo	691
bài viết liên quan	691
bài viết tiếp tục sau quảng cáo	688
báo lỗi	690
bình luận	690
bình luận (#	690
búsqueda	196
büyüt	650
bądź na bieżąco	503
bővebben	331
bạn có thể quan tâm	691
bạn đã có tài khoản	683
bỏ qua	681
cadastre-se grátis	531
cargar más	196
carte de crédit	251
cartão de crédito	530
categorieën	457
categorías	193
caută	569
cele mai noi știri	567
celý článek	35
cerrar menú	196
cerrar sesión	177
cet article est réservé aux abonnés	252
chci podpořit	22
chia sẻ	686
chia sẻ bài	686
chia sẻ bài viết	686
chia sẻ facebook	686
chia sẻ lên facebook	686
chia sẻ ý kiến của bạn	690
chuyên mục	691
chỉ dành cho thành viên	683
chủ đề	691
chủ đề liên quan	691
citeşte şi	567
citește mai departe	567	569
citește mai mult	567	569
citește și	567
citiți și	567
ciąg dalszy artykułu pod reklamą	510
comentează	566
comentário	544
comentários	544
comparte este artículo	184
compartilhe esta notícia	537
compartir artículo	184
conditions générales	264
confidentialité	264
configuración	189
configuración de cookies	189
configurações de cookies	542
contenu réservé aux abonnés	252
contenu sponsorisé	262
contenus sponsorisés	262	268
conteúdo de marca	540
conteúdo exclusivo	531
conteúdo exclusivo para assinantes	531
conteúdo para assinantes	531
conteúdo patrocinado	540
conteúdo relacionado	546
continua a leggere dopo la pubblicità	373
continua após a publicidade	540
continua dopo la pubblicità	373
continuar leyendo aquí	177
continue lendo após a publicidade	540
continuer après la publicité	262
continuă după publicitate	564
continúa abajo	187
continúa después de la publicidad	187
contáctanos	191
conținut pentru abonați	559
conținut sponsorizat	564
cookieinställningar	619
cookieの設定	403
cookie設定	403	712
cookie设置	712
copiază link	562
copiază linkul	562
correo electrónico	180
creează cont	559
créer mon compte	252
créer un compte	252
csak előfizetőknek	321
czytaj całość	518
czytaj również	515
czytaj także	515
czytaj też	515
czytaj więcej	515	518
czytaj więcej o	515
các tin khác	691
címkék	329
címlap	329
címlapról ajánljuk	329
có lẽ để sau	681
có thể bạn quan tâm	691
cùng chuyên mục	691
daha fazla göster	650
dalsza część artykułu pod materiałem wideo	510
dalsza część artykułu pod reklamą	510
dalsza część artykułu pod wideo	510
dalsza część tekstu pod reklamą	510
dalsza część tekstu pod wideo	510
další	35
další strana	35
další z rubriky	33
další zprávy	33
další článek	33
další články	33
dans la même catégorie	268
dans la même rubrique	268
das könnte dich auch interessieren	95
das könnte ihnen auch gefallen	95
das könnte sie auch interessieren	95
das könnte sie interessieren	95
datenschutzerklärung	91
deixar um comentário	544
deixe seu comentário	544
deixe um comentário	544
del på e-post	477
del på facebook	52	477
del på mail	52
del på twitter	52	477
del på x	52	477
dela på facebook	615
dela på twitter	615
dela på x	615
dernière minute	268
dernières actualités	268
dernières infos	268
dernières nouvelles	268
din aceeași categorie	567
distribuiți	562
diğer haberler	648
dla subskrybentów	501
do góry	518
doar pentru abonați	559
doação mensal	528
doação única	528
doba čtení # min	35
domiciliación bancaria	176
domů	35
donación mensual	173
donación única	173
donați	558
donează	558
donează acum	558
donează lunar	558
doner nå	470
données personnelles	264
donér	45
donér nu	45
doporučené	33
doporučené články	33
doporučujeme	33
dołącz do nas	499
dołącz do newslettera	503
du kanske också gillar	623
du vil kanskje også like	485
dành cho bạn	691
dành cho thuê bao	683
dárkovat článek	23
débloquer l'article	252
déconnexion	252
découvrez nos offres	252
découvrir l'offre	252
déjà abonné	252	252
déjà abonné ? connectez-vous	252
déjà abonné ? se connecter	252
déjà inscrit	252
déjà inscrit ? se connecter	252
e-mailová adresa	25
e-posta gönder	642
edición digital	177
edición impresa	177
editörün seçtikleri	648
edição impressa	531
egyszeri támogatás	319
ehkä myöhemmin	224
ei tänään	224
elfelejtett jelszó	321
elküldöm	324
előfizetek	321
előfizetés	321
előfizetőknek	321
előző	331
előző cikk	329
emlékeztess később	318
en este artículo	193
en çok okunan	648
en çok okunan haberler	648
en çok okunanlar	648
endast för prenumeranter	610
engangsbeløb	45
engångsgåva	608
enviar comentário	544
enviar corrección	191
envoyer à un ami	259
erinnern sie mich später	73
escreva um comentário	544
escuchar artículo	184
esta funcionalidad es sólo para registrados	177
esta funcionalidad es sólo para suscriptores	177
evästeasetukset	234
evästeet	234
exklusiv für abonnenten	78
ez is érdekelhet	329
ez is érdekelheti	329
ești deja abonat	559
facebook'ta paylaş	642
facebookでシェア	398
facebookでシェアする	398
faça login	531
faça uma doação	528
fiók létrehozása	321
fiókom	321
forstør billede	63
forstørr bilde	488
fortsett uten å støtte	469
fortsätt läsa efter annonsen	618
fortsätt utan att stödja	607
fortsæt med at læse	55
fortsæt uden at støtte	44
fortsætter efter annoncen	55
fotogalería	193
friss hírek	329
fuldskærm	63
få adgang	47
få tilgang	472
följ	616
följ oss	616
följ oss på facebook	616
följ oss på instagram	616
följ skribent	616
följ ämnet	616
för prenumeranter	610
förderer werden	74
fördermitglied werden	74
föregående	626
föregående artikel	623
förstora	626
følg	53	478
følg emne	53
følg os	53
følg os på facebook	53
følg os på instagram	53
følg oss	478
følg oss på facebook	478
følg oss på instagram	478
følg tema	478
für abonnenten	78
für den newsletter anmelden	81
fă o donație	558
galeriyi aç	650
ge en gåva	608
giriş	638
giriş yap	638
giriş yapin	638
già abbonato	364
già registrato	364
glömt lösenord	610
godkänn	619
godkänn alla	619
gorące tematy	515
guardar artículo	184
gå ikke glip af	60
gå ikke glip af noget	49
gå ikke glipp av noe	474
gå til indhold	63
gérer les cookies	264
gérer mes choix	264
góp ý	690
gündem	648
günün haberleri	648
günün özeti	648
gợi ý	691
gửi	690
gửi bình luận	690
gửi email	686
gửi ý kiến	690
haberi paylaş	642
hai già un abbonamento	364
hai già un account	364
havi támogatás	319
hayir teşekkürler	636
hayir, teşekkürler	636
haz tu donación	173
haz una donación	173
hela artikeln fortsätter nedan	618
hepsini gör	650
hesap oluştur	638
hibát talált	328
hinweis schließen	73
hirdetés	326	326
hlavní zprávy	33
ho già donato	359
hoje não	527
hoppa till innehåll	626
hozzászólok	328
hozzászólás	328
hozzászólások	328
hylkää	234
hylkää kaikki	234
hyväksy	234
hyväksy evästeet	234
hyväksy kaikki	234
håll dig uppdaterad	612
hírfolyam	329
i più commentati	379
i più letti	379
i più visti	379
ich unterstütze schon	73
ikke gå glipp av	485
ikke nå	469
iletişim	647
ilgili içerikler	648
ilginizi çekebilecek haberler	648
ilginizi çekebilir	648
ilmoita virheestä	236
in bài	686
in bài viết	686
indlæs flere	63
inicia sesión	177
iniciar sesión	177
iniciar sessão	531
inicie sesión	177
inne artykuły	515
innhold fra annonsør	491
inscription à la newsletter	255
inscrivez-vous à la newsletter	255
inscrivez-vous à notre newsletter	255
inställningar	619
intră în cont	559
invítanos a un café	173
início	549
ir para o conteúdo	549
içeriğe geç	650
j'ai déjà donné	247
jaa twitterissä	231
jaa x:ssä	231
jag förstår	619
jag stödjer redan	607
je gère mes cookies	264
je soutiens déjà	247
jednorázově	22
jeg forstår	481
jeg støtter allerede	44	469
jen pro předplatitele	23
jetzt unterstützen	74
již mám předplatné	23
juttu jatkuu kuvan jälkeen	233
juttu jatkuu mainoksen jälkeen	233
już wspieram	498
já doei	527
já sou apoiador	527
já sou assinante	531
já tem conta	531
já tem uma conta	531
já é assinante	531
já é assinante? faça login	531
jätä kommentti	236
kapcsolódó	329
kapcsolódó cikk	329
kapcsolódó cikkek	329
kapcsolódó tartalom	329
kapcsolódó témák	329
kategóriák	329
kaupallinen yhteistyö	233
keresés	331
kezdőlap	331
không phải bây giờ	681
không, cảm ơn	681
kijelentkezés	321
kipróbálom	321
kirjaudu sisään	226
kjøp abonnement	472
kjøp tilgang	472
klíčová slova	33
komentář	32
komentáře	32
komerční sdělení	29
kommentér	58
kopiera länk	615
kopiér link	52
kopírovat odkaz	27
koupit předplatné	23
kullanim koşullari	645
kup dostęp	501
kup subskrypcję	501
käyttöehdot	234
később	318
köp	610
köszönöm, nem	318
következő	331
következő cikk	329
køb abonnement	47
køb adgang	47
küldés	324
küldés e-mailben	324
künye	645
l'articolo continua dopo la pubblicità	373
la nota continúa después del anuncio	187
la rédaction vous conseille	268
la suite après cette publicité	262
la suite de votre contenu après cette annonce	262
la suite est réservée aux abonnés	252
la suite est réservée à nos abonnés	252
la sélection de la rédaction	268
las más leídas	193
lasă un comentariu	566
lataa lisää	239
le choix de la rédaction	268
le journal numérique	252
le più lette	379
lea también	193
lee también	193
leer artículo completo	196
leer más	196
leer también	193
legfrissebb hírek	329
leggi di più	382
legnépszerűbb	329
leia também	546
les choix de la rédaction	268
les også	485
les plus commentés	268
les plus partagés	268
lien copié	259
liity jäseneksi	225
lineでシェア	398
lineで送る	398
link kopiëren	448
link másolása	324
lire la suite pour #€	252
lire la vidéo	271
lire également	268
lisää aiheesta	237
liên hệ	690
liên quan	691
lo + leído	193
lo más comentado	193
lo más compartido	193
lo más leído	193
lo más popular	193
lo más visto	193
lo último	193
logg inn for å kommentere	483
lubię to	507
lue lisää	237
lue lisää aiheesta	237
lue myös	237
lähetä sähköpostilla	231
lämna en kommentar	621
länk kopierad	615
läs hela artikeln	626
läs kommentarer	621
läs mer	623	626
läs mer om	623
läs också	623
läs vidare	610	623
läs även	623
lästid	626
lästid # min	626
lås op	47
lås opp artikkelen	472
læs hele artiklen	63
læs kommentarer	58
læs mere	60	63
læs mere om	60
læs også	60
læs videre	47	60
læsetid # min	63
lên đầu trang	693
lưu	686
lưu bài	686
lưu bài viết	686
magari più tardi	359
mai târziu	557
mainos päättyy	233
mais notícias	546
manşetler	648
masz już konto	501
masz już konto? zaloguj się	501
masz już subskrypcję	501
masz już subskrypcję? zaloguj się	501
materiał partnera	510
materiał promocyjny	510
materiał sponsorowany	510
matérias relacionadas	546
media społecznościowe	508
megnézem	331
megosztás	324
megosztás a facebookon	324
megosztás facebookon	324
megosztás twitteren	324
meld deg på	474
meld deg på nyhetsbrev	474
meld deg på nyhetsbrevet	474
mentions légales	264
mentés	324
menú	196
menü	98	331	650
menü schließen	98
menü öffnen	98
mer från	623
mer läsning	623
mest läst	623
mest lästa	623
mest læst	60
mest læste	60
minn meg på det senere	469
modalità di pagamento	363
mogą cię zainteresować	515
mohlo by se vám líbit	33
mohlo by vás zajímat	33
mostra di più	382
mostrar más	196
mot de passe oublié	252
mots clés	268
mots-clés	268
może cię zainteresować	515
może później	498
možná později	21
muistuta myöhemmin	224
mutass többet	331
muut lukivat myös	237
myöhemmin	224
már előfizető	321
más	196
más artículos	193
más en	193
más historias	193
más información	193
más leídas	193
más leído	193
más leídos	193
más noticias	193
más opciones	189
más sobre este tema	193
más tarde	172
más vistas	193
más vistos	193
másolás	324
máte již účet	23
máte předplatné? přihlaste se	23
månadsgåva	608
månedlig gave	470
månedligt bidrag	45
måske senere	44
måske vil du også kunne lide	60
método de pago	176
métodos de pagamento	530
métodos de pago	176
můj účet	23
mới nhất	691
mở rộng	693
nahlásit chybu	32
najchętniej czytane	515
najczęściej czytane	515
najczęściej czytane artykuły	515
najnowsze artykuły	515
najnowsze wiadomości	515
napsat komentář	32
nastavení	30
nastavení cookies	30
następna strona	518
następny	518
następny artykuł	515
načíst další	35
našli jste chybu	32
našli jste v článku chybu	32
ne děkuji	21
ne, děkuji	21
nejdiskutovanější	33
nejnovější	33
nejnovější zprávy	33
nejnovější články	33
nejčtenější	33
nejčtenější články	33
nem, köszönöm	318
nenhum comentário	544
neueste beiträge	95
nghe đọc bài	686
nhắc tôi sau	681
nie dziękuję	498
nie dziś	498
nie pamiętasz hasła	501
nie, dziękuję	498
normas de participación	191
noteで書く	398
notre sélection	268
notícias relacionadas	546
nu mulțumesc	557
nu, mulțumesc	557
nur für abonnenten	78
nyhetsdøgnet	485
nyomtatás	324
não perca	546
não, obrigada	527
não, obrigado	527
nächste seite	98
nächster artikel	95
näköislehti	226
nästa	626
nästa artikel	623
näytä kaikki	239
näytä kommentit	236
näytä lisää	239
näytä sisältö	234
næste	63
næste artikel	60
népszerű	329
nøgleord	60
nổi bật	691
nội dung tài trợ	688
oceń artykuł	513
ochrana osobních údajů	30
odebírat	25
odebírat newsletter	25
odemknout článek	23
odhlásit se	23
odkaz zkopírován	27
odmítnout	30
odmítnout vše	30
odpovědět	32
odrzuć	511
odrzuć wszystkie	511
odtwórz	518
offre spéciale	252
offrez-nous un café	248
offrici un caffè	360
ogłoszenie	510
okuma süresi # dk	650
olvasta már	329
olvastad már	329
olvidaste tu contraseña	177
ostatnie artykuły	515
ota yhteyttä	236
otros artículos	193
outras notícias	546
ouça este conteúdo	537
page précédente	271
pagina următoare	569
pague um café	528
paiement sécurisé	251
paramètres des cookies	264
paramétrer	264
paramétrer les cookies	264
partajează	562
partenerii noștri	567
pas encore abonné	252
passer la publicité	262
paylaş	642
paylaşin	642
personvernerklæring	481
peut-être plus tard	247
più lette	379
più letti	379
più tardi	359
placená inzerce	29
plein écran	271
plus d'actualités	268
poate mai târziu	557
podaruj artykuł	501
podmínky použití	30
podmínky užití	30
podobne artykuły	515
podobné články	33
podpořit	22
podpořte naši práci	22
podpořte nás	22
podziel się	507
podziel się artykułem	507
podziel się na facebooku	507
pokaż komentarze	513
pokaż mniej	518
pokaż treść	511
pokaż więcej	518
pokaż wszystkie	518
pokračovat bez podpory	21
pokračování pod reklamou	29
polecane artykuły	515
politique de confidentialité	264
polityka prywatności	511
política de cookies	189	542
política de privacidad	189
política de privacidade	542
poprzedni artykuł	515
populární	33
populära artiklar	623
populärt	623
populære artikler	60
populære saker	485
populært	60	485
popüler	648
popüler haberler	648
popüler konular	648
por qué estás viendo esto	177
poslechnout článek	27
postaw kawę	499
postaw nam kawę	499
posłuchaj	507
posłuchaj artykułu	507
pouze pro předplatitele	23
powiązane	515
powiązane artykuły	515
powiązane tematy	515
powiększ	518
powiększ zdjęcie	518
powrót do góry	518
později	21
pozostała część artykułu pod materiałem wideo	510
prenumerera på vårt nyhetsbrev	612
printează	562
privatsphäre-einstellungen	91
pro předplatitele	23
promóció	326
prywatność	511
przeczytaj również	515
przeczytaj także	515
przeczytaj też	515
przejdź bez wsparcia	498
przejdź do serwisu	511
przejdź do treści	518
przekaż darowiznę	499
przypomnij mi później	498
právě se děje	33
précédent	271
préférences cookies	264
prélèvement	251
prémium	321
próxima	549
próxima página	549
próximo artigo	546
prøv gratis	47	472
prøv nu	47
prøv nå	472
pubblicità	373	373
publi-rédactionnel	262
publicité	262	262
publicité - la suite ci-dessous	262
publicités	262
pular para o conteúdo	549
página siguiente	196
pääuutiset	237
påmind mig senere	44
påminn mig senare	607
później	498
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
quellen und weiterführende links	95
quieres añadir otro usuario a tu suscripción	177
quizás más tarde	172
quizás te interese	193
quyên góp	682
quyên góp ngay	682
quên mật khẩu	683
quảng cáo	688	688
rao vặt	688
rapportér fejl	58
recibe nuestro boletín	180
reclamă	564
recomandări	567
recomandările redacției	567
recomendado para você	546
recommandé	268
recommandé pour vous	268
recommandés	268
recordar más tarde	172
recuérdamelo más tarde	172
redirecționează #%	558
regala este artículo	177
regalar artículo	177
regisztráció	321
regisztrálok	321
regístrate	177
regístrate gratis	177
rejoignez notre chaîne whatsapp	260
rekisteröidy	226
reklami geç	644
reklám	326
relaterade ämnen	623
restez informé	255
restez informés	255
ricordamelo più tardi	359
rozwiń	518
rätta	621
rättelse	621
réactions	266
réagir	259	266
réagir à cet article	266
répondre	266
réseaux sociaux	260
réservé aux abonnés	252
réservé aux inscrits	252
réservé à nos abonnés	252
răspunde	566
s'abonner à partir de #€	252
s'inscrire à la newsletter	255
s-ar putea să-ți placă	567
saber más	196
sadece abonelere özel	638
saltar anúncio	540
salvează	562
sao chép liên kết	686
sari la conținut	569
schlagwörter	95
schließen	98
schrift vergrößern	85
schriftgröße	85
scopri di più	364
sdílejte	27
sdílet	27
sdílet na facebooku	27
sdílet na twitteru	27
sdílet na x	27
sdílet článek	27
se connecter et réagir	266
se déconnecter	252
sei già abbonato	364
sei già abbonato? accedi	364
selección de la redacción	193
semnalează o eroare	566
send på e-post	477
seuraa meitä	232
seuraa meitä facebookissa	232
seuraa meitä instagramissa	232
seções	546
signaler un problème	266
siguiente artículo	193
siirry sisältöön	239
sizin için öneriler	648
snsをフォロー	399
sofortüberweisung	77
sono già sostenitore	359
souhlasím	30
soutenez le journalisme indépendant	248
soutenez notre rédaction	248
soutenez-nous dès maintenant	248
související	33
související témata	33
související články	33
spis treści	518
sponsorisé	262
sponsorlu içerik	644
sponsoroitu sisältö	233
sponsrat innehåll	618
sponzorovaný obsah	29
sponzorováno	29
sprawdź ofertę	501
sprijină-ne	558
später	73
später erinnern	73
staňte se členem	22
stichwörter	95
strona główna	515
stäng	607	626
stöd oss	608
stöd vår journalistik	608
støt os	45
støt vores journalistik	45
støtt oss	470
støtt vår journalistikk	470
sugestões	546
suite de l'article après la publicité	262
sur le même sujet	268
sur le même thème	268
suscripción	177
suscríbase	177
suscríbete	177
suscríbete a nuestra newsletter	180
suscríbete a nuestro boletín	180
suscríbete ahora	177
suscríbete al boletín	180
susține	558
susține-ne	558
susțineți-ne	558
szponzorált tartalom	326
szólj hozzá	328
szóljon hozzá	328
sähköposti	228
sähköpostiosoite	228
sähköpostiosoitteesi	228
sé parte	173
sélections	259
síganos	185
síguenos	185
síguenos en	185
síguenos en facebook	185
síguenos en google news	185
síguenos en redes	185
síguenos en redes sociales	185
síguenos en whatsapp	185
só para assinantes	531
sólo para suscriptores	177
sök	626
søg	63
søk	488
súmate	173
słowa kluczowe	515
takaisin ylös	239
talán később	318
tamaño de letra	184
también te puede gustar	193
también te puede interesar	193
tarjeta de crédito	176
tarjeta de débito	176
temas del día	193
termos e condições	542
teste grátis	531
text pokračuje pod reklamou	29
teď ne	21
thu gọn	693
thèmes	268
thématiques	268
thích	686
thông tin doanh nghiệp	688
thẻ	691
tin cùng chuyên mục	691
tin khác	691
tin liên quan	691
tin mới	691
tin mới nhất	691
tin nổi bật	691
tin trước	691
tin tài trợ	691
tin tức liên quan	691
tin đọc nhiều	691
tipărește	562
tiêu điểm	691
tiếp theo	693
to może cię zainteresować	515
todos os comentários	544
toute l'actualité	268
tovább	331
tovább a rovatra	329
tovább olvasom	331
további cikkek	329
további hírek	329
továbbiak betöltése	331
trang chủ	693
transferência bancária	530
treść sponsorowana	510
treść tylko dla subskrybentów	501
trước	693
trả lời	690
trở lại	693
tu correo electrónico	180
tu suscripción se está usando en otro dispositivo	177
tue meitä	225
twitter'da paylaş	642
twój adres e-mail	503
twój e-mail	503
tylko dla subskrybentów	501
tài khoản của tôi	683
tài trợ	688
támogasd munkánkat	319
támogass minket	319
támogasson minket	319
támogatom	319
támogatott tartalom	326
támogatás	319
témata	33
témák	329
términos de uso	189
términos y condiciones	189
tìm kiếm	693
tópicos	546
tópicos relacionados	546
több	331
tüm haberler	648
tüm yorumlar	647
tümünü gör	650
tümünü kabul et	645
tümünü reddet	645
tạo tài khoản	683
tải thêm	693
từ khóa	691
udostępnij	507
udostępnij artykuł	507
udostępnij na facebooku	507
udostępnij na twitterze	507
udostępnij na whatsapp	507
udostępnij na x	507
uložit	27
uložit na později	27
ultima oră	567
ultimele știri	567
unterstütze uns	74
unterstütze unsere arbeit	74
unterstützen	74
unterstützen sie uns	74
unterstützen sie unsere arbeit	74
url 복사	423
urlをコピー	398
url복사	423
următorul	569
ustawienia plików cookie	511
uzyskaj dostęp	501
už máte předplatné	23
už podporuji	21
van már fiókja	321
veja também	546
ver comentários	544
ver galería	196
ver más	196
ver también	193
ver também	546
ver vídeo	196
vertrag kündigen	91
verträge hier kündigen	91
verwandte beiträge	95
vezi și	567
videó	329
videók	329
vidéo	271
vielen dank für ihre anmeldung	81
vielleicht später	73
vilkår	56	481
vipps et beløp	470
vis færre	63	488
visa bilden i helskärm	626
visa färre	626
visa innehåll	619
vissza a tetejére	331
visszajelzés	328
viết bình luận	690
você pode gostar	546
você pode se interessar	546
você também pode gostar	546
vos réactions	266
vous aimerez peut-être	268
vous avez déjà un compte	252
vous possédez déjà un compte	252
vous pourriez être intéressé	268
vous êtes déjà abonné	252
vytvořit účet	23
vyzkoušet	23
válasz	328
váš e-mail	25
våra nyhetsbrev	612
våre nyhetsbrev	474
více	33
více o tématu	33
vídeos	193	546
výběr redakce	33
về đầu trang	693
warto przeczytać	515
weitere beiträge	95
werbung überspringen	88
whatsapp'ta paylaş	642
więcej	515
więcej artykułów	515
więcej informacji	515
więcej na ten temat	515
więcej o	515
więcej z	515
wpłać	499
wpłać teraz	499
wypróbuj	501
wyślij e-mailem	507
wyślij znajomemu	507
x'te paylaş	642
xem bình luận	690
xem nhiều	691
xem nhiều nhất	691
xem thêm	691	693
xem thêm bình luận	690
xem tiếp	693
xem toàn bộ	693
xem tất cả	693
xでシェア	398
xでポスト	398
ya eres suscriptor? inicia sesión	177
ya tengo una suscripción	177
yorum gönder	647
yorumlari gör	647
z titulní strany	33
zahlungsart wählen	77
zaloguj się	501
zapisz na później	507
zapisz się	503
zapisz się do newslettera	503
zapisz się na newsletter	503
zapomenuté heslo	23
zarejestruj się	501
zarządzaj zgodami	511
zaten üye misiniz	638
zavřít	21
załaduj więcej	518
załóż konto	501
zgadzam się	511
zgłoś	513
zgłoś błąd	513
zkopírovat odkaz	27
znajdź nas na facebooku	508
zobacz galerię	518
zobacz również	515
zobacz także	515
zobacz też	515
zobacz więcej	515
zobrazit více	35
zobrazit vše	35
zostań patronem	499
zpět nahoru	35
zrušit odpověď	32
zur merkliste hinzufügen	85
zur übersicht	98
zurück	93
zurück nach oben	98
zvětšit	35
zwiń	518
zásady ochrany osobních údajů	30
à découvrir	268
à la une	268
à lire	268
à lire aussi	268
à lire ensuite	268
à lire également	268
à ne pas manquer	268
à voir	268
à voir aussi	268
ähnliche artikel	95
ähnliche beiträge	95
ähnliche themen	95
älä missaa mitään	228
ämnen	623
ämnen i artikeln	623
är du redan prenumerant	610
çerez ayarlari	645
çerez politikasi	645
çerezler	645
çikiş yap	638
çok okunanlar	648
écouter	259
écouter l'article	259
écouter le podcast	271
édition du jour	268
înapoi sus	569
încarcă mai multe	569
închide	557
înregistrare	559
înregistrează-te	559
öffnen	98
önceki	650
önceki haber	648
öne çikan haberler	648
öne çikanlar	648
önerilen haberler	648
önerilenler	648
összes	331
új hozzászólás	328
última hora	193
últimas	546
últimas entradas	193
últimas noticias	193
últimas notícias	546	546
últimos artículos	193
únete	173
únete a la conversación	191
únete a nuestro canal de whatsapp	185
überweisung	77
ücretsiz dene	638
üye girişi	638
üye ol	637	638
ý kiến	690
ý kiến bạn đọc	690
ý kiến của bạn	690
článek pokračuje pod reklamou	29
článek pokračuje za reklamou	29
čtěte dále	33
čtěte i	33
čtěte také	33
číst dál	35
číst dál s předplatným	23
číst více	35
đáng chú ý	691
đã có tài khoản	683
đã sao chép	686
đóng	681
đóng góp	682
đăng ký	683
đăng ký ngay	683
đăng nhập	683
đăng nhập / đăng ký	683
đăng xuất	683
được tài trợ	688
đặt báo	683
đề xuất	691
để sau	681
đọc nhiều	691
đọc nhiều nhất	691
đọc thêm	691	693
đọc tiếp	693
đừng bỏ lỡ	691
śledź nas	508
śledź nas w google news	508
şifremi unuttum	638
şimdi değil	636
şurada paylaş	642
štítky	33
știri recomandate	567
știri similare	567
știrile zilei	567
έχετε ήδη λογαριασμό	110
ίσως αργότερα	108
ίσως σας ενδιαφέρει	118
ακούστε	113
ακύρωση απάντησης	117
αναζήτηση	120
αντιγραφή συνδέσμου	113
απάντηση	117
αποθήκευση	113
αποστολή με email	113
αποσύνδεση	110
αργότερα	108
αρχική	120
αφήστε σχόλιο	117
βίντεο	118
γίνε συνδρομητής	110
γίνετε μέλος	109
γίνετε συνδρομητής	110
γράψτε σχόλιο	117
δείτε περισσότερα	120
δείτε τα σχόλια	117
δείτε όλα	120
δημιουργία λογαριασμού	110
δημοφιλέστερα	118
δημοφιλή	118
διαβάστε ακόμα	118
διαβάστε ακόμη	118
διαβάστε επίσης	118
διαβάστε περισσότερα	118	120
διαφήμιση	115
διαφημίσεις	115
διαφημιση	115
δωρήστε	109
δωρεά	109
είσοδος	110
είστε ήδη συνδρομητής	110
εγγραφή	110
ειδήσεις σήμερα	118
εκτύπωση	113
επικοινωνία	117
επιστροφή στην κορυφή	120
επόμενο	120
επόμενο άρθρο	118
ετικέτες	118
η συνέχεια μετά τη διαφήμιση	115
θέματα	118
κάντε δωρεά	109
κάντε μια δωρεά	109
κατηγορίες	118
κλείσιμο	108
κοινοποίησε	113
κοινοποίηση	113
κοινοποίηση στο facebook	113
κοινοποίηση στο twitter	113
μενού	120
μην χάσετε	118
μοιραστείτε	113
μοιραστείτε το	113
μοιραστείτε το άρθρο	113
μπορεί να σας αρέσει	118
μόνο για συνδρομητές	110
ξεχάσατε τον κωδικό	110
ο λογαριασμός μου	110
περισσότερα	118	120
περισσότερες ειδήσεις	118
προηγούμενο	120
προηγούμενο άρθρο	118
προσθήκη σχολίου	117
προτεινόμενα	118
ροή ειδήσεων	118
στηρίξτε μας	109
συνέχεια ανάγνωσης	120
συνδεθείτε	110
συνδρομή	110
συνδρομητές	110
σχετικά	118
σχετικά άρθρα	118
σχετικά θέματα	118
σχετικές ειδήσεις	118
σχόλια	117
σχόλιο	117
σύνδεση	110
τα πιο δημοφιλή	118
τελευταία άρθρα	118
τελευταία νέα	118
τελευταίες ειδήσεις	118
υπενθύμιση αργότερα	108
υποβολή σχολίου	117
υποστηρίξτε μας	109
φόρτωση περισσότερων	120
χορηγούμενο	115
χορηγούμενο περιεχόμενο	115
όχι ευχαριστώ	108
όχι τώρα	108
όχι, ευχαριστώ	108
авторизация	581
авторизоваться	581
актуальне	672
архив	595
банковская карта	580
банковский перевод	580
безопасный платеж	580
больше	595
больше новостей	595
будьте в курсе	583
більше новин	672
більше по темі	672
в избранное	586
в тренде	595
важливо	672
вам будет интересно	595
вам може сподобатися	672
вам может быть интересно	595
вас може зацікавити	672
вас может заинтересовать	595
ваш e-mail	583
ваш email	583
введите email	583
версия для печати	586
вже зареєстровані	661
вже є акаунт	661
вибір редакції	672
видео	595
вийти	661
вконтакте	587	587
во весь экран	598
войти	581
войти в аккаунт	581
воспроизвести	598
время на чтение	598
время чтения # мин	598
все	598
все комментарии	593
всі новини	674
вход	581
вхід	661
выберите сумму	580
выбор редакции	595
выйти	581
відео	672
відповісти	670
відхилити	668
главная	598
главное	595
главное за день	595
главные новости	595
головна	674
головне	672
головне за день	672
головні новини	672
далее	598
далі	674
детальніше	674
дзен	587
дивіться також	672
для подписчиков	581
добавить комментарий	593
додати коментар	670
докладніше	674
другая сумма	580
другие материалы	595
другие новости	595
другие статьи	595
друк	665
единоразово	578
ежемесячно	578
еще новости	595
еще по теме	595
ещё	595
ещё по теме	595
за темою	672
забули пароль	661
забыли пароль	581
завантажити ще	674
загрузить еще	598
загрузить ещё	598
задонатити	659
задонатить	578
закрити	658
закрыть	577
залишити коментар	670
зарегистрироваться	581
зареєструватися	661
зберегти	665
збільшити	674
зміст	674
знайшли помилку	670
зробити внесок	659
зрозуміло	668
интересное	595
к началу	598
категории	595
категорії	672
коментар	670
коментарі	670
коментувати	670
комментарии	593
комментарии отсутствуют	593
комментарий	593
комментировать	593
контакти	670
контакты	593
конфиденциальность	591
копировать ссылку	586
копіювати посилання	665
купить подписку	581
лента новостей	595
личный кабинет	581
материал доступен только подписчикам	581
материалы партнеров	590
материалы по теме	595
матеріали за темою	672
матеріали по темі	672
меню	598	674
метки	595
может быть, позже	577
может позже	577
можливо, пізніше	658
мой профиль	581
мы в telegram	588
мы в социальных сетях	588
мы в соцсетях	588
мы вконтакте	588
мій профіль	661
мітки	672
на главную	598
на правах реклами	667
на правах рекламы	590
наверх	598	674
нагадати пізніше	658
надіслати	665
назад	598	674
найпопулярніше	672
найти	598
найчитаніше	672
налаштування	668
написати коментар	670
написать комментарий	593
напомнить позже	577
настройки	591
настройки cookie	591
наступна	674
наступна стаття	672
наш telegram-канал	588
нашли опечатку	593
нашли ошибку	593
не зараз	658
не пропустите	595
не пропустіть	672
не сегодня	577
не сейчас	577
не сьогодні	658
нет комментариев	593
нет, спасибо	577
новини	672
новини партнерів	667
новости	595
новости партнеров	590
новости партнёров	590
новости по теме	595
ні, дякую	658
обговорити	670
обратная связь	593
обсудить	593
обсуждение	593
одноклассники	587
одноразово	659
оставить комментарий	593
останні новини	672
ответить	593
отказаться	591
отклонить	591
отменить ответ	593
отправить по почте	586
оформити підписку	661
оформить подписку	581
партнерский материал	590
партнерський матеріал	667
партнерський проєкт	667
партнёрский материал	590
передплата	661
передплатити	661
перейти к содержанию	598
печать	586
по теме	595
повідомити про помилку	670
погоджуюсь	668
погоджуюся	668
подарить статью	581
поддержать	578
поддержать нас	578
поддержать проект	578
поддержать редакцию	578
поддержите нас	578
поддержите нашу работу	578
поделитесь	586
поделиться	586	586
поделиться в facebook	586
поделиться в telegram	586
поделиться в twitter	586
поделиться в whatsapp	586
поделиться в одноклассниках	586
поделиться вконтакте	586
поделиться с друзьями	586
подкасти	672
подкасты	595
подписаться	581
подписаться на новости	583
подписаться на рассылку	583
подписка	581
подписывайтесь	588
подписывайтесь на нас	588
подписывайтесь на наш telegram	588
подпишитесь на нашу рассылку	583
подпишитесь на рассылку	583
подробнее	598
подробнее по теме	595
поділитись	665
поділитися	665
поділитися в telegram	665
поділитися у facebook	665
поділіться	665
пожертвовать	578
пожертвувати	659
позже	577
поиск	598
показати більше	674
показати коментарі	670
показати ще	674
показать больше	598
показать еще	598
показать ещё	598
показать комментарии	593
политика конфиденциальности	591
пользовательское соглашение	591
політика конфіденційності	668
помочь	578
помочь нам	578
помочь проекту	578
понятно	591
попередня	674
попередня стаття	672
попробовать бесплатно	581
популярне	672
популярное	595
популярные	595
популярные новости	595
популярные статьи	595
популярні новини	672
посилання скопійовано	665
последнее	595
последние новости	595
похожие материалы	595
похожие статьи	595
поширити	665
поширити у facebook	665
пошук	674
правила использования	591
предыдущая	598
предыдущая статья	595
премиум	581
преміум	661
прийняти	668
прийняти всі	668
принять	591
принять все	591
принять всё	591
прислать новость	593
приєднатися	659
продолжение после рекламы	590
продолжение статьи после рекламы	590
продолжить без поддержки	577
промо	590	667
прослушать	586
підписатись	661
підписатися	661
підписка	661
підтримайте нас	659
підтримати	659
підтримати нас	659
підтримати редакцію	659
пізніше	658
развернуть	598
разово	578
распечатать	586
рассказать друзьям	586
рассылка	583
рассылки	583
регистрация	581
редакция рекомендует	595
реклама	590	590	667	667
рекомендуем	595
рекомендуемое	595
рекомендуємо	672
реєстрація	661
роздрукувати	665
рубрики	595	672
самое важное	595
самое популярное	595
самое читаемое	595
свежее	595
свежие новости	595
свернуть	598
связаться с нами	593
сделать пожертвование	578
сейчас читают	595
скасувати відповідь	670
скопировать ссылку	586
скопіювати посилання	665
следите за нами	588
следующая	598
следующая статья	595
слухати	665
слушать	586
см. также	595
смотреть все	598
смотри также	595
смотрите также	595
согласен	591
согласиться	591
содержание	598
создать аккаунт	581
сообщить об ошибке	593
сохранить	586
социальные сети	588
спецпроект	590
спецпроєкт	667
способ оплаты	580
способы оплаты	580
ссылка скопирована	586
стати частиною спільноти	659
стать патроном	578
стать спонсором	578
створити акаунт	661
стрічка новин	672
схожі матеріали	672
схожі статті	672
сюжет	595
сюжеты	595
твитнуть	586
твиттер	587
твітнути	665
теги	595	672
телеграм	587
тема дня	595
теми	672
темы	595
только для подписчиков	581
тільки для передплатників	661
тільки для підписників	661
увеличить	598
увійти	661
уже есть аккаунт	581
уже есть подписка	581
уже зарегистрированы	581
уже зареєструвалися	661
уже подписаны	581
умови використання	668
усі новини	674
фейсбук	587
фото	595
фоторепортаж	595
хорошо	591
час читання # хв	674
читайте еще	595
читайте ещё	595
читайте нас в telegram	588
читайте ниже	590
читайте также	595
читайте також	672
читати далі	674
читати повністю	674
читати також	672
читать далее	598
читать дальше	598
читать ещё	598
читать комментарии	593
читать по подписке	581
читать полностью	598
читать также	595
ще новини	672
щомісяця	659
электронная почта	583
я вже підтримую	658
я уже поддерживаю	577
яндекс.дзен	587
інші новини	672
אולי גם יעניין אותך	290
אולי יעניין אותך	290
אולי יעניין אתכם	290
אולי מאוחר יותר	280
אינציקלופדיית ynet	290
בשיתוף	287
דווח על טעות	289
דלג לתוכן	292
דף הבית	292
האזינו	285
הבא	292
הגב	289
הדפס	285
הדפסה	285
הוסיפו תגובה	289
הוסף תגובה	289
הוספת תגובה	289
הזכירו לי מאוחר יותר	280
החשבון שלי	282
הירשם	282
הכי נצפים	290
הכי נקרא	290
הכי נקראות	290
הכתבה הבאה	290
הכתבה הקודמת	290
המלצות	290
המשך לקרוא	292
המשך קריאה	292
הנקראות ביותר	290
העתק קישור	285
העתקת קישור	285
הצג עוד	292
הצטרפו	281
הצטרפו אלינו	281
הקודם	292
הרשמה	282
השב	289
התחבר	282
התחברות	282
ווטסאפ	285
וידאו	290
חדשות אחרונות	290
חזרה למעלה	292
חיפוש	292
טוויטר	285
טלגרם	285
טען עוד	292
יציאה	282
כבר מנוי	282
כבר מנויים? התחברו	282
כבר נרשמת	282
כותרות אחרונות	290
כניסה	282
כניסה למנויים	282
כתבו תגובה	289
כתבות אחרונות	290
כתבות מומלצות	290
כתבות נוספות	290
כתבות קשורות	290
לא כעת	280
לא עכשיו	280
לא תודה	280
לא, תודה	280
להמשך קריאה	282
להרשמה	282
לכל הכתבות	292
לכל התגובות	289
למנויים בלבד	282
לרכישת מינוי	282
לתרום	281
לתרומה	281
מבזקים	290
מודעה	287
מומלצים	290
ממומן	287
מצאתם טעות	289
נושאים	290
נושאים קשורים	290
סגור	280
סגירה	280
עוד	292
עוד בנושא	290
עוד בערוץ	290
עוד חדשות	290
עוד כתבות	290
פייסבוק	285
פרסום	287
פרסומת	287
צור חשבון	282
צור קשר	289
קרא גם	290
קרא עוד	292
קראו גם	290
קראו עוד	292
רכשו מינוי	282
שיתוף	285
שיתוף בווטסאפ	285
שיתוף בטוויטר	285
שיתוף בפייסבוק	285
שכחתי סיסמה	282
שלח לחבר	285
שליחה במייל	285
שמירה	285
שתף	285
שתפו	285
שתפו את הכתבה	285
שתפו בפייסבוק	285
תגובה	289
תגובות	289
תגיות	290
תוכן למנויים	282
תוכן ממומן	287
תוכן מקודם	287
תוכן שיווקי	287
תמכו בנו	281
תפריט	292
תרומה	281
תרמו	281
תרמו עכשיו	281
آخر الأخبار	11
آخرین اخبار	214
آگهی	211
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
اخبار مرتبط	214
اخترنا لك	11
ادامه	216
ادامه مطلب	216
ادعم الصحافة المستقلة	1
ادعمنا	1
ارسال	209
ارسال به دوستان	209
ارسال نظر	213
از ما حمایت کنید	206
استمع	6
اشتراك	2
اشتراک	207
اشتراک گذاری	209
اشتراکگذاری	209
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
الان نه	205
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
ایجاد حساب	207
بازگشت به بالا	216
بحث	13
برعاية	8
برچسب ها	214
برچسبها	214
بستن	205
بعداً یادآوری کن	205
بعدی	216
به اشتراک بگذارید	209
بیشتر	214	216
بیشتر بخوانید	214
تازهترینها	214
تبرع	1
تبرع الآن	1
تبلیغ	211
تبلیغات	211
تحميل المزيد	13
تسجيل	2
تسجيل الخروج	2
تسجيل الدخول	2
تسجيل دخول	2
تعليق	10
تعليقات	10
تلغرام	6
تلگرام	209
تماس با ما	213
تويتر	6
توییتر	209
تيليجرام	6
ثبت نام	207
ثبت نظر	213
ثبتنام	207
جدیدترین اخبار	214
جستجو	216
جميع التعليقات	10
حالا نه	205
حجم الخط	6
حساب کاربری	207
حسابي	2
حصري للمشتركين	2
حفظ	6
حمایت مالی	206
حمایت کنید	206
خانه	216
خبرهای مرتبط	214
خروج	207
دستهبندی	214
دیدگاه	213
دیدگاهها	213
ذات صلة	11
ذخیره	209
ذكرني لاحقا	0
ربما لاحقا	0
ربما لاحقاً	0
رد	10
رمز عبور را فراموش کردهاید	207
رپورتاژ	211
رپورتاژ آگهی	211
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
شاید بعدا	205
شاید بعداً	205
صفحه اصلی	216
طباعة	6
عرض الكل	13
عرض المزيد	13
عضویت	207
عکس	214
غرّد	6
فقط برای مشترکان	207
فيديو	11
فيسبوك	6
فیسبوک	209
قبلی	216
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
لینک کوتاه	209
مادة إعلانية	8
محتوای تبلیغاتی	211
محتوى ممول	8
مختارات	11
مستخدم جديد	2
مشاركة	6
مشاركة عبر واتساب	6
مشاركة على تويتر	6
مشاركة على فيسبوك	6
مشاهده بیشتر	216
مشاهده همه	216
مشترک شوید	207
مطالب مرتبط	214
مقالات ذات صلة	11
مقالات مرتبط	214
منو	216
مهمترین اخبار	214
مواضيع ذات صلة	11
موضوعات ذات صلة	11
نسخ الرابط	6
نسيت كلمة المرور	2
نظر	213
نظر خود را بنویسید	213
نظر شما	213
نظرات	213
نمایش بیشتر	216
ننصح بقراءة	11
نه ممنون	205
هل لديك حساب	2
همرسانی	209
همچنین بخوانید	214
واتساب	6
واتساپ	209
ورود	207
ورود / ثبت نام	207
وسوم	11
ویدیو	214
ویژه مشترکان	207
يستمر المقال بعد الإعلان	8
پاسخ	213
پربازدیدترین	214
پربازدیدترینها	214
پربازدیدها	214
پربحثترینها	214
پیشنهاد سردبیر	214
پیشنهاد ما	214
چاپ	209
کلیدواژهها	214
کمک مالی	206
کمک کنید	206
کپی لینک	209
گزارش خطا	213
अगला	311
अगली खबर	309
अन्य खबरें	309
अपनी राय दें	308
अभी दान करें	300
अभी नहीं	299
आगे पढ़ें	311
आपके लिए	309
इसे भी पढ़ें	309
ई-पेपर	301
ऊपर जाएं	311
और खबरें	309
और देखें	311
और पढ़ें	309	311
कमेंट	308
कमेंट करें	308
कमेंट्स	308
केवल सदस्यों के लिए	301
कॉपी लिंक	304
खाता बनाएं	301
खोजें	311
जवाब दें	308
टिप्पणियां	308
टिप्पणी	308
टिप्पणी करें	308
टैग्स	309
टॉप न्यूज़	309
ट्रेंडिंग	309
ट्विटर	304
ताज़ा ख़बरें	309
ताजा खबरें	309
ताजा समाचार	309
दान करें	300
नहीं धन्यवाद	299
नहीं, धन्यवाद	299
पिछला	311
पिछली खबर	309
पूरी खबर पढ़ें	311
प्रचार	306
प्रतिक्रिया दें	308
प्रायोजित	306
प्रिंट करें	304
प्रीमियम	301
फेसबुक	304
फेसबुक पर शेयर करें	304
फोटो	309
बंद करें	299
बड़ी खबरें	309
बाद में	299
बाद में याद दिलाएं	299
मुख्य समाचार	309
मेन्यू	311
मेरा खाता	301
यह भी पढ़ें	309
ये भी पढ़ें	309
रजिस्टर करें	301
लिंक कॉपी करें	304
लॉग इन	301
लॉग इन करें	301
लॉगआउट	301
लॉगिन	301
लोकप्रिय	309
विज्ञापन	306
विज्ञापन के बाद जारी	306
विषय	309
वीडियो	309
व्हाट्सएप	304
शायद बाद में	299
शेयर	304
शेयर करें	304
संपर्क करें	308
संबंधित खबरें	309
संबंधित ख़बरें	309
संबंधित लेख	309
संबंधित समाचार	309
सदस्य बनें	300
सबसे ज्यादा पढ़ी गई	309
सब्सक्राइब	301
सब्सक्राइब करें	301
सभी देखें	311
समर्थन करें	300
सहयोग करें	300
साइन अप	301
साइन इन	301
साझा करें	304
सेव करें	304
स्पॉन्सर्ड	306
हमारा समर्थन करें	300
होम	311
ủng hộ	682
ủng hộ chúng tôi	682
あとで	390
あとで読む	398
あなたにおすすめ	407
あなたにおすすめの記事	407
あなたへのおすすめ	407
あわせて読みたい	407
いいえ、結構です	390
いいね	398	398
いいね！してニュースをチェック	399
おすすめ	407
おすすめの記事	407
おすすめ情報pr	401
おすすめ記事	407
お問い合わせ	403
お気に入り	398
お気に入りに追加	398
お申し込み	393
こちらもおすすめ	407
この著者の記事	407
この記事のタグ	407
この記事は会員限定です	393
この記事は有料会員限定です	393
この記事は有料記事です	393
この記事をシェア	398
この記事をシェアする	398
この記者の記事一覧	407
この連載の記事	407
ご意見	405
ご意見・ご感想	405
ご支援のお願い	391
ご購読の申し込み	393
さらに読み込む	409
すべて受け入れる	403
すべて見る	409
すべて許可	403
その他の記事	407
はてなブックマーク	398
はてブ	398
また後で	390
みんなのコメント	405
もっと見る	409
もっと読む	407
もどる	409
よく読まれている記事	407
よく読まれている記事ランキング	407
アクセスランキング	407
オススメ記事	407
カテゴリ	407
カテゴリー	407
キーワード	407
クッキー	403
クッキー設定	403
クリップ	398
クリップする	398
コピーしました	398
コメント	405
コメント#件	405
コメントする	405
コメントはまだありません	405
コメントをもっと見る	405
コメントを投稿	405
コメントを書く	405
コメントを残す	405
コメントを見る	405
コメント一覧	405
コメント（#	405
サイトポリシー	403
サイトマップ	403
サインイン	393
サポートする	391
シェア	398
シェアしよう	398
シェアする	398
スキップ	390
スクラップ	398
スクラップする	398
スポンサー	401
スポンサードリンク	401
スポンサーリンク	401
タイアップ	401
タグ	407
チップを送る	391
チャンネル登録	399
ツイート	398
ツイートする	398
トップ	409
トップへ戻る	409
トップニュース	407
トップページ	409
トピックス	407
ドネーション	391
ニュースを読む	409
ニュースレター	395
ニュースレターに登録	395
ニュースレターを購読	395
ニュースレター登録	395
バックナンバー	407
パスワードを忘れた方	393
ピックアップ	407
フォロー	399
フォローしてね	399
フォローしました	399
フォローする	399
フォロー中	399
ブックマーク	398
ブックマークする	398
プライバシーポリシー	403
プレゼント	393
プレミアム	393
ヘルプ	403
ページの先頭へ	409
ページトップ	409
ページトップへ	409
ホーム	409
ポスト	398
ポストする	398
マイページ	393
メニュー	409
メルマガ	395
メルマガに登録する	395
メルマガ登録	395
メールで送る	398
メールで送信	398
メールアドレス	395
メールアドレスを入力	395
メールマガジン	395
メールマガジン登録	395
ランキング	407
リンクをコピー	398
ログアウト	393
ログイン	393
ログイン/会員登録	393
ログインして続きを読む	393
ログイン・会員登録	393
一覧	409
一覧へ	409
一覧を見る	409
上一篇	715
上一頁	717
上一页	717
下一篇	715
下一頁	717
下一页	717
下次再說	700
下次再说	700
不用了	700
不，謝謝	700
不，谢谢	700
专题	715
个人中心	703
为你推荐	715
为您推荐	715
主要ニュース	407
举报	714
人気の記事	407
人気ランキング	407
人気記事	407
人気記事ランキング	407
今、あなたにオススメ	407
今はしない	390
今はやめておく	390
今回はしない	390
今日の注目	407
今日热点	715
今日焦点	715
他の記事も読む	407
付費閱讀	703
付费内容	703
付费阅读	703
以后再说	700
会员专享	703
会员专属	703
会员中心	703
会员登录	703
会員の方はこちら	393
会員の方はログイン	393
会員登録	393
会員登録する	393
会員登録はこちら	393
会員限定	393
会員限定記事	393
你可能也喜欢	715
你可能也喜歡	715
你可能感兴趣	715
使用条款	712
使用條款	712
保存	398
保存する	398
個人情報保護方針	403
元記事を読む	409
免責聲明	712
免費訂閱	705
免費註冊	703
免費試讀	703
免责声明	712
免费注册	703
免费订阅	705
免费试读	703
全文を読む	409
全文表示	409
全部接受	712
全部评论	714
公众号	709
公式sns	399
公式twitter	399
公式x	399
共有	398
共有する	398
关于我们	712
关注	709
关注我们	709
关键词	715
关闭	700
其他新聞	715
其他新闻	715
再生	409
写真を見る	409
写真特集	407
写评论	714
分享	708
分享到	708
分享到微信	708
分享到微博	708
分享到朋友圈	708
分享文章	708
分享本文	708
分享至	708
分享至facebook	708
分类	715
分類	715
列印	708
初割で無料体験する	393
初割で無料体験する無料会員に登録するログインする	393
利用規約	403
前のページ	409
前の記事	407
前の記事へ	407
前へ	409
加入line好友	709
加入会员	703
加入書籤	708
加入會員	703
加载更多	717
動画	407
動画を見る	409
单次捐款	701
印刷	398
印刷する	398
即时新闻	715
即時新聞	715
参与评论	714
反馈	714
发表留言	714
发表评论	714
合わせて読みたい	407
同じカテゴリの記事	407
同意	712
同意しない	403
同意する	403
听新闻	708
單次捐款	701
回到頂部	717
回复	714
回覆	714
回頂端	717
回首頁	717
复制成功	708
复制链接	708
大字	708
大家还在看	715
大家都在看	715
头条	715
字体大小	708
字号	708
字級	708
字體大小	708
官方微信	709
官方微博	709
定期定額	701
寄付	391
寄付する	391
寄付のお願い	391
寄付をする	391
專題	715
小字	708
小編推薦	715
展开	717
展开全文	717
展開	717
已关注	709
已是会员	703
已有帐号	703
已經是會員	703
已經是會員？登入	703
已经是会员？登录	703
广告	711
广告 请继续往下阅读	711
広告	401
広告の後に続きます	401
広告をスキップ	401
広告を閉じる	401
広告企画	401
廣告	711
廣告 請繼續往下閱讀	711
延伸閱讀	715
延伸阅读	715
开通会员	703
影音	715
後で	390
微信	708
微信公众号	709
微博	708
忘記密碼	703
忘记密码	703
応援する	391
您可能也喜歡	715
您可能感兴趣	715
您的邮箱	705
您的電郵	705
意见反馈	714
感想を送る	405
成为会员	701
成為會員	701
我同意	712
我的帐户	703
我的帳戶	703
我知道了	712
我要留言	714
我要纠错	714
我要评论	714
戻る	409
所有留言	714
打印	708
打赏	701
投稿する	405
拒絕	712
拒绝	712
拡大	398
拡大する	409
按讚	709
捐款	701
捐贈	701
捐赠	701
排行榜	715
接受	712
接受全部	712
接受所有	712
推广	711
推广内容	711
推廣	711
推荐	715
推荐文章	715
推荐阅读	715
推薦	715
推薦文章	715
推薦閱讀	715
提供	401
搜尋	717
搜索	717
播放	717
支持我们	701
支持我們	701
支援する	391
收听	708
收藏	708
收藏文章	708
收起	717
文字の大きさ	398
文字サイズ	398
新着	407
新着ニュース	407
新着記事	407
新規会員登録	393
新規登録	393
新闻简报	705
显示更多	717
暂不	700
暫不	700
更多	715
更多内容	715
更多報導	715
更多报道	715
更多文章	715
更多新聞	715
更多新闻	715
最新ニュース	407
最新文章	715
最新新聞	715
最新新闻	715
最新消息	715
最新記事	407
會員中心	703
會員專享	703
會員專屬	703
會員登入	703
有料会員になると	393
有料会員登録	393
有料会員限定	393
有料会員限定記事	393
有料登録	393
有料記事	393
朋友圈	708
服务条款	712
服務條款	712
朝刊・夕刊	393
本文へ	409
本文へ移動	409
查看全部	717
查看原图	717
查看更多	717
查看留言	714
查看评论	714
标签	715
検索	409
業配	711
標籤	715
檢舉	714
次のページ	409
次の記事	407
次の記事へ	407
次へ	409
次ページ	409
残り#文字	393
每月捐款	701
注册	703
注目の記事	407
注目キーワード	407
注目ワード	407
注目記事	407
点击排行	715
点击查看大图	717
点赞	708
為您推薦	715
热点	715
热点推荐	715
热门	715
热门排行	715
热门文章	715
热门新闻	715
無料で体験する	393
無料で読む	393
無料会員に登録する	393
無料会員登録	393
無料会員限定	393
無料体験	393
無料登録	393
焦點新聞	715
熱門	715
熱門排行	715
熱門文章	715
熱門新聞	715
熱門話題	715
特定商取引法に基づく表記	403
特集	407
猜你喜欢	715
猜你喜歡	715
申し込む	393
电子报	705
电子邮箱	705
画像を拡大	409
画像を見る	409
留言	714
留言(#	714
登入	703
登入/註冊	703
登出	703
登录	703
登录/注册	703
登錄	703
登録	393
登録して続きを読む	393
登録する	393
發表留言	714
發表評論	714
目录	717
目次	409
目錄	717
相关主题	715
相关报道	715
相关推荐	715
相关文章	715
相关新闻	715
相关标签	715
相关阅读	715
相關主題	715
相關報導	715
相關推薦	715
相關文章	715
相關新聞	715
相關標籤	715
相關閱讀	715
看了这篇文章的人也看	715
看更多	715
稍后再说	700
稍后提醒我	700
稍後再說	700
稍後提醒我	700
立即捐款	701
立即訂閱	703
立即订阅	703
粉絲團	709
精选	715
紙面ビューアー	393
続きをみる	409
続きを読む	393
網友留言	714
編輯推薦	715
編輯精選	715
編集部おすすめ	407
編集部のおすすめ	407
縮小	398
繼續閱讀	717
纠错	714
继续浏览内容	717
继续阅读	717
编辑推荐	715
编辑精选	715
网友评论	714
联系我们	712
聯絡我們	712
聽新聞	708
菜单	717
著作権	403
複製連結	708
视频	715
訂閱	703
訂閱我們的電子報	705
訂閱會員	703
訂閱郵件	705
訂閱電子報	705
記事は広告の後に続きます	401
記事へのご意見	405
記事をサポートする	391
記事をシェア	398
記事をプレゼント	393
記事を保存	398
記事を印刷する	398
記事を読む	409
記事ランキング	407
記事一覧	409
記事全文を読む	409
許可する	403
註冊	703
評論	714
話題の記事	407
読まれている記事	407
請繼續往下閱讀	711	711
請輸入電子郵件	705
讚	708
讚賞支持	701
订阅	703
订阅会员	703
订阅我们的电子报	705
订阅电子报	705
订阅邮件	705
评论	714
评论(#	714
话题	715
请继续往下阅读	711
请输入邮箱	705
購読	393
購読する	393
購読のお申し込み	393
購読申し込み	393
贊助	701
贊助內容	711
贊助商	711
贊助我們	701
赞助	701
赞助内容	711
赞助商链接	711
赞赏	701
跳到主要內容	717
載入更多	717
轉發	708
转发	708
返信	405
返信する	405
返回顶部	717
返回首页	717
追蹤	709
追蹤我們	709
通報する	405
速報	407
連載	407
運営会社	403
違反報告	405
選單	717
邮箱	705
閉じる	390	409
開通會員	703
関連	407
関連する記事	407
関連キーワード	407
関連タグ	407
関連トピックス	407
関連ニュース	407
関連リンク	407
関連動画	407
関連情報	407
関連記事	407
閱讀全文	717
閱讀更多	717
關於我們	712
關注	709
關注我們	709
關鍵字	715
關閉	700
阅读全文	717
阅读更多	717
隐私政策	712
隐私权政策	712
隱私政策	712
隱私權政策	712
電子信箱	705
電子報	705
電子版	393
音声で聞く	398
頭條	715
顯示更多	717
首頁	717
首页	717
가	423
가입하기	419
가장 많이 본 뉴스	428
개인정보 처리방침	426
개인정보처리방침	426
거부	426
검색	430
계속 읽기	419
고객센터	426
공유	423
공유하기	423
관련 기사	428
관련 뉴스	428
관련 태그	428
관련기사	428
관련뉴스	428
관련키워드	428
광고	425
광고 닫기	425
광고 후 이어집니다	425
괜찮습니다	416
구독	419
구독 신청	419
구독 전용	419
구독 중	419
구독신청	419
구독자 전용	419
구독하기	419
글씨크기	423
글자 크기	423
글자크기	423
기부하기	417
기사 공유	423
기사 공유하기	423
기사 듣기	423
기사 본문	430
기사 후원하기	417
기사에 대한 의견	427
기사원문	430
기사저장	423
기자의 다른기사	428
나중에	416
나중에 하기	416
내 정보	419
네이버 블로그	423
다른 공유 찾기	423
다른 기사	428
다른기사	428
다른기사 보기	428
다시 보지 않기	416
다음	430
다음 기사	428
다음 페이지	430
다음기사	428
다음에	416
닫기	416
답글	427
답글쓰기	427
당신이 좋아할 만한	428
댓글	427
댓글 #	427
댓글 #개	427
댓글 보기	427
댓글 쓰기	427
댓글보기	427
댓글쓰기	427
댓글을 입력해주세요	427
더 보기	430
더보기	428	430
동영상	428
동의	426
동의합니다	426
등록	427
라인	423
랭킹	428
랭킹뉴스	428
로그아웃	419
로그인	419
로그인/회원가입	419
링크 복사	423
마이페이지	419
많이 본 기사	428
많이 본 뉴스	428
많이 읽은 기사	428
많이본 기사	428
많이본 뉴스	428
맨 위로	430
맨위로	430
메뉴	430
메뉴 닫기	430
메일	423
모두 동의	426
목록	430
목록보기	430
무료 체험 시작하기	419
무료 회원가입	419
문의	427
바로가기	423
밴드	423
베스트	428
복사하기	423
본문 글씨 줄이기	423
본문 글씨 키우기	423
본문 바로가기	430
본문으로 바로가기	430
북마크	423
비밀번호 찾기	419
사이트맵	426
사진 확대	430
속보	428
스크랩	423
스폰서	425
신고	427
신문구독	419
실시간 뉴스	428
에디터 추천	428
연관기사	428
영상	428
오늘 하루 보지 않기	416
오늘은 그만 보기	416
오늘의 추천	428
오류 신고	427
요약	430
원문보기	430
위로	430
유료 회원 전용	419
음성으로 듣기	423
응원하기	417
의견 쓰기	427
이 기사는 광고 후 이어집니다	425
이 시각 주요뉴스	428
이 시각 추천뉴스	428
이메일	423
이메일무단수집거부	426
이미 구독 중이신가요	419
이미 회원이신가요	419
이미지 크게 보기	430
이미지 확대	430
이슈	428
이용약관	426
이전	430
이전 기사	428
이전기사	428
인기 기사	428
인기기사	428
인기뉴스	428
인쇄	423
인쇄하기	423
일시후원	417
재생	430
저작권규약	426
저장	423
전체 댓글	427
전체 보기	430
전체메뉴	430
전체보기	430
접기	430
정기 후원하기	417
정기구독	419
정기후원	417
제보	427
제보하기	427
좋아요	423
좋은 기사 후원하기	417
주소복사	423
주요 기사	428
주요 뉴스	428
주요기사	428
주요뉴스	428
지면보기	419
청소년보호정책	426
최신 기사	428
최신 뉴스	428
최신기사	428
최신뉴스	428
추천 기사	428
추천기사	428
추천뉴스	428
카카오스토리	423
카카오톡	423
카카오톡 공유	423
카테고리	428
쿠키 설정	426
키워드	428
태그	428
트위터	423
트위터 공유	423
페이스북	423
페이스북 공유	423
펼치기	430
포토	428
폰트 크기	423
프리미엄	419
프린트	423
함께 보면 좋은 기사	428
함께 읽으면 좋은	428
핫뉴스	428
핫이슈	428
헤드라인	428
협찬	425
홈	430
화제의 뉴스	428
회사소개	426
회원 전용	419
회원가입	419
후원	417
후원 안내	417
후원 하기	417
후원하기	417
후원회원 가입	417
""")

START = ("""\
#	165 © #
a	270 a lire aussi	270 a lire également
abbonati	362 abbonati a
abonnez	250 abonnez-vous à
abonnieren	76 abonnieren sie
about	161 about the author	161 about the authors	161 about the writer
aktuelle	96 aktuelle nachrichten aus
alla	624 alla artiklar om	627 alla artiklar av
alle	61 alle artikler om	64 alle artikler af	96 alle artikel zu	96 alle artikel von	97 alle infos:	97 alle news:	99 alle artikel von	458 alle artikelen over	461 alle artikelen van	486 alle saker om	489 alle artikler av
alles	96 alles zum thema	96 alles zu	458 alles over
also	156 also in	157 also read	157 also read
alt	61 alt om	486 alt om
altre	380 altre notizie su
altri	380 altri articoli su	383 altri articoli di
altro	380 altro su
apoya	175 apoya	175 apoya a
approfondimento	381 approfondimento:
approfondisci	381 approfondisci
articles	161 articles by
ascolta	381 ascolta:
assista	548 assista:
auch	97 auch interessant	97 auch interessant:	97 auch lesenswert
author	161 author bio
ayrica	649 ayrica okuyun	649 ayrica bakin
baca	350 baca juga	350 baca juga:	350 baca juga	350 baca juga:	350 baca:	350 baca selengkapnya
bakiniz	649 bakiniz:
become	132 become a member of
bekijk	459 bekijk ook	459 bekijk:	459 bekijk hier	461 bekijk alle artikelen van
bildergalerie	97 bildergalerie:
c	165 (c) #
clicca	381 clicca qui
clique	548 clique aqui
cliquez	270 cliquez ici
confira	548 confira:	548 confira também
consulta	195 consulta aquí
contact	161 contact the author	161 contact the reporter	161 contact:	161 contact this reporter
contacta	197 contacta con
contacte	197 contacte con
contacter	272 contacter l'auteur
contactez	272 contactez l'auteur	272 contactez-nous
contate	550 contate o autor
contatta	383 contatta l'autore
copyright	101 copyright	165 copyright ©	165 copyright #	165 copyright:	165 copyright by	165 © copyright
czytaj	516 czytaj więcej o	517 czytaj także	517 czytaj także:	517 czytaj też	517 czytaj też:	517 czytaj również	517 czytaj więcej	517 czytaj:	517 czytaj także	517 czytaj też	517 czytaj więcej
daha	649 daha fazlasi:
das	96 das beste aus	97 das könnte sie auch interessieren	97 das könnte dich auch interessieren
dazu	97 dazu auch:
dengarkan	350 dengarkan:
detaylar	649 detaylar için
direkt	625 direkt:
direkte	487 direkte:
disclaimer	165 disclaimer:
do	161 do you have a story	161 do you know more	161 do you have information
don	139 don't miss	157 don't miss:
dona	175 dona a	362 dona a
donate	132 donate to
dossier	270 dossier :
dowiedz	517 dowiedz się więcej
dpa	101 © dpa	101 (dpa
editing	165 (editing by	165 editing by
editor	157 editor's picks:
email	161 email the author	161 email us
en	195 en vídeo:	195 en directo	270 en savoir plus	270 en direct
enjoying	139 enjoying this article
entenda	548 entenda:
faites	250 faites un don à
fale	550 fale com o autor
fler	624 fler artiklar om	627 fler artiklar av
flere	61 flere artikler om	64 flere artikler af	486 flere saker om	486 flere saker fra	489 flere saker av
follow	147 follow us	147 follow @	147 follow all the latest	147 follow the latest	147 follow our
fotostrecke	97 fotostrecke:
full	157 full story:	157 full coverage:
further	157 further reading:
gambas	350 [gambas:video
get	139 get the latest	139 get breaking news
got	161 got a tip	161 got a story
guarda	381 guarda anche	381 guarda:	381 guarda il video
haben	99 haben sie hinweise
haberin	649 haberin devami için
har	64 har du et tip	489 har du et tips
have	161 have a tip	161 have a story
haz	195 haz clic aquí
hazte	175 hazte socio de
heb	461 heb je een tip
heeft	461 heeft u een tip
het	458 het beste van
hier	97 hier lesen sie	97 hier geht es zu	97 hier geht's zu
i	380 i più letti di
ilgili	649 ilgili haber
ilginizi	649 ilginizi çekebilir	649 ilginizi çekebilir:
im	97 im video:
image	165 image copyright	165 image source,	165 image credit:
izle	649 izle:
izleyin	649 izleyin:
join	132 join	147 join the conversation on	147 join us on
katso	238 katso myös	238 katso:	238 katso video
keep	139 keep up with
kijk	459 kijk ook	459 kijk hier
klicka	625 klicka här
klik	62 klik her	459 klik hier
klikk	487 klikk her
kliknij	517 kliknij tutaj
kontakt	36 kontakt na autora	64 kontakt journalisten	99 kontakt:	489 kontakt journalisten
kontakta	627 kontakta reportern
kuuntele	238 kuuntele:	238 kuuntele myös
l	272 l'auteur	383 l'autore
laatste	458 laatste nieuws over
latest	156 latest from	156 latest in	156 latest videos from
le	195 le puede interesar	269 le meilleur de
lea	195 lea también	195 lea aquí	195 lea además	195 lea más	195 lea:	195 lea también
lee	195 lee también	195 lee más	195 lee:	195 lee también
leer	195 leer también	195 leer más
lees	458 lees meer over	459 lees ook	459 lees ook:	459 lees meer	459 lees meer:	459 lees verder	459 lees hier	459 lees:	459 lees ook	459 lees meer
leggi	380 leggi tutte le notizie	381 leggi anche	381 leggi anche:	381 leggi qui	381 leggi tutto	381 leggi:	381 leggi anche
leia	547 leia mais sobre	548 leia também	548 leia também:	548 leia mais	548 leia:	548 leia aqui	548 leia também	548 leia mais
ler	548 ler também	548 ler mais
les	269 les plus lus	486 les mer om	487 les også	487 les også:	487 les mer	487 les mer:	487 les:	487 les hele saken	487 les om	487 les her	487 les også	487 les mer	487 - les også
lesen	96 lesen sie mehr zu	96 lesen sie mehr zum	97 lesen sie auch	97 lesen sie mehr	97 lesen sie hier	97 lesen sie dazu	97 lesen sie jetzt	97 lesen sie außerdem	97 lesen sie mehr zum thema
lesetipp	97 lesetipp	97 lesetipp:
lest	97 lest auch
lies	97 lies auch	97 lies mehr	97 lies dazu
lihat	350 lihat juga	350 lihat juga:
like	139 like what you're reading	147 like and follow
lire	269 lire tous nos articles	270 lire aussi	270 lire également	270 lire	270 lire notre	270 lire l'article	270 lire plus	270 >> lire
listen	157 listen |
live	62 live:	97 live-ticker:
liveblog	459 liveblog:
lo	194 lo más leído en	194 lo más visto en	194 lo último en
lue	238 lue myös	238 lue myös:	238 lue lisää	238 lue lisää:	238 lue:	238 lue myös	238 lue lisää
luister	459 luister ook	459 luister:
lyssna	625 lyssna	625 lyssna:
lyt	62 lyt til
lytt	487 lytt til
mai	568 mai multe detalii
mail	461 mail de auteur
mais	547 mais lidas em	547 mais de	547 mais sobre	547 mais notícias de	547 mais notícias sobre	550 mais artigos de
masz	519 masz temat
meer	458 meer over	458 meer uit	458 meer van	458 meer nieuws over	461 meer van deze auteur
meest	458 meest gelezen in
meet	161 meet the author
mehr	96 mehr zum thema	96 mehr aus	96 mehr von	96 mehr zu	96 mehr lesen über	96 mehr über	97 mehr zum thema	97 mehr dazu	97 mehr dazu:	97 mehr lesen:	99 mehr vom autor	99 mehr von der autorin	99 mehr artikel von
meistgelesen	96 meistgelesen in
mer	486 mer om	486 mer fra	624 mer om	624 mer från	627 mer av
mere	61 mere om	61 mere fra
mest	624 mest läst i
mira	195 mira también	195 mira:	195 mira también
mit	101 mit material von
mohlo	34 mohlo by vás zajímat:
more	156 more from	156 more on	157 more from	157 more on this	161 more by
most	156 most read in	156 most read on	156 most viewed in	156 most popular in	156 most popular on
must	157 must read:
najnowsze	516 najnowsze z
najpopularniejsze	516 najpopularniejsze w
neueste	96 neueste artikel aus
newsblog	97 newsblog:
nghe	692 nghe:
no	195 no te pierdas:
noticias	194 noticias de
notre	270 notre dossier
now	157 now read:
o	36 o autorovi	36 o autorce	519 o autorze	519 o autorce
okuyun	649 okuyun:
olvasd	330 olvasd el	330 olvasd el:
olvassa	330 olvassa el	330 olvassa el:	330 olvassa el ezt is
om	64 om forfatteren	64 om skribenten	489 om forfatteren	489 om skribenten	627 om skribenten	627 om författaren
on	157 on our site:
over	461 over de auteur
passend	97 passend dazu	97 passend dazu:
per	381 per approfondire
plus	269 plus d'articles sur	269 plus d'infos sur
polecamy	517 polecamy:
popular	156 popular in
potrebbe	381 potrebbe interessarti:
pour	270 pour aller plus loin
privacy	139 privacy notice:
przeczytaj	517 przeczytaj także	517 przeczytaj też	517 przeczytaj:
puedes	195 puedes leer también
quelle	101 quelle: dpa	101 quelle:
quellen	101 quellen:
reach	161 reach the reporter	161 reach the author
read	156 read more on these	156 read more about	156 read more from	157 read more	157 read more:	157 read also	157 read next	157 read:	157 read |	157 read more	157 read all about it	161 read more by
recomendamos	195 recomendamos:
regarder	270 regarder :
relacionado	195 relacionado:	548 relacionado:
related	157 related:	157 related |	157 related story:	157 related stories:	157 related article:	157 related reading:	157 related video:
relire	270 relire
reporting	165 reporting by	165 (reporting by
retrouvez	270 retrouvez	270 retrouvez ici
saiba	548 saiba mais
saksikan	350 saksikan juga
schlagworte	96 schlagworte zu
schreiben	99 schreiben sie unserem autor	99 schreiben sie der autorin	99 schreiben sie uns
scrivi	383 scrivi all'autore
se	62 se også	62 se video	487 se også	487 se video	625 se också	625 se även
see	156 see more from	157 see also	157 see more	157 see more:	161 see all posts by	161 see author archive
senaste	624 senaste nytt om
send	161 send us your	161 send tips to	161 send your tips	161 send feedback to
seneste	61 seneste nyt om
ses	272 ses derniers articles
sie	99 sie erreichen die autorin	99 sie erreichen den autor
siehe	97 siehe auch
sign	139 sign up to	139 sign up for	139 sign up here	139 sign up (it's
sigue	195 sigue leyendo:
simak	350 simak juga	350 simak juga:	350 simak:	350 simak video
siste	486 siste nytt om
skontaktuj	519 skontaktuj się z autorem
sledujte	34 sledujte:
sobre	197 sobre el autor	197 sobre la autora	197 sobre la firma	550 sobre o autor	550 sobre a autora
sollten	99 sollten ihnen fehler
sostieni	362 sostieni	362 sostieni il	362 sostieni la
soutenez	250 soutenez	250 soutenez le
soutenir	250 soutenir
spende	76 spende für
spenden	76 spenden für
stay	139 stay up to date with
subscribe	132 subscribe to	139 subscribe to
sull	383 sull'autore
support	132 support	132 support the
sur	270 sur le même sujet
te	195 te puede interesar	195 te puede interesar:	195 te recomendamos:
terms	165 terms and conditions apply
the	139 the latest news directly	156 the latest in	156 the latest from
tienes	197 ¿tienes una historia
tiklayin	649 tiklayin
tin	692 tin liên quan:
tip	461 tip de redactie	461 tip ons
todas	194 todas las noticias de
todos	197 todos los artículos de	550 todos os artigos de
tonton	350 tonton juga	350 tonton:
top	156 top stories in	156 top stories from
tous	269 tous les articles de	272 tous les articles de
toute	269 toute l'actualité de	269 toute l'actu
trending	156 trending in
tudo	547 tudo sobre
tutte	380 tutte le notizie su
tutti	383 tutti gli articoli di
ultime	380 ultime notizie di
une	272 une information à nous transmettre
unsere	97 unsere leseempfehlung
up	157 up next:
vea	195 vea también
vedi	381 vedi anche	383 vedi tutti gli articoli di
veja	547 veja mais em	548 veja também	548 veja mais	548 veja:	548 veja também
ver	195 ver también	197 ver todos los artículos de	550 ver todos os artigos de
vezi	568 vezi și	568 vezi și:	568 vezi:	568 vezi și
view	161 view all posts by	161 view all articles by
voir	269 voir tous les articles	270 voir aussi	270 voir la vidéo	272 voir tous les articles de
vous	272 vous avez une information
watch	147 watch us on	157 watch |	157 watch now:	157 watch more:	157 watch the video:	157 watch the latest
weitere	96 weitere artikel zu	96 weitere artikel aus	96 weitere themen aus	99 weitere artikel von
weiterlesen	97 weiterlesen:
what	156 what others are reading
wszystkie	516 wszystkie artykuły o	519 wszystkie artykuły autora
xem	692 xem thêm	692 xem thêm:	692 xem:	692 xem video	692 >> xem
you	157 you may also like:	157 you might also like:
zie	459 zie ook
zobacz	516 zobacz więcej z	517 zobacz też	517 zobacz też:	517 zobacz także	517 zobacz:	517 zobacz też	517 zobacz także
zum	97 zum thema:	99 zum autor
zur	99 zur person	99 zur autorin
""", """\
artykuły	519 artykuły autora
ascultă	568 ascultă:
bővebben	330 bővebben:
citeşte	568 citeşte şi	568 citeşte şi:	568 citeşte şi
citește	568 citește și	568 citește și:	568 citește:	568 citește mai mult	568 citește aici	568 citește și
citiți	568 citiți și
další	36 další články autora
dernières	269 dernières actualités
découvrez	270 découvrez aussi
erről	330 erről bővebben
escríbenos	197 escríbenos
hør	62 hør også	487 hør også
kapcsolódó	330 kapcsolódó	330 kapcsolódó:
klikněte	34 klikněte zde
lásd	330 lásd még
läs	624 läs mer om	625 läs också	625 läs också:	625 läs även	625 läs mer	625 läs mer:	625 läs:	625 läs här	625 läs också	625 läs mer	625 läs även
læs	61 læs mere om	62 læs også	62 læs også:	62 læs mere	62 læs mere:	62 læs:	62 læs her	62 læs hele	62 læs også	62 læs mere
más	194 más noticias de	194 más noticias sobre	194 más sobre	194 más en	194 más de	195 más información	195 más información:	195 más información	197 más artículos de
máte	36 máte tip
mời	692 mời xem	692 mời bạn đọc	692 mời độc giả
nézd	330 nézd meg
nézze	330 nézze meg
ouça	548 ouça:
poslechněte	34 poslechněte si
posłuchaj	517 posłuchaj:
přečtěte	34 přečtěte si také	34 přečtěte si
sprawdź	517 sprawdź:
suscríbete	175 suscríbete a
también	195 también puedes leer
további	330 további részletek
unterstütze	76 unterstütze
unterstützen	76 unterstützen sie	76 unterstützen sie die
více	34 více zde
všechny	36 všechny články autora
więcej	516 więcej o	516 więcej na temat	516 więcej z	519 więcej artykułów autora
©	165 ©
à	270 à lire aussi	270 à lire également	270 à lire :	270 à lire sur	270 à voir aussi	270 à écouter	270 à relire	270 à découvrir	272 à propos de l'auteur	272 à propos de l'autrice
écouter	270 écouter aussi
últimas	194 últimas noticias de	547 últimas de	547 últimas notícias de
über	99 über die autorin	99 über den autor	99 über die autor:in	99 über die autoren	99 über die autor:innen
čtěte	34 čtěte také	34 čtěte také:	34 čtěte i	34 čtěte více	34 čtěte:	34 čtěte také
đọc	692 đọc thêm	692 đọc thêm:	692 đọc:	692 đọc tiếp:
ακούστε	119 ακούστε:
βίντεο	119 βίντεο:
δείτε	119 δείτε επίσης	119 δείτε:	119 δείτε το βίντεο	119 δείτε εδώ
δειτε	119 δειτε επισης
διαβάστε	119 διαβάστε επίσης	119 διαβάστε επίσης:	119 διαβάστε ακόμη	119 διαβάστε ακόμη:	119 διαβάστε ακόμα	119 διαβάστε:	119 διαβάστε εδώ	119 διαβάστε περισσότερα
διαβαστε	119 διαβαστε επισης
больше	596 больше новостей
більше	673 більше по темі:
все	596 все новости на тему	596 все материалы	596 все новости	596 все статьи	599 все статьи автора	599 все материалы автора
детальніше	673 детальніше:
дивіться	673 дивіться також	673 дивіться:
другие	599 другие материалы автора
есть	599 есть новость
ещё	596 ещё больше
лучшее	596 лучшее за
материал	597 материал по теме:
новости	596 новости партнеров
об	599 об авторе
по	597 по теме:
подробнее	597 подробнее:	597 подробнее в материале	597 подробнее - в
последние	596 последние новости о
пришлите	599 пришлите новость
рекомендуем	597 рекомендуем:
связаться	599 связаться с автором
слухайте	673 слухайте:
слушайте	597 слушайте:
см	597 см. также:
смотрите	597 смотрите также	597 смотрите:	597 смотрите
читайте	597 читайте также	597 читайте также:	597 читайте:	597 читайте подробнее	597 читайте еще	597 читайте также	673 читайте також	673 читайте також:	673 читайте:	673 читайте ще	673 читайте також
читать	597 читать также	597 читать также
האזינו	291 האזינו:
לכתבה	291 לכתבה המלאה
לקריאה	291 לקריאה נוספת
עוד	291 עוד בנושא:
צפו	291 צפו:	291 צפו גם
קרא	291 קרא גם	291 קרא גם:
קראו	291 קראו גם	291 קראו גם:	291 קראו עוד
إقرأ	12 إقرأ أيضا	12 إقرأ أيضاً
اقرأ	12 اقرأ أيضا	12 اقرأ أيضاً	12 اقرأ أيضا:	12 اقرأ أيضاً:	12 اقرأ ايضا	12 اقرأ المزيد:	12 اقرأ:	12 اقرأ المزيد
ببینید	215 ببینید:
بخوانید	215 بخوانید:
بیشتر	215 بیشتر بخوانید	215 بیشتر بخوانید:	215 بیشتر ببینید
در	215 در این باره بخوانید
شاهد	12 شاهد أيضا	12 شاهد أيضاً	12 شاهد:
قد	12 قد يهمك:
للمزيد	12 للمزيد:
همچنین	215 همچنین بخوانید	215 همچنین بخوانید:
इस	310 इसे भी पढ़ें	310 इसे भी पढ़ें:
और	310 और पढ़ें:
द	310 देखें:	310 देखें वीडियो
पढ	310 पढ़ें:
य	310 ये भी पढ़ें	310 ये भी पढ़ें:
यह	310 यह भी पढ़ें	310 यह भी पढ़ें:
あわ	408 あわせて読みたい	408 【あわせて読みたい】
こち	408 こちらもおすすめ
もっ	408 もっと見る：
你可	716 你可能會喜歡：
写真	408 【写真】	408 写真：
動画	408 【動画】
另请	716 另请参阅
延伸	716 延伸閱讀	716 延伸阅读	716 延伸閱讀：	716 【延伸閱讀】
推荐	716 推荐阅读
更多	716 更多：	716 更多新聞：	716 更多內容：	716 【更多新聞】	716 更多相關
点击	716 点击查看
画像	408 【画像】
相关	716 相关阅读	716 相关新闻	716 相关报道：
相關	716 相關新聞	716 相關報導	716 【相關新聞】
看更	716 看更多：
詳し	408 詳しくはこちら
関連	408 関連記事	408 関連記事：	408 【関連記事】	408 関連：	408 【関連】
閱讀	716 閱讀更多
阅读	716 阅读更多
點擊	716 點擊查看
관련	429 관련 기사:
관련기사	429 관련기사	429 관련기사:	429 [관련기사]
더보기	429 [더보기]	429 더보기:
영상	429 [영상]
화보	429 [화보]
""")

CONTAINS = ("""\
abbestellen	82 jederzeit abbestellen
abbiamo	358 abbiamo bisogno di te	385 abbiamo bisogno di te	385 abbiamo bisogno del tuo
abbonamenti	389 abbonamenti
abbonamento	365 hai già un abbonamento	389 abbonamento
abbonati	365 abbonati per	365 abbonati a soli	385 abbonati a	386 i nostri abbonati	389 abbonati
abbonato	365 sei già abbonato
abilitare	374 devi abilitare
abmeldung	82 abmeldung jederzeit
abonament	575 abonament
abonat	560 ești deja abonat
abone	639 abone olun ve	652 abone olun
aboneler	656 aboneler
abonelere	639 abonelere özel
abonelerimiz	653 abonelerimiz
abonelik	656 abonelik
abonne	275 je m'abonne
abonnee	443 al abonnee	443 word abonnee	443 nog geen abonnee	443 als abonnee	463 word abonnee
abonneer	463 abonneer je
abonnees	443 alleen voor abonnees	443 dit artikel is voor abonnees	464 onze abonnees	467 abonnees
abonnement	48 kræver abonnement	71 abonnement	107 abonnement	253 avec votre abonnement	279 abonnement	443 neem een abonnement	467 abonnement	496 abonnement
abonnementen	467 abonnementen
abonnements	279 abonnements
abonnent	48 bliv abonnent	48 som abonnent	67 bliv abonnent	79 als abonnent	79 sie sind noch kein abonnent	79 bereits abonnent	473 bli abonnent	473 som abonnent	492 bli abonnent
abonnenten	79 nur für abonnenten	79 exklusiv für abonnenten	107 abonnenten
abonnenter	48 kun for abonnenter	48 artiklen er for abonnenter	68 vores abonnenter	71 abonnenter	473 kun for abonnenter	473 denne saken er for abonnenter	493 våre abonnenter	496 abonnenter
abonnentin	79 als abonnentin
abonner	48 abonner for at	67 abonner på	275 s'abonner	473 abonner for å	492 abonner på
abonnez	253 abonnez-vous pour	253 abonnez-vous à partir	275 abonnez-vous	275 abonnez vous
abonniere	103 abonniere unseren
abonnieren	87 abonnieren sie unseren kanal	103 jetzt abonnieren	103 abonnieren sie
abrir	182 abrir en la app	535 abrir no app
abyste	24 abyste mohli číst dál
accedi	365 accedi per
accept	565 accept toate
acceptant	265 en acceptant les cookies
accepteer	454 accepteer de cookies
accepter	265 accepter les cookies
accepteren	454 cookies te accepteren	454 cookies accepteren
according	169 according to
account	135 create a free account to	135 sign in to your account	167 hold power to account	443 maak een gratis account
acrescentou	555 acrescentou
adblock	57 slå adblock fra	482 slå av adblock	512 wyłącz adblock	620 stäng av adblock
adblocker	90 adblocker erkannt	90 adblocker aktiv	90 nutzen einen adblocker	90 trotz adblocker	107 adblocker	150 disable your adblocker	150 you are using an adblocker	150 adblocker detected	452 schakel je adblocker uit	452 adblocker uit
added	169 added
adgang	48 få adgang til
adres	504 twój adres e-mail
adresa	561 adresa de email	561 adresa de e-mail
adresiniz	640 e-posta adresiniz
adresse	256 votre adresse e-mail	256 votre adresse email	267 votre adresse e-mail ne sera pas publiée
advertisement	149 this advertisement has not loaded
affermato	388 ha affermato
afficher	265 pour afficher ce contenu
affichera	253 ce message s'affichera sur
affiliate	89 affiliate-links	149 this post contains affiliate links	149 this article contains affiliate links	149 contains affiliate links
affirme	278 affirme
afirma	203 afirma	555 afirma
afirmou	555 afirmou
afmelde	50 afmelde dig når
aggiornamenti	372 segui tutti gli aggiornamenti
aggiunto	388 ha aggiunto
agora	552 doe agora
agree	152 agree to our terms of	152 agree to our terms and	152 agree to the terms
ahora	200 dona ahora
ai	431 ai 학습 및 활용 금지
aidez	275 aidez-nous
aiutaci	385 aiutaci a
ajoute	278 ajoute
ajude	552 ajude-nos
ajutorul	571 avem nevoie de ajutorul tău
aktivieren	90 bitte aktivieren sie javascript	90 aktivieren sie javascript
akzeptieren	92 cookies akzeptieren
alamat	342 alamat email
aldus	466 aldus
alertas	183 recibe alertas	183 activa las alertas	536 receba alertas
alertes	258 alertes info
allerede	48 allerede abonnent	473 allerede abonnent
allow	150 allow ads on
als	83 als app
andare	358 prima di andare via
android	83 für android und ios	446 app voor android
angezeigt	92 inhalte angezeigt werden
anlatti	655 anlatti
anmelden	103 jetzt anmelden	103 hier anmelden
anmeldung	82 mit meiner anmeldung	82 mit der anmeldung	82 mit ihrer anmeldung
anno	387 all'anno
annonsblockerare	620 stäng av annonsblockerare
annonseblokkering	482 slå av annonseblokkering
antes	171 antes de irte	171 antes de que te vayas	526 antes de sair
anvender	57 vi anvender cookies
anytime	135 cancel anytime	168 cancel anytime
anzeige	89 nach der anzeige weiter
anzeigen	92 mit einem klick anzeigen lassen
aplicativo	535 baixe o aplicativo	535 baixe nosso aplicativo	553 nosso aplicativo
aplikace	39 naše aplikace
aplikaci	28 v naší aplikaci
aplikacja	522 nasza aplikacja
aplikacji	505 w naszej aplikacji	505 otwórz w aplikacji
aplikasi	343 unduh aplikasi	343 aplikasi kami	353 unduh aplikasi	354 aplikasi kami
apoiador	529 torne-se apoiador	552 torne-se apoiador
apoie	529 apoie nosso	529 apoie o nosso	552 apoie nosso	552 apoie o nosso
apoio	529 seu apoio é	552 o seu apoio	552 seu apoio
aporte	200 tu aporte
apoyo	174 con tu apoyo	174 tu apoyo es	200 tu apoyo	200 su apoyo
app	446 in de app	707 app内阅读	707 在app中打开	707 在app中	707 app看更多
appareil	253 un seul appareil à la fois
appeared	164 first appeared on
appel	279 appel aux dons
appen	51 hent appen	51 åbn i appen	476 last ned appen	476 hent appen	476 åpne i appen
application	257 dans l'application	257 avec l'application	257 sur l'application	257 ouvrir dans l'application	257 notre application	276 notre application
applications	257 nos applications mobiles
apri	369 apri nell'app
arbeid	493 vårt arbeid
arbeitet	102 arbeitet als
arbejde	68 vores arbejde
arbete	631 vårt arbete
argued	169 argued
arrivato	358 se sei arrivato fin qui
article	135 to unlock this article	136 you've read your last free article	136 you have read your last free article	136 this is your last free article	144 share this article on	149 links in this article may	246 vous avez aimé cet article	246 cet article vous a plu	253 cet article est offert	253 cet article vous a été offert	254 de cet article à lire	273 cet article est paru dans	273 cet article a été publié
articles	127 you've read # articles	135 access to all our articles	136 free articles left	136 articles left this month	136 you've used all your free articles	136 # of # free articles	254 articles gratuits restants	254 il vous reste # articles
articoli	365 tutti gli articoli senza limiti	366 articoli gratuiti rimasti	366 ti restano # articoli
articolo	365 per leggere l'articolo completo	366 ultimo articolo gratuito
articolul	560 pentru a citi articolul
artikel	79 lesen sie diesen artikel mit	79 um diesen artikel zu lesen	79 dieser artikel ist nur für	79 alle artikel lesen	80 freie artikel übrig	80 artikel frei	443 om dit artikel te lezen	456 fout in dit artikel
artikelen	443 toegang tot alle artikelen
artikeln	79 zugang zu allen artikeln	606 gillade du artikeln	611 läs hela artikeln med	611 lås upp artikeln
artikkelen	473 artikkelen er for abonnenter
artikkeli	227 tämä artikkeli on vain
artiklen	43 kunne du lide artiklen
arvioi	244 arvioi
asegura	203 asegura
asked	169 asked
asks	169 asks
assinante	532 já é assinante	552 torne-se assinante
assinantes	532 exclusivo para assinantes	553 nossos assinantes	556 assinantes
assinatura	556 assinatura
assinaturas	556 assinaturas
assine	532 assine para	532 assine por	532 assine e tenha	552 assine a	552 assine o
assistant	163 is an assistant professor
associate	149 as an amazon associate	163 is an associate professor	163 is an associate
aufgefallen	94 fehler aufgefallen
ausblenden	92 und wieder ausblenden
auteur	274 est l'auteur
author	163 is the author of	163 is an author
automatisch	79 das abo endet automatisch	79 endet automatisch
autor	102 ist autor	199 es autor de
autora	199 es autora de
autorin	102 ist autorin	102 ist freie autorin
autrice	274 est l'autrice
available	140 available on the app store	140 available on google play
avec	273 avec afp
avsluta	632 avsluta när du vill
ayda	654 ayda
aydinlatma	646 aydinlatma metni
aylik	654 aylik
baixe	535 baixe o app	535 baixe nosso app	552 baixe o
bandeau	279 bandeau cookies
banners	170 cookie banners
bantu	353 bantu kami
become	131 become a patron of	166 become a member
becoming	166 becoming a member
befindet	92 an dieser stelle befindet sich
before	127 before you go	127 before you move on
begging	170 begging
belirtti	655 belirtti
benachrichtigungen	84 benachrichtigungen aktivieren	84 push-benachrichtigungen
benadrukt	466 benadrukt
bereits	79 sie haben bereits ein abo
bergabunglah	353 bergabunglah
berichten	104 wir berichten
berichtet	102 berichtet für	102 berichtet über
berichtete	106 berichtete
berita	345 ikuti berita
berlangganan	341 sudah berlangganan	342 berlangganan newsletter	353 berlangganan sekarang
besoin	246 nous avons besoin de vous	275 nous avons besoin de vous
bestellen	103 jetzt bestellen
betaalmuur	467 betaalmuur
betalingsmur	71 betalingsmur	496 betalingsmur
betonte	106 betonte
bevor	72 bevor sie gehen
bezahlschranke	107 bezahlschranke
bidrag	46 dit bidrag	46 giv et bidrag	67 dit bidrag	67 giv et bidrag	71 bidrag	471 ditt bidrag	492 ditt bidrag
bijdrage	440 jouw bijdrage
bildirimlere	641 bildirimlere izin ver
bildirimleri	641 bildirimleri aç
binding	48 ingen binding	69 ingen binding
bindingstid	473 ingen bindingstid	494 ingen bindingstid
bindningstid	611 ingen bindningstid	632 ingen bindningstid
bitte	72 eine bitte an sie
blocker	150 turn off your ad blocker	150 using an ad blocker
bloqueador	188 bloqueador de anuncios	188 bloqueador de publicidad	204 bloqueador de anuncios	541 bloqueador de anúncios
bloqueurs	263 bloqueurs de publicité
brauchen	103 wir brauchen ihre hilfe	103 wir brauchen deine hilfe
breaking	141 get breaking news alerts
browser	150 your browser does not support	150 your browser is out of date	541 o seu browser não suporta
bulan	355 per bulan
buletin	342 buletin kami	354 buletin kami	357 buletin
cadastre	532 cadastre-se para	552 cadastre-se
canal	539 siga o canal
canalul	572 canalul nostru
cancel	135 cancel at any time	168 cancel any time	168 cancel at any time
cancela	178 cancela cuando quieras	202 cancela cuando quieras
cancele	532 cancele quando quiser	554 cancele quando quiser
casella	368 nella tua casella
chaque	256 par e-mail chaque	256 par mail chaque
check	138 check your inbox to
chegou	526 se você chegou até aqui
chercheur	274 est chercheur
chercheuse	274 est chercheuse
chia	698 chia sẻ
chiederti	358 un piccolo favore da chiederti
chief	163 is chief
chip	166 chip in
cho	698 cho hay
ciebie	497 mamy do ciebie prośbę
cipta	352 hak cipta
cititorii	572 cititorii noștri
click	144 click to share on	144 click to email	144 click to print
codziennie	504 otrzymuj codziennie
coffee	131 buy me a coffee
columnist	163 is a columnist
comentar	192 para comentar	545 para comentar
comentario	192 déjanos tu comentario
comentarios	192 en los comentarios
comment	154 log in to comment	154 sign in to comment	154 be the first to comment	154 in the comment section	154 leave a comment below	154 leave your comment	154 this comment has been removed	154 please read our comment policy	154 our comment policy
commentaires	267 dans les commentaires	267 charte des commentaires	267 espace commentaires
commentare	378 per commentare
commenter	267 pour commenter
commenti	378 nei commenti	378 i commenti saranno
comments	154 in the comments below	154 in the comments section	154 let us know in the comments	154 comments powered by	154 comments have been closed	154 all comments are subject to	166 let us know in the comments
commission	149 may earn an affiliate commission	149 may earn a commission	149 may earn a small commission	149 we may receive a commission
community	104 unsere community	154 abide by our community	166 join our community of	378 regole della community
compartir	178 compartir tu cuenta, cambia	200 si quieres compartir tu cuenta
compensation	149 receive compensation from
completa	532 para ler a matéria completa
comunique	545 comunique um erro
condiciones	190 términos y condiciones
confirm	138 check your email to confirm
connect	146 connect with us on
connectez	253 connectez-vous pour
consent	152 we need your consent to load
consentiti	378 non sono consentiti commenti
consider	131 consider making a donation	131 if you liked this article, consider	166 please consider donating	166 please consider becoming	166 consider becoming	166 consider making	166 consider a donation	166 consider donating
contact	138 contact me with news and offers	166 contact us at
contacted	162 can be contacted at
contenido	178 accede a todo el contenido	178 este contenido es exclusivo	190 contenido externo de	190 para ver este contenido
content	152 to view this content, you	152 to view this content please	152 third-party content	152 this content is hosted by a third party
contenu	265 ce contenu est hébergé par	265 ce contenu n'a pas pu être	265 contenu bloqué
contenus	276 nos contenus
contenuto	376 contenuto esterno
continua	560 pentru a continua lectura
continuar	532 para continuar lendo	532 para continuar a ler
continuare	365 per continuare a leggere	560 pentru a citi în continuare
continue	135 to continue reading this article	135 log in to continue	135 sign in to continue	166 help us continue
continuer	253 pour continuer à lire
contou	555 contou
contributing	163 is a contributing	166 by contributing to
contribution	166 your contribution	166 make a contribution	166 making a contribution
contributo	361 con il tuo contributo	385 il tuo contributo
contributor	163 is a contributor
conversation	154 to join the conversation	154 join the conversation with
cookie	107 cookie-banner	152 our cookie policy	170 cookie banner	288 קובצי cookie	404 cookieを使用	404 cookie（クッキー）	404 cookieの使用	404 cookieを利用	512 pliki cookie	592 файлы cookie	669 файли cookie	689 sử dụng cookie
cookies	57 vi bruger cookies	57 bruger cookies til	152 we use cookies	152 this site uses cookies	152 our site uses cookies	152 uses cookies to	152 accept all cookies	152 accept cookies	152 use of cookies	152 our use of cookies	190 usamos cookies	190 uso de cookies	482 vi bruker cookies	512 plików cookies	543 usamos cookies	543 este site usa cookies	543 uso de cookies	620 cookies på
correo	181 en tu correo	181 en su correo
correspondant	274 est correspondant
correspondante	274 est correspondante
correspondent	163 is a correspondent
corresponsal	199 es corresponsal
coverage	167 our coverage
covers	163 covers the
creative	164 under a creative commons license
crowdfunding	170 crowdfunding
cuenta	178 crea tu cuenta gratis
czekamy	514 czekamy na wasze
czytelnicy	522 nasi czytelnicy
dagelijks	445 ontvang dagelijks
daily	138 sign up for our daily
dapatkan	345 dapatkan update berita
dar	42 dar
darowizna	521 twoja darowizna	525 darowizna
darowizny	525 darowizny
darte	181 darte de baja
dary	42 dary
data	163 is a data
datenschutzbestimmungen	92 datenschutzbestimmungen
datenschutzhinweise	92 unsere datenschutzhinweise	92 datenschutzhinweise
deaktiviere	90 deaktiviere deinen adblocker
deaktivieren	90 deaktivieren sie ihren adblocker	90 deaktivieren sie ihren werbeblocker	90 adblocker deaktivieren	90 ad-blocker deaktivieren
deaktiviert	90 javascript ist deaktiviert
declarat	574 a declarat
declarou	555 declarou
dedi	655 dedi
dedicated	167 our dedicated team
delivered	138 delivered to your inbox	138 delivered to your email	138 get the latest news delivered
demander	246 une faveur à vous demander	246 un petit service à vous demander
depend	167 we depend on
deputy	163 is the deputy editor
der	106 so der
dernier	254 dernier article gratuit
desactiva	188 desactiva adblock
desactivar	188 desactivar adblock
desative	541 desative o adblock
descarga	182 descarga la app	182 descarga nuestra app	200 descarga nuestra
descarregue	535 descarregue a app
destek	652 bize destek	652 destek olun	652 destek ol
detected	150 ad blocker detected	150 adblock detected
detto	388 ha detto
devamini	639 devamini okumak için
devenez	275 devenez membre
dice	203 dice	388 dice
dichiarato	388 ha dichiarato
die	106 so die
dieser	79 dieser inhalt ist nur für
dijo	203 dijo
dilarang	352 dilarang mengutip
dilindungi	352 hak cipta dilindungi
direct	138 direct to your inbox
directement	256 directement dans votre
directly	138 directly in your inbox
directo	186 sigue en directo
disabilita	374 disabilita adblock
disable	150 disable your ad blocker	150 disable ad blocker
disattiva	374 disattiva adblock	374 disattiva l'ad blocker
disdici	365 disdici quando vuoi	387 disdici quando vuoi
disiscriverti	368 disiscriverti in qualsiasi
diskutieren	94 diskutieren sie mit
disponibile	369 disponibile su app store
disponible	182 disponible en google play	257 disponible sur l'app store
dispositivo	178 se está usando en otro dispositivo	178 si continúas leyendo en este dispositivo	178 en otro dispositivo
disse	555 disse
dit	278 a dit	278 dit-il
dites	267 dites-le nous en
ditt	609 med ditt stöd	630 ditt stöd
diventa	385 diventa socio
diz	555 diz
dodal	41 dodal
dodala	41 dodala
don	279 don
donaciones	204 donaciones
donasi	353 donasi anda	357 donasi
donate	166 donate today	166 donate now	170 donate
donatie	440 doe een donatie	440 jouw donatie	463 jouw donatie	463 uw donatie	463 doe een donatie	467 donatie
donaties	467 donaties
donation	166 your donation	166 make a donation	170 donation
donations	170 donations
donazione	361 fai una donazione	385 la tua donazione	385 fai una donazione	385 fai una donazione a	389 donazione
donazioni	389 donazioni
doneer	463 doneer nu
donnez	267 donnez votre avis
dons	275 vos dons	279 dons
download	51 download appen	51 download vores app	140 download our app	140 download our free app	140 download the app	140 download on the app store	166 download our	343 download aplikasi	446 download de app	446 download onze app	446 download de gratis app	463 download de
drepturile	570 toate drepturile rezervate
drittplattformen	92 drittplattformen
dukung	353 dukung kami
dukungan	353 dukungan anda
dziennikarstwo	500 wesprzyj niezależne dziennikarstwo	522 nasze dziennikarstwo	522 niezależne dziennikarstwo
dziennikarze	522 nasi dziennikarze
editor	163 is an editor	163 is the editor
editors	167 we, the editors
eerste	465 eerste maand	465 de eerste maand
eftertryck	628 eftertryck förbjudet
eigener	72 eine bitte in eigener sache	72 in eigener sache	104 in eigener sache
eilmeldungen	84 eilmeldungen aufs
einem	79 mit einem abo
einverstanden	82 ich bin damit einverstanden, dass
einwilligung	92 einwilligung jederzeit
eksternt	57 eksternt indhold	482 eksternt innhold
elfogadom	327 elfogadom a
elle	278 dit-elle
elmondta	336 elmondta
email	112 στο email σας	154 save my name, email	162 email your story to	166 email us at	181 en tu email	342 ke email anda	368 la tua email	534 no seu email	561 pe email	584 ваш email	663 ваш email	685 địa chỉ email	685 email của bạn	685 nhận tin qua email
emailing	162 get in touch by emailing
embora	526 antes de ir embora
encore	253 pas encore abonné
engagement	253 sans engagement	277 sans engagement
engelleyici	646 reklam engelleyici
engelleyicinizi	646 reklam engelleyicinizi
enjoyed	127 we hope you enjoyed this
enligt	633 enligt
enter	138 enter your email	594 ctrl+enter	671 ctrl+enter
entering	138 by entering your email
entlang	103 hier entlang
entrada	534 na sua caixa de entrada
entre	552 entre no canal
erforderliche	94 erforderliche felder sind
erschien	100 dieser text erschien zuerst	100 dieser artikel erschien zuerst	100 dieser artikel erschien zunächst	100 dieser beitrag erschien zuerst
erschienen	100 zuerst erschienen auf
escreveu	555 escreveu
escribe	199 escribe sobre
escritor	199 es escritor
escritora	199 es escritora
ettertrykk	490 ettertrykk forbudt
euro	105 ab # euro
every	168 every month
exclusief	443 exclusief voor abonnees	443 dit artikel is exclusief
exclusively	135 exclusively for subscribers
exclusivo	178 este artículo es exclusivo	532 este conteúdo é exclusivo	532 este artigo é exclusivo
explained	169 explained
explica	203 explica	555 explica
explicat	574 a explicat
explicou	555 explicou
explique	278 explique
external	152 external content from
externe	92 externe inhalte	454 externe inhoud
externen	92 externen inhalt von	92 externen inhalt
externer	92 externer inhalt von
facebook	54 på facebook og twitter	114 στο facebook και	144 share on facebook	146 on facebook and twitter	146 on facebook, twitter	146 on twitter and facebook	146 like us on facebook	146 find us on facebook	186 en facebook y twitter	186 en facebook, twitter	186 en facebook y x	261 sur facebook et twitter	261 sur facebook, twitter	372 su facebook e twitter	450 op facebook en twitter	450 op facebook, twitter	479 på facebook og twitter	539 no facebook e no	539 no facebook, no	617 på facebook och twitter	710 在facebook上
facebooku	28 na facebooku a twitteru	509 na facebooku i twitterze
faire	275 faire un don
fais	275 je fais un don
faisant	249 en faisant un don
faites	249 faites un don	275 faites un don
favor	127 a favor to ask of you	127 we have a favor to ask
favour	127 small favour to ask	127 we have a favour to ask	170 small favour
fehler	94 haben sie einen fehler
fehlerhinweis	94 fehlerhinweis
feliratkozom	323 feliratkozom a hírlevélre
fellow	163 is a fellow
fenntartva	332 minden jog fenntartva
finanzieren	75 wir finanzieren uns durch spenden	104 wir finanzieren uns
first	135 for the first month
fizess	333 fizess elő
fizessen	322 fizessen elő	333 fizessen elő
folge	87 folge uns	103 folge uns
folgen	87 folgen sie uns	103 folgen sie uns
folgt	87 folgt uns
follow	146 follow us on	146 follow us at	146 follow me on	146 follow on google news	146 follow our live	146 follow on x	166 follow us on
folosim	565 folosim cookie
forklarer	70 forklarer	495 forklarer
forteller	495 forteller
fortgesetzt	89 wird nach der anzeige fortgesetzt
founder	163 is the founder
fragte	106 fragte
free	138 get our free
freelance	162 is a freelance writer	163 is a freelance
freiartikel	80 freiartikel
freier	102 ist freier autor
ft	335 ft/hó
fundraising	170 fundraising
gabung	345 gabung di kanal	353 gabung
gave	471 gi en gave	492 gi en gave	496 gave
gazetecilerimiz	653 gazetecilerimiz
gazetecilik	653 bağimsiz gazetecilik
gebruik	454 gebruik van cookies
gebruiken	454 wij gebruiken cookies	454 we gebruiken cookies
gebruikt	454 deze website gebruikt cookies	454 deze site gebruikt cookies
gedetecteerd	452 adblocker gedetecteerd
gefallen	72 ihnen hat dieser artikel gefallen	72 hat ihnen dieser artikel gefallen	72 hat dir dieser artikel gefallen
gefunden	94 fehler im text gefunden
gekennzeichnete	89 mit einem symbol gekennzeichnete
geladen	92 nicht geladen werden
genehmigung	100 ohne genehmigung
generosity	166 your generosity
gengives	65 må ikke gengives
genossenschaft	104 unsere genossenschaft	104 unserer genossenschaft
gepubliceerd	456 je e-mailadres wordt niet gepubliceerd
geschlossen	94 kommentare sind geschlossen
get	140 get our app	140 get the app
giornalismo	361 sostieni il giornalismo	385 sostieni il giornalismo	386 il nostro giornalismo
giornalisti	386 i nostri giornalisti
gitmeden	635 gitmeden önce
gjengis	490 kan ikke gjengis
google	87 auf google news	114 στο google news και μάθετε	114 στο google news	140 get it on google play	345 di google news	509 google news	563 pe google news	643 google news'te	687 trên google news
gostou	526 gostou deste artigo
gratis	355 gratis	443 krijg je ook gratis
gratuita	387 prova gratuita
gratuitement	253 inscrivez-vous gratuitement	256 recevez gratuitement
haben	72 haben wir eine bitte	72 wir haben eine bitte
haftalik	654 haftalik
har	43 vi har en bøn til dig	59 har du et tip
have	136 you have # free	154 have your say in	167 we don't have ads
havi	335 havi #
havonta	335 havonta
hazte	174 hazte socio	200 hazte socio	200 hazte socia
hebben	437 hebben we een gunst te vragen	463 wij hebben je hulp nodig	463 we hebben je steun nodig
help	131 help fund our	166 help us keep	166 help keep our	463 help ons
herunterladen	83 app herunterladen
hetente	335 hetente
hier	437 nu je hier toch bent
historien	274 est historien
historienne	274 est historienne
hjelp	492 hjelp oss
hvor	43 nu hvor du er her
identifiez	253 identifiez-vous pour
ifade	655 ifade etti
ikuti	345 ikuti kami	345 ikuti kanal	353 ikuti kami
ilimitado	178 acceso ilimitado	532 acesso ilimitado
ilk	654 ilk ay
illimitato	365 accesso illimitato
ilmainen	230 lataa ilmainen sovellus
inbox	112 στο inbox σας	138 in your inbox every	138 sent to your inbox	138 into your inbox	166 your inbox	445 in je inbox	561 în inbox
indbakke	50 i din indbakke
indbakken	50 i indbakken
independence	167 our editorial independence
independencia	201 nuestra independencia
independent	131 support independent journalism	166 support independent journalism	167 independent journalism	572 jurnalism independent
independente	553 jornalismo independente
independiente	201 periodismo independiente
indipendente	386 giornalismo indipendente
indipendenza	386 la nostra indipendenza
infocom	100 dpa-infocom	100 dpa-infocom, dpa:#
informasjonskapsler	482 vi bruker informasjonskapsler	482 bruker informasjonskapsler
information	152 to store and/or access information on a device	152 for more information see our privacy
informations	261 suivez les informations sur
informativa	376 informativa sulla privacy
informazione	386 informazione indipendente
inhalte	92 inhalte von youtube
inhoud	454 inhoud van derden	454 om deze inhoud te
inicia	178 inicia sesión para
initialement	273 article publié initialement
inkorg	613 i din inkorg	613 till din inkorg
inloggen	463 je moet nog even inloggen
innan	606 innan du går
innboksen	475 i innboksen	475 rett i innboksen
inschakelen	447 meldingen inschakelen	452 javascript inschakelen
inscreva	534 inscreva-se na nossa	534 inscreva-se em nossa	552 inscreva-se
inscrever	534 ao se inscrever
inscrit	253 déjà inscrit
inscrivant	256 en vous inscrivant
inscrivez	256 inscrivez-vous à notre	275 inscrivez-vous
insisted	169 insisted
instagram	54 på facebook og instagram	87 auf facebook, instagram	87 auf instagram, facebook	87 auf facebook und instagram	87 auf facebook oder instagram	87 ob whatsapp, instagram	146 on instagram, facebook	146 on instagram and facebook	261 sur facebook et instagram	372 su facebook e instagram	450 op facebook en instagram	450 op facebook, instagram	479 på facebook og instagram	617 på facebook och instagram
instagramie	509 na facebooku i instagramie
instagramu	28 na facebooku a instagramu
instale	535 instale a app
install	140 install our app
integritetspolicy	620 integritetspolicy
investigador	199 es investigador
investigadora	199 es investigadora
investigative	163 is an investigative
iratkozz	323 iratkozz fel hírlevel	323 iratkozz fel	333 iratkozz fel
iratkozzon	323 iratkozzon fel hírlevel	323 iratkozzon fel	333 iratkozzon fel
iscrivendoti	368 iscrivendoti
iscriviti	368 iscriviti alla nostra	368 iscriviti gratis	368 iscriviti al nostro	385 iscriviti alla	385 iscriviti al
iscrizione	368 annullare l'iscrizione
jaar	465 per jaar
jadilah	353 jadilah anggota
jahr	105 im jahr	105 pro jahr
javascript	31 povolte javascript	31 zapněte javascript	57 aktivér javascript	57 slå javascript til	90 javascript aktivieren	90 javascript in ihrem browser	90 javascript benötigt	150 please enable javascript	150 requires javascript	150 javascript is disabled	150 javascript is required	150 turn on javascript	150 javascript is not available	150 enable javascript in your browser	150 javascript must be enabled	150 needs javascript	188 activa javascript	188 habilita javascript	188 habilitar javascript	188 activar javascript	235 salli javascript	235 ota javascript käyttöön	263 activer javascript	263 activez javascript	263 javascript est désactivé	263 nécessite javascript	288 אפשרו javascript	347 aktifkan javascript	374 abilitare javascript	374 abilita javascript	374 attiva javascript	374 attivare javascript	402 javascriptを有効	402 javascriptが無効	402 javascript を有効	452 schakel javascript in	482 aktiver javascript	482 slå på javascript	512 włącz javascript	512 włącz obsługę javascript	541 ative o javascript	541 habilite o javascript	541 ativar javascript	565 activați javascript	592 включите javascript	620 aktivera javascript	620 slå på javascript	669 увімкніть javascript	689 bật javascript
jederzeit	79 jederzeit kündbar	82 widerruf jederzeit	82 jederzeit abmelden	105 jederzeit kündbar
jelas	356 jelas
jelentkezzen	322 jelentkezzen be a
jetzt	79 jetzt im abo
join	166 join us on
jornalismo	529 apoie o jornalismo	552 apoie o jornalismo	553 nosso jornalismo	553 o nosso jornalismo
jornalistas	553 nossos jornalistas
journal	276 notre journal
journalism	131 support our journalism	131 support the journalism you rely on	166 support quality journalism	166 support local journalism	166 support our journalism	167 our journalism	167 keep our journalism	167 fearless journalism
journalisme	249 soutenez le journalisme indépendant	249 soutenez un journalisme	275 soutenez le journalisme	276 journalisme indépendant
journalismimme	242 journalismimme
journalismus	75 für unseren journalismus	104 unser journalismus	104 unseren journalismus	104 gut gemachten journalismus	104 gut gemachtem journalismus
journalist	102 ist freier journalist	102 ist journalist	162 is a freelance journalist	163 is a journalist
journaliste	274 est journaliste
journalisten	464 onze journalisten
journalister	68 vores journalister	493 våre journalister	631 våra journalister
journalistes	276 nos journalistes
journalistiek	440 steun onze journalistiek	464 onze journalistiek
journalistik	46 støt vores journalistik	46 støt uafhængig journalistik	68 vores journalistik	68 uafhængig journalistik	609 stöd vår journalistik	609 stöd oberoende journalistik	631 vår journalistik	631 oberoende journalistik
journalistikk	471 støtt vår journalistikk	471 støtt uavhengig journalistikk	493 vår journalistikk	493 uavhengig journalistikk
journalistin	102 ist freie journalistin	102 ist journalistin
journalists	167 our journalists	167 we, the journalists
jurnalis	354 jurnalis kami
jurnalisme	354 jurnalisme kami	354 jurnalisme independen
jurnalismul	571 susține jurnalismul	572 jurnalismul nostru	572 jurnalismul independent
kanal	354 kanal kami
kanalimiza	643 kanalimiza abone
karya	354 karya kami
kata	356 kata
katanya	356 katanya
kaydolun	652 kaydolun
kdykoli	40 zrušit kdykoli
kebijakan	347 kebijakan privasi	347 kebijakan cookie
kerran	223 kun kerran olet täällä
kertoi	244 kertoi
kertoo	244 kertoo
ketentuan	347 syarat dan ketentuan
kirjoitti	244 kirjoitti
kk	243 /kk
kleine	72 haben wir eine kleine bitte
kolumnist	102 ist kolumnist
kolumnistin	102 ist kolumnistin
komentarz	514 aby dodać komentarz
komentarzach	514 w komentarzach
kommentare	94 um kommentare zu
kommentaren	94 in den kommentaren
kommentarerna	622 i kommentarerna
kommentarfeltet	59 i kommentarfeltet	484 i kommentarfeltet
kommentarfunktion	94 kommentarfunktion
kommentera	622 för att kommentera
kommentere	59 for at kommentere	484 for å kommentere
kommentieren	94 um zu kommentieren	94 probleme beim kommentieren
kontingent	80 haben ihr kontingent
kopiowanie	520 kopiowanie zabronione
korrespondent	102 ist korrespondent
korrespondentin	102 ist korrespondentin
korzystamy	512 korzystamy z plików cookie
kostenlos	79 wochen kostenlos	79 monat kostenlos	105 kostenlos testen
kostenlose	80 kostenlose artikel übrig
kostenlosen	82 kostenlosen newsletter
kostenpflichtig	79 dieser artikel ist kostenpflichtig
kotak	342 kotak masuk anda
kr	69 kr/md
kullan	646 çerez kullan
kullanilamaz	651 izinsiz kullanilamaz
kullanilmaktadir	646 çerez kullanilmaktadir	646 çerezler kullanilmaktadir
kullaniyoruz	646 çerezleri kullaniyoruz	646 çerezler kullaniyoruz
kumppanimme	235 me ja kumppanimme
kutunuza	640 e-posta kutunuza	640 posta kutunuza
kuukaudessa	243 kuukaudessa
laatste	450 volg het laatste nieuws
ladda	614 ladda ner appen	614 ladda ner vår app	614 ladda ned appen	630 ladda ner
lade	83 lade die app
laden	83 app laden	83 laden sie die app
lahjoituksesi	241 lahjoituksesi
lahjoitus	241 tee lahjoitus	245 lahjoitus
langganan	353 langganan sekarang	357 langganan
last	476 last ned vår app	492 last ned
laut	106 laut
lecteurs	276 nos lecteurs
lectrices	276 nos lectrices
lecturer	163 is a senior lecturer	163 is a lecturer
leden	464 onze leden
left	136 # % left to read
leiter	102 ist leiter
leiterin	102 ist leiterin
leitores	553 nossos leitores	553 os nossos leitores
lese	473 for å lese hele
lesen	79 im abo lesen	80 % noch zu lesen	83 in der app lesen
leserbrief	94 schreiben sie uns einen leserbrief
leserbriefe	94 leserbriefe an
lesere	493 våre lesere
leserfinanziert	104 leserfinanziert
leserinnen	104 unsere leserinnen	104 unseren leserinnen
lettori	386 i nostri lettori
lettrici	386 le nostre lettrici
letzter	80 ihr letzter freier artikel
leyendo	178 para seguir leyendo
lezers	464 onze lezers
likte	468 likte du denne saken
listen	146 listen back here	146 listen to us live
llegado	171 si has llegado hasta aquí
log	48 log ind for at	443 log in om	443 log in of	463 log in om
logg	473 logg inn for å
logga	611 logga in för att
logged	135 you must be logged in to	154 you must be logged in to
login	532 faça login para
long	127 as long as you're here
lukeaksesi	227 lukeaksesi koko	227 kirjaudu sisään lukeaksesi
lukemista	227 jatka lukemista tilaajana
lukijamme	242 lukijamme
lunar	573 lunar
maand	465 per maand
maandelijks	443 maandelijks opzegbaar	465 maandelijks
made	127 if you've made it this far
mail	26 váš e-mail	82 per mail	323 e-mail cím	463 mail ons	534 no seu e-mail	584 ваш e-mail	663 ваш e-mail
mailadres	445 je e-mailadres
mailadresse	50 din e-mailadresse	59 din e-mailadresse vil ikke
mailbox	445 in je mailbox	445 in uw mailbox	445 in jouw mailbox
mailul	561 pe e-mailul tău
mainosten	235 mainosten esto
maksumuuri	245 maksumuuri
manage	152 manage your cookie
masukkan	342 masukkan email
material	100 mit material der dpa	100 mit material von dpa	164 this material may not be
medlem	67 bliv medlem	492 bli medlem	630 bli medlem
meinen	94 was meinen sie dazu
meint	106 meint
meinte	106 meinte
meinung	94 sagen sie uns ihre meinung
mejl	613 i din mejl
mejla	630 mejla oss
melanjutkan	341 untuk melanjutkan membaca
meld	445 meld je aan voor	463 meld je aan	475 meld deg på vårt	492 meld deg på
melde	103 melde dich an	475 melde deg av når
melden	79 melden sie sich an, um	79 bitte melden sie sich an	103 melden sie sich an
meldingen	447 schakel meldingen in	447 zet meldingen aan	447 ontvang meldingen
members	167 our members
membro	552 torne-se membro
membutuhkan	353 kami membutuhkan dukungan
menar	633 menar
mener	70 mener	495 mener
menggunakan	347 menggunakan cookie
mensais	554 mensais
mensuales	202 mensuales
menurut	356 menurut
menyatakan	356 menyatakan
merci	275 merci de nous
merkezimiz	653 haber merkezimiz
mes	202 al mes
mese	387 al mese
message	127 a message from our editor
messagerie	267 votre adresse de messagerie ne sera pas
miembro	200 hazte miembro
minggu	355 per minggu
misiniz	639 zaten abone misiniz
mission	167 our mission
mitglied	103 werden sie mitglied	103 werde mitglied	103 jetzt mitglied werden
mitteilungen	84 push-mitteilungen
mnd	494 kr/mnd
mobile	140 on your mobile app	140 our mobile app
modalidad	202 modalidad premium
moderated	154 comments are moderated
mois	277 par mois
monat	105 im monat	105 pro monat
monatlich	105 monatlich
mondta	336 mondta
month	168 a month	168 per month	168 each month
monthly	168 monthly
mukaan	244 mukaan
muro	204 muro de pago
nachdruck	100 nachdruck verboten
nachrichten	83 nachrichten-app	83 aktuelle nachrichten aufs handy	84 push-nachrichten
najnowsze	504 otrzymuj najnowsze
napisz	514 napisz do nas	521 napisz do nas
napsal	41 napsal
napsala	41 napsala
nasza	522 nasza praca
naszym	509 na naszym kanale
navegador	188 tu navegador no soporta	188 su navegador no soporta	541 seu navegador não suporta
navigateur	263 votre navigateur ne supporte pas	263 votre navigateur n'est pas
necesitamos	171 necesitamos pedirte	174 necesitamos tu apoyo	200 necesitamos tu ayuda	200 necesitamos tu apoyo
need	166 we need your help
nella	368 nella tua mail
netiquette	378 netiquette
nettstedet	482 dette nettstedet bruker
neuen	83 hier geht es zur neuen
news	83 news-app	140 news app for	163 is a news
newsletter	26 náš newsletter	39 náš newsletter	42 newsletter	82 unseren newsletter	82 unserem newsletter	82 unserer newsletter	82 den newsletter abonnieren	82 zum newsletter	82 newsletter abonnieren	82 newsletter bestellen	82 newsletter an	82 täglichen newsletter	82 newsletter richtig	82 newsletter von	103 newsletter an	104 unser newsletter	104 unseren newsletter	104 unserem newsletter	107 newsletter	112 εγγραφή στο newsletter	112 το newsletter μας	112 γραφτείτε στο newsletter	123 το newsletter μας	126 newsletter	138 sign up for our newsletter	138 sign up to our newsletter	138 sign up for the newsletter	138 subscribe to our newsletter	138 join our newsletter	138 get our newsletter	138 our newsletter here	138 receive our newsletter	138 our daily newsletter	138 our weekly newsletter	138 our morning newsletter	167 our newsletter	170 newsletter	181 recibe nuestra newsletter	181 apúntate a la newsletter	181 nuestra newsletter	201 nuestra newsletter	204 newsletter	256 inscrivez-vous à la newsletter	256 abonnez-vous à notre newsletter	256 abonnez-vous à la newsletter	256 recevez notre newsletter	256 notre newsletter	276 notre newsletter	279 newsletter	342 newsletter kami	342 langganan newsletter	368 iscriviti alla newsletter	368 ricevi la nostra newsletter	368 la nostra newsletter	386 la nostra newsletter	389 newsletter	504 zapisz się na newsletter	504 nasz newsletter	522 nasz newsletter	525 newsletter	534 assine a newsletter	534 assine nossa newsletter	534 receba nossa newsletter	534 receba a nossa newsletter	534 nossa newsletter	553 nossa newsletter	553 a nossa newsletter	556 newsletter	561 abonează-te la newsletter	561 abonați-vă la newsletter	561 înscrie-te la newsletter	575 newsletter
newslettera	504 zapisz się do newslettera	504 naszego newslettera	522 naszego newslettera
newsletterem	522 naszym newsletterem
newsletters	138 newsletters may contain info about	167 our newsletters	170 newsletters	256 recevez nos newsletters	256 nos newsletters	256 recevoir les newsletters	276 nos newsletters	279 newsletters
newsletterul	561 newsletterul nostru	572 newsletterul nostru
newspaper	167 our newspaper
newsroom	167 our newsroom	167 non-profit newsroom
nieograniczony	502 nieograniczony dostęp
niets	462 niets uit deze
nieuws	446 nieuws-app
nieuwsbrief	445 onze nieuwsbrief	445 de nieuwsbrief	445 dagelijkse nieuwsbrief	445 wekelijkse nieuwsbrief	464 onze nieuwsbrief	467 nieuwsbrief
nieuwsbrieven	445 onze nieuwsbrieven	464 onze nieuwsbrieven	467 nieuwsbrieven
nonprofit	167 nonprofit newsroom	167 nonprofit news outlet
nosotros	190 nosotros y nuestros socios
nosso	535 no nosso app	539 siga nosso canal	552 siga o nosso	553 nosso canal
nostra	369 nella nostra app	386 la nostra app
nostri	372 sui nostri canali
nostro	386 il nostro lavoro	386 il nostro canale
notificaciones	183 activa las notificaciones	183 activar notificaciones	183 recibir notificaciones
notifications	141 turn on notifications	141 turn on desktop notifications	141 enable notifications	141 would like to send you notifications	141 allow notifications	141 notifications from this site	141 receive notifications	258 activer les notifications	258 activez les notifications	258 autoriser les notifications
notified	141 get notified about
notifikasi	343 aktifkan notifikasi	343 dapatkan notifikasi
notify	141 notify me of	141 notify me when	154 notify me of new posts	154 notify me of follow-up
nuestra	182 en nuestra app	200 únete a nuestra	201 nuestra app
nuestras	201 nuestras lectoras
nuestro	174 apoya nuestro	174 si te gusta nuestro trabajo	181 recibe nuestro boletín	181 nuestro boletín	186 únete a nuestro canal	200 apoya nuestro	200 únete a nuestro	200 recibe nuestro	201 nuestro trabajo	201 nuestro boletín	201 nuestro canal
nuestros	190 nuestros socios	201 nuestros lectores	201 nuestros socios
nyhedsbrev	50 vores nyhedsbrev	50 tilmeld dig nyhedsbrev	68 vores nyhedsbrev	71 nyhedsbrev
nyhedsbreve	50 vores nyhedsbreve	68 vores nyhedsbreve
nyhedsbrevet	50 få nyhedsbrevet
nyheterna	617 följ nyheterna
nyhetsbrev	475 vårt nyhetsbrev	475 våre nyhetsbrev	475 meld deg på nyhetsbrev	475 abonner på nyhetsbrev	493 vårt nyhetsbrev	493 våre nyhetsbrev	496 nyhetsbrev	613 vårt nyhetsbrev	613 våra nyhetsbrev	613 anmäl dig till nyhetsbrev	613 få vårt nyhetsbrev	631 vårt nyhetsbrev	631 våra nyhetsbrev	634 nyhetsbrev
nyhetsbrevet	475 få nyhetsbrevet
nyilatkozta	336 nyilatkozta
obbligatori	378 i campi obbligatori
oberoende	630 stöd oberoende
obligatoires	267 les champs obligatoires
obligatori	378 i campi obligatori
obligatorios	192 los campos obligatorios
obligatoriska	622 obligatoriska fält
obligatoriske	484 obligatoriske felt
obserwuj	509 obserwuj nas na	509 obserwuj nas w	521 obserwuj nas
odejdete	20 než odejdete
offert	253 vous est offert	277 mois offert
offre	277 offre d'essai
okumaya	639 okumaya devam etmek için
okurlarimiz	653 okurlarimiz
okurlarimizin	653 okurlarimizin
olarak	639 abone olarak
olun	652 üye olun
onafhankelijke	440 steun onafhankelijke journalistiek	463 steun onafhankelijke	464 onafhankelijke journalistiek
onafhankelijkheid	464 onze onafhankelijkheid
onbeperkt	443 lees onbeperkt	443 onbeperkt toegang	443 onbeperkt lezen
ondersteunt	452 je browser ondersteunt	452 uw browser ondersteunt
ontdek	443 ontdek nu gratis	463 ontdek nu
ontvang	445 ontvang elke	445 ontvang onze
onze	446 onze app	464 onze app
open	140 open in app	140 open in the app	446 open in app
ophavsretten	65 ophavsretten tilhører
opinion	154 have an opinion on this
oplyser	70 oplyser
opplyser	495 opplyser
opprett	473 opprett en konto for
opret	48 opret en konto for
opublikowany	514 twój adres e-mail nie zostanie opublikowany
opzegbaar	465 opzegbaar
original	164 read the original article
originally	164 this article was originally published on	164 this story was originally published on	164 this story originally appeared	164 this article originally appeared
originalmente	198 este artículo fue publicado originalmente	198 publicado originalmente en	551 publicado originalmente em
originariamente	384 articolo pubblicato originariamente
ortaklarimiz	646 biz ve ortaklarimiz
our	140 in our app	166 our app
overname	462 overname zonder
par	277 par an
parceiros	543 nós e os nossos parceiros	553 nossos parceiros
part	164 no part of this
parteispende	107 parteispende
partenaires	265 nos partenaires et nous	265 nous et nos partenaires	276 nos partenaires
participar	192 para participar
partir	246 avant de partir
partner	92 wir und unsere partner	376 noi e i nostri partner	376 i nostri partner	620 vi och våra partner
partnere	57 vi og vores partnere	482 vi og våre partnere
partners	152 we and our partners	167 our partners	454 wij en onze partners	464 onze partners
partnerzy	512 my i nasi partnerzy	512 nasi zaufani partnerzy
patronem	521 zostań patronem
paywall	104 ohne paywall	107 paywall	167 we have no paywall	167 we do not have a paywall	170 paywall	279 paywall	389 paywall	556 paywall
paywalls	170 paywalls
pe	573 pe an
pelanggan	341 khusus pelanggan	354 pelanggan kami	357 pelanggan
pembaca	354 pembaca kami
pequeno	526 um pequeno favor a pedir
per	494 per år	632 per år
percent	136 # percent left to read
perfil	539 siga nosso perfil
periodismo	174 apoya el periodismo	200 apoya el periodismo	201 nuestro periodismo	201 periodismo de calidad
periodista	199 es periodista
periodistas	201 nuestros periodistas
permanencia	202 sin permanencia
personale	565 datele tale personale
personales	190 datos personales serán
persondatapolitik	57 persondatapolitik
personenbezogene	92 personenbezogene daten
personnelles	265 vos données personnelles
personoplysninger	57 dine personoplysninger
personopplysninger	482 personopplysninger
personuppgifter	620 dina personuppgifter
pertama	355 bulan pertama
peruuttaa	229 voit peruuttaa tilauksen
phone	146 news to your phone
piaciuto	358 ti è piaciuto questo articolo
pierwszy	523 pierwszy miesiąc
plakaten	490 vær varsom-plakaten
please	135 please log in to	150 to view this video please enable
plusartikelen	464 plusartikelen
plusartikels	443 gratis plusartikels	464 plusartikels
pobierz	521 pobierz naszą
podle	41 podle
podpora	38 vaše podpora
politica	565 politica de cookie
political	163 is a political	163 is the political editor
politika	646 çerez politika
politikasi	646 gizlilik politikasi
politikwissenschaftler	102 ist politikwissenschaftler
politologue	274 est politologue
polub	509 polub nas na
pomozte	38 pomozte nám
pop	170 pop-ups
por	202 por mes	554 por mês	554 por ano
postadress	613 din e-postadress	622 din e-postadress kommer inte
postadresse	475 din e-postadresse	484 din e-postadresse vil ikke
postfach	82 in ihrem postfach	82 in dein postfach	82 in ihr postfach	82 in deinem postfach	82 direkt ins postfach
potrivit	574 potrivit
potrzebujemy	500 potrzebujemy twojego wsparcia	521 potrzebujemy twojej pomocy	521 potrzebujemy twojego wsparcia
poursuivez	253 poursuivez votre lecture
poursuivre	253 poursuivre votre lecture
powerful	167 hold the powerful to account
powiadomienia	506 włącz powiadomienia	506 powiadomienia push	506 chcesz otrzymywać powiadomienia
precisamos	526 precisamos da sua ajuda	529 precisamos do seu apoio	552 precisamos da sua ajuda	552 precisamos do seu apoio
precizat	574 a precizat
preferences	152 your cookie preferences
preferita	372 fonte preferita su google
preferred	146 preferred source on google
preluarea	570 preluarea
premier	253 le premier mois	277 le premier mois
prenumerant	611 bli prenumerant	611 redan prenumerant	611 som prenumerant	630 bli prenumerant
prenumeranter	611 endast för prenumeranter	631 våra prenumeranter	634 prenumeranter
prenumeration	634 prenumeration
prenumerationen	613 avsluta prenumerationen när
prenumerera	611 prenumerera för att	613 prenumerera på nyhetsbrev	630 prenumerera på vårt
preventing	150 browser extension is preventing
prima	573 prima lună
primeiro	554 primeiro mês
primer	202 el primer mes
primo	387 il primo mese
principles	164 the thomson reuters trust principles
privacidad	190 política de privacidad	201 nuestra política de privacidad
privacidade	543 política de privacidade
privacy	152 see our privacy policy	152 to our privacy policy and terms	152 and the google privacy policy	167 our privacy policy
privacybeleid	454 ons privacybeleid
privacyverklaring	454 privacyverklaring
privatlivspolitik	57 privatlivspolitik
probeabo	79 wochen im probeabo	103 probeabo
probeer	463 probeer nu
proberen	465 gratis proberen
processing	152 consent to the processing
profesor	199 es profesor
profesora	199 es profesora
professeur	274 est professeur
professeure	274 est professeure
professor	102 ist professor	163 is a professor
professorin	102 ist professorin
profitez	253 profitez de nos offres	275 profitez de
prohibida	198 queda prohibida
proibida	551 é proibida a
promise	166 promise never to
prosbu	20 máme na vás prosbu	20 máme malou prosbu
proseguire	365 per proseguire la lettura
protected	138 protected by recaptcha
provide	152 we use your sign-up to provide content
provided	152 content provided by a third party
provision	89 erhalten wir eine provision	89 eine kleine provision
provisions	89 provisions-links
prueba	202 prueba gratis
przetwarzanie	512 przetwarzanie danych osobowych
pubblicare	378 prima di pubblicare un commento
pubblicato	378 il tuo indirizzo email non sarà pubblicato
publicado	545 o seu endereço de e-mail não será publicado
publication	131 is a reader-supported publication
published	154 your email address will not be published	164 may not be published, broadcast, rewritten
puedes	186 puedes seguir a
puisque	246 puisque vous êtes là
purchase	149 purchase through links on our site
pushmeldingen	447 pushmeldingen
quan	687 quan tâm zalo
queremos	171 queremos pedirte un favor
questo	376 questo sito usa i cookie
quitter	246 avant de nous quitter
raccolta	389 raccolta fondi
racconta	388 racconta
raccontato	388 ha raccontato
raconte	278 raconte
rajaton	227 rajaton pääsy
reach	162 reach him at	162 reach her at	162 reach them at
reached	136 you've reached your limit of free	136 reached your article limit	162 can be reached at
reacties	456 in de reacties
reader	167 reader-funded
readers	127 we're asking readers	166 readers like you	167 our readers	170 appeal for readers	170 readers pay
reading	135 keep reading for just
reageren	456 om te reageren
recalled	169 recalled
receba	534 receba no seu	534 receba todos os dias	552 receba as	552 receba no seu
receive	138 sign up to receive	138 receive email from us on behalf of	138 receive emails from	152 agree to receive emails	166 to receive new posts
recevez	256 recevez chaque	256 recevez tous les	258 recevez les alertes	275 recevez chaque	275 recevez notre
recevoir	258 recevoir les alertes
recibe	181 recibe cada	181 recibe todas las	181 recibe gratis	200 recibe cada	200 recibe gratis
redactie	456 mail de redactie	464 onze redactie
redactor	199 es redactor
redactora	199 es redactora
redakce	39 naše redakce
redakci	39 naši redakci
redakcja	522 nasza redakcja
redakcji	522 naszej redakcji
redaksi	354 redaksi kami
redaksjon	493 vår redaksjon
redakteur	102 ist redakteur
redakteurin	102 ist redakteurin
redaktion	68 vores redaktion	104 unsere redaktion	631 vår redaktion
redaktionelle	92 externe redaktionelle inhalte
redaktionen	59 skriv til redaktionen	622 mejla redaktionen
redazione	386 la nostra redazione
registe	532 registe-se para
register	135 register to continue	135 register for free to
registrarte	181 al registrarte
registrati	365 registrati per	385 registrati per
registreer	443 registreer je
registrieren	79 registrieren sie sich
rejoignez	261 rejoignez-nous sur	275 rejoignez-nous	275 rejoignez notre
relatou	555 relatou
rely	167 we rely on
remaining	136 free articles remaining	136 free article remaining	136 articles remaining this month
remind	170 remind me later
replied	169 replied
reporter	102 ist reporter	162 is a reporter at	163 is a reporter	163 is a senior reporter	274 est reporter
reportera	199 es reportera
reporterin	102 ist reporterin
reportero	199 es reportero
reporters	167 our reporters	167 we, the reporters
reporting	154 why are you reporting this	167 our reporting
reproduced	164 may not be reproduced
reproducerea	570 reproducerea integrală
reproduction	164 reproduction without permission	273 reproduction interdite	273 toute reproduction	273 droits de reproduction
republish	164 republish our articles	164 republish this article
republished	164 republished with permission
required	154 required fields are marked
research	163 is a research fellow
researcher	163 is a senior researcher	163 is a researcher
reservados	198 todos los derechos reservados	198 derechos reservados	551 todos os direitos reservados
reserved	121 all rights reserved	135 article is reserved for	164 all rights reserved	410 all rights reserved
responsabilidade	545 os comentários são de responsabilidade
reste	254 il vous reste #%	254 il vous reste # %
retrouvez	261 retrouvez-nous sur	261 retrouvez toute l'actualité	275 retrouvez-nous
rettigheder	65 alle rettigheder forbeholdes
rettigheter	490 alle rettigheter forbeholdt
ricamiz	635 küçük bir ricamiz var	635 sizden bir ricamiz var
ricevi	368 ricevi ogni	385 ricevi ogni	385 ricevi la
right	138 right to your inbox
riippumaton	242 riippumaton journalismi
riippumatonta	241 tue riippumatonta	242 riippumatonta journalismia
riproduzione	384 riproduzione riservata	384 © riproduzione
riservati	384 tutti i diritti riservati
riservato	365 riservato agli abbonati	365 riservato ai nostri abbonati
rocznie	523 rocznie
roundup	138 get a weekly roundup
rozpowszechnianie	520 rozpowszechnianie artykułu
sa	495 sa	633 sa
sade	633 sade
sagde	70 sagde
sagt	106 sagt
sagte	106 sagte
sagten	106 sagten
said	169 said
saklidir	651 tüm haklari saklidir	651 her hakki saklidir
sanoi	244 sanoi
sanoo	244 sanoo
says	169 says
scarica	369 scarica l'app	369 scarica la app	369 scarica la nostra app	385 scarica la nostra
schicken	103 schicken sie uns
schon	72 wenn sie schon hier sind	72 wo sie schon hier sind
schreef	466 schreef
schreib	103 schreib uns
schreiben	94 schreiben sie uns ihre meinung	103 schreiben sie uns
schreibt	102 schreibt über	102 schreibt für	106 schreibt
schrieb	106 schrieb
schrijf	445 schrijf je in voor	445 schrijf je gratis in	463 schrijf je in	463 schrijf u in
schrijft	466 schrijft
scrie	571 scrie-ne
scris	574 a scris
scritto	388 ha scritto
scrivici	385 scrivici
secondo	388 secondo
seguici	372 seguici su	372 seguici anche su	385 seguici su
seguir	186 puede seguir a
segundo	555 segundo
sekarang	353 donasi sekarang	353 daftar sekarang
selengkapnya	341 untuk membaca selengkapnya
selon	278 selon
semaine	277 par semaine
semana	202 a la semana	554 por semana
send	138 we'll send you	484 send inn	492 send oss
senior	162 is a senior writer at	163 is a senior writer	163 is a senior editor	163 is a senior fellow
setiap	355 setiap bulan
settimana	387 alla settimana
settings	152 cookie settings
seuraa	241 seuraa meitä
share	144 share this story on	144 share this with	144 share this post on	144 share via email
sier	495 sier
siga	539 siga-nos no	539 siga-nos nas	552 siga-nos
siger	70 siger
sign	138 sign up for our free	138 sign up to our free	138 sign up to get	166 sign up for our	166 sign up to our	166 sign up here
signaler	267 signaler une erreur
signing	138 thanks for signing up	138 thank you for signing up	138 by signing up, i agree	138 by signing up, you agree	138 by signing up you agree
silakan	341 silakan login	341 silakan masuk
silenced	167 refuse to be silenced
since	127 since you're here
sinirsiz	639 sinirsiz erişim
sinulle	223 meillä on sinulle pyyntö
sivusto	235 tämä sivusto käyttää
skapa	611 skapa ett konto för
skriv	67 skriv til os	613 skriv upp dig	630 skriv upp dig
skriver	70 skriver	495 skriver	633 skriver
skrzynce	504 w twojej skrzynce
sledujte	28 sledujte nás	28 sledujte nás na	38 sledujte nás
small	127 small favor to ask	170 small favor
social	87 auch bei social media
sociologue	274 est sociologue
som	468 nå som du er her
sostegno	361 il tuo sostegno ci	361 abbiamo bisogno del tuo sostegno	385 il tuo sostegno
sostenerci	361 puoi sostenerci
sostenitore	385 diventa sostenitore
sostenitori	386 i nostri sostenitori
sostieni	361 sostieni il nostro	361 sostieni la nostra	385 sostieni il	385 sostieni la
sostienici	385 sostienici
sottolinea	388 sottolinea
soubory	31 soubory cookie
souhlasu	37 bez souhlasu
souligne	278 souligne
soutenez	249 soutenez notre	275 soutenez-nous	275 soutenez notre
soutenir	249 pour nous soutenir	275 soutenir notre	275 nous soutenir
soutien	249 votre soutien est	249 a besoin de votre soutien	275 votre soutien	275 besoin de votre soutien
soutiens	275 je soutiens
sovelluksemme	230 lataa sovelluksemme	242 sovelluksemme
sovelluksessa	230 avaa sovelluksessa
sovellus	230 lataa sovellus	241 lataa sovellus
spelregels	456 spelregels
spende	75 deine spende für	75 ihre spende hilft	75 deine spende hilft	103 ihre spende	103 deine spende	103 eure spende	103 mit einer spende	103 spende jetzt	107 spende
spenden	103 spenden sie	103 jetzt spenden	107 spenden
spendenaufruf	107 spendenaufruf
spendenaufrufe	107 spendenaufrufe
spiega	388 spiega
spiegato	388 ha spiegato
sprijinul	571 sprijinul tău	571 avem nevoie de sprijinul
spune	574 spune
spus	574 a spus
standards	164 our standards: the
start	135 start your free trial	166 start your free trial
steun	440 met jouw steun	440 met uw steun	440 steun ons met	463 steun ons	463 steun onze	463 jouw steun	463 uw steun
stories	162 for more stories like this
story	135 to read the full story	140 read this story in the app	162 if you have a story to tell
straight	138 straight to your inbox
strona	512 ta strona używa
submitting	138 by submitting your email
subscreva	534 subscreva a nossa	534 subscreva as
subscribe	135 subscribe to continue reading	135 subscribe to read the full	135 to continue reading, subscribe	135 to keep reading, subscribe	135 subscribe to get access	135 subscribe for full access	138 subscribe to our free	138 subscribe to our weekly	138 subscribe to our daily	146 subscribe to our channel	146 subscribe to our podcast	166 subscribe to our	166 subscribe today	166 subscribe now	166 subscribe to get
subscriber	135 already a subscriber	135 this is a subscriber-only	166 become a subscriber	166 becoming a paid subscriber	166 free or paid subscriber
subscribers	135 this article is for subscribers	135 this article is for premium subscribers	135 this content is for subscribers	135 for subscribers only	135 is exclusive to subscribers	167 our subscribers	170 subscribers
subscribing	135 by subscribing to our	138 by subscribing, you agree	166 please consider subscribing	166 consider subscribing
subscription	135 off annual subscription	135 off an annual subscription	135 your subscription helps	135 subscription is being used on another	135 upgrade your subscription	168 annual subscription	170 subscription
subscriptions	170 subscriptions
subskrybenci	522 nasi subskrybenci	525 subskrybenci
subskrypcja	525 subskrypcja
subskrypcje	525 subskrypcje
substack	170 substack
substacks	170 substacks
sudah	341 sudah punya akun
suite	253 pour lire la suite
suivez	261 suivez-nous sur	261 suivez en direct	275 suivez-nous
support	131 please support us	131 your support, no matter how small	131 support our work by	131 to support my work	131 you can support us	166 support us	166 support our	166 support my work	166 support this work	166 your support	166 need your support	166 we ask you to support
supporta	374 il tuo browser non supporta
supported	150 your browser is not supported	167 reader-supported	167 reader supported
supporter	166 become a supporter
supporting	131 please consider supporting	166 please consider supporting	166 consider supporting
suscribirte	181 al suscribirte
suscripciones	204 suscripciones
suscriptor	178 ya soy suscriptor	178 ya eres suscriptor
suscriptores	178 exclusivo para suscriptores	178 sólo para suscriptores	178 solo para suscriptores	201 nuestros suscriptores	204 suscriptores
sustaining	166 sustaining member
swisha	609 swisha valfri summa	630 swisha
szerint	336 szerint
taalfout	456 taalfout
tahun	355 per tahun
takip	643 bizi takip edin	643 takip et	643 takip edin	652 bizi takip edin
tarvitsemme	241 tarvitsemme apuasi	241 tarvitsemme tukeasi
teilte	106 teilte mit
telegram	87 unseren telegram-kanal	146 join our telegram	146 our telegram channel	186 canal de telegram	345 channel telegram	372 canale telegram	539 canal no telegram	589 мы в telegram	589 наш telegram-канал	589 в нашем telegram	589 новости в telegram	643 telegram kanali	666 ми в telegram	666 наш telegram-канал	666 у нашому telegram
tenemos	171 tenemos un favor que pedirte
terima	347 terima semua
termos	543 termos de uso
testen	103 jetzt testen
that	127 now that you're here
theo	687 theo dõi báo	687 theo dõi trên	698 theo
think	154 let us know what you think
thoughts	154 share your thoughts	166 share your thoughts
tietosuojaseloste	235 tietosuojaseloste
tilaa	241 tilaa nyt
tilaaja	227 oletko jo tilaaja
tilaajamme	242 tilaajamme
tilaajana	227 tilaajana pääset	227 tilaajana voit
tilaajat	245 tilaajat
tilaajille	227 vain tilaajille
tilaus	245 tilaus
till	606 vi har en bön till dig
tilmeld	50 tilmeld dig vores	67 tilmeld dig
tip	59 tip os
tips	484 tips oss	484 har du et tips	492 tips oss	622 har du ett tips	622 har du tips
tjeneste	43 en lille tjeneste at bede	468 en liten tjeneste å be
toestemming	454 toestemming te geven
toimittajamme	242 toimittajamme
toimituksemme	242 toimituksemme
told	169 told
toteaa	244 toteaa
touch	162 get in touch with our	166 get in touch
trabalho	553 nosso trabalho
traitement	265 traitement de vos données
transferred	152 personal data may be transferred
transparenzhinweis	100 transparenzhinweis
tratamento	543 tratamento dos seus dados
tratamiento	190 tratamiento de tus datos
trattamento	376 trattamento dei dati
travail	276 notre travail
trenger	471 vi trenger din støtte	492 vi trenger din hjelp	492 vi trenger din støtte
trial	135 your free trial	168 free trial
tukesi	241 tukesi
tulis	356 tulis
tutur	356 tutur
tweeted	169 tweeted
twitter	144 share on twitter	146 follow him on twitter	146 follow her on twitter	146 follow them on twitter	146 follow on twitter
tygodniowo	523 tygodniowo
ubegrenset	473 ubegrenset tilgang
udfyldes	59 skal udfyldes
ugen	69 om ugen
uitgeschakeld	452 javascript is uitgeschakeld
uitschrijven	445 op elk moment uitschrijven
ujar	356 ujar
ujarnya	356 ujarnya
uken	494 i uken
unavailable	150 video unavailable
unblock	150 unblock scripts
ungkap	356 ungkap
unisciti	385 unisciti a
unlimited	135 get unlimited access	135 unlimited digital access
unser	104 unser ziel
unsere	83 laden sie unsere app	83 lade unsere app	83 unsere app	104 unsere arbeit	104 unsere leser
unseren	104 unseren lesern
unserer	83 in unserer app	104 unserer arbeit
unsubscribe	138 you can unsubscribe at any time	138 unsubscribe at any time	138 unsubscribe anytime
upgrade	150 upgrade to a modern browser
use	140 use our app
usiamo	376 usiamo i cookie
utilisation	265 utilisation de cookies	265 utilisation des cookies	265 conditions générales d'utilisation
utilise	265 ce site utilise des cookies	265 utilise des cookies
utilisons	265 nous utilisons des cookies
utiliza	190 este sitio utiliza cookies	190 esta web utiliza cookies	543 este site utiliza cookies
utilizamos	190 utilizamos cookies	543 utilizamos cookies
utilizza	376 questo sito utilizza i cookie	376 utilizza cookie
utilizziamo	376 utilizziamo i cookie
uutiskirje	229 tilaa uutiskirje	241 tilaa uutiskirje	245 uutiskirje
uutiskirjeemme	229 uutiskirjeemme	242 uutiskirjeemme
uvedl	41 uvedl
uvedla	41 uvedla
uygulama	641 mobil uygulama
uygulamamiz	653 uygulamamiz
uygulamamizi	641 uygulamamizi indirin	641 uygulamamizi indir	652 uygulamamizi indir
uygulamayi	641 uygulamayi indir	641 uygulamayi indirin
valgfritt	471 vipps et valgfritt
veckan	632 i veckan
veraltet	90 ihr browser ist veraltet
verder	437 voor je verder gaat	443 lees verder met	443 om verder te lezen
vereiste	456 vereiste velden
verhindert	92 ein skript verhindert
verileriniz	646 kişisel verileriniz
verklaarde	466 verklaarde
verouderd	452 je browser is verouderd
verscheen	462 dit artikel verscheen eerder
vertelde	466 vertelde
vertelt	466 vertelt
verwenden	90 verwenden einen adblocker	92 wir verwenden cookies
verwendest	90 verwendest einen adblocker
verwendet	92 diese website verwendet cookies	92 diese webseite verwendet cookies
verzoek	437 een klein verzoek
vidare	611 för att läsa vidare
videre	48 for at læse videre	473 for å lese videre
view	140 view in app
viikossa	243 viikossa
vincoli	387 senza vincoli
vipps	492 vipps
visto	358 visto che sei qui
visualizzare	376 per visualizzare questo contenuto
voice	167 our voice
volg	450 volg ons op	450 volg ons via	463 volg ons
volgens	466 volgens
voorbehouden	462 alle rechten voorbehouden
voordat	437 voordat je gaat
vorbehalten	100 alle rechte vorbehalten
vores	51 hent vores app	51 i vores app	67 støt vores	67 hent vores	68 vores app
votre	249 votre don nous	256 dans votre boîte mail	256 dans votre boîte e-mail	275 votre don
vriend	463 word vriend
vuodessa	243 vuodessa
vurguladi	655 vurguladi
vyhrazena	37 všechna práva vyhrazena
waardevol	437 vond je dit artikel waardevol
washington	163 is a washington
webbplats	620 denna webbplats använder cookies
website	57 dette website bruger	152 this website uses cookies	167 our website
week	168 a week	168 per week	465 per week
weekly	138 sign up for our weekly
weiterlesen	79 weiterlesen mit	79 jetzt weiterlesen	79 diesen artikel weiterlesen	79 kostenlos weiterlesen	79 mit plus weiterlesen	90 mit werbung weiterlesen
weiterzulesen	79 um weiterzulesen
werbefrei	104 werbefrei
werbevereinbarung	82 stimme ich der werbevereinbarung zu
werk	464 ons werk
wesprzyj	500 wesprzyj nasze	521 wesprzyj nas	521 wesprzyj nasze
weten	456 laat het ons weten	466 laat weten
whatsapp	83 whatsapp-kanal der	87 whatsapp-kanal	144 share on whatsapp	146 join our whatsapp	146 join us on whatsapp	146 our whatsapp channel	146 updates on whatsapp	186 canal de whatsapp	261 chaîne whatsapp	261 canal whatsapp	345 saluran whatsapp	345 kanal whatsapp	345 channel whatsapp	372 canale whatsapp	450 whatsapp-kanaal	509 kanał na whatsapp	539 canal no whatsapp	539 canal do whatsapp	539 grupo do whatsapp	563 canalul de whatsapp	643 whatsapp kanali
when	166 when you sign up
while	127 while you're here
whitelist	150 whitelist our site	150 whitelist this site
widerrufen	82 jederzeit widerrufen
willen	437 we willen je iets vragen
window	144 opens in new window	144 opens in a new window
winning	163 is an award-winning
withdraw	152 withdraw your consent
woche	105 pro woche
wochen	105 wochen gratis	105 wochen lang
word	440 word lid en	463 word lid
work	167 our work
write	154 write to us at
writer	162 is a staff writer for	163 is a staff writer	163 is a writer
writes	163 writes about	169 writes
written	163 has written for
wrote	169 wrote
wsparcie	500 twoje wsparcie	521 twoje wsparcie
wsparciu	500 dzięki twojemu wsparciu
wspieraj	521 wspieraj nas
wyjdziesz	497 zanim wyjdziesz
wymagane	514 pola są wymagane
yaparak	639 giriş yaparak
yapilamaz	651 alinti yapilamaz
yardiminiza	652 yardiminiza ihtiyacimiz
yazdi	655 yazdi
year	168 a year	168 per year
yillik	654 yillik
your	166 your gift
youtube	146 on youtube for more	146 on youtube for the	687 kênh youtube của
zainstaluj	505 zainstaluj aplikację
zaloguj	502 zaloguj się, aby	502 zaloguj się aby
zamkniesz	497 zanim zamkniesz
zapisz	504 zapisz się na nasz	521 zapisz się na	521 zapisz się do
zarejestruj	502 zarejestruj się, aby	521 zarejestruj się
zegt	466 zegt
zei	466 zei
zostanie	514 twój adres email nie zostanie
zrezygnuj	502 zrezygnuj w każdej chwili	523 zrezygnuj w każdej chwili
zugeschickt	82 per e-mail zugeschickt
zugriff	79 zugriff auf alle artikel
zustimmung	92 zustimmung jederzeit	92 mit ihrer zustimmung	92 ihre zustimmung
""", """\
abonați	560 doar pentru abonați	571 abonați-vă la	575 abonați
abonații	572 abonații noștri
abonează	560 abonează-te pentru	563 abonează-te pe youtube	571 abonează-te la
abonné	253 déjà abonné	253 en tant qu'abonné
abonnés	276 nos abonnés	279 abonnés
accéder	253 pour accéder à l'article
actualité	261 suivez l'actualité	261 suivez toute l'actualité
adatkezelési	327 adatkezelési tájékoztató
adatvédelmi	327 adatvédelmi tájékoztató
adomány	337 adomány
adományoddal	333 adományoddal
adományok	337 adományok
adó	320 adó #%
adăugat	574 a adăugat
affirmé	278 a affirmé
afirmó	203 afirmó
agregó	203 agregó
ajouté	278 a ajouté
ajută	571 ajută-ne
alkalmazás	325 töltsd le az alkalmazás
alkalmazásunk	334 alkalmazásunk
alkalmazásunkat	325 töltse le alkalmazásunkat
anmäl	630 anmäl dig till
använder	620 vi använder cookies	620 använder kakor
aplicación	182 descarga la aplicación	182 descarga nuestra aplicación
aplicația	563 descarcă aplicația	572 aplicația noastră
aplikację	505 pobierz aplikację	505 pobierz naszą aplikację
apóyanos	200 apóyanos
apóyenos	200 apóyenos
apúntate	181 apúntate a nuestra	181 apúntate gratis	200 apúntate a
artykuł	497 podoba ci się ten artykuł
artículo	171 te ha gustado este artículo	179 último artículo gratis	179 te queda # artículo
artículos	179 artículos gratis este mes	179 te quedan # artículos	179 artículos gratuitos restantes
aseguró	203 aseguró
autentifică	560 autentifică-te pentru
autorská	37 autorská práva
ayúdanos	200 ayúdanos a
açikladi	655 açikladi
añadió	203 añadió
año	202 al año
bağiş	652 bağiş yapin	652 bağiş yap	656 bağiş
bağişiniz	652 bağişiniz
behöver	609 vi behöver ditt stöd	630 vi behöver din hjälp
bekapcsolása	325 értesítések bekapcsolása
berättar	633 berättar
bestätigen	82 bestätigen sie ihre
bestätigungsmail	82 bestätigungsmail
betalvägg	634 betalvägg
biết	698 cho biết
blokování	31 blokování reklam
boletín	181 recibe el boletín	181 boletín diario	181 boletín semanal	200 recibe el boletín	204 boletín
buzón	181 en tu buzón
báo	696 báo chí độc lập
bønn	468 vi har en bønn til deg
bülten	640 e-bülten	656 bülten
bültene	640 bültene abone	640 bültene kayit	640 bültene kaydol
bülteni	640 haber bülteni
bültenimiz	653 bültenimiz
bültenimize	640 bültenimize	652 bültenimize	653 bültenimize
bản	699 bản tin
catedrática	199 es catedrática
catedrático	199 es catedrático
celého	24 pro čtení celého
chép	694 cấm sao chép
chính	689 chính sách bảo mật	689 chính sách quyền riêng tư
chúng	685 bản tin của chúng tôi	687 theo dõi chúng tôi	695 ủng hộ chúng tôi	695 chúng tôi cần sự giúp đỡ	695 giúp chúng tôi	695 theo dõi chúng tôi	696 nền báo chí của chúng tôi	696 độc giả của chúng tôi	696 công việc của chúng tôi	696 bản tin của chúng tôi	696 kênh của chúng tôi
chấp	689 chấp nhận tất cả
comentários	545 nos comentários	545 os comentários não representam
condiții	565 termeni și condiții
confidentialité	265 politique de confidentialité
confidențialitate	565 politica de confidențialitate
conférences	274 est maître de conférences
connecté	267 vous devez être connecté
conteúdo	532 acesse todo o conteúdo
contribuição	529 com a sua contribuição
contó	203 contó
cuéntanos	192 cuéntanos en
czytać	502 aby czytać dalej	502 żeby czytać dalej
czytelników	522 naszych czytelników
darowiznę	500 przekaż darowiznę	521 przekaż darowiznę
datenschutzerklärung	92 in unserer datenschutzerklärung	92 unserer datenschutzerklärung	104 unserer datenschutzerklärung	104 unsere datenschutzerklärung
declaró	203 declaró
descarcă	571 descarcă
descárgate	182 descárgate la app
desteğiniz	652 desteğiniz
desteğinize	652 desteğinize ihtiyacimiz
disponível	535 disponível no google play
doação	529 faça uma doação	552 sua doação	552 a sua doação	552 faça uma doação	556 doação
doações	556 doações
dodał	524 dodał
dodała	524 dodała
donación	174 haz una donación	174 haz tu donación	174 tu donación	200 tu donación	200 haz una donación	200 haz tu donación	204 donación
donația	571 donația ta
donație	571 fă o donație	575 donație
donații	575 donații
donează	571 donează acum
dostęp	502 dostęp do treści	502 pełny dostęp do	521 kup dostęp
dostępny	502 artykuł dostępny tylko
dołącz	509 dołącz do nas na	521 dołącz do nas	521 dołącz do grona
déclare	278 déclare
déclaré	278 a déclaré
déductible	249 déductible des impôts	249 déductible à #
désabonner	256 vous désabonner à tout moment
désactiver	263 désactiver adblock
désactivez	263 désactivez adblock
désinscrire	256 vous désinscrire à tout moment
dùng	697 dùng thử miễn phí
dụng	687 tải ứng dụng	695 tải ứng dụng
electrónico	181 tu correo electrónico	192 tu dirección de correo electrónico no será publicada
elolvasásához	322 a teljes cikk elolvasásához
előfizetés	337 előfizetés
előfizető	322 már előfizető	333 legyen előfizető
előfizetőink	322 előfizetőink olvashatják	334 előfizetőink
előfizetők	337 előfizetők
előfizetőknek	322 csak előfizetőknek
endereço	545 seu endereço de email não será
engedélyezze	327 engedélyezze a javascript
ensimmäinen	243 ensimmäinen kuukausi
erklärt	106 erklärt
erklärte	106 erklärte
erzählt	106 erzählt
erzählte	106 erzählte
escribió	203 escribió
escríbenos	192 escríbenos a	200 escríbenos
está	526 já que está aqui
estás	171 ya que estás aquí	171 ya que estás por aquí
etkinleştir	646 javascript'i etkinleştir
evästeitä	235 käytämme evästeitä	235 evästeitä
explicó	203 explicó
expliqué	278 a expliqué
felhasználási	327 felhasználási feltételek
feliratkozás	323 feliratkozás a hírlevélre	323 hírlevél feliratkozás
folosește	565 folosește cookie
folytatásához	322 a cikk folytatásához
fortæller	70 fortæller
följ	617 följ oss på	630 följ oss
förklarar	633 förklarar
følg	54 følg os på	67 følg os	479 følg oss på	492 følg oss
før	43 før du går	468 før du går
første	69 første måned	494 første måned
független	320 támogasd a független	334 független újságírás	334 független sajtó
gazeteciliği	653 bağimsiz gazeteciliği
gazeteciliğimiz	653 gazeteciliğimiz
gefällt	72 dir gefällt dieser artikel
gelmişken	635 buraya kadar gelmişken
già	358 già che sei qui
grátis	554 teste grátis
grâce	249 grâce à vos dons
gåva	609 din gåva	609 ge en gåva	630 din gåva	630 ge en gåva	634 gåva
göre	655 göre
gösterilmeden	651 kaynak gösterilmeden
használ	327 cookie-kat használ
használat	327 sütik használat
hjälp	630 hjälp oss
hjælp	67 vi har brug for din hjælp	67 hjælp os
hozzátette	336 hozzátette
hãy	695 hãy ủng hộ
hämta	614 hämta appen
hírekben	325 a google hírekben
hírlevelünk	334 hírlevelünk
hírlevelünkre	323 hírlevelünkre	334 hírlevelünkre
hírlevél	337 hírlevél
hónap	335 első hónap
hộp	685 hộp thư của bạn
ifølge	70 ifølge	495 ifølge
illimité	253 en illimité	253 accès illimité
indiqué	278 a indiqué
indépendance	276 notre indépendance
indépendant	276 média indépendant
indépendante	276 presse indépendante
información	186 sigue toda la información	186 siga toda la información
innehåll	620 externt innehåll
inscrição	534 cancelar a inscrição
istediğiniz	639 istediğiniz zaman iptal	654 istediğiniz zaman iptal
jesteś	497 skoro już tu jesteś	497 skoro tu jesteś
jurnaliștii	572 jurnaliștii noștri
jäseneksi	241 liity jäseneksi
když	20 když už jste tady
khoản	684 bạn đã có tài khoản	689 điều khoản sử dụng
không	694 không sao chép
khẳng	698 khẳng định
komentować	514 aby komentować
können	103 können sie uns	103 können sie unsere
kövess	325 kövess minket	333 kövess minket
kövesse	325 kövesse a
kövessen	325 kövessen minket	333 kövessen minket
közölte	336 közölte
lună	573 pe lună
lájkolj	325 lájkolj minket
lähdet	223 ennen kuin lähdet
läsa	611 för att läsa hela
läsare	631 våra läsare
læse	48 for at læse hele
læsere	68 vores læsere
lòng	684 vui lòng đăng nhập
meitä	241 tue meitä	241 auta meitä
miesiąc	523 za miesiąc
miesięcznie	523 miesięcznie
mostrará	178 este mensaje se mostrará en
munkánk	334 munkánk
munkánkat	320 támogasd munkánkat	333 támogasd munkánkat	334 munkánkat
másodközlés	332 másodközlés
mån	632 kr/mån
månad	632 per månad
månaden	632 i månaden	632 första månaden
månadsgivare	630 bli månadsgivare
måned	69 pr. måned	494 per måned
måneden	69 om måneden	494 i måneden
mês	554 ao mês
mówi	524 mówi
měsíc	40 za měsíc
měsíčně	40 měsíčně
mỗi	697 mỗi năm
mời	695 mời bạn đọc
napisał	524 napisał
napisała	524 napisała
napište	38 napište nám
naszą	522 naszą pracę
nekünk	333 írjon nekünk
neomezený	24 neomezený přístup
nezávislou	38 podpořte nezávislou
nezávislá	39 nezávislá média
niezależne	521 wesprzyj niezależne	521 wspieraj niezależne	522 niezależne media
niezależność	522 niezależność
noastră	572 munca noastră
notificações	536 ative as notificações	536 ativar notificações	536 receba notificações
notificările	563 activează notificările
notícias	534 receba as notícias	534 receba notícias	539 siga as últimas notícias
novináři	39 naši novináři
nói	698 nói
obegränsad	611 obegränsad tillgång
obrigatórios	545 campos obrigatórios são
odebírejte	26 odebírejte náš	38 odebírejte
odemkněte	24 odemkněte si
odhlásit	26 odhlásit se můžete kdykoli
olvasóink	334 olvasóink
osobních	31 ochrany osobních údajů
participación	192 normas de participación
partneři	31 my a naši partneři
personvernerklæring	482 personvernerklæring
phóng	696 phóng viên của chúng tôi
pidätetään	240 kaikki oikeudet pidätetään
podkreśla	524 podkreśla
podpořte	38 podpořte nás	38 podpořte naši
pokračujte	24 pokračujte ve čtení s
política	190 política de cookies	543 política de cookies
pomóż	521 pomóż nam
postafiókjába	323 postafiókjába
potřebujeme	38 potřebujeme vaši pomoc	38 potřebujeme vaši podporu
používá	31 tento web používá
používáme	31 používáme soubory cookie	31 používáme cookies
powiedział	524 powiedział
powiedziała	524 powiedziała
pozostało	502 pozostało # %	502 pozostało #%
prenumeratorów	502 tylko dla prenumeratorów
prośbę	497 mamy małą prośbę
první	40 první měsíc
prywatności	512 polityka prywatności	512 polityce prywatności
przeczytać	502 aby przeczytać cały	502 aby przeczytać ten artykuł
przekaż	500 przekaż #% podatku	500 przekaż nam #%
práci	39 naši práci
pubblicità	374 blocco della pubblicità
publicité	263 bloqueur de publicité
publicités	263 bloqueur de publicités
publikování	37 publikování nebo šíření
pyyntö	223 pieni pyyntö
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
quyên	695 quyên góp ngay	699 quyên góp
quyền	694 bản quyền thuộc	694 giữ bản quyền
redacción	201 nuestra redacción
redacția	572 redacția noastră
redação	553 nossa redação
regístrate	178 regístrate para	178 regístrate gratis
reproducción	198 prohibida su reproducción	198 prohibida la reproducción
reprodução	551 proibida a reprodução	551 reprodução proibida
republié	273 republié avec
ročně	40 ročně
rättigheter	628 alla rättigheter förbehållna
réagir	267 pour réagir
rédacteur	274 est rédacteur
rédaction	276 notre rédaction
rédactrice	274 est rédactrice
réservé	253 réservé aux abonnés	253 réservé à nos abonnés
réservée	253 réservée aux abonnés	253 réservée à nos abonnés	253 la suite est réservée
réservés	253 réservés aux abonnés	273 tous droits réservés
résiliable	277 résiliable à tout moment
sbírka	42 sbírka
schließen	79 schließen sie ein abo	103 schließen sie ein abo
schránky	26 do vaší schránky
segíts	333 segíts nekünk
segítségedre	333 szükségünk van a segítségedre
según	203 según
señaló	203 señaló
sisältö	227 tämä sisältö on vain
skrzynkę	504 na twoją skrzynkę	504 na swoją skrzynkę
sprijiniți	571 sprijiniți
sprijină	571 sprijină-ne
staňte	38 staňte se členem
stáhněte	28 stáhněte si aplikaci	28 stáhněte si naši aplikaci	38 stáhněte si
stöd	630 stöd oss	630 stöd vår
støt	67 støt os
støtt	492 støtt oss	492 støtt vår
støtte	46 med din støtte	46 vi har brug for din støtte	67 din støtte	67 vi har brug for din støtte	471 med din støtte	492 din støtte
støttemedlem	492 bli støttemedlem
subskrybentów	502 tylko dla subskrybentów
subskrypcję	502 kup subskrypcję	502 masz już subskrypcję	521 kup subskrypcję
suscripción	178 ya tengo una suscripción	200 cambia tu suscripción	204 suscripción
suscríbete	178 suscríbete para seguir leyendo	178 suscríbete para	178 suscríbete por	178 suscríbete en	181 suscríbete a nuestra newsletter	181 suscríbete a nuestro boletín	181 suscríbete a la newsletter	181 suscríbete al boletín
susține	571 susține-ne
susținerea	571 susținerea ta
susțineți	571 susțineți-ne
szerkesztőségünk	334 szerkesztőségünk
säger	633 säger
sähköpostiin	229 suoraan sähköpostiin
sähköpostiisi	229 sähköpostiisi
sähköpostiosoitteesi	229 sähköpostiosoitteesi
sélections	253 ajouter l'article à vos sélections
síganos	186 síganos en
síguenos	186 síguenos en	200 síguenos
söyledi	655 söyledi
sütiket	327 sütiket használ
săptămână	573 pe săptămână
thuê	699 thuê bao
thành	684 chỉ dành cho thành viên	695 trở thành thành viên
tháng	697 mỗi tháng	697 hàng tháng	697 tháng đầu
thông	687 bật thông báo	687 nhận thông báo
tiếp	684 để tiếp tục đọc
tjänst	606 en liten tjänst att be
továbbolvasáshoz	322 a továbbolvasáshoz
toàn	684 để đọc toàn bộ
tuần	697 mỗi tuần
työmme	242 työmme
támogasd	320 támogasd a
támogass	333 támogass minket
támogassa	320 támogassa munkánkat	320 támogassa a független	333 támogassa munkánkat
támogasson	333 támogasson minket
támogatása	333 az ön támogatása
támogatásod	333 a te támogatásod
télécharger	257 télécharger l'application
téléchargez	257 téléchargez l'application	257 téléchargez notre application	275 téléchargez
töltsd	333 töltsd le
týdně	40 týdně
tłumaczy	524 tłumaczy
tải	687 tải app
ubegrænset	48 ubegrænset adgang
unabhängig	104 wir sind unabhängig
unabhängigen	75 unterstütze unabhängigen journalismus	104 unabhängigen journalismus
unabhängiger	104 unabhängiger journalismus
unterstütze	75 unterstütze unsere arbeit	75 unterstütze uns mit	103 unterstütze uns	103 unterstütze unsere
unterstützen	75 unterstützen sie unsere arbeit	75 unterstützen sie unabhängigen journalismus	75 unterstützen sie uns mit	75 mit einer spende unterstützen	75 können sie uns unterstützen	103 unterstützen sie uns	103 unterstützen sie unsere	103 sie können das unterstützen	103 freiwillig unterstützen
unterstützt	90 ihr browser unterstützt	103 unterstützt uns
unterstützung	103 mit ihrer unterstützung	103 mit deiner unterstützung	103 ihre unterstützung	103 deine unterstützung	103 eure unterstützung
upozornění	28 zapněte si upozornění
urmărește	563 urmărește-ne pe	563 urmărește-ne și pe	563 urmărește știrile	571 urmărește-ne
urmăriți	563 urmăriți-ne pe	571 urmăriți-ne
utilização	543 utilização de cookies
utilizează	565 utilizează cookie
utilizăm	565 utilizăm cookie
utánközlés	332 utánközlés
używamy	512 używamy plików cookie	512 używamy cookies
vašeho	26 do vašeho e-mailu
vervielfältigung	100 vervielfältigung nur mit
veröffentlicht	94 deine e-mail-adresse wird nicht veröffentlicht	94 ihre e-mail-adresse wird nicht veröffentlicht
viết	698 viết
você	526 já que você está aqui
vypněte	31 vypněte adblock
vysvětluje	41 vysvětluje
váš	38 váš dar
vår	476 i vår app	493 vår app	614 i vår app	631 vår app
według	524 według
wpłata	521 twoja wpłata
wspierającym	521 zostań wspierającym
wyjaśnia	524 wyjaśnia
wypisać	504 wypisać się w każdej chwili
wyrażam	504 wyrażam zgodę na
wöchentlichen	82 wöchentlichen newsletter
zastrzeżone	520 wszelkie prawa zastrzeżone	520 wszystkie prawa zastrzeżone
zbiórka	525 zbiórka
zbývá	24 zbývá vám # %
zewnętrzne	512 treści zewnętrzne
zpracováním	26 souhlasím se zpracováním	31 zpracováním osobních údajů
ändå	606 nu när du ändå är här
året	69 om året
återges	628 får inte återges
çalişmalarimiz	653 çalişmalarimiz
çerezler	646 çerezler kullan
çerezleri	646 çerezleri kullan
écrit	278 a écrit
écrivain	274 est écrivain
écrivez	275 écrivez-nous
électronique	256 dans votre boîte aux lettres électronique
évente	335 évente
írta	336 írta
înscrie	571 înscrie-te la
öffnen	83 in der app öffnen	83 app öffnen
öppna	614 öppna i appen
újságírásunk	334 újságírásunk
újságíróink	334 újságíróink
última	186 siga la última hora	186 sigue la última hora
únete	186 únete al canal
článek	20 líbil se vám článek
čtenáři	39 naši čtenáři
čtenářů	39 našich čtenářů
đóng	695 đóng góp của bạn
đăng	684 đăng nhập để	685 đăng ký nhận bản tin	685 đăng ký nhận tin	695 đăng ký ngay	695 đăng ký nhận
řekl	41 řekl
řekla	41 řekla
říká	41 říká
śledź	509 śledź nas na	521 śledź nas
šíření	37 další šíření obsahu
źródło	520 źródło: pap
žurnalistika	39 naše žurnalistika	39 nezávislá žurnalistika
žurnalistiku	39 nezávislou žurnalistiku
έγραψε	125 έγραψε
ακολουθήστε	114 ακολουθήστε μας	114 ακολουθήστε το	122 ακολουθήστε μας
ακολουθείστε	114 ακολουθείστε μας
ανέφερε	125 ανέφερε
αναγνώστες	123 οι αναγνώστες μας
αναδημοσίευση	121 απαγορεύεται η αναδημοσίευση
αποδοχή	116 αποδοχή cookies
απορρήτου	116 πολιτική απορρήτου
βοηθήστε	122 βοηθήστε μας
βρείτε	114 βρείτε μας στο
γίνετε	122 γίνετε μέλος
γράψτε	122 γράψτε μας
δήλωσε	125 δήλωσε
δημοσιογράφοι	123 οι δημοσιογράφοι μας
δημοσιογραφία	123 η δημοσιογραφία μας	123 ανεξάρτητη δημοσιογραφία
διαβάσετε	111 για να διαβάσετε ολόκληρο
διεύθυνση	112 η διεύθυνση email
δικαιώματος	121 με επιφύλαξη παντός δικαιώματος
δουλειά	123 η δουλειά μας
δωρεά	122 η δωρεά σας	126 δωρεά
δωρεές	126 δωρεές
είπε	125 είπε
εβδομάδα	124 την εβδομάδα
εγγραφείτε	111 εγγραφείτε για να	112 εγγραφείτε στο newsletter	122 εγγραφείτε στο
ενεργοποιήστε	114 ενεργοποιήστε τις ειδοποιήσεις	116 ενεργοποιήστε τη javascript
ενημερωτικό	112 ενημερωτικό δελτίο
εξήγησε	125 εξήγησε
κάντε	122 κάντε μια δωρεά
κανάλι	123 το κανάλι μας
κατεβάστε	114 κατεβάστε την εφαρμογή
μήνα	124 τον μήνα	124 το μήνα	124 ανά μήνα
πολιτική	116 πολιτική cookies
προσωπικών	116 προσωπικών δεδομένων
πρόσθεσε	125 πρόσθεσε
πρώτος	124 πρώτος μήνας
στήριξέ	122 στήριξέ μας
στήριξή	122 η στήριξή σας
στηρίξτε	122 στηρίξτε μας	122 στηρίξτε την
συνδεθείτε	111 συνδεθείτε για να
συνδρομή	126 συνδρομή
συνδρομητές	111 μόνο για συνδρομητές	123 οι συνδρομητές μας	126 συνδρομητές
συνδρομητής	111 είστε ήδη συνδρομητής	122 γίνετε συνδρομητής
συνεχίσετε	111 για να συνεχίσετε την ανάγνωση
σύμφωνα	125 σύμφωνα
τόνισε	125 τόνισε
χρήσης	116 όροι χρήσης
χρειαζόμαστε	122 χρειαζόμαστε τη βοήθειά σας
χρησιμοποιεί	116 χρησιμοποιεί cookies
χρησιμοποιούμε	116 χρησιμοποιούμε cookies
χρόνο	124 τον χρόνο
безлимитный	582 безлимитный доступ
блокировщик	592 отключите блокировщик	592 блокировщик рекламы
блокувальник	669 блокувальник реклами
браузер	592 ваш браузер
виділіть	671 виділіть
використанні	675 при використанні матеріалів
використовує	669 використовує cookie
використовуємо	669 використовуємо файли cookie	669 використовуємо cookie
внесок	676 ваш внесок
войдите	582 войдите, чтобы
встановіть	664 встановіть додаток
выделите	594 выделите ее	594 выделите текст
гиперссылка	600 гиперссылка обязательна
год	603 в год
гіперпосилання	675 гіперпосилання обов
добавьте	589 добавьте нас в
донат	601 ваш донат	676 ваш донат	680 донат
донати	680 донати
донаты	605 донаты
допоможіть	676 допоможіть нам
дочитали	576 вы дочитали до конца	657 ви дочитали до кінця
ежедневную	584 ежедневную рассылку
ежемесячно	603 ежемесячно
еженедельную	584 еженедельную рассылку
журналистика	602 независимая журналистика
журналистики	602 независимой журналистики
журналистику	602 независимую журналистику
журналисты	602 наши журналисты
журналісти	677 наші журналісти
журналістика	677 незалежна журналістика
журналістику	677 незалежну журналістику	677 якісну журналістику
завантажити	664 завантажити застосунок
завантажте	664 завантажте застосунок	664 завантажте додаток
зазначив	679 зазначив
заметили	594 заметили ошибку
зарегистрированы	582 уже зарегистрированы
зарегистрируйтесь	582 зарегистрируйтесь, чтобы
зареєструйтесь	662 зареєструйтесь, щоб
застосунок	664 мобільний застосунок
захищено	675 усі права захищено
захищені	675 усі права захищені	675 всі права захищені
защищены	600 все права защищены
заявив	679 заявив
заявил	604 заявил
заявила	604 заявила	679 заявила
здесь	576 раз уж вы здесь
знайшли	671 знайшли помилку
зробіть	660 зробіть внесок	676 зробіть внесок
иностранного	600 выполняющим функции иностранного агента
иностранным	602 иностранным агентом
информация	600 настоящий материал (информация) произведен
использовании	600 при использовании материалов
используем	592 используем cookie	592 мы используем
использует	592 использует cookie
канал	602 наш канал	677 наш канал
коментарях	671 у коментарях
комментарий	594 чтобы оставить комментарий
комментариях	594 в комментариях
конфиденциальности	592 политикой конфиденциальности	592 политика конфиденциальности
конфіденційності	669 політикою конфіденційності
месяц	603 в месяц	603 руб. в месяц
місяць	678 на місяць
нажмите	594 нажмите ctrl
написав	679 написав
написал	604 написал
написала	604 написала	679 написала
напишите	601 напишите нам
напишіть	676 напишіть нам
нашего	602 нашего канала
нашого	677 нашого каналу
небольшая	576 небольшая просьба
невелике	657 невелике прохання
неделю	603 в неделю
независимую	579 поддержите независимую	601 поддержите независимую
обязательные	594 обязательные поля
опечатку	594 нашли опечатку
оприлюднюватиметься	671 ваша e-mail адреса не оприлюднюватиметься
опубликован	594 ваш адрес email не будет опубликован
отменить	603 отменить в любой момент
отметил	604 отметил
отписаться	584 отписаться в любой момент
оформите	582 оформите подписку	601 оформите подписку
оформить	582 оформить подписку
оформіть	662 оформіть підписку	676 оформіть підписку
ошибку	594 нашли ошибку
партнеры	592 мы и наши партнеры
патроном	601 станьте патроном
первый	603 первый месяц
передплатникам	662 доступний лише передплатникам
передплатників	662 тільки для передплатників
передрук	675 передрук
перепечатка	600 перепечатка
персональних	669 персональних даних
персональных	592 персональных данных
перш	657 перш ніж піти
перший	678 перший місяць
пишите	601 пишите нам
повний	662 повний доступ
повідомив	679 повідомив
повідомила	679 повідомила
поддержать	601 поддержать нас	601 поддержать редакцию
поддержите	579 поддержите нашу	579 поддержите нас	601 поддержите нас	601 поддержите нашу
поддержка	579 нам нужна ваша поддержка	579 ваша поддержка	601 ваша поддержка	601 нам нужна ваша поддержка
поддержки	602 без вашей поддержки
подписка	605 подписка
подписки	605 подписки
подписчикам	582 доступен только подписчикам	582 доступна только подписчикам
подписчики	605 подписчики
подписчиков	582 только для подписчиков
подписчиком	601 станьте подписчиком
подписывайтесь	584 подписывайтесь на рассылку	589 подписывайтесь на нас	589 подписывайтесь на наш	589 подписывайтесь на канал	589 подписывайтесь на telegram	601 подписывайтесь на
подпишитесь	579 подпишитесь на регулярное	584 подпишитесь на рассылку	584 подпишитесь на нашу рассылку	589 подпишитесь на наш	589 подпишитесь на канал	601 подпишитесь на
подчеркнул	604 подчеркнул
пожертвование	579 сделайте пожертвование	579 оформите пожертвование	601 ваше пожертвование	601 сделайте пожертвование	605 пожертвование
пожертвования	605 пожертвования
полный	582 полный доступ
помогите	601 помогите нам
помощь	579 нужна ваша помощь	601 нам нужна ваша помощь
помітили	671 якщо ви помітили
потрібна	676 нам потрібна ваша допомога
почту	584 на вашу почту	584 вам на почту
пошту	663 на вашу пошту
пояснив	679 пояснив
пояснил	604 пояснил
прежде	576 прежде чем вы уйдете
приложение	585 скачать приложение	585 скачайте приложение	585 мобильное приложение	601 скачайте приложение
приложении	585 открыть в приложении	585 в нашем приложении
присоединяйтесь	601 присоединяйтесь к
приєднуйтесь	676 приєднуйтесь до спільноти
продовжити	662 щоб продовжити читання
продолжить	582 чтобы продолжить чтение
просьба	576 у нас к вам просьба	576 у нас есть просьба
прохання	657 маємо до вас прохання
прочитать	582 чтобы прочитать полностью	582 осталось прочитать
підписатися	663 підписатися на розсилку
підписка	680 підписка
підписники	680 підписники
підписників	662 тільки для підписників
підписуйтесь	666 підписуйтесь на нас	666 підписуйтесь на наш	676 підписуйтесь на
підписуйтеся	666 підписуйтеся на наш
підпишіться	663 підпишіться на розсилку	663 підпишіться на нашу розсилку	666 підпишіться на наш	676 підпишіться на
підтримайте	660 підтримайте нашу	660 підтримайте незалежну	660 підтримайте нас	676 підтримайте нас	676 підтримайте нашу	676 підтримайте незалежну
підтримати	676 підтримати нас
підтримка	660 потрібна ваша підтримка	660 ваша підтримка	676 ваша підтримка	676 нам потрібна ваша підтримка
работа	602 наша работа
работу	602 нашу работу
рассказал	604 рассказал
рассказала	604 рассказала
рассылка	602 наша рассылка	605 рассылка
рассылку	584 нашу рассылку	584 рассылку самых	602 нашу рассылку
редакции	602 нашей редакции
редакция	602 наша редакция
редакція	677 наша редакція
редакції	677 нашої редакції
робота	677 наша робота
роботу	677 нашу роботу
розповів	679 розповів
розповіла	679 розповіла
розсилка	677 наша розсилка	680 розсилка
розсилку	663 нашу розсилку	663 щоденну розсилку	677 нашу розсилку
рік	678 на рік
сказав	679 сказав
сказал	604 сказал
сказала	604 сказала	679 сказала
следите	589 следите за нами
словам	604 по словам
словами	679 за словами
слідкуйте	666 слідкуйте за нами
сообщение	600 данное сообщение (материал) создано
сообщил	604 сообщил
сообщила	604 сообщила
сповіщення	664 увімкнути сповіщення	664 увімкніть сповіщення
сподобалась	657 якщо вам сподобалась стаття
спільноти	660 стань частиною спільноти	677 спільноти підтримки
стежте	666 стежте за нами
телеграм	589 наш телеграм-канал	589 в нашем телеграм	602 наш телеграм	666 наш телеграм-канал
тиждень	678 на тиждень
уведомления	585 включите уведомления	585 включить уведомления	585 разрешить уведомления
увійдіть	662 увійдіть, щоб
установите	585 установите приложение
файлов	592 файлов cookie
цитировании	600 при цитировании
частиною	676 станьте частиною
читай	666 читай нас
читайте	589 читайте нас в	666 читайте нас у	666 читайте нас в
читателей	602 наших читателей
читатели	576 дорогие читатели	602 наши читатели
читати	662 щоб читати далі
читать	582 чтобы читать дальше
читачі	677 наші читачі
читачів	677 наших читачів
щомісяця	678 щомісяця
щомісячно	678 щомісячно
щотижневу	663 щотижневу розсилку
язкові	671 обов'язкові поля
якщо	657 якщо ви вже тут
אחרינו	286 עקבו אחרינו	294 עקבו אחרינו
אלקטרוני	284 דואר אלקטרוני
אמר	297 אמר
אמרה	297 אמרה
בחודש	296 בחודש
בעוגיות	288 שימוש בעוגיות
בפייסבוק	286 בפייסבוק ובטוויטר
בקובצי	288 משתמש בקובצי
בשבוע	296 בשבוע
האפליקציה	286 הורידו את האפליקציה	295 האפליקציה שלנו
הווטסאפ	286 לקבוצת הווטסאפ
הוסיף	297 הוסיף
הוסיפה	297 הוסיפה
הזכויות	293 כל הזכויות שמורות
הטלגרם	286 לערוץ הטלגרם
הירשמו	294 הירשמו ל
המנויים	295 המנויים שלנו
הניוזלטר	284 הניוזלטר היומי	295 הניוזלטר שלנו
הסביר	297 הסביר
העבודה	295 העבודה שלנו
העיתונאים	295 העיתונאים שלנו
העיתונות	295 העיתונות שלנו
הצטרפו	286 הצטרפו לערוץ	294 הצטרפו אלינו	294 הצטרפו ל
הקוראים	295 הקוראים שלנו
השימוש	288 תנאי השימוש
התרומה	294 התרומה שלכם
כמנויים	283 הצטרפו כמנויים
כתב	297 כתב
כתבה	297 כתבה
כתבו	294 כתבו לנו
כתובת	284 כתובת המייל
לדברי	297 לדברי
להמשיך	283 כדי להמשיך לקרוא
להמשך	283 להמשך קריאת הכתבה
להעתיק	293 אין להעתיק
לחודש	296 לחודש
למנויים	283 למנויים בלבד
לניוזלטר	284 הירשמו לניוזלטר	284 הרשמה לניוזלטר	284 לניוזלטר שלנו
לעזרתכם	294 אנחנו זקוקים לעזרתכם
לשנה	296 לשנה
לתיבת	284 לתיבת המייל
מדיניות	288 מדיניות הפרטיות
מינוי	283 רכשו מינוי	298 מינוי
מנוי	283 כבר מנוי
מנויים	298 מנויים
מסר	297 מסר
ניוזלטר	298 ניוזלטר
עיתונות	295 עיתונות עצמאית
עכשיו	294 תרמו עכשיו
ראשון	296 חודש ראשון
תמיכתכם	294 תמיכתכם
תמכו	294 תמכו בנו
תרומה	298 תרומה
תרומות	298 תרומות
أسبوعيا	17 أسبوعيا
أضاف	18 أضاف
أضافت	18 أضافت
أكد	18 أكد
أوضح	18 أوضح
إعادة	14 يمنع إعادة
إلينا	15 انضم إلينا
ادعمنا	15 ادعمنا
ادعموا	15 ادعموا
استفاده	212 شرایط استفاده	217 استفاده از مطالب
اشتراك	19 اشتراك
اشتراک	222 اشتراک
اشترك	3 اشترك الآن	15 اشترك الآن	15 اشترك في
اعلام	221 اعلام کرد
افزود	221 افزود
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
ایمیل	208 ایمیل خود را	208 آدرس ایمیل	208 به ایمیل شما
اینستاگرام	210 در اینستاگرام دنبال
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
تلگرام	210 ما را در تلگرام	210 در تلگرام دنبال	210 کانال تلگرام ما
تمامی	217 تمامی حقوق
توضیح	221 توضیح داد
جاوااسکریپت	212 جاوااسکریپت را فعال
حمایت	218 از ما حمایت کنید	218 حمایت شما
خبرنامه	208 خبرنامه ما	208 عضویت در خبرنامه	208 اشتراک خبرنامه	208 در خبرنامه	219 خبرنامه ما	222 خبرنامه
خبرنگاران	219 خبرنگاران ما
خصوصی	212 حریم خصوصی
خوانندگان	219 خوانندگان ما
دعمك	15 دعمك
دعمكم	15 دعمكم
دنبال	210 ما را دنبال کنید	218 ما را دنبال کنید	218 دنبال کنید
راسلنا	15 راسلنا
روزنامهنگاری	219 روزنامهنگاری مستقل
سالانه	220 سالانه
ساهم	15 ساهم معنا
سنويا	17 سنويا	17 سنوياً
شهريا	17 شهريا	17 شهرياً
شوید	218 عضو شوید
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
مالی	218 کمک مالی شما	222 کمک مالی
ماه	220 در ماه	220 ماه اول
ماهانه	220 ماهانه
محفوظ	217 حقوق محفوظ است
محفوظة	14 حقوق النشر محفوظة
مستقلة	16 صحافة مستقلة
مشترک	218 مشترک شوید
نحتاج	15 نحتاج إلى دعمكم	15 نحتاج دعمك
نستخدم	9 نستخدم ملفات
نشرتنا	4 اشترك في نشرتنا	16 نشرتنا
نوشت	221 نوشت
وفقا	18 وفقا
کار	219 کار ما
کانال	210 به کانال ما	219 کانال ما
کلیه	217 کلیه حقوق
کنید	218 به ما کمک کنید	218 ثبت نام کنید
کوکی	212 از کوکی
کوکیها	212 کوکیها
گفت	221 گفت
گفته	221 گفته است	221 به گفته
अन	316 के अनुसार
आपक	302 आपके इनबॉक्स	313 आपका सहयोग	313 आपका दान
इट	312 कॉपीराइट
ईम	302 ईमेल दर्ज करें
उनल	303 ऐप डाउनलोड करें	313 डाउनलोड करें
उपय	307 कुकीज़ का उपयोग	307 कुकीज का उपयोग
ऐप	303 ऐप इंस्टॉल करें	303 ऐप में पढ़ें
कर	305 फॉलो करें	313 फॉलो करें
कह	316 कहा
गल	305 गूगल न्यूज पर
ज	307 जावास्क्रिप्ट
जल	302 न्यूजलेटर के लिए
टर	302 न्यूज़लेटर	317 न्यूज़लेटर
द	317 दान
नल	305 चैनल से जुड़ें	305 चैनल को सब्सक्राइब	305 टेलीग्राम चैनल
प	316 पूछा
पन	307 गोपनीयता नीति
बत	316 बताया
म	316 मुताबिक
मदद	313 हमारी मदद करें
यम	307 नियम और शर्तें
रत	315 प्रति माह	315 प्रति वर्ष	315 प्रति सप्ताह
ल	316 लिखा
वत	314 स्वतंत्र पत्रकारिता
शन	303 नोटिफिकेशन चालू करें
सएप	305 व्हाट्सएप चैनल
सदस	313 सदस्य बनें
सब	313 सब्सक्राइब करें	317 सब्सक्रिप्शन
समर	313 हमारा समर्थन करें	313 समर्थन करें
सर	312 सर्वाधिकार सुरक्षित
हम	302 हमारे न्यूजलेटर	303 हमारा ऐप	305 हमें फॉलो करें	314 हमारी पत्रकारिता	314 हमारे पाठक	314 हमारे पत्रकार	314 हमारा काम	314 हमारे चैनल
हमस	313 हमसे जुड़ें
हर	315 हर महीने
ủng	695 sự ủng hộ của bạn
お使	402 お使いのブラウザ
お申	411 お申し込みください
か月	394 か月無料	413 か月無料
ここ	394 ここから先は	394 ここからは有料
この	394 この記事は有料	394 この記事は会員
ご利	402 ご利用のブラウザ
ご寄	392 ご寄付をお願い	411 ご寄付
ご支	392 ご支援をお願い	411 ご支援
ご登	411 ご登録ください
ご購	411 ご購読
すべ	394 すべての記事が
と強	414 と強調
と書	414 と書い
と話	414 と話し	414 と話す
と語	414 と語っ	414 と語る
と説	414 と説明
と述	414 と述べ
によ	414 によると
をフ	400 をフォローする	400 をフォローしよう
アプ	397 アプリで開く	397 アプリで読む	397 アプリを開く	397 アプリをダウンロード	397 アプリのダウンロード	397 アプリをインストール	397 アプリはこちら
カ月	394 カ月無料	413 カ月無料
クッ	404 クッキーを使用	404 クッキーを利用
コメ	406 コメントを投稿するには	406 コメントするには	406 コメント欄で	406 コメントをお寄せ
サポ	392 サポートをお願いします	411 サポートをお願い
ダウ	411 ダウンロードしてください
チャ	400 チャンネル登録を
ニュ	396 ニュースレターに登録	396 ニュースレターを	415 ニュースレター
フォ	400 フォローして最新	411 フォローしてください
プッ	397 プッシュ通知
プラ	404 プライバシーポリシーに
プレ	394 プレミアム会員
メル	396 メルマガに登録	396 メルマガで
メー	396 メールマガジンで	396 メールマガジンに登録	396 メールマガジンを	396 メールでお届け	406 メールアドレスが公開されることはありません	415 メールマガジン
ログ	394 ログインして続きを	394 ログインしてください	394 ログインが必要
ヶ月	394 ヶ月無料	413 ヶ月無料
下載	707 下載客戶端	707 下載app	707 下載應用程式
下载	707 下载客户端	707 下载app	707 下载应用	719 下载客户端
不代	718 不代表本站
不得	718 不得转载	718 不得轉載
仅代	718 仅代表作者
付費	704 付費後	723 付費牆
付费	704 付费后	723 付费墙
会员	704 会员专享
会員	394 会員限定です	394 会員限定の記事	394 会員登録すると	394 会員登録が必要	394 会員登録できます	411 会員登録	412 会員の方
你的	702 你的支持	719 你的支持
使用	713 使用cookie	713 使用 cookie
侵权	718 侵权
個人	404 個人情報の取り扱い
免費	721 免費試用
免费	721 免费试用
全文	394 全文を読むには	394 全文をお読み
公众	710 公众号：
公式	397 公式アプリ	400 公式アカウントを
关注	710 关注我们的	719 关注我们
写道	722 写道
初割	413 初割
初月	413 初月無料
利用	404 利用規約に同意
剩余	704 剩余#%
剩餘	704 剩餘#%
加入	710 加入line	719 加入会员	719 加入會員
包月	721 包月
友だ	400 友だち追加
发送	706 发送到您的邮箱
受信	396 受信トレイに
告訴	722 告訴
告诉	722 告诉
官方	710 官方微信
寄付	411 寄付をお願い	415 寄付
寄到	706 寄到您的信箱
寫道	722 寫道
已是	704 已是會員
已经	704 已经是会员
年額	413 年額
广告	713 广告拦截
広告	402 広告ブロック
廣告	713 廣告攔截
开启	707 开启通知
当サ	412 当サイト
当社	412 当社の
微信	707 微信扫	710 微信公众号
応援	392 応援をお願いします	411 応援をお願い
您的	702 您的支持	719 您的支持	719 您的捐款
成为	704 成为会员即可	719 成为会员
成為	704 成為會員即可	719 成為會員
我们	720 我们的报道	720 我们的记者	720 我们的读者
我們	720 我們的報導	720 我們的記者	720 我們的讀者
手机	707 手机客户端
打开	707 打开app	707 打开微信
打開	707 打開app
扫一	707 扫一扫
扫描	707 扫描二维码
投资	718 投资有风险
指出	722 指出
捐款	723 捐款
掃一	707 掃一掃
掃描	707 掃描 qr
支持	702 支持我们的	702 支持我們的	702 支持獨立媒體	702 支持独立媒体	719 支持我们	719 支持我們
支援	411 支援をお願い
文章	718 文章来源：
最新	396 最新情報をお届け
會員	704 會員專享
月額	394 月額#円	413 月額
有料	394 有料会員限定	394 有料会員になる	394 有料会員の方	415 有料会員
未經	718 未經授權
未经	718 未经授权
本报	720 本报读者
本文	718 本文来源
本網	713 本網站使用
本网	713 本网站使用
欢迎	710 欢迎关注	719 欢迎加入
歡迎	710 歡迎追蹤	719 歡迎加入
残り	394 残り#文字	394 残り: #文字
每年	721 每年
每日	706 每日简报	706 每日電子報
每月	721 每月	721 每月只需
浏览	713 浏览器版本
無料	394 無料で会員登録	394 無料会員に登録	411 無料会員に登録	413 無料体験
無断	410 無断転載	410 無断複製
版权	718 版权所有	718 版权归
版權	718 版權所有
独立	412 独立したジャーナリズム	720 独立新闻	720 独立媒体
獨立	720 獨立新聞	720 獨立媒體
电子	723 电子报
登入	704 登入後繼續	704 登入會員
登录	704 登录后继续	704 登录后查看
登録	411 登録してください
禁止	718 禁止转载
禁無	410 禁無断
私た	412 私たちの取材	412 私たちのジャーナリズム
称	722 称
稱	722 稱
立即	719 立即订阅	719 立即訂閱
紙の	412 紙の新聞の定期購読者
続き	394 続きを読むには	394 続きをお読みになる
編集	412 編集部では
繼續	704 繼續閱讀請
继续	704 继续阅读请
著作	410 著作権は
表示	722 表示
訂閱	704 訂閱即可	704 訂閱後繼續	706 訂閱我們的	706 訂閱電子報	719 訂閱我們	723 訂閱費
記事	394 記事が読み放題
認為	722 認為
說道	722 說道
読み	394 読み放題
読者	412 読者の皆様	412 読者の皆さま
請啟	713 請啟用javascript
請捐	719 請捐款
請支	702 請支持我們
订阅	704 订阅即可	704 订阅后继续	706 订阅我们的	706 订阅电子报	719 订阅我们	723 订阅费
认为	722 认为
说道	722 说道
请启	713 请启用javascript
请捐	719 请捐款
请支	702 请支持我们
責任	718 責任編輯
購読	394 購読者の方は	394 購読すると	411 購読してください	412 購読者の方	415 購読料
贊助	702 贊助我們	719 贊助我們
责任	718 责任编辑
赞助	702 赞助我们	719 赞助我们
転載	410 転載を禁じ
轉載	718 轉載請註明
转载	718 转载请注明
追蹤	710 追蹤我們的	719 追蹤我們
通知	397 通知を受け取る	397 通知をオン
開啟	707 開啟通知
閱讀	704 閱讀全文請
關注	710 關注我們的	719 關注我們
阅读	704 阅读全文请
隐私	713 隐私政策
隱私	713 隱私權政策	713 隱私政策
電子	723 電子報
首月	721 首月
가입하세요	432 가입하세요
강조했다	435 강조했다
구독	420 구독 후 이용
구독료	436 구독료
구독자	420 구독자 전용
구독하고	424 구독하고
구독하세요	432 구독하세요
구독하시면	420 구독하시면
구독해	424 구독해 주세요	432 구독해 주세요
구독해주세요	424 구독해주세요
기사를	420 전체 기사를 보려면
네이버에서	424 네이버에서 구독
뉴스레터	421 뉴스레터 구독	421 뉴스레터 신청	433 저희 뉴스레터	436 뉴스레터
뉴스레터로	421 뉴스레터로 받아
뉴스레터를	421 뉴스레터를 구독	421 뉴스레터를 받아
뉴스에서	424 구글 뉴스에서
다운로드	422 앱 다운로드	422 앱을 다운로드
다운로드하세요	432 다운로드하세요
당신의	433 당신의 후원
덧붙였다	435 덧붙였다
독립	433 독립 언론
독자님의	418 독자님의 후원
로그인	420 로그인 후 이용
로그인이	420 로그인이 필요
로그인하시면	420 로그인하시면
말했다	435 말했다
매월	434 매월
메인에서	424 네이버 메인에서
메일함으로	421 메일함으로
무단	431 무단 전재	431 무단 복제
무단전재	431 무단전재
무료	434 무료 체험
밝혔다	435 밝혔다
본지는	433 본지는
부탁드립니다	418 후원을 부탁드립니다
설명했다	435 설명했다
설치	422 앱 설치
알림	422 알림 받기	422 알림 설정
앱에서	422 앱에서 보기	422 앱에서 열기
앱으로	422 앱으로 보기
여러분	433 독자 여러분
여러분의	432 여러분의 후원	432 독자 여러분의
우리	433 우리 기자
월	434 월 #원
유튜브	424 유튜브 구독
응원해	418 응원해 주세요	432 응원해 주세요
이메일	421 이메일 주소
이메일을	421 이메일을 입력
읽으려면	420 계속 읽으려면
재배포	431 재배포 금지
재배포금지	431 재배포금지
저작권법	431 저작권법
저작권자	431 저작권자
저희는	433 저희는
적었다	435 적었다
전했다	435 전했다
정기후원	434 정기후원
제보해	432 제보해 주세요
채널	424 채널 추가
첫	434 첫 달
카카오톡	424 카카오톡 채널 추가
팔로우하기	424 팔로우하기
팔로우하세요	432 팔로우하세요
필요합니다	418 후원이 필요합니다
회원	420 회원 전용
회원가입	420 회원가입 후	432 회원가입
회원만	420 회원만 볼 수
후원금	436 후원금
후원을	432 후원을 부탁
후원이	418 후원이 큰 힘이
후원해	418 후원해 주세요	432 후원해 주세요
""")

# the keys of CONTAINS once more, alone
KEYS = """\
abbestellen
abbiamo
abbonamenti
abbonamento
abbonati
abbonato
abilitare
abmeldung
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
accéder
acrescentou
actualité
adatkezelési
adatvédelmi
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
agree
agregó
ahora
ai
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
allerede
allow
als
andare
android
angezeigt
anlatti
anmelden
anmeldung
anmäl
anno
annonsblockerare
annonseblokkering
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
apoie
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
apri
apóyanos
apóyenos
apúntate
arbeid
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
artikel
artikelen
artikeln
artikkelen
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
assistant
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
bandeau
banners
bantu
bağiş
bağişiniz
become
becoming
befindet
before
begging
behöver
bekapcsolása
belirtti
benachrichtigungen
benadrukt
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
bevor
bezahlschranke
bidrag
bijdrage
bildirimlere
bildirimleri
binding
bindingstid
bindningstid
bitte
biết
blocker
blokování
bloqueador
bloqueurs
boletín
brauchen
breaking
browser
bulan
buletin
buzón
báo
bønn
bülten
bültene
bülteni
bültenimiz
bültenimize
bản
cadastre
canal
canalul
cancel
cancela
cancele
casella
catedrática
catedrático
celého
chaque
check
chegou
chercheur
chercheuse
chia
chiederti
chief
chip
cho
chép
chính
chúng
chấp
ciebie
cipta
cititorii
click
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
cuenta
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
deputy
der
dernier
desactiva
desactivar
desative
descarcă
descarga
descarregue
descárgate
destek
desteğiniz
desteğinize
detected
detto
devamini
devenez
dice
dichiarato
die
dieser
dijo
dilarang
dilindungi
direct
directement
directly
directo
disabilita
disable
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
ditt
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
dùng
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
encore
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
entre
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
está
estás
etkinleştir
ettertrykk
euro
every
evästeitä
exclusief
exclusively
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
first
fizess
fizessen
folge
folgen
folgt
follow
folosește
folosim
folytatásához
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
ft
fundraising
följ
förklarar
følg
før
første
független
gabung
gave
gazetecilerimiz
gazetecilik
gazeteciliği
gazeteciliğimiz
gebruik
gebruiken
gebruikt
gedetecteerd
gefallen
gefunden
gefällt
gekennzeichnete
geladen
gelmişken
genehmigung
generosity
gengives
genossenschaft
gepubliceerd
geschlossen
get
giornalismo
giornalisti
gitmeden
già
gjengis
google
gostou
gratis
gratuita
gratuitement
grátis
grâce
gåva
göre
gösterilmeden
haben
haftalik
har
használ
használat
have
havi
havonta
hazte
hebben
help
herunterladen
hetente
hier
historien
historienne
hjelp
hjälp
hjælp
hozzátette
hvor
hãy
hämta
hírekben
hírlevelünk
hírlevelünkre
hírlevél
hónap
hộp
identifiez
ifade
ifølge
ikuti
ilimitado
ilk
illimitato
illimité
ilmainen
inbox
indbakke
indbakken
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
informazione
inhalte
inhoud
inicia
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
jadilah
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
kanalimiza
karya
kata
katanya
kaydolun
kdykoli
když
kebijakan
kerran
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
kopiowanie
korrespondent
korrespondentin
korzystamy
kostenlos
kostenlose
kostenlosen
kostenpflichtig
kotak
kr
kullan
kullanilamaz
kullanilmaktadir
kullaniyoruz
kumppanimme
kutunuza
kuukaudessa
können
kövess
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
lecteurs
lectrices
lecturer
leden
left
leiter
leiterin
leitores
lese
lesen
leserbrief
leserbriefe
lesere
leserfinanziert
leserinnen
lettori
lettrici
letzter
leyendo
lezers
likte
listen
llegado
log
logg
logga
logged
login
long
lukeaksesi
lukemista
lukijamme
lunar
lună
lájkolj
lähdet
läsa
läsare
læse
læsere
lòng
maand
maandelijks
made
mail
mailadres
mailadresse
mailbox
mailul
mainosten
maksumuuri
manage
masukkan
material
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
members
membro
membutuhkan
menar
mener
menggunakan
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
misiniz
mission
mitglied
mitteilungen
mnd
mobile
modalidad
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
muro
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
mỗi
mời
nachdruck
nachrichten
najnowsze
napisał
napisała
napisz
napište
napsal
napsala
nasza
naszym
naszą
navegador
navigateur
necesitamos
need
nekünk
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
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
niezależne
niezależność
noastră
nonprofit
nosotros
nosso
nostra
nostri
nostro
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
nuestras
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
obbligatori
obegränsad
oberoende
obligatoires
obligatori
obligatorios
obligatoriska
obligatoriske
obrigatórios
obserwuj
odebírejte
odejdete
odemkněte
odhlásit
offert
offre
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
opret
opublikowany
opzegbaar
original
originally
originalmente
originariamente
ortaklarimiz
osobních
our
overname
par
parceiros
part
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
patronem
paywall
paywalls
pe
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
peruuttaa
phone
phóng
piaciuto
pidätetään
pierwszy
plakaten
please
plusartikelen
plusartikels
pobierz
podkreśla
podle
podpora
podpořte
pokračujte
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
pop
por
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
protected
provide
provided
provision
provisions
prośbę
prueba
první
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
publicité
publicités
publikování
published
puedes
puisque
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
přímo
příspěvek
quan
queremos
questo
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
reader
readers
reading
reageren
recalled
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
replied
reporter
reportera
reporterin
reportero
reporters
reporting
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
reste
retrouvez
rettigheder
rettigheter
ricamiz
ricevi
right
riippumaton
riippumatonta
riproduzione
riservati
riservato
rocznie
roundup
rozpowszechnianie
ročně
rättigheter
réagir
rédacteur
rédaction
rédactrice
réservé
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
scris
scritto
scrivici
secondo
seguici
seguir
segundo
segíts
segítségedre
según
sekarang
selengkapnya
selon
semaine
semana
send
senior
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
sivusto
skapa
skriv
skriver
skrzynce
skrzynkę
sledujte
small
social
sociologue
som
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
start
staňte
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
sudah
suite
suivez
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
sütiket
săptămână
taalfout
tahun
takip
tarvitsemme
teilte
telegram
tenemos
terima
termos
testen
that
theo
think
thoughts
thuê
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
tilaus
till
tilmeld
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
trabalho
traitement
transferred
transparenzhinweis
tratamento
tratamiento
trattamento
travail
trenger
trial
tukesi
tulis
tutur
tuần
tweeted
twitter
tygodniowo
työmme
támogasd
támogass
támogassa
támogasson
támogatása
támogatásod
télécharger
téléchargez
töltsd
týdně
tłumaczy
tải
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
unabhängigen
unabhängiger
unavailable
unblock
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
upgrade
upozornění
urmărește
urmăriți
use
usiamo
utilisation
utilise
utilisons
utiliza
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
valgfritt
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
você
voice
volg
volgens
voorbehouden
voordat
vorbehalten
vores
votre
vriend
vuodessa
vurguladi
vyhrazena
vypněte
vysvětluje
váš
vår
waardevol
washington
webbplats
website
według
week
weekly
weiterlesen
weiterzulesen
werbefrei
werbevereinbarung
werk
wesprzyj
weten
whatsapp
when
while
whitelist
widerrufen
willen
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
yardiminiza
yazdi
year
yillik
your
youtube
zainstaluj
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
zugriff
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
öppna
újságírásunk
újságíróink
última
únete
článek
čtenáři
čtenářů
đóng
đăng
řekl
řekla
říká
śledź
šíření
źródło
žurnalistika
žurnalistiku
έγραψε
ακολουθήστε
ακολουθείστε
ανέφερε
αναγνώστες
αναδημοσίευση
αποδοχή
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
κάντε
κανάλι
κατεβάστε
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
гиперссылка
год
гіперпосилання
добавьте
донат
донати
донаты
допоможіть
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
знайшли
зробіть
иностранного
иностранным
информация
использовании
используем
использует
канал
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
нашего
нашого
небольшая
невелике
неделю
независимую
обязательные
опечатку
оприлюднюватиметься
опубликован
отменить
отметил
отписаться
оформите
оформить
оформіть
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
перш
перший
пишите
повний
повідомив
повідомила
поддержать
поддержите
поддержка
поддержки
подписка
подписки
подписчикам
подписчики
подписчиков
подписчиком
подписывайтесь
подпишитесь
подчеркнул
пожертвование
пожертвования
полный
помогите
помощь
помітили
потрібна
почту
пошту
пояснив
пояснил
прежде
приложение
приложении
присоединяйтесь
приєднуйтесь
продовжити
продолжить
просьба
прохання
прочитать
підписатися
підписка
підписники
підписників
підписуйтесь
підписуйтеся
підпишіться
підтримайте
підтримати
підтримка
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
установите
файлов
цитировании
частиною
читай
читайте
читателей
читатели
читати
читать
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
בפייסבוק
בקובצי
בשבוע
האפליקציה
הווטסאפ
הוסיף
הוסיפה
הזכויות
הטלגרם
הירשמו
המנויים
הניוזלטר
הסביר
העבודה
העיתונאים
העיתונות
הצטרפו
הקוראים
השימוש
התרומה
כמנויים
כתב
כתבה
כתבו
כתובת
לדברי
להמשיך
להמשך
להעתיק
לחודש
למנויים
לניוזלטר
לעזרתכם
לשנה
לתיבת
מדיניות
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
الإخبارية
الإشعارات
الإعلانات
الإلكتروني
الارتباط
الاستخدام
البريدية
التطبيق
الحقوق
الخصوصية
الدخول
الشهر
الكوكيز
المحتوى
المستقلة
النشرة
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
ساهم
سنويا
شهريا
شوید
صحافتنا
صحفيينا
صرح
عملنا
فيسبوك
قال
قالت
قراءنا
قرائنا
قناتنا
كتب
كتبت
لديك
لقراءة
للمشتركين
لمتابعة
مالی
ماه
ماهانه
محفوظ
محفوظة
مستقلة
مشترک
نحتاج
نستخدم
نشرتنا
نوشت
وفقا
کار
کانال
کلیه
کنید
کوکی
کوکیها
گفت
گفته
अन
आपक
इट
ईम
उनल
उपय
ऐप
कर
कह
गल
ज
जल
टर
द
नल
प
पन
बत
म
मदद
यम
रत
ल
वत
शन
सएप
सदस
सब
समर
सर
हम
हमस
हर
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
구독
구독료
구독자
구독하고
구독하세요
구독하시면
구독해
구독해주세요
기사를
네이버에서
뉴스레터
뉴스레터로
뉴스레터를
뉴스에서
다운로드
다운로드하세요
당신의
덧붙였다
독립
독자님의
로그인
로그인이
로그인하시면
말했다
매월
메인에서
메일함으로
무단
무단전재
무료
밝혔다
본지는
부탁드립니다
설명했다
설치
알림
앱에서
앱으로
여러분
여러분의
우리
월
유튜브
응원해
이메일
이메일을
읽으려면
재배포
재배포금지
저작권법
저작권자
저희는
적었다
전했다
정기후원
제보해
채널
첫
카카오톡
팔로우하기
팔로우하세요
필요합니다
회원
회원가입
회원만
후원금
후원을
후원이
후원해
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 159),)

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
