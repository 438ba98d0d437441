package vn

import "strings"

// rimeList holds the rimes of Vietnamese spelling without tones: the vowels and
// what closes them. Rimes on k are those of place names of the Central Highlands.
const rimeList = `a ac ach ai ak am an ang anh ao ap at au ay
ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
y ych yn ynh yp yt yêm yên yêng yêt yêu
o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăt oe oem oen oeng oeo oet
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ
uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`

const onsetList = "b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x"

var (
	onsets     = asSet(append(strings.Fields(onsetList), ""))
	wholeRimes = asSet(strings.Fields(rimeList))
	// rimesOnTheWay holds all that is seen while a rime is being typed: its
	// beginnings, each with some or all marks not yet typed.
	rimesOnTheWay = unfinished(strings.Fields(rimeList))
)

func asSet(words []string) map[string]bool {
	set := map[string]bool{}
	for _, w := range words {
		set[w] = true
	}
	return set
}

func unfinished(rimes []string) map[string]bool {
	set := map[string]bool{}
	for _, rime := range rimes {
		begun := []string{""}
		for _, r := range rime {
			var longer []string
			for _, b := range begun {
				longer = append(longer, b+string(r))
				if bare := bareOf(r); bare != r {
					longer = append(longer, b+string(bare))
				}
			}
			for _, l := range longer {
				set[l] = true
			}
			begun = longer
		}
	}
	return set
}

// bareOf takes the hat, horn, breve or bar off a lower-case letter.
func bareOf(r rune) rune {
	switch r {
	case 'ă', 'â':
		return 'a'
	case 'ê':
		return 'e'
	case 'ô', 'ơ':
		return 'o'
	case 'ư':
		return 'u'
	case 'đ':
		return 'd'
	}
	return r
}
