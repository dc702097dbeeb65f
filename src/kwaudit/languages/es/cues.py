"""Spanish cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("importancia", "importante", "por qué", "el papel de", "relevancia", "necesidad de", "valor de"),
    "significance": ("importancia", "significado", "relevancia", "impacto", "por qué … importante"),
    "tips": (
        "consejos", "consejo", "trucos", "recomendaciones", "sugerencias", "buenas prácticas", "cómo", "pautas",
        "# formas", "maneras de", "errores", "qué hacer", "ideas para", "claves",
    ),
    "steps": (
        "paso", "pasos", "paso a paso", "cómo hacer", "instrucciones", "tutorial", "procedimiento", "guía",
        "preparación", "elaboración",
    ),
    "faq": (
        "faq", "preguntas frecuentes", "preguntas y respuestas", "preguntas comunes", "dudas", "dudas frecuentes",
        "^preguntas$",
    ),
    "definition": ("^qué es", "^qué son", "qué significa", "definición", "concepto", "significado de", "glosario"),
    "benefits": (
        "beneficio", "beneficios", "ventaja", "ventajas", "pros", "razones para", "por qué elegir", "puntos fuertes",
    ),
    "drawbacks": ("desventajas", "inconvenientes", "contras", "riesgos", "limitaciones", "efectos secundarios"),
    "comparison": (
        "comparación", "comparativa", "vs", "versus", "diferencia", "diferencias", "alternativas", "cuál es mejor",
        "cuál elegir",
    ),
    "pricing": (
        "precio", "precios", "tarifas", "coste", "costo", "costos", "cuánto cuesta", "cuánto vale", "presupuesto",
        "honorarios",
    ),
    "examples": (
        "ejemplo", "ejemplos", "caso práctico", "casos de éxito", "casos de uso", "plantillas", "en la práctica",
    ),
    "conclusion": (
        "conclusión", "conclusiones", "en resumen", "resumen", "para terminar", "en definitiva", "reflexión final",
    ),
    "introduction": ("introducción", "presentación", "contexto", "visión general", "conceptos básicos"),
    "causes": ("causa", "causas", "origen", "a qué se debe", "motivos", "factores"),
    "symptoms": ("síntoma", "síntomas", "señales", "signos", "cómo saber si"),
    "treatment": ("tratamiento", "tratamientos", "remedios", "cómo tratar", "solución", "soluciones", "cómo curar"),
    "types": ("tipos", "tipo de", "clases", "formas de", "categorías", "variedades", "modalidades"),
    "features": ("características", "funciones", "funcionalidades", "especificaciones", "cómo funciona"),
    "requirements": (
        "requisitos", "ingredientes", "materiales", "qué necesitas", "lo que necesitas", "documentación necesaria",
    ),
    "reviews": ("opiniones", "reseñas", "testimonios", "valoraciones", "experiencias"),
    "statistics": ("estadísticas", "datos", "cifras", "estudios", "en cifras"),
    "history": ("historia", "origen", "orígenes", "evolución"),
    "call to action": ("contacto", "contacta", "reserva", "inscríbete", "pide cita", "próximos pasos"),
    "location": ("ubicación", "dónde estamos", "cómo llegar", "horario", "dónde comprar"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": (
        "cerca de mí", "~cerca", "~cercano", "más cercano", "en mi zona", "abierto ahora", "~horario", "por mi zona",
    ),
    "navigational": (
        "iniciar sesión", "login", "mi cuenta", "página oficial", "sitio oficial", "atención al cliente", "~teléfono",
        "acceso clientes",
    ),
    "transactional": (
        "comprar", "~compra", "~venta", "en venta", "alquilar", "~alquiler", "reservar", "~reserva", "barato", "barata",
        "baratos", "baratas", "~precio", "~precios", "~oferta", "~ofertas", "~descuento", "cupón", "~rebajas", "~pedir",
        "envío gratis", "descargar", "~suscripción", "prueba gratis", "~presupuesto", "~cita", "~entradas", "~tienda",
    ),
    "commercial": (
        "mejor", "mejores", "el mejor", "~top", "opiniones", "comparativa", "comparación", "vs", "alternativas",
        "alternativa", "cuál es mejor", "cuánto cuesta", "~coste", "reseña", "diferencia",
    ),
    "informational": (
        "cómo", "qué", "qué es", "qué son", "por qué", "cuándo", "dónde", "quién", "cuál", "para qué sirve", "guía",
        "tutorial", "consejos", "trucos", "ideas", "ejemplos", "ejemplo", "significado", "definición", "receta",
        "recetas", "beneficios", "causas", "síntomas", "tipos", "historia", "importancia", "aprender", "~curso",
        "~plantilla", "~oferta y demanda",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("paciente",),
    "clients": ("cliente", "clienta"),
    "therapists": ("terapeuta", "psicoterapeuta"),
    "doctors": ("médico", "médica", "doctor", "doctora"),
    "nurses": ("enfermero", "enfermera"),
    "parents": ("padre", "madre", "padres", "papá", "mamá"),
    "families": ("familia", "familiar"),
    "children": ("niño", "niña", "hijo"),
    "teenagers": ("adolescente",),
    "adults": ("adulto",),
    "seniors": ("mayor", "mayores", "jubilado", "persona mayor"),
    "couples": ("pareja", "cónyuge"),
    "students": ("estudiante", "alumno", "alumna"),
    "teachers": ("profesor", "profesora", "maestro", "docente"),
    "researchers": ("investigador", "científico"),
    "beginners": ("principiante", "novato"),
    "experts": ("experto", "experta", "profesional", "especialista"),
    "developers": ("desarrollador", "programador"),
    "writers": ("escritor", "redactor", "autor", "bloguero"),
    "managers": ("gerente", "directivo", "responsable", "jefe"),
    "employers": ("empleador", "empresa"),
    "employees": ("empleado", "empleada", "trabajador"),
    "job seekers": ("candidato", "candidata"),
    "business owners": ("empresario", "emprendedor", "autónomo", "dueño"),
    "customers": ("cliente", "consumidor", "comprador"),
    "buyers": ("comprador", "cliente"),
    "homeowners": ("propietario", "propietaria"),
    "tenants": ("inquilino", "inquilina"),
    "travellers": ("viajero", "viajera", "turista"),
    "users": ("usuario", "usuaria"),
    "readers": ("lector", "lectora", "usted", "tú"),
    "everyone": ("todos", "todo el mundo", "personas", "usted"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "comprar ahora", "compra ahora", "añadir al carrito", "añadir a la cesta", "pedir ahora", "reservar ahora",
    "reserva ahora", "contáctanos", "contacta con nosotros", "solicita presupuesto", "pide presupuesto", "regístrate",
    "suscríbete", "descargar ahora", "prueba gratis", "pide cita", "más información", "empieza ahora", "llámanos",
)  # fmt: skip
"""What buttons say."""
