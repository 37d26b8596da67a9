import { wordList } from '../word-list.ts';

/** Larger British towns and cities: "Castle Street, Bristol" is another town's, unless the council's own directory knows the name. */
export const britishTowns = wordList(`
aberdeen aberystwyth accrington aldershot andover ashford aylesbury banbury bangor barking barnet barnsley barrow basildon basingstoke bath bedford
belfast beverley birkenhead birmingham blackburn blackpool bolton bootle boston bournemouth bracknell bradford braintree brentwood bridgend bridgwater
brighton bristol bromley burnley burton bury cambridge camden cannock canterbury cardiff carlisle chelmsford cheltenham chester chesterfield
chichester chorley clacton colchester corby coventry crawley crewe croydon cumbernauld darlington dartford derby derry doncaster dorchester dover
dudley dumfries dundee durham ealing eastbourne eastleigh edinburgh ely enfield epsom exeter falkirk fareham farnborough folkestone gateshead
gillingham glasgow gloucester gosport grantham gravesend greenwich grimsby guildford hackney halifax hammersmith harlow harrogate hartlepool hastings
hatfield havant hereford hertford hexham hillingdon horsham hounslow huddersfield hull huntingdon inverness ipswich islington keighley kendal
kettering kidderminster kilmarnock kingston kirkcaldy knutsford lambeth lancaster leeds leicester leighton lewes lewisham lichfield lincoln liverpool
livingston llandudno london loughborough lowestoft luton macclesfield maidenhead maidstone manchester mansfield margate merthyr middlesbrough newbury
newcastle newham newmarket newport northampton norwich nottingham nuneaton oldham oxford paisley perth peterborough plymouth poole portsmouth preston
ramsgate reading redbridge redditch redhill rochdale rochester romford rotherham rugby runcorn salford salisbury sandwell scarborough scunthorpe
sheffield shrewsbury slough solihull southampton southend southport southwark stafford stevenage stirling stockport stockton stratford sunderland
sutton swansea swindon taunton telford torquay truro tunbridge wakefield wallasey walsall walthamstow wandsworth warrington warwick watford wells
westminster weymouth whitby wigan winchester windsor woking wolverhampton worcester workington worthing wrexham yeovil york`);
