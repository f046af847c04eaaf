// ActorSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// An actor as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ActorSummary.html
struct ActorSummaryView {
  /// The id of the actor, such as a user or another agent.
  std::string_view actor_id{};
};
const internal::Schema& schema_of(const ActorSummaryView*);

}  // namespace outcrop::bedrock_agentcore
