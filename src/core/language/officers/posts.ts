/** Words by which British councils call their officers, without a name: posts, teams and ways of speaking. */

/** Parts of a council's work, as they stand before "officer", "team" or "lady". */
export const services: readonly string[] = [
  'planning', 'enforcement', 'housing', 'highways', 'parking', 'licensing', 'environmental health', 'environment', 'waste', 'refuse',
  'recycling',
  'parks', 'legal', 'finance', 'accountancy', 'revenues', 'benefits', 'council tax', 'democratic services', 'electoral', 'elections',
  'building control',
  'conservation', 'heritage', 'tree', 'trees', 'arboricultural', 'drainage', 'flood', 'flooding', 'transport', 'leisure', 'communications',
  'comms', 'press', 'it',
  'ict', 'digital', 'customer services', 'customer service', 'customer', 'hr', 'human resources', 'personnel', 'procurement',
  'commissioning', 'contracts', 'estates',
  'property', 'assets', 'asset', 'regeneration', 'economic development', 'community', 'community safety', 'social care', 'social services',
  'adult social care',
  'adult care', "children's services", 'childrens services', 'education', 'schools', 'admissions', 'homelessness', 'homeless',
  'allocations', 'lettings',
  'repairs', 'tenancy', 'street scene', 'streetscene', 'street cleansing', 'cleansing', 'grounds maintenance', 'cemeteries', 'bereavement',
  'markets', 'events',
  'audit', 'policy', 'local plan', 'development management', 'development control', 'development', 'section 106', 's106', 'cil',
  'business rates', 'rates',
  'library', 'footpaths', 'footpath', 'rights of way', 'street lighting', 'lighting', 'anti-social behaviour', 'asb', 'noise',
  'pest control', 'dog', 'traffic',
  'road safety', 'roads', 'committee', 'committee services', 'member services', 'members services', 'governance', 'information governance',
  'foi', 'data protection',
  'complaints', 'contact centre', 'call centre', 'reception', 'print', 'ecology', 'landscape', 'urban design', 'design', 'climate',
  'sustainability', 'energy',
  'health', 'public health', 'safeguarding', 'projects', 'project', 'programme', 'capital', 'payroll', 'insurance', 'corporate', 'strategy',
  'performance',
  'youth service', 'youth services', 'youth', 'trading standards', 'registration', 'emergency planning', 'consultation', 'rents', 'rent',
  'car park', 'car-park', 'car parks',
  'housing options', 'outreach', 'market', 'cemetery', 'crematorium', 'registrars', 'grants', 'arts', 'sports', 'play',
  'parks and open spaces', 'open spaces', 'allotments', 'allotment', 'bins', 'grass cutting', 'grass cutters',
  'scrutiny', 'civic', 'facilities', 'fleet', 'depot', 'countryside', 'engagement', 'tourism', 'museum', 'theatre', 'food', 'taxi',
  'street', 'streets',
  'town centre', 'leisure centre', 'block', 'estate', 'school meals', 'catering', 'youth offending', 'mental health', 'disability',
  'occupational therapy', 'family placement', 'fostering', 'adoption', 'early years', 'transformation', 'land charges', 'customer care',
  'control room', 'archive', 'archives', 'records', 'damp', 'gritting', 'winter maintenance', 'maintenance', 'mobility', 'blue badge',
  'website', 'web', 'pothole', 'potholes', 'coastal', 'harbour', 'playground', 'playgrounds', 'swimming pool', 'apprenticeships', 'skills',
  'welfare', 'hardship', 'recovery', 'debt recovery', 'compliance', 'inspection', 'inspections', 'permits', 'permit', 'biodiversity',
  'equalities', 'partnerships', 'resilience', 'flood project', 'improvement', 'supporting people', 'grounds', 'passenger transport',
  'school transport', 'school crossing', 'local studies',
  'casework', 'send casework', 'special needs', 'adult learning', 'electoral services', 'legal services', 'property services',
];

/** What tells one officer or team from another, between determiner and post. */
export const gradations: readonly string[] = [
  'council', "council's", 'senior', 'junior', 'deputy', 'assistant', 'principal', 'chief', 'interim', 'acting', 'lead', 'case', 'duty',
  'new', 'own', 'entire', 'whole',
  'professional', 'paid', 'highly paid', 'highly-paid', 'well paid', 'well-paid', 'overpaid', 'local', 'area', 'district', 'borough',
  'corporate', 'strategic', 'executive', 'managing',
  'responsible', 'relevant', 'investigating', 'presenting', 'so-called', 'other', 'same', 'said', 'dear', 'very', 'esteemed',
  'learned', 'young', 'top', 'front-line', 'frontline', 'back-office', 'office', 'counter', 'clerical', 'front-desk',
];

/** Posts that mean an officer whatever stands before them. */
export const officerPosts: readonly string[] = [
  'officer', 'planner', 'monitoring officer', 'chief executive', 'deputy chief executive', 'assistant chief executive',
  'section 151 officer', 's151 officer',
  'town clerk', 'chief planner', 'chief exec', 'deputy chief exec', 'head of service', 'head of paid service', 'registrar', 'valuer',
  'superintendent', 'park ranger', 'minute-taker', 'minute taker', 'district valuer', 'chief solicitor', 'council solicitor',
  'borough engineer', 'city engineer', 'county engineer', 'chief engineer', 'planning inspector of ours', 'caseworker', 'case worker',
  'social worker', 'assistant director', 'corporate director', 'strategic director', 'service manager',
  'traffic warden', 'county solicitor', 'borough solicitor', 'borough treasurer', 'city treasurer', 'county treasurer',
  'civil engineer', 'committee clerk', 'returning officer',
  'council employee', 'occupational therapist', 'council surveyor', 'council engineer', 'planning enforcer', 'highways chief', 'parking supremo',
];

/** The same in the plural, or groups. */
export const officerGroups: readonly string[] = [
  'officers', 'planners', 'council staff', 'caseworkers', 'case workers', 'social workers', 'assistant directors', 'corporate directors',
  'officialdom', 'council employees', 'council workers', 'senior management', 'council management', 'council officials', 'town hall bureaucrats',
  'council bureaucrats', 'corporate management team', 'senior leadership team', 'chief officers', 'heads of service', 'chief executives',
  'registrars', 'valuers', 'rangers', 'pen-pushers', 'pen pushers', 'jobsworths', 'council officers', 'traffic wardens', 'senior managers',
  'officer corps', 'officer team', 'council surveyors', 'council engineers', 'council lawyers', 'highways engineers', 'highways men',
  'occupational therapists', 'planning enforcers', 'council inspectors', 'council managers',
];

/** Posts that other bodies have too: an officer only after "our", "your" or the name of a service. */
export const sharedPosts: readonly string[] = [
  'manager', 'director', 'surveyor', 'engineer', 'solicitor', 'lawyer', 'accountant', 'adviser', 'advisor', 'co-ordinator', 'coordinator',
  'assistant', 'warden',
  'team leader', 'team lead', 'supervisor', 'administrator', 'clerk', 'analyst', 'technician', 'auditor', 'registrar', 'receptionist',
  'specialist',
  'superintendent', 'inspector', 'valuer', 'ranger', 'lead', 'archivist', 'librarian', 'practitioner', 'trainee', 'apprentice', 'exec',
  'executive', 'head', 'boss',
  'official', 'employee', 'colleague', 'subordinate', 'deputy', 'expert', 'assessor', 'ecologist',
  'controller', 'strategist', 'designer', 'buyer', 'clerk of works', 'foreman', 'therapist', 'conservator', 'supremo', 'chief',
];

export const sharedGroups: readonly string[] = [
  'managers', 'directors', 'surveyors', 'engineers', 'solicitors', 'lawyers', 'accountants', 'advisers', 'advisors', 'assistants',
  'wardens', 'team leaders', 'supervisors',
  'administrators', 'clerks', 'technicians', 'auditors', 'team', 'teams', 'staff', 'people', 'lot', 'officials', 'employees', 'colleagues',
  'subordinates', 'experts', 'management', 'underlings',
  'inspectors', 'valuers', 'rangers', 'lads', 'men', 'boys', 'women', 'ladies', 'shower', 'bunch', 'crowd', 'outfit', 'brigade', 'mob',
  'gang', 'professionals', 'specialists', 'wasters', 'cowboys', 'clowns',
  'bosses', 'bureaucrats', 'workforce', 'crew', 'chaps', 'folk', 'minions', 'designers', 'controllers', 'therapists',
  'enforcers', 'girls', 'coordinators', 'co-ordinators', 'ecologists', 'archivists', 'analysts', 'comedians', 'jokers',
];

/** Callings that mean an officer after "our" or "your", whatever tells them apart ("your compliance manager"). */
export const callings: readonly string[] = [
  'manager', 'managers', 'supervisor', 'supervisors', 'engineer', 'engineers', 'surveyor', 'surveyors', 'solicitor', 'solicitors', 'lawyer',
  'lawyers', 'accountant', 'accountants', 'adviser', 'advisers', 'advisor', 'advisors', 'coordinator', 'coordinators', 'co-ordinator',
  'co-ordinators', 'therapist', 'therapists', 'strategist', 'strategists', 'technician', 'technicians', 'ecologist', 'ecologists', 'designers',
  'administrator', 'administrators', 'clerk', 'clerks', 'caretaker', 'caretakers', 'groundsman', 'groundsmen', 'handyman', 'handymen',
  'gravedigger', 'gravediggers', 'receptionist', 'receptionists',
];

/** Ways of speaking of one person: an officer only with a service ("the enforcement lady") or after "your". */
export const persons: readonly string[] = [
  'lady', 'man', 'woman', 'chap', 'fellow', 'bloke', 'gentleman', 'girl', 'guy', 'lad', 'person', 'individual', 'young man', 'young woman',
  'boss',
];
