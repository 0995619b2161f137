.pragma library
// The few words on keys, in the language that the keys type.
const WORDS = {
    "en_GB": {name: "English", hide: "Hide", enter: "Enter", letters: "abc", symbols: "?@£"},
    "cy_GB": {name: "Cymraeg", hide: "Cuddio", enter: "Enter", letters: "abc", symbols: "?@£"},
    "pl_PL": {name: "Polski", hide: "Ukryj", enter: "Enter", letters: "abc", symbols: "?@£"},
    "ur_PK": {name: "اردو", hide: "چھپائیں", enter: "داخل", letters: "ا ب پ", symbols: "؟@£"},
}

function of(locale) {
    return WORDS[locale] || WORDS["en_GB"]
}
