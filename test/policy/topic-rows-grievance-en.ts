import { topicRows } from './text-rows.ts';

/** Still more of what went wrong, each said in its own way. */
export const grievanceTexts = topicRows(`
complaint|I made a bank transfer and it still isn't there
complaint|the top-up I did this morning isn't on my card
complaint|Why did the ATM decline me
complaint|i was charged in the wrong currency
complaint|you used the wrong exchange rate on my purchase in Japan
complaint|there's a 1 pound charge on my statement i dont get
complaint|my statement has the same coffee twice
complaint|the cash I took out abroad cost me more than it should
complaint|merchant says they refunded me but nothing on my side
complaint|i asked for a refund ages ago, nothing so far
complaint|the direct debit came out twice this month
complaint|I paid off the loan and it still shows a balance
complaint|your app logged me out and I can't get back in
complaint|it says my identity couldn't be verified, I've tried 5 times
complaint|my new PIN isn't accepted
complaint|autopay took the money after I turned it off
complaint|you applied my payment to the wrong account
complaint|check was returned even though I had the money
complaint|you put a hold on my deposit for no reason
complaint|I've been double billed for june
complaint|your crew broke a window and didn't say anything
complaint|i'm not happy with the paint color you used
complaint|this is not the quality I was promised
complaint|the cabinet doors don't line up
complaint|water is still coming in around the skylight you sealed
complaint|it's making the same noise as before
complaint|the car pulls to the left since the alignment
complaint|they scratched the rim when they changed my tires
complaint|i waited an hour past my appointment time
complaint|your hygienist was really rough and my gums are still bleeding
complaint|the front desk was snippy with me
complaint|nobody greeted us or took our order
complaint|server got our order wrong twice
complaint|there was plastic in my salad
complaint|the crust was burnt black
complaint|the groomer shaved him bald
complaint|my kid got hurt at your camp and nobody called
complaint|coach benched my son for no reason
complaint|bus never came to pick up my daughter
complaint|the math tutor canceled last minute again
complaint|piano teacher doesn't show half the time
complaint|your volunteers were pushy at my door
complaint|somebody from your campaign woke up my baby
complaint|my ac is still broken and it's been 4 days since I reported it
complaint|i put in a maintenance request and no one came
complaint|neighbors party every night and management ignores it
complaint|apartment wasn't cleaned before we moved in
complaint|the listing photos look nothing like the place
complaint|my agent missed the offer deadline
complaint|you never told me about the second showing
complaint|my policy lapsed because you didn't send the bill
complaint|claim got denied and nobody will explain why
complaint|my attorney missed the filing date
complaint|you raised my rate without notice
complaint|it's the third time this month the internet's been down
complaint|i keep getting somebody else's mail from you
complaint|vitamins i ordered came expired
complaint|bottle leaked all over the box
complaint|jacket is missing a button
complaint|the remote didn't come with it
complaint|paid for overnight shipping and it took a week
complaint|tracking hasn't moved in ten days
complaint|says delivered but there's nothing here
complaint|it was delivered to the wrong house
complaint|i tried the number on your site and it's dead
complaint|chat agent just disappeared on me
complaint|you all keep passing the buck
complaint|i want to file a complaint
`);
