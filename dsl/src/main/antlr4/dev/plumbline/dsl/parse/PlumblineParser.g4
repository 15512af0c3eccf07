// One line at a time: what a line may say. Blocks are found before, so a bad line spoils itself only.
parser grammar PlumblineParser;

options { tokenVocab = PlumblineLexer; }

line : entry EOF ;
calendarLine : calendarPart+ EOF ;
stepLine : step EOF ;
exampleLine : ( expectation | occurrence ) EOF ;

entry
  : version | title | sectors | parents | uses | valid | edition
  | section | actor | calendar | phase | assessment | example
  | declaration | parameter | setting | change | waiver | grade | scale | exemption
  | duty
  ;

version : VERSION NUMBER ;
title : layer name STRING? ;
layer : STANDARD | REGULATION | CONVENTION | WORDS ;
sectors : SECTOR name ( COMMA name )* ;
parents : EXTENDS name ( COMMA name )* ;
uses : USES name ( COMMA name )* ;
valid : VALID FROM? DATE ( TO DATE )? ;
edition : EDITION STRING ;

section : SECTION name STRING? ( COMMA? ( worth | weight ) )* ;
weight : WEIGHT ( NUMBER | PERCENT ) ;
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
window : YEAR_MONTH | YEAR_QUARTER | YEAR_HALF | NUMBER | DATE ( TO DATE )? ;

grade : GRADE name STRING? ( OTHERWISE | WHEN condition )? quota? ;
quota : COMMA? AT_MOST PERCENT OF BRANCHES ;
scale : SCALE scalePart ( COMMA scalePart )* ;
scalePart
  : TOTAL NUMBER POINTS? | BASE NUMBER POINTS? | RESHARE ( ON_WORD | OFF_WORD | NO )
  | WAIVED COUNTED | PROVISIONAL ABOVE PERCENT
  ;
exemption : EXEMPT ref FROM refs ;

duty : phrases ;
phrases : phrase ( COMMA? phrase )* COMMA? ;

phrase
  : modality | subject | attest | evidence
  | every | gap | placement | upon | deadline | once
  | amount | never | odd
  | exist | chosen | serve | notice | extension | filled
  | has | inForce
  | per | byEach
  | attended | led | recording | steps | about | recipient | lasting | announced | combine
  | when | exempt
  | cite | covers | alias
  | worth | less | bonus | floor | bestOf | judged | factor | veto | stepTable
  ;

modality : MUST | SHOULD | MAY ;
subject : ( LEDGER | DOCUMENT | POLICY )? ref ( OR ref )* ;
attest : ATTEST STRING ;
evidence : EVIDENCE refs ;

every : EVERY NUMBER? unit ;
unit
  : WEEK | HALF_MONTH | MONTH | QUARTER | HALF_YEAR | YEAR | SEMESTER | ACADEMIC_YEAR
  | TERM_OF_OFFICE
  ;
gap : AT_MOST length APART | GAP AT_MOST length ;
length : NUMBER lengthUnit | ref ;
lengthUnit : DAY | WORKING_DAY | WEEK | MONTH | HALF_YEAR | YEAR | QUARTER ;

placement
  : IN? QUARTER_NAME
  | IN? MONTH_NAME ( ( COMMA | AND | AND_WITH | OR ) MONTH_NAME )*
  | BY ( MONTH_DAY | DATE )
  | ( MONTH_DAY | DATE ) BEFORE
  | FROM ( MONTH_DAY | DATE ) TO ( MONTH_DAY | DATE )
  | ON? THE? DAY_OF_MONTH ( OF EVERY MONTH )?
  | ON? FIXED_DAY
  | ON? THE? LAST_DAY ( OF EVERY MONTH )?
  | ON? THE? FIRST WEEKDAY ( OF EVERY MONTH )?
  | ON DATE
  ;
upon
  : WITHIN length ( OF | AFTER ) ref
  | WITHIN length BEFORE ref ENDS?
  | ( BEFORE | AFTER ) ref
  | NUMBER lengthUnit BEFORE ref ENDS?
  | ( IN | FROM )? ref ENDS? ( AFTER | SINCE ) length INSIDE
  | ( IN | FROM )? ref ENDS? BEFORE ( length INSIDE? )?
  ;
deadline : WITHIN length | length INSIDE ;
once : ONCE ;

amount
  : limit number measureUnit? ( OR_MORE | OR_FEWER )? ( OF ref )?
  | OF ref limit? number
  | number measureUnit? ( TO number measureUnit? )? ( OR_MORE | OR_FEWER )? ( OF ref )?
  ;
limit : AT_LEAST | AT_MOST | EXACTLY | ABOVE | BELOW ;
number : NUMBER | PERCENT ;
measureUnit : TIMES | HOURS | DAY | PERSON | PIECES | YEAR | MONTH ;
never : ( NEVER_ABOVE | NEVER_BELOW ) number measureUnit? ;
odd : ODD ;

exist : REQUIRED | FORBIDDEN ;
chosen
  : ( ELECTED_BY | APPOINTED_BY | HELD_BY ) ref
  | BY_ZH ref ( ELECTS | APPOINTS | HOLDS )
  ;
serve : LASTS amount ;
notice : NOTICE length AHEAD? | AHEAD length REMIND? ;
extension : EXTENSION AT_MOST length ;
filled : FILLED ( WITHIN length | length INSIDE )? ;

has : HAS ( ANY_OF | AT_LEAST NUMBER PIECES? OF? )? items ;
items : SUCH_AS? item ( ( COMMA | AND | AND_WITH ) item )* ETC? ;
item : ref | STRING ;
inForce : IN_FORCE ;

per : PER ref ( ( AND_WITH | WITH_EACH ) PER? ref )? ;
byEach : BY_EACH ref ( WITH_EACH ref )? | AMONG_EACH ref ;

attended
  : ATTENDED_BY ( ALL | PERCENT OR_MORE? OF? )? ref
  | ALL ref ATTEND
  | PERCENT OR_MORE ref ATTEND
  ;
led : LED_BY ref | BY_ZH ref LEADS ;
recording : RECORDING items ;
steps : IN_STEPS items ;
about : ABOUT items ;
recipient : TO ALL? ref ;
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
  : LESS NUMBER PER ( MISS | PERSON | PERCENTAGE_POINT | PIECES | HOURS | DAY ) ( UP_TO NUMBER )?
  | EACH_SHORT NUMBER ( TIMES | PERSON | PERCENTAGE_POINT | PIECES | HOURS | DAY )
    DEDUCT NUMBER POINTS ( COMMA? UP_TO NUMBER POINTS )?
  ;
bonus
  : BONUS NUMBER UP_TO NUMBER
  | EACH_EXTRA NUMBER ( TIMES | PERSON | PIECES ) ADD NUMBER POINTS COMMA? UP_TO NUMBER POINTS
  ;
floor : FLOOR ( NONE | NUMBER ) | NONE ;
bestOf : BEST_OF name ;
judged : JUDGED NUMBER TO NUMBER POINTS? ;
factor : DOUBLED | HALVED ;
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
  | quantity ( COMPARE number measureUnit? | amount ) POINTS?
  | ref IS ref
  | ref EXISTS
  | ref
  ;
quantity : SCORE ( OF ref )? | ERROR_RATE | ref ( OF ref )? ;

step : stepKind ( COMMA? stepPart )* ;
stepKind
  : DECLARE | SELF_ASSESS | ACCEPT | SPOT_CHECK | REDO | GRADING | RECTIFY | RECHECK | PUBLISH
  ;
stepPart : placement | share | ALL | when ;
share : AT_LEAST PERCENT OF ( BRANCHES | DECLARED | ACCEPTED | ALL ) ;

expectation : EXPECT name status ( IN window ( COMMA window )* )? ;
status : MET | MISSED | PENDING | UPCOMING | NOT_APPLICABLE | UNKNOWN_STATUS ;
occurrence : ref occurrencePart* ;
occurrencePart
  : ON DATE ( COMMA DATE )*
  | PER name | BY name | FROM name | TO name
  | number measureUnit?
  | HAS items | RECORDING items
  ;

refs : ref ( ( COMMA | AND | AND_WITH ) ref )* ;
ref : TERM | QUOTED_NAME | NAME ;
name : NAME | TERM | QUOTED_NAME | STRING ;
