import { type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';

/**
 * Content that carriers refuse: SHAFT (sex, hate, alcohol, firearms, tobacco), cannabis, gambling, high-risk lending,
 * crypto, and abuse. Tools, plants and figures of speech that share a word are left alone.
 */
export const findBanned = (copy: PlainCopy): Piece[] => pieces(banned, copy.plain);

const banned = phrases(String.raw`
  sex(y|ual|ually|ting)?(?! (of|discrimination|education))|porn(o|ography|hub)?|xxx
  nudes?(?! (color|shade|tone|paint))|naked (girls?|women|pics?|photos?)|onlyfans|hot singles
  hook ?up with (girls|guys|singles)|escort (service|girls?|agency)
  adult (content|entertainment|videos?|toys?|dating|chat)|strip ?(club|per)s?|erotic[ao]?|milfs?|viagra|cialis
  putas?|sexo|desnud[oa]s
  nazis?|heil hitler|white (power|supremacy|supremacist)|kkk|ethnic cleansing|n[i1]gg(er|a)s?|faggots?|kikes?
  wetbacks?|gas the|race war|subhumans?
  beers?|whiskey|whisky|vodka|tequila(?! sunrise)|bourbon(?! (street|st|color|stain))|rum (punch|drinks?|shots?)
  liquor(?! (store|license))|happy hour|drink specials?|champagne(?! color)
  wine (tasting|club|delivery|sale|deals?|bar|night)|cocktails?|alcohol(ic)? (delivery|drinks?|sale|deals?)
  cervezas?|licores|bebidas alcoholicas|tragos gratis
  (guns|firearms?|handguns?|rifles?|pistols?|ammo|ammunition|ar-?15s?|glocks?|silencers?|shotguns)(?! (house
    |safe|safety|shed|cabinet|closet))
  (buy|sell|sale|new|cheap) (a )?gun|gun (sale|show|deals?|shop|store)|armas de fuego|pistolas|municion(es)?
  (cigarettes?|cigars?|tobacco(?! barn)|vap(e|es|ing)|e-?cig(arette)?s?|nicotine|hookah|zyn|juul|cigarros?
    |cigarrillos?|tabaco)(?! (smell|smoke|burns?|damage|odor|odour))
  cannabis|marijuana|marihuana|thc|cbd|kush|edibles|(buy|sell|sale|order|legal|smoke|cheap|medical|get) weed
  weed (delivered|delivery|shop|store|sale|deals?|dispensary|strains?|gummies)
  dispensar(y|ies)|bongs?|pre-?rolls?|delta ?(8|9)|kratom|psilocybin|magic mushrooms|cocaine|heroin|meth|mdma
  ecstasy pills|fentanyl|oxycontin|xanax|steroids
  casinos?(?! (road|rd|drive|dr|way|st|street|center))|gambl(e|ing)|sports? ?(betting|bets?|book)|sportsbook
  (place|free|bonus|your first) bets?|betting|online (poker|slots|betting)|slot machines?
  poker (night|chips|bonus|online)|jackpots?|lotter(y|ies)|lotto|sweepstakes|raffles?|scratch off|free spins?
  roulette|blackjack|apuestas?|loteria|tragamonedas
  pay ?day (loans?|advances?|lending)|cash advances?
  debt (relief|consolidation|settlement|forgiveness|reduction|collection)
  (buy|erase|eliminate|wipe out|settle|reduce|cut|lower|clear|get out of|out of) (your |the |all |of )?debts?
  credit repair|(fix|repair|boost|clean up) your credit( score)?|student loan forgiveness|loan forgiveness
  title loans?|no credit check|instant loans?|quick cash|fast cash|guaranteed loan|tax relief
  prestamos? (rapidos?|de dia de pago|sin credito|inmediatos?)|reparacion de credito|alivio de deudas?
  consolidacion de deudas?|pret sur salaire|rachat de credit
  bitcoins?|btc|crypto(s|currency|currencies| currency)?|ethereum|dogecoin|nfts?|blockchain invest(ing|ment)?
  memecoins?|forex|binary options|criptomonedas?|cryptomonnaies?|get rich|work from home
  make money (fast|online|from home)|passive income|mlm|pyramid scheme|multi-?level marketing|be your own boss
  gane dinero|trabaje desde casa|you('ve| have) won|you won (a|the|\$)|claim your prize
  wire (me |us )?(the )?money|western union|gift cards? (for|to pay)|inheritance of|nigerian prince
  fuck(ing|er|ed|s)?|motherfucker|shit(ty|s|head)?|bullshit|bitch(es)?|assholes?|cunts?|dickheads?|bastards?
  pendej[oa]s?|mierda|chinga(r|da|dos?)?|cabron(es)?|puto|merde|putain|connards?|salope
`);
