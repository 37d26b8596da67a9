/** Words that decide whether a name stands for a place: each list has one meaning. */
import { wordList as words } from '../word-list.ts';

/** Ordinary English words that wards and estates are named after; such a name needs a place context. */
export const ordinaryWords = words(`
abbey acorn airport albert alexandra arbour arena ash aspen bank bankside barn barracks bay beach beacon beech bell birch borough boundary bridge
broad broadway brook bush canal castle cathedral cedar central centre chapel chase cherry chestnut church city cliff cloister coast college common
community copse corner country crest cross crossing crossroads crown dale dam dell den dene district dock docks down downs east eastern eagle elm end
enterprise estuary exchange fair falcon farm fen ferry field fields fir ford forest fort fountain foundry friary front furnace garden gate glade glebe
glen gorse grange grand great green greenway hall harbour harvest haven hawthorn hazel heart heath heather hedge heights heritage high highland
highway hill hills hillside holly hope horizon hospital hub hythe industrial inner island ivy junction keep kings king knoll lake lakes lakeside larch
lark lawn lea leisure lily lime linden little lock lodge long low lower maltings manor maple market marina marsh meadow meadows meadowside memorial
mid middle mill mills minster mint moat moor mount mountain new north northern oak oaks oakwood old olive orchard orchards outer oval palace parish
park parks parkside pavilion peak pier pine pit plain pond pool poplar port priory promenade quarry quarter quay quayside queen queens railway range
ranges rectory ridge river rivers riverside robin rock rookery rose rosemary round rowan royal rural sands school sea seafront seaside shore south
southern spa spinney spring springs stable stables station stone strand sun swan sycamore tarn temple thorn tower towers town towns trinity turnpike
university upper vale valley victoria victory view village vine vineyard wall walls war warren water waterfront waterside waterloo well wells west
western wharf wheat white wick willow willows wood woodland woodlands woods woodside works yard yew and of the`);

/** Places that are also common nouns in lower case: they need their capitals, as "The Avenue" and names of two ordinary words do. */
export const commonPlaces = words(`
high-st main-st main-rd station-rd market-pl market-sq industrial-est business-park recreation-ground the-paddock the-limes bus-station sports-ground
playing-fields council-est new-rd back-ln side-st`);

/** What a street or a building is called: after a ward's name they make another name. */
export const streetWords = words(`
st rd ln ave dr cl cres ct gdns pl sq ter way walk row rise hill mews grove view vale mount parade passage path alley broadway bypass yard wharf green
end bridge roundabout gate drove wynd brow bank croft garth meadow meadows approach quay fields field house cottage cottages farm lodge manor tower
towers mansions chambers buildings building park heath common wood woods mill barn hall villas arcade precinct`);

/** Street words by which a name is known for a street even in lower case. */
export const plainStreetWords = words('st rd ln ave dr cl cres ct gdns pl sq ter way walk row mews grove rise parade alley roundabout est bypass');

/** After a name: an organisation, a team, a fund, a thing; never the ward. */
export const organisationWords = words(`
ltd limited plc llp llc inc sons bros brothers holdings solutions engineering construction contractors builders consulting consultants consultancy
associates architects surveyors solicitors motors taxis cabs roofing scaffolding fc rovers wanderers athletic afc rfc hotel inn arms tavern pub pubs
cafe restaurant bistro nightclub team teams project projects fund funds trust foundation charity charities board boards panel partnership consortium
committee committees subcommittee forum group groups programme initiative campaign appeal contract contracts invoice invoices quote quotation tender
account system systems software portal database app server module suite room rooms office offices depot reception brand appointment badge code
procedure policy directorate department unit units insurance gazette herald newspaper press radio studio studios facilities technologies logistics
energy finance capital recruitment agency catering cleaning security analytics restoration dance society orchestra choir lottery award awards cup
league tournament sponsorship lecture lectures`);

/** After a name with a capital: a firm or a work, where the small word would mean the place. */
export const firmWords = words(`
homes housing services partners estates news gardens developments properties lettings care group health transport coaches travel academy academies`);

/** After a distinctive ward's name, with capitals: what stands in that ward. */
export const localInstitutions = words(`
ward division estate village library school primary infant infants junior secondary high nursery recreation car leisure playground cemetery churchyard
allotments allotment residents resident tenants parish town green common station church conservation neighbourhood local community sports skate health
medical surgery post market playing play pavilion area youth children's childrens fire household railway train bus tip recycling swimming museum
theatre flood methodist baptist`);

/** After an ordinary word with a capital: these make it the ward. */
export const wardNouns = words(`
ward wards division divisions residents resident resident's estate estates neighbourhood neighbourhoods area community households householders
constituents constituent tenants streets roads locals villagers traders shopkeepers dwellers`);

/** After "the" and a ward's name, in small letters: a part of something that lies there. */
export const partNouns = words('end side half stretch section part leg bit portion length boundary edge');

/** Before a name: where something is. */
export const placePrepositions = words(`
in at on near along around for from across throughout within into outside through round inside beyond over between towards nearest serving`);
/** Those that nothing but a place follows. */
export const firmPrepositions = words('in near around across throughout within outside round inside');

/** Before a name: it is a person's. */
export const personTitles = words(`
cllr cllrs councillor councillors mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend fr father sister pc sgt sergeant inspector
insp supt constable alderman ald canon captain major colonel judge judges family messrs mayor`);

/** Little words that may carry a capital at the head of a sentence, or follow a name. */
export const functionWords = words(`
a an and the this that these those it its he she they we you i who which what when where why how if whether or but nor so as than then because
although though while since until before after is are was were be been being am has have had do does did will would can could may might must shall
should not no yes all both each every any some many most few several more other in at on near around for from across throughout within into outside
through round inside beyond over between towards to of by with without about against along under up off out per via re regarding concerning there here
also only just even still already now today tomorrow yesterday next last again please our your my his her their between following during cannot
however therefore meanwhile once`);

/** After or before a name with a capital: a date, a part of a document, a body. */
export const timeWords = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
wednesday thursday friday saturday sunday spring summer autumn winter easter christmas phase stage part section appendix annex table figure council
cabinet committee planning full q1 q2 q3 q4 i ii iii iv v vi vii viii ix x accordance principle england britain wales scotland essex kent`);

/** What comes from a firm or somebody: "the quote from Castle". */
export const thingWords = words(`
quote quotes quotation quotations invoice invoices e-mail e-mails email emails call calls message messages letter letters reply replies response heard
payment payments order orders tender tenders bid bids estimate estimates colleague colleagues staff someone somebody word news contract work works
worked working employed stay staying meet meeting lunch booked`);
