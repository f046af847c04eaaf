// GetEvent: the output of Client::get_event, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/event.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetEventView;

/// The event that was asked for.
struct GetEvent {
  /// The event, with what it holds.
  Event event{};

  friend bool operator==(const GetEvent&, const GetEvent&) = default;
};
GetEvent to_owned(const GetEventView& view);
void write_json(internal::JsonWriter& writer, const GetEvent& in);

}  // namespace outcrop::bedrock_agentcore
