"""Prints the characters that a bundled face keeps, as fontTools.subset --unicodes wants them.

Use: characters.py latin | simplified | traditional | arabic | hebrew | thai | devanagari
"""

import sys

# Latin with its extensions, IPA, combining marks, Greek, Cyrillic, punctuation, superscripts,
# currency, letterlike forms, number forms, arrows, operators, ligature code points.
LATIN = [(0x20, 0x7E), (0xA0, 0x52F), (0x1AB0, 0x1AFF), (0x1C80, 0x1C8F), (0x1D00, 0x218F),
         (0x2190, 0x22FF), (0x25CC, 0x25CC), (0x2C60, 0x2C7F), (0x2DE0, 0x2E5D), (0xA640, 0xA7FF),
         (0xAB30, 0xAB6F), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD)]

# What surrounds Chinese text: punctuation, full-width forms, enclosed numbers, arrows, shapes.
CHINESE_SIGNS = [(0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x205E), (0x20A0, 0x20BF), (0x2100, 0x22FF),
                 (0x2460, 0x24FF), (0x2500, 0x27BF), (0x2E80, 0x2E81), (0x3000, 0x303F),
                 (0x3040, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF), (0x3200, 0x33FF),
                 (0xFE10, 0xFE1F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]

# Of these, what looks otherwise in Taiwan and Hong Kong, with bopomofo; the rest comes from the
# other faces.
TRADITIONAL_SIGNS = [(0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x205E), (0x20A0, 0x20BF),
                     (0x2460, 0x2473), (0x3000, 0x303F), (0x3100, 0x312F), (0x31A0, 0x31BF),
                     (0xFE10, 0xFE1F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]

# What stands between the letters of any other script: digits and punctuation in one face with the
# letters keep a run of text whole. Latin letters come from Noto Sans.
BETWEEN_LETTERS = [(0x20, 0x40), (0x5B, 0x60), (0x7B, 0x7E), (0xA0, 0xA9), (0xAB, 0xB9),
                   (0xBB, 0xBB), (0x200C, 0x200F), (0x2010, 0x203A), (0x20AA, 0x20AC),
                   (0x20B9, 0x20B9), (0x2212, 0x2212), (0x25CC, 0x25CC)]

# The letters of Arabic with those of Persian and Urdu, of Hebrew, of Thai, and of Hindi with
# Marathi and Nepali. Joined and stacked forms follow from the letters.
SCRIPTS = {"arabic": [(0x600, 0x6FF), (0x750, 0x77F), (0xFD3E, 0xFD3F)],
           "hebrew": [(0x590, 0x5FF), (0xFB1D, 0xFB4F)],
           "thai": [(0xE00, 0xE7F)],
           "devanagari": [(0x900, 0x97F), (0xA830, 0xA839), (0xA8E0, 0xA8FF)]}

# Frequent in the names of people and places, and not in GB 2312.
NAMES = ("镕喆堃珺玥翀煊旻昇甯赟璟犇頔婳祎瑀琤玙玚珅珂珩珣珽琎琚琭琰琯瑄瑢璠璘璐璇璎璨瓅炅炜炟炫烜烨焜焱煜熠熹燊燚"
         "晞晟晅晢晗晙昉昕昀昳昶晔暄暐暕曈曦旸钰铄铠铖铭锜锟锴镓镔镝镠镡鑫鋆钊钒钦钲钺钼铎沄沅沚沣泓泠洺浛浠浥浔涵淏淦淼渼湉湜湲溁溦滢漪潇潋澍澔澧瀚灏"
         "芃芈芊苡茀茗茜荃荻莜莳菀菡菲萌萱葳蒗蓁蓓蔻蔺蕙蕤蕴薇薏藜蘅岚岽峣峥崟嵘嵩嵬巍仝佟佶俣俦俨倓倞偲僖儇勍勖垚垲埕埇塬墉奭妍妤姝姣姮娅娉娓娴婧媛媺嫄嫒嫣嬿孖"
         "屾岍帏弢彧徕忞忻怡恺悫惇愔憬戬扆扺抟捷擎敉斐斓斝枞柃柽栩桁桢桦梓梣梽棣棻椿楠楷榕榛樾橦檠欣欤殊毓毳泾玎皓皞皛睿瞳砼硕磊磬礽祁祯祺禔禛禧禹秾稹穆穗竑竣笪筠箐篁簃粲绎绮缃缇"
         "羿翊翎翙翚翛翟翯耘聿胤臻舸艺苒虓蠡衎袆裎觅訸訚诒诗谌谖谞贇贠赉赓趯跞轩轶辂辰迦逄逯逵邝邬邰邳郄郇郗郜郦鄢鄯酆醴野铱闫闳闾阚隗隽雎雯霁霂霄霈霏霓霖靓韪韫韬頫颀颉颋颐颢颛飏馗馥骁骊骐骕骙骥骦髙鬯魁魏鲲鳌鸢鸾鹄鹏麂麒麟麾黎黛黟鼐齐龑龢")


# The same for Taiwan, Hong Kong and Macao: not among the frequent characters of Big5, and forms that
# official texts of Hong Kong prefer.
TRADITIONAL_NAMES = ("堃喆煊旻甯琇瑄琍珮瑢瑀璟璿璉珺珉玠玥玟玹瓊瑋焜燊熺熹晞晟暐昉旼昀淯湉澔濬灝沄泓沅沂浚渼溎"
                     "芃苡荃莛菀蓁蔻薇蕓藺妤妘姵婕婉媖嫺嬿嫚仟佟侑俞倢偲僖鈞鈺鉦銓鋆錡鏞鑫鎂翊翀翎翃祐祺禔禕禛禎竑笙筠"
                     "埗鰂氹圳涌磡邨峯裏綫羣衞着啓牀麪粧鷄汚滙説税郞庄銹籤濕鬥凳峒嶼瀝箕鯉蠔燈檳榔彎厝崁崙埔坵圳墘埕垵塭汕汐"
                     "鶯鳳鶴鷺麒麟龜鰲驊驥駿騏馥頤頡顥顗韶靄霈霓雯雍闓闕閎閔鍚郁鄺鄞酆邱邵邢郝酈逄逵迺軒輊諠誼謙譯贇賡踴"
                     "豐虞蘅苓茜荀莘菁萱葳蒔蓓蓉蔚蕙蕾薰藝羿翰聿臻綺緯繹紘絜籲粲筱簡穎秝秉祿祁睿皓皎畇璇環琪琳琦琬琰理玲珍")


def standard(codec, first, last):
    for lead in range(first, last):
        for trail in range(0x40, 0xFF):
            try:
                yield ord(bytes([lead, trail]).decode(codec))
            except (UnicodeDecodeError, TypeError):
                continue


def ranges(pairs):
    return {code for first, last in pairs for code in range(first, last + 1)}


def simplified():
    return set(standard("gb2312", 0xA1, 0xF8)) | {ord(sign) for sign in NAMES}


def traditional():
    frequent = set(standard("big5", 0xA4, 0xC7))
    return frequent | {ord(sign) for sign in TRADITIONAL_NAMES}


KEPT = {"latin": lambda: ranges(LATIN),
        "simplified": lambda: simplified() | ranges(CHINESE_SIGNS),
        "traditional": lambda: traditional() | ranges(TRADITIONAL_SIGNS)}
name = sys.argv[1]
kept = KEPT[name]() if name in KEPT else ranges(SCRIPTS[name] + BETWEEN_LETTERS)
print(",".join("%X" % code for code in sorted(kept)))
