"""English words that decide counting: function words, abbreviations, question words. Families are in `families`."""

from __future__ import annotations

from kwaudit.languages.en import families


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FUNCTION_WORDS = _set("""
    a an the this that these those some any each every either neither both such another other others
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we our ours ourselves they them their theirs themselves one's oneself someone anyone everyone something anything
    everything who whom whose which what whoever whatever whichever
    of in on at by for with from to into onto upon over under about above below between among amongst through
    throughout during before after since until till within along across around behind beside besides beyond toward
    towards against off out up down as per via than like
    and or but nor so yet if then because although though whether unless while whereas
    am is are was were be been being do does did doing done have has had having
    else however maybe perhaps instead actually probably
    can could will would shall should may might must ought
    there here thus hence therefore also too very just only even still already quite rather really ever again
    i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll
    we'd they're they've they'll they'd that's that'll there's there're there'll here's who's who'd who'll what's
    let's where's when's how's why's
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't
    shan't shouldn't mustn't mightn't needn't ain't
""")
"""Words that carry no search by themselves. Left out on purpose, since they do in a keyphrase: no, not, without, how,
why, when, where, new, best, near, us, more, most, less, free, all, first, one, own, same, few, many, now."""

QUESTION_WORDS = _set("who whom whose what which when where why how")

ABBREVIATIONS = _set("""
    dr drs mr mrs ms mx messrs prof rev hon mt gen col maj capt lt cmdr sgt cpl pvt gov sen rep pres supt
    vs v viz cf e.g eg i.e approx ca asst assoc attn
""")
"""Their point never ends a sentence: a name, a number or a comparison follows."""

END_ABBREVIATIONS = _set("""
    etc al inc ltd co corp llc plc bros dept univ est ave blvd rd st ft jr sr esq u.s u.k u.n e.u u.s.a d.c a.m p.m
    ph.d m.d m.a b.a b.sc m.sc a.d b.c b.c.e c.e ibid ed eds hrs mins secs oz lb lbs kg cm mm km hr min max
""")
"""Their point ends a sentence where a word follows that opens one (The, It, How)."""

NUMBER_ABBREVIATIONS = _set("""
    no nos nr p pp fig figs tab vol vols ch chap sec sect art eq pt ser tel ext app apt
    jan feb mar apr jun jul aug sep sept oct nov dec
""")
"""Abbreviations only before a number: `no. 5` and `I said no. Then`."""

_APART_OR_ONE = """
    after_care air_bag air_fryer audio_book back_pack back_up back_yard bar_code base_line bath_room bed_room
    bench_mark birth_day blood_stream blue_print book_keeping book_shelf book_store boy_friend car_pool
    care_giver care_taker check_list child_birth child_care click_bait co_author co_operate co_operation
    co_ordinate co_ordinator co_worker copy_writing cross_over cyber_security data_base data_set day_care
    day_dream dress_maker dry_wall e_book e_business e_commerce e_learning e_mail e_sports earth_quake eye_brow
    eye_lash fire_place fire_wall follow_up foot_care foot_print free_lance free_lancer fund_raiser fund_raising
    girl_friend good_bye grand_parent green_house guide_line gym_wear hair_cut hair_style hand_book hand_made
    hard_wood head_ache head_phones health_care home_made home_owner home_page home_school home_work
    house_keeping house_work hydro_electric key_board key_word land_lord life_style life_time live_stream log_in
    lunch_box make_over market_place mid_century mind_set mouth_wash multi_media multi_purpose multi_vitamin
    news_letter non_profit non_stick note_book off_line off_shore on_boarding on_line on_site pay_check pay_roll
    pine_apple pod_cast post_card pre_order pre_owned pre_school rain_coat road_map roll_out sail_boat
    sales_person school_work screen_shot self_care ship_yard side_walk sign_up skin_care sky_scraper slide_show
    smart_phone smart_watch snow_board sound_track spread_sheet start_up step_mother straight_forward sub_woofer
    sun_glasses sun_screen table_cloth team_work tele_health thumb_nail time_line time_table tool_box
    tooth_brush tooth_paste touch_screen trade_mark tree_house under_wear user_name video_game voice_mail
    wall_paper water_proof web_cam web_master web_page web_shop web_site web_store week_end well_being
    white_board white_paper wi_fi wood_work word_press work_flow work_force work_place work_shop work_space
    world_wide yard_work
"""
APART_OR_ONE = tuple(tuple(pair.split("_")) for pair in _APART_OR_ONE.split())
"""Words that are written apart, with a hyphen or as one. Not *work out*, *make up*: these are verbs too."""

IRREGULAR = families.IRREGULAR
DISTINCT = families.DISTINCT
