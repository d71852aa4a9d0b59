import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { loadLookup } from '../../fixtures/lookup';

const lookup = await loadLookup();

const names: [code: string, names: string[]][] = [
  ['400', ['Ungültige Anfrage', 'Mauvaise requête', 'Solicitud incorrecta', 'Requisição inválida', 'Richiesta non valida', 'Ongeldige aanvraag']],
  ['401', ['Nicht autorisiert', 'Non autorisé', 'No autorizado', 'Não autorizado', 'Non autorizzato', 'Niet geautoriseerd']],
  ['402', ['Zahlung erforderlich', 'Paiement requis', 'Pago requerido', 'Pagamento necessário', 'Pagamento richiesto', 'Betaling vereist']],
  ['403', ['Zugriff verweigert', 'Accès refusé', 'Acceso denegado', 'Acesso negado', 'Accesso negato', 'Toegang geweigerd']],
  ['404', ['Nicht gefunden', 'Page introuvable', 'No encontrado', 'Não encontrado', 'Non trovato', 'Niet gevonden']],
  ['408', ['Zeitüberschreitung der Anfrage', "Délai d'attente dépassé", 'Tiempo de espera agotado', 'Tempo esgotado', 'Richiesta scaduta', 'Verzoek verlopen']],
  ['409', ['Konflikt', 'Conflit', 'Conflicto', 'Conflito', 'Conflitto', 'Conflict']],
  ['410', ['Nicht mehr verfügbar', "N'est plus disponible", 'Ya no disponible', 'Não mais disponível', 'Non più disponibile', 'Niet meer beschikbaar']],
  ['422', ['Nicht verarbeitbare Entität', 'Entité non traitable', 'Entidad no procesable', 'Entidade não processável', 'Entità non processabile']],
  ['429', ['Zu viele Anfragen', 'Trop de requêtes', 'Demasiadas solicitudes', 'Muitas requisições', 'Troppe richieste', 'Te veel verzoeken']],
  ['500', ['Interner Serverfehler', 'Erreur interne du serveur', 'Error interno del servidor', 'Erro interno do servidor', 'Errore interno del server']],
  ['502', ['Fehlerhaftes Gateway', 'Mauvaise passerelle', 'Puerta de enlace incorrecta', 'Gateway inválido', 'Gateway errato', 'Ongeldige gateway']],
  [
    '503',
    ['Dienst nicht verfügbar', 'Service indisponible', 'Servicio no disponible', 'Serviço indisponível', 'Servizio non disponibile', 'Dienst niet beschikbaar'],
  ],
  ['504', ['Gateway-Zeitüberschreitung', "Délai d'attente de la passerelle dépassé", 'Tiempo de espera de la puerta de enlace agotado', 'Timeout del gateway']],
];
const cases = names.flatMap(([code, translated]) => translated.map((name): [string, string] => [code, name]));

describe('names of codes in other languages', () => {
  it.each(cases)('reads %s %s on both sides of the number', (code, name) => {
    expect(diagnose(`${code} ${name}`, lookup).matches[0]?.path).toBe(`/${code}/`);
    expect(diagnose(`${name} (${code})`, lookup).matches[0]?.path).toBe(`/${code}/`);
  });

  it.each(['402 Zahlungen erforderlich', 'Bestellung 402: Zahlung erforderlich', 'Artikel nicht gefunden: 404', 'Zimmer 404 nicht gefunden', '409 Konflikte'])(
    'takes no other thing for one: %s',
    (text) => {
      expect(diagnose(text, lookup).matches).toEqual([]);
    },
  );
});
