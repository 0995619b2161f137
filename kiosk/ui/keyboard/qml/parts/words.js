.pragma library
// The few words on keys, in the language that the keys type.
const WORDS = {
    "en_GB": {name: "English", hide: "Hide", enter: "Enter", letters: "abc", symbols: "?@£"},
    "cy_GB": {name: "Cymraeg", hide: "Cuddio", enter: "Enter", letters: "abc", symbols: "?@£"},
    "pl_PL": {name: "Polski", hide: "Ukryj", enter: "Enter", letters: "abc", symbols: "?@£"},
    "ur_PK": {name: "اردو", hide: "چھپائیں", enter: "داخل", letters: "ا ب پ", symbols: "؟@£"},
    "ar_EG": {name: "العربية", hide: "إخفاء", enter: "إدخال", letters: "أ ب ت", symbols: "؟@£"},
    "pa_IN": {name: "ਪੰਜਾਬੀ", hide: "ਲੁਕਾਓ", enter: "ਠੀਕ", letters: "ਕ ਖ ਗ", symbols: "?@£"},
    "bn_BD": {name: "বাংলা", hide: "লুকান", enter: "ঠিক", letters: "ক খ গ", symbols: "?@£"},
    "ro_RO": {name: "Română", hide: "Ascunde", enter: "Enter", letters: "abc", symbols: "?@£"},
    "uk_UA": {name: "Українська", hide: "Сховати", enter: "Enter", letters: "абв", symbols: "?@£"},
}

function of(locale) {
    return WORDS[locale] || WORDS["en_GB"]
}
