/** How a sentence sounds that says something was missing, and one that says it was not that. Language by language. */
export interface Cues {
  /** "It was not because of …": it speaks of no gap, whatever else it says. */
  denied: RegExp;
  gap: RegExp;
  strength: RegExp;
  /** Between two clauses, from the first white space on; behind "but" after a denial comes what it was instead. */
  joins: RegExp;
  but: RegExp;
}

export const CUES: Record<string, Cues> = {
  en: {
    denied:
      /\b(?:no|not|never|neither|nor)(?: \p{L}+)? (?:lack\p{L}*|missing|weak\p{L}*|gaps?|shortfall)\b|n['’]t(?: \p{L}+)? (?:lack\p{L}*|missing|weak\p{L}*|a gap)\b|\b(?:not|nor|neither|never|hardly)(?: at all)? (?:because|due to|owing to|about|for lack)\b|n['’]t(?: at all)? (?:because|due to|owing to|about|for lack)\b|(?:\bnot|\bno|n['’]t)(?: \p{L}+){0,2} (?:reason|decisive|deciding|a matter of|a question of|down to)\b|\bnothing (?:was |is )?(?:missing|to do with)\b|\bplayed no (?:part|role)\b|\b(?:neither|nor)\b|(?:\bnot|n['’]t) (?:the|your|a|an) (?!strong|good|clear|full|convincing|sufficient|level|strength)/iu,
    gap: /\b(?:lack(?:s|ed|ing)?|missing|missed|weak\p{L}*|gaps?|shortfall|insufficient\p{L}*|inadequate\p{L}*|unconvincing|too (?:little|few|short|low)|fell short|falls short|short of|below|poor(?:ly)?|fail(?:s|ed|ing)?|struggl\p{L}*|absent|absence|without)\b|(?:\b(?:not|never|no|nothing)\b|n['’]t\b)[^.;]{0,24}\b(?:shown?|showing|see|seen|hear\p{L}*|find|found|demonstrat\p{L}*|meet|met|(?:have|had|has)(?! to\b| been\b| had\b)|hold|held|possess|reach\p{L}*|satisf\p{L}*|convinc\p{L}*|enough|sufficient\p{L}*|strong|good|clear|evidence|what (?:we|the post) need\p{L}*|at the level|up to)\b|\b(?:because of|due to|owing to|on account of|(?:the|our) (?:main |deciding |real )?reason (?:was|is|for)|came down to|turned on|decided (?:on|by)|deciding (?:point|factor)|decisive)\b|\b(?:we|panel|committee) (?:had|were|was)\b[^.;]{0,16}\b(?:doubt\p{L}*|concern\p{L}*|reservations?)\b/iu,
    strength:
      /\b(?:strong\p{L}*|strength\p{L}*|good|very well|excellent\p{L}*|convinc\p{L}*|impress\p{L}*|clearly|met|meets|showed|shown|appreciat\p{L}*|enjoyed|valued|liked)\b/iu,
    joins: /(?<!\s)\s*[,;:]\s+|(?<!\s)\s+(?:and|or|while|whereas|although|though)\s+|(?<!\s)\s*[–—]\s*/giu,
    but: /(?<!\s)(?:\s*[,;])?\s+(?:but|rather|instead|however)\s+/giu,
  },
  de: {
    denied:
      /\b(?:nicht|kein\p{L}*|nie)\b[^.;]{0,16}(?:\b(?:an|wegen|gefehlt|fehlte?|gemangelt|mangelnde\p{L}*|Grund|ausschlaggebend|entscheidend)(?!\p{L}))|\bnichts (?:gefehlt|damit zu tun|zu tun)|\bspielte\p{L}* keine Rolle/iu,
    gap: /\b(?:fehl(?:t|te|ten|en|ende\p{L}*)|gefehlt|mangel\p{L}*|mangels|schwach\p{L}*|schwäche\p{L}*|lücke\p{L}*|ungenügend\p{L}*|unzureichend\p{L}*|zu (?:wenig|gering|kurz)\p{L}*|wegen|aufgrund|ausschlaggebend|(?:der|unser) Grund (?:war|ist))|\b(?:nicht|kein\p{L}*|kaum)\b[^.;]{0,30}(?:gezeigt|nachgewiesen|erfüll\p{L}*|ausreich\p{L}*|genug|überzeug\p{L}*|erkennbar|deutlich|vorhanden|erreicht|mitbringen|stark)/iu,
    strength:
      /\b(?:stark\p{L}*|stärke\p{L}*|gut|gute\p{L}*|überzeug\p{L}*|beeindruck\p{L}*|erfüllt\p{L}*|gezeigt)/iu,
    joins: /(?<!\s)\s*[,;:]\s+|(?<!\s)\s+(?:und|oder|während|obwohl)\s+|(?<!\s)\s*[–—]\s*/giu,
    but: /(?<!\s)(?:\s*,)?\s+(?:aber|sondern|jedoch|doch)\s+/giu,
  },
  fr: {
    denied:
      /(?:n['’]|\bne )[^.;]{0,20}\b(?:pas|rien|jamais|aucun\p{L}*)\b[^.;]{0,16}(?:manqu\p{L}*|à cause|en raison|la raison|lié\p{L}*|question d)|n['’]étai(?:t|ent) pas (?:le|la|les|votre|vos)\b|n['’]a joué aucun rôle/iu,
    gap: /\b(?:manqu\p{L}*|lacune\p{L}*|faible\p{L}*|faiblesse\p{L}*|insuffisan\p{L}*|trop (?:peu|court|faible)\p{L}*|en raison|à cause|faute d|la raison (?:est|était)|absence)|(?:n['’]|\bne )[^.;]{0,24}\b(?:pas|guère|jamais|aucun\p{L}*)\b[^.;]{0,24}(?:montr\p{L}*|démontr\p{L}*|rempl\p{L}*|attein\p{L}*|suffi\p{L}*|convain\p{L}*|assez|dispos\p{L}*|satisf\p{L}*)/iu,
    strength:
      /(?<!\p{L})(?:fort\p{L}*|force\p{L}*|bon|bonne\p{L}*|excellent\p{L}*|convain\p{L}*|apprécié\p{L}*|solide\p{L}*)/iu,
    joins: /(?<!\s)\s*[,;:]\s+|(?<!\s)\s+(?:et|ou|tandis que|alors que)\s+|(?<!\s)\s*[–—]\s*/giu,
    but: /(?<!\s)(?:\s*,)?\s+(?:mais|plutôt|cependant)\s+/giu,
  },
  es: {
    denied:
      /(?<!\p{L})no (?:fue|fueron|era|eran|es|se debió|le faltó|le faltaron|faltó|faltaron)\b(?! (?:suficiente|clar|bastante))|no tuvo nada que ver|no influy\p{L}*|nada que ver/iu,
    gap: /(?<!\p{L})(?:falt\p{L}*|carec\p{L}*|carencia\p{L}*|débil\p{L}*|insuficien\p{L}*|demasiado (?:poco|corto|bajo)\p{L}*|debido a|a causa|el motivo (?:fue|es)|ausencia)|(?<!\p{L})no [^.;]{0,30}(?:mostr\p{L}*|demostr\p{L}*|cumpl\p{L}*|alcanz\p{L}*|suficiente\p{L}*|acredit\p{L}*|convenc\p{L}*|claro|clara)/iu,
    strength:
      /(?<!\p{L})(?:fuerte\p{L}*|fortaleza\p{L}*|buen\p{L}*|excelente\p{L}*|convincente\p{L}*|sólid\p{L}*)/iu,
    joins: /(?<!\s)\s*[,;:]\s+|(?<!\s)\s+(?:y|e|o|mientras|aunque)\s+|(?<!\s)\s*[–—]\s*/giu,
    but: /(?<!\s)(?:\s*,)?\s+(?:pero|sino|sin embargo)\s+/giu,
  },
  nl: {
    denied:
      /\b(?:niet|geen|nooit)\b[^.;]{0,16}\b(?:aan|vanwege|wegens|door|ontbr\p{L}*|gebrek|reden|doorslaggevend)\b|\bniets (?:te maken|ontbrak)|\bspeelde\p{L}* geen rol/iu,
    gap: /\b(?:ontbr\p{L}*|ontbrak|gebrek\p{L}*|mist\p{L}*|miste|zwak\p{L}*|onvoldoende|te (?:weinig|kort|laag)|tekort\p{L}*|vanwege|wegens|doorslaggevend|de reden (?:was|is))\b|\b(?:niet|geen|nauwelijks)\b[^.;]{0,30}(?:laten zien|getoond|aangetoond|voldo\p{L}*|genoeg|overtuig\p{L}*|gehaald|duidelijk|sterk)/iu,
    strength: /\b(?:sterk\p{L}*|goed|goede|uitstekend\p{L}*|overtuig\p{L}*|voldeed|getoond)/iu,
    joins: /(?<!\s)\s*[,;:]\s+|(?<!\s)\s+(?:en|of|terwijl|hoewel)\s+|(?<!\s)\s*[–—]\s*/giu,
    but: /(?<!\s)(?:\s*,)?\s+(?:maar|echter)\s+/giu,
  },
};
