/** Given names that are common in North America and hardly anything else, as people write them without a capital. */
export const givenNames = `
  aaron adam alan albert alejandro alex alexis alice alicia allison amanda amber amy andrea andrew angela anita ann anna
  anne annie anthony antonio ashley austin barbara becky benjamin bernice beth betty beverly billy bob bobby bonnie brad
  brandon brenda brian brittany bruce bryan caitlin carl carla carlos carmen carol caroline carolyn catherine cathy charles
  charlie cheryl chris christina christine christopher cindy claudia connie craig crystal cynthia dan dana daniel danielle
  danny darlene dave david dawn debbie deborah debra denise dennis derek diana diane diego donald donna doris dorothy doug
  douglas dylan eddie edward eileen elaine elena elizabeth ellen emily emma eric erica erin ethan eva evelyn fernando
  frances francisco gabriel gail gary george gerald gina gladys glenn gloria greg gregory hannah harold heather hector
  helen henry holly ian irene isabel jack jackie jacob jaime jake james jamie jane janet janice jared jason javier jay jean
  jeff jeffrey jen jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanne joe joel john johnny jonathan jorge
  jose joseph josh joshua joyce juan judith judy julia julie justin karen karl katherine kathleen kathy katie kayla keith
  kelly ken kenneth kevin kim kimberly kristen kyle larry laura lauren laurie leah leonard leslie lillian linda lisa logan
  lois lori louis louise lucas lucy luis luke lynn madison manuel marcus margaret maria marie marilyn marjorie mario mark
  martha martin mary matt matthew megan melanie melissa michael michelle miguel mike mildred mohammed monica nancy natalie
  nathan nicholas nick nicole noah norma olivia oscar pam pamela patricia patrick paul paula pedro peggy peter philip
  phillip phyllis rachel ralph ramon randy raul raymond rebecca ricardo richard rick ricky rita rob robert roberto robin
  rodney roger ron ronald rosa roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sergio seth
  sharon shawn sheila shirley sofia sophia stacy stanley stephanie stephen steve steven sue susan sylvia tammy tara ted
  teresa terry theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis tyler valerie vanessa veronica
  victor victoria vincent virginia walter wanda wayne wendy william willie yolanda yvonne zachary
  tyrone jamal darnell latoya keisha deshawn malik aisha fatima omar ahmed hassan ibrahim priya raj anil sanjay mei chen
  trevor cody brett chad kurt wesley leroy earl clarence ernest marvin alberto alfredo armando arturo
  beatriz cristina eduardo enrique esteban felipe guadalupe guillermo ignacio josefina leticia lourdes margarita
  pablo rafael ramiro rogelio ruben salvador santiago silvia vicente ximena
`;
