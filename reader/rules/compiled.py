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
en.payment.list	payment	start	en		0
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
# comentarii	567
# comentario	192
# comentarios	192
# comment	154
# commentaire	267
# commentaires	267
# commenti	378
# commento	378
# comments	154
# komentar	349
# komentarze	514
# komentarzy	514
# komment	329
# kommentar	58	93	484	622
# kommentare	93
# kommentarer	58	484	622
# kommentti	237
# kommenttia	237
# min de lectura	197
# min de leitura	550
# min di lettura	383
# min leestijd	461
# min. lesezeit	98
# reactie	456
# reacties	456
# wochen im probeabo	78
# yorum	648
a lire aussi	269
aanbevolen	458
aanbevolen artikelen	458
aanbevolen voor jou	458
aangeboden door	452
aanmelden	443
aanmelden nieuwsbrief	445
aanmelden voor de nieuwsbrief	445
aanraders	458
abbonamenti	365
abbonamento	365
abbonati	365
abbonati ora	365
abbonati subito	365
ablehnen	91
abmelden	78
abo	78
abo bestellen	78
abo verwalten	78
abonament	560
abonamente	560
abonare	560
abone ol	639	639
abone olun	639
abonelik	639
abonnee worden	443
abonneer	443
abonneer nu	443
abonnement	47	78	253	443	473
abonnementen	443
abonnements	78	253
abonner	47	473
abonneren	443
abonnez-vous	253
abonnieren	78
about sharing	143
about us	161
abrir menu	550
abspielen	98
accede	178
acceder	178
accedi	365
accept	152
accept all	152
accept all cookies	152
accept and close	152
accept and continue	152
accept cookies	152
accepted payment methods	133
accepteer	454
accepteer alle cookies	454
accepter	56	265
accepter alle	56
accepter alle cookies	56
accepter et continuer	265
accepter et fermer	265
accepter les cookies	265
accepter tout	265
acceptera	620
acceptera alla	620
accepteren	454
acceso	178
accetta	376
accetta e continua	376
accetta i cookie	376
accetta tutti	376
accetta tutto	376
account aanmaken	443
accueil	272
aceitar	543
aceitar cookies	543
aceitar e continuar	543
aceitar todos	543
aceitar tudo	543
aceptar	190
aceptar cookies	190
aceptar todas	190
aceptar todo	190
aceptar y continuar	190
ad	149	402	426	426	712
ad choices	149
ad feedback	149
adchoices	149
add a comment	154
add as a preferred source on google	146
add as preferred source	146
add to bookmarks	143
add to my topics	146
add us as a preferred source on google	146
addebito diretto	364
administrer samtykke	482
adres e-mail	504
adresse e-mail	256
ads	149
advert	149
advertentie	452	452
advertenties	452
advertise with us	149
advertisement	149	347	374	645
advertisement - scroll to continue	149
advertisement - story continues below	149
advertisement feature	149
advertisement. scroll to continue reading	149
advertisements	149
advertising	149
advertorial	88	115	565	645
afdrukken	449
afficher la suite	272
afficher le contenu	265
afficher les commentaires	267
afficher plus	272
affiliate	149
affiliate disclosure	149
affiliate-link	88
afmelden	443
afspelen	461
afspil	63
after ad	149
after newsletter promotion	138
afvis	56
afvis alle	56
agb	91
aggiungi ai preferiti	371
aggiungi un commento	378
agrandir	272
agrandir l'image	272
agree	152
agree and continue	152
ahora en portada	194
ahora no	173
ai deja cont	560
ai deja un cont	560
ai uitat parola	560
aidez-nous	249
aiheet	238
ailleurs sur le web	269
aiutaci	361
ajouter aux favoris	260
ajouter un commentaire	267
akceptuj	512
akceptuj wszystkie	512
akkoord	454
aksepter alle	482
aktuell	95
aktuelle artikel	95
aktuelle nachrichten	95
aktuelles	95
akun saya	341
akzeptieren	91
al abonnee	443
al abonnee? inloggen	443
al abonnee? log in	443
al een account	443
algemene voorwaarden	454
all comments	154
all news	161
alla kommentarer	622
alle ablehnen	91
alle akzeptieren	91
alle anzeigen	98
alle artikel anzeigen	98
alle bilder	98
alle cookies accepteren	454
alle cookies akzeptieren	91
alle kommentare	93
alle kommentare anzeigen	93
alle kommentarer	58	484
alle newsletter	81
alle reacties	456
alleen voor abonnees	443
aller au contenu	272
aller au contenu principal	272
allerede abonnent	47	473
allerede abonnent? log ind	47
allerede abonnent? logg inn	473
alles accepteren	454
alles akzeptieren	91
alles anzeigen	98
alles bekijken	461
alles weigeren	454
allow content	152
allow cookies	152
already a member	135
already a member? log in	135
already a subscriber	135
already a subscriber? log in	135
already a subscriber? sign in	135
already a supporter	128
already have an account	135
already have an account? log in	135
already have an account? sign in	135
als e-mail versenden	85
also	159
also in the news	156
also on	156
also read	156
alte articole	568
altre notizie	380
altri articoli	380
altro	383
altro importo	364
always active	152
am meisten gelesen	95
amount	129
ampliar	197	550
ampliar imagen	197
ana sayfa	651
anasayfa	651
anbefalede artikler	60
anbefales	486
anbefalet	60
anbefalt	486
anbefalte saker	486
ander bedrag	442
andere lasen auch	95
anderen lazen ook	458
anderer betrag	77
andre leser	486
angebot sichern	78
angebote unserer partner	88
anmelden	78
anmeldung zum newsletter	81
anna palautetta	237
annonce	55	55	263
annoncer	55
annonces	263
annons	619	619
annonse	481	481
annonser	481	619
annonssamarbete	630
annual	129
annulla risposta	378
annunci	374
annuncio	374
anterior	197	550	570
antworten	93
antworten abbrechen	93
anuncio	188
anuncios	188
anzeige	88
anzeige anzeige	88
anzeige scrollen, um weiterzulesen	88
anzeigen	88
apoie	529
apoie nosso trabalho	529
apoie o jornalismo independente	529
apoie-nos	529
aportar	174
apoya el periodismo independiente	174
apoya nuestro periodismo	174
apoya nuestro trabajo	174
approfondimenti	380
approfondisci	380
apri menu	383
ara	651
archivado en	192
archivo	194
argomenti	380
argomenti trattati	380
around the web	156
article content	149
article continues after advertisement	149
article continues below	149
article continues below advertisement	149
article suivant	269
articles connexes	269
articles les plus lus	269
articles similaires	269
articole recente	568
articole recomandate	568
articole similare	568
articoli correlati	380
articolo correlato	380
articolo precedente	380
articolo riservato agli abbonati	365
articolo successivo	380
articolul anterior	568
artigo anterior	547
artigos relacionados	547
artikel delen	449
artikel drucken	85
artikel freischalten	78
artikel gaat verder na advertentie	452
artikel lainnya	350
artikel lesen	98
artikel merken	85
artikel sebelumnya	350
artikel selanjutnya	350
artikel speichern	85
artikel teilen	85
artikel terkait	350
artikel verschenken	78
artikel versenden	85
artikel wird nach der anzeige fortgesetzt	88
artikkelen fortsetter etter annonsen	481
artikkelen fortsetter under	481
artikkelen fortsetter under annonsen	481
as + lidas	547
as mais lidas	547
ascolta	371
ascolta l'articolo	371
asetukset	235
asiasanat	238
ask me later	128
assinar	532
assinatura	532
assinaturas	532
assine	532
assine a newsletter	534
assine agora	532
assine nossa newsletter	534
assuntos	547
attiva l'abbonamento	365
attiva ora	365
auch interessant	95
auch lesenswert	95
auch spannend	95
aucun commentaire	267
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
autentificare	560
automatische incasso	442
autoriser	265
autre montant	252
autres articles	269
avaa koko juttu	227
avainsanat	238
aviso legal	190
avvis	482
avvis alle	482
avvisa	620
avvisa alla	620
aydinlatma metni	646
ayrica okuyun	649
baca juga	350	350
baca selengkapnya	352
back to top	161
bagikan	345
bagikan artikel	345
bagikan berita ini	345
bagikan ke	345
bagikan ke facebook	345
bagikan ke whatsapp	345
balas	349
bank transfer	133
bankeinzug	77
bankoverschrijving	442
be the first to comment	154
beantwoorden	456
become a friend	130
become a member	130
become a paid subscriber	130
become a patron	130
become a sponsor	130
become a subscriber	135
become a supporter	130
bedankt voor je inschrijving	445
bei facebook teilen	85
bei twitter teilen	85
bei whatsapp teilen	85
bei x teilen	85
beitrag teilen	85
bekijk aanbieding	443
bekijk alle abonnementen	443
bekijk alles	461
bekijk de aanbiedingen	443
bekijk foto's	461
bekijk meer	461
bekijk ook	458
bekijk reacties	456
beliebt	95
beliebte artikel	95
beliebteste artikel	95
belki daha sonra	637
ben je al abonnee	443
benzer haberler	649
beranda	352
berdonasi	340
bereits abonnent	78
bereits registriert	78
bereits registriert? anmelden	78
beri komentar	349
berikutnya	352
berita lainnya	350
berita pilihan	350
berita populer	350
berita terbaru	350
berita terkait	350
berita terkini	350
berita utama	350
berlangganan	341
berlangganan sekarang	341
best gelezen	458
besuchen sie uns auf facebook	86
betaalmethode	442
betaalmethoden	442
betaalmethodes	442
betrag eingeben	77
bewaar	449
bewaar artikel	449
bewaren	449
bezahlter inhalt	88
bidra	471	609
bidrag	45
bienvenido	178
bilder anzeigen	98
bildergalerie	95
bize destek olun	638
bleiben sie informiert	81
bli abonnent	473
bli medlem	471	609
bli prenumerant	611
blijf op de hoogte	445
bliv abonnent	47
bliv medlem	45
bluesky	144
boletim	534
boletines	181
boleto	531
bonifico	364
bonifico bancario	364
bookmark	143
bookmark this	143
bookmark this article	143
brak komentarzy	514
branded content	188
brought to you by	149
browse all	161
buat akun	341
buffer	144
buscar	197	550
buy me a coffee	130
buy us a coffee	130
cadastrar	532
cadastre-se	532
cadeau-artikel	443
cancel	129
cancel reply	154
cancelar resposta	545
cancelar respuesta	192
cargar contenido	190
cari	352
carica altri	383
carregar mais	550
carta di credito	364
carte bancaire	252
categorias	547
categorie	380
categories	156
categorii	568
cele mai citite	568
cele mai noi	568
cele mai populare	568
cerca	383
cerrar	173
cetak	345
cevapla	648
cgu	265
cgv	265
charger plus	272
chiudi	360
chiudi menu	383
choisissez un montant	252
choose an amount	133
choose your payment method	133
choose your plan	135
clasificados	188
click here	161
click to enlarge	161
click to share	143
cliquer ici pour partager	260
close	129
close extra sharing options	143
close menu	161
close share panel	143
close this message	128
codes promo	263
colabora	174
collapse	161
comenta	192
comentar	192	545
comentarii	567
comentario	192
comentarios	192
comentariu	567
comente	545
comment	144	154
comment ne plus voir ce message	248
comment policy	154
commenta	378
commenta l'articolo	378
commentaire	267
commentaires	267
commenter	260	267
commenter l'article	267
commenti	378
commento	378
comments	154
comments are closed	154
comments closed	154
community guidelines	154
community rules	154
compare plans	135
comparte	185
comparte esta noticia	185
compartilhar	538
compartilhar no facebook	538
compartilhar no linkedin	538
compartilhar no twitter	538
compartilhar no whatsapp	538
compartilhar no x	538
compartilhar por e-mail	538
compartilhar via	538
compartilhe	538
compartilhe este artigo	538
compartilhe isso	538
compartir	185	185
compartir en	185
compartir en bluesky	185
compartir en facebook	185
compartir en linkedin	185	185
compartir en telegram	185
compartir en twitter	185
compartir en whatsapp	185	185
compartir en x	185
compartir por correo	185
compartir por email	185
complete coverage	156
comunicar erro	545
concordo	543
condiciones de uso	190
condiciones generales	190
conditions d'utilisation	265
condividi	371
condividi articolo	371
condividi l'articolo	371
condividi questo articolo	371
condividi su	371
condividi su facebook	371
condividi su linkedin	371
condividi su telegram	371
condividi su twitter	371
condividi su whatsapp	371
condividi su x	371
condividi via email	371
condivisioni	371
condizioni d'uso	376
conectare	560
configurar cookies	190
connect with us	146
connectez-vous	253
connexion	253
consigliati	380
consigliati per te	380
consulter	272
cont nou	560
contact	161	267	456	567
contact us	154
contactez-nous	267
contacto	192
contactos	545
contato	545
contattaci	378
contatti	378
contenido de marca	188
contenido de nuestros socios	194
contenido exclusivo	178
contenido exclusivo para suscriptores	178
contenido ofrecido por	188
contenido para suscriptores	178
contenido patrocinado	188
contenido promocionado	188
contenido relacionado	194
contenidos relacionados	194
contenu partenaire	263
contenus partenaires	263
contenuti correlati	380
contenuti sponsorizzati	374
contenuto per abbonati	365
contenuto riservato	365
contenuto riservato agli abbonati	365
contenuto sponsorizzato	374
continua a leggere	383
continua depois da publicidade	541
continua senza accettare	376
continua senza sostenere	360
continuar a ler	550
continuar e fechar	543
continuar lendo	550
continuar leyendo	197
continuar sem apoiar	528
continuar sin donar	173
continue	129
continue a ler	547
continue lendo	532
continue reading	156	161
continue reading below	149
continue reading the main story	149
continue reading with a subscription	135
continue to article	128
continue to the article	128
continue without accepting	152
continue without donating	128
continue without supporting	128
continuer la lecture	253
continuer sans accepter	265
continuer sans donner	248
contribua	529
contribuer	249
contribuez	267
contribuir	529
contribuisci	361
contribute now	130
contribute with google	130
contribuye	174
contul meu	560
cookie notice	152
cookie policy	152	376
cookie preferences	152
cookie settings	152
cookie-einstellungen	91
cookie-instellingen	454
cookiebeleid	454
cookieindstillinger	56
cookiepolicy	620
cookiepolitik	56
cookies	30	56	454	482	620
cookies akzeptieren	91
cookies instellen	454
cookies policy	152
copia il link	371
copia link	371
copiar el enlace	185
copiar enlace	185
copiar link	185	538
copiar o link	538
copied	143
copier l'url	260
copier le lien	260
copy	144
copy link	143	345	687
copy link copied	143
copy link to clipboard	143
copy this link	143
copy url	143
correlati	380
count me in	138
crea un account	365
crear cuenta	178
crear una cuenta	178
create a free account	135
create account	135
create an account	135
create free account	135
credit card	133
credit or debit card	133
creditcard	442
criar conta	532
custom amount	129
czas czytania # min	519
czytaj dalej	519
czytaj dalej za	502
d'autres articles	269
da non perdere	380
da non perdere in edicola	374
daftar	341
daha fazla	651
daha sonra	637
daha sonra hatirlat	637
daily newsletter	138
dal web	380
dalej	516
dans cet article	269
darovat	22
daruj	22
das interessiert andere leser	95
das neueste	95
datenschutz	91
datenschutz-einstellungen	91
datenschutzeinstellungen	91
dauerauftrag	74
de tekst gaat verder onder de foto	452
debat: skriv	58
debatt: si din mening	484
debatte	93
deconectare	560
deel	449	449
deel artikel	449
deel dit	449
deel dit artikel	449
deel dit bericht	449
deel op facebook	449
deel op twitter	449
deel op x	449
deel via e-mail	449
deel via whatsapp	449
deine e-mail-adresse	81
deine meinung	93
deixe uma resposta	545
deja tu comentario	192
deja un comentario	192
deja una respuesta	192
dejar un comentario	192
del	52	478
del artikel	52
del artikkel	478
del artikkelen	478
del artiklen	52
del artiklen gratis	47
del med	52	478
del saken	478
del saken gratis	473
del via e-mail	52
del via e-post	478
dela	616
dela artikel	616
dela artikeln	616
dela artikeln gratis	611
dela med	616
dela via e-post	616
dela via mejl	616
delen	449
delen op facebook	449
delen via e-mail	449
delen via facebook	449
delen via twitter	449
delen via whatsapp	449
delivered to you	138
delivered to your inbox	138
dengarkan	345
der artikel geht nach der anzeige weiter	88
derniers articles	269
descuentos	188
desplegar redes sociales	185
destacadas	194
destacados	194
destaques	547
destek ol	638
destek olun	638
devamini oku	651
devenez membre	249
devenir membre	249
did you find this article helpful	154
die meistgelesenen artikel	95
diesen artikel teilen	85
digg	144
digital subscription	135
digital-abo	78
digitalabo	78
digitale krant	443
digite seu e-mail	534
dimensione testo	371
din e-mail	49
din e-mailadresse	49
din e-post	475	613
din e-postadress	613
din e-postadresse	475
dinle	643
direct debit	133
direct verder lezen	443
discussie	456
diskuse	32
diskuter	484
diskutera	622
diskutieren sie mit	93	93
diskuze	32
dismiss	129
dismiss this message	128
distribuie	563
distribuie articolul	563
distribuie pe facebook	563
dit vind je misschien ook leuk	458
diventa socio	361
diventa sostenitore	361
dnes ne	21
do mesmo autor	547
do not sell my personal information	152
do not sell or share my personal information	152
doar	529
dodaj komentarz	514
doe	529
doe agora	529
doe een donatie	440
don mensuel	249
don ponctuel	249
don't miss	156
don't miss out	138
don't want to see this? remove ads	149
dona	174	361
dona adesso	361
dona ahora	174
dona ora	361
donar	174
donar ahora	174
donasi	340
donasi sekarang	340
donate	130
donate become	130
donate here	130
donate monthly	130
donate now	130
donate today	130
donazione mensile	361
donazione singola	361
doneer	440
doneer nu	440
doner	45	471
donera	609
donera nu	609
doneren	440
donner	249
doorsturen	449
dossier	95	269	380	458
dossiers	95	269	458
drucken	85
drukuj	508
dukung jurnalisme independen	340
dukung kami	340
dyskusja	514
e-avis	47	473
e-edition	161
e-gazete	639
e-mail	25	49	81	144	504	534	584
e-mail eingeben	81
e-mail teilen	85
e-mail-adresse	81
e-mail-adresse eingeben	81
e-mailadres	445
e-mailadresse	49
e-mailen	449
e-paper	78	161
e-post	475	613
e-postadress	613
e-postadresse	475
e-tidning	611
e-wydanie	502
eavis	473
edellinen	240
edellinen juttu	238
editor's choice	156
editor's pick	118	156
editor's picks	156
editors' choice	156
editors' picks	156
edizione digitale	365
eenmalig	440
ei kiitos	225
ei nyt	225
ei, kiitos	225
einklappen	98
einloggen	78
einmalig	74
einmalig spenden	74
einstellungen	91
einwilligung	91
elders op het web	458
elige una cantidad	177
elolvasom	332
elsewhere on the web	156
em alta	547
em destaque	547
email	138	144	584
email (required	138
email address	138
email article	143
email this	143
email this article	143
email to a friend	143
emneord	486
emner	60	486
empfehlen	85
empfehlungen	95
empfehlungen der redaktion	95
empfohlene artikel	95
empfohlener externer inhalt	91
empfohlener redaktioneller inhalt	91
en ce moment	269
en continu	269
en directo	194
en otros medios	194
en portada	194
en savoir plus	265	272
encontraste un error	192
encontrou um erro	545
engangsgave	471
enlace copiado	185
enlarge image	161
enlarge this image	161
enregistrer	260
enter amount	133
enter your email	138
enter your email address	138
entra	365
entradas relacionadas	194
entrar	178	532
entre	532
enviar por correo	185
enviar por e-mail	538
enviar por email	185
enviar por whatsapp	185
envoyer par e-mail	260
envoyer par email	260
envoyer par mail	260
epaper	161
er du allerede abonnent	47	473
esci	365
escolha do editor	547
escolha um valor	531
escribe un comentario	192
escuchar	185
espace commentaires	267
espace partenaire	263
especiais	547
esqueceu a senha	532
esqueci minha senha	532
essai gratuit	253
esta funcionalidad es solo para suscriptores	178
etichete	568
etiketler	649
etiquetas	194	547
etusivu	238	240
etusivulle	238
exclusief voor abonnees	443
exclusive content	135
exclusivo assinantes	532
exclusivo para assinantes	532
exclusivo para suscriptores	178
expand	161
explore	159
explore more	156
explore more on these topics	156
external links	143
externe inhalte	91
externe inhalte anzeigen	91
externe inhalte erlauben	91
externen inhalt anzeigen	91
externen inhalt laden	91
externer inhalt	91
ezt is olvassa el	330
facebook	144
facebook messenger	144
facebook twitter	143
facebook twitter email	143
facebook twitter linkedin email	143
facebook twitter whatsapp	143
facebook x	143
fai una donazione	361
faire un don	249
faites un don	249
fale conosco	545
fandt du en fejl	58
fant du en feil	484
favoris	260
fazer login	532
featured articles	156
featured content	156
featured stories	156
fechar	528	550
feedback	93	154	456
feedback geben	93
fehler gefunden	93
fehler melden	93
fermer	248
fermer le menu	272
fetching more	161
fil info	269
filed under	156
find out more	161
find us on facebook	146
fique por dentro	534
first name	138
fizetett tartalom	327
flecha	178
fler	624
fler artiklar	624
fler nyheter	624
flere artikler	60	486
flere nyheder	60
flere nyheter	486
flere saker	486
flipboard	144
folge uns	86
folge uns auf instagram	86
folgen	86
folgen sie uns	86
folgen sie uns auf facebook	86
folgen sie uns auf google news	86
folgen sie uns auf whatsapp	86
follow	146
follow author	146
follow live	146
follow me on twitter	146
follow on google news	146
follow on twitter	146
follow on x	146
follow this author	146
follow this topic	146
follow topic	146
follow us	146
follow us on	146
follow us on facebook	146
follow us on google news	146
follow us on instagram	146
follow us on twitter	146
follow us on whatsapp	146
follow us on x	146
following	146
font size	143
for abonnenter	47	473
for subscribers	135
for subscribers only	135
forgot password	135
forgot your password	135
forma de pagamento	531
forma de pago	177
formas de pagamento	531
formas de pago	177
forrige	63	489
forrige artikel	60
forrige artikkel	486
forse in seguito	360
forsiden	60	486
foto	350
foto galeri	649
fotostrecke	95
fout gespot	456
fout gezien	456
free daily newsletter	138
free newsletter	138
free weekly newsletter	138
friss	330
from around the web	156
from our partners	156
from the web	156
full coverage	156
fullscreen	161
fullskjerm	489
further reading on this site	156
ga akkoord	454
ga naar inhoud	461
gallery	380
ganzen artikel lesen	98
ge bort artikeln	611
gebruiksvoorwaarden	454
geef dit artikel cadeau	443
geef een reactie	456
gem	52
gem artikel	52
gerade nicht	73
gerelateerd	458
gerelateerd nieuws	458
gerelateerde artikelen	458
gerelateerde onderwerpen	458
gerir cookies	543
gesponsert	88
gesponserter inhalt	88
gesponsord	452
gesponsorde inhoud	452
gestion des cookies	265
gestionar cookies	190
gestisci i cookie	376
gestisci preferenze	376
get alerts	146
get digital access	135
get email updates	138
get our newsletter	138
get started	135
get the daily email	138
get the newsletter	138
get unlimited access	135
gi bort artikkelen	473
gi en gave	471
gift a subscription	135
gift article	135
gift this article	135
giv et bidrag	45
give a gift	135
give a gift subscription	130
give feedback	154
give monthly	130
give now	130
give today	130
gizlilik	646
gizlilik politikasi	646
glemt adgangskode	47
glemt passord	473
go to top	161
godkjenn	482
godkjenn alle	482
godta	482
godta alle	482
google	144
google news	144
google plus	144
got it	152
gracias por suscribirte	181
gratis proberen	443
grazie per l'iscrizione	368
guarda anche	380
guarda la gallery	383
guardar	185	538
guides d'achat	269
gulir untuk lanjut membaca	347
haberi dinle	643
haberin devami	645	651
haberin devami reklamdan sonra	645
haberin tamami	651
hacker news	144
hae	240
haku	240
halaman berikutnya	352
halaman selanjutnya	352
halaman: #	352
handelsbetingelser	56
hantera cookies	620
har du allerede en konto	47	473
har du redan ett konto	611
hata bildir	648
haut de page	272
have an account	135
have an account? sign in	135
have your say	154
hazte miembro	174
hazte socia	174
hazte socio	174
hazte socio/a	174
heb je al een account	443
help mee	440
hem	627
hemeroteca	178
hepsini kabul et	646
herinner me later	439
hesabim	639
hesabiniz var mi	639
het artikel gaat hieronder verder	452
het laatste nieuws	458
hide ad	149
hide caption	161
hide comments	154
hide this message	128
hier anmelden	78
hier einloggen	78
hilfe	93
hinweis zum datenschutz	91
hittade du ett fel	622
hjem	63	489
hlasovat	32
hledat	35
hold deg oppdatert	475
hold dig opdateret	49
home	161	383	461
hopp til innhold	489
hopp til innholdet	489
house rules	154
hoy no	173
hubungi kami	349
i accept	152
i agree	152
i already donated	128
i already gave	128
i samarbeid med	481
i samarbejde med	55
i samarbete med	619
i'll do it later	128
i'm in	138
i've already donated	128
ich bin schon dabei	73
ich habe schon gespendet	73
ich stimme zu	91
icymi	156
ideal	442
identifiez-vous	253
ihr kommentar	93
ihre e-mail-adresse	81
ihre meinung	93
ik heb al gedoneerd	439
ik steun al	439
ikke i dag	44	470
ikke nu	44
iklan	347	347
il mio account	365
il tuo indirizzo email	368
ilan	645
ilgili haber	649
ilgili haberler	649
ilgili konular	649
ilmoitus	234
im trend	95
immer informiert	81
impostazioni cookie	376
impressum	91
imprimer	260
imprimer l'article	260
imprimir	185	538
in	687
in case you missed it	156
in diesem artikel	95
in evidenza	380
in het nieuws	458
in other news	156
in partnership with	149
in primo piano	380
in this section	156
in zwischenablage kopieren	85
indeks	350
indirizzo email	368
indstillinger	56
infolettre	256
infolettres	256
informasjonskapsler	482
informativa sulla privacy	376
ingatkan saya nanti	339
ingrandisci	383
ingresar	178
inhalt	98
inhalt anzeigen	91
inhalt laden	88
inhalt teilen	85
inhalte anzeigen	91
inhaltsverzeichnis	98
inhoudsopgave	461
inicio	197
inloggen	443
innstillinger	482
inschrijven	445
inscreva-se	534
inscreva-se na newsletter	534
inscription	253
inserisci la tua email	368
inserisci qui il tuo commento	378
instagram	144
instagram-inhalte erlauben	91
instellingen	454
inte idag	608
inte nu	608
integritetspolicy	620
introduce tu email	181
invalid email	138
invia commento	378
invia per email	371
invia via email	371
inzerce	29
ir a los comentarios	192
ir al contenido	197
ir arriba	197
iscriviti	368
iscriviti alla newsletter	368
iscriviti alla nostra newsletter	368
iscriviti ora	368
j'accepte	265
j'en profite	253
ja, ich will	74
jaa	232
jaa artikkeli	232
jaa facebookissa	232
jaa juttu	232
jaa whatsappissa	232
jangan lewatkan	350
jatka lukemista	227
je donne	249
je e-mailadres	445
je fais un don	249
je m'abonne	253
je m'inscris	256
je soutiens	249
je teste	253
jednorazowo	500
jelentkezzen be	322
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
join our mailing list	138
join our newsletter	138
join our telegram channel	146
join our whatsapp channel	146
join the conversation	154
join the debate	154
join the discussion	154
join the discussion on discord	146
join us	130
join us on whatsapp	146
jouw e-mailadres	445
jump to content	161
just nu	624
juttu jatkuu alla	234
juuri nyt	238
kabul ediyorum	646
kabul et	646
kanske senare	608
kanskje senere	470
kapat	637
kapcsolat	329
karte laden	91
kategori	350
kategoriat	238
kategorie	33	516
kategorien	95
kategorier	60	486	624
kategoriler	649
katkida bulun	638
kaydet	643
kaydol	639
kayit ol	639
keep reading	156
keluar	341
kembali ke atas	352
kertalahjoitus	226
keskustele	237
keskustelu	237
keuze van de redactie	458
khusus pelanggan	341
kiemelt	330
kies een bedrag	442
kiosque	253
kirim	345
kirim komentar	349
kirjaudu	227
kirjaudu ulos	227
kirjoita kommentti	237
klarna	77
kleinanzeigen	88
kokeile maksutta	227
kokeile nyt	227
komentar	349
komentarz	514
komentarze	514
komment	329
kommentar	93
kommentar schreiben	93
kommentar verfassen	93
kommentare	93
kommentare ansehen	93
kommentare anzeigen	93
kommentare lesen	93
kommentarer	58	484	622
kommentarregeln	93
kommentek	329
kommenter	58	484
kommentera	622
kommentieren	93
kommentit	237
kommentoi	237
kommercielt indhold	66
kommercielt samarbejde	55
kommersielt innhold	492
kommersielt samarbeid	481
koniec reklamy	511
kontakt	32	58	93	514
kontakt os	58
kontakt oss	484
kontakta oss	622
konten bersponsor	347
konten premium	341
konten sponsor	347
konto erstellen	78
konular	649
kopieer de link	449
kopieer link	449
kopier lenke	478
kopier lenken	478
kopier link	52
kopieren	85
kopioi linkki	232
kopiuj link	508
kopyala	643
kostenlos abonnieren	81
kostenlos registrieren	78
kostenlos testen	78
krant	443
kreditkarte	77
kreditkarte / klarna	77
kun for abonnenter	47	473
kuukausilahjoitus	226
kuuntele	232
kuuntele juttu	232
kvkk	646
l'actu en direct	269
l'article continue ci-dessous	263
l'essentiel	269
la newsletter	256	368
la redazione consiglia	380
la tua e-mail	368
la tua email	368
laad meer	461
laatste nieuws	458
ladda fler	627
lagre	478
lagre artikkel	478
lahjoita	226
lahjoita nyt	226
lain kali	339
lainnya	350
laisser un commentaire	267
laissez un commentaire	267
langganan	341
lanjut baca di bawah	347
lanjutkan dengan konten	347
lanjutkan membaca	352
laporkan	349
lascia un commento	378
last flere	489
last name	138
lastschrift	77
later	439
latest	156
latest articles	156
latest edition	161
latest headlines	156
latest news	156
latest posts	156
latest stories	156
latest updates	156
latest videos	156
latest videos from	156
le direct	269
le fil	269
le journal du jour	253
le nostre newsletter	368
le plus lu	269
le puede interesar	194
le recomendamos	194
le ultime notizie	380
learn more	161
learn more about cookies	152
leave a comment	154
leave a reply	154
leave a tip	130
lecture # min	272
leer noticia completa	197
lees de reacties	456
lees meer	458	461
lees meer over	458
lees ook	458
lees verder	443	458	461
lees verder na de advertentie	452
lees verder onder de advertentie	452
lees verder onder de afbeelding	452
lees verder onder de foto	452
leestijd	461
leestijd # min	461
legfrissebb	330
legg igjen en kommentar	484
leggi anche	380
leggi i commenti	378
leggi il giornale	365
leggi l'articolo	383
leggi l'articolo completo	383
leggi tutto	383
leggi tutto con un abbonamento	365
leggi tutto su	380
legolvasottabb	330
legolvasottabbak	330
leia mais	547	550
lembrar mais tarde	528
lembre-me mais tarde	528
lenke kopiert	478
ler mais	550
les derniers articles	269
les flere	486
les hele saken	489
les kommentarer	484
les mer	486	489
les mer om	486
les plus lues	269
les plus lus	269
les tops	269
les videre	473
lesedauer	98
lesedauer: # minuten	98
lesen sie auch	95
lesen sie dazu	95
lesen sie hier	95
lesen sie mehr	95
leserbrief schreiben	93
leserbriefe	93
leserkommentare	93
lesetid # min	489
lesetipp	95
lesetipps	95
lesezeit: # min	98
lesezeit: # minuten	98
letters to the editor	154
lettre d'information	256
lige nu	60
lihat juga	350
lihat komentar	349
lihat lainnya	352
lihat selengkapnya	352
lihat semua	352
like loading	143
like this	143
like us on facebook	146
limited time offer	135
line	144
link	144
link copiado	538
link copiato	371
link copied	143
link copied bookmark	143
link copied to clipboard	143
link gekopieerd	449
link kopieren	85
link kopieret	52
link kopiert	85
link kopyalandi	643
link zum inhalt	91
link zum youtube-inhalt	91
linkedin	144
linki kopyala	643
linkki kopioitu	232
links	95
lire aussi	269
lire l'article	272
lire l'article complet	272
lire la suite	272
lire les commentaires	267
lire plus	269	272
lire plus tard	260
listen	143
listen to this article	143
live	95
live tv	156
lo + visto	194
load comments	154
load content	152
load more	161
load more articles	161
load more comments	154
load more stories	161
loading	143
loading ad	149
loading more	161
log in	135	443
log in / register	135
log in om te reageren	456
log in or sign up	135
log in to comment	154
log in to leave a comment	154
log in to reply	154
log ind	47
log ind for at kommentere	58
log out	135
log ud	47
logare	560
logg inn	473
logg ut	473
logga in	611
logga ut	611
login	78	135	341	365	532	560
login / register	135
login to comment	154
logout	135
lue koko juttu	227	240
lue kommentit	237
luetuimmat	238
luetuimmat jutut	238
luister	449
luister naar dit artikel	449
luk	44
lukk	470
lukuaika # min	240
luo tunnus	227
lupa kata sandi	341
lupa password	341
lyssna	616
lyt	52
lyt til artiklen	52
lytt	478
lytt til saken	478
m'abonner	253
m'inscrire	256
maak een account	443
maak een gratis account	443
maandelijks	440
mai mult	570
mai multe	570
mail	144	449
mailen	85
mainokset	234
mainos	234	234
mainos alkaa	234
mais	550
mais artigos	547
mais comentadas	547
mais lidas	547
mais lidos	547
mais populares	547
mais tarde	528
mais vistas	547
mais vistos	547
make a donation	130
make us preferred on google	146
manage consent	152
manage cookies	152
manage my account	135
manage options	152
manage preferences	152
manage settings	152
manage subscription	135
mantente informado	181
mastodon	144
masuk	341
masuk / daftar	341
max	588
maybe later	128
me connecter	253
me le rappeler plus tard	248
media caption	161
meer	458
meer artikelen	458
meer informatie	454
meer laden	461
meer lezen	458
meer nieuws	458
meer over	458
meer over dit onderwerp	458
meer tonen	461
meest bekeken	458
meest gedeeld	458
meest gelezen	458
meghallgatom	325
megosztom	325
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
mejla	616
meld een fout	456
meld fra om feil	484
meld je aan	445
meld je aan voor de nieuwsbrief	445
members only	135
meniu	570
menu	35	63	161	272	352	383	461	519	550	694
meny	489	627
mer fra	486
mer nyheter	624
mer om	486	624
merci de votre inscription	256
mere fra	60
mere om	60
merken	78	85
merkliste	78
message	144
messenger	144
mest delat	624
mest delt	486
mest delte	60
mest lest	486
mest leste	486
metodi di pagamento	364
metodo di pagamento	364
mettre en favori	260
mi cuenta	178
mijn account	443
mijn profiel	443
min konto	47
min side	47	473
minha conta	532
mis niets	445
missa inget	613
missa inte	624
misschien later	439
misschien ook interessant	458
mit plus weiterlesen	78
mitdiskutieren	93
mitglied werden	74
mitt konto	611
mode de paiement	252
modes de paiement	252
moje konto	502
mon compte	253
mon espace	253
monatlich	74
monatlich spenden	74
montant libre	252
monthly	129
monthly contribution	133
more	159
more articles	156
more coverage	156
more from	156
more from this author	156
more headlines	156
more in this series	156
more like this	156
more news	156
more on this story	156
more on this topic	156
more options	152
more sharing options	143
more stories	156
more stories like this	156
more to explore	156
more to read	156
more top stories	156
most commented	156
most discussed	156
most emailed	156
most liked	154
most nem	319
most popular	156
most read	156
most recent	156
most shared	156
most viewed	156
most watched	156
mostra altro	383
mostra contenuto	376
mostra i commenti	378
mostrar comentarios	192
mostrar mais	550
mostrar menos	197
moyen de paiement	252
moyens de paiement	252
muat lainnya	352
mungkin lain kali	339
must read	156
must reads	156
must-read	156
mute	161
my account	135
na czasie	516
naar boven	461
naar de aanbiedingen	443
naar de inhoud	461
nach anzeige weiterlesen	88
nach der werbung weiterlesen	88
nach oben	98
nahoru	35
najnowsze	516
najnowsze informacje	516
najpopularniejsze	516
nanti	339
nanti saja	339
napisz do nas	514
napisz komentarz	514
ne manquez rien	256
ne most	319
ne plus afficher	248
nee bedankt	439
nee, bedankt	439
neem een abonnement	443
nei takk	470
nei, takk	470
nein danke	73
nein, danke	73
nej tack	608
nej tak	44
nej, tack	608
nej, tak	44
nessun commento	378
neste	489
neste artikkel	486
net binnen	458
netiquette	93
neueste artikel	95
neueste meldungen	95
neueste nachrichten	95
neueste videos	95
never miss a story	138
never miss an update	138
new here	135
newest first	154
newsletter	25	81	138	181	256	368	504	534
newsletter abonnieren	81
newsletter bestellen	81
newsletter e alert	380
newsletter kostenlos abonnieren	81
newsletter recomendada	194
newsletter sign up	138
newsletter sign-up	138
newsletter signup	138
newsletter-anmeldung	81
newsletters	138	161	181	256	534
newslettery	25	504
newsticker	95
next	129
next article	156
next page	161
next post	161
next story	156
next up	156
nghe	687
nicht jetzt	73
nicht mehr anzeigen	73
nichts mehr verpassen	81
nie masz konta	502
nie teraz	499
niet nu	439
niet te missen	458
nieuwsbrief	445
nieuwsbrieven	445
no comments	154
no comments yet	154
no gracias	173
no grazie	360
no te pierdas	194
no thank you	128
no thanks	128
no, gracias	173
no, grazie	360
no, thanks	128
noch kein abonnent	78
noch kein konto	78
noch keine kommentare	93
nog geen abonnee	443
nog geen account	443
nog geen reacties	456
non merci	248
non oggi	360
non ora	360
non sei abbonato	365
non, merci	248
normas	192
nos derniers articles	269
nos newsletters	256
nos offres	253
nos recommandations	269
not a subscriber yet	135
not now	128
not ready to donate	128
not ready to give today	128
not ready to subscribe	128
not ready to support today	128
not today	128
note legali	376
noticia relacionada	194
noticia relacionadas	194
noticias de hoy	194
noticias relacionada	194
noticias relacionadas	194
notizie correlate	380
notizie del giorno	380
nous contacter	267
nous soutenir	249
nous suivre	261
nous vous recommandons	269
now playing	161
nu acum	558
nu in het nieuws	458
nu niet	439
nutzungsbedingungen	91
nyhedsbrev	49
nyhedsbreve	49
nyhetsbrev	475	613
nyhetsbrevet	475	613
nyhetsdygnet	624
o seu email	534
obrigado por se inscrever	534
obserwuj	509
obserwuj nas	509
obserwuj nas w google news	509
odpowiedz	514
oferecer artigo	532
oferecido por	541
oferta especial	178
ofertas	188
offer	149
offerte	374
offre partenaire	263
offrir cet article	253
offrir l'article	253
ohne spende weiterlesen	73
ok	129
okumaya devam et	639
oldest first	154
oletko jo tilaaja	227
oletko jo tilaaja? kirjaudu	227
olvasd el ezt is	330
olvassa el ezt is	330
om cookies	620
oma tili	227
once	129
onderwerpen	458
one time donation	130
one-time	129
one-time donation	130
onko sinulla jo tunnus	227
ook interessant	458
open image in gallery	161
open menu	161
opina	192
opprett konto	473
opret bruger	47
opret en konto	47
opret konto	47
opslaan	449
opublikuj komentarz	514
ossza meg	325
ostatnie wpisy	516
oszd meg	325
other amount	133
other articles	156
other news	156
other stories	156
others also read	156
otra cantidad	177
otras noticias	194
otro importe	177
our newsletters	138
our partners	149
our social media	146
outro valor	531
ouvir	538
ouvir artigo	538
ouvrir le menu	272
overschrijving	442
oynat	651
p	565
pagamento seguro	531
pagamento sicuro	364
page suivante	272
pagina successiva	383
pago seguro	177
paid content	149
paid for by	149
paid post	149
paiment methods	133
palaute	237
paling banyak dibaca	350
para seguir leyendo	178
pariwara	347
partage	260
partager	260	260
partager cet article	260
partager l'article	260
partager par e-mail	260
partager par email	260
partager par mail	260
partager sur	260
partager sur bluesky	260
partager sur facebook	260
partager sur linkedin	260	260
partager sur messenger	260
partager sur telegram	260
partager sur twitter	260
partager sur whatsapp	260	260
partager sur x	260
partager via facebook	260
partager via messenger	260
partager via twitter	260
partager via whatsapp	260
partages	260
partagez	260
partagez cet article	260
partenaire	263
parteneri	565
participa	192
partilhar	538
partilhar artigo	538
partilhar no facebook	538
partilhe	538
partilhe este artigo	538
partner	452
partner content	149
partner offers	149
partnerangebot	88
partnerangebote	88
partnercontent	452
partnernieuws	458
pas aujourd'hui	248
pas de commentaire	267
pas encore inscrit	253
pas maintenant	248
passend zum thema	95
passende artikel	95
passer cette annonce	263
password dimenticata	365
passwort vergessen	78
patrocinado	188	541
patrocinado por	188
payment method	133
payment methods	133
payment options	133
paypal	77
pelo mundo	547
people also read	156
per e-mail teilen	85
per e-mail versenden	85
per mail teilen	85
per mail versenden	85
per whatsapp teilen	85
persondatapolitik	56
personuppgiftspolicy	620
personvern	482
personverninnstillinger	482
pesquisar	550
petites annonces	263
photos	272
pilihan editor	350
pilihan redaksi	350
pin it	143
pinterest	144
pix	531
plaats een reactie	456
plaats reactie	456
plan du site	265
play now	161
play video	161
please donate	130
please enter a valid email address	138
pledge your support	130
plus	47	272	443	611
plus d'articles	269
plus d'infos	269
plus lus	269
plus tard	248
plus-artikel	78
plusartikel	443
pluss	473
plussak	473
pocket	144	399
podaj e-mail	504
podcast	33	60	95	194	380	516	649
podcastit	238
podcasts	60	95	458	547
podcasty	33	516
podd	624
poddar	624
pode interessar	547
podkast	486
podkaster	486
podobne	516
polecamy	516
polecane	516
polecane dla ciebie	516
polityka cookies	512
polub nas na facebooku	509
poprzedni	519
populair	458
populaire	269
populaire artikelen	458
populaires	269
popular articles	156
popular now	156
popular posts	156
popular stories	156
popular topics	156
populare	568
popularne	516
populer	350
portada	197
poslat	27
poslat e-mailem	27
poslechnout	27
post a comment	154
post comment	154
post on x	143
poster un commentaire	267
posts relacionados	547
potrebbe interessarti	380
potrebbe interessarti anche	380
potrebbero interessarti	380
pour aller plus loin	269
pr	327	402	402	402	426
praat mee	456
precedente	383
preferenze cookie	376
premium	23	47	110	135	178	253	341	365	443	473	502	532	560	611	639	684
premium content	135
premium-artikel	78
prenumerata	502
prenumeration	611
prenumerera	611
prenumerera nu	611
prenumeruj	502
presented by	149
previous article	156
previous page	161
previous post	161
primo piano	380
print	52	144	449
print article	143
print subscription	135
print this	143
print this article	143
print this page	143
printen	449
privacidad	190
privacy	376	454
privacy center	91
privacy notice	138
privacy policy	152	376
privacy preference center	152
privacy preferences	152
privacy settings	152
privacy statement	152
privacybeleid	454
privacyverklaring	454
privatlivspolitik	56
probeabo	78
probeer nu	443
produktempfehlung	88
profil	78
profilo	365
profiter de l'offre	253
promo	374
promocja	511
promoted	149
promoted content	149
promoted links	149
promoted stories	156
promotie	452
promotion	149
propaganda	541
prosseguir	543
prova gratis	365	611
prova nu	611
prueba gratis	178
pub	263	541	541
publicar comentario	192
publicidad	188	188
publicidade	541	541
publicitate	565	565
publier un commentaire	267
publireportage	263
publirreportaje	188
pysy ajan tasalla	229
quero assinar	532
quiero suscribirme	178
raccomandato da	374
rapporter feil	484
rapportera fel	622
rate this article	154
reactie	456
reactie annuleren	456
reacties	456
read also	156
read article	161
read comments	154
read full article	161
read full story	161
read in app	161
read more	161
read more about	156
read more about sharing	143
read more articles	161
read more here	161
read more on	156
read more on these topics	156
read next	156
read original article	161
read our complete coverage	156
read story	161
read the article	161
read the full article	161
read the full story	161
readers also read	156
reageer	456
reageren	456
receba nossa newsletter	534
recent	156
recent articles	156
recent news	156
recent posts	156
recent stories	156
recevoir la newsletter	256
rechazar	190
rechazar todas	190
rechazar todo	190
recherche	272
rechercher	272
recibe nuestra newsletter	181
reclame	452
recomandate	568
recomendaciones	194
recomendadas	194	547
recomendado	194
recomendado para ti	194
recomendados	194	547
recomendamos	547
recommended	156
recommended articles	156
recommended for you	156
recommended reading	156
recommended stories	156
recommended videos	156
recusar	543
redakcja poleca	516
redaksjonen anbefaler	486
redaktionen anbefaler	60
redaktionen rekommenderar	624
redaktionsempfehlung	95
redan prenumerant	611
redan prenumerant? logga in	611
reddet	646
reddit	144
redes sociais	539
redes sociales	185
refuser	265
regala questo articolo	365
registar	532
registe-se	532
register	135
register for free	135
register now	135
registo	532
registrace	23
registrarme	178
registrarme en la newsletter	181
registrarse	178
registrasi	341
registrati	365
registrati gratis	365
registreer	443
registreer gratis	443
registrer deg	473
registrera dig	611
registreren	443
registrieren	78
registro	178
registrovat se	23
regulamin	512
reject all	152
reject all cookies	152
rejeitar	543
rejeitar todos	543
reklam	619	645	645
reklama	29	29	511	511
reklame	55	481
reklamlar	645
reklamy	511
rekomendasi	350
rekomendasi untuk anda	350
rekomendasi untukmu	350
rekommenderade artiklar	624
rekommenderas	624
rekommenderat	624
relacionadas	194	547
relacionado	194
relacionados	194	547
related	156	159
related article	156
related articles	156
related content	156
related coverage	156
related items	156
related links	156
related news	156
related posts	156
related reading	156
related stories	156
related story	156
related tags	156	156
related to this story	156
related topics	156
related videos	156
relaterade artiklar	624
relaterade nyheter	624
relaterat	624
relaterede artikler	60
relaterede emner	60
relateret	60
relatert	486
relaterte artikler	486
relaterte emner	486
relaterte saker	486
remember me	135
remind me in #	128
remind me in may	128
remind me later	128
remind me next month	128
remind me tomorrow	128
remove ad	149
remove ads	149
replay	161
replies	154
reply	154
report	144
report a problem	154
report a typo	154
report abuse	154
report ad	149
report an error	154
report comment	154
report this ad	149
reportar	192
reportar erro	545
reportar error	192
reportar un error	192
reproducir	197
reproduzir	550
request a correction	154
reset password	135
responder	192	545
resta aggiornato	368
retour	260
retour en haut	272
retrouvez-nous sur facebook	261
return to top	161
ricevi la newsletter	368
rifiuta	376
rifiuta tutto	376
rimani aggiornato	368
rimani informato	368
riproduci	383
riservato agli abbonati	365
rispondi	378
rss	144
rubriken	95
rubriques	269
s'abonner	253
s'identifier	253
s'inscrire	253
s'inscrire gratuitement	253
saiba mais	547
sair	532
saken fortsetter etter annonsen	481
saken fortsetter under	481
saken fortsetter under annonsen	481
saken fortsetter under bildet	481
salin link	345
salin tautan	345
saltar al contenido	197
saltar publicidad	188
salva	371
salva articolo	371
salvar	538
salvar artigo	538
samtykke	56	482
sauvegarder	260
save	143
save article	143
save for later	143
save preferences	152
save story	143
save this article	143
saved	143
scegli un importo	364
schlagworte	95
schlagworte zum thema	95
schon abonnent	78
schon dabei	73
schreibe einen kommentar	93
schreiben sie einen kommentar	93
schrift verkleinern	85
schrijf een reactie	456
schrijf je in	445
schrijf je in voor de nieuwsbrief	445
schrijf je in voor onze nieuwsbrief	445
scopri	383
scopri le offerte	365
scrie un comentariu	567
scrivi un commento	378
scroll down to continue reading	149
scroll for more	149
scroll ke bawah untuk melanjutkan	347
scroll to continue	149
scroll to continue with content	149	347
scroll to top	161
scroll untuk membaca	347
scrolle weiter	88
scrollen sie weiter	88
se alla	627
se alle	63	489
se connecter	253
se erbjudanden	611
se tilbud	47	473
se tilbudene	473
search	161
sebelumnya	352
secciones	194
sections	161
secure checkout	133
secure payment	133
secure transaction	133
see all	161
see all newsletters	138
see also	156
see comments	154
see more	161
see subscription options	135
segnala	378
segnala un errore	378
segui	372
seguici	372
seguici su	372
seguici su facebook	372
seguici su google news	372
seguici su whatsapp	372
seguici sui social	372
seguir	186	539
seguir leyendo	178	197
seguir leyendo en	186
seguir sin apoyar	173
seite #	98
seite drucken	85
seite teilen	85
seja apoiador	529
seja assinante	532
seja um apoiador	529
selanjutnya	352
select an amount	133
select payment method	133
selengkapnya	352
semua komentar	349
senare	608
senaste	624
senaste nyheterna	624
senaste nytt	624
send email	143
send feedback	154
send til en ven	52
send to a friend	143
senere	44	470
seneste	60
seneste nyheder	60
seneste nyt	60
sepa-lastschrift	77
services partenaires	263
servicios	194
seu e-mail	534
seu email	534
seuraa	233
seuraa aihetta	233
seuraava	240
seuraava juttu	238
sezioni	380
sfoglia gallery	383
sfoglia il giornale	365
share	113	143	345	563
share article	143
share by email	143
share full article	143
share link	143
share on	143
share on bluesky	143
share on facebook	143
share on flipboard	143
share on linkedin	143
share on pinterest	143
share on reddit	143
share on telegram	143
share on threads	143
share on twitter	143
share on whatsapp	143
share on x	143
share on x (twitter	143
share options	143
share save	143
share share	143
share story	143
share this	143	143
share this article	143
share this article: share	143
share this on	143
share this page	143
share this post	143
share this story	143
share this story about sharing	143
share this with	143
share this with email	143
share this with facebook	143
share this with linkedin	143
share this with messenger	143
share this with pinterest	143
share this with twitter	143
share this with whatsapp	143
share to facebook	143
share tweet	143
share via	143
share via email	143
share via facebook	143
share via twitter	143
share with email	143
share with your friends	143
share your thoughts	154
sharing	143
show all	161
show caption	161
show comments	154
show external content	152
show less	161
show more	161
show more sharing options	143
si din mening	484
sie haben bereits ein abo	78
sie sind bereits abonnent	78
siehe auch	95
siga	539
siga nas redes sociais	539
siga nosso canal	539
siga-nos	539
siga-nos no facebook	539
siga-nos no google news	539
siga-nos no instagram	539
sign in	135
sign in / register	135
sign in or sign up	135
sign in to comment	154
sign me up	138
sign out	135
sign up	135
sign up for free	135
sign up for our newsletter	138
sign up here	138
sign up now	135
sign up to our newsletter	138
signaler	267
signaler une erreur	267
sigue leyendo	194
sigue leyendo debajo	188
siguiendo	186
siguiente	197
siguiente noticia	194
simak juga	350
similar articles	156
similar posts	156
similar stories	156
simpan	345
sin comentarios	192
single contribution	133
sinua voisi kiinnostaa	238
siste	486
siste nyheter	486
siste nytt	486
site map	161
sitemap	161
skapa ett konto	611
skapa konto	611
skip ad	128
skip ads	149
skip advertisement	149	149
skip for now	128
skip past newsletter promotion	138
skip this	128
skip to content	161
skip to footer	161
skip to main content	161
skip to navigation	161
skomentuj	508	514
skopiowano link	508
skopiuj link	508
skriv en kommentar	58	484	622
skriv kommentar	58
skriv ut	478	616
skype	144
sla advertentie over	452
sluit	461
sluiten	439
sms	144
snapchat	144
sobre el autor	194
sobre la firma	194
social	372
social media	86	146
sociala medier	617
sociale media	450
sociale medier	53
solo para suscriptores	178
solo per abbonati	365
something went wrong. please try again later	138
sommaire	272
son dakika	649
son dakika haberleri	649
son haberler	649
sonraki	651
sonraki haber	649
sonraki sayfa	651
sorotan	350
sort by	154
sosiaalinen media	233
sosiale medier	479
sostieni	361
sostieni il giornalismo indipendente	361
sostieni il nostro lavoro	361
sostienici	361
soutenez notre travail	249
soutenez-nous	249
soutenir	249
soziale medien	86
spannend	95
spara	616
spara artikel	616
special offer	135
speichern	85
spela upp	627
spende	74
spende jetzt	74
spenden	74
spenden sie	74
spill av	489
sponset	481
sponset innhold	481
sponsored	88	149
sponsored by	149
sponsored content	149
sponsored links	149
sponsored post	149
sponsored stories	156
sponsoreret	55
sponsoreret indhold	55
sponsorizzato	374
sponsorlu	645
sponsoroitu	234
sponsrat	619
spotify	144
stampa	371
stampa articolo	371
start free trial	135
start subscription	135
start your free trial	135
startseite	95	98
stay connected	138
stay in the know	138
stay informed	138
stay up to date	138
steady	74
steun onafhankelijke journalistiek	440
steun ons	440
steun onze journalistiek	440
stichworte	95
stikkord	486
stories for you	156
story continues	149
story continues below	149
story continues below advertisement	149
story continues below this ad	149
strictly necessary cookies	152
stumbleupon	144
subiecte	568
submit	129
submit a correction	154
submit comment	154
subscreva a newsletter	534
subscrever	534
subscrever newsletter	534
subscribe	135
subscribe by email	138
subscribe for free	135
subscribe here	135
subscribe now	135
subscribe to continue	135
subscribe to continue reading	135
subscribe to keep reading	135
subscribe to our newsletter	138
subscribe to our newsletters	138
subscribe to our youtube channel	146
subscribe to read	135
subscribe today	135
subscribe via email	138
subscriber only	135
subscriber-only	135
subscribers only	135
subscription options	135
subskrybuj	502
successivo	383
suche	98
suchen	98
sudah berlangganan	341
sudah punya akun	341
suggest a correction	154
suggested	156
suggested articles	156
suivant	272
suivez nous	261
suivez-nous	261
suivez-nous sur facebook	261
suivez-nous sur google news	261
suivez-nous sur whatsapp	261
suivi	261
suivre	261
suivre ce sujet	261
suivre cet auteur	261
sujets	269
sulje	225
sullo stesso argomento	380
sullo stesso tema	380
sumbang	340
suositellut	238
suosittelemme	238
suosituimmat	238
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
supported by	149
sur ce sujet	269
sur le web	269
suscribete	178
suscribirme	178
suscribirse	178
suscripciones	178
suurenna kuva	240
svar	58	484
svara	622
swisha en slant	609
szukaj	519
tag	350	380	692
tag-uri	568
taggar	624
tagged	156
tagger	486
tagi	516
tags	60	95	118	156	194	269	350	380	458	547	692
taguri	568
taille du texte	260
tallenna	232
talvez mais tarde	528
tamanho da fonte	538
tampilkan lebih banyak	352
tartalom	332
tautan disalin	345
te puede gustar	194
te puede interesar	194
te recomendamos	194
te-ar putea interesa	568
tee lahjoitus	226
teile diesen artikel	85
teilen	85
teilen auf	85
teilen sie diesen artikel	85
teilen und weiterempfehlen	85
tek seferlik	638
tekst loopt door onder de advertentie	452
tekstgrootte	449
telegram	144	588
teljes cikk	332
tema	486
temaer	486
temas	194	547
temas relacionados	194
tematy	516
temi	380
tempo de leitura	550
tempo di lettura	383
temps de lecture	272
temps de lecture : # min	272
tendances	269
tendencias	194
tendenze	380
terbaru	350
terkait	350
terkini	350
termini e condizioni	376
termos de uso	543
terms	152
terms & conditions	152
terms and conditions	152
terms of service	152
terms of use	152
terpopuler	350
terug naar boven	461
testen	78
testez gratuitement	253
tetszik	325
text size	143
text version	161
thank you	129
thank you for signing up	138
thanks for signing up	138
thanks for subscribing	138
thanks for your feedback	154
thema	95
thema's	458
themen	95
there are no comments yet	154
these are external links and will open in a new window	143
this advertisement has not loaded yet	149
this advertisement has not loaded yet, but your article continues below	149
this article is for subscribers	135
this article is for subscribers only	135
this content is for subscribers only	135
this post is for paid subscribers	135
this post is for subscribers	135
threads	144
ti consigliamo	380
ti potrebbe interessare	380
ti potrebbero interessare	380
ticker	95
tidak terima kasih	339
tidak, terima kasih	339
tiempo de lectura	197
tietosuoja	235
tietosuojaseloste	235
tiktok	144
til forsiden	60	486
til toppen	63	489
tilaa	227
tilaa nyt	227
tilaa uutiskirje	229
tilaa uutiskirjeemme	229
tilaajalle	227
tilaajille	227
tilaukset	227
till erbjudandet	611
till startsidan	624
till toppen	627
tilmeld	49
tilmeld dig	49
tilmeld dig nyhedsbrevet	49
tilmeld nyhedsbrev	49
timp de citire # min	570
tin sau	692
tinggalkan komentar	349
tip os	58
tip us	130
tips en venn	478
tips oss	484
tips van de redactie	458
tipsa	616
tipsa oss	622
tisk	27
today's paper	161
today's top stories	156
todos los comentarios	192
toestemming	454
toggle	161
toggle caption	161
toimitus suosittelee	238
toista	240
toon inhoud	454
toon meer	461
toon minder	461
toon reacties	456
top articles	156
top artikel	95
top comments	154
top headlines	156
top news	156
top stories	156
top-artikel	95
top-news	95
top-themen	95
tophistorier	60
topics	156
topik	350
topik terkait	350
toppnyheter	624
toppsaker	486
topthemen	95
torna all'inizio	383
torna su	383
torne-se assinante	529
torne-se membro	529
tous les commentaires	267
tout accepter	265
tout refuser	265
tout voir	272
toute l'actu	269
toutes les photos	272
toutes nos newsletters	256
trakteer ons op koffie	440
trang sau	694
transferencia bancaria	177
trefwoorden	458
trend	649
trending	95	156	350	458	547
trending deals	149
trending now	156
trending stories	156
trending today	156
trending topics	156
trimite	563
trimite pe email	563
trimite pe whatsapp	563
try it free	135
tu e-mail	181
tu email	181
tudo sobre	547
tue riippumatonta journalismia	226
tuitar	538
tuitear	185
tulis komentar	349
tulosta	232
tumblr	144
tuoreimmat	238
tuoreimmat uutiset	238
tutti i commenti	378
tutup	339
tweet	143	345	371
tweet this	143
tweeta	616
tweeter	260
tweetle	643
tweetnij	508
tweetnout	27
twitter	144
twitter-inhalte erlauben	91
twittern	85
tyck till	622
tylko w serwisie	516
type your email	138
udskriv	52
udvalgt	60
uitgelicht	458
uitloggen	443
ultim'ora	380
ultime news	380
ultime notizie	380
ultimele articole	568
ultimi articoli	380
unfollow	146
unisciti al nostro canale	372
unlock this article	135
unohditko salasanan	227
uns folgen	86
unser newsletter	81
unsere empfehlung	95
unsere empfehlungen	95
unsere newsletter	81
up next	156
upgrade now	135
upgrade to paid	130
ustawienia	512
ustawienia cookies	512
utiles	265
utvalgt	486
utvalt	624
uusimmat	238
uutiskirje	229
uutiskirjeet	229
uw e-mailadres	445
vai al contenuto	383
vain tilaajille	227
valikko	240
valorar	192
van onze partners	458
vandaag	458
vandaag niet	439
vastaa	237
ve zkratce	33
vedi anche	380
vedi i commenti	378
vedi tutte	383
vedi tutti	383
vedi tutto	383
veilig betalen	442
ver # comentarios	192
ver comentarios	192
ver contenido	190
ver fotos	197
ver galeria	550
ver los comentarios	192
ver mais	550
ver ofertas	178	532
ver todas	197	550
ver todo	197
ver todos	197	550
ver tudo	550
verder zonder te steunen	439
vergroot	461
vergroot afbeelding	461
verlagsangebot	88
verschicken	85
versenden	85
verwandte artikel	95
verwandte themen	95
verwante artikelen	458
vezi comentariile	567
vezi mai mult	570
vezi toate	570
viber	144	588
videa	33
video	33	60	350	380	486	568	624	649	692
video ad	149
video laden	91
video terkait	350
video's	458
videolar	649
videos	95	194
videot	238
view all	161
view all newsletters	138
view comment	154
view comments	154	161
view full size	161
view gallery	161
view image	161
view image in fullscreen	161
view more	161
view on instagram	143
view plans	135
view subscription options	135
virement	252
virement bancaire	252
vis alle	63	489
vis bildetekst	489
vis flere	63	489
vis indhold	56
vis innhold	482
vis kommentarer	58	484
vis mer	489
vis mere	63
visa alla	627
visa fler	627
visa kommentarer	622
visa mer	627
vk	144
voir aussi	269
voir le contenu	265
voir le diaporama	272
voir les commentaires	267
voir les offres	253
voir les photos	272
voir moins	272
voir plus	272
voir plus de commentaires	267
voir tout	272
volg	450
volg dit onderwerp	450
volg ons	450
volg ons op facebook	450
volg ons op instagram	450
volg ons op whatsapp	450
volgen	450
volgend artikel	458
volgende	461
volgende pagina	461
vollbild	98
voltar ao topo	550
volver arriba	197
voor abonnees	443
vores nyhedsbreve	49
vorherige seite	98
vorheriger artikel	95
vorig artikel	458
vorige	461
vorlesen	85
vorteile sichern	78
votre adresse e-mail	256
votre adresse email	256
votre commentaire	267
votre e-mail	256
votre email	256
vous aimerez aussi	269
vous pourriez aimer	269
vous pourriez aussi aimer	269
vstoupit do diskuse	32
vstoupit do galerie	35
vytisknout	27
w tym artykule	516
wachtwoord vergeten	443
war dieser artikel hilfreich	93
was andere lesen	95
was this article helpful	154
was this helpful	154
was this page helpful	154
watch more	156
watch next	156
watch video	161
we care about your privacy	152
we recommend	156
we value your privacy	152
weekly newsletter	138
weigeren	454
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
wesprzyj	500
wesprzyj nas	500
what do you think	154
what to read next	156
whatsapp	144	144	588
wideo	516
word abonnee	443
word lid	440
word supporter	440
word vriend	440
write a comment	154
write a review	154
wspieraj	500
wspieraj nas	500
wspieram	500
wszystkie	519
wszystkie komentarze	514
wunschbetrag	77
wybrane dla ciebie	516
wydarzenia	516
wydrukuj	508
wyloguj	502
wyszukaj	519
x	144	327
x (twitter	144
x facebook	143
x.com	144
xing	144
ya eres suscriptor	178
ya he donado	173
ya soy socio	173
ya soy suscriptor	178
ya te has registrado	178
ya tengo cuenta	178
ya tienes cuenta	178
ya tienes una cuenta	178
yanitla	648
yazdir	643
yazi boyutu	643
yearly	129
yes	154
yorum	648
yorum yap	648
yorum yaz	648
yorum yazin	648
yorumlar	648
yorumlari oku	648
you can change how much you give or cancel your contributions at any time	130
you have # seconds	149
you may also be interested in	156
you may also like	156
you may have missed	156
you may like	156
you might also be interested in	156
you might also like	156
you might like	156
you must be logged in to post a comment	154
you're in	138
your account	135
your comment	154
your email	138
your email address	138
your privacy choices	152
your privacy is important to us	152
youtube	144
youtube-inhalte erlauben	91
yukari	651
z ostatniej chwili	516
zaakceptuj wszystko	512
zadejte e-mail	25
zahl ich	74
zahlungsart	77
zahlungsarten	77
zahlungsmethode	77
zahlungsmethoden	77
zalo	687
zaloguj	502
zamknij	499
zapisz	508
zaregistrovat se	23
zarejestruj	502
zaten abone misiniz	639
zie ook	458
zip code	138
zobacz komentarze	514
zobacz wszystkie	519
zobrazit diskusi	32
zobrazit galerii	35
zobrazit obsah	30
zoek	461
zoeken	461
zoom	161
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
# bình luận	691
# comentário	545
# comentários	545
# hozzászólás	329
# komentářů	32
# příspěvků	32
# σχόλια	117
# коментарі	671
# коментарів	671
# комментариев	594
# комментарий	594
# комментария	594
# תגובות	290
# تعليقات	10
# نظر	214
# कमेंट	309
#件のコメント	406
#則留言	715
#条评论	715
a cikk a hirdetés után folytatódik	327
a hirdetés után folytatjuk	327
a lire également	269
a rovat további cikkei	330
abo abschließen	78
abonați-vă	560
abonează-te	560
abonelere özel	639
abonner nå	473
abonner på nyhetsbrevet	475
abonnez-vous à notre newsletter	256
abonnér	47
abonnér nu	47
abonnés	253
abrir menú	197
acasă	570
acceptér	56
accéder à l'article	253
actualités	269
adaugă un comentariu	567
además	194
adhérer	249
adomány	320
adományozok	320
adományozás	320
agora não	528
ai observat o greșeală	567
aiheeseen liittyvää	238
aiheesta lisää	238
ajouter à mes favoris	260
ajouter à vos sélections	260
ajánlataink	330
ajánljuk	330
ajánlott	330
ajánlott cikkek	330
ajánló	330
akceptuję	512
akkurat nå	486
aktuálně	33
alte știri	568
amintește-mi mai târziu	558
andra läser	624
andra läste även	624
andre leste også	486
andre læser	60
andre læste også	60
anhören	85
anmäl dig	613
anmäl dig till nyhetsbrevet	613
annoncørbetalt indhold	66
annonsinnehåll	630
annonslänk	619
annonsörsinnehåll	630
annonsørinnhold	492
anulează răspunsul	567
anuluj odpowiedź	514
användarvillkor	620
anúncio	541
anúncios	541
après la publicité	263
após a publicidade	541
apóyanos	174
apúntate	181
apúntate a nuestra newsletter	181
article abonné	253
article ajouté à vos sélections	260
article précédent	269
article réservé aux abonnés	253
articles associés	269
articles liés	269
articles recommandés	269
articles récents	269
articole asemănătoare	568
articole înrudite	568
articolul continuă după reclamă	565
articolul continuă mai jos	565
articolul următor	568
artikel anhören	85
artikeln fortsätter efter annonsen	619
artikeln fortsätter under annonsen	619
artikkeli jatkuu mainoksen jälkeen	234
artiklen fortsætter efter annoncen	55
artiklen fortsætter under annoncen	55
artiklen fortsætter under billedet	55
artykuł dla subskrybentów	502
artykuł sponsorowany	511
artykuły na e-mail	504
artículo anterior	194
artículo relacionado	194
artículos relacionados	194
ascultă	563
assine já	532
añadir a favoritos	185
añadir comentario	192
añadir usuario	178
aún no te has registrado	178
banküberweisung	77
bağiş yap	638
bağiş yapin	638
bağlantiyi kopyala	643
başa dön	651
bejelentkezés	322
belépés	322
betrag wählen	77
bezárás	319
bild vergrößern	98
bize ulaşin	648
bli månadsgivare	609
bli støttemedlem	471
bliv støttemedlem	45
boletín	181
brukervilkår	482
bu haberi paylaş	643
bugün değil	637
bunlar da ilginizi çekebilir	649
buďte v obraze	25
bài khác	692
bài liên quan	692
bài tiếp theo	692
bài viết liên quan	692
bài viết tiếp tục sau quảng cáo	689
báo lỗi	691
bình luận	691
bình luận (#	691
búsqueda	197
büyüt	651
bądź na bieżąco	504
bővebben	332
bạn có thể quan tâm	692
bạn đã có tài khoản	684
bỏ qua	682
cadastre-se grátis	532
cargar más	197
carte de crédit	252
cartão de crédito	531
categorieën	458
categorías	194
caută	570
cele mai noi știri	568
celý článek	35
cerrar menú	197
cerrar sesión	178
cet article est réservé aux abonnés	253
chci podpořit	22
chia sẻ	687
chia sẻ bài	687
chia sẻ bài viết	687
chia sẻ facebook	687
chia sẻ lên facebook	687
chia sẻ ý kiến của bạn	691
chuyên mục	692
chỉ dành cho thành viên	684
chủ đề	692
chủ đề liên quan	692
citeşte şi	568
citește mai departe	568	570
citește mai mult	568	570
citește și	568
citiți și	568
ciąg dalszy artykułu pod reklamą	511
comentează	567
comentário	545
comentários	545
comparte este artículo	185
compartilhe esta notícia	538
compartir artículo	185
conditions générales	265
confidentialité	265
configuración	190
configuración de cookies	190
configurações de cookies	543
contenu réservé aux abonnés	253
contenu sponsorisé	263
contenus sponsorisés	263	269
conteúdo de marca	541
conteúdo exclusivo	532
conteúdo exclusivo para assinantes	532
conteúdo para assinantes	532
conteúdo patrocinado	541
conteúdo relacionado	547
continua a leggere dopo la pubblicità	374
continua após a publicidade	541
continua dopo la pubblicità	374
continuar leyendo aquí	178
continue lendo após a publicidade	541
continuer après la publicité	263
continuă după publicitate	565
continúa abajo	188
continúa después de la publicidad	188
contáctanos	192
conținut pentru abonați	560
conținut sponsorizat	565
cookieinställningar	620
cookieの設定	404
cookie設定	404	713
cookie设置	713
copiază link	563
copiază linkul	563
correo electrónico	181
creează cont	560
créer mon compte	253
créer un compte	253
csak előfizetőknek	322
czytaj całość	519
czytaj również	516
czytaj także	516
czytaj też	516
czytaj więcej	516	519
czytaj więcej o	516
các tin khác	692
címkék	330
címlap	330
címlapról ajánljuk	330
có lẽ để sau	682
có thể bạn quan tâm	692
cùng chuyên mục	692
daha fazla göster	651
dalsza część artykułu pod materiałem wideo	511
dalsza część artykułu pod reklamą	511
dalsza część artykułu pod wideo	511
dalsza część tekstu pod reklamą	511
dalsza część tekstu pod wideo	511
další	35
další strana	35
další z rubriky	33
další zprávy	33
další článek	33
další články	33
dans la même catégorie	269
dans la même rubrique	269
das könnte dich auch interessieren	95
das könnte ihnen auch gefallen	95
das könnte sie auch interessieren	95
das könnte sie interessieren	95
datenschutzerklärung	91
deixar um comentário	545
deixe seu comentário	545
deixe um comentário	545
del på e-post	478
del på facebook	52	478
del på mail	52
del på twitter	52	478
del på x	52	478
dela på facebook	616
dela på twitter	616
dela på x	616
dernière minute	269
dernières actualités	269
dernières infos	269
dernières nouvelles	269
din aceeași categorie	568
distribuiți	563
diğer haberler	649
dla subskrybentów	502
do góry	519
doar pentru abonați	560
doação mensal	529
doação única	529
doba čtení # min	35
domiciliación bancaria	177
domů	35
donación mensual	174
donación única	174
donați	559
donează	559
donează acum	559
donează lunar	559
doner nå	471
données personnelles	265
donér	45
donér nu	45
doporučené	33
doporučené články	33
doporučujeme	33
dołącz do nas	500
dołącz do newslettera	504
du kanske också gillar	624
du vil kanskje også like	486
dành cho bạn	692
dành cho thuê bao	684
dárkovat článek	23
débloquer l'article	253
déconnexion	253
découvrez nos offres	253
découvrir l'offre	253
déjà abonné	253	253
déjà abonné ? connectez-vous	253
déjà abonné ? se connecter	253
déjà inscrit	253
déjà inscrit ? se connecter	253
e-mailová adresa	25
e-posta gönder	643
edición digital	178
edición impresa	178
editörün seçtikleri	649
edição impressa	532
egyszeri támogatás	320
ehkä myöhemmin	225
ei tänään	225
elfelejtett jelszó	322
elküldöm	325
előfizetek	322
előfizetés	322
előfizetőknek	322
előző	332
előző cikk	330
emlékeztess később	319
en este artículo	194
en çok okunan	649
en çok okunan haberler	649
en çok okunanlar	649
endast för prenumeranter	611
engangsbeløb	45
engångsgåva	609
enviar comentário	545
enviar corrección	192
envoyer à un ami	260
erinnern sie mich später	73
escreva um comentário	545
escuchar artículo	185
esta funcionalidad es sólo para registrados	178
esta funcionalidad es sólo para suscriptores	178
evästeasetukset	235
evästeet	235
exklusiv für abonnenten	78
ez is érdekelhet	330
ez is érdekelheti	330
ești deja abonat	560
facebook'ta paylaş	643
facebookでシェア	399
facebookでシェアする	399
faça login	532
faça uma doação	529
fiók létrehozása	322
fiókom	322
forstør billede	63
forstørr bilde	489
fortsett uten å støtte	470
fortsätt läsa efter annonsen	619
fortsätt utan att stödja	608
fortsæt med at læse	55
fortsæt uden at støtte	44
fortsætter efter annoncen	55
fotogalería	194
friss hírek	330
fuldskærm	63
få adgang	47
få tilgang	473
följ	617
följ oss	617
följ oss på facebook	617
följ oss på instagram	617
följ skribent	617
följ ämnet	617
för prenumeranter	611
förderer werden	74
fördermitglied werden	74
föregående	627
föregående artikel	624
förstora	627
følg	53	479
følg emne	53
følg os	53
følg os på facebook	53
følg os på instagram	53
følg oss	479
følg oss på facebook	479
følg oss på instagram	479
følg tema	479
für abonnenten	78
für den newsletter anmelden	81
fă o donație	559
galeriyi aç	651
ge en gåva	609
giriş	639
giriş yap	639
giriş yapin	639
già abbonato	365
già registrato	365
glömt lösenord	611
godkänn	620
godkänn alla	620
gorące tematy	516
guardar artículo	185
gå ikke glip af	60
gå ikke glip af noget	49
gå ikke glipp av noe	475
gå til indhold	63
gérer les cookies	265
gérer mes choix	265
góp ý	691
gündem	649
günün haberleri	649
günün özeti	649
gợi ý	692
gửi	691
gửi bình luận	691
gửi email	687
gửi ý kiến	691
haberi paylaş	643
hai già un abbonamento	365
hai già un account	365
havi támogatás	320
hayir teşekkürler	637
hayir, teşekkürler	637
haz tu donación	174
haz una donación	174
hela artikeln fortsätter nedan	619
hepsini gör	651
hesap oluştur	639
hibát talált	329
hinweis schließen	73
hirdetés	327	327
hlavní zprávy	33
ho già donato	360
hoje não	528
hoppa till innehåll	627
hozzászólok	329
hozzászólás	329
hozzászólások	329
hylkää	235
hylkää kaikki	235
hyväksy	235
hyväksy evästeet	235
hyväksy kaikki	235
håll dig uppdaterad	613
hírfolyam	330
i più commentati	380
i più letti	380
i più visti	380
ich unterstütze schon	73
ikke gå glipp av	486
ikke nå	470
iletişim	648
ilgili içerikler	649
ilginizi çekebilecek haberler	649
ilginizi çekebilir	649
ilmoita virheestä	237
in bài	687
in bài viết	687
indlæs flere	63
inicia sesión	178
iniciar sesión	178
iniciar sessão	532
inicie sesión	178
inne artykuły	516
innhold fra annonsør	492
inscription à la newsletter	256
inscrivez-vous à la newsletter	256
inscrivez-vous à notre newsletter	256
inställningar	620
intră în cont	560
invítanos a un café	174
início	550
ir para o conteúdo	550
içeriğe geç	651
j'ai déjà donné	248
jaa twitterissä	232
jaa x:ssä	232
jag förstår	620
jag stödjer redan	608
je gère mes cookies	265
je soutiens déjà	248
jednorázově	22
jeg forstår	482
jeg støtter allerede	44	470
jen pro předplatitele	23
jetzt unterstützen	74
již mám předplatné	23
juttu jatkuu kuvan jälkeen	234
juttu jatkuu mainoksen jälkeen	234
już wspieram	499
já doei	528
já sou apoiador	528
já sou assinante	532
já tem conta	532
já tem uma conta	532
já é assinante	532
já é assinante? faça login	532
jätä kommentti	237
kapcsolódó	330
kapcsolódó cikk	330
kapcsolódó cikkek	330
kapcsolódó tartalom	330
kapcsolódó témák	330
kategóriák	330
kaupallinen yhteistyö	234
keresés	332
kezdőlap	332
không phải bây giờ	682
không, cảm ơn	682
kijelentkezés	322
kipróbálom	322
kirjaudu sisään	227
kjøp abonnement	473
kjøp tilgang	473
klíčová slova	33
komentář	32
komentáře	32
komerční sdělení	29
kommentér	58
kopiera länk	616
kopiér link	52
kopírovat odkaz	27
koupit předplatné	23
kullanim koşullari	646
kup dostęp	502
kup subskrypcję	502
käyttöehdot	235
később	319
köp	611
köszönöm, nem	319
következő	332
következő cikk	330
køb abonnement	47
køb adgang	47
küldés	325
küldés e-mailben	325
künye	646
l'articolo continua dopo la pubblicità	374
la nota continúa después del anuncio	188
la rédaction vous conseille	269
la suite après cette publicité	263
la suite de votre contenu après cette annonce	263
la suite est réservée aux abonnés	253
la suite est réservée à nos abonnés	253
la sélection de la rédaction	269
las más leídas	194
lasă un comentariu	567
lataa lisää	240
le choix de la rédaction	269
le journal numérique	253
le più lette	380
lea también	194
lee también	194
leer artículo completo	197
leer más	197
leer también	194
legfrissebb hírek	330
leggi di più	383
legnépszerűbb	330
leia também	547
les choix de la rédaction	269
les også	486
les plus commentés	269
les plus partagés	269
lien copié	260
liity jäseneksi	226
lineでシェア	399
lineで送る	399
link kopiëren	449
link másolása	325
lire la suite pour #€	253
lire la vidéo	272
lire également	269
lisää aiheesta	238
liên hệ	691
liên quan	692
lo + leído	194
lo más comentado	194
lo más compartido	194
lo más leído	194
lo más popular	194
lo más visto	194
lo último	194
logg inn for å kommentere	484
lubię to	508
lue lisää	238
lue lisää aiheesta	238
lue myös	238
lähetä sähköpostilla	232
lämna en kommentar	622
länk kopierad	616
läs hela artikeln	627
läs kommentarer	622
läs mer	624	627
läs mer om	624
läs också	624
läs vidare	611	624
läs även	624
lästid	627
lästid # min	627
lås op	47
lås opp artikkelen	473
læs hele artiklen	63
læs kommentarer	58
læs mere	60	63
læs mere om	60
læs også	60
læs videre	47	60
læsetid # min	63
lên đầu trang	694
lưu	687
lưu bài	687
lưu bài viết	687
magari più tardi	360
mai târziu	558
mainos päättyy	234
mais notícias	547
manşetler	649
masz już konto	502
masz już konto? zaloguj się	502
masz już subskrypcję	502
masz już subskrypcję? zaloguj się	502
materiał partnera	511
materiał promocyjny	511
materiał sponsorowany	511
matérias relacionadas	547
media społecznościowe	509
megnézem	332
megosztás	325
megosztás a facebookon	325
megosztás facebookon	325
megosztás twitteren	325
meld deg på	475
meld deg på nyhetsbrev	475
meld deg på nyhetsbrevet	475
mentions légales	265
mentés	325
menú	197
menü	98	332	651
menü schließen	98
menü öffnen	98
mer från	624
mer läsning	624
mest läst	624
mest lästa	624
mest læst	60
mest læste	60
minn meg på det senere	470
modalità di pagamento	364
mogą cię zainteresować	516
mohlo by se vám líbit	33
mohlo by vás zajímat	33
mostra di più	383
mostrar más	197
mot de passe oublié	253
mots clés	269
mots-clés	269
może cię zainteresować	516
może później	499
možná později	21
muistuta myöhemmin	225
mutass többet	332
muut lukivat myös	238
myöhemmin	225
már előfizető	322
más	197
más artículos	194
más en	194
más historias	194
más información	194
más leídas	194
más leído	194
más leídos	194
más noticias	194
más opciones	190
más sobre este tema	194
más tarde	173
más vistas	194
más vistos	194
másolás	325
máte již účet	23
máte předplatné? přihlaste se	23
månadsgåva	609
månedlig gave	471
månedligt bidrag	45
måske senere	44
måske vil du også kunne lide	60
método de pago	177
métodos de pagamento	531
métodos de pago	177
můj účet	23
mới nhất	692
mở rộng	694
nahlásit chybu	32
najchętniej czytane	516
najczęściej czytane	516
najczęściej czytane artykuły	516
najnowsze artykuły	516
najnowsze wiadomości	516
napsat komentář	32
nastavení	30
nastavení cookies	30
następna strona	519
następny	519
następny artykuł	516
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
nem, köszönöm	319
nenhum comentário	545
neueste beiträge	95
nghe đọc bài	687
nhắc tôi sau	682
nie dziękuję	499
nie dziś	499
nie pamiętasz hasła	502
nie, dziękuję	499
normas de participación	192
noteで書く	399
notre sélection	269
notícias relacionadas	547
nu mulțumesc	558
nu, mulțumesc	558
nur für abonnenten	78
nyhetsdøgnet	486
nyomtatás	325
não perca	547
não, obrigada	528
não, obrigado	528
nächste seite	98
nächster artikel	95
näköislehti	227
nästa	627
nästa artikel	624
näytä kaikki	240
näytä kommentit	237
näytä lisää	240
näytä sisältö	235
næste	63
næste artikel	60
népszerű	330
nøgleord	60
nổi bật	692
nội dung tài trợ	689
oceń artykuł	514
ochrana osobních údajů	30
odebírat	25
odebírat newsletter	25
odemknout článek	23
odhlásit se	23
odkaz zkopírován	27
odmítnout	30
odmítnout vše	30
odpovědět	32
odrzuć	512
odrzuć wszystkie	512
odtwórz	519
offre spéciale	253
offrez-nous un café	249
offrici un caffè	361
ogłoszenie	511
okuma süresi # dk	651
olvasta már	330
olvastad már	330
olvidaste tu contraseña	178
ostatnie artykuły	516
ota yhteyttä	237
otros artículos	194
outras notícias	547
ouça este conteúdo	538
page précédente	272
pagina următoare	570
pague um café	529
paiement sécurisé	252
paramètres des cookies	265
paramétrer	265
paramétrer les cookies	265
partajează	563
partenerii noștri	568
pas encore abonné	253
passer la publicité	263
paylaş	643
paylaşin	643
personvernerklæring	482
peut-être plus tard	248
più lette	380
più letti	380
più tardi	360
placená inzerce	29
plein écran	272
plus d'actualités	269
poate mai târziu	558
podaruj artykuł	502
podmínky použití	30
podmínky užití	30
podobne artykuły	516
podobné články	33
podpořit	22
podpořte naši práci	22
podpořte nás	22
podziel się	508
podziel się artykułem	508
podziel się na facebooku	508
pokaż komentarze	514
pokaż mniej	519
pokaż treść	512
pokaż więcej	519
pokaż wszystkie	519
pokračovat bez podpory	21
pokračování pod reklamou	29
polecane artykuły	516
politique de confidentialité	265
polityka prywatności	512
política de cookies	190	543
política de privacidad	190
política de privacidade	543
poprzedni artykuł	516
populární	33
populära artiklar	624
populärt	624
populære artikler	60
populære saker	486
populært	60	486
popüler	649
popüler haberler	649
popüler konular	649
por qué estás viendo esto	178
poslechnout článek	27
postaw kawę	500
postaw nam kawę	500
posłuchaj	508
posłuchaj artykułu	508
pouze pro předplatitele	23
powiązane	516
powiązane artykuły	516
powiązane tematy	516
powiększ	519
powiększ zdjęcie	519
powrót do góry	519
později	21
pozostała część artykułu pod materiałem wideo	511
prenumerera på vårt nyhetsbrev	613
printează	563
privatsphäre-einstellungen	91
pro předplatitele	23
promóció	327
prywatność	512
przeczytaj również	516
przeczytaj także	516
przeczytaj też	516
przejdź bez wsparcia	499
przejdź do serwisu	512
przejdź do treści	519
przekaż darowiznę	500
przypomnij mi później	499
právě se děje	33
précédent	272
préférences cookies	265
prélèvement	252
prémium	322
próxima	550
próxima página	550
próximo artigo	547
prøv gratis	47	473
prøv nu	47
prøv nå	473
pubblicità	374	374
publi-rédactionnel	263
publicité	263	263
publicité - la suite ci-dessous	263
publicités	263
pular para o conteúdo	550
página siguiente	197
pääuutiset	238
påmind mig senere	44
påminn mig senare	608
później	499
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
quieres añadir otro usuario a tu suscripción	178
quizás más tarde	173
quizás te interese	194
quyên góp	683
quyên góp ngay	683
quên mật khẩu	684
quảng cáo	689	689
rao vặt	689
rapportér fejl	58
recibe nuestro boletín	181
reclamă	565
recomandări	568
recomandările redacției	568
recomendado para você	547
recommandé	269
recommandé pour vous	269
recommandés	269
recordar más tarde	173
recuérdamelo más tarde	173
redirecționează #%	559
regala este artículo	178
regalar artículo	178
regisztráció	322
regisztrálok	322
regístrate	178
regístrate gratis	178
rejoignez notre chaîne whatsapp	261
rekisteröidy	227
reklami geç	645
reklám	327
relaterade ämnen	624
restez informé	256
restez informés	256
ricordamelo più tardi	360
rozwiń	519
rätta	622
rättelse	622
réactions	267
réagir	260	267
réagir à cet article	267
répondre	267
réseaux sociaux	261
réservé aux abonnés	253
réservé aux inscrits	253
réservé à nos abonnés	253
răspunde	567
s'abonner à partir de #€	253
s'inscrire à la newsletter	256
s-ar putea să-ți placă	568
saber más	197
sadece abonelere özel	639
saltar anúncio	541
salvează	563
sao chép liên kết	687
sari la conținut	570
schlagwörter	95
schließen	98
schrift vergrößern	85
schriftgröße	85
scopri di più	365
sdílejte	27
sdílet	27
sdílet na facebooku	27
sdílet na twitteru	27
sdílet na x	27
sdílet článek	27
se connecter et réagir	267
se déconnecter	253
sei già abbonato	365
sei già abbonato? accedi	365
selección de la redacción	194
semnalează o eroare	567
send på e-post	478
seuraa meitä	233
seuraa meitä facebookissa	233
seuraa meitä instagramissa	233
seções	547
signaler un problème	267
siguiente artículo	194
siirry sisältöön	240
sizin için öneriler	649
snsをフォロー	400
sofortüberweisung	77
sono già sostenitore	360
souhlasím	30
soutenez le journalisme indépendant	249
soutenez notre rédaction	249
soutenez-nous dès maintenant	249
související	33
související témata	33
související články	33
spis treści	519
sponsorisé	263
sponsorlu içerik	645
sponsoroitu sisältö	234
sponsrat innehåll	619
sponzorovaný obsah	29
sponzorováno	29
sprawdź ofertę	502
sprijină-ne	559
später	73
später erinnern	73
staňte se členem	22
stichwörter	95
strona główna	516
stäng	608	627
stöd oss	609
stöd vår journalistik	609
støt os	45
støt vores journalistik	45
støtt oss	471
støtt vår journalistikk	471
sugestões	547
suite de l'article après la publicité	263
sur le même sujet	269
sur le même thème	269
suscripción	178
suscríbase	178
suscríbete	178
suscríbete a nuestra newsletter	181
suscríbete a nuestro boletín	181
suscríbete ahora	178
suscríbete al boletín	181
susține	559
susține-ne	559
susțineți-ne	559
szponzorált tartalom	327
szólj hozzá	329
szóljon hozzá	329
sähköposti	229
sähköpostiosoite	229
sähköpostiosoitteesi	229
sé parte	174
sélections	260
síganos	186
síguenos	186
síguenos en	186
síguenos en facebook	186
síguenos en google news	186
síguenos en redes	186
síguenos en redes sociales	186
síguenos en whatsapp	186
só para assinantes	532
sólo para suscriptores	178
sök	627
søg	63
søk	489
súmate	174
słowa kluczowe	516
takaisin ylös	240
talán később	319
tamaño de letra	185
también te puede gustar	194
también te puede interesar	194
tarjeta de crédito	177
tarjeta de débito	177
temas del día	194
termos e condições	543
teste grátis	532
text pokračuje pod reklamou	29
teď ne	21
thu gọn	694
thèmes	269
thématiques	269
thích	687
thông tin doanh nghiệp	689
thẻ	692
tin cùng chuyên mục	692
tin khác	692
tin liên quan	692
tin mới	692
tin mới nhất	692
tin nổi bật	692
tin trước	692
tin tài trợ	692
tin tức liên quan	692
tin đọc nhiều	692
tipărește	563
tiêu điểm	692
tiếp theo	694
to może cię zainteresować	516
todos os comentários	545
toute l'actualité	269
tovább	332
tovább a rovatra	330
tovább olvasom	332
további cikkek	330
további hírek	330
továbbiak betöltése	332
trang chủ	694
transferência bancária	531
treść sponsorowana	511
treść tylko dla subskrybentów	502
trước	694
trả lời	691
trở lại	694
tu correo electrónico	181
tu suscripción se está usando en otro dispositivo	178
tue meitä	226
twitter'da paylaş	643
twój adres e-mail	504
twój e-mail	504
tylko dla subskrybentów	502
tài khoản của tôi	684
tài trợ	689
támogasd munkánkat	320
támogass minket	320
támogasson minket	320
támogatom	320
támogatott tartalom	327
támogatás	320
témata	33
témák	330
términos de uso	190
términos y condiciones	190
tìm kiếm	694
tópicos	547
tópicos relacionados	547
több	332
tüm haberler	649
tüm yorumlar	648
tümünü gör	651
tümünü kabul et	646
tümünü reddet	646
tạo tài khoản	684
tải thêm	694
từ khóa	692
udostępnij	508
udostępnij artykuł	508
udostępnij na facebooku	508
udostępnij na twitterze	508
udostępnij na whatsapp	508
udostępnij na x	508
uložit	27
uložit na později	27
ultima oră	568
ultimele știri	568
unterstütze uns	74
unterstütze unsere arbeit	74
unterstützen	74
unterstützen sie uns	74
unterstützen sie unsere arbeit	74
url 복사	424
urlをコピー	399
url복사	424
următorul	570
ustawienia plików cookie	512
uzyskaj dostęp	502
už máte předplatné	23
už podporuji	21
van már fiókja	322
veja também	547
ver comentários	545
ver galería	197
ver más	197
ver también	194
ver também	547
ver vídeo	197
vertrag kündigen	91
verträge hier kündigen	91
verwandte beiträge	95
vezi și	568
videó	330
videók	330
vidéo	272
vielen dank für ihre anmeldung	81
vielleicht später	73
vilkår	56	482
vipps et beløp	471
vis færre	63	489
visa bilden i helskärm	627
visa färre	627
visa innehåll	620
vissza a tetejére	332
visszajelzés	329
viết bình luận	691
você pode gostar	547
você pode se interessar	547
você também pode gostar	547
vos réactions	267
vous aimerez peut-être	269
vous avez déjà un compte	253
vous possédez déjà un compte	253
vous pourriez être intéressé	269
vous êtes déjà abonné	253
vytvořit účet	23
vyzkoušet	23
válasz	329
váš e-mail	25
våra nyhetsbrev	613
våre nyhetsbrev	475
více	33
více o tématu	33
vídeos	194	547
výběr redakce	33
về đầu trang	694
warto przeczytać	516
weitere beiträge	95
werbung überspringen	88
whatsapp'ta paylaş	643
więcej	516
więcej artykułów	516
więcej informacji	516
więcej na ten temat	516
więcej o	516
więcej z	516
wpłać	500
wpłać teraz	500
wypróbuj	502
wyślij e-mailem	508
wyślij znajomemu	508
x'te paylaş	643
xem bình luận	691
xem nhiều	692
xem nhiều nhất	692
xem thêm	692	694
xem thêm bình luận	691
xem tiếp	694
xem toàn bộ	694
xem tất cả	694
xでシェア	399
xでポスト	399
ya eres suscriptor? inicia sesión	178
ya tengo una suscripción	178
yorum gönder	648
yorumlari gör	648
z titulní strany	33
zahlungsart wählen	77
zaloguj się	502
zapisz na później	508
zapisz się	504
zapisz się do newslettera	504
zapisz się na newsletter	504
zapomenuté heslo	23
zarejestruj się	502
zarządzaj zgodami	512
zaten üye misiniz	639
zavřít	21
załaduj więcej	519
załóż konto	502
zgadzam się	512
zgłoś	514
zgłoś błąd	514
zkopírovat odkaz	27
znajdź nas na facebooku	509
zobacz galerię	519
zobacz również	516
zobacz także	516
zobacz też	516
zobacz więcej	516
zobrazit více	35
zobrazit vše	35
zostań patronem	500
zpět nahoru	35
zrušit odpověď	32
zur merkliste hinzufügen	85
zur übersicht	98
zurück	93
zurück nach oben	98
zvětšit	35
zwiń	519
zásady ochrany osobních údajů	30
à découvrir	269
à la une	269
à lire	269
à lire aussi	269
à lire ensuite	269
à lire également	269
à ne pas manquer	269
à voir	269
à voir aussi	269
ähnliche artikel	95
ähnliche beiträge	95
ähnliche themen	95
älä missaa mitään	229
ämnen	624
ämnen i artikeln	624
är du redan prenumerant	611
çerez ayarlari	646
çerez politikasi	646
çerezler	646
çikiş yap	639
çok okunanlar	649
écouter	260
écouter l'article	260
écouter le podcast	272
édition du jour	269
înapoi sus	570
încarcă mai multe	570
închide	558
înregistrare	560
înregistrează-te	560
öffnen	98
önceki	651
önceki haber	649
öne çikan haberler	649
öne çikanlar	649
önerilen haberler	649
önerilenler	649
összes	332
új hozzászólás	329
última hora	194
últimas	547
últimas entradas	194
últimas noticias	194
últimas notícias	547	547
últimos artículos	194
únete	174
únete a la conversación	192
únete a nuestro canal de whatsapp	186
überweisung	77
ücretsiz dene	639
üye girişi	639
üye ol	638	639
ý kiến	691
ý kiến bạn đọc	691
ý kiến của bạn	691
článek pokračuje pod reklamou	29
článek pokračuje za reklamou	29
čtěte dále	33
čtěte i	33
čtěte také	33
číst dál	35
číst dál s předplatným	23
číst více	35
đáng chú ý	692
đã có tài khoản	684
đã sao chép	687
đóng	682
đóng góp	683
đăng ký	684
đăng ký ngay	684
đăng nhập	684
đăng nhập / đăng ký	684
đăng xuất	684
được tài trợ	689
đặt báo	684
đề xuất	692
để sau	682
đọc nhiều	692
đọc nhiều nhất	692
đọc thêm	692	694
đọc tiếp	694
đừng bỏ lỡ	692
śledź nas	509
śledź nas w google news	509
şifremi unuttum	639
şimdi değil	637
şurada paylaş	643
štítky	33
știri recomandate	568
știri similare	568
știrile zilei	568
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
авторизация	582
авторизоваться	582
актуальне	673
архив	596
банковская карта	581
банковский перевод	581
безопасный платеж	581
больше	596
больше новостей	596
будьте в курсе	584
більше новин	673
більше по темі	673
в избранное	587
в тренде	596
важливо	673
вам будет интересно	596
вам може сподобатися	673
вам может быть интересно	596
вас може зацікавити	673
вас может заинтересовать	596
ваш e-mail	584
ваш email	584
введите email	584
версия для печати	587
вже зареєстровані	662
вже є акаунт	662
вибір редакції	673
видео	596
вийти	662
вконтакте	588	588
во весь экран	599
войти	582
войти в аккаунт	582
воспроизвести	599
время на чтение	599
время чтения # мин	599
все	599
все комментарии	594
всі новини	675
вход	582
вхід	662
выберите сумму	581
выбор редакции	596
выйти	582
відео	673
відповісти	671
відхилити	669
главная	599
главное	596
главное за день	596
главные новости	596
головна	675
головне	673
головне за день	673
головні новини	673
далее	599
далі	675
детальніше	675
дзен	588
дивіться також	673
для подписчиков	582
добавить комментарий	594
додати коментар	671
докладніше	675
другая сумма	581
другие материалы	596
другие новости	596
другие статьи	596
друк	666
единоразово	579
ежемесячно	579
еще новости	596
еще по теме	596
ещё	596
ещё по теме	596
за темою	673
забули пароль	662
забыли пароль	582
завантажити ще	675
загрузить еще	599
загрузить ещё	599
задонатити	660
задонатить	579
закрити	659
закрыть	578
залишити коментар	671
зарегистрироваться	582
зареєструватися	662
зберегти	666
збільшити	675
зміст	675
знайшли помилку	671
зробити внесок	660
зрозуміло	669
интересное	596
к началу	599
категории	596
категорії	673
коментар	671
коментарі	671
коментувати	671
комментарии	594
комментарии отсутствуют	594
комментарий	594
комментировать	594
контакти	671
контакты	594
конфиденциальность	592
копировать ссылку	587
копіювати посилання	666
купить подписку	582
лента новостей	596
личный кабинет	582
материал доступен только подписчикам	582
материалы партнеров	591
материалы по теме	596
матеріали за темою	673
матеріали по темі	673
меню	599	675
метки	596
может быть, позже	578
может позже	578
можливо, пізніше	659
мой профиль	582
мы в telegram	589
мы в социальных сетях	589
мы в соцсетях	589
мы вконтакте	589
мій профіль	662
мітки	673
на главную	599
на правах реклами	668
на правах рекламы	591
наверх	599	675
нагадати пізніше	659
надіслати	666
назад	599	675
найпопулярніше	673
найти	599
найчитаніше	673
налаштування	669
написати коментар	671
написать комментарий	594
напомнить позже	578
настройки	592
настройки cookie	592
наступна	675
наступна стаття	673
наш telegram-канал	589
нашли опечатку	594
нашли ошибку	594
не зараз	659
не пропустите	596
не пропустіть	673
не сегодня	578
не сейчас	578
не сьогодні	659
нет комментариев	594
нет, спасибо	578
новини	673
новини партнерів	668
новости	596
новости партнеров	591
новости партнёров	591
новости по теме	596
ні, дякую	659
обговорити	671
обратная связь	594
обсудить	594
обсуждение	594
одноклассники	588
одноразово	660
оставить комментарий	594
останні новини	673
ответить	594
отказаться	592
отклонить	592
отменить ответ	594
отправить по почте	587
оформити підписку	662
оформить подписку	582
партнерский материал	591
партнерський матеріал	668
партнерський проєкт	668
партнёрский материал	591
передплата	662
передплатити	662
перейти к содержанию	599
печать	587
по теме	596
повідомити про помилку	671
погоджуюсь	669
погоджуюся	669
подарить статью	582
поддержать	579
поддержать нас	579
поддержать проект	579
поддержать редакцию	579
поддержите нас	579
поддержите нашу работу	579
поделитесь	587
поделиться	587	587
поделиться в facebook	587
поделиться в telegram	587
поделиться в twitter	587
поделиться в whatsapp	587
поделиться в одноклассниках	587
поделиться вконтакте	587
поделиться с друзьями	587
подкасти	673
подкасты	596
подписаться	582
подписаться на новости	584
подписаться на рассылку	584
подписка	582
подписывайтесь	589
подписывайтесь на нас	589
подписывайтесь на наш telegram	589
подпишитесь на нашу рассылку	584
подпишитесь на рассылку	584
подробнее	599
подробнее по теме	596
поділитись	666
поділитися	666
поділитися в telegram	666
поділитися у facebook	666
поділіться	666
пожертвовать	579
пожертвувати	660
позже	578
поиск	599
показати більше	675
показати коментарі	671
показати ще	675
показать больше	599
показать еще	599
показать ещё	599
показать комментарии	594
политика конфиденциальности	592
пользовательское соглашение	592
політика конфіденційності	669
помочь	579
помочь нам	579
помочь проекту	579
понятно	592
попередня	675
попередня стаття	673
попробовать бесплатно	582
популярне	673
популярное	596
популярные	596
популярные новости	596
популярные статьи	596
популярні новини	673
посилання скопійовано	666
последнее	596
последние новости	596
похожие материалы	596
похожие статьи	596
поширити	666
поширити у facebook	666
пошук	675
правила использования	592
предыдущая	599
предыдущая статья	596
премиум	582
преміум	662
прийняти	669
прийняти всі	669
принять	592
принять все	592
принять всё	592
прислать новость	594
приєднатися	660
продолжение после рекламы	591
продолжение статьи после рекламы	591
продолжить без поддержки	578
промо	591	668
прослушать	587
підписатись	662
підписатися	662
підписка	662
підтримайте нас	660
підтримати	660
підтримати нас	660
підтримати редакцію	660
пізніше	659
развернуть	599
разово	579
распечатать	587
рассказать друзьям	587
рассылка	584
рассылки	584
регистрация	582
редакция рекомендует	596
реклама	591	591	668	668
рекомендуем	596
рекомендуемое	596
рекомендуємо	673
реєстрація	662
роздрукувати	666
рубрики	596	673
самое важное	596
самое популярное	596
самое читаемое	596
свежее	596
свежие новости	596
свернуть	599
связаться с нами	594
сделать пожертвование	579
сейчас читают	596
скасувати відповідь	671
скопировать ссылку	587
скопіювати посилання	666
следите за нами	589
следующая	599
следующая статья	596
слухати	666
слушать	587
см. также	596
смотреть все	599
смотри также	596
смотрите также	596
согласен	592
согласиться	592
содержание	599
создать аккаунт	582
сообщить об ошибке	594
сохранить	587
социальные сети	589
спецпроект	591
спецпроєкт	668
способ оплаты	581
способы оплаты	581
ссылка скопирована	587
стати частиною спільноти	660
стать патроном	579
стать спонсором	579
створити акаунт	662
стрічка новин	673
схожі матеріали	673
схожі статті	673
сюжет	596
сюжеты	596
твитнуть	587
твиттер	588
твітнути	666
теги	596	673
телеграм	588
тема дня	596
теми	673
темы	596
только для подписчиков	582
тільки для передплатників	662
тільки для підписників	662
увеличить	599
увійти	662
уже есть аккаунт	582
уже есть подписка	582
уже зарегистрированы	582
уже зареєструвалися	662
уже подписаны	582
умови використання	669
усі новини	675
фейсбук	588
фото	596
фоторепортаж	596
хорошо	592
час читання # хв	675
читайте еще	596
читайте ещё	596
читайте нас в telegram	589
читайте ниже	591
читайте также	596
читайте також	673
читати далі	675
читати повністю	675
читати також	673
читать далее	599
читать дальше	599
читать ещё	599
читать комментарии	594
читать по подписке	582
читать полностью	599
читать также	596
ще новини	673
щомісяця	660
электронная почта	584
я вже підтримую	659
я уже поддерживаю	578
яндекс.дзен	588
інші новини	673
אולי גם יעניין אותך	291
אולי יעניין אותך	291
אולי יעניין אתכם	291
אולי מאוחר יותר	281
אינציקלופדיית ynet	291
בשיתוף	288
דווח על טעות	290
דלג לתוכן	293
דף הבית	293
האזינו	286
הבא	293
הגב	290
הדפס	286
הדפסה	286
הוסיפו תגובה	290
הוסף תגובה	290
הוספת תגובה	290
הזכירו לי מאוחר יותר	281
החשבון שלי	283
הירשם	283
הכי נצפים	291
הכי נקרא	291
הכי נקראות	291
הכתבה הבאה	291
הכתבה הקודמת	291
המלצות	291
המשך לקרוא	293
המשך קריאה	293
הנקראות ביותר	291
העתק קישור	286
העתקת קישור	286
הצג עוד	293
הצטרפו	282
הצטרפו אלינו	282
הקודם	293
הרשמה	283
השב	290
התחבר	283
התחברות	283
ווטסאפ	286
וידאו	291
חדשות אחרונות	291
חזרה למעלה	293
חיפוש	293
טוויטר	286
טלגרם	286
טען עוד	293
יציאה	283
כבר מנוי	283
כבר מנויים? התחברו	283
כבר נרשמת	283
כותרות אחרונות	291
כניסה	283
כניסה למנויים	283
כתבו תגובה	290
כתבות אחרונות	291
כתבות מומלצות	291
כתבות נוספות	291
כתבות קשורות	291
לא כעת	281
לא עכשיו	281
לא תודה	281
לא, תודה	281
להמשך קריאה	283
להרשמה	283
לכל הכתבות	293
לכל התגובות	290
למנויים בלבד	283
לרכישת מינוי	283
לתרום	282
לתרומה	282
מבזקים	291
מודעה	288
מומלצים	291
ממומן	288
מצאתם טעות	290
נושאים	291
נושאים קשורים	291
סגור	281
סגירה	281
עוד	293
עוד בנושא	291
עוד בערוץ	291
עוד חדשות	291
עוד כתבות	291
פייסבוק	286
פרסום	288
פרסומת	288
צור חשבון	283
צור קשר	290
קרא גם	291
קרא עוד	293
קראו גם	291
קראו עוד	293
רכשו מינוי	283
שיתוף	286
שיתוף בווטסאפ	286
שיתוף בטוויטר	286
שיתוף בפייסבוק	286
שכחתי סיסמה	283
שלח לחבר	286
שליחה במייל	286
שמירה	286
שתף	286
שתפו	286
שתפו את הכתבה	286
שתפו בפייסבוק	286
תגובה	290
תגובות	290
תגיות	291
תוכן למנויים	283
תוכן ממומן	288
תוכן מקודם	288
תוכן שיווקי	288
תמכו בנו	282
תפריט	293
תרומה	282
תרמו	282
תרמו עכשיו	282
آخر الأخبار	11
آخرین اخبار	215
آگهی	212
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
اخبار مرتبط	215
اخترنا لك	11
ادامه	217
ادامه مطلب	217
ادعم الصحافة المستقلة	1
ادعمنا	1
ارسال	210
ارسال به دوستان	210
ارسال نظر	214
از ما حمایت کنید	207
استمع	6
اشتراك	2
اشتراک	208
اشتراک گذاری	210
اشتراکگذاری	210
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
الان نه	206
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
ایجاد حساب	208
بازگشت به بالا	217
بحث	13
برعاية	8
برچسب ها	215
برچسبها	215
بستن	206
بعداً یادآوری کن	206
بعدی	217
به اشتراک بگذارید	210
بیشتر	215	217
بیشتر بخوانید	215
تازهترینها	215
تبرع	1
تبرع الآن	1
تبلیغ	212
تبلیغات	212
تحميل المزيد	13
تسجيل	2
تسجيل الخروج	2
تسجيل الدخول	2
تسجيل دخول	2
تعليق	10
تعليقات	10
تلغرام	6
تلگرام	210
تماس با ما	214
تويتر	6
توییتر	210
تيليجرام	6
ثبت نام	208
ثبت نظر	214
ثبتنام	208
جدیدترین اخبار	215
جستجو	217
جميع التعليقات	10
حالا نه	206
حجم الخط	6
حساب کاربری	208
حسابي	2
حصري للمشتركين	2
حفظ	6
حمایت مالی	207
حمایت کنید	207
خانه	217
خبرهای مرتبط	215
خروج	208
دستهبندی	215
دیدگاه	214
دیدگاهها	214
ذات صلة	11
ذخیره	210
ذكرني لاحقا	0
ربما لاحقا	0
ربما لاحقاً	0
رد	10
رمز عبور را فراموش کردهاید	208
رپورتاژ	212
رپورتاژ آگهی	212
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
شاید بعدا	206
شاید بعداً	206
صفحه اصلی	217
طباعة	6
عرض الكل	13
عرض المزيد	13
عضویت	208
عکس	215
غرّد	6
فقط برای مشترکان	208
فيديو	11
فيسبوك	6
فیسبوک	210
قبلی	217
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
لینک کوتاه	210
مادة إعلانية	8
محتوای تبلیغاتی	212
محتوى ممول	8
مختارات	11
مستخدم جديد	2
مشاركة	6
مشاركة عبر واتساب	6
مشاركة على تويتر	6
مشاركة على فيسبوك	6
مشاهده بیشتر	217
مشاهده همه	217
مشترک شوید	208
مطالب مرتبط	215
مقالات ذات صلة	11
مقالات مرتبط	215
منو	217
مهمترین اخبار	215
مواضيع ذات صلة	11
موضوعات ذات صلة	11
نسخ الرابط	6
نسيت كلمة المرور	2
نظر	214
نظر خود را بنویسید	214
نظر شما	214
نظرات	214
نمایش بیشتر	217
ننصح بقراءة	11
نه ممنون	206
هل لديك حساب	2
همرسانی	210
همچنین بخوانید	215
واتساب	6
واتساپ	210
ورود	208
ورود / ثبت نام	208
وسوم	11
ویدیو	215
ویژه مشترکان	208
يستمر المقال بعد الإعلان	8
پاسخ	214
پربازدیدترین	215
پربازدیدترینها	215
پربازدیدها	215
پربحثترینها	215
پیشنهاد سردبیر	215
پیشنهاد ما	215
چاپ	210
کلیدواژهها	215
کمک مالی	207
کمک کنید	207
کپی لینک	210
گزارش خطا	214
अगला	312
अगली खबर	310
अन्य खबरें	310
अपनी राय दें	309
अभी दान करें	301
अभी नहीं	300
आगे पढ़ें	312
आपके लिए	310
इसे भी पढ़ें	310
ई-पेपर	302
ऊपर जाएं	312
और खबरें	310
और देखें	312
और पढ़ें	310	312
कमेंट	309
कमेंट करें	309
कमेंट्स	309
केवल सदस्यों के लिए	302
कॉपी लिंक	305
खाता बनाएं	302
खोजें	312
जवाब दें	309
टिप्पणियां	309
टिप्पणी	309
टिप्पणी करें	309
टैग्स	310
टॉप न्यूज़	310
ट्रेंडिंग	310
ट्विटर	305
ताज़ा ख़बरें	310
ताजा खबरें	310
ताजा समाचार	310
दान करें	301
नहीं धन्यवाद	300
नहीं, धन्यवाद	300
पिछला	312
पिछली खबर	310
पूरी खबर पढ़ें	312
प्रचार	307
प्रतिक्रिया दें	309
प्रायोजित	307
प्रिंट करें	305
प्रीमियम	302
फेसबुक	305
फेसबुक पर शेयर करें	305
फोटो	310
बंद करें	300
बड़ी खबरें	310
बाद में	300
बाद में याद दिलाएं	300
मुख्य समाचार	310
मेन्यू	312
मेरा खाता	302
यह भी पढ़ें	310
ये भी पढ़ें	310
रजिस्टर करें	302
लिंक कॉपी करें	305
लॉग इन	302
लॉग इन करें	302
लॉगआउट	302
लॉगिन	302
लोकप्रिय	310
विज्ञापन	307
विज्ञापन के बाद जारी	307
विषय	310
वीडियो	310
व्हाट्सएप	305
शायद बाद में	300
शेयर	305
शेयर करें	305
संपर्क करें	309
संबंधित खबरें	310
संबंधित ख़बरें	310
संबंधित लेख	310
संबंधित समाचार	310
सदस्य बनें	301
सबसे ज्यादा पढ़ी गई	310
सब्सक्राइब	302
सब्सक्राइब करें	302
सभी देखें	312
समर्थन करें	301
सहयोग करें	301
साइन अप	302
साइन इन	302
साझा करें	305
सेव करें	305
स्पॉन्सर्ड	307
हमारा समर्थन करें	301
होम	312
ủng hộ	683
ủng hộ chúng tôi	683
あとで	391
あとで読む	399
あなたにおすすめ	408
あなたにおすすめの記事	408
あなたへのおすすめ	408
あわせて読みたい	408
いいえ、結構です	391
いいね	399	399
いいね！してニュースをチェック	400
おすすめ	408
おすすめの記事	408
おすすめ情報pr	402
おすすめ記事	408
お問い合わせ	404
お気に入り	399
お気に入りに追加	399
お申し込み	394
こちらもおすすめ	408
この著者の記事	408
この記事のタグ	408
この記事は会員限定です	394
この記事は有料会員限定です	394
この記事は有料記事です	394
この記事をシェア	399
この記事をシェアする	399
この記者の記事一覧	408
この連載の記事	408
ご意見	406
ご意見・ご感想	406
ご支援のお願い	392
ご購読の申し込み	394
さらに読み込む	410
すべて受け入れる	404
すべて見る	410
すべて許可	404
その他の記事	408
はてなブックマーク	399
はてブ	399
また後で	391
みんなのコメント	406
もっと見る	410
もっと読む	408
もどる	410
よく読まれている記事	408
よく読まれている記事ランキング	408
アクセスランキング	408
オススメ記事	408
カテゴリ	408
カテゴリー	408
キーワード	408
クッキー	404
クッキー設定	404
クリップ	399
クリップする	399
コピーしました	399
コメント	406
コメント#件	406
コメントする	406
コメントはまだありません	406
コメントをもっと見る	406
コメントを投稿	406
コメントを書く	406
コメントを残す	406
コメントを見る	406
コメント一覧	406
コメント（#	406
サイトポリシー	404
サイトマップ	404
サインイン	394
サポートする	392
シェア	399
シェアしよう	399
シェアする	399
スキップ	391
スクラップ	399
スクラップする	399
スポンサー	402
スポンサードリンク	402
スポンサーリンク	402
タイアップ	402
タグ	408
チップを送る	392
チャンネル登録	400
ツイート	399
ツイートする	399
トップ	410
トップへ戻る	410
トップニュース	408
トップページ	410
トピックス	408
ドネーション	392
ニュースを読む	410
ニュースレター	396
ニュースレターに登録	396
ニュースレターを購読	396
ニュースレター登録	396
バックナンバー	408
パスワードを忘れた方	394
ピックアップ	408
フォロー	400
フォローしてね	400
フォローしました	400
フォローする	400
フォロー中	400
ブックマーク	399
ブックマークする	399
プライバシーポリシー	404
プレゼント	394
プレミアム	394
ヘルプ	404
ページの先頭へ	410
ページトップ	410
ページトップへ	410
ホーム	410
ポスト	399
ポストする	399
マイページ	394
メニュー	410
メルマガ	396
メルマガに登録する	396
メルマガ登録	396
メールで送る	399
メールで送信	399
メールアドレス	396
メールアドレスを入力	396
メールマガジン	396
メールマガジン登録	396
ランキング	408
リンクをコピー	399
ログアウト	394
ログイン	394
ログイン/会員登録	394
ログインして続きを読む	394
ログイン・会員登録	394
一覧	410
一覧へ	410
一覧を見る	410
上一篇	716
上一頁	718
上一页	718
下一篇	716
下一頁	718
下一页	718
下次再說	701
下次再说	701
不用了	701
不，謝謝	701
不，谢谢	701
专题	716
个人中心	704
为你推荐	716
为您推荐	716
主要ニュース	408
举报	715
人気の記事	408
人気ランキング	408
人気記事	408
人気記事ランキング	408
今、あなたにオススメ	408
今はしない	391
今はやめておく	391
今回はしない	391
今日の注目	408
今日热点	716
今日焦点	716
他の記事も読む	408
付費閱讀	704
付费内容	704
付费阅读	704
以后再说	701
会员专享	704
会员专属	704
会员中心	704
会员登录	704
会員の方はこちら	394
会員の方はログイン	394
会員登録	394
会員登録する	394
会員登録はこちら	394
会員限定	394
会員限定記事	394
你可能也喜欢	716
你可能也喜歡	716
你可能感兴趣	716
使用条款	713
使用條款	713
保存	399
保存する	399
個人情報保護方針	404
元記事を読む	410
免責聲明	713
免費訂閱	706
免費註冊	704
免費試讀	704
免责声明	713
免费注册	704
免费订阅	706
免费试读	704
全文を読む	410
全文表示	410
全部接受	713
全部评论	715
公众号	710
公式sns	400
公式twitter	400
公式x	400
共有	399
共有する	399
关于我们	713
关注	710
关注我们	710
关键词	716
关闭	701
其他新聞	716
其他新闻	716
再生	410
写真を見る	410
写真特集	408
写评论	715
分享	709
分享到	709
分享到微信	709
分享到微博	709
分享到朋友圈	709
分享文章	709
分享本文	709
分享至	709
分享至facebook	709
分类	716
分類	716
列印	709
初割で無料体験する	394
初割で無料体験する無料会員に登録するログインする	394
利用規約	404
前のページ	410
前の記事	408
前の記事へ	408
前へ	410
加入line好友	710
加入会员	704
加入書籤	709
加入會員	704
加载更多	718
動画	408
動画を見る	410
单次捐款	702
印刷	399
印刷する	399
即时新闻	716
即時新聞	716
参与评论	715
反馈	715
发表留言	715
发表评论	715
合わせて読みたい	408
同じカテゴリの記事	408
同意	713
同意しない	404
同意する	404
听新闻	709
單次捐款	702
回到頂部	718
回复	715
回覆	715
回頂端	718
回首頁	718
复制成功	709
复制链接	709
大字	709
大家还在看	716
大家都在看	716
头条	716
字体大小	709
字号	709
字級	709
字體大小	709
官方微信	710
官方微博	710
定期定額	702
寄付	392
寄付する	392
寄付のお願い	392
寄付をする	392
專題	716
小字	709
小編推薦	716
展开	718
展开全文	718
展開	718
已关注	710
已是会员	704
已有帐号	704
已經是會員	704
已經是會員？登入	704
已经是会员？登录	704
广告	712
广告 请继续往下阅读	712
広告	402
広告の後に続きます	402
広告をスキップ	402
広告を閉じる	402
広告企画	402
廣告	712
廣告 請繼續往下閱讀	712
延伸閱讀	716
延伸阅读	716
开通会员	704
影音	716
後で	391
微信	709
微信公众号	710
微博	709
忘記密碼	704
忘记密码	704
応援する	392
您可能也喜歡	716
您可能感兴趣	716
您的邮箱	706
您的電郵	706
意见反馈	715
感想を送る	406
成为会员	702
成為會員	702
我同意	713
我的帐户	704
我的帳戶	704
我知道了	713
我要留言	715
我要纠错	715
我要评论	715
戻る	410
所有留言	715
打印	709
打赏	702
投稿する	406
拒絕	713
拒绝	713
拡大	399
拡大する	410
按讚	710
捐款	702
捐贈	702
捐赠	702
排行榜	716
接受	713
接受全部	713
接受所有	713
推广	712
推广内容	712
推廣	712
推荐	716
推荐文章	716
推荐阅读	716
推薦	716
推薦文章	716
推薦閱讀	716
提供	402
搜尋	718
搜索	718
播放	718
支持我们	702
支持我們	702
支援する	392
收听	709
收藏	709
收藏文章	709
收起	718
文字の大きさ	399
文字サイズ	399
新着	408
新着ニュース	408
新着記事	408
新規会員登録	394
新規登録	394
新闻简报	706
显示更多	718
暂不	701
暫不	701
更多	716
更多内容	716
更多報導	716
更多报道	716
更多文章	716
更多新聞	716
更多新闻	716
最新ニュース	408
最新文章	716
最新新聞	716
最新新闻	716
最新消息	716
最新記事	408
會員中心	704
會員專享	704
會員專屬	704
會員登入	704
有料会員になると	394
有料会員登録	394
有料会員限定	394
有料会員限定記事	394
有料登録	394
有料記事	394
朋友圈	709
服务条款	713
服務條款	713
朝刊・夕刊	394
本文へ	410
本文へ移動	410
查看全部	718
查看原图	718
查看更多	718
查看留言	715
查看评论	715
标签	716
検索	410
業配	712
標籤	716
檢舉	715
次のページ	410
次の記事	408
次の記事へ	408
次へ	410
次ページ	410
残り#文字	394
每月捐款	702
注册	704
注目の記事	408
注目キーワード	408
注目ワード	408
注目記事	408
点击排行	716
点击查看大图	718
点赞	709
為您推薦	716
热点	716
热点推荐	716
热门	716
热门排行	716
热门文章	716
热门新闻	716
無料で体験する	394
無料で読む	394
無料会員に登録する	394
無料会員登録	394
無料会員限定	394
無料体験	394
無料登録	394
焦點新聞	716
熱門	716
熱門排行	716
熱門文章	716
熱門新聞	716
熱門話題	716
特定商取引法に基づく表記	404
特集	408
猜你喜欢	716
猜你喜歡	716
申し込む	394
电子报	706
电子邮箱	706
画像を拡大	410
画像を見る	410
留言	715
留言(#	715
登入	704
登入/註冊	704
登出	704
登录	704
登录/注册	704
登錄	704
登録	394
登録して続きを読む	394
登録する	394
發表留言	715
發表評論	715
目录	718
目次	410
目錄	718
相关主题	716
相关报道	716
相关推荐	716
相关文章	716
相关新闻	716
相关标签	716
相关阅读	716
相關主題	716
相關報導	716
相關推薦	716
相關文章	716
相關新聞	716
相關標籤	716
相關閱讀	716
看了这篇文章的人也看	716
看更多	716
稍后再说	701
稍后提醒我	701
稍後再說	701
稍後提醒我	701
立即捐款	702
立即訂閱	704
立即订阅	704
粉絲團	710
精选	716
紙面ビューアー	394
続きをみる	410
続きを読む	394
網友留言	715
編輯推薦	716
編輯精選	716
編集部おすすめ	408
編集部のおすすめ	408
縮小	399
繼續閱讀	718
纠错	715
继续浏览内容	718
继续阅读	718
编辑推荐	716
编辑精选	716
网友评论	715
联系我们	713
聯絡我們	713
聽新聞	709
菜单	718
著作権	404
複製連結	709
视频	716
訂閱	704
訂閱我們的電子報	706
訂閱會員	704
訂閱郵件	706
訂閱電子報	706
記事は広告の後に続きます	402
記事へのご意見	406
記事をサポートする	392
記事をシェア	399
記事をプレゼント	394
記事を保存	399
記事を印刷する	399
記事を読む	410
記事ランキング	408
記事一覧	410
記事全文を読む	410
許可する	404
註冊	704
評論	715
話題の記事	408
読まれている記事	408
請繼續往下閱讀	712	712
請輸入電子郵件	706
讚	709
讚賞支持	702
订阅	704
订阅会员	704
订阅我们的电子报	706
订阅电子报	706
订阅邮件	706
评论	715
评论(#	715
话题	716
请继续往下阅读	712
请输入邮箱	706
購読	394
購読する	394
購読のお申し込み	394
購読申し込み	394
贊助	702
贊助內容	712
贊助商	712
贊助我們	702
赞助	702
赞助内容	712
赞助商链接	712
赞赏	702
跳到主要內容	718
載入更多	718
轉發	709
转发	709
返信	406
返信する	406
返回顶部	718
返回首页	718
追蹤	710
追蹤我們	710
通報する	406
速報	408
連載	408
運営会社	404
違反報告	406
選單	718
邮箱	706
閉じる	391	410
開通會員	704
関連	408
関連する記事	408
関連キーワード	408
関連タグ	408
関連トピックス	408
関連ニュース	408
関連リンク	408
関連動画	408
関連情報	408
関連記事	408
閱讀全文	718
閱讀更多	718
關於我們	713
關注	710
關注我們	710
關鍵字	716
關閉	701
阅读全文	718
阅读更多	718
隐私政策	713
隐私权政策	713
隱私政策	713
隱私權政策	713
電子信箱	706
電子報	706
電子版	394
音声で聞く	399
頭條	716
顯示更多	718
首頁	718
首页	718
가	424
가입하기	420
가장 많이 본 뉴스	429
개인정보 처리방침	427
개인정보처리방침	427
거부	427
검색	431
계속 읽기	420
고객센터	427
공유	424
공유하기	424
관련 기사	429
관련 뉴스	429
관련 태그	429
관련기사	429
관련뉴스	429
관련키워드	429
광고	426
광고 닫기	426
광고 후 이어집니다	426
괜찮습니다	417
구독	420
구독 신청	420
구독 전용	420
구독 중	420
구독신청	420
구독자 전용	420
구독하기	420
글씨크기	424
글자 크기	424
글자크기	424
기부하기	418
기사 공유	424
기사 공유하기	424
기사 듣기	424
기사 본문	431
기사 후원하기	418
기사에 대한 의견	428
기사원문	431
기사저장	424
기자의 다른기사	429
나중에	417
나중에 하기	417
내 정보	420
네이버 블로그	424
다른 공유 찾기	424
다른 기사	429
다른기사	429
다른기사 보기	429
다시 보지 않기	417
다음	431
다음 기사	429
다음 페이지	431
다음기사	429
다음에	417
닫기	417
답글	428
답글쓰기	428
당신이 좋아할 만한	429
댓글	428
댓글 #	428
댓글 #개	428
댓글 보기	428
댓글 쓰기	428
댓글보기	428
댓글쓰기	428
댓글을 입력해주세요	428
더 보기	431
더보기	429	431
동영상	429
동의	427
동의합니다	427
등록	428
라인	424
랭킹	429
랭킹뉴스	429
로그아웃	420
로그인	420
로그인/회원가입	420
링크 복사	424
마이페이지	420
많이 본 기사	429
많이 본 뉴스	429
많이 읽은 기사	429
많이본 기사	429
많이본 뉴스	429
맨 위로	431
맨위로	431
메뉴	431
메뉴 닫기	431
메일	424
모두 동의	427
목록	431
목록보기	431
무료 체험 시작하기	420
무료 회원가입	420
문의	428
바로가기	424
밴드	424
베스트	429
복사하기	424
본문 글씨 줄이기	424
본문 글씨 키우기	424
본문 바로가기	431
본문으로 바로가기	431
북마크	424
비밀번호 찾기	420
사이트맵	427
사진 확대	431
속보	429
스크랩	424
스폰서	426
신고	428
신문구독	420
실시간 뉴스	429
에디터 추천	429
연관기사	429
영상	429
오늘 하루 보지 않기	417
오늘은 그만 보기	417
오늘의 추천	429
오류 신고	428
요약	431
원문보기	431
위로	431
유료 회원 전용	420
음성으로 듣기	424
응원하기	418
의견 쓰기	428
이 기사는 광고 후 이어집니다	426
이 시각 주요뉴스	429
이 시각 추천뉴스	429
이메일	424
이메일무단수집거부	427
이미 구독 중이신가요	420
이미 회원이신가요	420
이미지 크게 보기	431
이미지 확대	431
이슈	429
이용약관	427
이전	431
이전 기사	429
이전기사	429
인기 기사	429
인기기사	429
인기뉴스	429
인쇄	424
인쇄하기	424
일시후원	418
재생	431
저작권규약	427
저장	424
전체 댓글	428
전체 보기	431
전체메뉴	431
전체보기	431
접기	431
정기 후원하기	418
정기구독	420
정기후원	418
제보	428
제보하기	428
좋아요	424
좋은 기사 후원하기	418
주소복사	424
주요 기사	429
주요 뉴스	429
주요기사	429
주요뉴스	429
지면보기	420
청소년보호정책	427
최신 기사	429
최신 뉴스	429
최신기사	429
최신뉴스	429
추천 기사	429
추천기사	429
추천뉴스	429
카카오스토리	424
카카오톡	424
카카오톡 공유	424
카테고리	429
쿠키 설정	427
키워드	429
태그	429
트위터	424
트위터 공유	424
페이스북	424
페이스북 공유	424
펼치기	431
포토	429
폰트 크기	424
프리미엄	420
프린트	424
함께 보면 좋은 기사	429
함께 읽으면 좋은	429
핫뉴스	429
핫이슈	429
헤드라인	429
협찬	426
홈	431
화제의 뉴스	429
회사소개	427
회원 전용	420
회원가입	420
후원	418
후원 안내	418
후원 하기	418
후원하기	418
후원회원 가입	418
""")

START = ("""\
#	166 © #
a	271 a lire aussi	271 a lire également
abbonati	363 abbonati a
abonnez	251 abonnez-vous à
abonnieren	76 abonnieren sie
about	162 about the author	162 about the authors	162 about the writer
accepted	134 accepted payment methods:	134 accepted cards:
aktuelle	96 aktuelle nachrichten aus
alla	625 alla artiklar om	628 alla artiklar av
alle	61 alle artikler om	64 alle artikler af	96 alle artikel zu	96 alle artikel von	97 alle infos:	97 alle news:	99 alle artikel von	459 alle artikelen over	462 alle artikelen van	487 alle saker om	490 alle artikler av
alles	96 alles zum thema	96 alles zu	459 alles over
also	157 also in	158 also read	158 also read
alt	61 alt om	487 alt om
altre	381 altre notizie su
altri	381 altri articoli su	384 altri articoli di
altro	381 altro su
apoya	176 apoya	176 apoya a
approfondimento	382 approfondimento:
approfondisci	382 approfondisci
articles	162 articles by
ascolta	382 ascolta:
assista	549 assista:
auch	97 auch interessant	97 auch interessant:	97 auch lesenswert
author	162 author bio
ayrica	650 ayrica okuyun	650 ayrica bakin
baca	351 baca juga	351 baca juga:	351 baca juga	351 baca juga:	351 baca:	351 baca selengkapnya
bakiniz	650 bakiniz:
become	132 become a member of
bekijk	460 bekijk ook	460 bekijk:	460 bekijk hier	462 bekijk alle artikelen van
bildergalerie	97 bildergalerie:
c	166 (c) #
clicca	382 clicca qui
clique	549 clique aqui
cliquez	271 cliquez ici
confira	549 confira:	549 confira também
consulta	196 consulta aquí
contact	162 contact the author	162 contact the reporter	162 contact:	162 contact this reporter
contacta	198 contacta con
contacte	198 contacte con
contacter	273 contacter l'auteur
contactez	273 contactez l'auteur	273 contactez-nous
contate	551 contate o autor
contatta	384 contatta l'autore
copyright	101 copyright	166 copyright ©	166 copyright #	166 copyright:	166 copyright by	166 © copyright
czytaj	517 czytaj więcej o	518 czytaj także	518 czytaj także:	518 czytaj też	518 czytaj też:	518 czytaj również	518 czytaj więcej	518 czytaj:	518 czytaj także	518 czytaj też	518 czytaj więcej
daha	650 daha fazlasi:
das	96 das beste aus	97 das könnte sie auch interessieren	97 das könnte dich auch interessieren
dazu	97 dazu auch:
dengarkan	351 dengarkan:
detaylar	650 detaylar için
direkt	626 direkt:
direkte	488 direkte:
disclaimer	166 disclaimer:
do	162 do you have a story	162 do you know more	162 do you have information
don	140 don't miss	158 don't miss:
dona	176 dona a	363 dona a
donate	132 donate to
dossier	271 dossier :
dowiedz	518 dowiedz się więcej
dpa	101 © dpa	101 (dpa
editing	166 (editing by	166 editing by
editor	158 editor's picks:
email	162 email the author	162 email us
en	196 en vídeo:	196 en directo	271 en savoir plus	271 en direct
enjoying	140 enjoying this article
entenda	549 entenda:
faites	251 faites un don à
fale	551 fale com o autor
fler	625 fler artiklar om	628 fler artiklar av
flere	61 flere artikler om	64 flere artikler af	487 flere saker om	487 flere saker fra	490 flere saker av
follow	148 follow us	148 follow @	148 follow all the latest	148 follow the latest	148 follow our
fotostrecke	97 fotostrecke:
full	158 full story:	158 full coverage:
further	158 further reading:
gambas	351 [gambas:video
get	140 get the latest	140 get breaking news
got	162 got a tip	162 got a story
guarda	382 guarda anche	382 guarda:	382 guarda il video
haben	99 haben sie hinweise
haberin	650 haberin devami için
har	64 har du et tip	490 har du et tips
have	162 have a tip	162 have a story
haz	196 haz clic aquí
hazte	176 hazte socio de
heb	462 heb je een tip
heeft	462 heeft u een tip
het	459 het beste van
hier	97 hier lesen sie	97 hier geht es zu	97 hier geht's zu
i	381 i più letti di
ilgili	650 ilgili haber
ilginizi	650 ilginizi çekebilir	650 ilginizi çekebilir:
im	97 im video:
image	166 image copyright	166 image source,	166 image credit:
izle	650 izle:
izleyin	650 izleyin:
join	132 join	148 join the conversation on	148 join us on
katso	239 katso myös	239 katso:	239 katso video
keep	140 keep up with
kijk	460 kijk ook	460 kijk hier
klicka	626 klicka här
klik	62 klik her	460 klik hier
klikk	488 klikk her
kliknij	518 kliknij tutaj
kontakt	36 kontakt na autora	64 kontakt journalisten	99 kontakt:	490 kontakt journalisten
kontakta	628 kontakta reportern
kuuntele	239 kuuntele:	239 kuuntele myös
l	273 l'auteur	384 l'autore
laatste	459 laatste nieuws over
latest	157 latest from	157 latest in	157 latest videos from
le	196 le puede interesar	270 le meilleur de
lea	196 lea también	196 lea aquí	196 lea además	196 lea más	196 lea:	196 lea también
lee	196 lee también	196 lee más	196 lee:	196 lee también
leer	196 leer también	196 leer más
lees	459 lees meer over	460 lees ook	460 lees ook:	460 lees meer	460 lees meer:	460 lees verder	460 lees hier	460 lees:	460 lees ook	460 lees meer
leggi	381 leggi tutte le notizie	382 leggi anche	382 leggi anche:	382 leggi qui	382 leggi tutto	382 leggi:	382 leggi anche
leia	548 leia mais sobre	549 leia também	549 leia também:	549 leia mais	549 leia:	549 leia aqui	549 leia também	549 leia mais
ler	549 ler também	549 ler mais
les	270 les plus lus	487 les mer om	488 les også	488 les også:	488 les mer	488 les mer:	488 les:	488 les hele saken	488 les om	488 les her	488 les også	488 les mer	488 - les også
lesen	96 lesen sie mehr zu	96 lesen sie mehr zum	97 lesen sie auch	97 lesen sie mehr	97 lesen sie hier	97 lesen sie dazu	97 lesen sie jetzt	97 lesen sie außerdem	97 lesen sie mehr zum thema
lesetipp	97 lesetipp	97 lesetipp:
lest	97 lest auch
lies	97 lies auch	97 lies mehr	97 lies dazu
lihat	351 lihat juga	351 lihat juga:
like	140 like what you're reading	148 like and follow
lire	270 lire tous nos articles	271 lire aussi	271 lire également	271 lire	271 lire notre	271 lire l'article	271 lire plus	271 >> lire
listen	158 listen |
live	62 live:	97 live-ticker:
liveblog	460 liveblog:
lo	195 lo más leído en	195 lo más visto en	195 lo último en
lue	239 lue myös	239 lue myös:	239 lue lisää	239 lue lisää:	239 lue:	239 lue myös	239 lue lisää
luister	460 luister ook	460 luister:
lyssna	626 lyssna	626 lyssna:
lyt	62 lyt til
lytt	488 lytt til
mai	569 mai multe detalii
mail	462 mail de auteur
mais	548 mais lidas em	548 mais de	548 mais sobre	548 mais notícias de	548 mais notícias sobre	551 mais artigos de
masz	520 masz temat
meer	459 meer over	459 meer uit	459 meer van	459 meer nieuws over	462 meer van deze auteur
meest	459 meest gelezen in
meet	162 meet the author
mehr	96 mehr zum thema	96 mehr aus	96 mehr von	96 mehr zu	96 mehr lesen über	96 mehr über	97 mehr zum thema	97 mehr dazu	97 mehr dazu:	97 mehr lesen:	99 mehr vom autor	99 mehr von der autorin	99 mehr artikel von
meistgelesen	96 meistgelesen in
mer	487 mer om	487 mer fra	625 mer om	625 mer från	628 mer av
mere	61 mere om	61 mere fra
mest	625 mest läst i
mira	196 mira también	196 mira:	196 mira también
mit	101 mit material von
mohlo	34 mohlo by vás zajímat:
more	157 more from	157 more on	158 more from	158 more on this	162 more by
most	157 most read in	157 most read on	157 most viewed in	157 most popular in	157 most popular on
must	158 must read:
najnowsze	517 najnowsze z
najpopularniejsze	517 najpopularniejsze w
neueste	96 neueste artikel aus
newsblog	97 newsblog:
nghe	693 nghe:
no	196 no te pierdas:
noticias	195 noticias de
notre	271 notre dossier
now	158 now read:
o	36 o autorovi	36 o autorce	520 o autorze	520 o autorce
okuyun	650 okuyun:
olvasd	331 olvasd el	331 olvasd el:
olvassa	331 olvassa el	331 olvassa el:	331 olvassa el ezt is
om	64 om forfatteren	64 om skribenten	490 om forfatteren	490 om skribenten	628 om skribenten	628 om författaren
on	158 on our site:
over	462 over de auteur
passend	97 passend dazu	97 passend dazu:
payment	134 payment methods:
per	382 per approfondire
plus	270 plus d'articles sur	270 plus d'infos sur
polecamy	518 polecamy:
popular	157 popular in
potrebbe	382 potrebbe interessarti:
pour	271 pour aller plus loin
privacy	140 privacy notice:
przeczytaj	518 przeczytaj także	518 przeczytaj też	518 przeczytaj:
puedes	196 puedes leer también
quelle	101 quelle: dpa	101 quelle:
quellen	101 quellen:
reach	162 reach the reporter	162 reach the author
read	157 read more on these	157 read more about	157 read more from	158 read more	158 read more:	158 read also	158 read next	158 read:	158 read |	158 read more	158 read all about it	162 read more by
recomendamos	196 recomendamos:
regarder	271 regarder :
relacionado	196 relacionado:	549 relacionado:
related	158 related:	158 related |	158 related story:	158 related stories:	158 related article:	158 related reading:	158 related video:
relire	271 relire
reporting	166 reporting by	166 (reporting by
retrouvez	271 retrouvez	271 retrouvez ici
saiba	549 saiba mais
saksikan	351 saksikan juga
schlagworte	96 schlagworte zu
schreiben	99 schreiben sie unserem autor	99 schreiben sie der autorin	99 schreiben sie uns
scrivi	384 scrivi all'autore
se	62 se også	62 se video	488 se også	488 se video	626 se också	626 se även
see	157 see more from	158 see also	158 see more	158 see more:	162 see all posts by	162 see author archive
senaste	625 senaste nytt om
send	162 send us your	162 send tips to	162 send your tips	162 send feedback to
seneste	61 seneste nyt om
ses	273 ses derniers articles
sie	99 sie erreichen die autorin	99 sie erreichen den autor
siehe	97 siehe auch
sign	140 sign up to	140 sign up for	140 sign up here	140 sign up (it's
sigue	196 sigue leyendo:
simak	351 simak juga	351 simak juga:	351 simak:	351 simak video
siste	487 siste nytt om
skontaktuj	520 skontaktuj się z autorem
sledujte	34 sledujte:
sobre	198 sobre el autor	198 sobre la autora	198 sobre la firma	551 sobre o autor	551 sobre a autora
sollten	99 sollten ihnen fehler
sostieni	363 sostieni	363 sostieni il	363 sostieni la
soutenez	251 soutenez	251 soutenez le
soutenir	251 soutenir
spende	76 spende für
spenden	76 spenden für
stay	140 stay up to date with
subscribe	132 subscribe to	140 subscribe to
sull	384 sull'autore
support	132 support	132 support the
sur	271 sur le même sujet
te	196 te puede interesar	196 te puede interesar:	196 te recomendamos:
terms	166 terms and conditions apply
the	140 the latest news directly	157 the latest in	157 the latest from
tienes	198 ¿tienes una historia
tiklayin	650 tiklayin
tin	693 tin liên quan:
tip	462 tip de redactie	462 tip ons
todas	195 todas las noticias de
todos	198 todos los artículos de	551 todos os artigos de
tonton	351 tonton juga	351 tonton:
top	157 top stories in	157 top stories from
tous	270 tous les articles de	273 tous les articles de
toute	270 toute l'actualité de	270 toute l'actu
trending	157 trending in
tudo	548 tudo sobre
tutte	381 tutte le notizie su
tutti	384 tutti gli articoli di
ultime	381 ultime notizie di
une	273 une information à nous transmettre
unsere	97 unsere leseempfehlung
up	158 up next:
vea	196 vea también
vedi	382 vedi anche	384 vedi tutti gli articoli di
veja	548 veja mais em	549 veja também	549 veja mais	549 veja:	549 veja também
ver	196 ver también	198 ver todos los artículos de	551 ver todos os artigos de
vezi	569 vezi și	569 vezi și:	569 vezi:	569 vezi și
view	162 view all posts by	162 view all articles by
voir	270 voir tous les articles	271 voir aussi	271 voir la vidéo	273 voir tous les articles de
vous	273 vous avez une information
watch	148 watch us on	158 watch |	158 watch now:	158 watch more:	158 watch the video:	158 watch the latest
we	134 we accept:	134 we accept visa	134 we accept paypal
weitere	96 weitere artikel zu	96 weitere artikel aus	96 weitere themen aus	99 weitere artikel von
weiterlesen	97 weiterlesen:
what	157 what others are reading
wszystkie	517 wszystkie artykuły o	520 wszystkie artykuły autora
xem	693 xem thêm	693 xem thêm:	693 xem:	693 xem video	693 >> xem
you	158 you may also like:	158 you might also like:
zie	460 zie ook
zobacz	517 zobacz więcej z	518 zobacz też	518 zobacz też:	518 zobacz także	518 zobacz:	518 zobacz też	518 zobacz także
zum	97 zum thema:	99 zum autor
zur	99 zur person	99 zur autorin
""", """\
artykuły	520 artykuły autora
ascultă	569 ascultă:
bővebben	331 bővebben:
citeşte	569 citeşte şi	569 citeşte şi:	569 citeşte şi
citește	569 citește și	569 citește și:	569 citește:	569 citește mai mult	569 citește aici	569 citește și
citiți	569 citiți și
další	36 další články autora
dernières	270 dernières actualités
découvrez	271 découvrez aussi
erről	331 erről bővebben
escríbenos	198 escríbenos
hør	62 hør også	488 hør også
kapcsolódó	331 kapcsolódó	331 kapcsolódó:
klikněte	34 klikněte zde
lásd	331 lásd még
läs	625 läs mer om	626 läs också	626 läs också:	626 läs även	626 läs mer	626 läs mer:	626 läs:	626 läs här	626 läs också	626 läs mer	626 läs även
læs	61 læs mere om	62 læs også	62 læs også:	62 læs mere	62 læs mere:	62 læs:	62 læs her	62 læs hele	62 læs også	62 læs mere
más	195 más noticias de	195 más noticias sobre	195 más sobre	195 más en	195 más de	196 más información	196 más información:	196 más información	198 más artículos de
máte	36 máte tip
mời	693 mời xem	693 mời bạn đọc	693 mời độc giả
nézd	331 nézd meg
nézze	331 nézze meg
ouça	549 ouça:
poslechněte	34 poslechněte si
posłuchaj	518 posłuchaj:
přečtěte	34 přečtěte si také	34 přečtěte si
sprawdź	518 sprawdź:
suscríbete	176 suscríbete a
también	196 también puedes leer
további	331 további részletek
unterstütze	76 unterstütze
unterstützen	76 unterstützen sie	76 unterstützen sie die
více	34 více zde
všechny	36 všechny články autora
więcej	517 więcej o	517 więcej na temat	517 więcej z	520 więcej artykułów autora
©	166 ©
à	271 à lire aussi	271 à lire également	271 à lire :	271 à lire sur	271 à voir aussi	271 à écouter	271 à relire	271 à découvrir	273 à propos de l'auteur	273 à propos de l'autrice
écouter	271 écouter aussi
últimas	195 últimas noticias de	548 últimas de	548 últimas notícias de
über	99 über die autorin	99 über den autor	99 über die autor:in	99 über die autoren	99 über die autor:innen
čtěte	34 čtěte také	34 čtěte také:	34 čtěte i	34 čtěte více	34 čtěte:	34 čtěte také
đọc	693 đọc thêm	693 đọc thêm:	693 đọc:	693 đọc tiếp:
ακούστε	119 ακούστε:
βίντεο	119 βίντεο:
δείτε	119 δείτε επίσης	119 δείτε:	119 δείτε το βίντεο	119 δείτε εδώ
δειτε	119 δειτε επισης
διαβάστε	119 διαβάστε επίσης	119 διαβάστε επίσης:	119 διαβάστε ακόμη	119 διαβάστε ακόμη:	119 διαβάστε ακόμα	119 διαβάστε:	119 διαβάστε εδώ	119 διαβάστε περισσότερα
διαβαστε	119 διαβαστε επισης
больше	597 больше новостей
більше	674 більше по темі:
все	597 все новости на тему	597 все материалы	597 все новости	597 все статьи	600 все статьи автора	600 все материалы автора
детальніше	674 детальніше:
дивіться	674 дивіться також	674 дивіться:
другие	600 другие материалы автора
есть	600 есть новость
ещё	597 ещё больше
лучшее	597 лучшее за
материал	598 материал по теме:
новости	597 новости партнеров
об	600 об авторе
по	598 по теме:
подробнее	598 подробнее:	598 подробнее в материале	598 подробнее - в
последние	597 последние новости о
пришлите	600 пришлите новость
рекомендуем	598 рекомендуем:
связаться	600 связаться с автором
слухайте	674 слухайте:
слушайте	598 слушайте:
см	598 см. также:
смотрите	598 смотрите также	598 смотрите:	598 смотрите
читайте	598 читайте также	598 читайте также:	598 читайте:	598 читайте подробнее	598 читайте еще	598 читайте также	674 читайте також	674 читайте також:	674 читайте:	674 читайте ще	674 читайте також
читать	598 читать также	598 читать также
האזינו	292 האזינו:
לכתבה	292 לכתבה המלאה
לקריאה	292 לקריאה נוספת
עוד	292 עוד בנושא:
צפו	292 צפו:	292 צפו גם
קרא	292 קרא גם	292 קרא גם:
קראו	292 קראו גם	292 קראו גם:	292 קראו עוד
إقرأ	12 إقرأ أيضا	12 إقرأ أيضاً
اقرأ	12 اقرأ أيضا	12 اقرأ أيضاً	12 اقرأ أيضا:	12 اقرأ أيضاً:	12 اقرأ ايضا	12 اقرأ المزيد:	12 اقرأ:	12 اقرأ المزيد
ببینید	216 ببینید:
بخوانید	216 بخوانید:
بیشتر	216 بیشتر بخوانید	216 بیشتر بخوانید:	216 بیشتر ببینید
در	216 در این باره بخوانید
شاهد	12 شاهد أيضا	12 شاهد أيضاً	12 شاهد:
قد	12 قد يهمك:
للمزيد	12 للمزيد:
همچنین	216 همچنین بخوانید	216 همچنین بخوانید:
इस	311 इसे भी पढ़ें	311 इसे भी पढ़ें:
और	311 और पढ़ें:
द	311 देखें:	311 देखें वीडियो
पढ	311 पढ़ें:
य	311 ये भी पढ़ें	311 ये भी पढ़ें:
यह	311 यह भी पढ़ें	311 यह भी पढ़ें:
あわ	409 あわせて読みたい	409 【あわせて読みたい】
こち	409 こちらもおすすめ
もっ	409 もっと見る：
你可	717 你可能會喜歡：
写真	409 【写真】	409 写真：
動画	409 【動画】
另请	717 另请参阅
延伸	717 延伸閱讀	717 延伸阅读	717 延伸閱讀：	717 【延伸閱讀】
推荐	717 推荐阅读
更多	717 更多：	717 更多新聞：	717 更多內容：	717 【更多新聞】	717 更多相關
点击	717 点击查看
画像	409 【画像】
相关	717 相关阅读	717 相关新闻	717 相关报道：
相關	717 相關新聞	717 相關報導	717 【相關新聞】
看更	717 看更多：
詳し	409 詳しくはこちら
関連	409 関連記事	409 関連記事：	409 【関連記事】	409 関連：	409 【関連】
閱讀	717 閱讀更多
阅读	717 阅读更多
點擊	717 點擊查看
관련	430 관련 기사:
관련기사	430 관련기사	430 관련기사:	430 [관련기사]
더보기	430 [더보기]	430 더보기:
영상	430 [영상]
화보	430 [화보]
""")

CONTAINS = ("""\
abbestellen	82 jederzeit abbestellen
abbiamo	359 abbiamo bisogno di te	386 abbiamo bisogno di te	386 abbiamo bisogno del tuo
abbonamenti	390 abbonamenti
abbonamento	366 hai già un abbonamento	390 abbonamento
abbonati	366 abbonati per	366 abbonati a soli	386 abbonati a	387 i nostri abbonati	390 abbonati
abbonato	366 sei già abbonato
abilitare	375 devi abilitare
abmeldung	82 abmeldung jederzeit
abonament	576 abonament
abonat	561 ești deja abonat
abone	640 abone olun ve	653 abone olun
aboneler	657 aboneler
abonelere	640 abonelere özel
abonelerimiz	654 abonelerimiz
abonelik	657 abonelik
abonne	276 je m'abonne
abonnee	444 al abonnee	444 word abonnee	444 nog geen abonnee	444 als abonnee	464 word abonnee
abonneer	464 abonneer je
abonnees	444 alleen voor abonnees	444 dit artikel is voor abonnees	465 onze abonnees	468 abonnees
abonnement	48 kræver abonnement	71 abonnement	107 abonnement	254 avec votre abonnement	280 abonnement	444 neem een abonnement	468 abonnement	497 abonnement
abonnementen	468 abonnementen
abonnements	280 abonnements
abonnent	48 bliv abonnent	48 som abonnent	67 bliv abonnent	79 als abonnent	79 sie sind noch kein abonnent	79 bereits abonnent	474 bli abonnent	474 som abonnent	493 bli abonnent
abonnenten	79 nur für abonnenten	79 exklusiv für abonnenten	107 abonnenten
abonnenter	48 kun for abonnenter	48 artiklen er for abonnenter	68 vores abonnenter	71 abonnenter	474 kun for abonnenter	474 denne saken er for abonnenter	494 våre abonnenter	497 abonnenter
abonnentin	79 als abonnentin
abonner	48 abonner for at	67 abonner på	276 s'abonner	474 abonner for å	493 abonner på
abonnez	254 abonnez-vous pour	254 abonnez-vous à partir	276 abonnez-vous	276 abonnez vous
abonniere	103 abonniere unseren
abonnieren	87 abonnieren sie unseren kanal	103 jetzt abonnieren	103 abonnieren sie
abrir	183 abrir en la app	536 abrir no app
abyste	24 abyste mohli číst dál
accedi	366 accedi per
accept	566 accept toate
acceptant	266 en acceptant les cookies
accepteer	455 accepteer de cookies
accepter	266 accepter les cookies
accepteren	455 cookies te accepteren	455 cookies accepteren
according	170 according to
account	136 create a free account to	136 sign in to your account	168 hold power to account	444 maak een gratis account
acrescentou	556 acrescentou
adblock	57 slå adblock fra	483 slå av adblock	513 wyłącz adblock	621 stäng av adblock
adblocker	90 adblocker erkannt	90 adblocker aktiv	90 nutzen einen adblocker	90 trotz adblocker	107 adblocker	151 disable your adblocker	151 you are using an adblocker	151 adblocker detected	453 schakel je adblocker uit	453 adblocker uit
added	170 added
adgang	48 få adgang til
adres	505 twój adres e-mail
adresa	562 adresa de email	562 adresa de e-mail
adresiniz	641 e-posta adresiniz
adresse	257 votre adresse e-mail	257 votre adresse email	268 votre adresse e-mail ne sera pas publiée
advertisement	150 this advertisement has not loaded
affermato	389 ha affermato
afficher	266 pour afficher ce contenu
affichera	254 ce message s'affichera sur
affiliate	89 affiliate-links	150 this post contains affiliate links	150 this article contains affiliate links	150 contains affiliate links
affirme	279 affirme
afirma	204 afirma	556 afirma
afirmou	556 afirmou
afmelde	50 afmelde dig når
aggiornamenti	373 segui tutti gli aggiornamenti
aggiunto	389 ha aggiunto
agora	553 doe agora
agree	153 agree to our terms of	153 agree to our terms and	153 agree to the terms
ahora	201 dona ahora
ai	432 ai 학습 및 활용 금지
aidez	276 aidez-nous
aiutaci	386 aiutaci a
ajoute	279 ajoute
ajude	553 ajude-nos
ajutorul	572 avem nevoie de ajutorul tău
aktivieren	90 bitte aktivieren sie javascript	90 aktivieren sie javascript
akzeptieren	92 cookies akzeptieren
alamat	343 alamat email
aldus	467 aldus
alertas	184 recibe alertas	184 activa las alertas	537 receba alertas
alertes	259 alertes info
allerede	48 allerede abonnent	474 allerede abonnent
allow	151 allow ads on
als	83 als app
andare	359 prima di andare via
android	83 für android und ios	447 app voor android
angezeigt	92 inhalte angezeigt werden
anlatti	656 anlatti
anmelden	103 jetzt anmelden	103 hier anmelden
anmeldung	82 mit meiner anmeldung	82 mit der anmeldung	82 mit ihrer anmeldung
anno	388 all'anno
annonsblockerare	621 stäng av annonsblockerare
annonseblokkering	483 slå av annonseblokkering
antes	172 antes de irte	172 antes de que te vayas	527 antes de sair
anvender	57 vi anvender cookies
anytime	136 cancel anytime	169 cancel anytime
anzeige	89 nach der anzeige weiter
anzeigen	92 mit einem klick anzeigen lassen
aplicativo	536 baixe o aplicativo	536 baixe nosso aplicativo	554 nosso aplicativo
aplikace	39 naše aplikace
aplikaci	28 v naší aplikaci
aplikacja	523 nasza aplikacja
aplikacji	506 w naszej aplikacji	506 otwórz w aplikacji
aplikasi	344 unduh aplikasi	344 aplikasi kami	354 unduh aplikasi	355 aplikasi kami
apoiador	530 torne-se apoiador	553 torne-se apoiador
apoie	530 apoie nosso	530 apoie o nosso	553 apoie nosso	553 apoie o nosso
apoio	530 seu apoio é	553 o seu apoio	553 seu apoio
aporte	201 tu aporte
apoyo	175 con tu apoyo	175 tu apoyo es	201 tu apoyo	201 su apoyo
app	447 in de app	708 app内阅读	708 在app中打开	708 在app中	708 app看更多
appareil	254 un seul appareil à la fois
appeared	165 first appeared on
appel	280 appel aux dons
appen	51 hent appen	51 åbn i appen	477 last ned appen	477 hent appen	477 åpne i appen
application	258 dans l'application	258 avec l'application	258 sur l'application	258 ouvrir dans l'application	258 notre application	277 notre application
applications	258 nos applications mobiles
apri	370 apri nell'app
arbeid	494 vårt arbeid
arbeitet	102 arbeitet als
arbejde	68 vores arbejde
arbete	632 vårt arbete
argued	170 argued
arrivato	359 se sei arrivato fin qui
article	136 to unlock this article	137 you've read your last free article	137 you have read your last free article	137 this is your last free article	145 share this article on	150 links in this article may	247 vous avez aimé cet article	247 cet article vous a plu	254 cet article est offert	254 cet article vous a été offert	255 de cet article à lire	274 cet article est paru dans	274 cet article a été publié
articles	127 you've read # articles	136 access to all our articles	137 free articles left	137 articles left this month	137 you've used all your free articles	137 # of # free articles	255 articles gratuits restants	255 il vous reste # articles
articoli	366 tutti gli articoli senza limiti	367 articoli gratuiti rimasti	367 ti restano # articoli
articolo	366 per leggere l'articolo completo	367 ultimo articolo gratuito
articolul	561 pentru a citi articolul
artikel	79 lesen sie diesen artikel mit	79 um diesen artikel zu lesen	79 dieser artikel ist nur für	79 alle artikel lesen	80 freie artikel übrig	80 artikel frei	444 om dit artikel te lezen	457 fout in dit artikel
artikelen	444 toegang tot alle artikelen
artikeln	79 zugang zu allen artikeln	607 gillade du artikeln	612 läs hela artikeln med	612 lås upp artikeln
artikkelen	474 artikkelen er for abonnenter
artikkeli	228 tämä artikkeli on vain
artiklen	43 kunne du lide artiklen
arvioi	245 arvioi
asegura	204 asegura
asked	170 asked
asks	170 asks
assinante	533 já é assinante	553 torne-se assinante
assinantes	533 exclusivo para assinantes	554 nossos assinantes	557 assinantes
assinatura	557 assinatura
assinaturas	557 assinaturas
assine	533 assine para	533 assine por	533 assine e tenha	553 assine a	553 assine o
assistant	164 is an assistant professor
associate	150 as an amazon associate	164 is an associate professor	164 is an associate
aufgefallen	94 fehler aufgefallen
ausblenden	92 und wieder ausblenden
auteur	275 est l'auteur
author	164 is the author of	164 is an author
automatisch	79 das abo endet automatisch	79 endet automatisch
autor	102 ist autor	200 es autor de
autora	200 es autora de
autorin	102 ist autorin	102 ist freie autorin
autrice	275 est l'autrice
available	141 available on the app store	141 available on google play
avec	274 avec afp
avsluta	633 avsluta när du vill
ayda	655 ayda
aydinlatma	647 aydinlatma metni
aylik	655 aylik
baixe	536 baixe o app	536 baixe nosso app	553 baixe o
bandeau	280 bandeau cookies
banners	171 cookie banners
bantu	354 bantu kami
become	131 become a patron of	167 become a member
becoming	167 becoming a member
befindet	92 an dieser stelle befindet sich
before	127 before you go	127 before you move on
begging	171 begging
belirtti	656 belirtti
benachrichtigungen	84 benachrichtigungen aktivieren	84 push-benachrichtigungen
benadrukt	467 benadrukt
bereits	79 sie haben bereits ein abo
bergabunglah	354 bergabunglah
berichten	104 wir berichten
berichtet	102 berichtet für	102 berichtet über
berichtete	106 berichtete
berita	346 ikuti berita
berlangganan	342 sudah berlangganan	343 berlangganan newsletter	354 berlangganan sekarang
besoin	247 nous avons besoin de vous	276 nous avons besoin de vous
bestellen	103 jetzt bestellen
betaalmuur	468 betaalmuur
betalingsmur	71 betalingsmur	497 betalingsmur
betonte	106 betonte
bevor	72 bevor sie gehen
bezahlschranke	107 bezahlschranke
bidrag	46 dit bidrag	46 giv et bidrag	67 dit bidrag	67 giv et bidrag	71 bidrag	472 ditt bidrag	493 ditt bidrag
bijdrage	441 jouw bijdrage
bildirimlere	642 bildirimlere izin ver
bildirimleri	642 bildirimleri aç
binding	48 ingen binding	69 ingen binding
bindingstid	474 ingen bindingstid	495 ingen bindingstid
bindningstid	612 ingen bindningstid	633 ingen bindningstid
bitte	72 eine bitte an sie
blocker	151 turn off your ad blocker	151 using an ad blocker
bloqueador	189 bloqueador de anuncios	189 bloqueador de publicidad	205 bloqueador de anuncios	542 bloqueador de anúncios
bloqueurs	264 bloqueurs de publicité
brauchen	103 wir brauchen ihre hilfe	103 wir brauchen deine hilfe
breaking	142 get breaking news alerts
browser	151 your browser does not support	151 your browser is out of date	542 o seu browser não suporta
bulan	356 per bulan
buletin	343 buletin kami	355 buletin kami	358 buletin
cadastre	533 cadastre-se para	553 cadastre-se
canal	540 siga o canal
canalul	573 canalul nostru
cancel	136 cancel at any time	169 cancel any time	169 cancel at any time
cancela	179 cancela cuando quieras	203 cancela cuando quieras
cancele	533 cancele quando quiser	555 cancele quando quiser
casella	369 nella tua casella
chaque	257 par e-mail chaque	257 par mail chaque
check	139 check your inbox to
chegou	527 se você chegou até aqui
chercheur	275 est chercheur
chercheuse	275 est chercheuse
chia	699 chia sẻ
chiederti	359 un piccolo favore da chiederti
chief	164 is chief
chip	167 chip in
cho	699 cho hay
ciebie	498 mamy do ciebie prośbę
cipta	353 hak cipta
cititorii	573 cititorii noștri
click	145 click to share on	145 click to email	145 click to print
codziennie	505 otrzymuj codziennie
coffee	131 buy me a coffee
columnist	164 is a columnist
comentar	193 para comentar	546 para comentar
comentario	193 déjanos tu comentario
comentarios	193 en los comentarios
comment	155 log in to comment	155 sign in to comment	155 be the first to comment	155 in the comment section	155 leave a comment below	155 leave your comment	155 this comment has been removed	155 please read our comment policy	155 our comment policy
commentaires	268 dans les commentaires	268 charte des commentaires	268 espace commentaires
commentare	379 per commentare
commenter	268 pour commenter
commenti	379 nei commenti	379 i commenti saranno
comments	155 in the comments below	155 in the comments section	155 let us know in the comments	155 comments powered by	155 comments have been closed	155 all comments are subject to	167 let us know in the comments
commission	150 may earn an affiliate commission	150 may earn a commission	150 may earn a small commission	150 we may receive a commission
community	104 unsere community	155 abide by our community	167 join our community of	379 regole della community
compartir	179 compartir tu cuenta, cambia	201 si quieres compartir tu cuenta
compensation	150 receive compensation from
completa	533 para ler a matéria completa
comunique	546 comunique um erro
condiciones	191 términos y condiciones
confirm	139 check your email to confirm
connect	147 connect with us on
connectez	254 connectez-vous pour
consent	153 we need your consent to load
consentiti	379 non sono consentiti commenti
consider	131 consider making a donation	131 if you liked this article, consider	167 please consider donating	167 please consider becoming	167 consider becoming	167 consider making	167 consider a donation	167 consider donating
contact	139 contact me with news and offers	167 contact us at
contacted	163 can be contacted at
contenido	179 accede a todo el contenido	179 este contenido es exclusivo	191 contenido externo de	191 para ver este contenido
content	153 to view this content, you	153 to view this content please	153 third-party content	153 this content is hosted by a third party
contenu	266 ce contenu est hébergé par	266 ce contenu n'a pas pu être	266 contenu bloqué
contenus	277 nos contenus
contenuto	377 contenuto esterno
continua	561 pentru a continua lectura
continuar	533 para continuar lendo	533 para continuar a ler
continuare	366 per continuare a leggere	561 pentru a citi în continuare
continue	136 to continue reading this article	136 log in to continue	136 sign in to continue	167 help us continue
continuer	254 pour continuer à lire
contou	556 contou
contributing	164 is a contributing	167 by contributing to
contribution	167 your contribution	167 make a contribution	167 making a contribution
contributo	362 con il tuo contributo	386 il tuo contributo
contributor	164 is a contributor
conversation	155 to join the conversation	155 join the conversation with
cookie	107 cookie-banner	153 our cookie policy	171 cookie banner	289 קובצי cookie	405 cookieを使用	405 cookie（クッキー）	405 cookieの使用	405 cookieを利用	513 pliki cookie	593 файлы cookie	670 файли cookie	690 sử dụng cookie
cookies	57 vi bruger cookies	57 bruger cookies til	153 we use cookies	153 this site uses cookies	153 our site uses cookies	153 uses cookies to	153 accept all cookies	153 accept cookies	153 use of cookies	153 our use of cookies	191 usamos cookies	191 uso de cookies	483 vi bruker cookies	513 plików cookies	544 usamos cookies	544 este site usa cookies	544 uso de cookies	621 cookies på
correo	182 en tu correo	182 en su correo
correspondant	275 est correspondant
correspondante	275 est correspondante
correspondent	164 is a correspondent
corresponsal	200 es corresponsal
coverage	168 our coverage
covers	164 covers the
creative	165 under a creative commons license
crowdfunding	171 crowdfunding
cuenta	179 crea tu cuenta gratis
czekamy	515 czekamy na wasze
czytelnicy	523 nasi czytelnicy
dagelijks	446 ontvang dagelijks
daily	139 sign up for our daily
dapatkan	346 dapatkan update berita
dar	42 dar
darowizna	522 twoja darowizna	526 darowizna
darowizny	526 darowizny
darte	182 darte de baja
dary	42 dary
data	164 is a data
datenschutzbestimmungen	92 datenschutzbestimmungen
datenschutzhinweise	92 unsere datenschutzhinweise	92 datenschutzhinweise
deaktiviere	90 deaktiviere deinen adblocker
deaktivieren	90 deaktivieren sie ihren adblocker	90 deaktivieren sie ihren werbeblocker	90 adblocker deaktivieren	90 ad-blocker deaktivieren
deaktiviert	90 javascript ist deaktiviert
declarat	575 a declarat
declarou	556 declarou
dedi	656 dedi
dedicated	168 our dedicated team
delivered	139 delivered to your inbox	139 delivered to your email	139 get the latest news delivered
demander	247 une faveur à vous demander	247 un petit service à vous demander
depend	168 we depend on
deputy	164 is the deputy editor
der	106 so der
dernier	255 dernier article gratuit
desactiva	189 desactiva adblock
desactivar	189 desactivar adblock
desative	542 desative o adblock
descarga	183 descarga la app	183 descarga nuestra app	201 descarga nuestra
descarregue	536 descarregue a app
destek	653 bize destek	653 destek olun	653 destek ol
detected	151 ad blocker detected	151 adblock detected
detto	389 ha detto
devamini	640 devamini okumak için
devenez	276 devenez membre
dice	204 dice	389 dice
dichiarato	389 ha dichiarato
die	106 so die
dieser	79 dieser inhalt ist nur für
dijo	204 dijo
dilarang	353 dilarang mengutip
dilindungi	353 hak cipta dilindungi
direct	139 direct to your inbox
directement	257 directement dans votre
directly	139 directly in your inbox
directo	187 sigue en directo
disabilita	375 disabilita adblock
disable	151 disable your ad blocker	151 disable ad blocker
disattiva	375 disattiva adblock	375 disattiva l'ad blocker
disdici	366 disdici quando vuoi	388 disdici quando vuoi
disiscriverti	369 disiscriverti in qualsiasi
diskutieren	94 diskutieren sie mit
disponibile	370 disponibile su app store
disponible	183 disponible en google play	258 disponible sur l'app store
dispositivo	179 se está usando en otro dispositivo	179 si continúas leyendo en este dispositivo	179 en otro dispositivo
disse	556 disse
dit	279 a dit	279 dit-il
dites	268 dites-le nous en
ditt	610 med ditt stöd	631 ditt stöd
diventa	386 diventa socio
diz	556 diz
dodal	41 dodal
dodala	41 dodala
don	280 don
donaciones	205 donaciones
donasi	354 donasi anda	358 donasi
donate	167 donate today	167 donate now	171 donate
donatie	441 doe een donatie	441 jouw donatie	464 jouw donatie	464 uw donatie	464 doe een donatie	468 donatie
donaties	468 donaties
donation	167 your donation	167 make a donation	171 donation
donations	171 donations
donazione	362 fai una donazione	386 la tua donazione	386 fai una donazione	386 fai una donazione a	390 donazione
donazioni	390 donazioni
doneer	464 doneer nu
donnez	268 donnez votre avis
dons	276 vos dons	280 dons
download	51 download appen	51 download vores app	141 download our app	141 download our free app	141 download the app	141 download on the app store	167 download our	344 download aplikasi	447 download de app	447 download onze app	447 download de gratis app	464 download de
drepturile	571 toate drepturile rezervate
drittplattformen	92 drittplattformen
dukung	354 dukung kami
dukungan	354 dukungan anda
dziennikarstwo	501 wesprzyj niezależne dziennikarstwo	523 nasze dziennikarstwo	523 niezależne dziennikarstwo
dziennikarze	523 nasi dziennikarze
editor	164 is an editor	164 is the editor
editors	168 we, the editors
eerste	466 eerste maand	466 de eerste maand
eftertryck	629 eftertryck förbjudet
eigener	72 eine bitte in eigener sache	72 in eigener sache	104 in eigener sache
eilmeldungen	84 eilmeldungen aufs
einem	79 mit einem abo
einverstanden	82 ich bin damit einverstanden, dass
einwilligung	92 einwilligung jederzeit
eksternt	57 eksternt indhold	483 eksternt innhold
elfogadom	328 elfogadom a
elle	279 dit-elle
elmondta	337 elmondta
email	112 στο email σας	155 save my name, email	163 email your story to	167 email us at	182 en tu email	343 ke email anda	369 la tua email	535 no seu email	562 pe email	585 ваш email	664 ваш email	686 địa chỉ email	686 email của bạn	686 nhận tin qua email
emailing	163 get in touch by emailing
embora	527 antes de ir embora
encore	254 pas encore abonné
engagement	254 sans engagement	278 sans engagement
engelleyici	647 reklam engelleyici
engelleyicinizi	647 reklam engelleyicinizi
enjoyed	127 we hope you enjoyed this
enligt	634 enligt
enter	139 enter your email	595 ctrl+enter	672 ctrl+enter
entering	139 by entering your email
entlang	103 hier entlang
entrada	535 na sua caixa de entrada
entre	553 entre no canal
erforderliche	94 erforderliche felder sind
erschien	100 dieser text erschien zuerst	100 dieser artikel erschien zuerst	100 dieser artikel erschien zunächst	100 dieser beitrag erschien zuerst
erschienen	100 zuerst erschienen auf
escreveu	556 escreveu
escribe	200 escribe sobre
escritor	200 es escritor
escritora	200 es escritora
ettertrykk	491 ettertrykk forbudt
euro	105 ab # euro
every	169 every month
exclusief	444 exclusief voor abonnees	444 dit artikel is exclusief
exclusively	136 exclusively for subscribers
exclusivo	179 este artículo es exclusivo	533 este conteúdo é exclusivo	533 este artigo é exclusivo
explained	170 explained
explica	204 explica	556 explica
explicat	575 a explicat
explicou	556 explicou
explique	279 explique
external	153 external content from
externe	92 externe inhalte	455 externe inhoud
externen	92 externen inhalt von	92 externen inhalt
externer	92 externer inhalt von
facebook	54 på facebook og twitter	114 στο facebook και	145 share on facebook	147 on facebook and twitter	147 on facebook, twitter	147 on twitter and facebook	147 like us on facebook	147 find us on facebook	187 en facebook y twitter	187 en facebook, twitter	187 en facebook y x	262 sur facebook et twitter	262 sur facebook, twitter	373 su facebook e twitter	451 op facebook en twitter	451 op facebook, twitter	480 på facebook og twitter	540 no facebook e no	540 no facebook, no	618 på facebook och twitter	711 在facebook上
facebooku	28 na facebooku a twitteru	510 na facebooku i twitterze
faire	276 faire un don
fais	276 je fais un don
faisant	250 en faisant un don
faites	250 faites un don	276 faites un don
favor	127 a favor to ask of you	127 we have a favor to ask
favour	127 small favour to ask	127 we have a favour to ask	171 small favour
fehler	94 haben sie einen fehler
fehlerhinweis	94 fehlerhinweis
feliratkozom	324 feliratkozom a hírlevélre
fellow	164 is a fellow
fenntartva	333 minden jog fenntartva
finanzieren	75 wir finanzieren uns durch spenden	104 wir finanzieren uns
first	136 for the first month
fizess	334 fizess elő
fizessen	323 fizessen elő	334 fizessen elő
folge	87 folge uns	103 folge uns
folgen	87 folgen sie uns	103 folgen sie uns
folgt	87 folgt uns
follow	147 follow us on	147 follow us at	147 follow me on	147 follow on google news	147 follow our live	147 follow on x	167 follow us on
folosim	566 folosim cookie
forklarer	70 forklarer	496 forklarer
forteller	496 forteller
fortgesetzt	89 wird nach der anzeige fortgesetzt
founder	164 is the founder
fragte	106 fragte
free	139 get our free
freelance	163 is a freelance writer	164 is a freelance
freiartikel	80 freiartikel
freier	102 ist freier autor
ft	336 ft/hó
fundraising	171 fundraising
gabung	346 gabung di kanal	354 gabung
gave	472 gi en gave	493 gi en gave	497 gave
gazetecilerimiz	654 gazetecilerimiz
gazetecilik	654 bağimsiz gazetecilik
gebruik	455 gebruik van cookies
gebruiken	455 wij gebruiken cookies	455 we gebruiken cookies
gebruikt	455 deze website gebruikt cookies	455 deze site gebruikt cookies
gedetecteerd	453 adblocker gedetecteerd
gefallen	72 ihnen hat dieser artikel gefallen	72 hat ihnen dieser artikel gefallen	72 hat dir dieser artikel gefallen
gefunden	94 fehler im text gefunden
gekennzeichnete	89 mit einem symbol gekennzeichnete
geladen	92 nicht geladen werden
genehmigung	100 ohne genehmigung
generosity	167 your generosity
gengives	65 må ikke gengives
genossenschaft	104 unsere genossenschaft	104 unserer genossenschaft
gepubliceerd	457 je e-mailadres wordt niet gepubliceerd
geschlossen	94 kommentare sind geschlossen
get	141 get our app	141 get the app
giornalismo	362 sostieni il giornalismo	386 sostieni il giornalismo	387 il nostro giornalismo
giornalisti	387 i nostri giornalisti
gitmeden	636 gitmeden önce
gjengis	491 kan ikke gjengis
google	87 auf google news	114 στο google news και μάθετε	114 στο google news	141 get it on google play	346 di google news	510 google news	564 pe google news	644 google news'te	688 trên google news
gostou	527 gostou deste artigo
gratis	356 gratis	444 krijg je ook gratis
gratuita	388 prova gratuita
gratuitement	254 inscrivez-vous gratuitement	257 recevez gratuitement
haben	72 haben wir eine bitte	72 wir haben eine bitte
haftalik	655 haftalik
har	43 vi har en bøn til dig	59 har du et tip
have	137 you have # free	155 have your say in	168 we don't have ads
havi	336 havi #
havonta	336 havonta
hazte	175 hazte socio	201 hazte socio	201 hazte socia
hebben	438 hebben we een gunst te vragen	464 wij hebben je hulp nodig	464 we hebben je steun nodig
help	131 help fund our	167 help us keep	167 help keep our	464 help ons
herunterladen	83 app herunterladen
hetente	336 hetente
hier	438 nu je hier toch bent
historien	275 est historien
historienne	275 est historienne
hjelp	493 hjelp oss
hvor	43 nu hvor du er her
identifiez	254 identifiez-vous pour
ifade	656 ifade etti
ikuti	346 ikuti kami	346 ikuti kanal	354 ikuti kami
ilimitado	179 acceso ilimitado	533 acesso ilimitado
ilk	655 ilk ay
illimitato	366 accesso illimitato
ilmainen	231 lataa ilmainen sovellus
inbox	112 στο inbox σας	139 in your inbox every	139 sent to your inbox	139 into your inbox	167 your inbox	446 in je inbox	562 în inbox
indbakke	50 i din indbakke
indbakken	50 i indbakken
independence	168 our editorial independence
independencia	202 nuestra independencia
independent	131 support independent journalism	167 support independent journalism	168 independent journalism	573 jurnalism independent
independente	554 jornalismo independente
independiente	202 periodismo independiente
indipendente	387 giornalismo indipendente
indipendenza	387 la nostra indipendenza
infocom	100 dpa-infocom	100 dpa-infocom, dpa:#
informasjonskapsler	483 vi bruker informasjonskapsler	483 bruker informasjonskapsler
information	153 to store and/or access information on a device	153 for more information see our privacy
informations	262 suivez les informations sur
informativa	377 informativa sulla privacy
informazione	387 informazione indipendente
inhalte	92 inhalte von youtube
inhoud	455 inhoud van derden	455 om deze inhoud te
inicia	179 inicia sesión para
initialement	274 article publié initialement
inkorg	614 i din inkorg	614 till din inkorg
inloggen	464 je moet nog even inloggen
innan	607 innan du går
innboksen	476 i innboksen	476 rett i innboksen
inschakelen	448 meldingen inschakelen	453 javascript inschakelen
inscreva	535 inscreva-se na nossa	535 inscreva-se em nossa	553 inscreva-se
inscrever	535 ao se inscrever
inscrit	254 déjà inscrit
inscrivant	257 en vous inscrivant
inscrivez	257 inscrivez-vous à notre	276 inscrivez-vous
insisted	170 insisted
instagram	54 på facebook og instagram	87 auf facebook, instagram	87 auf instagram, facebook	87 auf facebook und instagram	87 auf facebook oder instagram	87 ob whatsapp, instagram	147 on instagram, facebook	147 on instagram and facebook	262 sur facebook et instagram	373 su facebook e instagram	451 op facebook en instagram	451 op facebook, instagram	480 på facebook og instagram	618 på facebook och instagram
instagramie	510 na facebooku i instagramie
instagramu	28 na facebooku a instagramu
instale	536 instale a app
install	141 install our app
integritetspolicy	621 integritetspolicy
investigador	200 es investigador
investigadora	200 es investigadora
investigative	164 is an investigative
iratkozz	324 iratkozz fel hírlevel	324 iratkozz fel	334 iratkozz fel
iratkozzon	324 iratkozzon fel hírlevel	324 iratkozzon fel	334 iratkozzon fel
iscrivendoti	369 iscrivendoti
iscriviti	369 iscriviti alla nostra	369 iscriviti gratis	369 iscriviti al nostro	386 iscriviti alla	386 iscriviti al
iscrizione	369 annullare l'iscrizione
jaar	466 per jaar
jadilah	354 jadilah anggota
jahr	105 im jahr	105 pro jahr
javascript	31 povolte javascript	31 zapněte javascript	57 aktivér javascript	57 slå javascript til	90 javascript aktivieren	90 javascript in ihrem browser	90 javascript benötigt	151 please enable javascript	151 requires javascript	151 javascript is disabled	151 javascript is required	151 turn on javascript	151 javascript is not available	151 enable javascript in your browser	151 javascript must be enabled	151 needs javascript	189 activa javascript	189 habilita javascript	189 habilitar javascript	189 activar javascript	236 salli javascript	236 ota javascript käyttöön	264 activer javascript	264 activez javascript	264 javascript est désactivé	264 nécessite javascript	289 אפשרו javascript	348 aktifkan javascript	375 abilitare javascript	375 abilita javascript	375 attiva javascript	375 attivare javascript	403 javascriptを有効	403 javascriptが無効	403 javascript を有効	453 schakel javascript in	483 aktiver javascript	483 slå på javascript	513 włącz javascript	513 włącz obsługę javascript	542 ative o javascript	542 habilite o javascript	542 ativar javascript	566 activați javascript	593 включите javascript	621 aktivera javascript	621 slå på javascript	670 увімкніть javascript	690 bật javascript
jederzeit	79 jederzeit kündbar	82 widerruf jederzeit	82 jederzeit abmelden	105 jederzeit kündbar
jelas	357 jelas
jelentkezzen	323 jelentkezzen be a
jetzt	79 jetzt im abo
join	167 join us on
jornalismo	530 apoie o jornalismo	553 apoie o jornalismo	554 nosso jornalismo	554 o nosso jornalismo
jornalistas	554 nossos jornalistas
journal	277 notre journal
journalism	131 support our journalism	131 support the journalism you rely on	167 support quality journalism	167 support local journalism	167 support our journalism	168 our journalism	168 keep our journalism	168 fearless journalism
journalisme	250 soutenez le journalisme indépendant	250 soutenez un journalisme	276 soutenez le journalisme	277 journalisme indépendant
journalismimme	243 journalismimme
journalismus	75 für unseren journalismus	104 unser journalismus	104 unseren journalismus	104 gut gemachten journalismus	104 gut gemachtem journalismus
journalist	102 ist freier journalist	102 ist journalist	163 is a freelance journalist	164 is a journalist
journaliste	275 est journaliste
journalisten	465 onze journalisten
journalister	68 vores journalister	494 våre journalister	632 våra journalister
journalistes	277 nos journalistes
journalistiek	441 steun onze journalistiek	465 onze journalistiek
journalistik	46 støt vores journalistik	46 støt uafhængig journalistik	68 vores journalistik	68 uafhængig journalistik	610 stöd vår journalistik	610 stöd oberoende journalistik	632 vår journalistik	632 oberoende journalistik
journalistikk	472 støtt vår journalistikk	472 støtt uavhengig journalistikk	494 vår journalistikk	494 uavhengig journalistikk
journalistin	102 ist freie journalistin	102 ist journalistin
journalists	168 our journalists	168 we, the journalists
jurnalis	355 jurnalis kami
jurnalisme	355 jurnalisme kami	355 jurnalisme independen
jurnalismul	572 susține jurnalismul	573 jurnalismul nostru	573 jurnalismul independent
kanal	355 kanal kami
kanalimiza	644 kanalimiza abone
karya	355 karya kami
kata	357 kata
katanya	357 katanya
kaydolun	653 kaydolun
kdykoli	40 zrušit kdykoli
kebijakan	348 kebijakan privasi	348 kebijakan cookie
kerran	224 kun kerran olet täällä
kertoi	245 kertoi
kertoo	245 kertoo
ketentuan	348 syarat dan ketentuan
kirjoitti	245 kirjoitti
kk	244 /kk
kleine	72 haben wir eine kleine bitte
kolumnist	102 ist kolumnist
kolumnistin	102 ist kolumnistin
komentarz	515 aby dodać komentarz
komentarzach	515 w komentarzach
kommentare	94 um kommentare zu
kommentaren	94 in den kommentaren
kommentarerna	623 i kommentarerna
kommentarfeltet	59 i kommentarfeltet	485 i kommentarfeltet
kommentarfunktion	94 kommentarfunktion
kommentera	623 för att kommentera
kommentere	59 for at kommentere	485 for å kommentere
kommentieren	94 um zu kommentieren	94 probleme beim kommentieren
kontingent	80 haben ihr kontingent
kopiowanie	521 kopiowanie zabronione
korrespondent	102 ist korrespondent
korrespondentin	102 ist korrespondentin
korzystamy	513 korzystamy z plików cookie
kostenlos	79 wochen kostenlos	79 monat kostenlos	105 kostenlos testen
kostenlose	80 kostenlose artikel übrig
kostenlosen	82 kostenlosen newsletter
kostenpflichtig	79 dieser artikel ist kostenpflichtig
kotak	343 kotak masuk anda
kr	69 kr/md
kullan	647 çerez kullan
kullanilamaz	652 izinsiz kullanilamaz
kullanilmaktadir	647 çerez kullanilmaktadir	647 çerezler kullanilmaktadir
kullaniyoruz	647 çerezleri kullaniyoruz	647 çerezler kullaniyoruz
kumppanimme	236 me ja kumppanimme
kutunuza	641 e-posta kutunuza	641 posta kutunuza
kuukaudessa	244 kuukaudessa
laatste	451 volg het laatste nieuws
ladda	615 ladda ner appen	615 ladda ner vår app	615 ladda ned appen	631 ladda ner
lade	83 lade die app
laden	83 app laden	83 laden sie die app
lahjoituksesi	242 lahjoituksesi
lahjoitus	242 tee lahjoitus	246 lahjoitus
langganan	354 langganan sekarang	358 langganan
last	477 last ned vår app	493 last ned
laut	106 laut
lecteurs	277 nos lecteurs
lectrices	277 nos lectrices
lecturer	164 is a senior lecturer	164 is a lecturer
leden	465 onze leden
left	137 # % left to read
leiter	102 ist leiter
leiterin	102 ist leiterin
leitores	554 nossos leitores	554 os nossos leitores
lese	474 for å lese hele
lesen	79 im abo lesen	80 % noch zu lesen	83 in der app lesen
leserbrief	94 schreiben sie uns einen leserbrief
leserbriefe	94 leserbriefe an
lesere	494 våre lesere
leserfinanziert	104 leserfinanziert
leserinnen	104 unsere leserinnen	104 unseren leserinnen
lettori	387 i nostri lettori
lettrici	387 le nostre lettrici
letzter	80 ihr letzter freier artikel
leyendo	179 para seguir leyendo
lezers	465 onze lezers
likte	469 likte du denne saken
listen	147 listen back here	147 listen to us live
llegado	172 si has llegado hasta aquí
log	48 log ind for at	444 log in om	444 log in of	464 log in om
logg	474 logg inn for å
logga	612 logga in för att
logged	136 you must be logged in to	155 you must be logged in to
login	533 faça login para
long	127 as long as you're here
lukeaksesi	228 lukeaksesi koko	228 kirjaudu sisään lukeaksesi
lukemista	228 jatka lukemista tilaajana
lukijamme	243 lukijamme
lunar	574 lunar
maand	466 per maand
maandelijks	444 maandelijks opzegbaar	466 maandelijks
made	127 if you've made it this far
mail	26 váš e-mail	82 per mail	324 e-mail cím	464 mail ons	535 no seu e-mail	585 ваш e-mail	664 ваш e-mail
mailadres	446 je e-mailadres
mailadresse	50 din e-mailadresse	59 din e-mailadresse vil ikke
mailbox	446 in je mailbox	446 in uw mailbox	446 in jouw mailbox
mailul	562 pe e-mailul tău
mainosten	236 mainosten esto
maksumuuri	246 maksumuuri
manage	153 manage your cookie
masukkan	343 masukkan email
material	100 mit material der dpa	100 mit material von dpa	165 this material may not be
medlem	67 bliv medlem	493 bli medlem	631 bli medlem
meinen	94 was meinen sie dazu
meint	106 meint
meinte	106 meinte
meinung	94 sagen sie uns ihre meinung
mejl	614 i din mejl
mejla	631 mejla oss
melanjutkan	342 untuk melanjutkan membaca
meld	446 meld je aan voor	464 meld je aan	476 meld deg på vårt	493 meld deg på
melde	103 melde dich an	476 melde deg av når
melden	79 melden sie sich an, um	79 bitte melden sie sich an	103 melden sie sich an
meldingen	448 schakel meldingen in	448 zet meldingen aan	448 ontvang meldingen
members	168 our members
membro	553 torne-se membro
membutuhkan	354 kami membutuhkan dukungan
menar	634 menar
mener	70 mener	496 mener
menggunakan	348 menggunakan cookie
mensais	555 mensais
mensuales	203 mensuales
menurut	357 menurut
menyatakan	357 menyatakan
merci	276 merci de nous
merkezimiz	654 haber merkezimiz
mes	203 al mes
mese	388 al mese
message	127 a message from our editor
messagerie	268 votre adresse de messagerie ne sera pas
miembro	201 hazte miembro
minggu	356 per minggu
misiniz	640 zaten abone misiniz
mission	168 our mission
mitglied	103 werden sie mitglied	103 werde mitglied	103 jetzt mitglied werden
mitteilungen	84 push-mitteilungen
mnd	495 kr/mnd
mobile	141 on your mobile app	141 our mobile app
modalidad	203 modalidad premium
moderated	155 comments are moderated
mois	278 par mois
monat	105 im monat	105 pro monat
monatlich	105 monatlich
mondta	337 mondta
month	169 a month	169 per month	169 each month
monthly	169 monthly
mukaan	245 mukaan
muro	205 muro de pago
nachdruck	100 nachdruck verboten
nachrichten	83 nachrichten-app	83 aktuelle nachrichten aufs handy	84 push-nachrichten
najnowsze	505 otrzymuj najnowsze
napisz	515 napisz do nas	522 napisz do nas
napsal	41 napsal
napsala	41 napsala
nasza	523 nasza praca
naszym	510 na naszym kanale
navegador	189 tu navegador no soporta	189 su navegador no soporta	542 seu navegador não suporta
navigateur	264 votre navigateur ne supporte pas	264 votre navigateur n'est pas
necesitamos	172 necesitamos pedirte	175 necesitamos tu apoyo	201 necesitamos tu ayuda	201 necesitamos tu apoyo
need	167 we need your help
nella	369 nella tua mail
netiquette	379 netiquette
nettstedet	483 dette nettstedet bruker
neuen	83 hier geht es zur neuen
news	83 news-app	141 news app for	164 is a news
newsletter	26 náš newsletter	39 náš newsletter	42 newsletter	82 unseren newsletter	82 unserem newsletter	82 unserer newsletter	82 den newsletter abonnieren	82 zum newsletter	82 newsletter abonnieren	82 newsletter bestellen	82 newsletter an	82 täglichen newsletter	82 newsletter richtig	82 newsletter von	103 newsletter an	104 unser newsletter	104 unseren newsletter	104 unserem newsletter	107 newsletter	112 εγγραφή στο newsletter	112 το newsletter μας	112 γραφτείτε στο newsletter	123 το newsletter μας	126 newsletter	139 sign up for our newsletter	139 sign up to our newsletter	139 sign up for the newsletter	139 subscribe to our newsletter	139 join our newsletter	139 get our newsletter	139 our newsletter here	139 receive our newsletter	139 our daily newsletter	139 our weekly newsletter	139 our morning newsletter	168 our newsletter	171 newsletter	182 recibe nuestra newsletter	182 apúntate a la newsletter	182 nuestra newsletter	202 nuestra newsletter	205 newsletter	257 inscrivez-vous à la newsletter	257 abonnez-vous à notre newsletter	257 abonnez-vous à la newsletter	257 recevez notre newsletter	257 notre newsletter	277 notre newsletter	280 newsletter	343 newsletter kami	343 langganan newsletter	369 iscriviti alla newsletter	369 ricevi la nostra newsletter	369 la nostra newsletter	387 la nostra newsletter	390 newsletter	505 zapisz się na newsletter	505 nasz newsletter	523 nasz newsletter	526 newsletter	535 assine a newsletter	535 assine nossa newsletter	535 receba nossa newsletter	535 receba a nossa newsletter	535 nossa newsletter	554 nossa newsletter	554 a nossa newsletter	557 newsletter	562 abonează-te la newsletter	562 abonați-vă la newsletter	562 înscrie-te la newsletter	576 newsletter
newslettera	505 zapisz się do newslettera	505 naszego newslettera	523 naszego newslettera
newsletterem	523 naszym newsletterem
newsletters	139 newsletters may contain info about	168 our newsletters	171 newsletters	257 recevez nos newsletters	257 nos newsletters	257 recevoir les newsletters	277 nos newsletters	280 newsletters
newsletterul	562 newsletterul nostru	573 newsletterul nostru
newspaper	168 our newspaper
newsroom	168 our newsroom	168 non-profit newsroom
nieograniczony	503 nieograniczony dostęp
niets	463 niets uit deze
nieuws	447 nieuws-app
nieuwsbrief	446 onze nieuwsbrief	446 de nieuwsbrief	446 dagelijkse nieuwsbrief	446 wekelijkse nieuwsbrief	465 onze nieuwsbrief	468 nieuwsbrief
nieuwsbrieven	446 onze nieuwsbrieven	465 onze nieuwsbrieven	468 nieuwsbrieven
nonprofit	168 nonprofit newsroom	168 nonprofit news outlet
nosotros	191 nosotros y nuestros socios
nosso	536 no nosso app	540 siga nosso canal	553 siga o nosso	554 nosso canal
nostra	370 nella nostra app	387 la nostra app
nostri	373 sui nostri canali
nostro	387 il nostro lavoro	387 il nostro canale
notificaciones	184 activa las notificaciones	184 activar notificaciones	184 recibir notificaciones
notifications	142 turn on notifications	142 turn on desktop notifications	142 enable notifications	142 would like to send you notifications	142 allow notifications	142 notifications from this site	142 receive notifications	259 activer les notifications	259 activez les notifications	259 autoriser les notifications
notified	142 get notified about
notifikasi	344 aktifkan notifikasi	344 dapatkan notifikasi
notify	142 notify me of	142 notify me when	155 notify me of new posts	155 notify me of follow-up
nuestra	183 en nuestra app	201 únete a nuestra	202 nuestra app
nuestras	202 nuestras lectoras
nuestro	175 apoya nuestro	175 si te gusta nuestro trabajo	182 recibe nuestro boletín	182 nuestro boletín	187 únete a nuestro canal	201 apoya nuestro	201 únete a nuestro	201 recibe nuestro	202 nuestro trabajo	202 nuestro boletín	202 nuestro canal
nuestros	191 nuestros socios	202 nuestros lectores	202 nuestros socios
nyhedsbrev	50 vores nyhedsbrev	50 tilmeld dig nyhedsbrev	68 vores nyhedsbrev	71 nyhedsbrev
nyhedsbreve	50 vores nyhedsbreve	68 vores nyhedsbreve
nyhedsbrevet	50 få nyhedsbrevet
nyheterna	618 följ nyheterna
nyhetsbrev	476 vårt nyhetsbrev	476 våre nyhetsbrev	476 meld deg på nyhetsbrev	476 abonner på nyhetsbrev	494 vårt nyhetsbrev	494 våre nyhetsbrev	497 nyhetsbrev	614 vårt nyhetsbrev	614 våra nyhetsbrev	614 anmäl dig till nyhetsbrev	614 få vårt nyhetsbrev	632 vårt nyhetsbrev	632 våra nyhetsbrev	635 nyhetsbrev
nyhetsbrevet	476 få nyhetsbrevet
nyilatkozta	337 nyilatkozta
obbligatori	379 i campi obbligatori
oberoende	631 stöd oberoende
obligatoires	268 les champs obligatoires
obligatori	379 i campi obligatori
obligatorios	193 los campos obligatorios
obligatoriska	623 obligatoriska fält
obligatoriske	485 obligatoriske felt
obserwuj	510 obserwuj nas na	510 obserwuj nas w	522 obserwuj nas
odejdete	20 než odejdete
offert	254 vous est offert	278 mois offert
offre	278 offre d'essai
okumaya	640 okumaya devam etmek için
okurlarimiz	654 okurlarimiz
okurlarimizin	654 okurlarimizin
olarak	640 abone olarak
olun	653 üye olun
onafhankelijke	441 steun onafhankelijke journalistiek	464 steun onafhankelijke	465 onafhankelijke journalistiek
onafhankelijkheid	465 onze onafhankelijkheid
onbeperkt	444 lees onbeperkt	444 onbeperkt toegang	444 onbeperkt lezen
ondersteunt	453 je browser ondersteunt	453 uw browser ondersteunt
ontdek	444 ontdek nu gratis	464 ontdek nu
ontvang	446 ontvang elke	446 ontvang onze
onze	447 onze app	465 onze app
open	141 open in app	141 open in the app	447 open in app
ophavsretten	65 ophavsretten tilhører
opinion	155 have an opinion on this
oplyser	70 oplyser
opplyser	496 opplyser
opprett	474 opprett en konto for
opret	48 opret en konto for
opublikowany	515 twój adres e-mail nie zostanie opublikowany
opzegbaar	466 opzegbaar
original	165 read the original article
originally	165 this article was originally published on	165 this story was originally published on	165 this story originally appeared	165 this article originally appeared
originalmente	199 este artículo fue publicado originalmente	199 publicado originalmente en	552 publicado originalmente em
originariamente	385 articolo pubblicato originariamente
ortaklarimiz	647 biz ve ortaklarimiz
our	141 in our app	167 our app
overname	463 overname zonder
par	278 par an
parceiros	544 nós e os nossos parceiros	554 nossos parceiros
part	165 no part of this
parteispende	107 parteispende
partenaires	266 nos partenaires et nous	266 nous et nos partenaires	277 nos partenaires
participar	193 para participar
partir	247 avant de partir
partner	92 wir und unsere partner	377 noi e i nostri partner	377 i nostri partner	621 vi och våra partner
partnere	57 vi og vores partnere	483 vi og våre partnere
partners	153 we and our partners	168 our partners	455 wij en onze partners	465 onze partners
partnerzy	513 my i nasi partnerzy	513 nasi zaufani partnerzy
patronem	522 zostań patronem
paywall	104 ohne paywall	107 paywall	168 we have no paywall	168 we do not have a paywall	171 paywall	280 paywall	390 paywall	557 paywall
paywalls	171 paywalls
pe	574 pe an
pelanggan	342 khusus pelanggan	355 pelanggan kami	358 pelanggan
pembaca	355 pembaca kami
pequeno	527 um pequeno favor a pedir
per	495 per år	633 per år
percent	137 # percent left to read
perfil	540 siga nosso perfil
periodismo	175 apoya el periodismo	201 apoya el periodismo	202 nuestro periodismo	202 periodismo de calidad
periodista	200 es periodista
periodistas	202 nuestros periodistas
permanencia	203 sin permanencia
personale	566 datele tale personale
personales	191 datos personales serán
persondatapolitik	57 persondatapolitik
personenbezogene	92 personenbezogene daten
personnelles	266 vos données personnelles
personoplysninger	57 dine personoplysninger
personopplysninger	483 personopplysninger
personuppgifter	621 dina personuppgifter
pertama	356 bulan pertama
peruuttaa	230 voit peruuttaa tilauksen
phone	147 news to your phone
piaciuto	359 ti è piaciuto questo articolo
pierwszy	524 pierwszy miesiąc
plakaten	491 vær varsom-plakaten
please	136 please log in to	151 to view this video please enable
plusartikelen	465 plusartikelen
plusartikels	444 gratis plusartikels	465 plusartikels
pobierz	522 pobierz naszą
podle	41 podle
podpora	38 vaše podpora
politica	566 politica de cookie
political	164 is a political	164 is the political editor
politika	647 çerez politika
politikasi	647 gizlilik politikasi
politikwissenschaftler	102 ist politikwissenschaftler
politologue	275 est politologue
polub	510 polub nas na
pomozte	38 pomozte nám
pop	171 pop-ups
por	203 por mes	555 por mês	555 por ano
postadress	614 din e-postadress	623 din e-postadress kommer inte
postadresse	476 din e-postadresse	485 din e-postadresse vil ikke
postfach	82 in ihrem postfach	82 in dein postfach	82 in ihr postfach	82 in deinem postfach	82 direkt ins postfach
potrivit	575 potrivit
potrzebujemy	501 potrzebujemy twojego wsparcia	522 potrzebujemy twojej pomocy	522 potrzebujemy twojego wsparcia
poursuivez	254 poursuivez votre lecture
poursuivre	254 poursuivre votre lecture
powerful	168 hold the powerful to account
powiadomienia	507 włącz powiadomienia	507 powiadomienia push	507 chcesz otrzymywać powiadomienia
precisamos	527 precisamos da sua ajuda	530 precisamos do seu apoio	553 precisamos da sua ajuda	553 precisamos do seu apoio
precizat	575 a precizat
preferences	153 your cookie preferences
preferita	373 fonte preferita su google
preferred	147 preferred source on google
preluarea	571 preluarea
premier	254 le premier mois	278 le premier mois
prenumerant	612 bli prenumerant	612 redan prenumerant	612 som prenumerant	631 bli prenumerant
prenumeranter	612 endast för prenumeranter	632 våra prenumeranter	635 prenumeranter
prenumeration	635 prenumeration
prenumerationen	614 avsluta prenumerationen när
prenumerera	612 prenumerera för att	614 prenumerera på nyhetsbrev	631 prenumerera på vårt
preventing	151 browser extension is preventing
prima	574 prima lună
primeiro	555 primeiro mês
primer	203 el primer mes
primo	388 il primo mese
principles	165 the thomson reuters trust principles
privacidad	191 política de privacidad	202 nuestra política de privacidad
privacidade	544 política de privacidade
privacy	153 see our privacy policy	153 to our privacy policy and terms	153 and the google privacy policy	168 our privacy policy
privacybeleid	455 ons privacybeleid
privacyverklaring	455 privacyverklaring
privatlivspolitik	57 privatlivspolitik
probeabo	79 wochen im probeabo	103 probeabo
probeer	464 probeer nu
proberen	466 gratis proberen
processing	153 consent to the processing
profesor	200 es profesor
profesora	200 es profesora
professeur	275 est professeur
professeure	275 est professeure
professor	102 ist professor	164 is a professor
professorin	102 ist professorin
profitez	254 profitez de nos offres	276 profitez de
prohibida	199 queda prohibida
proibida	552 é proibida a
promise	167 promise never to
prosbu	20 máme na vás prosbu	20 máme malou prosbu
proseguire	366 per proseguire la lettura
protected	139 protected by recaptcha
provide	153 we use your sign-up to provide content
provided	153 content provided by a third party
provision	89 erhalten wir eine provision	89 eine kleine provision
provisions	89 provisions-links
prueba	203 prueba gratis
przetwarzanie	513 przetwarzanie danych osobowych
pubblicare	379 prima di pubblicare un commento
pubblicato	379 il tuo indirizzo email non sarà pubblicato
publicado	546 o seu endereço de e-mail não será publicado
publication	131 is a reader-supported publication
published	155 your email address will not be published	165 may not be published, broadcast, rewritten
puedes	187 puedes seguir a
puisque	247 puisque vous êtes là
purchase	150 purchase through links on our site
pushmeldingen	448 pushmeldingen
quan	688 quan tâm zalo
queremos	172 queremos pedirte un favor
questo	377 questo sito usa i cookie
quitter	247 avant de nous quitter
raccolta	390 raccolta fondi
racconta	389 racconta
raccontato	389 ha raccontato
raconte	279 raconte
rajaton	228 rajaton pääsy
reach	163 reach him at	163 reach her at	163 reach them at
reached	137 you've reached your limit of free	137 reached your article limit	163 can be reached at
reacties	457 in de reacties
reader	168 reader-funded
readers	127 we're asking readers	167 readers like you	168 our readers	171 appeal for readers	171 readers pay
reading	136 keep reading for just
reageren	457 om te reageren
recalled	170 recalled
receba	535 receba no seu	535 receba todos os dias	553 receba as	553 receba no seu
receive	139 sign up to receive	139 receive email from us on behalf of	139 receive emails from	153 agree to receive emails	167 to receive new posts
recevez	257 recevez chaque	257 recevez tous les	259 recevez les alertes	276 recevez chaque	276 recevez notre
recevoir	259 recevoir les alertes
recibe	182 recibe cada	182 recibe todas las	182 recibe gratis	201 recibe cada	201 recibe gratis
redactie	457 mail de redactie	465 onze redactie
redactor	200 es redactor
redactora	200 es redactora
redakce	39 naše redakce
redakci	39 naši redakci
redakcja	523 nasza redakcja
redakcji	523 naszej redakcji
redaksi	355 redaksi kami
redaksjon	494 vår redaksjon
redakteur	102 ist redakteur
redakteurin	102 ist redakteurin
redaktion	68 vores redaktion	104 unsere redaktion	632 vår redaktion
redaktionelle	92 externe redaktionelle inhalte
redaktionen	59 skriv til redaktionen	623 mejla redaktionen
redazione	387 la nostra redazione
registe	533 registe-se para
register	136 register to continue	136 register for free to
registrarte	182 al registrarte
registrati	366 registrati per	386 registrati per
registreer	444 registreer je
registrieren	79 registrieren sie sich
rejoignez	262 rejoignez-nous sur	276 rejoignez-nous	276 rejoignez notre
relatou	556 relatou
rely	168 we rely on
remaining	137 free articles remaining	137 free article remaining	137 articles remaining this month
remind	171 remind me later
replied	170 replied
reporter	102 ist reporter	163 is a reporter at	164 is a reporter	164 is a senior reporter	275 est reporter
reportera	200 es reportera
reporterin	102 ist reporterin
reportero	200 es reportero
reporters	168 our reporters	168 we, the reporters
reporting	155 why are you reporting this	168 our reporting
reproduced	165 may not be reproduced
reproducerea	571 reproducerea integrală
reproduction	165 reproduction without permission	274 reproduction interdite	274 toute reproduction	274 droits de reproduction
republish	165 republish our articles	165 republish this article
republished	165 republished with permission
required	155 required fields are marked
research	164 is a research fellow
researcher	164 is a senior researcher	164 is a researcher
reservados	199 todos los derechos reservados	199 derechos reservados	552 todos os direitos reservados
reserved	121 all rights reserved	136 article is reserved for	165 all rights reserved	411 all rights reserved
responsabilidade	546 os comentários são de responsabilidade
reste	255 il vous reste #%	255 il vous reste # %
retrouvez	262 retrouvez-nous sur	262 retrouvez toute l'actualité	276 retrouvez-nous
rettigheder	65 alle rettigheder forbeholdes
rettigheter	491 alle rettigheter forbeholdt
ricamiz	636 küçük bir ricamiz var	636 sizden bir ricamiz var
ricevi	369 ricevi ogni	386 ricevi ogni	386 ricevi la
right	139 right to your inbox
riippumaton	243 riippumaton journalismi
riippumatonta	242 tue riippumatonta	243 riippumatonta journalismia
riproduzione	385 riproduzione riservata	385 © riproduzione
riservati	385 tutti i diritti riservati
riservato	366 riservato agli abbonati	366 riservato ai nostri abbonati
rocznie	524 rocznie
roundup	139 get a weekly roundup
rozpowszechnianie	521 rozpowszechnianie artykułu
sa	496 sa	634 sa
sade	634 sade
sagde	70 sagde
sagt	106 sagt
sagte	106 sagte
sagten	106 sagten
said	170 said
saklidir	652 tüm haklari saklidir	652 her hakki saklidir
sanoi	245 sanoi
sanoo	245 sanoo
says	170 says
scarica	370 scarica l'app	370 scarica la app	370 scarica la nostra app	386 scarica la nostra
schicken	103 schicken sie uns
schon	72 wenn sie schon hier sind	72 wo sie schon hier sind
schreef	467 schreef
schreib	103 schreib uns
schreiben	94 schreiben sie uns ihre meinung	103 schreiben sie uns
schreibt	102 schreibt über	102 schreibt für	106 schreibt
schrieb	106 schrieb
schrijf	446 schrijf je in voor	446 schrijf je gratis in	464 schrijf je in	464 schrijf u in
schrijft	467 schrijft
scrie	572 scrie-ne
scris	575 a scris
scritto	389 ha scritto
scrivici	386 scrivici
secondo	389 secondo
seguici	373 seguici su	373 seguici anche su	386 seguici su
seguir	187 puede seguir a
segundo	556 segundo
sekarang	354 donasi sekarang	354 daftar sekarang
selengkapnya	342 untuk membaca selengkapnya
selon	279 selon
semaine	278 par semaine
semana	203 a la semana	555 por semana
send	139 we'll send you	485 send inn	493 send oss
senior	163 is a senior writer at	164 is a senior writer	164 is a senior editor	164 is a senior fellow
setiap	356 setiap bulan
settimana	388 alla settimana
settings	153 cookie settings
seuraa	242 seuraa meitä
share	145 share this story on	145 share this with	145 share this post on	145 share via email
sier	496 sier
siga	540 siga-nos no	540 siga-nos nas	553 siga-nos
siger	70 siger
sign	139 sign up for our free	139 sign up to our free	139 sign up to get	167 sign up for our	167 sign up to our	167 sign up here
signaler	268 signaler une erreur
signing	139 thanks for signing up	139 thank you for signing up	139 by signing up, i agree	139 by signing up, you agree	139 by signing up you agree
silakan	342 silakan login	342 silakan masuk
silenced	168 refuse to be silenced
since	127 since you're here
sinirsiz	640 sinirsiz erişim
sinulle	224 meillä on sinulle pyyntö
sivusto	236 tämä sivusto käyttää
skapa	612 skapa ett konto för
skriv	67 skriv til os	614 skriv upp dig	631 skriv upp dig
skriver	70 skriver	496 skriver	634 skriver
skrzynce	505 w twojej skrzynce
sledujte	28 sledujte nás	28 sledujte nás na	38 sledujte nás
small	127 small favor to ask	171 small favor
social	87 auch bei social media
sociologue	275 est sociologue
som	469 nå som du er her
sostegno	362 il tuo sostegno ci	362 abbiamo bisogno del tuo sostegno	386 il tuo sostegno
sostenerci	362 puoi sostenerci
sostenitore	386 diventa sostenitore
sostenitori	387 i nostri sostenitori
sostieni	362 sostieni il nostro	362 sostieni la nostra	386 sostieni il	386 sostieni la
sostienici	386 sostienici
sottolinea	389 sottolinea
soubory	31 soubory cookie
souhlasu	37 bez souhlasu
souligne	279 souligne
soutenez	250 soutenez notre	276 soutenez-nous	276 soutenez notre
soutenir	250 pour nous soutenir	276 soutenir notre	276 nous soutenir
soutien	250 votre soutien est	250 a besoin de votre soutien	276 votre soutien	276 besoin de votre soutien
soutiens	276 je soutiens
sovelluksemme	231 lataa sovelluksemme	243 sovelluksemme
sovelluksessa	231 avaa sovelluksessa
sovellus	231 lataa sovellus	242 lataa sovellus
spelregels	457 spelregels
spende	75 deine spende für	75 ihre spende hilft	75 deine spende hilft	103 ihre spende	103 deine spende	103 eure spende	103 mit einer spende	103 spende jetzt	107 spende
spenden	103 spenden sie	103 jetzt spenden	107 spenden
spendenaufruf	107 spendenaufruf
spendenaufrufe	107 spendenaufrufe
spiega	389 spiega
spiegato	389 ha spiegato
sprijinul	572 sprijinul tău	572 avem nevoie de sprijinul
spune	575 spune
spus	575 a spus
standards	165 our standards: the
start	136 start your free trial	167 start your free trial
steun	441 met jouw steun	441 met uw steun	441 steun ons met	464 steun ons	464 steun onze	464 jouw steun	464 uw steun
stories	163 for more stories like this
story	136 to read the full story	141 read this story in the app	163 if you have a story to tell
straight	139 straight to your inbox
strona	513 ta strona używa
submitting	139 by submitting your email
subscreva	535 subscreva a nossa	535 subscreva as
subscribe	136 subscribe to continue reading	136 subscribe to read the full	136 to continue reading, subscribe	136 to keep reading, subscribe	136 subscribe to get access	136 subscribe for full access	139 subscribe to our free	139 subscribe to our weekly	139 subscribe to our daily	147 subscribe to our channel	147 subscribe to our podcast	167 subscribe to our	167 subscribe today	167 subscribe now	167 subscribe to get
subscriber	136 already a subscriber	136 this is a subscriber-only	167 become a subscriber	167 becoming a paid subscriber	167 free or paid subscriber
subscribers	136 this article is for subscribers	136 this article is for premium subscribers	136 this content is for subscribers	136 for subscribers only	136 is exclusive to subscribers	168 our subscribers	171 subscribers
subscribing	136 by subscribing to our	139 by subscribing, you agree	167 please consider subscribing	167 consider subscribing
subscription	136 off annual subscription	136 off an annual subscription	136 your subscription helps	136 subscription is being used on another	136 upgrade your subscription	169 annual subscription	171 subscription
subscriptions	171 subscriptions
subskrybenci	523 nasi subskrybenci	526 subskrybenci
subskrypcja	526 subskrypcja
subskrypcje	526 subskrypcje
substack	171 substack
substacks	171 substacks
sudah	342 sudah punya akun
suite	254 pour lire la suite
suivez	262 suivez-nous sur	262 suivez en direct	276 suivez-nous
support	131 please support us	131 your support, no matter how small	131 support our work by	131 to support my work	131 you can support us	167 support us	167 support our	167 support my work	167 support this work	167 your support	167 need your support	167 we ask you to support
supporta	375 il tuo browser non supporta
supported	151 your browser is not supported	168 reader-supported	168 reader supported
supporter	167 become a supporter
supporting	131 please consider supporting	167 please consider supporting	167 consider supporting
suscribirte	182 al suscribirte
suscripciones	205 suscripciones
suscriptor	179 ya soy suscriptor	179 ya eres suscriptor
suscriptores	179 exclusivo para suscriptores	179 sólo para suscriptores	179 solo para suscriptores	202 nuestros suscriptores	205 suscriptores
sustaining	167 sustaining member
swisha	610 swisha valfri summa	631 swisha
szerint	337 szerint
taalfout	457 taalfout
tahun	356 per tahun
takip	644 bizi takip edin	644 takip et	644 takip edin	653 bizi takip edin
tarvitsemme	242 tarvitsemme apuasi	242 tarvitsemme tukeasi
teilte	106 teilte mit
telegram	87 unseren telegram-kanal	147 join our telegram	147 our telegram channel	187 canal de telegram	346 channel telegram	373 canale telegram	540 canal no telegram	590 мы в telegram	590 наш telegram-канал	590 в нашем telegram	590 новости в telegram	644 telegram kanali	667 ми в telegram	667 наш telegram-канал	667 у нашому telegram
tenemos	172 tenemos un favor que pedirte
terima	348 terima semua
termos	544 termos de uso
testen	103 jetzt testen
that	127 now that you're here
theo	688 theo dõi báo	688 theo dõi trên	699 theo
think	155 let us know what you think
thoughts	155 share your thoughts	167 share your thoughts
tietosuojaseloste	236 tietosuojaseloste
tilaa	242 tilaa nyt
tilaaja	228 oletko jo tilaaja
tilaajamme	243 tilaajamme
tilaajana	228 tilaajana pääset	228 tilaajana voit
tilaajat	246 tilaajat
tilaajille	228 vain tilaajille
tilaus	246 tilaus
till	607 vi har en bön till dig
tilmeld	50 tilmeld dig vores	67 tilmeld dig
tip	59 tip os
tips	485 tips oss	485 har du et tips	493 tips oss	623 har du ett tips	623 har du tips
tjeneste	43 en lille tjeneste at bede	469 en liten tjeneste å be
toestemming	455 toestemming te geven
toimittajamme	243 toimittajamme
toimituksemme	243 toimituksemme
told	170 told
toteaa	245 toteaa
touch	163 get in touch with our	167 get in touch
trabalho	554 nosso trabalho
traitement	266 traitement de vos données
transferred	153 personal data may be transferred
transparenzhinweis	100 transparenzhinweis
tratamento	544 tratamento dos seus dados
tratamiento	191 tratamiento de tus datos
trattamento	377 trattamento dei dati
travail	277 notre travail
trenger	472 vi trenger din støtte	493 vi trenger din hjelp	493 vi trenger din støtte
trial	136 your free trial	169 free trial
tukesi	242 tukesi
tulis	357 tulis
tutur	357 tutur
tweeted	170 tweeted
twitter	145 share on twitter	147 follow him on twitter	147 follow her on twitter	147 follow them on twitter	147 follow on twitter
tygodniowo	524 tygodniowo
ubegrenset	474 ubegrenset tilgang
udfyldes	59 skal udfyldes
ugen	69 om ugen
uitgeschakeld	453 javascript is uitgeschakeld
uitschrijven	446 op elk moment uitschrijven
ujar	357 ujar
ujarnya	357 ujarnya
uken	495 i uken
unavailable	151 video unavailable
unblock	151 unblock scripts
ungkap	357 ungkap
unisciti	386 unisciti a
unlimited	136 get unlimited access	136 unlimited digital access
unser	104 unser ziel
unsere	83 laden sie unsere app	83 lade unsere app	83 unsere app	104 unsere arbeit	104 unsere leser
unseren	104 unseren lesern
unserer	83 in unserer app	104 unserer arbeit
unsubscribe	139 you can unsubscribe at any time	139 unsubscribe at any time	139 unsubscribe anytime
upgrade	151 upgrade to a modern browser
use	141 use our app
usiamo	377 usiamo i cookie
utilisation	266 utilisation de cookies	266 utilisation des cookies	266 conditions générales d'utilisation
utilise	266 ce site utilise des cookies	266 utilise des cookies
utilisons	266 nous utilisons des cookies
utiliza	191 este sitio utiliza cookies	191 esta web utiliza cookies	544 este site utiliza cookies
utilizamos	191 utilizamos cookies	544 utilizamos cookies
utilizza	377 questo sito utilizza i cookie	377 utilizza cookie
utilizziamo	377 utilizziamo i cookie
uutiskirje	230 tilaa uutiskirje	242 tilaa uutiskirje	246 uutiskirje
uutiskirjeemme	230 uutiskirjeemme	243 uutiskirjeemme
uvedl	41 uvedl
uvedla	41 uvedla
uygulama	642 mobil uygulama
uygulamamiz	654 uygulamamiz
uygulamamizi	642 uygulamamizi indirin	642 uygulamamizi indir	653 uygulamamizi indir
uygulamayi	642 uygulamayi indir	642 uygulamayi indirin
valgfritt	472 vipps et valgfritt
veckan	633 i veckan
veraltet	90 ihr browser ist veraltet
verder	438 voor je verder gaat	444 lees verder met	444 om verder te lezen
vereiste	457 vereiste velden
verhindert	92 ein skript verhindert
verileriniz	647 kişisel verileriniz
verklaarde	467 verklaarde
verouderd	453 je browser is verouderd
verscheen	463 dit artikel verscheen eerder
vertelde	467 vertelde
vertelt	467 vertelt
verwenden	90 verwenden einen adblocker	92 wir verwenden cookies
verwendest	90 verwendest einen adblocker
verwendet	92 diese website verwendet cookies	92 diese webseite verwendet cookies
verzoek	438 een klein verzoek
vidare	612 för att läsa vidare
videre	48 for at læse videre	474 for å lese videre
view	141 view in app
viikossa	244 viikossa
vincoli	388 senza vincoli
vipps	493 vipps
visto	359 visto che sei qui
visualizzare	377 per visualizzare questo contenuto
voice	168 our voice
volg	451 volg ons op	451 volg ons via	464 volg ons
volgens	467 volgens
voorbehouden	463 alle rechten voorbehouden
voordat	438 voordat je gaat
vorbehalten	100 alle rechte vorbehalten
vores	51 hent vores app	51 i vores app	67 støt vores	67 hent vores	68 vores app
votre	250 votre don nous	257 dans votre boîte mail	257 dans votre boîte e-mail	276 votre don
vriend	464 word vriend
vuodessa	244 vuodessa
vurguladi	656 vurguladi
vyhrazena	37 všechna práva vyhrazena
waardevol	438 vond je dit artikel waardevol
washington	164 is a washington
webbplats	621 denna webbplats använder cookies
website	57 dette website bruger	153 this website uses cookies	168 our website
week	169 a week	169 per week	466 per week
weekly	139 sign up for our weekly
weiterlesen	79 weiterlesen mit	79 jetzt weiterlesen	79 diesen artikel weiterlesen	79 kostenlos weiterlesen	79 mit plus weiterlesen	90 mit werbung weiterlesen
weiterzulesen	79 um weiterzulesen
werbefrei	104 werbefrei
werbevereinbarung	82 stimme ich der werbevereinbarung zu
werk	465 ons werk
wesprzyj	501 wesprzyj nasze	522 wesprzyj nas	522 wesprzyj nasze
weten	457 laat het ons weten	467 laat weten
whatsapp	83 whatsapp-kanal der	87 whatsapp-kanal	145 share on whatsapp	147 join our whatsapp	147 join us on whatsapp	147 our whatsapp channel	147 updates on whatsapp	187 canal de whatsapp	262 chaîne whatsapp	262 canal whatsapp	346 saluran whatsapp	346 kanal whatsapp	346 channel whatsapp	373 canale whatsapp	451 whatsapp-kanaal	510 kanał na whatsapp	540 canal no whatsapp	540 canal do whatsapp	540 grupo do whatsapp	564 canalul de whatsapp	644 whatsapp kanali
when	167 when you sign up
while	127 while you're here
whitelist	151 whitelist our site	151 whitelist this site
widerrufen	82 jederzeit widerrufen
willen	438 we willen je iets vragen
window	145 opens in new window	145 opens in a new window
winning	164 is an award-winning
withdraw	153 withdraw your consent
woche	105 pro woche
wochen	105 wochen gratis	105 wochen lang
word	441 word lid en	464 word lid
work	168 our work
write	155 write to us at
writer	163 is a staff writer for	164 is a staff writer	164 is a writer
writes	164 writes about	170 writes
written	164 has written for
wrote	170 wrote
wsparcie	501 twoje wsparcie	522 twoje wsparcie
wsparciu	501 dzięki twojemu wsparciu
wspieraj	522 wspieraj nas
wyjdziesz	498 zanim wyjdziesz
wymagane	515 pola są wymagane
yaparak	640 giriş yaparak
yapilamaz	652 alinti yapilamaz
yardiminiza	653 yardiminiza ihtiyacimiz
yazdi	656 yazdi
year	169 a year	169 per year
yillik	655 yillik
your	167 your gift
youtube	147 on youtube for more	147 on youtube for the	688 kênh youtube của
zainstaluj	506 zainstaluj aplikację
zaloguj	503 zaloguj się, aby	503 zaloguj się aby
zamkniesz	498 zanim zamkniesz
zapisz	505 zapisz się na nasz	522 zapisz się na	522 zapisz się do
zarejestruj	503 zarejestruj się, aby	522 zarejestruj się
zegt	467 zegt
zei	467 zei
zostanie	515 twój adres email nie zostanie
zrezygnuj	503 zrezygnuj w każdej chwili	524 zrezygnuj w każdej chwili
zugeschickt	82 per e-mail zugeschickt
zugriff	79 zugriff auf alle artikel
zustimmung	92 zustimmung jederzeit	92 mit ihrer zustimmung	92 ihre zustimmung
""", """\
abonați	561 doar pentru abonați	572 abonați-vă la	576 abonați
abonații	573 abonații noștri
abonează	561 abonează-te pentru	564 abonează-te pe youtube	572 abonează-te la
abonné	254 déjà abonné	254 en tant qu'abonné
abonnés	277 nos abonnés	280 abonnés
accéder	254 pour accéder à l'article
actualité	262 suivez l'actualité	262 suivez toute l'actualité
adatkezelési	328 adatkezelési tájékoztató
adatvédelmi	328 adatvédelmi tájékoztató
adomány	338 adomány
adományoddal	334 adományoddal
adományok	338 adományok
adó	321 adó #%
adăugat	575 a adăugat
affirmé	279 a affirmé
afirmó	204 afirmó
agregó	204 agregó
ajouté	279 a ajouté
ajută	572 ajută-ne
alkalmazás	326 töltsd le az alkalmazás
alkalmazásunk	335 alkalmazásunk
alkalmazásunkat	326 töltse le alkalmazásunkat
anmäl	631 anmäl dig till
använder	621 vi använder cookies	621 använder kakor
aplicación	183 descarga la aplicación	183 descarga nuestra aplicación
aplicația	564 descarcă aplicația	573 aplicația noastră
aplikację	506 pobierz aplikację	506 pobierz naszą aplikację
apóyanos	201 apóyanos
apóyenos	201 apóyenos
apúntate	182 apúntate a nuestra	182 apúntate gratis	201 apúntate a
artykuł	498 podoba ci się ten artykuł
artículo	172 te ha gustado este artículo	180 último artículo gratis	180 te queda # artículo
artículos	180 artículos gratis este mes	180 te quedan # artículos	180 artículos gratuitos restantes
aseguró	204 aseguró
autentifică	561 autentifică-te pentru
autorská	37 autorská práva
ayúdanos	201 ayúdanos a
açikladi	656 açikladi
añadió	204 añadió
año	203 al año
bağiş	653 bağiş yapin	653 bağiş yap	657 bağiş
bağişiniz	653 bağişiniz
behöver	610 vi behöver ditt stöd	631 vi behöver din hjälp
bekapcsolása	326 értesítések bekapcsolása
berättar	634 berättar
bestätigen	82 bestätigen sie ihre
bestätigungsmail	82 bestätigungsmail
betalvägg	635 betalvägg
biết	699 cho biết
blokování	31 blokování reklam
boletín	182 recibe el boletín	182 boletín diario	182 boletín semanal	201 recibe el boletín	205 boletín
buzón	182 en tu buzón
báo	697 báo chí độc lập
bønn	469 vi har en bønn til deg
bülten	641 e-bülten	657 bülten
bültene	641 bültene abone	641 bültene kayit	641 bültene kaydol
bülteni	641 haber bülteni
bültenimiz	654 bültenimiz
bültenimize	641 bültenimize	653 bültenimize	654 bültenimize
bản	700 bản tin
catedrática	200 es catedrática
catedrático	200 es catedrático
celého	24 pro čtení celého
chép	695 cấm sao chép
chính	690 chính sách bảo mật	690 chính sách quyền riêng tư
chúng	686 bản tin của chúng tôi	688 theo dõi chúng tôi	696 ủng hộ chúng tôi	696 chúng tôi cần sự giúp đỡ	696 giúp chúng tôi	696 theo dõi chúng tôi	697 nền báo chí của chúng tôi	697 độc giả của chúng tôi	697 công việc của chúng tôi	697 bản tin của chúng tôi	697 kênh của chúng tôi
chấp	690 chấp nhận tất cả
comentários	546 nos comentários	546 os comentários não representam
condiții	566 termeni și condiții
confidentialité	266 politique de confidentialité
confidențialitate	566 politica de confidențialitate
conférences	275 est maître de conférences
connecté	268 vous devez être connecté
conteúdo	533 acesse todo o conteúdo
contribuição	530 com a sua contribuição
contó	204 contó
cuéntanos	193 cuéntanos en
czytać	503 aby czytać dalej	503 żeby czytać dalej
czytelników	523 naszych czytelników
darowiznę	501 przekaż darowiznę	522 przekaż darowiznę
datenschutzerklärung	92 in unserer datenschutzerklärung	92 unserer datenschutzerklärung	104 unserer datenschutzerklärung	104 unsere datenschutzerklärung
declaró	204 declaró
descarcă	572 descarcă
descárgate	183 descárgate la app
desteğiniz	653 desteğiniz
desteğinize	653 desteğinize ihtiyacimiz
disponível	536 disponível no google play
doação	530 faça uma doação	553 sua doação	553 a sua doação	553 faça uma doação	557 doação
doações	557 doações
dodał	525 dodał
dodała	525 dodała
donación	175 haz una donación	175 haz tu donación	175 tu donación	201 tu donación	201 haz una donación	201 haz tu donación	205 donación
donația	572 donația ta
donație	572 fă o donație	576 donație
donații	576 donații
donează	572 donează acum
dostęp	503 dostęp do treści	503 pełny dostęp do	522 kup dostęp
dostępny	503 artykuł dostępny tylko
dołącz	510 dołącz do nas na	522 dołącz do nas	522 dołącz do grona
déclare	279 déclare
déclaré	279 a déclaré
déductible	250 déductible des impôts	250 déductible à #
désabonner	257 vous désabonner à tout moment
désactiver	264 désactiver adblock
désactivez	264 désactivez adblock
désinscrire	257 vous désinscrire à tout moment
dùng	698 dùng thử miễn phí
dụng	688 tải ứng dụng	696 tải ứng dụng
electrónico	182 tu correo electrónico	193 tu dirección de correo electrónico no será publicada
elolvasásához	323 a teljes cikk elolvasásához
előfizetés	338 előfizetés
előfizető	323 már előfizető	334 legyen előfizető
előfizetőink	323 előfizetőink olvashatják	335 előfizetőink
előfizetők	338 előfizetők
előfizetőknek	323 csak előfizetőknek
endereço	546 seu endereço de email não será
engedélyezze	328 engedélyezze a javascript
ensimmäinen	244 ensimmäinen kuukausi
erklärt	106 erklärt
erklärte	106 erklärte
erzählt	106 erzählt
erzählte	106 erzählte
escribió	204 escribió
escríbenos	193 escríbenos a	201 escríbenos
está	527 já que está aqui
estás	172 ya que estás aquí	172 ya que estás por aquí
etkinleştir	647 javascript'i etkinleştir
evästeitä	236 käytämme evästeitä	236 evästeitä
explicó	204 explicó
expliqué	279 a expliqué
felhasználási	328 felhasználási feltételek
feliratkozás	324 feliratkozás a hírlevélre	324 hírlevél feliratkozás
folosește	566 folosește cookie
folytatásához	323 a cikk folytatásához
fortæller	70 fortæller
följ	618 följ oss på	631 följ oss
förklarar	634 förklarar
følg	54 følg os på	67 følg os	480 følg oss på	493 følg oss
før	43 før du går	469 før du går
første	69 første måned	495 første måned
független	321 támogasd a független	335 független újságírás	335 független sajtó
gazeteciliği	654 bağimsiz gazeteciliği
gazeteciliğimiz	654 gazeteciliğimiz
gefällt	72 dir gefällt dieser artikel
gelmişken	636 buraya kadar gelmişken
già	359 già che sei qui
grátis	555 teste grátis
grâce	250 grâce à vos dons
gåva	610 din gåva	610 ge en gåva	631 din gåva	631 ge en gåva	635 gåva
göre	656 göre
gösterilmeden	652 kaynak gösterilmeden
használ	328 cookie-kat használ
használat	328 sütik használat
hjälp	631 hjälp oss
hjælp	67 vi har brug for din hjælp	67 hjælp os
hozzátette	337 hozzátette
hãy	696 hãy ủng hộ
hämta	615 hämta appen
hírekben	326 a google hírekben
hírlevelünk	335 hírlevelünk
hírlevelünkre	324 hírlevelünkre	335 hírlevelünkre
hírlevél	338 hírlevél
hónap	336 első hónap
hộp	686 hộp thư của bạn
ifølge	70 ifølge	496 ifølge
illimité	254 en illimité	254 accès illimité
indiqué	279 a indiqué
indépendance	277 notre indépendance
indépendant	277 média indépendant
indépendante	277 presse indépendante
información	187 sigue toda la información	187 siga toda la información
innehåll	621 externt innehåll
inscrição	535 cancelar a inscrição
istediğiniz	640 istediğiniz zaman iptal	655 istediğiniz zaman iptal
jesteś	498 skoro już tu jesteś	498 skoro tu jesteś
jurnaliștii	573 jurnaliștii noștri
jäseneksi	242 liity jäseneksi
když	20 když už jste tady
khoản	685 bạn đã có tài khoản	690 điều khoản sử dụng
không	695 không sao chép
khẳng	699 khẳng định
komentować	515 aby komentować
können	103 können sie uns	103 können sie unsere
kövess	326 kövess minket	334 kövess minket
kövesse	326 kövesse a
kövessen	326 kövessen minket	334 kövessen minket
közölte	337 közölte
lună	574 pe lună
lájkolj	326 lájkolj minket
lähdet	224 ennen kuin lähdet
läsa	612 för att läsa hela
läsare	632 våra läsare
læse	48 for at læse hele
læsere	68 vores læsere
lòng	685 vui lòng đăng nhập
meitä	242 tue meitä	242 auta meitä
miesiąc	524 za miesiąc
miesięcznie	524 miesięcznie
mostrará	179 este mensaje se mostrará en
munkánk	335 munkánk
munkánkat	321 támogasd munkánkat	334 támogasd munkánkat	335 munkánkat
másodközlés	333 másodközlés
mån	633 kr/mån
månad	633 per månad
månaden	633 i månaden	633 första månaden
månadsgivare	631 bli månadsgivare
måned	69 pr. måned	495 per måned
måneden	69 om måneden	495 i måneden
mês	555 ao mês
mówi	525 mówi
měsíc	40 za měsíc
měsíčně	40 měsíčně
mỗi	698 mỗi năm
mời	696 mời bạn đọc
napisał	525 napisał
napisała	525 napisała
napište	38 napište nám
naszą	523 naszą pracę
nekünk	334 írjon nekünk
neomezený	24 neomezený přístup
nezávislou	38 podpořte nezávislou
nezávislá	39 nezávislá média
niezależne	522 wesprzyj niezależne	522 wspieraj niezależne	523 niezależne media
niezależność	523 niezależność
noastră	573 munca noastră
notificações	537 ative as notificações	537 ativar notificações	537 receba notificações
notificările	564 activează notificările
notícias	535 receba as notícias	535 receba notícias	540 siga as últimas notícias
novináři	39 naši novináři
nói	699 nói
obegränsad	612 obegränsad tillgång
obrigatórios	546 campos obrigatórios são
odebírejte	26 odebírejte náš	38 odebírejte
odemkněte	24 odemkněte si
odhlásit	26 odhlásit se můžete kdykoli
olvasóink	335 olvasóink
osobních	31 ochrany osobních údajů
participación	193 normas de participación
partneři	31 my a naši partneři
personvernerklæring	483 personvernerklæring
phóng	697 phóng viên của chúng tôi
pidätetään	241 kaikki oikeudet pidätetään
podkreśla	525 podkreśla
podpořte	38 podpořte nás	38 podpořte naši
pokračujte	24 pokračujte ve čtení s
política	191 política de cookies	544 política de cookies
pomóż	522 pomóż nam
postafiókjába	324 postafiókjába
potřebujeme	38 potřebujeme vaši pomoc	38 potřebujeme vaši podporu
používá	31 tento web používá
používáme	31 používáme soubory cookie	31 používáme cookies
powiedział	525 powiedział
powiedziała	525 powiedziała
pozostało	503 pozostało # %	503 pozostało #%
prenumeratorów	503 tylko dla prenumeratorów
prośbę	498 mamy małą prośbę
první	40 první měsíc
prywatności	513 polityka prywatności	513 polityce prywatności
przeczytać	503 aby przeczytać cały	503 aby przeczytać ten artykuł
przekaż	501 przekaż #% podatku	501 przekaż nam #%
práci	39 naši práci
pubblicità	375 blocco della pubblicità
publicité	264 bloqueur de publicité
publicités	264 bloqueur de publicités
publikování	37 publikování nebo šíření
pyyntö	224 pieni pyyntö
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
quyên	696 quyên góp ngay	700 quyên góp
quyền	695 bản quyền thuộc	695 giữ bản quyền
redacción	202 nuestra redacción
redacția	573 redacția noastră
redação	554 nossa redação
regístrate	179 regístrate para	179 regístrate gratis
reproducción	199 prohibida su reproducción	199 prohibida la reproducción
reprodução	552 proibida a reprodução	552 reprodução proibida
republié	274 republié avec
ročně	40 ročně
rättigheter	629 alla rättigheter förbehållna
réagir	268 pour réagir
rédacteur	275 est rédacteur
rédaction	277 notre rédaction
rédactrice	275 est rédactrice
réservé	254 réservé aux abonnés	254 réservé à nos abonnés
réservée	254 réservée aux abonnés	254 réservée à nos abonnés	254 la suite est réservée
réservés	254 réservés aux abonnés	274 tous droits réservés
résiliable	278 résiliable à tout moment
sbírka	42 sbírka
schließen	79 schließen sie ein abo	103 schließen sie ein abo
schránky	26 do vaší schránky
segíts	334 segíts nekünk
segítségedre	334 szükségünk van a segítségedre
según	204 según
señaló	204 señaló
sisältö	228 tämä sisältö on vain
skrzynkę	505 na twoją skrzynkę	505 na swoją skrzynkę
sprijiniți	572 sprijiniți
sprijină	572 sprijină-ne
staňte	38 staňte se členem
stáhněte	28 stáhněte si aplikaci	28 stáhněte si naši aplikaci	38 stáhněte si
stöd	631 stöd oss	631 stöd vår
støt	67 støt os
støtt	493 støtt oss	493 støtt vår
støtte	46 med din støtte	46 vi har brug for din støtte	67 din støtte	67 vi har brug for din støtte	472 med din støtte	493 din støtte
støttemedlem	493 bli støttemedlem
subskrybentów	503 tylko dla subskrybentów
subskrypcję	503 kup subskrypcję	503 masz już subskrypcję	522 kup subskrypcję
suscripción	179 ya tengo una suscripción	201 cambia tu suscripción	205 suscripción
suscríbete	179 suscríbete para seguir leyendo	179 suscríbete para	179 suscríbete por	179 suscríbete en	182 suscríbete a nuestra newsletter	182 suscríbete a nuestro boletín	182 suscríbete a la newsletter	182 suscríbete al boletín
susține	572 susține-ne
susținerea	572 susținerea ta
susțineți	572 susțineți-ne
szerkesztőségünk	335 szerkesztőségünk
säger	634 säger
sähköpostiin	230 suoraan sähköpostiin
sähköpostiisi	230 sähköpostiisi
sähköpostiosoitteesi	230 sähköpostiosoitteesi
sélections	254 ajouter l'article à vos sélections
síganos	187 síganos en
síguenos	187 síguenos en	201 síguenos
söyledi	656 söyledi
sütiket	328 sütiket használ
săptămână	574 pe săptămână
thuê	700 thuê bao
thành	685 chỉ dành cho thành viên	696 trở thành thành viên
tháng	698 mỗi tháng	698 hàng tháng	698 tháng đầu
thông	688 bật thông báo	688 nhận thông báo
tiếp	685 để tiếp tục đọc
tjänst	607 en liten tjänst att be
továbbolvasáshoz	323 a továbbolvasáshoz
toàn	685 để đọc toàn bộ
tuần	698 mỗi tuần
työmme	243 työmme
támogasd	321 támogasd a
támogass	334 támogass minket
támogassa	321 támogassa munkánkat	321 támogassa a független	334 támogassa munkánkat
támogasson	334 támogasson minket
támogatása	334 az ön támogatása
támogatásod	334 a te támogatásod
télécharger	258 télécharger l'application
téléchargez	258 téléchargez l'application	258 téléchargez notre application	276 téléchargez
töltsd	334 töltsd le
týdně	40 týdně
tłumaczy	525 tłumaczy
tải	688 tải app
ubegrænset	48 ubegrænset adgang
unabhängig	104 wir sind unabhängig
unabhängigen	75 unterstütze unabhängigen journalismus	104 unabhängigen journalismus
unabhängiger	104 unabhängiger journalismus
unterstütze	75 unterstütze unsere arbeit	75 unterstütze uns mit	103 unterstütze uns	103 unterstütze unsere
unterstützen	75 unterstützen sie unsere arbeit	75 unterstützen sie unabhängigen journalismus	75 unterstützen sie uns mit	75 mit einer spende unterstützen	75 können sie uns unterstützen	103 unterstützen sie uns	103 unterstützen sie unsere	103 sie können das unterstützen	103 freiwillig unterstützen
unterstützt	90 ihr browser unterstützt	103 unterstützt uns
unterstützung	103 mit ihrer unterstützung	103 mit deiner unterstützung	103 ihre unterstützung	103 deine unterstützung	103 eure unterstützung
upozornění	28 zapněte si upozornění
urmărește	564 urmărește-ne pe	564 urmărește-ne și pe	564 urmărește știrile	572 urmărește-ne
urmăriți	564 urmăriți-ne pe	572 urmăriți-ne
utilização	544 utilização de cookies
utilizează	566 utilizează cookie
utilizăm	566 utilizăm cookie
utánközlés	333 utánközlés
używamy	513 używamy plików cookie	513 używamy cookies
vašeho	26 do vašeho e-mailu
vervielfältigung	100 vervielfältigung nur mit
veröffentlicht	94 deine e-mail-adresse wird nicht veröffentlicht	94 ihre e-mail-adresse wird nicht veröffentlicht
viết	699 viết
você	527 já que você está aqui
vypněte	31 vypněte adblock
vysvětluje	41 vysvětluje
váš	38 váš dar
vår	477 i vår app	494 vår app	615 i vår app	632 vår app
według	525 według
wpłata	522 twoja wpłata
wspierającym	522 zostań wspierającym
wyjaśnia	525 wyjaśnia
wypisać	505 wypisać się w każdej chwili
wyrażam	505 wyrażam zgodę na
wöchentlichen	82 wöchentlichen newsletter
zastrzeżone	521 wszelkie prawa zastrzeżone	521 wszystkie prawa zastrzeżone
zbiórka	526 zbiórka
zbývá	24 zbývá vám # %
zewnętrzne	513 treści zewnętrzne
zpracováním	26 souhlasím se zpracováním	31 zpracováním osobních údajů
ändå	607 nu när du ändå är här
året	69 om året
återges	629 får inte återges
çalişmalarimiz	654 çalişmalarimiz
çerezler	647 çerezler kullan
çerezleri	647 çerezleri kullan
écrit	279 a écrit
écrivain	275 est écrivain
écrivez	276 écrivez-nous
électronique	257 dans votre boîte aux lettres électronique
évente	336 évente
írta	337 írta
înscrie	572 înscrie-te la
öffnen	83 in der app öffnen	83 app öffnen
öppna	615 öppna i appen
újságírásunk	335 újságírásunk
újságíróink	335 újságíróink
última	187 siga la última hora	187 sigue la última hora
únete	187 únete al canal
článek	20 líbil se vám článek
čtenáři	39 naši čtenáři
čtenářů	39 našich čtenářů
đóng	696 đóng góp của bạn
đăng	685 đăng nhập để	686 đăng ký nhận bản tin	686 đăng ký nhận tin	696 đăng ký ngay	696 đăng ký nhận
řekl	41 řekl
řekla	41 řekla
říká	41 říká
śledź	510 śledź nas na	522 śledź nas
šíření	37 další šíření obsahu
źródło	521 źródło: pap
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
безлимитный	583 безлимитный доступ
блокировщик	593 отключите блокировщик	593 блокировщик рекламы
блокувальник	670 блокувальник реклами
браузер	593 ваш браузер
виділіть	672 виділіть
використанні	676 при використанні матеріалів
використовує	670 використовує cookie
використовуємо	670 використовуємо файли cookie	670 використовуємо cookie
внесок	677 ваш внесок
войдите	583 войдите, чтобы
встановіть	665 встановіть додаток
выделите	595 выделите ее	595 выделите текст
гиперссылка	601 гиперссылка обязательна
год	604 в год
гіперпосилання	676 гіперпосилання обов
добавьте	590 добавьте нас в
донат	602 ваш донат	677 ваш донат	681 донат
донати	681 донати
донаты	606 донаты
допоможіть	677 допоможіть нам
дочитали	577 вы дочитали до конца	658 ви дочитали до кінця
ежедневную	585 ежедневную рассылку
ежемесячно	604 ежемесячно
еженедельную	585 еженедельную рассылку
журналистика	603 независимая журналистика
журналистики	603 независимой журналистики
журналистику	603 независимую журналистику
журналисты	603 наши журналисты
журналісти	678 наші журналісти
журналістика	678 незалежна журналістика
журналістику	678 незалежну журналістику	678 якісну журналістику
завантажити	665 завантажити застосунок
завантажте	665 завантажте застосунок	665 завантажте додаток
зазначив	680 зазначив
заметили	595 заметили ошибку
зарегистрированы	583 уже зарегистрированы
зарегистрируйтесь	583 зарегистрируйтесь, чтобы
зареєструйтесь	663 зареєструйтесь, щоб
застосунок	665 мобільний застосунок
захищено	676 усі права захищено
захищені	676 усі права захищені	676 всі права захищені
защищены	601 все права защищены
заявив	680 заявив
заявил	605 заявил
заявила	605 заявила	680 заявила
здесь	577 раз уж вы здесь
знайшли	672 знайшли помилку
зробіть	661 зробіть внесок	677 зробіть внесок
иностранного	601 выполняющим функции иностранного агента
иностранным	603 иностранным агентом
информация	601 настоящий материал (информация) произведен
использовании	601 при использовании материалов
используем	593 используем cookie	593 мы используем
использует	593 использует cookie
канал	603 наш канал	678 наш канал
коментарях	672 у коментарях
комментарий	595 чтобы оставить комментарий
комментариях	595 в комментариях
конфиденциальности	593 политикой конфиденциальности	593 политика конфиденциальности
конфіденційності	670 політикою конфіденційності
месяц	604 в месяц	604 руб. в месяц
місяць	679 на місяць
нажмите	595 нажмите ctrl
написав	680 написав
написал	605 написал
написала	605 написала	680 написала
напишите	602 напишите нам
напишіть	677 напишіть нам
нашего	603 нашего канала
нашого	678 нашого каналу
небольшая	577 небольшая просьба
невелике	658 невелике прохання
неделю	604 в неделю
независимую	580 поддержите независимую	602 поддержите независимую
обязательные	595 обязательные поля
опечатку	595 нашли опечатку
оприлюднюватиметься	672 ваша e-mail адреса не оприлюднюватиметься
опубликован	595 ваш адрес email не будет опубликован
отменить	604 отменить в любой момент
отметил	605 отметил
отписаться	585 отписаться в любой момент
оформите	583 оформите подписку	602 оформите подписку
оформить	583 оформить подписку
оформіть	663 оформіть підписку	677 оформіть підписку
ошибку	595 нашли ошибку
партнеры	593 мы и наши партнеры
патроном	602 станьте патроном
первый	604 первый месяц
передплатникам	663 доступний лише передплатникам
передплатників	663 тільки для передплатників
передрук	676 передрук
перепечатка	601 перепечатка
персональних	670 персональних даних
персональных	593 персональных данных
перш	658 перш ніж піти
перший	679 перший місяць
пишите	602 пишите нам
повний	663 повний доступ
повідомив	680 повідомив
повідомила	680 повідомила
поддержать	602 поддержать нас	602 поддержать редакцию
поддержите	580 поддержите нашу	580 поддержите нас	602 поддержите нас	602 поддержите нашу
поддержка	580 нам нужна ваша поддержка	580 ваша поддержка	602 ваша поддержка	602 нам нужна ваша поддержка
поддержки	603 без вашей поддержки
подписка	606 подписка
подписки	606 подписки
подписчикам	583 доступен только подписчикам	583 доступна только подписчикам
подписчики	606 подписчики
подписчиков	583 только для подписчиков
подписчиком	602 станьте подписчиком
подписывайтесь	585 подписывайтесь на рассылку	590 подписывайтесь на нас	590 подписывайтесь на наш	590 подписывайтесь на канал	590 подписывайтесь на telegram	602 подписывайтесь на
подпишитесь	580 подпишитесь на регулярное	585 подпишитесь на рассылку	585 подпишитесь на нашу рассылку	590 подпишитесь на наш	590 подпишитесь на канал	602 подпишитесь на
подчеркнул	605 подчеркнул
пожертвование	580 сделайте пожертвование	580 оформите пожертвование	602 ваше пожертвование	602 сделайте пожертвование	606 пожертвование
пожертвования	606 пожертвования
полный	583 полный доступ
помогите	602 помогите нам
помощь	580 нужна ваша помощь	602 нам нужна ваша помощь
помітили	672 якщо ви помітили
потрібна	677 нам потрібна ваша допомога
почту	585 на вашу почту	585 вам на почту
пошту	664 на вашу пошту
пояснив	680 пояснив
пояснил	605 пояснил
прежде	577 прежде чем вы уйдете
приложение	586 скачать приложение	586 скачайте приложение	586 мобильное приложение	602 скачайте приложение
приложении	586 открыть в приложении	586 в нашем приложении
присоединяйтесь	602 присоединяйтесь к
приєднуйтесь	677 приєднуйтесь до спільноти
продовжити	663 щоб продовжити читання
продолжить	583 чтобы продолжить чтение
просьба	577 у нас к вам просьба	577 у нас есть просьба
прохання	658 маємо до вас прохання
прочитать	583 чтобы прочитать полностью	583 осталось прочитать
підписатися	664 підписатися на розсилку
підписка	681 підписка
підписники	681 підписники
підписників	663 тільки для підписників
підписуйтесь	667 підписуйтесь на нас	667 підписуйтесь на наш	677 підписуйтесь на
підписуйтеся	667 підписуйтеся на наш
підпишіться	664 підпишіться на розсилку	664 підпишіться на нашу розсилку	667 підпишіться на наш	677 підпишіться на
підтримайте	661 підтримайте нашу	661 підтримайте незалежну	661 підтримайте нас	677 підтримайте нас	677 підтримайте нашу	677 підтримайте незалежну
підтримати	677 підтримати нас
підтримка	661 потрібна ваша підтримка	661 ваша підтримка	677 ваша підтримка	677 нам потрібна ваша підтримка
работа	603 наша работа
работу	603 нашу работу
рассказал	605 рассказал
рассказала	605 рассказала
рассылка	603 наша рассылка	606 рассылка
рассылку	585 нашу рассылку	585 рассылку самых	603 нашу рассылку
редакции	603 нашей редакции
редакция	603 наша редакция
редакція	678 наша редакція
редакції	678 нашої редакції
робота	678 наша робота
роботу	678 нашу роботу
розповів	680 розповів
розповіла	680 розповіла
розсилка	678 наша розсилка	681 розсилка
розсилку	664 нашу розсилку	664 щоденну розсилку	678 нашу розсилку
рік	679 на рік
сказав	680 сказав
сказал	605 сказал
сказала	605 сказала	680 сказала
следите	590 следите за нами
словам	605 по словам
словами	680 за словами
слідкуйте	667 слідкуйте за нами
сообщение	601 данное сообщение (материал) создано
сообщил	605 сообщил
сообщила	605 сообщила
сповіщення	665 увімкнути сповіщення	665 увімкніть сповіщення
сподобалась	658 якщо вам сподобалась стаття
спільноти	661 стань частиною спільноти	678 спільноти підтримки
стежте	667 стежте за нами
телеграм	590 наш телеграм-канал	590 в нашем телеграм	603 наш телеграм	667 наш телеграм-канал
тиждень	679 на тиждень
уведомления	586 включите уведомления	586 включить уведомления	586 разрешить уведомления
увійдіть	663 увійдіть, щоб
установите	586 установите приложение
файлов	593 файлов cookie
цитировании	601 при цитировании
частиною	677 станьте частиною
читай	667 читай нас
читайте	590 читайте нас в	667 читайте нас у	667 читайте нас в
читателей	603 наших читателей
читатели	577 дорогие читатели	603 наши читатели
читати	663 щоб читати далі
читать	583 чтобы читать дальше
читачі	678 наші читачі
читачів	678 наших читачів
щомісяця	679 щомісяця
щомісячно	679 щомісячно
щотижневу	664 щотижневу розсилку
язкові	672 обов'язкові поля
якщо	658 якщо ви вже тут
אחרינו	287 עקבו אחרינו	295 עקבו אחרינו
אלקטרוני	285 דואר אלקטרוני
אמר	298 אמר
אמרה	298 אמרה
בחודש	297 בחודש
בעוגיות	289 שימוש בעוגיות
בפייסבוק	287 בפייסבוק ובטוויטר
בקובצי	289 משתמש בקובצי
בשבוע	297 בשבוע
האפליקציה	287 הורידו את האפליקציה	296 האפליקציה שלנו
הווטסאפ	287 לקבוצת הווטסאפ
הוסיף	298 הוסיף
הוסיפה	298 הוסיפה
הזכויות	294 כל הזכויות שמורות
הטלגרם	287 לערוץ הטלגרם
הירשמו	295 הירשמו ל
המנויים	296 המנויים שלנו
הניוזלטר	285 הניוזלטר היומי	296 הניוזלטר שלנו
הסביר	298 הסביר
העבודה	296 העבודה שלנו
העיתונאים	296 העיתונאים שלנו
העיתונות	296 העיתונות שלנו
הצטרפו	287 הצטרפו לערוץ	295 הצטרפו אלינו	295 הצטרפו ל
הקוראים	296 הקוראים שלנו
השימוש	289 תנאי השימוש
התרומה	295 התרומה שלכם
כמנויים	284 הצטרפו כמנויים
כתב	298 כתב
כתבה	298 כתבה
כתבו	295 כתבו לנו
כתובת	285 כתובת המייל
לדברי	298 לדברי
להמשיך	284 כדי להמשיך לקרוא
להמשך	284 להמשך קריאת הכתבה
להעתיק	294 אין להעתיק
לחודש	297 לחודש
למנויים	284 למנויים בלבד
לניוזלטר	285 הירשמו לניוזלטר	285 הרשמה לניוזלטר	285 לניוזלטר שלנו
לעזרתכם	295 אנחנו זקוקים לעזרתכם
לשנה	297 לשנה
לתיבת	285 לתיבת המייל
מדיניות	289 מדיניות הפרטיות
מינוי	284 רכשו מינוי	299 מינוי
מנוי	284 כבר מנוי
מנויים	299 מנויים
מסר	298 מסר
ניוזלטר	299 ניוזלטר
עיתונות	296 עיתונות עצמאית
עכשיו	295 תרמו עכשיו
ראשון	297 חודש ראשון
תמיכתכם	295 תמיכתכם
תמכו	295 תמכו בנו
תרומה	299 תרומה
תרומות	299 תרומות
أسبوعيا	17 أسبوعيا
أضاف	18 أضاف
أضافت	18 أضافت
أكد	18 أكد
أوضح	18 أوضح
إعادة	14 يمنع إعادة
إلينا	15 انضم إلينا
ادعمنا	15 ادعمنا
ادعموا	15 ادعموا
استفاده	213 شرایط استفاده	218 استفاده از مطالب
اشتراك	19 اشتراك
اشتراک	223 اشتراک
اشترك	3 اشترك الآن	15 اشترك الآن	15 اشترك في
اعلام	222 اعلام کرد
افزود	222 افزود
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
ایمیل	209 ایمیل خود را	209 آدرس ایمیل	209 به ایمیل شما
اینستاگرام	211 در اینستاگرام دنبال
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
تلگرام	211 ما را در تلگرام	211 در تلگرام دنبال	211 کانال تلگرام ما
تمامی	218 تمامی حقوق
توضیح	222 توضیح داد
جاوااسکریپت	213 جاوااسکریپت را فعال
حمایت	219 از ما حمایت کنید	219 حمایت شما
خبرنامه	209 خبرنامه ما	209 عضویت در خبرنامه	209 اشتراک خبرنامه	209 در خبرنامه	220 خبرنامه ما	223 خبرنامه
خبرنگاران	220 خبرنگاران ما
خصوصی	213 حریم خصوصی
خوانندگان	220 خوانندگان ما
دعمك	15 دعمك
دعمكم	15 دعمكم
دنبال	211 ما را دنبال کنید	219 ما را دنبال کنید	219 دنبال کنید
راسلنا	15 راسلنا
روزنامهنگاری	220 روزنامهنگاری مستقل
سالانه	221 سالانه
ساهم	15 ساهم معنا
سنويا	17 سنويا	17 سنوياً
شهريا	17 شهريا	17 شهرياً
شوید	219 عضو شوید
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
مالی	219 کمک مالی شما	223 کمک مالی
ماه	221 در ماه	221 ماه اول
ماهانه	221 ماهانه
محفوظ	218 حقوق محفوظ است
محفوظة	14 حقوق النشر محفوظة
مستقلة	16 صحافة مستقلة
مشترک	219 مشترک شوید
نحتاج	15 نحتاج إلى دعمكم	15 نحتاج دعمك
نستخدم	9 نستخدم ملفات
نشرتنا	4 اشترك في نشرتنا	16 نشرتنا
نوشت	222 نوشت
وفقا	18 وفقا
کار	220 کار ما
کانال	211 به کانال ما	220 کانال ما
کلیه	218 کلیه حقوق
کنید	219 به ما کمک کنید	219 ثبت نام کنید
کوکی	213 از کوکی
کوکیها	213 کوکیها
گفت	222 گفت
گفته	222 گفته است	222 به گفته
अन	317 के अनुसार
आपक	303 आपके इनबॉक्स	314 आपका सहयोग	314 आपका दान
इट	313 कॉपीराइट
ईम	303 ईमेल दर्ज करें
उनल	304 ऐप डाउनलोड करें	314 डाउनलोड करें
उपय	308 कुकीज़ का उपयोग	308 कुकीज का उपयोग
ऐप	304 ऐप इंस्टॉल करें	304 ऐप में पढ़ें
कर	306 फॉलो करें	314 फॉलो करें
कह	317 कहा
गल	306 गूगल न्यूज पर
ज	308 जावास्क्रिप्ट
जल	303 न्यूजलेटर के लिए
टर	303 न्यूज़लेटर	318 न्यूज़लेटर
द	318 दान
नल	306 चैनल से जुड़ें	306 चैनल को सब्सक्राइब	306 टेलीग्राम चैनल
प	317 पूछा
पन	308 गोपनीयता नीति
बत	317 बताया
म	317 मुताबिक
मदद	314 हमारी मदद करें
यम	308 नियम और शर्तें
रत	316 प्रति माह	316 प्रति वर्ष	316 प्रति सप्ताह
ल	317 लिखा
वत	315 स्वतंत्र पत्रकारिता
शन	304 नोटिफिकेशन चालू करें
सएप	306 व्हाट्सएप चैनल
सदस	314 सदस्य बनें
सब	314 सब्सक्राइब करें	318 सब्सक्रिप्शन
समर	314 हमारा समर्थन करें	314 समर्थन करें
सर	313 सर्वाधिकार सुरक्षित
हम	303 हमारे न्यूजलेटर	304 हमारा ऐप	306 हमें फॉलो करें	315 हमारी पत्रकारिता	315 हमारे पाठक	315 हमारे पत्रकार	315 हमारा काम	315 हमारे चैनल
हमस	314 हमसे जुड़ें
हर	316 हर महीने
ủng	696 sự ủng hộ của bạn
お使	403 お使いのブラウザ
お申	412 お申し込みください
か月	395 か月無料	414 か月無料
ここ	395 ここから先は	395 ここからは有料
この	395 この記事は有料	395 この記事は会員
ご利	403 ご利用のブラウザ
ご寄	393 ご寄付をお願い	412 ご寄付
ご支	393 ご支援をお願い	412 ご支援
ご登	412 ご登録ください
ご購	412 ご購読
すべ	395 すべての記事が
と強	415 と強調
と書	415 と書い
と話	415 と話し	415 と話す
と語	415 と語っ	415 と語る
と説	415 と説明
と述	415 と述べ
によ	415 によると
をフ	401 をフォローする	401 をフォローしよう
アプ	398 アプリで開く	398 アプリで読む	398 アプリを開く	398 アプリをダウンロード	398 アプリのダウンロード	398 アプリをインストール	398 アプリはこちら
カ月	395 カ月無料	414 カ月無料
クッ	405 クッキーを使用	405 クッキーを利用
コメ	407 コメントを投稿するには	407 コメントするには	407 コメント欄で	407 コメントをお寄せ
サポ	393 サポートをお願いします	412 サポートをお願い
ダウ	412 ダウンロードしてください
チャ	401 チャンネル登録を
ニュ	397 ニュースレターに登録	397 ニュースレターを	416 ニュースレター
フォ	401 フォローして最新	412 フォローしてください
プッ	398 プッシュ通知
プラ	405 プライバシーポリシーに
プレ	395 プレミアム会員
メル	397 メルマガに登録	397 メルマガで
メー	397 メールマガジンで	397 メールマガジンに登録	397 メールマガジンを	397 メールでお届け	407 メールアドレスが公開されることはありません	416 メールマガジン
ログ	395 ログインして続きを	395 ログインしてください	395 ログインが必要
ヶ月	395 ヶ月無料	414 ヶ月無料
下載	708 下載客戶端	708 下載app	708 下載應用程式
下载	708 下载客户端	708 下载app	708 下载应用	720 下载客户端
不代	719 不代表本站
不得	719 不得转载	719 不得轉載
仅代	719 仅代表作者
付費	705 付費後	724 付費牆
付费	705 付费后	724 付费墙
会员	705 会员专享
会員	395 会員限定です	395 会員限定の記事	395 会員登録すると	395 会員登録が必要	395 会員登録できます	412 会員登録	413 会員の方
你的	703 你的支持	720 你的支持
使用	714 使用cookie	714 使用 cookie
侵权	719 侵权
個人	405 個人情報の取り扱い
免費	722 免費試用
免费	722 免费试用
全文	395 全文を読むには	395 全文をお読み
公众	711 公众号：
公式	398 公式アプリ	401 公式アカウントを
关注	711 关注我们的	720 关注我们
写道	723 写道
初割	414 初割
初月	414 初月無料
利用	405 利用規約に同意
剩余	705 剩余#%
剩餘	705 剩餘#%
加入	711 加入line	720 加入会员	720 加入會員
包月	722 包月
友だ	401 友だち追加
发送	707 发送到您的邮箱
受信	397 受信トレイに
告訴	723 告訴
告诉	723 告诉
官方	711 官方微信
寄付	412 寄付をお願い	416 寄付
寄到	707 寄到您的信箱
寫道	723 寫道
已是	705 已是會員
已经	705 已经是会员
年額	414 年額
广告	714 广告拦截
広告	403 広告ブロック
廣告	714 廣告攔截
开启	708 开启通知
当サ	413 当サイト
当社	413 当社の
微信	708 微信扫	711 微信公众号
応援	393 応援をお願いします	412 応援をお願い
您的	703 您的支持	720 您的支持	720 您的捐款
成为	705 成为会员即可	720 成为会员
成為	705 成為會員即可	720 成為會員
我们	721 我们的报道	721 我们的记者	721 我们的读者
我們	721 我們的報導	721 我們的記者	721 我們的讀者
手机	708 手机客户端
打开	708 打开app	708 打开微信
打開	708 打開app
扫一	708 扫一扫
扫描	708 扫描二维码
投资	719 投资有风险
指出	723 指出
捐款	724 捐款
掃一	708 掃一掃
掃描	708 掃描 qr
支持	703 支持我们的	703 支持我們的	703 支持獨立媒體	703 支持独立媒体	720 支持我们	720 支持我們
支援	412 支援をお願い
文章	719 文章来源：
最新	397 最新情報をお届け
會員	705 會員專享
月額	395 月額#円	414 月額
有料	395 有料会員限定	395 有料会員になる	395 有料会員の方	416 有料会員
未經	719 未經授權
未经	719 未经授权
本报	721 本报读者
本文	719 本文来源
本網	714 本網站使用
本网	714 本网站使用
欢迎	711 欢迎关注	720 欢迎加入
歡迎	711 歡迎追蹤	720 歡迎加入
残り	395 残り#文字	395 残り: #文字
每年	722 每年
每日	707 每日简报	707 每日電子報
每月	722 每月	722 每月只需
浏览	714 浏览器版本
無料	395 無料で会員登録	395 無料会員に登録	412 無料会員に登録	414 無料体験
無断	411 無断転載	411 無断複製
版权	719 版权所有	719 版权归
版權	719 版權所有
独立	413 独立したジャーナリズム	721 独立新闻	721 独立媒体
獨立	721 獨立新聞	721 獨立媒體
电子	724 电子报
登入	705 登入後繼續	705 登入會員
登录	705 登录后继续	705 登录后查看
登録	412 登録してください
禁止	719 禁止转载
禁無	411 禁無断
私た	413 私たちの取材	413 私たちのジャーナリズム
称	723 称
稱	723 稱
立即	720 立即订阅	720 立即訂閱
紙の	413 紙の新聞の定期購読者
続き	395 続きを読むには	395 続きをお読みになる
編集	413 編集部では
繼續	705 繼續閱讀請
继续	705 继续阅读请
著作	411 著作権は
表示	723 表示
訂閱	705 訂閱即可	705 訂閱後繼續	707 訂閱我們的	707 訂閱電子報	720 訂閱我們	724 訂閱費
記事	395 記事が読み放題
認為	723 認為
說道	723 說道
読み	395 読み放題
読者	413 読者の皆様	413 読者の皆さま
請啟	714 請啟用javascript
請捐	720 請捐款
請支	703 請支持我們
订阅	705 订阅即可	705 订阅后继续	707 订阅我们的	707 订阅电子报	720 订阅我们	724 订阅费
认为	723 认为
说道	723 说道
请启	714 请启用javascript
请捐	720 请捐款
请支	703 请支持我们
責任	719 責任編輯
購読	395 購読者の方は	395 購読すると	412 購読してください	413 購読者の方	416 購読料
贊助	703 贊助我們	720 贊助我們
责任	719 责任编辑
赞助	703 赞助我们	720 赞助我们
転載	411 転載を禁じ
轉載	719 轉載請註明
转载	719 转载请注明
追蹤	711 追蹤我們的	720 追蹤我們
通知	398 通知を受け取る	398 通知をオン
開啟	708 開啟通知
閱讀	705 閱讀全文請
關注	711 關注我們的	720 關注我們
阅读	705 阅读全文请
隐私	714 隐私政策
隱私	714 隱私權政策	714 隱私政策
電子	724 電子報
首月	722 首月
가입하세요	433 가입하세요
강조했다	436 강조했다
구독	421 구독 후 이용
구독료	437 구독료
구독자	421 구독자 전용
구독하고	425 구독하고
구독하세요	433 구독하세요
구독하시면	421 구독하시면
구독해	425 구독해 주세요	433 구독해 주세요
구독해주세요	425 구독해주세요
기사를	421 전체 기사를 보려면
네이버에서	425 네이버에서 구독
뉴스레터	422 뉴스레터 구독	422 뉴스레터 신청	434 저희 뉴스레터	437 뉴스레터
뉴스레터로	422 뉴스레터로 받아
뉴스레터를	422 뉴스레터를 구독	422 뉴스레터를 받아
뉴스에서	425 구글 뉴스에서
다운로드	423 앱 다운로드	423 앱을 다운로드
다운로드하세요	433 다운로드하세요
당신의	434 당신의 후원
덧붙였다	436 덧붙였다
독립	434 독립 언론
독자님의	419 독자님의 후원
로그인	421 로그인 후 이용
로그인이	421 로그인이 필요
로그인하시면	421 로그인하시면
말했다	436 말했다
매월	435 매월
메인에서	425 네이버 메인에서
메일함으로	422 메일함으로
무단	432 무단 전재	432 무단 복제
무단전재	432 무단전재
무료	435 무료 체험
밝혔다	436 밝혔다
본지는	434 본지는
부탁드립니다	419 후원을 부탁드립니다
설명했다	436 설명했다
설치	423 앱 설치
알림	423 알림 받기	423 알림 설정
앱에서	423 앱에서 보기	423 앱에서 열기
앱으로	423 앱으로 보기
여러분	434 독자 여러분
여러분의	433 여러분의 후원	433 독자 여러분의
우리	434 우리 기자
월	435 월 #원
유튜브	425 유튜브 구독
응원해	419 응원해 주세요	433 응원해 주세요
이메일	422 이메일 주소
이메일을	422 이메일을 입력
읽으려면	421 계속 읽으려면
재배포	432 재배포 금지
재배포금지	432 재배포금지
저작권법	432 저작권법
저작권자	432 저작권자
저희는	434 저희는
적었다	436 적었다
전했다	436 전했다
정기후원	435 정기후원
제보해	433 제보해 주세요
채널	425 채널 추가
첫	435 첫 달
카카오톡	425 카카오톡 채널 추가
팔로우하기	425 팔로우하기
팔로우하세요	433 팔로우하세요
필요합니다	419 후원이 필요합니다
회원	421 회원 전용
회원가입	421 회원가입 후	433 회원가입
회원만	421 회원만 볼 수
후원금	437 후원금
후원을	433 후원을 부탁
후원이	419 후원이 큰 힘이
후원해	419 후원해 주세요	433 후원해 주세요
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 160),)

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
