"""Spanish: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
andar anduvo anduve; caber cabe !cupo quepo; caer caigo !cayó cae !caído; conducir conduzco condujo; conocer conozco
conoce; creer cree creyó; construir construye construyó; dar doy !dio dado; decir digo !dice !dicen dijo dijeron
!dicho dirá diga; dormir duerme duermen duermo durmió durmiendo; elegir elige elijo eligen eligió eligiendo; empezar
empieza empiezan empiezo; encontrar encuentra encuentran encuentro encuentre; entender entiende entienden entiendo;
comenzar comienza comienzan comienzo; cerrar cierra cierran cierre; pensar piensa piensan pienso; sentar !sienta;
despertar !despierta; recomendar recomienda recomiendan recomiendo; calentar !calienta; regar !riega; perder pierde
pierden pierdo; querer quiere quieren quiero quiso quería; sentir !siente !sienten !siento sintió; preferir prefiere
prefieren prefirió; mentir !miente mintió; convertir convierte !convirtió; divertir divierte; hervir hierve hirvió;
invertir invierte invirtió; escribir escrito escrita escritos; estar !está estuvo; freír frito frita; freír !fríe;
hacer hago hace hacen hizo hicieron hecho hecha haga haciendo !hará; ir voy !vas vaya; jugar juega juegan juego
juegue; leer lee !leyó leído; llegar llegué llegue; morir !muere !mueren !murió !muerto; mostrar muestra muestran
muestro; mover mueve mueven; nacer nace nazco; oír oye oyó oigo; oler huele; parecer parece parezco; ofrecer ofrece
ofrezco; crecer crece crezco; agradecer agradezco; aparecer aparece; pedir pide piden pido pidió pidiendo; poder puede
pueden puedo !pudo !podrá; poner pongo pone ponen puso puesto puesta pondrá ponga; probar prueba prueban pruebo
pruebe; producir produce produzco produjo; reducir reduce redujo; traducir traduce tradujo; recordar recuerda
recuerdan recuerdo; resolver resuelve resuelto; romper rompe roto rota; saber sabe sé !supo sabrá; salir sale salgo
saldrá; seguir sigue siguen sigo siguió siguiendo; conseguir consigue consiguen consigo consiguió; servir sirve sirven
sirvió; soltar suelta; soñar sueña sueño; sonar suena; tener tengo tiene tienen tuvo tendrá tenga tuvieron; obtener
obtengo obtiene obtuvo; mantener mantiene mantuvo; traer traigo !trajo trae; valer vale valgo; venir !viene !vienen
vengo vino !vendrá; ver veo ve !visto !vista vio veía; vestir !viste !vistió; volver vuelve vuelven vuelvo vuelto
vuelta; devolver devuelve devuelto; abrir abre abierto abierta; cubrir cubierto cubierta; descubrir !descubierto;
contar !cuenta !cuentan; costar cuesta cuestan; acostar acuesta; almorzar !almuerza; forzar fuerza; volar !vuela
!vuelan; colgar cuelga; rogar !ruega; medir mide midió; repetir repite repitió; reír ríe !rió; corregir corrige;
competir compite; despedir despide; impedir impide; pagar paga pague pagué; buscar busca busque busqué; sacar saque
saqué; tocar toque toqué; aparcar aparque; explicar explique; aplicar aplique; publicar publique; utilizar utilice
utilicé; organizar !organice; realizar realice; cruzar cruce; alcanzar alcance; empezar !empecé empiece; comenzar
comience; organizar organiza; bueno buen buena buenos buenas; malo mal mala malos malas; grande !gran grandes; primero
!primer primera primeros primeras; tercero tercer tercera; santo !san santa; mejor mejores; peor peores; joven
!jóvenes; examen exámenes; imagen !imágenes; orden órdenes; margen márgenes; origen orígenes; volumen volúmenes;
virgen vírgenes; crimen crímenes; resumen resúmenes; avión aviones; camión camiones; jabón jabones; ratón ratones;
corazón corazones; canción canciones; vacación vacaciones; pez peces; luz luces; voz voces; vez veces; lápiz lápices;
nuez nueces; cruz cruces; raíz raíces; actriz actrices; feliz felices; capaz capaces; eficaz eficaces; matriz
matrices; español española españoles españolas; inglés inglesa ingleses inglesas; francés francesa franceses; alemán
alemana alemanes; japonés japonesa; portugués portuguesa; holandés holandesa; andaluz andaluza; catalán catalana;
trabajador trabajadora; rey reyes; ley leyes; menú menús; bebé bebés; sofá sofás; café cafés; viaje viajes viajar
viaja viajan; médico médica médicos médicas
"""

APART = """
casa casas; caso casos; casar casarse casado casada casados casó case; puerto puertos; puerta puertas; banco bancos;
banca; libro libros; libra libras; hombre hombres; hombro hombros; cuento cuentos; cuenta cuentas; punto puntos; punta
puntas; plato platos; plata; planta plantas; medio media medios medias; bolso bolsos; bolsa bolsas; tinta tintas;
tinto tintos tinta; mes meses; mesa mesas; pera peras; pero; cara caras; caro caros; carta cartas; pollo pollos; polo
polos; letra letras; letrado letrados letrada; sal sales; sala salas; salida salidas; freno frenos; moda modas; modo
modos; peso pesos; pesa pesas pesar pese; pesca; marca marcas; marco marcos; corte cortes; corto corta cortos cortas;
copia copias; cola colas; col coles; gusto gustos; nota notas; nuevo nueva nuevos nuevas; suelo suelos; solo sola
solos solas sólo; sol soles; suela suelas; rato ratos; rata ratas; marido maridos; mar mares; marea mareas; mano
manos; manta mantas; barco barcos; barca barcas; barra barras; fruto frutos; fruta frutas; huerto huertos; huerta
huertas; ramo ramos; rama ramas; cuadro cuadros; cuadra cuadras; velo velos; vela velas; pelo pelos; pela; foco focos;
foca focas; mazo mazos; maza; cesto cestos; cesta cestas; templo templos; médico médica médicos médicas; médio;
política políticas político políticos; relato relatos; relación relaciones; cámara cámaras; costa costas
"""

TRADES = (
    "zapat|panad|pastel|carnic|pescad|frut|libr|joy|reloj|peluqu|cafet|pizz|helad|cervec|ferret|papel|perfum|tintor|"
    "florist|cristal|carpint|fontan|cerraj|albañil|jardin|juguet|sombrer|licor|chocolat|dulc|confit|mensaj|ganad|ingeni|"
    "lech|verdul|hamburgues|taqu|tortill|vin|mueb|enferm|port"
)
"""What stands before -ería in names of shops and trades, which are other words than zapato, libro, pastel; after other
stems it is a conditional (comería)."""
