// Tables of the shapes in outcrop/bedrock_agentcore_control/types/policy_definition.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/policy_definition.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CedarPolicy*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CedarPolicy::statement>("statement", true),
  };
  static constexpr cli::Shape shape{.name = "CedarPolicy", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PolicyDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PolicyDefinition::cedar>("cedar"),
      cli::field<&PolicyDefinition::policy_generation>("policyGeneration"),
      cli::field<&PolicyDefinition::policy>("policy"),
  };
  static constexpr cli::Shape shape{.name = "PolicyDefinition", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PolicyGenerationDetails*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PolicyGenerationDetails::policy_generation_id>("policyGenerationId", true),
      cli::field<&PolicyGenerationDetails::policy_generation_asset_id>("policyGenerationAssetId", true),
  };
  static constexpr cli::Shape shape{.name = "PolicyGenerationDetails", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PolicyStatement*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PolicyStatement::statement>("statement", true),
  };
  static constexpr cli::Shape shape{.name = "PolicyStatement", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
