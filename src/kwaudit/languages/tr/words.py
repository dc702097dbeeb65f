"""Turkish: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
acaba ama ancak arada artık asla aslında ayrıca az bana bazen bazı bazıları belki ben benden beni benim beri bile bir
biraz birisi birlikte birçok biri birkaç biz bize bizi bizim böyle böylece bu buna bunda bundan bunlar bunları bunların
bunu bunun burada dair herkesin itibaren neyse olmayan olsun pek sana senden sonra tamamen yalnız yalnızca yerine
yüzünden çoğu çok çünkü da daha dahi de değil diğer diye dolayı eğer en fakat gibi göre hatta hem henüz hep hepsi her
herhangi herkes hiç hiçbir ile ilgili ise için içinde işte kadar karşı kendi kendine kendini ki kim kimse mı mi mu mü
ne nedenle nerde nerede nereye niye o olan olarak oldu olduğu olduğunu olmak olması olsa olup olur ona ondan onlar
onları onların onu onun orada oysa önce öyle rağmen sadece sanki sen seni senin siz sizi sizin size şey şeyler şöyle şu
şunlar tarafından tüm üzere üzerinde var ve veya ya yani yine yok yoksa zaten zira
"""

ABBREVIATIONS = """
av bkz cad dr doç hz mah m.ö m.s no prof sn sok st tel vb vd vs yy ör örn s apt bul tic san oca şub mar nis haz tem
ağu eyl eki kas ara
"""

END_ABBREVIATIONS = """
vb vs vd a.ş ltd şti
"""

QUESTION = """
ne neden nasıl nerede nereye niçin niye kim kime hangi hangisi kaç mı mi mu mü
"""

SECOND = """
sen senin sana seni siz sizin size sizi
"""

ADVICE = """
gerekir gerekli lazım mutlaka dikkat kaçının deneyin unutmayın seçin kullanın kontrol önemli her asla öneri tavsiye
öğrenin okuyun dinleyin sorun yapın alın
"""
