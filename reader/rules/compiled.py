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
en.donation.price	donation	pattern	en		0
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
#	167 © #
""", 'a': """
a	272 a lire aussi	272 a lire également
""", 'ab': """
abbonati	364 abbonati a
abonnez	252 abonnez-vous à
abonnieren	76 abonnieren sie
about	163 about the author	163 about the authors	163 about the writer
""", 'ac': """
accepted	135 accepted payment methods:	135 accepted cards:
""", 'ak': """
aktuelle	96 aktuelle nachrichten aus
""", 'al': """
alla	626 alla artiklar om	629 alla artiklar av
alle	61 alle artikler om	64 alle artikler af	96 alle artikel zu	96 alle artikel von	97 alle infos:	97 alle news:	99 alle artikel von	460 alle artikelen over	463 alle artikelen van	488 alle saker om	491 alle artikler av
alles	96 alles zum thema	96 alles zu	460 alles over
also	158 also in	159 also read	159 also read
alt	61 alt om	488 alt om
altre	382 altre notizie su
altri	382 altri articoli su	385 altri articoli di
altro	382 altro su
""", 'ap': """
apoya	177 apoya	177 apoya a
approfondimento	383 approfondimento:
approfondisci	383 approfondisci
""", 'ar': """
articles	163 articles by
""", 'as': """
ascolta	383 ascolta:
assista	550 assista:
""", 'au': """
auch	97 auch interessant	97 auch interessant:	97 auch lesenswert
author	163 author bio
""", 'ay': """
ayrica	651 ayrica okuyun	651 ayrica bakin
""", 'ba': """
baca	352 baca juga	352 baca juga:	352 baca juga	352 baca juga:	352 baca:	352 baca selengkapnya
bakiniz	651 bakiniz:
""", 'be': """
become	133 become a member of
bekijk	461 bekijk ook	461 bekijk:	461 bekijk hier	463 bekijk alle artikelen van
""", 'bi': """
bildergalerie	97 bildergalerie:
""", 'c': """
c	167 (c) #
""", 'cl': """
clicca	383 clicca qui
clique	550 clique aqui
cliquez	272 cliquez ici
""", 'co': """
confira	550 confira:	550 confira também
consulta	197 consulta aquí
contact	163 contact the author	163 contact the reporter	163 contact:	163 contact this reporter
contacta	199 contacta con
contacte	199 contacte con
contacter	274 contacter l'auteur
contactez	274 contactez l'auteur	274 contactez-nous
contate	552 contate o autor
contatta	385 contatta l'autore
copyright	101 copyright	167 copyright ©	167 copyright #	167 copyright:	167 copyright by	167 © copyright
""", 'cz': """
czytaj	518 czytaj więcej o	519 czytaj także	519 czytaj także:	519 czytaj też	519 czytaj też:	519 czytaj również	519 czytaj więcej	519 czytaj:	519 czytaj także	519 czytaj też	519 czytaj więcej
""", 'da': """
daha	651 daha fazlasi:
das	96 das beste aus	97 das könnte sie auch interessieren	97 das könnte dich auch interessieren
dazu	97 dazu auch:
""", 'de': """
dengarkan	352 dengarkan:
detaylar	651 detaylar için
""", 'di': """
direkt	627 direkt:
direkte	489 direkte:
disclaimer	167 disclaimer:
""", 'do': """
do	163 do you have a story	163 do you know more	163 do you have information
don	141 don't miss	159 don't miss:
dona	177 dona a	364 dona a
donate	133 donate to
dossier	272 dossier :
dowiedz	519 dowiedz się więcej
""", 'dp': """
dpa	101 © dpa	101 (dpa
""", 'ed': """
editing	167 (editing by	167 editing by
editor	159 editor's picks:
""", 'em': """
email	163 email the author	163 email us
""", 'en': """
en	197 en vídeo:	197 en directo	272 en savoir plus	272 en direct
enjoying	141 enjoying this article
entenda	550 entenda:
""", 'fa': """
faites	252 faites un don à
fale	552 fale com o autor
""", 'fl': """
fler	626 fler artiklar om	629 fler artiklar av
flere	61 flere artikler om	64 flere artikler af	488 flere saker om	488 flere saker fra	491 flere saker av
""", 'fo': """
follow	149 follow us	149 follow @	149 follow all the latest	149 follow the latest	149 follow our
fotostrecke	97 fotostrecke:
""", 'fu': """
full	159 full story:	159 full coverage:
further	159 further reading:
""", 'ga': """
gambas	352 [gambas:video
""", 'ge': """
get	141 get the latest	141 get breaking news
""", 'go': """
got	163 got a tip	163 got a story
""", 'gu': """
guarda	383 guarda anche	383 guarda:	383 guarda il video
""", 'ha': """
haben	99 haben sie hinweise
haberin	651 haberin devami için
har	64 har du et tip	491 har du et tips
have	163 have a tip	163 have a story
haz	197 haz clic aquí
hazte	177 hazte socio de
""", 'he': """
heb	463 heb je een tip
heeft	463 heeft u een tip
het	460 het beste van
""", 'hi': """
hier	97 hier lesen sie	97 hier geht es zu	97 hier geht's zu
""", 'i': """
i	382 i più letti di
""", 'il': """
ilgili	651 ilgili haber
ilginizi	651 ilginizi çekebilir	651 ilginizi çekebilir:
""", 'im': """
im	97 im video:
image	167 image copyright	167 image source,	167 image credit:
""", 'iz': """
izle	651 izle:
izleyin	651 izleyin:
""", 'jo': """
join	133 join	149 join the conversation on	149 join us on
""", 'ka': """
katso	240 katso myös	240 katso:	240 katso video
""", 'ke': """
keep	141 keep up with
""", 'ki': """
kijk	461 kijk ook	461 kijk hier
""", 'kl': """
klicka	627 klicka här
klik	62 klik her	461 klik hier
klikk	489 klikk her
kliknij	519 kliknij tutaj
""", 'ko': """
kontakt	36 kontakt na autora	64 kontakt journalisten	99 kontakt:	491 kontakt journalisten
kontakta	629 kontakta reportern
""", 'ku': """
kuuntele	240 kuuntele:	240 kuuntele myös
""", 'l': """
l	274 l'auteur	385 l'autore
""", 'la': """
laatste	460 laatste nieuws over
latest	158 latest from	158 latest in	158 latest videos from
""", 'le': """
le	197 le puede interesar	271 le meilleur de
lea	197 lea también	197 lea aquí	197 lea además	197 lea más	197 lea:	197 lea también
lee	197 lee también	197 lee más	197 lee:	197 lee también
leer	197 leer también	197 leer más
lees	460 lees meer over	461 lees ook	461 lees ook:	461 lees meer	461 lees meer:	461 lees verder	461 lees hier	461 lees:	461 lees ook	461 lees meer
leggi	382 leggi tutte le notizie	383 leggi anche	383 leggi anche:	383 leggi qui	383 leggi tutto	383 leggi:	383 leggi anche
leia	549 leia mais sobre	550 leia também	550 leia também:	550 leia mais	550 leia:	550 leia aqui	550 leia também	550 leia mais
ler	550 ler também	550 ler mais
les	271 les plus lus	488 les mer om	489 les også	489 les også:	489 les mer	489 les mer:	489 les:	489 les hele saken	489 les om	489 les her	489 les også	489 les mer	489 - les også
lesen	96 lesen sie mehr zu	96 lesen sie mehr zum	97 lesen sie auch	97 lesen sie mehr	97 lesen sie hier	97 lesen sie dazu	97 lesen sie jetzt	97 lesen sie außerdem	97 lesen sie mehr zum thema
lesetipp	97 lesetipp	97 lesetipp:
lest	97 lest auch
""", 'li': """
lies	97 lies auch	97 lies mehr	97 lies dazu
lihat	352 lihat juga	352 lihat juga:
like	141 like what you're reading	149 like and follow
lire	271 lire tous nos articles	272 lire aussi	272 lire également	272 lire	272 lire notre	272 lire l'article	272 lire plus	272 >> lire
listen	159 listen |
live	62 live:	97 live-ticker:
liveblog	461 liveblog:
""", 'lo': """
lo	196 lo más leído en	196 lo más visto en	196 lo último en
""", 'lu': """
lue	240 lue myös	240 lue myös:	240 lue lisää	240 lue lisää:	240 lue:	240 lue myös	240 lue lisää
luister	461 luister ook	461 luister:
""", 'ly': """
lyssna	627 lyssna	627 lyssna:
lyt	62 lyt til
lytt	489 lytt til
""", 'ma': """
mai	570 mai multe detalii
mail	463 mail de auteur
mais	549 mais lidas em	549 mais de	549 mais sobre	549 mais notícias de	549 mais notícias sobre	552 mais artigos de
masz	521 masz temat
""", 'me': """
meer	460 meer over	460 meer uit	460 meer van	460 meer nieuws over	463 meer van deze auteur
meest	460 meest gelezen in
meet	163 meet the author
mehr	96 mehr zum thema	96 mehr aus	96 mehr von	96 mehr zu	96 mehr lesen über	96 mehr über	97 mehr zum thema	97 mehr dazu	97 mehr dazu:	97 mehr lesen:	99 mehr vom autor	99 mehr von der autorin	99 mehr artikel von
meistgelesen	96 meistgelesen in
mer	488 mer om	488 mer fra	626 mer om	626 mer från	629 mer av
mere	61 mere om	61 mere fra
mest	626 mest läst i
""", 'mi': """
mira	197 mira también	197 mira:	197 mira también
mit	101 mit material von
""", 'mo': """
mohlo	34 mohlo by vás zajímat:
more	158 more from	158 more on	159 more from	159 more on this	163 more by
most	158 most read in	158 most read on	158 most viewed in	158 most popular in	158 most popular on
""", 'mu': """
must	159 must read:
""", 'na': """
najnowsze	518 najnowsze z
najpopularniejsze	518 najpopularniejsze w
""", 'ne': """
neueste	96 neueste artikel aus
newsblog	97 newsblog:
""", 'ng': """
nghe	694 nghe:
""", 'no': """
no	197 no te pierdas:
noticias	196 noticias de
notre	272 notre dossier
now	159 now read:
""", 'o': """
o	36 o autorovi	36 o autorce	521 o autorze	521 o autorce
""", 'ok': """
okuyun	651 okuyun:
""", 'ol': """
olvasd	332 olvasd el	332 olvasd el:
olvassa	332 olvassa el	332 olvassa el:	332 olvassa el ezt is
""", 'om': """
om	64 om forfatteren	64 om skribenten	491 om forfatteren	491 om skribenten	629 om skribenten	629 om författaren
""", 'on': """
on	159 on our site:
""", 'ov': """
over	463 over de auteur
""", 'pa': """
passend	97 passend dazu	97 passend dazu:
payment	135 payment methods:
""", 'pe': """
per	383 per approfondire
""", 'pl': """
plus	271 plus d'articles sur	271 plus d'infos sur
""", 'po': """
polecamy	519 polecamy:
popular	158 popular in
potrebbe	383 potrebbe interessarti:
pour	272 pour aller plus loin
""", 'pr': """
privacy	141 privacy notice:
przeczytaj	519 przeczytaj także	519 przeczytaj też	519 przeczytaj:
""", 'pu': """
puedes	197 puedes leer también
""", 'qu': """
quelle	101 quelle: dpa	101 quelle:
quellen	101 quellen:
""", 're': """
reach	163 reach the reporter	163 reach the author
read	158 read more on these	158 read more about	158 read more from	159 read more	159 read more:	159 read also	159 read next	159 read:	159 read |	159 read more	159 read all about it	163 read more by
recomendamos	197 recomendamos:
regarder	272 regarder :
relacionado	197 relacionado:	550 relacionado:
related	159 related:	159 related |	159 related story:	159 related stories:	159 related article:	159 related reading:	159 related video:
relire	272 relire
reporting	167 reporting by	167 (reporting by
retrouvez	272 retrouvez	272 retrouvez ici
""", 'sa': """
saiba	550 saiba mais
saksikan	352 saksikan juga
""", 'sc': """
schlagworte	96 schlagworte zu
schreiben	99 schreiben sie unserem autor	99 schreiben sie der autorin	99 schreiben sie uns
scrivi	385 scrivi all'autore
""", 'se': """
se	62 se også	62 se video	489 se også	489 se video	627 se också	627 se även
see	158 see more from	159 see also	159 see more	159 see more:	163 see all posts by	163 see author archive
senaste	626 senaste nytt om
send	163 send us your	163 send tips to	163 send your tips	163 send feedback to
seneste	61 seneste nyt om
ses	274 ses derniers articles
""", 'si': """
sie	99 sie erreichen die autorin	99 sie erreichen den autor
siehe	97 siehe auch
sign	141 sign up to	141 sign up for	141 sign up here	141 sign up (it's
sigue	197 sigue leyendo:
simak	352 simak juga	352 simak juga:	352 simak:	352 simak video
siste	488 siste nytt om
""", 'sk': """
skontaktuj	521 skontaktuj się z autorem
""", 'sl': """
sledujte	34 sledujte:
""", 'so': """
sobre	199 sobre el autor	199 sobre la autora	199 sobre la firma	552 sobre o autor	552 sobre a autora
sollten	99 sollten ihnen fehler
sostieni	364 sostieni	364 sostieni il	364 sostieni la
soutenez	252 soutenez	252 soutenez le
soutenir	252 soutenir
""", 'sp': """
spende	76 spende für
spenden	76 spenden für
""", 'st': """
stay	141 stay up to date with
""", 'su': """
subscribe	133 subscribe to	141 subscribe to
sull	385 sull'autore
support	133 support	133 support the
sur	272 sur le même sujet
""", 'te': """
te	197 te puede interesar	197 te puede interesar:	197 te recomendamos:
terms	167 terms and conditions apply
""", 'th': """
the	141 the latest news directly	158 the latest in	158 the latest from
""", 'ti': """
tienes	199 ¿tienes una historia
tiklayin	651 tiklayin
tin	694 tin liên quan:
tip	463 tip de redactie	463 tip ons
""", 'to': """
todas	196 todas las noticias de
todos	199 todos los artículos de	552 todos os artigos de
tonton	352 tonton juga	352 tonton:
top	158 top stories in	158 top stories from
tous	271 tous les articles de	274 tous les articles de
toute	271 toute l'actualité de	271 toute l'actu
""", 'tr': """
trending	158 trending in
""", 'tu': """
tudo	549 tudo sobre
tutte	382 tutte le notizie su
tutti	385 tutti gli articoli di
""", 'ul': """
ultime	382 ultime notizie di
""", 'un': """
une	274 une information à nous transmettre
unsere	97 unsere leseempfehlung
""", 'up': """
up	159 up next:
""", 've': """
vea	197 vea también
vedi	383 vedi anche	385 vedi tutti gli articoli di
veja	549 veja mais em	550 veja também	550 veja mais	550 veja:	550 veja também
ver	197 ver también	199 ver todos los artículos de	552 ver todos os artigos de
vezi	570 vezi și	570 vezi și:	570 vezi:	570 vezi și
""", 'vi': """
view	163 view all posts by	163 view all articles by
""", 'vo': """
voir	271 voir tous les articles	272 voir aussi	272 voir la vidéo	274 voir tous les articles de
vous	274 vous avez une information
""", 'wa': """
watch	149 watch us on	159 watch |	159 watch now:	159 watch more:	159 watch the video:	159 watch the latest
""", 'we': """
we	135 we accept:	135 we accept visa	135 we accept paypal
weitere	96 weitere artikel zu	96 weitere artikel aus	96 weitere themen aus	99 weitere artikel von
weiterlesen	97 weiterlesen:
""", 'wh': """
what	158 what others are reading
""", 'ws': """
wszystkie	518 wszystkie artykuły o	521 wszystkie artykuły autora
""", 'xe': """
xem	694 xem thêm	694 xem thêm:	694 xem:	694 xem video	694 >> xem
""", 'yo': """
you	159 you may also like:	159 you might also like:
""", 'zi': """
zie	461 zie ook
""", 'zo': """
zobacz	518 zobacz więcej z	519 zobacz też	519 zobacz też:	519 zobacz także	519 zobacz:	519 zobacz też	519 zobacz także
""", 'zu': """
zum	97 zum thema:	99 zum autor
zur	99 zur person	99 zur autorin
"""}

CONTAINS = {'ab': """
abbestellen	82 jederzeit abbestellen
abbiamo	360 abbiamo bisogno di te	387 abbiamo bisogno di te	387 abbiamo bisogno del tuo
abbonamenti	391 abbonamenti
abbonamento	367 hai già un abbonamento	391 abbonamento
abbonati	367 abbonati per	367 abbonati a soli	387 abbonati a	388 i nostri abbonati	391 abbonati
abbonato	367 sei già abbonato
abilitare	376 devi abilitare
abmeldung	82 abmeldung jederzeit
abonament	577 abonament
abonat	562 ești deja abonat
abone	641 abone olun ve	654 abone olun
aboneler	658 aboneler
abonelere	641 abonelere özel
abonelerimiz	655 abonelerimiz
abonelik	658 abonelik
abonne	277 je m'abonne
abonnee	445 al abonnee	445 word abonnee	445 nog geen abonnee	445 als abonnee	465 word abonnee
abonneer	465 abonneer je
abonnees	445 alleen voor abonnees	445 dit artikel is voor abonnees	466 onze abonnees	469 abonnees
abonnement	48 kræver abonnement	71 abonnement	107 abonnement	255 avec votre abonnement	281 abonnement	445 neem een abonnement	469 abonnement	498 abonnement
abonnementen	469 abonnementen
abonnements	281 abonnements
abonnent	48 bliv abonnent	48 som abonnent	67 bliv abonnent	79 als abonnent	79 sie sind noch kein abonnent	79 bereits abonnent	475 bli abonnent	475 som abonnent	494 bli abonnent
abonnenten	79 nur für abonnenten	79 exklusiv für abonnenten	107 abonnenten
abonnenter	48 kun for abonnenter	48 artiklen er for abonnenter	68 vores abonnenter	71 abonnenter	475 kun for abonnenter	475 denne saken er for abonnenter	495 våre abonnenter	498 abonnenter
abonnentin	79 als abonnentin
abonner	48 abonner for at	67 abonner på	277 s'abonner	475 abonner for å	494 abonner på
abonnez	255 abonnez-vous pour	255 abonnez-vous à partir	277 abonnez-vous	277 abonnez vous
abonniere	103 abonniere unseren
abonnieren	87 abonnieren sie unseren kanal	103 jetzt abonnieren	103 abonnieren sie
abrir	184 abrir en la app	537 abrir no app
abyste	24 abyste mohli číst dál
""", 'ac': """
accedi	367 accedi per
accept	567 accept toate
acceptant	267 en acceptant les cookies
accepteer	456 accepteer de cookies
accepter	267 accepter les cookies
accepteren	456 cookies te accepteren	456 cookies accepteren
according	171 according to
account	137 create a free account to	137 sign in to your account	169 hold power to account	445 maak een gratis account
acrescentou	557 acrescentou
""", 'ad': """
adblock	57 slå adblock fra	484 slå av adblock	514 wyłącz adblock	622 stäng av adblock
adblocker	90 adblocker erkannt	90 adblocker aktiv	90 nutzen einen adblocker	90 trotz adblocker	107 adblocker	152 disable your adblocker	152 you are using an adblocker	152 adblocker detected	454 schakel je adblocker uit	454 adblocker uit
added	171 added
adgang	48 få adgang til
adres	506 twój adres e-mail
adresa	563 adresa de email	563 adresa de e-mail
adresiniz	642 e-posta adresiniz
adresse	258 votre adresse e-mail	258 votre adresse email	269 votre adresse e-mail ne sera pas publiée
advertisement	151 this advertisement has not loaded
""", 'af': """
affermato	390 ha affermato
afficher	267 pour afficher ce contenu
affichera	255 ce message s'affichera sur
affiliate	89 affiliate-links	151 this post contains affiliate links	151 this article contains affiliate links	151 contains affiliate links
affirme	280 affirme
afirma	205 afirma	557 afirma
afirmou	557 afirmou
afmelde	50 afmelde dig når
""", 'ag': """
aggiornamenti	374 segui tutti gli aggiornamenti
aggiunto	390 ha aggiunto
agora	554 doe agora
agree	154 agree to our terms of	154 agree to our terms and	154 agree to the terms
""", 'ah': """
ahora	202 dona ahora
""", 'ai': """
ai	433 ai 학습 및 활용 금지
aidez	277 aidez-nous
aiutaci	387 aiutaci a
""", 'aj': """
ajoute	280 ajoute
ajude	554 ajude-nos
ajutorul	573 avem nevoie de ajutorul tău
""", 'ak': """
aktivieren	90 bitte aktivieren sie javascript	90 aktivieren sie javascript
akzeptieren	92 cookies akzeptieren
""", 'al': """
alamat	344 alamat email
aldus	468 aldus
alertas	185 recibe alertas	185 activa las alertas	538 receba alertas
alertes	260 alertes info
allerede	48 allerede abonnent	475 allerede abonnent
allow	152 allow ads on
als	83 als app
""", 'an': """
andare	360 prima di andare via
android	83 für android und ios	448 app voor android
angezeigt	92 inhalte angezeigt werden
anlatti	657 anlatti
anmelden	103 jetzt anmelden	103 hier anmelden
anmeldung	82 mit meiner anmeldung	82 mit der anmeldung	82 mit ihrer anmeldung
anno	389 all'anno
annonsblockerare	622 stäng av annonsblockerare
annonseblokkering	484 slå av annonseblokkering
antes	173 antes de irte	173 antes de que te vayas	528 antes de sair
anvender	57 vi anvender cookies
anytime	137 cancel anytime	170 cancel anytime
anzeige	89 nach der anzeige weiter
anzeigen	92 mit einem klick anzeigen lassen
""", 'ap': """
aplicativo	537 baixe o aplicativo	537 baixe nosso aplicativo	555 nosso aplicativo
aplikace	39 naše aplikace
aplikaci	28 v naší aplikaci
aplikacja	524 nasza aplikacja
aplikacji	507 w naszej aplikacji	507 otwórz w aplikacji
aplikasi	345 unduh aplikasi	345 aplikasi kami	355 unduh aplikasi	356 aplikasi kami
apoiador	531 torne-se apoiador	554 torne-se apoiador
apoie	531 apoie nosso	531 apoie o nosso	554 apoie nosso	554 apoie o nosso
apoio	531 seu apoio é	554 o seu apoio	554 seu apoio
aporte	202 tu aporte
apoyo	176 con tu apoyo	176 tu apoyo es	202 tu apoyo	202 su apoyo
app	448 in de app	709 app内阅读	709 在app中打开	709 在app中	709 app看更多
appareil	255 un seul appareil à la fois
appeared	166 first appeared on
appel	281 appel aux dons
appen	51 hent appen	51 åbn i appen	478 last ned appen	478 hent appen	478 åpne i appen
application	259 dans l'application	259 avec l'application	259 sur l'application	259 ouvrir dans l'application	259 notre application	278 notre application
applications	259 nos applications mobiles
apri	371 apri nell'app
aprovados	547 não serão aprovados pelo moderador
""", 'ar': """
arbeid	495 vårt arbeid
arbeitet	102 arbeitet als
arbejde	68 vores arbejde
arbete	633 vårt arbete
argued	171 argued
arrivato	360 se sei arrivato fin qui
article	137 to unlock this article	138 you've read your last free article	138 you have read your last free article	138 this is your last free article	146 share this article on	151 links in this article may	248 vous avez aimé cet article	248 cet article vous a plu	255 cet article est offert	255 cet article vous a été offert	256 de cet article à lire	275 cet article est paru dans	275 cet article a été publié
articles	127 you've read # articles	137 access to all our articles	138 free articles left	138 articles left this month	138 you've used all your free articles	138 # of # free articles	256 articles gratuits restants	256 il vous reste # articles
articoli	367 tutti gli articoli senza limiti	368 articoli gratuiti rimasti	368 ti restano # articoli
articolo	367 per leggere l'articolo completo	368 ultimo articolo gratuito
articolul	562 pentru a citi articolul
artikel	79 lesen sie diesen artikel mit	79 um diesen artikel zu lesen	79 dieser artikel ist nur für	79 alle artikel lesen	80 freie artikel übrig	80 artikel frei	445 om dit artikel te lezen	458 fout in dit artikel
artikelen	445 toegang tot alle artikelen
artikeln	79 zugang zu allen artikeln	608 gillade du artikeln	613 läs hela artikeln med	613 lås upp artikeln
artikkelen	475 artikkelen er for abonnenter
artikkeli	229 tämä artikkeli on vain
artiklen	43 kunne du lide artiklen
arvioi	246 arvioi
""", 'as': """
asegura	205 asegura
asked	171 asked
asks	171 asks
assinante	534 já é assinante	554 torne-se assinante
assinantes	534 exclusivo para assinantes	555 nossos assinantes	558 assinantes
assinatura	558 assinatura
assinaturas	558 assinaturas
assine	534 assine para	534 assine por	534 assine e tenha	554 assine a	554 assine o
assistant	165 is an assistant professor
associate	151 as an amazon associate	165 is an associate professor	165 is an associate
""", 'au': """
aufgefallen	94 fehler aufgefallen
ausblenden	92 und wieder ausblenden
auteur	276 est l'auteur
author	165 is the author of	165 is an author
automatisch	79 das abo endet automatisch	79 endet automatisch
autor	102 ist autor	201 es autor de
autora	201 es autora de
autorin	102 ist autorin	102 ist freie autorin
autrice	276 est l'autrice
""", 'av': """
available	142 available on the app store	142 available on google play
avec	275 avec afp
avsluta	634 avsluta när du vill
""", 'ay': """
ayda	656 ayda
aydinlatma	648 aydinlatma metni
aylik	656 aylik
""", 'ba': """
baixe	537 baixe o app	537 baixe nosso app	554 baixe o
bandeau	281 bandeau cookies
banners	172 cookie banners
bantu	355 bantu kami
""", 'be': """
become	132 become a patron of	168 become a member
becoming	168 becoming a member
befindet	92 an dieser stelle befindet sich
before	127 before you go	127 before you move on
begging	172 begging
belirtti	657 belirtti
benachrichtigungen	84 benachrichtigungen aktivieren	84 push-benachrichtigungen
benadrukt	468 benadrukt
bereits	79 sie haben bereits ein abo
bergabunglah	355 bergabunglah
berichten	104 wir berichten
berichtet	102 berichtet für	102 berichtet über
berichtete	106 berichtete
berita	347 ikuti berita
berlangganan	343 sudah berlangganan	344 berlangganan newsletter	355 berlangganan sekarang
besoin	248 nous avons besoin de vous	277 nous avons besoin de vous
bestellen	103 jetzt bestellen
betaalmuur	469 betaalmuur
betalingsmur	71 betalingsmur	498 betalingsmur
betonte	106 betonte
bevor	72 bevor sie gehen
bezahlschranke	107 bezahlschranke
""", 'bi': """
bidrag	46 dit bidrag	46 giv et bidrag	67 dit bidrag	67 giv et bidrag	71 bidrag	473 ditt bidrag	494 ditt bidrag
bijdrage	442 jouw bijdrage
bildirimlere	643 bildirimlere izin ver
bildirimleri	643 bildirimleri aç
binding	48 ingen binding	69 ingen binding
bindingstid	475 ingen bindingstid	496 ingen bindingstid
bindningstid	613 ingen bindningstid	634 ingen bindningstid
bitte	72 eine bitte an sie
""", 'bl': """
blocker	152 turn off your ad blocker	152 using an ad blocker
bloqueador	190 bloqueador de anuncios	190 bloqueador de publicidad	206 bloqueador de anuncios	543 bloqueador de anúncios
bloqueurs	265 bloqueurs de publicité
""", 'br': """
brauchen	103 wir brauchen ihre hilfe	103 wir brauchen deine hilfe
breaking	143 get breaking news alerts
browser	152 your browser does not support	152 your browser is out of date	543 o seu browser não suporta
""", 'bu': """
bulan	357 per bulan
buletin	344 buletin kami	356 buletin kami	359 buletin
""", 'ca': """
cadastre	534 cadastre-se para	554 cadastre-se
canal	541 siga o canal
canalul	574 canalul nostru
cancel	137 cancel at any time	170 cancel any time	170 cancel at any time
cancela	180 cancela cuando quieras	204 cancela cuando quieras
cancele	534 cancele quando quiser	556 cancele quando quiser
casella	370 nella tua casella
""", 'ch': """
chaque	258 par e-mail chaque	258 par mail chaque
check	140 check your inbox to
chegou	528 se você chegou até aqui
chercheur	276 est chercheur
chercheuse	276 est chercheuse
chia	700 chia sẻ
chiederti	360 un piccolo favore da chiederti
chief	165 is chief
chip	168 chip in
cho	700 cho hay
""", 'ci': """
ciebie	499 mamy do ciebie prośbę
cipta	354 hak cipta
cititorii	574 cititorii noștri
""", 'cl': """
click	146 click to share on	146 click to email	146 click to print
""", 'co': """
codziennie	506 otrzymuj codziennie
coffee	132 buy me a coffee
columnist	165 is a columnist
comentar	194 para comentar	547 para comentar
comentario	194 déjanos tu comentario
comentarios	194 en los comentarios
comment	156 log in to comment	156 sign in to comment	156 be the first to comment	156 in the comment section	156 leave a comment below	156 leave your comment	156 this comment has been removed	156 please read our comment policy	156 our comment policy
commentaires	269 dans les commentaires	269 charte des commentaires	269 espace commentaires
commentare	380 per commentare
commenter	269 pour commenter
commenti	380 nei commenti	380 i commenti saranno
comments	156 in the comments below	156 in the comments section	156 let us know in the comments	156 comments powered by	156 comments have been closed	156 all comments are subject to	168 let us know in the comments
commission	151 may earn an affiliate commission	151 may earn a commission	151 may earn a small commission	151 we may receive a commission
community	104 unsere community	156 abide by our community	168 join our community of	380 regole della community
compartir	180 compartir tu cuenta, cambia	202 si quieres compartir tu cuenta
compensation	151 receive compensation from
completa	534 para ler a matéria completa
comunique	547 comunique um erro
condiciones	192 términos y condiciones
confirm	140 check your email to confirm
connect	148 connect with us on
connectez	255 connectez-vous pour
consent	154 we need your consent to load
consentiti	380 non sono consentiti commenti
consider	132 consider making a donation	132 if you liked this article, consider	168 please consider donating	168 please consider becoming	168 consider becoming	168 consider making	168 consider a donation	168 consider donating
contact	140 contact me with news and offers	168 contact us at
contacted	164 can be contacted at
contenido	180 accede a todo el contenido	180 este contenido es exclusivo	192 contenido externo de	192 para ver este contenido
content	154 to view this content, you	154 to view this content please	154 third-party content	154 this content is hosted by a third party
contenu	267 ce contenu est hébergé par	267 ce contenu n'a pas pu être	267 contenu bloqué
contenus	278 nos contenus
contenuto	378 contenuto esterno
continua	562 pentru a continua lectura
continuar	534 para continuar lendo	534 para continuar a ler
continuare	367 per continuare a leggere	562 pentru a citi în continuare
continue	137 to continue reading this article	137 log in to continue	137 sign in to continue	168 help us continue
continuer	255 pour continuer à lire
contou	557 contou
contributing	165 is a contributing	168 by contributing to
contribution	168 your contribution	168 make a contribution	168 making a contribution
contributo	363 con il tuo contributo	387 il tuo contributo
contributor	165 is a contributor
conversation	156 to join the conversation	156 join the conversation with
cookie	107 cookie-banner	154 our cookie policy	172 cookie banner	290 קובצי cookie	406 cookieを使用	406 cookie（クッキー）	406 cookieの使用	406 cookieを利用	514 pliki cookie	594 файлы cookie	671 файли cookie	691 sử dụng cookie
cookies	57 vi bruger cookies	57 bruger cookies til	154 we use cookies	154 this site uses cookies	154 our site uses cookies	154 uses cookies to	154 accept all cookies	154 accept cookies	154 use of cookies	154 our use of cookies	192 usamos cookies	192 uso de cookies	484 vi bruker cookies	514 plików cookies	545 usamos cookies	545 este site usa cookies	545 uso de cookies	622 cookies på
correo	183 en tu correo	183 en su correo
correspondant	276 est correspondant
correspondante	276 est correspondante
correspondent	165 is a correspondent
corresponsal	201 es corresponsal
coverage	169 our coverage
covers	165 covers the
""", 'cr': """
creative	166 under a creative commons license
crowdfunding	172 crowdfunding
""", 'cu': """
cuenta	180 crea tu cuenta gratis
""", 'cz': """
czekamy	516 czekamy na wasze
czytelnicy	524 nasi czytelnicy
""", 'da': """
dagelijks	447 ontvang dagelijks
daily	140 sign up for our daily
dapatkan	347 dapatkan update berita
dar	42 dar
darowizna	523 twoja darowizna	527 darowizna
darowizny	527 darowizny
darte	183 darte de baja
dary	42 dary
data	165 is a data
datenschutzbestimmungen	92 datenschutzbestimmungen
datenschutzhinweise	92 unsere datenschutzhinweise	92 datenschutzhinweise
""", 'de': """
deaktiviere	90 deaktiviere deinen adblocker
deaktivieren	90 deaktivieren sie ihren adblocker	90 deaktivieren sie ihren werbeblocker	90 adblocker deaktivieren	90 ad-blocker deaktivieren
deaktiviert	90 javascript ist deaktiviert
declarat	576 a declarat
declarou	557 declarou
dedi	657 dedi
dedicated	169 our dedicated team
delivered	140 delivered to your inbox	140 delivered to your email	140 get the latest news delivered
demander	248 une faveur à vous demander	248 un petit service à vous demander
depend	169 we depend on
deputy	165 is the deputy editor
der	106 so der
dernier	256 dernier article gratuit
desactiva	190 desactiva adblock
desactivar	190 desactivar adblock
desative	543 desative o adblock
descarga	184 descarga la app	184 descarga nuestra app	202 descarga nuestra
descarregue	537 descarregue a app
destek	654 bize destek	654 destek olun	654 destek ol
detected	152 ad blocker detected	152 adblock detected
detto	390 ha detto
devamini	641 devamini okumak için
devenez	277 devenez membre
""", 'di': """
dice	205 dice	390 dice
dichiarato	390 ha dichiarato
die	106 so die
dieser	79 dieser inhalt ist nur für
dijo	205 dijo
dilarang	354 dilarang mengutip
dilindungi	354 hak cipta dilindungi
direct	140 direct to your inbox
directement	258 directement dans votre
directly	140 directly in your inbox
directo	188 sigue en directo
disabilita	376 disabilita adblock
disable	152 disable your ad blocker	152 disable ad blocker
disattiva	376 disattiva adblock	376 disattiva l'ad blocker
disdici	367 disdici quando vuoi	389 disdici quando vuoi
disiscriverti	370 disiscriverti in qualsiasi
diskutieren	94 diskutieren sie mit
disponibile	371 disponibile su app store
disponible	184 disponible en google play	259 disponible sur l'app store
dispositivo	180 se está usando en otro dispositivo	180 si continúas leyendo en este dispositivo	180 en otro dispositivo
disse	557 disse
dit	280 a dit	280 dit-il
dites	269 dites-le nous en
ditt	611 med ditt stöd	632 ditt stöd
diventa	387 diventa socio
diz	557 diz
""", 'do': """
dodal	41 dodal
dodala	41 dodala
don	281 don
donaciones	206 donaciones
donasi	355 donasi anda	359 donasi
donate	168 donate today	168 donate now	172 donate
donatie	442 doe een donatie	442 jouw donatie	465 jouw donatie	465 uw donatie	465 doe een donatie	469 donatie
donaties	469 donaties
donation	168 your donation	168 make a donation	172 donation
donations	172 donations
donazione	363 fai una donazione	387 la tua donazione	387 fai una donazione	387 fai una donazione a	391 donazione
donazioni	391 donazioni
doneer	465 doneer nu
donnez	269 donnez votre avis
dons	277 vos dons	281 dons
download	51 download appen	51 download vores app	142 download our app	142 download our free app	142 download the app	142 download on the app store	168 download our	345 download aplikasi	448 download de app	448 download onze app	448 download de gratis app	465 download de
""", 'dr': """
drepturile	572 toate drepturile rezervate
drittplattformen	92 drittplattformen
""", 'du': """
dukung	355 dukung kami
dukungan	355 dukungan anda
""", 'dz': """
dziennikarstwo	502 wesprzyj niezależne dziennikarstwo	524 nasze dziennikarstwo	524 niezależne dziennikarstwo
dziennikarze	524 nasi dziennikarze
""", 'ed': """
editor	165 is an editor	165 is the editor
editors	169 we, the editors
""", 'ee': """
eerste	467 eerste maand	467 de eerste maand
""", 'ef': """
eftertryck	630 eftertryck förbjudet
""", 'ei': """
eigener	72 eine bitte in eigener sache	72 in eigener sache	104 in eigener sache
eilmeldungen	84 eilmeldungen aufs
einem	79 mit einem abo
einverstanden	82 ich bin damit einverstanden, dass
einwilligung	92 einwilligung jederzeit
""", 'ek': """
eksternt	57 eksternt indhold	484 eksternt innhold
""", 'el': """
elfogadom	329 elfogadom a
elle	280 dit-elle
elmondta	338 elmondta
""", 'em': """
email	112 στο email σας	156 save my name, email	164 email your story to	168 email us at	183 en tu email	344 ke email anda	370 la tua email	536 no seu email	563 pe email	586 ваш email	665 ваш email	687 địa chỉ email	687 email của bạn	687 nhận tin qua email
emailing	164 get in touch by emailing
embora	528 antes de ir embora
""", 'en': """
encore	255 pas encore abonné
engagement	255 sans engagement	279 sans engagement
engelleyici	648 reklam engelleyici
engelleyicinizi	648 reklam engelleyicinizi
enjoyed	127 we hope you enjoyed this
enligt	635 enligt
enter	140 enter your email	596 ctrl+enter	673 ctrl+enter
entering	140 by entering your email
entlang	103 hier entlang
entrada	536 na sua caixa de entrada
entre	554 entre no canal
""", 'er': """
erforderliche	94 erforderliche felder sind
erschien	100 dieser text erschien zuerst	100 dieser artikel erschien zuerst	100 dieser artikel erschien zunächst	100 dieser beitrag erschien zuerst
erschienen	100 zuerst erschienen auf
""", 'es': """
escreveu	557 escreveu
escribe	201 escribe sobre
escritor	201 es escritor
escritora	201 es escritora
""", 'et': """
ettertrykk	492 ettertrykk forbudt
""", 'eu': """
euro	105 ab # euro
""", 'ev': """
every	170 every month
""", 'ex': """
exclusief	445 exclusief voor abonnees	445 dit artikel is exclusief
exclusively	137 exclusively for subscribers
exclusivo	180 este artículo es exclusivo	534 este conteúdo é exclusivo	534 este artigo é exclusivo
explained	171 explained
explica	205 explica	557 explica
explicat	576 a explicat
explicou	557 explicou
explique	280 explique
external	154 external content from
externe	92 externe inhalte	456 externe inhoud
externen	92 externen inhalt von	92 externen inhalt
externer	92 externer inhalt von
""", 'fa': """
facebook	54 på facebook og twitter	114 στο facebook και	146 share on facebook	148 on facebook and twitter	148 on facebook, twitter	148 on twitter and facebook	148 like us on facebook	148 find us on facebook	188 en facebook y twitter	188 en facebook, twitter	188 en facebook y x	263 sur facebook et twitter	263 sur facebook, twitter	374 su facebook e twitter	452 op facebook en twitter	452 op facebook, twitter	481 på facebook og twitter	541 no facebook e no	541 no facebook, no	619 på facebook och twitter	712 在facebook上
facebooku	28 na facebooku a twitteru	511 na facebooku i twitterze
faire	277 faire un don
fais	277 je fais un don
faisant	251 en faisant un don
faites	251 faites un don	277 faites un don
favor	127 a favor to ask of you	127 we have a favor to ask
favour	127 small favour to ask	127 we have a favour to ask	172 small favour
""", 'fe': """
fehler	94 haben sie einen fehler
fehlerhinweis	94 fehlerhinweis
feliratkozom	325 feliratkozom a hírlevélre
fellow	165 is a fellow
fenntartva	334 minden jog fenntartva
""", 'fi': """
finanzieren	75 wir finanzieren uns durch spenden	104 wir finanzieren uns
first	137 for the first month
fizess	335 fizess elő
fizessen	324 fizessen elő	335 fizessen elő
""", 'fo': """
folge	87 folge uns	103 folge uns
folgen	87 folgen sie uns	103 folgen sie uns
folgt	87 folgt uns
follow	148 follow us on	148 follow us at	148 follow me on	148 follow on google news	148 follow our live	148 follow on x	168 follow us on
folosim	567 folosim cookie
forklarer	70 forklarer	497 forklarer
forteller	497 forteller
fortgesetzt	89 wird nach der anzeige fortgesetzt
founder	165 is the founder
""", 'fr': """
fragte	106 fragte
free	140 get our free
freelance	164 is a freelance writer	165 is a freelance
freiartikel	80 freiartikel
freier	102 ist freier autor
""", 'ft': """
ft	337 ft/hó
""", 'fu': """
fundraising	172 fundraising
""", 'ga': """
gabung	347 gabung di kanal	355 gabung
gave	473 gi en gave	494 gi en gave	498 gave
gazetecilerimiz	655 gazetecilerimiz
gazetecilik	655 bağimsiz gazetecilik
""", 'ge': """
gebruik	456 gebruik van cookies
gebruiken	456 wij gebruiken cookies	456 we gebruiken cookies
gebruikt	456 deze website gebruikt cookies	456 deze site gebruikt cookies
gedetecteerd	454 adblocker gedetecteerd
gefallen	72 ihnen hat dieser artikel gefallen	72 hat ihnen dieser artikel gefallen	72 hat dir dieser artikel gefallen
gefunden	94 fehler im text gefunden
gekennzeichnete	89 mit einem symbol gekennzeichnete
geladen	92 nicht geladen werden
genehmigung	100 ohne genehmigung
generosity	168 your generosity
gengives	65 må ikke gengives
genossenschaft	104 unsere genossenschaft	104 unserer genossenschaft
gepubliceerd	458 je e-mailadres wordt niet gepubliceerd
geschlossen	94 kommentare sind geschlossen
get	142 get our app	142 get the app
""", 'gi': """
giornalismo	363 sostieni il giornalismo	387 sostieni il giornalismo	388 il nostro giornalismo
giornalisti	388 i nostri giornalisti
gitmeden	637 gitmeden önce
""", 'gj': """
gjengis	492 kan ikke gjengis
""", 'go': """
google	87 auf google news	114 στο google news και μάθετε	114 στο google news	142 get it on google play	347 di google news	511 google news	565 pe google news	645 google news'te	689 trên google news
gostou	528 gostou deste artigo
""", 'gr': """
gratis	357 gratis	445 krijg je ook gratis
gratuita	389 prova gratuita
gratuitement	255 inscrivez-vous gratuitement	258 recevez gratuitement
""", 'ha': """
haben	72 haben wir eine bitte	72 wir haben eine bitte
haftalik	656 haftalik
har	43 vi har en bøn til dig	59 har du et tip
have	138 you have # free	156 have your say in	169 we don't have ads
havi	337 havi #
havonta	337 havonta
hazte	176 hazte socio	202 hazte socio	202 hazte socia
""", 'he': """
hebben	439 hebben we een gunst te vragen	465 wij hebben je hulp nodig	465 we hebben je steun nodig
help	132 help fund our	168 help us keep	168 help keep our	465 help ons
herunterladen	83 app herunterladen
hetente	337 hetente
""", 'hi': """
hier	439 nu je hier toch bent
historien	276 est historien
historienne	276 est historienne
""", 'hj': """
hjelp	494 hjelp oss
""", 'hv': """
hvor	43 nu hvor du er her
""", 'id': """
identifiez	255 identifiez-vous pour
""", 'if': """
ifade	657 ifade etti
""", 'ik': """
ikuti	347 ikuti kami	347 ikuti kanal	355 ikuti kami
""", 'il': """
ilimitado	180 acceso ilimitado	534 acesso ilimitado
ilk	656 ilk ay
illimitato	367 accesso illimitato
ilmainen	232 lataa ilmainen sovellus
""", 'in': """
inbox	112 στο inbox σας	140 in your inbox every	140 sent to your inbox	140 into your inbox	168 your inbox	447 in je inbox	563 în inbox
indbakke	50 i din indbakke
indbakken	50 i indbakken
independence	169 our editorial independence
independencia	203 nuestra independencia
independent	132 support independent journalism	168 support independent journalism	169 independent journalism	574 jurnalism independent
independente	555 jornalismo independente
independiente	203 periodismo independiente
indipendente	388 giornalismo indipendente
indipendenza	388 la nostra indipendenza
infocom	100 dpa-infocom	100 dpa-infocom, dpa:#
informasjonskapsler	484 vi bruker informasjonskapsler	484 bruker informasjonskapsler
information	154 to store and/or access information on a device	154 for more information see our privacy
informations	263 suivez les informations sur
informativa	378 informativa sulla privacy
informazione	388 informazione indipendente
inhalte	92 inhalte von youtube
inhoud	456 inhoud van derden	456 om deze inhoud te
inicia	180 inicia sesión para
initialement	275 article publié initialement
inkorg	615 i din inkorg	615 till din inkorg
inloggen	465 je moet nog even inloggen
innan	608 innan du går
innboksen	477 i innboksen	477 rett i innboksen
inschakelen	449 meldingen inschakelen	454 javascript inschakelen
inscreva	536 inscreva-se na nossa	536 inscreva-se em nossa	554 inscreva-se
inscrever	536 ao se inscrever
inscrit	255 déjà inscrit
inscrivant	258 en vous inscrivant
inscrivez	258 inscrivez-vous à notre	277 inscrivez-vous
insisted	171 insisted
instagram	54 på facebook og instagram	87 auf facebook, instagram	87 auf instagram, facebook	87 auf facebook und instagram	87 auf facebook oder instagram	87 ob whatsapp, instagram	148 on instagram, facebook	148 on instagram and facebook	263 sur facebook et instagram	374 su facebook e instagram	452 op facebook en instagram	452 op facebook, instagram	481 på facebook og instagram	619 på facebook och instagram
instagramie	511 na facebooku i instagramie
instagramu	28 na facebooku a instagramu
instale	537 instale a app
install	142 install our app
integritetspolicy	622 integritetspolicy
investigador	201 es investigador
investigadora	201 es investigadora
investigative	165 is an investigative
""", 'ir': """
iratkozz	325 iratkozz fel hírlevel	325 iratkozz fel	335 iratkozz fel
iratkozzon	325 iratkozzon fel hírlevel	325 iratkozzon fel	335 iratkozzon fel
""", 'is': """
iscrivendoti	370 iscrivendoti
iscriviti	370 iscriviti alla nostra	370 iscriviti gratis	370 iscriviti al nostro	387 iscriviti alla	387 iscriviti al
iscrizione	370 annullare l'iscrizione
""", 'ja': """
jaar	467 per jaar
jadilah	355 jadilah anggota
jahr	105 im jahr	105 pro jahr
javascript	31 povolte javascript	31 zapněte javascript	57 aktivér javascript	57 slå javascript til	90 javascript aktivieren	90 javascript in ihrem browser	90 javascript benötigt	152 please enable javascript	152 requires javascript	152 javascript is disabled	152 javascript is required	152 turn on javascript	152 javascript is not available	152 enable javascript in your browser	152 javascript must be enabled	152 needs javascript	190 activa javascript	190 habilita javascript	190 habilitar javascript	190 activar javascript	237 salli javascript	237 ota javascript käyttöön	265 activer javascript	265 activez javascript	265 javascript est désactivé	265 nécessite javascript	290 אפשרו javascript	349 aktifkan javascript	376 abilitare javascript	376 abilita javascript	376 attiva javascript	376 attivare javascript	404 javascriptを有効	404 javascriptが無効	404 javascript を有効	454 schakel javascript in	484 aktiver javascript	484 slå på javascript	514 włącz javascript	514 włącz obsługę javascript	543 ative o javascript	543 habilite o javascript	543 ativar javascript	567 activați javascript	594 включите javascript	622 aktivera javascript	622 slå på javascript	671 увімкніть javascript	691 bật javascript
""", 'je': """
jederzeit	79 jederzeit kündbar	82 widerruf jederzeit	82 jederzeit abmelden	105 jederzeit kündbar
jelas	358 jelas
jelentkezzen	324 jelentkezzen be a
jetzt	79 jetzt im abo
""", 'jo': """
join	168 join us on
jornalismo	531 apoie o jornalismo	554 apoie o jornalismo	555 nosso jornalismo	555 o nosso jornalismo
jornalistas	555 nossos jornalistas
journal	278 notre journal
journalism	132 support our journalism	132 support the journalism you rely on	168 support quality journalism	168 support local journalism	168 support our journalism	169 our journalism	169 keep our journalism	169 fearless journalism
journalisme	251 soutenez le journalisme indépendant	251 soutenez un journalisme	277 soutenez le journalisme	278 journalisme indépendant
journalismimme	244 journalismimme
journalismus	75 für unseren journalismus	104 unser journalismus	104 unseren journalismus	104 gut gemachten journalismus	104 gut gemachtem journalismus	104 guten journalismus	104 freien journalismus
journalist	102 ist freier journalist	102 ist journalist	164 is a freelance journalist	165 is a journalist
journaliste	276 est journaliste
journalisten	466 onze journalisten
journalister	68 vores journalister	495 våre journalister	633 våra journalister
journalistes	278 nos journalistes
journalistiek	442 steun onze journalistiek	466 onze journalistiek
journalistik	46 støt vores journalistik	46 støt uafhængig journalistik	68 vores journalistik	68 uafhængig journalistik	611 stöd vår journalistik	611 stöd oberoende journalistik	633 vår journalistik	633 oberoende journalistik
journalistikk	473 støtt vår journalistikk	473 støtt uavhengig journalistikk	495 vår journalistikk	495 uavhengig journalistikk
journalistin	102 ist freie journalistin	102 ist journalistin
journalists	169 our journalists	169 we, the journalists
""", 'ju': """
jurnalis	356 jurnalis kami
jurnalisme	356 jurnalisme kami	356 jurnalisme independen
jurnalismul	573 susține jurnalismul	574 jurnalismul nostru	574 jurnalismul independent
""", 'ka': """
kanal	356 kanal kami
kanalimiza	645 kanalimiza abone
karya	356 karya kami
kata	358 kata
katanya	358 katanya
kaydolun	654 kaydolun
""", 'kd': """
kdykoli	40 zrušit kdykoli
""", 'ke': """
kebijakan	349 kebijakan privasi	349 kebijakan cookie
kerran	225 kun kerran olet täällä
kertoi	246 kertoi
kertoo	246 kertoo
ketentuan	349 syarat dan ketentuan
""", 'ki': """
kirjoitti	246 kirjoitti
""", 'kk': """
kk	245 /kk
""", 'kl': """
kleine	72 haben wir eine kleine bitte	75 jede kleine spende hilft
""", 'ko': """
kolumnist	102 ist kolumnist
kolumnistin	102 ist kolumnistin
komentarz	516 aby dodać komentarz
komentarzach	516 w komentarzach
kommentare	94 um kommentare zu
kommentaren	94 in den kommentaren
kommentarerna	624 i kommentarerna
kommentarfeltet	59 i kommentarfeltet	486 i kommentarfeltet
kommentarfunktion	94 kommentarfunktion
kommentera	624 för att kommentera
kommentere	59 for at kommentere	486 for å kommentere
kommentieren	94 um zu kommentieren	94 probleme beim kommentieren
kontingent	80 haben ihr kontingent
kopiowanie	522 kopiowanie zabronione
korrespondent	102 ist korrespondent
korrespondentin	102 ist korrespondentin
korzystamy	514 korzystamy z plików cookie
kostenlos	79 wochen kostenlos	79 monat kostenlos	105 kostenlos testen
kostenlose	80 kostenlose artikel übrig
kostenlosen	82 kostenlosen newsletter
kostenpflichtig	79 dieser artikel ist kostenpflichtig
kotak	344 kotak masuk anda
""", 'kr': """
kr	69 kr/md
""", 'ku': """
kullan	648 çerez kullan
kullanilamaz	653 izinsiz kullanilamaz
kullanilmaktadir	648 çerez kullanilmaktadir	648 çerezler kullanilmaktadir
kullaniyoruz	648 çerezleri kullaniyoruz	648 çerezler kullaniyoruz
kumppanimme	237 me ja kumppanimme
kutunuza	642 e-posta kutunuza	642 posta kutunuza
kuukaudessa	245 kuukaudessa
""", 'la': """
laatste	452 volg het laatste nieuws
ladda	616 ladda ner appen	616 ladda ner vår app	616 ladda ned appen	632 ladda ner
lade	83 lade die app
laden	83 app laden	83 laden sie die app
lahjoituksesi	243 lahjoituksesi
lahjoitus	243 tee lahjoitus	247 lahjoitus
langganan	355 langganan sekarang	359 langganan
last	478 last ned vår app	494 last ned
laut	106 laut
""", 'le': """
lecteurs	278 nos lecteurs
lectrices	278 nos lectrices
lecturer	165 is a senior lecturer	165 is a lecturer
leden	466 onze leden
left	138 # % left to read
leiter	102 ist leiter
leiterin	102 ist leiterin
leitores	555 nossos leitores	555 os nossos leitores
lese	475 for å lese hele
lesen	79 im abo lesen	80 % noch zu lesen	83 in der app lesen
leserbrief	94 schreiben sie uns einen leserbrief
leserbriefe	94 leserbriefe an
lesere	495 våre lesere
leserfinanziert	104 leserfinanziert
leserinnen	104 unsere leserinnen	104 unseren leserinnen
lettori	388 i nostri lettori
lettrici	388 le nostre lettrici
letzter	80 ihr letzter freier artikel
leyendo	180 para seguir leyendo
lezers	466 onze lezers
""", 'li': """
likte	470 likte du denne saken
listen	148 listen back here	148 listen to us live
""", 'll': """
llegado	173 si has llegado hasta aquí
""", 'lo': """
log	48 log ind for at	445 log in om	445 log in of	465 log in om
logg	475 logg inn for å
logga	613 logga in för att
logged	137 you must be logged in to	156 you must be logged in to
login	534 faça login para
long	127 as long as you're here
""", 'lu': """
lukeaksesi	229 lukeaksesi koko	229 kirjaudu sisään lukeaksesi
lukemista	229 jatka lukemista tilaajana
lukijamme	244 lukijamme
lunar	575 lunar
""", 'ma': """
maand	467 per maand
maandelijks	445 maandelijks opzegbaar	467 maandelijks
made	127 if you've made it this far
mail	26 váš e-mail	82 per mail	325 e-mail cím	465 mail ons	536 no seu e-mail	586 ваш e-mail	665 ваш e-mail
mailadres	447 je e-mailadres
mailadresse	50 din e-mailadresse	59 din e-mailadresse vil ikke
mailbox	447 in je mailbox	447 in uw mailbox	447 in jouw mailbox
mailul	563 pe e-mailul tău
mainosten	237 mainosten esto
maksumuuri	247 maksumuuri
manage	154 manage your cookie
masukkan	344 masukkan email
material	100 mit material der dpa	100 mit material von dpa	166 this material may not be
""", 'me': """
medlem	67 bliv medlem	494 bli medlem	632 bli medlem
meinen	94 was meinen sie dazu
meint	106 meint
meinte	106 meinte
meinung	94 sagen sie uns ihre meinung
mejl	615 i din mejl
mejla	632 mejla oss
melanjutkan	343 untuk melanjutkan membaca
meld	447 meld je aan voor	465 meld je aan	477 meld deg på vårt	494 meld deg på
melde	103 melde dich an	477 melde deg av når
melden	79 melden sie sich an, um	79 bitte melden sie sich an	103 melden sie sich an
meldingen	449 schakel meldingen in	449 zet meldingen aan	449 ontvang meldingen
members	169 our members
membro	554 torne-se membro
membutuhkan	355 kami membutuhkan dukungan
menar	635 menar
mener	70 mener	497 mener
menggunakan	349 menggunakan cookie
mensais	556 mensais
mensuales	204 mensuales
menurut	358 menurut
menyatakan	358 menyatakan
merci	277 merci de nous
merkezimiz	655 haber merkezimiz
mes	204 al mes
mese	389 al mese
message	127 a message from our editor
messagerie	269 votre adresse de messagerie ne sera pas
""", 'mi': """
miembro	202 hazte miembro
minggu	357 per minggu
misiniz	641 zaten abone misiniz
mission	169 our mission
mitglied	103 werden sie mitglied	103 werde mitglied	103 jetzt mitglied werden
mitteilungen	84 push-mitteilungen
""", 'mn': """
mnd	496 kr/mnd
""", 'mo': """
mobile	142 on your mobile app	142 our mobile app
modalidad	204 modalidad premium
moderados	547 serão moderados antes
moderated	156 comments are moderated
mois	279 par mois
monat	105 im monat	105 pro monat
monatlich	105 monatlich
mondta	338 mondta
month	170 a month	170 per month	170 each month
monthly	170 monthly
""", 'mu': """
mukaan	246 mukaan
muro	206 muro de pago
""", 'na': """
nachdruck	100 nachdruck verboten
nachrichten	83 nachrichten-app	83 aktuelle nachrichten aufs handy	84 push-nachrichten
najnowsze	506 otrzymuj najnowsze
napisz	516 napisz do nas	523 napisz do nas
napsal	41 napsal
napsala	41 napsala
nasza	524 nasza praca
naszym	511 na naszym kanale
navegador	190 tu navegador no soporta	190 su navegador no soporta	543 seu navegador não suporta
navigateur	265 votre navigateur ne supporte pas	265 votre navigateur n'est pas
""", 'ne': """
necesitamos	173 necesitamos pedirte	176 necesitamos tu apoyo	202 necesitamos tu ayuda	202 necesitamos tu apoyo
need	168 we need your help
nella	370 nella tua mail
netiquette	380 netiquette
nettstedet	484 dette nettstedet bruker
neuen	83 hier geht es zur neuen
news	83 news-app	142 news app for	165 is a news
newsletter	26 náš newsletter	39 náš newsletter	42 newsletter	82 unseren newsletter	82 unserem newsletter	82 unserer newsletter	82 den newsletter abonnieren	82 zum newsletter	82 newsletter abonnieren	82 newsletter bestellen	82 newsletter an	82 täglichen newsletter	82 newsletter richtig	82 newsletter von	103 newsletter an	104 unser newsletter	104 unseren newsletter	104 unserem newsletter	107 newsletter	112 εγγραφή στο newsletter	112 το newsletter μας	112 γραφτείτε στο newsletter	123 το newsletter μας	126 newsletter	140 sign up for our newsletter	140 sign up to our newsletter	140 sign up for the newsletter	140 subscribe to our newsletter	140 join our newsletter	140 get our newsletter	140 our newsletter here	140 receive our newsletter	140 our daily newsletter	140 our weekly newsletter	140 our morning newsletter	169 our newsletter	172 newsletter	183 recibe nuestra newsletter	183 apúntate a la newsletter	183 nuestra newsletter	203 nuestra newsletter	206 newsletter	258 inscrivez-vous à la newsletter	258 abonnez-vous à notre newsletter	258 abonnez-vous à la newsletter	258 recevez notre newsletter	258 notre newsletter	278 notre newsletter	281 newsletter	344 newsletter kami	344 langganan newsletter	370 iscriviti alla newsletter	370 ricevi la nostra newsletter	370 la nostra newsletter	388 la nostra newsletter	391 newsletter	506 zapisz się na newsletter	506 nasz newsletter	524 nasz newsletter	527 newsletter	536 assine a newsletter	536 assine nossa newsletter	536 receba nossa newsletter	536 receba a nossa newsletter	536 nossa newsletter	555 nossa newsletter	555 a nossa newsletter	558 newsletter	563 abonează-te la newsletter	563 abonați-vă la newsletter	563 înscrie-te la newsletter	577 newsletter
newslettera	506 zapisz się do newslettera	506 naszego newslettera	524 naszego newslettera
newsletterem	524 naszym newsletterem
newsletters	140 newsletters may contain info about	169 our newsletters	172 newsletters	258 recevez nos newsletters	258 nos newsletters	258 recevoir les newsletters	278 nos newsletters	281 newsletters
newsletterul	563 newsletterul nostru	574 newsletterul nostru
newspaper	169 our newspaper
newsroom	169 our newsroom	169 non-profit newsroom
""", 'ni': """
nieograniczony	504 nieograniczony dostęp
niets	464 niets uit deze
nieuws	448 nieuws-app
nieuwsbrief	447 onze nieuwsbrief	447 de nieuwsbrief	447 dagelijkse nieuwsbrief	447 wekelijkse nieuwsbrief	466 onze nieuwsbrief	469 nieuwsbrief
nieuwsbrieven	447 onze nieuwsbrieven	466 onze nieuwsbrieven	469 nieuwsbrieven
""", 'no': """
nonprofit	169 nonprofit newsroom	169 nonprofit news outlet
nosotros	192 nosotros y nuestros socios
nosso	537 no nosso app	541 siga nosso canal	554 siga o nosso	555 nosso canal
nostra	371 nella nostra app	388 la nostra app
nostri	374 sui nostri canali
nostro	388 il nostro lavoro	388 il nostro canale
notificaciones	185 activa las notificaciones	185 activar notificaciones	185 recibir notificaciones
notifications	143 turn on notifications	143 turn on desktop notifications	143 enable notifications	143 would like to send you notifications	143 allow notifications	143 notifications from this site	143 receive notifications	260 activer les notifications	260 activez les notifications	260 autoriser les notifications
notified	143 get notified about
notifikasi	345 aktifkan notifikasi	345 dapatkan notifikasi
notify	143 notify me of	143 notify me when	156 notify me of new posts	156 notify me of follow-up
""", 'nu': """
nuestra	184 en nuestra app	202 únete a nuestra	203 nuestra app
nuestras	203 nuestras lectoras
nuestro	176 apoya nuestro	176 si te gusta nuestro trabajo	183 recibe nuestro boletín	183 nuestro boletín	188 únete a nuestro canal	202 apoya nuestro	202 únete a nuestro	202 recibe nuestro	203 nuestro trabajo	203 nuestro boletín	203 nuestro canal
nuestros	192 nuestros socios	203 nuestros lectores	203 nuestros socios
""", 'ny': """
nyhedsbrev	50 vores nyhedsbrev	50 tilmeld dig nyhedsbrev	68 vores nyhedsbrev	71 nyhedsbrev
nyhedsbreve	50 vores nyhedsbreve	68 vores nyhedsbreve
nyhedsbrevet	50 få nyhedsbrevet
nyheterna	619 följ nyheterna
nyhetsbrev	477 vårt nyhetsbrev	477 våre nyhetsbrev	477 meld deg på nyhetsbrev	477 abonner på nyhetsbrev	495 vårt nyhetsbrev	495 våre nyhetsbrev	498 nyhetsbrev	615 vårt nyhetsbrev	615 våra nyhetsbrev	615 anmäl dig till nyhetsbrev	615 få vårt nyhetsbrev	633 vårt nyhetsbrev	633 våra nyhetsbrev	636 nyhetsbrev
nyhetsbrevet	477 få nyhetsbrevet
nyilatkozta	338 nyilatkozta
""", 'ob': """
obbligatori	380 i campi obbligatori
oberoende	632 stöd oberoende
obligatoires	269 les champs obligatoires
obligatori	380 i campi obligatori
obligatorios	194 los campos obligatorios
obligatoriska	624 obligatoriska fält
obligatoriske	486 obligatoriske felt
obserwuj	511 obserwuj nas na	511 obserwuj nas w	523 obserwuj nas
""", 'od': """
odejdete	20 než odejdete
""", 'of': """
offert	255 vous est offert	279 mois offert
offre	279 offre d'essai
""", 'ok': """
okumaya	641 okumaya devam etmek için
okurlarimiz	655 okurlarimiz
okurlarimizin	655 okurlarimizin
""", 'ol': """
olarak	641 abone olarak
olun	654 üye olun
""", 'on': """
onafhankelijke	442 steun onafhankelijke journalistiek	465 steun onafhankelijke	466 onafhankelijke journalistiek
onafhankelijkheid	466 onze onafhankelijkheid
onbeperkt	445 lees onbeperkt	445 onbeperkt toegang	445 onbeperkt lezen
ondersteunt	454 je browser ondersteunt	454 uw browser ondersteunt
ontdek	445 ontdek nu gratis	465 ontdek nu
ontvang	447 ontvang elke	447 ontvang onze
onze	448 onze app	466 onze app
""", 'op': """
open	142 open in app	142 open in the app	448 open in app
ophavsretten	65 ophavsretten tilhører
opinion	156 have an opinion on this
oplyser	70 oplyser
opplyser	497 opplyser
opprett	475 opprett en konto for
opret	48 opret en konto for
opublikowany	516 twój adres e-mail nie zostanie opublikowany
opzegbaar	467 opzegbaar
""", 'or': """
original	166 read the original article
originally	166 this article was originally published on	166 this story was originally published on	166 this story originally appeared	166 this article originally appeared
originalmente	200 este artículo fue publicado originalmente	200 publicado originalmente en	553 publicado originalmente em
originariamente	386 articolo pubblicato originariamente
ortaklarimiz	648 biz ve ortaklarimiz
""", 'ou': """
our	142 in our app	168 our app
""", 'ov': """
overname	464 overname zonder
""", 'pa': """
par	279 par an
parceiros	545 nós e os nossos parceiros	555 nossos parceiros
part	166 no part of this
parteispende	107 parteispende
partenaires	267 nos partenaires et nous	267 nous et nos partenaires	278 nos partenaires
participar	194 para participar
partir	248 avant de partir
partner	92 wir und unsere partner	378 noi e i nostri partner	378 i nostri partner	622 vi och våra partner
partnere	57 vi og vores partnere	484 vi og våre partnere
partners	154 we and our partners	169 our partners	456 wij en onze partners	466 onze partners
partnerzy	514 my i nasi partnerzy	514 nasi zaufani partnerzy
patronem	523 zostań patronem
paywall	104 ohne paywall	107 paywall	169 we have no paywall	169 we do not have a paywall	172 paywall	281 paywall	391 paywall	558 paywall
paywalls	172 paywalls
""", 'pe': """
pe	575 pe an
pelanggan	343 khusus pelanggan	356 pelanggan kami	359 pelanggan
pembaca	356 pembaca kami
pequeno	528 um pequeno favor a pedir
per	496 per år	634 per år
percent	138 # percent left to read
perfil	541 siga nosso perfil
periodismo	176 apoya el periodismo	202 apoya el periodismo	203 nuestro periodismo	203 periodismo de calidad
periodista	201 es periodista
periodistas	203 nuestros periodistas
permanencia	204 sin permanencia
personale	567 datele tale personale
personales	192 datos personales serán
persondatapolitik	57 persondatapolitik
personenbezogene	92 personenbezogene daten
personnelles	267 vos données personnelles
personoplysninger	57 dine personoplysninger
personopplysninger	484 personopplysninger
personuppgifter	622 dina personuppgifter
pertama	357 bulan pertama
peruuttaa	231 voit peruuttaa tilauksen
""", 'ph': """
phone	148 news to your phone
""", 'pi': """
piaciuto	360 ti è piaciuto questo articolo
pierwszy	525 pierwszy miesiąc
""", 'pl': """
plakaten	492 vær varsom-plakaten
please	137 please log in to	152 to view this video please enable
plusartikelen	466 plusartikelen
plusartikels	445 gratis plusartikels	466 plusartikels
""", 'po': """
pobierz	523 pobierz naszą
podle	41 podle
podpora	38 vaše podpora
politica	567 politica de cookie
political	165 is a political	165 is the political editor
politika	648 çerez politika
politikasi	648 gizlilik politikasi
politikwissenschaftler	102 ist politikwissenschaftler
politologue	276 est politologue
polub	511 polub nas na
pomozte	38 pomozte nám
pop	172 pop-ups
por	204 por mes	556 por mês	556 por ano
postadress	615 din e-postadress	624 din e-postadress kommer inte
postadresse	477 din e-postadresse	486 din e-postadresse vil ikke
postfach	82 in ihrem postfach	82 in dein postfach	82 in ihr postfach	82 in deinem postfach	82 direkt ins postfach
potrivit	576 potrivit
potrzebujemy	502 potrzebujemy twojego wsparcia	523 potrzebujemy twojej pomocy	523 potrzebujemy twojego wsparcia
poursuivez	255 poursuivez votre lecture
poursuivre	255 poursuivre votre lecture
powerful	169 hold the powerful to account
powiadomienia	508 włącz powiadomienia	508 powiadomienia push	508 chcesz otrzymywać powiadomienia
""", 'pr': """
precisamos	528 precisamos da sua ajuda	531 precisamos do seu apoio	554 precisamos da sua ajuda	554 precisamos do seu apoio
precizat	576 a precizat
preferences	154 your cookie preferences
preferita	374 fonte preferita su google
preferred	148 preferred source on google
preluarea	572 preluarea
premier	255 le premier mois	279 le premier mois
prenumerant	613 bli prenumerant	613 redan prenumerant	613 som prenumerant	632 bli prenumerant
prenumeranter	613 endast för prenumeranter	633 våra prenumeranter	636 prenumeranter
prenumeration	636 prenumeration
prenumerationen	615 avsluta prenumerationen när
prenumerera	613 prenumerera för att	615 prenumerera på nyhetsbrev	632 prenumerera på vårt
preventing	152 browser extension is preventing
prima	575 prima lună
primeiro	556 primeiro mês
primer	204 el primer mes
primo	389 il primo mese
principles	166 the thomson reuters trust principles
privacidad	192 política de privacidad	203 nuestra política de privacidad
privacidade	545 política de privacidade
privacy	154 see our privacy policy	154 to our privacy policy and terms	154 and the google privacy policy	169 our privacy policy
privacybeleid	456 ons privacybeleid
privacyverklaring	456 privacyverklaring
privatlivspolitik	57 privatlivspolitik
probeabo	79 wochen im probeabo	103 probeabo
probeer	465 probeer nu
proberen	467 gratis proberen
processing	154 consent to the processing
profesor	201 es profesor
profesora	201 es profesora
professeur	276 est professeur
professeure	276 est professeure
professor	102 ist professor	165 is a professor
professorin	102 ist professorin
profitez	255 profitez de nos offres	277 profitez de
prohibida	200 queda prohibida
proibida	553 é proibida a
promise	168 promise never to
prosbu	20 máme na vás prosbu	20 máme malou prosbu
proseguire	367 per proseguire la lettura
protected	140 protected by recaptcha
provide	154 we use your sign-up to provide content
provided	154 content provided by a third party
provision	89 erhalten wir eine provision	89 eine kleine provision
provisions	89 provisions-links
prueba	204 prueba gratis
przetwarzanie	514 przetwarzanie danych osobowych
""", 'pu': """
pubblicare	380 prima di pubblicare un commento
pubblicato	380 il tuo indirizzo email non sarà pubblicato
publicado	547 o seu endereço de e-mail não será publicado
publication	132 is a reader-supported publication
published	156 your email address will not be published	166 may not be published, broadcast, rewritten
puedes	188 puedes seguir a
puisque	248 puisque vous êtes là
purchase	151 purchase through links on our site
pushmeldingen	449 pushmeldingen
""", 'qu': """
quan	689 quan tâm zalo
queremos	173 queremos pedirte un favor
questo	378 questo sito usa i cookie
quitter	248 avant de nous quitter
""", 'ra': """
raccolta	391 raccolta fondi
racconta	390 racconta
raccontato	390 ha raccontato
raconte	280 raconte
rajaton	229 rajaton pääsy
""", 're': """
reach	164 reach him at	164 reach her at	164 reach them at
reached	138 you've reached your limit of free	138 reached your article limit	164 can be reached at
reacties	458 in de reacties
reader	169 reader-funded
readers	127 we're asking readers	168 readers like you	169 our readers	172 appeal for readers	172 readers pay
reading	137 keep reading for just
reageren	458 om te reageren
recalled	171 recalled
receba	536 receba no seu	536 receba todos os dias	554 receba as	554 receba no seu
receive	140 sign up to receive	140 receive email from us on behalf of	140 receive emails from	154 agree to receive emails	168 to receive new posts
recevez	258 recevez chaque	258 recevez tous les	260 recevez les alertes	277 recevez chaque	277 recevez notre
recevoir	260 recevoir les alertes
recibe	183 recibe cada	183 recibe todas las	183 recibe gratis	202 recibe cada	202 recibe gratis
redactie	458 mail de redactie	466 onze redactie
redactor	201 es redactor
redactora	201 es redactora
redakce	39 naše redakce
redakci	39 naši redakci
redakcja	524 nasza redakcja
redakcji	524 naszej redakcji
redaksi	356 redaksi kami
redaksjon	495 vår redaksjon
redakteur	102 ist redakteur
redakteurin	102 ist redakteurin
redaktion	68 vores redaktion	104 unsere redaktion	633 vår redaktion
redaktionelle	92 externe redaktionelle inhalte
redaktionen	59 skriv til redaktionen	624 mejla redaktionen
redazione	388 la nostra redazione
registe	534 registe-se para
register	137 register to continue	137 register for free to
registrarte	183 al registrarte
registrati	367 registrati per	387 registrati per
registreer	445 registreer je
registrieren	79 registrieren sie sich
rejoignez	263 rejoignez-nous sur	277 rejoignez-nous	277 rejoignez notre
relatou	557 relatou
rely	169 we rely on
remaining	138 free articles remaining	138 free article remaining	138 articles remaining this month
remind	172 remind me later
replied	171 replied
reporter	102 ist reporter	164 is a reporter at	165 is a reporter	165 is a senior reporter	276 est reporter
reportera	201 es reportera
reporterin	102 ist reporterin
reportero	201 es reportero
reporters	169 our reporters	169 we, the reporters
reporting	156 why are you reporting this	169 our reporting
reproduced	166 may not be reproduced
reproducerea	572 reproducerea integrală
reproduction	166 reproduction without permission	275 reproduction interdite	275 toute reproduction	275 droits de reproduction
republish	166 republish our articles	166 republish this article
republished	166 republished with permission
required	156 required fields are marked
research	165 is a research fellow
researcher	165 is a senior researcher	165 is a researcher
reservados	200 todos los derechos reservados	200 derechos reservados	553 todos os direitos reservados
reserved	121 all rights reserved	137 article is reserved for	166 all rights reserved	412 all rights reserved
responsabilidade	547 os comentários são de responsabilidade
reste	256 il vous reste #%	256 il vous reste # %
retrouvez	263 retrouvez-nous sur	263 retrouvez toute l'actualité	277 retrouvez-nous
rettigheder	65 alle rettigheder forbeholdes
rettigheter	492 alle rettigheter forbeholdt
""", 'ri': """
ricamiz	637 küçük bir ricamiz var	637 sizden bir ricamiz var
ricevi	370 ricevi ogni	387 ricevi ogni	387 ricevi la
right	140 right to your inbox
riippumaton	244 riippumaton journalismi
riippumatonta	243 tue riippumatonta	244 riippumatonta journalismia
riproduzione	386 riproduzione riservata	386 © riproduzione
riservati	386 tutti i diritti riservati
riservato	367 riservato agli abbonati	367 riservato ai nostri abbonati
""", 'ro': """
rocznie	525 rocznie
roundup	140 get a weekly roundup
rozpowszechnianie	522 rozpowszechnianie artykułu
""", 'sa': """
sa	497 sa	635 sa
sade	635 sade
sagde	70 sagde
sagt	106 sagt
sagte	106 sagte
sagten	106 sagten
said	171 said
saklidir	653 tüm haklari saklidir	653 her hakki saklidir
sanoi	246 sanoi
sanoo	246 sanoo
says	171 says
""", 'sc': """
scarica	371 scarica l'app	371 scarica la app	371 scarica la nostra app	387 scarica la nostra
schicken	103 schicken sie uns
schon	72 wenn sie schon hier sind	72 wo sie schon hier sind
schreef	468 schreef
schreib	103 schreib uns
schreiben	94 schreiben sie uns ihre meinung	103 schreiben sie uns
schreibt	102 schreibt über	102 schreibt für	106 schreibt
schrieb	106 schrieb
schrijf	447 schrijf je in voor	447 schrijf je gratis in	465 schrijf je in	465 schrijf u in
schrijft	468 schrijft
scrie	573 scrie-ne
scris	576 a scris
scritto	390 ha scritto
scrivici	387 scrivici
""", 'se': """
secondo	390 secondo
seguici	374 seguici su	374 seguici anche su	387 seguici su
seguir	188 puede seguir a
segundo	557 segundo
sekarang	355 donasi sekarang	355 daftar sekarang
selengkapnya	343 untuk membaca selengkapnya
selon	280 selon
semaine	279 par semaine
semana	204 a la semana	556 por semana
send	140 we'll send you	486 send inn	494 send oss
senior	164 is a senior writer at	165 is a senior writer	165 is a senior editor	165 is a senior fellow
setiap	357 setiap bulan
settimana	389 alla settimana
settings	154 cookie settings
seuraa	243 seuraa meitä
""", 'sh': """
share	146 share this story on	146 share this with	146 share this post on	146 share via email
""", 'si': """
sier	497 sier
siga	541 siga-nos no	541 siga-nos nas	554 siga-nos
siger	70 siger
sign	140 sign up for our free	140 sign up to our free	140 sign up to get	168 sign up for our	168 sign up to our	168 sign up here
signaler	269 signaler une erreur
signing	140 thanks for signing up	140 thank you for signing up	140 by signing up, i agree	140 by signing up, you agree	140 by signing up you agree
silakan	343 silakan login	343 silakan masuk
silenced	169 refuse to be silenced
since	127 since you're here
sinirsiz	641 sinirsiz erişim
sinulle	225 meillä on sinulle pyyntö
sivusto	237 tämä sivusto käyttää
""", 'sk': """
skapa	613 skapa ett konto för
skriv	67 skriv til os	615 skriv upp dig	632 skriv upp dig
skriver	70 skriver	497 skriver	635 skriver
skrzynce	506 w twojej skrzynce
""", 'sl': """
sledujte	28 sledujte nás	28 sledujte nás na	38 sledujte nás
""", 'sm': """
small	127 small favor to ask	172 small favor
""", 'so': """
social	87 auch bei social media
sociologue	276 est sociologue
som	470 nå som du er her
sostegno	363 il tuo sostegno ci	363 abbiamo bisogno del tuo sostegno	387 il tuo sostegno
sostenerci	363 puoi sostenerci
sostenitore	387 diventa sostenitore
sostenitori	388 i nostri sostenitori
sostieni	363 sostieni il nostro	363 sostieni la nostra	387 sostieni il	387 sostieni la
sostienici	387 sostienici
sottolinea	390 sottolinea
soubory	31 soubory cookie
souhlasu	37 bez souhlasu
souligne	280 souligne
soutenez	251 soutenez notre	277 soutenez-nous	277 soutenez notre
soutenir	251 pour nous soutenir	277 soutenir notre	277 nous soutenir
soutien	251 votre soutien est	251 a besoin de votre soutien	277 votre soutien	277 besoin de votre soutien
soutiens	277 je soutiens
sovelluksemme	232 lataa sovelluksemme	244 sovelluksemme
sovelluksessa	232 avaa sovelluksessa
sovellus	232 lataa sovellus	243 lataa sovellus
""", 'sp': """
spelregels	458 spelregels
spende	75 deine spende für	75 ihre spende hilft	75 deine spende hilft	75 jede spende hilft	75 jede spende zählt	103 ihre spende	103 deine spende	103 eure spende	103 mit einer spende	103 spende jetzt	107 spende
spenden	103 spenden sie	103 jetzt spenden	107 spenden
spendenaufruf	107 spendenaufruf
spendenaufrufe	107 spendenaufrufe
spiega	390 spiega
spiegato	390 ha spiegato
sprijinul	573 sprijinul tău	573 avem nevoie de sprijinul
spune	576 spune
spus	576 a spus
""", 'st': """
standards	166 our standards: the
start	137 start your free trial	168 start your free trial
steun	442 met jouw steun	442 met uw steun	442 steun ons met	465 steun ons	465 steun onze	465 jouw steun	465 uw steun
stories	164 for more stories like this
story	137 to read the full story	142 read this story in the app	164 if you have a story to tell
straight	140 straight to your inbox
strona	514 ta strona używa
""", 'su': """
submitting	140 by submitting your email
subscreva	536 subscreva a nossa	536 subscreva as
subscribe	137 subscribe to continue reading	137 subscribe to read the full	137 to continue reading, subscribe	137 to keep reading, subscribe	137 subscribe to get access	137 subscribe for full access	140 subscribe to our free	140 subscribe to our weekly	140 subscribe to our daily	148 subscribe to our channel	148 subscribe to our podcast	168 subscribe to our	168 subscribe today	168 subscribe now	168 subscribe to get
subscriber	137 already a subscriber	137 this is a subscriber-only	168 become a subscriber	168 becoming a paid subscriber	168 free or paid subscriber
subscribers	137 this article is for subscribers	137 this article is for premium subscribers	137 this content is for subscribers	137 for subscribers only	137 is exclusive to subscribers	169 our subscribers	172 subscribers
subscribing	137 by subscribing to our	140 by subscribing, you agree	168 please consider subscribing	168 consider subscribing
subscription	137 off annual subscription	137 off an annual subscription	137 your subscription helps	137 subscription is being used on another	137 upgrade your subscription	170 annual subscription	172 subscription
subscriptions	172 subscriptions
subskrybenci	524 nasi subskrybenci	527 subskrybenci
subskrypcja	527 subskrypcja
subskrypcje	527 subskrypcje
substack	172 substack
substacks	172 substacks
sudah	343 sudah punya akun
suite	255 pour lire la suite
suivez	263 suivez-nous sur	263 suivez en direct	277 suivez-nous
support	132 please support us	132 your support, no matter how small	132 support our work by	132 to support my work	132 you can support us	168 support us	168 support our	168 support my work	168 support this work	168 your support	168 need your support	168 we ask you to support
supporta	376 il tuo browser non supporta
supported	152 your browser is not supported	169 reader-supported	169 reader supported
supporter	168 become a supporter
supporting	132 please consider supporting	168 please consider supporting	168 consider supporting
suscribirte	183 al suscribirte
suscripciones	206 suscripciones
suscriptor	180 ya soy suscriptor	180 ya eres suscriptor
suscriptores	180 exclusivo para suscriptores	180 sólo para suscriptores	180 solo para suscriptores	203 nuestros suscriptores	206 suscriptores
sustaining	168 sustaining member
""", 'sw': """
swisha	611 swisha valfri summa	632 swisha
""", 'sz': """
szerint	338 szerint
""", 'ta': """
taalfout	458 taalfout
tahun	357 per tahun
takip	645 bizi takip edin	645 takip et	645 takip edin	654 bizi takip edin
tarvitsemme	243 tarvitsemme apuasi	243 tarvitsemme tukeasi
""", 'te': """
teilte	106 teilte mit
telegram	87 unseren telegram-kanal	148 join our telegram	148 our telegram channel	188 canal de telegram	347 channel telegram	374 canale telegram	541 canal no telegram	591 мы в telegram	591 наш telegram-канал	591 в нашем telegram	591 новости в telegram	645 telegram kanali	668 ми в telegram	668 наш telegram-канал	668 у нашому telegram
tenemos	173 tenemos un favor que pedirte
terima	349 terima semua
termos	545 termos de uso
testen	103 jetzt testen
""", 'th': """
that	127 now that you're here
theo	689 theo dõi báo	689 theo dõi trên	700 theo
think	156 let us know what you think
thoughts	156 share your thoughts	168 share your thoughts
""", 'ti': """
tietosuojaseloste	237 tietosuojaseloste
tilaa	243 tilaa nyt
tilaaja	229 oletko jo tilaaja
tilaajamme	244 tilaajamme
tilaajana	229 tilaajana pääset	229 tilaajana voit
tilaajat	247 tilaajat
tilaajille	229 vain tilaajille
tilaus	247 tilaus
till	608 vi har en bön till dig
tilmeld	50 tilmeld dig vores	67 tilmeld dig
tip	59 tip os
tips	486 tips oss	486 har du et tips	494 tips oss	624 har du ett tips	624 har du tips
""", 'tj': """
tjeneste	43 en lille tjeneste at bede	470 en liten tjeneste å be
""", 'to': """
toestemming	456 toestemming te geven
toimittajamme	244 toimittajamme
toimituksemme	244 toimituksemme
told	171 told
toteaa	246 toteaa
touch	164 get in touch with our	168 get in touch
""", 'tr': """
trabalho	555 nosso trabalho
traitement	267 traitement de vos données
transferred	154 personal data may be transferred
transparenzhinweis	100 transparenzhinweis
tratamento	545 tratamento dos seus dados
tratamiento	192 tratamiento de tus datos
trattamento	378 trattamento dei dati
travail	278 notre travail
trenger	473 vi trenger din støtte	494 vi trenger din hjelp	494 vi trenger din støtte
trial	137 your free trial	170 free trial
""", 'tu': """
tukesi	243 tukesi
tulis	358 tulis
tutur	358 tutur
""", 'tw': """
tweeted	171 tweeted
twitter	146 share on twitter	148 follow him on twitter	148 follow her on twitter	148 follow them on twitter	148 follow on twitter
""", 'ty': """
tygodniowo	525 tygodniowo
""", 'ub': """
ubegrenset	475 ubegrenset tilgang
""", 'ud': """
udfyldes	59 skal udfyldes
""", 'ug': """
ugen	69 om ugen
""", 'ui': """
uitgeschakeld	454 javascript is uitgeschakeld
uitschrijven	447 op elk moment uitschrijven
""", 'uj': """
ujar	358 ujar
ujarnya	358 ujarnya
""", 'uk': """
uken	496 i uken
""", 'un': """
unavailable	152 video unavailable
unblock	152 unblock scripts
ungkap	358 ungkap
unisciti	387 unisciti a
unlimited	137 get unlimited access	137 unlimited digital access
unser	104 unser ziel
unsere	83 laden sie unsere app	83 lade unsere app	83 unsere app	104 unsere arbeit	104 unsere leser
unseren	104 unseren lesern
unserer	83 in unserer app	104 unserer arbeit
unsubscribe	140 you can unsubscribe at any time	140 unsubscribe at any time	140 unsubscribe anytime
""", 'up': """
upgrade	152 upgrade to a modern browser
""", 'us': """
use	142 use our app
usiamo	378 usiamo i cookie
""", 'ut': """
utilisation	267 utilisation de cookies	267 utilisation des cookies	267 conditions générales d'utilisation
utilise	267 ce site utilise des cookies	267 utilise des cookies
utilisons	267 nous utilisons des cookies
utiliza	192 este sitio utiliza cookies	192 esta web utiliza cookies	545 este site utiliza cookies
utilizamos	192 utilizamos cookies	545 utilizamos cookies
utilizza	378 questo sito utilizza i cookie	378 utilizza cookie
utilizziamo	378 utilizziamo i cookie
""", 'uu': """
uutiskirje	231 tilaa uutiskirje	243 tilaa uutiskirje	247 uutiskirje
uutiskirjeemme	231 uutiskirjeemme	244 uutiskirjeemme
""", 'uv': """
uvedl	41 uvedl
uvedla	41 uvedla
""", 'uy': """
uygulama	643 mobil uygulama
uygulamamiz	655 uygulamamiz
uygulamamizi	643 uygulamamizi indirin	643 uygulamamizi indir	654 uygulamamizi indir
uygulamayi	643 uygulamayi indir	643 uygulamayi indirin
""", 'va': """
valgfritt	473 vipps et valgfritt
""", 've': """
veckan	634 i veckan
veraltet	90 ihr browser ist veraltet
verder	439 voor je verder gaat	445 lees verder met	445 om verder te lezen
vereiste	458 vereiste velden
verhindert	92 ein skript verhindert
verileriniz	648 kişisel verileriniz
verklaarde	468 verklaarde
verouderd	454 je browser is verouderd
verscheen	464 dit artikel verscheen eerder
vertelde	468 vertelde
vertelt	468 vertelt
verwenden	90 verwenden einen adblocker	92 wir verwenden cookies
verwendest	90 verwendest einen adblocker
verwendet	92 diese website verwendet cookies	92 diese webseite verwendet cookies
verzoek	439 een klein verzoek
""", 'vi': """
vidare	613 för att läsa vidare
videre	48 for at læse videre	475 for å lese videre
view	142 view in app
viikossa	245 viikossa
vincoli	389 senza vincoli
vipps	494 vipps
visto	360 visto che sei qui
visualizzare	378 per visualizzare questo contenuto
""", 'vo': """
voice	169 our voice
volg	452 volg ons op	452 volg ons via	465 volg ons
volgens	468 volgens
voorbehouden	464 alle rechten voorbehouden
voordat	439 voordat je gaat
vorbehalten	100 alle rechte vorbehalten
vores	51 hent vores app	51 i vores app	67 støt vores	67 hent vores	68 vores app
votre	251 votre don nous	258 dans votre boîte mail	258 dans votre boîte e-mail	277 votre don
""", 'vr': """
vriend	465 word vriend
""", 'vu': """
vuodessa	245 vuodessa
vurguladi	657 vurguladi
""", 'vy': """
vyhrazena	37 všechna práva vyhrazena
""", 'wa': """
waardevol	439 vond je dit artikel waardevol
washington	165 is a washington
""", 'we': """
webbplats	622 denna webbplats använder cookies
website	57 dette website bruger	154 this website uses cookies	169 our website
week	170 a week	170 per week	467 per week
weekly	140 sign up for our weekly
weiterlesen	79 weiterlesen mit	79 jetzt weiterlesen	79 diesen artikel weiterlesen	79 kostenlos weiterlesen	79 mit plus weiterlesen	90 mit werbung weiterlesen
weiterzulesen	79 um weiterzulesen
werbefrei	104 werbefrei
werbevereinbarung	82 stimme ich der werbevereinbarung zu
werk	466 ons werk
wesprzyj	502 wesprzyj nasze	523 wesprzyj nas	523 wesprzyj nasze
weten	458 laat het ons weten	468 laat weten
""", 'wh': """
whatsapp	83 whatsapp-kanal der	87 whatsapp-kanal	146 share on whatsapp	148 join our whatsapp	148 join us on whatsapp	148 our whatsapp channel	148 updates on whatsapp	188 canal de whatsapp	263 chaîne whatsapp	263 canal whatsapp	347 saluran whatsapp	347 kanal whatsapp	347 channel whatsapp	374 canale whatsapp	452 whatsapp-kanaal	511 kanał na whatsapp	541 canal no whatsapp	541 canal do whatsapp	541 grupo do whatsapp	565 canalul de whatsapp	645 whatsapp kanali
when	168 when you sign up
while	127 while you're here
whitelist	152 whitelist our site	152 whitelist this site
""", 'wi': """
widerrufen	82 jederzeit widerrufen
willen	439 we willen je iets vragen
window	146 opens in new window	146 opens in a new window
winning	165 is an award-winning
withdraw	154 withdraw your consent
""", 'wo': """
woche	105 pro woche
wochen	105 wochen gratis	105 wochen lang
word	442 word lid en	465 word lid
work	169 our work
""", 'wr': """
write	156 write to us at
writer	164 is a staff writer for	165 is a staff writer	165 is a writer
writes	165 writes about	171 writes
written	165 has written for
wrote	171 wrote
""", 'ws': """
wsparcie	502 twoje wsparcie	523 twoje wsparcie
wsparciu	502 dzięki twojemu wsparciu
wspieraj	523 wspieraj nas
""", 'wy': """
wyjdziesz	499 zanim wyjdziesz
wymagane	516 pola są wymagane
""", 'ya': """
yaparak	641 giriş yaparak
yapilamaz	653 alinti yapilamaz
yardiminiza	654 yardiminiza ihtiyacimiz
yazdi	657 yazdi
""", 'ye': """
year	170 a year	170 per year
""", 'yi': """
yillik	656 yillik
""", 'yo': """
your	168 your gift
youtube	148 on youtube for more	148 on youtube for the	689 kênh youtube của
""", 'za': """
zainstaluj	507 zainstaluj aplikację
zaloguj	504 zaloguj się, aby	504 zaloguj się aby
zamkniesz	499 zanim zamkniesz
zapisz	506 zapisz się na nasz	523 zapisz się na	523 zapisz się do
zarejestruj	504 zarejestruj się, aby	523 zarejestruj się
""", 'ze': """
zegt	468 zegt
zei	468 zei
""", 'zo': """
zostanie	516 twój adres email nie zostanie
""", 'zr': """
zrezygnuj	504 zrezygnuj w każdej chwili	525 zrezygnuj w każdej chwili
""", 'zu': """
zugeschickt	82 per e-mail zugeschickt
zugriff	79 zugriff auf alle artikel
zustimmung	92 zustimmung jederzeit	92 mit ihrer zustimmung	92 ihre zustimmung
"""}

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
aprovados
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
zugänglichen
zugänglicher
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
