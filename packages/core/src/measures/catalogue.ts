/** Every measure, in the order in which doors show them. The only list. */
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
import type { Measure } from "./measure.ts";
import { attributeAssortativity } from "./morphology/attribute-assortativity.ts";
import { betweennessCentralization } from "./morphology/betweenness-centralization.ts";
import { bimodality } from "./morphology/bimodality.ts";
import { bipartiteModularity } from "./morphology/bipartite-modularity.ts";
import { closenessCentralization } from "./morphology/closeness-centralization.ts";
import { communityCount } from "./morphology/community-count.ts";
import { communityEvolutionReading } from "./morphology/community-evolution.ts";
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
import { changeInterval } from "./quality/change-interval.ts";
import { constantObserverPanel } from "./quality/constant-observers.ts";
import { eiTest } from "./quality/ei-test.ts";
import { graphCorrelationReading } from "./quality/graph-correlation.ts";
import { detectableChange } from "./quality/minimum-detectable-change.ts";
import { missingBounds } from "./quality/missing-bounds.ts";
import { observedShare } from "./quality/observed-share.ts";
import { pairedChange } from "./quality/paired-change.ts";
import { registerEffect } from "./quality/register-effect.ts";
import { responseRate } from "./quality/response-rate.ts";
import { sensitivity } from "./quality/sensitivity.ts";
import { tiePredictors } from "./quality/tie-predictors.ts";
import { vertexBootstrapReading } from "./quality/vertex-bootstrap.ts";
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

export const CATALOGUE: readonly Measure[] = [
  observedShare,
  responseRate,
  registerEffect,
  constantObserverPanel,
  strengthClasses,
  meanStrength,
  strengthChange,
  lensConcordance,
  tieRetention,
  tieJaccard,
  tieHamming,
  tieTurnover,
  tieFate,
  retainedStrengthChange,
  ruzickaStability,
  weightedRetention,
  confirmationRate,
  reportAgreement,
  tieSurvival,
  robustness,
  labLoss,
  algebraicConnectivity,
  bridges,
  articulationPoints,
  accessRedundancy,
  activeActors,
  actorTurnover,
  labReach,
  jointReach,
  distanceWeightedReach,
  reachOverlap,
  coverage,
  components,
  giantComponentShare,
  fragmentation,
  averagePathLength,
  connectedPairsShare,
  diameter,
  globalEfficiency,
  partnerHeterogeneity,
  crossTerritoryShare,
  peopleReached,
  density,
  meanDegree,
  degreeCentralization,
  labTieShare,
  strengthGini,
  betweennessCentralization,
  closenessCentralization,
  transitivity,
  meanLocalClustering,
  fourCycleClosure,
  smallWorld,
  corePeriphery,
  maxCore,
  modularity,
  communityCount,
  communityStability,
  bipartiteModularity,
  communityEvolutionReading,
  eiIndex,
  attributeAssortativity,
  structuralPolarization,
  bimodality,
  mixing,
  degreeAssortativity,
  newPoles,
  triadCensus,
  snapshotDistance,
  territorialForm,
  territoryVerdict,
  graphCorrelationReading,
  tiePredictors,
  vertexBootstrapReading,
  eiTest,
  pairedChange,
  changeInterval,
  sensitivity,
  detectableChange,
  missingBounds,
];
