// ActorSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ActorSummary.html
struct ActorSummaryView {
  std::string_view actor_id{};
};
const internal::Schema& schema_of(const ActorSummaryView*);

}  // namespace outcrop::bedrock_agentcore
