"""Words of the office that have a plainer one."""

JARGON = r"""
synerg(?:y|ies|istic|istically|ise|ize|ising|izing)\b
leverag(?:e|es|ed|ing)\b
circl(?:e|es|ed|ing) back
touch(?:ing|ed)? base
sync(?:ing|hing|h)?(?: up)?(?= (?:on|with|about|next|this|soon)|\.)
pick(?:ing)? (?:your|ur|her|his|their) brains?
(?:mental |spare |enough |any |the |more )?bandwidth\b
low[- ]hanging fruits?
deep[- ]?div(?:e|es|ing)\b
mov(?:e|es|ed|ing) the (?:needle|dial)
thought[- ]lead(?:er|ers|ership)
best[- ]in[- ](?:class|breed)
(?:key |my |our |the |some )?learnings\b
(?:key )?takeaways\b
ideat(?:e|es|ing|ion)\b
(?:going|moving) forward(?=[,.]|\s+(?:i|we|my|our|as|in)\b)
action(?:able|ise|ize|ables?)\b|action items?
paradigms?(?: shifts?)?
double[- ]click(?:ing)? on
(?:tak(?:e|ing)|run(?:ning)?|discuss(?:ing)?|talk(?:ing)?)(?: \w+){0,4} offline
loop(?:ing)? (?:you |me |them |her |him )?in
growth[- ](?:hack\w*|mindset)
personal brand(?:ing)?
(?:value[- ]?(?:add|adds|added|adding)|add(?:ing|s)? value|value proposition|unlock(?:ing|s)? (?:\w+ )?(?:value|
    potential|growth))\b
win[- ]win
boil(?:ing)? the ocean
think(?:ing)? outside (?:of )?the box|out of the box thinking
utili[sz](?:e|es|ed|ing|ation)\b
impactful(?:ly)?
(?:maximi[sz]\w+|scal\w+|optimi[sz]\w+) (?:\w+ )?(?:impact|value|potential|myself|career|growth|journey|reach|
    outcomes|synerg\w+)
drive (?:\w+ )?(?:impact|change|growth|value|results|innovation)|touch ?points?\b|future[- ]proof\w*
(?:get|gain|more|some|have) visibility (?:on|into|of|with)|track record|deliverables?\b
game[- ]?chang(?:er|ers|ing)
at the end of the day,
hit(?:ting)? the ground running
(?:strategic )?alignment\b|align(?:s|ed|ing)? (?:on|with|around|our|my) (?!the (?:wall|edge|page|margin|left|right))
(?:startup|start-up|business|innovation|tech|partner|talent|digital|founder|industry|data|mentoring|company|your|
    our) ecosystem
holistic(?:ally)?
drill(?:ing)? down (?:on|into)(?! the (?:rock|ground|clay|ice|soil))
peel(?:ing)? the onion
run(?:ning)? it up the flagpole
blue[- ]sky thinking
north star(?= (?:metric|goal|is|for))
mission[- ]critical
(?:up|re)skill(?:s|ed|ing)?\b|level(?:l?ing)? up\b|skill ?set
cross[- ]pollinat\w*|co-?creat(?:e|es|ed|ing|ion)\b
mindshare|wheelhouse|swim ?lanes?|pain points?|value chain
stakeholder (?:buy-in|management|engagement)|buy-in
(?:career|growth|professional|personal|leadership|my|your) trajectory
per my last (?:e-?mail|message)
reach(?:ed|es|ing)? out
(?:put(?:ting)?|stick(?:ing)?) a pin in
socia(?:lise|lize|lising|lizing) (?:this|the|an|it|my|our)
disrupt(?:ing|ive|or|ors|ion)?(?: (?:the|this|an|our|your) (?:\w+ )?(?:space|industry|market|sector|field))
core compet\w+
(?:results?|data|detail|goal|solution)s?[- ](?:driven|oriented)|self[- ]starters?|go[- ]getters?|team player
(?:to the |the )?next level\b(?! (?:of the|down|up|below|above))
interfac(?:e|es|ed|ing) with
(?:jump|hop|get)(?:ing|ping)? on a (?:quick )?(?:call|zoom)
best practices?
cutting[- ]edge|bleeding[- ]edge|state[- ]of[- ]the[- ]art
(?:strategi[sz]e|operationali[sz]e|incentivi[sz]e|productioni[sz]e|solutioni[sz]e)(?:s|d|ing)?\b
human capital|key performance|kpis\b|okrs\b|roi\b
(?:highly )?passionate about
robust|granular|proactive(?:ly)?|streamline\w*|scalable|empower(?:ing|ment)
"""
