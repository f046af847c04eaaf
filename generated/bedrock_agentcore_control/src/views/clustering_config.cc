// Decode tables of ClusteringConfigView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/clustering_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type clustering_config_frequencies_type =
    internal::list_type<Open<ClusteringFrequency>>(schemas::clustering_frequency_type);
constexpr internal::Field clustering_config_fields[] = {
    {"frequencies", &clustering_config_frequencies_type, offsetof(ClusteringConfigView, frequencies),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema clustering_config_schema =
    internal::structure_schema<ClusteringConfigView>("ClusteringConfig", clustering_config_fields);
constinit const internal::Type clustering_config_type =
    internal::structure_type<ClusteringConfigView>(clustering_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ClusteringConfigView*) { return schemas::clustering_config_schema; }

}  // namespace outcrop::bedrock_agentcore_control
