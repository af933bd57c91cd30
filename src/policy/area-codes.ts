import type { TimeZone } from '../domain/time-zone.ts';
import { isStateCode, type StateCode } from './state-code.ts';
import { zonesOf } from './zone-keys.ts';

/**
 * Area codes of the United States and Canada: states, every clock in the area, codes. An overlay covers the same
 * ground as the code that it relieves, so both stand in one row and share its clocks.
 *
 * Source: states and zones from Google's libphonenumber (resources/geocoding and resources/timezones, Apache-2.0, see
 * NOTICE), united over all prefixes of a code and then over overlays; read against NANPA's and CNA's lists, which add
 * the codes of 2024 to 2026 (357 436 457 471 483 621 624 679 729 837 861 924) and correct 689 (Orlando is
 * Eastern) and 219, 402, 432 (two clocks). Nov 2026. A number keeps its code when its owner moves or ports it: a guess.
 */
const rows = [
  ['AL', 'CT', '205 251 256 334 483 659 938'],
  ['AK', 'AK AL', '907'],
  ['AZ', 'AZ', '480 520 602 623'],
  ['AZ', 'AZ MT', '928'],
  ['AR', 'CT', '327 479 501 870'],
  ['CA', 'PT', '209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661'],
  ['CA', 'PT', '669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951'],
  ['CO', 'MT', '303 719 720 748 970 983'],
  ['CT', 'ET', '203 475 860 959'],
  ['DE', 'ET', '302'],
  ['DC', 'ET', '202 771'],
  ['FL', 'ET', '239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954'],
  ['FL', 'ET CT', '448 850'],
  ['GA', 'ET', '229 404 470 478 678 706 762 770 912 943'],
  ['HI', 'HI', '808'],
  ['ID', 'MT PT', '208 986'],
  ['IL', 'CT', '217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872'],
  ['IN', 'ET', '260 317 463 765'],
  ['IN', 'ET CT', '219 574 812 930'],
  ['IA', 'CT', '319 515 563 641 712'],
  ['KS', 'CT', '316 913'],
  ['KS', 'CT MT', '620 785'],
  ['KY', 'ET', '502 859'],
  ['KY', 'ET CT', '270 364 606'],
  ['LA', 'CT', '225 318 337 457 504 985'],
  ['ME', 'ET', '207'],
  ['MD', 'ET', '227 240 301 410 443 667'],
  ['MA', 'ET', '339 351 413 508 617 774 781 857 978'],
  ['MI', 'ET', '231 248 269 313 517 586 616 679 734 810 947 989'],
  ['MI', 'ET CT', '906'],
  ['MN', 'CT', '218 320 507 612 651 763 924 952'],
  ['MS', 'CT', '228 471 601 662 769'],
  ['MO', 'CT', '235 314 417 557 573 636 660 816 975'],
  ['MT', 'MT', '406'],
  ['NE', 'CT MT', '308 402 531'],
  ['NV', 'PT', '702 725'],
  ['NV', 'PT MT', '775'],
  ['NH', 'ET', '603'],
  ['NJ', 'ET', '201 551 609 640 732 848 856 862 908 973'],
  ['NM', 'MT', '505 575'],
  ['NY', 'ET', '212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934'],
  ['NC', 'ET', '252 336 472 704 743 828 910 919 980 984'],
  ['ND', 'CT MT', '701'],
  ['OH', 'ET', '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937'],
  ['OK', 'CT', '405 539 572 580 918'],
  ['OR', 'PT', '503 971'],
  ['OR', 'PT MT', '458 541'],
  ['PA', 'ET', '215 223 267 272 412 445 484 570 582 610 717 724 814 835 878'],
  ['RI', 'ET', '401'],
  ['SC', 'ET', '803 821 839 843 854 864'],
  ['SD', 'CT MT', '605'],
  ['TN', 'CT', '615 629 731 901 931'],
  ['TN', 'ET', '865'],
  ['TN', 'ET CT', '423 729'],
  ['TX', 'CT', '210 214 254 281 325 346 361 409 430 469 512 621 682 713 726 737 806 817 830 832 903 936'],
  ['TX', 'CT', '940 945 956 972 979'],
  ['TX', 'CT MT', '432'],
  ['TX', 'MT', '915'],
  ['UT', 'MT', '385 435 801'],
  ['VT', 'ET', '802'],
  ['VA', 'ET', '276 434 540 571 686 703 757 804 826 948'],
  ['WA', 'PT', '206 253 360 425 509 564'],
  ['WV', 'ET', '304 681'],
  ['WI', 'CT', '262 274 353 414 534 608 715 920'],
  ['WY', 'MT', '307'],
  ['PR', 'PR', '787 939'],
  ['VI', 'PR', '340'],
  ['GU', 'GU', '671'],
  ['MP', 'GU', '670'],
  ['AS', 'SA', '684'],
  ['AB', 'CA-MT', '368 403 587 780 825'],
  ['BC', 'CA-PT', '604'],
  ['BC', 'CA-PT CA-MT CA-YT', '236 250 257 672 778'],
  ['MB', 'CA-CT', '204 431 584'],
  ['NB', 'CA-AT', '428 506'],
  ['NL', 'CA-NT CA-AT', '709 879'],
  ['NS PE', 'CA-AT', '782 902'],
  ['ON', 'CA-ET', '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942'],
  ['ON', 'CA-ET CA-CT', '807'],
  ['QC', 'CA-ET', '263 354 438 450 468 514 579 819 873'],
  ['QC', 'CA-ET CA-AT PR', '273 367 418 581'],
  ['SK', 'CA-SK', '306 474 639'],
  ['YT NT NU', 'CA-YT CA-MT CA-NM CA-CT CA-ET', '867'],
] as const satisfies readonly (readonly [states: string, zones: string, codes: string])[];

export interface AreaCode {
  readonly states: readonly StateCode[];
  readonly zones: readonly TimeZone[];
}

const areaCodes: ReadonlyMap<string, AreaCode> = new Map(
  rows.flatMap(([states, zones, codes]) => {
    const area = { states: states.split(' ').filter(isStateCode), zones: zonesOf(zones) };
    return codes.split(' ').map((code) => [code, area] as const);
  }),
);

/** Where an area code of the United States or Canada lies; undefined for a code that we do not know. */
export const areaOf = (code: string): AreaCode | undefined => areaCodes.get(code);

/** How many codes the table knows. */
export const areaCodeCount: number = areaCodes.size;

/**
 * Codes that belong to no place (NANPA: toll-free, personal and machine numbers, premium), and so tell neither zone
 * nor state.
 */
const nowhere: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'a toll-free number': '800 833 844 855 866 877 888',
    'a personal or machine number':
      '500 521 522 523 524 525 526 527 528 529 532 533 544 566 577 588 600 622 633',
    'a premium number': '900',
  }).flatMap(([what, codes]) => codes.split(' ').map((code) => [code, what] as const)),
);

/** What kind of number it is when its area code belongs to no place, else undefined. */
export const placelessCode = (code: string): string | undefined => nowhere.get(code);
