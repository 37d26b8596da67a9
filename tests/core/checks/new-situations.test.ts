import { describe, expect, it } from 'vitest';
import { type Draft, answer, quoted } from '../../support/council.ts';
/** A Wednesday evening, and twenty minutes before the offices close. */
const ev = '2026-03-04T20:15:00Z', late = '2026-03-04T16:40:00Z';
const th = (from: string, to: string[], words: string, cc: string[] = []) => quoted({ from, to, words, cc });
/** A reply; F forwards; N is a new message. */
const R = (from: string, to: string[], cc: string[], own: string, thread: string, more: Partial<Draft> = {}): Draft => ({ from, to, cc, reply: true, subject: 'Re: query', body: own + thread, ...more });
const q = th('Nadia', ['Beth'], 'Beth, what did the drainage survey cost us and who carried it out?\n\nNadia');
const F = (from: string, to: string[], own: string, thread: string): Draft => ({ from, to, forward: true, subject: 'FW: query', body: own + thread });
const N = (from: string, to: string[], cc: string[], body: string, more: Partial<Draft> = {}): Draft => ({ from, to, cc, body, ...more });
const cases: [string, Draft, string, string, string][] = [
 // undeclared-copy
 ['copy stated as pair in greeting w/ first names', R('Beth',['Nadia'],['Grace'],'Morning Nadia, Grace,\n\nIt cost £4,200 and Carter did it.\n\nBeth',q),'uttlesford-current','undeclared-copy','–'],
 ['FYI Grace at end', R('Beth',['Nadia'],['Grace'],'It cost £4,200 and Carter did it.\n\n(cc Grace for info)\n\nBeth',q),'uttlesford-current','undeclared-copy','–'],
 ['mentions Grace as attendee', R('Beth',['Nadia'],['Grace'],'It cost £4,200. Grace was at the site meeting and may remember.\n\nBeth',q),'uttlesford-current','undeclared-copy','warn 7.1'],
 ['as ward member asked: it is her ward too', R('Beth',['Nadia'],['Owen'],'It cost £4,200. Larch Avenue is next.\n\nBeth',q),'uttlesford-current','undeclared-copy','–'],
 ['thanked for copying', R('Beth',['Nadia'],['Grace'],'Thanks for copying Grace last month. It cost £4,200.\n\nBeth',q),'uttlesford-current','undeclared-copy','warn 7.1'],
 ['copy of invoice', R('Beth',['Nadia'],['Grace'],'It cost £4,200. The copy invoice that Grace saw is attached.\n\nBeth',q),'uttlesford-current','undeclared-copy','warn 7.1'],
 ['author: both of us', R('Beth',['Nadia'],['Grace'],'It cost £4,200.\n\nBeth',th('Nadia',['Beth'],'Grace and I would both like to know what the survey cost.')),'knutsford','undeclared-copy','–'],
 ['author: Grace has been asking me', R('Beth',['Nadia'],['Simon'],'It cost £4,200.\n\nBeth',th('Nadia',['Beth'],'What did it cost? Happy for Grace to see your answer.')),'knutsford','undeclared-copy','warn 12.1'],
 ['author: not for circulation yet', R('Beth',['Nadia'],['Grace'],'It cost £4,200. Grace copied.\n\nBeth',th('Nadia',['Beth'],'What did it cost? I would not want this going further at the moment.')),'knutsford','undeclared-copy','stop 12.1, 10.8'],
 ['author: under the radar', R('Beth',['Nadia'],['Grace'],'It cost £4,200. Grace copied.\n\nBeth',th('Nadia',['Beth'],'What did it cost? I’m asking on the quiet.')),'knutsford','undeclared-copy','stop 12.1, 10.8'],
 ['confidential by topic only', R('Beth',['Nadia'],['Grace'],'There are four. Grace is copied.\n\nBeth',th('Nadia',['Beth'],'How many confidential waste bins have we in the building?')),'uttlesford-current','undeclared-copy','–'],
 ['two added, both stated by ward', R('Beth',['Simon'],['Grace','Ivy'],'Done. Both Castle members copied.\n\nBeth',th('Simon',['Beth'],'Is the grit bin filled?')),'uttlesford-current','undeclared-copy','–'],
 ['member forwards officer answer to group', F('Nadia',['Owen','Grace'],'See what Beth says.\n\nNadia',th('Beth',['Nadia'],'It cost £4,200.')),'acses-model','undeclared-copy','warn 132'],
 ['member forwards own earlier', F('Nadia',['Beth'],'Did you get this?\n\nNadia',th('Nadia',['Beth'],'What did it cost?')),'acses-model','undeclared-copy','–'],
 ['officer forwards member to officer', F('Beth',['Colin'],'One for you.',q),'acses-model','undeclared-copy','–'],
 ['officer forwards w/ author in cc', {...F('Beth',['Grace'],'Grace, Nadia asks what it cost; you chair the panel. I am copying her.',q), cc:['Nadia']},'uttlesford-current','undeclared-copy','–'],
 ['th: request known through cc', R('Beth',['Nadia'],['Grace'],'It cost £4,200. Grace copied.',q),'tower-hamlets','undeclared-copy','stop 10.16'],
 ['th: request to do', R('Beth',['Nadia'],['Grace'],'Done. Grace copied.',th('Nadia',['Beth'],'Please have the bench outside the library mended.')),'tower-hamlets','undeclared-copy','–'],
 ['th: illegality', R('Beth',['Nadia'],['Grace'],'Noted. Grace copied.',th('Nadia',['Beth'],'Who signed off the payment? It looks fraudulent to me.')),'tower-hamlets','undeclared-copy','–'],
 ['th: told of request', N('Beth',['Grace'],[],'You are the second councillor to ask; Owen Price wanted to know the same on Monday. It cost £4,200.'),'tower-hamlets','undeclared-copy','stop 10.16'],
 ['th: told without name', N('Beth',['Grace'],[],'You are the second councillor to ask. It cost £4,200.'),'tower-hamlets','undeclared-copy','–'],
 ['new mail to two equally', N('Beth',['Nadia','Owen'],[],'Dear Cllrs Rahman and Price, the panel meets on the 9th.'),'acses-model','undeclared-copy','–'],
 ['new mail, cc unstated', N('Beth',['Nadia'],['Grace'],'Dear Nadia, the panel meets on the 9th.'),'acses-model','undeclared-copy','note 132'],
 ['new mail, members all', N('Beth',['Nadia'],['Grace'],'Dear all, the panel meets on the 9th.'),'acses-model','undeclared-copy','note 132'],
 ['reply-all keeps earlier cc', R('Beth',['Nadia'],['Grace'],'It cost £4,200.',th('Nadia',['Beth'],'What did it cost?',['Grace'])),'acses-model','undeclared-copy','–'],
 ['councillor-officer private advice', R('Beth',['Nadia'],['Grace'],'You need not declare it. Copied to Grace.',th('Nadia',['Beth'],'This is between us: do I need to declare my brother’s field?')),'councillor-officer-relations','undeclared-copy','stop 6(f), 6(g)'],
 // blind-copy
 ['officer bcc to own manager', {...N('Beth',['Nadia'],[],'It cost £4,200.'),bcc:['Colin']},'acses-model','blind-copy','warn 132'],
 ['officer bcc manager uttlesford', {...N('Beth',['Nadia'],[],'It cost £4,200.'),bcc:['Colin']},'uttlesford-proposed','blind-copy','–'],
 ['pa bcc list w/ members', {...N('Beth',['Nadia'],[],'It cost £4,200.'),bcc:['budget.panel@millbrook.example']},'uttlesford-current','blind-copy','stop 7.1'],
 ['member newsletter', {...N('Nadia',['Nadia'],[],'News.'),bcc:['pat@home.example','Owen']},'knutsford','blind-copy','–'],
 ['announced: quietly copied', {...N('Beth',['Nadia'],[],'It cost £4,200. (Owen Price bcc’d, at his request.)'),bcc:['Owen']},'knutsford','blind-copy','note 12.1'],
 ['not announced: copied openly said', {...N('Beth',['Nadia'],[],'It cost £4,200. Owen is copied in.'),bcc:['Owen']},'knutsford','blind-copy','stop 12.1'],
 // ward-copy
 ['bare place, works', N('Beth',['Simon'],[],'Simon, the gas people are digging up Moat Street from Monday for three weeks.'),'uttlesford-current','ward-copy','warn 7.2'],
 ['ward named by members only', N('Beth',['Simon'],[],'Simon, the Castle members will chair the judging.'),'uttlesford-current','ward-copy','–'],
 ['restored castle fund', N('Beth',['Simon'],[],'Simon, the castle restoration fund has closed its books at Ropewalk.'),'uttlesford-current','ward-copy','–'],
 ['told: had a word', N('Beth',['Simon'],[],'Moat Street will be dug up from Monday. I’ve had a word with Grace and with Ivy already.'),'uttlesford-current','ward-copy','–'],
 ['told: will be ringing', N('Beth',['Simon'],[],'Moat Street will be dug up from Monday. Our engineer will be ringing both the Castle councillors today.'),'uttlesford-current','ward-copy','–'],
 ['told: only one', N('Beth',['Simon'],[],'Moat Street will be dug up from Monday. Ivy knows.'),'uttlesford-current','ward-copy','warn 7.2'],
 ['moat street address of officer', N('Beth',['Simon'],[],'Simon, I am working from the Moat Street office tomorrow, so ring my mobile.'),'uttlesford-current','ward-copy','–'],
 ['lives on', N('Beth',['Simon'],[],'Simon, my aunt lives on Moat Street and sends her regards.'),'uttlesford-current','ward-copy','–'],
 ['holiday chat', N('Beth',['Simon'],[],'Simon, I walked down Moat Street in the snow this morning and thought of you. Happy Christmas.'),'uttlesford-current','ward-copy','–'],
 ['clerk form', N('Beth',['clerk@fernley-pc.example'],[],'Dear Joan, the invoice for the election recharge is attached. Please send a purchase order number.'),'uttlesford-proposed','ward-copy','–'],
 ['clerk allotments', N('Beth',['clerk@fernley-pc.example'],[],'Dear Joan, we propose to hand the allotments over to your council in April, with the hedge cut first.'),'uttlesford-proposed','ward-copy','warn 6.3'],
 ['clerk + members', N('Beth',['clerk@fernley-pc.example'],['Nadia','Owen'],'Dear Joan, we propose to hand the allotments over to your council in April.'),'uttlesford-proposed','ward-copy','–'],
 ['resident case', N('Beth',['Simon'],[],'Mr Lowe of Moat Street has lost his housing benefit and his appeal is on Friday.'),'uttlesford-current','ward-copy','–'],
 ['press release', N('Beth',['newsdesk@echo.example'],[],'Press release: Millbrook Council is to sell the old baths in Moat Street.'),'uttlesford-proposed','ward-copy','warn 6.2'],
 ['drop-in for residents', N('Beth',['pat@home.example'],[],'We are holding a drop-in at the school on Moat Street on Tuesday at 6pm, where anybody may look at the plans for the car park.'),'acses-model','ward-copy','warn 108'],
 ['postcode', N('Beth',['Simon'],[],'The car park at MB1 4AA will close in June for good.'),'uttlesford-current','ward-copy','warn 7.2'],
 ['other town with comma', N('Beth',['Simon'],[],'Taunton closed its own Moat Street to cars and the shops like it.'),'uttlesford-current','ward-copy','–'],
 // out-of-hours
 ['evening ask', N('Nadia',['Colin'],[],'What did the survey cost?',{at:ev}),'acses-model','out-of-hours','warn 55'],
 ['no rush till monday', N('Nadia',['Colin'],[],'What did the survey cost? Don’t even think of answering before the morning.',{at:ev}),'acses-model','out-of-hours','note 55'],
 ['morning will do nicely', N('Nadia',['Colin'],[],'What did the survey cost? The morning will do nicely.',{at:ev}),'acses-model','out-of-hours','note 55'],
 ['look at it when in', N('Nadia',['Colin'],[],'What did the survey cost? I only write now so as not to forget; deal with it when you are next in.',{at:ev}),'acses-model','out-of-hours','note 55'],
 ['needn’t be tonight', N('Nadia',['Colin'],[],'What did the survey cost? It needn’t be tonight.',{at:ev}),'acses-model','out-of-hours','note 55'],
 ['footer flexible', N('Nadia',['Colin'],[],'What did the survey cost?\n\nNadia Rahman\nCouncillor for Northfield\nMy hours may not be yours: please answer only in your own working time.',{at:ev}),'acses-model','out-of-hours','note 55'],
 ['cant wait', N('Nadia',['Colin'],[],'What did the survey cost? This really can’t wait till morning.',{at:ev}),'acses-model','out-of-hours','warn 55'],
 ['emergency tower', N('Nadia',['Colin'],[],'There’s a lamp column hanging over the footway with its wires bare, and children about.',{at:ev}),'tower-hamlets','out-of-hours','–'],
 ['3c by 9', N('Nadia',['Colin'],[],'I want the figures on my desk for nine tomorrow.',{at:late}),'councillor-officer-relations','out-of-hours','warn 3(c)'],
 ['3c half eight', N('Nadia',['Colin'],[],'Kindly see that the letter reaches me before half eight in the morning.',{at:late}),'councillor-officer-relations','out-of-hours','warn 3(c)'],
 ['3c friday noon', N('Nadia',['Colin'],[],'Please let me have the letter by Friday noon.',{at:late}),'councillor-officer-relations','out-of-hours','–'],
 ['3c wish', N('Nadia',['Colin'],[],'It would be lovely to have it by nine tomorrow, but not if it keeps you late.',{at:late}),'councillor-officer-relations','out-of-hours','–'],
 ['3c cancel your evening', N('Nadia',['Colin'],[],'You will have to stay on and finish it this evening.',{at:late}),'councillor-officer-relations','out-of-hours','warn 3(c)'],
 ['3c event', N('Nadia',['Colin'],[],'I shall see you at the fireworks tonight; bring a coat.',{at:late}),'councillor-officer-relations','out-of-hours','–'],
];
describe('copies, wards and hours in new situations', () => { it.each(cases)('%s', (_, d, p, c, e) => expect(answer(d, p, c)).toBe(e)); });
