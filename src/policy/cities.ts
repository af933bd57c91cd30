import type { TimeZone } from '../domain/time-zone.ts';
import { foldName, isStateCode, type StateCode } from './state-code.ts';
import { zonesOf } from './zone-keys.ts';

/**
 * Cities of more than 100,000 people, capitals, and in states of two clocks also smaller ones: state, clocks, names.
 * A name stands in every state where a place of 20,000 or more bears it, so that "Springfield" alone keeps them all.
 *
 * Source: GeoNames cities (CC BY 4.0, see NOTICE) with the zone at their coordinates, pruned and completed by hand.
 * Nov 2026. Names are folded: lower case, no marks, `st` written `saint`, `ft` written `fort`.
 */
const rows = [
  ['AK', 'AK', 'anchorage, fairbanks, juneau, wasilla'],
  ['AK', 'AL', 'adak'],
  ['AL', 'CT', 'athens, auburn, birmingham, decatur, dothan, enterprise, hoover, huntsville, madison'],
  ['AL', 'CT', 'mobile, montgomery, tuscaloosa'],
  ['AL', 'CT ET', 'phenix city'],
  ['AR', 'CT', 'fayetteville, jacksonville, little rock'],
  ['AZ', 'AZ', 'avondale, buckeye, bullhead city, casa grande, chandler, flagstaff, gilbert, glendale'],
  ['AZ', 'AZ', 'goodyear, lake havasu city, maricopa, mesa, peoria, phoenix, prescott, san tan valley'],
  ['AZ', 'AZ', 'scottsdale, sierra vista, surprise, tempe, tucson, yuma'],
  ['AZ', 'MT', 'kayenta, tuba city, window rock'],
  ['CA', 'PT', 'alhambra, anaheim, antioch, bakersfield, beaumont, berkeley, burbank, carlsbad'],
  ['CA', 'PT', 'chula vista, clovis, concord, corona, costa mesa, daly city, downey, east los angeles'],
  ['CA', 'PT', 'el cajon, el monte, elk grove, escondido, fairfield, fontana, fremont, fresno, fullerton'],
  ['CA', 'PT', 'garden grove, glendale, hayward, huntington beach, inglewood, irvine, lafayette'],
  ['CA', 'PT', 'lakewood, lancaster, lincoln, long beach, los angeles, modesto, moreno valley, murrieta'],
  ['CA', 'PT', 'norwalk, oakland, oceanside, ontario, orange, oxnard, palmdale, paradise, pasadena'],
  ['CA', 'PT', 'pomona, rancho cucamonga, rialto, richmond, riverside, roseville, sacramento, salinas'],
  ['CA', 'PT', 'san bernardino, san diego, san francisco, san jose, san lorenzo, san marcos, san mateo'],
  ['CA', 'PT', 'santa ana, santa clara, santa clarita, santa maria, santa rosa, simi valley, stockton'],
  ['CA', 'PT', 'sunnyvale, temecula, thousand oaks, torrance, valencia, vallejo, victorville, visalia'],
  ['CA', 'PT', 'vista, west covina, westminster, windsor'],
  ['CO', 'MT', 'arvada, aurora, boulder, centennial, colorado springs, denver, fort collins, greeley'],
  ['CO', 'MT', 'lafayette, lakewood, louisville, pueblo, thornton, westminster, windsor'],
  ['CT', 'ET', 'bridgeport, danbury, fairfield, hartford, manchester, new britain, new haven, norwalk'],
  ['CT', 'ET', 'stamford, waterbury, windsor'],
  ['DC', 'ET', 'washington, washington d c, washington dc'],
  ['DE', 'ET', 'dover, newark, wilmington'],
  ['FL', 'CT', 'crestview, destin, fort walton beach, navarre, panama city, panama city beach, pensacola'],
  ['FL', 'ET', 'boca raton, bonita springs, boynton beach, bradenton, brandon, cape coral, clearwater'],
  ['FL', 'ET', 'coconut creek, coral gables, coral springs, davie, daytona beach, deerfield beach'],
  ['FL', 'ET', 'delray beach, deltona, doral, fort lauderdale, fort myers, gainesville, hialeah'],
  ['FL', 'ET', 'hollywood, homestead, jacksonville, jupiter, kendall, kissimmee, lakeland, largo'],
  ['FL', 'ET', 'lauderhill, lehigh acres, margate, melbourne, miami, miami beach, miami gardens, miramar'],
  ['FL', 'ET', 'north miami, north port, ocala, orlando, palm bay, palm beach gardens, palm coast'],
  ['FL', 'ET', 'palm harbor, pembroke pines, pinellas park, plantation, poinciana, pompano beach'],
  ['FL', 'ET', 'port charlotte, port orange, port saint lucie, riverview, saint petersburg, sanford'],
  ['FL', 'ET', 'sarasota, spring hill, sunrise, tallahassee, tamarac, tampa, the villages, wellington'],
  ['FL', 'ET', 'west palm beach, weston'],
  ['GA', 'ET', 'albany, athens, atlanta, augusta, canton, carrollton, columbus, decatur, gainesville'],
  ['GA', 'ET', 'macon, marietta, milton, roswell, sandy springs, savannah'],
  ['HI', 'HI', 'hilo, honolulu, kailua, pearl city'],
  ['IA', 'CT', 'burlington, cedar rapids, davenport, des moines, iowa city, sioux city, waterloo'],
  ['ID', 'MT', 'boise, caldwell, eagle, idaho falls, meridian, nampa, pocatello, rexburg, twin falls'],
  ['ID', 'PT', 'coeur dalene, lewiston, moscow, post falls'],
  ['IL', 'CT', 'aurora, bartlett, bloomington, burbank, champaign, charleston, chicago, decatur, elgin'],
  ['IL', 'CT', 'elmhurst, joliet, lansing, naperville, peoria, rockford, springfield'],
  ['IN', 'CT', 'crown point, east chicago, evansville, gary, hammond, hobart, la porte, merrillville'],
  ['IN', 'CT', 'michigan city, newburgh, portage, valparaiso'],
  ['IN', 'ET', 'anderson, bloomington, carmel, clarksville, columbus, elkhart, fishers, fort wayne'],
  ['IN', 'ET', 'franklin, greenwood, indianapolis, kokomo, lafayette, lawrence, muncie, noblesville'],
  ['IN', 'ET', 'richmond, south bend, terre haute'],
  ['KS', 'CT', 'dodge city, garden city, hutchinson, kansas city, lawrence, lenexa, manhattan, olathe'],
  ['KS', 'CT', 'overland park, salina, shawnee, topeka, wichita'],
  ['KS', 'MT', 'goodland'],
  ['KY', 'CT', 'bowling green, glasgow, henderson, hopkinsville, madisonville, murray, owensboro'],
  ['KY', 'CT', 'paducah'],
  ['KY', 'ET', 'ashland, covington, elizabethtown, florence, frankfort, georgetown, independence'],
  ['KY', 'ET', 'lexington, louisville, nicholasville, radcliff, richmond, somerset'],
  ['LA', 'CT', 'alexandria, baton rouge, hammond, kenner, lafayette, lake charles, metairie, monroe'],
  ['LA', 'CT', 'new orleans, shreveport'],
  ['MA', 'ET', 'amherst, arlington, boston, brockton, burlington, cambridge, canton, everett, fall river'],
  ['MA', 'ET', 'franklin, lawrence, lexington, lowell, mansfield, medford, milton, new bedford, newton'],
  ['MA', 'ET', 'quincy, salem, somerville, springfield, wilmington, worcester'],
  ['MD', 'ET', 'annapolis, baltimore, columbia, frederick, gaithersburg, pasadena, rockville'],
  ['MD', 'ET', 'silver spring'],
  ['ME', 'ET', 'augusta, bangor, lewiston, portland, sanford'],
  ['MI', 'CT', 'iron mountain, ironwood, menominee'],
  ['MI', 'ET', 'ann arbor, battle creek, birmingham, canton, clinton township, dearborn'],
  ['MI', 'ET', 'dearborn heights, detroit, escanaba, farmington hills, flint, grand rapids, jackson'],
  ['MI', 'ET', 'kalamazoo, kentwood, lansing, livonia, marquette, midland, novi, pontiac, port huron'],
  ['MI', 'ET', 'rochester hills, roseville, royal oak, saginaw, saint clair shores, shelby, southfield'],
  ['MI', 'ET', 'sterling heights, taylor, traverse city, troy, warren, waterford'],
  ['MI', 'ET', 'west bloomfield township, westland, wyoming'],
  ['MN', 'CT', 'austin, bloomington, brooklyn park, duluth, minneapolis, rochester, roseville'],
  ['MN', 'CT', 'saint cloud, saint paul'],
  ['MO', 'CT', 'columbia, independence, jefferson city, kansas city, oakville, saint louis, springfield'],
  ['MS', 'CT', 'brandon, columbus, greenville, gulfport, jackson, madison, meridian, southaven'],
  ['MT', 'MT', 'billings, bozeman, butte, great falls, helena, missoula'],
  ['NC', 'ET', 'burlington, cary, charlotte, concord, durham, fayetteville, greensboro, high point'],
  ['NC', 'ET', 'jacksonville, raleigh, sanford, shelby, wilmington, winston salem'],
  ['ND', 'CT', 'bismarck, fargo, grand forks, jamestown, minot, williston'],
  ['ND', 'MT', 'dickinson'],
  ['NE', 'CT', 'bellevue, columbus, fremont, grand island, hastings, kearney, lincoln, norfolk'],
  ['NE', 'CT', 'north platte, omaha'],
  ['NE', 'MT', 'alliance, scottsbluff'],
  ['NH', 'ET', 'concord, dover, manchester, nashua, rochester, salem'],
  ['NJ', 'ET', 'edison, elizabeth, jackson, jersey city, lakewood, newark, orange, paterson, trenton'],
  ['NM', 'MT', 'albuquerque, carlsbad, clovis, farmington, las cruces, rio rancho, roswell, santa fe'],
  ['NV', 'MT', 'west wendover'],
  ['NV', 'PT', 'carson city, enterprise, henderson, las vegas, north las vegas, paradise, reno, sparks'],
  ['NV', 'PT', 'spring valley'],
  ['NY', 'ET', 'albany, amherst, bronx, brooklyn, buffalo, grand island, kingston, long beach, manhattan'],
  ['NY', 'ET', 'medford, new rochelle, new york, new york city, niagara falls, oceanside, queens'],
  ['NY', 'ET', 'rochester, schenectady, spring valley, staten island, syracuse, the bronx, troy, utica'],
  ['NY', 'ET', 'white plains, yonkers'],
  ['OH', 'ET', 'akron, athens, bowling green, canton, cincinnati, cleveland, columbus, dayton, fairfield'],
  ['OH', 'ET', 'hamilton, kent, lakewood, lancaster, mansfield, newark, springfield, toledo, troy'],
  ['OH', 'ET', 'warren'],
  ['OK', 'CT', 'broken arrow, norman, oklahoma city, shawnee, tulsa'],
  ['OR', 'MT', 'ontario'],
  ['OR', 'PT', 'albany, beaverton, bend, corvallis, eugene, gresham, hillsboro, medford, portland, salem'],
  ['OR', 'PT', 'springfield, tigard'],
  ['PA', 'ET', 'allentown, bethlehem, erie, harrisburg, lancaster, philadelphia, pittsburgh, reading'],
  ['PA', 'ET', 'scranton, springfield, york'],
  ['PR', 'PR', 'bayamon, caguas, carolina, guaynabo, mayaguez, ponce, san juan'],
  ['RI', 'ET', 'cranston, lincoln, pawtucket, providence, warwick'],
  ['SC', 'ET', 'anderson, charleston, columbia, greenville, greenwood, lexington, mount pleasant'],
  ['SC', 'ET', 'north charleston, rock hill'],
  ['SD', 'CT', 'aberdeen, brookings, mitchell, pierre, sioux falls, watertown'],
  ['SD', 'MT', 'rapid city, spearfish, sturgis'],
  ['TN', 'CT', 'bartlett, clarksville, columbia, cookeville, franklin, gallatin, hendersonville, jackson'],
  ['TN', 'CT', 'lebanon, memphis, murfreesboro, nashville, smyrna, spring hill'],
  ['TN', 'ET', 'bristol, chattanooga, cleveland, greeneville, johnson city, kingsport, knoxville'],
  ['TN', 'ET', 'maryville, morristown, oak ridge, sevierville'],
  ['TX', 'CT', 'abilene, allen, amarillo, arlington, atascocita, austin, baytown, beaumont, brownsville'],
  ['TX', 'CT', 'bryan, carrollton, cedar park, college station, conroe, corpus christi, dallas, denton'],
  ['TX', 'CT', 'desoto, edinburg, euless, flower mound, fort worth, frisco, galveston, garland'],
  ['TX', 'CT', 'georgetown, grand prairie, grapevine, harlingen, houston, huntsville, irving, killeen'],
  ['TX', 'CT', 'lancaster, laredo, league city, lewisville, longview, lubbock, mansfield, mcallen'],
  ['TX', 'CT', 'mckinney, mesquite, midland, mission, missouri city, new braunfels, north richland hills'],
  ['TX', 'CT', 'odessa, pasadena, pearland, pecos, pflugerville, pharr, plano, port arthur, richardson'],
  ['TX', 'CT', 'round rock, rowlett, san angelo, san antonio, san juan, san marcos, spring, sugar land'],
  ['TX', 'CT', 'temple, the woodlands, tyler, victoria, waco, wichita falls'],
  ['TX', 'MT', 'el paso, socorro'],
  ['UT', 'MT', 'lehi, ogden, orem, provo, saint george, salt lake city, sandy, syracuse, west jordan'],
  ['UT', 'MT', 'west valley city'],
  ['VA', 'ET', 'alexandria, arlington, chesapeake, hampton, newport news, norfolk, richmond, salem'],
  ['VA', 'ET', 'springfield, virginia beach'],
  ['VT', 'ET', 'burlington, montpelier, rutland'],
  ['WA', 'PT', 'bellevue, bellingham, des moines, everett, federal way, kennewick, kent, lakewood'],
  ['WA', 'PT', 'longview, olympia, renton, seattle, spokane, spokane valley, tacoma, vancouver, yakima'],
  ['WI', 'CT', 'franklin, green bay, madison, milwaukee'],
  ['WV', 'ET', 'charleston, huntington, morgantown, parkersburg'],
  ['WY', 'MT', 'casper, cheyenne, laramie'],
  ['AB', 'CA-MT', 'airdrie, calgary, edmonton, fort mcmurray, grande prairie, lethbridge, lloydminster'],
  ['AB', 'CA-MT', 'medicine hat, red deer, saint albert'],
  ['BC', 'CA-MT CA-PT', 'cranbrook, kimberley'],
  ['BC', 'CA-PT', 'abbotsford, burnaby, campbell river, chilliwack, coquitlam, kamloops, kelowna, langley'],
  ['BC', 'CA-PT', 'maple ridge, mission, nanaimo, new westminster, penticton, port coquitlam, prince george'],
  ['BC', 'CA-PT', 'richmond, saanich, surrey, vancouver, vernon, victoria, white rock'],
  ['BC', 'CA-YT', 'dawson creek, fort nelson, fort saint john'],
  ['MB', 'CA-CT', 'brandon, winnipeg'],
  ['NB', 'CA-AT', 'fredericton, moncton, saint john'],
  ['NL', 'CA-AT', 'happy valley goose bay, labrador city'],
  ['NL', 'CA-NT', 'corner brook, gander, mount pearl, saint johns'],
  ['NS', 'CA-AT', 'dartmouth, halifax, sydney'],
  ['NT', 'CA-MT', 'yellowknife'],
  ['NU', 'CA-ET', 'iqaluit'],
  ['ON', 'CA-CT', 'dryden, fort frances, kenora'],
  ['ON', 'CA-ET', 'ajax, aurora, barrie, belleville, brampton, brantford, burlington, caledon, cambridge'],
  ['ON', 'CA-ET', 'cornwall, east york, etobicoke, guelph, hamilton, kanata, kingston, kitchener, london'],
  ['ON', 'CA-ET', 'markham, midland, milton, mississauga, nepean, newmarket, niagara falls, north bay'],
  ['ON', 'CA-ET', 'north york, oakville, oshawa, ottawa, peterborough, pickering, richmond hill'],
  ['ON', 'CA-ET', 'saint catharines, sarnia, sault sainte marie, scarborough, sudbury, thunder bay, timmins'],
  ['ON', 'CA-ET', 'toronto, vaughan, waterloo, welland, whitby, windsor'],
  ['PE', 'CA-AT', 'charlottetown'],
  ['QC', 'CA-ET', 'blainville, brossard, drummondville, gatineau, granby, laval, levis, longueuil, montreal'],
  ['QC', 'CA-ET', 'quebec, quebec city, repentigny, rimouski, saguenay, saint hyacinthe'],
  ['QC', 'CA-ET', 'saint jean sur richelieu, saint jerome, shawinigan, sherbrooke, terrebonne'],
  ['QC', 'CA-ET', 'trois rivieres'],
  ['SK', 'CA-MT', 'lloydminster'],
  ['SK', 'CA-SK', 'moose jaw, prince albert, regina, saskatoon'],
  ['YT', 'CA-YT', 'whitehorse'],
] as const satisfies readonly (readonly [state: string, zones: string, names: string])[];

export interface City {
  readonly state: StateCode;
  readonly zones: readonly TimeZone[];
}

const cities: ReadonlyMap<string, readonly City[]> = build();

function build(): ReadonlyMap<string, readonly City[]> {
  const built = new Map<string, City[]>();
  for (const [state, zones, names] of rows) {
    if (!isStateCode(state)) continue;
    const city = { state, zones: zonesOf(zones) };
    for (const name of names.split(', ')) built.set(name, [...(built.get(name) ?? []), city]);
  }
  return built;
}

const spelledOut: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/** How many city names the table knows. */
export const cityNameCount: number = cities.size;

/** Every city of that name that we know, in any spelling of case, marks, "St." and "City of"; none when we know none. */
export function citiesNamed(text: string): readonly City[] {
  const name = foldName(text)
    .replace(/^(the )?city of /, '')
    .replace(/\b(st|ste|ft|mt)\b/g, (short) => spelledOut[short] ?? short);
  return cities.get(name) ?? [];
}
