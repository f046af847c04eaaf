// DeleteSession: the output of Client::delete_session, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct DeleteSessionView;

/// Says that the session is deleted. It has no members.
struct DeleteSession {
  friend bool operator==(const DeleteSession&, const DeleteSession&) = default;
};
DeleteSession to_owned(const DeleteSessionView& view);
void write_json(internal::JsonWriter& writer, const DeleteSession& in);

}  // namespace outcrop::bedrock_agent_runtime
