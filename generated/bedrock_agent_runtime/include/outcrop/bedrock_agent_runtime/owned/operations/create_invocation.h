// CreateInvocation: the output of Client::create_invocation, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct CreateInvocationView;

/// The invocation that was created.
struct CreateInvocation {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The invocation's id.
  std::string invocation_id{};
  /// When the invocation was created.
  Timestamp created_at{};

  friend bool operator==(const CreateInvocation&, const CreateInvocation&) = default;
};
CreateInvocation to_owned(const CreateInvocationView& view);
void write_json(internal::JsonWriter& writer, const CreateInvocation& in);

}  // namespace outcrop::bedrock_agent_runtime
