import { topicRows } from './text-rows.ts';

/** Claims, courts and authorities, by class of wording. */
export const lawTexts = topicRows(`
legal|we want to pursue this in front of a judge
legal|I want to make a claim for my injuries
legal|what is my case worth
legal|is it worth suing over this
legal|do i have any legal recourse
legal|think I have a case against my employer?
legal|do you guys take slip and fall cases
legal|the insurance company is offering 5k, should I take it
legal|they want to settle for 10k, what do you think
legal|i have to give a deposition next week
legal|got summoned as a witness
legal|we're going to trial in march
legal|your company will be named in the suit
legal|consider yourselves on notice
legal|expect papers in the mail
legal|I'm turning you in to the state board
legal|I'll be contacting the department of insurance
legal|filing with the consumer financial protection bureau
legal|this car has been in the shop 5 times, lemon law applies
legal|I want a buyback, this thing is a lemon
legal|you owe me damages
legal|you can talk to my legal rep from now on
legal|all communication goes through our attorneys now
legal|i refuse to speak without counsel present
legal|I was rear ended and the other guy has no insurance what are my options
legal|got hurt at work, can I get workers comp
legal|my boss fired me for being pregnant can I sue
legal|they denied my disability, can you appeal it
legal|the bank is foreclosing on us
legal|got a letter from a debt collector saying they'll take me to court
legal|I need somebody to represent me
legal|my brother is in jail, what's his bail
legal|i got a ticket for reckless driving, court is on the 9th
legal|how do I fight a speeding ticket
legal|police charged me with assault
legal|need to contest my dad's will
legal|my ex won't let me see the kids, what are my rights
legal|you violated my privacy by sharing my records
legal|that's discrimination and I'm documenting everything
legal|I'm recording this for the judge
legal|get ready for a lawsuit
legal|hope you have good lawyers
legal|your insurance better cover this or we're going after you
legal|send me your insurance info, your truck hit my mailbox and i'm filing a claim
legal|I will be filing a formal complaint with the licensing board
legal|under state law you have 30 days to return my deposit
legal|you are required by law to give me my records
legal|we demand payment within 10 days or we will take further action
legal|this is a formal notice of default
legal|the subpoena asks for my treatment records
legal|My attorney requested my chart
legal|settlement offer came in
legal|statute of limitations is about to run out
legal|I never agreed to those terms, the contract is void
legal|we're putting a lien on the property
legal|he's suing me
legal|I've been served
legal|can you be held liable for the damage
legal|your negligence cost me my job
legal|you fired my son illegally
legal|is it legal for you to keep my deposit
legal|what are the laws on security deposits
legal|i'm going to have the labor board look into this
legal|I'm going to have to get lawyers involved
legal|would you take my case
legal|is this something I could sue for
legal|I got injured on the ride, I expect compensation
legal|your driver rear ended me and I need your insurance details for my attorney
legal|how long do I have to file suit
legal|Mediation is next Thursday
legal|we got a letter from their counsel
legal|opposing counsel wants the documents by friday
legal|the arbitration clause isnt enforceable
legal|we will see each other before a judge then
legal|I'm contacting the housing authority about this mold
legal|I'll report this to the health department
legal|going to the police about this
legal|already filed a police report
legal|I need to give a statement for the accident case
legal|they want me to testify
legal|The other party offered a settlement, is 20k fair
legal|refused the settlement
legal|are we taking this to trial?
legal|my hearing got continued to june
legal|what's the law on recording calls in this state
legal|can my landlord legally do this
legal|my visa was denied can you help me appeal
legal|I was wrongfully terminated
legal|they didn't pay my overtime, what can I do
legal|my son got a DUI
legal|need help w/ a restraining order
legal|he broke the custody agreement
legal|you broke the contract
legal|I'm within my rights to withhold payment
legal|I consider this a breach
legal|this is harassment under the law
legal|dealer won't honor the lemon law
legal|i bought a lemon from yall
legal|am i liable if he falls on my stairs
legal|who pays if your guy gets hurt here
legal|preserve all records, litigation is coming
legal|you'll get a demand letter
legal|send that to my legal department
legal|I've retained a firm
legal|served you papers yesterday
legal|my mom slipped at your store and broke her hip
legal|your dog bit me, I want my medical bills paid
legal|the ADA requires you to have a ramp
legal|can I press charges for this
legal|my attorney advised me to text you before we file
legal|do you know any good injury lawyers
legal|we may need to take legal steps
legal|who do i talk to about a wrongful death claim
legal|my neighbor is threatening to sue me over the fence
legal|got a court summons in the mail
legal|the process server came by today
legal|need a copy of the contract for my lawyer
legal|you have 14 days to fix this or we file in small claims
legal|I'm giving you written notice under the lease
legal|i'm withholding rent, it's my right under state law
legal|expert witness needed for a med mal case
legal|we have mediation with the insurance company friday
legal|you work on contingency?
legal|can you get my charges dropped
legal|my license got suspended after a DWI
legal|can I get this expunged
legal|my green card interview is next month, need help
legal|my parents are getting divorced and I need advice on custody
legal|he wants full custody of our son
legal|she's not paying child support
legal|I was sexually harassed at work
legal|fired for filing a complaint
legal|they let me go right after I told them I was pregnant
legal|your product made me sick and you'll pay for it
legal|food poisoning from your restaurant, I'm getting a lawyer
legal|I'm disputing this debt under the FDCPA
legal|this is my third notice under the telephone consumer act
legal|who's your general counsel
legal|send all legal correspondence to this address
legal|I need someone to review a contract before I sign
legal|is a verbal agreement binding
legal|the HOA is fining us, can we fight it
legal|the seller didn't disclose the foundation, can I sue
legal|breach of fiduciary duty
legal|power of attorney for my mom
legal|my uncle died without a will
legal|patent question
legal|they're evicting us friday
legal|the judge threw out our case
legal|I'll be taking this up with the attorney general's office
legal|reporting this to the state insurance commissioner
legal|Filed a complaint with the CFPB this morning
legal|I'll be consulting a lawyer about the mold
legal|I need to talk with an attorney about a slip and fall
legal|you can explain it to a judge
legal|we're suing for damages
legal|I've got a lawsuit pending
legal|is there a class action against your company
legal|You'll be getting a letter from my legal team
legal|how do I respond to a summons
legal|my landlord won't return my deposit, can I take him to small claims
legal|need a lawyer for my son, he was arrested
legal|I was bitten by a dog, is that a case
legal|hit by an uber driver, who do I sue
legal|I signed an NDA, can they enforce it
legal|my employer isn't paying minimum wage
legal|They served me divorce papers
legal|court is next tuesday at 9
legal|do you do wills and trusts
legal|I want to file bankruptcy
legal|your client owes mine 40k
legal|Please produce all documents by Friday
legal|this call is being recorded for legal purposes
legal|I'll go to the news and the BBB
legal|reported you to OSHA
legal|that contract isn't worth the paper, my lawyer says
legal|ill take you to the cleaners in court
legal|is it against the law to record my boss
legal|our insurance will be subrogating against you
legal|the bank violated fair lending rules
legal|file a grievance with the union
legal|the cops want a statement about your tech
legal|you broke hipaa
legal|you shared my info without consent, that's a violation
legal|my visa expired and I got a deportation letter
legal|what happens if I miss my court date
legal|got pulled over for DUI last night
legal|is my noncompete valid
legal|The school expelled my son illegally
legal|you have until Friday or I'm calling my lawyer
legal|I want my day in court
legal|got rear-ended, insurer lowballing me, need representation
legal|my lawyer wants the maintenance records
legal|I fell in your parking lot and I have medical bills, who do I contact
legal|we're prepared to go to court over this
legal|Is there a statute of limitations on medical malpractice
legal|I'm going to sue for wrongful eviction
legal|you're violating fair housing law
legal|can I get a copy of the police report for my claim
legal|how much is my car accident case worth
legal|they offered 12k to settle
legal|my deposition is on the 3rd
legal|I need to respond to a lawsuit by monday
legal|he's contesting the divorce
legal|I'm filing for custody
legal|I want this in writing for my attorney
legal|reporting your license to the state board
legal|you'll hear from the labor commissioner
legal|this dealership sold me a lemon
legal|cease contact or face legal action
legal|the tenant is refusing to leave, how do I evict
legal|who's responsible legally if a guest gets hurt
legal|ill be calling my lawer
legal|im sueing yall
legal|my attourney will call
legal|takin u 2 court
legal|my laywer says no
legal|u will hear from my atty
legal|gonna sue ur ass
legal|ima sue u
legal|see u n court
legal|my solicitors will be in touch
`);
