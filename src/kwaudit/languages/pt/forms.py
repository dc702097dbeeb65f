"""Portuguese: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
abrir abre abro aberto aberta; caber cabe coube; cair cai caiu caio; conduzir conduz; crer crê creu; cobrir cobre
coberto coberta; descobrir descoberto descobre; construir constrói construiu construído; dar dou dá deu dado dê; dizer
digo diz dizem disse dito dita diga dirá; dormir durmo dorme; escrever escrito escrita escreve; estar estou está
estava esteve; fazer faço faz fazem fez fizeram feito feita faça fará; ganhar ganho; gastar gasto; ir vou vai vamos
ido; ler leio lê leu lido leem; medir meço mede; mentir minto mente; ouvir ouço ouve; pagar pago paga paguei; pedir
peço pede pedem pediu; perder perco perde perdeu; poder posso pode podem pôde pude; pôr ponho põe põem pôs posto
posta; propor propõe proposto; preferir prefiro prefere; produzir produz; reduzir reduz; traduzir traduz; querer quero
quer querem quis; saber sei sabe soube; sair sai saiu saio; seguir sigo segue seguiu; conseguir consigo consegue
conseguiu; sentir sinto sente; servir sirvo serve; ser sou é são; subir sobe; ter tenho tem têm teve tinha tiver;
manter mantém manteve; obter obtém obteve; trazer trago traz trouxe; valer valho vale; ver vejo vê veem viu visto
vista; vestir visto veste; vir venho vem vêm veio vindo; viajar viaja viajo viajou viaje; viagem viagens; entregar
entregue; aceitar aceito aceite; vender vende vendeu vendido; comprar compra compre; escolher escolhe escolho
escolhido; alugar aluga alugo alugue; buscar busque; ficar fique; chegar chegue; começar comece comecei; passear
passeia; odiar odeia; rir ri; bom boa bons boas; melhor melhores; pior piores; mau má maus más; grande grandes grã;
maior maiores; menor menores; mão mãos; irmão irmãos irmã irmãs; cidadão cidadãos cidadã; cristão cristãos cristã;
grão grãos; órgão órgãos; bênção bênçãos; sótão sótãos; pão pães; cão cães; alemão alemães alemã alemãs; capitão
capitães; fácil fáceis; difícil difíceis; útil úteis; fértil férteis; móvel móveis; automóvel automóveis; nível
níveis; possível possíveis; imóvel imóveis; túnel túneis; hotel hotéis; papel papéis; anel anéis; lençol lençóis; sol
sóis; barril barris; funil funis; infantil infantis; fuzil fuzis; gentil gentis; mal males; cônsul cônsules; azul
azuis; mês meses; país países; gás gases; lápis; ônibus; português portuguesa portugueses portuguesas; inglês inglesa
ingleses inglesas; francês francesa franceses; japonês japonesa; chinês chinesa; freguês freguesa; juiz juíza juízes;
espanhol espanhola espanhóis; europeu europeia europeus; judeu judia; avô avós; mulher mulheres; cor cores; flor
flores; luz luzes; voz vozes; vez vezes; rapaz rapazes; feliz felizes; jovem jovens; homem homens; nuvem nuvens;
imagem imagens; bagagem bagagens; massagem massagens; jardim jardins; fim fins; som sons; trem trens; item itens;
álbum álbuns; um uns; médico médica médicos médicas; novo nova novos novas
"""

APART = """
porto portos; porta portas; banco bancos; banca bancas; caso casos; casa casas; casar casado casada; livro livros;
livre livres; carta cartas; cartaz cartazes; carto; avó; avô; pera peras; perigo perigos; nota notas; notícia
notícias; marca marcas; março; marco marcos; ponto pontos; ponte pontes; ponta pontas; peso pesos; pesca; mesa mesas;
modo modos; moda modas; modelo modelos; sal; sala salas; saia saias; sair; carro carros; caro cara caros caras; cabelo
cabelos; cabeça cabeças; pelo pelos; pele peles; cama camas; câmara câmaras; novela novelas; relato relatos; relação
relações; prata; prato pratos; corte cortes; cortina cortinas; corta; curto curta curtos curtas; campo campos; campeão
campeões campeã; bolsa bolsas; bolso bolsos; bolo bolos; bola bolas; político política políticos políticas; polícia
polícias; conta contas; conto contos; capital capitais; capitão; real reais; realidade realidades; sede sedes; seda
sedas; plano planos; planta plantas; parte partes; partido partidos; físico física físicos físicas; vela velas; velho
velha velhos velhas; véu véus; massa massas; maçã maçãs; coro coros; cor cores; couro couros; queijo queijos; queixo
queixos; moto motos; motor motores; terno ternos; terra terras; terno ternos; frente frentes; freio freios; objeto
objetos; objetivo objetivos objetiva; média médias; médio médios; médico médica médicos médicas; fruto frutos; fruta
frutas; barco barcos; barca; barra barras; bar bares; universo universos; universidade universidades; órgão órgãos;
geral gerais; geração gerações; gerar; sapo sapos; sapato sapatos; copo copos; copa copas; cópia cópias; corpo corpos;
coxa coxas; coco cocos; cocô; cuca; pai pais; país países; país; pau paus; pá pás; tempo tempos; templo templos; tema
temas; cano canos; cana canas; cama camas; gola golas; gol gols; rato ratos; rata; roda rodas; rodo; ramo ramos; rama;
ano anos; ânus; solo solos; sola solas; sol sóis; só; leito leitos; leite leites; letra letras; letrado
"""
