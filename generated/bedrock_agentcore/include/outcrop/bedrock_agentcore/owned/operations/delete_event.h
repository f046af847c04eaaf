// DeleteEvent: the output of Client::delete_event, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct DeleteEventView;

/// Which event was deleted.
struct DeleteEvent {
  /// The event's id.
  std::string event_id{};

  friend bool operator==(const DeleteEvent&, const DeleteEvent&) = default;
};
DeleteEvent to_owned(const DeleteEventView& view);
void write_json(internal::JsonWriter& writer, const DeleteEvent& in);

}  // namespace outcrop::bedrock_agentcore
