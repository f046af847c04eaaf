// RetrieveAndGenerateStream: the output of Client::retrieve_and_generate_stream, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrieveAndGenerateStreamView;

/// The answer, as it is made.
struct RetrieveAndGenerateStream {
  /// The conversation; send it with the next question to go on.
  std::string session_id{};

  friend bool operator==(const RetrieveAndGenerateStream&, const RetrieveAndGenerateStream&) = default;
};
RetrieveAndGenerateStream to_owned(const RetrieveAndGenerateStreamView& view);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateStream& in);

}  // namespace outcrop::bedrock_agent_runtime
