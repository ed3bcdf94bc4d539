"""Words that make a no hard to give: reproach, pressure, pity."""

GUILT = r"""
(?:you never|you (?:still |simply |just )?(?:have not|haven't|did not|didn't|won't|will not|do not|don't))
     (?:even )?(?:\w+ )?(?:bother(?:ed)? to )?(?:repl\w+|answer\w*|respond\w*|get back|write back|wrote back|
    got back|acknowledge\w*|care)
why you (?:\w+ )?(?:won't|will not|don't|do not|didn't|did not|never|can't|cannot) (?:\w+ )?(?:answer|reply|respond|
    help|care|write)
(?:i have|i've|i) (?:already |now )?(?:written|wrote|emailed|messaged|asked|tried|reached out|followed up|contacted|
    sent)(?: to)?(?: you)? (?:\w+ )?(?:twice|(?:two|three|four|five|six|several|many|multiple|so many|countless|
    dozens of|\d+) (?:times|e-?mails|messages|letters|notes|reminders)|again and again|repeatedly)(?! to (?:the|my|
    our|his|her)\b)
(?:second|third|fourth|fifth|sixth|umpteenth|last|\d+(?:rd|th|nd)) (?:time|message|email|letter|reminder)
     (?:that )?(?:i|from me|to you)
(?:i have|i've|i am|i'm|been) (?:still |been )*(?:waiting|hoping) (?:for (?:weeks|months|days|so long|ages|
    a long time|your|you|a (?:reply|answer)|an answer|any)|to hear|all|since|patiently)
checking my (?:\w+ )?(?:inbox|phone|mail|email|messages)
(?:never|still|not|no) (?:(?!need|want|expect|ask)\w+ )?(?:anything|a word|a line|a reply|an answer)
     (?:back )?from you
(?:still )?(?:no|nothing|not (?:a|one|even a)(?: single)?)(?: \w+)? ?(?:reply|answer|response|word|
    line)? from you(?:r side)?
(?:got|received|had|with|and) (?:still )?no (?:reply|answer|response)(?! (?:is|was|needed|required|necessary|
    expected))
(?:and|but|only|just|nothing but) (?:now |then )?(?:complete |total |radio )?silence
(?:hate|sad|sorry) (?:to have )?to tell (?:\w+ ){1,4}(?:that )?you (?:refused|said no|ignored|didn't|did not|
    would not|turned)
(?:my|our) (?:\w+ ){0,2}(?:sacrificed|gave up|suffered|went without)\b
you (?:have|had) (?:so much|everything|it all)(?:,| and| while| whereas| when)
(?:would be|is|seems|feels|that is|how) (?:so |very |really |simply |just |rather )?(?:cruel|heartless|selfish|
    unfair|cold|mean|arrogant|unkind) (?:not|to|of you|if you|that you)
(?:not|never) (?:answering|replying|responding|helping) (?:says|shows|tells|speaks|is)
(?:already )?told (?:everyone|everybody|my \w+|them all|people)(?: that)? you(?:'d| would| will|'ll| had)?
     (?:\w+ )?(?:help|agree|say yes|come|do it|mentor|sponsor)
(?:can't|cannot|can not|could not|couldn't|won't be able to|impossible to|not able to) (?:\w+ ){1,4}without (?:you|
    your)\b
(?:have|take|show)(?: some| a little)? (?:mercy|pity)|pity (?:me|on)\b
(?:know|see|saw|noticed|can see) (?:that )?you(?:'ve| have)? (?:saw|seen|read|opened|looked at|received|got) (?:my|
    the|this|it)\b
(?:you are|you're|you were) (?:my |the |our )?(?:very )?(?:last|only|one|final|best) (?:real |true )?(?:hope|chance|
    option|shot|resort|person (?:left|who)|one (?:left|who))
(?:there is|there's|i have|i've|have|with|got)(?: got)? (?:no ?one|nobody|nowhere) else
(?:counting|count|relying|rely|depending|depend|pinning|pin)(?: all)?(?: (?:my|our) hopes?)? (?:so much )?(?:on|
    upon) you\b
(?:i am|i'm|am|i) (?:so |really |truly |literally |just |getting |practically )*(?:desperate|begging|beg|pleading|
    plead)\b
(?:beg|begging|implore|imploring|plead with) you
without (?:you|your (?:help|support|advice|guidance|answer|reply))\b,? (?:\w+ )?(?:i|my|we|everything|it all|
    nothing)
(?:i|we|my \w+|everything|it all)(?: \w+){1,5} (?:without you|if you (?:don't|do not|won't|will not|say no|refuse|
    ignore|decline|can't|cannot|turn|reject))\b
if you (?:say no|refuse|ignore|decline|reject|turn (?:me|this) down|don't (?:help|answer|reply)|do not (?:help|
    answer|reply)),? (?:then )?(?:i|my|we|it|all|there)\b
i (?:do not|don't) know what (?:i'll|i will|i'd|i would|else i|to) do
(?:my|our) (?:whole |entire )?(?:future|career|life|family|dreams?|world) (?:depends|hangs|rests|is (?:over|ruined|
    finished|in your hands)|will be (?:over|ruined|finished)|would be (?:over|ruined|finished))
(?:so |very |really |deeply |truly |terribly |extremely |bitterly )?(?:disappointed|devastated|heartbroken|crushed|
    gutted|let down|offended|inconsolable) (?:if|that you|by you|in you|when you|without)
(?:i (?:would|will|'d|'ll)|i'd|i'll) be (?:so |very |really |deeply |truly |terribly )?(?:disappointed|devastated|
    heartbroken|crushed|gutted|hurt|let down|lost without|offended|sad|upset)
(?:break|broke|breaks|breaking) my heart
(?:i|i have|i've) (?:\w+ )?(?:cried|wept|been crying|lost sleep|sacrificed)\b
(?:how (?:much|hard)|what) (?:it|i|this)(?: has)? (?:\w+ )?(?:sacrificed|cost me|costs me|suffered|given up|gave up)
(?:never|not) forgive (?:myself|you)
(?:please )?(?:do not|don't|never|not) (?:\w+ )?(?:let (?:me|us|\w+ \w+) down|ignore (?:me|this|my)|disappoint
     (?:me|us)|leave me |forget (?:about )?me|say no|turn me down|be like|abandon|reject|refuse|make me (?:ask|beg|
    wait|chase|come|feel|regret))\b
letting (?:\w+ ){1,6}down
(?:the |very )?least (?:that )?you (?:could|can)(?: do)?
after (?:all|everything|what)(?: that)? (?:i|we)(?: have|'ve)? (?:\w+ )?(?:done|did|do|gave|given|helped|went)
(?:surely|certainly) (?:you|someone|a) ?(?:\w+ ){0,4}?(?:can|could|must|have|would)
(?:only|just|merely|hardly) (?:take )?(?:\w+ )?(?:ten|five|\d+|a few|fifteen) minutes of your (?:life|day|time)
(?:you|(?:some|any)one (?:like you|in your position)|people like you|women like you|men like you|leaders like you|
    leaders|seniors|mentors) (?:should|ought to|must|are supposed to|were supposed to|have a duty|
    have an obligation|don't have time for|do not have time for|never have time|need to help|need to give)
you of all (?:people|women|men)
(?:a|any) (?:real|true|good|decent|great|proper) (?:leader|mentor|person|woman|man|friend|colleague|manager|
    human being)(?: would| will|'d)
(?:supposed|meant) to (?:help|support|give back|care)
(?:i )?(?:thought|expected|believed|was told)(?: \w+)? (?:you (?:were|cared|would|wanted|believed)|better (?:of|
    from) you|more (?:of|from) you)
you (?:once |also |had |already )*promised (?:you|that|and|but|me you|me that|to help|us)
(?:it |this |that )?(?:would |will |'d |'ll )?(?:mean|means) (?:the (?:whole )?world|everything|so much more than)
(?:everyone|everybody|others|other people|the others|all the others) (?:else )?(?:has |
    have )?(?:already )?(?:helped|said yes|agreed|ignored|let me down|turned me down|rejected|said no)
(?:you )?owe (?:me|it to (?:me|us|the|women|young)|this to me|us)\b
(?:hope|guess|suppose|assume|see|take it) (?:that )?you(?:'re| are) (?:just |simply )?(?:not (?:too )?(?:busy|
    important|ignoring|avoiding|interested)|too (?:important|grand|good|successful|busy)|ignoring|avoiding)
if you (?:really |truly |actually )?(?:care|cared|valued?|believed?|meant|wanted to help)\b
(?:how|why) (?:can|could|would) you (?:ignore|refuse|say no|not help|do this)
"""
