<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>claims</name>
    <message>
        <source>In no announcement</source>
        <translation>どの発表にも属さない</translation>
    </message>
    <message>
        <source>Behind no commitment</source>
        <translation>どのコミットメントにも属さない</translation>
    </message>
    <message>
        <source>Of no source</source>
        <translation>記事なし</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>雇用</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>things</source>
        <translation>物</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>Commitment</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>記事ごとの記載</translation>
    </message>
    <message>
        <source>%1 by %2; what sources differ on comes first</source>
        <translation>%1 × %2（食い違いのあるものから順に表示）</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>両立</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>No announcement is shown.</source>
        <translation>発表は表示されていません。</translation>
    </message>
    <message>
        <source>%1 by %2: on %3 sources differ, on %4 they are compatible, on %5 they agree, %6 from a single source.</source>
        <translation>%1 × %2：食い違い%3件、両立%4件、一致%5件、単独の記事のみ%6件。</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>食い違う記載：%1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>両立する記載：%1</translation>
    </message>
    <message>
        <source>says nothing of it</source>
        <translation>記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>記事%n件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaks of %1 of %n commitment(s)</source>
        <translation>
            <numerusform>コミットメント%n件中%1件に言及</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>sign, facet, verdict</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>differs, judged</source>
        <translation>食い違い・判断済み</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n more place(s) say so</source>
        <translation>
            <numerusform>ほかに同じ記載が%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>an open list</comment>
        <translation>%1、…</translation>
    </message>
    <message>
        <source>%1 (fiscal)</source>
        <translation>%1（会計年度）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>THE CHOSEN CLAIM</source>
        <translation>選択中の主張</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>only converts the amount at %1</source>
        <translation>%1文字目の金額の換算のみ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>%1～%2文字目</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>掲載日</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み日時</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>発表日</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>同一の報道</translation>
    </message>
    <message>
        <source>%1 — stale: %2</source>
        <translation>%1 — 要再確認：%2</translation>
    </message>
    <message>
        <source>this facet</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>this claim</source>
        <translation>この主張</translation>
    </message>
    <message>
        <source>this commitment</source>
        <translation>このコミットメント</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>この記事</translation>
    </message>
    <message>
        <source>Cannot read “%1”: write it like %2.</source>
        <translation>「%1」を読み取れません。%2 のように入力してください。</translation>
    </message>
    <message>
        <source>50,000 or 1.2 bn</source>
        <translation>50,000、12億、1.2 bn</translation>
    </message>
    <message>
        <source>2030, 2026-04-03 or 2026/2029</source>
        <translation>2030、2026-04-03、2026/2029</translation>
    </message>
    <message>
        <source>committed, in talks, denied, achieved or context</source>
        <translation>確約、交渉中、否定、達成済み、背景</translation>
    </message>
    <message>
        <source>the readings above</source>
        <translation>上の読み</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%n more reading(s)</source>
        <translation>
            <numerusform>ほか%n件の読み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older entry(ies)</source>
        <translation>
            <numerusform>以前の%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>value</source>
        <translation>値の違い</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付の違い</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>範囲の違い</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>段階の違い</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>提携先の違い</translation>
    </message>
    <message>
        <source>within one source</source>
        <translation>同じ記事の中</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>情報が古い</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>発言者の違い</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>%1 may only be read here: to judge or to import, copy it to a folder of your own and open the copy.</source>
        <translation>%1 は読み取り専用です。判断や取り込みを行うには、書き込めるフォルダーにコピーし、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>Cannot write %1: make room or allow writing there, then open the sample again.</source>
        <translation>%1 に書き込めません。空き容量と書き込み権限を確かめてから、もう一度サンプルを開いてください。</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>柱なし</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>主張%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>コミットメント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year on an axis</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>a quarter on an axis</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>day, minute</comment>
        <translation>%1 %2（UTC）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 (fiscal)</source>
        <translation>%1（会計年度）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, audience</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>an open list</comment>
        <translation>%1、…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role of a date, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, letters of sources</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 readings: %2</source>
        <translation>%1通りの読み：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between readings</comment>
        <translation>／</translation>
    </message>
    <message>
        <source> against </source>
        <comment>between two or three readings</comment>
        <translation> ⇔ </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) joined</source>
        <translation>
            <numerusform>コミットメント%n件を統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) joined</source>
        <translation>
            <numerusform>発表%n件を統合</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parted from %2</source>
        <translation>%2から%1を分離</translation>
    </message>
    <message>
        <source>A claim moved to another commitment</source>
        <translation>主張を別のコミットメントへ移動</translation>
    </message>
    <message>
        <source>A source moved to another announcement</source>
        <translation>記事を別の発表へ移動</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Unsure whether “%1” and “%2” are the same</source>
        <translation>「%1」と「%2」が同じかどうかは不明</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same</source>
        <translation>「%1」と「%2」は同じ</translation>
    </message>
    <message>
        <source>“%1” and “%2” are different</source>
        <translation>「%1」と「%2」は別</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>%2、%1</translation>
    </message>
    <message>
        <source>Joined by %1 on %2</source>
        <translation>%2に%1が統合</translation>
    </message>
    <message>
        <source>Parted by %1 on %2</source>
        <translation>%2に%1が分離</translation>
    </message>
    <message>
        <source>Moved here in part by %1 on %2</source>
        <translation>一部を%2に%1が移動</translation>
    </message>
    <message>
        <source>Renamed by %1 on %2</source>
        <translation>%2に%1が名前を変更</translation>
    </message>
    <message>
        <source>%1, said by %2 on %3</source>
        <translation>%1（%3、%2）</translation>
    </message>
    <message>
        <source>Names settled by %1 on %2</source>
        <translation>%2に%1が名前を確定</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 chips</source>
        <translation>チップ %1 個</translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation>%1 か所</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 ユニット</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1／年</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1／月</translation>
    </message>
    <message>
        <source>%1 / week</source>
        <translation>%1／週</translation>
    </message>
    <message>
        <source>%1 / day</source>
        <translation>%1／日</translation>
    </message>
    <message>
        <source>%1 / hour</source>
        <translation>%1／時間</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違の種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>a source that is gone</source>
        <translation>なくなった記事</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, judged</source>
        <comment>verdict</comment>
        <translation>%1・判断済み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>judgement, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, right is %2</source>
        <translation>%1（正しい値：%2）</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>amounts</comment>
        <translation>%1または%2</translation>
    </message>
</context>
<context>
    <name>dossier</name>
    <message>
        <source>Sources</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Other judgements and notes</source>
        <translation>その他の判断とメモ</translation>
    </message>
    <message>
        <source>References</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>This is a part of the workspace: commitments of which it holds that %1.</source>
        <translation>これはワークスペースの一部で、次の条件に合うコミットメントだけを含みます：%1</translation>
    </message>
    <message>
        <source>One announcement of the workspace was asked for.</source>
        <translation>ワークスペースのうち、指定された発表1件です。</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>%1発表</translation>
    </message>
    <message>
        <source>sources %1</source>
        <comment>letters</comment>
        <translation>記事 %1</translation>
    </message>
    <message>
        <source>One source alone reports this, and it does not contradict itself.</source>
        <translation>これを伝える記事は1件だけで、その中に食い違いはありません。</translation>
    </message>
    <message>
        <source>The sources do not contradict each other.</source>
        <translation>記事の間に食い違いはありません。</translation>
    </message>
    <message>
        <source>%1 (fiscal)</source>
        <translation>%1（会計年度）</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1など</translation>
    </message>
    <message>
        <source>%1; stale: %2</source>
        <comment>who and when, why</comment>
        <translation>%1／要再確認：%2</translation>
    </message>
    <message>
        <source>tags, %1</source>
        <comment>who and when</comment>
        <translation>タグ、%1</translation>
    </message>
    <message>
        <source>On the words “%1”</source>
        <translation>「%1」という語句について</translation>
    </message>
    <message>
        <source>On a claim that is no longer here</source>
        <translation>今はない主張について</translation>
    </message>
    <message>
        <source>On a commitment that is no longer here</source>
        <translation>今はないコミットメントについて</translation>
    </message>
    <message>
        <source>On a facet that is no longer here</source>
        <translation>今はない項目について</translation>
    </message>
    <message>
        <source>On a source that is no longer here</source>
        <translation>今はない記事について</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>%1～%2文字目</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>発表%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s)</source>
        <translation>
            <numerusform>食い違い%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 judged)</source>
        <translation>%1（判断済み%2件）</translation>
    </message>
</context>
<context>
    <name>facet</name>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>提携先</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>発表日</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>both say %1</source>
        <translation>どちらも%1です</translation>
    </message>
    <message>
        <source>%1 and %2 differ by %3 (%4 of the larger), more than rounding explains</source>
        <translation>%1と%2には%3の差（大きい方の%4）があり、四捨五入では説明できません</translation>
    </message>
    <message>
        <source>%1 rounds to %2 (%3 apart)</source>
        <translation>%1を四捨五入すると%2です（差は%3）</translation>
    </message>
    <message>
        <source>%1 and %2 leave no number that is both</source>
        <translation>%1と%2の両方に当てはまる数はありません</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 apart, within what &quot;about&quot; allows</source>
        <translation>%1と%2の差は%3で、「約」の範囲内です</translation>
    </message>
    <message>
        <source>%1 and %2 can both be true</source>
        <translation>%1と%2は両立します</translation>
    </message>
    <message>
        <source>%1 and %2 agree in %3: %4 and %5</source>
        <translation>%1と%2は%3では一致します（%4、%5）</translation>
    </message>
    <message>
        <source>%1 and %2 are one rate: twelve months make a year</source>
        <translation>%1と%2は12か月を1年とすれば同じです</translation>
    </message>
    <message>
        <source>%1 and %2 are a rate and a total, or rates of two periods</source>
        <translation>%1と%2は、期間当たりの値と総額か、期間の異なる値です</translation>
    </message>
    <message>
        <source>%1 and %2 are in two currencies and no source says both; nothing is converted</source>
        <translation>%1と%2は通貨が異なり、両方を記す記事はありません（換算はしません）</translation>
    </message>
    <message>
        <source>%1 add up to %2, more than the %3 of which they are parts</source>
        <translation>%1の合計は%2で、その全体とされる%3を上回ります</translation>
    </message>
    <message>
        <source>%1 add up to %2, less than the %3 of which they are parts</source>
        <translation>%1の合計は%2で、その全体とされる%3を下回ります</translation>
    </message>
    <message>
        <source>a sum of parts is held against the whole that they are of alone</source>
        <translation>内訳の合計は、その全体とだけ比べます</translation>
    </message>
    <message>
        <source>%1 and %2 end %3 apart and share no day</source>
        <translation>%1と%2では終わりが%3離れ、重なる日がありません</translation>
    </message>
    <message>
        <source>%1 and %2 begin %3 apart and share no day</source>
        <translation>%1と%2では始まりが%3離れ、重なる日がありません</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 apart and share no day</source>
        <translation>%1と%2は%3離れ、重なる日がありません</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1と%2は比べられません</translation>
    </message>
    <message>
        <source>%1 and %2 can be the same day</source>
        <translation>%1と%2は同じ日かもしれません</translation>
    </message>
    <message>
        <source>%1 and %2 are different days</source>
        <translation>%1と%2は別の日です</translation>
    </message>
    <message>
        <source>%1 and %2 are equally long</source>
        <translation>%1と%2は同じ長さです</translation>
    </message>
    <message>
        <source>%1 and %2 differ by %3</source>
        <translation>%1と%2には%3の差があります</translation>
    </message>
    <message>
        <source>%1 and %2 are not equally long: %3 against %4</source>
        <translation>%1と%2は長さが異なります（%3と%4）</translation>
    </message>
    <message>
        <source>%1 and %2 do not end together</source>
        <translation>%1と%2は終わりが異なります</translation>
    </message>
    <message>
        <source>%1 and %2 are dates of different steps (%3, %4)</source>
        <translation>%1と%2は別の段取りの日付です（%3、%4）</translation>
    </message>
    <message>
        <source>%1 and %2 overlap, one may only be more precise</source>
        <translation>%1と%2は重なり、一方が詳しいだけかもしれません</translation>
    </message>
    <message>
        <source>%1 and %2 overlap, one is only more precise</source>
        <translation>%1と%2は重なり、一方が詳しいだけです</translation>
    </message>
    <message>
        <source>%1 and %2 overlap</source>
        <translation>%1と%2は重なります</translation>
    </message>
    <message>
        <source>%1 and %2 can be one moment in two time zones</source>
        <translation>%1と%2は、時差を考えれば同じ時点かもしれません</translation>
    </message>
    <message>
        <source>%1 and %2 are too far apart to be one day told otherwise</source>
        <translation>%1と%2は、同じ日の言い違いとするには離れすぎています</translation>
    </message>
    <message>
        <source>%1; %2 from the announcement in %3 is %4</source>
        <translation>%1（%3年の発表から%2は%4）</translation>
    </message>
    <message>
        <source>%1 and %2 are the same people</source>
        <translation>%1と%2は同じ人々です</translation>
    </message>
    <message>
        <source>%1 and %2 name the same people more and less exactly</source>
        <translation>%1と%2は同じ人々で、詳しさが異なるだけです</translation>
    </message>
    <message>
        <source>%1 and %2: one is as wide as can be</source>
        <translation>%1と%2の一方は、だれでも含む言い方です</translation>
    </message>
    <message>
        <source>%1 and %2: the first is open and the second holds it</source>
        <translation>%1は一部の例で、%2に含まれます</translation>
    </message>
    <message>
        <source>%1 and %2: the second is open and the first holds it</source>
        <translation>%2は一部の例で、%1に含まれます</translation>
    </message>
    <message>
        <source>%1 and %2 are told in two languages and may be the same people</source>
        <translation>%1と%2は言語が異なり、同じ人々かもしれません</translation>
    </message>
    <message>
        <source>%1 and %2 tell of the same people, who are past</source>
        <translation>%1と%2は、過去の同じ人々のことです</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same people: one adds %3</source>
        <translation>%1と%2は同じ人々ではありません（一方だけにあるもの：%3）</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same people: %3 against %4</source>
        <translation>%1と%2は同じ人々ではありません（%3と%4）</translation>
    </message>
    <message>
        <source>both name %1</source>
        <translation>どちらも%1を挙げています</translation>
    </message>
    <message>
        <source>%1 and %2: one list holds the other</source>
        <translation>%1と%2は、一方が他方を含みます</translation>
    </message>
    <message>
        <source>%1 and %2: a list is open</source>
        <translation>%1と%2の一方は、一部の例です</translation>
    </message>
    <message>
        <source>%1 and %2 are written in two scripts and may be the same names</source>
        <translation>%1と%2は表記の文字が異なり、同じ名前かもしれません</translation>
    </message>
    <message>
        <source>%1 and %2 each have names of their own: %3 against %4</source>
        <translation>%1と%2には、それぞれ一方だけの名前があります（%3と%4）</translation>
    </message>
    <message>
        <source>%1 and %2 share no name and may be partners of two parts of the promise</source>
        <translation>%1と%2に共通の名前はなく、約束の別の部分の提携先かもしれません</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be true of the same promise</source>
        <translation>同じ約束が%1でも%2でもあることはできません</translation>
    </message>
    <message>
        <source>%1 and %2 are steps of one promise</source>
        <translation>%1と%2は、一つの約束の段階です</translation>
    </message>
    <message>
        <source>%1 and %2 are one place in two scripts</source>
        <translation>%1と%2は同じ場所で、表記の文字が異なります</translation>
    </message>
    <message>
        <source>%1 and %2 name one place more and less exactly</source>
        <translation>%1と%2は同じ場所で、詳しさが異なるだけです</translation>
    </message>
    <message>
        <source>%1 and %2 may lie one within the other</source>
        <translation>%1と%2は、一方が他方の中にあるのかもしれません</translation>
    </message>
    <message>
        <source>the readings are the same</source>
        <translation>どの読みも同じです</translation>
    </message>
    <message>
        <source>The readings can all be true.</source>
        <translation>読みはすべて両立します。</translation>
    </message>
    <message>
        <source>A headline leaves out what the same source says in full.</source>
        <translation>見出しは、同じ記事が本文に記すことを省いています。</translation>
    </message>
    <message>
        <source>A shorter mention leaves out what the same source says in full.</source>
        <translation>短い言い方は、同じ記事が別の箇所に記すことを省いています。</translation>
    </message>
    <message>
        <source>One source says both; what it says most often holds.</source>
        <translation>1件の記事に両方があり、多い方を採ります。</translation>
    </message>
    <message>
        <source>A source for which the whole programme is still in talks says so of its parts, too; that difference stands at the programme.</source>
        <translation>計画全体を交渉中とする記事は、その一部も交渉中としています。この違いは計画全体の側に示します。</translation>
    </message>
    <message>
        <source>Both tell the same of one sum that pays for it; a difference stands at the sum.</source>
        <translation>どちらも、その資金となる一つの金額について同じことを伝えています。違いは金額の側に示します。</translation>
    </message>
    <message>
        <source>One source alone says %1; that the others are silent is no conflict.</source>
        <translation>%1とするのは1件の記事だけです。ほかの記事に記載がないことは、食い違いではありません。</translation>
    </message>
    <message>
        <source>One source says both: %1.</source>
        <translation>1件の記事に両方があります。%1。</translation>
    </message>
    <message>
        <source>%1 say %2.</source>
        <translation>%1が%2としています。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1としています。%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>One side is what %1 says, the other what %2 says</source>
        <translation>一方は%1、他方は%2の言葉です</translation>
    </message>
    <message>
        <source>%1, published later, says that it was %2</source>
        <translation>後に出た%1は、%2としています</translation>
    </message>
    <message>
        <source>%1, published later, names the other reading as the earlier one</source>
        <translation>後に出た%1は、他方の読みを以前のものとしています</translation>
    </message>
    <message>
        <source>%1 names the other reading as the earlier one</source>
        <translation>%1は、他方の読みを以前のものとしています</translation>
    </message>
    <message>
        <source>%1 count as one voice, as %2.</source>
        <translation>%1は1件として数えます。%2。</translation>
    </message>
    <message>
        <source>%1 has %2 of its words outside of quotes, %3 in all, in common with %4</source>
        <translation>%1の引用以外の語の%2（%3語）が%4と共通しています</translation>
    </message>
    <message>
        <source>%1 has %2 of its words outside of quotes, %3 characters in all, in common with %4</source>
        <translation>%1の引用以外の文の%2（%3文字）が%4と共通しています</translation>
    </message>
    <message>
        <source>%1 names %2 as its source (“%3”)</source>
        <translation>%1は%2を出典に挙げています（「%3」）</translation>
    </message>
    <message>
        <source>%1 and %2 name the same report (“%3”)</source>
        <translation>%1と%2は同じ報道を挙げています（「%3」）</translation>
    </message>
    <message>
        <source>and %1 more of the kind</source>
        <translation>同様のものがほかに%1件あります</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 earlier %2</source>
        <translation>以前の%2 %1</translation>
    </message>
    <message>
        <source>Training of %1 %2</source>
        <translation>%2 %1の研修</translation>
    </message>
    <message>
        <source>Trained earlier: %1 %2</source>
        <translation>研修済み：%2 %1</translation>
    </message>
    <message>
        <source>Shortage of %1 %2</source>
        <translation>%2 %1の不足</translation>
    </message>
    <message>
        <source>%1 %2 (earlier)</source>
        <translation>%2 %1（以前）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Work with %1</source>
        <translation>%1との協力</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（%2と）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>1 line of adverts, links or other furniture was removed.</source>
        <translation>広告やリンクなど、記事でない行を1行取り除きました。</translation>
    </message>
    <message>
        <source>%1 lines of adverts, links or other furniture were removed.</source>
        <translation>広告やリンクなど、記事でない行を%1行取り除きました。</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1.</source>
        <translation>文字コードを推定しました：%1。</translation>
    </message>
    <message>
        <source>1 character could not be read as %1 and became U+FFFD.</source>
        <translation>1文字が%1として読めず、U+FFFDに置き換わりました。</translation>
    </message>
    <message>
        <source>%1 characters could not be read as %2 and became U+FFFD.</source>
        <translation>%1文字が%2として読めず、U+FFFDに置き換わりました。</translation>
    </message>
    <message>
        <source>%1 was left out: it is no article in .txt or .md.</source>
        <translation>%1は除きました。.txtや.mdの記事ではありません。</translation>
    </message>
    <message>
        <source>The source is not in this workspace.</source>
        <translation>記事がこのワークスペースにありません。</translation>
    </message>
    <message>
        <source>The claim “%1” is no longer found at its place.</source>
        <translation>主張「%1」が元の位置に見つかりません。</translation>
    </message>
    <message>
        <source>The rules read “%1” in another way now.</source>
        <translation>規則は今、「%1」を別の意味に読みます。</translation>
    </message>
    <message>
        <source>None of the claims behind it is found any more.</source>
        <translation>その元になった主張が一つも見つかりません。</translation>
    </message>
    <message>
        <source>The claims behind it went to several commitments.</source>
        <translation>その元になった主張は、複数のコミットメントに分かれました。</translation>
    </message>
    <message>
        <source>No source speaks of its %1 any more.</source>
        <translation>その%1に触れる記事がなくなりました。</translation>
    </message>
    <message>
        <source>The readings were %1 when this was judged, and are %2 now.</source>
        <translation>読みは、判断のときは%1、今は%2です。</translation>
    </message>
    <message>
        <source>Source %1 has spoken since this was judged.</source>
        <translation>判断の後に、記事%1が加わりました。</translation>
    </message>
    <message>
        <source>Sources %1 have spoken since this was judged.</source>
        <translation>判断の後に、記事%1が加わりました。</translation>
    </message>
    <message>
        <source>Source %1 speaks of it no longer.</source>
        <translation>記事%1は、もうこれに触れていません。</translation>
    </message>
    <message>
        <source>Sources %1 speak of it no longer.</source>
        <translation>記事%1は、もうこれに触れていません。</translation>
    </message>
    <message>
        <source>A source that spoke of it is no longer in this workspace.</source>
        <translation>これに触れていた記事が、このワークスペースからなくなりました。</translation>
    </message>
    <message>
        <source>The words “%1” behind it are not found at their place any more.</source>
        <translation>その元になった語句「%1」が元の位置に見つかりません。</translation>
    </message>
    <message>
        <source>It was judged under version %1 of the rules, and is read under version %2 now.</source>
        <translation>判断のときの規則は版%1、今の規則は版%2です。</translation>
    </message>
    <message>
        <source>The text of source %1 has changed since.</source>
        <translation>その後、記事%1の本文が変わりました。</translation>
    </message>
    <message>
        <source>This entry of the ledger is damaged and cannot be read.</source>
        <translation>台帳のこの記録は壊れていて読めません。</translation>
    </message>
    <message>
        <source>The number is %1, as the text has it.</source>
        <translation>本文のとおり、数は%1です。</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>「%1」は%2です。</translation>
    </message>
    <message>
        <source>“%1” is %2: %3 times %4.</source>
        <translation>「%1」は%2です（%3 × %4）。</translation>
    </message>
    <message>
        <source>“%1” is %2: a scale that stands once holds for both ends.</source>
        <translation>「%1」は%2です（桁の言葉は両端に掛かります）。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>“%1” is counted as it stands, in %2.</source>
        <translation>「%1」はそのまま%2で数えます。</translation>
    </message>
    <message>
        <source>“%1” is %2 %3, so it is %4 %5.</source>
        <translation>「%1」は%2 %3なので、%4 %5です。</translation>
    </message>
    <message>
        <source>“%1” says what it counts: %2.</source>
        <translation>「%1」から、数えているのは%2です。</translation>
    </message>
    <message>
        <source>No noun says who they are, so it counts %1.</source>
        <translation>どのような人かを示す名詞がないため、数えているのは%1とします。</translation>
    </message>
    <message>
        <source>Its counter or the noun beside it says what it counts: %1.</source>
        <translation>助数詞かそばの名詞から、数えているのは%1です。</translation>
    </message>
    <message>
        <source>“-strong” tells how many people it has.</source>
        <translation>「-strong」が人数を示しています。</translation>
    </message>
    <message>
        <source>The verb “%1” says that it counts people.</source>
        <translation>動詞「%1」から、数えているのは人です。</translation>
    </message>
    <message>
        <source>What it counts is told by the claim before, “%1”.</source>
        <translation>何を数えているかは、前の主張「%1」によります。</translation>
    </message>
    <message>
        <source>Who is counted stands with the people told before: %1.</source>
        <translation>誰を数えているかは、前にある人数「%1」によります。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1など</translation>
    </message>
    <message>
        <source>“%1” is a share of %2.</source>
        <translation>「%1」は%2の割合です。</translation>
    </message>
    <message>
        <source>“%1” is a share of %2: %3.</source>
        <translation>「%1」は%2の割合です（%3）。</translation>
    </message>
    <message>
        <source>%1 divided by %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1 part of %2</source>
        <translation>%2分の%1</translation>
    </message>
    <message>
        <source>%1 parts of %2</source>
        <translation>%2分の%1</translation>
    </message>
    <message>
        <source>%1 of each 100</source>
        <translation>100につき%1</translation>
    </message>
    <message>
        <source>“%1” makes it %2.</source>
        <translation>「%1」により、%2とします。</translation>
    </message>
    <message>
        <source>the number itself (exact)</source>
        <translation>その数そのもの</translation>
    </message>
    <message>
        <source>the least that it can be (at least)</source>
        <translation>下限（以上）</translation>
    </message>
    <message>
        <source>a number that is passed (more than)</source>
        <translation>上回る数（超）</translation>
    </message>
    <message>
        <source>a rounded number (about)</source>
        <translation>概数（約）</translation>
    </message>
    <message>
        <source>a number that is not quite reached (nearly)</source>
        <translation>わずかに届かない数（近く）</translation>
    </message>
    <message>
        <source>the most that it can be (up to)</source>
        <translation>上限（最大）</translation>
    </message>
    <message>
        <source>a number that is not reached (less than)</source>
        <translation>届かない数（未満）</translation>
    </message>
    <message>
        <source>It could grow to that, so it is the most that it can be (up to).</source>
        <translation>その数まで増える可能性があるので、上限（最大）とします。</translation>
    </message>
    <message>
        <source>“%1” makes it a rate: it comes again in each %2.</source>
        <translation>「%1」により、%2ごとの値とします。</translation>
    </message>
    <message>
        <source>year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>period of %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>It only converts “%1”, which stands before it: one amount, told twice.</source>
        <translation>前にある「%1」の換算です。同じ金額を2通りに述べています。</translation>
    </message>
    <message>
        <source>“%1” stands for %2.</source>
        <translation>「%1」は%2を表します。</translation>
    </message>
    <message>
        <source>“%1” is shared by several currencies: as “US$” stands beside it, the bare sign is that of the place, %2.</source>
        <translation>「%1」は複数の通貨に使われます。「US$」と使い分けているので、単独の記号はその土地の通貨、%2とします。</translation>
    </message>
    <message>
        <source>“%1” is shared by several currencies: no place in the article points to another, so it is %2.</source>
        <translation>「%1」は複数の通貨に使われます。ほかの通貨を示す地名が記事にないため、%2とします。</translation>
    </message>
    <message>
        <source>“%1” is shared by several currencies: the places in the article point to %2, %3 time.</source>
        <translation>「%1」は複数の通貨に使われます。記事の地名は%2を示しています（%3回）。</translation>
    </message>
    <message>
        <source>“%1” is shared by several currencies: the places in the article point to %2, %3 times.</source>
        <translation>「%1」は複数の通貨に使われます。記事の地名は%2を示しています（%3回）。</translation>
    </message>
    <message>
        <source>The text names the dollar of this sum: %1.</source>
        <translation>この金額がどのドルかは本文に書かれています：%1。</translation>
    </message>
    <message>
        <source>The currency is that of the sum before: %1.</source>
        <translation>通貨は、前の金額「%1」と同じです。</translation>
    </message>
    <message>
        <source>Its sign or the name behind it stands for %1.</source>
        <translation>通貨記号か後ろの通貨名が、%1を表します。</translation>
    </message>
    <message>
        <source>“%1” ends with %2.</source>
        <translation>「%1」は%2で終わります。</translation>
    </message>
    <message>
        <source>“%1” starts with %2.</source>
        <translation>「%1」は%2に始まります。</translation>
    </message>
    <message>
        <source>The article is of %1.</source>
        <translation>記事の日付は%1です。</translation>
    </message>
    <message>
        <source>The text gives the date itself.</source>
        <translation>日付は本文のとおりです。</translation>
    </message>
    <message>
        <source>The text gives the year itself.</source>
        <translation>年は本文のとおりです。</translation>
    </message>
    <message>
        <source>The text gives the part of the year itself.</source>
        <translation>時期は本文のとおりです。</translation>
    </message>
    <message>
        <source>The text gives the decade itself.</source>
        <translation>年代は本文のとおりです。</translation>
    </message>
    <message>
        <source>No year stands beside it: it is the one that fits the tense and the article&apos;s date best.</source>
        <translation>年が書かれていないため、時制と記事の日付に最も合う年とします。</translation>
    </message>
    <message>
        <source>No year stands beside it, and the article has no date to tell it.</source>
        <translation>年が書かれておらず、記事の日付もないため、年は分かりません。</translation>
    </message>
    <message>
        <source>No year is to be found.</source>
        <translation>年は分かりません。</translation>
    </message>
    <message>
        <source>It is counted from the article&apos;s date.</source>
        <translation>記事の日付から数えます。</translation>
    </message>
    <message>
        <source>It is the decade of the article&apos;s date.</source>
        <translation>記事の日付と同じ年代です。</translation>
    </message>
    <message>
        <source>The month is that of the article&apos;s date.</source>
        <translation>月は記事の日付と同じです。</translation>
    </message>
    <message>
        <source>The year is that of the article&apos;s date.</source>
        <translation>年は記事の日付と同じです。</translation>
    </message>
    <message>
        <source>The century is that of the article&apos;s date.</source>
        <translation>世紀は記事の日付と同じです。</translation>
    </message>
    <message>
        <source>The year is settled by the article&apos;s date.</source>
        <translation>年は記事の日付から決まります。</translation>
    </message>
    <message>
        <source>The fiscal year is settled by the article&apos;s date.</source>
        <translation>会計年度は記事の日付から決まります。</translation>
    </message>
    <message>
        <source>The month is settled by the article&apos;s date.</source>
        <translation>月は記事の日付から決まります。</translation>
    </message>
    <message>
        <source>It is settled by the article&apos;s date.</source>
        <translation>記事の日付から決まります。</translation>
    </message>
    <message>
        <source>The end of a year is read as the whole year.</source>
        <translation>年末は、その年全体として読みます。</translation>
    </message>
    <message>
        <source>A part that is told as early, middle, late or the end is read as the whole.</source>
        <translation>初め、半ば、後半、末などの言葉が付いていても、その期間全体として読みます。</translation>
    </message>
    <message>
        <source>The era&apos;s year is counted from %1.</source>
        <translation>元号の年は%1年から数えます。</translation>
    </message>
    <message>
        <source>A year of one digit before a month is that of the present era, counted from 2018.</source>
        <translation>月の前にある1桁の年は、今の元号の年です（2018年から数えます）。</translation>
    </message>
    <message>
        <source>It is a decade.</source>
        <translation>年代です。</translation>
    </message>
    <message>
        <source>It is a quarter of the year.</source>
        <translation>四半期です。</translation>
    </message>
    <message>
        <source>It is a half of the year.</source>
        <translation>半期です。</translation>
    </message>
    <message>
        <source>It is a season.</source>
        <translation>季節です。</translation>
    </message>
    <message>
        <source>From the first month through the second.</source>
        <translation>初めの月から次の月までです。</translation>
    </message>
    <message>
        <source>A fiscal year over two calendar years goes by the first.</source>
        <translation>2つの暦年にわたる会計年度は、初めの年で表します。</translation>
    </message>
    <message>
        <source>A fiscal year goes by the year that names it.</source>
        <translation>会計年度は、名前に付く年で表します。</translation>
    </message>
    <message>
        <source>A fiscal year goes by the year in which it begins.</source>
        <translation>会計年度は、始まる年で表します。</translation>
    </message>
    <message>
        <source>A business year is told by the year in which it begins.</source>
        <translation>事業年度は、始まる年で表します。</translation>
    </message>
    <message>
        <source>It is a year of a company&apos;s or a state&apos;s books, so it may begin in another month than January.</source>
        <translation>会社や国の会計上の年なので、1月に始まるとは限りません。</translation>
    </message>
    <message>
        <source>It goes from the first date through the second.</source>
        <translation>初めの日付から次の日付までです。</translation>
    </message>
    <message>
        <source>The length is counted back from its end.</source>
        <translation>期間の長さを終わりからさかのぼって数えます。</translation>
    </message>
    <message>
        <source>The length is counted from its start.</source>
        <translation>期間の長さを始まりから数えます。</translation>
    </message>
    <message>
        <source>It is a length of time; comparing sources counts it from the day of the announcement.</source>
        <translation>期間の長さです。記事を比べるときは、発表の日から数えます。</translation>
    </message>
    <message>
        <source>It is a length of time that looks back.</source>
        <translation>これまでの期間の長さです。</translation>
    </message>
    <message>
        <source>“%1” before it makes it the latest date at which it can be.</source>
        <translation>前の「%1」により、最も遅い日付とします。</translation>
    </message>
    <message>
        <source>“%1” before it makes it an end; the start is not told.</source>
        <translation>前の「%1」により、終わりとします。始まりは書かれていません。</translation>
    </message>
    <message>
        <source>“%1” before it makes it a start; the end is not told.</source>
        <translation>前の「%1」により、始まりとします。終わりは書かれていません。</translation>
    </message>
    <message>
        <source>“%1” before it says that it is a point of time.</source>
        <translation>前の「%1」から、時点を表します。</translation>
    </message>
    <message>
        <source>“%1” behind it makes it the latest date at which it can be.</source>
        <translation>後ろの「%1」により、最も遅い日付とします。</translation>
    </message>
    <message>
        <source>“%1” behind it makes it an end; the start is not told.</source>
        <translation>後ろの「%1」により、終わりとします。始まりは書かれていません。</translation>
    </message>
    <message>
        <source>“%1” behind it makes it a start; the end is not told.</source>
        <translation>後ろの「%1」により、始まりとします。終わりは書かれていません。</translation>
    </message>
    <message>
        <source>“%1” before it makes it %2: %3.</source>
        <translation>前の「%1」により、%2とします（%3）。</translation>
    </message>
    <message>
        <source>“%1” behind it makes it %2: %3.</source>
        <translation>後ろの「%1」により、%2とします（%3）。</translation>
    </message>
    <message>
        <source>The way it is told makes it %1: %2.</source>
        <translation>述べ方から、%1とします（%2）。</translation>
    </message>
    <message>
        <source>a party binds itself to it</source>
        <translation>当事者が約束しています</translation>
    </message>
    <message>
        <source>it is considered or talked about, and not settled</source>
        <translation>検討や協議の段階で、決まっていません</translation>
    </message>
    <message>
        <source>it is said not to be so</source>
        <translation>そうではないとされています</translation>
    </message>
    <message>
        <source>it is done already</source>
        <translation>すでに行われています</translation>
    </message>
    <message>
        <source>it tells how things are or may become, and promises nothing</source>
        <translation>現状や見通しを述べ、何も約束していません</translation>
    </message>
    <message>
        <source>Nothing in the clause says otherwise, so it counts as committed.</source>
        <translation>これと異なる言葉が節にないため、確約とします。</translation>
    </message>
    <message>
        <source>It is a part of what is told before, and stands as that does.</source>
        <translation>前に述べたものの一部なので、段階もそれと同じです。</translation>
    </message>
    <message>
        <source>As a conversion it has the date and the standing of its sum.</source>
        <translation>換算なので、日付と段階は元の金額と同じです。</translation>
    </message>
    <message>
        <source>It is told as a fact, from which something else starts: context.</source>
        <translation>ほかの事柄の出発点となる事実として述べられているため、背景とします。</translation>
    </message>
    <message>
        <source>It is told with “is” as the figure of a plan, so it is committed.</source>
        <translation>計画の数値として「is」で述べられているため、確約とします。</translation>
    </message>
    <message>
        <source>“today” behind it makes it context: how things are now.</source>
        <translation>後ろの「today」により、背景とします（現状です）。</translation>
    </message>
    <message>
        <source>It stands in an item of a list of promises that opens with its verb, so it is committed.</source>
        <translation>動詞で始まる約束の箇条書きの項目にあるため、確約とします。</translation>
    </message>
    <message>
        <source>A share tells how the world is unless a party binds itself to it, so it is context.</source>
        <translation>当事者の約束ではない割合は現状を示すものなので、背景とします。</translation>
    </message>
    <message>
        <source>It is denied only for the time before a date: committed.</source>
        <translation>ある日付より前についてだけ否定されているため、確約とします。</translation>
    </message>
    <message>
        <source>“%1” is the date that the sentence ties to it.</source>
        <translation>文中で結び付く日付は「%1」です。</translation>
    </message>
    <message>
        <source>It is when it shall be done, so it is the deadline.</source>
        <translation>その時に行う予定なので、期限とします。</translation>
    </message>
    <message>
        <source>It is the time over which it goes on, so it is the period.</source>
        <translation>その間続くので、期間とします。</translation>
    </message>
    <message>
        <source>It is the day on which that was told, so it is the date of the announcement.</source>
        <translation>そのことが明らかにされた日なので、発表日とします。</translation>
    </message>
    <message>
        <source>It lies before the news, so it is the date of something earlier.</source>
        <translation>報道より前なので、以前の出来事の日付とします。</translation>
    </message>
    <message>
        <source>It is the time at which the figure held.</source>
        <translation>その数値が当てはまる時点です。</translation>
    </message>
    <message>
        <source>As that lies back, it counts as achieved.</source>
        <translation>それは過去なので、達成済みとします。</translation>
    </message>
    <message>
        <source>No date in the sentence belongs to it.</source>
        <translation>文中に、結び付く日付はありません。</translation>
    </message>
    <message>
        <source>%1 speaks for %2.</source>
        <translation>%1は%2を示す語です。</translation>
    </message>
    <message>
        <source>%1 speak for %2.</source>
        <translation>%1は%2を示す語です。</translation>
    </message>
    <message>
        <source>No word near it says more: machinery and sites count as %1.</source>
        <translation>そばに手掛かりとなる語がないため、設備や拠点として%1に数えます。</translation>
    </message>
    <message>
        <source>No word near it says more: jobs and people count as %1.</source>
        <translation>そばに手掛かりとなる語がないため、雇用や人として%1に数えます。</translation>
    </message>
    <message>
        <source>It has the pillar of what stands before it: %1.</source>
        <translation>柱は、前にあるものと同じ%1です。</translation>
    </message>
    <message>
        <source>As a conversion it has the pillar of its sum: %1.</source>
        <translation>換算なので、柱は元の金額と同じです（%1）。</translation>
    </message>
    <message>
        <source>Shares have no pillar.</source>
        <translation>割合に柱はありません。</translation>
    </message>
    <message>
        <source>It is no promise for the time to come, so it has no pillar.</source>
        <translation>これからの約束ではないため、柱はありません。</translation>
    </message>
    <message>
        <source>It is the largest sum that is promised, that of the whole programme, so it has no pillar.</source>
        <translation>約束された最大の金額で、計画全体のものなので、柱はありません。</translation>
    </message>
    <message>
        <source>The words near it speak for no pillar, or for more than one, so it has none.</source>
        <translation>そばの語が示す柱がないか、1つに決まらないため、柱はありません。</translation>
    </message>
    <message>
        <source>Its clause names who takes part: %1.</source>
        <translation>節に参加者の名前があります：%1。</translation>
    </message>
    <message>
        <source>“%1” is %2: the gazetteer knows it.</source>
        <translation>「%1」は%2です。地名辞典に載っています。</translation>
    </message>
    <message>
        <source>“%1” is %2: form and surroundings of all its mentions score %3 for that and none for anything else.</source>
        <translation>「%1」は%2です。名前の形と前後の言葉を合わせて%3で、ほかの区分は0点です。</translation>
    </message>
    <message>
        <source>“%1” is %2: form and surroundings of all its mentions score %3 for that, %4.</source>
        <translation>「%1」は%2です。名前の形と前後の言葉を合わせて%3です（ほかの区分：%4）。</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1点</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 %1点</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>The article has no other form of the name.</source>
        <translation>記事に、この名前のほかの形はありません。</translation>
    </message>
    <message>
        <source>Without a legal form or a title it is “%1”; the article has no other form.</source>
        <translation>法人格や肩書を除くと「%1」です。記事に、ほかの形はありません。</translation>
    </message>
    <message>
        <source>“%1” is one of %2 forms of the name; it is called “%3”: %4.</source>
        <translation>「%1」は、この名前の%2通りの形の1つです。「%3」と呼びます（%4）。</translation>
    </message>
    <message>
        <source>persons keep the fullest form of their name</source>
        <translation>人物は最も長い形で呼びます</translation>
    </message>
    <message>
        <source>of all its forms this one is written once, the most</source>
        <translation>この形が1回で最多です</translation>
    </message>
    <message>
        <source>of all its forms this one is written %1 times, the most</source>
        <translation>この形が%1回で最多です</translation>
    </message>
    <message>
        <source>“%1” is the form that the article uses most, so it is called so.</source>
        <translation>記事で最も多く使われている形なので、「%1」と呼びます。</translation>
    </message>
    <message>
        <source>“%1” is another form of “%2”, which the article uses most.</source>
        <translation>「%1」は、記事で最も多く使われている「%2」の別の形です。</translation>
    </message>
    <message>
        <source>So its role is %1.</source>
        <translation>そこで、役割は%1とします。</translation>
    </message>
    <message>
        <source>Places and products have no role.</source>
        <translation>場所と製品に役割はありません。</translation>
    </message>
    <message>
        <source>Nothing shows it as investor, partner, speaker or part of a state, so it has no role.</source>
        <translation>投資者、提携先、発言者、政府のいずれとも示されていないため、役割はありません。</translation>
    </message>
    <message>
        <source>Its name, its title or the words beside it make it a part of a state.</source>
        <translation>名前、肩書、またはそばの言葉から、政府に属します。</translation>
    </message>
    <message>
        <source>It is of a state by its name or its title.</source>
        <translation>名前か肩書から、政府に属します。</translation>
    </message>
    <message>
        <source>The article quotes this person.</source>
        <translation>記事がこの人物の発言を引用しています。</translation>
    </message>
    <message>
        <source>This person holds an office that speaks for a body.</source>
        <translation>この人物は、組織を代表して話す役職に就いています。</translation>
    </message>
    <message>
        <source>It is the one that invests: the subject of verbs of spending, or the investment is its own.</source>
        <translation>支出を表す動詞の主語であるか、投資の持ち主です。</translation>
    </message>
    <message>
        <source>It is the subject of investing, or the investment is its own.</source>
        <translation>投資の主語であるか、投資の持ち主です。</translation>
    </message>
    <message>
        <source>It is to do a part of what is promised.</source>
        <translation>約束の一部を担います。</translation>
    </message>
    <message>
        <source>It is named beside the investor, in an act that they do together.</source>
        <translation>共に行うこととして、投資者と並んで書かれています。</translation>
    </message>
    <message>
        <source>It is named beside the investor in a joint act.</source>
        <translation>共に行うこととして、投資者と並んで書かれています。</translation>
    </message>
    <message>
        <source>“%1” opens the clause that names the undertaking; what it is about gives its label.</source>
        <translation>「%1」から始まる節が取り組みを述べています。その対象を名前とします。</translation>
    </message>
    <message>
        <source>“%1” ends the clause that names the undertaking.</source>
        <translation>「%1」で終わる節が取り組みを述べています。</translation>
    </message>
    <message>
        <source>“%1” tells of something that is to be done.</source>
        <translation>「%1」は、これから行うことを述べています。</translation>
    </message>
    <message>
        <source>The sources were grouped anew: what source %1 says of it stands in another commitment now.</source>
        <translation>記事のまとめ方が変わりました：記事%1の記載は、今は別のコミットメントに属しています。</translation>
    </message>
    <message>
        <source>The sources were grouped anew: what sources %1 say of it stands in other commitments now.</source>
        <translation>記事のまとめ方が変わりました：記事%1の記載は、今は別のコミットメントに属しています。</translation>
    </message>
    <message>
        <source>Training of %1 %2 a year</source>
        <translation>%2 年間%1の研修</translation>
    </message>
    <message>
        <source>%1 %2 a year</source>
        <translation>%2 年間%1</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>all true</source>
        <translation>すべて正しい</translation>
    </message>
    <message>
        <source>none correct</source>
        <translation>どれも誤り</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>取り組み</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>助成金</translation>
    </message>
    <message>
        <source>public support</source>
        <translation>公的支援</translation>
    </message>
    <message>
        <source>financing</source>
        <translation>融資</translation>
    </message>
    <message>
        <source>expected results</source>
        <translation>業績見通し</translation>
    </message>
    <message>
        <source>results</source>
        <translation>業績</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>買収</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>data centres</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>solar power</source>
        <translation>太陽光発電</translation>
    </message>
    <message>
        <source>wind power</source>
        <translation>風力発電</translation>
    </message>
    <message>
        <source>battery storage</source>
        <translation>蓄電池</translation>
    </message>
    <message>
        <source>hydrogen</source>
        <translation>水素</translation>
    </message>
    <message>
        <source>nuclear power</source>
        <translation>原子力発電</translation>
    </message>
    <message>
        <source>hydropower</source>
        <translation>水力発電</translation>
    </message>
    <message>
        <source>gas power</source>
        <translation>ガス火力発電</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>雇用</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>construction %1</source>
        <translation>建設の%1</translation>
    </message>
    <message>
        <source>permanent %1</source>
        <translation>常用の%1</translation>
    </message>
    <message>
        <source>temporary %1</source>
        <translation>臨時の%1</translation>
    </message>
    <message>
        <source>direct %1</source>
        <translation>直接の%1</translation>
    </message>
    <message>
        <source>indirect %1</source>
        <translation>間接の%1</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Filter by pillar</source>
        <translation>柱で絞り込む</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>判定で絞り込む</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>種類で絞り込む</translation>
    </message>
    <message>
        <source>Filter by difference</source>
        <translation>相違の種類で絞り込む</translation>
    </message>
    <message>
        <source>Filter by state of conflicts</source>
        <translation>矛盾の状態で絞り込む</translation>
    </message>
    <message>
        <source>Filter by standing</source>
        <translation>段階で絞り込む</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>記事で絞り込む</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Go to announcement</source>
        <translation>発表へ移動</translation>
    </message>
    <message>
        <source>Go to commitment · %1</source>
        <translation>コミットメントへ移動 · %1</translation>
    </message>
    <message>
        <source>Go to source %1 · %2</source>
        <translation>記事%1へ移動 · %2</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今は実行できません</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>今は実行できません：%1</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>フォルダー %1 がありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>There is no announcement to draw: import articles first.</source>
        <translation>描く発表がありません。先に記事を取り込んでください。</translation>
    </message>
    <message>
        <source>There is no announcement %1; list announcements shows their ids.</source>
        <translation>発表 %1 はありません。list announcements で ID を確認できます。</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>%2分の%1</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>%1発表</translation>
    </message>
    <message>
        <source>The picture would be too tall; name one announcement, or write a PDF.</source>
        <translation>画像が縦に長くなりすぎます。発表を 1 つ指定するか、PDF に書き出してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1（UTC）</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 作成</translation>
    </message>
    <message>
        <source>%1: a chart is written as .pdf, .svg or .png.</source>
        <translation>%1：図は .pdf、.svg、.png のいずれかで書き出します。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Only what passes the filter: %1</source>
        <translation>絞り込みに合うものだけ：%1</translation>
    </message>
    <message>
        <source>Made %1 with pledgescope</source>
        <translation>%1にpledgescopeで作成</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>発表%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of its time is shown: %1</source>
        <translation>期間の一部だけを表示：%1</translation>
    </message>
    <message>
        <source>All announcements</source>
        <translation>すべての発表</translation>
    </message>
    <message>
        <source>%1: dossier</source>
        <translation>%1：調査報告書</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>調査報告書</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Judgement, %1</source>
        <translation>判断、%1</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>メモ、%1</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>product</source>
        <translation>製品</translation>
    </message>
</context>
<context>
    <name>pillars</name>
    <message>
        <source>What each pillar promises</source>
        <translation>柱ごとの約束</translation>
    </message>
    <message>
        <source>= agree   ≈ compatible   1 single source   ≠ conflict</source>
        <translation>= 一致   ≈ 両立   1 単独の記事   ≠ 食い違い</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>約束なし</translation>
    </message>
    <message>
        <source>%1 not allocated by any source</source>
        <translation>%1（どの記事も割り当てなし）</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>交渉中</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>No announcement is shown.</source>
        <translation>発表は表示されていません。</translation>
    </message>
    <message>
        <source>%1: %2 promised, %3 agree, %4 compatible, %5 from a single source, %6 in conflict</source>
        <translation>%1：約束%2件、一致%3件、両立%4件、単独の記事%5件、食い違い%6件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>standing, label</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 more below</source>
        <translation>下にほか%1件</translation>
    </message>
    <message>
        <source>%1 more above</source>
        <translation>上にほか%1件</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>か所</translation>
    </message>
    <message>
        <source>units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>%1: %2 promised</source>
        <translation>%1：約束は%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>All announcements</source>
        <translation>すべての発表</translation>
    </message>
    <message>
        <source>What each announcement promises</source>
        <translation>発表ごとの約束</translation>
    </message>
    <message>
        <source>What each source says is promised</source>
        <translation>記事ごとの約束</translation>
    </message>
    <message>
        <source>counted once per commitment; dashed: no source allocates it; hatched: readings differ</source>
        <translation>コミットメントごとに一度だけ計上。破線：配分を伝える記事なし。斜線：読みが食い違い</translation>
    </message>
    <message>
        <source>its parts are %1 more than it, as %2 tells</source>
        <translation>%2によると、内訳の合計が%1上回ります</translation>
    </message>
    <message>
        <source>all of it allocated, as %1 tells</source>
        <translation>%1によると、すべて配分済み</translation>
    </message>
    <message>
        <source>all of it told in parts, as %1 tells</source>
        <translation>%1によると、すべて内訳あり</translation>
    </message>
    <message>
        <source>%1 of it not allocated, as %2 tells</source>
        <translation>%2によると、うち%1は未配分</translation>
    </message>
    <message>
        <source>%1 of it besides its parts, as %2 tells</source>
        <translation>%2によると、うち%1は内訳なし</translation>
    </message>
    <message>
        <source>part of %1 (%2)</source>
        <translation>%1の一部（%2）</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>Leads up again</source>
        <translation>上の階層に戻ります</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitment(s)</source>
        <translation>
            <numerusform>%1：コミットメント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads to its commitments</source>
        <translation>コミットメントの一覧を開きます</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <comment>source, quote</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pledge::ui::AnnouncementsModel</name>
    <message numerus="yes">
        <source>%n open discrepancy(s)</source>
        <translation>
            <numerusform>未判断の食い違い%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it passes the filter.</source>
        <translation>条件に合うものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s) · %2</source>
        <translation>
            <numerusform>コミットメント%n件中%1件 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::ChartView</name>
    <message>
        <source>Chooses the commitment</source>
        <translation>コミットメントを選択</translation>
    </message>
    <message>
        <source>Shows where it comes from</source>
        <translation>出典を表示</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>絞り込みで非表示</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) of this announcement do not pass.</source>
        <translation>
            <numerusform>この発表のコミットメント%n件は条件に当てはまりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
</context>
<context>
    <name>pledge::ui::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>&amp;All announcements</source>
        <translation>すべての発表(&amp;A)</translation>
    </message>
    <message>
        <source>Claims of all announcements, not of the chosen one alone</source>
        <translation>選択中の発表だけでなく、すべての発表の主張を表示</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>By announcement</source>
        <translation>発表ごと</translation>
    </message>
    <message>
        <source>By commitment</source>
        <translation>コミットメントごと</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>記事ごと</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類ごと</translation>
    </message>
    <message>
        <source>Columns  ▾</source>
        <translation>列  ▾</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>主張の表</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 pass the filter</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>主張はまだありません</translation>
    </message>
    <message>
        <source>Every number, date, party and undertaking of your articles will stand here.</source>
        <translation>記事に含まれる数値、日付、当事者、取り組みがここに並びます。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>絞り込みで非表示</translation>
    </message>
    <message>
        <source>No claim passes the filter.</source>
        <translation>条件に当てはまる主張はありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No claims found</source>
        <translation>主張が見つかりません</translation>
    </message>
    <message>
        <source>The sources were read, but nothing in them was recognised as a claim.</source>
        <translation>記事は読み込みましたが、主張と認識できるものはありませんでした。</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation>並べ替えと絞り込みの途中…</translation>
    </message>
</context>
<context>
    <name>pledge::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Run a command, or go to an announcement, commitment or source</source>
        <translation>コマンドを実行、または発表・コミットメント・記事へ移動</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>コマンドまたは移動先</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>コマンドと移動先</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter runs   Esc closes</source>
        <translation>↑ ↓ 選択   Enter 実行   Esc 閉じる</translation>
    </message>
    <message>
        <source>No command and no place of this workspace fits “%1”.</source>
        <translation>「%1」に合うコマンドや移動先はありません。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2件中%1件目：%3</translation>
    </message>
</context>
<context>
    <name>pledge::ui::ComparePane</name>
    <message>
        <source>Source of this pane</source>
        <translation>この欄の記事</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>記事%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Not stated here · %n sentence(s) searched</source>
        <translation>
            <numerusform>記載なし · %n文を確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1 sources side by side</source>
        <translation>記事を%1件並べる</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>次の主張</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>前の主張</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較する記事がありません</translation>
    </message>
    <message>
        <source>Import two or more articles on one announcement to read them side by side.</source>
        <translation>同じ発表の記事を 2 件以上取り込むと、並べて読めます。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Choose a claim</source>
        <translation>主張を選んでください</translation>
    </message>
    <message>
        <source>A click, or n and p, shows what the others say of it.</source>
        <translation>クリック、または n と p で、ほかの記事の記載を表示します。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::CoverageView</name>
    <message>
        <source>Coverage</source>
        <translation>対照表</translation>
    </message>
    <message>
        <source>Nothing to cover yet</source>
        <translation>対照する記事がありません</translation>
    </message>
    <message>
        <source>Which article says what of an announcement stands here once articles are in.</source>
        <translation>記事を取り込むと、どの記事が何を述べているかがここに並びます。</translation>
    </message>
    <message>
        <source>Copy coverage as table</source>
        <translation>対照表を表としてコピー</translation>
    </message>
    <message>
        <source>Sources in sight</source>
        <translation>表示中の記事</translation>
    </message>
    <message>
        <source>Commitments in sight</source>
        <translation>表示中のコミットメント</translation>
    </message>
</context>
<context>
    <name>pledge::ui::CriteriaModel</name>
    <message>
        <source>%1, %2, in the filter</source>
        <translation>%1、%2、絞り込み中</translation>
    </message>
    <message>
        <source>%1: no commitment has it under the other filters.</source>
        <translation>%1：ほかの条件と合わせると、当てはまるコミットメントはありません。</translation>
    </message>
    <message>
        <source>%1: in the filter. Click to take it out.</source>
        <translation>%1：絞り込みに使用中。クリックで外します。</translation>
    </message>
    <message>
        <source>%1: click to show these.</source>
        <translation>%1：クリックでこれだけを表示します。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a discrepancy, a claim or a source, and it is explained here.</source>
        <translation>食い違い、主張、記事を選ぶと、ここに説明を表示します。</translation>
    </message>
    <message>
        <source>HISTORY: NOTHING WRITTEN YET</source>
        <translation>履歴：記録はまだありません</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>pledge::ui::DiscrepanciesModel</name>
    <message>
        <source>Judged before something behind it changed</source>
        <translation>判断の後に根拠が変わりました</translation>
    </message>
    <message>
        <source>%1 conflict, %2, %3, %4</source>
        <translation>%1な食い違い、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1 open · %2 judged</source>
        <translation>未判断 %1 · 判断済み %2</translation>
    </message>
    <message>
        <source>A judgement without a place</source>
        <translation>該当箇所のなくなった判断</translation>
    </message>
    <message>
        <source>no conflict now</source>
        <translation>食い違い解消</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Judged: %1 · %2</source>
        <comment>what, by whom</comment>
        <translation>判断：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source> · %n judged before</source>
        <translation>
            <numerusform> · 以前に判断 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::DiscrepanciesView</name>
    <message>
        <source>Discrepancies</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>DISCREPANCIES</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Conflicts, worst first</source>
        <translation>食い違い（重大な順）</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較する記事がありません</translation>
    </message>
    <message>
        <source>Import two articles on one announcement: where they disagree is listed here.</source>
        <translation>同じ発表の記事を 2 件取り込むと、食い違う箇所がここに並びます。</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>絞り込みで非表示</translation>
    </message>
    <message>
        <source>There are conflicts, but none passes the filter.</source>
        <translation>条件に当てはまる食い違いはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>食い違いなし</translation>
    </message>
    <message>
        <source>All that the sources say of this announcement can be true together.</source>
        <translation>この発表についての記事の記載は、すべて両立します。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::Document</name>
    <message>
        <source>What is shown may be older than its sources: %1</source>
        <translation>表示内容が記事より古い可能性があります：%1</translation>
    </message>
    <message>
        <source>No workspace is open: open or make one first.</source>
        <translation>ワークスペースが開かれていません。先に開くか、新しく作成してください。</translation>
    </message>
    <message>
        <source>What was known on a day may only be read: go back to today to judge or to group.</source>
        <translation>過去の時点の内容は閲覧のみできます。判断やグループの変更は、今日に戻ってから行ってください。</translation>
    </message>
    <message>
        <source>The workspace is still being read: try again in a moment.</source>
        <translation>ワークスペースを読み込んでいる途中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This source is no longer in the workspace.</source>
        <translation>この記事はもうワークスペースにありません。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::FilterBar</name>
    <message>
        <source>Search words and quotes   Ctrl+F</source>
        <translation>語句と引用を検索   Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>絞り込みを解除：%1</translation>
    </message>
</context>
<context>
    <name>pledge::ui::GroupActs</name>
    <message>
        <source>&amp;Join announcement with…</source>
        <translation>発表を統合(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Part sources from announcement…</source>
        <translation>発表から記事を分離(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rename announcement…</source>
        <translation>発表の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Part t&amp;his source from its announcement</source>
        <translation>この記事を発表から分離(&amp;H)</translation>
    </message>
    <message>
        <source>Move so&amp;urce to…</source>
        <translation>記事を移動(&amp;U)…</translation>
    </message>
    <message>
        <source>Join &amp;commitment with…</source>
        <translation>コミットメントを統合(&amp;C)…</translation>
    </message>
    <message>
        <source>P&amp;art claims from commitment…</source>
        <translation>コミットメントから主張を分離(&amp;A)…</translation>
    </message>
    <message>
        <source>Rename co&amp;mmitment…</source>
        <translation>コミットメントの名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Part this c&amp;laim from its commitment</source>
        <translation>この主張をコミットメントから分離(&amp;L)</translation>
    </message>
    <message>
        <source>Mo&amp;ve claim to…</source>
        <translation>主張を移動(&amp;V)…</translation>
    </message>
    <message>
        <source>What else is %1 called?</source>
        <translation>%1の別名</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>What is not %1?</source>
        <translation>%1とは別のもの</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>別</translation>
    </message>
    <message>
        <source>What may be %1, or not?</source>
        <translation>%1かどうか不明なもの</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Take back the last grouping</source>
        <translation>直前のグループ化を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Take back &amp;one of them…</source>
        <translation>選んで取り消す(&amp;O)…</translation>
    </message>
    <message>
        <source>no announcement is chosen</source>
        <translation>発表が選択されていません</translation>
    </message>
    <message>
        <source>the announcement has only one source</source>
        <translation>この発表の記事は 1 件だけです</translation>
    </message>
    <message>
        <source>there is no other announcement</source>
        <translation>ほかに発表がありません</translation>
    </message>
    <message>
        <source>no source of the announcement is chosen</source>
        <translation>この発表の記事が選択されていません</translation>
    </message>
    <message>
        <source>there is no announcement to move it to</source>
        <translation>移動先の発表がありません</translation>
    </message>
    <message>
        <source>no commitment is chosen</source>
        <translation>コミットメントが選択されていません</translation>
    </message>
    <message>
        <source>the commitment has only one claim</source>
        <translation>このコミットメントの主張は 1 件だけです</translation>
    </message>
    <message>
        <source>there is no other commitment of its kind</source>
        <translation>同じ種類のコミットメントがほかにありません</translation>
    </message>
    <message>
        <source>no claim that makes a commitment is chosen</source>
        <translation>コミットメントを構成する主張が選択されていません</translation>
    </message>
    <message>
        <source>there is no commitment to move it to</source>
        <translation>移動先のコミットメントがありません</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Same as %1…</source>
        <translation>%1と同じ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Different from %1…</source>
        <translation>%1とは別(&amp;D)…</translation>
    </message>
    <message>
        <source>Unsure &amp;whether %1…</source>
        <translation>%1かどうか不明(&amp;W)…</translation>
    </message>
    <message>
        <source>no name is chosen</source>
        <translation>名前が選択されていません</translation>
    </message>
    <message>
        <source>nothing was grouped by hand</source>
        <translation>手作業のグループ化はありません</translation>
    </message>
    <message>
        <source>Join %1 with…</source>
        <translation>%1と統合</translation>
    </message>
    <message>
        <source>Their sources will report one announcement, whatever the rules say.</source>
        <translation>規則の結果にかかわらず、双方の記事を 1 つの発表として扱います。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Part from %1</source>
        <translation>%1から分離</translation>
    </message>
    <message>
        <source>The sources that you mark will report an announcement of their own.</source>
        <translation>印を付けた記事を別の発表として扱います。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Rename announcement</source>
        <translation>発表の名前を変更</translation>
    </message>
    <message>
        <source>Move source %1 to…</source>
        <translation>記事%1の移動先</translation>
    </message>
    <message>
        <source>It will report the announcement that you choose, and no other.</source>
        <translation>この記事を、選んだ発表だけに属するものとして扱います。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Their claims will speak of one commitment and be held against each other.</source>
        <translation>双方の主張を 1 つのコミットメントとして扱い、互いに照合します。</translation>
    </message>
    <message>
        <source>The claims that you mark will make a commitment of their own.</source>
        <translation>印を付けた主張を別のコミットメントとして扱います。</translation>
    </message>
    <message>
        <source>Rename commitment</source>
        <translation>コミットメントの名前を変更</translation>
    </message>
    <message>
        <source>Move %1 to…</source>
        <translation>%1の移動先</translation>
    </message>
    <message>
        <source>The claim will speak of the commitment that you choose.</source>
        <translation>この主張を、選んだコミットメントのものとして扱います。</translation>
    </message>
    <message>
        <source>Both will count as one party, shown as %1.</source>
        <translation>双方を同じ当事者とし、%1と表示します。</translation>
    </message>
    <message>
        <source>They will count as two parties, however alike their names are.</source>
        <translation>名前が似ていても、別々の当事者として扱います。</translation>
    </message>
    <message>
        <source>It is remembered and shown, and decides nothing.</source>
        <translation>記録して表示しますが、結果には影響しません。</translation>
    </message>
    <message>
        <source>It will be called so wherever it is shown:</source>
        <translation>すべての表示でこの名前を使います：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The rules decide again where nothing else was said.</source>
        <translation>ほかに指定がないところは、規則による判定に戻ります。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::GroupedClaims</name>
    <message>
        <source>%1, %2, open</source>
        <translation>%1、%2、展開</translation>
    </message>
    <message>
        <source>%1, %2, closed</source>
        <translation>%1、%2、折りたたみ</translation>
    </message>
</context>
<context>
    <name>pledge::ui::HelpDialog</name>
    <message>
        <source>How to read this window</source>
        <translation>この画面の読み方</translation>
    </message>
    <message>
        <source>Find in the help; Return goes on</source>
        <translation>ヘルプの中を検索（Returnで次へ）</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>ヘルプの中を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The help says nothing of “%1”.</source>
        <translation>ヘルプに「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::JudgementPanel</name>
    <message>
        <source>JUDGEMENT</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>All true</source>
        <translation>すべて正しい</translation>
    </message>
    <message>
        <source>None correct</source>
        <translation>どれも誤り</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>メモを保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is right? Empty where unknown</source>
        <translation>正しい値（不明なら空欄）</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Why? A note in plain words or Markdown, saved with the judgement or on its own.</source>
        <translation>理由のメモ（Markdown可）。メモだけでも保存できます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>メモの対象</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Save the note without a judgement (Ctrl+Return)</source>
        <translation>判断せずにメモだけを保存 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Note on</source>
        <translation>メモの対象：</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>採用：%1</translation>
    </message>
    <message>
        <source>Judge that %1 holds (%2)</source>
        <translation>%1を正しいと判断（%2）</translation>
    </message>
    <message>
        <source>There is no note to save: write one above.</source>
        <translation>保存するメモがありません。上の欄に入力してください。</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>Judged: %1. Judging again replaces it.</source>
        <translation>判断：%1。もう一度判断すると置き換わります。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search by command, menu or key</source>
        <translation>コマンド、メニュー、キーで検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>ショートカット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut fits “%1”.</source>
        <translation>「%1」に合うショートカットはありません。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>pledge::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>ライブラリー</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>記事はまだありません</translation>
    </message>
    <message>
        <source>Drop files or a folder anywhere in the window, or import them.</source>
        <translation>ファイルやフォルダーをウィンドウにドロップするか、取り込んでください。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>ANNOUNCEMENTS</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>ANNOUNCEMENTS · %1 of %2</source>
        <translation>発表 · %2件中%1件</translation>
    </message>
</context>
<context>
    <name>pledge::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新しいワークスペース(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ファイルを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>フォルダーを取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export dossier as PDF…</source>
        <translation>調査報告書を PDF に書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;timeline…</source>
        <translation>タイムラインを書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;pillars…</source>
        <translation>柱の図を書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Export co&amp;verage…</source>
        <translation>対照表を書き出す(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>ワークスペースを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>ファイルがもうありません</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>一覧は空です</translation>
    </message>
    <message>
        <source>no workspace is open</source>
        <translation>ワークスペースが開かれていません</translation>
    </message>
    <message>
        <source>no filter is set</source>
        <translation>絞り込みは設定されていません</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Filter by &amp;value</source>
        <translation>値で絞り込む(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>絞り込みを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Copy claims as &amp;table</source>
        <translation>主張を表としてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy co&amp;verage as table</source>
        <translation>対照表を表としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>shows that tab</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>By &amp;pillar</source>
        <translation>柱ごと(&amp;P)</translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation>種類ごと(&amp;K)</translation>
    </message>
    <message>
        <source>By &amp;source</source>
        <translation>記事ごと(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next discrepancy</source>
        <translation>次の食い違い(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous discrepancy</source>
        <translation>前の食い違い(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;open discrepancy</source>
        <translation>次の未判断の食い違い(&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;claim (n in Compare)</source>
        <translation>次の主張（比較では n）(&amp;C)</translation>
    </message>
    <message>
        <source>Previous c&amp;laim (p in Compare)</source>
        <translation>前の主張（比較では p）(&amp;L)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>次の欄(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前の欄(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>コマンドパレット(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>判断(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>メモを書く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About pledgescope</source>
        <translation>pledgescope について(&amp;A)</translation>
    </message>
    <message>
        <source>About pledgescope</source>
        <translation>pledgescope について</translation>
    </message>
    <message>
        <source>Finds every claim in articles on one investment announcement and shows where they disagree.</source>
        <translation>1 つの投資発表を伝える複数の記事から主張を見つけ出し、食い違う箇所を示します。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Apache License 2.0.</source>
        <translation>データがこのコンピューターの外に出ることはありません。Apache License 2.0。</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation>サンプルを開けません</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>ワークスペースが開かれていません</translation>
    </message>
    <message>
        <source>Make one with File, New workspace; open one, or drop its file here; or look at the sample.</source>
        <translation>［ファイル］メニューから新しく作成するか、既存のものを開くか、ファイルをここにドロップしてください。サンプルを試すこともできます。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Workspaces (*.pledge)</source>
        <translation>ワークスペース (*.pledge)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>記事を取り込む</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation>記事 (*.txt *.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>記事のフォルダーを取り込む</translation>
    </message>
    <message>
        <source>An import is running: wait for it or cancel it, then import these.</source>
        <translation>取り込み中です。完了を待つか中止してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation>調査報告書の書き出し</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>G&amp;roup</source>
        <translation>グループ(&amp;R)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>取り消しました：%1。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I); or drop files and folders anywhere in the window</source>
        <translation>ファイルを取り込む (Ctrl+I)。ウィンドウへのドロップでも取り込めます</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF 書き出し…</translation>
    </message>
    <message>
        <source>Write the dossier (Ctrl+E)</source>
        <translation>調査報告書を書き出す (Ctrl+E)</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>対照表</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>For a report of what went wrong. It names the paths of the workspace and of the settings, and counts; nothing of what articles say. Read it before you copy it.</source>
        <translation>不具合の報告用です（英語）。ワークスペースと設定のパス、件数を含みますが、記事の内容は含みません。確認してからコピーしてください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop after the article in hand; what was added stays</source>
        <translation>処理中の記事で止めます。追加済みの記事は残ります</translation>
    </message>
    <message>
        <source>no workspace</source>
        <translation>ワークスペースなし</translation>
    </message>
    <message>
        <source>%1 · all changes saved</source>
        <translation>%1 · すべて保存済み</translation>
    </message>
    <message>
        <source>%1 · only read</source>
        <translation>%1 · 読み取り専用</translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) stated by sources · no rate applied</source>
        <translation>
            <numerusform>記事による換算%n件 · レート換算なし</numerusform>
        </translation>
    </message>
    <message>
        <source>rates: none applied</source>
        <translation>レート換算なし</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>取り込み中：%1</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>記事を読み込んでいます</translation>
    </message>
    <message>
        <source>%1 of %2 done. What is found stands here when all are read.</source>
        <translation>%2件中%1件が完了しました。すべて読み終えると結果を表示します。</translation>
    </message>
    <message>
        <source>This is the sample: %1 articles on two invented announcements. It is yours to try; your own articles go into a new workspace.</source>
        <translation>サンプルです：架空の発表 2 件についての記事%1件。自由にお試しください。お手持ちの記事は新しいワークスペースに取り込んでください。</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were already there</source>
        <translation>
            <numerusform>%n件は追加済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was already there</source>
        <translation>%1 は追加済み</translation>
    </message>
    <message numerus="yes">
        <source>the articles disagree in %n place(s)</source>
        <translation>
            <numerusform>記事の食い違い%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled, what was added stays</source>
        <translation>中止しました（追加済みの記事は残ります）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of what an import did</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>an import is running</source>
        <translation>取り込み中です</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>タイムライン(&amp;I)</translation>
    </message>
    <message>
        <source>By &amp;announcement</source>
        <translation>発表ごと(&amp;A)</translation>
    </message>
    <message>
        <source>Of a&amp;ll announcements</source>
        <translation>すべての発表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>全期間(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>拡大(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <translation>縮小(&amp;F)</translation>
    </message>
    <message>
        <source>Only the &amp;time in view</source>
        <translation>表示中の期間だけ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Known by a day</source>
        <translation>過去の時点で知り得たこと(&amp;K)</translation>
    </message>
    <message>
        <source>no chart is in sight: Explore and Coverage have them</source>
        <translation>図が表示されていません。図は「概観」と「対照表」にあります</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>図をコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation>図をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Pillars &amp;told by</source>
        <translation>柱の見方(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All together, reconciled</source>
        <translation>照合した結果(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Each source</source>
        <translation>記事ごと(&amp;E)</translation>
    </message>
    <message>
        <source>Compare a&amp;nnouncements</source>
        <translation>発表を比較(&amp;N)</translation>
    </message>
    <message>
        <source>announcements are compared as reconciled</source>
        <translation>発表の比較は照合した結果で行います</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Drawing (*.svg);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;ベクター画像 (*.svg);;画像 (*.png)</translation>
    </message>
    <message>
        <source>The chart is copied, as a picture and as a drawing.</source>
        <translation>図を画像とベクター画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>記事として貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>設定(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Open in a new win&amp;dow…</source>
        <translation>新しいウィンドウで開く(&amp;D)…</translation>
    </message>
    <message>
        <source>no other window can be opened from here</source>
        <translation>ここからは別のウィンドウを開けません</translation>
    </message>
    <message>
        <source>Another window could not be started: start pledgescope once more, from the desktop or the command line.</source>
        <translation>別のウィンドウを起動できませんでした。デスクトップかコマンドラインから pledgescope をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>the clipboard holds no text, file or address</source>
        <translation>クリップボードに文章、ファイル、アドレスがありません</translation>
    </message>
    <message>
        <source>No workspace is open: make or open one, then paste again.</source>
        <translation>ワークスペースが開いていません。作成するか開いてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The clipboard holds no text, file or address: copy an article&apos;s words, then paste again.</source>
        <translation>クリップボードに文章、ファイル、アドレスがありません。記事の文章をコピーしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The text in the clipboard is empty: copy an article&apos;s words, then paste again.</source>
        <translation>クリップボードの文章は空です。記事の文章をコピーしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>An import is running: wait for it or cancel it, then paste again.</source>
        <translation>取り込み中です。終わるのを待つか中止してから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Export &amp;data as JSON…</source>
        <translation>データをJSONで書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>保存したビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing passes the filter, so there is nothing to export.</source>
        <translation>条件に合うものがないため、書き出すものがありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>データの書き出し</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>This place is gone: the workspace changed since it was found. Search again.</source>
        <translation>この箇所はもうありません。検索の後にワークスペースが変わりました。もう一度検索してください。</translation>
    </message>
    <message>
        <source>What this note is about is no longer in the workspace. It stands in the dossier.</source>
        <translation>このメモの対象はもうワークスペースにありません。メモは調査報告書に残っています。</translation>
    </message>
    <message>
        <source>reading all of it; shown is one announcement</source>
        <translation>全体を読み込み中（表示は発表1件）</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>ほかのメニュー</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>you have judged, noted and grouped nothing here</source>
        <translation>ここで判断、メモ、グループの操作をしていません</translation>
    </message>
    <message>
        <source>&amp;How to read this window</source>
        <translation>この画面の読み方(&amp;H)</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1はまだありません</translation>
    </message>
    <message>
        <source>It can be made in %1 now, and articles imported into it.</source>
        <translation>今すぐ%1に作成して、記事を取り込めます。</translation>
    </message>
    <message>
        <source>No workspace is open: make one for what shall be imported.</source>
        <translation>ワークスペースが開かれていません。取り込むもののために作成してください。</translation>
    </message>
    <message>
        <source>Make a workspace…</source>
        <translation>ワークスペースを作成…</translation>
    </message>
    <message>
        <source>1 was left out: %1</source>
        <translation>1件を除外しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n件を除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The coverage of the chosen announcement is copied as a table.</source>
        <translation>選んだ発表の対照表をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) copied as a table: those chosen in the view of claims, else all that it shows.</source>
        <translation>
            <numerusform>主張%n件を表としてコピーしました（主張の画面で選んだもの。選んでいなければ表示中のすべて）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move source %1</source>
        <translation>記事%1を取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;move source</source>
        <translation>記事を取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>no source is chosen</source>
        <translation>記事が選ばれていません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter and title of a source</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Put back as source %1.</source>
        <translation>記事%1として元に戻しました。</translation>
    </message>
    <message>
        <source>Removed: source %1. What was written about it is kept.</source>
        <translation>記事%1を取り除きました。この記事についての判断とメモは残っています。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n note(s) not saved</source>
        <translation>
            <numerusform>%1 · 未保存のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was not added: %1</source>
        <translation>1件は追加できませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n were not added</source>
        <translation>
            <numerusform>%n件は追加できませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>pledge::ui::Notice</name>
    <message>
        <source>Empty the field</source>
        <translation>欄を空にする</translation>
    </message>
</context>
<context>
    <name>pledge::ui::PillarsView</name>
    <message>
        <source>Pillars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>No pillars yet</source>
        <translation>柱はまだありません</translation>
    </message>
    <message>
        <source>What each pillar promises stands here once articles are in.</source>
        <translation>記事を取り込むと、柱ごとの約束をここに表示します。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Stands with what you judge, note and group from now on. Left empty, it is the name of your account.</source>
        <translation>これからの判断、メモ、グループ化に付く名前です。空のままなら、アカウントの名前になります。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>Of the system&apos;s size. Ctrl++ and Ctrl+- change it, too.</source>
        <translation>システムの大きさに対する割合です。Ctrl++ と Ctrl+- でも変えられます。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a size of text</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Document page</source>
        <translation>記事の紙面(&amp;D)</translation>
    </message>
    <message>
        <source>The colours in which articles are read in Compare.</source>
        <translation>「比較」で記事を読むときの配色です。</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>Little moves here: reduced, text cursors do not blink, and menus, lists and tips appear without fading or sliding. Views never scroll or zoom by animation.</source>
        <translation>動くものは多くありません。減らすと、カーソルは点滅せず、メニュー、一覧、ヒントは効果なしで現れます。ビューがアニメーションでスクロールや拡大をすることはありません。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Paper and network</source>
        <translation>用紙とネットワーク</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>Of the dossier and of charts that this window writes as PDF.</source>
        <translation>このウィンドウが PDF に書き出す調査報告書と図の用紙です。</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4（210 × 297 mm）</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>レター（8.5 × 11 インチ）</translation>
    </message>
    <message>
        <source>Not now: %1.</source>
        <translation>今はできません：%1。</translation>
    </message>
    <message>
        <source>&amp;Web addresses</source>
        <translation>ウェブのアドレス(&amp;W)</translation>
    </message>
    <message>
        <source>Unless they may be fetched, nothing is asked of the network. Where they may, the import says which it cannot read.</source>
        <translation>取得しない設定では、ネットワークに何も問い合わせません。取得する設定では、読めないものを取り込みが知らせます。</translation>
    </message>
    <message>
        <source>Never fetch</source>
        <translation>取得しない</translation>
    </message>
    <message>
        <source>Fetch those that are pasted or dropped</source>
        <translation>貼り付けたもの、ドロップしたものを取得する</translation>
    </message>
    <message>
        <source>%1 (your account)</source>
        <translation>%1（アカウント名）</translation>
    </message>
</context>
<context>
    <name>pledge::ui::ReplayBar</name>
    <message>
        <source>What could be known by a day</source>
        <translation>過去の時点で知り得たこと</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>この日までに</translation>
    </message>
    <message>
        <source>One day of news earlier</source>
        <translation>一つ前の報道日</translation>
    </message>
    <message>
        <source>One day of news later</source>
        <translation>一つ後の報道日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>No source says when it was published.</source>
        <translation>掲載日の分かる記事がありません。</translation>
    </message>
    <message>
        <source>Today: all sources. Move the slider back to see what could be known then.</source>
        <translation>今日：すべての記事。スライダーを戻すと、その日までに知り得たことを表示します。</translation>
    </message>
    <message>
        <source>%1: reconciling the sources of that day…</source>
        <translation>%1：その日までの記事を照合しています…</translation>
    </message>
    <message>
        <source>%1: %2, %3 came later.</source>
        <translation>%1：%2。その後に出た記事は%3件です。</translation>
    </message>
    <message>
        <source>Left out without a date: %1.</source>
        <translation>日付がなく除いた記事：%1件。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::SavedViews</name>
    <message>
        <source>&amp;Save as view…</source>
        <translation>ビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename view</source>
        <translation>ビューの名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>ビューを削除(&amp;D)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>no workspace is open</source>
        <translation>ワークスペースが開かれていません</translation>
    </message>
    <message>
        <source>no filter is set</source>
        <translation>絞り込みは設定されていません</translation>
    </message>
    <message>
        <source>no view is saved</source>
        <translation>保存したビューがありません</translation>
    </message>
    <message>
        <source>The view %1 cannot be read: set its filter anew and save it under this name.</source>
        <translation>ビュー「%1」を読み取れません。絞り込みを設定し直し、同じ名前で保存してください。</translation>
    </message>
    <message>
        <source>The view %1 is another one now.</source>
        <translation>ビュー「%1」を置き換えました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The view %1 is saved. It stands in the menu View.</source>
        <translation>ビュー「%1」を保存しました。「表示」メニューにあります。</translation>
    </message>
    <message>
        <source>The view %1 is called %2 now.</source>
        <translation>ビュー「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>ビュー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>The search and all filters come back under this name:</source>
        <translation>検索語とすべての絞り込みを、この名前で呼び出せます：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>The view %1 will be called:</source>
        <translation>ビュー「%1」の新しい名前：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>pledge::ui::SearchModel</name>
    <message>
        <source>Commitments</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>記事</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1, source %2: %3. %4</source>
        <translation>%1、記事%2：%3。%4</translation>
    </message>
</context>
<context>
    <name>pledge::ui::SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ で選択   Enterで開く   Escで閉じる</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No workspace is open, so there is nothing to search: open one, or the sample, in the menu File.</source>
        <translation>ワークスペースが開かれていないため、検索する対象がありません。「ファイル」メニューからワークスペースかサンプルを開いてください。</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>検索できませんでした：%1</translation>
    </message>
    <message>
        <source>Nothing is found for %1 in %2. Fewer words find more; the last one may be a beginning.</source>
        <translation>%2に%1は見つかりません。語を減らすと見つかりやすくなります。最後の語は途中まででもかまいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found. Down chooses.</source>
        <translation>
            <numerusform>%nか所見つかりました。下矢印キーで選択します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::Section</name>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ中</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1、展開中</translation>
    </message>
    <message>
        <source>In the filter: %1</source>
        <translation>絞り込み中：%1</translation>
    </message>
    <message>
        <source>Show what can be filtered by</source>
        <translation>絞り込みの項目を表示</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>折りたたむ</translation>
    </message>
</context>
<context>
    <name>pledge::ui::SourcesModel</name>
    <message>
        <source>Source %1, %2, %3</source>
        <translation>記事%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>pledge::ui::TargetDialog</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>One at least must stay.</source>
        <translation>少なくとも 1 件は残してください。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>約束はまだありません</translation>
    </message>
    <message>
        <source>What articles promise, and for when, stands here once they are in.</source>
        <translation>記事を取り込むと、約束の内容と時期をここに表示します。</translation>
    </message>
    <message>
        <source>Looks closer.</source>
        <translation>拡大して表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: narrow the filter, or look closer</source>
        <translation>
            <numerusform>ほか%n件：絞り込むか、拡大してください</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, on %4 of which sources disagree</source>
        <translation>%1、%2：%3、うち%4件で記事が食い違っています</translation>
    </message>
    <message>
        <source>Click to look closer.</source>
        <translation>クリックすると拡大します。</translation>
    </message>
    <message>
        <source>When it was made known, not when it is due.</source>
        <translation>期限ではなく、公表された日です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 before the time in view, %3 after it</source>
        <translation>%1：表示中の期間より前に%2件、後に%3件</translation>
    </message>
    <message>
        <source>Click to show all.</source>
        <translation>クリックするとすべて表示します。</translation>
    </message>
</context>
<context>
    <name>pledge::ui::Trail</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>there is no place before this one</source>
        <translation>これより前の場所はありません</translation>
    </message>
    <message>
        <source>there is no place to go forward to</source>
        <translation>これより先の場所はありません</translation>
    </message>
</context>
<context>
    <name>pledge::ui::ValueFilter</name>
    <message>
        <source>Filter by value…</source>
        <translation>値で絞り込み…</translation>
    </message>
    <message>
        <source>Filter by value</source>
        <translation>値で絞り込み</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>絞り込みの誤り</translation>
    </message>
    <message>
        <source>Such as: amount &gt; 1e9 EUR and period &lt;= 2029
kind = people and audience ~ engineers
Ctrl+Space offers what can stand at the cursor.</source>
        <translation>例：amount &gt; 1e9 EUR and period &lt;= 2029
kind = people and audience ~ engineers
Ctrl+Spaceで、カーソルの位置に書けるものが示されます。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>raised</source>
        <translation>引き上げられた</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>引き下げられた</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>延期された</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>前倒しされた</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更された</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正された</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>当の企業</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (fiscal)</source>
        <translation>%1（会計年度）</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>no step named</source>
        <translation>段取りの記載なし</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>the finish</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) say %1</source>
        <translation>
            <numerusform>%n件が%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what sources say</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what sources share</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sources</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>an office of state</source>
        <translation>官公庁</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>investor</source>
        <translation>投資者</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>提携先</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>広報担当</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主体</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>軽微</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>committed</source>
        <translation>確約</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>交渉中</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>達成済み</translation>
    </message>
    <message>
        <source>context</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>open</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>要再確認</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a currency, its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>平方メートル</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no pillar</comment>
        <translation>柱なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>%1 repeat one report</source>
        <comment>letters of sources</comment>
        <translation>%1は同じ報道</translation>
    </message>
    <message>
        <source>of one report with %1</source>
        <comment>letters of sources</comment>
        <translation>%1と同じ報道</translation>
    </message>
    <message>
        <source>%1 stands nearest to the day</source>
        <comment>letter of a source</comment>
        <translation>発表日に最も近いのは%1</translation>
    </message>
    <message>
        <source>dated on the day</source>
        <translation>発表当日の日付</translation>
    </message>
    <message numerus="yes">
        <source>dated %n day(s) after the day</source>
        <translation>
            <numerusform>発表の%n日後の日付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %n day(s) before the day</source>
        <translation>
            <numerusform>発表の%n日前の日付</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>letters of sources</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), all independent</source>
        <translation>
            <numerusform>記事%n件（すべて独立）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 independent</source>
        <translation>
            <numerusform>記事%n件（うち独立%1件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sources, what they repeat</comment>
        <translation>%1 ― %2</translation>
    </message>
    <message>
        <source>%1 is a party&apos;s own text</source>
        <comment>letter of a source</comment>
        <translation>%1は当事者自身の文書</translation>
    </message>
    <message>
        <source>%1 are parties&apos; own texts</source>
        <comment>letters of sources</comment>
        <translation>%1は当事者自身の文書</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is said of support</comment>
        <translation>／</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>fiscal %1</source>
        <translation>%1（会計年度）</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>交渉中</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>letters of sources</comment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Overdue: it was due by %1, and no source from after that speaks of it.</source>
        <translation>期限超過：期限は%1でしたが、それ以後に言及した記事がありません。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Undertakings</source>
        <translation>取り組み</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>ほかの記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>%1発表</translation>
    </message>
    <message>
        <source>No announcement is shown.</source>
        <translation>発表は表示されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitment(s), %2 of them without a date.</source>
        <translation>
            <numerusform>%1：コミットメント%n件、うち日付なし%2件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was announced %1.</source>
        <translation>発表日は%1です。</translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>期限超過：%1件。</translation>
    </message>
    <message>
        <source>Sources disagree on %1.</source>
        <translation>食い違いのある項目：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier announcement(s)</source>
        <translation>
            <numerusform>以前の発表%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day on the axis, with its year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter or month, year</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>up to %1 at once</source>
        <translation>同時に最大%1件</translation>
    </message>
    <message numerus="yes">
        <source>Of %n commitment(s) that are counted sources disagree.</source>
        <translation>
            <numerusform>件数で示したコミットメントのうち%n件で記事が食い違っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All announcements</source>
        <translation>すべての発表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, letters of sources</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 reported it %2</source>
        <comment>letter of a source, day</comment>
        <translation>%1の報道 %2</translation>
    </message>
    <message>
        <source>Announced %1.</source>
        <translation>%1発表。</translation>
    </message>
    <message>
        <source>Reported %1.</source>
        <comment>days</comment>
        <translation>報道：%1。</translation>
    </message>
    <message>
        <source>Sources reported it %1.</source>
        <comment>a day, or from one to another</comment>
        <translation>報道：%1。</translation>
    </message>
    <message>
        <source>announced</source>
        <comment>a line of days</comment>
        <translation>発表日</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>a line of days</comment>
        <translation>報道日</translation>
    </message>
    <message>
        <source>What they differ on is judged.</source>
        <translation>食い違いはすべて判断済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them before or after the time in view.</source>
        <translation>
            <numerusform>うち%n件は表示中の期間の前後にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source says when: it stands in a list beside the axis.</source>
        <translation>時期を伝える記事はありません。時間軸とは別の一覧に置いてあります。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>両立</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>単独の記事</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>発表日</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>時点</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was not fetched, for the preferences keep the network off: copy the page&apos;s words and paste them, or save it as text and import the file.</source>
        <translation>%1 は取得していません。設定でネットワークを使わないことになっています。ページの文章をコピーして貼り付けるか、テキストとして保存して取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were not fetched, for the preferences keep the network off: copy the pages&apos; words and paste them, or save them as text and import the files.</source>
        <translation>
            <numerusform>%n件のアドレスは取得していません。設定でネットワークを使わないことになっています。ページの文章をコピーして貼り付けるか、テキストとして保存して取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot write %1: make room or allow writing there, then paste again.</source>
        <translation>%1 に書き込めません。空き容量を作るか書き込みを許可してから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <comment>the name of a file, with day and time</comment>
        <translation>貼り付け %1</translation>
    </message>
</context>
</TS>
