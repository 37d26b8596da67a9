/** First names common in Britain: whether "he" or "she" goes with them, and where they make the name of a ward behind them a surname. */
import { type WordList, wordList as words } from '../word-list.ts';

export const men = words(`
adam adrian ahmed alan albert alfred ali andrew andy angus arthur barry ben bernard bill bob brian callum charlie clifford clive colin craig cyril dan
daniel darren dave david dean dennis derek desmond dominic douglas duncan edward edwin eric ernest frank fred frederick gareth gary geoff geoffrey
george gerald gerard gordon graeme graham hamish harry howard hugh huw ian imran ivan jack james jeremy jim joe john jonathan joseph julian justin
karl keith ken kenneth kevin lance lee len lenny leon leonard leslie lewis liam luke malcolm marcus mark martin matt matthew maurice michael mick mike
mohammed nathan neil nigel noel norman oliver omar owen patrick paul percy peter phil philip raj ralph ravi ray reg reginald rhys richard rob robert
roger ross ryan sam sanjay sean shane sid simon stan stanley stephen steve steven stewart stuart ted terence terry thomas tim tom tony trevor victor
vikram vincent walter wayne wilfred will william yusuf`);

export const women = words(`
agnes alison amanda amina angela ann anna anne asha barbara beryl beth brenda bridget carol carole caroline catherine charlotte cheryl chloe christine
claire clare dawn debbie deborah diane donna doris dorothy edith eileen eleanor elizabeth ella ellen elsie emma ethel eve fatima fiona frances gill
gillian gladys grace hannah heather helen hilda irene iris ivy jacqueline jane janet janice jean jennifer jenny jessica jessie jill jo joan joanne
judith julie june karen kate katherine katie laura lesley linda lisa liz lorraine louise lucy lynn margaret maria marie marion marjorie mary maureen
mavis meera michelle mildred moira molly muriel myra nadia ngozi nicola nina nora olive olivia patricia pauline penny philippa phyllis priya rachel
rebecca rita rosie ruth sally samantha sandra sarah sharon sheila shirley sian sophie stella stephanie sue susan sylvia tessa tracey tracy vanessa
vera victoria wendy winifred yasmin zoe`);

/** By which nobody is taken for a man or a woman. */
const others = words(`
aaron abdul aisha alastair alex alexander alfie alice allan amir amy andrea anita anthony antony archie ashley beatrice benjamin betty beverley billy
bruce bryan cameron carl carla cath charles chris christian christopher connor daisy daniela danny deepak denise diana donald doreen doug elaine emily
ethan evelyn francis freddie freya gavin gemma georgia glen glenn gloria glyn greg guy gwen harold harriet hassan hazel henry hilary hugo isaac isabel
jackie jacob jake jamie jan jasmine jason jay jayne jeff jess joanna joel josh joshua joy joyce jude julia kathleen kay kelly kerry khalid kieran kim
kirsty kyle lara lauren lawrence leah leo lily lydia marian max megan melanie melissa mia miles mohamed monica muhammad naomi natalie natasha nicholas
nick noah olga oscar pamela pat paula pete phoebe poppy rajesh raymond roberta robin rod ron ronald rory rosemary roy ruby rupert russell samir samuel
sara scott sebastian sofia sonia sophia sunita suzanne tara teresa theo theresa timothy tina toby ursula valerie vernon veronica vicky vivien wesley
yvonne zainab zara`);

export const firstNames: WordList = { has: (word) => men.has(word) || women.has(word) || others.has(word) };
