// CompleteResourceTokenAuth: the output of Client::complete_resource_token_auth, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct CompleteResourceTokenAuthView;

/// Says that the consent is confirmed. It has no members.
struct CompleteResourceTokenAuth {
  friend bool operator==(const CompleteResourceTokenAuth&, const CompleteResourceTokenAuth&) = default;
};
CompleteResourceTokenAuth to_owned(const CompleteResourceTokenAuthView& view);
void write_json(internal::JsonWriter& writer, const CompleteResourceTokenAuth& in);

}  // namespace outcrop::bedrock_agentcore
