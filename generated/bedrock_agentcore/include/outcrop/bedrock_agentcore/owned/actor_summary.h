// ActorSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ActorSummaryView;

/// An actor as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ActorSummary.html
struct ActorSummary {
  /// The id of the actor, such as a user or another agent.
  std::string actor_id{};

  friend bool operator==(const ActorSummary&, const ActorSummary&) = default;
};
ActorSummary to_owned(const ActorSummaryView& view);
void write_json(internal::JsonWriter& writer, const ActorSummary& in);

}  // namespace outcrop::bedrock_agentcore
