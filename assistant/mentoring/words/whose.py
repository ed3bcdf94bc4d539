"""Whether someone else is hurt, or the writer is."""

ABOUT_OTHERS = r"""
(?:my|a|our|the) (?:\w+ )?(?:friend|sister|brother|mum|mom|mother|dad|daughter|son|cousin|colleague|mentee|flatmate|
    roommate|partner|wife|husband|niece|nephew|student|teammate|coworker|intern|neighbour|aunt)\b
(?:himself|herself|themselves|she|her|him)\b
"""

TO_ME = r"""
(?:(?<!told )(?<!tells )(?<!tell )(?<!asked )(?<!showed )(?<!with )(?<!texted )(?<!to )me|
    myself)\b|i(?:'m| am| was| want| can't| don't| wish|'ve)\b
(?:i|my) (?:\w+ ){0,3}(?:life|own|body|wrists?|passport|boss|manager|supervisor|husband|ex|race|religion|shifts|hours)\b
"""
