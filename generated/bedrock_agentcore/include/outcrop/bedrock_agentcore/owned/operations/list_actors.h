// ListActors: the output of Client::list_actors, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/actor_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListActorsView;

/// One page of actors.
struct ListActors {
  /// The actors on this page.
  std::optional<std::vector<ActorSummary>> actor_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListActors&, const ListActors&) = default;
};
ListActors to_owned(const ListActorsView& view);
void write_json(internal::JsonWriter& writer, const ListActors& in);

}  // namespace outcrop::bedrock_agentcore
