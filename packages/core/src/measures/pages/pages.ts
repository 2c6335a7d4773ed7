/** The pages of the measures, by key. A chunk of its own: only who shows a page needs the texts. */
import { accessRedundancy } from "./hold/access-redundancy.ts";
import { algebraicConnectivity } from "./hold/algebraic-connectivity.ts";
import { articulationPoints } from "./hold/articulation-points.ts";
import { bridges } from "./hold/bridges.ts";
import { confirmationRate } from "./hold/confirmation-rate.ts";
import { labLoss } from "./hold/lab-loss.ts";
import { reportAgreement } from "./hold/report-agreement.ts";
import { retainedStrengthChange } from "./hold/retained-strength-change.ts";
import { robustness } from "./hold/robustness.ts";
import { ruzickaStability } from "./hold/ruzicka-stability.ts";
import { tieFate } from "./hold/tie-fate.ts";
import { tieHamming } from "./hold/tie-hamming.ts";
import { tieJaccard } from "./hold/tie-jaccard.ts";
import { tieRetention } from "./hold/tie-retention.ts";
import { tieSurvival } from "./hold/tie-survival.ts";
import { tieTurnover } from "./hold/tie-turnover.ts";
import { weightedRetention } from "./hold/weighted-retention.ts";
import { attributeAssortativity } from "./morphology/attribute-assortativity.ts";
import { betweennessCentralization } from "./morphology/betweenness-centralization.ts";
import { bimodality } from "./morphology/bimodality.ts";
import { bipartiteModularity } from "./morphology/bipartite-modularity.ts";
import { closenessCentralization } from "./morphology/closeness-centralization.ts";
import { communityCount } from "./morphology/community-count.ts";
import { communityEvolution } from "./morphology/community-evolution.ts";
import { communityStability } from "./morphology/community-stability.ts";
import { corePeriphery } from "./morphology/core-periphery.ts";
import { degreeAssortativity } from "./morphology/degree-assortativity.ts";
import { degreeCentralization } from "./morphology/degree-centralization.ts";
import { density } from "./morphology/density.ts";
import { eiIndex } from "./morphology/ei-index.ts";
import { fourCycleClosure } from "./morphology/four-cycle-closure.ts";
import { labTieShare } from "./morphology/lab-tie-share.ts";
import { maxCore } from "./morphology/max-core.ts";
import { meanDegree } from "./morphology/mean-degree.ts";
import { meanLocalClustering } from "./morphology/mean-local-clustering.ts";
import { mixing } from "./morphology/mixing.ts";
import { modularity } from "./morphology/modularity.ts";
import { newPoles } from "./morphology/new-poles.ts";
import { smallWorld } from "./morphology/small-world.ts";
import { snapshotDistance } from "./morphology/snapshot-distance.ts";
import { strengthGini } from "./morphology/strength-gini.ts";
import { structuralPolarization } from "./morphology/structural-polarization.ts";
import { territorialForm } from "./morphology/territorial-form.ts";
import { territoryVerdict } from "./morphology/territory-verdict.ts";
import { transitivity } from "./morphology/transitivity.ts";
import { triadCensus } from "./morphology/triad-census.ts";
import type { MeasurePage } from "./page.ts";
import { changeInterval } from "./quality/change-interval.ts";
import { constantObservers } from "./quality/constant-observers.ts";
import { eiTest } from "./quality/ei-test.ts";
import { graphCorrelation } from "./quality/graph-correlation.ts";
import { minimumDetectableChange } from "./quality/minimum-detectable-change.ts";
import { missingBounds } from "./quality/missing-bounds.ts";
import { observedShare } from "./quality/observed-share.ts";
import { pairedChange } from "./quality/paired-change.ts";
import { registerEffect } from "./quality/register-effect.ts";
import { responseRate } from "./quality/response-rate.ts";
import { sensitivity } from "./quality/sensitivity.ts";
import { tiePredictors } from "./quality/tie-predictors.ts";
import { vertexBootstrap } from "./quality/vertex-bootstrap.ts";
import { activeActors } from "./reach/active-actors.ts";
import { actorTurnover } from "./reach/actor-turnover.ts";
import { averagePathLength } from "./reach/average-path-length.ts";
import { components } from "./reach/components.ts";
import { connectedPairsShare } from "./reach/connected-pairs-share.ts";
import { coverage } from "./reach/coverage.ts";
import { crossTerritoryShare } from "./reach/cross-territory-share.ts";
import { diameter } from "./reach/diameter.ts";
import { distanceWeightedReach } from "./reach/distance-weighted-reach.ts";
import { fragmentation } from "./reach/fragmentation.ts";
import { giantComponentShare } from "./reach/giant-component-share.ts";
import { globalEfficiency } from "./reach/global-efficiency.ts";
import { jointReach } from "./reach/joint-reach.ts";
import { labReach } from "./reach/lab-reach.ts";
import { partnerHeterogeneity } from "./reach/partner-heterogeneity.ts";
import { peopleReached } from "./reach/people-reached.ts";
import { reachOverlap } from "./reach/reach-overlap.ts";
import { lensConcordance } from "./strength/lens-concordance.ts";
import { meanStrength } from "./strength/mean-strength.ts";
import { strengthChange } from "./strength/strength-change.ts";
import { strengthClasses } from "./strength/strength-classes.ts";

export type { MeasurePage, Worked } from "./page.ts";
export * from "./page-words.ts";

export const MEASURE_PAGES: Readonly<Record<string, MeasurePage>> = {
  "observed-share": observedShare,
  "response-rate": responseRate,
  "register-effect": registerEffect,
  "constant-observers": constantObservers,
  "strength-classes": strengthClasses,
  "mean-strength": meanStrength,
  "strength-change": strengthChange,
  "lens-concordance": lensConcordance,
  "tie-retention": tieRetention,
  "tie-jaccard": tieJaccard,
  "tie-hamming": tieHamming,
  "tie-turnover": tieTurnover,
  "tie-fate": tieFate,
  "retained-strength-change": retainedStrengthChange,
  "ruzicka-stability": ruzickaStability,
  "weighted-retention": weightedRetention,
  "confirmation-rate": confirmationRate,
  "report-agreement": reportAgreement,
  "tie-survival": tieSurvival,
  robustness,
  "lab-loss": labLoss,
  "algebraic-connectivity": algebraicConnectivity,
  bridges,
  "articulation-points": articulationPoints,
  "access-redundancy": accessRedundancy,
  "active-actors": activeActors,
  "actor-turnover": actorTurnover,
  "lab-reach": labReach,
  "joint-reach": jointReach,
  "distance-weighted-reach": distanceWeightedReach,
  "reach-overlap": reachOverlap,
  coverage,
  components,
  "giant-component-share": giantComponentShare,
  fragmentation,
  "average-path-length": averagePathLength,
  "connected-pairs-share": connectedPairsShare,
  diameter,
  "global-efficiency": globalEfficiency,
  "partner-heterogeneity": partnerHeterogeneity,
  "cross-territory-share": crossTerritoryShare,
  "people-reached": peopleReached,
  density,
  "mean-degree": meanDegree,
  "degree-centralization": degreeCentralization,
  "lab-tie-share": labTieShare,
  "strength-gini": strengthGini,
  "betweenness-centralization": betweennessCentralization,
  "closeness-centralization": closenessCentralization,
  transitivity,
  "mean-local-clustering": meanLocalClustering,
  "four-cycle-closure": fourCycleClosure,
  "small-world": smallWorld,
  "core-periphery": corePeriphery,
  "max-core": maxCore,
  modularity,
  "community-count": communityCount,
  "community-stability": communityStability,
  "bipartite-modularity": bipartiteModularity,
  "community-evolution": communityEvolution,
  "ei-index": eiIndex,
  "attribute-assortativity": attributeAssortativity,
  "structural-polarization": structuralPolarization,
  bimodality,
  mixing,
  "degree-assortativity": degreeAssortativity,
  "new-poles": newPoles,
  "triad-census": triadCensus,
  "snapshot-distance": snapshotDistance,
  "territorial-form": territorialForm,
  "territory-verdict": territoryVerdict,
  "graph-correlation": graphCorrelation,
  "tie-predictors": tiePredictors,
  "vertex-bootstrap": vertexBootstrap,
  "ei-test": eiTest,
  "paired-change": pairedChange,
  "change-interval": changeInterval,
  sensitivity,
  "minimum-detectable-change": minimumDetectableChange,
  "missing-bounds": missingBounds,
};
