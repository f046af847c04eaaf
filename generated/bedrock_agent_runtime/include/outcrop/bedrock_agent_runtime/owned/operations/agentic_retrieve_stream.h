// AgenticRetrieveStream: the output of Client::agentic_retrieve_stream, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveStreamView;

/// The answer of AgenticRetrieveStream: nothing but its stream.
struct AgenticRetrieveStream {
  friend bool operator==(const AgenticRetrieveStream&, const AgenticRetrieveStream&) = default;
};
AgenticRetrieveStream to_owned(const AgenticRetrieveStreamView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveStream& in);

}  // namespace outcrop::bedrock_agent_runtime
