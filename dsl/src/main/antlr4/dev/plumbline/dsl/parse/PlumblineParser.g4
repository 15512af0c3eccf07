// One line at a time: what a line may say. Blocks are found before, so a bad line spoils itself only.
parser grammar PlumblineParser;

options { tokenVocab = PlumblineLexer; }

line : entry EOF ;
calendarLine : calendarPart+ EOF ;
stepLine : step EOF ;
exampleLine : ( expectation | asOf | known | fixed | setting | told | occurrence ) EOF ;

entry
  : version | title | sectors | parents | uses | valid | edition
  | section | actor | calendar | phase | assessment | example
  | declaration | parameter | setting | change | waiver | grade | scale | exemption
  | conversion
  | duty
  ;

version : VERSION NUMBER ;
title : layer name STRING? ;
layer : STANDARD | REGULATION | CONVENTION | WORDS ;
sectors : SECTOR name ( COMMA name )* ;
parents : EXTENDS name ( COMMA name )* ;
uses : USES name ( COMMA name )* ;
valid : ( VALID | TRIAL ) FROM? DATE SINCE? ( TO DATE )? | FROM DATE SINCE ( VALID | TRIAL ) ;
edition : EDITION STRING ;

section : SECTION name STRING? ( COMMA? ( worth | weight ) )* ;
weight : WEIGHT ( NUMBER | PERCENT ) | OF PERCENT | ( NORMALISED | COUNTS_AS ) NUMBER POINTS ;
actor : DUTIES name ;
phase : PHASE name STRING? ( FROM DATE TO DATE )? ;
assessment : ASSESSMENT name STRING? ;
example : EXAMPLE STRING ;

calendar : CALENDAR ( LBRACE calendarPart* RBRACE )? ;
calendarPart : semester | holiday | workday ;
semester : SEMESTER name STRING? MONTH_DAY TO MONTH_DAY ;
holiday : HOLIDAY DATE ( TO DATE )? ;
workday : WORKDAY DATE ;

declaration : kind name STRING STRING? detail* ;
kind
  : ACTIVITY | CONTACT | PEOPLE | BODY | POST | MEASURE | EVENT | OFFICE_TERM | FACILITY | LEDGER
  | DOCUMENT | POLICY | ITEM | ORGAN | PARTNER | TRAIT | EVIDENCE | DUTY_KIND
  ;
detail
  : ALSO STRING ( COMMA STRING )*
  | OF name
  | IN name
  | HOLDING name
  | MARKED name
  | COUNTS name
  | SEATS_OF name
  | NUMBER_OF name
  | FORMAL | PROBATIONARY | APPLICANT | OTHER
  ;

parameter : PARAMETER name ( OPEN | value ) STRING? ( DECIDED_BY name )? ;
setting : SET name value ;
value : length | NUMBER | PERCENT | DATE | MONTH_DAY | ON_WORD | OFF_WORD | NO | STRING ;

change : ( RELAXES | TIGHTENS ) name LBRACE phrases RBRACE changePart* ;
changePart : BECAUSE STRING | cite | covers ;
waiver : WAIVE name waiverPart* ;
waiverPart : IN? window | BECAUSE STRING | APPROVED STRING | UNTIL DATE ;
window : YEAR_MONTH | YEAR_QUARTER | YEAR_HALF | NUMBER YEAR? | DATE ( TO DATE )? ;

grade : GRADE name STRING? ( OTHERWISE | WHEN condition )? quota? ;
quota : COMMA? AT_MOST ( PERCENT OR_FEWER? OF BRANCHES | BRANCHES PERCENT | PERCENT INSIDE ) ;
scale : SCALE scalePart ( COMMA scalePart )* ;
scalePart
  : TOTAL NUMBER POINTS? | BASE NUMBER POINTS? | RESHARE ( ON_WORD | OFF_WORD | NO )
  | WAIVED COUNTED | PROVISIONAL ABOVE PERCENT
  | MAY_EXCEED NUMBER POINTS? | UP_TO NUMBER POINTS? | NORMALISED | FULL_IF_NONE
  ;
exemption : EXEMPT ref FROM refs ;
conversion : rate ( COMMA rate )* ;
rate
  : NUMBER DAY COUNTS_AS NUMBER HOURS
  | BELOW NUMBER DAY COUNTS_AS NUMBER HOURS NUMBER HOURS
  ;

duty : phrases ;
phrases : phrase ( ( COMMA | SEMICOLON )? phrase )* ( COMMA | SEMICOLON )? ;

phrase
  : modality | ranked | subject | attest | evidence
  | every | gap | shift | placement | upon | deadline | once
  | amount | never | odd | ofWhich | carry | extra | conversion
  | exist | chosen | serve | notice | extension | filled
  | has | inForce
  | per | perHead | byEach | alternative
  | attended | led | recording | steps | about | recipient | lasting | announced | combine
  | when | exempt | nextTerm
  | cite | covers | alias
  | worth | less | further | bonus | floor | bestOf | judged | rated | allOrNothing | factor | veto
  | stepTable
  ;

modality : MUST | SHOULD | MAY ;
subject : ( LEDGER | DOCUMENT | POLICY )? ref ( OR ref )* ;
attest : ATTEST STRING ;
evidence : EVIDENCE refs ;

every : EVERY NUMBER? unit | WHOLE_YEAR | EVERY_OTHER_YEAR | WITHIN_TERM | EVERY WEEKDAY ;
unit
  : WEEK | HALF_MONTH | MONTH | CALENDAR_MONTH | QUARTER | HALF_YEAR | YEAR | SEMESTER | ACADEMIC_YEAR
  | TERM_OF_OFFICE
  ;
gap
  : AT_MOST length APART | GAP AT_MOST length
  | FORBIDDEN? ( length | HALF_YEAR ) OR_MORE? NOT_HELD
  ;
shift : SHIFTED ( COMMA? SHOULD? deadline FILLED? )? ;
length : NUMBER lengthUnit | ref ;
lengthUnit : DAY | WORKING_DAY | CALENDAR_DAY | WEEK | MONTH | HALF_YEAR | YEAR | QUARTER ;

placement
  : IN? QUARTER_NAME
  | IN? MONTH_NAME ( ( COMMA | AND | AND_WITH | OR ) MONTH_NAME )* ( PER | EVERY )?
  | HALF_YEAR AND_WITH YEAR_ENDING PER
  | BY ( MONTH_DAY | DATE )
  | ( MONTH_DAY | DATE ) BEFORE
  | FROM ( MONTH_DAY | DATE ) TO ( MONTH_DAY | DATE )
  | ON? THE? DAY_OF_MONTH ( OF EVERY MONTH )?
  | ON? FIXED_DAY
  | ON? THE? LAST_DAY ( OF EVERY MONTH )?
  | ON? THE? ( NTH | DAY_OF_MONTH ) WEEKDAY ( OF EVERY MONTH )?
  | ON DATE
  ;
upon
  : WITHIN length ( OF | AFTER ) ref
  | WITHIN length BEFORE ref ENDS?
  | ( BEFORE | AFTER ) ref ENDS?
  | NUMBER ( TO NUMBER )? lengthUnit BEFORE ref ENDS?
  | ref ENDS? BEFORE NUMBER TO NUMBER lengthUnit INSIDE?
  | UPON_EACH ref
  | ( IN | FROM )? ref ENDS? ( AFTER | SINCE ) ( length INSIDE )?
  | ( IN | FROM )? ref ENDS? BEFORE ( length INSIDE? )?
  ;
deadline : WITHIN length | length INSIDE ;
once : ONCE ;

amount
  : limit number measureUnit? ( TO number measureUnit? )? edge? ( OF ref )? ( OR quantum )?
  | limit ref number edge?
  | limit ref measureUnit?
  | OF ref limit? number edge?
  | number measureUnit? OR_MORE COMMA? number measureUnit? ( OR_FEWER | INSIDE )
  | number measureUnit? ( TO number measureUnit? )? edge? ( OF ref )? ( OR quantum )?
  | FULL_COVERAGE
  ;
quantum : number measureUnit ;
edge
  : ( LPAREN ( INCLUSIVE | EXCLUSIVE ) RPAREN )? ( OR_MORE | OR_FEWER )
  | ( OR_MORE | OR_FEWER ) LPAREN ( INCLUSIVE | EXCLUSIVE ) ( number measureUnit? )? RPAREN
  | INSIDE
  ;
ofWhich : OF_WHICH ref amount ;
carry : CARRY ;
extra : AS_NEEDED ;
limit : AT_LEAST | AT_MOST | EXACTLY | ABOVE | BELOW ;
number : NUMBER | PERCENT ;
measureUnit : TIMES | HOURS | DAY | PERSON | PIECES | CASE | MONEY | YEAR | MONTH ;
never : ( NEVER_ABOVE | NEVER_BELOW ) number measureUnit? ;
odd : ODD ;

exist : REQUIRED | FORBIDDEN ;
chosen
  : ( ELECTED_BY | APPOINTED_BY | HELD_BY ) ref
  | BY_ZH ref ( ELECTS | APPOINTS | HOLDS )
  ;
serve : LASTS amount ;
notice : NOTICE length AHEAD? | AHEAD length REMIND? ;
extension : EXTENSION SHOULD? AT_MOST length ;
filled : FILLED ( WITHIN length | length INSIDE )? ;

has : HAS ( ANY_OF | AT_LEAST NUMBER PIECES? OF? )? items ;
items : SUCH_AS? item ( ( COMMA | AND | AND_WITH ) item )* ETC? ;
item : ref | STRING ;
inForce : IN_FORCE ;

per : PER ref ( ( AND_WITH | WITH_EACH ) PER? ref )? ;
perHead : PER_HEAD ;
alternative : OR_ELSE ref ( OR ref )* ;
byEach : BY_EACH ref ( WITH_EACH ref )? | AMONG_EACH ref ;

attended
  : ATTENDED_BY ( quorum OF? )? ref
  | quorum ref ( ATTEND | ATTENDED_BY )
  | ref quorum ( ATTEND | ATTENDED_BY )
  ;
quorum : ALL | ( ABOVE | AT_LEAST )? PERCENT OR_MORE? | FULL_COVERAGE ;
led : LED_BY ref | BY_ZH ref LEADS ;
recording : RECORDING items ;
steps : IN_STEPS items ;
about : ABOUT items ;
recipient : ( TO | SENT_TO ) ALL? ref ;
nextTerm : FROM_NEXT_TERM ;
lasting : LASTING amount ;
announced : ANNOUNCED AHEAD? length AHEAD? ;
combine : ( MAY_HOLD_WITH | HELD_WITH | NOT_TOGETHER ) refs MERGED? ;

when : ( WHEN | UNLESS ) condition ;
exempt : EXEMPT refs | refs EXCEPT ;
cite : CITE STRING ;
covers : COVERS name ( COMMA name )* ;
alias : AS name ;

worth : WORTH NUMBER POINTS? | NUMBER POINTS ;
less
  : LESS NUMBER PER ( MISS | PERSON | PERCENTAGE_POINT | PIECES | HOURS | DAY | CASE ) ( COMMA? cap )?
  | ( EACH_SHORT | EACH_OVER ) NUMBER
    ( TIMES | PERSON | PERCENTAGE_POINT | PIECES | HOURS | DAY | CASE | MONEY )
    DEDUCT NUMBER POINTS ( COMMA? part )? ( COMMA? cap )?
  | ( EACH_CASE | EACH_PERSON ) DEDUCT NUMBER POINTS ( COMMA? cap )?
  ;
part : WHOLE_STEPS | PART_STEPS | IN_PROPORTION ;
cap : ( UP_TO | AT_MOST ) NUMBER POINTS? | NUMBER POINTS UP_TO ;
further : ref COMMA? ADD_DEDUCT NUMBER POINTS | ADD_DEDUCT NUMBER PER ref ;
ranked : refs RESPECTIVELY? ADD NUMBER ( ( COMMA | TO ) NUMBER )* POINTS ( COMMA? cap )? ;
allOrNothing : ALL_OR_NOTHING ;
rated : RATED grading ( COMMA grading )* ;
grading : ( NAME | STRING ) NUMBER POINTS? ;
bonus
  : BONUS NUMBER COMMA? cap
  | EACH_EXTRA NUMBER ( TIMES | PERSON | PIECES | CASE | HOURS | DAY ) ADD NUMBER POINTS COMMA? cap
  ;
floor : FLOOR ( NONE | NUMBER ) | NONE | DOWN_TO_ZERO ;
bestOf : BEST_OF name ;
judged : ( JUDGED | JUDGED_DEDUCT ) NUMBER TO NUMBER POINTS? ;
factor : ( DOUBLED | HALVED ) ( BEFORE_CAP | AFTER_CAP )? ;
veto : VETO ( ITEM | SECTION | GRADE )? ;
stepTable : STEPS stepRow ( COMMA stepRow )* ;
stepRow : amount GIVES NUMBER POINTS? ;

condition
  : condition AND condition
  | condition OR condition
  | NOT condition
  | LPAREN condition RPAREN
  | test
  ;
test
  : NO? VETO
  | CONCEALMENT
  | EXISTS ref
  | quantity ( COMPARE number measureUnit? | amount | scored ) POINTS?
  | ref IS ref
  | ref EXISTS
  | ref
  ;
scored : number POINTS edge ;
quantity : SCORE | ERROR_RATE | ref ( OF ref )? ;

step : stepKind ( COMMA? stepPart )* | ladder | ceiling ;
ladder : LADDER item ( COMMA item )* ( COMMA? ( STEPWISE | MAY_FALL ) )* ;
ceiling : ref MAY_NOT_BE name WHEN GRADED_BELOW name ;
stepKind
  : DECLARE | SELF_ASSESS | ACCEPT | SPOT_CHECK | REDO | GRADING | RECTIFY | RECHECK | PUBLISH
  ;
stepPart : placement | share | ALL | when ;
share : AT_LEAST PERCENT OF ( BRANCHES | DECLARED | ACCEPTED | ALL ) ;

expectation : EXPECT name ( COMMA name )* status expectationPart* ;
expectationPart : IN? window ( COMMA window )* | ( CONCERNING | PER ) name ( AND_WITH name )? ;
status
  : MET | MISSED | ADVISED | PENDING | UPCOMING | WAIVED | NOT_APPLICABLE | UNKNOWN_STATUS | UNBOUND
  | ATTEST | FAULTY
  ;
asOf : AS_OF DATE ;
known : KNOWN refs? FROM DATE SINCE? TO DATE ;
fixed : FIXED_DAY ON? THE? DAY_OF_MONTH ;
told : ATTEST STRING toldPart* ;
toldPart
  : ON? DATE
  | ON_WORD | OFF_WORD | NO
  | NUMBER POINTS
  | ( BY | BY_ZH ) name
  | ( CONCERNING | PER ) name ( AND_WITH name )?
  ;
occurrence : ( LEDGER | DOCUMENT | POLICY )? ref names? ( COMMA? occurrencePart )* ;
occurrencePart
  : ON? DATE
  | FROM DATE SINCE? ( TO DATE )?
  | UNTIL DATE
  | every
  | ( CONCERNING | PER ) names
  | ( BY | BY_ZH ) name ( LEADS | AND_WITH name )?
  | LED_BY name
  | byEach
  | ATTENDED_BY turnout
  | ALL ref ATTEND
  | EXCUSED names
  | number measureUnit? ATTEND?
  | HAS ( items | number measureUnit? )
  | RECORDING items
  | IN_STEPS items
  | ABOUT items
  | ( TO | SENT_TO ) ALL? ref
  | HELD_WITH refs
  | announced
  | FILLED ( ON | IN )? DATE
  | IS ( ref | number measureUnit? )
  | IN_FORCE
  ;
turnout : ALL ref | number measureUnit? | names ;
names : name ( COMMA name )* ;

refs : ref ( ( COMMA | AND | AND_WITH ) ref )* ;
ref : TERM | QUOTED_NAME | NAME ;
name : NAME | TERM | QUOTED_NAME | STRING ;
