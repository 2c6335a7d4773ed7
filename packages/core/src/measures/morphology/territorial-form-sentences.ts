/** What the parts of territorial form say, in kilometres. */
import type { Finding, Phrases } from "../measure.ts";

export function formInEnglish({ part, value, counts }: Finding, say: Phrases): string {
  const { km, count } = readings(counts, say);
  const counted = say.share(count("located"), count("active"), ["active actor", "active actors"]);
  const centres = say.count(
    count("atCentre"),
    "",
    "; 1 of them stands at the centre of its municipality",
    "; # of them stand at the centre of their municipality",
  );
  const who = `It counts ${counted}${centres}.`;
  const { where, when } = say;
  switch (part) {
    case "standard-distance":
      return `${where}, the standard distance from the centre is ${kilometres(value, say)} km ${when[0]}. ${who}`;
    case "ellipse":
      return count("flat") === 1
        ? `${where}, the active actors stand on one line ${when[0]}: the ellipse has no area. ${who}`
        : `${where}, the ellipse of the network has semi-axes of ${km("long")} and ${km("short")} km ${when[0]}${counts["orientation"] === undefined ? "" : `, the long one ${say.number(counts["orientation"], 0)}° clockwise from north`} (area ${say.number(value, 1)} km²). ${who}`;
    case "hull":
      return `${where}, the outline of the network encloses ${say.number(value, 1)} km² ${when[0]}, and ${say.number(count("hull90"), 1)} km² without the tenth farthest from the centre. ${who}`;
    case "tie-length":
      return `${where}, a tie is ${kilometres(value, say)} km long on average ${when[0]}; ${count("median") === 0 ? "at least half of the ties have both actors in one spot" : `at least half of the ties are ${km("median")} km long or less`}. ${placesKnownEn(counts, say)}${municipalityEn(counts, say)}.`;
    default:
      return `${where}, ties are on average ${say.number(value)} times as long as the distance between two active actors ${when[0]}: ${km("mean")} km and ${km("meanDistance")} km (below 1 = ties join actors nearer than most).`;
  }
}

export function formInItalian({ part, value, counts }: Finding, say: Phrases): string {
  const { km, count } = readings(counts, say);
  const counted = say.share(count("located"), count("active"), ["realtà attiva", "realtà attive"]);
  const centres = say.count(
    count("atCentre"),
    "",
    "; 1 è posta al centro del suo comune",
    "; # sono poste al centro del loro comune",
  );
  const who = `${count("located") === 1 ? "Conta" : "Contano"} ${counted}${centres}.`;
  const { where, when } = say;
  switch (part) {
    case "standard-distance":
      return `${where}, la distanza standard dal centro è ${kilometres(value, say)} km ${when[0]}. ${who}`;
    case "ellipse":
      return count("flat") === 1
        ? `${where}, le realtà attive stanno su una sola linea ${when[0]}: l’ellisse non ha area. ${who}`
        : `${where}, l’ellisse della rete ha semiassi di ${km("long")} e ${km("short")} km ${when[0]}${counts["orientation"] === undefined ? "" : `, il più lungo a ${say.number(counts["orientation"], 0)}° da nord in senso orario`} (area ${say.number(value, 1)} km²). ${who}`;
    case "hull":
      return `${where}, il contorno della rete racchiude ${say.number(value, 1)} km² ${when[0]}, e ${say.number(count("hull90"), 1)} km² senza il decimo di realtà più lontano dal centro. ${who}`;
    case "tie-length":
      return `${where}, un legame è lungo in media ${kilometres(value, say)} km ${when[0]}; ${count("median") === 0 ? "almeno metà dei legami ha le due realtà nello stesso punto" : `almeno metà dei legami è di ${km("median")} km o meno`}. ${placesKnownIt(counts, say)}${municipalityIt(counts, say)}.`;
    default:
      return `${where}, i legami sono lunghi in media ${say.number(value)} volte la distanza tra due realtà attive ${when[0]}: ${km("mean")} km e ${km("meanDistance")} km (sotto 1 = i legami uniscono realtà più vicine della media).`;
  }
}

function readings(counts: Finding["counts"], say: Phrases) {
  const count = (name: string) => counts[name] ?? 0;
  return { count, km: (name: string) => kilometres(count(name), say) };
}

function kilometres(metres: number, say: Phrases): string {
  return say.number(metres / 1000, 1);
}

function placesKnownEn({ ties = 0, allTies = 0 }: Finding["counts"], say: Phrases): string {
  return ties === allTies
    ? say.count(
        ties,
        "",
        "Both places of its 1 tie are known",
        "Both places of all # ties are known",
      )
    : `Both places of ${say.share(ties, allTies, ["tie", "ties"])} are known`;
}

function placesKnownIt({ ties = 0, allTies = 0 }: Finding["counts"], say: Phrases): string {
  return ties === allTies
    ? say.count(
        ties,
        "",
        "Dell’unico legame conosciamo i due luoghi",
        "Di tutti i # legami conosciamo i due luoghi",
      )
    : `Conosciamo i due luoghi di ${say.share(ties, allTies, ["legame", "legami"])}`;
}

function municipalityEn(counts: Finding["counts"], say: Phrases): string {
  const { withMunicipality = 0, sameMunicipality = 0 } = counts;
  if (withMunicipality === 0) return "";
  const verb = sameMunicipality === 1 ? "stays" : "stay";
  return `; ${say.share(sameMunicipality, withMunicipality, ["tie", "ties"])} ${verb} within one municipality`;
}

function municipalityIt(counts: Finding["counts"], say: Phrases): string {
  const { withMunicipality = 0, sameMunicipality = 0 } = counts;
  if (withMunicipality === 0) return "";
  const verb = sameMunicipality === 1 ? "resta" : "restano";
  return `; ${say.share(sameMunicipality, withMunicipality, ["legame", "legami"])} ${verb} dentro lo stesso comune`;
}
