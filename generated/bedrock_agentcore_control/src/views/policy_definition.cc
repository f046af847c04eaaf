// Decode tables of PolicyDefinitionView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field cedar_policy_fields[] = {
    {"statement", &internal::string_type, offsetof(CedarPolicyView, statement), internal::Slot::plain},
};

constexpr internal::Field policy_generation_details_fields[] = {
    {"policyGenerationId", &internal::string_type, offsetof(PolicyGenerationDetailsView, policy_generation_id),
     internal::Slot::plain},
    {"policyGenerationAssetId", &internal::string_type,
     offsetof(PolicyGenerationDetailsView, policy_generation_asset_id), internal::Slot::plain},
};

constexpr internal::Field policy_statement_fields[] = {
    {"statement", &internal::string_type, offsetof(PolicyStatementView, statement), internal::Slot::plain},
};

constexpr internal::Field policy_definition_fields[] = {
    {"cedar", &schemas::cedar_policy_type, offsetof(PolicyDefinitionView, cedar), internal::Slot::reference},
    {"policyGeneration", &schemas::policy_generation_details_type, offsetof(PolicyDefinitionView, policy_generation),
     internal::Slot::reference},
    {"policy", &schemas::policy_statement_type, offsetof(PolicyDefinitionView, policy), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema cedar_policy_schema =
    internal::structure_schema<CedarPolicyView>("CedarPolicy", cedar_policy_fields);
constinit const internal::Type cedar_policy_type = internal::structure_type<CedarPolicyView>(cedar_policy_schema);

constinit const internal::Schema policy_generation_details_schema =
    internal::structure_schema<PolicyGenerationDetailsView>("PolicyGenerationDetails",
                                                            policy_generation_details_fields);
constinit const internal::Type policy_generation_details_type =
    internal::structure_type<PolicyGenerationDetailsView>(policy_generation_details_schema);

constinit const internal::Schema policy_statement_schema =
    internal::structure_schema<PolicyStatementView>("PolicyStatement", policy_statement_fields);
constinit const internal::Type policy_statement_type =
    internal::structure_type<PolicyStatementView>(policy_statement_schema);

constinit const internal::Schema policy_definition_schema =
    internal::union_schema<PolicyDefinitionView>("PolicyDefinition", policy_definition_fields);
constinit const internal::Type policy_definition_type =
    internal::union_type<PolicyDefinitionView>(policy_definition_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CedarPolicyView*) { return schemas::cedar_policy_schema; }
const internal::Schema& schema_of(const PolicyGenerationDetailsView*) {
  return schemas::policy_generation_details_schema;
}
const internal::Schema& schema_of(const PolicyStatementView*) { return schemas::policy_statement_schema; }
const internal::Schema& schema_of(const PolicyDefinitionView*) { return schemas::policy_definition_schema; }

}  // namespace outcrop::bedrock_agentcore_control
