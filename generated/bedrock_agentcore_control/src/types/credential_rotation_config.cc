// Writes CredentialRotationConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/credential_rotation_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CoinbaseCdpRotationTargets& in) {
  writer.begin_object();
  writer.required("secrets", in.secrets);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CredentialRotationConfig& in) {
  writer.exactly_one("CredentialRotationConfig", in.coinbase_cdp.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("coinbaseCDP", in.coinbase_cdp);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
