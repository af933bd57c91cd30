import { rows } from './text-rows.ts';

/** English texts that a person must look at: they may mean a stop. */
export const unclearEnglish = rows(`
how do i get this to quit
stop 2
no more massages please
these cost me money stop it
she moved out years ago, stop texting for her
I'm not Mark
im not Mark
I am not Susan
Im not Deborah sorry
this is not Kevin
this ain't Kevin
not Kevin
Not Brenda, wrong phone
No Kevin here
you're looking for Kevin, this isn't him
my name is not Kevin
i dont know any kevin
Kevin changed his number
this was my dads number he passed
you people never stop texting me
they don't stop texting me help
I want the harassment to stop
this has got to stop
I'm reporting you to the FCC for these texts
I withdraw
quit sending em
I don't want em
i dont want none of these
we don't want any
don't need em anymore
done. remove
my phone number got recycled, I'm not Hector
You've been texting my dead husband for months
the person you are trying to reach moved to Ohio
no politics please remove
not now not ever
opting out effective immediately
please confirm you have removed me
have i been removed
whats the magic word to stop this
there is no unsubscribe option
your unsubscribe link doesn't work
the stop command isnt working
STOP doesn't work??
i tried STOP and it didnt work
stop isnt working
this conversation is over
we're done talking
I'm done talking to you
no use for these
no need for these anymore
you're blocked
ignore my last text, I don't want to stop
how do I keep getting these texts
company phone, not for this. remove
got this number 2 weeks ago keep getting ur texts for sheila
there's no sheila
dis aint tyrone
tyrone gave u a fake num
my daughter is a minor do not text her
grandma doesn't text, take her off
already under contract with someone else stop
not buying, quit it
im broke stop
i dont have insurance so stop
these are annoying
u r annoying af stop
ur annoying me
these r getting old
getting really tired of these
done with yall
love your store but stop texting so much
can you not
can u guys chill
slow down with the texts
calm down with the texting jeez
day and night, stop it
i sleep days stop
no means no
i said no
told u no
told yall 3x
how many times
how many times do i have to ask
once more and im reporting
my lawyer will hear about these texts
this violates the TCPA
ur violating the law stop
stop it you freaks
go bother someone else
don't want these
the book Unsubscribe
we're getting way too many of these
I receive so many of these
getting too many of these lately
you send too many of these
you guys text too much
you keep asking, it's too much
y'all message way too often
Emails ok. No texts.
not selling. don't message me about my house
not for sale!! do not text about it
don't send it to me, send it to my wife
please don't send those to my work phone
don't text my wife
please don't message my mother
why am I getting these
why am I still getting texts
your guy keeps bugging me
someone from your office keeps harassing me
my wife says stop
a cease and desist letter is on its way
expect a cease and desist letter
my attorney is sending a cease and desist letter
cease and desist order to follow
I prefer email over text
you text too much
`);
