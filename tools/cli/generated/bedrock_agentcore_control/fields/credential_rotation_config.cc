// Tables of the shapes in outcrop/bedrock_agentcore_control/types/credential_rotation_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/credential_rotation_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CoinbaseCdpRotationTargets*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CoinbaseCdpRotationTargets::secrets>("secrets", true),
  };
  static constexpr cli::Shape shape{.name = "CoinbaseCdpRotationTargets", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CredentialRotationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CredentialRotationConfig::coinbase_cdp>("coinbaseCDP"),
  };
  static constexpr cli::Shape shape{.name = "CredentialRotationConfig", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
