"""Portuguese cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": (
        "importância", "importante", "por que", "porquê", "o papel de", "relevância", "necessidade de", "valor de",
    ),
    "significance": ("importância", "significado", "relevância", "impacto", "por que … importante"),
    "tips": (
        "dicas", "dica", "conselhos", "truques", "recomendações", "sugestões", "boas práticas", "como", "orientações",
        "# maneiras", "# formas", "erros", "o que fazer", "ideias para",
    ),
    "steps": (
        "passo", "passos", "passo a passo", "como fazer", "instruções", "tutorial", "procedimento", "guia",
        "modo de preparo", "preparo",
    ),
    "faq": (
        "faq", "perguntas frequentes", "perguntas e respostas", "dúvidas frequentes", "dúvidas comuns", "dúvidas",
        "^perguntas$",
    ),
    "definition": (
        "^o que é", "^o que são", "o que significa", "definição", "conceito", "significado de", "glossário",
    ),
    "benefits": (
        "benefício", "benefícios", "vantagem", "vantagens", "prós", "por que escolher", "motivos para",
        "pontos fortes",
    ),
    "drawbacks": ("desvantagens", "desvantagem", "contras", "riscos", "limitações", "efeitos colaterais", "cuidados"),
    "comparison": (
        "comparação", "comparativo", "vs", "versus", "diferença", "diferenças", "alternativas", "qual escolher",
        "qual é melhor",
    ),
    "pricing": ("preço", "preços", "valor", "valores", "custo", "custos", "quanto custa", "tarifas", "orçamento"),
    "examples": ("exemplo", "exemplos", "estudo de caso", "estudos de caso", "casos de uso", "modelos", "na prática"),
    "conclusion": ("conclusão", "considerações finais", "em resumo", "resumo", "para concluir", "concluindo"),
    "introduction": ("introdução", "visão geral", "contexto", "apresentação", "conceitos básicos"),
    "causes": ("causa", "causas", "origem", "motivos", "fatores", "por que acontece"),
    "symptoms": ("sintoma", "sintomas", "sinais", "como saber se", "como identificar"),
    "treatment": ("tratamento", "tratamentos", "remédios", "como tratar", "solução", "soluções", "cura"),
    "types": ("tipos", "tipo de", "categorias", "variedades", "modalidades", "formas de"),
    "features": (
        "características", "recursos", "funcionalidades", "especificações", "como funciona", "ficha técnica",
    ),
    "requirements": (
        "requisitos", "ingredientes", "materiais", "o que você precisa", "documentos necessários", "pré requisitos",
    ),
    "reviews": ("avaliações", "avaliação", "opiniões", "depoimentos", "resenha"),
    "statistics": ("estatísticas", "dados", "números", "pesquisas", "estudos"),
    "history": ("história", "origem", "origens", "evolução"),
    "call to action": ("contato", "contacto", "fale conosco", "reserve", "inscreva", "agende", "próximos passos"),
    "location": ("localização", "onde estamos", "como chegar", "horário", "onde comprar", "onde encontrar"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": (
        "perto de mim", "~perto", "~próximo", "mais próximo", "na minha região", "aberto agora",
        "horário de funcionamento",
    ),
    "navigational": (
        "login", "~entrar", "minha conta", "site oficial", "página oficial", "atendimento ao cliente", "~telefone",
        "área do cliente",
    ),
    "transactional": (
        "comprar", "~compra", "~venda", "à venda", "alugar", "~aluguel", "~aluguer", "~reservar", "~reserva", "barato",
        "barata", "baratos", "~preço", "~preços", "~oferta", "~ofertas", "~desconto", "cupom", "~promoção", "~pedir",
        "frete grátis", "~baixar", "~assinatura", "teste grátis", "~orçamento", "~agendar", "~ingressos", "~loja",
    ),
    "commercial": (
        "melhor", "melhores", "o melhor", "~top", "avaliações", "comparativo", "comparação", "vs", "alternativas",
        "alternativa", "qual é melhor", "quanto custa", "~custo", "resenha", "diferença", "vale a pena",
    ),
    "informational": (
        "como", "o que", "o que é", "o que são", "por que", "quando", "onde", "quem", "qual", "para que serve", "guia",
        "tutorial", "dicas", "truques", "ideias", "exemplos", "exemplo", "significado", "definição", "receita",
        "receitas", "benefícios", "causas", "sintomas", "tipos", "história", "importância", "aprender", "~curso",
        "~modelo", "~oferta e demanda",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("paciente",),
    "clients": ("cliente",),
    "therapists": ("terapeuta", "psicoterapeuta"),
    "doctors": ("médico", "médica", "doutor"),
    "nurses": ("enfermeiro", "enfermeira"),
    "parents": ("pai", "mãe", "pais"),
    "families": ("família", "familiar"),
    "children": ("criança", "filho"),
    "teenagers": ("adolescente",),
    "adults": ("adulto",),
    "seniors": ("idoso", "aposentado", "reformado"),
    "couples": ("casal", "cônjuge"),
    "students": ("estudante", "aluno", "aluna"),
    "teachers": ("professor", "professora", "docente"),
    "researchers": ("pesquisador", "investigador", "cientista"),
    "beginners": ("iniciante", "principiante"),
    "experts": ("especialista", "profissional", "perito"),
    "developers": ("desenvolvedor", "programador"),
    "writers": ("escritor", "redator", "autor", "blogueiro"),
    "managers": ("gerente", "gestor", "líder"),
    "employers": ("empregador", "empresa"),
    "employees": ("funcionário", "colaborador", "empregado", "trabalhador"),
    "job seekers": ("candidato", "candidata"),
    "business owners": ("empresário", "empreendedor", "dono"),
    "customers": ("cliente", "consumidor", "comprador"),
    "buyers": ("comprador", "cliente"),
    "homeowners": ("proprietário",),
    "tenants": ("inquilino",),
    "travellers": ("viajante", "turista"),
    "users": ("usuário", "utilizador"),
    "readers": ("leitor", "leitora", "você"),
    "everyone": ("todos", "todo mundo", "pessoas", "você"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "compre agora", "comprar agora", "adicionar ao carrinho", "peça agora", "reserve agora", "agende agora",
    "entre em contato", "fale conosco", "solicite um orçamento", "inscreva se", "cadastre se", "assine agora",
    "baixe agora", "teste grátis", "saiba mais", "comece agora", "ligue agora",
)  # fmt: skip
"""What buttons say."""
