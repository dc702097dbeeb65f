"""Portuguese: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
abrir abre abro aberto aberta; caber cabe coube; cair !cai caiu !caio; conduzir conduz; crer crê creu; cobrir cobre
coberto coberta; descobrir !descoberto descobre; construir constrói construiu construído; dar dou dá deu !dado dê;
dizer digo diz dizem disse dito dita diga !dirá; dormir durmo dorme; escrever escrito escrita escreve; estar estou
!está estava esteve; fazer !faço faz fazem fez fizeram feito feita !faça !fará; ganhar ganho; gastar gasto; ir vou vai
vamos ido; ler !leio !lê leu !lido leem; medir !meço mede; mentir minto mente; ouvir ouço ouve; pagar pago paga
paguei; pedir !peço pede pedem pediu; perder perco perde perdeu; poder !posso pode podem pôde pude; pôr ponho !põe
!põem !pôs !posto !posta; propor propõe !proposto; preferir prefiro prefere; produzir produz; reduzir reduz; traduzir
traduz; querer quero quer querem quis; saber !sei sabe soube; sair !sai saiu !saio; seguir sigo segue seguiu;
conseguir consigo consegue conseguiu; sentir sinto sente; servir sirvo serve; ser sou é !são; subir sobe; ter tenho
!tem !têm teve tinha tiver; manter mantém manteve; obter obtém obteve; trazer !trago traz trouxe; valer valho vale;
ver vejo !vê veem viu visto vista; vestir !visto veste; vir venho !vem !vêm !veio !vindo; viajar viaja viajo viajou
viaje; viagem viagens; entregar entregue; aceitar aceito aceite; vender vende vendeu vendido; comprar compra compre;
escolher escolhe escolho escolhido; alugar aluga alugo alugue; buscar busque; ficar fique; chegar chegue; começar
comece comecei; passear passeia; odiar odeia; rir ri; bom boa bons boas; melhor melhores; pior piores; mau !má maus
más; grande grandes !grã; maior maiores; menor menores; mão mãos; irmão irmãos irmã irmãs; cidadão cidadãos cidadã;
cristão cristãos cristã; grão grãos; órgão órgãos; bênção bênçãos; sótão sótãos; pão pães; cão cães; alemão alemães
alemã alemãs; capitão capitães; fácil fáceis; difícil difíceis; útil úteis; fértil férteis; móvel móveis; automóvel
automóveis; nível níveis; possível possíveis; imóvel imóveis; túnel túneis; hotel hotéis; papel papéis; anel anéis;
lençol lençóis; sol sóis; barril !barris; funil funis; infantil infantis; fuzil fuzis; gentil !gentis; mal males;
cônsul cônsules; azul azuis; mês meses; país países; gás gases; lápis; ônibus; português portuguesa portugueses
portuguesas; inglês inglesa ingleses inglesas; francês francesa !franceses; japonês japonesa; chinês chinesa; freguês
freguesa; juiz juíza juízes; espanhol espanhola espanhóis; europeu europeia europeus; judeu judia; avô avós; mulher
mulheres; cor cores; flor flores; luz luzes; voz vozes; vez vezes; rapaz rapazes; feliz felizes; jovem jovens; homem
homens; nuvem nuvens; imagem imagens; bagagem bagagens; massagem massagens; jardim jardins; fim fins; som sons; trem
trens; item itens; álbum álbuns; um uns; médico médica médicos médicas; novo nova novos novas
"""

APART = """
porto portos; porta portas; banco bancos; banca bancas bancar; caso casos; casa casas; casar casado casada casou case;
livro livros; livre livres; carta cartas; carto; avó avós; avô avós; pera peras; nota notas notar note notou notado
notei; notícia notícias; marca marcas marcado marcar marcou marques marcando marcaram marcam marque; março; marco
marcos; ponto pontos; ponte pontes; ponta pontas; peso pesos; mesa mesas; modo modos; moda modas; sal sais; sala
salas; saia saias sai saiu saíram saio saírem sairá saiam sairia; sair sai saiu saíram saio saírem sairá saiam sairia;
caro cara caros caras; pelo pelos pela pelas; pele peles; cama camas; câmara câmaras; relato relatos; prata; prato
pratos; corte cortes; corta cortar cortou cortado cortando cortei; curto curta curtos curtas; campo campos; bolsa
bolsas; bolso bolsos; bolo bolos; bola bolas; político política políticos políticas; polícia polícias; conta contas
contar contou contando contam conte contava contei contado contamos contaram contem contará; conto contos; sede sedes;
seda sedas; plano planos; planta plantas; parte partes; partido partidos; massa massas; coro coros; cor cores; queixo
queixos; moto motos; terra terras; média médias; médico médica médicos médicas; fruto frutos; fruta frutas; barco
barcos; barca; barra barras; gerar gera gerou gerando gerado gerada geram gerados; copo copos; copa copas; cópia
cópias; coco cocos; país; pau paus; pá pás; tema temas temer teme temo; cano canos; cana canas; cama camas; gola
golas; gol gols; rato ratos; rata; roda rodas rodar rodando; rodo; ramo ramos; rama; solo solos; sola solas; sol sóis;
só; leito leitos; leite leites; letra letras; letrado; testa testas
"""
