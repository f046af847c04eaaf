// CreateEventAnswer: the output of Client::create_event, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/event.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct CreateEventView;

/// The event that was kept.
struct CreateEventAnswer {
  /// The event, with its id.
  Event event{};

  friend bool operator==(const CreateEventAnswer&, const CreateEventAnswer&) = default;
};
CreateEventAnswer to_owned(const CreateEventView& view);
void write_json(internal::JsonWriter& writer, const CreateEventAnswer& in);

}  // namespace outcrop::bedrock_agentcore
